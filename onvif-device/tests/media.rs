//! The Media and Media2 services as a client meets them.
#![allow(missing_docs)]

#[path = "common/camera.rs"]
mod camera;
mod common;
#[path = "media/configurations.rs"]
mod configurations;
#[path = "media/events.rs"]
mod events;

use std::net::SocketAddr;
use std::sync::Arc;

use common::{ADMIN, Client, PASSWORD, Reply, Running, call, handmade, message, post, start, token};
use onvif_core::auth::{Secret, digest};
use onvif_device::net::http::HttpLimits;
use onvif_device::services::media::MediaService;
use onvif_device::storage::{MemoryStorage, Storage};
use onvif_device::streaming::HubConfig;

const TRT: &str = "http://www.onvif.org/ver10/media/wsdl";
const TR2: &str = "http://www.onvif.org/ver20/media/wsdl";
const TT: &str = "http://www.onvif.org/ver10/schema";

async fn camera() -> Running {
    camera_on(Arc::new(MemoryStorage::new())).await
}

async fn camera_on(storage: Arc<dyn Storage>) -> Running {
    let media = MediaService::open(
        Arc::new(camera::Camera),
        Arc::clone(&storage),
        HubConfig::default(),
        8554,
    )
    .unwrap();
    start(handmade().storage(storage).module(media), HttpLimits::default()).await
}

async fn call1(at: SocketAddr, operation: &str, content: &str) -> Reply {
    call(
        at,
        &format!(r#"<m:{operation} xmlns:m="{TRT}" xmlns:tt="{TT}">{content}</m:{operation}>"#),
    )
    .await
}

async fn call2(at: SocketAddr, operation: &str, content: &str) -> Reply {
    call(
        at,
        &format!(r#"<m:{operation} xmlns:m="{TR2}" xmlns:tt="{TT}">{content}</m:{operation}>"#),
    )
    .await
}

/// The text between two marks.
fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let begin = text
        .find(before)
        .unwrap_or_else(|| panic!("{before} is not in {text}"))
        + before.len();
    &text[begin..begin + text[begin..].find(after).expect(after)]
}

/// The named element of a reply, with its tags, ready to be sent back.
fn element(text: &str, name: &str) -> String {
    format!(
        "<{name}{}</{name}>",
        between(text, &format!("<{name}"), &format!("</{name}>"))
    )
}

async fn get(at: SocketAddr, path: &str, authorization: &str) -> Reply {
    let mut client = Client::connect(at).await;
    client
        .send(format!(
            "GET {path} HTTP/1.1\r\nHost: cam.example:81\r\n{authorization}\r\n"
        ))
        .await;
    client.reply().await.expect("an answer")
}

#[tokio::test]
async fn streams_over_tls_are_offered_where_there_are_some() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let camera = Arc::new(camera::Camera);
    let media = MediaService::open(camera, Arc::clone(&storage), HubConfig::default(), 8554).unwrap();
    let streams = Arc::clone(media.streams());
    let running = start(handmade().storage(storage).module(media), HttpLimits::default()).await;
    let at = running.address;
    let wanted = |protocol: &str| {
        format!("<m:Protocol>{protocol}</m:Protocol><m:ProfileToken>front_main</m:ProfileToken>")
    };
    let refused = "400 Sender/InvalidArgVal/InvalidStreamSetup";
    for (port, capability, address) in [
        (None, "SecureRTSPStreaming=\"false\"", None),
        (
            Some(8322),
            "SecureRTSPStreaming=\"true\"",
            Some("rtsps://cam.example:8322/onvif/stream/front_main"),
        ),
        (
            Some(322),
            "SecureRTSPStreaming=\"true\"",
            Some("rtsps://cam.example/onvif/stream/front_main"),
        ),
    ] {
        streams.set_rtsps_port(port);
        let capabilities = call2(at, "GetServiceCapabilities", "").await;
        assert!(capabilities.body.contains(capability), "{}", capabilities.body);
        let reply = call2(at, "GetStreamUri", &wanted("RtspsUnicast")).await;
        match address {
            Some(address) => assert_eq!(between(&reply.body, ":Uri>", "<"), address),
            None => assert_eq!(reply.summary(), refused),
        }
        // A profile without a group has no address for groups.
        let reply = call2(at, "GetStreamUri", &wanted("RtspsMulticast")).await;
        let no_group = "400 Sender/InvalidArgVal/InvalidMulticastSettings";
        assert_eq!(reply.summary(), if port.is_some() { no_group } else { refused });
    }
    let content = "<m:ConfigurationToken>ve_front_main</m:ConfigurationToken>";
    let before = call1(at, "GetVideoEncoderConfiguration", content).await.body;
    let grouped = element(&before, "trt:Configuration")
        .replace("trt:", "m:")
        .replace("<tt:Port>0<", "<tt:Port>50000<")
        .replace("<tt:IPv4Address>0.0.0.0<", "<tt:IPv4Address>239.1.2.3<");
    let content = format!("{grouped}<m:ForcePersistence>true</m:ForcePersistence>");
    let reply = call1(at, "SetVideoEncoderConfiguration", &content).await;
    assert_eq!(reply.summary(), "200");
    let reply = call2(at, "GetStreamUri", &wanted("RtspsMulticast")).await;
    assert_eq!(
        between(&reply.body, ":Uri>", "<"),
        "rtsps://cam.example/onvif/multicast/front_main"
    );
    streams.set_rtsps_port(None);
    let reply = call2(at, "GetStreamUri", &wanted("RtspsMulticast")).await;
    assert_eq!(reply.summary(), refused);
}

#[tokio::test]
async fn both_services_show_the_same_profiles_in_the_same_order() {
    let running = camera().await;
    let one = call1(running.address, "GetProfiles", "").await;
    let two = call2(running.address, "GetProfiles", "<m:Type>All</m:Type>").await;
    assert_eq!((one.status, two.status), (200, 200));
    let tokens = |reply: &Reply| {
        let rest = reply.body.split("Profiles token=\"").skip(1);
        rest.map(|part| part.split('"').next().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(tokens(&one), ["front_main", "front_sub", "back_main", "back_sub"]);
    assert_eq!(tokens(&one), tokens(&two));
    let bare = call2(running.address, "GetProfiles", "").await;
    assert!(
        !bare.body.contains("Configurations"),
        "no type was asked for: {}",
        bare.body
    );
    let some = call2(
        running.address,
        "GetProfiles",
        "<m:Token>back_sub</m:Token><m:Type>VideoEncoder</m:Type>",
    )
    .await;
    assert!(some.body.contains("ve_back_sub") && !some.body.contains("vs_back"));
    for (reply, summary) in [
        (
            call1(
                running.address,
                "GetProfile",
                "<m:ProfileToken>x</m:ProfileToken>",
            )
            .await,
            "400 Sender/InvalidArgVal/NoProfile",
        ),
        (
            call2(running.address, "GetProfiles", "<m:Token>x</m:Token>").await,
            "400 Sender/InvalidArgVal/NoProfile",
        ),
        (
            call1(running.address, "GetProfile", "").await,
            "400 Sender/InvalidArgs",
        ),
    ] {
        assert_eq!(reply.summary(), summary);
    }
}

#[tokio::test]
async fn stream_addresses_follow_the_client_and_the_profile() {
    let running = camera().await;
    let setup = |stream: &str, protocol: &str, profile: &str| {
        format!(
            "<m:StreamSetup><tt:Stream>{stream}</tt:Stream><tt:Transport><tt:Protocol>{protocol}</tt:Protocol></tt:Transport>\
             </m:StreamSetup><m:ProfileToken>{profile}</m:ProfileToken>"
        )
    };
    for protocol in ["UDP", "RTSP"] {
        let reply = call1(
            running.address,
            "GetStreamUri",
            &setup("RTP-Unicast", protocol, "front_main"),
        )
        .await;
        assert_eq!(
            between(&reply.body, ":Uri>", "<"),
            "rtsp://cam.example:8554/onvif/stream/front_main"
        );
    }
    for protocol in ["RtspUnicast", "RTSP"] {
        let content = format!("<m:Protocol>{protocol}</m:Protocol><m:ProfileToken>back_sub</m:ProfileToken>");
        let reply = call2(running.address, "GetStreamUri", &content).await;
        assert_eq!(
            between(&reply.body, ":Uri>", "<"),
            "rtsp://cam.example:8554/onvif/stream/back_sub"
        );
    }
    let empty = call2(running.address, "CreateProfile", "<m:Name>empty</m:Name>").await;
    let empty = between(&empty.body, "Token>", "<");
    let incomplete = "500 Receiver/Action/IncompleteConfiguration";
    for (content, summary) in [
        (
            setup("RTP-Multicast", "RTSP", "front_main"),
            "400 Sender/InvalidArgVal/InvalidStreamSetup",
        ),
        (
            setup("RTP-Unicast", "HTTP", "front_main"),
            "400 Sender/InvalidArgVal/InvalidStreamSetup",
        ),
        (
            setup("RTP-Unicast", "UDP", "x"),
            "400 Sender/InvalidArgVal/NoProfile",
        ),
        (setup("RTP-Unicast", "UDP", empty), incomplete),
        (setup("RTP-Multicast", "UDP", empty), incomplete),
        (
            setup("RTP-Multicast", "UDP", "front_main"),
            "400 Sender/InvalidArgVal/InvalidMulticastSettings",
        ),
        (
            setup("RTP-Unicast", "SCTP", "front_main"),
            "400 Sender/InvalidArgVal",
        ),
    ] {
        assert_eq!(
            call1(running.address, "GetStreamUri", &content).await.summary(),
            summary,
            "{content}"
        );
    }
    let content = format!("<m:ProfileToken>{empty}</m:ProfileToken>");
    assert_eq!(
        call2(running.address, "GetSnapshotUri", &content).await.summary(),
        incomplete
    );
}

#[tokio::test]
async fn snapshots_take_digest_and_say_why_there_is_none() {
    let running = camera().await;
    let reply = call1(
        running.address,
        "GetSnapshotUri",
        "<m:ProfileToken>front_sub</m:ProfileToken>",
    )
    .await;
    assert_eq!(
        between(&reply.body, ":Uri>", "<"),
        "http://cam.example/onvif/snapshot/front_sub"
    );

    let path = "/onvif/snapshot/front_sub";
    let refused = get(running.address, path, "").await;
    assert_eq!(refused.status, 401);
    let challenge = refused.all("WWW-Authenticate")[0].to_owned();
    let authorize = |path: &str, password: &str| {
        let mut client = digest::Client::new(ADMIN, Secret::new(password));
        client
            .accept(&digest::challenges(challenge.as_bytes()).unwrap())
            .unwrap();
        format!(
            "Authorization: {}\r\n",
            client
                .authorize("GET", path, &format!("c{}", path.len()))
                .unwrap()
        )
    };
    let reply = get(running.address, path, &authorize(path, PASSWORD)).await;
    assert_eq!(
        (reply.status, reply.header("Content-Type")),
        (200, Some("image/jpeg"))
    );
    assert_eq!(reply.body, "picture of 640x360");
    assert_eq!(
        get(running.address, path, &authorize(path, "Wrong123"))
            .await
            .status,
        401
    );

    for (path, status) in [
        ("/onvif/snapshot/nobody", 404),
        ("/onvif/snapshot/%zz", 404),
        ("/onvif/snapshot/", 404),
        ("/onvif/snapshot/back_main", 503),
    ] {
        let challenge = get(running.address, path, "").await.all("WWW-Authenticate")[0].to_owned();
        let mut client = digest::Client::new(ADMIN, Secret::new(PASSWORD));
        client
            .accept(&digest::challenges(challenge.as_bytes()).unwrap())
            .unwrap();
        let authorization = format!(
            "Authorization: {}\r\n",
            client.authorize("GET", path, "c").unwrap()
        );
        assert_eq!(
            get(running.address, path, &authorization).await.status,
            status,
            "{path}"
        );
    }
}

#[tokio::test]
async fn every_encoder_setting_that_options_promise_is_accepted_and_read_back() {
    let running = camera().await;
    let content = "<m:ConfigurationToken>ve_front_main</m:ConfigurationToken>";
    let options = call2(running.address, "GetVideoEncoderConfigurationOptions", content).await;
    assert_eq!(
        options.body.matches("<tr2:Options ").count(),
        3,
        "{}",
        options.body
    );
    for (encoding, attributes, width, height, rate, bits, quality) in [
        ("H264", r#"GovLength="1" Profile="High""#, 640, 360, "25", 64, 1),
        (
            "H264",
            r#"GovLength="150" Profile="Baseline""#,
            1280,
            720,
            "1",
            8000,
            10,
        ),
        (
            "H265",
            r#"GovLength="30" Profile="Main""#,
            1280,
            720,
            "12",
            1000,
            5,
        ),
        ("JPEG", "", 640, 360, "5", 2000, 7),
    ] {
        let configuration = format!(
            r#"<m:Configuration token="ve_front_main" {attributes}><tt:Name>n</tt:Name><tt:UseCount>1</tt:UseCount>
            <tt:Encoding>{encoding}</tt:Encoding><tt:Resolution><tt:Width>{width}</tt:Width><tt:Height>{height}</tt:Height></tt:Resolution>
            <tt:RateControl><tt:FrameRateLimit>{rate}</tt:FrameRateLimit><tt:BitrateLimit>{bits}</tt:BitrateLimit></tt:RateControl>
            <tt:Quality>{quality}</tt:Quality></m:Configuration>"#
        );
        let reply = call2(running.address, "SetVideoEncoderConfiguration", &configuration).await;
        assert_eq!(reply.status, 200, "{}", reply.body);
        let read = call2(running.address, "GetVideoEncoderConfigurations", content).await;
        for expected in [
            format!("<tt:Encoding>{encoding}<"),
            format!("<tt:Width>{width}<"),
            format!("<tt:FrameRateLimit>{rate}<"),
            format!("<tt:BitrateLimit>{bits}<"),
            format!("<tt:Quality>{quality}<"),
        ] {
            assert!(
                read.body.contains(&expected),
                "{expected} is not in {}",
                read.body
            );
        }
        // Media1 cannot name H.265, and leaves it out instead of showing something else.
        let one = call1(running.address, "GetVideoEncoderConfigurations", "").await;
        assert_eq!(one.body.contains("ve_front_main"), encoding != "H265");
    }
}

#[tokio::test]
async fn what_options_do_not_promise_is_refused_and_changes_nothing() {
    let running = camera().await;
    let content = "<m:ConfigurationToken>ve_front_sub</m:ConfigurationToken>";
    let before = call1(running.address, "GetVideoEncoderConfiguration", content)
        .await
        .body;
    let good = element(&before, "trt:Configuration").replace("trt:", "m:");
    let set = async |configuration: String| {
        let content = format!("{configuration}<m:ForcePersistence>true</m:ForcePersistence>");
        call1(running.address, "SetVideoEncoderConfiguration", &content)
            .await
            .summary()
    };
    assert_eq!(set(good.clone()).await, "200");
    let modify = "400 Sender/InvalidArgVal/ConfigModify";
    for (from, to, summary) in [
        ("<tt:Width>640<", "<tt:Width>1280<", modify),
        ("<tt:Width>640<", "<tt:Width>-640<", modify),
        ("<tt:GovLength>50<", "<tt:GovLength>151<", modify),
        ("<tt:GovLength>50<", "<tt:GovLength>0<", modify),
        ("<tt:FrameRateLimit>25<", "<tt:FrameRateLimit>26<", modify),
        ("<tt:EncodingInterval>1<", "<tt:EncodingInterval>2<", modify),
        ("<tt:Quality>5<", "<tt:Quality>11<", modify),
        ("<tt:Quality>5<", "<tt:Quality>NaN<", modify),
        ("<tt:Encoding>H264<", "<tt:Encoding>MPEG4<", modify),
        (
            "<tt:Encoding>H264<",
            "<tt:Encoding>H263<",
            "400 Sender/InvalidArgVal",
        ),
        ("<tt:H264Profile>Main<", "<tt:H264Profile>Extended<", modify),
        ("<tt:Port>0<", "<tt:Port>70000<", modify),
        ("<tt:IPv4Address>0.0.0.0<", "<tt:IPv4Address>239.1.1<", modify),
        (
            "token=\"ve_front_sub\"",
            "token=\"none\"",
            "400 Sender/InvalidArgVal/NoConfig",
        ),
    ] {
        assert!(good.contains(from), "{from} is not in {good}");
        assert_eq!(set(good.replacen(from, to, 1)).await, summary, "{to}");
    }
    let after = call1(running.address, "GetVideoEncoderConfiguration", content)
        .await
        .body;
    assert_eq!(after, before, "a refused change left something behind");
    // A bit rate is adapted, never refused.
    assert_eq!(
        set(good.replace("<tt:BitrateLimit>500<", "<tt:BitrateLimit>999999<")).await,
        "200"
    );
    let adapted = call1(running.address, "GetVideoEncoderConfiguration", content)
        .await
        .body;
    assert!(adapted.contains("<tt:BitrateLimit>8000<"), "{adapted}");
}

#[tokio::test]
async fn profiles_are_built_piece_by_piece() {
    let running = camera().await;
    let at = running.address;
    let created = call1(
        at,
        "CreateProfile",
        "<m:Name>mine</m:Name><m:Token>mine</m:Token>",
    )
    .await;
    assert!(
        created.body.contains(r#"token="mine" fixed="false""#),
        "{}",
        created.body
    );
    let add = async |what: &str, token: &str| {
        let content = format!(
            "<m:ProfileToken>mine</m:ProfileToken><m:ConfigurationToken>{token}</m:ConfigurationToken>"
        );
        call1(at, &format!("Add{what}Configuration"), &content)
            .await
            .summary()
    };
    assert_eq!(add("VideoSource", "vs_front").await, "200");
    let content = "<m:ProfileToken>mine</m:ProfileToken>";
    let compatible = call1(at, "GetCompatibleVideoEncoderConfigurations", content)
        .await
        .body;
    assert!(
        compatible.contains("ve_front_main")
            && compatible.contains("ve_front_sub")
            && !compatible.contains("ve_back")
    );
    assert_eq!(
        add("VideoEncoder", "ve_back_main").await,
        "500 Receiver/Action/ConfigurationConflict"
    );
    assert_eq!(add("VideoEncoder", "ve_front_sub").await, "200");
    assert_eq!(add("Metadata", "x").await, "400 Sender/InvalidArgVal/NoConfig");
    let profile = call1(at, "GetProfile", content).await.body;
    assert!(
        profile.contains("<tt:UseCount>3</tt:UseCount>") && profile.contains("<tt:UseCount>2</tt:UseCount>"),
        "{profile}"
    );
    assert_eq!(
        call1(at, "RemoveVideoSourceConfiguration", content)
            .await
            .summary(),
        "500 Receiver/Action/ConfigurationConflict"
    );
    let remove = "<m:ProfileToken>mine</m:ProfileToken><m:Configuration><m:Type>VideoSource</m:Type></m:Configuration>\
                  <m:Configuration><m:Type>VideoEncoder</m:Type></m:Configuration>";
    assert_eq!(call2(at, "RemoveConfiguration", remove).await.summary(), "200");
    let both = "<m:ProfileToken>mine</m:ProfileToken><m:Name>named</m:Name>\
                <m:Configuration><m:Type>VideoSource</m:Type><m:Token>vs_back</m:Token></m:Configuration>\
                <m:Configuration><m:Type>VideoEncoder</m:Type><m:Token>ve_front_main</m:Token></m:Configuration>";
    assert_eq!(
        call2(at, "AddConfiguration", both).await.summary(),
        "500 Receiver/Action/ConfigurationConflict"
    );
    let unchanged = call1(at, "GetProfile", content).await.body;
    assert!(
        unchanged.contains(">mine<") && !unchanged.contains("Configuration"),
        "all or nothing: {unchanged}"
    );
    assert_eq!(
        call2(at, "AddConfiguration", &both.replace("ve_front", "ve_back"))
            .await
            .summary(),
        "200"
    );
    assert_eq!(call1(at, "DeleteProfile", content).await.summary(), "200");
    assert_eq!(
        call1(at, "DeleteProfile", content).await.summary(),
        "400 Sender/InvalidArgVal/NoProfile"
    );
    let fixed = call1(at, "DeleteProfile", "<m:ProfileToken>front_main</m:ProfileToken>").await;
    assert_eq!(fixed.summary(), "400 Sender/Action/DeletionOfFixedProfile");
}

#[tokio::test]
async fn reads_of_what_the_camera_does_not_have_do_not_fail() {
    let running = camera().await;
    for operation in [
        "GetAudioSources",
        "GetAudioOutputs",
        "GetAudioSourceConfigurations",
        "GetAudioEncoderConfigurations",
        "GetVideoAnalyticsConfigurations",
        "GetMetadataConfigurations",
        "GetAudioOutputConfigurations",
        "GetAudioDecoderConfigurations",
        "GetAudioEncoderConfigurationOptions",
        "GetMetadataConfigurationOptions",
        "GetOSDs",
    ] {
        assert_eq!(
            call1(running.address, operation, "").await.summary(),
            "200",
            "{operation}"
        );
    }
    for operation in [
        "GetAudioSourceConfigurations",
        "GetAudioEncoderConfigurations",
        "GetAnalyticsConfigurations",
        "GetMetadataConfigurations",
        "GetAudioOutputConfigurations",
        "GetAudioDecoderConfigurations",
        "GetOSDs",
        "GetMasks",
    ] {
        assert_eq!(
            call2(running.address, operation, "").await.summary(),
            "200",
            "{operation}"
        );
    }
    let source = "<m:ConfigurationToken>vs_front</m:ConfigurationToken>";
    for reply in [
        call1(running.address, "GetOSDOptions", source).await,
        call2(running.address, "GetOSDOptions", source).await,
        call2(running.address, "GetMaskOptions", source).await,
    ] {
        assert_eq!(reply.summary(), "200", "{}", reply.body);
    }
    let instances = call2(running.address, "GetVideoEncoderInstances", source).await;
    assert_eq!(between(&instances.body, "Total>", "<"), "2");
}

#[tokio::test]
async fn settings_survive_a_restart() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let running = camera_on(Arc::clone(&storage)).await;
    let content = r#"<m:Configuration token="vs_front"><tt:Name>turned</tt:Name><tt:UseCount>0</tt:UseCount>
        <tt:SourceToken>front</tt:SourceToken><tt:Bounds x="100" y="50" width="640" height="360"/>
        <tt:Extension><tt:Rotate><tt:Mode>ON</tt:Mode><tt:Degree>90</tt:Degree></tt:Rotate></tt:Extension></m:Configuration>"#;
    assert_eq!(
        call2(running.address, "SetVideoSourceConfiguration", content)
            .await
            .summary(),
        "200"
    );
    running.server.stop().await;
    let running = camera_on(storage).await;
    let content = "<m:ConfigurationToken>vs_front</m:ConfigurationToken>";
    let read = call2(running.address, "GetVideoSourceConfigurations", content)
        .await
        .body;
    for expected in [
        ">turned<",
        r#"x="100" y="50" width="640" height="360""#,
        "<tt:Degree>90<",
    ] {
        assert!(read.contains(expected), "{expected} is not in {read}");
    }
    // Without the rotation it stays as it is.
    let content = r#"<m:Configuration token="vs_front"><tt:Name>n</tt:Name><tt:UseCount>0</tt:UseCount>
        <tt:SourceToken>front</tt:SourceToken><tt:Bounds x="0" y="0" width="1280" height="720"/></m:Configuration>
        <m:ForcePersistence>false</m:ForcePersistence>"#;
    assert_eq!(
        call1(running.address, "SetVideoSourceConfiguration", content)
            .await
            .summary(),
        "200"
    );
    let read = call1(running.address, "GetVideoSourceConfigurations", "")
        .await
        .body;
    assert!(
        read.contains("<tt:Degree>90<") && read.contains(r#"width="1280""#),
        "{read}"
    );
}

#[tokio::test]
async fn nobody_reads_profiles_without_credentials() {
    let running = camera().await;
    let body = format!(r#"<GetProfiles xmlns="{TRT}"/>"#);
    assert_eq!(post(running.address, message("", &body)).await.status, 401);
    let wrong = post(running.address, message(&token(ADMIN, "Wrong123"), &body)).await;
    assert!(
        wrong.summary().ends_with("Sender/NotAuthorized"),
        "{}",
        wrong.summary()
    );
}
