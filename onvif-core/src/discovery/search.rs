//! The client that searches for devices.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::message::{Body, Message, Probe, TO_ALL, Target};
use super::random::Random;
use super::scope::same_endpoint;

/// Most devices that one search collects.
const MAX_FOUND: usize = 4096;

/// Settings of a [`Search`].
#[derive(Clone, Debug)]
pub struct SearchConfig {
    /// What is searched for.
    pub probe: Probe,
    /// How often the probe is repeated, against loss. Default 2.
    pub repeats: u32,
    /// How long answers are collected after the first probe. Default 3 s.
    pub duration: Duration,
}

impl Default for SearchConfig {
    fn default() -> Self {
        Self {
            probe: Probe::default(),
            repeats: 2,
            duration: Duration::from_secs(3),
        }
    }
}

/// A device that answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What it says of itself.
    pub target: Target,
    /// Where the answer came from.
    pub from: SocketAddr,
}

/// One search: sends a probe a few times and collects the matches.
pub struct Search {
    message_id: String,
    payload: Arc<[u8]>,
    sends_left: u32,
    next: Instant,
    pause: Duration,
    end: Instant,
    found: Vec<Found>,
}

impl Search {
    /// A search that begins now. `seed` is random.
    pub fn new(config: SearchConfig, now: Instant, seed: [u8; 16]) -> Self {
        let mut random = Random::new(seed);
        let message_id = random.message_id();
        let message = Message {
            message_id: message_id.clone(),
            relates_to: None,
            to: Some(TO_ALL.to_owned()),
            app_sequence: None,
            body: Body::Probe(config.probe),
        };
        Self {
            message_id,
            payload: message.to_datagram().into(),
            sends_left: config.repeats.saturating_add(1),
            next: now,
            pause: random.duration(Duration::from_millis(50), Duration::from_millis(250)),
            end: now + config.duration,
            found: Vec::new(),
        }
    }

    /// The message id of the probe, which the answers relate to.
    pub fn message_id(&self) -> &str {
        &self.message_id
    }

    /// The probe, if it is to be sent now: to the group on all interfaces, or to the one device in question.
    pub fn poll_output(&mut self, now: Instant) -> Option<Arc<[u8]>> {
        if self.sends_left == 0 || now < self.next || self.is_over(now) {
            return None;
        }
        self.sends_left -= 1;
        self.next = now + self.pause;
        self.pause = (self.pause * 2).min(Duration::from_millis(500));
        Some(self.payload.clone())
    }

    /// When there is something to do next: to send, or to end.
    pub fn poll_timeout(&self) -> Instant {
        if self.sends_left > 0 {
            self.next.min(self.end)
        } else {
            self.end
        }
    }

    /// Whether the time for answers is over.
    pub fn is_over(&self, now: Instant) -> bool {
        now >= self.end
    }

    /// A datagram came in. Returns the devices in it that are new.
    pub fn handle(&mut self, datagram: &[u8], from: SocketAddr) -> Vec<Found> {
        let Ok(Message {
            relates_to: Some(relates_to),
            body: Body::ProbeMatches(targets),
            ..
        }) = Message::parse(datagram)
        else {
            return Vec::new();
        };
        if relates_to != self.message_id {
            return Vec::new();
        }
        let mut new = Vec::new();
        for target in targets {
            let known = self
                .found
                .iter()
                .any(|found| same_endpoint(&found.target.endpoint, &target.endpoint));
            if !known && self.found.len() < MAX_FOUND {
                let found = Found { target, from };
                self.found.push(found.clone());
                new.push(found);
            }
        }
        new
    }

    /// All devices that were found so far, in the order of their answers.
    pub fn found(&self) -> &[Found] {
        &self.found
    }
}
