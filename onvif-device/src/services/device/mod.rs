//! The Device service (ONVIF Core, "Device management").
//!
//! It tells what the device is and has, and keeps accounts, scopes, name, date and time. What the machine below does is left to a
//! [`SystemBackend`] and a [`NetworkBackend`].

mod capabilities;
mod discovery;
mod network;
#[cfg(feature = "deviceio")]
mod relays;
mod state;
mod system;
mod time;
mod users;
mod zone;

use std::sync::{Arc, PoisonError, RwLock};

use onvif_core::generated::{tds, tt};
use onvif_core::soap::Fault;

use crate::backend::network::NetworkBackend;
use crate::backend::system::SystemBackend;
use crate::builder::{BuildError, Service, Setup};
use crate::context::RequestContext;
use crate::device::Common;
use crate::generated::device::{DeviceDispatcher, DeviceService};
use crate::net::sntp::{SntpConfig, TimeKeeper};
use crate::storage::Persistent;
use state::State;
use zone::Zone;

/// Path of the Device service, which ONVIF Core fixes.
pub const PATH: &str = "/onvif/device_service";

/// Where a client that asks finds the service descriptions.
const WSDL_URL: &str = "https://www.onvif.org/profiles/specifications/";

/// The state machine of the Device service.
pub(crate) struct DeviceManagement {
    common: Arc<Common>,
    state: Persistent<State>,
    network_state: Persistent<network::NetworkState>,
    time_keeper: TimeKeeper,
    /// Made of the state, to be at hand.
    zone: RwLock<Zone>,
    network: Arc<dyn NetworkBackend>,
    system: Option<Arc<dyn SystemBackend>>,
    fixed_scopes: Vec<String>,
    /// Whether the access policy is that of Core.
    default_policy: bool,
    #[cfg(feature = "deviceio")]
    relays: relays::Relays,
}

/// What the builder knows for the Device service.
pub(crate) struct Parts {
    pub network: Arc<dyn NetworkBackend>,
    pub system: Option<Arc<dyn SystemBackend>>,
    pub default_policy: bool,
    pub time_servers: SntpConfig,
}

/// Installs the service, after everything else, because its fixed scopes are those of all parts.
pub(crate) fn install(parts: Parts, setup: &mut Setup) -> Result<(), BuildError> {
    let common = Arc::clone(setup.common());
    let state = Persistent::open(Arc::clone(common.storage()), state::DOCUMENT, State::default)?;
    let settings = state.get();
    common.clock().set_offset_ms(settings.time.offset_ms);
    if let Some(algorithms) = users::algorithms(&settings.hashing_algorithms) {
        common.authenticator().digest().set_algorithms(algorithms);
    }
    let zone = Zone::parse(&settings.time.zone, settings.time.daylight)
        .ok_or_else(|| BuildError::Module("the time zone in the stored state is none".to_owned()))?;
    let network_state = network::open(&common, &parts.network)?;
    common.clock().set_zone(zone.rules());
    let management = Arc::new(DeviceManagement {
        network_state,
        time_keeper: TimeKeeper::new(
            parts.time_servers,
            Arc::clone(common.clock()),
            Arc::clone(&parts.network),
        ),
        fixed_scopes: fixed_scopes(setup),
        zone: RwLock::new(zone),
        network: parts.network,
        system: parts.system,
        default_policy: parts.default_policy,
        #[cfg(feature = "deviceio")]
        relays: relays::Relays(setup.io()),
        common,
        state,
    });
    management.announce();
    management.keep_time();
    let reset = Arc::clone(&management);
    setup.on_factory_default(move |kind| {
        let management = Arc::clone(&reset);
        Box::pin(async move { management.reset(kind).await })
    });
    setup.first_service(Service::new(DeviceDispatcher(management), PATH));
    Ok(())
}

/// Core: at least one fixed entry each of the categories hardware and name; those of the profiles come from whoever claims them.
fn fixed_scopes(setup: &Setup) -> Vec<String> {
    let mut scopes = setup.scopes().to_vec();
    let identity = setup.common().identity();
    let has = |scopes: &[String], category: &str| {
        let prefix = format!("onvif://www.onvif.org/{category}/");
        scopes.iter().any(|scope| scope.starts_with(&prefix))
    };
    for (category, value) in [("hardware", &identity.hardware_id), ("name", &identity.model)] {
        if !has(&scopes, category) {
            let value = discovery::escaped(value);
            scopes.push(format!("onvif://www.onvif.org/{category}/{value}"));
        }
    }
    scopes
}

impl DeviceManagement {
    fn zone(&self) -> Zone {
        self.zone.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn set_zone(&self, zone: Zone) {
        self.common.clock().set_zone(zone.rules());
        *self.zone.write().unwrap_or_else(PoisonError::into_inner) = zone;
    }
}

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
        let interfaces = self.network.interfaces();
        let network_interfaces = interfaces.into_iter().map(network::convert::interface).collect();
        Ok(tds::GetNetworkInterfacesResponse { network_interfaces })
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
