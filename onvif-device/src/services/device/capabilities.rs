//! What the device can do, in both forms that clients ask for.

use onvif_core::auth::AccessPolicy;
use onvif_core::generated::{tds, tt};
use onvif_core::soap::Fault;
use onvif_core::xml::{Limits, List, RawXml, ReadXml, XmlError, XmlReader};

use super::DeviceManagement;
use super::network::MAX_TIME_SERVERS;
use crate::backend::network::Ipv6Dhcp;
use crate::builder::Service;
use crate::context::RequestContext;
use crate::users::{MAX_PASSWORD_HISTORY, MAX_USER_NAME, MAX_USER_ROLES, MAX_USERS};

impl DeviceManagement {
    pub(super) async fn services(
        &self,
        context: &RequestContext,
        with_capabilities: bool,
    ) -> Result<Vec<tds::Service>, Fault> {
        let mut services = Vec::new();
        let Some(registry) = self.common.registry() else {
            return Ok(services);
        };
        for service in registry.services.iter().filter(|service| service.listed) {
            let capabilities = if with_capabilities {
                capabilities_of(service, context)
                    .await?
                    .map(|any| tds::ServiceCapabilities { any: Some(any) })
            } else {
                None
            };
            let (major, minor) = service.version;
            services.push(tds::Service {
                namespace: service.dispatch.service().namespace.uri().to_owned(),
                x_addr: context.uri(&service.path),
                capabilities,
                version: tt::OnvifVersion { major, minor },
                ..tds::Service::default()
            });
        }
        Ok(services)
    }

    /// Capabilities that are absent are not there; those that are false are said to be so where Core has them so in its examples.
    pub(super) fn capabilities(&self) -> tds::DeviceServiceCapabilities {
        let int = |n: usize| i32::try_from(n).ok();
        let discovery = self.common.has_discovery();
        let set = self.network.abilities();
        let algorithms = self.common.authenticator().digest().algorithms();
        let storages = self.storages.as_ref();
        let commands = self.auxiliary_commands();
        tds::DeviceServiceCapabilities {
            network: tds::NetworkCapabilities {
                ip_filter: Some(true),
                zero_configuration: Some(set.zero_configuration),
                ip_version6: Some(
                    set.interfaces || self.network.interfaces().iter().any(|i| !i.ipv6.is_empty()),
                ),
                dyn_dns: Some(set.dynamic_dns),
                dot11_configuration: Some(self.network.wireless().is_some()),
                dot1x_configurations: Some(0),
                hostname_from_dhcp: Some(set.hostname_from_dhcp),
                ntp: int(if set.time_servers { MAX_TIME_SERVERS } else { 0 }),
                dhc_pv6: Some(set.dhcpv6.contains(&Ipv6Dhcp::Stateful)),
                ..tds::NetworkCapabilities::default()
            },
            security: tds::SecurityCapabilities {
                tls1_0: Some(false),
                tls1_1: Some(false),
                tls1_2: Some(self.common.has_tls()),
                onboard_key_generation: Some(false),
                access_policy_config: Some(true),
                default_access_policy: Some(self.common.access_policy() == AccessPolicy::DEFAULT),
                dot1x: Some(false),
                remote_user_handling: Some(self.common.remote_user().is_some()),
                x_509_token: Some(false),
                saml_token: Some(false),
                kerberos_token: Some(false),
                username_token: Some(true),
                http_digest: Some(true),
                rel_token: Some(false),
                json_web_token: Some(false),
                max_users: int(MAX_USERS),
                max_user_name_length: int(MAX_USER_NAME),
                max_password_length: int(self.common.users().rules().max_length),
                security_policies: Some(List(
                    super::policies::SECURITY_POLICIES.map(str::to_owned).to_vec(),
                )),
                max_password_history: int(MAX_PASSWORD_HISTORY),
                max_user_roles: int(MAX_USER_ROLES),
                hashing_algorithms: Some(List(algorithms.iter().map(|a| a.name().to_owned()).collect())),
                ..tds::SecurityCapabilities::default()
            },
            system: tds::SystemCapabilities {
                discovery_resolve: Some(discovery),
                discovery_bye: Some(discovery),
                discovery_not_supported: Some(!discovery),
                remote_discovery: Some(false),
                system_backup: Some(false),
                system_logging: Some(self.has_logs()),
                http_firmware_upgrade: Some(self.has_upgrades()),
                http_system_backup: Some(self.has_backup()),
                http_system_logging: Some(self.has_logs()),
                http_support_information: Some(self.support_text().is_some()),
                storage_configuration: Some(storages.is_some()),
                max_storage_configurations: storages.and_then(|storages| int(storages.most())),
                storage_configuration_renewal: Some(false),
                storage_types_supported: storages.map(|storages| List(storages.types())),
                geo_location_entries: int(super::geo::MAX_ENTRIES),
                cloud_firmware_upgrade: Some(self.cloud().is_some()),
                ..tds::SystemCapabilities::default()
            },
            misc: (!commands.is_empty()).then(|| tds::MiscCapabilities {
                auxiliary_commands: Some(List(commands)),
                ..tds::MiscCapabilities::default()
            }),
        }
    }

    pub(super) fn legacy_capabilities(
        &self,
        context: &RequestContext,
        categories: &[tt::CapabilityCategory],
    ) -> Result<tt::Capabilities, Fault> {
        let mut all = tt::Capabilities {
            device: Some(self.legacy_device(context)),
            ..tt::Capabilities::default()
        };
        for service in self.common.registry().iter().flat_map(|r| &r.services) {
            if let Some(add) = &service.legacy {
                add(context.uri(&service.path), &mut all);
            }
        }
        use tt::CapabilityCategory as Category;
        if categories.is_empty() || categories.contains(&Category::All) {
            return Ok(all);
        }
        let mut asked = tt::Capabilities::default();
        for category in categories {
            let there = match category {
                Category::All => true,
                Category::Analytics => pick(&mut asked.analytics, &all.analytics),
                Category::Device => pick(&mut asked.device, &all.device),
                Category::Events => pick(&mut asked.events, &all.events),
                Category::Imaging => pick(&mut asked.imaging, &all.imaging),
                Category::Media => pick(&mut asked.media, &all.media),
                Category::PTZ => pick(&mut asked.ptz, &all.ptz),
            };
            if !there {
                return Err(Fault::receiver(
                    ["ActionNotSupported", "NoSuchService"],
                    "The device has no such service",
                ));
            }
        }
        Ok(asked)
    }

    /// The older form says the same as the newer one.
    fn legacy_device(&self, context: &RequestContext) -> tt::DeviceCapabilities {
        let tds::DeviceServiceCapabilities {
            network,
            security,
            system,
            ..
        } = self.capabilities();
        let is = |flag: Option<bool>| flag.unwrap_or(false);
        #[cfg(feature = "deviceio")]
        let (inputs, relays) = self.relays.counts();
        #[cfg(not(feature = "deviceio"))]
        let (inputs, relays) = (0, 0);
        tt::DeviceCapabilities {
            x_addr: context.uri(super::PATH),
            network: Some(tt::NetworkCapabilities {
                ip_filter: network.ip_filter,
                zero_configuration: network.zero_configuration,
                ip_version6: network.ip_version6,
                dyn_dns: network.dyn_dns,
                extension: Some(tt::NetworkCapabilitiesExtension {
                    dot11_configuration: network.dot11_configuration,
                    ..tt::NetworkCapabilitiesExtension::default()
                }),
                ..tt::NetworkCapabilities::default()
            }),
            system: Some(tt::SystemCapabilities {
                discovery_resolve: is(system.discovery_resolve),
                discovery_bye: is(system.discovery_bye),
                remote_discovery: is(system.remote_discovery),
                system_backup: is(system.system_backup),
                system_logging: is(system.system_logging),
                firmware_upgrade: false,
                supported_versions: self.versions(),
                extension: Some(tt::SystemCapabilitiesExtension {
                    http_firmware_upgrade: system.http_firmware_upgrade,
                    http_system_backup: system.http_system_backup,
                    http_system_logging: system.http_system_logging,
                    http_support_information: system.http_support_information,
                    ..tt::SystemCapabilitiesExtension::default()
                }),
                ..tt::SystemCapabilities::default()
            }),
            io: Some(tt::IOCapabilities {
                input_connectors: Some(inputs),
                relay_outputs: Some(relays),
                ..tt::IOCapabilities::default()
            }),
            security: Some(tt::SecurityCapabilities {
                tls1_1: is(security.tls1_1),
                tls1_2: is(security.tls1_2),
                onboard_key_generation: is(security.onboard_key_generation),
                access_policy_config: is(security.access_policy_config),
                x_509_token: is(security.x_509_token),
                saml_token: is(security.saml_token),
                kerberos_token: is(security.kerberos_token),
                rel_token: is(security.rel_token),
                extension: Some(tt::SecurityCapabilitiesExtension {
                    tls1_0: is(security.tls1_0),
                    extension: Some(tt::SecurityCapabilitiesExtension2 {
                        dot1x: is(security.dot1x),
                        remote_user_handling: is(security.remote_user_handling),
                        ..tt::SecurityCapabilitiesExtension2::default()
                    }),
                }),
                ..tt::SecurityCapabilities::default()
            }),
            ..tt::DeviceCapabilities::default()
        }
    }

    fn versions(&self) -> Vec<tt::OnvifVersion> {
        let registry = self.common.registry();
        let mut services = registry.iter().flat_map(|r| &r.services);
        let own = services.find(|service| service.path == super::PATH);
        own.map(|service| tt::OnvifVersion {
            major: service.version.0,
            minor: service.version.1,
        })
        .into_iter()
        .collect()
    }
}

fn pick<T: Clone>(asked: &mut Option<T>, all: &Option<T>) -> bool {
    asked.clone_from(all);
    all.is_some()
}

/// What the service itself answers to `GetServiceCapabilities`, so that both ways to ask tell the same. `None` for a service that does not have
/// the operation.
async fn capabilities_of(service: &Service, context: &RequestContext) -> Result<Option<RawXml>, Fault> {
    let info = service.dispatch.service();
    let Some(operation) = info
        .operations
        .iter()
        .find(|o| o.name == "GetServiceCapabilities")
    else {
        return Ok(None);
    };
    let mut reader = XmlReader::new(b"<GetServiceCapabilities/>", Limits::default())?;
    reader.root()?;
    let answer = service.dispatch.call(operation, context, &mut reader)?;
    let response = match answer.await {
        Ok(response) => response.into_writer(),
        Err(fault) if fault.is_unimplemented() => return Ok(None),
        Err(fault) => return Err(fault),
    };
    Ok(RawXml::parse(response.as_str())?.read_as::<FirstChild>()?.0)
}

/// The first element in another one.
struct FirstChild(Option<RawXml>);

impl ReadXml for FirstChild {
    fn read_xml(reader: &mut XmlReader<'_>) -> Result<Self, XmlError> {
        let mut first = None;
        while let Some(child) = reader.next_child()? {
            if first.is_none() {
                first = Some(reader.raw(&child)?);
            } else {
                reader.skip()?;
            }
        }
        Ok(FirstChild(first))
    }
}
