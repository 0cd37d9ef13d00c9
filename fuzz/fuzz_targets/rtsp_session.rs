//! Sequences of what clients, the host and the clock do to an RTSP server.

#![no_main]

use std::collections::HashSet;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use libfuzzer_sys::fuzz_target;
use onvif_core::rtsp::*;

struct Gate;

impl RtspAuthenticator for Gate {
    fn challenges(&self, _now: Instant, _connection: u64, _stale: bool) -> Vec<String> {
        vec!["Digest realm=\"x\"".to_owned()]
    }

    fn verify(&self, attempt: &AuthAttempt<'_>) -> Result<RtspUser, AuthError> {
        match attempt.authorization {
            Some("a") => Ok(RtspUser { name: "a".to_owned() }),
            Some("b") => Ok(RtspUser { name: "b".to_owned() }),
            Some("s") => Err(AuthError::Stale),
            _ => Err(AuthError::Unauthorized),
        }
    }

    fn may_watch(&self, _user: &RtspUser, path: &str) -> bool {
        path != "/no"
    }
}

/// Messages that the fuzzer puts together faster than it finds them byte by byte. `%` stands for the last session.
const MESSAGES: [&str; 14] = [
    "OPTIONS * RTSP/1.0\r\nCSeq: 1\r\n\r\n",
    "DESCRIBE rtsp://c/p RTSP/1.0\r\nCSeq: 1\r\nAuthorization: a\r\n\r\n",
    "SETUP rtsp://c/p/track0 RTSP/1.0\r\nCSeq: 1\r\nAuthorization: a\r\nTransport: RTP/AVP;client_port=5000-5001\r\n\r\n",
    "SETUP rtsp://c/p/track1 RTSP/1.0\r\nCSeq: 1\r\nAuthorization: a\r\nTransport: RTP/AVP/TCP\r\nSession: %\r\n\r\n",
    "SETUP rtsp://c/p/track0 RTSP/1.0\r\nCSeq: 1\r\nAuthorization: b\r\nTransport: RTP/AVP/TCP;interleaved=0-1\r\n\r\n",
    "PLAY rtsp://c/p RTSP/1.0\r\nCSeq: 1\r\nAuthorization: a\r\nSession: %\r\nScale: 2\r\n\r\n",
    "PLAY rtsp://c/p/track1 RTSP/1.0\r\nCSeq: 1\r\nSession: %\r\n\r\n",
    "PAUSE rtsp://c/p RTSP/1.0\r\nCSeq: 1\r\nSession: %\r\n\r\n",
    "TEARDOWN rtsp://c/p RTSP/1.0\r\nCSeq: 1\r\nAuthorization: a\r\nSession: %\r\n\r\n",
    "TEARDOWN rtsp://c/p/track0 RTSP/1.0\r\nCSeq: 1\r\nSession: %\r\n\r\n",
    "GET_PARAMETER * RTSP/1.0\r\nCSeq: 1\r\nSession: %\r\n\r\n",
    "$\u{0}\u{0}\u{4}abcd",
    "BAD\r\n\r\n",
    "SETUP rtsp://c/p RTSP/1.0\r\nCSeq: 1\r\n",
];

struct World {
    server: Server,
    now: Instant,
    connections: Vec<ConnectionId>,
    questions: Vec<Output>,
    alive: HashSet<SessionId>,
    ended: HashSet<SessionId>,
    name: String,
}

impl World {
    fn drain(&mut self) {
        while let Some(output) = self.server.poll_output() {
            match &output {
                Output::Send { bytes, .. } => {
                    let text = String::from_utf8_lossy(bytes);
                    if let Some((_, rest)) = text.split_once("Session: ") {
                        self.name = rest.chars().take_while(char::is_ascii_digit).collect();
                    }
                }
                Output::Close { connection } => self.connections.retain(|known| known != connection),
                Output::Setup { session, .. } => {
                    assert!(!self.ended.contains(session));
                    self.alive.insert(*session);
                }
                Output::Play { session, .. }
                | Output::Start { session, .. }
                | Output::Pause { session, .. }
                | Output::TellKey { session, .. }
                | Output::Rekey { session, .. }
                | Output::Data { session, .. } => {
                    assert!(self.alive.contains(session), "output for an ended session")
                }
                Output::Release {
                    session,
                    tracks: None,
                    ..
                } => {
                    self.alive.remove(session);
                    self.ended.insert(*session);
                }
                Output::Release { .. } | Output::Describe { .. } => {}
            }
            self.questions.push(output);
        }
        self.questions.retain(|output| {
            matches!(
                output,
                Output::Describe { .. }
                    | Output::Setup { .. }
                    | Output::Play { .. }
                    | Output::TellKey { .. }
                    | Output::Rekey { .. }
            )
        });
    }

    fn answer(&mut self, index: usize, good: bool) {
        if self.questions.is_empty() {
            return;
        }
        let question = self.questions.remove(index % self.questions.len());
        let now = self.now;
        match question {
            Output::Describe { request, .. } => {
                self.server.described(
                    now,
                    request,
                    if good {
                        Ok("v=0\r\n".to_owned())
                    } else {
                        Err(Refusal::Busy)
                    },
                );
            }
            Output::Setup { request, track, .. } => {
                let reply = SetupReply {
                    track: track.unwrap_or(0),
                    server_ports: Some((6970, 6971)),
                    ssrc: Some(1),
                    multicast: None,
                };
                self.server.prepared(
                    now,
                    request,
                    if good { Ok(reply) } else { Err(Refusal::NotFound) },
                );
            }
            Output::Play { request, tracks, .. } => {
                let played = tracks
                    .iter()
                    .map(|&track| PlayedTrack {
                        track,
                        sequence: 1,
                        rtp_time: None,
                    })
                    .collect();
                let good = if good {
                    Ok((SystemTime::UNIX_EPOCH, played))
                } else {
                    Err(Refusal::Failed)
                };
                self.server.played(now, request, good);
            }
            Output::TellKey { request, .. } => {
                let key = if good {
                    Ok("AQAFAA==".to_owned())
                } else {
                    Err(Refusal::NotFound)
                };
                self.server.key_told(now, request, key);
            }
            Output::Rekey { request, .. } => {
                let answer = if good { Ok(()) } else { Err(Refusal::KeyManagement) };
                self.server.rekeyed(now, request, answer);
            }
            _ => {}
        }
    }
}

fuzz_target!(|data: &[u8]| {
    let config = Config {
        max_connections: 4,
        max_sessions: 3,
        max_tracks: 2,
        ..Config::default()
    };
    let mut counter = 0u8;
    let random = move |bytes: &mut [u8]| {
        counter = counter.wrapping_add(1);
        bytes.fill(counter);
    };
    let mut world = World {
        server: Server::new(config.clone(), Arc::new(Gate), Box::new(random)),
        now: Instant::now(),
        connections: Vec::new(),
        questions: Vec::new(),
        alive: HashSet::new(),
        ended: HashSet::new(),
        name: String::new(),
    };
    let local = "192.0.2.7:554".parse().expect("an address");
    let mut rest = data;
    while let [operation, argument, after @ ..] = rest {
        rest = after;
        let argument = usize::from(*argument);
        let connection = world.connections.get(argument % 4).copied();
        match operation % 9 {
            0 => {
                let peer = "192.0.2.1:5000".parse().expect("an address");
                if let Ok(id) = world.server.connected(world.now, local, peer) {
                    world.connections.push(id);
                }
            }
            1 | 2 => {
                if let Some(id) = connection {
                    let message = MESSAGES[argument / 4 % MESSAGES.len()].replace('%', &world.name);
                    world.server.received(world.now, id, message.as_bytes());
                }
            }
            3 => {
                let (bytes, after) = rest.split_at(rest.len().min(argument / 4));
                rest = after;
                if let Some(id) = connection {
                    world.server.received(world.now, id, bytes);
                }
            }
            4 => {
                if let Some(id) = connection {
                    world.server.disconnected(id);
                    world.connections.retain(|known| *known != id);
                }
            }
            5 | 6 => world.answer(argument / 2, argument % 4 != 0),
            7 => {
                world.now += Duration::from_secs(argument as u64 / 2);
                world.server.handle_timeout(world.now);
            }
            _ => {
                let session = world.alive.iter().min().copied();
                if let Some(session) = session {
                    if argument % 2 == 0 {
                        world.server.alive(world.now, session)
                    } else {
                        world.server.ended(session)
                    }
                }
            }
        }
        world.drain();
        assert!(world.server.connections() <= config.max_connections);
        assert!(world.server.sessions() <= config.max_sessions);
        assert_eq!(world.server.connections(), world.connections.len());
        assert_eq!(world.server.sessions(), world.alive.len());
    }
    // When everybody is gone and silent, nothing is left.
    for id in std::mem::take(&mut world.connections) {
        world.server.disconnected(id);
    }
    world.now += Duration::from_secs(3600);
    world.server.handle_timeout(world.now);
    world.drain();
    assert_eq!((world.server.connections(), world.server.sessions()), (0, 0));
    assert_eq!(world.server.poll_timeout(), None);
});
