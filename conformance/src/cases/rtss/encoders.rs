//! What encoders can be set to, and how many work at the same time: RTSS-1-1-24 to -30, -46 to -52, 1-2-12, 1-2-23, MEDIA2_RTSS-1-1-23 to -25.

use onvif_core::generated::trt::operations::{
    GetGuaranteedNumberOfVideoEncoderInstances, GetVideoEncoderConfigurationOptions,
};
use onvif_core::generated::{tr2, trt, tt};

use super::configure1::{self, Choice, Video, choice, empty_profile, multicast, set_video, stream_uri};
use super::configure2::{self, by_tokens};
use super::groups::{profile_with, without};
use super::media1;
use super::stream::{Plan, Steps, finish, group, is_six, judge, play, stop, stream};
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::media::kinds::{AudioEncoder, Kind, Metadata, VideoEncoder, VideoSource, put_back, some};
use crate::features::Feature::{
    Media2H264, Media2H265, Media2Rts, Media2Service, MediaH264, MediaMpeg4, MediaMulticast, MediaRts,
    MediaRtspTcp, MediaService,
};
use crate::rtsp::Way::{Http, Multicast, Tcp, Udp};
use crate::rtsp::{Codec, Together, Way};

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("RTSS-1-1-24", resolutions, with: (Codec::Jpeg, Of::All), requires: [MediaService, MediaRts]),
    case!("RTSS-1-1-25", resolutions, with: (Codec::Mpeg4, Of::All), requires: [MediaService, MediaRts, MediaMpeg4]),
    case!("RTSS-1-1-26", resolutions, with: (Codec::H264, Of::All), requires: [MediaService, MediaRts, MediaH264]),
    case!("RTSS-1-1-27", guaranteed, with: (Ways::Only(Udp), Of::Some), requires: [MediaService, MediaRts]),
    case!("RTSS-1-1-28", guaranteed, with: (Ways::Only(Http), Of::Some), requires: [MediaService, MediaRts]),
    case!("RTSS-1-1-29", guaranteed, with: (Ways::Only(Tcp), Of::Some), requires: [MediaService, MediaRts, MediaRtspTcp]),
    case!("RTSS-1-1-30", guaranteed, with: (Ways::Mixed, Of::Some), requires: [MediaService, MediaRts, MediaRtspTcp]),
    case!("RTSS-1-1-46", resolutions, with: (Codec::Jpeg, Of::Some), requires: [MediaService, MediaRts]),
    case!("RTSS-1-1-47", resolutions, with: (Codec::Mpeg4, Of::Some), requires: [MediaService, MediaRts, MediaMpeg4]),
    case!("RTSS-1-1-48", resolutions, with: (Codec::H264, Of::Some), requires: [MediaService, MediaRts, MediaH264]),
    case!("RTSS-1-1-49", guaranteed, with: (Ways::Only(Udp), Of::All), requires: [MediaService, MediaRts]),
    case!("RTSS-1-1-50", guaranteed, with: (Ways::Only(Http), Of::All), requires: [MediaService, MediaRts]),
    case!("RTSS-1-1-51", guaranteed, with: (Ways::Only(Tcp), Of::All), requires: [MediaService, MediaRts, MediaRtspTcp]),
    case!("RTSS-1-1-52", guaranteed, with: (Ways::Mixed, Of::All), requires: [MediaService, MediaRts, MediaRtspTcp]),
    case!("RTSS-1-2-12", guaranteed, with: (Ways::Only(Multicast), Of::Some), requires: [MediaService, MediaRts, MediaMulticast]),
    case!("RTSS-1-2-23", guaranteed, with: (Ways::Only(Multicast), Of::All), requires: [MediaService, MediaRts, MediaMulticast]),
    case!("MEDIA2_RTSS-1-1-23", instances, with: None, requires: [Media2Service, Media2Rts]),
    case!("MEDIA2_RTSS-1-1-24", instances, with: Some(Codec::H264), requires: [Media2Service, Media2Rts, Media2H264]),
    case!("MEDIA2_RTSS-1-1-25", instances, with: Some(Codec::H265), requires: [Media2Service, Media2Rts, Media2H265]),
];

/// Which ones of a list a case is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    All,
    /// The first, the last, and the one in the middle.
    Some,
}

impl Of {
    fn pick<T>(self, all: Vec<T>) -> Vec<T> {
        let (last, middle) = (all.len().saturating_sub(1), all.len() / 2);
        let wanted = |place| self == Of::All || place == 0 || place == last || place == middle;
        all.into_iter()
            .enumerate()
            .filter(|(place, _)| wanted(*place))
            .map(|(_, one)| one)
            .collect()
    }
}

/// The sizes that a case tries, the largest first.
fn sizes(of: Of, choice: &Choice) -> Vec<(i32, i32)> {
    let mut all: Vec<(i32, i32)> = choice
        .resolutions
        .iter()
        .map(|size| (size.width, size.height))
        .collect();
    all.sort_by_key(|&(width, height)| std::cmp::Reverse(i64::from(width) * i64::from(height)));
    all.dedup();
    let mut picked = of.pick(all);
    if of == Of::Some && picked.len() == 3 {
        // The smallest comes before the one in the middle.
        picked.swap(1, 2);
    }
    picked
}

async fn resolutions(test: &mut Test, (codec, of): (Codec, Of)) -> Outcome {
    test.step(3);
    let encoders = of.pick(some::<VideoEncoder>(test).await?);
    let mut any = false;
    for encoder in encoders {
        test.step(5);
        let Some(profile) = profile_with::<VideoSource, VideoEncoder>(test, &encoder.token).await? else {
            continue;
        };
        test.step(6);
        let request = trt::GetVideoEncoderConfigurationOptions {
            configuration_token: Some(encoder.token.clone()),
            profile_token: Some(profile.token.clone()),
        };
        let options = test
            .call::<GetVideoEncoderConfigurationOptions>(&request)
            .await?
            .options;
        let Some(choice) = choice(codec, &options) else {
            continue;
        };
        for (number, size) in sizes(of, &choice).into_iter().enumerate() {
            // With all sizes the text repeats the same steps; with three of them it goes on counting.
            let later = if of == Of::All {
                0
            } else {
                u32::try_from(number).unwrap_or(0) * 18
            };
            resolution(test, &profile, &encoder, codec, &choice, size, later).await?;
            any = true;
        }
    }
    if any {
        return Ok(());
    }
    Err(Stop::NotApplicable(format!("no video encoder has {codec}")))
}

async fn resolution(
    test: &mut Test,
    profile: &tt::Profile,
    encoder: &tt::VideoEncoderConfiguration,
    codec: Codec,
    choice: &Choice,
    size: (i32, i32),
    later: u32,
) -> Outcome {
    test.step(8 + later);
    let settings = Video {
        resolution: Some(size),
        ..Video::default()
    };
    set_video(test, encoder, codec, choice, settings).await?;
    test.step(10 + later);
    let told = VideoEncoder::one(test, &encoder.token).await?;
    test.step(11 + later);
    let same = (told.resolution.width, told.resolution.height) == size && media1::codec_of(&told) == codec;
    test.check(
        same,
        format!("{codec} of {}x{}", size.0, size.1),
        format!(
            "{} of {}x{}",
            media1::codec_of(&told),
            told.resolution.width,
            told.resolution.height
        ),
    )?;
    test.step(12 + later);
    let uri = stream_uri(test, &profile.token, Udp).await?;
    let plan = Plan {
        uri: &uri,
        way: Udp,
        media: &[codec],
        steps: Steps {
            uri: 14,
            describe: 15,
            setup: 17,
            play: 19,
            media: 21,
            teardown: 24,
        }
        .after(later),
        size: Some((size.0.unsigned_abs(), size.1.unsigned_abs())),
    };
    stream(test, &plan).await
}

/// How several streams come at the same time.
#[derive(Clone, Copy)]
enum Ways {
    Only(Way),
    /// One after the other of those that the device has.
    Mixed,
}

impl Ways {
    fn of(self, test: &Test, number: usize) -> Way {
        let mut all = vec![Udp, Http];
        match self {
            Ways::Only(way) => return way,
            Ways::Mixed => {
                if test.supports(MediaMulticast) {
                    all.insert(1, Multicast);
                }
                if test.supports(MediaRtspTcp) {
                    all.push(Tcp);
                }
            }
        }
        all.get(number % all.len()).copied().unwrap_or(Udp)
    }

    fn steps(self) -> Steps {
        match self {
            Ways::Only(Http) => Steps {
                uri: 10,
                describe: 13,
                setup: 15,
                play: 17,
                media: 19,
                teardown: 23,
            },
            Ways::Only(Multicast) => Steps {
                uri: 12,
                describe: 13,
                setup: 15,
                play: 17,
                media: 19,
                teardown: 23,
            },
            Ways::Only(_) => Steps {
                uri: 10,
                describe: 11,
                setup: 13,
                play: 15,
                media: 17,
                teardown: 21,
            },
            Ways::Mixed => Steps {
                teardown: 11,
                ..Steps::all(9)
            },
        }
    }
}

async fn guaranteed(test: &mut Test, (ways, of): (Ways, Of)) -> Outcome {
    test.step(3);
    for source in of.pick(some::<VideoSource>(test).await?) {
        test.step(5);
        let request = trt::GetGuaranteedNumberOfVideoEncoderInstances {
            configuration_token: source.token.clone(),
        };
        let total = test
            .call::<GetGuaranteedNumberOfVideoEncoderInstances>(&request)
            .await?
            .total_number;
        test.step(7);
        let profiles = profiles_of(test, &source.token, usize::try_from(total).unwrap_or(0)).await?;
        let mut streams = Vec::new();
        for (number, profile) in profiles.iter().enumerate() {
            let way = ways.of(test, number);
            test.step(8);
            if way == Multicast {
                without::<AudioEncoder>(test, profile).await?;
                without::<Metadata>(test, profile).await?;
                send_to_group(test, profile).await?;
            }
            let encoder = test.present(VideoEncoder::of(profile), "a video encoder")?;
            let codec = media1::codec_of(encoder);
            let uri = stream_uri(test, &profile.token, way).await?;
            streams.push((uri, way, codec));
        }
        all_at_once(test, &streams, ways.steps()).await?;
    }
    Ok(())
}

/// Plays streams at the same time. Each is looked at when it has begun, so that what is wrong with it alone shows there, and all of them once
/// more while all play: a device may stop one stream to start another.
async fn all_at_once(test: &mut Test, streams: &[(String, Way, Codec)], steps: Steps) -> Outcome {
    let mut together = Together::default();
    let mut plans = Vec::new();
    for (uri, way, codec) in streams {
        let plan = Plan {
            uri,
            way: *way,
            media: std::slice::from_ref(codec),
            steps,
            size: None,
        };
        let mut session = play(test, &plan).await?;
        judge(test, &plan, &mut session).await?;
        together.add(session);
        plans.push(plan);
    }
    test.step(steps.media);
    let judged = together
        .judge_again()
        .await
        .map_err(|trouble| stop(test, "streams at the same time", trouble))?;
    let mut sessions = Vec::new();
    for (session, outcome) in judged {
        outcome.map_err(|trouble| {
            let expected = format!("right RTP and RTCP packets while {} streams play", streams.len());
            stop(test, &expected, trouble)
        })?;
        sessions.push(session);
    }
    for (session, plan) in sessions.iter_mut().zip(&plans) {
        finish(test, plan, session).await?;
    }
    Ok(())
}

async fn send_to_group(test: &mut Test, profile: &tt::Profile) -> Outcome {
    let encoder = test.present(VideoEncoder::of(profile), "a video encoder")?;
    put_back::<VideoEncoder>(test, encoder);
    let wanted = tt::VideoEncoderConfiguration {
        multicast: multicast(group(is_six(test))),
        ..encoder.clone()
    };
    VideoEncoder::set(test, wanted).await
}

/// Annex "Find or Create Specified Number of Profiles that Contains Specified Video Source Configuration and different Video Encoder
/// Configurations".
async fn profiles_of(test: &mut Test, source: &str, total: usize) -> Result<Vec<tt::Profile>, Stop> {
    let mut found: Vec<tt::Profile> = Vec::new();
    let has = |found: &[tt::Profile], encoder: &str| {
        found
            .iter()
            .any(|profile| VideoEncoder::of(profile).is_some_and(|own| own.token == encoder))
    };
    for profile in configure1::profiles(test).await? {
        let right = VideoSource::of(&profile).is_some_and(|own| own.token == source);
        let new = VideoEncoder::of(&profile).is_some_and(|own| !has(&found, &own.token));
        if right && new && found.len() < total {
            found.push(profile);
        }
    }
    while found.len() < total {
        let profile = empty_profile(test).await?.token;
        let fits = VideoSource::compatible(test, &profile).await?;
        test.check(
            fits.iter().any(|own| own.token == source),
            format!("the video source configuration {source} among those that fit an empty profile"),
            "others",
        )?;
        VideoSource::add(test, &profile, source).await?;
        let fits = VideoEncoder::compatible(test, &profile).await?;
        let encoder = fits.into_iter().find(|own| !has(&found, &own.token));
        let encoder = test.present(
            encoder,
            &format!("video encoder configurations for {total} profiles at the same time"),
        )?;
        VideoEncoder::add(test, &profile, &encoder.token).await?;
        found.push(media1::profile(test, &profile).await?);
    }
    Ok(found)
}

/// How many encoders of a source work at the same time, of one codec or of any.
fn limit(info: &tr2::EncoderInstanceInfo, codec: Option<Codec>) -> usize {
    let own = codec.and_then(|codec| info.codec.iter().find(|told| codec.is_named(&told.encoding)));
    usize::try_from(own.map_or(info.total, |told| told.number)).unwrap_or(0)
}

async fn instances(test: &mut Test, codec: Option<Codec>) -> Outcome {
    if !test.features().claims("T") {
        return Err(Stop::NotApplicable("Profile T is not claimed".to_owned()));
    }
    test.step(3);
    let existing = configure2::profiles(test, &["All"]).await?;
    test.step(5);
    let capabilities = test
        .call::<tr2::operations::GetServiceCapabilities>(&Default::default())
        .await?
        .capabilities;
    test.step(6);
    let sources = test
        .call::<tr2::operations::GetVideoSourceConfigurations>(&by_tokens(None, None))
        .await?
        .configurations;
    test.step(7);
    let mut wanted = Vec::new();
    for source in &sources {
        let request = tr2::GetVideoEncoderInstances {
            configuration_token: source.token.clone(),
        };
        let info = test
            .call::<tr2::operations::GetVideoEncoderInstances>(&request)
            .await?
            .info;
        wanted.push((source.token.clone(), info));
    }
    test.step(8);
    let encoders = test
        .call::<tr2::operations::GetVideoEncoderConfigurations>(&by_tokens(None, None))
        .await?
        .configurations;
    let total: usize = wanted.iter().map(|(_, info)| limit(info, codec)).sum();
    let fixed = existing
        .iter()
        .filter(|profile| profile.fixed == Some(true))
        .count();
    test.step(13);
    if let Some(most) = capabilities.profile_capabilities.maximum_number_of_profiles {
        let room = usize::try_from(most).unwrap_or(0).saturating_sub(fixed);
        test.check(
            total <= room,
            format!("room for {total} profiles"),
            format!("room for {room}"),
        )?;
    }
    test.step(14);
    test.check(
        total <= encoders.len(),
        format!("{total} video encoder configurations"),
        encoders.len().to_string(),
    )?;
    test.step(16);
    let mut used: Vec<String> = Vec::new();
    let mut streams = Vec::new();
    for (source, info) in &wanted {
        let mut counts: Vec<(String, usize)> = Vec::new();
        for _ in 0..limit(info, codec) {
            let (profile, encoding) = instance(test, source, info, codec, &used, &counts).await?;
            used.push(profile.1);
            match counts.iter_mut().find(|(known, _)| *known == encoding) {
                Some((_, count)) => *count += 1,
                None => counts.push((encoding.clone(), 1)),
            }
            let uri = configure2::stream_uri(test, &profile.0, Udp).await?;
            let known = configure2::codec_of(&encoding);
            streams.push((uri, Udp, test.present(known, "a codec that the suite knows")?));
        }
    }
    all_at_once(test, &streams, Steps::all(17)).await
}

/// Annexes "Create New Media Profiles to Get Guaranteed Number of Media Profiles": one profile with an encoder that is not in use; its token, that
/// of the encoder, and its codec.
async fn instance(
    test: &mut Test,
    source: &str,
    info: &tr2::EncoderInstanceInfo,
    codec: Option<Codec>,
    used: &[String],
    counts: &[(String, usize)],
) -> Result<((String, String), String), Stop> {
    let profile = configure2::empty_profile(test).await?;
    let fits = test
        .call::<tr2::operations::GetVideoSourceConfigurations>(&by_tokens(None, Some(&profile)))
        .await?
        .configurations;
    test.check(
        fits.iter().any(|own| own.token == source),
        format!("the video source configuration {source} among those that fit an empty profile"),
        "others",
    )?;
    configure2::add_only(test, &profile, "VideoSource", source).await?;
    let encoders = test
        .call::<tr2::operations::GetVideoEncoderConfigurations>(&by_tokens(None, Some(&profile)))
        .await?
        .configurations;
    for encoder in encoders.into_iter().filter(|own| !used.contains(&own.token)) {
        let options = test
            .call::<tr2::operations::GetVideoEncoderConfigurationOptions>(&by_tokens(
                Some(&encoder.token),
                Some(&profile),
            ))
            .await?
            .options;
        let fitting = options.into_iter().find(|option| {
            let most = info.codec.iter().find(|told| told.encoding == option.encoding);
            let now = counts
                .iter()
                .find(|(known, _)| *known == option.encoding)
                .map_or(0, |(_, count)| *count);
            match codec {
                Some(codec) => codec.is_named(&option.encoding),
                None => most.is_none_or(|most| now < usize::try_from(most.number).unwrap_or(0)),
            }
        });
        let Some(option) = fitting else {
            continue;
        };
        let encoding = option.encoding.clone();
        let token = encoder.token.clone();
        let video = configure2::Video {
            profile: profile.clone(),
            encoder,
            options: option,
        };
        configure2::set_video(test, &video, None, false).await?;
        configure2::add_only(test, &profile, "VideoEncoder", &token).await?;
        return Ok(((profile, token), encoding));
    }
    Err(test.failed("a video encoder configuration that is not in use yet", "none"))
}
