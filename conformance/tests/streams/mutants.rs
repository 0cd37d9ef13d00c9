//! Defects of streaming.

use crate::proxy::Mutant;

/// The cases whose media the proxy does not carry: they go to a group.
fn multicast(id: &str) -> bool {
    let heads = ["RTSS-1-2-", "RTSS-2-2-", "RTSS-3-2-", "RTSS-5-"];
    let id = id
        .strip_prefix("MEDIA2_")
        .map_or(id, |rest| if rest.starts_with("RTSS-5-1-") { "" } else { rest });
    heads.iter().any(|head| id.starts_with(head))
        || id.starts_with("RTSS-4-2-")
        || id.starts_with("RTSS-5-2-")
}

/// Everything that is described.
fn all_cases(_: &str) -> bool {
    true
}

fn unicast(id: &str) -> bool {
    !multicast(id)
}

/// Those that have pictures, which the proxy carries.
fn unicast_video(id: &str) -> bool {
    let audio = id.starts_with("RTSS-2-") || id.starts_with("MEDIA2_RTSS-2-");
    unicast(id) && !audio
}

fn unicast_audio(id: &str) -> bool {
    let video = id.starts_with("RTSS-1-") || id.starts_with("MEDIA2_RTSS-1-");
    unicast(id) && !video
}

fn synchronization(id: &str) -> bool {
    matches!(
        id,
        "RTSS-1-1-40" | "RTSS-1-1-44" | "MEDIA2_RTSS-1-1-4" | "MEDIA2_RTSS-1-1-11"
    )
}

pub fn all() -> Vec<Mutant> {
    const NONE: Mutant = Mutant::NONE;
    vec![
        Mutant {
            name: "the address of a stream has another scheme",
            fails: all_cases,
            soap: |answer| {
                if answer.to("GetStreamUri") {
                    *answer.body = answer.body.replace("rtsp://", "rtspu://");
                }
            },
            ..NONE
        },
        Mutant {
            name: "the description is of an unknown media type",
            fails: all_cases,
            rtsp: |answer| answer.replace("application/sdp", "text/plain"),
            ..NONE
        },
        Mutant {
            name: "the description has no line for time",
            fails: all_cases,
            rtsp: |answer| answer.replace("t=0 0\r\n", ""),
            ..NONE
        },
        Mutant {
            name: "the description has other media",
            fails: all_cases,
            rtsp: |answer| {
                answer.replace("m=video", "m=text");
                answer.replace("m=audio", "m=text");
            },
            ..NONE
        },
        Mutant {
            name: "the description has IPv6 addresses for an IPv4 stream",
            fails: all_cases,
            rtsp: |answer| answer.replace("IN IP4 127.0.0.1", "IN IP6 ::1"),
            ..NONE
        },
        Mutant {
            name: "SETUP is not found",
            fails: all_cases,
            rtsp: |answer| {
                if answer.method == "SETUP" {
                    answer.status(404);
                }
            },
            ..NONE
        },
        Mutant {
            name: "SETUP does not tell the session",
            fails: all_cases,
            rtsp: |answer| {
                if answer.method == "SETUP" {
                    answer.cut("Session");
                }
            },
            ..NONE
        },
        Mutant {
            name: "SETUP does not tell the transport",
            fails: all_cases,
            rtsp: |answer| answer.cut("Transport"),
            ..NONE
        },
        Mutant {
            name: "the session has another name in PLAY",
            fails: all_cases,
            rtsp: |answer| {
                if answer.method == "PLAY" {
                    answer.replace("Session: ", "Session: x");
                }
            },
            ..NONE
        },
        Mutant {
            name: "PLAY does not say RTP-Info",
            fails: unicast,
            rtsp: |answer| answer.cut("RTP-Info"),
            ..NONE
        },
        Mutant {
            name: "TEARDOWN fails",
            fails: all_cases,
            rtsp: |answer| {
                if answer.method == "TEARDOWN" {
                    answer.status(500);
                }
            },
            ..NONE
        },
        Mutant {
            name: "answers to other requests",
            fails: all_cases,
            rtsp: |answer| {
                if answer.method == "PLAY" {
                    answer.replace("CSeq: ", "CSeq: 9");
                }
            },
            ..NONE
        },
        Mutant {
            name: "the methods do not include PLAY",
            fails: |id| id == "RTSS-1-1-31",
            rtsp: |answer| {
                if answer.method == "OPTIONS" {
                    answer.replace("PLAY", "REPLAY");
                }
            },
            ..NONE
        },
        Mutant {
            name: "no timeout of the session",
            fails: |id| matches!(id, "RTSS-1-1-31" | "RTSS-1-1-32" | "RTSS-1-1-33"),
            rtsp: |answer| answer.replace(";timeout=", ";forgotten="),
            ..NONE
        },
        Mutant {
            name: "SET_PARAMETER is not implemented",
            fails: |id| id == "RTSS-1-1-32",
            rtsp: |answer| {
                if answer.method == "SET_PARAMETER" {
                    answer.status(501);
                }
            },
            ..NONE
        },
        Mutant {
            name: "OPTIONS within a session is an error",
            fails: |id| matches!(id, "RTSS-1-1-31" | "RTSS-1-1-33"),
            rtsp: |answer| {
                if answer.method == "OPTIONS" {
                    answer.status(455);
                }
            },
            ..NONE
        },
        Mutant {
            name: "another SSRC than announced",
            fails: all_cases,
            rtsp: |answer| {
                if let Some(at) = answer.text.find("ssrc=") {
                    let digit = answer.text.as_bytes()[at + 5];
                    let other = if digit == b'7' { "1" } else { "7" };
                    answer.text.replace_range(at + 5..at + 6, other);
                }
            },
            ..NONE
        },
        Mutant {
            name: "another first packet than announced",
            fails: unicast,
            packet: |packet| {
                if !packet.report {
                    packet.put16(2, |number| number.wrapping_add(5000));
                }
            },
            ..NONE
        },
        Mutant {
            name: "every eighth packet is missing",
            fails: unicast,
            packet: |packet| *packet.dropped |= !packet.report && packet.number % 8 == 7,
            ..NONE
        },
        Mutant {
            name: "no media",
            fails: unicast,
            packet: |packet| *packet.dropped |= !packet.report,
            silent: true,
            ..NONE
        },
        Mutant {
            name: "no sender reports",
            fails: unicast,
            packet: |packet| *packet.dropped |= packet.report,
            silent: true,
            ..NONE
        },
        Mutant {
            name: "RTP of version 1",
            fails: unicast,
            packet: |packet| {
                if !packet.report {
                    packet.data[0] = packet.data[0] & 0x3F | 0x40;
                }
            },
            ..NONE
        },
        Mutant {
            name: "RTP of another payload type",
            fails: unicast,
            packet: |packet| {
                if !packet.report {
                    packet.data[1] ^= 0x05;
                }
            },
            ..NONE
        },
        Mutant {
            name: "another SSRC in the midst of the stream",
            fails: unicast,
            packet: |packet| {
                if !packet.report && packet.number > 6 {
                    packet.data[8] ^= 0x40;
                }
            },
            ..NONE
        },
        Mutant {
            name: "a clock that is ten times too fast",
            fails: unicast,
            packet: |packet| {
                if !packet.report {
                    packet.put32(4, |time| time.wrapping_mul(10));
                }
            },
            ..NONE
        },
        Mutant {
            name: "no marker",
            fails: unicast_video,
            packet: |packet| {
                // What is announced as payload type 0 is sound, whose marker says something else; AAC has the type 97.
                if !packet.report && !matches!(packet.data[1] & 0x7F, 0 | 97) {
                    packet.data[1] &= 0x7F;
                }
            },
            ..NONE
        },
        Mutant {
            name: "damaged payload",
            fails: unicast,
            packet: |packet| {
                if !packet.report && packet.data.len() > 12 {
                    packet.data.truncate(12);
                }
            },
            ..NONE
        },
        Mutant {
            name: "reports of another source",
            fails: unicast,
            packet: |packet| {
                if packet.report {
                    packet.data[4] ^= 0x40;
                }
            },
            ..NONE
        },
        Mutant {
            name: "reports without a name",
            fails: unicast,
            packet: |packet| {
                if packet.report {
                    packet.data.truncate(28);
                }
            },
            ..NONE
        },
        Mutant {
            name: "reports with the time of another medium",
            fails: unicast,
            packet: |packet| {
                if packet.report {
                    packet.put32(16, |time| time.wrapping_add(0x4000_0000));
                }
            },
            ..NONE
        },
        Mutant {
            name: "a synchronization point is acknowledged and not made",
            fails: synchronization,
            swallows: "SetSynchronizationPoint",
            ..NONE
        },
        Mutant {
            name: "sound goes on twice as fast as it lasts",
            fails: unicast_audio,
            packet: |packet| {
                if !packet.report && matches!(packet.data[1] & 0x7F, 0 | 97) {
                    packet.put32(4, |time| time.wrapping_mul(2));
                }
            },
            ..NONE
        },
    ]
}
