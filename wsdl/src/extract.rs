//! The `extract` command: takes the access class and the faults of every operation from the
//! specification text and writes `semantics.toml`, and beside it the names of the capabilities
//! into `capabilities.toml`.
//!
//! WSDL says neither. The specifications say both in tables that were typed by hand, so this is a
//! strict reader with a list of named repairs (`repair`) and a list of decisions for operations
//! of which the text says nothing any more (`decide`). A repair or decision that no longer
//! applies is an error, so that neither list outlives the text that made it necessary.

mod capabilities;
mod decide;
mod docbook;
mod operations;
mod repair;
mod tables;
mod words;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use clap::Args;

use operations::Operations;
use tables::Table;

/// Arguments of `extract`.
#[derive(Args, Debug)]
pub struct ExtractArgs {
    /// Folder with the DocBook files of the specifications (`Core.xml`, `Media.xml`, ...).
    #[arg(long, value_name = "DIR")]
    pub specs: PathBuf,
    /// Folder with the schema files (`ver10`, `ver20`, `external`).
    #[arg(long, value_name = "DIR")]
    pub from: PathBuf,
    /// Folder to write to; without it, the folder of this crate.
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

/// Writes `semantics.toml` and `capabilities.toml`.
///
/// # Errors
///
/// When a file cannot be read, when the text holds something that no rule covers, or when an
/// operation of a WSDL is left without an access class. The message names all of them.
pub fn extract(args: &ExtractArgs) -> anyhow::Result<()> {
    let extraction = run(&args.specs, &args.from)?;
    let out = args
        .out
        .clone()
        .unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
    for (name, text) in [
        ("semantics.toml", &extraction.semantics),
        ("capabilities.toml", &extraction.capabilities),
    ] {
        let path = out.join(name);
        std::fs::write(&path, text).with_context(|| format!("writing {}", path.display()))?;
        println!("written: {}", path.display());
    }
    println!("{extraction}");
    Ok(())
}

/// What one run of the extraction found.
pub struct Extraction {
    /// Text of `semantics.toml`.
    pub semantics: String,
    /// Text of `capabilities.toml`.
    pub capabilities: String,
    /// Operations that the WSDLs define.
    pub operations: usize,
    /// Operations whose access class is in the specification text.
    pub from_text: usize,
    /// Operations whose access class was decided here.
    pub decided: usize,
    /// Tables that describe an operation which no WSDL of the release has, as `Document: title`.
    pub without_wsdl: Vec<String>,
}

impl fmt::Display for Extraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} operations: access class of {} from the text, of {} decided",
            self.operations, self.from_text, self.decided
        )?;
        write!(f, "described but in no WSDL: {}", self.without_wsdl.join(", "))
    }
}

/// Reads specifications and schemas and returns the text of both files.
///
/// # Errors
///
/// As [`extract`].
pub fn run(specs: &Path, schemas: &Path) -> anyhow::Result<Extraction> {
    let operations = Operations::read(schemas)?;
    let mut repairs = repair::Repairs::default();
    let mut found: BTreeMap<OperationKey, Semantics> = BTreeMap::new();
    let mut names = capabilities::Names::default();
    let mut without_wsdl = Vec::new();
    let mut problems = Vec::new();

    for document in docbook::documents(specs)? {
        names.collect(&document);
        for table in tables::tables(&document) {
            let keys = operations.described_by(&table);
            if keys.is_empty() {
                without_wsdl.push(format!("{}: {}", table.document, table.title()));
                continue;
            }
            match semantics(&table, &mut repairs) {
                Ok(semantics) => {
                    for key in keys {
                        if let Some(earlier) = found.insert(key.clone(), semantics.clone()) {
                            problems.push(format!(
                                "{key} is described in \"{}\" and in \"{}\"",
                                earlier.section, semantics.section
                            ));
                        }
                    }
                }
                Err(problem) => problems.push(format!(
                    "{}, section \"{}\": {problem:#}",
                    table.document,
                    table.title()
                )),
            }
        }
    }
    problems.extend(repairs.unused());
    problems.extend(names.unused_repairs());
    problems.extend(decide::apply(&operations, &mut found));
    if !problems.is_empty() {
        bail!(
            "{} problems in the specification text:\n  {}",
            problems.len(),
            problems.join("\n  ")
        );
    }

    let decided = found.values().filter(|s| s.decided.is_some()).count();
    Ok(Extraction {
        semantics: write::toml(&found),
        capabilities: names.toml(),
        operations: operations.keys().count(),
        from_text: found.len() - decided,
        decided,
        without_wsdl,
    })
}

/// Prefix and name of an operation, as in `tds.GetUsers`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct OperationKey {
    prefix: String,
    name: String,
}

impl fmt::Display for OperationKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.prefix, self.name)
    }
}

/// What the text says about one operation.
#[derive(Clone, Debug)]
struct Semantics {
    /// Title of the section that says it.
    section: String,
    /// Access class; `None` until [`decide::apply`] has filled it.
    access: Option<String>,
    /// Why the access class was decided here, when the text has none.
    decided: Option<String>,
    faults: BTreeSet<Fault>,
}

/// A fault that the text names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Fault {
    /// `Sender` or `Receiver`.
    code: String,
    /// One to three names in the error namespace, outer first.
    subcodes: Vec<String>,
}

fn semantics(table: &Table, repairs: &mut repair::Repairs) -> anyhow::Result<Semantics> {
    let access = match table.access.as_slice() {
        [] => None,
        [one] => Some(repairs.access_class(one)?),
        several => bail!("several access classes: {several:?}"),
    };
    let mut faults = BTreeSet::new();
    for line in &table.faults {
        faults.extend(repairs.fault(line)?);
    }
    Ok(Semantics {
        section: format!("{}: {}", table.document, table.title()),
        access,
        decided: None,
        faults,
    })
}
