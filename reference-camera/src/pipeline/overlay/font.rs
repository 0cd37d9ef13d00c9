//! Text as a raster.

use std::sync::OnceLock;

use ab_glyph::{Font, FontRef, Glyph, PxScale, ScaleFont, point};
use onvif_device::backend::overlay::{Paint, Rgb};

use super::stamp::Raster;

/// How opaque the rim around letters without a background is, of 255.
const RIM: u32 = 200;

/// The font: letters of equal width, so that a running clock does not tremble, with most of the scripts that are written from left to right.
fn font() -> Option<&'static FontRef<'static>> {
    static FONT: OnceLock<Option<FontRef<'static>>> = OnceLock::new();
    FONT.get_or_init(|| FontRef::try_from_slice(dejavu::sans_mono::bold()).ok())
        .as_ref()
}

/// Renders lines of text in a font of the size `size` in samples. What is wider or higher than `most` is cut off. Without a background the
/// letters get a rim that stands out from them. `None` if there is nothing to see.
pub(super) fn render(
    text: &str,
    size: f32,
    color: Paint,
    background: Option<Paint>,
    most: (usize, usize),
) -> Option<Raster> {
    let font = font()?;
    // Fonts are sized by their em square, the rasteriser by ascent and descent.
    let scale = PxScale::from(size * font.height_unscaled() / font.units_per_em()?);
    let scaled = font.as_scaled(scale);
    let pad = (size / 5.0).ceil().max(2.0);
    let line_height = scaled.height().ceil();
    let mut glyphs: Vec<Glyph> = Vec::new();
    let mut width = 0.0f32;
    let mut lines = 0;
    for line in text.lines() {
        if pad + lines as f32 * line_height > most.1 as f32 {
            break;
        }
        let mut x = pad;
        for character in line.chars().filter(|character| !character.is_control()) {
            if x > most.0 as f32 {
                break;
            }
            let id = font.glyph_id(character);
            let baseline = pad + lines as f32 * line_height + scaled.ascent();
            glyphs.push(id.with_scale_and_position(scale, point(x, baseline)));
            x += scaled.h_advance(id);
        }
        width = width.max(x + pad);
        lines += 1;
    }
    if glyphs.is_empty() {
        return None;
    }
    let width = (width.ceil() as usize).min(most.0);
    let height = ((lines as f32 * line_height + 2.0 * pad).ceil() as usize).min(most.1);
    let letters = coverage(font, glyphs, width, height);
    let mut raster = Raster::clear(width, height);
    let behind: Vec<u8> = match background {
        Some(_) => vec![u8::MAX; letters.len()],
        None => {
            let rim = (size / 16.0).round().max(1.0) as usize;
            grown(&letters, width, rim)
        }
    };
    let below = background.unwrap_or(Paint {
        color: contrast(color.color),
        opacity: (u32::from(color.opacity) * RIM / 255) as u8,
    });
    for ((pixel, letter), behind) in raster.pixels.iter_mut().zip(&letters).zip(&behind) {
        let share = |coverage: u8, paint: Paint| u32::from(coverage) * u32::from(paint.opacity) / 255;
        *pixel = over(
            (color.color, share(*letter, color)),
            (below.color, share(*behind, below)),
        );
    }
    Some(raster)
}

/// How much of each pixel the letters cover, of 255.
fn coverage(font: &FontRef<'_>, glyphs: Vec<Glyph>, width: usize, height: usize) -> Vec<u8> {
    let mut covered = vec![0u8; width * height];
    for outlined in glyphs.into_iter().filter_map(|glyph| font.outline_glyph(glyph)) {
        let bounds = outlined.px_bounds();
        let (left, top) = (bounds.min.x as i64, bounds.min.y as i64);
        outlined.draw(|x, y, share| {
            let place = |from: i64, offset: u32, length: usize| {
                usize::try_from(from + i64::from(offset))
                    .ok()
                    .filter(|at| *at < length)
            };
            if let (Some(x), Some(y)) = (place(left, x, width), place(top, y, height)) {
                let pixel = &mut covered[y * width + x];
                *pixel = pixel.saturating_add((share.clamp(0.0, 1.0) * 255.0).round() as u8);
            }
        });
    }
    covered
}

/// The greatest coverage within a distance.
fn grown(coverage: &[u8], width: usize, distance: usize) -> Vec<u8> {
    let mut across = vec![0; coverage.len()];
    for (line, target) in coverage.chunks_exact(width).zip(across.chunks_exact_mut(width)) {
        for (x, pixel) in target.iter_mut().enumerate() {
            let near = &line[x.saturating_sub(distance)..(x + distance + 1).min(width)];
            *pixel = near.iter().copied().max().unwrap_or(0);
        }
    }
    let height = coverage.len() / width.max(1);
    let mut grown = vec![0; coverage.len()];
    for (y, target) in grown.chunks_exact_mut(width).enumerate() {
        for near in y.saturating_sub(distance)..(y + distance + 1).min(height) {
            let line = &across[near * width..][..width];
            for (pixel, near) in target.iter_mut().zip(line) {
                *pixel = (*pixel).max(*near);
            }
        }
    }
    grown
}

/// One colour over another, each with its opacity of 255.
fn over(upper: (Rgb, u32), lower: (Rgb, u32)) -> [u8; 4] {
    let left = lower.1 * (255 - upper.1) / 255;
    let opacity = upper.1 + left;
    let mix = |upper_part: u8, lower_part: u8| {
        ((u32::from(upper_part) * upper.1 + u32::from(lower_part) * left) / opacity.max(1)) as u8
    };
    [
        mix(upper.0.red, lower.0.red),
        mix(upper.0.green, lower.0.green),
        mix(upper.0.blue, lower.0.blue),
        opacity as u8,
    ]
}

/// Black or white, whichever stands out.
fn contrast(color: Rgb) -> Rgb {
    let bright = 299 * u32::from(color.red) + 587 * u32::from(color.green) + 114 * u32::from(color.blue);
    let part = if bright > 110_000 { 0 } else { 255 };
    Rgb {
        red: part,
        green: part,
        blue: part,
    }
}
