//! On-screen display: texts, dates and times.

use super::masks::{SQUARE, mask};
use super::*;

#[tokio::test]
async fn an_item_is_drawn_and_shown_alike_by_both_services() {
    let bench = bench().await;
    let look = format!(
        "<tt:Type>Plain</tt:Type><tt:FontSize>24</tt:FontSize>{}{}<tt:PlainText>Gate 7</tt:PlainText>",
        color("FontColor", 255.0, 128.0, 0.0, r#" Transparent="20""#),
        color("BackgroundColor", 0.0, 0.0, 64.0, ""),
    );
    let custom = r#"<tt:Type>Custom</tt:Type><tt:Pos x="0.25" y="-0.5"/>"#;
    let new = osd("testOSD", "vs_front", "Text", custom, &text(&look));
    let token = bench.created("CreateOSD", &new).await;
    assert_ne!(token, "testOSD");

    let one = bench
        .one("GetOSD", &format!("<m:OSDToken>{token}</m:OSDToken>"))
        .await;
    let two = bench
        .two("GetOSDs", &format!("<m:OSDToken>{token}</m:OSDToken>"))
        .await;
    let listed = bench
        .one("GetOSDs", "<m:ConfigurationToken>vs_front</m:ConfigurationToken>")
        .await;
    let sent = between(&new, "<tt:VideoSource", "</m:OSD>");
    for reply in [&one, &two, &listed] {
        assert_eq!(reply.status, 200, "{}", reply.body);
        assert!(reply.body.contains(&format!(r#"token="{token}""#)));
        let shown = between(&reply.body, "<tt:VideoSource", ":OSD");
        assert_eq!(shown.rsplit_once("</").map(|parts| parts.0), Some(sent));
    }
    let drawn = bench.drawn();
    let [overlay] = &drawn.overlays[..] else {
        panic!("{drawn:?}");
    };
    assert_eq!(overlay.position, Position::Custom { x: 0.25, y: -0.5 });
    let Content::Text(shown) = &overlay.content else {
        panic!("{overlay:?}");
    };
    assert_eq!(shown.text, OverlayText::Plain("Gate 7".to_owned()));
    assert_eq!((shown.size, shown.color.opacity), (24, 204));
    let rgb = |red, green, blue| Rgb { red, green, blue };
    assert_eq!(shown.color.color, rgb(255, 128, 0));
    assert_eq!(
        shown.background.map(|paint| (paint.color, paint.opacity)),
        Some((rgb(0, 0, 64), 255))
    );

    // Set by the other service: what it leaves out of the look stays, but a background that is left out is none.
    let changed = osd(&token, "vs_front", "Text", &place("LowerRight"), &plain("Gate 8"));
    let reply = bench.one("SetOSD", &changed).await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    let drawn = bench.drawn();
    let Content::Text(shown) = &drawn.overlays[0].content else {
        panic!("{drawn:?}");
    };
    assert_eq!(drawn.overlays[0].position, Position::LowerRight);
    assert_eq!(
        (shown.size, shown.color.opacity, shown.background),
        (24, 204, None)
    );
    assert_eq!(shown.text, OverlayText::Plain("Gate 8".to_owned()));

    let reply = bench
        .one("DeleteOSD", &format!("<m:OSDToken>{token}</m:OSDToken>"))
        .await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    assert!(bench.drawn().is_empty());
    assert!(!bench.two("GetOSDs", "").await.body.contains("osd_"));
    // Every change was told of the configuration whose picture it is.
    let heard = bench.changes.lock().unwrap().clone();
    assert_eq!(heard.len(), 3);
    assert!(
        format!("{:?}", heard[0]).contains("VideoSource, \"vs_front\""),
        "{heard:?}"
    );
}

#[tokio::test]
async fn everything_that_the_options_promise_is_accepted() {
    let bench = bench().await;
    let options = bench
        .two(
            "GetOSDOptions",
            "<m:ConfigurationToken>vs_front</m:ConfigurationToken>",
        )
        .await
        .body;
    let list = |name: &str| -> Vec<String> {
        let (before, after) = (format!("<tt:{name}>"), format!("</tt:{name}>"));
        let rest = options.split(&before).skip(1);
        rest.map(|part| part.split(&after).next().unwrap().to_owned())
            .collect()
    };
    assert!(
        options.contains(r#"Total="4" Image="2" PlainText="3" Date="1" Time="1" DateAndTime="1""#),
        "{options}"
    );
    let (dates, times) = (list("DateFormat"), list("TimeFormat"));
    assert_eq!((dates.len(), times.len(), list("ImagePath").len()), (8, 4, 2));
    let formats = |r#type: &str, date: &str, time: &str| {
        text(&format!(
            "<tt:Type>{}</tt:Type><tt:DateFormat>{date}</tt:DateFormat><tt:TimeFormat>{time}</tt:TimeFormat>",
            r#type
        ))
    };
    let mut contents = vec![
        ("Text", plain("")),
        ("Text", plain(&"ü".repeat(20))),
        ("Text", text("<tt:Type>Plain</tt:Type>")),
        ("Text", text("<tt:Type>Date</tt:Type>")),
        ("Text", text("<tt:Type>DateAndTime</tt:Type>")),
    ];
    contents.extend(dates.iter().map(|date| ("Text", formats("Date", date, "?"))));
    contents.extend(times.iter().map(|time| ("Text", formats("Time", "?", time))));
    contents.extend(
        dates
            .iter()
            .map(|date| ("Text", formats("DateAndTime", date, &times[3]))),
    );
    for edge in [0.0, 255.0] {
        for (size, transparent) in [(10, 0), (60, 100)] {
            let transparent = format!(r#" Transparent="{transparent}""#);
            contents.push((
                "Text",
                text(&format!(
                    "<tt:Type>Plain</tt:Type><tt:FontSize>{size}</tt:FontSize>{}{}",
                    color("FontColor", edge, edge, edge, &transparent),
                    color("BackgroundColor", edge, edge, edge, &transparent),
                )),
            ));
        }
    }
    for path in list("ImagePath") {
        contents.push((
            "Image",
            format!("<tt:Image><tt:ImgPath>{path}</tt:ImgPath></tt:Image>"),
        ));
    }
    for (r#type, content) in contents {
        for position in list("PositionOption") {
            let mut position = place(&position);
            if position.contains("Custom") {
                position += r#"<tt:Pos x="1" y="-1"/>"#;
            }
            let token = bench
                .created("CreateOSD", &osd("", "vs_front", r#type, &position, &content))
                .await;
            let set = bench
                .one("SetOSD", &osd(&token, "vs_front", r#type, &position, &content))
                .await;
            assert_eq!(set.status, 200, "{}", set.body);
            let reply = bench
                .two("DeleteOSD", &format!("<m:OSDToken>{token}</m:OSDToken>"))
                .await;
            assert_eq!(reply.status, 200);
        }
    }
}

#[tokio::test]
async fn what_the_options_do_not_promise_is_refused_and_changes_nothing() {
    let bench = bench().await;
    let token = bench.created("CreateOSD", &words("", &plain("here"))).await;
    let before = (bench.two("GetOSDs", "").await.body, bench.drawn());
    let typed = |content: &str| text(&format!("<tt:Type>Plain</tt:Type>{content}"));
    let mut bad: Vec<(&str, String, String)> = [
        text("<tt:Type>Weather</tt:Type>"),
        text("<tt:Type>Date</tt:Type><tt:DateFormat>yy</tt:DateFormat>"),
        text("<tt:Type>DateAndTime</tt:Type><tt:TimeFormat>h</tt:TimeFormat>"),
        typed("<tt:FontSize>9</tt:FontSize>"),
        typed("<tt:FontSize>61</tt:FontSize>"),
        typed("<tt:FontSize>-1</tt:FontSize>"),
        typed(&color("FontColor", 256.0, 0.0, 0.0, "")),
        typed(&color("BackgroundColor", 0.0, f32::NAN, 0.0, "")),
        typed(&color("FontColor", 0.0, 0.0, 0.0, r#" Transparent="101""#)),
        typed(&color("FontColor", 0.0, 0.0, 0.0, r#" Transparent="-1""#)),
        typed(r#"<tt:FontColor><tt:Color X="0" Y="0" Z="0" Colorspace="urn:x"/></tt:FontColor>"#),
        plain(&"x".repeat(21)),
        String::new(),
    ]
    .into_iter()
    .map(|content| ("Text", place("UpperLeft"), content))
    .collect();
    for position in [
        place("Middle"),
        place("Custom"),
        place("Custom") + r#"<tt:Pos x="1.1" y="0"/>"#,
        place("Custom") + r#"<tt:Pos x="0" y="NaN"/>"#,
    ] {
        bad.push(("Text", position, plain("x")));
    }
    bad.push(("Extended", place("UpperLeft"), plain("x")));
    bad.push(("Image", place("UpperLeft"), String::new()));
    for path in [
        "",
        "/onvif/osd_image/3",
        "http://cam.example/onvif/osd_image/0",
        "%zz",
        "logo.png",
    ] {
        let image = format!("<tt:Image><tt:ImgPath>{path}</tt:ImgPath></tt:Image>");
        bad.push(("Image", place("UpperLeft"), image));
    }
    for (r#type, position, content) in bad {
        let item = osd(&token, "vs_front", r#type, &position, &content);
        for operation in ["CreateOSD", "SetOSD"] {
            let (one, two) = (
                bench.one(operation, &item).await,
                bench.two(operation, &item).await,
            );
            assert_eq!(one.summary(), "400 Sender/InvalidArgVal/ConfigModify", "{item}");
            assert_eq!(two.summary(), "500 Receiver/InvalidArgVal/ConfigModify", "{item}");
        }
    }
    let nobody = "<m:OSDToken>nobody</m:OSDToken>";
    let elsewhere = "<m:ConfigurationToken>elsewhere</m:ConfigurationToken>";
    let lost = osd(&token, "elsewhere", "Text", &place("UpperLeft"), &plain("x"));
    for reply in [
        bench.one("GetOSD", nobody).await,
        bench.two("GetOSDs", nobody).await,
        bench.one("GetOSDs", elsewhere).await,
        bench.two("GetOSDs", elsewhere).await,
        bench.one("GetOSDOptions", elsewhere).await,
        bench.two("GetOSDOptions", elsewhere).await,
        bench.one("DeleteOSD", nobody).await,
        bench.two("DeleteOSD", nobody).await,
        bench.one("SetOSD", &words("nobody", &plain("x"))).await,
        bench.two("SetOSD", &words("nobody", &plain("x"))).await,
        bench.one("CreateOSD", &lost).await,
        bench.two("CreateOSD", &lost).await,
        bench.two("SetOSD", &lost).await,
    ] {
        assert_eq!(reply.summary(), "400 Sender/InvalidArgVal/NoConfig");
    }
    assert_eq!((bench.two("GetOSDs", "").await.body, bench.drawn()), before);
    assert_eq!(bench.changes.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn no_kind_has_more_items_than_the_options_say() {
    let bench = bench().await;
    let clock = |kind: &str| words("", &text(&format!("<tt:Type>{kind}</tt:Type>")));
    let date = bench.created("CreateOSD", &clock("Date")).await;
    for service in [TRT, TR2] {
        let reply = request(bench.at(), service, "CreateOSD", &clock("Date")).await;
        assert_eq!(reply.summary(), "500 Receiver/Action/MaxOSDs");
    }
    for number in 0..3 {
        bench
            .created("CreateOSD", &words("", &plain(&number.to_string())))
            .await;
    }
    // Four in all, whatever the kind.
    let reply = bench.two("CreateOSD", &clock("Time")).await;
    assert_eq!(reply.summary(), "500 Receiver/Action/MaxOSDs");
    // One that is there cannot become one too many of another kind.
    let reply = bench.two("SetOSD", &words(&date, &plain("x"))).await;
    assert_eq!(reply.summary(), "500 Receiver/InvalidArgVal/ConfigModify");
    let reply = bench
        .two("SetOSD", &words(&date, &text("<tt:Type>Time</tt:Type>")))
        .await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    assert_eq!(bench.drawn().overlays.len(), 4);
}

#[tokio::test]
async fn a_source_that_cannot_be_drawn_upon_says_so() {
    let bench = bench().await;
    let back = "<m:ConfigurationToken>vs_back</m:ConfigurationToken>";
    for reply in [
        bench.one("GetOSDOptions", back).await,
        bench.two("GetOSDOptions", back).await,
    ] {
        assert!(reply.body.contains(r#"Total="0""#), "{}", reply.body);
    }
    let reply = bench.two("GetMaskOptions", back).await;
    assert!(reply.body.contains("MaxMasks>0<"), "{}", reply.body);
    let item = osd("", "vs_back", "Text", &place("UpperLeft"), &plain("x"));
    for service in [TRT, TR2] {
        let reply = request(bench.at(), service, "CreateOSD", &item).await;
        assert_eq!(reply.summary(), "500 Receiver/Action/MaxOSDs");
    }
    let reply = bench
        .two("CreateMask", &mask("", "vs_back", SQUARE, "Color", "", true))
        .await;
    assert_eq!(reply.summary(), "500 Receiver/Action/MaxMasks");
    // Neither can what exists be moved there.
    let token = bench.created("CreateOSD", &words("", &plain("x"))).await;
    let reply = bench
        .two(
            "SetOSD",
            &osd(&token, "vs_back", "Text", &place("UpperLeft"), &plain("x")),
        )
        .await;
    assert_eq!(reply.summary(), "500 Receiver/InvalidArgVal/ConfigModify");
    let capabilities = bench.two("GetServiceCapabilities", "").await.body;
    for capability in [
        r#"OSD="true""#,
        r#"Mask="true""#,
        r#"VideoSourceMode="true""#,
        r#"TemporaryOSDText="true""#,
    ] {
        assert!(capabilities.contains(capability), "{capability}: {capabilities}");
    }
}

#[tokio::test]
async fn items_survive_a_restart_but_not_temporary_texts() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let (kept, lasting) = {
        let bench = bench_on(Arc::clone(&storage)).await;
        let temporary = r#"<tt:TextString IsPersistentText="false"><tt:Type>Plain</tt:Type><tt:PlainText>brief</tt:PlainText></tt:TextString>"#;
        let token = bench.created("CreateOSD", &words("", temporary)).await;
        let lasting = bench.created("CreateOSD", &words("", &plain("lasting"))).await;
        bench
            .created("CreateMask", &mask("", "vs_front", SQUARE, "Blurred", "", true))
            .await;
        assert_eq!(bench.drawn().overlays.len(), 2);
        let deleted = bench.created("CreateOSD", &words("", &plain("gone"))).await;
        bench
            .two("DeleteOSD", &format!("<m:OSDToken>{deleted}</m:OSDToken>"))
            .await;
        (token, lasting)
    };
    let bench = bench_on(Arc::clone(&storage)).await;
    let drawn = bench.drawn();
    assert_eq!((drawn.overlays.len(), drawn.masks.len()), (1, 1), "{drawn:?}");
    let list = bench.two("GetOSDs", "").await.body;
    assert!(
        list.contains(&kept) && list.contains("lasting") && !list.contains("brief"),
        "{list}"
    );
    // Tokens of what was deleted are not given out again.
    let next = bench.created("CreateOSD", &words("", &plain("new"))).await;
    assert_eq!((lasting.as_str(), next.as_str()), ("osd_2", "osd_4"));

    bench
        .running
        .device
        .common()
        .factory_default(FactoryDefault::Soft)
        .await
        .unwrap();
    assert!(bench.drawn().is_empty());
    assert!(!bench.two("GetOSDs", "").await.body.contains("osd_"));
    assert!(!bench.two("GetMasks", "").await.body.contains("mask_"));
}

#[tokio::test]
async fn what_cannot_be_drawn_is_not_stored() {
    let bench = bench().await;
    let token = bench
        .created("CreateMask", &mask("", "vs_front", SQUARE, "Blurred", "", true))
        .await;
    let before = (bench.two("GetMasks", "").await.body, bench.drawn());
    bench.backend.broken.store(true, Ordering::Relaxed);
    for reply in [
        bench.two("CreateOSD", &words("", &plain("x"))).await,
        bench.two("CreateMask", &mask("", "vs_front", SQUARE, "Color", "", true)).await,
        bench.two("DeleteMask", &format!("<m:Token>{token}</m:Token>")).await,
        bench
            .two("SetVideoSourceMode", "<m:VideoSourceToken>front</m:VideoSourceToken><m:VideoSourceModeToken>fast</m:VideoSourceModeToken>")
            .await,
    ] {
        assert_eq!(reply.summary(), "500 Receiver/Action");
    }
    bench.backend.broken.store(false, Ordering::Relaxed);
    assert_eq!((bench.two("GetMasks", "").await.body, bench.drawn()), before);
    assert!(!bench.two("GetOSDs", "").await.body.contains("osd_"));
}

#[tokio::test]
async fn dates_and_times_go_by_the_clock_of_the_device() {
    let bench = bench().await;
    let format = "<tt:Type>DateAndTime</tt:Type><tt:DateFormat>dd/MM/yyyy</tt:DateFormat><tt:TimeFormat>H:mm:ss</tt:TimeFormat>";
    bench.created("CreateOSD", &words("", &text(format))).await;
    let drawn = bench.drawn();
    let Content::Text(shown) = &drawn.overlays[0].content else {
        panic!("{drawn:?}");
    };
    assert!(shown.text.is_running());
    let moment = SystemTime::UNIX_EPOCH + Duration::from_secs(86_400);
    assert_eq!(shown.text.at(moment), "02/01/1970  0:00:00");
    bench.running.device.common().clock().set_offset_ms(3_661_000);
    assert_eq!(shown.text.at(moment), "02/01/1970  1:01:01");
}
