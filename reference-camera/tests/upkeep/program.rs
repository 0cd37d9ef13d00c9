//! The program as a process of its own, and clients that do not mind when it dies.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use onvif_core::auth::digest;

use super::{PASSWORD, TDS, text};

/// For whatever has to come sooner or later.
pub const LONG: Duration = Duration::from_secs(60);

/// A camera that is a process of its own.
pub struct Program {
    child: Child,
    pub authority: String,
    directory: PathBuf,
    /// Where it answers, each time that it is ready.
    ready: mpsc::Receiver<String>,
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The program on a directory of its own, with these lines in its configuration.
pub fn command(directory: &Path, lines: &str) -> Command {
    let config = directory.join("camera.toml");
    let lines =
        format!("{lines}\ntls = false\ndiscovery = false\nsources = [\"test:160x90@5\"]\naudio = \"none\"\n");
    std::fs::write(&config, lines).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_reference-camera"));
    command
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
        .stdin(Stdio::null());
    command
}

impl Program {
    /// Starts it with a key for its firmware and waits until it is ready.
    pub fn start(directory: &Path, key: &str) -> Program {
        let command = command(directory, &format!("firmware-keys = [\"{key}\"]"));
        Program::run(directory, command)
    }

    /// Starts it as `command` says and waits until it is ready.
    pub fn run(directory: &Path, mut command: Command) -> Program {
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        let (sender, ready) = mpsc::channel();
        // What it prints has to go somewhere; when it starts anew by itself, it is ready again.
        std::thread::spawn(move || {
            for line in output.lines().map_while(Result::ok) {
                if let Some(rest) = line.strip_prefix("ready: http://") {
                    let _ = sender.send(rest.split('/').next().unwrap().to_owned());
                }
            }
        });
        let mut program = Program {
            child,
            authority: String::new(),
            directory: directory.to_owned(),
            ready,
        };
        program.wait_until_ready();
        program
    }

    /// Waits until it is ready, for the first time or once more.
    pub fn wait_until_ready(&mut self) {
        let ready = self.ready.recv();
        self.authority = ready.expect("the camera ended before it was ready");
    }

    /// Kills it without notice, and starts another one on what it has left.
    pub fn killed(mut self, key: &str) -> Program {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        let directory = self.directory.clone();
        drop(self);
        Program::start(&directory, key)
    }

    pub fn call(&self, name: &str, content: &str) -> String {
        let (status, answer) = self.answer(name, content);
        assert_eq!(status, 200, "{name}: {answer}");
        answer
    }

    /// Calls an operation of the Device service; status and answer.
    pub fn answer(&self, name: &str, content: &str) -> (u16, String) {
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
        (status, String::from_utf8(answer).unwrap())
    }

    /// What `name` says of the address for an upload, once it says so: a firmware that has just been started is on trial until it serves.
    pub fn upload_path(&self, name: &str) -> String {
        let began = Instant::now();
        loop {
            let (status, answer) = self.answer(name, "");
            if status == 200 {
                return path_of(&text(&answer, "UploadUri"));
            }
            assert!(began.elapsed() < LONG, "waited for {name}: {answer}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

/// One request with HTTP Digest on connections of its own; an error where the camera dies over it.
pub fn request(
    authority: &str,
    method: &str,
    path: &str,
    kind: &str,
    body: &[u8],
) -> io::Result<(u16, Vec<u8>)> {
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

pub fn path_of(uri: &str) -> String {
    let rest = uri.split_once("://").unwrap().1;
    rest[rest.find('/').unwrap()..].to_owned()
}
