//! Groups: streams that are sent to them without a session, and where configurations send: RTSS-1-2-19 to -22, 2-2-9, 2-2-10, 3-2-22, 3-2-23
//! and RTSS-5.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use onvif_core::generated::trt::operations::{StartMulticastStreaming, StopMulticastStreaming};
use onvif_core::generated::{trt, tt};

use super::configure1::{self, Video, audio_and_video, empty_profile, multicast, stream_uri};
use super::media1::{self, prepare};
use super::stream::{Plan, Steps, check_uri, describe, finish, group, is_six, judge, stop};
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::media::kinds::{
    AudioEncoder, AudioSource, Kind, Metadata, VideoEncoder, VideoSource, put_back, some,
};
use crate::features::Feature::{MediaAac, MediaAudio, MediaG726, MediaMulticast, MediaRts, MediaService};
use crate::rtsp::Way::Multicast;
use crate::rtsp::{Codec, Group, Wanted};

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("RTSS-1-2-19", encoders::<VideoSource, VideoEncoder>, with: (Differ::Port, VIDEO), requires: [MediaService, MediaRts, MediaMulticast]),
    case!("RTSS-1-2-20", encoders::<VideoSource, VideoEncoder>, with: (Differ::Address, VIDEO), requires: [MediaService, MediaRts, MediaMulticast]),
    case!("RTSS-1-2-21", asked_for, requires: [MediaService, MediaRts, MediaMulticast]),
    case!("RTSS-2-2-9", encoders::<AudioSource, AudioEncoder>, with: (Differ::Port, AUDIO), requires: [MediaService, MediaRts, MediaAudio, MediaMulticast]),
    case!("RTSS-2-2-10", encoders::<AudioSource, AudioEncoder>, with: (Differ::Address, AUDIO), requires: [MediaService, MediaRts, MediaAudio, MediaMulticast]),
    case!("RTSS-3-2-22", both, with: Differ::Port, requires: [MediaService, MediaRts, MediaAudio, MediaMulticast]),
    case!("RTSS-3-2-23", both, with: Differ::Address, requires: [MediaService, MediaRts, MediaAudio, MediaMulticast]),
    case!("RTSS-5-1-7", jpeg, requires: [MediaService, MediaRts, MediaMulticast]),
    case!("RTSS-5-1-9", video_and_audio, requires: [MediaService, MediaRts, MediaAudio, MediaMulticast]),
    case!("RTSS-5-1-10", only_audio, with: Codec::G711, requires: [MediaService, MediaRts, MediaAudio, MediaMulticast]),
    case!("RTSS-5-1-11", only_audio, with: Codec::G726, requires: [MediaService, MediaRts, MediaG726, MediaMulticast]),
    case!("RTSS-5-1-12", only_audio, with: Codec::Aac, requires: [MediaService, MediaRts, MediaAac, MediaMulticast]),
];

/// A group and the port for RTP.
type Place = (IpAddr, u16);

/// No packet for so long means that a stream is over; the slowest ones have several pictures in it.
const QUIET: Duration = Duration::from_millis(700);

/// In what the places of several streams differ.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Differ {
    Port,
    Address,
}

impl Differ {
    /// The place of a stream, the first one for nought.
    fn place(self, (first, port): Place, number: usize) -> Place {
        let number = u16::try_from(number).unwrap_or(u16::MAX);
        match self {
            Differ::Port => (first, port.wrapping_add(number.wrapping_mul(2)).max(1024)),
            Differ::Address => (behind(first, number), port),
        }
    }
}

/// A group so many further on.
fn behind(group: IpAddr, number: u16) -> IpAddr {
    match group {
        IpAddr::V4(four) => {
            let [a, b, c, d] = four.octets();
            let last = u16::from_be_bytes([c, d]).wrapping_add(number);
            let [c, d] = last.to_be_bytes();
            [a, b, c, d].into()
        }
        IpAddr::V6(six) => {
            let mut parts = six.segments();
            if let Some(last) = parts.last_mut() {
                *last = last.wrapping_add(number);
            }
            parts.into()
        }
    }
}

/// Numbers of the official text.
#[derive(Clone, Copy)]
struct Numbers {
    start: u32,
    media: u32,
    stop: u32,
    /// Where the end of the stream is looked at.
    silent: Option<u32>,
}

const VIDEO: Numbers = Numbers {
    start: 13,
    media: 15,
    stop: 18,
    silent: None,
};

const AUDIO: Numbers = Numbers {
    start: 12,
    media: 14,
    stop: 17,
    silent: None,
};

/// Starts a profile's streams, looks at what comes to their groups, and stops them.
async fn started(
    test: &mut Test,
    profile: &tt::ReferenceToken,
    sent: &[(Codec, Place)],
    numbers: Numbers,
) -> Outcome {
    test.step(numbers.start);
    // What the packets are is told by nobody else.
    let uri = stream_uri(test, profile, Multicast).await?;
    let session = describe(test, &uri, Multicast).await?;
    let mut media = Vec::new();
    for &(codec, (group, port)) in sent {
        let (medium, map) = session
            .find(Wanted::from(codec))
            .map_err(|trouble| stop(test, "a description of what is sent", trouble))?;
        media.push((codec, medium, map, group, port));
    }
    drop(session);
    let device = Arc::clone(test.device());
    let joined = Group::join(&device, media);
    let mut group = joined.map_err(|trouble| stop(test, "a group that can be joined", trouble))?;
    let request = trt::StopMulticastStreaming {
        profile_token: profile.clone(),
    };
    test.restore("the end of a multicast stream", move |test| {
        Box::pin(async move {
            // It may have ended already.
            test.undo_once_more::<StopMulticastStreaming>(&request).await
        })
    });
    test.call::<StartMulticastStreaming>(&trt::StartMulticastStreaming {
        profile_token: profile.clone(),
    })
    .await?;
    test.step(numbers.media);
    group
        .judge(&device)
        .await
        .map_err(|trouble| stop(test, "right RTP and RTCP packets in the group", trouble))?;
    test.step(numbers.stop);
    test.call::<StopMulticastStreaming>(&trt::StopMulticastStreaming {
        profile_token: profile.clone(),
    })
    .await?;
    if let Some(silent) = numbers.silent {
        test.step(silent);
        let over = group
            .falls_silent(&device, QUIET)
            .await
            .map_err(|trouble| stop(test, "the end of the stream", trouble))?;
        test.check(over, "no packets after StopMulticastStreaming", "packets")?;
    }
    Ok(())
}

/// A kind of configuration that sends somewhere.
trait Sends: Kind {
    fn multicast(configuration: &mut Self::Configuration) -> &mut tt::MulticastConfiguration;
    fn codec(configuration: &Self::Configuration) -> Codec;
    /// What else a profile must not have, lest it is sent as well.
    fn alone(test: &mut Test, profile: &tt::Profile) -> impl Future<Output = Outcome> + Send;
}

impl Sends for VideoEncoder {
    fn multicast(configuration: &mut tt::VideoEncoderConfiguration) -> &mut tt::MulticastConfiguration {
        &mut configuration.multicast
    }

    fn codec(configuration: &tt::VideoEncoderConfiguration) -> Codec {
        media1::codec_of(configuration)
    }

    async fn alone(test: &mut Test, profile: &tt::Profile) -> Outcome {
        without::<AudioEncoder>(test, profile).await?;
        without::<AudioSource>(test, profile).await?;
        without::<Metadata>(test, profile).await
    }
}

impl Sends for AudioEncoder {
    fn multicast(configuration: &mut tt::AudioEncoderConfiguration) -> &mut tt::MulticastConfiguration {
        &mut configuration.multicast
    }

    fn codec(configuration: &tt::AudioEncoderConfiguration) -> Codec {
        match configuration.encoding {
            tt::AudioEncoding::G726 => Codec::G726,
            tt::AudioEncoding::AAC => Codec::Aac,
            _ => Codec::G711,
        }
    }

    async fn alone(test: &mut Test, profile: &tt::Profile) -> Outcome {
        without::<VideoEncoder>(test, profile).await?;
        without::<Metadata>(test, profile).await
    }
}

/// Takes a configuration out of a profile and has it put back afterwards.
pub async fn without<K: Kind>(test: &mut Test, profile: &tt::Profile) -> Outcome {
    let Some(old) = K::of(profile).map(|old| K::token(old).to_owned()) else {
        return Ok(());
    };
    K::remove(test, &profile.token).await?;
    let profile = profile.token.clone();
    test.restore(format!("the {} in its profile", K::NAME), move |test| {
        Box::pin(async move { K::add(test, &profile, &old).await })
    });
    Ok(())
}

/// Annexes "Find or Create Media Profile Containing Specified Video Encoder Configuration" and its kin.
pub async fn profile_with<S: Kind, K: Kind>(
    test: &mut Test,
    token: &str,
) -> Result<Option<tt::Profile>, Stop> {
    let all = configure1::profiles(test).await?;
    let ready = all
        .into_iter()
        .find(|profile| S::of(profile).is_some() && K::of(profile).is_some_and(|own| K::token(own) == token));
    if ready.is_some() {
        return Ok(ready);
    }
    let profile = empty_profile(test).await?;
    for source in S::compatible(test, &profile.token).await? {
        S::add(test, &profile.token, S::token(&source)).await?;
        let fits = K::compatible(test, &profile.token).await?;
        if fits.iter().any(|own| K::token(own) == token) {
            K::add(test, &profile.token, token).await?;
            return Ok(Some(profile));
        }
    }
    Ok(None)
}

/// Goes on only if a configuration sends to a place.
fn sends_to(test: &Test, told: &tt::MulticastConfiguration, (group, port): Place) -> Outcome {
    let address = match group {
        IpAddr::V4(_) => told.address.ipv4_address.as_ref(),
        IpAddr::V6(_) => told.address.ipv6_address.as_ref(),
    };
    let same = address.is_some_and(|address| address.parse() == Ok(group)) && told.port == i32::from(port);
    test.check(
        same,
        format!("multicast to {group}, port {port}"),
        format!(
            "{}, port {}",
            address.map_or("no address of that kind", |address| address),
            told.port
        ),
    )
}

async fn encoders<S: Kind, K: Sends>(test: &mut Test, (differ, numbers): (Differ, Numbers)) -> Outcome {
    test.step(3);
    let first = group(is_six(test));
    let mut placed = Vec::new();
    for (number, old) in some::<K>(test).await?.into_iter().enumerate() {
        test.step(5);
        let place = differ.place(first, number);
        let mut wanted = old.clone();
        *K::multicast(&mut wanted) = multicast(place);
        put_back::<K>(test, &old);
        K::set(test, wanted).await?;
        test.step(7);
        let mut told = K::one(test, K::token(&old)).await?;
        test.step(8);
        sends_to(test, K::multicast(&mut told), place)?;
        placed.push((told, place));
    }
    let mut any = false;
    for (encoder, place) in placed {
        test.step(10);
        let Some(profile) = profile_with::<S, K>(test, K::token(&encoder)).await? else {
            continue;
        };
        any = true;
        K::alone(test, &profile).await?;
        started(test, &profile.token, &[(K::codec(&encoder), place)], numbers).await?;
    }
    test.check(any, "a profile for one of the encoders", "none")
}

/// The places of video and of sound.
fn places(test: &Test, differ: Differ) -> (Place, Place) {
    let first = group(is_six(test));
    (first, differ.place(first, 1))
}

/// Video and G.711 in a profile, each with its place: steps 3 to 11.
async fn placed(test: &mut Test, video: Place, audio: Place) -> Result<(tt::Profile, Codec), Stop> {
    test.step(3);
    let profile = audio_and_video(test, Codec::G711, Some(audio)).await?;
    test.step(4);
    let codec = media1::set_video_of(test, &profile, Some(video)).await?;
    Ok((profile, codec))
}

async fn both(test: &mut Test, differ: Differ) -> Outcome {
    let (video, audio) = places(test, differ);
    let (profile, codec) = placed(test, video, audio).await?;
    test.step(12);
    let encoder = test.present(VideoEncoder::of(&profile), "a video encoder")?;
    let told = VideoEncoder::one(test, &encoder.token).await?;
    test.step(13);
    sends_to(test, &told.multicast, video)?;
    test.step(14);
    let now = media1::profile(test, &profile.token).await?;
    let encoder = test.present(AudioEncoder::of(&now), "an audio encoder")?;
    let told = AudioEncoder::one(test, &encoder.token).await?;
    test.step(15);
    sends_to(test, &told.multicast, audio)?;
    test.step(16);
    without::<Metadata>(test, &profile).await?;
    let numbers = Numbers {
        start: 17,
        media: 19,
        stop: 23,
        silent: Some(25),
    };
    started(
        test,
        &profile.token,
        &[(codec, video), (Codec::G711, audio)],
        numbers,
    )
    .await
}

async fn video_and_audio(test: &mut Test) -> Outcome {
    // The text has the same port for both, at which nobody could tell their reports apart.
    let (video, audio) = places(test, Differ::Port);
    let (profile, codec) = placed(test, video, audio).await?;
    test.step(8);
    without::<Metadata>(test, &profile).await?;
    let numbers = Numbers {
        start: 9,
        media: 11,
        stop: 14,
        silent: Some(16),
    };
    started(
        test,
        &profile.token,
        &[(codec, video), (Codec::G711, audio)],
        numbers,
    )
    .await
}

async fn jpeg(test: &mut Test) -> Outcome {
    let place = group(is_six(test));
    let settings = Video {
        multicast: Some(place),
        ..Video::default()
    };
    let (_, token, _) = prepare(test, Codec::Jpeg, Multicast, settings).await?;
    test.step(6);
    let profile = media1::profile(test, &token).await?;
    without::<AudioSource>(test, &profile).await?;
    let numbers = Numbers {
        start: 7,
        media: 9,
        stop: 12,
        silent: Some(14),
    };
    started(test, &token, &[(Codec::Jpeg, place)], numbers).await
}

async fn only_audio(test: &mut Test, codec: Codec) -> Outcome {
    let place = group(is_six(test));
    test.step(3);
    let profile = empty_profile(test).await?;
    test.step(5);
    configure1::add_audio(test, &profile.token, codec, Some(place)).await?;
    let numbers = Numbers {
        start: 19,
        media: 21,
        stop: 24,
        silent: Some(26),
    };
    started(test, &profile.token, &[(codec, place)], numbers).await
}

/// A client that names the group and the port which the configuration has.
pub async fn asked_for(test: &mut Test) -> Outcome {
    let place = group(is_six(test));
    let settings = Video {
        multicast: Some(place),
        ..Video::default()
    };
    let (uri, _, size) = prepare(test, Codec::Jpeg, Multicast, settings).await?;
    let plan = Plan {
        uri: &uri,
        way: Multicast,
        media: &[Codec::Jpeg],
        steps: Steps {
            uri: 9,
            describe: 10,
            setup: 12,
            play: 14,
            media: 16,
            teardown: 20,
        },
        size: Some((size.0, size.1)),
    };
    test.step(plan.steps.uri);
    check_uri(test, plan.uri, plan.way)?;
    test.step(plan.steps.describe);
    let mut session = describe(test, plan.uri, plan.way).await?;
    test.step(plan.steps.setup);
    session.ask_for_group(place);
    session
        .setup(Wanted::from(Codec::Jpeg))
        .await
        .map_err(|trouble| stop(test, "RTSP SETUP with a group", trouble))?;
    test.step(13);
    let transport = session.tracks().first().map(|running| &running.transport);
    let transport = test.present(transport, "a track that is set up")?;
    let told = transport
        .destination
        .as_ref()
        .and_then(|group| group.trim_matches(['[', ']']).parse().ok())
        .zip(transport.port.map(|(port, _)| port));
    test.check(
        told == Some(place),
        format!("destination={};port={}-{}", place.0, place.1, place.1 + 1),
        told.map_or("others".to_owned(), |(group, port)| {
            format!("destination={group};port={port}")
        }),
    )?;
    test.step(plan.steps.play);
    session
        .play()
        .await
        .map_err(|trouble| stop(test, "RTSP PLAY", trouble))?;
    judge(test, &plan, &mut session).await?;
    finish(test, &plan, &mut session).await
}
