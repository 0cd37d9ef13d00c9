//! How keys come in RTSP: the `KeyMgmt` header (RFC 4567 section 3.2) and the parameter `mikey` (ONVIF Streaming Specification, "Key management
//! through RTSP").

use super::transport::split_quoted;
use crate::srtp::mikey::{Message, MikeyError};

/// Reads the MIKEY message of a `KeyMgmt` header. The URI in it is not looked at: the request has one.
pub(super) fn parse_header(header: &str) -> Result<Message, MikeyError> {
    for part in split_quoted(header, ',') {
        let (mut mikey, mut data) = (false, None);
        for field in split_quoted(part, ';') {
            let Some((name, value)) = field.split_once('=') else {
                continue;
            };
            let value = value.trim().trim_matches('"');
            match name.trim().to_ascii_lowercase().as_str() {
                "prot" => mikey = value.eq_ignore_ascii_case("mikey"),
                "data" => data = Some(value),
                _ => {}
            }
        }
        if let (true, Some(data)) = (mikey, data) {
            return Message::from_base64(data);
        }
    }
    Err(MikeyError::Unsupported)
}

/// What the body of a request for parameters says about keys.
pub(super) enum KeyParameter {
    /// The key is asked for.
    Get,
    /// This is the new key.
    Set(Result<Message, MikeyError>),
}

/// Reads a body of type `text/parameters`; `None` when it is not about keys alone.
pub(super) fn parse_parameter(body: &[u8]) -> Option<KeyParameter> {
    let body = std::str::from_utf8(body).ok()?.trim();
    let (name, value) = body.split_once(':').unwrap_or((body, ""));
    if !name.trim().eq_ignore_ascii_case("mikey") {
        return None;
    }
    Some(match value.trim() {
        "" => KeyParameter::Get,
        value => KeyParameter::Set(Message::from_base64(value)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rtp::NtpTime;
    use crate::srtp::MasterKey;

    fn message() -> Message {
        Message {
            bundle: 1,
            sessions: Vec::new(),
            time: NtpTime(0),
            random: Vec::new(),
            key: MasterKey::new([7; 30]),
            spi: vec![1],
        }
    }

    #[test]
    fn headers_as_clients_write_them() {
        let data = message().to_base64();
        for header in [
            format!("prot=mikey;uri=\"\";data=\"{data}\""),
            format!("prot=mikey; uri=\"rtsp://cam/a;b,c\"; data=\"{data}\""),
            format!("prot=other;data=\"AAAA\", Prot=MIKEY;DATA={data}"),
        ] {
            assert_eq!(parse_header(&header), Ok(message()), "{header}");
        }
        for header in [
            "",
            "prot=mikey",
            "prot=other;data=\"AAAA\"",
            "prot=mikey;data=\"!\"",
            "\"",
        ] {
            assert!(parse_header(header).is_err(), "{header}");
        }
    }

    #[test]
    fn bodies_about_keys() {
        let set = format!("mikey: {}\r\n", message().to_base64());
        assert!(
            matches!(parse_parameter(set.as_bytes()), Some(KeyParameter::Set(Ok(read))) if read == message())
        );
        assert!(matches!(parse_parameter(b"mikey\r\n"), Some(KeyParameter::Get)));
        assert!(matches!(
            parse_parameter(b"mikey: x"),
            Some(KeyParameter::Set(Err(_)))
        ));
        assert!(parse_parameter(b"position\r\n").is_none() && parse_parameter(&[0xFF]).is_none());
    }
}
