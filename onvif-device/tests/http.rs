//! HTTP and SOAP as a stranger sends them: what is accepted, what is refused and how, and that the device goes on.

mod common;

use std::time::Duration;

use common::bad_messages::bad_messages;
use common::*;
use onvif_device::net::http::HttpLimits;
use onvif_device::router::RequestLimits;

async fn running() -> Running {
    start(handmade(), HttpLimits::default()).await
}

const OPEN: &str = "GetHostname";

#[tokio::test]
async fn a_request_without_credentials_is_answered_if_it_needs_none() {
    let device = running().await;
    let reply = post(device.address, device_message(OPEN)).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    assert_eq!(
        reply.header("content-type"),
        Some("application/soap+xml; charset=utf-8")
    );
    assert!(
        reply.body.contains("<tt:Name>http://cam.example/x</tt:Name>"),
        "{}",
        reply.body
    );
    assert!(reply.header("content-length").is_some());
}

#[tokio::test]
async fn keep_alive_pipelining_chunks_and_continue() {
    let device = running().await;
    let mut client = Client::connect(device.address).await;
    for _ in 0..3 {
        assert_eq!(client.post(device_message(OPEN)).await.status, 200);
    }
    // Two requests at once.
    let body = device_message(OPEN);
    let request = format!(
        "POST /onvif/device_service HTTP/1.1\r\nHost: a\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    client.send(format!("{request}{request}")).await;
    assert_eq!(client.reply().await.unwrap().status, 200);
    assert_eq!(client.reply().await.unwrap().status, 200);
    // In chunks.
    client
        .send("POST /onvif/device_service HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
        .await;
    for piece in body.as_bytes().chunks(50) {
        client.send(format!("{:x}\r\n", piece.len())).await;
        client.send(piece).await;
        client.send("\r\n").await;
    }
    client.send("0\r\n\r\n").await;
    assert_eq!(client.reply().await.unwrap().status, 200);
    // Asks first.
    client
        .send(format!(
            "POST /onvif/device_service HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: {}\r\n\r\n",
            body.len()
        ))
        .await;
    assert_eq!(client.reply().await.unwrap().status, 100);
    client.send(body).await;
    assert_eq!(client.reply().await.unwrap().status, 200);
}

#[tokio::test]
async fn real_clients_content_types_and_the_byte_order_mark_are_accepted() {
    let device = running().await;
    let mut client = Client::connect(device.address).await;
    for content_type in [
        "application/soap+xml",
        "application/soap+xml; charset=utf-8; action=\"http://www.onvif.org/ver10/device/wsdl/GetHostname\"",
        "Application/SOAP+XML;charset=\"UTF-8\"",
        "text/xml; charset=utf-8",
        "application/xml",
    ] {
        let header = format!("Content-Type: {content_type}\r\nSOAPAction: \"\"\r\n");
        let reply = client.post_with(&header, device_message(OPEN)).await;
        assert_eq!(reply.status, 200, "{content_type}");
    }
    let marked = format!("\u{feff}{}", device_message(OPEN));
    assert_eq!(client.post(marked).await.status, 200);
    let declared = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n{}",
        device_message(OPEN)
    );
    assert_eq!(client.post(declared).await.status, 200);
    for content_type in [
        "application/json",
        "application/x-www-form-urlencoded",
        "multipart/related",
        "application/soap+xml; charset=iso-8859-1",
        "text/xml; charset=utf-16",
    ] {
        let header = format!("Content-Type: {content_type}\r\n");
        let reply = client.post_with(&header, device_message(OPEN)).await;
        assert_eq!(reply.status, 415, "{content_type}");
    }
    let reply = client
        .post_with("Content-Encoding: gzip\r\n", device_message(OPEN))
        .await;
    assert_eq!(reply.status, 415);
    assert_eq!(client.post(device_message(OPEN)).await.status, 200);
}

#[tokio::test]
async fn other_methods_and_paths() {
    let device = running().await;
    let mut client = Client::connect(device.address).await;
    for method in ["GET", "PUT", "DELETE", "OPTIONS"] {
        client
            .send(format!(
                "{method} /onvif/device_service HTTP/1.1\r\nHost: a\r\n\r\n"
            ))
            .await;
        let reply = client.reply().await.unwrap();
        assert_eq!(
            (reply.status, reply.header("allow")),
            (405, Some("POST")),
            "{method}"
        );
    }
    for path in ["/", "/onvif", "/onvif/device_services", "/onvif/other"] {
        client
            .send(format!(
                "POST {path} HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n"
            ))
            .await;
        assert_eq!(client.reply().await.unwrap().status, 404, "{path}");
    }
    for path in [
        "/onvif/device_service",
        "/onvif/device_service?x=y",
        "/onvif/device_service/sub/1",
        "http://cam/onvif/device_service",
    ] {
        let body = device_message(OPEN);
        client
            .send(format!(
                "POST {path} HTTP/1.1\r\nHost: a\r\nContent-Length: {}\r\n\r\n{body}",
                body.len()
            ))
            .await;
        assert_eq!(client.reply().await.unwrap().status, 200, "{path}");
    }
}

/// WS-Addressing 1.0 Core, 3.4: who uses it is answered by it, who does not is left alone.
#[tokio::test]
async fn addressed_requests_get_addressed_replies() {
    let device = running().await;
    let addressed = |body: &str| {
        let header =
            r#"<a:MessageID xmlns:a="http://www.w3.org/2005/08/addressing">urn:uuid:7</a:MessageID>"#;
        message(header, &format!("<{body} xmlns='{TDS}'/>"))
    };
    for (body, action) in [
        (OPEN, "http://www.onvif.org/ver10/device/wsdl/"),
        ("GetNothing", "http://www.w3.org/2005/08/addressing/soap/fault"),
    ] {
        let reply = post(device.address, addressed(body)).await;
        assert!(reply.body.contains(":RelatesTo>urn:uuid:7</"), "{}", reply.body);
        assert!(
            reply.body.contains(&format!(":Action>{action}")),
            "{}",
            reply.body
        );
    }
    let reply = post(device.address, device_message(OPEN)).await;
    assert!(!reply.body.contains("RelatesTo"), "{}", reply.body);
    assert!(!reply.body.contains("Action>"), "{}", reply.body);
}

#[tokio::test]
async fn bad_messages_get_their_faults_and_the_device_goes_on() {
    let device = running().await;
    let mut client = Client::connect(device.address).await;
    for (what, message, expected) in bad_messages() {
        let reply = client.post(&message).await;
        assert_eq!(reply.summary(), expected, "{what}: {}", reply.body);
        assert_eq!(
            reply.header("content-type"),
            Some("application/soap+xml; charset=utf-8"),
            "{what}"
        );
        assert_eq!(client.post(device_message(OPEN)).await.status, 200, "{what}");
    }
}

#[tokio::test]
async fn an_argument_that_is_missing_or_wrong() {
    let device = running().await;
    for (body, expected) in [
        (format!("<SetHostname xmlns='{TDS}'/>"), "400 Sender/InvalidArgs"),
        (
            format!("<SetHostname xmlns='{TDS}'><Name>a_b</Name></SetHostname>"),
            "400 Sender/InvalidArgVal/InvalidHostname",
        ),
        (
            format!("<SetHostname xmlns='{TDS}'><Name>a</Name></SetHostname>"),
            "200",
        ),
        (
            format!("<SetHostnameFromDHCP xmlns='{TDS}'><FromDHCP>maybe</FromDHCP></SetHostnameFromDHCP>"),
            "400 Sender/InvalidArgVal",
        ),
    ] {
        let reply = call(device.address, &body).await;
        assert_eq!(reply.summary(), expected, "{body}");
    }
}

#[tokio::test]
async fn oversized_messages_are_refused_before_they_are_read() {
    let limits = RequestLimits {
        body: 1000,
        ..RequestLimits::default()
    };
    let device = start(handmade().limits(limits), HttpLimits::default()).await;
    let mut client = Client::connect(device.address).await;
    client
        .send("POST /onvif/device_service HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 1001\r\n\r\n")
        .await;
    let reply = client.reply().await.unwrap();
    assert_eq!(reply.summary(), "413 Sender/OperationProhibited");
    client.closed().await;

    let mut client = Client::connect(device.address).await;
    client
        .send("POST /onvif/device_service HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3e8\r\n")
        .await;
    client.send([b' '; 1000]).await;
    client.send("\r\n1\r\n \r\n").await;
    let reply = client.reply().await.unwrap();
    assert_eq!(reply.status, 413);
    client.closed().await;
    assert_eq!(post(device.address, device_message(OPEN)).await.status, 200);
}

#[tokio::test]
async fn a_client_that_sends_on_regardless_still_sees_why_it_was_refused() {
    let device = running().await;
    for _ in 0..10 {
        let mut client = Client::connect(device.address).await;
        client
            .send("POST /onvif/device_service HTTP/1.1\r\nHost: a\r\nContent-Length: 500000\r\n\r\n")
            .await;
        client.send(vec![b' '; 500_000]).await;
        assert_eq!(client.reply().await.map(|r| r.status), Some(413));
    }
}

#[tokio::test]
async fn malformed_http_is_refused() {
    let device = running().await;
    for (request, status) in [
        ("rubbish\r\n\r\n".to_owned(), 400),
        (
            "POST /onvif/device_service HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n".to_owned(),
            400,
        ),
        (
            "POST /onvif/device_service HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
                .to_owned(),
            400,
        ),
        (format!("POST / HTTP/1.1\r\n{}\r\n", "X: y\r\n".repeat(65)), 431),
        (
            format!("POST / HTTP/1.1\r\nX: {}\r\n\r\n", "y".repeat(20_000)),
            431,
        ),
        (format!("POST /{} HTTP/1.1\r\n", "y".repeat(20_000)), 431),
    ] {
        let mut client = Client::connect(device.address).await;
        client.send(&request).await;
        let reply = client.reply().await;
        let short: String = request.chars().take(60).collect();
        assert_eq!(reply.map(|r| r.status), Some(status), "{short}");
    }
    assert_eq!(post(device.address, device_message(OPEN)).await.status, 200);
}

fn hasty() -> HttpLimits {
    HttpLimits {
        header_time: Duration::from_secs(1),
        idle_time: Duration::from_secs(2),
        write_time: Duration::from_secs(1),
        ..HttpLimits::default()
    }
}

#[tokio::test]
async fn slow_senders_are_cut_off_and_hold_nobody_up() {
    let limits = RequestLimits {
        body_time: Duration::from_secs(1),
        ..RequestLimits::default()
    };
    let device = start(handmade().limits(limits), hasty()).await;
    let mut silent = Client::connect(device.address).await;
    let mut slow_header = Client::connect(device.address).await;
    slow_header.send("POST /onvif/dev").await;
    let mut slow_body = Client::connect(device.address).await;
    slow_body
        .send("POST /onvif/device_service HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n<")
        .await;
    let mut half_open = Client::connect(device.address).await;
    half_open.send("POST /onvif/device_service HTTP/1.1\r\n").await;
    tokio::io::AsyncWriteExt::shutdown(&mut half_open.stream)
        .await
        .unwrap();
    // Others are served meanwhile.
    let mut idle = Client::connect(device.address).await;
    assert_eq!(idle.post(device_message(OPEN)).await.status, 200);

    assert_eq!(slow_body.reply().await.map(|r| r.status), Some(408));
    slow_body.closed().await;
    silent.closed().await;
    slow_header.closed().await;
    half_open.closed().await;
    idle.closed().await;
    assert_eq!(post(device.address, device_message(OPEN)).await.status, 200);
}

#[tokio::test]
async fn a_client_that_takes_nothing_is_cut_off() {
    let device = start(handmade(), hasty()).await;
    let body = device_message("GetNothing");
    let request = format!(
        "POST /onvif/device_service HTTP/1.1\r\nHost: a\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let stream = tokio::net::TcpStream::connect(device.address).await.unwrap();
    // Pipelined requests until both directions are full, and the server gives up.
    let octets = request.repeat(100).into_bytes();
    let failed = async {
        loop {
            stream.writable().await.unwrap();
            match stream.try_write(&octets) {
                Ok(_) => {}
                Err(e) if e.kind() == std::io::ErrorKind::WouldBlock => {}
                Err(_) => break,
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(30), failed)
        .await
        .expect("the server went on with a client that takes nothing");
    assert_eq!(post(device.address, device_message(OPEN)).await.status, 200);
}

#[tokio::test]
async fn connections_are_limited_for_each_address() {
    let limits = HttpLimits {
        connections_per_address: 2,
        ..HttpLimits::default()
    };
    let device = start(handmade(), limits).await;
    let mut first = Client::connect(device.address).await;
    assert_eq!(first.post(device_message(OPEN)).await.status, 200);
    let mut second = Client::connect(device.address).await;
    assert_eq!(second.post(device_message(OPEN)).await.status, 200);
    let mut third = Client::connect(device.address).await;
    assert_eq!(third.reply().await.map(|r| r.status), Some(503));
    drop(first);
    // The place is free once the server has seen the end of the first connection.
    loop {
        let mut fourth = Client::connect(device.address).await;
        let body = device_message(OPEN);
        fourth
            .send(format!(
                "POST /onvif/device_service HTTP/1.1\r\nHost: a\r\nContent-Length: {}\r\n\r\n{body}",
                body.len()
            ))
            .await;
        match fourth.reply().await {
            Some(reply) if reply.status == 200 => break,
            _ => tokio::task::yield_now().await,
        }
    }
    assert_eq!(second.post(device_message(OPEN)).await.status, 200);
}

#[tokio::test]
async fn the_server_stops_with_idle_connections() {
    let device = running().await;
    let mut client = Client::connect(device.address).await;
    assert_eq!(client.post(device_message(OPEN)).await.status, 200);
    device.server.stop().await;
    client.closed().await;
    assert!(tokio::net::TcpStream::connect(device.address).await.is_err());
}

#[tokio::test]
async fn the_services_can_be_switched_off_and_on() {
    let device = running().await;
    let ask = async || {
        post(device.address, device_message("GetSystemDateAndTime"))
            .await
            .status
    };
    let on = ask().await;
    assert_ne!(on, 404);
    device.device.common().set_onvif(false);
    assert_eq!(ask().await, 404);
    device.device.common().set_onvif(true);
    assert_eq!(ask().await, on);
    device.server.stop().await;
}
