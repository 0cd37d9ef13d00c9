//! The report of a run, for machines and for people.

mod html;
mod junit;

use std::path::Path;

use crate::run::Report;

/// Writes `report.json`, `report.html` and `junit.xml` into a folder, which is made if need be.
///
/// # Errors
/// When the folder or a file cannot be written.
pub fn write(report: &Report, folder: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    let json = serde_json::to_string_pretty(report).map_err(std::io::Error::other)?;
    std::fs::write(folder.join("report.json"), json)?;
    std::fs::write(folder.join("report.html"), html::page(report))?;
    std::fs::write(folder.join("junit.xml"), junit::document(report))
}

/// The figures of a run in one line.
pub fn summary(report: &Report) -> String {
    [
        "passed",
        "failed",
        "inconclusive",
        "not applicable",
        "skipped",
        "not implemented",
    ]
    .map(|name| format!("{} {name}", report.count(name)))
    .join(", ")
}

/// Without the characters that no XML document and no page may hold: a device under test may send anything.
fn printable(text: &str) -> String {
    text.chars()
        .map(|c| {
            if c.is_control() && !matches!(c, '\n' | '\t') {
                '\u{fffd}'
            } else {
                c
            }
        })
        .collect()
}
