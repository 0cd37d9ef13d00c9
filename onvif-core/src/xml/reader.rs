//! A pull reader for untrusted documents: namespaces resolved, limits enforced, text joined in one place.

use std::borrow::Cow;

use memchr::memchr;

use super::tokenizer::{InTag, TagName, Token, Tokenizer, declared_encoding};
use super::{Ns, QName, RawContent, RawXml, ReadXml, Text, XmlError, XmlErrorKind};

/// What a document may use. The size of the document itself is limited by whoever receives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Nesting of elements.
    pub depth: usize,
    /// Attributes of one element, namespace declarations included.
    pub attributes: usize,
    /// Namespace declarations in scope at once.
    pub namespaces: usize,
    /// Elements of the whole document, which bounds the memory of what is read from it.
    pub elements: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            depth: 64,
            attributes: 64,
            namespaces: 256,
            elements: 50_000,
        }
    }
}

/// A start tag. Its attributes are with the reader until it reads on.
#[derive(Clone, Copy, Debug)]
pub struct Start<'a> {
    /// Namespace of the element.
    pub ns: Ns,
    /// Local name of the element.
    pub local: &'a str,
    /// Offset of the `<`.
    offset: usize,
}

impl<'a> Start<'a> {
    /// Whether the element has this name.
    pub fn is(&self, ns: Ns, local: &str) -> bool {
        self.ns == ns && self.local == local
    }
}

/// An attribute that is not a namespace declaration.
#[derive(Clone, Copy, Debug)]
pub struct Attribute<'a> {
    /// Namespace; [`Ns::NONE`] without a prefix.
    pub ns: Ns,
    /// Local name.
    pub local: &'a str,
    /// Name as written, with its prefix.
    pub qualified: &'a str,
    raw: &'a str,
}

impl<'a> Attribute<'a> {
    /// Whether the attribute has this name.
    pub fn is(&self, ns: Ns, local: &str) -> bool {
        self.ns == ns && self.local == local
    }

    /// The value with its references resolved and its white space normalised (XML 1.0, 3.3.3).
    ///
    /// # Errors
    /// [`XmlErrorKind::NotWellFormed`] for a malformed reference, [`XmlErrorKind::Forbidden`] for an undeclared entity.
    pub fn value(&self) -> Result<Cow<'a, str>, XmlError> {
        // No early exit: the compiler then looks at many octets at once, and nearly all values have none of these.
        let special = |found, b| found | matches!(b, b'&' | b'\t' | b'\n' | b'\r' | b'<');
        if !self.raw.bytes().fold(false, special) {
            return Ok(Cow::Borrowed(self.raw));
        }
        let mut out = String::with_capacity(self.raw.len());
        let mut rest = self.raw;
        while let Some(at) = rest.find(['&', '\t', '\n', '\r', '<']) {
            out.push_str(&rest[..at]);
            let tail = &rest[at..];
            rest = match tail.as_bytes()[0] {
                b'<' => {
                    return Err(XmlError::new(
                        XmlErrorKind::NotWellFormed,
                        "'<' in an attribute value",
                    ));
                }
                b'&' => {
                    let end = tail.find(';').ok_or_else(|| {
                        XmlError::new(XmlErrorKind::NotWellFormed, "a reference without its semicolon")
                    })?;
                    out.push(resolve_reference(&tail[1..end])?);
                    &tail[end + 1..]
                }
                b'\r' => {
                    out.push(' ');
                    tail[1..].strip_prefix('\n').unwrap_or(&tail[1..])
                }
                _ => {
                    out.push(' ');
                    &tail[1..]
                }
            };
        }
        out.push_str(rest);
        Ok(Cow::Owned(out))
    }

    /// The value as a typed value.
    ///
    /// # Errors
    /// As [`value`](Self::value), and [`XmlErrorKind::Value`] when it does not belong to the type.
    pub fn parse<T: Text>(&self, reader: &XmlReader<'_>) -> Result<T, XmlError> {
        self.value()
            .and_then(|value| T::from_text(&value, reader))
            .map_err(|e| e.inside(self.local))
    }
}

#[derive(Clone, Copy, Debug)]
struct Binding<'a> {
    prefix: &'a str,
    uri: &'a str,
    ns: Ns,
    depth: usize,
}

/// Reads one document that is wholly in memory.
///
/// The reader stands *inside* an element after its start tag was returned. Whoever got the start tag must consume the element:
/// by [`next_child`](Self::next_child) until it returns `None`, by [`text`](Self::text), [`skip`](Self::skip), or one of the raw readers.
pub struct XmlReader<'a> {
    input: &'a str,
    tokens: Tokenizer<'a>,
    limits: Limits,
    bindings: Vec<Binding<'a>>,
    attributes: Vec<Attribute<'a>>,
    depth: usize,
    elements: usize,
    /// The element whose tag was read last has no content: its end comes next, without having been written.
    empty: bool,
}

impl<'a> XmlReader<'a> {
    /// Starts to read a document.
    ///
    /// # Errors
    /// [`XmlErrorKind::NotWellFormed`] if the bytes are not UTF-8 (a byte order mark in front is accepted) or hold a character
    /// that XML 1.0 forbids.
    pub fn new(input: &'a [u8], limits: Limits) -> Result<XmlReader<'a>, XmlError> {
        let text = std::str::from_utf8(input).map_err(|e| {
            XmlError::new(XmlErrorKind::NotWellFormed, "the document is not UTF-8").at(e.valid_up_to())
        })?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if text.starts_with('\u{feff}') {
            return Err(XmlError::new(
                XmlErrorKind::NotWellFormed,
                "a second byte order mark",
            ));
        }
        if let Some(at) = forbidden_control(text.as_bytes()) {
            return Err(XmlError::new(XmlErrorKind::NotWellFormed, "a control character").at(at));
        }
        Ok(Self::over(text, limits, Vec::new()))
    }

    /// Reads a fragment in whose scope the given prefixes are bound to the given URIs.
    pub(super) fn fragment(
        input: &'a str,
        bindings: impl Iterator<Item = (&'a str, &'a str)>,
    ) -> XmlReader<'a> {
        let bindings = bindings
            .map(|(prefix, uri)| Binding {
                prefix,
                uri,
                ns: Ns::from_uri(uri),
                depth: 0,
            })
            .collect();
        Self::over(input, Limits::default(), bindings)
    }

    fn over(input: &'a str, limits: Limits, bindings: Vec<Binding<'a>>) -> XmlReader<'a> {
        let input = input.trim_start_matches('\u{feff}');
        let mut tokens = Tokenizer::new(input);
        // Nearly all messages begin like this, and to read it costs more than to read an element.
        let _ = USUAL_DECLARATIONS
            .iter()
            .any(|declaration| tokens.pass(declaration));
        XmlReader {
            input,
            tokens,
            limits,
            bindings,
            attributes: Vec::new(),
            depth: 0,
            elements: 0,
            empty: false,
        }
    }

    /// The start tag of the document element.
    ///
    /// # Errors
    /// Any [`XmlErrorKind`] of what stands before and in it.
    pub fn root(&mut self) -> Result<Start<'a>, XmlError> {
        loop {
            match self.token()? {
                Token::Start(name) => return self.open(name),
                Token::Declaration(declaration) => {
                    let encoding = declared_encoding(declaration).map_err(|e| e.at(self.offset()))?;
                    if encoding.is_some_and(|encoding| {
                        !encoding.eq_ignore_ascii_case("utf-8") && !encoding.eq_ignore_ascii_case("us-ascii")
                    }) {
                        return Err(
                            self.error(XmlErrorKind::NotWellFormed, "the declared encoding is not UTF-8")
                        );
                    }
                }
                Token::Text(text) if is_blank(text) => {}
                Token::Passed => {}
                Token::Eof => return Err(self.error(XmlErrorKind::NotWellFormed, "no element")),
                _ => return Err(self.error(XmlErrorKind::NotWellFormed, "text before the first element")),
            }
        }
    }

    /// The next child of the element in which the reader stands, or `None` after consuming the element's end tag. Text is passed over.
    ///
    /// # Errors
    /// Any [`XmlErrorKind`] of what is passed.
    #[inline]
    pub fn next_child(&mut self) -> Result<Option<Start<'a>>, XmlError> {
        if self.ends_empty() {
            return Ok(None);
        }
        loop {
            match self.token()? {
                Token::Start(name) => return self.open(name).map(Some),
                Token::End => {
                    self.close();
                    return Ok(None);
                }
                Token::Reference(reference) => {
                    resolve_reference(reference).map_err(|e| e.at(self.offset()))?;
                }
                Token::Text(_) | Token::CData(_) | Token::Passed => {}
                Token::Eof => return Err(self.error(XmlErrorKind::NotWellFormed, "the document is cut off")),
                Token::Declaration(_) => {
                    return Err(self.error(XmlErrorKind::NotWellFormed, "a declaration inside the document"));
                }
            }
        }
    }

    /// The text of the element in which the reader stands, up to and including its end tag: character data, CDATA sections and
    /// references joined.
    ///
    /// # Errors
    /// [`XmlErrorKind::Structure`] if there is a child element.
    pub fn text(&mut self) -> Result<Cow<'a, str>, XmlError> {
        let mut out: Cow<'a, str> = Cow::Borrowed("");
        if self.ends_empty() {
            return Ok(out);
        }
        loop {
            match self.token()? {
                Token::Text(text) | Token::CData(text) => append(&mut out, normalise_line_ends(text)),
                Token::Reference(reference) => {
                    let character = resolve_reference(reference).map_err(|e| e.at(self.offset()))?;
                    out.to_mut().push(character);
                }
                Token::End => {
                    self.close();
                    return Ok(out);
                }
                Token::Passed => {}
                Token::Start(_) => {
                    return Err(self.error(XmlErrorKind::Structure, "an element where only text may stand"));
                }
                Token::Eof => return Err(self.error(XmlErrorKind::NotWellFormed, "the document is cut off")),
                Token::Declaration(_) => {
                    return Err(self.error(XmlErrorKind::NotWellFormed, "a declaration inside the document"));
                }
            }
        }
    }

    /// Passes over the rest of the element in which the reader stands. What is passed over is still checked for well-formedness and limits.
    ///
    /// # Errors
    /// As [`next_child`](Self::next_child).
    pub fn skip(&mut self) -> Result<(), XmlError> {
        let outer = self.depth;
        while self.depth >= outer {
            self.next_child()?;
        }
        Ok(())
    }

    /// Reads the element in which the reader stands as a typed value. `name` is for the error message.
    ///
    /// # Errors
    /// Whatever is wrong with it.
    #[inline]
    pub fn read<T: ReadXml>(&mut self, start: &Start<'a>) -> Result<T, XmlError> {
        T::read_xml(self).map_err(|e| e.inside(start.local))
    }

    /// The element whose start tag was just returned, as raw XML, byte for byte.
    ///
    /// # Errors
    /// As [`skip`](Self::skip).
    pub fn raw(&mut self, start: &Start<'a>) -> Result<RawXml, XmlError> {
        // Bindings of the element itself are in its text; only what it inherits has to be kept beside.
        let inherited = self.inherited_bindings(self.depth);
        self.skip()?;
        Ok(RawXml::new(&self.input[start.offset..self.offset()], inherited))
    }

    /// The content of the element in which the reader stands, as raw XML, byte for byte, without its own tags. For mixed content.
    ///
    /// # Errors
    /// As [`skip`](Self::skip).
    pub fn raw_content(&mut self) -> Result<RawContent, XmlError> {
        let inherited = self.inherited_bindings(self.depth + 1);
        let begin = self.offset();
        let empty = self.empty;
        self.skip()?;
        let content = if empty {
            ""
        } else {
            let whole = &self.input[begin..self.offset()];
            &whole[..whole.rfind("</").unwrap_or(0)]
        };
        Ok(RawContent::new(content, inherited))
    }

    /// The attributes of the start tag that was returned last, without namespace declarations.
    pub fn attributes(&self) -> &[Attribute<'a>] {
        &self.attributes
    }

    /// The attribute of the last start tag with this name.
    pub fn attribute(&self, ns: Ns, local: &str) -> Option<&Attribute<'a>> {
        self.attributes.iter().find(|a| a.is(ns, local))
    }

    /// Whether the last start tag has `xsi:nil="true"`.
    pub fn is_nil(&self) -> bool {
        self.attribute(Ns::XSI, "nil")
            .is_some_and(|a| matches!(a.raw.trim(), "true" | "1"))
    }

    /// Resolves a qualified name in the text of the current element.
    ///
    /// # Errors
    /// [`XmlErrorKind::Value`] for a name that is not one or whose prefix is not bound here.
    pub fn resolve_qname(&self, text: &str) -> Result<QName, XmlError> {
        let text = text.trim();
        let (prefix, local) = text.split_once(':').unwrap_or(("", text));
        if local.is_empty() || local.contains(|c: char| c.is_whitespace() || c == ':') {
            return Err(XmlError::value("xs:QName"));
        }
        match self.lookup(prefix) {
            Some(binding) => Ok(QName::from_uri(binding.uri, local)),
            None if prefix.is_empty() => Ok(QName::from_uri("", local)),
            None if prefix == "xml" => Ok(QName::from_uri(Ns::XML.uri(), local)),
            None => Err(XmlError::value("xs:QName")),
        }
    }

    /// The URI that a prefix is bound to here; the empty prefix is the default namespace.
    pub fn namespace_of(&self, prefix: &str) -> Option<&'a str> {
        self.lookup(prefix).map(|b| b.uri).filter(|uri| !uri.is_empty())
    }

    /// Checks that nothing but comments and white space follows the document element.
    ///
    /// # Errors
    /// [`XmlErrorKind::NotWellFormed`] otherwise.
    pub fn finish(&mut self) -> Result<(), XmlError> {
        loop {
            match self.token()? {
                Token::Eof => return Ok(()),
                Token::Text(text) if is_blank(text) => {}
                Token::Passed => {}
                _ => {
                    return Err(self.error(
                        XmlErrorKind::NotWellFormed,
                        "something follows the document element",
                    ));
                }
            }
        }
    }

    /// Byte offset behind what was read last.
    pub fn offset(&self) -> usize {
        self.tokens.offset()
    }

    fn error(&self, kind: XmlErrorKind, message: &str) -> XmlError {
        XmlError::new(kind, message).at(self.offset())
    }

    #[inline]
    fn token(&mut self) -> Result<Token<'a>, XmlError> {
        while self.bindings.last().is_some_and(|b| b.depth > self.depth) {
            self.bindings.pop();
        }
        self.tokens.next()
    }

    /// Leaves the element in which the reader stands if it has no end tag of its own.
    #[inline]
    fn ends_empty(&mut self) -> bool {
        let ends = std::mem::take(&mut self.empty);
        if ends {
            self.close();
        }
        ends
    }

    /// Enters the element whose name was just read, and reads its tag to the end.
    fn open(&mut self, name: TagName<'a>) -> Result<Start<'a>, XmlError> {
        let offset = self.offset() - name.qualified.len() - 1;
        self.depth += 1;
        self.elements += 1;
        if self.depth > self.limits.depth {
            return Err(self.error(XmlErrorKind::LimitExceeded, "elements are nested too deeply"));
        }
        if self.elements > self.limits.elements {
            return Err(self.error(XmlErrorKind::LimitExceeded, "too many elements"));
        }
        self.attributes.clear();
        self.empty = match self.tokens.in_tag()? {
            InTag::Open => false,
            InTag::Empty => true,
            InTag::Attribute(name, value) => self.read_attributes(name, value)?,
        };
        let prefix = name.prefix();
        let ns = match self.lookup(prefix) {
            Some(binding) => binding.ns,
            None if prefix.is_empty() => Ns::NONE,
            None => return Err(self.unbound(prefix)),
        };
        Ok(Start {
            ns,
            local: name.local(),
            offset,
        })
    }

    /// Reads the attributes of a start tag, of which the first has been read already. Returns whether the element ends with the tag.
    fn read_attributes(&mut self, first: TagName<'a>, value: &'a str) -> Result<bool, XmlError> {
        let mut prefixed = false;
        let mut count = 0;
        let mut next = InTag::Attribute(first, value);
        let empty = loop {
            let (name, raw) = match next {
                InTag::Attribute(name, raw) => (name, raw),
                InTag::Open => break false,
                InTag::Empty => break true,
            };
            count += 1;
            if count > self.limits.attributes {
                return Err(self.error(XmlErrorKind::LimitExceeded, "too many attributes"));
            }
            let (prefix, local) = (name.prefix(), name.local());
            if prefix == "xmlns" {
                self.bind(local, raw)?;
            } else if name.qualified == "xmlns" {
                self.bind("", raw)?;
            } else if self
                .attributes
                .iter()
                .any(|other| other.qualified == name.qualified)
            {
                return Err(self.twice());
            } else {
                prefixed |= !prefix.is_empty();
                self.attributes.push(Attribute {
                    ns: Ns::NONE,
                    local,
                    qualified: name.qualified,
                    raw,
                });
            }
            next = self.tokens.in_tag()?;
        };
        if prefixed {
            self.resolve_attributes()?;
        }
        Ok(empty)
    }

    fn bind(&mut self, prefix: &'a str, raw: &'a str) -> Result<(), XmlError> {
        if self.bindings.len() >= self.limits.namespaces {
            return Err(self.error(XmlErrorKind::LimitExceeded, "too many namespace declarations"));
        }
        let mut here = self.bindings.iter().rev().take_while(|b| b.depth == self.depth);
        if here.any(|b| b.prefix == prefix) {
            return Err(self.twice());
        }
        // Nearly always one of the few dozen that the table has, which need no second look.
        let (uri, ns) = match Ns::from_uri(raw) {
            Ns::NONE | Ns::UNKNOWN => {
                let uri = self.namespace_name(raw)?;
                (uri, Ns::from_uri(uri))
            }
            ns => (raw, ns),
        };
        if prefix == "xmlns"
            || (!prefix.is_empty() && uri.is_empty())
            || (prefix == "xml") != (uri == Ns::XML.uri())
        {
            return Err(self.error(
                XmlErrorKind::NotWellFormed,
                "a namespace declaration that is not allowed",
            ));
        }
        self.bindings.push(Binding {
            prefix,
            uri,
            ns,
            depth: self.depth,
        });
        Ok(())
    }

    /// The value of a namespace declaration, checked for what no URI holds (RFC 3986). `&` could stand for an ampersand, which no
    /// namespace that anybody uses has.
    fn namespace_name(&self, raw: &'a str) -> Result<&'a str, XmlError> {
        let uri = raw.trim();
        let markup = |b: u8| matches!(b, b'&' | b'<' | b'>' | b'"') || b.is_ascii_whitespace();
        let foreign = |c: char| !c.is_ascii() && c.is_whitespace();
        if uri.bytes().any(markup) || (!uri.is_ascii() && uri.contains(foreign)) {
            return Err(self.error(XmlErrorKind::NotWellFormed, "a namespace name that is no URI"));
        }
        Ok(uri)
    }

    /// Resolves prefixed attributes, once all declarations of the tag are known, and refuses two with the same expanded name
    /// (Namespaces in XML, 6.3; the same qualified name twice has already been refused).
    fn resolve_attributes(&mut self) -> Result<(), XmlError> {
        let mut seen: Vec<(&str, &str)> = Vec::new();
        for index in 0..self.attributes.len() {
            let Attribute { local, qualified, .. } = self.attributes[index];
            let prefix = &qualified[..qualified.len() - local.len()];
            let Some(prefix) = prefix.strip_suffix(':') else {
                continue;
            };
            let uri = if prefix == "xml" {
                Ns::XML.uri()
            } else {
                self.lookup(prefix).ok_or_else(|| self.unbound(prefix))?.uri
            };
            if seen.contains(&(uri, local)) {
                return Err(self.twice());
            }
            seen.push((uri, local));
            self.attributes[index].ns = Ns::from_uri(uri);
        }
        Ok(())
    }

    /// Leaves an element. Its declarations stay until the reader reads on, because the text of the element may hold qualified names.
    #[inline]
    fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    #[inline]
    fn lookup(&self, prefix: &str) -> Option<&Binding<'a>> {
        self.bindings.iter().rev().find(|b| b.prefix == prefix)
    }

    /// The bindings that were declared outside of the element at `depth`, innermost first, one a prefix.
    fn inherited_bindings(&self, depth: usize) -> Vec<(&'a str, &'a str)> {
        let mut result: Vec<(&str, &str)> = Vec::new();
        for binding in self
            .bindings
            .iter()
            .rev()
            .filter(|b| b.depth < depth || b.depth == 0)
        {
            if !result.iter().any(|(prefix, _)| *prefix == binding.prefix) {
                result.push((binding.prefix, binding.uri));
            }
        }
        // What the element itself declares hides what it inherits.
        result.retain(|(prefix, _)| {
            !self
                .bindings
                .iter()
                .any(|b| b.depth >= depth && b.depth > 0 && b.prefix == *prefix)
        });
        result
    }

    fn unbound(&self, prefix: &str) -> XmlError {
        self.error(
            XmlErrorKind::NotWellFormed,
            &format!("the prefix {prefix:.32} is not declared"),
        )
    }

    fn twice(&self) -> XmlError {
        self.error(XmlErrorKind::NotWellFormed, "an attribute stands twice")
    }
}

/// XML declarations that say what is assumed without them.
const USUAL_DECLARATIONS: [&str; 2] = [
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
];

/// Where the first control character stands that no XML 1.0 document can hold.
fn forbidden_control(bytes: &[u8]) -> Option<usize> {
    const BLOCK: usize = 256;
    let forbidden = |b: u8| b < 0x20 && !matches!(b, b'\t' | b'\n' | b'\r');
    // Without an early exit inside a block the compiler looks at many octets at once. Most blocks of most messages have no control character
    // at all, not even a line end.
    bytes.chunks(BLOCK).enumerate().find_map(|(number, block)| {
        if block.iter().fold(u8::MAX, |least, b| least.min(*b)) >= 0x20
            || !block.iter().fold(false, |found, b| found | forbidden(*b))
        {
            return None;
        }
        let inside = block.iter().position(|b| forbidden(*b))?;
        Some(number * BLOCK + inside)
    })
}

/// The character that a reference stands for. Only the five predefined entities and character references exist without a
/// document type declaration.
fn resolve_reference(name: &str) -> Result<char, XmlError> {
    let code = match name {
        "amp" => return Ok('&'),
        "lt" => return Ok('<'),
        "gt" => return Ok('>'),
        "quot" => return Ok('"'),
        "apos" => return Ok('\''),
        _ => match name.strip_prefix('#') {
            Some(number) => match number.strip_prefix('x') {
                Some(hex) if hex.bytes().all(|b| b.is_ascii_hexdigit()) => u32::from_str_radix(hex, 16).ok(),
                None if number.bytes().all(|b| b.is_ascii_digit()) => number.parse().ok(),
                _ => None,
            },
            None => {
                return Err(XmlError::new(
                    XmlErrorKind::Forbidden,
                    "an entity that is not declared",
                ));
            }
        },
    };
    code.and_then(char::from_u32)
        .filter(|c| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..))
        .ok_or_else(|| {
            XmlError::new(
                XmlErrorKind::NotWellFormed,
                "a reference to a character that is none",
            )
        })
}

fn is_blank(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_whitespace())
}

/// Line ends become a single line feed (XML 1.0, 2.11).
fn normalise_line_ends(text: &str) -> Cow<'_, str> {
    if memchr(b'\r', text.as_bytes()).is_some() {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(text)
    }
}

fn append<'a>(out: &mut Cow<'a, str>, more: Cow<'a, str>) {
    if out.is_empty() {
        *out = more;
    } else {
        out.to_mut().push_str(&more);
    }
}
