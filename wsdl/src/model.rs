//! The Rust model: what the schemas say, resolved. Inheritance is flattened, choices have become enumerations, anonymous
//! types have names.

use std::collections::{BTreeMap, BTreeSet};

use crate::dom::Name;
use crate::xsd::Facets;

/// Everything to emit.
#[derive(Debug, Default)]
pub struct Model {
    /// Types by namespace, in schema-name order.
    pub types: BTreeMap<String, Vec<TypeDef>>,
    /// Rust types by schema name.
    pub named: BTreeMap<Name, RustType>,
    /// Rust types of global elements.
    pub elements: BTreeMap<Name, RustType>,
    /// Services in the order of the plan.
    pub services: Vec<ServiceModel>,
    /// Complex types that occur only as their derivations.
    pub abstract_types: BTreeSet<Name>,
}

/// A Rust type, as a field has it.
#[derive(Clone, Debug, PartialEq)]
pub enum RustType {
    /// A type of the runtime or of the standard library.
    Builtin(Builtin),
    /// A generated type.
    Generated {
        /// Namespace URI of the module that holds it.
        ns: String,
        /// Rust name.
        name: String,
    },
}

/// Types that are not generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Builtin {
    String,
    /// `xs:token` and its kin: no white space at the ends.
    Token,
    /// `xs:anyURI`.
    Uri,
    /// `xs:NCName`, `xs:Name`, `xs:NMTOKEN`, `xs:language`.
    NcName,
    /// `xs:ID`.
    Id,
    /// `xs:IDREF`.
    IdRef,
    Bool,
    I8,
    I16,
    I32,
    I64,
    U8,
    U16,
    U32,
    U64,
    /// `xs:positiveInteger`.
    Positive,
    F32,
    F64,
    DateTime,
    Date,
    Time,
    Duration,
    Base64,
    HexBinary,
    QName,
    /// White-space separated names (`xs:IDREFS`).
    StringList,
    /// An element of any type, whole.
    RawXml,
}

impl Builtin {
    /// Whether the Rust type is `String`.
    pub fn is_string(self) -> bool {
        self.rust() == "String"
    }

    /// The Rust spelling.
    pub fn rust(self) -> &'static str {
        match self {
            Self::String | Self::Token | Self::Uri | Self::NcName | Self::Id | Self::IdRef => "String",
            Self::Bool => "bool",
            Self::I8 => "i8",
            Self::I16 => "i16",
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::U8 => "u8",
            Self::U16 => "u16",
            Self::U32 => "u32",
            Self::U64 | Self::Positive => "u64",
            Self::F32 => "f32",
            Self::F64 => "f64",
            Self::DateTime => "xml::DateTime",
            Self::Date => "xml::Date",
            Self::Time => "xml::Time",
            Self::Duration => "xml::Duration",
            Self::Base64 => "xml::Base64",
            Self::HexBinary => "xml::HexBinary",
            Self::QName => "xml::QName",
            Self::StringList => "xml::List<String>",
            Self::RawXml => "xml::RawXml",
        }
    }
}

/// A type to emit.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// Rust name.
    pub name: String,
    /// The schema's words for it: `complexType tt:Profile`, `element tds:GetUsers`.
    pub origin: String,
    /// The file that declares it.
    pub file: String,
    /// What it is.
    pub kind: Kind,
    /// Whether the schema names it (and not just its parent).
    pub named: bool,
}

/// The kinds of type.
#[derive(Clone, Debug)]
pub enum Kind {
    /// Elements and attributes.
    Struct(Struct),
    /// Listed values.
    Enum(Enum),
    /// Another name for a type, perhaps with limits.
    Alias {
        /// The type.
        target: RustType,
        /// Limits on values.
        facets: Facets,
    },
    /// Items divided by white space.
    List {
        /// The type of an item.
        item: RustType,
    },
    /// One of several simple types, tried in order.
    Union {
        /// Variant names and types.
        variants: Vec<(String, RustType)>,
    },
}

/// A complex type.
#[derive(Clone, Debug, Default)]
pub struct Struct {
    /// Fields: attributes first, then content in schema order.
    pub fields: Vec<Field>,
    /// Abstract in the schema.
    pub is_abstract: bool,
}

/// One field.
#[derive(Clone, Debug)]
pub struct Field {
    /// Rust name.
    pub name: String,
    /// What it holds.
    pub kind: FieldKind,
}

/// What a field holds.
#[derive(Clone, Debug)]
pub enum FieldKind {
    /// An attribute.
    Attribute {
        /// The name on the wire.
        name: Name,
        /// Its type.
        ty: RustType,
        /// Whether it must be there.
        required: bool,
        /// The default value of the schema.
        default: Option<String>,
    },
    /// A child element.
    Element {
        /// The name on the wire.
        name: Name,
        /// Its type.
        ty: RustType,
        /// How often.
        card: Card,
        /// Whether `xsi:nil` is allowed.
        nillable: bool,
        /// The default value of the schema.
        default: Option<String>,
    },
    /// One of several child elements.
    Choice {
        /// Rust name of the enumeration.
        enum_name: String,
        /// How often.
        card: Card,
        /// The branches.
        variants: Vec<Variant>,
    },
    /// Elements that the schema leaves open.
    Any {
        /// `##any`, `##other`, `##targetNamespace`.
        namespace: String,
        /// The namespace that the constraint speaks of.
        target: String,
        /// How often.
        card: Card,
        /// Whether only declared elements are valid.
        strict: bool,
    },
    /// Attributes that the schema leaves open.
    AnyAttributes {
        /// Whether only declared attributes are valid.
        strict: bool,
    },
    /// The text of an element with simple content.
    Value {
        /// Its type.
        ty: RustType,
    },
    /// Text and elements mixed.
    Mixed {
        /// Whether an element must be among it.
        element: bool,
    },
}

/// A branch of a choice.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Rust name.
    pub name: String,
    /// The element, or `None` for a wildcard.
    pub element: Option<(Name, RustType)>,
    /// Whether the branch itself repeats.
    pub many: bool,
    /// Least number of occurrences in a valid document.
    pub min: u32,
}

/// How often something occurs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Card {
    /// Least.
    pub min: u32,
    /// Greatest; `None` is unbounded.
    pub max: Option<u32>,
}

impl Card {
    /// Exactly once.
    pub const ONE: Card = Card { min: 1, max: Some(1) };

    /// Whether a `Vec` is needed.
    pub fn many(self) -> bool {
        self.max != Some(1)
    }

    /// Whether an `Option` is needed.
    pub fn optional(self) -> bool {
        !self.many() && self.min == 0
    }
}

/// Listed values.
#[derive(Clone, Debug)]
pub struct Enum {
    /// Rust names and the values on the wire.
    pub values: Vec<(String, String)>,
    /// Whether other values are allowed and kept.
    pub open: bool,
}

/// A service and its operations.
#[derive(Clone, Debug)]
pub struct ServiceModel {
    /// Rust name without suffix.
    pub name: String,
    /// Namespace whose module holds it.
    pub ns: String,
    /// Operations in WSDL order.
    pub operations: Vec<OperationModel>,
}

/// An operation.
#[derive(Clone, Debug)]
pub struct OperationModel {
    /// Name in the WSDL.
    pub name: String,
    /// Name as `semantics.toml` has it: prefix of the service (`wsnt` for WS-BaseNotification), dot, name.
    pub key: String,
    /// The file that declares it.
    pub file: String,
    /// Request element.
    pub request: Name,
    /// Response element; `None` for one-way operations.
    pub response: Option<Name>,
    /// Action of the request.
    pub action: String,
    /// Action of the response; empty for one-way operations.
    pub response_action: String,
    /// Elements of the faults that the WSDL declares.
    pub faults: Vec<Name>,
}
