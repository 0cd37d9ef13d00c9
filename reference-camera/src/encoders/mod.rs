//! From raw pictures to coded ones.

mod h264;
mod jpeg;
#[cfg(target_os = "linux")]
mod memory;
mod nal;
#[cfg(target_os = "linux")]
mod preferred;
mod worker;

use std::time::Duration;

use bytes::Bytes;
use onvif_device::backend::BackendError;
use onvif_device::backend::video::{EncoderSettings, Resolution, StreamFormat, VideoCodec};

use crate::pipeline::{CameraImage, Picture};

pub use h264::H264Encoder;
pub use jpeg::{JpegEncoder, encode_jpeg};
#[cfg(target_os = "linux")]
pub use memory::{MemoryEncoder, MemoryEncoderDevice};
pub use nal::{annex_b_units, sps_size, without_start_codes};
#[cfg(target_os = "linux")]
pub use preferred::has_hardware;
pub use worker::{EncoderWorker, InstancePermit, Instances};

/// A picture that has been coded.
#[derive(Clone, Debug, PartialEq)]
pub struct Encoded {
    /// NAL units without start codes, or one JPEG image.
    pub units: Vec<Bytes>,
    /// Decoding can start here.
    pub key: bool,
}

/// A codec at work. It knows no threads and no clock.
pub trait PictureEncoder: Send {
    /// Codes one picture, which has the size the encoder was made for; as a key frame if `key`. `None` when the rate control leaves
    /// the picture out.
    ///
    /// # Errors
    /// [`BackendError::Failed`] with the reason of the codec.
    fn encode(
        &mut self,
        picture: &Picture,
        timestamp: Duration,
        key: bool,
    ) -> Result<Option<Encoded>, BackendError>;

    /// Takes an image that the camera has coded by itself, if it is as the settings want it; otherwise the picture has to be coded.
    fn pass(&mut self, image: &CameraImage) -> Option<Encoded> {
        let _ = image;
        None
    }

    /// What a decoder must know, as of the last key frame. `None` before the first one.
    fn format(&self) -> Option<StreamFormat>;
}

/// The encoder for `settings`, for pictures of the size `resolution` (which is that of the settings, turned if the view is).
///
/// # Errors
/// [`BackendError::Unsupported`] for a codec or profile that cannot be encoded, [`BackendError::Failed`] when it cannot be set up.
pub fn picture_encoder(
    settings: &EncoderSettings,
    resolution: Resolution,
) -> Result<Box<dyn PictureEncoder>, BackendError> {
    match settings.codec {
        #[cfg(target_os = "linux")]
        VideoCodec::H264 => preferred::h264_encoder(settings, resolution),
        #[cfg(not(target_os = "linux"))]
        VideoCodec::H264 => Ok(Box::new(H264Encoder::new(settings, resolution)?)),
        VideoCodec::Jpeg => Ok(Box::new(JpegEncoder::new(settings, resolution)?)),
        VideoCodec::H265 | VideoCodec::Mpeg4 => {
            Err(BackendError::Unsupported("encoding H.265 or MPEG-4".to_owned()))
        }
    }
}
