//! Types, and how they are read and written.

mod codec;
mod simple;

use std::fmt::Write as _;

use anyhow::{Result, bail};

use super::{Context_, ns_const, rust_type};
use crate::dom::Name;
use crate::emit::cycles::Key;
use crate::model::{Card, Field, FieldKind, Kind, RustType, Struct, TypeDef, Variant};
use crate::names::shouting;
use crate::plan;
use crate::resolve::prefixed;

/// The types of one file.
pub fn emit(context: &Context_<'_>, namespace: &plan::Namespace, types: &[TypeDef]) -> Result<String> {
    let mut out = String::new();
    for def in types {
        let emitter = Emitter {
            context,
            own: namespace.uri,
            key: (namespace.uri.to_owned(), def.name.clone()),
            def,
        };
        match &def.kind {
            Kind::Struct(body) => emitter.structure(body, &mut out)?,
            Kind::Enum(values) => emitter.listed(values, &mut out)?,
            Kind::Alias { target, facets } => emitter.alias(target, facets, &mut out)?,
            Kind::List { item } => {
                let item = rust_type(item, namespace.uri)?;
                writeln!(
                    out,
                    "/// {}: items divided by white space.\npub type {} = xml::List<{item}>;\n",
                    emitter.origin(),
                    def.name
                )?;
            }
            Kind::Union { variants } => emitter.union(variants, &mut out)?,
        }
    }
    Ok(out)
}

struct Emitter<'c> {
    context: &'c Context_<'c>,
    own: &'c str,
    key: Key,
    def: &'c TypeDef,
}

impl Emitter<'_> {
    fn origin(&self) -> String {
        let mut chars = self.def.origin.chars();
        let first = chars.next().map(|c| c.to_ascii_uppercase()).unwrap_or_default();
        format!("{first}{} of {}", chars.as_str(), file_name(&self.def.file))
    }

    fn ty(&self, ty: &RustType) -> Result<String> {
        rust_type(ty, self.own)
    }

    fn boxed(&self, ty: &RustType) -> bool {
        self.context.analysis.boxed(&self.key, ty)
    }

    fn is_raw(ty: &RustType) -> bool {
        matches!(ty, RustType::Builtin(crate::model::Builtin::RawXml))
    }

    fn structure(&self, body: &Struct, out: &mut String) -> Result<()> {
        let name = &self.def.name;
        let secret = body.fields.iter().any(is_secret);
        let own = RustType::Generated {
            ns: self.key.0.clone(),
            name: name.clone(),
        };
        let mut derives = vec!["Clone"];
        if !secret {
            derives.push("Debug");
        }
        derives.push("PartialEq");
        if self.context.analysis.has_default(&own) {
            derives.push("Default");
        }
        let abstract_words = if body.is_abstract {
            " Abstract: stands only as a derived type, told by `xsi:type`."
        } else {
            ""
        };
        writeln!(
            out,
            "/// {}.{abstract_words}\n#[derive({})]\npub struct {name} {{",
            self.origin(),
            derives.join(", ")
        )?;
        for field in &body.fields {
            writeln!(
                out,
                "    /// {}\n    pub {}: {},",
                self.field_words(field)?,
                field.name,
                self.field_type(field)?
            )?;
        }
        out.push_str("}\n\n");
        for field in &body.fields {
            if let FieldKind::Choice {
                enum_name,
                card,
                variants,
            } = &field.kind
            {
                self.choice_enum(enum_name, *card, variants, out)?;
            }
        }
        if secret {
            self.guarded_debug(body, out)?;
        }
        self.reader(body, out)?;
        self.writer(body, out)
    }

    fn field_words(&self, field: &Field) -> Result<String> {
        let default_words = |default: &Option<String>| match default {
            Some(value) => format!("; `{value}` if it is missing"),
            None => String::new(),
        };
        Ok(match &field.kind {
            FieldKind::Attribute {
                name,
                required,
                default,
                ..
            } => {
                let need = if *required { "required" } else { "optional" };
                format!(
                    "Attribute `{}`, {need}{}.",
                    prefixed(name)?,
                    default_words(default)
                )
            }
            FieldKind::Element {
                name,
                card,
                nillable,
                default,
                ..
            } => {
                let nil = if *nillable { ", may be nil" } else { "" };
                format!(
                    "Element `{}`, {}{nil}{}.",
                    prefixed(name)?,
                    card_words(*card),
                    default_words(default)
                )
            }
            FieldKind::Choice { card, .. } => format!("One of several elements, {}.", card_words(*card)),
            FieldKind::Any { namespace, card, .. } => {
                let of = match namespace.as_str() {
                    "##other" => " of other namespaces",
                    "##targetNamespace" => " of the type's own namespace",
                    _ => "",
                };
                format!("Elements{of} that the schema leaves open, {}.", card_words(*card))
            }
            FieldKind::AnyAttributes { .. } => "Attributes that the schema leaves open.".to_owned(),
            FieldKind::Value { .. } => "The text of the element.".to_owned(),
            FieldKind::Mixed { .. } => "Text and elements, as received.".to_owned(),
        })
    }

    fn field_type(&self, field: &Field) -> Result<String> {
        Ok(match &field.kind {
            FieldKind::Attribute { ty, required, .. } => {
                let ty = self.ty(ty)?;
                if *required { ty } else { format!("Option<{ty}>") }
            }
            FieldKind::Element {
                ty, card, nillable, ..
            } => {
                let mut rust = self.ty(ty)?;
                if *nillable {
                    if card.many() || self.boxed(ty) {
                        bail!("a nillable element that repeats or holds itself");
                    }
                    rust = format!("xml::fields::Nillable<{rust}>");
                }
                if card.many() {
                    format!("Vec<{rust}>")
                } else {
                    if self.boxed(ty) {
                        rust = format!("Box<{rust}>");
                    }
                    if card.optional() {
                        format!("Option<{rust}>")
                    } else {
                        rust
                    }
                }
            }
            FieldKind::Choice { enum_name, card, .. } => {
                if card.many() {
                    format!("Vec<{enum_name}>")
                } else if card.optional() {
                    format!("Option<{enum_name}>")
                } else {
                    enum_name.clone()
                }
            }
            FieldKind::Any { card, .. } if card.many() => "Vec<xml::RawXml>".to_owned(),
            FieldKind::Any { .. } => "Option<xml::RawXml>".to_owned(),
            FieldKind::AnyAttributes { .. } => "Vec<xml::RawAttribute>".to_owned(),
            FieldKind::Value { ty } => self.ty(ty)?,
            FieldKind::Mixed { .. } => "xml::RawContent".to_owned(),
        })
    }

    fn choice_enum(&self, name: &str, card: Card, variants: &[Variant], out: &mut String) -> Result<()> {
        writeln!(
            out,
            "/// The branches of the choice in [`{}`].\n#[derive(Clone, Debug, PartialEq)]\npub enum {name} {{",
            self.def.name
        )?;
        let mut default = None;
        for variant in variants {
            let rust = self.variant_type(card, variant)?;
            match &variant.element {
                Some((element, ty)) => {
                    writeln!(out, "    /// Element `{}`.", prefixed(element)?)?;
                    let plain = !self.boxed(ty) && self.context.analysis.has_default(ty);
                    if default.is_none() && (variant.many || plain) {
                        default = Some(variant.name.clone());
                    }
                }
                None => writeln!(out, "    /// An element that the schema leaves open.")?,
            }
            writeln!(out, "    {}({rust}),", variant.name)?;
        }
        out.push_str("}\n\n");
        if let Some(default) = default {
            writeln!(
                out,
                "impl Default for {name} {{\n    fn default() -> Self {{\n        Self::{default}(Default::default())\n    }}\n}}\n"
            )?;
        }
        writeln!(
            out,
            "impl {name} {{\n    fn write(&self, writer: &mut xml::XmlWriter) {{\n        match self {{"
        )?;
        for variant in variants {
            let label = &variant.name;
            match &variant.element {
                Some((_, ty)) if Self::is_raw(ty) && variant.many => {
                    writeln!(
                        out,
                        "            Self::{label}(values) => xml::fields::write_raw(writer, values),"
                    )?;
                }
                Some((_, ty)) if Self::is_raw(ty) => {
                    writeln!(out, "            Self::{label}(value) => writer.raw(value),")?;
                }
                Some((element, _)) if variant.many => writeln!(
                    out,
                    "            Self::{label}(values) => xml::fields::write_many(writer, {}, values),",
                    wire(element)?
                )?,
                Some((element, ty)) => writeln!(
                    out,
                    "            Self::{label}(value) => xml::WriteXml::write_xml({}, writer, {}),",
                    if !card.many() && self.boxed(ty) {
                        "&**value"
                    } else {
                        "value"
                    },
                    wire(element)?
                )?,
                None => writeln!(out, "            Self::{label}(value) => writer.raw(value),")?,
            }
        }
        out.push_str("        }\n    }\n}\n\n");
        Ok(())
    }

    fn variant_type(&self, card: Card, variant: &Variant) -> Result<String> {
        Ok(match &variant.element {
            Some((_, ty)) => {
                let rust = self.ty(ty)?;
                if variant.many {
                    format!("Vec<{rust}>")
                } else if !card.many() && self.boxed(ty) {
                    format!("Box<{rust}>")
                } else {
                    rust
                }
            }
            None => "xml::RawXml".to_owned(),
        })
    }

    /// `Debug` that tells whether a secret is there, but not which.
    fn guarded_debug(&self, body: &Struct, out: &mut String) -> Result<()> {
        let name = &self.def.name;
        writeln!(
            out,
            "/// Secrets are shown as present or absent only.\nimpl std::fmt::Debug for {name} {{"
        )?;
        out.push_str("    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {\n");
        writeln!(out, "        f.debug_struct({name:?})")?;
        for field in &body.fields {
            let shown = field.name.trim_start_matches("r#");
            if is_secret(field) {
                let optional = self.field_type(field)?.starts_with("Option<");
                let value = if optional {
                    format!("&self.{}.as_ref().map(|_| \"(secret)\")", field.name)
                } else {
                    "&\"(secret)\"".to_owned()
                };
                writeln!(out, "            .field({shown:?}, {value})")?;
            } else {
                writeln!(out, "            .field({shown:?}, &self.{})", field.name)?;
            }
        }
        out.push_str("            .finish()\n    }\n}\n\n");
        Ok(())
    }
}

/// A name on the wire as a constant expression.
pub fn wire(name: &Name) -> Result<String> {
    let local = &name.local;
    if name.ns.is_empty() {
        return Ok(format!("xml::Name::local({local:?})"));
    }
    let constant = ns_const(&name.ns)?;
    // The names of discovery are written under other prefixes than the plan has, and are put together when they are written.
    let prefix = plan::namespace(&name.ns).map_or("", |namespace| namespace.prefix);
    Ok(match constant.strip_prefix("xml::Ns::") {
        Some(short) if short == shouting(prefix) && short != "WSD" => {
            format!("xml::name!({short}, \"{prefix}:{local}\")")
        }
        _ => format!("xml::Name::new({constant}, {local:?})"),
    })
}

/// The name of an attribute as a constant expression.
pub fn wire_attribute(name: &Name) -> Result<String> {
    let local = &name.local;
    Ok(if name.ns.is_empty() {
        format!("xml::name!({local:?})")
    } else {
        format!("xml::Name::new({}, {local:?})", ns_const(&name.ns)?)
    })
}

fn is_secret(field: &Field) -> bool {
    match &field.kind {
        FieldKind::Attribute { name, .. } | FieldKind::Element { name, .. } => {
            plan::SECRET_ELEMENTS.contains(&name.local.as_str())
        }
        _ => false,
    }
}

fn card_words(card: Card) -> String {
    match (card.min, card.max) {
        (0, Some(1)) => "optional".to_owned(),
        (1, Some(1)) => "required".to_owned(),
        (0, None) => "any number".to_owned(),
        (min, None) => format!("{min} or more"),
        (min, Some(max)) => format!("{min} to {max}"),
    }
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
