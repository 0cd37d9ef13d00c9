//! Images for overlays: PNG, and BMP as cameras know it, without compression.

use std::io::Cursor;

use onvif_device::backend::BackendError;
use onvif_device::backend::video::Resolution;

use super::stamp::Raster;

/// Media types of the images.
pub const MEDIA_TYPES: [&str; 2] = ["image/png", "image/bmp"];
/// Largest width and height that is decoded, whatever the file says of itself.
const LARGEST: u32 = 512;

/// The size of an image, which must be one of the media type and without errors.
///
/// # Errors
/// [`BackendError::Unsupported`].
pub fn image_size(media_type: &str, file: &[u8]) -> Result<Resolution, BackendError> {
    let refused = |what: &str| BackendError::Unsupported(what.to_owned());
    let right = match media_type {
        "image/png" => is_png(file),
        "image/bmp" => file.starts_with(b"BM"),
        _ => false,
    };
    if !right {
        return Err(refused("a file that is not of its media type"));
    }
    let raster = decode(file).ok_or_else(|| refused("a file that cannot be decoded"))?;
    Ok(Resolution {
        width: raster.width as u32,
        height: raster.height as u32,
    })
}

/// The pixels of an image.
pub(super) fn decode(file: &[u8]) -> Option<Raster> {
    if is_png(file) { png(file) } else { bmp(file) }
}

fn is_png(file: &[u8]) -> bool {
    file.starts_with(b"\x89PNG\r\n\x1a\n")
}

fn png(file: &[u8]) -> Option<Raster> {
    let limits = png::Limits { bytes: 4 << 20 };
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(file), limits);
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().ok()?;
    let (width, height) = (reader.info().width, reader.info().height);
    if width > LARGEST || height > LARGEST {
        return None;
    }
    let mut buffer = vec![0; reader.output_buffer_size()?];
    let frame = reader.next_frame(&mut buffer).ok()?;
    let buffer = buffer.get(..frame.buffer_size())?;
    let pixels: Vec<[u8; 4]> = match frame.color_type {
        png::ColorType::Grayscale => buffer.iter().map(|grey| [*grey, *grey, *grey, 255]).collect(),
        png::ColorType::GrayscaleAlpha => buffer
            .chunks_exact(2)
            .map(|part| [part[0], part[0], part[0], part[1]])
            .collect(),
        png::ColorType::Rgb => buffer
            .chunks_exact(3)
            .map(|part| [part[0], part[1], part[2], 255])
            .collect(),
        png::ColorType::Rgba => buffer
            .chunks_exact(4)
            .map(|part| [part[0], part[1], part[2], part[3]])
            .collect(),
        png::ColorType::Indexed => return None,
    };
    raster(width, height, pixels)
}

/// A Windows bitmap with 24 or 32 bits a pixel and no compression. The fourth octet of a pixel has no meaning there.
fn bmp(file: &[u8]) -> Option<Raster> {
    let word = |at: usize| Some(u16::from_le_bytes(file.get(at..at + 2)?.try_into().ok()?));
    let long = |at: usize| Some(i32::from_le_bytes(file.get(at..at + 4)?.try_into().ok()?));
    let (start, header) = (usize::try_from(long(10)?).ok()?, long(14)?);
    let (width, height, depth, compression) = (long(18)?, long(22)?, word(28)?, long(30)?);
    if !file.starts_with(b"BM") || header < 40 || compression != 0 {
        return None;
    }
    let octets = match depth {
        24 => 3,
        32 => 4,
        _ => return None,
    };
    // A negative height means that the upper line comes first.
    let (downwards, width, height) = (height < 0, u32::try_from(width).ok()?, height.unsigned_abs());
    if !(1..=LARGEST).contains(&width) || !(1..=LARGEST).contains(&height) {
        return None;
    }
    let stride = (width as usize * octets).next_multiple_of(4);
    let data = file.get(start..)?.get(..stride * height as usize)?;
    let line = |line: &[u8]| -> Vec<[u8; 4]> {
        line[..width as usize * octets]
            .chunks_exact(octets)
            .map(|part| [part[2], part[1], part[0], 255])
            .collect()
    };
    let lines = data.chunks_exact(stride).map(line);
    let pixels = if downwards {
        lines.flatten().collect()
    } else {
        lines.rev().flatten().collect()
    };
    raster(width, height, pixels)
}

fn raster(width: u32, height: u32, pixels: Vec<[u8; 4]>) -> Option<Raster> {
    let (width, height) = (width as usize, height as usize);
    (width > 0 && pixels.len() == width * height).then_some(Raster {
        width,
        height,
        pixels,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Red and green above, blue and white below.
    const PIXELS: [[u8; 4]; 4] = [
        [255, 0, 0, 255],
        [0, 255, 0, 255],
        [0, 0, 255, 255],
        [255, 255, 255, 255],
    ];

    fn bitmap(depth: u16, downwards: bool) -> Vec<u8> {
        let mut file = b"BM".to_vec();
        file.extend([0; 8]);
        file.extend(54u32.to_le_bytes());
        file.extend(40u32.to_le_bytes());
        file.extend(2i32.to_le_bytes());
        file.extend(if downwards { -2i32 } else { 2 }.to_le_bytes());
        file.extend(1u16.to_le_bytes());
        file.extend(depth.to_le_bytes());
        file.extend([0; 24]);
        let mut lines: Vec<&[[u8; 4]]> = PIXELS.chunks(2).collect();
        if !downwards {
            lines.reverse();
        }
        for line in lines {
            let from = file.len();
            for [red, green, blue, _] in line {
                file.extend([*blue, *green, *red]);
                file.extend((depth == 32).then_some(0));
            }
            file.resize((file.len() - from).next_multiple_of(4) + from, 0);
        }
        file
    }

    fn portable(color: png::ColorType, data: &[u8]) -> Vec<u8> {
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, 2, 2);
        encoder.set_color(color);
        encoder.write_header().unwrap().write_image_data(data).unwrap();
        file
    }

    #[test]
    fn bitmaps_of_every_kind_are_read() {
        for depth in [24, 32] {
            for downwards in [false, true] {
                let raster = decode(&bitmap(depth, downwards)).unwrap();
                assert_eq!(raster.pixels, PIXELS, "{depth} {downwards}");
            }
        }
    }

    #[test]
    fn png_is_read_with_its_transparency() {
        let rgba = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
        let raster = decode(&portable(png::ColorType::Rgba, &rgba)).unwrap();
        assert_eq!(
            (raster.pixels[0], raster.pixels[3]),
            ([1, 2, 3, 4], [13, 14, 15, 16])
        );
        let raster = decode(&portable(png::ColorType::Grayscale, &[1, 2, 3, 4])).unwrap();
        assert_eq!(raster.pixels[3], [4, 4, 4, 255]);
    }

    #[test]
    fn what_is_no_image_of_its_type_is_refused() {
        let (png, bmp) = (
            portable(png::ColorType::Grayscale, &[1, 2, 3, 4]),
            bitmap(24, false),
        );
        let size = Resolution { width: 2, height: 2 };
        assert_eq!(image_size("image/png", &png).ok(), Some(size));
        assert_eq!(image_size("image/bmp", &bmp).ok(), Some(size));
        for (media_type, file) in [
            ("image/png", &bmp[..]),
            ("image/bmp", &png),
            ("image/gif", b"GIF89a"),
            ("image/png", b""),
            ("image/png", &png[..30]),
            ("image/bmp", b"BM"),
        ] {
            assert!(
                image_size(media_type, file).is_err(),
                "{media_type} {}",
                file.len()
            );
        }
        // Cut off anywhere, and with any octet of the header changed: refused or read, but no panic.
        for length in 0..bmp.len() {
            assert!(decode(&bmp[..length]).is_none(), "{length}");
        }
        for at in 0..54 {
            for value in [0, 1, 0x7f, 0x80, 0xff] {
                let mut bmp = bmp.clone();
                bmp[at] = value;
                let _ = decode(&bmp);
            }
        }
    }
}
