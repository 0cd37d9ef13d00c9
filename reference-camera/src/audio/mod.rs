//! Sound of the camera: a tone, a WAV file or a sound card as microphone, and a WAV file or a sound card as loudspeaker.

mod aac;
mod aac_decoder;
mod card;
mod decoder;
mod encoder;
mod equaliser;
mod g726;
#[cfg(any(test, all(feature = "alsa", target_os = "linux")))]
mod live;
mod pcm;
mod resample;
mod speaker;
mod spec;
mod telephone;

use std::sync::Arc;

use onvif_device::backend::BackendError;
use onvif_device::backend::audio::{
    AudioBackend, AudioCodec, AudioEncoder, AudioEncoderOptions, AudioOutput, AudioPlayer, AudioSettings,
    AudioSink, AudioSource, ClipLimits, Equaliser,
};

pub use self::pcm::{Clip, Pcm, SAMPLE_RATE, Tone};
pub use self::speaker::{MAX_SAMPLES, Speaker};
pub use self::spec::{AudioSpec, SpeakerSpec};
use crate::sources::{MediaClock, PassedSound};

/// Token of the only audio source.
pub const MICROPHONE: &str = "audio-1";
/// Token of the only audio output.
pub const SPEAKER: &str = "speaker-1";

/// Recordings that clients may keep for the loudspeaker: a minute each, at 16 bits and 8 kHz.
const CLIPS: ClipLimits = ClipLimits {
    clips: 8,
    kilobytes: 1024,
};

/// Broadcasts that can be waited for at once.
const MULTICAST_DECODERS: usize = 2;

/// What the camera hears.
#[derive(Debug)]
pub enum Microphone {
    /// Samples that are known beforehand.
    Pcm(Pcm),
    /// What a device hears now.
    #[cfg(all(feature = "alsa", target_os = "linux"))]
    Live(live::LiveSound),
}

/// The audio backend of the camera.
#[derive(Debug)]
pub struct CameraAudio {
    microphone: Option<Microphone>,
    speaker: Option<Speaker>,
    /// Sound that comes with video sources, by their tokens.
    passed: Vec<(String, PassedSound)>,
    clock: Arc<MediaClock>,
}

impl CameraAudio {
    /// Audio from `microphone` and to `speaker`, on the clock of the pictures.
    pub fn new(
        microphone: Option<Microphone>,
        speaker: Option<SpeakerSpec>,
        clock: Arc<MediaClock>,
    ) -> CameraAudio {
        CameraAudio {
            microphone,
            speaker: speaker.map(Speaker::new),
            passed: Vec::new(),
            clock,
        }
    }

    /// With sound that comes with video sources, by their tokens. It takes the place of the microphone for the first video source.
    pub fn with_passed(mut self, passed: Vec<(String, PassedSound)>) -> CameraAudio {
        if passed.iter().any(|(video, _)| video == FIRST_VIDEO) {
            self.microphone = None;
        }
        self.passed = passed;
        self
    }

    fn passed(&self, source: &str) -> Option<&PassedSound> {
        let found = self
            .passed
            .iter()
            .find(|(video, _)| passed_token(video) == source);
        found.map(|(_, sound)| sound)
    }

    fn microphone(&self, source: &str) -> Result<&Microphone, BackendError> {
        self.microphone
            .as_ref()
            .filter(|_| source == MICROPHONE)
            .ok_or_else(|| BackendError::NotFound(source.to_owned()))
    }

    fn speaker(&self, output: &str) -> Result<&Speaker, BackendError> {
        self.speaker
            .as_ref()
            .filter(|_| output == SPEAKER)
            .ok_or_else(|| BackendError::NotFound(output.to_owned()))
    }
}

/// The video source with which the microphone goes.
const FIRST_VIDEO: &str = "video-1";

/// Token of the audio source that comes with a video source.
fn passed_token(video: &str) -> String {
    format!("sound-{video}")
}

impl AudioBackend for CameraAudio {
    fn sources(&self) -> Vec<AudioSource> {
        let microphone = self.microphone.iter().map(|_| AudioSource {
            token: MICROPHONE.to_owned(),
            channels: 1,
        });
        let passed = self.passed.iter().map(|(video, sound)| AudioSource {
            token: passed_token(video),
            channels: sound.channels(),
        });
        microphone.chain(passed).collect()
    }

    fn video_source(&self, source: &str) -> Option<String> {
        let mut passed = self.passed.iter();
        let found = passed.find(|(video, _)| passed_token(video) == source);
        found.map_or_else(|| Some(FIRST_VIDEO.to_owned()), |(video, _)| Some(video.clone()))
    }

    fn encoder_options(&self, source: &str) -> Result<Vec<AudioEncoderOptions>, BackendError> {
        if let Some(sound) = self.passed(source) {
            return Ok(vec![sound.options()]);
        }
        let mut options = telephone::options();
        match self.microphone(source)? {
            Microphone::Pcm(_) => options.push(aac::options()),
            // A device is opened for telephone quality.
            #[cfg(all(feature = "alsa", target_os = "linux"))]
            Microphone::Live(_) => {}
        }
        Ok(options)
    }

    fn default_encoders(&self, source: &str) -> Result<Vec<AudioSettings>, BackendError> {
        let options = self.encoder_options(source)?;
        let with = |codec| options.iter().find(|option| option.codec == codec);
        // The first is what every client plays. The second is for those that record in better quality, or know the other law.
        let second = with(AudioCodec::Aac).or_else(|| with(AudioCodec::Pcma));
        // What is passed through is encoded somewhere else, and once.
        let second = second.filter(|_| self.passed(source).is_none());
        let encoders = options.first().into_iter().chain(second);
        Ok(encoders
            .filter_map(AudioEncoderOptions::default_settings)
            .collect())
    }

    fn start_encoder(
        &self,
        source: &str,
        settings: &AudioSettings,
        sink: Arc<dyn AudioSink>,
    ) -> Result<Box<dyn AudioEncoder>, BackendError> {
        if let Some(sound) = self.passed(source) {
            return sound.start(settings, sink);
        }
        let clock = Arc::clone(&self.clock);
        Ok(match self.microphone(source)? {
            Microphone::Pcm(pcm) => Box::new(encoder::start(pcm.clone(), settings, clock, sink)?),
            #[cfg(all(feature = "alsa", target_os = "linux"))]
            Microphone::Live(live) => Box::new(live.start(settings, clock, sink)?),
        })
    }

    fn outputs(&self) -> Vec<AudioOutput> {
        let speaker = self.speaker.iter();
        speaker
            .map(|_| AudioOutput {
                token: SPEAKER.to_owned(),
                level: 0..=100,
                default_level: 100,
                decoders: decoder::options(),
            })
            .collect()
    }

    fn set_output_level(&self, output: &str, level: i32) -> Result<(), BackendError> {
        self.speaker(output)?.set_level(level);
        Ok(())
    }

    fn open_output(&self, output: &str) -> Result<Box<dyn AudioPlayer>, BackendError> {
        Ok(Box::new(self.speaker(output)?.talk()?))
    }

    fn clip_limits(&self) -> Option<ClipLimits> {
        self.speaker.as_ref().map(|_| CLIPS)
    }

    fn multicast_decoders(&self) -> usize {
        match self.speaker {
            Some(_) => MULTICAST_DECODERS,
            None => 0,
        }
    }

    fn equaliser(&self, output: &str) -> Option<Equaliser> {
        self.speaker(output).ok().map(|_| Equaliser {
            bands: equaliser::BANDS.to_vec(),
            range: equaliser::RANGE,
        })
    }

    fn set_equaliser(&self, output: &str, decibels: &[f32]) -> Result<(), BackendError> {
        self.speaker(output)?.set_equaliser(decibels);
        Ok(())
    }
}
