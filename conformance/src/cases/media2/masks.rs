//! Privacy masks: MEDIA2-10-1.

use onvif_core::generated::tr2::operations::{CreateMask, DeleteMask, GetMaskOptions, GetMasks, SetMask};
use onvif_core::generated::{tr2, tt};

use super::configurations::{VideoSource, ask};
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::support::colors::{Pick, close, is_offered, ordered_ranges, pick};
use crate::cases::support::media::{listed, once};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("MEDIA2-10-1-1", create_and_delete, requires: [Feature::Media2Service, Feature::Media2Mask]),
    case!("MEDIA2-10-1-2", told, requires: [Feature::Media2Service, Feature::Media2Mask]),
    case!("MEDIA2-10-1-3", change, requires: [Feature::Media2Service, Feature::Media2Mask]),
    case!("MEDIA2-10-1-4", options_hold, requires: [Feature::Media2Service, Feature::Media2Mask]),
    case!("MEDIA2-10-1-5", are_among_options, requires: [Feature::Media2Service, Feature::Media2Mask]),
    case!("MEDIA2-10-1-6", single_color, requires: [Feature::Media2Service, Feature::Media2Mask]),
];

async fn options(test: &mut Test, configuration: &str) -> Result<tr2::MaskOptions, Stop> {
    let request = tr2::GetMaskOptions {
        configuration_token: configuration.to_owned(),
    };
    Ok(test.call::<GetMaskOptions>(&request).await?.options)
}

async fn masks(
    test: &mut Test,
    token: Option<&str>,
    configuration: Option<&str>,
) -> Result<Vec<tr2::Mask>, Stop> {
    let request = tr2::GetMasks {
        token: token.map(str::to_owned),
        configuration_token: configuration.map(str::to_owned),
    };
    Ok(test.call::<GetMasks>(&request).await?.masks)
}

fn tokens(masks: &[tr2::Mask]) -> Vec<&str> {
    masks.iter().filter_map(|mask| mask.token.as_deref()).collect()
}

/// Annex `HelperDeviceConfigurationForCreateMask`: a video source configuration that has room for a mask.
async fn room(test: &mut Test) -> Result<(String, tr2::MaskOptions), Stop> {
    for configuration in ask::<VideoSource>(test, None, None).await? {
        let options = options(test, &configuration.token).await?;
        if options.max_masks > 0 {
            make_room(test, &configuration.token, &options, 1).await?;
            return Ok((configuration.token, options));
        }
    }
    Err(test.failed("a video source configuration that can have masks", "none"))
}

/// Deletes as many masks as it takes for some more; they come back when the case is over.
async fn make_room(test: &mut Test, configuration: &str, options: &tr2::MaskOptions, more: usize) -> Outcome {
    let there = masks(test, None, Some(configuration)).await?;
    let most = usize::try_from(options.max_masks).unwrap_or(0);
    let surplus = (there.len() + more).saturating_sub(most);
    for mask in there.into_iter().take(surplus) {
        let token = mask.token.clone().unwrap_or_default();
        test.restore("a mask", move |test| {
            Box::pin(async move {
                test.call::<CreateMask>(&tr2::CreateMask { mask }).await?;
                Ok(())
            })
        });
        test.call::<DeleteMask>(&tr2::DeleteMask { token }).await?;
    }
    Ok(())
}

/// The polygons of the texts: before a change and after it, for devices that take any and for those that take rectangles.
fn polygon(options: &tr2::MaskOptions, end: Pick) -> tt::Polygon {
    let corners = match (end, options.rectangle_only == Some(true)) {
        (Pick::First, false) => [(-0.4, -0.2), (-0.2, 0.3), (0.1, 0.4), (0.3, -0.3)],
        (Pick::First, true) => [(-0.5, -0.5), (-0.5, 0.5), (0.5, 0.5), (0.5, -0.5)],
        (Pick::Last, false) => [(-0.5, -0.3), (-0.3, 0.4), (0.2, 0.5), (0.4, -0.4)],
        (Pick::Last, true) => [(-0.6, -0.6), (-0.6, 0.6), (0.6, 0.6), (0.6, -0.6)],
    };
    tt::Polygon {
        point: corners.into_iter().map(|(x, y)| tt::Vector { x, y }).collect(),
    }
}

/// A mask at one end of the options.
fn mask(configuration: &str, options: &tr2::MaskOptions, kind: &str, end: Pick) -> tr2::Mask {
    tr2::Mask {
        token: Some("TestMask".to_owned()),
        configuration_token: configuration.to_owned(),
        polygon: polygon(options, end),
        r#type: kind.to_owned(),
        color: (kind == "Color").then(|| pick(&options.color, end)).flatten(),
        enabled: end == Pick::Last,
        ..tr2::Mask::default()
    }
}

/// Creates a mask that is gone when the case is over.
async fn create(test: &mut Test, mask: &tr2::Mask) -> Result<String, Stop> {
    let request = tr2::CreateMask { mask: mask.clone() };
    let token = test.call::<CreateMask>(&request).await?.token;
    let left = tr2::DeleteMask { token: token.clone() };
    test.restore("the mask that the case has made", move |test| {
        Box::pin(async move {
            // Some cases delete it themselves.
            test.undo_once_more::<DeleteMask>(&left).await
        })
    });
    Ok(token)
}

/// The mask with this token, alone.
async fn one(test: &mut Test, token: &str) -> Result<tr2::Mask, Stop> {
    let mut told = masks(test, Some(token), None).await?;
    let all: Vec<_> = tokens(&told).into_iter().map(str::to_owned).collect();
    test.check(
        told.len() == 1 && all == [token],
        format!("the mask {token}"),
        format!("{all:?}"),
    )?;
    test.present(told.pop(), "a mask")
}

/// Goes on only if a mask is as it was set.
fn is(test: &Test, told: &tr2::Mask, wanted: &tr2::Mask) -> Outcome {
    let point = |a: &tt::Vector, b: &tt::Vector| (a.x - b.x).abs() < 1e-3 && (a.y - b.y).abs() < 1e-3;
    let (corners, expected) = (&told.polygon.point, &wanted.polygon.point);
    let same = told.configuration_token == wanted.configuration_token
        && told.r#type == wanted.r#type
        && told.enabled == wanted.enabled
        && corners.len() == expected.len()
        && corners.iter().zip(expected).all(|(a, b)| point(a, b))
        && wanted
            .color
            .as_ref()
            .is_none_or(|wanted| told.color.as_ref().is_some_and(|told| close(told, wanted)));
    test.check(same, format!("{wanted:?}"), format!("{told:?}"))
}

/// Deletes a mask and sees that it is gone.
async fn delete(test: &mut Test, token: &str, configuration: &str, step: u32) -> Outcome {
    let request = tr2::DeleteMask {
        token: token.to_owned(),
    };
    test.call::<DeleteMask>(&request).await?;
    test.step(step);
    let left = masks(test, None, Some(configuration)).await?;
    test.check(
        !tokens(&left).contains(&token),
        format!("no mask {token}"),
        "it is still there",
    )
}

async fn create_and_delete(test: &mut Test) -> Outcome {
    test.step(3);
    let (configuration, options) = room(test).await?;
    test.step(4);
    let kind = test.present(options.types.first(), "a type among the options")?;
    let wanted = mask(&configuration, &options, kind, Pick::First);
    let token = create(test, &wanted).await?;
    test.step(7);
    let told = one(test, &token).await?;
    test.step(8);
    is(test, &told, &wanted)?;
    test.step(9);
    delete(test, &token, &configuration, 13).await
}

async fn change(test: &mut Test) -> Outcome {
    test.step(3);
    let (configuration, options) = room(test).await?;
    test.step(5);
    let (Some(first), Some(last)) = (options.types.first(), options.types.last()) else {
        return Err(test.failed("a type among the options", "none"));
    };
    let token = create(test, &mask(&configuration, &options, first, Pick::First)).await?;
    test.step(6);
    let mut wanted = mask(&configuration, &options, last, Pick::Last);
    wanted.token = Some(token.clone());
    test.call::<SetMask>(&tr2::SetMask { mask: wanted.clone() })
        .await?;
    test.step(9);
    let told = one(test, &token).await?;
    test.step(10);
    is(test, &told, &wanted)?;
    test.step(11);
    delete(test, &token, &configuration, 15).await
}

/// Makes a mask if there is none, so that there is something to judge.
async fn at_least_one(test: &mut Test) -> Outcome {
    if masks(test, None, None).await?.is_empty() {
        let (configuration, options) = room(test).await?;
        if let Some(kind) = options.types.first() {
            create(test, &mask(&configuration, &options, kind, Pick::First)).await?;
        }
    }
    Ok(())
}

async fn told(test: &mut Test) -> Outcome {
    test.step(3);
    at_least_one(test).await?;
    test.step(4);
    let all = masks(test, None, None).await?;
    test.step(5);
    test.check(!all.is_empty(), "at least one mask", "none")?;
    test.step(6);
    once(test, tokens(&all))?;
    for mask in &all {
        test.step(7);
        let token = test.present(mask.token.as_deref(), "a token of every mask")?;
        let told = one(test, token).await?;
        is(test, &told, mask)?;
    }
    test.step(8);
    for configuration in ask::<VideoSource>(test, None, None).await? {
        test.step(9);
        let some = masks(test, None, Some(&configuration.token)).await?;
        once(test, tokens(&some))?;
        for token in tokens(&some) {
            test.check(
                tokens(&all).contains(&token),
                format!("{token} among all masks"),
                format!("{:?}", tokens(&all)),
            )?;
        }
    }
    Ok(())
}

async fn options_hold(test: &mut Test) -> Outcome {
    test.step(3);
    for configuration in ask::<VideoSource>(test, None, None).await? {
        test.step(4);
        let options = options(test, &configuration.token).await?;
        test.check(
            options.max_masks >= 0,
            "MaxMasks not below 0",
            options.max_masks.to_string(),
        )?;
        test.check(
            options.max_points >= 3,
            "MaxPoints not below 3",
            options.max_points.to_string(),
        )?;
        test.check(!options.types.is_empty(), "at least one of Types", "none")?;
        ordered_ranges(test, &options.color)?;
    }
    Ok(())
}

async fn are_among_options(test: &mut Test) -> Outcome {
    at_least_one(test).await?;
    test.step(3);
    for configuration in ask::<VideoSource>(test, None, None).await? {
        test.step(4);
        let some = masks(test, None, Some(&configuration.token)).await?;
        let options = options(test, &configuration.token).await?;
        let mut color: Option<&tt::Color> = None;
        for mask in &some {
            test.check(
                mask.configuration_token == configuration.token,
                format!("a mask of {}", configuration.token),
                mask.configuration_token.clone(),
            )?;
            listed(test, "Type", &mask.r#type, &options.types)?;
            let corners = mask.polygon.point.len();
            let most = usize::try_from(options.max_points).unwrap_or(0);
            test.check(
                corners <= most && (options.rectangle_only != Some(true) || corners == 4),
                format!("as many points as the options allow, {most}"),
                corners.to_string(),
            )?;
            let Some(own) = &mask.color else { continue };
            is_offered(test, own, &options.color)?;
            if options.single_color_only == Some(true) {
                let first = *color.get_or_insert(own);
                test.check(close(own, first), format!("{first:?}"), format!("{own:?}"))?;
            }
        }
    }
    Ok(())
}

async fn single_color(test: &mut Test) -> Outcome {
    test.step(3);
    for configuration in ask::<VideoSource>(test, None, None).await? {
        let configuration = configuration.token;
        test.step(4);
        let options = options(test, &configuration).await?;
        let colored = options.types.iter().any(|kind| kind == "Color");
        if options.single_color_only != Some(true) || !colored || options.max_masks < 2 {
            continue;
        }
        make_room(test, &configuration, &options, usize::MAX / 2).await?;
        let first = create(test, &mask(&configuration, &options, "Color", Pick::First)).await?;
        let mut plain = mask(&configuration, &options, "Color", Pick::First);
        plain.color = None;
        let second = create(test, &plain).await?;
        let color = one(test, &first).await?.color;
        let own = one(test, &second).await?.color;
        let same = match (&color, &own) {
            (Some(color), Some(own)) => close(color, own),
            (a, b) => a == b,
        };
        test.check(same, format!("{color:?}"), format!("{own:?}"))?;
        let mut wanted = mask(&configuration, &options, "Color", Pick::Last);
        wanted.token = Some(second);
        test.call::<SetMask>(&tr2::SetMask { mask: wanted.clone() })
            .await?;
        let color = one(test, &first).await?.color;
        let same = match (&color, &wanted.color) {
            (Some(color), Some(wanted)) => close(color, wanted),
            (a, b) => a == b,
        };
        test.check(same, format!("{:?}", wanted.color), format!("{color:?}"))?;
    }
    Ok(())
}
