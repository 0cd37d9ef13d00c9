//! The simulated sensor and lens of a source: their settings, the scene in front of them, and what both make of the picture.

use std::fmt;
use std::sync::{Mutex, OnceLock};
use std::time::Instant;

use onvif_device::backend::imaging::{
    Control, FocusCommand, FocusStatus, ImagingSettings, IrCutFilter, Mode, Switch,
};

use super::exposure::{DayNight, expose, measure};
use super::lens::Lens;
use super::options::factory;
use super::tone::colour_gain;
use crate::pipeline::Picture;
use crate::sources::lock;

/// What is in front of the camera, beside what the source shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scene {
    /// Light: 1 in daylight, 0 in darkness.
    pub light: f32,
    /// Distance of what is seen in metres.
    pub distance: f32,
    /// Something covers the lens.
    pub covered: bool,
}

impl Default for Scene {
    fn default() -> Scene {
        Scene {
            light: 1.0,
            distance: 5.0,
            covered: false,
        }
    }
}

/// Is told whether it is night, when that changes. It does not block.
pub type NightObserver = Box<dyn Fn(bool) + Send + Sync>;

/// The sensor and lens of one source.
pub struct Imager {
    state: Mutex<State>,
    observer: OnceLock<NightObserver>,
}

impl fmt::Debug for Imager {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Imager").field(&self.state).finish()
    }
}

#[derive(Debug)]
struct State {
    settings: ImagingSettings,
    scene: Scene,
    lens: Lens,
    filter: DayNight,
    /// What the observer was told last.
    night: bool,
}

/// What is done to a picture. Strengths are from 0 (nothing) to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Parameters {
    pub covered: bool,
    /// Radius of the blur, of a picture that is 1280 samples wide.
    pub blur: f32,
    pub light: f32,
    /// Steps of luma.
    pub noise: u8,
    pub noise_reduction: f32,
    pub red_gain: f32,
    pub blue_gain: f32,
    pub night: bool,
    pub defogging: f32,
    pub wide_dynamic_range: f32,
    pub backlight: f32,
    pub tone: f32,
    pub contrast: f32,
    pub brightness: f32,
    pub saturation: f32,
    pub sharpness: f32,
}

impl Parameters {
    /// The picture as it is.
    pub const NEUTRAL: Parameters = Parameters {
        covered: false,
        blur: 0.0,
        light: 1.0,
        noise: 0,
        noise_reduction: 0.0,
        red_gain: 1.0,
        blue_gain: 1.0,
        night: false,
        defogging: 0.0,
        wide_dynamic_range: 0.0,
        backlight: 0.0,
        tone: 0.0,
        contrast: 50.0,
        brightness: 50.0,
        saturation: 50.0,
        sharpness: 50.0,
    };
}

/// Samples of blur for each 1/m out of focus, in a picture that is 1280 samples wide.
const BLUR: f32 = 12.0;
/// What is nearer to the right position than this looks sharp.
const SHARP: f32 = 0.03;
/// The most noise, in steps of luma.
const NOISIEST: f32 = 40.0;
/// Without the filter, infra-red light counts as well.
const INFRA_RED: f32 = 4.0;

impl Default for Imager {
    fn default() -> Imager {
        Imager::new()
    }
}

impl Imager {
    /// A sensor and a lens with the factory's settings, in focus.
    pub fn new() -> Imager {
        let scene = Scene::default();
        Imager {
            state: Mutex::new(State {
                settings: factory(),
                lens: Lens::new(scene.distance, Instant::now()),
                scene,
                filter: DayNight::default(),
                night: false,
            }),
            observer: OnceLock::new(),
        }
    }

    /// Tells `observer` when the filter before the sensor goes away for the night, and when it comes back. Only the first one is told.
    pub fn on_night(&self, observer: NightObserver) {
        // Whether there was one already does not matter.
        let _ = self.observer.set(observer);
    }

    /// Takes up settings.
    pub fn apply(&self, settings: &ImagingSettings) {
        let mut state = lock(&self.state);
        state.settings = settings.clone();
        state.follow();
    }

    /// Moves the lens.
    pub fn focus(&self, command: FocusCommand) {
        lock(&self.state).lens.command(command, Instant::now());
    }

    /// Where the lens is.
    pub fn focus_status(&self) -> FocusStatus {
        lock(&self.state).lens.status(Instant::now())
    }

    /// What is in front of the camera.
    pub fn scene(&self) -> Scene {
        lock(&self.state).scene
    }

    /// Changes what is in front of the camera.
    pub fn change_scene(&self, change: impl FnOnce(&mut Scene)) {
        let mut state = lock(&self.state);
        change(&mut state.scene);
        state.follow();
    }

    /// What is to be done to this picture now.
    pub(super) fn parameters(&self, picture: &Picture, now: Instant) -> Parameters {
        let mut state = lock(&self.state);
        let State {
            settings,
            scene,
            lens,
            filter,
            night: told,
        } = &mut *state;
        let seen = filter.see(scene.light, &settings.ir_cut_adjustments, now);
        let night = match settings.ir_cut_filter {
            Some(IrCutFilter::Auto) => seen,
            Some(IrCutFilter::Off) => true,
            Some(IrCutFilter::On) | None => false,
        };
        if std::mem::replace(told, night) != night
            && let Some(observer) = self.observer.get()
        {
            observer(night);
        }
        // Infra-red light is of use in the dark; in daylight the exposure would only have to take it back.
        let light = match night {
            true => (scene.light * INFRA_RED).min(scene.light.max(1.0)),
            false => scene.light,
        };
        let exposure = settings.exposure.as_ref();
        let window = exposure.filter(|exposure| exposure.mode == Control::Auto);
        let measured = match window.and_then(|exposure| exposure.window) {
            Some(window) => measure(picture, &window),
            None => 1.0,
        };
        let exposed = expose(exposure, light, measured);
        let defocus = lens.defocus(scene.distance, now);
        let balance = settings
            .white_balance
            .filter(|balance| balance.mode == Control::Manual);
        let gain = |gain: Option<f32>| colour_gain(gain.unwrap_or(50.0));
        let automatic = |switch: Option<Switch>| switch.is_some_and(|switch| switch.mode == Mode::Auto);
        let cast =
            (automatic(settings.defogging) || automatic(settings.tone_compensation)).then(|| cast(picture));
        let (haze, shadow) = cast.unwrap_or_default();
        Parameters {
            covered: scene.covered,
            blur: if defocus > SHARP {
                (BLUR * defocus).round().max(1.0)
            } else {
                0.0
            },
            // Small differences are not worth the work.
            light: if (exposed.light - 1.0).abs() < 0.01 {
                1.0
            } else {
                exposed.light
            },
            noise: (0.6 * (10f32.powf(exposed.gain / 20.0) - 1.0)).clamp(0.0, NOISIEST) as u8,
            noise_reduction: settings.noise_reduction.unwrap_or(0.0),
            red_gain: balance.map_or(1.0, |balance| gain(balance.red_gain)),
            blue_gain: balance.map_or(1.0, |balance| gain(balance.blue_gain)),
            night,
            defogging: strength(settings.defogging, 1.0, haze),
            wide_dynamic_range: strength(settings.wide_dynamic_range, 100.0, 0.0),
            backlight: strength(settings.backlight_compensation, 100.0, 0.0),
            tone: strength(settings.tone_compensation, 1.0, shadow),
            contrast: settings.contrast.unwrap_or(50.0),
            brightness: settings.brightness.unwrap_or(50.0),
            saturation: settings.saturation.unwrap_or(50.0),
            sharpness: settings.sharpness.unwrap_or(50.0),
        }
    }
}

impl State {
    fn follow(&mut self) {
        let focus = self.settings.focus.as_ref();
        self.lens.follow(focus, self.scene.distance, Instant::now());
    }
}

/// How strong something works that has `most` as its highest level.
fn strength(switch: Option<Switch>, most: f32, automatic: f32) -> f32 {
    let Some(switch) = switch else { return 0.0 };
    match switch.mode {
        Mode::Off => 0.0,
        Mode::On => switch.level.unwrap_or(most / 2.0) / most,
        Mode::Auto => automatic,
    }
}

/// How much haze lies over a picture and how much of it is in the shadow, both from 0 to 1, in steps that do not change with every picture.
fn cast(picture: &Picture) -> (f32, f32) {
    let [luma, ..] = picture.planes();
    let mut counts = [0u32; 256];
    let samples = luma.iter().step_by(37);
    samples.for_each(|sample| counts[usize::from(*sample)] += 1);
    let all: u32 = counts.iter().sum();
    let mut below = 0;
    // The level under which a fiftieth lies: black in a clear picture.
    let floor = counts.iter().position(|count| {
        below += count;
        below * 50 > all
    });
    let haze = (floor.unwrap_or(0) as f32 - 24.0) / 55.0;
    let dark: u32 = counts.iter().take(64).sum();
    let shadow = 1.6 * dark as f32 / all.max(1) as f32 - 0.6;
    let step = |value: f32| (value.clamp(0.0, 1.0) * 8.0).round() / 8.0;
    (step(haze), step(shadow))
}
