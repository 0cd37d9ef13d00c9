//! JPEG: single pictures, and streams of them. Baseline with the standard Huffman tables and 4:2:0, as RTP needs it (RFC 2435).

use std::time::Duration;

use bytes::Bytes;
use mozjpeg::qtable::{AnnexK_Chroma, AnnexK_Luma};
use mozjpeg::{ColorSpace, Compress};
use onvif_device::backend::BackendError;
use onvif_device::backend::video::{EncoderSettings, Resolution, StreamFormat};

use super::{Encoded, PictureEncoder};
use crate::pipeline::{CameraImage, Picture};

/// The widest and highest picture that a JPEG image can have.
const LARGEST: usize = 65500;

/// Codes one picture as a JFIF image. `quality` is 1 to 100, in the usual scale of the Independent JPEG Group.
///
/// # Errors
/// [`BackendError::Failed`] when the picture is larger than JPEG allows, or the codec fails.
pub fn encode_jpeg(picture: &Picture, quality: u8) -> Result<Bytes, BackendError> {
    let (width, height) = (picture.width(), picture.height());
    if width > LARGEST || height > LARGEST {
        return Err(failed("the picture is too large"));
    }
    let [luma, blue, red] = picture.planes();
    // Whole blocks of 8 by 8 samples, and lines for whole units of 16.
    let lines = height.next_multiple_of(16);
    let luma = FullRange::LUMA.blocks(luma, (width, height), lines);
    let blue = FullRange::CHROMA.blocks(blue, (width / 2, height / 2), lines / 2);
    let red = FullRange::CHROMA.blocks(red, (width / 2, height / 2), lines / 2);

    let mut codec = Compress::new(ColorSpace::JCS_YCbCr);
    codec.set_size(width, height);
    // Without this the codec takes twenty times as long, and makes progressive images.
    codec.set_fastest_defaults();
    codec.set_color_space(ColorSpace::JCS_YCbCr);
    codec.set_chroma_sampling_pixel_sizes((2, 2), (2, 2));
    let quality = f32::from(quality.clamp(1, 100));
    codec.set_quality(quality);
    // The tables of `set_quality` leave eight bits at low qualities, and a picture with such tables is none that RTP can carry.
    codec.set_luma_qtable(&AnnexK_Luma.scaled(quality, quality));
    codec.set_chroma_qtable(&AnnexK_Chroma.scaled(quality, quality));
    codec.set_optimize_coding(false);
    codec.set_raw_data_in(true);
    let failure = |error: std::io::Error| failed(&error.to_string());
    let mut codec = codec
        .start_compress(Vec::with_capacity(width * height / 8))
        .map_err(failure)?;
    if !codec.write_raw_data(&[&luma, &blue, &red]) {
        return Err(failed("it takes no more lines"));
    }
    codec.finish().map(Bytes::from).map_err(failure)
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

    /// One of the size of the stream, that is not finer than it may be and not larger than its share of the bit rate allows.
    fn pass(&mut self, image: &CameraImage) -> Option<Encoded> {
        let fits = image.size() == self.resolution
            && image.streams()
            && !self.constant
            && f32::from(image.quality()) <= self.configured
            && image.data().len() as f32 <= self.bytes_per_picture;
        fits.then(|| Encoded {
            units: vec![image.data().clone()],
            key: true,
        })
    }

    fn format(&self) -> Option<StreamFormat> {
        Some(StreamFormat::Jpeg {
            resolution: self.resolution,
            framerate: self.framerate,
        })
    }
}

/// From the limited range of video to the full range that JFIF wants, in units of 1/32768.
struct FullRange {
    centre: i32,
    target: i32,
    factor: i32,
}

impl FullRange {
    /// 16 to 235 becomes 0 to 255.
    const LUMA: FullRange = FullRange {
        centre: 16,
        target: 0,
        factor: (255 * 32768 + 109) / 219,
    };
    /// 16 to 240 becomes 0 to 255 around 128.
    const CHROMA: FullRange = FullRange {
        centre: 128,
        target: 128,
        factor: (255 * 32768 + 112) / 224,
    };

    /// The plane in full range, its lines widened to whole blocks and its last line repeated up to `lines`.
    fn blocks(&self, plane: &[u8], (width, height): (usize, usize), lines: usize) -> Vec<u8> {
        let stride = width.next_multiple_of(8);
        let mut blocks = vec![0; stride * lines];
        for (source, target) in plane.chunks_exact(width).zip(blocks.chunks_exact_mut(stride)) {
            for (source, target) in source.iter().zip(&mut *target) {
                *target = self.sample(*source);
            }
            let last = target[width - 1];
            target[width..].fill(last);
        }
        let (image, below) = blocks.split_at_mut(stride * height);
        for line in below.chunks_exact_mut(stride) {
            line.copy_from_slice(&image[stride * (height - 1)..]);
        }
        blocks
    }

    fn sample(&self, sample: u8) -> u8 {
        let scaled = (i32::from(sample) - self.centre) * self.factor;
        (((scaled + 16384) >> 15) + self.target).clamp(0, 255) as u8
    }
}

fn failed(reason: &str) -> BackendError {
    BackendError::Failed(format!("JPEG encoder: {reason}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_range_is_expanded_and_clipped() {
        let luma = [0, 16, 17, 126, 235, 255].map(|sample| FullRange::LUMA.sample(sample));
        assert_eq!(luma, [0, 0, 1, 128, 255, 255]);
        let chroma = [0, 16, 127, 128, 240, 255].map(|sample| FullRange::CHROMA.sample(sample));
        assert_eq!(chroma, [0, 0, 127, 128, 255, 255]);
    }

    #[test]
    fn planes_are_padded_with_their_edge() {
        let blocks = FullRange::LUMA.blocks(&[16, 235, 235, 16], (2, 2), 3);
        assert_eq!(
            blocks.chunks_exact(8).collect::<Vec<_>>(),
            [
                [0, 255, 255, 255, 255, 255, 255, 255],
                [255, 0, 0, 0, 0, 0, 0, 0],
                [255, 0, 0, 0, 0, 0, 0, 0],
            ]
        );
    }

    #[test]
    fn images_of_a_camera_pass_if_they_are_as_they_shall_be() {
        let picture = Picture::new(Resolution {
            width: 64,
            height: 48,
        });
        let image = CameraImage::read(&encode_jpeg(&picture, 80).unwrap()).unwrap();
        let encoder = |size: Resolution, quality, bitrate_kbps, constant_bitrate| {
            let settings = EncoderSettings {
                codec: onvif_device::backend::video::VideoCodec::Jpeg,
                resolution: size,
                framerate: 25.0,
                bitrate_kbps,
                constant_bitrate,
                quality,
                gov_length: 0,
                profile: None,
            };
            JpegEncoder::new(&settings, size).unwrap()
        };
        let own = picture.resolution();
        let passed = encoder(own, 85, 4096, false).pass(&image).unwrap();
        assert_eq!((&passed.units[0], passed.key), (image.data(), true));
        let smaller = Resolution { width: 32, ..own };
        for mut other in [
            encoder(smaller, 85, 4096, false),
            encoder(own, 50, 4096, false),
            encoder(own, 85, 64, false),
            encoder(own, 85, 4096, true),
        ] {
            assert_eq!(other.pass(&image), None);
        }
    }

    #[test]
    fn every_quality_gives_a_picture_that_rtp_can_carry() {
        let mut picture = Picture::new(Resolution {
            width: 64,
            height: 48,
        });
        for (plane, step) in picture.planes_mut().into_iter().zip([7_u8, 3, 5]) {
            for (sample, at) in plane.iter_mut().zip(0_u8..=255) {
                *sample = at.wrapping_mul(step);
            }
        }
        for quality in [1, 5, 10, 24, 25, 50, 100] {
            let image = encode_jpeg(&picture, quality).unwrap();
            let carried = onvif_core::rtp::packetise_jpeg(&image, 1400);
            assert!(carried.is_ok(), "quality {quality}: {carried:?}");
        }
    }

    #[test]
    fn every_size_gives_a_baseline_image_with_the_right_colours() {
        use zune_jpeg::zune_core::bytestream::ZCursor;
        for (width, height) in [
            (2, 2),
            (16, 16),
            (18, 34),
            (1000, 10),
            (10, 1000),
            (1920, 1080),
            (720, 1280),
        ] {
            let mut picture = Picture::new(Resolution { width, height });
            // Orange: 255, 128, 0.
            let [luma, blue, red] = picture.planes_mut();
            luma.fill(146);
            blue.fill(53);
            red.fill(193);
            let image = encode_jpeg(&picture, 90).unwrap();
            // Start of frame 0 is baseline; there is no progressive one (RFC 2435 knows no others).
            let markers = |marker| image.windows(2).filter(|pair| *pair == [0xff, marker]).count();
            assert_eq!(
                (markers(0xc0), markers(0xc2), markers(0xda)),
                (1, 0, 1),
                "{width}x{height}"
            );
            let mut decoder = zune_jpeg::JpegDecoder::new(ZCursor::new(&image[..]));
            let pixels = decoder.decode().unwrap();
            assert_eq!(decoder.dimensions(), Some((width as usize, height as usize)));
            for pixel in pixels.chunks_exact(3) {
                let far = |sample: u8, wanted: u8| sample.abs_diff(wanted) > 6;
                assert!(
                    !far(pixel[0], 255) && !far(pixel[1], 128) && !far(pixel[2], 0),
                    "{width}x{height}: {pixel:?}"
                );
            }
        }
    }
}
