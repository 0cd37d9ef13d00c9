//! How a video device is named and what is wanted of it.

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use onvif_device::backend::video::Resolution;

/// A video device as a source: its path, and behind it what is not to be chosen by itself, separated by commas:
/// `/dev/video0,size=1280x720,rate=25,format=YUYV`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeviceSpec {
    /// Where the device is.
    pub path: PathBuf,
    /// The format, by its four characters.
    pub format: Option<u32>,
    /// The size.
    pub size: Option<Resolution>,
    /// Pictures a second.
    pub framerate: Option<f32>,
    /// The input.
    pub input: Option<u32>,
    /// Buffers for the driver to fill.
    pub buffers: Option<u32>,
    /// Whether picture settings of the device are offered.
    pub controls: bool,
    /// Controls that are set whenever the device is opened, by the names that `v4l2-ctl -L` shows.
    pub settings: Vec<(String, i32)>,
}

impl DeviceSpec {
    /// What the device chooses is left to it.
    pub fn new(path: impl Into<PathBuf>) -> DeviceSpec {
        DeviceSpec {
            path: path.into(),
            format: None,
            size: None,
            framerate: None,
            input: None,
            buffers: None,
            controls: true,
            settings: Vec::new(),
        }
    }

    /// A relative path is meant from `directory`.
    #[must_use]
    pub fn relative_to(self, directory: &Path) -> DeviceSpec {
        DeviceSpec {
            path: directory.join(&self.path),
            ..self
        }
    }
}

impl FromStr for DeviceSpec {
    type Err = String;

    fn from_str(text: &str) -> Result<DeviceSpec, String> {
        let mut words = text.split(',');
        let path = words.next().unwrap_or_default();
        if path.is_empty() {
            return Err("`v4l2:` without the path of a video device, as /dev/video0".to_owned());
        }
        let mut spec = DeviceSpec::new(path);
        for word in words {
            let (key, value) = word
                .split_once('=')
                .ok_or_else(|| format!("`{word}` is not of the form key=value"))?;
            let wrong = |what: &str| format!("{key}: `{value}` is not {what}");
            match key {
                "format" => spec.format = Some(format_code(value).ok_or_else(|| wrong("a format, as YUYV"))?),
                "size" => spec.size = Some(size(value).ok_or_else(|| wrong("a size, as 1280x720"))?),
                "rate" => {
                    let rate = value.parse().ok();
                    let rate = rate.filter(|rate: &f32| (0.1..=240.0).contains(rate));
                    spec.framerate = Some(rate.ok_or_else(|| wrong("a rate from 0.1 to 240"))?);
                }
                "input" => spec.input = Some(value.parse().map_err(|_| wrong("the number of an input"))?),
                "buffers" => {
                    let count = value.parse().ok();
                    let count = count.filter(|count| (2..=32).contains(count));
                    spec.buffers = Some(count.ok_or_else(|| wrong("a number from 2 to 32"))?);
                }
                "controls" => {
                    spec.controls = match value {
                        "yes" => true,
                        "no" => false,
                        _ => return Err(wrong("`yes` or `no`")),
                    }
                }
                _ => {
                    let control = key.strip_prefix("set.").filter(|name| !name.is_empty());
                    let control = control.ok_or_else(|| {
                        format!(
                            "a video device has no `{key}`; there are format, size, rate, input, buffers, controls and \
                             set.CONTROL"
                        )
                    })?;
                    let number = value.parse().map_err(|_| wrong("a whole number"))?;
                    spec.settings.push((control.to_owned(), number));
                }
            }
        }
        Ok(spec)
    }
}

impl fmt::Display for DeviceSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "v4l2:{}", self.path.display())?;
        if let Some(format) = self.format {
            let name: String = format.to_le_bytes().map(char::from).iter().collect();
            write!(f, ",format={}", name.trim_end())?;
        }
        if let Some(Resolution { width, height }) = self.size {
            write!(f, ",size={width}x{height}")?;
        }
        if let Some(rate) = self.framerate {
            write!(f, ",rate={rate}")?;
        }
        if let Some(input) = self.input {
            write!(f, ",input={input}")?;
        }
        if let Some(buffers) = self.buffers {
            write!(f, ",buffers={buffers}")?;
        }
        if !self.controls {
            f.write_str(",controls=no")?;
        }
        for (control, value) in &self.settings {
            write!(f, ",set.{control}={value}")?;
        }
        Ok(())
    }
}

/// The number of a format; names of three characters end with a space.
fn format_code(name: &str) -> Option<u32> {
    let mut code = [b' '; 4];
    if !(3..=4).contains(&name.len()) || !name.bytes().all(|byte| byte.is_ascii_graphic()) {
        return None;
    }
    code.get_mut(..name.len())?.copy_from_slice(name.as_bytes());
    Some(u32::from_le_bytes(code))
}

fn size(text: &str) -> Option<Resolution> {
    let (width, height) = text.split_once('x')?;
    let side = |text: &str| text.parse().ok().filter(|side| (2..=16_384).contains(side));
    Some(Resolution {
        width: side(width)?,
        height: side(height)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_understood_and_written() {
        for text in [
            "/dev/video0",
            "/dev/v4l/by-path/platform-fd500000.pcie-pci-0000:01:00.0-video-index0",
            "/dev/video2,format=YUYV,size=1280x720,rate=12.5,input=1,buffers=6,controls=no",
            "/dev/video2,format=Y16",
            "/dev/video0,set.power_line_frequency=1,set.hue=-5",
        ] {
            assert_eq!(
                text.parse::<DeviceSpec>().unwrap().to_string(),
                format!("v4l2:{text}")
            );
        }
        let spec: DeviceSpec = "/dev/video0,format=Y16".parse().unwrap();
        assert_eq!(spec.format, Some(u32::from_le_bytes(*b"Y16 ")));
    }

    #[test]
    fn mistakes_are_named() {
        for (text, part) in [
            ("", "without the path"),
            ("/dev/video0,fast", "`fast`"),
            ("/dev/video0,format=JPEGS", "`JPEGS`"),
            ("/dev/video0,size=1280", "`1280`"),
            ("/dev/video0,size=0x720", "`0x720`"),
            ("/dev/video0,rate=fast", "`fast`"),
            ("/dev/video0,rate=NaN", "`NaN`"),
            ("/dev/video0,input=-1", "`-1`"),
            ("/dev/video0,buffers=1", "`1`"),
            ("/dev/video0,controls=maybe", "`maybe`"),
            ("/dev/video0,colour=red", "`colour`"),
            ("/dev/video0,set.hue=red", "`red`"),
            ("/dev/video0,set.=1", "`set.`"),
        ] {
            let error = text.parse::<DeviceSpec>().unwrap_err();
            assert!(error.contains(part), "{text}: {error}");
        }
    }
}
