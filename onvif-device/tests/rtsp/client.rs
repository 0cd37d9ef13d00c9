//! Clients.

use std::pin::Pin;

use futures_util::StreamExt as _;
use onvif_core::auth::Secret;
use onvif_core::auth::digest;
use retina::client::{
    Credentials, Demuxed, PlayOptions, Session, SessionOptions, SetupOptions, TcpTransportOptions,
    TeardownPolicy, Transport, UdpTransportOptions,
};
use retina::codec::{CodecItem, VideoFrame};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};

use crate::camera::{Device, PASSWORD, USER};

pub fn tcp() -> Transport {
    Transport::Tcp(TcpTransportOptions::default())
}

pub fn udp() -> Transport {
    Transport::Udp(UdpTransportOptions::default())
}

/// A session of `retina` that plays.
pub struct Watching(Pin<Box<Demuxed>>);

pub async fn watch(device: &Device, transport: Transport) -> Result<Watching, retina::Error> {
    watch_as(device, transport, PASSWORD).await
}

pub async fn watch_as(
    device: &Device,
    transport: Transport,
    password: &str,
) -> Result<Watching, retina::Error> {
    let credentials = Credentials {
        username: USER.to_owned(),
        password: password.to_owned(),
    };
    let options = SessionOptions::default()
        .creds(Some(credentials))
        .teardown(TeardownPolicy::Always);
    let mut session = Session::describe(url::Url::parse(&device.url()).unwrap(), options).await?;
    assert_eq!(session.streams().len(), 1);
    assert_eq!(session.streams()[0].encoding_name(), "h264");
    assert!(
        session.streams()[0].parameters().is_some(),
        "the SDP has the parameter sets"
    );
    session
        .setup(0, SetupOptions::default().transport(transport))
        .await?;
    let session = session.play(PlayOptions::default()).await?;
    Ok(Watching(Box::pin(session.demuxed()?)))
}

impl Watching {
    /// The next frame; `None` at the end of the stream.
    pub async fn next(&mut self) -> Option<Result<VideoFrame, retina::Error>> {
        loop {
            match self.0.next().await? {
                Ok(CodecItem::VideoFrame(frame)) => return Some(Ok(frame)),
                Ok(_) => {}
                Err(error) => return Some(Err(error)),
            }
        }
    }

    /// The next frames, which must come whole.
    pub async fn frames(&mut self, count: usize) -> Vec<VideoFrame> {
        let mut frames = Vec::new();
        while frames.len() < count {
            let frame = self
                .next()
                .await
                .expect("stream goes on")
                .expect("frame is whole");
            assert_eq!(frame.loss(), 0, "after {} frames", frames.len());
            frames.push(frame);
        }
        frames
    }
}

/// The NAL units of a frame with their lengths in front.
pub fn units(frame: &VideoFrame) -> Vec<Vec<u8>> {
    let mut rest = frame.data();
    let mut units = Vec::new();
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        let (unit, after) = after.split_at(u32::from_be_bytes(*length) as usize);
        units.push(unit.to_vec());
        rest = after;
    }
    units
}

/// A hand-written client.
pub struct Raw<S = TcpStream> {
    pub stream: S,
    buffer: Vec<u8>,
    digest: Option<digest::Client>,
    cseq: u32,
}

impl Raw {
    pub async fn connect(device: &Device) -> Raw {
        // A small buffer, so that a client that does not read is noticed soon.
        let socket = TcpSocket::new_v4().unwrap();
        socket.set_recv_buffer_size(16 * 1024).unwrap();
        Raw::over(socket.connect(device.address).await.unwrap())
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Raw<S> {
    /// On a stream that somebody else has opened.
    pub fn over(stream: S) -> Raw<S> {
        Raw {
            stream,
            buffer: Vec::new(),
            digest: None,
            cseq: 0,
        }
    }

    /// Sends a request with credentials, after a challenge when it must.
    pub async fn request(&mut self, method: &str, uri: &str, headers: &str) -> String {
        let answer = self.request_once(method, uri, headers).await;
        if !answer.starts_with("RTSP/1.0 401") || self.digest.is_some() {
            return answer;
        }
        let challenges: Vec<_> = answer
            .lines()
            .filter_map(|line| line.strip_prefix("WWW-Authenticate: "))
            .flat_map(|value| digest::challenges(value.as_bytes()).unwrap())
            .collect();
        let mut client = digest::Client::new(USER, Secret::new(PASSWORD));
        client.accept(&challenges).unwrap();
        self.digest = Some(client);
        self.request_once(method, uri, headers).await
    }

    async fn request_once(&mut self, method: &str, uri: &str, headers: &str) -> String {
        self.cseq += 1;
        let authorization = self
            .digest
            .as_mut()
            .and_then(|client| client.authorize(method, uri, "0a4f113b"))
            .map(|value| format!("Authorization: {value}\r\n"))
            .unwrap_or_default();
        let text = format!(
            "{method} {uri} RTSP/1.0\r\nCSeq: {}\r\n{authorization}{headers}\r\n",
            self.cseq
        );
        self.send(text.as_bytes()).await;
        self.answer().await
    }

    pub async fn send(&mut self, bytes: &[u8]) {
        self.stream.write_all(bytes).await.unwrap();
        self.stream.flush().await.unwrap();
    }

    /// The next message; interleaved data in front of it is left out.
    pub async fn answer(&mut self) -> String {
        loop {
            match self.next_message().await {
                Some(Message::Text(text)) => return text,
                Some(Message::Data(..)) => {}
                None => return String::new(),
            }
        }
    }

    pub async fn next_message(&mut self) -> Option<Message> {
        loop {
            if let Some(message) = self.take_message() {
                return Some(message);
            }
            let mut bytes = [0; 8192];
            let count = self
                .stream
                .read(&mut bytes)
                .await
                .ok()
                .filter(|&count| count > 0)?;
            self.buffer.extend_from_slice(&bytes[..count]);
        }
    }

    fn take_message(&mut self) -> Option<Message> {
        if let &[b'$', channel, l0, l1, ..] = &self.buffer[..] {
            let end = 4 + usize::from(u16::from_be_bytes([l0, l1]));
            if self.buffer.len() < end {
                return None;
            }
            let packet: Vec<u8> = self.buffer.drain(..end).skip(4).collect();
            return Some(Message::Data(channel, packet));
        }
        let head = self.buffer.windows(4).position(|w| w == b"\r\n\r\n")? + 4;
        let text = String::from_utf8(self.buffer[..head].to_vec()).unwrap();
        let body = text
            .lines()
            .find_map(|line| line.strip_prefix("Content-Length: "))
            .map_or(0, |value| value.trim().parse::<usize>().unwrap());
        if self.buffer.len() < head + body {
            return None;
        }
        let bytes: Vec<u8> = self.buffer.drain(..head + body).collect();
        Some(Message::Text(String::from_utf8(bytes).unwrap()))
    }
}

/// What a server sends.
#[derive(Debug)]
pub enum Message {
    Text(String),
    Data(u8, Vec<u8>),
}

pub fn header<'a>(answer: &'a str, name: &str) -> &'a str {
    let prefix = format!("{name}: ");
    answer
        .lines()
        .find_map(|line| line.strip_prefix(prefix.as_str()))
        .unwrap_or_else(|| panic!("no {name} in {answer}"))
}
