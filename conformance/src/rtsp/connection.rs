//! Requests and answers over one connection, with Digest, and every exchange in the log of the device.

use std::collections::VecDeque;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use onvif_core::auth::digest;

use super::carrier::{Carrier, Way};
use super::message::{Decoder, Incoming, Response};
use crate::wire::{Credentials, Device, Exchange, without_proof};

/// Packets that are kept while an answer is awaited.
const MAX_QUEUE: usize = 20_000;

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// There is nothing to judge.
    NoAnswer(String),
    /// The device did something wrong.
    Wrong(String),
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Trouble::NoAnswer(reason) => write!(f, "no answer: {reason}"),
            Trouble::Wrong(reason) => f.write_str(reason),
        }
    }
}

impl std::error::Error for Trouble {}

/// Answers challenges.
pub struct Login(Option<digest::Client>);

impl Login {
    fn new(credentials: Option<&Credentials>) -> Login {
        Login(credentials.map(|c| digest::Client::new(c.user.clone(), c.password.clone())))
    }

    /// Takes up the challenges of an answer; whether there is one that can be answered.
    pub fn accept(&mut self, response: &Response) -> bool {
        let challenges: Vec<_> = response
            .all("WWW-Authenticate")
            .filter_map(|value| digest::challenges(value.as_bytes()).ok())
            .flatten()
            .collect();
        self.0
            .as_mut()
            .is_some_and(|client| client.accept(&challenges).is_ok())
    }

    /// The value of the header for the next request.
    pub fn authorize(&mut self, method: &str, uri: &str) -> Option<String> {
        let mut random = [0; 8];
        getrandom::fill(&mut random).ok()?;
        let cnonce: String = random.iter().map(|octet| format!("{octet:02x}")).collect();
        self.0.as_mut()?.authorize(method, uri, &cnonce)
    }
}

/// A connection.
pub struct Connection {
    device: Arc<Device>,
    carrier: Carrier,
    decoder: Decoder,
    login: Login,
    next: u32,
    packets: VecDeque<(Instant, u8, Bytes)>,
    /// The first refusal for want of a login, if there was one.
    refusal: Option<Response>,
}

impl Connection {
    /// Connects to where an address says.
    ///
    /// # Errors
    /// [`Trouble`].
    pub async fn open(device: &Arc<Device>, way: Way, address: &str) -> Result<Connection, Trouble> {
        let mut login = Login::new(device.credentials());
        let connecting = Carrier::connect(way, address, &mut login);
        let (carrier, rest) = match tokio::time::timeout(device.timeout(), connecting).await {
            Ok(Ok(done)) => done,
            Ok(Err(error)) if error.kind() == io::ErrorKind::InvalidData => {
                return Err(Trouble::Wrong(error.to_string()));
            }
            // The device itself has named the address.
            Ok(Err(error)) => {
                return Err(Trouble::Wrong(format!(
                    "no connection to {address:.200}: {error}"
                )));
            }
            Err(_) => return Err(Trouble::Wrong(format!("no connection to {address:.200} in time"))),
        };
        let mut decoder = Decoder::default();
        decoder.buffer().extend_from_slice(&rest);
        Ok(Connection {
            device: Arc::clone(device),
            carrier,
            decoder,
            login,
            next: 1,
            packets: VecDeque::new(),
            refusal: None,
        })
    }

    /// Address of the device.
    pub fn peer(&self) -> std::net::SocketAddr {
        self.carrier.peer
    }

    /// The answer to a request without a login, where the device asked for one.
    pub fn refusal(&self) -> Option<&Response> {
        self.refusal.as_ref()
    }

    /// Sends a request and waits for its answer; logs in when asked to.
    ///
    /// # Errors
    /// [`Trouble`].
    pub async fn request(
        &mut self,
        method: &str,
        uri: &str,
        headers: &[(&str, String)],
    ) -> Result<Response, Trouble> {
        let mut answered = false;
        loop {
            let authorization = self.login.authorize(method, uri);
            let response = self.exchange(method, uri, headers, authorization).await?;
            if response.status != 401 {
                return Ok(response);
            }
            if self.refusal.is_none() && !answered {
                self.refusal = Some(response.clone());
            }
            let stale = response
                .all("WWW-Authenticate")
                .any(|value| value.to_ascii_lowercase().contains("stale=true"));
            if (answered && !stale) || !self.login.accept(&response) {
                return Ok(response);
            }
            answered = true;
        }
    }

    async fn exchange(
        &mut self,
        method: &str,
        uri: &str,
        headers: &[(&str, String)],
        authorization: Option<String>,
    ) -> Result<Response, Trouble> {
        let cseq = self.next;
        self.next += 1;
        let mut request =
            format!("{method} {uri} RTSP/1.0\r\nCSeq: {cseq}\r\nUser-Agent: onvif-conformance\r\n");
        for (name, value) in headers {
            request.push_str(&format!("{name}: {value}\r\n"));
        }
        if let Some(value) = &authorization {
            request.push_str(&format!("Authorization: {value}\r\n"));
        }
        request.push_str("\r\n");
        let began = Instant::now();
        let timeout = self.device.timeout();
        let talk = async {
            self.carrier.send(request.as_bytes()).await.map_err(closed)?;
            self.answer(cseq).await
        };
        let answer = match tokio::time::timeout(timeout, talk).await {
            Ok(answer) => answer,
            Err(_) => Err(Trouble::Wrong(format!(
                "no answer to {method} within {timeout:?}"
            ))),
        };
        let said = match &authorization {
            Some(value) => request.replace(value, &without_proof(value)),
            None => request,
        };
        self.device.record(Exchange {
            url: uri.to_owned(),
            heads: Vec::new(),
            request: said.replace("\r\n", "\n"),
            status: answer.as_ref().map_or(0, |response| response.status),
            content_type: "RTSP".to_owned(),
            response: match &answer {
                Ok(response) => response.text(),
                Err(trouble) => trouble.to_string(),
            },
            milliseconds: began.elapsed().as_millis().try_into().unwrap_or(u64::MAX),
        });
        answer
    }

    async fn answer(&mut self, cseq: u32) -> Result<Response, Trouble> {
        loop {
            match self.incoming().await? {
                Incoming::Response(response) => {
                    let told = response.header("CSeq").unwrap_or("none");
                    if told.trim().parse() != Ok(cseq) {
                        return Err(Trouble::Wrong(format!("CSeq {told:.20} in answer to {cseq}")));
                    }
                    return Ok(response);
                }
                Incoming::Packet { channel, data } => {
                    if self.packets.len() < MAX_QUEUE {
                        self.packets.push_back((Instant::now(), channel, data));
                    }
                }
                // A device may ask for something; nothing of it concerns a case.
                Incoming::Request => {}
            }
        }
    }

    async fn incoming(&mut self) -> Result<Incoming, Trouble> {
        loop {
            if let Some(incoming) = self.decoder.next().map_err(Trouble::Wrong)? {
                return Ok(incoming);
            }
            let read = self
                .carrier
                .receive(self.decoder.buffer())
                .await
                .map_err(closed)?;
            if read == 0 {
                return Err(Trouble::Wrong("the device has closed the connection".to_owned()));
            }
        }
    }

    /// The next interleaved packet: when it came, its channel, its content. Nothing is lost when the wait is given up.
    ///
    /// # Errors
    /// [`Trouble`], also when the device ends the connection.
    pub async fn packet(&mut self) -> Result<(Instant, u8, Bytes), Trouble> {
        loop {
            if let Some(packet) = self.packets.pop_front() {
                return Ok(packet);
            }
            if let Incoming::Packet { channel, data } = self.incoming().await? {
                return Ok((Instant::now(), channel, data));
            }
        }
    }

    /// Sends an interleaved packet.
    ///
    /// # Errors
    /// [`Trouble`].
    pub async fn send_packet(&mut self, channel: u8, data: &[u8]) -> Result<(), Trouble> {
        let length =
            u16::try_from(data.len()).map_err(|_| Trouble::NoAnswer("a packet too long".to_owned()))?;
        let mut framed = vec![b'$', channel];
        framed.extend_from_slice(&length.to_be_bytes());
        framed.extend_from_slice(data);
        self.carrier.send(&framed).await.map_err(closed)
    }

    /// Ends the direction to the device and waits until it has ended the other; whether it has in time.
    pub async fn close(&mut self, limit: Duration) -> bool {
        self.carrier.close().await;
        let rest = async { while self.incoming().await.is_ok() {} };
        tokio::time::timeout(limit, rest).await.is_ok()
    }
}

fn closed(error: io::Error) -> Trouble {
    Trouble::Wrong(format!("the connection: {error}"))
}
