//! What the device advertises, it has: an operation that is advertised and left at its generated default fails here.

mod common;

use std::sync::Arc;

use common::*;
use http::Request;
use onvif_core::generated::tds;
use onvif_device::address::Scheme;
use onvif_device::backend::network::SimulatedNetwork;
use onvif_device::backend::system::SystemBackend;
use onvif_device::generated::device::DeviceDispatcher;
use onvif_device::{ConnectionInfo, Device, RequestContext, Service};

/// Whether capabilities advertise an operation.
type Advertised = fn(&tds::DeviceServiceCapabilities) -> bool;

/// Operations of the Device service with a request that can be read, and whether the capabilities advertise them: what Core demands of every
/// device, as far as the network is not set through it, and what a capability stands for.
fn operations() -> Vec<(&'static str, &'static str, Advertised)> {
    let always: Advertised = |_| true;
    const USER: &str = "<User><tt:Username>u</tt:Username><tt:UserLevel>User</tt:UserLevel></User>";
    vec![
        (
            "GetServices",
            "<IncludeCapability>true</IncludeCapability>",
            always,
        ),
        ("GetServiceCapabilities", "", always),
        ("GetCapabilities", "", always),
        ("GetWsdlUrl", "", always),
        ("GetEndpointReference", "", always),
        ("GetDeviceInformation", "", always),
        ("GetSystemDateAndTime", "", always),
        (
            "SetSystemDateAndTime",
            "<DateTimeType>Manual</DateTimeType><DaylightSavings>false</DaylightSavings>",
            always,
        ),
        (
            "SetSystemFactoryDefault",
            "<FactoryDefault>Soft</FactoryDefault>",
            always,
        ),
        ("SystemReboot", "", always),
        ("GetScopes", "", always),
        ("SetScopes", "<Scopes>urn:x</Scopes>", always),
        ("AddScopes", "<ScopeItem>urn:x</ScopeItem>", always),
        ("RemoveScopes", "<ScopeItem>urn:x</ScopeItem>", always),
        ("GetDiscoveryMode", "", always),
        (
            "SetDiscoveryMode",
            "<DiscoveryMode>Discoverable</DiscoveryMode>",
            always,
        ),
        ("GetHostname", "", always),
        ("SetHostname", "<Name>x</Name>", always),
        ("GetDNS", "", always),
        ("GetNetworkInterfaces", "", always),
        ("GetNetworkProtocols", "", always),
        ("GetNetworkDefaultGateway", "", always),
        ("GetUsers", "", always),
        ("CreateUsers", USER, always),
        ("SetUser", USER, always),
        ("DeleteUsers", "<Username>u</Username>", always),
        ("SetNTP", "<FromDHCP>false</FromDHCP>", |c| {
            c.network.ntp.is_some_and(|n| n > 0)
        }),
        ("GetNTP", "", |c| c.network.ntp.is_some_and(|n| n > 0)),
        ("SetHostnameFromDHCP", "<FromDHCP>true</FromDHCP>", |c| {
            c.network.hostname_from_dhcp == Some(true)
        }),
        ("GetZeroConfiguration", "", |c| {
            c.network.zero_configuration == Some(true)
        }),
        (
            "SetZeroConfiguration",
            "<InterfaceToken>x</InterfaceToken><Enabled>true</Enabled>",
            |c| c.network.zero_configuration == Some(true),
        ),
        ("GetIPAddressFilter", "", |c| c.network.ip_filter == Some(true)),
        (
            "SetIPAddressFilter",
            "<IPAddressFilter><tt:Type>Deny</tt:Type></IPAddressFilter>",
            |c| c.network.ip_filter == Some(true),
        ),
        (
            "AddIPAddressFilter",
            "<IPAddressFilter><tt:Type>Deny</tt:Type></IPAddressFilter>",
            |c| c.network.ip_filter == Some(true),
        ),
        (
            "RemoveIPAddressFilter",
            "<IPAddressFilter><tt:Type>Deny</tt:Type></IPAddressFilter>",
            |c| c.network.ip_filter == Some(true),
        ),
        ("GetDynamicDNS", "", |c| c.network.dyn_dns == Some(true)),
        ("GetDot11Capabilities", "", |c| {
            c.network.dot11_configuration == Some(true)
        }),
        ("GetRemoteDiscoveryMode", "", |c| {
            c.system.remote_discovery == Some(true)
        }),
        ("GetSystemLog", "<LogType>System</LogType>", |c| {
            c.system.system_logging == Some(true)
        }),
        ("GetSystemBackup", "", |c| c.system.system_backup == Some(true)),
        ("GetSystemUris", "", |c| {
            [
                c.system.http_system_backup,
                c.system.http_system_logging,
                c.system.http_support_information,
            ]
            .contains(&Some(true))
        }),
        ("StartFirmwareUpgrade", "", |c| {
            c.system.http_firmware_upgrade == Some(true)
        }),
        ("StartSystemRestore", "", |c| {
            c.system.http_system_backup == Some(true)
        }),
        ("GetStorageConfigurations", "", |c| {
            c.system.storage_configuration == Some(true)
        }),
        ("GetGeoLocation", "", |c| {
            c.system.geo_location_entries.is_some_and(|n| n > 0)
        }),
        ("GetAccessPolicy", "", |c| {
            c.security.access_policy_config == Some(true)
        }),
        ("GetRemoteUser", "", |c| {
            c.security.remote_user_handling == Some(true)
        }),
        ("GetUserRoles", "", |c| {
            c.security.max_user_roles.is_some_and(|n| n > 0)
        }),
        ("GetPasswordHistoryConfiguration", "", |c| {
            c.security.max_password_history.is_some_and(|n| n > 0)
        }),
        ("GetPasswordComplexityConfiguration", "", |c| {
            c.security
                .security_policies
                .as_ref()
                .is_some_and(|p| p.0.iter().any(|p| p == "PasswordComplexity"))
        }),
        ("GetAuthFailureWarningConfiguration", "", |c| {
            c.security
                .security_policies
                .as_ref()
                .is_some_and(|p| p.0.iter().any(|p| p == "AuthFailureWarnings"))
        }),
        ("SetHashingAlgorithm", "<Algorithm>MD5</Algorithm>", |c| {
            c.security
                .hashing_algorithms
                .as_ref()
                .is_some_and(|a| a.0.len() > 1)
        }),
        (
            "SendAuxiliaryCommand",
            "<AuxiliaryCommand>x</AuxiliaryCommand>",
            |c| c.misc.is_some(),
        ),
    ]
}

fn context() -> RequestContext {
    let (head, ()) = Request::post("/onvif/device_service")
        .body(())
        .unwrap()
        .into_parts();
    let connection = ConnectionInfo {
        peer: "127.0.0.1:1".parse().unwrap(),
        local: "127.0.0.1:2".parse().unwrap(),
        scheme: Scheme::Http,
    };
    RequestContext::new(head, connection, std::time::SystemTime::now())
}

async fn left_at_default(
    device: &Device,
    capabilities: &tds::DeviceServiceCapabilities,
) -> Vec<&'static str> {
    let mut left = Vec::new();
    for (name, content, advertised) in operations() {
        if !advertised(capabilities) {
            continue;
        }
        let request =
            format!("<{name} xmlns='{TDS}' xmlns:tt='http://www.onvif.org/ver10/schema'>{content}</{name}>");
        let answer = device.call(&context(), request.as_bytes()).await;
        if let Err(fault) = answer
            && fault.is_unimplemented()
        {
            left.push(name);
        }
    }
    left
}

struct Machine;

impl SystemBackend for Machine {
    fn reboot(&self) {}

    fn system_log(&self) -> Option<String> {
        Some(String::new())
    }
}

#[tokio::test]
async fn what_the_device_advertises_it_has() {
    let device = Device::builder()
        .administrator(ADMIN, PASSWORD)
        .network(SimulatedNetwork::default())
        .system(Machine)
        .build()
        .unwrap();
    let request = format!("<GetServiceCapabilities xmlns='{TDS}'/>");
    let answer = device.call(&context(), request.as_bytes()).await.unwrap();
    let response = onvif_core::xml::RawXml::parse(answer.as_str()).unwrap();
    let capabilities = response
        .read_as::<tds::GetServiceCapabilitiesResponse>()
        .unwrap()
        .capabilities;
    assert_eq!(capabilities.system.system_logging, Some(true));
    assert_eq!(left_at_default(&device, &capabilities).await, Vec::<&str>::new());
}

#[tokio::test]
async fn an_operation_that_is_advertised_and_left_at_its_default_is_found() {
    let device = Device::builder()
        .service(Service::new(
            DeviceDispatcher(Arc::new(Handmade)),
            "/onvif/device_service",
        ))
        .build()
        .unwrap();
    let mut capabilities = tds::DeviceServiceCapabilities::default();
    capabilities.network.ip_filter = Some(true);
    let left = left_at_default(&device, &capabilities).await;
    assert!(
        left.contains(&"GetUsers") && left.contains(&"GetIPAddressFilter"),
        "{left:?}"
    );
    assert!(
        !left.contains(&"GetHostname") && !left.contains(&"SetHostname"),
        "{left:?}"
    );
}
