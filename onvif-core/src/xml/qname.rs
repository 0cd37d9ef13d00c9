//! Qualified names as values (`xs:QName`).

use std::borrow::Cow;
use std::fmt;

use super::{Ns, Text, TextWriter, WriteText, XmlError, XmlReader, XmlWriter};

/// A qualified name: namespace and local part. The prefix is no part of it.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct QName {
    ns: Ns,
    /// Empty unless `ns` is [`Ns::UNKNOWN`].
    foreign: Cow<'static, str>,
    local: Cow<'static, str>,
}

impl QName {
    /// A name in a known namespace, or in none.
    pub fn new(ns: Ns, local: &str) -> QName {
        QName {
            ns,
            foreign: Cow::Borrowed(""),
            local: Cow::Owned(local.to_owned()),
        }
    }

    /// A constant name in a known namespace.
    pub const fn constant(ns: Ns, local: &'static str) -> QName {
        QName {
            ns,
            foreign: Cow::Borrowed(""),
            local: Cow::Borrowed(local),
        }
    }

    /// A name in the namespace with this URI; the empty URI means no namespace.
    pub fn from_uri(uri: &str, local: &str) -> QName {
        let ns = Ns::from_uri(uri);
        let foreign = if ns == Ns::UNKNOWN {
            Cow::Owned(uri.to_owned())
        } else {
            Cow::Borrowed("")
        };
        QName {
            ns,
            foreign,
            local: Cow::Owned(local.to_owned()),
        }
    }

    /// The namespace, as far as it is known.
    pub fn ns(&self) -> Ns {
        self.ns
    }

    /// The URI of the namespace; empty for none.
    pub fn uri(&self) -> &str {
        if self.ns == Ns::UNKNOWN {
            &self.foreign
        } else {
            self.ns.uri()
        }
    }

    /// The local part.
    pub fn local(&self) -> &str {
        &self.local
    }

    /// Whether it is this name in this known namespace.
    pub fn is(&self, ns: Ns, local: &str) -> bool {
        self.ns == ns && self.local == local
    }
}

impl fmt::Display for QName {
    /// With the fixed prefix of a known namespace, else in the form `{uri}local`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.ns {
            Ns::NONE => f.write_str(&self.local),
            Ns::UNKNOWN => write!(f, "{{{}}}{}", self.foreign, self.local),
            known => write!(f, "{}:{}", known.prefix(), self.local),
        }
    }
}

impl fmt::Debug for QName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl WriteText for QName {
    const DECLARES: bool = true;

    fn prepare(&self, writer: &mut XmlWriter) {
        writer.prefix_for(self);
    }

    fn write_text(&self, out: &mut TextWriter<'_>) {
        out.push_qname(self);
    }
}

impl Text for QName {
    fn from_text(text: &str, reader: &XmlReader<'_>) -> Result<Self, XmlError> {
        reader.resolve_qname(text)
    }
}
