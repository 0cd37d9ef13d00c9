//! Audio sources and encoders: MEDIA-3-1-14 to -23.

use onvif_core::generated::trt::operations::{
    GetAudioSourceConfiguration, GetAudioSourceConfigurationOptions, GetAudioSources,
    SetAudioSourceConfiguration,
};
use onvif_core::generated::tt::AudioEncoding;
use onvif_core::generated::{trt, tt};

use super::kinds::{AudioEncoder, AudioSource, Kind, fitting, put_back, some};
use super::options::Optioned;
use super::{delete_profile, empty_profile, profiles};
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::support::media::unused;
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("MEDIA-3-1-14", set_within, with: AudioEncoding::G711, requires: [Feature::MediaService, Feature::MediaAudio]),
    case!("MEDIA-3-1-15", set_within, with: AudioEncoding::G726, requires: [Feature::MediaService, Feature::MediaAudio, Feature::MediaG726]),
    case!("MEDIA-3-1-16", set_within, with: AudioEncoding::AAC, requires: [Feature::MediaService, Feature::MediaAudio, Feature::MediaAac]),
    case!("MEDIA-3-1-17", unknown, requires: [Feature::MediaService, Feature::MediaAudio]),
    case!("MEDIA-3-1-18", options_of_unknown_profile, requires: [Feature::MediaService, Feature::MediaAudio]),
    case!("MEDIA-3-1-19", options_of_unknown, requires: [Feature::MediaService, Feature::MediaAudio]),
    case!("MEDIA-3-1-20", set_unknown, requires: [Feature::MediaService, Feature::MediaAudio]),
    case!("MEDIA-3-1-21", set_encoder, requires: [Feature::MediaService, Feature::MediaAudio]),
    case!("MEDIA-3-1-22", source, requires: [Feature::MediaService, Feature::MediaAudio]),
    case!("MEDIA-3-1-23", encoder, requires: [Feature::MediaService, Feature::MediaAudio]),
];

const OUTSIDE: [&str; 3] = ["Sender", "InvalidArgVal", "ConfigModify"];

/// The first item that is not this one, or the first.
fn other<T: PartialEq + Copy>(items: &[T], than: T) -> Option<T> {
    let different = items.iter().find(|item| **item != than);
    different.or(items.first()).copied()
}

/// What the texts read back.
fn compared(encoder: &tt::AudioEncoderConfiguration) -> String {
    format!(
        "{} {} kbit/s {} kHz",
        encoder.encoding, encoder.bitrate, encoder.sample_rate
    )
}

/// Sets an encoder and sees that it is as it was set.
async fn set(test: &mut Test, wanted: tt::AudioEncoderConfiguration, reading: u32) -> Outcome {
    let expected = compared(&wanted);
    let token = wanted.token.clone();
    AudioEncoder::set(test, wanted).await?;
    test.step(reading);
    let got = compared(&AudioEncoder::one(test, &token).await?);
    test.check(got == expected, expected.clone(), got.clone())
}

async fn set_within(test: &mut Test, encoding: AudioEncoding) -> Outcome {
    test.step(4);
    let mut found = None;
    for encoder in some::<AudioEncoder>(test).await? {
        test.step(6);
        let told = AudioEncoder::options(test, Some(&encoder.token), None).await?;
        let option = told
            .options
            .into_iter()
            .find(|option| option.encoding == encoding);
        if let Some(option) = option {
            found = Some((encoder, option));
            break;
        }
    }
    test.step(7);
    let (old, option) = test.present(found, &format!("an encoder that has {encoding}"))?;
    let (bitrates, rates) = (&option.bitrate_list.items, &option.sample_rate_list.items);
    put_back::<AudioEncoder>(test, &old);
    test.step(9);
    let above = |list: &[i32]| list.iter().copied().max().unwrap_or(0).saturating_add(1);
    let outside = tt::AudioEncoderConfiguration {
        encoding,
        bitrate: above(bitrates),
        sample_rate: above(rates),
        ..old.clone()
    };
    AudioEncoder::refused(test, outside, &OUTSIDE).await?;
    test.step(12);
    let bitrate = other(bitrates, old.bitrate);
    let rate = other(rates, old.sample_rate);
    let wanted = tt::AudioEncoderConfiguration {
        encoding,
        bitrate: test.present(bitrate, "a bit rate among the options")?,
        sample_rate: test.present(rate, "a sample rate among the options")?,
        ..old.clone()
    };
    set(test, wanted, 14).await
}

// "Other faults than specified in the test are acceptable but specified is preferable": all of these texts say so, and any fault passes.

async fn unused_source(test: &mut Test) -> Result<String, Stop> {
    let all = AudioSource::list(test).await?;
    Ok(unused(all.iter().map(|source| source.token.as_str())))
}

async fn unknown(test: &mut Test) -> Outcome {
    test.step(3);
    let request = trt::GetAudioSourceConfiguration {
        configuration_token: unused_source(test).await?,
    };
    test.step(4);
    test.refused::<GetAudioSourceConfiguration>(&request, &[]).await?;
    Ok(())
}

async fn options_of_unknown_profile(test: &mut Test) -> Outcome {
    test.step(3);
    let all = profiles(test).await?;
    let request = trt::GetAudioSourceConfigurationOptions {
        profile_token: Some(unused(all.iter().map(|profile| profile.token.as_str()))),
        ..trt::GetAudioSourceConfigurationOptions::default()
    };
    test.step(4);
    test.refused::<GetAudioSourceConfigurationOptions>(&request, &[])
        .await?;
    Ok(())
}

async fn options_of_unknown(test: &mut Test) -> Outcome {
    test.step(3);
    let request = trt::GetAudioSourceConfigurationOptions {
        configuration_token: Some(unused_source(test).await?),
        ..trt::GetAudioSourceConfigurationOptions::default()
    };
    test.step(4);
    test.refused::<GetAudioSourceConfigurationOptions>(&request, &[])
        .await?;
    Ok(())
}

async fn set_unknown(test: &mut Test) -> Outcome {
    test.step(3);
    // What would be right for a configuration that there is, so that nothing but the token can be wrong.
    let all = some::<AudioSource>(test).await?;
    let configuration = all.first().map(|source| tt::AudioSourceConfiguration {
        token: unused(all.iter().map(|source| source.token.as_str())),
        ..source.clone()
    });
    let request = trt::SetAudioSourceConfiguration {
        configuration: configuration.unwrap_or_default(),
        force_persistence: false,
    };
    test.step(4);
    test.refused::<SetAudioSourceConfiguration>(&request, &[]).await?;
    Ok(())
}

async fn set_encoder(test: &mut Test) -> Outcome {
    test.step(4);
    let profile = empty_profile(test).await?.token;
    test.step(6);
    let source = fitting::<AudioSource>(test, &profile).await?;
    test.step(8);
    AudioSource::add(test, &profile, &source.token).await?;
    test.step(10);
    let old = fitting::<AudioEncoder>(test, &profile).await?;
    test.step(12);
    AudioEncoder::add(test, &profile, &old.token).await?;
    test.step(14);
    let told = AudioEncoder::options(test, None, Some(&profile)).await?;
    // Whatever can be other than it is; the codec before the rates, which belong to it.
    let different = told.options.iter().find(|option| option.encoding != old.encoding);
    let option = test.present(different.or(told.options.first()), "options of an audio encoder")?;
    let bitrate = other(&option.bitrate_list.items, old.bitrate);
    let rate = other(&option.sample_rate_list.items, old.sample_rate);
    let wanted = tt::AudioEncoderConfiguration {
        encoding: option.encoding,
        bitrate: test.present(bitrate, "a bit rate among the options")?,
        sample_rate: test.present(rate, "a sample rate among the options")?,
        ..old.clone()
    };
    put_back::<AudioEncoder>(test, &old);
    test.step(16);
    set(test, wanted, 19).await?;
    test.step(21);
    delete_profile(test, &profile).await
}

async fn source(test: &mut Test) -> Outcome {
    test.step(4);
    let profile = empty_profile(test).await?.token;
    test.step(6);
    let request = trt::GetAudioSources::default();
    let sources = test.call::<GetAudioSources>(&request).await?.audio_sources;
    test.check(!sources.is_empty(), "at least one audio source", "none")?;
    test.step(8);
    some::<AudioSource>(test).await?;
    test.step(10);
    let old = fitting::<AudioSource>(test, &profile).await?;
    test.step(12);
    AudioSource::add(test, &profile, &old.token).await?;
    test.step(14);
    let options = AudioSource::options(test, Some(&old.token), None).await?;
    let inputs = &options.input_tokens_available;
    put_back::<AudioSource>(test, &old);
    test.step(16);
    let outside = tt::AudioSourceConfiguration {
        source_token: unused(inputs.iter().map(String::as_str)),
        ..old.clone()
    };
    AudioSource::refused(test, outside, &OUTSIDE).await?;
    test.step(19);
    let input = inputs.iter().find(|input| **input != old.source_token);
    let wanted = tt::AudioSourceConfiguration {
        name: "OnvifTest".to_owned(),
        source_token: test
            .present(input.or(inputs.first()), "a token among InputTokensAvailable")?
            .clone(),
        ..old.clone()
    };
    AudioSource::set(test, wanted.clone()).await?;
    test.step(21);
    let told = AudioSource::one(test, &old.token).await?;
    let words = |c: &tt::AudioSourceConfiguration| format!("{:?} of {}", c.name, c.source_token);
    test.check(words(&told) == words(&wanted), words(&wanted), words(&told))?;
    test.step(23);
    AudioSource::remove(test, &profile).await?;
    test.step(25);
    delete_profile(test, &profile).await
}

async fn encoder(test: &mut Test) -> Outcome {
    test.step(4);
    let profile = empty_profile(test).await?.token;
    test.step(6);
    let source = some::<AudioSource>(test).await?.remove(0);
    test.step(8);
    AudioSource::add(test, &profile, &source.token).await?;
    test.step(10);
    let all = some::<AudioEncoder>(test).await?;
    test.step(12);
    let own = fitting::<AudioEncoder>(test, &profile).await?;
    test.check(
        all.iter().any(|encoder| encoder.token == own.token),
        format!("{} among all", own.token),
        format!("{all:?}"),
    )?;
    test.step(14);
    AudioEncoder::add(test, &profile, &own.token).await?;
    test.step(16);
    AudioEncoder::remove(test, &profile).await?;
    test.step(18);
    AudioSource::remove(test, &profile).await?;
    test.step(20);
    delete_profile(test, &profile).await
}
