//! `kill -9` in the midst of a restore and of a firmware upgrade: whatever the moment, the camera starts again, with the old state or the new one and
//! never with parts of both.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use onvif_core::auth::digest;
use onvif_device::firmware::image::sign;
use ring::signature::{Ed25519KeyPair, KeyPair as _};

use super::{PASSWORD, TDS, text};

/// Kills of each kind.
const ROUNDS: u32 = 12;
/// For whatever has to come sooner or later.
const LONG: Duration = Duration::from_secs(60);

/// A camera that is a process of its own.
struct Program {
    child: Child,
    authority: String,
    directory: PathBuf,
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Program {
    /// Starts it and waits until it is ready.
    fn start(directory: &Path, key: &str) -> Program {
        let config = directory.join("camera.toml");
        let keys = format!(
            "firmware-keys = [\"{key}\"]\ntls = false\ndiscovery = false\nsources = [\"test:160x90@5\"]\naudio = \"none\"\n"
        );
        std::fs::write(&config, keys).unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_reference-camera"))
            .args([
                "--bind",
                "127.0.0.1",
                "--http-port",
                "0",
                "--rtsp-port",
                "0",
                "--config",
            ])
            .arg(&config)
            .arg("--state-dir")
            .arg(directory.join("state"))
            .env("ONVIF_ADMIN_PASSWORD", PASSWORD)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let authority = loop {
            let mut line = String::new();
            let read = output.read_line(&mut line).unwrap();
            assert_ne!(read, 0, "the camera ended before it was ready");
            if let Some(rest) = line.strip_prefix("ready: http://") {
                break rest.split('/').next().unwrap().to_owned();
            }
        };
        // What it prints when it starts anew by itself has to go somewhere.
        std::thread::spawn(move || io::copy(&mut output, &mut io::sink()));
        Program {
            child,
            authority,
            directory: directory.to_owned(),
        }
    }

    /// Kills it without notice, and starts another one on what it has left.
    fn killed(mut self, key: &str) -> Program {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        let directory = self.directory.clone();
        drop(self);
        Program::start(&directory, key)
    }

    fn call(&self, name: &str, content: &str) -> String {
        let message = format!(
            "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'><s:Body><{name} xmlns='{TDS}'>{content}</{name}></s:Body></s:Envelope>"
        );
        let sent = request(
            &self.authority,
            "POST",
            "/onvif/device_service",
            "application/soap+xml",
            message.as_bytes(),
        );
        let (status, answer) = sent.unwrap();
        let answer = String::from_utf8(answer).unwrap();
        assert_eq!(status, 200, "{name}: {answer}");
        answer
    }

    /// What `name` says of the address for an upload, once it says so: a firmware that has just been started is on trial until it serves.
    fn upload_path(&self, name: &str) -> String {
        let began = Instant::now();
        loop {
            let message = format!(
                "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'><s:Body><{name} xmlns='{TDS}'/></s:Body></s:Envelope>"
            );
            let path = "/onvif/device_service";
            let sent = request(
                &self.authority,
                "POST",
                path,
                "application/soap+xml",
                message.as_bytes(),
            );
            let (status, answer) = sent.unwrap();
            let answer = String::from_utf8(answer).unwrap();
            if status == 200 {
                return path_of(&text(&answer, "UploadUri"));
            }
            assert!(began.elapsed() < LONG, "waited for {name}: {answer}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Uploads a file and kills the camera some time after the upload has begun. Whether the upload was acknowledged before.
    fn upload_and_kill(self, path: &str, file: &[u8], after: Duration, key: &str) -> (bool, Program) {
        let (authority, path, file) = (self.authority.clone(), path.to_owned(), file.to_vec());
        let upload = std::thread::spawn(move || {
            let taken = request(&authority, "POST", &path, "application/octet-stream", &file);
            matches!(taken, Ok((200, _)))
        });
        std::thread::sleep(after);
        let acknowledged = upload.is_finished();
        let program = self.killed(key);
        // An answer that was on its way when the camera died counts as well.
        (upload.join().unwrap() || acknowledged, program)
    }
}

/// One request with HTTP Digest on connections of its own; an error where the camera dies over it.
fn request(authority: &str, method: &str, path: &str, kind: &str, body: &[u8]) -> io::Result<(u16, Vec<u8>)> {
    let (_, head, _) = exchange(authority, method, path, "", b"")?;
    let challenge = head.lines().find_map(|line| {
        line.split_once(": ")
            .filter(|(name, _)| name.eq_ignore_ascii_case("www-authenticate"))
    });
    let challenge = challenge.ok_or_else(|| io::Error::other(format!("no challenge: {head}")))?;
    let mut client = digest::Client::new("admin", PASSWORD.into());
    let challenges = digest::challenges(challenge.1.as_bytes()).map_err(|_| io::Error::other("no digest"))?;
    client
        .accept(&challenges)
        .map_err(|_| io::Error::other("no digest"))?;
    let value = client
        .authorize(method, path, "c0ffee")
        .ok_or_else(|| io::Error::other("no digest"))?;
    let headers = format!("Authorization: {value}\r\nContent-Type: {kind}\r\n");
    let (status, _, body) = exchange(authority, method, path, &headers, body)?;
    Ok((status, body))
}

fn exchange(
    authority: &str,
    method: &str,
    path: &str,
    headers: &str,
    body: &[u8],
) -> io::Result<(u16, String, Vec<u8>)> {
    let cut_off = || io::Error::other("the answer is cut off");
    let mut stream = TcpStream::connect(authority)?;
    stream.set_read_timeout(Some(LONG))?;
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: {authority}\r\nConnection: close\r\nContent-Length: {}\r\n{headers}\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(body)?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    let end = answer.windows(4).position(|window| window == b"\r\n\r\n");
    let end = end.ok_or_else(cut_off)? + 4;
    let head = String::from_utf8_lossy(&answer[..end]).into_owned();
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
    Ok((status.ok_or_else(cut_off)?, head, answer[end..].to_vec()))
}

fn path_of(uri: &str) -> String {
    let rest = uri.split_once("://").unwrap().1;
    rest[rest.find('/').unwrap()..].to_owned()
}

/// Three documents of the camera: name, scope and an account.
fn state(program: &Program) -> [String; 3] {
    let name = text(&program.call("GetHostname", ""), "Name");
    let scopes = program.call("GetScopes", "");
    let scope = scopes.split("urn:state:").nth(1).unwrap();
    let users = program.call("GetUsers", "");
    let user = users.split("user-").nth(1).unwrap();
    let word = |text: &str| text.split('<').next().unwrap().to_owned();
    [name, word(scope), word(user)]
}

fn set_state(program: &Program, value: &str, before: Option<&str>) {
    program.call("SetHostname", &format!("<Name>{value}</Name>"));
    program.call("SetScopes", &format!("<Scopes>urn:state:{value}</Scopes>"));
    if let Some(before) = before {
        program.call("DeleteUsers", &format!("<Username>user-{before}</Username>"));
    }
    program.call(
        "CreateUsers",
        &format!(
            "<User><Username xmlns='http://www.onvif.org/ver10/schema'>user-{value}</Username><Password xmlns='http://www.onvif.org/ver10/schema'>OnvifTest123</Password><UserLevel xmlns='http://www.onvif.org/ver10/schema'>User</UserLevel></User>"
        ),
    );
}

/// A moment for each round, spread over a span in an order that is not that of time.
fn moment(round: u32, span: Duration) -> Duration {
    span.mul_f64(f64::from(round * 7 % ROUNDS) / f64::from(ROUNDS))
}

fn all(value: &str) -> [String; 3] {
    [value; 3].map(str::to_owned)
}

#[test]
fn a_restore_is_done_as_a_whole_or_not_at_all() {
    let directory = tempfile::tempdir().unwrap();
    let key = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    let mut camera = Program::start(directory.path(), key);
    set_state(&camera, "old", None);
    let backup = path_of(&text(&camera.call("GetSystemUris", ""), "SystemBackupUri"));
    let (status, backup) = request(&camera.authority, "GET", &backup, "", b"").unwrap();
    assert_eq!(status, 200);
    set_state(&camera, "new", Some("old"));
    // Killed before anything has come, and after everything has been said.
    camera = camera.killed(key);
    assert_eq!(state(&camera), all("new"));
    let began = Instant::now();
    let path = camera.upload_path("StartSystemRestore");
    let taken = request(
        &camera.authority,
        "POST",
        &path,
        "application/octet-stream",
        &backup,
    );
    assert_eq!(taken.unwrap().0, 200);
    let span = began.elapsed() * 3;
    camera = camera.killed(key);
    assert_eq!(state(&camera), all("old"), "what was acknowledged is restored");
    set_state(&camera, "new", Some("old"));
    for round in 0..ROUNDS {
        let path = camera.upload_path("StartSystemRestore");
        let (acknowledged, again) = camera.upload_and_kill(&path, &backup, moment(round, span), key);
        camera = again;
        let now = state(&camera);
        assert!(
            now == all("old") || (now == all("new") && !acknowledged),
            "round {round}: {now:?}, acknowledged: {acknowledged}"
        );
        if now == all("old") {
            set_state(&camera, "new", Some("old"));
        }
    }
}

#[test]
fn a_firmware_upgrade_is_done_as_a_whole_or_not_at_all() {
    let directory = tempfile::tempdir().unwrap();
    let document = Ed25519KeyPair::generate_pkcs8(&ring::rand::SystemRandom::new()).unwrap();
    let pair = Ed25519KeyPair::from_pkcs8(document.as_ref()).unwrap();
    let key: String = pair
        .public_key()
        .as_ref()
        .iter()
        .map(|octet| format!("{octet:02x}"))
        .collect();
    let image =
        |version: &str| sign(document.as_ref(), "reference-camera", version, &[7; 2_000_000]).unwrap();
    let version = |camera: &Program| text(&camera.call("GetDeviceInformation", ""), "FirmwareVersion");
    let mut camera = Program::start(directory.path(), &key);
    set_state(&camera, "kept", None);
    let began = Instant::now();
    let path = camera.upload_path("StartFirmwareUpgrade");
    let taken = request(
        &camera.authority,
        "POST",
        &path,
        "application/octet-stream",
        &image("9.0"),
    );
    assert_eq!(taken.unwrap().0, 200);
    let span = began.elapsed() * 3;
    camera = camera.killed(&key);
    for round in 0..ROUNDS {
        let before = version(&camera);
        let next = format!("9.{}", round + 1);
        let path = camera.upload_path("StartFirmwareUpgrade");
        let (_, again) = camera.upload_and_kill(&path, &image(&next), moment(round, span), &key);
        camera = again;
        // A firmware that was killed before it has served goes back: that is what its trial is for.
        let now = version(&camera);
        assert!(
            now == before || now == next,
            "round {round}: {now} after {before}, upgraded to {next}"
        );
        assert_eq!(state(&camera), all("kept"), "round {round}");
    }
}

#[test]
fn the_logs_are_there_after_a_kill() {
    let directory = tempfile::tempdir().unwrap();
    let key = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    let camera = Program::start(directory.path(), key);
    camera.call("SetHostname", "<Name>noted</Name>");
    let file = directory.path().join("state/logs/access.log");
    let began = Instant::now();
    while !std::fs::read_to_string(&file).is_ok_and(|text| text.contains("operation=\"SetHostname\"")) {
        assert!(
            began.elapsed() < LONG,
            "waited for the line in {}",
            file.display()
        );
        std::thread::sleep(Duration::from_millis(20));
    }
    let camera = camera.killed(key);
    let log = camera.call("GetSystemLog", "<LogType>Access</LogType>");
    assert!(log.contains("SetHostname"), "{log}");
    let log = camera.call("GetSystemLog", "<LogType>System</LogType>");
    assert_eq!(log.matches("started version=").count(), 2, "{log}");
}
