//! Angles in degrees, places on Earth, and tracking.

use onvif_device::Device;

use super::common::{ADMIN, PASSWORD, TDS};
use super::*;

const TOWN: GeoPose = GeoPose {
    latitude: 48.0,
    longitude: 11.0,
    elevation: 500.0,
    yaw: 90.0,
};
const DEGREES: &str = "PanTiltSpaces/SphericalPositionSpaceDegrees";

#[track_caller]
fn near(position: Position, pan: f32, tilt: f32, zoom: f32) {
    assert!(
        (position.pan - pan).abs() < 0.005
            && (position.tilt - tilt).abs() < 0.005
            && (position.zoom - zoom).abs() < 0.005,
        "{position:?} is not {pan} {tilt} {zoom}"
    );
}

#[tokio::test]
async fn positions_and_translations_are_taken_in_degrees() {
    let (running, drives) = camera().await;
    let at = running.address;
    let node = ptz(at, "GetNode", "<m:NodeToken>dome</m:NodeToken>").await.body;
    let range = |space: &str| between(&node, &format!("{space}</tt:URI>"), "</tt:YRange>").to_owned();
    let absolute = range("SphericalPositionSpaceDegrees");
    assert!(
        absolute.contains("<tt:Min>-90<") && absolute.contains("<tt:Max>45<"),
        "{absolute}"
    );
    let relative = range("SphericalTranslationSpaceDegrees");
    assert!(
        relative.contains("<tt:Min>-180<") && relative.contains("<tt:Max>90<"),
        "{relative}"
    );

    done(
        at,
        "AbsoluteMove",
        &vector("Position", Some((45.0, -9.0)), None, DEGREES),
    )
    .await;
    near(drives.position(), 0.5, -0.2, 0.0);
    let translation = "PanTiltSpaces/SphericalTranslationSpaceDegrees";
    done(
        at,
        "RelativeMove",
        &vector("Translation", Some((-90.0, 18.0)), None, translation),
    )
    .await;
    near(drives.position(), -0.5, 0.2, 0.0);
    // What leads beyond the border ends there.
    done(
        at,
        "RelativeMove",
        &vector("Translation", Some((-150.0, 0.0)), None, translation),
    )
    .await;
    near(drives.position(), -1.0, 0.2, 0.0);
    drives.dome().orders.clear();
    for (operation, content, fault) in [
        (
            "AbsoluteMove",
            vector("Position", Some((91.0, 0.0)), None, DEGREES),
            "InvalidPosition",
        ),
        (
            "AbsoluteMove",
            vector("Position", Some((0.0, f32::NAN)), None, DEGREES),
            "InvalidPosition",
        ),
        (
            "RelativeMove",
            vector("Translation", Some((181.0, 0.0)), None, translation),
            "InvalidTranslation",
        ),
        (
            "RelativeMove",
            vector("Translation", Some((0.0, f32::NAN)), None, translation),
            "InvalidTranslation",
        ),
        (
            "AbsoluteMove",
            vector("Position", Some((0.0, 0.0)), None, translation),
            "SpaceNotSupported",
        ),
    ] {
        let reply = front(at, operation, &content).await;
        assert_eq!(
            reply.summary(),
            format!("400 Sender/InvalidArgVal/{fault}"),
            "{content}"
        );
    }
    assert_eq!(drives.dome().orders, []);
}

#[tokio::test]
async fn the_status_follows_the_default_space_and_tells_the_field_of_view() {
    let (running, drives) = camera().await;
    let at = running.address;
    drives.dome().position = Position {
        pan: 0.5,
        tilt: -0.2,
        zoom: 0.5,
    };
    let set = ptz(
        at,
        "SetConfiguration",
        "<m:PTZConfiguration token=\"ptz_dome\"><tt:Name>Dome</tt:Name><tt:UseCount>0</tt:UseCount>\
         <tt:NodeToken>dome</tt:NodeToken><tt:DefaultAbsolutePantTiltPositionSpace>\
         http://www.onvif.org/ver10/tptz/PanTiltSpaces/SphericalPositionSpaceDegrees\
         </tt:DefaultAbsolutePantTiltPositionSpace></m:PTZConfiguration><m:ForcePersistence>true</m:ForcePersistence>",
    )
    .await;
    assert_eq!(set.status, 200, "{}", set.body);
    let status = front(at, "GetStatus", "").await.body;
    assert!(
        status.contains("x=\"45\" y=\"-9\" space=\"http://www.onvif.org/ver10/tptz/PanTiltSpaces/SphericalPositionSpaceDegrees\""),
        "{status}"
    );
    assert!(
        status.contains("hfov=\"33\"") && status.contains("vfov=\"22\""),
        "{status}"
    );
    // Without a space, degrees are now meant.
    done(
        at,
        "AbsoluteMove",
        &vector("Position", Some((-45.0, 0.0)), None, ""),
    )
    .await;
    near(drives.position(), -0.5, 0.0, 0.5);
}

fn target(latitude: f64, longitude: f64, more: &str) -> String {
    format!("<m:Target lat=\"{latitude}\" lon=\"{longitude}\" elevation=\"500\"/>{more}")
}

#[tokio::test]
async fn geo_moves_look_at_places_on_earth() {
    let (running, drives) = camera().await;
    let at = running.address;
    let node = ptz(at, "GetNode", "<m:NodeToken>dome</m:NodeToken>").await.body;
    assert!(node.contains("GeoMove=\"true\""), "{node}");
    let ahead = target(48.0, 11.001, "");
    let lost = front(at, "GeoMove", &ahead).await;
    assert_eq!(lost.summary(), "400 Sender/InvalidArgVal/GeoLocationUnknown");
    drives.dome().pose = Some(TOWN);
    drives.dome().position.zoom = 0.3;
    // North east, which is half to the left of a camera that looks east.
    done(at, "GeoMove", &target(48.000_671, 11.001, "")).await;
    near(drives.position(), -0.5, 0.0, 0.3);
    // 74.6 m ahead, 30 m take 22.7 degrees.
    let area = "<m:AreaHeight>1</m:AreaHeight><m:AreaWidth>30</m:AreaWidth>";
    done(at, "GeoMove", &target(48.0, 11.001, area)).await;
    near(drives.position(), 0.0, 0.0, (60.0 - 22.74) / 54.0);
    drives.dome().orders.clear();
    let fast = "<m:Speed><tt:Zoom x=\"2\"/></m:Speed>";
    for (content, fault) in [
        (target(48.0, 10.9, ""), "UnreachablePosition"),
        (target(48.0, 11.0, ""), "UnreachablePosition"),
        (target(148.0, 11.0, ""), "UnreachablePosition"),
        (
            target(48.0, 11.001, "<m:AreaWidth>-3</m:AreaWidth>"),
            "UnreachablePosition",
        ),
        (
            "<m:Target lat=\"48\" lon=\"11.001\" elevation=\"9000\"/>".to_owned(),
            "UnreachablePosition",
        ),
        ("<m:Target lon=\"11.001\"/>".to_owned(), "UnreachablePosition"),
        (target(48.0, 11.001, fast), "InvalidSpeed"),
    ] {
        let reply = front(at, "GeoMove", &content).await;
        assert_eq!(
            reply.summary(),
            format!("400 Sender/InvalidArgVal/{fault}"),
            "{content}"
        );
    }
    assert_eq!(drives.dome().orders, []);
    let back = format!("<m:ProfileToken>back_main</m:ProfileToken>{ahead}");
    let motor = ptz(at, "GeoMove", &back).await;
    assert_eq!(motor.summary(), "400 Sender/InvalidArgVal/GeoMoveNotSupported");
}

#[tokio::test]
async fn a_drive_that_tracks_does_so_once_it_has_arrived() {
    let (running, drives) = camera().await;
    let at = running.address;
    let capabilities = ptz(at, "GetServiceCapabilities", "").await.body;
    assert!(
        capabilities.contains("MoveAndTrack=\"PresetToken GeoLocation PTZVector ObjectID\""),
        "{capabilities}"
    );
    go(at, 0.25).await;
    let token = preset(at, "gate").await;
    go(at, 0.0).await;
    let goto = format!("<m:PresetToken>{token}</m:PresetToken>");
    done(
        at,
        "MoveAndStartTracking",
        &(goto.clone() + "<m:ObjectID>7</m:ObjectID>"),
    )
    .await;
    near(drives.position(), 0.25, 0.0, 0.0);
    done(at, "MoveAndStartTracking", "").await;
    drives.dome().pose = Some(TOWN);
    let place = "<m:GeoLocation lat=\"48.0\" lon=\"11.001\" elevation=\"500\"/>";
    done(at, "MoveAndStartTracking", place).await;
    near(drives.position(), 0.0, 0.0, 0.0);
    assert_eq!(drives.dome().tracked, [Some(7), None, None]);

    // On the way nothing is tracked, and whoever moves the drive himself keeps it.
    drives.dome().slow = true;
    done(
        at,
        "MoveAndStartTracking",
        &vector("TargetPosition", Some((0.5, 0.5)), None, ""),
    )
    .await;
    done(at, "Stop", "").await;
    drives.dome().slow = false;
    done(
        at,
        "MoveAndStartTracking",
        &vector("TargetPosition", Some((0.75, 0.5)), None, ""),
    )
    .await;
    near(drives.position(), 0.75, 0.5, 0.0);
    assert_eq!(drives.dome().tracked.len(), 4);

    drives.dome().orders.clear();
    let position = vector("TargetPosition", Some((2.0, 0.0)), None, "");
    for (content, fault) in [
        (position, "/InvalidPosition"),
        ("<m:PresetToken>xyz</m:PresetToken>".to_owned(), "/NoToken"),
        (
            "<m:GeoLocation lat=\"0\" lon=\"0\"/>".to_owned(),
            "/UnreachablePosition",
        ),
        (goto + place, ""),
        (
            "<m:Speed><tt:Zoom x=\"2\"/></m:Speed>".to_owned(),
            "/InvalidSpeed",
        ),
    ] {
        let reply = front(at, "MoveAndStartTracking", &content).await;
        assert_eq!(
            reply.summary(),
            format!("400 Sender/InvalidArgVal{fault}"),
            "{content}"
        );
    }
    assert_eq!(drives.dome().orders, []);
    assert_eq!(drives.dome().tracked.len(), 4);
    let motor = ptz(
        at,
        "MoveAndStartTracking",
        "<m:ProfileToken>back_main</m:ProfileToken>",
    )
    .await;
    assert!(
        motor.summary().ends_with("Receiver/ActionNotSupported"),
        "{}",
        motor.body
    );
}

#[tokio::test]
async fn clients_tell_where_a_drive_is() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let (media, ptz_service, drives) = parts(&storage);
    let builder = Device::builder().administrator(ADMIN, PASSWORD).storage(storage);
    let running = start(builder.module(media).module(ptz_service), HttpLimits::default()).await;
    let at = running.address;
    let locate = async |operation: &str, locations: &str| {
        let body = format!(r#"<m:{operation} xmlns:m="{TDS}" xmlns:tt="{TT}">{locations}</m:{operation}>"#);
        assert_eq!(call(at, &body).await.summary(), "200", "{locations}");
    };
    let place = |entity: &str, longitude: f64, orientation: &str| {
        format!(
            r#"<m:Location {entity}><tt:GeoLocation lon="{longitude}" lat="48" elevation="500"/>
            <tt:GeoOrientation {orientation}/></m:Location>"#
        )
    };
    let node = ptz(at, "GetNode", "<m:NodeToken>dome</m:NodeToken>").await.body;
    assert!(node.contains("GeoMove=\"true\""), "{node}");
    let north_east = target(48.000_671, 11.001, "");
    let lost = async |why: &str| {
        let reply = front(at, "GeoMove", &north_east).await;
        assert_eq!(
            reply.summary(),
            "400 Sender/InvalidArgVal/GeoLocationUnknown",
            "{why}"
        );
    };
    lost("nobody has told").await;
    let of_the_device = r#"Entity="Device""#;
    locate("SetGeoLocation", &place(of_the_device, 11.0, "")).await;
    lost("nobody has told where it looks").await;
    locate(
        "SetGeoLocation",
        &place(of_the_device, 11.0, r#"yaw="90" roll="5""#),
    )
    .await;
    lost("it leans").await;
    assert_eq!(drives.dome().orders, []);
    locate(
        "SetGeoLocation",
        &place(of_the_device, 11.0, r#"yaw="90" roll="0""#),
    )
    .await;
    done(at, "GeoMove", &north_east).await;
    near(drives.position(), -0.5, 0.0, 0.0);
    // What is said of the source counts for its drive: it stands east of the target, and looks west.
    let of_the_source = r#"Entity="VideoSource" Token="front""#;
    locate("SetGeoLocation", &place(of_the_source, 11.002, r#"yaw="-90""#)).await;
    done(at, "GeoMove", &north_east).await;
    near(drives.position(), 0.5, 0.0, 0.0);
    locate("DeleteGeoLocation", &format!("<m:Location {of_the_source}/>")).await;
    done(at, "GeoMove", &north_east).await;
    near(drives.position(), -0.5, 0.0, 0.0);
}
