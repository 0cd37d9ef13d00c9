//! Defects of capabilities, services and time.

use crate::mutant::{Mutant, as_it_is};

pub const ALL: &[Mutant] = &[
    Mutant {
        name: "capabilities of the device without their address",
        ask: as_it_is,
        fails: &["DEVICE-1-1-2", "DEVICE-1-1-3", "DEVICE-1-1-30"],
        apply: |answer| {
            if answer.to("GetCapabilities") {
                answer.cut("tt:Device");
            }
        },
    },
    Mutant {
        name: "a service that is missing is a bad argument",
        ask: as_it_is,
        fails: &["DEVICE-1-1-4", "DEVICE-1-1-6", "DEVICE-1-1-10", "DEVICE-1-1-11"],
        apply: |answer| answer.replace("ter:NoSuchService", "ter:InvalidArgVal"),
    },
    Mutant {
        name: "any category of capabilities is accepted",
        ask: as_it_is,
        fails: &["DEVICE-1-1-9"],
        apply: |answer| {
            if answer.request.contains(">XYZ<") {
                answer.accept("GetCapabilitiesResponse");
            }
        },
    },
    Mutant {
        name: "capabilities are listed although nobody asked for them",
        ask: as_it_is,
        fails: &["DEVICE-1-1-13", "DEVICE-1-1-16"],
        apply: |answer| {
            if answer.to("GetServices") && answer.request.contains(">false<") {
                let capabilities = "<tds:Capabilities><tds:Capabilities/></tds:Capabilities><tds:Version>";
                answer.replace("<tds:Version>", capabilities);
            }
        },
    },
    Mutant {
        name: "Bye from a device without discovery",
        ask: as_it_is,
        fails: &["DEVICE-1-1-18", "DEVICE-1-1-19"],
        apply: |answer| {
            if answer.to("GetServiceCapabilities") {
                answer.replace("<tds:System ", "<tds:System DiscoveryNotSupported=\"true\" ");
            }
        },
    },
    Mutant {
        name: "a time that does not exist",
        ask: as_it_is,
        fails: &[
            "DEVICE-3-1-1",
            "DEVICE-3-1-4",
            "DEVICE-3-1-5",
            "DEVICE-3-1-11",
            "DEVICE-3-1-12",
            "DEVICE-9-1-6",
        ],
        apply: |answer| {
            if answer.to("GetSystemDateAndTime") {
                let from = answer.body.find("<tt:Month>").unwrap() + "<tt:Month>".len();
                let to = answer.body[from..].find('<').unwrap() + from;
                answer.body.replace_range(from..to, "13");
            }
        },
    },
    Mutant {
        name: "no manufacturer",
        ask: as_it_is,
        fails: &["DEVICE-3-1-9"],
        apply: |answer| {
            if answer.to("GetDeviceInformation") {
                answer.replace("Example", "");
            }
        },
    },
    Mutant {
        name: "a log that is not there is an unknown fault",
        ask: as_it_is,
        fails: &["DEVICE-3-1-10"],
        apply: |answer| {
            answer.replace("ter:AccesslogUnavailable", "ter:Unavailable");
        },
    },
    Mutant {
        name: "any time zone is accepted",
        ask: as_it_is,
        fails: &["DEVICE-3-1-4"],
        apply: |answer| {
            if answer.request.contains("INVALIDTIMEZONE") {
                answer.accept("SetSystemDateAndTimeResponse");
            }
        },
    },
    Mutant {
        name: "any date is accepted",
        ask: as_it_is,
        fails: &["DEVICE-3-1-5"],
        apply: |answer| {
            if answer.to("SetSystemDateAndTime")
                && answer.request.contains("Month>15<")
                && *answer.status != 200
            {
                answer.accept("SetSystemDateAndTimeResponse");
            }
        },
    },
    Mutant {
        name: "daylight saving is always on",
        ask: as_it_is,
        fails: &["DEVICE-3-1-11", "DEVICE-3-1-12"],
        apply: |answer| {
            answer.replace(
                "<tt:DaylightSavings>false</tt:DaylightSavings>",
                "<tt:DaylightSavings>true</tt:DaylightSavings>",
            );
        },
    },
];
