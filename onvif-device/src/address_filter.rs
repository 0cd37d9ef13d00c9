//! Which addresses may connect to the device (ONVIF Core, "SetIPAddressFilter"), and at which ones of its own.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use serde::{Deserialize, Serialize};

use crate::backend::network::{NetworkBackend, Prefixed};
use crate::hardware_filter::HardwareFilter;

/// The rules of a filter. The default refuses nobody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FilterRules {
    /// Only addresses of the lists may connect; otherwise all but those.
    pub allow: bool,
    /// IPv4 networks.
    pub ipv4: Vec<Prefixed<Ipv4Addr>>,
    /// IPv6 networks.
    pub ipv6: Vec<Prefixed<Ipv6Addr>>,
}

impl FilterRules {
    /// Whether an address may connect. IPv4 addresses in IPv6 clothes are IPv4 addresses.
    pub fn admit(&self, address: IpAddr) -> bool {
        let listed = match address.to_canonical() {
            IpAddr::V4(address) => self.ipv4.iter().any(|network| {
                let mask = u32::MAX
                    .checked_shl(32 - u32::from(network.prefix.min(32)))
                    .unwrap_or(0);
                (address.to_bits() ^ network.address.to_bits()) & mask == 0
            }),
            IpAddr::V6(address) => self.ipv6.iter().any(|network| {
                let mask = u128::MAX
                    .checked_shl(128 - u32::from(network.prefix.min(128)))
                    .unwrap_or(0);
                (address.to_bits() ^ network.address.to_bits()) & mask == 0
            }),
        };
        listed == self.allow
    }
}

/// The filter that the servers of a device ask before they take a connection: the rules for addresses that clients set, and those for hardware addresses that
/// the owner has configured, at the addresses that the network of the device has. Connections that are open when the rules change live on.
#[derive(Default)]
pub struct AddressFilter {
    rules: RwLock<Arc<FilterRules>>,
    hardware: RwLock<Option<HardwareFilter>>,
    network: OnceLock<Arc<dyn NetworkBackend>>,
}

impl fmt::Debug for AddressFilter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AddressFilter")
            .field("rules", &self.rules)
            .field("hardware", &self.hardware)
            .finish_non_exhaustive()
    }
}

impl AddressFilter {
    /// Whether a caller may connect to an address of the device.
    pub fn admits(&self, peer: SocketAddr, own: SocketAddr) -> bool {
        self.serves_at(own.ip())
            && self.rules().admit(peer.ip())
            && self.hardware().is_none_or(|filter| filter.admits(peer))
    }

    /// Whether the device is to be reached at an address of its machine ([`NetworkBackend::serves_at`]).
    pub fn serves_at(&self, own: IpAddr) -> bool {
        self.network.get().is_none_or(|network| network.serves_at(own))
    }

    /// The network says from now on where the device is reached. The first call counts.
    pub(crate) fn follow(&self, network: &Arc<dyn NetworkBackend>) {
        let _ = self.network.set(Arc::clone(network));
    }

    /// The rules for addresses.
    pub fn rules(&self) -> Arc<FilterRules> {
        Arc::clone(&self.rules.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Sets the rules for addresses, for connections from now on.
    pub fn set(&self, rules: FilterRules) {
        *self.rules.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(rules);
    }

    /// The filter for hardware addresses, if there is one.
    pub fn hardware(&self) -> Option<HardwareFilter> {
        self.hardware
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Sets or removes the filter for hardware addresses, for connections from now on.
    pub fn set_hardware(&self, filter: Option<HardwareFilter>) {
        *self.hardware.write().unwrap_or_else(PoisonError::into_inner) = filter;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(allow: bool, networks: &[(&str, u8)]) -> FilterRules {
        let mut rules = FilterRules {
            allow,
            ..FilterRules::default()
        };
        for (address, prefix) in networks {
            match address.parse().unwrap() {
                IpAddr::V4(address) => rules.ipv4.push(Prefixed {
                    address,
                    prefix: *prefix,
                }),
                IpAddr::V6(address) => rules.ipv6.push(Prefixed {
                    address,
                    prefix: *prefix,
                }),
            }
        }
        rules
    }

    #[test]
    fn networks_are_allowed_and_denied() {
        for (networks, address, listed) in [
            (&[][..], "192.0.2.1", false),
            (&[("192.0.2.1", 32)][..], "192.0.2.1", true),
            (&[("192.0.2.1", 32)][..], "192.0.2.2", false),
            (&[("192.0.2.77", 24)][..], "192.0.2.2", true),
            (&[("192.0.2.0", 24)][..], "192.0.3.2", false),
            (&[("192.0.2.0", 24)][..], "::ffff:192.0.2.2", true),
            (&[("192.0.2.0", 0)][..], "10.0.0.1", true),
            (&[("192.0.2.0", 0)][..], "2001:db8::1", false),
            (&[("2001:db8::", 32)][..], "2001:db8:1::1", true),
            (&[("2001:db8::", 33)][..], "2001:db8:8000::1", false),
            (&[("::", 0)][..], "2001:db8::1", true),
            (&[("2001:db8::1", 128)][..], "2001:db8::1", true),
        ] {
            let address = address.parse().unwrap();
            assert_eq!(rules(true, networks).admit(address), listed, "{networks:?}");
            assert_eq!(rules(false, networks).admit(address), !listed, "{networks:?}");
        }
        let (peer, own) = ("192.0.2.1:1".parse().unwrap(), "192.0.2.2:80".parse().unwrap());
        assert!(AddressFilter::default().admits(peer, own));
    }
}
