//! `run`: the cases, their verdicts as they come, and the report.

use std::io::{IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use onvif_conformance::interrupt::{self, Interrupter};
use onvif_conformance::run::{Ahead, Judged, Selection};
use onvif_conformance::verdict::Verdict;
use onvif_conformance::wire::Device;
use onvif_conformance::{cases, report, run};

use super::line;

/// Judges a device and gives the status of the program.
pub async fn run(
    device: Device,
    mut selection: Selection,
    wanted: &[String],
    folder: Option<PathBuf>,
) -> anyhow::Result<ExitCode> {
    let (interrupter, interrupt) = interrupt::interrupter();
    selection.interrupt = interrupt;
    tokio::spawn(until_signalled(interrupter));
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
            let remark = judged.remark();
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
    if report.stopped {
        eprintln!("the run was stopped before its end");
        return Ok(ExitCode::from(2));
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

/// The status of a program that ended by an interrupt, as shells have it.
const INTERRUPTED: i32 = 130;

/// Ends the run at the first signal to stop, the program at the second.
async fn until_signalled(interrupter: Interrupter) {
    let Ok(mut signals) = Signals::new() else {
        // The system ends the program at once, as it does with every other.
        return;
    };
    signals.next().await;
    eprintln!("stopping: what was changed is put back; once more ends the program at once");
    interrupter.interrupt();
    signals.next().await;
    std::process::exit(INTERRUPTED);
}

/// The signals to stop.
#[cfg(unix)]
struct Signals {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    fn new() -> std::io::Result<Signals> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Signals {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
        })
    }

    async fn next(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

/// The signals to stop.
#[cfg(not(unix))]
struct Signals;

#[cfg(not(unix))]
impl Signals {
    fn new() -> std::io::Result<Signals> {
        Ok(Signals)
    }

    async fn next(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending().await
        }
    }
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
