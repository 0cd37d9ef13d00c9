//! Requests that no server takes.

/// Logins with which nobody is let in, as values of `Authorization`.
const LOGINS: [&str; 10] = [
    "",
    "Digest",
    "Digest \"\"\"",
    "Digest username",
    "Digest username=\"admin",
    "Digest =,=,=",
    "Digest username=\"admin\", username=\"admin\", realm=\"a\", nonce=\"b\", uri=\"/\", response=\"c\"",
    "Digest username=\"admin\", realm=\"a\", nonce=\"b\", uri=\"/\", algorithm=SHA-3, response=\"00\"",
    "Digest username=\"admin\", realm=\"a\", nonce=\"b\", uri=\"/\", nc=fffffffff, cnonce=\"c\", qop=auth, response=\"00\"",
    "Basic YTpi",
];

/// Requests for a stream, and the status that each must get.
pub fn bad_messages(url: &str) -> Vec<(String, u16)> {
    let long = "x".repeat(5000);
    let mut messages = vec![
        (format!("OPTIONS {url} RTSP/1.0\r\n\r\n"), 400),
        (format!("OPTIONS {url} RTSP/3.0\r\nCSeq: 1\r\n\r\n"), 505),
        (format!("OPTIONS {url}{long} RTSP/1.0\r\nCSeq: 1\r\n\r\n"), 414),
        (
            format!("SET_PARAMETER {url} RTSP/1.0\r\nCSeq: 1\r\nContent-Length: 1000000\r\n\r\n"),
            413,
        ),
        (
            format!("SET_PARAMETER {url} RTSP/1.0\r\nCSeq: 1\r\nContent-Length: 9x\r\n\r\n"),
            400,
        ),
        (format!("JUMP {url} RTSP/1.0\r\nCSeq: 1\r\n\r\n"), 501),
        (format!("RECORD {url} RTSP/1.0\r\nCSeq: 1\r\n\r\n"), 405),
        (
            format!("OPTIONS {url} RTSP/1.0\r\nCSeq: 1\r\nRequire: magic\r\n\r\n"),
            551,
        ),
        (format!("OPTIONS {url} RTSP/1.0\r\nCSeq: one\r\n\r\n"), 400),
        (
            format!("OPTIONS {url} RTSP/1.0\r\nCSeq: 1\r\nno colon\r\n\r\n"),
            400,
        ),
        (format!("OPTIONS {url}\r\nCSeq: 1\r\n\r\n"), 400),
        ("GET / HTTP/1.1\r\nHost: camera\r\n\r\n".to_owned(), 400),
        ("\u{1}\u{2}\u{3}".to_owned(), 400),
    ];
    messages.extend(LOGINS.map(|login| {
        (
            format!("DESCRIBE {url} RTSP/1.0\r\nCSeq: 1\r\nAuthorization: {login}\r\n\r\n"),
            401,
        )
    }));
    messages
}
