//! The table of what the device implements (`docs/coverage.md`): the operations of each service, found in the generated traits, the ones
//! that the code overrides, the tests that call them, and the reasons for what is left out (`docs/coverage.toml`).

mod calls;
mod refusals;
mod scan;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Args;
use serde::Deserialize;

use calls::Naming;
use refusals::Refusals;

/// Where the table is kept, and where the reasons are.
const TABLE: &str = "docs/coverage.md";
const REASONS: &str = "docs/coverage.toml";
/// Tests that are named for an operation, at most.
const MOST_TESTS: usize = 3;

/// Arguments of the command.
#[derive(Args, Debug)]
pub struct CoverageArgs {
    /// Folder of the workspace
    #[arg(long, value_name = "DIR", default_value_os_t = workspace())]
    root: PathBuf,
    /// Change nothing, and fail when the table is not what the code gives
    #[arg(long)]
    check: bool,
}

/// The folder above this crate.
fn workspace() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// A service of the table.
struct Service {
    /// As people call it.
    title: &'static str,
    /// Prefix of its namespace, and what its operations are named with in the reasons.
    prefix: &'static str,
    /// Module of the generated trait.
    module: &'static str,
    /// How tests name it where they call an operation.
    naming: Naming,
    /// What a test file that is about this service has somewhere, in its text or its path: for names of operations that several services have.
    marks: &'static [&'static str],
}

const SERVICES: [Service; 7] = [
    Service {
        title: "Device management",
        prefix: "tds",
        module: "device",
        naming: Naming {
            prefixes: &["tds"],
            before: &["TDS,"],
        },
        marks: &["ver10/device/wsdl", "tds::", "device_message", "TDS"],
    },
    Service {
        title: "Media",
        prefix: "trt",
        module: "media",
        naming: Naming {
            prefixes: &["trt"],
            before: &["TRT,", "call1(at,", "call1(running.address,"],
        },
        marks: &["ver10/media/wsdl", "trt::", "TRT"],
    },
    Service {
        title: "Media2",
        prefix: "tr2",
        module: "media2",
        naming: Naming {
            prefixes: &["tr2"],
            before: &["TR2,", "call2(at,", "call2(running.address,"],
        },
        marks: &["ver20/media/wsdl", "tr2::", "TR2"],
    },
    Service {
        title: "PTZ",
        prefix: "tptz",
        module: "ptz",
        naming: Naming {
            prefixes: &["tptz"],
            before: &["TPTZ,", "PTZ,"],
        },
        marks: &["ver20/ptz/wsdl", "tptz::", "TPTZ", "ptz"],
    },
    Service {
        title: "Imaging",
        prefix: "timg",
        module: "imaging",
        naming: Naming {
            prefixes: &["timg"],
            before: &["TIMG,", "IMAGING,", "imaging(at,"],
        },
        marks: &["ver20/imaging/wsdl", "timg::", "TIMG", "imaging"],
    },
    Service {
        title: "Events, with WS-BaseNotification",
        prefix: "tev",
        module: "events",
        naming: Naming {
            prefixes: &["tev", "wsnt"],
            before: &["TEV,", "tev(", "wsnt("],
        },
        marks: &["ver10/events/wsdl", "tev::", "wsnt::", "TEV", "events"],
    },
    Service {
        title: "Device I/O",
        prefix: "tmd",
        module: "device_io",
        naming: Naming {
            prefixes: &["tmd"],
            before: &["TMD,", "IO,"],
        },
        marks: &["ver10/deviceIO/wsdl", "tmd::", "TMD", "deviceio"],
    },
];

/// The file of reasons.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Reasons {
    /// Operations that are not there.
    #[serde(default)]
    left_out: Vec<Remark>,
    /// Operations that are there for backends that have what they need.
    #[serde(default)]
    by_capability: Vec<Remark>,
    /// Operations of which there is something else to say.
    #[serde(default)]
    note: Vec<Remark>,
    /// Operations that the specification advises against.
    #[serde(default)]
    deprecated: Vec<Remark>,
    /// Operations whose bad case is in a test of its own, the path of which is the reason.
    #[serde(default)]
    refused_in: Vec<Remark>,
    /// Operations without a bad case.
    #[serde(default)]
    never_refused: Vec<Remark>,
}

/// What is to be said of some operations of a service.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Remark {
    service: String,
    operations: Vec<String>,
    reason: String,
}

/// The remarks of one kind by prefix and operation.
type Remarks = BTreeMap<(String, String), String>;

/// Writes the table, or compares it.
///
/// # Errors
/// Lists operations that are left out without a reason and remarks that no longer hold; says when the table has to be written anew.
pub fn coverage(arguments: &CoverageArgs) -> Result<()> {
    let (table, mistakes) = table(&arguments.root)?;
    let path = arguments.root.join(TABLE);
    if arguments.check {
        let kept = fs::read_to_string(&path).with_context(|| format!("{}", path.display()))?;
        if kept != table {
            bail!("{TABLE} is not what the code gives; run `cargo run -p onvif-wsdl -- coverage`");
        }
    } else {
        fs::write(&path, table).with_context(|| format!("{}", path.display()))?;
    }
    if !mistakes.is_empty() {
        bail!("{REASONS} does not fit the code:\n  {}", mistakes.join("\n  "));
    }
    Ok(())
}

/// The table for the code below `root`, and what the file of reasons leaves unexplained.
///
/// # Errors
/// When a file cannot be read or understood.
pub fn table(root: &Path) -> Result<(String, Vec<String>)> {
    let text = fs::read_to_string(root.join(REASONS)).with_context(|| REASONS.to_owned())?;
    let reasons: Reasons = toml::from_str(&text).with_context(|| REASONS.to_owned())?;
    let code = scan::Code::read(root)?;
    let mut mistakes = Vec::new();
    let mut remarks = |list: &[Remark]| -> Remarks {
        let mut remarks = Remarks::new();
        for remark in list {
            for operation in &remark.operations {
                let key = (remark.service.clone(), operation.clone());
                if remarks.insert(key, remark.reason.clone()).is_some() {
                    mistakes.push(format!("{}.{operation} is named twice", remark.service));
                }
            }
        }
        remarks
    };
    let left_out = remarks(&reasons.left_out);
    let by_capability = remarks(&reasons.by_capability);
    let deprecated = remarks(&reasons.deprecated);
    let notes = remarks(&reasons.note);
    let refused_in = remarks(&reasons.refused_in);
    let never_refused = remarks(&reasons.never_refused);
    let refusals = Refusals::read(root)?;

    let mut known = BTreeSet::new();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut services = Vec::new();
    for service in &SERVICES {
        let operations = code.operations(service.module)?;
        for operation in &operations {
            known.insert((service.prefix.to_owned(), operation.name.clone()));
        }
        services.push((service, operations));
    }
    for (_, name) in &known {
        *counts.entry(name).or_default() += 1;
    }
    for (prefix, operation) in left_out
        .keys()
        .chain(by_capability.keys())
        .chain(deprecated.keys())
        .chain(notes.keys())
        .chain(refused_in.keys())
        .chain(never_refused.keys())
    {
        if !known.contains(&(prefix.clone(), operation.clone())) {
            mistakes.push(format!("{prefix}.{operation} does not exist"));
        }
    }
    for operation in refusals.operations() {
        let (prefix, name) = operation.split_once('.').unwrap_or_default();
        if !known.contains(&(prefix.to_owned(), name.to_owned())) {
            mistakes.push(format!("{operation}, which is to be refused, does not exist"));
        }
    }

    let mut summary = String::new();
    let mut details = String::new();
    for (service, operations) in &services {
        let (mut there, mut tested, mut refused, mut never, mut absent) = (0, 0, 0, 0, 0);
        let mut rows = String::new();
        let others = SERVICES.iter().filter(|other| other.prefix != service.prefix);
        let others: Vec<Naming> = others.map(|other| other.naming).collect();
        for operation in operations {
            let key = (service.prefix.to_owned(), operation.name.clone());
            let implemented = code.implements(service.module, &operation.method);
            let marks = (counts.get(operation.name.as_str()) > Some(&1)).then_some(service.marks);
            let tests = code.tests(&operation.name, service.naming, &others, marks);
            let mut remark = Vec::new();
            if let Some(reason) = deprecated.get(&key) {
                remark.push(format!("deprecated: {reason}"));
            }
            let state = match (implemented, left_out.get(&key)) {
                (true, None) => {
                    there += 1;
                    "yes"
                }
                (true, Some(_)) => {
                    mistakes.push(format!(
                        "{}.{} is there, and left out",
                        service.prefix, operation.name
                    ));
                    "yes"
                }
                (false, reason) => {
                    absent += 1;
                    match reason {
                        Some(reason) => remark.push(reason.clone()),
                        None if deprecated.contains_key(&key) => {}
                        None => {
                            mistakes.push(format!(
                                "{}.{} is left out without a reason",
                                service.prefix, operation.name
                            ));
                            remark.push("**no reason given**".to_owned());
                        }
                    }
                    "left out"
                }
            };
            if let Some(reason) = by_capability.get(&key) {
                if !implemented {
                    mistakes.push(format!(
                        "{}.{} is not there by capability",
                        service.prefix, operation.name
                    ));
                }
                remark.push(format!("by capability: {reason}"));
            }
            if let Some(note) = notes.get(&key) {
                remark.push(note.clone());
            }
            let shown = match (implemented, tests.is_empty()) {
                (true, false) => {
                    tested += 1;
                    tests
                        .iter()
                        .take(MOST_TESTS)
                        .map(|path| format!("`{path}`"))
                        .collect::<Vec<_>>()
                        .join(", ")
                }
                (true, true) => "no".to_owned(),
                (false, _) => "-".to_owned(),
            };
            let told = refusals.of(service.prefix, &operation.name);
            let bad = match (told, refused_in.get(&key), never_refused.get(&key)) {
                _ if !implemented => "-".to_owned(),
                (Some(faults), None, None) => {
                    refused += 1;
                    faults
                }
                (None, Some(path), None) => {
                    refused += 1;
                    if !tests.contains(&path.as_str()) {
                        mistakes.push(format!(
                            "{}.{} is not called in {path}",
                            service.prefix, operation.name
                        ));
                    }
                    format!("in `{path}`")
                }
                (None, None, Some(_)) => {
                    never += 1;
                    "-".to_owned()
                }
                (None, None, None) => {
                    mistakes.push(format!("{}.{} has no bad case", service.prefix, operation.name));
                    "**no**".to_owned()
                }
                _ => {
                    mistakes.push(format!(
                        "{}.{} has its bad case in two places",
                        service.prefix, operation.name
                    ));
                    "**two**".to_owned()
                }
            };
            writeln!(
                rows,
                "| {} | {state} | {shown} | {bad} | {} |",
                operation.name,
                remark.join("; ")
            )?;
        }
        writeln!(
            summary,
            "| {} | {} | {there} | {tested} | {refused} | {never} | {absent} |",
            service.title,
            operations.len()
        )?;
        writeln!(
            details,
            "\n## {} (`{}`)\n\n| operation | implemented | called in tests | bad case | remark |\n|---|---|---|---|---|\n{}",
            service.title,
            service.prefix,
            rows.trim_end()
        )?;
    }
    let table = format!(
        "{HEAD}\n| service | operations | implemented | of these called in tests | refused in tests | nothing to refuse | left out |\n|---|---|---|---|---|---|---|\n{summary}{details}"
    );
    Ok((table, mistakes))
}

const HEAD: &str = "# Coverage

<!-- Written by `cargo run -p onvif-wsdl -- coverage`; do not edit. Reasons are kept in coverage.toml. -->

The operations of the services that the device is to have, as their WSDL files declare them: whether the library implements each over its backends, which tests
call it, and why what is left out is. An operation that is left out answers `ter:ActionNotSupported`, and no capability promises it. \"By capability\"
means that the library has the operation, and that it answers where a backend has what it needs. Beside the tests that are named, the interoperability run calls
every `Get` operation of every listed service and validates the replies.

A bad case is a request that a test expects to be refused: with these faults in `reference-camera/tests/upkeep/refusals.tsv`, which is sent to the whole camera and may
change nothing there, or in the test that is named. Other tests have more of them. What has none is either an operation that the specification names no fault for and whose
request has nothing that could be wrong, or one whose fault says that the device lacks something that it then does not offer.
";
