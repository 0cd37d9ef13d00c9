//! The notifications of the past, as far as they are kept (ONVIF Core, "Persistent notification storage").

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::SystemTime;

use super::Notification;

/// The latest notifications, ordered by the time of the event.
#[derive(Debug)]
pub struct History {
    capacity: usize,
    begin: SystemTime,
    entries: VecDeque<Arc<Notification>>,
}

impl History {
    /// A history of at most `capacity` notifications that begins at `now`.
    pub fn new(capacity: usize, now: SystemTime) -> History {
        History {
            capacity,
            begin: now,
            entries: VecDeque::new(),
        }
    }

    /// Keeps a notification, and forgets the oldest one if there are too many.
    pub fn push(&mut self, notification: Arc<Notification>) {
        if self.capacity == 0 {
            return;
        }
        // Almost always at the end; further in front only after the clock was set back.
        let time = notification.time();
        let later = self.entries.iter().rev().take_while(|e| e.time() > time).count();
        self.entries.insert(self.entries.len() - later, notification);
        if self.entries.len() > self.capacity {
            self.entries.pop_front();
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
        assert_eq!(times(history.until(at(10))), [""; 0]);
    }
}
