//! A process that returns relays to idle when the camera dies: the kernel closes the camera's lines then, and leaves their levels to the
//! driver of the chip.
//!
//! The camera tells it over a pipe what to do if the pipe breaks: one line of text for each relay, and `done` when there is no need for it
//! any more. It has no line itself until then, because a line has one owner.

use std::collections::BTreeMap;
use std::io::{self, BufRead, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::Mutex;

use super::address::LineAddress;
use super::line::OutputLine;
use super::spec::{Drive, Level, OutputSpec};
use crate::sources::lock;

/// The argument that makes the program the guard.
pub const GUARD: &str = "--relay-guard";
/// The last line of a camera that ends by itself.
const DONE: &str = "done";

/// The guard as the camera has it.
#[derive(Debug)]
pub(super) struct Guard(Mutex<Option<(Child, ChildStdin)>>);

impl Guard {
    /// Starts it. Without it everything works but the return to idle after a crash, and the log says so.
    pub fn start() -> Guard {
        let started = start();
        if let Err(error) = &started {
            tracing::error!(%error, "there is no guard: relays stay as they are if this program crashes");
        }
        Guard(Mutex::new(started.ok()))
    }

    /// What a relay is to be at when the camera has died.
    pub fn remember(&self, spec: &OutputSpec, idle: Level) {
        self.say(&line_for(spec, idle));
    }

    fn say(&self, line: &str) {
        let mut guard = lock(&self.0);
        if let Some((_, pipe)) = &mut *guard
            && let Err(error) = writeln!(pipe, "{line}")
        {
            tracing::error!(%error, "the guard of the relays is gone");
            *guard = None;
        }
    }
}

fn start() -> io::Result<(Child, ChildStdin)> {
    use std::os::unix::process::CommandExt as _;
    let mut command = Command::new(std::env::current_exe()?);
    // In a group of its own: what ends the camera from a terminal is not to end its guard.
    command
        .arg(GUARD)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .process_group(0);
    let mut child = command.spawn()?;
    let pipe = child.stdin.take().ok_or(io::ErrorKind::BrokenPipe)?;
    Ok((child, pipe))
}

impl Drop for Guard {
    fn drop(&mut self) {
        self.say(DONE);
        if let Some((mut child, pipe)) = lock(&self.0).take() {
            drop(pipe);
            if let Err(error) = child.wait() {
                tracing::warn!(%error, "the guard of the relays does not end");
            }
        }
    }
}

fn line_for(spec: &OutputSpec, level: Level) -> String {
    let level = match level {
        Level::Low => "low",
        Level::High => "high",
    };
    let drive = match spec.drive {
        Drive::PushPull => "push-pull",
        Drive::OpenDrain => "open-drain",
        Drive::OpenSource => "open-source",
    };
    // The address comes last: it is the only part that may have blanks.
    format!("{level} {drive} {}", spec.line)
}

fn parse(line: &str) -> Option<(OutputSpec, Level)> {
    let mut parts = line.splitn(3, ' ');
    let level = match parts.next()? {
        "low" => Level::Low,
        "high" => Level::High,
        _ => return None,
    };
    let drive = match parts.next()? {
        "push-pull" => Drive::PushPull,
        "open-drain" => Drive::OpenDrain,
        "open-source" => Drive::OpenSource,
        _ => return None,
    };
    let line: LineAddress = parts.next()?.parse().ok()?;
    let spec = OutputSpec {
        drive,
        ..OutputSpec::of(line)
    };
    Some((spec, level))
}

/// What is left to do when the pipe ends: nothing after `done`.
fn orders(input: impl BufRead) -> Vec<(OutputSpec, Level)> {
    let mut orders = BTreeMap::new();
    for line in input.lines().map_while(Result::ok) {
        if line == DONE {
            return Vec::new();
        }
        if let Some((spec, level)) = parse(&line) {
            orders.insert(spec.line.clone(), (spec, level));
        }
    }
    orders.into_values().collect()
}

/// The guard itself: reads until the camera ends or dies, and returns its relays to idle in the second case. Does not end by the signals
/// that end the camera: it is to outlive it, if only by milliseconds.
///
/// # Errors
/// When a signal cannot be waited for.
pub fn guard(input: impl BufRead) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let _ignored = runtime.block_on(async {
        use tokio::signal::unix::{SignalKind, signal};
        // As long as somebody could wait for them, they do nothing else.
        Ok::<_, io::Error>([
            signal(SignalKind::terminate())?,
            signal(SignalKind::interrupt())?,
            signal(SignalKind::hangup())?,
        ])
    })?;
    for (spec, level) in orders(input) {
        if let Err(error) = OutputLine::open(&spec).and_then(|line| line.set(level)) {
            eprintln!("reference-camera: a relay does not return to idle: {error}");
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_word_on_each_line_counts() {
        let relay = |drive| OutputSpec {
            drive,
            ..OutputSpec::of("gpiochip0/1".parse().unwrap())
        };
        let other = OutputSpec::of("camsim/relay 2".parse().unwrap());
        let text = [
            line_for(&relay(Drive::OpenDrain), Level::Low),
            line_for(&other, Level::High),
            "nonsense".to_owned(),
            line_for(&relay(Drive::OpenDrain), Level::High),
        ]
        .join("\n");
        assert_eq!(
            orders(text.as_bytes()),
            [(other, Level::High), (relay(Drive::OpenDrain), Level::High)]
        );
        assert_eq!(orders(format!("{text}\n{DONE}\n").as_bytes()), []);
    }
}
