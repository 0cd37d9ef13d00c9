//! Video sources and numbers of encoders: MEDIA-2-1-2, -6 to -8.

use onvif_core::generated::trt::operations::{
    GetGuaranteedNumberOfVideoEncoderInstances, GetServiceCapabilities, GetVideoSources,
};
use onvif_core::generated::{tds, trt, tt};

use super::kinds::{Kind, VideoEncoder, VideoSource, put_back, some};
use super::options::Optioned;
use super::profiles;
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::support::media::{bounds, once};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("MEDIA-2-1-2", encoders, requires: [Feature::MediaService]),
    case!("MEDIA-2-1-6", guaranteed, requires: [Feature::MediaService]),
    case!("MEDIA-2-1-7", guaranteed_and_offered, requires: [Feature::MediaService]),
    case!("MEDIA-2-1-8", video_source, requires: [Feature::MediaService]),
];

async fn encoders(test: &mut Test) -> Outcome {
    test.step(4);
    let profiles = profiles(test).await?;
    let seeing = profiles.iter().find(|p| p.video_source_configuration.is_some());
    let profile = test.present(seeing.or(profiles.first()), "at least one profile")?;
    test.step(7);
    let fitting = VideoEncoder::compatible(test, &profile.token).await?;
    test.check(
        !fitting.is_empty(),
        format!("an encoder that fits the profile {}", profile.token),
        "none",
    )?;
    test.step(10);
    let all = some::<VideoEncoder>(test).await?;
    once(test, all.iter().map(|encoder| encoder.token.as_str()))?;
    for own in &fitting {
        test.check(
            all.iter().any(|encoder| encoder.token == own.token),
            format!("{} among all", own.token),
            format!("{all:?}"),
        )?;
    }
    Ok(())
}

type Guaranteed = trt::GetGuaranteedNumberOfVideoEncoderInstancesResponse;

async fn instances(test: &mut Test, configuration: &str) -> Result<Guaranteed, Stop> {
    let request = trt::GetGuaranteedNumberOfVideoEncoderInstances {
        configuration_token: configuration.to_owned(),
    };
    test.call::<GetGuaranteedNumberOfVideoEncoderInstances>(&request)
        .await
}

async fn guaranteed(test: &mut Test) -> Outcome {
    test.step(4);
    let first = some::<VideoSource>(test).await?.into_iter().next();
    let first = test.present(first, "a VideoSourceConfiguration")?;
    test.step(6);
    instances(test, &first.token).await?;
    Ok(())
}

/// The most profiles that the device says it can have, by `GetCapabilities` and by `GetServiceCapabilities`.
async fn most_profiles(test: &mut Test) -> Result<[Option<i32>; 2], Stop> {
    let mut most = [None, None];
    if test.supports(Feature::GetCapabilities) {
        test.step(3);
        let request = tds::GetCapabilities {
            category: vec![tt::CapabilityCategory::Media],
        };
        let told = test
            .call::<tds::operations::GetCapabilities>(&request)
            .await?
            .capabilities;
        let extension = told.media.and_then(|media| media.extension);
        most[0] = extension.map(|extension| extension.profile_capabilities.maximum_number_of_profiles);
    }
    if test.supports(Feature::GetServices) {
        test.step(5);
        let request = trt::GetServiceCapabilities::default();
        let told = test.call::<GetServiceCapabilities>(&request).await?.capabilities;
        most[1] = told.profile_capabilities.maximum_number_of_profiles;
    }
    Ok(most)
}

async fn guaranteed_and_offered(test: &mut Test) -> Outcome {
    let [by_capabilities, by_service] = most_profiles(test).await?;
    test.step(8);
    let encoders = VideoEncoder::list(test).await?.len();
    test.step(10);
    let sources = VideoSource::list(test).await?;
    let mut told = Vec::new();
    for source in &sources {
        test.step(11);
        let own = instances(test, &source.token).await?;
        for (step, most, of) in [
            (13, i32::try_from(encoders).ok(), "video encoders"),
            (14, by_capabilities, "profiles by GetCapabilities"),
            (15, by_service, "profiles by GetServiceCapabilities"),
        ] {
            test.step(step);
            test.check(
                most.is_none_or(|most| own.total_number <= most),
                format!("TotalNumber of no more than {} {of}", most.unwrap_or(0)),
                own.total_number.to_string(),
            )?;
        }
        told.push(own);
    }
    test.step(18);
    let options = VideoEncoder::options(test, None, None).await?;
    type Count = fn(&Guaranteed) -> Option<i32>;
    let codecs: [(&str, bool, Count, u32, u32); 3] = [
        ("JPEG", options.jpeg.is_some(), |own| own.jpeg, 19, 22),
        ("MPEG4", options.mpeg4.is_some(), |own| own.mpeg4, 20, 23),
        ("H264", options.h264.is_some(), |own| own.h264, 21, 24),
    ];
    for (name, offered, count, guaranteed, absent) in codecs {
        test.step(guaranteed);
        let some = told.iter().any(|own| count(own).is_some_and(|count| count > 0));
        test.check(
            offered || !some,
            format!("options for {name}, since instances are guaranteed"),
            "none",
        )?;
        test.step(absent);
        let none = !told.is_empty() && told.iter().all(|own| count(own) == Some(0));
        test.check(
            !offered || !none,
            format!("no options for {name}, since no instance is guaranteed"),
            "some",
        )?;
    }
    Ok(())
}

async fn video_source(test: &mut Test) -> Outcome {
    test.step(4);
    let first = profiles(test).await?.into_iter().next();
    let profile = test.present(first, "at least one profile")?.token;
    test.step(6);
    let request = trt::GetVideoSources::default();
    let sources = test.call::<GetVideoSources>(&request).await?.video_sources;
    test.check(!sources.is_empty(), "at least one video source", "none")?;
    test.step(9);
    let fitting = VideoSource::compatible(test, &profile).await?;
    test.check(
        !fitting.is_empty(),
        "a VideoSourceConfiguration for the profile",
        "none",
    )?;
    test.step(11);
    let old = some::<VideoSource>(test).await?.remove(0);
    test.step(13);
    let options = VideoSource::options(test, Some(&old.token), None).await?;
    let [x, y, width, height] = bounds(&options).map(|(_, range)| range);
    put_back::<VideoSource>(test, &old);
    test.step(15);
    let mut outside = old.clone();
    outside.bounds = tt::IntRectangle {
        x: x.1.saturating_add(1),
        y: y.1.saturating_add(1),
        width: width.1.saturating_add(1),
        height: height.1.saturating_add(1),
    };
    VideoSource::refused(test, outside, &["Sender", "InvalidArgVal", "ConfigModify"]).await?;
    test.step(18);
    let least = tt::IntRectangle {
        x: x.0,
        y: y.0,
        width: width.0,
        height: height.0,
    };
    let mut wanted = old.clone();
    wanted.bounds = least;
    VideoSource::set(test, wanted.clone()).await?;
    test.step(20);
    let told = VideoSource::one(test, &old.token).await?;
    test.check(
        told.bounds == wanted.bounds,
        format!("{:?}", wanted.bounds),
        format!("{:?}", told.bounds),
    )
}
