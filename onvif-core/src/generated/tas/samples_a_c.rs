// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for AddCertPathValidationPolicyAssignment {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            cert_path_validation_policy_id: rng.word(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AddCertPathValidationPolicyAssignmentResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for AddDot1XConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            dot1x_configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AddDot1XConfigurationResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self { dot1xid: rng.word() };
        rng.leave();
        value
    }
}

impl testing::Sample for AddMediaSigningCertificateAssignment {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certification_path_id: rng.word(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AddMediaSigningCertificateAssignmentResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for AddServerCertificateAssignment {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certification_path_id: rng.word(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AddServerCertificateAssignmentResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for AlgorithmIdentifier {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            algorithm: rng.pick(&["1", "2.5.29.17", "1.2.840.113549.1.1.11"]).to_owned(),
            parameters: rng.option(|rng| rng.base64(0, 64)),
            any_parameters: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AlgorithmIdentifierAnyParameters {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AuthorizationServerConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            data: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AuthorizationServerConfigurationCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            max_configurations: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            configuration_types_supported: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            client_authentication_methods_supported: rng
                .option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AuthorizationServerConfigurationData {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            r#type: rng.string(0, 64),
            client_auth: rng.option(|rng| rng.string(0, 64)),
            server_uri: rng.uri(64),
            client_id: rng.option(|rng| rng.string(0, 64)),
            client_secret: rng.option(|rng| rng.string(0, 64)),
            scope: rng.option(|rng| rng.string(0, 64)),
            key_id: rng.option(|rng| rng.word()),
            certificate_id: rng.option(|rng| rng.word()),
            cert_path_validation_policy_id: rng.option(|rng| rng.word()),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AuthorizationServerConfigurationType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for BasicRequestAttribute {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            oid: rng.pick(&["1", "2.5.29.17", "1.2.840.113549.1.1.11"]).to_owned(),
            value: rng.base64(0, 64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CRL {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            crlid: rng.word(),
            alias: rng.string(0, 64),
            crl_content: rng.base64(0, 64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CSRAttribute {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            choice: rng.option(testing::Sample::sample),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CSRAttributeChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(3);
        Self::sample_branch(rng, branch)
    }
}

impl CSRAttributeChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::X509v3Extension(testing::Sample::sample(rng)),
            1 => Self::BasicRequestAttribute(testing::Sample::sample(rng)),
            _ => Self::AnyAttribute(testing::Sample::sample(rng)),
        }
    }
}

impl testing::Sample for CSRAttributeAnyAttribute {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Capabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            keystore_capabilities: testing::Sample::sample(rng),
            tls_server_capabilities: testing::Sample::sample(rng),
            dot1x_capabilities: rng.option(|rng| testing::Sample::sample(rng)),
            authorization_server: rng.option(|rng| testing::Sample::sample(rng)),
            media_signing: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CertPathValidationParameters {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            require_tlswww_client_auth_extended_key_usage: rng.option(|rng| rng.flag()),
            use_delta_crls: rng.option(|rng| rng.flag()),
            any_parameters: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CertPathValidationParametersAnyParameters {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CertPathValidationPolicy {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            cert_path_validation_policy_id: rng.word(),
            alias: rng.option(|rng| rng.string(0, 64)),
            parameters: testing::Sample::sample(rng),
            trust_anchor: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            any_parameters: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CertPathValidationPolicyAnyParameters {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CertificateIDs {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certificate_id: rng.list(1, 4, |rng| rng.word()),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CertificationPath {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certificate_id: rng.list(1, 4, |rng| rng.word()),
            alias: rng.option(|rng| rng.string(0, 64)),
            any_element: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CertificationPathAnyElement {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ClientAuthenticationMethod {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for CreateAuthorizationServerConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateAuthorizationServerConfigurationResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateCertPathValidationPolicy {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            alias: rng.option(|rng| rng.string(0, 64)),
            parameters: testing::Sample::sample(rng),
            trust_anchor: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            any_parameters: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateCertPathValidationPolicyAnyParameters {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateCertPathValidationPolicyResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            cert_path_validation_policy_id: rng.word(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateCertificationPath {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certificate_ids: testing::Sample::sample(rng),
            alias: rng.option(|rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateCertificationPathResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certification_path_id: rng.word(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateECCKeyPair {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            elliptic_curve: rng.string(0, 64),
            alias: rng.option(|rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateECCKeyPairResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            key_id: rng.word(),
            estimated_creation_time: rng.duration(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreatePKCS10CSR {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            subject: testing::Sample::sample(rng),
            key_id: rng.word(),
            csr_attribute: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            signature_algorithm: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreatePKCS10CSRResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            pkcs10csr: rng.base64(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateRSAKeyPair {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            key_length: rng.integer(0, i64::MAX) as u64,
            alias: rng.option(|rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateRSAKeyPairResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            key_id: rng.word(),
            estimated_creation_time: rng.duration(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateSelfSignedCertificate {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            x509_version: rng.option(|rng| rng.integer(1, i64::MAX) as u64),
            subject: testing::Sample::sample(rng),
            key_id: rng.word(),
            alias: rng.option(|rng| rng.string(0, 64)),
            not_valid_before: rng.option(|rng| rng.date_time()),
            not_valid_after: rng.option(|rng| rng.date_time()),
            signature_algorithm: testing::Sample::sample(rng),
            extension: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateSelfSignedCertificateResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certificate_id: rng.word(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CustomClaim {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            name: rng.string(0, 64),
            supported_values: rng.list(0, 3, |rng| rng.word()).into(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}
