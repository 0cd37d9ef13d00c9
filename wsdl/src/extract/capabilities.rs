//! The names of the capabilities that the specification of each service lists.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::docbook::{Document, Element};
use super::operations;

/// Titles of the sections with the lists, without blanks and in small letters.
const SECTIONS: &[&str] = &["getservicecapabilities", "capabilities", "servicecapabilities"];
/// A table below such a section that repeats names and adds requirements.
const REQUIREMENTS: &str = "Capability-implied Requirements";

/// Names as the text has them, as the WSDL has them, and why they differ.
const REPAIRS: &[(&str, &str, &str, &str)] = &[
    ("tds", "HTTPSystemLogging", "HttpSystemLogging", "capital letters"),
    (
        "tds",
        "HTTPSupportInformation",
        "HttpSupportInformation",
        "capital letters",
    ),
    ("tds", "GeoLocationEntities", "GeoLocationEntries", "another word"),
    (
        "tev",
        "PersistenNotificationStorage",
        "PersistentNotificationStorage",
        "letter missing",
    ),
    ("timg", "ImagingPresets", "Presets", "the feature, not the name"),
    (
        "trp",
        "RTSPOverWebSocket",
        "RTSPWebSocketUri",
        "the feature, not the name",
    ),
    (
        "tas",
        "X.509Versions",
        "X509Versions",
        "a name of the schema has no dot",
    ),
];

/// The names that were found.
#[derive(Default)]
pub(super) struct Names {
    by_prefix: BTreeMap<String, BTreeSet<String>>,
    repair_used: [bool; REPAIRS.len()],
}

impl Names {
    /// Adds the names that a specification lists. A name that occurs twice is taken once.
    pub(super) fn collect(&mut self, document: &Document) {
        self.walk(document, &document.root, &mut Vec::new());
    }

    /// Repairs that nothing needed: the text was corrected, and the repair can go.
    pub(super) fn unused_repairs(&self) -> Vec<String> {
        REPAIRS
            .iter()
            .zip(&self.repair_used)
            .filter(|(_, used)| !**used)
            .map(|((_, wrong, ..), _)| format!("the repair of \"{wrong}\" is not needed any more"))
            .collect()
    }

    /// The file for these names.
    pub(super) fn toml(&self) -> String {
        let mut out = String::from(HEAD);
        for (prefix, names) in &self.by_prefix {
            let _ = write!(out, "\n{prefix} = [\n");
            for name in names {
                let _ = writeln!(out, "  \"{name}\",");
            }
            out.push_str("]\n");
        }
        out
    }

    fn walk(&mut self, document: &Document, element: &Element, titles: &mut Vec<String>) {
        let titled = element.is_section();
        if titled {
            titles.push(element.title());
        }
        let mut names = Vec::new();
        match element.name.as_str() {
            "variablelist" if element.role == "op" => {}
            "variablelist" if is_list(titles) => names = terms(element),
            "table" | "informaltable" if is_list(titles) => names = column(element),
            _ => {
                for child in element.elements() {
                    self.walk(document, child, titles);
                }
            }
        }
        if let Some(prefix) = operations::prefix(&document.name, titles) {
            for name in names {
                let name = self.repaired(prefix, name);
                self.by_prefix.entry(prefix.to_owned()).or_default().insert(name);
            }
        }
        if titled {
            titles.pop();
        }
    }

    fn repaired(&mut self, prefix: &str, name: String) -> String {
        for ((of, wrong, right, _), used) in REPAIRS.iter().zip(&mut self.repair_used) {
            if *of == prefix && *wrong == name {
                *used = true;
                return (*right).to_owned();
            }
        }
        name
    }
}

const HEAD: &str = "\
# Capability names that the specification of each service lists, by customary prefix, as facts.
# Written by `cargo run -p onvif-wsdl -- extract`; do not edit by hand.
";

/// Whether the innermost section, or the one around it, is about capabilities.
fn is_list(titles: &[String]) -> bool {
    let innermost = &titles[titles.len().saturating_sub(2)..];
    innermost.last().is_some_and(|title| title != REQUIREMENTS)
        && innermost.iter().any(|title| {
            let title: String = title.trim_end_matches(" command").split_whitespace().collect();
            SECTIONS.contains(&title.to_lowercase().as_str())
        })
}

fn terms(list: &Element) -> Vec<String> {
    list.elements()
        .filter_map(|entry| entry.child("term"))
        .map(Element::text)
        .collect()
}

/// The column before the last one of a table's body: the first one may be a category that spans
/// several rows.
fn column(table: &Element) -> Vec<String> {
    let mut names = Vec::new();
    table.each("tbody", &mut |body| {
        body.each("row", &mut |row| {
            let cells: Vec<_> = row.elements().collect();
            if let Some(cell) = cells.len().checked_sub(2).and_then(|n| cells.get(n)) {
                names.push(cell.text());
            }
        });
    });
    names
}
