//! The session of a publisher: it outlives connections, so that what has not been acknowledged is sent again (MQTT 3.1.1, 4.1 and 4.4).

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use super::packet::{self, DISCONNECT, Incoming, PINGREQ};

/// Messages of quality 1 and 2 that may be under way.
const WINDOW: usize = 32;
/// Messages of quality 0 that are handed over at once.
const BURST: usize = 64;
/// After this much silence of the broker it is asked for a sign of life.
const SILENCE: Duration = Duration::from_secs(20);
/// For how long the broker may take to answer CONNECT and PINGREQ.
const PATIENCE: Duration = Duration::from_secs(10);
/// What CONNECT promises, in seconds: a ping comes long before.
const KEEP_ALIVE: u16 = 60;

/// Who publishes, and how. No `Debug`: it has the password.
pub(crate) struct Options {
    /// Name of the session at the broker, 1 to 23 letters and digits.
    pub client_id: String,
    /// User name and password. There is no password without a name (3.1.2.9).
    pub credentials: Option<(String, Option<String>)>,
    /// Quality of service, 0 to 2.
    pub qos: u8,
}

/// Why a connection cannot go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// The broker refuses the client, by a code of CONNACK (3.2.2.3).
    Refused(u8),
    /// It says something that it must not.
    Protocol(&'static str),
    /// It says nothing.
    Silent,
    /// It has kept a session from before this device was started. Connecting again ends it.
    Stale,
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Failure::Refused(1) => f.write_str("the broker does not speak MQTT 3.1.1"),
            Failure::Refused(2) => f.write_str("the broker refuses the identifier of the client"),
            Failure::Refused(3) => f.write_str("the broker is not available"),
            Failure::Refused(4) => f.write_str("the broker refuses user name or password"),
            Failure::Refused(5) => f.write_str("the broker does not authorize the client"),
            Failure::Refused(code) => write!(f, "the broker refuses the client with the code {code}"),
            Failure::Protocol(what) => write!(f, "the broker breaks the protocol: {what}"),
            Failure::Silent => f.write_str("the broker does not answer"),
            Failure::Stale => f.write_str("the broker has a session from before"),
        }
    }
}

/// A message of quality 1 or 2 that is under way.
struct Waiting {
    id: u16,
    /// The packet as it was sent first.
    publish: Vec<u8>,
    /// Whether the broker has it, and PUBREL was sent.
    released: bool,
}

/// The session. It is given the time and the octets of the broker, and gives what has to be sent.
pub(crate) struct Session {
    options: Options,
    waiting: VecDeque<Waiting>,
    last_id: u16,
    /// Whether the session of the broker, if it has one, is this one.
    known: bool,
    /// Whether the next connection only ends a session from before.
    purge: bool,
    connected: bool,
    heard: Instant,
    asked: Option<Instant>,
    input: Vec<u8>,
    output: Vec<u8>,
}

impl Session {
    /// A session that has never been connected.
    pub fn new(options: Options, now: Instant) -> Session {
        Session {
            options,
            waiting: VecDeque::new(),
            last_id: 0,
            known: false,
            purge: false,
            connected: false,
            heard: now,
            asked: None,
            input: Vec::new(),
            output: Vec::new(),
        }
    }

    /// Begins a connection.
    pub fn connect(&mut self, now: Instant) {
        self.connected = false;
        self.heard = now;
        self.asked = Some(now);
        self.input.clear();
        self.output.clear();
        let credentials = self.options.credentials.as_ref();
        packet::connect(
            &mut self.output,
            &self.options.client_id,
            credentials.map(|(user, password)| (user.as_str(), password.as_deref())),
            self.options.qos == 0 || self.purge,
            KEEP_ALIVE,
        );
    }

    /// Whether the broker has accepted the connection.
    pub fn is_connected(&self) -> bool {
        self.connected
    }

    /// How many messages can be published now.
    pub fn room(&self) -> usize {
        if !self.connected {
            return 0;
        }
        match self.options.qos {
            0 => BURST,
            _ => WINDOW.saturating_sub(self.waiting.len()),
        }
    }

    /// Publishes a message. Returns false if MQTT cannot carry it.
    pub fn publish(&mut self, topic: &str, payload: &[u8], retain: bool) -> bool {
        let qos = self.options.qos;
        if qos == 0 {
            return packet::publish(&mut self.output, topic, payload, 0, retain, None);
        }
        let id = self.free_id();
        let mut publish = Vec::with_capacity(payload.len() + topic.len() + 9);
        if !packet::publish(&mut publish, topic, payload, qos, retain, Some(id)) {
            return false;
        }
        self.output.extend_from_slice(&publish);
        self.waiting.push_back(Waiting {
            id,
            publish,
            released: false,
        });
        true
    }

    /// An identifier that is not in use; there are always some, as the window is smaller than their number.
    fn free_id(&mut self) -> u16 {
        loop {
            self.last_id = self.last_id.checked_add(1).unwrap_or(1);
            if !self.waiting.iter().any(|waiting| waiting.id == self.last_id) {
                return self.last_id;
            }
        }
    }

    /// Takes what the broker has sent.
    ///
    /// # Errors
    /// [`Failure`] ends the connection, not the session.
    pub fn receive(&mut self, now: Instant, octets: &[u8]) -> Result<(), Failure> {
        self.heard = now;
        self.input.extend_from_slice(octets);
        let mut read = 0;
        while let Some((incoming, length)) =
            packet::read(self.input.get(read..).unwrap_or_default()).map_err(Failure::Protocol)?
        {
            read += length;
            self.take(incoming)?;
        }
        self.input.drain(..read);
        Ok(())
    }

    fn take(&mut self, incoming: Incoming) -> Result<(), Failure> {
        match incoming {
            Incoming::Connack {
                code,
                session_present,
            } if !self.connected => {
                if code != 0 {
                    return Err(Failure::Refused(code));
                }
                self.accepted(session_present)
            }
            _ if !self.connected => Err(Failure::Protocol("something before CONNACK")),
            Incoming::Connack { .. } => Err(Failure::Protocol("CONNACK twice")),
            Incoming::Pingresp => {
                self.asked = None;
                Ok(())
            }
            Incoming::Puback(id) => {
                if self.options.qos == 1 {
                    self.waiting.retain(|waiting| waiting.id != id);
                }
                Ok(())
            }
            Incoming::Pubrec(id) => {
                // An unknown one is released as well: the broker waits for it (4.3.3).
                if let Some(waiting) = self.waiting.iter_mut().find(|waiting| waiting.id == id) {
                    waiting.released = true;
                }
                packet::pubrel(&mut self.output, id);
                Ok(())
            }
            Incoming::Pubcomp(id) => {
                self.waiting
                    .retain(|waiting| waiting.id != id || !waiting.released);
                Ok(())
            }
        }
    }

    fn accepted(&mut self, session_present: bool) -> Result<(), Failure> {
        if std::mem::take(&mut self.purge) {
            // The broker has forgotten the session, and will forget this one with the connection.
            return Err(Failure::Stale);
        }
        if session_present && !self.known {
            // Its identifiers could be mistaken for those of new messages.
            self.purge = true;
            return Err(Failure::Stale);
        }
        self.known = self.options.qos > 0;
        self.connected = true;
        self.asked = None;
        if !session_present {
            // What the broker had confirmed it has; only the confirmation of the confirmation is lost.
            self.waiting.retain(|waiting| !waiting.released);
        }
        for waiting in &self.waiting {
            if waiting.released {
                packet::pubrel(&mut self.output, waiting.id);
                continue;
            }
            let begin = self.output.len();
            self.output.extend_from_slice(&waiting.publish);
            if session_present && let Some(again) = self.output.get_mut(begin..) {
                packet::mark_duplicate(again);
            }
        }
        Ok(())
    }

    /// When [`handle_timeout`](Self::handle_timeout) has to be called.
    pub fn deadline(&self) -> Instant {
        match self.asked {
            Some(asked) => asked + PATIENCE,
            None => self.heard + SILENCE,
        }
    }

    /// Asks a silent broker for a sign of life.
    ///
    /// # Errors
    /// [`Failure::Silent`] if it has been asked already.
    pub fn handle_timeout(&mut self, now: Instant) -> Result<(), Failure> {
        if now < self.deadline() {
            return Ok(());
        }
        if self.asked.is_some() {
            return Err(Failure::Silent);
        }
        self.asked = Some(now);
        self.output.extend_from_slice(&PINGREQ);
        Ok(())
    }

    /// Says goodbye.
    pub fn disconnect(&mut self) {
        self.connected = false;
        self.output.extend_from_slice(&DISCONNECT);
    }

    /// Whether messages are kept until they are acknowledged.
    pub fn keeps_messages(&self) -> bool {
        self.options.qos > 0
    }

    /// What has to be sent now.
    pub fn take_output(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.output)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACCEPTED: &[u8] = b"\x20\x02\x00\x00";
    const RESUMED: &[u8] = b"\x20\x02\x01\x00";

    fn session(qos: u8) -> (Session, Instant) {
        let now = Instant::now();
        let options = Options {
            client_id: "onvif".to_owned(),
            credentials: None,
            qos,
        };
        let mut session = Session::new(options, now);
        session.connect(now);
        (session, now)
    }

    #[test]
    fn quality_0_is_sent_once() {
        let (mut session, now) = session(0);
        assert_eq!(session.take_output()[9], 2, "a clean session");
        assert_eq!(session.room(), 0);
        session.receive(now, &ACCEPTED[..1]).unwrap();
        assert!(!session.is_connected());
        session.receive(now, &ACCEPTED[1..]).unwrap();
        assert_eq!(session.room(), BURST);
        assert!(session.publish("t", b"1", true));
        assert_eq!(session.take_output(), b"\x31\x04\x00\x01t1");
        session.connect(now);
        session.take_output();
        session.receive(now, ACCEPTED).unwrap();
        assert!(session.take_output().is_empty());
    }

    #[test]
    fn quality_1_is_sent_until_it_is_acknowledged() {
        let (mut session, now) = session(1);
        assert_eq!(session.take_output()[9], 0, "a session that stays");
        session.receive(now, ACCEPTED).unwrap();
        session.publish("t", b"1", false);
        session.publish("t", b"2", false);
        session.take_output();
        session.receive(now, b"\x40\x02\x00\x01").unwrap();
        assert_eq!(session.room(), WINDOW - 1);
        session.connect(now);
        session.take_output();
        session.receive(now, RESUMED).unwrap();
        assert_eq!(
            session.take_output(),
            b"\x3a\x06\x00\x01t\x00\x022",
            "a duplicate"
        );
        session.connect(now);
        session.take_output();
        session.receive(now, ACCEPTED).unwrap();
        assert_eq!(
            session.take_output(),
            b"\x32\x06\x00\x01t\x00\x022",
            "new to the broker"
        );
        session.receive(now, b"\x40\x02\x00\x02").unwrap();
        assert_eq!(session.room(), WINDOW);
        for _ in 0..WINDOW {
            session.publish("t", b"1", false);
        }
        assert_eq!(session.room(), 0);
    }

    #[test]
    fn quality_2_is_released_once_it_is_there() {
        let (mut session, now) = session(2);
        session.receive(now, ACCEPTED).unwrap();
        session.publish("t", b"1", false);
        session.take_output();
        session.receive(now, b"\x50\x02\x00\x01").unwrap();
        assert_eq!(session.take_output(), b"\x62\x02\x00\x01");
        // Not published again: the broker has it.
        session.connect(now);
        session.take_output();
        session.receive(now, RESUMED).unwrap();
        assert_eq!(session.take_output(), b"\x62\x02\x00\x01");
        session.receive(now, b"\x70\x02\x00\x01").unwrap();
        assert_eq!(session.room(), WINDOW);
    }

    #[test]
    fn a_session_from_before_is_ended() {
        let (mut session, now) = session(2);
        assert_eq!(session.receive(now, RESUMED), Err(Failure::Stale));
        session.connect(now);
        assert_eq!(session.take_output()[9], 2, "a clean session");
        assert_eq!(session.receive(now, ACCEPTED), Err(Failure::Stale));
        session.connect(now);
        assert_eq!(session.take_output()[9], 0);
        session.receive(now, ACCEPTED).unwrap();
        assert!(session.is_connected());
    }

    #[test]
    fn silence_and_nonsense_end_a_connection() {
        let (mut session, now) = session(0);
        assert_eq!(session.handle_timeout(now), Ok(()));
        assert_eq!(session.handle_timeout(now + PATIENCE), Err(Failure::Silent));
        assert!(
            session.receive(now, b"\x40\x02\x00\x01").is_err(),
            "before CONNACK"
        );
        session.connect(now);
        assert_eq!(
            session.receive(now, b"\x20\x02\x00\x05"),
            Err(Failure::Refused(5))
        );
        session.connect(now);
        session.receive(now, ACCEPTED).unwrap();
        session.take_output();
        let later = now + SILENCE;
        assert_eq!(session.deadline(), later);
        session.handle_timeout(later).unwrap();
        assert_eq!(session.take_output(), PINGREQ);
        session.receive(later, b"\xd0\x00").unwrap();
        assert_eq!(session.deadline(), later + SILENCE);
        session.handle_timeout(later + SILENCE).unwrap();
        assert_eq!(
            session.handle_timeout(later + SILENCE + PATIENCE),
            Err(Failure::Silent)
        );
        assert!(session.receive(later, ACCEPTED).is_err());
        session.connect(later);
        assert!(session.receive(later, b"HTTP/1.1 400").is_err());
    }
}
