//! Several video sources in one device, each with the streams that the configuration gives it: listed, described and decoded.

mod support;

use std::path::Path;
use std::time::SystemTime;

use futures_util::StreamExt as _;
use http::Request;
use onvif_core::auth::Secret;
use onvif_device::address::Scheme;
use onvif_device::backend::video::Resolution;
use onvif_device::{ConnectionInfo, Device, RequestContext};
use reference_camera::audio::AudioSpec;
use reference_camera::program::config::{Bind, Config};
use reference_camera::program::failure::Failure;
use reference_camera::program::run::Camera;
use reference_camera::program::source_table::ConfiguredSource;
use retina::client::{Credentials, PlayOptions, Session, SessionOptions, SetupOptions, Transport};
use retina::codec::{CodecItem, FrameFormat};
use serde::Deserialize;
use support::mux::{self, Movie};
use support::{Decoder, decode_jpeg};
use tokio::sync::oneshot;

const TR2: &str = "http://www.onvif.org/ver20/media/wsdl";
const PASSWORD: &str = "Correct-Horse-7";

#[derive(Deserialize)]
struct Sources {
    sources: Vec<ConfiguredSource>,
}

fn sources(text: &str) -> Vec<ConfiguredSource> {
    toml::from_str::<Sources>(text).unwrap().sources
}

async fn open(state: &Path, sources: Vec<ConfiguredSource>) -> Result<Camera, Failure> {
    let config = Config {
        bind: Bind::Address("127.0.0.1".parse().unwrap()),
        http_port: 0,
        rtsp_port: 0,
        state_dir: Some(state.to_owned()),
        sources,
        audio: AudioSpec::None,
        discovery: false,
        tls: false,
        ..Config::default()
    };
    // A camera that was dropped gives its directory back when the last of its tasks has ended, which nobody is told.
    loop {
        match Camera::open(&config, Some(Secret::new(PASSWORD))).await {
            Err(failure) if failure.to_string().contains("another process uses") => {
                tokio::task::yield_now().await
            }
            result => return result,
        }
    }
}

async fn call(device: &Device, operation: &str, content: &str) -> String {
    let (head, ()) = Request::post("/onvif/media2_service")
        .body(())
        .unwrap()
        .into_parts();
    let connection = ConnectionInfo {
        peer: "127.0.0.1:1".parse().unwrap(),
        local: "127.0.0.1:2".parse().unwrap(),
        scheme: Scheme::Http,
    };
    let context = RequestContext::new(head, connection, SystemTime::now());
    let request = format!(r#"<m:{operation} xmlns:m="{TR2}">{content}</m:{operation}>"#);
    match device.call(&context, request.as_bytes()).await {
        Ok(response) => response.as_str().to_owned(),
        Err(fault) => panic!("{operation}: {fault}"),
    }
}

/// Tokens of all profiles, in their order.
fn profiles(reply: &str) -> Vec<&str> {
    let tokens = reply.split(":Profiles ").skip(1);
    tokens
        .map(|rest| rest.split("token=\"").nth(1).unwrap().split('"').next().unwrap())
        .collect()
}

/// What some pictures of a stream are.
#[derive(Debug)]
struct Seen {
    encoding: String,
    size: Resolution,
    /// Those that are burned into the test pattern.
    numbers: Vec<u32>,
    /// Between two pictures of the source that were shown one after the other, in seconds.
    interval: f64,
}

/// Decodes eight pictures.
async fn watch(base: &str, profile: &str) -> Seen {
    let url = url::Url::parse(&format!("{base}onvif/stream/{profile}")).unwrap();
    let credentials = Credentials {
        username: "admin".to_owned(),
        password: PASSWORD.to_owned(),
    };
    let options = SessionOptions::default().creds(Some(credentials));
    let mut session = Session::describe(url, options).await.unwrap();
    let video = session
        .streams()
        .iter()
        .position(|stream| stream.media() == "video");
    let video = video.unwrap();
    let encoding = session.streams()[video].encoding_name().to_owned();
    let setup = SetupOptions::default()
        .transport(Transport::Tcp(Default::default()))
        .frame_format(FrameFormat::SIMPLE);
    session.setup(video, setup).await.unwrap();
    let playing = session.play(PlayOptions::default()).await.unwrap();
    let mut items = Box::pin(playing.demuxed().unwrap());
    let mut decoder = Decoder::new();
    let (mut sizes, mut numbers, mut times) = (Vec::new(), Vec::new(), Vec::new());
    while numbers.len() < 8 {
        let CodecItem::VideoFrame(frame) = items.next().await.unwrap().unwrap() else {
            continue;
        };
        assert_eq!(frame.loss(), 0);
        let (size, number) = match encoding.as_str() {
            "jpeg" => decode_jpeg(frame.data()),
            _ => {
                let (picture, number) = decoder.decode_bytes(frame.data()).unwrap();
                (picture.resolution(), number)
            }
        };
        sizes.push(size);
        numbers.push(number.expect("a number in every picture"));
        times.push(frame.timestamp().elapsed_secs());
    }
    assert!(sizes.iter().all(|size| *size == sizes[0]), "{sizes:?}");
    let shortest = times
        .windows(2)
        .map(|pair| pair[1] - pair[0])
        .fold(f64::MAX, f64::min);
    Seen {
        encoding,
        size: sizes[0],
        numbers,
        interval: shortest,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_source_has_its_own_main_sub_and_third_stream() {
    let directory = tempfile::tempdir().unwrap();
    let size = Resolution {
        width: 320,
        height: 180,
    };
    let movie = Movie::h264(&mux::encoded_pattern(size, 30.0, 30, 15), size);
    std::fs::write(directory.path().join("clip.mp4"), movie.bytes()).unwrap();
    let configured = sources(&format!(
        r#"
        [[sources]]
        source = "test:640x360@20"
        main = {{ rate = 10, constant-bitrate = true, bitrate = 800 }}
        sub = {{ size = "320x180", rate = 5, profile = "baseline", quality = 40, gov-length = 5 }}
        third = {{ codec = "jpeg", size = "320x240", rate = 5 }}

        [[sources]]
        source = "test:480x270@10"

        [[sources]]
        source = "{}"
        streams = 2
        sub = {{ size = "160x90", rate = 10 }}
        "#,
        directory.path().join("clip.mp4").display()
    ));
    let camera = open(&directory.path().join("state"), configured).await.unwrap();
    let (device, base) = (camera.device().clone(), camera.stream_address());
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = tokio::spawn(camera.serve(async move {
        let _ = stopped.await;
    }));

    let reply = call(&device, "GetProfiles", "").await;
    let expected = [
        ("video-1_main", "h264", (640, 360), 10.0),
        ("video-1_sub", "h264", (320, 180), 5.0),
        ("video-1_third", "jpeg", (320, 240), 5.0),
        ("video-2_main", "h264", (480, 270), 10.0),
        ("video-2_sub", "h264", (480, 270), 10.0),
        ("video-2_third", "h264", (320, 180), 10.0),
        ("video-3_main", "h264", (320, 180), 30.0),
        ("video-3_sub", "h264", (160, 90), 10.0),
    ];
    assert_eq!(profiles(&reply), expected.map(|(profile, ..)| profile));
    // All at the same time.
    let watching = expected.map(|(profile, ..)| {
        let base = base.clone();
        tokio::spawn(async move { watch(&base, profile).await })
    });
    for ((profile, encoding, (width, height), rate), watching) in expected.into_iter().zip(watching) {
        let seen = watching.await.unwrap();
        assert_eq!(seen.encoding, encoding, "{profile}");
        assert_eq!(seen.size, Resolution { width, height }, "{profile}");
        // A busy machine leaves pictures out, but none comes sooner than the rate says.
        assert!(seen.interval > 0.9 / rate, "{profile}: {seen:?}");
        // A file goes round, a live source goes on.
        let goes_on = seen.numbers.windows(2).all(|pair| pair[0] < pair[1]);
        assert!(goes_on || profile.starts_with("video-3"), "{profile}: {seen:?}");
    }
    let options = call(&device, "GetVideoEncoderConfigurations", "").await;
    for part in [
        "<tt:BitrateLimit>800<",
        "ConstantBitRate=\"true\"",
        "Profile=\"Baseline\"",
        "GovLength=\"5\"",
    ] {
        assert!(options.contains(part), "{part} in {options}");
    }
    stop.send(()).unwrap();
    serving.await.unwrap().unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_source_cannot_do_stops_the_start_and_is_named() {
    let directory = tempfile::tempdir().unwrap();
    for (text, part) in [
        (
            r#"sources = ["test:320x180", { source = "test:320x180@10", sub = { size = "640x360" } }]"#,
            "video source test:320x180@10: ",
        ),
        (
            r#"sources = [{ source = "test:320x180@10", third = { rate = 11 } }]"#,
            "of the third stream",
        ),
    ] {
        let failure = open(directory.path(), sources(text)).await.unwrap_err();
        assert!(failure.to_string().contains(part), "{failure}");
        assert_eq!(failure.status(), Failure::SOURCE);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_client_has_set_wins_over_the_configuration() {
    let directory = tempfile::tempdir().unwrap();
    let wanted = |quality: u8| {
        sources(&format!(
            r#"sources = [{{ source = "test:320x180@10", main = {{ quality = {quality} }} }}]"#
        ))
    };
    let quality = |reply: &str| {
        let rest = reply.split("<tt:Quality>").nth(1).unwrap();
        rest.split('<').next().unwrap().to_owned()
    };
    // Kept since the first start, like everything that was shown to clients.
    for configured in [33, 44] {
        let camera = open(directory.path(), wanted(configured)).await.unwrap();
        let reply = call(camera.device(), "GetVideoEncoderConfigurations", "").await;
        assert_eq!(quality(&reply), "33");
    }
}
