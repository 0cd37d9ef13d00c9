//! Text in pictures, from a bitmap font of 8 by 8 pixels.

use font8x8::{BASIC_FONTS, GREEK_FONTS, LATIN_FONTS, UnicodeFonts};

use super::picture::Picture;

/// Side of a character cell before magnification, in pixels.
pub const CELL: usize = 8;

/// Writes `text` with its upper left corner at `x`, `y`, each pixel of the font `scale` pixels wide and high. What lies outside the
/// picture is cut off; characters that the font lacks appear as a question mark. Only luma is written.
pub fn draw_text(picture: &mut Picture, x: usize, y: usize, scale: usize, text: &str, luma: u8) {
    let (width, height) = (picture.width(), picture.height());
    let [plane, _, _] = picture.planes_mut();
    for (index, character) in text.chars().enumerate() {
        let left = x + index * CELL * scale;
        if left >= width {
            return;
        }
        for (line, bits) in glyph(character).into_iter().enumerate() {
            for column in (0..CELL).filter(|column| bits >> column & 1 == 1) {
                let from = (left + column * scale).min(width);
                let to = (from + scale).min(width);
                let top = y + line * scale;
                for line in top..(top + scale).min(height) {
                    plane[line * width + from..line * width + to].fill(luma);
                }
            }
        }
    }
}

fn glyph(character: char) -> [u8; 8] {
    BASIC_FONTS
        .get(character)
        .or_else(|| LATIN_FONTS.get(character))
        .or_else(|| GREEK_FONTS.get(character))
        .or_else(|| BASIC_FONTS.get('?'))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use onvif_device::backend::video::Resolution;

    use super::*;

    fn drawn(x: usize, y: usize, scale: usize, text: &str) -> Picture {
        let mut picture = Picture::new(Resolution {
            width: 32,
            height: 16,
        });
        draw_text(&mut picture, x, y, scale, text, 235);
        picture
    }

    fn lit(picture: &Picture) -> usize {
        picture.planes()[0]
            .iter()
            .filter(|sample| **sample == 235)
            .count()
    }

    #[test]
    fn magnification_keeps_the_shape() {
        let small = drawn(0, 0, 1, "A");
        assert!(lit(&small) > 10);
        assert_eq!(lit(&drawn(0, 0, 2, "A")), 4 * lit(&small));
    }

    #[test]
    fn characters_outside_the_picture_are_cut_off() {
        assert_eq!(lit(&drawn(32, 0, 1, "A")), 0);
        assert_eq!(lit(&drawn(0, 16, 1, "A")), 0);
        assert!(lit(&drawn(28, 12, 3, "AAAA")) < 16);
    }

    #[test]
    fn unknown_characters_are_visible() {
        assert_eq!(drawn(0, 0, 1, "\u{4e2d}"), drawn(0, 0, 1, "?"));
        assert_ne!(drawn(0, 0, 1, "é"), drawn(0, 0, 1, "?"));
    }
}
