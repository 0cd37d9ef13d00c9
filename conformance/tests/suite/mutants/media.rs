//! Defects of the Media service.

use super::{in_place_of_refusal, twice, unreadable};
use crate::mutant::{Answer, Mutant, as_it_is, untouched};

const NS: &str = "http://www.onvif.org/ver10/media/wsdl";

/// What is told of uses, told otherwise.
fn other_uses(answer: &mut Answer<'_>) {
    answer.replace("<tt:UseCount>", "<tt:UseCount>1");
}

/// The defects that a kind of configuration can have: listed twice, with other uses in the list, with other uses when asked for alone, and
/// set to what its options do not have.
macro_rules! kind {
    ($name:literal, $list:literal, $one:literal, $set:literal, [$($twice:literal),*], [$($listed:literal),*], [$($alone:literal),*], [$($accepted:literal),*]) => {
        [
            Mutant {
                name: concat!($name, " twice"),
                ask: as_it_is,
                fails: &[$($twice),*],
                apply: |answer| {
                    if answer.to($list) {
                        twice(answer, "trt:Configurations");
                    }
                },
            },
            Mutant {
                name: concat!("other uses in the list of ", $name),
                ask: as_it_is,
                fails: &[$($listed),*],
                apply: |answer| {
                    if answer.to($list) {
                        other_uses(answer);
                    }
                },
            },
            Mutant {
                name: concat!("other uses for one of ", $name),
                ask: as_it_is,
                fails: &[$($alone),*],
                apply: |answer| {
                    if answer.to($one) {
                        other_uses(answer);
                    }
                },
            },
            Mutant {
                name: concat!("any setting of ", $name),
                ask: as_it_is,
                fails: &[$($accepted),*],
                apply: |answer| in_place_of_refusal(answer, NS, $set),
            },
        ]
    };
}

const VIDEO_SOURCES: [Mutant; 4] = kind!(
    "video sources",
    "GetVideoSourceConfigurations",
    "GetVideoSourceConfiguration",
    "SetVideoSourceConfiguration",
    ["MEDIA-2-2-1"],
    [
        "MEDIA-2-2-1",
        "MEDIA-2-2-2",
        "MEDIA-2-2-6",
        "MEDIA-2-2-12",
        "MEDIA-2-2-14",
        "MEDIA-2-2-15",
        "MEDIA-2-2-16"
    ],
    [
        "MEDIA-2-2-2",
        "MEDIA-2-2-6",
        "MEDIA-2-2-12",
        "MEDIA-2-2-14",
        "MEDIA-2-2-15",
        "MEDIA-2-2-16"
    ],
    ["MEDIA-2-1-8"]
);
const VIDEO_ENCODERS: [Mutant; 4] = kind!(
    "video encoders",
    "GetVideoEncoderConfigurations",
    "GetVideoEncoderConfiguration",
    "SetVideoEncoderConfiguration",
    ["MEDIA-2-1-2", "MEDIA-2-3-1"],
    [
        "MEDIA-2-3-1",
        "MEDIA-2-3-2",
        "MEDIA-2-3-5",
        "MEDIA-2-3-13",
        "MEDIA-2-3-14",
        "MEDIA-2-3-15",
        "MEDIA-2-3-16",
        "MEDIA-2-3-17"
    ],
    [
        "MEDIA-2-3-2",
        "MEDIA-2-3-5",
        "MEDIA-2-3-13",
        "MEDIA-2-3-14",
        "MEDIA-2-3-15",
        "MEDIA-2-3-16",
        "MEDIA-2-3-17"
    ],
    ["MEDIA-2-1-9", "MEDIA-2-1-11"]
);
const AUDIO_SOURCES: [Mutant; 4] = kind!(
    "audio sources",
    "GetAudioSourceConfigurations",
    "GetAudioSourceConfiguration",
    "SetAudioSourceConfiguration",
    ["MEDIA-3-2-1"],
    [
        "MEDIA-3-2-1",
        "MEDIA-3-2-2",
        "MEDIA-3-2-6",
        "MEDIA-3-2-12",
        "MEDIA-3-2-14",
        "MEDIA-3-2-15",
        "MEDIA-3-2-16"
    ],
    [
        "MEDIA-3-2-2",
        "MEDIA-3-2-6",
        "MEDIA-3-2-12",
        "MEDIA-3-2-14",
        "MEDIA-3-2-15",
        "MEDIA-3-2-16"
    ],
    ["MEDIA-3-1-20", "MEDIA-3-1-22"]
);
const AUDIO_ENCODERS: [Mutant; 4] = kind!(
    "audio encoders",
    "GetAudioEncoderConfigurations",
    "GetAudioEncoderConfiguration",
    "SetAudioEncoderConfiguration",
    ["MEDIA-3-3-1"],
    [
        "MEDIA-3-3-1",
        "MEDIA-3-3-2",
        "MEDIA-3-3-5",
        "MEDIA-3-3-12",
        "MEDIA-3-3-13",
        "MEDIA-3-3-14",
        "MEDIA-3-3-15",
        "MEDIA-3-3-16"
    ],
    [
        "MEDIA-3-3-2",
        "MEDIA-3-3-5",
        "MEDIA-3-3-12",
        "MEDIA-3-3-13",
        "MEDIA-3-3-14",
        "MEDIA-3-3-15",
        "MEDIA-3-3-16"
    ],
    ["MEDIA-3-1-14", "MEDIA-3-1-15", "MEDIA-3-1-16"]
);
const AUDIO_OUTPUTS: [Mutant; 4] = kind!(
    "audio outputs",
    "GetAudioOutputConfigurations",
    "GetAudioOutputConfiguration",
    "SetAudioOutputConfiguration",
    ["MEDIA-3-4-13"],
    ["MEDIA-3-4-13", "MEDIA-3-4-14"],
    ["MEDIA-3-4-14"],
    ["MEDIA-3-4-6", "MEDIA-3-4-7", "MEDIA-3-4-9"]
);
const AUDIO_DECODERS: [Mutant; 4] = kind!(
    "audio decoders",
    "GetAudioDecoderConfigurations",
    "GetAudioDecoderConfiguration",
    "SetAudioDecoderConfiguration",
    ["MEDIA-3-4-16"],
    ["MEDIA-3-4-16", "MEDIA-3-4-17"],
    ["MEDIA-3-4-17"],
    []
);

/// Tokens in the options of a kind that are not those of its sources.
macro_rules! other_source {
    ($operation:literal, $element:literal, [$($fails:literal),*]) => {
        Mutant {
            name: concat!("other ", $element),
            ask: as_it_is,
            fails: &[$($fails),*],
            apply: |answer| {
                if answer.to($operation) {
                    answer.replace(concat!("<tt:", $element, ">"), concat!("<tt:", $element, ">another-"));
                }
            },
        }
    };
}

const OPTIONS: [Mutant; 6] = [
    other_source!(
        "GetVideoSourceConfigurationOptions",
        "VideoSourceTokensAvailable",
        ["MEDIA-2-2-3", "MEDIA-2-2-4"]
    ),
    other_source!(
        "GetAudioSourceConfigurationOptions",
        "InputTokensAvailable",
        ["MEDIA-3-1-22", "MEDIA-3-2-3", "MEDIA-3-2-4"]
    ),
    other_source!(
        "GetAudioOutputConfigurationOptions",
        "OutputTokensAvailable",
        ["MEDIA-3-4-4", "MEDIA-3-4-11", "MEDIA-3-4-12"]
    ),
    Mutant {
        name: "sizes of video that no encoder has",
        ask: as_it_is,
        fails: &[
            "MEDIA-2-1-9",
            "MEDIA-2-1-11",
            "MEDIA-2-3-3",
            "MEDIA-2-3-4",
            "MEDIA-2-3-12",
            "MEDIA-2-3-18",
        ],
        apply: |answer| {
            if answer.to("GetVideoEncoderConfigurationOptions") {
                answer.replace("<tt:Width>", "<tt:Width>1");
            }
        },
    },
    Mutant {
        name: "sample rates in hertz",
        ask: as_it_is,
        fails: &[
            "MEDIA-3-1-14",
            "MEDIA-3-1-15",
            "MEDIA-3-1-16",
            "MEDIA-3-1-21",
            "MEDIA-3-3-3",
            "MEDIA-3-3-4",
            "MEDIA-3-3-11",
        ],
        apply: |answer| {
            if answer.to("GetAudioEncoderConfigurationOptions") {
                for rate in ["8", "16", "32", "48"] {
                    answer.replace(&format!("<tt:Items>{rate}<"), &format!("<tt:Items>{rate}000<"));
                }
            }
        },
    },
    Mutant {
        name: "no options of audio outputs without a configuration",
        ask: as_it_is,
        fails: &["MEDIA-3-4-8"],
        apply: |answer| {
            if answer.to("GetAudioOutputConfigurationOptions")
                && !answer.request.contains("ConfigurationToken>")
            {
                answer.replace("OptionsResponse", "OptionsAnswer");
            }
        },
    },
];

const REST: &[Mutant] = &[
    Mutant {
        name: "profiles that do not say whether they are fixed",
        ask: as_it_is,
        fails: &["MEDIA-1-1-1", "MEDIA-1-1-3"],
        apply: |answer| {
            if answer.to("GetProfiles") {
                answer.replace(" fixed=\"true\"", "");
            }
        },
    },
    Mutant {
        name: "other uses in profiles",
        ask: as_it_is,
        fails: &[
            "MEDIA-1-1-3",
            "MEDIA-2-2-1",
            "MEDIA-2-2-6",
            "MEDIA-2-3-1",
            "MEDIA-2-3-5",
            "MEDIA-3-2-1",
            "MEDIA-3-2-6",
            "MEDIA-3-3-1",
            "MEDIA-3-3-5",
            "MEDIA-3-4-13",
            "MEDIA-3-4-16",
            "MEDIA-4-1-2",
        ],
        apply: |answer| {
            if answer.to("GetProfiles") {
                other_uses(answer);
            }
        },
    },
    Mutant {
        name: "encoders that are taken out by another name",
        ask: as_it_is,
        fails: &[
            "MEDIA-1-1-5",
            "MEDIA-2-3-15",
            "MEDIA-3-1-23",
            "MEDIA-3-3-14",
            "MEDIA-3-4-10",
        ],
        apply: |answer| {
            for kind in ["VideoEncoder", "AudioEncoder", "AudioDecoder"] {
                let operation = format!("Remove{kind}Configuration");
                if answer.to(&operation) {
                    answer.replace(&format!("{operation}Response"), &format!("{operation}d"));
                }
            }
        },
    },
    Mutant {
        name: "an audio encoder that no other one replaces",
        ask: |request| {
            if crate::mutant::asks(request, "AddAudioEncoderConfiguration") {
                *request = request.replace(">ae_audio-1_2<", ">ae_audio-1<");
            }
        },
        fails: &["MEDIA-3-3-13"],
        apply: untouched,
    },
    Mutant {
        name: "a profile without its decoder",
        ask: as_it_is,
        fails: &["MEDIA-1-1-3", "MEDIA-1-1-5", "MEDIA-3-4-10"],
        apply: |answer| {
            if answer.to("GetProfile") {
                answer.cut("tt:AudioDecoderConfiguration");
            }
        },
    },
    Mutant {
        name: "PTZ twice",
        ask: as_it_is,
        fails: &["MEDIA-4-1-2"],
        apply: |answer| {
            if answer.to("GetConfigurations") {
                twice(answer, "tptz:PTZConfiguration");
            }
        },
    },
    Mutant {
        name: "a video source twice",
        ask: as_it_is,
        fails: &["MEDIA-2-2-5"],
        apply: |answer| {
            if answer.to("GetVideoSources") {
                twice(answer, "trt:VideoSources");
            }
        },
    },
    Mutant {
        name: "an audio source twice",
        ask: as_it_is,
        fails: &["MEDIA-3-2-5"],
        apply: |answer| {
            if answer.to("GetAudioSources") {
                twice(answer, "trt:AudioSources");
            }
        },
    },
    Mutant {
        name: "an audio output twice",
        ask: as_it_is,
        fails: &["MEDIA-3-4-15"],
        apply: |answer| {
            if answer.to("GetAudioOutputs") {
                twice(answer, "trt:AudioOutputs");
            }
        },
    },
    Mutant {
        name: "no number of encoders",
        ask: as_it_is,
        fails: &["MEDIA-2-1-6", "MEDIA-2-1-7"],
        apply: |answer| unreadable(answer, "GetGuaranteedNumberOfVideoEncoderInstances"),
    },
    Mutant {
        name: "more encoders than there are",
        ask: as_it_is,
        fails: &["MEDIA-2-1-7"],
        apply: |answer| {
            if answer.to("GetGuaranteedNumberOfVideoEncoderInstances") {
                answer.replace("<trt:TotalNumber>", "<trt:TotalNumber>10");
            }
        },
    },
    Mutant {
        name: "encoders that fit no profile",
        ask: as_it_is,
        fails: &["MEDIA-1-1-5", "MEDIA-2-1-2"],
        apply: |answer| {
            if answer.to("GetCompatibleVideoEncoderConfigurations") {
                answer.cut("trt:Configurations");
            }
        },
    },
    Mutant {
        name: "the codec of a video encoder stays",
        ask: |request| {
            if crate::mutant::asks(request, "SetVideoEncoderConfiguration") {
                *request = request.replace("<tt:Encoding>JPEG<", "<tt:Encoding>H264<");
            }
        },
        fails: &["MEDIA-2-1-9", "MEDIA-2-3-12", "MEDIA-2-3-18"],
        apply: untouched,
    },
    Mutant {
        name: "options of audio sources by another name",
        ask: as_it_is,
        fails: &["MEDIA-3-1-7", "MEDIA-3-1-22", "MEDIA-3-2-3", "MEDIA-3-2-4"],
        apply: |answer| unreadable(answer, "GetAudioSourceConfigurationOptions"),
    },
    Mutant {
        name: "audio sources that are not there",
        ask: as_it_is,
        fails: &["MEDIA-3-1-17", "MEDIA-3-1-18", "MEDIA-3-1-19"],
        apply: |answer| {
            if answer.request.contains("OnvifTest123") {
                in_place_of_refusal(answer, NS, "GetAudioSourceConfiguration");
                in_place_of_refusal(answer, NS, "GetAudioSourceConfigurationOptions");
            }
        },
    },
    Mutant {
        name: "any metadata",
        ask: as_it_is,
        fails: &["MEDIA-5-1-3"],
        apply: |answer| in_place_of_refusal(answer, NS, "SetMetadataConfiguration"),
    },
    Mutant {
        name: "a snapshot that is somewhere else",
        ask: as_it_is,
        fails: &["MEDIA-6-1-1"],
        apply: |answer| {
            if answer.to("GetSnapshotUri") {
                answer.replace("</tt:Uri>", "-not-there</tt:Uri>");
            }
        },
    },
    Mutant {
        name: "streams of anything",
        ask: as_it_is,
        fails: &["MEDIA-7-1-2", "MEDIA-7-1-4"],
        apply: |answer| in_place_of_refusal(answer, NS, "GetStreamUri"),
    },
    Mutant {
        name: "multicast of anything",
        ask: as_it_is,
        fails: &["MEDIA-7-1-5"],
        apply: |answer| in_place_of_refusal(answer, NS, "StartMulticastStreaming"),
    },
    Mutant {
        name: "capabilities by another name",
        ask: as_it_is,
        fails: &["MEDIA-2-1-7", "MEDIA-8-1-1", "MEDIA-8-1-2"],
        apply: |answer| {
            if answer.to("GetServiceCapabilities") {
                answer.replace("<trt:Capabilities ", "<trt:Capability ");
                answer.replace("</trt:Capabilities>", "</trt:Capability>");
            }
        },
    },
    Mutant {
        name: "other capabilities in the list of services",
        ask: as_it_is,
        fails: &["MEDIA-8-1-2"],
        apply: |answer| {
            if answer.to("GetServices") {
                answer.replace("EXICompression=\"false\"", "EXICompression=\"true\"");
                answer.replace(
                    "<trt:ProfileCapabilities MaximumNumberOfProfiles=\"",
                    "<trt:ProfileCapabilities MaximumNumberOfProfiles=\"1",
                );
            }
        },
    },
];

pub fn all() -> Vec<Mutant> {
    [
        &VIDEO_SOURCES[..],
        &VIDEO_ENCODERS,
        &AUDIO_SOURCES,
        &AUDIO_ENCODERS,
        &AUDIO_OUTPUTS,
        &AUDIO_DECODERS[..3],
        &OPTIONS,
        REST,
    ]
    .concat()
}
