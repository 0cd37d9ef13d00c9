//! Requests over HTTP.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};

use onvif_device::net::http::HttpLimits;

use crate::common::bad_messages::bad_messages;
use crate::common::{
    ADMIN, Client, PASSWORD, created, device_message, handmade, message, post, start, token, token_with,
};
use crate::{ROUNDS, alone, leaves_nothing_behind};

/// One request of every kind that is refused.
async fn bad_requests(at: SocketAddr) {
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

#[test]
fn bad_requests_leave_nothing_behind() {
    alone(async {
        let device = start(handmade(), HttpLimits::default()).await;
        leaves_nothing_behind("bad requests", async || {
            for _ in 0..ROUNDS {
                bad_requests(device.address).await;
            }
        })
        .await;
        device.server.stop().await;
    });
}

#[test]
fn bad_messages_leave_nothing_behind() {
    alone(async {
        let device = start(handmade(), HttpLimits::default()).await;
        let messages = bad_messages();
        leaves_nothing_behind("bad messages", async || {
            for (what, message, expected) in (0..ROUNDS).flat_map(|_| &messages) {
                let reply = post(device.address, message).await;
                assert_eq!(reply.summary(), *expected, "{what}");
            }
        })
        .await;
        device.server.stop().await;
    });
}
