//! From the bytes of a connection to messages: own limits and boundaries, then `rtsp-types` for one whole message.

use std::fmt;

use rtsp_types::{HeaderName, Message, Method, StatusCode};

/// What a peer may send at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the request line and all headers.
    pub head: usize,
    /// Number of header lines.
    pub headers: usize,
    /// Bytes of the request URI.
    pub uri: usize,
    /// Bytes of a body.
    pub body: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            head: 16 * 1024,
            headers: 64,
            uri: 2048,
            body: 64 * 1024,
        }
    }
}

/// A request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    message: rtsp_types::Request<Vec<u8>>,
    method: String,
    uri: String,
}

impl Request {
    /// The method.
    pub fn method(&self) -> &Method {
        self.message.method()
    }

    /// The method as sent.
    pub fn method_str(&self) -> &str {
        &self.method
    }

    /// The request URI as sent.
    pub fn uri(&self) -> &str {
        &self.uri
    }

    /// The value of a header, several lines of one name joined by commas.
    pub fn header(&self, name: &HeaderName) -> Option<&str> {
        self.message.header(name).map(|value| value.as_str())
    }

    /// The number of the request (RFC 2326 section 12.17); `None` when it is missing or no number.
    pub fn cseq(&self) -> Option<u32> {
        self.header(&rtsp_types::headers::CSEQ)?.trim().parse().ok()
    }

    /// The body, empty when there was none.
    pub fn body(&self) -> &[u8] {
        self.message.body()
    }
}

/// One unit of the stream of bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Frame {
    /// A request.
    Request(Box<Request>),
    /// A response to a request that a server never sends: to be ignored.
    Response,
    /// Interleaved data (RFC 2326 section 10.12): channel and content.
    Data(u8, Vec<u8>),
}

/// What is wrong with the bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FrameError {
    /// The status that the peer is told.
    pub status: StatusCode,
    /// `CSeq` of the request, when it could be found.
    pub cseq: Option<u32>,
    /// The next message cannot be found behind this one: the connection has to end.
    pub fatal: bool,
}

impl fmt::Display for FrameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "RTSP message refused: {} {}",
            u16::from(self.status),
            self.status
        )
    }
}

impl std::error::Error for FrameError {}

/// Cuts the bytes of one connection into frames.
///
/// Holds at most one incomplete message beside what was pushed last, so its memory is bounded by the [`Limits`] and the size of a
/// push.
#[derive(Debug)]
pub struct Decoder {
    limits: Limits,
    buffer: Vec<u8>,
    /// Bytes of `buffer` already handed out.
    consumed: usize,
    /// Bytes behind `consumed` in which the end of the head is known not to be, so that slow senders cost no repeated search.
    searched: usize,
    dead: bool,
}

impl Decoder {
    /// A decoder at the start of a connection.
    pub fn new(limits: Limits) -> Self {
        Decoder {
            limits,
            buffer: Vec::new(),
            consumed: 0,
            searched: 0,
            dead: false,
        }
    }

    /// Adds bytes as they were read. Ignored after a fatal error.
    pub fn push(&mut self, bytes: &[u8]) {
        if self.dead {
            return;
        }
        self.buffer.drain(..self.consumed);
        self.consumed = 0;
        self.buffer.extend_from_slice(bytes);
    }

    /// Bytes that wait to become a frame.
    pub fn buffered(&self) -> usize {
        self.buffer.len() - self.consumed
    }

    /// The next frame, `None` when more bytes are needed.
    ///
    /// # Errors
    /// [`FrameError`] when what came is no RTSP or exceeds a limit. After a fatal error nothing more comes.
    pub fn next_frame(&mut self) -> Result<Option<Frame>, FrameError> {
        if self.dead {
            return Ok(None);
        }
        self.skip_empty_lines();
        let result = match self.pending() {
            [] => Ok(None),
            [b'$', rest @ ..] => Ok(self.next_data(rest).map(|(frame, length)| {
                self.advance(length);
                frame
            })),
            _ => self.next_message(),
        };
        if let Err(FrameError { fatal: true, .. }) = result {
            self.dead = true;
            self.buffer = Vec::new();
            self.consumed = 0;
        }
        if self.buffered() == 0 && self.buffer.capacity() > 4096 {
            self.buffer = Vec::new();
            self.consumed = 0;
        }
        result
    }

    fn pending(&self) -> &[u8] {
        self.buffer.get(self.consumed..).unwrap_or_default()
    }

    fn advance(&mut self, bytes: usize) {
        self.consumed += bytes;
        self.searched = 0;
    }

    /// Clients send empty lines between messages, some of them as a keep-alive.
    fn skip_empty_lines(&mut self) {
        let empty = self
            .pending()
            .iter()
            .take_while(|&&byte| byte == b'\r' || byte == b'\n')
            .count();
        if empty > 0 {
            self.advance(empty);
        }
    }

    fn next_data(&self, rest: &[u8]) -> Option<(Frame, usize)> {
        let (&[channel, l0, l1], rest) = rest.split_first_chunk::<3>()?;
        let length = usize::from(u16::from_be_bytes([l0, l1]));
        let content = rest.get(..length)?;
        Some((Frame::Data(channel, content.to_vec()), 4 + length))
    }

    fn next_message(&mut self) -> Result<Option<Frame>, FrameError> {
        let pending = self.pending();
        let Some((head_length, clean)) = find_head_end(pending, self.searched) else {
            if pending.len() > self.limits.head {
                let line_end = pending
                    .iter()
                    .position(|&byte| byte == b'\n')
                    .unwrap_or(pending.len());
                let status = if line_end > self.limits.uri {
                    StatusCode::RequestURITooLong
                } else {
                    StatusCode::BadRequest
                };
                return Err(FrameError {
                    status,
                    cseq: None,
                    fatal: true,
                });
            }
            // What starts like nothing of RTSP gets its answer now and not when it fills the buffer.
            if !pending.iter().take(24).all(|&byte| is_head_byte(byte)) {
                return Err(FrameError {
                    status: StatusCode::BadRequest,
                    cseq: None,
                    fatal: true,
                });
            }
            self.searched = pending.len().saturating_sub(3);
            return Ok(None);
        };
        let head = pending.get(..head_length).unwrap_or_default();
        let cseq = head_number(head, "cseq").ok().flatten();
        let error = |status, fatal| FrameError { status, cseq, fatal };
        if head_length > self.limits.head {
            return Err(error(StatusCode::BadRequest, true));
        }
        // A length that cannot be read leaves the end of the message unknown.
        let body_length = head_number(head, "content-length")
            .map_err(|()| error(StatusCode::BadRequest, true))?
            .unwrap_or(0) as usize;
        if body_length > self.limits.body {
            return Err(error(StatusCode::RequestMessageBodyTooLarge, true));
        }
        let Some(body) = pending.get(head_length..head_length + body_length) else {
            return Ok(None);
        };
        let result = if clean {
            parse_message(head, body, &self.limits).map_err(|status| error(status, false))
        } else {
            Err(error(StatusCode::BadRequest, false))
        };
        self.advance(head_length + body_length);
        result.map(Some)
    }
}

fn is_head_byte(byte: u8) -> bool {
    matches!(byte, b' '..=b'~' | b'\r' | b'\n' | b'\t')
}

/// Length of the head with its final empty line, and whether its lines end as they should.
fn find_head_end(bytes: &[u8], from: usize) -> Option<(usize, bool)> {
    let mut index = from;
    loop {
        index += bytes.get(index..)?.iter().position(|&byte| byte == b'\n')?;
        match bytes.get(index + 1..)? {
            [b'\r', b'\n', ..] => {
                return Some((index + 3, index > 0 && bytes.get(index - 1) == Some(&b'\r')));
            }
            [b'\n', ..] => return Some((index + 2, false)),
            _ => index += 1,
        }
    }
}

/// The number in a header, looked up without the parser because it decides where the message ends. All headers of that name must
/// agree.
fn head_number(head: &[u8], name: &str) -> Result<Option<u32>, ()> {
    let mut found = None;
    for line in head.split(|&byte| byte == b'\n').skip(1) {
        let Some(colon) = line.iter().position(|&byte| byte == b':') else {
            continue;
        };
        let (key, value) = line.split_at(colon);
        if !key.trim_ascii().eq_ignore_ascii_case(name.as_bytes()) {
            continue;
        }
        let value = value.get(1..).unwrap_or_default().trim_ascii();
        if value.is_empty() || !value.iter().all(u8::is_ascii_digit) {
            return Err(());
        }
        let number = std::str::from_utf8(value).map_err(drop)?.parse().map_err(drop)?;
        if found.is_some_and(|earlier| earlier != number) {
            return Err(());
        }
        found = Some(number);
    }
    Ok(found)
}

fn parse_message(head: &[u8], body: &[u8], limits: &Limits) -> Result<Frame, StatusCode> {
    if head.split(|&byte| byte == b'\n').count() > limits.headers + 3 {
        return Err(StatusCode::BadRequest);
    }
    let line_end = head
        .iter()
        .position(|&byte| byte == b'\r')
        .ok_or(StatusCode::BadRequest)?;
    let (line, headers) = head.split_at(line_end);
    if line.starts_with(b"RTSP/") {
        return Ok(Frame::Response);
    }
    let line = std::str::from_utf8(line).map_err(|_| StatusCode::BadRequest)?;
    let mut words = line.split(' ');
    let (Some(method), Some(uri), Some(version), None) =
        (words.next(), words.next(), words.next(), words.next())
    else {
        return Err(StatusCode::BadRequest);
    };
    if method.is_empty() || uri.is_empty() || !uri.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(StatusCode::BadRequest);
    }
    if uri.len() > limits.uri {
        return Err(StatusCode::RequestURITooLong);
    }
    match version.strip_prefix("RTSP/") {
        Some("1.0") => {}
        Some(other) if other.starts_with(|c: char| c.is_ascii_digit()) => {
            return Err(StatusCode::RTSPVersionNotSupported);
        }
        _ => return Err(StatusCode::BadRequest),
    }
    // The URI is kept as sent, because the Digest hash covers it, and is not shown to the parser, which refuses addresses with
    // a zone.
    let mut whole = Vec::with_capacity(head.len() + body.len());
    whole.extend_from_slice(method.as_bytes());
    whole.extend_from_slice(b" * RTSP/1.0");
    whole.extend_from_slice(headers);
    whole.extend_from_slice(body);
    match Message::<Vec<u8>>::parse(&whole) {
        Ok((Message::Request(message), _)) => Ok(Frame::Request(Box::new(Request {
            message,
            method: method.to_owned(),
            uri: uri.to_owned(),
        }))),
        _ => Err(StatusCode::BadRequest),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const OPTIONS: &[u8] = b"OPTIONS rtsp://cam/p RTSP/1.0\r\nCSeq: 1\r\nUser-Agent: x\r\n\r\n";

    fn decode(bytes: &[u8]) -> Vec<Result<Frame, FrameError>> {
        let mut decoder = Decoder::new(Limits::default());
        decoder.push(bytes);
        std::iter::from_fn(|| decoder.next_frame().transpose()).collect()
    }

    fn only_error(bytes: &[u8]) -> FrameError {
        let mut frames = decode(bytes);
        assert_eq!(frames.len(), 1, "{frames:?}");
        frames.remove(0).unwrap_err()
    }

    #[test]
    fn byte_by_byte() {
        let mut stream = b"\r\n".to_vec();
        stream.extend(OPTIONS);
        stream.extend(b"$\x01\x00\x03abc");
        stream.extend(b"SET_PARAMETER * RTSP/1.0\r\nCSeq: 2\r\nContent-Length: 4\r\n\r\nbody");
        let mut decoder = Decoder::new(Limits::default());
        let mut frames = Vec::new();
        for byte in stream {
            decoder.push(&[byte]);
            frames.extend(decoder.next_frame().unwrap());
        }
        assert_eq!(frames.len(), 3);
        assert!(matches!(&frames[0], Frame::Request(r) if r.uri() == "rtsp://cam/p" && r.cseq() == Some(1)));
        assert_eq!(frames[1], Frame::Data(1, b"abc".to_vec()));
        assert!(matches!(&frames[2], Frame::Request(r) if r.body() == b"body"));
        assert_eq!(decoder.buffered(), 0);
    }

    #[test]
    fn link_local_uri_survives() {
        let frames = decode(b"OPTIONS rtsp://[fe80::1%eth0]:554/p RTSP/1.0\r\nCSeq: 1\r\n\r\n");
        assert!(matches!(&frames[0], Ok(Frame::Request(r)) if r.uri() == "rtsp://[fe80::1%eth0]:554/p"));
    }

    #[test]
    fn malformed_messages_have_their_status() {
        use StatusCode::*;
        for (bytes, status, cseq, fatal) in [
            (
                &b"OPTIONS rtsp://c/ RTSP/2.0\r\nCSeq: 3\r\n\r\n"[..],
                RTSPVersionNotSupported,
                Some(3),
                false,
            ),
            (
                b"OPTIONS rtsp://c/ RTSP/9.9\r\nCSeq: 3\r\n\r\n",
                RTSPVersionNotSupported,
                Some(3),
                false,
            ),
            (
                b"OPTIONS rtsp://c/ HTTP/1.1\r\nCSeq: 3\r\n\r\n",
                BadRequest,
                Some(3),
                false,
            ),
            (b"OPTIONS\r\nCSeq: 3\r\n\r\n", BadRequest, Some(3), false),
            (
                b"OPTIONS * RTSP/1.0\r\nCSeq: 3\r\nno colon\r\n\r\n",
                BadRequest,
                Some(3),
                false,
            ),
            (b"OPTIONS * RTSP/1.0\nCSeq: 3\n\n", BadRequest, Some(3), false),
            (
                b"OPTIONS * RTSP/1.0\r\nCSeq: 3\r\nX: \xff\r\n\r\n",
                BadRequest,
                Some(3),
                false,
            ),
            (
                b"OPTIONS * RTSP/1.0\r\nCSeq: 3\r\nContent-Length: -1\r\n\r\n",
                BadRequest,
                Some(3),
                true,
            ),
            (
                b"OPTIONS * RTSP/1.0\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
                BadRequest,
                None,
                true,
            ),
            (
                b"OPTIONS * RTSP/1.0\r\nContent-Length: 99999999999\r\n\r\n",
                BadRequest,
                None,
                true,
            ),
            (
                b"X * RTSP/1.0\r\nContent-Length: 70000\r\n\r\n",
                RequestMessageBodyTooLarge,
                None,
                true,
            ),
            (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc", BadRequest, None, true),
        ] {
            let text = String::from_utf8_lossy(bytes);
            assert_eq!(only_error(bytes), FrameError { status, cseq, fatal }, "{text}");
        }
    }

    #[test]
    fn limits_hold() {
        let long = format!(
            "OPTIONS rtsp://c/{} RTSP/1.0\r\nCSeq: 1\r\n\r\n",
            "x".repeat(3000)
        );
        assert_eq!(only_error(long.as_bytes()).status, StatusCode::RequestURITooLong);
        let endless = "OPTIONS rtsp://c/".to_owned() + &"x".repeat(20_000);
        assert_eq!(
            only_error(endless.as_bytes()).status,
            StatusCode::RequestURITooLong
        );
        let many = format!("OPTIONS * RTSP/1.0\r\nCSeq: 1\r\n{}\r\n", "A: b\r\n".repeat(100));
        assert_eq!(only_error(many.as_bytes()).status, StatusCode::BadRequest);
        let large = format!(
            "OPTIONS * RTSP/1.0\r\nCSeq: 1\r\nA: {}\r\n\r\n",
            "b".repeat(20_000)
        );
        assert!(only_error(large.as_bytes()).fatal);
    }

    #[test]
    fn the_next_message_is_found_behind_a_bad_one() {
        let mut stream = b"NONSENSE\r\nCSeq: 1\r\n\r\n".to_vec();
        stream.extend(OPTIONS);
        let frames = decode(&stream);
        assert!(frames[0].is_err() && matches!(frames[1], Ok(Frame::Request(_))));
    }

    #[test]
    fn nothing_comes_after_a_fatal_error() {
        let mut decoder = Decoder::new(Limits::default());
        decoder.push(b"\x00\x01\x02");
        assert!(decoder.next_frame().unwrap_err().fatal);
        decoder.push(OPTIONS);
        assert_eq!(decoder.next_frame(), Ok(None));
        assert_eq!(decoder.buffered(), 0);
    }

    proptest! {
        #[test]
        fn splits_do_not_matter(cuts in proptest::collection::vec(1usize..30, 1..20)) {
            let mut stream = Vec::new();
            for _ in 0..4 {
                stream.extend(OPTIONS);
                stream.extend(b"$\x02\x00\x05OPTIO");
                stream.extend(b"BAD\r\n\r\n");
            }
            let whole = decode(&stream);
            let mut decoder = Decoder::new(Limits::default());
            let mut split = Vec::new();
            let mut rest = &stream[..];
            for cut in cuts.iter().cycle() {
                if rest.is_empty() {
                    break;
                }
                let (now, later) = rest.split_at((*cut).min(rest.len()));
                decoder.push(now);
                while let Some(frame) = decoder.next_frame().transpose() {
                    split.push(frame);
                }
                rest = later;
            }
            prop_assert_eq!(whole, split);
        }

        #[test]
        fn any_bytes_are_survived(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            decode(&bytes);
        }
    }
}
