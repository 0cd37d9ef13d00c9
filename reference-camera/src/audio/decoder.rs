//! What clients say to the loudspeaker, as samples.

use onvif_core::rtp::g711::{decode_alaw, decode_ulaw};
use onvif_device::backend::audio::{AudioCodec, AudioEncoderOptions};

use super::aac_decoder::{self, AacDecoder};
use super::{g726, telephone};

/// What is decoded.
pub(super) fn options() -> Vec<AudioEncoderOptions> {
    let mut options = telephone::decoders();
    options.push(AudioEncoderOptions {
        codec: AudioCodec::Aac,
        bitrates_kbps: aac_decoder::BITRATES.to_vec(),
        sample_rates: vec![aac_decoder::RATE],
    });
    options
}

/// The decoders of somebody who talks; those that know what was said before are there from its first packet on.
#[derive(Debug, Default)]
pub(super) struct Decoder {
    aac: Option<Box<AacDecoder>>,
    g726: Option<g726::Decoder>,
}

impl Decoder {
    /// The samples of a packet or an access unit, at 8 kHz.
    pub(super) fn decode(&mut self, codec: AudioCodec, data: &[u8]) -> Vec<i16> {
        match codec {
            AudioCodec::Pcmu => data.iter().map(|octet| decode_ulaw(*octet)).collect(),
            AudioCodec::Pcma => data.iter().map(|octet| decode_alaw(*octet)).collect(),
            AudioCodec::Aac => {
                let decoder = self.aac.get_or_insert_with(|| Box::new(AacDecoder::new()));
                decoder.decode(data)
            }
            AudioCodec::G726 => {
                if self.g726.is_none() {
                    self.g726 = g726::Decoder::new(telephone::G726_DECODED);
                }
                let decoder = self.g726.as_mut();
                decoder.map_or_else(Vec::new, |decoder| decoder.decode(data))
            }
        }
    }
}
