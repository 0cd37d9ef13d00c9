//! The program as a user calls it.

// The camera of the suite's own tests, which start more kinds of it.
#[allow(dead_code)]
#[path = "suite/camera.rs"]
mod camera;

use std::net::{IpAddr, Ipv4Addr, UdpSocket};
use std::process::{Command, Output};

use camera::Camera;
use onvif_device::net::discovery::{Announcer, DiscoveryConfig};
use onvif_device::net::http::{HttpLimits, HttpServer};
use onvif_device::{Device, Identity};
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::net::TcpListener;

const PASSWORD: &str = "OnvifTest123";

/// The program while the device that it talks to lives in this process.
async fn program_beside(arguments: &[&str]) -> Output {
    let mut command = tokio::process::Command::new(env!("CARGO_BIN_EXE_onvif-conformance"));
    command.args(arguments).env("ONVIF_PASSWORD", PASSWORD);
    command.output().await.unwrap()
}

fn program(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_onvif-conformance"))
        .args(arguments)
        .env_remove("ONVIF_PASSWORD")
        .output()
        .unwrap()
}

#[test]
fn every_official_case_is_listed_with_its_state() {
    let output = program(&["list", "--only", "DEVICE-3-1-9,ACCESSCONTROL-1-1-1"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success());
    assert!(
        text.contains("DEVICE-3-1-9\timplemented\t")
            && text.contains("ACCESSCONTROL-1-1-1\tnot implemented\t"),
        "{text}"
    );
    assert!(text.ends_with("1 of 2 cases are implemented\n"), "{text}");
}

#[test]
fn a_long_list_tells_what_the_texts_cover() {
    let output = program(&["list", "--long", "--only", "EVENT-3-1-9"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        text.starts_with("EVENT-3-1-9\timplemented\tREALTIME PULLPOINT"),
        "{text}"
    );
    let line = text.lines().next().unwrap();
    assert!(
        line.contains("\tCreatePullPointSubscription\tCreatePullPointSubscription\t"),
        "{line}"
    );
    // What has to be there is told by the names of the features.
    assert!(
        line.ends_with("Pull-Point") || line.contains("PullPoint"),
        "{line}"
    );
}

/// What a run is told by its operator, and that what it has found so far is not lost.
#[cfg(unix)]
#[tokio::test]
async fn a_run_that_is_interrupted_reports_what_it_has_found() {
    let camera = Camera::start_plain().await;
    let target = format!("http://{}/onvif/device_service", camera.address);
    let folder = tempfile::tempdir().unwrap();
    let mut command = tokio::process::Command::new(env!("CARGO_BIN_EXE_onvif-conformance"));
    command
        .args(["run", "--target", &target, "--user", "admin", "--parallel", "1"])
        .args(["--only", "DEVICE-1-1-2,EVENT-3-1-*", "--report"])
        .arg(folder.path())
        .env("ONVIF_PASSWORD", PASSWORD)
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    // The first verdict: cases are being run.
    assert!(lines.next_line().await.unwrap().is_some());
    let pid = rustix::process::Pid::from_raw(child.id().unwrap().try_into().unwrap()).unwrap();
    rustix::process::kill_process(pid, rustix::process::Signal::INT).unwrap();
    while lines.next_line().await.unwrap().is_some() {}
    let output = child.wait_with_output().await.unwrap();
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{error}");
    assert!(error.contains("once more"), "{error}");
    let json = std::fs::read(folder.path().join("report.json")).unwrap();
    let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
    assert_eq!(json["stopped"], true);
    let cases = json["cases"].as_array().unwrap();
    assert!(cases.iter().any(|case| case["verdict"] == "passed"), "{error}");
    let last = cases.last().unwrap();
    assert_eq!(last["verdict"], "skipped");
    assert_eq!(last["reason"], "the run was stopped");
}

#[test]
fn what_cannot_be_judged_is_status_two_and_said() {
    for (target, part) in [
        ("ftp://127.0.0.1/", "speaks http"),
        ("127.0.0.1", "scheme"),
        // Port 1 of this machine: nobody listens there.
        ("http://127.0.0.1:1/onvif/device_service", "no answer"),
    ] {
        let output = program(&["run", "--target", target]);
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{target}: {error}");
        assert!(error.contains(part), "{target}: {error}");
    }
}

#[test]
fn a_folder_without_schemas_is_status_two() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap();
    let output = program(&["run", "--target", "http://127.0.0.1:1/", "--schemas", path]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("no schema"));
}

#[test]
fn wrong_words_are_refused() {
    let output = program(&["run", "--target", "http://127.0.0.1:1/", "--allow", "everything"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("factory-default"));
    let output = program(&["run", "--target", "http://127.0.0.1:1/", "--profile", "X"]);
    assert_eq!(output.status.code(), Some(2));
}

#[tokio::test]
async fn info_lists_the_profiles_and_saves_a_snapshot() {
    let camera = Camera::start_plain().await;
    let target = format!("http://{}/onvif/device_service", camera.address);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("shown.jpg");
    let path = file.to_str().unwrap();
    let output = program_beside(&["info", "--target", &target, "--user", "admin", "--snapshot", path]).await;
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{text}");
    let (before, media2) = text.split_once("\nProfiles of Media2:\n").unwrap();
    let (_, media) = before.split_once("\nProfiles:\n").unwrap();
    for list in [media, media2] {
        assert!(list.contains("320x240") && list.contains("rtsp://"), "{text}");
    }
    // A picture that only who logs in gets.
    let picture = std::fs::read(&file).unwrap();
    assert!(picture.starts_with(&[0xff, 0xd8]), "{text}");
    let told = format!("{path}: {} octets of image/jpeg from http://", picture.len());
    assert!(media2.contains(&told), "{text}");
    assert!(!text.contains(PASSWORD));
}

#[tokio::test]
async fn info_tells_what_keeps_a_snapshot_from_being_saved() {
    let camera = Camera::start_plain().await;
    let target = format!("http://{}/onvif/device_service", camera.address);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("missing").join("shown.jpg");
    let path = path.to_str().unwrap();
    let output = program_beside(&["info", "--target", &target, "--user", "admin", "--snapshot", path]).await;
    assert_eq!(output.status.code(), Some(2));
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(error.contains(path), "{error}");
}

#[tokio::test]
async fn discover_lists_the_devices_that_answer() {
    let free = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = free.local_addr().unwrap().port();
    drop(free);
    let device = Device::builder()
        .identity(Identity {
            manufacturer: "Example".to_owned(),
            model: "Found".to_owned(),
            firmware_version: "1".to_owned(),
            serial_number: "0003".to_owned(),
            hardware_id: "example-hardware".to_owned(),
        })
        .administrator("admin", PASSWORD)
        .build()
        .unwrap();
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let service = format!("http://{}/onvif/device_service", listener.local_addr().unwrap());
    let mut server = HttpServer::new(device.clone(), HttpLimits::default());
    server.listen(listener);
    let config = DiscoveryConfig {
        addresses: vec![IpAddr::V4(Ipv4Addr::LOCALHOST)],
        port,
        ..Announcer::config(&device)
    };
    let announcer = match Announcer::start(device, config) {
        Ok(announcer) => announcer,
        Err(error) => {
            assert!(
                std::env::var_os("REQUIRE_MULTICAST").is_none(),
                "there is no multicast here: {error}"
            );
            return;
        }
    };
    let port = port.to_string();
    let output = program_beside(&["discover", "--seconds", "2", "--port", &port]).await;
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{text}");
    let line = text
        .lines()
        .find(|line| line.contains("example-hardware"))
        .unwrap();
    assert!(
        line.starts_with("127.0.0.1\tFound\t") && line.ends_with(&service),
        "{line}"
    );
    announcer.stop().await;
    server.stop().await;
    let output = program_beside(&["discover", "--seconds", "1", "--port", &port]).await;
    assert_eq!(output.status.code(), Some(1));
}
