//! A picture's way from the source to the last packet on the socket: its times are right, and what it takes is printed.
//!
//! `cargo test --release -p reference-camera --test pipeline -- --nocapture`

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use onvif_core::rtp::RtpPacket;
use onvif_core::rtp::rtcp::{self, RtcpPacket};
use onvif_core::rtsp::{AuthAttempt, AuthError, RtspAuthenticator, RtspUser};
use onvif_device::backend::BackendError;
use onvif_device::backend::video::{
    BoxFuture, EncodedFrame, Encoder, EncoderOptions, EncoderSettings, FrameSink, Resolution, SourceView,
    StreamFormat, VideoBackend, VideoSource,
};
use onvif_device::net::rtsp::{RtspConfig, RtspServer};
use onvif_device::streaming::{HubConfig, StreamCatalogue, StreamDescription, StreamHub, VideoTrack};
use reference_camera::encoders::picture_encoder;
use reference_camera::imaging::CameraImaging;
use reference_camera::pipeline::{Frame, Picture};
use reference_camera::program::camera::open_sources;
use reference_camera::sources::{MediaClock, TestPattern};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpStream, UdpSocket};

const HD: Resolution = Resolution {
    width: 1280,
    height: 720,
};
/// Pictures that are looked at.
const PICTURES: usize = 100;

/// When a picture was taken, and when its encoder was done with it.
#[derive(Clone, Copy)]
struct Delivered {
    captured: SystemTime,
    encoded: SystemTime,
}

/// The camera's sources; notes down what their encoders deliver.
struct Watched {
    video: Arc<dyn VideoBackend>,
    delivered: Arc<Mutex<Vec<Delivered>>>,
}

struct Noting {
    sink: Arc<dyn FrameSink>,
    delivered: Arc<Mutex<Vec<Delivered>>>,
}

impl FrameSink for Noting {
    fn format(&self, format: StreamFormat) {
        self.sink.format(format);
    }

    fn frame(&self, frame: EncodedFrame) {
        self.delivered.lock().unwrap().push(Delivered {
            captured: frame.utc,
            encoded: SystemTime::now(),
        });
        self.sink.frame(frame);
    }

    fn ended(&self, reason: Option<BackendError>) {
        self.sink.ended(reason);
    }
}

impl VideoBackend for Watched {
    fn sources(&self) -> Vec<VideoSource> {
        self.video.sources()
    }

    fn encoder_options(&self, source: &str, encoder: u32) -> Result<Vec<EncoderOptions>, BackendError> {
        self.video.encoder_options(source, encoder)
    }

    fn default_encoders(&self, source: &str) -> Result<Vec<EncoderSettings>, BackendError> {
        self.video.default_encoders(source)
    }

    fn start_encoder(
        &self,
        source: &str,
        settings: &EncoderSettings,
        view: &SourceView,
        sink: Arc<dyn FrameSink>,
    ) -> Result<Box<dyn Encoder>, BackendError> {
        let delivered = Arc::clone(&self.delivered);
        let noting = Arc::new(Noting { sink, delivered });
        self.video.start_encoder(source, settings, view, noting)
    }

    fn snapshot<'a>(
        &'a self,
        source: &'a str,
        resolution: Resolution,
        view: &'a SourceView,
    ) -> BoxFuture<'a, Result<Bytes, BackendError>> {
        self.video.snapshot(source, resolution, view)
    }
}

struct Catalogue(EncoderSettings);

impl StreamCatalogue for Catalogue {
    fn resolve(&self, _path: &str) -> Option<StreamDescription> {
        let track = VideoTrack {
            key: "encoder".to_owned(),
            source: "video-1".to_owned(),
            settings: self.0.clone(),
            view: SourceView::default(),
            fixed: false,
        };
        Some(StreamDescription {
            title: "Camera".to_owned(),
            tracks: vec![track.into()],
            multicast: false,
            back_channel: None,
        })
    }
}

struct Open;

impl RtspAuthenticator for Open {
    fn challenges(&self, _now: Instant, _connection: u64, _stale: bool) -> Vec<String> {
        Vec::new()
    }

    fn verify(&self, _attempt: &AuthAttempt<'_>) -> Result<RtspUser, AuthError> {
        Ok(RtspUser { name: String::new() })
    }

    fn may_watch(&self, _user: &RtspUser, _path: &str) -> bool {
        true
    }
}

async fn ask(stream: &mut TcpStream, request: &str) -> String {
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    while !answer.ends_with(b"\r\n\r\n") {
        answer.push(stream.read_u8().await.unwrap());
    }
    String::from_utf8(answer).unwrap()
}

async fn ports() -> (UdpSocket, UdpSocket) {
    loop {
        let rtp = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        let port = rtp.local_addr().unwrap().port();
        if port.is_multiple_of(2)
            && let Ok(rtcp) = UdpSocket::bind(("127.0.0.1", port + 1)).await
        {
            return (rtp, rtcp);
        }
    }
}

async fn play(server: SocketAddr, rtp: &UdpSocket) -> TcpStream {
    let mut control = TcpStream::connect(server).await.unwrap();
    let port = rtp.local_addr().unwrap().port();
    let setup = format!(
        "SETUP rtsp://{server}/cam/track0 RTSP/1.0\r\nCSeq: 1\r\nTransport: RTP/AVP;unicast;client_port={port}-{}\r\n\r\n",
        port + 1
    );
    let answer = ask(&mut control, &setup).await;
    let session = answer
        .lines()
        .find_map(|line| line.strip_prefix("Session: "))
        .and_then(|value| value.split(';').next())
        .unwrap_or_else(|| panic!("{answer}"));
    let play = format!("PLAY rtsp://{server}/cam RTSP/1.0\r\nCSeq: 2\r\nSession: {session}\r\n\r\n");
    let answer = ask(&mut control, &play).await;
    assert!(answer.starts_with("RTSP/1.0 200"), "{answer}");
    control
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_times_of_pictures_are_right() {
    let sources = open_sources(
        &["test:1280x720@25".parse().unwrap()],
        None,
        None,
        &Arc::default(),
        &mut CameraImaging::new(false, false),
    );
    let video: Arc<dyn VideoBackend> = Arc::new(sources.unwrap().video);
    let settings = video.default_encoders("video-1").unwrap().remove(0);
    assert_eq!(settings.resolution, HD);
    let delivered = Arc::<Mutex<Vec<Delivered>>>::default();
    let watched = Watched {
        video,
        delivered: Arc::clone(&delivered),
    };
    let hub = StreamHub::new(Arc::new(watched), HubConfig::default());
    let catalogue = Arc::new(Catalogue(settings.clone()));
    let server = RtspServer::new(RtspConfig::default(), hub, catalogue, Arc::new(Open));
    let listener = RtspServer::bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let address = listener.local_addr().unwrap();
    let serving = tokio::spawn(async move { server.serve(listener).await });

    let (rtp, rtcp) = ports().await;
    let _control = play(address, &rtp).await;
    // RTP time of each picture, and when its last packet came.
    let mut pictures: Vec<(u32, SystemTime)> = Vec::new();
    let mut buffer = [0; 2048];
    while pictures.len() < PICTURES {
        let length = rtp.recv(&mut buffer).await.unwrap();
        let header = RtpPacket::parse(&buffer[..length]).unwrap().header;
        if header.marker {
            pictures.push((header.timestamp, SystemTime::now()));
        }
    }
    serving.abort();
    let length = rtcp.recv(&mut buffer).await.unwrap();
    let reports = rtcp::parse(&buffer[..length]).unwrap();
    let RtcpPacket::Sender(report, _) = &reports[0] else {
        panic!("{reports:?}")
    };
    let reported = since_1970(report.ntp.0);
    let utc = |time: u32| reported + f64::from(time.wrapping_sub(report.rtp_timestamp) as i32) / 90_000.0;

    let delivered = delivered.lock().unwrap().clone();
    let seconds = |time: SystemTime| {
        let since = time.duration_since(SystemTime::UNIX_EPOCH);
        since.unwrap().as_secs_f64()
    };
    let mut found = HashMap::new();
    for &(time, _) in &pictures {
        let off = |one: &&Delivered| (seconds(one.captured) - utc(time)).abs();
        let nearest = delivered.iter().min_by(|a, b| off(a).total_cmp(&off(b))).unwrap();
        assert!(off(&nearest) < 0.010, "{} s off", off(&nearest));
        assert!(found.insert(time, *nearest).is_none(), "a time comes twice");
    }
    assert!(
        pictures
            .windows(2)
            .all(|pair| pair[1].0.wrapping_sub(pair[0].0) as i32 > 0),
        "time runs backwards"
    );

    let milliseconds = |from: SystemTime, to: SystemTime| (seconds(to) - seconds(from)) * 1000.0;
    let all = pictures
        .iter()
        .map(|(time, came)| milliseconds(found[time].captured, *came));
    let sending = pictures
        .iter()
        .map(|(time, came)| milliseconds(found[time].encoded, *came));
    let coding = pictures.iter().map(|(time, _)| {
        let Delivered { captured, encoded } = found[time];
        milliseconds(captured, encoded)
    });
    println!("1280x720, 25 pictures a second, in milliseconds: median, most");
    print(
        "the encoder's own time for such a picture",
        own_time(&settings).into_iter(),
    );
    print("from the source to the end of the encoder", coding);
    print("from there to the last packet", sending);
    print("from the source to the last packet", all);
    print(
        "off the clock by RTCP",
        pictures
            .iter()
            .map(|(time, _)| (seconds(found[time].captured) - utc(*time)).abs() * 1000.0),
    );
    // RFC 3550 section 6.4.1.
    let jitter = pictures.windows(2).fold(0.0, |jitter: f64, pair| {
        let came = milliseconds(pair[0].1, pair[1].1);
        let due = f64::from(pair[1].0.wrapping_sub(pair[0].0)) / 90.0;
        jitter + ((came - due).abs() - jitter) / 16.0
    });
    println!("jitter of last packets: {jitter:.2}");
}

/// Seconds since 1970 of a time of NTP.
fn since_1970(ntp: u64) -> f64 {
    ntp as f64 / 4_294_967_296.0 - 2_208_988_800.0
}

fn print(what: &str, values: impl Iterator<Item = f64>) {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    let (median, most) = (values[values.len() / 2], values[values.len() - 1]);
    println!("{what}: {median:.2}, {most:.2}");
}

/// What the codec alone takes for pictures of the same pattern, in milliseconds.
fn own_time(settings: &EncoderSettings) -> Vec<f64> {
    let pattern = TestPattern::new(HD, settings.framerate, Arc::new(MediaClock::new())).unwrap();
    let mut encoder = picture_encoder(settings, HD).unwrap();
    let mut frame = Frame {
        picture: Picture::new(HD),
        number: 0,
        masks: 0,
        image: None,
        timestamp: Duration::ZERO,
        utc: SystemTime::UNIX_EPOCH,
    };
    (0..50)
        .map(|number| {
            frame.number = number;
            frame.timestamp = Duration::from_millis(number * 40);
            pattern.draw(&mut frame);
            let begin = Instant::now();
            encoder.encode(&frame.picture, frame.timestamp, false).unwrap();
            begin.elapsed().as_secs_f64() * 1000.0
        })
        .collect()
}
