// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for ScanAvailableDot11Networks {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            interface_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ScanAvailableDot11NetworksResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            networks: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SecurityCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            tls1_0: rng.option(|rng| rng.flag()),
            tls1_1: rng.option(|rng| rng.flag()),
            tls1_2: rng.option(|rng| rng.flag()),
            onboard_key_generation: rng.option(|rng| rng.flag()),
            access_policy_config: rng.option(|rng| rng.flag()),
            default_access_policy: rng.option(|rng| rng.flag()),
            dot1x: rng.option(|rng| rng.flag()),
            remote_user_handling: rng.option(|rng| rng.flag()),
            x_509_token: rng.option(|rng| rng.flag()),
            saml_token: rng.option(|rng| rng.flag()),
            kerberos_token: rng.option(|rng| rng.flag()),
            username_token: rng.option(|rng| rng.flag()),
            http_digest: rng.option(|rng| rng.flag()),
            rel_token: rng.option(|rng| rng.flag()),
            json_web_token: rng.option(|rng| rng.flag()),
            supported_eap_methods: rng.option(|rng| {
                rng.list(0, 3, |rng| rng.integer(-2147483648, 2147483647) as i32)
                    .into()
            }),
            max_users: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            max_user_name_length: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            max_password_length: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            security_policies: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            max_password_history: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            hashing_algorithms: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            max_user_roles: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SendAuxiliaryCommand {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            auxiliary_command: rng.string(0, 128),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SendAuxiliaryCommandResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            auxiliary_command_response: rng.option(|rng| rng.string(0, 128)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Service {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            namespace: rng.uri(64),
            x_addr: rng.uri(64),
            capabilities: rng.option(|rng| testing::Sample::sample(rng)),
            version: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ServiceCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: Some(rng.open_element(xml::Ns::UNKNOWN)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetAccessPolicy {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            policy_file: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetAccessPolicyResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetAuthFailureWarningConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            enabled: rng.flag(),
            monitor_period: rng.integer(-2147483648, 2147483647) as i32,
            max_auth_failures: rng.integer(-2147483648, 2147483647) as i32,
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetAuthFailureWarningConfigurationResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetCertificatesStatus {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certificate_status: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetCertificatesStatusResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetClientCertificateMode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self { enabled: rng.flag() };
        rng.leave();
        value
    }
}

impl testing::Sample for SetClientCertificateModeResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetDNS {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            from_dhcp: rng.flag(),
            search_domain: rng.list(0, 3, |rng| rng.token(0, 64)),
            dns_manual: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetDNSResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetDPAddresses {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            dp_address: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetDPAddressesResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetDiscoveryMode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            discovery_mode: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetDiscoveryModeResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetDot1XConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            dot1x_configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetDot1XConfigurationResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetDynamicDNS {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            r#type: testing::Sample::sample(rng),
            name: rng.option(|rng| rng.token(0, 64)),
            ttl: rng.option(|rng| rng.duration()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetDynamicDNSResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetGeoLocation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            location: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetGeoLocationResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetHashingAlgorithm {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            algorithm: rng.list(0, 3, |rng| rng.word()).into(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetHashingAlgorithmResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetHostname {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            name: rng.token(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetHostnameFromDHCP {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            from_dhcp: rng.flag(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetHostnameFromDHCPResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            reboot_needed: rng.flag(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetHostnameResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetIPAddressFilter {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            ip_address_filter: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetIPAddressFilterResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetNTP {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            from_dhcp: rng.flag(),
            ntp_manual: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetNTPResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetNetworkDefaultGateway {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            ipv4_address: rng.list(0, 3, |rng| rng.token(0, 64)),
            ipv6_address: rng.list(0, 3, |rng| rng.token(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetNetworkDefaultGatewayResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetNetworkInterfaces {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            interface_token: rng.string(0, 64),
            network_interface: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetNetworkInterfacesResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            reboot_needed: rng.flag(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetNetworkProtocols {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            network_protocols: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetNetworkProtocolsResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetPasswordComplexityConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            min_len: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            uppercase: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            number: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            special_chars: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            block_username_occurrence: rng.option(|rng| rng.flag()),
            policy_configuration_locked: rng.option(|rng| rng.flag()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetPasswordComplexityConfigurationResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetPasswordHistoryConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            enabled: rng.flag(),
            length: rng.integer(-2147483648, 2147483647) as i32,
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetPasswordHistoryConfigurationResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetRelayOutputSettings {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            relay_output_token: rng.string(0, 64),
            properties: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetRelayOutputSettingsResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetRelayOutputState {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            relay_output_token: rng.string(0, 64),
            logical_state: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetRelayOutputStateResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetRemoteDiscoveryMode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            remote_discovery_mode: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetRemoteDiscoveryModeResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetRemoteUser {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            remote_user: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetRemoteUserResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetScopes {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            scopes: rng.list(1, 4, |rng| rng.uri(64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetScopesResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetStorageConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            storage_configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetStorageConfigurationResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetSystemDateAndTime {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            date_time_type: testing::Sample::sample(rng),
            daylight_savings: rng.flag(),
            time_zone: rng.option(|rng| testing::Sample::sample(rng)),
            utc_date_time: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetSystemDateAndTimeResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetSystemFactoryDefault {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            factory_default: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetSystemFactoryDefaultResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetUser {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            user: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetUserResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetUserRole {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            user_role: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetUserRoleResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetZeroConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            interface_token: rng.string(0, 64),
            enabled: rng.flag(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetZeroConfigurationResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for StartFirmwareUpgrade {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for StartFirmwareUpgradeResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            upload_uri: rng.uri(64),
            upload_delay: rng.duration(),
            expected_down_time: rng.duration(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for StartSystemRestore {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for StartSystemRestoreResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            upload_uri: rng.uri(64),
            expected_down_time: rng.duration(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for StorageConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            data: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for StorageConfigurationData {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            r#type: rng.string(0, 64),
            region: rng.option(|rng| rng.string(0, 64)),
            local_path: rng.option(|rng| rng.uri(64)),
            storage_uri: rng.option(|rng| rng.uri(64)),
            user: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            cert_path_validation_policy_id: rng.option(|rng| rng.string(0, 64)),
            configuration_renewal: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for StorageConfigurationDataConfigurationRenewal {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            renewal_endpoint: rng.uri(64),
            authorization_server: rng.string(0, 64),
            cert_path_validation_policy_id: rng.option(|rng| rng.string(0, 64)),
            error: rng.option(|rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for StorageConfigurationDataExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for StorageType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for SystemCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            discovery_resolve: rng.option(|rng| rng.flag()),
            discovery_bye: rng.option(|rng| rng.flag()),
            remote_discovery: rng.option(|rng| rng.flag()),
            system_backup: rng.option(|rng| rng.flag()),
            system_logging: rng.option(|rng| rng.flag()),
            cloud_firmware_upgrade: rng.option(|rng| rng.flag()),
            http_firmware_upgrade: rng.option(|rng| rng.flag()),
            http_system_backup: rng.option(|rng| rng.flag()),
            http_system_logging: rng.option(|rng| rng.flag()),
            http_support_information: rng.option(|rng| rng.flag()),
            storage_configuration: rng.option(|rng| rng.flag()),
            max_storage_configurations: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            storage_configuration_renewal: rng.option(|rng| rng.flag()),
            geo_location_entries: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            auto_geo: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            storage_types_supported: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            discovery_not_supported: rng.option(|rng| rng.flag()),
            network_config_not_supported: rng.option(|rng| rng.flag()),
            user_config_not_supported: rng.option(|rng| rng.flag()),
            addons: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            hardware_type: rng.option(|rng| rng.string(0, 64)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SystemReboot {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SystemRebootResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            message: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}
