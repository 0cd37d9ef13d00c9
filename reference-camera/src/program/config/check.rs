//! What a configuration must not say.

use anyhow::{Context as _, ensure};
use onvif_device::firmware::server::ImageServer;

use super::Config;
use crate::program::fleet::MOST_DEVICES;
use crate::program::network::NetworkKind;
use crate::program::regions::RegionSpec;
use crate::program::syslog::is_server;
use crate::ptz::Optics;

/// Video sources in one device.
const MOST_SOURCES: usize = 16;

impl Config {
    /// # Errors
    /// Names what cannot be.
    pub(in crate::program) fn check(&self) -> anyhow::Result<()> {
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
        for (name, client) in [
            ("dhcp-client", &self.dhcp_client),
            ("dhcp6-client", &self.dhcp6_client),
            ("dhcp6-stateless-client", &self.dhcp6_stateless_client),
        ] {
            ensure!(
                self.network == NetworkKind::System || client.is_empty(),
                "{name} is for the network \"system\", and the network is \"{}\"",
                self.network
            );
        }
        if let Some(speech) = &self.text_to_speech {
            speech.check()?;
            ensure!(
                self.audio_output.is_some(),
                "there is text-to-speech, and no audio-output to hear it"
            );
        }
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
        if let Some(server) = &self.firmware_server {
            // What is wrong is said without the address, which may have a password.
            ImageServer::new(server).context("firmware-server")?;
            ensure!(
                !self.firmware_keys.is_empty(),
                "there is a firmware-server, and no firmware-keys that its images are signed with"
            );
        }
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
}
