//! The addresses of the services over HTTPS: DEVICE-1-1-31.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering};

use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};

use crate::camera::Camera;
use crate::mutant::{Mutant, Proxy, as_it_is};
use crate::{judge_with, serve, verdicts};

/// Where HTTPS is in front of the device that says so.
static HTTPS: AtomicU16 = AtomicU16::new(0);

/// HTTPS in front of a device that knows nothing of it.
async fn terminate(device: SocketAddr) -> SocketAddr {
    let made = rcgen::generate_simple_self_signed(vec!["127.0.0.1".to_owned()]).unwrap();
    let certificate = CertificateDer::from(made.cert.der().to_vec());
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(made.signing_key.serialize_der()));
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                let mut client = acceptor.accept(client).await?;
                let mut device = TcpStream::connect(device).await?;
                tokio::io::copy_bidirectional(&mut client, &mut device).await
            });
        }
    });
    address
}

#[tokio::test]
async fn addresses_are_judged_over_https_too() {
    let only = &["DEVICE-1-1-31"];
    let camera = Camera::start().await;
    let report = judge_with(camera.address, only, |selection| selection.keep = true).await;
    assert_eq!(report.count("passed"), 1, "{:#?}", verdicts(&report));
    let mut places = report.cases[0].exchanges.iter().map(|exchange| &exchange.url);
    assert!(places.any(|url| url.starts_with("https://")));

    let served = serve().await;
    let over = terminate(served.address).await;
    HTTPS.store(over.port(), Ordering::Relaxed);
    let mutant = Mutant {
        name: "the addresses are those of HTTP also over HTTPS",
        fails: only,
        ask: as_it_is,
        apply: |answer| {
            if answer.to("GetNetworkProtocols") {
                let port = HTTPS.load(Ordering::Relaxed);
                answer.replace(
                    "</tds:GetNetworkProtocolsResponse>",
                    &format!(
                        "<tds:NetworkProtocols><tt:Name>HTTPS</tt:Name><tt:Enabled>true</tt:Enabled><tt:Port>{port}</tt:Port></tds:NetworkProtocols>\
                         </tds:GetNetworkProtocolsResponse>"
                    ),
                );
            }
        },
    };
    let proxy = Proxy::start(served.address, mutant).await;
    let report = judge_with(proxy.address(), only, |_| {}).await;
    assert_eq!(report.count("failed"), 1, "{:#?}", verdicts(&report));
    assert!(
        verdicts(&report)[0].contains("step 7"),
        "{:#?}",
        verdicts(&report)
    );
    served.server.stop().await;
}
