//! Capabilities of the PTZ service: PTZ-8-1.

use onvif_core::generated::tptz;
use onvif_core::generated::tptz::operations::GetServiceCapabilities;
use onvif_core::xml::Ns;

use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::support::capabilities::{agree, listed};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("PTZ-8-1-1", capabilities, requires: [Feature::PtzService, Feature::GetServices], shared: true),
    case!("PTZ-8-1-2", consistency, requires: [Feature::PtzService, Feature::GetServices], shared: true),
];

async fn capabilities(test: &mut Test) -> Outcome {
    test.step(4);
    told(test).await?;
    Ok(())
}

async fn consistency(test: &mut Test) -> Outcome {
    test.step(4);
    let listed = listed::<tptz::Capabilities>(test, Ns::TPTZ).await?;
    test.step(6);
    let told = told(test).await?;
    agree(test, &listed, &told)
}

async fn told(test: &mut Test) -> Result<tptz::Capabilities, Stop> {
    let request = tptz::GetServiceCapabilities::default();
    Ok(test.call::<GetServiceCapabilities>(&request).await?.capabilities)
}
