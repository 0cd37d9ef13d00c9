//! Defects of the PTZ service.

use super::{in_place_of_refusal, instead, without};
use crate::mutant::{Answer, Mutant, as_it_is, asks, untouched};

const NS: &str = "http://www.onvif.org/ver20/ptz/wsdl";

/// The answer of an operation has another name.
fn rename(answer: &mut Answer<'_>, operation: &str) {
    if answer.to(operation) {
        answer.replace(&format!("{operation}Response"), "DifferentResponse");
    }
}

/// Every coordinate of a request becomes nought.
fn to_the_middle(request: &mut String) {
    for name in [" x=\"", " y=\""] {
        let mut from = 0;
        while let Some(at) = request[from..].find(name) {
            let start = from + at + name.len();
            let end = start + request[start..].find('"').unwrap();
            request.replace_range(start..end, "0");
            from = start;
        }
    }
}

pub const ALL: &[Mutant] = &[
    Mutant {
        // What nodes can do is undefined then, and processed as supported.
        name: "no nodes",
        ask: as_it_is,
        fails: &[
            "MEDIA2_PTZ-1-1-1",
            "MEDIA2_PTZ-1-1-2",
            "MEDIA2_PTZ-1-1-3",
            "MEDIA2_PTZ-2-1-1",
            "MEDIA2_PTZ-2-1-2",
            "MEDIA2_PTZ-2-1-3",
            "MEDIA2_PTZ-3-1-1",
            "MEDIA2_PTZ-3-1-3",
            "MEDIA2_PTZ-3-1-4",
            "MEDIA2_PTZ-4-1-1",
            "MEDIA2_PTZ-4-1-2",
            "MEDIA2_PTZ-4-1-3",
            "MEDIA2_PTZ-4-2-1",
            "MEDIA2_PTZ-4-2-2",
            "PTZ-1-1-1",
            "PTZ-1-1-2",
            "PTZ-2-1-6",
            "PTZ-3-1-1",
            "PTZ-3-1-2",
            "PTZ-3-1-3",
            "PTZ-3-1-4",
            "PTZ-3-1-5",
            "PTZ-4-1-4",
            "PTZ-4-1-5",
            "PTZ-4-1-6",
            "PTZ-5-1-1",
            "PTZ-5-1-3",
            "PTZ-5-1-4",
            "PTZ-6-1-1",
            "PTZ-7-1-3",
            "PTZ-7-1-4",
            "PTZ-7-2-3",
            "PTZ-7-2-4",
            "PTZ-7-3-3",
            "PTZ-7-3-4",
            "PTZ-7-4-3",
            "PTZ-7-4-4",
        ],
        apply: |answer| {
            if answer.to("GetNodes") {
                answer.cut("tptz:PTZNode");
            }
        },
    },
    Mutant {
        name: "another node than was asked for",
        ask: as_it_is,
        fails: &["PTZ-1-1-2"],
        apply: |answer| {
            if answer.to("GetNode") {
                answer.replace("<tptz:PTZNode token=\"", "<tptz:PTZNode token=\"other-");
            }
        },
    },
    Mutant {
        name: "nodes that are not there",
        ask: as_it_is,
        fails: &["PTZ-1-1-4"],
        apply: |answer| in_place_of_refusal(answer, NS, "GetNode"),
    },
    Mutant {
        name: "no configurations",
        ask: as_it_is,
        fails: &[
            "PTZ-2-1-1",
            "PTZ-2-1-2",
            "PTZ-2-1-3",
            "PTZ-2-1-5",
            "PTZ-2-1-6",
            "PTZ-2-1-7",
            "PTZ-2-1-9",
            "PTZ-2-1-10",
        ],
        apply: |answer| {
            if answer.to("GetConfigurations") {
                answer.cut("tptz:PTZConfiguration");
            }
        },
    },
    Mutant {
        name: "configurations of a node that is not there",
        ask: as_it_is,
        fails: &["PTZ-2-1-5", "PTZ-2-1-6", "PTZ-2-1-9"],
        apply: |answer| {
            if answer.to("GetConfigurations") {
                answer.replace("<tt:NodeToken>", "<tt:NodeToken>other-");
            }
        },
    },
    Mutant {
        name: "a configuration without a node",
        ask: as_it_is,
        fails: &["PTZ-2-1-2", "PTZ-2-1-5", "PTZ-2-1-9"],
        apply: |answer| {
            if answer.to("GetConfiguration") {
                answer.cut("tt:NodeToken");
            }
        },
    },
    Mutant {
        name: "a timeout of which the least is more than the most",
        ask: as_it_is,
        fails: &[
            "MEDIA2_PTZ-1-1-1",
            "MEDIA2_PTZ-1-1-2",
            "MEDIA2_PTZ-1-1-3",
            "PTZ-2-1-3",
            "PTZ-2-1-7",
            "PTZ-3-1-1",
            "PTZ-3-1-2",
            "PTZ-3-1-3",
            "PTZ-3-1-4",
            "PTZ-3-1-5",
        ],
        apply: |answer| {
            if answer.to("GetConfigurationOptions") {
                answer.replace("<tt:PTZTimeout><tt:Min>PT", "<tt:PTZTimeout><tt:Min>P9DT");
            }
        },
    },
    Mutant {
        name: "a default space that the camera does not have",
        ask: as_it_is,
        fails: &["PTZ-2-1-5", "PTZ-2-1-6", "PTZ-2-1-7", "PTZ-2-1-9"],
        apply: |answer| {
            if answer.to("GetConfigurations") {
                answer.replace(
                    "ZoomSpaces/VelocityGenericSpace</tt:DefaultContinuousZoomVelocitySpace>",
                    "ZoomSpaces/OwnSpace</tt:DefaultContinuousZoomVelocitySpace>",
                );
            }
        },
    },
    Mutant {
        name: "the default timeout stays",
        ask: |request| {
            if asks(request, "SetConfiguration") {
                without(request, "tt:DefaultPTZTimeout");
            }
        },
        fails: &["PTZ-2-1-9"],
        apply: untouched,
    },
    Mutant {
        name: "configurations that are not there",
        ask: as_it_is,
        fails: &["PTZ-2-1-10"],
        apply: |answer| in_place_of_refusal(answer, NS, "SetConfiguration"),
    },
    Mutant {
        name: "other capabilities by GetServices",
        ask: as_it_is,
        fails: &["PTZ-8-1-2"],
        apply: |answer| {
            if answer.to("GetServices") {
                answer.replace("StatusPosition=\"true\"", "StatusPosition=\"false\"");
            }
        },
    },
    Mutant {
        name: "capabilities by another name",
        ask: as_it_is,
        fails: &["PTZ-8-1-1", "PTZ-8-1-2"],
        apply: |answer| {
            if answer.to("GetServiceCapabilities") {
                answer.replace("<tptz:Capabilities ", "<tptz:Capability ");
            }
        },
    },
    Mutant {
        name: "every absolute move goes to the middle",
        ask: |request| {
            if asks(request, "AbsoluteMove") {
                to_the_middle(request);
            }
        },
        fails: &["PTZ-3-1-1", "PTZ-3-1-2", "PTZ-4-1-4", "PTZ-4-1-5", "PTZ-5-1-1"],
        apply: untouched,
    },
    Mutant {
        name: "any position is accepted",
        ask: as_it_is,
        fails: &["PTZ-3-1-2"],
        apply: |answer| in_place_of_refusal(answer, NS, "AbsoluteMove"),
    },
    Mutant {
        name: "relative moves go nowhere",
        ask: |request| {
            if asks(request, "RelativeMove") {
                to_the_middle(request);
            }
        },
        fails: &["PTZ-3-1-3"],
        apply: untouched,
    },
    Mutant {
        name: "a camera that never stands still",
        ask: as_it_is,
        fails: &[
            "MEDIA2_PTZ-1-1-1",
            "MEDIA2_PTZ-1-1-2",
            "MEDIA2_PTZ-1-1-3",
            "MEDIA2_PTZ-2-1-1",
            "MEDIA2_PTZ-2-1-2",
            "MEDIA2_PTZ-3-1-1",
            "MEDIA2_PTZ-3-1-3",
            "MEDIA2_PTZ-3-1-4",
            "PTZ-3-1-1",
            "PTZ-3-1-3",
            "PTZ-3-1-4",
            "PTZ-3-1-5",
            "PTZ-4-1-4",
            "PTZ-4-1-5",
            "PTZ-5-1-1",
            "PTZ-5-1-3",
            "PTZ-5-1-4",
        ],
        apply: |answer| {
            if answer.to("GetStatus") {
                answer.replace(">IDLE<", ">MOVING<");
            }
        },
    },
    Mutant {
        name: "presets without a name",
        ask: as_it_is,
        fails: &["MEDIA2_PTZ-2-1-1", "MEDIA2_PTZ-2-1-3", "PTZ-4-1-4", "PTZ-4-1-6"],
        apply: |answer| {
            if answer.to("GetPresets") {
                answer.cut("tt:Name");
            }
        },
    },
    Mutant {
        name: "a preset that is somewhere else",
        ask: as_it_is,
        fails: &["MEDIA2_PTZ-2-1-1", "PTZ-4-1-4"],
        apply: |answer| {
            if answer.to("GetPresets") {
                answer.cut("tt:PTZPosition");
            }
        },
    },
    Mutant {
        name: "removed presets stay",
        ask: |request| instead(request, "RemovePreset", "GetPresets"),
        fails: &["MEDIA2_PTZ-2-1-3", "PTZ-4-1-6"],
        apply: |answer| {
            if answer.to("RemovePreset") {
                answer.replace("GetPresetsResponse", "RemovePresetResponse");
            }
        },
    },
    Mutant {
        name: "presets lead nowhere",
        ask: |request| instead(request, "GotoPreset", "GetPresets"),
        fails: &["PTZ-4-1-5"],
        apply: |answer| {
            if answer.to("GotoPreset") {
                answer.replace("GetPresetsResponse", "GotoPresetResponse");
            }
        },
    },
    Mutant {
        name: "no home to go to",
        ask: |request| instead(request, "GotoHomePosition", "GetPresets"),
        fails: &["PTZ-5-1-1"],
        apply: |answer| {
            if answer.to("GotoHomePosition") {
                answer.replace("GetPresetsResponse", "GotoHomePositionResponse");
            }
        },
    },
    Mutant {
        name: "a home that is said to be fixed",
        ask: as_it_is,
        fails: &["MEDIA2_PTZ-3-1-3", "PTZ-5-1-3"],
        apply: |answer| {
            if answer.to("GetNode") {
                answer.replace("FixedHomePosition=\"false\"", "FixedHomePosition=\"true\"");
            }
        },
    },
    Mutant {
        name: "no auxiliary commands",
        ask: as_it_is,
        fails: &["PTZ-6-1-1"],
        apply: |answer| {
            if answer.to("GetNode") {
                answer.cut("tt:AuxiliaryCommands");
            }
        },
    },
    Mutant {
        name: "positions in a space of its own",
        ask: as_it_is,
        fails: &[
            "MEDIA2_PTZ-1-1-1",
            "MEDIA2_PTZ-2-1-1",
            "MEDIA2_PTZ-2-1-2",
            "MEDIA2_PTZ-3-1-1",
            "MEDIA2_PTZ-3-1-4",
            "MEDIA2_PTZ-4-1-1",
            "MEDIA2_PTZ-4-1-2",
            "MEDIA2_PTZ-4-1-3",
            "PTZ-2-1-6",
            "PTZ-3-1-1",
            "PTZ-3-1-2",
            "PTZ-3-1-3",
            "PTZ-4-1-4",
            "PTZ-4-1-5",
            "PTZ-5-1-1",
            "PTZ-5-1-4",
            "PTZ-7-1-3",
            "PTZ-7-1-4",
            "PTZ-7-4-3",
            "PTZ-7-4-4",
        ],
        apply: |answer| {
            if answer.to("GetNodes") {
                answer.replace("PositionGenericSpace", "PositionOwnSpace");
            }
        },
    },
    Mutant {
        name: "translations in a space of its own",
        ask: as_it_is,
        fails: &["PTZ-2-1-6", "PTZ-7-2-3", "PTZ-7-2-4"],
        apply: |answer| {
            if answer.to("GetNodes") {
                answer.replace("TranslationGenericSpace", "TranslationOwnSpace");
            }
        },
    },
    Mutant {
        name: "velocities in a space of its own",
        ask: as_it_is,
        fails: &[
            "MEDIA2_PTZ-4-2-1",
            "MEDIA2_PTZ-4-2-2",
            "PTZ-2-1-6",
            "PTZ-7-3-3",
            "PTZ-7-3-4",
        ],
        apply: |answer| {
            if answer.to("GetNodes") {
                answer.replace("VelocityGenericSpace", "VelocityOwnSpace");
            }
        },
    },
    Mutant {
        name: "speeds in a space of its own",
        ask: as_it_is,
        fails: &["PTZ-2-1-6", "PTZ-7-4-3", "PTZ-7-4-4"],
        apply: |answer| {
            if answer.to("GetNodes") {
                answer.replace("GenericSpeedSpace", "OwnSpeedSpace");
            }
        },
    },
    Mutant {
        name: "absolute moves are answered by another name",
        ask: as_it_is,
        fails: &[
            "MEDIA2_PTZ-1-1-1",
            "MEDIA2_PTZ-2-1-1",
            "MEDIA2_PTZ-2-1-2",
            "MEDIA2_PTZ-3-1-1",
            "MEDIA2_PTZ-3-1-4",
            "MEDIA2_PTZ-4-1-1",
            "MEDIA2_PTZ-4-1-2",
            "MEDIA2_PTZ-4-1-3",
            "PTZ-3-1-1",
            "PTZ-3-1-3",
            "PTZ-4-1-4",
            "PTZ-4-1-5",
            "PTZ-5-1-1",
            "PTZ-5-1-4",
            "PTZ-7-1-3",
            "PTZ-7-1-4",
            "PTZ-7-4-3",
            "PTZ-7-4-4",
        ],
        apply: |answer| rename(answer, "AbsoluteMove"),
    },
    Mutant {
        name: "continuous moves are answered by another name",
        ask: as_it_is,
        fails: &[
            "MEDIA2_PTZ-1-1-2",
            "MEDIA2_PTZ-1-1-3",
            "MEDIA2_PTZ-4-2-1",
            "MEDIA2_PTZ-4-2-2",
            "PTZ-3-1-4",
            "PTZ-3-1-5",
            "PTZ-7-3-3",
            "PTZ-7-3-4",
        ],
        apply: |answer| rename(answer, "ContinuousMove"),
    },
    Mutant {
        name: "stopping is answered by another name",
        ask: as_it_is,
        fails: &[
            "MEDIA2_PTZ-1-1-3",
            "MEDIA2_PTZ-4-2-1",
            "MEDIA2_PTZ-4-2-2",
            "PTZ-3-1-5",
            "PTZ-7-3-3",
            "PTZ-7-3-4",
        ],
        apply: |answer| rename(answer, "Stop"),
    },
    Mutant {
        name: "going to a preset is answered by another name",
        ask: as_it_is,
        fails: &["MEDIA2_PTZ-2-1-2", "PTZ-4-1-5"],
        apply: |answer| rename(answer, "GotoPreset"),
    },
    Mutant {
        name: "setting the home is answered by another name",
        ask: as_it_is,
        fails: &[
            "MEDIA2_PTZ-3-1-1",
            "MEDIA2_PTZ-3-1-3",
            "MEDIA2_PTZ-3-1-4",
            "PTZ-5-1-1",
            "PTZ-5-1-3",
            "PTZ-5-1-4",
        ],
        apply: |answer| rename(answer, "SetHomePosition"),
    },
];
