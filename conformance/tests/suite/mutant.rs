//! A proxy between suite and device that applies one named defect.

use std::net::SocketAddr;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// A message on its way back: the status and the body of an answer to a request.
pub struct Answer<'a> {
    pub request: &'a str,
    pub status: &'a mut u16,
    pub body: &'a mut String,
}

/// A defect, and the cases that have to notice it.
#[derive(Clone)]
pub struct Mutant {
    pub name: &'static str,
    pub fails: &'static [&'static str],
    /// Changes an answer.
    pub apply: fn(&mut Answer<'_>),
}

impl Answer<'_> {
    /// Whether the request was for this operation.
    fn to(&self, operation: &str) -> bool {
        let body = self.request.rsplit(":Body>").nth(1).unwrap_or_default();
        body.split(['<', ' ', '>', '/', ':'])
            .any(|word| word == operation)
    }

    fn replace(&mut self, from: &str, to: &str) {
        *self.body = self.body.replace(from, to);
    }

    /// Cuts out everything from a start tag to its end tag.
    fn cut(&mut self, element: &str) {
        let (start, end) = (format!("<{element}"), format!("</{element}>"));
        while let (Some(from), Some(to)) = (self.body.find(&start), self.body.find(&end)) {
            self.body.replace_range(from..to + end.len(), "");
        }
    }

    /// In place of a fault, the answer of an operation that succeeded.
    fn accept(&mut self, response: &str) {
        *self.status = 200;
        *self.body = format!(
            "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\"><s:Body><{response} \
             xmlns=\"http://www.onvif.org/ver10/device/wsdl\"/></s:Body></s:Envelope>"
        );
    }
}

/// The defects that there are.
pub fn all() -> Vec<Mutant> {
    vec![
        Mutant {
            name: "capabilities of the device without their address",
            fails: &["DEVICE-1-1-3"],
            apply: |answer| {
                if answer.to("GetCapabilities") {
                    answer.cut("tt:Device");
                }
            },
        },
        Mutant {
            name: "a service that is missing is a bad argument",
            fails: &["DEVICE-1-1-4", "DEVICE-1-1-6", "DEVICE-1-1-10", "DEVICE-1-1-11"],
            apply: |answer| answer.replace("ter:NoSuchService", "ter:InvalidArgVal"),
        },
        Mutant {
            name: "any category of capabilities is accepted",
            fails: &["DEVICE-1-1-9"],
            apply: |answer| {
                if answer.request.contains(">XYZ<") {
                    answer.accept("GetCapabilitiesResponse");
                }
            },
        },
        Mutant {
            name: "capabilities are listed although nobody asked for them",
            fails: &["DEVICE-1-1-13"],
            apply: |answer| {
                if answer.to("GetServices") && answer.request.contains(">false<") {
                    let capabilities =
                        "<tds:Capabilities><tds:Capabilities/></tds:Capabilities><tds:Version>";
                    answer.replace("<tds:Version>", capabilities);
                }
            },
        },
        Mutant {
            name: "Bye from a device without discovery",
            fails: &["DEVICE-1-1-18", "DEVICE-1-1-19"],
            apply: |answer| {
                if answer.to("GetServiceCapabilities") {
                    answer.replace("<tds:System ", "<tds:System DiscoveryNotSupported=\"true\" ");
                }
            },
        },
        Mutant {
            name: "a time that does not exist",
            fails: &["DEVICE-3-1-1", "DEVICE-3-1-4", "DEVICE-3-1-5", "DEVICE-3-1-11"],
            apply: |answer| {
                if answer.to("GetSystemDateAndTime") {
                    let from = answer.body.find("<tt:Month>").unwrap() + "<tt:Month>".len();
                    let to = answer.body[from..].find('<').unwrap() + from;
                    answer.body.replace_range(from..to, "13");
                }
            },
        },
        Mutant {
            name: "no manufacturer",
            fails: &["DEVICE-3-1-9"],
            apply: |answer| {
                if answer.to("GetDeviceInformation") {
                    answer.replace("Example", "");
                }
            },
        },
        Mutant {
            name: "a log that is not there is an unknown fault",
            fails: &["DEVICE-3-1-10"],
            apply: |answer| {
                answer.replace("ter:AccesslogUnavailable", "ter:Unavailable");
            },
        },
        Mutant {
            name: "any time zone is accepted",
            fails: &["DEVICE-3-1-4"],
            apply: |answer| {
                if answer.request.contains("INVALIDTIMEZONE") {
                    answer.accept("SetSystemDateAndTimeResponse");
                }
            },
        },
        Mutant {
            name: "any date is accepted",
            fails: &["DEVICE-3-1-5"],
            apply: |answer| {
                if answer.to("SetSystemDateAndTime")
                    && answer.request.contains(">15<")
                    && *answer.status != 200
                {
                    answer.accept("SetSystemDateAndTimeResponse");
                }
            },
        },
        Mutant {
            name: "daylight saving is always on",
            fails: &["DEVICE-3-1-11"],
            apply: |answer| {
                answer.replace(
                    "<tt:DaylightSavings>false</tt:DaylightSavings>",
                    "<tt:DaylightSavings>true</tt:DaylightSavings>",
                );
            },
        },
    ]
}

/// Stands between suite and device.
pub struct Proxy {
    address: SocketAddr,
    task: tokio::task::JoinHandle<()>,
}

impl Proxy {
    pub async fn start(device: SocketAddr, mutant: Mutant) -> Proxy {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let task = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(pass(client, device, mutant.clone()));
            }
        });
        Proxy { address, task }
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn pass(mut client: TcpStream, device: SocketAddr, mutant: Mutant) -> Option<()> {
    let (head, request) = message(&mut client).await?;
    let mut server = TcpStream::connect(device).await.ok()?;
    server
        .write_all(format!("{head}{request}").as_bytes())
        .await
        .ok()?;
    let (head, mut body) = message(&mut server).await?;
    let mut status: u16 = head.split(' ').nth(1)?.parse().ok()?;
    let mut answer = Answer {
        request: &request,
        status: &mut status,
        body: &mut body,
    };
    (mutant.apply)(&mut answer);
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

/// Head and body of one message with a `Content-Length`.
async fn message(stream: &mut TcpStream) -> Option<(String, String)> {
    let mut octets = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&octets).into_owned();
        if let Some(end) = text.find("\r\n\r\n") {
            let length: usize = text[..end]
                .lines()
                .find_map(|line| {
                    line.to_ascii_lowercase()
                        .strip_prefix("content-length:")?
                        .trim()
                        .parse()
                        .ok()
                })
                .unwrap_or(0);
            if octets.len() >= end + 4 + length {
                let body = String::from_utf8_lossy(&octets[end + 4..end + 4 + length]).into_owned();
                return Some((text[..end + 4].to_owned(), body));
            }
        }
        if stream.read_buf(&mut octets).await.ok()? == 0 {
            return None;
        }
    }
}
