//! Audio outputs and decoders: MEDIA-3-4-4, -6, -7, -9, -10.

use onvif_core::generated::trt::operations::GetAudioOutputs;
use onvif_core::generated::{trt, tt};

use super::kinds::{AudioDecoder, AudioOutput, Kind, fitting, put_back, some};
use super::options::Optioned;
use super::{empty_profile, profile};
use crate::case;
use crate::case::{Case, Outcome, Test};
use crate::cases::support::media::unused;
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("MEDIA-3-4-4", set, requires: [Feature::MediaService, Feature::MediaAudioOutput]),
    case!("MEDIA-3-4-6", set_outside, requires: [Feature::MediaService, Feature::MediaAudioOutput]),
    case!("MEDIA-3-4-7", set_unknown, requires: [Feature::MediaService, Feature::MediaAudioOutput]),
    case!("MEDIA-3-4-9", output, requires: [Feature::MediaService, Feature::MediaAudioOutput]),
    case!("MEDIA-3-4-10", decoder, requires: [Feature::MediaService, Feature::MediaAudioOutput]),
];

/// What the texts read back.
fn compared(output: &tt::AudioOutputConfiguration) -> String {
    format!(
        "{:?} of {} level {} primacy {:?}",
        output.name, output.output_token, output.output_level, output.send_primacy
    )
}

/// Goes on only if a configuration is told like this.
async fn is(test: &mut Test, wanted: &tt::AudioOutputConfiguration) -> Outcome {
    let told = AudioOutput::one(test, &wanted.token).await?;
    let (expected, got) = (compared(wanted), compared(&told));
    test.check(got == expected, expected.clone(), got.clone())
}

async fn set(test: &mut Test) -> Outcome {
    test.step(4);
    for old in some::<AudioOutput>(test).await? {
        test.step(6);
        let options = AudioOutput::options(test, Some(&old.token), None).await?;
        let range = &options.output_level_range;
        put_back::<AudioOutput>(test, &old);
        test.step(8);
        let output = options.output_tokens_available.first();
        let primacy = options.send_primacy_options.first().cloned();
        let wanted = tt::AudioOutputConfiguration {
            name: "NewName".to_owned(),
            output_token: test
                .present(output, "a token among OutputTokensAvailable")?
                .clone(),
            send_primacy: primacy.or_else(|| old.send_primacy.clone()),
            output_level: if old.output_level == range.min {
                range.max
            } else {
                range.min
            },
            ..old.clone()
        };
        AudioOutput::set(test, wanted.clone()).await?;
        test.step(12);
        is(test, &wanted).await?;
    }
    Ok(())
}

// "Other faults than specified in the test are acceptable but specified is preferable": both of these texts say so, and any fault passes.

async fn set_outside(test: &mut Test) -> Outcome {
    test.step(4);
    for old in some::<AudioOutput>(test).await? {
        test.step(6);
        let options = AudioOutput::options(test, Some(&old.token), None).await?;
        put_back::<AudioOutput>(test, &old);
        test.step(8);
        let outside = tt::AudioOutputConfiguration {
            name: "NewName".to_owned(),
            output_token: unused(options.output_tokens_available.iter().map(String::as_str)),
            send_primacy: Some("www.onvif.org/ver20/HalfDuplex/Nobody".to_owned()),
            output_level: options.output_level_range.max.saturating_add(1),
            ..old.clone()
        };
        AudioOutput::refused(test, outside, &[]).await?;
        test.step(11);
        is(test, &old).await?;
    }
    Ok(())
}

async fn set_unknown(test: &mut Test) -> Outcome {
    test.step(3);
    // What would be right for a configuration that there is, so that nothing but the token can be wrong.
    let all = some::<AudioOutput>(test).await?;
    let unknown = tt::AudioOutputConfiguration {
        token: unused(all.iter().map(|output| output.token.as_str())),
        ..all.into_iter().next().unwrap_or_default()
    };
    test.step(4);
    AudioOutput::refused(test, unknown, &[]).await
}

async fn output(test: &mut Test) -> Outcome {
    test.step(4);
    let profile = empty_profile(test).await?.token;
    test.step(6);
    let request = trt::GetAudioOutputs::default();
    let outputs = test.call::<GetAudioOutputs>(&request).await?.audio_outputs;
    test.step(7);
    test.check(!outputs.is_empty(), "at least one audio output", "none")?;
    test.step(9);
    let old = fitting::<AudioOutput>(test, &profile).await?;
    test.step(13);
    AudioOutput::add(test, &profile, &old.token).await?;
    test.step(15);
    let options = AudioOutput::options(test, Some(&old.token), None).await?;
    let range = &options.output_level_range;
    put_back::<AudioOutput>(test, &old);
    test.step(18);
    let outside = tt::AudioOutputConfiguration {
        output_level: range.min.saturating_sub(1),
        ..old.clone()
    };
    AudioOutput::refused(test, outside, &["Sender", "InvalidArgVal", "ConfigModify"]).await?;
    test.step(21);
    let wanted = tt::AudioOutputConfiguration {
        output_level: range.max,
        ..old.clone()
    };
    AudioOutput::set(test, wanted.clone()).await?;
    test.step(23);
    is(test, &wanted).await?;
    test.step(30);
    AudioOutput::remove(test, &profile).await
}

async fn decoder(test: &mut Test) -> Outcome {
    test.step(4);
    let token = empty_profile(test).await?.token;
    test.step(6);
    let output = fitting::<AudioOutput>(test, &token).await?.token;
    test.step(10);
    AudioOutput::add(test, &token, &output).await?;
    test.step(12);
    some::<AudioDecoder>(test).await?;
    test.step(15);
    let decoder = fitting::<AudioDecoder>(test, &token).await?.token;
    test.step(19);
    AudioDecoder::add(test, &token, &decoder).await?;
    test.step(21);
    let told = profile(test, &token).await?;
    for (step, name, expected, got) in [
        (
            22,
            "AudioOutputConfiguration",
            &output,
            AudioOutput::of(&told).map(|own| &own.token),
        ),
        (
            24,
            "AudioDecoderConfiguration",
            &decoder,
            AudioDecoder::of(&told).map(|own| &own.token),
        ),
    ] {
        test.step(step);
        test.check(
            got == Some(expected),
            format!("{name} {expected}"),
            format!("{got:?}"),
        )?;
    }
    test.step(27);
    AudioDecoder::remove(test, &token).await?;
    test.step(29);
    AudioOutput::remove(test, &token).await
}
