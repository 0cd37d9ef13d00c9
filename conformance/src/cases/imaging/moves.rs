//! Moving the focus: IMAGING-2-1.

use onvif_core::generated::timg;
use onvif_core::generated::timg::operations::{GetMoveOptions, GetStatus, Move, Stop as StopMove};
use onvif_core::generated::tt::{self, FloatRange, FocusMove, MoveOptions20};

use super::sources;
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("IMAGING-2-1-1", possible_moves, requires: [Feature::ImagingService]),
    case!("IMAGING-2-1-3", valid_move, with: Kind::Absolute, requires: [Feature::ImagingService]),
    case!("IMAGING-2-1-4", invalid_move, with: Kind::Absolute, requires: [Feature::ImagingService]),
    case!("IMAGING-2-1-5", valid_move, with: Kind::Relative, requires: [Feature::ImagingService]),
    case!("IMAGING-2-1-6", invalid_move, with: Kind::Relative, requires: [Feature::ImagingService]),
    case!("IMAGING-2-1-7", valid_move, with: Kind::Continuous, requires: [Feature::ImagingService]),
    case!("IMAGING-2-1-8", invalid_move, with: Kind::Continuous, requires: [Feature::ImagingService]),
    case!("IMAGING-2-1-10", unsupported_move, requires: [Feature::ImagingService]),
    case!("IMAGING-2-1-11", status, requires: [Feature::ImagingService]),
    case!("IMAGING-2-1-13", stop, requires: [Feature::ImagingService]),
];

/// How the focus is moved.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Absolute,
    Relative,
    Continuous,
}

impl Kind {
    const ALL: [Kind; 3] = [Kind::Absolute, Kind::Relative, Kind::Continuous];

    /// Where it can be moved to, and how fast if the speed can be told; `None` if it cannot be moved in this way.
    fn ranges(self, options: &MoveOptions20) -> Option<(&FloatRange, Option<&FloatRange>)> {
        match self {
            Kind::Absolute => {
                let absolute = options.absolute.as_ref()?;
                Some((&absolute.position, absolute.speed.as_ref()))
            }
            Kind::Relative => {
                let relative = options.relative.as_ref()?;
                Some((&relative.distance, relative.speed.as_ref()))
            }
            Kind::Continuous => Some((&options.continuous.as_ref()?.speed, None)),
        }
    }

    fn focus(self, value: f32, speed: Option<f32>) -> FocusMove {
        let mut focus = FocusMove::default();
        match self {
            Kind::Absolute => {
                focus.absolute = Some(tt::AbsoluteFocus {
                    position: value,
                    speed,
                })
            }
            Kind::Relative => {
                focus.relative = Some(tt::RelativeFocus {
                    distance: value,
                    speed,
                })
            }
            Kind::Continuous => focus.continuous = Some(tt::ContinuousFocus { speed: value }),
        }
        focus
    }
}

async fn possible_moves(test: &mut Test) -> Outcome {
    test.step(3);
    for token in sources(test).await? {
        test.step(4);
        let options = moves(test, &token).await?;
        for kind in Kind::ALL {
            let ranges = kind.ranges(&options);
            for range in ranges
                .iter()
                .flat_map(|(range, speed)| [Some(*range), *speed])
                .flatten()
            {
                test.check(
                    range.min <= range.max,
                    "Min not above Max",
                    format!("{} and {}", range.min, range.max),
                )?;
            }
        }
    }
    Ok(())
}

async fn valid_move(test: &mut Test, kind: Kind) -> Outcome {
    test.step(3);
    for token in sources(test).await? {
        test.step(4);
        let options = moves(test, &token).await?;
        test.step(5);
        let Some((range, speed)) = kind.ranges(&options) else {
            continue;
        };
        test.step(7);
        go(test, &token, kind.focus(range.max, None)).await?;
        if kind == Kind::Continuous {
            test.step(9);
            // Without `Stop` the device ends the move by itself.
            let request = timg::Stop {
                video_source_token: token.clone(),
            };
            if let Err(fault) = test.attempt::<StopMove>(&request).await? {
                not_supported(test, &fault)?;
            }
        } else if let Some(speed) = speed {
            test.step(9);
            go(test, &token, kind.focus(range.min, Some(speed.max))).await?;
        }
    }
    Ok(())
}

async fn invalid_move(test: &mut Test, kind: Kind) -> Outcome {
    test.step(3);
    for token in sources(test).await? {
        test.step(4);
        let options = moves(test, &token).await?;
        test.step(5);
        let Some((range, speed)) = kind.ranges(&options) else {
            continue;
        };
        test.step(7);
        refused(test, &token, kind.focus(beyond(range), None)).await?;
        if let Some(speed) = speed {
            test.step(9);
            refused(test, &token, kind.focus(range.min, Some(beyond(speed)))).await?;
        }
    }
    Ok(())
}

async fn unsupported_move(test: &mut Test) -> Outcome {
    test.step(3);
    let mut tried = false;
    for token in sources(test).await? {
        test.step(4);
        let options = moves(test, &token).await?;
        for (kind, step) in Kind::ALL.into_iter().zip([7, 10, 13]) {
            if kind.ranges(&options).is_none() {
                test.step(step);
                refused(test, &token, kind.focus(0.5, Some(0.5))).await?;
                tried = true;
            }
        }
    }
    if tried {
        Ok(())
    } else {
        Err(Stop::NotApplicable(
            "every video source can be moved in every way".to_owned(),
        ))
    }
}

async fn status(test: &mut Test) -> Outcome {
    test.step(3);
    for token in sources(test).await? {
        let request = timg::GetStatus {
            video_source_token: token,
        };
        test.step(5);
        match test.attempt::<GetStatus>(&request).await? {
            Ok(_) => {}
            Err(fault) => {
                test.step(4);
                not_supported(test, &fault)?;
            }
        }
    }
    Ok(())
}

async fn stop(test: &mut Test) -> Outcome {
    test.step(3);
    for token in sources(test).await? {
        let request = timg::Stop {
            video_source_token: token,
        };
        test.step(5);
        match test.attempt::<StopMove>(&request).await? {
            Ok(_) => {}
            Err(fault) => {
                test.step(4);
                not_supported(test, &fault)?;
            }
        }
    }
    Ok(())
}

/// A fault that says that the operation is not there, or not for this source.
fn not_supported(test: &Test, fault: &onvif_core::soap::Fault) -> Outcome {
    test.check(
        fault
            .subcodes()
            .first()
            .is_some_and(|code| code.local() == "ActionNotSupported"),
        "the fault ActionNotSupported",
        format!("the fault {fault}"),
    )
}

async fn moves(test: &mut Test, token: &str) -> Result<MoveOptions20, Stop> {
    let request = timg::GetMoveOptions {
        video_source_token: token.to_owned(),
    };
    Ok(test.call::<GetMoveOptions>(&request).await?.move_options)
}

async fn go(test: &mut Test, token: &str, focus: FocusMove) -> Outcome {
    let request = timg::Move {
        video_source_token: token.to_owned(),
        focus,
    };
    test.call::<Move>(&request).await?;
    Ok(())
}

/// "Other faults than specified in the test are acceptable."
async fn refused(test: &mut Test, token: &str, focus: FocusMove) -> Outcome {
    let request = timg::Move {
        video_source_token: token.to_owned(),
        focus,
    };
    test.refused::<Move>(&request, &[]).await?;
    Ok(())
}

fn beyond(range: &FloatRange) -> f32 {
    range.max + (range.max - range.min).abs() + 1.0
}
