//! What the simulated sensor and lens can do.

use std::ops::RangeInclusive;
use std::time::Duration;

use onvif_device::backend::imaging::{
    Condition, Control, Exposure, ExposureOptions, ExposurePriority, Focus, FocusMoves, FocusOptions,
    ImagingOptions, ImagingPreset, ImagingSettings, ImagingSource, IrCutAdjustmentOptions, IrCutBoundary,
    IrCutFilter, Mode, Switch, SwitchOptions, WhiteBalance, WhiteBalanceOptions,
};

/// The range of most settings; the middle changes nothing.
const PERCENT: RangeInclusive<f32> = 0.0..=100.0;
const MIDDLE: f32 = 50.0;
/// The exposure time in microseconds that shows a scene in daylight as it is.
pub(super) const USUAL_TIME: f32 = 10_000.0;

/// A source with everything but image stabilization, as nothing shakes it.
pub(super) fn describe(token: &str, watched: bool) -> ImagingSource {
    let conditions = [
        Condition::TooBlurry,
        Condition::TooDark,
        Condition::TooBright,
        Condition::SceneChanged,
    ];
    ImagingSource {
        source: token.to_owned(),
        options: options(),
        factory: factory(),
        presets: presets(),
        conditions: match watched {
            true => conditions.to_vec(),
            false => Vec::new(),
        },
    }
}

fn options() -> ImagingOptions {
    let both = vec![Control::Auto, Control::Manual];
    let switch = |modes: &[Mode], level| {
        Some(SwitchOptions {
            modes: modes.to_vec(),
            level: Some(level),
        })
    };
    ImagingOptions {
        brightness: Some(PERCENT),
        contrast: Some(PERCENT),
        saturation: Some(PERCENT),
        sharpness: Some(PERCENT),
        exposure: Some(ExposureOptions {
            modes: both.clone(),
            priorities: vec![ExposurePriority::LowNoise, ExposurePriority::FrameRate],
            window: true,
            min_time: Some(10.0..=USUAL_TIME),
            max_time: Some(USUAL_TIME..=40_000.0),
            min_gain: Some(0.0..=12.0),
            max_gain: Some(12.0..=42.0),
            min_iris: Some(0.0..=6.0),
            max_iris: Some(6.0..=20.0),
            time: Some(10.0..=40_000.0),
            gain: Some(0.0..=42.0),
            iris: Some(0.0..=20.0),
        }),
        focus: Some(FocusOptions {
            modes: both.clone(),
            default_speed: Some(0.1..=1.0),
            near_limit: Some(0.5..=10.0),
            far_limit: Some(10.0..=1000.0),
            once_after_move: false,
            moves: FocusMoves {
                position: Some(0.0..=1.0),
                distance: Some(-1.0..=1.0),
                speed: Some(0.1..=1.0),
                velocity: Some(-1.0..=1.0),
            },
        }),
        ir_cut_filter: vec![IrCutFilter::On, IrCutFilter::Off, IrCutFilter::Auto],
        ir_cut_adjustment: Some(IrCutAdjustmentOptions {
            boundaries: vec![IrCutBoundary::Common, IrCutBoundary::ToOn, IrCutBoundary::ToOff],
            offset: true,
            response_time: Some(Duration::from_secs(2)..=Duration::from_secs(10)),
        }),
        white_balance: Some(WhiteBalanceOptions {
            modes: both,
            red_gain: Some(PERCENT),
            blue_gain: Some(PERCENT),
        }),
        backlight_compensation: switch(&[Mode::Off, Mode::On], PERCENT),
        wide_dynamic_range: switch(&[Mode::Off, Mode::On], PERCENT),
        stabilization: None,
        tone_compensation: switch(&[Mode::Off, Mode::On, Mode::Auto], 0.0..=1.0),
        defogging: switch(&[Mode::Off, Mode::On, Mode::Auto], 0.0..=1.0),
        noise_reduction: true,
    }
}

/// The settings that show the scene as it is.
pub(super) fn factory() -> ImagingSettings {
    let off = |level| {
        Some(Switch {
            mode: Mode::Off,
            level: Some(level),
        })
    };
    ImagingSettings {
        brightness: Some(MIDDLE),
        contrast: Some(MIDDLE),
        saturation: Some(MIDDLE),
        sharpness: Some(MIDDLE),
        exposure: Some(Exposure {
            mode: Control::Auto,
            priority: Some(ExposurePriority::FrameRate),
            window: None,
            min_time: Some(10.0),
            max_time: Some(40_000.0),
            min_gain: Some(0.0),
            max_gain: Some(42.0),
            min_iris: Some(0.0),
            max_iris: Some(20.0),
            time: Some(USUAL_TIME),
            gain: Some(0.0),
            iris: Some(0.0),
        }),
        focus: Some(Focus {
            mode: Control::Auto,
            default_speed: Some(0.5),
            near_limit: Some(0.5),
            far_limit: Some(1000.0),
            once_after_move: false,
        }),
        ir_cut_filter: Some(IrCutFilter::Auto),
        ir_cut_adjustments: Vec::new(),
        white_balance: Some(WhiteBalance {
            mode: Control::Auto,
            red_gain: Some(MIDDLE),
            blue_gain: Some(MIDDLE),
        }),
        backlight_compensation: off(MIDDLE),
        wide_dynamic_range: off(MIDDLE),
        stabilization: None,
        tone_compensation: off(0.5),
        defogging: off(0.5),
        noise_reduction: Some(0.0),
    }
}

fn presets() -> Vec<ImagingPreset> {
    let on = |level| {
        Some(Switch {
            mode: Mode::On,
            level: Some(level),
        })
    };
    let usual = factory();
    let scene = ImagingSettings {
        contrast: usual.contrast,
        defogging: usual.defogging,
        wide_dynamic_range: usual.wide_dynamic_range,
        ir_cut_filter: usual.ir_cut_filter,
        noise_reduction: usual.noise_reduction,
        ..ImagingSettings::default()
    };
    let preset = |token: &str, kind: &str, name: &str, settings| ImagingPreset {
        token: token.to_owned(),
        kind: kind.to_owned(),
        name: name.to_owned(),
        settings,
    };
    vec![
        preset("clear", "ClearWeather", "Clear weather", scene.clone()),
        preset(
            "fog",
            "Fog",
            "Fog",
            ImagingSettings {
                contrast: Some(60.0),
                defogging: on(1.0),
                ..scene.clone()
            },
        ),
        preset(
            "backlit",
            "WDR",
            "Wide dynamic range",
            ImagingSettings {
                wide_dynamic_range: on(80.0),
                ..scene.clone()
            },
        ),
        preset(
            "night",
            "Night",
            "Night",
            ImagingSettings {
                ir_cut_filter: Some(IrCutFilter::Off),
                noise_reduction: Some(0.5),
                ..scene
            },
        ),
    ]
}
