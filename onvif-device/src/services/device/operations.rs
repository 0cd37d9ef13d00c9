//! The operations of the Device service: each is handed to the part that does it.

use onvif_core::generated::{tds, tt};
use onvif_core::soap::Fault;

use super::{DeviceManagement, WSDL_URL, network};
use crate::context::RequestContext;
use crate::generated::device::DeviceService;

impl DeviceService for DeviceManagement {
    async fn get_services(
        &self,
        context: &RequestContext,
        request: tds::GetServices,
    ) -> Result<tds::GetServicesResponse, Fault> {
        let service = self.services(context, request.include_capability).await?;
        Ok(tds::GetServicesResponse { service })
    }

    async fn get_service_capabilities(
        &self,
        _: &RequestContext,
        _: tds::GetServiceCapabilities,
    ) -> Result<tds::GetServiceCapabilitiesResponse, Fault> {
        let capabilities = self.capabilities();
        Ok(tds::GetServiceCapabilitiesResponse { capabilities })
    }

    async fn get_capabilities(
        &self,
        context: &RequestContext,
        request: tds::GetCapabilities,
    ) -> Result<tds::GetCapabilitiesResponse, Fault> {
        let capabilities = self.legacy_capabilities(context, &request.category)?;
        Ok(tds::GetCapabilitiesResponse { capabilities })
    }

    async fn get_wsdl_url(
        &self,
        _: &RequestContext,
        _: tds::GetWsdlUrl,
    ) -> Result<tds::GetWsdlUrlResponse, Fault> {
        let wsdl_url = WSDL_URL.to_owned();
        Ok(tds::GetWsdlUrlResponse { wsdl_url })
    }

    async fn get_endpoint_reference(
        &self,
        _: &RequestContext,
        _: tds::GetEndpointReference,
    ) -> Result<tds::GetEndpointReferenceResponse, Fault> {
        Ok(tds::GetEndpointReferenceResponse {
            guid: self.common.endpoint().to_owned(),
            ..tds::GetEndpointReferenceResponse::default()
        })
    }

    async fn get_device_information(
        &self,
        _: &RequestContext,
        _: tds::GetDeviceInformation,
    ) -> Result<tds::GetDeviceInformationResponse, Fault> {
        let identity = self.common.identity().clone();
        Ok(tds::GetDeviceInformationResponse {
            manufacturer: identity.manufacturer,
            model: identity.model,
            firmware_version: identity.firmware_version,
            serial_number: identity.serial_number,
            hardware_id: identity.hardware_id,
        })
    }

    async fn get_system_date_and_time(
        &self,
        context: &RequestContext,
        _: tds::GetSystemDateAndTime,
    ) -> Result<tds::GetSystemDateAndTimeResponse, Fault> {
        let system_date_and_time = self.date_and_time(context);
        Ok(tds::GetSystemDateAndTimeResponse { system_date_and_time })
    }

    async fn set_system_date_and_time(
        &self,
        _: &RequestContext,
        request: tds::SetSystemDateAndTime,
    ) -> Result<tds::SetSystemDateAndTimeResponse, Fault> {
        self.set_date_and_time(request).await?;
        Ok(tds::SetSystemDateAndTimeResponse {})
    }

    async fn set_system_factory_default(
        &self,
        context: &RequestContext,
        request: tds::SetSystemFactoryDefault,
    ) -> Result<tds::SetSystemFactoryDefaultResponse, Fault> {
        self.factory_default(context, request.factory_default).await?;
        Ok(tds::SetSystemFactoryDefaultResponse {})
    }

    async fn system_reboot(
        &self,
        context: &RequestContext,
        _: tds::SystemReboot,
    ) -> Result<tds::SystemRebootResponse, Fault> {
        let message = self.reboot(context)?.to_owned();
        Ok(tds::SystemRebootResponse { message })
    }

    async fn get_system_log(
        &self,
        _: &RequestContext,
        request: tds::GetSystemLog,
    ) -> Result<tds::GetSystemLogResponse, Fault> {
        let text = self.log(request.log_type)?;
        Ok(tds::GetSystemLogResponse {
            system_log: tt::SystemLog {
                binary: None,
                string: Some(text),
            },
        })
    }

    async fn get_system_support_information(
        &self,
        _: &RequestContext,
        _: tds::GetSystemSupportInformation,
    ) -> Result<tds::GetSystemSupportInformationResponse, Fault> {
        let text = self.support_information()?;
        Ok(tds::GetSystemSupportInformationResponse {
            support_information: tt::SupportInformation {
                binary: None,
                string: Some(text),
            },
        })
    }

    async fn get_scopes(
        &self,
        _: &RequestContext,
        _: tds::GetScopes,
    ) -> Result<tds::GetScopesResponse, Fault> {
        let scopes = self.scopes();
        Ok(tds::GetScopesResponse { scopes })
    }

    async fn set_scopes(
        &self,
        _: &RequestContext,
        request: tds::SetScopes,
    ) -> Result<tds::SetScopesResponse, Fault> {
        DeviceManagement::set_scopes(self, request.scopes).await?;
        Ok(tds::SetScopesResponse {})
    }

    async fn add_scopes(
        &self,
        _: &RequestContext,
        request: tds::AddScopes,
    ) -> Result<tds::AddScopesResponse, Fault> {
        DeviceManagement::add_scopes(self, request.scope_item).await?;
        Ok(tds::AddScopesResponse {})
    }

    async fn remove_scopes(
        &self,
        _: &RequestContext,
        request: tds::RemoveScopes,
    ) -> Result<tds::RemoveScopesResponse, Fault> {
        let scope_item = DeviceManagement::remove_scopes(self, request.scope_item).await?;
        Ok(tds::RemoveScopesResponse { scope_item })
    }

    async fn get_discovery_mode(
        &self,
        _: &RequestContext,
        _: tds::GetDiscoveryMode,
    ) -> Result<tds::GetDiscoveryModeResponse, Fault> {
        let discovery_mode = if self.state.get().discoverable {
            tt::DiscoveryMode::Discoverable
        } else {
            tt::DiscoveryMode::NonDiscoverable
        };
        Ok(tds::GetDiscoveryModeResponse { discovery_mode })
    }

    async fn set_discovery_mode(
        &self,
        _: &RequestContext,
        request: tds::SetDiscoveryMode,
    ) -> Result<tds::SetDiscoveryModeResponse, Fault> {
        DeviceManagement::set_discovery_mode(self, request).await?;
        Ok(tds::SetDiscoveryModeResponse {})
    }

    async fn get_hostname(
        &self,
        _: &RequestContext,
        _: tds::GetHostname,
    ) -> Result<tds::GetHostnameResponse, Fault> {
        let hostname_information = self.hostname();
        Ok(tds::GetHostnameResponse { hostname_information })
    }

    async fn set_hostname(
        &self,
        _: &RequestContext,
        request: tds::SetHostname,
    ) -> Result<tds::SetHostnameResponse, Fault> {
        DeviceManagement::set_hostname(self, request.name).await?;
        Ok(tds::SetHostnameResponse {})
    }

    async fn get_network_interfaces(
        &self,
        _: &RequestContext,
        _: tds::GetNetworkInterfaces,
    ) -> Result<tds::GetNetworkInterfacesResponse, Fault> {
        let network_interfaces = self.network_interfaces();
        Ok(tds::GetNetworkInterfacesResponse { network_interfaces })
    }

    async fn get_dot11_capabilities(
        &self,
        _: &RequestContext,
        _: tds::GetDot11Capabilities,
    ) -> Result<tds::GetDot11CapabilitiesResponse, Fault> {
        let capabilities = self.wireless_capabilities()?;
        Ok(tds::GetDot11CapabilitiesResponse { capabilities })
    }

    async fn get_dot11_status(
        &self,
        _: &RequestContext,
        request: tds::GetDot11Status,
    ) -> Result<tds::GetDot11StatusResponse, Fault> {
        let status = self.wireless_status(&request.interface_token)?;
        Ok(tds::GetDot11StatusResponse { status })
    }

    async fn scan_available_dot11_networks(
        &self,
        _: &RequestContext,
        request: tds::ScanAvailableDot11Networks,
    ) -> Result<tds::ScanAvailableDot11NetworksResponse, Fault> {
        let networks = self.wireless_scan(&request.interface_token).await?;
        Ok(tds::ScanAvailableDot11NetworksResponse { networks })
    }

    async fn get_network_protocols(
        &self,
        _: &RequestContext,
        _: tds::GetNetworkProtocols,
    ) -> Result<tds::GetNetworkProtocolsResponse, Fault> {
        let network_protocols = self.network_protocols();
        Ok(tds::GetNetworkProtocolsResponse { network_protocols })
    }

    async fn get_dns(&self, _: &RequestContext, _: tds::GetDNS) -> Result<tds::GetDNSResponse, Fault> {
        let dns_information = network::convert::dns(self.network.dns());
        Ok(tds::GetDNSResponse { dns_information })
    }

    async fn get_dynamic_dns(
        &self,
        _: &RequestContext,
        _: tds::GetDynamicDNS,
    ) -> Result<tds::GetDynamicDNSResponse, Fault> {
        let dynamic_dns_information = self.dynamic_dns()?;
        Ok(tds::GetDynamicDNSResponse {
            dynamic_dns_information,
        })
    }

    async fn set_dynamic_dns(
        &self,
        _: &RequestContext,
        request: tds::SetDynamicDNS,
    ) -> Result<tds::SetDynamicDNSResponse, Fault> {
        DeviceManagement::set_dynamic_dns(self, request).await?;
        Ok(tds::SetDynamicDNSResponse {})
    }

    async fn get_ntp(&self, _: &RequestContext, _: tds::GetNTP) -> Result<tds::GetNTPResponse, Fault> {
        let ntp_information = self.time_servers();
        Ok(tds::GetNTPResponse { ntp_information })
    }

    async fn get_network_default_gateway(
        &self,
        _: &RequestContext,
        _: tds::GetNetworkDefaultGateway,
    ) -> Result<tds::GetNetworkDefaultGatewayResponse, Fault> {
        let network_gateway = self.gateway();
        Ok(tds::GetNetworkDefaultGatewayResponse { network_gateway })
    }

    async fn get_zero_configuration(
        &self,
        _: &RequestContext,
        _: tds::GetZeroConfiguration,
    ) -> Result<tds::GetZeroConfigurationResponse, Fault> {
        let zero_configuration = self.zero_configuration()?;
        Ok(tds::GetZeroConfigurationResponse { zero_configuration })
    }

    async fn set_hostname_from_dhcp(
        &self,
        _: &RequestContext,
        request: tds::SetHostnameFromDHCP,
    ) -> Result<tds::SetHostnameFromDHCPResponse, Fault> {
        DeviceManagement::set_hostname_from_dhcp(self, request.from_dhcp).await?;
        Ok(tds::SetHostnameFromDHCPResponse { reboot_needed: false })
    }

    async fn set_network_interfaces(
        &self,
        context: &RequestContext,
        request: tds::SetNetworkInterfaces,
    ) -> Result<tds::SetNetworkInterfacesResponse, Fault> {
        self.set_interface(context, request).await?;
        Ok(tds::SetNetworkInterfacesResponse { reboot_needed: false })
    }

    async fn set_network_protocols(
        &self,
        _: &RequestContext,
        request: tds::SetNetworkProtocols,
    ) -> Result<tds::SetNetworkProtocolsResponse, Fault> {
        DeviceManagement::set_network_protocols(self, request.network_protocols).await?;
        Ok(tds::SetNetworkProtocolsResponse {})
    }

    async fn set_network_default_gateway(
        &self,
        context: &RequestContext,
        request: tds::SetNetworkDefaultGateway,
    ) -> Result<tds::SetNetworkDefaultGatewayResponse, Fault> {
        self.set_gateway(context, request).await?;
        Ok(tds::SetNetworkDefaultGatewayResponse {})
    }

    async fn set_dns(&self, _: &RequestContext, request: tds::SetDNS) -> Result<tds::SetDNSResponse, Fault> {
        DeviceManagement::set_dns(self, request).await?;
        Ok(tds::SetDNSResponse {})
    }

    async fn set_ntp(&self, _: &RequestContext, request: tds::SetNTP) -> Result<tds::SetNTPResponse, Fault> {
        self.set_time_servers(request).await?;
        Ok(tds::SetNTPResponse {})
    }

    async fn set_zero_configuration(
        &self,
        context: &RequestContext,
        request: tds::SetZeroConfiguration,
    ) -> Result<tds::SetZeroConfigurationResponse, Fault> {
        DeviceManagement::set_zero_configuration(self, context, request).await?;
        Ok(tds::SetZeroConfigurationResponse {})
    }

    async fn set_ip_address_filter(
        &self,
        context: &RequestContext,
        request: tds::SetIPAddressFilter,
    ) -> Result<tds::SetIPAddressFilterResponse, Fault> {
        self.set_address_filter(context, request.ip_address_filter)
            .await?;
        Ok(tds::SetIPAddressFilterResponse {})
    }

    async fn add_ip_address_filter(
        &self,
        context: &RequestContext,
        request: tds::AddIPAddressFilter,
    ) -> Result<tds::AddIPAddressFilterResponse, Fault> {
        self.add_address_filter(context, request.ip_address_filter)
            .await?;
        Ok(tds::AddIPAddressFilterResponse {})
    }

    async fn remove_ip_address_filter(
        &self,
        context: &RequestContext,
        request: tds::RemoveIPAddressFilter,
    ) -> Result<tds::RemoveIPAddressFilterResponse, Fault> {
        self.remove_address_filter(context, request.ip_address_filter)
            .await?;
        Ok(tds::RemoveIPAddressFilterResponse {})
    }

    async fn get_ip_address_filter(
        &self,
        _: &RequestContext,
        _: tds::GetIPAddressFilter,
    ) -> Result<tds::GetIPAddressFilterResponse, Fault> {
        let ip_address_filter = self.address_filter();
        Ok(tds::GetIPAddressFilterResponse { ip_address_filter })
    }

    async fn get_users(&self, _: &RequestContext, _: tds::GetUsers) -> Result<tds::GetUsersResponse, Fault> {
        let user = self.users();
        Ok(tds::GetUsersResponse { user })
    }

    async fn create_users(
        &self,
        _: &RequestContext,
        request: tds::CreateUsers,
    ) -> Result<tds::CreateUsersResponse, Fault> {
        DeviceManagement::create_users(self, request.user).await?;
        Ok(tds::CreateUsersResponse {})
    }

    async fn delete_users(
        &self,
        _: &RequestContext,
        request: tds::DeleteUsers,
    ) -> Result<tds::DeleteUsersResponse, Fault> {
        self.common.users().delete(&request.username).await?;
        Ok(tds::DeleteUsersResponse {})
    }

    async fn set_user(
        &self,
        _: &RequestContext,
        request: tds::SetUser,
    ) -> Result<tds::SetUserResponse, Fault> {
        self.set_users(request.user).await?;
        Ok(tds::SetUserResponse {})
    }

    async fn get_system_uris(
        &self,
        context: &RequestContext,
        _: tds::GetSystemUris,
    ) -> Result<tds::GetSystemUrisResponse, Fault> {
        self.system_uris(context)
    }

    async fn upgrade_firmware(
        &self,
        _: &RequestContext,
        request: tds::UpgradeFirmware,
    ) -> Result<tds::UpgradeFirmwareResponse, Fault> {
        self.upgrade_from_cloud(request.version).await
    }

    async fn start_system_restore(
        &self,
        context: &RequestContext,
        _: tds::StartSystemRestore,
    ) -> Result<tds::StartSystemRestoreResponse, Fault> {
        self.start_restore(context)
    }

    async fn start_firmware_upgrade(
        &self,
        context: &RequestContext,
        _: tds::StartFirmwareUpgrade,
    ) -> Result<tds::StartFirmwareUpgradeResponse, Fault> {
        self.start_upgrade(context)
    }

    async fn send_auxiliary_command(
        &self,
        _: &RequestContext,
        request: tds::SendAuxiliaryCommand,
    ) -> Result<tds::SendAuxiliaryCommandResponse, Fault> {
        let auxiliary_command_response = self.auxiliary_command(request.auxiliary_command).await?;
        Ok(tds::SendAuxiliaryCommandResponse {
            auxiliary_command_response,
        })
    }

    async fn get_geo_location(
        &self,
        _: &RequestContext,
        _: tds::GetGeoLocation,
    ) -> Result<tds::GetGeoLocationResponse, Fault> {
        let location = self.geo_locations();
        Ok(tds::GetGeoLocationResponse { location })
    }

    async fn set_geo_location(
        &self,
        _: &RequestContext,
        request: tds::SetGeoLocation,
    ) -> Result<tds::SetGeoLocationResponse, Fault> {
        self.set_geo_locations(request.location).await?;
        Ok(tds::SetGeoLocationResponse {})
    }

    async fn delete_geo_location(
        &self,
        _: &RequestContext,
        request: tds::DeleteGeoLocation,
    ) -> Result<tds::DeleteGeoLocationResponse, Fault> {
        self.delete_geo_locations(request.location).await?;
        Ok(tds::DeleteGeoLocationResponse {})
    }

    async fn get_storage_configurations(
        &self,
        _: &RequestContext,
        _: tds::GetStorageConfigurations,
    ) -> Result<tds::GetStorageConfigurationsResponse, Fault> {
        let storage_configurations = self.storage_configurations()?;
        Ok(tds::GetStorageConfigurationsResponse {
            storage_configurations,
        })
    }

    async fn get_storage_configuration(
        &self,
        _: &RequestContext,
        request: tds::GetStorageConfiguration,
    ) -> Result<tds::GetStorageConfigurationResponse, Fault> {
        let storage_configuration = self.storage_configuration(&request.token)?;
        Ok(tds::GetStorageConfigurationResponse {
            storage_configuration,
        })
    }

    async fn create_storage_configuration(
        &self,
        _: &RequestContext,
        request: tds::CreateStorageConfiguration,
    ) -> Result<tds::CreateStorageConfigurationResponse, Fault> {
        let token =
            DeviceManagement::create_storage_configuration(self, request.storage_configuration).await?;
        Ok(tds::CreateStorageConfigurationResponse { token })
    }

    async fn set_storage_configuration(
        &self,
        _: &RequestContext,
        request: tds::SetStorageConfiguration,
    ) -> Result<tds::SetStorageConfigurationResponse, Fault> {
        DeviceManagement::set_storage_configuration(self, request.storage_configuration).await?;
        Ok(tds::SetStorageConfigurationResponse {})
    }

    async fn delete_storage_configuration(
        &self,
        _: &RequestContext,
        request: tds::DeleteStorageConfiguration,
    ) -> Result<tds::DeleteStorageConfigurationResponse, Fault> {
        DeviceManagement::delete_storage_configuration(self, &request.token).await?;
        Ok(tds::DeleteStorageConfigurationResponse {})
    }

    async fn get_access_policy(
        &self,
        _: &RequestContext,
        _: tds::GetAccessPolicy,
    ) -> Result<tds::GetAccessPolicyResponse, Fault> {
        let policy_file = self.access_policy_file();
        Ok(tds::GetAccessPolicyResponse { policy_file })
    }

    async fn set_access_policy(
        &self,
        _: &RequestContext,
        request: tds::SetAccessPolicy,
    ) -> Result<tds::SetAccessPolicyResponse, Fault> {
        self.set_access_policy_file(request.policy_file).await?;
        Ok(tds::SetAccessPolicyResponse {})
    }

    async fn get_remote_user(
        &self,
        _: &RequestContext,
        _: tds::GetRemoteUser,
    ) -> Result<tds::GetRemoteUserResponse, Fault> {
        Ok(tds::GetRemoteUserResponse {
            remote_user: self.remote_user()?,
        })
    }

    async fn set_remote_user(
        &self,
        _: &RequestContext,
        request: tds::SetRemoteUser,
    ) -> Result<tds::SetRemoteUserResponse, Fault> {
        self.set_remote_user_to(request.remote_user).await?;
        Ok(tds::SetRemoteUserResponse {})
    }

    async fn get_password_complexity_options(
        &self,
        _: &RequestContext,
        _: tds::GetPasswordComplexityOptions,
    ) -> Result<tds::GetPasswordComplexityOptionsResponse, Fault> {
        Ok(self.password_complexity_options())
    }

    async fn get_password_complexity_configuration(
        &self,
        _: &RequestContext,
        _: tds::GetPasswordComplexityConfiguration,
    ) -> Result<tds::GetPasswordComplexityConfigurationResponse, Fault> {
        Ok(self.password_complexity())
    }

    async fn set_password_complexity_configuration(
        &self,
        _: &RequestContext,
        request: tds::SetPasswordComplexityConfiguration,
    ) -> Result<tds::SetPasswordComplexityConfigurationResponse, Fault> {
        self.set_password_complexity(request).await?;
        Ok(tds::SetPasswordComplexityConfigurationResponse {})
    }

    async fn get_password_history_configuration(
        &self,
        _: &RequestContext,
        _: tds::GetPasswordHistoryConfiguration,
    ) -> Result<tds::GetPasswordHistoryConfigurationResponse, Fault> {
        Ok(self.password_history())
    }

    async fn set_password_history_configuration(
        &self,
        _: &RequestContext,
        request: tds::SetPasswordHistoryConfiguration,
    ) -> Result<tds::SetPasswordHistoryConfigurationResponse, Fault> {
        self.set_password_history(request).await?;
        Ok(tds::SetPasswordHistoryConfigurationResponse {})
    }

    async fn get_auth_failure_warning_options(
        &self,
        _: &RequestContext,
        _: tds::GetAuthFailureWarningOptions,
    ) -> Result<tds::GetAuthFailureWarningOptionsResponse, Fault> {
        Ok(self.auth_warning_options())
    }

    async fn get_auth_failure_warning_configuration(
        &self,
        _: &RequestContext,
        _: tds::GetAuthFailureWarningConfiguration,
    ) -> Result<tds::GetAuthFailureWarningConfigurationResponse, Fault> {
        Ok(self.auth_warning())
    }

    async fn set_auth_failure_warning_configuration(
        &self,
        _: &RequestContext,
        request: tds::SetAuthFailureWarningConfiguration,
    ) -> Result<tds::SetAuthFailureWarningConfigurationResponse, Fault> {
        self.set_auth_warning(request).await?;
        Ok(tds::SetAuthFailureWarningConfigurationResponse {})
    }

    async fn get_user_roles(
        &self,
        _: &RequestContext,
        request: tds::GetUserRoles,
    ) -> Result<tds::GetUserRolesResponse, Fault> {
        let user_role = self.user_roles(request.user_role)?;
        Ok(tds::GetUserRolesResponse { user_role })
    }

    async fn set_user_role(
        &self,
        _: &RequestContext,
        request: tds::SetUserRole,
    ) -> Result<tds::SetUserRoleResponse, Fault> {
        DeviceManagement::set_user_role(self, request.user_role).await?;
        Ok(tds::SetUserRoleResponse {})
    }

    async fn delete_user_role(
        &self,
        _: &RequestContext,
        request: tds::DeleteUserRole,
    ) -> Result<tds::DeleteUserRoleResponse, Fault> {
        self.common.users().delete_role(&request.user_role).await?;
        Ok(tds::DeleteUserRoleResponse {})
    }

    async fn set_hashing_algorithm(
        &self,
        _: &RequestContext,
        request: tds::SetHashingAlgorithm,
    ) -> Result<tds::SetHashingAlgorithmResponse, Fault> {
        DeviceManagement::set_hashing_algorithm(self, request.algorithm).await?;
        Ok(tds::SetHashingAlgorithmResponse {})
    }

    #[cfg(feature = "deviceio")]
    async fn get_relay_outputs(
        &self,
        _: &RequestContext,
        _: tds::GetRelayOutputs,
    ) -> Result<tds::GetRelayOutputsResponse, Fault> {
        self.relays.outputs()
    }

    #[cfg(feature = "deviceio")]
    async fn set_relay_output_settings(
        &self,
        _: &RequestContext,
        request: tds::SetRelayOutputSettings,
    ) -> Result<tds::SetRelayOutputSettingsResponse, Fault> {
        self.relays.set(request).await
    }

    #[cfg(feature = "deviceio")]
    async fn set_relay_output_state(
        &self,
        _: &RequestContext,
        request: tds::SetRelayOutputState,
    ) -> Result<tds::SetRelayOutputStateResponse, Fault> {
        self.relays.switch(request).await
    }
}
