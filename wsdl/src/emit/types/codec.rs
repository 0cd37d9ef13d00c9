//! How a complex type is read and written.

use std::fmt::Write as _;

use anyhow::{Result, bail};

use super::{Emitter, wire, wire_attribute};
use crate::emit::ns_const;
use crate::model::{Card, Field, FieldKind, RustType, Struct, Variant};

impl Emitter<'_> {
    pub(super) fn reader(&self, body: &Struct, out: &mut String) -> Result<()> {
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

    pub(super) fn writer(&self, body: &Struct, out: &mut String) -> Result<()> {
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
                        wire_attribute(name)?,
                        field.name
                    )?;
                }
                FieldKind::Attribute { name, .. } => {
                    writeln!(
                        out,
                        "        xml::fields::write_attribute(writer, {}, &self.{});",
                        wire_attribute(name)?,
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
