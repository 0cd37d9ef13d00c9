//! Defects of addresses, routers and of what goes with them.

use crate::mutant::{Mutant, as_it_is, asks, untouched};

pub const ALL: &[Mutant] = &[
    Mutant {
        name: "addresses always come by DHCP",
        ask: as_it_is,
        fails: &["DEVICE-2-1-18"],
        apply: |answer| {
            if answer.to("GetNetworkInterfaces") {
                answer.replace("<tt:DHCP>false", "<tt:DHCP>true");
            }
        },
    },
    Mutant {
        name: "addresses by hand are not told",
        ask: as_it_is,
        fails: &["DEVICE-2-1-18", "DEVICE-2-1-19"],
        apply: |answer| {
            if answer.to("GetNetworkInterfaces") {
                answer.cut("tt:Manual");
            }
        },
    },
    Mutant {
        name: "addresses by hand are not taken up",
        ask: |request| {
            if asks(request, "SetNetworkInterfaces") {
                super::without(request, "tt:Manual");
            }
        },
        fails: &["DEVICE-2-1-18", "DEVICE-2-1-19", "DEVICE-2-1-21", "DEVICE-2-1-30"],
        apply: untouched,
    },
    Mutant {
        name: "no address of the link on IPv6",
        ask: as_it_is,
        fails: &["IPCONFIG-2-1-3"],
        apply: |answer| {
            if answer.to("GetNetworkInterfaces")
                && let Some(from) = answer.body.find("<tt:IPv6>")
            {
                let mut ipv6 = answer.body.split_off(from);
                super::without(&mut ipv6, "tt:LinkLocal");
                answer.body.push_str(&ipv6);
            }
        },
    },
    Mutant {
        name: "routers advertise in vain",
        ask: as_it_is,
        fails: &["IPCONFIG-2-1-2"],
        apply: |answer| {
            if answer.to("GetNetworkInterfaces") {
                answer.cut("tt:FromRA");
            }
        },
    },
    Mutant {
        name: "no address of the link on IPv4",
        ask: as_it_is,
        fails: &["IPCONFIG-1-1-5"],
        apply: |answer| {
            if answer.to("GetZeroConfiguration") {
                answer.replace("<tt:Enabled>true", "<tt:Enabled>false");
            }
        },
    },
    Mutant {
        name: "the router of IPv4 stays as it was",
        ask: |request| {
            if asks(request, "SetNetworkDefaultGateway") {
                *request = request.replace(">10.1.1.1<", ">10.1.1.2<");
            }
        },
        fails: &["DEVICE-2-1-30"],
        apply: untouched,
    },
    Mutant {
        name: "the router of IPv6 stays as it was",
        ask: |request| {
            if asks(request, "SetNetworkDefaultGateway") {
                *request = request.replace(">2001:1:1:1:1:1:1:1<", ">2001:1:1:1:1:1:1:2<");
            }
        },
        fails: &["DEVICE-2-1-31"],
        apply: untouched,
    },
    Mutant {
        name: "dynamic DNS is never switched off",
        ask: as_it_is,
        fails: &["DEVICE-2-1-37"],
        apply: |answer| {
            if answer.to("GetDynamicDNS") {
                answer.replace(">NoUpdate<", ">ClientUpdates<");
            }
        },
    },
    Mutant {
        name: "the time is always set by hand",
        ask: as_it_is,
        fails: &["DEVICE-3-1-12"],
        apply: |answer| {
            if answer.to("GetSystemDateAndTime") {
                answer.replace(">NTP<", ">Manual<");
            }
        },
    },
    Mutant {
        name: "the last account is refused without a reason",
        ask: as_it_is,
        fails: &["DEVICE-4-1-6"],
        apply: |answer| answer.replace("ter:FixedUser", "ter:Unknown"),
    },
];
