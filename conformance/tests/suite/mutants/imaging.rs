//! Defects of the Imaging service.

use super::{in_place_of_refusal, without};
use crate::mutant::{Mutant, as_it_is, asks, untouched};

const NS: &str = "http://www.onvif.org/ver20/imaging/wsdl";

const TOKENS: &[&str] = &[
    "GetImagingSettings",
    "GetOptions",
    "SetImagingSettings",
    "GetMoveOptions",
    "Move",
    "GetStatus",
    "Stop",
];

pub const ALL: &[Mutant] = &[
    Mutant {
        name: "no settings in the answer",
        ask: as_it_is,
        fails: &[
            "IMAGING-1-1-1",
            "IMAGING-1-1-8",
            "IMAGING-1-1-12",
            "IMAGING-1-1-14",
            "IMAGING-1-1-15",
            "IMAGING-1-1-16",
        ],
        apply: |answer| {
            if answer.to("GetImagingSettings") {
                answer.cut("timg:ImagingSettings");
            }
        },
    },
    Mutant {
        name: "a contrast of which the least is more than the most",
        ask: as_it_is,
        fails: &["IMAGING-1-1-3", "IMAGING-1-1-16"],
        apply: |answer| {
            if answer.to("GetOptions") {
                answer.replace(
                    "<tt:Contrast><tt:Min>0</tt:Min>",
                    "<tt:Contrast><tt:Min>900</tt:Min>",
                );
            }
        },
    },
    Mutant {
        name: "sources that are not there",
        ask: as_it_is,
        fails: &[
            "IMAGING-1-1-10",
            "IMAGING-1-1-11",
            "IMAGING-1-1-12",
            "IMAGING-2-1-15",
            "IMAGING-2-1-16",
            "IMAGING-2-1-17",
            "IMAGING-2-1-18",
        ],
        apply: |answer| {
            if answer.request.contains("OnvifTest123") && *answer.status != 200 {
                for operation in TOKENS {
                    in_place_of_refusal(answer, NS, operation);
                }
            }
        },
    },
    Mutant {
        name: "any settings are accepted",
        ask: as_it_is,
        fails: &["IMAGING-1-1-8", "IMAGING-1-1-12"],
        apply: |answer| in_place_of_refusal(answer, NS, "SetImagingSettings"),
    },
    Mutant {
        name: "the brightness stays",
        ask: |request| {
            if asks(request, "SetImagingSettings") {
                without(request, "tt:Brightness");
            }
        },
        fails: &["IMAGING-1-1-14"],
        apply: untouched,
    },
    Mutant {
        name: "the mode of the exposure stays",
        ask: |request| {
            if asks(request, "SetImagingSettings") {
                without(request, "tt:Exposure");
            }
        },
        fails: &["IMAGING-1-1-14"],
        apply: untouched,
    },
    Mutant {
        name: "tone compensation stays",
        ask: |request| {
            if asks(request, "SetImagingSettings") {
                without(request, "tt:ToneCompensation");
            }
        },
        fails: &["IMAGING-1-1-15"],
        apply: untouched,
    },
    Mutant {
        name: "a sharpness outside its range",
        ask: as_it_is,
        fails: &["IMAGING-1-1-14", "IMAGING-1-1-15", "IMAGING-1-1-16"],
        apply: |answer| {
            if answer.to("GetImagingSettings") {
                answer.cut("tt:Sharpness");
                answer.replace(
                    "</tt:IrCutFilter>",
                    "</tt:IrCutFilter><tt:Sharpness>5000</tt:Sharpness>",
                );
            }
        },
    },
    Mutant {
        name: "a focus that goes from far to near",
        ask: as_it_is,
        fails: &["IMAGING-2-1-1", "IMAGING-2-1-5"],
        apply: |answer| {
            if answer.to("GetMoveOptions") {
                answer.replace(
                    "<tt:Relative><tt:Distance><tt:Min>",
                    "<tt:Relative><tt:Distance><tt:Min>9",
                );
                answer.replace("<tt:Min>9-", "<tt:Min>9");
            }
        },
    },
    Mutant {
        name: "a move is answered by another name",
        ask: as_it_is,
        fails: &["IMAGING-2-1-3", "IMAGING-2-1-5", "IMAGING-2-1-7"],
        apply: |answer| answer.replace("MoveResponse", "MovedResponse"),
    },
    Mutant {
        name: "any move is accepted",
        ask: as_it_is,
        fails: &[
            "IMAGING-2-1-4",
            "IMAGING-2-1-6",
            "IMAGING-2-1-8",
            "IMAGING-2-1-16",
        ],
        apply: |answer| in_place_of_refusal(answer, NS, "Move"),
    },
    Mutant {
        name: "no status in the answer",
        ask: as_it_is,
        fails: &["IMAGING-2-1-11"],
        apply: |answer| {
            if answer.to("GetStatus") {
                answer.cut("timg:Status");
            }
        },
    },
    Mutant {
        name: "the end of a move is answered by another name",
        ask: as_it_is,
        fails: &["IMAGING-2-1-7", "IMAGING-2-1-13"],
        apply: |answer| answer.replace("timg:StopResponse", "timg:StoppedResponse"),
    },
    Mutant {
        name: "capabilities that are told once only",
        ask: as_it_is,
        fails: &["IMAGING-3-1-2"],
        apply: |answer| {
            if answer.to("GetServices") {
                answer.replace("AdaptablePreset=\"false\"", "AdaptablePreset=\"true\"");
            }
        },
    },
    Mutant {
        name: "capabilities by another name",
        ask: as_it_is,
        fails: &["IMAGING-3-1-1", "IMAGING-3-1-2"],
        apply: |answer| {
            if answer.to("GetServiceCapabilities") {
                answer.replace("<timg:Capabilities ", "<timg:Capability ");
            }
        },
    },
    Mutant {
        name: "conditions that are no properties",
        ask: as_it_is,
        fails: &[
            "IMAGING-4-1-1",
            "IMAGING-4-1-2",
            "IMAGING-4-1-3",
            "IMAGING-4-1-4",
            "IMAGING-4-1-5",
        ],
        apply: |answer| {
            if answer.to("GetEventProperties") {
                answer.replace("IsProperty=\"true\"", "IsProperty=\"false\"");
            }
        },
    },
    Mutant {
        name: "the first state is told as a change",
        ask: as_it_is,
        fails: &[
            "IMAGING-4-1-1",
            "IMAGING-4-1-2",
            "IMAGING-4-1-3",
            "IMAGING-4-1-4",
            "IMAGING-4-1-5",
        ],
        apply: |answer| {
            if answer.to("PullMessages") {
                answer.replace("\"Initialized\"", "\"Changed\"");
            }
        },
    },
    Mutant {
        name: "a state by another name",
        ask: as_it_is,
        fails: &[
            "IMAGING-4-1-1",
            "IMAGING-4-1-2",
            "IMAGING-4-1-3",
            "IMAGING-4-1-4",
            "IMAGING-4-1-5",
        ],
        apply: |answer| {
            if answer.to("PullMessages") {
                answer.replace("Name=\"State\"", "Name=\"Condition\"");
            }
        },
    },
];
