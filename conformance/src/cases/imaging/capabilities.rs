//! Capabilities of the Imaging service: IMAGING-3-1.

use onvif_core::generated::timg;
use onvif_core::generated::timg::operations::GetServiceCapabilities;
use onvif_core::xml::Ns;

use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::support::capabilities::{agree, listed};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("IMAGING-3-1-1", capabilities, requires: [Feature::ImagingService], shared: true),
    case!("IMAGING-3-1-2", consistency, requires: [Feature::ImagingService, Feature::GetServices], shared: true),
];

async fn capabilities(test: &mut Test) -> Outcome {
    test.step(4);
    told(test).await?;
    Ok(())
}

async fn consistency(test: &mut Test) -> Outcome {
    test.step(4);
    let listed = listed::<timg::Capabilities>(test, Ns::TIMG).await?;
    test.step(6);
    let told = told(test).await?;
    agree(test, &listed, &told)
}

async fn told(test: &mut Test) -> Result<timg::Capabilities, Stop> {
    let request = timg::GetServiceCapabilities::default();
    Ok(test.call::<GetServiceCapabilities>(&request).await?.capabilities)
}
