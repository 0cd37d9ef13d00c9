//! Features of the Imaging service.

use onvif_core::generated::{timg, tmd, trt, tt};
use onvif_core::xml::Ns;

use super::{Feature, Features};
use crate::wire::{CallError, Device};

pub(super) async fn discover(device: &Device, features: &mut Features) {
    if !features.supports(Feature::ImagingService) {
        return;
    }
    let sources = match sources(device, features).await {
        Ok(sources) => sources,
        Err(error) => return features.note("GetVideoSources", &error),
    };
    if sources.is_empty() {
        return;
    }
    match filter(device, &sources).await {
        Ok(there) => features.set(Feature::IrCutFilter, there),
        Err(error) => features.note("Imaging.GetOptions", &error),
    }
    match focus(device, &sources).await {
        Ok(there) => features.set(Feature::FocusControl, there),
        Err(error) => features.note("Imaging.GetMoveOptions", &error),
    }
}

/// Annex "Get Token List of Video Sources"; none without a service that lists them.
async fn sources(device: &Device, features: &Features) -> Result<Vec<String>, CallError> {
    if features.supports(Feature::DeviceIoService) {
        let answer = device
            .call::<tmd::operations::GetVideoSources>(&Default::default())
            .await?;
        return Ok(answer.token);
    }
    if features.supports(Feature::MediaService) {
        let answer = device
            .call::<trt::operations::GetVideoSources>(&Default::default())
            .await?;
        return Ok(answer
            .video_sources
            .into_iter()
            .map(|source| source.token)
            .collect());
    }
    Ok(Vec::new())
}

/// Whether the filter of some source can be out of the way, and in some other way as well.
async fn filter(device: &Device, sources: &[String]) -> Result<bool, CallError> {
    for source in sources {
        let request = timg::GetOptions {
            video_source_token: source.clone(),
        };
        let Some(answer) = of_source(device.call::<timg::operations::GetOptions>(&request).await)? else {
            continue;
        };
        let modes = answer.imaging_options.ir_cut_filter_modes;
        if modes.len() >= 2 && modes.contains(&tt::IrCutFilterMode::OFF) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether the focus of some source can be moved.
async fn focus(device: &Device, sources: &[String]) -> Result<bool, CallError> {
    for source in sources {
        let request = timg::GetMoveOptions {
            video_source_token: source.clone(),
        };
        let answer = device.call::<timg::operations::GetMoveOptions>(&request).await;
        let Some(answer) = of_source(answer)? else {
            continue;
        };
        let ways = answer.move_options;
        if ways.absolute.is_some() || ways.relative.is_some() || ways.continuous.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// An answer about a source, nothing if the source has no imaging.
fn of_source<T>(answer: Result<T, CallError>) -> Result<Option<T>, CallError> {
    match answer {
        Ok(answer) => Ok(Some(answer)),
        Err(CallError::Fault(fault))
            if fault
                .subcodes()
                .iter()
                .any(|code| code.is(Ns::TER, "NoImagingForSource")) =>
        {
            Ok(None)
        }
        Err(error) => Err(error),
    }
}
