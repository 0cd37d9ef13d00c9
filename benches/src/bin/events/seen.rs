//! What subscribers saw.

use anyhow::{Context as _, Result, ensure};

use crate::Plan;
use crate::clocks::micros;

/// What one subscriber saw, or all of them.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// Different events.
    pub events: u64,
    /// Messages that they came in.
    pub messages: u64,
    /// Octets of these.
    pub octets: u64,
    /// How late each event was, in microseconds.
    pub late: Vec<u32>,
    /// The number that the next event has at least.
    next: u64,
}

impl Seen {
    /// Takes up what a message has that has just been read. Returns how many events that are.
    pub fn take(&mut self, message: &str) -> Result<u64> {
        self.take_at(message, micros())
    }

    /// The same for one that was read at that time.
    pub fn take_at(&mut self, message: &str, at: u64) -> Result<u64> {
        let before = self.events;
        for notification in message.split("<wsnt:NotificationMessage>").skip(1) {
            let number = value(notification, "ObjectId")?;
            ensure!(
                number >= self.next,
                "event {number} came after event {}",
                self.next - 1
            );
            self.next = number + 1;
            let late = at.saturating_sub(value(notification, "At")?);
            self.late.push(u32::try_from(late).unwrap_or(u32::MAX));
            self.events += 1;
        }
        self.messages += 1;
        self.octets += message.len() as u64;
        Ok(self.events - before)
    }

    /// Adds what another one saw.
    pub fn add(&mut self, other: Seen) {
        self.events += other.events;
        self.messages += other.messages;
        self.octets += other.octets;
        self.late.extend(other.late);
    }

    /// Messages of one subscriber, and octets of one message, on average.
    pub fn of_one(&self, plan: Plan) -> (u64, u64) {
        (
            self.messages / plan.subscribers,
            self.octets / self.messages.max(1),
        )
    }
}

/// The value of an item of a notification.
fn value(notification: &str, name: &str) -> Result<u64> {
    let (_, rest) = notification
        .split_once(&format!("Name=\"{name}\" Value=\""))
        .with_context(|| format!("no {name} in {notification}"))?;
    let (digits, _) = rest.split_once('"').context("no end of a value")?;
    Ok(digits.parse()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn notification(number: u64, at: u64) -> String {
        format!(
            "<wsnt:NotificationMessage><tt:Data><tt:SimpleItem Name=\"ObjectId\" Value=\"{number}\"/>\
             <tt:SimpleItem Name=\"At\" Value=\"{at}\"/></tt:Data></wsnt:NotificationMessage>"
        )
    }

    #[test]
    fn events_are_counted_once_and_have_to_come_in_order() {
        let mut seen = Seen::default();
        let message = notification(0, 100) + &notification(2, 130);
        assert_eq!(seen.take_at(&message, 150).unwrap(), 2);
        assert_eq!((seen.events, seen.messages, &*seen.late), (2, 1, &[50, 20][..]));
        assert!(seen.take_at(&notification(2, 130), 150).is_err());
        assert!(seen.take_at("<wsnt:NotificationMessage>", 150).is_err());
        assert_eq!(seen.take_at("", 150).unwrap(), 0);
    }
}
