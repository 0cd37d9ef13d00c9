//! Features of the Recording Search service, and what of the Recording Control service shows in recordings only.

use std::time::Duration;

use onvif_core::generated::{tse, tt};

use super::{Feature, Features};
use crate::wire::{CallError, Device};

/// How long a search that nobody asks for anything is kept: as the text has it.
const KEPT: Duration = Duration::from_secs(3);

pub(super) async fn discover(device: &Device, features: &mut Features) {
    if !features.supports(Feature::SearchService) {
        return;
    }
    if features.supports(Feature::GetServices) {
        match device
            .call::<tse::operations::GetServiceCapabilities>(&Default::default())
            .await
        {
            Ok(answer) => features.set(
                Feature::SearchMetadata,
                answer.capabilities.metadata_search == Some(true),
            ),
            Err(error) => features.note("Search.GetServiceCapabilities", &error),
        }
    }
    let recording = match recording(device).await {
        Ok(recording) => recording,
        Err(error) => return features.note("Search.FindRecordings", &error),
    };
    // Without a recording it stays open what the device does with one.
    let Some(recording) = recording else {
        return;
    };
    // Before services had capabilities of their own, only the tracks tell.
    if !features.supports(Feature::GetServices) && features.supports(Feature::RecordingService) {
        let metadata = recording.track.iter().any(|track| {
            track.track_type == tt::TrackType::Metadata
                && track.data_from.unix_seconds() < track.data_to.unix_seconds()
        });
        features.set(Feature::RecordingMetadata, metadata);
    }
    positions(device, &recording, features).await;
}

/// The first recording that a search for all of them finds; the text has one that the operator names.
async fn recording(device: &Device) -> Result<Option<tt::RecordingInformation>, CallError> {
    let request = tse::FindRecordings {
        scope: tt::SearchScope::default(),
        max_matches: Some(1),
        keep_alive_time: KEPT.into(),
    };
    let search_token = device
        .call::<tse::operations::FindRecordings>(&request)
        .await?
        .search_token;
    let request = tse::GetRecordingSearchResults {
        search_token: search_token.clone(),
        min_results: Some(1),
        max_results: Some(1),
        wait_time: Some(KEPT.into()),
    };
    let found = device
        .call::<tse::operations::GetRecordingSearchResults>(&request)
        .await;
    end(device, search_token).await;
    let Some(found) = found?.result_list.recording_information.into_iter().next() else {
        return Ok(None);
    };
    let request = tse::GetRecordingInformation {
        recording_token: found.recording_token,
    };
    let answer = device
        .call::<tse::operations::GetRecordingInformation>(&request)
        .await?;
    Ok(Some(answer.recording_information))
}

/// "PTZ Position Search Support": whether a search for positions starts.
async fn positions(device: &Device, recording: &tt::RecordingInformation, features: &mut Features) {
    let from = recording.track.iter().map(|track| track.data_from);
    let first = from.min_by_key(|from| from.unix_seconds());
    let Some(start_point) = recording.earliest_recording.or(first) else {
        return;
    };
    let corner = |place: f32| tt::PTZVector {
        pan_tilt: Some(tt::Vector2D {
            x: place,
            y: place,
            space: None,
        }),
        zoom: None,
    };
    let request = tse::FindPTZPosition {
        start_point,
        end_point: recording.earliest_recording.and(recording.latest_recording),
        scope: tt::SearchScope::default(),
        search_filter: tt::PTZPositionFilter {
            min_position: corner(-1.0),
            max_position: corner(1.0),
            enter_or_exit: false,
            ..Default::default()
        },
        max_matches: None,
        keep_alive_time: KEPT.into(),
    };
    match device.call::<tse::operations::FindPTZPosition>(&request).await {
        Ok(answer) => {
            features.set(Feature::SearchPtz, true);
            end(device, answer.search_token).await;
        }
        Err(CallError::Fault(_)) => features.set(Feature::SearchPtz, false),
        Err(error) => features.note("Search.FindPTZPosition", &error),
    }
}

/// Ends a search. One that is over, or that the device has forgotten, is as good as ended.
async fn end(device: &Device, search_token: String) {
    let _ = device
        .call::<tse::operations::EndSearch>(&tse::EndSearch { search_token })
        .await;
}
