// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for KeyAttribute {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            key_id: rng.word(),
            alias: rng.option(|rng| rng.string(0, 64)),
            has_private_key: rng.option(|rng| rng.flag()),
            key_status: rng.string(0, 64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            externally_generated: rng.option(|rng| rng.flag()),
            securely_stored: rng.option(|rng| rng.flag()),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for KeyAttributeExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TAS),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for KeyPairAlgorithm {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for KeyStatus {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for KeystoreCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            maximum_number_of_keys: rng.option(|rng| rng.integer(1, i64::MAX) as u64),
            maximum_number_of_certificates: rng.option(|rng| rng.integer(1, i64::MAX) as u64),
            maximum_number_of_certification_paths: rng.option(|rng| rng.integer(1, i64::MAX) as u64),
            set_cert_path: rng.option(|rng| rng.flag()),
            rsa_key_pair_generation: rng.option(|rng| rng.flag()),
            ecc_key_pair_generation: rng.option(|rng| rng.flag()),
            key_pair_generation: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            rsa_key_lengths: rng.option(|rng| rng.list(0, 3, |rng| rng.integer(0, i64::MAX) as u64).into()),
            elliptic_curves: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            pkcs10_external_certification_with_rsa: rng.option(|rng| rng.flag()),
            pkcs10: rng.option(|rng| rng.flag()),
            self_signed_certificate_creation_with_rsa: rng.option(|rng| rng.flag()),
            self_signed_certificate_creation: rng.option(|rng| rng.flag()),
            x509_versions: rng.option(|rng| {
                rng.list(0, 3, |rng| rng.integer(-2147483648, 2147483647) as i32)
                    .into()
            }),
            maximum_number_of_passphrases: rng.option(|rng| rng.integer(0, i64::MAX) as u64),
            pkcs8rsa_key_pair_upload: rng.option(|rng| rng.flag()),
            pkcs8: rng.option(|rng| rng.flag()),
            pkcs12_certificate_with_rsa_private_key_upload: rng.option(|rng| rng.flag()),
            pkcs12: rng.option(|rng| rng.flag()),
            password_based_encryption_algorithms: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            password_based_mac_algorithms: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            maximum_number_of_crls: rng.option(|rng| rng.integer(0, i64::MAX) as u64),
            maximum_number_of_certification_path_validation_policies: rng
                .option(|rng| rng.integer(0, i64::MAX) as u64),
            enforce_tls_web_client_auth_ext_key_usage: rng.option(|rng| rng.flag()),
            no_private_key_sharing: rng.option(|rng| rng.flag()),
            signature_algorithms: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            any_element: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for KeystoreCapabilitiesAnyElement {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MediaSigningCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            media_signing_supported: rng.option(|rng| rng.flag()),
            user_media_signing_key_supported: rng.option(|rng| rng.flag()),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MultiValuedRDN {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            attribute: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PassphraseAttribute {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            passphrase_id: rng.word(),
            alias: rng.option(|rng| rng.string(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RemoveCertPathValidationPolicyAssignment {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            cert_path_validation_policy_id: rng.word(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RemoveCertPathValidationPolicyAssignmentResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for RemoveMediaSigningCertificateAssignment {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certification_path_id: rng.word(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RemoveMediaSigningCertificateAssignmentResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for RemoveServerCertificateAssignment {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certification_path_id: rng.word(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RemoveServerCertificateAssignmentResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for ReplaceCertPathValidationPolicyAssignment {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            old_cert_path_validation_policy_id: rng.word(),
            new_cert_path_validation_policy_id: rng.word(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ReplaceCertPathValidationPolicyAssignmentResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for ReplaceServerCertificateAssignment {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            old_certification_path_id: rng.word(),
            new_certification_path_id: rng.word(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ReplaceServerCertificateAssignmentResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetAuthorizationServerConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetAuthorizationServerConfigurationResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetCertPathValidationPolicy {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            cert_path_validation_policy_id: rng.option(|rng| rng.word()),
            cert_path_validation_policy: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetCertPathValidationPolicyResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetCertificationPath {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certification_path_id: rng.word(),
            certification_path: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetCertificationPathResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetClientAuthenticationRequired {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            client_authentication_required: rng.flag(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetClientAuthenticationRequiredResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetCnMapsToUser {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            cn_maps_to_user: rng.flag(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetCnMapsToUserResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetEnabledTLSVersions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            versions: rng.list(0, 3, |rng| rng.word()).into(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetEnabledTLSVersionsResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetJWTConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetJWTConfigurationResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetNetworkInterfaceDot1XConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            dot1xid: rng.word(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetNetworkInterfaceDot1XConfigurationResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            reboot_needed: rng.flag(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for TLSServerCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            tls_server_supported: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            enabled_versions_supported: rng.option(|rng| rng.flag()),
            maximum_number_of_tls_certification_paths: rng.option(|rng| rng.integer(1, i64::MAX) as u64),
            tls_client_auth_supported: rng.option(|rng| rng.flag()),
            cn_maps_to_user_supported: rng.option(|rng| rng.flag()),
            maximum_number_of_tls_certification_path_validation_policies: rng
                .option(|rng| rng.integer(0, i64::MAX) as u64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for TrustAnchor {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certificate_id: rng.word(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}
