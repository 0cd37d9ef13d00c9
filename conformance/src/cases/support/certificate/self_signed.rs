//! A certificate that the device signs itself.

use onvif_core::generated::tas;
use onvif_core::generated::tas::operations::CreateSelfSignedCertificate;

use super::{keystore, subject};
use crate::case::{Outcome, Test};

/// Annex "Add server certificate assignment with corresponding certification path, self-signed certificate and RSA key pair".
pub(super) async fn add(test: &mut Test, host: &str) -> Outcome {
    let key = keystore::key(test).await?;
    let request = tas::CreateSelfSignedCertificate {
        key_id: key.id,
        subject: subject(host),
        signature_algorithm: keystore::algorithm(key.signature),
        ..tas::CreateSelfSignedCertificate::default()
    };
    let made = test.call::<CreateSelfSignedCertificate>(&request).await?;
    keystore::delete_certificate(test, &made.certificate_id);
    keystore::assign(test, made.certificate_id, "ONVIF_Test").await
}
