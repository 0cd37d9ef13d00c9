//! Picture settings and their options: IMAGING-1-1.

use onvif_core::generated::timg::operations::SetImagingSettings;
use onvif_core::generated::tt::{FloatRange, ImagingOptions20, ImagingSettings20};
use onvif_core::generated::{timg, tt};

use super::table::{self, MORE_NUMBERS, MORE_WORDS, NUMBERS, Number, WORDS, Word};
use super::{current, options, sources};
use crate::case;
use crate::case::{Case, Outcome, Test};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("IMAGING-1-1-1", settings, requires: [Feature::ImagingService]),
    case!("IMAGING-1-1-3", possible_settings, requires: [Feature::ImagingService]),
    case!("IMAGING-1-1-8", invalid_settings, requires: [Feature::ImagingService]),
    case!("IMAGING-1-1-14", set_settings, requires: [Feature::ImagingService]),
    case!("IMAGING-1-1-15", set_more_settings, requires: [Feature::ImagingService]),
    case!("IMAGING-1-1-16", consistency, requires: [Feature::ImagingService]),
];

async fn settings(test: &mut Test) -> Outcome {
    test.step(3);
    for token in sources(test).await? {
        test.step(4);
        current(test, &token).await?;
    }
    Ok(())
}

async fn possible_settings(test: &mut Test) -> Outcome {
    test.step(3);
    for token in sources(test).await? {
        test.step(4);
        let options = options(test, &token).await?;
        for number in NUMBERS {
            if let Some(range) = (number.range)(&options) {
                test.check(
                    range.min <= range.max,
                    format!("{}: Min not above Max", number.name),
                    format!("{} and {}", range.min, range.max),
                )?;
            }
        }
        test.step(8);
        if let Some(focus) = &options.focus {
            let modes = focus
                .extension
                .as_ref()
                .and_then(|extension| extension.af_modes.as_ref());
            if let Some(modes) = modes {
                let known = modes.0.iter().all(|mode| mode == "OnceAfterMove");
                test.check(known, "AFModes: OnceAfterMove", format!("{:?}", modes.0))?;
                let automatic = focus.auto_focus_modes.contains(&tt::AutoFocusMode::AUTO);
                test.check(
                    automatic,
                    "AutoFocusModes with AUTO",
                    format!("{:?}", focus.auto_focus_modes),
                )?;
            }
        }
        test.step(4);
        fitting_modes(test, &options)?;
    }
    Ok(())
}

/// What only one mode uses is there only with that mode.
fn fitting_modes(test: &Test, options: &ImagingOptions20) -> Outcome {
    let without = |group: &str, allowed: &[&str]| {
        let there: Vec<_> = NUMBERS
            .iter()
            .filter(|number| number.name.starts_with(group) && (number.range)(options).is_some())
            .map(|number| number.name)
            .filter(|name| !allowed.iter().any(|part| name.ends_with(part)))
            .collect();
        test.check(
            there.is_empty(),
            format!("nothing in {group} that no mode uses"),
            there.join(", "),
        )
    };
    if let Some(exposure) = &options.exposure {
        match exposure.mode.as_slice() {
            [tt::ExposureMode::MANUAL] => without("Exposure.", &[".ExposureTime", ".Gain", ".Iris"])?,
            [tt::ExposureMode::AUTO] => without(
                "Exposure.",
                &[
                    ".MinExposureTime",
                    ".MaxExposureTime",
                    ".MinGain",
                    ".MaxGain",
                    ".MinIris",
                    ".MaxIris",
                ],
            )?,
            _ => {}
        }
    }
    if let Some(focus) = &options.focus {
        match focus.auto_focus_modes.as_slice() {
            [tt::AutoFocusMode::MANUAL] => without("Focus.", &[".DefaultSpeed"])?,
            [tt::AutoFocusMode::AUTO] => without("Focus.", &[".NearLimit", ".FarLimit"])?,
            _ => {}
        }
    }
    if options
        .white_balance
        .as_ref()
        .is_some_and(|balance| balance.mode == [tt::WhiteBalanceMode::AUTO])
    {
        without("WhiteBalance.", &[])?;
    }
    if options
        .backlight_compensation
        .as_ref()
        .is_some_and(|compensation| compensation.mode == [tt::BacklightCompensationMode::OFF])
    {
        without("BacklightCompensation.", &[])?;
    }
    if options
        .wide_dynamic_range
        .as_ref()
        .is_some_and(|wide| wide.mode == [tt::WideDynamicMode::OFF])
    {
        without("WideDynamicRange.", &[])?;
    }
    Ok(())
}

async fn invalid_settings(test: &mut Test) -> Outcome {
    test.step(3);
    for token in sources(test).await? {
        test.step(4);
        let options = options(test, &token).await?;
        test.step(6);
        let before = current(test, &token).await?;
        put_back(test, &token, &before);
        let mut wrong = before.clone();
        let mut any = false;
        for number in NUMBERS {
            if let Some(range) = (number.range)(&options) {
                (number.set)(&mut wrong, range.max + (range.max - range.min).abs() + 1.0);
                any = true;
            }
        }
        if !any {
            continue;
        }
        test.step(8);
        // "Other faults than specified in the test are acceptable."
        test.refused::<SetImagingSettings>(&request(&token, wrong), &[])
            .await?;
        test.step(10);
        let after = current(test, &token).await?;
        test.step(11);
        test.check(
            after == before,
            "the settings as they were",
            format!("{after:?} instead of {before:?}"),
        )?;
    }
    Ok(())
}

async fn set_settings(test: &mut Test) -> Outcome {
    test.step(3);
    for token in sources(test).await? {
        test.step(4);
        let options = options(test, &token).await?;
        test.step(6);
        let before = current(test, &token).await?;
        put_back(test, &token, &before);
        for word in WORDS {
            vary_word(test, &token, &options, &before, word, true).await?;
        }
        for number in NUMBERS {
            vary_number(test, &token, &options, &before, number, true).await?;
        }
    }
    Ok(())
}

async fn set_more_settings(test: &mut Test) -> Outcome {
    test.step(3);
    for token in sources(test).await? {
        test.step(4);
        let options = options(test, &token).await?;
        test.step(6);
        let initial = current(test, &token).await?;
        put_back(test, &token, &initial);
        let mut before = initial.clone();
        // An adjustment needs a boundary before anything else of it can be varied.
        let boundaries = table::adjustment_options(&options).map(|options| options.boundary_type.as_slice());
        if let Some([first_boundary, ..]) = boundaries {
            let list = table::adjustments(&mut before);
            list.truncate(1);
            if let Some(first) = list.first_mut().filter(|first| first.boundary_type.is_empty()) {
                first.boundary_type.clone_from(first_boundary);
            }
        }
        for word in MORE_WORDS {
            vary_word(test, &token, &options, &before, word, false).await?;
        }
        for number in MORE_NUMBERS {
            vary_number(test, &token, &options, &before, number, false).await?;
        }
        test.step(62);
        let modes = options.focus.as_ref().and_then(|focus| focus.extension.as_ref());
        if let Some(mode) = modes
            .and_then(|extension| extension.af_modes.as_ref())
            .and_then(|modes| modes.0.first())
        {
            let mut wanted = before.clone();
            let focus = wanted.focus.get_or_insert_default();
            focus.auto_focus_mode = tt::AutoFocusMode::AUTO;
            focus.af_mode = Some(onvif_core::xml::List(vec![mode.clone()]));
            test.call::<SetImagingSettings>(&request(&token, wanted)).await?;
            let after = current(test, &token).await?;
            let focus = test.present(after.focus, "Focus")?;
            let fits = focus.auto_focus_mode == tt::AutoFocusMode::AUTO
                && focus.af_mode.as_ref().is_some_and(|modes| modes.0.contains(mode));
            test.check(fits, format!("AUTO with {mode}"), format!("{focus:?}"))?;
            test.step(63);
            test.call::<SetImagingSettings>(&request(&token, before)).await?;
        }
    }
    Ok(())
}

/// Sets one word to another one that is possible, and back.
async fn vary_word(
    test: &mut Test,
    token: &str,
    options: &ImagingOptions20,
    before: &ImagingSettings20,
    word: &Word,
    look_again: bool,
) -> Outcome {
    let words = (word.words)(options);
    let had = (word.get)(before);
    test.step(word.step);
    let Some(other) = words.iter().find(|other| Some(*other) != had.as_ref()) else {
        return Ok(());
    };
    if words.len() < 2 {
        return Ok(());
    }
    let mut wanted = before.clone();
    (word.set)(&mut wanted, other);
    test.step(word.step + 1);
    test.call::<SetImagingSettings>(&request(token, wanted)).await?;
    test.step(word.step + 4);
    let got = (word.get)(&current(test, token).await?);
    test.check(
        got.as_ref() == Some(other),
        format!("{} {other}", word.name),
        format!("{got:?}"),
    )?;
    test.step(word.step + 5);
    test.call::<SetImagingSettings>(&request(token, before.clone()))
        .await?;
    if look_again && had.is_some() {
        test.step(word.step + 8);
        let got = (word.get)(&current(test, token).await?);
        test.check(got == had, format!("{} {had:?}", word.name), format!("{got:?}"))?;
    }
    Ok(())
}

/// Sets one number to another one that is possible, and back.
async fn vary_number(
    test: &mut Test,
    token: &str,
    options: &ImagingOptions20,
    before: &ImagingSettings20,
    number: &Number,
    look_again: bool,
) -> Outcome {
    test.step(number.step);
    let range = (number.range)(options).filter(|range| range.max > range.min);
    let Some(range) = range.filter(|_| (number.possible)(options)) else {
        return Ok(());
    };
    let had = (number.get)(before);
    let other = another(&range, had);
    let mut wanted = before.clone();
    (number.set)(&mut wanted, other);
    test.step(number.step + 1);
    test.call::<SetImagingSettings>(&request(token, wanted)).await?;
    test.step(number.step + 4);
    let got = (number.get)(&current(test, token).await?);
    test.check(
        got.is_some_and(|got| near(&range, got, other)),
        format!("{} {other}", number.name),
        format!("{got:?}"),
    )?;
    test.step(number.step + 5);
    test.call::<SetImagingSettings>(&request(token, before.clone()))
        .await?;
    if let Some(had) = had.filter(|_| look_again) {
        test.step(number.step + 8);
        let got = (number.get)(&current(test, token).await?);
        test.check(
            got.is_some_and(|got| near(&range, got, had)),
            format!("{} {had}", number.name),
            format!("{got:?}"),
        )?;
    }
    Ok(())
}

/// A value a tenth of the range away, so that limits which belong together do not cross.
fn another(range: &FloatRange, had: Option<f32>) -> f32 {
    let tenth = (range.max - range.min) / 10.0;
    match had {
        Some(had) if had + tenth <= range.max => had + tenth,
        Some(had) => (had - tenth).max(range.min),
        None => range.min,
    }
}

/// Whether a value is the one that was set, as far as a device that counts in steps can have it.
fn near(range: &FloatRange, got: f32, set: f32) -> bool {
    (got - set).abs() <= (range.max - range.min) / 25.0
}

fn request(token: &str, settings: ImagingSettings20) -> timg::SetImagingSettings {
    timg::SetImagingSettings {
        video_source_token: token.to_owned(),
        imaging_settings: settings,
        force_persistence: Some(false),
    }
}

fn put_back(test: &mut Test, token: &str, before: &ImagingSettings20) {
    let request = request(token, before.clone());
    test.restore("picture settings", move |test| {
        Box::pin(async move {
            if current(test, &request.video_source_token).await? != request.imaging_settings {
                test.call::<SetImagingSettings>(&request).await?;
            }
            Ok(())
        })
    });
}

async fn consistency(test: &mut Test) -> Outcome {
    test.step(3);
    for token in sources(test).await? {
        test.step(4);
        let settings = current(test, &token).await?;
        let options = options(test, &token).await?;
        for word in WORDS.iter().chain(MORE_WORDS) {
            if let Some(value) = (word.get)(&settings) {
                let words = (word.words)(&options);
                test.check(
                    words.contains(&value) || is_idle_priority(word, &options),
                    format!("{}: one of {words:?}", word.name),
                    value,
                )?;
            }
        }
        for number in NUMBERS {
            if let Some(value) = (number.get)(&settings) {
                let range = (number.range)(&options);
                test.check(
                    range
                        .as_ref()
                        .is_some_and(|range| (range.min..=range.max).contains(&value)),
                    format!("{}: within {range:?}", number.name),
                    value.to_string(),
                )?;
            }
        }
        more_consistency(test, &settings, &options)?;
    }
    Ok(())
}

/// The table knows priorities for the automatic mode only, and the settings may name one all the same.
fn is_idle_priority(word: &Word, options: &ImagingOptions20) -> bool {
    let automatic = |exposure: &tt::ExposureOptions20| exposure.mode.contains(&tt::ExposureMode::AUTO);
    word.name == "Exposure.Priority" && !options.exposure.as_ref().is_some_and(automatic)
}

/// The parts of the extensions, sub-steps 10.5 and 16 to 19.
fn more_consistency(test: &Test, settings: &ImagingSettings20, options: &ImagingOptions20) -> Outcome {
    if settings
        .focus
        .as_ref()
        .is_some_and(|focus| focus.af_mode.is_some())
    {
        let modes = options.focus.as_ref().and_then(|focus| focus.extension.as_ref());
        test.check(
            modes.is_some_and(|extension| extension.af_modes.is_some()),
            "AFModes in the options",
            "none",
        )?;
    }
    let second = settings
        .extension
        .as_ref()
        .and_then(|first| first.extension.as_ref());
    for adjustment in second
        .iter()
        .flat_map(|second| &second.ir_cut_filter_auto_adjustment)
    {
        let allowed = table::adjustment_options(options);
        let allowed = test.present(allowed, "options for IrCutFilterAutoAdjustment")?;
        test.check(
            allowed.boundary_type.contains(&adjustment.boundary_type),
            format!("one of {:?}", allowed.boundary_type),
            adjustment.boundary_type.clone(),
        )?;
        test.check(
            adjustment.boundary_offset.is_none() || allowed.boundary_offset == Some(true),
            "no BoundaryOffset",
            format!("{:?}", adjustment.boundary_offset),
        )?;
        if let Some(time) = adjustment.response_time {
            let within = allowed.response_time_range.as_ref().is_some_and(|range| {
                range.min.to_std() <= time.to_std() && time.to_std() <= range.max.to_std()
            });
            test.check(
                within,
                format!("within {:?}", allowed.response_time_range),
                time.to_string(),
            )?;
        }
    }
    let Some(third) = table::third(settings) else {
        return Ok(());
    };
    let level = |name: &str, there: bool, allowed: bool| {
        test.check(!there || allowed, format!("no Level in {name}"), "one")
    };
    let tone = third.tone_compensation.as_ref();
    level(
        "ToneCompensation",
        tone.is_some_and(|tone| tone.level.is_some()),
        table::tone(options).is_some_and(|tone| tone.level),
    )?;
    let fog = third.defogging.as_ref();
    level(
        "Defogging",
        fog.is_some_and(|fog| fog.level.is_some()),
        table::fog(options).is_some_and(|fog| fog.level),
    )?;
    level(
        "NoiseReduction",
        third.noise_reduction.is_some(),
        table::noise(options),
    )
}
