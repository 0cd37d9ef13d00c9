//! Samples of every type, for round trips, fuzzing and golden messages.

use std::fmt::Write as _;

use anyhow::{Context, Result};

use super::{Context_, ns_const};
use crate::emit::cycles::Key;
use crate::model::{Builtin, Card, Field, FieldKind, Kind, Model, RustType, Struct, TypeDef, Variant};
use crate::plan;
use crate::xsd::Facets;

/// The samples of one file.
pub fn emit(context: &Context_<'_>, namespace: &plan::Namespace, types: &[TypeDef]) -> Result<String> {
    let mut out = String::new();
    for def in types {
        let key = (namespace.uri.to_owned(), def.name.clone());
        let emitter = Emitter { context, key };
        match &def.kind {
            Kind::Struct(body) => emitter.structure(def, body, &mut out)?,
            Kind::Enum(listed) => {
                let name = &def.name;
                let _ = listed;
                let value = "rng.pick(Self::ALL)";
                writeln!(
                    out,
                    "impl testing::Sample for {name} {{\n    fn sample(rng: &mut testing::Rng) -> Self {{\n        {value}\n    }}\n}}\n"
                )?;
            }
            Kind::Union { variants } => {
                let name = &def.name;
                writeln!(
                    out,
                    "impl testing::Sample for {name} {{\n    fn sample(rng: &mut testing::Rng) -> Self {{\n        match rng.below({}) {{",
                    variants.len()
                )?;
                for (index, (variant, ty)) in variants.iter().enumerate() {
                    let pattern = if index + 1 == variants.len() {
                        "_".to_owned()
                    } else {
                        index.to_string()
                    };
                    writeln!(
                        out,
                        "            {pattern} => Self::{variant}({}),",
                        emitter.value(ty, "")?
                    )?;
                }
                out.push_str("        }\n    }\n}\n\n");
            }
            Kind::Alias { .. } | Kind::List { .. } => {}
        }
    }
    Ok(out)
}

/// The list of a module's types.
pub fn module_registry(
    types: &[TypeDef],
    namespace: &plan::Namespace,
    labels: impl Iterator<Item = String>,
    out: &mut String,
) -> Result<()> {
    let _ = labels;
    writeln!(
        out,
        "\n/// Every type of the module that stands as an element or as text, for tests over all of them.\n#[cfg(feature = \"testing\")]\npub static TYPES: &[crate::testing::TypeEntry] = &["
    )?;
    for def in types {
        if matches!(def.kind, Kind::Struct(_) | Kind::Enum(_) | Kind::Union { .. }) {
            writeln!(
                out,
                "    crate::testing::TypeEntry::of::<{0}>(\"{1}:{0}\"),",
                def.name, namespace.prefix
            )?;
        }
    }
    out.push_str("];\n");
    Ok(())
}

/// The list of all lists, and of all services.
pub fn registry(model: &Model, out: &mut String) -> Result<()> {
    let gate = |feature: &str| {
        if feature.is_empty() {
            String::new()
        } else {
            format!("    #[cfg(feature = \"{feature}\")]\n")
        }
    };
    out.push_str("\n/// The types of every module that is compiled, for tests over all of them.\n#[cfg(feature = \"testing\")]\npub static TYPES: &[&[crate::testing::TypeEntry]] = &[\n");
    for namespace in plan::NAMESPACES {
        if model.types.contains_key(namespace.uri) {
            writeln!(out, "{}    {}::TYPES,", gate(namespace.feature), namespace.module)?;
        }
    }
    out.push_str("];\n\n/// Every service that is compiled.\npub static SERVICES: &[&crate::operation::ServiceInfo] = &[\n");
    for service in &model.services {
        let namespace = plan::namespace(&service.ns).context("a service outside of the plan")?;
        writeln!(
            out,
            "{}    &{}::operations::{},",
            gate(namespace.feature),
            namespace.module,
            crate::names::shouting(&service.name)
        )?;
    }
    out.push_str("];\n\n/// Samples of the request and the response of every operation.\n#[cfg(feature = \"testing\")]\npub static MESSAGES: &[crate::testing::MessageEntry] = &[\n");
    for service in &model.services {
        let namespace = plan::namespace(&service.ns).context("a service outside of the plan")?;
        for operation in &service.operations {
            writeln!(
                out,
                "{}    crate::testing::MessageEntry::of::<{}::operations::{}>(\"{}\"),",
                gate(namespace.feature),
                namespace.module,
                crate::names::pascal(&operation.name),
                operation.key
            )?;
        }
    }
    out.push_str("];\n");
    Ok(())
}

struct Emitter<'c> {
    context: &'c Context_<'c>,
    key: Key,
}

impl Emitter<'_> {
    fn structure(&self, def: &TypeDef, body: &Struct, out: &mut String) -> Result<()> {
        let name = &def.name;
        let (rng, inner) = if body.fields.is_empty() {
            ("_", "")
        } else {
            ("rng", "        rng.enter();\n")
        };
        writeln!(
            out,
            "impl testing::Sample for {name} {{\n    fn sample({rng}: &mut testing::Rng) -> Self {{"
        )?;
        out.push_str(inner);
        if body.fields.is_empty() {
            out.push_str("        Self {}\n    }\n}\n\n");
            return Ok(());
        }
        out.push_str("        let value = Self {\n");
        for field in &body.fields {
            writeln!(out, "            {}: {},", field.name, self.field(field)?)?;
        }
        out.push_str("        };\n        rng.leave();\n        value\n    }\n}\n\n");
        for field in &body.fields {
            if let FieldKind::Choice {
                enum_name,
                card,
                variants,
            } = &field.kind
            {
                self.choice(enum_name, *card, variants, out)?;
            }
        }
        Ok(())
    }

    fn field(&self, field: &Field) -> Result<String> {
        Ok(match &field.kind {
            FieldKind::Attribute { ty, required, .. } => {
                let value = self.value(ty, "")?;
                if *required {
                    value
                } else {
                    format!("rng.option(|rng| {value})")
                }
            }
            FieldKind::Element {
                name,
                ty,
                card,
                nillable,
                ..
            } => {
                let mut value = self.value(ty, &element_tag(&name.ns, &name.local)?)?;
                if *nillable {
                    value = format!("rng.nillable(|rng| {value})");
                }
                if card.many() {
                    format!("rng.list({}, {}, |rng| {value})", card.min, max(*card))
                } else {
                    if self.context.analysis.boxed(&self.key, ty) {
                        value = format!("Box::new({value})");
                    }
                    if card.optional() {
                        format!("rng.option(|rng| {value})")
                    } else {
                        value
                    }
                }
            }
            FieldKind::Choice { enum_name, card, .. } => {
                if card.many() {
                    format!("{enum_name}::sample_list(rng)")
                } else if card.optional() {
                    "rng.option(testing::Sample::sample)".to_owned()
                } else {
                    "testing::Sample::sample(rng)".to_owned()
                }
            }
            FieldKind::Any {
                namespace,
                target,
                card,
                strict,
            } => {
                // What no schema declares would not be valid where the wildcard is strict.
                if *strict {
                    match (card.min > 0, card.many()) {
                        (true, true) => "vec![rng.declared_element()]".to_owned(),
                        (true, false) => "Some(rng.declared_element())".to_owned(),
                        (false, true) => "Vec::new()".to_owned(),
                        (false, false) => "None".to_owned(),
                    }
                } else {
                    let ns = if namespace == "##targetNamespace" {
                        ns_const(target)?
                    } else {
                        "xml::Ns::UNKNOWN".to_owned()
                    };
                    if card.many() {
                        format!("rng.open_elements({ns})")
                    } else if card.min > 0 {
                        format!("Some(rng.open_element({ns}))")
                    } else {
                        format!("rng.option(|rng| rng.open_element({ns}))")
                    }
                }
            }
            FieldKind::AnyAttributes { strict: true } => "Vec::new()".to_owned(),
            FieldKind::AnyAttributes { strict: false } => "rng.open_attributes()".to_owned(),
            FieldKind::Value { ty } => self.value(ty, "")?,
            FieldKind::Mixed { element } => format!("rng.mixed({element})"),
        })
    }

    fn choice(&self, name: &str, card: Card, variants: &[Variant], out: &mut String) -> Result<()> {
        writeln!(
            out,
            "impl testing::Sample for {name} {{\n    fn sample(rng: &mut testing::Rng) -> Self {{\n        let branch = rng.below({});\n        Self::sample_branch(rng, branch)\n    }}\n}}\n",
            variants.len()
        )?;
        writeln!(
            out,
            "impl {name} {{\n    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {{\n        match branch {{"
        )?;
        for (index, variant) in variants.iter().enumerate() {
            let pattern = if index + 1 == variants.len() {
                "_".to_owned()
            } else {
                index.to_string()
            };
            let value = match &variant.element {
                Some((element, ty)) => {
                    let value = self.value(ty, &element_tag(&element.ns, &element.local)?)?;
                    if variant.many {
                        format!("rng.list({}, 3, |rng| {value})", variant.min.max(1))
                    } else if !card.many() && self.context.analysis.boxed(&self.key, ty) {
                        format!("Box::new({value})")
                    } else {
                        value
                    }
                }
                None => "rng.open_element(xml::Ns::UNKNOWN)".to_owned(),
            };
            writeln!(out, "            {pattern} => Self::{}({value}),", variant.name)?;
        }
        out.push_str("        }\n    }\n");
        if card.many() {
            // A branch that must repeat does so; branches are mixed only where each may stand alone.
            let alone = variants.iter().all(|v| v.min <= 1);
            if alone {
                writeln!(
                    out,
                    "\n    fn sample_list(rng: &mut testing::Rng) -> Vec<Self> {{\n        rng.list({}, {}, testing::Sample::sample)\n    }}",
                    card.min,
                    max(card)
                )?;
            } else {
                let counts: Vec<String> = variants.iter().map(|v| v.min.to_string()).collect();
                writeln!(
                    out,
                    "\n    fn sample_list(rng: &mut testing::Rng) -> Vec<Self> {{\n        let branch = rng.below({});\n        let count = [{}][branch];\n        (0..count).map(|_| Self::sample_branch(rng, branch)).collect()\n    }}",
                    variants.len(),
                    counts.join(", ")
                )?;
            }
        }
        out.push_str("}\n\n");
        Ok(())
    }

    /// An expression that makes a value. `tag` is the element's qualified name, for elements that are kept whole.
    fn value(&self, ty: &RustType, tag: &str) -> Result<String> {
        self.limited(ty, &Facets::default(), tag)
    }

    fn limited(&self, ty: &RustType, facets: &Facets, tag: &str) -> Result<String> {
        match ty {
            RustType::Builtin(builtin) => builtin_value(*builtin, facets, tag),
            RustType::Generated { ns, name } => {
                let def = self
                    .context
                    .model
                    .types
                    .get(ns)
                    .and_then(|types| types.iter().find(|def| def.name == *name))
                    .with_context(|| format!("no type {name} in {ns}"))?;
                match &def.kind {
                    Kind::Alias { target, facets: own } => self.limited(target, &narrower(facets, own), tag),
                    Kind::List { item } => {
                        let item = match item {
                            RustType::Builtin(b) if b.is_string() => "rng.word()".to_owned(),
                            other => self.value(other, tag)?,
                        };
                        let item = item
                            .replace("rng.string(0, 64)", "rng.word()")
                            .replace("rng.token(0, 64)", "rng.word()");
                        Ok(format!("rng.list(0, 3, |rng| {item}).into()"))
                    }
                    _ => Ok("testing::Sample::sample(rng)".to_owned()),
                }
            }
        }
    }
}

fn builtin_value(builtin: Builtin, facets: &Facets, tag: &str) -> Result<String> {
    if let Some(pattern) = &facets.pattern {
        let compact = crate::xsd::unfolded(pattern);
        let (_, samples) = plan::PATTERN_SAMPLES
            .iter()
            .find(|(known, _)| *known == compact)
            .with_context(|| format!("no sample for the pattern {compact:?} in wsdl/src/plan.rs"))?;
        return Ok(format!("rng.pick(&{samples:?}).to_owned()"));
    }
    let low = facets.length.or(facets.min_length).unwrap_or(0);
    let high = facets.length.or(facets.max_length).unwrap_or(low.max(64));
    let number = |least: &str, greatest: &str| {
        let low = facets.min_inclusive.as_deref().unwrap_or(least);
        let high = facets.max_inclusive.as_deref().unwrap_or(greatest);
        (low.to_owned(), high.to_owned())
    };
    let integer = |ty: &str, least: &str, greatest: &str| {
        let (low, high) = number(least, greatest);
        let cast = if ty == "i64" {
            String::new()
        } else {
            format!(" as {ty}")
        };
        format!("rng.integer({low}, {high}){cast}")
    };
    Ok(match builtin {
        Builtin::String => format!("rng.string({low}, {high})"),
        Builtin::Token => format!("rng.token({low}, {high})"),
        Builtin::Uri => format!("rng.uri({high})"),
        Builtin::NcName => "rng.word()".to_owned(),
        Builtin::Id => "rng.id()".to_owned(),
        Builtin::IdRef => "rng.id_ref()".to_owned(),
        Builtin::Bool => "rng.flag()".to_owned(),
        Builtin::I8 => integer("i8", "-128", "127"),
        Builtin::I16 => integer("i16", "-32768", "32767"),
        Builtin::I32 => integer("i32", "-2147483648", "2147483647"),
        Builtin::I64 => integer("i64", "i64::MIN", "i64::MAX"),
        Builtin::U8 => integer("u8", "0", "255"),
        Builtin::U16 => integer("u16", "0", "65535"),
        Builtin::U32 => integer("u32", "0", "4294967295"),
        Builtin::U64 => integer("u64", "0", "i64::MAX"),
        Builtin::Positive => integer("u64", "1", "i64::MAX"),
        Builtin::F32 | Builtin::F64 => {
            let (low, high) = number("-1e9", "1e9");
            let low = if low.contains(['.', 'e']) {
                low
            } else {
                format!("{low}.0")
            };
            let high = if high.contains(['.', 'e']) {
                high
            } else {
                format!("{high}.0")
            };
            let function = if builtin == Builtin::F32 {
                "float"
            } else {
                "double"
            };
            format!("rng.{function}({low}, {high})")
        }
        Builtin::DateTime => "rng.date_time()".to_owned(),
        Builtin::Date => "rng.date()".to_owned(),
        Builtin::Time => "rng.time()".to_owned(),
        Builtin::Duration => "rng.duration()".to_owned(),
        Builtin::Base64 => format!("rng.base64({low}, {high})"),
        Builtin::HexBinary => format!("rng.hex({low}, {high})"),
        Builtin::QName => "rng.qname()".to_owned(),
        Builtin::StringList => "rng.list(1, 3, |rng| rng.id_ref()).into()".to_owned(),
        Builtin::RawXml => format!("rng.whole_element({tag:?})"),
    })
}

/// Limits of a type and of its base together.
fn narrower(outer: &Facets, base: &Facets) -> Facets {
    Facets {
        length: outer.length.or(base.length),
        min_length: outer.min_length.or(base.min_length),
        max_length: outer.max_length.or(base.max_length),
        min_inclusive: outer.min_inclusive.clone().or_else(|| base.min_inclusive.clone()),
        max_inclusive: outer.max_inclusive.clone().or_else(|| base.max_inclusive.clone()),
        pattern: outer.pattern.clone().or_else(|| base.pattern.clone()),
    }
}

fn max(card: Card) -> u32 {
    card.max.unwrap_or(card.min + 3).min(card.min + 3)
}

/// An element's name with the fixed prefix of its namespace.
fn element_tag(ns: &str, local: &str) -> Result<String> {
    if ns.is_empty() {
        return Ok(local.to_owned());
    }
    let namespace = plan::namespace(ns).with_context(|| format!("namespace {ns} is not in the plan"))?;
    Ok(format!("{}:{local}", namespace.prefix))
}
