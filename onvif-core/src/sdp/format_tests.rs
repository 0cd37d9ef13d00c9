//! The description of each codec, read as a client reads it.

use std::collections::HashMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

use super::*;

/// The lines of the only medium: what is behind `m=`, and the attributes by name.
struct Read {
    medium: String,
    bandwidth: Option<String>,
    attributes: HashMap<String, String>,
}

fn read(format: Format, kind: MediaKind, payload_type: u8) -> Read {
    let presentation = Presentation {
        title: "Door".to_owned(),
        id: 1,
        version: 1,
        address: "192.0.2.7".parse().unwrap(),
        media: vec![Media {
            kind,
            payload_type,
            format,
            bandwidth_kbps: Some(64),
            direction: Direction::RecvOnly,
            multicast: None,
            key: None,
            track: 3,
        }],
    };
    let sdp = presentation.to_sdp();
    assert!(sdp.ends_with("\r\n") && !sdp.contains("\r\n\r\n"));
    // The order of lines is fixed (RFC 8866 section 5): first those of the session, then those of the medium.
    let order: String = sdp.lines().map(|line| &line[..1]).collect();
    let (session, media) = order.split_once('m').unwrap();
    assert_eq!((session, media.trim_end_matches('a')), ("vosctaa", "b"), "{sdp}");
    let (_, text) = sdp.split_once("\r\nm=").unwrap();
    let mut lines = text.lines();
    let mut read = Read {
        medium: lines.next().unwrap().to_owned(),
        bandwidth: None,
        attributes: HashMap::new(),
    };
    for line in lines {
        match line.split_once('=').unwrap() {
            ("a", attribute) => {
                let (name, value) = attribute.split_once(':').unwrap_or((attribute, ""));
                let before = read.attributes.insert(name.to_owned(), value.to_owned());
                assert_eq!(before, None, "{name} is said once");
            }
            ("b", value) => read.bandwidth = Some(value.to_owned()),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(read.bandwidth.as_deref(), Some("AS:64"));
    assert_eq!(read.attributes["control"], "track3");
    assert!(read.attributes.contains_key("recvonly"));
    read
}

impl Read {
    /// The parameters of the format, which have to be those of the payload type.
    fn parameters(&self, payload_type: u8) -> HashMap<&str, &str> {
        let (number, list) = self.attributes["fmtp"].split_once(' ').unwrap();
        assert_eq!(number, payload_type.to_string());
        list.split(';')
            .map(|part| part.split_once('=').unwrap())
            .collect()
    }
}

/// As an encoder writes it: Main profile, level 3.1, with emulation prevention in it.
const H265_SPS: [u8; 22] = [
    0x42, 1, 1, 1, 0x60, 0, 0, 3, 0, 0x90, 0, 0, 3, 0, 0, 3, 0, 0x5D, 0xA0, 2, 0x80, 0x80,
];

#[test]
fn h264() {
    let (sps, pps) = (
        Bytes::from_static(&[0x67, 0x64, 0, 0x28, 0xAC]),
        Bytes::from_static(&[0x68, 0xEE]),
    );
    let format = Format::H264 {
        sps: sps.clone(),
        pps: pps.clone(),
        size: (1920, 1080),
        framerate: 29.97,
    };
    let read = read(format, MediaKind::Video, 96);
    assert_eq!(read.medium, "video 0 RTP/AVP 96");
    assert_eq!(read.attributes["rtpmap"], "96 H264/90000");
    assert_eq!(read.attributes["framesize"], "96 1920-1080");
    assert_eq!(read.attributes["framerate"], "29.97");
    let parameters = read.parameters(96);
    assert_eq!(
        (parameters["packetization-mode"], parameters["profile-level-id"]),
        ("1", "640028")
    );
    let sets: Vec<Vec<u8>> = parameters["sprop-parameter-sets"]
        .split(',')
        .map(|set| STANDARD.decode(set).unwrap())
        .collect();
    assert_eq!(sets, [&sps[..], &pps[..]]);
}

#[test]
fn mpeg4() {
    let config = Bytes::from_static(&[0, 0, 1, 0xB0, 0xF5, 0, 0, 1, 0xB5, 0x89, 0x13]);
    let format = |config: &Bytes| Format::Mpeg4 {
        config: config.clone(),
        size: (704, 576),
        framerate: 12.5,
    };
    let medium = read(format(&config), MediaKind::Video, 99);
    assert_eq!(medium.attributes["rtpmap"], "99 MP4V-ES/90000");
    assert_eq!(medium.attributes["framerate"], "12.5");
    let parameters = medium.parameters(99);
    assert_eq!(
        (parameters["profile-level-id"], parameters["config"]),
        ("245", "000001B0F5000001B58913")
    );
    // Without the header of the sequence it is what RFC 6416 supposes.
    let medium = read(format(&config.slice(5..)), MediaKind::Video, 99);
    assert_eq!(medium.parameters(99)["profile-level-id"], "1");
}

#[test]
fn h265() {
    let (vps, pps) = (
        Bytes::from_static(&[0x40, 1, 0xC]),
        Bytes::from_static(&[0x44, 1, 0xC1]),
    );
    let format = Format::H265 {
        vps: vps.clone(),
        sps: Bytes::from_static(&H265_SPS),
        pps: pps.clone(),
        size: (1280, 720),
        framerate: 25.0,
    };
    let read = read(format, MediaKind::Video, 98);
    assert_eq!(read.attributes["rtpmap"], "98 H265/90000");
    let parameters = read.parameters(98);
    for (name, value) in [
        ("profile-space", "0"),
        ("profile-id", "1"),
        ("tier-flag", "0"),
        ("level-id", "93"),
    ] {
        assert_eq!(parameters[name], value, "{name}");
    }
    for (name, set) in [
        ("sprop-vps", &vps[..]),
        ("sprop-sps", &H265_SPS),
        ("sprop-pps", &pps),
    ] {
        assert_eq!(STANDARD.decode(parameters[name]).unwrap(), set, "{name}");
    }
}

#[test]
fn h265_parameter_sets_that_are_cut_off() {
    for end in 0..17 {
        assert_eq!(h265_profile_tier_level(&H265_SPS[..end]), None, "{end}");
    }
    let mut high = H265_SPS;
    high[3] = 0x62;
    let level = h265_profile_tier_level(&high).unwrap();
    assert!(level.high_tier && level.profile == 2 && level.level == 93);
}

#[test]
fn jpeg() {
    let format = Format::Jpeg {
        size: (640, 480),
        framerate: 12.5,
    };
    let read = read(format, MediaKind::Video, 26);
    assert_eq!(read.medium, "video 0 RTP/AVP 26");
    assert_eq!(read.attributes["rtpmap"], "26 JPEG/90000");
    assert!(!read.attributes.contains_key("fmtp"));
}

#[test]
fn sound() {
    for (format, payload_type, map) in [
        (Format::Pcmu, 0, "0 PCMU/8000"),
        (Format::Pcma, 8, "8 PCMA/8000"),
        (Format::G726 { kbps: 24 }, 99, "99 G726-24/8000"),
    ] {
        assert_eq!(format.clock_rate(), 8000);
        let read = read(format, MediaKind::Audio, payload_type);
        assert_eq!(read.medium, format!("audio 0 RTP/AVP {payload_type}"));
        assert_eq!(read.attributes["rtpmap"], map);
    }
    let format = Format::Aac {
        rate: 16_000,
        channels: 1,
        config: Bytes::from_static(&[0x14, 0x08]),
    };
    let read = read(format, MediaKind::Audio, 97);
    assert_eq!(read.attributes["rtpmap"], "97 mpeg4-generic/16000/1");
    let parameters = read.parameters(97);
    // High bit rate mode: 13 bits of size and 3 of index (RFC 3640 section 3.3.6).
    for (name, value) in [
        ("streamtype", "5"),
        ("mode", "AAC-hbr"),
        ("config", "1408"),
        ("SizeLength", "13"),
        ("IndexLength", "3"),
        ("IndexDeltaLength", "3"),
    ] {
        assert_eq!(parameters[name], value, "{name}");
    }
}

#[test]
fn metadata() {
    let read = read(Format::Metadata { compression: "" }, MediaKind::Application, 107);
    assert_eq!(read.medium, "application 0 RTP/AVP 107");
    assert_eq!(read.attributes["rtpmap"], "107 vnd.onvif.metadata/90000");
}
