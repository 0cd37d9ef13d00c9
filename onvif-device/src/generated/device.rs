// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! The Device service: namespace `http://www.onvif.org/ver10/device/wsdl`.

use std::future::Future;
use std::sync::Arc;

use onvif_core::generated::tds;
use onvif_core::generated::tds::operations;
use onvif_core::operation::{OperationInfo, ServiceInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::XmlReader;

use crate::dispatch::{Answer, Dispatch, RequestContext, answer, unimplemented, unknown};

/// The Device service. An operation that is left out answers `env:Receiver/ter:ActionNotSupported`.
pub trait DeviceService: Send + Sync + 'static {
    /// Answers `GetServices`.
    fn get_services(
        &self,
        context: &RequestContext,
        request: tds::GetServices,
    ) -> impl Future<Output = Result<tds::GetServicesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetServiceCapabilities`.
    fn get_service_capabilities(
        &self,
        context: &RequestContext,
        request: tds::GetServiceCapabilities,
    ) -> impl Future<Output = Result<tds::GetServiceCapabilitiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetDeviceInformation`.
    fn get_device_information(
        &self,
        context: &RequestContext,
        request: tds::GetDeviceInformation,
    ) -> impl Future<Output = Result<tds::GetDeviceInformationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetSystemDateAndTime`.
    fn set_system_date_and_time(
        &self,
        context: &RequestContext,
        request: tds::SetSystemDateAndTime,
    ) -> impl Future<Output = Result<tds::SetSystemDateAndTimeResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetSystemDateAndTime`.
    fn get_system_date_and_time(
        &self,
        context: &RequestContext,
        request: tds::GetSystemDateAndTime,
    ) -> impl Future<Output = Result<tds::GetSystemDateAndTimeResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetSystemFactoryDefault`.
    fn set_system_factory_default(
        &self,
        context: &RequestContext,
        request: tds::SetSystemFactoryDefault,
    ) -> impl Future<Output = Result<tds::SetSystemFactoryDefaultResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `UpgradeSystemFirmware`.
    fn upgrade_system_firmware(
        &self,
        context: &RequestContext,
        request: tds::UpgradeSystemFirmware,
    ) -> impl Future<Output = Result<tds::UpgradeSystemFirmwareResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SystemReboot`.
    fn system_reboot(
        &self,
        context: &RequestContext,
        request: tds::SystemReboot,
    ) -> impl Future<Output = Result<tds::SystemRebootResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `RestoreSystem`.
    fn restore_system(
        &self,
        context: &RequestContext,
        request: tds::RestoreSystem,
    ) -> impl Future<Output = Result<tds::RestoreSystemResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetSystemBackup`.
    fn get_system_backup(
        &self,
        context: &RequestContext,
        request: tds::GetSystemBackup,
    ) -> impl Future<Output = Result<tds::GetSystemBackupResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetSystemLog`.
    fn get_system_log(
        &self,
        context: &RequestContext,
        request: tds::GetSystemLog,
    ) -> impl Future<Output = Result<tds::GetSystemLogResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetSystemSupportInformation`.
    fn get_system_support_information(
        &self,
        context: &RequestContext,
        request: tds::GetSystemSupportInformation,
    ) -> impl Future<Output = Result<tds::GetSystemSupportInformationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetScopes`.
    fn get_scopes(
        &self,
        context: &RequestContext,
        request: tds::GetScopes,
    ) -> impl Future<Output = Result<tds::GetScopesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetScopes`.
    fn set_scopes(
        &self,
        context: &RequestContext,
        request: tds::SetScopes,
    ) -> impl Future<Output = Result<tds::SetScopesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `AddScopes`.
    fn add_scopes(
        &self,
        context: &RequestContext,
        request: tds::AddScopes,
    ) -> impl Future<Output = Result<tds::AddScopesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `RemoveScopes`.
    fn remove_scopes(
        &self,
        context: &RequestContext,
        request: tds::RemoveScopes,
    ) -> impl Future<Output = Result<tds::RemoveScopesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetDiscoveryMode`.
    fn get_discovery_mode(
        &self,
        context: &RequestContext,
        request: tds::GetDiscoveryMode,
    ) -> impl Future<Output = Result<tds::GetDiscoveryModeResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetDiscoveryMode`.
    fn set_discovery_mode(
        &self,
        context: &RequestContext,
        request: tds::SetDiscoveryMode,
    ) -> impl Future<Output = Result<tds::SetDiscoveryModeResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetRemoteDiscoveryMode`.
    fn get_remote_discovery_mode(
        &self,
        context: &RequestContext,
        request: tds::GetRemoteDiscoveryMode,
    ) -> impl Future<Output = Result<tds::GetRemoteDiscoveryModeResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetRemoteDiscoveryMode`.
    fn set_remote_discovery_mode(
        &self,
        context: &RequestContext,
        request: tds::SetRemoteDiscoveryMode,
    ) -> impl Future<Output = Result<tds::SetRemoteDiscoveryModeResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetDPAddresses`.
    fn get_dp_addresses(
        &self,
        context: &RequestContext,
        request: tds::GetDPAddresses,
    ) -> impl Future<Output = Result<tds::GetDPAddressesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetDPAddresses`.
    fn set_dp_addresses(
        &self,
        context: &RequestContext,
        request: tds::SetDPAddresses,
    ) -> impl Future<Output = Result<tds::SetDPAddressesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetEndpointReference`.
    fn get_endpoint_reference(
        &self,
        context: &RequestContext,
        request: tds::GetEndpointReference,
    ) -> impl Future<Output = Result<tds::GetEndpointReferenceResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetUserRoles`.
    fn get_user_roles(
        &self,
        context: &RequestContext,
        request: tds::GetUserRoles,
    ) -> impl Future<Output = Result<tds::GetUserRolesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetUserRole`.
    fn set_user_role(
        &self,
        context: &RequestContext,
        request: tds::SetUserRole,
    ) -> impl Future<Output = Result<tds::SetUserRoleResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteUserRole`.
    fn delete_user_role(
        &self,
        context: &RequestContext,
        request: tds::DeleteUserRole,
    ) -> impl Future<Output = Result<tds::DeleteUserRoleResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetRemoteUser`.
    fn get_remote_user(
        &self,
        context: &RequestContext,
        request: tds::GetRemoteUser,
    ) -> impl Future<Output = Result<tds::GetRemoteUserResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetRemoteUser`.
    fn set_remote_user(
        &self,
        context: &RequestContext,
        request: tds::SetRemoteUser,
    ) -> impl Future<Output = Result<tds::SetRemoteUserResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetUsers`.
    fn get_users(
        &self,
        context: &RequestContext,
        request: tds::GetUsers,
    ) -> impl Future<Output = Result<tds::GetUsersResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateUsers`.
    fn create_users(
        &self,
        context: &RequestContext,
        request: tds::CreateUsers,
    ) -> impl Future<Output = Result<tds::CreateUsersResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteUsers`.
    fn delete_users(
        &self,
        context: &RequestContext,
        request: tds::DeleteUsers,
    ) -> impl Future<Output = Result<tds::DeleteUsersResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetUser`.
    fn set_user(
        &self,
        context: &RequestContext,
        request: tds::SetUser,
    ) -> impl Future<Output = Result<tds::SetUserResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetWsdlUrl`.
    fn get_wsdl_url(
        &self,
        context: &RequestContext,
        request: tds::GetWsdlUrl,
    ) -> impl Future<Output = Result<tds::GetWsdlUrlResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetPasswordComplexityOptions`.
    fn get_password_complexity_options(
        &self,
        context: &RequestContext,
        request: tds::GetPasswordComplexityOptions,
    ) -> impl Future<Output = Result<tds::GetPasswordComplexityOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetPasswordComplexityConfiguration`.
    fn get_password_complexity_configuration(
        &self,
        context: &RequestContext,
        request: tds::GetPasswordComplexityConfiguration,
    ) -> impl Future<Output = Result<tds::GetPasswordComplexityConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetPasswordComplexityConfiguration`.
    fn set_password_complexity_configuration(
        &self,
        context: &RequestContext,
        request: tds::SetPasswordComplexityConfiguration,
    ) -> impl Future<Output = Result<tds::SetPasswordComplexityConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetPasswordHistoryConfiguration`.
    fn get_password_history_configuration(
        &self,
        context: &RequestContext,
        request: tds::GetPasswordHistoryConfiguration,
    ) -> impl Future<Output = Result<tds::GetPasswordHistoryConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetPasswordHistoryConfiguration`.
    fn set_password_history_configuration(
        &self,
        context: &RequestContext,
        request: tds::SetPasswordHistoryConfiguration,
    ) -> impl Future<Output = Result<tds::SetPasswordHistoryConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAuthFailureWarningOptions`.
    fn get_auth_failure_warning_options(
        &self,
        context: &RequestContext,
        request: tds::GetAuthFailureWarningOptions,
    ) -> impl Future<Output = Result<tds::GetAuthFailureWarningOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAuthFailureWarningConfiguration`.
    fn get_auth_failure_warning_configuration(
        &self,
        context: &RequestContext,
        request: tds::GetAuthFailureWarningConfiguration,
    ) -> impl Future<Output = Result<tds::GetAuthFailureWarningConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetAuthFailureWarningConfiguration`.
    fn set_auth_failure_warning_configuration(
        &self,
        context: &RequestContext,
        request: tds::SetAuthFailureWarningConfiguration,
    ) -> impl Future<Output = Result<tds::SetAuthFailureWarningConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetCapabilities`.
    fn get_capabilities(
        &self,
        context: &RequestContext,
        request: tds::GetCapabilities,
    ) -> impl Future<Output = Result<tds::GetCapabilitiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetHostname`.
    fn get_hostname(
        &self,
        context: &RequestContext,
        request: tds::GetHostname,
    ) -> impl Future<Output = Result<tds::GetHostnameResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetHostname`.
    fn set_hostname(
        &self,
        context: &RequestContext,
        request: tds::SetHostname,
    ) -> impl Future<Output = Result<tds::SetHostnameResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetHostnameFromDHCP`.
    fn set_hostname_from_dhcp(
        &self,
        context: &RequestContext,
        request: tds::SetHostnameFromDHCP,
    ) -> impl Future<Output = Result<tds::SetHostnameFromDHCPResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetDNS`.
    fn get_dns(
        &self,
        context: &RequestContext,
        request: tds::GetDNS,
    ) -> impl Future<Output = Result<tds::GetDNSResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetDNS`.
    fn set_dns(
        &self,
        context: &RequestContext,
        request: tds::SetDNS,
    ) -> impl Future<Output = Result<tds::SetDNSResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetNTP`.
    fn get_ntp(
        &self,
        context: &RequestContext,
        request: tds::GetNTP,
    ) -> impl Future<Output = Result<tds::GetNTPResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetNTP`.
    fn set_ntp(
        &self,
        context: &RequestContext,
        request: tds::SetNTP,
    ) -> impl Future<Output = Result<tds::SetNTPResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetDynamicDNS`.
    fn get_dynamic_dns(
        &self,
        context: &RequestContext,
        request: tds::GetDynamicDNS,
    ) -> impl Future<Output = Result<tds::GetDynamicDNSResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetDynamicDNS`.
    fn set_dynamic_dns(
        &self,
        context: &RequestContext,
        request: tds::SetDynamicDNS,
    ) -> impl Future<Output = Result<tds::SetDynamicDNSResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetNetworkInterfaces`.
    fn get_network_interfaces(
        &self,
        context: &RequestContext,
        request: tds::GetNetworkInterfaces,
    ) -> impl Future<Output = Result<tds::GetNetworkInterfacesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetNetworkInterfaces`.
    fn set_network_interfaces(
        &self,
        context: &RequestContext,
        request: tds::SetNetworkInterfaces,
    ) -> impl Future<Output = Result<tds::SetNetworkInterfacesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetNetworkProtocols`.
    fn get_network_protocols(
        &self,
        context: &RequestContext,
        request: tds::GetNetworkProtocols,
    ) -> impl Future<Output = Result<tds::GetNetworkProtocolsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetNetworkProtocols`.
    fn set_network_protocols(
        &self,
        context: &RequestContext,
        request: tds::SetNetworkProtocols,
    ) -> impl Future<Output = Result<tds::SetNetworkProtocolsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetNetworkDefaultGateway`.
    fn get_network_default_gateway(
        &self,
        context: &RequestContext,
        request: tds::GetNetworkDefaultGateway,
    ) -> impl Future<Output = Result<tds::GetNetworkDefaultGatewayResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetNetworkDefaultGateway`.
    fn set_network_default_gateway(
        &self,
        context: &RequestContext,
        request: tds::SetNetworkDefaultGateway,
    ) -> impl Future<Output = Result<tds::SetNetworkDefaultGatewayResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetZeroConfiguration`.
    fn get_zero_configuration(
        &self,
        context: &RequestContext,
        request: tds::GetZeroConfiguration,
    ) -> impl Future<Output = Result<tds::GetZeroConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetZeroConfiguration`.
    fn set_zero_configuration(
        &self,
        context: &RequestContext,
        request: tds::SetZeroConfiguration,
    ) -> impl Future<Output = Result<tds::SetZeroConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetIPAddressFilter`.
    fn get_ip_address_filter(
        &self,
        context: &RequestContext,
        request: tds::GetIPAddressFilter,
    ) -> impl Future<Output = Result<tds::GetIPAddressFilterResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetIPAddressFilter`.
    fn set_ip_address_filter(
        &self,
        context: &RequestContext,
        request: tds::SetIPAddressFilter,
    ) -> impl Future<Output = Result<tds::SetIPAddressFilterResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `AddIPAddressFilter`.
    fn add_ip_address_filter(
        &self,
        context: &RequestContext,
        request: tds::AddIPAddressFilter,
    ) -> impl Future<Output = Result<tds::AddIPAddressFilterResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `RemoveIPAddressFilter`.
    fn remove_ip_address_filter(
        &self,
        context: &RequestContext,
        request: tds::RemoveIPAddressFilter,
    ) -> impl Future<Output = Result<tds::RemoveIPAddressFilterResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAccessPolicy`.
    fn get_access_policy(
        &self,
        context: &RequestContext,
        request: tds::GetAccessPolicy,
    ) -> impl Future<Output = Result<tds::GetAccessPolicyResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetAccessPolicy`.
    fn set_access_policy(
        &self,
        context: &RequestContext,
        request: tds::SetAccessPolicy,
    ) -> impl Future<Output = Result<tds::SetAccessPolicyResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetRelayOutputs`.
    fn get_relay_outputs(
        &self,
        context: &RequestContext,
        request: tds::GetRelayOutputs,
    ) -> impl Future<Output = Result<tds::GetRelayOutputsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetRelayOutputSettings`.
    fn set_relay_output_settings(
        &self,
        context: &RequestContext,
        request: tds::SetRelayOutputSettings,
    ) -> impl Future<Output = Result<tds::SetRelayOutputSettingsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetRelayOutputState`.
    fn set_relay_output_state(
        &self,
        context: &RequestContext,
        request: tds::SetRelayOutputState,
    ) -> impl Future<Output = Result<tds::SetRelayOutputStateResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SendAuxiliaryCommand`.
    fn send_auxiliary_command(
        &self,
        context: &RequestContext,
        request: tds::SendAuxiliaryCommand,
    ) -> impl Future<Output = Result<tds::SendAuxiliaryCommandResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetDot11Capabilities`.
    fn get_dot11_capabilities(
        &self,
        context: &RequestContext,
        request: tds::GetDot11Capabilities,
    ) -> impl Future<Output = Result<tds::GetDot11CapabilitiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetDot11Status`.
    fn get_dot11_status(
        &self,
        context: &RequestContext,
        request: tds::GetDot11Status,
    ) -> impl Future<Output = Result<tds::GetDot11StatusResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `ScanAvailableDot11Networks`.
    fn scan_available_dot11_networks(
        &self,
        context: &RequestContext,
        request: tds::ScanAvailableDot11Networks,
    ) -> impl Future<Output = Result<tds::ScanAvailableDot11NetworksResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetSystemUris`.
    fn get_system_uris(
        &self,
        context: &RequestContext,
        request: tds::GetSystemUris,
    ) -> impl Future<Output = Result<tds::GetSystemUrisResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `StartFirmwareUpgrade`.
    fn start_firmware_upgrade(
        &self,
        context: &RequestContext,
        request: tds::StartFirmwareUpgrade,
    ) -> impl Future<Output = Result<tds::StartFirmwareUpgradeResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `UpgradeFirmware`.
    fn upgrade_firmware(
        &self,
        context: &RequestContext,
        request: tds::UpgradeFirmware,
    ) -> impl Future<Output = Result<tds::UpgradeFirmwareResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `StartSystemRestore`.
    fn start_system_restore(
        &self,
        context: &RequestContext,
        request: tds::StartSystemRestore,
    ) -> impl Future<Output = Result<tds::StartSystemRestoreResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetStorageConfigurations`.
    fn get_storage_configurations(
        &self,
        context: &RequestContext,
        request: tds::GetStorageConfigurations,
    ) -> impl Future<Output = Result<tds::GetStorageConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateStorageConfiguration`.
    fn create_storage_configuration(
        &self,
        context: &RequestContext,
        request: tds::CreateStorageConfiguration,
    ) -> impl Future<Output = Result<tds::CreateStorageConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetStorageConfiguration`.
    fn get_storage_configuration(
        &self,
        context: &RequestContext,
        request: tds::GetStorageConfiguration,
    ) -> impl Future<Output = Result<tds::GetStorageConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetStorageConfiguration`.
    fn set_storage_configuration(
        &self,
        context: &RequestContext,
        request: tds::SetStorageConfiguration,
    ) -> impl Future<Output = Result<tds::SetStorageConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteStorageConfiguration`.
    fn delete_storage_configuration(
        &self,
        context: &RequestContext,
        request: tds::DeleteStorageConfiguration,
    ) -> impl Future<Output = Result<tds::DeleteStorageConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetGeoLocation`.
    fn get_geo_location(
        &self,
        context: &RequestContext,
        request: tds::GetGeoLocation,
    ) -> impl Future<Output = Result<tds::GetGeoLocationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetGeoLocation`.
    fn set_geo_location(
        &self,
        context: &RequestContext,
        request: tds::SetGeoLocation,
    ) -> impl Future<Output = Result<tds::SetGeoLocationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteGeoLocation`.
    fn delete_geo_location(
        &self,
        context: &RequestContext,
        request: tds::DeleteGeoLocation,
    ) -> impl Future<Output = Result<tds::DeleteGeoLocationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetHashingAlgorithm`.
    fn set_hashing_algorithm(
        &self,
        context: &RequestContext,
        request: tds::SetHashingAlgorithm,
    ) -> impl Future<Output = Result<tds::SetHashingAlgorithmResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateCertificate`.
    fn create_certificate(
        &self,
        context: &RequestContext,
        request: tds::CreateCertificate,
    ) -> impl Future<Output = Result<tds::CreateCertificateResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetCertificates`.
    fn get_certificates(
        &self,
        context: &RequestContext,
        request: tds::GetCertificates,
    ) -> impl Future<Output = Result<tds::GetCertificatesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetCertificatesStatus`.
    fn get_certificates_status(
        &self,
        context: &RequestContext,
        request: tds::GetCertificatesStatus,
    ) -> impl Future<Output = Result<tds::GetCertificatesStatusResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetCertificatesStatus`.
    fn set_certificates_status(
        &self,
        context: &RequestContext,
        request: tds::SetCertificatesStatus,
    ) -> impl Future<Output = Result<tds::SetCertificatesStatusResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteCertificates`.
    fn delete_certificates(
        &self,
        context: &RequestContext,
        request: tds::DeleteCertificates,
    ) -> impl Future<Output = Result<tds::DeleteCertificatesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetPkcs10Request`.
    fn get_pkcs10_request(
        &self,
        context: &RequestContext,
        request: tds::GetPkcs10Request,
    ) -> impl Future<Output = Result<tds::GetPkcs10RequestResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `LoadCertificates`.
    fn load_certificates(
        &self,
        context: &RequestContext,
        request: tds::LoadCertificates,
    ) -> impl Future<Output = Result<tds::LoadCertificatesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetClientCertificateMode`.
    fn get_client_certificate_mode(
        &self,
        context: &RequestContext,
        request: tds::GetClientCertificateMode,
    ) -> impl Future<Output = Result<tds::GetClientCertificateModeResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetClientCertificateMode`.
    fn set_client_certificate_mode(
        &self,
        context: &RequestContext,
        request: tds::SetClientCertificateMode,
    ) -> impl Future<Output = Result<tds::SetClientCertificateModeResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetCACertificates`.
    fn get_ca_certificates(
        &self,
        context: &RequestContext,
        request: tds::GetCACertificates,
    ) -> impl Future<Output = Result<tds::GetCACertificatesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `LoadCertificateWithPrivateKey`.
    fn load_certificate_with_private_key(
        &self,
        context: &RequestContext,
        request: tds::LoadCertificateWithPrivateKey,
    ) -> impl Future<Output = Result<tds::LoadCertificateWithPrivateKeyResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetCertificateInformation`.
    fn get_certificate_information(
        &self,
        context: &RequestContext,
        request: tds::GetCertificateInformation,
    ) -> impl Future<Output = Result<tds::GetCertificateInformationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `LoadCACertificates`.
    fn load_ca_certificates(
        &self,
        context: &RequestContext,
        request: tds::LoadCACertificates,
    ) -> impl Future<Output = Result<tds::LoadCACertificatesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateDot1XConfiguration`.
    fn create_dot1x_configuration(
        &self,
        context: &RequestContext,
        request: tds::CreateDot1XConfiguration,
    ) -> impl Future<Output = Result<tds::CreateDot1XConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetDot1XConfiguration`.
    fn set_dot1x_configuration(
        &self,
        context: &RequestContext,
        request: tds::SetDot1XConfiguration,
    ) -> impl Future<Output = Result<tds::SetDot1XConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetDot1XConfiguration`.
    fn get_dot1x_configuration(
        &self,
        context: &RequestContext,
        request: tds::GetDot1XConfiguration,
    ) -> impl Future<Output = Result<tds::GetDot1XConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetDot1XConfigurations`.
    fn get_dot1x_configurations(
        &self,
        context: &RequestContext,
        request: tds::GetDot1XConfigurations,
    ) -> impl Future<Output = Result<tds::GetDot1XConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteDot1XConfiguration`.
    fn delete_dot1x_configuration(
        &self,
        context: &RequestContext,
        request: tds::DeleteDot1XConfiguration,
    ) -> impl Future<Output = Result<tds::DeleteDot1XConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }
}

/// Calls the operations of a [`DeviceService`].
pub struct DeviceDispatcher<S>(pub Arc<S>);

impl<S: DeviceService> Dispatch for DeviceDispatcher<S> {
    fn service(&self) -> &'static ServiceInfo {
        &tds::operations::DEVICE
    }

    fn call<'a>(
        &'a self,
        operation: &'static OperationInfo,
        context: &'a RequestContext,
        body: &mut XmlReader<'_>,
    ) -> Answer<'a> {
        let service = &*self.0;
        match operation.index {
            0 => answer::<operations::GetServices, _>(body, move |request| {
                service.get_services(context, request)
            }),
            1 => answer::<operations::GetServiceCapabilities, _>(body, move |request| {
                service.get_service_capabilities(context, request)
            }),
            2 => answer::<operations::GetDeviceInformation, _>(body, move |request| {
                service.get_device_information(context, request)
            }),
            3 => answer::<operations::SetSystemDateAndTime, _>(body, move |request| {
                service.set_system_date_and_time(context, request)
            }),
            4 => answer::<operations::GetSystemDateAndTime, _>(body, move |request| {
                service.get_system_date_and_time(context, request)
            }),
            5 => answer::<operations::SetSystemFactoryDefault, _>(body, move |request| {
                service.set_system_factory_default(context, request)
            }),
            6 => answer::<operations::UpgradeSystemFirmware, _>(body, move |request| {
                service.upgrade_system_firmware(context, request)
            }),
            7 => answer::<operations::SystemReboot, _>(body, move |request| {
                service.system_reboot(context, request)
            }),
            8 => answer::<operations::RestoreSystem, _>(body, move |request| {
                service.restore_system(context, request)
            }),
            9 => answer::<operations::GetSystemBackup, _>(body, move |request| {
                service.get_system_backup(context, request)
            }),
            10 => answer::<operations::GetSystemLog, _>(body, move |request| {
                service.get_system_log(context, request)
            }),
            11 => answer::<operations::GetSystemSupportInformation, _>(body, move |request| {
                service.get_system_support_information(context, request)
            }),
            12 => {
                answer::<operations::GetScopes, _>(body, move |request| service.get_scopes(context, request))
            }
            13 => {
                answer::<operations::SetScopes, _>(body, move |request| service.set_scopes(context, request))
            }
            14 => {
                answer::<operations::AddScopes, _>(body, move |request| service.add_scopes(context, request))
            }
            15 => answer::<operations::RemoveScopes, _>(body, move |request| {
                service.remove_scopes(context, request)
            }),
            16 => answer::<operations::GetDiscoveryMode, _>(body, move |request| {
                service.get_discovery_mode(context, request)
            }),
            17 => answer::<operations::SetDiscoveryMode, _>(body, move |request| {
                service.set_discovery_mode(context, request)
            }),
            18 => answer::<operations::GetRemoteDiscoveryMode, _>(body, move |request| {
                service.get_remote_discovery_mode(context, request)
            }),
            19 => answer::<operations::SetRemoteDiscoveryMode, _>(body, move |request| {
                service.set_remote_discovery_mode(context, request)
            }),
            20 => answer::<operations::GetDPAddresses, _>(body, move |request| {
                service.get_dp_addresses(context, request)
            }),
            21 => answer::<operations::SetDPAddresses, _>(body, move |request| {
                service.set_dp_addresses(context, request)
            }),
            22 => answer::<operations::GetEndpointReference, _>(body, move |request| {
                service.get_endpoint_reference(context, request)
            }),
            23 => answer::<operations::GetUserRoles, _>(body, move |request| {
                service.get_user_roles(context, request)
            }),
            24 => answer::<operations::SetUserRole, _>(body, move |request| {
                service.set_user_role(context, request)
            }),
            25 => answer::<operations::DeleteUserRole, _>(body, move |request| {
                service.delete_user_role(context, request)
            }),
            26 => answer::<operations::GetRemoteUser, _>(body, move |request| {
                service.get_remote_user(context, request)
            }),
            27 => answer::<operations::SetRemoteUser, _>(body, move |request| {
                service.set_remote_user(context, request)
            }),
            28 => answer::<operations::GetUsers, _>(body, move |request| service.get_users(context, request)),
            29 => answer::<operations::CreateUsers, _>(body, move |request| {
                service.create_users(context, request)
            }),
            30 => answer::<operations::DeleteUsers, _>(body, move |request| {
                service.delete_users(context, request)
            }),
            31 => answer::<operations::SetUser, _>(body, move |request| service.set_user(context, request)),
            32 => answer::<operations::GetWsdlUrl, _>(body, move |request| {
                service.get_wsdl_url(context, request)
            }),
            33 => answer::<operations::GetPasswordComplexityOptions, _>(body, move |request| {
                service.get_password_complexity_options(context, request)
            }),
            34 => answer::<operations::GetPasswordComplexityConfiguration, _>(body, move |request| {
                service.get_password_complexity_configuration(context, request)
            }),
            35 => answer::<operations::SetPasswordComplexityConfiguration, _>(body, move |request| {
                service.set_password_complexity_configuration(context, request)
            }),
            36 => answer::<operations::GetPasswordHistoryConfiguration, _>(body, move |request| {
                service.get_password_history_configuration(context, request)
            }),
            37 => answer::<operations::SetPasswordHistoryConfiguration, _>(body, move |request| {
                service.set_password_history_configuration(context, request)
            }),
            38 => answer::<operations::GetAuthFailureWarningOptions, _>(body, move |request| {
                service.get_auth_failure_warning_options(context, request)
            }),
            39 => answer::<operations::GetAuthFailureWarningConfiguration, _>(body, move |request| {
                service.get_auth_failure_warning_configuration(context, request)
            }),
            40 => answer::<operations::SetAuthFailureWarningConfiguration, _>(body, move |request| {
                service.set_auth_failure_warning_configuration(context, request)
            }),
            41 => answer::<operations::GetCapabilities, _>(body, move |request| {
                service.get_capabilities(context, request)
            }),
            42 => answer::<operations::GetHostname, _>(body, move |request| {
                service.get_hostname(context, request)
            }),
            43 => answer::<operations::SetHostname, _>(body, move |request| {
                service.set_hostname(context, request)
            }),
            44 => answer::<operations::SetHostnameFromDHCP, _>(body, move |request| {
                service.set_hostname_from_dhcp(context, request)
            }),
            45 => answer::<operations::GetDNS, _>(body, move |request| service.get_dns(context, request)),
            46 => answer::<operations::SetDNS, _>(body, move |request| service.set_dns(context, request)),
            47 => answer::<operations::GetNTP, _>(body, move |request| service.get_ntp(context, request)),
            48 => answer::<operations::SetNTP, _>(body, move |request| service.set_ntp(context, request)),
            49 => answer::<operations::GetDynamicDNS, _>(body, move |request| {
                service.get_dynamic_dns(context, request)
            }),
            50 => answer::<operations::SetDynamicDNS, _>(body, move |request| {
                service.set_dynamic_dns(context, request)
            }),
            51 => answer::<operations::GetNetworkInterfaces, _>(body, move |request| {
                service.get_network_interfaces(context, request)
            }),
            52 => answer::<operations::SetNetworkInterfaces, _>(body, move |request| {
                service.set_network_interfaces(context, request)
            }),
            53 => answer::<operations::GetNetworkProtocols, _>(body, move |request| {
                service.get_network_protocols(context, request)
            }),
            54 => answer::<operations::SetNetworkProtocols, _>(body, move |request| {
                service.set_network_protocols(context, request)
            }),
            55 => answer::<operations::GetNetworkDefaultGateway, _>(body, move |request| {
                service.get_network_default_gateway(context, request)
            }),
            56 => answer::<operations::SetNetworkDefaultGateway, _>(body, move |request| {
                service.set_network_default_gateway(context, request)
            }),
            57 => answer::<operations::GetZeroConfiguration, _>(body, move |request| {
                service.get_zero_configuration(context, request)
            }),
            58 => answer::<operations::SetZeroConfiguration, _>(body, move |request| {
                service.set_zero_configuration(context, request)
            }),
            59 => answer::<operations::GetIPAddressFilter, _>(body, move |request| {
                service.get_ip_address_filter(context, request)
            }),
            60 => answer::<operations::SetIPAddressFilter, _>(body, move |request| {
                service.set_ip_address_filter(context, request)
            }),
            61 => answer::<operations::AddIPAddressFilter, _>(body, move |request| {
                service.add_ip_address_filter(context, request)
            }),
            62 => answer::<operations::RemoveIPAddressFilter, _>(body, move |request| {
                service.remove_ip_address_filter(context, request)
            }),
            63 => answer::<operations::GetAccessPolicy, _>(body, move |request| {
                service.get_access_policy(context, request)
            }),
            64 => answer::<operations::SetAccessPolicy, _>(body, move |request| {
                service.set_access_policy(context, request)
            }),
            65 => answer::<operations::GetRelayOutputs, _>(body, move |request| {
                service.get_relay_outputs(context, request)
            }),
            66 => answer::<operations::SetRelayOutputSettings, _>(body, move |request| {
                service.set_relay_output_settings(context, request)
            }),
            67 => answer::<operations::SetRelayOutputState, _>(body, move |request| {
                service.set_relay_output_state(context, request)
            }),
            68 => answer::<operations::SendAuxiliaryCommand, _>(body, move |request| {
                service.send_auxiliary_command(context, request)
            }),
            69 => answer::<operations::GetDot11Capabilities, _>(body, move |request| {
                service.get_dot11_capabilities(context, request)
            }),
            70 => answer::<operations::GetDot11Status, _>(body, move |request| {
                service.get_dot11_status(context, request)
            }),
            71 => answer::<operations::ScanAvailableDot11Networks, _>(body, move |request| {
                service.scan_available_dot11_networks(context, request)
            }),
            72 => answer::<operations::GetSystemUris, _>(body, move |request| {
                service.get_system_uris(context, request)
            }),
            73 => answer::<operations::StartFirmwareUpgrade, _>(body, move |request| {
                service.start_firmware_upgrade(context, request)
            }),
            74 => answer::<operations::UpgradeFirmware, _>(body, move |request| {
                service.upgrade_firmware(context, request)
            }),
            75 => answer::<operations::StartSystemRestore, _>(body, move |request| {
                service.start_system_restore(context, request)
            }),
            76 => answer::<operations::GetStorageConfigurations, _>(body, move |request| {
                service.get_storage_configurations(context, request)
            }),
            77 => answer::<operations::CreateStorageConfiguration, _>(body, move |request| {
                service.create_storage_configuration(context, request)
            }),
            78 => answer::<operations::GetStorageConfiguration, _>(body, move |request| {
                service.get_storage_configuration(context, request)
            }),
            79 => answer::<operations::SetStorageConfiguration, _>(body, move |request| {
                service.set_storage_configuration(context, request)
            }),
            80 => answer::<operations::DeleteStorageConfiguration, _>(body, move |request| {
                service.delete_storage_configuration(context, request)
            }),
            81 => answer::<operations::GetGeoLocation, _>(body, move |request| {
                service.get_geo_location(context, request)
            }),
            82 => answer::<operations::SetGeoLocation, _>(body, move |request| {
                service.set_geo_location(context, request)
            }),
            83 => answer::<operations::DeleteGeoLocation, _>(body, move |request| {
                service.delete_geo_location(context, request)
            }),
            84 => answer::<operations::SetHashingAlgorithm, _>(body, move |request| {
                service.set_hashing_algorithm(context, request)
            }),
            85 => answer::<operations::CreateCertificate, _>(body, move |request| {
                service.create_certificate(context, request)
            }),
            86 => answer::<operations::GetCertificates, _>(body, move |request| {
                service.get_certificates(context, request)
            }),
            87 => answer::<operations::GetCertificatesStatus, _>(body, move |request| {
                service.get_certificates_status(context, request)
            }),
            88 => answer::<operations::SetCertificatesStatus, _>(body, move |request| {
                service.set_certificates_status(context, request)
            }),
            89 => answer::<operations::DeleteCertificates, _>(body, move |request| {
                service.delete_certificates(context, request)
            }),
            90 => answer::<operations::GetPkcs10Request, _>(body, move |request| {
                service.get_pkcs10_request(context, request)
            }),
            91 => answer::<operations::LoadCertificates, _>(body, move |request| {
                service.load_certificates(context, request)
            }),
            92 => answer::<operations::GetClientCertificateMode, _>(body, move |request| {
                service.get_client_certificate_mode(context, request)
            }),
            93 => answer::<operations::SetClientCertificateMode, _>(body, move |request| {
                service.set_client_certificate_mode(context, request)
            }),
            94 => answer::<operations::GetCACertificates, _>(body, move |request| {
                service.get_ca_certificates(context, request)
            }),
            95 => answer::<operations::LoadCertificateWithPrivateKey, _>(body, move |request| {
                service.load_certificate_with_private_key(context, request)
            }),
            96 => answer::<operations::GetCertificateInformation, _>(body, move |request| {
                service.get_certificate_information(context, request)
            }),
            97 => answer::<operations::LoadCACertificates, _>(body, move |request| {
                service.load_ca_certificates(context, request)
            }),
            98 => answer::<operations::CreateDot1XConfiguration, _>(body, move |request| {
                service.create_dot1x_configuration(context, request)
            }),
            99 => answer::<operations::SetDot1XConfiguration, _>(body, move |request| {
                service.set_dot1x_configuration(context, request)
            }),
            100 => answer::<operations::GetDot1XConfiguration, _>(body, move |request| {
                service.get_dot1x_configuration(context, request)
            }),
            101 => answer::<operations::GetDot1XConfigurations, _>(body, move |request| {
                service.get_dot1x_configurations(context, request)
            }),
            102 => answer::<operations::DeleteDot1XConfiguration, _>(body, move |request| {
                service.delete_dot1x_configuration(context, request)
            }),
            _ => unknown(),
        }
    }
}
