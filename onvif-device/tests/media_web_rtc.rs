//! Signaling servers for WebRTC as a client of Media2 sets them, over a stack that remembers what it was told.
#![allow(missing_docs)]

#[path = "common/camera.rs"]
mod camera;
mod common;

use std::sync::{Arc, Mutex};

use common::{Reply, Running, call, handmade, start};
use onvif_device::backend::web_rtc::{SignalingServer, SignalingStatus, WebRtcBackend};
use onvif_device::net::http::HttpLimits;
use onvif_device::services::media::MediaService;
use onvif_device::storage::{MemoryStorage, Storage};
use onvif_device::streaming::HubConfig;

const TR2: &str = "http://www.onvif.org/ver20/media/wsdl";
const INVALID: &str = "400 Sender/InvalidArgVal/InvalidConfig";
const NO_SERVER: &str = "400 Sender/InvalidArgVal/NoAuthorizationServer";
const NO_PROFILE: &str = "400 Sender/InvalidArgVal/NoProfile";

/// Is connected to every server but one.
#[derive(Default)]
struct Stack {
    told: Mutex<Vec<Vec<SignalingServer>>>,
}

impl WebRtcBackend for Stack {
    fn max_configurations(&self) -> usize {
        2
    }

    fn codecs(&self) -> Vec<String> {
        vec!["video/H264".to_owned(), "audio/opus".to_owned()]
    }

    fn authorization_servers(&self) -> Vec<String> {
        vec!["tokens".to_owned()]
    }

    fn validation_policies(&self) -> Vec<String> {
        vec!["strict".to_owned()]
    }

    fn connect(&self, servers: &[SignalingServer]) {
        self.told.lock().unwrap().push(servers.to_vec());
    }

    fn status(&self, uri: &str) -> SignalingStatus {
        let connected = uri != "ws://silent.example/";
        SignalingStatus {
            connected,
            error: (!connected).then(|| "it does not answer".to_owned()),
        }
    }
}

struct Bench {
    running: Running,
    profile: String,
}

async fn bench(storage: &Arc<dyn Storage>, stack: Option<&Arc<Stack>>) -> Bench {
    let media = MediaService::open(
        Arc::new(camera::Camera),
        Arc::clone(storage),
        HubConfig::default(),
        8554,
    )
    .unwrap();
    if let Some(stack) = stack {
        let stack = Arc::clone(stack) as Arc<dyn WebRtcBackend>;
        media.set_web_rtc(stack, Arc::clone(storage)).unwrap();
    }
    let profile = media.model().state().profiles[0].token.clone();
    let device = handmade().storage(Arc::clone(storage)).module(media);
    Bench {
        running: start(device, HttpLimits::default()).await,
        profile,
    }
}

impl Bench {
    async fn call(&self, operation: &str, content: &str) -> Reply {
        let body = format!(r#"<m:{operation} xmlns:m="{TR2}">{content}</m:{operation}>"#);
        call(self.running.address, &body).await
    }

    async fn shown(&self) -> String {
        let reply = self.call("GetWebRTCConfigurations", "").await;
        assert_eq!(reply.status, 200, "{}", reply.body);
        reply.body
    }

    async fn set(&self, configurations: &str) -> Reply {
        self.call("SetWebRTCConfigurations", configurations).await
    }

    fn server(&self, uri: &str, enabled: bool) -> String {
        configuration(uri, "", "tokens", &self.profile, enabled)
    }
}

fn configuration(uri: &str, policy: &str, authorization: &str, profile: &str, enabled: bool) -> String {
    format!(
        "<m:WebRTCConfiguration><m:SignalingServer>{uri}</m:SignalingServer>{policy}<m:AuthorizationServer>{authorization}</m:AuthorizationServer>
        <m:DefaultProfile>{profile}</m:DefaultProfile><m:Enabled>{enabled}</m:Enabled><m:Connected>true</m:Connected><m:Error>mine</m:Error></m:WebRTCConfiguration>"
    )
}

#[tokio::test]
async fn the_stack_is_connected_to_what_is_enabled_also_after_a_restart() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let stack = Arc::new(Stack::default());
    let camera = bench(&storage, Some(&stack)).await;
    let capabilities = camera.call("GetServiceCapabilities", "").await.body;
    for part in [r#"WebRTC="2""#, r#"WebRTC_codecs="video/H264 audio/opus""#] {
        assert!(capabilities.contains(part), "{part}: {capabilities}");
    }
    assert!(!camera.shown().await.contains("SignalingServer"));
    let policy = "<m:CertPathValidationPolicyID>strict</m:CertPathValidationPolicyID>";
    let first = configuration(
        "wss://signal.example/x?y=1",
        policy,
        "tokens",
        &camera.profile,
        true,
    );
    let second = camera.server("ws://silent.example/", true);
    let reply = camera.set(&format!("{first}{second}")).await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    let shown = camera.shown().await;
    for part in [
        "SignalingServer>wss://signal.example/x?y=1<",
        "CertPathValidationPolicyID>strict<",
        "AuthorizationServer>tokens<",
        "Connected>true<",
        "Connected>false<",
        "Error>it does not answer<",
    ] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    assert!(!shown.contains("mine"), "what is read-only is not taken: {shown}");
    // The first goes, the second stays, disabled.
    let disabled = camera.server("ws://silent.example/", false);
    assert_eq!(camera.set(&disabled).await.status, 200);
    let shown = camera.shown().await;
    assert!(
        shown.contains("Connected>false<") && !shown.contains("Error>"),
        "{shown}"
    );
    let enabled = camera.server("wss://other.example", true);
    assert_eq!(camera.set(&format!("{disabled}{enabled}")).await.status, 200);
    let before = camera.shown().await;
    let told: Vec<Vec<String>> = stack
        .told
        .lock()
        .unwrap()
        .iter()
        .map(|servers| addresses(servers))
        .collect();
    let expected: [&[&str]; 4] = [
        &[],
        &["wss://signal.example/x?y=1", "ws://silent.example/"],
        &[],
        &["wss://other.example"],
    ];
    assert_eq!(told, expected);
    drop(camera);

    let stack = Arc::new(Stack::default());
    let camera = bench(&storage, Some(&stack)).await;
    assert_eq!(camera.shown().await, before);
    assert_eq!(addresses(&stack.told.lock().unwrap()[0]), ["wss://other.example"]);
    assert_eq!(camera.set("").await.status, 200);
    assert!(!camera.shown().await.contains("SignalingServer"));
}

fn addresses(servers: &[SignalingServer]) -> Vec<String> {
    servers.iter().map(|server| server.uri.clone()).collect()
}

#[tokio::test]
async fn what_cannot_be_configured_changes_nothing() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let stack = Arc::new(Stack::default());
    let camera = bench(&storage, Some(&stack)).await;
    let good = camera.server("wss://a.example", true);
    assert_eq!(camera.set(&good).await.status, 200);
    let before = camera.shown().await;
    let told = stack.told.lock().unwrap().len();
    let long = format!("wss://a.example/{}", "x".repeat(1024));
    let profile = camera.profile.as_str();
    let policy = "<m:CertPathValidationPolicyID>lax</m:CertPathValidationPolicyID>";
    for (bad, fault) in [
        (
            format!("{good}{good}{good}"),
            "500 Receiver/Action/MaxWebRTCConfiguration",
        ),
        (format!("{good}{good}"), INVALID),
        (camera.server("https://a.example", true), INVALID),
        (camera.server("a.example", true), INVALID),
        (camera.server("", true), INVALID),
        (camera.server("wss://", true), INVALID),
        (camera.server("wss://user:secret@a.example", true), INVALID),
        (camera.server(&long, true), INVALID),
        (
            configuration("wss://b.example", policy, "tokens", profile, true),
            INVALID,
        ),
        (
            configuration("wss://b.example", "", "nowhere", profile, true),
            NO_SERVER,
        ),
        (
            configuration("wss://b.example", "", "tokens", "nowhere", true),
            NO_PROFILE,
        ),
        (
            configuration("wss://b.example", "", "tokens", "", false),
            NO_PROFILE,
        ),
    ] {
        assert_eq!(camera.set(&bad).await.summary(), fault, "{bad}");
        if !bad.starts_with(&good) {
            // One that is good does not help.
            assert_eq!(
                camera.set(&format!("{good}{bad}")).await.summary(),
                fault,
                "{bad}"
            );
        }
    }
    assert_eq!(camera.shown().await, before);
    assert_eq!(stack.told.lock().unwrap().len(), told);
}

#[tokio::test]
async fn a_device_without_web_rtc_says_so() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let camera = bench(&storage, None).await;
    let capabilities = camera.call("GetServiceCapabilities", "").await.body;
    assert!(!capabilities.contains("WebRTC"), "{capabilities}");
    for operation in ["GetWebRTCConfigurations", "SetWebRTCConfigurations"] {
        let reply = camera.call(operation, "").await;
        assert_eq!(reply.summary(), "500 Receiver/ActionNotSupported", "{operation}");
    }
}
