//! A certificate for HTTPS, by the Security Configuration service.

mod ca_signed;
mod keystore;
mod self_signed;

use onvif_core::generated::tas;
use onvif_core::generated::tas::operations::GetAssignedServerCertificates;

use crate::case::{Outcome, Stop, Test};
use crate::features::Feature;

/// The country of the annex "Subject for a server certificate"; the common name is the address of the device.
const COUNTRY: &str = "US";

/// Annex "Configuring HTTPS using Security Configuration Service", steps 1 to 5: a certificate for the TLS server, one that it has, one that it signs itself or one that the suite signs.
///
/// # Errors
/// The case fails where a request is refused, and where the device requests a wrong certificate. It is inconclusive where the device has none and can neither sign nor request one.
pub async fn assigned(test: &mut Test, host: &str) -> Outcome {
    let request = tas::GetAssignedServerCertificates::default();
    let assigned = test.call::<GetAssignedServerCertificates>(&request).await?;
    if !assigned.certification_path_id.is_empty() {
        return Ok(());
    }
    let keys = test.supports(Feature::RsaKeyPairs);
    if keys && test.supports(Feature::SelfSigned) {
        self_signed::add(test, host).await
    } else if keys && test.supports(Feature::Pkcs10) {
        ca_signed::add(test, host).await
    } else {
        Err(Stop::Inconclusive(
            "HTTPS is switched off, and the device neither signs nor requests a certificate for a key of its own: give it one".to_owned(),
        ))
    }
}

/// Annex "Subject for a server certificate".
fn subject(host: &str) -> tas::DistinguishedName {
    tas::DistinguishedName {
        country: vec![COUNTRY.to_owned()],
        common_name: vec![host.to_owned()],
        ..tas::DistinguishedName::default()
    }
}
