//! The whole program as a client meets it: log in, list profiles, watch, take a picture, reboot, reset.
#![cfg(unix)]

mod support;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use futures_util::StreamExt as _;
use onvif_core::auth::{Secret, digest};
use retina::client::{Credentials, PlayOptions, Session, SessionOptions, SetupOptions, Transport};
use retina::codec::{CodecItem, FrameFormat};

const TDS: &str = "http://www.onvif.org/ver10/device/wsdl";
const TR2: &str = "http://www.onvif.org/ver20/media/wsdl";

/// The program, ended with the test.
struct Camera {
    process: Child,
    output: BufReader<ChildStdout>,
    http: SocketAddr,
    password: String,
}

impl Drop for Camera {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Camera {
    fn start(state: &Path) -> Camera {
        let mut process = Command::new(env!("CARGO_BIN_EXE_reference-camera"))
            .args([
                "--bind",
                "127.0.0.1",
                "--http-port",
                "0",
                "--rtsp-port",
                "0",
                "--no-discovery",
                "--state-dir",
            ])
            .arg(state)
            .env_remove("ONVIF_ADMIN_PASSWORD")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let output = BufReader::new(process.stdout.take().unwrap());
        let mut camera = Camera {
            process,
            output,
            http: SocketAddr::from(([127, 0, 0, 1], 0)),
            password: String::new(),
        };
        camera.wait_until_ready();
        camera
    }

    /// Reads what the program prints when it starts: a password, if it made one, and where it is.
    fn wait_until_ready(&mut self) {
        loop {
            let mut line = String::new();
            assert_ne!(self.output.read_line(&mut line).unwrap(), 0, "the program ended");
            if let Some(rest) = line
                .split(" is ")
                .nth(1)
                .filter(|_| line.starts_with("first start"))
            {
                self.password = rest.split(' ').next().unwrap().to_owned();
            }
            if let Some(rest) = line.strip_prefix("ready: http://") {
                self.http = rest.split('/').next().unwrap().parse().unwrap();
                return;
            }
        }
    }

    /// One HTTP request with Digest: status and body.
    fn request(&self, method: &str, path: &str, body: &str, password: &str) -> (u16, Vec<u8>) {
        let (status, head, body_of_refusal) = self.exchange(method, path, body, "");
        let Some(challenge) = head
            .iter()
            .find_map(|line| line.strip_prefix("www-authenticate: "))
        else {
            return (status, body_of_refusal);
        };
        assert_eq!(status, 401);
        let mut client = digest::Client::new("admin", Secret::new(password));
        client
            .accept(&digest::challenges(challenge.as_bytes()).unwrap())
            .unwrap();
        let authorization = format!(
            "Authorization: {}\r\n",
            client.authorize(method, path, "c").unwrap()
        );
        let (status, _, body) = self.exchange(method, path, body, &authorization);
        (status, body)
    }

    fn exchange(&self, method: &str, path: &str, body: &str, headers: &str) -> (u16, Vec<String>, Vec<u8>) {
        let mut stream = TcpStream::connect(self.http).unwrap();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Length: {}\r\n{headers}\r\n{body}",
            self.http,
            body.len()
        )
        .unwrap();
        let mut reply = Vec::new();
        stream.read_to_end(&mut reply).unwrap();
        let end = reply
            .windows(4)
            .position(|window| window == b"\r\n\r\n")
            .expect("a header");
        let head = String::from_utf8(reply[..end].to_vec()).unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        let lines = head.split("\r\n").map(|line| match line.split_once(": ") {
            Some((name, value)) => format!("{}: {value}", name.to_ascii_lowercase()),
            None => line.to_owned(),
        });
        (status, lines.collect(), reply[end + 4..].to_vec())
    }

    fn call(&self, namespace: &str, operation: &str, content: &str) -> (u16, String) {
        self.call_as(namespace, operation, content, &self.password)
    }

    fn call_as(&self, namespace: &str, operation: &str, content: &str, password: &str) -> (u16, String) {
        let body = format!(
            r#"<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body><m:{operation} xmlns:m="{namespace}">{content}</m:{operation}></s:Body></s:Envelope>"#
        );
        let (status, body) = self.request("POST", "/onvif/device_service", &body, password);
        (status, String::from_utf8(body).unwrap())
    }
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let begin = text
        .find(before)
        .unwrap_or_else(|| panic!("{before} is not in {text}"))
        + before.len();
    &text[begin..begin + text[begin..].find(after).expect(after)]
}

/// Decodes so many frames and gives the numbers that are burned into them.
async fn watch(
    uri: &str,
    password: &str,
    transport: Transport,
    count: usize,
) -> Result<Vec<u32>, retina::Error> {
    watch_and_tell(uri, password, transport, count, || ()).await
}

/// The same, and tells when the first frame is there.
async fn watch_and_tell(
    uri: &str,
    password: &str,
    transport: Transport,
    count: usize,
    first: impl FnOnce(),
) -> Result<Vec<u32>, retina::Error> {
    let mut first = Some(first);
    let credentials = Credentials {
        username: "admin".to_owned(),
        password: password.to_owned(),
    };
    let options = SessionOptions::default().creds(Some(credentials));
    let mut session = Session::describe(url::Url::parse(uri).unwrap(), options).await?;
    session
        .setup(
            0,
            SetupOptions::default()
                .transport(transport)
                .frame_format(FrameFormat::SIMPLE),
        )
        .await?;
    let mut session = Box::pin(session.play(PlayOptions::default()).await?.demuxed()?);
    let mut decoder = support::Decoder::new();
    let mut numbers = Vec::new();
    while numbers.len() < count {
        let CodecItem::VideoFrame(frame) = session.next().await.expect("the stream goes on")? else {
            continue;
        };
        assert_eq!(frame.loss(), 0);
        let (_, number) = decoder
            .decode_bytes(frame.data())
            .expect("a picture for every frame");
        numbers.push(number.expect("a number in every picture"));
        if let Some(first) = first.take() {
            first();
        }
    }
    Ok(numbers)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn log_in_watch_and_take_a_picture() {
    let state = tempfile::tempdir().unwrap();
    let camera = Camera::start(state.path());
    let (status, reply) = camera.call(TDS, "GetDeviceInformation", "");
    assert_eq!(status, 200, "{reply}");
    assert_eq!(
        camera.call_as(TDS, "GetDeviceInformation", "", "Wrong-123").0,
        401
    );

    let (_, reply) = camera.call(TR2, "GetProfiles", "<m:Type>All</m:Type>");
    let profile = between(&reply, "Profiles token=\"", "\"").to_owned();
    let content = format!("<m:Protocol>RTSP</m:Protocol><m:ProfileToken>{profile}</m:ProfileToken>");
    let (_, reply) = camera.call(TR2, "GetStreamUri", &content);
    let uri = between(&reply, ":Uri>", "<").to_owned();

    for transport in [
        Transport::Tcp(Default::default()),
        Transport::Udp(Default::default()),
    ] {
        let numbers = watch(&uri, &camera.password, transport, 50).await.unwrap();
        for pair in numbers.windows(2) {
            // Frames may be left out by a busy encoder, and the strip says so; what is sent is never sent twice or out of order.
            assert!(pair[1] > pair[0], "{numbers:?}");
        }
    }
    assert!(
        watch(&uri, "Wrong-123", Transport::Tcp(Default::default()), 1)
            .await
            .is_err()
    );

    let (_, reply) = camera.call(
        TR2,
        "GetSnapshotUri",
        &format!("<m:ProfileToken>{profile}</m:ProfileToken>"),
    );
    let uri = between(&reply, ":Uri>", "<");
    let path = &uri[uri.find("/onvif").unwrap()..];
    let (status, image) = camera.request("GET", path, "", &camera.password);
    assert_eq!(status, 200);
    let (resolution, number) = support::decode_jpeg(&image);
    assert_eq!((resolution.width, resolution.height), (1280, 720));
    assert!(number.is_some());
}

#[test]
fn a_reboot_keeps_the_settings_and_a_hard_reset_forgets_them() {
    let state = tempfile::tempdir().unwrap();
    let mut camera = Camera::start(state.path());
    let first_password = camera.password.clone();
    assert_eq!(
        camera.call(TDS, "SetHostname", "<m:Name>front-door</m:Name>").0,
        200
    );
    let hostname =
        |camera: &Camera| between(&camera.call(TDS, "GetHostname", "").1, ":Name>", "<").to_owned();
    assert_eq!(hostname(&camera), "front-door");

    assert_eq!(camera.call(TDS, "SystemReboot", "").0, 200);
    camera.wait_until_ready();
    assert_eq!(camera.password, first_password, "no second password");
    assert_eq!(hostname(&camera), "front-door");

    assert_eq!(
        camera
            .call(
                TDS,
                "SetSystemFactoryDefault",
                "<m:FactoryDefault>Hard</m:FactoryDefault>"
            )
            .0,
        200
    );
    camera.wait_until_ready();
    assert_ne!(
        camera.password, first_password,
        "the accounts are forgotten, so there is a new first start"
    );
    assert_eq!(
        camera.call_as(TDS, "GetDeviceInformation", "", &first_password).0,
        401
    );
    assert_ne!(hostname(&camera), "front-door");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ports_move_while_somebody_watches_and_stay_after_a_reboot() {
    let state = tempfile::tempdir().unwrap();
    let mut camera = Camera::start(state.path());
    let stream_uri = |camera: &Camera| {
        let (_, reply) = camera.call(TR2, "GetProfiles", "<m:Type>All</m:Type>");
        let profile = between(&reply, "Profiles token=\"", "\"").to_owned();
        let content = format!("<m:Protocol>RTSP</m:Protocol><m:ProfileToken>{profile}</m:ProfileToken>");
        let (_, reply) = camera.call(TR2, "GetStreamUri", &content);
        between(&reply, ":Uri>", "<").to_owned()
    };
    let free = || {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap().port()
    };
    let uri = stream_uri(&camera);
    let (tell, begun) = tokio::sync::oneshot::channel();
    let (old, password) = (uri.clone(), camera.password.clone());
    let watching = tokio::spawn(async move {
        let transport = Transport::Tcp(Default::default());
        let told = move || {
            let _ = tell.send(());
        };
        watch_and_tell(&old, &password, transport, 50, told).await
    });
    begun.await.unwrap();

    let (http, rtsp) = (free(), free());
    let protocol = |name: &str, port: u16| {
        format!(
            "<m:NetworkProtocols><t:Name>{name}</t:Name><t:Enabled>true</t:Enabled><t:Port>{port}</t:Port></m:NetworkProtocols>"
        )
        .replace("<t:Name", "<t:Name xmlns:t=\"http://www.onvif.org/ver10/schema\"")
        .replace("<t:Enabled", "<t:Enabled xmlns:t=\"http://www.onvif.org/ver10/schema\"")
        .replace("<t:Port", "<t:Port xmlns:t=\"http://www.onvif.org/ver10/schema\"")
    };
    let both = protocol("HTTP", http) + &protocol("RTSP", rtsp);
    let (status, reply) = camera.call(TDS, "SetNetworkProtocols", &both);
    assert_eq!(status, 200, "{reply}");
    camera.http.set_port(http);
    let moved = stream_uri(&camera);
    assert!(moved.contains(&format!(":{rtsp}/")), "{moved}");
    let transport = || Transport::Tcp(Default::default());
    watch(&moved, &camera.password, transport(), 5).await.unwrap();
    // The viewer from before has lost nothing.
    assert_eq!(watching.await.unwrap().unwrap().len(), 50);
    assert!(watch(&uri, &camera.password, transport(), 1).await.is_err());

    assert_eq!(camera.call(TDS, "SystemReboot", "").0, 200);
    camera.wait_until_ready();
    assert_eq!(camera.http.port(), http);
    assert_eq!(stream_uri(&camera), moved);
}
