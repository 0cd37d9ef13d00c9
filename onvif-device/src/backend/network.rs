//! The network of the device, as the operating system has it.

mod host;

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

pub use host::HostNetwork;

/// An address with its network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prefixed<A> {
    /// The address.
    pub address: A,
    /// Bits of the network.
    pub prefix: u8,
}

/// A network interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interface {
    /// Name, which is its token as well. At most 64 characters.
    pub name: String,
    /// Whether it is up.
    pub up: bool,
    /// Hardware address.
    pub mac: [u8; 6],
    /// Largest packet in octets, where known.
    pub mtu: Option<u32>,
    /// IPv4 addresses set by hand, by DHCP, or by whoever.
    pub ipv4: Vec<Prefixed<Ipv4Addr>>,
    /// Whether IPv4 addresses come from DHCP.
    pub ipv4_dhcp: bool,
    /// IPv6 addresses, those of the link included.
    pub ipv6: Vec<Prefixed<Ipv6Addr>>,
}

/// A host by address or by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Host {
    /// Address.
    Address(IpAddr),
    /// Name.
    Name(String),
}

/// Name servers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dns {
    /// Whether they come from DHCP.
    pub from_dhcp: bool,
    /// Domains that are searched.
    pub search_domains: Vec<String>,
    /// Servers in the order in which they are asked.
    pub servers: Vec<IpAddr>,
}

/// Time servers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ntp {
    /// Whether they come from DHCP.
    pub from_dhcp: bool,
    /// Servers.
    pub servers: Vec<Host>,
}

/// The network side of the operating system. Calls may read files; none may wait for the network.
pub trait NetworkBackend: Send + Sync + 'static {
    /// Interfaces in a stable order, without the loopback unless there is no other.
    fn interfaces(&self) -> Vec<Interface>;

    /// Default routers.
    fn gateways(&self) -> Vec<IpAddr>;

    /// Name servers.
    fn dns(&self) -> Dns;

    /// Time servers that discipline the system's clock; empty if none does.
    fn ntp(&self) -> Ntp;

    /// Name of the host, empty if it has none.
    fn hostname(&self) -> String;
}
