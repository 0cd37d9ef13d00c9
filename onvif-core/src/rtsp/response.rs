//! Responses as they go to the wire.
//!
//! Not written by `rtsp-types`: it joins headers of one name in one line, and clients expect each Digest challenge in a
//! `WWW-Authenticate` line of its own.

use std::fmt::Write;

use rtsp_types::StatusCode;

/// A response in the making. Headers keep their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    status: StatusCode,
    /// Another phrase than the usual one of the status.
    reason: Option<&'static str>,
    headers: Vec<(&'static str, String)>,
    body: String,
}

impl Response {
    /// A response without headers and body.
    pub fn new(status: StatusCode) -> Self {
        Response {
            status,
            reason: None,
            headers: Vec::new(),
            body: String::new(),
        }
    }

    /// 463, which RFC 4567 gave to key management before RTSP 2.0 gave it to something else.
    pub fn key_management_failure() -> Self {
        Response {
            reason: Some("Key management failure"),
            ..Response::new(StatusCode::from(463))
        }
    }

    /// Adds a header; one name may come several times. Control characters in the value become spaces, so that what came from a
    /// client cannot start a header of its own.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        let mut value = value.into();
        if value.contains(|c: char| c.is_ascii_control()) {
            value = value.replace(|c: char| c.is_ascii_control(), " ");
        }
        self.headers.push((name, value));
        self
    }

    /// Sets the body; its length header is written by [`Response::to_bytes`].
    #[must_use]
    pub fn body(mut self, content_type: &'static str, body: String) -> Self {
        self.body = body;
        self.header("Content-Type", content_type)
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The bytes of the message. `cseq` is left out when the request had none that could be read.
    pub fn to_bytes(&self, cseq: Option<u32>, server: &str) -> Vec<u8> {
        let usual = self.status.to_string();
        let reason = self.reason.unwrap_or(&usual);
        let mut text = format!("RTSP/1.0 {} {reason}\r\n", u16::from(self.status));
        let mut put = |name: &str, value: &dyn std::fmt::Display| {
            // Writing to a string cannot fail.
            let _ = write!(text, "{name}: {value}\r\n");
        };
        if let Some(cseq) = cseq {
            put("CSeq", &cseq);
        }
        put("Server", &server);
        for (name, value) in &self.headers {
            put(name, value);
        }
        if !self.body.is_empty() {
            put("Content-Length", &self.body.len());
        }
        text.push_str("\r\n");
        text.push_str(&self.body);
        text.into_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_of_one_name_stay_apart() {
        let bytes = Response::new(StatusCode::Unauthorized)
            .header("WWW-Authenticate", "Digest a")
            .header("WWW-Authenticate", "Digest b")
            .to_bytes(Some(7), "device");
        assert_eq!(
            String::from_utf8(bytes).unwrap(),
            "RTSP/1.0 401 Unauthorized\r\nCSeq: 7\r\nServer: device\r\nWWW-Authenticate: Digest a\r\n\
             WWW-Authenticate: Digest b\r\n\r\n"
        );
    }

    #[test]
    fn values_cannot_start_a_header() {
        let bytes = Response::new(StatusCode::Ok)
            .header("Session", "a\r\nX: y")
            .to_bytes(None, "d");
        assert!(!String::from_utf8(bytes).unwrap().contains("\nX"));
    }
}
