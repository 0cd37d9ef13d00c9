//! The device that answers: the Target Service of WS-Discovery.

use std::collections::{HashMap, VecDeque};
use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, Instant};

use super::message::{AppSequence, Body, Message, Probe, TO_ALL, TO_SENDER, Target};
use super::outbox::{Destination, Outbox, Transmit};
use super::random::Random;
use super::scope::{MatchRule, same_endpoint};
use crate::xml::QName;

/// Times that a request may take with all its repeats; the same message again after that is a new request. Clients with
/// a fixed message id exist, so this must not last for ever.
const REPEAT_WINDOW: Duration = Duration::from_secs(3);
/// How many requests are remembered to tell repeats.
const MAX_REMEMBERED: usize = 256;
/// Answers to one address: so many at once, and so many per second after that.
const SOURCE_BURST: u32 = 20;
const SOURCE_RATE: u32 = 5;
/// Answers to all addresses together. A forged sender's address makes us send to somebody who did not ask.
const TOTAL_BURST: u32 = 100;
const TOTAL_RATE: u32 = 50;
/// How many addresses are watched at once; those beyond share the total.
const MAX_SOURCES: usize = 256;
/// More types or scopes than this ask for no device in earnest.
const MAX_ASKED: usize = 64;

/// An interface (one address of one network card) by the number that its owner gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InterfaceId(pub u32);

/// An interface on which discovery takes place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interface {
    /// Its number.
    pub id: InterfaceId,
    /// The addresses of the device service for clients on this interface.
    pub xaddrs: Vec<String>,
    /// Whether Hello and Bye are said here. One interface of a network card is enough.
    pub announces: bool,
}

/// `tt:DiscoveryMode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Says Hello and Bye and answers.
    Discoverable,
    /// Silent.
    NonDiscoverable,
}

/// What the device says of itself on all interfaces.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Metadata {
    /// `tds:Device`, and what the profiles ask for beside it.
    pub types: Vec<QName>,
    /// The scopes, as `GetScopes` lists them.
    pub scopes: Vec<String>,
}

/// Settings of a [`Responder`].
#[derive(Clone, Debug)]
pub struct ResponderConfig {
    /// `urn:uuid:...`, the same over restarts and on all interfaces.
    pub endpoint: String,
    /// Larger than at the last start, for example the time in seconds.
    pub instance_id: u32,
    /// Not smaller than the last that was sent before.
    pub metadata_version: u32,
    /// Answers and Hellos wait a random time up to this, so that not all devices speak at once. Default 500 ms.
    pub max_delay: Duration,
    /// How often Hello and Bye are repeated. Default 2.
    pub multicast_repeats: u32,
    /// How often answers are repeated. Default 1.
    pub unicast_repeats: u32,
}

impl ResponderConfig {
    /// The defaults for a device.
    pub fn new(endpoint: impl Into<String>, instance_id: u32) -> Self {
        Self {
            endpoint: endpoint.into(),
            instance_id,
            metadata_version: 1,
            max_delay: Duration::from_millis(500),
            multicast_repeats: 2,
            unicast_repeats: 1,
        }
    }
}

/// Answers probes and announces the device. Feed it datagrams and time, send what it gives out.
pub struct Responder {
    config: ResponderConfig,
    metadata: Metadata,
    mode: Mode,
    interfaces: Vec<Interface>,
    running: bool,
    message_number: u32,
    outbox: Outbox,
    random: Random,
    repeats: VecDeque<(Instant, u64, SocketAddr)>,
    limiter: Limiter,
}

impl Responder {
    /// A responder that is silent until [`start`](Self::start). `seed` is random.
    pub fn new(config: ResponderConfig, metadata: Metadata, mode: Mode, seed: [u8; 16]) -> Self {
        Self {
            config,
            metadata,
            mode,
            interfaces: Vec::new(),
            running: false,
            message_number: 0,
            outbox: Outbox::default(),
            random: Random::new(seed),
            repeats: VecDeque::new(),
            limiter: Limiter::default(),
        }
    }

    /// Says Hello on all interfaces and answers from now on.
    pub fn start(&mut self, now: Instant) {
        self.running = true;
        self.hello(now, |_| true);
    }

    /// Says Bye, and nothing more than that. What is left to send is over when [`poll_timeout`](Self::poll_timeout)
    /// returns `None`.
    pub fn stop(&mut self, now: Instant) {
        if self.running {
            self.bye(now);
        }
        self.running = false;
    }

    /// The version of the metadata that is announced at the moment.
    pub fn metadata_version(&self) -> u32 {
        self.config.metadata_version
    }

    /// Changes types and scopes; a change is announced with a Hello.
    pub fn set_metadata(&mut self, now: Instant, metadata: Metadata) {
        if self.metadata == metadata {
            return;
        }
        self.metadata = metadata;
        self.metadata_changed();
        self.hello(now, |_| true);
    }

    /// Changes the interfaces and their addresses. A Hello is said where something is new.
    pub fn set_interfaces(&mut self, now: Instant, interfaces: Vec<Interface>) {
        if self.interfaces == interfaces {
            return;
        }
        let before = std::mem::replace(&mut self.interfaces, interfaces);
        if !before.is_empty() {
            self.metadata_changed();
        }
        let present: Vec<_> = self.interfaces.iter().map(|interface| interface.id).collect();
        self.outbox
            .retain(|transmit| present.contains(&transmit.interface));
        self.hello(now, |interface| !before.contains(interface));
    }

    /// Changes the mode. A device that becomes discoverable says Hello; one that hides says nothing any more.
    pub fn set_mode(&mut self, now: Instant, mode: Mode) {
        let before = std::mem::replace(&mut self.mode, mode);
        if before == mode {
            return;
        }
        match mode {
            Mode::Discoverable => self.hello(now, |_| true),
            Mode::NonDiscoverable => self.outbox.clear(),
        }
    }

    /// A datagram came in on an interface. `multicast` says whether it was sent to the group.
    pub fn handle(
        &mut self,
        now: Instant,
        datagram: &[u8],
        from: SocketAddr,
        interface: InterfaceId,
        multicast: bool,
    ) {
        if !self.is_active() || from.port() == 0 || from.ip().is_unspecified() || from.ip().is_multicast() {
            return;
        }
        let Ok(message) = Message::parse(datagram) else {
            return;
        };
        let answer = match &message.body {
            Body::Probe(probe) => self.answer_to_probe(probe, interface, multicast),
            Body::Resolve(endpoint) if same_endpoint(endpoint, &self.config.endpoint) => self
                .target(interface)
                .map(|target| Body::ResolveMatches(Some(target))),
            _ => None,
        };
        let Some(body) = answer else {
            return;
        };
        if self.is_repeat(now, &message.message_id, from) || !self.limiter.allows(now, from.ip()) {
            return;
        }
        // Only a multicast probe has many answers that must not come at once.
        let wait = if multicast && matches!(body, Body::ProbeMatches(_)) {
            self.random.duration(Duration::ZERO, self.config.max_delay)
        } else {
            Duration::ZERO
        };
        let payload = self.datagram(body, Some(message.message_id), TO_SENDER);
        let transmit = Transmit {
            interface,
            destination: Destination::Unicast(from),
            payload,
        };
        self.outbox
            .push(now + wait, transmit, self.config.unicast_repeats);
    }

    /// The next datagram to send.
    pub fn poll_output(&mut self, now: Instant) -> Option<Transmit> {
        self.outbox.pop(now, &mut self.random)
    }

    /// When [`poll_output`](Self::poll_output) will have something next.
    pub fn poll_timeout(&self) -> Option<Instant> {
        self.outbox.next_due()
    }

    fn is_active(&self) -> bool {
        self.running && self.mode == Mode::Discoverable
    }

    fn answer_to_probe(&self, probe: &Probe, interface: InterfaceId, multicast: bool) -> Option<Body> {
        if probe.types.len() > MAX_ASKED || probe.scopes.len() > MAX_ASKED {
            return None;
        }
        let rule = match probe.match_by.as_deref() {
            None => MatchRule::Rfc3986,
            Some(uri) => match MatchRule::from_uri(uri) {
                Some(rule) => rule,
                // Core recommends silence towards the group, where every device would complain at once.
                None => return (!multicast).then(Body::matching_rule_not_supported),
            },
        };
        let types = probe
            .types
            .iter()
            .all(|asked| self.metadata.types.contains(asked));
        if !types || !rule.matches(&probe.scopes, &self.metadata.scopes) {
            return None;
        }
        self.target(interface)
            .map(|target| Body::ProbeMatches(vec![target]))
    }

    /// The device as seen from an interface; `None` if it is gone.
    fn target(&self, interface: InterfaceId) -> Option<Target> {
        let interface = self.interfaces.iter().find(|known| known.id == interface)?;
        Some(Target {
            endpoint: self.config.endpoint.clone(),
            types: self.metadata.types.clone(),
            scopes: self.metadata.scopes.clone(),
            xaddrs: interface.xaddrs.clone(),
            metadata_version: self.config.metadata_version,
        })
    }

    fn hello(&mut self, now: Instant, wanted: impl Fn(&Interface) -> bool) {
        if !self.is_active() {
            return;
        }
        let interfaces: Vec<_> = self
            .interfaces
            .iter()
            .filter(|interface| interface.announces && wanted(interface))
            .map(|interface| interface.id)
            .collect();
        // An announcement that still waits would tell what is no longer so.
        self.outbox.retain(|transmit| {
            transmit.destination != Destination::Multicast || !interfaces.contains(&transmit.interface)
        });
        let due = now + self.random.duration(Duration::ZERO, self.config.max_delay);
        for interface in interfaces {
            if let Some(target) = self.target(interface) {
                self.multicast(due, interface, Body::Hello(target));
            }
        }
    }

    fn bye(&mut self, now: Instant) {
        self.outbox.clear();
        if self.mode == Mode::NonDiscoverable {
            return;
        }
        let interfaces: Vec<_> = self
            .interfaces
            .iter()
            .filter(|interface| interface.announces)
            .map(|interface| interface.id)
            .collect();
        for interface in interfaces {
            self.multicast(now, interface, Body::Bye(self.config.endpoint.clone()));
        }
    }

    fn multicast(&mut self, due: Instant, interface: InterfaceId, body: Body) {
        let payload = self.datagram(body, None, TO_ALL);
        let transmit = Transmit {
            interface,
            destination: Destination::Multicast,
            payload,
        };
        self.outbox.push(due, transmit, self.config.multicast_repeats);
    }

    fn datagram(&mut self, body: Body, relates_to: Option<String>, to: &str) -> std::sync::Arc<[u8]> {
        self.message_number = self.message_number.wrapping_add(1);
        let message = Message {
            message_id: self.random.message_id(),
            relates_to,
            to: Some(to.to_owned()),
            app_sequence: Some(AppSequence {
                instance_id: self.config.instance_id,
                message_number: self.message_number,
            }),
            body,
        };
        message.to_datagram().into()
    }

    fn metadata_changed(&mut self) {
        self.config.metadata_version = self.config.metadata_version.wrapping_add(1);
    }

    /// Whether this request was answered just now; if not, it is remembered.
    fn is_repeat(&mut self, now: Instant, message_id: &str, from: SocketAddr) -> bool {
        while let Some((first, ..)) = self.repeats.front() {
            if now.saturating_duration_since(*first) < REPEAT_WINDOW && self.repeats.len() < MAX_REMEMBERED {
                break;
            }
            self.repeats.pop_front();
        }
        // FNV-1a. Whoever finds two ids with one hash keeps himself from an answer.
        let id = message_id.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        if self
            .repeats
            .iter()
            .any(|(_, known, source)| *known == id && *source == from)
        {
            return true;
        }
        self.repeats.push_back((now, id, from));
        false
    }
}

/// Token buckets per source and for all together.
#[derive(Default)]
struct Limiter {
    sources: HashMap<IpAddr, Bucket>,
    total: Option<Bucket>,
}

#[derive(Clone, Copy)]
struct Bucket {
    /// Thousandths of an answer that are left.
    level: u64,
    at: Instant,
}

impl Limiter {
    fn allows(&mut self, now: Instant, source: IpAddr) -> bool {
        if !self.sources.contains_key(&source) && self.sources.len() >= MAX_SOURCES {
            // Whoever has a full bucket again is as good as new.
            self.sources
                .retain(|_, bucket| !bucket.is_full(now, SOURCE_BURST, SOURCE_RATE));
        }
        if self.sources.contains_key(&source) || self.sources.len() < MAX_SOURCES {
            let bucket = self
                .sources
                .entry(source)
                .or_insert_with(|| Bucket::full(now, SOURCE_BURST));
            if !bucket.take(now, SOURCE_BURST, SOURCE_RATE) {
                return false;
            }
        }
        self.total
            .get_or_insert_with(|| Bucket::full(now, TOTAL_BURST))
            .take(now, TOTAL_BURST, TOTAL_RATE)
    }
}

impl Bucket {
    fn full(now: Instant, burst: u32) -> Self {
        Self {
            level: u64::from(burst) * 1000,
            at: now,
        }
    }

    fn level_at(&self, now: Instant, burst: u32, rate: u32) -> u64 {
        let elapsed = u64::try_from(now.saturating_duration_since(self.at).as_millis()).unwrap_or(u64::MAX);
        self.level
            .saturating_add(elapsed.saturating_mul(u64::from(rate)))
            .min(u64::from(burst) * 1000)
    }

    fn is_full(&self, now: Instant, burst: u32, rate: u32) -> bool {
        self.level_at(now, burst, rate) >= u64::from(burst) * 1000
    }

    fn take(&mut self, now: Instant, burst: u32, rate: u32) -> bool {
        let level = self.level_at(now, burst, rate);
        if level < 1000 {
            return false;
        }
        *self = Self {
            level: level - 1000,
            at: now,
        };
        true
    }
}
