//! A device on an ephemeral port, and clients that speak to it octet by octet.
#![allow(dead_code, missing_docs)]

pub mod bad_messages;
pub mod device;

use std::net::SocketAddr;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use onvif_core::generated::{tds, tt};
use onvif_core::soap::Fault;
use onvif_device::generated::device::{DeviceDispatcher, DeviceService};
use onvif_device::net::http::{HttpLimits, HttpServer};
use onvif_device::{Device, DeviceBuilder, RequestContext, Service};
use sha1::{Digest as _, Sha1};
use std::sync::Arc;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

pub const TDS: &str = "http://www.onvif.org/ver10/device/wsdl";
pub const ADMIN: &str = "admin";
pub const PASSWORD: &str = "OnvifTest123";

/// A service that is written by hand: some operations, and the defaults for the rest.
pub struct Handmade;

impl DeviceService for Handmade {
    async fn get_hostname(
        &self,
        context: &RequestContext,
        _: tds::GetHostname,
    ) -> Result<tds::GetHostnameResponse, Fault> {
        // Tells what the handler sees of the request.
        Ok(tds::GetHostnameResponse {
            hostname_information: tt::HostnameInformation {
                from_dhcp: context.user().is_some(),
                name: Some(context.uri("/x")),
                extension: None,
                any_attributes: Vec::new(),
            },
        })
    }

    async fn get_device_information(
        &self,
        context: &RequestContext,
        _: tds::GetDeviceInformation,
    ) -> Result<tds::GetDeviceInformationResponse, Fault> {
        let user = context
            .user()
            .map_or("nobody".to_owned(), |user| user.name.clone());
        Ok(tds::GetDeviceInformationResponse {
            manufacturer: "M".to_owned(),
            model: "O".to_owned(),
            firmware_version: "1".to_owned(),
            serial_number: user,
            hardware_id: "H".to_owned(),
        })
    }

    async fn set_hostname(
        &self,
        _: &RequestContext,
        request: tds::SetHostname,
    ) -> Result<tds::SetHostnameResponse, Fault> {
        if request.name.contains('_') {
            return Err(Fault::invalid_arg("InvalidHostname", "not a host name"));
        }
        Ok(tds::SetHostnameResponse {})
    }
}

/// What the tests run against.
pub struct Running {
    pub device: Device,
    pub server: HttpServer,
    pub address: SocketAddr,
}

pub fn handmade() -> DeviceBuilder {
    Device::builder()
        .administrator(ADMIN, PASSWORD)
        .service(Service::new(
            DeviceDispatcher(Arc::new(Handmade)),
            "/onvif/device_service",
        ))
}

pub async fn start(builder: DeviceBuilder, limits: HttpLimits) -> Running {
    let device = builder.build().unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let mut server = HttpServer::new(device.clone(), limits);
    server.listen(listener);
    Running {
        device,
        server,
        address,
    }
}

/// A response as it came.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Reply {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(n, _)| n.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    pub fn all(&self, name: &str) -> Vec<&str> {
        self.headers
            .iter()
            .filter(|(n, _)| n.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
            .collect()
    }

    /// Status, fault code and subcodes: `400 Sender/InvalidArgVal/InvalidHostname`.
    pub fn summary(&self) -> String {
        let mut summary = self.status.to_string();
        for (i, part) in self.body.split("<s:Value>").skip(1).enumerate() {
            let value = part.split('<').next().unwrap_or_default();
            let local = value.split(':').nth(1).unwrap_or(value);
            summary.push(if i == 0 { ' ' } else { '/' });
            summary.push_str(local);
        }
        summary
    }
}

/// A connection that is read and written by hand.
pub struct Client {
    pub stream: TcpStream,
    buffer: Vec<u8>,
}

impl Client {
    pub async fn connect(address: SocketAddr) -> Client {
        Client {
            stream: TcpStream::connect(address).await.unwrap(),
            buffer: Vec::new(),
        }
    }

    pub async fn connect_from(socket: tokio::net::TcpSocket, address: SocketAddr) -> Client {
        Client {
            stream: socket.connect(address).await.unwrap(),
            buffer: Vec::new(),
        }
    }

    pub async fn send(&mut self, octets: impl AsRef<[u8]>) {
        self.stream.write_all(octets.as_ref()).await.unwrap();
    }

    /// Reads one response; `None` when the server closed the connection instead.
    pub async fn reply(&mut self) -> Option<Reply> {
        let end = loop {
            if let Some(at) = find(&self.buffer, b"\r\n\r\n") {
                break at + 4;
            }
            if !self.more().await {
                return None;
            }
        };
        let head = String::from_utf8(self.buffer[..end].to_vec()).unwrap();
        let mut lines = head.split("\r\n");
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let headers: Vec<(String, String)> = lines
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let length: usize = headers
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
            .map_or(0, |(_, value)| value.parse().unwrap());
        if status == 100 {
            self.buffer.drain(..end);
            return Some(Reply {
                status,
                headers,
                body: String::new(),
            });
        }
        while self.buffer.len() < end + length {
            assert!(self.more().await, "the response was cut off");
        }
        let body = String::from_utf8(self.buffer[end..end + length].to_vec()).unwrap();
        self.buffer.drain(..end + length);
        Some(Reply {
            status,
            headers,
            body,
        })
    }

    async fn more(&mut self) -> bool {
        let mut chunk = [0; 4096];
        let read = tokio::time::timeout(Duration::from_secs(30), self.stream.read(&mut chunk))
            .await
            .expect("no answer and no end of the connection");
        match read {
            Ok(0) | Err(_) => false,
            Ok(n) => {
                self.buffer.extend_from_slice(&chunk[..n]);
                true
            }
        }
    }

    /// Waits for the end of the connection.
    pub async fn closed(&mut self) {
        while self.more().await {}
    }

    pub async fn post(&mut self, body: impl AsRef<[u8]>) -> Reply {
        self.post_with("", body).await
    }

    /// Posts with more header lines, each with its line end.
    pub async fn post_with(&mut self, headers: &str, body: impl AsRef<[u8]>) -> Reply {
        let body = body.as_ref();
        let mut request = format!(
            "POST /onvif/device_service HTTP/1.1\r\nHost: cam.example\r\nContent-Length: {}\r\n{headers}\r\n",
            body.len()
        )
        .into_bytes();
        request.extend_from_slice(body);
        self.send(request).await;
        self.reply().await.expect("the connection was closed")
    }
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|window| window == needle)
}

pub async fn post(address: SocketAddr, body: impl AsRef<[u8]>) -> Reply {
    Client::connect(address).await.post(body).await
}

/// A message of the Device service.
pub fn device_message(body: &str) -> String {
    message("", &format!("<{body} xmlns=\"{TDS}\"/>"))
}

pub fn message(header: &str, body: &str) -> String {
    format!(
        r#"<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Header>{header}</s:Header><s:Body>{body}</s:Body></s:Envelope>"#
    )
}

/// Now, as in `wsu:Created`.
pub fn created() -> String {
    let seconds = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap()
        .as_secs();
    utc(seconds)
}

/// A time in seconds since 1970, as in `wsu:Created`.
pub fn utc(seconds: u64) -> String {
    let days = seconds / 86400;
    let rest = seconds % 86400;
    // Civil from days, for the years of our times.
    let z = days + 719_468;
    let era = z / 146_097;
    let doe = z % 146_097;
    let yoe = (doe - doe / 1460 + doe / 36524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let day = doy - (153 * mp + 2) / 5 + 1;
    let month = if mp < 10 { mp + 3 } else { mp - 9 };
    let year = yoe + era * 400 + u64::from(month <= 2);
    format!(
        "{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z",
        rest / 3600,
        rest / 60 % 60,
        rest % 60
    )
}

/// A `wsse:Security` header with a password digest.
pub fn token(user: &str, password: &str) -> String {
    static SERIAL: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(1);
    let serial = SERIAL.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    token_with(user, password, &serial.to_le_bytes(), &created())
}

pub fn token_with(user: &str, password: &str, nonce: &[u8], created: &str) -> String {
    let mut hash = Sha1::new();
    hash.update(nonce);
    hash.update(created);
    hash.update(password);
    security(&format!(
        r#"<w:Username>{user}</w:Username><w:Password Type="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordDigest">{}</w:Password><w:Nonce>{}</w:Nonce><u:Created>{created}</u:Created>"#,
        STANDARD.encode(hash.finalize()),
        STANDARD.encode(nonce),
    ))
}

/// A username token with these fields.
pub fn security(fields: &str) -> String {
    format!(
        r#"<w:Security s:mustUnderstand="1" xmlns:w="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd" xmlns:u="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd"><w:UsernameToken>{fields}</w:UsernameToken></w:Security>"#
    )
}

/// A call of the Device service with a username token of the administrator.
pub async fn call(address: SocketAddr, body: &str) -> Reply {
    post(address, message(&token(ADMIN, PASSWORD), body)).await
}
