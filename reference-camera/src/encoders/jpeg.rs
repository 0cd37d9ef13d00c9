//! JPEG: single pictures, and streams of them. Baseline with the standard Huffman tables and 4:2:0, as RTP needs it (RFC 2435).

use std::time::Duration;

use bytes::Bytes;
use jpeg_encoder::{Encoder, ImageBuffer, JpegColorType, SamplingFactor};
use onvif_device::backend::BackendError;
use onvif_device::backend::video::{EncoderSettings, Resolution, StreamFormat};

use super::{Encoded, PictureEncoder};
use crate::pipeline::Picture;

/// Codes one picture as a JFIF image. `quality` is 1 to 100, in the usual scale of the Independent JPEG Group.
///
/// # Errors
/// [`BackendError::Failed`] when the picture is larger than JPEG allows.
pub fn encode_jpeg(picture: &Picture, quality: u8) -> Result<Bytes, BackendError> {
    let mut image = Vec::with_capacity(picture.width() * picture.height() / 8);
    let mut encoder = Encoder::new(&mut image, quality.clamp(1, 100));
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    encoder.set_progressive(false);
    encoder.set_optimized_huffman_tables(false);
    encoder
        .encode_image(FullRange::new(picture)?)
        .map_err(|error| failed(&error.to_string()))?;
    Ok(image.into())
}

/// One Motion JPEG stream. Every picture is a key frame; the quality goes down from the configured one while the bit rate would be
/// exceeded.
pub struct JpegEncoder {
    resolution: Resolution,
    framerate: f32,
    configured: f32,
    quality: f32,
    bytes_per_picture: f32,
    constant: bool,
}

impl JpegEncoder {
    const LOWEST: f32 = 5.0;

    /// Prepares for pictures of the size `resolution`.
    ///
    /// # Errors
    /// [`BackendError::Unsupported`] when the size is none.
    pub fn new(settings: &EncoderSettings, resolution: Resolution) -> Result<JpegEncoder, BackendError> {
        if resolution.width == 0 || resolution.height == 0 || settings.framerate <= 0.0 {
            return Err(BackendError::Unsupported(
                "a JPEG stream of no size or rate".to_owned(),
            ));
        }
        let configured = (settings.quality.min(100) as f32).max(Self::LOWEST);
        Ok(JpegEncoder {
            resolution,
            framerate: settings.framerate,
            configured,
            quality: configured,
            bytes_per_picture: settings.bitrate_kbps as f32 * 125.0 / settings.framerate,
            constant: settings.constant_bitrate,
        })
    }
}

impl PictureEncoder for JpegEncoder {
    fn encode(&mut self, picture: &Picture, _: Duration, _: bool) -> Result<Option<Encoded>, BackendError> {
        if picture.resolution() != self.resolution {
            return Err(BackendError::Failed(
                "a picture of another size than the encoder was made for".to_owned(),
            ));
        }
        let mut image = encode_jpeg(picture, self.quality as u8)?;
        let mut ratio = image.len() as f32 / self.bytes_per_picture;
        // One picture that is far too large is made again; small excesses are levelled out by the next ones.
        if ratio > 1.25 && self.quality > Self::LOWEST {
            self.quality = (self.quality / ratio).max(Self::LOWEST);
            image = encode_jpeg(picture, self.quality as u8)?;
            ratio = image.len() as f32 / self.bytes_per_picture;
        }
        let highest = if self.constant { 100.0 } else { self.configured };
        if ratio > 0.97 {
            self.quality = (self.quality * 0.97 - 0.5).max(Self::LOWEST);
        } else if ratio < 0.9 {
            self.quality = (self.quality + 1.0).min(highest);
        }
        Ok(Some(Encoded {
            units: vec![image],
            key: true,
        }))
    }

    fn format(&self) -> Option<StreamFormat> {
        Some(StreamFormat::Jpeg {
            resolution: self.resolution,
            framerate: self.framerate,
        })
    }
}

/// A picture with the full range of values that JFIF wants.
struct FullRange<'a> {
    picture: &'a Picture,
    width: u16,
    height: u16,
}

impl<'a> FullRange<'a> {
    fn new(picture: &'a Picture) -> Result<FullRange<'a>, BackendError> {
        let size =
            u16::try_from(picture.width()).and_then(|width| Ok((width, u16::try_from(picture.height())?)));
        let (width, height) = size.map_err(|_| failed("the picture is too large"))?;
        Ok(FullRange {
            picture,
            width,
            height,
        })
    }
}

impl ImageBuffer for FullRange<'_> {
    fn get_jpeg_color_type(&self) -> JpegColorType {
        JpegColorType::Ycbcr
    }
    fn width(&self) -> u16 {
        self.width
    }
    fn height(&self) -> u16 {
        self.height
    }
    fn fill_buffers(&self, line: u16, buffers: &mut [Vec<u8>; 4]) {
        let width = self.picture.width();
        let line = usize::from(line);
        let [luma, blue, red] = self.picture.planes();
        let [y, u, v, _] = buffers;
        y.extend(
            luma[line * width..][..width]
                .iter()
                .map(|sample| LUMA[usize::from(*sample)]),
        );
        let chroma = line / 2 * (width / 2)..(line / 2 + 1) * (width / 2);
        for (target, source) in [(u, &blue[chroma.clone()]), (v, &red[chroma])] {
            target.extend(source.iter().flat_map(|sample| [CHROMA[usize::from(*sample)]; 2]));
        }
    }
}

/// 16 to 235 becomes 0 to 255.
const LUMA: [u8; 256] = expanded(16, 219, 0);
/// 16 to 240 becomes 0 to 255 around 128.
const CHROMA: [u8; 256] = expanded(128, 224, 128);

const fn expanded(from: i32, range: i32, to: i32) -> [u8; 256] {
    let mut table = [0; 256];
    let mut value = 0;
    while value < 256 {
        let scaled = (value - from) * 255;
        // Rounded to the nearest, also below zero.
        let half = if scaled < 0 { -range / 2 } else { range / 2 };
        let result = to + (scaled + half) / range;
        table[value as usize] = if result < 0 {
            0
        } else if result > 255 {
            255
        } else {
            result as u8
        };
        value += 1;
    }
    table
}

fn failed(reason: &str) -> BackendError {
    BackendError::Failed(format!("JPEG encoder: {reason}"))
}
