//! Features that show in the network: the types of WS-Discovery, and HTTPS.

use std::time::Duration;

use onvif_core::generated::{tds, tt};
use tokio::net::UdpSocket;

use super::{Feature, Features};
use crate::wire::Device;
use crate::wire::message_id::message_id;

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
    // Without an answer, or with other types only, it is undefined which ones the device has.
    let types = match probe(device).await {
        Ok(Some(types)) => types,
        Ok(None) => {
            let remark = "WS-Discovery: no answer to a probe that was sent to the device itself";
            return features.remarks.push(remark.to_owned());
        }
        // The network of this machine is in the way, and not the device.
        Err(error) => {
            features.set_untried(DiscoveryTypesDevice);
            features.set_untried(DiscoveryTypesNvt);
            let remark = format!("WS-Discovery: no probe could be sent to the device: {error}");
            return features.remarks.push(remark);
        }
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

/// The types in the answer to a probe without types and scopes; nothing without an answer.
async fn probe(device: &Device) -> std::io::Result<Option<String>> {
    let peer = device.peer()?;
    let own = if peer.is_ipv4() { "0.0.0.0:0" } else { "[::]:0" };
    let socket = UdpSocket::bind(own).await?;
    socket.connect((peer.ip(), device.discovery_port())).await?;
    let probe = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\" \
         xmlns:a=\"http://schemas.xmlsoap.org/ws/2004/08/addressing\" xmlns:d=\"http://schemas.xmlsoap.org/ws/2005/04/discovery\">\
         <s:Header><a:Action>http://schemas.xmlsoap.org/ws/2005/04/discovery/Probe</a:Action>\
         <a:MessageID>{}</a:MessageID><a:To>urn:schemas-xmlsoap-org:ws:2005:04:discovery</a:To></s:Header>\
         <s:Body><d:Probe/></s:Body></s:Envelope>",
        message_id()?
    );
    socket.send(probe.as_bytes()).await?;
    let answer = async {
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
    Ok(tokio::time::timeout(PATIENCE, answer).await.ok().flatten())
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
