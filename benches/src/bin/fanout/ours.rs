//! The server that is measured: this library over an encoder that has its pictures ready.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant, SystemTime};

use anyhow::Result;
use bytes::Bytes;
use onvif_core::rtsp::{AuthAttempt, AuthError, Config as MachineConfig, RtspAuthenticator, RtspUser};
use onvif_device::backend::BackendError;
use onvif_device::backend::video::*;
use onvif_device::net::rtsp::{RtspConfig, RtspServer};
use onvif_device::streaming::{HubConfig, StreamCatalogue, StreamDescription, StreamHub, VideoTrack};

use crate::{announce, end_with_input, synth};

const RESOLUTION: Resolution = Resolution {
    width: 1280,
    height: 720,
};

/// Serves until standard input ends.
pub fn serve() -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let hub = StreamHub::new(Arc::new(Lens), HubConfig::default());
        let config = RtspConfig {
            machine: MachineConfig {
                max_connections: 2000,
                max_connections_per_address: 2000,
                max_sessions: 2000,
                ..RtspConfig::default().machine
            },
            ..RtspConfig::default()
        };
        let server = RtspServer::new(config, hub, Arc::new(Lens), Arc::new(Open));
        let listener = RtspServer::bind("127.0.0.1:0".parse()?)?;
        announce(listener.local_addr()?.port())?;
        end_with_input();
        server.serve(listener).await;
        Ok(())
    })
}

/// Lets everybody in: what authentication costs is measured elsewhere.
struct Open;

impl RtspAuthenticator for Open {
    fn challenges(&self, _now: Instant, _connection: u64, _stale: bool) -> Vec<String> {
        Vec::new()
    }

    fn verify(&self, _attempt: &AuthAttempt<'_>) -> Result<RtspUser, AuthError> {
        Ok(RtspUser { name: String::new() })
    }

    fn may_watch(&self, _user: &RtspUser, _path: &str) -> bool {
        true
    }
}

struct Lens;

impl StreamCatalogue for Lens {
    fn resolve(&self, path: &str) -> Option<StreamDescription> {
        let track = VideoTrack {
            key: "encoder".to_owned(),
            source: "lens".to_owned(),
            settings: EncoderSettings {
                codec: VideoCodec::H264,
                resolution: RESOLUTION,
                framerate: synth::RATE as f32,
                bitrate_kbps: 4000,
                constant_bitrate: true,
                quality: 50,
                gov_length: synth::GROUP as u32,
                profile: Some(CodecProfile::Baseline),
            },
            view: SourceView::default(),
            fixed: false,
        };
        (path == "/cam").then(|| StreamDescription {
            title: "Camera".to_owned(),
            tracks: vec![track.into()],
            multicast: false,
            back_channel: None,
        })
    }
}

impl VideoBackend for Lens {
    fn sources(&self) -> Vec<VideoSource> {
        Vec::new()
    }

    fn encoder_options(&self, source: &str, _encoder: u32) -> Result<Vec<EncoderOptions>, BackendError> {
        Err(BackendError::NotFound(source.to_owned()))
    }

    fn default_encoders(&self, source: &str) -> Result<Vec<EncoderSettings>, BackendError> {
        Err(BackendError::NotFound(source.to_owned()))
    }

    fn start_encoder(
        &self,
        _source: &str,
        settings: &EncoderSettings,
        _view: &SourceView,
        sink: Arc<dyn FrameSink>,
    ) -> Result<Box<dyn Encoder>, BackendError> {
        sink.format(StreamFormat::H264 {
            sps: Bytes::from_static(synth::SPS),
            pps: Bytes::from_static(synth::PPS),
            resolution: settings.resolution,
            framerate: settings.framerate,
        });
        let (stop, key) = (Arc::<AtomicBool>::default(), Arc::<AtomicBool>::default());
        let thread = std::thread::spawn({
            let (stop, key) = (Arc::clone(&stop), Arc::clone(&key));
            move || play(sink.as_ref(), &stop, &key)
        });
        Ok(Box::new(Playing {
            stop,
            key,
            thread: Some(thread),
        }))
    }

    fn snapshot<'a>(
        &'a self,
        source: &'a str,
        _resolution: Resolution,
        _view: &'a SourceView,
    ) -> BoxFuture<'a, Result<Bytes, BackendError>> {
        Box::pin(async move { Err(BackendError::NotFound(source.to_owned())) })
    }
}

struct Playing {
    stop: Arc<AtomicBool>,
    key: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Encoder for Playing {
    fn reconfigure(&self, _settings: &EncoderSettings, _view: &SourceView) -> Result<(), BackendError> {
        Ok(())
    }

    fn request_key_frame(&self) {
        self.key.store(true, Ordering::Release);
    }
}

impl Drop for Playing {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Release);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn play(sink: &dyn FrameSink, stop: &AtomicBool, key: &AtomicBool) {
    let group = synth::group();
    let begin = Instant::now();
    let mut at = 0;
    for number in 0.. {
        let time = Duration::from_millis(number * 1000 / synth::RATE);
        std::thread::sleep((begin + time).saturating_duration_since(Instant::now()));
        if stop.load(Ordering::Acquire) {
            return;
        }
        if key.swap(false, Ordering::AcqRel) {
            at = 0;
        }
        sink.frame(EncodedFrame {
            units: group[at].clone(),
            timestamp: time,
            utc: SystemTime::now(),
            key: at == 0,
        });
        at = (at + 1) % group.len();
    }
}
