//! The parameter lists of `WWW-Authenticate` and `Authorization` (RFC 9110, section 11.2).

use std::borrow::Cow;

use memchr::memchr2;

/// Longest accepted header value, in octets. A real one has about 400.
pub const MAX_HEADER: usize = 4096;
/// Most parameters of one header value. RFC 7616 knows 13.
pub const MAX_PARAMS: usize = 32;

/// What is wrong with a header value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed(pub &'static str);

/// Reads one token, list of parameters, or scheme after the other.
#[derive(Clone, Copy)]
pub(super) struct Scanner<'a> {
    rest: &'a str,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(header: &'a [u8]) -> Result<Self, Malformed> {
        if header.len() > MAX_HEADER {
            return Err(Malformed("the header is too long"));
        }
        let rest = std::str::from_utf8(header).map_err(|_| Malformed("the header is not UTF-8"))?;
        Ok(Self { rest })
    }

    pub(super) fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    pub(super) fn skip_space(&mut self) -> bool {
        let space = self.length_of(|byte| matches!(byte, b' ' | b'\t'));
        self.take(space);
        space > 0
    }

    /// Skips white space and empty list elements. Returns whether there was a comma.
    pub(super) fn skip_commas(&mut self) -> bool {
        let length = self.length_of(|byte| matches!(byte, b' ' | b'\t' | b','));
        self.take(length).as_bytes().contains(&b',')
    }

    pub(super) fn token(&mut self) -> Option<&'a str> {
        let length = self.length_of(|byte| TOKEN[usize::from(byte)]);
        Some(self.take(length)).filter(|token| !token.is_empty())
    }

    /// How many octets come that fit. What fits, or what does not, is ASCII.
    #[inline]
    fn length_of(&self, fits: impl Fn(u8) -> bool) -> usize {
        self.rest.bytes().take_while(|byte| fits(*byte)).count()
    }

    /// Takes so many octets, which end in front of or behind an ASCII character.
    #[inline]
    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }

    pub(super) fn eat(&mut self, wanted: char) -> bool {
        match self.rest.strip_prefix(wanted) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// One `name=value`; `None`, and nothing is read, if there is a token that no `=` follows (the next scheme).
    pub(super) fn param(&mut self) -> Result<Option<(&'a str, Cow<'a, str>)>, Malformed> {
        let before = *self;
        let name = self.token().ok_or(Malformed("a parameter has no name"))?;
        self.skip_space();
        if !self.eat('=') {
            *self = before;
            return Ok(None);
        }
        self.skip_space();
        let value = if self.eat('"') {
            self.quoted()?
        } else {
            Cow::Borrowed(self.bare()?)
        };
        Ok(Some((name, value)))
    }

    /// The rest of a quoted string whose first quote is behind us.
    fn quoted(&mut self) -> Result<Cow<'a, str>, Malformed> {
        let mut value = Cow::Borrowed("");
        loop {
            let at =
                memchr2(b'"', b'\\', self.rest.as_bytes()).ok_or(Malformed("a quoted string has no end"))?;
            let plain = self.take(at);
            let rest = self.rest;
            if value.is_empty() {
                value = Cow::Borrowed(plain);
            } else {
                value.to_mut().push_str(plain);
            }
            if let Some(rest) = rest.strip_prefix('"') {
                self.rest = rest;
                return Ok(value);
            }
            let mut escaped = rest.chars();
            escaped.next();
            let character = escaped.next().ok_or(Malformed("a quoted string has no end"))?;
            value.to_mut().push(character);
            self.rest = escaped.as_str();
        }
    }

    /// A value without quotes. Wider than a token, since clients leave the quotes away from URIs too.
    fn bare(&mut self) -> Result<&'a str, Malformed> {
        let length = self.length_of(|byte| !matches!(byte, b',' | b' ' | b'\t' | b'"'));
        let value = self.take(length);
        if value.is_empty() || self.rest.starts_with('"') {
            return Err(Malformed("a parameter has no proper value"));
        }
        Ok(value)
    }
}

/// The octets of a token (RFC 9110, section 5.6.2).
static TOKEN: [bool; 256] = {
    let mut token = [false; 256];
    let mut octet = 0;
    while octet < 128 {
        let byte = octet as u8;
        token[octet] = byte.is_ascii_alphanumeric()
            || matches!(
                byte,
                b'!' | b'#'
                    | b'$'
                    | b'%'
                    | b'&'
                    | b'\''
                    | b'*'
                    | b'+'
                    | b'-'
                    | b'.'
                    | b'^'
                    | b'_'
                    | b'`'
                    | b'|'
                    | b'~'
            );
        octet += 1;
    }
    token
};

/// Appends a quoted string.
pub(super) fn push_quoted(out: &mut String, text: &str) {
    out.push('"');
    for character in text.chars() {
        if matches!(character, '"' | '\\') {
            out.push('\\');
        }
        // A line end would end the header, and RFC 9110 has no other place for control characters either.
        out.push(if character.is_control() { ' ' } else { character });
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn params(header: &str) -> Result<Vec<(String, String)>, Malformed> {
        let mut scanner = Scanner::new(header.as_bytes())?;
        let mut all = Vec::new();
        scanner.skip_commas();
        while !scanner.is_empty() {
            let (name, value) = scanner.param()?.ok_or(Malformed("scheme"))?;
            all.push((name.to_owned(), value.into_owned()));
            if !scanner.skip_commas() && !scanner.is_empty() {
                return Err(Malformed("no comma"));
            }
        }
        Ok(all)
    }

    #[test]
    fn reads_tokens_and_quoted_strings() {
        let expected = [
            ("a", "1"),
            ("B", "x, \"y\\"),
            ("uri", "/a?b=c"),
            ("e", ""),
            ("n", "é"),
        ];
        let expected: Vec<_> = expected
            .iter()
            .map(|(n, v)| (n.to_string(), v.to_string()))
            .collect();
        assert_eq!(
            params(r#"a=1,B="x, \"y\\", ,uri=/a?b=c ,e="",n="é","#),
            Ok(expected.clone())
        );
        assert_eq!(
            params("  , a = 1 , B=\"x, \\\"y\\\\\",uri = /a?b=c,e=\"\",n=é"),
            Ok(expected)
        );
    }

    #[test]
    fn quoted_escapes_in_front_are_kept() {
        assert_eq!(params(r#"a="\"q""#).unwrap()[0].1, "\"q");
        assert_eq!(params(r#"a="\\""#).unwrap()[0].1, "\\");
    }

    #[test]
    fn refuses_what_is_no_list() {
        for header in [
            "a",
            "a=",
            "a=,b=1",
            "=1",
            "a=\"",
            "a=\"\\",
            "a=\"\\\"",
            "a=1 b=2",
            "a=\"1\"b=2",
            "a=1\"2\"",
            "\"a\"=1",
            "a=1;b=2\"",
        ] {
            assert!(params(header).is_err(), "{header}");
        }
        assert_eq!(
            params(&"a=1,".repeat(2000)),
            Err(Malformed("the header is too long"))
        );
        assert!(Scanner::new(b"a=\"\xe9\"").is_err());
    }

    #[test]
    fn quoting_is_undone_by_reading() {
        for text in ["", "plain", "a \"b\" \\ c", "é,="] {
            let mut header = "x=".to_owned();
            push_quoted(&mut header, text);
            assert_eq!(params(&header).unwrap()[0].1, text);
        }
        let mut header = String::new();
        push_quoted(&mut header, "a\r\nSet-Cookie: b");
        assert!(!header.contains(['\r', '\n']));
    }
}
