//! The notifications of the past, as far as they are kept (ONVIF Core, "Persistent notification storage").

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::SystemTime;

use super::Notification;

/// The most octets of values that are kept. Few notifications hold whole configurations; of those there is room for a few hundred.
const MAX_OCTETS: usize = 1 << 20;

/// The latest notifications, ordered by the time of the event.
#[derive(Debug)]
pub struct History {
    capacity: usize,
    begin: SystemTime,
    entries: VecDeque<Arc<Notification>>,
    /// Of the entries.
    octets: usize,
}

impl History {
    /// A history of at most `capacity` notifications that begins at `now`.
    pub fn new(capacity: usize, now: SystemTime) -> History {
        History {
            capacity,
            begin: now,
            entries: VecDeque::new(),
            octets: 0,
        }
    }

    /// Keeps a notification, and forgets the oldest ones if there are too many.
    pub fn push(&mut self, notification: Arc<Notification>) {
        if self.capacity == 0 {
            return;
        }
        // Almost always at the end; further in front only after the clock was set back.
        let time = notification.time();
        let later = self.entries.iter().rev().take_while(|e| e.time() > time).count();
        self.octets += notification.octets();
        self.entries.insert(self.entries.len() - later, notification);
        while self.entries.len() > self.capacity || (self.octets > MAX_OCTETS && self.entries.len() > 1) {
            let oldest = self.entries.pop_front();
            self.octets -= oldest.map_or(0, |oldest| oldest.octets());
        }
        if let Some(first) = self.entries.front() {
            self.begin = first.time();
        }
    }

    /// Where it begins: the time of the oldest notification.
    pub fn begin(&self) -> SystemTime {
        self.begin
    }

    /// All notifications, the oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Arc<Notification>> {
        self.entries.iter()
    }

    /// The notifications from `time` on, the oldest first.
    pub fn since(&self, time: SystemTime) -> impl Iterator<Item = &Arc<Notification>> {
        self.iter().filter(move |entry| entry.time() >= time)
    }

    /// The notifications up to `time`, the latest first.
    pub fn until(&self, time: SystemTime) -> impl Iterator<Item = &Arc<Notification>> {
        self.iter().rev().filter(move |entry| entry.time() <= time)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::super::Topic;
    use super::*;

    #[test]
    fn ordered_and_bounded() {
        let topic = Arc::new(Topic::event("tns1:Device/A").data("N", "xs:int").check().unwrap());
        let at = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        let mut history = History::new(4, at(0));
        assert_eq!(history.begin(), at(0));
        for second in [10, 12, 11, 13, 13] {
            let n = second.to_string();
            history.push(Arc::new(
                topic.message(at(second), None, &[], &[("N", &n)]).unwrap(),
            ));
        }
        fn times<'a>(entries: impl Iterator<Item = &'a Arc<Notification>>) -> Vec<&'a str> {
            entries.filter_map(|n| n.value("N")).collect()
        }
        assert_eq!(times(history.iter()), ["11", "12", "13", "13"]);
        assert_eq!(history.begin(), at(11));
        assert_eq!(times(history.since(at(12))), ["12", "13", "13"]);
        assert_eq!(times(history.until(at(12))), ["12", "11"]);
        // A large one makes room for itself, and stays whatever its size.
        let large = "1".repeat(MAX_OCTETS + 1);
        for second in [14, 15] {
            history.push(Arc::new(
                topic.message(at(second), None, &[], &[("N", &large)]).unwrap(),
            ));
            assert_eq!(history.begin(), at(second));
            assert_eq!(history.iter().count(), 1);
        }
        history.push(Arc::new(
            topic.message(at(16), None, &[], &[("N", "16")]).unwrap(),
        ));
        assert_eq!(times(history.iter()), ["16"]);
        assert_eq!(times(history.until(at(10))), [""; 0]);
    }
}
