//! A proxy between suite and device that applies one named defect, to SOAP, to RTSP, or to RTP.

use std::collections::VecDeque;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex};

use onvif_conformance::wire::tls;
use onvif_device::net::tls::TlsAcceptor;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream, UdpSocket};

use crate::camera::{Fault, Served, certificate, listeners};

/// An answer in SOAP.
pub struct Soap<'a> {
    pub request: &'a str,
    pub status: &'a mut u16,
    pub body: &'a mut String,
}

impl Soap<'_> {
    /// Whether the request was for this operation.
    pub fn to(&self, operation: &str) -> bool {
        let body = self.request.rsplit(":Body>").nth(1).unwrap_or_default();
        body.split(['<', ' ', '>', '/', ':'])
            .any(|word| word == operation)
    }

    /// In place of whatever came, the answer of an operation that succeeded.
    pub fn accept(&mut self, namespace: &str, response: &str) {
        *self.status = 200;
        *self.body = format!(
            "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\"><s:Body><{response} xmlns=\"{namespace}\"/></s:Body></s:Envelope>"
        );
    }
}

/// An answer in RTSP: everything as text.
pub struct Rtsp<'a> {
    pub method: &'a str,
    pub text: &'a mut String,
}

impl Rtsp<'_> {
    /// Takes the lines of a header out.
    pub fn cut(&mut self, header: &str) {
        let start = format!("{}:", header.to_ascii_lowercase());
        let kept: Vec<&str> = self
            .text
            .split("\r\n")
            .filter(|line| !line.to_ascii_lowercase().starts_with(&start))
            .collect();
        *self.text = kept.join("\r\n");
    }

    pub fn replace(&mut self, from: &str, to: &str) {
        *self.text = self.text.replace(from, to);
    }

    /// Another status in place of success.
    pub fn status(&mut self, status: u16) {
        if let Some(rest) = self.text.strip_prefix("RTSP/1.0 200 ") {
            *self.text = format!("RTSP/1.0 {status} {rest}");
        }
    }
}

/// A packet on its way to the suite.
pub struct Packet<'a> {
    /// Of RTCP.
    pub report: bool,
    /// Counted from 0, RTP and RTCP apart.
    pub number: u32,
    pub data: &'a mut Vec<u8>,
    pub dropped: &'a mut bool,
}

impl Packet<'_> {
    pub fn put16(&mut self, at: usize, change: impl Fn(u16) -> u16) {
        let value = u16::from_be_bytes([self.data[at], self.data[at + 1]]);
        self.data[at..at + 2].copy_from_slice(&change(value).to_be_bytes());
    }

    pub fn put32(&mut self, at: usize, change: impl Fn(u32) -> u32) {
        let value = u32::from_be_bytes(self.data[at..at + 4].try_into().unwrap());
        self.data[at..at + 4].copy_from_slice(&change(value).to_be_bytes());
    }
}

/// A defect, and the cases that have to notice it.
#[derive(Clone, Copy)]
pub struct Mutant {
    pub name: &'static str,
    /// Whether a case has to fail.
    pub fails: fn(&str) -> bool,
    pub soap: fn(&mut Soap<'_>),
    pub rtsp: fn(&mut Rtsp<'_>),
    pub packet: fn(&mut Packet<'_>),
    /// An operation that is acknowledged and never reaches the device; empty for none.
    pub swallows: &'static str,
    /// Whether the proxy answers what keeps a session alive, in place of the device, which never hears of it.
    pub heedless: bool,
    /// What is wrong with the device itself.
    pub device: Fault,
    /// Whether a case waits in vain for something, so that there is no use in waiting long.
    pub silent: bool,
    /// Whether it is tried also with the cases that repeat others at another address or in a tunnel.
    pub everywhere: bool,
}

impl Mutant {
    /// None.
    pub const NONE: Mutant = Mutant {
        name: "none",
        fails: |_| false,
        soap: |_| {},
        rtsp: |_| {},
        packet: |_| {},
        swallows: "",
        heedless: false,
        device: Fault::None,
        silent: false,
        everywhere: false,
    };
}

/// The port of the device and that of the proxy.
type Instead = (u16, u16);

/// What is told otherwise.
#[derive(Clone, Copy)]
struct Ports {
    rtsp: Instead,
    https: Instead,
}

/// A connection, with or without TLS.
trait Wire: AsyncRead + AsyncWrite + Unpin {}

impl<W: AsyncRead + AsyncWrite + Unpin> Wire for W {}

/// Stands between suite and device.
pub struct Proxy {
    pub address: SocketAddr,
    tasks: Vec<tokio::task::JoinHandle<()>>,
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.tasks.iter().for_each(tokio::task::JoinHandle::abort);
    }
}

impl Proxy {
    pub async fn start(served: &Served, mutant: Mutant) -> Proxy {
        let (http, https, rtsp) = (served.http, served.https, served.rtsp);
        let (for_http, for_https, for_rtsp) = (listeners(), listeners(), listeners());
        let address = for_http[0].local_addr().unwrap();
        let port = |listeners: &[TcpListener]| listeners[0].local_addr().unwrap().port();
        let ports = Ports {
            rtsp: (rtsp.port(), port(&for_rtsp)),
            https: (https.port(), port(&for_https)),
        };
        let mut tasks = Vec::new();
        for listener in for_http {
            tasks.push(tokio::spawn(async move {
                while let Ok((client, _)) = listener.accept().await {
                    let device = behind(&client, http.port());
                    tokio::spawn(async move {
                        let _ = client.set_nodelay(true);
                        let device = TcpStream::connect(device).await.ok()?;
                        let _ = device.set_nodelay(true);
                        pass(client, device, ports, mutant).await
                    });
                }
            }));
        }
        // The proxy shows a certificate of its own, and believes that of the device.
        let acceptor = TlsAcceptor::new(certificate());
        for listener in for_https {
            let acceptor = acceptor.clone();
            tasks.push(tokio::spawn(async move {
                while let Ok((client, _)) = listener.accept().await {
                    let acceptor = acceptor.clone();
                    let device = behind(&client, https.port());
                    tokio::spawn(async move {
                        let _ = client.set_nodelay(true);
                        let client = acceptor.accept(client).await.ok()?;
                        let server = TcpStream::connect(device).await.ok()?;
                        let _ = server.set_nodelay(true);
                        let server = tls::connect(server, &device.ip().to_string()).await.ok()?;
                        pass(client, server, ports, mutant).await
                    });
                }
            }));
        }
        for listener in for_rtsp {
            tasks.push(tokio::spawn(async move {
                while let Ok((client, _)) = listener.accept().await {
                    let _ = client.set_nodelay(true);
                    let device = behind(&client, rtsp.port());
                    tokio::spawn(relay(client, device, mutant));
                }
            }));
        }
        Proxy { address, tasks }
    }
}

/// The device, by the kind of address by which the client came.
fn behind(client: &TcpStream, port: u16) -> SocketAddr {
    SocketAddr::new(client.local_addr().unwrap().ip(), port)
}

async fn pass(mut client: impl Wire, mut server: impl Wire, ports: Ports, mutant: Mutant) -> Option<()> {
    let mut octets = Vec::new();
    while !octets.windows(4).any(|four| four == b"\r\n\r\n") {
        if client.read_buf(&mut octets).await.ok()? == 0 {
            return None;
        }
    }
    let head = String::from_utf8_lossy(&octets).to_ascii_lowercase();
    if head.contains("x-sessioncookie:") || head.contains("upgrade: websocket") {
        return tunnel(client, octets, server, mutant).await;
    }
    let (head, request) = message(&mut client, octets).await?;
    let (mut status, mut body) = (200, String::new());
    let mut answer = Soap {
        request: &request,
        status: &mut status,
        body: &mut body,
    };
    if !mutant.swallows.is_empty() && answer.to(mutant.swallows) {
        let namespace = if request.contains("/ver20/media/") {
            "http://www.onvif.org/ver20/media/wsdl"
        } else {
            "http://www.onvif.org/ver10/media/wsdl"
        };
        answer.accept(namespace, &format!("{}Response", mutant.swallows));
        let out = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/soap+xml; charset=utf-8\r\ncontent-length: {}\r\n\
             connection: close\r\n\r\n{body}",
            body.len()
        );
        return client.write_all(out.as_bytes()).await.ok();
    }
    let asked = format!("{head}{request}");
    server.write_all(asked.as_bytes()).await.ok()?;
    let (head, mut body) = message(&mut server, Vec::new()).await?;
    let mut status: u16 = head.split(' ').nth(1)?.parse().ok()?;
    body = body.replace(&format!(":{}/", ports.rtsp.0), &format!(":{}/", ports.rtsp.1));
    if request.contains("GetNetworkProtocols") {
        let told = |port: u16| format!(">{port}<");
        body = body.replace(&told(ports.https.0), &told(ports.https.1));
    }
    (mutant.soap)(&mut Soap {
        request: &request,
        status: &mut status,
        body: &mut body,
    });
    let mut out = format!("HTTP/1.1 {status} Mutated\r\n");
    for line in head.lines().skip(1) {
        if !line.is_empty() && !line.to_ascii_lowercase().starts_with("content-length") {
            out.push_str(line);
            out.push_str("\r\n");
        }
    }
    out.push_str(&format!(
        "content-length: {}\r\nconnection: close\r\n\r\n{body}",
        body.len()
    ));
    client.write_all(out.as_bytes()).await.ok()
}

/// A tunnel: defects are in how it begins, not in what it carries.
async fn tunnel(mut client: impl Wire, asked: Vec<u8>, mut server: impl Wire, mutant: Mutant) -> Option<()> {
    server.write_all(&asked).await.ok()?;
    // Nothing is answered to the way up.
    if !asked.starts_with(b"POST") {
        let mut octets = Vec::new();
        let end = loop {
            if let Some(at) = octets.windows(4).position(|four| four == b"\r\n\r\n") {
                break at + 4;
            }
            if server.read_buf(&mut octets).await.ok()? == 0 {
                return None;
            }
        };
        let mut text = String::from_utf8_lossy(&octets[..end]).into_owned();
        (mutant.rtsp)(&mut Rtsp {
            method: "TUNNEL",
            text: &mut text,
        });
        client.write_all(text.as_bytes()).await.ok()?;
        client.write_all(&octets[end..]).await.ok()?;
    }
    tokio::io::copy_bidirectional(&mut client, &mut server)
        .await
        .ok()?;
    Some(())
}

/// Head and body of one message with a `Content-Length`, of which something may have come already.
async fn message(stream: &mut impl Wire, mut octets: Vec<u8>) -> Option<(String, String)> {
    loop {
        if let Some((head, body, _)) = whole(&octets) {
            return Some((head, body));
        }
        if stream.read_buf(&mut octets).await.ok()? == 0 {
            return None;
        }
    }
}

/// A message that has come in full, and its length.
pub fn whole(octets: &[u8]) -> Option<(String, String, usize)> {
    let end = octets.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let head = String::from_utf8_lossy(&octets[..end]).into_owned();
    let length: usize = head
        .lines()
        .find_map(|line| {
            line.to_ascii_lowercase()
                .strip_prefix("content-length:")?
                .trim()
                .parse()
                .ok()
        })
        .unwrap_or(0);
    let body = octets.get(end..end + length)?;
    Some((head, String::from_utf8_lossy(body).into_owned(), end + length))
}

/// A request on its way: what answer to expect.
struct Asked {
    method: String,
    /// The ports of the client, and those that the proxy has put in their place.
    udp: Option<((u16, u16), Arc<Detour>)>,
}

/// Ports for RTP and RTCP.
type Pair = (u16, u16);

/// Two sockets in the way of RTP and RTCP.
struct Detour {
    rtp: UdpSocket,
    rtcp: UdpSocket,
    port: u16,
    /// The address of everybody here.
    ip: IpAddr,
    /// Ports of the client and of the device, as soon as they are known.
    ends: Mutex<Option<(Pair, Pair)>>,
}

async fn relay(client: TcpStream, device: SocketAddr, mutant: Mutant) {
    let Ok(server) = TcpStream::connect(device).await else {
        return;
    };
    let _ = server.set_nodelay(true);
    let ip = device.ip();
    let (from_client, to_client) = client.into_split();
    let (from_server, to_server) = server.into_split();
    let asked = Arc::new(Mutex::new(VecDeque::new()));
    let to_client = tokio::sync::Mutex::new(to_client);
    tokio::select! {
        _ = requests(from_client, to_server, &to_client, Arc::clone(&asked), ip, mutant) => {}
        _ = answers(from_server, &to_client, asked, mutant) => {}
    }
}

async fn requests(
    mut from: OwnedReadHalf,
    mut to: OwnedWriteHalf,
    back: &tokio::sync::Mutex<OwnedWriteHalf>,
    asked: Arc<Mutex<VecDeque<Asked>>>,
    ip: IpAddr,
    mutant: Mutant,
) -> Option<()> {
    let mut octets = Vec::new();
    loop {
        if octets.first() == Some(&b'$') {
            if octets.len() >= 4 {
                let length = 4 + usize::from(u16::from_be_bytes([octets[2], octets[3]]));
                if octets.len() >= length {
                    to.write_all(&octets[..length]).await.ok()?;
                    octets.drain(..length);
                    continue;
                }
            }
        } else if let Some((head, body, length)) = whole(&octets) {
            octets.drain(..length);
            let method = head.split(' ').next()?.to_owned();
            if mutant.heedless && matches!(&method[..], "OPTIONS" | "SET_PARAMETER") {
                back.lock().await.write_all(alive(&head).as_bytes()).await.ok()?;
                continue;
            }
            let mut head = head;
            let mut udp = None;
            if let Some(ports) = parameter(&head, "client_port=") {
                let detour = detour(ip).await?;
                head = head.replace(
                    &format!("client_port={}-{}", ports.0, ports.1),
                    &format!("client_port={}-{}", detour.port, detour.port + 1),
                );
                udp = Some((ports, detour));
            }
            asked.lock().unwrap().push_back(Asked { method, udp });
            to.write_all(format!("{head}{body}").as_bytes()).await.ok()?;
            continue;
        }
        if from.read_buf(&mut octets).await.ok()? == 0 {
            return None;
        }
    }
}

/// What a device says to a request that keeps a session alive.
fn alive(request: &str) -> String {
    let line = |line: &&str| line.starts_with("CSeq:") || line.starts_with("Session:");
    let same: Vec<&str> = request.lines().filter(line).collect();
    let public = "Public: OPTIONS, DESCRIBE, SETUP, PLAY, SET_PARAMETER, TEARDOWN";
    format!("RTSP/1.0 200 OK\r\n{}\r\n{public}\r\n\r\n", same.join("\r\n"))
}

async fn answers(
    mut from: OwnedReadHalf,
    to: &tokio::sync::Mutex<OwnedWriteHalf>,
    asked: Arc<Mutex<VecDeque<Asked>>>,
    mutant: Mutant,
) -> Option<()> {
    let mut octets = Vec::new();
    let mut numbers = [[0u32; 2]; 128];
    let mut detours = Vec::new();
    loop {
        if octets.first() == Some(&b'$') {
            if octets.len() >= 4 {
                let length = 4 + usize::from(u16::from_be_bytes([octets[2], octets[3]]));
                if octets.len() >= length {
                    let channel = octets[1];
                    let report = channel % 2 == 1;
                    let mut data = octets[4..length].to_vec();
                    octets.drain(..length);
                    let number = &mut numbers[usize::from(channel / 2)][usize::from(report)];
                    if mutate(mutant, report, number, &mut data) {
                        let mut framed = vec![b'$', channel];
                        framed.extend_from_slice(&(data.len() as u16).to_be_bytes());
                        framed.extend_from_slice(&data);
                        to.lock().await.write_all(&framed).await.ok()?;
                    }
                    continue;
                }
            }
        } else if let Some((head, body, length)) = whole(&octets) {
            octets.drain(..length);
            let Asked { method, udp } = asked.lock().unwrap().pop_front()?;
            let mut head = head;
            if let Some((ports, detour)) = udp
                && let Some(server) = parameter(&head, "server_port=")
            {
                let (own, next) = (detour.port, detour.port + 1);
                head = head.replace(
                    &format!("client_port={own}-{next}"),
                    &format!("client_port={}-{}", ports.0, ports.1),
                );
                head = head.replace(
                    &format!("server_port={}-{}", server.0, server.1),
                    &format!("server_port={own}-{next}"),
                );
                *detour.ends.lock().unwrap() = Some((ports, server));
                detours.push(Ends(
                    [false, true].map(|report| tokio::spawn(carry(Arc::clone(&detour), report, mutant))),
                ));
            }
            let mut text = format!("{head}{body}");
            (mutant.rtsp)(&mut Rtsp {
                method: &method,
                text: &mut text,
            });
            // A body that has been changed has another length.
            if let Some((head, body)) = text.split_once("\r\n\r\n")
                && !body.is_empty()
            {
                let lines: Vec<&str> = head
                    .split("\r\n")
                    .filter(|line| !line.to_ascii_lowercase().starts_with("content-length"))
                    .collect();
                text = format!(
                    "{}\r\nContent-Length: {}\r\n\r\n{body}",
                    lines.join("\r\n"),
                    body.len()
                );
            }
            to.lock().await.write_all(text.as_bytes()).await.ok()?;
            continue;
        }
        if from.read_buf(&mut octets).await.ok()? == 0 {
            return None;
        }
    }
}

/// Ends with its connection.
struct Ends([tokio::task::JoinHandle<()>; 2]);

impl Drop for Ends {
    fn drop(&mut self) {
        self.0.iter().for_each(tokio::task::JoinHandle::abort);
    }
}

async fn detour(ip: IpAddr) -> Option<Arc<Detour>> {
    for _ in 0..100 {
        let rtp = UdpSocket::bind((ip, 0)).await.ok()?;
        let port = rtp.local_addr().ok()?.port();
        if port % 2 == 1 || port == u16::MAX {
            continue;
        }
        if let Ok(rtcp) = UdpSocket::bind((ip, port + 1)).await {
            return Some(Arc::new(Detour {
                rtp,
                rtcp,
                port,
                ip,
                ends: Mutex::new(None),
            }));
        }
    }
    None
}

async fn carry(detour: Arc<Detour>, report: bool, mutant: Mutant) {
    let socket = if report { &detour.rtcp } else { &detour.rtp };
    let mut space = vec![0; 65_536];
    let mut number = 0;
    while let Ok((length, from)) = socket.recv_from(&mut space).await {
        let Some((client, server)) = *detour.ends.lock().unwrap() else {
            continue;
        };
        let pick = |pair: (u16, u16)| if report { pair.1 } else { pair.0 };
        let mut data = space[..length].to_vec();
        let to = if from.port() == pick(server) {
            if !mutate(mutant, report, &mut number, &mut data) {
                continue;
            }
            pick(client)
        } else {
            pick(server)
        };
        let _ = socket.send_to(&data, (detour.ip, to)).await;
    }
}

fn mutate(mutant: Mutant, report: bool, number: &mut u32, data: &mut Vec<u8>) -> bool {
    let mut dropped = false;
    (mutant.packet)(&mut Packet {
        report,
        number: *number,
        data,
        dropped: &mut dropped,
    });
    *number += 1;
    !dropped
}

/// A pair of ports in a header.
fn parameter(head: &str, name: &str) -> Option<(u16, u16)> {
    let rest = head.split(name).nth(1)?;
    let end = rest
        .find(|c: char| !c.is_ascii_digit() && c != '-')
        .unwrap_or(rest.len());
    let (first, second) = rest[..end].split_once('-')?;
    Some((first.parse().ok()?, second.parse().ok()?))
}
