//! Addresses and names as clients send them.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use onvif_core::generated::tt;
use onvif_core::soap::Fault;

use crate::backend::network::{Host, Prefixed};

/// RFC 952 and RFC 1123, 2.1: labels of letters, digits and inner hyphens.
pub(in crate::services::device) fn is_host_name(name: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    name.len() <= 253 && name.split('.').all(is_label)
}

pub(super) fn invalid_ipv4() -> Fault {
    Fault::invalid_arg("InvalidIPv4Address", "This cannot be an IPv4 address here")
}

pub(super) fn invalid_ipv6() -> Fault {
    Fault::invalid_arg("InvalidIPv6Address", "This cannot be an IPv6 address here")
}

/// An address that one host can have (RFC 6890): not of this network, the host itself, a group, or reserved.
pub(super) fn ipv4(text: &str) -> Result<Ipv4Addr, Fault> {
    let address: Ipv4Addr = text.parse().map_err(|_| invalid_ipv4())?;
    match address.octets()[0] {
        0 | 127 | 224..=255 => Err(invalid_ipv4()),
        _ => Ok(address),
    }
}

/// An address that one host can have (RFC 4291 section 2.4).
pub(super) fn ipv6(text: &str) -> Result<Ipv6Addr, Fault> {
    let address: Ipv6Addr = text.parse().map_err(|_| invalid_ipv6())?;
    let wrong = address.is_unspecified()
        || address.is_loopback()
        || address.is_multicast()
        || address.to_ipv4_mapped().is_some();
    if wrong { Err(invalid_ipv6()) } else { Ok(address) }
}

/// A name or time server: the address is in the element that the type names.
pub(super) fn address(address: &tt::IPAddress) -> Result<IpAddr, Fault> {
    let text = |text: &Option<String>| text.as_deref().unwrap_or_default().to_owned();
    match address.r#type {
        tt::IPType::IPv4 => ipv4(&text(&address.ipv4_address)).map(IpAddr::V4),
        tt::IPType::IPv6 => ipv6(&text(&address.ipv6_address)).map(IpAddr::V6),
    }
}

/// A time server. One on the device itself makes sense: a receiver of radio or satellite time.
pub(super) fn host(host: &tt::NetworkHost) -> Result<Host, Fault> {
    let text = |text: &Option<String>| text.as_deref().unwrap_or_default().to_owned();
    let address = match host.r#type {
        tt::NetworkHostType::IPv4 => {
            let text = text(&host.ipv4_address);
            match text.parse::<Ipv4Addr>() {
                Ok(own) if own.is_loopback() => own.into(),
                _ => ipv4(&text)?.into(),
            }
        }
        tt::NetworkHostType::IPv6 => {
            let text = text(&host.ipv6_address);
            match text.parse::<Ipv6Addr>() {
                Ok(own) if own.is_loopback() => own.into(),
                _ => ipv6(&text)?.into(),
            }
        }
        tt::NetworkHostType::DNS => {
            let name = text(&host.dn_sname);
            // What looks like an address is not the name of anything (RFC 1123 section 2.1).
            let digits = name.bytes().all(|b| b.is_ascii_digit() || b == b'.');
            if digits || !is_host_name(&name) {
                return Err(Fault::invalid_arg(
                    "InvalidDnsName",
                    "This cannot be the name of a host",
                ));
            }
            return Ok(Host::Name(name));
        }
    };
    Ok(Host::Address(address))
}

/// A network of the address filter: any address with 0 to 32 bits.
pub(super) fn network_ipv4(network: &tt::PrefixedIPv4Address) -> Result<Prefixed<Ipv4Addr>, Fault> {
    let address = network.address.parse().map_err(|_| invalid_ipv4())?;
    let prefix = prefix(network.prefix_length, 0, 32).ok_or_else(invalid_ipv4)?;
    Ok(Prefixed { address, prefix })
}

/// The same with 0 to 128 bits.
pub(super) fn network_ipv6(network: &tt::PrefixedIPv6Address) -> Result<Prefixed<Ipv6Addr>, Fault> {
    let address = network.address.parse().map_err(|_| invalid_ipv6())?;
    let prefix = prefix(network.prefix_length, 0, 128).ok_or_else(invalid_ipv6)?;
    Ok(Prefixed { address, prefix })
}

/// The address of an interface: not the first or last one of its network, which are the network's own (RFC 1122 section 3.2.1.3), except in
/// networks of one or two (RFC 3021).
pub(super) fn interface_ipv4(given: &tt::PrefixedIPv4Address) -> Result<Prefixed<Ipv4Addr>, Fault> {
    let address = ipv4(&given.address)?;
    let prefix = prefix(given.prefix_length, 1, 32).ok_or_else(invalid_ipv4)?;
    let hosts = u32::MAX.checked_shr(prefix.into()).unwrap_or(0);
    let host = address.to_bits() & hosts;
    if prefix <= 30 && (host == 0 || host == hosts) {
        return Err(invalid_ipv4());
    }
    Ok(Prefixed { address, prefix })
}

/// The address of an interface.
pub(super) fn interface_ipv6(given: &tt::PrefixedIPv6Address) -> Result<Prefixed<Ipv6Addr>, Fault> {
    let address = ipv6(&given.address)?;
    let prefix = prefix(given.prefix_length, 1, 128).ok_or_else(invalid_ipv6)?;
    Ok(Prefixed { address, prefix })
}

fn prefix(length: i32, least: u8, most: u8) -> Option<u8> {
    u8::try_from(length)
        .ok()
        .filter(|length| (least..=most).contains(length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn host_names() {
        for name in ["a", "cam-1", "cam.example", "1cam", &"a".repeat(63)] {
            assert!(is_host_name(name), "{name}");
        }
        for name in [
            "",
            "Onvif_test1",
            "-a",
            "a-",
            "a..b",
            ".",
            "a b",
            "ä",
            &"a".repeat(64),
        ] {
            assert!(!is_host_name(name), "{name}");
        }
    }

    #[test]
    fn addresses_of_hosts() {
        for text in ["10.1.1.1", "192.0.2.255", "169.254.3.4", "223.255.255.1"] {
            assert!(ipv4(text).is_ok(), "{text}");
        }
        for text in [
            "",
            "10.1.1",
            "10.1.1.1.1",
            "10.1.1.256",
            "0.0.0.0",
            "127.0.0.1",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            " 10.1.1.1",
            "010.1.1.1",
            "cam",
        ] {
            assert!(ipv4(text).is_err(), "{text}");
        }
        for text in ["2001:1:1:1:1:1:1:1", "fe80::1", "fd00::1"] {
            assert!(ipv6(text).is_ok(), "{text}");
        }
        for text in [
            "",
            "FF02:1",
            "ff02::1",
            "::",
            "::1",
            "::ffff:192.0.2.1",
            "fe80::1%eth0",
            "10.1.1.1",
        ] {
            assert!(ipv6(text).is_err(), "{text}");
        }
    }

    #[test]
    fn addresses_of_interfaces() {
        let given = |address: &str, prefix_length| tt::PrefixedIPv4Address {
            address: address.to_owned(),
            prefix_length,
        };
        for (address, prefix) in [
            ("192.0.2.1", 24),
            ("192.0.2.0", 31),
            ("192.0.2.0", 32),
            ("10.0.1.0", 16),
        ] {
            assert!(
                interface_ipv4(&given(address, prefix)).is_ok(),
                "{address}/{prefix}"
            );
        }
        for (address, prefix) in [
            ("192.0.2.0", 24),
            ("192.0.2.255", 24),
            ("192.0.2.1", 0),
            ("192.0.2.1", 33),
            ("192.0.2.1", -1),
        ] {
            assert!(
                interface_ipv4(&given(address, prefix)).is_err(),
                "{address}/{prefix}"
            );
        }
    }
}
