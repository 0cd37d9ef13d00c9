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
#[derive(Clone, Copy)]
pub struct Mutant {
    pub name: &'static str,
    pub fails: &'static [&'static str],
    /// Changes a request before the device sees it.
    pub ask: fn(&mut String),
    /// Changes an answer.
    pub apply: fn(&mut Answer<'_>),
}

/// Nothing is changed about a request.
pub fn as_it_is(_: &mut String) {}

/// Nothing is changed about an answer.
pub fn untouched(_: &mut Answer<'_>) {}

impl Mutant {
    /// Whether anything about an exchange would have been different.
    pub fn touches(&self, request: &str, status: u16, response: &str) -> bool {
        let mut asked = request.to_owned();
        (self.ask)(&mut asked);
        let (mut new_status, mut body) = (status, response.to_owned());
        (self.apply)(&mut Answer {
            request,
            status: &mut new_status,
            body: &mut body,
        });
        asked != request || new_status != status || body != response
    }
}

/// Whether a message is a request for this operation.
pub fn asks(request: &str, operation: &str) -> bool {
    // Whatever prefix the body has.
    let Some(end) = request.rfind("Body>") else {
        return false;
    };
    let start = request[..end].rfind("Body").unwrap_or(0);
    let body = &request[start..end];
    body.split(['<', ' ', '>', '/', ':'])
        .any(|word| word == operation)
}

/// A message with this in its body, which may use the usual prefixes.
fn envelope(body: &str) -> String {
    let prefixes = [
        ("s", "http://www.w3.org/2003/05/soap-envelope"),
        ("tt", "http://www.onvif.org/ver10/schema"),
        ("tds", "http://www.onvif.org/ver10/device/wsdl"),
        ("tr2", "http://www.onvif.org/ver20/media/wsdl"),
        ("ter", "http://www.onvif.org/ver10/error"),
    ];
    let declared = prefixes.map(|(prefix, uri)| format!(" xmlns:{prefix}=\"{uri}\""));
    format!(
        "<s:Envelope{}><s:Body>{body}</s:Body></s:Envelope>",
        declared.concat()
    )
}

impl Answer<'_> {
    /// Whether the request was for this operation.
    pub fn to(&self, operation: &str) -> bool {
        asks(self.request, operation)
    }

    pub fn replace(&mut self, from: &str, to: &str) {
        *self.body = self.body.replace(from, to);
    }

    /// Cuts out everything from a start tag to its end tag.
    pub fn cut(&mut self, element: &str) {
        let (start, end) = (format!("<{element}"), format!("</{element}>"));
        while let (Some(from), Some(to)) = (self.body.find(&start), self.body.find(&end)) {
            self.body.replace_range(from..to + end.len(), "");
        }
    }

    /// In place of a fault, the answer of an operation that succeeded.
    pub fn accept(&mut self, response: &str) {
        self.accept_in("http://www.onvif.org/ver10/device/wsdl", "", response);
    }

    /// In place of whatever came, an answer with this in its body.
    pub fn say(&mut self, response: &str) {
        *self.status = 200;
        *self.body = envelope(response);
    }

    /// In place of whatever came, a fault of these codes, the outermost first.
    pub fn refuse(&mut self, codes: &[&str]) {
        let (first, rest) = codes.split_first().unwrap();
        let subcodes = rest.iter().rev().fold(String::new(), |inner, code| {
            format!("<s:Subcode><s:Value>ter:{code}</s:Value>{inner}</s:Subcode>")
        });
        *self.status = if *first == "Sender" { 400 } else { 500 };
        *self.body = envelope(&format!(
            "<s:Fault><s:Code><s:Value>s:{first}</s:Value>{subcodes}</s:Code><s:Reason><s:Text xml:lang=\"en\">No</s:Text></s:Reason></s:Fault>"
        ));
    }

    /// As [`accept`](Self::accept), for another namespace and with addressing headers.
    pub fn accept_in(&mut self, namespace: &str, header: &str, response: &str) {
        *self.status = 200;
        // The defect is what is accepted, and not how.
        let relates = match self.request.split_once(":MessageID") {
            Some((_, rest)) => {
                let id = rest.split(['>', '<']).nth(1).unwrap_or_default();
                format!("<a:RelatesTo xmlns:a=\"http://www.w3.org/2005/08/addressing\">{id}</a:RelatesTo>")
            }
            None => String::new(),
        };
        *self.body = format!(
            "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\"><s:Header>{header}{relates}</s:Header><s:Body><{response} \
             xmlns=\"{namespace}\"/></s:Body></s:Envelope>"
        );
    }
}

/// What stands in front of a device that lacks something, and has it.
#[derive(Clone, Copy)]
pub struct Script {
    /// Changes a request before the device sees it.
    pub ask: fn(&mut String),
    /// Changes an answer.
    pub apply: fn(&mut Answer<'_>),
}

impl Script {
    pub const NONE: Script = Script {
        ask: as_it_is,
        apply: untouched,
    };
}

/// Changes the status that a posted file is answered with.
pub type Upload = fn(u16) -> u16;

/// Stands between suite and device.
pub struct Proxy {
    address: SocketAddr,
    task: tokio::task::JoinHandle<()>,
}

impl Proxy {
    pub async fn start(device: SocketAddr, mutant: Mutant) -> Proxy {
        Proxy::with(device, Script::NONE, mutant, None).await
    }

    /// As [`start`](Self::start), with a script between the device and the defect.
    pub async fn scripted(device: SocketAddr, script: Script, mutant: Mutant) -> Proxy {
        Proxy::with(device, script, mutant, None).await
    }

    /// As [`start`](Self::start), with a defect of how posted files are answered.
    pub async fn with_uploads(device: SocketAddr, mutant: Mutant, upload: Option<Upload>) -> Proxy {
        Proxy::with(device, Script::NONE, mutant, upload).await
    }

    async fn with(device: SocketAddr, script: Script, mutant: Mutant, upload: Option<Upload>) -> Proxy {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let task = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(pass(client, device, script, mutant, upload));
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

async fn pass(
    mut client: TcpStream,
    device: SocketAddr,
    script: Script,
    mutant: Mutant,
    upload: Option<Upload>,
) -> Option<()> {
    let (head, octets) = message(&mut client).await?;
    // A picture is no text, on its way to the device or back.
    let soap = head.to_ascii_lowercase().contains("application/soap+xml");
    if head.starts_with("GET ") || !soap {
        let mut server = TcpStream::connect(device).await.ok()?;
        server.write_all(head.as_bytes()).await.ok()?;
        server.write_all(&octets).await.ok()?;
        if let Some(upload) = upload.filter(|_| head.starts_with("POST ")) {
            let (head, octets) = message(&mut server).await?;
            let status = head.split(' ').nth(1)?;
            let changed = upload(status.parse().ok()?).to_string();
            let head = head.replacen(status, &changed, 1);
            client.write_all(head.as_bytes()).await.ok()?;
            return client.write_all(&octets).await.ok();
        }
        tokio::io::copy_bidirectional(&mut client, &mut server)
            .await
            .ok()?;
        return Some(());
    }
    let request = String::from_utf8_lossy(&octets).into_owned();
    let mut asked = request.clone();
    (mutant.ask)(&mut asked);
    let meant = asked.clone();
    (script.ask)(&mut asked);
    let mut server = TcpStream::connect(device).await.ok()?;
    let mut out = String::new();
    for line in head.lines().filter(|line| !line.is_empty()) {
        if !line.to_ascii_lowercase().starts_with("content-length") {
            out.push_str(line);
            out.push_str("\r\n");
        }
    }
    out.push_str(&format!("content-length: {}\r\n\r\n{asked}", asked.len()));
    server.write_all(out.as_bytes()).await.ok()?;
    let (head, octets) = message(&mut server).await?;
    let mut body = String::from_utf8_lossy(&octets).into_owned();
    let mut status: u16 = head.split(' ').nth(1)?.parse().ok()?;
    (script.apply)(&mut Answer {
        request: &meant,
        status: &mut status,
        body: &mut body,
    });
    (mutant.apply)(&mut Answer {
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

/// Head and body of one message with a `Content-Length`.
async fn message(stream: &mut TcpStream) -> Option<(String, Vec<u8>)> {
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
                let body = octets[end + 4..end + 4 + length].to_vec();
                return Some((text[..end + 4].to_owned(), body));
            }
        }
        if stream.read_buf(&mut octets).await.ok()? == 0 {
            return None;
        }
    }
}
