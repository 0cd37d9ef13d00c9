//! The configuration file.

use std::path::{Path, PathBuf};

use onvif_device::firmware::image::PublicKey;
use serde::{Deserialize, Deserializer};

use super::{Bind, Config, set};
use crate::audio::{AudioSpec, SpeakerSpec};
use crate::gpio::{ButtonSpec, FilterSpec, InputSpec, OutputSpec, RelaySpec};
use crate::io::{LoopBack, SerialSpec};
use crate::program::camera::PassedThrough;
use crate::program::drives::DriveSpec;
use crate::program::fleet::DeviceTable;
use crate::program::lines::Lines;
use crate::program::mac_filter::MacFilter;
use crate::program::network::NetworkKind;
use crate::program::regions::{RegionSpec, ScheduleSpec};
use crate::program::source_table::ConfiguredSource;
use crate::ptz::PtzHome;
use crate::speech::SpeechSpec;

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
    text_to_speech: Option<SpeechSpec>,
    stream_dscp: Option<u8>,
    max_sessions: Option<u16>,
    idle_timeout: Option<u16>,
    login_attempts: Option<u8>,
    login_lock: Option<u32>,
    basic_login: Option<bool>,
    mac_filter: Option<MacFilter>,
    ptz: Option<bool>,
    ptz_wide: Option<f32>,
    ptz_home: Option<PtzHome>,
    network: Option<NetworkKind>,
    dhcp_client: Option<Vec<String>>,
    dhcp6_client: Option<Vec<String>>,
    dhcp6_stateless_client: Option<Vec<String>>,
    ptz_angle: Option<f32>,
    motion_sensitivity: Option<u8>,
    motion_threshold: Option<u8>,
    motion_hold: Option<f32>,
    motion_test_pattern: Option<bool>,
    motion_passed_through: Option<PassedThrough>,
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
    hardware_monitors: Option<PathBuf>,
    discovery: Option<bool>,
    onvif: Option<bool>,
    firmware_keys: Option<Vec<Key>>,
    firmware_server: Option<String>,
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

impl Config {
    /// Takes what a file says over what is there; relative paths start at `directory`.
    pub(super) fn apply_file(&mut self, text: &str, directory: &Path) -> anyhow::Result<()> {
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
        self.text_to_speech = file.text_to_speech.or(self.text_to_speech.take());
        set(&mut self.stream_dscp, file.stream_dscp);
        set(&mut self.max_sessions, file.max_sessions);
        set(&mut self.idle_timeout, file.idle_timeout);
        set(&mut self.login_attempts, file.login_attempts);
        set(&mut self.login_lock, file.login_lock);
        set(&mut self.basic_login, file.basic_login);
        self.mac_filter = file.mac_filter.or(self.mac_filter.take());
        set(&mut self.ptz, file.ptz);
        set(&mut self.ptz_wide, file.ptz_wide);
        set(&mut self.ptz_home, file.ptz_home);
        set(&mut self.network, file.network);
        set(&mut self.dhcp_client, file.dhcp_client);
        set(&mut self.dhcp6_client, file.dhcp6_client);
        set(&mut self.dhcp6_stateless_client, file.dhcp6_stateless_client);
        set(&mut self.ptz_angle, file.ptz_angle);
        set(&mut self.motion_sensitivity, file.motion_sensitivity);
        set(&mut self.motion_threshold, file.motion_threshold);
        set(&mut self.motion_hold, file.motion_hold);
        set(&mut self.motion_test_pattern, file.motion_test_pattern);
        self.motion_passed_through = file.motion_passed_through.or(self.motion_passed_through);
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
        if let Some(path) = file.hardware_monitors {
            hardware.monitors = Some(directory.join(path));
        }
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
        self.firmware_server = file.firmware_server.or(self.firmware_server.take());
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
}
