//! A camera without hardware: a backend that encodes a small moving picture, and the server around it.

use std::collections::VecDeque;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use onvif_core::auth::digest::{Binding, Config as DigestConfig, Request, UriRule, Verifier};
use onvif_core::auth::{Account, Credentials, Secret, UserLevel};
use onvif_core::rtsp::{AuthAttempt, AuthError, RtspAuthenticator, RtspUser};
use onvif_device::backend::BackendError;
use onvif_device::backend::audio::AudioBackend;
use onvif_device::backend::video::*;
use onvif_device::net::rtsp::{RtspConfig, RtspServer};
use onvif_device::streaming::{
    BackChannelOutput, HubConfig, MulticastTarget, StreamCatalogue, StreamDescription, StreamHub,
    StreamTrack, VideoTrack,
};
use openh264::OpenH264API;
use openh264::encoder::{EncoderConfig, FrameRate, IntraFramePeriod, RateControlMode};
use openh264::formats::YUVBuffer;

pub const USER: &str = "admin";
pub const PASSWORD: &str = "Correct-Horse-1";
const FRAME_TIME: Duration = Duration::from_millis(10);

/// Knows what it has delivered, and counts what it was asked.
#[derive(Default)]
pub struct Camera {
    pub starts: AtomicUsize,
    pub running: AtomicUsize,
    pub key_requests: AtomicUsize,
    pub reconfigured: Mutex<Vec<EncoderSettings>>,
    /// The NAL units of each frame, key frames with their parameter sets.
    pub delivered: Mutex<VecDeque<Vec<Vec<u8>>>>,
    /// The next encoder is refused as long as this is set.
    pub busy: AtomicBool,
    /// Encoders end by themselves when this is set.
    pub end: AtomicBool,
}

struct Running {
    camera: Arc<Camera>,
    stop: Arc<AtomicBool>,
    force_key: Arc<AtomicBool>,
    settings: Arc<Mutex<EncoderSettings>>,
    thread: Option<JoinHandle<()>>,
}

impl Encoder for Running {
    fn reconfigure(&self, settings: &EncoderSettings, _view: &SourceView) -> Result<(), BackendError> {
        if settings.codec != self.settings.lock().unwrap().codec {
            return Err(BackendError::Unsupported("another codec".to_owned()));
        }
        *self.settings.lock().unwrap() = settings.clone();
        self.camera.reconfigured.lock().unwrap().push(settings.clone());
        Ok(())
    }

    fn request_key_frame(&self) {
        self.camera.key_requests.fetch_add(1, Ordering::SeqCst);
        self.force_key.store(true, Ordering::SeqCst);
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::SeqCst);
        self.thread.take().unwrap().join().unwrap();
        self.camera.running.fetch_sub(1, Ordering::SeqCst);
    }
}

/// A backend with one source, `sensor`, of which only the encoders are scripted: by what starts one.
pub struct Scripted<F>(pub F);

impl<F> VideoBackend for Scripted<F>
where
    F: Fn(&EncoderSettings, Arc<dyn FrameSink>) -> Result<Box<dyn Encoder>, BackendError>
        + Send
        + Sync
        + 'static,
{
    fn sources(&self) -> Vec<VideoSource> {
        Vec::new()
    }

    fn encoder_options(&self, source: &str, _encoder: u32) -> Result<Vec<EncoderOptions>, BackendError> {
        Err(BackendError::NotFound(source.to_owned()))
    }

    fn default_encoders(&self, source: &str) -> Result<Vec<EncoderSettings>, BackendError> {
        Err(BackendError::NotFound(source.to_owned()))
    }

    fn start_encoder(
        &self,
        source: &str,
        settings: &EncoderSettings,
        _view: &SourceView,
        sink: Arc<dyn FrameSink>,
    ) -> Result<Box<dyn Encoder>, BackendError> {
        if source != "sensor" {
            return Err(BackendError::NotFound(source.to_owned()));
        }
        (self.0)(settings, sink)
    }

    fn snapshot<'a>(
        &'a self,
        source: &'a str,
        _resolution: Resolution,
        _view: &'a SourceView,
    ) -> BoxFuture<'a, Result<Bytes, BackendError>> {
        Box::pin(async move { Err(BackendError::NotFound(source.to_owned())) })
    }
}

impl Camera {
    fn start(
        self: &Arc<Camera>,
        settings: &EncoderSettings,
        sink: Arc<dyn FrameSink>,
    ) -> Result<Box<dyn Encoder>, BackendError> {
        if self.busy.load(Ordering::SeqCst) {
            return Err(BackendError::Busy("no encoder is free".to_owned()));
        }
        self.starts.fetch_add(1, Ordering::SeqCst);
        self.running.fetch_add(1, Ordering::SeqCst);
        let stop = Arc::new(AtomicBool::new(false));
        let force_key = Arc::new(AtomicBool::new(false));
        let settings = Arc::new(Mutex::new(settings.clone()));
        let thread = std::thread::spawn({
            let (camera, stop, force_key) = (Arc::clone(self), Arc::clone(&stop), Arc::clone(&force_key));
            let settings = Arc::clone(&settings);
            move || encode(&camera, &stop, &force_key, &settings, sink.as_ref())
        });
        Ok(Box::new(Running {
            camera: Arc::clone(self),
            stop,
            force_key,
            settings,
            thread: Some(thread),
        }))
    }
}

fn encode(
    camera: &Camera,
    stop: &AtomicBool,
    force_key: &AtomicBool,
    settings: &Mutex<EncoderSettings>,
    sink: &dyn FrameSink,
) {
    let begin = Instant::now();
    let mut encoder = None;
    let mut current: Option<EncoderSettings> = None;
    let mut random = 1u32;
    for index in 0u32.. {
        if stop.load(Ordering::SeqCst) {
            return;
        }
        if camera.end.load(Ordering::SeqCst) {
            sink.ended(None);
            return;
        }
        let wanted = settings.lock().unwrap().clone();
        let (width, height) = (
            wanted.resolution.width as usize,
            wanted.resolution.height as usize,
        );
        let fresh = current.as_ref() != Some(&wanted);
        if fresh {
            let config = EncoderConfig::new()
                .rate_control_mode(RateControlMode::Off)
                .skip_frames(false)
                // Noise is not a new scene: key frames come when they are due or asked for.
                .scene_change_detect(false)
                .max_frame_rate(FrameRate::from_hz(100.0))
                .intra_frame_period(IntraFramePeriod::from_num_frames(wanted.gov_length));
            let made =
                openh264::encoder::Encoder::with_api_config(OpenH264API::from_source(), config).unwrap();
            encoder = Some(made);
            current = Some(wanted.clone());
        }
        let encoder = encoder.as_mut().unwrap();
        if force_key.swap(false, Ordering::SeqCst) {
            encoder.force_intra_frame();
        }
        // Noise does not compress, so frames need several packets.
        let mut picture = vec![128u8; width * height * 3 / 2];
        for pixel in &mut picture[..width * height] {
            random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            *pixel = 64 + (random >> 25) as u8;
        }
        let stream = encoder
            .encode(&YUVBuffer::from_vec(picture, width, height))
            .unwrap();
        let units = split(&stream.to_vec());
        if units.is_empty() {
            continue;
        }
        let key = units.iter().any(|unit| unit[0] & 0x1F == 5);
        if fresh {
            let find = |kind| Bytes::from(units.iter().find(|unit| unit[0] & 0x1F == kind).unwrap().clone());
            sink.format(StreamFormat::H264 {
                sps: find(7),
                pps: find(8),
                resolution: wanted.resolution,
                framerate: wanted.framerate,
            });
        }
        camera.delivered.lock().unwrap().push_back(units.clone());
        sink.frame(EncodedFrame {
            units: units.into_iter().map(Bytes::from).collect(),
            timestamp: FRAME_TIME * index,
            utc: SystemTime::now(),
            key,
        });
        std::thread::sleep((begin + FRAME_TIME * (index + 1)).saturating_duration_since(Instant::now()));
    }
}

/// NAL units of an Annex B stream, without start codes.
fn split(stream: &[u8]) -> Vec<Vec<u8>> {
    let mut starts: Vec<usize> = stream
        .windows(3)
        .enumerate()
        .filter(|(_, w)| *w == [0, 0, 1])
        .map(|(i, _)| i)
        .collect();
    starts.push(stream.len());
    starts
        .windows(2)
        .map(|pair| {
            let unit = &stream[pair[0] + 3..pair[1]];
            let end = unit.iter().rposition(|&byte| byte != 0).unwrap() + 1;
            unit[..end].to_vec()
        })
        .collect()
}

/// What is offered at `/cam`; tests change it. `/both` has two such tracks, `/group` the one by multicast, `/group4/PORT` the same by IPv4 to that port, and
/// at `/talk` somebody listens as well, if there is a loudspeaker.
pub struct Catalogue(pub Mutex<VideoTrack>);

/// Where `/group` goes, over IPv6.
pub const GROUP: MulticastTarget = MulticastTarget {
    group: IpAddr::V6(Ipv6Addr::new(0xFF15, 0, 0, 0, 0, 0, 0x78, 1)),
    port: 50_000,
    ttl: 3,
};

/// Where `/group4/PORT` goes.
pub fn group4(port: u16) -> MulticastTarget {
    MulticastTarget {
        group: Ipv4Addr::new(239, 255, 78, 1).into(),
        port,
        ttl: 5,
    }
}

impl StreamCatalogue for Catalogue {
    fn resolve(&self, path: &str) -> Option<StreamDescription> {
        let track = self.0.lock().unwrap().clone();
        let second = VideoTrack {
            key: "second".to_owned(),
            ..track.clone()
        };
        let (tracks, multicast): (Vec<StreamTrack>, _) = match path {
            "/cam" => (vec![track.into()], false),
            "/both" => (vec![track.into(), second.into()], false),
            "/talk" => (vec![track.into()], false),
            _ => {
                let port = |path: &str| path.strip_prefix("/group4/")?.parse().ok();
                let target = match path {
                    "/group" => GROUP,
                    path => group4(port(path)?),
                };
                let track = StreamTrack {
                    media: track.into(),
                    multicast: Some(target),
                    resource: None,
                };
                (vec![track], true)
            }
        };
        let listener = BackChannelOutput {
            output: "speaker".to_owned(),
            resource: None,
        };
        Some(StreamDescription {
            title: "Camera".to_owned(),
            tracks,
            multicast,
            back_channel: (path == "/talk").then_some(listener),
        })
    }
}

struct Users(Secret);

impl Credentials for Users {
    fn account(&self, username: &str) -> Option<Account<'_>> {
        (username == USER).then_some(Account {
            password: &self.0,
            level: UserLevel::User,
        })
    }
}

/// The real Digest verifier over one account.
struct Gate {
    verifier: Verifier,
    users: Users,
}

impl RtspAuthenticator for Gate {
    fn challenges(&self, now: Instant, connection: u64, stale: bool) -> Vec<String> {
        self.verifier
            .challenges(now, Binding::Connection(connection), stale)
    }

    fn verify(&self, attempt: &AuthAttempt<'_>) -> Result<RtspUser, AuthError> {
        let authorization = attempt.authorization.ok_or(AuthError::Unauthorized)?.as_bytes();
        let request = Request {
            method: attempt.method,
            target: attempt.uri,
            authorization,
            uri_rule: UriRule::SameOrParent,
            binding: Binding::Connection(attempt.connection),
        };
        match self.verifier.verify(attempt.now, &request, &self.users) {
            Ok(verified) => Ok(RtspUser {
                name: verified.username.into_owned(),
            }),
            Err(refusal) if refusal.is_stale() => Err(AuthError::Stale),
            Err(_) => Err(AuthError::Unauthorized),
        }
    }

    fn may_watch(&self, _user: &RtspUser, _path: &str) -> bool {
        true
    }

    fn may_talk(&self, _user: &RtspUser, _path: &str) -> bool {
        true
    }
}

/// Everything together.
pub struct Device {
    pub camera: Arc<Camera>,
    pub catalogue: Arc<Catalogue>,
    pub hub: StreamHub,
    pub server: Arc<RtspServer>,
    pub address: SocketAddr,
}

pub fn track(width: u32, height: u32) -> VideoTrack {
    VideoTrack {
        key: "encoder".to_owned(),
        source: "sensor".to_owned(),
        settings: EncoderSettings {
            codec: VideoCodec::H264,
            resolution: Resolution { width, height },
            framerate: 100.0,
            bitrate_kbps: 4000,
            constant_bitrate: false,
            quality: 5,
            gov_length: 30,
            profile: Some(CodecProfile::Baseline),
        },
        view: SourceView::default(),
        fixed: false,
    }
}

impl Device {
    pub async fn start() -> Device {
        Device::with(RtspConfig::default(), HubConfig::default(), "127.0.0.1:0").await
    }

    pub async fn with(config: RtspConfig, hub: HubConfig, address: &str) -> Device {
        Device::with_audio(config, hub, None, address).await
    }

    pub async fn with_audio(
        config: RtspConfig,
        hub: HubConfig,
        audio: Option<Arc<dyn AudioBackend>>,
        address: &str,
    ) -> Device {
        let camera = Arc::new(Camera::default());
        let catalogue = Arc::new(Catalogue(Mutex::new(track(160, 96))));
        let starting = Arc::clone(&camera);
        let backend = Scripted(move |settings: &EncoderSettings, sink| starting.start(settings, sink));
        let hub = StreamHub::with_audio(Arc::new(backend), audio, hub);
        let gate = Gate {
            verifier: Verifier::new(DigestConfig::default(), &[7; 32], Instant::now()),
            users: Users(Secret::new(PASSWORD)),
        };
        let server = Arc::new(RtspServer::new(
            config,
            hub.clone(),
            Arc::clone(&catalogue) as _,
            Arc::new(gate),
        ));
        let listener = RtspServer::bind(address.parse().unwrap()).unwrap();
        let address = listener.local_addr().unwrap();
        let serving = Arc::clone(&server);
        tokio::spawn(async move { serving.serve(listener).await });
        Device {
            camera,
            catalogue,
            hub,
            server,
            address,
        }
    }

    pub fn url(&self) -> String {
        format!("rtsp://{}/cam", self.address)
    }
}

/// Waits for a condition that something else brings about; the test runner's limit ends a wait in vain.
pub async fn until(condition: impl Fn() -> bool) {
    while !condition() {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}
