//! What is drawn over the picture, as viewers see it: requests go through the services, streams and snapshots are decoded.

mod support;

use std::sync::Arc;
use std::sync::mpsc::Receiver;

use http::Request;
use onvif_core::soap::Fault;
use onvif_device::address::Scheme;
use onvif_device::backend::ptz::{Axis, PtzBackend};
use onvif_device::backend::video::{EncodedFrame, Rect, Resolution, Rotation, SourceView, VideoBackend};
use onvif_device::services::media::MediaService;
use onvif_device::storage::{MemoryStorage, Storage};
use onvif_device::streaming::HubConfig;
use onvif_device::{ConnectionInfo, Device, RequestContext};
use reference_camera::pipeline::Picture;
use reference_camera::ptz::{CameraPtz, DigitalDrive, Optics};
use reference_camera::sources::{LiveSource, MediaClock, TestPattern};
use reference_camera::video::CameraVideo;
use support::{Decoder, Event, Sink};

const TRT: &str = "http://www.onvif.org/ver10/media/wsdl";
const TR2: &str = "http://www.onvif.org/ver20/media/wsdl";
const TT: &str = "http://www.onvif.org/ver10/schema";
const SIZE: Resolution = Resolution {
    width: 640,
    height: 360,
};
/// What a red mask looks like.
const RED: [u8; 3] = [81, 90, 240];

/// A camera with one test pattern, spoken to as if over the network.
struct Bench {
    device: Device,
    media: MediaService,
    camera: Arc<CameraVideo>,
    ptz: CameraPtz,
}

impl Bench {
    fn new() -> Bench {
        Bench::on(Arc::new(MemoryStorage::new()))
    }

    fn on(storage: Arc<dyn Storage>) -> Bench {
        let drive = Arc::new(DigitalDrive::new(Optics::new(1.0).unwrap()));
        let pattern = TestPattern::new(SIZE, 25.0, Arc::new(MediaClock::new())).unwrap();
        let source = LiveSource::new(Box::new(pattern)).with_drive(Arc::clone(&drive));
        let (mut camera, mut ptz) = (CameraVideo::new(), CameraPtz::new());
        camera.add("video-1", Arc::new(source)).unwrap();
        ptz.add("video-1", drive);
        let camera = Arc::new(camera);
        let video = Arc::clone(&camera) as Arc<dyn VideoBackend>;
        let media = MediaService::open(video, Arc::clone(&storage), HubConfig::default(), 554).unwrap();
        let device = Device::builder()
            .storage(storage)
            .administrator("admin", "OnvifTest123")
            .module(media.clone())
            .build()
            .unwrap();
        Bench {
            device,
            media,
            camera,
            ptz,
        }
    }

    async fn try_call(&self, service: &str, operation: &str, content: &str) -> Result<String, Fault> {
        let (head, ()) = Request::builder()
            .uri("/onvif/media_service")
            .header("Host", "cam.example")
            .body(())
            .unwrap()
            .into_parts();
        let connection = ConnectionInfo {
            peer: ([192, 0, 2, 1], 1000).into(),
            local: ([192, 0, 2, 2], 80).into(),
            scheme: Scheme::Http,
        };
        let context = RequestContext::new(head, connection, std::time::SystemTime::now());
        let request =
            format!(r#"<m:{operation} xmlns:m="{service}" xmlns:tt="{TT}">{content}</m:{operation}>"#);
        let answer = self.device.call(&context, request.as_bytes()).await?;
        Ok(answer.as_str().to_owned())
    }

    async fn call(&self, service: &str, operation: &str, content: &str) -> String {
        let answer = self.try_call(service, operation, content).await;
        answer.unwrap_or_else(|fault| panic!("{operation} {content}: {fault}"))
    }

    async fn create(&self, operation: &str, content: &str) -> String {
        let answer = self.call(TR2, operation, content).await;
        let begin = answer.find("Token>").unwrap() + "Token>".len();
        answer[begin..].split('<').next().unwrap().to_owned()
    }

    async fn snapshot(&self) -> Picture {
        let image = self.media.snapshot("/onvif/snapshot/video-1_main").await.unwrap();
        support::decode_jpeg_picture(&image)
    }

    fn watch(&self, view: &SourceView) -> Stream {
        let settings = self.camera.default_encoders("video-1").unwrap()[0].clone();
        let (sink, events) = Sink::new();
        let encoder = self
            .camera
            .start_encoder("video-1", &settings, view, sink)
            .unwrap();
        Stream {
            _encoder: encoder,
            events,
            decoder: Decoder::new(),
        }
    }
}

struct Stream {
    _encoder: Box<dyn onvif_device::backend::video::Encoder>,
    events: Receiver<Event>,
    decoder: Decoder,
}

impl Stream {
    fn next(&mut self) -> Picture {
        let frame = support::frame(&self.events);
        self.decode(&frame)
    }

    fn decode(&mut self, frame: &EncodedFrame) -> Picture {
        self.decoder.decode(frame).expect("a picture for every frame").0
    }

    /// Everything that came until now.
    fn catch_up(&mut self) {
        while let Ok(event) = self.events.try_recv() {
            if let Event::Frame(frame) = event {
                self.decode(&frame);
            }
        }
    }
}

/// Where a part of the picture has the colour, of 1000 samples in each direction around the middle of it.
fn is_filled(picture: &Picture, [left, top, right, bottom]: [f64; 4], colour: [u8; 3]) -> bool {
    let (width, height) = (picture.width(), picture.height());
    let planes = picture.planes();
    (1..10).all(|row| {
        (1..10).all(|column| {
            let x = ((left + (right - left) * f64::from(column) / 10.0) * width as f64) as usize;
            let y = ((top + (bottom - top) * f64::from(row) / 10.0) * height as f64) as usize;
            let seen = [
                planes[0][y * width + x],
                planes[1][y / 2 * (width / 2) + x / 2],
                planes[2][y / 2 * (width / 2) + x / 2],
            ];
            seen.iter()
                .zip(colour)
                .all(|(seen, wanted)| seen.abs_diff(wanted) <= 12)
        })
    })
}

fn mask(polygon: &[(f32, f32)], r#type: &str) -> String {
    let points: String = polygon
        .iter()
        .map(|(x, y)| format!(r#"<tt:Point x="{x}" y="{y}"/>"#))
        .collect();
    format!(
        r#"<m:Mask><m:ConfigurationToken>vs_video-1</m:ConfigurationToken><m:Polygon>{points}</m:Polygon><m:Type>{}</m:Type><m:Color X="255" Y="0" Z="0" Colorspace="http://www.onvif.org/ver10/colorspace/RGB"/><m:Enabled>true</m:Enabled></m:Mask>"#,
        r#type
    )
}

/// The upper left quarter of the scene.
const QUARTER: [(f32, f32); 4] = [(-1.0, 1.0), (0.0, 1.0), (0.0, 0.0), (-1.0, 0.0)];
const UPPER_LEFT: [f64; 4] = [0.0, 0.0, 0.5, 0.5];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mask_is_in_every_frame_after_it_was_acknowledged() {
    let bench = Bench::new();
    let mut main = bench.watch(&SourceView::default());
    let mut turned = bench.watch(&SourceView {
        rotate: Rotation::Clockwise90,
        mirror: true,
        ..SourceView::default()
    });
    assert!(!is_filled(&main.next(), UPPER_LEFT, RED));
    assert!(!is_filled(&turned.next(), UPPER_LEFT, RED));
    let token = bench.create("CreateMask", &mask(&QUARTER, "Color")).await;
    // What was sent before may lie here still; nothing that comes now is without it.
    main.catch_up();
    turned.catch_up();
    for _ in 0..20 {
        assert!(is_filled(&main.next(), UPPER_LEFT, RED));
        // Turned to the right it is at the upper right, and mirrored at the upper left again.
        assert!(is_filled(&turned.next(), UPPER_LEFT, RED));
    }
    assert!(is_filled(&bench.snapshot().await, UPPER_LEFT, RED));
    assert!(
        !is_filled(&main.next(), [0.5, 0.0, 1.0, 0.5], RED),
        "nothing beside it"
    );
    // A viewer that comes later, to a part of the picture that lies across the edge of the mask.
    let mut part = bench.watch(&SourceView {
        bounds: Some(Rect {
            x: 160,
            y: 0,
            width: 320,
            height: 180,
        }),
        ..SourceView::default()
    });
    let picture = part.next();
    assert!(
        is_filled(&picture, [0.0, 0.0, 0.5, 1.0], RED) && !is_filled(&picture, [0.5, 0.0, 1.0, 1.0], RED)
    );

    bench
        .call(TR2, "DeleteMask", &format!("<m:Token>{token}</m:Token>"))
        .await;
    main.catch_up();
    assert!(!is_filled(&main.next(), UPPER_LEFT, RED));
    assert!(!is_filled(&bench.snapshot().await, UPPER_LEFT, RED));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mask_sticks_to_the_scene_when_the_drive_moves() {
    let bench = Bench::new();
    bench.create("CreateMask", &mask(&QUARTER, "Color")).await;
    let mut stream = bench.watch(&SourceView::default());
    assert!(is_filled(&stream.next(), UPPER_LEFT, RED));
    // Twice as large and at the upper left border, the mask is all that is seen; in the middle, it is a quarter of it again.
    for (orders, filled) in [
        (
            &[(Axis::Zoom, 1.0 / 3.0), (Axis::Pan, -1.0), (Axis::Tilt, 1.0)][..],
            [0.0, 0.0, 1.0, 1.0],
        ),
        (&[(Axis::Pan, 0.0), (Axis::Tilt, 0.0)], UPPER_LEFT),
    ] {
        for (axis, place) in orders {
            bench.ptz.move_to("drive-1", *axis, *place, 1.0).unwrap();
        }
        while bench.ptz.status("drive-1").unwrap().moving() {
            stream.next();
        }
        stream.catch_up();
        let picture = stream.next();
        assert!(is_filled(&picture, filled, RED), "{orders:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pixelated_and_blurred_masks_leave_no_detail() {
    let bench = Bench::new();
    // The frame number, black and white cells of 16 samples, at the lower edge.
    let strip = [(-1.0, -0.85), (1.0, -0.85), (1.0, -1.0), (-1.0, -1.0)];
    let contrast = |picture: &Picture| {
        let line = &picture.planes()[0][350 * 640..351 * 640];
        line.windows(16)
            .map(|pair| pair[0].abs_diff(pair[15]))
            .max()
            .unwrap()
    };
    assert!(contrast(&bench.snapshot().await) > 150);
    for kind in ["Pixelated", "Blurred"] {
        let token = bench.create("CreateMask", &mask(&strip, kind)).await;
        let mut stream = bench.watch(&SourceView::default());
        assert!(
            stream
                .decoder
                .decode(&support::frame(&stream.events))
                .unwrap()
                .1
                .is_none()
        );
        assert!(contrast(&bench.snapshot().await) < 130, "{kind}");
        bench
            .call(TR2, "DeleteMask", &format!("<m:Token>{token}</m:Token>"))
            .await;
    }
}

fn plate(position: &str, content: &str) -> String {
    format!(
        r#"<m:OSD token=""><tt:VideoSourceConfigurationToken>vs_video-1</tt:VideoSourceConfigurationToken><tt:Type>Text</tt:Type><tt:Position>{position}</tt:Position><tt:TextString>{content}<tt:FontSize>72</tt:FontSize><tt:FontColor><tt:Color X="255" Y="0" Z="0" Colorspace="http://www.onvif.org/ver10/colorspace/RGB"/></tt:FontColor><tt:BackgroundColor><tt:Color X="255" Y="0" Z="0" Colorspace="http://www.onvif.org/ver10/colorspace/RGB"/></tt:BackgroundColor><tt:PlainText>PLATE</tt:PlainText></tt:TextString></m:OSD>"#
    )
}

/// What a plate of five large letters covers at least.
fn plate_at(left: f64, top: f64) -> [f64; 4] {
    [left, top, left + 0.16, top + 0.08]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_screen_display_is_in_streams_and_snapshots() {
    let bench = Bench::new();
    let mut main = bench.watch(&SourceView::default());
    let mut turned = bench.watch(&SourceView {
        rotate: Rotation::Clockwise90,
        ..SourceView::default()
    });
    let upright = "<tt:Type>Plain</tt:Type>";
    let corner = "<tt:Type>UpperLeft</tt:Type>";
    let answer = bench.call(TRT, "CreateOSD", &plate(corner, upright)).await;
    assert!(answer.contains("osd_1"), "{answer}");
    let near = plate_at(0.04, 0.05);
    main.catch_up();
    turned.catch_up();
    for _ in 0..5 {
        assert!(is_filled(&main.next(), near, RED));
        // Text is read by viewers: it does not turn with the picture.
        assert!(is_filled(&turned.next(), [0.06, 0.04, 0.25, 0.07], RED));
    }
    assert!(is_filled(&bench.snapshot().await, near, RED));

    let custom = r#"<tt:Type>Custom</tt:Type><tt:Pos x="0" y="0"/>"#;
    let moved = plate(custom, upright).replace("token=\"\"", "token=\"osd_1\"");
    bench.call(TR2, "SetOSD", &moved).await;
    main.catch_up();
    let picture = main.next();
    assert!(!is_filled(&picture, near, RED) && is_filled(&picture, plate_at(0.51, 0.52), RED));
    bench
        .call(TRT, "DeleteOSD", "<m:OSDToken>osd_1</m:OSDToken>")
        .await;
    main.catch_up();
    assert!(!is_filled(&main.next(), plate_at(0.51, 0.52), RED));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn masks_and_text_are_there_after_a_restart() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    {
        let bench = Bench::on(Arc::clone(&storage));
        bench.create("CreateMask", &mask(&QUARTER, "Color")).await;
    }
    let bench = Bench::on(storage);
    assert!(is_filled(&bench.snapshot().await, UPPER_LEFT, RED));
    assert!(is_filled(
        &bench.watch(&SourceView::default()).next(),
        UPPER_LEFT,
        RED
    ));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_running_clock_moves_on() {
    let bench = Bench::new();
    let time = "<tt:Type>Time</tt:Type><tt:TimeFormat>HH:mm:ss</tt:TimeFormat>";
    // Black on grey, larger than anything else there; the shape of the last digit.
    let custom = r#"<tt:Type>Custom</tt:Type><tt:Pos x="-1" y="0.9"/>"#;
    let clock = plate(custom, time).replacen(r#"X="255""#, r#"X="0""#, 1);
    bench.create("CreateOSD", &clock).await;
    let mut stream = bench.watch(&SourceView::default());
    let digits = |picture: &Picture| -> Vec<bool> {
        let luma = picture.planes()[0];
        let lines = 20..52;
        lines
            .flat_map(|y| luma[y * 640 + 8..y * 640 + 184].iter().map(|sample| *sample < 48))
            .collect()
    };
    let differ =
        |one: &[bool], other: &[bool]| one.iter().zip(other).filter(|(one, other)| one != other).count();
    let first = digits(&stream.next());
    assert!(
        first.iter().filter(|dark| **dark).count() > 500,
        "the digits are there"
    );
    // A second has 25 pictures; whatever the last digit is, the next one has another shape.
    assert!((0..40).any(|_| differ(&first, &digits(&stream.next())) > 40));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_faster_mode_has_more_pictures() {
    let bench = Bench::new();
    let source = "<m:VideoSourceToken>video-1</m:VideoSourceToken>";
    let modes = bench.call(TR2, "GetVideoSourceModes", source).await;
    assert!(
        modes.contains(r#"token="25fps" Enabled="true""#) && modes.contains("30fps"),
        "{modes}"
    );
    let options = bench.camera.encoder_options("video-1", 0).unwrap();
    assert_eq!(options[0].framerates.last(), Some(&25.0));
    bench
        .call(
            TRT,
            "SetVideoSourceMode",
            &format!("{source}<m:VideoSourceModeToken>30fps</m:VideoSourceModeToken>"),
        )
        .await;
    let options = bench.camera.encoder_options("video-1", 0).unwrap();
    assert_eq!(options[0].framerates.last(), Some(&30.0));
    let mut settings = bench.camera.default_encoders("video-1").unwrap()[0].clone();
    settings.framerate = 30.0;
    let (sink, events) = Sink::new();
    let _encoder = bench
        .camera
        .start_encoder("video-1", &settings, &SourceView::default(), sink)
        .unwrap();
    let times: Vec<_> = (0..10).map(|_| support::frame(&events).timestamp).collect();
    for pair in times.windows(2) {
        let thirds = (pair[1] - pair[0]).as_micros() as f64 / 33_333.0;
        assert!(
            (thirds - thirds.round()).abs() < 0.05 && thirds > 0.9,
            "{times:?}"
        );
    }
}
