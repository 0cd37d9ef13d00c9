// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for UploadCRL {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            crl: rng.base64(0, 64),
            alias: rng.option(|rng| rng.string(0, 64)),
            any_parameters: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UploadCRLAnyParameters {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UploadCRLResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self { crl_id: rng.word() };
        rng.leave();
        value
    }
}

impl testing::Sample for UploadCertificate {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certificate: rng.base64(0, 64),
            alias: rng.option(|rng| rng.string(0, 64)),
            key_alias: rng.option(|rng| rng.string(0, 64)),
            private_key_required: rng.option(|rng| rng.flag()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UploadCertificateResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certificate_id: rng.word(),
            key_id: rng.word(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UploadCertificateWithPrivateKeyInPKCS12 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            cert_with_private_key: rng.base64(0, 64),
            certification_path_alias: rng.option(|rng| rng.string(0, 64)),
            key_alias: rng.option(|rng| rng.string(0, 64)),
            ignore_additional_certificates: rng.option(|rng| rng.flag()),
            integrity_passphrase_id: rng.option(|rng| rng.word()),
            encryption_passphrase_id: rng.option(|rng| rng.word()),
            passphrase: rng.option(|rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UploadCertificateWithPrivateKeyInPKCS12Response {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certification_path_id: rng.word(),
            key_id: rng.word(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UploadKeyPairInPKCS8 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            key_pair: rng.base64(0, 64),
            alias: rng.option(|rng| rng.string(0, 64)),
            encryption_passphrase_id: rng.option(|rng| rng.word()),
            encryption_passphrase: rng.option(|rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UploadKeyPairInPKCS8Response {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self { key_id: rng.word() };
        rng.leave();
        value
    }
}

impl testing::Sample for UploadPassphrase {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            passphrase: rng.string(0, 64),
            passphrase_alias: rng.option(|rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UploadPassphraseResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            passphrase_id: rng.word(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for X509Certificate {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certificate_id: rng.word(),
            key_id: rng.word(),
            alias: rng.option(|rng| rng.string(0, 64)),
            certificate_content: rng.base64(0, 64),
            has_private_key: rng.option(|rng| rng.flag()),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for X509v3Extension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            extn_oid: rng.pick(&["1", "2.5.29.17", "1.2.840.113549.1.1.11"]).to_owned(),
            critical: rng.flag(),
            extn_value: rng.base64(0, 64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}
