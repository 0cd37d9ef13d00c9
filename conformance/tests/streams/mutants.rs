//! Defects of streaming.

use onvif_conformance::catalogue;

use crate::camera::Fault;
use crate::kind::Kind;
use crate::proxy::Mutant;

fn titled(id: &str, word: &str) -> bool {
    catalogue::entry(id).is_some_and(|entry| entry.title.contains(word))
}

/// The cases whose media the proxy does not carry: they go to a group.
fn multicast(id: &str) -> bool {
    titled(id, "Multicast") || titled(id, "MULTICAST") || started(id)
}

/// Those whose RTSP the proxy does not understand.
fn tunnelled(id: &str) -> bool {
    tunnelled_by_http(id) || titled(id, "WebSocket")
}

fn tunnelled_by_http(id: &str) -> bool {
    titled(id, "HTTP/TCP") || titled(id, "HTTPS/TCP")
}

fn six(id: &str) -> bool {
    titled(id, "IPv6")
}

/// Whether a case repeats the steps of another one: at another address, in a tunnel, with a codec that few have, with more of the same. Such a case is tried only with defects
/// that it has to notice.
pub fn repeats(id: &str) -> bool {
    let first = [
        "RTSS-1-1-27",
        "RTSS-1-1-48",
        "RTSS-1-2-19",
        "RTSS-4-1-3",
        "RTSS-5-1-7",
        "RTSS-6-1-1",
        "RTSS-6-1-3",
        "MEDIA2_RTSS-4-1-1",
        "MEDIA2_RTSS-4-1-3",
        "MEDIA2_RTSS-4-1-4",
        "MEDIA2_RTSS-6-1-1",
    ];
    let several = started(id)
        || metadata(id)
        || titled(id, "RESOLUTION")
        || several_encoders(id)
        || titled(id, "BACKCHANNEL");
    six(id)
        || tunnelled(id)
        || !matches!(Kind::of(id), Kind::Plain | Kind::Brief)
        || (several && !first.contains(&id))
}

/// Whether a mutant is tried with a case, which is one of `cases`; in the `whole` matrix every mutant is tried with every case.
pub fn is_tried(mutant: &Mutant, id: &str, cases: &[&str], whole: bool) -> bool {
    // Whether a document has come for the synchronization point or by itself cannot be told.
    if mutant.swallows == "SetSynchronizationPoint" && matches!(id, "RTSS-4-1-3" | "MEDIA2_RTSS-4-1-4") {
        return false;
    }
    if whole {
        return true;
    }
    // A defect that only a few cases notice is tried with those, and with every fourth of the others.
    let few = cases.iter().filter(|id| (mutant.fails)(id)).count() <= 30;
    if repeats(id) {
        return (mutant.everywhere || few) && (mutant.fails)(id);
    }
    let place = cases.iter().position(|known| *known == id).unwrap_or(0);
    !few || (mutant.fails)(id) || place % 4 == 0
}

/// Everything that is described.
fn all_cases(_: &str) -> bool {
    true
}

fn understood(id: &str) -> bool {
    !tunnelled(id)
}

/// Those that have a session.
fn set_up(id: &str) -> bool {
    understood(id) && !started(id)
}

fn unicast(id: &str) -> bool {
    understood(id) && !multicast(id)
}

fn metadata(id: &str) -> bool {
    titled(id, "METADATA") || id == "RTSS-4-1-3"
}

/// Those in which only the suite has media to send.
fn talks(id: &str) -> bool {
    titled(id, "BACKCHANNEL") && id != "MEDIA2_RTSS-6-1-1"
}

/// Those whose media the proxy carries.
fn sent(id: &str) -> bool {
    unicast(id) && !talks(id)
}

/// Those whose media go on and on, as documents do not.
fn flowing(id: &str) -> bool {
    sent(id) && !metadata(id)
}

/// Those that have pictures, which the proxy carries.
fn unicast_video(id: &str) -> bool {
    let audio = id.starts_with("RTSS-2-") || id.starts_with("MEDIA2_RTSS-2-");
    sent(id) && !audio
}

fn unicast_audio(id: &str) -> bool {
    let video = id.starts_with("RTSS-1-") || id.starts_with("MEDIA2_RTSS-1-");
    flowing(id) && !video
}

/// The cases that have streams started by SOAP.
fn started(id: &str) -> bool {
    let places = [
        "RTSS-1-2-19",
        "RTSS-1-2-20",
        "RTSS-2-2-9",
        "RTSS-2-2-10",
        "RTSS-3-2-22",
        "RTSS-3-2-23",
    ];
    id.starts_with("RTSS-5-1-") || places.contains(&id)
}

/// The cases that have streams of several encoders at the same time.
fn several_encoders(id: &str) -> bool {
    titled(id, "GUARANTEED NUMBER") || titled(id, "VIDEO ENCODER INSTANCES")
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
                    *answer.body = answer
                        .body
                        .replace("rtsp://", "rtspu://")
                        .replace(">http://", ">ftp://")
                        .replace(">https://", ">ftps://");
                }
            },
            everywhere: true,
            ..NONE
        },
        Mutant {
            name: "the description is of an unknown media type",
            fails: understood,
            rtsp: |answer| answer.replace("application/sdp", "text/plain"),
            ..NONE
        },
        Mutant {
            name: "the description has no line for time",
            fails: understood,
            rtsp: |answer| answer.replace("t=0 0\r\n", ""),
            ..NONE
        },
        Mutant {
            name: "the description has other media",
            fails: understood,
            rtsp: |answer| {
                answer.replace("m=video", "m=text");
                answer.replace("m=audio", "m=text");
                answer.replace("m=application", "m=text");
            },
            ..NONE
        },
        Mutant {
            name: "the description has IPv6 addresses for an IPv4 stream",
            fails: |id| understood(id) && !six(id),
            rtsp: |answer| answer.replace("IN IP4 127.0.0.1", "IN IP6 ::1"),
            everywhere: true,
            ..NONE
        },
        Mutant {
            name: "SETUP is not found",
            fails: set_up,
            rtsp: |answer| {
                if answer.method == "SETUP" {
                    answer.status(404);
                }
            },
            ..NONE
        },
        Mutant {
            name: "SETUP does not tell the session",
            fails: set_up,
            rtsp: |answer| {
                if answer.method == "SETUP" {
                    answer.cut("Session");
                }
            },
            ..NONE
        },
        Mutant {
            name: "SETUP does not tell the transport",
            fails: set_up,
            rtsp: |answer| answer.cut("Transport"),
            ..NONE
        },
        Mutant {
            name: "the session has another name in PLAY",
            fails: set_up,
            rtsp: |answer| {
                if answer.method == "PLAY" {
                    answer.replace("Session: ", "Session: x");
                }
            },
            ..NONE
        },
        Mutant {
            name: "PLAY does not say RTP-Info",
            fails: sent,
            rtsp: |answer| answer.cut("RTP-Info"),
            ..NONE
        },
        Mutant {
            name: "TEARDOWN fails",
            fails: set_up,
            rtsp: |answer| {
                if answer.method == "TEARDOWN" {
                    answer.status(500);
                }
            },
            ..NONE
        },
        Mutant {
            name: "answers to other requests",
            fails: set_up,
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
            fails: |id| set_up(id) && !talks(id),
            rtsp: |answer| {
                if let Some(at) = answer.text.find("ssrc=") {
                    let digit = answer.text.as_bytes()[at + 5];
                    let other = if digit == b'7' { "1" } else { "7" };
                    answer.text.replace_range(at + 5..at + 6, other);
                }
            },
            everywhere: true,
            ..NONE
        },
        Mutant {
            name: "another first packet than announced",
            fails: sent,
            packet: |packet| {
                if !packet.report {
                    packet.put16(2, |number| number.wrapping_add(5000));
                }
            },
            ..NONE
        },
        Mutant {
            name: "every eighth packet is missing",
            fails: flowing,
            packet: |packet| *packet.dropped |= !packet.report && packet.number % 8 == 7,
            everywhere: true,
            // Where every picture takes several packets, none is ever whole.
            silent: true,
            ..NONE
        },
        Mutant {
            name: "no media",
            fails: sent,
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
            fails: sent,
            packet: |packet| {
                if !packet.report {
                    packet.data[0] = packet.data[0] & 0x3F | 0x40;
                }
            },
            ..NONE
        },
        Mutant {
            name: "RTP of another payload type",
            fails: sent,
            packet: |packet| {
                if !packet.report {
                    packet.data[1] ^= 0x05;
                }
            },
            ..NONE
        },
        Mutant {
            name: "another SSRC in the midst of the stream",
            fails: flowing,
            packet: |packet| {
                if !packet.report && packet.number > 6 {
                    packet.data[8] ^= 0x40;
                }
            },
            ..NONE
        },
        Mutant {
            name: "a clock that is ten times too fast",
            fails: flowing,
            packet: |packet| {
                if !packet.report {
                    packet.put32(4, |time| time.wrapping_mul(10));
                }
            },
            everywhere: true,
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
            fails: sent,
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
            fails: flowing,
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
                if !packet.report && matches!(packet.data[1] & 0x7F, 0 | 97 | 99) {
                    packet.put32(4, |time| time.wrapping_mul(2));
                }
            },
            ..NONE
        },
        Mutant {
            name: "the address of a stream is of IPv4 for who comes by IPv6",
            fails: six,
            soap: |answer| {
                if answer.to("GetStreamUri")
                    && let Some(start) = answer.body.find("://[")
                    && let Some(end) = answer.body[start..].find(']')
                {
                    answer.body.replace_range(start..=start + end, "://127.0.0.1");
                }
            },
            everywhere: true,
            ..NONE
        },
        Mutant {
            name: "the description has IPv4 addresses for an IPv6 stream",
            fails: |id| six(id) && understood(id),
            rtsp: |answer| {
                if let Some(at) = answer.text.find("IN IP6 ") {
                    let end = answer.text[at..].find("\r\n").unwrap_or(0);
                    answer.text.replace_range(at..at + end, "IN IP4 127.0.0.1");
                }
            },
            everywhere: true,
            ..NONE
        },
        Mutant {
            name: "a tunnel has another media type",
            fails: tunnelled_by_http,
            rtsp: |answer| answer.replace("application/x-rtsp-tunnelled", "text/plain"),
            everywhere: true,
            ..NONE
        },
        Mutant {
            name: "a WebSocket speaks no protocol",
            fails: |id| titled(id, "WebSocket"),
            rtsp: |answer| {
                if answer.method == "TUNNEL" {
                    answer.cut("Sec-WebSocket-Protocol");
                }
            },
            everywhere: true,
            ..NONE
        },
        Mutant {
            name: "StartMulticastStreaming is acknowledged and not done",
            fails: started,
            swallows: "StartMulticastStreaming",
            silent: true,
            ..NONE
        },
        Mutant {
            name: "StopMulticastStreaming is acknowledged and not done",
            fails: |id| id.starts_with("RTSS-5-1-") || matches!(id, "RTSS-3-2-22" | "RTSS-3-2-23"),
            swallows: "StopMulticastStreaming",
            silent: true,
            ..NONE
        },
        Mutant {
            name: "a video encoder tells another port of its group",
            fails: |id| matches!(id, "RTSS-1-2-19" | "RTSS-1-2-20" | "RTSS-3-2-22" | "RTSS-3-2-23"),
            soap: |answer| {
                if answer.to("GetVideoEncoderConfiguration") {
                    *answer.body = answer.body.replace("<tt:Port>", "<tt:Port>1");
                }
            },
            ..NONE
        },
        Mutant {
            name: "an audio encoder tells another port of its group",
            fails: |id| matches!(id, "RTSS-2-2-9" | "RTSS-2-2-10" | "RTSS-3-2-22" | "RTSS-3-2-23"),
            soap: |answer| {
                if answer.to("GetAudioEncoderConfiguration") {
                    *answer.body = answer.body.replace("<tt:Port>", "<tt:Port>1");
                }
            },
            ..NONE
        },
        Mutant {
            name: "SETUP does not tell the group that was asked for",
            fails: |id| matches!(id, "RTSS-1-2-21" | "RTSS-1-2-22"),
            rtsp: |answer| {
                if answer.method == "SETUP" {
                    answer.replace(";destination=", ";elsewhere=");
                }
            },
            everywhere: true,
            ..NONE
        },
        Mutant {
            name: "a metadata stream has documents of another kind",
            fails: |id| unicast(id) && metadata(id),
            packet: |packet| {
                if !packet.report
                    && let Some(at) = packet.data.windows(14).position(|at| at == b"MetadataStream")
                {
                    packet.data[at] = b'L';
                }
            },
            ..NONE
        },
        Mutant {
            name: "a description with a second medium",
            fails: |id| id == "RTSS-4-1-3",
            rtsp: |answer| {
                if answer.method == "DESCRIBE" && answer.text.contains("m=application") {
                    answer
                        .text
                        .push_str("m=text 0 RTP/AVP 99\r\na=rtpmap:99 t140/1000\r\n");
                }
            },
            ..NONE
        },
        Mutant {
            name: "events that are told again are deleted ones",
            fails: |id| id == "RTSS-4-1-3",
            packet: |packet| {
                if !packet.report
                    && let Some(at) = packet.data.windows(11).position(|at| at == b"Initialized")
                {
                    packet.data[at..at + 11].copy_from_slice(b"Deinstalled");
                }
            },
            ..NONE
        },
        Mutant {
            name: "the back channel is one that the device sends",
            fails: |id| understood(id) && titled(id, "BACKCHANNEL"),
            rtsp: |answer| answer.replace("a=sendonly", "a=recvonly"),
            everywhere: true,
            ..NONE
        },
        Mutant {
            name: "a back channel of AAC is described as one of G.711",
            fails: |id| understood(id) && Kind::of(id) == Kind::Listening,
            rtsp: |answer| {
                if answer.text.contains("a=sendonly") {
                    answer.replace("mpeg4-generic/16000/1", "PCMU/8000");
                }
            },
            ..NONE
        },
        Mutant {
            name: "MPEG-4 and G.726 have names of their own",
            fails: |id| understood(id) && Kind::of(id) == Kind::Older,
            rtsp: |answer| {
                answer.replace("MP4V-ES/", "X-MP4V/");
                answer.replace("G726-32/", "X-G726/");
            },
            everywhere: true,
            ..NONE
        },
        Mutant {
            name: "pictures of MPEG-4 without a video object plane",
            fails: |id| sent(id) && (titled(id, "MPEG4") || titled(id, "VIDEO AND G.726")),
            packet: |packet| {
                // No other payload type has start codes.
                if !packet.report
                    && packet.data[1] & 0x7F == 100
                    && let Some(at) = packet.data.windows(4).position(|at| at == [0, 0, 1, 0xB6])
                {
                    packet.data[at + 3] = 0xB7;
                }
            },
            ..NONE
        },
        Mutant {
            name: "twice as much as G.726 has to have",
            fails: |id| sent(id) && titled(id, "G.726"),
            packet: |packet| {
                if !packet.report && packet.data[1] & 0x7F == 99 {
                    packet.data.resize(172, 0x55);
                }
            },
            ..NONE
        },
        Mutant {
            name: "what a receiver hears is of somebody else",
            fails: |id| unicast(id) && titled(id, "BACKCHANNEL"),
            packet: |packet| {
                if packet.report && packet.data[1] == 201 {
                    packet.data[8] ^= 0x40;
                }
            },
            silent: true,
            ..NONE
        },
        Mutant {
            name: "a video encoder tells another resolution",
            fails: |id| titled(id, "RESOLUTION"),
            soap: |answer| {
                if answer.to("GetVideoEncoderConfiguration") {
                    let at = answer.body.find("Height>").unwrap();
                    answer.body.insert(at + "Height>".len(), '1');
                }
            },
            ..NONE
        },
        Mutant {
            name: "more encoders are promised than there are",
            fails: several_encoders,
            soap: |answer| {
                if answer.to("GetGuaranteedNumberOfVideoEncoderInstances") {
                    *answer.body = answer.body.replace("TotalNumber>2<", "TotalNumber>3<");
                }
                if answer.to("GetVideoEncoderInstances") {
                    *answer.body = answer.body.replace("Total>2<", "Total>3<");
                }
            },
            everywhere: true,
            ..NONE
        },
        Mutant {
            name: "an encoder falls silent when another one starts",
            fails: several_encoders,
            device: Fault::OneEncoderAtATime,
            everywhere: true,
            ..NONE
        },
        Mutant {
            name: "RTSP asks nobody for a login",
            fails: all_cases,
            device: Fault::RtspOpenToAll,
            everywhere: true,
            ..NONE
        },
        Mutant {
            name: "RTSP asks for a login by HTTP Basic",
            fails: understood,
            rtsp: |answer| {
                if answer.text.starts_with("RTSP/1.0 401 ") {
                    answer.cut("WWW-Authenticate");
                    answer.replace("\r\n\r\n", "\r\nWWW-Authenticate: Basic realm=\"x\"\r\n\r\n");
                }
            },
            ..NONE
        },
        Mutant {
            name: "the address of a stream is told in the namespace of the other Media service",
            fails: all_cases,
            soap: |answer| {
                if answer.to("GetStreamUri") {
                    let (one, other) = ("/ver10/media/wsdl", "/ver20/media/wsdl");
                    *answer.body = match answer.body.contains(one) {
                        true => answer.body.replace(one, other),
                        false => answer.body.replace(other, one),
                    };
                }
            },
            everywhere: true,
            ..NONE
        },
        Mutant {
            name: "keep-alives are answered, and the session ends nevertheless",
            fails: |id| Kind::of(id) == Kind::Brief,
            heedless: true,
            everywhere: true,
            ..NONE
        },
    ]
}
