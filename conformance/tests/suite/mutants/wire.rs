//! Defects in how messages are read, and in who may send them.

use crate::mutant::{Answer, Mutant, as_it_is};

/// Refuses what the device has understood.
fn refuse(answer: &mut Answer<'_>) {
    *answer.status = 400;
    *answer.body = "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\"><s:Body><s:Fault><s:Code><s:Value>s:Sender</s:Value></s:Code>\
                    <s:Reason><s:Text xml:lang=\"en\">No</s:Text></s:Reason></s:Fault></s:Body></s:Envelope>"
        .to_owned();
}

pub const ALL: &[Mutant] = &[
    Mutant {
        name: "default namespaces in each tag are not understood",
        ask: as_it_is,
        fails: &["DEVICE-6-1-1", "EVENT-4-1-6"],
        apply: |answer| {
            if answer.request.contains("<Body xmlns=") {
                refuse(answer);
            }
        },
    },
    Mutant {
        name: "default namespaces of parents are not understood",
        ask: as_it_is,
        fails: &["DEVICE-6-1-2", "EVENT-4-1-7"],
        apply: |answer| {
            if answer.request.contains("<Envelope xmlns=") && !answer.request.contains("<Body xmlns=") {
                refuse(answer);
            }
        },
    },
    Mutant {
        name: "unusual prefixes are not understood",
        ask: as_it_is,
        fails: &["DEVICE-6-1-3", "EVENT-4-1-8"],
        apply: |answer| {
            if answer.request.contains(" xmlns:zz0=") {
                refuse(answer);
            }
        },
    },
    Mutant {
        name: "many prefixes of a namespace are not understood",
        ask: as_it_is,
        fails: &["DEVICE-6-1-4", "EVENT-4-1-9"],
        apply: |answer| {
            if answer.request.contains("<q1:Envelope") {
                refuse(answer);
            }
        },
    },
    Mutant {
        name: "a prefix of many namespaces is not understood",
        ask: as_it_is,
        fails: &["DEVICE-6-1-5", "EVENT-4-1-10"],
        apply: |answer| {
            if answer.request.contains("<p:Envelope") {
                refuse(answer);
            }
        },
    },
    Mutant {
        name: "tokens without nonce are accepted",
        ask: as_it_is,
        fails: &["SECURITY-1-1-1"],
        apply: |answer| {
            if answer.request.contains("UsernameToken") && !answer.request.contains("Nonce") {
                answer.accept("GetUsersResponse");
            }
        },
    },
    Mutant {
        name: "who has not logged in is refused by a fault",
        ask: as_it_is,
        fails: &["SECURITY-1-1-2"],
        apply: |answer| {
            if answer.to("GetUsers") && *answer.status == 401 && !answer.request.contains("UsernameToken") {
                refuse(answer);
            }
        },
    },
    Mutant {
        name: "services are at a name that nobody asked for",
        ask: as_it_is,
        fails: &["DEVICE-1-1-31"],
        apply: |answer| {
            if answer.to("GetServices") && answer.request.contains(">false<") {
                answer.replace("<tds:XAddr>http://127.0.0.1:", "<tds:XAddr>http://localhost:");
            }
        },
    },
    Mutant {
        name: "no information on dynamic DNS",
        ask: as_it_is,
        fails: &["DEVICE-2-1-36", "DEVICE-2-1-37"],
        apply: |answer| {
            if answer.to("GetDynamicDNS") {
                answer.cut("tds:DynamicDNSInformation");
            }
        },
    },
    Mutant {
        name: "the answer on dynamic DNS is in another namespace",
        ask: as_it_is,
        fails: &["DEVICE-2-1-36", "DEVICE-2-1-37"],
        apply: |answer| {
            if answer.to("GetDynamicDNS") {
                answer.replace(
                    "http://www.onvif.org/ver10/device/wsdl",
                    "http://www.onvif.org/ver20/device/wsdl",
                );
            }
        },
    },
    Mutant {
        name: "files of the system are nowhere",
        ask: as_it_is,
        fails: &["DEVICE-3-1-13"],
        apply: |answer| {
            if answer.to("GetSystemUris") {
                for element in ["tds:SystemLogUris", "tds:SupportInfoUri", "tds:SystemBackupUri"] {
                    answer.cut(element);
                }
            }
        },
    },
    Mutant {
        name: "auxiliary commands are promised and refused",
        ask: as_it_is,
        fails: &["DEVICE-8-1-1"],
        apply: |answer| {
            if answer.to("SendAuxiliaryCommand") {
                refuse(answer);
            }
        },
    },
    Mutant {
        name: "a filter with an address of three numbers",
        ask: as_it_is,
        fails: &["DEVICE-7-1-1", "DEVICE-7-1-2", "DEVICE-7-1-3", "DEVICE-7-1-4"],
        apply: |answer| {
            if answer.to("GetIPAddressFilter") {
                let address = "<tt:IPv4Address><tt:Address>10.1.1</tt:Address><tt:PrefixLength>24</tt:PrefixLength></tt:IPv4Address>";
                answer.replace("</tt:Type>", &format!("</tt:Type>{address}"));
            }
        },
    },
];
