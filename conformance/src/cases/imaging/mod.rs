//! Imaging Device Test Specification.

mod capabilities;
mod events;
mod moves;
mod settings;
mod table;
mod tokens;

use onvif_core::generated::timg::operations::{GetImagingSettings, GetOptions};
use onvif_core::generated::{timg, tmd, trt, tt};

use crate::case::{Case, Stop, Test};
use crate::features::Feature;

/// The cases of this specification.
pub fn cases() -> Vec<Case> {
    [
        settings::CASES,
        tokens::CASES,
        moves::CASES,
        capabilities::CASES,
        events::CASES,
    ]
    .concat()
}

/// A token that no video source has.
const NO_SOURCE: &str = "OnvifTest123";

/// Annex `HelperGetAndValidateVideoSources`: the sources that have imaging. One that is alone is taken as it is.
async fn sources(test: &mut Test) -> Result<Vec<String>, Stop> {
    let tokens: Vec<String> = if test.supports(Feature::DeviceIoService) {
        test.call::<tmd::operations::GetVideoSources>(&tmd::Get::default())
            .await?
            .token
    } else {
        let sources = test
            .call::<trt::operations::GetVideoSources>(&trt::GetVideoSources::default())
            .await?;
        sources
            .video_sources
            .into_iter()
            .map(|source| source.token)
            .collect()
    };
    test.check(!tokens.is_empty(), "at least one video source", "none")?;
    if tokens.len() == 1 {
        return Ok(tokens);
    }
    let mut with_imaging = Vec::new();
    for token in tokens {
        let request = timg::GetOptions {
            video_source_token: token.clone(),
        };
        match test.attempt::<GetOptions>(&request).await? {
            Ok(_) => with_imaging.push(token),
            Err(fault) => test.check(
                fault
                    .subcodes()
                    .iter()
                    .any(|code| code.local() == "NoImagingForSource"),
                "GetOptionsResponse or the fault NoImagingForSource",
                format!("the fault {fault}"),
            )?,
        }
    }
    test.check(
        !with_imaging.is_empty(),
        "at least one video source with imaging",
        "none",
    )?;
    Ok(with_imaging)
}

async fn options(test: &mut Test, token: &str) -> Result<tt::ImagingOptions20, Stop> {
    let request = timg::GetOptions {
        video_source_token: token.to_owned(),
    };
    Ok(test.call::<GetOptions>(&request).await?.imaging_options)
}

async fn current(test: &mut Test, token: &str) -> Result<tt::ImagingSettings20, Stop> {
    let request = timg::GetImagingSettings {
        video_source_token: token.to_owned(),
    };
    Ok(test.call::<GetImagingSettings>(&request).await?.imaging_settings)
}
