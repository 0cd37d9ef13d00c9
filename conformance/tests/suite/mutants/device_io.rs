//! Defects of the DeviceIO service.

use super::{in_place_of_refusal, twice};
use crate::mutant::{Mutant, as_it_is, asks, untouched};

const NS: &str = "http://www.onvif.org/ver10/deviceIO/wsdl";

pub const ALL: &[Mutant] = &[
    Mutant {
        name: "a relay twice",
        ask: as_it_is,
        fails: &["DEVICEIO-1-1-1", "DEVICEIO-1-1-2"],
        apply: |answer| {
            if answer.to("GetRelayOutputs") {
                twice(answer, "tds:RelayOutputs");
                twice(answer, "tmd:RelayOutputs");
            }
        },
    },
    Mutant {
        name: "more relays in the capabilities",
        ask: as_it_is,
        fails: &["DEVICEIO-1-1-2"],
        apply: |answer| {
            if answer.to("GetServiceCapabilities") {
                answer.replace("RelayOutputs=\"2\"", "RelayOutputs=\"3\"");
            }
        },
    },
    Mutant {
        name: "a relay without options",
        ask: as_it_is,
        fails: &[
            "DEVICEIO-1-1-3",
            "DEVICEIO-1-1-4",
            "DEVICEIO-1-2-1",
            "DEVICEIO-1-2-2",
            "DEVICEIO-1-2-3",
            "DEVICEIO-1-2-4",
        ],
        apply: |answer| answer.cut("tmd:RelayOutputOptions"),
    },
    Mutant {
        name: "options of another relay",
        ask: as_it_is,
        fails: &["DEVICEIO-1-1-4"],
        apply: |answer| {
            answer.replace(
                "<tmd:RelayOutputOptions token=\"",
                "<tmd:RelayOutputOptions token=\"other-",
            )
        },
    },
    Mutant {
        name: "relays never become monostable",
        ask: |request| {
            if asks(request, "SetRelayOutputSettings") {
                *request = request.replace(">Monostable<", ">Bistable<");
            }
        },
        fails: &["DEVICEIO-1-1-4", "DEVICEIO-1-2-3", "DEVICEIO-1-2-4"],
        apply: untouched,
    },
    Mutant {
        name: "relays that are not there can be set",
        ask: as_it_is,
        fails: &["DEVICEIO-1-1-5"],
        apply: |answer| {
            if answer.request.contains("OnvifTest123") {
                in_place_of_refusal(answer, NS, "SetRelayOutputSettings");
            }
        },
    },
    Mutant {
        name: "relays are only ever switched off",
        ask: |request| {
            if asks(request, "SetRelayOutputState") {
                *request = request.replace(">active<", ">inactive<");
            }
        },
        fails: &[
            "DEVICEIO-1-2-1",
            "DEVICEIO-1-2-2",
            "DEVICEIO-1-2-3",
            "DEVICEIO-1-2-4",
        ],
        apply: untouched,
    },
    Mutant {
        name: "the first state of a line is told as a change",
        ask: as_it_is,
        fails: &[
            "DEVICEIO-1-2-1",
            "DEVICEIO-1-2-2",
            "DEVICEIO-1-2-3",
            "DEVICEIO-1-2-4",
            "DEVICEIO-2-1-1",
        ],
        apply: |answer| {
            if answer.to("PullMessages") {
                answer.replace("\"Initialized\"", "\"Changed\"");
            }
        },
    },
    Mutant {
        name: "events of relays without their token",
        ask: as_it_is,
        fails: &["DEVICEIO-2-1-2"],
        apply: |answer| {
            if answer.to("GetEventProperties") {
                answer.replace("Name=\"RelayToken\"", "Name=\"Relay\"");
            }
        },
    },
    Mutant {
        name: "inputs with a state that is a text",
        ask: as_it_is,
        fails: &["DEVICEIO-2-1-1"],
        apply: |answer| {
            if answer.to("GetEventProperties") {
                answer.replace("xs:boolean", "xs:string");
            }
        },
    },
    Mutant {
        name: "no inputs",
        ask: as_it_is,
        fails: &[
            "DEVICEIO-3-1-1",
            "DEVICEIO-3-1-2",
            "DEVICEIO-3-1-3",
            "DEVICEIO-3-1-4",
        ],
        apply: |answer| {
            if answer.to("GetDigitalInputs") {
                answer.replace("<tmd:DigitalInputs ", "<tmd:Inputs ");
            }
        },
    },
    Mutant {
        name: "more inputs in the capabilities",
        ask: as_it_is,
        fails: &["DEVICEIO-3-1-2"],
        apply: |answer| {
            if answer.to("GetServiceCapabilities") {
                answer.replace("DigitalInputs=\"2\"", "DigitalInputs=\"5\"");
            }
        },
    },
    Mutant {
        name: "inputs that cannot be set to anything",
        ask: as_it_is,
        fails: &["DEVICEIO-3-1-3", "DEVICEIO-3-1-4"],
        apply: |answer| {
            if answer.to("GetDigitalInputConfigurationOptions") {
                answer.cut("tmd:IdleState");
            }
        },
    },
    Mutant {
        name: "inputs are always set to closed",
        ask: |request| {
            if asks(request, "SetDigitalInputConfigurations") {
                *request = request.replace("\"open\"", "\"closed\"");
            }
        },
        fails: &["DEVICEIO-3-1-4"],
        apply: untouched,
    },
    Mutant {
        name: "no audio sources",
        ask: as_it_is,
        fails: &["DEVICEIO-4-1-1"],
        apply: |answer| {
            if answer.to("GetAudioSources") {
                answer.cut("tmd:Token");
            }
        },
    },
    Mutant {
        name: "no audio outputs",
        ask: as_it_is,
        fails: &["DEVICEIO-8-1-1"],
        apply: |answer| {
            if answer.to("GetAudioOutputs") {
                answer.cut("tmd:Token");
            }
        },
    },
    Mutant {
        name: "a video source that the Media service does not have",
        ask: as_it_is,
        fails: &["DEVICEIO-5-1-1", "DEVICEIO-7-1-1"],
        apply: |answer| {
            if answer.to("GetVideoSources") {
                answer.replace(
                    "</tmd:GetVideoSourcesResponse>",
                    "<tmd:Token>another</tmd:Token></tmd:GetVideoSourcesResponse>",
                );
            }
        },
    },
];
