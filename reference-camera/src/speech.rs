//! Speech of a program of the user's choice: it reads a text on its standard input and writes a WAV file to its standard output.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use anyhow::{Context, bail, ensure};
use onvif_device::backend::BackendError;
use onvif_device::backend::speech::{Speech, SpeechBackend, SpeechOptions, VoiceType};
use onvif_device::backend::video::BoxFuture;
use serde::Deserialize;
use tokio::sync::Semaphore;

/// How long the program may take for a text.
const TIME: Duration = Duration::from_secs(20);
/// Octets that it may write: six minutes of 16 bits at 22 kHz.
const OUTPUT: usize = 16 << 20;
/// Characters of a text: a minute or less, which is what fits into the largest clip.
const CHARACTERS: usize = 800;
/// How often an ending program is looked at.
const LOOK: Duration = Duration::from_millis(5);
/// Stands for the language in the arguments.
const LANGUAGE: &str = "{language}";
/// Stands for the voice in the arguments.
const VOICE: &str = "{voice}";
/// The environment of the camera has the first password in it. No other program needs that.
const PASSWORD_VARIABLE: &str = "ONVIF_ADMIN_PASSWORD";

/// The program as it is configured.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SpeechSpec {
    /// The program and its arguments.
    command: Vec<String>,
    /// Languages that it speaks.
    languages: Vec<String>,
    /// What it calls the voices.
    voices: Voices,
}

/// What the program calls the voices.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Voices {
    male: Option<String>,
    female: Option<String>,
}

impl SpeechSpec {
    /// # Errors
    /// Names what cannot be.
    pub fn check(&self) -> anyhow::Result<()> {
        let used = |placeholder| {
            let mut arguments = self.command.iter().skip(1);
            arguments.any(|argument| argument.contains(placeholder))
        };
        ensure!(
            self.command.first().is_some_and(|program| !program.is_empty()),
            "text-to-speech names no program"
        );
        ensure!(!self.languages.is_empty(), "text-to-speech has no language");
        for (index, language) in self.languages.iter().enumerate() {
            ensure!(
                is_language(language),
                "text-to-speech: the language {language:?} is not as \"en\" or \"en-US\""
            );
            let before = self.languages.iter().take(index);
            let repeated = before
                .into_iter()
                .any(|other| other.eq_ignore_ascii_case(language));
            ensure!(!repeated, "text-to-speech has the language {language:?} twice");
        }
        let voices = self.names();
        ensure!(!voices.is_empty(), "text-to-speech has no voice");
        // What is offered has to make a difference.
        for (what, many, placeholder) in [
            ("languages", self.languages.len() > 1, LANGUAGE),
            ("voices", voices.len() > 1, VOICE),
        ] {
            ensure!(
                !many || used(placeholder),
                "text-to-speech has several {what}, and no {placeholder} in its command"
            );
        }
        Ok(())
    }

    fn names(&self) -> BTreeMap<VoiceType, String> {
        let male = self.voices.male.iter().map(|name| (VoiceType::Male, name));
        let female = self.voices.female.iter().map(|name| (VoiceType::Female, name));
        male.chain(female)
            .map(|(voice, name)| (voice, name.clone()))
            .collect()
    }

    /// The program, once it is found.
    ///
    /// # Errors
    /// When it is not there.
    pub fn open(&self) -> anyhow::Result<SpeechProgram> {
        let Some((program, arguments)) = self.command.split_first() else {
            bail!("text-to-speech names no program");
        };
        let program = find(program).with_context(|| format!("there is no program {program}"))?;
        Ok(SpeechProgram {
            program,
            arguments: arguments.to_vec(),
            languages: self.languages.clone(),
            voices: self.names(),
            time: TIME,
            turn: Arc::new(Semaphore::new(1)),
        })
    }
}

/// Two letters, perhaps with a country of two.
fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    let two = |part: &str| part.len() == 2 && part.bytes().all(|octet| octet.is_ascii_alphabetic());
    parts.next().is_some_and(two) && parts.next().is_none_or(two) && parts.next().is_none()
}

/// A program as a shell finds it.
fn find(program: &str) -> Option<PathBuf> {
    let path = Path::new(program);
    if path.components().count() > 1 {
        return path.is_file().then(|| path.to_owned());
    }
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders)
        .map(|folder| folder.join(program))
        .find(|path| path.is_file())
}

/// A program that speaks.
#[derive(Debug)]
pub struct SpeechProgram {
    program: PathBuf,
    arguments: Vec<String>,
    languages: Vec<String>,
    voices: BTreeMap<VoiceType, String>,
    time: Duration,
    /// It runs once at a time, also when nobody waits any more.
    turn: Arc<Semaphore>,
}

impl SpeechProgram {
    fn command(&self, language: &str, voice: &str) -> Command {
        let mut command = Command::new(&self.program);
        let arguments = self.arguments.iter();
        command
            .args(arguments.map(|argument| argument.replace(LANGUAGE, language).replace(VOICE, voice)))
            .env_remove(PASSWORD_VARIABLE)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        // So that what it starts ends with it.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        command
    }
}

impl SpeechBackend for SpeechProgram {
    fn options(&self) -> SpeechOptions {
        SpeechOptions {
            languages: self.languages.clone(),
            voices: self.voices.keys().copied().collect(),
            max_characters: CHARACTERS,
        }
    }

    fn speak<'a>(
        &'a self,
        text: &'a str,
        language: &'a str,
        voice: VoiceType,
    ) -> BoxFuture<'a, Result<Speech, BackendError>> {
        Box::pin(async move {
            let voice = self.voices.get(&voice).map_or("", String::as_str);
            let command = self.command(language, voice);
            // Programs read lines.
            let text = format!("{text}\n");
            let time = self.time;
            let turn = Arc::clone(&self.turn).acquire_owned().await;
            let spoken = tokio::task::spawn_blocking(move || {
                let _turn = turn;
                let output = run(command, text, time)?;
                read(output)
            });
            let spoken = spoken.await.map_err(anyhow::Error::from).flatten();
            spoken.map_err(|error| BackendError::Failed(format!("{error:#}")))
        })
    }
}

/// A program that is ended, with all that it has started, when it goes out of sight.
struct Running {
    child: Child,
    /// It has been waited for, so that its number may be another's by now.
    ended: bool,
}

impl Running {
    /// Waits until it has ended.
    fn ended(&mut self, until: Instant) -> anyhow::Result<ExitStatus> {
        loop {
            if let Some(status) = self.child.try_wait()? {
                self.ended = true;
                return Ok(status);
            }
            ensure!(Instant::now() < until, "it took too long");
            std::thread::sleep(LOOK);
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Not waited for before: where it has ended by itself, what it has started goes on, and can be found by its number only until then.
        if self.ended {
            return;
        }
        #[cfg(unix)]
        if let Ok(group) = i32::try_from(self.child.id())
            && let Some(group) = rustix::process::Pid::from_raw(group)
        {
            let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs a program on a text. Returns what it writes.
fn run(mut command: Command, text: String, time: Duration) -> anyhow::Result<Vec<u8>> {
    let until = Instant::now() + time;
    let mut program = Running {
        child: command.spawn().context("it cannot be started")?,
        ended: false,
    };
    let (input, output) = (program.child.stdin.take(), program.child.stdout.take());
    // On a thread each, which ends with the program at the latest: it may write before it has read, and may never read.
    std::thread::spawn(move || {
        // What it does not want to read, it does not have to.
        let _ = input.map(|mut input| input.write_all(text.as_bytes()));
    });
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        let mut written = Vec::new();
        let most = OUTPUT as u64 + 1;
        let read = output.map_or(Ok(0), |output| output.take(most).read_to_end(&mut written));
        let _ = tell.send(read.map(|_| written));
    });
    let written = told.recv_timeout(time).context("it took too long")??;
    ensure!(written.len() <= OUTPUT, "it wrote more than {OUTPUT} octets");
    let status = program.ended(until)?;
    ensure!(status.success(), "it ended with {status}");
    Ok(written)
}

/// Reads the WAV file that came from a program.
fn read(mut file: Vec<u8>) -> anyhow::Result<Speech> {
    complete(&mut file);
    let mut reader = hound::WavReader::new(&file[..]).context("it wrote no WAV file")?;
    let spec = reader.spec();
    ensure!(
        spec.sample_format == hound::SampleFormat::Int && spec.bits_per_sample == 16 && spec.channels == 1,
        "its WAV file is not mono with 16 bits"
    );
    ensure!(
        (8000..=48_000).contains(&spec.sample_rate),
        "its WAV file does not have 8 to 48 kHz"
    );
    let samples: Result<Vec<i16>, _> = reader.samples().collect();
    Ok(Speech {
        sample_rate: spec.sample_rate,
        samples: samples.context("its WAV file cannot be read")?,
    })
}

/// Corrects the length of the samples: a program that writes to a pipe does not know it when it begins, and says what is never reached.
fn complete(file: &mut [u8]) {
    let mut at = 12_usize;
    while let Some((head, rest)) = file.get_mut(at..).and_then(|rest| rest.split_at_mut_checked(8)) {
        let (id, length) = head.split_at_mut(4);
        let Some(octets) = length.first_chunk::<4>() else {
            return;
        };
        let said = u32::from_le_bytes(*octets) as usize;
        if id == b"data" {
            // Whole samples of 16 bits.
            let there = said.min(rest.len()) & !1;
            length.copy_from_slice(&(there as u32).to_le_bytes());
            return;
        }
        at = at.saturating_add(8).saturating_add(said).saturating_add(said % 2);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spec(text: &str) -> SpeechSpec {
        toml::from_str(text).unwrap()
    }

    /// A program of the shell, without languages to choose from.
    fn shell(script: &str) -> SpeechProgram {
        let text = "command = [\"sh\", \"-c\", \"\"]\nlanguages = [\"en\"]\nvoices = { female = \"\" }";
        let mut program = spec(text).open().unwrap();
        program.arguments = ["-c", script].map(str::to_owned).to_vec();
        program
    }

    async fn failure(program: SpeechProgram) -> String {
        let spoken = program.speak("x", "en", VoiceType::Female).await;
        spoken.unwrap_err().to_string()
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        let refused = |command: &str, languages: &str, voices: &str| {
            let text = format!("command = {command}\nlanguages = {languages}\nvoices = {{ {voices} }}");
            format!("{:#}", spec(&text).check().unwrap_err())
        };
        let (one, two) = ("female = \"f\"", "female = \"f\", male = \"m\"");
        assert!(refused("[]", "[\"en\"]", one).contains("no program"));
        assert!(refused("[\"a\"]", "[]", one).contains("no language"));
        assert!(refused("[\"a\"]", "[\"en\"]", "").contains("no voice"));
        assert!(refused("[\"a\"]", "[\"en\", \"de\"]", one).contains("{language}"));
        assert!(refused("[\"a\", \"{language}\"]", "[\"en\"]", two).contains("{voice}"));
        assert!(refused("[\"a\", \"{language}\"]", "[\"en-us\", \"en-US\"]", one).contains("twice"));
        for language in ["", "e", "eng", "en-", "en-U", "en-US-x", "-v"] {
            assert!(refused("[\"a\"]", &format!("[{language:?}]"), one).contains("the language"));
        }
        let good = "command = [\"a\", \"{language}+{voice}\"]\nlanguages = [\"en\", \"de-AT\"]\nvoices = { female = \"f\", male = \"m\" }";
        spec(good).check().unwrap();
        let nowhere = spec("command = [\"/nowhere/speech\"]\nlanguages = [\"en\"]\nvoices = { male = \"\" }");
        assert!(format!("{:#}", nowhere.open().unwrap_err()).contains("/nowhere/speech"));
    }

    #[tokio::test]
    async fn what_a_program_does_wrong_is_told_and_ends_it() {
        assert!(failure(shell("exit 3")).await.contains("exit status: 3"));
        assert!(failure(shell("cat")).await.contains("no WAV file"));
        assert!(failure(shell("cat /dev/zero")).await.contains("wrote more"));
        let mut slow = shell("sleep 600");
        slow.time = Duration::from_millis(100);
        assert!(failure(slow).await.contains("too long"));
    }

    #[tokio::test]
    async fn what_a_program_has_started_ends_with_it() {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("pipe");
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        // Both hold the pipe open.
        let program = shell(&format!("exec 3> {}; sleep 600 & cat /dev/zero", pipe.display()));
        let closed = tokio::task::spawn_blocking(move || std::fs::read(pipe).unwrap());
        assert!(failure(program).await.contains("wrote more"));
        let closed = tokio::time::timeout(Duration::from_secs(60), closed).await;
        assert_eq!(closed.expect("a program goes on").unwrap(), b"");
    }

    #[test]
    fn lengths_that_are_never_reached_are_corrected() {
        let mut file = b"RIFF\xff\xff\xff\x7fWAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1F\0\0\x80\x3E\0\0\x02\0\x10\0data\xff\xff\xff\xff".to_vec();
        file.extend_from_slice(&[1, 0, 2, 0, 9]);
        let speech = read(file.clone()).unwrap();
        assert_eq!((speech.sample_rate, speech.samples), (8000, vec![1, 2]));
        for length in 0..44 {
            assert!(read(file[..length].to_vec()).is_err(), "{length}");
        }
        let mut odd = file;
        odd[16..20].copy_from_slice(&u32::MAX.to_le_bytes());
        assert!(read(odd).is_err());
    }
}
