//! JPEG images as cameras deliver them: often without Huffman tables, which everybody is taken to know, and with something behind the end.

use std::sync::LazyLock;

use bytes::Bytes;
use onvif_device::backend::BackendError;
use onvif_device::backend::video::Resolution;
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::Picture;
use crate::encoders::encode_jpeg;

/// The first number of the luma table of ITU-T T.81, table K.1, which stands for quality 50.
const USUAL_QUANTISER: u32 = 16;

/// An image of a camera, whole and in a form that every decoder reads. What the camera has coded is untouched.
#[derive(Clone, Debug, PartialEq)]
pub struct CameraImage {
    data: Bytes,
    size: Resolution,
    quality: u8,
    streams: bool,
}

impl CameraImage {
    /// Takes the image out of a buffer. `None` for what is none.
    pub fn read(buffer: &[u8]) -> Option<CameraImage> {
        let end = buffer.windows(2).rposition(|pair| pair == [0xff, 0xd9])? + 2;
        let image = buffer.get(..end)?;
        let mut found = Found::default();
        let mut at = 2;
        if !image.starts_with(&[0xff, 0xd8]) {
            return None;
        }
        loop {
            // Any number of fill octets may precede a marker.
            let (&prefix, &marker) = (image.get(at)?, image.get(at + 1)?);
            if prefix != 0xff {
                return None;
            }
            if marker == 0xff {
                at += 1;
                continue;
            }
            let length = usize::from(u16::from_be_bytes([*image.get(at + 2)?, *image.get(at + 3)?]));
            let content = image.get(at + 4..at + 2 + length)?;
            if marker == 0xda {
                break;
            }
            found.segment(marker, content)?;
            at += 2 + length;
        }
        let data = match found.huffman {
            true => Bytes::copy_from_slice(image),
            // Before the scan is where they belong.
            false => [image.get(..at)?, &STANDARD_TABLES, image.get(at..)?]
                .concat()
                .into(),
        };
        Some(CameraImage {
            data,
            size: found.size?,
            quality: found.quality?,
            streams: found.streams,
        })
    }

    /// The image as it is sent.
    pub fn data(&self) -> &Bytes {
        &self.data
    }

    /// Its size.
    pub fn size(&self) -> Resolution {
        self.size
    }

    /// The quality at which it was coded, from 1 to 100 in the scale of the Independent JPEG Group.
    pub fn quality(&self) -> u8 {
        self.quality
    }

    /// Whether RTP can carry it: in sequence, with four samples of luma for one or two of each colour (RFC 2435).
    pub fn streams(&self) -> bool {
        self.streams
    }

    /// Decodes it into a picture of its size, or one sample less where the size is odd.
    ///
    /// # Errors
    /// [`BackendError::Failed`] for a damaged image, and one of another size.
    pub fn decode(&self, picture: &mut Picture) -> Result<(), BackendError> {
        let (width, height) = (picture.width(), picture.height());
        let (across, down) = (self.size.width as usize, self.size.height as usize);
        if (across & !1, down & !1) != (width, height) {
            return Err(BackendError::Failed(format!("a JPEG image of {across}x{down}")));
        }
        let options = DecoderOptions::default()
            .jpeg_set_out_colorspace(ColorSpace::YCbCr)
            .set_max_width(across)
            .set_max_height(down);
        let mut decoder = JpegDecoder::new_with_options(ZCursor::new(&self.data[..]), options);
        let samples = decoder
            .decode()
            .map_err(|error| BackendError::Failed(format!("a damaged JPEG image: {error}")))?;
        if decoder.output_colorspace() != Some(ColorSpace::YCbCr) || samples.len() != across * down * 3 {
            return Err(BackendError::Failed("a JPEG image without colours".to_owned()));
        }
        let [luma, blue, red] = picture.planes_mut();
        for (line, target) in samples.chunks_exact(across * 3).zip(luma.chunks_exact_mut(width)) {
            for (sample, target) in line.chunks_exact(3).zip(target) {
                *target = LIMITED.0[usize::from(sample[0])];
            }
        }
        let pairs = samples.chunks_exact(across * 6);
        let chroma = blue
            .chunks_exact_mut(width / 2)
            .zip(red.chunks_exact_mut(width / 2));
        for (pair, (blue, red)) in pairs.zip(chroma) {
            let (above, below) = pair.split_at(across * 3);
            let groups = above.chunks_exact(6).zip(below.chunks_exact(6));
            for ((above, below), (blue, red)) in groups.zip(blue.iter_mut().zip(red)) {
                let mean = |part: usize| {
                    let parts = [above[part], above[part + 3], below[part], below[part + 3]];
                    let sum: u16 = parts.into_iter().map(u16::from).sum();
                    LIMITED.1[usize::from((sum + 2) / 4)]
                };
                (*blue, *red) = (mean(1), mean(2));
            }
        }
        Ok(())
    }
}

/// What the segments before the scan say.
#[derive(Default)]
struct Found {
    size: Option<Resolution>,
    quality: Option<u8>,
    huffman: bool,
    streams: bool,
}

impl Found {
    fn segment(&mut self, marker: u8, content: &[u8]) -> Option<()> {
        match marker {
            0xc4 => self.huffman = true,
            // Frames of every kind.
            0xc0..=0xcf if marker != 0xc8 && marker != 0xcc => {
                let &[_, h0, h1, w0, w1, count] = content.first_chunk::<6>()?;
                let side = |high, low| u32::from(u16::from_be_bytes([high, low]));
                self.size = Some(Resolution {
                    width: side(w0, w1),
                    height: side(h0, h1),
                });
                let samplings: Vec<u8> = content.iter().skip(7).step_by(3).copied().collect();
                let usual = matches!(samplings[..], [0x21 | 0x22, 0x11, 0x11]);
                self.streams = marker == 0xc0 && count == 3 && usual;
            }
            // The first table is that of luma; in eight bits or sixteen.
            0xdb if self.quality.is_none() => {
                let first = match content.first()? >> 4 {
                    0 => u32::from(*content.get(1)?),
                    _ => u32::from(u16::from_be_bytes([*content.get(1)?, *content.get(2)?])),
                };
                self.quality = Some(quality(first));
            }
            _ => {}
        }
        Some(())
    }
}

/// The quality that has this number in its luma table.
fn quality(quantiser: u32) -> u8 {
    let percent = quantiser.max(1) * 100 / USUAL_QUANTISER;
    let quality = match percent {
        0..=100 => (200 - percent) / 2,
        _ => 5000 / percent,
    };
    quality.clamp(1, 100) as u8
}

/// From the full range of JPEG to the limited one of video, luma and colour.
static LIMITED: LazyLock<([u8; 256], [u8; 256])> = LazyLock::new(|| {
    let scaled = |sample: usize, range: usize| (sample * range + 127) / 255;
    let luma = std::array::from_fn(|sample| (16 + scaled(sample, 219)) as u8);
    let chroma = std::array::from_fn(|sample| (16 + scaled(sample, 224)) as u8);
    (luma, chroma)
});

/// The segments with the usual Huffman tables, as our own encoder writes them.
static STANDARD_TABLES: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let size = Resolution {
        width: 16,
        height: 16,
    };
    let image = encode_jpeg(&Picture::new(size), 50).unwrap_or_default();
    let mut tables = Vec::new();
    let mut at = 2;
    while let (Some([0xff, marker]), Some(length)) = (image.get(at..at + 2), image.get(at + 2..at + 4)) {
        let end = at + 2 + usize::from(u16::from_be_bytes([length[0], length[1]]));
        if *marker == 0xda {
            break;
        }
        if *marker == 0xc4 {
            tables.extend_from_slice(image.get(at..end).unwrap_or_default());
        }
        at = end;
    }
    tables
});

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: Resolution = Resolution {
        width: 64,
        height: 48,
    };

    fn drawn() -> Picture {
        let mut picture = Picture::new(SIZE);
        let [luma, blue, red] = picture.planes_mut();
        for (index, sample) in luma.iter_mut().enumerate() {
            *sample = 40 + (index % 64) as u8 * 3;
        }
        blue.fill(90);
        red.fill(200);
        picture
    }

    /// As many webcams have it: without Huffman tables, and with zeros behind the end.
    fn bare(image: &[u8]) -> Vec<u8> {
        let mut bare = image.to_vec();
        while let Some(at) = bare.windows(2).position(|pair| pair == [0xff, 0xc4]) {
            let length = usize::from(u16::from_be_bytes([bare[at + 2], bare[at + 3]]));
            bare.drain(at..at + 2 + length);
        }
        bare.extend([0; 100]);
        bare
    }

    #[test]
    fn an_image_without_tables_is_made_whole_and_decoded() {
        let original = encode_jpeg(&drawn(), 90).unwrap();
        let image = CameraImage::read(&bare(&original)).unwrap();
        assert_eq!((image.size(), image.streams()), (SIZE, true));
        assert_eq!(image.data().len(), original.len());
        let mut decoded = Picture::new(SIZE);
        image.decode(&mut decoded).unwrap();
        let far = |a: &[u8], b: &[u8]| a.iter().zip(b).map(|(a, b)| a.abs_diff(*b)).max();
        for (plane, own) in decoded.planes().into_iter().zip(drawn().planes()) {
            assert!(far(plane, own) <= Some(6), "{:?}", far(plane, own));
        }
        assert!(onvif_core::rtp::packetise_jpeg(image.data(), 1400).is_ok());
    }

    #[test]
    fn a_whole_image_stays_as_it_is() {
        for quality in [20, 50, 75, 95] {
            let original = encode_jpeg(&drawn(), quality).unwrap();
            let image = CameraImage::read(&original).unwrap();
            assert_eq!(*image.data(), original);
            assert!(
                image.quality().abs_diff(quality) <= 3,
                "{quality}: {}",
                image.quality()
            );
        }
    }

    #[test]
    fn damaged_images_are_refused_and_nothing_panics() {
        let original = encode_jpeg(&drawn(), 80).unwrap();
        let whole = bare(&original);
        assert_eq!(CameraImage::read(&[]), None);
        assert_eq!(CameraImage::read(&[0xff, 0xd8, 0xff, 0xd9]), None);
        let mut picture = Picture::new(SIZE);
        for end in 0..whole.len() {
            let cut = [&whole[..end], &[0xff, 0xd9]].concat();
            if let Some(image) = CameraImage::read(&cut) {
                let _ = image.decode(&mut picture);
            }
        }
        for at in (0..whole.len()).step_by(3) {
            let mut changed = whole.clone();
            changed[at] ^= 0x55;
            if let Some(image) = CameraImage::read(&changed) {
                let _ = image.decode(&mut picture);
            }
        }
        let other = Resolution {
            width: 32,
            height: 48,
        };
        let image = CameraImage::read(&original).unwrap();
        assert!(image.decode(&mut Picture::new(other)).is_err());
    }
}
