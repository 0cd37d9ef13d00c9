//! The requests of the benchmark.

use std::fmt;
use std::io::Write as _;
use std::net::SocketAddr;
use std::time::SystemTime;

use crate::credentials::{DigestSession, TokenWriter};

/// How a client logs in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Login {
    /// Not at all.
    None,
    /// WS-UsernameToken with a fresh nonce and time in each request.
    Token,
    /// HTTP Digest: one challenge per connection, then a rising nonce count.
    Digest,
}

/// What is asked of the servers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// `GetSystemDateAndTime` of the device service.
    GetSystemDateAndTime,
    /// `GetDeviceInformation` of the device service.
    GetDeviceInformation,
    /// `GetProfiles` of the media service.
    GetProfiles,
}

impl Operation {
    /// Local name of the request element.
    pub fn name(self) -> &'static str {
        match self {
            Operation::GetSystemDateAndTime => "GetSystemDateAndTime",
            Operation::GetDeviceInformation => "GetDeviceInformation",
            Operation::GetProfiles => "GetProfiles",
        }
    }

    /// Local name of the response element.
    pub fn response_name(self) -> &'static str {
        match self {
            Operation::GetSystemDateAndTime => "GetSystemDateAndTimeResponse",
            Operation::GetDeviceInformation => "GetDeviceInformationResponse",
            Operation::GetProfiles => "GetProfilesResponse",
        }
    }

    fn namespace(self) -> &'static str {
        if self.is_media() {
            "http://www.onvif.org/ver10/media/wsdl"
        } else {
            "http://www.onvif.org/ver10/device/wsdl"
        }
    }

    fn is_media(self) -> bool {
        self == Operation::GetProfiles
    }
}

/// An operation with a way to log in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// What is asked.
    pub operation: Operation,
    /// How the client logs in.
    pub login: Login,
}

impl Scenario {
    /// All that are measured.
    pub const ALL: [Scenario; 5] = [
        Scenario {
            operation: Operation::GetSystemDateAndTime,
            login: Login::None,
        },
        Scenario {
            operation: Operation::GetDeviceInformation,
            login: Login::Token,
        },
        Scenario {
            operation: Operation::GetDeviceInformation,
            login: Login::Digest,
        },
        Scenario {
            operation: Operation::GetProfiles,
            login: Login::Token,
        },
        Scenario {
            operation: Operation::GetProfiles,
            login: Login::Digest,
        },
    ];
}

impl fmt::Display for Scenario {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let login = match self.login {
            Login::None => "no credentials",
            Login::Token => "username token",
            Login::Digest => "HTTP Digest",
        };
        write!(f, "{}, {login}", self.operation.name())
    }
}

/// Where a server listens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// Address and port.
    pub address: SocketAddr,
    /// Path of the device service.
    pub device_path: String,
    /// Path of the media service.
    pub media_path: String,
}

impl Endpoint {
    /// Path of the service that an operation belongs to.
    pub fn path(&self, operation: Operation) -> &str {
        if operation.is_media() {
            &self.media_path
        } else {
            &self.device_path
        }
    }
}

/// Credentials of one connection, and what they need to remember.
pub enum Session {
    /// No credentials.
    Anonymous,
    /// Writes a token into each request.
    Token(TokenWriter),
    /// Writes an `Authorization` header with each request.
    Digest(DigestSession),
}

/// Writes the requests of one connection. Requests to all servers have the same form, with the action in the content
/// type as SOAP 1.2 has it, because one of them dispatches by it.
pub struct RequestWriter {
    head: Vec<u8>,
    operation: Operation,
    body: Vec<u8>,
}

impl RequestWriter {
    /// A writer for requests of one operation to one server.
    pub fn new(endpoint: &Endpoint, operation: Operation) -> RequestWriter {
        let head = format!(
            "POST {} HTTP/1.1\r\nHost: {}\r\nContent-Type: application/soap+xml; charset=utf-8; action=\"{}/{}\"\r\n",
            endpoint.path(operation),
            endpoint.address,
            operation.namespace(),
            operation.name(),
        );
        RequestWriter {
            head: head.into_bytes(),
            operation,
            body: Vec::new(),
        }
    }

    /// Replaces the content of `out` by a request that is made at `now`.
    pub fn write(&mut self, session: &mut Session, now: SystemTime, out: &mut Vec<u8>) {
        let body = &mut self.body;
        body.clear();
        body.extend_from_slice(
            br#"<?xml version="1.0" encoding="UTF-8"?><s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">"#,
        );
        if let Session::Token(writer) = session {
            body.extend_from_slice(b"<s:Header>");
            writer.write(now, body);
            body.extend_from_slice(b"</s:Header>");
        }
        // Writing to a vector cannot fail.
        let _ = write!(
            body,
            r#"<s:Body><o:{} xmlns:o="{}"/></s:Body></s:Envelope>"#,
            self.operation.name(),
            self.operation.namespace()
        );
        out.clear();
        out.extend_from_slice(&self.head);
        if let Session::Digest(session) = session {
            session.write(out);
        }
        let _ = write!(out, "Content-Length: {}\r\n\r\n", body.len());
        out.extend_from_slice(body);
    }
}
