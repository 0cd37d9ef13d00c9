//! Modes of video sources and numbers of encoders: MEDIA2-2-4, MEDIA2-5-1-2.

use onvif_core::generated::tr2::operations::{
    GetVideoEncoderInstances, GetVideoSourceModes, SetVideoSourceMode,
};
use onvif_core::generated::{tmd, tr2};

use super::configurations::{VideoSource, ask};
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::support::media::once;
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("MEDIA2-2-4-1", modes, requires: [Feature::Media2Service, Feature::DeviceIoService, Feature::Media2VideoSourceMode]),
    case!("MEDIA2-2-4-2", set_modes, requires: [Feature::Media2Service, Feature::DeviceIoService, Feature::Media2VideoSourceMode]),
    case!("MEDIA2-5-1-2", instances, requires: [Feature::Media2Service, Feature::DeviceIoService, Feature::Media2Video]),
];

async fn sources(test: &mut Test) -> Result<Vec<String>, Stop> {
    let request = tmd::Get::default();
    let tokens = test
        .call::<tmd::operations::GetVideoSources>(&request)
        .await?
        .token;
    test.check(!tokens.is_empty(), "at least one video source", "none")?;
    Ok(tokens)
}

async fn modes_of(test: &mut Test, source: &str) -> Result<Vec<tr2::VideoSourceMode>, Stop> {
    let request = tr2::GetVideoSourceModes {
        video_source_token: source.to_owned(),
    };
    Ok(test
        .call::<GetVideoSourceModes>(&request)
        .await?
        .video_source_modes)
}

/// Tokens of the modes that are on.
fn enabled(modes: &[tr2::VideoSourceMode]) -> Vec<&str> {
    let on = modes.iter().filter(|mode| mode.enabled == Some(true));
    on.map(|mode| mode.token.as_str()).collect()
}

async fn modes(test: &mut Test) -> Outcome {
    test.step(3);
    for source in sources(test).await? {
        test.step(4);
        let modes = modes_of(test, &source).await?;
        once(test, modes.iter().map(|mode| mode.token.as_str()))?;
        let on = enabled(&modes);
        test.check(on.len() == 1, "one mode that is enabled", format!("{on:?}"))?;
        for mode in &modes {
            test.check(
                !mode.encodings.0.is_empty(),
                format!("at least one of Encodings in the mode {}", mode.token),
                "none",
            )?;
        }
    }
    Ok(())
}

async fn set_modes(test: &mut Test) -> Outcome {
    test.step(3);
    for source in sources(test).await? {
        test.step(4);
        let modes = modes_of(test, &source).await?;
        let before = enabled(&modes).first().map(|&token| token.to_owned());
        let other = modes.iter().find(|mode| mode.enabled != Some(true));
        let Some(first) = other.or(modes.first()) else {
            continue;
        };
        if let Some(before) = before {
            let put_back = tr2::SetVideoSourceMode {
                video_source_token: source.clone(),
                video_source_mode_token: before,
            };
            test.restore("the mode of a video source", move |test| {
                Box::pin(async move {
                    test.call::<SetVideoSourceMode>(&put_back).await?;
                    Ok(())
                })
            });
        }
        choose(test, &source, first).await?;
        if let [_, .., last] = &modes[..] {
            choose(test, &source, last).await?;
        }
    }
    Ok(())
}

/// Sets a mode, and sees that it is the one.
async fn choose(test: &mut Test, source: &str, mode: &tr2::VideoSourceMode) -> Outcome {
    let reboots = || Stop::Inconclusive(format!("the mode {} needs a reboot", mode.token));
    if mode.reboot {
        return Err(reboots());
    }
    let request = tr2::SetVideoSourceMode {
        video_source_token: source.to_owned(),
        video_source_mode_token: mode.token.clone(),
    };
    if test.call::<SetVideoSourceMode>(&request).await?.reboot {
        return Err(reboots());
    }
    let modes = modes_of(test, source).await?;
    let on = enabled(&modes);
    test.check(
        on == [mode.token.as_str()],
        format!("only the mode {} enabled", mode.token),
        format!("{on:?}"),
    )
}

async fn instances(test: &mut Test) -> Outcome {
    test.step(3);
    let configurations = ask::<VideoSource>(test, None, None).await?;
    test.step(4);
    for source in sources(test).await? {
        test.step(5);
        let mut some = false;
        for configuration in configurations.iter().filter(|c| c.source_token == source) {
            let request = tr2::GetVideoEncoderInstances {
                configuration_token: configuration.token.clone(),
            };
            some |= test.call::<GetVideoEncoderInstances>(&request).await?.info.total > 0;
            if some {
                break;
            }
        }
        test.check(some, format!("encoders for the source {source}"), "none")?;
    }
    Ok(())
}
