//! Cases over HTTPS: the addresses of the services (DEVICE-1-1-31), and HTTPS that is switched off until a case needs it.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering};

use onvif_conformance::case::Impact;
use onvif_conformance::run::{Report, Selection};
use onvif_core::generated::tds::operations::{GetNetworkProtocols, SetNetworkProtocols};
use onvif_core::generated::{tds, tt};
use onvif_core::xml::Ns;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};

use crate::camera::Camera;
use crate::mutant::{Answer, Mutant, Proxy, as_it_is, asks};
use crate::scripted::between;
use crate::{judge_with, serve, target, verdicts};

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

/// What goes on over HTTPS.
const OVER_HTTPS: &[&str] = &["DEVICE-1-1-31", "MEDIA2_RTSS-1-1-15"];

/// Answers for a Security Configuration service with these capabilities of its keystore, as attributes and as elements, whose TLS server has these certificates.
pub fn keystore(answer: &mut Answer<'_>, (attributes, elements): (&str, &str), assigned: &str) {
    let uri = Ns::TAS.uri();
    if answer.to("GetServices") {
        let Some(place) = between(answer.body, "<tds:XAddr>").map(str::to_owned) else {
            return;
        };
        let end = "</tds:GetServicesResponse>";
        answer.replace(
            end,
            &format!(
                "<tds:Service><tds:Namespace>{uri}</tds:Namespace><tds:XAddr>{place}</tds:XAddr>\
                 <tds:Version><tt:Major xmlns:tt=\"http://www.onvif.org/ver10/schema\">1</tt:Major>\
                 <tt:Minor xmlns:tt=\"http://www.onvif.org/ver10/schema\">0</tt:Minor></tds:Version></tds:Service>{end}"
            ),
        );
        return;
    }
    let capabilities = format!(
        "<x:Capabilities><x:KeystoreCapabilities {attributes}>{elements}</x:KeystoreCapabilities>\
         <x:TLSServerCapabilities TLSServerSupported=\"1.2\"/></x:Capabilities>"
    );
    for (operation, content) in [
        ("GetServiceCapabilities", capabilities.as_str()),
        ("GetAssignedServerCertificates", assigned),
        (
            "CreateRSAKeyPair",
            "<x:KeyID>key</x:KeyID><x:EstimatedCreationTime>PT1S</x:EstimatedCreationTime>",
        ),
        ("GetKeyStatus", "<x:KeyStatus>ok</x:KeyStatus>"),
        (
            "CreateSelfSignedCertificate",
            "<x:CertificateID>certificate</x:CertificateID>",
        ),
        (
            "CreateCertificationPath",
            "<x:CertificationPathID>path</x:CertificationPathID>",
        ),
        ("AddServerCertificateAssignment", ""),
        ("RemoveServerCertificateAssignment", ""),
        ("DeleteCertificationPath", ""),
        ("DeleteCertificate", ""),
        ("DeleteKey", ""),
    ] {
        if answer.to(operation) && answer.request.contains(uri) {
            respond(answer, operation, content);
        }
    }
}

/// The response of an operation of the Security Configuration service.
pub fn respond(answer: &mut Answer<'_>, operation: &str, content: &str) {
    let uri = Ns::TAS.uri();
    answer.say(&format!(
        "<x:{operation}Response xmlns:x=\"{uri}\">{content}</x:{operation}Response>"
    ));
}

/// What the keystore of a device can do that signs certificates itself.
const SIGNS: &str =
    "RSAKeyPairGeneration=\"true\" SelfSignedCertificateCreationWithRSA=\"true\" RSAKeyLengths=\"2048 1024\"";

pub const fn device(name: &'static str, apply: fn(&mut Answer<'_>)) -> Mutant {
    Mutant {
        name,
        fails: &[],
        ask: as_it_is,
        apply,
    }
}

const CERTIFIED: Mutant = device("it has a certificate", |answer| {
    keystore(
        answer,
        ("", ""),
        "<x:CertificationPathID>own</x:CertificationPathID>",
    );
});
const SELF_SIGNED: Mutant = device("it signs a certificate itself", |answer| {
    keystore(answer, (SIGNS, ""), "");
});
const HELPLESS: Mutant = device("it has no certificate", |answer| keystore(answer, ("", ""), ""));
/// The defect: what is set has no effect.
const IDLE: Mutant = Mutant {
    ask: |request| {
        if asks(request, "SetNetworkProtocols") {
            *request = request.replace(">true<", ">false<");
        }
    },
    ..CERTIFIED
};

/// A camera whose HTTPS is switched off.
pub struct SwitchedOff {
    camera: Camera,
    before: Vec<tt::NetworkProtocol>,
}

impl SwitchedOff {
    pub async fn start() -> SwitchedOff {
        let camera = Camera::with(|config| config.https_port = Some(0)).await;
        let mut protocols = protocols(camera.address).await;
        protocols.retain(|protocol| protocol.name == tt::NetworkProtocolType::HTTPS);
        assert!(protocols[0].enabled);
        protocols[0].enabled = false;
        let device = target(camera.address);
        device.insist(false);
        let request = tds::SetNetworkProtocols {
            network_protocols: protocols,
        };
        device.call::<SetNetworkProtocols>(&request).await.unwrap();
        let before = self::protocols(camera.address).await;
        SwitchedOff { camera, before }
    }

    /// Judges a device of this kind, which is afterwards as it was.
    pub async fn judge(&self, kind: Mutant, allowed: &[Impact]) -> Report {
        let proxy = Proxy::start(self.camera.address, kind).await;
        let report = judge_with(proxy.address(), OVER_HTTPS, |selection: &mut Selection| {
            selection.allowed = allowed.to_vec();
            selection.keep = true;
            selection.settings.operation_delay = std::time::Duration::from_secs(3);
        })
        .await;
        assert_eq!(protocols(self.camera.address).await, self.before, "{}", kind.name);
        report
    }
}

async fn protocols(address: SocketAddr) -> Vec<tt::NetworkProtocol> {
    let device = target(address);
    device.insist(false);
    let request = tds::GetNetworkProtocols::default();
    let answer = device.call::<GetNetworkProtocols>(&request).await.unwrap();
    answer.network_protocols
}

/// How often an operation was called.
pub fn calls(report: &Report, operation: &str) -> usize {
    let exchanges = report.cases.iter().flat_map(|judged| &judged.exchanges);
    exchanges
        .filter(|exchange| asks(&exchange.request, operation))
        .count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn https_is_switched_on_where_it_is_allowed_and_off_again() {
    let device = SwitchedOff::start().await;
    let report = device.judge(CERTIFIED, &[]).await;
    assert_eq!(report.count("inconclusive"), 2, "{:#?}", verdicts(&report));
    let says = |report: &Report, word: &str| verdicts(report).iter().all(|one| one.contains(word));
    assert!(says(&report, "--allow network"), "{:#?}", verdicts(&report));
    assert_eq!(calls(&report, "SetNetworkProtocols"), 0);

    let allowed = &[Impact::Network];
    let report = device.judge(CERTIFIED, allowed).await;
    assert_eq!(report.count("passed"), 2, "{:#?}", verdicts(&report));
    assert_eq!(calls(&report, "SetNetworkProtocols"), 4);
    assert_eq!(calls(&report, "CreateRSAKeyPair"), 0);

    // A certificate of the device's own goes with the case, and with all that it took.
    let report = device.judge(SELF_SIGNED, allowed).await;
    assert_eq!(report.count("passed"), 2, "{:#?}", verdicts(&report));
    for operation in [
        "AddServerCertificateAssignment",
        "RemoveServerCertificateAssignment",
        "DeleteCertificationPath",
        "DeleteCertificate",
        "DeleteKey",
    ] {
        assert_eq!(calls(&report, operation), 2, "{operation}");
    }

    let report = device.judge(HELPLESS, allowed).await;
    assert_eq!(report.count("inconclusive"), 2, "{:#?}", verdicts(&report));
    assert!(says(&report, "certificate"), "{:#?}", verdicts(&report));
    let report = device.judge(IDLE, allowed).await;
    assert_eq!(report.count("failed"), 2, "{:#?}", verdicts(&report));
    assert!(says(&report, "step "), "{:#?}", verdicts(&report));
}
