//! Request URIs.

use std::fmt;

/// Where a request is aimed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// `*`: the server as a whole.
    Server,
    /// A resource.
    Resource {
        /// Scheme and authority as sent, such as `rtsp://192.0.2.7:554`; empty when only a path was sent.
        origin: String,
        /// The path with its leading slash, without a trailing one, without query; percent-encoding is left as sent.
        path: String,
    },
}

/// A request URI that is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TargetError;

impl fmt::Display for TargetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("request URI is neither `*` nor an RTSP URI")
    }
}

impl std::error::Error for TargetError {}

impl Target {
    /// Reads a request URI. Host and port are not looked at: a device is reached by many names.
    ///
    /// # Errors
    /// [`TargetError`] for another scheme, or a URI without an authority.
    pub fn parse(uri: &str) -> Result<Self, TargetError> {
        if uri == "*" {
            return Ok(Target::Server);
        }
        let (origin, rest) = if uri.starts_with('/') {
            ("", uri)
        } else {
            let (scheme, after) = uri.split_once("://").ok_or(TargetError)?;
            // The last four by clients in a tunnel, who know the stream by the address of the tunnel.
            if !["rtsp", "rtsps", "rtspu", "http", "https", "ws", "wss"]
                .iter()
                .any(|known| scheme.eq_ignore_ascii_case(known))
            {
                return Err(TargetError);
            }
            let authority = after.find(['/', '?']).unwrap_or(after.len());
            if authority == 0 {
                return Err(TargetError);
            }
            uri.split_at_checked(scheme.len() + 3 + authority)
                .ok_or(TargetError)?
        };
        // A query is kept by some clients and dropped by others, and some put the track's name behind it.
        let path = match rest.split_once('?') {
            None => rest.to_owned(),
            Some((path, query)) => match query.rsplit_once('/') {
                Some((_, control)) if track_index(control).is_some() => {
                    format!("{}/{control}", path.trim_end_matches('/'))
                }
                _ => path.to_owned(),
            },
        };
        let path = path.trim_end_matches('/');
        let path = if path.starts_with('/') {
            path.to_owned()
        } else {
            format!("/{path}")
        };
        Ok(Target::Resource {
            origin: origin.to_owned(),
            path,
        })
    }
}

/// The `a=control` name of the track at `index`.
pub fn track_control(index: usize) -> String {
    format!("track{index}")
}

/// The index behind a name made by [`track_control`].
pub fn track_index(control: &str) -> Option<usize> {
    let digits = control.strip_prefix("track")?;
    // No sign, no leading zero: one name for each track.
    let plain = digits.bytes().all(|b| b.is_ascii_digit()) && (digits.len() == 1 || !digits.starts_with('0'));
    (plain && digits.len() <= 3)
        .then(|| digits.parse().ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resource(uri: &str) -> (String, String) {
        match Target::parse(uri) {
            Ok(Target::Resource { origin, path }) => (origin, path),
            other => panic!("{uri}: {other:?}"),
        }
    }

    #[test]
    fn uris_as_clients_send_them() {
        let origin = |s: &str| s.to_owned();
        for (uri, from, path) in [
            ("rtsp://192.0.2.7/onvif/p1", "rtsp://192.0.2.7", "/onvif/p1"),
            (
                "rtsp://192.0.2.7:8554/onvif/p1/",
                "rtsp://192.0.2.7:8554",
                "/onvif/p1",
            ),
            (
                "RTSP://[fe80::1%25eth0]:554/p",
                "RTSP://[fe80::1%25eth0]:554",
                "/p",
            ),
            ("rtsp://cam", "rtsp://cam", "/"),
            ("https://cam:8443/p", "https://cam:8443", "/p"),
            ("rtsp://cam?x", "rtsp://cam", "/"),
            ("rtsp://cam/p?a=b", "rtsp://cam", "/p"),
            ("rtsp://cam/p?a=b/track1", "rtsp://cam", "/p/track1"),
            ("rtsp://cam/p/?a=b/track1", "rtsp://cam", "/p/track1"),
            ("/p/track0", "", "/p/track0"),
        ] {
            assert_eq!(resource(uri), (origin(from), origin(path)));
        }
        assert_eq!(Target::parse("*"), Ok(Target::Server));
    }

    #[test]
    fn what_is_no_rtsp_uri() {
        for uri in [
            "",
            "ftp://cam/p",
            "rtsp:///p",
            "rtsp://",
            "cam/p",
            "rtsp:p",
            "rtsp:/p",
        ] {
            assert_eq!(Target::parse(uri), Err(TargetError), "{uri}");
        }
    }

    #[test]
    fn track_names() {
        assert_eq!(track_index(&track_control(12)), Some(12));
        for name in ["track", "track+1", "track01", "track1000", "trackID=1", "video"] {
            assert_eq!(track_index(name), None, "{name}");
        }
    }
}
