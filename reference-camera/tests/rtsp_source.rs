//! Another camera as the source: it is passed through, it may go and come back, and its viewers stay.

#[path = "rtsp_source/remote_user.rs"]
mod remote_user;
mod support;
#[path = "rtsp_source/undecodable.rs"]
mod undecodable;

use std::net::{Ipv4Addr, SocketAddr};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use futures_util::StreamExt as _;
use http::Request;
use onvif_core::rtsp::{AuthAttempt, AuthError, RtspAuthenticator, RtspUser};
use onvif_device::address::Scheme;
use onvif_device::backend::audio::{
    AudioBackend, AudioCodec, AudioFormat, AudioFrame, AudioSettings, AudioSink,
};
use onvif_device::backend::motion::{MotionBackend, MotionState};
use onvif_device::backend::video::{EncoderSettings, Resolution, SourceView, VideoCodec};
use onvif_device::backend::{BackendError, video};
use onvif_device::clock::Clock;
use onvif_device::net::rtsp::{RtspConfig, RtspServer};
use onvif_device::services::media::MediaService;
use onvif_device::storage::{MemoryStorage, Storage, StorageError};
use onvif_device::streaming::HubConfig;
use onvif_device::{ConnectionInfo, Device, DeviceBuilder, RequestContext};
use reference_camera::audio::{AudioSpec, CameraAudio};
use reference_camera::motion::{CameraMotion, Region, Sensitivity};
use reference_camera::sources::rtsp::{RtspMemory, RtspSource};
use reference_camera::sources::{Hub, LiveSource, MediaClock, TestPattern, open_file};
use reference_camera::video::{CameraVideo, SourceDriver, check};
use retina::client::{Demuxed, PlayOptions, Session, SessionOptions, SetupOptions};
use retina::codec::{CodecItem, FrameFormat};
use support::mux::{self, Movie};
use support::{Decoder, Event, Sink, decode_jpeg, frame, read_time};

const SIZE: Resolution = Resolution {
    width: 320,
    height: 180,
};
/// RTP counts the size of JPEG pictures in eights.
const JPEG_SIZE: Resolution = Resolution {
    width: 320,
    height: 240,
};
const TR2: &str = "http://www.onvif.org/ver20/media/wsdl";
const TT: &str = "http://www.onvif.org/ver10/schema";

struct Everybody;

impl RtspAuthenticator for Everybody {
    fn challenges(&self, _: Instant, _: u64, _: bool) -> Vec<String> {
        Vec::new()
    }
    fn verify(&self, _: &AuthAttempt<'_>) -> Result<RtspUser, AuthError> {
        Ok(RtspUser { name: "x".into() })
    }
    fn may_watch(&self, _: &RtspUser, _: &str) -> bool {
        true
    }
}

/// A device with RTSP on a runtime of its own, so that it can be taken away like a camera that is switched off.
struct Camera {
    address: SocketAddr,
    device: Device,
    runtime: Option<tokio::runtime::Runtime>,
}

impl Camera {
    /// On a free port, or on one that was free for another.
    fn start(video: CameraVideo, audio: Option<CameraAudio>, port: u16) -> Camera {
        let storage = Arc::new(MemoryStorage::new());
        Camera::start_as(video, audio, port, storage, |builder| builder, None)
    }

    /// Of another build; with `door` in front of its streams, or nothing.
    fn start_as(
        video: CameraVideo,
        audio: Option<CameraAudio>,
        port: u16,
        storage: Arc<dyn Storage>,
        build: impl FnOnce(DeviceBuilder) -> DeviceBuilder,
        door: Option<fn(Device) -> Arc<dyn RtspAuthenticator>>,
    ) -> Camera {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let entered = runtime.enter();
        let audio = audio.map(|audio| Arc::new(audio) as Arc<dyn AudioBackend>);
        let hub = HubConfig::default();
        let media =
            MediaService::open_with_audio(Arc::new(video), audio, Arc::clone(&storage), hub, 0).unwrap();
        let streams = Arc::clone(media.streams());
        let builder = Device::builder().storage(storage).module(media);
        let device = build(builder).build().unwrap();
        let hub = streams.hub().clone();
        let door: Arc<dyn RtspAuthenticator> = match door {
            Some(door) => door(device.clone()),
            None => Arc::new(Everybody),
        };
        let server = RtspServer::new(RtspConfig::default(), hub, streams, door);
        let listener = RtspServer::bind((Ipv4Addr::LOCALHOST, port).into()).unwrap();
        let address = listener.local_addr().unwrap();
        runtime.spawn(async move { server.serve(listener).await });
        drop(entered);
        Camera {
            address,
            device,
            runtime: Some(runtime),
        }
    }

    /// The test pattern as H.264 or JPEG, ten pictures a second, with a tone.
    fn pattern(codec: VideoCodec, port: u16) -> Camera {
        let (video, audio) = Camera::pictures_and_sound(codec);
        Camera::start(video, Some(audio), port)
    }

    fn pictures_and_sound(codec: VideoCodec) -> (CameraVideo, CameraAudio) {
        let clock = Arc::new(MediaClock::new());
        let size = if codec == VideoCodec::Jpeg {
            JPEG_SIZE
        } else {
            SIZE
        };
        let pattern = TestPattern::new(size, 10.0, Arc::clone(&clock)).unwrap();
        let mut video = CameraVideo::new();
        let only = Only(LiveSource::new(Box::new(pattern)), codec);
        video.add("video-1", Arc::new(only)).unwrap();
        let tone = AudioSpec::Tone(1000.0).open().unwrap();
        (video, CameraAudio::new(tone, None, clock))
    }

    fn url(&self) -> String {
        format!("rtsp://{}/onvif/stream/video-1_main", self.address)
    }

    fn switch_off(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl Drop for Camera {
    fn drop(&mut self) {
        self.switch_off();
    }
}

/// A live source with a short group of pictures, whose encoder is of one codec.
#[derive(Debug)]
struct Only(LiveSource, VideoCodec);

impl SourceDriver for Only {
    fn resolution(&self) -> Resolution {
        self.0.resolution()
    }
    fn framerate(&self) -> f32 {
        self.0.framerate()
    }
    fn encoder_options(&self, encoder: u32) -> Vec<video::EncoderOptions> {
        self.0.encoder_options(encoder)
    }
    fn default_encoders(&self) -> Vec<EncoderSettings> {
        let mut all = self.0.default_encoders();
        all.truncate(1);
        all[0].gov_length = 5;
        if self.1 == VideoCodec::Jpeg {
            (all[0].codec, all[0].gov_length, all[0].profile) = (VideoCodec::Jpeg, 0, None);
        }
        all
    }
    fn start(
        &self,
        settings: &EncoderSettings,
        view: &SourceView,
        sink: Arc<dyn video::FrameSink>,
    ) -> Result<Box<dyn video::Encoder>, BackendError> {
        self.0.start(settings, view, sink)
    }
    fn snapshot(&self, resolution: Resolution, view: &SourceView) -> Result<bytes::Bytes, BackendError> {
        self.0.snapshot(resolution, view)
    }
}

fn memory() -> Arc<RtspMemory> {
    Arc::new(RtspMemory::volatile().unwrap())
}

fn open(url: &str, memory: &Arc<RtspMemory>) -> anyhow::Result<RtspSource> {
    RtspSource::open(&url.parse().unwrap(), &Arc::new(MediaClock::new()), memory, None)
}

#[test]
fn the_stream_is_passed_through_with_its_times() {
    let camera = Camera::pattern(VideoCodec::H264, 0);
    let source = open(&camera.url(), &memory()).unwrap().video;
    let options = source.encoder_options(0);
    assert_eq!(
        (options.len(), options[0].fixed, options[0].codec),
        (1, true, VideoCodec::H264)
    );
    let settings = source.default_encoders().remove(0);
    assert_eq!(
        (settings.resolution, settings.framerate, settings.gov_length),
        (SIZE, 10.0, 5)
    );
    check(&settings, &options).unwrap();

    let (sink, events) = Sink::new();
    let playing = source.start(&settings, &SourceView::default(), sink).unwrap();
    let frames: Vec<_> = (0..25).map(|_| frame(&events)).collect();
    assert!(frames[0].key, "it begins with the key frame that is there");
    let mut decoder = Decoder::new();
    let numbers: Vec<_> = frames
        .iter()
        .map(|frame| decoder.decode(frame).unwrap().1.unwrap())
        .collect();
    assert!(
        numbers.windows(2).all(|pair| pair[1] == pair[0] + 1),
        "{numbers:?}"
    );
    for pair in frames.windows(2) {
        let interval = pair[1].timestamp - pair[0].timestamp;
        // What the camera sends is exact but for the ticks of RTP.
        assert!(
            interval.abs_diff(Duration::from_millis(100)) < Duration::from_millis(2),
            "{interval:?}"
        );
    }
    let age = SystemTime::now()
        .duration_since(frames[24].utc)
        .unwrap_or_default();
    assert!(age < Duration::from_secs(2), "{age:?}");
    drop(playing);
}

#[test]
fn other_settings_are_refused_and_the_pictures_can_be_decoded() {
    let camera = Camera::pattern(VideoCodec::H264, 0);
    let source = open(&camera.url(), &memory()).unwrap().video;
    let (size, number) = decode_jpeg(&source.snapshot(SIZE, &SourceView::default()).unwrap());
    assert!(size == SIZE && number.is_some());
    let settings = source.default_encoders().remove(0);
    let other = EncoderSettings {
        framerate: 11.0,
        ..settings.clone()
    };
    assert!(matches!(
        source.start(&other, &SourceView::default(), Sink::new().0),
        Err(BackendError::Unsupported(_))
    ));
    // A sub stream is made of the decoded pictures, and so is one that is turned.
    let sub = source.default_encoders().remove(1);
    assert!(check(&sub, &source.encoder_options(1)).is_ok());
    let turned = SourceView {
        rotate: video::Rotation::Clockwise90,
        ..SourceView::default()
    };
    for (settings, view, size) in [
        (&sub, SourceView::default(), sub.resolution),
        (
            &settings,
            turned,
            Resolution {
                width: SIZE.height,
                height: SIZE.width,
            },
        ),
    ] {
        let (sink, events) = Sink::new();
        let _encoder = source.start(settings, &view, sink).unwrap();
        let (picture, _) = Decoder::new().decode(&frame(&events)).unwrap();
        assert_eq!(picture.resolution(), size);
    }
}

#[test]
fn mpeg4_is_passed_through_with_its_sound() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("clip.mp4");
    let pictures = mux::mpeg4_pictures(30);
    std::fs::write(&path, Movie::mpeg4(&pictures, 0x20).bytes()).unwrap();
    let clock = Arc::new(MediaClock::new());
    let mut video = CameraVideo::new();
    let file = open_file(&path, Arc::clone(&clock)).unwrap();
    video.add("video-1", Arc::new(file.video)).unwrap();
    let tone = AudioSpec::Tone(1000.0).open().unwrap();
    let camera = Camera::start(video, Some(CameraAudio::new(tone, None, clock)), 0);
    let RtspSource { video: source, sound } = open(&camera.url(), &memory()).unwrap();
    let settings = source.default_encoders().remove(0);
    assert_eq!(
        (settings.codec, settings.profile, settings.gov_length),
        (VideoCodec::Mpeg4, Some(video::CodecProfile::Simple), 3)
    );
    let (sink, events) = Sink::new();
    let _playing = source.start(&settings, &SourceView::default(), sink).unwrap();
    let Event::Format(video::StreamFormat::Mpeg4 { config, .. }) = events.recv().unwrap() else {
        panic!("the format comes first");
    };
    assert_eq!(config, pictures[0].units[0]);
    let first = frame(&events);
    assert!(first.key, "it begins with a key picture");
    let whole = |units: &[bytes::Bytes]| units.concat();
    let begin = pictures
        .iter()
        .position(|picture| whole(&picture.units) == whole(&first.units));
    let begin = begin.unwrap();
    for index in begin + 1..begin + 20 {
        let (seen, expected) = (frame(&events), &pictures[index % 30]);
        assert_eq!(
            (whole(&seen.units), seen.key),
            (whole(&expected.units), expected.key),
            "{index}"
        );
    }
    assert!(sound.is_some(), "G.711 beside it");
}

#[test]
fn jpeg_is_passed_through_with_snapshots() {
    let camera = Camera::pattern(VideoCodec::Jpeg, 0);
    let source = open(&camera.url(), &memory()).unwrap().video;
    let settings = source.default_encoders().remove(0);
    assert_eq!((settings.codec, settings.profile), (VideoCodec::Jpeg, None));
    let (sink, events) = Sink::new();
    let _playing = source.start(&settings, &SourceView::default(), sink).unwrap();
    for _ in 0..3 {
        assert_eq!(decode_jpeg(&frame(&events).units[0]).0, JPEG_SIZE);
    }
    let (_, number) = decode_jpeg(&source.snapshot(JPEG_SIZE, &SourceView::default()).unwrap());
    assert!(number.is_some());
}

struct Ear(Mutex<std::sync::mpsc::Sender<Result<AudioFormat, AudioFrame>>>);

impl AudioSink for Ear {
    fn format(&self, format: AudioFormat) {
        let _ = self.0.lock().unwrap().send(Ok(format));
    }
    fn frame(&self, frame: AudioFrame) {
        let _ = self.0.lock().unwrap().send(Err(frame));
    }
    fn ended(&self, _: Option<BackendError>) {}
}

#[test]
fn the_sound_comes_with_the_picture() {
    let camera = Camera::pattern(VideoCodec::H264, 0);
    let sound = open(&camera.url(), &memory()).unwrap().sound.expect("a tone");
    assert_eq!(sound.options().codec, AudioCodec::Pcmu);
    let (sender, heard) = channel();
    let _playing = sound
        .start(&AudioSettings::PCMU, Arc::new(Ear(Mutex::new(sender))))
        .unwrap();
    assert_eq!(heard.recv().unwrap().unwrap(), AudioFormat::Pcmu);
    let mut last = None;
    for _ in 0..25 {
        let frame = heard.recv().unwrap().expect_err("the format is told once");
        assert_eq!(frame.data.len(), 160);
        if let Some(last) = last.replace(frame.timestamp) {
            assert_eq!(frame.timestamp - last, Duration::from_millis(20));
        }
    }
    let other = AudioSettings {
        codec: AudioCodec::Pcma,
        ..AudioSettings::PCMU
    };
    let (sender, _heard) = channel();
    assert!(sound.start(&other, Arc::new(Ear(Mutex::new(sender)))).is_err());
}

#[test]
fn a_camera_that_is_not_there_is_named_without_its_password() {
    // Nobody listens there any more.
    let port = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .unwrap()
        .local_addr()
        .unwrap();
    let url = format!("rtsp://admin:Very-Secret-1@{port}/main?key=Very-Secret-2");
    let error = format!("{:#}", open(&url, &memory()).unwrap_err());
    assert!(
        error.contains("does not deliver") && !error.contains("Very-Secret"),
        "{error}"
    );
}

/// A camera with the other one as its source, and what its events tell.
fn gateway(source: RtspSource) -> (Camera, Receiver<String>) {
    let mut video = CameraVideo::new();
    video.add("video-1", Arc::new(source.video)).unwrap();
    let camera = Camera::start(video, None, 0);
    let lost = signal_of(&camera);
    (camera, lost)
}

/// What the events of a camera tell about its signal from now on.
fn signal_of(camera: &Camera) -> Receiver<String> {
    let (sender, lost) = channel();
    let events = camera.device.common().events();
    let sender = Mutex::new(sender);
    let topics: Vec<_> = events
        .topics()
        .iter()
        .map(|topic| topic.path().to_owned())
        .collect();
    assert!(
        topics.iter().any(|topic| topic.contains("SignalLoss")),
        "{topics:?}"
    );
    events.observe(move |notification| {
        if notification.topic().path().contains("SignalLoss") {
            let state = notification.value("State").unwrap_or_default().to_owned();
            let _ = sender.lock().unwrap().send(state);
        }
    });
    lost
}

struct Viewer {
    session: Pin<Box<Demuxed>>,
    decoder: Decoder,
}

impl Viewer {
    async fn connect(url: &str) -> Viewer {
        let url = url::Url::parse(url).unwrap();
        let mut session = Session::describe(url, SessionOptions::default()).await.unwrap();
        let setup = SetupOptions::default().frame_format(FrameFormat::SIMPLE);
        session.setup(0, setup).await.unwrap();
        let playing = session.play(PlayOptions::default()).await.unwrap();
        Viewer {
            session: Box::pin(playing.demuxed().unwrap()),
            decoder: Decoder::new(),
        }
    }

    /// Looks until a picture has a frame number, or has none.
    async fn until(&mut self, numbered: bool) {
        let mut time = None;
        loop {
            let item = self.session.next().await.expect("the stream goes on").unwrap();
            let CodecItem::VideoFrame(frame) = item else {
                continue;
            };
            assert_eq!(frame.loss(), 0);
            let now = frame.timestamp().timestamp();
            assert!(time.replace(now).is_none_or(|last| now > last), "time goes on");
            let (picture, number) = self.decoder.decode_bytes(frame.data()).unwrap();
            assert_eq!(picture.resolution(), SIZE);
            if number.is_some() == numbered {
                return;
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn viewers_stay_while_the_camera_is_away() {
    let mut camera = Camera::pattern(VideoCodec::H264, 0);
    let (url, memory) = (camera.url(), memory());
    let source = tokio::task::spawn_blocking({
        let (url, memory) = (url.clone(), Arc::clone(&memory));
        move || open(&url, &memory).unwrap()
    });
    let (gateway, lost) = gateway(source.await.unwrap());
    let mut viewer = Viewer::connect(&gateway.url()).await;
    viewer.until(true).await;
    // Two cycles: the way back must be there again after the way back.
    for _ in 0..2 {
        camera.switch_off();
        viewer.until(false).await;
        assert_eq!(lost.recv().unwrap(), "true");
        // Whoever comes now sees that there is no signal.
        Viewer::connect(&gateway.url()).await.until(false).await;
        camera = Camera::pattern(VideoCodec::H264, camera.address.port());
        viewer.until(true).await;
        assert_eq!(lost.recv().unwrap(), "false");
    }
    // A start while the camera is away: what it is is known from before.
    camera.switch_off();
    viewer.until(false).await;
    let known = tokio::task::spawn_blocking(move || open(&url, &memory).unwrap());
    assert_eq!(known.await.unwrap().video.resolution(), SIZE);
}

/// Watches pictures as the program does; what the detector says.
fn watch(pictures: &Hub) -> (CameraMotion, Receiver<MotionState>) {
    let (sender, told) = channel();
    let sender = Mutex::new(sender);
    let mut motion = CameraMotion::new();
    motion.observe(Arc::new(move |_, _, state| {
        let _ = sender.lock().unwrap().send(state);
    }));
    let usual = Sensitivity {
        sensitivity: 50,
        threshold: 1,
    };
    motion
        .watch("video-1", pictures, &[Region::whole(usual)])
        .unwrap();
    (motion, told)
}

#[test]
fn motion_is_detected_in_a_camera_that_goes_and_comes_back_as_another_one() {
    let mut camera = Camera::pattern(VideoCodec::H264, 0);
    let source = open(&camera.url(), &memory()).unwrap().video;
    let (sender, lost) = channel();
    source.observe(Box::new(move |event| {
        let _ = sender.send(event);
    }));
    let signal_is_lost = |state: bool| {
        lost.iter()
            .find(|event| *event == video::SourceEvent::SignalLost(state))
            .unwrap()
    };
    let pictures = source.pictures().expect("H.264 is decoded");
    let (_motion, told) = watch(pictures);
    assert!(told.iter().any(|state| state == MotionState::Moving));
    camera.switch_off();
    signal_is_lost(true);
    assert!(pictures.source().shows_nothing());
    // An alarm does not outlast the signal.
    assert!(told.iter().any(|state| state == MotionState::Still));
    // What comes back has another size: the decoder fails, and another one takes its place.
    let larger = Resolution {
        width: 640,
        height: 360,
    };
    let clock = Arc::new(MediaClock::new());
    let pattern = TestPattern::new(larger, 10.0, clock).unwrap();
    let mut video = CameraVideo::new();
    let only = Only(LiveSource::new(Box::new(pattern)), VideoCodec::H264);
    video.add("video-1", Arc::new(only)).unwrap();
    let _camera = Camera::start(video, None, camera.address.port());
    signal_is_lost(false);
    assert!(!pictures.source().shows_nothing());
    while source.resolution() != larger {
        told.recv().unwrap();
    }
    // What it was told of before does not count.
    for _ in told.try_iter() {}
    assert!(told.iter().any(|state| state == MotionState::Moving));
}

/// A medium that is slow as long as somebody might go on without waiting for it.
struct Slow {
    documents: MemoryStorage,
    /// Somebody has gone on.
    opened: Mutex<Receiver<()>>,
    early: Arc<AtomicBool>,
}

impl Storage for Slow {
    fn load(&self, name: &str) -> Result<Option<Vec<u8>>, StorageError> {
        self.documents.load(name)
    }
    fn store(&self, name: &str, document: &[u8]) -> Result<(), StorageError> {
        let opened = self.opened.lock().unwrap();
        let early = opened.recv_timeout(Duration::from_millis(500)).is_ok();
        self.early.fetch_or(early, Ordering::SeqCst);
        self.documents.store(name, document)
    }
    fn remove(&self, name: &str) -> Result<(), StorageError> {
        self.documents.remove(name)
    }
}

#[test]
fn a_camera_is_remembered_before_it_counts_as_known() {
    let mut camera = Camera::pattern(VideoCodec::H264, 0);
    let (tell, opened) = channel();
    let early = Arc::new(AtomicBool::new(false));
    let slow = Slow {
        documents: MemoryStorage::new(),
        opened: Mutex::new(opened),
        early: Arc::clone(&early),
    };
    let memory = Arc::new(RtspMemory::open(Arc::new(slow)).unwrap());
    let source = open(&camera.url(), &memory).unwrap();
    tell.send(()).unwrap();
    camera.switch_off();
    drop(source);
    open(&camera.url(), &memory).expect("it is known without being there");
    assert!(!early.load(Ordering::SeqCst));
}

#[test]
fn the_clock_of_no_signal_is_that_of_the_device() {
    let mut camera = Camera::pattern(VideoCodec::H264, 0);
    let (url, memory) = (camera.url(), memory());
    drop(open(&url, &memory).unwrap());
    camera.switch_off();
    let clock = Arc::new(MediaClock::new());
    // Five years ahead: whatever the year is, it is another one.
    let ahead = Duration::from_secs(5 * 366 * 86_400);
    clock.follow(Arc::new(Clock::new(ahead.as_millis() as i64)));
    let source = RtspSource::open(&url.parse().unwrap(), &clock, &memory, None)
        .unwrap()
        .video;
    let (sink, events) = Sink::new();
    let settings = source.default_encoders().remove(0);
    let _playing = source.start(&settings, &SourceView::default(), sink).unwrap();
    let before = SystemTime::now() + ahead;
    let (picture, number) = Decoder::new().decode(&frame(&events)).unwrap();
    assert_eq!(number, None, "the camera is not there");
    // The second line, in the middle.
    let read = read_time(&picture, (68, 84), 1, 19);
    let shown = read.replace(' ', "T") + "Z";
    let shown = SystemTime::from(shown.parse::<jiff::Timestamp>().expect(&shown));
    let second = Duration::from_secs(1);
    assert!(
        before <= shown + second && shown <= SystemTime::now() + ahead + second,
        "{read}"
    );
}

fn context(path: &str) -> RequestContext {
    let (head, ()) = Request::post(path).body(()).unwrap().into_parts();
    let connection = ConnectionInfo {
        peer: "127.0.0.1:1".parse().unwrap(),
        local: "127.0.0.1:2".parse().unwrap(),
        scheme: Scheme::Http,
    };
    RequestContext::new(head, connection, SystemTime::now())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_cannot_change_what_is_passed_through() {
    let camera = Camera::pattern(VideoCodec::H264, 0);
    let url = camera.url();
    let source = tokio::task::spawn_blocking(move || open(&url, &memory()).unwrap());
    let (gateway, _lost) = gateway(source.await.unwrap());
    let set = |width: u32, height: u32| {
        let context = context("/onvif/media2_service");
        let request = format!(
            r#"<m:SetVideoEncoderConfiguration xmlns:m="{TR2}" xmlns:tt="{TT}"><m:Configuration token="ve_video-1_main" GovLength="5" Profile="Main"><tt:Name>main</tt:Name><tt:UseCount>1</tt:UseCount><tt:Encoding>H264</tt:Encoding><tt:Resolution><tt:Width>{width}</tt:Width><tt:Height>{height}</tt:Height></tt:Resolution><tt:RateControl ConstantBitRate="false"><tt:FrameRateLimit>10</tt:FrameRateLimit><tt:BitrateLimit>1024</tt:BitrateLimit></tt:RateControl><tt:Quality>50</tt:Quality></m:Configuration></m:SetVideoEncoderConfiguration>"#
        );
        let device = gateway.device.clone();
        async move { device.call(&context, request.as_bytes()).await.map(drop) }
    };
    set(SIZE.width, SIZE.height).await.unwrap();
    let fault = set(160, 90).await.unwrap_err();
    assert!(fault.has_subcode("ConfigModify"), "{fault}");
}

#[test]
fn a_file_that_can_be_read_no_more_has_no_signal() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("clip.mp4");
    let pictures = support::mux::encoded_pattern(SIZE, 30.0, 12, 4);
    std::fs::write(&path, support::mux::Movie::h264(&pictures, SIZE).bytes()).unwrap();
    let source = reference_camera::sources::open_file(&path, Arc::new(MediaClock::new()))
        .unwrap()
        .video;
    assert!(source.has_signal());
    let (sender, told) = channel();
    source.observe(Box::new(move |event| {
        let _ = sender.send(event);
    }));
    assert_eq!(told.recv().unwrap(), video::SourceEvent::SignalLost(false));
    let settings = source.default_encoders().remove(0);
    let (sink, events) = Sink::new();
    let _player = source.start(&settings, &SourceView::default(), sink).unwrap();
    frame(&events);
    // Cut off under the player.
    std::fs::OpenOptions::new()
        .write(true)
        .open(&path)
        .unwrap()
        .set_len(0)
        .unwrap();
    assert_eq!(told.recv().unwrap(), video::SourceEvent::SignalLost(true));
    assert!(events.iter().any(|event| matches!(event, Event::Ended(Some(_)))));
}
