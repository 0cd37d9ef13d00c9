//! The codecs of telephone quality, 8 kHz: G.711 with its two laws, and G.726.

use bytes::Bytes;
use onvif_core::rtp::g711::{encode_alaw, encode_ulaw};
use onvif_device::backend::BackendError;
use onvif_device::backend::audio::{AudioCodec, AudioEncoderOptions, AudioFormat, AudioSettings};

use super::g726;
use super::pcm::SAMPLE_RATE;

/// Samples in a frame: 20 ms (RFC 3551 section 4.2).
pub(super) const FRAME: usize = 160;

/// The bit rate of G.726 in kbit/s that clients are asked for when they talk: of several, the description could tell only one.
pub(super) const G726_DECODED: u32 = 32;

/// What can be encoded.
pub(super) fn options() -> Vec<AudioEncoderOptions> {
    vec![
        AudioEncoderOptions::g711(AudioCodec::Pcmu),
        AudioEncoderOptions::g711(AudioCodec::Pcma),
        AudioEncoderOptions::g726(&g726::BITRATES),
    ]
}

/// What the loudspeaker takes.
pub(super) fn decoders() -> Vec<AudioEncoderOptions> {
    vec![
        AudioEncoderOptions::g711(AudioCodec::Pcmu),
        AudioEncoderOptions::g711(AudioCodec::Pcma),
        AudioEncoderOptions::g726(&[G726_DECODED]),
    ]
}

/// An encoder, with what it knows of what was said.
pub(super) enum Telephone {
    G711(AudioFormat, fn(i16) -> u8),
    G726(AudioFormat, g726::Encoder),
}

impl Telephone {
    /// An encoder at its beginning.
    ///
    /// # Errors
    /// [`BackendError::Unsupported`] for settings that are outside of [`options`].
    pub(super) fn new(settings: &AudioSettings) -> Result<Telephone, BackendError> {
        let unsupported = || BackendError::Unsupported(format!("{settings:?}"));
        let kbps = settings.bitrate_kbps;
        if settings.sample_rate != SAMPLE_RATE {
            return Err(unsupported());
        }
        Ok(match settings.codec {
            AudioCodec::Pcmu if kbps == 64 => Telephone::G711(AudioFormat::Pcmu, encode_ulaw),
            AudioCodec::Pcma if kbps == 64 => Telephone::G711(AudioFormat::Pcma, encode_alaw),
            AudioCodec::G726 => {
                let encoder = g726::Encoder::new(kbps).ok_or_else(unsupported)?;
                Telephone::G726(AudioFormat::G726 { bitrate_kbps: kbps }, encoder)
            }
            _ => return Err(unsupported()),
        })
    }

    /// What receivers have to know.
    pub(super) fn format(&self) -> AudioFormat {
        match self {
            Telephone::G711(format, _) | Telephone::G726(format, _) => format.clone(),
        }
    }

    /// Encodes the next samples.
    pub(super) fn encode(&mut self, samples: &[i16]) -> Bytes {
        match self {
            Telephone::G711(_, encode) => samples.iter().map(|sample| encode(*sample)).collect(),
            Telephone::G726(_, encoder) => encoder.encode(samples),
        }
    }
}
