//! Content that the schema leaves open (`xs:any`, mixed content), kept byte for byte with the namespaces that it uses.

use super::{Ns, QName, ReadXml, XmlError, XmlReader};

/// A namespace declaration that a fragment inherits from outside. The empty prefix is the default namespace.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NsBinding {
    /// Prefix, or empty.
    pub prefix: String,
    /// Namespace name.
    pub uri: String,
}

/// One element as it stood in its document, byte for byte, and the namespace declarations that it inherited.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RawXml {
    xml: String,
    bindings: Vec<NsBinding>,
}

impl RawXml {
    pub(super) fn new(xml: &str, inherited: Vec<(&str, &str)>) -> RawXml {
        RawXml {
            xml: xml.to_owned(),
            bindings: used_bindings(xml, inherited),
        }
    }

    /// Checks and takes an element that stands for itself: it declares every prefix that it uses, or uses the fixed prefixes
    /// of this crate ([`Ns::prefix`]), which are then bound.
    ///
    /// # Errors
    /// Whatever is not well-formed about it.
    pub fn parse(xml: &str) -> Result<RawXml, XmlError> {
        let xml = xml.trim();
        // Each one once, however often it is used: what is in scope is limited.
        let mut known: Vec<(&str, &str)> = Vec::new();
        for prefix in prefixes(xml) {
            if let Some(ns) = Ns::from_prefix(prefix)
                && !known.iter().any(|(bound, _)| *bound == prefix)
            {
                known.push((prefix, ns.uri()));
            }
        }
        let mut reader = XmlReader::fragment(xml, known.iter().copied());
        let start = reader.root()?;
        let raw = reader.raw(&start)?;
        reader.finish()?;
        Ok(raw)
    }

    /// The element's text, byte for byte.
    pub fn as_str(&self) -> &str {
        &self.xml
    }

    /// The inherited declarations that it uses.
    pub fn bindings(&self) -> &[NsBinding] {
        &self.bindings
    }

    /// The name of the element.
    ///
    /// # Errors
    /// None for a value that a reader made.
    pub fn name(&self) -> Result<QName, XmlError> {
        let mut reader = self.reader();
        let start = reader.root()?;
        if start.ns.is_known() || start.ns == Ns::NONE {
            return Ok(QName::new(start.ns, start.local));
        }
        let tag = self.xml.trim_start_matches('<');
        let qualified = &tag[..tag.find([' ', '\t', '\r', '\n', '>', '/']).unwrap_or(tag.len())];
        reader.resolve_qname(qualified)
    }

    /// Reads the element as a typed value, whatever its name.
    ///
    /// # Errors
    /// Whatever does not fit the type.
    pub fn read_as<T: ReadXml>(&self) -> Result<T, XmlError> {
        let mut reader = self.reader();
        let start = reader.root()?;
        reader.read(&start)
    }

    /// A reader at the beginning of the element.
    pub fn reader(&self) -> XmlReader<'_> {
        XmlReader::fragment(
            &self.xml,
            self.bindings.iter().map(|b| (b.prefix.as_str(), b.uri.as_str())),
        )
    }
}

/// The content of an element, text and elements mixed, byte for byte, and the namespace declarations that it inherited.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub struct RawContent {
    content: String,
    bindings: Vec<NsBinding>,
}

impl RawContent {
    pub(super) fn new(content: &str, inherited: Vec<(&str, &str)>) -> RawContent {
        // Text may hold qualified names (topic expressions do), so prefixes count wherever they stand.
        RawContent {
            content: content.to_owned(),
            bindings: used_bindings(content, inherited),
        }
    }

    /// Content that is only text, with the prefixes that the text uses bound to URIs.
    pub fn from_text(text: &str, bindings: Vec<NsBinding>) -> RawContent {
        let mut content = String::with_capacity(text.len());
        super::escape_text(text, &mut content);
        RawContent { content, bindings }
    }

    /// The content, byte for byte, markup and references included.
    pub fn as_str(&self) -> &str {
        &self.content
    }

    /// The inherited declarations that it uses.
    pub fn bindings(&self) -> &[NsBinding] {
        &self.bindings
    }

    /// The content as text.
    ///
    /// # Errors
    /// [`XmlErrorKind::Structure`](super::XmlErrorKind::Structure) if there are elements in it.
    pub fn text(&self) -> Result<String, XmlError> {
        let wrapped = format!("<x>{}</x>", self.content);
        let mut reader = XmlReader::fragment(
            &wrapped,
            self.bindings.iter().map(|b| (b.prefix.as_str(), b.uri.as_str())),
        );
        reader.root()?;
        Ok(reader.text()?.into_owned())
    }

    /// The URI that a prefix is bound to.
    pub fn namespace_of(&self, prefix: &str) -> Option<&str> {
        self.bindings
            .iter()
            .find(|b| b.prefix == prefix)
            .map(|b| b.uri.as_str())
    }
}

/// An attribute that the schema leaves open (`xs:anyAttribute`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RawAttribute {
    /// Name.
    pub name: QName,
    /// Value with its references resolved.
    pub value: String,
}

/// Keeps the inherited bindings whose prefix occurs in the fragment.
fn used_bindings(xml: &str, inherited: Vec<(&str, &str)>) -> Vec<NsBinding> {
    let mut bindings: Vec<NsBinding> = inherited
        .into_iter()
        .filter(|(prefix, uri)| {
            if prefix.is_empty() {
                !uri.is_empty() && has_unprefixed_element(xml)
            } else {
                prefixes(xml).any(|p| p == *prefix)
            }
        })
        .map(|(prefix, uri)| NsBinding {
            prefix: prefix.to_owned(),
            uri: uri.to_owned(),
        })
        .collect();
    bindings.sort_by(|a, b| a.prefix.cmp(&b.prefix));
    bindings
}

/// Every name that stands in front of a colon.
fn prefixes(xml: &str) -> impl Iterator<Item = &str> {
    xml.match_indices(':').filter_map(|(at, _)| {
        let before = &xml[..at];
        let begin = before
            .rfind(|c: char| !(c.is_ascii_alphanumeric() || !c.is_ascii() || matches!(c, '_' | '-' | '.')))
            .map_or(0, |i| i + before[i..].chars().next().map_or(1, char::len_utf8));
        (begin < at).then(|| &before[begin..])
    })
}

fn has_unprefixed_element(xml: &str) -> bool {
    xml.match_indices('<').any(|(at, _)| {
        let rest = &xml[at + 1..];
        let name = &rest[..rest.find([' ', '\t', '\r', '\n', '>', '/']).unwrap_or(rest.len())];
        !name.is_empty() && !name.starts_with(['!', '?']) && !name.contains(':')
    })
}
