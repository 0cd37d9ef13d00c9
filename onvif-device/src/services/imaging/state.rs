//! The rules for picture settings: what a request may change, and what is kept. Nothing here touches hardware.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use onvif_core::soap::Fault;
use serde::{Deserialize, Serialize};

use crate::backend::imaging::{
    Area, Exposure, ExposureOptions, Focus, FocusOptions, ImagingOptions, ImagingPreset, ImagingSettings,
    ImagingSource, IrCutAdjustment, IrCutAdjustmentOptions, Switch, SwitchOptions, WhiteBalance,
    WhiteBalanceOptions,
};

/// What is kept of one source.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SourceState {
    /// Its settings, complete.
    pub settings: ImagingSettings,
    /// The preset that was applied last.
    pub preset: Option<String>,
}

/// Everything that is kept, by source.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ImagingState {
    /// The sources that can be adjusted, and those that were there once.
    pub sources: BTreeMap<String, SourceState>,
}

impl ImagingState {
    /// The state as it leaves the factory.
    pub fn factory(sources: &[ImagingSource]) -> ImagingState {
        ImagingState::default().reconcile(sources)
    }

    /// The stored state brought in line with the hardware: what the source can do now is complete, and what it can no longer do is gone.
    pub fn reconcile(mut self, sources: &[ImagingSource]) -> ImagingState {
        for source in sources {
            let kept = self.sources.entry(source.source.clone()).or_default();
            let fitting = merge(&source.factory, &kept.settings, &source.options);
            kept.settings = fitting.unwrap_or_else(|fault| {
                tracing::warn!(source = source.source, %fault, "stored picture settings no longer fit");
                source.factory.clone()
            });
        }
        self
    }
}

/// The preset that is in use: the last one that was applied, as long as nothing of it has been changed.
pub fn current_preset<'a>(source: &'a ImagingSource, state: &SourceState) -> Option<&'a ImagingPreset> {
    let applied = state.preset.as_ref()?;
    let preset = source.presets.iter().find(|preset| preset.token == *applied)?;
    let again = merge(&state.settings, &preset.settings, &source.options).ok()?;
    (again == state.settings).then_some(preset)
}

/// The settings `current` with what `wanted` says; what it does not say stays.
///
/// # Errors
/// `ter:SettingsInvalid` for what the source cannot do and for values outside the options.
pub fn merge(
    current: &ImagingSettings,
    wanted: &ImagingSettings,
    options: &ImagingOptions,
) -> Result<ImagingSettings, Fault> {
    let mut settings = current.clone();
    for (what, value, wanted, range) in [
        (
            "Brightness",
            &mut settings.brightness,
            wanted.brightness,
            &options.brightness,
        ),
        (
            "Contrast",
            &mut settings.contrast,
            wanted.contrast,
            &options.contrast,
        ),
        (
            "ColorSaturation",
            &mut settings.saturation,
            wanted.saturation,
            &options.saturation,
        ),
        (
            "Sharpness",
            &mut settings.sharpness,
            wanted.sharpness,
            &options.sharpness,
        ),
    ] {
        number(what, value, wanted, range.as_ref())?;
    }
    part(
        "Exposure",
        &mut settings.exposure,
        wanted.exposure.as_ref(),
        options.exposure.as_ref(),
        exposure,
    )?;
    part(
        "Focus",
        &mut settings.focus,
        wanted.focus.as_ref(),
        options.focus.as_ref(),
        focus,
    )?;
    let balance = wanted.white_balance.as_ref();
    part(
        "WhiteBalance",
        &mut settings.white_balance,
        balance,
        options.white_balance.as_ref(),
        white_balance,
    )?;
    for (what, value, wanted, options) in [
        (
            "BacklightCompensation",
            &mut settings.backlight_compensation,
            &wanted.backlight_compensation,
            &options.backlight_compensation,
        ),
        (
            "WideDynamicRange",
            &mut settings.wide_dynamic_range,
            &wanted.wide_dynamic_range,
            &options.wide_dynamic_range,
        ),
        (
            "ImageStabilization",
            &mut settings.stabilization,
            &wanted.stabilization,
            &options.stabilization,
        ),
        (
            "ToneCompensation",
            &mut settings.tone_compensation,
            &wanted.tone_compensation,
            &options.tone_compensation,
        ),
        (
            "Defogging",
            &mut settings.defogging,
            &wanted.defogging,
            &options.defogging,
        ),
    ] {
        part(what, value, wanted.as_ref(), options.as_ref(), switch)?;
    }
    let noise = options.noise_reduction.then_some(0.0..=1.0);
    number(
        "NoiseReduction",
        &mut settings.noise_reduction,
        wanted.noise_reduction,
        noise.as_ref(),
    )?;
    if let Some(filter) = wanted.ir_cut_filter {
        allowed("IrCutFilter", options.ir_cut_filter.contains(&filter))?;
        settings.ir_cut_filter = Some(filter);
    }
    if !wanted.ir_cut_adjustments.is_empty() {
        adjustments(&wanted.ir_cut_adjustments, options.ir_cut_adjustment.as_ref())?;
        settings.ir_cut_adjustments.clone_from(&wanted.ir_cut_adjustments);
    }
    Ok(settings)
}

/// # Errors
/// `ter:SettingsInvalid` if it is not.
fn allowed(what: &'static str, is: bool) -> Result<(), Fault> {
    is.then_some(()).ok_or_else(|| {
        Fault::invalid_arg(
            "SettingsInvalid",
            format!("{what} is not within the imaging options"),
        )
    })
}

fn number(
    what: &'static str,
    value: &mut Option<f32>,
    wanted: Option<f32>,
    range: Option<&RangeInclusive<f32>>,
) -> Result<(), Fault> {
    if let Some(wanted) = wanted {
        allowed(what, range.is_some_and(|range| range.contains(&wanted)))?;
        *value = Some(wanted);
    }
    Ok(())
}

/// Changes a part of the settings that has parts itself by its own rule.
fn part<T: Default + Copy, O>(
    what: &'static str,
    value: &mut Option<T>,
    wanted: Option<&T>,
    options: Option<&O>,
    rule: impl FnOnce(&'static str, &mut T, &T, &O) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let Some(wanted) = wanted else { return Ok(()) };
    allowed(what, options.is_some())?;
    match options {
        Some(options) => rule(what, value.get_or_insert_default(), wanted, options),
        None => Ok(()),
    }
}

fn switch(
    what: &'static str,
    value: &mut Switch,
    wanted: &Switch,
    options: &SwitchOptions,
) -> Result<(), Fault> {
    allowed(what, options.modes.contains(&wanted.mode))?;
    value.mode = wanted.mode;
    number(what, &mut value.level, wanted.level, options.level.as_ref())
}

fn exposure(
    what: &'static str,
    value: &mut Exposure,
    wanted: &Exposure,
    options: &ExposureOptions,
) -> Result<(), Fault> {
    allowed(what, options.modes.contains(&wanted.mode))?;
    value.mode = wanted.mode;
    if let Some(priority) = wanted.priority {
        allowed("Exposure.Priority", options.priorities.contains(&priority))?;
        value.priority = Some(priority);
    }
    if let Some(window) = wanted.window {
        allowed("Exposure.Window", options.window && is_area(&window))?;
        value.window = Some(window);
    }
    for (what, value, wanted, range) in [
        (
            "Exposure.MinExposureTime",
            &mut value.min_time,
            wanted.min_time,
            &options.min_time,
        ),
        (
            "Exposure.MaxExposureTime",
            &mut value.max_time,
            wanted.max_time,
            &options.max_time,
        ),
        (
            "Exposure.MinGain",
            &mut value.min_gain,
            wanted.min_gain,
            &options.min_gain,
        ),
        (
            "Exposure.MaxGain",
            &mut value.max_gain,
            wanted.max_gain,
            &options.max_gain,
        ),
        (
            "Exposure.MinIris",
            &mut value.min_iris,
            wanted.min_iris,
            &options.min_iris,
        ),
        (
            "Exposure.MaxIris",
            &mut value.max_iris,
            wanted.max_iris,
            &options.max_iris,
        ),
        (
            "Exposure.ExposureTime",
            &mut value.time,
            wanted.time,
            &options.time,
        ),
        ("Exposure.Gain", &mut value.gain, wanted.gain, &options.gain),
        ("Exposure.Iris", &mut value.iris, wanted.iris, &options.iris),
    ] {
        number(what, value, wanted, range.as_ref())?;
    }
    ordered("Exposure.MinExposureTime", value.min_time, value.max_time)?;
    ordered("Exposure.MinGain", value.min_gain, value.max_gain)?;
    ordered("Exposure.MinIris", value.min_iris, value.max_iris)
}

fn is_area(area: &Area) -> bool {
    let within = |place: f32| (-1.0..=1.0).contains(&place);
    [area.left, area.right, area.bottom, area.top]
        .into_iter()
        .all(within)
        && area.left < area.right
        && area.bottom < area.top
}

fn ordered(what: &'static str, least: Option<f32>, most: Option<f32>) -> Result<(), Fault> {
    match (least, most) {
        (Some(least), Some(most)) => allowed(what, least <= most),
        _ => Ok(()),
    }
}

fn focus(what: &'static str, value: &mut Focus, wanted: &Focus, options: &FocusOptions) -> Result<(), Fault> {
    allowed(what, options.modes.contains(&wanted.mode))?;
    allowed("Focus.AFMode", options.once_after_move || !wanted.once_after_move)?;
    value.mode = wanted.mode;
    value.once_after_move = wanted.once_after_move;
    let speed = options.default_speed.as_ref();
    number(
        "Focus.DefaultSpeed",
        &mut value.default_speed,
        wanted.default_speed,
        speed,
    )?;
    number(
        "Focus.NearLimit",
        &mut value.near_limit,
        wanted.near_limit,
        options.near_limit.as_ref(),
    )?;
    number(
        "Focus.FarLimit",
        &mut value.far_limit,
        wanted.far_limit,
        options.far_limit.as_ref(),
    )?;
    ordered("Focus.NearLimit", value.near_limit, value.far_limit)
}

fn white_balance(
    what: &'static str,
    value: &mut WhiteBalance,
    wanted: &WhiteBalance,
    options: &WhiteBalanceOptions,
) -> Result<(), Fault> {
    allowed(what, options.modes.contains(&wanted.mode))?;
    value.mode = wanted.mode;
    number(
        "WhiteBalance.CrGain",
        &mut value.red_gain,
        wanted.red_gain,
        options.red_gain.as_ref(),
    )?;
    number(
        "WhiteBalance.CbGain",
        &mut value.blue_gain,
        wanted.blue_gain,
        options.blue_gain.as_ref(),
    )
}

fn adjustments(wanted: &[IrCutAdjustment], options: Option<&IrCutAdjustmentOptions>) -> Result<(), Fault> {
    for (index, adjustment) in wanted.iter().enumerate() {
        let mut earlier = wanted.iter().take(index);
        let fits = options.is_some_and(|options| {
            let offset = adjustment
                .offset
                .is_none_or(|o| options.offset && (-1.0..=1.0).contains(&o));
            let time = adjustment.response_time.is_none_or(|time| {
                let range = options.response_time.as_ref();
                range.is_some_and(|range| range.contains(&time))
            });
            options.boundaries.contains(&adjustment.boundary) && offset && time
        });
        let twice = earlier.any(|other| other.boundary == adjustment.boundary);
        allowed("IrCutFilterAutoAdjustment", fits && !twice)?;
    }
    Ok(())
}
