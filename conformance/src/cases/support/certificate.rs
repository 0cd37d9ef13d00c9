//! A certificate for HTTPS, by the Security Configuration service.

use std::time::{Duration, Instant};

use onvif_core::generated::tas;
use onvif_core::generated::tas::operations::{
    AddServerCertificateAssignment, CreateCertificationPath, CreateRSAKeyPair, CreateSelfSignedCertificate,
    DeleteCertificate, DeleteCertificationPath, DeleteKey, GetAssignedServerCertificates, GetKeyStatus,
    GetServiceCapabilities, RemoveServerCertificateAssignment,
};
use onvif_core::operation::Operation;
use onvif_core::xml::Ns;

use crate::case::{Outcome, Stop, Test};
use crate::features::Feature;

/// SHA-1 with RSA encryption, as the texts have it.
const SIGNATURE: &str = "1.2.840.113549.1.1.5";

/// Annex "Configuring HTTPS using Security Configuration Service", steps 1 to 5: a certificate for the TLS server, one that it has or one that it signs itself.
///
/// # Errors
/// The case fails where a request is refused. It is inconclusive where the device has no certificate and signs none itself.
pub async fn assigned(test: &mut Test, host: &str) -> Outcome {
    let request = tas::GetAssignedServerCertificates::default();
    let assigned = test.call::<GetAssignedServerCertificates>(&request).await?;
    if !assigned.certification_path_id.is_empty() {
        return Ok(());
    }
    if !(test.supports(Feature::SelfSigned) && test.supports(Feature::RsaKeyPairs)) {
        return Err(Stop::Inconclusive(
            "HTTPS is switched off, and the device signs no certificate itself: give it one".to_owned(),
        ));
    }
    self_signed(test, host).await
}

/// Annex "Add server certificate assignment with corresponding certification path, self-signed certificate and RSA key pair".
async fn self_signed(test: &mut Test, host: &str) -> Outcome {
    let key_id = key(test).await?;
    let name = |value: &str| vec![value.to_owned()];
    let request = tas::CreateSelfSignedCertificate {
        key_id,
        subject: tas::DistinguishedName {
            country: name("US"),
            common_name: name(host),
            ..tas::DistinguishedName::default()
        },
        signature_algorithm: tas::AlgorithmIdentifier {
            algorithm: SIGNATURE.to_owned(),
            ..tas::AlgorithmIdentifier::default()
        },
        ..tas::CreateSelfSignedCertificate::default()
    };
    let certificate_id = test
        .call::<CreateSelfSignedCertificate>(&request)
        .await?
        .certificate_id;
    let delete = tas::DeleteCertificate {
        certificate_id: certificate_id.clone(),
    };
    undo::<DeleteCertificate>(test, "certificate", delete);
    let request = tas::CreateCertificationPath {
        certificate_ids: tas::CertificateIDs {
            certificate_id: vec![certificate_id],
            ..tas::CertificateIDs::default()
        },
        alias: Some("ONVIF_Test".to_owned()),
    };
    let certification_path_id = test
        .call::<CreateCertificationPath>(&request)
        .await?
        .certification_path_id;
    let delete = tas::DeleteCertificationPath {
        certification_path_id: certification_path_id.clone(),
    };
    undo::<DeleteCertificationPath>(test, "certification path", delete);
    let remove = tas::RemoveServerCertificateAssignment {
        certification_path_id: certification_path_id.clone(),
    };
    let request = tas::AddServerCertificateAssignment {
        certification_path_id,
    };
    test.call::<AddServerCertificateAssignment>(&request).await?;
    undo::<RemoveServerCertificateAssignment>(test, "assignment of a certificate", remove);
    Ok(())
}

/// Annex "Create an RSA key pair".
async fn key(test: &mut Test) -> Result<tas::KeyID, Stop> {
    let told = test
        .call::<GetServiceCapabilities>(&tas::GetServiceCapabilities::default())
        .await?
        .capabilities;
    let lengths = told.keystore_capabilities.rsa_key_lengths;
    let shortest = lengths.and_then(|lengths| lengths.0.into_iter().min());
    let key_length = test.present(shortest, "RSAKeyLengths")?;
    let request = tas::CreateRSAKeyPair {
        key_length,
        alias: None,
    };
    let made = test.call::<CreateRSAKeyPair>(&request).await?;
    let key_id = made.key_id;
    let delete = tas::DeleteKey {
        key_id: key_id.clone(),
    };
    undo::<DeleteKey>(test, "key", delete);
    let takes = made.estimated_creation_time.to_std().unwrap_or_default();
    let end = Instant::now() + takes.min(test.settings().longest) + test.settings().operation_delay;
    loop {
        let request = tas::GetKeyStatus {
            key_id: key_id.clone(),
        };
        let status = test.call::<GetKeyStatus>(&request).await?.key_status;
        if status == "ok" {
            return Ok(key_id);
        }
        test.check(
            status != "corrupt" && Instant::now() < end,
            "the key status ok",
            status,
        )?;
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

/// Has something taken away again at the address that the service has now: when the case is over it may be at another one.
fn undo<O>(test: &mut Test, what: &str, request: O::Request)
where
    O: Operation + 'static,
    O::Request: 'static,
{
    let places = [test.device().address_of(Ns::TAS)];
    test.restore(what, move |test| {
        Box::pin(async move {
            test.call_either::<O>(&places, &request).await?;
            Ok(())
        })
    });
}
