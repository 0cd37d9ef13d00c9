//! A check of what a device says against the official schemas, independent of the types that suite and devices share.
//!
//! This is the part of XML Schema 1.0 that the schemas of ONVIF and of the standards below them use: sequences, choices, `all`, groups, wildcards,
//! derivation of types, `xsi:type` and `xsi:nil`, attributes and simple types with their facets. Identity constraints and ranges of anything but
//! numbers are not looked at.

mod check;
mod content;
mod declaration;
mod load;
mod values;

use std::fmt;
use std::path::Path;

use declaration::Declarations;

/// The declarations of a folder of schemas.
#[derive(Debug)]
pub struct Schemas(Declarations);

/// Where a document is not as its schema has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The element: the local names from the root to it.
    pub place: String,
    /// What is wrong about it.
    pub what: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}

impl Schemas {
    /// Reads every schema and every WSDL file below a folder.
    ///
    /// # Errors
    /// When a file cannot be read, is not well formed or uses what is not understood, and when there is no schema at all.
    pub fn load(folder: &Path) -> Result<Schemas, String> {
        load::folder(folder).map(Schemas)
    }

    /// What is wrong about a document, at most a handful of things; empty if it is valid. The root element has to be declared.
    pub fn check(&self, document: &str) -> Vec<Violation> {
        check::document(&self.0, document)
    }
}

#[cfg(test)]
mod tests;
