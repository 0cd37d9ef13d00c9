//! The defects that only cases of scenes notice.

use super::twin::{self, KINDS, TWIN};
use crate::mutant::{Answer, Mutant, as_it_is, asks, untouched};
use crate::mutants::{in_place_of_refusal, instead};

const MEDIA: &str = "http://www.onvif.org/ver10/media/wsdl";
const PTZ: &str = "http://www.onvif.org/ver20/ptz/wsdl";
const IMAGING: &str = "http://www.onvif.org/ver20/imaging/wsdl";

/// Whether an answer is about one configuration of a kind that is doubled.
fn is_of_one(answer: &Answer<'_>) -> bool {
    KINDS
        .iter()
        .any(|kind| answer.to(&format!("Get{kind}Configuration")))
}

pub const ALL: &[Mutant] = &[
    Mutant {
        name: "addresses of IPv4 never come by DHCP",
        ask: as_it_is,
        fails: &["IPCONFIG-1-1-3"],
        apply: |answer| {
            if answer.to("GetNetworkInterfaces") {
                answer.replace("<tt:FromDHCP><tt:Address>127", "<tt:Manual><tt:Address>127");
                answer.replace(
                    "8</tt:PrefixLength></tt:FromDHCP>",
                    "8</tt:PrefixLength></tt:Manual>",
                );
            }
        },
    },
    Mutant {
        name: "DHCPv6 stays off",
        ask: |request| *request = request.replace("DHCP>Stateful<", "DHCP>Off<"),
        fails: &["IPCONFIG-2-1-4"],
        apply: untouched,
    },
    Mutant {
        name: "any setting of MPEG-4 is accepted",
        ask: as_it_is,
        fails: &["MEDIA-2-1-10"],
        apply: |answer| {
            if answer.request.contains(">MPEG4<") {
                in_place_of_refusal(answer, MEDIA, "SetVideoEncoderConfiguration");
            }
        },
    },
    Mutant {
        name: "a video encoder keeps its profile of MPEG-4",
        ask: as_it_is,
        fails: &["MEDIA-2-1-10"],
        apply: |answer| {
            if answer.to("GetVideoEncoderConfiguration") {
                answer.replace(">SP<", ">ASP<");
            }
        },
    },
    Mutant {
        name: "what replaces another configuration is not counted",
        ask: as_it_is,
        fails: twin::CASES,
        apply: |answer| {
            if is_of_one(answer) && answer.request.contains(TWIN) {
                twin::count(answer.body, |_| 0);
            }
        },
    },
    Mutant {
        name: "what another configuration has replaced stays counted",
        ask: as_it_is,
        fails: twin::CASES,
        apply: |answer| {
            if is_of_one(answer) && !answer.request.contains(TWIN) && twin::is_used() {
                twin::count(answer.body, |uses| uses + 1);
            }
        },
    },
    Mutant {
        name: "profiles of Media2 without metadata",
        ask: as_it_is,
        fails: &["MEDIA2-1-1-8"],
        apply: |answer| {
            if answer.to("GetProfiles") {
                answer.cut("tr2:Metadata");
            }
        },
    },
    Mutant {
        name: "profiles of Media2 without a video encoder",
        ask: as_it_is,
        fails: &["MEDIA2-1-1-9"],
        apply: |answer| {
            if answer.to("GetProfiles") {
                answer.cut("tr2:VideoEncoder");
            }
        },
    },
    Mutant {
        name: "a video source in no mode",
        ask: as_it_is,
        fails: &["MEDIA2-2-4-1", "MEDIA2-2-4-2"],
        apply: |answer| {
            if answer.to("GetVideoSourceModes") {
                answer.replace("Enabled=\"true\"", "Enabled=\"false\"");
            }
        },
    },
    Mutant {
        name: "modes of a video source without codecs",
        ask: as_it_is,
        fails: &["MEDIA2-2-4-1"],
        apply: |answer| {
            if answer.to("GetVideoSourceModes") {
                answer.replace("<tr2:Encodings>H264<", "<tr2:Encodings><");
            }
        },
    },
    Mutant {
        name: "a video source that keeps its mode",
        ask: |request| {
            if asks(request, "SetVideoSourceMode") {
                *request = request.replace(">fast<", ">wide<");
            }
        },
        fails: &["MEDIA2-2-4-2"],
        apply: untouched,
    },
    // Before others, which leave the drive where the case moves it to.
    Mutant {
        name: "a fixed home that nobody goes to",
        ask: |request| instead(request, "GotoHomePosition", "GetPresets"),
        fails: &["PTZ-5-1-2"],
        apply: |answer| {
            if answer.to("GotoHomePosition") {
                answer.replace("GetPresetsResponse", "GotoHomePositionResponse");
            }
        },
    },
    Mutant {
        name: "a fixed home that is set all the same",
        ask: as_it_is,
        fails: &["PTZ-5-1-2", "MEDIA2_PTZ-3-1-2"],
        apply: |answer| in_place_of_refusal(answer, PTZ, "SetHomePosition"),
    },
    Mutant {
        name: "a lens that takes moves that it cannot make",
        ask: as_it_is,
        fails: &["IMAGING-2-1-10"],
        apply: |answer| in_place_of_refusal(answer, IMAGING, "Move"),
    },
];
