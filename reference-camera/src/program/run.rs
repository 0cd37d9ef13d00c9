//! From the configuration to a running camera, and to its clean end.

use std::future::Future;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use onvif_core::auth::Secret;
use onvif_device::address_filter::AddressFilter;
use onvif_device::authenticate;
use onvif_device::backend::audio::AudioBackend;
use onvif_device::backend::motion::MotionBackend as _;
use onvif_device::backend::video::VideoBackend;
use onvif_device::device::Protocol;
use onvif_device::keystore::{Keystore, TlsModule};
use onvif_device::net::discovery::{Announcer, DiscoveryConfig, DiscoverySockets};
use onvif_device::net::http::{HttpLimits, HttpServer};
use onvif_device::net::listeners::Listeners;
use onvif_device::net::rtsp::{DeviceAuthenticator, RtspConfig, RtspServer};
use onvif_device::net::tls::TlsAcceptor;
use onvif_device::remote_user::RemoteUser;
use onvif_device::services::events::EventService;
use onvif_device::services::media::{MediaService, Streams};
use onvif_device::services::motion::MotionEvents;
use onvif_device::services::ptz::PtzService;
use onvif_device::services::scene::SceneDescriptions;
use onvif_device::storage::{FileStorage, Storage};
use onvif_device::streaming::HubConfig;
use onvif_device::{Device, Identity};
use tokio::sync::Notify;
use tokio::task::JoinSet;
use tracing::info;

use super::camera::{Sources, encoder_advice, open_sources_with};
use super::config::{Bind, Config};
use super::failure::{Failure, state};
use super::firmware;
use super::first_start::{FirstPassword, SERIAL_NUMBER, first_administrator, open_keystore, serial_number};
#[cfg(target_os = "linux")]
use super::front::Front;
use super::listen::{Serving, listen};
use super::machine::Machine;
use super::network::with_network;
use super::profiles::Profiles;
use super::shares::Shares;
use super::source_spec::SourceSpec;
use crate::audio::{CameraAudio, SpeakerSpec};
use crate::io::ControlSocket;
use crate::ptz::PtzHome;
use crate::sources::rtsp::{MEMORY_DOCUMENT, RtspLogin, RtspMemory};

/// Token of the first source, whose light the infra-red lamp follows.
#[cfg(target_os = "linux")]
const FIRST_SOURCE: &str = "video-1";
/// Everything that can be missing, opened and found good; nothing answers yet.
#[derive(Debug)]
pub struct Camera {
    device: Device,
    streams: Arc<Streams>,
    /// Told when a client asks for a reboot.
    reboot: Arc<Notify>,
    shares: Option<Shares>,
    control: Option<ControlSocket>,
    discovery: bool,
    max_sessions: usize,
    idle_time: Duration,
    sockets: DiscoverySockets,
    listeners: Arc<Listeners>,
    keystore: Option<Arc<Keystore>>,
    bind: Bind,
    /// A password that was made up and has to be told.
    generated: Option<Secret>,
    front: Front,
}

impl Camera {
    /// Opens sources, ports and state, and makes the first administrator of a device that has none: with `password`, or a generated one.
    ///
    /// # Errors
    /// Says in words for the user what is in the way, with the exit status for it.
    pub async fn open(config: &Config, password: Option<Secret>) -> Result<Camera, Failure> {
        Camera::open_with(config, FirstPassword::or_made(password)?).await
    }

    /// As [`Camera::open`], with a password that several devices have in common.
    ///
    /// # Errors
    /// As there.
    pub async fn open_with(config: &Config, password: FirstPassword) -> Result<Camera, Failure> {
        if let Some(advice) = encoder_advice() {
            tracing::warn!("{advice}");
        }
        let front = Front::open(&config.hardware)?;
        let source = |error| Failure::new(Failure::SOURCE, error);
        // First of all, since a start counts for a firmware on trial however far it comes.
        let directory = config
            .state_dir()
            .map_err(|error| Failure::new(Failure::STATE, error))?;
        let storage: Arc<dyn Storage> = Arc::new(FileStorage::open(&directory).map_err(state)?);
        let (upgrades, version) = firmware::open(config, &directory, &storage)?;

        let lamp = Arc::default();
        let mut imaging = config.hardware.imaging();
        let memory = Arc::new(RtspMemory::open(Arc::clone(&storage)).map_err(state)?);
        let remote_user = RemoteUser::open(Arc::clone(&storage)).map_err(state)?;
        let sources = open_sources_with(
            &config.sources,
            config.lens(),
            config.motion(),
            &lamp,
            &mut imaging,
            &memory,
            Some(&RtspLogin::new(remote_user.clone())),
        );
        let Sources {
            video,
            mut ptz,
            motion,
            scenes,
            sound,
            clock,
        } = sources.map_err(source)?;
        #[cfg(target_os = "linux")]
        config
            .hardware
            .follow_day_and_night(&imaging, FIRST_SOURCE, &lamp)?;
        let microphone = config.audio.open().map_err(source)?;
        let speaker = config.audio_output.clone();
        speaker
            .as_ref()
            .map_or(Ok(()), SpeakerSpec::check)
            .map_err(source)?;
        let audio: Arc<dyn AudioBackend> =
            Arc::new(CameraAudio::new(microphone, speaker, Arc::clone(&clock)).with_passed(sound));
        let listeners = listen(&storage, config)
            .map_err(state)?
            .map_err(|error| Failure::new(Failure::PORT, error))?;
        let serial_number = serial_number(&storage).map_err(|error| Failure::new(Failure::STATE, error))?;
        let keystore = match config.tls {
            true => Some(open_keystore(&storage, &serial_number).map_err(state)?),
            false => None,
        };
        let video: Arc<dyn VideoBackend> = Arc::new(video);
        let sources = Arc::clone(&video);
        let rtsp_port = listeners.port(Protocol::Rtsp);
        let hub = HubConfig {
            multicast_interface: match config.bind {
                Bind::Address(address) if !address.is_unspecified() => Some(address),
                _ => None,
            },
            dscp: config.stream_dscp,
            cname: serial_number.clone(),
            ..HubConfig::default()
        };
        let media = MediaService::open_with_audio(
            video,
            Some(Arc::clone(&audio)),
            Arc::clone(&storage),
            hub,
            rtsp_port,
        );
        let media = media.map_err(state)?;
        if let Some(speech) = &config.text_to_speech {
            let program = speech.open().context("text-to-speech");
            let program = program.map_err(|error| Failure::new(Failure::CONFIGURATION, error))?;
            media.set_speech(Arc::new(program));
        }
        let streams = Arc::clone(media.streams());
        let reboot = Arc::new(Notify::new());
        for drive in &config.hardware.drives {
            drive.open(&mut ptz)?;
        }
        if config.ptz_home == PtzHome::Fixed {
            ptz.fix_home();
        }
        let ptz = match ptz.is_empty() {
            true => None,
            false => Some(PtzService::open(Arc::new(ptz), &media, Arc::clone(&storage)).map_err(state)?),
        };
        let lit = config
            .sources
            .iter()
            .any(|source| matches!(source.spec, SourceSpec::Test { .. }))
            || config.hardware.infrared_lamp.is_some();
        let pictures = sources
            .sources()
            .iter()
            .all(|source| sources.has_snapshots(&source.token));
        let shares = (!config.storage_dirs.is_empty()).then(|| Shares::new(config.storage_dirs.clone()));
        let watched = motion.detectors().into_iter().map(|detector| detector.source);
        let scenes = SceneDescriptions::new(Arc::new(scenes), &media).with_detectors_of(watched);
        let motion = MotionEvents::new(Arc::new(motion), &media, config.motion_hold())
            .scheduled(config.motion_schedule.0.clone());
        let mut device = Device::builder()
            .identity(Identity {
                manufacturer: "onvif-device".to_owned(),
                model: "Reference Camera".to_owned(),
                firmware_version: version.unwrap_or_else(|| env!("CARGO_PKG_VERSION").to_owned()),
                serial_number,
                hardware_id: "reference-camera".to_owned(),
            })
            .storage(Arc::clone(&storage))
            .system(Machine::new(Arc::clone(&reboot), lit.then_some(lamp), config))
            .authentication(authentication(config))
            .firmware(upgrades)
            .remote_user(remote_user)
            .private_document(SERIAL_NUMBER)
            .private_document(MEMORY_DOCUMENT)
            .module(media)
            .module(motion)
            .module(scenes)
            .module(EventService::default())
            .module(Profiles::of(config, pictures));
        if let Some(ptz) = ptz {
            device = device.module(ptz);
        }
        if let Some(keystore) = &keystore {
            device = device.module(TlsModule(Arc::clone(keystore)));
        }
        device = with_network(device, config, &storage);
        if let Some(shares) = &shares {
            device = device.storage_targets(shares.clone()).module(shares.clone());
        }
        let (device, control) = config
            .hardware
            .install(imaging, &sources, audio, &storage, device)?;
        let device = device.build().map_err(state)?;
        clock.follow(Arc::clone(device.common().clock()));
        device.common().set_onvif(config.onvif);
        if let Some(filter) = &config.mac_filter {
            let filter = filter
                .open()
                .map_err(|error| Failure::new(Failure::CONFIGURATION, error))?;
            device.common().address_filter().set_hardware(Some(filter));
        }
        let generated = first_administrator(&device, password).await?;
        Ok(Camera {
            device,
            streams,
            reboot,
            shares,
            control,
            discovery: config.discovery && config.onvif,
            max_sessions: config.max_sessions.into(),
            idle_time: Duration::from_secs(config.idle_timeout.into()),
            sockets: DiscoverySockets::default(),
            listeners,
            keystore,
            bind: config.bind,
            generated,
            front,
        })
    }

    /// Shares the sockets of discovery with other devices of this process.
    pub fn with_discovery_sockets(mut self, sockets: DiscoverySockets) -> Camera {
        self.sockets = sockets;
        self
    }

    /// The device itself.
    pub fn device(&self) -> &Device {
        &self.device
    }

    /// Password of the user `admin`, if it was generated just now. It is told once and not kept in clear anywhere but in the accounts.
    pub fn generated_password(&self) -> Option<&Secret> {
        self.generated.as_ref()
    }

    /// The address of the Device service as a client of this network would use it.
    pub fn service_address(&self) -> String {
        format!("http://{}/onvif/device_service", self.authority(Protocol::Http))
    }

    /// The address of the streams, likewise.
    pub fn stream_address(&self) -> String {
        format!("rtsp://{}/", self.authority(Protocol::Rtsp))
    }

    fn authority(&self, protocol: Protocol) -> String {
        let port = self.listeners.port(protocol);
        let address = match self.bind {
            Bind::Address(address) if !address.is_unspecified() => address,
            _ => own_address(self.device.common().address_filter()),
        };
        match address {
            IpAddr::V4(address) => format!("{address}:{port}"),
            IpAddr::V6(address) => format!("[{address}]:{port}"),
        }
    }

    /// Serves until `stop` is ready or a client asks for a reboot, then says goodbye and ends what is going on.
    ///
    /// # Errors
    /// When a listener cannot be used.
    pub async fn serve(self, stop: impl Future<Output = ()>) -> Result<End, Failure> {
        info!(
            version = env!("CARGO_PKG_VERSION"),
            address = self.service_address(),
            "started"
        );
        let common = Arc::clone(self.device.common());
        let limits = HttpLimits {
            idle_time: self.idle_time,
            ..HttpLimits::default()
        };
        let http = HttpServer::new(self.device.clone(), limits);
        let hub = self.streams.hub().clone();
        let mut config = RtspConfig {
            dscp: hub.dscp(),
            cname: common.identity().serial_number.clone(),
            ..RtspConfig::default()
        };
        config.machine.max_sessions = self.max_sessions;
        let authenticator = Arc::new(DeviceAuthenticator::new(self.device.clone()));
        let rtsp = RtspServer::new(config, hub, Arc::<Streams>::clone(&self.streams), authenticator);
        let tls = self.keystore.map(|keystore| {
            let port = self.listeners.port(Protocol::Https);
            info!(certificate_sha256 = keystore.fingerprint(), port, "HTTPS");
            TlsAcceptor::new(keystore)
        });
        let serving = Serving::start(&self.device, self.listeners, http, rtsp, &self.streams, tls)
            .context("the listeners")?;

        // Ends with this function.
        let mut controlling = JoinSet::new();
        if let Some(control) = self.control {
            let control = control.of_device(self.device.clone());
            controlling.spawn(async move {
                if let Err(error) = control.serve().await {
                    tracing::error!(%error, "the control socket has failed");
                }
            });
        }

        let discovery = if self.discovery {
            let config = DiscoveryConfig {
                addresses: match self.bind {
                    Bind::All => Vec::new(),
                    Bind::Address(address) => vec![address],
                },
                sockets: self.sockets,
                ..Announcer::config(&self.device)
            };
            Some(Announcer::start(self.device.clone(), config).context("discovery")?)
        } else {
            None
        };

        let mut watching = JoinSet::new();
        if let Some(shares) = self.shares {
            watching.spawn(shares.watch());
        }
        // It serves: what is left to say of new firmware is whether it finds fault with itself.
        self.device
            .confirm_firmware()
            .await
            .context("the firmware on trial")?;

        self.front.ready();
        let end = tokio::select! {
            () = stop => End::Stop,
            () = self.reboot.notified() => End::Reboot,
            () = self.front.reset(&self.device) => End::Reboot,
        };
        info!(?end, "stopping");
        // Goodbye first: whoever hears it does not take the closed connections for a failure.
        if let Some(discovery) = discovery {
            discovery.stop().await;
        }
        watching.shutdown().await;
        serving.stop().await;
        self.front.end().await;
        Ok(end)
    }
}

/// Why a camera no longer serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// It was told to stop.
    Stop,
    /// A client asked for a reboot: the program has to be started anew.
    Reboot,
}

/// When guessing locks, and for how long.
fn authentication(config: &Config) -> authenticate::Config {
    let mut authentication = authenticate::Config::default();
    authentication.lockout.attempts = config.login_attempts.into();
    authentication.lockout.lock = Duration::from_secs(config.login_lock.into());
    authentication.basic = config.basic_login;
    authentication
}

/// An address of this machine that others can reach, as far as that can be known.
fn own_address(filter: &AddressFilter) -> IpAddr {
    let interfaces = if_addrs::get_if_addrs().unwrap_or_default();
    let mut addresses: Vec<IpAddr> = interfaces
        .iter()
        .filter(|interface| !interface.is_loopback())
        .map(|interface| interface.ip())
        .filter(|address| filter.serves_at(*address))
        .collect();
    let link_local = |address: &IpAddr| match address {
        IpAddr::V4(address) => address.is_link_local(),
        IpAddr::V6(address) => address.is_unicast_link_local(),
    };
    addresses.retain(|address| address.is_ipv4() || !link_local(address));
    addresses.sort_by_key(|address| (link_local(address), address.is_ipv6()));
    addresses.first().copied().unwrap_or(Ipv4Addr::LOCALHOST.into())
}
