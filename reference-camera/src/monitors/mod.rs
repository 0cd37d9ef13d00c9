//! Fans, supply voltages and temperatures as Linux shows them (`/sys/class/hwmon`): parts of the hardware that can fail.
//!
//! Alarms do not announce themselves, whatever the chip, so the files are read every [`INTERVAL`].

mod channel;
mod chip;

use std::path::Path;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use anyhow::{Context, ensure};
use onvif_device::backend::monitor::{MonitorBackend, Part, PartObserver};

use self::channel::Channel;
use crate::sources::lock;

/// How often the files are read.
pub const INTERVAL: Duration = Duration::from_secs(2);

/// The parts that the chips of a directory watch. They are looked for once, and read by a thread that ends when this is dropped.
#[derive(Debug)]
pub struct HardwareMonitors {
    parts: Vec<Part>,
    /// Until somebody watches; then the thread has them.
    readings: Mutex<Vec<Reading>>,
    interval: Duration,
    /// The thread waits for the other end.
    stop: Mutex<Option<Sender<()>>>,
}

impl HardwareMonitors {
    /// The parts of a directory that has the form of `/sys/class/hwmon`.
    ///
    /// # Errors
    /// When the directory cannot be read, or has nothing in it that tells of a failure.
    pub fn open(directory: &Path) -> anyhow::Result<HardwareMonitors> {
        HardwareMonitors::open_every(directory, INTERVAL)
    }

    fn open_every(directory: &Path, interval: Duration) -> anyhow::Result<HardwareMonitors> {
        let chips = chip::chips(directory)
            .with_context(|| format!("the hardware monitors in {} cannot be read", directory.display()))?;
        let channels: Vec<Channel> = chips.iter().flat_map(chip::Chip::channels).collect();
        ensure!(
            !channels.is_empty(),
            "there is no hardware monitor in {} that tells of failed fans, power supplies or temperatures",
            directory.display()
        );
        tracing::info!(parts = channels.len(), directory = %directory.display(), "hardware monitors");
        let part = |channel: &Channel| Part {
            token: channel.token.clone(),
            kind: channel.kind,
        };
        Ok(HardwareMonitors {
            parts: channels.iter().map(part).collect(),
            readings: Mutex::new(channels.into_iter().map(Reading::new).collect()),
            interval,
            stop: Mutex::default(),
        })
    }
}

impl MonitorBackend for HardwareMonitors {
    fn parts(&self) -> Vec<Part> {
        self.parts.clone()
    }

    fn watch(&self, observer: PartObserver) {
        let mut readings = std::mem::take(&mut *lock(&self.readings));
        let (stop, stopped) = channel();
        for reading in &mut readings {
            reading.read(&observer);
        }
        let interval = self.interval;
        let reader = thread::Builder::new().name("hardware-monitors".into());
        match reader.spawn(move || run(&mut readings, &observer, interval, &stopped)) {
            Ok(_) => *lock(&self.stop) = Some(stop),
            Err(error) => tracing::error!(%error, "the hardware monitors are not read"),
        }
    }
}

fn run(readings: &mut [Reading], observer: &PartObserver, interval: Duration, stopped: &Receiver<()>) {
    while stopped.recv_timeout(interval) == Err(RecvTimeoutError::Timeout) {
        for reading in &mut *readings {
            reading.read(observer);
        }
    }
}

/// A channel and what it was when it was read last.
#[derive(Debug)]
struct Reading {
    channel: Channel,
    /// `None` until it could be read.
    failing: Option<bool>,
    /// Whether the log has been told that it cannot be read.
    unreadable: bool,
}

impl Reading {
    fn new(channel: Channel) -> Reading {
        Reading {
            channel,
            failing: None,
            unreadable: false,
        }
    }

    /// Tells a change. What cannot be read stays as it was.
    fn read(&mut self, observer: &PartObserver) {
        let Channel { token, kind, .. } = &self.channel;
        match self.channel.failing(self.failing.unwrap_or_default()) {
            Ok(failing) => {
                self.unreadable = false;
                let before = self.failing.replace(failing);
                if before == Some(failing) {
                    return;
                }
                if failing {
                    tracing::warn!(token, ?kind, "a hardware monitor raises an alarm");
                } else if before.is_some() {
                    tracing::info!(token, ?kind, "the alarm of a hardware monitor is over");
                }
                observer(token, failing);
            }
            Err(error) if !self.unreadable => {
                self.unreadable = true;
                tracing::warn!(token, %error, "a hardware monitor cannot be read");
            }
            Err(_) => {}
        }
    }
}

#[cfg(test)]
mod tests;
