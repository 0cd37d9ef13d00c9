//! Reads the files of a release as the plan says.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::dom;
use crate::plan::{self, Treatment};
use crate::wsdl::{Definitions, WSDL};
use crate::xsd::{Schemas, XSD};

/// A schema of our own for what the release refers to and does not hold.
const SUPPLEMENT: &str = include_str!("../supplement/ws-addressing-2004-08.xsd");
/// The name under which the supplement counts.
pub const SUPPLEMENT_NAME: &str = "wsdl/supplement/ws-addressing-2004-08.xsd";

/// What the files declare.
#[derive(Default, Debug)]
pub struct Loaded {
    /// Types, elements, attributes and groups.
    pub schemas: Schemas,
    /// Messages, port types and bindings.
    pub definitions: Definitions,
}

/// Reads every file that the plan compiles. A file that the plan does not name, or that is missing, is an error.
pub fn load(from: &Path) -> Result<Loaded> {
    check_listing(from)?;
    let mut loaded = Loaded::default();
    for (file, treatment) in plan::FILES {
        if *treatment == Treatment::Generate {
            let text = std::fs::read_to_string(from.join(file)).with_context(|| format!("reading {file}"))?;
            add(&mut loaded, &text, file).with_context(|| format!("in {file}"))?;
        }
    }
    add(&mut loaded, SUPPLEMENT, SUPPLEMENT_NAME).context("in the supplement")?;
    Ok(loaded)
}

fn add(loaded: &mut Loaded, text: &str, file: &str) -> Result<()> {
    let root = dom::parse(text)?;
    match (root.name.ns.as_str(), root.name.local.as_str()) {
        (XSD, "schema") => loaded.schemas.add(&root, file),
        (WSDL, "definitions") => {
            for types in root.children_named(WSDL, "types") {
                for schema in types.children_named(XSD, "schema") {
                    loaded.schemas.add(schema, file)?;
                }
            }
            loaded.definitions.add(&root, file)
        }
        _ => bail!("neither a schema nor a service description: {}", root.name),
    }
}

fn check_listing(from: &Path) -> Result<()> {
    let mut found = BTreeSet::new();
    for folder in ["ver10", "ver20", "external"] {
        walk(from, &PathBuf::from(folder), &mut found)?;
    }
    let planned: BTreeSet<String> = plan::FILES.iter().map(|(file, _)| (*file).to_owned()).collect();
    let missing: Vec<_> = planned.difference(&found).cloned().collect();
    let unknown: Vec<_> = found.difference(&planned).cloned().collect();
    if !missing.is_empty() || !unknown.is_empty() {
        bail!("files missing: {missing:?}; files that wsdl/src/plan.rs does not name: {unknown:?}");
    }
    Ok(())
}

fn walk(base: &Path, folder: &Path, found: &mut BTreeSet<String>) -> Result<()> {
    let listing = base.join(folder);
    for entry in std::fs::read_dir(&listing).with_context(|| format!("reading {}", listing.display()))? {
        let entry = entry?;
        let path = folder.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            walk(base, &path, found)?;
        } else {
            found.insert(path.to_string_lossy().replace('\\', "/"));
        }
    }
    Ok(())
}
