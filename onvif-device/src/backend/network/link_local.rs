//! IPv4 addresses of the link (RFC 3927).

use std::net::Ipv4Addr;

/// Bits of the network 169.254.0.0 that these addresses are of.
pub(super) const PREFIX: u8 = 16;

/// The address that an interface tries at this attempt, from 0: always the same for a hardware address, as section 2.1 advises, and outside
/// the reserved ends of the range.
pub(super) fn candidate(mac: [u8; 6], attempt: u32) -> Ipv4Addr {
    let attempts = attempt.to_le_bytes();
    // The first attempt is of the hardware address alone.
    let more = if attempt == 0 { &[][..] } else { &attempts[..] };
    let sum = mac.iter().chain(more).fold(0x811c_9dc5_u32, |sum, octet| {
        (sum ^ u32::from(*octet)).wrapping_mul(0x0100_0193)
    });
    let host = 0x100 + sum % 0xfe00;
    Ipv4Addr::from_bits(0xa9fe_0000 + host)
}

/// Whether an address is one that a device may choose: the first and the last 256 are reserved (section 2.1).
pub(super) fn may_be_chosen(address: Ipv4Addr) -> bool {
    address.is_link_local() && (1..=254).contains(&address.octets()[2])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_within_their_range_and_differ() {
        for last in 0..=255 {
            let mac = [2, 0, 0, 0, 0, last];
            let mut tried = Vec::new();
            for attempt in 0..20 {
                let address = candidate(mac, attempt);
                assert!(may_be_chosen(address), "{address}");
                assert_eq!(address, candidate(mac, attempt), "the same again");
                assert!(!tried.contains(&address), "{address} twice");
                tried.push(address);
            }
        }
    }

    #[test]
    fn reserved_ends_are_not_chosen() {
        for (address, expected) in [
            ("169.254.0.255", false),
            ("169.254.1.0", true),
            ("169.254.254.255", true),
            ("169.254.255.0", false),
            ("192.0.2.1", false),
        ] {
            assert_eq!(may_be_chosen(address.parse().unwrap()), expected, "{address}");
        }
    }
}
