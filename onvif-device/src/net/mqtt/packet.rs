//! The packets (MQTT 3.1.1, chapter 3).

/// The longest string and the longest topic in octets (1.5.3).
pub(super) const MAX_STRING: usize = 0xffff;
/// The longest remaining length (2.2.3).
const MAX_REMAINING: usize = 268_435_455;

/// What a publisher is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Incoming {
    /// The answer to CONNECT: whether the broker has kept the session, and the return code.
    Connack { session_present: bool, code: u8 },
    /// The end of a message of quality 1.
    Puback(u16),
    /// The broker has a message of quality 2.
    Pubrec(u16),
    /// The end of a message of quality 2.
    Pubcomp(u16),
    /// The broker is alive.
    Pingresp,
}

/// Reads the first packet. Returns it with its length; `None` if there is not yet enough of it.
///
/// # Errors
/// A packet that no broker may send to a client that only publishes.
pub(super) fn read(octets: &[u8]) -> Result<Option<(Incoming, usize)>, &'static str> {
    let (kind, length) = match octets {
        [kind, length, ..] => (*kind, *length),
        // Seen from the first octet on, so that a peer of another protocol is noticed.
        [0x20 | 0x40 | 0x50 | 0x70 | 0xd0] | [] => return Ok(None),
        [_] => return Err("a packet that a publisher is never sent"),
    };
    let incoming = match (kind, length) {
        (0xd0, 0) => return Ok(Some((Incoming::Pingresp, 2))),
        (0x20 | 0x40 | 0x50 | 0x70, 2) => {
            let [_, _, first, second, ..] = octets else {
                return Ok(None);
            };
            let id = u16::from_be_bytes([*first, *second]);
            match kind {
                0x20 => Incoming::Connack {
                    session_present: first & 1 == 1,
                    code: *second,
                },
                0x40 => Incoming::Puback(id),
                0x50 => Incoming::Pubrec(id),
                _ => Incoming::Pubcomp(id),
            }
        }
        _ => return Err("a packet that a publisher is never sent"),
    };
    Ok(Some((incoming, 4)))
}

/// CONNECT (3.1).
pub(super) fn connect(
    out: &mut Vec<u8>,
    client_id: &str,
    credentials: Option<(&str, Option<&str>)>,
    clean_session: bool,
    keep_alive: u16,
) {
    let mut body = Vec::with_capacity(64);
    string(&mut body, "MQTT");
    let (user, password) = match credentials {
        Some((user, password)) => (Some(user), password),
        None => (None, None),
    };
    let flags =
        u8::from(user.is_some()) << 7 | u8::from(password.is_some()) << 6 | u8::from(clean_session) << 1;
    body.extend_from_slice(&[4, flags]);
    body.extend_from_slice(&keep_alive.to_be_bytes());
    string(&mut body, client_id);
    for text in [user, password].into_iter().flatten() {
        string(&mut body, text);
    }
    header(out, 0x10, body.len());
    out.extend_from_slice(&body);
}

/// PUBLISH (3.3). `id` and the quality belong together: 0 has none. Returns false, and nothing is written, for a topic or payload that MQTT cannot carry.
pub(super) fn publish(
    out: &mut Vec<u8>,
    topic: &str,
    payload: &[u8],
    qos: u8,
    retain: bool,
    id: Option<u16>,
) -> bool {
    let remaining = 2 + topic.len() + usize::from(id.is_some()) * 2 + payload.len();
    if topic.is_empty() || topic.len() > MAX_STRING || remaining > MAX_REMAINING {
        return false;
    }
    header(out, 0x30 | qos << 1 | u8::from(retain), remaining);
    string(out, topic);
    if let Some(id) = id {
        out.extend_from_slice(&id.to_be_bytes());
    }
    out.extend_from_slice(payload);
    true
}

/// Says of a PUBLISH that it is sent again (3.3.1.1).
pub(super) fn mark_duplicate(publish: &mut [u8]) {
    if let Some(first) = publish.first_mut() {
        *first |= 0x08;
    }
}

/// PUBREL (3.6).
pub(super) fn pubrel(out: &mut Vec<u8>, id: u16) {
    out.extend_from_slice(&[0x62, 2]);
    out.extend_from_slice(&id.to_be_bytes());
}

/// PINGREQ (3.12).
pub(super) const PINGREQ: [u8; 2] = [0xc0, 0];
/// DISCONNECT (3.14).
pub(super) const DISCONNECT: [u8; 2] = [0xe0, 0];

fn header(out: &mut Vec<u8>, first: u8, mut remaining: usize) {
    out.push(first);
    loop {
        let digit = u8::try_from(remaining % 128).unwrap_or_default();
        remaining /= 128;
        if remaining == 0 {
            out.push(digit);
            return;
        }
        out.push(digit | 0x80);
    }
}

/// What is longer than a string can be is cut; callers check what comes from outside.
fn string(out: &mut Vec<u8>, text: &str) {
    let octets = text.as_bytes();
    let octets = octets.get(..MAX_STRING).unwrap_or(octets);
    out.extend_from_slice(&u16::try_from(octets.len()).unwrap_or(u16::MAX).to_be_bytes());
    out.extend_from_slice(octets);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packets_as_the_standard_has_them() {
        let mut out = Vec::new();
        connect(&mut out, "a", Some(("u", Some("pw"))), true, 60);
        assert_eq!(
            out,
            b"\x10\x14\x00\x04MQTT\x04\xc2\x00\x3c\x00\x01a\x00\x01u\x00\x02pw"
        );
        out.clear();
        connect(&mut out, "a", None, false, 1);
        assert_eq!(out, b"\x10\x0d\x00\x04MQTT\x04\x00\x00\x01\x00\x01a");
        out.clear();
        assert!(publish(&mut out, "t", b"{}", 0, true, None));
        assert_eq!(out, b"\x31\x05\x00\x01t{}");
        out.clear();
        assert!(publish(&mut out, "t", b"{}", 2, false, Some(0x0102)));
        assert_eq!(out, b"\x34\x07\x00\x01t\x01\x02{}");
        mark_duplicate(&mut out);
        assert_eq!(out[0], 0x3c);
        out.clear();
        assert!(publish(&mut out, "t", &[0; 321 - 3], 0, false, None));
        assert_eq!(out[..3], [0x30, 0xc1, 0x02]);
        assert!(!publish(&mut out, "", b"", 0, false, None));
        assert!(!publish(&mut out, &"t".repeat(0x10000), b"", 0, false, None));
    }

    #[test]
    fn what_brokers_send() {
        assert_eq!(
            read(b"\x20\x02\x01\x05"),
            Ok(Some((
                Incoming::Connack {
                    session_present: true,
                    code: 5
                },
                4
            )))
        );
        assert_eq!(
            read(b"\x50\x02\x01\x05\xd0"),
            Ok(Some((Incoming::Pubrec(0x105), 4)))
        );
        assert_eq!(read(b"\xd0\x00"), Ok(Some((Incoming::Pingresp, 2))));
        for part in [&b""[..], b"\x40", b"\x40\x02", b"\x40\x02\x00"] {
            assert_eq!(read(part), Ok(None));
        }
        for bad in [
            &b"H"[..],
            b"HTTP",
            b"\x30\x03\x00\x01t",
            b"\x20\xff\xff\xff",
            b"\xd0\x02",
            b"\x40\x03abc",
        ] {
            assert!(read(bad).is_err(), "{bad:?}");
        }
    }
}
