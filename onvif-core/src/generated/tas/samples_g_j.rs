// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for GetAllCRLs {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetAllCRLsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            crl: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetAllCertPathValidationPolicies {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetAllCertPathValidationPoliciesResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            cert_path_validation_policy: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetAllCertificates {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetAllCertificatesResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certificate: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetAllCertificationPaths {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetAllCertificationPathsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certification_path_id: rng.list(0, 3, |rng| rng.word()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetAllDot1XConfigurations {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetAllDot1XConfigurationsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetAllKeys {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetAllKeysResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            key_attribute: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetAllPassphrases {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetAllPassphrasesResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            passphrase_attribute: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetAssignedCertPathValidationPolicies {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetAssignedCertPathValidationPoliciesResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            cert_path_validation_policy_id: rng.list(0, 3, |rng| rng.word()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetAssignedMediaSigningCertificates {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetAssignedMediaSigningCertificatesResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certification_path_id: rng.list(0, 2, |rng| rng.word()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetAssignedServerCertificates {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetAssignedServerCertificatesResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certification_path_id: rng.list(0, 3, |rng| rng.word()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetAuthorizationServerConfigurations {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.option(|rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetAuthorizationServerConfigurationsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetCRL {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self { crl_id: rng.word() };
        rng.leave();
        value
    }
}

impl testing::Sample for GetCRLResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            crl: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetCertPathValidationPolicy {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            cert_path_validation_policy_id: rng.word(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetCertPathValidationPolicyResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            cert_path_validation_policy: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetCertificate {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certificate_id: rng.word(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetCertificateResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certificate: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetCertificationPath {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certification_path_id: rng.word(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetCertificationPathResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certification_path: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetClientAuthenticationRequired {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetClientAuthenticationRequiredResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            client_authentication_required: rng.flag(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetCnMapsToUser {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetCnMapsToUserResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            cn_maps_to_user: rng.flag(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetDot1XConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self { dot1xid: rng.word() };
        rng.leave();
        value
    }
}

impl testing::Sample for GetDot1XConfigurationResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            dot1x_configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetEnabledTLSVersions {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetEnabledTLSVersionsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            versions: rng.list(0, 3, |rng| rng.word()).into(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetJWTConfiguration {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetJWTConfigurationResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetKeyStatus {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self { key_id: rng.word() };
        rng.leave();
        value
    }
}

impl testing::Sample for GetKeyStatusResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            key_status: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetNetworkInterfaceDot1XConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetNetworkInterfaceDot1XConfigurationResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            dot1xid: rng.option(|rng| rng.word()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetPrivateKeyStatus {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self { key_id: rng.word() };
        rng.leave();
        value
    }
}

impl testing::Sample for GetPrivateKeyStatusResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            has_private_key: rng.flag(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetServiceCapabilities {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetServiceCapabilitiesResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            capabilities: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for JWTConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            audiences: rng.list(0, 3, |rng| rng.word()).into(),
            trusted_issuers: rng.list(0, 3, |rng| rng.uri(64)),
            key_id: rng.list(0, 3, |rng| rng.word()),
            validation_policy: rng.option(|rng| rng.word()),
            custom_claims: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}
