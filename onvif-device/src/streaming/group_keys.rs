//! Keys of groups whose packets are protected: one for all who listen (ONVIF Streaming Specification, "Multicast considerations").

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use onvif_core::srtp::mikey::Message;

use super::hub::StreamError;
use super::multicast::Group;
use crate::net::rtsp::keys::random_key;

/// Keys that wait for the first who listens. Whoever got one that is thrown away asks for the key again, because packets name another.
const MAX_WAITING: usize = 64;

/// How what is sent to a group is to be protected.
#[derive(Clone, Copy, Debug)]
pub(crate) enum GroupKey<'a> {
    /// Not at all.
    None,
    /// With a key that has a name: the one that is given, or the one that the group has.
    Named(Option<&'a Message>),
}

impl GroupKey<'_> {
    /// Whether somebody who wants this can listen to a group that has a key, or none.
    ///
    /// # Errors
    /// [`StreamError::GroupInUse`] and [`StreamError::OtherKey`].
    pub(super) fn suits(self, current: Option<&Message>) -> Result<(), StreamError> {
        match (self, current) {
            (GroupKey::None, None) | (GroupKey::Named(None), Some(_)) => Ok(()),
            (GroupKey::Named(Some(given)), Some(current)) => {
                match given.key == current.key && given.spi == current.spi {
                    true => Ok(()),
                    false => Err(StreamError::OtherKey),
                }
            }
            (GroupKey::None, Some(_)) | (GroupKey::Named(_), None) => Err(StreamError::GroupInUse),
        }
    }
}

/// Keys that were told before there was anything to protect: a description tells the key of a group to which nobody listens yet.
#[derive(Default)]
pub(super) struct GroupKeys(Mutex<HashMap<Group, Message>>);

impl GroupKeys {
    /// The key with which a group will begin.
    pub(super) fn next(&self, group: &Group) -> Message {
        let mut waiting = self.lock();
        if waiting.len() >= MAX_WAITING && !waiting.contains_key(group) {
            waiting.clear();
        }
        waiting.entry(group.clone()).or_insert_with(random_key).clone()
    }

    /// The same for the group that begins: the one after it has another key, because its counters begin anew.
    pub(super) fn take(&self, group: &Group) -> Message {
        self.lock().remove(group).unwrap_or_else(random_key)
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Group, Message>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::super::MulticastTarget;
    use super::*;

    fn group(port: u16) -> Group {
        let target = MulticastTarget {
            group: "239.1.2.3".parse().unwrap(),
            port,
            ttl: 1,
        };
        Group::new("track", target, "127.0.0.1".parse().unwrap())
    }

    #[test]
    fn what_was_told_is_used_once() {
        let keys = GroupKeys::default();
        let told = keys.next(&group(2));
        assert!(keys.next(&group(2)) == told, "the next description says the same");
        assert!(
            keys.next(&group(4)).key != told.key,
            "another group has another key"
        );
        assert!(keys.take(&group(2)) == told);
        let after = keys.next(&group(2));
        assert!(after.key != told.key && after.spi != told.spi);
        // Whoever describes group after group does not fill the memory.
        for port in 0..1000 {
            keys.next(&group(port));
        }
        assert!(keys.lock().len() <= MAX_WAITING);
    }

    #[test]
    fn who_can_listen_to_what() {
        let (key, other) = (random_key(), random_key());
        assert!(GroupKey::None.suits(None).is_ok());
        assert!(GroupKey::Named(None).suits(Some(&key)).is_ok());
        assert!(GroupKey::Named(Some(&key)).suits(Some(&key)).is_ok());
        for (wanted, current) in [
            (GroupKey::None, Some(&key)),
            (GroupKey::Named(None), None),
            (GroupKey::Named(Some(&key)), None),
        ] {
            assert!(matches!(wanted.suits(current), Err(StreamError::GroupInUse)));
        }
        let wanted = GroupKey::Named(Some(&other));
        assert!(matches!(wanted.suits(Some(&key)), Err(StreamError::OtherKey)));
    }
}
