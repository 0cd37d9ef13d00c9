//! Tokens that no video source has: IMAGING-1-1-10 to 12, IMAGING-2-1-15 to 18.

use onvif_core::generated::timg;
use onvif_core::generated::timg::operations::{
    GetImagingSettings, GetMoveOptions, GetOptions, GetStatus, Move, SetImagingSettings, Stop as StopMove,
};
use onvif_core::generated::tt;

use super::{NO_SOURCE, current, options, sources};
use crate::case;
use crate::case::{Case, Outcome, Test};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("IMAGING-1-1-10", settings, requires: [Feature::ImagingService]),
    case!("IMAGING-1-1-11", possible_settings, requires: [Feature::ImagingService]),
    case!("IMAGING-1-1-12", set_settings, requires: [Feature::ImagingService]),
    case!("IMAGING-2-1-15", move_options, requires: [Feature::ImagingService]),
    case!("IMAGING-2-1-16", move_focus, requires: [Feature::ImagingService]),
    case!("IMAGING-2-1-17", status, requires: [Feature::ImagingService]),
    case!("IMAGING-2-1-18", stop, requires: [Feature::ImagingService]),
];

// "Other faults than specified in the test are acceptable but the specified are preferable": all of these texts say so, and any fault passes.

async fn settings(test: &mut Test) -> Outcome {
    test.step(4);
    let request = timg::GetImagingSettings {
        video_source_token: NO_SOURCE.to_owned(),
    };
    test.refused::<GetImagingSettings>(&request, &[]).await?;
    Ok(())
}

async fn possible_settings(test: &mut Test) -> Outcome {
    test.step(4);
    let request = timg::GetOptions {
        video_source_token: NO_SOURCE.to_owned(),
    };
    test.refused::<GetOptions>(&request, &[]).await?;
    Ok(())
}

async fn set_settings(test: &mut Test) -> Outcome {
    test.step(3);
    // What would be right for a source that there is, so that nothing but the token can be wrong.
    let imaging_settings = match sources(test).await?.first() {
        Some(token) => {
            options(test, token).await?;
            current(test, token).await?
        }
        None => tt::ImagingSettings20::default(),
    };
    test.step(4);
    let request = timg::SetImagingSettings {
        video_source_token: NO_SOURCE.to_owned(),
        imaging_settings,
        force_persistence: Some(false),
    };
    test.refused::<SetImagingSettings>(&request, &[]).await?;
    Ok(())
}

async fn move_options(test: &mut Test) -> Outcome {
    test.step(4);
    let request = timg::GetMoveOptions {
        video_source_token: NO_SOURCE.to_owned(),
    };
    test.refused::<GetMoveOptions>(&request, &[]).await?;
    Ok(())
}

async fn move_focus(test: &mut Test) -> Outcome {
    test.step(4);
    let request = timg::Move {
        video_source_token: NO_SOURCE.to_owned(),
        focus: tt::FocusMove {
            continuous: Some(tt::ContinuousFocus { speed: 0.5 }),
            ..tt::FocusMove::default()
        },
    };
    test.refused::<Move>(&request, &[]).await?;
    Ok(())
}

async fn status(test: &mut Test) -> Outcome {
    test.step(4);
    let request = timg::GetStatus {
        video_source_token: NO_SOURCE.to_owned(),
    };
    test.refused::<GetStatus>(&request, &[]).await?;
    Ok(())
}

async fn stop(test: &mut Test) -> Outcome {
    test.step(4);
    let request = timg::Stop {
        video_source_token: NO_SOURCE.to_owned(),
    };
    test.refused::<StopMove>(&request, &[]).await?;
    Ok(())
}
