//! MPEG-4 video, which the device of these tests does not have: a device that is told what it sends by another name. What it has as H.264 are octets that are right by RFC 6416, and
//! the proxy puts the name of that codec in SOAP and in descriptions.

use onvif_conformance::catalogue;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};

use crate::proxy::whole;

/// The devices of these tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// With JPEG, H.264, H.265, G.711 and AAC.
    Plain,
    /// Its loudspeaker takes AAC as well.
    Listening,
    /// With MPEG-4 and G.726 in place of H.264 and AAC, also for its loudspeaker.
    Older,
}

impl Kind {
    pub const ALL: [Kind; 3] = [Kind::Plain, Kind::Listening, Kind::Older];

    /// The device that has what a case is about.
    pub fn of(id: &str) -> Kind {
        let title = catalogue::entry(id).map_or("", |entry| entry.title);
        if title.contains("MPEG4") || title.contains("G.726") {
            Kind::Older
        } else if title.contains("BACKCHANNEL") && title.contains("– AAC (") {
            Kind::Listening
        } else {
            Kind::Plain
        }
    }
}

/// What the device says, and what is read.
const WORDS: [(&str, &str); 4] = [
    ("H264ProfilesSupported", "Mpeg4ProfilesSupported"),
    ("H264Profile>", "Mpeg4Profile>"),
    (">Baseline<", ">SP<"),
    ("H264", "MPEG4"),
];

/// An answer of the device as the suite reads it.
pub fn dress(answer: &str) -> String {
    WORDS
        .iter()
        .fold(answer.to_owned(), |text, (own, told)| text.replace(own, told))
}

/// A request of the suite as the device reads it.
pub fn undress(request: &str) -> String {
    WORDS
        .iter()
        .fold(request.to_owned(), |text, (own, told)| text.replace(told, own))
}

/// An answer in RTSP with the description as the suite reads it; its length is that of the new one.
pub fn describe(answer: &str) -> String {
    let Some((head, body)) = answer
        .split_once("\r\n\r\n")
        .filter(|(_, body)| body.starts_with("v=0"))
    else {
        return answer.to_owned();
    };
    let mut told = String::new();
    for line in body.lines() {
        match line {
            "a=rtpmap:96 H264/90000" => told.push_str("a=rtpmap:96 MP4V-ES/90000"),
            // Simple profile, level 1.
            line if line.starts_with("a=fmtp:96 ") => {
                told.push_str("a=fmtp:96 profile-level-id=1;config=000001B001000001B58913")
            }
            line => told.push_str(line),
        }
        told.push_str("\r\n");
    }
    let lines: Vec<&str> = head
        .split("\r\n")
        .filter(|line| !line.to_ascii_lowercase().starts_with("content-length"))
        .collect();
    format!(
        "{}\r\nContent-Length: {}\r\n\r\n{told}",
        lines.join("\r\n"),
        told.len()
    )
}

/// Carries what comes down a tunnel, descriptions as the suite reads them; `octets` have come already.
pub async fn down(
    mut from: impl AsyncRead + Unpin,
    mut to: impl AsyncWrite + Unpin,
    mut octets: Vec<u8>,
) -> Option<()> {
    loop {
        let packet = octets.first() == Some(&b'$');
        if packet && octets.len() >= 4 {
            let length = 4 + usize::from(u16::from_be_bytes([octets[2], octets[3]]));
            if octets.len() >= length {
                to.write_all(&octets[..length]).await.ok()?;
                octets.drain(..length);
                continue;
            }
        } else if !packet && let Some((head, body, length)) = whole(&octets) {
            octets.drain(..length);
            to.write_all(describe(&format!("{head}{body}")).as_bytes())
                .await
                .ok()?;
            continue;
        }
        if from.read_buf(&mut octets).await.ok()? == 0 {
            return None;
        }
    }
}
