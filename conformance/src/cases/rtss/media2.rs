//! Streams with the Media2 service: MEDIA2_RTSS.

use std::time::Duration;

use onvif_core::generated::tr2;
use onvif_core::generated::tr2::operations::{GetServiceCapabilities, SetSynchronizationPoint};

use super::configure2::{self, stream_uri};
use super::stream::{Plan, Steps, group_for, judge, play, stop, stream};
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::features::Feature::{
    Media2Aac, Media2Audio, Media2G711, Media2H264, Media2H265, Media2Multicast, Media2Rts, Media2RtspTcp,
    Media2Service, Media2WebSocket,
};
use crate::rtsp::Way::{Http, Multicast, Tcp, Udp, WebSocket};
use crate::rtsp::{Codec, Session, Way};

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("MEDIA2_RTSS-1-1-1", video, with: (Codec::H264, Udp), requires: [Media2Service, Media2Rts, Media2H264]),
    case!("MEDIA2_RTSS-1-1-2", video, with: (Codec::H264, Http), requires: [Media2Service, Media2Rts, Media2H264]),
    case!("MEDIA2_RTSS-1-1-3", video, with: (Codec::H264, Tcp), requires: [Media2Service, Media2Rts, Media2H264, Media2RtspTcp]),
    case!("MEDIA2_RTSS-1-1-4", synchronization, with: Codec::H264, requires: [Media2Service, Media2Rts, Media2H264]),
    case!("MEDIA2_RTSS-1-1-8", video, with: (Codec::H265, Udp), requires: [Media2Service, Media2Rts, Media2H265]),
    case!("MEDIA2_RTSS-1-1-9", video, with: (Codec::H265, Http), requires: [Media2Service, Media2Rts, Media2H265]),
    case!("MEDIA2_RTSS-1-1-10", video, with: (Codec::H265, Tcp), requires: [Media2Service, Media2Rts, Media2H265, Media2RtspTcp]),
    case!("MEDIA2_RTSS-1-1-11", synchronization, with: Codec::H265, requires: [Media2Service, Media2Rts, Media2H265]),
    case!("MEDIA2_RTSS-1-1-19", video, with: (Codec::H264, WebSocket), requires: [Media2Service, Media2Rts, Media2H264, Media2WebSocket]),
    case!("MEDIA2_RTSS-1-1-20", video, with: (Codec::H265, WebSocket), requires: [Media2Service, Media2Rts, Media2H265, Media2WebSocket]),
    case!("MEDIA2_RTSS-1-2-1", video, with: (Codec::H264, Multicast), requires: [Media2Service, Media2Rts, Media2H264, Media2Multicast]),
    case!("MEDIA2_RTSS-1-2-3", video, with: (Codec::H265, Multicast), requires: [Media2Service, Media2Rts, Media2H265, Media2Multicast]),
    case!("MEDIA2_RTSS-2-1-1", audio, with: (Codec::G711, Udp), requires: [Media2Service, Media2Rts, Media2Audio, Media2G711]),
    case!("MEDIA2_RTSS-2-1-2", audio, with: (Codec::G711, Http), requires: [Media2Service, Media2Rts, Media2Audio, Media2G711]),
    case!("MEDIA2_RTSS-2-1-3", audio, with: (Codec::G711, Tcp), requires: [Media2Service, Media2Rts, Media2Audio, Media2G711, Media2RtspTcp]),
    case!("MEDIA2_RTSS-2-1-7", audio, with: (Codec::Aac, Udp), requires: [Media2Service, Media2Rts, Media2Audio, Media2Aac]),
    case!("MEDIA2_RTSS-2-1-8", audio, with: (Codec::Aac, Http), requires: [Media2Service, Media2Rts, Media2Audio, Media2Aac]),
    case!("MEDIA2_RTSS-2-1-9", audio, with: (Codec::Aac, Tcp), requires: [Media2Service, Media2Rts, Media2Audio, Media2Aac, Media2RtspTcp]),
    case!("MEDIA2_RTSS-2-1-17", audio, with: (Codec::G711, WebSocket), requires: [Media2Service, Media2Rts, Media2Audio, Media2G711, Media2WebSocket]),
    case!("MEDIA2_RTSS-2-1-18", audio, with: (Codec::Aac, WebSocket), requires: [Media2Service, Media2Rts, Media2Audio, Media2Aac, Media2WebSocket]),
    case!("MEDIA2_RTSS-2-1-21", only_audio, with: (Codec::G711, Udp), requires: [Media2Service, Media2Rts, Media2Audio, Media2G711]),
    case!("MEDIA2_RTSS-2-2-1", audio, with: (Codec::G711, Multicast), requires: [Media2Service, Media2Rts, Media2Audio, Media2G711, Media2Multicast]),
    case!("MEDIA2_RTSS-2-2-3", audio, with: (Codec::Aac, Multicast), requires: [Media2Service, Media2Rts, Media2Audio, Media2Aac, Media2Multicast]),
    case!("MEDIA2_RTSS-5-1-1", video_and_audio, with: (Codec::G711, Udp), requires: [Media2Service, Media2Rts, Media2Audio, Media2G711]),
    case!("MEDIA2_RTSS-5-1-2", video_and_audio, with: (Codec::G711, Http), requires: [Media2Service, Media2Rts, Media2Audio, Media2G711]),
    case!("MEDIA2_RTSS-5-1-3", video_and_audio, with: (Codec::G711, Tcp), requires: [Media2Service, Media2Rts, Media2Audio, Media2G711, Media2RtspTcp]),
    case!("MEDIA2_RTSS-5-1-7", video_and_audio, with: (Codec::Aac, Udp), requires: [Media2Service, Media2Rts, Media2Audio, Media2Aac]),
    case!("MEDIA2_RTSS-5-1-8", video_and_audio, with: (Codec::Aac, Http), requires: [Media2Service, Media2Rts, Media2Audio, Media2Aac]),
    case!("MEDIA2_RTSS-5-1-9", video_and_audio, with: (Codec::Aac, Tcp), requires: [Media2Service, Media2Rts, Media2Audio, Media2Aac, Media2RtspTcp]),
    case!("MEDIA2_RTSS-5-2-1", video_and_audio, with: (Codec::G711, Multicast), requires: [Media2Service, Media2Rts, Media2Audio, Media2G711, Media2Multicast]),
    case!("MEDIA2_RTSS-5-2-3", video_and_audio, with: (Codec::Aac, Multicast), requires: [Media2Service, Media2Rts, Media2Audio, Media2Aac, Media2Multicast]),
];

/// Annex "Get WebSocket URI".
pub async fn web_socket(test: &mut Test) -> Result<String, Stop> {
    let capabilities = test
        .call::<GetServiceCapabilities>(&Default::default())
        .await?
        .capabilities;
    let uri = test.present(
        capabilities.streaming_capabilities.rtsp_web_socket_uri,
        "RTSPWebSocketUri",
    )?;
    Ok(absolute(&uri, test.device().target()))
}

/// The address of a WebSocket with its host. Devices tell it as scheme and path (ONVIF Streaming, "RTP/RTSP/TCP/WebSocket"), older ones also as
/// a path or as a whole address.
fn absolute(uri: &str, target: &str) -> String {
    let (scheme, rest) = target.split_once("://").unwrap_or(("http", target));
    let host = rest.split('/').next().unwrap_or_default();
    match uri.split_once(':') {
        Some((scheme, path)) if path.starts_with('/') && !path.starts_with("//") => {
            format!("{scheme}://{host}{path}")
        }
        Some(_) => uri.to_owned(),
        None => {
            let scheme = if scheme == "https" { "wss" } else { "ws" };
            format!("{scheme}://{host}{uri}")
        }
    }
}

fn plan<'a>(uri: &'a str, way: Way, media: &'a [Codec], step: u32) -> Plan<'a> {
    Plan {
        uri,
        way,
        media,
        steps: Steps::all(step),
        size: None,
    }
}

/// Takes what a multicast stream must not have out of a profile.
async fn alone(test: &mut Test, token: &str, video: bool, audio: bool) -> Outcome {
    let profiles = configure2::profiles(test, &["All"]).await?;
    let profile = profiles.into_iter().find(|profile| profile.token == token);
    let profile = test.present(profile, "the profile among the profiles")?;
    let Some(set) = profile.configurations else {
        return Ok(());
    };
    if let Some(encoder) = set.video_encoder.filter(|_| !video) {
        configure2::remove(test, &profile.token, "VideoEncoder", encoder.token).await?;
    }
    if let Some(encoder) = set.audio_encoder.filter(|_| !audio) {
        configure2::remove(test, &profile.token, "AudioEncoder", encoder.token).await?;
    }
    if let Some(metadata) = set.metadata {
        configure2::remove(test, &profile.token, "Metadata", metadata.token).await?;
    }
    Ok(())
}

pub async fn video(test: &mut Test, (codec, way): (Codec, Way)) -> Outcome {
    let to = group_for(test, way);
    test.step(3);
    let video = configure2::video(test, &[codec]).await?;
    if way == Multicast {
        alone(test, &video.profile, true, false).await?;
    }
    configure2::set_video(test, &video, to, false).await?;
    let uri = stream_uri(test, &video.profile, way).await?;
    stream(test, &plan(&uri, way, &[codec], 4)).await
}

pub async fn audio(test: &mut Test, (codec, way): (Codec, Way)) -> Outcome {
    let to = group_for(test, way);
    test.step(3);
    let audio = configure2::audio(test, &[codec]).await?;
    if way == Multicast {
        alone(test, &audio.profile, false, true).await?;
    }
    configure2::set_audio(test, &audio, to).await?;
    let uri = stream_uri(test, &audio.profile, way).await?;
    stream(test, &plan(&uri, way, &[codec], 4)).await
}

pub async fn only_audio(test: &mut Test, (codec, way): (Codec, Way)) -> Outcome {
    let to = group_for(test, way);
    test.step(3);
    let token = configure2::empty_profile(test).await?;
    let profile = tr2::MediaProfile {
        token,
        ..Default::default()
    };
    let found = configure2::add_audio(test, &profile, &[codec]).await?;
    let audio = test.present(found, &format!("an audio encoder configuration that has {codec}"))?;
    configure2::set_audio(test, &audio, to).await?;
    let uri = stream_uri(test, &audio.profile, way).await?;
    stream(test, &plan(&uri, way, &[codec], 4)).await
}

pub async fn video_and_audio(test: &mut Test, (codec, way): (Codec, Way)) -> Outcome {
    let to = group_for(test, way);
    test.step(3);
    let video = configure2::video(test, &[Codec::H264, Codec::H265]).await?;
    let profiles = configure2::profiles(test, &["All"]).await?;
    let profile = profiles
        .into_iter()
        .find(|profile| profile.token == video.profile);
    let profile = test.present(profile, "the profile among the profiles")?;
    let found = configure2::add_audio(test, &profile, &[codec]).await?;
    let audio = test.present(found, &format!("an audio encoder configuration that has {codec}"))?;
    if way == Multicast {
        alone(test, &video.profile, true, true).await?;
    }
    configure2::set_video(test, &video, to, false).await?;
    // Two media at one port could not be told apart.
    let next = to.map(|(group, port)| (group, port + 2));
    configure2::set_audio(test, &audio, next).await?;
    let uri = stream_uri(test, &video.profile, way).await?;
    test.step(4);
    let found = configure2::codec_of(&video.options.encoding);
    let video = test.present(found, "a codec that the suite knows")?;
    stream(test, &plan(&uri, way, &[video, codec], 5)).await
}

async fn synchronization(test: &mut Test, codec: Codec) -> Outcome {
    test.step(3);
    let video = configure2::video(test, &[codec]).await?;
    configure2::set_video(test, &video, None, true).await?;
    let uri = stream_uri(test, &video.profile, Udp).await?;
    let media = [codec];
    let plan = Plan {
        steps: Steps {
            uri: 3,
            describe: 4,
            setup: 7,
            play: 9,
            media: 11,
            teardown: 16,
        },
        ..plan(&uri, Udp, &media, 4)
    };
    let mut session = play(test, &plan).await?;
    judge(test, &plan, &mut session).await?;
    test.step(13);
    let before = keys(&session);
    test.call::<SetSynchronizationPoint>(&tr2::SetSynchronizationPoint {
        profile_token: video.profile.clone(),
    })
    .await?;
    test.step(15);
    key_follows(test, &mut session, before, "an I-frame").await?;
    super::stream::finish(test, &plan, &mut session).await
}

/// Number of key frames so far.
pub fn keys(session: &Session) -> usize {
    let tracks = session.tracks().iter();
    tracks
        .map(|running| running.track.units().iter().filter(|(_, unit)| unit.key).count())
        .sum()
}

/// The longest that a key frame may take after it was asked for. With groups of pictures as long as the device allows, the next one of
/// its own accord is far away.
const KEY_FRAME_LIMIT: Duration = Duration::from_secs(2);

/// Annex "I-frame insertion time interval", for whatever `what` says that a receiver can begin with.
pub async fn key_follows(test: &mut Test, session: &mut Session, before: usize, what: &str) -> Outcome {
    let came = session
        .receive(KEY_FRAME_LIMIT, |tracks| {
            tracks
                .iter()
                .map(|running| running.track.units().iter().filter(|(_, unit)| unit.key).count())
                .sum::<usize>()
                > before
        })
        .await
        .map_err(|trouble| stop(test, "a stream that goes on", trouble))?;
    test.check(
        came,
        format!("{what} soon after SetSynchronizationPoint"),
        format!("none within {KEY_FRAME_LIMIT:?}"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_web_socket_is_at_the_host_of_the_device() {
        let target = "http://192.0.2.1:8080/onvif/device_service";
        for (uri, expected) in [
            ("ws:/rtsp", "ws://192.0.2.1:8080/rtsp"),
            ("/rtsp", "ws://192.0.2.1:8080/rtsp"),
            ("wss://cam/rtsp", "wss://cam/rtsp"),
        ] {
            assert_eq!(absolute(uri, target), expected);
        }
    }
}
