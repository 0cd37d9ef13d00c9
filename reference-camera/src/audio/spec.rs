//! How audio sources and outputs are named on the command line and in the configuration.

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use anyhow::Context;
use serde::{Deserialize, Deserializer};

use super::Microphone;
use super::pcm::{Clip, Pcm, Tone};

/// An audio source: `none`, `tone`, `tone:440`, `alsa:DEVICE`, `file:PATH`, or the path alone.
#[derive(Clone, Debug, PartialEq)]
pub enum AudioSpec {
    /// No microphone.
    None,
    /// A tone of so many hertz.
    Tone(f64),
    /// A sound card, by its name in ALSA.
    Alsa(String),
    /// A WAV file that is played in a loop.
    File(PathBuf),
}

/// An audio output: `alsa:DEVICE`, `file:PATH`, or the path alone.
#[derive(Clone, Debug, PartialEq)]
pub enum SpeakerSpec {
    /// A sound card, by its name in ALSA.
    Alsa(String),
    /// A WAV file to which is added what is played.
    File(PathBuf),
}

impl SpeakerSpec {
    /// The same with another path, if it is a file.
    #[must_use]
    pub fn map_file(self, path: impl FnOnce(&Path) -> PathBuf) -> SpeakerSpec {
        match self {
            SpeakerSpec::File(file) => SpeakerSpec::File(path(&file)),
            other @ SpeakerSpec::Alsa(_) => other,
        }
    }

    /// Tries whether it can be had.
    ///
    /// # Errors
    /// Says in words for the user why not.
    pub fn check(&self) -> anyhow::Result<()> {
        match self {
            SpeakerSpec::File(_) => Ok(()),
            SpeakerSpec::Alsa(device) => {
                super::card::try_speaker(device).with_context(|| format!("audio output alsa:{device}"))
            }
        }
    }
}

impl FromStr for SpeakerSpec {
    type Err = String;

    fn from_str(text: &str) -> Result<SpeakerSpec, String> {
        match text.split_once(':') {
            None if text.is_empty() => {
                Err("an empty audio output; say `alsa:DEVICE` or the path of a file".to_owned())
            }
            Some(("alsa" | "file", "")) => Err(format!("`{text}` without a name")),
            Some(("alsa", device)) => Ok(SpeakerSpec::Alsa(device.to_owned())),
            Some(("file", path)) => Ok(SpeakerSpec::File(path.into())),
            _ => Ok(SpeakerSpec::File(text.into())),
        }
    }
}

impl<'de> Deserialize<'de> for SpeakerSpec {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<SpeakerSpec, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

impl AudioSpec {
    const USUAL_TONE: f64 = 440.0;

    /// A relative path is meant from `directory`.
    #[must_use]
    pub fn relative_to(self, directory: &Path) -> AudioSpec {
        match self {
            AudioSpec::File(path) => AudioSpec::File(directory.join(path)),
            other => other,
        }
    }

    /// Opens the source.
    ///
    /// # Errors
    /// Says in words for the user why it cannot be opened.
    pub fn open(&self) -> anyhow::Result<Option<Microphone>> {
        match self {
            AudioSpec::None => Ok(None),
            AudioSpec::Tone(hertz) => {
                let tone = Tone::new(*hertz).context("a tone has 20 to 3400 Hz")?;
                Ok(Some(Microphone::Pcm(Pcm::Tone(tone))))
            }
            AudioSpec::Alsa(device) => super::card::microphone(device)
                .map(Some)
                .with_context(|| format!("audio source alsa:{device}")),
            AudioSpec::File(path) => Clip::open(path)
                .map(|clip| Some(Microphone::Pcm(Pcm::Clip(clip))))
                .with_context(|| format!("audio source {}", path.display())),
        }
    }
}

impl Default for AudioSpec {
    fn default() -> AudioSpec {
        AudioSpec::Tone(Self::USUAL_TONE)
    }
}

impl FromStr for AudioSpec {
    type Err = String;

    fn from_str(text: &str) -> Result<AudioSpec, String> {
        match text.split_once(':') {
            None if text.is_empty() => {
                Err("an empty audio source; say `none`, `tone` or the path of a file".to_owned())
            }
            None if text == "none" => Ok(AudioSpec::None),
            None if text == "tone" => Ok(AudioSpec::default()),
            Some(("tone", hertz)) => hertz
                .parse()
                .ok()
                .filter(|hertz| Tone::new(*hertz).is_some())
                .map(AudioSpec::Tone)
                .ok_or_else(|| format!("`{hertz}` is not a frequency from 20 to 3400")),
            Some(("alsa", "")) => Err("`alsa:` without a device".to_owned()),
            Some(("alsa", device)) => Ok(AudioSpec::Alsa(device.to_owned())),
            Some(("file", "")) => Err("`file:` without a path".to_owned()),
            Some(("file", path)) => Ok(AudioSpec::File(path.into())),
            _ => Ok(AudioSpec::File(text.into())),
        }
    }
}

impl fmt::Display for AudioSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AudioSpec::None => f.write_str("none"),
            AudioSpec::Tone(hertz) => write!(f, "tone:{hertz}"),
            AudioSpec::Alsa(device) => write!(f, "alsa:{device}"),
            AudioSpec::File(path) => write!(f, "file:{}", path.display()),
        }
    }
}

impl<'de> Deserialize<'de> for AudioSpec {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<AudioSpec, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn specifications_are_read_and_written() {
        for (text, spec) in [
            ("none", AudioSpec::None),
            ("tone", AudioSpec::Tone(440.0)),
            ("tone:1000", AudioSpec::Tone(1000.0)),
            ("file:a.wav", AudioSpec::File("a.wav".into())),
            ("a.wav", AudioSpec::File("a.wav".into())),
            ("alsa:plughw:1,0", AudioSpec::Alsa("plughw:1,0".to_owned())),
        ] {
            let read: AudioSpec = text.parse().unwrap();
            assert_eq!(read, spec);
            assert_eq!(read.to_string().parse::<AudioSpec>().unwrap(), spec);
        }
        for bad in ["", "tone:", "tone:5", "tone:x", "file:", "alsa:"] {
            assert!(bad.parse::<AudioSpec>().is_err(), "{bad}");
        }
    }
    #[test]
    fn outputs_are_read() {
        let read = |text: &str| text.parse::<SpeakerSpec>();
        assert_eq!(read("alsa:hw:1"), Ok(SpeakerSpec::Alsa("hw:1".to_owned())));
        for text in ["said.wav", "file:said.wav"] {
            let file = read(text).unwrap();
            assert_eq!(file, SpeakerSpec::File("said.wav".into()));
            let other = file.map_file(|path| Path::new("/etc").join(path));
            assert_eq!(other, SpeakerSpec::File("/etc/said.wav".into()));
        }
        assert!(read("").is_err() && read("alsa:").is_err() && read("file:").is_err());
    }
}
