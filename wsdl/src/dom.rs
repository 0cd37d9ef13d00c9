//! A small element tree with namespaces resolved: all that a schema compiler needs of XML.

use std::collections::BTreeMap;
use std::rc::Rc;

use anyhow::{Context, Result, bail};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// An expanded name: namespace (empty for none) and local part.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name {
    /// Namespace, empty when the name is in none.
    pub ns: String,
    /// Local part.
    pub local: String,
}

impl Name {
    /// A name from its parts.
    pub fn new(ns: impl Into<String>, local: impl Into<String>) -> Self {
        Self {
            ns: ns.into(),
            local: local.into(),
        }
    }
}

impl std::fmt::Display for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{{{}}}{}", self.ns, self.local)
    }
}

/// Prefix declarations in force; the empty prefix is the default namespace.
pub type Scope = Rc<BTreeMap<String, String>>;

/// One element of the tree.
#[derive(Clone, Debug)]
pub struct Element {
    /// Expanded name.
    pub name: Name,
    /// Attributes other than namespace declarations.
    pub attributes: Vec<(Name, String)>,
    /// Child elements; text is not kept, because schemas say nothing in text except documentation.
    pub children: Vec<Element>,
    /// Namespace declarations in force.
    pub scope: Scope,
}

impl Element {
    /// The value of an attribute without namespace.
    pub fn attr(&self, local: &str) -> Option<&str> {
        self.attr_ns("", local)
    }

    /// The value of an attribute in a namespace.
    pub fn attr_ns(&self, ns: &str, local: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(n, _)| n.ns == ns && n.local == local)
            .map(|(_, v)| v.as_str())
    }

    /// An attribute that must be there.
    pub fn required(&self, local: &str) -> Result<&str> {
        // Names are collapsed by XML Schema; one file has a space in one.
        self.attr(local)
            .map(str::trim)
            .with_context(|| format!("<{}> lacks the attribute {local}", self.name.local))
    }

    /// The child elements in a namespace with a local name.
    pub fn children_named<'a>(&'a self, ns: &'a str, local: &'a str) -> impl Iterator<Item = &'a Element> {
        self.children
            .iter()
            .filter(move |c| c.name.ns == ns && c.name.local == local)
    }

    /// Resolves a prefixed name in an attribute value. The default namespace applies.
    pub fn resolve(&self, value: &str) -> Result<Name> {
        let (prefix, local) = value.trim().split_once(':').unwrap_or(("", value.trim()));
        match self.scope.get(prefix) {
            Some(ns) => Ok(Name::new(ns.clone(), local)),
            None if prefix.is_empty() => Ok(Name::new("", local)),
            None => bail!("prefix {prefix} of {value} is not declared"),
        }
    }
}

/// Parses a document into its root element.
pub fn parse(text: &str) -> Result<Element> {
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = Reader::from_str(text);
    let mut scope: BTreeMap<String, String> = BTreeMap::new();
    scope.insert("xml".into(), "http://www.w3.org/XML/1998/namespace".into());
    let mut stack: Vec<Element> = Vec::new();
    let base: Scope = Rc::new(scope);
    loop {
        let at = reader.buffer_position();
        match reader.read_event().with_context(|| format!("at byte {at}"))? {
            Event::Start(start) => {
                let parent = stack.last().map_or(&base, |e| &e.scope);
                let element = open(&start, parent)?;
                stack.push(element);
            }
            Event::Empty(start) => {
                let parent = stack.last().map_or(&base, |e| &e.scope);
                let element = open(&start, parent)?;
                match stack.last_mut() {
                    Some(top) => top.children.push(element),
                    None => return Ok(element),
                }
            }
            Event::End(_) => {
                let element = stack.pop().context("an end tag without a start tag")?;
                match stack.last_mut() {
                    Some(top) => top.children.push(element),
                    None => return Ok(element),
                }
            }
            Event::Eof => bail!("the document ends early"),
            _ => {}
        }
    }
}

fn open(start: &BytesStart<'_>, parent: &Scope) -> Result<Element> {
    let mut declared: Option<BTreeMap<String, String>> = None;
    let mut raw = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute?;
        let key: &str = attribute.key.as_ref();
        let value = attribute.normalized_value(XmlVersion::Explicit1_0)?.into_owned();
        if key == "xmlns" {
            declared
                .get_or_insert_with(|| (**parent).clone())
                .insert(String::new(), value);
        } else if let Some(prefix) = key.strip_prefix("xmlns:") {
            declared
                .get_or_insert_with(|| (**parent).clone())
                .insert(prefix.to_owned(), value);
        } else {
            raw.push((key.to_owned(), value));
        }
    }
    let scope = declared.map_or_else(|| parent.clone(), Rc::new);
    let expand = |qualified: &str, use_default: bool| -> Result<Name> {
        match qualified.split_once(':') {
            Some((prefix, local)) => {
                let ns = scope
                    .get(prefix)
                    .with_context(|| format!("prefix of {qualified} is not declared"))?;
                Ok(Name::new(ns.clone(), local))
            }
            None if use_default => Ok(Name::new(scope.get("").cloned().unwrap_or_default(), qualified)),
            None => Ok(Name::new("", qualified)),
        }
    };
    let name: &str = start.name().0;
    let name = expand(name, true)?;
    let mut attributes = Vec::with_capacity(raw.len());
    for (key, value) in raw {
        attributes.push((expand(&key, false)?, value));
    }
    Ok(Element {
        name,
        attributes,
        children: Vec::new(),
        scope,
    })
}
