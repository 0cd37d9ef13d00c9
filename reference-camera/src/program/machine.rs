//! The machine below the device: the process is what is rebooted, and what is kept of the log is in memory.

use std::fmt::Write as _;
use std::sync::Arc;
use std::time::{Duration, Instant};

use onvif_device::backend::system::SystemBackend;
use tokio::sync::Notify;

use super::config::Config;
use super::logs::{Log, Logs};
use crate::sources::{InfraredLamp, LampMode};

/// The lamp in the words of ONVIF Core.
const COMMANDS: [(&str, LampMode); 3] = [
    ("tt:IRLamp|On", LampMode::On),
    ("tt:IRLamp|Off", LampMode::Off),
    ("tt:IRLamp|Auto", LampMode::Auto),
];

/// The process as a machine.
#[derive(Debug)]
pub struct Machine {
    /// Told when a client asks for a reboot.
    reboot: Arc<Notify>,
    /// What live sources are lit by; `None` without any.
    lamp: Option<Arc<InfraredLamp>>,
    started: Instant,
    /// The configuration in words.
    configuration: String,
}

impl Machine {
    /// A machine that tells `reboot` when it is to start anew.
    pub fn new(reboot: Arc<Notify>, lamp: Option<Arc<InfraredLamp>>, config: &Config) -> Machine {
        let sources: Vec<String> = config.sources.iter().map(ToString::to_string).collect();
        Machine {
            reboot,
            lamp,
            started: Instant::now(),
            configuration: format!(
                "bind {}\nHTTP port {}\nRTSP port {}\nTLS {}\nsources {}\ndiscovery {}\n",
                config.bind,
                config.http_port,
                config.rtsp_port,
                config.tls,
                sources.join(" "),
                config.discovery
            ),
        }
    }
}

impl SystemBackend for Machine {
    fn reboot(&self) {
        self.reboot.notify_one();
    }

    fn expected_down_time(&self) -> Duration {
        Duration::from_secs(5)
    }

    fn auxiliary_commands(&self) -> Vec<String> {
        match self.lamp {
            Some(_) => COMMANDS.map(|(command, _)| command.to_owned()).to_vec(),
            None => Vec::new(),
        }
    }

    fn auxiliary(&self, command: &str) -> Result<Option<String>, String> {
        let known = COMMANDS.into_iter().find(|(known, _)| *known == command);
        let (Some(lamp), Some((_, mode))) = (&self.lamp, known) else {
            return Err("there is no such command".to_owned());
        };
        lamp.switch(mode);
        Ok(None)
    }

    fn system_log(&self) -> Option<String> {
        Some(Logs::of_process().text(Log::System))
    }

    fn access_log(&self) -> Option<String> {
        Some(Logs::of_process().text(Log::Access))
    }

    fn support_information(&self) -> Option<String> {
        let mut text = format!(
            "reference-camera {} on {} {}\nrunning for {} s, process {}\n",
            env!("CARGO_PKG_VERSION"),
            std::env::consts::OS,
            std::env::consts::ARCH,
            self.started.elapsed().as_secs(),
            std::process::id()
        );
        text.push_str(&self.configuration);
        // Writing to a string does not fail.
        let _ = write!(text, "\n{}", Logs::of_process().text(Log::System));
        Some(text)
    }
}
