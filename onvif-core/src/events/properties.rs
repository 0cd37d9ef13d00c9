//! The state of every property that exists.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;

use super::notification::{Notification, PropertyOperation};

/// The current state of all properties, from which a new subscription learns what there is (ONVIF Core, "Property events").
///
/// Properties are ordered by topic in the order of declaration, then by the values of source and key.
#[derive(Debug, Default)]
pub struct PropertyStore {
    /// Number of the topic, values of source and key.
    states: BTreeMap<(usize, Vec<String>), Arc<Notification>>,
}

impl PropertyStore {
    /// A store without properties.
    pub fn new() -> PropertyStore {
        PropertyStore::default()
    }

    /// Takes a state. Returns what is to be told: `Initialized` for a property that is new, `Changed` for one whose data differ, nothing if the state is what
    /// it was. `topic` is the number of the topic by which the order goes.
    pub fn set(&mut self, topic: usize, state: Notification) -> Option<Arc<Notification>> {
        match self.states.entry((topic, state.identity())) {
            Entry::Vacant(entry) => {
                let state = Arc::new(state.with_operation(PropertyOperation::Initialized));
                entry.insert(Arc::clone(&state));
                Some(state)
            }
            Entry::Occupied(entry) if entry.get().has_data_of(&state) => None,
            Entry::Occupied(mut entry) => {
                entry.insert(Arc::new(state.with_operation(PropertyOperation::Initialized)));
                Some(Arc::new(state.with_operation(PropertyOperation::Changed)))
            }
        }
    }

    /// Removes the property that `state` names. Returns what is to be told, nothing if there is no such property.
    pub fn remove(&mut self, topic: usize, state: Notification) -> Option<Arc<Notification>> {
        self.states.remove(&(topic, state.identity()))?;
        Some(Arc::new(state.with_operation(PropertyOperation::Deleted)))
    }

    /// The state of every property, as `Initialized`.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Notification>> {
        self.states.values()
    }

    /// The states of the properties of one topic, as `Initialized`.
    pub fn of_topic(&self, topic: usize) -> impl Iterator<Item = &Arc<Notification>> {
        self.states
            .range((topic, Vec::new())..(topic.saturating_add(1), Vec::new()))
            .map(|(_, state)| state)
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::super::Topic;
    use super::*;

    #[test]
    fn every_change_is_told_once() {
        let topic = Topic::property("tns1:RuleEngine/FieldDetector/ObjectsInside")
            .source("Rule", "xs:string")
            .key("ObjectId", "xs:integer")
            .data("IsInside", "xs:boolean");
        let topic = Arc::new(topic.check().unwrap());
        let mut store = PropertyStore::new();
        let state = |second, id, inside| {
            topic
                .message(
                    SystemTime::UNIX_EPOCH + Duration::from_secs(second),
                    Some(PropertyOperation::Changed),
                    &[("ObjectId", id), ("Rule", "fence")],
                    &[("IsInside", inside)],
                )
                .unwrap()
        };
        let mut set = |second, id, inside| {
            store
                .set(0, state(second, id, inside))
                .and_then(|n| n.operation())
        };
        assert_eq!(set(1, "5", "false"), Some(PropertyOperation::Initialized));
        assert_eq!(set(2, "5", "false"), None);
        assert_eq!(set(3, "6", "false"), Some(PropertyOperation::Initialized));
        assert_eq!(set(4, "5", "true"), Some(PropertyOperation::Changed));
        let all: Vec<_> = store
            .iter()
            .map(|n| (n.value("ObjectId"), n.value("IsInside"), n.operation()))
            .collect();
        let initialized = Some(PropertyOperation::Initialized);
        assert_eq!(
            all,
            [
                (Some("5"), Some("true"), initialized),
                (Some("6"), Some("false"), initialized)
            ]
        );
        let gone = topic
            .message(
                SystemTime::UNIX_EPOCH,
                Some(PropertyOperation::Deleted),
                &[("ObjectId", "5"), ("Rule", "fence")],
                &[],
            )
            .unwrap();
        let told = store
            .remove(0, gone.with_operation(PropertyOperation::Deleted))
            .unwrap();
        assert_eq!(
            told.message().unwrap().as_str(),
            "<tt:Message UtcTime=\"1970-01-01T00:00:00Z\" PropertyOperation=\"Deleted\">\
             <tt:Source><tt:SimpleItem Name=\"Rule\" Value=\"fence\"/></tt:Source>\
             <tt:Key><tt:SimpleItem Name=\"ObjectId\" Value=\"5\"/></tt:Key></tt:Message>"
        );
        assert!(store.remove(0, gone).is_none());
        assert_eq!(store.of_topic(0).count(), 1);
        assert_eq!(store.of_topic(1).count(), 0);
    }
}
