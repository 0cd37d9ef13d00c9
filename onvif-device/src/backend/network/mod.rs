//! The network of the device: what is there, and what can be set.

mod host;
mod link_local;
mod simulated;
#[cfg(all(target_os = "linux", feature = "system-network"))]
pub mod system;
mod wireless;

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::ops::RangeInclusive;
use std::time::SystemTime;

use serde::{Deserialize, Serialize};

use super::BackendError;
pub use host::HostNetwork;
pub use simulated::SimulatedNetwork;
pub use wireless::{
    AvailableNetwork, Cipher, KeyManagement, PreSharedKey, SignalStrength, StationMode, WirelessAbilities,
    WirelessBackend, WirelessNetwork, WirelessSecurity, WirelessStatus,
};

/// An address with its network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prefixed<A> {
    /// The address.
    pub address: A,
    /// Bits of the network.
    pub prefix: u8,
}

/// Where an address comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It was set.
    Manual,
    /// A DHCP server gave it.
    Dhcp,
    /// The device made it for the link (RFC 3927, RFC 4862 section 5.3).
    LinkLocal,
    /// The device made it from what a router advertised (RFC 4862 section 5.5).
    RouterAdvertisement,
}

/// An address that an interface has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assigned<A> {
    /// The address.
    pub address: A,
    /// Bits of the network.
    pub prefix: u8,
    /// Where it comes from.
    pub origin: Origin,
}

impl<A> Assigned<A> {
    /// An address with where it comes from.
    pub fn new(address: A, prefix: u8, origin: Origin) -> Assigned<A> {
        Assigned {
            address,
            prefix,
            origin,
        }
    }
}

/// How a link works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkMode {
    /// Speed and duplex are agreed on with the other end.
    pub auto_negotiation: bool,
    /// Mbit/s.
    pub speed: u32,
    /// Both directions at once.
    pub full_duplex: bool,
}

/// The link of an interface. Where its modes cannot be set, the lists of speeds are empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What was asked for.
    pub wanted: LinkMode,
    /// What it is.
    pub current: LinkMode,
    /// Speeds in Mbit/s with full duplex that can be asked for without negotiation.
    pub full_duplex: Vec<u32>,
    /// The same with half duplex.
    pub half_duplex: Vec<u32>,
}

/// A network interface.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Interface {
    /// Name, which is its token as well. At most 64 characters.
    pub name: String,
    /// Whether it is up.
    pub up: bool,
    /// Hardware address.
    pub mac: [u8; 6],
    /// Largest packet in octets, where known.
    pub mtu: Option<u32>,
    /// The link, where it is known.
    pub link: Option<Link>,
    /// Whether IPv4 is on.
    pub ipv4_enabled: bool,
    /// Whether IPv4 addresses come from DHCP.
    pub ipv4_dhcp: bool,
    /// Whether IPv4 has an address of the link (RFC 3927), or is looking for one.
    pub ipv4_zero_configuration: bool,
    /// Addresses of IPv4, those of the link included.
    pub ipv4: Vec<Assigned<Ipv4Addr>>,
    /// Whether IPv6 is on.
    pub ipv6_enabled: bool,
    /// What is asked of DHCPv6 servers.
    pub ipv6_dhcp: Ipv6Dhcp,
    /// Whether advertisements of routers are followed, where known.
    pub ipv6_router_advertisements: Option<bool>,
    /// Addresses of IPv6, those of the link included.
    pub ipv6: Vec<Assigned<Ipv6Addr>>,
}

impl Interface {
    /// Whether IPv4 has an address of the link, or is looking for one.
    pub fn has_zero_configuration(&self) -> bool {
        self.ipv4_zero_configuration || self.ipv4.iter().any(|a| a.origin == Origin::LinkLocal)
    }
}

/// What is set of an interface.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InterfaceSettings {
    /// Whether it is up.
    pub enabled: bool,
    /// Largest packet in octets; without it, as it is.
    pub mtu: Option<u32>,
    /// Link; without it, negotiated.
    pub link: Option<LinkMode>,
    /// IPv4.
    pub ipv4: Ipv4Settings,
    /// IPv6.
    pub ipv6: Ipv6Settings,
}

/// What is set of IPv4 on an interface.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ipv4Settings {
    /// Whether there is IPv4.
    pub enabled: bool,
    /// Address by DHCP. The addresses by hand rest meanwhile.
    pub dhcp: bool,
    /// Addresses by hand.
    pub manual: Vec<Prefixed<Ipv4Addr>>,
    /// Address of the link (RFC 3927).
    pub zero_configuration: bool,
}

/// What is set of IPv6 on an interface.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ipv6Settings {
    /// Whether there is IPv6.
    pub enabled: bool,
    /// Addresses from what routers advertise.
    pub router_advertisements: bool,
    /// What is asked of DHCPv6 servers.
    #[serde(default)]
    pub dhcp: Ipv6Dhcp,
    /// Addresses by hand, which are there beside all others.
    pub manual: Vec<Prefixed<Ipv6Addr>>,
}

/// What is asked of DHCPv6 servers (RFC 8415).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Ipv6Dhcp {
    /// Nothing.
    #[default]
    Off,
    /// Addresses, and what else they tell.
    Stateful,
    /// What they tell besides addresses, such as name servers.
    Stateless,
    /// What the routers of the link say that there is (RFC 4861 section 4.2).
    Auto,
}

impl InterfaceSettings {
    /// The settings that an interface has now.
    pub fn of(interface: &Interface) -> InterfaceSettings {
        let manual = |origin: Origin| origin == Origin::Manual;
        InterfaceSettings {
            enabled: interface.up,
            mtu: None,
            link: interface.link.as_ref().map(|link| link.wanted),
            ipv4: Ipv4Settings {
                enabled: interface.ipv4_enabled,
                dhcp: interface.ipv4_dhcp,
                manual: interface
                    .ipv4
                    .iter()
                    .filter(|assigned| manual(assigned.origin))
                    .map(|a| Prefixed {
                        address: a.address,
                        prefix: a.prefix,
                    })
                    .collect(),
                zero_configuration: interface.has_zero_configuration(),
            },
            ipv6: Ipv6Settings {
                enabled: interface.ipv6_enabled,
                router_advertisements: interface.ipv6_router_advertisements.unwrap_or(false),
                dhcp: interface.ipv6_dhcp,
                manual: interface
                    .ipv6
                    .iter()
                    .filter(|assigned| manual(assigned.origin))
                    .map(|a| Prefixed {
                        address: a.address,
                        prefix: a.prefix,
                    })
                    .collect(),
            },
        }
    }
}

/// A host by address or by name.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Host {
    /// Address.
    Address(IpAddr),
    /// Name.
    Name(String),
}

/// Name servers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dns {
    /// Whether they come from DHCP.
    pub from_dhcp: bool,
    /// Domains that are searched.
    pub search_domains: Vec<String>,
    /// Servers in the order in which they are asked.
    pub servers: Vec<IpAddr>,
}

/// Time servers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ntp {
    /// Whether they come from DHCP.
    pub from_dhcp: bool,
    /// Servers.
    pub servers: Vec<Host>,
}

/// What can be set. The default is nothing: the Device service then leaves the operations out, and its capabilities say so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Abilities {
    /// Interfaces: addresses by hand, largest packet, on and off.
    pub interfaces: bool,
    /// Addresses of IPv4 by DHCP; name servers and time servers from DHCP as well.
    pub dhcp: bool,
    /// What can be asked of DHCPv6 servers besides nothing. With [`Ipv6Dhcp::Stateful`], the device tells that it has DHCPv6.
    pub dhcpv6: Vec<Ipv6Dhcp>,
    /// IPv4 addresses of the link (RFC 3927).
    pub zero_configuration: bool,
    /// Largest packet in octets.
    pub mtu: RangeInclusive<u32>,
    /// Default routers.
    pub gateways: bool,
    /// Name servers.
    pub dns: bool,
    /// Name of the host. Without it the device keeps the name, for its clients only.
    pub hostname: bool,
    /// Name of the host from DHCP.
    pub hostname_from_dhcp: bool,
    /// The device itself follows the time servers that are set. Without it, somebody else disciplines the clock of the system.
    pub time_servers: bool,
    /// The clock of the system.
    pub clock: bool,
    /// The device may register its name and addresses with the name servers (RFC 2136).
    pub dynamic_dns: bool,
}

impl Default for Abilities {
    fn default() -> Self {
        Abilities {
            interfaces: false,
            dhcp: false,
            dhcpv6: Vec::new(),
            zero_configuration: false,
            mtu: 1280..=1500,
            gateways: false,
            dns: false,
            hostname: false,
            hostname_from_dhcp: false,
            time_servers: false,
            clock: false,
            dynamic_dns: false,
        }
    }
}

/// The rest of a change that would cut off the client that asked for it, to be done when the answer has arrived. Other changes may come before it; it goes by what is set
/// then.
pub type Finish = Box<dyn FnOnce() + Send>;

/// The network side of the operating system. Calls may read files; none may wait for the network.
///
/// The library keeps what clients set, and sets it again when the device starts; a backend holds it while the device runs. What is
/// given to it has been checked against what it reports. A call that fails must have changed nothing.
pub trait NetworkBackend: Send + Sync + 'static {
    /// Interfaces in a stable order, without the loopback unless there is no other.
    fn interfaces(&self) -> Vec<Interface>;

    /// Whether the device is to be reached at an address of its machine: servers take no connections at others, and discovery does not name
    /// them. It is asked for every connection. The default, for whoever shows the machine as it is: at every one.
    fn serves_at(&self, own: IpAddr) -> bool {
        let _ = own;
        true
    }

    /// Default routers.
    fn gateways(&self) -> Vec<IpAddr>;

    /// Name servers.
    fn dns(&self) -> Dns;

    /// Time servers that discipline the system's clock, or that DHCP offers; empty if there are none.
    fn ntp(&self) -> Ntp;

    /// Name of the host, empty if it has none.
    fn hostname(&self) -> String;

    /// What can be set.
    fn abilities(&self) -> Abilities {
        Abilities::default()
    }

    /// Sets an interface.
    ///
    /// # Errors
    /// [`BackendError::NotFound`] for an interface that is not there.
    fn set_interface(
        &self,
        name: &str,
        settings: &InterfaceSettings,
    ) -> Result<Option<Finish>, BackendError> {
        let _ = (name, settings);
        Err(unsupported())
    }

    /// Sets the default routers; none of them is one of the device's own addresses.
    ///
    /// # Errors
    /// [`BackendError::Unsupported`] for one that cannot be reached.
    fn set_gateways(&self, gateways: &[IpAddr]) -> Result<Option<Finish>, BackendError> {
        let _ = gateways;
        Err(unsupported())
    }

    /// Sets the name servers. With `from_dhcp`, the list of servers is empty.
    ///
    /// # Errors
    /// When the system refuses.
    fn set_dns(&self, dns: &Dns) -> Result<(), BackendError> {
        let _ = dns;
        Err(unsupported())
    }

    /// Sets the name of the host; `None` takes it from DHCP.
    ///
    /// # Errors
    /// When the system refuses.
    fn set_hostname(&self, name: Option<&str>) -> Result<(), BackendError> {
        let _ = name;
        Err(unsupported())
    }

    /// Sets the clock of the system.
    ///
    /// # Errors
    /// When the system refuses.
    fn set_clock(&self, time: SystemTime) -> Result<(), BackendError> {
        let _ = time;
        Err(unsupported())
    }

    /// The radios, where there are any.
    fn wireless(&self) -> Option<&dyn WirelessBackend> {
        None
    }

    /// Forgets everything that was set; the radios are told for themselves.
    fn reset(&self) {}
}

fn unsupported() -> BackendError {
    BackendError::Unsupported("the network is not set by this device".to_owned())
}
