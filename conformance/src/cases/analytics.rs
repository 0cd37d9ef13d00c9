//! Analytics Engine Device Test Specification: the capabilities of the service, ANALYTICS-3-1.

use onvif_core::generated::tan;
use onvif_core::generated::tan::operations::GetServiceCapabilities;
use onvif_core::xml::Ns;

use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::support::capabilities::{agree, listed};
use crate::features::Feature;

/// The cases of this specification.
pub fn cases() -> Vec<Case> {
    CASES.to_vec()
}

const CASES: &[Case] = &[
    case!("ANALYTICS-3-1-1", consistency, requires: [Feature::AnalyticsService, Feature::GetServices], shared: true),
    case!("ANALYTICS-3-1-2", capabilities, requires: [Feature::AnalyticsService], shared: true),
];

async fn consistency(test: &mut Test) -> Outcome {
    test.step(9);
    let listed = listed::<tan::Capabilities>(test, Ns::TAN).await?;
    test.step(15);
    let told = told(test).await?;
    test.step(16);
    agree(test, &compared(&listed), &compared(&told))
}

async fn capabilities(test: &mut Test) -> Outcome {
    test.step(4);
    let told = told(test).await?;
    test.step(5);
    test.check(
        told.supported_metadata != Some(true) || told.analytics_module_support == Some(true),
        "analytics modules, since the metadata that they make are told",
        "SupportedMetadata without AnalyticsModuleSupport",
    )
}

/// What the text compares.
fn compared(told: &tan::Capabilities) -> [Option<bool>; 5] {
    [
        told.rule_support,
        told.analytics_module_support,
        told.rule_options_supported,
        told.analytics_module_options_supported,
        told.supported_metadata,
    ]
}

async fn told(test: &mut Test) -> Result<tan::Capabilities, Stop> {
    let request = tan::GetServiceCapabilities::default();
    Ok(test.call::<GetServiceCapabilities>(&request).await?.capabilities)
}
