//! `list`: every official case, and whether the suite has it.

use std::process::ExitCode;

use onvif_conformance::catalogue::Entry;
use onvif_conformance::{cases, catalogue};

use super::line;

/// Prints the cases that the patterns mean, all without a pattern; a long list has also what the texts cover.
pub fn list(only: &[String], long: bool) -> anyhow::Result<ExitCode> {
    let implemented = cases::all();
    let (mut all, mut here) = (0, 0);
    for entry in catalogue::all() {
        if !only.is_empty() && !only.iter().any(|pattern| catalogue::matches(pattern, entry.id)) {
            continue;
        }
        let case = implemented.iter().find(|case| case.id == entry.id);
        let impact = case.map_or(String::new(), |case| {
            case.impact
                .iter()
                .map(|impact| format!(" (--allow {})", impact.word()))
                .collect()
        });
        let state = if case.is_some() {
            "implemented"
        } else {
            "not implemented"
        };
        let details = if long {
            let requires = case.map_or(String::new(), |case| {
                let names = case.requires.iter().map(ToString::to_string);
                names.collect::<Vec<_>>().join(", ")
            });
            let Entry {
                specification,
                coverage,
                under_test,
                ..
            } = entry;
            format!("\t{specification}\t{coverage}\t{under_test}\t{requires}")
        } else {
            String::new()
        };
        line(format!("{}\t{state}\t{}{impact}{details}", entry.id, entry.title))?;
        all += 1;
        here += usize::from(case.is_some());
    }
    line(format!("{here} of {all} cases are implemented"))?;
    Ok(ExitCode::SUCCESS)
}
