//! The reference camera in this process, small and quick.

use std::net::{Ipv4Addr, SocketAddr};
use std::os::fd::OwnedFd;

use reference_camera::audio::SpeakerSpec;
use reference_camera::program::config::{Bind, Config};
use reference_camera::program::run::Camera as Program;
use rustix::pty::OpenptFlags;
use tokio::task::JoinHandle;

use crate::PASSWORD;

pub struct Camera {
    pub address: SocketAddr,
    task: JoinHandle<()>,
    /// What is behind its serial port.
    _line: OwnedFd,
    /// Where it keeps its state, as long as it lives.
    _state: tempfile::TempDir,
}

/// A serial port, and its other end, where nobody says anything.
fn serial_port() -> (String, OwnedFd) {
    let line = rustix::pty::openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    rustix::pty::grantpt(&line).unwrap();
    rustix::pty::unlockpt(&line).unwrap();
    let path = rustix::pty::ptsname(&line, Vec::new()).unwrap();
    (path.into_string().unwrap(), line)
}

impl Camera {
    /// A camera with everything, at a port of its own.
    pub async fn start() -> Camera {
        Camera::with(|_| {}).await
    }

    /// One without TLS.
    pub async fn start_plain() -> Camera {
        Camera::with(|config| config.tls = false).await
    }

    /// One whose configuration is another one.
    pub async fn with(change: impl FnOnce(&mut Config)) -> Camera {
        let state = tempfile::tempdir().unwrap();
        let (port, line) = serial_port();
        let mut config = Config {
            bind: Bind::Address(Ipv4Addr::LOCALHOST.into()),
            http_port: 0,
            rtsp_port: 0,
            state_dir: Some(state.path().to_owned()),
            // A height that JPEG streams can have.
            sources: vec!["test:320x240@5".parse().unwrap()],
            discovery: false,
            motion_test_pattern: true,
            audio_output: Some(SpeakerSpec::File(state.path().join("heard.wav"))),
            ..Config::default()
        };
        config.hardware.serial_ports = vec![port.parse().unwrap()];
        change(&mut config);
        let camera = Program::open(&config, Some(PASSWORD.into())).await.unwrap();
        let address = camera.service_address();
        let authority = address.split('/').nth(2).unwrap();
        let address = authority.parse().unwrap();
        let task = tokio::spawn(async move {
            camera.serve(std::future::pending()).await.unwrap();
        });
        Camera {
            address,
            task,
            _line: line,
            _state: state,
        }
    }
}

impl Drop for Camera {
    fn drop(&mut self) {
        self.task.abort();
    }
}
