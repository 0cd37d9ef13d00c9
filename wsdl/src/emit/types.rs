//! Types, and how they are read and written.

use std::fmt::Write as _;

use anyhow::{Result, bail};

use super::{Context_, ns_const, rust_type};
use crate::dom::Name;
use crate::emit::cycles::Key;
use crate::model::{Card, Enum, Field, FieldKind, Kind, RustType, Struct, TypeDef, Variant};
use crate::names::shouting;
use crate::plan;
use crate::resolve::prefixed;
use crate::xsd::Facets;

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

    // ---- simple types ----

    fn alias(&self, target: &RustType, facets: &Facets, out: &mut String) -> Result<()> {
        let name = &self.def.name;
        writeln!(out, "/// {}{}.", self.origin(), facet_words(facets))?;
        writeln!(out, "pub type {name} = {};\n", self.ty(target)?)?;
        let constant = shouting(name);
        let lengths = [
            ("LENGTH", facets.length),
            ("MIN_LENGTH", facets.min_length),
            ("MAX_LENGTH", facets.max_length),
        ];
        for (label, value) in lengths {
            if let Some(value) = value {
                writeln!(
                    out,
                    "/// Limit of [`{name}`] in characters, or bytes of binary content."
                )?;
                writeln!(out, "pub const {constant}_{label}: usize = {value};\n")?;
            }
        }
        Ok(())
    }

    fn listed(&self, listed: &Enum, out: &mut String) -> Result<()> {
        let name = &self.def.name;
        let derives = if listed.open {
            "Clone, Debug"
        } else {
            "Clone, Copy, Debug"
        };
        let openness = if listed.open {
            " Other values are allowed and kept."
        } else {
            ""
        };
        writeln!(out, "/// {}.{openness}", self.origin())?;
        writeln!(
            out,
            "#[derive({derives}, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]\npub enum {name} {{"
        )?;
        for (index, (variant, value)) in listed.values.iter().enumerate() {
            let default = if index == 0 { "#[default]\n" } else { "" };
            writeln!(out, "    /// `{value}`\n    {default}    {variant},")?;
        }
        if listed.open {
            writeln!(
                out,
                "    /// A value that the schema does not list.\n    Other(String),"
            )?;
        }
        out.push_str("}\n\n");
        let all: Vec<String> = listed
            .values
            .iter()
            .map(|(variant, _)| format!("Self::{variant}"))
            .collect();
        let (signature, lifetime) = if listed.open {
            ("pub fn as_str(&self) -> &str", "")
        } else {
            ("pub const fn as_str(self) -> &'static str", "")
        };
        let _ = lifetime;
        writeln!(
            out,
            "impl {name} {{\n    /// Every listed value, in schema order.\n    pub const ALL: &'static [Self] = &[{}];\n\n    \
             /// The value on the wire.\n    {signature} {{\n        match self {{",
            all.join(", ")
        )?;
        for (variant, value) in &listed.values {
            writeln!(out, "            Self::{variant} => {value:?},")?;
        }
        if listed.open {
            writeln!(out, "            Self::Other(value) => value,")?;
        }
        out.push_str("        }\n    }\n}\n\n");
        if listed.open {
            writeln!(out, "xml::fields::listed_values!(open {name});\n")?;
        } else {
            writeln!(out, "xml::fields::listed_values!({name}, {name:?});\n")?;
        }
        Ok(())
    }

    fn union(&self, variants: &[(String, RustType)], out: &mut String) -> Result<()> {
        let name = &self.def.name;
        writeln!(
            out,
            "/// {}: one of several types.\n#[derive(Clone, Debug, PartialEq)]\npub enum {name} {{",
            self.origin()
        )?;
        for (variant, ty) in variants {
            writeln!(
                out,
                "    /// A value of the member type `{variant}`.\n    {variant}({}),",
                self.ty(ty)?
            )?;
        }
        out.push_str("}\n\n");
        let Some((first, _)) = variants.first() else {
            bail!("an empty union")
        };
        writeln!(
            out,
            "impl Default for {name} {{\n    fn default() -> Self {{\n        Self::{first}(Default::default())\n    }}\n}}\n"
        )?;
        writeln!(
            out,
            "impl xml::WriteText for {name} {{\n    fn prepare(&self, writer: &mut xml::XmlWriter) {{\n        match self {{"
        )?;
        for (variant, _) in variants {
            writeln!(
                out,
                "            Self::{variant}(value) => value.prepare(writer),"
            )?;
        }
        out.push_str("        }\n    }\n\n    fn write_text(&self, out: &mut xml::TextWriter<'_>) {\n        match self {\n");
        for (variant, _) in variants {
            writeln!(
                out,
                "            Self::{variant}(value) => value.write_text(out),"
            )?;
        }
        writeln!(
            out,
            "        }}\n    }}\n}}\n\nimpl xml::Text for {name} {{\n    fn from_text(text: &str, reader: &xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {{"
        )?;
        for (variant, _) in variants {
            writeln!(
                out,
                "        if let Ok(value) = xml::Text::from_text(text, reader) {{\n            return Ok(Self::{variant}(value));\n        }}"
            )?;
        }
        writeln!(out, "        Err(xml::XmlError::value({name:?}))\n    }}\n}}\n")?;
        Ok(())
    }

    // ---- complex types ----

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
            Some(value) => format!("; {value:?} if it is missing"),
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

    fn reader(&self, body: &Struct, out: &mut String) -> Result<()> {
        let name = &self.def.name;
        writeln!(
            out,
            "impl xml::ReadXml for {name} {{\n    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {{"
        )?;
        self.read_attributes(body, out)?;
        let mixed = body
            .fields
            .iter()
            .find(|f| matches!(f.kind, FieldKind::Mixed { .. }));
        let value = body
            .fields
            .iter()
            .find(|f| matches!(f.kind, FieldKind::Value { .. }));
        if let Some(field) = mixed {
            writeln!(out, "        let {} = reader.raw_content()?;", field.name)?;
        } else if let Some(field) = value {
            writeln!(
                out,
                "        let text = reader.text()?;\n        let {} = xml::Text::from_text(&text, reader)?;",
                field.name
            )?;
        } else {
            self.read_children(body, out)?;
        }
        out.push_str("        Ok(Self {\n");
        for field in &body.fields {
            let taken = match &field.kind {
                FieldKind::Attribute {
                    name: wire,
                    required: true,
                    ..
                } => {
                    format!(
                        "xml::fields::attribute({}, {name:?}, {:?})?",
                        field.name, wire.local
                    )
                }
                FieldKind::Element { name: wire, card, .. } if !card.many() && !card.optional() => {
                    format!(
                        "xml::fields::element({}, {name:?}, {:?})?",
                        field.name, wire.local
                    )
                }
                FieldKind::Choice { card, variants, .. } if !card.many() && !card.optional() => {
                    let names: Vec<_> = variants
                        .iter()
                        .filter_map(|v| v.element.as_ref())
                        .map(|(n, _)| n.local.as_str())
                        .collect();
                    format!(
                        "xml::fields::element({}, {name:?}, {:?})?",
                        field.name,
                        names.join(" or ")
                    )
                }
                _ => {
                    writeln!(out, "            {},", field.name)?;
                    continue;
                }
            };
            writeln!(out, "            {}: {taken},", field.name)?;
        }
        out.push_str("        })\n    }\n}\n\n");
        Ok(())
    }

    fn read_attributes(&self, body: &Struct, out: &mut String) -> Result<()> {
        let mut arms = String::new();
        let mut rest = "            _ => {}\n".to_owned();
        for field in &body.fields {
            match &field.kind {
                FieldKind::Attribute { name, .. } => {
                    writeln!(out, "        let mut {} = None;", field.name)?;
                    writeln!(
                        arms,
                        "            ({}, {:?}) => {} = Some(attribute.parse(reader)?),",
                        ns_const(&name.ns)?,
                        name.local,
                        field.name
                    )?;
                }
                FieldKind::AnyAttributes { .. } => {
                    writeln!(out, "        let mut {} = Vec::new();", field.name)?;
                    rest = format!(
                        "            _ => xml::fields::open_attribute(reader, attribute, &mut {})?,\n",
                        field.name
                    );
                }
                _ => {}
            }
        }
        if arms.is_empty() && rest.contains("open_attribute") {
            writeln!(
                out,
                "        for attribute in reader.attributes() {{\n            {}        }}",
                rest.trim_start()
                    .trim_start_matches("_ => ")
                    .replace(",\n", ";\n")
            )?;
        } else if !arms.is_empty() {
            writeln!(
                out,
                "        for attribute in reader.attributes() {{\n            match (attribute.ns, attribute.local) {{\n{arms}{rest}            }}\n        }}"
            )?;
        }
        Ok(())
    }

    fn read_children(&self, body: &Struct, out: &mut String) -> Result<()> {
        let content: Vec<&Field> = body
            .fields
            .iter()
            .filter(|f| {
                matches!(
                    f.kind,
                    FieldKind::Element { .. } | FieldKind::Choice { .. } | FieldKind::Any { .. }
                )
            })
            .collect();
        if content.is_empty() {
            out.push_str("        reader.skip()?;\n");
            return Ok(());
        }
        let wildcards: Vec<&Field> = content
            .iter()
            .copied()
            .filter(|f| matches!(f.kind, FieldKind::Any { .. }))
            .collect();
        for field in &content {
            let many = match &field.kind {
                FieldKind::Element { card, .. }
                | FieldKind::Choice { card, .. }
                | FieldKind::Any { card, .. } => card.many(),
                _ => false,
            };
            let start = if many { "Vec::new()" } else { "None" };
            writeln!(out, "        let mut {} = {start};", field.name)?;
        }
        out.push_str("        while let Some(child) = reader.next_child()? {\n            match (child.ns, child.local) {\n");
        for field in &content {
            match &field.kind {
                FieldKind::Element { name, ty, card, .. } => {
                    let call = self.element_reader(ty, *card, &field.name);
                    let arm = format!("({}, {:?})", ns_const(&name.ns)?, name.local);
                    writeln!(out, "                {arm} => {call}?,")?;
                }
                FieldKind::Choice {
                    enum_name,
                    card,
                    variants,
                } => {
                    for variant in variants {
                        self.variant_arm(&field.name, enum_name, *card, variant, out)?;
                    }
                }
                _ => {}
            }
        }
        let open_choice = content.iter().find_map(|f| match &f.kind {
            FieldKind::Choice {
                enum_name,
                card,
                variants,
            } if variants.iter().any(|v| v.element.is_none()) => Some((f, enum_name, *card)),
            _ => None,
        });
        match (wildcards.as_slice(), open_choice) {
            ([], None) => out.push_str("                _ => reader.skip()?,\n"),
            ([], Some((field, enum_name, card))) if card.many() => {
                writeln!(
                    out,
                    "                _ => {}.push({enum_name}::Any(reader.raw(&child)?)),",
                    field.name
                )?;
            }
            ([], Some(_)) => bail!("a wildcard in a choice that does not repeat"),
            (_, Some(_)) => bail!("wildcards in a choice and beside it"),
            ([only], None) => writeln!(out, "                _ => {},", wildcard_reader(only))?,
            (_, None) => bail!("several wildcards in one type"),
        }
        out.push_str("            }\n        }\n");
        Ok(())
    }

    fn element_reader(&self, ty: &RustType, card: Card, slot: &str) -> String {
        let function = match (Self::is_raw(ty), card.many(), self.boxed(ty)) {
            (true, true, _) => return format!("reader.raw(&child).map(|raw| {slot}.push(raw))"),
            (true, false, _) => "one_raw",
            (false, true, _) => "many",
            (false, false, true) => "one_boxed",
            (false, false, false) => "one",
        };
        format!("xml::fields::{function}(reader, &child, &mut {slot})")
    }

    fn variant_arm(
        &self,
        slot: &str,
        enum_name: &str,
        card: Card,
        variant: &Variant,
        out: &mut String,
    ) -> Result<()> {
        let Some((name, ty)) = &variant.element else {
            return Ok(());
        };
        let label = &variant.name;
        let mut read = if Self::is_raw(ty) {
            "reader.raw(&child)?"
        } else {
            "reader.read(&child)?"
        }
        .to_owned();
        if !card.many() && !variant.many && self.boxed(ty) {
            read = format!("Box::new({read})");
        }
        write!(
            out,
            "                ({}, {:?}) => {{ ",
            ns_const(&name.ns)?,
            name.local
        )?;
        if card.many() {
            write!(out, "{slot}.push({enum_name}::{label}({read}));")?;
        } else if variant.many {
            write!(
                out,
                "match &mut {slot} {{\n None => {slot} = Some({enum_name}::{label}(vec![{read}])),\n \
                 Some({enum_name}::{label}(list)) => list.push({read}),\n \
                 Some(_) => return Err(xml::fields::twice(reader, &child)),\n }}"
            )?;
        } else {
            write!(
                out,
                "if {slot}.is_some() {{ return Err(xml::fields::twice(reader, &child)); }}\n {slot} = Some({enum_name}::{label}({read}));"
            )?;
        }
        out.push_str(" }\n");
        Ok(())
    }

    fn writer(&self, body: &Struct, out: &mut String) -> Result<()> {
        let name = &self.def.name;
        writeln!(
            out,
            "impl xml::WriteXml for {name} {{\n    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {{\n        writer.start(name);"
        )?;
        for field in &body.fields {
            match &field.kind {
                FieldKind::Attribute {
                    name, required: true, ..
                } => {
                    writeln!(
                        out,
                        "        writer.attribute({}, &self.{});",
                        wire(name)?,
                        field.name
                    )?;
                }
                FieldKind::Attribute { name, .. } => {
                    writeln!(
                        out,
                        "        xml::fields::write_attribute(writer, {}, &self.{});",
                        wire(name)?,
                        field.name
                    )?;
                }
                FieldKind::AnyAttributes { .. } => {
                    writeln!(
                        out,
                        "        xml::fields::write_open_attributes(writer, &self.{});",
                        field.name
                    )?;
                }
                _ => {}
            }
        }
        for field in &body.fields {
            let slot = format!("self.{}", field.name);
            match &field.kind {
                FieldKind::Attribute { .. } | FieldKind::AnyAttributes { .. } => continue,
                FieldKind::Element { ty, card, .. } if Self::is_raw(ty) => {
                    if card.many() || card.optional() {
                        writeln!(out, "        xml::fields::write_raw(writer, &{slot});")?;
                    } else {
                        writeln!(out, "        writer.raw(&{slot});")?;
                    }
                }
                FieldKind::Element { name, ty, card, .. } => {
                    let wire = wire(name)?;
                    if card.many() {
                        writeln!(out, "        xml::fields::write_many(writer, {wire}, &{slot});")?;
                    } else if card.optional() {
                        let function = if self.boxed(ty) {
                            "write_boxed"
                        } else {
                            "write_option"
                        };
                        writeln!(out, "        xml::fields::{function}(writer, {wire}, &{slot});")?;
                    } else {
                        writeln!(out, "        {slot}.write_xml(writer, {wire});")?;
                    }
                }
                FieldKind::Choice { card, .. } => {
                    if card.many() {
                        writeln!(
                            out,
                            "        for choice in &{slot} {{\n            choice.write(writer);\n        }}"
                        )?;
                    } else if card.optional() {
                        writeln!(
                            out,
                            "        if let Some(choice) = &{slot} {{\n            choice.write(writer);\n        }}"
                        )?;
                    } else {
                        writeln!(out, "        {slot}.write(writer);")?;
                    }
                }
                FieldKind::Any { .. } => writeln!(out, "        xml::fields::write_raw(writer, &{slot});")?,
                FieldKind::Value { .. } => writeln!(out, "        writer.value(&{slot});")?,
                FieldKind::Mixed { .. } => writeln!(out, "        writer.raw_content(&{slot});")?,
            }
        }
        out.push_str("        writer.end(name);\n    }\n}\n\n");
        Ok(())
    }
}

fn wildcard_reader(field: &Field) -> String {
    match &field.kind {
        FieldKind::Any { card, .. } if card.many() => format!("{}.push(reader.raw(&child)?)", field.name),
        _ => format!("xml::fields::one_raw(reader, &child, &mut {})?", field.name),
    }
}

/// A name on the wire as a constant expression.
pub fn wire(name: &Name) -> Result<String> {
    Ok(if name.ns.is_empty() {
        format!("xml::Name::local({:?})", name.local)
    } else {
        format!("xml::Name::new({}, {:?})", ns_const(&name.ns)?, name.local)
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

fn facet_words(facets: &Facets) -> String {
    let mut words = String::new();
    let numbers = [
        ("length", facets.length.map(|n| n.to_string())),
        ("length at least", facets.min_length.map(|n| n.to_string())),
        ("length at most", facets.max_length.map(|n| n.to_string())),
        ("at least", facets.min_inclusive.clone()),
        ("at most", facets.max_inclusive.clone()),
    ];
    for (label, value) in numbers {
        if let Some(value) = value {
            let _ = write!(words, "; {label} {value}");
        }
    }
    if let Some(pattern) = &facets.pattern {
        let pattern = crate::xsd::unfolded(pattern);
        let _ = write!(words, "; pattern `{pattern}`");
    }
    words
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
