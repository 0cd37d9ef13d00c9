//! A service tells its capabilities twice, and both have to agree.

use std::fmt::Debug;

use onvif_core::generated::tds;
use onvif_core::generated::tds::operations::GetServices;
use onvif_core::xml::{Ns, ReadXml};

use crate::case::{Outcome, Stop, Test};

/// The capabilities of a service as `GetServices` lists them.
///
/// # Errors
/// The case fails if there are none, or if they are not of their type.
pub async fn listed<C: ReadXml>(test: &mut Test, service: Ns) -> Result<C, Stop> {
    let services = test
        .call::<GetServices>(&tds::GetServices {
            include_capability: true,
        })
        .await?
        .service;
    let element = services
        .into_iter()
        .find(|listed| listed.namespace == service.uri())
        .and_then(|listed| listed.capabilities)
        .and_then(|capabilities| capabilities.any);
    let what = format!("Capabilities of the service {}", service.uri());
    let element = test.present(element, &what)?;
    element
        .read_as()
        .map_err(|error| test.failed(what, error.to_string()))
}

/// Goes on only if both answers are the same.
///
/// # Errors
/// The case fails if they are not.
pub fn agree<C: PartialEq + Debug>(test: &Test, listed: &C, told: &C) -> Outcome {
    test.check(
        listed == told,
        "the same capabilities by GetServices and by GetServiceCapabilities",
        format!("{listed:?} and {told:?}"),
    )
}
