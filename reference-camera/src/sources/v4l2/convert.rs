//! From the formats of cameras to the pictures of the pipeline.

use super::colour::{Matrix, expand_rgb, rgb};
use crate::pipeline::{CameraImage, Picture};
use crate::v4l2::{Layout, fourcc};

/// How samples lie in memory.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    /// Two samples in four octets: where the first luma, the blue difference, the second luma and the red difference are.
    Packed([usize; 4]),
    /// Three planes; `chroma` says how many lines of the picture a line of a chroma plane is for. Red first if `swapped`.
    Planar { chroma: usize, swapped: bool },
    /// Luma, and a plane with both chroma samples in turn. As above.
    Semi { chroma: usize, swapped: bool },
    /// Colours of a screen: octets of a sample, and where red, green and blue are.
    Rgb { step: usize, parts: [usize; 3] },
    /// A sensor's mosaic: column and line of the red samples within two by two.
    Bayer { red: (usize, usize) },
    /// Luma alone.
    Grey,
    /// Sixteen bits a sample, as thermal cameras have them.
    Thermal { big: bool },
    /// Images in JPEG.
    Jpeg,
}

/// Formats that can be converted, the ones that cost least first.
const FORMATS: [([u8; 4], Kind); 26] = [
    (
        *b"YU12",
        Kind::Planar {
            chroma: 2,
            swapped: false,
        },
    ),
    (
        *b"NV12",
        Kind::Semi {
            chroma: 2,
            swapped: false,
        },
    ),
    (
        *b"YM12",
        Kind::Planar {
            chroma: 2,
            swapped: false,
        },
    ),
    (
        *b"NM12",
        Kind::Semi {
            chroma: 2,
            swapped: false,
        },
    ),
    (
        *b"YV12",
        Kind::Planar {
            chroma: 2,
            swapped: true,
        },
    ),
    (
        *b"YM21",
        Kind::Planar {
            chroma: 2,
            swapped: true,
        },
    ),
    (
        *b"NV21",
        Kind::Semi {
            chroma: 2,
            swapped: true,
        },
    ),
    (
        *b"NM21",
        Kind::Semi {
            chroma: 2,
            swapped: true,
        },
    ),
    (*b"YUYV", Kind::Packed([0, 1, 2, 3])),
    (*b"UYVY", Kind::Packed([1, 0, 3, 2])),
    (*b"YVYU", Kind::Packed([0, 3, 2, 1])),
    (*b"VYUY", Kind::Packed([1, 2, 3, 0])),
    (
        *b"422P",
        Kind::Planar {
            chroma: 1,
            swapped: false,
        },
    ),
    (
        *b"NV16",
        Kind::Semi {
            chroma: 1,
            swapped: false,
        },
    ),
    (
        *b"RGB3",
        Kind::Rgb {
            step: 3,
            parts: [0, 1, 2],
        },
    ),
    (
        *b"BGR3",
        Kind::Rgb {
            step: 3,
            parts: [2, 1, 0],
        },
    ),
    (
        *b"XR24",
        Kind::Rgb {
            step: 4,
            parts: [2, 1, 0],
        },
    ),
    (*b"BA81", Kind::Bayer { red: (1, 1) }),
    (*b"GBRG", Kind::Bayer { red: (0, 1) }),
    (*b"GRBG", Kind::Bayer { red: (1, 0) }),
    (*b"RGGB", Kind::Bayer { red: (0, 0) }),
    (*b"GREY", Kind::Grey),
    (*b"Y16 ", Kind::Thermal { big: false }),
    (*b"Y16\xa0", Kind::Thermal { big: true }),
    (*b"MJPG", Kind::Jpeg),
    (*b"JPEG", Kind::Jpeg),
];

/// How much a format is preferred, 0 most; `None` for one that cannot be converted.
pub(super) fn preference(code: u32) -> Option<usize> {
    FORMATS.iter().position(|(name, _)| fourcc(*name) == code)
}

/// Converts pictures of one layout.
#[derive(Debug)]
pub(super) struct Converter {
    kind: Kind,
    width: usize,
    height: usize,
    strides: Vec<usize>,
    matrix: Option<Matrix>,
    /// Samples of a screen are from 16 to 235.
    limited_rgb: bool,
    /// Least and highest temperature that are told apart.
    thermal: Option<(f32, f32)>,
    /// The last image in JPEG.
    image: Option<CameraImage>,
}

/// A buffer is smaller than its format says, or the image in it is damaged.
#[derive(Debug, PartialEq)]
pub(super) struct TooShort;

impl Converter {
    /// `None` for a layout that cannot be converted.
    pub fn new(layout: &Layout) -> Option<Converter> {
        let (_, kind) = FORMATS.iter().find(|(name, _)| fourcc(*name) == layout.fourcc)?;
        let colours = matches!(kind, Kind::Rgb { .. } | Kind::Bayer { .. });
        // Fields that come one after the other would show half a picture, twice as wide as high.
        if layout.alternates() || layout.width < 2 || layout.height < 2 || layout.planes.is_empty() {
            return None;
        }
        Some(Converter {
            kind: *kind,
            width: layout.width as usize & !1,
            height: layout.height as usize & !1,
            strides: layout.planes.iter().map(|(_, line)| *line as usize).collect(),
            matrix: match kind {
                _ if colours => None,
                Kind::Thermal { .. } | Kind::Jpeg => None,
                // Sensors without colour use all of an octet, if nothing else is said.
                Kind::Grey if layout.quantization != 2 => Matrix::for_layout(8, 1, 1),
                Kind::Grey => None,
                _ => Matrix::for_layout(layout.colorspace, layout.ycbcr_encoding, layout.quantization),
            },
            limited_rgb: colours && layout.quantization == 2,
            thermal: None,
            image: None,
        })
    }

    /// Whether pictures are only copied, so that whoever reads the same format can read them where they are.
    pub fn copies(&self) -> bool {
        let plain = matches!(
            self.kind,
            Kind::Planar {
                chroma: 2,
                swapped: false
            } | Kind::Semi {
                chroma: 2,
                swapped: false
            }
        );
        plain && self.matrix.is_none()
    }

    /// The image that was converted last, if the camera makes JPEG images.
    pub fn image(&self) -> Option<&CameraImage> {
        self.image.as_ref()
    }

    /// Width and height of the pictures, which are even.
    pub fn size(&self) -> (usize, usize) {
        (self.width, self.height)
    }

    /// Converts a picture; `picture` has the [`size`](Self::size). What was in it is undefined afterwards when the buffer is too short.
    pub fn convert(&mut self, planes: &[&[u8]], picture: &mut Picture) -> Result<(), TooShort> {
        debug_assert_eq!((picture.width(), picture.height()), self.size());
        let done = match self.kind {
            Kind::Packed(places) => self.packed(planes, places, picture),
            Kind::Planar { chroma, swapped } => self.planar(planes, chroma, swapped, picture),
            Kind::Semi { chroma, swapped } => self.semi(planes, chroma, swapped, picture),
            Kind::Rgb { step, parts } => self.rgb(planes, step, parts, picture),
            Kind::Bayer { red } => self.bayer(planes, red, picture),
            Kind::Grey => self.grey(planes, picture),
            Kind::Thermal { big } => self.sixteen(planes, big, picture),
            Kind::Jpeg => self.jpeg(planes, picture),
        };
        done.ok_or(TooShort)?;
        if let Some(matrix) = &self.matrix {
            matrix.apply(picture);
        }
        Ok(())
    }

    /// The distance of the lines of a plane that has `least` octets in a line.
    fn stride(&self, plane: usize, least: usize) -> usize {
        self.strides.get(plane).copied().unwrap_or(0).max(least)
    }

    fn jpeg(&mut self, planes: &[&[u8]], picture: &mut Picture) -> Option<()> {
        self.image = None;
        let image = CameraImage::read(planes.first()?)?;
        image.decode(picture).ok()?;
        self.image = Some(image);
        Some(())
    }

    fn packed(&self, planes: &[&[u8]], places: [usize; 4], picture: &mut Picture) -> Option<()> {
        let source = planes.first()?;
        let (width, stride) = (self.width, self.stride(0, 2 * self.width));
        let [luma, blue, red] = picture.planes_mut();
        let lines = luma.chunks_exact_mut(2 * width);
        let chroma = blue
            .chunks_exact_mut(width / 2)
            .zip(red.chunks_exact_mut(width / 2));
        let [first, u, second, v] = places;
        for (pair, (lines, (blue, red))) in lines.zip(chroma).enumerate() {
            let above = line(source, 2 * pair * stride, 2 * width)?;
            let below = line(source, (2 * pair + 1) * stride, 2 * width)?;
            let (upper, lower) = lines.split_at_mut(width);
            for (target, source) in [(upper, above), (lower, below)] {
                for (target, group) in target.chunks_exact_mut(2).zip(source.chunks_exact(4)) {
                    (target[0], target[1]) = (group[first], group[second]);
                }
            }
            let groups = above.chunks_exact(4).zip(below.chunks_exact(4));
            for ((blue, red), (above, below)) in blue.iter_mut().zip(red).zip(groups) {
                *blue = mean(above[u], below[u]);
                *red = mean(above[v], below[v]);
            }
        }
        Some(())
    }

    fn planar(&self, planes: &[&[u8]], chroma: usize, swapped: bool, picture: &mut Picture) -> Option<()> {
        let stride = self.stride(0, self.width);
        let lines = self.height / chroma;
        let (luma, first, second, chroma_stride) = match planes {
            [luma, first, second, ..] => (*luma, *first, *second, self.stride(1, self.width / 2)),
            [all, ..] => {
                let stride = stride / 2;
                let (luma, rest) = all.split_at_checked(2 * stride * self.height)?;
                let (first, second) = rest.split_at_checked(stride * lines)?;
                (luma, first, second, stride)
            }
            [] => return None,
        };
        let (blue, red) = if swapped { (second, first) } else { (first, second) };
        let [luma_target, blue_target, red_target] = picture.planes_mut();
        copy_plane(luma, stride, luma_target, self.width)?;
        for (source, target) in [(blue, blue_target), (red, red_target)] {
            if chroma == 2 {
                copy_plane(source, chroma_stride, target, self.width / 2)?;
                continue;
            }
            for (pair, target) in target.chunks_exact_mut(self.width / 2).enumerate() {
                let above = line(source, 2 * pair * chroma_stride, self.width / 2)?;
                let below = line(source, (2 * pair + 1) * chroma_stride, self.width / 2)?;
                for (target, (above, below)) in target.iter_mut().zip(above.iter().zip(below)) {
                    *target = mean(*above, *below);
                }
            }
        }
        Some(())
    }

    fn semi(&self, planes: &[&[u8]], chroma: usize, swapped: bool, picture: &mut Picture) -> Option<()> {
        let stride = self.stride(0, self.width);
        let (luma, both, chroma_stride) = match planes {
            [luma, both, ..] => (*luma, *both, self.stride(1, self.width)),
            [all, ..] => {
                let (luma, both) = all.split_at_checked(stride * self.height)?;
                (luma, both, stride)
            }
            [] => return None,
        };
        let [luma_target, blue, red] = picture.planes_mut();
        copy_plane(luma, stride, luma_target, self.width)?;
        let (first, second) = if swapped { (red, blue) } else { (blue, red) };
        let half = self.width / 2;
        let targets = first.chunks_exact_mut(half).zip(second.chunks_exact_mut(half));
        for (pair, (first, second)) in targets.enumerate() {
            let source = line(both, pair * (2 / chroma) * chroma_stride, self.width)?;
            for ((first, second), both) in first.iter_mut().zip(second).zip(source.chunks_exact(2)) {
                (*first, *second) = (both[0], both[1]);
            }
        }
        Some(())
    }

    fn rgb(&self, planes: &[&[u8]], step: usize, parts: [usize; 3], picture: &mut Picture) -> Option<()> {
        let source = planes.first()?;
        let (width, stride) = (self.width, self.stride(0, step * self.width));
        let [red, green, blue] = parts;
        let limited = self.limited_rgb;
        let colours = |index: usize, target: &mut Vec<[u8; 3]>| {
            target.clear();
            let source = line(source, index * stride, step * width)?;
            let samples = source.chunks_exact(step);
            target.extend(
                samples.map(|sample| expand_rgb([sample[red], sample[green], sample[blue]], limited)),
            );
            Some(())
        };
        write_colours(picture, colours)
    }

    fn bayer(&self, planes: &[&[u8]], red: (usize, usize), picture: &mut Picture) -> Option<()> {
        let source = planes.first()?;
        let (width, height) = (self.width, self.height);
        let stride = self.stride(0, width);
        let limited = self.limited_rgb;
        // Beyond the edges the mosaic is mirrored, so that colours stay in their places.
        let mirrored = |index: usize, offset: usize, length: usize| match (index + offset).checked_sub(1) {
            None => 1,
            Some(at) if at >= length => length - 2,
            Some(at) => at,
        };
        let colours = |y: usize, target: &mut Vec<[u8; 3]>| {
            target.clear();
            let mut lines = [&source[..0]; 3];
            for (offset, slot) in lines.iter_mut().enumerate() {
                *slot = line(source, mirrored(y, offset, height) * stride, width)?;
            }
            let [above, here, below] = lines;
            let red_line = y % 2 == red.1;
            for x in 0..width {
                let (left, right) = (mirrored(x, 0, width), mirrored(x, 2, width));
                let across = mean(here[left], here[right]);
                let down = mean(above[x], below[x]);
                let corners = mean(mean(above[left], above[right]), mean(below[left], below[right]));
                let colour = match (red_line, x % 2 == red.0) {
                    (true, true) => [here[x], mean(across, down), corners],
                    (true, false) => [across, here[x], down],
                    (false, true) => [down, here[x], across],
                    (false, false) => [corners, mean(across, down), here[x]],
                };
                target.push(expand_rgb(colour, limited));
            }
            Some(())
        };
        write_colours(picture, colours)
    }

    fn grey(&self, planes: &[&[u8]], picture: &mut Picture) -> Option<()> {
        let [luma, blue, red] = picture.planes_mut();
        copy_plane(planes.first()?, self.stride(0, self.width), luma, self.width)?;
        blue.fill(128);
        red.fill(128);
        Some(())
    }

    /// Shows the range of temperatures in the picture, from the coldest hundredth to the warmest; it follows slowly, so that nothing flickers.
    fn sixteen(&mut self, planes: &[&[u8]], big: bool, picture: &mut Picture) -> Option<()> {
        let source = planes.first()?;
        let (width, stride) = (self.width, self.stride(0, 2 * self.width));
        let value = |sample: &[u8]| match big {
            true => u16::from_be_bytes([sample[0], sample[1]]),
            false => u16::from_le_bytes([sample[0], sample[1]]),
        };
        let mut seen = Vec::with_capacity(width * self.height / 16 + 1);
        for y in (0..self.height).step_by(4) {
            let samples = line(source, y * stride, 2 * width)?.chunks_exact(2);
            seen.extend(samples.step_by(4).map(value));
        }
        let hundredth = seen.len() / 100;
        let at = |seen: &mut [u16], index: usize| f32::from(*seen.select_nth_unstable(index).1);
        let last = seen.len().checked_sub(1 + hundredth)?;
        let now = (at(&mut seen, hundredth), at(&mut seen, last));
        let (low, high) = self.thermal.map_or(now, |(low, high)| {
            (low + (now.0 - low) / 8.0, high + (now.1 - high) / 8.0)
        });
        self.thermal = Some((low, high));
        // A wall of one temperature is grey, and not its noise.
        let scale = 219.0 / (high - low).max(64.0);
        let [luma, blue, red] = picture.planes_mut();
        for (y, target) in luma.chunks_exact_mut(width).enumerate() {
            let source = line(source, y * stride, 2 * width)?;
            for (target, sample) in target.iter_mut().zip(source.chunks_exact(2)) {
                let shown = 16.0 + (f32::from(value(sample)) - low) * scale;
                *target = shown.clamp(16.0, 235.0) as u8;
            }
        }
        blue.fill(128);
        red.fill(128);
        Some(())
    }
}

/// Writes colours of a screen, which come line by line.
fn write_colours(
    picture: &mut Picture,
    colours: impl Fn(usize, &mut Vec<[u8; 3]>) -> Option<()>,
) -> Option<()> {
    let width = picture.width();
    let [luma, blue, red] = picture.planes_mut();
    let (mut above, mut below) = (Vec::with_capacity(width), Vec::with_capacity(width));
    let chroma = blue
        .chunks_exact_mut(width / 2)
        .zip(red.chunks_exact_mut(width / 2));
    for (pair, (lines, (blue, red))) in luma.chunks_exact_mut(2 * width).zip(chroma).enumerate() {
        colours(2 * pair, &mut above)?;
        colours(2 * pair + 1, &mut below)?;
        let (upper, lower) = lines.split_at_mut(width);
        for (target, source) in [(upper, &above), (lower, &below)] {
            for (target, colour) in target.iter_mut().zip(source) {
                *target = rgb::luma(*colour);
            }
        }
        let groups = above.chunks_exact(2).zip(below.chunks_exact(2));
        for ((blue, red), (above, below)) in blue.iter_mut().zip(red).zip(groups) {
            (*blue, *red) = rgb::chroma([above[0], above[1], below[0], below[1]]);
        }
    }
    Some(())
}

fn copy_plane(source: &[u8], stride: usize, target: &mut [u8], width: usize) -> Option<()> {
    for (index, target) in target.chunks_exact_mut(width).enumerate() {
        target.copy_from_slice(line(source, index * stride, width)?);
    }
    Some(())
}

fn line(plane: &[u8], start: usize, length: usize) -> Option<&[u8]> {
    plane.get(start..start + length)
}

fn mean(a: u8, b: u8) -> u8 {
    (u16::from(a) + u16::from(b)).div_ceil(2) as u8
}
