//! Bad requests leave nothing behind in memory. Alone in its program, because the allocator counts for all of it.
#![allow(missing_docs)]

#[path = "common/allocated.rs"]
mod allocated;
mod common;

use std::sync::atomic::{AtomicUsize, Ordering};

use common::{ADMIN, Client, PASSWORD, created, device_message, handmade, message, token, token_with};
use onvif_device::Device;
use onvif_device::net::http::{HttpLimits, HttpServer};
use tokio::net::TcpListener;

/// Rounds of a batch; each has one request of every kind.
const ROUNDS: usize = 60;
/// What may remain of a batch, in octets, for hash tables and the runtime: three octets for each of its requests.
const SLACK: isize = 4 << 10;

/// One request of every kind that is refused.
async fn bad_requests(at: std::net::SocketAddr) {
    static SERIAL: AtomicUsize = AtomicUsize::new(0);
    let serial = SERIAL.fetch_add(1, Ordering::Relaxed);
    let replayed = message(
        &token_with(ADMIN, PASSWORD, b"the same nonce", "2001-01-01T00:00:00Z"),
        "<GetDeviceInformation xmlns=\"http://www.onvif.org/ver10/device/wsdl\"/>",
    );
    let deep = format!("{}{}", "<a>".repeat(500), "</a>".repeat(500));
    for body in [
        "no message".to_owned(),
        "<!DOCTYPE x [<!ENTITY y \"z\">]><x>&y;</x>".to_owned(),
        message("", &deep),
        device_message("GetHostname").replace("</s:Body>", ""),
        device_message(&format!("Unknown{serial}")),
        message("", &format!("<GetHostname xmlns=\"urn:unknown:{serial}\"/>")),
        message(
            &format!("<h xmlns=\"urn:h{serial}\" s:mustUnderstand=\"1\"/>"),
            "<GetHostname xmlns=\"http://www.onvif.org/ver10/device/wsdl\"/>",
        ),
        message(
            &token(&format!("stranger{serial}"), "guess"),
            "<GetDeviceInformation xmlns=\"http://www.onvif.org/ver10/device/wsdl\"/>",
        ),
        message(
            &token_with(ADMIN, "guess", &serial.to_le_bytes(), &created()),
            "<GetDeviceInformation xmlns=\"http://www.onvif.org/ver10/device/wsdl\"/>",
        ),
        replayed,
    ] {
        let reply = Client::connect(at).await.post(body).await;
        assert!((400..=500).contains(&reply.status), "{reply:?}");
    }
    let digest = format!(
        "Authorization: Digest username=\"stranger{serial}\", realm=\"x\", nonce=\"{serial}\", uri=\"/onvif/device_service\", \
         response=\"00112233445566778899aabbccddeeff\"\r\n"
    );
    for headers in [
        digest.as_str(),
        "Authorization: Digest nonsense\r\n",
        "Content-Type: text/plain\r\n",
        "Content-Encoding: gzip\r\n",
    ] {
        let mut client = Client::connect(at).await;
        let reply = client
            .post_with(headers, device_message("GetDeviceInformation"))
            .await;
        assert!((400..500).contains(&reply.status), "{reply:?}");
    }
    for (request, answered) in [
        ("GET /onvif/device_service HTTP/1.1\r\nHost: a\r\n\r\n", true),
        (
            "POST /nothing/here HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n",
            true,
        ),
        (
            "POST /onvif/device_service HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\n",
            true,
        ),
        ("nonsense\r\n\r\n", true),
        (
            "POST /onvif/device_service HTTP/1.1\r\nHost: a\r\nContent-Length: 500\r\n\r\n<half",
            false,
        ),
        ("POST /onvif/dev", false),
    ] {
        let mut client = Client::connect(at).await;
        client.send(request).await;
        if answered {
            let reply = client.reply().await.expect("an answer");
            assert!((400..500).contains(&reply.status), "{reply:?}");
        }
    }
}

/// The octets that are allocated after a batch of bad requests, with all connections gone.
async fn after_batch(device: &Device) -> isize {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    let mut server = HttpServer::new(device.clone(), HttpLimits::default());
    server.listen(listener);
    for _ in 0..ROUNDS {
        bad_requests(at).await;
    }
    server.stop().await;
    allocated::octets()
}

#[tokio::test]
async fn bad_requests_leave_nothing_behind() {
    let device = handmade().build().unwrap();
    let before = after_batch(&device).await;
    let after = after_batch(&device).await;
    println!(
        "{} octets after a batch of bad requests, {} after two",
        before, after
    );
    assert!(
        after - before < SLACK,
        "{} octets were left behind by {} rounds of bad requests",
        after - before,
        ROUNDS
    );
}
