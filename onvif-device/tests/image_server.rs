//! Firmware images that are fetched from a web server.

#[path = "common/web.rs"]
mod web;

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use onvif_device::backend::firmware::{FirmwareCloud as _, FirmwareSource};
use onvif_device::firmware::server::ImageServer;
use onvif_device::keystore::Keystore;
use rustls::pki_types::CertificateDer;
use rustls::{ClientConfig, RootCertStore};
use tokio::net::TcpListener;
use web::{Web, found, keystore, status};

/// All that comes.
async fn all(source: &mut dyn FirmwareSource) -> std::io::Result<Vec<u8>> {
    let mut octets = Vec::new();
    while let Some(piece) = source.next().await? {
        octets.extend_from_slice(&piece);
    }
    Ok(octets)
}

/// What comes of asking for a version: the image, or the words that the client is told.
async fn fetched(server: &ImageServer, version: &str) -> Result<Vec<u8>, String> {
    let source = server.fetch(version).await;
    let mut source = source.map_err(|error| error.to_string())?;
    Ok(all(source.as_mut()).await.unwrap())
}

fn server(scheme: &str, host: &str, port: u16) -> ImageServer {
    ImageServer::new(&format!("{scheme}://{host}:{port}/camera/{{version}}?a=b")).unwrap()
}

fn large() -> Vec<u8> {
    b"firmware".iter().copied().cycle().take(3_000_000).collect()
}

#[tokio::test]
async fn an_image_comes_as_the_server_sends_it() {
    let web = Web::start(|target| match target {
        "/camera/2.0%20beta?a=b" => found(&large()),
        // Without a length it ends with the connection.
        "/camera/2.1?a=b" => b"HTTP/1.1 200 OK\r\n\r\nimage".to_vec(),
        "/camera/2.2?a=b" => {
            b"HTTP/1.1 200 OK\r\nContent-Encoding: identity\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nim\r\n3\r\nage\r\n0\r\n\r\n".to_vec()
        }
        _ => status("404 Not Found"),
    })
    .await;
    let server = server("http", "127.0.0.1", web.address.port());
    let image = fetched(&server, "2.0 beta").await.unwrap();
    assert!(image == large(), "{} octets", image.len());
    let asked = web.asked().remove(0).to_lowercase();
    assert!(
        asked.contains(&format!("\r\nhost: {}\r\n", web.address)),
        "{asked}"
    );
    assert_eq!(fetched(&server, "2.1").await, Ok(b"image".to_vec()));
    assert_eq!(fetched(&server, "2.2").await, Ok(b"image".to_vec()));
}

#[tokio::test]
async fn what_is_no_image_is_refused() {
    let web = Web::start(
        |target| match target.trim_start_matches("/camera/").trim_end_matches("?a=b") {
            "gone" => status("410 Gone"),
            "moved" => {
                b"HTTP/1.1 302 Found\r\nLocation: /camera/there\r\nContent-Length: 5\r\n\r\nimage".to_vec()
            }
            "there" => found(b"image"),
            "part" => b"HTTP/1.1 206 Partial Content\r\nContent-Length: 5\r\n\r\nimage".to_vec(),
            "broken" => status("500 Internal Server Error"),
            "gzip" => b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nimage".to_vec(),
            "empty" => found(b""),
            "silent" => Vec::new(),
            "other" => b"SSH-2.0-OpenSSH\r\n\r\n".to_vec(),
            _ => status("404 Not Found"),
        },
    )
    .await;
    let server = server("http", "127.0.0.1", web.address.port());
    for version in ["9.9", "gone"] {
        let missing = format!("not found: {version}");
        assert_eq!(fetched(&server, version).await, Err(missing));
    }
    for (version, part) in [
        ("moved", "not followed"),
        ("part", "206"),
        ("broken", "500"),
        ("gzip", "compressed"),
        ("empty", "empty"),
        ("silent", "connection closed"),
        ("other", "invalid HTTP"),
    ] {
        let error = fetched(&server, version).await.unwrap_err().to_string();
        assert!(
            error.starts_with("failed: ") && error.contains(part),
            "{version}: {error}"
        );
    }
    // Nobody is asked for what was named elsewhere, nor for what is no version.
    assert!(!web.asked().iter().any(|head| head.contains("there")));
    assert_eq!(
        fetched(&server, "../there").await,
        Err("not found: ../there".to_owned())
    );
    assert_eq!(web.asked(), [""; 0]);
}

#[tokio::test]
async fn an_image_that_is_broken_off_is_told_from_a_whole_one() {
    let web = Web::start(|_| {
        let mut answer = found(&large());
        answer.truncate(answer.len() / 2);
        answer
    })
    .await;
    let server = server("http", "127.0.0.1", web.address.port());
    let mut source = server.fetch("2.0").await.unwrap();
    let error = all(source.as_mut()).await.unwrap_err().to_string();
    assert!(error.contains("end of file before message"), "{error}");
}

#[tokio::test]
async fn a_server_that_is_not_there_is_told() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    let error = fetched(&server("http", "127.0.0.1", port), "2.0")
        .await
        .unwrap_err();
    assert!(error.contains("refused"), "{error}");
}

/// A client that trusts one certificate.
fn trusting(keystore: &Keystore) -> Arc<ClientConfig> {
    let mut roots = RootCertStore::empty();
    roots
        .add(CertificateDer::from(keystore.chain().remove(0)))
        .unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    Arc::new(config)
}

#[tokio::test]
async fn a_secure_server_has_to_show_a_certificate_that_is_trusted_for_its_name() {
    let own = keystore(Ipv4Addr::LOCALHOST);
    let foreign = keystore([192, 0, 2, 1]);
    let web = Web::start_tls(|_| found(b"image"), &own).await;
    let elsewhere = Web::start_tls(|_| found(b"image"), &foreign).await;
    let at = |web: &Web| server("https", "127.0.0.1", web.address.port());
    let trusted = at(&web).with_tls(trusting(&own));
    assert_eq!(fetched(&trusted, "2.0").await, Ok(b"image".to_vec()));
    assert_eq!(web.asked().len(), 1);
    for (server, part) in [
        (at(&web).with_tls(trusting(&foreign)), "invalid peer certificate"),
        (
            at(&elsewhere).with_tls(trusting(&foreign)),
            "certificate not valid for name",
        ),
        (at(&web), "no certificates"),
    ] {
        let error = fetched(&server, "2.0").await.unwrap_err();
        assert!(error.starts_with("failed: ") && error.contains(part), "{error}");
    }
    // Such servers are told nothing.
    assert_eq!([web.asked(), elsewhere.asked()], [[""; 0]; 2]);
}

#[tokio::test(start_paused = true)]
async fn a_handshake_has_its_time() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let server = server("https", "127.0.0.1", port).with_tls(trusting(&keystore(Ipv4Addr::LOCALHOST)));
    let fetched = tokio::time::timeout(Duration::from_secs(3600), fetched(&server, "2.0")).await;
    let error = fetched.expect("an end").unwrap_err();
    assert!(error.contains("in time"), "{error}");
}
