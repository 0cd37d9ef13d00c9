use super::*;
use crate::rtsp::auth::{AuthAttempt, AuthError};

/// Lets in who sends `Digest good`; the real verifier has its own tests.
struct Gate;

impl RtspAuthenticator for Gate {
    fn challenges(&self, _now: Instant, _connection: u64, stale: bool) -> Vec<String> {
        let stale = if stale { ", stale=true" } else { "" };
        ["SHA-256", "MD5"]
            .iter()
            .map(|name| format!("Digest algorithm={name}{stale}"))
            .collect()
    }

    fn verify(&self, attempt: &AuthAttempt<'_>) -> Result<RtspUser, AuthError> {
        match attempt.authorization {
            Some("Digest good") => Ok(RtspUser {
                name: "admin".to_owned(),
            }),
            Some("Digest other") => Ok(RtspUser {
                name: "other".to_owned(),
            }),
            Some("Digest stale") => Err(AuthError::Stale),
            Some("Digest broken") => Err(AuthError::Malformed),
            Some("Digest locked") => Err(AuthError::Forbidden),
            _ => Err(AuthError::Unauthorized),
        }
    }

    fn may_watch(&self, _user: &RtspUser, path: &str) -> bool {
        path != "/secret"
    }

    fn may_talk(&self, user: &RtspUser, _path: &str) -> bool {
        user.name == "admin"
    }
}

/// A client, a simulated clock, and a host that knows `/cam` (one track) and `/av` (two).
pub(super) struct Bench {
    pub(super) server: Server,
    pub(super) now: Instant,
    cseq: u32,
    other: Vec<Output>,
}

impl Bench {
    pub(super) fn new(config: Config) -> Self {
        let mut counter = 0u8;
        let random = move |bytes: &mut [u8]| {
            counter += 1;
            bytes.fill(counter);
        };
        let server = Server::new(config, Arc::new(Gate), Box::new(random));
        Bench {
            server,
            now: Instant::now(),
            cseq: 0,
            other: Vec::new(),
        }
    }

    pub(super) fn connect(&mut self) -> ConnectionId {
        self.try_connect("192.0.2.1:5000").expect("connection accepted")
    }

    fn try_connect(&mut self, peer: &str) -> Result<ConnectionId, ConnectionRefused> {
        self.server
            .connected(self.now, "192.0.2.7:554".parse().unwrap(), peer.parse().unwrap())
    }

    /// Sends a request with right credentials.
    pub(super) fn send(&mut self, on: ConnectionId, method: &str, uri: &str, headers: &str) -> String {
        self.send_as(on, "Authorization: Digest good\r\n", method, uri, headers)
    }

    pub(super) fn send_as(
        &mut self,
        on: ConnectionId,
        auth: &str,
        method: &str,
        uri: &str,
        headers: &str,
    ) -> String {
        self.cseq += 1;
        let text = format!(
            "{method} {uri} RTSP/1.0\r\nCSeq: {}\r\n{auth}{headers}\r\n",
            self.cseq
        );
        let answer = self.raw(on, text.as_bytes());
        assert!(answer.contains(&format!("CSeq: {}\r\n", self.cseq)), "{answer}");
        answer
    }

    /// Sends bytes and plays the host until there is nothing left to do.
    fn raw(&mut self, on: ConnectionId, bytes: &[u8]) -> String {
        self.server.received(self.now, on, bytes);
        self.drain()
    }

    fn drain(&mut self) -> String {
        let mut text = String::new();
        while let Some(output) = self.server.poll_output() {
            match output {
                Output::Send { bytes, .. } => text.push_str(&String::from_utf8(bytes).unwrap()),
                Output::Describe { request, path, .. } => {
                    let answer = if tracks(&path) > 0 {
                        Ok("v=0\r\n".to_owned())
                    } else {
                        Err(Refusal::NotFound)
                    };
                    self.server.described(self.now, request, answer);
                }
                Output::Setup {
                    request,
                    ref path,
                    track,
                    ref transport,
                    ..
                } => {
                    let udp = matches!(transport, AgreedTransport::Udp { .. });
                    let answer = match (tracks(path), track) {
                        (0, _) => Err(Refusal::NotFound),
                        (n, Some(track)) if track >= n => Err(Refusal::NotFound),
                        (n, None) if n > 1 => Err(Refusal::Aggregate),
                        (_, track) => Ok(SetupReply {
                            track: track.unwrap_or(0),
                            server_ports: udp.then_some((6970, 6971)),
                            ssrc: Some(0xABCD),
                            multicast: None,
                        }),
                    };
                    self.other.push(output);
                    self.server.prepared(self.now, request, answer);
                }
                Output::TellKey { request, track, .. } => {
                    self.server.key_told(self.now, request, Ok(format!("KEY{track}")));
                }
                Output::Rekey { request, ref key, .. } => {
                    // A key of this name is in use already, as far as the tests are concerned.
                    let answer = match key.spi[..] == [0xEE] {
                        true => Err(Refusal::KeyManagement),
                        false => Ok(()),
                    };
                    self.other.push(output);
                    self.server.rekeyed(self.now, request, answer);
                }
                Output::Play {
                    request, ref tracks, ..
                } => {
                    let played = tracks
                        .iter()
                        .map(|&track| PlayedTrack {
                            track,
                            sequence: 100 + track as u16,
                            rtp_time: Some(9000),
                        })
                        .collect();
                    let start = SystemTime::UNIX_EPOCH + Duration::from_millis(1_266_417_440_257);
                    self.server.played(self.now, request, Ok((start, played)));
                }
                other => self.other.push(other),
            }
        }
        text
    }

    /// What the host was told since the last look, beside what it answers.
    pub(super) fn told(&mut self) -> Vec<Output> {
        std::mem::take(&mut self.other)
    }

    /// Lets time pass, with a call at each deadline as a host does.
    fn pass(&mut self, time: Duration) -> String {
        let end = self.now + time;
        let mut text = String::new();
        while let Some(at) = self.server.poll_timeout().filter(|at| *at <= end) {
            self.now = at.max(self.now);
            self.server.handle_timeout(self.now);
            text.push_str(&self.drain());
        }
        self.now = end;
        text
    }

    /// Sets up and plays `/cam`; returns the session identifier.
    fn playing(&mut self, on: ConnectionId, transport: &str) -> String {
        let answer = self.send(
            on,
            "SETUP",
            "rtsp://cam/cam/track0",
            &format!("Transport: {transport}\r\n"),
        );
        assert!(answer.starts_with("RTSP/1.0 200"), "{answer}");
        let session = header(&answer, "Session").split(';').next().unwrap().to_owned();
        let answer = self.send(on, "PLAY", "rtsp://cam/cam/", &format!("Session: {session}\r\n"));
        assert!(answer.starts_with("RTSP/1.0 200"), "{answer}");
        session
    }

    /// Sends a request with right credentials and a body.
    pub(super) fn send_with_body(
        &mut self,
        on: ConnectionId,
        method: &str,
        uri: &str,
        headers: &str,
        body: &str,
    ) -> String {
        self.cseq += 1;
        let text = format!(
            "{method} {uri} RTSP/1.0\r\nCSeq: {}\r\nAuthorization: Digest good\r\n{headers}\r\n{body}",
            self.cseq
        );
        self.raw(on, text.as_bytes())
    }
}

use std::time::SystemTime;

pub(super) const UDP: &str = "RTP/AVP;unicast;client_port=7000-7001";
pub(super) const TCP: &str = "RTP/AVP/TCP;unicast;interleaved=0-1";

fn tracks(path: &str) -> usize {
    match path {
        "/cam" | "/secret" => 1,
        "/av" => 2,
        _ => 0,
    }
}

fn header<'a>(answer: &'a str, name: &str) -> &'a str {
    let start = answer
        .find(&format!("\r\n{name}: "))
        .unwrap_or_else(|| panic!("no {name} in {answer}"));
    answer[start + 4 + name.len()..].lines().next().unwrap()
}

#[track_caller]
fn assert_status(answer: &str, status: u16) {
    assert!(
        answer.starts_with(&format!("RTSP/1.0 {status} ")),
        "expected {status}: {answer}"
    );
}

#[test]
fn a_whole_session_by_udp() {
    let mut bench = Bench::new(Config::default());
    let c = bench.connect();
    let answer = bench.send(c, "OPTIONS", "rtsp://cam/cam", "");
    assert_eq!(header(&answer, "Public"), requests::METHODS);
    let answer = bench.send(
        c,
        "DESCRIBE",
        "rtsp://cam:554/cam?x=1",
        "Accept: application/sdp\r\n",
    );
    assert_eq!(header(&answer, "Content-Base"), "rtsp://cam:554/cam/");
    assert_eq!(header(&answer, "Content-Length"), "5");
    assert!(answer.ends_with("\r\n\r\nv=0\r\n"));

    let answer = bench.send(
        c,
        "SETUP",
        "rtsp://cam/cam/track0",
        &format!("Transport: {UDP}\r\n"),
    );
    assert_eq!(
        header(&answer, "Transport"),
        "RTP/AVP;unicast;client_port=7000-7001;server_port=6970-6971;ssrc=0000ABCD;mode=\"PLAY\""
    );
    let session = header(&answer, "Session").to_owned();
    assert!(session.ends_with(";timeout=60"));
    let rtp = "192.0.2.1:7000".parse().unwrap();
    assert!(matches!(&bench.told()[..],
        [Output::Setup { transport: AgreedTransport::Udp { rtp: to, .. }, track: Some(0), .. }] if *to == rtp));

    let answer = bench.send(
        c,
        "PLAY",
        "rtsp://cam/cam/",
        &format!("Session: {session}\r\nRange: npt=now-\r\nScale: 4\r\n"),
    );
    assert_status(&answer, 200);
    assert_eq!(header(&answer, "Range"), "clock=20100217T143720.257Z-");
    assert_eq!(
        header(&answer, "RTP-Info"),
        "url=rtsp://cam/cam/track0;seq=100;rtptime=9000"
    );
    assert_eq!(header(&answer, "Scale"), "1.0");
    assert!(matches!(&bench.told()[..], [Output::Start { tracks, .. }] if tracks == &[0]));

    assert_status(
        &bench.send(c, "PAUSE", "rtsp://cam/cam", &format!("Session: {session}\r\n")),
        200,
    );
    assert!(matches!(&bench.told()[..], [Output::Pause { .. }]));
    let answer = bench.send(c, "PAUSE", "rtsp://cam/cam", &format!("Session: {session}\r\n"));
    assert_status(&answer, 455);
    assert!(header(&answer, "Allow").contains("PLAY"));
    assert_status(
        &bench.send(c, "PLAY", "rtsp://cam/cam", &format!("Session: {session}\r\n")),
        200,
    );
    bench.told();
    assert_status(
        &bench.send(
            c,
            "TEARDOWN",
            "rtsp://cam/cam",
            &format!("Session: {session}\r\n"),
        ),
        200,
    );
    assert!(matches!(
        &bench.told()[..],
        [Output::Release {
            tracks: None,
            reason: ReleaseReason::Teardown,
            ..
        }]
    ));
    assert_status(
        &bench.send(c, "PLAY", "rtsp://cam/cam", &format!("Session: {session}\r\n")),
        454,
    );
    assert_eq!(bench.server.sessions(), 0);
}

#[test]
fn authentication() {
    let mut bench = Bench::new(Config::default());
    let c = bench.connect();
    assert_status(&bench.send_as(c, "", "OPTIONS", "*", ""), 200);
    for method in [
        "DESCRIBE",
        "SETUP",
        "PLAY",
        "PAUSE",
        "TEARDOWN",
        "GET_PARAMETER",
        "SET_PARAMETER",
    ] {
        let answer = bench.send_as(c, "", method, "rtsp://cam/cam", "");
        assert_status(&answer, 401);
        assert_eq!(
            answer.matches("WWW-Authenticate: Digest").count(),
            2,
            "one line for each algorithm"
        );
    }
    assert_status(
        &bench.send_as(
            c,
            "Authorization: Digest bad\r\n",
            "DESCRIBE",
            "rtsp://cam/cam",
            "",
        ),
        401,
    );
    let answer = bench.send_as(
        c,
        "Authorization: Digest stale\r\n",
        "DESCRIBE",
        "rtsp://cam/cam",
        "",
    );
    assert!(answer.contains("stale=true"));
    assert_status(
        &bench.send_as(
            c,
            "Authorization: Digest locked\r\n",
            "DESCRIBE",
            "rtsp://cam/cam",
            "",
        ),
        403,
    );
    assert_status(&bench.send(c, "DESCRIBE", "rtsp://cam/secret", ""), 403);
    assert_status(
        &bench.send(
            c,
            "SETUP",
            "rtsp://cam/secret/track0",
            &format!("Transport: {UDP}\r\n"),
        ),
        403,
    );
}

#[test]
fn inside_a_session_the_connection_is_known_but_wrong_credentials_are_not_ignored() {
    let mut bench = Bench::new(Config::default());
    let c = bench.connect();
    let session = bench.playing(c, TCP);
    let session = format!("Session: {session}\r\n");
    assert_status(
        &bench.send_as(c, "", "GET_PARAMETER", "rtsp://cam/cam", &session),
        200,
    );
    assert_status(
        &bench.send_as(
            c,
            "Authorization: Digest bad\r\n",
            "PAUSE",
            "rtsp://cam/cam",
            &session,
        ),
        401,
    );
    let stranger = bench.connect();
    assert_status(
        &bench.send_as(stranger, "", "TEARDOWN", "rtsp://cam/cam", &session),
        401,
    );
    let other = "Authorization: Digest other\r\n";
    assert_status(
        &bench.send_as(stranger, other, "TEARDOWN", "rtsp://cam/cam", &session),
        454,
    );
    assert_eq!(bench.server.sessions(), 1);
}

#[test]
fn describe_is_stateless() {
    let mut bench = Bench::new(Config::default());
    let c = bench.connect();
    let first = bench.send(c, "DESCRIBE", "rtsp://cam/av", "");
    let session = bench.playing(c, TCP);
    for _ in 0..3 {
        let again = bench.send(c, "DESCRIBE", "rtsp://cam/av", "");
        assert_eq!(
            first.split_once("Server").unwrap().1,
            again.split_once("Server").unwrap().1
        );
    }
    assert_status(
        &bench.send(c, "PAUSE", "rtsp://cam/cam", &format!("Session: {session}\r\n")),
        200,
    );
}

#[test]
fn statuses_of_bad_requests() {
    let mut bench = Bench::new(Config::default());
    let c = bench.connect();
    assert_status(&bench.send(c, "DESCRIBE", "rtsp://cam/nothing", ""), 404);
    assert_status(&bench.send(c, "DESCRIBE", "*", ""), 400);
    assert_status(&bench.send(c, "DESCRIBE", "ftp://cam/cam", ""), 400);
    assert_status(
        &bench.send(c, "DESCRIBE", "rtsp://cam/cam", "Accept: text/html\r\n"),
        406,
    );
    for method in ["ANNOUNCE", "RECORD", "REDIRECT"] {
        let answer = bench.send(c, method, "rtsp://cam/cam", "");
        assert_status(&answer, 405);
        assert_eq!(header(&answer, "Allow"), requests::METHODS);
    }
    assert_status(&bench.send(c, "DANCE", "rtsp://cam/cam", ""), 501);
    assert_status(&bench.send(c, "SETUP", "rtsp://cam/cam/track0", ""), 400);
    for (transport, status) in [
        ("RTP/AVP;unicast;client_port=x", 400),
        ("RTP/AVP;multicast;port=5000-5001", 461),
        ("RTP/SAVP;unicast;client_port=5000-5001", 461),
        ("RAW/RAW/UDP;unicast", 461),
        ("RTP/AVP;unicast", 461),
        ("RTP/AVP;unicast;client_port=22-23", 461),
        (
            "RTP/AVP;unicast;client_port=5000-5001;destination=198.51.100.9",
            461,
        ),
        ("RTP/AVP;unicast;client_port=5000-5001;mode=RECORD", 461),
    ] {
        let answer = bench.send(
            c,
            "SETUP",
            "rtsp://cam/cam/track0",
            &format!("Transport: {transport}\r\n"),
        );
        assert_status(&answer, status);
    }
    let udp = format!("Transport: {UDP}\r\n");
    assert_status(&bench.send(c, "SETUP", "rtsp://cam/av", &udp), 459);
    assert_status(&bench.send(c, "SETUP", "rtsp://cam/av/track2", &udp), 404);
    assert_status(
        &bench.send(
            c,
            "SETUP",
            "rtsp://cam/cam/track0",
            &format!("{udp}Session: 12\r\n"),
        ),
        454,
    );
    for method in ["PLAY", "PAUSE", "TEARDOWN"] {
        assert_status(&bench.send(c, method, "rtsp://cam/cam", ""), 454);
        assert_status(&bench.send(c, method, "rtsp://cam/cam", "Session: 99\r\n"), 454);
    }
    assert_status(&bench.send(c, "OPTIONS", "*", "Session: 99\r\n"), 454);
    let answer = bench.send(
        c,
        "DESCRIBE",
        "rtsp://cam/cam",
        "Require: www.onvif.org/ver20/backchannel, implicit-play\r\n",
    );
    assert_status(&answer, 551);
    assert_eq!(
        header(&answer, "Unsupported"),
        "www.onvif.org/ver20/backchannel, implicit-play"
    );
    assert_status(&bench.raw(c, b"OPTIONS * RTSP/1.0\r\n\r\n"), 400);
    assert_status(&bench.raw(c, b"OPTIONS * RTSP/1.0\r\nCSeq: one\r\n\r\n"), 400);
    assert_status(&bench.raw(c, b"OPTIONS * RTSP/2.0\r\nCSeq: 1\r\n\r\n"), 505);
    assert_eq!(
        bench.server.sessions(),
        0,
        "nothing of all that left a session behind"
    );
    let session = format!("Session: {}\r\n", bench.playing(c, UDP));
    assert_status(
        &bench.send(c, "SETUP", "rtsp://cam/cam/track0", &format!("{udp}{session}")),
        455,
    );
    assert_status(
        &bench.send(c, "SETUP", "rtsp://cam/av/track0", &format!("{udp}{session}")),
        459,
    );
    assert_status(&bench.send(c, "PLAY", "rtsp://cam/av", &session), 404);
    let body = "Content-Length: 6\r\nContent-Type: text/parameters\r\n\r\nzoom\r\n";
    bench.server.received(
        bench.now,
        c,
        format!("GET_PARAMETER * RTSP/1.0\r\nCSeq: 9\r\n{session}{body}").as_bytes(),
    );
    assert_status(&bench.drain(), 451);
}

#[test]
fn one_offer_of_several_is_chosen_in_order() {
    let mut bench = Bench::new(Config {
        udp: false,
        ..Config::default()
    });
    let c = bench.connect();
    let offers = format!("Transport: RTP/AVP;multicast;port=5000-5001,{UDP},{TCP}\r\n");
    let answer = bench.send(c, "SETUP", "rtsp://cam/cam/track0", &offers);
    assert!(header(&answer, "Transport").starts_with("RTP/AVP/TCP;unicast;interleaved=0-1;"));
    // The channels are taken now; the next session on this connection gets others.
    let answer = bench.send(
        c,
        "SETUP",
        "rtsp://cam/av/track1",
        &format!("Transport: {TCP}\r\n"),
    );
    assert!(header(&answer, "Transport").starts_with("RTP/AVP/TCP;unicast;interleaved=2-3;"));
}

#[test]
fn tracks_are_controlled_together_and_alone() {
    let mut bench = Bench::new(Config::default());
    let c = bench.connect();
    let answer = bench.send(
        c,
        "SETUP",
        "rtsp://cam/av/track0",
        "Transport: RTP/AVP/TCP;interleaved=0-1\r\n",
    );
    let session = format!("Session: {}\r\n", header(&answer, "Session"));
    let second = format!("Transport: RTP/AVP/TCP;interleaved=2-3\r\n{session}");
    assert_status(&bench.send(c, "SETUP", "rtsp://cam/av/track1", &second), 200);
    let answer = bench.send(c, "PLAY", "rtsp://cam/av", &session);
    assert_eq!(
        header(&answer, "RTP-Info"),
        "url=rtsp://cam/av/track0;seq=100;rtptime=9000,url=rtsp://cam/av/track1;seq=101;rtptime=9000"
    );
    bench.told();
    assert_status(&bench.send(c, "PAUSE", "rtsp://cam/av/track1", &session), 200);
    assert!(matches!(&bench.told()[..], [Output::Pause { tracks, .. }] if tracks == &[1]));
    assert_status(&bench.send(c, "TEARDOWN", "rtsp://cam/av/track0", &session), 200);
    assert!(matches!(&bench.told()[..], [Output::Release { tracks: Some(t), .. }] if t == &[0]));
    assert_status(&bench.send(c, "TEARDOWN", "rtsp://cam/av/track1", &session), 200);
    assert_eq!(bench.server.sessions(), 0);
}

#[test]
fn a_silent_session_times_out_and_signs_of_life_prevent_it() {
    let mut bench = Bench::new(Config::default());
    let c = bench.connect();
    let session = bench.playing(c, UDP);
    bench.server.disconnected(c);
    let id = *bench.server.sessions.keys().next().unwrap();
    for _ in 0..5 {
        bench.pass(Duration::from_secs(50));
        bench.server.alive(bench.now, id); // a receiver report by UDP
    }
    assert_eq!(bench.server.sessions(), 1);
    // The client comes back on another connection, and any request of the session keeps it alive.
    let c = bench.connect();
    for (method, uri) in [
        ("GET_PARAMETER", "*"),
        ("OPTIONS", "*"),
        ("SET_PARAMETER", "*"),
        ("PLAY", "rtsp://cam/cam"),
    ] {
        bench.pass(Duration::from_secs(50));
        assert_status(
            &bench.send(c, method, uri, &format!("Session: {session}\r\n")),
            200,
        );
    }
    bench.told();
    bench.pass(Duration::from_secs(64));
    assert_eq!(bench.server.sessions(), 1);
    bench.pass(Duration::from_secs(2));
    assert_eq!(bench.server.sessions(), 0);
    assert!(matches!(
        &bench.told()[..],
        [
            Output::Release {
                reason: ReleaseReason::Timeout,
                ..
            },
            ..
        ]
    ));
    assert_status(
        &bench.send(c, "PLAY", "rtsp://cam/cam", &format!("Session: {session}\r\n")),
        454,
    );
}

#[test]
fn interleaved_data_is_a_sign_of_life_and_reaches_its_track() {
    let mut bench = Bench::new(Config::default());
    let c = bench.connect();
    bench.playing(c, "RTP/AVP/TCP;interleaved=4-5");
    bench.told();
    for _ in 0..5 {
        bench.pass(Duration::from_secs(50));
        bench.raw(c, b"$\x05\x00\x04\x80\xc9\x00\x00");
    }
    assert_eq!(bench.server.sessions(), 1);
    let told = bench.told();
    assert_eq!(told.len(), 5);
    assert!(matches!(&told[0], Output::Data { track: 0, rtcp: true, bytes, .. } if bytes.len() == 4));
    bench.raw(c, b"$\x09\x00\x01x");
    assert!(bench.told().is_empty(), "nobody has that channel");
    bench.pass(Duration::from_secs(70));
    assert!(matches!(
        &bench.told()[..],
        [Output::Release { .. }, Output::Close { .. }]
    ));
    assert_eq!(bench.server.connections(), 0);
}

#[test]
fn a_lost_connection_ends_what_it_carries() {
    let mut bench = Bench::new(Config::default());
    let c = bench.connect();
    bench.playing(c, TCP);
    bench.told();
    bench.server.disconnected(c);
    bench.drain();
    assert!(matches!(
        &bench.told()[..],
        [Output::Release {
            reason: ReleaseReason::ConnectionLost,
            ..
        }]
    ));
    assert_eq!((bench.server.sessions(), bench.server.connections()), (0, 0));
}

#[test]
fn limits_of_connections_and_sessions() {
    let config = Config {
        max_connections: 3,
        max_connections_per_address: 2,
        max_sessions: 2,
        ..Config::default()
    };
    let mut bench = Bench::new(config);
    let a = bench.connect();
    let b = bench.connect();
    let refused = bench.try_connect("192.0.2.1:6000").unwrap_err();
    assert_status(&String::from_utf8(refused.0).unwrap(), 503);
    assert!(
        bench.try_connect("[::ffff:192.0.2.1]:6000").is_err(),
        "the same client by another notation"
    );
    let c = bench.try_connect("192.0.2.2:6000").unwrap();
    assert!(bench.try_connect("192.0.2.3:6000").is_err());
    bench.playing(a, UDP);
    let second = bench.playing(b, UDP);
    let setup = format!("Transport: {UDP}\r\n");
    assert_status(&bench.send(c, "SETUP", "rtsp://cam/cam/track0", &setup), 453);
    // A client that has vanished makes room.
    bench.server.disconnected(a);
    bench.told();
    assert_status(&bench.send(c, "SETUP", "rtsp://cam/cam/track0", &setup), 200);
    assert!(matches!(
        &bench.told()[..],
        [
            Output::Release {
                reason: ReleaseReason::Evicted,
                ..
            },
            Output::Setup { .. }
        ]
    ));
    assert_status(
        &bench.send(b, "PAUSE", "*", &format!("Session: {second}\r\n")),
        200,
    );
}

#[test]
fn slow_senders_and_idlers_are_closed() {
    let mut bench = Bench::new(Config::default());
    let slow = bench.connect();
    bench.raw(slow, b"OPTIONS * RT");
    for _ in 0..9 {
        bench.pass(Duration::from_secs(1));
        bench.raw(slow, b"S");
    }
    let text = bench.pass(Duration::from_secs(2));
    assert_status(&text, 408);
    assert!(matches!(&bench.told()[..], [Output::Close { .. }]));
    bench.connect();
    bench.pass(Duration::from_secs(61));
    assert!(matches!(&bench.told()[..], [Output::Close { .. }]));
    assert_eq!(bench.server.connections(), 0);
    assert_eq!(bench.server.poll_timeout(), None);
}

#[test]
fn junk_ends_in_a_closed_connection() {
    let mut bench = Bench::new(Config::default());
    let c = bench.connect();
    let text = bench.raw(c, &b"BAD\r\n\r\n".repeat(20));
    assert_eq!(text.matches("RTSP/1.0 400").count(), 8);
    assert!(matches!(&bench.told()[..], [Output::Close { .. }]));
    let c = bench.connect();
    assert_status(
        &bench.raw(c, b"\x16\x03\x01\x00\xa5\x01\x00\x00\xa1\x03\x03"),
        400,
    );
    assert!(matches!(&bench.told()[..], [Output::Close { .. }]));
}

#[test]
fn requests_in_one_segment_are_answered_in_order() {
    let mut bench = Bench::new(Config::default());
    let c = bench.connect();
    let mut text = String::new();
    for cseq in 1..=3 {
        text += &format!(
            "DESCRIBE rtsp://cam/cam RTSP/1.0\r\nCSeq: {cseq}\r\nAuthorization: Digest good\r\n\r\n"
        );
    }
    let answer = bench.raw(c, text.as_bytes());
    let order: Vec<&str> = answer
        .lines()
        .filter_map(|line| line.strip_prefix("CSeq: "))
        .collect();
    assert_eq!(order, ["1", "2", "3"]);
}

#[test]
fn a_client_that_leaves_while_the_host_works_leaves_nothing() {
    let mut bench = Bench::new(Config::default());
    let c = bench.connect();
    let setup = format!(
        "SETUP rtsp://cam/cam/track0 RTSP/1.0\r\nCSeq: 1\r\nAuthorization: Digest good\r\nTransport: {UDP}\r\n\r\n"
    );
    bench.server.received(bench.now, c, setup.as_bytes());
    let Some(Output::Setup { request, session, .. }) = bench.server.poll_output() else {
        panic!("no setup")
    };
    bench.server.disconnected(c);
    let reply = SetupReply {
        track: 0,
        server_ports: None,
        ssrc: Some(1),
        multicast: None,
    };
    bench.server.prepared(bench.now, request, Ok(reply));
    assert!(matches!(bench.server.poll_output(), Some(Output::Release { session: s, .. }) if s == session));
    assert_eq!(bench.server.poll_output(), None);
    assert_eq!((bench.server.sessions(), bench.server.questions.len()), (0, 0));
}

#[test]
fn shutdown_and_end_of_source() {
    let mut bench = Bench::new(Config::default());
    let (a, b) = (bench.connect(), bench.connect());
    bench.playing(a, TCP);
    bench.playing(b, UDP);
    bench.told();
    let first = sorted(bench.server.sessions.keys())[0];
    bench.server.ended(first);
    bench.drain();
    assert!(matches!(&bench.told()[..],
        [Output::Release { reason: ReleaseReason::SourceEnded, .. }, Output::Close { connection }] if *connection == a));
    bench.server.shut_down();
    bench.drain();
    assert!(matches!(&bench.told()[..],
        [Output::Release { reason: ReleaseReason::Shutdown, .. }, Output::Close { connection }] if *connection == b));
    assert!(bench.try_connect("192.0.2.9:1").is_err());
}
