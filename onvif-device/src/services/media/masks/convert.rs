//! Between masks and the types of the schema.

use onvif_core::generated::{tr2, tt};

use super::{PrivacyMask, SeenThrough};
use crate::backend::overlay::{MaskKind, MaskOptions};
use crate::services::media::color::Color;
use crate::services::media::decoration::Refusal;

const KINDS: [(&str, MaskKind); 3] = [
    ("Color", MaskKind::Color),
    ("Pixelated", MaskKind::Pixelated),
    ("Blurred", MaskKind::Blurred),
];

fn kind_name(kind: MaskKind) -> &'static str {
    let known = KINDS.iter().find(|(_, known)| *known == kind);
    known.map_or("Color", |(name, _)| name)
}

/// A mask as somebody sees it who looks through `view`.
pub fn to_schema(mask: &PrivacyMask, view: &SeenThrough) -> tr2::Mask {
    tr2::Mask {
        token: Some(mask.token.clone()),
        configuration_token: mask.configuration.clone(),
        polygon: tt::Polygon {
            point: mask
                .seen(view)
                .into_iter()
                .map(|(x, y)| tt::Vector { x, y })
                .collect(),
        },
        r#type: kind_name(mask.kind).to_owned(),
        color: mask.color.map(Color::to_schema),
        enabled: mask.enabled,
        ..tr2::Mask::default()
    }
}

/// A mask as a client wants it that looks through `view`. Corners that are still where `old` has them keep their place in the scene, even
/// where the picture no longer shows it.
pub fn from_schema(
    new: &tr2::Mask,
    old: Option<&PrivacyMask>,
    view: SeenThrough,
) -> Result<PrivacyMask, Refusal> {
    let kind = KINDS
        .iter()
        .find(|(name, _)| *name == new.r#type)
        .map(|(_, kind)| *kind)
        .ok_or_else(|| Refusal::modify("The type is not among the options"))?;
    let wanted: Vec<(f32, f32)> = new.polygon.point.iter().map(|point| (point.x, point.y)).collect();
    let kept = old.filter(|old| old.configuration == new.configuration_token && old.seen(&view) == wanted);
    let (polygon, seen_through) = match kept {
        Some(old) => (old.polygon.clone(), old.seen_through),
        None => (wanted, view),
    };
    let inside = |(x, y): &(f32, f32)| (-1.0..=1.0).contains(x) && (-1.0..=1.0).contains(y);
    if kept.is_none() && !polygon.iter().all(inside) {
        return Err(Refusal::Polygon("A point lies outside the picture"));
    }
    Ok(PrivacyMask {
        token: new.token.clone().unwrap_or_default(),
        configuration: new.configuration_token.clone(),
        polygon,
        seen_through,
        kind,
        color: new.color.as_ref().map(Color::from_schema).transpose()?,
        enabled: new.enabled,
    })
}

/// What masks a video source configuration can have. Where it can have none the options say so, rather than fail.
pub fn options(options: Option<&MaskOptions>) -> tr2::MaskOptions {
    let count = |number: usize| i32::try_from(number).unwrap_or(i32::MAX);
    tr2::MaskOptions {
        rectangle_only: Some(false),
        single_color_only: Some(false),
        max_masks: options.map_or(0, |options| count(options.masks)),
        max_points: options.map_or(4, |options| count(options.points)),
        types: options.map_or(vec!["Color".to_owned()], |options| {
            options
                .kinds
                .iter()
                .map(|kind| kind_name(*kind).to_owned())
                .collect()
        }),
        color: Color::options(),
        ..tr2::MaskOptions::default()
    }
}
