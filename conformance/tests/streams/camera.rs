//! A device that streams what was encoded beforehand: every codec, without hardware and hardly any work.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use onvif_core::rtsp::{AuthAttempt, AuthError, RtspAuthenticator, RtspUser};
use onvif_device::backend::BackendError;
use onvif_device::backend::audio::*;
use onvif_device::backend::network::{
    Abilities, Assigned, Dns, Finish, HostNetwork, Interface, InterfaceSettings, NetworkBackend, Ntp, Origin,
};
use onvif_device::backend::video::*;
use onvif_device::events::Topic;
use onvif_device::keystore::{Keystore, Subject, TlsModule};
use onvif_device::net::http::{HttpLimits, HttpServer, OpenListener};
use onvif_device::net::rtsp::{DeviceAuthenticator, RtspConfig, RtspServer};
use onvif_device::net::tls::TlsAcceptor;
use onvif_device::services::events::EventService;
use onvif_device::services::media::{MediaService, Streams};
use onvif_device::storage::{MemoryStorage, Storage};
use onvif_device::streaming::HubConfig;
use onvif_device::{BuildError, Device, Identity, Module, Setup};
use openh264::OpenH264API;
use openh264::encoder::{Encoder as H264Encoder, EncoderConfig, IntraFramePeriod, RateControlMode};
use openh264::formats::YUVBuffer;
use tokio::net::TcpListener;

use crate::kind::Kind;

/// Ports of streams. All that run at once share an address, and need more of them than the devices of a network do, which have the range by default for themselves.
const PORTS: std::ops::RangeInclusive<u16> = 7000..=19_999;

pub const PASSWORD: &str = "OnvifTest123";
const SMALL: Resolution = Resolution {
    width: 320,
    height: 240,
};
/// Larger than RFC 2435 can say.
const LARGE: Resolution = Resolution {
    width: 2056,
    height: 64,
};
/// Short enough to wait for, and so long that a busy machine is not late by half of it.
const BRIEF: Duration = Duration::from_secs(8);
const FRAME: Duration = Duration::from_millis(40);
/// Longer than any case watches.
const GROUP: u32 = 200;

/// The origin of all media times.
static BEGAN: LazyLock<Instant> = LazyLock::new(Instant::now);

/// The access units of a group of pictures, the first one a key frame with its parameter sets.
static H264: LazyLock<Vec<Vec<Bytes>>> = LazyLock::new(|| {
    let config = EncoderConfig::new()
        .rate_control_mode(RateControlMode::Off)
        .skip_frames(false)
        .intra_frame_period(IntraFramePeriod::from_num_frames(GROUP));
    let mut encoder = H264Encoder::with_api_config(OpenH264API::from_source(), config).unwrap();
    let (width, height) = (SMALL.width as usize, SMALL.height as usize);
    (0..GROUP as usize)
        .map(|number| {
            let mut picture = vec![128u8; width * height * 3 / 2];
            for line in picture[..width * height]
                .chunks_mut(width)
                .skip(number % 200)
                .take(8)
            {
                line[number % 300..][..8].fill(40);
            }
            // Enough detail for several packets.
            if number == 0 {
                picture[..width * 60]
                    .iter_mut()
                    .enumerate()
                    .for_each(|(at, pixel)| *pixel = (at.wrapping_mul(2_654_435_761) >> 13) as u8);
            }
            let stream = encoder
                .encode(&YUVBuffer::from_vec(picture, width, height))
                .unwrap()
                .to_vec();
            units(&stream)
        })
        .collect()
});

/// NAL units of an Annex B stream.
fn units(stream: &[u8]) -> Vec<Bytes> {
    let mut starts: Vec<usize> = (0..stream.len().saturating_sub(2))
        .filter(|&at| stream[at..at + 3] == [0, 0, 1])
        .collect();
    starts.push(stream.len());
    starts
        .windows(2)
        .map(|pair| {
            let unit = &stream[pair[0] + 3..pair[1]];
            let end = unit.iter().rposition(|&octet| octet != 0).unwrap() + 1;
            Bytes::copy_from_slice(&unit[..end])
        })
        .collect()
}

fn jpeg(size: Resolution) -> Bytes {
    let pixels: Vec<u8> = (0..size.width * size.height)
        .map(|at| (at % size.width / 9) as u8)
        .collect();
    let rgb: Vec<u8> = pixels.iter().flat_map(|&p| [p, p / 2, 255 - p]).collect();
    let mut file = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut file, 60);
    encoder.set_sampling_factor(jpeg_encoder::SamplingFactor::F_2_2);
    encoder
        .encode(
            &rgb,
            size.width as u16,
            size.height as u16,
            jpeg_encoder::ColorType::Rgb,
        )
        .unwrap();
    file.into()
}

static JPEG: LazyLock<[Bytes; 2]> = LazyLock::new(|| [jpeg(SMALL), jpeg(LARGE)]);

/// What is wrong with a device itself, rather than with what a proxy makes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing.
    None,
    /// An encoder falls silent as soon as another one starts, and nobody is told.
    OneEncoderAtATime,
    /// RTSP asks nobody to log in.
    RtspOpenToAll,
    /// IPv6 is switched off until a client switches it on.
    WithoutIpv6,
}

struct Camera {
    kind: Kind,
    fault: Fault,
    /// How many encoders have been started so far.
    started: Arc<AtomicUsize>,
}

impl Camera {
    /// The codec that it has first.
    fn codec(&self) -> (VideoCodec, CodecProfile) {
        match self.kind {
            Kind::Older => (VideoCodec::Mpeg4, CodecProfile::Simple),
            Kind::Plain | Kind::Listening | Kind::Brief => (VideoCodec::H264, CodecProfile::Baseline),
        }
    }
}

impl VideoBackend for Camera {
    fn sources(&self) -> Vec<VideoSource> {
        vec![VideoSource {
            token: "front".into(),
            resolution: LARGE,
            framerate: 25.0,
        }]
    }

    fn encoder_options(&self, _: &str, _: u32) -> Result<Vec<EncoderOptions>, BackendError> {
        let (codec, profile) = self.codec();
        let first = EncoderOptions {
            codec,
            resolutions: vec![SMALL],
            framerates: vec![5.0, 25.0],
            quality: 1..=10,
            bitrate: 64..=8000,
            gov_length: Some(1..=GROUP),
            profiles: vec![profile],
            constant_bitrate: false,
            fixed: false,
        };
        let h265 = EncoderOptions {
            codec: VideoCodec::H265,
            profiles: vec![CodecProfile::Main],
            ..first.clone()
        };
        let jpeg = EncoderOptions {
            codec: VideoCodec::Jpeg,
            resolutions: vec![LARGE, SMALL],
            gov_length: None,
            profiles: vec![],
            ..first.clone()
        };
        Ok(vec![first, h265, jpeg])
    }

    fn default_encoders(&self, _: &str) -> Result<Vec<EncoderSettings>, BackendError> {
        let (codec, profile) = self.codec();
        let main = EncoderSettings {
            codec,
            resolution: SMALL,
            framerate: 25.0,
            bitrate_kbps: 4000,
            constant_bitrate: false,
            quality: 5,
            gov_length: 50,
            profile: Some(profile),
        };
        Ok(vec![main.clone(), main])
    }

    fn start_encoder(
        &self,
        _: &str,
        settings: &EncoderSettings,
        _: &SourceView,
        sink: Arc<dyn FrameSink>,
    ) -> Result<Box<dyn Encoder>, BackendError> {
        let shared = Arc::new(Shared {
            stop: AtomicBool::new(false),
            key: AtomicBool::new(false),
            settings: Mutex::new(settings.clone()),
        });
        let working = Arc::clone(&shared);
        let started = Arc::clone(&self.started);
        let own = started.fetch_add(1, Ordering::SeqCst) + 1;
        let jealous = self.fault == Fault::OneEncoderAtATime;
        let is_silent = move || jealous && started.load(Ordering::SeqCst) > own;
        std::thread::spawn(move || work(&working, sink.as_ref(), &is_silent));
        Ok(Box::new(Running(shared)))
    }

    fn snapshot<'a>(
        &'a self,
        _: &'a str,
        _: Resolution,
        _: &'a SourceView,
    ) -> BoxFuture<'a, Result<Bytes, BackendError>> {
        Box::pin(async { Ok(JPEG[0].clone()) })
    }
}

struct Shared {
    stop: AtomicBool,
    key: AtomicBool,
    settings: Mutex<EncoderSettings>,
}

struct Running(Arc<Shared>);

impl Encoder for Running {
    fn reconfigure(&self, settings: &EncoderSettings, _: &SourceView) -> Result<(), BackendError> {
        // Whoever watches could not go on.
        if settings.codec != self.0.settings.lock().unwrap().codec {
            return Err(BackendError::Unsupported("another codec".to_owned()));
        }
        *self.0.settings.lock().unwrap() = settings.clone();
        Ok(())
    }

    fn request_key_frame(&self) {
        self.0.key.store(true, Ordering::SeqCst);
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.0.stop.store(true, Ordering::SeqCst);
    }
}

fn work(shared: &Shared, sink: &dyn FrameSink, is_silent: &dyn Fn() -> bool) {
    let mut current = None;
    let mut number = 0;
    while !shared.stop.load(Ordering::SeqCst) {
        let wanted = shared.settings.lock().unwrap().clone();
        if current.as_ref() != Some(&wanted) {
            sink.format(format(&wanted));
            current = Some(wanted.clone());
            number = 0;
        }
        if shared.key.swap(false, Ordering::SeqCst) || number == GROUP.min(wanted.gov_length.max(1)) {
            number = 0;
        }
        let (units, key) = match wanted.codec {
            VideoCodec::Mpeg4 => (mpeg4(number == 0), number == 0),
            VideoCodec::H264 => (H264[number as usize].clone(), number == 0),
            VideoCodec::H265 => (h265(number == 0), number == 0),
            VideoCodec::Jpeg => (vec![JPEG[usize::from(wanted.resolution == LARGE)].clone()], true),
        };
        if !is_silent() {
            sink.frame(EncodedFrame {
                units,
                timestamp: BEGAN.elapsed(),
                utc: SystemTime::now(),
                key,
            });
        }
        number += 1;
        std::thread::sleep(FRAME);
    }
}

fn format(settings: &EncoderSettings) -> StreamFormat {
    let (resolution, framerate) = (settings.resolution, settings.framerate);
    match settings.codec {
        VideoCodec::H264 => StreamFormat::H264 {
            sps: H264[0].iter().find(|unit| unit[0] & 0x1F == 7).unwrap().clone(),
            pps: H264[0].iter().find(|unit| unit[0] & 0x1F == 8).unwrap().clone(),
            resolution,
            framerate,
        },
        VideoCodec::H265 => {
            let [vps, sps, pps] = parameter_sets();
            StreamFormat::H265 {
                vps,
                sps,
                pps,
                resolution,
                framerate,
            }
        }
        VideoCodec::Mpeg4 => StreamFormat::Mpeg4 {
            // A visual object sequence of the Simple profile, level 1.
            config: Bytes::from_static(&[0, 0, 1, 0xB0, 1, 0, 0, 1, 0xB5, 0x89, 0x13]),
            resolution,
            framerate,
        },
        VideoCodec::Jpeg => StreamFormat::Jpeg {
            resolution,
            framerate,
        },
    }
}

/// Units of H.265 with headers that are right; what they hold is looked at by nobody here.
fn parameter_sets() -> [Bytes; 3] {
    [0x40u8, 0x42, 0x44].map(|head| Bytes::from(vec![head, 1, 0x0C, 0x01, 0xFF, 0xFF, 0x01, 0x60, 0, 0, 3]))
}

fn h265(key: bool) -> Vec<Bytes> {
    let mut units = Vec::new();
    if key {
        units.extend(parameter_sets());
    }
    let mut picture = vec![if key { 0x26 } else { 0x02 }, 1];
    picture.resize(if key { 4000 } else { 200 }, 0xA5);
    units.push(picture.into());
    units
}

/// A picture of MPEG-4 part 2: an intra-coded one in two packets, with the start of a sequence, or a small one. Its octets go into packets as they are, since they are
/// too many to be put together and few enough not to be taken apart.
fn mpeg4(key: bool) -> Vec<Bytes> {
    let picture = |start: &[u8], length: usize| {
        let mut octets = start.to_vec();
        octets.resize(length, 0xA5);
        Bytes::from(octets)
    };
    if !key {
        return vec![picture(&[0, 0, 1, 0xB6, 0x50], 200)];
    }
    let start = [0, 0, 1, 0xB0, 1, 0, 0, 1, 0xB6, 0x10];
    vec![picture(&start, 1000), picture(&[0x12], 1000)]
}

struct Sound(Kind);

impl Sound {
    /// What it has beside G.711.
    fn other(&self) -> AudioEncoderOptions {
        match self.0 {
            Kind::Older => AudioEncoderOptions::g726(&[32]),
            Kind::Plain | Kind::Listening | Kind::Brief => AudioEncoderOptions {
                codec: AudioCodec::Aac,
                bitrates_kbps: vec![64],
                sample_rates: vec![16_000],
            },
        }
    }
}

impl AudioBackend for Sound {
    fn sources(&self) -> Vec<AudioSource> {
        vec![AudioSource {
            token: "mic".to_owned(),
            channels: 1,
        }]
    }

    fn encoder_options(&self, _: &str) -> Result<Vec<AudioEncoderOptions>, BackendError> {
        Ok(vec![AudioEncoderOptions::g711(AudioCodec::Pcmu), self.other()])
    }

    fn start_encoder(
        &self,
        _: &str,
        settings: &AudioSettings,
        sink: Arc<dyn AudioSink>,
    ) -> Result<Box<dyn AudioEncoder>, BackendError> {
        let stop = Arc::new(AtomicBool::new(false));
        let shared = Arc::new(Mutex::new(*settings));
        let speaking = Speaking(Arc::clone(&stop), Arc::clone(&shared));
        std::thread::spawn(move || speak(&stop, &shared, sink.as_ref()));
        Ok(Box::new(speaking))
    }

    fn outputs(&self) -> Vec<AudioOutput> {
        let mut decoders = vec![AudioEncoderOptions::g711(AudioCodec::Pcmu)];
        if self.0 != Kind::Plain {
            decoders.push(self.other());
        }
        vec![AudioOutput {
            token: "speaker".to_owned(),
            level: 0..=100,
            default_level: 50,
            decoders,
        }]
    }

    fn set_output_level(&self, _: &str, _: i32) -> Result<(), BackendError> {
        Ok(())
    }

    fn open_output(&self, _: &str) -> Result<Box<dyn AudioPlayer>, BackendError> {
        Ok(Box::new(Silence))
    }
}

struct Silence;

impl AudioPlayer for Silence {
    fn play(&mut self, _: AudioCodec, _: &[u8]) {}
}

struct Speaking(Arc<AtomicBool>, Arc<Mutex<AudioSettings>>);

impl AudioEncoder for Speaking {
    fn reconfigure(&self, settings: &AudioSettings) -> Result<(), BackendError> {
        if settings.codec != self.1.lock().unwrap().codec {
            return Err(BackendError::Unsupported("another codec".to_owned()));
        }
        *self.1.lock().unwrap() = *settings;
        Ok(())
    }
}

impl Drop for Speaking {
    fn drop(&mut self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

fn speak(stop: &AtomicBool, settings: &Mutex<AudioSettings>, sink: &dyn AudioSink) {
    let mut current = None;
    // Time goes by samples, and samples by time.
    let begin = BEGAN.elapsed();
    let mut at = Duration::ZERO;
    while !stop.load(Ordering::SeqCst) {
        let wanted = *settings.lock().unwrap();
        let (format, octets, lasts) = match wanted.codec {
            AudioCodec::Aac => {
                let format = AudioFormat::Aac {
                    sample_rate: wanted.sample_rate,
                    channels: 1,
                    config: Bytes::from_static(&[0x14, 0x08]),
                };
                (format, 160, 64)
            }
            AudioCodec::G726 => {
                let bitrate_kbps = wanted.bitrate_kbps;
                (AudioFormat::G726 { bitrate_kbps }, 80, 20)
            }
            AudioCodec::Pcmu | AudioCodec::Pcma => (AudioFormat::Pcmu, 160, 20),
        };
        if current != Some(wanted) {
            sink.format(format);
            current = Some(wanted);
        }
        sink.frame(AudioFrame {
            data: Bytes::from(vec![0x55; octets]),
            timestamp: begin + at,
            utc: SystemTime::now(),
        });
        at += Duration::from_millis(lasts);
        std::thread::sleep((begin + at).saturating_sub(BEGAN.elapsed()));
    }
}

/// The network as the suite has to see it: this machine's own loopback, and an address of IPv6 if there is one that others could reach. Clients can switch IPv6 on and off;
/// nothing else is set.
struct Net {
    six: AtomicBool,
}

impl Net {
    fn new(fault: Fault) -> Net {
        let six = six().is_some() && fault != Fault::WithoutIpv6;
        Net {
            six: AtomicBool::new(six),
        }
    }
}

impl NetworkBackend for Net {
    fn interfaces(&self) -> Vec<Interface> {
        let ipv6_enabled = self.six.load(Ordering::SeqCst);
        let six = six().filter(|_| ipv6_enabled).into_iter();
        vec![Interface {
            name: "test0".to_owned(),
            up: true,
            ipv4_enabled: true,
            ipv4: vec![Assigned::new(Ipv4Addr::LOCALHOST, 8, Origin::Manual)],
            ipv6_enabled,
            ipv6: six.map(|six| Assigned::new(six, 64, Origin::Manual)).collect(),
            ..Interface::default()
        }]
    }

    fn abilities(&self) -> Abilities {
        Abilities {
            interfaces: true,
            ..Abilities::default()
        }
    }

    fn set_interface(&self, _: &str, settings: &InterfaceSettings) -> Result<Option<Finish>, BackendError> {
        self.six.store(settings.ipv6.enabled, Ordering::SeqCst);
        Ok(None)
    }

    fn gateways(&self) -> Vec<IpAddr> {
        Vec::new()
    }

    fn dns(&self) -> Dns {
        HostNetwork.dns()
    }

    fn ntp(&self) -> Ntp {
        HostNetwork.ntp()
    }

    fn hostname(&self) -> String {
        "judged".to_owned()
    }
}

/// An IPv6 address of this machine that is good for more than one link. The loopback is not: it has no multicast.
pub fn six() -> Option<Ipv6Addr> {
    let interfaces = if_addrs::get_if_addrs().unwrap_or_default();
    interfaces.iter().find_map(|interface| match interface.ip() {
        IpAddr::V6(six) if !six.is_loopback() && !six.is_unicast_link_local() => Some(six),
        _ => None,
    })
}

/// One port of the loopback, and the same one of every IPv6 address if this machine has any.
pub fn listeners() -> Vec<TcpListener> {
    for _ in 0..100 {
        let four = RtspServer::bind("127.0.0.1:0".parse().unwrap()).unwrap();
        if six().is_none() {
            return vec![four];
        }
        let port = four.local_addr().unwrap().port();
        if let Ok(six) = RtspServer::bind((Ipv6Addr::UNSPECIFIED, port).into()) {
            return vec![four, six];
        }
    }
    panic!("no port is free for both kinds of addresses");
}

/// Lets everybody in, whatever login they bring.
struct Everybody;

impl RtspAuthenticator for Everybody {
    fn challenges(&self, _: Instant, _: u64, _: bool) -> Vec<String> {
        Vec::new()
    }

    fn verify(&self, _: &AuthAttempt<'_>) -> Result<RtspUser, AuthError> {
        Ok(RtspUser {
            name: "admin".to_owned(),
        })
    }

    fn may_watch(&self, _: &RtspUser, _: &str) -> bool {
        true
    }

    fn may_talk(&self, _: &RtspUser, _: &str) -> bool {
        true
    }
}

/// A digital input, so that there is something to be told.
struct Line;

impl Module for Line {
    fn install(self: Box<Self>, setup: &mut Setup) -> Result<(), BuildError> {
        let topic = Topic::property("tns1:Device/Trigger/DigitalInput")
            .source("InputToken", "tt:ReferenceToken")
            .data("LogicalState", "xs:boolean");
        let line = setup.common().events().declare(topic)?;
        line.set(&[("InputToken", "line")], &[("LogicalState", "true")]);
        // Some cases are for those only who claim the profile.
        setup.scope("onvif://www.onvif.org/Profile/T");
        Ok(())
    }
}

/// The device, serving.
pub struct Served {
    pub http: SocketAddr,
    pub https: SocketAddr,
    pub rtsp: SocketAddr,
    _device: Device,
    _http: HttpServer,
    _https: Vec<OpenListener>,
    tasks: Vec<tokio::task::JoinHandle<()>>,
}

impl Drop for Served {
    fn drop(&mut self) {
        self.tasks.iter().for_each(tokio::task::JoinHandle::abort);
    }
}

/// A certificate of one's own, as any device has it.
pub fn certificate() -> Arc<Keystore> {
    let subject = Subject {
        common_name: "Judged".to_owned(),
        host_names: Vec::new(),
        addresses: vec![Ipv4Addr::LOCALHOST.into()],
    };
    Keystore::open(Arc::new(MemoryStorage::new()), subject).unwrap()
}

pub async fn serve(kind: Kind, fault: Fault) -> Served {
    let for_rtsp = listeners();
    let rtsp = for_rtsp[0].local_addr().unwrap();
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let media = MediaService::open_with_audio(
        Arc::new(Camera {
            kind,
            fault,
            started: Arc::default(),
        }),
        Some(Arc::new(Sound(kind))),
        Arc::clone(&storage),
        HubConfig {
            linger: Duration::from_millis(200),
            // Where the suite listens for groups.
            multicast_interface: Some(Ipv4Addr::LOCALHOST.into()),
            multicast_ports: PORTS,
            ..HubConfig::default()
        },
        rtsp.port(),
    )
    .unwrap();
    let streams = Arc::clone(media.streams());
    let keystore = certificate();
    let device = Device::builder()
        .identity(Identity {
            manufacturer: "Example".to_owned(),
            model: "Judged".to_owned(),
            firmware_version: "1".to_owned(),
            serial_number: "0001".to_owned(),
            hardware_id: "example".to_owned(),
        })
        .network(Net::new(fault))
        .storage(storage)
        .module(EventService::default())
        .module(Line)
        .module(TlsModule(Arc::clone(&keystore)))
        .module(media)
        .administrator("admin", PASSWORD)
        .build()
        .unwrap();
    let authenticator: Arc<dyn RtspAuthenticator> = match fault {
        Fault::RtspOpenToAll => Arc::new(Everybody),
        _ => Arc::new(DeviceAuthenticator::new(device.clone())),
    };
    let mut config = RtspConfig {
        udp_ports: PORTS,
        ..RtspConfig::default()
    };
    if kind == Kind::Brief {
        config.machine.session_timeout = BRIEF;
        config.machine.session_grace = Duration::from_secs(1);
    }
    let server = Arc::new(RtspServer::new(
        config,
        streams.hub().clone(),
        Arc::<Streams>::clone(&streams),
        authenticator,
    ));
    let for_http = listeners();
    let http = for_http[0].local_addr().unwrap();
    let mut http_server =
        HttpServer::new(device.clone(), HttpLimits::default()).with_tunnels(server.entrance());
    streams.set_tunnels(true);
    for listener in for_http {
        http_server.listen(listener);
    }
    let for_https = listeners();
    let https = for_https[0].local_addr().unwrap();
    let for_https = for_https
        .into_iter()
        .map(|listener| http_server.open_tls(listener, TlsAcceptor::new(Arc::clone(&keystore) as _)))
        .collect();
    let tasks = for_rtsp
        .into_iter()
        .map(|listener| {
            let server = Arc::clone(&server);
            tokio::spawn(async move { server.serve(listener).await })
        })
        .collect();
    Served {
        http,
        https,
        rtsp,
        _device: device,
        _http: http_server,
        _https: for_https,
        tasks,
    }
}
