//! Defects of the Media2 service.

use super::{in_place_of_refusal, twice, unreadable, without};
use crate::mutant::{Mutant, as_it_is, asks, untouched};

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
    ["MEDIA2-2-2-2", "MEDIA2-2-2-5"],
    ["MEDIA2-2-2-4", "MEDIA2-2-2-5"],
    ["MEDIA2-2-2-6"]
);
const AUDIO: [Mutant; 3] = kind!(
    "GetAudioSourceConfigurations",
    "audio sources twice",
    "other audio sources than in profiles",
    "any token of audio sources",
    ["MEDIA2-3-1-2", "MEDIA2-3-1-5"],
    ["MEDIA2-3-1-4", "MEDIA2-3-1-5"],
    ["MEDIA2-3-1-6"]
);
const OUTPUT: [Mutant; 3] = kind!(
    "GetAudioOutputConfigurations",
    "audio outputs twice",
    "other audio outputs than in profiles",
    "any token of audio outputs",
    ["MEDIA2-3-3-2", "MEDIA2-3-3-5"],
    ["MEDIA2-3-3-4", "MEDIA2-3-3-5"],
    ["MEDIA2-3-3-6"]
);
const DECODER: [Mutant; 3] = kind!(
    "GetAudioDecoderConfigurations",
    "audio decoders twice",
    "other audio decoders than in profiles",
    "any token of audio decoders",
    ["MEDIA2-3-4-2", "MEDIA2-3-4-4"],
    ["MEDIA2-3-4-3", "MEDIA2-3-4-4"],
    ["MEDIA2-3-4-5"]
);
const METADATA: [Mutant; 3] = kind!(
    "GetMetadataConfigurations",
    "metadata twice",
    "other metadata than in profiles",
    "any token of metadata",
    ["MEDIA2-8-1-1", "MEDIA2-8-1-2"],
    ["MEDIA2-8-1-1", "MEDIA2-8-1-3"],
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
        fails: &[
            "MEDIA2-1-1-2",
            "MEDIA2-1-1-3",
            "MEDIA2-1-1-4",
            "MEDIA2-1-1-5",
            "MEDIA2-1-1-6",
            "MEDIA2-1-1-7",
            "MEDIA2-4-1-2",
        ],
        apply: |answer| {
            if answer.to("GetProfiles") {
                twice(answer, "tr2:Profiles");
            }
        },
    },
    Mutant {
        name: "profiles with PTZ and without a video source",
        ask: as_it_is,
        fails: &["MEDIA2-4-1-1"],
        apply: |answer| {
            if answer.to("GetProfiles") && answer.request.contains(">PTZ<") {
                answer.cut("tr2:VideoSource");
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

/// What is told of settings, of kinds of options, and of what comes and goes with profiles.
const CHANGES: &[Mutant] = &[
    Mutant {
        name: "a profile without what it is created with",
        ask: |request| {
            if asks(request, "CreateProfile") {
                without(request, "tr2:Configuration");
            }
        },
        fails: &["MEDIA2-1-1-2", "MEDIA2-1-1-5"],
        apply: untouched,
    },
    Mutant {
        name: "changes of profiles that nobody is told of",
        ask: as_it_is,
        fails: &["MEDIA2-1-1-2", "MEDIA2-1-1-3", "MEDIA2-4-1-2"],
        apply: |answer| {
            if answer.to("PullMessages") && answer.body.contains("ProfileChanged") {
                answer.cut("wsnt:NotificationMessage");
            }
        },
    },
    Mutant {
        name: "changes of configurations that nobody is told of",
        ask: as_it_is,
        fails: &[
            "MEDIA2-2-2-5",
            "MEDIA2-2-3-4",
            "MEDIA2-3-1-5",
            "MEDIA2-3-2-1",
            "MEDIA2-3-2-2",
            "MEDIA2-3-3-5",
            "MEDIA2-4-1-2",
            "MEDIA2-8-1-1",
        ],
        apply: |answer| {
            if answer.to("PullMessages") && answer.body.contains("ConfigurationChanged") {
                answer.cut("wsnt:NotificationMessage");
            }
        },
    },
    Mutant {
        name: "what is removed stays",
        ask: |request| {
            if asks(request, "RemoveConfiguration") {
                for kind in ["All", "VideoEncoder", "AudioEncoder", "PTZ"] {
                    *request = request.replace(
                        &format!("<tr2:Type>{kind}</tr2:Type>"),
                        "<tr2:Type>Receiver</tr2:Type>",
                    );
                }
            }
        },
        fails: &["MEDIA2-1-1-3", "MEDIA2-1-1-6", "MEDIA2-1-1-7", "MEDIA2-4-1-2"],
        apply: untouched,
    },
    Mutant {
        name: "other names than were set",
        ask: as_it_is,
        fails: &[
            "MEDIA2-2-2-5",
            "MEDIA2-2-3-4",
            "MEDIA2-3-1-5",
            "MEDIA2-3-2-1",
            "MEDIA2-3-2-2",
            "MEDIA2-3-3-5",
            "MEDIA2-3-4-4",
            "MEDIA2-4-1-2",
            "MEDIA2-8-1-1",
        ],
        apply: |answer| answer.replace("<tt:Name>TestName", "<tt:Name>Name"),
    },
    Mutant {
        name: "bounds that begin above their end",
        ask: as_it_is,
        fails: &["MEDIA2-2-2-1", "MEDIA2-2-2-3", "MEDIA2-2-2-5", "MEDIA2-2-2-7"],
        apply: |answer| {
            if answer.to("GetVideoSourceConfigurationOptions") {
                answer.replace("<tt:XRange><tt:Min>", "<tt:XRange><tt:Min>900");
            }
        },
    },
    Mutant {
        name: "video encoders twice",
        ask: as_it_is,
        fails: &["MEDIA2-2-3-1", "MEDIA2-2-3-4"],
        apply: |answer| {
            if answer.to("GetVideoEncoderConfigurations") {
                twice(answer, "tr2:Configurations");
            }
        },
    },
    Mutant {
        name: "sizes of video that no encoder has",
        ask: as_it_is,
        fails: &["MEDIA2-2-3-2", "MEDIA2-2-3-3", "MEDIA2-2-3-4"],
        apply: |answer| {
            if answer.to("GetVideoEncoderConfigurationOptions") {
                answer.replace("<tt:Width>", "<tt:Width>1");
            }
        },
    },
    Mutant {
        name: "frame rates in no order",
        ask: as_it_is,
        fails: &["MEDIA2-2-3-5"],
        apply: |answer| {
            if answer.to("GetVideoEncoderConfigurationOptions") {
                answer.replace("FrameRatesSupported=\"", "FrameRatesSupported=\"2 ");
            }
        },
    },
    Mutant {
        name: "options of audio sources by another name",
        ask: as_it_is,
        fails: &["MEDIA2-3-1-1", "MEDIA2-3-1-3", "MEDIA2-3-1-5"],
        apply: |answer| unreadable(answer, "GetAudioSourceConfigurationOptions"),
    },
    Mutant {
        name: "options of audio encoders without their rates",
        ask: as_it_is,
        fails: &["MEDIA2-3-2-1", "MEDIA2-3-2-2", "MEDIA2-3-2-4"],
        apply: |answer| {
            if answer.to("GetAudioEncoderConfigurationOptions") {
                answer.replace("<tt:Items>", "<tt:Items>9");
            }
        },
    },
    Mutant {
        name: "options of an audio encoder by another name",
        ask: as_it_is,
        fails: &["MEDIA2-3-2-1", "MEDIA2-3-2-2", "MEDIA2-3-2-3", "MEDIA2-3-2-4"],
        apply: |answer| {
            if answer.request.contains("ConfigurationToken>") {
                unreadable(answer, "GetAudioEncoderConfigurationOptions");
            }
        },
    },
    Mutant {
        name: "volumes that begin above their end",
        ask: as_it_is,
        fails: &["MEDIA2-3-3-1", "MEDIA2-3-3-3", "MEDIA2-3-3-5"],
        apply: |answer| {
            if answer.to("GetAudioOutputConfigurationOptions") {
                answer.replace(
                    "<tt:OutputLevelRange><tt:Min>",
                    "<tt:OutputLevelRange><tt:Min>900",
                );
            }
        },
    },
    Mutant {
        name: "options of audio decoders by another name",
        ask: as_it_is,
        fails: &["MEDIA2-3-4-1"],
        apply: |answer| unreadable(answer, "GetAudioDecoderConfigurationOptions"),
    },
    Mutant {
        name: "a space for PTZ twice",
        ask: as_it_is,
        fails: &["MEDIA2-4-1-2"],
        apply: |answer| {
            if answer.to("GetConfigurationOptions") {
                twice(answer, "tt:AbsolutePanTiltPositionSpace");
            }
        },
    },
    Mutant {
        name: "no encoders for a source",
        ask: as_it_is,
        fails: &["MEDIA2-5-1-2"],
        apply: |answer| {
            if answer.to("GetVideoEncoderInstances") {
                answer.replace("<tr2:Total>", "<tr2:Total>-");
            }
        },
    },
];

/// What is drawn over pictures.
const DRAWN: &[Mutant] = &[
    Mutant {
        name: "texts and images in another corner",
        ask: as_it_is,
        fails: &["MEDIA2-6-1-1", "MEDIA2-6-1-2"],
        apply: |answer| {
            if answer.to("GetOSDs") {
                answer.replace(">UpperLeft<", ">LowerLeft<");
            }
        },
    },
    Mutant {
        name: "texts and images at no place of their own",
        ask: as_it_is,
        fails: &["MEDIA2-6-1-1", "MEDIA2-6-1-2", "MEDIA2-6-1-3", "MEDIA2-6-1-4"],
        apply: |answer| {
            if answer.to("GetOSDs") {
                answer.replace(">Custom<", ">LowerRight<");
            }
        },
    },
    Mutant {
        name: "an OSD twice",
        ask: as_it_is,
        fails: &["MEDIA2-6-1-5"],
        apply: |answer| {
            if answer.to("GetOSDs") {
                twice(answer, "tr2:OSDs");
            }
        },
    },
    Mutant {
        name: "texts without their options",
        ask: as_it_is,
        fails: &["MEDIA2-6-1-6"],
        apply: |answer| {
            if answer.to("GetOSDOptions") {
                answer.cut("tt:TextOption");
            }
        },
    },
    Mutant {
        name: "OSDs of another video source",
        ask: as_it_is,
        fails: &[
            "MEDIA2-6-1-1",
            "MEDIA2-6-1-2",
            "MEDIA2-6-1-3",
            "MEDIA2-6-1-4",
            "MEDIA2-6-1-7",
        ],
        apply: |answer| {
            if answer.to("GetOSDs") {
                answer.replace(
                    "<tt:VideoSourceConfigurationToken>",
                    "<tt:VideoSourceConfigurationToken>another-",
                );
            }
        },
    },
    Mutant {
        name: "masks of another video source",
        ask: as_it_is,
        fails: &["MEDIA2-10-1-1", "MEDIA2-10-1-3", "MEDIA2-10-1-5"],
        apply: |answer| {
            if answer.to("GetMasks") {
                answer.replace("<tr2:ConfigurationToken>", "<tr2:ConfigurationToken>another-");
            }
        },
    },
    Mutant {
        name: "a mask twice",
        ask: as_it_is,
        fails: &["MEDIA2-10-1-1", "MEDIA2-10-1-2", "MEDIA2-10-1-3"],
        apply: |answer| {
            if answer.to("GetMasks") {
                twice(answer, "tr2:Masks");
            }
        },
    },
    Mutant {
        name: "masks of two corners",
        ask: as_it_is,
        fails: &["MEDIA2-10-1-4", "MEDIA2-10-1-5"],
        apply: |answer| {
            if answer.to("GetMaskOptions") {
                answer.cut("tr2:MaxPoints");
                answer.replace(
                    "</tr2:MaxMasks>",
                    "</tr2:MaxMasks><tr2:MaxPoints>2</tr2:MaxPoints>",
                );
            }
        },
    },
    Mutant {
        name: "options of masks by another name",
        ask: as_it_is,
        fails: &[
            "MEDIA2-10-1-1",
            "MEDIA2-10-1-2",
            "MEDIA2-10-1-3",
            "MEDIA2-10-1-4",
            "MEDIA2-10-1-5",
            "MEDIA2-10-1-6",
        ],
        apply: |answer| unreadable(answer, "GetMaskOptions"),
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
        CHANGES,
        DRAWN,
    ]
    .concat()
}
