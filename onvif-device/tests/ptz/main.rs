//! The PTZ service as a client meets it.
#![allow(missing_docs)]

#[path = "../common/camera.rs"]
mod camera;
#[path = "../common/mod.rs"]
mod common;
mod events;
mod geo;
#[path = "../common/metadata.rs"]
mod metadata;
mod moves;
mod nodes;
mod presets;
mod times;
mod tours;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use common::{Reply, Running, call, handmade, start};
use onvif_device::backend::BackendError;
use onvif_device::backend::ptz::{
    Axis, Control, Degrees, DriveStatus, GeoPose, Position, PtzBackend, PtzNode, Tracking,
};
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
    /// What it was told to follow.
    tracked: Vec<Option<i64>>,
    pose: Option<GeoPose>,
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
            degrees: Some(Degrees {
                pan: -90.0..=90.0,
                tilt: -45.0..=45.0,
            }),
            home: Some(Position::default()),
            fixed_home: false,
            auxiliary_commands: vec!["tt:Wiper|On".into()],
            tracking: Tracking::Objects,
        };
        let motor = PtzNode {
            token: "motor".into(),
            name: "Motor".into(),
            source: "back".into(),
            control: Control::Velocity,
            zoom: false,
            view: false,
            home: None,
            degrees: None,
            auxiliary_commands: vec![],
            tracking: Tracking::None,
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

    fn angles(&self, _: &str, position: Position) -> Option<(f32, f32)> {
        Some((position.pan * 90.0, position.tilt * 45.0))
    }

    fn at_angles(&self, _: &str, angles: (f32, f32), zoom: f32) -> Option<Position> {
        Some(Position {
            pan: (angles.0 / 90.0).clamp(-1.0, 1.0),
            tilt: (angles.1 / 45.0).clamp(-1.0, 1.0),
            zoom,
        })
    }

    fn field_of_view(&self, node: &str, zoom: f32) -> Option<(f32, f32)> {
        (node == "dome").then_some((60.0 - 54.0 * zoom, 40.0 - 36.0 * zoom))
    }

    fn track(&self, _: &str, object: Option<i64>) -> Result<(), BackendError> {
        self.dome().tracked.push(object);
        Ok(())
    }

    fn auxiliary(&self, _: &str, command: &str) -> Result<String, BackendError> {
        Ok(format!("{command} done"))
    }
}

fn parts(storage: &Arc<dyn Storage>) -> (MediaService, PtzService, Arc<Drives>) {
    let drives = Arc::new(Drives::default());
    let media = MediaService::open(
        Arc::new(camera::Camera),
        Arc::clone(storage),
        HubConfig::default(),
        8554,
    )
    .unwrap();
    let backend = Arc::clone(&drives) as Arc<dyn PtzBackend>;
    let ptz = PtzService::open(backend, &media, Arc::clone(storage)).unwrap();
    (media, ptz, drives)
}

async fn camera_on(storage: Arc<dyn Storage>) -> (Running, Arc<Drives>) {
    let (media, ptz, drives) = parts(&storage);
    let located = Arc::clone(&drives);
    ptz.model().locate(move |_| located.dome().pose);
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
