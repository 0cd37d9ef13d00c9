//! Moves in every space, and the limits of moves.

use super::*;

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
