//! The hardware beside sources and drives as it is configured: picture settings, lines, serial ports, monitors, and the socket that plays the world.

use std::collections::BTreeSet;
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

use super::drives::DriveSpec;
use super::failure::Failure;
use super::lines::Lines;
#[cfg(target_os = "linux")]
use crate::gpio::DayNightLines;
use crate::gpio::{ButtonSpec, FilterSpec, InputSpec, LineAddress, OutputSpec, RelaySpec};
use crate::imaging::CameraImaging;
#[cfg(target_os = "linux")]
use crate::io::BothLines;
use crate::io::{CameraIo, Control, ControlSocket, LineDriver, LoopBack, SerialSpec, SimulatedLines};
use crate::monitors::HardwareMonitors;
#[cfg(target_os = "linux")]
use crate::sources::{InfraredLamp, LampMode};

/// Inputs or relays of one device.
const MOST_LINES: usize = 16;
/// Serial ports of one device.
const MOST_PORTS: usize = 8;

/// What the program is to do with it.
#[derive(Clone, Debug, PartialEq)]
pub struct HardwareConfig {
    /// Whether live sources have picture settings and a focus.
    pub imaging: bool,
    /// Whether their pictures are watched for signs of tampering.
    pub tamper_detection: bool,
    /// Digital inputs.
    pub digital_inputs: Lines<InputSpec>,
    /// Relay outputs.
    pub relay_outputs: Lines<RelaySpec>,
    /// Relays that are wired to inputs.
    pub loop_back: Vec<LoopBack>,
    /// Serial ports of the machine.
    pub serial_ports: Vec<SerialSpec>,
    /// Where to control inputs and scenes.
    pub control_socket: Option<PathBuf>,
    /// The lamp that tells how the camera is.
    pub status_lamp: Option<OutputSpec>,
    /// The button for the factory default.
    pub reset_button: Option<ButtonSpec>,
    /// The infra-red lamp.
    pub infrared_lamp: Option<OutputSpec>,
    /// The filter that keeps infra-red light from the sensor.
    pub ir_cut_filter: Option<FilterSpec>,
    /// Heads and motors.
    pub drives: Vec<DriveSpec>,
    /// Directory of chips that watch fans, power supplies and temperatures; `None` watches none.
    pub monitors: Option<PathBuf>,
}

impl Default for HardwareConfig {
    fn default() -> HardwareConfig {
        HardwareConfig {
            imaging: true,
            tamper_detection: true,
            digital_inputs: Lines::Simulated(2),
            relay_outputs: Lines::Simulated(2),
            loop_back: Vec::new(),
            serial_ports: Vec::new(),
            control_socket: None,
            status_lamp: None,
            reset_button: None,
            infrared_lamp: None,
            ir_cut_filter: None,
            drives: Vec::new(),
            monitors: None,
        }
    }
}

impl HardwareConfig {
    /// # Errors
    /// Says what cannot be.
    pub fn check(&self, sources: usize) -> anyhow::Result<()> {
        for (key, lines) in [
            ("digital-inputs", self.digital_inputs.count()),
            ("relay-outputs", self.relay_outputs.count()),
        ] {
            ensure!(
                lines <= MOST_LINES,
                "{key} is {lines} and not from 0 to {MOST_LINES}"
            );
        }
        self.check_addresses()?;
        let mut driven = BTreeSet::new();
        for drive in &self.drives {
            drive.check(sources)?;
            ensure!(
                driven.insert(drive.source()),
                "the source {} has two drives",
                drive.source()
            );
        }
        ensure!(
            self.serial_ports.len() <= MOST_PORTS,
            "there are more than {MOST_PORTS} serial-ports"
        );
        self.lines().map(|_| ())
    }

    /// A line does one thing.
    fn check_addresses(&self) -> anyhow::Result<()> {
        let mut seen = BTreeSet::new();
        for line in self.addresses() {
            ensure!(seen.insert(line), "the line {line} is used twice");
        }
        ensure!(
            seen.is_empty() || cfg!(target_os = "linux"),
            "lines of the machine are there on Linux only"
        );
        Ok(())
    }

    fn addresses(&self) -> Vec<&LineAddress> {
        let inputs = self.digital_inputs.real().iter().map(|input| &input.line);
        let relays = self.relay_outputs.real().iter().map(|relay| &relay.line);
        let filter = self.ir_cut_filter.iter();
        let filter = filter.flat_map(|filter| std::iter::once(&filter.day).chain(&filter.night));
        let outputs = self.status_lamp.iter().chain(&self.infrared_lamp).chain(filter);
        let outputs = outputs.map(|output| &output.line);
        let button = self.reset_button.iter().map(|button| &button.line);
        let drives = self.drives.iter().flat_map(DriveSpec::lines);
        inputs
            .chain(relays)
            .chain(outputs)
            .chain(button)
            .chain(drives)
            .collect()
    }

    /// The imaging of the sources, which they join when they are opened.
    pub fn imaging(&self) -> CameraImaging {
        CameraImaging::new(self.imaging, self.tamper_detection)
    }

    fn lines(&self) -> anyhow::Result<SimulatedLines> {
        SimulatedLines::new(
            self.digital_inputs.simulated(),
            self.relay_outputs.simulated(),
            &self.loop_back,
        )
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
        let hardware = |error| Failure::new(Failure::HARDWARE, error);
        let imaging = Arc::new(imaging);
        if !imaging.is_empty() {
            let backend = Arc::clone(&imaging);
            let service = ImagingService::open(backend, Arc::clone(video), Arc::clone(storage));
            device = device.module(service.map_err(kept)?);
        }
        if let Some(directory) = &self.monitors {
            let monitors = HardwareMonitors::open(directory);
            device = device.hardware_monitor(monitors.map_err(hardware)?);
        }
        let lines = Arc::new(self.lines().map_err(configuration)?);
        let driver = self.driver(&lines).map_err(hardware)?;
        let backend: Arc<dyn IoBackend> = Arc::new(CameraIo::new(driver, &self.serial_ports));
        let service = DeviceIoService::open(backend, Arc::clone(storage)).map_err(kept)?;
        device = device.module(service.with_video(Arc::clone(video)).with_audio(audio));
        let control = Control {
            lines,
            imaging,
            device: None,
        };
        let open = |path: &Path| {
            ControlSocket::open(path, control.clone())
                .with_context(|| format!("the control socket {}", path.display()))
                .map_err(configuration)
        };
        let socket = self.control_socket.as_deref().map(open).transpose()?;
        Ok((device, socket))
    }

    /// All lines, simulated and real.
    fn driver(&self, simulated: &Arc<SimulatedLines>) -> anyhow::Result<Arc<dyn LineDriver>> {
        let simulated: Arc<dyn LineDriver> = Arc::<SimulatedLines>::clone(simulated);
        let (inputs, relays) = (self.digital_inputs.real(), self.relay_outputs.real());
        if inputs.is_empty() && relays.is_empty() {
            return Ok(simulated);
        }
        #[cfg(target_os = "linux")]
        {
            let real = crate::gpio::GpioLines::open(inputs, relays)?;
            Ok(Arc::new(BothLines(Arc::new(real), simulated)))
        }
        // What was configured has been refused already.
        #[cfg(not(target_os = "linux"))]
        Ok(simulated)
    }

    /// Has the infra-red lamp and filter follow day and night of the first source, and the orders of clients.
    ///
    /// # Errors
    /// When a line cannot be had.
    #[cfg(target_os = "linux")]
    pub fn follow_day_and_night(
        &self,
        imaging: &CameraImaging,
        first_source: &str,
        lamp: &InfraredLamp,
    ) -> Result<(), Failure> {
        if self.infrared_lamp.is_none() && self.ir_cut_filter.is_none() {
            return Ok(());
        }
        let failed = |error| Failure::new(Failure::HARDWARE, anyhow::Error::from(error));
        let lines = DayNightLines::open(self.infrared_lamp.as_ref(), self.ir_cut_filter.as_ref());
        let lines = Arc::new(lines.map_err(failed)?);
        let followed = Arc::clone(&lines);
        let observer = Box::new(move |night| followed.night(night));
        imaging.on_night(first_source, self.ir_cut_filter.is_some(), observer);
        lamp.follow(move |mode| lines.lamp(mode));
        if self.infrared_lamp.is_some() {
            lamp.switch(LampMode::Auto);
        }
        Ok(())
    }
}
