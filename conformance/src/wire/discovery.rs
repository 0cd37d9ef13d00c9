//! WS-Discovery as the suite speaks and hears it: probes, what is answered, and what devices announce.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::{Duration, Instant};

use roxmltree::{Document, Node};
use socket2::{Domain, Protocol, Socket, Type};
use tokio::net::UdpSocket;

use super::message_id::message_id;
use super::style::Style;
use super::{Device, Exchange};

const GROUP: Ipv4Addr = Ipv4Addr::new(239, 255, 255, 250);
const SOAP: &str = "http://www.w3.org/2003/05/soap-envelope";
const WSA: &str = "http://schemas.xmlsoap.org/ws/2004/08/addressing";
const WSD: &str = "http://schemas.xmlsoap.org/ws/2005/04/discovery";
const TDS: &str = "http://www.onvif.org/ver10/device/wsdl";
const DN: &str = "http://www.onvif.org/ver10/network/wsdl";

/// What a probe asks for; nothing is left out by default.
#[derive(Clone, Debug, Default)]
pub struct Probe<'a> {
    /// `d:Types` as they are written; `tds` and `dn` are prefixes that can be used.
    pub types: Option<&'a str>,
    /// `d:Scopes`.
    pub scopes: Option<&'a str>,
    /// Attribute `MatchBy` of the scopes.
    pub match_by: Option<&'a str>,
}

/// Where a probe goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    /// To everybody.
    Group,
    /// To the device itself.
    Device,
}

/// What a message of discovery is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// The device is there.
    Hello,
    /// The device leaves.
    Bye,
    /// The answer to a probe.
    ProbeMatch,
    /// The refusal of a probe, with its subcode.
    Fault(String),
}

/// A message of discovery that came from a device.
#[derive(Clone, Debug)]
pub struct Heard {
    /// What it is.
    pub said: Said,
    /// Who sent it.
    pub from: IpAddr,
    /// `wsa:RelatesTo`.
    pub relates_to: Option<String>,
    /// `wsa:Action`.
    pub action: String,
    /// Address of the endpoint reference.
    pub endpoint: String,
    /// Types, with their namespaces; `None` for one whose prefix is not declared.
    pub types: Vec<(Option<String>, String)>,
    /// Scopes.
    pub scopes: Vec<String>,
    /// Addresses of the Device service.
    pub xaddrs: Vec<String>,
    /// Version of the metadata.
    pub metadata_version: Option<u64>,
    /// `InstanceId` of `d:AppSequence`, which grows whenever the device starts.
    pub instance: Option<u32>,
}

impl Heard {
    /// Whether the device calls itself `tds:Device` or `dn:NetworkVideoTransmitter`.
    pub fn is_onvif(&self) -> bool {
        self.types.iter().any(|(ns, local)| {
            matches!(
                (ns.as_deref(), local.as_str()),
                (Some(TDS), "Device") | (Some(DN), "NetworkVideoTransmitter")
            )
        })
    }
}

/// The address by which the suite reaches the device.
pub(crate) fn own_address(peer: SocketAddr) -> std::io::Result<IpAddr> {
    let socket = std::net::UdpSocket::bind(if peer.is_ipv4() { "0.0.0.0:0" } else { "[::]:0" })?;
    socket.connect(peer)?;
    Ok(socket.local_addr()?.ip())
}

/// A socket on the interface that leads to the device; one that listens to the group is a member of it.
fn socket(device: &Device, listening: bool) -> std::io::Result<(UdpSocket, SocketAddr)> {
    let peer = device.peer()?;
    let (IpAddr::V4(own), IpAddr::V4(there)) = (own_address(peer)?, peer.ip()) else {
        return Err(std::io::Error::other("discovery is judged over IPv4 only"));
    };
    let socket = Socket::new(Domain::IPV4, Type::DGRAM, Some(Protocol::UDP))?;
    socket.set_nonblocking(true)?;
    let port = device.discovery_port();
    if listening {
        socket.set_reuse_address(true)?;
        socket.join_multicast_v4(&GROUP, &own)?;
        // At the address of the group, so that what is meant for a device on this host does not come here. Not every system lets a group be bound.
        let place = if cfg!(unix) { GROUP } else { Ipv4Addr::UNSPECIFIED };
        socket.bind(&SocketAddr::from((place, port)).into())?;
    } else {
        socket.set_multicast_if_v4(&own)?;
        socket.set_multicast_ttl_v4(1)?;
        socket.bind(&SocketAddr::from((own, 0)).into())?;
    }
    Ok((
        UdpSocket::from_std(socket.into())?,
        SocketAddr::from((there, port)),
    ))
}

/// Hears what devices announce.
pub struct Ear {
    socket: UdpSocket,
    buffer: Vec<u8>,
}

impl Ear {
    /// Begins to listen.
    ///
    /// # Errors
    /// When there is no multicast on the interface that leads to the device.
    pub fn open(device: &Device) -> std::io::Result<Ear> {
        let (socket, _) = socket(device, true)?;
        Ok(Ear {
            socket,
            buffer: vec![0; 65_536],
        })
    }

    /// The next Hello or Bye; `None` if there is none until `end`.
    pub async fn next(&mut self, device: &Device, end: Instant) -> Option<Heard> {
        loop {
            let left = end.saturating_duration_since(Instant::now());
            let received = self.socket.recv_from(&mut self.buffer);
            let (length, from) = tokio::time::timeout(left, received).await.ok()?.ok()?;
            let text = String::from_utf8_lossy(self.buffer.get(..length)?).into_owned();
            if let Some(heard) = read(&text, from.ip())
                && matches!(heard.said, Said::Hello | Said::Bye)
            {
                keep(device, "what devices announce", String::new(), text);
                return Some(heard);
            }
        }
    }
}

/// UDP may lose a probe, and a device that is just starting does not hear it; who has answered one does not answer it once more.
const AGAIN: Duration = Duration::from_millis(500);

/// Sends a probe and gives the answers of the device, one after the other, until `wanted` is content or the time is over. Answers to other probes and of
/// other devices do not count. An answer that cannot be read is none.
///
/// # Errors
/// When there is no way to send it.
pub async fn probe(
    device: &Device,
    probe: &Probe<'_>,
    to: To,
    style: Option<Style>,
    patience: Duration,
    mut wanted: impl FnMut(&Heard) -> bool,
) -> std::io::Result<(String, Vec<Heard>)> {
    let (socket, there) = socket(device, false)?;
    let place = match to {
        To::Group => SocketAddr::from((GROUP, there.port())),
        To::Device => there,
    };
    let id = message_id()?;
    let mut message = written(probe, &id);
    if let Some(style) = style {
        message = style.apply(&message);
    }
    let end = Instant::now() + patience;
    let mut heard = Vec::new();
    let mut buffer = vec![0; 65_536];
    let mut kept = false;
    socket.send_to(message.as_bytes(), place).await?;
    let mut again = Instant::now() + AGAIN;
    loop {
        let now = Instant::now();
        if now >= end {
            break;
        }
        if now >= again {
            again = now + AGAIN;
            socket.send_to(message.as_bytes(), place).await?;
        }
        let until = again.min(end);
        let received = tokio::time::timeout(
            until.saturating_duration_since(now),
            socket.recv_from(&mut buffer),
        );
        let (length, from) = match received.await {
            Err(_) => continue,
            // Nobody is at the port, as the machine itself says; others may still answer.
            Ok(Err(_)) => continue,
            Ok(Ok(received)) => received,
        };
        if from.ip() != there.ip() {
            continue;
        }
        let text = String::from_utf8_lossy(buffer.get(..length).unwrap_or_default()).into_owned();
        let answer = read(&text, from.ip());
        let asked = if kept { String::new() } else { message.clone() };
        keep(device, &format!("udp://{place}"), asked, text);
        kept = true;
        if let Some(answer) = answer {
            let over = wanted(&answer);
            heard.push(answer);
            if over {
                break;
            }
        }
    }
    if !kept {
        keep(device, &format!("udp://{place}"), message, String::new());
    }
    Ok((id, heard))
}

fn keep(device: &Device, url: &str, request: String, response: String) {
    device.record(Exchange {
        url: url.to_owned(),
        heads: Vec::new(),
        request,
        status: 0,
        content_type: String::new(),
        response,
        milliseconds: 0,
    });
}

fn written(probe: &Probe<'_>, id: &str) -> String {
    let mut body = String::new();
    let mut element = |name: &str, attribute: Option<&str>, text: &str| {
        body.push_str("<d:");
        body.push_str(name);
        if let Some(rule) = attribute {
            body.push_str(" MatchBy=\"");
            onvif_core::xml::escape_attribute(rule, &mut body);
            body.push('"');
        }
        body.push('>');
        onvif_core::xml::escape_text(text, &mut body);
        body.push_str("</d:");
        body.push_str(name);
        body.push('>');
    };
    if let Some(types) = probe.types {
        element("Types", None, types);
    }
    if probe.scopes.is_some() || probe.match_by.is_some() {
        element("Scopes", probe.match_by, probe.scopes.unwrap_or_default());
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><s:Envelope xmlns:s=\"{SOAP}\" xmlns:a=\"{WSA}\" xmlns:d=\"{WSD}\" xmlns:tds=\"{TDS}\" \
         xmlns:dn=\"{DN}\"><s:Header><a:Action>{WSD}/Probe</a:Action><a:MessageID>{id}</a:MessageID>\
         <a:To>urn:schemas-xmlsoap-org:ws:2005:04:discovery</a:To></s:Header><s:Body><d:Probe>{body}</d:Probe></s:Body></s:Envelope>"
    )
}

/// Reads a message; `None` for what is no message of discovery that devices send.
fn read(text: &str, from: IpAddr) -> Option<Heard> {
    let document = Document::parse(text).ok()?;
    let root = document.root_element();
    if !root.has_tag_name((SOAP, "Envelope")) {
        return None;
    }
    let header = child(root, SOAP, "Header");
    let head = |name: &str| {
        let node = child(header?, WSA, name)?;
        Some(node.text().unwrap_or_default().trim().to_owned())
    };
    let body = child(root, SOAP, "Body")?;
    let first = body.children().find(Node::is_element)?;
    let namespace = first.tag_name().namespace().unwrap_or_default();
    let (said, target) = match (namespace, first.tag_name().name()) {
        (WSD, "Hello") => (Said::Hello, Some(first)),
        (WSD, "Bye") => (Said::Bye, Some(first)),
        (WSD, "ProbeMatches") => (Said::ProbeMatch, Some(child(first, WSD, "ProbeMatch")?)),
        (SOAP, "Fault") => (Said::Fault(subcode(first)), None),
        _ => return None,
    };
    let words = |name: &str| -> Vec<String> {
        let text = target.and_then(|target| child(target, WSD, name)?.text());
        let words = text.unwrap_or_default().split_whitespace();
        words.map(str::to_owned).collect()
    };
    let types = target.and_then(|target| child(target, WSD, "Types"));
    Some(Heard {
        said,
        from,
        relates_to: head("RelatesTo"),
        action: head("Action").unwrap_or_default(),
        endpoint: target
            .and_then(|target| child(child(target, WSA, "EndpointReference")?, WSA, "Address")?.text())
            .unwrap_or_default()
            .trim()
            .to_owned(),
        types: types.map(names).unwrap_or_default(),
        scopes: words("Scopes"),
        xaddrs: words("XAddrs"),
        metadata_version: words("MetadataVersion")
            .first()
            .and_then(|text| text.parse().ok()),
        instance: header
            .and_then(|header| child(header, WSD, "AppSequence")?.attribute("InstanceId"))
            .and_then(|text| text.trim().parse().ok()),
    })
}

fn child<'a, 'i>(node: Node<'a, 'i>, namespace: &str, name: &str) -> Option<Node<'a, 'i>> {
    node.children()
        .find(|child| child.has_tag_name((namespace, name)))
}

/// The qualified names in the text of an element.
fn names(node: Node<'_, '_>) -> Vec<(Option<String>, String)> {
    let words = node.text().unwrap_or_default().split_whitespace();
    words
        .map(|word| match word.split_once(':') {
            Some((prefix, local)) => (
                node.lookup_namespace_uri(Some(prefix)).map(str::to_owned),
                local.to_owned(),
            ),
            None => (
                node.lookup_namespace_uri(None).map(str::to_owned),
                word.to_owned(),
            ),
        })
        .collect()
}

/// The innermost subcode of a fault without its prefix, if it is of discovery; with the namespace before it if it is of another one.
fn subcode(fault: Node<'_, '_>) -> String {
    let mut values = fault
        .descendants()
        .filter(|node| node.has_tag_name((SOAP, "Value")));
    let Some(last) = values.next_back() else {
        return String::new();
    };
    match names(last).into_iter().next() {
        Some((Some(namespace), local)) if namespace == WSD => local,
        Some((namespace, local)) => format!("{{{}}}{local}", namespace.unwrap_or_default()),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

    fn message(body: &str) -> String {
        format!(
            "<s:Envelope xmlns:s='{SOAP}' xmlns:a='{WSA}' xmlns:d='{WSD}'><s:Header><a:Action>x</a:Action>\
             <a:RelatesTo> urn:uuid:1 </a:RelatesTo><d:AppSequence InstanceId=' 7 ' MessageNumber='1'/></s:Header><s:Body>{body}</s:Body></s:Envelope>"
        )
    }

    #[test]
    fn types_are_read_with_their_namespaces() {
        let text = message(&format!(
            "<d:Hello><a:EndpointReference><a:Address>urn:uuid:2</a:Address></a:EndpointReference>\
             <d:Types xmlns:t='{TDS}'>t:Device dn:NetworkVideoTransmitter</d:Types><d:Scopes>a b</d:Scopes>\
             <d:XAddrs>http://x/</d:XAddrs><d:MetadataVersion>3</d:MetadataVersion></d:Hello>"
        ));
        let heard = read(&text, HERE).unwrap();
        assert_eq!(heard.said, Said::Hello);
        assert_eq!(heard.endpoint, "urn:uuid:2");
        assert_eq!(heard.relates_to.as_deref(), Some("urn:uuid:1"));
        assert_eq!(
            heard.types,
            [
                (Some(TDS.to_owned()), "Device".to_owned()),
                (None, "NetworkVideoTransmitter".to_owned())
            ]
        );
        assert!(heard.is_onvif());
        assert_eq!(heard.scopes, ["a", "b"]);
        assert_eq!(heard.metadata_version, Some(3));
        assert_eq!(heard.instance, Some(7));
    }

    #[test]
    fn faults_are_told_by_their_subcode() {
        let text = message(
            "<s:Fault><s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value>d:MatchingRuleNotSupported</s:Value></s:Subcode></s:Code></s:Fault>",
        );
        assert_eq!(
            read(&text, HERE).unwrap().said,
            Said::Fault("MatchingRuleNotSupported".to_owned())
        );
    }

    #[test]
    fn what_others_ask_is_not_heard() {
        assert!(read(&message("<d:Probe/>"), HERE).is_none());
        assert!(read("no message", HERE).is_none());
        let probe = Probe {
            types: Some("dn:NetworkVideoTransmitter"),
            scopes: Some("a&b"),
            match_by: Some("rule"),
        };
        let text = written(&probe, "urn:uuid:1");
        let document = Document::parse(&text).unwrap();
        let scopes = document
            .descendants()
            .find(|node| node.tag_name().name() == "Scopes");
        assert_eq!(scopes.unwrap().text(), Some("a&b"));
    }
}
