//! Privacy masks.

use super::*;

pub(super) const SQUARE: &[(f32, f32)] = &[(-0.5, 0.5), (0.5, 0.5), (0.5, -0.5), (-0.5, -0.5)];

pub(super) fn mask(
    token: &str,
    configuration: &str,
    polygon: &[(f32, f32)],
    r#type: &str,
    color: &str,
    enabled: bool,
) -> String {
    let points: String = polygon
        .iter()
        .map(|(x, y)| format!(r#"<tt:Point x="{x}" y="{y}"/>"#))
        .collect();
    format!(
        r#"<m:Mask token="{token}"><m:ConfigurationToken>{configuration}</m:ConfigurationToken><m:Polygon>{points}</m:Polygon><m:Type>{}</m:Type>{color}<m:Enabled>{enabled}</m:Enabled></m:Mask>"#,
        r#type
    )
}

pub(super) fn shade(x: f32, y: f32, z: f32) -> String {
    format!(r#"<m:Color X="{x}" Y="{y}" Z="{z}" Colorspace="{RGB}"/>"#)
}

#[tokio::test]
async fn a_mask_is_drawn_as_soon_as_it_is_acknowledged() {
    let bench = bench().await;
    let polygon = [(-0.4, -0.2), (-0.2, 0.3), (0.1, 0.4), (0.3, -0.3)];
    let new = mask(
        "TestMask",
        "vs_front",
        &polygon,
        "Color",
        &shade(0.0, 255.0, 0.0),
        false,
    );
    let token = bench.created("CreateMask", &new).await;
    assert!(bench.drawn().is_empty(), "it is not enabled");
    let shown = bench
        .two("GetMasks", &format!("<m:Token>{token}</m:Token>"))
        .await
        .body;
    for (x, y) in polygon {
        assert!(shown.contains(&format!(r#"x="{x}" y="{y}""#)), "{shown}");
    }
    for part in [
        "Type>Color<",
        "Enabled>false<",
        r#"Y="255""#,
        "ConfigurationToken>vs_front<",
    ] {
        assert!(shown.contains(part), "{part}: {shown}");
    }

    let reply = bench
        .two("SetMask", &mask(&token, "vs_front", SQUARE, "Blurred", "", true))
        .await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    let [drawn] = &bench.drawn().masks[..] else {
        panic!("{:?}", bench.drawn());
    };
    assert_eq!(drawn.fill, MaskFill::Blurred);
    let corners: Vec<_> = drawn.polygon.iter().map(|point| (point.x, point.y)).collect();
    assert_eq!(corners, [(0.25, 0.25), (0.75, 0.25), (0.75, 0.75), (0.25, 0.75)]);

    let second = bench
        .created("CreateMask", &mask("", "vs_front", SQUARE, "Color", "", true))
        .await;
    assert_eq!(
        bench.drawn().masks[1].fill,
        MaskFill::Color(Rgb {
            red: 0,
            green: 0,
            blue: 0
        })
    );
    let full = bench
        .two("CreateMask", &mask("", "vs_front", SQUARE, "Color", "", true))
        .await;
    assert_eq!(full.summary(), "500 Receiver/Action/MaxMasks");
    for token in [token, second] {
        let reply = bench
            .two("DeleteMask", &format!("<m:Token>{token}</m:Token>"))
            .await;
        assert_eq!(reply.status, 200, "{}", reply.body);
    }
    assert!(bench.drawn().is_empty());
    assert_eq!(bench.changes.lock().unwrap().len(), 5);
}

#[tokio::test]
async fn a_mask_sticks_to_the_scene_when_the_picture_is_turned() {
    let bench = bench().await;
    let upper_left = [(-1.0, 1.0), (-0.5, 1.0), (-0.5, 0.0), (-1.0, 0.0)];
    let token = bench
        .created(
            "CreateMask",
            &mask("", "vs_front", &upper_left, "Color", "", true),
        )
        .await;
    let scene = bench.drawn().masks;
    let turned = r#"<m:Configuration token="vs_front"><tt:Name>n</tt:Name><tt:UseCount>0</tt:UseCount><tt:SourceToken>front</tt:SourceToken><tt:Bounds x="0" y="0" width="1280" height="720"/><tt:Extension><tt:Rotate><tt:Mode>ON</tt:Mode><tt:Degree>90</tt:Degree></tt:Rotate></tt:Extension></m:Configuration>"#;
    let reply = bench.two("SetVideoSourceConfiguration", turned).await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    assert_eq!(bench.drawn().masks, scene, "the same part of the scene");
    let shown = bench.two("GetMasks", "").await.body;
    let corners: Vec<&str> = shown
        .split("<tt:Point ")
        .skip(1)
        .map(|part| part.split('/').next().unwrap())
        .collect();
    assert_eq!(
        corners,
        [
            r#"x="1" y="1""#,
            r#"x="1" y="0.5""#,
            r#"x="0" y="0.5""#,
            r#"x="0" y="1""#
        ]
    );
    // Sent back as it was shown, it stays; drawn anew, it is where the client now sees it.
    let same = [(1.0, 1.0), (1.0, 0.5), (0.0, 0.5), (0.0, 1.0)];
    bench
        .two("SetMask", &mask(&token, "vs_front", &same, "Color", "", true))
        .await;
    assert_eq!(bench.drawn().masks, scene);
    bench
        .two(
            "SetMask",
            &mask(&token, "vs_front", &upper_left, "Color", "", true),
        )
        .await;
    let corner = bench.drawn().masks[0].polygon[0];
    assert_eq!(
        (corner.x, corner.y),
        (0.0, 1.0),
        "the lower left of the scene is seen there"
    );
}

#[tokio::test]
async fn masks_that_cannot_be_are_refused_and_change_nothing() {
    let bench = bench().await;
    let token = bench
        .created("CreateMask", &mask("", "vs_front", SQUARE, "Color", "", true))
        .await;
    let before = (bench.two("GetMasks", "").await.body, bench.drawn());
    let outside = [(-0.5, 0.5), (1.5, 0.5), (0.5, -0.5)];
    let nowhere = [(f32::NAN, 0.5), (0.5, 0.5), (0.5, -0.5)];
    let line = [(-0.5, -0.5), (0.0, 0.0), (0.5, 0.5)];
    let corners: Vec<_> = (0..6).map(|i| ((i as f32).cos(), (i as f32).sin())).collect();
    for polygon in [&outside[..], &nowhere, &line, &corners] {
        let item = mask(&token, "vs_front", polygon, "Color", "", true);
        for operation in ["CreateMask", "SetMask"] {
            let reply = bench.two(operation, &item).await;
            assert_eq!(
                reply.summary(),
                "500 Receiver/InvalidArgVal/InvalidPolygon",
                "{item}"
            );
        }
    }
    for (r#type, color) in [
        ("Pixelated", String::new()),
        ("Black", String::new()),
        ("Color", shade(300.0, 0.0, 0.0)),
        (
            "Color",
            r#"<m:Color X="0" Y="0" Z="0" Colorspace="urn:x"/>"#.to_owned(),
        ),
    ] {
        let item = mask(&token, "vs_front", SQUARE, r#type, &color, true);
        for operation in ["CreateMask", "SetMask"] {
            let reply = bench.two(operation, &item).await;
            assert_eq!(
                reply.summary(),
                "500 Receiver/InvalidArgVal/ConfigModify",
                "{item}"
            );
        }
    }
    let nobody = "<m:Token>nobody</m:Token>";
    let elsewhere = "<m:ConfigurationToken>elsewhere</m:ConfigurationToken>";
    let lost = mask(&token, "elsewhere", SQUARE, "Color", "", true);
    for reply in [
        bench.two("GetMasks", nobody).await,
        bench.two("GetMasks", elsewhere).await,
        bench.two("GetMaskOptions", elsewhere).await,
        bench.two("DeleteMask", nobody).await,
        bench
            .two("SetMask", &mask("nobody", "vs_front", SQUARE, "Color", "", true))
            .await,
        bench.two("SetMask", &lost).await,
        bench.two("CreateMask", &lost).await,
    ] {
        assert_eq!(
            reply.summary(),
            "400 Sender/InvalidArgVal/NoConfig",
            "{}",
            reply.body
        );
    }
    assert_eq!((bench.two("GetMasks", "").await.body, bench.drawn()), before);
}
