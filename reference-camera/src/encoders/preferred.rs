//! The encoder of the hardware as long as it works, and the one in software.

use std::sync::OnceLock;
use std::time::Duration;

use onvif_device::backend::BackendError;
use onvif_device::backend::video::{EncoderSettings, Resolution, StreamFormat};
use tracing::{info, warn};

use super::memory::{MemoryEncoder, MemoryEncoderDevice};
use super::{Encoded, H264Encoder, PictureEncoder};
use crate::pipeline::Picture;
use crate::v4l2::fourcc;

/// An encoder for H.264: that of the machine, if it has one that takes the settings, or else OpenH264.
///
/// # Errors
/// Those of [`H264Encoder::new`].
pub(super) fn h264_encoder(
    settings: &EncoderSettings,
    resolution: Resolution,
) -> Result<Box<dyn PictureEncoder>, BackendError> {
    let Some(found) = hardware() else {
        return Ok(Box::new(H264Encoder::new(settings, resolution)?));
    };
    match MemoryEncoder::new(found, settings, resolution) {
        Ok(encoder) => Ok(Box::new(Preferred {
            hardware: Some(encoder),
            software: None,
            settings: settings.clone(),
            resolution,
        })),
        Err(error) => {
            info!(%error, "this stream is encoded in software");
            Ok(Box::new(H264Encoder::new(settings, resolution)?))
        }
    }
}

/// The encoder of the machine; looked for once.
fn hardware() -> Option<&'static MemoryEncoderDevice> {
    static FOUND: OnceLock<Option<MemoryEncoderDevice>> = OnceLock::new();
    let found = FOUND.get_or_init(|| {
        let found = MemoryEncoderDevice::find(fourcc(*b"H264"));
        if let Some(found) = &found {
            info!(device = %found.path.display(), "H.264 is encoded by the hardware");
        }
        found
    });
    found.as_ref()
}

/// Goes over to software when the hardware fails, with a key frame; viewers notice nothing else.
struct Preferred {
    hardware: Option<MemoryEncoder>,
    software: Option<H264Encoder>,
    settings: EncoderSettings,
    resolution: Resolution,
}

impl PictureEncoder for Preferred {
    fn encode(
        &mut self,
        picture: &Picture,
        timestamp: Duration,
        key: bool,
    ) -> Result<Option<Encoded>, BackendError> {
        if let Some(hardware) = &mut self.hardware {
            match hardware.encode(picture, timestamp, key) {
                Ok(encoded) => return Ok(encoded),
                Err(error) => {
                    warn!(%error, "the stream goes on in software");
                    self.hardware = None;
                }
            }
        }
        if self.software.is_none() {
            self.software = Some(H264Encoder::new(&self.settings, self.resolution)?);
        }
        match &mut self.software {
            Some(software) => software.encode(picture, timestamp, key),
            None => Ok(None),
        }
    }

    fn format(&self) -> Option<StreamFormat> {
        match (&self.hardware, &self.software) {
            (Some(hardware), _) => hardware.format(),
            (None, software) => software.as_ref()?.format(),
        }
    }
}
