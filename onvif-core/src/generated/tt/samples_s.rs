// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for SRTPPreShared {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            secure_streaming_protocol_algorithm: rng.option(|rng| rng.string(0, 64)),
            srtppsk: rng.string(0, 64),
            roc_ext_map_id: rng.integer(-2147483648, 2147483647) as i32,
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SceneOrientation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: testing::Sample::sample(rng),
            orientation: rng.option(|rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SceneOrientationMode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for SceneOrientationOption {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Scope {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            scope_def: testing::Sample::sample(rng),
            scope_item: rng.uri(64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ScopeDefinition {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for SearchCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            x_addr: rng.uri(64),
            metadata_search: rng.flag(),
            nl_search: rng.option(|rng| rng.flag()),
            image_search: rng.option(|rng| rng.flag()),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SearchScope {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            included_sources: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            included_recordings: rng.list(0, 3, |rng| rng.string(0, 64)),
            recording_information_filter: rng.option(|rng| rng.string(0, 64)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SearchScopeExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SearchState {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for SecurityCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            tls1_1: rng.flag(),
            tls1_2: rng.flag(),
            onboard_key_generation: rng.flag(),
            access_policy_config: rng.flag(),
            x_509_token: rng.flag(),
            saml_token: rng.flag(),
            kerberos_token: rng.flag(),
            rel_token: rng.flag(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SecurityCapabilitiesExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            tls1_0: rng.flag(),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SecurityCapabilitiesExtension2 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            dot1x: rng.flag(),
            supported_eap_method: rng.list(0, 3, |rng| rng.integer(-2147483648, 2147483647) as i32),
            remote_user_handling: rng.flag(),
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SensorData {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            utc_time: rng.date_time(),
            sensor_id: rng.string(0, 64),
            r#type: rng.string(0, 64),
            value: rng.float(-1e9, 1e9),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SensorDataFilter {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            sensor_id: rng.list(0, 3, |rng| rng.string(0, 64)),
            r#type: rng.list(0, 3, |rng| rng.string(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SensorDataFilterOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            sensor_id_filter_supported: rng.flag(),
            type_filter_supported: rng.flag(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetDateTimeType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for ShapeDescriptor {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            bounding_box: testing::Sample::sample(rng),
            center_of_gravity: testing::Sample::sample(rng),
            polygon: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ShapeDescriptorExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SourceIdentification {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            name: rng.string(0, 64),
            token: rng.list(1, 4, |rng| rng.string(0, 64)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SourceIdentificationExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SourceReference {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            r#type: rng.option(|rng| rng.uri(64)),
            token: rng.string(0, 64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Space1DDescription {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            uri: rng.uri(64),
            x_range: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Space2DDescription {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            uri: rng.uri(64),
            x_range: testing::Sample::sample(rng),
            y_range: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SphericalCoordinate {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            distance: rng.option(|rng| rng.float(-1e9, 1e9)),
            elevation_angle: rng.option(|rng| rng.float(-1e9, 1e9)),
            azimuth_angle: rng.option(|rng| rng.float(-1e9, 1e9)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Split {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            from: testing::Sample::sample(rng),
            to: rng.list(2, 5, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SrtpSecurityAlgorithms {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for StorageReferencePath {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            storage_token: rng.string(0, 64),
            relative_path: rng.option(|rng| rng.string(0, 64)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for StorageReferencePathExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for StorageStrategy {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for StreamSetup {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            stream: testing::Sample::sample(rng),
            transport: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for StreamType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for StringItems {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            item: rng.list(1, 4, |rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for StringLikelihood {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            likelihood: rng.option(|rng| rng.float(-1e9, 1e9)),
            value: rng.string(0, 64),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SupportInformation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            binary: rng.option(|rng| testing::Sample::sample(rng)),
            string: rng.option(|rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SupportedAnalyticsModules {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            limit: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            analytics_module_content_schema_location: rng.list(0, 3, |rng| rng.uri(64)),
            analytics_module_description: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SupportedAnalyticsModulesExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SupportedRules {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            limit: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            rule_content_schema_location: rng.list(0, 3, |rng| rng.uri(64)),
            rule_description: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SupportedRulesExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SystemCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            discovery_resolve: rng.flag(),
            discovery_bye: rng.flag(),
            remote_discovery: rng.flag(),
            system_backup: rng.flag(),
            system_logging: rng.flag(),
            firmware_upgrade: rng.flag(),
            supported_versions: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SystemCapabilitiesExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            http_firmware_upgrade: rng.option(|rng| rng.flag()),
            http_system_backup: rng.option(|rng| rng.flag()),
            http_system_logging: rng.option(|rng| rng.flag()),
            http_support_information: rng.option(|rng| rng.flag()),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SystemCapabilitiesExtension2 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SystemDateTime {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            date_time_type: testing::Sample::sample(rng),
            daylight_savings: rng.flag(),
            time_zone: rng.option(|rng| testing::Sample::sample(rng)),
            utc_date_time: rng.option(|rng| testing::Sample::sample(rng)),
            local_date_time: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SystemDateTimeExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SystemLog {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            binary: rng.option(|rng| testing::Sample::sample(rng)),
            string: rng.option(|rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SystemLogType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for SystemLogUri {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            r#type: testing::Sample::sample(rng),
            uri: rng.uri(64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SystemLogUriList {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            system_log: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}
