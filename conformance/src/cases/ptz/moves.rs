//! Moving the camera: PTZ-3-1, MEDIA2_PTZ-1-1.

use std::time::Duration;

use onvif_core::generated::tptz;
use onvif_core::generated::tptz::operations::{AbsoluteMove, ContinuousMove, RelativeMove, Stop as StopMove};
use onvif_core::generated::tt::{MoveStatus, PTZSpeed, PTZVector, Vector1D, Vector2D};

use super::Media;
use super::rig::{Rig, is_there, rig};
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("PTZ-3-1-1", absolute, with: Media::One, requires: [Feature::PtzService, Feature::MediaService, Feature::PtzAbsolute]),
    case!("PTZ-3-1-2", out_of_range, requires: [Feature::PtzService, Feature::MediaService, Feature::PtzAbsolute]),
    case!("PTZ-3-1-3", relative, requires: [Feature::PtzService, Feature::MediaService, Feature::PtzRelative]),
    case!("PTZ-3-1-4", continuous, with: Media::One, requires: [Feature::PtzService, Feature::MediaService]),
    case!("PTZ-3-1-5", continuous_and_stop, with: Media::One, requires: [Feature::PtzService, Feature::MediaService]),
    case!("MEDIA2_PTZ-1-1-1", absolute, with: Media::Two, requires: [Feature::Media2Service, Feature::PtzService, Feature::PtzAbsolute]),
    case!("MEDIA2_PTZ-1-1-2", continuous, with: Media::Two, requires: [Feature::Media2Service, Feature::PtzService, Feature::PtzContinuous]),
    case!("MEDIA2_PTZ-1-1-3", continuous_and_stop, with: Media::Two, requires: [Feature::Media2Service, Feature::PtzService, Feature::PtzContinuous]),
];

/// Only the part of a vector that an axis has.
fn axis(vector: PTZVector, zoom: bool) -> PTZVector {
    if zoom {
        PTZVector {
            pan_tilt: None,
            ..vector
        }
    } else {
        PTZVector { zoom: None, ..vector }
    }
}

fn axis_of_speed(speed: Option<PTZSpeed>, zoom: bool) -> Option<PTZSpeed> {
    let speed = speed.map(|speed| match zoom {
        true => PTZSpeed {
            pan_tilt: None,
            ..speed
        },
        false => PTZSpeed { zoom: None, ..speed },
    });
    speed.filter(|speed| speed.pan_tilt.is_some() || speed.zoom.is_some())
}

async fn absolute(test: &mut Test, media: Media) -> Outcome {
    test.step(3);
    let mut rig = rig(test, media).await?;
    test.step(media.step(5, 6));
    valid_options(test, &rig)?;
    test.step(media.step(6, 8));
    rig.adjust_limits(test).await?;
    test.step(media.step(7, 9));
    rig.go(test, rig.place(0.25), None).await?;
    rig.arrive(test, Some(&rig.place(0.25))).await?;
    // Media2 goes to the end of every axis; the older text leaves the place open.
    let target = rig.place(media.step(60, 100) as f32 / 100.0);
    for (zoom, there, step) in [
        (false, rig.pan_tilt().is_some(), media.step(9, 10)),
        (true, rig.zoom().is_some(), media.step(11, 11)),
    ] {
        if there {
            test.step(step);
            let place = axis(target.clone(), zoom);
            rig.go(test, place.clone(), axis_of_speed(rig.speed(), zoom))
                .await?;
            rig.arrive(test, Some(&place)).await?;
        }
    }
    test.step(13);
    let status = rig.status(test).await?;
    match media {
        Media::One => is_there(test, &rig, status.position.as_ref(), &target),
        Media::Two => {
            test.step(14);
            if !test.supports(Feature::PtzStatusPosition) {
                return Ok(());
            }
            let position = test.present(status.position, "Position")?;
            test.check(
                rig.pan_tilt().is_none() || position.pan_tilt.is_some(),
                "Position.PanTilt",
                "none",
            )?;
            test.check(
                rig.zoom().is_none() || position.zoom.is_some(),
                "Position.Zoom",
                "none",
            )
        }
    }
}

/// Annex `HelperVerifyPTZConfOptions`, as far as moves go.
fn valid_options(test: &Test, rig: &Rig) -> Outcome {
    let (has, node) = (&rig.options.spaces, &rig.node.supported_ptz_spaces);
    let generic2 = |list: &[onvif_core::generated::tt::Space2DDescription], end: &str| {
        list.iter()
            .any(|space| space.uri == format!("http://www.onvif.org/ver10/tptz/PanTiltSpaces/{end}"))
    };
    let generic1 = |list: &[onvif_core::generated::tt::Space1DDescription], end: &str| {
        list.iter().any(|space| {
            space
                .uri
                .strip_prefix("http://www.onvif.org/ver10/tptz/")
                .is_some_and(|rest| rest == end)
        })
    };
    for (needed, there, what) in [
        (
            !node.absolute_pan_tilt_position_space.is_empty(),
            generic2(&has.absolute_pan_tilt_position_space, "PositionGenericSpace"),
            "AbsolutePanTiltPositionSpace",
        ),
        (
            !node.absolute_zoom_position_space.is_empty(),
            generic1(
                &has.absolute_zoom_position_space,
                "ZoomSpaces/PositionGenericSpace",
            ),
            "AbsoluteZoomPositionSpace",
        ),
        (
            !node.continuous_pan_tilt_velocity_space.is_empty(),
            generic2(&has.continuous_pan_tilt_velocity_space, "VelocityGenericSpace"),
            "ContinuousPanTiltVelocitySpace",
        ),
        (
            !node.continuous_zoom_velocity_space.is_empty(),
            generic1(
                &has.continuous_zoom_velocity_space,
                "ZoomSpaces/VelocityGenericSpace",
            ),
            "ContinuousZoomVelocitySpace",
        ),
        (
            !node.relative_pan_tilt_translation_space.is_empty(),
            generic2(
                &has.relative_pan_tilt_translation_space,
                "TranslationGenericSpace",
            ),
            "RelativePanTiltTranslationSpace",
        ),
        (
            !node.relative_zoom_translation_space.is_empty(),
            generic1(
                &has.relative_zoom_translation_space,
                "ZoomSpaces/TranslationGenericSpace",
            ),
            "RelativeZoomTranslationSpace",
        ),
        (
            !node.pan_tilt_speed_space.is_empty(),
            generic1(&has.pan_tilt_speed_space, "PanTiltSpaces/GenericSpeedSpace"),
            "PanTiltSpeedSpace",
        ),
        (
            !node.zoom_speed_space.is_empty(),
            generic1(&has.zoom_speed_space, "ZoomSpaces/ZoomGenericSpeedSpace"),
            "ZoomSpeedSpace",
        ),
    ] {
        test.check(!needed || there, format!("the generic space in {what}"), "none")?;
    }
    let timeout = &rig.options.ptz_timeout;
    test.check(
        timeout.min.to_std() <= timeout.max.to_std(),
        "PTZTimeout with Min not above Max",
        format!("{timeout:?}"),
    )
}

async fn out_of_range(test: &mut Test) -> Outcome {
    test.step(3);
    let rig = rig(test, Media::One).await?;
    test.step(5);
    valid_options(test, &rig)?;
    let mut position = rig.place(1.0);
    // The text moves pan and tilt; a camera that has only a zoom is judged by that.
    if let (Some(place), Some(space)) = (position.pan_tilt.as_mut(), rig.pan_tilt()) {
        place.x = space.x_range.max + (space.x_range.max - space.x_range.min) + 1.0;
        place.y = space.y_range.max + (space.y_range.max - space.y_range.min) + 1.0;
        position.zoom = None;
    } else if let (Some(place), Some(space)) = (position.zoom.as_mut(), rig.zoom()) {
        place.x = space.x_range.max + (space.x_range.max - space.x_range.min) + 1.0;
    }
    test.step(7);
    let request = tptz::AbsoluteMove {
        profile_token: rig.profile.clone(),
        position,
        speed: None,
    };
    test.refused::<AbsoluteMove>(&request, &["Sender", "InvalidArgVal", "InvalidPosition"])
        .await?;
    Ok(())
}

async fn relative(test: &mut Test) -> Outcome {
    test.step(3);
    let rig = rig(test, Media::One).await?;
    test.step(5);
    valid_options(test, &rig)?;
    // Away from every end, so that there is a way to go.
    if rig.pan_tilt().is_some() || rig.zoom().is_some() {
        rig.go(test, rig.place(0.4), None).await?;
        rig.arrive(test, Some(&rig.place(0.4))).await?;
    }
    test.step(7);
    let before = rig.status(test).await?;
    let spaces = rig.options.spaces.clone();
    let pan_tilt = spaces
        .relative_pan_tilt_translation_space
        .first()
        .map(|space| Vector2D {
            x: space.x_range.max / 5.0,
            y: space.y_range.max / 5.0,
            space: Some(space.uri.clone()),
        });
    let zoom = spaces
        .relative_zoom_translation_space
        .first()
        .map(|space| Vector1D {
            x: space.x_range.max / 5.0,
            space: Some(space.uri.clone()),
        });
    let whole = PTZVector { pan_tilt, zoom };
    for (is_zoom, there, step) in [
        (false, whole.pan_tilt.is_some(), 9),
        (true, whole.zoom.is_some(), 11),
    ] {
        if there {
            test.step(step);
            let request = tptz::RelativeMove {
                profile_token: rig.profile.clone(),
                translation: axis(whole.clone(), is_zoom),
                speed: axis_of_speed(rig.speed(), is_zoom),
            };
            test.call::<RelativeMove>(&request).await?;
            rig.arrive(test, None).await?;
        }
    }
    test.step(13);
    let after = rig.status(test).await?;
    // Translation spaces need not be those of positions: that it has moved is what can be told.
    if let (Some(before), Some(after)) = (before.position, after.position) {
        let moved_pan =
            before.pan_tilt.as_ref().map(|v| (v.x, v.y)) != after.pan_tilt.as_ref().map(|v| (v.x, v.y));
        let moved_zoom = before.zoom.as_ref().map(|v| v.x) != after.zoom.as_ref().map(|v| v.x);
        test.check(
            (whole.pan_tilt.is_none() || moved_pan) && (whole.zoom.is_none() || moved_zoom),
            "another position than before",
            format!("{after:?}"),
        )?;
    }
    Ok(())
}

/// The velocities of the node, at this part of the highest.
fn velocity(rig: &Rig, part: f32, zoom: bool) -> Option<PTZSpeed> {
    let spaces = &rig.options.spaces;
    let pan_tilt = spaces
        .continuous_pan_tilt_velocity_space
        .first()
        .map(|space| Vector2D {
            x: space.x_range.max * part,
            y: space.y_range.max * part,
            space: Some(space.uri.clone()),
        });
    let along = spaces
        .continuous_zoom_velocity_space
        .first()
        .map(|space| Vector1D {
            x: space.x_range.max * part,
            space: Some(space.uri.clone()),
        });
    axis_of_speed(
        Some(PTZSpeed {
            pan_tilt,
            zoom: along,
        }),
        zoom,
    )
}

async fn start(test: &mut Test, rig: &Rig, velocity: PTZSpeed, timeout: Option<Duration>) -> Outcome {
    let request = tptz::ContinuousMove {
        profile_token: rig.profile.clone(),
        velocity,
        timeout: timeout.map(Into::into),
    };
    test.call::<ContinuousMove>(&request).await?;
    Ok(())
}

async fn continuous(test: &mut Test, media: Media) -> Outcome {
    test.step(3);
    let rig = rig(test, media).await?;
    test.step(media.step(5, 6));
    valid_options(test, &rig)?;
    let velocities = [false, true].map(|zoom| velocity(&rig, 1.0, zoom));
    if media == Media::Two {
        test.step(7);
        test.check(
            velocities.iter().any(Option::is_some),
            "a space for continuous moves",
            "none",
        )?;
    }
    let timeout = &rig.options.ptz_timeout;
    let (least, most) = (
        timeout.min.to_std().unwrap_or_default(),
        timeout.max.to_std().unwrap_or(Duration::MAX),
    );
    // A minute by the older text, half of one by the newer.
    let wanted = Duration::from_secs(media.step(60, 30).into()).min(test.settings().longest);
    let timeout = wanted.max(least).min(most.max(least));
    if media == Media::Two {
        test.step(9);
        for zoom in [false, true] {
            if let Some(back) = velocity(&rig, -1.0, zoom) {
                start(test, &rig, back, Some(timeout)).await?;
            }
        }
        tokio::time::sleep(timeout).await;
        rig.arrive(test, None).await?;
    }
    for (velocity, (moving, idle)) in velocities.into_iter().zip([
        (media.step(7, 10), media.step(9, 10)),
        (media.step(11, 11), media.step(13, 11)),
    ]) {
        let Some(velocity) = velocity else {
            continue;
        };
        test.step(moving);
        start(test, &rig, velocity, Some(timeout)).await?;
        tokio::time::sleep(timeout).await;
        test.step(idle);
        stands_still(test, &rig, media).await?;
    }
    Ok(())
}

async fn continuous_and_stop(test: &mut Test, media: Media) -> Outcome {
    test.step(3);
    let rig = rig(test, media).await?;
    test.step(media.step(5, 6));
    valid_options(test, &rig)?;
    let velocities = [false, true].map(|zoom| velocity(&rig, 1.0, zoom));
    if media == Media::Two {
        test.step(7);
        test.check(
            velocities.iter().any(Option::is_some),
            "a space for continuous moves",
            "none",
        )?;
    }
    let steps = [
        (media.step(7, 9), media.step(9, 9), media.step(11, 9)),
        (media.step(13, 10), media.step(15, 10), media.step(17, 10)),
    ];
    for (velocity, (moving, stopping, idle)) in velocities.into_iter().zip(steps) {
        let Some(velocity) = velocity else {
            continue;
        };
        test.step(moving);
        start(test, &rig, velocity, None).await?;
        test.step(stopping);
        stop(test, &rig.profile, None).await?;
        test.step(idle);
        stands_still(test, &rig, media).await?;
    }
    Ok(())
}

/// Stops the axes that are named, all if none is.
pub async fn stop(test: &mut Test, profile: &str, axes: Option<(bool, bool)>) -> Outcome {
    let request = tptz::Stop {
        profile_token: profile.to_owned(),
        pan_tilt: axes.map(|(pan_tilt, _)| pan_tilt),
        zoom: axes.map(|(_, zoom)| zoom),
    };
    test.call::<StopMove>(&request).await?;
    Ok(())
}

/// The device tells that it stands still, if it tells its movement at all. The older text lets it say that it does not know.
async fn stands_still(test: &mut Test, rig: &Rig, media: Media) -> Outcome {
    if media == Media::Two {
        rig.arrive(test, None).await?;
        return Ok(());
    }
    let end = std::time::Instant::now() + test.settings().operation_delay;
    loop {
        let status = rig.status(test).await?;
        let Some(told) = status.move_status else {
            return Ok(());
        };
        let moving = [told.pan_tilt, told.zoom].contains(&Some(MoveStatus::MOVING));
        if !moving {
            return Ok(());
        }
        if std::time::Instant::now() >= end {
            return Err(still_moving(test, &told));
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

fn still_moving(test: &Test, told: &onvif_core::generated::tt::PTZMoveStatus) -> Stop {
    test.failed("MoveStatus IDLE or UNKNOWN", format!("{told:?}"))
}
