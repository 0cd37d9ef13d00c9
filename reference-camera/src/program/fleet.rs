//! Several devices in one process, each with its own ports or address, identity and state: what somebody wants who tests a recorder.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use futures_util::{StreamExt as _, stream};
use onvif_core::auth::Secret;
use onvif_device::net::discovery::DiscoverySockets;
use serde::Deserialize;
use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::camera::PassedThrough;
use super::config::{Bind, Config};
use super::failure::Failure;
use super::first_start::FirstPassword;
use super::network::NetworkKind;
use super::run::{Camera, End};
use super::source_spec::SourceSpec;
use super::source_table::ConfiguredSource;
use crate::audio::AudioSpec;

/// Devices in one process.
pub const MOST_DEVICES: u16 = 1000;

/// Devices that are opened at the same time.
const OPENED_AT_ONCE: usize = 16;

/// How long the tasks of a device that has ended may hold its state.
const LET_GO: Duration = Duration::from_secs(5);

/// What one of several devices has of its own; what it does not say is as with the others, and as [`Config::each`] says.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DeviceTable {
    bind: Option<Bind>,
    http_port: Option<u16>,
    rtsp_port: Option<u16>,
    state_dir: Option<PathBuf>,
    sources: Option<Vec<ConfiguredSource>>,
    audio: Option<AudioSpec>,
    discovery: Option<bool>,
}

impl DeviceTable {
    /// Relative paths are meant from `directory`.
    #[must_use]
    pub fn relative_to(self, directory: &Path) -> DeviceTable {
        let sources = self.sources.map(|sources| {
            let sources = sources.into_iter();
            sources.map(|source| source.relative_to(directory)).collect()
        });
        DeviceTable {
            state_dir: self.state_dir.map(|path| directory.join(path)),
            sources,
            audio: self.audio.map(|audio| audio.relative_to(directory)),
            ..self
        }
    }
}

impl Config {
    /// The configuration of each device. Without values of its own, a device has the state folder `device-N` below that of the process and the ports that
    /// follow those of the device before it; where it has an address of its own, it has the ports of the first one.
    ///
    /// # Errors
    /// Names what several devices cannot have in common, and what cannot be of one of them.
    pub fn each(&self) -> anyhow::Result<Vec<Config>> {
        let tables = match self.device.is_empty() {
            true => vec![DeviceTable::default(); self.devices.into()],
            false => self.device.clone(),
        };
        if tables.len() == 1 && self.device.is_empty() {
            return Ok(vec![self.clone()]);
        }
        ensure!(
            tables.len() <= MOST_DEVICES.into(),
            "there are more than {MOST_DEVICES} devices"
        );
        ensure!(
            tables.len() == 1 || self.network != NetworkKind::System,
            "only one device can set the network of the machine"
        );
        ensure!(
            tables.len() == 1 || self.hardware.serial_ports.is_empty(),
            "serial ports cannot belong to several devices"
        );
        let mut all: Vec<Config> = Vec::with_capacity(tables.len());
        for (index, table) in (0_u16..).zip(tables) {
            let config = self.of(index, table, &all)?;
            let number = index + 1;
            config.check().with_context(|| format!("device {number}"))?;
            for (other, before) in (1..).zip(&all) {
                let shared = config.shares_a_port(before);
                ensure!(
                    shared.is_none(),
                    "devices {other} and {number} both have port {}",
                    shared.unwrap_or_default()
                );
                ensure!(
                    config.state_dir != before.state_dir,
                    "devices {other} and {number} have the same state folder"
                );
            }
            all.push(config);
        }
        Ok(all)
    }

    fn of(&self, index: u16, table: DeviceTable, before: &[Config]) -> anyhow::Result<Config> {
        let bind = table.bind.unwrap_or(self.bind);
        // Devices at other addresses leave the ports free.
        let same = before.iter().filter(|other| other.bind == bind).count();
        let next = |port: u16| match port {
            0 => Ok(0),
            _ => u16::try_from(usize::from(port) + same)
                .with_context(|| format!("there are not enough ports from {port} on for all devices")),
        };
        let state_dir = match table.state_dir {
            Some(path) => path,
            None => self.state_dir()?.join(format!("device-{}", index + 1)),
        };
        let sources = table.sources.unwrap_or_else(|| self.sources.clone());
        let mut hardware = self.hardware.clone();
        // To watch a picture it has to be drawn, for each device and whether or not anybody looks; and nobody tampers with a test pattern.
        let drawn = |source: &ConfiguredSource| matches!(source.spec, SourceSpec::Test { .. });
        hardware.tamper_detection &= !sources.iter().all(drawn);
        hardware.control_socket = hardware.control_socket.map(|path| numbered(&path, index));
        Ok(Config {
            bind,
            http_port: table.http_port.map_or_else(|| next(self.http_port), Ok)?,
            rtsp_port: table.rtsp_port.map_or_else(|| next(self.rtsp_port), Ok)?,
            https_port: self.https_port.map(next).transpose()?,
            rtsps_port: self.rtsps_port.map(next).transpose()?,
            state_dir: Some(state_dir),
            sources,
            audio: table.audio.unwrap_or_else(|| self.audio.clone()),
            audio_output: self
                .audio_output
                .clone()
                .map(|output| output.map_file(|path| numbered(path, index))),
            discovery: table.discovery.unwrap_or(self.discovery) && self.discovery,
            devices: 1,
            device: Vec::new(),
            // What costs next to nothing while nobody watches, a hundred times as well, must not decode unless it is told to.
            motion_passed_through: Some(self.motion_passed_through.unwrap_or(PassedThrough::Off)),
            hardware,
            ..self.clone()
        })
    }

    fn shares_a_port(&self, other: &Config) -> Option<u16> {
        if self.bind != other.bind && self.bind != Bind::All && other.bind != Bind::All {
            return None;
        }
        let ports = |config: &Config| {
            let plain = [config.http_port, config.rtsp_port];
            let secure = config.https_port.into_iter().chain(config.rtsps_port);
            plain
                .into_iter()
                .chain(secure)
                .filter(|port| *port != 0)
                .collect::<Vec<_>>()
        };
        let others = ports(other);
        ports(self).into_iter().find(|port| others.contains(port))
    }
}

/// The first device has the path itself, the next ones their number behind it.
fn numbered(path: &Path, index: u16) -> PathBuf {
    if index == 0 {
        return path.to_owned();
    }
    let mut numbered = path.as_os_str().to_owned();
    numbered.push(format!("-{}", index + 1));
    numbered.into()
}

/// Devices that share a process and the sockets of discovery.
#[derive(Debug)]
pub struct Fleet {
    members: Vec<(Config, Camera)>,
    sockets: DiscoverySockets,
    password: FirstPassword,
}

impl Fleet {
    /// Opens all of them. Without a password, those that start for the first time get the same one.
    ///
    /// # Errors
    /// As [`Camera::open`], with the number of the device.
    pub async fn open(configs: Vec<Config>, password: Option<Secret>) -> Result<Fleet, Failure> {
        allow_files(configs.len());
        let sockets = DiscoverySockets::default();
        let password = FirstPassword::or_made(password)?;
        let open =
            |(number, config): (usize, Config)| open_aside(number, config, password.clone(), sockets.clone());
        let mut configs = (1..).zip(configs);
        let mut members = Vec::with_capacity(configs.size_hint().0);
        // The first one alone, so that it is the one with the usual ports of TLS.
        if let Some(first) = configs.next() {
            members.push(open(first).await?);
        }
        let mut others = stream::iter(configs).map(open).buffered(OPENED_AT_ONCE);
        while let Some(member) = others.next().await {
            members.push(member?);
        }
        drop(others);
        Ok(Fleet {
            members,
            sockets,
            password,
        })
    }

    /// The devices, in their order.
    pub fn cameras(&self) -> impl Iterator<Item = &Camera> {
        self.members.iter().map(|(_, camera)| camera)
    }

    /// Serves until `stop` is ready. A device whose client asks for a reboot is opened anew, and the others go on.
    ///
    /// # Errors
    /// The first failure of a device; all others are ended as they should be then.
    pub async fn serve(self, stop: impl Future<Output = ()>) -> Result<(), Failure> {
        let (end, ended) = watch::channel(false);
        let mut serving = JoinSet::new();
        for (config, camera) in self.members {
            let password = self.password.clone();
            serving.spawn(keep(
                config,
                camera,
                password,
                self.sockets.clone(),
                ended.clone(),
            ));
        }
        let mut result = tokio::select! {
            () = stop => Ok(()),
            Some(first) = serving.join_next() => first.unwrap_or_else(|error| Err(anyhow::Error::from(error).into())),
        };
        end.send_replace(true);
        while let Some(next) = serving.join_next().await {
            let next = next.unwrap_or_else(|error| Err(anyhow::Error::from(error).into()));
            result = result.and(next);
        }
        result
    }
}

/// Opens a device on a thread of its own: most of a first start is waiting for the disk, and disks take several requests at once.
async fn open_aside(
    number: usize,
    config: Config,
    password: FirstPassword,
    sockets: DiscoverySockets,
) -> Result<(Config, Camera), Failure> {
    let runtime = Handle::current();
    let opened = tokio::task::spawn_blocking(move || {
        let camera = runtime.block_on(Camera::open_with(&config, password));
        camera.map(|camera| (config, camera.with_discovery_sockets(sockets)))
    });
    let opened = opened.await.map_err(anyhow::Error::from)?;
    opened.map_err(|failure| failure.of_device(number))
}

async fn keep(
    config: Config,
    mut camera: Camera,
    password: FirstPassword,
    sockets: DiscoverySockets,
    ended: watch::Receiver<bool>,
) -> Result<(), Failure> {
    loop {
        let mut ended = ended.clone();
        let stop = async move {
            // The sender outlives everybody who waits.
            let _ = ended.wait_for(|ended| *ended).await;
        };
        match camera.serve(stop).await? {
            End::Stop => return Ok(()),
            End::Reboot => {
                let again = open_again(&config, &password).await?;
                camera = again.with_discovery_sockets(sockets.clone());
            }
        }
    }
}

/// Opens a device whose state may still be held for a moment by what is ending of it.
async fn open_again(config: &Config, password: &FirstPassword) -> Result<Camera, Failure> {
    let deadline = Instant::now() + LET_GO;
    loop {
        match Camera::open_with(config, password.clone()).await {
            Err(failure) if failure.status() == Failure::STATE && Instant::now() < deadline => {
                tokio::time::sleep(LET_GO / 50).await;
            }
            result => return result,
        }
    }
}

/// Raises the number of files that may be open as far as it goes: each device has a dozen, and more with every client.
fn allow_files(devices: usize) {
    #[cfg(unix)]
    if devices > 1 {
        use rustix::process::{Resource, getrlimit, setrlimit};
        let mut limit = getrlimit(Resource::Nofile);
        limit.current = limit.maximum;
        if let Err(error) = setrlimit(Resource::Nofile, limit) {
            tracing::debug!(%error, "the limit of open files stays");
        }
    }
    #[cfg(not(unix))]
    let _ = devices;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config() -> Config {
        Config {
            state_dir: Some("/s".into()),
            ..Config::default()
        }
    }

    #[test]
    fn devices_have_the_ports_that_follow_and_folders_of_their_own() {
        let mut many = config();
        many.devices = 3;
        let all = many.each().unwrap();
        let seen: Vec<_> = all
            .iter()
            .map(|one| (one.http_port, one.rtsp_port, one.state_dir.clone().unwrap()))
            .collect();
        assert_eq!(
            seen,
            [
                (8080, 8554, "/s/device-1".into()),
                (8081, 8555, "/s/device-2".into()),
                (8082, 8556, "/s/device-3".into())
            ]
        );
        assert_eq!(config().each().unwrap(), [config()]);
    }

    #[test]
    fn many_devices_decode_only_if_they_are_told_to() {
        let decoded = |said: Option<PassedThrough>| {
            let mut many = config();
            (many.devices, many.motion_passed_through) = (2, said);
            let all = many.each().unwrap();
            all.last().unwrap().motion().unwrap().passed_through
        };
        assert_eq!(decoded(None), PassedThrough::Off);
        assert_eq!(decoded(Some(PassedThrough::All)), PassedThrough::All);
        assert_eq!(config().motion().unwrap().passed_through, PassedThrough::All);
    }

    #[test]
    fn tables_say_what_is_different() {
        let mut many = config();
        let table = |text: &str| toml::from_str::<DeviceTable>(text).unwrap();
        many.device = vec![
            table("bind = \"192.0.2.1\""),
            table("bind = \"192.0.2.2\"\nsources = [\"a.mp4\"]\naudio = \"none\"")
                .relative_to(Path::new("/x")),
            table("bind = \"192.0.2.2\"\nhttp-port = 80\nstate-dir = \"other\"\ndiscovery = false")
                .relative_to(Path::new("/x")),
        ];
        let all = many.each().unwrap();
        let ports: Vec<_> = all.iter().map(|one| (one.http_port, one.rtsp_port)).collect();
        assert_eq!(ports, [(8080, 8554), (8080, 8554), (80, 8555)]);
        assert_eq!(all[1].sources, [SourceSpec::File("/x/a.mp4".into()).into()]);
        assert_eq!(all[1].audio, AudioSpec::None);
        assert_eq!(all[2].state_dir, Some("/x/other".into()));
        assert!(all[0].discovery && !all[2].discovery);
        let watched = all.iter().map(|one| one.hardware.tamper_detection);
        assert!(watched.eq([false, true, false]), "test patterns are not watched");
    }

    #[test]
    fn what_cannot_be_shared_is_named() {
        let table = |text: &str| toml::from_str::<DeviceTable>(text).unwrap();
        let refused = |change: &dyn Fn(&mut Config)| {
            let mut many = config();
            many.devices = 2;
            change(&mut many);
            format!("{:#}", many.each().unwrap_err())
        };
        let tables = |texts: [&str; 2]| {
            refused(&|many: &mut Config| {
                many.devices = 1;
                many.device = texts.map(table).to_vec();
            })
        };
        assert!(refused(&|many| many.rtsp_port = 8081).contains("port 8081"));
        assert!(refused(&|many| many.http_port = 65535).contains("not enough ports"));
        assert!(refused(&|many| many.network = NetworkKind::System).contains("network"));
        assert!(tables(["http-port = 90", "http-port = 90"]).contains("port 90"));
        assert!(tables(["state-dir = \"a\"", "state-dir = \"a\""]).contains("state folder"));
        assert!(tables(["", "sources = []"]).contains("device 2: there is no video source"));
    }
}
