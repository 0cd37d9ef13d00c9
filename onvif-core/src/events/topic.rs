//! Topics as they are declared: a path in the topic tree, and the description of the messages (ONVIF Core, "Topic structure", "Message description language").

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use super::notification::{Notification, PropertyOperation};
use crate::xml::{Ns, NsBinding, QName, RawXml};

/// The part of a message that an item stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Group {
    /// What the event comes from. Together with the topic and the key it tells one property from another.
    Source,
    /// Extends the source; properties only.
    Key,
    /// What happened, or the state.
    Data,
}

impl Group {
    /// The local name of the element in messages and their descriptions.
    pub fn as_str(self) -> &'static str {
        match self {
            Group::Source => "Source",
            Group::Key => "Key",
            Group::Data => "Data",
        }
    }
}

/// The description of one item of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The part of the message.
    pub group: Group,
    /// Name, unique in the message over all groups.
    pub name: String,
    /// Type of a simple item or element of an element item, with a prefix that this crate knows or the topic declares: `xs:boolean`.
    pub type_name: String,
    /// Whether a message may come without it.
    pub optional: bool,
    /// Whether the value is an element (`ElementItem`) rather than an attribute (`SimpleItem`).
    pub element: bool,
}

/// A topic and the description of its messages, being declared.
///
/// ```
/// # use onvif_core::events::Topic;
/// let topic = Topic::property("tns1:Device/Trigger/DigitalInput")
///     .source("InputToken", "tt:ReferenceToken")
///     .data("LogicalState", "xs:boolean");
/// assert!(topic.check().is_ok());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    path: String,
    property: bool,
    namespaces: Vec<NsBinding>,
    items: Vec<Item>,
}

impl Topic {
    /// A topic whose messages tell the state of a property: clients get the state when they subscribe, then its changes.
    pub fn property(path: impl Into<String>) -> Topic {
        Topic {
            path: path.into(),
            property: true,
            namespaces: Vec::new(),
            items: Vec::new(),
        }
    }

    /// A topic whose messages tell that something has happened.
    pub fn event(path: impl Into<String>) -> Topic {
        Topic {
            property: false,
            ..Topic::property(path)
        }
    }

    /// Declares a prefix of a vendor's topics or types.
    pub fn namespace(mut self, prefix: impl Into<String>, uri: impl Into<String>) -> Topic {
        self.namespaces.push(NsBinding {
            prefix: prefix.into(),
            uri: uri.into(),
        });
        self
    }

    /// Adds a simple item to the source.
    pub fn source(self, name: impl Into<String>, type_name: impl Into<String>) -> Topic {
        self.item(Group::Source, name, type_name)
    }

    /// Adds a simple item to the key.
    pub fn key(self, name: impl Into<String>, type_name: impl Into<String>) -> Topic {
        self.item(Group::Key, name, type_name)
    }

    /// Adds a simple item to the data.
    pub fn data(self, name: impl Into<String>, type_name: impl Into<String>) -> Topic {
        self.item(Group::Data, name, type_name)
    }

    /// Adds a simple item to the data that messages may come without.
    pub fn optional_data(self, name: impl Into<String>, type_name: impl Into<String>) -> Topic {
        let mut topic = self.item(Group::Data, name, type_name);
        if let Some(item) = topic.items.last_mut() {
            item.optional = true;
        }
        topic
    }

    /// Adds an element item to the data: its value in a message is one XML element, given as text that declares its prefixes or uses those of
    /// this crate.
    pub fn element_data(self, name: impl Into<String>, element: impl Into<String>) -> Topic {
        let mut topic = self.item(Group::Data, name, element);
        if let Some(item) = topic.items.last_mut() {
            item.element = true;
        }
        topic
    }

    fn item(mut self, group: Group, name: impl Into<String>, type_name: impl Into<String>) -> Topic {
        self.items.push(Item {
            group,
            name: name.into(),
            type_name: type_name.into(),
            optional: false,
            element: false,
        });
        self
    }

    /// The path as it was given, with prefixes.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whether the messages tell the state of a property.
    pub fn is_property(&self) -> bool {
        self.property
    }

    /// Descriptions of the items of a group.
    pub fn items(&self, group: Group) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(move |item| item.group == group)
    }

    /// The prefixes that the topic declares itself.
    pub fn namespaces(&self) -> &[NsBinding] {
        &self.namespaces
    }

    /// The URI that a prefix stands for: one that the topic declares, or a fixed one of this crate.
    pub fn namespace_of(&self, prefix: &str) -> Option<&str> {
        self.namespaces
            .iter()
            .find(|binding| binding.prefix == prefix)
            .map(|binding| binding.uri.as_str())
            .or_else(|| Ns::from_prefix(prefix).map(Ns::uri))
    }

    /// Checks the declaration.
    ///
    /// # Errors
    /// [`TopicError`] says what is wrong with it.
    pub fn check(self) -> Result<DeclaredTopic, TopicError> {
        let error = |reason: &str| TopicError {
            topic: self.path.clone(),
            reason: reason.to_owned(),
        };
        let mut segments = Vec::new();
        for (depth, part) in self.path.split('/').enumerate() {
            let (prefix, local) = part.split_once(':').map_or((None, part), |(p, l)| (Some(p), l));
            if !is_nc_name(local) {
                return Err(error("a part of the path is no name"));
            }
            let uri = match prefix {
                Some(prefix) => self
                    .namespace_of(prefix)
                    .ok_or_else(|| error("a prefix of the path is not declared"))?,
                None if depth == 0 => return Err(error("the first part of the path needs a prefix")),
                None => "",
            };
            segments.push(Segment {
                uri: uri.to_owned(),
                local: local.to_owned(),
            });
        }
        for (at, item) in self.items.iter().enumerate() {
            let earlier = self.items.get(..at).unwrap_or_default();
            if item.name.is_empty() || earlier.iter().any(|other| other.name == item.name) {
                return Err(error("the names of its items are not unique"));
            }
            if item.group == Group::Key && !self.property {
                return Err(error("only properties have a key"));
            }
            let (prefix, local) = item
                .type_name
                .split_once(':')
                .ok_or_else(|| error("the type of an item has no prefix"))?;
            if self.namespace_of(prefix).is_none() || !is_nc_name(local) {
                return Err(error("the type of an item is not known"));
            }
        }
        if self.property && self.items(Group::Data).next().is_none() {
            return Err(error("a property needs data"));
        }
        Ok(DeclaredTopic {
            segments,
            topic: self,
        })
    }
}

/// One step of a topic path: a name in a namespace, or in none.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Segment {
    /// URI of the namespace; empty for none.
    pub uri: String,
    /// The local name.
    pub local: String,
}

/// A topic whose declaration has been checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclaredTopic {
    topic: Topic,
    segments: Vec<Segment>,
}

impl DeclaredTopic {
    /// The declaration.
    pub fn declaration(&self) -> &Topic {
        &self.topic
    }

    /// The path, from the root topic down.
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// The path with prefixes, as messages have it.
    pub fn path(&self) -> &str {
        &self.topic.path
    }

    /// The prefixes of the path that messages have to bind.
    pub fn path_bindings(&self) -> Vec<NsBinding> {
        let mut bindings: Vec<NsBinding> = Vec::new();
        for part in self.topic.path.split('/') {
            if let Some((prefix, _)) = part.split_once(':')
                && let Some(uri) = self.topic.namespace_of(prefix)
                && !bindings.iter().any(|binding| binding.prefix == prefix)
            {
                bindings.push(NsBinding {
                    prefix: prefix.to_owned(),
                    uri: uri.to_owned(),
                });
            }
        }
        bindings
    }

    /// The name of an item's type.
    pub fn type_of(&self, item: &Item) -> QName {
        let (prefix, local) = item.type_name.split_once(':').unwrap_or(("", &item.type_name));
        QName::from_uri(self.topic.namespace_of(prefix).unwrap_or_default(), local)
    }

    /// Makes a message: `source` holds the items of source and key, `data` those of the data, each in any order. With an operation of
    /// [`PropertyOperation::Deleted`] there is no data.
    ///
    /// # Errors
    /// [`MessageError`] if the items are not those of the declaration.
    pub fn message(
        self: &Arc<Self>,
        time: SystemTime,
        operation: Option<PropertyOperation>,
        source: &[(&str, &str)],
        data: &[(&str, &str)],
    ) -> Result<Notification, MessageError> {
        if operation.is_some() != self.topic.property {
            return Err(MessageError::NotThisKind);
        }
        for (given, groups) in [
            (source, &[Group::Source, Group::Key][..]),
            (data, &[Group::Data][..]),
        ] {
            for (at, (name, _)) in given.iter().enumerate() {
                let declared = self
                    .topic
                    .items
                    .iter()
                    .any(|item| item.name == *name && groups.contains(&item.group));
                let earlier = given.get(..at).unwrap_or_default();
                if !declared || earlier.iter().any(|(other, _)| other == name) {
                    return Err(MessageError::Undeclared((*name).to_owned()));
                }
            }
        }
        let deleted = operation == Some(PropertyOperation::Deleted);
        let mut values = Vec::with_capacity(self.topic.items.len());
        for item in &self.topic.items {
            let given = if item.group == Group::Data { data } else { source };
            let value = given.iter().find(|(name, _)| *name == item.name);
            match value {
                Some((_, value)) if item.element => {
                    RawXml::parse(value).map_err(|_| MessageError::NoElement(item.name.clone()))?;
                    values.push(Some((*value).to_owned()));
                }
                Some((_, value)) => values.push(Some((*value).to_owned())),
                None if item.optional || (deleted && item.group == Group::Data) => values.push(None),
                None => return Err(MessageError::Missing(item.name.clone())),
            }
        }
        Ok(Notification::new(Arc::clone(self), time, operation, values))
    }

    pub(super) fn all_items(&self) -> &[Item] {
        &self.topic.items
    }
}

/// Why a topic cannot be declared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicError {
    /// The path as it was given.
    pub topic: String,
    /// What is wrong.
    pub reason: String,
}

impl fmt::Display for TopicError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the topic {:?} cannot be declared: {}",
            self.topic, self.reason
        )
    }
}

impl std::error::Error for TopicError {}

/// Why items do not make a message of a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessageError {
    /// An item that the topic does not have there, or one that is given twice.
    Undeclared(String),
    /// An item that every message of the topic has.
    Missing(String),
    /// The value of an element item is no element.
    NoElement(String),
    /// The state of a property on a topic that is none, or the other way round.
    NotThisKind,
}

impl fmt::Display for MessageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MessageError::Undeclared(name) => {
                write!(f, "the item {name} is not declared there, or given twice")
            }
            MessageError::Missing(name) => write!(f, "the item {name} is missing"),
            MessageError::NoElement(name) => write!(f, "the value of {name} is no element"),
            MessageError::NotThisKind => f.write_str("a property has states, any other topic has events"),
        }
    }
}

impl std::error::Error for MessageError {}

/// Whether the text is a name without a colon (`xs:NCName`), as far as topics need it.
pub(super) fn is_nc_name(text: &str) -> bool {
    let mut characters = text.chars();
    characters.next().is_some_and(|c| c.is_alphabetic() || c == '_')
        && characters.all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '\u{b7}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input() -> Topic {
        Topic::property("tns1:Device/Trigger/DigitalInput")
            .source("InputToken", "tt:ReferenceToken")
            .data("LogicalState", "xs:boolean")
    }

    #[test]
    fn declarations_are_checked() {
        let declared = input().check().unwrap();
        assert_eq!(declared.segments().len(), 3);
        assert_eq!(declared.segments()[0].uri, Ns::TNS1.uri());
        assert_eq!(declared.segments()[1].uri, "");
        let vendor = Topic::event("tns1:Device/acme:Lens")
            .namespace("acme", "urn:acme")
            .check()
            .unwrap();
        assert_eq!(vendor.segments()[1].uri, "urn:acme");
        assert_eq!(vendor.path_bindings().len(), 2);
        for bad in [
            Topic::event("Device/Lens"),
            Topic::event("acme:Device"),
            Topic::event("tns1:Device//Lens"),
            Topic::event("tns1:Device/"),
            Topic::event(""),
            Topic::event("tns1:A").key("K", "xs:string"),
            Topic::event("tns1:A").data("K", "string"),
            Topic::event("tns1:A").data("K", "acme:string"),
            Topic::event("tns1:A")
                .source("K", "xs:string")
                .data("K", "xs:string"),
            Topic::property("tns1:A").source("K", "xs:string"),
        ] {
            assert!(bad.clone().check().is_err(), "{bad:?}");
        }
    }

    #[test]
    fn messages_have_the_items_of_the_declaration() {
        let topic = Arc::new(input().optional_data("Note", "xs:string").check().unwrap());
        let now = SystemTime::UNIX_EPOCH;
        let changed = Some(PropertyOperation::Changed);
        let state = [("LogicalState", "true")];
        assert!(
            topic
                .message(now, changed, &[("InputToken", "1")], &state)
                .is_ok()
        );
        type Items<'a> = &'a [(&'a str, &'a str)];
        let cases: [(Items<'_>, Items<'_>, MessageError); 5] = [
            (&[], &state, MessageError::Missing("InputToken".into())),
            (
                &[("InputToken", "1")],
                &[],
                MessageError::Missing("LogicalState".into()),
            ),
            (
                &[("Input", "1")],
                &state,
                MessageError::Undeclared("Input".into()),
            ),
            (
                &[("InputToken", "1"), ("LogicalState", "true")],
                &state,
                MessageError::Undeclared("LogicalState".into()),
            ),
            (
                &[("InputToken", "1"), ("InputToken", "2")],
                &state,
                MessageError::Undeclared("InputToken".into()),
            ),
        ];
        for (source, data, error) in cases {
            assert_eq!(topic.message(now, changed, source, data).err(), Some(error));
        }
        assert_eq!(
            topic.message(now, None, &[("InputToken", "1")], &state).err(),
            Some(MessageError::NotThisKind)
        );
        let deleted = Some(PropertyOperation::Deleted);
        assert!(topic.message(now, deleted, &[("InputToken", "1")], &[]).is_ok());
    }
}
