//! Defects of discovery, and of what a device does when it starts anew.

use super::unreadable;
use crate::mutant::{Answer, Mutant, Upload, as_it_is, asks, untouched};

/// A defect that may show in datagrams as well.
#[derive(Clone, Copy)]
pub struct Defect {
    /// Its name, the cases that have to notice it, and what it does over HTTP.
    pub http: Mutant,
    /// Changes a probe before the device hears it.
    pub probe: fn(&mut String),
    /// Changes what the device says; nothing is left of what is not said at all.
    pub say: fn(&mut String),
    /// Changes the status that a posted file is answered with.
    pub upload: Upload,
    /// How long something is waited for, in seconds: not for long where the defect is that it does not come.
    pub patience: u64,
    /// How long it is waited that nothing comes, in seconds: longer where the defect is that something does.
    pub silence: u64,
}

const PATIENCE: u64 = 60;
const SILENCE: u64 = 1;

const fn heard(name: &'static str, fails: &'static [&'static str], say: fn(&mut String)) -> Defect {
    Defect {
        http: Mutant {
            name,
            fails,
            ask: as_it_is,
            apply: untouched,
        },
        probe: as_it_is,
        say,
        upload: |status| status,
        patience: PATIENCE,
        silence: SILENCE,
    }
}

/// Something is never said.
const fn silent(name: &'static str, fails: &'static [&'static str], say: fn(&mut String)) -> Defect {
    Defect {
        patience: 5,
        ..heard(name, fails, say)
    }
}

const fn over_http(http: Mutant) -> Defect {
    Defect {
        http,
        probe: as_it_is,
        say: as_it_is,
        upload: |status| status,
        patience: PATIENCE,
        silence: SILENCE,
    }
}

const fn uploads(name: &'static str, fails: &'static [&'static str], upload: Upload) -> Defect {
    Defect {
        upload,
        ..heard(name, fails, as_it_is)
    }
}

/// Whatever time is told becomes one of long ago.
fn long_ago(answer: &mut Answer<'_>) {
    const BEFORE: &str = "Name=\"Status\" Value=\"";
    let Some(from) = answer.body.find(BEFORE) else {
        return;
    };
    let from = from + BEFORE.len();
    let to = answer.body[from..].find('"').unwrap() + from;
    answer.body.replace_range(from..to, "2020-01-01T00:00:00Z");
}

fn cut(message: &mut String, name: &str) {
    let document = roxmltree::Document::parse(message).unwrap();
    let found = document
        .descendants()
        .find(|node| node.tag_name().name() == name)
        .map(|node| node.range());
    if let Some(range) = found {
        message.replace_range(range, "");
    }
}

pub const ALL: &[Defect] = &[
    heard(
        "types without their namespace",
        &[
            "DISCOVERY-1-1-2",
            "DISCOVERY-1-1-3",
            "DISCOVERY-1-1-4",
            "DISCOVERY-1-1-6",
            "DISCOVERY-1-1-11",
            "DISCOVERY-2-1-1",
            "DISCOVERY-2-1-2",
            "DISCOVERY-2-1-3",
            "DISCOVERY-2-1-4",
            "DISCOVERY-2-1-5",
            "DEVICE-3-1-8",
            "DEVICE-3-1-14",
            "DEVICE-3-1-15",
            "DEVICE-3-1-17",
        ],
        |message| *message = message.replace("tds:Device", "tdx:Device"),
    ),
    heard(
        "answers to another probe",
        &[
            "DISCOVERY-1-1-3",
            "DISCOVERY-1-1-4",
            "DISCOVERY-1-1-6",
            "DISCOVERY-1-1-11",
            "DISCOVERY-2-1-1",
            "DISCOVERY-2-1-2",
            "DISCOVERY-2-1-3",
            "DISCOVERY-2-1-4",
            "DISCOVERY-2-1-5",
        ],
        |message| *message = message.replace("RelatesTo>urn:uuid:", "RelatesTo>uuid:"),
    ),
    heard(
        "no hardware among the scopes that are announced",
        &[
            "DISCOVERY-1-1-2",
            "DISCOVERY-1-1-3",
            "DISCOVERY-1-1-4",
            "DISCOVERY-1-1-6",
            "DISCOVERY-1-1-11",
            "DISCOVERY-2-1-1",
            "DISCOVERY-2-1-2",
            "DISCOVERY-2-1-3",
            "DISCOVERY-2-1-4",
            "DISCOVERY-2-1-5",
        ],
        |message| *message = message.replace("onvif.org/hardware/", "onvif.org/other/"),
    ),
    Defect {
        http: Mutant {
            name: "every probe is answered",
            fails: &[
                "DISCOVERY-1-1-5",
                "DISCOVERY-1-1-6",
                "DISCOVERY-1-1-10",
                "DISCOVERY-1-1-11",
            ],
            ask: as_it_is,
            apply: untouched,
        },
        probe: |message| {
            if message.contains("Probe") {
                cut(message, "Types");
                cut(message, "Scopes");
            }
        },
        say: as_it_is,
        upload: |status| status,
        patience: PATIENCE,
        silence: 20,
    },
    heard(
        "a matching rule is refused by another fault",
        &["DISCOVERY-1-1-10"],
        |message| *message = message.replace("MatchingRuleNotSupported", "Unknown"),
    ),
    silent("no Bye", &["DISCOVERY-1-1-8", "DEVICE-3-1-16"], |message| {
        if message.contains("discovery/Bye<") {
            message.clear();
        }
    }),
    silent(
        "no Hello",
        &[
            "DISCOVERY-1-1-2",
            "DISCOVERY-1-1-11",
            "DEVICE-3-1-6",
            "DEVICE-3-1-8",
            "DEVICE-3-1-14",
            "DEVICE-3-1-16",
            "DEVICE-9-1-4",
        ],
        |message| {
            if message.contains("discovery/Hello<") {
                message.clear();
            }
        },
    ),
    silent(
        "no answer to probes",
        &[
            "DISCOVERY-1-1-3",
            "DISCOVERY-1-1-4",
            "DISCOVERY-1-1-6",
            "DISCOVERY-1-1-11",
            "DISCOVERY-2-1-1",
            "DISCOVERY-2-1-2",
            "DISCOVERY-2-1-3",
            "DISCOVERY-2-1-4",
            "DISCOVERY-2-1-5",
            "DEVICE-3-1-7",
            "DEVICE-3-1-8",
            "DEVICE-3-1-14",
            "DEVICE-3-1-15",
            "DEVICE-3-1-17",
        ],
        |message| {
            if message.contains("discovery/ProbeMatches<") {
                message.clear();
            }
        },
    ),
    over_http(Mutant {
        name: "the device does not hide",
        fails: &["DISCOVERY-1-1-9"],
        ask: |request| {
            if asks(request, "SetDiscoveryMode") {
                *request = request.replace(">NonDiscoverable<", ">Discoverable<");
            }
        },
        apply: untouched,
    }),
    over_http(Mutant {
        name: "another scope is added",
        fails: &["DISCOVERY-1-1-11"],
        ask: |request| {
            if asks(request, "AddScopes") {
                *request = request.replace("OnvifTest2", "OnvifTest3");
            }
        },
        apply: untouched,
    }),
    over_http(Mutant {
        name: "no name among the scopes",
        fails: &[
            "DISCOVERY-1-1-3",
            "DISCOVERY-1-1-6",
            "DISCOVERY-2-1-1",
            "DISCOVERY-2-1-2",
            "DISCOVERY-2-1-3",
            "DISCOVERY-2-1-4",
            "DISCOVERY-2-1-5",
        ],
        ask: as_it_is,
        apply: |answer| {
            if answer.to("GetScopes") {
                answer.replace("onvif.org/name/", "onvif.org/other/");
            }
        },
    }),
    over_http(Mutant {
        name: "the name of the host is told in place of a reboot",
        fails: &[
            "DISCOVERY-1-1-2",
            "DISCOVERY-1-1-8",
            "DISCOVERY-1-1-9",
            "DEVICE-3-1-8",
            "DEVICE-9-1-4",
        ],
        ask: |request| super::instead(request, "SystemReboot", "GetHostname"),
        apply: untouched,
    }),
    over_http(Mutant {
        name: "a factory default answers with nothing that is known",
        fails: &["DEVICE-3-1-6", "DEVICE-3-1-7"],
        ask: as_it_is,
        apply: |answer| unreadable(answer, "SetSystemFactoryDefault"),
    }),
    over_http(Mutant {
        name: "a restoration answers with nothing that is known",
        fails: &["DEVICE-3-1-14", "DEVICE-3-1-15"],
        ask: as_it_is,
        apply: |answer| unreadable(answer, "StartSystemRestore"),
    }),
    silent(
        "Hello with addresses of the link only",
        &["DEVICE-3-1-16"],
        |message| {
            if message.contains("discovery/Hello<") {
                *message = message.replace("//127.0.0.1:", "//169.254.0.1:");
            }
        },
    ),
    over_http(Mutant {
        name: "an upgrade answers with nothing that is known",
        fails: &["DEVICE-3-1-16", "DEVICE-3-1-17"],
        ask: as_it_is,
        apply: |answer| unreadable(answer, "StartFirmwareUpgrade"),
    }),
    over_http(Mutant {
        name: "the users are told to anybody",
        fails: &["DEVICE-3-1-16"],
        ask: as_it_is,
        apply: |answer| {
            if answer.to("GetUsers") && *answer.status == 401 {
                answer.accept("GetUsersResponse");
            }
        },
    }),
    uploads(
        "any file is taken",
        &["DEVICE-3-1-15", "DEVICE-3-1-17"],
        |status| {
            if status == 415 { 200 } else { status }
        },
    ),
    uploads(
        "no file is taken",
        &["DEVICE-3-1-14", "DEVICE-3-1-16"],
        |status| {
            if status == 200 { 415 } else { status }
        },
    ),
    Defect {
        patience: 5,
        ..over_http(Mutant {
            name: "another time server is set",
            fails: &["DEVICE-9-1-7"],
            ask: |request| {
                if asks(request, "SetNTP") {
                    *request = request.replace(">127.0.0.1<", ">127.0.0.99<");
                }
            },
            apply: untouched,
        })
    },
    over_http(Mutant {
        name: "the clock was always set at the same time",
        fails: &["DEVICE-9-1-7"],
        ask: as_it_is,
        apply: |answer| {
            if answer.to("PullMessages") && answer.body.contains("LastClockSynchronization") {
                long_ago(answer);
            }
        },
    }),
    over_http(Mutant {
        name: "the device was always started at the same time",
        fails: &["DEVICE-9-1-4"],
        ask: as_it_is,
        apply: |answer| {
            if answer.to("PullMessages") && answer.body.contains("LastReboot") {
                long_ago(answer);
            }
        },
    }),
    over_http(Mutant {
        name: "the last backup is told without its time",
        fails: &["DEVICE-9-1-8"],
        ask: as_it_is,
        apply: |answer| {
            if answer.to("PullMessages") && answer.body.contains("Backup") {
                answer.replace("Name=\"Status\"", "Name=\"Other\"");
            }
        },
    }),
];
