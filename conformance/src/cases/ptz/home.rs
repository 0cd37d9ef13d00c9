//! The home position: PTZ-5-1, MEDIA2_PTZ-3-1.

use onvif_core::generated::tptz;
use onvif_core::generated::tptz::operations::{GotoHomePosition, SetHomePosition};
use onvif_core::generated::tt::PTZVector;
use onvif_core::soap::Fault;

use super::Media;
use super::nodes::{node, nodes};
use super::rig::{Rig, custom_rig, is_there, rig};
use crate::case;
use crate::case::{Case, Impact, Outcome, Stop, Test};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("PTZ-5-1-1", configurable, with: Media::One, requires: [Feature::PtzService, Feature::MediaService, Feature::PtzHome]),
    case!("PTZ-5-1-2", fixed, with: Media::One, requires: [Feature::PtzService, Feature::MediaService, Feature::PtzHome]),
    case!("PTZ-5-1-3", flag, with: Media::One, requires: [Feature::PtzService, Feature::MediaService]),
    case!("PTZ-5-1-4", custom, with: Media::One, requires: [Feature::PtzService, Feature::MediaService]),
    case!("MEDIA2_PTZ-3-1-1", configurable, with: Media::Two, requires: [Feature::Media2Service, Feature::PtzService, Feature::PtzAbsolute, Feature::PtzHome]),
    case!("MEDIA2_PTZ-3-1-2", fixed, with: Media::Two, requires: [Feature::Media2Service, Feature::PtzService, Feature::PtzAbsolute, Feature::PtzHome]),
    case!("MEDIA2_PTZ-3-1-3", flag, with: Media::Two, requires: [Feature::Media2Service, Feature::PtzService, Feature::PtzAbsolute, Feature::PtzHome]),
    case!("MEDIA2_PTZ-3-1-4", custom, with: Media::Two, requires: [Feature::Media2Service, Feature::PtzService]),
];

async fn configurable(test: &mut Test, media: Media) -> Outcome {
    test.step(media.step(3, 4));
    let mut rig = rig(test, media).await?;
    if !rig.node.home_supported || rig.node.fixed_home_position == Some(true) {
        return Err(Stop::NotApplicable(
            "the home position of the node cannot be set".to_owned(),
        ));
    }
    remember_home(test, &rig).await?;
    test.step(media.step(3, 10));
    rig.adjust_limits(test).await?;
    test.step(media.step(4, 14));
    let place = rig.move_to(test, 0.3).await?;
    test.step(media.step(6, 17));
    set(test, &rig.profile).await?;
    test.step(media.step(7, 21));
    rig.move_to(test, 0.7).await?;
    test.step(media.step(9, 24));
    go(test, &rig.profile).await?;
    test.step(media.step(10, 27));
    let status = rig.arrive(test, place.as_ref()).await?;
    match place.filter(|_| media == Media::One) {
        Some(place) => is_there(test, &rig, status.position.as_ref(), &place),
        None => Ok(()),
    }
}

async fn fixed(test: &mut Test, media: Media) -> Outcome {
    test.step(media.step(3, 4));
    let mut rig = rig(test, media).await?;
    if !rig.node.home_supported || rig.node.fixed_home_position != Some(true) {
        return Err(Stop::NotApplicable(
            "the home position of the node is not fixed".to_owned(),
        ));
    }
    test.step(media.step(5, 9));
    go(test, &rig.profile).await?;
    test.step(media.step(6, 17));
    let home = rig.arrive(test, None).await?.position;
    rig.adjust_limits(test).await?;
    test.step(media.step(7, 20));
    rig.move_to(test, 0.7).await?;
    test.step(media.step(9, 23));
    let request = tptz::SetHomePosition {
        profile_token: rig.profile.clone(),
    };
    let refused = test
        .refused::<SetHomePosition>(&request, &["Receiver", "Action", "CannotOverwriteHome"])
        .await;
    if let Err(stop) = refused {
        put_fixed_home_back(test, &rig, home);
        return Err(stop);
    }
    test.step(media.step(11, 25));
    go(test, &rig.profile).await?;
    test.step(media.step(12, 28));
    let status = rig.arrive(test, home.as_ref()).await?;
    match home.filter(|_| media == Media::One) {
        Some(home) => is_there(test, &rig, status.position.as_ref(), &home),
        None => Ok(()),
    }
}

async fn flag(test: &mut Test, media: Media) -> Outcome {
    test.step(3);
    let rig = rig(test, media).await?;
    test.step(5);
    let node = node(test, &rig.node.token).await?;
    test.step(media.step(5, 6));
    let Some(fixed) = node.fixed_home_position else {
        return Err(Stop::Passed);
    };
    let mut home = None;
    if node.home_supported && !fixed {
        remember_home(test, &rig).await?;
    } else if node.home_supported {
        home = home_of(test, &rig).await?;
    }
    test.step(media.step(7, 9));
    let request = tptz::SetHomePosition {
        profile_token: rig.profile.clone(),
    };
    match test.attempt::<SetHomePosition>(&request).await? {
        Ok(_) => {
            if fixed {
                put_fixed_home_back(test, &rig, home);
            }
            test.check(
                !fixed,
                "a refusal, since the home position is fixed",
                "SetHomePositionResponse",
            )
        }
        Err(fault) => test.check(
            fixed && is_refusal(&fault),
            if fixed {
                "the fault CannotOverwriteHome or ActionNotSupported"
            } else {
                "SetHomePositionResponse"
            },
            format!("the fault {fault}"),
        ),
    }
}

/// Home of every node, by a profile that the case has made; where the camera comes to stand is worth no more than a warning.
async fn custom(test: &mut Test, media: Media) -> Outcome {
    test.step(3);
    for node in nodes(test).await? {
        if !node.home_supported {
            continue;
        }
        let flag = node.fixed_home_position;
        test.step(4);
        let mut rig = custom_rig(test, media, node).await?;
        let mut home = None;
        if flag == Some(true) {
            home = home_of(test, &rig).await?;
        } else {
            remember_home(test, &rig).await?;
        }
        rig.adjust_limits(test).await?;
        rig.move_to(test, 0.3).await?;
        rig.status(test).await?;
        let request = tptz::SetHomePosition {
            profile_token: rig.profile.clone(),
        };
        let fixed = match test.attempt::<SetHomePosition>(&request).await? {
            Ok(_) => {
                if flag == Some(true) {
                    put_fixed_home_back(test, &rig, home);
                }
                false
            }
            Err(fault) => {
                test.check(
                    is_refusal(&fault),
                    "SetHomePositionResponse, or the fault CannotOverwriteHome or ActionNotSupported",
                    format!("the fault {fault}"),
                )?;
                true
            }
        };
        test.check(
            flag.is_none_or(|flag| flag == fixed),
            format!("what FixedHomePosition says, {flag:?}"),
            format!(
                "a home position that is {}",
                if fixed { "fixed" } else { "not fixed" }
            ),
        )?;
        if fixed {
            go(test, &rig.profile).await?;
            rig.arrive(test, None).await?;
        }
        rig.move_to(test, 0.7).await?;
        go(test, &rig.profile).await?;
        rig.arrive(test, None).await?;
    }
    Ok(())
}

fn is_refusal(fault: &Fault) -> bool {
    let codes: Vec<_> = fault.subcodes().iter().map(|code| code.local()).collect();
    matches!(
        codes.as_slice(),
        ["Action", "CannotOverwriteHome", ..] | ["ActionNotSupported", ..]
    )
}

async fn go(test: &mut Test, profile: &str) -> Outcome {
    let request = tptz::GotoHomePosition {
        profile_token: profile.to_owned(),
        speed: None,
    };
    test.call::<GotoHomePosition>(&request).await?;
    Ok(())
}

async fn set(test: &mut Test, profile: &str) -> Outcome {
    let request = tptz::SetHomePosition {
        profile_token: profile.to_owned(),
    };
    test.call::<SetHomePosition>(&request).await?;
    Ok(())
}

/// Goes home once, so that the position can be made home again when the case is over. Where it cannot be, the operator has to allow what the case does.
async fn remember_home(test: &mut Test, rig: &Rig) -> Outcome {
    match home_of(test, rig).await? {
        Some(home) => {
            put_home_back(test, rig, home);
            Ok(())
        }
        None => test.permitted(
            Impact::HomePosition,
            "the camera tells no home position that it could be given back",
        ),
    }
}

/// Goes home, and gives the position if the camera has and tells one for every axis that it can be moved to positions on. Nothing else could be put back.
async fn home_of(test: &mut Test, rig: &Rig) -> Result<Option<PTZVector>, Stop> {
    if rig.pan_tilt().is_none() && rig.zoom().is_none() {
        return Ok(None);
    }
    let request = tptz::GotoHomePosition {
        profile_token: rig.profile.clone(),
        speed: None,
    };
    // A device that has no home position yet may refuse; it will have one when the case is over.
    if test.attempt::<GotoHomePosition>(&request).await?.is_err() {
        return Ok(None);
    }
    let status = rig.arrive(test, None).await?;
    let told = |home: &PTZVector| {
        (rig.pan_tilt().is_none() || home.pan_tilt.is_some()) && (rig.zoom().is_none() || home.zoom.is_some())
    };
    Ok(status.position.filter(told))
}

/// Makes a position home again when the case is over. A camera that refuses to set it has kept the one that it had.
fn put_home_back(test: &mut Test, rig: &Rig, home: PTZVector) {
    let profile_token = rig.profile.clone();
    let fixed = rig.node.fixed_home_position == Some(true);
    test.restore("home position", move |test| {
        Box::pin(async move {
            let request = tptz::AbsoluteMove {
                profile_token: profile_token.clone(),
                position: home.clone(),
                speed: None,
            };
            test.call::<tptz::operations::AbsoluteMove>(&request).await?;
            let end = std::time::Instant::now() + test.settings().operation_delay;
            let mut there = true;
            loop {
                let request = tptz::GetStatus {
                    profile_token: profile_token.clone(),
                };
                let status = test
                    .call::<tptz::operations::GetStatus>(&request)
                    .await?
                    .ptz_status;
                if status.position.is_some_and(|at| same(&at, &home)) {
                    break;
                }
                if std::time::Instant::now() >= end {
                    there = false;
                    break;
                }
                tokio::time::sleep(std::time::Duration::from_millis(50)).await;
            }
            if fixed {
                let request = tptz::SetHomePosition { profile_token };
                test.attempt::<SetHomePosition>(&request).await?.ok();
            } else {
                set(test, &profile_token).await?;
            }
            if there {
                return Ok(());
            }
            let why = "the camera did not come back to where it was, and has it where it stands";
            Err(Stop::Inconclusive(why.to_owned()))
        })
    });
}

/// As [`put_home_back`], for a camera that may have let its home position be set although it says that it is fixed.
fn put_fixed_home_back(test: &mut Test, rig: &Rig, home: Option<PTZVector>) {
    match home {
        Some(home) => put_home_back(test, rig, home),
        None => test.restore("home position", |_| {
            Box::pin(async {
                let why =
                    "it may have been set although it is said to be fixed, and nothing tells where it was";
                Err(Stop::Inconclusive(why.to_owned()))
            })
        }),
    }
}

fn same(a: &PTZVector, b: &PTZVector) -> bool {
    let close = |a: f32, b: f32| (a - b).abs() < 1e-3;
    let pan_tilt = match (&a.pan_tilt, &b.pan_tilt) {
        (Some(a), Some(b)) => close(a.x, b.x) && close(a.y, b.y),
        _ => true,
    };
    let zoom = match (&a.zoom, &b.zoom) {
        (Some(a), Some(b)) => close(a.x, b.x),
        _ => true,
    };
    pan_tilt && zoom
}
