//! Picture settings, lines and serial ports of the camera through the services of a device.

mod support;

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

use http::Request;
use onvif_device::address::Scheme;
use onvif_device::backend::io::Circuit;
use onvif_device::backend::video::{Resolution, SourceView, VideoBackend};
use onvif_device::services::deviceio::DeviceIoService;
use onvif_device::services::imaging::ImagingService;
use onvif_device::storage::MemoryStorage;
use onvif_device::{ConnectionInfo, Device, RequestContext};
use reference_camera::imaging::CameraImaging;
use reference_camera::io::{CameraIo, Control, ControlSocket, LoopBack, SerialSpec, SimulatedLines};
use reference_camera::pipeline::Picture;
use reference_camera::sources::{LiveSource, MediaClock, TestPattern};
use reference_camera::video::CameraVideo;
use rustix::pty::OpenptFlags;
use rustix::termios::tcgetattr;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::UnixStream;
use tokio::sync::mpsc;

const TIMG: &str = "http://www.onvif.org/ver20/imaging/wsdl";
const TMD: &str = "http://www.onvif.org/ver10/deviceIO/wsdl";
const TDS: &str = "http://www.onvif.org/ver10/device/wsdl";
const SIZE: Resolution = Resolution {
    width: 320,
    height: 180,
};

struct Camera {
    device: Device,
    video: Arc<CameraVideo>,
    imaging: Arc<CameraImaging>,
    lines: Arc<SimulatedLines>,
}

fn camera(wires: &[LoopBack], ports: &[SerialSpec]) -> Camera {
    let mut imaging = CameraImaging::new(true, true);
    let pattern = TestPattern::new(SIZE, 25.0, Arc::new(MediaClock::new())).unwrap();
    let source = LiveSource::new(imaging.develop("video-1", Box::new(pattern)));
    imaging.watch_pictures("video-1", source.pictures());
    let mut video = CameraVideo::new();
    video.add("video-1", Arc::new(source)).unwrap();
    let (video, imaging) = (Arc::new(video), Arc::new(imaging));
    let lines = Arc::new(SimulatedLines::new(2, 2, wires).unwrap());
    let storage = Arc::new(MemoryStorage::new());
    let io = CameraIo::new(Arc::clone(&lines) as _, ports);
    let io = DeviceIoService::open(Arc::new(io), Arc::clone(&storage) as _).unwrap();
    let service = ImagingService::open(
        Arc::clone(&imaging) as _,
        Arc::clone(&video) as _,
        Arc::clone(&storage) as _,
    );
    let device = Device::builder().module(service.unwrap()).module(io);
    Camera {
        device: device.build().unwrap(),
        video,
        imaging,
        lines,
    }
}

impl Camera {
    /// Calls an operation and returns the response element, or the fault's subcodes.
    async fn call(&self, namespace: &str, operation: &str, content: &str) -> Result<String, String> {
        let (head, ()) = Request::post("/").body(()).unwrap().into_parts();
        let connection = ConnectionInfo {
            peer: "127.0.0.1:1".parse().unwrap(),
            local: "127.0.0.1:2".parse().unwrap(),
            scheme: Scheme::Http,
        };
        let context = RequestContext::new(head, connection, SystemTime::now());
        let request = format!(
            r#"<m:{operation} xmlns:m="{namespace}" xmlns:tt="http://www.onvif.org/ver10/schema">{content}</m:{operation}>"#
        );
        match self.device.call(&context, request.as_bytes()).await {
            Ok(response) => Ok(response.as_str().to_owned()),
            Err(fault) => Err(format!("{:?}", fault.subcodes())),
        }
    }

    async fn set_imaging(&self, settings: &str) {
        let content = format!(
            "<m:VideoSourceToken>video-1</m:VideoSourceToken><m:ImagingSettings>{settings}</m:ImagingSettings>"
        );
        self.call(TIMG, "SetImagingSettings", &content).await.unwrap();
    }

    /// Tokens and states of the property messages of topics that hold this name.
    fn events(&self, name: &'static str) -> mpsc::UnboundedReceiver<(String, String)> {
        let (sender, events) = mpsc::unbounded_channel();
        self.device.common().events().observe(move |notification| {
            if notification.topic().path().contains(name) {
                let mut items = notification.items().map(|(_, value)| value.to_owned());
                let _ = sender.send((items.next().unwrap(), items.next().unwrap()));
            }
        });
        events
    }
}

fn pair(one: &str, other: &str) -> (String, String) {
    (one.to_owned(), other.to_owned())
}

/// The strongest colour of a picture, as a difference from grey.
fn colour(picture: &Picture) -> u8 {
    let [_, blue, red] = picture.planes();
    let differences = blue.iter().chain(red).map(|sample| sample.abs_diff(128));
    differences.max().unwrap()
}

fn mean(picture: &Picture) -> u64 {
    let [luma, ..] = picture.planes();
    luma.iter().map(|sample| u64::from(*sample)).sum::<u64>() / luma.len() as u64
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_are_seen_in_the_decoded_stream() {
    let camera = camera(&[], &[]);
    let settings = camera.video.default_encoders("video-1").unwrap()[0].clone();
    let (sink, events) = support::Sink::new();
    let _encoder = camera
        .video
        .start_encoder("video-1", &settings, &SourceView::default(), sink)
        .unwrap();
    let mut decoder = support::Decoder::new();
    // Waits for a picture that is as it should be; the stream never ends.
    let mut until = |what: &str, is: &dyn Fn(&Picture) -> bool| {
        let found = (0..250).any(|_| {
            let decoded = decoder.decode(&support::frame(&events));
            decoded.is_some_and(|(picture, _)| is(&picture))
        });
        assert!(found, "{what}");
    };
    until("colours", &|picture| colour(picture) > 60);
    camera.set_imaging("<tt:IrCutFilter>OFF</tt:IrCutFilter>").await;
    until("no colours", &|picture| colour(picture) < 8);
    camera.set_imaging("<tt:IrCutFilter>ON</tt:IrCutFilter>").await;
    until("colours again", &|picture| colour(picture) > 60);
    until("usual brightness", &|picture| (50..120).contains(&mean(picture)));
    camera.set_imaging("<tt:Brightness>90</tt:Brightness>").await;
    until("bright", &|picture| mean(picture) > 130);
    camera
        .set_imaging(
            "<tt:Brightness>50</tt:Brightness><tt:Exposure><tt:Mode>MANUAL</tt:Mode>\
             <tt:ExposureTime>100</tt:ExposureTime></tt:Exposure>",
        )
        .await;
    until("dark", &|picture| mean(picture) < 40);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_covered_lens_and_a_lost_focus_are_told() {
    let camera = camera(&[], &[]);
    let (mut dark, mut changed, mut blurry) = (
        camera.events("ImageTooDark"),
        camera.events("GlobalSceneChange"),
        camera.events("ImageTooBlurry"),
    );
    let mut bright = camera.events("ImageTooBright");
    let imager = Arc::clone(camera.imaging.imager("video-1").unwrap());
    let (begins, ends) = (pair("video-1", "true"), pair("video-1", "false"));
    // Let it see the usual scene before.
    camera
        .set_imaging("<tt:Exposure><tt:Mode>MANUAL</tt:Mode><tt:ExposureTime>40000</tt:ExposureTime><tt:Gain>42</tt:Gain></tt:Exposure>")
        .await;
    assert_eq!(bright.recv().await.unwrap(), begins);
    camera
        .set_imaging("<tt:Exposure><tt:Mode>AUTO</tt:Mode></tt:Exposure>")
        .await;
    assert_eq!(bright.recv().await.unwrap(), ends);
    imager.change_scene(|scene| scene.covered = true);
    assert_eq!(dark.recv().await.unwrap(), begins);
    while changed.recv().await.unwrap() != begins {}
    imager.change_scene(|scene| scene.covered = false);
    assert_eq!(dark.recv().await.unwrap(), ends);
    let focus = "<m:VideoSourceToken>video-1</m:VideoSourceToken>\
        <m:Focus><tt:Absolute><tt:Position>0</tt:Position><tt:Speed>1</tt:Speed></tt:Absolute></m:Focus>";
    camera.call(TIMG, "Move", focus).await.unwrap();
    assert_eq!(blurry.recv().await.unwrap(), begins);
    camera
        .set_imaging("<tt:Focus><tt:AutoFocusMode>AUTO</tt:AutoFocusMode></tt:Focus>")
        .await;
    assert_eq!(blurry.recv().await.unwrap(), ends);
}

#[tokio::test]
async fn a_relay_that_is_wired_to_an_input_triggers_it() {
    let camera = camera(&["relay-2 > input-1".parse().unwrap()], &[]);
    let (mut inputs, mut relays) = (camera.events("DigitalInput"), camera.events("Relay"));
    for (state, active) in [("active", "true"), ("inactive", "false")] {
        let content = format!(
            "<m:RelayOutputToken>relay-2</m:RelayOutputToken><m:LogicalState>{state}</m:LogicalState>"
        );
        camera.call(TDS, "SetRelayOutputState", &content).await.unwrap();
        assert_eq!(relays.recv().await.unwrap(), pair("relay-2", state));
        assert_eq!(inputs.recv().await.unwrap(), pair("input-1", active));
    }
    let states: BTreeMap<_, _> = camera.lines.circuits().into_iter().collect();
    assert_eq!(states["relay-2"], Circuit::Open);
}

#[tokio::test]
async fn the_control_socket_plays_the_world() {
    let camera = camera(&[], &[]);
    let mut inputs = camera.events("DigitalInput");
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("control");
    let control = Control {
        lines: Arc::clone(&camera.lines),
        imaging: Arc::clone(&camera.imaging),
        device: Some(camera.device.clone()),
    };
    let socket = ControlSocket::open(&path, control.clone()).unwrap();
    let mode = std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&path).unwrap().permissions());
    assert_eq!(mode & 0o777, 0o600, "for the user of the camera only");
    assert!(
        ControlSocket::open(&path, control.clone()).is_err(),
        "somebody listens"
    );
    let serving = tokio::spawn(socket.serve());
    let mut stream = BufReader::new(UnixStream::connect(&path).await.unwrap());
    for (command, answer) in [
        ("close input-2", "ok"),
        ("lines", "input-1=open input-2=closed relay-1=open relay-2=open"),
        ("users", "none"),
        ("light video-1 0.01", "ok"),
        ("distance video-1 2", "ok"),
        ("cover video-1", "ok"),
        ("light video-2 1", "error: the source video-2 has no scene"),
        ("light video-1 NaN", "error: NaN is no number from 0 to 10000"),
        ("close input-3", "error: not found: digital input \"input-3\""),
        ("reboot", "error: unknown command"),
    ] {
        stream.write_all(format!("{command}\n").as_bytes()).await.unwrap();
        let mut line = String::new();
        stream.read_line(&mut line).await.unwrap();
        assert_eq!(line.trim_end(), answer, "{command}");
    }
    assert_eq!(inputs.recv().await.unwrap(), pair("input-2", "true"));
    let scene = camera.imaging.imager("video-1").unwrap().scene();
    assert_eq!((scene.light, scene.distance, scene.covered), (0.01, 2.0, true));
    // A command without an end is not waited for.
    stream.write_all(&[b'x'; 300]).await.unwrap();
    let mut line = String::new();
    stream.read_line(&mut line).await.unwrap();
    assert_eq!(line.trim_end(), "error: the command is too long");
    serving.abort();
    assert!(serving.await.unwrap_err().is_cancelled() && !path.exists());
    // What a camera that was killed left behind is replaced; another file is not.
    drop(std::os::unix::net::UnixListener::bind(&path).unwrap());
    drop(ControlSocket::open(&path, control.clone()).unwrap());
    std::fs::write(&path, "precious").unwrap();
    assert!(ControlSocket::open(&path, control).is_err() && path.exists());
}

/// The other end of a serial line: a pseudo terminal, and the path of the end that the camera opens.
fn line() -> (File, PathBuf) {
    let master = rustix::pty::openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    rustix::pty::grantpt(&master).unwrap();
    rustix::pty::unlockpt(&master).unwrap();
    let path = rustix::pty::ptsname(&master, Vec::new()).unwrap();
    (File::from(master), path.into_string().unwrap().into())
}

#[tokio::test(flavor = "multi_thread")]
async fn serial_commands_reach_the_other_end_of_the_line() {
    let (mut master, path) = line();
    let spec = format!("rs485:{}", path.display()).parse().unwrap();
    let camera = camera(&[], &[spec]);
    let configuration = |rate| {
        format!(
            r#"<m:SerialPortConfiguration token="serial-1" type="RS485HalfDuplex"><m:BaudRate>{rate}</m:BaudRate>
            <m:ParityBit>None</m:ParityBit><m:CharacterLength>8</m:CharacterLength><m:StopBit>2</m:StopBit>
            </m:SerialPortConfiguration><m:ForcePersistance>true</m:ForcePersistance>"#
        )
    };
    // The factory's settings are those of the line from the start.
    assert_eq!(tcgetattr(&master).unwrap().output_speed(), 9600);
    let set = configuration(19200);
    camera
        .call(TMD, "SetSerialPortConfiguration", &set)
        .await
        .unwrap();
    assert_eq!(tcgetattr(&master).unwrap().output_speed(), 19200);
    let refused = camera
        .call(TMD, "SetSerialPortConfiguration", &configuration(19201))
        .await;
    assert!(refused.unwrap_err().contains("ConfigModify"));

    let other = std::thread::spawn(move || {
        let mut command = [0; 4];
        master.read_exact(&mut command).unwrap();
        // In two pieces, and with every octet as it is.
        master.write_all(&[0xff, 0x00]).unwrap();
        master.write_all(b"\x03\r\nmore").unwrap();
        (master, command)
    });
    let content = "<m:Token>serial-1</m:Token><m:SerialData><m:Binary>AQ0KBA==</m:Binary></m:SerialData>\
        <m:TimeOut>PT60S</m:TimeOut><m:Delimiter>&#13;&#10;</m:Delimiter>";
    let reply = camera
        .call(TMD, "SendReceiveSerialCommand", content)
        .await
        .unwrap();
    assert!(reply.contains("<tmd:Binary>/wADDQo=<"), "{reply}");
    let (master, command) = other.join().unwrap();
    assert_eq!(command, [1, b'\r', b'\n', 4]);
    let content = "<m:Token>serial-1</m:Token><m:TimeOut>PT60S</m:TimeOut><m:DataLength>4</m:DataLength>";
    let reply = camera
        .call(TMD, "SendReceiveSerialCommand", content)
        .await
        .unwrap();
    assert!(reply.contains("<tmd:Binary>bW9yZQ==<"), "{reply}");
    // The adapter is pulled out.
    drop(master);
    let refused = camera.call(TMD, "SendReceiveSerialCommand", content).await;
    assert!(refused.unwrap_err().contains("Action"));
}
