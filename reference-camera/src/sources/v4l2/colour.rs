//! Colours of cameras in the one form that the pipeline has: BT.601 in limited range.

use crate::pipeline::Picture;

/// Colours of a screen as luma and chroma.
pub(super) mod rgb {
    /// Luma of a colour.
    pub fn luma([red, green, blue]: [u8; 3]) -> u8 {
        let sum = 66 * i32::from(red) + 129 * i32::from(green) + 25 * i32::from(blue);
        (((sum + 128) >> 8) + 16) as u8
    }

    /// Both differences of the mean of four colours.
    pub fn chroma(colours: [[u8; 3]; 4]) -> (u8, u8) {
        let sum = |part: usize| colours.iter().map(|colour| i32::from(colour[part])).sum::<i32>();
        let (red, green, blue) = (sum(0), sum(1), sum(2));
        let shifted = |sum: i32| (((sum + 512) >> 10) + 128).clamp(0, 255) as u8;
        (
            shifted(112 * blue - 74 * green - 38 * red),
            shifted(112 * red - 94 * green - 18 * blue),
        )
    }
}

/// Takes the full range out of one from 16 to 235, if it is `limited`.
pub(super) fn expand_rgb(colour: [u8; 3], limited: bool) -> [u8; 3] {
    if !limited {
        return colour;
    }
    colour.map(|part| ((i32::from(part) - 16) * 255 / 219).clamp(0, 255) as u8)
}

/// Turns luma and chroma of another standard or range into ours, in steps of 1/4096.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Matrix {
    rows: [[i32; 3]; 3],
    /// What black is in the picture that comes.
    black: i32,
}

/// Shares of red and blue in luma.
const BT601: (f32, f32) = (0.299, 0.114);
const BT709: (f32, f32) = (0.2126, 0.0722);
const BT2020: (f32, f32) = (0.2627, 0.0593);
const SMPTE240M: (f32, f32) = (0.212, 0.087);

impl Matrix {
    /// For what a driver says of its pictures; `None` where nothing is to be done.
    pub fn for_layout(colorspace: u32, encoding: u32, quantization: u32) -> Option<Matrix> {
        // What is left to the colour space, by the rules of the kernel's interface.
        let shares = match (encoding, colorspace) {
            (2 | 4, _) | (0, 3 | 12) => BT709,
            (6 | 7, _) | (0, 10) => BT2020,
            (8, _) | (0, 2) => SMPTE240M,
            _ => BT601,
        };
        let full = match quantization {
            1 => true,
            2 => false,
            _ => colorspace == 7,
        };
        (shares != BT601 || full).then(|| Matrix::new(shares, full))
    }

    fn new((red, blue): (f32, f32), full: bool) -> Matrix {
        let (luma_range, chroma_range) = if full { (255.0, 255.0) } else { (219.0, 224.0) };
        let mut rows = [[0; 3]; 3];
        for column in 0..3 {
            let part = |index: usize, range: f32| if index == column { 1.0 / range } else { 0.0 };
            let (y, u, v) = (part(0, luma_range), part(1, chroma_range), part(2, chroma_range));
            let r = y + 2.0 * (1.0 - red) * v;
            let b = y + 2.0 * (1.0 - blue) * u;
            let g = (y - red * r - blue * b) / (1.0 - red - blue);
            let luma = BT601.0 * r + (1.0 - BT601.0 - BT601.1) * g + BT601.1 * b;
            let (u, v) = (
                (b - luma) / (2.0 * (1.0 - BT601.1)),
                (r - luma) / (2.0 * (1.0 - BT601.0)),
            );
            for (row, value) in rows.iter_mut().zip([219.0 * luma, 224.0 * u, 224.0 * v]) {
                row[column] = (value * 4096.0).round() as i32;
            }
        }
        Matrix {
            rows,
            black: if full { 0 } else { 16 },
        }
    }

    fn sample(&self, [y, u, v]: [u8; 3]) -> [u8; 3] {
        let (y, u, v) = (i32::from(y) - self.black, i32::from(u) - 128, i32::from(v) - 128);
        let row = |index: usize, offset: i32| {
            let [a, b, c] = self.rows[index];
            (((a * y + b * u + c * v + 2048) >> 12) + offset).clamp(0, 255) as u8
        };
        [row(0, 16), row(1, 128), row(2, 128)]
    }

    /// Changes a whole picture.
    pub fn apply(&self, picture: &mut Picture) {
        let width = picture.width();
        let [luma, blue, red] = picture.planes_mut();
        let chroma = blue
            .chunks_exact_mut(width / 2)
            .zip(red.chunks_exact_mut(width / 2));
        for (lines, (blue, red)) in luma.chunks_exact_mut(2 * width).zip(chroma) {
            let (upper, lower) = lines.split_at_mut(width);
            let pairs = upper.chunks_exact_mut(2).zip(lower.chunks_exact_mut(2));
            for ((upper, lower), (blue, red)) in pairs.zip(blue.iter_mut().zip(red)) {
                let (u, v) = (*blue, *red);
                let mut mean = 0;
                for sample in upper.iter_mut().chain(lower) {
                    mean += u16::from(*sample);
                    *sample = self.sample([*sample, u, v])[0];
                }
                [_, *blue, *red] = self.sample([(mean / 4) as u8, u, v]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the standards say, in floating point.
    fn coded([r, g, b]: [f32; 3], (red, blue): (f32, f32), full: bool) -> [u8; 3] {
        let y = red * r + (1.0 - red - blue) * g + blue * b;
        let (u, v) = ((b - y) / (2.0 * (1.0 - blue)), (r - y) / (2.0 * (1.0 - red)));
        let (luma, chroma, black) = if full {
            (255.0, 255.0, 0.0)
        } else {
            (219.0, 224.0, 16.0)
        };
        let round = |value: f32| value.round().clamp(0.0, 255.0) as u8;
        [
            round(black + luma * y),
            round(128.0 + chroma * u),
            round(128.0 + chroma * v),
        ]
    }

    #[test]
    fn every_standard_and_range_becomes_ours() {
        for (layout, shares, full) in [
            ((3, 0, 0), BT709, false),
            ((8, 2, 1), BT709, true),
            ((7, 0, 0), BT601, true),
            ((10, 0, 0), BT2020, false),
            ((2, 0, 2), SMPTE240M, false),
        ] {
            let matrix = Matrix::for_layout(layout.0, layout.1, layout.2).unwrap();
            for colour in [
                [0.0, 0.0, 0.0],
                [1.0, 1.0, 1.0],
                [0.75, 0.0, 0.0],
                [0.0, 0.75, 0.0],
                [0.0, 0.0, 0.75],
                [0.2, 0.5, 0.7],
            ] {
                let ours = coded(colour, BT601, false);
                let made = matrix.sample(coded(colour, shares, full));
                assert!(
                    ours.iter().zip(made).all(|(a, b)| a.abs_diff(b) <= 2),
                    "{layout:?} {colour:?}: {made:?} instead of {ours:?}"
                );
            }
        }
        for usual in [(8, 0, 0), (8, 1, 2), (1, 0, 0), (0, 0, 0)] {
            assert_eq!(Matrix::for_layout(usual.0, usual.1, usual.2), None);
        }
    }

    #[test]
    fn colours_of_a_screen_become_ours() {
        for colour in [
            [0u8, 0, 0],
            [255, 255, 255],
            [191, 0, 0],
            [0, 191, 0],
            [0, 0, 191],
        ] {
            let [y, u, v] = coded(colour.map(|part| f32::from(part) / 255.0), BT601, false);
            let chroma = rgb::chroma([colour; 4]);
            assert!(
                rgb::luma(colour).abs_diff(y) <= 1 && chroma.0.abs_diff(u) <= 1 && chroma.1.abs_diff(v) <= 1,
                "{colour:?}"
            );
        }
        assert_eq!(expand_rgb([16, 235, 126], true), [0, 255, 128]);
    }
}
