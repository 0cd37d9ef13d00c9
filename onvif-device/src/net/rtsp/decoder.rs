//! What a back channel carries: how it is described, and what of its packets is played.

use onvif_core::rtp::G711_CLOCK_RATE;
use onvif_core::sdp::Format;

use crate::backend::audio::{AudioCodec, AudioEncoderOptions};

/// Sample rates of AAC, in the order of their indices (ISO/IEC 14496-3, table of the sampling frequency index).
const AAC_RATES: [u32; 13] = [
    96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8000, 7350,
];
/// The index of a rate that is written out.
const OTHER_RATE: u64 = 15;
/// AAC-LC.
const OBJECT_TYPE: u64 = 2;
/// The usual bit rate of G.726 in kbit/s.
const G726_KBPS: u32 = 32;
/// Back channels are mono.
const CHANNELS: u8 = 1;

/// What an audio output decodes, as a client is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Decoder {
    pub(super) codec: AudioCodec,
    /// Ticks in a second of the RTP clock, which are samples.
    pub(super) rate: u32,
    /// Bit rate in kbit/s, where it is part of the name.
    kbps: u32,
}

impl Decoder {
    /// Of several rates and bit rates the highest one is told: the description has one for a codec.
    pub(super) fn of(options: &AudioEncoderOptions) -> Decoder {
        let rate = match options.codec {
            AudioCodec::Pcmu | AudioCodec::Pcma | AudioCodec::G726 => None,
            AudioCodec::Aac => options.sample_rates.last().copied(),
        };
        Decoder {
            codec: options.codec,
            rate: rate.unwrap_or(G711_CLOCK_RATE),
            kbps: options.bitrates_kbps.last().copied().unwrap_or(G726_KBPS),
        }
    }

    /// Codec and parameters in the description.
    pub(super) fn format(self) -> Format {
        match self.codec {
            AudioCodec::Pcmu => Format::Pcmu,
            AudioCodec::Pcma => Format::Pcma,
            AudioCodec::G726 => Format::G726 { kbps: self.kbps },
            AudioCodec::Aac => Format::Aac {
                rate: self.rate,
                channels: CHANNELS,
                config: specific_config(self.rate).into(),
            },
        }
    }
}

/// The AudioSpecificConfig of AAC-LC (ISO/IEC 14496-3, section 1.6.2.1).
fn specific_config(rate: u32) -> Vec<u8> {
    let channels = u64::from(CHANNELS);
    match AAC_RATES.iter().position(|known| *known == rate) {
        // 5, 4 and 4 bits, and three that say that nothing is out of the ordinary.
        Some(index) => {
            let bits = OBJECT_TYPE << 11 | (index as u64) << 7 | channels << 3;
            bits.to_be_bytes()[6..].to_vec()
        }
        None => {
            let bits = OBJECT_TYPE << 35 | OTHER_RATE << 31 | u64::from(rate) << 7 | channels << 3;
            bits.to_be_bytes()[3..].to_vec()
        }
    }
}

/// Takes the AAC access units out of packets in the mode AAC-hbr (RFC 3640, section 3.3.6), which is what [`Format::Aac`] describes.
#[derive(Default)]
pub(super) struct AccessUnits {
    /// What has come of a unit that does not fit into a packet, and its time stamp. A unit has at most 8191 octets.
    fragment: (u32, Vec<u8>),
}

impl AccessUnits {
    /// Hands over the units that a packet completes; nothing of a packet that is not in this mode.
    pub(super) fn take(&mut self, timestamp: u32, payload: &[u8], mut play: impl FnMut(&[u8])) {
        let Some((sizes, mut data)) = headers(payload) else {
            return;
        };
        if let [size] = sizes[..]
            && size > data.len()
        {
            return self.fragment(timestamp, size, data, play);
        }
        for size in sizes {
            let Some((unit, rest)) = data.split_at_checked(size) else {
                return;
            };
            play(unit);
            data = rest;
        }
    }

    /// A part of a unit. What is incomplete when another unit begins is forgotten.
    fn fragment(&mut self, timestamp: u32, size: usize, data: &[u8], mut play: impl FnMut(&[u8])) {
        let (of, unit) = &mut self.fragment;
        if *of != timestamp {
            unit.clear();
        }
        *of = timestamp;
        unit.extend_from_slice(data);
        if unit.len() == size {
            play(unit);
        }
        if unit.len() >= size {
            unit.clear();
        }
    }
}

/// The sizes of the units of a packet, and what follows their headers.
fn headers(payload: &[u8]) -> Option<(Vec<usize>, &[u8])> {
    let (length, rest) = payload.split_first_chunk::<2>()?;
    let bits = usize::from(u16::from_be_bytes(*length));
    if bits == 0 || bits % 16 != 0 {
        return None;
    }
    let (headers, data) = rest.split_at_checked(bits / 8)?;
    let sizes = headers.chunks_exact(2).map(|header| match *header {
        // 13 bits, and 3 for an index that is nought as long as nothing is interleaved.
        [high, low] => usize::from(u16::from_be_bytes([high, low]) >> 3),
        _ => 0,
    });
    Some((sizes.collect(), data))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn aac(rates: &[u32]) -> Decoder {
        Decoder::of(&AudioEncoderOptions {
            codec: AudioCodec::Aac,
            bitrates_kbps: vec![64],
            sample_rates: rates.to_vec(),
        })
    }

    #[test]
    fn each_codec_is_described_as_itself() {
        for (rates, rate, wanted) in [
            (&[8000, 16_000][..], 16_000, &[0x14, 0x08][..]),
            (&[44_100], 44_100, &[0x12, 0x08]),
            (&[10_000], 10_000, &[0x17, 0x80, 0x13, 0x88, 0x08]),
        ] {
            let Format::Aac {
                rate: told,
                channels,
                config,
            } = aac(rates).format()
            else {
                panic!("not AAC");
            };
            assert_eq!((told, channels, &config[..]), (rate, 1, wanted));
        }
        let law = Decoder::of(&AudioEncoderOptions::g711(AudioCodec::Pcma));
        assert!(matches!(law.format(), Format::Pcma));
        assert_eq!(law.rate, 8000);
        let adaptive = Decoder::of(&AudioEncoderOptions::g726(&[16, 24]));
        assert_eq!(
            (adaptive.format(), adaptive.rate),
            (Format::G726 { kbps: 24 }, 8000)
        );
    }

    fn taken(packets: &[(u32, &[u8])]) -> Vec<Vec<u8>> {
        let (mut units, mut all) = (AccessUnits::default(), Vec::new());
        for (timestamp, payload) in packets {
            units.take(*timestamp, payload, |unit| all.push(unit.to_vec()));
        }
        all
    }

    #[test]
    fn access_units_come_out_of_packets() {
        assert_eq!(
            taken(&[(0, &[0, 32, 0, 2 << 3, 0, 1 << 3, 1, 2, 3])]),
            [vec![1, 2], vec![3]]
        );
        // In two packets of the same time, and one of which the end is lost.
        let part = |time, data: &[u8]| (time, [&[0, 16, 0, 3 << 3][..], data].concat());
        let packets = [
            part(1, &[9]),
            part(2, &[1, 2]),
            part(2, &[3]),
            part(3, &[4, 5, 6]),
        ];
        let packets: Vec<(u32, &[u8])> = packets.iter().map(|(time, data)| (*time, &data[..])).collect();
        assert_eq!(taken(&packets), [vec![1, 2, 3], vec![4, 5, 6]]);
    }

    #[test]
    fn what_is_no_such_packet_is_left_out() {
        for packet in [
            &[][..],
            &[0],
            &[0, 0, 1],
            &[0, 7, 1, 1],
            &[0, 16, 1],
            &[0xFF, 0xF0, 0, 8, 1],
        ] {
            assert!(taken(&[(0, packet)]).is_empty(), "{packet:?}");
        }
        // More units than octets.
        assert_eq!(taken(&[(0, &[0, 32, 0, 8, 0, 16, 7])]), [vec![7]]);
    }
}
