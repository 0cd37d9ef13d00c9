//! Whether the decoder knows the pictures of a stream: what is not tried is not promised.

use bytes::Bytes;
use onvif_device::backend::video::{Resolution, VideoCodec};
use tracing::debug;

use super::super::file::{Only, decode_units, decoder, picture_of, size_of};
use super::decoded::even;

/// Key frames that are tried before their stream counts as one that cannot be decoded: the first ones may be damaged.
const MOST_TRIALS: u32 = 5;

/// Tries to decode key frames until one can be. The decoder knows H.264 of 8 bits in 4:2:0 or grey, and no interlaced pictures.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::sources) struct Trial {
    succeeded: bool,
    failures: u32,
}

impl Trial {
    /// Whether a picture could be decoded.
    pub(in crate::sources) fn succeeded(self) -> bool {
        self.succeeded
    }

    /// Tries a key frame with its parameter sets, whose picture is said to be of a size.
    pub(in crate::sources) fn key_frame(
        &mut self,
        codec: VideoCodec,
        units: &[Bytes],
        resolution: Resolution,
    ) {
        if codec != VideoCodec::H264 || self.succeeded || self.failures >= MOST_TRIALS {
            return;
        }
        match decodes(units, resolution) {
            Ok(()) => self.succeeded = true,
            Err(problem) => {
                debug!(problem, "a key frame cannot be decoded");
                self.failures += 1;
            }
        }
    }
}

fn decodes(units: &[Bytes], resolution: Resolution) -> Result<(), String> {
    let words = |error: onvif_device::backend::BackendError| error.to_string();
    let mut decoder = decoder(Only::KeyFrames).map_err(words)?;
    let decoded = decode_units(&mut decoder, units).map_err(words)?;
    let decoded = decoded.ok_or("no picture comes out")?;
    picture_of(&decoded).map_err(words)?;
    let size = size_of(&decoded);
    match size == even(resolution) {
        true => Ok(()),
        false => Err(format!("the picture is {}x{}", size.width, size.height)),
    }
}
