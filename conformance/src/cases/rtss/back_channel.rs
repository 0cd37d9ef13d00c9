//! Sound that the suite sends to the device: RTSS-6, MEDIA2_RTSS-3 and MEDIA2_RTSS-6.

use std::time::Duration;

use onvif_core::generated::{tr2, trt, tt};

use super::configure1;
use super::configure2::{self, add, by_tokens, is_encoding};
use super::stream::{Plan, Steps, check_uri, describe_with, finish, stop};
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::media::kinds::{AudioDecoder, AudioOutput, Kind, put_back};
use crate::features::Feature::{
    Media2Audio, Media2AudioDecoder, Media2AudioOutput, Media2Rts, Media2RtspTcp, Media2Service, Media2Video,
    Media2WebSocket, MediaAudioOutput, MediaRts, MediaRtspTcp, MediaService,
};
use crate::rtsp::Way::{Http, Tcp, Udp, WebSocket};
use crate::rtsp::{Codec, Session, Voice, Wanted, Way};

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("RTSS-6-1-1", talk1, with: (Codec::G711, Udp), requires: [MediaService, MediaRts, MediaAudioOutput]),
    case!("RTSS-6-1-3", talk1, with: (Codec::G711, Tcp), requires: [MediaService, MediaRts, MediaAudioOutput, MediaRtspTcp]),
    case!("RTSS-6-1-4", talk1, with: (Codec::G726, Udp), requires: [MediaService, MediaRts, MediaAudioOutput]),
    case!("RTSS-6-1-6", talk1, with: (Codec::G726, Tcp), requires: [MediaService, MediaRts, MediaAudioOutput, MediaRtspTcp]),
    case!("RTSS-6-1-7", talk1, with: (Codec::Aac, Udp), requires: [MediaService, MediaRts, MediaAudioOutput]),
    case!("RTSS-6-1-9", talk1, with: (Codec::Aac, Tcp), requires: [MediaService, MediaRts, MediaAudioOutput, MediaRtspTcp]),
    case!("RTSS-6-1-10", talk1, with: (Codec::G711, Http), requires: [MediaService, MediaRts, MediaAudioOutput]),
    case!("RTSS-6-1-11", talk1, with: (Codec::G726, Http), requires: [MediaService, MediaRts, MediaAudioOutput]),
    case!("RTSS-6-1-12", talk1, with: (Codec::Aac, Http), requires: [MediaService, MediaRts, MediaAudioOutput]),
    case!("MEDIA2_RTSS-3-1-1", talk2, with: (Codec::G711, Udp), requires: [Media2Service, Media2Rts, Media2AudioOutput, Media2AudioDecoder]),
    case!("MEDIA2_RTSS-3-1-3", talk2, with: (Codec::G711, Tcp), requires: [Media2Service, Media2Rts, Media2AudioOutput, Media2AudioDecoder, Media2RtspTcp]),
    case!("MEDIA2_RTSS-3-1-7", talk2, with: (Codec::Aac, Udp), requires: [Media2Service, Media2Rts, Media2AudioOutput, Media2AudioDecoder]),
    case!("MEDIA2_RTSS-3-1-9", talk2, with: (Codec::Aac, Tcp), requires: [Media2Service, Media2Rts, Media2AudioOutput, Media2AudioDecoder, Media2RtspTcp]),
    case!("MEDIA2_RTSS-3-1-13", talk2, with: (Codec::G711, WebSocket), requires: [Media2Service, Media2Rts, Media2AudioOutput, Media2AudioDecoder, Media2WebSocket]),
    case!("MEDIA2_RTSS-3-1-14", talk2, with: (Codec::Aac, WebSocket), requires: [Media2Service, Media2Rts, Media2AudioOutput, Media2AudioDecoder, Media2WebSocket]),
    case!("MEDIA2_RTSS-3-1-21", talk2, with: (Codec::G711, Http), requires: [Media2Service, Media2Rts, Media2AudioOutput, Media2AudioDecoder]),
    case!("MEDIA2_RTSS-3-1-23", talk2, with: (Codec::Aac, Http), requires: [Media2Service, Media2Rts, Media2AudioOutput, Media2AudioDecoder]),
    case!("MEDIA2_RTSS-6-1-1", talk_and_watch, requires: [Media2Service, Media2Rts, Media2AudioOutput, Media2AudioDecoder, Media2Audio, Media2Video]),
];

/// A client that talks may hold the line.
const CLIENT: &str = "www.onvif.org/ver20/HalfDuplex/Client";
/// Only the device decides who is heard.
const SERVER: &str = "www.onvif.org/ver20/HalfDuplex/Server";

/// Whether clients may ever be heard.
fn hears(options: &tt::AudioOutputConfigurationOptions) -> bool {
    let [only] = &options.send_primacy_options[..] else {
        return true;
    };
    only != SERVER
}

/// What the device has none of is no case of it; G.711 is what every output has to have.
fn without(test: &Test, codec: Codec) -> Stop {
    match codec {
        Codec::G711 => test.failed("a profile with an output and a decoder of G.711", "none"),
        other => Stop::NotApplicable(format!("no decoder of {other}")),
    }
}

async fn output_options(
    test: &mut Test,
    output: Option<&str>,
    profile: Option<&str>,
) -> Result<tt::AudioOutputConfigurationOptions, Stop> {
    let request = trt::GetAudioOutputConfigurationOptions {
        configuration_token: output.map(str::to_owned),
        profile_token: profile.map(str::to_owned),
    };
    Ok(test
        .call::<trt::operations::GetAudioOutputConfigurationOptions>(&request)
        .await?
        .options)
}

async fn decodes(
    test: &mut Test,
    codec: Codec,
    decoder: Option<&str>,
    profile: Option<&str>,
) -> Result<bool, Stop> {
    let request = trt::GetAudioDecoderConfigurationOptions {
        configuration_token: decoder.map(str::to_owned),
        profile_token: profile.map(str::to_owned),
    };
    let options = test
        .call::<trt::operations::GetAudioDecoderConfigurationOptions>(&request)
        .await?
        .options;
    Ok(match codec {
        Codec::G726 => options.g726_dec_options.is_some(),
        Codec::Aac => options.aac_dec_options.is_some(),
        _ => options.g711_dec_options.is_some(),
    })
}

/// Puts a configuration into a profile in place of what is there, which comes back afterwards.
async fn put<K: Kind>(test: &mut Test, profile: &tt::Profile, token: &str) -> Outcome {
    let before = K::of(profile).map(|old| K::token(old).to_owned());
    let profile = profile.token.clone();
    K::add(test, &profile, token).await?;
    test.restore(format!("the {} of the profile", K::NAME), move |test| {
        Box::pin(async move {
            match before {
                Some(before) => K::add(test, &profile, &before).await,
                None => K::remove(test, &profile).await,
            }
        })
    });
    Ok(())
}

/// Annex "Media Profile Configuration for Backchannel Audio Streaming": a profile, its output, and what that can be set to.
async fn choose1(
    test: &mut Test,
    codec: Codec,
) -> Result<
    (
        String,
        tt::AudioOutputConfiguration,
        tt::AudioOutputConfigurationOptions,
    ),
    Stop,
> {
    let profiles = configure1::profiles(test).await?;
    for profile in &profiles {
        let (Some(output), Some(_)) = (AudioOutput::of(profile), AudioDecoder::of(profile)) else {
            continue;
        };
        let token = Some(profile.token.as_str());
        if !decodes(test, codec, None, token).await? {
            continue;
        }
        let options = output_options(test, None, token).await?;
        if hears(&options) {
            return Ok((profile.token.clone(), output.clone(), options));
        }
    }
    let outputs = AudioOutput::list(test).await?;
    let decoders = AudioDecoder::list(test).await?;
    for profile in &profiles {
        for output in &outputs {
            let options = output_options(test, Some(&output.token), None).await?;
            if !hears(&options) {
                continue;
            }
            for decoder in &decoders {
                if decodes(test, codec, Some(&decoder.token), None).await? {
                    put::<AudioOutput>(test, profile, &output.token).await?;
                    put::<AudioDecoder>(test, profile, &decoder.token).await?;
                    return Ok((profile.token.clone(), output.clone(), options));
                }
            }
        }
    }
    Err(without(test, codec))
}

pub async fn talk1(test: &mut Test, (codec, way): (Codec, Way)) -> Outcome {
    test.step(3);
    let (profile, output, options) = choose1(test, codec).await?;
    test.step(4);
    // A device that does not know who has the word is not asked to change that.
    let primacy = options
        .send_primacy_options
        .iter()
        .find(|word| *word == CLIENT)
        .cloned();
    put_back::<AudioOutput>(test, &output);
    let wanted = tt::AudioOutputConfiguration {
        send_primacy: primacy.or_else(|| output.send_primacy.clone()),
        output_level: output.output_level.clamp(
            options.output_level_range.min,
            options.output_level_range.max.max(options.output_level_range.min),
        ),
        ..output.clone()
    };
    AudioOutput::set(test, wanted).await?;
    test.step(6);
    let uri = configure1::stream_uri(test, &profile, way).await?;
    let tunnel = u32::from(way == Http) * 2;
    let plan = Plan {
        uri: &uri,
        way,
        media: &[],
        steps: Steps {
            uri: 8,
            describe: 9 + tunnel,
            setup: 12 + tunnel,
            play: 14 + tunnel,
            media: 16 + tunnel,
            teardown: 20 + tunnel,
        },
        size: None,
    };
    talk(test, &plan, codec).await
}

/// What a decoder configuration of the Media2 service has of a codec.
async fn decodes2(
    test: &mut Test,
    codec: Codec,
    decoder: &tt::ReferenceToken,
    profile: &tt::ReferenceToken,
) -> Result<bool, Stop> {
    let options = test
        .call::<tr2::operations::GetAudioDecoderConfigurationOptions>(&by_tokens(
            Some(decoder),
            Some(profile),
        ))
        .await?
        .options;
    Ok(options.iter().any(|option| is_encoding(codec, &option.encoding)))
}

async fn output_options2(
    test: &mut Test,
    output: &tt::ReferenceToken,
    profile: &tt::ReferenceToken,
) -> Result<tt::AudioOutputConfigurationOptions, Stop> {
    Ok(test
        .call::<tr2::operations::GetAudioOutputConfigurationOptions>(&by_tokens(Some(output), Some(profile)))
        .await?
        .options)
}

/// Annex "Media2 Service – Media Profile Configuration for Audio Backchannel Streaming", as far as the profile; one that is given, or any.
async fn choose2(test: &mut Test, codec: Codec, only: Option<&str>) -> Result<String, Stop> {
    let mut profiles = configure2::profiles(test, &["AudioOutput", "AudioDecoder"]).await?;
    profiles.retain(|profile| only.is_none_or(|only| profile.token == only));
    for profile in &profiles {
        let Some((output, decoder)) = profile
            .configurations
            .as_ref()
            .and_then(|set| set.audio_output.clone().zip(set.audio_decoder.clone()))
        else {
            continue;
        };
        let options = output_options2(test, &output.token, &profile.token).await?;
        if hears(&options) && decodes2(test, codec, &decoder.token, &profile.token).await? {
            primacy(test, output, &options).await?;
            return Ok(profile.token.clone());
        }
    }
    for profile in &profiles {
        let token = &profile.token;
        let set = profile.configurations.as_ref();
        let old_output = set.and_then(|set| set.audio_output.as_ref().map(|old| old.token.clone()));
        let old_decoder = set.and_then(|set| set.audio_decoder.as_ref().map(|old| old.token.clone()));
        let outputs = test
            .call::<tr2::operations::GetAudioOutputConfigurations>(&by_tokens(None, Some(token)))
            .await?
            .configurations;
        for output in outputs {
            let options = output_options2(test, &output.token, token).await?;
            if !hears(&options) {
                continue;
            }
            add(test, token, "AudioOutput", &output.token, old_output.clone()).await?;
            let decoders = test
                .call::<tr2::operations::GetAudioDecoderConfigurations>(&by_tokens(None, Some(token)))
                .await?
                .configurations;
            for decoder in decoders {
                if decodes2(test, codec, &decoder.token, token).await? {
                    add(test, token, "AudioDecoder", &decoder.token, old_decoder).await?;
                    primacy(test, output, &options).await?;
                    return Ok(token.clone());
                }
            }
        }
    }
    Err(without(test, codec))
}

/// Lets clients be heard, where only the device decides.
async fn primacy(
    test: &mut Test,
    output: tt::AudioOutputConfiguration,
    options: &tt::AudioOutputConfigurationOptions,
) -> Outcome {
    if output.send_primacy.as_deref() != Some(SERVER) {
        return Ok(());
    }
    let order = [CLIENT, "www.onvif.org/ver20/HalfDuplex/Auto"];
    let best = order
        .into_iter()
        .find(|&word| options.send_primacy_options.iter().any(|known| known == word));
    let wanted = tt::AudioOutputConfiguration {
        send_primacy: best.map(str::to_owned),
        ..output.clone()
    };
    test.restore("the audio output configuration", move |test| {
        Box::pin(async move { set_output(test, output).await })
    });
    set_output(test, wanted).await
}

async fn set_output(test: &mut Test, configuration: tt::AudioOutputConfiguration) -> Outcome {
    let request = tr2::SetAudioOutputConfiguration { configuration };
    test.call::<tr2::operations::SetAudioOutputConfiguration>(&request)
        .await?;
    Ok(())
}

pub async fn talk2(test: &mut Test, (codec, way): (Codec, Way)) -> Outcome {
    test.step(3);
    let profile = choose2(test, codec, None).await?;
    let uri = configure2::stream_uri(test, &profile, way).await?;
    let plan = Plan {
        uri: &uri,
        way,
        media: &[],
        steps: Steps::all(4),
        size: None,
    };
    talk(test, &plan, codec).await
}

async fn talk_and_watch(test: &mut Test) -> Outcome {
    test.step(3);
    let video = configure2::video(test, &[Codec::H264, Codec::H265]).await?;
    let profiles = configure2::profiles(test, &["All"]).await?;
    let profile = profiles
        .into_iter()
        .find(|profile| profile.token == video.profile);
    let profile = test.present(profile, "the profile among the profiles")?;
    let found = configure2::add_audio(test, &profile, &[Codec::G711, Codec::Aac]).await?;
    let audio = test.present(found, "an audio encoder configuration that has G.711 or AAC")?;
    choose2(test, Codec::G711, Some(&video.profile)).await?;
    configure2::set_video(test, &video, None, false).await?;
    configure2::set_audio(test, &audio, None).await?;
    let uri = configure2::stream_uri(test, &video.profile, Udp).await?;
    test.step(4);
    let seen = configure2::codec_of(&video.options.encoding);
    let seen = test.present(seen, "a codec that the suite knows")?;
    let heard = configure2::codec_of(&audio.options.encoding);
    let heard = test.present(heard, "a codec that the suite knows")?;
    let media = [seen, heard];
    let plan = Plan {
        uri: &uri,
        way: Udp,
        media: &media,
        steps: Steps::all(6),
        size: None,
    };
    talk(test, &plan, Codec::G711).await
}

/// The annexes about streaming by a back channel: what the suite says is told to have come, and other media come meanwhile.
async fn talk(test: &mut Test, plan: &Plan<'_>, codec: Codec) -> Outcome {
    let steps = plan.steps;
    test.step(steps.uri);
    check_uri(test, plan.uri, plan.way)?;
    test.step(steps.describe);
    let mut session = describe_with(test, plan.uri, plan.way, true).await?;
    let wanted = Wanted {
        codec,
        back_channel: true,
    };
    let (_, map) = session
        .find(wanted)
        .map_err(|trouble| stop(test, "a back channel in the description", trouble))?;
    let voice = Voice::new(codec, &map);
    let mut voice = voice.map_err(|what| test.failed("a back channel that can be talked in", what))?;
    test.step(steps.setup);
    let media = plan.media.iter().map(|&codec| Wanted::from(codec));
    for wanted in [wanted].into_iter().chain(media) {
        session
            .setup(wanted)
            .await
            .map_err(|trouble| stop(test, &format!("RTSP SETUP of {}", wanted.codec), trouble))?;
    }
    test.step(steps.play);
    session
        .play()
        .await
        .map_err(|trouble| stop(test, "RTSP PLAY", trouble))?;
    test.step(steps.media);
    speak(test, &mut session, &mut voice).await?;
    if !plan.media.is_empty() {
        session
            .judge()
            .await
            .map_err(|trouble| stop(test, "right RTP and RTCP packets", trouble))?;
    }
    finish(test, plan, &mut session).await
}

/// Talks until the device has reported that it hears.
async fn speak(test: &mut Test, session: &mut Session, voice: &mut Voice) -> Outcome {
    let end = tokio::time::Instant::now() + test.device().stretch() + test.device().patience();
    let mut heard = false;
    let mut next = tokio::time::Instant::now();
    let enough = next + test.device().stretch();
    while next < end && !(heard && next >= enough) {
        let (packet, lasts) = voice.packet();
        session
            .talk(&packet)
            .await
            .map_err(|trouble| stop(test, "a back channel that takes sound", trouble))?;
        next += lasts;
        let rest = next.saturating_duration_since(tokio::time::Instant::now());
        session
            .receive(rest.max(Duration::from_millis(1)), |_| false)
            .await
            .map_err(|trouble| stop(test, "a session that goes on, and right packets", trouble))?;
        heard = session.tracks().iter().any(|running| running.hears(voice.ssrc()));
    }
    test.check(heard, "RTCP about the sound that was sent", "none")
}
