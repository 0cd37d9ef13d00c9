// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for BacklightCompensation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: testing::Sample::sample(rng),
            level: rng.float(-1e9, 1e9),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for BacklightCompensation20 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: testing::Sample::sample(rng),
            level: rng.option(|rng| rng.float(-1e9, 1e9)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for BacklightCompensationMode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for BacklightCompensationOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            level: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for BacklightCompensationOptions20 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            level: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for BackupFile {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            name: rng.string(0, 64),
            data: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for BarcodeInfo {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            data: testing::Sample::sample(rng),
            r#type: rng.option(|rng| testing::Sample::sample(rng)),
            ppm: rng.option(|rng| rng.float(-1e9, 1e9)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for BarcodeType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Behaviour {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            removed: rng.option(|rng| testing::Sample::sample(rng)),
            idle: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            speed: rng.option(|rng| rng.float(-1e9, 1e9)),
            direction: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for BehaviourExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for BehaviourIdle {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self { any: Vec::new() };
        rng.leave();
        value
    }
}

impl testing::Sample for BehaviourRemoved {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self { any: Vec::new() };
        rng.leave();
        value
    }
}

impl testing::Sample for BinaryData {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            content_type: rng.option(|rng| rng.string(3, 64)),
            data: rng.base64(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Capabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            analytics: rng.option(|rng| testing::Sample::sample(rng)),
            device: rng.option(|rng| testing::Sample::sample(rng)),
            events: rng.option(|rng| testing::Sample::sample(rng)),
            imaging: rng.option(|rng| testing::Sample::sample(rng)),
            media: rng.option(|rng| testing::Sample::sample(rng)),
            ptz: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CapabilitiesExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            device_io: rng.option(|rng| testing::Sample::sample(rng)),
            display: rng.option(|rng| testing::Sample::sample(rng)),
            recording: rng.option(|rng| testing::Sample::sample(rng)),
            search: rng.option(|rng| testing::Sample::sample(rng)),
            replay: rng.option(|rng| testing::Sample::sample(rng)),
            receiver: rng.option(|rng| testing::Sample::sample(rng)),
            analytics_device: rng.option(|rng| testing::Sample::sample(rng)),
            extensions: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CapabilitiesExtension2 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CapabilityCategory {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for CellLayout {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            columns: rng.integer(i64::MIN, i64::MAX),
            rows: rng.integer(i64::MIN, i64::MAX),
            transformation: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Certificate {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certificate_id: rng.token(0, 64),
            certificate: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CertificateGenerationParameters {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certificate_id: rng.option(|rng| rng.token(0, 64)),
            subject: rng.option(|rng| rng.string(0, 64)),
            valid_not_before: rng.option(|rng| rng.token(0, 64)),
            valid_not_after: rng.option(|rng| rng.token(0, 64)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CertificateGenerationParametersExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CertificateInformation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certificate_id: rng.token(0, 64),
            issuer_dn: rng.option(|rng| rng.string(0, 64)),
            subject_dn: rng.option(|rng| rng.string(0, 64)),
            key_usage: rng.option(|rng| testing::Sample::sample(rng)),
            extended_key_usage: rng.option(|rng| testing::Sample::sample(rng)),
            key_length: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            version: rng.option(|rng| rng.string(0, 64)),
            serial_num: rng.option(|rng| rng.string(0, 64)),
            signature_algorithm: rng.option(|rng| rng.string(0, 64)),
            validity: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CertificateInformationExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CertificateStatus {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certificate_id: rng.token(0, 64),
            status: rng.flag(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CertificateUsage {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            critical: rng.flag(),
            value: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CertificateWithPrivateKey {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certificate_id: rng.option(|rng| rng.token(0, 64)),
            certificate: testing::Sample::sample(rng),
            private_key: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ClassCandidate {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            r#type: testing::Sample::sample(rng),
            likelihood: rng.float(-1e9, 1e9),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ClassDescriptor {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            class_candidate: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            r#type: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ClassDescriptorExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            other_types: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ClassType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for CodingCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            audio_encoding_capabilities: rng.option(|rng| testing::Sample::sample(rng)),
            audio_decoding_capabilities: rng.option(|rng| testing::Sample::sample(rng)),
            video_decoding_capabilities: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Color {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            x: rng.float(-1e9, 1e9),
            y: rng.float(-1e9, 1e9),
            z: rng.float(-1e9, 1e9),
            colorspace: rng.option(|rng| rng.uri(64)),
            likelihood: rng.option(|rng| rng.float(-1e9, 1e9)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ColorCovariance {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            xx: rng.float(-1e9, 1e9),
            yy: rng.float(-1e9, 1e9),
            zz: rng.float(-1e9, 1e9),
            xy: rng.option(|rng| rng.float(-1e9, 1e9)),
            xz: rng.option(|rng| rng.float(-1e9, 1e9)),
            yz: rng.option(|rng| rng.float(-1e9, 1e9)),
            colorspace: rng.option(|rng| rng.uri(64)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ColorDescriptor {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            color_cluster: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| rng.whole_element("tt:Extension")),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ColorDescriptorColorCluster {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            color: testing::Sample::sample(rng),
            weight: rng.option(|rng| rng.float(-1e9, 1e9)),
            covariance: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ColorOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            choice: testing::Sample::sample(rng),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ColorOptionsChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(2);
        Self::sample_branch(rng, branch)
    }
}

impl ColorOptionsChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::ColorList(rng.list(1, 3, |rng| testing::Sample::sample(rng))),
            _ => Self::ColorspaceRange(rng.list(1, 3, |rng| testing::Sample::sample(rng))),
        }
    }
}

impl testing::Sample for ColorspaceRange {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            x: testing::Sample::sample(rng),
            y: testing::Sample::sample(rng),
            z: testing::Sample::sample(rng),
            colorspace: rng.uri(64),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Config {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            name: rng.string(0, 64),
            r#type: rng.qname(),
            parameters: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ConfigDescription {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            name: rng.qname(),
            fixed: rng.option(|rng| rng.flag()),
            max_instances: rng.option(|rng| rng.integer(i64::MIN, i64::MAX)),
            parameters: testing::Sample::sample(rng),
            messages: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ConfigDescriptionExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ConfigDescriptionMessages {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            is_property: rng.option(|rng| rng.flag()),
            source: rng.option(|rng| testing::Sample::sample(rng)),
            key: rng.option(|rng| testing::Sample::sample(rng)),
            data: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            parent_topic: rng.string(0, 64),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ConfigurationEntity {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            name: rng.string(0, 64),
            use_count: rng.integer(-2147483648, 2147483647) as i32,
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ContinuousFocus {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            speed: rng.float(-1e9, 1e9),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ContinuousFocusOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            speed: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}
