//! Defects of the network configuration.

use crate::mutant::{Answer, Mutant, as_it_is};

/// In place of the refusal of a request that holds this text, success.
fn accept(answer: &mut Answer<'_>, operation: &str, holds: &str) {
    if answer.to(operation) && answer.request.contains(holds) && *answer.status != 200 {
        answer.accept(&format!("{operation}Response"));
    }
}

/// Behind the start tag of the answer of an operation, something more.
fn add(answer: &mut Answer<'_>, behind: &str, what: &str) {
    answer.replace(behind, &format!("{behind}{what}"));
}

pub const ALL: &[Mutant] = &[
    Mutant {
        name: "no host name information",
        ask: as_it_is,
        fails: &["DEVICE-2-1-1", "DEVICE-2-1-3", "DEVICE-2-1-32"],
        apply: |answer| answer.cut("tds:HostnameInformation"),
    },
    Mutant {
        name: "any host name is accepted",
        ask: as_it_is,
        fails: &["DEVICE-2-1-3"],
        apply: |answer| accept(answer, "SetHostname", "Onvif_test1"),
    },
    Mutant {
        name: "the host name always comes from DHCP",
        ask: as_it_is,
        fails: &["DEVICE-2-1-32"],
        apply: |answer| {
            if answer.to("GetHostname") {
                answer.replace("<tt:FromDHCP>false", "<tt:FromDHCP>true");
            }
        },
    },
    Mutant {
        name: "a name server with an address of three numbers",
        ask: as_it_is,
        fails: &["DEVICE-2-1-4", "DEVICE-2-1-9", "DEVICE-2-1-10"],
        apply: |answer| {
            if answer.to("GetDNS") {
                let server = "<tt:DNSManual><tt:Type>IPv4</tt:Type><tt:IPv4Address>10.1.1</tt:IPv4Address></tt:DNSManual>";
                answer.replace("</tds:DNSInformation>", &format!("{server}</tds:DNSInformation>"));
            }
        },
    },
    Mutant {
        name: "name servers always come from DHCP",
        ask: as_it_is,
        fails: &[
            "DEVICE-2-1-5",
            "DEVICE-2-1-6",
            "DEVICE-2-1-7",
            "DEVICE-6-1-1",
            "DEVICE-6-1-2",
            "DEVICE-6-1-3",
            "DEVICE-6-1-4",
            "DEVICE-6-1-5",
        ],
        apply: |answer| {
            if answer.to("GetDNS") {
                answer.replace("<tt:FromDHCP>false", "<tt:FromDHCP>true");
            }
        },
    },
    Mutant {
        name: "any IPv4 name server is accepted",
        ask: as_it_is,
        fails: &["DEVICE-2-1-9"],
        apply: |answer| accept(answer, "SetDNS", ">10.1.1<"),
    },
    Mutant {
        name: "any IPv6 name server is accepted",
        ask: as_it_is,
        fails: &["DEVICE-2-1-10"],
        apply: |answer| accept(answer, "SetDNS", ">FF02:1<"),
    },
    Mutant {
        name: "a time server without address",
        ask: as_it_is,
        fails: &["DEVICE-2-1-11", "DEVICE-2-1-15", "DEVICE-2-1-16", "DEVICE-2-1-14"],
        apply: |answer| {
            if answer.to("GetNTP") {
                let server = "<tt:NTPManual><tt:Type>IPv4</tt:Type></tt:NTPManual>";
                answer.replace("</tds:NTPInformation>", &format!("{server}</tds:NTPInformation>"));
            }
        },
    },
    Mutant {
        name: "time servers always come from DHCP",
        ask: as_it_is,
        fails: &["DEVICE-2-1-12", "DEVICE-2-1-13"],
        apply: |answer| {
            if answer.to("GetNTP") {
                answer.replace("<tt:FromDHCP>false", "<tt:FromDHCP>true");
            }
        },
    },
    Mutant {
        name: "any IPv4 time server is accepted",
        ask: as_it_is,
        fails: &["DEVICE-2-1-15"],
        apply: |answer| accept(answer, "SetNTP", ">10.1.1<"),
    },
    Mutant {
        name: "any IPv6 time server is accepted",
        ask: as_it_is,
        fails: &["DEVICE-2-1-16"],
        apply: |answer| accept(answer, "SetNTP", ">FF02:1<"),
    },
    Mutant {
        name: "no interface",
        ask: as_it_is,
        fails: &[
            "DEVICE-2-1-17",
            "DEVICE-2-1-20",
            "DEVICE-2-1-21",
            "DEVICE-2-1-18",
            "DEVICE-2-1-19",
            "DEVICE-2-1-30",
            "DEVICE-2-1-31",
            "IPCONFIG-1-1-5",
            "IPCONFIG-2-1-2",
            "IPCONFIG-2-1-3",
        ],
        apply: |answer| {
            if answer.to("GetNetworkInterfaces") {
                answer.cut("tds:NetworkInterfaces");
            }
        },
    },
    Mutant {
        name: "a default router with an address of three numbers",
        ask: as_it_is,
        fails: &[
            "DEVICE-2-1-25",
            "DEVICE-2-1-28",
            "DEVICE-2-1-29",
            "DEVICE-2-1-18",
            "DEVICE-2-1-30",
            "DEVICE-2-1-31",
        ],
        apply: |answer| {
            if answer.to("GetNetworkDefaultGateway") {
                answer.replace(
                    "<tds:NetworkGateway/>",
                    "<tds:NetworkGateway></tds:NetworkGateway>",
                );
                add(
                    answer,
                    "<tds:NetworkGateway>",
                    "<tt:IPv4Address>10.1.1</tt:IPv4Address>",
                );
            }
        },
    },
    Mutant {
        name: "any IPv4 router is accepted",
        ask: as_it_is,
        fails: &["DEVICE-2-1-28"],
        apply: |answer| accept(answer, "SetNetworkDefaultGateway", ">10.1.1<"),
    },
    Mutant {
        name: "any IPv6 router is accepted",
        ask: as_it_is,
        fails: &["DEVICE-2-1-29"],
        apply: |answer| accept(answer, "SetNetworkDefaultGateway", ">FF02:1<"),
    },
    Mutant {
        name: "HTTP is not listed",
        ask: as_it_is,
        fails: &["DEVICE-2-1-33"],
        apply: |answer| {
            if answer.to("GetNetworkProtocols") {
                answer.cut("tds:NetworkProtocols");
            }
        },
    },
    Mutant {
        name: "any protocol is accepted",
        ask: as_it_is,
        fails: &["DEVICE-2-1-35"],
        apply: |answer| accept(answer, "SetNetworkProtocols", ">10554<"),
    },
    Mutant {
        name: "name servers never come from DHCP",
        ask: as_it_is,
        fails: &["DEVICE-2-1-8"],
        apply: |answer| {
            if answer.to("GetDNS") {
                answer.replace("<tt:FromDHCP>true", "<tt:FromDHCP>false");
            }
        },
    },
    Mutant {
        name: "time servers never come from DHCP",
        ask: as_it_is,
        fails: &["DEVICE-2-1-14"],
        apply: |answer| {
            if answer.to("GetNTP") {
                answer.replace("<tt:FromDHCP>true", "<tt:FromDHCP>false");
            }
        },
    },
    Mutant {
        name: "any IPv4 address of an interface is accepted",
        ask: as_it_is,
        fails: &["DEVICE-2-1-20"],
        apply: |answer| accept(answer, "SetNetworkInterfaces", ">10.1.1<"),
    },
    Mutant {
        name: "any IPv6 address of an interface is accepted",
        ask: as_it_is,
        fails: &["DEVICE-2-1-21"],
        apply: |answer| accept(answer, "SetNetworkInterfaces", ">FF02:1<"),
    },
];
