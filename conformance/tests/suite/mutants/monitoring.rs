//! Defects of what a device tells of its state, and of what it remembers.

use crate::mutant::{Mutant, as_it_is};

/// All that wait for the first message of a property.
const INITIALIZED: &[&str] = &[
    "DEVICE-9-1-1",
    "DEVICE-9-1-2",
    "DEVICE-9-1-3",
    "DEVICE-9-1-5",
    "DEVICE-9-1-6",
    "DEVICE-9-1-9",
    "DEVICE-9-1-10",
    "DEVICE-9-1-11",
    "DEVICE-9-1-12",
];

pub const ALL: &[Mutant] = &[
    Mutant {
        name: "states of the device are told by items of another name",
        ask: as_it_is,
        fails: INITIALIZED,
        apply: |answer| {
            if answer.to("PullMessages") && !answer.body.contains("EventBuffer") {
                for name in ["Status", "Value", "Failed", "Critical"] {
                    answer.replace(&format!("Name=\"{name}\""), "Name=\"Other\"");
                }
            }
        },
    },
    Mutant {
        name: "the processor is busier than it can be",
        ask: as_it_is,
        fails: &["DEVICE-9-1-1"],
        apply: |answer| {
            if answer.to("PullMessages") {
                answer.replace("Name=\"Value\" Value=\"", "Name=\"Value\" Value=\"1000");
            }
        },
    },
    Mutant {
        name: "times of the state are described as texts",
        ask: as_it_is,
        fails: &["DEVICE-9-1-2", "DEVICE-9-1-3", "DEVICE-9-1-5"],
        apply: |answer| {
            if answer.to("GetEventProperties") {
                answer.replace("xs:dateTime", "xs:string");
            }
        },
    },
    Mutant {
        name: "failures are described without the part that fails",
        ask: as_it_is,
        fails: &["DEVICE-9-1-1", "DEVICE-9-1-9", "DEVICE-9-1-10", "DEVICE-9-1-11"],
        apply: |answer| {
            if answer.to("GetEventProperties") {
                answer.replace("Name=\"Token\"", "Name=\"Part\"");
            }
        },
    },
    Mutant {
        name: "a critical temperature is a number",
        ask: as_it_is,
        fails: &["DEVICE-9-1-12"],
        apply: |answer| {
            if answer.to("PullMessages") {
                answer.replace(
                    "Name=\"Critical\" Value=\"false\"",
                    "Name=\"Critical\" Value=\"21\"",
                );
            }
        },
    },
    Mutant {
        name: "the clock is always told as it was set first",
        ask: as_it_is,
        fails: &["DEVICE-9-1-6"],
        apply: |answer| {
            if answer.to("PullMessages") && answer.body.contains("LastClockSynchronization") {
                let Some(from) = answer.body.find("Name=\"Status\" Value=\"") else {
                    return;
                };
                let from = from + "Name=\"Status\" Value=\"".len();
                let to = answer.body[from..].find('"').unwrap() + from;
                answer.body.replace_range(from..to, "1970-01-01T00:00:00Z");
            }
        },
    },
    Mutant {
        name: "the memory of events begins with an event of another name",
        ask: as_it_is,
        fails: &["EVENT-6-1-3", "EVENT-6-1-4", "EVENT-6-1-5"],
        apply: |answer| {
            if answer.to("PullMessages") {
                answer.replace("EventBuffer/Begin", "EventBuffer/Start");
            }
        },
    },
    Mutant {
        name: "the memory of events is a property",
        ask: as_it_is,
        fails: &["EVENT-6-1-3"],
        apply: |answer| {
            if answer.to("GetEventProperties") {
                let Some(from) = answer.body.find("EventBuffer") else {
                    return;
                };
                let (before, after) = answer.body.split_at(from);
                let after = after.replacen(
                    "<tt:MessageDescription",
                    "<tt:MessageDescription IsProperty=\"true\"",
                    1,
                );
                *answer.body = format!("{before}{}", after.replacen(" IsProperty=\"false\"", "", 1));
            }
        },
    },
    Mutant {
        name: "going back in the memory of events goes forward",
        ask: |request| {
            if crate::mutant::asks(request, "Seek") {
                super::without(request, "tev:Reverse");
            }
        },
        fails: &["EVENT-6-1-3", "EVENT-6-1-4", "EVENT-6-1-5"],
        apply: crate::mutant::untouched,
    },
    Mutant {
        name: "what is remembered is from long ago",
        ask: as_it_is,
        fails: &["EVENT-6-1-4", "EVENT-6-1-5"],
        apply: |answer| {
            // All but the beginning itself.
            if answer.to("PullMessages") && !answer.body.contains("EventBuffer") {
                answer.replace("UtcTime=\"20", "UtcTime=\"19");
            }
        },
    },
    Mutant {
        name: "capabilities of both forms differ in the filter of addresses",
        ask: as_it_is,
        fails: &["DEVICE-1-1-30"],
        apply: |answer| {
            if answer.to("GetCapabilities") {
                answer.replace("<tt:IPFilter>true", "<tt:IPFilter>false");
            }
        },
    },
    Mutant {
        name: "capabilities of the older form have remote discovery",
        ask: as_it_is,
        fails: &["DEVICE-1-1-30"],
        apply: |answer| {
            if answer.to("GetCapabilities") {
                answer.replace("<tt:RemoteDiscovery>false", "<tt:RemoteDiscovery>true");
            }
        },
    },
];
