//! Scaling of one plane.
//!
//! Reduction by more than two is done by halving first, each time averaging two by two samples, so that fine detail does not turn
//! into moving patterns; the rest is bilinear.

/// One line or column of the target: the two source samples it lies between and the weight of the second, of 256.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Tap {
    first: u32,
    second: u32,
    weight: u16,
}

/// Scales planes of one fixed size to another fixed size.
#[derive(Debug)]
pub(super) struct PlaneScaler {
    source: (usize, usize),
    halvings: u32,
    columns: Vec<Tap>,
    lines: Vec<Tap>,
    halved: Vec<u8>,
    blended: Vec<u16>,
}

impl PlaneScaler {
    /// Sizes as width and height; none may be 0.
    pub(super) fn new(source: (usize, usize), target: (usize, usize)) -> PlaneScaler {
        let mut halvings = 0;
        let mut reduced = source;
        while reduced.0 > 2 * target.0 && reduced.1 > 2 * target.1 {
            reduced = (reduced.0 / 2, reduced.1 / 2);
            halvings += 1;
        }
        PlaneScaler {
            source,
            halvings,
            columns: taps(reduced.0, target.0),
            lines: taps(reduced.1, target.1),
            halved: Vec::new(),
            blended: Vec::new(),
        }
    }

    /// As [`new`](Self::new), for a part of the source that may begin and end between its samples: left, top, width and height. What lies
    /// beyond the source repeats its edge.
    pub(super) fn within(source: (usize, usize), part: [f64; 4], target: (usize, usize)) -> PlaneScaler {
        let [mut left, mut top, mut width, mut height] = part;
        let mut halvings = 0;
        let mut reduced = source;
        while width > 2.0 * target.0 as f64 && height > 2.0 * target.1 as f64 {
            reduced = (reduced.0 / 2, reduced.1 / 2);
            [left, top, width, height] = [left, top, width, height].map(|length| length / 2.0);
            halvings += 1;
        }
        PlaneScaler {
            source,
            halvings,
            columns: taps_within(left, width, reduced.0, target.0),
            lines: taps_within(top, height, reduced.1, target.1),
            halved: Vec::new(),
            blended: Vec::new(),
        }
    }

    /// Scales the part of `plane` that begins at `offset`; `stride` is the distance of its lines.
    pub(super) fn scale(&mut self, plane: &[u8], stride: usize, offset: usize, target: &mut [u8]) {
        let (mut width, mut height) = self.source;
        let mut halved = std::mem::take(&mut self.halved);
        if self.halvings == 0 {
            self.resample(&plane[offset..], stride, width, target);
        } else {
            halve(&plane[offset..], stride, &mut halved, width / 2, height / 2);
            (width, height) = (width / 2, height / 2);
            for _ in 1..self.halvings {
                let stride = width;
                (width, height) = (width / 2, height / 2);
                halve_in_place(&mut halved, stride, width, height);
            }
            self.resample(&halved, width, width, target);
        }
        self.halved = halved;
    }

    fn resample(&mut self, source: &[u8], stride: usize, width: usize, target: &mut [u8]) {
        self.blended.resize(width, 0);
        for (line, target) in self.lines.iter().zip(target.chunks_exact_mut(self.columns.len())) {
            let first = &source[line.first as usize * stride..][..width];
            let second = &source[line.second as usize * stride..][..width];
            let (near, far) = (256 - line.weight, line.weight);
            for ((blended, first), second) in self.blended.iter_mut().zip(first).zip(second) {
                *blended = u16::from(*first) * near + u16::from(*second) * far;
            }
            for (sample, tap) in target.iter_mut().zip(&self.columns) {
                let first = u32::from(self.blended[tap.first as usize]);
                let second = u32::from(self.blended[tap.second as usize]);
                let weight = u32::from(tap.weight);
                *sample = ((first * (256 - weight) + second * weight + 0x8000) >> 16) as u8;
            }
        }
    }
}

/// Where the samples of a target line come from, with the centres of the outermost samples as far from the edge in both.
fn taps(source: usize, target: usize) -> Vec<Tap> {
    let last = source - 1;
    (0..target)
        .map(|index| {
            // In 1/256 of a source sample: (index + 1/2) * source / target - 1/2.
            let position = ((2 * index + 1) * source * 128 / target).saturating_sub(128);
            let first = (position / 256).min(last);
            Tap {
                first: first as u32,
                second: (first + 1).min(last) as u32,
                weight: (position % 256) as u16,
            }
        })
        .collect()
}

/// As [`taps`], for the samples of a length `extent` from `start` on.
fn taps_within(start: f64, extent: f64, source: usize, target: usize) -> Vec<Tap> {
    let last = source - 1;
    (0..target)
        .map(|index| {
            let position = start + (index as f64 + 0.5) * extent / target as f64 - 0.5;
            let position = (position.max(0.0) * 256.0).round() as usize;
            let first = (position / 256).min(last);
            Tap {
                first: first as u32,
                second: (first + 1).min(last) as u32,
                weight: (position % 256) as u16,
            }
        })
        .collect()
}

fn halve(source: &[u8], stride: usize, target: &mut Vec<u8>, width: usize, height: usize) {
    target.resize(width * height, 0);
    for (line, target) in target.chunks_exact_mut(width).enumerate() {
        let upper = &source[2 * line * stride..][..2 * width];
        let lower = &source[(2 * line + 1) * stride..][..2 * width];
        for ((sample, upper), lower) in target
            .iter_mut()
            .zip(upper.chunks_exact(2))
            .zip(lower.chunks_exact(2))
        {
            *sample = average(upper, lower);
        }
    }
}

fn halve_in_place(plane: &mut [u8], stride: usize, width: usize, height: usize) {
    for line in 0..height {
        for column in 0..width {
            let upper = 2 * line * stride + 2 * column;
            let lower = upper + stride;
            // The target lies never behind the samples that are still to be read.
            plane[line * width + column] = average(&plane[upper..upper + 2], &plane[lower..lower + 2]);
        }
    }
}

fn average(upper: &[u8], lower: &[u8]) -> u8 {
    let sum: u16 = upper.iter().chain(lower).map(|sample| u16::from(*sample)).sum();
    ((sum + 2) / 4) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scaled(source: &[u8], from: (usize, usize), to: (usize, usize)) -> Vec<u8> {
        let mut target = vec![0; to.0 * to.1];
        PlaneScaler::new(from, to).scale(source, from.0, 0, &mut target);
        target
    }

    #[test]
    fn same_size_is_the_identity() {
        let source: Vec<u8> = (0..64).collect();
        assert_eq!(scaled(&source, (8, 8), (8, 8)), source);
    }

    #[test]
    fn half_size_averages() {
        assert_eq!(
            scaled(&[0, 100, 10, 20, 100, 200, 30, 40], (4, 2), (2, 1)),
            [100, 25]
        );
    }

    #[test]
    fn an_eighth_averages_everything() {
        let source: Vec<u8> = (0..256)
            .map(|index| if index % 16 < 8 { 40 } else { 80 })
            .collect();
        assert_eq!(scaled(&source, (16, 16), (2, 2)), [40, 80, 40, 80]);
    }

    #[test]
    fn double_size_interpolates_and_keeps_the_edges() {
        assert_eq!(scaled(&[0, 100], (2, 1), (4, 1)), [0, 25, 75, 100]);
    }

    #[test]
    fn a_flat_plane_stays_flat_at_any_ratio() {
        for (from, to) in [
            ((30, 20), (17, 11)),
            ((7, 5), (64, 64)),
            ((128, 72), (10, 6)),
            ((1, 1), (3, 3)),
        ] {
            let source = vec![255; from.0 * from.1];
            assert!(
                scaled(&source, from, to).iter().all(|sample| *sample == 255),
                "{from:?} to {to:?}"
            );
        }
    }

    #[test]
    fn a_part_between_the_samples_is_interpolated() {
        let part = |part: [f64; 4], to: (usize, usize)| {
            let mut target = vec![0; to.0 * to.1];
            PlaneScaler::within((4, 2), part, to).scale(
                &[0, 100, 200, 40, 0, 100, 200, 40],
                4,
                0,
                &mut target,
            );
            target
        };
        assert_eq!(
            part([0.0, 0.0, 4.0, 2.0], (4, 2)),
            [0, 100, 200, 40, 0, 100, 200, 40]
        );
        assert_eq!(part([0.5, 0.0, 2.0, 2.0], (2, 2)), [50, 150, 50, 150]);
        assert_eq!(
            part([0.0, 0.0, 4.0, 2.0], (1, 1)),
            [150],
            "between the middle samples"
        );
        assert_eq!(
            part([3.5, 0.0, 2.0, 2.0], (2, 1)),
            [40, 40],
            "the edge is repeated"
        );
    }

    #[test]
    fn only_the_part_behind_the_offset_is_read() {
        // Two by two samples in the middle of a plane of four by four.
        let plane: Vec<u8> = (0..16).collect();
        let mut target = vec![0; 4];
        PlaneScaler::new((2, 2), (2, 2)).scale(&plane, 4, 5, &mut target);
        assert_eq!(target, [5, 6, 9, 10]);
    }
}
