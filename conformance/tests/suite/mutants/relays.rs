//! Defects of what the Device service has of a camera: relays, and the ports of RTSP.

use super::{in_place_of_refusal, twice, unreadable};
use crate::mutant::{Mutant, as_it_is, asks, untouched};

const NS: &str = "http://www.onvif.org/ver10/device/wsdl";

pub const ALL: &[Mutant] = &[
    Mutant {
        name: "a relay of the Device service twice",
        ask: as_it_is,
        fails: &["DEVICE-5-1-1", "DEVICE-5-1-2"],
        apply: |answer| {
            if answer.to("GetRelayOutputs") {
                twice(answer, "tds:RelayOutputs");
            }
        },
    },
    Mutant {
        name: "relays are not listed by the Device service",
        ask: as_it_is,
        fails: &[
            "DEVICE-5-1-1",
            "DEVICE-5-1-2",
            "DEVICE-5-1-3",
            "DEVICE-5-1-5",
            "DEVICE-5-1-6",
            "DEVICE-5-1-7",
            "DEVICE-5-1-8",
            "DEVICE-5-1-9",
        ],
        apply: |answer| {
            if answer.to("GetRelayOutputs") {
                answer.cut("tds:RelayOutputs");
            }
        },
    },
    Mutant {
        name: "relays of the Device service never become monostable",
        ask: |request| {
            if asks(request, "SetRelayOutputSettings") {
                *request = request.replace(">Monostable<", ">Bistable<");
            }
        },
        fails: &["DEVICE-5-1-3"],
        apply: untouched,
    },
    Mutant {
        name: "switching a relay answers with nothing that is known",
        ask: as_it_is,
        fails: &[
            "DEVICE-5-1-5",
            "DEVICE-5-1-6",
            "DEVICE-5-1-7",
            "DEVICE-5-1-8",
            "DEVICE-5-1-9",
        ],
        apply: |answer| unreadable(answer, "SetRelayOutputState"),
    },
    Mutant {
        name: "relays of the Device service that are not there can be set",
        ask: as_it_is,
        fails: &["DEVICE-5-1-11"],
        apply: |answer| {
            if answer.request.contains("OnvifTest123") {
                in_place_of_refusal(answer, NS, "SetRelayOutputSettings");
            }
        },
    },
    Mutant {
        name: "relays of the Device service that are not there can be switched",
        ask: as_it_is,
        fails: &["DEVICE-5-1-12"],
        apply: |answer| {
            if answer.request.contains("OnvifTest123") {
                in_place_of_refusal(answer, NS, "SetRelayOutputState");
            }
        },
    },
    Mutant {
        name: "RTSP cannot be switched off",
        ask: |request| {
            if asks(request, "SetNetworkProtocols") {
                *request = request.replace(">false<", ">true<");
            }
        },
        fails: &["DEVICE-2-1-34"],
        apply: untouched,
    },
    Mutant {
        name: "RTSP is told at the port that it always had",
        ask: as_it_is,
        fails: &["DEVICE-2-1-34"],
        apply: |answer| {
            if answer.to("GetNetworkProtocols") {
                answer.replace(">10554<", ">554<");
            }
        },
    },
];
