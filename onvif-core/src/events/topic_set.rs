//! The topic set of `GetEventProperties` (WS-Topics; ONVIF Core, "Topic type information").

use super::topic::{DeclaredTopic, Group, Segment};
use crate::xml::{Name, Ns, RawXml, XmlError, XmlWriter, escape_attribute};

/// The children of the element `wstop:TopicSet`: one element for every root topic, with a message description below every topic that was declared.
///
/// # Errors
/// None for topics that were checked.
pub fn topic_set<'a>(topics: impl IntoIterator<Item = &'a DeclaredTopic>) -> Result<Vec<RawXml>, XmlError> {
    let mut roots = Vec::new();
    for topic in topics {
        insert(&mut roots, topic.segments(), topic);
    }
    roots
        .iter()
        .map(|root| {
            let mut out = String::new();
            write(root, &mut out);
            RawXml::parse(&out)
        })
        .collect()
}

struct Node<'a> {
    segment: &'a Segment,
    /// The prefix that the first declaration used for it.
    prefix: Option<&'a str>,
    declared: Option<&'a DeclaredTopic>,
    children: Vec<Node<'a>>,
}

fn insert<'a>(nodes: &mut Vec<Node<'a>>, path: &'a [Segment], topic: &'a DeclaredTopic) {
    let Some((segment, rest)) = path.split_first() else {
        return;
    };
    let at = nodes
        .iter()
        .position(|node| node.segment == segment)
        .unwrap_or_else(|| {
            nodes.push(Node {
                segment,
                prefix: prefix_at(topic, topic.segments().len() - path.len()),
                declared: None,
                children: Vec::new(),
            });
            nodes.len() - 1
        });
    let Some(node) = nodes.get_mut(at) else {
        return;
    };
    if rest.is_empty() {
        node.declared = Some(topic);
    } else {
        insert(&mut node.children, rest, topic);
    }
}

fn prefix_at(topic: &DeclaredTopic, depth: usize) -> Option<&str> {
    Some(topic.path().split('/').nth(depth)?.split_once(':')?.0)
}

/// Writes a topic and those below it. A vendor's prefix is declared on each element that uses it: the order of topics then does not matter.
fn write(node: &Node<'_>, out: &mut String) {
    let name = match node.prefix {
        Some(prefix) => format!("{prefix}:{}", node.segment.local),
        None => node.segment.local.clone(),
    };
    out.push('<');
    out.push_str(&name);
    if let Some(prefix) = node.prefix
        && Ns::from_prefix(prefix).is_none()
    {
        declare(prefix, &node.segment.uri, out);
    }
    if let Some(topic) = node.declared {
        out.push_str(" wstop:topic=\"true\">");
        write_description(topic, out);
    } else {
        out.push('>');
    }
    for child in &node.children {
        write(child, out);
    }
    out.push_str("</");
    out.push_str(&name);
    out.push('>');
}

fn write_description(topic: &DeclaredTopic, out: &mut String) {
    let mut writer = XmlWriter::new();
    writer.start(DESCRIPTION);
    writer.attribute(
        Name::new(Ns::NONE, "IsProperty"),
        &topic.declaration().is_property(),
    );
    for group in [Group::Source, Group::Key, Group::Data] {
        let name = Name::new(Ns::TT, group.as_str());
        let mut open = false;
        for item in topic.declaration().items(group) {
            if !open {
                writer.start(name);
                open = true;
            }
            let element = if item.element { ELEMENT_ITEM } else { SIMPLE_ITEM };
            writer.start(element);
            writer.attribute(Name::new(Ns::NONE, "Name"), item.name.as_str());
            writer.attribute(Name::new(Ns::NONE, "Type"), &topic.type_of(item));
            writer.end(element);
        }
        if open {
            writer.end(name);
        }
    }
    writer.end(DESCRIPTION);
    out.push_str(writer.as_str());
}

fn declare(prefix: &str, uri: &str, out: &mut String) {
    out.push_str(" xmlns:");
    out.push_str(prefix);
    out.push_str("=\"");
    escape_attribute(uri, out);
    out.push('"');
}

const DESCRIPTION: Name = Name::new(Ns::TT, "MessageDescription");
const SIMPLE_ITEM: Name = Name::new(Ns::TT, "SimpleItemDescription");
const ELEMENT_ITEM: Name = Name::new(Ns::TT, "ElementItemDescription");

#[cfg(test)]
mod tests {
    use super::super::Topic;
    use super::*;

    #[test]
    fn topics_share_their_branches() {
        let topics = [
            Topic::property("tns1:Device/Trigger/Relay")
                .source("RelayToken", "tt:ReferenceToken")
                .data("LogicalState", "tt:RelayLogicalState"),
            Topic::event("tns1:Device/acme:Lens")
                .namespace("acme", "urn:acme")
                .data("Kind", "acme:Kind"),
            Topic::event("tns1:Device/Trigger").data("Any", "xs:string"),
            Topic::event("tns1:Monitoring/Backup"),
        ]
        .map(|topic| topic.check().unwrap());
        let set = topic_set(&topics).unwrap();
        assert_eq!(set.len(), 2);
        assert_eq!(
            set[0].as_str(),
            "<tns1:Device><Trigger wstop:topic=\"true\">\
             <tt:MessageDescription IsProperty=\"false\"><tt:Data><tt:SimpleItemDescription Name=\"Any\" Type=\"xs:string\"/></tt:Data></tt:MessageDescription>\
             <Relay wstop:topic=\"true\"><tt:MessageDescription IsProperty=\"true\">\
             <tt:Source><tt:SimpleItemDescription Name=\"RelayToken\" Type=\"tt:ReferenceToken\"/></tt:Source>\
             <tt:Data><tt:SimpleItemDescription Name=\"LogicalState\" Type=\"tt:RelayLogicalState\"/></tt:Data>\
             </tt:MessageDescription></Relay></Trigger>\
             <acme:Lens xmlns:acme=\"urn:acme\" wstop:topic=\"true\"><tt:MessageDescription IsProperty=\"false\">\
             <tt:Data><tt:SimpleItemDescription Name=\"Kind\" xmlns:n28a3f53a54=\"urn:acme\" Type=\"n28a3f53a54:Kind\"/></tt:Data>\
             </tt:MessageDescription></acme:Lens></tns1:Device>"
        );
        assert_eq!(
            set[1].as_str(),
            "<tns1:Monitoring><Backup wstop:topic=\"true\"><tt:MessageDescription IsProperty=\"false\"/></Backup></tns1:Monitoring>"
        );
    }
}
