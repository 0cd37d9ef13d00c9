//! DeviceIO Device Test Specification.

mod events;
mod inputs;
mod relay_states;
pub(in crate::cases) mod relays;
mod serial;
mod sources;

use std::collections::BTreeSet;

use onvif_core::generated::tmd;
use onvif_core::generated::tmd::operations::GetServiceCapabilities;

use crate::case::{Case, Outcome, Stop, Test};

/// The cases of this specification.
pub fn cases() -> Vec<Case> {
    [
        relays::CASES,
        relay_states::CASES,
        events::CASES,
        inputs::CASES,
        sources::CASES,
        serial::CASES,
    ]
    .concat()
}

/// A token that nothing has.
const NOTHING: &str = "OnvifTest123";

/// Annex `HelperGetServiceCapabilities`.
async fn capabilities(test: &mut Test) -> Result<tmd::Capabilities, Stop> {
    let request = tmd::GetServiceCapabilities::default();
    Ok(test.call::<GetServiceCapabilities>(&request).await?.capabilities)
}

/// As many as the capabilities say.
fn as_many(test: &Test, capability: Option<i32>, there: usize, what: &str) -> Outcome {
    let told = capability.unwrap_or(0);
    test.check(
        usize::try_from(told).is_ok_and(|told| told == there),
        format!("{told} {what}, as the capabilities say"),
        there.to_string(),
    )
}

/// No token comes twice.
fn different<'a>(test: &Test, tokens: impl Iterator<Item = &'a str>) -> Outcome {
    let mut seen = BTreeSet::new();
    for token in tokens {
        test.check(seen.insert(token), "every token once", format!("{token} twice"))?;
    }
    Ok(())
}
