//! The encoder of the hardware as long as it works, and the one in software.

use std::sync::OnceLock;
use std::time::Duration;

use onvif_device::backend::BackendError;
use onvif_device::backend::video::{CodecProfile, EncoderSettings, Resolution, StreamFormat};
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
    use CodecProfile::{Baseline, High, Main};
    let possible = matches!(settings.profile, None | Some(Baseline | Main | High));
    match hardware().filter(|_| possible) {
        Some(found) => Ok(Box::new(Preferred {
            running: Running::Untried(found),
            settings: settings.clone(),
            resolution,
        })),
        None => Ok(Box::new(H264Encoder::new(settings, resolution)?)),
    }
}

/// Whether the machine has an encoder, which may read pictures in the memory of the device that took them.
pub fn has_hardware() -> bool {
    hardware().is_some()
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

/// Goes over to software when the hardware fails or does not take the settings, with a key frame; viewers notice nothing else.
struct Preferred {
    running: Running,
    settings: EncoderSettings,
    resolution: Resolution,
}

enum Running {
    /// Opened with the first picture: by then the encoder whose place this one takes has been closed, and hardware often has but one.
    Untried(&'static MemoryEncoderDevice),
    Hardware(Box<MemoryEncoder>),
    Software(Box<H264Encoder>),
}

impl Preferred {
    fn software(&mut self) -> Result<&mut dyn PictureEncoder, BackendError> {
        if !matches!(self.running, Running::Software(_)) {
            let encoder = H264Encoder::new(&self.settings, self.resolution)?;
            self.running = Running::Software(Box::new(encoder));
        }
        match &mut self.running {
            Running::Software(encoder) => Ok(&mut **encoder),
            _ => Err(BackendError::Failed("no encoder".to_owned())),
        }
    }
}

impl PictureEncoder for Preferred {
    fn encode(
        &mut self,
        picture: &Picture,
        timestamp: Duration,
        key: bool,
    ) -> Result<Option<Encoded>, BackendError> {
        if let Running::Untried(found) = self.running {
            match MemoryEncoder::new(found, &self.settings, self.resolution) {
                Ok(encoder) => self.running = Running::Hardware(Box::new(encoder)),
                Err(error) => {
                    info!(%error, "this stream is encoded in software");
                    self.software()?;
                }
            }
        }
        if let Running::Hardware(hardware) = &mut self.running {
            match hardware.encode(picture, timestamp, key) {
                Ok(encoded) => return Ok(encoded),
                Err(error) => warn!(%error, "the stream goes on in software"),
            }
        }
        self.software()?.encode(picture, timestamp, key)
    }

    fn format(&self) -> Option<StreamFormat> {
        match &self.running {
            Running::Untried(_) => None,
            Running::Hardware(hardware) => hardware.format(),
            Running::Software(software) => software.format(),
        }
    }
}
