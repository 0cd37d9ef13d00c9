//! `run`: the cases, their verdicts as they come, and the report.

use std::io::{IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use onvif_conformance::run::{Ahead, Judged, Selection};
use onvif_conformance::verdict::Verdict;
use onvif_conformance::wire::Device;
use onvif_conformance::{cases, report, run};

use super::line;

/// Judges a device and gives the status of the program.
pub async fn run(
    device: Device,
    selection: Selection,
    wanted: &[String],
    folder: Option<PathBuf>,
) -> anyhow::Result<ExitCode> {
    // Somebody who watches is told how long it takes; a file or a pipe gets verdicts only.
    let watched = std::io::stderr().is_terminal();
    let mut progress = |judged: &Judged, done: usize, ahead: Ahead| {
        let of = ahead.total;
        if watched {
            clear();
        }
        // What the suite does not have, or does not apply, is in the report; here it would hide the rest.
        if !matches!(
            judged.verdict,
            Verdict::NotImplemented | Verdict::NotApplicable { .. }
        ) {
            let remark = judged.verdict.remark();
            let colon = if remark.is_empty() { "" } else { ": " };
            // Whoever closed standard output still gets the status and the report.
            let _ = line(format!(
                "[{done}/{of}] {} {} {}{colon}{remark}",
                judged.verdict.name(),
                judged.id,
                judged.title
            ));
        }
        if watched && done < of {
            status(done, ahead);
        }
    };
    let report = run::run(Arc::new(device), &cases::all(), &selection, &mut progress).await?;
    for remark in &report.remarks {
        let _ = line(format!("while features were discovered: {remark}"));
    }
    for profile in &report.profiles {
        let _ = line(profile.line());
    }
    let _ = line(report::summary(&report));
    if let Some(folder) = folder {
        report::write(&report, &folder)?;
        let _ = line(format!("report: {}", folder.join("report.html").display()));
    }
    let lacking = report.profiles.iter().filter(|checked| {
        checked.outcome != "supported" && wanted.iter().any(|name| name == checked.profile)
    });
    let lacking: Vec<&str> = lacking.map(|checked| checked.profile).collect();
    if !lacking.is_empty() && !selection.dry {
        eprintln!(
            "profiles that the device has to support and does not: {}",
            lacking.join(", ")
        );
    }
    Ok(
        if report.count("failed") > 0 || (!lacking.is_empty() && !selection.dry) {
            ExitCode::FAILURE
        } else if report.count("passed") == 0 && !selection.dry {
            eprintln!("no case was judged");
            ExitCode::from(2)
        } else {
            ExitCode::SUCCESS
        },
    )
}

/// Takes the line of the status away.
fn clear() {
    let _ = write!(std::io::stderr(), "\r\x1b[K");
}

/// One line that the next verdict replaces.
fn status(done: usize, ahead: Ahead) {
    let left = ahead.left.map_or(String::new(), |left| match left.as_secs() {
        0..90 => format!(", about {} s left", left.as_secs() + 1),
        seconds => format!(", about {} min left", seconds.div_ceil(60)),
    });
    let mut terminal = std::io::stderr();
    let _ = write!(terminal, "[{done}/{}]{left}", ahead.total);
    let _ = terminal.flush();
}
