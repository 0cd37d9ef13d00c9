//! Capabilities of the Media service: MEDIA-8-1.

use onvif_core::generated::trt;
use onvif_core::generated::trt::operations::GetServiceCapabilities;
use onvif_core::xml::Ns;

use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::support::capabilities::{agree, listed};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("MEDIA-8-1-1", capabilities, requires: [Feature::MediaService]),
    case!("MEDIA-8-1-2", consistency, requires: [Feature::MediaService, Feature::GetServices]),
];

async fn told(test: &mut Test) -> Result<trt::Capabilities, Stop> {
    let request = trt::GetServiceCapabilities::default();
    Ok(test.call::<GetServiceCapabilities>(&request).await?.capabilities)
}

async fn capabilities(test: &mut Test) -> Outcome {
    test.step(4);
    told(test).await?;
    Ok(())
}

async fn consistency(test: &mut Test) -> Outcome {
    test.step(4);
    let listed = listed::<trt::Capabilities>(test, Ns::TRT).await?;
    test.step(6);
    let told = told(test).await?;
    agree(test, &listed, &told)
}
