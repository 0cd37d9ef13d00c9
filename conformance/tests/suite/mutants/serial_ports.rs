//! Defects of serial ports.

use super::{in_place_of_refusal, twice, unreadable};
use crate::mutant::{Mutant, as_it_is};

const NS: &str = "http://www.onvif.org/ver10/deviceIO/wsdl";

pub const ALL: &[Mutant] = &[
    Mutant {
        name: "a serial port twice",
        fails: &["DEVICEIO-6-1-1"],
        ask: as_it_is,
        apply: |answer| {
            if answer.to("GetSerialPorts") {
                twice(answer, "tmd:SerialPort ");
            }
        },
    },
    Mutant {
        name: "options of another serial port",
        fails: &["DEVICEIO-6-1-2"],
        ask: as_it_is,
        apply: |answer| {
            if answer.to("GetSerialPortConfigurationOptions") {
                answer.replace(" token=\"", " token=\"other-");
            }
        },
    },
    Mutant {
        name: "the setting of a serial port is acknowledged by something else",
        fails: &["DEVICEIO-6-1-3"],
        ask: as_it_is,
        apply: |answer| unreadable(answer, "SetSerialPortConfiguration"),
    },
    Mutant {
        name: "nothing can be heard from a serial port",
        fails: &["DEVICEIO-6-1-4"],
        ask: as_it_is,
        apply: |answer| {
            if !answer.request.contains("SerialData") {
                unreadable(answer, "SendReceiveSerialCommand");
            }
        },
    },
    Mutant {
        name: "nothing can be said to a serial port",
        fails: &["DEVICEIO-6-1-5"],
        ask: as_it_is,
        apply: |answer| {
            if answer.request.contains("SerialData") {
                unreadable(answer, "SendReceiveSerialCommand");
            }
        },
    },
    Mutant {
        name: "a serial port that is not there has settings",
        fails: &["DEVICEIO-6-1-6"],
        ask: as_it_is,
        apply: |answer| in_place_of_refusal(answer, NS, "GetSerialPortConfiguration"),
    },
    Mutant {
        name: "a serial port that is not there has options",
        fails: &["DEVICEIO-6-1-7"],
        ask: as_it_is,
        apply: |answer| in_place_of_refusal(answer, NS, "GetSerialPortConfigurationOptions"),
    },
    Mutant {
        name: "a serial port takes any setting",
        fails: &["DEVICEIO-6-1-8"],
        ask: as_it_is,
        apply: |answer| in_place_of_refusal(answer, NS, "SetSerialPortConfiguration"),
    },
];
