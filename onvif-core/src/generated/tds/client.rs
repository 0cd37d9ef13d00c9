// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Clients of the services in the namespace `http://www.onvif.org/ver10/device/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::client::{ClientError, Transport, call};

/// A client of the Device service.
#[derive(Clone, Debug)]
pub struct DeviceClient<T> {
    transport: T,
}

impl<T: Transport> DeviceClient<T> {
    /// A client that sends its requests over a transport.
    pub fn new(transport: T) -> Self {
        Self { transport }
    }

    /// The transport.
    pub fn transport(&self) -> &T {
        &self.transport
    }

    /// Calls `GetServices`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_services(
        &self,
        request: &GetServices,
    ) -> Result<GetServicesResponse, ClientError<T::Error>> {
        call::<operations::GetServices, T>(&self.transport, request).await
    }

    /// Calls `GetServiceCapabilities`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_service_capabilities(
        &self,
        request: &GetServiceCapabilities,
    ) -> Result<GetServiceCapabilitiesResponse, ClientError<T::Error>> {
        call::<operations::GetServiceCapabilities, T>(&self.transport, request).await
    }

    /// Calls `GetDeviceInformation`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_device_information(
        &self,
        request: &GetDeviceInformation,
    ) -> Result<GetDeviceInformationResponse, ClientError<T::Error>> {
        call::<operations::GetDeviceInformation, T>(&self.transport, request).await
    }

    /// Calls `SetSystemDateAndTime`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_system_date_and_time(
        &self,
        request: &SetSystemDateAndTime,
    ) -> Result<SetSystemDateAndTimeResponse, ClientError<T::Error>> {
        call::<operations::SetSystemDateAndTime, T>(&self.transport, request).await
    }

    /// Calls `GetSystemDateAndTime`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_system_date_and_time(
        &self,
        request: &GetSystemDateAndTime,
    ) -> Result<GetSystemDateAndTimeResponse, ClientError<T::Error>> {
        call::<operations::GetSystemDateAndTime, T>(&self.transport, request).await
    }

    /// Calls `SetSystemFactoryDefault`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_system_factory_default(
        &self,
        request: &SetSystemFactoryDefault,
    ) -> Result<SetSystemFactoryDefaultResponse, ClientError<T::Error>> {
        call::<operations::SetSystemFactoryDefault, T>(&self.transport, request).await
    }

    /// Calls `UpgradeSystemFirmware`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn upgrade_system_firmware(
        &self,
        request: &UpgradeSystemFirmware,
    ) -> Result<UpgradeSystemFirmwareResponse, ClientError<T::Error>> {
        call::<operations::UpgradeSystemFirmware, T>(&self.transport, request).await
    }

    /// Calls `SystemReboot`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn system_reboot(
        &self,
        request: &SystemReboot,
    ) -> Result<SystemRebootResponse, ClientError<T::Error>> {
        call::<operations::SystemReboot, T>(&self.transport, request).await
    }

    /// Calls `RestoreSystem`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn restore_system(
        &self,
        request: &RestoreSystem,
    ) -> Result<RestoreSystemResponse, ClientError<T::Error>> {
        call::<operations::RestoreSystem, T>(&self.transport, request).await
    }

    /// Calls `GetSystemBackup`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_system_backup(
        &self,
        request: &GetSystemBackup,
    ) -> Result<GetSystemBackupResponse, ClientError<T::Error>> {
        call::<operations::GetSystemBackup, T>(&self.transport, request).await
    }

    /// Calls `GetSystemLog`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_system_log(
        &self,
        request: &GetSystemLog,
    ) -> Result<GetSystemLogResponse, ClientError<T::Error>> {
        call::<operations::GetSystemLog, T>(&self.transport, request).await
    }

    /// Calls `GetSystemSupportInformation`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_system_support_information(
        &self,
        request: &GetSystemSupportInformation,
    ) -> Result<GetSystemSupportInformationResponse, ClientError<T::Error>> {
        call::<operations::GetSystemSupportInformation, T>(&self.transport, request).await
    }

    /// Calls `GetScopes`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_scopes(&self, request: &GetScopes) -> Result<GetScopesResponse, ClientError<T::Error>> {
        call::<operations::GetScopes, T>(&self.transport, request).await
    }

    /// Calls `SetScopes`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_scopes(&self, request: &SetScopes) -> Result<SetScopesResponse, ClientError<T::Error>> {
        call::<operations::SetScopes, T>(&self.transport, request).await
    }

    /// Calls `AddScopes`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn add_scopes(&self, request: &AddScopes) -> Result<AddScopesResponse, ClientError<T::Error>> {
        call::<operations::AddScopes, T>(&self.transport, request).await
    }

    /// Calls `RemoveScopes`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn remove_scopes(
        &self,
        request: &RemoveScopes,
    ) -> Result<RemoveScopesResponse, ClientError<T::Error>> {
        call::<operations::RemoveScopes, T>(&self.transport, request).await
    }

    /// Calls `GetDiscoveryMode`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_discovery_mode(
        &self,
        request: &GetDiscoveryMode,
    ) -> Result<GetDiscoveryModeResponse, ClientError<T::Error>> {
        call::<operations::GetDiscoveryMode, T>(&self.transport, request).await
    }

    /// Calls `SetDiscoveryMode`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_discovery_mode(
        &self,
        request: &SetDiscoveryMode,
    ) -> Result<SetDiscoveryModeResponse, ClientError<T::Error>> {
        call::<operations::SetDiscoveryMode, T>(&self.transport, request).await
    }

    /// Calls `GetRemoteDiscoveryMode`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_remote_discovery_mode(
        &self,
        request: &GetRemoteDiscoveryMode,
    ) -> Result<GetRemoteDiscoveryModeResponse, ClientError<T::Error>> {
        call::<operations::GetRemoteDiscoveryMode, T>(&self.transport, request).await
    }

    /// Calls `SetRemoteDiscoveryMode`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_remote_discovery_mode(
        &self,
        request: &SetRemoteDiscoveryMode,
    ) -> Result<SetRemoteDiscoveryModeResponse, ClientError<T::Error>> {
        call::<operations::SetRemoteDiscoveryMode, T>(&self.transport, request).await
    }

    /// Calls `GetDPAddresses`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_dp_addresses(
        &self,
        request: &GetDPAddresses,
    ) -> Result<GetDPAddressesResponse, ClientError<T::Error>> {
        call::<operations::GetDPAddresses, T>(&self.transport, request).await
    }

    /// Calls `SetDPAddresses`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_dp_addresses(
        &self,
        request: &SetDPAddresses,
    ) -> Result<SetDPAddressesResponse, ClientError<T::Error>> {
        call::<operations::SetDPAddresses, T>(&self.transport, request).await
    }

    /// Calls `GetEndpointReference`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_endpoint_reference(
        &self,
        request: &GetEndpointReference,
    ) -> Result<GetEndpointReferenceResponse, ClientError<T::Error>> {
        call::<operations::GetEndpointReference, T>(&self.transport, request).await
    }

    /// Calls `GetUserRoles`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_user_roles(
        &self,
        request: &GetUserRoles,
    ) -> Result<GetUserRolesResponse, ClientError<T::Error>> {
        call::<operations::GetUserRoles, T>(&self.transport, request).await
    }

    /// Calls `SetUserRole`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_user_role(
        &self,
        request: &SetUserRole,
    ) -> Result<SetUserRoleResponse, ClientError<T::Error>> {
        call::<operations::SetUserRole, T>(&self.transport, request).await
    }

    /// Calls `DeleteUserRole`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_user_role(
        &self,
        request: &DeleteUserRole,
    ) -> Result<DeleteUserRoleResponse, ClientError<T::Error>> {
        call::<operations::DeleteUserRole, T>(&self.transport, request).await
    }

    /// Calls `GetRemoteUser`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_remote_user(
        &self,
        request: &GetRemoteUser,
    ) -> Result<GetRemoteUserResponse, ClientError<T::Error>> {
        call::<operations::GetRemoteUser, T>(&self.transport, request).await
    }

    /// Calls `SetRemoteUser`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_remote_user(
        &self,
        request: &SetRemoteUser,
    ) -> Result<SetRemoteUserResponse, ClientError<T::Error>> {
        call::<operations::SetRemoteUser, T>(&self.transport, request).await
    }

    /// Calls `GetUsers`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_users(&self, request: &GetUsers) -> Result<GetUsersResponse, ClientError<T::Error>> {
        call::<operations::GetUsers, T>(&self.transport, request).await
    }

    /// Calls `CreateUsers`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_users(
        &self,
        request: &CreateUsers,
    ) -> Result<CreateUsersResponse, ClientError<T::Error>> {
        call::<operations::CreateUsers, T>(&self.transport, request).await
    }

    /// Calls `DeleteUsers`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_users(
        &self,
        request: &DeleteUsers,
    ) -> Result<DeleteUsersResponse, ClientError<T::Error>> {
        call::<operations::DeleteUsers, T>(&self.transport, request).await
    }

    /// Calls `SetUser`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_user(&self, request: &SetUser) -> Result<SetUserResponse, ClientError<T::Error>> {
        call::<operations::SetUser, T>(&self.transport, request).await
    }

    /// Calls `GetWsdlUrl`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_wsdl_url(
        &self,
        request: &GetWsdlUrl,
    ) -> Result<GetWsdlUrlResponse, ClientError<T::Error>> {
        call::<operations::GetWsdlUrl, T>(&self.transport, request).await
    }

    /// Calls `GetPasswordComplexityOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_password_complexity_options(
        &self,
        request: &GetPasswordComplexityOptions,
    ) -> Result<GetPasswordComplexityOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetPasswordComplexityOptions, T>(&self.transport, request).await
    }

    /// Calls `GetPasswordComplexityConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_password_complexity_configuration(
        &self,
        request: &GetPasswordComplexityConfiguration,
    ) -> Result<GetPasswordComplexityConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetPasswordComplexityConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetPasswordComplexityConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_password_complexity_configuration(
        &self,
        request: &SetPasswordComplexityConfiguration,
    ) -> Result<SetPasswordComplexityConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetPasswordComplexityConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetPasswordHistoryConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_password_history_configuration(
        &self,
        request: &GetPasswordHistoryConfiguration,
    ) -> Result<GetPasswordHistoryConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetPasswordHistoryConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetPasswordHistoryConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_password_history_configuration(
        &self,
        request: &SetPasswordHistoryConfiguration,
    ) -> Result<SetPasswordHistoryConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetPasswordHistoryConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetAuthFailureWarningOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_auth_failure_warning_options(
        &self,
        request: &GetAuthFailureWarningOptions,
    ) -> Result<GetAuthFailureWarningOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetAuthFailureWarningOptions, T>(&self.transport, request).await
    }

    /// Calls `GetAuthFailureWarningConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_auth_failure_warning_configuration(
        &self,
        request: &GetAuthFailureWarningConfiguration,
    ) -> Result<GetAuthFailureWarningConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetAuthFailureWarningConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetAuthFailureWarningConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_auth_failure_warning_configuration(
        &self,
        request: &SetAuthFailureWarningConfiguration,
    ) -> Result<SetAuthFailureWarningConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetAuthFailureWarningConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetCapabilities`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_capabilities(
        &self,
        request: &GetCapabilities,
    ) -> Result<GetCapabilitiesResponse, ClientError<T::Error>> {
        call::<operations::GetCapabilities, T>(&self.transport, request).await
    }

    /// Calls `GetHostname`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_hostname(
        &self,
        request: &GetHostname,
    ) -> Result<GetHostnameResponse, ClientError<T::Error>> {
        call::<operations::GetHostname, T>(&self.transport, request).await
    }

    /// Calls `SetHostname`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_hostname(
        &self,
        request: &SetHostname,
    ) -> Result<SetHostnameResponse, ClientError<T::Error>> {
        call::<operations::SetHostname, T>(&self.transport, request).await
    }

    /// Calls `SetHostnameFromDHCP`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_hostname_from_dhcp(
        &self,
        request: &SetHostnameFromDHCP,
    ) -> Result<SetHostnameFromDHCPResponse, ClientError<T::Error>> {
        call::<operations::SetHostnameFromDHCP, T>(&self.transport, request).await
    }

    /// Calls `GetDNS`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_dns(&self, request: &GetDNS) -> Result<GetDNSResponse, ClientError<T::Error>> {
        call::<operations::GetDNS, T>(&self.transport, request).await
    }

    /// Calls `SetDNS`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_dns(&self, request: &SetDNS) -> Result<SetDNSResponse, ClientError<T::Error>> {
        call::<operations::SetDNS, T>(&self.transport, request).await
    }

    /// Calls `GetNTP`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_ntp(&self, request: &GetNTP) -> Result<GetNTPResponse, ClientError<T::Error>> {
        call::<operations::GetNTP, T>(&self.transport, request).await
    }

    /// Calls `SetNTP`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_ntp(&self, request: &SetNTP) -> Result<SetNTPResponse, ClientError<T::Error>> {
        call::<operations::SetNTP, T>(&self.transport, request).await
    }

    /// Calls `GetDynamicDNS`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_dynamic_dns(
        &self,
        request: &GetDynamicDNS,
    ) -> Result<GetDynamicDNSResponse, ClientError<T::Error>> {
        call::<operations::GetDynamicDNS, T>(&self.transport, request).await
    }

    /// Calls `SetDynamicDNS`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_dynamic_dns(
        &self,
        request: &SetDynamicDNS,
    ) -> Result<SetDynamicDNSResponse, ClientError<T::Error>> {
        call::<operations::SetDynamicDNS, T>(&self.transport, request).await
    }

    /// Calls `GetNetworkInterfaces`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_network_interfaces(
        &self,
        request: &GetNetworkInterfaces,
    ) -> Result<GetNetworkInterfacesResponse, ClientError<T::Error>> {
        call::<operations::GetNetworkInterfaces, T>(&self.transport, request).await
    }

    /// Calls `SetNetworkInterfaces`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_network_interfaces(
        &self,
        request: &SetNetworkInterfaces,
    ) -> Result<SetNetworkInterfacesResponse, ClientError<T::Error>> {
        call::<operations::SetNetworkInterfaces, T>(&self.transport, request).await
    }

    /// Calls `GetNetworkProtocols`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_network_protocols(
        &self,
        request: &GetNetworkProtocols,
    ) -> Result<GetNetworkProtocolsResponse, ClientError<T::Error>> {
        call::<operations::GetNetworkProtocols, T>(&self.transport, request).await
    }

    /// Calls `SetNetworkProtocols`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_network_protocols(
        &self,
        request: &SetNetworkProtocols,
    ) -> Result<SetNetworkProtocolsResponse, ClientError<T::Error>> {
        call::<operations::SetNetworkProtocols, T>(&self.transport, request).await
    }

    /// Calls `GetNetworkDefaultGateway`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_network_default_gateway(
        &self,
        request: &GetNetworkDefaultGateway,
    ) -> Result<GetNetworkDefaultGatewayResponse, ClientError<T::Error>> {
        call::<operations::GetNetworkDefaultGateway, T>(&self.transport, request).await
    }

    /// Calls `SetNetworkDefaultGateway`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_network_default_gateway(
        &self,
        request: &SetNetworkDefaultGateway,
    ) -> Result<SetNetworkDefaultGatewayResponse, ClientError<T::Error>> {
        call::<operations::SetNetworkDefaultGateway, T>(&self.transport, request).await
    }

    /// Calls `GetZeroConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_zero_configuration(
        &self,
        request: &GetZeroConfiguration,
    ) -> Result<GetZeroConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetZeroConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetZeroConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_zero_configuration(
        &self,
        request: &SetZeroConfiguration,
    ) -> Result<SetZeroConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetZeroConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetIPAddressFilter`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_ip_address_filter(
        &self,
        request: &GetIPAddressFilter,
    ) -> Result<GetIPAddressFilterResponse, ClientError<T::Error>> {
        call::<operations::GetIPAddressFilter, T>(&self.transport, request).await
    }

    /// Calls `SetIPAddressFilter`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_ip_address_filter(
        &self,
        request: &SetIPAddressFilter,
    ) -> Result<SetIPAddressFilterResponse, ClientError<T::Error>> {
        call::<operations::SetIPAddressFilter, T>(&self.transport, request).await
    }

    /// Calls `AddIPAddressFilter`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn add_ip_address_filter(
        &self,
        request: &AddIPAddressFilter,
    ) -> Result<AddIPAddressFilterResponse, ClientError<T::Error>> {
        call::<operations::AddIPAddressFilter, T>(&self.transport, request).await
    }

    /// Calls `RemoveIPAddressFilter`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn remove_ip_address_filter(
        &self,
        request: &RemoveIPAddressFilter,
    ) -> Result<RemoveIPAddressFilterResponse, ClientError<T::Error>> {
        call::<operations::RemoveIPAddressFilter, T>(&self.transport, request).await
    }

    /// Calls `GetAccessPolicy`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_access_policy(
        &self,
        request: &GetAccessPolicy,
    ) -> Result<GetAccessPolicyResponse, ClientError<T::Error>> {
        call::<operations::GetAccessPolicy, T>(&self.transport, request).await
    }

    /// Calls `SetAccessPolicy`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_access_policy(
        &self,
        request: &SetAccessPolicy,
    ) -> Result<SetAccessPolicyResponse, ClientError<T::Error>> {
        call::<operations::SetAccessPolicy, T>(&self.transport, request).await
    }

    /// Calls `GetRelayOutputs`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_relay_outputs(
        &self,
        request: &GetRelayOutputs,
    ) -> Result<GetRelayOutputsResponse, ClientError<T::Error>> {
        call::<operations::GetRelayOutputs, T>(&self.transport, request).await
    }

    /// Calls `SetRelayOutputSettings`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_relay_output_settings(
        &self,
        request: &SetRelayOutputSettings,
    ) -> Result<SetRelayOutputSettingsResponse, ClientError<T::Error>> {
        call::<operations::SetRelayOutputSettings, T>(&self.transport, request).await
    }

    /// Calls `SetRelayOutputState`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_relay_output_state(
        &self,
        request: &SetRelayOutputState,
    ) -> Result<SetRelayOutputStateResponse, ClientError<T::Error>> {
        call::<operations::SetRelayOutputState, T>(&self.transport, request).await
    }

    /// Calls `SendAuxiliaryCommand`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn send_auxiliary_command(
        &self,
        request: &SendAuxiliaryCommand,
    ) -> Result<SendAuxiliaryCommandResponse, ClientError<T::Error>> {
        call::<operations::SendAuxiliaryCommand, T>(&self.transport, request).await
    }

    /// Calls `GetDot11Capabilities`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_dot11_capabilities(
        &self,
        request: &GetDot11Capabilities,
    ) -> Result<GetDot11CapabilitiesResponse, ClientError<T::Error>> {
        call::<operations::GetDot11Capabilities, T>(&self.transport, request).await
    }

    /// Calls `GetDot11Status`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_dot11_status(
        &self,
        request: &GetDot11Status,
    ) -> Result<GetDot11StatusResponse, ClientError<T::Error>> {
        call::<operations::GetDot11Status, T>(&self.transport, request).await
    }

    /// Calls `ScanAvailableDot11Networks`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn scan_available_dot11_networks(
        &self,
        request: &ScanAvailableDot11Networks,
    ) -> Result<ScanAvailableDot11NetworksResponse, ClientError<T::Error>> {
        call::<operations::ScanAvailableDot11Networks, T>(&self.transport, request).await
    }

    /// Calls `GetSystemUris`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_system_uris(
        &self,
        request: &GetSystemUris,
    ) -> Result<GetSystemUrisResponse, ClientError<T::Error>> {
        call::<operations::GetSystemUris, T>(&self.transport, request).await
    }

    /// Calls `StartFirmwareUpgrade`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn start_firmware_upgrade(
        &self,
        request: &StartFirmwareUpgrade,
    ) -> Result<StartFirmwareUpgradeResponse, ClientError<T::Error>> {
        call::<operations::StartFirmwareUpgrade, T>(&self.transport, request).await
    }

    /// Calls `UpgradeFirmware`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn upgrade_firmware(
        &self,
        request: &UpgradeFirmware,
    ) -> Result<UpgradeFirmwareResponse, ClientError<T::Error>> {
        call::<operations::UpgradeFirmware, T>(&self.transport, request).await
    }

    /// Calls `StartSystemRestore`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn start_system_restore(
        &self,
        request: &StartSystemRestore,
    ) -> Result<StartSystemRestoreResponse, ClientError<T::Error>> {
        call::<operations::StartSystemRestore, T>(&self.transport, request).await
    }

    /// Calls `GetStorageConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_storage_configurations(
        &self,
        request: &GetStorageConfigurations,
    ) -> Result<GetStorageConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetStorageConfigurations, T>(&self.transport, request).await
    }

    /// Calls `CreateStorageConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_storage_configuration(
        &self,
        request: &CreateStorageConfiguration,
    ) -> Result<CreateStorageConfigurationResponse, ClientError<T::Error>> {
        call::<operations::CreateStorageConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetStorageConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_storage_configuration(
        &self,
        request: &GetStorageConfiguration,
    ) -> Result<GetStorageConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetStorageConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetStorageConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_storage_configuration(
        &self,
        request: &SetStorageConfiguration,
    ) -> Result<SetStorageConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetStorageConfiguration, T>(&self.transport, request).await
    }

    /// Calls `DeleteStorageConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_storage_configuration(
        &self,
        request: &DeleteStorageConfiguration,
    ) -> Result<DeleteStorageConfigurationResponse, ClientError<T::Error>> {
        call::<operations::DeleteStorageConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetGeoLocation`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_geo_location(
        &self,
        request: &GetGeoLocation,
    ) -> Result<GetGeoLocationResponse, ClientError<T::Error>> {
        call::<operations::GetGeoLocation, T>(&self.transport, request).await
    }

    /// Calls `SetGeoLocation`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_geo_location(
        &self,
        request: &SetGeoLocation,
    ) -> Result<SetGeoLocationResponse, ClientError<T::Error>> {
        call::<operations::SetGeoLocation, T>(&self.transport, request).await
    }

    /// Calls `DeleteGeoLocation`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_geo_location(
        &self,
        request: &DeleteGeoLocation,
    ) -> Result<DeleteGeoLocationResponse, ClientError<T::Error>> {
        call::<operations::DeleteGeoLocation, T>(&self.transport, request).await
    }

    /// Calls `SetHashingAlgorithm`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_hashing_algorithm(
        &self,
        request: &SetHashingAlgorithm,
    ) -> Result<SetHashingAlgorithmResponse, ClientError<T::Error>> {
        call::<operations::SetHashingAlgorithm, T>(&self.transport, request).await
    }

    /// Calls `CreateCertificate`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_certificate(
        &self,
        request: &CreateCertificate,
    ) -> Result<CreateCertificateResponse, ClientError<T::Error>> {
        call::<operations::CreateCertificate, T>(&self.transport, request).await
    }

    /// Calls `GetCertificates`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_certificates(
        &self,
        request: &GetCertificates,
    ) -> Result<GetCertificatesResponse, ClientError<T::Error>> {
        call::<operations::GetCertificates, T>(&self.transport, request).await
    }

    /// Calls `GetCertificatesStatus`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_certificates_status(
        &self,
        request: &GetCertificatesStatus,
    ) -> Result<GetCertificatesStatusResponse, ClientError<T::Error>> {
        call::<operations::GetCertificatesStatus, T>(&self.transport, request).await
    }

    /// Calls `SetCertificatesStatus`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_certificates_status(
        &self,
        request: &SetCertificatesStatus,
    ) -> Result<SetCertificatesStatusResponse, ClientError<T::Error>> {
        call::<operations::SetCertificatesStatus, T>(&self.transport, request).await
    }

    /// Calls `DeleteCertificates`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_certificates(
        &self,
        request: &DeleteCertificates,
    ) -> Result<DeleteCertificatesResponse, ClientError<T::Error>> {
        call::<operations::DeleteCertificates, T>(&self.transport, request).await
    }

    /// Calls `GetPkcs10Request`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_pkcs10_request(
        &self,
        request: &GetPkcs10Request,
    ) -> Result<GetPkcs10RequestResponse, ClientError<T::Error>> {
        call::<operations::GetPkcs10Request, T>(&self.transport, request).await
    }

    /// Calls `LoadCertificates`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn load_certificates(
        &self,
        request: &LoadCertificates,
    ) -> Result<LoadCertificatesResponse, ClientError<T::Error>> {
        call::<operations::LoadCertificates, T>(&self.transport, request).await
    }

    /// Calls `GetClientCertificateMode`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_client_certificate_mode(
        &self,
        request: &GetClientCertificateMode,
    ) -> Result<GetClientCertificateModeResponse, ClientError<T::Error>> {
        call::<operations::GetClientCertificateMode, T>(&self.transport, request).await
    }

    /// Calls `SetClientCertificateMode`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_client_certificate_mode(
        &self,
        request: &SetClientCertificateMode,
    ) -> Result<SetClientCertificateModeResponse, ClientError<T::Error>> {
        call::<operations::SetClientCertificateMode, T>(&self.transport, request).await
    }

    /// Calls `GetCACertificates`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_ca_certificates(
        &self,
        request: &GetCACertificates,
    ) -> Result<GetCACertificatesResponse, ClientError<T::Error>> {
        call::<operations::GetCACertificates, T>(&self.transport, request).await
    }

    /// Calls `LoadCertificateWithPrivateKey`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn load_certificate_with_private_key(
        &self,
        request: &LoadCertificateWithPrivateKey,
    ) -> Result<LoadCertificateWithPrivateKeyResponse, ClientError<T::Error>> {
        call::<operations::LoadCertificateWithPrivateKey, T>(&self.transport, request).await
    }

    /// Calls `GetCertificateInformation`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_certificate_information(
        &self,
        request: &GetCertificateInformation,
    ) -> Result<GetCertificateInformationResponse, ClientError<T::Error>> {
        call::<operations::GetCertificateInformation, T>(&self.transport, request).await
    }

    /// Calls `LoadCACertificates`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn load_ca_certificates(
        &self,
        request: &LoadCACertificates,
    ) -> Result<LoadCACertificatesResponse, ClientError<T::Error>> {
        call::<operations::LoadCACertificates, T>(&self.transport, request).await
    }

    /// Calls `CreateDot1XConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_dot1x_configuration(
        &self,
        request: &CreateDot1XConfiguration,
    ) -> Result<CreateDot1XConfigurationResponse, ClientError<T::Error>> {
        call::<operations::CreateDot1XConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetDot1XConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_dot1x_configuration(
        &self,
        request: &SetDot1XConfiguration,
    ) -> Result<SetDot1XConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetDot1XConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetDot1XConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_dot1x_configuration(
        &self,
        request: &GetDot1XConfiguration,
    ) -> Result<GetDot1XConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetDot1XConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetDot1XConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_dot1x_configurations(
        &self,
        request: &GetDot1XConfigurations,
    ) -> Result<GetDot1XConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetDot1XConfigurations, T>(&self.transport, request).await
    }

    /// Calls `DeleteDot1XConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_dot1x_configuration(
        &self,
        request: &DeleteDot1XConfiguration,
    ) -> Result<DeleteDot1XConfigurationResponse, ClientError<T::Error>> {
        call::<operations::DeleteDot1XConfiguration, T>(&self.transport, request).await
    }
}
