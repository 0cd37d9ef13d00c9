//! Video encoders that are set: MEDIA-2-1-9 to -11, 2-3-12, -18.

use onvif_core::generated::tt;
use onvif_core::generated::tt::{H264Profile, Mpeg4Profile, VideoEncoding};

use super::kinds::{Kind, VideoEncoder, put_back, some};
use super::options::{Codec, Optioned, codec};
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::support::media::ends;
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("MEDIA-2-1-9", set_within, with: VideoEncoding::JPEG, requires: [Feature::MediaService]),
    case!("MEDIA-2-1-10", set_within, with: VideoEncoding::MPEG4, requires: [Feature::MediaService, Feature::MediaMpeg4]),
    case!("MEDIA-2-1-11", set_within, with: VideoEncoding::H264, requires: [Feature::MediaService, Feature::MediaH264]),
    case!("MEDIA-2-3-12", every_encoding, with: false, requires: [Feature::MediaService]),
    case!("MEDIA-2-3-18", every_encoding, with: true, requires: [Feature::MediaService]),
];

/// What a text takes of the options, time after time.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Round {
    Best,
    Worst,
    Median,
}

impl Round {
    const ALL: [(Round, u32); 3] = [(Round::Best, 11), (Round::Worst, 15), (Round::Median, 19)];

    /// Highest, lowest or middle one, by the number of pixels.
    fn size(self, sizes: &[tt::VideoResolution]) -> Option<tt::VideoResolution> {
        let mut sizes = sizes.to_vec();
        sizes.sort_by_key(|size| i64::from(size.width) * i64::from(size.height));
        let index = match self {
            Round::Best => sizes.len().checked_sub(1)?,
            Round::Worst => 0,
            Round::Median => sizes.len() / 2,
        };
        sizes.get(index).cloned()
    }

    fn value(self, (min, max): (i32, i32)) -> i32 {
        match self {
            Round::Best => max,
            Round::Worst => min,
            Round::Median => min.midpoint(max),
        }
    }

    /// Where the best is the least.
    fn reverse(self, (min, max): (i32, i32)) -> i32 {
        self.value((max, min))
    }

    /// The first that the device has, in an order that begins elsewhere each time.
    fn profile<T: Copy + PartialEq + Default>(self, order: &[T], supported: &[T]) -> T {
        let start = match self {
            Round::Best => 0,
            Round::Worst => 1,
            Round::Median => 2,
        };
        let mut turned = order.iter().cycle().skip(start).take(order.len());
        turned
            .find(|profile| supported.contains(profile))
            .copied()
            .unwrap_or_default()
    }
}

/// The parts of an encoder that belong to a codec.
fn with_codec(
    old: &tt::VideoEncoderConfiguration,
    encoding: VideoEncoding,
    length: i32,
    options: &tt::VideoEncoderConfigurationOptions,
    round: Round,
) -> tt::VideoEncoderConfiguration {
    let h264 = options
        .h264
        .as_ref()
        .map(|h264| &h264.h264_profiles_supported[..]);
    let mpeg4 = options
        .mpeg4
        .as_ref()
        .map(|mpeg4| &mpeg4.mpeg4_profiles_supported[..]);
    tt::VideoEncoderConfiguration {
        encoding,
        h264: (encoding == VideoEncoding::H264).then(|| tt::H264Configuration {
            gov_length: length,
            h264_profile: round.profile(
                &[
                    H264Profile::Baseline,
                    H264Profile::Main,
                    H264Profile::Extended,
                    H264Profile::High,
                ],
                h264.unwrap_or_default(),
            ),
        }),
        mpeg4: (encoding == VideoEncoding::MPEG4).then(|| tt::Mpeg4Configuration {
            gov_length: length,
            mpeg4_profile: round.profile(&[Mpeg4Profile::SP, Mpeg4Profile::ASP], mpeg4.unwrap_or_default()),
        }),
        ..old.clone()
    }
}

/// An encoder at one end of its options, or in their middle.
fn at(
    test: &Test,
    old: &tt::VideoEncoderConfiguration,
    encoding: VideoEncoding,
    options: &tt::VideoEncoderConfigurationOptions,
    possible: &Codec,
    round: Round,
) -> Result<tt::VideoEncoderConfiguration, Stop> {
    let length = possible.lengths.map_or(0, |range| round.reverse(range));
    let size = round.size(&possible.sizes);
    Ok(tt::VideoEncoderConfiguration {
        resolution: test.present(size, "a resolution among the options")?,
        quality: round.value(ends(&options.quality_range)) as f32,
        rate_control: Some(tt::VideoRateControl {
            frame_rate_limit: round.value(possible.rates),
            encoding_interval: round.reverse(possible.intervals),
            bitrate_limit: 64_000,
        }),
        ..with_codec(old, encoding, length, options, round)
    })
}

async fn set_within(test: &mut Test, encoding: VideoEncoding) -> Outcome {
    test.step(4);
    let mut found = None;
    for encoder in some::<VideoEncoder>(test).await? {
        test.step(6);
        let options = VideoEncoder::options(test, Some(&encoder.token), None).await?;
        if let Some(possible) = codec(&options, encoding) {
            found = Some((encoder, options, possible));
            break;
        }
    }
    test.step(7);
    let (old, options, possible) = test.present(found, &format!("an encoder that has {encoding}"))?;
    put_back::<VideoEncoder>(test, &old);
    test.step(9);
    let mut outside = at(test, &old, encoding, &options, &possible, Round::Best)?;
    outside.resolution.width += 16;
    outside.resolution.height += 16;
    if let Some(h264) = &mut outside.h264 {
        h264.gov_length = possible.lengths.map_or(0, |(_, most)| most.saturating_add(1));
    }
    if let Some(mpeg4) = &mut outside.mpeg4 {
        mpeg4.gov_length = possible.lengths.map_or(0, |(_, most)| most.saturating_add(1));
    }
    VideoEncoder::refused(test, outside, &["Sender", "InvalidArgVal", "ConfigModify"]).await?;
    for (round, step) in Round::ALL {
        test.step(step);
        let wanted = at(test, &old, encoding, &options, &possible, round)?;
        VideoEncoder::set(test, wanted.clone()).await?;
        test.step(step + 3);
        let told = VideoEncoder::one(test, &old.token).await?;
        let (expected, got) = (compared(&wanted), compared(&told));
        test.check(got == expected, expected.clone(), got.clone())?;
    }
    Ok(())
}

/// What the texts read back.
fn compared(encoder: &tt::VideoEncoderConfiguration) -> String {
    let profile = match encoder.encoding {
        VideoEncoding::H264 => encoder.h264.as_ref().map(|h264| h264.h264_profile.to_string()),
        VideoEncoding::MPEG4 => encoder
            .mpeg4
            .as_ref()
            .map(|mpeg4| mpeg4.mpeg4_profile.to_string()),
        VideoEncoding::JPEG => None,
    };
    let size = &encoder.resolution;
    format!(
        "{} {} {} x {}",
        encoder.encoding,
        profile.as_deref().unwrap_or("-"),
        size.width,
        size.height
    )
}

/// Every codec on every encoder, or on the first, the last and one between.
async fn every_encoding(test: &mut Test, all: bool) -> Outcome {
    test.step(4);
    let encoders = some::<VideoEncoder>(test).await?;
    let last = encoders.len() - 1;
    for (index, old) in encoders.iter().enumerate() {
        if !all && ![0, last / 2, last].contains(&index) {
            continue;
        }
        test.step(6);
        let options = VideoEncoder::options(test, Some(&old.token), None).await?;
        put_back::<VideoEncoder>(test, old);
        for &encoding in VideoEncoding::ALL {
            let Some(possible) = codec(&options, encoding) else {
                continue;
            };
            test.step(7);
            let mut wanted = at(test, old, encoding, &options, &possible, Round::Median)?;
            if let (Some(control), Some((_, most))) = (&mut wanted.rate_control, possible.bitrates) {
                control.bitrate_limit = most;
            }
            VideoEncoder::set(test, wanted).await?;
            test.step(10);
            let told = VideoEncoder::one(test, &old.token).await?;
            test.check(
                told.encoding == encoding,
                encoding.to_string(),
                told.encoding.to_string(),
            )?;
        }
    }
    Ok(())
}
