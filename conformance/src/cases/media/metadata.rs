//! Metadata configurations: MEDIA-5-1-3.

use onvif_core::generated::trt::operations::GetMetadataConfigurationOptions;
use onvif_core::generated::{trt, tt};

use super::kinds::{Kind, Metadata, fitting, put_back, some};
use super::{delete_profile, empty_profile};
use crate::case;
use crate::case::{Case, Outcome, Test};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[case!("MEDIA-5-1-3", metadata, requires: [Feature::MediaService])];

/// A configuration that asks for what the options do not have.
fn outside(
    old: &tt::MetadataConfiguration,
    options: &tt::MetadataConfigurationOptions,
) -> tt::MetadataConfiguration {
    let can = &options.ptz_status_filter_options;
    let status = can.pan_tilt_status_supported || can.zoom_status_supported;
    let position = can.pan_tilt_position_supported == Some(true) || can.zoom_position_supported == Some(true);
    let mut wanted = old.clone();
    if status && position {
        // All of PTZ is offered; a compression that nobody has is not.
        wanted.compression_type = Some("OnvifTest".to_owned());
    } else {
        wanted.ptz_status = Some(tt::PTZFilter {
            status: true,
            position: true,
            ..tt::PTZFilter::default()
        });
    }
    wanted
}

async fn metadata(test: &mut Test) -> Outcome {
    test.step(4);
    let profile = empty_profile(test).await?.token;
    test.step(6);
    some::<Metadata>(test).await?;
    test.step(8);
    let old = fitting::<Metadata>(test, &profile).await?;
    test.step(10);
    Metadata::add(test, &profile, &old.token).await?;
    test.step(12);
    let request = trt::GetMetadataConfigurationOptions {
        configuration_token: Some(old.token.clone()),
        ..trt::GetMetadataConfigurationOptions::default()
    };
    let options = test
        .call::<GetMetadataConfigurationOptions>(&request)
        .await?
        .options;
    put_back::<Metadata>(test, &old);
    test.step(14);
    Metadata::refused(
        test,
        outside(&old, &options),
        &["Sender", "InvalidArgVal", "ConfigModify"],
    )
    .await?;
    test.step(17);
    let can = &options.ptz_status_filter_options;
    let before = old.ptz_status.as_ref().is_some_and(|filter| filter.status);
    let status = !before && (can.pan_tilt_status_supported || can.zoom_status_supported);
    let wanted = tt::MetadataConfiguration {
        name: "OnvifTest".to_owned(),
        ptz_status: Some(tt::PTZFilter {
            status,
            ..tt::PTZFilter::default()
        }),
        ..old.clone()
    };
    Metadata::set(test, wanted.clone()).await?;
    test.step(19);
    let told = Metadata::one(test, &old.token).await?;
    let words = |c: &tt::MetadataConfiguration| {
        let ptz = c.ptz_status.as_ref();
        let ptz = ptz.map_or((false, false), |filter| (filter.status, filter.position));
        format!("{:?} PTZ {ptz:?}", c.name)
    };
    test.check(words(&told) == words(&wanted), words(&wanted), words(&told))?;
    test.step(21);
    Metadata::remove(test, &profile).await?;
    test.step(23);
    delete_profile(test, &profile).await
}
