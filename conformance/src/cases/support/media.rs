//! What both media services have in common: configurations of the same types, and what their options say of them.

use std::collections::BTreeSet;
use std::fmt::Display;

use onvif_core::generated::tt;

use crate::case::{Outcome, Test};

/// Goes on only if every token comes once.
///
/// # Errors
/// The case fails if one comes twice.
pub fn once<'a>(test: &Test, tokens: impl IntoIterator<Item = &'a str>) -> Outcome {
    let mut seen = BTreeSet::new();
    for token in tokens {
        test.check(seen.insert(token), "every token once", format!("{token} twice"))?;
    }
    Ok(())
}

/// A token that is none of these.
pub fn unused<'a>(tokens: impl IntoIterator<Item = &'a str>) -> String {
    let tokens: BTreeSet<&str> = tokens.into_iter().collect();
    let mut token = "OnvifTest123".to_owned();
    while tokens.contains(token.as_str()) {
        token.push('0');
    }
    token
}

/// Goes on only if a value is within its range.
///
/// # Errors
/// The case fails if it is not.
pub fn within<T: PartialOrd + Display>(test: &Test, name: &str, value: T, (min, max): (T, T)) -> Outcome {
    let fits = value >= min && value <= max;
    test.check(fits, format!("{name} from {min} to {max}"), value.to_string())
}

/// Goes on only if a range is one.
///
/// # Errors
/// The case fails if its least value is above its greatest.
pub fn ordered<T: PartialOrd + Display>(test: &Test, name: &str, (min, max): (T, T)) -> Outcome {
    test.check(
        min <= max,
        format!("{name} with Min not above Max"),
        format!("{min} to {max}"),
    )
}

/// Goes on only if a value is one of those in a list.
///
/// # Errors
/// The case fails if it is not.
pub fn listed<T: PartialEq + Display>(test: &Test, name: &str, value: &T, list: &[T]) -> Outcome {
    let all: Vec<String> = list.iter().map(T::to_string).collect();
    test.check(
        list.contains(value),
        format!("{name} that is one of {}", all.join(", ")),
        value.to_string(),
    )
}

/// Least and greatest value of a range.
pub fn ends(range: &tt::IntRange) -> (i32, i32) {
    (range.min, range.max)
}

/// The ranges of the bounds, with their names.
pub fn bounds(options: &tt::VideoSourceConfigurationOptions) -> [(&'static str, (i32, i32)); 4] {
    let ranges = &options.bounds_range;
    [
        ("Bounds.x", ends(&ranges.x_range)),
        ("Bounds.y", ends(&ranges.y_range)),
        ("Bounds.width", ends(&ranges.width_range)),
        ("Bounds.height", ends(&ranges.height_range)),
    ]
}

/// What the options say of rotation.
pub fn rotate_options(options: &tt::VideoSourceConfigurationOptions) -> Option<&tt::RotateOptions> {
    options.extension.as_ref()?.rotate.as_ref()
}

/// How a configuration is rotated.
pub fn rotate(configuration: &tt::VideoSourceConfiguration) -> Option<&tt::Rotate> {
    configuration.extension.as_ref()?.rotate.as_ref()
}

/// Goes on only if source and bounds are among the options.
///
/// # Errors
/// The case fails if they are not.
pub fn video_source_fits(
    test: &Test,
    configuration: &tt::VideoSourceConfiguration,
    options: &tt::VideoSourceConfigurationOptions,
) -> Outcome {
    listed(
        test,
        "SourceToken",
        &configuration.source_token,
        &options.video_source_tokens_available,
    )?;
    let tt::IntRectangle { x, y, width, height } = configuration.bounds;
    for ((name, range), value) in bounds(options).into_iter().zip([x, y, width, height]) {
        within(test, name, value, range)?;
    }
    Ok(())
}

/// Goes on only if a rotation is among the options; where there is none, there is nothing to judge.
///
/// # Errors
/// The case fails if it is not.
pub fn rotation_fits(test: &Test, rotate: &tt::Rotate, options: &tt::RotateOptions) -> Outcome {
    listed(test, "Rotate.Mode", &rotate.mode, &options.mode)?;
    let degrees = options.degree_list.as_ref().map(|list| &list.items[..]);
    match (rotate.degree, degrees) {
        (Some(degree), Some(degrees)) if !degrees.is_empty() => {
            listed(test, "Rotate.Degree", &degree, degrees)
        }
        _ => Ok(()),
    }
}

/// Goes on only if the source is among the options.
///
/// # Errors
/// The case fails if it is not.
pub fn audio_source_fits(
    test: &Test,
    configuration: &tt::AudioSourceConfiguration,
    options: &tt::AudioSourceConfigurationOptions,
) -> Outcome {
    listed(
        test,
        "SourceToken",
        &configuration.source_token,
        &options.input_tokens_available,
    )
}

/// Goes on only if output, primacy and level are among the options.
///
/// # Errors
/// The case fails if they are not.
pub fn audio_output_fits(
    test: &Test,
    configuration: &tt::AudioOutputConfiguration,
    options: &tt::AudioOutputConfigurationOptions,
) -> Outcome {
    listed(
        test,
        "OutputToken",
        &configuration.output_token,
        &options.output_tokens_available,
    )?;
    if let Some(primacy) = &configuration.send_primacy {
        listed(test, "SendPrimacy", primacy, &options.send_primacy_options)?;
    }
    within(
        test,
        "OutputLevel",
        configuration.output_level,
        ends(&options.output_level_range),
    )
}

/// Where a stream goes, as both services tell it.
pub fn destination(multicast: &tt::MulticastConfiguration) -> String {
    let address = &multicast.address;
    format!(
        "{} {} {} port {} TTL {} {}",
        address.r#type,
        address.ipv4_address.as_deref().unwrap_or("-"),
        address.ipv6_address.as_deref().unwrap_or("-"),
        multicast.port,
        multicast.ttl,
        multicast.auto_start
    )
}
