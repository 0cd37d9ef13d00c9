//! Discovery over real sockets: on the loopback interface for IPv4, and, since that has no multicast on IPv6, on the first
//! card with a link-local address.

#[path = "common/place.rs"]
mod place;

use std::io;
use std::net::IpAddr;

use onvif_core::discovery::{Body, Message, Mode};
use onvif_core::xml::{Ns, QName};
use onvif_device::address::Scheme;
use onvif_device::net::discovery::{Announcer, DiscoveryConfig, DiscoveryServer, DiscoverySockets};
use place::{ENDPOINT, PATIENCE, Place, loopback, metadata, probe, service};
use tokio::time::timeout;

fn link_local(address: IpAddr) -> bool {
    matches!(address, IpAddr::V6(address) if address.is_unicast_link_local())
}

async fn life_of_a_device(place: Place) {
    let mut last = String::new();
    let server = DiscoveryServer::start(place.config()).unwrap();
    let hello = place.hello(&mut last).await;
    assert_eq!(hello.endpoint, ENDPOINT);
    assert_eq!(hello.xaddrs, [place.xaddr(8080)]);
    assert_eq!(hello.scopes, metadata("a").scopes);

    assert_eq!(place.search(place.group()).await, hello);
    assert_eq!(place.search(place.unicast()).await, hello);

    server.set_metadata(metadata("b"));
    let changed = place.hello(&mut last).await;
    assert_eq!(changed.scopes, metadata("b").scopes);
    assert!(changed.metadata_version > hello.metadata_version);

    server.set_services(vec![service(8081)]);
    let moved = place.hello(&mut last).await;
    assert_eq!(moved.xaddrs, [place.xaddr(8081)]);
    assert!(moved.metadata_version > changed.metadata_version);
    assert_eq!(place.search(place.group()).await, moved);

    server.stop().await;
    assert_eq!(
        place.announcement(&mut last).await,
        Body::Bye(ENDPOINT.to_owned())
    );
}

#[tokio::test]
async fn device_is_found_and_followed_on_ipv4() {
    if let Some(place) = Place::open(loopback).await {
        life_of_a_device(place).await;
    }
}

#[tokio::test]
async fn device_is_found_and_followed_on_ipv6() {
    if let Some(place) = Place::open(link_local).await {
        life_of_a_device(place).await;
    }
}

#[tokio::test]
async fn hidden_device_says_neither_hello_nor_bye() {
    let Some(place) = Place::open(loopback).await else {
        return;
    };
    let config = DiscoveryConfig {
        mode: Mode::NonDiscoverable,
        ..place.config()
    };
    DiscoveryServer::start(config).unwrap().stop().await;
    // All that would have been sent has been sent by now, and loopback delivers at once.
    let mut buffer = [0; 2048];
    let error = place.listener.try_recv_from(&mut buffer).unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::WouldBlock);

    let server = DiscoveryServer::start(DiscoveryConfig {
        mode: Mode::NonDiscoverable,
        ..place.config()
    })
    .unwrap();
    server.set_mode(Mode::Discoverable);
    let hello = place.hello(&mut String::new()).await;
    assert_eq!(hello.endpoint, ENDPOINT);
    server.stop().await;
}

#[tokio::test]
async fn two_devices_share_the_port() {
    both_answer(|_| DiscoverySockets::default()).await;
}

#[tokio::test]
async fn two_devices_share_the_sockets() {
    both_answer(DiscoverySockets::clone).await;
}

/// Two devices, of which the second has the sockets that `second` makes of those of the first.
async fn both_answer(second: fn(&DiscoverySockets) -> DiscoverySockets) {
    let Some(place) = Place::open(loopback).await else {
        return;
    };
    let other_endpoint = "urn:uuid:ffffffff-1234-5678-9abc-def012345678";
    let config = place.config();
    let sockets = second(&config.sockets);
    let first = DiscoveryServer::start(config).unwrap();
    let second = DiscoveryServer::start(DiscoveryConfig {
        endpoint: other_endpoint.to_owned(),
        sockets,
        ..place.config()
    })
    .unwrap();
    let (first_probe, id) = probe([1; 16]);
    let mut waiting = vec![ENDPOINT.to_owned(), other_endpoint.to_owned()];
    let mut buffer = vec![0; 65_536];
    let mut announced = waiting.clone();
    let mut last = String::new();
    while !announced.is_empty() {
        let endpoint = place.hello(&mut last).await.endpoint;
        announced.retain(|waiting| *waiting != endpoint);
    }
    place.client.send_to(&first_probe, place.group()).await.unwrap();
    while !waiting.is_empty() {
        let received = timeout(PATIENCE, place.client.recv_from(&mut buffer)).await;
        let (length, _) = received.expect("both answer").unwrap();
        let message = Message::parse(&buffer[..length]).unwrap();
        assert_eq!(message.relates_to.as_ref(), Some(&id));
        let Body::ProbeMatches(targets) = message.body else {
            panic!()
        };
        waiting.retain(|endpoint| *endpoint != targets[0].endpoint);
    }
    // Who goes takes nothing from who stays, which answers a new probe.
    first.stop().await;
    let (second_probe, id) = probe([2; 16]);
    place.client.send_to(&second_probe, place.group()).await.unwrap();
    loop {
        let received = timeout(PATIENCE, place.client.recv_from(&mut buffer)).await;
        let (length, _) = received.expect("the second answers").unwrap();
        let message = Message::parse(&buffer[..length]).unwrap();
        if message.relates_to.as_deref() != Some(&*id) {
            continue;
        }
        let Body::ProbeMatches(targets) = message.body else {
            panic!()
        };
        assert_eq!(targets[0].endpoint, other_endpoint);
        break;
    }
    second.stop().await;
}

#[tokio::test]
async fn junk_does_not_end_discovery() {
    let Some(place) = Place::open(loopback).await else {
        return;
    };
    let server = DiscoveryServer::start(place.config()).unwrap();
    place.hello(&mut String::new()).await;
    for junk in [&b""[..], b"junk", &[0xff; 9000], &[b'<'; 60_000]] {
        place.client.send_to(junk, place.unicast()).await.unwrap();
    }
    assert_eq!(place.search(place.unicast()).await.endpoint, ENDPOINT);
    server.stop().await;
}

#[tokio::test]
async fn announcer_follows_the_device() {
    let Some(place) = Place::open(loopback).await else {
        return;
    };
    let device = onvif_device::Device::builder().build().unwrap();
    let common = device.common();
    common.add_port(onvif_device::device::Protocol::Http, 8080);
    let config = DiscoveryConfig {
        addresses: vec![place.address],
        port: place.port,
        ..Announcer::config(&device)
    };
    let announcer = Announcer::start(device.clone(), config).unwrap();
    assert!(common.has_discovery());
    let mut last = String::new();
    let hello = place.hello(&mut last).await;
    assert_eq!(hello.endpoint, common.endpoint());
    assert_eq!(hello.types, [QName::constant(Ns::TDS, "Device")]);
    assert_eq!(hello.xaddrs, [place.xaddr(8080)]);

    // A client sets a scope.
    let (head, ()) = http::Request::post("/onvif/device_service")
        .body(())
        .unwrap()
        .into_parts();
    let connection = onvif_device::ConnectionInfo {
        peer: place.unicast(),
        local: place.unicast(),
        scheme: Scheme::Http,
    };
    let context = onvif_device::RequestContext::new(head, connection, std::time::SystemTime::now());
    let request =
        b"<SetScopes xmlns='http://www.onvif.org/ver10/device/wsdl'><Scopes>urn:new</Scopes></SetScopes>";
    device.call(&context, request).await.unwrap();
    let changed = place.hello(&mut last).await;
    assert!(changed.scopes.contains(&"urn:new".to_owned()));

    common.add_port(onvif_device::device::Protocol::Http, 8081);
    let moved = place.hello(&mut last).await;
    assert_eq!(moved.xaddrs, [place.xaddr(8080), place.xaddr(8081)]);

    let endpoint = common.endpoint().to_owned();
    announcer.stop().await;
    assert!(!common.has_discovery());
    assert_eq!(place.announcement(&mut last).await, Body::Bye(endpoint));
}

#[tokio::test]
async fn each_start_is_announced_as_later_than_the_last() {
    let Some(place) = Place::open(loopback).await else {
        return;
    };
    let storage = std::sync::Arc::new(onvif_device::storage::MemoryStorage::default());
    let mut versions = Vec::new();
    for _ in 0..2 {
        let device = onvif_device::Device::builder()
            .storage(std::sync::Arc::clone(&storage))
            .build()
            .unwrap();
        let config = DiscoveryConfig {
            addresses: vec![place.address],
            port: place.port,
            // The clock says the same both times.
            instance_id: 5000,
            metadata_version: 5000,
            ..Announcer::config(&device)
        };
        let announcer = Announcer::start(device, config).unwrap();
        let mut last = String::new();
        versions.push(place.hello(&mut last).await.metadata_version);
        announcer.stop().await;
        // What is left of this start: repeats of its announcements.
        while place.listener.try_recv_from(&mut [0; 2048]).is_ok() {}
    }
    assert_eq!(versions, [5000, 6000]);
}
