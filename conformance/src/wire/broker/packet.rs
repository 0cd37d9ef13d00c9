//! The packets of a client that publishes, in MQTT 3.1.1 and 5: Core names no version.

use bytes::{Buf as _, Bytes, BytesMut};

/// The most octets of a packet.
pub(super) const MAX_PACKET: usize = 1 << 20;

/// CONNECT.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Connect {
    /// 4 for MQTT 3.1.1, 5 for MQTT 5.
    pub level: u8,
    /// How the client calls itself.
    pub client_id: String,
    /// User name, if the flag for it is set.
    pub user: Option<String>,
    /// Password, if the flag for it is set.
    pub password: Option<Bytes>,
}

/// PUBLISH.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publish {
    /// Topic name.
    pub topic: String,
    /// Payload.
    pub payload: Bytes,
    /// Quality of service, 0 to 2.
    pub qos: u8,
    /// Whether the broker is to keep it.
    pub retain: bool,
    /// Packet identifier; messages of quality 0 have none.
    pub id: Option<u16>,
}

/// What a client that publishes sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Packet {
    Connect(Connect),
    Publish(Publish),
    Release(u16),
    Ping,
    Disconnect,
}

pub(super) const PINGRESP: [u8; 2] = [0xd0, 0];

/// Takes the first packet out; `None` if it is not yet there as a whole. `level` is that of CONNECT, if it has come.
///
/// # Errors
/// What is wrong about the packet.
pub(super) fn take(octets: &mut BytesMut, level: Option<u8>) -> Result<Option<Packet>, String> {
    let Some(&first) = octets.first() else {
        return Ok(None);
    };
    let mut length = 0;
    let mut header = 1;
    loop {
        let Some(&digit) = octets.get(header) else {
            return Ok(None);
        };
        length |= usize::from(digit & 0x7f) << (7 * (header - 1));
        header += 1;
        if digit < 0x80 {
            break;
        }
        if header > 4 {
            return Err("a remaining length of more than four octets".to_owned());
        }
    }
    if length > MAX_PACKET {
        return Err(format!("a packet of {length} octets"));
    }
    if octets.len() < header + length {
        return Ok(None);
    }
    octets.advance(header);
    let body = octets.split_to(length).freeze();
    read(first, body, level).map(Some)
}

fn read(first: u8, mut body: Bytes, level: Option<u8>) -> Result<Packet, String> {
    match (first, level) {
        (0x10, None) => connect(body).map(Packet::Connect),
        (0x10, Some(_)) => Err("CONNECT twice".to_owned()),
        (_, None) => Err("a packet before CONNECT".to_owned()),
        (0x30..=0x3f, Some(level)) => publish(first, body, level).map(Packet::Publish),
        (0x62, _) => Ok(Packet::Release(number(&mut body)?)),
        (0xc0, _) => Ok(Packet::Ping),
        (0xe0, _) => Ok(Packet::Disconnect),
        _ => Err(format!("a packet that begins with {first:#04x}")),
    }
}

fn connect(mut body: Bytes) -> Result<Connect, String> {
    let name = text(&mut body)?;
    let level = octet(&mut body)?;
    if name != "MQTT" || !(4..=5).contains(&level) {
        return Err(format!("the protocol {name:?} of level {level}"));
    }
    let flags = octet(&mut body)?;
    if flags & 1 != 0 {
        return Err("the reserved flag of CONNECT".to_owned());
    }
    // The keep-alive time.
    number(&mut body)?;
    if level == 5 {
        properties(&mut body)?;
    }
    let client_id = text(&mut body)?;
    if flags & 0x04 != 0 {
        if level == 5 {
            properties(&mut body)?;
        }
        text(&mut body)?;
        binary(&mut body)?;
    }
    let user = (flags & 0x80 != 0).then(|| text(&mut body)).transpose()?;
    let password = (flags & 0x40 != 0).then(|| binary(&mut body)).transpose()?;
    if !body.is_empty() {
        return Err("octets after the payload of CONNECT".to_owned());
    }
    Ok(Connect {
        level,
        client_id,
        user,
        password,
    })
}

fn publish(first: u8, mut body: Bytes, level: u8) -> Result<Publish, String> {
    let qos = first >> 1 & 3;
    if qos == 3 {
        return Err("PUBLISH of the quality 3".to_owned());
    }
    let topic = text(&mut body)?;
    if topic.is_empty() || topic.contains(['#', '+', '\0']) {
        return Err(format!("the topic name {topic:?}"));
    }
    let id = (qos > 0).then(|| number(&mut body)).transpose()?;
    if id == Some(0) {
        return Err("the packet identifier 0".to_owned());
    }
    if level == 5 {
        properties(&mut body)?;
    }
    Ok(Publish {
        topic,
        payload: body,
        qos,
        retain: first & 1 == 1,
        id,
    })
}

/// Accepts a connection, without a session from before.
pub(super) fn connack(level: u8) -> Vec<u8> {
    match level {
        5 => vec![0x20, 3, 0, 0, 0],
        _ => vec![0x20, 2, 0, 0],
    }
}

/// The answer to PUBLISH; empty where there is none.
pub(super) fn acknowledgement(publish: &Publish) -> Vec<u8> {
    let first = match publish.qos {
        1 => 0x40,
        2 => 0x50,
        _ => return Vec::new(),
    };
    answer(first, publish.id.unwrap_or_default())
}

/// The answer to PUBREL.
pub(super) fn pubcomp(id: u16) -> Vec<u8> {
    answer(0x70, id)
}

fn answer(first: u8, id: u16) -> Vec<u8> {
    let [high, low] = id.to_be_bytes();
    vec![first, 2, high, low]
}

fn octet(body: &mut Bytes) -> Result<u8, String> {
    body.try_get_u8()
        .map_err(|_| "a packet that is too short".to_owned())
}

fn number(body: &mut Bytes) -> Result<u16, String> {
    body.try_get_u16()
        .map_err(|_| "a packet that is too short".to_owned())
}

fn binary(body: &mut Bytes) -> Result<Bytes, String> {
    let length = usize::from(number(body)?);
    if body.len() < length {
        return Err("a packet that is too short".to_owned());
    }
    Ok(body.split_to(length))
}

fn text(body: &mut Bytes) -> Result<String, String> {
    let octets = binary(body)?;
    String::from_utf8(octets.to_vec()).map_err(|_| "a string that is not UTF-8".to_owned())
}

/// Properties of MQTT 5, which are not looked at.
fn properties(body: &mut Bytes) -> Result<(), String> {
    let mut length = 0;
    for shift in [0, 7, 14, 21] {
        let digit = octet(body)?;
        length |= usize::from(digit & 0x7f) << shift;
        if digit < 0x80 {
            if body.len() < length {
                return Err("a packet that is too short".to_owned());
            }
            body.advance(length);
            return Ok(());
        }
    }
    Err("a length of more than four octets".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(octets: &[u8], level: Option<u8>) -> Result<Option<Packet>, String> {
        take(&mut BytesMut::from(octets), level)
    }

    #[test]
    fn packets_of_both_versions() {
        let connect = b"\x10\x14\x00\x04MQTT\x04\xc2\x00\x3c\x00\x01a\x00\x01u\x00\x02pw";
        let expected = Connect {
            level: 4,
            client_id: "a".to_owned(),
            user: Some("u".to_owned()),
            password: Some(Bytes::from_static(b"pw")),
        };
        assert_eq!(all(connect, None), Ok(Some(Packet::Connect(expected))));
        for end in 0..connect.len() {
            assert_eq!(all(&connect[..end], None), Ok(None));
        }
        let five = b"\x10\x11\x00\x04MQTT\x05\x02\x00\x3c\x03\x21\x00\x10\x00\x01a";
        assert!(matches!(
            all(five, None),
            Ok(Some(Packet::Connect(Connect {
                level: 5,
                user: None,
                ..
            })))
        ));
        let publish = Publish {
            topic: "t".to_owned(),
            payload: Bytes::from_static(b"{}"),
            qos: 2,
            retain: true,
            id: Some(7),
        };
        assert_eq!(acknowledgement(&publish), [0x50, 2, 0, 7]);
        let packet = Ok(Some(Packet::Publish(publish)));
        assert_eq!(all(b"\x35\x07\x00\x01t\x00\x07{}", Some(4)), packet);
        assert_eq!(all(b"\x35\x08\x00\x01t\x00\x07\x00{}", Some(5)), packet);
        assert_eq!(all(b"\x62\x02\x01\x00", Some(4)), Ok(Some(Packet::Release(256))));
        assert_eq!(all(b"\xe0\x00", Some(4)), Ok(Some(Packet::Disconnect)));
    }

    #[test]
    fn what_breaks_the_protocol_is_told() {
        for (octets, level) in [
            (&b"GET / HTTP/1.1\r\n\r\n                                                                    "[..], None),
            (b"\xc0\x00", None),
            (b"\x10\x00", Some(4)),
            (b"\x10\x06\x00\x04MQTT", None),
            (b"\x10\x0c\x00\x06MQIsdp\x03\x02\x00\x3c", None),
            (b"\x36\x03\x00\x01t", Some(4)),
            (b"\x30\x03\x00\x01#", Some(4)),
            (b"\x30\x03\x00\x01\xff", Some(4)),
            (b"\x32\x05\x00\x01t\x00\x00", Some(4)),
            (b"\x30\xff\xff\xff\xff\x01", Some(4)),
            (b"\x30\xff\xff\xff\x7f", Some(4)),
            (b"\x82\x00", Some(4)),
        ] {
            assert!(all(octets, level).is_err(), "{octets:?}");
        }
    }
}
