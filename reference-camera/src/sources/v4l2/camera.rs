//! A video device as it is configured: found out once at the start, opened whenever it streams.

use std::fmt;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use anyhow::{Context, bail, ensure};
use onvif_device::backend::video::{Resolution, VideoCodec};
use tracing::{info, warn};

use super::mode::{self, Choice};
use super::spec::DeviceSpec;
use crate::sources::{MediaClock, SignalState, lock};
use crate::v4l2::{Capabilities, Controls, Device, Layout, Mode, Queue, name};

/// Buffers of a queue, if nobody says how many. With three, one is with the program, one is filled and one waits.
const BUFFERS: u32 = 4;

/// A video device with what has been chosen of it.
#[derive(Debug)]
pub struct Camera {
    pub(super) spec: DeviceSpec,
    pub(super) kind: u32,
    pub(super) choice: Choice,
    /// The input that is used, if the device has inputs.
    pub(super) input: Option<u32>,
    /// What comes in at the input has timings of its own.
    pub(super) timings: bool,
    pub(super) clock: Arc<MediaClock>,
    signal: Arc<SignalState>,
    pub(super) counts: Counts,
    on_return: Mutex<Return>,
}

/// What is to be done when the device is there again.
#[derive(Default)]
struct Return(Option<Box<dyn Fn() + Send + Sync>>);

impl fmt::Debug for Return {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Return").field(&self.0.is_some()).finish()
    }
}

/// What has been counted since the start.
#[derive(Debug, Default)]
pub struct Counts {
    /// Pictures that came.
    pub(super) pictures: AtomicU64,
    /// Pictures that the driver could not deliver, because all buffers were full.
    pub(super) dropped: AtomicU64,
    /// Pictures that came damaged.
    pub(super) damaged: AtomicU64,
}

impl Counts {
    /// Pictures that came, those that were lost on the way, and those that came damaged.
    pub fn read(&self) -> (u64, u64, u64) {
        let read = |count: &AtomicU64| count.load(Ordering::Relaxed);
        (read(&self.pictures), read(&self.dropped), read(&self.damaged))
    }
}

/// A device that streams.
#[derive(Debug)]
pub(super) struct Streaming {
    pub device: Arc<Device>,
    pub queue: Queue,
    pub layout: Layout,
}

impl Camera {
    /// Looks at a device and chooses how it is used.
    ///
    /// # Errors
    /// Says in words for the user what is wrong with it.
    pub fn find(spec: &DeviceSpec, clock: Arc<MediaClock>) -> anyhow::Result<Camera> {
        let device = Device::open(&spec.path).with_context(|| format!("opening {}", spec.path.display()))?;
        let capabilities = device.capabilities().context("it is no video device")?;
        let Some(kind) = capabilities.capture_kind() else {
            bail!("{} captures no video", capabilities.card);
        };
        let input = choose_input(&device, spec)?;
        set_controls(&device, spec).context("setting a control")?;
        let timings = input
            .and_then(|index| device.input(index))
            .is_some_and(|input| input.timings);
        let choice = if timings {
            timed_choice(&device, kind, spec)?
        } else {
            let candidates = mode::candidates(&device, kind, spec);
            mode::choose(&candidates, spec).with_context(|| offers(&device, kind, &capabilities))?
        };
        info!(
            device = %spec.path.display(),
            card = capabilities.card,
            driver = capabilities.driver,
            format = name(choice.mode.fourcc),
            size = format!("{}x{}", choice.mode.width, choice.mode.height),
            framerate = choice.framerate,
            "video device"
        );
        Ok(Camera {
            spec: spec.clone(),
            kind,
            choice,
            input,
            timings,
            clock,
            signal: Arc::default(),
            counts: Counts::default(),
            on_return: Mutex::default(),
        })
    }

    /// Where the device is.
    pub fn path(&self) -> &Path {
        &self.spec.path
    }

    /// Calls `call` whenever the device streams again after it was away. It must not wait for pictures.
    pub fn on_return(&self, call: impl Fn() + Send + Sync + 'static) {
        lock(&self.on_return).0 = Some(Box::new(call));
    }

    pub(super) fn returned(&self) {
        if let Some(call) = &lock(&self.on_return).0 {
            call();
        }
    }

    /// Size of its pictures, which is even.
    pub fn resolution(&self) -> Resolution {
        Resolution {
            width: self.choice.mode.width & !1,
            height: self.choice.mode.height & !1,
        }
    }

    /// The codec of a device whose stream is passed through.
    pub fn codec(&self) -> Option<VideoCodec> {
        mode::coded(self.choice.mode.fourcc)
    }

    /// Pictures a second.
    pub fn framerate(&self) -> f32 {
        self.choice.framerate
    }

    /// Whether pictures come.
    pub fn signal(&self) -> &Arc<SignalState> {
        &self.signal
    }

    /// What has been counted.
    pub fn counts(&self) -> &Counts {
        &self.counts
    }

    /// Opens the device and lets it stream.
    pub(super) fn stream(&self) -> io::Result<Streaming> {
        let device = Device::open(&self.spec.path)?;
        if let Some(input) = self.input
            && device.chosen_input() != Some(input)
        {
            device.choose_input(input)?;
        }
        let mut mode = self.choice.mode;
        if self.timings {
            let timings = device.follow_timings()?;
            if self.spec.size.is_none() {
                (mode.width, mode.height) = (timings.width, timings.height);
            }
        }
        let layout = device.set_mode(self.kind, mode, 0)?;
        set_controls(&device, &self.spec)?;
        if layout.fourcc != mode.fourcc {
            return Err(io::Error::other(format!(
                "the device delivers {} instead of {}",
                name(layout.fourcc),
                name(mode.fourcc)
            )));
        }
        if !self.timings {
            device.set_framerate(self.kind, self.choice.framerate);
        }
        // Not every driver has these events; without them the state of the input is asked for.
        let _ = device.subscribe_source(self.input.unwrap_or(0));
        let device = Arc::new(device);
        let mut queue = Queue::new(&device, self.kind, self.spec.buffers.unwrap_or(BUFFERS))?;
        for index in 0..queue.len() {
            queue.give(index as u32)?;
        }
        queue.start()?;
        Ok(Streaming {
            device,
            queue,
            layout,
        })
    }

    /// Whether something comes in, as far as the device says.
    pub(super) fn has_signal(&self, device: &Device) -> bool {
        !self.input_is_lost(device) && (!self.timings || device.incoming_timings().is_ok())
    }

    /// Whether the input says that nothing comes in.
    pub(super) fn input_is_lost(&self, device: &Device) -> bool {
        self.input
            .and_then(|index| device.input(index))
            .is_some_and(|input| input.lost)
    }
}

fn choose_input(device: &Device, spec: &DeviceSpec) -> anyhow::Result<Option<u32>> {
    let inputs = device.inputs();
    if let Some(wanted) = spec.input {
        let names: Vec<_> = inputs
            .iter()
            .map(|input| format!("{} ({})", input.index, input.name))
            .collect();
        ensure!(
            inputs.iter().any(|input| input.index == wanted),
            "there is no input {wanted}; there are: {}",
            names.join(", ")
        );
        device.choose_input(wanted).context("choosing the input")?;
        return Ok(Some(wanted));
    }
    Ok(match inputs.is_empty() {
        true => None,
        false => device.chosen_input(),
    })
}

/// The mode of an input where size and rate are those of what comes in.
fn timed_choice(device: &Device, kind: u32, spec: &DeviceSpec) -> anyhow::Result<Choice> {
    let timings = device.follow_timings().or_else(|error| {
        warn!(%error, "nothing comes in; the size is that which the device is set to");
        device.set_timings()
    });
    let timings = timings.context("the input has no timings")?;
    let formats = device.formats(kind);
    let best = formats
        .into_iter()
        .filter(|format| spec.format.is_none_or(|wanted| wanted == *format))
        .filter_map(|format| Some((super::convert::preference(format)?, format)))
        .min();
    let (_, fourcc) = best.context("the input has no format that can be converted")?;
    let size = spec
        .size
        .map_or((timings.width, timings.height), |size| (size.width, size.height));
    let mode = Mode {
        fourcc,
        width: size.0,
        height: size.1,
    };
    let layout = device
        .set_mode(kind, mode, 0)
        .context("setting the format of the input")?;
    ensure!(
        spec.size.is_none() || (layout.width, layout.height) == size,
        "the input delivers {}x{} and not {}x{}",
        layout.width,
        layout.height,
        size.0,
        size.1
    );
    Ok(Choice {
        mode,
        framerate: timings.framerate.unwrap_or(30.0),
    })
}

/// Sets the controls that the configuration names.
fn set_controls(device: &Device, spec: &DeviceSpec) -> io::Result<()> {
    if spec.settings.is_empty() {
        return Ok(());
    }
    let controls = Controls::read(device);
    for (wanted, value) in &spec.settings {
        let mut known = controls.iter();
        let control = known.find(|control| plain(&control.name) == *wanted);
        let control = control.filter(|control| control.writable && control.offers(*value));
        let control =
            control.ok_or_else(|| io::Error::other(format!("the device has no `{wanted}` of {value}")))?;
        device.set_control(control.id, *value)?;
    }
    Ok(())
}

/// The name of a control as `v4l2-ctl -L` shows it: small letters, and lines for all else.
fn plain(name: &str) -> String {
    let mut plain = String::new();
    for letter in name.chars() {
        if letter.is_ascii_alphanumeric() {
            plain.push(letter.to_ascii_lowercase());
        } else if !plain.is_empty() && !plain.ends_with('_') {
            plain.push('_');
        }
    }
    plain.trim_end_matches('_').to_owned()
}

/// What a device has instead of what is wanted.
fn offers(device: &Device, kind: u32, capabilities: &Capabilities) -> String {
    let formats: Vec<_> = device.formats(kind).into_iter().map(name).collect();
    format!(
        "{} has no such format and size; its formats are {}",
        capabilities.card,
        formats.join(", ")
    )
}
