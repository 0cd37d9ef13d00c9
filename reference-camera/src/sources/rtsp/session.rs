//! One connection to a camera: what it offers, and what it delivers until it fails.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::StreamExt as _;
use h264_reader::nal::sps::{ChromaFormat, FrameMbsFlags};
use onvif_core::auth::Secret;
use onvif_device::backend::audio::{AudioCodec, AudioFormat};
use onvif_device::backend::video::{CodecProfile, Resolution, StreamFormat, VideoCodec};
use retina::client::{
    Credentials, Demuxed, InitialTimestampPolicy, PacketItem, PlayOptions, Playing, Session as Connection,
    SessionGroup, SessionIdPolicy, SessionOptions, SetupOptions,
};
use retina::codec::{AudioParameters, CodecItem, FrameFormat, ParametersRef, VideoParametersCodec};
use serde::{Deserialize, Serialize};
use tokio::time::timeout;

use super::super::file::parse_sps;
use super::super::mpeg4;
use super::address::RtspAddress;
use super::mpeg4::{Mpeg4Packets, Part};

/// How long the camera may take for one answer.
const ANSWER: Duration = Duration::from_secs(10);
/// G.711 that comes in larger pieces is cut, so that a piece fits into a packet.
const SOUND_OCTETS: usize = 800;
/// MPEG-4 Visual, as the RTSP client tells its encoding name.
const MPEG4: &str = "mp4v-es";

/// What decoders must know of the pictures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) enum Offer {
    H264 {
        sps: Vec<u8>,
        pps: Vec<u8>,
    },
    H265 {
        vps: Vec<u8>,
        sps: Vec<u8>,
        pps: Vec<u8>,
    },
    /// Its headers, with start codes.
    Mpeg4 {
        config: Vec<u8>,
    },
    Jpeg,
}

impl Offer {
    pub(super) fn codec(&self) -> VideoCodec {
        match self {
            Offer::H264 { .. } => VideoCodec::H264,
            Offer::H265 { .. } => VideoCodec::H265,
            Offer::Mpeg4 { .. } => VideoCodec::Mpeg4,
            Offer::Jpeg => VideoCodec::Jpeg,
        }
    }

    /// Codec profile as the sequence parameter set has it: its second octet in H.264, the profile_tier_level structure behind the two octets
    /// of the header and one more in H.265. That of MPEG-4 is in its headers.
    pub(super) fn profile(&self) -> Option<CodecProfile> {
        Some(match self {
            Offer::H264 { sps, .. } => match sps.get(1) {
                Some(66) => CodecProfile::Baseline,
                Some(77) => CodecProfile::Main,
                Some(88) => CodecProfile::Extended,
                _ => CodecProfile::High,
            },
            Offer::H265 { sps, .. } => match sps.get(3).map(|octet| octet & 31) {
                Some(2) => CodecProfile::Main10,
                _ => CodecProfile::Main,
            },
            Offer::Mpeg4 { config } => mpeg4::Configuration::read(config).ok()?.profile,
            Offer::Jpeg => return None,
        })
    }

    /// Whether both have the same sequence parameter sets or headers. Picture parameter sets may change from one key frame to the next.
    pub(super) fn is_of_stream(&self, other: &Offer) -> bool {
        match (self, other) {
            (Offer::H264 { sps, .. }, Offer::H264 { sps: other, .. })
            | (Offer::H265 { sps, .. }, Offer::H265 { sps: other, .. }) => sps == other,
            _ => self == other,
        }
    }

    /// Whether the decoder probably knows such pictures, as far as the parameter sets tell: progressive ones of 8 bits in 4:2:0 or grey.
    pub(super) fn seems_decodable(&self) -> bool {
        let Offer::H264 { sps, .. } = self else {
            return false;
        };
        parse_sps(sps).is_ok_and(|sps| {
            let chroma = sps.chroma_info;
            let known = matches!(
                chroma.chroma_format,
                ChromaFormat::Monochrome | ChromaFormat::YUV420
            );
            known
                && (chroma.bit_depth_luma_minus8, chroma.bit_depth_chroma_minus8) == (0, 0)
                && sps.frame_mbs_flags == FrameMbsFlags::Frames
        })
    }

    pub(super) fn format(&self, resolution: Resolution, framerate: f32) -> StreamFormat {
        let bytes = |unit: &[u8]| Bytes::copy_from_slice(unit);
        match self {
            Offer::H264 { sps, pps } => StreamFormat::H264 {
                sps: bytes(sps),
                pps: bytes(pps),
                resolution,
                framerate,
            },
            Offer::H265 { vps, sps, pps } => StreamFormat::H265 {
                vps: bytes(vps),
                sps: bytes(sps),
                pps: bytes(pps),
                resolution,
                framerate,
            },
            Offer::Mpeg4 { config } => StreamFormat::Mpeg4 {
                config: bytes(config),
                resolution,
                framerate,
            },
            Offer::Jpeg => StreamFormat::Jpeg {
                resolution,
                framerate,
            },
        }
    }
}

/// What the sound is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) enum SoundOffer {
    Pcmu,
    Pcma,
    Aac {
        sample_rate: u32,
        channels: u8,
        config: Vec<u8>,
        bitrate_kbps: u32,
    },
}

impl SoundOffer {
    /// Where the description does not say how much it is, in kbit/s for each channel.
    const USUAL_AAC: u32 = 64;

    fn of(encoding: &str, parameters: &AudioParameters, bandwidth: Option<u32>) -> Option<SoundOffer> {
        let channels = parameters.channels().get();
        match encoding {
            "pcmu" | "pcma" if parameters.clock_rate() != 8000 || channels != 1 => None,
            "pcmu" => Some(SoundOffer::Pcmu),
            "pcma" => Some(SoundOffer::Pcma),
            "mpeg4-generic" if channels <= 2 && !parameters.extra_data().is_empty() => {
                Some(SoundOffer::Aac {
                    sample_rate: parameters.clock_rate(),
                    channels: channels as u8,
                    config: parameters.extra_data().to_vec(),
                    bitrate_kbps: bandwidth.unwrap_or(Self::USUAL_AAC * u32::from(channels)),
                })
            }
            _ => None,
        }
    }

    pub(super) fn codec(&self) -> AudioCodec {
        match self {
            SoundOffer::Pcmu => AudioCodec::Pcmu,
            SoundOffer::Pcma => AudioCodec::Pcma,
            SoundOffer::Aac { .. } => AudioCodec::Aac,
        }
    }

    pub(super) fn channels(&self) -> u8 {
        match self {
            SoundOffer::Aac { channels, .. } => *channels,
            _ => 1,
        }
    }

    pub(super) fn sample_rate(&self) -> u32 {
        match self {
            SoundOffer::Aac { sample_rate, .. } => *sample_rate,
            _ => 8000,
        }
    }

    pub(super) fn bitrate_kbps(&self) -> u32 {
        match self {
            SoundOffer::Aac { bitrate_kbps, .. } => *bitrate_kbps,
            _ => 64,
        }
    }

    pub(super) fn format(&self) -> AudioFormat {
        match self {
            SoundOffer::Pcmu => AudioFormat::Pcmu,
            SoundOffer::Pcma => AudioFormat::Pcma,
            SoundOffer::Aac {
                sample_rate,
                channels,
                config,
                ..
            } => AudioFormat::Aac {
                sample_rate: *sample_rate,
                channels: *channels,
                config: Bytes::copy_from_slice(config),
            },
        }
    }
}

/// Something that the camera has delivered. Times are in nanoseconds since the beginning of the session.
pub(super) enum Item {
    Picture {
        units: Vec<Bytes>,
        key: bool,
        elapsed: i128,
    },
    Sound {
        /// In order, each with its time.
        pieces: Vec<(Bytes, i128)>,
    },
}

/// How it comes.
enum Delivery {
    Items(Pin<Box<Demuxed>>),
    /// The pictures have to be put together here.
    Packets(Pin<Box<Connection<Playing>>>, Box<Mpeg4Packets>),
}

/// Why there is no session.
#[derive(Clone, Debug)]
pub(super) struct Problem {
    /// In words for the log.
    pub(super) text: String,
    /// The camera asks for a login, or refuses the one that it was given.
    pub(super) unauthorized: bool,
}

impl Problem {
    pub(super) fn other(text: impl Into<String>) -> Problem {
        Problem {
            text: text.into(),
            unauthorized: false,
        }
    }
}

/// A session that plays.
pub(super) struct Session {
    delivery: Delivery,
    video: usize,
    /// The sound that is played as well.
    pub(super) sound: Option<SoundOffer>,
    /// Pictures a second, where the description says it.
    pub(super) framerate: Option<f32>,
    /// Bit rate of the pictures in kbit/s, likewise.
    pub(super) bandwidth: Option<u32>,
}

impl Session {
    /// Connects and plays: the first video track that can be passed through, and the first such audio track.
    ///
    /// # Errors
    /// Says in words why not.
    pub(super) async fn open(
        address: &RtspAddress,
        account: Option<(String, Secret)>,
        group: &Arc<SessionGroup>,
    ) -> Result<Session, Problem> {
        let credentials = account.map(|(username, password)| Credentials {
            username,
            password: password.expose().to_owned(),
        });
        let options = SessionOptions::default()
            .creds(credentials)
            .session_group(Arc::clone(group))
            .session_id(SessionIdPolicy::UseFirst)
            .user_agent("onvif-reference-camera".to_owned());
        let mut session = answer(Connection::describe(address.url().clone(), options)).await?;
        let description = String::from_utf8_lossy(session.sdp()).into_owned();
        let streams = session.streams();
        let find = |media: &str, encodings: &[&str]| {
            streams
                .iter()
                .position(|stream| stream.media() == media && encodings.contains(&stream.encoding_name()))
        };
        let video = find("video", &["h264", "h265", "jpeg", MPEG4]).ok_or_else(|| {
            let offered: Vec<_> = streams.iter().map(|stream| stream.encoding_name()).collect();
            Problem::other(format!(
                "the camera has no H.264, H.265, MPEG-4 or JPEG video, but {offered:?}"
            ))
        })?;
        let stream = streams.get(video);
        let mpeg4 = stream
            .filter(|stream| stream.encoding_name() == MPEG4)
            .map(|stream| Mpeg4Packets::described(&description, stream.rtp_payload_type()));
        let framerate = stream.and_then(|stream| stream.framerate());
        let framerate = framerate.or_else(|| mpeg4.as_ref().and_then(Mpeg4Packets::framerate));
        let bandwidth = bandwidth(&description, "video");
        // Beside packets that are not put together by the client, only sound that needs nothing of the kind.
        let audio = match mpeg4 {
            Some(_) => find("audio", &["pcmu", "pcma"]),
            None => find("audio", &["pcmu", "pcma", "mpeg4-generic"]),
        };
        let sound = audio.and_then(|index| {
            let stream = streams.get(index)?;
            match stream.parameters() {
                Some(ParametersRef::Audio(parameters)) => {
                    let bandwidth = self::bandwidth(&description, "audio");
                    Some((
                        index,
                        SoundOffer::of(stream.encoding_name(), parameters, bandwidth)?,
                    ))
                }
                _ => None,
            }
        });
        let setup = || SetupOptions::default().frame_format(FrameFormat::default());
        answer(session.setup(video, setup())).await?;
        if let Some((index, _)) = sound {
            answer(session.setup(index, setup())).await?;
        }
        let play = PlayOptions::default().initial_timestamp(InitialTimestampPolicy::Permissive);
        let playing = answer(session.play(play)).await?;
        let delivery = match mpeg4 {
            Some(packets) => Delivery::Packets(Box::pin(playing), Box::new(packets)),
            None => {
                let demuxed = playing
                    .demuxed()
                    .map_err(|error| Problem::other(first_line(&error)))?;
                Delivery::Items(Box::pin(demuxed))
            }
        };
        Ok(Session {
            delivery,
            video,
            sound: sound.map(|(_, offer)| offer),
            framerate: framerate.filter(|rate| (0.1..=240.0).contains(rate)),
            bandwidth,
        })
    }

    /// What comes next; `None` for something that is of no interest.
    ///
    /// # Errors
    /// Says in words why nothing comes any more.
    pub(super) async fn next(&mut self) -> Result<Option<Item>, String> {
        const END: &str = "the camera has ended the stream";
        let item = match &mut self.delivery {
            Delivery::Items(demuxed) => demuxed.next().await.ok_or(END)?,
            Delivery::Packets(playing, packets) => {
                let item = playing.next().await.ok_or(END)?;
                let PacketItem::Rtp(packet) = item.map_err(|error| first_line(&error))? else {
                    return Ok(None);
                };
                let elapsed = nanoseconds(&packet.timestamp());
                if packet.stream_id() != self.video {
                    return Ok(self.sound(packet.into_payload_bytes(), elapsed));
                }
                let whole = packets.push(&Part {
                    payload: packet.payload(),
                    marker: packet.mark(),
                    lost: packet.loss() > 0,
                    elapsed,
                });
                return Ok(whole.map(|picture| Item::Picture {
                    units: picture.units,
                    key: picture.key,
                    elapsed: picture.elapsed,
                }));
            }
        };
        Ok(match item.map_err(|error| first_line(&error))? {
            CodecItem::VideoFrame(frame) if frame.stream_id() == self.video => {
                let (elapsed, key) = (nanoseconds(&frame.timestamp()), frame.is_random_access_point());
                let data = Bytes::from(frame.into_data());
                let units = match self.offer() {
                    Some((Offer::Jpeg, _)) => vec![data],
                    Some((offer, _)) => in_order(split(&data)?, offer.codec()),
                    None => return Ok(None),
                };
                Some(Item::Picture { units, key, elapsed })
            }
            CodecItem::AudioFrame(frame) => {
                let begin = nanoseconds(&frame.timestamp());
                self.sound(Bytes::copy_from_slice(frame.data()), begin)
            }
            _ => None,
        })
    }

    /// Sound that begins at a time; `None` if it is not played.
    fn sound(&self, data: Bytes, begin: i128) -> Option<Item> {
        let pieces = match self.sound.as_ref()? {
            SoundOffer::Aac { .. } => vec![(data, begin)],
            SoundOffer::Pcmu | SoundOffer::Pcma => (0..data.len())
                .step_by(SOUND_OCTETS)
                .map(|at| {
                    let end = data.len().min(at + SOUND_OCTETS);
                    // An octet is a sample, and 8000 of them are a second.
                    (data.slice(at..end), begin + at as i128 * 125_000)
                })
                .collect(),
        };
        Some(Item::Sound { pieces })
    }

    /// What the pictures are, and their size; `None` as long as the camera has not said it.
    pub(super) fn offer(&self) -> Option<(Offer, Resolution)> {
        let demuxed = match &self.delivery {
            Delivery::Items(demuxed) => demuxed,
            Delivery::Packets(_, packets) => return packets.offer(),
        };
        let stream = demuxed.streams().get(self.video)?;
        let Some(ParametersRef::Video(parameters)) = stream.parameters() else {
            return None;
        };
        let (width, height) = parameters.pixel_dimensions();
        let offer = match parameters.codec_params() {
            VideoParametersCodec::H264 { sps, pps } => Offer::H264 {
                sps: sps.to_vec(),
                pps: pps.to_vec(),
            },
            VideoParametersCodec::H265 { vps, sps, pps } => Offer::H265 {
                vps: vps.to_vec(),
                sps: sps.to_vec(),
                pps: pps.to_vec(),
            },
            VideoParametersCodec::Jpeg => Offer::Jpeg,
            _ => return None,
        };
        Some((offer, Resolution { width, height }))
    }
}

async fn answer<T>(request: impl Future<Output = Result<T, retina::Error>>) -> Result<T, Problem> {
    match timeout(ANSWER, request).await {
        Ok(result) => result.map_err(|error| Problem {
            text: first_line(&error),
            unauthorized: error.status_code() == Some(401),
        }),
        Err(_) => Err(Problem::other(format!(
            "the camera does not answer within {} seconds",
            ANSWER.as_secs()
        ))),
    }
}

/// The rest is where in the connection it happened.
fn first_line(error: &retina::Error) -> String {
    error.to_string().lines().next().unwrap_or_default().to_owned()
}

fn nanoseconds(time: &retina::Timestamp) -> i128 {
    i128::from(time.elapsed()) * 1_000_000_000 / i128::from(time.clock_rate().get())
}

/// NAL units behind their lengths of four octets.
fn split(data: &Bytes) -> Result<Vec<Bytes>, String> {
    let mut units = Vec::new();
    let mut at = 0;
    while at < data.len() {
        let length = data.get(at..).and_then(|rest| rest.first_chunk::<4>());
        let length = length.map(|length| u32::from_be_bytes(*length) as usize);
        let begin = at + 4;
        let end = length.and_then(|length| begin.checked_add(length));
        let end = end
            .filter(|end| *end <= data.len())
            .ok_or("a picture is cut off")?;
        if end > begin {
            units.push(data.slice(begin..end));
        }
        at = end;
    }
    Ok(units)
}

/// Parameter sets have been put in front of everything; an access unit delimiter comes before them (H.264 7.4.1.2.3, H.265 7.4.2.4.4).
fn in_order(mut units: Vec<Bytes>, codec: VideoCodec) -> Vec<Bytes> {
    let is_delimiter = |unit: &Bytes| {
        let header = unit.first().copied().unwrap_or(0);
        match codec {
            VideoCodec::H265 => header >> 1 & 63 == 35,
            _ => header & 31 == 9,
        }
    };
    if let Some(at) = units.iter().position(is_delimiter) {
        units[..=at].rotate_right(1);
    }
    units
}

/// Bit rate of the first medium of a kind, in kbit/s (`b=AS`, RFC 4566 section 5.8).
fn bandwidth(description: &str, kind: &str) -> Option<u32> {
    let mut within = false;
    for line in description.lines() {
        if let Some(medium) = line.strip_prefix("m=") {
            if within {
                return None;
            }
            within = medium.split(' ').next() == Some(kind);
        } else if let Some(rate) = line.strip_prefix("b=AS:").filter(|_| within) {
            return rate
                .trim()
                .parse()
                .ok()
                .filter(|rate| (1..=1_000_000).contains(rate));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encoders::annex_b_units;

    #[test]
    fn units_are_split_and_put_in_order() {
        let data = Bytes::from_static(&[
            0, 0, 0, 2, 0x67, 1, 0, 0, 0, 1, 0x68, 0, 0, 0, 0, 0, 0, 0, 2, 9, 0xf0,
        ]);
        let units = in_order(split(&data).unwrap(), VideoCodec::H264);
        assert_eq!(units, [&[9, 0xf0][..], &[0x67, 1], &[0x68]]);
        for cut in [1, 5, 8, 20] {
            assert!(split(&data.slice(..cut)).is_err(), "{cut}");
        }
        assert!(split(&Bytes::from_static(&[0xff, 0xff, 0xff, 0xff, 0])).is_err());
    }

    #[test]
    fn parameter_sets_tell_what_can_be_decoded() {
        let of = |stream: &[u8]| {
            let units = annex_b_units(&Bytes::copy_from_slice(stream));
            let find = |kind| units.iter().find(|unit| unit[0] & 31 == kind).unwrap().to_vec();
            let (sps, pps) = (find(7), find(8));
            Offer::H264 { sps, pps }
        };
        let progressive = of(include_bytes!("../../../tests/data/progressive.h264"));
        assert!(progressive.seems_decodable());
        for stream in [
            &include_bytes!("../../../tests/data/interlaced.h264")[..],
            include_bytes!("../../../tests/data/ten-bits.h264"),
            include_bytes!("../../../tests/data/four-two-two.h264"),
        ] {
            let offer = of(stream);
            assert!(!offer.seems_decodable() && !offer.is_of_stream(&progressive));
        }
        let (sps, pps) = (Vec::new(), Vec::new());
        assert!(!Offer::H264 { sps, pps }.seems_decodable());
        assert!(!Offer::Jpeg.seems_decodable() && Offer::Jpeg.is_of_stream(&Offer::Jpeg));
    }

    #[test]
    fn the_bandwidth_is_that_of_the_medium() {
        let sdp = "v=0\r\nb=AS:1\r\nm=audio 0 RTP/AVP 0\r\nb=AS:64\r\nm=video 0 RTP/AVP 96\r\nb=AS:2048\r\n";
        assert_eq!(bandwidth(sdp, "video"), Some(2048));
        assert_eq!(bandwidth(sdp, "audio"), Some(64));
        assert_eq!(bandwidth("m=video 0\r\nm=audio 0\r\nb=AS:5\r\n", "video"), None);
        assert_eq!(bandwidth("m=video 0\r\nb=AS:0\r\n", "video"), None);
    }
}
