//! The least device: Device and Media over a backend whose cameras are only described. Shows how small the library is,
//! and is what the benchmark asks.
//!
//! `min-device [--sources N] [--worker-threads N]`

use std::sync::Arc;

use anyhow::{Context as _, Result};
use bytes::Bytes;
use onvif_benches::credentials::Account;
use onvif_benches::serve;
use onvif_core::generated::{tds, tt};
use onvif_core::soap::Fault;
use onvif_core::xml;
use onvif_device::backend::BackendError;
use onvif_device::backend::video::{
    BoxFuture, CodecProfile, Encoder, EncoderOptions, EncoderSettings, FrameSink, Resolution, SourceView,
    VideoBackend, VideoCodec, VideoSource,
};
use onvif_device::generated::device::{DeviceDispatcher, DeviceService};
use onvif_device::generated::media::MediaDispatcher;
use onvif_device::net::http::{HttpLimits, HttpServer};
use onvif_device::services::media::{MediaModel, MediaService, Streams};
use onvif_device::storage::{MemoryStorage, Storage};
use onvif_device::streaming::{HubConfig, StreamHub};
use onvif_device::{Device, RequestContext, Service};
use tokio::net::TcpListener;

/// With a main and a sub stream each, so many sources make a GetProfiles response of about 10 kB.
const SOURCES: usize = 3;

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
            .administrator(account.user, account.password)
            .service(Service::new(
                DeviceDispatcher(Arc::new(Description)),
                "/onvif/device_service",
            ))
            .service(Service::new(
                MediaDispatcher(Arc::new(media)),
                "/onvif/media_service",
            ))
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

/// The two operations of the device service that the benchmark asks for, over the generated trait.
struct Description;

impl DeviceService for Description {
    async fn get_device_information(
        &self,
        _: &RequestContext,
        _: tds::GetDeviceInformation,
    ) -> Result<tds::GetDeviceInformationResponse, Fault> {
        Ok(tds::GetDeviceInformationResponse {
            manufacturer: "Example".to_owned(),
            model: "Bench".to_owned(),
            firmware_version: "1.0.0".to_owned(),
            serial_number: "0001".to_owned(),
            hardware_id: "bench-1".to_owned(),
        })
    }

    async fn get_system_date_and_time(
        &self,
        context: &RequestContext,
        _: tds::GetSystemDateAndTime,
    ) -> Result<tds::GetSystemDateAndTimeResponse, Fault> {
        let now = xml::DateTime::from_system_time(context.now());
        let utc = tt::DateTime {
            date: tt::Date {
                year: now.year,
                month: now.month.into(),
                day: now.day.into(),
            },
            time: tt::Time {
                hour: now.hour.into(),
                minute: now.minute.into(),
                second: now.second.into(),
            },
        };
        Ok(tds::GetSystemDateAndTimeResponse {
            system_date_and_time: tt::SystemDateTime {
                date_time_type: tt::SetDateTimeType::Manual,
                daylight_savings: false,
                time_zone: Some(tt::TimeZone {
                    tz: "UTC0".to_owned(),
                }),
                utc_date_time: Some(utc.clone()),
                local_date_time: Some(utc),
                ..Default::default()
            },
        })
    }
}
