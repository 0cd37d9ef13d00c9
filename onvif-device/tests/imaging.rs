//! The Imaging service as a client meets it.
#![allow(missing_docs)]

#[path = "common/camera.rs"]
mod camera;
mod common;

use std::net::SocketAddr;
use std::ops::RangeInclusive;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use common::{Reply, Running, TDS, call, start};
use onvif_device::Device;
use onvif_device::backend::BackendError;
use onvif_device::backend::imaging::{
    Condition, ConditionObserver, Control, Exposure, ExposureOptions, ExposurePriority, Focus, FocusCommand,
    FocusMoves, FocusOptions, FocusStatus, ImagingBackend, ImagingOptions, ImagingPreset, ImagingSettings,
    ImagingSource, IrCutAdjustmentOptions, IrCutBoundary, IrCutFilter, Mode, Switch, SwitchOptions,
    WhiteBalance, WhiteBalanceOptions,
};
use onvif_device::events::{Notification, PropertyOperation};
use onvif_device::net::http::HttpLimits;
use onvif_device::services::imaging::ImagingService;
use onvif_device::storage::{MemoryStorage, Storage};

const TIMG: &str = "http://www.onvif.org/ver20/imaging/wsdl";
const TT: &str = "http://www.onvif.org/ver10/schema";

/// The front can do everything, the back nothing.
#[derive(Default)]
struct Lens {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    applied: Vec<ImagingSettings>,
    commands: Vec<FocusCommand>,
    broken: bool,
    observer: Option<ConditionObserver>,
}

impl Lens {
    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    fn applied(&self) -> ImagingSettings {
        self.state().applied.last().unwrap().clone()
    }
}

const PERCENT: Option<RangeInclusive<f32>> = Some(0.0..=100.0);

fn front() -> ImagingSource {
    let both = vec![Control::Auto, Control::Manual];
    let switch = |modes: &[Mode]| {
        Some(SwitchOptions {
            modes: modes.to_vec(),
            level: Some(0.0..=1.0),
        })
    };
    let off = Some(Switch {
        mode: Mode::Off,
        level: Some(0.5),
    });
    let any = [Mode::Off, Mode::On, Mode::Auto];
    ImagingSource {
        source: "front".into(),
        options: ImagingOptions {
            brightness: PERCENT,
            contrast: PERCENT,
            saturation: PERCENT,
            sharpness: PERCENT,
            exposure: Some(ExposureOptions {
                modes: both.clone(),
                priorities: vec![ExposurePriority::LowNoise, ExposurePriority::FrameRate],
                window: true,
                min_time: Some(10.0..=1000.0),
                max_time: Some(1000.0..=40000.0),
                min_gain: Some(0.0..=10.0),
                max_gain: Some(0.0..=40.0),
                time: Some(10.0..=40000.0),
                gain: Some(0.0..=40.0),
                ..ExposureOptions::default()
            }),
            focus: Some(FocusOptions {
                modes: both.clone(),
                default_speed: Some(0.1..=1.0),
                near_limit: Some(0.5..=10.0),
                far_limit: Some(10.0..=1000.0),
                once_after_move: true,
                moves: FocusMoves {
                    position: Some(0.0..=1.0),
                    distance: Some(-1.0..=1.0),
                    speed: Some(0.1..=1.0),
                    velocity: Some(-1.0..=1.0),
                },
            }),
            ir_cut_filter: vec![IrCutFilter::On, IrCutFilter::Off, IrCutFilter::Auto],
            ir_cut_adjustment: Some(IrCutAdjustmentOptions {
                boundaries: vec![IrCutBoundary::Common, IrCutBoundary::ToOn, IrCutBoundary::ToOff],
                offset: true,
                response_time: Some(Duration::from_secs(2)..=Duration::from_secs(10)),
            }),
            white_balance: Some(WhiteBalanceOptions {
                modes: both,
                red_gain: PERCENT,
                blue_gain: PERCENT,
            }),
            backlight_compensation: switch(&any[..2]),
            wide_dynamic_range: switch(&any[..2]),
            stabilization: switch(&any),
            tone_compensation: switch(&any),
            defogging: switch(&any),
            noise_reduction: true,
        },
        factory: ImagingSettings {
            brightness: Some(50.0),
            contrast: Some(50.0),
            saturation: Some(50.0),
            sharpness: Some(50.0),
            exposure: Some(Exposure {
                priority: Some(ExposurePriority::LowNoise),
                min_time: Some(10.0),
                max_time: Some(40000.0),
                min_gain: Some(0.0),
                max_gain: Some(40.0),
                time: Some(10000.0),
                gain: Some(0.0),
                ..Exposure::default()
            }),
            focus: Some(Focus {
                default_speed: Some(0.5),
                near_limit: Some(0.5),
                far_limit: Some(1000.0),
                ..Focus::default()
            }),
            ir_cut_filter: Some(IrCutFilter::Auto),
            ir_cut_adjustments: vec![],
            white_balance: Some(WhiteBalance {
                red_gain: Some(50.0),
                blue_gain: Some(50.0),
                ..WhiteBalance::default()
            }),
            backlight_compensation: off,
            wide_dynamic_range: off,
            stabilization: off,
            tone_compensation: off,
            defogging: off,
            noise_reduction: Some(0.0),
        },
        presets: vec![ImagingPreset {
            token: "fog".into(),
            kind: "Fog".into(),
            name: "Fog".into(),
            settings: ImagingSettings {
                contrast: Some(70.0),
                defogging: Some(Switch {
                    mode: Mode::On,
                    level: Some(1.0),
                }),
                ..ImagingSettings::default()
            },
        }],
        conditions: vec![Condition::TooDark],
    }
}

impl ImagingBackend for Lens {
    fn sources(&self) -> Vec<ImagingSource> {
        vec![front()]
    }

    fn apply(&self, _: &str, settings: &ImagingSettings) -> Result<(), BackendError> {
        let mut state = self.state();
        if state.broken {
            return Err(BackendError::Failed("the sensor does not answer".into()));
        }
        state.applied.push(settings.clone());
        Ok(())
    }

    fn focus(&self, _: &str, command: FocusCommand) -> Result<(), BackendError> {
        self.state().commands.push(command);
        Ok(())
    }

    fn focus_status(&self, _: &str) -> Result<FocusStatus, BackendError> {
        Ok(FocusStatus {
            position: 0.25,
            moving: Some(true),
            error: None,
        })
    }

    fn watch(&self, observer: ConditionObserver) {
        self.state().observer = Some(observer);
    }
}

async fn camera_on(storage: Arc<dyn Storage>) -> (Running, Arc<Lens>) {
    let lens = Arc::new(Lens::default());
    let backend = Arc::clone(&lens) as Arc<dyn ImagingBackend>;
    let imaging = ImagingService::open(backend, Arc::new(camera::Camera), Arc::clone(&storage)).unwrap();
    let builder = Device::builder()
        .administrator(common::ADMIN, common::PASSWORD)
        .storage(storage)
        .module(imaging);
    (start(builder, HttpLimits::default()).await, lens)
}

async fn camera() -> (Running, Arc<Lens>) {
    camera_on(Arc::new(MemoryStorage::new())).await
}

async fn imaging(at: SocketAddr, operation: &str, source: &str, content: &str) -> Reply {
    let body = format!(
        r#"<m:{operation} xmlns:m="{TIMG}" xmlns:tt="{TT}"><m:VideoSourceToken>{source}</m:VideoSourceToken>{content}</m:{operation}>"#
    );
    call(at, &body).await
}

async fn set(at: SocketAddr, settings: &str) -> Reply {
    let content = format!("<m:ImagingSettings>{settings}</m:ImagingSettings>");
    imaging(at, "SetImagingSettings", "front", &content).await
}

async fn get(at: SocketAddr) -> String {
    let reply = imaging(at, "GetImagingSettings", "front", "").await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    reply.body
}

/// Settings that came with later versions.
fn extended(third: &str) -> String {
    format!("<tt:Extension><tt:Extension><tt:Extension>{third}</tt:Extension></tt:Extension></tt:Extension>")
}

fn has(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part} in {text}");
    }
}

#[tokio::test]
async fn capabilities_and_options_tell_what_there_is() {
    let (running, _) = camera().await;
    let at = running.address;
    let capabilities = call(at, &format!(r#"<GetServiceCapabilities xmlns="{TIMG}"/>"#)).await;
    has(
        &capabilities.body,
        &[
            "ImageStabilization=\"true\"",
            "Presets=\"true\"",
            "AdaptablePreset=\"false\"",
        ],
    );
    let legacy = call(
        at,
        &format!(r#"<GetCapabilities xmlns="{TDS}"><Category>Imaging</Category></GetCapabilities>"#),
    )
    .await;
    has(&legacy.body, &["/onvif/imaging_service"]);
    let options = imaging(at, "GetOptions", "front", "").await;
    has(
        &options.body,
        &[
            "<tt:Brightness><tt:Min>0</tt:Min><tt:Max>100</tt:Max>",
            "<tt:MinExposureTime>",
            "<tt:Priority>FrameRate<",
            "<tt:AutoFocusModes>MANUAL<",
            "OnceAfterMove",
            "<tt:IrCutFilterModes>AUTO<",
            "<tt:BoundaryType>ToOff<",
            "<tt:YrGain>",
            "<tt:DefoggingOptions>",
            "<tt:NoiseReductionOptions>",
        ],
    );
    assert!(!options.body.contains("MinIris"), "the lens has no iris");
    let moves = imaging(at, "GetMoveOptions", "front", "").await;
    has(
        &moves.body,
        &["<tt:Absolute>", "<tt:Relative>", "<tt:Continuous>", "<tt:Min>-1<"],
    );
}

#[tokio::test]
async fn a_source_must_exist_and_have_imaging() {
    let (running, _) = camera().await;
    let settings = "<m:ImagingSettings/>";
    let focus = "<m:Focus><tt:Continuous><tt:Speed>0</tt:Speed></tt:Continuous></m:Focus>";
    for (operation, content) in [
        ("GetImagingSettings", ""),
        ("SetImagingSettings", settings),
        ("GetOptions", ""),
        ("Move", focus),
        ("GetMoveOptions", ""),
        ("Stop", ""),
        ("GetStatus", ""),
        ("GetPresets", ""),
        ("GetCurrentPreset", ""),
        ("SetCurrentPreset", "<m:PresetToken>fog</m:PresetToken>"),
    ] {
        let none = imaging(running.address, operation, "xyz", content).await;
        assert_eq!(none.summary(), "400 Sender/InvalidArgVal/NoSource", "{operation}");
        let back = imaging(running.address, operation, "back", content).await;
        assert_eq!(
            back.summary(),
            "500 Receiver/ActionNotSupported/NoImagingForSource",
            "{operation}"
        );
    }
}

#[tokio::test]
async fn settings_take_effect_one_by_one() {
    let (running, lens) = camera().await;
    let at = running.address;
    assert_eq!(lens.applied(), front().factory, "at the start");
    for (change, effect) in [
        ("<tt:Brightness>80</tt:Brightness>", "<tt:Brightness>80<"),
        (
            "<tt:ColorSaturation>0</tt:ColorSaturation>",
            "<tt:ColorSaturation>0<",
        ),
        ("<tt:Contrast>100</tt:Contrast>", "<tt:Contrast>100<"),
        ("<tt:Sharpness>1.5</tt:Sharpness>", "<tt:Sharpness>1.5<"),
        (
            "<tt:Exposure><tt:Mode>MANUAL</tt:Mode><tt:ExposureTime>20000</tt:ExposureTime><tt:Gain>6</tt:Gain></tt:Exposure>",
            "<tt:ExposureTime>20000</tt:ExposureTime><tt:Gain>6<",
        ),
        (
            "<tt:Focus><tt:AutoFocusMode>MANUAL</tt:AutoFocusMode><tt:DefaultSpeed>1</tt:DefaultSpeed></tt:Focus>",
            "<tt:AutoFocusMode>MANUAL</tt:AutoFocusMode><tt:DefaultSpeed>1<",
        ),
        (
            r#"<tt:Focus AFMode="OnceAfterMove"><tt:AutoFocusMode>AUTO</tt:AutoFocusMode></tt:Focus>"#,
            "AFMode=\"OnceAfterMove\"",
        ),
        ("<tt:IrCutFilter>OFF</tt:IrCutFilter>", "<tt:IrCutFilter>OFF<"),
        (
            "<tt:WhiteBalance><tt:Mode>MANUAL</tt:Mode><tt:CrGain>60</tt:CrGain></tt:WhiteBalance>",
            "<tt:Mode>MANUAL</tt:Mode><tt:CrGain>60</tt:CrGain><tt:CbGain>50<",
        ),
        (
            "<tt:BacklightCompensation><tt:Mode>ON</tt:Mode></tt:BacklightCompensation>",
            "<tt:BacklightCompensation><tt:Mode>ON</tt:Mode><tt:Level>0.5<",
        ),
        (
            "<tt:WideDynamicRange><tt:Mode>ON</tt:Mode><tt:Level>1</tt:Level></tt:WideDynamicRange>",
            "<tt:WideDynamicRange><tt:Mode>ON</tt:Mode><tt:Level>1<",
        ),
        (
            "<tt:Extension><tt:ImageStabilization><tt:Mode>AUTO</tt:Mode></tt:ImageStabilization></tt:Extension>",
            "<tt:ImageStabilization><tt:Mode>AUTO<",
        ),
        (
            "<tt:Extension><tt:Extension><tt:IrCutFilterAutoAdjustment><tt:BoundaryType>ToOff</tt:BoundaryType>\
             <tt:BoundaryOffset>-0.5</tt:BoundaryOffset><tt:ResponseTime>PT3S</tt:ResponseTime>\
             </tt:IrCutFilterAutoAdjustment></tt:Extension></tt:Extension>",
            "<tt:BoundaryType>ToOff</tt:BoundaryType><tt:BoundaryOffset>-0.5</tt:BoundaryOffset><tt:ResponseTime>PT3S<",
        ),
        (
            &extended("<tt:Defogging><tt:Mode>AUTO</tt:Mode></tt:Defogging>"),
            "<tt:Defogging><tt:Mode>AUTO<",
        ),
        (
            &extended("<tt:NoiseReduction><tt:Level>0.25</tt:Level></tt:NoiseReduction>"),
            "<tt:NoiseReduction><tt:Level>0.25<",
        ),
    ] {
        let reply = set(at, change).await;
        assert_eq!(reply.status, 200, "{change}: {}", reply.body);
        has(&get(at).await, &[effect]);
    }
    let applied = lens.applied();
    assert_eq!(
        (applied.brightness, applied.noise_reduction),
        (Some(80.0), Some(0.25))
    );
    let exposure = applied.exposure.unwrap();
    assert_eq!(
        (exposure.mode, exposure.time, exposure.max_time),
        (Control::Manual, Some(20000.0), Some(40000.0)),
        "what was not said stayed"
    );
    // Everything that was read can be written.
    let all = get(at).await;
    let begin = all.find("<timg:ImagingSettings").unwrap();
    let end = all.find("</timg:ImagingSettings>").unwrap();
    let content = &all[begin..end][all[begin..end].find('>').unwrap() + 1..];
    assert_eq!(set(at, content).await.status, 200);
    assert_eq!(get(at).await, all);
}

#[tokio::test]
async fn settings_outside_the_options_change_nothing() {
    let (running, lens) = camera().await;
    let at = running.address;
    let before = get(at).await;
    for change in [
        "<tt:Brightness>101</tt:Brightness>",
        "<tt:Brightness>NaN</tt:Brightness>",
        "<tt:Contrast>-1</tt:Contrast>",
        "<tt:ColorSaturation>INF</tt:ColorSaturation>",
        "<tt:Sharpness>1e9</tt:Sharpness>",
        // Good beside bad.
        "<tt:Brightness>60</tt:Brightness><tt:Sharpness>-0.1</tt:Sharpness>",
        "<tt:Exposure><tt:Mode>AUTO</tt:Mode><tt:MinExposureTime>1001</tt:MinExposureTime></tt:Exposure>",
        "<tt:Exposure><tt:Mode>AUTO</tt:Mode><tt:MinGain>5</tt:MinGain><tt:MaxGain>4</tt:MaxGain></tt:Exposure>",
        "<tt:Exposure><tt:Mode>MANUAL</tt:Mode><tt:Iris>1</tt:Iris></tt:Exposure>",
        r#"<tt:Exposure><tt:Mode>AUTO</tt:Mode><tt:Window left="0" right="0" top="1" bottom="0"/></tt:Exposure>"#,
        r#"<tt:Exposure><tt:Mode>AUTO</tt:Mode><tt:Window left="0" right="2" top="1" bottom="0"/></tt:Exposure>"#,
        "<tt:Focus><tt:AutoFocusMode>AUTO</tt:AutoFocusMode><tt:NearLimit>0.4</tt:NearLimit></tt:Focus>",
        r#"<tt:Focus AFMode="Sometimes"><tt:AutoFocusMode>AUTO</tt:AutoFocusMode></tt:Focus>"#,
        "<tt:WhiteBalance><tt:Mode>MANUAL</tt:Mode><tt:CbGain>101</tt:CbGain></tt:WhiteBalance>",
        "<tt:WideDynamicRange><tt:Mode>ON</tt:Mode><tt:Level>1.1</tt:Level></tt:WideDynamicRange>",
        "<tt:Extension><tt:ImageStabilization><tt:Mode>Extended</tt:Mode></tt:ImageStabilization></tt:Extension>",
        "<tt:Extension><tt:Extension><tt:IrCutFilterAutoAdjustment><tt:BoundaryType>ToOff</tt:BoundaryType>\
         <tt:ResponseTime>PT1S</tt:ResponseTime></tt:IrCutFilterAutoAdjustment></tt:Extension></tt:Extension>",
        "<tt:Extension><tt:Extension><tt:IrCutFilterAutoAdjustment><tt:BoundaryType>Midnight</tt:BoundaryType>\
         </tt:IrCutFilterAutoAdjustment></tt:Extension></tt:Extension>",
        &extended("<tt:Defogging><tt:Mode>Maybe</tt:Mode></tt:Defogging>"),
        &extended("<tt:ToneCompensation><tt:Mode>ON</tt:Mode><tt:Level>2</tt:Level></tt:ToneCompensation>"),
        &extended("<tt:NoiseReduction><tt:Level>-0.1</tt:Level></tt:NoiseReduction>"),
    ] {
        let refused = set(at, change).await;
        assert_eq!(
            refused.summary(),
            "400 Sender/InvalidArgVal/SettingsInvalid",
            "{change}"
        );
    }
    assert_eq!(get(at).await, before);
    assert_eq!(lens.state().applied.len(), 1);
}

#[tokio::test]
async fn what_the_source_refuses_is_not_kept() {
    let (running, lens) = camera().await;
    let before = get(running.address).await;
    lens.state().broken = true;
    let refused = set(running.address, "<tt:Brightness>80</tt:Brightness>").await;
    assert_eq!(refused.summary(), "500 Receiver/Action");
    assert_eq!(get(running.address).await, before);
}

#[tokio::test]
async fn settings_survive_a_restart_until_the_factory_default() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let (first, _) = camera_on(Arc::clone(&storage)).await;
    let change = "<m:ImagingSettings><tt:Brightness>80</tt:Brightness></m:ImagingSettings>\
        <m:ForcePersistence>false</m:ForcePersistence>";
    let reply = imaging(first.address, "SetImagingSettings", "front", change).await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    first.server.stop().await;
    let (second, lens) = camera_on(storage).await;
    assert_eq!(lens.applied().brightness, Some(80.0));
    let reset = format!(
        r#"<SetSystemFactoryDefault xmlns="{TDS}"><FactoryDefault>Soft</FactoryDefault></SetSystemFactoryDefault>"#
    );
    assert_eq!(call(second.address, &reset).await.status, 200);
    assert_eq!(lens.applied().brightness, Some(50.0));
    has(&get(second.address).await, &["<tt:Brightness>50<"]);
}

#[tokio::test]
async fn the_lens_moves_and_leaves_automatic_focus() {
    let (running, lens) = camera().await;
    let at = running.address;
    let go = |focus: &'static str| async move {
        let content = format!("<m:Focus>{focus}</m:Focus>");
        imaging(at, "Move", "front", &content).await
    };
    has(&get(at).await, &["<tt:AutoFocusMode>AUTO<"]);
    let moves = [
        (
            "<tt:Absolute><tt:Position>0.75</tt:Position></tt:Absolute>",
            FocusCommand::Absolute {
                position: 0.75,
                speed: Some(0.5),
            },
        ),
        (
            "<tt:Relative><tt:Distance>-0.5</tt:Distance><tt:Speed>1</tt:Speed></tt:Relative>",
            FocusCommand::Relative {
                distance: -0.5,
                speed: Some(1.0),
            },
        ),
        (
            "<tt:Continuous><tt:Speed>-1</tt:Speed></tt:Continuous>",
            FocusCommand::Continuous { velocity: -1.0 },
        ),
    ];
    for (focus, command) in moves {
        let reply = go(focus).await;
        assert_eq!(reply.status, 200, "{}", reply.body);
        assert_eq!(lens.state().commands.pop(), Some(command));
    }
    has(&get(at).await, &["<tt:AutoFocusMode>MANUAL<"]);
    assert_eq!(lens.applied().focus.unwrap().mode, Control::Manual);
    has(
        &imaging(at, "GetStatus", "front", "").await.body,
        &["<tt:Position>0.25<", "<tt:MoveStatus>MOVING<"],
    );
    assert_eq!(imaging(at, "Stop", "front", "").await.status, 200);
    assert_eq!(lens.state().commands.pop(), Some(FocusCommand::Stop));
    for focus in [
        "",
        "<tt:Absolute><tt:Position>1.01</tt:Position></tt:Absolute>",
        "<tt:Absolute><tt:Position>0.5</tt:Position><tt:Speed>0</tt:Speed></tt:Absolute>",
        "<tt:Relative><tt:Distance>-1.5</tt:Distance></tt:Relative>",
        "<tt:Relative><tt:Distance>0.5</tt:Distance><tt:Speed>NaN</tt:Speed></tt:Relative>",
        "<tt:Continuous><tt:Speed>1.5</tt:Speed></tt:Continuous>",
        "<tt:Absolute><tt:Position>1</tt:Position></tt:Absolute><tt:Continuous><tt:Speed>1</tt:Speed></tt:Continuous>",
    ] {
        let refused = go(focus).await;
        assert_eq!(
            refused.summary(),
            "400 Sender/InvalidArgVal/SettingsInvalid",
            "{focus}"
        );
    }
    assert!(lens.state().commands.is_empty());
}

#[tokio::test]
async fn a_preset_is_current_until_something_of_it_changes() {
    let (running, lens) = camera().await;
    let at = running.address;
    let current = || async { imaging(at, "GetCurrentPreset", "front", "").await.body };
    has(
        &imaging(at, "GetPresets", "front", "").await.body,
        &["token=\"fog\"", "type=\"Fog\"", "Fog</timg:Name>"],
    );
    assert!(!current().await.contains("fog"));
    let apply = "<m:PresetToken>fog</m:PresetToken>";
    assert_eq!(imaging(at, "SetCurrentPreset", "front", apply).await.status, 200);
    has(&current().await, &["token=\"fog\""]);
    let applied = lens.applied();
    assert_eq!((applied.contrast, applied.brightness), (Some(70.0), Some(50.0)));
    assert_eq!(applied.defogging.unwrap().mode, Mode::On);
    // Something else may change.
    assert_eq!(set(at, "<tt:Brightness>51</tt:Brightness>").await.status, 200);
    has(&current().await, &["token=\"fog\""]);
    assert_eq!(set(at, "<tt:Contrast>71</tt:Contrast>").await.status, 200);
    assert!(!current().await.contains("fog"));
    let none = "<m:PresetToken>sun</m:PresetToken>";
    let refused = imaging(at, "SetCurrentPreset", "front", none).await;
    assert_eq!(refused.summary(), "400 Sender/InvalidArgVal/NoEntity");
}

#[tokio::test]
async fn conditions_are_properties_at_the_hub() {
    let (running, lens) = camera().await;
    let events = running.device.common().events();
    let topics: Vec<_> = events
        .topics()
        .iter()
        .map(|topic| topic.path().to_owned())
        .collect();
    let dark = "tns1:VideoSource/ImageTooDark/ImagingService";
    assert!(topics.iter().any(|topic| topic == dark), "{topics:?}");
    assert!(
        !topics.iter().any(|topic| topic.contains("TooBright")),
        "only what the source notices: {topics:?}"
    );
    let told = |notification: &Notification| {
        format!(
            "{} {} {}",
            notification.operation().map_or("none", PropertyOperation::as_str),
            notification.value("Source").unwrap(),
            notification.value("State").unwrap()
        )
    };
    let states = events.with_properties(|store| {
        let states = store.iter().filter(|state| state.topic().path() == dark);
        states.map(|state| told(state)).collect::<Vec<_>>()
    });
    assert_eq!(states, ["Initialized front false"]);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let sink = Arc::clone(&seen);
    events.observe(move |notification| sink.lock().unwrap().push(told(notification)));
    let observer = lens.state().observer.clone().unwrap();
    for (condition, holds) in [
        (Condition::TooDark, false),
        (Condition::TooDark, true),
        (Condition::TooDark, true),
        (Condition::TooBright, true),
        (Condition::TooDark, false),
    ] {
        observer("front", condition, holds);
    }
    assert_eq!(
        *seen.lock().unwrap(),
        ["Changed front true", "Changed front false"]
    );
}
