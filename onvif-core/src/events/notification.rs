//! One notification: what is the same for everybody who gets it.

use std::sync::{Arc, OnceLock};
use std::time::SystemTime;

use super::topic::{DeclaredTopic, Group, Item};
use crate::xml::{DateTime, Name, Ns, RawContent, RawXml, XmlWriter};

/// What a notification tells of a property (ONVIF Core, "Property events").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PropertyOperation {
    /// It exists and has this state.
    Initialized,
    /// It has a new state.
    Changed,
    /// It exists no more.
    Deleted,
}

impl PropertyOperation {
    /// The value of the attribute `PropertyOperation`.
    pub fn as_str(self) -> &'static str {
        match self {
            PropertyOperation::Initialized => "Initialized",
            PropertyOperation::Changed => "Changed",
            PropertyOperation::Deleted => "Deleted",
        }
    }
}

/// One notification. Its XML is made when it is first needed, and once for all who get it.
#[derive(Debug)]
pub struct Notification {
    topic: Arc<DeclaredTopic>,
    time: SystemTime,
    operation: Option<PropertyOperation>,
    /// One entry for every item of the declaration.
    values: Vec<Option<String>>,
    message: OnceLock<Option<RawXml>>,
}

impl Notification {
    pub(super) fn new(
        topic: Arc<DeclaredTopic>,
        time: SystemTime,
        operation: Option<PropertyOperation>,
        values: Vec<Option<String>>,
    ) -> Notification {
        Notification {
            topic,
            time,
            operation,
            values,
            message: OnceLock::new(),
        }
    }

    /// The topic.
    pub fn topic(&self) -> &Arc<DeclaredTopic> {
        &self.topic
    }

    /// When it happened.
    pub fn time(&self) -> SystemTime {
        self.time
    }

    /// What it tells of a property; `None` for an event that is none.
    pub fn operation(&self) -> Option<PropertyOperation> {
        self.operation
    }

    /// Items that are there, with their values.
    pub fn items(&self) -> impl Iterator<Item = (&Item, &str)> {
        self.topic
            .all_items()
            .iter()
            .zip(&self.values)
            .filter_map(|(item, value)| Some((item, value.as_deref()?)))
    }

    /// The value of an item.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.items()
            .find(|(item, _)| item.name == name)
            .map(|(_, value)| value)
    }

    /// Octets of the values: what it takes beside its topic.
    pub fn octets(&self) -> usize {
        self.values.iter().flatten().map(String::len).sum()
    }

    /// The same with another operation.
    pub fn with_operation(&self, operation: PropertyOperation) -> Notification {
        Notification::new(
            Arc::clone(&self.topic),
            self.time,
            Some(operation),
            self.values.clone(),
        )
    }

    /// The path of the topic, and the prefixes that it uses.
    pub fn topic_expression(&self) -> RawContent {
        RawContent::from_text(self.topic.path(), self.topic.path_bindings())
    }

    /// The element `tt:Message`.
    pub fn message(&self) -> Option<&RawXml> {
        self.message
            .get_or_init(|| RawXml::parse(&self.write()).ok())
            .as_ref()
    }

    /// The values of source and key, by which properties of one topic differ.
    pub(super) fn identity(&self) -> Vec<String> {
        self.group_values(|group| group != Group::Data)
    }

    pub(super) fn has_data_of(&self, other: &Notification) -> bool {
        self.values == other.values
    }

    fn group_values(&self, wanted: impl Fn(Group) -> bool) -> Vec<String> {
        self.topic
            .all_items()
            .iter()
            .zip(&self.values)
            .filter(|(item, _)| wanted(item.group))
            .map(|(_, value)| value.clone().unwrap_or_default())
            .collect()
    }

    fn write(&self) -> String {
        let mut writer = XmlWriter::new();
        writer.start(MESSAGE);
        writer.attribute(
            Name::new(Ns::NONE, "UtcTime"),
            &DateTime::from_system_time(self.time),
        );
        if let Some(operation) = self.operation {
            writer.attribute(Name::new(Ns::NONE, "PropertyOperation"), operation.as_str());
        }
        for group in [Group::Source, Group::Key, Group::Data] {
            let mut open = false;
            let name = Name::new(Ns::TT, group.as_str());
            for (item, value) in self.items().filter(|(item, _)| item.group == group) {
                if !open {
                    writer.start(name);
                    open = true;
                }
                write_item(&mut writer, item, value);
            }
            if open {
                writer.end(name);
            }
        }
        writer.end(MESSAGE);
        // The prefixes of this crate are bound where the message is written.
        writer.into_parts().0
    }
}

fn write_item(writer: &mut XmlWriter, item: &Item, value: &str) {
    if item.element {
        if let Ok(element) = RawXml::parse(value) {
            writer.start(ELEMENT_ITEM);
            writer.attribute(Name::new(Ns::NONE, "Name"), item.name.as_str());
            writer.raw(&element);
            writer.end(ELEMENT_ITEM);
        }
        return;
    }
    writer.start(SIMPLE_ITEM);
    writer.attribute(Name::new(Ns::NONE, "Name"), item.name.as_str());
    writer.attribute(Name::new(Ns::NONE, "Value"), value);
    writer.end(SIMPLE_ITEM);
}

const MESSAGE: Name = Name::new(Ns::TT, "Message");
const SIMPLE_ITEM: Name = Name::new(Ns::TT, "SimpleItem");
const ELEMENT_ITEM: Name = Name::new(Ns::TT, "ElementItem");
