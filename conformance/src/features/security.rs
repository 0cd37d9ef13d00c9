//! Features of the Security Configuration service.

use onvif_core::generated::tas;

use super::{Feature, Features};
use crate::wire::Device;

pub(super) async fn discover(device: &Device, features: &mut Features) {
    if !features.supports(Feature::SecurityService) {
        return;
    }
    match device
        .call::<tas::operations::GetServiceCapabilities>(&Default::default())
        .await
    {
        Ok(answer) => capabilities(&answer.capabilities, features),
        Err(error) => features.note("Security.GetServiceCapabilities", &error),
    }
}

fn capabilities(told: &tas::Capabilities, features: &mut Features) {
    use Feature::*;
    let (keys, tls) = (&told.keystore_capabilities, &told.tls_server_capabilities);
    let yes = |flag: Option<bool>| flag == Some(true);
    let some = |most: Option<u64>| most.unwrap_or(0) > 0;
    for (feature, supported) in [
        (RsaKeyPairs, yes(keys.rsa_key_pair_generation)),
        (Pkcs10, yes(keys.pkcs10_external_certification_with_rsa)),
        (SelfSigned, yes(keys.self_signed_certificate_creation_with_rsa)),
        (Passphrases, some(keys.maximum_number_of_passphrases)),
        (Pkcs8, yes(keys.pkcs8rsa_key_pair_upload)),
        (Pkcs12, yes(keys.pkcs12_certificate_with_rsa_private_key_upload)),
        (Crls, some(keys.maximum_number_of_crls)),
        (
            PathValidation,
            some(keys.maximum_number_of_certification_path_validation_policies),
        ),
        (
            ClientAuthKeyUsage,
            yes(keys.enforce_tls_web_client_auth_ext_key_usage),
        ),
        (NoKeySharing, yes(keys.no_private_key_sharing)),
        (
            TlsServer,
            tls.tls_server_supported
                .as_ref()
                .is_some_and(|versions| !versions.0.is_empty()),
        ),
        (TlsClientAuth, yes(tls.tls_client_auth_supported)),
        (TlsVersions, yes(tls.enabled_versions_supported)),
    ] {
        features.set(feature, supported);
    }
}
