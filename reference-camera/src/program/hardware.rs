//! The hardware beside sources and drives as it is configured: picture settings, lines, serial ports, and the socket that plays the world.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, ensure};
use onvif_device::backend::audio::AudioBackend;
use onvif_device::backend::io::IoBackend;
use onvif_device::backend::video::VideoBackend;
use onvif_device::builder::DeviceBuilder;
use onvif_device::services::deviceio::DeviceIoService;
use onvif_device::services::imaging::ImagingService;
use onvif_device::storage::Storage;

use super::run::Failure;
use crate::imaging::CameraImaging;
use crate::io::{CameraIo, Control, ControlSocket, LoopBack, SerialSpec, SimulatedLines};

/// Inputs or relays of one device.
const MOST_LINES: u8 = 16;
/// Serial ports of one device.
const MOST_PORTS: usize = 8;

/// What the program is to do with it.
#[derive(Clone, Debug, PartialEq)]
pub struct HardwareConfig {
    /// Whether live sources have picture settings and a focus.
    pub imaging: bool,
    /// Whether their pictures are watched for signs of tampering.
    pub tamper_detection: bool,
    /// Simulated digital inputs.
    pub digital_inputs: u8,
    /// Simulated relay outputs.
    pub relay_outputs: u8,
    /// Relays that are wired to inputs.
    pub loop_back: Vec<LoopBack>,
    /// Serial ports of the machine.
    pub serial_ports: Vec<SerialSpec>,
    /// Where to control inputs and scenes.
    pub control_socket: Option<PathBuf>,
}

impl Default for HardwareConfig {
    fn default() -> HardwareConfig {
        HardwareConfig {
            imaging: true,
            tamper_detection: true,
            digital_inputs: 2,
            relay_outputs: 2,
            loop_back: Vec::new(),
            serial_ports: Vec::new(),
            control_socket: None,
        }
    }
}

impl HardwareConfig {
    /// # Errors
    /// Says what cannot be.
    pub fn check(&self) -> anyhow::Result<()> {
        for (key, lines) in [
            ("digital-inputs", self.digital_inputs),
            ("relay-outputs", self.relay_outputs),
        ] {
            ensure!(
                lines <= MOST_LINES,
                "{key} is {lines} and not from 0 to {MOST_LINES}"
            );
        }
        ensure!(
            self.serial_ports.len() <= MOST_PORTS,
            "there are more than {MOST_PORTS} serial-ports"
        );
        self.lines().map(|_| ())
    }

    /// The imaging of the sources, which they join when they are opened.
    pub fn imaging(&self) -> CameraImaging {
        CameraImaging::new(self.imaging, self.tamper_detection)
    }

    fn lines(&self) -> anyhow::Result<SimulatedLines> {
        SimulatedLines::new(self.digital_inputs, self.relay_outputs, &self.loop_back)
            .map_err(anyhow::Error::msg)
            .context("loop-back")
    }

    /// Adds the services to a device, and opens the control socket.
    ///
    /// # Errors
    /// Says what is in the way.
    pub fn install(
        &self,
        imaging: CameraImaging,
        video: &Arc<dyn VideoBackend>,
        audio: Arc<dyn AudioBackend>,
        storage: &Arc<dyn Storage>,
        mut device: DeviceBuilder,
    ) -> Result<(DeviceBuilder, Option<ControlSocket>), Failure> {
        let kept = |error| Failure::new(Failure::STATE, anyhow::Error::from(error));
        let configuration = |error| Failure::new(Failure::CONFIGURATION, error);
        let imaging = Arc::new(imaging);
        if !imaging.is_empty() {
            let backend = Arc::clone(&imaging);
            let service = ImagingService::open(backend, Arc::clone(video), Arc::clone(storage));
            device = device.module(service.map_err(kept)?);
        }
        let lines = Arc::new(self.lines().map_err(configuration)?);
        let driver = Arc::clone(&lines);
        let backend: Arc<dyn IoBackend> = Arc::new(CameraIo::new(driver, &self.serial_ports));
        let service = DeviceIoService::open(backend, Arc::clone(storage)).map_err(kept)?;
        device = device.module(service.with_video(Arc::clone(video)).with_audio(audio));
        let control = Control { lines, imaging };
        let open = |path: &Path| {
            ControlSocket::open(path, control.clone())
                .with_context(|| format!("the control socket {}", path.display()))
                .map_err(configuration)
        };
        let socket = self.control_socket.as_deref().map(open).transpose()?;
        Ok((device, socket))
    }
}
