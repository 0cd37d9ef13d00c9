//! The configuration: built in, from a file, from the command line, each over the one before.

use std::fmt;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use anyhow::{Context, ensure};
use clap::Parser;
use onvif_core::auth::Secret;
use onvif_device::firmware::image::PublicKey;
use serde::{Deserialize, Deserializer};

use super::camera::MotionSpec;
use super::drives::DriveSpec;
use super::fleet::{DeviceTable, MOST_DEVICES};
use super::hardware::HardwareConfig;
use super::lines::Lines;
use super::mac_filter::MacFilter;
use super::network::NetworkKind;
use super::regions::{RegionSpec, ScheduleSpec};
use super::source_spec::SourceSpec;
use super::source_table::ConfiguredSource;
use super::syslog::is_server;
use crate::audio::{AudioSpec, SpeakerSpec};
use crate::gpio::{ButtonSpec, FilterSpec, InputSpec, OutputSpec, RelaySpec};
use crate::io::{LoopBack, SerialSpec};
use crate::motion::Sensitivity;
use crate::ptz::{LensSpec, Optics};

/// Video sources in one device.
const MOST_SOURCES: usize = 16;

/// A camera that speaks ONVIF, on a test pattern or a file.
#[derive(Debug, Parser)]
#[command(
    name = "reference-camera",
    version,
    about,
    max_term_width = 100,
    args_override_self = true
)]
pub struct CommandLine {
    /// Configuration file (TOML); the options below win over it
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Address to listen at, or `all`
    #[arg(long, value_name = "ADDRESS")]
    pub bind: Option<Bind>,
    /// Port of the ONVIF services and snapshots (HTTP)
    #[arg(long, value_name = "PORT")]
    pub http_port: Option<u16>,
    /// Port of the streams (RTSP)
    #[arg(long, value_name = "PORT")]
    pub rtsp_port: Option<u16>,
    /// Port of the ONVIF services over TLS (HTTPS)
    #[arg(long, value_name = "PORT")]
    pub https_port: Option<u16>,
    /// Port of the streams over TLS (RTSPS)
    #[arg(long, value_name = "PORT")]
    pub rtsps_port: Option<u16>,
    /// Neither HTTPS nor RTSPS
    #[arg(long)]
    pub no_tls: bool,
    /// Directory for users and settings
    #[arg(long, value_name = "DIR")]
    pub state_dir: Option<PathBuf>,
    /// Video source: `test`, `test:1920x1080@30`, `file:PATH`, a path, `decode:PATH`, `v4l2:/dev/video0` or `rtsp://USER:PASSWORD@HOST/PATH`; may be given several times
    #[arg(long, value_name = "SPEC")]
    pub source: Vec<SourceSpec>,
    /// Devices in this process, each with its own ports, identity and state: the first has the ports that are said, the next ones those that follow
    #[arg(long, value_name = "NUMBER")]
    pub devices: Option<u16>,
    /// Audio source: `none`, `tone`, `tone:1000`, `alsa:DEVICE`, or the path of a WAV file
    #[arg(long, value_name = "SPEC")]
    pub audio: Option<AudioSpec>,
    /// Password of the user `admin` for the first start
    #[arg(
        long,
        value_name = "PASSWORD",
        env = "ONVIF_ADMIN_PASSWORD",
        hide_env_values = true
    )]
    pub admin_password: Option<PasswordArgument>,
    /// Do not answer WS-Discovery
    #[arg(long)]
    pub no_discovery: bool,
    /// What to log, as `info` or `reference_camera=debug,warn`
    #[arg(long, value_name = "FILTER")]
    pub log: Option<String>,
}

/// A password that is not printed by mistake.
#[derive(Clone, Debug)]
pub struct PasswordArgument(pub Secret);

impl FromStr for PasswordArgument {
    type Err = String;

    fn from_str(text: &str) -> Result<PasswordArgument, String> {
        if text.is_empty() {
            return Err("it is empty".to_owned());
        }
        Ok(PasswordArgument(Secret::new(text)))
    }
}

/// Where to listen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Bind {
    /// At every address of both families.
    #[default]
    All,
    /// At one address.
    Address(IpAddr),
}

impl FromStr for Bind {
    type Err = String;

    fn from_str(text: &str) -> Result<Bind, String> {
        if text == "all" {
            return Ok(Bind::All);
        }
        // Addresses with a port in mind are often written in brackets.
        let bare = text
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
            .unwrap_or(text);
        bare.parse()
            .map(Bind::Address)
            .map_err(|_| format!("`{text}` is neither an IP address nor `all`"))
    }
}

impl fmt::Display for Bind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Bind::All => f.write_str("all"),
            Bind::Address(address) => address.fmt(f),
        }
    }
}

impl<'de> Deserialize<'de> for Bind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Bind, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

/// The configuration file. `docs/configuration.md` explains every key.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ConfigFile {
    bind: Option<Bind>,
    http_port: Option<u16>,
    rtsp_port: Option<u16>,
    tls: Option<bool>,
    https_port: Option<u16>,
    rtsps_port: Option<u16>,
    state_dir: Option<PathBuf>,
    sources: Option<Vec<ConfiguredSource>>,
    devices: Option<u16>,
    device: Option<Vec<DeviceTable>>,
    audio: Option<AudioSpec>,
    audio_output: Option<SpeakerSpec>,
    stream_dscp: Option<u8>,
    max_sessions: Option<u16>,
    idle_timeout: Option<u16>,
    login_attempts: Option<u8>,
    login_lock: Option<u32>,
    basic_login: Option<bool>,
    mac_filter: Option<MacFilter>,
    ptz: Option<bool>,
    ptz_wide: Option<f32>,
    network: Option<NetworkKind>,
    dhcp_client: Option<Vec<String>>,
    ptz_angle: Option<f32>,
    motion_sensitivity: Option<u8>,
    motion_threshold: Option<u8>,
    motion_hold: Option<f32>,
    motion_test_pattern: Option<bool>,
    motion_regions: Option<Vec<RegionSpec>>,
    motion_schedule: Option<ScheduleSpec>,
    imaging: Option<bool>,
    tamper_detection: Option<bool>,
    digital_inputs: Option<Lines<InputSpec>>,
    relay_outputs: Option<Lines<RelaySpec>>,
    loop_back: Option<Vec<LoopBack>>,
    serial_ports: Option<Vec<SerialSpec>>,
    control_socket: Option<PathBuf>,
    status_lamp: Option<OutputSpec>,
    reset_button: Option<ButtonSpec>,
    infrared_lamp: Option<OutputSpec>,
    ir_cut_filter: Option<FilterSpec>,
    drives: Option<Vec<DriveSpec>>,
    discovery: Option<bool>,
    onvif: Option<bool>,
    firmware_keys: Option<Vec<Key>>,
    storage_dirs: Option<Vec<PathBuf>>,
    log: Option<String>,
    syslog: Option<String>,
}

/// A public key in hexadecimal digits.
#[derive(Debug)]
struct Key(PublicKey);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Key, D::Error> {
        let text = String::deserialize(deserializer)?;
        let key = onvif_device::firmware::image::public_key(&text);
        key.map(Key)
            .ok_or_else(|| serde::de::Error::custom("a key has 64 hexadecimal digits"))
    }
}

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
    /// What clients see and set of the network.
    pub network: NetworkKind,
    /// Program with its arguments that does DHCP; nothing to do without.
    pub dhcp_client: Vec<String>,
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
            stream_dscp: 0,
            max_sessions: 512,
            idle_timeout: 60,
            login_attempts: 5,
            login_lock: 300,
            basic_login: false,
            mac_filter: None,
            ptz: true,
            ptz_wide: 1.0,
            network: NetworkKind::Simulated,
            dhcp_client: Vec::new(),
            ptz_angle: 60.0,
            motion_sensitivity: 50,
            motion_threshold: 1,
            motion_hold: 5.0,
            motion_test_pattern: false,
            motion_regions: Vec::new(),
            motion_schedule: ScheduleSpec::default(),
            hardware: HardwareConfig::default(),
            discovery: true,
            onvif: true,
            firmware_keys: Vec::new(),
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

    fn apply_file(&mut self, text: &str, directory: &Path) -> anyhow::Result<()> {
        let file: ConfigFile = toml::from_str(text)?;
        set(&mut self.bind, file.bind);
        set(&mut self.http_port, file.http_port);
        set(&mut self.rtsp_port, file.rtsp_port);
        set(&mut self.tls, file.tls);
        self.https_port = file.https_port.or(self.https_port);
        self.rtsps_port = file.rtsps_port.or(self.rtsps_port);
        set(&mut self.devices, file.devices);
        if let Some(tables) = file.device {
            self.device = tables
                .into_iter()
                .map(|table| table.relative_to(directory))
                .collect();
        }
        set(
            &mut self.audio,
            file.audio.map(|audio| audio.relative_to(directory)),
        );
        if let Some(output) = file.audio_output {
            self.audio_output = Some(output.map_file(|path| directory.join(path)));
        }
        set(&mut self.stream_dscp, file.stream_dscp);
        set(&mut self.max_sessions, file.max_sessions);
        set(&mut self.idle_timeout, file.idle_timeout);
        set(&mut self.login_attempts, file.login_attempts);
        set(&mut self.login_lock, file.login_lock);
        set(&mut self.basic_login, file.basic_login);
        self.mac_filter = file.mac_filter.or(self.mac_filter.take());
        set(&mut self.ptz, file.ptz);
        set(&mut self.ptz_wide, file.ptz_wide);
        set(&mut self.network, file.network);
        set(&mut self.dhcp_client, file.dhcp_client);
        set(&mut self.ptz_angle, file.ptz_angle);
        set(&mut self.motion_sensitivity, file.motion_sensitivity);
        set(&mut self.motion_threshold, file.motion_threshold);
        set(&mut self.motion_hold, file.motion_hold);
        set(&mut self.motion_test_pattern, file.motion_test_pattern);
        set(&mut self.motion_regions, file.motion_regions);
        set(&mut self.motion_schedule, file.motion_schedule);
        let hardware = &mut self.hardware;
        set(&mut hardware.imaging, file.imaging);
        set(&mut hardware.tamper_detection, file.tamper_detection);
        set(&mut hardware.digital_inputs, file.digital_inputs);
        set(&mut hardware.relay_outputs, file.relay_outputs);
        set(&mut hardware.loop_back, file.loop_back);
        set(&mut hardware.serial_ports, file.serial_ports);
        hardware.status_lamp = file.status_lamp.or(hardware.status_lamp.take());
        hardware.reset_button = file.reset_button.or(hardware.reset_button.take());
        hardware.infrared_lamp = file.infrared_lamp.or(hardware.infrared_lamp.take());
        hardware.ir_cut_filter = file.ir_cut_filter.or(hardware.ir_cut_filter.take());
        set(&mut hardware.drives, file.drives);
        if let Some(path) = file.control_socket {
            hardware.control_socket = Some(directory.join(path));
        }
        set(&mut self.discovery, file.discovery);
        set(&mut self.onvif, file.onvif);
        set(&mut self.log, file.log);
        self.syslog = file.syslog.or(self.syslog.take());
        if let Some(keys) = file.firmware_keys {
            self.firmware_keys = keys.into_iter().map(|key| key.0).collect();
        }
        if let Some(paths) = file.storage_dirs {
            self.storage_dirs = paths.into_iter().map(|path| directory.join(path)).collect();
        }
        if let Some(path) = file.state_dir {
            self.state_dir = Some(directory.join(path));
        }
        if let Some(sources) = file.sources {
            self.sources = sources
                .into_iter()
                .map(|source| source.relative_to(directory))
                .collect();
        }
        Ok(())
    }

    fn apply_command_line(&mut self, command_line: &CommandLine) {
        set(&mut self.bind, command_line.bind);
        set(&mut self.http_port, command_line.http_port);
        set(&mut self.rtsp_port, command_line.rtsp_port);
        self.https_port = command_line.https_port.or(self.https_port);
        self.rtsps_port = command_line.rtsps_port.or(self.rtsps_port);
        self.tls &= !command_line.no_tls;
        set(&mut self.log, command_line.log.clone());
        if command_line.state_dir.is_some() {
            self.state_dir.clone_from(&command_line.state_dir);
        }
        if !command_line.source.is_empty() {
            self.sources = command_line.source.iter().cloned().map(Into::into).collect();
        }
        set(&mut self.devices, command_line.devices);
        set(&mut self.audio, command_line.audio.clone());
        self.discovery &= !command_line.no_discovery;
    }

    /// # Errors
    /// Names what cannot be.
    pub(super) fn check(&self) -> anyhow::Result<()> {
        ensure!(
            (1..=MOST_DEVICES).contains(&self.devices),
            "devices is {} and not from 1 to {MOST_DEVICES}",
            self.devices
        );
        ensure!(
            self.devices == 1 || self.device.is_empty(),
            "there are both `devices` and tables `[[device]]`"
        );
        ensure!(!self.sources.is_empty(), "there is no video source");
        ensure!(
            self.sources.len() <= MOST_SOURCES,
            "there are more than {MOST_SOURCES} video sources"
        );
        let mut ports = vec![("HTTP", self.http_port), ("RTSP", self.rtsp_port)];
        if self.tls {
            ports.extend(self.https_port.map(|port| ("HTTPS", port)));
            ports.extend(self.rtsps_port.map(|port| ("RTSPS", port)));
        }
        for (index, (one, port)) in ports.iter().enumerate() {
            for (other, _) in ports.iter().skip(index + 1).filter(|(_, other)| other == port) {
                ensure!(*port == 0, "{one} and {other} cannot both have port {port}");
            }
        }
        ensure!(
            self.network != NetworkKind::System || cfg!(target_os = "linux"),
            "the network \"system\" is there on Linux only"
        );
        ensure!(
            self.network == NetworkKind::System || self.dhcp_client.is_empty(),
            "dhcp-client is for the network \"system\", and the network is \"{}\"",
            self.network
        );
        ensure!(
            self.stream_dscp <= 63,
            "stream-dscp is {} and not from 0 to 63",
            self.stream_dscp
        );
        if let Some(server) = &self.syslog {
            ensure!(
                is_server(server),
                "syslog is {server:?} and not HOST or HOST:PORT"
            );
        }
        ensure!(
            (1..=512).contains(&self.max_sessions),
            "max-sessions is {} and not from 1 to 512",
            self.max_sessions
        );
        ensure!(
            (5..=3600).contains(&self.idle_timeout),
            "idle-timeout is {} and not from 5 to 3600 seconds",
            self.idle_timeout
        );
        ensure!(
            (3..=10).contains(&self.login_attempts),
            "login-attempts is {} and not from 3 to 10",
            self.login_attempts
        );
        ensure!(
            (30..=86_400).contains(&self.login_lock),
            "login-lock is {} and not from 30 to 86400 seconds",
            self.login_lock
        );
        if let Some(filter) = &self.mac_filter {
            filter.check()?;
        }
        ensure!(
            Optics::new(self.ptz_wide).is_some(),
            "ptz-wide is {} and not from 1 to less than {}",
            self.ptz_wide,
            Optics::TELE
        );
        ensure!(
            Optics::ANGLES.contains(&self.ptz_angle),
            "ptz-angle is {} and not from {} to {}",
            self.ptz_angle,
            Optics::ANGLES.start(),
            Optics::ANGLES.end()
        );
        ensure!(
            self.motion_sensitivity <= 100,
            "motion-sensitivity is {} and not from 0 to 100",
            self.motion_sensitivity
        );
        ensure!(
            (1..=100).contains(&self.motion_threshold),
            "motion-threshold is {} and not from 1 to 100",
            self.motion_threshold
        );
        ensure!(
            (0.0..=600.0).contains(&self.motion_hold),
            "motion-hold is {} and not from 0 to 600 seconds",
            self.motion_hold
        );
        RegionSpec::check(&self.motion_regions, self.sources.len())?;
        self.hardware.check(self.sources.len())
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
