//! The coverage table: what the files declare, and what was generated of it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::Result;

use crate::load::{Loaded, SUPPLEMENT_NAME};
use crate::model::Model;
use crate::plan::{self, Treatment};

#[derive(Default)]
struct Row {
    types: usize,
    types_made: usize,
    operations: usize,
    operations_made: usize,
}

/// The table as text.
pub fn table(loaded: &Loaded, model: &Model) -> Result<String> {
    let mut rows: BTreeMap<&str, Row> = BTreeMap::new();
    let schemas = &loaded.schemas;
    for (_, file) in schemas.complex.values() {
        rows.entry(file).or_default().types += 1;
    }
    for (_, file) in schemas.simple.values() {
        rows.entry(file).or_default().types += 1;
    }
    for (decl, file) in schemas.elements.values() {
        let own = matches!(
            decl.ty,
            Some(crate::xsd::TypeUse::Complex(_) | crate::xsd::TypeUse::Simple(_))
        );
        rows.entry(file).or_default().types += usize::from(own);
    }
    let mut anonymous = 0;
    for def in model.types.values().flatten() {
        if def.named {
            rows.entry(&def.file).or_default().types_made += 1;
        } else {
            anonymous += 1;
        }
    }
    for port_type in loaded.definitions.port_types.values() {
        rows.entry(&port_type.file).or_default().operations += port_type.operations.len();
    }
    let mut twice = 0;
    for (name, port_type) in &loaded.definitions.port_types {
        let taken: Vec<_> = plan::SERVICES
            .iter()
            .filter(|s| s.port_types.contains(&(name.ns.as_str(), name.local.as_str())))
            .flat_map(|s| model.services.iter().filter(move |made| made.ns == s.uri))
            .flat_map(|s| &s.operations)
            .collect();
        for operation in &port_type.operations {
            let Some((message, _)) = &operation.input else {
                continue;
            };
            let request = loaded.definitions.element(message)?;
            if let Some(made) = taken.iter().find(|made| made.request == *request) {
                rows.entry(&port_type.file).or_default().operations_made += 1;
                // Counted where it is stated; one handler serves every port type that states it.
                twice += usize::from(made.file != port_type.file);
            }
        }
    }
    let mut out = String::new();
    writeln!(out, "{:<62} {:>16} {:>16}", "file", "types", "operations")?;
    let mut total = Row::default();
    for (file, treatment) in plan::FILES
        .iter()
        .map(|(f, t)| (*f, *t))
        .chain([(SUPPLEMENT_NAME, Treatment::Generate)])
    {
        if treatment != Treatment::Generate {
            continue;
        }
        let row = rows.remove(file).unwrap_or_default();
        let types = format!("{}/{}", row.types_made, row.types);
        let operations = format!("{}/{}", row.operations_made, row.operations);
        writeln!(out, "{file:<62} {types:>16} {operations:>16}")?;
        total.types += row.types;
        total.types_made += row.types_made;
        total.operations += row.operations;
        total.operations_made += row.operations_made;
    }
    let types = format!("{}/{}", total.types_made, total.types);
    let operations = format!("{}/{}", total.operations_made, total.operations);
    writeln!(out, "{:<62} {types:>16} {operations:>16}", "total")?;
    let distinct: usize = model.services.iter().map(|s| s.operations.len()).sum();
    writeln!(
        out,
        "and {anonymous} anonymous types; {distinct} distinct operations in {} services ({twice} stated by a second file)",
        model.services.len()
    )?;
    writeln!(out, "left out:")?;
    for (file, treatment) in plan::FILES {
        if let Treatment::Omit(reason) = treatment {
            writeln!(out, "  {file}: {reason}")?;
        }
    }
    writeln!(out, "generated otherwise than stated:")?;
    let abstract_types: Vec<&str> = model
        .abstract_types
        .iter()
        .map(|name| name.local.as_str())
        .collect();
    writeln!(
        out,
        "  elements of abstract types, of xs:anyType and of the SOAP envelope are kept whole as raw XML: {}",
        abstract_types.join(", ")
    )?;
    writeln!(
        out,
        "  listed values of xs:QName (fault codes, relations) are any QName"
    )?;
    writeln!(
        out,
        "  lengths, ranges and patterns are documented and kept by samples, but not enforced when reading"
    )?;
    writeln!(out, "  identity constraints (xs:unique, xs:ID) are not enforced")?;
    Ok(out)
}
