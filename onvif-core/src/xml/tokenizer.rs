//! Splits a document into tags, text and references, without copying and without a look at what they mean.
//!
//! Everything that a token holds borrows from the document. Names are split and checked as they are passed, and an end tag is compared with
//! the name that it has to have, so that nothing is looked at twice. What is passed over (comments, processing instructions) is only looked
//! at for its end.

use memchr::{memchr, memchr_iter, memchr2, memchr3};

use super::{XmlError, XmlErrorKind};

/// The next thing in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// `<` and a name. What follows up to the end of the tag is read by [`Tokenizer::in_tag`].
    Start(TagName<'a>),
    /// An end tag, which was that of the innermost open element.
    End,
    /// Character data, as written, without a reference in it and never empty.
    Text(&'a str),
    /// The content of a CDATA section.
    CData(&'a str),
    /// A reference, without its ampersand and semicolon.
    Reference(&'a str),
    /// A comment or a processing instruction.
    Passed,
    /// The content of an XML declaration, from `xml` on.
    Declaration(&'a str),
    /// Nothing more. Elements may still be open.
    Eof,
}

/// A qualified name whose form has been checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TagName<'a> {
    /// As written.
    pub qualified: &'a str,
    /// Octets in front of the local name: the prefix and its colon, or none.
    local_at: usize,
}

impl<'a> TagName<'a> {
    /// The prefix; empty without one.
    #[inline]
    pub fn prefix(&self) -> &'a str {
        self.qualified
            .get(..self.local_at.saturating_sub(1))
            .unwrap_or_default()
    }

    /// The local name.
    #[inline]
    pub fn local(&self) -> &'a str {
        self.qualified.get(self.local_at..).unwrap_or_default()
    }
}

/// The next thing in a start tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum InTag<'a> {
    /// An attribute: its name, and its value as written between the quotes.
    Attribute(TagName<'a>, &'a str),
    /// `>`: the content of the element follows.
    Open,
    /// `/>`: the element has ended as well.
    Empty,
}

/// Reads one document from its beginning to its end. Once it has failed there is nothing more to read.
pub(super) struct Tokenizer<'a> {
    rest: &'a str,
    /// Length of the document.
    length: usize,
    /// Names of the open elements, outermost first.
    open: Vec<&'a str>,
    /// The element whose start tag is being read.
    entering: &'a str,
}

impl<'a> Tokenizer<'a> {
    pub fn new(document: &'a str) -> Tokenizer<'a> {
        Tokenizer {
            rest: document,
            length: document.len(),
            open: Vec::with_capacity(8),
            entering: "",
        }
    }

    /// Octets of the document that have been read.
    #[inline]
    pub fn offset(&self) -> usize {
        self.length - self.rest.len()
    }

    /// Passes over a text if it comes next.
    pub fn pass(&mut self, text: &str) -> bool {
        match self.rest.strip_prefix(text) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// The next token. After a start tag's name the tag has to be read to its end first.
    ///
    /// # Errors
    /// [`XmlErrorKind::NotWellFormed`], and [`XmlErrorKind::Forbidden`] for a document type declaration, at the octet where the token
    /// begins.
    #[inline]
    pub fn next(&mut self) -> Result<Token<'a>, XmlError> {
        match self.rest.as_bytes() {
            [] => Ok(Token::Eof),
            [b'<', b'/', ..] => self.end_tag(),
            [b'<', b'!', ..] => self.exclamation(),
            [b'<', b'?', ..] => self.instruction(),
            [b'<', ..] => self.start_tag(),
            [b'&', ..] => self.reference(),
            bytes => {
                let length = memchr2(b'<', b'&', bytes).unwrap_or(bytes.len());
                Ok(Token::Text(self.take(length)))
            }
        }
    }

    /// The next thing in the start tag whose name was returned last.
    ///
    /// # Errors
    /// [`XmlErrorKind::NotWellFormed`].
    #[inline]
    pub fn in_tag(&mut self) -> Result<InTag<'a>, XmlError> {
        self.skip_space();
        match self.rest.as_bytes() {
            [b'>', ..] => {
                self.take(1);
                self.open.push(self.entering);
                Ok(InTag::Open)
            }
            [b'/', b'>', ..] => {
                self.take(2);
                Ok(InTag::Empty)
            }
            _ => self.attribute(),
        }
    }

    fn start_tag(&mut self) -> Result<Token<'a>, XmlError> {
        let begin = self.rest;
        self.take(1);
        let name = self.name();
        match (name, self.rest.as_bytes()) {
            (Some(name), [b'>' | b'/' | b' ' | b'\t' | b'\n' | b'\r', ..]) => {
                self.entering = name.qualified;
                Ok(Token::Start(name))
            }
            (_, rest) => {
                let problem = if rest.is_empty() {
                    "a tag is cut off"
                } else {
                    "a malformed name"
                };
                self.rest = begin;
                Err(self.fail(problem))
            }
        }
    }

    fn attribute(&mut self) -> Result<InTag<'a>, XmlError> {
        let Some(name) = self.name() else {
            return Err(self.fail("a malformed name, or a tag that is cut off"));
        };
        self.skip_space();
        if !self.pass("=") {
            return Err(self.fail("an attribute without a value"));
        }
        self.skip_space();
        let bytes = self.rest.as_bytes();
        let (Some(quote @ (b'"' | b'\'')), Some(value)) = (bytes.first(), bytes.get(1..)) else {
            return Err(self.fail("an attribute value without quotes"));
        };
        let Some(length) = memchr(*quote, value) else {
            return Err(self.fail("an attribute value has no end"));
        };
        self.take(1);
        let value = self.take(length);
        self.take(1);
        Ok(InTag::Attribute(name, value))
    }

    #[inline]
    fn end_tag(&mut self) -> Result<Token<'a>, XmlError> {
        let Some(name) = self.open.last() else {
            return Err(self.fail("an end tag without a start tag"));
        };
        let named = self.rest.get(2..).and_then(|rest| rest.strip_prefix(name));
        match named.map(|rest| rest.as_bytes()) {
            Some([b'>', ..]) => {
                self.take(name.len() + 3);
            }
            Some(rest) => {
                let space = rest.iter().take_while(|b| is_space(**b)).count();
                if rest.get(space) != Some(&b'>') {
                    return Err(self.fail("an end tag that is not the one of its element"));
                }
                self.take(name.len() + space + 3);
            }
            None => return Err(self.fail("an end tag that is not the one of its element")),
        }
        self.open.pop();
        Ok(Token::End)
    }

    /// What begins with `<!`.
    #[cold]
    fn exclamation(&mut self) -> Result<Token<'a>, XmlError> {
        const COMMENT: &str = "<!--";
        const CDATA: &str = "<![CDATA[";
        const DOCTYPE: &str = "<!DOCTYPE";
        if self.rest.starts_with(COMMENT) {
            self.enclosed(COMMENT, "-->").map(|_| Token::Passed)
        } else if self.rest.starts_with(CDATA) {
            self.enclosed(CDATA, "]]>").map(Token::CData)
        } else if self
            .rest
            .get(..DOCTYPE.len())
            .is_some_and(|begin| begin.eq_ignore_ascii_case(DOCTYPE))
        {
            let error = XmlError::new(
                XmlErrorKind::Forbidden,
                "a document type declaration is not allowed",
            );
            Err(self.failed(error))
        } else {
            Err(self.fail("markup of no known kind"))
        }
    }

    /// What begins with `<?`.
    #[cold]
    fn instruction(&mut self) -> Result<Token<'a>, XmlError> {
        if self.rest.starts_with("<?>") {
            return Err(self.fail("a processing instruction without a name"));
        }
        let content = self.enclosed("<?", "?>")?;
        match content.strip_prefix("xml").map(str::as_bytes) {
            Some([]) => Ok(Token::Declaration(content)),
            Some([next, ..]) if is_space(*next) => Ok(Token::Declaration(content)),
            _ => Ok(Token::Passed),
        }
    }

    /// Takes `begin`, which comes next, everything up to the next `end`, and that. Returns what stands between.
    fn enclosed(&mut self, begin: &str, end: &str) -> Result<&'a str, XmlError> {
        let content = self.rest.get(begin.len()..).unwrap_or_default();
        let ends = |at: usize| content.get(..=at).filter(|content| content.ends_with(end));
        match memchr_iter(b'>', content.as_bytes()).find_map(ends) {
            Some(whole) => {
                self.take(begin.len() + whole.len());
                Ok(whole.strip_suffix(end).unwrap_or(whole))
            }
            None => Err(self.fail("a comment, CDATA section or processing instruction has no end")),
        }
    }

    fn reference(&mut self) -> Result<Token<'a>, XmlError> {
        let name = self.rest.get(1..).unwrap_or_default();
        let length = memchr3(b';', b'&', b'<', name.as_bytes()).unwrap_or(name.len());
        if name.as_bytes().get(length) != Some(&b';') {
            return Err(self.fail("a reference without its semicolon"));
        }
        self.take(length + 2);
        Ok(Token::Reference(name.get(..length).unwrap_or_default()))
    }

    /// Takes a qualified name; `None`, and an unknown place, if there is none.
    #[inline]
    fn name(&mut self) -> Option<TagName<'a>> {
        let mut local_at = 0;
        let mut length = 0;
        for byte in self.rest.bytes() {
            match NAME_CLASSES[usize::from(byte)] {
                NameClass::Start => {}
                NameClass::Inner if length > local_at => {}
                // One colon, with something in front of it.
                NameClass::Colon if local_at == 0 && length > 0 => local_at = length + 1,
                _ => break,
            }
            length += 1;
        }
        let qualified = self.take(length);
        (length > local_at).then_some(TagName { qualified, local_at })
    }

    #[inline]
    fn skip_space(&mut self) {
        let space = self.rest.bytes().take_while(|b| is_space(*b)).count();
        self.take(space);
    }

    /// Takes so many octets, which end in front of or behind an ASCII character, and therefore not inside of any.
    #[inline]
    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }

    #[cold]
    fn fail(&mut self, problem: &str) -> XmlError {
        self.failed(XmlError::new(XmlErrorKind::NotWellFormed, problem))
    }

    /// An error here. What follows in the document has no meaning, so nobody shall read on.
    #[cold]
    fn failed(&mut self, error: XmlError) -> XmlError {
        let error = error.at(self.offset());
        self.rest = "";
        error
    }
}

/// The attribute `encoding` of an XML declaration, given its content; `None` without one.
///
/// # Errors
/// [`XmlErrorKind::NotWellFormed`] if what stands in front of it are no attributes.
pub(super) fn declared_encoding(declaration: &str) -> Result<Option<&str>, XmlError> {
    let mut inside = Tokenizer::new(declaration);
    inside.pass("xml");
    loop {
        inside.skip_space();
        if inside.rest.is_empty() {
            return Ok(None);
        }
        match inside.attribute()? {
            InTag::Attribute(name, value) if name.qualified == "encoding" => return Ok(Some(value)),
            _ => {}
        }
    }
}

#[inline]
const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

/// What an octet of a qualified name may be. Octets beyond ASCII are taken as they come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum NameClass {
    /// May stand anywhere.
    Start,
    /// May not be the first of a part.
    Inner,
    /// Stands between prefix and local name.
    Colon,
    /// Stands in no name.
    None,
}

static NAME_CLASSES: [NameClass; 256] = {
    let mut classes = [NameClass::None; 256];
    let mut octet = 0;
    while octet < 256 {
        classes[octet] = match octet as u8 {
            b'a'..=b'z' | b'A'..=b'Z' | b'_' | 0x80.. => NameClass::Start,
            b'0'..=b'9' | b'-' | b'.' => NameClass::Inner,
            b':' => NameClass::Colon,
            _ => NameClass::None,
        };
        octet += 1;
    }
    classes
};

/// Describes every token of a document, one line each, for comparison with another tokenizer.
#[cfg(feature = "testing")]
pub(crate) fn describe(document: &str) -> Result<Vec<String>, XmlError> {
    let mut tokens = Tokenizer::new(document);
    let mut lines = Vec::new();
    loop {
        let line = match tokens.next()? {
            Token::Start(name) => {
                lines.push(format!("start {} {}", name.prefix(), name.local()));
                loop {
                    match tokens.in_tag()? {
                        InTag::Attribute(name, value) => {
                            lines.push(format!("attribute {} {} {value}", name.prefix(), name.local()));
                        }
                        InTag::Open => break "open".to_owned(),
                        InTag::Empty => break "empty".to_owned(),
                    }
                }
            }
            Token::End => "end".to_owned(),
            Token::Text(text) => format!("text {text}"),
            Token::CData(text) => format!("cdata {text}"),
            Token::Reference(name) => format!("reference {name}"),
            Token::Passed => "passed".to_owned(),
            Token::Declaration(content) => format!("declaration {content}"),
            Token::Eof => return Ok(lines),
        };
        lines.push(format!("{line} {}", tokens.offset()));
    }
}
