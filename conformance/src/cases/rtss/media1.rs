//! Streams with the Media service: RTSS.

use std::time::Duration;

use onvif_core::generated::trt::operations::{GetProfile, SetSynchronizationPoint};
use onvif_core::generated::{trt, tt};

use super::configure1::{self, Video, audio_and_video, set_video, stream_uri, video_profile};
use super::stream::{Plan, Steps, group_for, judge, play, stop, stream};
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::features::Feature::{
    MediaAac, MediaAudio, MediaG726, MediaH264, MediaMpeg4, MediaMulticast, MediaRts, MediaRtspTcp,
    MediaService,
};
use crate::rtsp::Way::{Http, HttpWithLineBreaks, Multicast, Tcp, Udp};
use crate::rtsp::{Codec, Way};

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("RTSS-1-1-31", control, requires: [MediaService, MediaRts]),
    case!("RTSS-1-1-32", keep_alive, with: "SET_PARAMETER", requires: [MediaService, MediaRts]),
    case!("RTSS-1-1-33", keep_alive, with: "OPTIONS", requires: [MediaService, MediaRts]),
    case!("RTSS-1-1-34", video, with: (Codec::Jpeg, Udp), requires: [MediaService, MediaRts]),
    case!("RTSS-1-1-35", video, with: (Codec::Jpeg, Http), requires: [MediaService, MediaRts]),
    case!("RTSS-1-1-36", video, with: (Codec::Jpeg, Tcp), requires: [MediaService, MediaRts, MediaRtspTcp]),
    case!("RTSS-1-1-37", video, with: (Codec::Mpeg4, Udp), requires: [MediaService, MediaRts, MediaMpeg4]),
    case!("RTSS-1-1-38", video, with: (Codec::Mpeg4, Http), requires: [MediaService, MediaRts, MediaMpeg4]),
    case!("RTSS-1-1-39", video, with: (Codec::Mpeg4, Tcp), requires: [MediaService, MediaRts, MediaMpeg4, MediaRtspTcp]),
    case!("RTSS-1-1-40", synchronization, with: Codec::Mpeg4, requires: [MediaService, MediaRts, MediaMpeg4]),
    case!("RTSS-1-1-41", video, with: (Codec::H264, Udp), requires: [MediaService, MediaRts, MediaH264]),
    case!("RTSS-1-1-42", video, with: (Codec::H264, Http), requires: [MediaService, MediaRts, MediaH264]),
    case!("RTSS-1-1-43", video, with: (Codec::H264, Tcp), requires: [MediaService, MediaRts, MediaH264, MediaRtspTcp]),
    case!("RTSS-1-1-44", synchronization, with: Codec::H264, requires: [MediaService, MediaRts, MediaH264]),
    case!("RTSS-1-1-45", video, with: (Codec::Jpeg, HttpWithLineBreaks), requires: [MediaService, MediaRts]),
    case!("RTSS-1-1-53", jpeg_extension, requires: [MediaService, MediaRts]),
    case!("RTSS-1-2-13", video, with: (Codec::Jpeg, Multicast), requires: [MediaService, MediaRts, MediaMulticast]),
    case!("RTSS-1-2-14", video, with: (Codec::Mpeg4, Multicast), requires: [MediaService, MediaRts, MediaMpeg4, MediaMulticast]),
    case!("RTSS-1-2-15", video, with: (Codec::H264, Multicast), requires: [MediaService, MediaRts, MediaH264, MediaMulticast]),
    case!("RTSS-2-1-19", audio, with: (Codec::G711, Udp), requires: [MediaService, MediaRts, MediaAudio]),
    case!("RTSS-2-1-20", audio, with: (Codec::G711, Http), requires: [MediaService, MediaRts, MediaAudio]),
    case!("RTSS-2-1-21", audio, with: (Codec::G711, Tcp), requires: [MediaService, MediaRts, MediaAudio, MediaRtspTcp]),
    case!("RTSS-2-1-22", audio, with: (Codec::G726, Udp), requires: [MediaService, MediaRts, MediaG726]),
    case!("RTSS-2-1-23", audio, with: (Codec::G726, Http), requires: [MediaService, MediaRts, MediaG726]),
    case!("RTSS-2-1-24", audio, with: (Codec::G726, Tcp), requires: [MediaService, MediaRts, MediaG726, MediaRtspTcp]),
    case!("RTSS-2-1-25", audio, with: (Codec::Aac, Udp), requires: [MediaService, MediaRts, MediaAac]),
    case!("RTSS-2-1-26", audio, with: (Codec::Aac, Http), requires: [MediaService, MediaRts, MediaAac]),
    case!("RTSS-2-1-27", audio, with: (Codec::Aac, Tcp), requires: [MediaService, MediaRts, MediaAac, MediaRtspTcp]),
    case!("RTSS-2-1-28", only_audio, with: (Codec::G711, Udp), requires: [MediaService, MediaRts, MediaAudio]),
    case!("RTSS-2-1-29", only_audio, with: (Codec::G711, Http), requires: [MediaService, MediaRts, MediaAudio]),
    case!("RTSS-2-1-30", only_audio, with: (Codec::G711, Tcp), requires: [MediaService, MediaRts, MediaAudio, MediaRtspTcp]),
    case!("RTSS-2-1-31", only_audio, with: (Codec::G726, Udp), requires: [MediaService, MediaRts, MediaG726]),
    case!("RTSS-2-1-32", only_audio, with: (Codec::G726, Http), requires: [MediaService, MediaRts, MediaG726]),
    case!("RTSS-2-1-33", only_audio, with: (Codec::G726, Tcp), requires: [MediaService, MediaRts, MediaG726, MediaRtspTcp]),
    case!("RTSS-2-1-34", only_audio, with: (Codec::Aac, Udp), requires: [MediaService, MediaRts, MediaAac]),
    case!("RTSS-2-1-35", only_audio, with: (Codec::Aac, Http), requires: [MediaService, MediaRts, MediaAac]),
    case!("RTSS-2-1-36", only_audio, with: (Codec::Aac, Tcp), requires: [MediaService, MediaRts, MediaAac, MediaRtspTcp]),
    case!("RTSS-2-2-11", only_audio, with: (Codec::G711, Multicast), requires: [MediaService, MediaRts, MediaAudio, MediaMulticast]),
    case!("RTSS-2-2-13", only_audio, with: (Codec::G726, Multicast), requires: [MediaService, MediaRts, MediaG726, MediaMulticast]),
    case!("RTSS-2-2-15", only_audio, with: (Codec::Aac, Multicast), requires: [MediaService, MediaRts, MediaAac, MediaMulticast]),
    case!("RTSS-3-1-10", video_and_audio, with: (Codec::G711, Udp), requires: [MediaService, MediaRts, MediaAudio]),
    case!("RTSS-3-1-11", video_and_audio, with: (Codec::G711, Http), requires: [MediaService, MediaRts, MediaAudio]),
    case!("RTSS-3-1-12", video_and_audio, with: (Codec::G711, Tcp), requires: [MediaService, MediaRts, MediaAudio, MediaRtspTcp]),
    case!("RTSS-3-1-13", video_and_audio, with: (Codec::G726, Udp), requires: [MediaService, MediaRts, MediaG726]),
    case!("RTSS-3-1-14", video_and_audio, with: (Codec::G726, Http), requires: [MediaService, MediaRts, MediaG726]),
    case!("RTSS-3-1-15", video_and_audio, with: (Codec::G726, Tcp), requires: [MediaService, MediaRts, MediaG726, MediaRtspTcp]),
    case!("RTSS-3-1-16", video_and_audio, with: (Codec::Aac, Udp), requires: [MediaService, MediaRts, MediaAac]),
    case!("RTSS-3-1-17", video_and_audio, with: (Codec::Aac, Http), requires: [MediaService, MediaRts, MediaAac]),
    case!("RTSS-3-1-18", video_and_audio, with: (Codec::Aac, Tcp), requires: [MediaService, MediaRts, MediaAac, MediaRtspTcp]),
    case!("RTSS-3-2-16", video_and_audio, with: (Codec::G711, Multicast), requires: [MediaService, MediaRts, MediaAudio, MediaMulticast]),
    case!("RTSS-3-2-18", video_and_audio, with: (Codec::G726, Multicast), requires: [MediaService, MediaRts, MediaG726, MediaMulticast]),
    case!("RTSS-3-2-20", video_and_audio, with: (Codec::Aac, Multicast), requires: [MediaService, MediaRts, MediaAac, MediaMulticast]),
];

/// The numbers in the texts of the cases for video.
fn steps(way: Way) -> Steps {
    match way {
        Http | HttpWithLineBreaks => Steps {
            uri: 8,
            describe: 11,
            setup: 13,
            play: 15,
            media: 17,
            teardown: 20,
        },
        Tcp => Steps {
            uri: 8,
            describe: 9,
            setup: 11,
            play: 13,
            media: 15,
            teardown: 17,
        },
        Multicast => Steps {
            uri: 9,
            describe: 10,
            setup: 12,
            play: 14,
            media: 16,
            teardown: 19,
        },
        _ => Steps {
            uri: 8,
            describe: 9,
            setup: 11,
            play: 13,
            media: 15,
            teardown: 18,
        },
    }
}

/// Chooses a profile and sets its encoder: steps 3 to 7. The address, the token, and the size of pictures.
pub async fn prepare(
    test: &mut Test,
    codec: Codec,
    way: Way,
    settings: Video,
) -> Result<(String, tt::ReferenceToken, (u32, u32)), Stop> {
    test.step(3);
    let (profile, choice) = video_profile(test, codec).await?;
    let encoder = test.present(profile.video_encoder_configuration.as_ref(), "a video encoder")?;
    test.step(4);
    let (width, height) = set_video(test, encoder, codec, &choice, settings).await?;
    test.step(6);
    if way == Multicast {
        configure1::without(test, &profile, true, true).await?;
        test.step(7);
    }
    let uri = stream_uri(test, &profile.token, way).await?;
    Ok((uri, profile.token, (width.unsigned_abs(), height.unsigned_abs())))
}

pub async fn video(test: &mut Test, (codec, way): (Codec, Way)) -> Outcome {
    let settings = Video {
        multicast: group_for(test, way),
        ..Video::default()
    };
    let (uri, _, size) = prepare(test, codec, way, settings).await?;
    let plan = Plan {
        uri: &uri,
        way,
        media: &[codec],
        steps: steps(way),
        size: Some(size),
    };
    stream(test, &plan).await
}

async fn control(test: &mut Test) -> Outcome {
    let (uri, _, _) = prepare(test, Codec::Jpeg, Udp, Video::default()).await?;
    let plan = Plan {
        uri: &uri,
        way: Udp,
        media: &[Codec::Jpeg],
        steps: Steps {
            uri: 8,
            describe: 11,
            setup: 14,
            play: 17,
            media: 20,
            teardown: 24,
        },
        size: None,
    };
    let mut session = play(test, &plan).await?;
    // The text has OPTIONS first; within the session it proves the same and the session as well.
    test.step(9);
    let answer = session
        .control("OPTIONS")
        .await
        .map_err(|trouble| stop(test, "200 to RTSP OPTIONS", trouble))?;
    test.step(10);
    let public = answer.public();
    for method in ["OPTIONS", "DESCRIBE", "SETUP", "PLAY", "TEARDOWN"] {
        test.check(
            public.iter().any(|told| told == method),
            format!("{method} among the methods"),
            public.join(", "),
        )?;
    }
    test.step(16);
    let timeout = session.header().and_then(|header| header.timeout);
    test.check(
        timeout.is_some_and(|seconds| seconds > 0),
        "a timeout in the Session header",
        timeout.map_or("none".to_owned(), |seconds| seconds.to_string()),
    )?;
    judge(test, &plan, &mut session).await?;
    super::stream::finish(test, &plan, &mut session).await
}

async fn keep_alive(test: &mut Test, method: &str) -> Outcome {
    let (uri, _, _) = prepare(test, Codec::Jpeg, Udp, Video::default()).await?;
    let plan = Plan {
        uri: &uri,
        way: Udp,
        media: &[Codec::Jpeg],
        steps: Steps {
            media: 13,
            ..Steps::all(9)
        },
        size: None,
    };
    let mut session = play(test, &plan).await?;
    test.step(10);
    let timeout = session.header().and_then(|header| header.timeout);
    let timeout = test.present(timeout, "a timeout in the Session header")?;
    test.check(timeout > 0, "a timeout of some seconds", timeout.to_string())?;
    for _ in 0..3 {
        test.step(11);
        session
            .control(method)
            .await
            .map_err(|trouble| stop(test, &format!("200 to RTSP {method}"), trouble))?;
        test.step(13);
        let before = session
            .tracks()
            .first()
            .map_or(0, |running| running.track.received());
        let goes_on = session
            .receive(test.device().patience(), |tracks| {
                tracks
                    .first()
                    .is_some_and(|running| running.track.received() > before)
            })
            .await
            .map_err(|trouble| stop(test, "a stream that goes on", trouble))?;
        test.check(goes_on, "a stream that goes on", "no further packet")?;
    }
    let lasts = Duration::from_secs(timeout.into());
    if lasts <= test.settings().longest {
        // Only beyond the timeout it shows whether the requests count; devices add something to it for messages that are under way.
        test.step(11);
        let kept =
            format!("200 to RTSP {method}, and a stream that goes on beyond the timeout of {timeout} s");
        session
            .attend(method, tokio::time::sleep(lasts + lasts / 2))
            .await
            .map_err(|trouble| stop(test, &kept, trouble))?;
        test.step(13);
        session
            .judge_again()
            .await
            .map_err(|trouble| stop(test, &kept, trouble))?;
    }
    judge(test, &plan, &mut session).await?;
    super::stream::finish(test, &plan, &mut session).await
}

async fn synchronization(test: &mut Test, codec: Codec) -> Outcome {
    let settings = Video {
        long_gov: true,
        ..Video::default()
    };
    let (uri, token, _) = prepare(test, codec, Udp, settings).await?;
    let plan = Plan {
        uri: &uri,
        way: Udp,
        media: &[codec],
        steps: Steps {
            teardown: 22,
            ..steps(Udp)
        },
        size: None,
    };
    let mut session = play(test, &plan).await?;
    judge(test, &plan, &mut session).await?;
    test.step(18);
    let before = super::media2::keys(&session);
    test.call::<SetSynchronizationPoint>(&trt::SetSynchronizationPoint { profile_token: token })
        .await?;
    test.step(20);
    super::media2::key_follows(test, &mut session, before, "an I-frame").await?;
    super::stream::finish(test, &plan, &mut session).await
}

async fn jpeg_extension(test: &mut Test) -> Outcome {
    let settings = Video {
        // More than what the two octets of RFC 2435 can say.
        resolution: Some((10_000, 10_000)),
        frame_rate: 5,
        ..Video::default()
    };
    let (uri, _, size) = prepare(test, Codec::Jpeg, Udp, settings).await?;
    let plan = Plan {
        uri: &uri,
        way: Udp,
        media: &[Codec::Jpeg],
        steps: Steps {
            teardown: 19,
            ..steps(Udp)
        },
        size: Some(size),
    };
    let mut session = play(test, &plan).await?;
    judge(test, &plan, &mut session).await?;
    test.step(18);
    // RFC 2435 has one octet for eighths of each side. The text says two megapixels, which a picture of 2040 by 2040 does not need.
    let large = size.0 > 2040 || size.1 > 2040;
    for running in session.tracks() {
        let all = running.track.units().iter().all(|(_, unit)| unit.extended);
        test.check(
            !large || all,
            "the header extension with pictures that are larger than RFC 2435 can say",
            format!("pictures of {}x{} without it", size.0, size.1),
        )?;
    }
    super::stream::finish(test, &plan, &mut session).await
}

pub async fn audio(test: &mut Test, (codec, way): (Codec, Way)) -> Outcome {
    test.step(3);
    let profile = audio_and_video(test, codec, None).await?;
    let uri = stream_uri(test, &profile.token, way).await?;
    let plan = Plan {
        uri: &uri,
        way,
        media: &[codec],
        steps: Steps::all(4),
        size: None,
    };
    stream(test, &plan).await
}

pub async fn only_audio(test: &mut Test, (codec, way): (Codec, Way)) -> Outcome {
    let to = group_for(test, way);
    test.step(3);
    let profile = configure1::empty_profile(test).await?;
    test.step(5);
    configure1::add_audio(test, &profile.token, codec, to).await?;
    test.step(if way == Multicast { 18 } else { 17 });
    let uri = stream_uri(test, &profile.token, way).await?;
    let plan = Plan {
        uri: &uri,
        way,
        media: &[codec],
        steps: Steps {
            uri: 19,
            describe: 20,
            setup: 22,
            play: 24,
            media: 26,
            teardown: 29,
        }
        .after(u32::from(way == Multicast)),
        size: None,
    };
    stream(test, &plan).await
}

/// The codec that a video encoder is set to.
pub fn codec_of(encoder: &tt::VideoEncoderConfiguration) -> Codec {
    match encoder.encoding {
        tt::VideoEncoding::JPEG => Codec::Jpeg,
        tt::VideoEncoding::MPEG4 => Codec::Mpeg4,
        _ => Codec::H264,
    }
}

/// A profile as it is now.
pub async fn profile(test: &mut Test, token: &str) -> Result<tt::Profile, Stop> {
    let request = trt::GetProfile {
        profile_token: token.to_owned(),
    };
    Ok(test.call::<GetProfile>(&request).await?.profile)
}

/// Sets the video encoder of a profile and leaves it its codec, which is told.
pub async fn set_video_of(
    test: &mut Test,
    profile: &tt::Profile,
    to: Option<(std::net::IpAddr, u16)>,
) -> Result<Codec, Stop> {
    let encoder = test.present(profile.video_encoder_configuration.as_ref(), "a video encoder")?;
    let video = codec_of(encoder);
    let options = test
        .call::<trt::operations::GetVideoEncoderConfigurationOptions>(
            &trt::GetVideoEncoderConfigurationOptions {
                configuration_token: Some(encoder.token.clone()),
                profile_token: Some(profile.token.clone()),
            },
        )
        .await?
        .options;
    let choice = test.present(
        configure1::choice(video, &options),
        "options of the codec that the encoder has",
    )?;
    let settings = Video {
        multicast: to,
        ..Video::default()
    };
    set_video(test, encoder, video, &choice, settings).await?;
    Ok(video)
}

pub async fn video_and_audio(test: &mut Test, (codec, way): (Codec, Way)) -> Outcome {
    let to = group_for(test, way);
    // Two media at one port could not be told apart.
    let next = to.map(|(group, port)| (group, port + 2));
    test.step(3);
    let profile = audio_and_video(test, codec, to).await?;
    let video = set_video_of(test, &profile, next).await?;
    if way == Multicast {
        configure1::without(test, &profile, false, true).await?;
    }
    let uri = stream_uri(test, &profile.token, way).await?;
    let plan = Plan {
        uri: &uri,
        way,
        media: &[video, codec],
        steps: Steps::all(4),
        size: None,
    };
    stream(test, &plan).await
}
