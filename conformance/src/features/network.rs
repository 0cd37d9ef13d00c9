//! Features that show in the network: the types of WS-Discovery, and HTTPS.

use std::time::Duration;

use onvif_core::generated::{tds, tt};
use tokio::net::UdpSocket;

use super::{Feature, Features};
use crate::wire::Device;

/// How long a device has for the answer to a probe.
const PATIENCE: Duration = Duration::from_secs(2);

pub(super) async fn discover(device: &Device, features: &mut Features) {
    types(device, features).await;
    if features.supports(Feature::NetworkConfiguration) {
        https(device, features).await;
    }
}

async fn types(device: &Device, features: &mut Features) {
    use Feature::{Discovery, DiscoveryTypesDevice, DiscoveryTypesNvt};
    if !features.supports(Discovery) {
        features.set(DiscoveryTypesDevice, false);
        features.set(DiscoveryTypesNvt, false);
        return;
    }
    // Without an answer, or with other types only, it stays open which ones the device has.
    let Some(types) = probe(device).await else {
        features
            .remarks
            .push("WS-Discovery: no answer to a probe that was sent to the device itself".to_owned());
        return;
    };
    let has = |name: &str| {
        types
            .split_whitespace()
            .any(|told| told.rsplit(':').next() == Some(name))
    };
    if has("Device") || has("NetworkVideoTransmitter") {
        features.set(DiscoveryTypesDevice, has("Device"));
        features.set(DiscoveryTypesNvt, has("NetworkVideoTransmitter"));
    }
}

/// The types in the answer to a probe without types and scopes.
async fn probe(device: &Device) -> Option<String> {
    let peer = device.peer().ok()?;
    let own = if peer.is_ipv4() { "0.0.0.0:0" } else { "[::]:0" };
    let socket = UdpSocket::bind(own).await.ok()?;
    socket.connect((peer.ip(), device.discovery_port())).await.ok()?;
    let mut random = [0; 16];
    getrandom::fill(&mut random).ok()?;
    let id: String = random.iter().map(|octet| format!("{octet:02x}")).collect();
    let probe = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\" \
         xmlns:a=\"http://schemas.xmlsoap.org/ws/2004/08/addressing\" xmlns:d=\"http://schemas.xmlsoap.org/ws/2005/04/discovery\">\
         <s:Header><a:Action>http://schemas.xmlsoap.org/ws/2005/04/discovery/Probe</a:Action>\
         <a:MessageID>uuid:{}-{}-4{}-8{}-{}</a:MessageID><a:To>urn:schemas-xmlsoap-org:ws:2005:04:discovery</a:To></s:Header>\
         <s:Body><d:Probe/></s:Body></s:Envelope>",
        id.get(..8)?,
        id.get(8..12)?,
        id.get(13..16)?,
        id.get(17..20)?,
        id.get(20..)?
    );
    let answer = async {
        socket.send(probe.as_bytes()).await.ok()?;
        let mut buffer = vec![0; 65_536];
        let length = socket.recv(&mut buffer).await.ok()?;
        let text = std::str::from_utf8(buffer.get(..length)?).ok()?.to_owned();
        let document = roxmltree::Document::parse(&text).ok()?;
        let types = document
            .descendants()
            .find(|node| node.tag_name().name() == "Types")?
            .text()?
            .to_owned();
        Some(types)
    };
    tokio::time::timeout(PATIENCE, answer).await.ok().flatten()
}

async fn https(device: &Device, features: &mut Features) {
    // A device whose TLS is configured elsewhere has it, whether it is switched on or not.
    let tls_server = features.supports(Feature::TlsServer);
    let listed = match device
        .call::<tds::operations::GetNetworkProtocols>(&Default::default())
        .await
    {
        Ok(answer) => answer
            .network_protocols
            .iter()
            .any(|protocol| protocol.name == tt::NetworkProtocolType::HTTPS && protocol.enabled),
        Err(error) if !tls_server => return features.note("GetNetworkProtocols", &error),
        Err(_) => false,
    };
    features.set(Feature::Https, tls_server || listed);
    if features.supports(Feature::Media2Service) {
        let streams = features.supports(Feature::Media2Rts) && features.supports(Feature::Https);
        features.set(Feature::Media2RtspHttps, streams);
    }
}
