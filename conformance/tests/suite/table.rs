//! The table of cases and the mutants that fail them, as `target/tmp/conformance-mutants.md`. That each line is true is what the other tests prove.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use onvif_conformance::{cases, catalogue};

use crate::mutants;

#[test]
fn every_mutant_concerns_cases_that_there_are() {
    let mutants = mutants::everywhere();
    let implemented: BTreeSet<&str> = cases::all().iter().map(|case| case.id).collect();
    let mut names = BTreeSet::new();
    let mut by_case: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for mutant in &mutants {
        names.insert((mutant.name, mutant.fails));
        assert!(
            !mutant.fails.is_empty(),
            "{:?} is noticed by no case",
            mutant.name
        );
        for id in mutant.fails {
            assert!(
                implemented.contains(id),
                "{:?} names {id}, which is no case here",
                mutant.name
            );
            by_case.entry(id).or_default().push(mutant.name);
        }
    }
    assert_eq!(names.len(), mutants.len(), "two mutants are the same");
    assert!(mutants.len() >= 80, "{} mutants", mutants.len());
    // Streams have a table of their own.
    for id in implemented.iter().filter(|id| !id.contains("RTSS-")) {
        assert!(by_case.contains_key(id), "no mutant concerns {id}");
    }
    let mut page = format!("# {} cases and {} defects\n\n", by_case.len(), mutants.len());
    page.push_str("| case | title | is failed by |\n|---|---|---|\n");
    for entry in catalogue::all() {
        if let Some(names) = by_case.get(entry.id) {
            writeln!(page, "| {} | {} | {} |", entry.id, entry.title, names.join("; ")).unwrap();
        }
    }
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("conformance-mutants.md");
    std::fs::write(path, page).unwrap();
}
