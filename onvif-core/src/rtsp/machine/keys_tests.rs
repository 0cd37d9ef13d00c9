//! Protected streams.

use super::tests::{Bench, TCP, UDP};
use super::*;
use crate::rtp::NtpTime;
use crate::srtp::MasterKey;
use crate::srtp::mikey::{CryptoSession, Message};

const SECURE: &str = "Transport: RTP/SAVP;unicast;client_port=5000-5001\r\n";

fn key() -> Message {
    Message {
        bundle: 1,
        sessions: vec![CryptoSession { ssrc: 2, roc: 0 }],
        time: NtpTime(0),
        random: Vec::new(),
        key: MasterKey::new([7; 30]),
        spi: vec![9],
    }
}

fn bench() -> (Bench, ConnectionId, ConnectionId) {
    let mut bench = Bench::new(Config {
        srtp: true,
        ..Config::default()
    });
    let clear = bench.connect();
    let (local, peer) = (
        "192.0.2.7:322".parse().unwrap(),
        "192.0.2.1:6000".parse().unwrap(),
    );
    let secure = bench.server.connected_over_tls(bench.now, local, peer).unwrap();
    (bench, clear, secure)
}

fn session(answer: &str) -> String {
    let (_, rest) = answer.split_once("Session: ").unwrap();
    format!("Session: {}\r\n", rest.split(';').next().unwrap())
}

#[test]
fn protection_needs_tls_and_is_named_in_the_answer() {
    let (mut bench, clear, secure) = bench();
    let track = "rtsps://cam/cam/track0";
    assert!(
        bench
            .send(clear, "SETUP", track, SECURE)
            .starts_with("RTSP/1.0 461")
    );
    let answer = bench.send(secure, "SETUP", track, SECURE);
    assert!(
        answer.contains("Transport: RTP/SAVP;unicast;client_port=5000-5001;server_port=6970-6971;ssrc="),
        "{answer}"
    );
    let told = bench.told();
    assert!(
        matches!(&told[..], [Output::Setup { protected: true, key: None, connection, .. }] if *connection == secure),
        "{told:?}"
    );
    // Who wants it in clear, or interleaved, gets that.
    for (header, profile, protected) in [
        (format!("Transport: {UDP}\r\n"), "RTP/AVP;", false),
        (format!("Transport: {TCP}\r\n"), "RTP/AVP/TCP;", false),
        (
            "Transport: RTP/SAVP/TCP;unicast;interleaved=8-9\r\n".to_owned(),
            "RTP/SAVP/TCP;",
            true,
        ),
    ] {
        let answer = bench.send(secure, "SETUP", track, &header);
        assert!(answer.contains(&format!("Transport: {profile}")), "{answer}");
        let told = bench.told();
        assert!(matches!(&told[..], [Output::Setup { protected: is, .. }] if *is == protected));
    }
    // Groups are not offered here at all.
    let group = "Transport: RTP/SAVP;multicast\r\n";
    assert!(
        bench
            .send(secure, "SETUP", track, group)
            .starts_with("RTSP/1.0 461")
    );
    bench.server.config.multicast = true;
    assert!(
        bench
            .send(clear, "SETUP", track, group)
            .starts_with("RTSP/1.0 461")
    );
    let answer = bench.send(secure, "SETUP", track, group);
    assert!(answer.contains("Transport: RTP/SAVP;multicast;"), "{answer}");
    let told = bench.told();
    assert!(
        matches!(
            &told[..],
            [Output::Setup {
                protected: true,
                transport: AgreedTransport::Multicast,
                ..
            }]
        ),
        "{told:?}"
    );
    // Without the feature TLS is a connection like any other.
    bench.server.config.srtp = false;
    let (local, peer) = (
        "192.0.2.7:322".parse().unwrap(),
        "192.0.2.1:6001".parse().unwrap(),
    );
    let plain = bench.server.connected_over_tls(bench.now, local, peer).unwrap();
    assert!(
        bench
            .send(plain, "SETUP", track, SECURE)
            .starts_with("RTSP/1.0 461")
    );
}

#[test]
fn a_description_has_keys_over_tls_only() {
    let (mut bench, clear, secure) = bench();
    for (connection, wanted) in [(clear, false), (secure, true)] {
        let request =
            "DESCRIBE rtsp://cam/cam RTSP/1.0\r\nCSeq: 1\r\nAuthorization: Digest good\r\n\r\n".as_bytes();
        bench.server.received(bench.now, connection, request);
        let output = bench.server.poll_output();
        assert!(
            matches!(output, Some(Output::Describe { protected, .. }) if protected == wanted),
            "{output:?}"
        );
    }
}

#[test]
fn the_key_of_a_client_is_taken_and_a_bad_one_refused() {
    let (mut bench, _, secure) = bench();
    let track = "rtsps://cam/cam/track0";
    for data in ["", "!", "AQAF", "AAAAAAAA"] {
        let headers = format!("{SECURE}KeyMgmt: prot=mikey;uri=\"\";data=\"{data}\"\r\n");
        let answer = bench.send(secure, "SETUP", track, &headers);
        assert!(
            answer.starts_with("RTSP/1.0 463 Key management failure\r\n"),
            "{answer}"
        );
    }
    assert_eq!((bench.server.sessions(), bench.told().len()), (0, 0));
    let headers = format!(
        "{SECURE}KeyMgmt: prot=mikey;uri=\"\";data=\"{}\"\r\n",
        key().to_base64()
    );
    let answer = bench.send(secure, "SETUP", track, &headers);
    assert!(answer.starts_with("RTSP/1.0 200"), "{answer}");
    let told = bench.told();
    assert!(matches!(&told[..], [Output::Setup { key: Some(given), .. }] if **given == key()));
}

#[test]
fn keys_are_asked_for_and_changed_within_the_session() {
    let (mut bench, _, secure) = bench();
    let (uri, track) = ("rtsps://cam/av", "rtsps://cam/av/track0");
    let name = session(&bench.send(secure, "SETUP", track, SECURE));
    bench.told();
    let ask = |bench: &mut Bench, method: &str, uri: &str, body: &str| {
        let headers = format!(
            "{name}Content-Type: text/parameters\r\nContent-Length: {}\r\n",
            body.len()
        );
        bench.send_with_body(secure, method, uri, &headers, body)
    };
    let answer = ask(&mut bench, "GET_PARAMETER", uri, "mikey\r\n");
    assert!(
        answer.starts_with("RTSP/1.0 200") && answer.ends_with("\r\n\r\nmikey: KEY0\r\n"),
        "{answer}"
    );
    let set = format!("mikey: {}", key().to_base64());
    let answer = ask(&mut bench, "SET_PARAMETER", track, &set);
    assert!(answer.starts_with("RTSP/1.0 200"), "{answer}");
    assert!(
        matches!(&bench.told()[..], [Output::Rekey { tracks, key: given, .. }] if *tracks == [0] && **given == key())
    );
    for (method, body, status) in [
        ("SET_PARAMETER", "mikey: AAAA", 463),
        ("SET_PARAMETER", "mikey", 451),
        ("GET_PARAMETER", &*set, 451),
        ("GET_PARAMETER", "position", 451),
    ] {
        let answer = ask(&mut bench, method, uri, body);
        assert!(
            answer.starts_with(&format!("RTSP/1.0 {status} ")),
            "{method} {body}: {answer}"
        );
    }
    // A second track that is protected too has a key of its own, and one in clear has none.
    let more = format!("{name}Transport: RTP/AVP;unicast;client_port=5002-5003\r\n");
    bench.send(secure, "SETUP", "rtsps://cam/av/track1", &more);
    assert!(ask(&mut bench, "GET_PARAMETER", uri, "mikey").starts_with("RTSP/1.0 200"));
    let answer = ask(&mut bench, "GET_PARAMETER", "rtsps://cam/av/track1", "mikey");
    assert!(answer.starts_with("RTSP/1.0 451"), "{answer}");
    let more = format!("{name}Transport: RTP/SAVP;unicast;client_port=5002-5003\r\n");
    bench.send(secure, "SETUP", "rtsps://cam/av/track1", &more);
    assert!(ask(&mut bench, "GET_PARAMETER", uri, "mikey").starts_with("RTSP/1.0 459"));
    assert_eq!(bench.server.questions.len(), 0);
}

/// A key of a group is everybody's: only operators change it, and to one with another name.
#[test]
fn the_key_of_a_group_is_changed_by_who_may_and_under_another_name() {
    let (mut bench, _, secure) = bench();
    bench.server.config.multicast = true;
    let track = "rtsps://cam/cam/track0";
    let group = "Transport: RTP/SAVP;multicast\r\n";
    let name = session(&bench.send(secure, "SETUP", track, group));
    let (local, peer) = (
        "192.0.2.7:322".parse().unwrap(),
        "192.0.2.1:6002".parse().unwrap(),
    );
    let other = bench.server.connected_over_tls(bench.now, local, peer).unwrap();
    let stranger = "Authorization: Digest other\r\n";
    let others = session(&bench.send_as(other, stranger, "SETUP", track, group));
    bench.told();
    let body = |spi: &[u8]| {
        let key = Message {
            spi: spi.to_vec(),
            ..key()
        };
        format!("mikey: {}", key.to_base64())
    };
    let headers = |name: &str, body: &str| {
        format!(
            "{name}Content-Type: text/parameters\r\nContent-Length: {}\r\n",
            body.len()
        )
    };
    // Everybody may ask for it.
    let ask = format!("{}\r\nmikey", headers(&others, "mikey"));
    let answer = bench.send_as(other, stranger, "GET_PARAMETER", track, &ask);
    assert!(answer.ends_with("mikey: KEY0\r\n"), "{answer}");
    let good = body(&[9]);
    let set = format!("{}\r\n{good}", headers(&others, &good));
    let answer = bench.send_as(other, stranger, "SET_PARAMETER", track, &set);
    assert!(answer.starts_with("RTSP/1.0 403"), "{answer}");
    for (spi, status) in [(&[][..], 463), (&[0xEE][..], 463), (&[9][..], 200)] {
        let body = body(spi);
        let answer = bench.send_with_body(secure, "SET_PARAMETER", track, &headers(&name, &body), &body);
        assert!(
            answer.starts_with(&format!("RTSP/1.0 {status} ")),
            "{spi:?}: {answer}"
        );
    }
    let told = bench.told();
    assert!(
        matches!(&told[..], [Output::Rekey { .. }, Output::Rekey { key: given, .. }] if **given == key()),
        "{told:?}"
    );
    assert_eq!(bench.server.questions.len(), 0);
}
