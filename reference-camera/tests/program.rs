//! The program itself: what it prints, what it refuses, and how it ends.

use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

fn command(state: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_reference-camera"));
    command.args([
        "--bind",
        "127.0.0.1",
        "--http-port",
        "0",
        "--rtsp-port",
        "0",
        "--no-discovery",
        "--state-dir",
    ]);
    command
        .arg(state)
        .args(arguments)
        .env_remove("ONVIF_ADMIN_PASSWORD");
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// A program that is ended when the test is.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts the program and reads its lines up to the one that says that it is ready.
fn start(mut command: Command) -> (Running, Vec<String>) {
    let mut child = command.spawn().unwrap();
    let mut lines = Vec::new();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let running = Running(child);
    loop {
        let mut line = String::new();
        assert_ne!(
            output.read_line(&mut line).unwrap(),
            0,
            "ended before it was ready: {lines:?}"
        );
        let ready = line.starts_with("ready: ");
        lines.push(line.trim_end().to_owned());
        if ready {
            return (running, lines);
        }
    }
}

#[cfg(unix)]
fn stop(mut running: Running, signal: &str) -> (Option<i32>, String) {
    let status = Command::new("kill")
        .args([signal, &running.0.id().to_string()])
        .status()
        .unwrap();
    assert!(status.success());
    let mut log = String::new();
    running.0.stderr.take().unwrap().read_to_string(&mut log).unwrap();
    (running.0.wait().unwrap().code(), log)
}

fn refused(state: &Path, arguments: &[&str]) -> (i32, String) {
    let Output {
        status,
        stdout,
        stderr,
    } = command(state, arguments).output().unwrap();
    assert!(stdout.is_empty(), "{}", String::from_utf8_lossy(&stdout));
    (status.code().unwrap(), String::from_utf8(stderr).unwrap())
}

#[cfg(unix)]
#[test]
fn the_first_start_tells_a_password_once_and_signals_end_it_cleanly() {
    let state = tempfile::tempdir().unwrap();
    let (camera, lines) = start(command(state.path(), &[]));
    let password = lines[0]
        .split(" is ")
        .nth(1)
        .unwrap()
        .split(' ')
        .next()
        .unwrap()
        .to_owned();
    assert_eq!((lines.len(), password.len()), (2, 16), "{lines:?}");
    assert!(
        lines[1].contains("/onvif/device_service rtsp://127.0.0.1:"),
        "{lines:?}"
    );
    let (status, log) = stop(camera, "-TERM");
    assert_eq!(status, Some(0));
    assert!(!log.contains(&password), "the password is in the log");

    let (camera, lines) = start(command(state.path(), &["--log", "debug"]));
    assert_eq!(lines.len(), 1, "{lines:?}");
    let (status, log) = stop(camera, "-INT");
    assert_eq!(status, Some(0));
    assert!(!log.contains(&password), "the password is in the log");
}

#[cfg(unix)]
#[test]
fn a_given_password_is_not_printed() {
    let state = tempfile::tempdir().unwrap();
    let mut command = command(state.path(), &[]);
    command.env("ONVIF_ADMIN_PASSWORD", "Correct-Horse-7");
    let (camera, lines) = start(command);
    assert_eq!(lines.len(), 1, "{lines:?}");
    let (status, log) = stop(camera, "-TERM");
    assert_eq!(status, Some(0));
    assert!(!log.contains("Correct-Horse"));
}

#[test]
fn what_is_wrong_is_said_and_has_its_own_exit_status() {
    let state = tempfile::tempdir().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let config = state.path().join("camera.toml");
    std::fs::write(&config, "log = \"info\"\nnonsense = 1\n").unwrap();
    let occupied = state.path().join("occupied");
    std::fs::write(&occupied, "").unwrap();
    for (arguments, status, part) in [
        (vec!["--http-port", &port], 3, port.as_str()),
        (vec!["--rtsp-port", &port], 3, "RTSP"),
        (vec!["--bind", "192.0.2.1"], 3, "192.0.2.1"),
        (vec!["--source", "nowhere.mp4"], 4, "nowhere.mp4"),
        (vec!["--source", "test:1x1"], 4, "1x1"),
        (vec!["--source", "gopher:1"], 2, "gopher"),
        (vec!["--config", config.to_str().unwrap()], 2, "line 2"),
        (
            vec!["--config", "/nowhere/camera.toml"],
            2,
            "/nowhere/camera.toml",
        ),
        (vec!["--log", "=,="], 2, "log filter"),
        (vec!["--admin-password", "weak"], 2, "password"),
        (vec!["--state-dir", occupied.to_str().unwrap()], 5, "occupied"),
        (vec!["--nonsense"], 2, "--nonsense"),
    ] {
        let (code, message) = refused(&state.path().join("state"), &arguments);
        assert_eq!(code, status, "{arguments:?}: {message}");
        assert!(message.contains(part), "{arguments:?}: {message}");
    }
}

#[test]
fn two_cameras_do_not_share_a_state_directory() {
    let state = tempfile::tempdir().unwrap();
    let (_camera, _) = start(command(state.path(), &[]));
    let (status, message) = refused(state.path(), &[]);
    assert_eq!(status, 5, "{message}");
}
