//! How a video source is named on the command line and in the configuration.

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use onvif_device::backend::video::Resolution;
use serde::{Deserialize, Deserializer};

use crate::factory_streams::parse_size;
use crate::sources::DeviceSpec;
use crate::sources::rtsp::RtspAddress;

/// A video source: `test`, `test:1920x1080`, `test:1920x1080@30`, `test:@10`, `file:PATH`, the path alone, `decode:PATH`,
/// `v4l2:/dev/video0`, or `rtsp://USER:PASSWORD@HOST/PATH`.
#[derive(Clone, Debug, PartialEq)]
pub enum SourceSpec {
    /// The test pattern.
    Test {
        /// Its size.
        resolution: Resolution,
        /// Its highest rate in pictures a second.
        framerate: f32,
    },
    /// A file that is played in a loop.
    File(PathBuf),
    /// A file that is played in a loop, decoded and encoded anew.
    Decoded(PathBuf),
    /// A video device of the machine.
    Device(DeviceSpec),
    /// Another camera, whose stream is passed through.
    Rtsp(RtspAddress),
}

impl SourceSpec {
    const USUAL_RESOLUTION: Resolution = Resolution {
        width: 1280,
        height: 720,
    };
    const USUAL_FRAMERATE: f32 = 25.0;

    /// A relative path is meant from `directory`.
    #[must_use]
    pub fn relative_to(self, directory: &Path) -> SourceSpec {
        match self {
            SourceSpec::File(path) => SourceSpec::File(directory.join(path)),
            SourceSpec::Decoded(path) => SourceSpec::Decoded(directory.join(path)),
            SourceSpec::Device(device) => SourceSpec::Device(device.relative_to(directory)),
            other @ (SourceSpec::Test { .. } | SourceSpec::Rtsp(_)) => other,
        }
    }
}

impl Default for SourceSpec {
    fn default() -> SourceSpec {
        SourceSpec::Test {
            resolution: Self::USUAL_RESOLUTION,
            framerate: Self::USUAL_FRAMERATE,
        }
    }
}

impl FromStr for SourceSpec {
    type Err = String;

    fn from_str(text: &str) -> Result<SourceSpec, String> {
        let (kind, rest) = match text.split_once(':') {
            Some((kind, rest)) => (kind, Some(rest)),
            None => (text, None),
        };
        match (kind, rest) {
            ("", _) => Err("an empty source; say `test` or the path of a file".to_owned()),
            ("test", rest) => test_pattern(rest.unwrap_or_default()),
            ("file", Some(path)) if !path.is_empty() => Ok(SourceSpec::File(path.into())),
            ("decode", Some(path)) if !path.is_empty() => Ok(SourceSpec::Decoded(path.into())),
            ("rtsp", Some(_)) => text.parse().map(SourceSpec::Rtsp),
            ("decode", _) => Err("`decode:` without a path".to_owned()),
            ("v4l2", device) => device.unwrap_or_default().parse().map(SourceSpec::Device),
            ("file", Some(_)) => Err("`file:` without a path".to_owned()),
            // A path may well have a colon, but hardly one behind a plain word.
            (kind, Some(_)) if kind.len() > 1 && kind.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {
                Err(format!(
                    "there are no sources of the kind `{kind}:`; there are `test`, `file:PATH`, `decode:PATH`, `v4l2:PATH` and `rtsp://HOST/PATH`"
                ))
            }
            _ => Ok(SourceSpec::File(text.into())),
        }
    }
}

fn test_pattern(parameters: &str) -> Result<SourceSpec, String> {
    let (size, rate) = match parameters.split_once('@') {
        Some((size, rate)) => (size, Some(rate)),
        None => (parameters, None),
    };
    let resolution = if size.is_empty() {
        SourceSpec::USUAL_RESOLUTION
    } else {
        parse_size(size).ok_or_else(|| format!("`{size}` is not a size such as 1280x720"))?
    };
    let framerate = rate.map_or(Ok(SourceSpec::USUAL_FRAMERATE), |rate| {
        rate.parse()
            .map_err(|_| format!("`{rate}` is not a number of pictures a second"))
    })?;
    Ok(SourceSpec::Test {
        resolution,
        framerate,
    })
}

impl fmt::Display for SourceSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SourceSpec::Test {
                resolution,
                framerate,
            } => {
                write!(f, "test:{}x{}@{framerate}", resolution.width, resolution.height)
            }
            SourceSpec::File(path) => write!(f, "file:{}", path.display()),
            SourceSpec::Decoded(path) => write!(f, "decode:{}", path.display()),
            SourceSpec::Device(device) => device.fmt(f),
            SourceSpec::Rtsp(address) => address.fmt(f),
        }
    }
}

impl<'de> Deserialize<'de> for SourceSpec {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<SourceSpec, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn test(width: u32, height: u32, framerate: f32) -> SourceSpec {
        SourceSpec::Test {
            resolution: Resolution { width, height },
            framerate,
        }
    }

    #[test]
    fn every_form_is_understood() {
        let file = |path: &str| SourceSpec::File(path.into());
        for (text, spec) in [
            ("test", test(1280, 720, 25.0)),
            ("test:", test(1280, 720, 25.0)),
            ("test:1920x1080", test(1920, 1080, 25.0)),
            ("test:1920x1080@30", test(1920, 1080, 30.0)),
            ("test:@12.5", test(1280, 720, 12.5)),
            ("file:clip.mp4", file("clip.mp4")),
            ("file:/a:b/c", file("/a:b/c")),
            ("clip.mp4", file("clip.mp4")),
            ("decode:clip.mp4", SourceSpec::Decoded("clip.mp4".into())),
            (
                "rtsp://camera/main",
                SourceSpec::Rtsp("rtsp://camera/main".parse().unwrap()),
            ),
            ("./test", file("./test")),
            ("/media/with:colon.mp4", file("/media/with:colon.mp4")),
        ] {
            assert_eq!(text.parse(), Ok(spec), "{text}");
        }
    }

    #[test]
    fn mistakes_are_named() {
        for (text, part) in [
            ("", "empty"),
            ("test:big", "`big`"),
            ("test:1280", "`1280`"),
            ("test:1280x", "`1280x`"),
            ("test:640x480@fast", "`fast`"),
            ("file:", "without a path"),
            ("decode:", "without a path"),
            ("v4l2", "without the path"),
            ("v4l2:/dev/video0,size=big", "`big`"),
            ("rtsp:camera", "host"),
            ("rtsps://camera/", "`rtsps:`"),
        ] {
            let error = text.parse::<SourceSpec>().unwrap_err();
            assert!(error.contains(part), "{text}: {error}");
        }
    }

    #[test]
    fn what_is_written_is_read() {
        for text in [
            "test:640x360@15",
            "test:1280x720@12.5",
            "file:/a b/c.mp4",
            "decode:c.mp4",
            "v4l2:/dev/video0,size=640x360",
            "rtsp://camera:8554/main",
        ] {
            assert_eq!(text.parse::<SourceSpec>().unwrap().to_string(), text);
        }
    }
}
