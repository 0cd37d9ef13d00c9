//! On-screen display, masks and source modes as a client meets them, over hardware that remembers what it was told to draw.
#![allow(missing_docs)]

#[path = "../common/camera.rs"]
mod camera;
#[path = "../common/mod.rs"]
mod common;
mod images;
mod masks;
mod modes;
mod osd;

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
