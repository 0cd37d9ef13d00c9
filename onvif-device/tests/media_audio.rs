//! Audio, metadata and multicast in the Media and Media2 services as a client meets them.
#![allow(missing_docs)]

#[path = "common/audio.rs"]
mod audio;
#[path = "common/camera.rs"]
mod camera;
mod common;
#[path = "media_audio/encoders.rs"]
mod encoders;

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};

use common::{Reply, Running, call, handmade, start};
use onvif_device::builder::{BuildError, Module, Setup};
use onvif_device::events::Topic;
use onvif_device::net::http::HttpLimits;
use onvif_device::services::media::MediaService;
use onvif_device::storage::{MemoryStorage, Storage};
use onvif_device::streaming::HubConfig;

const TRT: &str = "http://www.onvif.org/ver10/media/wsdl";
const TR2: &str = "http://www.onvif.org/ver20/media/wsdl";
const TT: &str = "http://www.onvif.org/ver10/schema";
const NO_CONFIG: &str = "400 Sender/InvalidArgVal/NoConfig";
const NO_PROFILE: &str = "400 Sender/InvalidArgVal/NoProfile";
const MODIFY: &str = "400 Sender/InvalidArgVal/ConfigModify";

async fn camera_on(storage: Arc<dyn Storage>) -> (Running, Arc<AtomicI32>) {
    let sound = audio::Sound::default();
    let level = Arc::clone(&sound.level);
    let media = MediaService::open_with_audio(
        Arc::new(camera::Camera),
        Some(Arc::new(sound)),
        Arc::clone(&storage),
        HubConfig::default(),
        8554,
    )
    .unwrap();
    let device = handmade().storage(storage).module(media).module(Topics);
    let running = start(device, HttpLimits::default()).await;
    (running, level)
}

/// A part of the device with a topic.
struct Topics;

impl Module for Topics {
    fn install(self: Box<Self>, setup: &mut Setup) -> Result<(), BuildError> {
        let events = setup.common().events();
        events.declare(Topic::event("tns1:Door/Bell")).map(|_| ())
    }
}

async fn camera() -> Running {
    camera_on(Arc::new(MemoryStorage::new())).await.0
}

async fn silent_camera() -> Running {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let backend = Arc::new(camera::Camera);
    let media = MediaService::open(backend, Arc::clone(&storage), HubConfig::default(), 8554).unwrap();
    start(handmade().storage(storage).module(media), HttpLimits::default()).await
}

async fn request(at: SocketAddr, namespace: &str, operation: &str, content: &str) -> Reply {
    let body = format!(r#"<m:{operation} xmlns:m="{namespace}" xmlns:tt="{TT}">{content}</m:{operation}>"#);
    call(at, &body).await
}

/// The text between two marks.
fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let begin = text
        .find(before)
        .unwrap_or_else(|| panic!("{before} is not in {text}"))
        + before.len();
    &text[begin..begin + text[begin..].find(after).expect(after)]
}

/// A kind of configuration, and the token of the scripted camera's.
const KINDS: [(&str, &str); 5] = [
    ("AudioSource", "as_mic"),
    ("AudioEncoder", "ae_mic"),
    ("AudioOutput", "ao_speaker"),
    ("AudioDecoder", "ad_speaker"),
    ("Metadata", "md_front"),
];

#[tokio::test]
async fn the_fixed_profiles_of_the_first_source_have_audio_and_both_services_agree() {
    let running = camera().await;
    let at = running.address;
    let sources = request(at, TRT, "GetAudioSources", "").await.body;
    assert!(
        sources.contains(r#"token="mic""#) && sources.contains("Channels>1<"),
        "{sources}"
    );
    let outputs = request(at, TRT, "GetAudioOutputs", "").await.body;
    assert!(outputs.contains(r#"token="speaker""#), "{outputs}");

    let one = request(
        at,
        TRT,
        "GetProfile",
        "<m:ProfileToken>front_main</m:ProfileToken>",
    )
    .await;
    let two = request(
        at,
        TR2,
        "GetProfiles",
        "<m:Token>front_main</m:Token><m:Type>All</m:Type>",
    )
    .await;
    for (kind, token) in KINDS {
        let expected = format!(r#"token="{token}""#);
        assert!(one.body.contains(&expected), "{kind}: {}", one.body);
        assert!(two.body.contains(&expected), "{kind}: {}", two.body);
    }
    let back = "<m:ProfileToken>back_main</m:ProfileToken>";
    let back = request(at, TRT, "GetProfile", back).await.body;
    assert!(
        back.contains("md_back") && !back.contains("as_mic") && !back.contains("ao_speaker"),
        "{back}"
    );
    let some = request(
        at,
        TR2,
        "GetProfiles",
        "<m:Token>front_main</m:Token><m:Type>AudioEncoder</m:Type>",
    )
    .await;
    assert!(some.body.contains("ae_mic") && !some.body.contains("as_mic"));

    let capabilities = request(at, TR2, "GetServiceCapabilities", "").await.body;
    assert_eq!(
        between(&capabilities, r#"ConfigurationsSupported=""#, "\""),
        "VideoSource VideoEncoder AudioSource AudioEncoder AudioOutput AudioDecoder Metadata"
    );
}

#[tokio::test]
async fn every_kind_is_read_by_token_by_profile_and_whole() {
    let running = camera().await;
    let at = running.address;
    for (kind, token) in KINDS {
        let by_token = format!("<m:ConfigurationToken>{token}</m:ConfigurationToken>");
        let unknown = "<m:ConfigurationToken>nothing</m:ConfigurationToken>";
        let by_profile = "<m:ProfileToken>front_main</m:ProfileToken>";
        let no_profile = "<m:ProfileToken>nobody</m:ProfileToken>";
        for (namespace, operation, content, summary) in [
            (TRT, format!("Get{kind}Configurations"), "", "200"),
            (TRT, format!("Get{kind}Configuration"), &by_token, "200"),
            (TRT, format!("Get{kind}Configuration"), unknown, NO_CONFIG),
            (
                TRT,
                format!("GetCompatible{kind}Configurations"),
                by_profile,
                "200",
            ),
            (
                TRT,
                format!("GetCompatible{kind}Configurations"),
                no_profile,
                NO_PROFILE,
            ),
            (TR2, format!("Get{kind}Configurations"), "", "200"),
            (TR2, format!("Get{kind}Configurations"), &by_token, "200"),
            (TR2, format!("Get{kind}Configurations"), by_profile, "200"),
            (TR2, format!("Get{kind}Configurations"), unknown, NO_CONFIG),
            (TR2, format!("Get{kind}Configurations"), no_profile, NO_PROFILE),
        ] {
            let reply = request(at, namespace, &operation, content).await;
            assert_eq!(reply.summary(), summary, "{operation} {content}");
            if summary == "200" {
                assert!(
                    reply.body.contains(&format!(r#"token="{token}""#)),
                    "{operation}: {}",
                    reply.body
                );
                assert!(reply.body.contains("UseCount>2<"), "{operation}: {}", reply.body);
            }
        }
        for namespace in [TRT, TR2] {
            let operation = format!("Get{kind}ConfigurationOptions");
            for (content, summary) in [
                (String::new(), "200"),
                (by_token.clone(), "200"),
                (by_profile.to_owned(), "200"),
                (format!("{by_token}{by_profile}"), "200"),
                (unknown.to_owned(), NO_CONFIG),
                (no_profile.to_owned(), NO_PROFILE),
            ] {
                let reply = request(at, namespace, &operation, &content).await;
                assert_eq!(reply.summary(), summary, "{operation} {content}: {}", reply.body);
            }
        }
    }
}

#[tokio::test]
async fn configurations_are_taken_out_and_put_in_and_their_use_is_counted() {
    let running = camera().await;
    let at = running.address;
    let profile = "<m:ProfileToken>front_main</m:ProfileToken>";
    let remove = async |kind: &str| {
        request(at, TRT, &format!("Remove{kind}Configuration"), profile)
            .await
            .summary()
    };
    let uses = async |kind: &str, token: &str| {
        let content = format!("<m:ConfigurationToken>{token}</m:ConfigurationToken>");
        let reply = request(at, TRT, &format!("Get{kind}Configuration"), &content).await;
        between(&reply.body, "UseCount>", "<").to_owned()
    };
    let conflict = "500 Receiver/Action/ConfigurationConflict";
    assert_eq!(
        remove("AudioSource").await,
        conflict,
        "its encoder is still there"
    );
    assert_eq!(
        remove("AudioOutput").await,
        conflict,
        "its decoder is still there"
    );
    for (kind, token) in KINDS.iter().rev() {
        assert_eq!(remove(kind).await, "200", "{kind}");
        assert_eq!(uses(kind, token).await, "1", "{kind}");
        // Taking out what is not there is no error.
        assert_eq!(remove(kind).await, "200", "{kind}");
    }
    for (kind, token) in KINDS {
        let add = format!("{profile}<m:ConfigurationToken>{token}</m:ConfigurationToken>");
        let operation = format!("Add{kind}Configuration");
        assert_eq!(request(at, TRT, &operation, &add).await.summary(), "200");
        assert_eq!(uses(kind, token).await, "2", "{kind}");
        let unknown = add.replace(token, "nothing");
        assert_eq!(request(at, TRT, &operation, &unknown).await.summary(), NO_CONFIG);
        let nobody = add.replace("front_main", "nobody");
        assert_eq!(request(at, TRT, &operation, &nobody).await.summary(), NO_PROFILE);
    }
    let foreign =
        "<m:ProfileToken>back_main</m:ProfileToken><m:ConfigurationToken>md_front</m:ConfigurationToken>";
    let reply = request(at, TRT, "AddMetadataConfiguration", foreign).await;
    assert_eq!(reply.summary(), conflict, "it goes with another video source");
    let all = "<m:ProfileToken>back_main</m:ProfileToken>\
               <m:Configuration><m:Type>AudioSource</m:Type><m:Token>as_mic</m:Token></m:Configuration>\
               <m:Configuration><m:Type>AudioEncoder</m:Type><m:Token>ae_mic</m:Token></m:Configuration>";
    let reply = request(at, TR2, "AddConfiguration", all).await;
    assert_eq!(reply.summary(), "200", "any profile may have the microphone");
    assert_eq!(uses("AudioEncoder", "ae_mic").await, "3");
}

/// An audio encoder configuration for Media1 or Media2.
fn encoder(encoding: &str, bitrate: &str, rate: &str) -> String {
    format!(
        r#"<m:Configuration token="ae_mic"><tt:Name>voice</tt:Name><tt:UseCount>0</tt:UseCount><tt:Encoding>{encoding}</tt:Encoding>
        <tt:Bitrate>{bitrate}</tt:Bitrate><tt:SampleRate>{rate}</tt:SampleRate>MULTICAST</m:Configuration>"#
    )
}

const MULTICAST: &str = "<tt:Multicast><tt:Address><tt:Type>IPv4</tt:Type><tt:IPv4Address>239.1.2.3</tt:IPv4Address></tt:Address>\
    <tt:Port>5000</tt:Port><tt:TTL>3</tt:TTL><tt:AutoStart>false</tt:AutoStart></tt:Multicast>";

fn media1(configuration: &str) -> String {
    let configuration = configuration.replace(
        "MULTICAST",
        &format!("{MULTICAST}<tt:SessionTimeout>PT60S</tt:SessionTimeout>"),
    );
    format!("{configuration}<m:ForcePersistence>true</m:ForcePersistence>")
}

fn media2(configuration: &str) -> String {
    // The order of elements is another one here.
    let bitrate = format!(
        "<tt:Bitrate>{}",
        between(configuration, "<tt:Bitrate>", "MULTICAST")
    );
    configuration
        .replace("MULTICAST", "")
        .replace(&bitrate, &format!("{MULTICAST}{bitrate}"))
}

#[tokio::test]
async fn an_audio_encoder_takes_what_its_options_promise_and_nothing_else() {
    let running = camera().await;
    let at = running.address;
    let options = request(at, TR2, "GetAudioEncoderConfigurationOptions", "")
        .await
        .body;
    for part in ["Encoding>PCMU<", "Encoding>PCMA<", "Items>64<", "Items>8<"] {
        assert!(options.contains(part), "{part} is not in {options}");
    }
    let options = request(at, TRT, "GetAudioEncoderConfigurationOptions", "")
        .await
        .body;
    assert_eq!(options.matches("Encoding>G711<").count(), 1, "{options}");

    let set = async |namespace: &str, encoding: &str, bitrate: &str, rate: &str| {
        let configuration = encoder(encoding, bitrate, rate);
        let content = if namespace == TRT {
            media1(&configuration)
        } else {
            media2(&configuration)
        };
        request(at, namespace, "SetAudioEncoderConfiguration", &content)
            .await
            .summary()
    };
    let read = async || {
        let one = "<m:ConfigurationToken>ae_mic</m:ConfigurationToken>";
        request(at, TR2, "GetAudioEncoderConfigurations", one).await.body
    };
    assert_eq!(set(TR2, "PCMA", "64", "8").await, "200");
    let shown = read().await;
    for part in [
        "Encoding>PCMA<",
        "Name>voice<",
        "239.1.2.3",
        "Port>5000<",
        "TTL>3<",
        "AutoStart>false<",
    ] {
        assert!(shown.contains(part), "{part} is not in {shown}");
    }
    // Media1 cannot tell the two laws apart, and so does not change them.
    assert_eq!(set(TRT, "G711", "64", "8").await, "200");
    assert!(read().await.contains("Encoding>PCMA<"));
    let before = read().await;
    for (namespace, encoding, bitrate, rate, summary) in [
        (TR2, "mpeg4-generic", "64", "8", MODIFY),
        (TR2, "opus", "64", "8", MODIFY),
        (TR2, "PCMU", "32", "8", MODIFY),
        (TR2, "PCMU", "64", "16", MODIFY),
        (TR2, "PCMU", "-1", "8", MODIFY),
        (TR2, "PCMU", "64", "2147483647", MODIFY),
        (TRT, "AAC", "64", "8", MODIFY),
        (TRT, "G726", "64", "8", MODIFY),
        (TRT, "MP3", "64", "8", "400 Sender/InvalidArgVal"),
    ] {
        assert_eq!(
            set(namespace, encoding, bitrate, rate).await,
            summary,
            "{encoding} {bitrate} {rate}"
        );
    }
    for (from, to) in [
        ("239.1.2.3", "10.1.2.3"),
        (">5000<", ">5001<"),
        (">5000<", ">65536<"),
        (">5000<", ">1022<"),
        (">3<", ">256<"),
        (">3<", ">-1<"),
    ] {
        let content = media2(&encoder("PCMU", "64", "8")).replace(from, to);
        let reply = request(at, TR2, "SetAudioEncoderConfiguration", &content).await;
        assert_eq!(reply.summary(), MODIFY, "{to}");
    }
    let unknown = media2(&encoder("PCMU", "64", "8")).replace("ae_mic", "nothing");
    let reply = request(at, TR2, "SetAudioEncoderConfiguration", &unknown).await;
    assert_eq!(reply.summary(), NO_CONFIG);
    let long = media2(&encoder("PCMU", "64", "8")).replace("voice", &"x".repeat(65));
    let reply = request(at, TR2, "SetAudioEncoderConfiguration", &long).await;
    assert_eq!(reply.summary(), "400 Sender/InvalidArgVal");
    assert_eq!(read().await, before, "a refused change left something behind");
}

#[tokio::test]
async fn source_output_and_decoder_are_renamed_and_the_volume_is_applied_and_kept() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let (running, level) = camera_on(Arc::clone(&storage)).await;
    let at = running.address;
    assert_eq!(level.load(Ordering::SeqCst), 50, "the factory's volume");
    let source = r#"<m:Configuration token="as_mic"><tt:Name>left</tt:Name><tt:UseCount>0</tt:UseCount>
        <tt:SourceToken>mic</tt:SourceToken></m:Configuration>"#;
    let output = r#"<m:Configuration token="ao_speaker"><tt:Name>loud</tt:Name><tt:UseCount>0</tt:UseCount>
        <tt:OutputToken>speaker</tt:OutputToken><tt:OutputLevel>100</tt:OutputLevel></m:Configuration>"#;
    let decoder = r#"<m:Configuration token="ad_speaker"><tt:Name>any</tt:Name><tt:UseCount>0</tt:UseCount></m:Configuration>"#;
    let force = "<m:ForcePersistence>true</m:ForcePersistence>";
    for (kind, content, name) in [
        ("AudioSource", source, "left"),
        ("AudioOutput", output, "loud"),
        ("AudioDecoder", decoder, "any"),
    ] {
        let operation = format!("Set{kind}Configuration");
        for (namespace, content) in [(TRT, format!("{content}{force}")), (TR2, content.to_owned())] {
            let set = |content: String| async move {
                request(at, namespace, &format!("Set{kind}Configuration"), &content).await
            };
            let reply = set(content.clone()).await;
            assert_eq!(reply.summary(), "200", "{operation}: {}", reply.body);
            let unknown = content.replace("token=\"a", "token=\"no");
            assert_eq!(set(unknown).await.summary(), NO_CONFIG, "{operation}");
            let long = content.replace(&format!(">{name}<"), &format!(">{}<", "n".repeat(65)));
            assert_eq!(
                set(long).await.summary(),
                "400 Sender/InvalidArgVal",
                "{operation}"
            );
        }
        let shown = request(at, TR2, &format!("Get{kind}Configurations"), "")
            .await
            .body;
        assert!(shown.contains(&format!("Name>{name}<")), "{shown}");
    }
    assert_eq!(level.load(Ordering::SeqCst), 100);
    for (kind, content, from, to) in [
        ("AudioSource", source, ">mic<", ">other<"),
        ("AudioOutput", output, ">speaker<", ">other<"),
        ("AudioOutput", output, ">100<", ">101<"),
        ("AudioOutput", output, ">100<", ">-1<"),
        (
            "AudioOutput",
            output,
            "<tt:OutputLevel>",
            "<tt:SendPrimacy>www.onvif.org/ver20/HalfDuplex/Client</tt:SendPrimacy><tt:OutputLevel>",
        ),
    ] {
        let operation = format!("Set{kind}Configuration");
        let reply = request(at, TR2, &operation, &content.replace(from, to)).await;
        assert_eq!(reply.summary(), MODIFY, "{to}");
    }
    assert_eq!(level.load(Ordering::SeqCst), 100, "refused, so nothing changed");
    let options = request(at, TRT, "GetAudioOutputConfigurationOptions", "")
        .await
        .body;
    assert!(
        options.contains("Min>0<") && options.contains("Max>100<") && options.contains(">speaker<"),
        "{options}"
    );
    let options = request(at, TRT, "GetAudioDecoderConfigurationOptions", "")
        .await
        .body;
    assert!(
        options.contains("G711DecOptions") && !options.contains("AACDecOptions"),
        "{options}"
    );
    let options = request(at, TR2, "GetAudioDecoderConfigurationOptions", "")
        .await
        .body;
    assert_eq!(options.matches("Encoding>").count(), 2, "{options}");

    running.server.stop().await;
    let (running, level) = camera_on(storage).await;
    assert_eq!(level.load(Ordering::SeqCst), 100, "applied again after a restart");
    let shown = request(running.address, TRT, "GetAudioOutputConfigurations", "").await;
    assert!(shown.body.contains("Name>loud<"), "{}", shown.body);
}

/// A metadata configuration with the given content between use count and multicast settings.
fn metadata(content: &str) -> String {
    format!(
        r#"<m:Configuration token="md_front"><tt:Name>data</tt:Name><tt:UseCount>0</tt:UseCount>{content}{MULTICAST}
        <tt:SessionTimeout>PT60S</tt:SessionTimeout></m:Configuration>"#
    )
}

#[tokio::test]
async fn a_metadata_configuration_keeps_its_filter_and_refuses_what_is_not_offered() {
    let running = camera().await;
    let at = running.address;
    let filter = r#"<tt:Events><tt:Filter xmlns:wsnt="http://docs.oasis-open.org/wsn/b-2">
        <wsnt:TopicExpression xmlns:tns1="http://www.onvif.org/ver10/topics" Dialect="http://www.onvif.org/ver10/tev/topicExpression/ConcreteSet"
        >tns1:Door/Bell</wsnt:TopicExpression></tt:Filter></tt:Events>"#;
    let set = async |namespace: &str, content: &str| {
        let content = match namespace {
            TRT => format!(
                "{}<m:ForcePersistence>true</m:ForcePersistence>",
                metadata(content)
            ),
            _ => metadata(content),
        };
        request(at, namespace, "SetMetadataConfiguration", &content)
            .await
            .summary()
    };
    let read = async || {
        let one = "<m:ConfigurationToken>md_front</m:ConfigurationToken>";
        request(at, TRT, "GetMetadataConfiguration", one).await.body
    };
    assert!(read().await.contains("Events"), "all events by default");
    for namespace in [TRT, TR2] {
        assert_eq!(set(namespace, filter).await, "200");
        let shown = read().await;
        for part in [
            "tns1:Door/Bell",
            "http://www.onvif.org/ver10/topics",
            "topicExpression/ConcreteSet",
            "239.1.2.3",
            "Name>data<",
            "PT60S",
        ] {
            assert!(shown.contains(part), "{part} is not in {shown}");
        }
        assert_eq!(set(namespace, "").await, "200");
        assert!(!read().await.contains("Events"), "left out, so none");
    }
    let none = "<tt:PTZStatus><tt:Status>false</tt:Status><tt:Position>false</tt:Position></tt:PTZStatus>";
    assert_eq!(set(TR2, none).await, "200");
    assert!(read().await.contains("Position>false<"));
    let before = read().await;
    for content in [
        "<tt:PTZStatus><tt:Status>true</tt:Status><tt:Position>false</tt:Position></tt:PTZStatus>",
        "<tt:Analytics>true</tt:Analytics>",
        "<tt:Events><tt:SubscriptionPolicy><tt:Any/></tt:SubscriptionPolicy></tt:Events>",
    ] {
        assert_eq!(set(TR2, content).await, MODIFY, "{content}");
    }
    for (from, to) in [
        ("tns1:Door/Bell", "tns1:Door/Knocker"),
        ("tns1:Door/Bell", "tns1:Door/|"),
        ("topicExpression/ConcreteSet", "topicExpression/Other"),
        ("wsnt:TopicExpression", "wsnt:Something"),
    ] {
        assert_eq!(set(TR2, &filter.replace(from, to)).await, MODIFY, "{to}");
    }
    let compressed = metadata("").replace("token=", r#"CompressionType="GZIP" token="#);
    let reply = request(at, TR2, "SetMetadataConfiguration", &compressed).await;
    assert_eq!(reply.summary(), MODIFY);
    let unknown = metadata("").replace("md_front", "nothing");
    let reply = request(at, TR2, "SetMetadataConfiguration", &unknown).await;
    assert_eq!(reply.summary(), NO_CONFIG);
    assert_eq!(read().await, before);
    let options = request(at, TR2, "GetMetadataConfigurationOptions", "").await.body;
    assert!(options.contains("PanTiltStatusSupported>false<"), "{options}");
}

#[tokio::test]
async fn a_device_without_audio_and_analytics_says_so() {
    let running = silent_camera().await;
    let at = running.address;
    for kind in ["AudioSource", "AudioEncoder", "AudioOutput", "AudioDecoder"] {
        for namespace in [TRT, TR2] {
            let reply = request(at, namespace, &format!("Get{kind}Configurations"), "").await;
            assert_eq!(reply.summary(), "200");
            assert!(!reply.body.contains("token="), "{}", reply.body);
        }
        let fault = if matches!(kind, "AudioSource" | "AudioEncoder") {
            "500 Receiver/ActionNotSupported/AudioNotSupported"
        } else {
            "500 Receiver/ActionNotSupported/AudioOutputNotSupported"
        };
        let reply = request(at, TR2, &format!("Get{kind}ConfigurationOptions"), "").await;
        assert_eq!(reply.summary(), fault, "{kind}");
    }
    for (namespace, operation) in [
        (TRT, "GetVideoAnalyticsConfigurations"),
        (TR2, "GetAnalyticsConfigurations"),
    ] {
        assert_eq!(request(at, namespace, operation, "").await.summary(), "200");
    }
    let unknown = "<m:ConfigurationToken>x</m:ConfigurationToken>";
    for (namespace, operation) in [
        (TRT, "GetVideoAnalyticsConfiguration"),
        (TR2, "GetAnalyticsConfigurations"),
    ] {
        assert_eq!(
            request(at, namespace, operation, unknown).await.summary(),
            NO_CONFIG
        );
    }
}

#[tokio::test]
async fn encoder_instances_are_those_of_the_source() {
    let running = camera().await;
    let at = running.address;
    let source = "<m:ConfigurationToken>vs_front</m:ConfigurationToken>";
    let unknown = "<m:ConfigurationToken>nothing</m:ConfigurationToken>";
    for (namespace, operation, mark) in [
        (TRT, "GetGuaranteedNumberOfVideoEncoderInstances", "TotalNumber>"),
        (TR2, "GetVideoEncoderInstances", "Total>"),
    ] {
        let reply = request(at, namespace, operation, source).await;
        assert_eq!(between(&reply.body, mark, "<"), "2", "{}", reply.body);
        assert_eq!(
            request(at, namespace, operation, unknown).await.summary(),
            NO_CONFIG,
            "{operation}"
        );
    }
}

#[tokio::test]
async fn multicast_needs_a_group_and_survives_nothing_that_it_should_not() {
    let running = camera().await;
    let at = running.address;
    let profile = "<m:ProfileToken>front_main</m:ProfileToken>";
    let nobody = "<m:ProfileToken>nobody</m:ProfileToken>";
    let incomplete = "500 Receiver/Action/IncompleteConfiguration";
    for namespace in [TRT, TR2] {
        for (operation, content, summary) in [
            ("StartMulticastStreaming", profile, incomplete),
            ("StartMulticastStreaming", nobody, NO_PROFILE),
            ("StopMulticastStreaming", profile, "200"),
            ("StopMulticastStreaming", nobody, NO_PROFILE),
        ] {
            let reply = request(at, namespace, operation, content).await;
            assert_eq!(reply.summary(), summary, "{operation} {content}");
        }
    }
    let uri = |protocol: &str| format!("<m:Protocol>{protocol}</m:Protocol>{profile}");
    let reply = request(at, TR2, "GetStreamUri", &uri("RtspMulticast")).await;
    assert_eq!(
        reply.summary(),
        "400 Sender/InvalidArgVal/InvalidMulticastSettings",
        "no group is set"
    );
    assert_eq!(
        request(at, TR2, "SetMetadataConfiguration", &metadata(""))
            .await
            .summary(),
        "200"
    );
    let reply = request(at, TR2, "GetStreamUri", &uri("RtspMulticast")).await;
    assert_eq!(
        between(&reply.body, ":Uri>", "<"),
        "rtsp://cam.example:8554/onvif/multicast/front_main"
    );
    let setup = format!(
        "<m:StreamSetup><tt:Stream>RTP-Multicast</tt:Stream><tt:Transport><tt:Protocol>UDP</tt:Protocol></tt:Transport></m:StreamSetup>{profile}"
    );
    let reply = request(at, TRT, "GetStreamUri", &setup).await;
    assert!(
        reply.body.contains("/onvif/multicast/front_main"),
        "{}",
        reply.body
    );
    let reply = request(at, TRT, "GetStreamUri", &setup.replace(">UDP<", ">HTTP<")).await;
    assert_eq!(reply.summary(), "400 Sender/InvalidArgVal/InvalidStreamSetup");
    for (namespace, flag) in [
        (TRT, "RTPMulticast=\"true\""),
        (TR2, "AutoStartMulticast=\"true\""),
    ] {
        let reply = request(at, namespace, "GetServiceCapabilities", "").await;
        assert!(reply.body.contains(flag), "{}", reply.body);
    }
    // A stream that starts by itself needs somewhere to go.
    let auto = metadata("")
        .replace(">5000<", ">0<")
        .replace("AutoStart>false", "AutoStart>true");
    assert_eq!(
        request(at, TR2, "SetMetadataConfiguration", &auto)
            .await
            .summary(),
        MODIFY
    );
}
