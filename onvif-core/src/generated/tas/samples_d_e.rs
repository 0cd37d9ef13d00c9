// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for DNAttributeTypeAndValue {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            r#type: rng.string(0, 64),
            value: rng.string(0, 64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteAuthorizationServerConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteAuthorizationServerConfigurationResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for DeleteCRL {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self { crl_id: rng.word() };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteCRLResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for DeleteCertPathValidationPolicy {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            cert_path_validation_policy_id: rng.word(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteCertPathValidationPolicyResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for DeleteCertificate {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certificate_id: rng.word(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteCertificateResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for DeleteCertificationPath {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certification_path_id: rng.word(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteCertificationPathResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for DeleteDot1XConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self { dot1xid: rng.word() };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteDot1XConfigurationResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for DeleteKey {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self { key_id: rng.word() };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteKeyResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for DeleteNetworkInterfaceDot1XConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteNetworkInterfaceDot1XConfigurationResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            reboot_needed: rng.flag(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeletePassphrase {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            passphrase_id: rng.word(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeletePassphraseResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for DistinguishedName {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            country: rng.list(0, 3, |rng| rng.string(0, 64)),
            organization: rng.list(0, 3, |rng| rng.string(0, 64)),
            organizational_unit: rng.list(0, 3, |rng| rng.string(0, 64)),
            distinguished_name_qualifier: rng.list(0, 3, |rng| rng.string(0, 64)),
            state_or_province_name: rng.list(0, 3, |rng| rng.string(0, 64)),
            common_name: rng.list(0, 3, |rng| rng.string(0, 64)),
            serial_number: rng.list(0, 3, |rng| rng.string(0, 64)),
            locality: rng.list(0, 3, |rng| rng.string(0, 64)),
            title: rng.list(0, 3, |rng| rng.string(0, 64)),
            surname: rng.list(0, 3, |rng| rng.string(0, 64)),
            given_name: rng.list(0, 3, |rng| rng.string(0, 64)),
            initials: rng.list(0, 3, |rng| rng.string(0, 64)),
            pseudonym: rng.list(0, 3, |rng| rng.string(0, 64)),
            generation_qualifier: rng.list(0, 3, |rng| rng.string(0, 64)),
            generic_attribute: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            multi_valued_rdn: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            any_attribute: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DistinguishedNameAnyAttribute {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            domain_component: rng.list(0, 3, |rng| rng.string(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Dot1XCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            maximum_number_of_dot1x_configurations: rng.option(|rng| rng.integer(1, i64::MAX) as u64),
            dot1x_methods: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Dot1XConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            dot1xid: rng.option(|rng| rng.word()),
            alias: rng.option(|rng| rng.string(0, 64)),
            outer: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Dot1XStage {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            method: rng.string(0, 64),
            cert_path_validation_policy_id: rng.option(|rng| rng.word()),
            identity: rng.option(|rng| rng.string(0, 64)),
            certification_path_id: rng.option(|rng| rng.word()),
            passphrase_id: rng.option(|rng| rng.word()),
            inner: rng.option(|rng| Box::new(testing::Sample::sample(rng))),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Dot1XStageExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}
