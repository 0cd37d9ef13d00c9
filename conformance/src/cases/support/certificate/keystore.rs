//! Keys, certificates and what leads to them in the keystore of a device. All of it is taken away again when the case is over.

use std::sync::Arc;
use std::time::{Duration, Instant};

use onvif_core::generated::tas;
use onvif_core::generated::tas::operations::{
    AddServerCertificateAssignment, CreateCertificationPath, CreateRSAKeyPair, DeleteCertificate,
    DeleteCertificationPath, DeleteKey, GetKeyStatus, GetServiceCapabilities,
    RemoveServerCertificateAssignment,
};
use onvif_core::operation::Operation;
use onvif_core::xml::Ns;

use crate::authority::Signature;
use crate::case::{Outcome, Stop, Test, is_fault};
use crate::wire::{Addressing, CallError};

/// A key pair of the device.
pub(super) struct Key {
    pub(super) id: tas::KeyID,
    /// Its length, the shortest that the device has.
    pub(super) bits: u64,
    /// What is to be signed with it, and for it, is signed so.
    pub(super) signature: Signature,
}

/// Annex "Create an RSA key pair".
pub(super) async fn key(test: &mut Test) -> Result<Key, Stop> {
    let told = test
        .call::<GetServiceCapabilities>(&tas::GetServiceCapabilities::default())
        .await?
        .capabilities
        .keystore_capabilities;
    let signature = signature(&told);
    let lengths = told.rsa_key_lengths;
    let shortest = lengths.and_then(|lengths| lengths.0.into_iter().min());
    let bits = test.present(shortest, "RSAKeyLengths")?;
    let request = tas::CreateRSAKeyPair {
        key_length: bits,
        alias: None,
    };
    let made = test.call::<CreateRSAKeyPair>(&request).await?;
    let id = made.key_id;
    delete_key(test, &id);
    let takes = made.estimated_creation_time.to_std().unwrap_or_default();
    let end = Instant::now() + takes.min(test.settings().longest) + test.settings().operation_delay;
    loop {
        let request = tas::GetKeyStatus { key_id: id.clone() };
        let status = test.call::<GetKeyStatus>(&request).await?.key_status;
        if status == "ok" {
            return Ok(Key { id, bits, signature });
        }
        test.check(
            status != "corrupt" && Instant::now() < end,
            "the key status ok",
            status,
        )?;
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

/// SHA-1 with RSA encryption, as the texts have it, unless the device says that it has SHA-256 and not SHA-1: what it does not list it has to refuse (Security Configuration, `CreatePKCS10CSR`).
fn signature(told: &tas::KeystoreCapabilities) -> Signature {
    let has = |signature: Signature| {
        let identifier = signature.identifier().to_string();
        let mut listed = told.signature_algorithms.iter();
        listed.any(|listed| listed.algorithm.trim() == identifier)
    };
    if has(Signature::Sha256) && !has(Signature::Sha1) {
        Signature::Sha256
    } else {
        Signature::Sha1
    }
}

/// How a request says a signature algorithm.
pub(super) fn algorithm(signature: Signature) -> tas::AlgorithmIdentifier {
    tas::AlgorithmIdentifier {
        algorithm: signature.identifier().to_string(),
        ..tas::AlgorithmIdentifier::default()
    }
}

/// The steps that the annexes end with: a certification path of this certificate, for the TLS server.
pub(super) async fn assign(test: &mut Test, certificate_id: tas::CertificateID, alias: &str) -> Outcome {
    let request = tas::CreateCertificationPath {
        certificate_ids: tas::CertificateIDs {
            certificate_id: vec![certificate_id],
            ..tas::CertificateIDs::default()
        },
        alias: Some(alias.to_owned()),
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

/// Has a certificate deleted when the case is over.
pub(super) fn delete_certificate(test: &mut Test, id: &tas::CertificateID) {
    let delete = tas::DeleteCertificate {
        certificate_id: id.clone(),
    };
    undo::<DeleteCertificate>(test, "certificate", delete);
}

/// Has a key deleted when the case is over. With some devices it goes with the last certificate that needs it (capability `AutoDeleteKey`).
pub(super) fn delete_key(test: &mut Test, id: &tas::KeyID) {
    let delete = tas::DeleteKey { key_id: id.clone() };
    let place = test.device().address_of(Ns::TAS);
    test.restore("key", move |test| {
        Box::pin(async move {
            let device = Arc::clone(test.device());
            let addressing = Addressing::default();
            match device.call_at::<DeleteKey>(&place, &delete, &addressing).await {
                Ok(_) => Ok(()),
                Err(CallError::Fault(fault)) if is_fault(&fault, &["Sender", "InvalidArgVal", "KeyID"]) => {
                    Ok(())
                }
                Err(error) => Err(Stop::Inconclusive(error.to_string())),
            }
        })
    });
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
