//! What schemas declare, as they state it: names are resolved when a document is checked.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// Namespace and local name.
pub type Key = (String, String);

/// Everything that is declared at the top of a schema.
#[derive(Debug, Default)]
pub struct Declarations {
    pub elements: HashMap<Key, Arc<Element>>,
    pub complex: HashMap<Key, Arc<Complex>>,
    pub simple: HashMap<Key, Arc<Simple>>,
    pub groups: HashMap<Key, Arc<Particle>>,
    pub attributes: HashMap<Key, Arc<Attribute>>,
    pub attribute_groups: HashMap<Key, Arc<Attributes>>,
    /// Elements that may stand for the one with this name.
    pub substitutes: HashMap<Key, Vec<Key>>,
    /// Namespaces that there are schemas of.
    pub namespaces: HashSet<String>,
}

#[derive(Debug)]
pub struct Element {
    pub name: Key,
    pub of: Type,
    pub nillable: bool,
    pub is_abstract: bool,
}

#[derive(Clone, Debug)]
pub enum Type {
    Named(Key),
    Complex(Arc<Complex>),
    Simple(Arc<Simple>),
    /// `xs:anyType`.
    Any,
}

#[derive(Debug, Default)]
pub struct Complex {
    pub base: Option<Base>,
    pub particle: Option<Particle>,
    /// Of a type whose content is text: what the text is.
    pub text: Option<SimpleType>,
    pub attributes: Attributes,
    pub mixed: bool,
    pub is_abstract: bool,
}

#[derive(Debug)]
pub struct Base {
    pub name: Key,
    /// Extension has what the base has; restriction says all anew, but for the attributes.
    pub extends: bool,
}

#[derive(Debug, Default)]
pub struct Attributes {
    pub list: Vec<Arc<Attribute>>,
    pub references: Vec<Reference>,
    pub groups: Vec<Key>,
    pub any: Option<Wildcard>,
}

/// The use of an attribute that is declared elsewhere.
#[derive(Debug)]
pub struct Reference {
    pub name: Key,
    pub required: bool,
}

#[derive(Debug)]
pub struct Attribute {
    pub name: Key,
    pub of: SimpleType,
    pub required: bool,
    pub prohibited: bool,
    pub fixed: Option<String>,
}

#[derive(Debug)]
pub struct Particle {
    pub least: u32,
    /// `None` for any number.
    pub most: Option<u32>,
    pub term: Term,
}

#[derive(Debug)]
pub enum Term {
    Element(Arc<Element>),
    /// An element that is declared at the top.
    Reference(Key),
    Sequence(Vec<Particle>),
    Choice(Vec<Particle>),
    All(Vec<Particle>),
    Group(Key),
    Any(Wildcard),
}

#[derive(Clone, Debug)]
pub struct Wildcard {
    pub allowed: Allowed,
    pub process: Process,
}

#[derive(Clone, Debug)]
pub enum Allowed {
    Any,
    /// Every namespace but this one.
    Other(String),
    /// These; the empty one is no namespace.
    Listed(Vec<String>),
}

impl Allowed {
    pub fn allows(&self, namespace: &str) -> bool {
        match self {
            Allowed::Any => true,
            Allowed::Other(own) => !namespace.is_empty() && namespace != own,
            Allowed::Listed(listed) => listed.iter().any(|listed| listed == namespace),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Process {
    /// What it matches has to be declared.
    Strict,
    /// What it matches counts where it is declared.
    Lax,
    Skip,
}

#[derive(Clone, Debug)]
pub enum SimpleType {
    Named(Key),
    Inline(Arc<Simple>),
}

#[derive(Debug)]
pub enum Simple {
    Restriction { base: SimpleType, facets: Facets },
    List(SimpleType),
    Union(Vec<SimpleType>),
}

#[derive(Debug, Default)]
pub struct Facets {
    pub values: Vec<String>,
    /// The values as names, where their prefixes mean something.
    pub names: Vec<Key>,
    pub patterns: Vec<regex_lite::Regex>,
    pub length: Option<usize>,
    pub min_length: Option<usize>,
    pub max_length: Option<usize>,
    pub at_least: Option<f64>,
    pub at_most: Option<f64>,
    pub above: Option<f64>,
    pub below: Option<f64>,
}
