//! The rules of the media configuration, on a scripted backend.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use bytes::Bytes;

use super::model::MediaModel;
use super::state::{ConfigurationKind as Kind, ForeignConfiguration, Multicast, VideoEncoderConfiguration};
use crate::backend::BackendError;
use crate::backend::video::{
    BoxFuture, CodecProfile, Encoder, EncoderOptions, EncoderSettings, FrameSink, Rect, Resolution,
    SourceView, VideoBackend, VideoCodec, VideoSource,
};
use crate::storage::{MemoryStorage, Storage, StorageError};

pub(super) const HD: Resolution = Resolution {
    width: 1280,
    height: 720,
};
const SMALL: Resolution = Resolution {
    width: 640,
    height: 360,
};

/// Hardware with so many sources, each with a main and a sub stream.
pub(super) struct Hardware {
    pub sources: usize,
    pub widest: Resolution,
}

impl VideoBackend for Hardware {
    fn sources(&self) -> Vec<VideoSource> {
        (0..self.sources)
            .map(|i| VideoSource {
                token: format!("cam{i}"),
                resolution: self.widest,
                framerate: 25.0,
            })
            .collect()
    }

    fn encoder_options(&self, _: &str, _: u32) -> Result<Vec<EncoderOptions>, BackendError> {
        let options = EncoderOptions {
            codec: VideoCodec::H264,
            resolutions: [HD, SMALL].into_iter().filter(|r| *r <= self.widest).collect(),
            framerates: (1..=25).map(|f| f as f32).collect(),
            quality: 1..=10,
            bitrate: 64..=8000,
            gov_length: Some(1..=150),
            profiles: vec![CodecProfile::Baseline, CodecProfile::Main],
            constant_bitrate: true,
            fixed: false,
        };
        let jpeg = EncoderOptions {
            codec: VideoCodec::Jpeg,
            gov_length: None,
            profiles: vec![],
            ..options.clone()
        };
        Ok(vec![options, jpeg])
    }

    fn default_encoders(&self, _: &str) -> Result<Vec<EncoderSettings>, BackendError> {
        let main = EncoderSettings {
            codec: VideoCodec::H264,
            resolution: self.widest,
            framerate: 25.0,
            bitrate_kbps: 4000,
            constant_bitrate: false,
            quality: 5,
            gov_length: 50,
            profile: Some(CodecProfile::Main),
        };
        Ok(vec![
            main.clone(),
            EncoderSettings {
                resolution: SMALL,
                bitrate_kbps: 500,
                ..main
            },
        ])
    }

    fn start_encoder(
        &self,
        _: &str,
        _: &EncoderSettings,
        _: &SourceView,
        _: Arc<dyn FrameSink>,
    ) -> Result<Box<dyn Encoder>, BackendError> {
        Err(BackendError::Busy("the scripted hardware does not encode".into()))
    }

    fn snapshot<'a>(
        &'a self,
        _: &'a str,
        _: Resolution,
        _: &'a SourceView,
    ) -> BoxFuture<'a, Result<Bytes, BackendError>> {
        Box::pin(async { Ok(Bytes::from_static(b"\xff\xd8\xff\xd9")) })
    }
}

/// Storage in memory that can be made to fail.
#[derive(Default)]
struct Disk {
    memory: MemoryStorage,
    broken: AtomicBool,
}

impl Storage for Disk {
    fn load(&self, name: &str) -> Result<Option<Vec<u8>>, StorageError> {
        self.memory.load(name)
    }

    fn store(&self, name: &str, document: &[u8]) -> Result<(), StorageError> {
        if self.broken.load(Ordering::SeqCst) {
            return Err(StorageError::InUse("disk full".into()));
        }
        self.memory.store(name, document)
    }

    fn remove(&self, name: &str) -> Result<(), StorageError> {
        self.memory.remove(name)
    }
}

fn open(sources: usize, widest: Resolution, disk: &Arc<Disk>) -> MediaModel {
    MediaModel::open(Arc::new(Hardware { sources, widest }), disk.clone()).unwrap()
}

fn model(sources: usize) -> (MediaModel, Arc<Disk>) {
    let disk = Arc::<Disk>::default();
    (open(sources, HD, &disk), disk)
}

fn subcode(result: Result<impl Sized, onvif_core::soap::Fault>) -> String {
    match result {
        Ok(_) => "ok".into(),
        Err(fault) => fault
            .subcodes()
            .iter()
            .map(|s| s.local().to_owned())
            .collect::<Vec<_>>()
            .join("/"),
    }
}

async fn unchanged<T>(model: &MediaModel, act: impl Future<Output = T>) -> T {
    let before = model.state();
    let result = act.await;
    assert_eq!(model.state(), before, "a refused change left something behind");
    result
}

#[test]
fn factory_state_has_main_and_sub_for_every_source() {
    let (model, _) = model(2);
    let state = model.state();
    let tokens: Vec<_> = state.profiles.iter().map(|p| p.token.as_str()).collect();
    assert_eq!(tokens, ["cam0_main", "cam0_sub", "cam1_main", "cam1_sub"]);
    for profile in &state.profiles {
        assert!(profile.fixed);
        let (source, encoder) = (
            state.video_source_of(profile).unwrap(),
            state.video_encoder_of(profile).unwrap(),
        );
        assert_eq!(source.source, encoder.source);
    }
    assert_eq!(state.use_count(Kind::VideoSource, "vs_cam0"), 2);
    assert_eq!(state.use_count(Kind::VideoEncoder, "ve_cam0_sub"), 1);
}

#[tokio::test]
async fn profiles_are_created_up_to_the_limit_and_deleted() {
    let (model, _) = model(1);
    let create = async |name: &str, token: Option<&str>| model.create_profile(name, token, &[]).await;
    let first = create("mine", None).await.unwrap();
    assert!(!first.fixed);
    assert_eq!(create("x", Some("My-1.a")).await.unwrap().token, "My-1.a");
    for (name, token, expected) in [
        ("x", Some("My-1.a"), "InvalidArgVal/ProfileExists"),
        ("x", Some("a b"), "InvalidArgVal"),
        ("x", Some(""), "InvalidArgVal"),
        ("x", Some("../../etc"), "InvalidArgVal"),
        (&*"n".repeat(65), None, "InvalidArgVal"),
    ] {
        assert_eq!(subcode(unchanged(&model, create(name, token)).await), expected);
    }
    let none = [(Kind::VideoSource, "none".to_owned())];
    assert_eq!(
        subcode(unchanged(&model, model.create_profile("x", None, &none)).await),
        "InvalidArgVal/NoConfig"
    );
    while model.state().profiles.len() < model.max_profiles() {
        create("more", None).await.unwrap();
    }
    assert_eq!(
        subcode(unchanged(&model, create("one too many", None)).await),
        "Action/MaxNVTProfiles"
    );

    let delete = async |token: &str| model.change_profile(token, |s, _| s.delete_profile(token)).await;
    assert_eq!(
        subcode(unchanged(&model, delete("cam0_main")).await),
        "Action/DeletionOfFixedProfile"
    );
    assert_eq!(
        subcode(unchanged(&model, delete("none")).await),
        "InvalidArgVal/NoProfile"
    );
    delete(&first.token).await.unwrap();
    assert_eq!(
        subcode(model.state().profile(&first.token).cloned()),
        "InvalidArgVal/NoProfile"
    );
    // A token is never given out twice, or an address that was handed out would lead to another profile.
    assert_ne!(create("again", None).await.unwrap().token, first.token);
}

#[tokio::test]
async fn configurations_of_different_sources_conflict() {
    let (model, _) = model(2);
    model.register(
        Kind::Ptz,
        vec![ForeignConfiguration {
            kind: Kind::Ptz,
            token: "ptz1".into(),
            source: Some("cam1".into()),
        }],
    );
    let token = model.create_profile("p", None, &[]).await.unwrap().token;
    let add = async |kind, config: &str| {
        model
            .change_profile(&token, |s, foreign| {
                s.add_configuration(foreign, &token, kind, config)
            })
            .await
    };
    let remove = async |kind| {
        model
            .change_profile(&token, |s, _| s.remove_configuration(&token, kind))
            .await
    };
    add(Kind::VideoSource, "vs_cam0").await.unwrap();
    for (kind, config, expected) in [
        (Kind::VideoEncoder, "ve_cam1_main", "Action/ConfigurationConflict"),
        (Kind::Ptz, "ptz1", "Action/ConfigurationConflict"),
        (Kind::Ptz, "ptz9", "InvalidArgVal/NoConfig"),
        (Kind::VideoEncoder, "none", "InvalidArgVal/NoConfig"),
    ] {
        assert_eq!(
            subcode(unchanged(&model, add(kind, config)).await),
            expected,
            "{config}"
        );
    }
    add(Kind::VideoEncoder, "ve_cam0_main").await.unwrap();
    assert_eq!(model.state().use_count(Kind::VideoEncoder, "ve_cam0_main"), 2);
    add(Kind::VideoEncoder, "ve_cam0_sub").await.unwrap();
    assert_eq!(model.state().use_count(Kind::VideoEncoder, "ve_cam0_main"), 1);
    let conflict = "Action/ConfigurationConflict";
    assert_eq!(
        subcode(unchanged(&model, add(Kind::VideoSource, "vs_cam1")).await),
        conflict
    );
    assert_eq!(
        subcode(unchanged(&model, remove(Kind::VideoSource)).await),
        conflict
    );
    remove(Kind::VideoEncoder).await.unwrap();
    remove(Kind::VideoEncoder).await.unwrap();
    add(Kind::VideoSource, "vs_cam1").await.unwrap();
    add(Kind::Ptz, "ptz1").await.unwrap();
    model
        .change_profile(&token, |s, _| s.clear_profile(&token))
        .await
        .unwrap();
    assert!(model.state().profile(&token).unwrap().configurations.is_empty());
}

#[tokio::test]
async fn encoder_settings_follow_the_options() {
    let (model, _) = model(1);
    let changes = Arc::new(AtomicUsize::new(0));
    let seen = changes.clone();
    model.on_change(move |_| {
        seen.fetch_add(1, Ordering::SeqCst);
    });
    let main = || model.state().video_encoder("ve_cam0_main").unwrap().clone();
    let mut new = main();
    new.settings.bitrate_kbps = 1_000_000;
    new.settings.resolution = SMALL;
    model.set_video_encoder(new.clone()).await.unwrap();
    assert_eq!(main().settings.bitrate_kbps, 8000);
    assert_eq!(changes.load(Ordering::SeqCst), 1);
    model.set_video_encoder(main()).await.unwrap();
    assert_eq!(
        changes.load(Ordering::SeqCst),
        1,
        "nothing changed, so nobody was told"
    );
    new.settings.resolution = Resolution { width: 3, height: 3 };
    assert_eq!(
        subcode(unchanged(&model, model.set_video_encoder(new)).await),
        "InvalidArgVal/ConfigModify"
    );
    let odd = VideoEncoderConfiguration {
        multicast: Multicast {
            address: [239, 1, 1, 1].into(),
            port: 5001,
            ttl: 1,
            auto_start: false,
        },
        ..main()
    };
    assert_eq!(
        subcode(unchanged(&model, model.set_video_encoder(odd)).await),
        "InvalidArgVal/ConfigModify"
    );
    let unknown = VideoEncoderConfiguration {
        token: "none".into(),
        ..main()
    };
    assert_eq!(
        subcode(unchanged(&model, model.set_video_encoder(unknown)).await),
        "InvalidArgVal/NoConfig"
    );

    let mut source = model.state().video_source("vs_cam0").unwrap().clone();
    source.bounds = Rect {
        x: 640,
        y: 0,
        width: 640,
        height: 720,
    };
    model.set_video_source(source.clone()).await.unwrap();
    source.bounds.x = 1280;
    let refused = unchanged(&model, model.set_video_source(source.clone())).await;
    assert_eq!(subcode(refused), "InvalidArgVal/ConfigModify");
    source.source = "cam9".into();
    assert_eq!(
        subcode(unchanged(&model, model.set_video_source(source)).await),
        "InvalidArgVal/ConfigModify"
    );
}

#[tokio::test]
async fn what_cannot_be_kept_did_not_happen() {
    let (model, disk) = model(1);
    model.create_profile("kept", Some("a"), &[]).await.unwrap();
    disk.broken.store(true, Ordering::SeqCst);
    let result = unchanged(&model, model.create_profile("lost", Some("b"), &[])).await;
    assert_eq!(subcode(result), "Action");
    drop(model);
    let again = open(1, HD, &disk);
    assert!(again.state().profile("a").is_ok() && again.state().profile("b").is_err());
}

#[tokio::test]
async fn stored_state_meets_changed_hardware() {
    let (model, disk) = model(2);
    model
        .create_profile("mine", Some("mine"), &[(Kind::VideoSource, "vs_cam1".into())])
        .await
        .unwrap();
    let mut sub = model.state().video_encoder("ve_cam0_sub").unwrap().clone();
    sub.settings.gov_length = 33;
    model.set_video_encoder(sub).await.unwrap();
    let stored = model.state();

    // The same hardware: everything as it was.
    assert_eq!(open(2, HD, &disk).state(), stored);

    // The second camera is gone, and the first one is smaller than before.
    let model = open(1, SMALL, &disk);
    let state = model.state();
    assert!(state.profile("mine").unwrap().configurations.is_empty());
    assert_eq!(
        subcode(state.profile("cam1_main").cloned()),
        "InvalidArgVal/NoProfile"
    );
    assert_eq!(
        state.video_encoder("ve_cam0_main").unwrap().settings.resolution,
        SMALL
    );
    assert_eq!(
        state.video_encoder("ve_cam0_sub").unwrap().settings.gov_length,
        33
    );
    assert_eq!(state.video_source("vs_cam0").unwrap().bounds.width, SMALL.width);

    model.reset().await.unwrap();
    assert_eq!(model.state().profiles.len(), 2);
    assert_eq!(
        model
            .state()
            .video_encoder("ve_cam0_sub")
            .unwrap()
            .settings
            .gov_length,
        50
    );
}
