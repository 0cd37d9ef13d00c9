//! Colours of masks and of on-screen display, and what options say of them.

use onvif_core::generated::tt;

use super::media::ordered;
use crate::case::{Outcome, Test};

/// Which end of what is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// First of a list, least of a range.
    First,
    /// Last of a list, greatest of a range.
    Last,
}

impl Pick {
    /// First or last of a list.
    pub fn of<T>(self, list: &[T]) -> Option<&T> {
        match self {
            Pick::First => list.first(),
            Pick::Last => list.last(),
        }
    }

    /// Least or greatest of a range.
    pub fn end<T>(self, (min, max): (T, T)) -> T {
        match self {
            Pick::First => min,
            Pick::Last => max,
        }
    }
}

/// The space of a colour that names none (`tt:Color`).
const IMPLIED: &str = "http://www.onvif.org/ver10/colorspace/YCbCr";

fn space(color: &tt::Color) -> &str {
    color.colorspace.as_deref().unwrap_or(IMPLIED)
}

/// A colour that is offered.
pub fn pick(options: &tt::ColorOptions, pick: Pick) -> Option<tt::Color> {
    match &options.choice {
        tt::ColorOptionsChoice::ColorList(list) => pick.of(list).cloned(),
        tt::ColorOptionsChoice::ColorspaceRange(list) => {
            let range = pick.of(list)?;
            let end = |range: &tt::FloatRange| pick.end((range.min, range.max));
            Some(tt::Color {
                x: end(&range.x),
                y: end(&range.y),
                z: end(&range.z),
                colorspace: Some(range.colorspace.clone()),
                ..tt::Color::default()
            })
        }
    }
}

/// Whether two colours are the same, but for what is lost in writing them.
pub fn close(a: &tt::Color, b: &tt::Color) -> bool {
    let near = |a: f32, b: f32| (a - b).abs() < 1e-2;
    space(a) == space(b) && near(a.x, b.x) && near(a.y, b.y) && near(a.z, b.z)
}

/// Goes on only if a colour is one of those that are offered.
///
/// # Errors
/// The case fails if it is not.
pub fn is_offered(test: &Test, color: &tt::Color, options: &tt::ColorOptions) -> Outcome {
    let within = |value: f32, range: &tt::FloatRange| value >= range.min && value <= range.max;
    let offered = match &options.choice {
        // An empty list says nothing.
        tt::ColorOptionsChoice::ColorList(list) => {
            list.is_empty() || list.iter().any(|offered| close(offered, color))
        }
        tt::ColorOptionsChoice::ColorspaceRange(list) => list.iter().any(|range| {
            range.colorspace == space(color)
                && within(color.x, &range.x)
                && within(color.y, &range.y)
                && within(color.z, &range.z)
        }),
    };
    test.check(
        offered,
        format!("a colour among {:?}", options.choice),
        format!("{color:?}"),
    )
}

/// Goes on only if every range of a colour is one.
///
/// # Errors
/// The case fails if a least value is above its greatest.
pub fn ordered_ranges(test: &Test, options: &tt::ColorOptions) -> Outcome {
    let tt::ColorOptionsChoice::ColorspaceRange(list) = &options.choice else {
        return Ok(());
    };
    for range in list {
        for (name, part) in [("X", &range.x), ("Y", &range.y), ("Z", &range.z)] {
            ordered(
                test,
                &format!("{name} of {}", range.colorspace),
                (part.min, part.max),
            )?;
        }
    }
    Ok(())
}
