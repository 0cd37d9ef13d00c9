//! The ways in which a message may write its namespaces: the same message for whoever reads XML as it is meant.

use std::collections::BTreeMap;

use onvif_core::xml::{escape_attribute, escape_text};
use roxmltree::{Document, Node};

const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// How namespaces are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// A default namespace in each tag.
    DefaultInEach,
    /// A default namespace in the tag where it begins.
    DefaultInParent,
    /// Prefixes that are not the usual ones.
    OtherPrefixes,
    /// A prefix of its own in each tag, also for the same namespace.
    ManyPrefixes,
    /// The same prefix for all namespaces.
    SamePrefix,
}

impl Style {
    /// A message in this style; one that is not well formed stays as it is. Prefixes in texts are not looked after.
    pub fn apply(self, message: &str) -> String {
        let Ok(document) = Document::parse(message) else {
            return message.to_owned();
        };
        let mut writer = Writer {
            style: self,
            prefixes: BTreeMap::new(),
            count: 0,
            out: String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"),
        };
        if self == Style::OtherPrefixes {
            for node in document.descendants().filter(Node::is_element) {
                let attributes = node.attributes().filter_map(|attribute| attribute.namespace());
                for namespace in node.tag_name().namespace().into_iter().chain(attributes) {
                    let next = format!("zz{}", writer.prefixes.len());
                    if namespace != XML {
                        writer.prefixes.entry(namespace.to_owned()).or_insert(next);
                    }
                }
            }
        }
        writer.element(document.root_element(), None);
        writer.out
    }
}

struct Writer {
    style: Style,
    /// Of the whole message, by namespace.
    prefixes: BTreeMap<String, String>,
    count: usize,
    out: String,
}

impl Writer {
    /// `inherited` is the namespace that the default, or the one prefix, stands for.
    fn element(&mut self, node: Node<'_, '_>, inherited: Option<&str>) {
        let namespace = node.tag_name().namespace().unwrap_or_default();
        let local = node.tag_name().name();
        let mut declared = Vec::new();
        let changed = inherited != Some(namespace);
        let name = match self.style {
            Style::DefaultInEach => {
                declared.push(("xmlns".to_owned(), namespace.to_owned()));
                local.to_owned()
            }
            Style::DefaultInParent => {
                if changed {
                    declared.push(("xmlns".to_owned(), namespace.to_owned()));
                }
                local.to_owned()
            }
            Style::OtherPrefixes => match self.prefixes.get(namespace) {
                Some(prefix) => format!("{prefix}:{local}"),
                None => local.to_owned(),
            },
            Style::ManyPrefixes => {
                self.count += 1;
                let prefix = format!("q{}", self.count);
                declared.push((format!("xmlns:{prefix}"), namespace.to_owned()));
                format!("{prefix}:{local}")
            }
            Style::SamePrefix => {
                if changed {
                    declared.push(("xmlns:p".to_owned(), namespace.to_owned()));
                }
                format!("p:{local}")
            }
        };
        if inherited.is_none() && self.style == Style::OtherPrefixes {
            let all = self.prefixes.iter();
            declared.extend(all.map(|(namespace, prefix)| (format!("xmlns:{prefix}"), namespace.clone())));
        }
        let mut attributes = Vec::new();
        for attribute in node.attributes() {
            let name = match attribute.namespace() {
                None => attribute.name().to_owned(),
                Some(XML) => format!("xml:{}", attribute.name()),
                Some(namespace) => {
                    let prefix = self.prefixes.get(namespace).cloned().unwrap_or_else(|| {
                        let prefix = format!("at{}", declared.len());
                        declared.push((format!("xmlns:{prefix}"), namespace.to_owned()));
                        prefix
                    });
                    format!("{prefix}:{}", attribute.name())
                }
            };
            attributes.push((name, attribute.value().to_owned()));
        }
        self.out.push('<');
        self.out.push_str(&name);
        for (name, value) in declared.iter().chain(&attributes) {
            self.out.push(' ');
            self.out.push_str(name);
            self.out.push_str("=\"");
            escape_attribute(value, &mut self.out);
            self.out.push('"');
        }
        self.out.push('>');
        for child in node.children() {
            if child.is_element() {
                self.element(child, Some(namespace));
            } else if let Some(text) = child.text().filter(|_| child.is_text()) {
                escape_text(text, &mut self.out);
            }
        }
        self.out.push_str("</");
        self.out.push_str(&name);
        self.out.push('>');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MESSAGE: &str = "<a:X xmlns:a='urn:a' xmlns:b='urn:b' b:n='1 &lt; 2' m='3'><b:Y><b:Z>t &amp; u</b:Z></b:Y><a:W/></a:X>";

    /// Everything that counts about a document.
    fn content(text: &str) -> Vec<String> {
        let document = Document::parse(text).unwrap();
        document
            .descendants()
            .map(|node| {
                let attributes: Vec<_> = node
                    .attributes()
                    .map(|attribute| {
                        format!(
                            "{:?}{}={}",
                            attribute.namespace(),
                            attribute.name(),
                            attribute.value()
                        )
                    })
                    .collect();
                format!(
                    "{:?} {attributes:?} {:?}",
                    node.tag_name(),
                    node.text().filter(|_| node.is_text())
                )
            })
            .collect()
    }

    #[test]
    fn every_style_says_the_same_in_another_way() {
        for (style, part) in [
            (Style::DefaultInEach, "<Z xmlns=\"urn:b\">"),
            (Style::DefaultInParent, "<Z>"),
            (Style::OtherPrefixes, "<zz1:Z>"),
            (Style::ManyPrefixes, "<q3:Z xmlns:q3=\"urn:b\">"),
            (Style::SamePrefix, "<p:Y xmlns:p=\"urn:b\">"),
        ] {
            let written = style.apply(MESSAGE);
            assert_eq!(content(&written), content(MESSAGE), "{written}");
            assert!(written.contains(part), "{written}");
        }
    }
}
