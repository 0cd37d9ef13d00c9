//! Simple types: other names, listed values, unions.

use std::fmt::Write as _;

use anyhow::{Result, bail};

use super::Emitter;
use crate::model::{Enum, RustType};
use crate::names::shouting;
use crate::xsd::Facets;

impl Emitter<'_> {
    pub(super) fn alias(&self, target: &RustType, facets: &Facets, out: &mut String) -> Result<()> {
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

    pub(super) fn listed(&self, listed: &Enum, out: &mut String) -> Result<()> {
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

    pub(super) fn union(&self, variants: &[(String, RustType)], out: &mut String) -> Result<()> {
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
            "impl xml::WriteText for {name} {{\n    const DECLARES: bool = true;\n\n    fn prepare(&self, writer: &mut xml::XmlWriter) {{\n        match self {{"
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
