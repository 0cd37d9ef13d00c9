//! Streams of metadata: RTSS-4-1-3 and MEDIA2_RTSS-4.

use onvif_core::generated::tptz::operations::{GetCompatibleConfigurations, GetConfigurations};
use onvif_core::generated::{tptz, tr2, trt, tt};

use super::configure1::{self, empty_profile};
use super::configure2::{self, add, by_tokens, stream_uri};
use super::media2::{key_follows, keys};
use super::stream::{Plan, Steps, describe, finish, group_for, judge, play, stop};
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::media::kinds::{self, Kind, VideoSource, put_back, some};
use crate::cases::media2::modify::events;
use crate::features::Feature::{
    AnalyticsService, Media2Analytics, Media2Metadata, Media2Multicast, Media2Rts, Media2RtspTcp,
    Media2Service, Media2WebSocket, MediaRts, MediaService, PtzCompatibleConfigurations, PtzService,
};
use crate::rtsp::Way::{Http, Multicast, Tcp, Udp, WebSocket};
use crate::rtsp::{Codec, Session, Way};

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("RTSS-4-1-3", notifications, requires: [MediaService, MediaRts]),
    case!("MEDIA2_RTSS-4-1-1", metadata, with: (Codec::Metadata, Udp), requires: [Media2Service, Media2Rts, Media2Metadata]),
    case!("MEDIA2_RTSS-4-1-2", metadata, with: (Codec::Metadata, Http), requires: [Media2Service, Media2Rts, Media2Metadata]),
    case!("MEDIA2_RTSS-4-1-3", metadata, with: (Codec::Metadata, Tcp), requires: [Media2Service, Media2Rts, Media2Metadata, Media2RtspTcp]),
    case!("MEDIA2_RTSS-4-1-4", synchronization, requires: [Media2Service, Media2Rts, Media2Metadata]),
    case!("MEDIA2_RTSS-4-1-10", metadata, with: (Codec::Metadata, WebSocket), requires: [Media2Service, Media2Rts, Media2Metadata, Media2WebSocket]),
    case!("MEDIA2_RTSS-4-2-1", metadata, with: (Codec::Metadata, Multicast), requires: [Media2Service, Media2Rts, Media2Metadata, Media2Multicast]),
];

/// The options of a metadata configuration in a profile, if metadata can go uncompressed.
async fn plain(
    test: &mut Test,
    configuration: &tt::ReferenceToken,
    profile: &tt::ReferenceToken,
) -> Result<Option<tt::MetadataConfigurationOptions>, Stop> {
    let options = test
        .call::<tr2::operations::GetMetadataConfigurationOptions>(&by_tokens(
            Some(configuration),
            Some(profile),
        ))
        .await?
        .options;
    let plain = options
        .extension
        .as_ref()
        .is_none_or(|more| more.compression_type.iter().any(|kind| kind == "None"));
    Ok(plain.then_some(options))
}

/// A profile and its metadata configuration.
struct Chosen {
    profile: tr2::MediaProfile,
    configuration: tt::MetadataConfiguration,
    options: tt::MetadataConfigurationOptions,
}

async fn choose(test: &mut Test) -> Result<Chosen, Stop> {
    let all = configure2::profiles(test, &["All"]).await?;
    for profile in &all {
        let set = profile.configurations.as_ref();
        let Some(configuration) = set
            .filter(|set| set.video_source.is_some())
            .and_then(|set| set.metadata.clone())
        else {
            continue;
        };
        if let Some(options) = plain(test, &configuration.token, &profile.token).await? {
            return Ok(Chosen {
                profile: profile.clone(),
                configuration,
                options,
            });
        }
    }
    for profile in &all {
        let set = profile.configurations.as_ref();
        let before = set.and_then(|set| set.metadata.as_ref().map(|old| old.token.clone()));
        if set.is_none_or(|set| set.video_source.is_none()) {
            let sources = test
                .call::<tr2::operations::GetVideoSourceConfigurations>(&by_tokens(None, Some(&profile.token)))
                .await?
                .configurations;
            let Some(source) = sources.first() else {
                continue;
            };
            add(test, &profile.token, "VideoSource", &source.token, None).await?;
        }
        let configurations = test
            .call::<tr2::operations::GetMetadataConfigurations>(&by_tokens(None, Some(&profile.token)))
            .await?
            .configurations;
        for configuration in configurations {
            if let Some(options) = plain(test, &configuration.token, &profile.token).await? {
                add(test, &profile.token, "Metadata", &configuration.token, before).await?;
                return Ok(Chosen {
                    profile: profile.clone(),
                    configuration,
                    options,
                });
            }
        }
    }
    Err(test.failed("a profile with metadata that are not compressed", "none"))
}

/// Annex "Media2 Service – Media Profile Configuration for Metadata Streaming", up to the address: the profile, and the configuration as it is set.
async fn configure(
    test: &mut Test,
    way: Way,
) -> Result<(tt::ReferenceToken, tt::MetadataConfiguration), Stop> {
    let Chosen {
        profile,
        configuration: original,
        options,
    } = choose(test).await?;
    let (token, set) = (profile.token, profile.configurations.unwrap_or_default());
    let filter = &options.ptz_status_filter_options;
    let status = filter.pan_tilt_status_supported || filter.zoom_status_supported;
    let position =
        filter.pan_tilt_position_supported == Some(true) || filter.zoom_position_supported == Some(true);
    if (status || position) && set.ptz.is_none() && test.supports(PtzService) {
        add_ptz(test, &token).await?;
    }
    let mut analytics = set.analytics.is_some();
    if !analytics && test.supports(AnalyticsService) && test.supports(Media2Analytics) {
        let all = test
            .call::<tr2::operations::GetAnalyticsConfigurations>(&by_tokens(None, Some(&token)))
            .await?
            .configurations;
        if let Some(first) = all.first() {
            add(test, &token, "Analytics", &first.token, None).await?;
            analytics = true;
        }
    }
    let mut configuration = original.clone();
    configuration.compression_type = options
        .extension
        .filter(|more| !more.compression_type.is_empty())
        .map(|_| "None".to_owned());
    configuration.ptz_status = (status || position).then(|| tt::PTZFilter {
        status,
        position,
        ..Default::default()
    });
    configuration.events = Some(tt::EventSubscription::default());
    configuration.analytics = analytics.then_some(true);
    if let Some(to) = group_for(test, way) {
        configuration.multicast = configure1::multicast(to);
    }
    test.restore("the metadata configuration", move |test| {
        Box::pin(async move { set_metadata(test, original).await })
    });
    set_metadata(test, configuration.clone()).await?;
    if way == Multicast {
        if let Some(encoder) = set.video_encoder {
            configure2::remove(test, &token, "VideoEncoder", encoder.token).await?;
        }
        if let Some(encoder) = set.audio_encoder {
            configure2::remove(test, &token, "AudioEncoder", encoder.token).await?;
        }
    }
    Ok((token, configuration))
}

async fn set_metadata(test: &mut Test, configuration: tt::MetadataConfiguration) -> Outcome {
    let request = tr2::SetMetadataConfiguration { configuration };
    test.call::<tr2::operations::SetMetadataConfiguration>(&request)
        .await?;
    Ok(())
}

/// Annex "Add PTZ Configuration".
async fn add_ptz(test: &mut Test, profile: &tt::ReferenceToken) -> Outcome {
    let all = if test.supports(PtzCompatibleConfigurations) {
        let request = tptz::GetCompatibleConfigurations {
            profile_token: profile.clone(),
        };
        test.call::<GetCompatibleConfigurations>(&request)
            .await?
            .ptz_configuration
    } else {
        test.call::<GetConfigurations>(&tptz::GetConfigurations::default())
            .await?
            .ptz_configuration
    };
    match all.first() {
        Some(first) => add(test, profile, "PTZ", &first.token, None).await,
        None => Ok(()),
    }
}

pub async fn metadata(test: &mut Test, (codec, way): (Codec, Way)) -> Outcome {
    test.step(3);
    let (profile, configuration) = configure(test, way).await?;
    let uri = stream_uri(test, &profile, way).await?;
    let plan = Plan {
        uri: &uri,
        way,
        media: &[codec],
        steps: Steps::all(4),
        size: None,
    };
    let mut session = play(test, &plan).await?;
    // What it says of itself is what there is to be told then.
    let narrower = tt::MetadataConfiguration {
        events: Some(events()?),
        ..configuration
    };
    set_metadata(test, narrower).await?;
    judge(test, &plan, &mut session).await?;
    finish(test, &plan, &mut session).await
}

async fn synchronization(test: &mut Test) -> Outcome {
    test.step(3);
    let (profile, _) = configure(test, Udp).await?;
    let uri = stream_uri(test, &profile, Udp).await?;
    let plan = Plan {
        uri: &uri,
        way: Udp,
        media: &[Codec::Metadata],
        steps: Steps {
            uri: 3,
            describe: 4,
            setup: 7,
            play: 9,
            media: 11,
            teardown: 16,
        },
        size: None,
    };
    let mut session = play(test, &plan).await?;
    judge(test, &plan, &mut session).await?;
    test.step(13);
    let before = keys(&session);
    test.call::<tr2::operations::SetSynchronizationPoint>(&tr2::SetSynchronizationPoint {
        profile_token: profile,
    })
    .await?;
    test.step(15);
    key_follows(test, &mut session, before, "a new document").await?;
    finish(test, &plan, &mut session).await
}

async fn notifications(test: &mut Test) -> Outcome {
    test.step(3);
    let profile = empty_profile(test).await?.token;
    test.step(5);
    let original = some::<kinds::Metadata>(test).await?.swap_remove(0);
    test.step(7);
    let source = some::<VideoSource>(test).await?.swap_remove(0);
    test.step(9);
    VideoSource::add(test, &profile, &source.token).await?;
    test.step(11);
    kinds::Metadata::add(test, &profile, &original.token).await?;
    test.step(13);
    put_back::<kinds::Metadata>(test, &original);
    let configuration = tt::MetadataConfiguration {
        ptz_status: None,
        events: Some(tt::EventSubscription::default()),
        analytics: Some(false),
        ..original
    };
    kinds::Metadata::set(test, configuration).await?;
    test.step(15);
    let uri = configure1::stream_uri(test, &profile, Udp).await?;
    let plan = Plan {
        uri: &uri,
        way: Udp,
        media: &[Codec::Metadata],
        steps: Steps {
            uri: 16,
            describe: 17,
            setup: 20,
            play: 22,
            media: 24,
            teardown: 29,
        },
        size: None,
    };
    test.step(19);
    let media = describe(test, &uri, Udp).await?.sdp().media.len();
    test.check(
        media == 1,
        "a description with one medium",
        format!("one with {media}"),
    )?;
    let mut session = play(test, &plan).await?;
    judge(test, &plan, &mut session).await?;
    test.step(25);
    let before = keys(&session);
    test.call::<trt::operations::SetSynchronizationPoint>(&trt::SetSynchronizationPoint {
        profile_token: profile,
    })
    .await?;
    test.step(27);
    let limit = test.device().patience();
    let told = session
        .receive(limit, |tracks| {
            let documents = tracks.iter().flat_map(|running| running.track.units());
            documents
                .skip(before)
                .any(|(_, unit)| unit.document.as_ref().is_some_and(|told| notifies(told)))
        })
        .await
        .map_err(|trouble| stop(test, "a stream that goes on", trouble))?;
    test.check(told, "a notification after SetSynchronizationPoint", "none")?;
    test.step(28);
    for operation in operations(&session, before) {
        test.check(
            matches!(operation.as_str(), "Initialized" | "Changed"),
            "properties that are Initialized or Changed",
            operation,
        )?;
    }
    finish(test, &plan, &mut session).await
}

/// Whether a document has a notification.
fn notifies(document: &str) -> bool {
    roxmltree::Document::parse(document).is_ok_and(|parsed| {
        parsed
            .descendants()
            .any(|node| node.tag_name().name() == "NotificationMessage")
    })
}

/// What happened to the properties in the documents from the one with this number on.
fn operations(session: &Session, from: usize) -> Vec<String> {
    let documents = session.tracks().iter().flat_map(|running| running.track.units());
    let mut all = Vec::new();
    for text in documents
        .skip(from)
        .filter_map(|(_, unit)| unit.document.as_ref())
    {
        let Ok(parsed) = roxmltree::Document::parse(text) else {
            continue;
        };
        let told = parsed
            .descendants()
            .filter_map(|node| node.attribute("PropertyOperation"));
        all.extend(told.map(str::to_owned));
    }
    all
}
