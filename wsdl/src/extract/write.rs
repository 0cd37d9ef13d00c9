//! Writes `semantics.toml`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::words;
use super::{OperationKey, Semantics};

const HEAD: &str = "\
# Access class and faults of every operation, as facts from the specifications.
# Written by `cargo run -p onvif-wsdl -- extract`; do not edit by hand: what the text leaves out or
# has wrong is decided in src/extract/decide.rs and src/extract/repair.rs, each with its reason.
# A name is the customary prefix of the request's namespace and the operation.
# \"Decided:\" marks an access class that is not in the text.
";

/// The file for these operations, sorted by prefix and name.
pub(super) fn toml(found: &BTreeMap<OperationKey, Semantics>) -> String {
    let mut out = HEAD.to_owned();
    for (key, semantics) in found {
        write_operation(&mut out, key, semantics);
    }
    out
}

fn write_operation(out: &mut String, key: &OperationKey, semantics: &Semantics) {
    out.push('\n');
    if let Some(reason) = &semantics.decided {
        let _ = writeln!(out, "# Decided: {reason}.");
    }
    let _ = writeln!(out, "[{key}]");
    let access = semantics.access.as_deref().unwrap_or_default();
    let _ = writeln!(out, "access = \"{access}\"");
    if semantics.faults.is_empty() {
        out.push_str("faults = []\n");
        return;
    }
    out.push_str("faults = [\n");
    for fault in &semantics.faults {
        let subcodes: Vec<_> = fault.subcodes.iter().map(|s| format!("\"{s}\"")).collect();
        let _ = write!(
            out,
            "  {{ code = \"{}\", subcodes = [{}]",
            fault.code,
            subcodes.join(", ")
        );
        if let Some(when) = words::when(fault) {
            let _ = write!(out, ", when = \"{when}\"");
        }
        out.push_str(" },\n");
    }
    out.push_str("]\n");
}
