//! Writes XML with fixed prefixes, and notes which namespaces must be declared on the outermost element.

use std::fmt;

use super::raw::{NsBinding, RawAttribute, RawContent, RawXml};
use super::{Ns, NsSet, QName, WriteText};

/// The name of an element or attribute.
#[derive(Clone, Copy)]
pub struct Name {
    /// Namespace.
    pub ns: Ns,
    /// Local name.
    pub local: &'static str,
    /// How the name is written, put together beforehand: `<tt:Name></tt:Name>` for an element, ` token="` for an attribute without a
    /// namespace. Empty when nobody has done so; then it is put together when it is written.
    joined: &'static str,
}

impl Name {
    /// A name in a namespace.
    pub const fn new(ns: Ns, local: &'static str) -> Name {
        Name {
            ns,
            local,
            joined: "",
        }
    }

    /// A name in no namespace, as attributes have it.
    pub const fn local(local: &'static str) -> Name {
        Name::new(Ns::NONE, local)
    }

    /// The name of an element of a known namespace by its two tags, `<tt:Name></tt:Name>`. For use in constants.
    ///
    /// # Panics
    /// When the tags are not of this form, or the prefix is not that of the namespace.
    pub const fn element(ns: Ns, tags: &'static str) -> Name {
        let (start, end) = tags.split_at(tags.len() / 2);
        let prefix = ns.prefix().as_bytes();
        let colon = 1 + prefix.len();
        let (start, end) = (start.as_bytes(), end.as_bytes());
        assert!(start[0] == b'<' && start[colon] == b':' && end[0] == b'<' && end[1] == b'/');
        let mut at = 0;
        while at < prefix.len() {
            assert!(
                start[1 + at] == prefix[at],
                "the prefix is that of another namespace"
            );
            at += 1;
        }
        let (_, local) = tags.split_at(colon + 1);
        let (local, _) = local.split_at(start.len() - colon - 2);
        Name {
            ns,
            local,
            joined: tags,
        }
    }

    /// The name of an attribute in no namespace by how it begins, ` name="`. For use in constants.
    ///
    /// # Panics
    /// When the text is not of this form.
    pub const fn attribute(begin: &'static str) -> Name {
        let (_, local) = begin.split_at(1);
        let (local, quote) = local.split_at(local.len() - 2);
        assert!(begin.as_bytes()[0] == b' ' && quote.as_bytes()[0] == b'=' && quote.as_bytes()[1] == b'"');
        Name {
            ns: Ns::NONE,
            local,
            joined: begin,
        }
    }

    /// Start tag and end tag of an element, if they were put together.
    #[inline]
    fn tags(&self) -> Option<(&'static str, &'static str)> {
        // The end tag is longer by its slash, so that the start tag ends in the middle.
        if self.joined.as_bytes().first() == Some(&b'<') {
            self.joined.split_at_checked(self.joined.len() / 2)
        } else {
            None
        }
    }
}

/// A name as a constant that is already put together for writing: `name!(TT, "tt:Name")` for an element, `name!("Name")` for an attribute
/// in no namespace.
macro_rules! name {
    ($ns:ident, $qualified:literal) => {
        const {
            $crate::xml::Name::element(
                $crate::xml::Ns::$ns,
                concat!("<", $qualified, "></", $qualified, ">"),
            )
        }
    };
    ($local:literal) => {
        const { $crate::xml::Name::attribute(concat!(" ", $local, "=\"")) }
    };
}
pub(crate) use name;

/// How a name is written does not make another name of it.
impl PartialEq for Name {
    fn eq(&self, other: &Name) -> bool {
        self.ns == other.ns && self.local == other.local
    }
}

impl Eq for Name {}

impl std::hash::Hash for Name {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        (self.ns, self.local).hash(state);
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Name")
            .field("ns", &self.ns)
            .field("local", &self.local)
            .finish()
    }
}

/// Writes elements one after the other: [`start`](Self::start), attributes, content, [`end`](Self::end).
///
/// Declarations of the known namespaces are not written where they are used: [`used`](Self::used) says which ones whoever writes
/// the outermost element has to declare.
#[derive(Clone, Debug, Default)]
pub struct XmlWriter {
    out: String,
    used: NsSet,
    /// The last start tag still lacks its `>`, so attributes can follow.
    in_tag: bool,
    /// Generated prefixes that the last start tag declares.
    declared: Vec<String>,
}

impl XmlWriter {
    /// An empty writer.
    pub fn new() -> XmlWriter {
        XmlWriter::default()
    }

    /// An empty writer with room for so many bytes.
    pub fn with_capacity(bytes: usize) -> XmlWriter {
        XmlWriter {
            out: String::with_capacity(bytes),
            ..XmlWriter::default()
        }
    }

    /// The namespaces that were used and are not declared in what was written.
    pub fn used(&self) -> NsSet {
        self.used
    }

    /// What was written.
    pub fn as_str(&self) -> &str {
        &self.out
    }

    /// A writer that has written this, with the namespaces that must be declared around it: the opposite of
    /// [`into_parts`](Self::into_parts).
    pub fn from_parts(written: String, used: NsSet) -> XmlWriter {
        XmlWriter {
            out: written,
            used,
            ..XmlWriter::default()
        }
    }

    /// What was written, and the namespaces that must be declared around it.
    pub fn into_parts(self) -> (String, NsSet) {
        (self.out, self.used)
    }

    /// Turns what was written, which must be one element, into a document of its own by declaring its namespaces on it.
    pub fn into_document(self) -> String {
        let at = self.out.find([' ', '>', '/']).unwrap_or(self.out.len());
        let mut document = String::with_capacity(self.out.len() + 64);
        document.push_str(&self.out[..at]);
        write_declarations(self.used, &mut document);
        document.push_str(&self.out[at..]);
        document
    }

    /// Opens an element.
    #[inline]
    pub fn start(&mut self, name: Name) {
        self.finish_tag();
        self.used.insert(name.ns);
        match name.tags() {
            // The tag stays open for attributes.
            Some((start, _)) => self.out.push_str(&start[..start.len() - 1]),
            None => {
                self.out.push_str(name.ns.open());
                self.out.push_str(name.local);
            }
        }
        self.in_tag = true;
        self.declared.clear();
    }

    /// Closes the element that was opened with this name.
    #[inline]
    pub fn end(&mut self, name: Name) {
        if self.in_tag {
            self.out.push_str("/>");
            self.in_tag = false;
            return;
        }
        match name.tags() {
            Some((_, end)) => self.out.push_str(end),
            None => {
                self.out.push_str(name.ns.close());
                self.out.push_str(name.local);
                self.out.push('>');
            }
        }
    }

    /// An element that holds only a value.
    pub fn element<T: WriteText + ?Sized>(&mut self, name: Name, value: &T) {
        let Some((start, end)) = name.tags().filter(|_| !T::DECLARES) else {
            self.start(name);
            self.value(value);
            self.end(name);
            return;
        };
        self.finish_tag();
        self.used.insert(name.ns);
        self.out.push_str(start);
        value.write_text(&mut TextWriter {
            writer: self,
            attribute: false,
        });
        self.out.push_str(end);
    }

    /// An element that may and does lack its value (`xsi:nil`).
    pub fn nil(&mut self, name: Name) {
        self.start(name);
        self.attribute(Name::new(Ns::XSI, "nil"), "true");
        self.end(name);
    }

    /// An attribute of the element that was just opened.
    pub fn attribute<T: WriteText + ?Sized>(&mut self, name: Name, value: &T) {
        value.prepare(self);
        if name.joined.is_empty() {
            self.out.push(' ');
            self.push_name(name);
            self.out.push_str("=\"");
        } else {
            self.out.push_str(name.joined);
        }
        value.write_text(&mut TextWriter {
            writer: self,
            attribute: true,
        });
        self.out.push('"');
    }

    /// An attribute that the schema leaves open.
    pub fn raw_attribute(&mut self, attribute: &RawAttribute) {
        let prefix = self.prefix_for(&attribute.name);
        self.out.push(' ');
        if !prefix.is_empty() {
            self.out.push_str(&prefix);
            self.out.push(':');
        }
        self.out.push_str(attribute.name.local());
        self.out.push_str("=\"");
        escape_attribute(&attribute.value, &mut self.out);
        self.out.push('"');
    }

    /// A value as the content of the element that was just opened.
    pub fn value<T: WriteText + ?Sized>(&mut self, value: &T) {
        value.prepare(self);
        self.finish_tag();
        value.write_text(&mut TextWriter {
            writer: self,
            attribute: false,
        });
    }

    /// An element as it was read, byte for byte; declarations that it needs and that are not in force here are added to its start tag.
    pub fn raw(&mut self, raw: &RawXml) {
        self.finish_tag();
        let xml = raw.as_str();
        let at = xml.find([' ', '\t', '\r', '\n', '>', '/']).unwrap_or(xml.len());
        self.out.push_str(&xml[..at]);
        self.declare(raw.bindings());
        self.out.push_str(&xml[at..]);
    }

    /// Mixed content as it was read, byte for byte; declarations that it needs are added to the element that was just opened.
    pub fn raw_content(&mut self, content: &RawContent) {
        self.declare(content.bindings());
        self.finish_tag();
        self.out.push_str(content.as_str());
    }

    /// The prefix under which a name of any namespace can be written in the element that was just opened; declares one if need be.
    pub fn prefix_for(&mut self, name: &QName) -> String {
        if name.ns().is_known() {
            self.used.insert(name.ns());
            return name.ns().prefix().to_owned();
        }
        if name.uri().is_empty() {
            return String::new();
        }
        let prefix = generated_prefix(name.uri());
        if !self.declared.contains(&prefix) {
            self.declare_prefix(&prefix, name.uri());
            self.declared.push(prefix.clone());
        }
        prefix
    }

    fn declare(&mut self, bindings: &[NsBinding]) {
        for binding in bindings {
            let ns = Ns::from_uri(&binding.uri);
            if ns.is_known() && ns.prefix() == binding.prefix {
                self.used.insert(ns);
            } else if binding.prefix != "xml" {
                self.declare_prefix(&binding.prefix, &binding.uri);
            }
        }
    }

    fn declare_prefix(&mut self, prefix: &str, uri: &str) {
        self.out.push_str(" xmlns");
        if !prefix.is_empty() {
            self.out.push(':');
            self.out.push_str(prefix);
        }
        self.out.push_str("=\"");
        escape_attribute(uri, &mut self.out);
        self.out.push('"');
    }

    #[inline]
    fn finish_tag(&mut self) {
        if self.in_tag {
            self.out.push('>');
            self.in_tag = false;
        }
    }

    #[inline]
    fn push_name(&mut self, name: Name) {
        if name.ns.is_known() {
            self.used.insert(name.ns);
            self.out.push_str(name.ns.prefix());
            self.out.push(':');
        }
        self.out.push_str(name.local);
    }
}

/// Where a [`WriteText`] value is written: into an element or into an attribute.
pub struct TextWriter<'w> {
    writer: &'w mut XmlWriter,
    attribute: bool,
}

impl TextWriter<'_> {
    /// Text that may hold any character.
    pub fn push(&mut self, text: &str) {
        if self.attribute {
            escape_attribute(text, &mut self.writer.out);
        } else {
            escape_text(text, &mut self.writer.out);
        }
    }

    /// Text that is known to hold nothing that needs escaping: numbers, enumeration values.
    #[inline]
    pub fn push_plain(&mut self, text: &str) {
        self.writer.out.push_str(text);
    }

    /// Appends to the output without escaping; for encoders.
    pub(super) fn plain(&mut self) -> &mut String {
        &mut self.writer.out
    }

    /// A qualified name. Its namespace was declared by [`WriteText::prepare`].
    pub(super) fn push_qname(&mut self, name: &QName) {
        let prefix = if name.ns().is_known() {
            self.writer.used.insert(name.ns());
            name.ns().prefix().to_owned()
        } else if name.uri().is_empty() {
            String::new()
        } else {
            generated_prefix(name.uri())
        };
        if !prefix.is_empty() {
            self.push_plain(&prefix);
            self.push_plain(":");
        }
        self.push(name.local());
    }
}

/// A prefix for a namespace outside the table; the same for the same URI, so that it can be declared in one place and used in another.
fn generated_prefix(uri: &str) -> String {
    // FNV-1a: short, stable and good enough to tell the few foreign namespaces of one element apart.
    let hash = uri.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("n{:x}", hash >> 24)
}

/// Formatted text without markup characters, for numbers.
impl fmt::Write for TextWriter<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.writer.out.push_str(text);
        Ok(())
    }
}

/// Appends ` xmlns:prefix="uri"` for every namespace of the set.
pub fn write_declarations(set: NsSet, out: &mut String) {
    for ns in set.iter() {
        out.push_str(ns.declaration());
    }
}

/// Appends character data. Characters that XML 1.0 cannot hold at all become U+FFFD.
pub fn escape_text(text: &str, out: &mut String) {
    escape(text, out, false);
}

/// Appends an attribute value for use between double quotes. Tabs and line ends are kept as references.
pub fn escape_attribute(text: &str, out: &mut String) {
    escape(text, out, true);
}

/// Whether a text needs a closer look at this octet: markup, control characters, and the first one of U+FFFE and U+FFFF.
#[inline]
const fn is_special(octet: u8) -> bool {
    octet < 0x20 || matches!(octet, b'&' | b'<' | b'>' | b'"' | 0xef)
}

/// [`is_special`] as a table, for the octets that do not fill a block.
const SPECIAL: [bool; 256] = {
    let mut special = [false; 256];
    let mut octet = 0;
    while octet < 256 {
        special[octet] = is_special(octet as u8);
        octet += 1;
    }
    special
};

/// Inside a block there is no early exit, so that the compiler can look at all its octets at once.
#[inline]
fn has_special(text: &[u8]) -> bool {
    let (blocks, rest) = text.as_chunks::<16>();
    blocks
        .iter()
        .any(|block| block.iter().fold(false, |found, b| found | is_special(*b)))
        || rest.iter().any(|b| SPECIAL[usize::from(*b)])
}

fn escape(text: &str, out: &mut String, attribute: bool) {
    if !has_special(text.as_bytes()) {
        out.push_str(text);
        return;
    }
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if attribute => out.push_str("&quot;"),
            '\r' => out.push_str("&#13;"),
            '\n' if attribute => out.push_str("&#10;"),
            '\t' if attribute => out.push_str("&#9;"),
            '\n' | '\t' => out.push(character),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            other => out.push(other),
        }
    }
}
