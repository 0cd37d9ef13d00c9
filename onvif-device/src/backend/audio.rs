//! Audio sources with their encoders and audio outputs, as the hardware has them.

use std::ops::RangeInclusive;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use onvif_core::rtp::g711::encode_ulaw;
use serde::{Deserialize, Serialize};

use super::BackendError;

/// A microphone or line input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AudioSource {
    /// Stable over restarts, at most 64 characters, unique among the audio sources of the device.
    pub token: String,
    /// 1 for mono, 2 for stereo.
    pub channels: u32,
}

/// An audio codec.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum AudioCodec {
    /// G.711 µ-law (`PCMU`).
    Pcmu,
    /// G.711 A-law (`PCMA`).
    Pcma,
    /// AAC-LC (`mpeg4-generic`).
    Aac,
    /// G.726 (`G726-16` to `G726-40`), mono.
    G726,
}

/// What one codec of an encoder can be set to. Every combination of these values is accepted by [`AudioBackend::start_encoder`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AudioEncoderOptions {
    /// The codec that the rest is about.
    pub codec: AudioCodec,
    /// Bit rates in kbit/s, at least one, in ascending order. G.711 has 64 only, G.726 some of 16, 24, 32 and 40.
    pub bitrates_kbps: Vec<u32>,
    /// Sample rates in Hz, at least one, in ascending order, no two with the same whole number of kilohertz, which is what clients see. G.711
    /// and G.726 have 8000 only.
    pub sample_rates: Vec<u32>,
}

impl AudioEncoderOptions {
    /// The only setting of G.711 with one of its two laws.
    pub fn g711(codec: AudioCodec) -> AudioEncoderOptions {
        AudioEncoderOptions {
            codec,
            bitrates_kbps: vec![64],
            sample_rates: vec![8000],
        }
    }

    /// G.726 at some of its bit rates in kbit/s: 16, 24, 32 and 40.
    pub fn g726(bitrates_kbps: &[u32]) -> AudioEncoderOptions {
        AudioEncoderOptions {
            codec: AudioCodec::G726,
            bitrates_kbps: bitrates_kbps.to_vec(),
            sample_rates: vec![8000],
        }
    }

    /// The highest bit rate at the lowest sample rate; `None` where there is no bit rate or no sample rate.
    pub fn default_settings(&self) -> Option<AudioSettings> {
        Some(AudioSettings {
            codec: self.codec,
            bitrate_kbps: *self.bitrates_kbps.last()?,
            sample_rate: *self.sample_rates.first()?,
        })
    }
}

/// The most encoders that an audio source has.
pub const MAX_AUDIO_ENCODERS: usize = 8;

/// What an audio encoder is to produce.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AudioSettings {
    /// Codec.
    pub codec: AudioCodec,
    /// Bit rate in kbit/s.
    pub bitrate_kbps: u32,
    /// Samples in a second.
    pub sample_rate: u32,
}

impl AudioSettings {
    /// G.711 µ-law: 64 kbit/s at 8 kHz.
    pub const PCMU: AudioSettings = AudioSettings {
        codec: AudioCodec::Pcmu,
        bitrate_kbps: 64,
        sample_rate: 8000,
    };
}

/// What a decoder must know before the first frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AudioFormat {
    /// G.711 µ-law, 8 kHz, mono.
    Pcmu,
    /// G.711 A-law, 8 kHz, mono.
    Pcma,
    /// G.726, 8 kHz, mono.
    G726 {
        /// 16, 24, 32 or 40 kbit/s.
        bitrate_kbps: u32,
    },
    /// AAC-LC, one access unit a frame.
    Aac {
        /// Samples in a second.
        sample_rate: u32,
        /// 1 or 2.
        channels: u8,
        /// AudioSpecificConfig (ISO/IEC 14496-3).
        config: Bytes,
    },
}

impl AudioFormat {
    /// Its codec.
    pub fn codec(&self) -> AudioCodec {
        match self {
            AudioFormat::Pcmu => AudioCodec::Pcmu,
            AudioFormat::Pcma => AudioCodec::Pcma,
            AudioFormat::G726 { .. } => AudioCodec::G726,
            AudioFormat::Aac { .. } => AudioCodec::Aac,
        }
    }
}

/// Some milliseconds of sound, shared by reference by everybody who hears it.
#[derive(Clone, Debug)]
pub struct AudioFrame {
    /// G.711: one octet a sample, 20 ms as RFC 3551 recommends, and never more than 1000 octets. G.726: 20 ms likewise, the first code of an octet in its
    /// least significant bits. AAC: one access unit without header.
    pub data: Bytes,
    /// Capture time of the first sample on the monotonic media clock, whose origin is common to the tracks of the device. It never
    /// runs backwards.
    pub timestamp: Duration,
    /// The same instant in UTC, by the clock of the system: what clients are told goes by that of the device, which the library sees to.
    pub utc: SystemTime,
}

/// Where an audio encoder puts what it makes. Called from the encoder's own thread; must not block for long.
pub trait AudioSink: Send + Sync {
    /// The format is known or has changed. Called before the first frame, and before the first frame of every new format.
    fn format(&self, format: AudioFormat);
    /// A frame is ready.
    fn frame(&self, frame: AudioFrame);
    /// The encoder has stopped and will not call again: the end of a source, or a failure with its reason.
    fn ended(&self, reason: Option<BackendError>);
}

/// A running audio encoder. Dropping it stops the encoder without waiting for it, so it may be dropped from within the sink;
/// [`AudioSink::ended`] is not called then.
pub trait AudioEncoder: Send + Sync {
    /// Changes the settings while running.
    ///
    /// # Errors
    /// [`BackendError::Unsupported`] when the settings lie outside the options or need a restart; the encoder goes on as before.
    fn reconfigure(&self, settings: &AudioSettings) -> Result<(), BackendError>;
}

/// A loudspeaker or line output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AudioOutput {
    /// Stable over restarts, at most 64 characters, unique among the audio outputs of the device.
    pub token: String,
    /// The range of the volume.
    pub level: RangeInclusive<i32>,
    /// Volume in the factory state.
    pub default_level: i32,
    /// What it can decode, at least one entry. Clients send AAC in mono, at the highest of its sample rates, and G.726 at the highest
    /// of its bit rates.
    pub decoders: Vec<AudioEncoderOptions>,
}

/// What became of samples that were given to an output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// They will be heard.
    All,
    /// None of them: there is no room now, and the same samples are offered again a little later.
    Nothing,
    /// None of them, and none that follow: the output has failed.
    Failed,
}

/// Somebody talks to an audio output. Dropping it ends that.
pub trait AudioPlayer: Send {
    /// Plays octets of G.711 or G.726, or an AAC access unit. Must not block: what does not fit is dropped.
    fn play(&mut self, codec: AudioCodec, data: &[u8]);

    /// Plays linear samples, 8 kHz mono, of which audio clips consist. Must not block. By default they go to [`play`](Self::play) as G.711 µ-law,
    /// which an output with clips has to decode then.
    fn play_samples(&mut self, samples: &[i16]) -> Taken {
        let octets: Vec<u8> = samples.iter().map(|sample| encode_ulaw(*sample)).collect();
        self.play(AudioCodec::Pcmu, &octets);
        Taken::All
    }
}

/// How many audio clips a device keeps, and how large they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClipLimits {
    /// Clips at once.
    pub clips: usize,
    /// Kilobytes (1024 octets) of one clip, at most 16384. All clips together belong to a backup, which has 16 MiB.
    pub kilobytes: u32,
}

/// The equaliser of an audio output.
#[derive(Clone, Debug, PartialEq)]
pub struct Equaliser {
    /// The centres of its bands in Hz, in ascending order, at least one.
    pub bands: Vec<u32>,
    /// By how many decibels a band can be lowered or raised; zero is among them.
    pub range: RangeInclusive<f32>,
}

impl Equaliser {
    /// The level nearest to this one that a band can have.
    pub fn within(&self, decibels: f32) -> f32 {
        decibels.min(*self.range.end()).max(*self.range.start())
    }
}

/// The audio side of the hardware.
pub trait AudioBackend: Send + Sync + 'static {
    /// The sources in a stable order. The first belongs to the first video source, and so on.
    fn sources(&self) -> Vec<AudioSource>;

    /// The video source to which an audio source belongs, where that is not said by the order of both.
    fn video_source(&self, _source: &str) -> Option<String> {
        None
    }

    /// What each encoder of this source can be set to, one entry a codec, the preferred one first.
    ///
    /// # Errors
    /// [`BackendError::NotFound`] for an unknown source.
    fn encoder_options(&self, source: &str) -> Result<Vec<AudioEncoderOptions>, BackendError>;

    /// The settings with which the encoders of a source start in their factory state, within its options: one item an encoder, that of the
    /// fixed profiles first, at least one and at most [`MAX_AUDIO_ENCODERS`]. Clients set each of them apart from the others, and all of them
    /// run at the same time, whatever they are set to. By default there is one, with the preferred codec.
    ///
    /// # Errors
    /// [`BackendError::NotFound`] for an unknown source.
    fn default_encoders(&self, source: &str) -> Result<Vec<AudioSettings>, BackendError> {
        let options = self.encoder_options(source)?;
        let preferred = options.first().and_then(AudioEncoderOptions::default_settings);
        let no_codec = || BackendError::Unsupported(format!("the audio source {source} has no codec"));
        Ok(vec![preferred.ok_or_else(no_codec)?])
    }

    /// Starts an encoder of a source, which delivers to `sink` until the returned handle is dropped.
    ///
    /// # Errors
    /// [`BackendError::NotFound`] for an unknown source, [`BackendError::Unsupported`] outside the options.
    fn start_encoder(
        &self,
        source: &str,
        settings: &AudioSettings,
        sink: Arc<dyn AudioSink>,
    ) -> Result<Box<dyn AudioEncoder>, BackendError>;

    /// The outputs in a stable order, in the order of the video sources likewise.
    fn outputs(&self) -> Vec<AudioOutput> {
        Vec::new()
    }

    /// Sets the volume of an output, within its range.
    ///
    /// # Errors
    /// [`BackendError::NotFound`] for an unknown output.
    fn set_output_level(&self, output: &str, level: i32) -> Result<(), BackendError> {
        let _ = level;
        Err(BackendError::NotFound(output.to_owned()))
    }

    /// Begins to play what a client sends. One client at a time talks to an output.
    ///
    /// # Errors
    /// [`BackendError::NotFound`] for an unknown output, [`BackendError::Busy`] while somebody else talks.
    fn open_output(&self, output: &str) -> Result<Box<dyn AudioPlayer>, BackendError> {
        Err(BackendError::NotFound(output.to_owned()))
    }

    /// The audio clips that the device keeps for its outputs; `None`, the default, for none at all. Clips are decoded and paced by the library, and
    /// played by [`AudioPlayer::play_samples`].
    fn clip_limits(&self) -> Option<ClipLimits> {
        None
    }

    /// How many multicast audio decoders the device has, which receive broadcasts for its outputs; 0, the default, for none. What they receive is
    /// G.711 and is played as a client's sound is, by [`open_output`](Self::open_output). At most 16.
    fn multicast_decoders(&self) -> usize {
        0
    }

    /// The equaliser of an output; `None`, the default, where there is none.
    fn equaliser(&self, _output: &str) -> Option<Equaliser> {
        None
    }

    /// Sets the equaliser of an output: the decibels of its bands, in their order and within their range. It is heard at once.
    ///
    /// # Errors
    /// [`BackendError::NotFound`] for an output without equaliser.
    fn set_equaliser(&self, output: &str, decibels: &[f32]) -> Result<(), BackendError> {
        let _ = decibels;
        Err(BackendError::NotFound(output.to_owned()))
    }
}
