//! What the streams of a source are at the first start, as the configuration wants them.

use onvif_device::backend::BackendError;
use onvif_device::backend::video::{CodecProfile, EncoderSettings, Resolution, VideoCodec};
use serde::{Deserialize, Deserializer};

use crate::sources::usual_bitrate;
use crate::video::{SourceDriver, check};

/// Names of the streams, in their order.
const NAMES: [&str; 3] = ["main", "sub", "third"];

/// Most streams of a source.
pub const MOST_STREAMS: u8 = NAMES.len() as u8;

/// The streams of one source. What is not said is as the source has it by itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FactoryStreams {
    /// How many there are, 1 to [`MOST_STREAMS`]; all that the source has without.
    pub count: Option<u8>,
    /// The main, sub and third stream.
    pub streams: [FactoryStream; 3],
}

impl FactoryStreams {
    /// What is wrong with them whatever the source is.
    ///
    /// # Errors
    /// In words for the user.
    pub fn validate(&self) -> Result<(), String> {
        let count = self.count.unwrap_or(MOST_STREAMS);
        if !(1..=MOST_STREAMS).contains(&count) {
            return Err(format!("streams is {count} and not from 1 to {MOST_STREAMS}"));
        }
        let mut beyond = NAMES.iter().zip(&self.streams).skip(count.into());
        match beyond.find(|(_, stream)| stream.says_something()) {
            Some((name, _)) => Err(format!("there is no {name} stream with {count} streams")),
            None => Ok(()),
        }
    }

    /// Whether the source can do all of it.
    ///
    /// # Errors
    /// [`BackendError::Unsupported`] that names the stream and the setting.
    pub fn check(&self, source: &dyn SourceDriver) -> Result<(), BackendError> {
        let unsupported = |what: String| Err(BackendError::Unsupported(what));
        let defaults = source.default_encoders();
        if let Some(count) = self.count.filter(|count| usize::from(*count) > defaults.len()) {
            return unsupported(format!("{count} streams of a source that has {}", defaults.len()));
        }
        for (index, (name, stream)) in (0u32..).zip(NAMES.iter().zip(&self.streams)) {
            if !stream.says_something() {
                continue;
            }
            let Some(settings) = defaults.get(index as usize) else {
                return unsupported(format!("a {name} stream of this source"));
            };
            check(&stream.applied_to(settings), &source.encoder_options(index)).map_err(|error| {
                let BackendError::Unsupported(what) = error else {
                    return error;
                };
                BackendError::Unsupported(format!("{what} of the {name} stream"))
            })?;
        }
        Ok(())
    }

    /// Settings for each stream of a source. Where a source that is passed through has become another one, and can no longer do what is wanted, its own.
    pub fn of(&self, source: &dyn SourceDriver) -> Vec<EncoderSettings> {
        let wanted = |(index, own): (usize, EncoderSettings)| {
            let settings = self.streams.get(index).map(|stream| stream.applied_to(&own));
            settings
                .filter(|settings| check(settings, &source.encoder_options(index as u32)).is_ok())
                .unwrap_or(own)
        };
        let count = self.count.map_or(usize::MAX, usize::from);
        let defaults = source.default_encoders().into_iter();
        defaults.take(count).enumerate().map(wanted).collect()
    }
}

/// One stream.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct FactoryStream {
    codec: Option<Codec>,
    size: Option<Size>,
    /// Pictures a second.
    rate: Option<f32>,
    /// Limit in kbit/s.
    bitrate: Option<u32>,
    constant_bitrate: Option<bool>,
    quality: Option<u32>,
    /// Distance of key frames in pictures.
    gov_length: Option<u32>,
    profile: Option<Profile>,
}

#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Codec {
    H264,
    H265,
    Jpeg,
}

#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Profile {
    Baseline,
    Main,
    High,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Size(Resolution);

impl<'de> Deserialize<'de> for Size {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Size, D::Error> {
        let text = String::deserialize(deserializer)?;
        let size = parse_size(&text).map(Size);
        size.ok_or_else(|| serde::de::Error::custom(format!("`{text}` is not a size such as 1280x720")))
    }
}

/// Reads a size such as `1280x720`.
pub fn parse_size(text: &str) -> Option<Resolution> {
    let (width, height) = text.split_once('x')?;
    Some(Resolution {
        width: width.parse().ok()?,
        height: height.parse().ok()?,
    })
}

impl FactoryStream {
    fn says_something(&self) -> bool {
        *self != FactoryStream::default()
    }

    /// The settings of a source with what is said here. What goes with it is changed besides: the bit rate with the size, the distance of key frames with the rate.
    fn applied_to(&self, own: &EncoderSettings) -> EncoderSettings {
        let mut settings = own.clone();
        if let Some(codec) = self.codec {
            settings.codec = match codec {
                Codec::H264 => VideoCodec::H264,
                Codec::H265 => VideoCodec::H265,
                Codec::Jpeg => VideoCodec::Jpeg,
            };
            if settings.codec == VideoCodec::Jpeg {
                settings.profile = None;
            } else if settings.profile.is_none() {
                settings.profile = Some(CodecProfile::Main);
            }
        }
        if let Some(Size(size)) = self.size.filter(|size| size.0 != own.resolution) {
            settings.resolution = size;
            settings.bitrate_kbps = usual_bitrate(size);
        }
        if let Some(rate) = self.rate.filter(|rate| *rate != own.framerate) {
            settings.framerate = rate;
            settings.gov_length = (2.0 * rate).clamp(1.0, 150.0) as u32;
        }
        if let Some(profile) = self.profile {
            settings.profile = Some(match profile {
                Profile::Baseline => CodecProfile::Baseline,
                Profile::Main => CodecProfile::Main,
                Profile::High => CodecProfile::High,
            });
        }
        settings.bitrate_kbps = self.bitrate.unwrap_or(settings.bitrate_kbps);
        settings.constant_bitrate = self.constant_bitrate.unwrap_or(settings.constant_bitrate);
        settings.quality = self.quality.unwrap_or(settings.quality);
        settings.gov_length = self.gov_length.unwrap_or(settings.gov_length);
        settings
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::sources::{LiveSource, MediaClock, TestPattern};

    fn source() -> LiveSource {
        let size = Resolution {
            width: 1280,
            height: 720,
        };
        let pattern = TestPattern::new(size, 30.0, Arc::new(MediaClock::new())).unwrap();
        LiveSource::new(Box::new(pattern))
    }

    fn stream(text: &str) -> FactoryStream {
        toml::from_str(text).unwrap()
    }

    #[test]
    fn what_is_said_is_taken_and_the_rest_is_the_sources_own() {
        let wanted = FactoryStreams {
            count: Some(2),
            streams: [
                stream("size = \"640x360\"\nrate = 10\nconstant-bitrate = true\nprofile = \"high\""),
                stream("codec = \"jpeg\"\nbitrate = 9000\nquality = 33"),
                FactoryStream::default(),
            ],
        };
        let source = source();
        wanted.validate().unwrap();
        wanted.check(&source).unwrap();
        let [main, sub] = &wanted.of(&source)[..] else {
            panic!("two streams");
        };
        let size = Resolution {
            width: 640,
            height: 360,
        };
        assert_eq!(
            (main.resolution, main.framerate, main.gov_length),
            (size, 10.0, 20)
        );
        assert_eq!((main.bitrate_kbps, main.quality), (1024, 80));
        assert!(main.constant_bitrate && main.profile == Some(CodecProfile::High));
        assert_eq!((sub.codec, sub.profile), (VideoCodec::Jpeg, None));
        assert_eq!((sub.bitrate_kbps, sub.quality), (9000, 33));
        assert_eq!(FactoryStreams::default().of(&source), source.default_encoders());
    }

    #[test]
    fn what_the_source_cannot_do_is_named_with_its_stream() {
        let source = source();
        for (text, part) in [
            ("size = \"1920x1080\"", "resolution 1920x1080 of the sub stream"),
            ("rate = 31", "frame rate 31"),
            ("bitrate = 1", "bit rate 1 kbit/s"),
            ("quality = 101", "quality 101"),
            ("gov-length = 151", "key frame distance 151"),
            ("codec = \"h265\"", "H265"),
            ("codec = \"jpeg\"\nconstant-bitrate = true", "constant bit rate"),
        ] {
            let wanted = FactoryStreams {
                count: None,
                streams: [FactoryStream::default(), stream(text), FactoryStream::default()],
            };
            let error = wanted.check(&source).unwrap_err().to_string();
            assert!(error.contains(part), "{text}: {error}");
            assert_eq!(wanted.of(&source), source.default_encoders());
        }
        let none = FactoryStreams {
            count: Some(0),
            ..FactoryStreams::default()
        };
        assert!(none.validate().unwrap_err().contains("streams is 0"));
        let beyond = FactoryStreams {
            count: Some(1),
            streams: [
                FactoryStream::default(),
                stream("quality = 1"),
                FactoryStream::default(),
            ],
        };
        assert!(beyond.validate().unwrap_err().contains("no sub stream"));
    }
}
