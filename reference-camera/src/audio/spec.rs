//! How an audio source is named on the command line and in the configuration.

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use anyhow::Context;
use serde::{Deserialize, Deserializer};

use super::pcm::{Clip, Pcm, Tone};

/// An audio source: `none`, `tone`, `tone:440`, `file:PATH`, or the path alone.
#[derive(Clone, Debug, PartialEq)]
pub enum AudioSpec {
    /// No microphone.
    None,
    /// A tone of so many hertz.
    Tone(f64),
    /// A WAV file that is played in a loop.
    File(PathBuf),
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
    pub fn open(&self) -> anyhow::Result<Option<Pcm>> {
        match self {
            AudioSpec::None => Ok(None),
            AudioSpec::Tone(hertz) => {
                let tone = Tone::new(*hertz).context("a tone has 20 to 3400 Hz")?;
                Ok(Some(Pcm::Tone(tone)))
            }
            AudioSpec::File(path) => Clip::open(path)
                .map(|clip| Some(Pcm::Clip(clip)))
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
        ] {
            let read: AudioSpec = text.parse().unwrap();
            assert_eq!(read, spec);
            assert_eq!(read.to_string().parse::<AudioSpec>().unwrap(), spec);
        }
        for bad in ["", "tone:", "tone:5", "tone:x", "file:"] {
            assert!(bad.parse::<AudioSpec>().is_err(), "{bad}");
        }
    }
}
