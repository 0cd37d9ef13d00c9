//! On-screen display, masks and source modes as a client meets them, over hardware that remembers what it was told to draw.
#![allow(missing_docs)]

#[path = "common/camera.rs"]
mod camera;
mod common;

use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use common::{ADMIN, Client, PASSWORD, Reply, Running, call, handmade, start};
use onvif_core::auth::{Secret, UserLevel, digest};
use onvif_device::backend::BackendError;
use onvif_device::backend::overlay::{
    Content, Decoration, ImageOptions, MaskFill, MaskKind, MaskOptions, OverlayOptions, OverlayText,
    Position, Rgb, SourceMode,
};
use onvif_device::backend::video::{
    BoxFuture, Encoder, EncoderOptions, EncoderSettings, FrameSink, Resolution, SourceView, VideoBackend,
    VideoSource,
};
use onvif_device::device::FactoryDefault;
use onvif_device::net::http::HttpLimits;
use onvif_device::services::media::{MediaChange, MediaService};
use onvif_device::storage::{MemoryStorage, Storage};
use onvif_device::streaming::HubConfig;
use onvif_device::users::NewUser;

const TRT: &str = "http://www.onvif.org/ver10/media/wsdl";
const TR2: &str = "http://www.onvif.org/ver20/media/wsdl";
const TT: &str = "http://www.onvif.org/ver10/schema";
const RGB: &str = "http://www.onvif.org/ver10/colorspace/RGB";

/// The scripted camera, whose front source can be drawn upon and has modes.
#[derive(Default)]
struct Drawn {
    decoration: Mutex<Decoration>,
    fast: AtomicBool,
    broken: AtomicBool,
}

impl VideoBackend for Drawn {
    fn sources(&self) -> Vec<VideoSource> {
        let mut sources = camera::Camera.sources();
        if self.fast.load(Ordering::Relaxed) {
            sources[0].framerate = 50.0;
            sources[0].resolution = Resolution {
                width: 640,
                height: 360,
            };
        }
        sources
    }
    fn encoder_options(&self, source: &str, encoder: u32) -> Result<Vec<EncoderOptions>, BackendError> {
        let mut options = camera::Camera.encoder_options(source, encoder)?;
        if source == "front" && self.fast.load(Ordering::Relaxed) {
            for options in &mut options {
                options.resolutions.retain(|size| size.width == 640);
                options.framerates = vec![10.0, 50.0];
            }
        }
        Ok(options)
    }
    fn default_encoders(&self, source: &str) -> Result<Vec<EncoderSettings>, BackendError> {
        let mut encoders = camera::Camera.default_encoders(source)?;
        if source == "front" && self.fast.load(Ordering::Relaxed) {
            for settings in &mut encoders {
                settings.resolution = Resolution {
                    width: 640,
                    height: 360,
                };
                settings.framerate = 50.0;
            }
        }
        Ok(encoders)
    }
    fn start_encoder(
        &self,
        source: &str,
        settings: &EncoderSettings,
        view: &SourceView,
        sink: Arc<dyn FrameSink>,
    ) -> Result<Box<dyn Encoder>, BackendError> {
        camera::Camera.start_encoder(source, settings, view, sink)
    }
    fn snapshot<'a>(
        &'a self,
        source: &'a str,
        resolution: Resolution,
        view: &'a SourceView,
    ) -> BoxFuture<'a, Result<Bytes, BackendError>> {
        Box::pin(async move { camera::Camera.snapshot(source, resolution, view).await })
    }
    fn overlay_options(&self, source: &str) -> Option<OverlayOptions> {
        (source == "front").then_some(OverlayOptions {
            total: 4,
            plain: 3,
            clocks: 1,
            images: 2,
            font_size: 10..=60,
            text: 20,
        })
    }
    fn image_options(&self) -> Option<ImageOptions> {
        Some(ImageOptions {
            slots: 2,
            octets: 1024,
            size: Resolution {
                width: 16,
                height: 16,
            },
            formats: vec!["image/png".to_owned()],
        })
    }
    /// An image of this camera says how wide it is.
    fn check_image(&self, _: &str, file: &[u8]) -> Result<Resolution, BackendError> {
        let width = std::str::from_utf8(file)
            .ok()
            .and_then(|text| text.trim().parse().ok());
        let width = width.ok_or_else(|| BackendError::Unsupported("no image".to_owned()))?;
        Ok(Resolution { width, height: 8 })
    }
    fn mask_options(&self, source: &str) -> Option<MaskOptions> {
        (source == "front").then_some(MaskOptions {
            masks: 2,
            points: 5,
            kinds: vec![MaskKind::Color, MaskKind::Blurred],
        })
    }
    fn decorate(&self, source: &str, decoration: &Decoration) -> Result<(), BackendError> {
        assert_eq!(source, "front", "the other source is never drawn upon");
        if self.broken.load(Ordering::Relaxed) {
            return Err(BackendError::Failed("no ink".to_owned()));
        }
        *self.decoration.lock().unwrap() = decoration.clone();
        Ok(())
    }
    fn source_modes(&self, source: &str) -> Vec<SourceMode> {
        if source != "front" {
            return Vec::new();
        }
        [("whole", 1280, 720, 25.0), ("fast", 640, 360, 50.0)]
            .map(|(token, width, height, framerate)| SourceMode {
                token: token.to_owned(),
                resolution: Resolution { width, height },
                framerate,
                description: token.to_owned(),
            })
            .to_vec()
    }
    fn set_source_mode(&self, _: &str, mode: &str) -> Result<(), BackendError> {
        if self.broken.load(Ordering::Relaxed) {
            return Err(BackendError::Failed("stuck".to_owned()));
        }
        self.fast.store(mode == "fast", Ordering::Relaxed);
        Ok(())
    }
}

struct Bench {
    running: Running,
    backend: Arc<Drawn>,
    changes: Arc<Mutex<Vec<MediaChange>>>,
}

async fn bench() -> Bench {
    bench_on(Arc::new(MemoryStorage::new())).await
}

async fn bench_on(storage: Arc<dyn Storage>) -> Bench {
    let backend = Arc::new(Drawn::default());
    let video = Arc::clone(&backend) as Arc<dyn VideoBackend>;
    let media = MediaService::open(video, Arc::clone(&storage), HubConfig::default(), 8554).unwrap();
    let changes = Arc::<Mutex<Vec<MediaChange>>>::default();
    let heard = Arc::clone(&changes);
    media
        .model()
        .on_change(move |change| heard.lock().unwrap().push(change.clone()));
    let running = start(handmade().storage(storage).module(media), HttpLimits::default()).await;
    Bench {
        running,
        backend,
        changes,
    }
}

impl Bench {
    fn at(&self) -> SocketAddr {
        self.running.address
    }
    async fn one(&self, operation: &str, content: &str) -> Reply {
        request(self.at(), TRT, operation, content).await
    }
    async fn two(&self, operation: &str, content: &str) -> Reply {
        request(self.at(), TR2, operation, content).await
    }
    fn drawn(&self) -> Decoration {
        self.backend.decoration.lock().unwrap().clone()
    }
    async fn created(&self, operation: &str, content: &str) -> String {
        let reply = self.two(operation, content).await;
        assert_eq!(reply.status, 200, "{content}: {}", reply.body);
        between(&reply.body, "Token>", "<").to_owned()
    }
}

async fn request(at: SocketAddr, service: &str, operation: &str, content: &str) -> Reply {
    call(
        at,
        &format!(r#"<m:{operation} xmlns:m="{service}" xmlns:tt="{TT}">{content}</m:{operation}>"#),
    )
    .await
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let begin = text
        .find(before)
        .unwrap_or_else(|| panic!("{before} is not in {text}"))
        + before.len();
    &text[begin..begin + text[begin..].find(after).expect(after)]
}

/// An item of on-screen display as a client sends it.
fn osd(token: &str, configuration: &str, r#type: &str, position: &str, content: &str) -> String {
    format!(
        r#"<m:OSD token="{token}"><tt:VideoSourceConfigurationToken>{configuration}</tt:VideoSourceConfigurationToken><tt:Type>{}</tt:Type><tt:Position>{position}</tt:Position>{content}</m:OSD>"#,
        r#type
    )
}

fn place(name: &str) -> String {
    format!("<tt:Type>{name}</tt:Type>")
}

fn text(content: &str) -> String {
    format!("<tt:TextString>{content}</tt:TextString>")
}

fn plain(words: &str) -> String {
    text(&format!(
        "<tt:Type>Plain</tt:Type><tt:PlainText>{words}</tt:PlainText>"
    ))
}

/// A text in the upper left corner.
fn words(token: &str, content: &str) -> String {
    osd(token, "vs_front", "Text", &place("UpperLeft"), content)
}

fn color(name: &str, x: f32, y: f32, z: f32, transparent: &str) -> String {
    format!(r#"<tt:{name}{transparent}><tt:Color X="{x}" Y="{y}" Z="{z}" Colorspace="{RGB}"/></tt:{name}>"#)
}

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

const SQUARE: &[(f32, f32)] = &[(-0.5, 0.5), (0.5, 0.5), (0.5, -0.5), (-0.5, -0.5)];

fn mask(
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

fn shade(x: f32, y: f32, z: f32) -> String {
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

/// Sends a request with HTTP Digest.
async fn http(at: SocketAddr, user: &str, method: &str, path: &str, headers: &str, body: &str) -> Reply {
    let send = async |authorization: &str| {
        let mut client = Client::connect(at).await;
        client
            .send(format!(
                "{method} {path} HTTP/1.1\r\nHost: cam.example\r\n{authorization}{headers}\r\n{body}"
            ))
            .await;
        client.reply().await.expect("an answer")
    };
    let refused = send("").await;
    assert_eq!(refused.status, 401, "{}", refused.body);
    let challenge = refused.all("WWW-Authenticate")[0].to_owned();
    let mut client = digest::Client::new(user, Secret::new(PASSWORD));
    client
        .accept(&digest::challenges(challenge.as_bytes()).unwrap())
        .unwrap();
    let authorization = client.authorize(method, path, "c").unwrap();
    send(&format!("Authorization: {authorization}\r\n")).await
}

#[tokio::test]
async fn images_are_uploaded_shown_and_read_back() {
    const PNG: &str = "Content-Type: image/png\r\nContent-Length: 2\r\n";
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let bench = bench_on(Arc::clone(&storage)).await;
    let path = "/onvif/osd_image/1";
    let image = format!("<tt:Image><tt:ImgPath>http://cam.example{path}</tt:ImgPath></tt:Image>");
    bench
        .created(
            "CreateOSD",
            &osd("", "vs_front", "Image", &place("UpperRight"), &image),
        )
        .await;
    assert!(bench.drawn().is_empty(), "there is no image yet");
    let at = bench.at();
    assert_eq!(http(at, ADMIN, "GET", path, "", "").await.status, 404);
    let reply = http(at, ADMIN, "POST", path, PNG, "16").await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    let drawn = |bench: &Bench| {
        bench
            .drawn()
            .overlays
            .first()
            .map(|overlay| overlay.content.clone())
    };
    assert_eq!(drawn(&bench), Some(Content::Image(Bytes::from_static(b"16"))));
    let reply = http(at, ADMIN, "GET", path, "", "").await;
    assert_eq!(
        (reply.header("Content-Type"), reply.body.as_str()),
        (Some("image/png"), "16")
    );
    assert!(bench.two("GetOSDs", "").await.body.contains(&image));

    let long = "Content-Type: image/png\r\nContent-Length: 1025\r\n";
    for (path, headers, body, status) in [
        (
            path,
            "Content-Type: image/gif\r\nContent-Length: 2\r\n",
            "16",
            415,
        ),
        (path, "Content-Length: 2\r\n", "16", 415),
        (
            path,
            "Content-Type: image/png\r\nTransfer-Encoding: chunked\r\n",
            "2\r\n16\r\n0\r\n\r\n",
            411,
        ),
        (path, PNG, "xx", 415),
        (path, PNG, "17", 413),
        (path, long, &"1".repeat(1025), 413),
        ("/onvif/osd_image/3", PNG, "16", 404),
    ] {
        assert_eq!(
            http(at, ADMIN, "POST", path, headers, body).await.status,
            status,
            "{headers}"
        );
    }
    assert_eq!(drawn(&bench), Some(Content::Image(Bytes::from_static(b"16"))));
    // Whoever may see the video may see the image, but not change it.
    let users = bench.running.device.users();
    users
        .create(vec![NewUser {
            name: "viewer".to_owned(),
            password: Some(Secret::new(PASSWORD)),
            level: UserLevel::User,
            roles: Vec::new(),
        }])
        .await
        .unwrap();
    assert_eq!(http(at, "viewer", "GET", path, "", "").await.status, 200);
    assert_eq!(http(at, "viewer", "POST", path, PNG, "16").await.status, 403);

    let again = bench_on(storage).await;
    assert_eq!(drawn(&again), Some(Content::Image(Bytes::from_static(b"16"))));
    again
        .running
        .device
        .common()
        .factory_default(FactoryDefault::Soft)
        .await
        .unwrap();
    assert_eq!(http(again.at(), ADMIN, "GET", path, "", "").await.status, 404);
}

#[tokio::test]
async fn a_source_changes_its_mode_and_the_configurations_follow() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let bench = bench_on(Arc::clone(&storage)).await;
    let modes = async |bench: &Bench, source: &str| {
        let content = format!("<m:VideoSourceToken>{source}</m:VideoSourceToken>");
        let (one, two) = (
            bench.one("GetVideoSourceModes", &content).await,
            bench.two("GetVideoSourceModes", &content).await,
        );
        assert_eq!((one.status, two.status), (200, 200), "{} {}", one.body, two.body);
        assert_eq!(one.body.matches("Enabled=\"true\"").count(), 1);
        assert!(two.body.contains("Encodings>H264 H265 JPEG<"), "{}", two.body);
        two.body
    };
    let enabled = |modes: &str, token: &str| modes.contains(&format!(r#"token="{token}" Enabled="true""#));
    assert!(enabled(&modes(&bench, "front").await, "whole"));
    let only = modes(&bench, "back").await;
    assert!(
        only.contains("Width>1280<") && only.contains("MaxFramerate>25<"),
        "{only}"
    );

    let set = |source: &str, mode: &str| {
        format!(
            "<m:VideoSourceToken>{source}</m:VideoSourceToken><m:VideoSourceModeToken>{mode}</m:VideoSourceModeToken>"
        )
    };
    for service in [TRT, TR2] {
        let refused = async |source: &str, mode: &str| {
            let reply = request(bench.at(), service, "SetVideoSourceMode", &set(source, mode)).await;
            reply.summary()
        };
        assert_eq!(
            refused("nobody", "fast").await,
            "400 Sender/InvalidArgVal/NoVideoSource"
        );
        assert_eq!(
            refused("front", "slow").await,
            "400 Sender/InvalidArgVal/NoVideoSourceMode"
        );
        assert_eq!(
            refused("back", "fast").await,
            "400 Sender/InvalidArgVal/NoVideoSourceMode"
        );
        let reply = request(
            bench.at(),
            service,
            "GetVideoSourceModes",
            "<m:VideoSourceToken>nobody</m:VideoSourceToken>",
        )
        .await;
        assert_eq!(reply.summary(), "400 Sender/InvalidArgVal/NoVideoSource");
    }
    let reply = bench.two("SetVideoSourceMode", &set("front", "fast")).await;
    assert!(reply.body.contains("Reboot>false<"), "{}", reply.body);
    assert!(enabled(&modes(&bench, "front").await, "fast"));
    assert_eq!(bench.changes.lock().unwrap().last(), Some(&MediaChange::All));
    let sources = bench.two("GetVideoSourceConfigurations", "").await.body;
    assert!(sources.contains(r#"width="640" height="360""#), "{sources}");
    let encoders = bench
        .two(
            "GetVideoEncoderConfigurations",
            "<m:ConfigurationToken>ve_front_main</m:ConfigurationToken>",
        )
        .await
        .body;
    assert!(
        encoders.contains("Width>640<") && encoders.contains("FrameRateLimit>50<"),
        "{encoders}"
    );

    let again = bench_on(Arc::clone(&storage)).await;
    assert!(enabled(&modes(&again, "front").await, "fast"));
    assert!(again.backend.fast.load(Ordering::Relaxed));
    let reply = again.one("SetVideoSourceMode", &set("front", "whole")).await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    // All of the smaller picture was seen, so all of the larger one is; the rate that the encoder no longer has is the highest.
    let sources = again.two("GetVideoSourceConfigurations", "").await.body;
    assert!(!sources.contains(r#"width="640""#), "{sources}");
    let encoders = again
        .two(
            "GetVideoEncoderConfigurations",
            "<m:ConfigurationToken>ve_front_main</m:ConfigurationToken>",
        )
        .await
        .body;
    assert!(
        encoders.contains("Width>640<") && encoders.contains("FrameRateLimit>25<"),
        "{encoders}"
    );
}
