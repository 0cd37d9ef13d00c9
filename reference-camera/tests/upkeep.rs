//! The upkeep of the whole camera over the network: firmware, backup, logs, auxiliary commands.

#[cfg(unix)]
#[path = "upkeep/access.rs"]
mod access;
#[path = "upkeep/another_camera.rs"]
mod another_camera;
#[path = "upkeep/clock.rs"]
mod clock;
#[path = "upkeep/defaults.rs"]
mod defaults;
#[path = "upkeep/events.rs"]
mod events;
#[path = "upkeep/hardware_failures.rs"]
mod hardware_failures;
#[cfg(unix)]
#[path = "upkeep/image_server.rs"]
mod image_server;
#[path = "upkeep/killed.rs"]
mod killed;
#[path = "upkeep/program.rs"]
mod program;
#[path = "upkeep/refusals.rs"]
mod refusals;
mod support;
#[path = "upkeep/switched_off.rs"]
mod switched_off;
#[cfg(unix)]
#[path = "../../onvif-device/tests/common/web.rs"]
mod web;

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;

use onvif_core::auth::digest;
use onvif_device::firmware::image::{PublicKey, sign};
use reference_camera::program::config::{Bind, Config};
use reference_camera::program::failure::Failure;
use reference_camera::program::run::{Camera, End};
use ring::signature::{Ed25519KeyPair, KeyPair as _};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

const PASSWORD: &str = "OnvifTest123";
const TDS: &str = "http://www.onvif.org/ver10/device/wsdl";
const TRT: &str = "http://www.onvif.org/ver10/media/wsdl";

/// A camera that serves.
struct Running {
    authority: String,
    end: JoinHandle<End>,
    stop: oneshot::Sender<()>,
}

async fn start(state: &Path, keys: &[PublicKey]) -> Running {
    start_with(&Config {
        firmware_keys: keys.to_vec(),
        ..small(state)
    })
    .await
}

/// A small camera on ports of the system's choice.
fn small(state: &Path) -> Config {
    Config {
        bind: Bind::Address([127, 0, 0, 1].into()),
        http_port: 0,
        rtsp_port: 0,
        state_dir: Some(state.to_owned()),
        sources: vec!["test:320x240@10".parse().unwrap()],
        discovery: false,
        ..Config::default()
    }
}

async fn start_with(config: &Config) -> Running {
    let camera = loop {
        match Camera::open(config, Some(PASSWORD.into())).await {
            Ok(camera) => break camera,
            // The last connections of the run before may still hold its state; a process that starts anew leaves none.
            Err(failure)
                if failure.status() == Failure::STATE && failure.to_string().contains("another process") =>
            {
                tokio::task::yield_now().await;
            }
            Err(failure) => panic!("{failure}"),
        }
    };
    let address = camera.service_address();
    let authority = address.split('/').nth(2).unwrap().to_owned();
    let (stop, stopped) = oneshot::channel();
    let end = tokio::spawn(async move {
        let stop = async {
            let _ = stopped.await;
        };
        camera.serve(stop).await.unwrap()
    });
    Running { authority, end, stop }
}

impl Running {
    /// Waits until the camera reboots by itself.
    async fn rebooted(self) {
        assert_eq!(self.end.await.unwrap(), End::Reboot);
    }

    async fn stop(self) {
        self.stop.send(()).unwrap();
        assert_eq!(self.end.await.unwrap(), End::Stop);
    }

    async fn http(
        &self,
        method: &'static str,
        uri: &str,
        kind: &'static str,
        body: Vec<u8>,
    ) -> (u16, Vec<u8>) {
        let path = match uri.split_once("://") {
            Some((_, rest)) => rest[rest.find('/').unwrap()..].to_owned(),
            None => uri.to_owned(),
        };
        let authority = self.authority.clone();
        let exchange = move || {
            let (_, head, _) = exchange(&authority, method, &path, "", b"");
            let challenge = head.lines().find_map(|line| {
                line.split_once(": ")
                    .filter(|(name, _)| name.eq_ignore_ascii_case("www-authenticate"))
            });
            let mut client = digest::Client::new("admin", PASSWORD.into());
            let challenges = digest::challenges(
                challenge
                    .unwrap_or_else(|| panic!("no challenge: {head}"))
                    .1
                    .as_bytes(),
            )
            .unwrap();
            client.accept(&challenges).unwrap();
            let value = client.authorize(method, &path, "c0ffee").unwrap();
            let headers = format!("Authorization: {value}\r\nContent-Type: {kind}\r\n");
            let (status, _, body) = self::exchange(&authority, method, &path, &headers, &body);
            (status, body)
        };
        tokio::task::spawn_blocking(exchange).await.unwrap()
    }

    /// Calls an operation that has to succeed; the answer as text.
    async fn call(&self, namespace: &str, name: &str, content: &str) -> String {
        let (status, answer) = self.answer(namespace, name, content).await;
        assert_eq!(status, 200, "{name}: {answer}");
        answer
    }

    /// Calls an operation; status and answer.
    async fn answer(&self, namespace: &str, name: &str, content: &str) -> (u16, String) {
        let body = format!(
            "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope' xmlns:tt='http://www.onvif.org/ver10/schema' \
             xmlns:wsa='http://www.w3.org/2005/08/addressing' xmlns:wsnt='http://docs.oasis-open.org/wsn/b-2' \
             xmlns:tns1='http://www.onvif.org/ver10/topics'><s:Body><{name} xmlns='{namespace}'>{content}</{name}></s:Body></s:Envelope>"
        );
        let (status, answer) = self
            .http(
                "POST",
                "/onvif/device_service",
                "application/soap+xml",
                body.into_bytes(),
            )
            .await;
        (status, String::from_utf8(answer).unwrap())
    }

    async fn version(&self) -> String {
        text(
            &self.call(TDS, "GetDeviceInformation", "").await,
            "FirmwareVersion",
        )
    }

    async fn upgrade(&self, image: Vec<u8>) -> u16 {
        // A firmware that has just started is on trial until it serves, which no client is told of.
        let answer = loop {
            let (status, answer) = self.answer(TDS, "StartFirmwareUpgrade", "").await;
            if status == 200 {
                break answer;
            }
            assert!(answer.contains("on trial"), "{answer}");
        };
        let uri = text(&answer, "UploadUri");
        self.http("POST", &uri, "application/octet-stream", image).await.0
    }
}

/// One request on a connection of its own: status, header and body.
fn exchange(authority: &str, method: &str, path: &str, headers: &str, body: &[u8]) -> (u16, String, Vec<u8>) {
    let mut stream = TcpStream::connect(authority).unwrap();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: {authority}\r\nConnection: close\r\nContent-Length: {}\r\n{headers}\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(body).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let end = answer
        .windows(4)
        .position(|window| window == b"\r\n\r\n")
        .unwrap()
        + 4;
    let head = String::from_utf8(answer[..end].to_vec()).unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (status, head, answer[end..].to_vec())
}

/// The text of the first element of this local name.
fn text(xml: &str, element: &str) -> String {
    let start = xml
        .find(&format!("{element}>"))
        .unwrap_or_else(|| panic!("{element} in {xml}"));
    let rest = &xml[start + element.len() + 1..];
    rest[..rest.find('<').unwrap()].to_owned()
}

/// Who makes firmware for this camera.
struct Signer {
    document: Vec<u8>,
}

impl Signer {
    fn new() -> Signer {
        let document = Ed25519KeyPair::generate_pkcs8(&ring::rand::SystemRandom::new()).unwrap();
        Signer {
            document: document.as_ref().to_vec(),
        }
    }

    fn key(&self) -> PublicKey {
        let pair = Ed25519KeyPair::from_pkcs8(&self.document).unwrap();
        pair.public_key().as_ref().try_into().unwrap()
    }

    /// The key as the configuration has it.
    fn digits(&self) -> String {
        self.key().iter().map(|octet| format!("{octet:02x}")).collect()
    }

    fn image(&self, version: &str, firmware: &[u8]) -> Vec<u8> {
        sign(&self.document, "reference-camera", version, firmware).unwrap()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn signed_firmware_is_started_and_gives_way_when_it_fails() {
    let state = tempfile::tempdir().unwrap();
    let signer = Signer::new();
    let keys = [signer.key()];
    let image = |version, firmware: &[u8]| signer.image(version, firmware);

    let camera = start(state.path(), &keys).await;
    assert_eq!(camera.version().await, env!("CARGO_PKG_VERSION"));
    assert_eq!(camera.upgrade(b"no image".to_vec()).await, 415);
    assert_eq!(camera.upgrade(image("9.9", &[7; 100_000])).await, 200);
    camera.rebooted().await;

    let camera = start(state.path(), &keys).await;
    assert_eq!(camera.version().await, "9.9");
    assert_eq!(camera.upgrade(image("9.10", b"check = fail\n")).await, 200);
    camera.rebooted().await;
    // The new firmware finds fault with itself and goes back without being told.
    start(state.path(), &keys).await.rebooted().await;
    let camera = start(state.path(), &keys).await;
    assert_eq!(camera.version().await, "9.9");
    camera.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_brings_the_camera_back_to_what_it_was() {
    let state = tempfile::tempdir().unwrap();
    let camera = start(state.path(), &[]).await;
    let information = camera.call(TDS, "GetDeviceInformation", "").await;
    camera.call(TDS, "SetHostname", "<Name>before</Name>").await;
    let uris = camera.call(TDS, "GetSystemUris", "").await;
    let (status, file) = camera
        .http("GET", &text(&uris, "SystemBackupUri"), "", Vec::new())
        .await;
    assert_eq!(status, 200);
    camera.call(TDS, "SetHostname", "<Name>after</Name>").await;
    let started = camera.call(TDS, "StartSystemRestore", "").await;
    let uri = text(&started, "UploadUri");
    let (status, _) = camera.http("POST", &uri, "application/octet-stream", file).await;
    assert_eq!(status, 200);
    camera.rebooted().await;

    let camera = start(state.path(), &[]).await;
    let name = camera.call(TDS, "GetHostname", "").await;
    assert_eq!(text(&name, "Name"), "before", "{name}");
    assert_eq!(
        text(
            &camera.call(TDS, "GetDeviceInformation", "").await,
            "SerialNumber"
        ),
        text(&information, "SerialNumber")
    );

    // The other pages have something to show.
    let uris = camera.call(TDS, "GetSystemUris", "").await;
    let (status, support) = camera
        .http("GET", &text(&uris, "SupportInfoUri"), "", Vec::new())
        .await;
    let support = String::from_utf8(support).unwrap();
    assert!(
        status == 200 && support.contains("sources test:320x240@10"),
        "{support}"
    );
    assert!(!support.contains(PASSWORD));
    let log = camera
        .call(TDS, "GetSystemLog", "<LogType>Access</LogType>")
        .await;
    assert!(log.contains("# access log"), "{log}");
    camera.stop().await;
}

/// How far the colours of a snapshot are from grey, on average.
fn colour(jpeg: &[u8]) -> u32 {
    let mut decoder = zune_jpeg::JpegDecoder::new(zune_jpeg::zune_core::bytestream::ZCursor::new(jpeg));
    let pixels = decoder.decode().unwrap();
    let spread = |pixel: &[u8]| u32::from(pixel.iter().max().unwrap() - pixel.iter().min().unwrap());
    let total: u32 = pixels.chunks_exact(3).map(spread).sum();
    total / u32::try_from(pixels.len() / 3).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_infrared_lamp_is_seen_in_the_picture() {
    let state = tempfile::tempdir().unwrap();
    let camera = start(state.path(), &[]).await;
    let profiles = camera.call(TRT, "GetProfiles", "").await;
    let token = profiles
        .split("token=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let content = format!("<ProfileToken>{token}</ProfileToken>");
    let uri = text(&camera.call(TRT, "GetSnapshotUri", &content).await, ":Uri");
    let snapshot = async || camera.http("GET", &uri, "", Vec::new()).await.1;
    let switch = async |mode: &str| {
        let content = format!("<AuxiliaryCommand>tt:IRLamp|{mode}</AuxiliaryCommand>");
        camera.call(TDS, "SendAuxiliaryCommand", &content).await;
    };
    assert!(colour(&snapshot().await) > 30);
    switch("On").await;
    // A snapshot may be as old as a quarter of a second.
    let mut lit = colour(&snapshot().await);
    while lit > 5 {
        lit = colour(&snapshot().await);
    }
    switch("Off").await;
    while colour(&snapshot().await) < 30 {}
    camera.stop().await;
}
