//! Between the terms of ONVIF and ours.

use std::ops::RangeInclusive;

use onvif_core::generated::{timg, tt};
use onvif_core::soap::Fault;
use onvif_core::xml;

use crate::backend::imaging::{
    Area, Control, Exposure, ExposureOptions, ExposurePriority, Focus, FocusMoves, FocusOptions, FocusStatus,
    ImagingOptions, ImagingPreset, ImagingSettings, IrCutAdjustment, IrCutAdjustmentOptions, IrCutBoundary,
    IrCutFilter, Mode, Switch, SwitchOptions, WhiteBalance, WhiteBalanceOptions,
};

/// The one value of the attribute AFMode.
const ONCE_AFTER_MOVE: &str = "OnceAfterMove";

/// Settings as a client reads them.
pub(super) fn settings(settings: &ImagingSettings) -> tt::ImagingSettings20 {
    tt::ImagingSettings20 {
        backlight_compensation: settings
            .backlight_compensation
            .map(|switch| tt::BacklightCompensation20 {
                mode: match switch.mode {
                    Mode::Off => tt::BacklightCompensationMode::OFF,
                    Mode::On | Mode::Auto => tt::BacklightCompensationMode::ON,
                },
                level: switch.level,
            }),
        brightness: settings.brightness,
        color_saturation: settings.saturation,
        contrast: settings.contrast,
        exposure: settings.exposure.as_ref().map(exposure),
        focus: settings.focus.as_ref().map(focus),
        ir_cut_filter: settings.ir_cut_filter.map(ir_cut_filter),
        sharpness: settings.sharpness,
        wide_dynamic_range: settings.wide_dynamic_range.map(|switch| tt::WideDynamicRange20 {
            mode: wide_dynamic_mode(switch.mode),
            level: switch.level,
        }),
        white_balance: settings.white_balance.map(|balance| tt::WhiteBalance20 {
            mode: white_balance_mode(balance.mode),
            cr_gain: balance.red_gain,
            cb_gain: balance.blue_gain,
            ..tt::WhiteBalance20::default()
        }),
        extension: extension(settings),
        ..tt::ImagingSettings20::default()
    }
}

/// What came with later versions is nested; nothing of it where there is nothing.
fn extension(settings: &ImagingSettings) -> Option<tt::ImagingSettingsExtension20> {
    let third = tt::ImagingSettingsExtension203 {
        tone_compensation: settings.tone_compensation.map(|switch| tt::ToneCompensation {
            mode: mode(switch.mode).to_owned(),
            level: switch.level,
            ..tt::ToneCompensation::default()
        }),
        defogging: settings.defogging.map(|switch| tt::Defogging {
            mode: mode(switch.mode).to_owned(),
            level: switch.level,
            ..tt::Defogging::default()
        }),
        noise_reduction: settings.noise_reduction.map(|level| tt::NoiseReduction {
            level,
            ..tt::NoiseReduction::default()
        }),
        ..tt::ImagingSettingsExtension203::default()
    };
    let second = tt::ImagingSettingsExtension202 {
        ir_cut_filter_auto_adjustment: settings.ir_cut_adjustments.iter().map(adjustment).collect(),
        extension: (third != tt::ImagingSettingsExtension203::default()).then_some(third),
    };
    let first = tt::ImagingSettingsExtension20 {
        image_stabilization: settings.stabilization.map(|switch| tt::ImageStabilization {
            mode: stabilization_mode(switch.mode),
            level: switch.level,
            ..tt::ImageStabilization::default()
        }),
        extension: (second != tt::ImagingSettingsExtension202::default()).then_some(second),
        ..tt::ImagingSettingsExtension20::default()
    };
    (first != tt::ImagingSettingsExtension20::default()).then_some(first)
}

/// What a client wants, as far as its values mean anything; whether the source can do it is another question. An attribute of
/// `current` that the request leaves out stays.
///
/// # Errors
/// `ter:SettingsInvalid` for names that mean nothing.
pub(super) fn wanted(
    request: &tt::ImagingSettings20,
    current: &ImagingSettings,
) -> Result<ImagingSettings, Fault> {
    let first = request.extension.as_ref();
    let second = first.and_then(|first| first.extension.as_ref());
    let third = second.and_then(|second| second.extension.as_ref());
    let switch = |mode: &str, level| parse_mode(mode).map(|mode| Switch { mode, level });
    let tone = third.and_then(|third| third.tone_compensation.as_ref());
    let fog = third.and_then(|third| third.defogging.as_ref());
    let noise = third.and_then(|third| third.noise_reduction.as_ref());
    let stabilization = first.and_then(|first| first.image_stabilization.as_ref());
    let backlight = request.backlight_compensation.as_ref();
    let dynamic = request.wide_dynamic_range.as_ref();
    let adjustments = second.map(|second| second.ir_cut_filter_auto_adjustment.as_slice());
    let focus = request.focus.as_ref();
    Ok(ImagingSettings {
        brightness: request.brightness,
        contrast: request.contrast,
        saturation: request.color_saturation,
        sharpness: request.sharpness,
        exposure: request.exposure.as_ref().map(wanted_exposure),
        focus: focus
            .map(|focus| wanted_focus(focus, current.focus.as_ref()))
            .transpose()?,
        ir_cut_filter: request.ir_cut_filter.map(|filter| match filter {
            tt::IrCutFilterMode::ON => IrCutFilter::On,
            tt::IrCutFilterMode::OFF => IrCutFilter::Off,
            tt::IrCutFilterMode::AUTO => IrCutFilter::Auto,
        }),
        ir_cut_adjustments: adjustments
            .unwrap_or_default()
            .iter()
            .map(wanted_adjustment)
            .collect::<Result<_, _>>()?,
        white_balance: request.white_balance.as_ref().map(|balance| WhiteBalance {
            mode: match balance.mode {
                tt::WhiteBalanceMode::AUTO => Control::Auto,
                tt::WhiteBalanceMode::MANUAL => Control::Manual,
            },
            red_gain: balance.cr_gain,
            blue_gain: balance.cb_gain,
        }),
        backlight_compensation: backlight.map(|backlight| Switch {
            mode: match backlight.mode {
                tt::BacklightCompensationMode::OFF => Mode::Off,
                tt::BacklightCompensationMode::ON => Mode::On,
            },
            level: backlight.level,
        }),
        wide_dynamic_range: dynamic.map(|dynamic| Switch {
            mode: match dynamic.mode {
                tt::WideDynamicMode::OFF => Mode::Off,
                tt::WideDynamicMode::ON => Mode::On,
            },
            level: dynamic.level,
        }),
        stabilization: match stabilization {
            Some(stabilization) => Some(Switch {
                mode: match stabilization.mode {
                    tt::ImageStabilizationMode::OFF => Mode::Off,
                    tt::ImageStabilizationMode::ON => Mode::On,
                    tt::ImageStabilizationMode::AUTO => Mode::Auto,
                    tt::ImageStabilizationMode::Extended => return Err(unknown("ImageStabilization.Mode")),
                },
                level: stabilization.level,
            }),
            None => None,
        },
        tone_compensation: tone.map(|tone| switch(&tone.mode, tone.level)).transpose()?,
        defogging: fog.map(|fog| switch(&fog.mode, fog.level)).transpose()?,
        noise_reduction: noise.map(|noise| noise.level),
    })
}

fn unknown(what: &'static str) -> Fault {
    Fault::invalid_arg(
        "SettingsInvalid",
        format!("{what} has a value that is not among the options"),
    )
}

fn mode(mode: Mode) -> &'static str {
    match mode {
        Mode::Off => "OFF",
        Mode::On => "ON",
        Mode::Auto => "AUTO",
    }
}

fn parse_mode(text: &str) -> Result<Mode, Fault> {
    [Mode::Off, Mode::On, Mode::Auto]
        .into_iter()
        .find(|known| mode(*known) == text)
        .ok_or_else(|| unknown("A mode"))
}

fn exposure(exposure: &Exposure) -> tt::Exposure20 {
    tt::Exposure20 {
        mode: exposure_mode(exposure.mode),
        priority: exposure.priority.map(priority),
        window: exposure.window.map(|area| tt::Rectangle {
            bottom: area.bottom,
            top: area.top,
            right: area.right,
            left: area.left,
        }),
        min_exposure_time: exposure.min_time,
        max_exposure_time: exposure.max_time,
        min_gain: exposure.min_gain,
        max_gain: exposure.max_gain,
        min_iris: exposure.min_iris,
        max_iris: exposure.max_iris,
        exposure_time: exposure.time,
        gain: exposure.gain,
        iris: exposure.iris,
    }
}

fn wanted_exposure(exposure: &tt::Exposure20) -> Exposure {
    Exposure {
        mode: match exposure.mode {
            tt::ExposureMode::AUTO => Control::Auto,
            tt::ExposureMode::MANUAL => Control::Manual,
        },
        priority: exposure.priority.map(|priority| match priority {
            tt::ExposurePriority::LowNoise => ExposurePriority::LowNoise,
            tt::ExposurePriority::FrameRate => ExposurePriority::FrameRate,
        }),
        window: exposure.window.as_ref().map(|window| Area {
            left: window.left,
            right: window.right,
            bottom: window.bottom,
            top: window.top,
        }),
        min_time: exposure.min_exposure_time,
        max_time: exposure.max_exposure_time,
        min_gain: exposure.min_gain,
        max_gain: exposure.max_gain,
        min_iris: exposure.min_iris,
        max_iris: exposure.max_iris,
        time: exposure.exposure_time,
        gain: exposure.gain,
        iris: exposure.iris,
    }
}

fn exposure_mode(mode: Control) -> tt::ExposureMode {
    match mode {
        Control::Auto => tt::ExposureMode::AUTO,
        Control::Manual => tt::ExposureMode::MANUAL,
    }
}

fn priority(priority: ExposurePriority) -> tt::ExposurePriority {
    match priority {
        ExposurePriority::LowNoise => tt::ExposurePriority::LowNoise,
        ExposurePriority::FrameRate => tt::ExposurePriority::FrameRate,
    }
}

fn focus(focus: &Focus) -> tt::FocusConfiguration20 {
    tt::FocusConfiguration20 {
        auto_focus_mode: auto_focus_mode(focus.mode),
        default_speed: focus.default_speed,
        near_limit: focus.near_limit,
        far_limit: focus.far_limit,
        af_mode: focus
            .once_after_move
            .then(|| xml::List(vec![ONCE_AFTER_MOVE.to_owned()])),
        ..tt::FocusConfiguration20::default()
    }
}

fn wanted_focus(focus: &tt::FocusConfiguration20, current: Option<&Focus>) -> Result<Focus, Fault> {
    let once_after_move = match &focus.af_mode {
        Some(modes) if modes.0.iter().any(|mode| mode != ONCE_AFTER_MOVE) => {
            return Err(unknown("Focus.AFMode"));
        }
        Some(modes) => !modes.0.is_empty(),
        None => current.is_some_and(|focus| focus.once_after_move),
    };
    Ok(Focus {
        mode: match focus.auto_focus_mode {
            tt::AutoFocusMode::AUTO => Control::Auto,
            tt::AutoFocusMode::MANUAL => Control::Manual,
        },
        default_speed: focus.default_speed,
        near_limit: focus.near_limit,
        far_limit: focus.far_limit,
        once_after_move,
    })
}

fn auto_focus_mode(mode: Control) -> tt::AutoFocusMode {
    match mode {
        Control::Auto => tt::AutoFocusMode::AUTO,
        Control::Manual => tt::AutoFocusMode::MANUAL,
    }
}

fn ir_cut_filter(filter: IrCutFilter) -> tt::IrCutFilterMode {
    match filter {
        IrCutFilter::On => tt::IrCutFilterMode::ON,
        IrCutFilter::Off => tt::IrCutFilterMode::OFF,
        IrCutFilter::Auto => tt::IrCutFilterMode::AUTO,
    }
}

fn boundary(boundary: IrCutBoundary) -> &'static str {
    match boundary {
        IrCutBoundary::Common => "Common",
        IrCutBoundary::ToOn => "ToOn",
        IrCutBoundary::ToOff => "ToOff",
    }
}

fn adjustment(adjustment: &IrCutAdjustment) -> tt::IrCutFilterAutoAdjustment {
    tt::IrCutFilterAutoAdjustment {
        boundary_type: boundary(adjustment.boundary).to_owned(),
        boundary_offset: adjustment.offset,
        response_time: adjustment.response_time.map(xml::Duration::from),
        ..tt::IrCutFilterAutoAdjustment::default()
    }
}

fn wanted_adjustment(wanted: &tt::IrCutFilterAutoAdjustment) -> Result<IrCutAdjustment, Fault> {
    let what = "IrCutFilterAutoAdjustment";
    let known = [IrCutBoundary::Common, IrCutBoundary::ToOn, IrCutBoundary::ToOff];
    let response_time = wanted.response_time.as_ref();
    Ok(IrCutAdjustment {
        boundary: known
            .into_iter()
            .find(|known| boundary(*known) == wanted.boundary_type)
            .ok_or_else(|| unknown(what))?,
        offset: wanted.boundary_offset,
        response_time: response_time
            .map(|time| time.to_std().ok_or_else(|| unknown(what)))
            .transpose()?,
    })
}

fn white_balance_mode(mode: Control) -> tt::WhiteBalanceMode {
    match mode {
        Control::Auto => tt::WhiteBalanceMode::AUTO,
        Control::Manual => tt::WhiteBalanceMode::MANUAL,
    }
}

fn wide_dynamic_mode(mode: Mode) -> tt::WideDynamicMode {
    match mode {
        Mode::Off => tt::WideDynamicMode::OFF,
        Mode::On | Mode::Auto => tt::WideDynamicMode::ON,
    }
}

fn stabilization_mode(mode: Mode) -> tt::ImageStabilizationMode {
    match mode {
        Mode::Off => tt::ImageStabilizationMode::OFF,
        Mode::On => tt::ImageStabilizationMode::ON,
        Mode::Auto => tt::ImageStabilizationMode::AUTO,
    }
}

/// Options as a client reads them.
pub(super) fn options(options: &ImagingOptions) -> tt::ImagingOptions20 {
    let backlight = options.backlight_compensation.as_ref();
    let dynamic = options.wide_dynamic_range.as_ref();
    tt::ImagingOptions20 {
        backlight_compensation: backlight.map(|switch| tt::BacklightCompensationOptions20 {
            mode: modes(switch, |mode| match mode {
                Mode::Off => Some(tt::BacklightCompensationMode::OFF),
                Mode::On => Some(tt::BacklightCompensationMode::ON),
                Mode::Auto => None,
            }),
            level: range(&switch.level),
        }),
        brightness: range(&options.brightness),
        color_saturation: range(&options.saturation),
        contrast: range(&options.contrast),
        exposure: options.exposure.as_ref().map(exposure_options),
        focus: options.focus.as_ref().map(focus_options),
        ir_cut_filter_modes: options.ir_cut_filter.iter().copied().map(ir_cut_filter).collect(),
        sharpness: range(&options.sharpness),
        wide_dynamic_range: dynamic.map(|switch| tt::WideDynamicRangeOptions20 {
            mode: modes(switch, |mode| match mode {
                Mode::Off => Some(tt::WideDynamicMode::OFF),
                Mode::On => Some(tt::WideDynamicMode::ON),
                Mode::Auto => None,
            }),
            level: range(&switch.level),
        }),
        white_balance: options.white_balance.as_ref().map(white_balance_options),
        extension: options_extension(options),
        ..tt::ImagingOptions20::default()
    }
}

fn options_extension(options: &ImagingOptions) -> Option<tt::ImagingOptions20Extension> {
    let names = |switch: &SwitchOptions| modes(switch, |known| Some(mode(known).to_owned()));
    let third = tt::ImagingOptions20Extension3 {
        tone_compensation_options: options.tone_compensation.as_ref().map(|switch| {
            tt::ToneCompensationOptions {
                mode: names(switch),
                level: switch.level.is_some(),
                ..tt::ToneCompensationOptions::default()
            }
        }),
        defogging_options: options.defogging.as_ref().map(|switch| tt::DefoggingOptions {
            mode: names(switch),
            level: switch.level.is_some(),
            ..tt::DefoggingOptions::default()
        }),
        noise_reduction_options: options.noise_reduction.then(|| tt::NoiseReductionOptions {
            level: true,
            ..tt::NoiseReductionOptions::default()
        }),
        ..tt::ImagingOptions20Extension3::default()
    };
    let second = tt::ImagingOptions20Extension2 {
        ir_cut_filter_auto_adjustment: options.ir_cut_adjustment.as_ref().map(adjustment_options),
        extension: (third != tt::ImagingOptions20Extension3::default()).then_some(third),
    };
    let first = tt::ImagingOptions20Extension {
        image_stabilization: options
            .stabilization
            .as_ref()
            .map(|switch| tt::ImageStabilizationOptions {
                mode: modes(switch, |mode| Some(stabilization_mode(mode))),
                level: range(&switch.level),
                ..tt::ImageStabilizationOptions::default()
            }),
        extension: (second != tt::ImagingOptions20Extension2::default()).then_some(second),
        ..tt::ImagingOptions20Extension::default()
    };
    (first != tt::ImagingOptions20Extension::default()).then_some(first)
}

fn modes<T>(switch: &SwitchOptions, name: impl Fn(Mode) -> Option<T>) -> Vec<T> {
    switch.modes.iter().copied().filter_map(name).collect()
}

fn range(range: &Option<RangeInclusive<f32>>) -> Option<tt::FloatRange> {
    range.as_ref().map(float_range)
}

fn float_range(range: &RangeInclusive<f32>) -> tt::FloatRange {
    tt::FloatRange {
        min: *range.start(),
        max: *range.end(),
    }
}

fn exposure_options(options: &ExposureOptions) -> tt::ExposureOptions20 {
    tt::ExposureOptions20 {
        mode: options.modes.iter().copied().map(exposure_mode).collect(),
        priority: options.priorities.iter().copied().map(priority).collect(),
        min_exposure_time: range(&options.min_time),
        max_exposure_time: range(&options.max_time),
        min_gain: range(&options.min_gain),
        max_gain: range(&options.max_gain),
        min_iris: range(&options.min_iris),
        max_iris: range(&options.max_iris),
        exposure_time: range(&options.time),
        gain: range(&options.gain),
        iris: range(&options.iris),
    }
}

fn focus_options(options: &FocusOptions) -> tt::FocusOptions20 {
    let once = options.once_after_move;
    tt::FocusOptions20 {
        auto_focus_modes: options.modes.iter().copied().map(auto_focus_mode).collect(),
        default_speed: range(&options.default_speed),
        near_limit: range(&options.near_limit),
        far_limit: range(&options.far_limit),
        extension: once.then(|| tt::FocusOptions20Extension {
            af_modes: Some(xml::List(vec![ONCE_AFTER_MOVE.to_owned()])),
            ..tt::FocusOptions20Extension::default()
        }),
    }
}

fn white_balance_options(options: &WhiteBalanceOptions) -> tt::WhiteBalanceOptions20 {
    tt::WhiteBalanceOptions20 {
        mode: options.modes.iter().copied().map(white_balance_mode).collect(),
        yr_gain: range(&options.red_gain),
        yb_gain: range(&options.blue_gain),
        ..tt::WhiteBalanceOptions20::default()
    }
}

fn adjustment_options(options: &IrCutAdjustmentOptions) -> tt::IrCutFilterAutoAdjustmentOptions {
    let times = options.response_time.as_ref();
    tt::IrCutFilterAutoAdjustmentOptions {
        boundary_type: options
            .boundaries
            .iter()
            .map(|b| boundary(*b).to_owned())
            .collect(),
        boundary_offset: Some(options.offset),
        response_time_range: times.map(|times| tt::DurationRange {
            min: (*times.start()).into(),
            max: (*times.end()).into(),
        }),
        ..tt::IrCutFilterAutoAdjustmentOptions::default()
    }
}

/// Moves of the focus lens as a client reads them.
pub(super) fn move_options(moves: &FocusMoves) -> tt::MoveOptions20 {
    tt::MoveOptions20 {
        absolute: moves.position.as_ref().map(|position| tt::AbsoluteFocusOptions {
            position: float_range(position),
            speed: range(&moves.speed),
        }),
        relative: moves
            .distance
            .as_ref()
            .map(|distance| tt::RelativeFocusOptions20 {
                distance: float_range(distance),
                speed: range(&moves.speed),
            }),
        continuous: moves
            .velocity
            .as_ref()
            .map(|velocity| tt::ContinuousFocusOptions {
                speed: float_range(velocity),
            }),
    }
}

pub(super) fn focus_status(status: FocusStatus) -> tt::FocusStatus20 {
    tt::FocusStatus20 {
        position: status.position,
        move_status: match status.moving {
            Some(true) => tt::MoveStatus::MOVING,
            Some(false) => tt::MoveStatus::IDLE,
            None => tt::MoveStatus::UNKNOWN,
        },
        error: status.error,
        ..tt::FocusStatus20::default()
    }
}

pub(super) fn preset(preset: &ImagingPreset) -> timg::ImagingPreset {
    timg::ImagingPreset {
        token: preset.token.clone(),
        r#type: preset.kind.clone(),
        name: preset.name.clone(),
        ..timg::ImagingPreset::default()
    }
}
