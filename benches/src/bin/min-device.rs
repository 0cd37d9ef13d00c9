//! The least device: Device and Media over a backend whose cameras are only described. Shows how small the library is,
//! and is what the benchmark asks.
//!
//! `min-device [--sources N] [--worker-threads N]`

use std::sync::Arc;

use anyhow::{Context as _, Result};
use bytes::Bytes;
use onvif_benches::credentials::Account;
use onvif_benches::serve;
use onvif_device::backend::BackendError;
use onvif_device::backend::video::{
    BoxFuture, CodecProfile, Encoder, EncoderOptions, EncoderSettings, FrameSink, Resolution, SourceView,
    VideoBackend, VideoCodec, VideoSource,
};
use onvif_device::net::http::{HttpLimits, HttpServer};
use onvif_device::services::media::{MediaModel, MediaService, Streams};
use onvif_device::storage::{MemoryStorage, Storage};
use onvif_device::streaming::{HubConfig, StreamHub};
use onvif_device::{Device, Identity, authenticate};
use tokio::net::TcpListener;

/// With a main and a sub stream each, so many sources make a GetProfiles response of about 10 kB.
const SOURCES: usize = 4;

const MAIN: Resolution = Resolution {
    width: 1280,
    height: 720,
};
const SUB: Resolution = Resolution {
    width: 640,
    height: 360,
};

fn main() -> Result<()> {
    let sources = serve::option("--sources")
        .map_or(Ok(SOURCES), |count| count.parse())
        .context("--sources")?;
    serve::runtime()?.block_on(async {
        let backend: Arc<dyn VideoBackend> = Arc::new(Lenses { sources });
        let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
        let model = Arc::new(MediaModel::open(Arc::clone(&backend), storage)?);
        let hub = StreamHub::new(backend, HubConfig::default());
        let media = MediaService::new(Arc::clone(&model), Streams::new(model, hub, 554));
        let account = Account::of_the_benchmark();
        let device = Device::builder()
            .identity(Identity {
                manufacturer: "Example".into(),
                model: "Bench".into(),
                firmware_version: "1.0.0".into(),
                serial_number: "0001".into(),
                hardware_id: "bench-1".into(),
            })
            .administrator(account.user, account.password)
            .authentication(authentication())
            .module(media)
            .build()?;
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        // The load comes from one address, which a real device would not give all its connections to.
        let mut limits = HttpLimits::default();
        limits.connections_per_address = limits.connections;
        let mut server = HttpServer::new(device, limits);
        server.listen(listener);
        serve::announce(address, "/onvif/device_service", "/onvif/media_service")?;
        std::future::pending().await
    })
}

/// Cameras that are there but take no pictures.
struct Lenses {
    sources: usize,
}

impl VideoBackend for Lenses {
    fn sources(&self) -> Vec<VideoSource> {
        (1..=self.sources)
            .map(|number| VideoSource {
                token: format!("camera_{number}"),
                resolution: MAIN,
                framerate: 25.0,
            })
            .collect()
    }

    fn encoder_options(&self, _: &str, _: u32) -> Result<Vec<EncoderOptions>, BackendError> {
        Ok(vec![EncoderOptions {
            codec: VideoCodec::H264,
            resolutions: vec![MAIN, SUB],
            framerates: vec![5.0, 10.0, 15.0, 25.0],
            quality: 1..=10,
            bitrate: 64..=8000,
            gov_length: Some(1..=150),
            profiles: vec![CodecProfile::Baseline, CodecProfile::Main],
            constant_bitrate: true,
            fixed: false,
        }])
    }

    fn default_encoders(&self, _: &str) -> Result<Vec<EncoderSettings>, BackendError> {
        let settings = |resolution, bitrate_kbps| EncoderSettings {
            codec: VideoCodec::H264,
            resolution,
            framerate: 25.0,
            bitrate_kbps,
            constant_bitrate: false,
            quality: 5,
            gov_length: 50,
            profile: Some(CodecProfile::Main),
        };
        Ok(vec![settings(MAIN, 4096), settings(SUB, 512)])
    }

    fn start_encoder(
        &self,
        _: &str,
        _: &EncoderSettings,
        _: &SourceView,
        _: Arc<dyn FrameSink>,
    ) -> Result<Box<dyn Encoder>, BackendError> {
        Err(BackendError::Unsupported("encoding".into()))
    }

    fn snapshot<'a>(
        &'a self,
        _: &'a str,
        _: Resolution,
        _: &'a SourceView,
    ) -> BoxFuture<'a, Result<Bytes, BackendError>> {
        Box::pin(async { Err(BackendError::Unsupported("snapshots".into())) })
    }
}

/// The load generator sends more tokens in one second than the default memory holds, which no network of clients does.
fn authentication() -> authenticate::Config {
    let mut config = authenticate::Config::default();
    config.username_token.max_remembered = 1 << 17;
    config
}
