//! The picture settings as a table: where each is in the settings, and what the options say of it.

use std::time::Duration;

use onvif_core::generated::tt::{FloatRange, ImagingOptions20, ImagingSettings20};

/// A setting between two numbers.
pub struct Number {
    /// Its path.
    pub name: &'static str,
    /// First step about it in IMAGING-1-1-14 and -15: the one that asks whether it can be varied.
    pub step: u32,
    /// Whether both texts presume a mode for it, and the device has the mode.
    pub possible: fn(&ImagingOptions20) -> bool,
    /// What the options allow.
    pub range: fn(&ImagingOptions20) -> Option<FloatRange>,
    /// The value.
    pub get: fn(&ImagingSettings20) -> Option<f32>,
    /// Where it is written, with the mode that it presumes.
    pub set: fn(&mut ImagingSettings20, f32),
}

/// A setting out of a list of words.
pub struct Word {
    /// Its path.
    pub name: &'static str,
    /// As [`Number::step`].
    pub step: u32,
    /// What the options allow.
    pub words: fn(&ImagingOptions20) -> Vec<String>,
    /// The value.
    pub get: fn(&ImagingSettings20) -> Option<String>,
    /// Where it is written.
    pub set: fn(&mut ImagingSettings20, &str),
}

/// A level of which the options say only that there is one: from 0 to 1.
fn unit(there: bool) -> Option<FloatRange> {
    there.then_some(FloatRange { min: 0.0, max: 1.0 })
}

fn strings<T: ToString>(values: &[T]) -> Vec<String> {
    values.iter().map(ToString::to_string).collect()
}

fn has<T: ToString>(values: &[T], word: &str) -> bool {
    values.iter().any(|value| value.to_string() == word)
}

macro_rules! plain {
    ($name:literal, $step:literal, $field:ident) => {
        Number {
            name: $name,
            step: $step,
            possible: |_| true,
            range: |o| o.$field.clone(),
            get: |s| s.$field,
            set: |s, value| s.$field = Some(value),
        }
    };
}

macro_rules! moded {
    ($name:literal, $step:literal, $group:ident, $mode:ident = $word:literal of $modes:ident, $option:ident, $field:ident) => {
        Number {
            name: $name,
            step: $step,
            possible: |o| o.$group.as_ref().is_some_and(|group| has(&group.$modes, $word)),
            range: |o| o.$group.as_ref()?.$option.clone(),
            get: |s| s.$group.as_ref()?.$field,
            set: |s, value| {
                let group = s.$group.get_or_insert_default();
                group.$mode = $word.parse().unwrap_or_default();
                group.$field = Some(value);
            },
        }
    };
}

macro_rules! mode {
    ($name:literal, $step:literal, $group:ident, $modes:ident, $mode:ident) => {
        Word {
            name: $name,
            step: $step,
            words: |o| {
                o.$group
                    .as_ref()
                    .map(|group| strings(&group.$modes))
                    .unwrap_or_default()
            },
            get: |s| s.$group.as_ref().map(|group| group.$mode.to_string()),
            set: |s, word| {
                if let Ok(mode) = word.parse() {
                    s.$group.get_or_insert_default().$mode = mode;
                }
            },
        }
    };
}

/// The numbers of IMAGING-1-1-14, with the steps of its text.
pub const NUMBERS: &[Number] = &[
    moded!("BacklightCompensation.Level", 17, backlight_compensation, mode = "ON" of mode, level, level),
    plain!("Brightness", 26, brightness),
    plain!("ColorSaturation", 35, color_saturation),
    plain!("Contrast", 44, contrast),
    plain!("Sharpness", 53, sharpness),
    moded!("Exposure.MinExposureTime", 82, exposure, mode = "AUTO" of mode, min_exposure_time, min_exposure_time),
    moded!("Exposure.MaxExposureTime", 91, exposure, mode = "AUTO" of mode, max_exposure_time, max_exposure_time),
    moded!("Exposure.MinGain", 100, exposure, mode = "AUTO" of mode, min_gain, min_gain),
    moded!("Exposure.MaxGain", 109, exposure, mode = "AUTO" of mode, max_gain, max_gain),
    moded!("Exposure.MinIris", 118, exposure, mode = "AUTO" of mode, min_iris, min_iris),
    moded!("Exposure.MaxIris", 127, exposure, mode = "AUTO" of mode, max_iris, max_iris),
    moded!("Exposure.ExposureTime", 137, exposure, mode = "MANUAL" of mode, exposure_time, exposure_time),
    moded!("Exposure.Gain", 146, exposure, mode = "MANUAL" of mode, gain, gain),
    moded!("Exposure.Iris", 155, exposure, mode = "MANUAL" of mode, iris, iris),
    moded!("Focus.NearLimit", 175, focus, auto_focus_mode = "AUTO" of auto_focus_modes, near_limit, near_limit),
    moded!("Focus.FarLimit", 184, focus, auto_focus_mode = "AUTO" of auto_focus_modes, far_limit, far_limit),
    moded!("Focus.DefaultSpeed", 193, focus, auto_focus_mode = "MANUAL" of auto_focus_modes, default_speed, default_speed),
    moded!("WhiteBalance.CrGain", 222, white_balance, mode = "MANUAL" of mode, yr_gain, cr_gain),
    moded!("WhiteBalance.CbGain", 231, white_balance, mode = "MANUAL" of mode, yb_gain, cb_gain),
    moded!("WideDynamicRange.Level", 250, wide_dynamic_range, mode = "ON" of mode, level, level),
    Number {
        name: "ImageStabilization.Level",
        step: 269,
        possible: |o| {
            has(
                &stabilization(o).map(|s| s.mode.clone()).unwrap_or_default(),
                "ON",
            )
        },
        range: |o| stabilization(o)?.level.clone(),
        get: |s| s.extension.as_ref()?.image_stabilization.as_ref()?.level,
        set: |s, value| {
            let group = s
                .extension
                .get_or_insert_default()
                .image_stabilization
                .get_or_insert_default();
            group.mode = "ON".parse().unwrap_or_default();
            group.level = Some(value);
        },
    },
];

/// The words of IMAGING-1-1-14, with the steps of its text.
pub const WORDS: &[Word] = &[
    mode!(
        "BacklightCompensation.Mode",
        8,
        backlight_compensation,
        mode,
        mode
    ),
    mode!("Exposure.Mode", 63, exposure, mode, mode),
    Word {
        name: "Exposure.Priority",
        step: 73,
        words: |o| {
            let exposure = o.exposure.as_ref().filter(|exposure| has(&exposure.mode, "AUTO"));
            exposure
                .map(|exposure| strings(&exposure.priority))
                .unwrap_or_default()
        },
        get: |s| s.exposure.as_ref()?.priority.map(|priority| priority.to_string()),
        set: |s, word| {
            let exposure = s.exposure.get_or_insert_default();
            exposure.mode = "AUTO".parse().unwrap_or_default();
            exposure.priority = word.parse().ok();
        },
    },
    mode!(
        "Focus.AutoFocusMode",
        165,
        focus,
        auto_focus_modes,
        auto_focus_mode
    ),
    Word {
        name: "IrCutFilter",
        step: 202,
        words: |o| strings(&o.ir_cut_filter_modes),
        get: |s| s.ir_cut_filter.map(|filter| filter.to_string()),
        set: |s, word| s.ir_cut_filter = word.parse().ok(),
    },
    mode!("WhiteBalance.Mode", 212, white_balance, mode, mode),
    mode!("WideDynamicRange.Mode", 241, wide_dynamic_range, mode, mode),
    Word {
        name: "ImageStabilization.Mode",
        step: 260,
        words: |o| stabilization(o).map(|s| strings(&s.mode)).unwrap_or_default(),
        get: |s| {
            Some(
                s.extension
                    .as_ref()?
                    .image_stabilization
                    .as_ref()?
                    .mode
                    .to_string(),
            )
        },
        set: |s, word| {
            if let Ok(mode) = word.parse() {
                s.extension
                    .get_or_insert_default()
                    .image_stabilization
                    .get_or_insert_default()
                    .mode = mode;
            }
        },
    },
];

/// The numbers of IMAGING-1-1-15, with the steps of its text. Their options have no range, but say that there is a level.
pub const MORE_NUMBERS: &[Number] = &[
    Number {
        name: "IrCutFilterAutoAdjustment.BoundaryOffset",
        step: 15,
        possible: |_| true,
        range: |o| {
            (adjustment_options(o)?.boundary_offset == Some(true))
                .then_some(FloatRange { min: -1.0, max: 1.0 })
        },
        get: |s| adjustment(s)?.boundary_offset,
        set: |s, value| {
            if let Some(first) = adjustments(s).first_mut() {
                first.boundary_offset = Some(value);
            }
        },
    },
    Number {
        name: "IrCutFilterAutoAdjustment.ResponseTime",
        step: 22,
        possible: |_| true,
        range: |o| {
            let range = adjustment_options(o)?.response_time_range.as_ref()?;
            Some(FloatRange {
                min: range.min.to_std()?.as_secs_f32(),
                max: range.max.to_std()?.as_secs_f32(),
            })
        },
        get: |s| {
            adjustment(s)?
                .response_time?
                .to_std()
                .map(|time| time.as_secs_f32())
        },
        set: |s, value| {
            if let Some(first) = adjustments(s).first_mut() {
                first.response_time = Duration::try_from_secs_f32(value).ok().map(Into::into);
            }
        },
    },
    Number {
        name: "ToneCompensation.Level",
        step: 36,
        possible: |o| has(&tone(o).map(|tone| tone.mode.clone()).unwrap_or_default(), "ON"),
        range: |o| unit(tone(o)?.level),
        get: |s| third(s)?.tone_compensation.as_ref()?.level,
        set: |s, value| {
            let tone = third_mut(s).tone_compensation.get_or_insert_default();
            tone.mode = "ON".to_owned();
            tone.level = Some(value);
        },
    },
    Number {
        name: "Defogging.Level",
        step: 50,
        possible: |o| has(&fog(o).map(|fog| fog.mode.clone()).unwrap_or_default(), "ON"),
        range: |o| unit(fog(o)?.level),
        get: |s| third(s)?.defogging.as_ref()?.level,
        set: |s, value| {
            let fog = third_mut(s).defogging.get_or_insert_default();
            fog.mode = "ON".to_owned();
            fog.level = Some(value);
        },
    },
    Number {
        name: "NoiseReduction.Level",
        step: 57,
        possible: |_| true,
        range: |o| unit(third_options(o)?.noise_reduction_options.as_ref()?.level),
        get: |s| Some(third(s)?.noise_reduction.as_ref()?.level),
        set: |s, value| third_mut(s).noise_reduction.get_or_insert_default().level = value,
    },
];

/// The words of IMAGING-1-1-15, with the steps of its text.
pub const MORE_WORDS: &[Word] = &[
    Word {
        name: "IrCutFilterAutoAdjustment.BoundaryType",
        step: 7,
        words: |o| {
            adjustment_options(o)
                .map(|options| options.boundary_type.clone())
                .unwrap_or_default()
        },
        get: |s| Some(adjustment(s)?.boundary_type.clone()),
        set: |s, word| {
            if let Some(first) = adjustments(s).first_mut() {
                first.boundary_type = word.to_owned();
            }
        },
    },
    Word {
        name: "ToneCompensation.Mode",
        step: 29,
        words: |o| tone(o).map(|tone| tone.mode.clone()).unwrap_or_default(),
        get: |s| Some(third(s)?.tone_compensation.as_ref()?.mode.clone()),
        set: |s, word| third_mut(s).tone_compensation.get_or_insert_default().mode = word.to_owned(),
    },
    Word {
        name: "Defogging.Mode",
        step: 43,
        words: |o| fog(o).map(|fog| fog.mode.clone()).unwrap_or_default(),
        get: |s| Some(third(s)?.defogging.as_ref()?.mode.clone()),
        set: |s, word| third_mut(s).defogging.get_or_insert_default().mode = word.to_owned(),
    },
];

use onvif_core::generated::tt;

fn stabilization(o: &ImagingOptions20) -> Option<&tt::ImageStabilizationOptions> {
    o.extension.as_ref()?.image_stabilization.as_ref()
}

/// The options for the automatic infrared filter.
pub fn adjustment_options(o: &ImagingOptions20) -> Option<&tt::IrCutFilterAutoAdjustmentOptions> {
    let second = o.extension.as_ref()?.extension.as_ref()?;
    second.ir_cut_filter_auto_adjustment.as_ref()
}

fn third_options(o: &ImagingOptions20) -> Option<&tt::ImagingOptions20Extension3> {
    o.extension.as_ref()?.extension.as_ref()?.extension.as_ref()
}

/// The options of tone compensation.
pub fn tone(o: &ImagingOptions20) -> Option<&tt::ToneCompensationOptions> {
    third_options(o)?.tone_compensation_options.as_ref()
}

/// The options of defogging.
pub fn fog(o: &ImagingOptions20) -> Option<&tt::DefoggingOptions> {
    third_options(o)?.defogging_options.as_ref()
}

/// Whether noise reduction has a level.
pub fn noise(o: &ImagingOptions20) -> bool {
    third_options(o)
        .and_then(|third| third.noise_reduction_options.as_ref())
        .is_some_and(|noise| noise.level)
}

/// The settings of the third extension.
pub fn third(s: &ImagingSettings20) -> Option<&tt::ImagingSettingsExtension203> {
    s.extension.as_ref()?.extension.as_ref()?.extension.as_ref()
}

fn third_mut(s: &mut ImagingSettings20) -> &mut tt::ImagingSettingsExtension203 {
    s.extension
        .get_or_insert_default()
        .extension
        .get_or_insert_default()
        .extension
        .get_or_insert_default()
}

fn adjustment(s: &ImagingSettings20) -> Option<&tt::IrCutFilterAutoAdjustment> {
    let second = s.extension.as_ref()?.extension.as_ref()?;
    second.ir_cut_filter_auto_adjustment.first()
}

/// The adjustments of the automatic infrared filter, one at least.
pub fn adjustments(s: &mut ImagingSettings20) -> &mut Vec<tt::IrCutFilterAutoAdjustment> {
    let list = &mut s
        .extension
        .get_or_insert_default()
        .extension
        .get_or_insert_default()
        .ir_cut_filter_auto_adjustment;
    if list.is_empty() {
        list.push(tt::IrCutFilterAutoAdjustment::default());
    }
    list
}
