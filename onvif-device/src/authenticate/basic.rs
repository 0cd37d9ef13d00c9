//! HTTP Basic (RFC 7617), for clients that know nothing else. The password crosses the line as it is, so it is taken over TLS only, and only where the device was built to.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use onvif_core::auth::Secret;

/// Longer credentials belong to nobody: names and passwords have their limits.
const MAX_LENGTH: usize = 1024;

/// Whether an `Authorization` header has the scheme.
pub(super) fn is_basic(authorization: &[u8]) -> bool {
    authorization.split_at_checked(5).is_some_and(|(scheme, rest)| {
        scheme.eq_ignore_ascii_case(b"basic") && matches!(rest.first(), None | Some(b' '))
    })
}

/// Name and password of such a header; `None` for one that has none.
pub(super) fn credentials(authorization: &[u8]) -> Option<(String, Secret)> {
    let (_, encoded) = authorization.split_at_checked(5)?;
    if encoded.len() > MAX_LENGTH {
        return None;
    }
    let decoded = STANDARD.decode(encoded.trim_ascii()).ok()?;
    // Wiped when it is dropped.
    let decoded = Secret::new(String::from_utf8(decoded).ok()?);
    let (name, password) = decoded.expose().split_once(':')?;
    Some((name.to_owned(), Secret::new(password)))
}

/// The challenge. Names and passwords are UTF-8.
pub(super) fn challenge(realm: &str) -> String {
    let realm = realm.replace('\\', "\\\\").replace('"', "\\\"");
    format!("Basic realm=\"{realm}\", charset=\"UTF-8\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(header: &str) -> Option<(String, String)> {
        let (name, password) = credentials(header.as_bytes())?;
        Some((name, password.expose().to_owned()))
    }

    #[test]
    fn headers_are_read_or_refused() {
        assert!(is_basic(b"Basic dGVzdA==") && is_basic(b"bAsIc x") && is_basic(b"basic"));
        for other in ["", "Bas", "Digest x", "Basically x", "Basic\tx"] {
            assert!(!is_basic(other.as_bytes()), "{other}");
        }
        // The examples of RFC 7617.
        let known = |name: &str, password: &str| Some((name.to_owned(), password.to_owned()));
        assert_eq!(
            read("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
            known("Aladdin", "open sesame")
        );
        assert_eq!(read("basic dGVzdDoxMjPCow=="), known("test", "123£"));
        // The first colon ends the name.
        assert_eq!(
            read(&format!("Basic {}", STANDARD.encode("a:b:c"))),
            known("a", "b:c")
        );
        let long = format!("Basic {}", STANDARD.encode("a:".repeat(2 * MAX_LENGTH)));
        let no_text = format!("Basic {}", STANDARD.encode([b'a', b':', 0xff]));
        for wrong in [
            "Basic",
            "Basic ",
            "Basic ?",
            "Basic YWJj",
            long.as_str(),
            &no_text,
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_realm_is_quoted() {
        assert_eq!(
            challenge(r#"a "b" \c"#),
            r#"Basic realm="a \"b\" \\c", charset="UTF-8""#
        );
    }
}
