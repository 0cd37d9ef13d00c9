//! Every operation of Media (`TRT`) and Media2 (`TR2`) that moves a configuration in or out of a profile, reads one, or changes one: what it does, and what it refuses.

use std::sync::Mutex;

use onvif_core::generated::tt;
use onvif_core::soap::Fault;
use onvif_device::backend::video::BoxFuture;
use onvif_device::services::media::analytics::AnalyticsConfigurations;
use onvif_device::services::media::state::{ConfigurationKind, ForeignConfiguration};

use super::*;

#[path = "../common/audio.rs"]
mod audio;

const NO_CONFIG: &str = "400 Sender/InvalidArgVal/NoConfig";
const NO_PROFILE: &str = "400 Sender/InvalidArgVal/NoProfile";

/// What one kind of configuration is called in Media.
struct Kind {
    /// Token of the scripted camera's, which is in the main profile of the front.
    token: &'static str,
    add: &'static str,
    remove: &'static str,
    get: &'static str,
    compatible: &'static str,
}

/// In the order in which they have to be taken out.
const KINDS: [Kind; 8] = [
    Kind {
        token: "ve_front_main",
        add: "AddVideoEncoderConfiguration",
        remove: "RemoveVideoEncoderConfiguration",
        get: "GetVideoEncoderConfiguration",
        compatible: "GetCompatibleVideoEncoderConfigurations",
    },
    Kind {
        token: "va_front",
        add: "AddVideoAnalyticsConfiguration",
        remove: "RemoveVideoAnalyticsConfiguration",
        get: "GetVideoAnalyticsConfiguration",
        compatible: "GetCompatibleVideoAnalyticsConfigurations",
    },
    Kind {
        token: "md_front",
        add: "AddMetadataConfiguration",
        remove: "RemoveMetadataConfiguration",
        get: "GetMetadataConfiguration",
        compatible: "GetCompatibleMetadataConfigurations",
    },
    Kind {
        token: "ae_mic",
        add: "AddAudioEncoderConfiguration",
        remove: "RemoveAudioEncoderConfiguration",
        get: "GetAudioEncoderConfiguration",
        compatible: "GetCompatibleAudioEncoderConfigurations",
    },
    Kind {
        token: "as_mic",
        add: "AddAudioSourceConfiguration",
        remove: "RemoveAudioSourceConfiguration",
        get: "GetAudioSourceConfiguration",
        compatible: "GetCompatibleAudioSourceConfigurations",
    },
    Kind {
        token: "ad_speaker",
        add: "AddAudioDecoderConfiguration",
        remove: "RemoveAudioDecoderConfiguration",
        get: "GetAudioDecoderConfiguration",
        compatible: "GetCompatibleAudioDecoderConfigurations",
    },
    Kind {
        token: "ao_speaker",
        add: "AddAudioOutputConfiguration",
        remove: "RemoveAudioOutputConfiguration",
        get: "GetAudioOutputConfiguration",
        compatible: "GetCompatibleAudioOutputConfigurations",
    },
    Kind {
        token: "vs_front",
        add: "AddVideoSourceConfiguration",
        remove: "RemoveVideoSourceConfiguration",
        get: "GetVideoSourceConfiguration",
        compatible: "GetCompatibleVideoSourceConfigurations",
    },
];

/// The analytics of the front, whose name can be set.
struct Analytics(Arc<Mutex<String>>);

impl AnalyticsConfigurations for Analytics {
    fn show(&self, token: &str, use_count: i32) -> Option<tt::VideoAnalyticsConfiguration> {
        (token == "va_front").then(|| tt::VideoAnalyticsConfiguration {
            token: token.to_owned(),
            name: self.0.lock().unwrap().clone(),
            use_count,
            ..tt::VideoAnalyticsConfiguration::default()
        })
    }

    fn set(&self, configuration: tt::VideoAnalyticsConfiguration) -> BoxFuture<'_, Result<(), Fault>> {
        Box::pin(async move {
            if configuration.token != "va_front" {
                return Err(Fault::invalid_arg("NoConfig", "there is no such configuration"));
            }
            *self.0.lock().unwrap() = configuration.name;
            Ok(())
        })
    }
}

pub(super) async fn whole_camera() -> Running {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let media = MediaService::open_with_audio(
        Arc::new(camera::Camera),
        Some(Arc::new(audio::Sound::default())),
        Arc::clone(&storage),
        HubConfig::default(),
        8554,
    )
    .unwrap();
    media.set_analytics_configurations(Box::new(Analytics(Arc::default())));
    let front = ForeignConfiguration {
        kind: ConfigurationKind::Analytics,
        token: "va_front".to_owned(),
        source: Some("front".to_owned()),
    };
    media
        .model()
        .register_default(ConfigurationKind::Analytics, vec![front])
        .unwrap();
    start(handmade().storage(storage).module(media), HttpLimits::default()).await
}

#[tokio::test]
async fn every_kind_goes_out_of_a_profile_and_back_in() {
    let running = whole_camera().await;
    let at = running.address;
    let profile = "<m:ProfileToken>front_main</m:ProfileToken>";
    let nobody = "<m:ProfileToken>nobody</m:ProfileToken>";
    let configuration = |token: &str| format!("<m:ConfigurationToken>{token}</m:ConfigurationToken>");
    let has = async |token: &str| {
        let shown = call1(at, "GetProfile", profile).await.body;
        shown.contains(&format!("token=\"{token}\""))
    };
    for kind in &KINDS {
        assert!(has(kind.token).await, "{}", kind.token);
        let compatible = call1(at, kind.compatible, profile).await;
        assert_eq!(compatible.summary(), "200", "{}", kind.compatible);
        assert!(
            compatible.body.contains(&format!("token=\"{}\"", kind.token)),
            "{}: {}",
            kind.compatible,
            compatible.body
        );
        assert_eq!(call1(at, kind.compatible, nobody).await.summary(), NO_PROFILE);

        assert_eq!(call1(at, kind.remove, nobody).await.summary(), NO_PROFILE);
        assert!(has(kind.token).await, "{}", kind.token);
        assert_eq!(
            call1(at, kind.remove, profile).await.summary(),
            "200",
            "{}",
            kind.remove
        );
        assert!(!has(kind.token).await, "{}", kind.token);
        // Out of a profile, it is still there.
        let reply = call1(at, kind.get, &configuration(kind.token)).await;
        assert_eq!(reply.summary(), "200", "{}", kind.get);
        let unknown = call1(at, kind.get, &configuration("nothing")).await;
        assert_eq!(unknown.summary(), NO_CONFIG, "{}", kind.get);
    }
    for kind in KINDS.iter().rev() {
        let unknown = format!("{profile}{}", configuration("nothing"));
        assert_eq!(
            call1(at, kind.add, &unknown).await.summary(),
            NO_CONFIG,
            "{}",
            kind.add
        );
        let elsewhere = format!("{nobody}{}", configuration(kind.token));
        assert_eq!(call1(at, kind.add, &elsewhere).await.summary(), NO_PROFILE);
        assert!(!has(kind.token).await, "{}", kind.token);
        let known = format!("{profile}{}", configuration(kind.token));
        assert_eq!(call1(at, kind.add, &known).await.summary(), "200", "{}", kind.add);
        assert!(has(kind.token).await, "{}", kind.token);
    }
}

#[tokio::test]
async fn what_other_profiles_have_is_no_match_for_a_profile_of_another_source() {
    let running = whole_camera().await;
    let at = running.address;
    let back = "<m:ProfileToken>back_main</m:ProfileToken>";
    let conflict = "500 Receiver/Action/ConfigurationConflict";
    for (add, token) in [
        ("AddVideoEncoderConfiguration", "ve_front_main"),
        ("AddVideoAnalyticsConfiguration", "va_front"),
    ] {
        let content = format!("{back}<m:ConfigurationToken>{token}</m:ConfigurationToken>");
        assert_eq!(call1(at, add, &content).await.summary(), conflict, "{add}");
    }
    for compatible in [
        "GetCompatibleVideoEncoderConfigurations",
        "GetCompatibleVideoAnalyticsConfigurations",
    ] {
        let reply = call1(at, compatible, back).await;
        assert_eq!(reply.summary(), "200");
        assert!(!reply.body.contains("_front"), "{}", reply.body);
    }
}

#[tokio::test]
async fn analytics_configurations_are_those_of_their_owner() {
    let running = whole_camera().await;
    let at = running.address;
    let set = |token: &str, name: &str| {
        format!(
            "<m:Configuration token=\"{token}\"><tt:Name>{name}</tt:Name><tt:UseCount>0</tt:UseCount>\
             <tt:AnalyticsEngineConfiguration/><tt:RuleEngineConfiguration/></m:Configuration>\
             <m:ForcePersistence>true</m:ForcePersistence>"
        )
    };
    let reply = call1(at, "SetVideoAnalyticsConfiguration", &set("va_front", "gate")).await;
    assert_eq!(reply.summary(), "200", "{}", reply.body);
    let reply = call1(at, "SetVideoAnalyticsConfiguration", &set("va_back", "x")).await;
    assert_eq!(reply.summary(), NO_CONFIG);
    let one = call1(at, "GetVideoAnalyticsConfigurations", "").await.body;
    let two = call2(at, "GetAnalyticsConfigurations", "").await.body;
    for shown in [one, two] {
        assert!(
            shown.contains("Name>gate<") && shown.contains("UseCount>2<"),
            "{shown}"
        );
    }
}

#[tokio::test]
async fn audio_sources_and_decoders_are_described_and_renamed() {
    let running = whole_camera().await;
    let at = running.address;
    let source = "<m:Configuration token=\"as_mic\"><tt:Name>NAME</tt:Name><tt:UseCount>0</tt:UseCount>\
                  <tt:SourceToken>mic</tt:SourceToken></m:Configuration>";
    let output = "<m:Configuration token=\"ao_speaker\"><tt:Name>NAME</tt:Name><tt:UseCount>0</tt:UseCount>\
                  <tt:OutputToken>speaker</tt:OutputToken><tt:OutputLevel>40</tt:OutputLevel></m:Configuration>";
    let decoder = "<m:Configuration token=\"ad_speaker\"><tt:Name>NAME</tt:Name><tt:UseCount>0</tt:UseCount></m:Configuration>";
    let force = "<m:ForcePersistence>true</m:ForcePersistence>";
    for (set, get, configuration) in [
        (
            "SetAudioSourceConfiguration",
            "GetAudioSourceConfigurations",
            source,
        ),
        (
            "SetAudioOutputConfiguration",
            "GetAudioOutputConfigurations",
            output,
        ),
        (
            "SetAudioDecoderConfiguration",
            "GetAudioDecoderConfigurations",
            decoder,
        ),
    ] {
        let named = |name: &str| configuration.replace("NAME", name);
        let one = call1(at, set, &(named("one") + force)).await;
        assert_eq!(one.summary(), "200", "{set}: {}", one.body);
        assert!(call2(at, get, "").await.body.contains("Name>one<"));
        let two = call2(at, set, &named("two")).await;
        assert_eq!(two.summary(), "200", "{set}: {}", two.body);
        assert!(call1(at, get, "").await.body.contains("Name>two<"));
        let unknown = named("three").replace("token=\"a", "token=\"no");
        assert_eq!(call2(at, set, &unknown).await.summary(), NO_CONFIG, "{set}");
        assert_eq!(
            call1(at, set, &(unknown + force)).await.summary(),
            NO_CONFIG,
            "{set}"
        );
        assert!(call1(at, get, "").await.body.contains("Name>two<"));
    }
    let known = "<m:ConfigurationToken>as_mic</m:ConfigurationToken>";
    let unknown = "<m:ConfigurationToken>nothing</m:ConfigurationToken>";
    let options = "GetAudioSourceConfigurationOptions";
    for reply in [call1(at, options, known).await, call2(at, options, known).await] {
        assert_eq!(between(&reply.body, "InputTokensAvailable>", "<"), "mic");
    }
    assert_eq!(call1(at, options, unknown).await.summary(), NO_CONFIG);
    assert_eq!(call2(at, options, unknown).await.summary(), NO_CONFIG);
}

#[tokio::test]
async fn a_synchronization_point_needs_a_profile() {
    let running = whole_camera().await;
    let at = running.address;
    for (profile, expected) in [("front_main", "200"), ("nobody", NO_PROFILE)] {
        let content = format!("<m:ProfileToken>{profile}</m:ProfileToken>");
        let one = call1(at, "SetSynchronizationPoint", &content).await;
        let two = call2(at, "SetSynchronizationPoint", &content).await;
        assert_eq!(
            (one.summary(), two.summary()),
            (expected.to_owned(), expected.to_owned())
        );
    }
}

#[tokio::test]
async fn options_of_video_sources_are_those_of_what_is_asked_for() {
    let running = whole_camera().await;
    let at = running.address;
    let configuration = |token: &str| format!("<m:ConfigurationToken>{token}</m:ConfigurationToken>");
    let profile = |token: &str| format!("<m:ProfileToken>{token}</m:ProfileToken>");
    let options = "GetVideoSourceConfigurationOptions";
    for (content, sources) in [
        (String::new(), &["front", "back"][..]),
        (configuration("vs_front"), &["front"]),
        (profile("back_main"), &["back"]),
    ] {
        for reply in [
            call1(at, options, &content).await,
            call2(at, options, &content).await,
        ] {
            assert_eq!(reply.summary(), "200", "{content}");
            let told: Vec<&str> = reply
                .body
                .split("VideoSourceTokensAvailable>")
                .filter_map(|part| part.split_once("</").map(|(token, _)| token))
                .filter(|token| !token.contains('<'))
                .collect();
            assert_eq!(told, sources, "{content}");
        }
    }
    for (content, refused) in [
        (configuration("nothing"), NO_CONFIG),
        (configuration(""), NO_CONFIG),
        (profile("nobody"), NO_PROFILE),
    ] {
        assert_eq!(call1(at, options, &content).await.summary(), refused, "{content}");
        assert_eq!(call2(at, options, &content).await.summary(), refused, "{content}");
    }
}

#[tokio::test]
async fn options_of_encoders_are_told_by_media_for_what_is_asked_for() {
    let running = whole_camera().await;
    let at = running.address;
    for content in [
        "",
        "<m:ConfigurationToken>ve_front_main</m:ConfigurationToken>",
        "<m:ProfileToken>back_main</m:ProfileToken>",
    ] {
        let reply = call1(at, "GetVideoEncoderConfigurationOptions", content).await;
        assert_eq!(reply.summary(), "200", "{content}");
        for told in [
            "<tt:QualityRange><tt:Min>1</tt:Min><tt:Max>10</tt:Max></tt:QualityRange>",
            "<tt:JPEG>",
            "<tt:H264>",
            "<tt:Width>640</tt:Width><tt:Height>360</tt:Height>",
        ] {
            assert!(
                reply.body.contains(told),
                "{content}: {told} is not in {}",
                reply.body
            );
        }
    }
    for (content, refused) in [
        ("<m:ConfigurationToken>nothing</m:ConfigurationToken>", NO_CONFIG),
        ("<m:ProfileToken>nobody</m:ProfileToken>", NO_PROFILE),
    ] {
        let reply = call1(at, "GetVideoEncoderConfigurationOptions", content).await;
        assert_eq!(reply.summary(), refused, "{content}");
    }
}

#[tokio::test]
async fn video_sources_are_listed_in_their_order() {
    let running = whole_camera().await;
    let reply = call1(running.address, "GetVideoSources", "").await;
    let told: Vec<&str> = reply
        .body
        .split("<trt:VideoSources token=\"")
        .skip(1)
        .filter_map(|part| part.split('"').next())
        .collect();
    assert_eq!(told, ["front", "back"], "{}", reply.body);
}
