//! Defects of the Media2 service.

use super::{in_place_of_refusal, twice};
use crate::mutant::{Mutant, as_it_is};

const NS: &str = "http://www.onvif.org/ver20/media/wsdl";

/// The defects that a kind of configuration can have: listed twice, another one in profiles, tokens that are not looked at.
macro_rules! kind {
    ($operation:literal, $twice:literal, $other:literal, $any:literal, [$($double:literal),*], [$($different:literal),*], [$($accepted:literal),*]) => {
        [
            Mutant {
                name: $twice,
                ask: as_it_is,
                fails: &[$($double),*],
                apply: |answer| {
                    if answer.to($operation) {
                        twice(answer, "tr2:Configurations");
                    }
                },
            },
            Mutant {
                name: $other,
                ask: as_it_is,
                fails: &[$($different),*],
                apply: |answer| {
                    if answer.to($operation) {
                        answer.replace("<tt:Name>", "<tt:Name>Another ");
                    }
                },
            },
            Mutant {
                name: $any,
                ask: as_it_is,
                fails: &[$($accepted),*],
                apply: |answer| in_place_of_refusal(answer, NS, $operation),
            },
        ]
    };
}

const VIDEO: [Mutant; 3] = kind!(
    "GetVideoSourceConfigurations",
    "video sources twice",
    "other video sources than in profiles",
    "any token of video sources",
    ["MEDIA2-2-2-2"],
    ["MEDIA2-2-2-4"],
    ["MEDIA2-2-2-6"]
);
const AUDIO: [Mutant; 3] = kind!(
    "GetAudioSourceConfigurations",
    "audio sources twice",
    "other audio sources than in profiles",
    "any token of audio sources",
    ["MEDIA2-3-1-2"],
    ["MEDIA2-3-1-4"],
    ["MEDIA2-3-1-6"]
);
const OUTPUT: [Mutant; 3] = kind!(
    "GetAudioOutputConfigurations",
    "audio outputs twice",
    "other audio outputs than in profiles",
    "any token of audio outputs",
    ["MEDIA2-3-3-2"],
    ["MEDIA2-3-3-4"],
    ["MEDIA2-3-3-6"]
);
const DECODER: [Mutant; 3] = kind!(
    "GetAudioDecoderConfigurations",
    "audio decoders twice",
    "other audio decoders than in profiles",
    "any token of audio decoders",
    ["MEDIA2-3-4-2"],
    ["MEDIA2-3-4-3"],
    ["MEDIA2-3-4-5"]
);
const METADATA: [Mutant; 3] = kind!(
    "GetMetadataConfigurations",
    "metadata twice",
    "other metadata than in profiles",
    "any token of metadata",
    ["MEDIA2-8-1-2"],
    ["MEDIA2-8-1-3"],
    ["MEDIA2-8-1-4"]
);
const ANALYTICS: [Mutant; 3] = kind!(
    "GetAnalyticsConfigurations",
    "analytics twice",
    "other analytics than in profiles",
    "any token of analytics",
    ["MEDIA2-9-1-1"],
    ["MEDIA2-9-1-2"],
    ["MEDIA2-9-1-3"]
);

const REST: [Mutant; 5] = [
    Mutant {
        name: "profiles for video that have neither H.264 nor H.265",
        ask: as_it_is,
        fails: &["MEDIA2-1-1-1"],
        apply: |answer| {
            if answer.to("GetProfiles") {
                answer.replace("<tt:Encoding>H264<", "<tt:Encoding>JPEG<");
                answer.replace("<tt:Encoding>H265<", "<tt:Encoding>JPEG<");
            }
        },
    },
    Mutant {
        name: "a profile twice",
        ask: as_it_is,
        fails: &["MEDIA2-1-1-4"],
        apply: |answer| {
            if answer.to("GetProfiles") {
                twice(answer, "tr2:Profiles");
            }
        },
    },
    Mutant {
        name: "profiles without PTZ",
        ask: as_it_is,
        fails: &["MEDIA2-4-1-1"],
        apply: |answer| {
            if answer.to("GetProfiles") {
                answer.cut("tr2:PTZ");
            }
        },
    },
    Mutant {
        name: "a snapshot that is somewhere else",
        ask: as_it_is,
        fails: &["MEDIA2-5-1-1"],
        apply: |answer| {
            if answer.to("GetSnapshotUri") {
                answer.replace("</tr2:Uri>", "-not-there</tr2:Uri>");
            }
        },
    },
    Mutant {
        name: "everything can be configured",
        ask: as_it_is,
        fails: &["MEDIA2-7-1-1", "MEDIA2-7-1-2"],
        apply: |answer| {
            if answer.to("GetServiceCapabilities") {
                answer.replace("ConfigurationsSupported=\"", "ConfigurationsSupported=\"All ");
            }
        },
    },
];

pub fn all() -> Vec<Mutant> {
    [
        &VIDEO[..],
        &AUDIO,
        &OUTPUT,
        &DECODER,
        &METADATA,
        &ANALYTICS,
        &REST,
    ]
    .concat()
}
