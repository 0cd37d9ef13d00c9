//! The frame number as a strip of black and white cells along the lower edge of the picture, for programs to read.
//!
//! The strip fills the lowest eighteenth of the picture and has 40 cells of equal width. From the left: white, black, 32 bits of the
//! frame number with the most significant first (white is 1), 4 bits of check sum (the exclusive or of the eight nibbles of the
//! number), black, white. Sampled in the middle of the cells it survives scaling to a height of 90 lines and lossy encoding.

use crate::pipeline::Picture;

const CELLS: usize = 40;
const WHITE: u8 = 235;
const BLACK: u8 = 16;

/// Lines that the strip takes of a picture of `height` lines.
pub fn strip_height(height: usize) -> usize {
    (height / 18).max(1)
}

/// Draws the lower 32 bits of `number`.
pub(super) fn draw(picture: &mut Picture, number: u64) {
    let (width, height) = (picture.width(), picture.height());
    let top = height - strip_height(height);
    let cells = cells(number as u32);
    let [luma, _, _] = picture.planes_mut();
    let mut lines = luma[top * width..].chunks_exact_mut(width);
    let Some(first) = lines.next() else { return };
    for (column, sample) in first.iter_mut().enumerate() {
        *sample = if cells >> (CELLS - 1 - column * CELLS / width) & 1 == 1 {
            WHITE
        } else {
            BLACK
        };
    }
    for line in lines {
        line.copy_from_slice(first);
    }
}

/// Reads the frame number from the luma plane of a decoded picture of `width` by `height` pixels whose lines are `stride` apart.
/// `None` when there is no strip or it cannot be read with certainty.
pub fn read_frame_number(luma: &[u8], stride: usize, width: usize, height: usize) -> Option<u32> {
    if width < CELLS || height == 0 {
        return None;
    }
    let line = height - strip_height(height).div_ceil(2);
    let line = luma.get(line.checked_mul(stride)?..)?;
    let mut cells = 0u64;
    for cell in 0..CELLS {
        let sample = *line.get((2 * cell + 1) * width / (2 * CELLS))?;
        if (80..=170).contains(&sample) {
            return None;
        }
        cells = cells << 1 | u64::from(sample > 170);
    }
    let number = (cells >> 6) as u32;
    (cells == self::cells(number)).then_some(number)
}

fn cells(number: u32) -> u64 {
    let check = (0..8).fold(0, |check, nibble| check ^ (number >> (4 * nibble) & 15));
    0b10 << 38 | u64::from(number) << 6 | u64::from(check) << 2 | 0b01
}

#[cfg(test)]
mod tests {
    use onvif_device::backend::video::Resolution;

    use super::*;

    fn read(picture: &Picture) -> Option<u32> {
        read_frame_number(
            picture.planes()[0],
            picture.width(),
            picture.width(),
            picture.height(),
        )
    }

    #[test]
    fn what_is_drawn_is_read() {
        for (width, height) in [(1920, 1080), (1280, 720), (640, 480), (320, 180), (160, 90)] {
            let mut picture = Picture::new(Resolution { width, height });
            for number in [0, 1, 0x1234_5678, u32::MAX] {
                draw(&mut picture, u64::from(number));
                assert_eq!(read(&picture), Some(number), "{width}x{height}");
            }
        }
    }

    #[test]
    fn other_pictures_are_not_taken_for_numbers() {
        let mut picture = Picture::new(Resolution {
            width: 320,
            height: 180,
        });
        assert_eq!(read(&picture), None);
        draw(&mut picture, 77);
        // One cell of the number changes: 320 / 40 = 8 columns.
        let [luma, _, _] = picture.planes_mut();
        for line in luma.chunks_exact_mut(320).skip(170) {
            line[80..88].iter_mut().for_each(|sample| *sample = 251 - *sample);
        }
        assert_eq!(read(&picture), None);
        assert_eq!(read_frame_number(&[0; 10], 320, 320, 180), None);
        assert_eq!(read_frame_number(&[], 0, 0, 0), None);
    }
}
