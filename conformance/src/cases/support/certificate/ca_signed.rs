//! A certificate that the suite signs for a key of the device.

use onvif_core::generated::tas;
use onvif_core::generated::tas::operations::{CreatePKCS10CSR, UploadCertificate};
use onvif_core::xml::Base64;

use super::{COUNTRY, keystore, subject};
use crate::authority::{Authority, Request};
use crate::case::{Outcome, Stop, Test};

/// Annex "Add server certificate assignment with corresponding certification path, CA certificate and RSA key pair". The device is not given the certificate of the authority, of which the
/// annex has the key only.
pub(super) async fn add(test: &mut Test, host: &str) -> Outcome {
    let key = keystore::key(test).await?;
    let request = tas::CreatePKCS10CSR {
        subject: subject(host),
        key_id: key.id.clone(),
        csr_attribute: Vec::new(),
        signature_algorithm: keystore::algorithm(key.signature),
    };
    let Base64(octets) = test.call::<CreatePKCS10CSR>(&request).await?.pkcs10csr;
    let request =
        Request::read(&octets, key.signature).map_err(|wrong| test.failed(wrong.expected, wrong.got))?;
    test.check(
        request.is_for(COUNTRY, host),
        format!("a request for CN={host},C={COUNTRY}"),
        request.subject().to_string(),
    )?;
    // Keys take their time, in which other cases go on.
    let signed =
        tokio::task::spawn_blocking(move || Authority::of(key.bits, key.signature)?.certify(&request));
    let certificate = match signed.await {
        Ok(Ok(certificate)) => certificate,
        Ok(Err(reason)) => return Err(unsigned(&reason)),
        Err(reason) => return Err(unsigned(&reason)),
    };
    let request = tas::UploadCertificate {
        certificate: Base64(certificate),
        alias: Some("ONVIF_Test1".to_owned()),
        key_alias: None,
        private_key_required: Some(true),
    };
    let uploaded = test.call::<UploadCertificate>(&request).await?;
    if uploaded.key_id != key.id {
        // A device that takes the key for another one than its own has two of them now.
        keystore::delete_key(test, &uploaded.key_id);
    }
    keystore::delete_certificate(test, &uploaded.certificate_id);
    keystore::assign(test, uploaded.certificate_id, "ONVIF_Test2").await
}

fn unsigned(reason: &dyn std::fmt::Display) -> Stop {
    Stop::Inconclusive(format!("no certificate could be signed for the device: {reason}"))
}
