//! Video and audio connections: DEVICEIO-4-1-1, 5-1-1, 7-1-1, 8-1-1.

use onvif_core::generated::tmd::operations::{GetAudioOutputs, GetAudioSources, GetVideoSources};
use onvif_core::generated::{tmd, trt};

use super::{as_many, capabilities, different};
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("DEVICEIO-4-1-1", audio_sources, requires: [Feature::DeviceIoService, Feature::Media2Service, Feature::Media2AudioSource]),
    case!("DEVICEIO-5-1-1", consistency, requires: [Feature::DeviceIoService, Feature::MediaService]),
    case!("DEVICEIO-7-1-1", video_sources, requires: [Feature::DeviceIoService, Feature::Media2Service, Feature::Media2VideoSource]),
    case!("DEVICEIO-8-1-1", audio_outputs, requires: [Feature::DeviceIoService, Feature::Media2Service, Feature::Media2AudioOutput]),
];

async fn audio_sources(test: &mut Test) -> Outcome {
    test.step(4);
    let sources = test.call::<GetAudioSources>(&tmd::Get::default()).await?.token;
    test.step(5);
    test.check(!sources.is_empty(), "at least one audio source", "none")
}

async fn consistency(test: &mut Test) -> Outcome {
    test.step(4);
    let mut ours = test.call::<GetVideoSources>(&tmd::Get::default()).await?.token;
    test.step(6);
    let request = trt::GetVideoSources::default();
    let theirs = test.call::<trt::operations::GetVideoSources>(&request).await?;
    let mut theirs: Vec<String> = theirs
        .video_sources
        .into_iter()
        .map(|source| source.token)
        .collect();
    test.step(7);
    ours.sort();
    theirs.sort();
    test.check(
        ours == theirs,
        format!("the same sources as the Media service: {theirs:?}"),
        format!("{ours:?}"),
    )
}

async fn video_sources(test: &mut Test) -> Outcome {
    test.step(3);
    let capability = capabilities(test).await?.video_sources;
    test.step(5);
    let sources = test.call::<GetVideoSources>(&tmd::Get::default()).await?.token;
    tokens(test, &sources, capability, "video sources")
}

async fn audio_outputs(test: &mut Test) -> Outcome {
    test.step(3);
    let capability = capabilities(test).await?.audio_outputs;
    test.step(5);
    let outputs = test.call::<GetAudioOutputs>(&tmd::Get::default()).await?.token;
    tokens(test, &outputs, capability, "audio outputs")
}

fn tokens(test: &mut Test, tokens: &[String], capability: Option<i32>, what: &str) -> Result<(), Stop> {
    test.step(6);
    test.check(!tokens.is_empty(), format!("at least one of the {what}"), "none")?;
    test.step(7);
    as_many(test, capability, tokens.len(), what)?;
    test.step(8);
    different(test, tokens.iter().map(String::as_str))
}
