//! An acknowledged change survives `kill -9`: a child process changes the device and says what was acknowledged, is killed in the midst of
//! it, and the state that it leaves must hold everything that it had said.

mod common;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use common::*;
use http::Request;
use http_body_util::{BodyExt as _, Full};
use onvif_device::address::Scheme;
use onvif_device::storage::FileStorage;
use onvif_device::{ConnectionInfo, Device};

/// Tells the child process what it is, and where its state is.
const STATE: &str = "ONVIF_DEVICE_TEST_STATE";
const ROUNDS: u32 = 25;

#[test]
fn an_acknowledged_change_survives_kill_9() {
    let directory = tempfile::tempdir().unwrap();
    let mut acknowledged = 0;
    for round in 0..ROUNDS {
        let mut child = Killed(spawn(directory.path()));
        let mut lines = BufReader::new(child.0.stdout.take().unwrap());
        // A different number in every round, so that the kill falls on different moments of a change.
        let wanted = 1 + (round * 7919) % 23;
        let mut seen = 0;
        while seen < wanted {
            let mut line = String::new();
            assert_ne!(
                lines.read_line(&mut line).unwrap(),
                0,
                "the child ended by itself"
            );
            if let Some(number) = acknowledgement(&line) {
                assert!(number > acknowledged, "{number} after {acknowledged}");
                acknowledged = number;
                seen += 1;
            }
        }
        child.0.kill().unwrap();
        child.0.wait().unwrap();
        // What it had said when it died.
        let mut rest = String::new();
        lines.read_to_string(&mut rest).unwrap();
        acknowledged = rest
            .lines()
            .filter_map(acknowledgement)
            .fold(acknowledged, u64::max);

        let kept = kept(directory.path());
        let one_more = acknowledged + 1;
        assert!(
            (acknowledged..=one_more).contains(&kept.0) && (acknowledged..=one_more).contains(&kept.1),
            "acknowledged {acknowledged}, kept {kept:?} in round {round}"
        );
        acknowledged = kept.0.max(kept.1);
    }
}

/// Killed at the latest when the test ends, however it ends.
struct Killed(Child);

impl Drop for Killed {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn spawn(state: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "child", "--nocapture"])
        .env(STATE, state)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

fn acknowledgement(line: &str) -> Option<u64> {
    line.trim().strip_prefix("acknowledged ")?.parse().ok()
}

fn device(state: &Path) -> Device {
    Device::builder()
        .administrator(ADMIN, PASSWORD)
        .storage(FileStorage::open(state).unwrap())
        .build()
        .unwrap()
}

/// The numbers in host name and scope.
fn kept(state: &Path) -> (u64, u64) {
    let device = device(state);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let hostname = ask(
            &device,
            "<GetHostname xmlns='http://www.onvif.org/ver10/device/wsdl'/>",
        )
        .await;
        let scopes = ask(
            &device,
            "<GetScopes xmlns='http://www.onvif.org/ver10/device/wsdl'/>",
        )
        .await;
        (number(&hostname, ">cam-"), number(&scopes, ">urn:change:"))
    })
}

fn number(text: &str, before: &str) -> u64 {
    let at = text
        .find(before)
        .unwrap_or_else(|| panic!("no {before} in {text}"))
        + before.len();
    text[at..].split('<').next().unwrap().parse().unwrap()
}

async fn ask(device: &Device, body: &str) -> String {
    let request = Request::post("/onvif/device_service")
        .body(Full::from(message(&token(ADMIN, PASSWORD), body)))
        .unwrap();
    let connection = ConnectionInfo {
        peer: "127.0.0.1:1".parse().unwrap(),
        local: "127.0.0.1:2".parse().unwrap(),
        scheme: Scheme::Http,
    };
    let response = device.handle(request, connection).await;
    assert_eq!(response.status(), 200);
    let body = response.into_body().collect().await.unwrap().to_bytes();
    String::from_utf8(body.to_vec()).unwrap()
}

/// Not a test of its own: the process that is killed. Without its variable it has nothing to do.
#[test]
fn child() {
    let Some(state) = std::env::var_os(STATE) else {
        return;
    };
    let device = device(Path::new(&state));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let hostname = ask(
            &device,
            "<GetHostname xmlns='http://www.onvif.org/ver10/device/wsdl'/>",
        )
        .await;
        let first = if hostname.contains(">cam-") {
            number(&hostname, ">cam-")
        } else {
            0
        };
        for i in first + 1.. {
            ask(
                &device,
                &format!("<SetHostname xmlns='{TDS}'><Name>cam-{i}</Name></SetHostname>"),
            )
            .await;
            ask(
                &device,
                &format!("<SetScopes xmlns='{TDS}'><Scopes>urn:change:{i}</Scopes></SetScopes>"),
            )
            .await;
            let mut out = std::io::stdout().lock();
            writeln!(out, "acknowledged {i}").unwrap();
            out.flush().unwrap();
        }
    });
}
