//! Capabilities of the Media2 service: MEDIA2-7-1.

use onvif_core::generated::tr2::operations::{GetAnalyticsConfigurations, GetServiceCapabilities};
use onvif_core::generated::{tptz, tr2};
use onvif_core::xml::Ns;

use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::support::capabilities::{agree, listed};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("MEDIA2-7-1-1", capabilities, requires: [Feature::Media2Service]),
    case!("MEDIA2-7-1-2", consistency, requires: [Feature::Media2Service, Feature::GetServices]),
];

async fn capabilities(test: &mut Test) -> Outcome {
    test.step(4);
    let told = told(test).await?;
    let profiles = &told.profile_capabilities;
    test.step(5);
    test.present(profiles.maximum_number_of_profiles, "MaximumNumberOfProfiles")?;
    test.step(6);
    let list = test.present(
        profiles.configurations_supported.clone(),
        "ConfigurationsSupported",
    )?;
    let has = |name: &str| list.0.iter().any(|item| item == name);
    test.step(7);
    test.check(!list.0.is_empty(), "at least one item", "none")?;
    test.step(8);
    test.check(!has("All"), "no item All", "one")?;
    for (name, feature, step, both) in [
        ("Analytics", Feature::AnalyticsService, 9, true),
        ("PTZ", Feature::PtzService, 11, true),
        ("VideoSource", Feature::Media2Video, 13, false),
        ("AudioSource", Feature::Media2Audio, 14, false),
        ("AudioDecoder", Feature::Media2AudioOutput, 15, false),
    ] {
        test.step(step);
        let supported = test.supports(feature);
        test.check(
            !supported || has(name),
            format!("the item {name}, since {feature} is supported"),
            format!("{:?}", list.0),
        )?;
        test.check(
            supported || !both || !has(name),
            format!("no item {name}, since {feature} is not supported"),
            format!("{:?}", list.0),
        )?;
    }
    test.step(16);
    if let Some(uri) = &told.streaming_capabilities.rtsp_web_socket_uri {
        let rest = uri.strip_prefix("ws:").or_else(|| uri.strip_prefix("wss:"));
        test.check(
            rest.is_some_and(|rest| rest.starts_with('/')),
            "an address with the scheme ws or wss and a path",
            uri.clone(),
        )?;
    }
    test.step(17);
    if has("PTZ") {
        let request = tptz::GetConfigurations::default();
        let list = test.call::<tptz::operations::GetConfigurations>(&request).await?;
        test.check(
            !list.ptz_configuration.is_empty(),
            "at least one PTZ configuration",
            "none",
        )?;
    }
    test.step(18);
    if has("Analytics") {
        let request = tr2::GetConfiguration::default();
        let list = test.call::<GetAnalyticsConfigurations>(&request).await?;
        test.check(
            !list.configurations.is_empty(),
            "at least one analytics configuration",
            "none",
        )?;
    }
    Ok(())
}

async fn consistency(test: &mut Test) -> Outcome {
    test.step(4);
    let listed = listed::<tr2::Capabilities2>(test, Ns::TR2).await?;
    test.step(6);
    let told = told(test).await?;
    agree(test, &listed, &told)
}

async fn told(test: &mut Test) -> Result<tr2::Capabilities2, Stop> {
    let request = tr2::GetServiceCapabilities::default();
    Ok(test.call::<GetServiceCapabilities>(&request).await?.capabilities)
}
