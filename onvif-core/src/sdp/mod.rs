//! Session descriptions (RFC 4566) of the streams that a device offers over RTSP (RFC 2326 appendix C).

#[cfg(test)]
mod format_tests;
mod formats;

use std::fmt::Write;
use std::net::IpAddr;

pub use formats::{
    Format, H265ProfileTierLevel, h264_profile_level_id, h265_profile_tier_level, mpeg4_profile_level_id,
};

use crate::rtsp::track_control;

/// Kind of a medium.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MediaKind {
    /// Pictures.
    Video,
    /// Sound.
    Audio,
    /// Everything else; ONVIF metadata.
    Application,
}

impl MediaKind {
    fn name(self) -> &'static str {
        match self {
            MediaKind::Video => "video",
            MediaKind::Audio => "audio",
            MediaKind::Application => "application",
        }
    }
}

/// Which way a medium flows, seen by the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From the device to the client.
    RecvOnly,
    /// From the client to the device: the back channel.
    SendOnly,
}

/// One track.
#[derive(Clone, Debug, PartialEq)]
pub struct Media {
    /// What it is.
    pub kind: MediaKind,
    /// RTP payload type, 0 to 127.
    pub payload_type: u8,
    /// Codec and its parameters.
    pub format: Format,
    /// Highest bit rate in kbit/s (`b=AS`), when it is known.
    pub bandwidth_kbps: Option<u32>,
    /// Direction.
    pub direction: Direction,
    /// Where it is multicast, for who wants it that way; `None` for unicast.
    pub multicast: Option<MulticastAddress>,
    /// The key with which it is protected (a MIKEY message in base64, RFC 4567), which makes it `RTP/SAVP`; `None` for a medium in clear. Only for
    /// who reads the description over TLS (ONVIF Streaming Specification, "SRTP data transfer via UDP").
    pub key: Option<String>,
    /// Index of the track, which makes its control name.
    pub track: usize,
}

/// Where a medium is multicast (RFC 4566 section 5.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MulticastAddress {
    /// The group.
    pub group: IpAddr,
    /// Port of RTP.
    pub port: u16,
    /// Time to live; IPv6 has none in a description.
    pub ttl: u8,
}

/// A presentation of one or more tracks.
#[derive(Clone, Debug, PartialEq)]
pub struct Presentation {
    /// Name shown to a user. Line ends in it become spaces.
    pub title: String,
    /// Identifies the session (numeric string of RFC 4566 section 5.2).
    pub id: u64,
    /// Another number when the description changes.
    pub version: u64,
    /// Own address by which the client came; its family decides that of all addresses.
    pub address: IpAddr,
    /// The tracks.
    pub media: Vec<Media>,
}

impl Presentation {
    /// The description of a live presentation, with controls relative to the base of the DESCRIBE response.
    pub fn to_sdp(&self) -> String {
        let address = self.address.to_canonical();
        let (family, any) = match address {
            IpAddr::V4(_) => ("IP4", "0.0.0.0"),
            IpAddr::V6(_) => ("IP6", "::"),
        };
        let title = self.title.replace(|c: char| c.is_control(), " ");
        let title = if title.trim().is_empty() {
            "-"
        } else {
            title.trim()
        };
        let mut sdp = String::with_capacity(512);
        let mut line = |text: std::fmt::Arguments<'_>| {
            // Writing to a string cannot fail.
            let _ = sdp.write_fmt(text);
            sdp.push_str("\r\n");
        };
        line(format_args!("v=0"));
        line(format_args!(
            "o=- {} {} IN {family} {address}",
            self.id, self.version
        ));
        line(format_args!("s={title}"));
        line(format_args!("c=IN {family} {any}"));
        line(format_args!("t=0 0"));
        line(format_args!("a=control:*"));
        line(format_args!("a=range:npt=now-"));
        for media in &self.media {
            line(format_args!(
                "m={} {} RTP/{} {}",
                media.kind.name(),
                media.multicast.map_or(0, |multicast| multicast.port),
                if media.key.is_some() { "SAVP" } else { "AVP" },
                media.payload_type
            ));
            match media.multicast {
                Some(MulticastAddress {
                    group: IpAddr::V4(group),
                    ttl,
                    ..
                }) => line(format_args!("c=IN IP4 {group}/{ttl}")),
                Some(MulticastAddress {
                    group: IpAddr::V6(group),
                    ..
                }) => line(format_args!("c=IN IP6 {group}")),
                None => {}
            }
            if let Some(kbps) = media.bandwidth_kbps {
                line(format_args!("b=AS:{kbps}"));
            }
            media.format.write(media.payload_type, &mut line);
            if let Some(key) = &media.key {
                line(format_args!("a=key-mgmt:mikey {key}"));
            }
            line(format_args!(
                "a={}",
                match media.direction {
                    Direction::RecvOnly => "recvonly",
                    Direction::SendOnly => "sendonly",
                }
            ));
            line(format_args!("a=control:{}", track_control(media.track)));
        }
        sdp
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn h264_presentation() {
        let presentation = Presentation {
            title: "Door\r\na=evil".to_owned(),
            id: 7,
            version: 2,
            address: "192.0.2.7".parse().unwrap(),
            media: vec![Media {
                kind: MediaKind::Video,
                payload_type: 96,
                format: Format::H264 {
                    sps: vec![0x67, 0x42, 0xC0, 0x1F, 0xDA].into(),
                    pps: vec![0x68, 0xCE, 0x3C, 0x80].into(),
                    size: (1280, 720),
                    framerate: 25.0,
                },
                bandwidth_kbps: Some(4096),
                direction: Direction::RecvOnly,
                multicast: None,
                key: None,
                track: 0,
            }],
        };
        assert_eq!(
            presentation.to_sdp(),
            "v=0\r\no=- 7 2 IN IP4 192.0.2.7\r\ns=Door  a=evil\r\nc=IN IP4 0.0.0.0\r\nt=0 0\r\na=control:*\r\n\
             a=range:npt=now-\r\nm=video 0 RTP/AVP 96\r\nb=AS:4096\r\na=rtpmap:96 H264/90000\r\n\
             a=fmtp:96 packetization-mode=1;profile-level-id=42C01F;sprop-parameter-sets=Z0LAH9o=,aM48gA==\r\n\
             a=framesize:96 1280-720\r\na=framerate:25\r\na=recvonly\r\na=control:track0\r\n"
        );
    }

    #[test]
    fn ipv6_and_other_formats() {
        let media = |kind, payload_type, format, track| Media {
            kind,
            payload_type,
            format,
            bandwidth_kbps: None,
            direction: Direction::RecvOnly,
            multicast: None,
            key: None,
            track,
        };
        let presentation = Presentation {
            title: String::new(),
            id: 1,
            version: 1,
            address: "2001:db8::7".parse().unwrap(),
            media: vec![
                media(
                    MediaKind::Video,
                    26,
                    Format::Jpeg {
                        size: (640, 480),
                        framerate: 12.5,
                    },
                    0,
                ),
                media(MediaKind::Audio, 0, Format::Pcmu, 1),
                media(
                    MediaKind::Application,
                    107,
                    Format::Metadata { compression: "" },
                    2,
                ),
            ],
        };
        let sdp = presentation.to_sdp();
        assert!(sdp.contains("IN IP6 2001:db8::7\r\ns=-\r\nc=IN IP6 ::\r\n"));
        assert!(sdp.contains(
            "m=video 0 RTP/AVP 26\r\na=rtpmap:26 JPEG/90000\r\na=framesize:26 640-480\r\na=framerate:12.5\r\n"
        ));
        assert!(sdp.contains("m=audio 0 RTP/AVP 0\r\na=rtpmap:0 PCMU/8000\r\n"));
        assert!(sdp.contains("a=rtpmap:107 vnd.onvif.metadata/90000\r\na=recvonly\r\na=control:track2\r\n"));
    }

    #[test]
    fn multicast_has_its_address_and_port_with_each_medium() {
        let media = |group: &str, track| Media {
            kind: MediaKind::Audio,
            payload_type: 8,
            format: Format::Pcma,
            bandwidth_kbps: None,
            direction: Direction::RecvOnly,
            multicast: Some(MulticastAddress {
                group: group.parse().unwrap(),
                port: 5004,
                ttl: 7,
            }),
            key: None,
            track,
        };
        let presentation = Presentation {
            title: String::new(),
            id: 1,
            version: 1,
            address: "192.0.2.7".parse().unwrap(),
            media: vec![media("239.1.2.3", 0), media("ff05::5", 1)],
        };
        let sdp = presentation.to_sdp();
        assert!(sdp.contains("m=audio 5004 RTP/AVP 8\r\nc=IN IP4 239.1.2.3/7\r\na=rtpmap:8 PCMA/8000\r\n"));
        assert!(sdp.contains("m=audio 5004 RTP/AVP 8\r\nc=IN IP6 ff05::5\r\n"));
    }

    #[test]
    fn a_protected_medium_tells_its_key() {
        let presentation = Presentation {
            title: String::new(),
            id: 1,
            version: 1,
            address: "192.0.2.7".parse().unwrap(),
            media: vec![Media {
                kind: MediaKind::Audio,
                payload_type: 0,
                format: Format::Pcmu,
                bandwidth_kbps: None,
                direction: Direction::RecvOnly,
                multicast: None,
                key: Some("AQAFAA==".to_owned()),
                track: 0,
            }],
        };
        let sdp = presentation.to_sdp();
        assert!(sdp.contains(
            "m=audio 0 RTP/SAVP 0\r\na=rtpmap:0 PCMU/8000\r\na=key-mgmt:mikey AQAFAA==\r\na=recvonly\r\n"
        ));
    }
}
