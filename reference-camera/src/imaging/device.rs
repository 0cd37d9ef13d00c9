//! Picture settings of a video device: its controls, in the ranges that they have.
//!
//! Nothing is simulated: what the device lacks is not offered, and the device tells what is set, so that changes by other programs are
//! seen as well.

use std::io;
use std::ops::RangeInclusive;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, Weak};
use std::time::{Duration, Instant};

use onvif_device::backend::BackendError;
use onvif_device::backend::imaging::{
    Control as By, Exposure, ExposureOptions, ExposurePriority, Focus, FocusCommand, FocusMoves,
    FocusOptions, FocusStatus, ImagingOptions, ImagingSettings, Mode, Switch, SwitchOptions, WhiteBalance,
    WhiteBalanceOptions,
};
use tracing::{debug, warn};

use super::imager::NightObserver;
use super::night::{DeviceNight, Taken};
use crate::pipeline::Frame;
use crate::sources::{Camera, FrameReceiver, Hub, Subscription, lock};
use crate::v4l2::{Control, ControlWatch, Controls, Device, id, is_gone};

/// Pictures a second by which it is day or night.
const LOOKS: f32 = 1.0;
/// Between two looks whether somebody still wants to know of the controls, or the device is there again.
const PATIENCE: Duration = Duration::from_millis(500);
/// Exposure times of controls are in units of 100 microseconds.
const TIME_UNIT: f32 = 100.0;
/// Values of the exposure control: automatic, manual, and automatic with a fixed iris, which is what webcams have.
const EXPOSURE_AUTO: [i32; 2] = [3, 0];
const EXPOSURE_MANUAL: i32 = 1;

/// The controls of a device as picture settings.
#[derive(Debug)]
pub struct DeviceImaging {
    camera: Arc<Camera>,
    controls: Controls,
    /// What the device tells of its controls, while it is there.
    told: Mutex<Option<Arc<ControlWatch>>>,
    /// What was last set, for a device that has been unplugged meanwhile and has forgotten.
    last: Mutex<Option<ImagingSettings>>,
    /// The device has been unplugged, and was not set again since.
    away: AtomicBool,
    /// The filter and the lamp, if the machine has any.
    night: Mutex<Option<DeviceNight>>,
    /// The pictures by which it is night or day, and looks at them as long as that is wanted.
    looking: Mutex<(Option<Hub>, Option<Subscription>)>,
}

impl DeviceImaging {
    /// Reads what a camera has.
    ///
    /// # Errors
    /// As the system says.
    pub fn open(camera: &Arc<Camera>) -> io::Result<Arc<DeviceImaging>> {
        let device = Device::open(camera.path())?;
        let controls = Controls::read(&device);
        let imaging = Arc::new(DeviceImaging {
            camera: Arc::clone(camera),
            controls,
            told: Mutex::default(),
            last: Mutex::default(),
            away: AtomicBool::new(false),
            night: Mutex::default(),
            looking: Mutex::default(),
        });
        let again = Arc::downgrade(&imaging);
        camera.on_return(move || {
            if let Some(imaging) = again.upgrade() {
                imaging.restore();
            }
        });
        if imaging.controls.iter().next().is_some() {
            follow(&imaging)?;
        }
        Ok(imaging)
    }

    /// What can be set.
    pub fn options(&self) -> ImagingOptions {
        let mut options = options(&self.controls);
        if let Some(night) = lock(&self.night).as_ref() {
            night.options(&mut options);
        }
        options
    }

    /// Has a filter and a lamp of the machine follow the settings, and the light in the pictures where there are any.
    pub fn on_night(self: &Arc<Self>, filter: bool, pictures: Option<Hub>, observer: NightObserver) {
        *lock(&self.night) = Some(DeviceNight::new(observer, filter, pictures.is_some()));
        lock(&self.looking).0 = pictures;
        self.look_if_wanted();
    }

    /// Begins to look at pictures, or ends it.
    fn look_if_wanted(self: &Arc<Self>) {
        let wanted = lock(&self.night)
            .as_ref()
            .is_some_and(DeviceNight::wants_pictures);
        let mut looking = lock(&self.looking);
        let (pictures, subscription) = &mut *looking;
        match pictures.as_ref().filter(|_| wanted) {
            Some(_) if subscription.is_some() => {}
            Some(pictures) => {
                let eye = Arc::new(Eye(Arc::downgrade(self)));
                match pictures.subscribe(LOOKS, eye) {
                    Ok(begun) => *subscription = Some(begun),
                    Err(error) => warn!(%error, "day and night are not noticed"),
                }
            }
            None => *subscription = None,
        }
    }

    /// How the device takes its pictures now, as far as it says so.
    fn taken(&self) -> Taken {
        let Some(told) = self.told() else {
            return Taken::default();
        };
        let value = |id: u32| {
            let control = self.controls.find(id).filter(|control| control.readable)?;
            Some((control, told.value(control.id).ok()?))
        };
        Taken {
            gain: value(id::GAIN).map_or(0.0, |(control, value)| {
                let (least, most) = (control.minimum as f32, control.maximum as f32);
                ((value as f32 - least) / (most - least).max(1.0)).clamp(0.0, 1.0)
            }),
            time: value(id::EXPOSURE_ABSOLUTE).map(|(_, value)| value as f32),
        }
    }

    /// The settings with which the device starts.
    pub fn factory(&self) -> ImagingSettings {
        let mut settings = settings(&self.controls, |control| Some(control.default));
        if let Some(night) = lock(&self.night).as_ref() {
            night.factory(&mut settings);
        }
        settings
    }

    /// The settings as the device has them now; `None` while it is not there.
    pub fn current(&self) -> Option<ImagingSettings> {
        self.notice();
        let told = self.told()?;
        self.read(&told)
    }

    /// The settings by what the device has told.
    fn read(&self, told: &ControlWatch) -> Option<ImagingSettings> {
        let mut gone = false;
        let mut settings = settings(&self.controls, |control| {
            if !control.readable {
                return Some(control.default);
            }
            let value = told.value(control.id);
            gone |= value.as_ref().is_err_and(is_gone);
            value.ok()
        });
        if let Some(night) = lock(&self.night).as_ref() {
            night.current(&mut settings);
        }
        (!gone).then_some(settings)
    }

    /// What the device tells of its controls; `None` while it is not there.
    fn told(&self) -> Option<Arc<ControlWatch>> {
        let mut told = lock(&self.told);
        if told.is_none() {
            let ids = self.controls.iter().map(|control| control.id);
            *told = ControlWatch::open(self.camera.path(), ids).map(Arc::new).ok();
        }
        told.clone()
    }

    /// Takes up what the device has told.
    fn notice(&self) {
        let Some(told) = self.told() else { return };
        match told.notice() {
            Ok(set) if set.is_empty() => {}
            Ok(set) => {
                for (id, value) in set {
                    let found = self.controls.iter().find(|control| control.id == id);
                    let control = found.map_or("", |control| &control.name);
                    debug!(control, value, "a control has another value");
                }
                // A device that is plugged in again gets what it had, whoever had set it.
                if !self.away.load(Ordering::Acquire)
                    && let Some(settings) = self.read(&told)
                {
                    *lock(&self.last) = Some(settings);
                }
            }
            Err(error) => {
                debug!(%error, "the video device tells no more of its controls");
                self.away.store(true, Ordering::Release);
                let mut kept = lock(&self.told);
                if kept.as_ref().is_some_and(|kept| Arc::ptr_eq(kept, &told)) {
                    *kept = None;
                }
            }
        }
    }

    /// Sets the device.
    ///
    /// # Errors
    /// [`BackendError::Failed`] when a control cannot be set.
    pub fn apply(self: &Arc<Self>, wanted: &ImagingSettings) -> Result<(), BackendError> {
        *lock(&self.last) = Some(wanted.clone());
        if let Some(night) = lock(&self.night).as_mut() {
            night.apply(wanted);
        }
        self.look_if_wanted();
        let values = values(&self.controls, wanted);
        let applied = self.with_device(|device| set_all(device, &values));
        match applied {
            Err(error) if is_gone(&error) => {
                debug!(%error, "the picture settings wait for the video device");
                Ok(())
            }
            other => other.map_err(|error| BackendError::Failed(format!("setting a control: {error}"))),
        }
    }

    fn restore(self: &Arc<Self>) {
        let last = lock(&self.last).clone();
        if let Some(last) = last
            && let Err(error) = self.apply(&last)
        {
            debug!(%error, "the picture settings of a device that is there again");
        }
        self.away.store(false, Ordering::Release);
    }

    /// Moves the focus lens.
    ///
    /// # Errors
    /// [`BackendError::Unsupported`] for a move that it has not, [`BackendError::Failed`] when it fails.
    pub fn focus(&self, command: FocusCommand) -> Result<(), BackendError> {
        let failed = |error: io::Error| BackendError::Failed(format!("moving the focus: {error}"));
        let Some(lens) = self.controls.find(id::FOCUS_ABSOLUTE) else {
            return Err(BackendError::Unsupported("a focus that can be moved".to_owned()));
        };
        let position = match command {
            FocusCommand::Absolute { position, .. } => position,
            FocusCommand::Relative { distance, .. } => {
                let at = self
                    .with_device(|device| device.control(lens.id))
                    .map_err(failed)?;
                at as f32 + distance
            }
            // A lens that is sent to positions is there at once.
            FocusCommand::Stop => return Ok(()),
            FocusCommand::Continuous { .. } => {
                return Err(BackendError::Unsupported("a continuous focus".to_owned()));
            }
        };
        let value = lens.nearest(position.round() as i32);
        self.with_device(|device| device.set_control(lens.id, value))
            .map_err(failed)
    }

    /// Where the focus lens is.
    ///
    /// # Errors
    /// [`BackendError::Failed`] when it cannot be asked.
    pub fn focus_status(&self) -> Result<FocusStatus, BackendError> {
        let Some(lens) = self.controls.find(id::FOCUS_ABSOLUTE) else {
            return Err(BackendError::Unsupported("a focus that can be moved".to_owned()));
        };
        let at = self.with_device(|device| device.control(lens.id));
        let position = at.map_err(|error| BackendError::Failed(format!("asking the focus: {error}")))?;
        Ok(FocusStatus {
            position: position as f32,
            moving: None,
            error: None,
        })
    }

    /// Calls with the device. It is not kept open: the kernel would give another name to a device that is plugged in again meanwhile.
    fn with_device<T>(&self, call: impl FnOnce(&Device) -> io::Result<T>) -> io::Result<T> {
        call(&Device::open(self.camera.path())?)
    }
}

/// Has a thread notice what the device tells of its controls, for as long as `imaging` is there.
fn follow(imaging: &Arc<DeviceImaging>) -> io::Result<()> {
    let weak = Arc::downgrade(imaging);
    let notice = move || {
        while let Some(imaging) = weak.upgrade() {
            imaging.notice();
            let told = lock(&imaging.told).clone();
            drop(imaging);
            match told {
                Some(told) => told.wait(PATIENCE),
                None => std::thread::sleep(PATIENCE),
            }
        }
    };
    let thread = std::thread::Builder::new().name("controls".to_owned());
    thread.spawn(notice).map(drop)
}

/// Looks at pictures for a device.
struct Eye(Weak<DeviceImaging>);

impl FrameReceiver for Eye {
    /// Once a second, some tens of microseconds and a question to the device.
    fn frame(&self, frame: Arc<Frame>) {
        let Some(device) = self
            .0
            .upgrade()
            .filter(|device| !device.camera.signal().is_lost())
        else {
            return;
        };
        let taken = device.taken();
        if let Some(night) = lock(&device.night).as_mut() {
            night.look(&frame.picture, taken, Instant::now());
        }
    }

    fn failed(&self, error: &BackendError) {
        debug!(%error, "day and night are no longer noticed");
    }
}

/// What is set, in the order in which it has to be: who sets something before what he sets.
fn set_all(device: &Device, values: &[(u32, i32)]) -> io::Result<()> {
    for (id, value) in values {
        // What is so already is left alone: some cameras lose pictures at every change.
        if device.control(*id).ok() == Some(*value) {
            continue;
        }
        match device.set_control(*id, *value) {
            // EACCES, EBUSY: of no effect now, because of another control or because the device streams.
            Err(error) if matches!(error.raw_os_error(), Some(13 | 16)) => {
                debug!(%error, id, value, "a control cannot be set now");
            }
            other => other?,
        }
    }
    Ok(())
}

fn range(control: &Control) -> RangeInclusive<f32> {
    control.minimum as f32..=control.maximum as f32
}

/// The value of the exposure control for automatic exposure.
fn automatic(control: &Control) -> Option<i32> {
    EXPOSURE_AUTO.into_iter().find(|value| control.offers(*value))
}

/// The control that has the white balance: the red gain, or the temperature.
fn red(controls: &Controls) -> Option<&Control> {
    controls
        .find(id::RED_BALANCE)
        .or_else(|| controls.find(id::WHITE_BALANCE_TEMPERATURE))
}

/// The modes of something that is switched between automatic and manual by the first, and set by the others.
fn modes(switch: Option<&Control>, manual: bool) -> Vec<By> {
    let mut modes = Vec::new();
    if switch.is_some() {
        modes.push(By::Auto);
    }
    if manual || switch.is_some() {
        modes.push(By::Manual);
    }
    modes
}

fn options(controls: &Controls) -> ImagingOptions {
    let find = |id| controls.find(id);
    let ranged = |id| find(id).map(range);
    ImagingOptions {
        brightness: ranged(id::BRIGHTNESS),
        contrast: ranged(id::CONTRAST),
        saturation: ranged(id::SATURATION),
        sharpness: ranged(id::SHARPNESS),
        exposure: exposure_options(controls),
        focus: focus_options(controls),
        white_balance: {
            let (switch, red) = (find(id::AUTO_WHITE_BALANCE), red(controls));
            let modes = modes(switch, red.is_some());
            (!modes.is_empty()).then(|| WhiteBalanceOptions {
                modes,
                red_gain: red.map(range),
                blue_gain: ranged(id::BLUE_BALANCE),
            })
        },
        backlight_compensation: find(id::BACKLIGHT_COMPENSATION).and_then(switch_options),
        wide_dynamic_range: find(id::WIDE_DYNAMIC_RANGE).and_then(switch_options),
        stabilization: find(id::IMAGE_STABILIZATION).and_then(switch_options),
        ..ImagingOptions::default()
    }
}

/// Off is the least value; if there are several above it, they are levels.
fn switch_options(control: &Control) -> Option<SwitchOptions> {
    let lowest = control.minimum.checked_add(1)?;
    (control.maximum >= lowest).then(|| SwitchOptions {
        modes: vec![Mode::Off, Mode::On],
        level: (control.maximum > lowest).then_some(lowest as f32..=control.maximum as f32),
    })
}

fn exposure_options(controls: &Controls) -> Option<ExposureOptions> {
    let find = |id| controls.find(id);
    let switch = find(id::EXPOSURE_AUTO);
    let time = find(id::EXPOSURE_ABSOLUTE);
    let gain = find(id::GAIN);
    let automatic_gain = find(id::AUTO_GAIN);
    let mut found = modes(switch.or(automatic_gain), time.or(gain).is_some());
    // A menu does not always have both.
    if let Some(switch) = switch {
        found.retain(|mode| match mode {
            By::Auto => automatic(switch).is_some(),
            By::Manual => switch.offers(EXPOSURE_MANUAL),
        });
    }
    (!found.is_empty()).then(|| ExposureOptions {
        modes: found,
        priorities: match find(id::EXPOSURE_AUTO_PRIORITY) {
            Some(_) => vec![ExposurePriority::LowNoise, ExposurePriority::FrameRate],
            None => Vec::new(),
        },
        time: time.map(|time| time.minimum as f32 * TIME_UNIT..=time.maximum as f32 * TIME_UNIT),
        gain: gain.map(range),
        ..ExposureOptions::default()
    })
}

fn focus_options(controls: &Controls) -> Option<FocusOptions> {
    let lens = controls.find(id::FOCUS_ABSOLUTE);
    let modes = modes(controls.find(id::FOCUS_AUTO), lens.is_some());
    (!modes.is_empty()).then(|| FocusOptions {
        modes,
        moves: lens.map_or_else(FocusMoves::default, |lens| {
            let way = (i64::from(lens.maximum) - i64::from(lens.minimum)) as f32;
            FocusMoves {
                position: Some(range(lens)),
                distance: Some(-way..=way),
                ..FocusMoves::default()
            }
        }),
        ..FocusOptions::default()
    })
}

/// The settings of a device whose controls have these values. One that has none is as it starts.
fn settings(controls: &Controls, mut value: impl FnMut(&Control) -> Option<i32>) -> ImagingSettings {
    let options = options(controls);
    let mut of = |id: u32| {
        let control = controls.find(id)?;
        let value = value(control).unwrap_or(control.default);
        Some(value.clamp(control.minimum, control.maximum))
    };
    let by = |automatic: bool, modes: &[By]| {
        let wanted = if automatic { By::Auto } else { By::Manual };
        let mut modes = modes.iter().copied();
        let first = modes.clone().next().unwrap_or_default();
        modes.find(|mode| *mode == wanted).unwrap_or(first)
    };
    let number = |value: Option<i32>| value.map(|value| value as f32);
    let exposure = options.exposure.as_ref().map(|options| {
        let automatic = match of(id::EXPOSURE_AUTO) {
            Some(value) => EXPOSURE_AUTO.contains(&value),
            None => of(id::AUTO_GAIN).is_some_and(|value| value != 0),
        };
        Exposure {
            mode: by(automatic, &options.modes),
            priority: of(id::EXPOSURE_AUTO_PRIORITY).map(|value| match value {
                0 => ExposurePriority::FrameRate,
                _ => ExposurePriority::LowNoise,
            }),
            time: of(id::EXPOSURE_ABSOLUTE).map(|value| value as f32 * TIME_UNIT),
            gain: number(of(id::GAIN)),
            ..Exposure::default()
        }
    });
    let focus = options.focus.as_ref().map(|options| Focus {
        mode: by(of(id::FOCUS_AUTO).is_some_and(|value| value != 0), &options.modes),
        ..Focus::default()
    });
    let white_balance = options.white_balance.as_ref().map(|options| WhiteBalance {
        mode: by(
            of(id::AUTO_WHITE_BALANCE).is_some_and(|value| value != 0),
            &options.modes,
        ),
        red_gain: red(controls).and_then(|control| number(of(control.id))),
        blue_gain: number(of(id::BLUE_BALANCE)),
    });
    let mut switch = |id: u32, options: &Option<SwitchOptions>| {
        let options = options.as_ref()?;
        let (value, control) = (of(id)?, controls.find(id)?);
        let on = value > control.minimum;
        let level = options.level.as_ref();
        Some(Switch {
            mode: if on { Mode::On } else { Mode::Off },
            level: level.map(|level| if on { value as f32 } else { *level.start() }),
        })
    };
    let backlight_compensation = switch(id::BACKLIGHT_COMPENSATION, &options.backlight_compensation);
    let wide_dynamic_range = switch(id::WIDE_DYNAMIC_RANGE, &options.wide_dynamic_range);
    let stabilization = switch(id::IMAGE_STABILIZATION, &options.stabilization);
    ImagingSettings {
        brightness: number(of(id::BRIGHTNESS)),
        contrast: number(of(id::CONTRAST)),
        saturation: number(of(id::SATURATION)),
        sharpness: number(of(id::SHARPNESS)),
        exposure,
        focus,
        white_balance,
        backlight_compensation,
        wide_dynamic_range,
        stabilization,
        ..ImagingSettings::default()
    }
}

/// The values of the controls for settings, in the order in which they have to be set. What the device sets by itself is left to it.
fn values(controls: &Controls, settings: &ImagingSettings) -> Vec<(u32, i32)> {
    let mut values = Vec::new();
    let mut put = |id: u32, value: Option<f32>| {
        if let (Some(control), Some(value)) = (controls.find(id), value) {
            values.push((id, control.nearest(value.round() as i32)));
        }
    };
    put(id::BRIGHTNESS, settings.brightness);
    put(id::CONTRAST, settings.contrast);
    put(id::SATURATION, settings.saturation);
    put(id::SHARPNESS, settings.sharpness);
    if let Some(exposure) = &settings.exposure {
        let manual = exposure.mode == By::Manual;
        let switch = controls.find(id::EXPOSURE_AUTO);
        let mode = match manual {
            true => Some(EXPOSURE_MANUAL),
            false => switch.and_then(automatic),
        };
        put(id::EXPOSURE_AUTO, mode.map(|mode| mode as f32));
        put(id::AUTO_GAIN, Some(if manual { 0.0 } else { 1.0 }));
        if let Some(priority) = exposure.priority {
            let low_noise = priority == ExposurePriority::LowNoise;
            put(id::EXPOSURE_AUTO_PRIORITY, Some(f32::from(u8::from(low_noise))));
        }
        let automatic_gain = controls.find(id::AUTO_GAIN).is_some();
        if manual {
            put(id::EXPOSURE_ABSOLUTE, exposure.time.map(|time| time / TIME_UNIT));
        }
        if manual || (switch.is_none() && !automatic_gain) {
            put(id::GAIN, exposure.gain);
        }
    }
    if let Some(focus) = &settings.focus {
        put(
            id::FOCUS_AUTO,
            Some(if focus.mode == By::Auto { 1.0 } else { 0.0 }),
        );
    }
    if let Some(balance) = &settings.white_balance {
        let manual = balance.mode == By::Manual;
        put(id::AUTO_WHITE_BALANCE, Some(if manual { 0.0 } else { 1.0 }));
        if let Some(red) = red(controls).filter(|_| manual) {
            put(red.id, balance.red_gain);
            put(id::BLUE_BALANCE, balance.blue_gain);
        }
    }
    for (id, switch) in [
        (id::BACKLIGHT_COMPENSATION, settings.backlight_compensation),
        (id::WIDE_DYNAMIC_RANGE, settings.wide_dynamic_range),
        (id::IMAGE_STABILIZATION, settings.stabilization),
    ] {
        if let (Some(switch), Some(control)) = (switch, controls.find(id)) {
            let on = switch.level.unwrap_or(control.maximum as f32);
            let off = control.minimum as f32;
            put(id, Some(if switch.mode == Mode::Off { off } else { on }));
        }
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::v4l2::MenuItem;

    fn control(id: u32, minimum: i32, maximum: i32, default: i32) -> Control {
        Control {
            id,
            name: String::new(),
            minimum,
            maximum,
            step: 1,
            default,
            menu: Vec::new(),
            readable: true,
            writable: true,
            inactive: false,
        }
    }

    fn webcam() -> Controls {
        let mut exposure = control(id::EXPOSURE_AUTO, 0, 3, 3);
        exposure.menu = [(1, "Manual Mode"), (3, "Aperture Priority Mode")]
            .map(|(value, name)| MenuItem {
                value,
                name: name.to_owned(),
                number: None,
            })
            .to_vec();
        Controls::of(vec![
            control(id::BRIGHTNESS, -64, 64, 0),
            control(id::AUTO_WHITE_BALANCE, 0, 1, 1),
            control(id::GAIN, 0, 100, 0),
            control(id::WHITE_BALANCE_TEMPERATURE, 2800, 6500, 4600),
            control(id::BACKLIGHT_COMPENSATION, 0, 2, 1),
            control(id::IMAGE_STABILIZATION, 0, 1, 0),
            exposure,
            control(id::EXPOSURE_ABSOLUTE, 1, 5000, 157),
            control(id::EXPOSURE_AUTO_PRIORITY, 0, 1, 0),
            control(id::FOCUS_ABSOLUTE, 0, 250, 0),
            control(id::FOCUS_AUTO, 0, 1, 1),
        ])
    }

    #[test]
    fn options_are_what_the_device_has() {
        let options = options(&webcam());
        assert_eq!(options.brightness, Some(-64.0..=64.0));
        assert_eq!((options.contrast, options.wide_dynamic_range), (None, None));
        let exposure = options.exposure.unwrap();
        assert_eq!(exposure.modes, [By::Auto, By::Manual]);
        assert_eq!(
            (exposure.time, exposure.gain),
            (Some(100.0..=500_000.0), Some(0.0..=100.0))
        );
        assert_eq!(options.white_balance.unwrap().red_gain, Some(2800.0..=6500.0));
        assert_eq!(options.backlight_compensation.unwrap().level, Some(1.0..=2.0));
        assert_eq!(options.stabilization.unwrap().level, None);
        assert_eq!(options.focus.unwrap().moves.position, Some(0.0..=250.0));
        assert_eq!(super::options(&Controls::default()), ImagingOptions::default());
    }

    #[test]
    fn what_is_set_is_read_again() {
        let controls = webcam();
        let mut wanted = settings(&controls, |control| Some(control.default));
        assert_eq!(wanted.exposure.unwrap().mode, By::Auto);
        wanted.brightness = Some(-12.0);
        wanted.exposure = Some(Exposure {
            mode: By::Manual,
            priority: Some(ExposurePriority::LowNoise),
            time: Some(20_000.0),
            gain: Some(7.0),
            ..Exposure::default()
        });
        wanted.backlight_compensation = Some(Switch {
            mode: Mode::Off,
            level: Some(1.0),
        });
        wanted.white_balance = Some(WhiteBalance {
            mode: By::Manual,
            red_gain: Some(5000.0),
            blue_gain: None,
        });
        let set = values(&controls, &wanted);
        let place = |id: u32| set.iter().position(|(found, _)| *found == id).unwrap();
        assert!(place(id::EXPOSURE_AUTO) < place(id::EXPOSURE_ABSOLUTE));
        assert!(place(id::AUTO_WHITE_BALANCE) < place(id::WHITE_BALANCE_TEMPERATURE));
        let read = settings(&controls, |control| {
            let found = set.iter().find(|(id, _)| *id == control.id);
            Some(found.map_or(control.default, |(_, value)| *value))
        });
        assert_eq!(read, wanted);
        assert!(set.contains(&(id::EXPOSURE_ABSOLUTE, 200)));
    }

    #[test]
    fn what_is_automatic_is_left_to_the_device() {
        let controls = webcam();
        let set = values(&controls, &settings(&controls, |control| Some(control.default)));
        for left in [id::EXPOSURE_ABSOLUTE, id::GAIN, id::WHITE_BALANCE_TEMPERATURE] {
            assert!(set.iter().all(|(id, _)| *id != left), "{set:?}");
        }
        assert!(set.contains(&(id::EXPOSURE_AUTO, 3)) && set.contains(&(id::FOCUS_AUTO, 1)));
    }
}
