//! What is to be sent, when, and how often (SOAP-over-UDP, "Retransmission").

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::random::Random;
use super::responder::InterfaceId;

/// Bounds of the first pause before a message is repeated, and of all later ones.
const MIN_DELAY: Duration = Duration::from_millis(50);
const MAX_DELAY: Duration = Duration::from_millis(250);
const UPPER_DELAY: Duration = Duration::from_millis(500);

/// Most messages that wait at once. A device that is asked more often than it may answer drops the rest.
const MAX_WAITING: usize = 256;

/// Where a datagram goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Destination {
    /// To the multicast group.
    Multicast,
    /// To one address.
    Unicast(SocketAddr),
}

/// A datagram to send now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transmit {
    /// The interface to send it from, with its own address.
    pub interface: InterfaceId,
    /// Where it goes.
    pub destination: Destination,
    /// What it says.
    pub payload: Arc<[u8]>,
}

struct Waiting {
    due: Instant,
    transmit: Transmit,
    repeats: u32,
    pause: Option<Duration>,
}

/// Messages that wait for their time.
#[derive(Default)]
pub(super) struct Outbox {
    waiting: VecDeque<Waiting>,
}

impl Outbox {
    /// Sends this first at `due`, and then so many times more. Returns whether there was room.
    pub(super) fn push(&mut self, due: Instant, transmit: Transmit, repeats: u32) -> bool {
        if self.waiting.len() >= MAX_WAITING {
            return false;
        }
        self.waiting.push_back(Waiting {
            due,
            transmit,
            repeats,
            pause: None,
        });
        true
    }

    /// The next datagram whose time has come.
    pub(super) fn pop(&mut self, now: Instant, random: &mut Random) -> Option<Transmit> {
        let index = (0..self.waiting.len())
            .filter(|index| self.waiting.get(*index).is_some_and(|waiting| waiting.due <= now))
            .min_by_key(|index| self.waiting.get(*index).map(|waiting| waiting.due))?;
        let mut waiting = self.waiting.remove(index)?;
        let transmit = waiting.transmit.clone();
        if waiting.repeats > 0 {
            let pause = match waiting.pause {
                Some(pause) => (pause * 2).min(UPPER_DELAY),
                None => random.duration(MIN_DELAY, MAX_DELAY),
            };
            // Counted from now and not from when it was due: after a long sleep the repeats must not all go at once.
            waiting.due = now + pause;
            waiting.pause = Some(pause);
            waiting.repeats -= 1;
            self.waiting.push_back(waiting);
        }
        Some(transmit)
    }

    pub(super) fn next_due(&self) -> Option<Instant> {
        self.waiting.iter().map(|waiting| waiting.due).min()
    }

    pub(super) fn retain(&mut self, mut keep: impl FnMut(&Transmit) -> bool) {
        self.waiting.retain(|waiting| keep(&waiting.transmit));
    }

    pub(super) fn clear(&mut self) {
        self.waiting.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn transmit(n: u8) -> Transmit {
        Transmit {
            interface: InterfaceId(0),
            destination: Destination::Multicast,
            payload: Arc::new([n]),
        }
    }

    #[test]
    fn repeats_with_growing_pauses() {
        let mut outbox = Outbox::default();
        let mut random = Random::new([1; 16]);
        let start = Instant::now();
        assert!(outbox.push(start + Duration::from_millis(10), transmit(1), 4));
        assert_eq!(outbox.pop(start, &mut random), None);
        let mut sent = Vec::new();
        while let Some(due) = outbox.next_due() {
            assert_eq!(outbox.pop(due, &mut random), Some(transmit(1)));
            assert_eq!(outbox.pop(due, &mut random), None);
            sent.push(due - start);
        }
        assert_eq!(sent.len(), 5);
        let pauses: Vec<_> = sent.windows(2).map(|pair| pair[1] - pair[0]).collect();
        assert!((MIN_DELAY..=MAX_DELAY).contains(&pauses[0]), "{pauses:?}");
        for pair in pauses.windows(2) {
            assert_eq!(pair[1], (pair[0] * 2).min(UPPER_DELAY));
        }
    }

    #[test]
    fn holds_a_bounded_number() {
        let mut outbox = Outbox::default();
        let now = Instant::now();
        let taken = (0..1000).filter(|_| outbox.push(now, transmit(1), 0)).count();
        assert_eq!(taken, MAX_WAITING);
        outbox.clear();
        assert_eq!(outbox.next_due(), None);
    }
}
