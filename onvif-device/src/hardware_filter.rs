//! Which hardware addresses (MAC) may connect to the device, beside the filter of ONVIF for network addresses.
//!
//! A device sees the hardware address of whoever is on a link of its own, and for all others that of the router by which they come. Everybody can
//! choose theirs, so that the filter keeps out mistakes and the curious, and never takes the place of accounts.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Deserializer};

/// A hardware address of 48 bits (EUI-48) of one card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MacAddress([u8; 6]);

impl MacAddress {
    /// An address by its octets; `None` for what no card has: the zero address and those of groups (IEEE 802, I/G bit).
    pub fn new(octets: [u8; 6]) -> Option<MacAddress> {
        let [first, ..] = octets;
        (octets != [0; 6] && first & 1 == 0).then_some(MacAddress(octets))
    }
}

impl fmt::Display for MacAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d, e, g] = self.0;
        write!(f, "{a:02x}:{b:02x}:{c:02x}:{d:02x}:{e:02x}:{g:02x}")
    }
}

/// A text that is no hardware address of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "a hardware address has six pairs of hexadecimal digits with `:` or `-` between, and is none of a group"
)]
pub struct MacAddressError;

impl FromStr for MacAddress {
    type Err = MacAddressError;

    fn from_str(text: &str) -> Result<MacAddress, MacAddressError> {
        let separator = if text.contains('-') { '-' } else { ':' };
        let mut octets = [0; 6];
        let mut pairs = text.split(separator);
        for octet in &mut octets {
            let pair = pairs.next().ok_or(MacAddressError)?;
            // The parser of numbers would take a sign as well.
            if pair.len() != 2 || !pair.bytes().all(|digit| digit.is_ascii_hexdigit()) {
                return Err(MacAddressError);
            }
            *octet = u8::from_str_radix(pair, 16).map_err(|_| MacAddressError)?;
        }
        match pairs.next() {
            Some(_) => Err(MacAddressError),
            None => MacAddress::new(octets).ok_or(MacAddressError),
        }
    }
}

impl<'de> Deserialize<'de> for MacAddress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<MacAddress, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse()
            .map_err(|error| serde::de::Error::custom(format_args!("`{text}`: {error}")))
    }
}

/// The rules of a filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HardwareRules {
    /// Only those of the list may connect, and nobody who is not known; otherwise all but those.
    pub allow: bool,
    /// The list.
    pub addresses: Vec<MacAddress>,
}

/// Who a caller is on the last link of the way to the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caller {
    /// A program on the machine of the device itself.
    Machine,
    /// A card on a link of the device: that of the caller, or of the router that comes before.
    Hardware(MacAddress),
    /// Nothing is known: the link has no hardware addresses, as tunnels, or the address has been forgotten.
    Unknown,
}

/// Whoever knows the hardware addresses of callers: the system.
pub trait Neighbours: fmt::Debug + Send + Sync {
    /// Looks for a caller who has a connection to the device at this moment. Called whenever somebody connects, so it must not take long.
    ///
    /// # Errors
    /// Whatever the system says; the caller is unknown then.
    fn caller(&self, peer: SocketAddr) -> io::Result<Caller>;
}

/// Rules, and who knows the addresses to which they are applied.
#[derive(Clone, Debug)]
pub struct HardwareFilter {
    rules: Arc<HardwareRules>,
    neighbours: Arc<dyn Neighbours>,
}

impl HardwareFilter {
    /// A filter with these rules.
    pub fn new(rules: HardwareRules, neighbours: Arc<dyn Neighbours>) -> HardwareFilter {
        HardwareFilter {
            rules: Arc::new(rules),
            neighbours,
        }
    }

    /// The rules.
    pub fn rules(&self) -> &HardwareRules {
        &self.rules
    }

    /// Whether a caller may connect. Programs on the machine itself always may.
    pub fn admits(&self, peer: SocketAddr) -> bool {
        if peer.ip().to_canonical().is_loopback() {
            return true;
        }
        let caller = self.neighbours.caller(peer).unwrap_or_else(|error| {
            tracing::warn!(%peer, %error, "the hardware address of a client cannot be found out");
            Caller::Unknown
        });
        match caller {
            Caller::Machine => true,
            Caller::Hardware(address) => self.rules.addresses.contains(&address) == self.rules.allow,
            Caller::Unknown => !self.rules.allow,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug)]
    struct Known(fn() -> io::Result<Caller>);

    impl Neighbours for Known {
        fn caller(&self, _: SocketAddr) -> io::Result<Caller> {
            (self.0)()
        }
    }

    fn mac(text: &str) -> MacAddress {
        text.parse().unwrap()
    }

    #[test]
    fn addresses_are_read_and_told() {
        assert_eq!(mac("02:00:5E:10:00:Ff").to_string(), "02:00:5e:10:00:ff");
        assert_eq!(mac("02-00-5e-10-00-ff"), mac("02:00:5e:10:00:ff"));
        for bad in [
            "",
            ":::::",
            "02:00:5e:10:00",
            "02:00:5e:10:00:ff:01",
            "02:00:5e:10:00:f",
            "02:00:5e:10:00:+f",
            "02:00:5e:10:00:fg",
            "02:00-5e:10:00:ff",
            " 02:00:5e:10:00:ff",
            "02005e1000ff",
            "02:00:5e:10:0é:f",
            "00:00:00:00:00:00",
            "ff:ff:ff:ff:ff:ff",
            "01:00:5e:00:00:01",
        ] {
            assert_eq!(bad.parse::<MacAddress>(), Err(MacAddressError), "{bad}");
        }
    }

    #[test]
    fn who_is_listed_known_or_here_is_told_apart() {
        type Told = fn() -> io::Result<Caller>;
        let listed: Told = || Ok(Caller::Hardware(MacAddress([2, 0, 0, 0, 0, 1])));
        let other: Told = || Ok(Caller::Hardware(MacAddress([2, 0, 0, 0, 0, 2])));
        let unknown: Told = || Ok(Caller::Unknown);
        let failing: Told = || Err(io::Error::other("no answer"));
        let here: Told = || Ok(Caller::Machine);
        for (told, far, allowed, not_denied) in [
            (listed, true, true, false),
            (other, true, false, true),
            (unknown, true, false, true),
            (failing, true, false, true),
            (here, true, true, true),
            // Not even asked for.
            (other, false, true, true),
            (listed, false, true, true),
        ] {
            let addresses: &[&str] = match far {
                true => &["192.0.2.1:5000", "[2001:db8::1]:5000", "[::ffff:192.0.2.1]:5000"],
                false => &["127.0.0.2:5000", "[::1]:5000", "[::ffff:127.0.0.1]:5000"],
            };
            for peer in addresses {
                let admits = |allow| {
                    let rules = HardwareRules {
                        allow,
                        addresses: vec![mac("02:00:00:00:00:01")],
                    };
                    HardwareFilter::new(rules, Arc::new(Known(told))).admits(peer.parse().unwrap())
                };
                assert_eq!((admits(true), admits(false)), (allowed, not_denied), "{peer}");
            }
        }
    }
}
