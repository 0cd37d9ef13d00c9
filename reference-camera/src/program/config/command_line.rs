//! The command line.

use std::fmt;
use std::net::IpAddr;
use std::path::PathBuf;
use std::str::FromStr;

use clap::Parser;
use onvif_core::auth::Secret;
use serde::{Deserialize, Deserializer};

use super::{Config, set};
use crate::audio::AudioSpec;
use crate::program::source_spec::SourceSpec;

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

impl Config {
    pub(super) fn apply_command_line(&mut self, command_line: &CommandLine) {
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
}
