//! The events of the whole camera: each that it declares is seen by a test, and that of storage that fails by one here.

use std::path::{Path, PathBuf};

use onvif_device::backend::video::Resolution;
use reference_camera::program::camera::PassedThrough;

use super::hardware_failures::Chips;
use super::support::mux::{self, Movie};
use super::*;

const TEV: &str = "http://www.onvif.org/ver10/events/wsdl";

/// Waits for one message.
const PULL: &str = "<tev:PullMessages><tev:Timeout>PT50S</tev:Timeout><tev:MessageLimit>1</tev:MessageLimit></tev:PullMessages>";

const SIZE: Resolution = Resolution {
    width: 320,
    height: 180,
};

/// Every topic of a camera that has everything, and the test that sees it sent: file below the repository, and function.
const PROOFS: [(&str, &str, &str); 45] = [
    (
        "Configuration/AudioEncoderConfiguration",
        "onvif-device/tests/media/events.rs",
        "configurations_are_told_with_their_content_whichever_service_changes_them",
    ),
    (
        "Configuration/AudioOutputConfiguration/MediaService",
        "onvif-device/tests/media/events.rs",
        "configurations_are_told_with_their_content_whichever_service_changes_them",
    ),
    (
        "Configuration/AudioSourceConfiguration/MediaService",
        "onvif-device/tests/media/events.rs",
        "configurations_are_told_with_their_content_whichever_service_changes_them",
    ),
    (
        "Configuration/MetadataConfiguration",
        "onvif-device/tests/media/events.rs",
        "configurations_are_told_with_their_content_whichever_service_changes_them",
    ),
    (
        "Configuration/PTZConfiguration",
        "onvif-device/tests/ptz/events.rs",
        "a_changed_configuration_is_told_with_its_content_also_when_it_goes_back",
    ),
    (
        "Configuration/Profile",
        "onvif-device/tests/media/events.rs",
        "profiles_that_come_change_and_go_are_told_with_their_content",
    ),
    (
        "Configuration/VideoEncoderConfiguration",
        "onvif-device/tests/media/events.rs",
        "configurations_are_told_with_their_content_whichever_service_changes_them",
    ),
    (
        "Configuration/VideoSourceConfiguration/MediaService",
        "onvif-device/tests/media/events.rs",
        "configurations_are_told_with_their_content_whichever_service_changes_them",
    ),
    (
        "Device/HardwareFailure/FanFailure",
        "reference-camera/tests/upkeep/hardware_failures.rs",
        "parts_that_fail_are_told",
    ),
    (
        "Device/HardwareFailure/PowerSupplyFailure",
        "reference-camera/tests/upkeep/hardware_failures.rs",
        "parts_that_fail_are_told",
    ),
    (
        "Device/HardwareFailure/StorageFailure",
        "reference-camera/tests/upkeep/events.rs",
        "storage_that_fails_is_told",
    ),
    (
        "Device/HardwareFailure/TemperatureCritical",
        "reference-camera/tests/upkeep/hardware_failures.rs",
        "parts_that_fail_are_told",
    ),
    (
        "Device/SecurityPolicy/AuthFailed",
        "onvif-device/tests/device_system.rs",
        "repeated_failures_are_an_event",
    ),
    (
        "Device/Trigger/DigitalInput",
        "onvif-device/tests/deviceio/events.rs",
        "triggers_are_properties_at_the_hub",
    ),
    (
        "Device/Trigger/Relay",
        "onvif-device/tests/deviceio/events.rs",
        "triggers_are_properties_at_the_hub",
    ),
    (
        "EventBuffer/Begin",
        "onvif-device/tests/events/history.rs",
        "seeking_in_both_directions",
    ),
    (
        "Media/AudioClip/State",
        "reference-camera/tests/sound/clips.rs",
        "a_person_who_talks_takes_the_loudspeaker_from_a_clip",
    ),
    (
        "Media/ConfigurationChanged",
        "onvif-device/tests/events/sources.rs",
        "changes_of_media",
    ),
    (
        "Media/MulticastAudioDecoder/State",
        "onvif-device/src/services/media/multicast_decoder/tests.rs",
        "the_most_important_broadcast_is_heard_and_a_person_is_left_alone",
    ),
    (
        "Media/ProfileChanged",
        "onvif-device/tests/events/sources.rs",
        "changes_of_media",
    ),
    (
        "Monitoring/ActiveSessions/AudioDecoder",
        "reference-camera/tests/sound/sessions.rs",
        "clients_that_come_and_go_are_told_of",
    ),
    (
        "Monitoring/ActiveSessions/AudioEncoder",
        "reference-camera/tests/sound/sessions.rs",
        "clients_that_come_and_go_are_told_of",
    ),
    (
        "Monitoring/ActiveSessions/Metadata",
        "reference-camera/tests/sound/sessions.rs",
        "clients_that_come_and_go_are_told_of",
    ),
    (
        "Monitoring/ActiveSessions/VideoEncoder",
        "reference-camera/tests/sound/sessions.rs",
        "clients_that_come_and_go_are_told_of",
    ),
    (
        "Monitoring/Backup/Last",
        "onvif-device/tests/device_system.rs",
        "a_backup_is_restored_with_the_next_start_and_a_bad_one_changes_nothing",
    ),
    (
        "Monitoring/CloudFirmwareUpgrade/Completed",
        "reference-camera/tests/upkeep/image_server.rs",
        "firmware_of_a_server_is_fetched_tried_and_told",
    ),
    (
        "Monitoring/GeoLocation",
        "onvif-device/tests/device_system/geo_event.rs",
        "places_that_are_set_moved_and_deleted_are_events",
    ),
    (
        "Monitoring/LinkStatus",
        "onvif-device/tests/network.rs",
        "a_link_tells_how_it_works",
    ),
    (
        "Monitoring/OperatingTime/LastClockSynchronization",
        "onvif-device/tests/events/sources.rs",
        "operating_times",
    ),
    (
        "Monitoring/OperatingTime/LastReboot",
        "onvif-device/tests/events/sources.rs",
        "operating_times",
    ),
    (
        "Monitoring/OperatingTime/LastReset",
        "onvif-device/tests/events/sources.rs",
        "operating_times",
    ),
    (
        "Monitoring/ProcessorUsage",
        "onvif-device/src/services/events/monitoring.rs",
        "the_usage_is_told_when_it_changes_and_no_more_once_the_hub_is_gone",
    ),
    (
        "Monitoring/UploadStatus",
        "onvif-device/tests/device_system/upload_status.rs",
        "firmware_on_its_way_is_told_until_it_is_refused_or_tried",
    ),
    (
        "PTZController/PTZPresetTours/Configuration",
        "onvif-device/tests/ptz/events.rs",
        "tours_are_properties_of_the_profiles_that_reach_them",
    ),
    (
        "PTZController/PTZPresets/Aborted",
        "onvif-device/tests/ptz/events.rs",
        "presets_are_invoked_reached_left_and_aborted",
    ),
    (
        "PTZController/PTZPresets/Invoked",
        "onvif-device/tests/ptz/events.rs",
        "presets_are_invoked_reached_left_and_aborted",
    ),
    (
        "PTZController/PTZPresets/Left",
        "onvif-device/tests/ptz/events.rs",
        "presets_are_invoked_reached_left_and_aborted",
    ),
    (
        "PTZController/PTZPresets/Reached",
        "onvif-device/tests/ptz/events.rs",
        "presets_are_invoked_reached_left_and_aborted",
    ),
    (
        "RuleEngine/CellMotionDetector/Motion",
        "onvif-device/tests/motion.rs",
        "both_topics_tell_motion_once_and_its_end_once",
    ),
    (
        "VideoSource/GlobalSceneChange/ImagingService",
        "reference-camera/tests/hardware.rs",
        "a_covered_lens_and_a_lost_focus_are_told",
    ),
    (
        "VideoSource/ImageTooBlurry/ImagingService",
        "reference-camera/tests/hardware.rs",
        "a_covered_lens_and_a_lost_focus_are_told",
    ),
    (
        "VideoSource/ImageTooBright/ImagingService",
        "reference-camera/tests/hardware.rs",
        "a_covered_lens_and_a_lost_focus_are_told",
    ),
    (
        "VideoSource/ImageTooDark/ImagingService",
        "reference-camera/tests/hardware.rs",
        "a_covered_lens_and_a_lost_focus_are_told",
    ),
    (
        "VideoSource/MotionAlarm",
        "onvif-device/tests/motion.rs",
        "both_topics_tell_motion_once_and_its_end_once",
    ),
    (
        "VideoSource/SignalLoss",
        "reference-camera/tests/rtsp_source.rs",
        "viewers_stay_while_the_camera_is_away",
    ),
];

impl Running {
    /// Posts a message to an address of the camera; the answer, which must be a good one.
    async fn post(&self, uri: &str, body: &str) -> String {
        let message = format!(
            "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope' xmlns:tev='{TEV}'><s:Body>{body}</s:Body></s:Envelope>"
        );
        let (status, answer) = self
            .http("POST", uri, "application/soap+xml", message.into_bytes())
            .await;
        let answer = String::from_utf8(answer).unwrap();
        assert_eq!(status, 200, "{body}: {answer}");
        answer
    }

    /// A pull point for one topic: its address.
    pub async fn pull_point(&self, topic: &str) -> String {
        let body = format!(
            "<tev:CreatePullPointSubscription><tev:Filter><w:TopicExpression xmlns:w='http://docs.oasis-open.org/wsn/b-2' \
             xmlns:tns1='http://www.onvif.org/ver10/topics' Dialect='http://www.onvif.org/ver10/tev/topicExpression/ConcreteSet'>\
             {topic}</w:TopicExpression></tev:Filter></tev:CreatePullPointSubscription>"
        );
        text(&self.post("/onvif/event", &body).await, "Address")
    }

    /// The next message: operation, and the value of the data.
    pub async fn pulled(&self, uri: &str) -> (String, String) {
        let answer = self.post(uri, PULL).await;
        let attribute = |text: &str, name: &str| {
            text.split(&format!("{name}=\""))
                .nth(1)?
                .split('"')
                .next()
                .map(str::to_owned)
        };
        let data = answer.split("<tt:Data>").nth(1).unwrap_or_default();
        (
            attribute(&answer, "PropertyOperation").unwrap_or_else(|| panic!("no message: {answer}")),
            attribute(data, "Value").unwrap_or_default(),
        )
    }

    /// Waits until clients are told that something moves.
    async fn moves(&self) {
        let events = self.pull_point("tns1:VideoSource/MotionAlarm").await;
        let (operation, mut moves) = self.pulled(&events).await;
        assert_eq!(operation, "Initialized");
        while moves != "true" {
            moves = self.pulled(&events).await.1;
        }
    }

    /// The events of the rule name an analytics configuration that there is.
    async fn names_its_analytics(&self) {
        let token = "analytics_video-1";
        let events = self.pull_point("tns1:RuleEngine/CellMotionDetector/Motion").await;
        let answer = self.post(&events, PULL).await;
        let named = format!("Name=\"VideoAnalyticsConfigurationToken\" Value=\"{token}\"");
        assert!(answer.contains(&named), "{answer}");
        let all = self.call(TRT, "GetVideoAnalyticsConfigurations", "").await;
        assert!(all.contains(&format!("token=\"{token}\"")), "{all}");
    }
}

/// The paths of the elements that are marked as topics, without prefixes.
fn topics(properties: &str) -> Vec<String> {
    let set = properties.split("<wstop:TopicSet").nth(1).expect("a topic set");
    let mut path: Vec<&str> = Vec::new();
    let mut found = Vec::new();
    for tag in set.split('<').skip(1) {
        let inner = tag.split('>').next().unwrap();
        if inner.starts_with('/') {
            path.pop();
            continue;
        }
        let name = inner.split([' ', '/']).next().unwrap();
        path.push(name.split(':').next_back().unwrap());
        if inner.contains("topic=\"true\"") {
            found.push(path.join("/"));
        }
        if inner.ends_with('/') {
            path.pop();
        }
    }
    found.sort();
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn every_topic_is_proven() {
    let state = tempfile::tempdir().unwrap();
    let shares = tempfile::tempdir().unwrap();
    let chips = Chips::new();
    // A source whose signal can be lost.
    let clip = state.path().join("clip.mp4");
    let pictures = mux::encoded_pattern(SIZE, 10.0, 4, 4);
    std::fs::write(&clip, Movie::h264(&pictures, SIZE).bytes()).unwrap();
    let clip = format!("file:{}", clip.display());
    let said = format!("file:{}", state.path().join("said.wav").display());
    let kept = state.path().join("kept");
    let camera = start_with(&Config {
        sources: vec!["test:320x240@10".parse().unwrap(), clip.parse().unwrap()],
        audio_output: Some(said.parse().unwrap()),
        storage_dirs: vec![shares.path().to_owned()],
        motion_test_pattern: true,
        hardware: chips.watched(),
        firmware_keys: vec![Signer::new().key()],
        firmware_server: Some("http://firmware.example/{version}".to_owned()),
        ..small(&kept)
    })
    .await;
    let properties = camera.post("/onvif/event", "<tev:GetEventProperties/>").await;
    let proven: Vec<&str> = PROOFS.iter().map(|(topic, ..)| *topic).collect();
    assert_eq!(topics(&properties), proven);
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    let list = std::fs::read_to_string(root.join("docs/events.md")).unwrap();
    for (topic, file, function) in PROOFS {
        let text = std::fs::read_to_string(root.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
        assert!(
            text.contains(&format!("fn {function}(")),
            "{topic}: there is no test {function} in {file}"
        );
        assert!(
            list.contains(&format!("`tns1:{topic}`")),
            "{topic} is not in docs/events.md"
        );
    }
    camera.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn storage_that_fails_is_told() {
    let state = tempfile::tempdir().unwrap();
    let shares = tempfile::tempdir().unwrap();
    let share = |name: &str| {
        let path = shares.path().join(name);
        std::fs::create_dir(&path).unwrap();
        path
    };
    let (first, second) = (share("first"), share("second"));
    let camera = start_with(&Config {
        storage_dirs: vec![shares.path().to_owned()],
        ..small(state.path())
    })
    .await;
    let store = async |path: &Path| {
        let content = format!(
            "<StorageConfiguration type='NFS'><LocalPath>{}</LocalPath></StorageConfiguration>",
            path.display()
        );
        text(
            &camera.call(TDS, "CreateStorageConfiguration", &content).await,
            "Token",
        )
    };
    let events = camera
        .pull_point("tns1:Device/HardwareFailure/StorageFailure")
        .await;
    // The directory of the configuration is told from the beginning, without any client.
    assert_eq!(
        camera.pulled(&events).await,
        ("Initialized".into(), "false".into())
    );
    let kept = store(&first).await;
    assert_eq!(
        camera.pulled(&events).await,
        ("Initialized".into(), "false".into())
    );
    // The share goes away. It is tried now and then, and whenever a client changes something.
    std::fs::remove_dir_all(&first).unwrap();
    store(&second).await;
    let mut told = [camera.pulled(&events).await, camera.pulled(&events).await];
    told.sort();
    assert_eq!(
        told,
        [("Changed", "true"), ("Initialized", "false")].map(|(o, v)| (o.to_owned(), v.to_owned()))
    );
    let gone = format!("<Token>{kept}</Token>");
    camera.call(TDS, "DeleteStorageConfiguration", &gone).await;
    assert_eq!(camera.pulled(&events).await.0, "Deleted");
    camera.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_moving_test_pattern_is_told_to_clients() {
    let state = tempfile::tempdir().unwrap();
    let camera = start_with(&Config {
        motion_test_pattern: true,
        ..small(state.path())
    })
    .await;
    // The ball of the test pattern never rests for long.
    camera.moves().await;
    camera.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn motion_in_a_file_that_is_passed_through_is_told_to_clients() {
    let state = tempfile::tempdir().unwrap();
    let drawn = state.path().join("clip.mp4");
    let pictures = mux::encoded_pattern(SIZE, 10.0, 40, 10);
    std::fs::write(&drawn, Movie::h264(&pictures, SIZE).bytes()).unwrap();
    let mut clips = vec![drawn];
    match std::env::var_os("ONVIF_MOTION_FOOTAGE") {
        Some(footage) => clips.push(footage.into()),
        None => eprintln!("left out: set ONVIF_MOTION_FOOTAGE to an H.264 file in which something moves"),
    }
    for (number, clip) in clips.iter().enumerate() {
        let config = Config {
            sources: vec![format!("file:{}", clip.display()).parse().unwrap()],
            ..small(&state.path().join(number.to_string()))
        };
        let camera = start_with(&config).await;
        camera.moves().await;
        camera.names_its_analytics().await;
        camera.stop().await;

        let camera = start_with(&Config {
            motion_passed_through: Some(PassedThrough::KeyFrames),
            ..config.clone()
        })
        .await;
        camera.moves().await;
        camera.names_its_analytics().await;
        camera.stop().await;

        let camera = start_with(&Config {
            motion_passed_through: Some(PassedThrough::Off),
            ..config
        })
        .await;
        let properties = camera.post("/onvif/event", "<tev:GetEventProperties/>").await;
        let told = topics(&properties);
        assert!(!told.iter().any(|topic| topic.contains("Motion")), "{told:?}");
        camera.stop().await;
    }
}
