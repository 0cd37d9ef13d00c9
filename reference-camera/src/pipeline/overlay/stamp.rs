//! Something rendered that can be blended into pictures.

use super::super::picture::{Colour, Picture};

/// Red, green, blue and opacity of every pixel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Raster {
    pub width: usize,
    pub height: usize,
    pub pixels: Vec<[u8; 4]>,
}

impl Raster {
    /// A raster that cannot be seen.
    pub fn clear(width: usize, height: usize) -> Raster {
        Raster {
            width,
            height,
            pixels: vec![[0; 4]; width * height],
        }
    }

    /// The same magnified by a factor, not beyond 8.
    pub fn scaled(&self, factor: f32) -> Raster {
        let length = |length: usize| ((length as f32 * factor.clamp(0.0, 8.0)).round() as usize).max(1);
        let (width, height) = (length(self.width), length(self.height));
        if (width, height) == (self.width, self.height) || self.pixels.is_empty() {
            return self.clone();
        }
        let mut scaled = Raster::clear(width, height);
        for (line, target) in scaled.pixels.chunks_exact_mut(width).enumerate() {
            for (column, pixel) in target.iter_mut().enumerate() {
                *pixel = self.mean((column, width), (line, height));
            }
        }
        scaled
    }

    /// The mean of the pixels that a pixel of another size covers, weighted by their opacity.
    fn mean(&self, (column, width): (usize, usize), (line, height): (usize, usize)) -> [u8; 4] {
        let covered = |index: usize, of: usize, length: usize| {
            let from = index * length / of;
            from..((index + 1) * length).div_ceil(of).max(from + 1).min(length)
        };
        let (mut sum, mut opacity, mut count) = ([0u32; 3], 0u32, 0u32);
        for y in covered(line, height, self.height) {
            for x in covered(column, width, self.width) {
                let [red, green, blue, alpha] = self.pixels[y * self.width + x];
                for (sum, part) in sum.iter_mut().zip([red, green, blue]) {
                    *sum += u32::from(part) * u32::from(alpha);
                }
                opacity += u32::from(alpha);
                count += 1;
            }
        }
        let [red, green, blue] = sum.map(|sum| (sum / opacity.max(1)) as u8);
        [red, green, blue, (opacity / count.max(1)) as u8]
    }
}

/// A raster in the colours of pictures: samples and their opacity in each of the planes.
#[derive(Debug)]
pub(super) struct Stamp {
    width: usize,
    height: usize,
    luma: Vec<(u8, u8)>,
    blue: Vec<(u8, u8)>,
    red: Vec<(u8, u8)>,
}

impl From<Raster> for Stamp {
    fn from(raster: Raster) -> Stamp {
        // Two by two pixels share their colour.
        let (width, height) = (
            raster.width.next_multiple_of(2),
            raster.height.next_multiple_of(2),
        );
        let mut stamp = Stamp {
            width,
            height,
            luma: vec![(0, 0); width * height],
            blue: vec![(0, 0); width * height / 4],
            red: vec![(0, 0); width * height / 4],
        };
        let mut sums = vec![(0u32, 0u32, 0u32); width * height / 4];
        for y in 0..raster.height {
            for x in 0..raster.width {
                let [red, green, blue, opacity] = raster.pixels[y * raster.width + x];
                let [luma, blue, red] = Colour::from_rgb(red, green, blue).planes();
                stamp.luma[y * width + x] = (luma, opacity);
                let (blues, reds, opacities) = &mut sums[y / 2 * (width / 2) + x / 2];
                *blues += u32::from(blue) * u32::from(opacity);
                *reds += u32::from(red) * u32::from(opacity);
                *opacities += u32::from(opacity);
            }
        }
        for (index, (blues, reds, opacities)) in sums.into_iter().enumerate() {
            let opacity = (opacities / 4) as u8;
            let all = opacities.max(1);
            stamp.blue[index] = ((blues / all) as u8, opacity);
            stamp.red[index] = ((reds / all) as u8, opacity);
        }
        stamp
    }
}

impl Stamp {
    pub fn width(&self) -> usize {
        self.width
    }

    pub fn height(&self) -> usize {
        self.height
    }

    /// Blends the stamp into a picture with its upper left corner at an even place. What lies outside the picture is cut off.
    pub fn blend(&self, picture: &mut Picture, left: usize, top: usize) {
        let width = picture.width();
        let [luma, blue, red] = picture.planes_mut();
        blend_plane(luma, width, &self.luma, self.width, (left, top));
        for (plane, samples) in [(blue, &self.blue), (red, &self.red)] {
            blend_plane(plane, width / 2, samples, self.width / 2, (left / 2, top / 2));
        }
    }
}

fn blend_plane(
    plane: &mut [u8],
    width: usize,
    stamp: &[(u8, u8)],
    columns: usize,
    (left, top): (usize, usize),
) {
    if columns == 0 || left >= width {
        return;
    }
    let lines = plane.chunks_exact_mut(width).skip(top);
    for (line, samples) in lines.zip(stamp.chunks_exact(columns)) {
        for (sample, (value, opacity)) in line[left..].iter_mut().zip(samples) {
            let opacity = u32::from(*opacity);
            let mixed = u32::from(*value) * opacity + u32::from(*sample) * (255 - opacity) + 127;
            // Divides by 255.
            *sample = ((mixed * 257 + 256) >> 16) as u8;
        }
    }
}
