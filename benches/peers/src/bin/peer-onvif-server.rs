//! A device made with `onvif-server`: its device and media services with one account.

use anyhow::Result;
use async_trait::async_trait;
use onvif_bench_peers::{PASSWORD, USER, announce, runtime};
use onvif_server::generated::types::MediaProfile;
use onvif_server::{DeviceInfo, DeviceService, MediaService, OnvifError, OnvifServer};
use tokio::net::TcpListener;

/// So many profiles of this server make a GetProfiles response of about 10 kB.
const PROFILES: usize = 6;

#[derive(Clone)]
struct Camera;

#[async_trait]
impl DeviceService for Camera {
    async fn get_device_information(&self) -> Result<DeviceInfo, OnvifError> {
        Ok(DeviceInfo {
            manufacturer: "Example".into(),
            model: "Bench".into(),
            firmware_version: "1.0.0".into(),
            serial_number: "0001".into(),
            hardware_id: "bench-1".into(),
        })
    }
}

#[async_trait]
impl MediaService for Camera {
    fn profiles(&self) -> Vec<MediaProfile> {
        (1..=PROFILES)
            .map(|number| MediaProfile {
                token: format!("profile_{number}"),
                name: format!("Profile {number}"),
                video_source_token: "source_1".into(),
                width: 1280,
                height: 720,
                encoding: "H264".into(),
                framerate: 25,
                bitrate: 4096,
            })
            .collect()
    }

    async fn get_stream_uri(&self, token: &str) -> Result<String, OnvifError> {
        Ok(format!("rtsp://127.0.0.1:8554/{token}"))
    }

    async fn get_snapshot_uri(&self, token: &str) -> Result<String, OnvifError> {
        Ok(format!("http://127.0.0.1:8080/{token}.jpg"))
    }
}

fn main() -> Result<()> {
    runtime()?.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let router = OnvifServer::builder()
            .port(address.port())
            .advertised_host("127.0.0.1")
            .device_service(Camera)
            .media_service(Camera)
            .auth(USER, PASSWORD)
            .build()?
            .into_router()?;
        announce(address, "/onvif/device_service", "/onvif/media_service")?;
        axum::serve(listener, router).await?;
        Ok(())
    })
}
