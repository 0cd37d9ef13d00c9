//! The PTZ service as a client meets it.
#![allow(missing_docs)]

#[path = "common/camera.rs"]
mod camera;
mod common;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use common::{Reply, Running, call, handmade, start};
use onvif_device::backend::BackendError;
use onvif_device::backend::ptz::{Axis, Control, DriveStatus, Position, PtzBackend, PtzNode};
use onvif_device::net::http::HttpLimits;
use onvif_device::services::media::MediaService;
use onvif_device::services::ptz::PtzService;
use onvif_device::storage::{MemoryStorage, Storage};
use onvif_device::streaming::HubConfig;

const TPTZ: &str = "http://www.onvif.org/ver20/ptz/wsdl";
const TRT: &str = "http://www.onvif.org/ver10/media/wsdl";
const TT: &str = "http://www.onvif.org/ver10/schema";

/// A dome at the front that is wherever it was sent, at once, until it is told that it takes its time; a motor at the back that only knows
/// speeds.
#[derive(Default)]
struct Drives {
    dome: Mutex<Dome>,
}

#[derive(Default)]
struct Dome {
    position: Position,
    /// Orders that have not been carried out, for a dome that takes its time.
    slow: bool,
    orders: Vec<(Axis, f32, f32)>,
    stops: Vec<Axis>,
    back: Vec<(Axis, f32)>,
}

impl Drives {
    fn dome(&self) -> std::sync::MutexGuard<'_, Dome> {
        self.dome.lock().unwrap()
    }

    fn position(&self) -> Position {
        self.dome().position
    }
}

impl PtzBackend for Drives {
    fn nodes(&self) -> Vec<PtzNode> {
        let dome = PtzNode {
            token: "dome".into(),
            name: "Dome".into(),
            source: "front".into(),
            control: Control::Position,
            pan_tilt: true,
            zoom: true,
            view: true,
            degrees: None,
            home: Some(Position::default()),
            fixed_home: false,
            auxiliary_commands: vec!["tt:Wiper|On".into()],
        };
        let motor = PtzNode {
            token: "motor".into(),
            name: "Motor".into(),
            source: "back".into(),
            control: Control::Velocity,
            zoom: false,
            view: false,
            home: None,
            auxiliary_commands: vec![],
            ..dome.clone()
        };
        vec![dome, motor]
    }

    fn status(&self, node: &str) -> Result<DriveStatus, BackendError> {
        let dome = self.dome();
        if node == "motor" {
            return Ok(DriveStatus {
                error: Some("the encoder wheel is lost".into()),
                ..DriveStatus::default()
            });
        }
        let waits = |axes: &[Axis]| dome.orders.iter().any(|(axis, ..)| axes.contains(axis)) && dome.slow;
        Ok(DriveStatus {
            position: Some(dome.position),
            pan_tilt_moving: waits(&[Axis::Pan, Axis::Tilt]),
            zoom_moving: waits(&[Axis::Zoom]),
            error: None,
        })
    }

    fn move_to(&self, _: &str, axis: Axis, place: f32, speed: f32) -> Result<(), BackendError> {
        let mut dome = self.dome();
        dome.orders.push((axis, place, speed));
        if !dome.slow {
            dome.position = dome.position.with(axis, place);
        }
        Ok(())
    }

    fn move_at(&self, _: &str, axis: Axis, velocity: f32) -> Result<(), BackendError> {
        self.dome().back.push((axis, velocity));
        Ok(())
    }

    fn stop(&self, _: &str, axis: Axis) -> Result<(), BackendError> {
        let mut dome = self.dome();
        dome.orders.retain(|(other, ..)| *other != axis);
        dome.stops.push(axis);
        Ok(())
    }

    fn aim(&self, _: &str, from: Position, offset: (f32, f32), to_zoom: f32) -> Option<Position> {
        Some(Position {
            pan: from.pan + offset.0 / 10.0,
            tilt: from.tilt + offset.1 / 10.0,
            zoom: to_zoom,
        })
    }

    fn auxiliary(&self, _: &str, command: &str) -> Result<String, BackendError> {
        Ok(format!("{command} done"))
    }
}

async fn camera_on(storage: Arc<dyn Storage>) -> (Running, Arc<Drives>) {
    let drives = Arc::new(Drives::default());
    let media = MediaService::open(
        Arc::new(camera::Camera),
        Arc::clone(&storage),
        HubConfig::default(),
        8554,
    )
    .unwrap();
    let backend = Arc::clone(&drives) as Arc<dyn PtzBackend>;
    let ptz = PtzService::open(backend, &media, Arc::clone(&storage)).unwrap();
    let builder = handmade().storage(storage).module(media).module(ptz);
    (start(builder, HttpLimits::default()).await, drives)
}

async fn camera() -> (Running, Arc<Drives>) {
    camera_on(Arc::new(MemoryStorage::new())).await
}

async fn ptz(at: SocketAddr, operation: &str, content: &str) -> Reply {
    call(
        at,
        &format!(r#"<m:{operation} xmlns:m="{TPTZ}" xmlns:tt="{TT}">{content}</m:{operation}>"#),
    )
    .await
}

async fn media(at: SocketAddr, operation: &str, content: &str) -> Reply {
    call(
        at,
        &format!(r#"<m:{operation} xmlns:m="{TRT}" xmlns:tt="{TT}">{content}</m:{operation}>"#),
    )
    .await
}

/// The same for the main profile of the front.
async fn front(at: SocketAddr, operation: &str, content: &str) -> Reply {
    let content = format!("<m:ProfileToken>front_main</m:ProfileToken>{content}");
    ptz(at, operation, &content).await
}

/// The text between two marks.
fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let begin = text
        .find(before)
        .unwrap_or_else(|| panic!("{before} is not in {text}"))
        + before.len();
    &text[begin..begin + text[begin..].find(after).expect(after)]
}

#[tokio::test]
async fn nodes_show_what_each_drive_can_do() {
    let (running, _) = camera().await;
    let all = ptz(running.address, "GetNodes", "").await;
    assert_eq!(all.status, 200, "{}", all.body);
    let dome = ptz(running.address, "GetNode", "<m:NodeToken>dome</m:NodeToken>").await;
    let one = between(&dome.body, "<tptz:PTZNode", "</tptz:PTZNode>");
    assert!(all.body.contains(one), "{}", all.body);
    for part in [
        "PositionGenericSpace",
        "TranslationSpaceFov",
        "ZoomGenericSpeedSpace",
        "VelocityGenericSpace",
        ">300<",
        "<tt:HomeSupported>true<",
        "FixedHomePosition=\"false\"",
        "tt:Wiper|On",
        "MaximumNumberOfPresetTours",
    ] {
        assert!(one.contains(part), "{part} in {one}");
    }
    let motor = ptz(running.address, "GetNode", "<m:NodeToken>motor</m:NodeToken>").await;
    for part in ["Position", "Translation", "Speed", "ZoomSpaces", "PresetTour"] {
        assert!(
            !between(&motor.body, "<tt:SupportedPTZSpaces>", "</tt:SupportedPTZSpaces>").contains(part),
            "{part} in {}",
            motor.body
        );
    }
    let none = ptz(running.address, "GetNode", "<m:NodeToken>xyz</m:NodeToken>").await;
    assert_eq!(none.summary(), "400 Sender/InvalidArgVal/NoEntity");
}

#[tokio::test]
async fn configurations_are_in_the_profiles_of_their_source() {
    let (running, _) = camera().await;
    let at = running.address;
    let all = ptz(at, "GetConfigurations", "").await;
    assert!(all.body.contains("token=\"ptz_dome\"") && all.body.contains("token=\"ptz_motor\""));
    let one = ptz(
        at,
        "GetConfiguration",
        "<m:PTZConfigurationToken>ptz_dome</m:PTZConfigurationToken>",
    )
    .await;
    let element = between(&one.body, "<tptz:PTZConfiguration ", "</tptz:PTZConfiguration>");
    assert!(all.body.contains(element));
    assert!(
        element.contains("<tt:UseCount>2<"),
        "both streams of the front: {element}"
    );
    // Clients that follow objects need this as the default.
    assert!(
        between(element, "<tt:DefaultRelativePanTiltTranslationSpace>", "<").ends_with("TranslationSpaceFov")
    );
    let profile = media(at, "GetProfile", "<m:ProfileToken>back_sub</m:ProfileToken>").await;
    assert!(
        profile.body.contains("PTZConfiguration token=\"ptz_motor\""),
        "{}",
        profile.body
    );
    let options = ptz(
        at,
        "GetConfigurationOptions",
        "<m:ConfigurationToken>ptz_dome</m:ConfigurationToken>",
    )
    .await;
    assert!(options.body.contains("TranslationSpaceFov") && options.body.contains("<tt:PTZTimeout>"));
    let compatible = ptz(
        at,
        "GetCompatibleConfigurations",
        "<m:ProfileToken>back_main</m:ProfileToken>",
    )
    .await;
    assert!(compatible.body.contains("ptz_motor") && !compatible.body.contains("ptz_dome"));
    for (operation, content, fault) in [
        (
            "GetConfiguration",
            "<m:PTZConfigurationToken>xyz</m:PTZConfigurationToken>",
            "NoConfig",
        ),
        (
            "GetConfigurationOptions",
            "<m:ConfigurationToken>xyz</m:ConfigurationToken>",
            "NoConfig",
        ),
        (
            "GetCompatibleConfigurations",
            "<m:ProfileToken>xyz</m:ProfileToken>",
            "NoProfile",
        ),
        ("GetStatus", "<m:ProfileToken>xyz</m:ProfileToken>", "NoProfile"),
        ("GetPresets", "<m:ProfileToken>xyz</m:ProfileToken>", "NoProfile"),
    ] {
        let reply = ptz(at, operation, content).await;
        assert_eq!(
            reply.summary(),
            format!("400 Sender/InvalidArgVal/{fault}"),
            "{operation}"
        );
    }
}

#[tokio::test]
async fn a_configuration_taken_out_of_a_profile_stays_out() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let (running, _) = camera_on(Arc::clone(&storage)).await;
    let removed = media(
        running.address,
        "RemovePTZConfiguration",
        "<m:ProfileToken>front_main</m:ProfileToken>",
    )
    .await;
    assert_eq!(removed.status, 200, "{}", removed.body);
    let (running, _) = camera_on(storage).await;
    let status = front(running.address, "GetStatus", "").await;
    assert_eq!(status.summary(), "400 Sender/InvalidArgVal/NoPTZProfile");
    let added = media(
        running.address,
        "AddPTZConfiguration",
        "<m:ProfileToken>front_main</m:ProfileToken><m:ConfigurationToken>ptz_dome</m:ConfigurationToken>",
    )
    .await;
    assert_eq!(added.status, 200, "{}", added.body);
    assert_eq!(front(running.address, "GetStatus", "").await.status, 200);
}

#[tokio::test]
async fn status_tells_position_state_and_time() {
    let (running, drives) = camera().await;
    drives.dome().position = Position {
        pan: 0.5,
        tilt: -0.25,
        zoom: 0.75,
    };
    let status = front(running.address, "GetStatus", "").await;
    assert!(
        status.body.contains("x=\"0.5\" y=\"-0.25\" space="),
        "{}",
        status.body
    );
    assert!(status.body.contains("x=\"0.75\" space="));
    assert_eq!(status.body.matches("IDLE").count(), 2);
    assert!(between(&status.body, "<tt:UtcTime>", "<").ends_with('Z'));
    let lost = ptz(
        running.address,
        "GetStatus",
        "<m:ProfileToken>back_main</m:ProfileToken>",
    )
    .await;
    assert!(
        lost.body.contains("<tt:Error>the encoder wheel is lost<")
            && lost.body.contains("UNKNOWN")
            && !lost.body.contains("<tt:Position>"),
        "{}",
        lost.body
    );
}

fn vector(kind: &str, pan_tilt: Option<(f32, f32)>, zoom: Option<f32>, space: &str) -> String {
    let space = if space.is_empty() {
        String::new()
    } else {
        format!(" space=\"http://www.onvif.org/ver10/tptz/{space}\"")
    };
    let pan_tilt = pan_tilt.map_or_else(String::new, |(x, y)| {
        format!("<tt:PanTilt x=\"{x}\" y=\"{y}\"{space}/>")
    });
    let zoom = zoom.map_or_else(String::new, |x| format!("<tt:Zoom x=\"{x}\"{space}/>"));
    format!("<m:{kind}>{pan_tilt}{zoom}</m:{kind}>")
}

async fn done(at: SocketAddr, operation: &str, content: &str) -> Reply {
    let reply = front(at, operation, content).await;
    assert_eq!(reply.status, 200, "{operation} {content}: {}", reply.body);
    reply
}

#[tokio::test]
async fn absolute_moves_go_where_they_are_told_and_nowhere_else() {
    let (running, drives) = camera().await;
    let at = running.address;
    done(
        at,
        "AbsoluteMove",
        &vector("Position", Some((-1.0, 1.0)), Some(0.5), ""),
    )
    .await;
    let there = Position {
        pan: -1.0,
        tilt: 1.0,
        zoom: 0.5,
    };
    assert_eq!(drives.dome().position, there);
    // Only what is named moves, and at the speed that is named.
    drives.dome().orders.clear();
    let speed = "<m:Speed><tt:Zoom x=\"0.25\"/></m:Speed>";
    done(
        at,
        "AbsoluteMove",
        &(vector("Position", None, Some(0.75), "") + speed),
    )
    .await;
    assert_eq!(drives.dome().orders, [(Axis::Zoom, 0.75, 0.25)]);
    drives.dome().orders.clear();
    let fast = "<m:Speed><tt:PanTilt x=\"1.5\" y=\"0\"/></m:Speed>";
    let strange = "<m:Speed><tt:PanTilt x=\"1\" y=\"0\" space=\"urn:x\"/></m:Speed>";
    let good = vector("Position", Some((0.0, 0.0)), None, "");
    for (content, fault) in [
        (vector("Position", Some((1.1, 0.0)), None, ""), "InvalidPosition"),
        (vector("Position", Some((0.0, -7.0)), None, ""), "InvalidPosition"),
        (
            vector("Position", Some((f32::NAN, 0.0)), None, ""),
            "InvalidPosition",
        ),
        (vector("Position", None, Some(-0.1), ""), "InvalidPosition"),
        (
            vector("Position", Some((0.0, 0.0)), Some(2.0), ""),
            "InvalidPosition",
        ),
        (
            vector("Position", Some((0.0, 0.0)), None, "PanTiltSpaces/Nowhere"),
            "SpaceNotSupported",
        ),
        (
            vector(
                "Position",
                Some((0.0, 0.0)),
                None,
                "PanTiltSpaces/TranslationGenericSpace",
            ),
            "SpaceNotSupported",
        ),
        (good.clone() + fast, "InvalidSpeed"),
        (good + strange, "SpaceNotSupported"),
    ] {
        let reply = front(at, "AbsoluteMove", &content).await;
        assert_eq!(
            reply.summary(),
            format!("400 Sender/InvalidArgVal/{fault}"),
            "{content}"
        );
    }
    assert_eq!(drives.dome().orders, [], "a refused move moves nothing");
    let back = "<m:ProfileToken>back_main</m:ProfileToken>";
    let back = ptz(
        at,
        "AbsoluteMove",
        &(back.to_owned() + &vector("Position", Some((0.0, 0.0)), None, "")),
    )
    .await;
    assert!(
        back.summary().ends_with("Receiver/ActionNotSupported"),
        "{}",
        back.body
    );
}

#[tokio::test]
async fn relative_moves_end_at_the_border_and_zero_stops() {
    let (running, drives) = camera().await;
    let at = running.address;
    let generic = "PanTiltSpaces/TranslationGenericSpace";
    done(
        at,
        "RelativeMove",
        &vector("Translation", Some((0.25, -0.25)), None, generic),
    )
    .await;
    assert_eq!((drives.position().pan, drives.position().tilt), (0.5, -0.5));
    done(
        at,
        "RelativeMove",
        &vector("Translation", Some((1.0, -1.0)), None, generic),
    )
    .await;
    assert_eq!((drives.position().pan, drives.position().tilt), (1.0, -1.0));
    // Without a space, by the picture, which is the default.
    done(
        at,
        "RelativeMove",
        &vector("Translation", Some((-1.0, 1.0)), None, ""),
    )
    .await;
    assert_eq!((drives.position().pan, drives.position().tilt), (0.9, -0.9));
    drives.dome().stops.clear();
    done(
        at,
        "RelativeMove",
        &vector("Translation", Some((0.0, 0.0)), None, generic),
    )
    .await;
    assert_eq!(drives.dome().stops, [Axis::Pan, Axis::Tilt]);
    for (content, fault) in [
        (
            vector("Translation", Some((1.5, 0.0)), None, generic),
            "InvalidTranslation",
        ),
        (
            vector("Translation", Some((0.0, 1.0e9)), None, ""),
            "InvalidTranslation",
        ),
        (vector("Translation", None, Some(-1.5), ""), "InvalidTranslation"),
        (
            vector(
                "Translation",
                Some((0.0, 0.0)),
                None,
                "PanTiltSpaces/PositionGenericSpace",
            ),
            "SpaceNotSupported",
        ),
    ] {
        let reply = front(at, "RelativeMove", &content).await;
        assert_eq!(
            reply.summary(),
            format!("400 Sender/InvalidArgVal/{fault}"),
            "{content}"
        );
    }
    // A profile without a picture cannot be moved by the picture.
    media(
        at,
        "CreateProfile",
        "<m:Name>blind</m:Name><m:Token>blind</m:Token>",
    )
    .await;
    media(
        at,
        "AddPTZConfiguration",
        "<m:ProfileToken>blind</m:ProfileToken><m:ConfigurationToken>ptz_dome</m:ConfigurationToken>",
    )
    .await;
    let blind = "<m:ProfileToken>blind</m:ProfileToken>".to_owned();
    let view = vector(
        "Translation",
        Some((0.1, 0.1)),
        None,
        "PanTiltSpaces/TranslationSpaceFov",
    );
    let refused = ptz(at, "RelativeMove", &(blind.clone() + &view)).await;
    assert_eq!(refused.summary(), "400 Sender/InvalidArgVal/SpaceNotSupported");
    let moved = ptz(
        at,
        "RelativeMove",
        &(blind + &vector("Translation", Some((0.1, 0.1)), None, generic)),
    )
    .await;
    assert_eq!(moved.status, 200, "{}", moved.body);
}

#[tokio::test]
async fn continuous_moves_go_to_the_border_until_they_are_stopped_or_time_out() {
    let (running, drives) = camera().await;
    let at = running.address;
    drives.dome().slow = true;
    done(
        at,
        "ContinuousMove",
        &vector("Velocity", Some((-0.5, 0.0)), Some(1.0), ""),
    )
    .await;
    assert_eq!(
        drives.dome().orders,
        [(Axis::Pan, -1.0, 0.5), (Axis::Zoom, 1.0, 1.0)]
    );
    let status = front(at, "GetStatus", "").await;
    assert_eq!(status.body.matches("MOVING").count(), 2, "{}", status.body);
    done(at, "Stop", "<m:PanTilt>true</m:PanTilt><m:Zoom>false</m:Zoom>").await;
    let status = front(at, "GetStatus", "").await;
    assert_eq!(status.body.matches("MOVING").count(), 1, "{}", status.body);
    done(at, "Stop", "").await;
    assert_eq!(front(at, "GetStatus", "").await.body.matches("IDLE").count(), 2);
    for (content, fault) in [
        (vector("Velocity", Some((-1.5, 0.0)), None, ""), "InvalidVelocity"),
        (vector("Velocity", None, Some(f32::NAN), ""), "InvalidVelocity"),
        (
            vector(
                "Velocity",
                Some((0.0, 0.0)),
                None,
                "PanTiltSpaces/VelocitySpaceDegrees",
            ),
            "SpaceNotSupported",
        ),
        (
            vector("Velocity", Some((1.0, 0.0)), None, "") + "<m:Timeout>PT1H</m:Timeout>",
            "TimeoutNotSupported",
        ),
        (
            vector("Velocity", Some((1.0, 0.0)), None, "") + "<m:Timeout>-PT1S</m:Timeout>",
            "TimeoutNotSupported",
        ),
    ] {
        let reply = front(at, "ContinuousMove", &content).await;
        assert_eq!(
            reply.summary(),
            format!("400 Sender/InvalidArgVal/{fault}"),
            "{content}"
        );
    }
    assert_eq!(drives.dome().orders, []);
    // A drive that only knows speeds, and one that is stopped by its timeout.
    let back = "<m:ProfileToken>back_main</m:ProfileToken>".to_owned();
    let reply = ptz(
        at,
        "ContinuousMove",
        &(back.clone() + &vector("Velocity", Some((0.5, -0.25)), None, "")),
    )
    .await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    assert_eq!(drives.dome().back, [(Axis::Pan, 0.5), (Axis::Tilt, -0.25)]);
    let zoom = ptz(
        at,
        "ContinuousMove",
        &(back + &vector("Velocity", None, Some(0.5), "")),
    )
    .await;
    assert_eq!(zoom.summary(), "400 Sender/InvalidArgVal/SpaceNotSupported");
    done(
        at,
        "ContinuousMove",
        &(vector("Velocity", Some((1.0, 0.0)), None, "") + "<m:Timeout>PT0.1S</m:Timeout>"),
    )
    .await;
    loop {
        let status = front(at, "GetStatus", "").await;
        if !status.body.contains("MOVING") {
            break;
        }
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn limits_hold_for_every_move() {
    let (running, drives) = camera().await;
    let at = running.address;
    let configuration = |token: &str, node: &str, more: &str| {
        format!(
            "<m:PTZConfiguration token=\"{token}\"><tt:Name>Dome</tt:Name><tt:UseCount>0</tt:UseCount>\
             <tt:NodeToken>{node}</tt:NodeToken>{more}</m:PTZConfiguration>\
             <m:ForcePersistence>false</m:ForcePersistence>"
        )
    };
    let limits = |low: &str, high: &str| {
        format!(
            "<tt:PanTiltLimits><tt:Range><tt:URI>http://www.onvif.org/ver10/tptz/PanTiltSpaces/PositionGenericSpace</tt:URI>\
             <tt:XRange><tt:Min>{low}</tt:Min><tt:Max>{high}</tt:Max></tt:XRange>\
             <tt:YRange><tt:Min>-INF</tt:Min><tt:Max>INF</tt:Max></tt:YRange></tt:Range></tt:PanTiltLimits>"
        )
    };
    let before = ptz(at, "GetConfigurations", "").await.body;
    for (content, fault) in [
        (configuration("xyz", "dome", ""), "NoConfig"),
        (configuration("ptz_dome", "motor", ""), "ConfigModify"),
        (
            configuration("ptz_dome", "dome", &limits("0.5", "-0.5")),
            "ConfigModify",
        ),
        (
            configuration("ptz_dome", "dome", &limits("-2", "0.5")),
            "ConfigModify",
        ),
        (
            configuration(
                "ptz_dome",
                "dome",
                "<tt:DefaultPTZTimeout>PT2H</tt:DefaultPTZTimeout>",
            ),
            "ConfigModify",
        ),
        (
            configuration(
                "ptz_dome",
                "dome",
                "<tt:DefaultAbsolutePantTiltPositionSpace>urn:x</tt:DefaultAbsolutePantTiltPositionSpace>",
            ),
            "ConfigModify",
        ),
        (
            configuration(
                "ptz_dome",
                "dome",
                "<tt:DefaultPTZSpeed><tt:Zoom x=\"2\"/></tt:DefaultPTZSpeed>",
            ),
            "ConfigModify",
        ),
    ] {
        let reply = ptz(at, "SetConfiguration", &content).await;
        assert_eq!(
            reply.summary(),
            format!("400 Sender/InvalidArgVal/{fault}"),
            "{content}"
        );
    }
    assert_eq!(ptz(at, "GetConfigurations", "").await.body, before);
    let content = "<tt:DefaultPTZTimeout>PT600S</tt:DefaultPTZTimeout>".to_owned() + &limits("-0.5", "0.5");
    let set = ptz(
        at,
        "SetConfiguration",
        &configuration("ptz_dome", "dome", &content),
    )
    .await;
    assert_eq!(set.status, 200, "{}", set.body);
    let after = ptz(at, "GetConfigurations", "").await.body;
    assert!(after.contains("PT600S") || after.contains("PT10M"), "{after}");
    assert!(
        after.contains("<tt:Min>-0.5<") && after.contains("<tt:Max>INF<"),
        "{after}"
    );

    let outside = front(
        at,
        "AbsoluteMove",
        &vector("Position", Some((0.6, 0.0)), None, ""),
    )
    .await;
    assert_eq!(outside.summary(), "400 Sender/InvalidArgVal/InvalidPosition");
    done(
        at,
        "ContinuousMove",
        &vector("Velocity", Some((1.0, 1.0)), None, ""),
    )
    .await;
    assert_eq!((drives.position().pan, drives.position().tilt), (0.5, 1.0));
    done(
        at,
        "RelativeMove",
        &vector(
            "Translation",
            Some((-1.0, 0.0)),
            None,
            "PanTiltSpaces/TranslationGenericSpace",
        ),
    )
    .await;
    assert_eq!(drives.position().pan, -0.5);
}

async fn go(at: SocketAddr, pan: f32) {
    done(
        at,
        "AbsoluteMove",
        &vector("Position", Some((pan, 0.0)), Some(0.0), ""),
    )
    .await;
}

async fn preset(at: SocketAddr, name: &str) -> String {
    let reply = done(at, "SetPreset", &format!("<m:PresetName>{name}</m:PresetName>")).await;
    between(&reply.body, "<tptz:PresetToken>", "<").to_owned()
}

#[tokio::test]
async fn presets_are_kept_called_and_removed() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let (running, drives) = camera_on(Arc::clone(&storage)).await;
    let at = running.address;
    go(at, 0.25).await;
    let token = preset(at, "Gate &amp; Co").await;
    let presets = front(at, "GetPresets", "").await.body;
    assert!(
        presets.contains(&format!("token=\"{token}\""))
            && presets.contains("Gate &amp; Co")
            && presets.contains("x=\"0.25\""),
        "{presets}"
    );
    go(at, -0.75).await;
    let goto = format!("<m:PresetToken>{token}</m:PresetToken>");
    let speed = "<m:Speed><tt:PanTilt x=\"0.5\" y=\"0.5\"/></m:Speed>";
    done(at, "GotoPreset", &(goto.clone() + speed)).await;
    assert_eq!(drives.position().pan, 0.25);
    assert_eq!(drives.dome().orders.iter().rev().nth(2).unwrap().2, 0.5);
    // Overwritten, it keeps its name.
    go(at, 0.5).await;
    done(at, "SetPreset", &goto).await;
    let long = "x".repeat(65);
    for (operation, content, fault) in [
        (
            "GotoPreset",
            "<m:PresetToken>xyz</m:PresetToken>".to_owned(),
            "NoToken",
        ),
        (
            "RemovePreset",
            "<m:PresetToken>xyz</m:PresetToken>".to_owned(),
            "NoToken",
        ),
        (
            "SetPreset",
            "<m:PresetToken>xyz</m:PresetToken>".to_owned(),
            "NoToken",
        ),
        (
            "SetPreset",
            format!("<m:PresetName>{long}</m:PresetName>"),
            "InvalidPresetName",
        ),
        (
            "GotoPreset",
            goto.clone() + "<m:Speed><tt:Zoom x=\"7\"/></m:Speed>",
            "InvalidSpeed",
        ),
    ] {
        let reply = front(at, operation, &content).await;
        assert_eq!(
            reply.summary(),
            format!("400 Sender/InvalidArgVal/{fault}"),
            "{operation}"
        );
    }
    drives.dome().slow = true;
    go(at, -1.0).await;
    let moving = front(at, "SetPreset", "").await;
    assert!(
        moving.summary().ends_with("Receiver/Action/MovingPTZ"),
        "{}",
        moving.body
    );

    let (running, drives) = camera_on(storage).await;
    let at = running.address;
    let presets = front(at, "GetPresets", "").await.body;
    assert!(
        presets.contains("Gate &amp; Co") && presets.contains("x=\"0.5\""),
        "{presets}"
    );
    done(at, "GotoPreset", &goto).await;
    assert_eq!(drives.position().pan, 0.5);
    done(at, "RemovePreset", &goto).await;
    let presets = front(at, "GetPresets", "").await.body;
    assert!(!presets.contains(&token), "{presets}");
    assert_ne!(preset(at, "next").await, token, "tokens are not given out twice");
}

#[tokio::test]
async fn three_hundred_presets_and_no_more() {
    let (running, _) = camera().await;
    let at = running.address;
    for number in 0..300 {
        preset(at, &format!("p{number}")).await;
    }
    let full = front(at, "SetPreset", "").await;
    assert!(
        full.summary().ends_with("Receiver/Action/TooManyPresets"),
        "{}",
        full.body
    );
    let presets = front(at, "GetPresets", "").await.body;
    assert_eq!(presets.matches("<tptz:Preset ").count(), 300);
}

#[tokio::test]
async fn the_home_position_can_be_set_where_it_is_not_fixed() {
    let (running, drives) = camera().await;
    let at = running.address;
    go(at, 0.75).await;
    done(at, "SetHomePosition", "").await;
    go(at, -0.75).await;
    done(at, "GotoHomePosition", "").await;
    assert_eq!(drives.position().pan, 0.75);
    let fast = front(
        at,
        "GotoHomePosition",
        "<m:Speed><tt:PanTilt x=\"2\" y=\"0\"/></m:Speed>",
    )
    .await;
    assert_eq!(fast.summary(), "400 Sender/InvalidArgVal/InvalidSpeed");
    for operation in ["SetHomePosition", "GotoHomePosition"] {
        let none = ptz(at, operation, "<m:ProfileToken>back_main</m:ProfileToken>").await;
        assert!(
            none.summary().ends_with("Receiver/ActionNotSupported"),
            "{}",
            none.body
        );
    }
}

#[tokio::test]
async fn auxiliary_commands_are_those_of_the_node() {
    let (running, _) = camera().await;
    let at = running.address;
    let wiper = done(
        at,
        "SendAuxiliaryCommand",
        "<m:AuxiliaryData>tt:Wiper|On</m:AuxiliaryData>",
    )
    .await;
    assert!(wiper.body.contains("tt:Wiper|On done"));
    let other = front(
        at,
        "SendAuxiliaryCommand",
        "<m:AuxiliaryData>tt:Washer|On</m:AuxiliaryData>",
    )
    .await;
    assert_eq!(other.summary(), "400 Sender/InvalidArgVal");
}

#[tokio::test]
async fn tours_are_created_changed_run_and_removed() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let (running, drives) = camera_on(Arc::clone(&storage)).await;
    let at = running.address;
    go(at, 0.25).await;
    let first = preset(at, "first").await;
    let created = done(at, "CreatePresetTour", "").await;
    let token = between(&created.body, "<tptz:PresetTourToken>", "<").to_owned();
    let named = format!("<m:PresetTourToken>{token}</m:PresetTourToken>");
    let operate = |operation: &str| format!("{named}<m:Operation>{operation}</m:Operation>");
    let tour = |token: &str, spots: &str| {
        format!(
            "<m:PresetTour token=\"{token}\"><tt:Name>Round</tt:Name><tt:Status><tt:State>Idle</tt:State></tt:Status>\
             <tt:AutoStart>false</tt:AutoStart><tt:StartingCondition><tt:RecurringTime>2</tt:RecurringTime>\
             </tt:StartingCondition>{spots}</m:PresetTour>"
        )
    };
    let spot = |detail: &str| {
        format!(
            "<tt:TourSpot><tt:PresetDetail>{detail}</tt:PresetDetail><tt:StayTime>PT1H</tt:StayTime></tt:TourSpot>"
        )
    };
    let at_first = spot(&format!("<tt:PresetToken>{first}</tt:PresetToken>"));
    let empty = front(at, "OperatePresetTour", &operate("Start")).await;
    assert_eq!(empty.summary(), "400 Sender/InvalidArgVal/InvalidPresetTour");
    for (content, fault) in [
        (tour("xyz", &at_first), "NoToken"),
        (
            tour(&token, &spot("<tt:PresetToken>xyz</tt:PresetToken>")),
            "InvalidPresetTour",
        ),
        (
            tour(&token, &spot("<tt:Home>false</tt:Home>")),
            "InvalidPresetTour",
        ),
        (
            tour(
                &token,
                &spot("<tt:PTZPosition><tt:Zoom x=\"3\"/></tt:PTZPosition>"),
            ),
            "InvalidPresetTour",
        ),
        (
            tour(
                &token,
                &spot("<tt:PTZPosition><tt:Zoom x=\"1\" space=\"urn:x\"/></tt:PTZPosition>"),
            ),
            "SpaceNotSupported",
        ),
        (tour(&token, &at_first.repeat(101)), "TooManyPresets"),
        (
            tour(&token, &at_first.replace("PT1H", "P2D")),
            "InvalidPresetTour",
        ),
    ] {
        let reply = front(at, "ModifyPresetTour", &content).await;
        assert_eq!(
            reply.summary(),
            format!("400 Sender/InvalidArgVal/{fault}"),
            "{content}"
        );
    }
    let spots = at_first.clone() + &spot("<tt:Home>true</tt:Home>");
    done(at, "ModifyPresetTour", &tour(&token, &spots)).await;
    go(at, -1.0).await;
    done(at, "OperatePresetTour", &operate("Start")).await;
    assert_eq!(drives.position().pan, 0.25);
    let shown = front(at, "GetPresetTour", &named).await.body;
    assert!(
        shown.contains(">Touring<") && shown.contains("CurrentTourSpot"),
        "{shown}"
    );
    done(at, "OperatePresetTour", &operate("Pause")).await;
    assert!(front(at, "GetPresetTours", "").await.body.contains(">Paused<"));
    let other = done(at, "CreatePresetTour", "").await;
    let other = between(&other.body, "<tptz:PresetTourToken>", "<").to_owned();
    done(at, "ModifyPresetTour", &tour(&other, &spots)).await;
    let busy = front(
        at,
        "OperatePresetTour",
        &format!("<m:PresetTourToken>{other}</m:PresetTourToken><m:Operation>Start</m:Operation>"),
    )
    .await;
    assert!(
        busy.summary()
            .ends_with("Receiver/InvalidArgVal/ActivationFailed"),
        "{}",
        busy.body
    );
    done(at, "OperatePresetTour", &operate("Start")).await;
    assert!(
        front(at, "GetPresetTour", &named)
            .await
            .body
            .contains(">Touring<")
    );
    // Whoever moves the drive takes over.
    go(at, 0.0).await;
    assert!(front(at, "GetPresetTour", &named).await.body.contains(">Idle<"));
    let options = front(at, "GetPresetTourOptions", "").await.body;
    assert!(
        options.contains(&first) && options.contains("Backward"),
        "{options}"
    );

    let (running, _) = camera_on(storage).await;
    let at = running.address;
    assert!(front(at, "GetPresetTour", &named).await.body.contains("Round"));
    // A removed preset leaves the tours.
    done(
        at,
        "RemovePreset",
        &format!("<m:PresetToken>{first}</m:PresetToken>"),
    )
    .await;
    assert!(!front(at, "GetPresetTour", &named).await.body.contains(&first));
    done(at, "RemovePresetTour", &named).await;
    for operation in ["GetPresetTour", "RemovePresetTour"] {
        let gone = front(at, operation, &named).await;
        assert_eq!(gone.summary(), "400 Sender/InvalidArgVal/NoToken");
    }
    for _ in 0..15 {
        done(at, "CreatePresetTour", "").await;
    }
    let full = front(at, "CreatePresetTour", "").await;
    assert_eq!(full.summary(), "400 Sender/InvalidArgVal/TooManyPresetTours");
}
