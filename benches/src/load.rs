//! A load generator: so many keep-alive connections, each of which sends its next request when the answer to the last
//! one is there.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::{Duration, Instant, SystemTime};

use anyhow::{Context as _, Result, bail, ensure};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::LocalSet;

use crate::credentials::{Account, Algorithm, Challenge, DigestSession, TokenWriter};
use crate::request::{Endpoint, Login, Operation, RequestWriter, Scenario, Session};

/// An answer that is longer than this is not one of a benchmark.
const LONGEST_RESPONSE: usize = 4 << 20;

/// What load to make.
#[derive(Clone)]
pub struct Load {
    /// The server.
    pub endpoint: Endpoint,
    /// What is asked, and with which credentials.
    pub scenario: Scenario,
    /// The account to log in with.
    pub account: Account,
    /// Algorithm of HTTP Digest.
    pub algorithm: Algorithm,
    /// Send `Authorization` headers without having been challenged: for the server that does not check them.
    pub unchallenged: bool,
    /// Number of connections.
    pub connections: usize,
    /// Time before the measured part.
    pub warm_up: Duration,
    /// Length of the measured part.
    pub duration: Duration,
}

/// What came of it.
pub struct Measured<R> {
    /// Answers that arrived in the measured part.
    pub requests: u64,
    /// Length of the measured part.
    pub elapsed: Duration,
    /// Time from before writing a request until its answer is complete, in nanoseconds, ascending.
    pub latencies: Vec<u32>,
    /// What the probe said at the begin and at the end of the measured part.
    pub probed: (R, R),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    WarmUp,
    Measure,
    Stop,
}

/// Makes the load in the calling thread. `probe` is called at the begin and at the end of the measured part.
///
/// # Errors
/// When a connection fails, or an answer is not the response that belongs to the operation.
pub fn run<R>(load: &Load, mut probe: impl FnMut() -> Result<R>) -> Result<Measured<R>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    LocalSet::new().block_on(&runtime, async {
        let phase = Rc::new(Cell::new(Phase::WarmUp));
        let latencies = Rc::new(RefCell::new(Vec::with_capacity(1 << 16)));
        let mut tasks = tokio::task::JoinSet::new();
        for _ in 0..load.connections {
            let mut connection = Connection::open(load).await?;
            let (phase, latencies) = (phase.clone(), latencies.clone());
            tasks.spawn_local(async move {
                while phase.get() != Phase::Stop {
                    let latency = connection.exchange_until_answered().await?;
                    if phase.get() == Phase::Measure {
                        latencies
                            .borrow_mut()
                            .push(u32::try_from(latency.as_nanos()).unwrap_or(u32::MAX));
                    }
                }
                anyhow::Ok(())
            });
        }
        tokio::time::sleep(load.warm_up).await;
        let before = probe()?;
        let begin = Instant::now();
        phase.set(Phase::Measure);
        tokio::time::sleep(load.duration).await;
        phase.set(Phase::Stop);
        let elapsed = begin.elapsed();
        let after = probe()?;
        while let Some(finished) = tasks.join_next().await {
            finished.context("a connection of the load generator")??;
        }
        let mut latencies = latencies.take();
        latencies.sort_unstable();
        Ok(Measured {
            requests: latencies.len() as u64,
            elapsed,
            latencies,
            probed: (before, after),
        })
    })
}

/// A response: status, values of `WWW-Authenticate`, body.
#[derive(Debug)]
pub struct Response {
    /// Status code.
    pub status: u16,
    /// Values of the `WWW-Authenticate` headers.
    pub challenges: Vec<String>,
    /// The body.
    pub body: Vec<u8>,
}

impl Response {
    /// Whether this is the response of an operation, and neither a fault nor a refusal.
    pub fn answers(&self, operation: Operation) -> bool {
        let name = operation.response_name().as_bytes();
        self.status == 200 && memchr::memmem::find(&self.body, name).is_some()
    }
}

/// Logs in and asks once.
///
/// # Errors
/// When the connection fails or the server does not speak HTTP; not when it refuses.
pub fn ask(load: &Load) -> Result<Response> {
    block_on(async {
        let mut connection = Connection::open(load).await?;
        connection.prepare(SystemTime::now());
        connection.exchange().await
    })
}

/// Asks once with credentials that were made at `created`, and then a second time with the same bytes.
///
/// # Errors
/// As [`ask`].
pub fn ask_twice(load: &Load, created: SystemTime) -> Result<(Response, Response)> {
    block_on(async {
        let mut connection = Connection::open(load).await?;
        connection.prepare(created);
        let first = connection.exchange().await?;
        let second = connection.exchange().await?;
        Ok((first, second))
    })
}

fn block_on<T>(future: impl Future<Output = Result<T>>) -> Result<T> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?
        .block_on(async {
            tokio::time::timeout(Duration::from_secs(10), future)
                .await
                .context("no answer in ten seconds")?
        })
}

struct Connection {
    load: Load,
    stream: TcpStream,
    writer: RequestWriter,
    session: Session,
    marker: memchr::memmem::Finder<'static>,
    request: Vec<u8>,
    received: Vec<u8>,
}

impl Connection {
    async fn open(load: &Load) -> Result<Connection> {
        let stream = TcpStream::connect(load.endpoint.address)
            .await
            .context("connect")?;
        stream.set_nodelay(true)?;
        let mut connection = Connection {
            load: load.clone(),
            stream,
            writer: RequestWriter::new(&load.endpoint, load.scenario.operation),
            session: Session::Anonymous,
            marker: memchr::memmem::Finder::new(load.scenario.operation.response_name()).into_owned(),
            request: Vec::with_capacity(4096),
            received: Vec::with_capacity(32 << 10),
        };
        connection.log_in().await?;
        Ok(connection)
    }

    async fn log_in(&mut self) -> Result<()> {
        let load = &self.load;
        self.session = match load.scenario.login {
            Login::None => Session::Anonymous,
            Login::Token => Session::Token(TokenWriter::new(load.account.clone())?),
            Login::Digest if load.unchallenged => self.digest_session(Challenge::made_up(load.algorithm))?,
            Login::Digest => {
                self.prepare(SystemTime::now());
                let response = self.exchange().await?;
                ensure!(
                    response.status == 401,
                    "status {} where a challenge was expected",
                    response.status
                );
                self.digest_session(Challenge::choose(&response.challenges, self.load.algorithm)?)?
            }
        };
        Ok(())
    }

    fn digest_session(&self, challenge: Challenge) -> Result<Session> {
        let path = self.load.endpoint.path(self.load.scenario.operation);
        Ok(Session::Digest(DigestSession::new(
            challenge,
            &self.load.account,
            path,
        )?))
    }

    fn prepare(&mut self, now: SystemTime) {
        self.writer.write(&mut self.session, now, &mut self.request);
    }

    /// One request and its answer; takes a new nonce and asks again if the server says that the nonce has aged.
    async fn exchange_until_answered(&mut self) -> Result<Duration> {
        // The request is made outside the time that is taken: what it costs the client is not the server's doing.
        self.prepare(SystemTime::now());
        let mut begin = Instant::now();
        loop {
            let length = self.send_and_receive().await?;
            let elapsed = begin.elapsed();
            // The status is at a fixed place; the rest of the head is only read when something is wrong. One server
            // sends faults with status 200, so the name of the response element is looked for as well.
            if self.received.get(9..12) == Some(b"200") && self.marker.find(&self.received).is_some() {
                return Ok(elapsed);
            }
            let response = parse(&self.received[..length])?.context("incomplete response")?.0;
            let challenge = Challenge::choose(&response.challenges, self.load.algorithm);
            match (&self.session, challenge) {
                (Session::Digest(_), Ok(challenge)) if challenge.stale => {
                    self.session = self.digest_session(challenge)?;
                    self.prepare(SystemTime::now());
                    begin = Instant::now();
                }
                _ => bail!(
                    "status {}: {}",
                    response.status,
                    String::from_utf8_lossy(&response.body)
                ),
            }
        }
    }

    /// Sends the prepared request and reads its answer, whatever that is.
    async fn exchange(&mut self) -> Result<Response> {
        let length = self.send_and_receive().await?;
        Ok(parse(&self.received[..length])?.context("incomplete response")?.0)
    }

    /// Sends the prepared request and reads one response into `received`; its length.
    async fn send_and_receive(&mut self) -> Result<usize> {
        self.received.clear();
        self.stream.write_all(&self.request).await.context("send")?;
        let mut wanted = None;
        loop {
            let count = self
                .stream
                .read_buf(&mut self.received)
                .await
                .context("receive")?;
            ensure!(count > 0, "the server closed the connection");
            ensure!(self.received.len() <= LONGEST_RESPONSE, "an endless response");
            if wanted.is_none() {
                wanted = response_length(&self.received)?;
            }
            if wanted.is_some_and(|wanted| self.received.len() >= wanted) {
                return Ok(self.received.len());
            }
        }
    }
}

/// Length of head and body, as soon as the head is complete.
fn response_length(received: &[u8]) -> Result<Option<usize>> {
    let mut headers = [httparse::EMPTY_HEADER; 32];
    let mut head = httparse::Response::new(&mut headers);
    let httparse::Status::Complete(head_length) = head.parse(received)? else {
        return Ok(None);
    };
    let length = head
        .headers
        .iter()
        .find(|header| header.name.eq_ignore_ascii_case("content-length"))
        .context("a response without Content-Length")?;
    let length: usize = std::str::from_utf8(length.value)?.trim().parse()?;
    ensure!(length <= LONGEST_RESPONSE, "an endless response");
    Ok(Some(head_length + length))
}

/// A response and its length; `None` while it is incomplete.
fn parse(received: &[u8]) -> Result<Option<(Response, usize)>> {
    let Some(length) = response_length(received)? else {
        return Ok(None);
    };
    let mut headers = [httparse::EMPTY_HEADER; 32];
    let mut head = httparse::Response::new(&mut headers);
    let httparse::Status::Complete(head_length) = head.parse(received)? else {
        return Ok(None);
    };
    let Some(body) = received.get(head_length..length) else {
        return Ok(None);
    };
    let challenges = head
        .headers
        .iter()
        .filter(|header| header.name.eq_ignore_ascii_case("www-authenticate"))
        .map(|header| String::from_utf8_lossy(header.value).into_owned())
        .collect();
    let status = head.code.context("a response without status")?;
    Ok(Some((
        Response {
            status,
            challenges,
            body: body.to_vec(),
        },
        length,
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_response_is_complete_with_its_last_byte() {
        let whole =
            b"HTTP/1.1 401 Unauthorized\r\ncontent-length: 2\r\nWWW-Authenticate: Digest a=b\r\n\r\nno";
        let (response, length) = parse(whole).unwrap().unwrap();
        assert_eq!(
            (response.status, response.body.as_slice(), length),
            (401, &b"no"[..], whole.len())
        );
        assert_eq!(response.challenges, ["Digest a=b"]);
        for end in 0..whole.len() {
            assert!(parse(&whole[..end]).unwrap().is_none(), "{end}");
        }
        assert!(parse(b"HTTP/1.1 200 OK\r\n\r\n").is_err());
    }
}
