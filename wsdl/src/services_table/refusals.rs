//! The bad cases: which operations tests expect to be refused, and with which faults.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// The table of requests that a test of the reference camera sends: operation, fault and content, with tabs between them.
const TABLE: &str = "reference-camera/tests/upkeep/refusals.tsv";

/// Faults by operation, as `trt.GetProfile`.
#[derive(Debug)]
pub struct Refusals(BTreeMap<String, BTreeSet<String>>);

impl Refusals {
    /// Reads the table below `root`.
    ///
    /// # Errors
    /// When it cannot be read or understood.
    pub fn read(root: &Path) -> Result<Refusals> {
        let text = fs::read_to_string(root.join(TABLE)).with_context(|| TABLE.to_owned())?;
        Refusals::parse(&text).with_context(|| TABLE.to_owned())
    }

    fn parse(text: &str) -> Result<Refusals> {
        let mut faults: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let mut fields = line.split('\t');
            let (Some(operation), Some(fault), Some(_), None) =
                (fields.next(), fields.next(), fields.next(), fields.next())
            else {
                anyhow::bail!("not three fields: {line}");
            };
            // The last subcode is the one that tells.
            let subcode = fault.rsplit('/').next().unwrap_or(fault);
            let known = faults.entry(operation.to_owned()).or_default();
            known.insert(subcode.to_owned());
        }
        Ok(Refusals(faults))
    }

    /// The faults with which an operation is refused, as the cell of a table; `None` if the table does not have it.
    pub fn of(&self, prefix: &str, operation: &str) -> Option<String> {
        let faults = self.0.get(&format!("{prefix}.{operation}"))?;
        let cells: Vec<String> = faults.iter().map(|fault| format!("`{fault}`")).collect();
        Some(cells.join(", "))
    }

    /// The operations of the table, as `trt.GetProfile`.
    pub fn operations(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_subcodes_of_an_operation_are_told_once() {
        let text = "# note\ntrt.A\tSender/InvalidArgVal/NoProfile\t<x/>\ntrt.A\tSender/InvalidArgVal/NoConfig\t\n\
                    trt.A\tSender/InvalidArgVal/NoProfile\t<y/>\ntr2.B\tSender/InvalidArgVal\t";
        let refusals = Refusals::parse(text).unwrap();
        assert_eq!(refusals.of("trt", "A").unwrap(), "`NoConfig`, `NoProfile`");
        assert_eq!(refusals.of("tr2", "B").unwrap(), "`InvalidArgVal`");
        assert_eq!(refusals.of("tr2", "A"), None);
        assert!(refusals.operations().eq(["tr2.B", "trt.A"]));
        assert!(Refusals::parse("trt.A\tSender").is_err());
    }
}
