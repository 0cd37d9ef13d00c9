//! The configuration: built in, from a file, from the command line, each over the one before.

mod check;
mod command_line;
mod file;

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Context;
use onvif_device::firmware::image::PublicKey;

pub use self::command_line::{Bind, CommandLine, PasswordArgument};
use super::camera::{MotionSpec, PassedThrough};
use super::fleet::DeviceTable;
use super::hardware::HardwareConfig;
use super::mac_filter::MacFilter;
use super::network::NetworkKind;
use super::regions::{RegionSpec, ScheduleSpec};
use super::source_table::ConfiguredSource;
use crate::audio::{AudioSpec, SpeakerSpec};
use crate::motion::Sensitivity;
use crate::ptz::{LensSpec, PtzHome};
use crate::speech::SpeechSpec;

/// What the program is to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// Where to listen.
    pub bind: Bind,
    /// Port of the ONVIF services and snapshots. 0 takes any free one.
    pub http_port: u16,
    /// Port of the streams. 0 takes any free one.
    pub rtsp_port: u16,
    /// Whether there are HTTPS and RTSPS.
    pub tls: bool,
    /// Port of HTTPS, where 0 takes any free one; `None` for the usual one, or any free one where another program has it.
    pub https_port: Option<u16>,
    /// Port of RTSPS, likewise.
    pub rtsps_port: Option<u16>,
    /// Directory for users and settings; `None` for the usual one of the user.
    pub state_dir: Option<PathBuf>,
    /// The video sources, at least one.
    pub sources: Vec<ConfiguredSource>,
    /// Devices in this process, unless there are tables of them.
    pub devices: u16,
    /// What each of several devices has of its own.
    pub device: Vec<DeviceTable>,
    /// The microphone.
    pub audio: AudioSpec,
    /// The WAV file that is the loudspeaker; `None` for no loudspeaker.
    pub audio_output: Option<SpeakerSpec>,
    /// The program that makes speech of text; `None` for no speech.
    pub text_to_speech: Option<SpeechSpec>,
    /// Code point for differentiated services with which streams are marked, 0 to 63.
    pub stream_dscp: u8,
    /// Streaming sessions at once, 1 to 512.
    pub max_sessions: u16,
    /// Seconds without a request after which an HTTP connection is closed, 5 to 3600.
    pub idle_timeout: u16,
    /// Wrong passwords that lock an account for an address, 3 to 10, unless a client sets another number.
    pub login_attempts: u8,
    /// Seconds for which such a lock holds, 30 to 86400.
    pub login_lock: u32,
    /// Whether HTTP Basic is taken over TLS.
    pub basic_login: bool,
    /// Hardware addresses that may connect, or may not; `None` for no such filter.
    pub mac_filter: Option<MacFilter>,
    /// Whether live sources have a digital PTZ.
    pub ptz: bool,
    /// Magnification at its wide end.
    pub ptz_wide: f32,
    /// Who says where the home positions of drives are.
    pub ptz_home: PtzHome,
    /// What clients see and set of the network.
    pub network: NetworkKind,
    /// Program with its arguments that does DHCP; nothing to do without.
    pub dhcp_client: Vec<String>,
    /// The same for DHCPv6 with addresses.
    pub dhcp6_client: Vec<String>,
    /// The same for DHCPv6 without addresses.
    pub dhcp6_stateless_client: Vec<String>,
    /// Degrees that the whole picture shows across.
    pub ptz_angle: f32,
    /// How small a change of the picture is motion, from 1 to 100; 0 detects none.
    pub motion_sensitivity: u8,
    /// Percent of the picture that has to move, from 1 to 100.
    pub motion_threshold: u8,
    /// Seconds that a motion alarm goes on after the last motion.
    pub motion_hold: f32,
    /// Whether test patterns are watched as well.
    pub motion_test_pattern: bool,
    /// What of streams that are passed through is decoded to be watched; `None` for all, but nothing with several devices in the process.
    pub motion_passed_through: Option<PassedThrough>,
    /// Parts of the pictures that are watched, for sources that are not watched as a whole.
    pub motion_regions: Vec<RegionSpec>,
    /// When motion is told.
    pub motion_schedule: ScheduleSpec,
    /// Picture settings, lines and serial ports.
    pub hardware: HardwareConfig,
    /// Whether WS-Discovery answers, as long as no client switches it off.
    pub discovery: bool,
    /// Whether the ONVIF services answer.
    pub onvif: bool,
    /// Ed25519 keys that firmware images are signed with; without any, firmware cannot be upgraded.
    pub firmware_keys: Vec<PublicKey>,
    /// Address of firmware images at a web server, with `{version}`; `None` for no such server.
    pub firmware_server: Option<String>,
    /// Directories that clients can choose to store things in.
    pub storage_dirs: Vec<PathBuf>,
    /// Filter of the log.
    pub log: String,
    /// The log server, as `HOST` or `HOST:PORT`; `None` for none.
    pub syslog: Option<String>,
}

impl Default for Config {
    fn default() -> Config {
        Config {
            bind: Bind::All,
            http_port: 8080,
            rtsp_port: 8554,
            tls: true,
            https_port: None,
            rtsps_port: None,
            state_dir: None,
            sources: vec![ConfiguredSource::default()],
            devices: 1,
            device: Vec::new(),
            audio: AudioSpec::default(),
            audio_output: None,
            text_to_speech: None,
            stream_dscp: 0,
            max_sessions: 512,
            idle_timeout: 60,
            login_attempts: 5,
            login_lock: 300,
            basic_login: false,
            mac_filter: None,
            ptz: true,
            ptz_wide: 1.0,
            ptz_home: PtzHome::Settable,
            network: NetworkKind::Simulated,
            dhcp_client: Vec::new(),
            dhcp6_client: Vec::new(),
            dhcp6_stateless_client: Vec::new(),
            ptz_angle: 60.0,
            motion_sensitivity: 50,
            motion_threshold: 1,
            motion_hold: 5.0,
            motion_test_pattern: false,
            motion_passed_through: None,
            motion_regions: Vec::new(),
            motion_schedule: ScheduleSpec::default(),
            hardware: HardwareConfig::default(),
            discovery: true,
            onvif: true,
            firmware_keys: Vec::new(),
            firmware_server: None,
            storage_dirs: Vec::new(),
            log: "info".to_owned(),
            syslog: None,
        }
    }
}

impl Config {
    /// The configuration for a command line, with the file that it names.
    ///
    /// # Errors
    /// Names the file, the line and the key that are wrong.
    pub fn load(command_line: &CommandLine) -> anyhow::Result<Config> {
        let mut config = Config::default();
        if let Some(path) = &command_line.config {
            let text = std::fs::read_to_string(path)
                .with_context(|| format!("cannot read the configuration {}", path.display()))?;
            let directory = path.parent().unwrap_or(Path::new(""));
            config
                .apply_file(&text, directory)
                .with_context(|| format!("in the configuration {}", path.display()))?;
        }
        config.apply_command_line(command_line);
        config.check()?;
        config.each()?;
        Ok(config)
    }

    /// How motion is detected, if it is to be.
    pub fn motion(&self) -> Option<MotionSpec> {
        let sensitivity = (self.motion_sensitivity > 0).then_some(Sensitivity {
            sensitivity: self.motion_sensitivity,
            threshold: self.motion_threshold,
        });
        (sensitivity.is_some() || !self.motion_regions.is_empty()).then(|| MotionSpec {
            sensitivity,
            regions: self.motion_regions.clone(),
            test_pattern: self.motion_test_pattern,
            passed_through: self.motion_passed_through.unwrap_or_default(),
        })
    }

    /// How long a motion alarm goes on after the last motion.
    pub fn motion_hold(&self) -> Duration {
        Duration::try_from_secs_f32(self.motion_hold).unwrap_or_default()
    }

    /// What the digital PTZ shows, if there is to be one.
    pub fn lens(&self) -> Option<LensSpec> {
        self.ptz.then_some(LensSpec {
            wide: self.ptz_wide,
            angle: self.ptz_angle,
        })
    }

    /// The directory for users and settings.
    ///
    /// # Errors
    /// When none is set and the user has no home.
    pub fn state_dir(&self) -> anyhow::Result<PathBuf> {
        let variable = |name| {
            std::env::var_os(name)
                .filter(|value| !value.is_empty())
                .map(PathBuf::from)
        };
        let usual = || {
            // Relative paths in the variable are invalid by the XDG Base Directory Specification.
            let base = variable("XDG_STATE_HOME").filter(|path| path.is_absolute());
            let base = base.or_else(|| Some(variable("HOME")?.join(".local/state")))?;
            Some(base.join("onvif-reference-camera"))
        };
        self.state_dir
            .clone()
            .or_else(usual)
            .context("there is no home directory; say where to keep state with --state-dir")
    }
}

fn set<T>(value: &mut T, new: Option<T>) {
    if let Some(new) = new {
        *value = new;
    }
}

#[cfg(test)]
mod tests;
