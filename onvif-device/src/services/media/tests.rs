//! The rules of the media configuration, on a scripted backend.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use bytes::Bytes;

use super::model::{MediaChange, MediaModel};
use super::state::{ConfigurationKind as Kind, ForeignConfiguration, MediaState};
use crate::backend::BackendError;
use crate::backend::video::{
    BoxFuture, CodecProfile, Encoder, EncoderOptions, EncoderSettings, FrameSink, Rect, Resolution,
    SourceView, VideoBackend, VideoCodec, VideoSource,
};

const HD: Resolution = Resolution {
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

/// A model that keeps its state in memory, the kept state, and a switch that makes storage fail.
fn model(sources: usize) -> (MediaModel, Arc<Mutex<Option<MediaState>>>, Arc<AtomicBool>) {
    let kept = Arc::new(Mutex::new(None));
    let broken = Arc::new(AtomicBool::new(false));
    let (keep, fails) = (kept.clone(), broken.clone());
    let persist = Box::new(move |state: &MediaState| {
        if fails.load(Ordering::SeqCst) {
            return Err("disk full".to_owned());
        }
        *keep.lock().unwrap() = Some(state.clone());
        Ok(())
    });
    let model = MediaModel::new(Arc::new(Hardware { sources, widest: HD }), None, persist).unwrap();
    (model, kept, broken)
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

fn unchanged<T>(model: &MediaModel, act: impl FnOnce() -> T) -> T {
    let before = model.state();
    let result = act();
    assert_eq!(model.state(), before, "a refused change left something behind");
    result
}

#[test]
fn factory_state_has_main_and_sub_for_every_source() {
    let (model, ..) = model(2);
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

#[test]
fn profiles_are_created_up_to_the_limit_and_deleted() {
    let (model, ..) = model(1);
    let limit = model.max_profiles();
    let create = |name: &str, token: Option<&str>| {
        model.change(
            |s| s.create_profile(name, token, limit),
            |t| vec![MediaChange::Profile(t.clone())],
        )
    };
    let first = create("mine", None).unwrap();
    assert!(!model.state().profile(&first).unwrap().fixed);
    assert_eq!(create("x", Some("My-1.a")).unwrap(), "My-1.a");
    for (name, token, expected) in [
        ("x", Some("My-1.a"), "InvalidArgVal/ProfileExists"),
        ("x", Some("a b"), "InvalidArgVal"),
        ("x", Some(""), "InvalidArgVal"),
        ("x", Some("../../etc"), "InvalidArgVal"),
    ] {
        assert_eq!(subcode(unchanged(&model, || create(name, token))), expected);
    }
    assert_eq!(
        subcode(unchanged(&model, || create(&"n".repeat(65), None))),
        "InvalidArgVal"
    );
    while model.state().profiles.len() < limit {
        create("more", None).unwrap();
    }
    assert_eq!(
        subcode(unchanged(&model, || create("one too many", None))),
        "Action/MaxNVTProfiles"
    );

    let delete = |token: &str| model.change(|s| s.delete_profile(token), |()| vec![]);
    assert_eq!(
        subcode(unchanged(&model, || delete("cam0_main"))),
        "Action/DeletionOfFixedProfile"
    );
    assert_eq!(
        subcode(unchanged(&model, || delete("none"))),
        "InvalidArgVal/NoProfile"
    );
    delete(&first).unwrap();
    assert_eq!(
        subcode(model.state().profile(&first).cloned()),
        "InvalidArgVal/NoProfile"
    );
    // A token is never given out twice, or an address that was handed out would lead to another profile.
    assert_ne!(create("again", None).unwrap(), first);
}

#[test]
fn configurations_of_different_sources_conflict() {
    let (model, ..) = model(2);
    model.register(
        Kind::Ptz,
        vec![ForeignConfiguration {
            kind: Kind::Ptz,
            token: "ptz1".into(),
            source: Some("cam1".into()),
        }],
    );
    let token = model
        .change(|s| s.create_profile("p", None, 99), |_| vec![])
        .unwrap();
    let add = |kind, config: &str| model.change(|s| s.add_configuration(&token, kind, config), |()| vec![]);
    let remove = |kind| model.change(|s| s.remove_configuration(&token, kind), |()| vec![]);
    add(Kind::VideoSource, "vs_cam0").unwrap();
    assert_eq!(
        subcode(unchanged(&model, || add(Kind::VideoEncoder, "ve_cam1_main"))),
        "Action/ConfigurationConflict"
    );
    assert_eq!(
        subcode(unchanged(&model, || add(Kind::Ptz, "ptz1"))),
        "Action/ConfigurationConflict"
    );
    assert_eq!(
        subcode(unchanged(&model, || add(Kind::Ptz, "ptz9"))),
        "InvalidArgVal/NoConfig"
    );
    assert_eq!(
        subcode(unchanged(&model, || add(Kind::VideoEncoder, "none"))),
        "InvalidArgVal/NoConfig"
    );
    add(Kind::VideoEncoder, "ve_cam0_main").unwrap();
    assert_eq!(model.state().use_count(Kind::VideoEncoder, "ve_cam0_main"), 2);
    add(Kind::VideoEncoder, "ve_cam0_sub").unwrap();
    assert_eq!(model.state().use_count(Kind::VideoEncoder, "ve_cam0_main"), 1);
    assert_eq!(
        subcode(unchanged(&model, || add(Kind::VideoSource, "vs_cam1"))),
        "Action/ConfigurationConflict"
    );
    assert_eq!(
        subcode(unchanged(&model, || remove(Kind::VideoSource))),
        "Action/ConfigurationConflict"
    );
    remove(Kind::VideoEncoder).unwrap();
    remove(Kind::VideoEncoder).unwrap();
    add(Kind::VideoSource, "vs_cam1").unwrap();
    add(Kind::Ptz, "ptz1").unwrap();
    model.change(|s| s.clear_profile(&token), |()| vec![]).unwrap();
    assert!(model.state().profile(&token).unwrap().configurations.is_empty());
}

#[test]
fn encoder_settings_follow_the_options() {
    let (model, ..) = model(1);
    let changes = Arc::new(AtomicUsize::new(0));
    let seen = changes.clone();
    model.on_change(move |_| {
        seen.fetch_add(1, Ordering::SeqCst);
    });
    let mut new = model.state().video_encoder("ve_cam0_main").unwrap().clone();
    new.settings.bitrate_kbps = 1_000_000;
    new.settings.resolution = SMALL;
    model.set_video_encoder(new.clone()).unwrap();
    assert_eq!(
        model
            .state()
            .video_encoder("ve_cam0_main")
            .unwrap()
            .settings
            .bitrate_kbps,
        8000
    );
    assert_eq!(changes.load(Ordering::SeqCst), 1);
    model
        .set_video_encoder(model.state().video_encoder("ve_cam0_main").unwrap().clone())
        .unwrap();
    assert_eq!(
        changes.load(Ordering::SeqCst),
        1,
        "nothing changed, so nobody was told"
    );
    new.settings.resolution = Resolution { width: 3, height: 3 };
    assert_eq!(
        subcode(unchanged(&model, || model.set_video_encoder(new.clone()))),
        "InvalidArgVal/ConfigModify"
    );
    new.token = "none".into();
    assert_eq!(
        subcode(unchanged(&model, || model.set_video_encoder(new))),
        "InvalidArgVal/NoConfig"
    );

    let mut source = model.state().video_source("vs_cam0").unwrap().clone();
    source.bounds = Rect {
        x: 640,
        y: 0,
        width: 640,
        height: 720,
    };
    model.set_video_source(source.clone()).unwrap();
    source.bounds.x = 641;
    assert_eq!(
        subcode(unchanged(&model, || model.set_video_source(source.clone()))),
        "InvalidArgVal/ConfigModify"
    );
    source.source = "cam9".into();
    assert_eq!(
        subcode(unchanged(&model, || model.set_video_source(source))),
        "InvalidArgVal/ConfigModify"
    );
}

#[test]
fn what_cannot_be_kept_did_not_happen() {
    let (model, kept, broken) = model(1);
    model
        .change(|s| s.create_profile("kept", Some("a"), 99), |_| vec![])
        .unwrap();
    assert!(kept.lock().unwrap().as_ref().unwrap().profile("a").is_ok());
    broken.store(true, Ordering::SeqCst);
    let result = unchanged(&model, || {
        model.change(|s| s.create_profile("lost", Some("b"), 99), |_| vec![])
    });
    assert_eq!(subcode(result), "Action");
}

#[test]
fn stored_state_meets_changed_hardware() {
    let (model, kept, _) = model(2);
    model
        .change(|s| s.create_profile("mine", Some("mine"), 99), |_| vec![])
        .unwrap();
    model
        .change(
            |s| s.add_configuration("mine", Kind::VideoSource, "vs_cam1"),
            |()| vec![],
        )
        .unwrap();
    let mut sub = model.state().video_encoder("ve_cam0_sub").unwrap().clone();
    sub.settings.gov_length = 33;
    model.set_video_encoder(sub).unwrap();
    let stored = kept.lock().unwrap().clone().unwrap();
    let text = serde_json::to_string(&stored).unwrap();
    assert_eq!(serde_json::from_str::<MediaState>(&text).unwrap(), stored);

    // The second camera is gone, and the first one is smaller than before.
    let hardware = Arc::new(Hardware {
        sources: 1,
        widest: SMALL,
    });
    let model = MediaModel::new(hardware, Some(stored.clone()), Box::new(|_| Ok(()))).unwrap();
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

    // The same hardware: everything as it was.
    let hardware = Arc::new(Hardware {
        sources: 2,
        widest: HD,
    });
    let model = MediaModel::new(hardware, Some(stored.clone()), Box::new(|_| Ok(()))).unwrap();
    assert_eq!(*model.state(), stored);

    model.reset().unwrap();
    assert_eq!(model.state().profiles.len(), 4);
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
