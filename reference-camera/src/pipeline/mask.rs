//! Privacy masks, burned into the picture of a source before anybody sees it.
//!
//! Masks are drawn on the whole picture, before it is cropped, turned and zoomed, so that they stick to the scene whatever a viewer looks at.

use std::ops::Range;

use onvif_device::backend::overlay::{Mask, MaskFill, Point};
use onvif_device::backend::video::Resolution;

use super::picture::{Colour, Picture};

/// Parts into which the height of a picture is divided for a mosaic: a head that fills a quarter of the picture is four of them high.
const MOSAIC: usize = 16;
/// Lines between the lines of the picture at which a polygon is looked at: whatever it touches is hidden.
const SUBLINES: usize = 4;
/// A distance in lines that nobody can see.
const NEAR: f64 = 1e-7;

/// Masks for pictures of one size, ready to be drawn.
#[derive(Debug)]
pub struct MaskSet {
    resolution: Resolution,
    masks: Vec<Prepared>,
}

#[derive(Debug)]
struct Prepared {
    fill: MaskFill,
    /// First line of the luma plane and what is hidden of it and those that follow.
    luma: Spans,
    chroma: Spans,
}

/// What is hidden of the lines of a plane.
#[derive(Debug, Default)]
struct Spans {
    first: usize,
    lines: Vec<Vec<Range<usize>>>,
}

impl MaskSet {
    /// Prepares masks for pictures of this size.
    pub fn new(resolution: Resolution, masks: &[Mask]) -> MaskSet {
        let size = (resolution.width as usize, resolution.height as usize);
        let masks = masks
            .iter()
            .map(|mask| {
                let luma = Spans::of_polygon(&mask.polygon, size);
                Prepared {
                    fill: mask.fill,
                    chroma: luma.halved(),
                    luma,
                }
            })
            .collect();
        MaskSet { resolution, masks }
    }

    /// The size of the pictures.
    pub fn resolution(&self) -> Resolution {
        self.resolution
    }

    /// Draws the masks. A picture of another size is blackened as a whole, rather than shown without them.
    pub fn apply(&self, picture: &mut Picture) {
        if picture.resolution() != self.resolution {
            *picture = Picture::new(picture.resolution());
            return;
        }
        let (width, height) = (picture.width(), picture.height());
        let cell = (height / MOSAIC).max(8) & !1;
        for mask in &self.masks {
            let colour = match mask.fill {
                MaskFill::Color(color) => Some(Colour::from(color).planes()),
                MaskFill::Pixelated | MaskFill::Blurred => None,
            };
            for (index, plane) in picture.planes_mut().into_iter().enumerate() {
                let (spans, width, height, cell) = match index {
                    0 => (&mask.luma, width, height, cell),
                    _ => (&mask.chroma, width / 2, height / 2, cell / 2),
                };
                match colour {
                    Some(colour) => spans.fill(plane, width, |_, _| colour[index]),
                    None => {
                        let mosaic = Mosaic::new(plane, (width, height), cell, spans);
                        match mask.fill {
                            MaskFill::Blurred => spans.fill(plane, width, |x, y| mosaic.smooth(x, y)),
                            _ => spans.fill(plane, width, |x, y| mosaic.cell(x, y)),
                        }
                    }
                }
            }
        }
    }
}

impl Spans {
    /// Everything in a picture of a size that a polygon touches.
    fn of_polygon(polygon: &[Point], (width, height): (usize, usize)) -> Spans {
        let corners: Vec<(f64, f64)> = polygon
            .iter()
            .map(|point| (point.x * width as f64, point.y * height as f64))
            .collect();
        let edge = |best: fn(f64, f64) -> f64| corners.iter().map(|corner| corner.1).reduce(best);
        let (Some(top), Some(bottom)) = (edge(f64::min), edge(f64::max)) else {
            return Spans::default();
        };
        // A cast of a negative number is 0, and one that is too large the largest.
        let first = (top.floor() as usize).min(height);
        let last = (bottom.ceil() as usize).min(height);
        let lines = (first..last)
            .map(|line| {
                let within = |y: f64| y.clamp(top + NEAR, (bottom - NEAR).max(top + NEAR));
                // Not quite on the lines and corners, where crossings would count twice or not at all.
                let sublines = (0..=SUBLINES).map(|step| line as f64 + step as f64 / SUBLINES as f64);
                let heights = corners.iter().map(|corner| corner.1);
                let mut heights: Vec<f64> = sublines
                    .chain(heights.filter(|y| (line as f64..=line as f64 + 1.0).contains(y)))
                    .flat_map(|y| [y - NEAR, y + NEAR])
                    .map(|y| within(y.clamp(line as f64 + NEAR, line as f64 + 1.0 - NEAR)))
                    .collect();
                heights.sort_by(f64::total_cmp);
                let sections: Vec<_> = heights.into_iter().map(|y| inside(&corners, y)).collect();
                let mut spans: Vec<(f64, f64)> = sections.iter().flatten().copied().collect();
                for pair in sections.windows(2).filter(|pair| pair[0].len() == pair[1].len()) {
                    // Between two heights the edges are straight, so what they enclose lies between what they enclose there.
                    let both = pair[0].iter().zip(&pair[1]);
                    spans.extend(both.map(|(one, other)| (one.0.min(other.0), one.1.max(other.1))));
                }
                merged(spans, width)
            })
            .collect();
        Spans { first, lines }
    }

    /// The same for planes of half the width and height: every sample whose four luma samples touch the mask.
    fn halved(&self) -> Spans {
        let first = self.first / 2;
        let last = (self.first + self.lines.len()).div_ceil(2);
        let lines = (first..last)
            .map(|line| {
                let both = [2 * line, 2 * line + 1].into_iter().filter_map(|line| {
                    let index = line.checked_sub(self.first)?;
                    self.lines.get(index)
                });
                let mut spans: Vec<Range<usize>> = both
                    .flatten()
                    .map(|span| span.start / 2..span.end.div_ceil(2))
                    .collect();
                spans.sort_by_key(|span| span.start);
                join(spans)
            })
            .collect();
        Spans { first, lines }
    }

    /// Gives each hidden sample of a plane a value by its column and line.
    fn fill(&self, plane: &mut [u8], width: usize, value: impl Fn(usize, usize) -> u8) {
        let lines = plane.chunks_exact_mut(width).enumerate().skip(self.first);
        for ((y, line), spans) in lines.zip(&self.lines) {
            for span in spans {
                let start = span.start;
                if let Some(samples) = line.get_mut(span.clone()) {
                    for (index, sample) in samples.iter_mut().enumerate() {
                        *sample = value(start + index, y);
                    }
                }
            }
        }
    }
}

/// The parts of a horizontal line that a polygon encloses: those around which its edge runs at least once.
fn inside(corners: &[(f64, f64)], y: f64) -> Vec<(f64, f64)> {
    let mut crossings: Vec<(f64, i32)> = Vec::new();
    for (index, from) in corners.iter().enumerate() {
        let to = corners[(index + 1) % corners.len()];
        if (from.1 <= y) != (to.1 <= y) {
            let x = from.0 + (y - from.1) / (to.1 - from.1) * (to.0 - from.0);
            crossings.push((x, if to.1 > from.1 { 1 } else { -1 }));
        }
    }
    crossings.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut turns = 0;
    let mut parts = Vec::new();
    for pair in crossings.windows(2) {
        turns += pair[0].1;
        if turns != 0 {
            parts.push((pair[0].0, pair[1].0));
        }
    }
    parts
}

/// Parts of a line as whole samples, without overlaps.
fn merged(parts: Vec<(f64, f64)>, width: usize) -> Vec<Range<usize>> {
    let mut spans: Vec<Range<usize>> = parts
        .into_iter()
        .map(|(from, to)| (from.floor() as usize).min(width)..(to.ceil() as usize).min(width))
        .filter(|span| !span.is_empty())
        .collect();
    spans.sort_by_key(|span| span.start);
    join(spans)
}

fn join(spans: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let mut joined: Vec<Range<usize>> = Vec::new();
    for span in spans {
        match joined.last_mut() {
            Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
            _ => joined.push(span),
        }
    }
    joined
}

/// Means of the squares of a plane, as far as they lie around a mask.
struct Mosaic {
    cell: usize,
    /// First column and line of cells.
    origin: (usize, usize),
    columns: usize,
    means: Vec<u8>,
}

impl Mosaic {
    fn new(plane: &[u8], (width, height): (usize, usize), cell: usize, spans: &Spans) -> Mosaic {
        let ends = spans.lines.iter().flatten();
        let left = ends.clone().map(|span| span.start).min().unwrap_or(0);
        let right = ends.map(|span| span.end).max().unwrap_or(0);
        let (top, bottom) = (spans.first, spans.first + spans.lines.len());
        // One more on each side, between which the blur is interpolated.
        let around = |from: usize, to: usize, length: usize| {
            let last = length.div_ceil(cell);
            ((from / cell).saturating_sub(1), (to.div_ceil(cell) + 1).min(last))
        };
        let (first_column, last_column) = around(left, right, width);
        let (first_line, last_line) = around(top, bottom, height);
        let mut means = Vec::new();
        for line in first_line..last_line {
            for column in first_column..last_column {
                let (x, y) = (column * cell, line * cell);
                let samples = cell.min(width - x) * cell.min(height - y);
                let sum: u32 = plane
                    .chunks_exact(width)
                    .skip(y)
                    .take(cell)
                    .map(|line| {
                        let part = &line[x..(x + cell).min(width)];
                        part.iter().map(|sample| u32::from(*sample)).sum::<u32>()
                    })
                    .sum();
                means.push((sum / samples.max(1) as u32) as u8);
            }
        }
        Mosaic {
            cell,
            origin: (first_column, first_line),
            columns: last_column - first_column,
            means,
        }
    }

    /// The mean of the cell of a sample.
    fn cell(&self, x: usize, y: usize) -> u8 {
        self.mean(
            (x / self.cell).saturating_sub(self.origin.0),
            (y / self.cell).saturating_sub(self.origin.1),
        )
    }

    /// What lies between the means of the cells around a sample.
    fn smooth(&self, x: usize, y: usize) -> u8 {
        // In cells from the centre of the first one, of 256.
        let place =
            |at: usize, origin: usize| ((2 * at + 1) * 128 / self.cell).saturating_sub(128 + 256 * origin);
        let (across, down) = (place(x, self.origin.0), place(y, self.origin.1));
        let (column, line) = (across / 256, down / 256);
        let (right, below) = ((across % 256) as u32, (down % 256) as u32);
        let mean = |column, line| u32::from(self.mean(column, line));
        let upper = mean(column, line) * (256 - right) + mean(column + 1, line) * right;
        let lower = mean(column, line + 1) * (256 - right) + mean(column + 1, line + 1) * right;
        ((upper * (256 - below) + lower * below + 0x8000) >> 16) as u8
    }

    /// A mean; beyond the edge, that of the edge.
    fn mean(&self, column: usize, line: usize) -> u8 {
        let lines = self.means.len() / self.columns.max(1);
        let (column, line) = (
            column.min(self.columns.saturating_sub(1)),
            line.min(lines.saturating_sub(1)),
        );
        self.means
            .get(line * self.columns + column)
            .copied()
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use onvif_device::backend::overlay::Rgb;

    use super::*;

    const SIZE: Resolution = Resolution {
        width: 160,
        height: 96,
    };
    const RED: MaskFill = MaskFill::Color(Rgb {
        red: 255,
        green: 0,
        blue: 0,
    });

    /// A fine pattern of black and white that a mosaic turns into grey.
    fn pattern() -> Picture {
        let mut picture = Picture::new(SIZE);
        let [luma, blue, red] = picture.planes_mut();
        for (index, sample) in luma.iter_mut().enumerate() {
            *sample = if (index + index / 160) % 2 == 0 { 40 } else { 200 };
        }
        blue.fill(90);
        red.fill(160);
        picture
    }

    fn masked(polygon: &[(f64, f64)], fill: MaskFill) -> Picture {
        let polygon = polygon.iter().map(|(x, y)| Point { x: *x, y: *y }).collect();
        let mut picture = pattern();
        MaskSet::new(SIZE, &[Mask { polygon, fill }]).apply(&mut picture);
        picture
    }

    const MIDDLE: [(f64, f64); 4] = [(0.25, 0.25), (0.75, 0.25), (0.75, 0.75), (0.25, 0.75)];

    fn luma(picture: &Picture, x: usize, y: usize) -> u8 {
        picture.planes()[0][y * 160 + x]
    }

    #[test]
    fn a_colour_covers_the_polygon_and_nothing_else() {
        let red = Colour::from(Rgb {
            red: 255,
            green: 0,
            blue: 0,
        });
        let (masked, plain) = (masked(&MIDDLE, RED), pattern());
        for y in 0..96 {
            for x in 0..160 {
                let hidden = (40..120).contains(&x) && (24..72).contains(&y);
                let wanted = if hidden {
                    red.planes()[0]
                } else {
                    luma(&plain, x, y)
                };
                assert_eq!(luma(&masked, x, y), wanted, "{x}, {y}");
            }
        }
        let [_, blue, _] = masked.planes();
        assert_eq!((blue[40 * 80 / 2 + 40], blue[0]), (red.planes()[1], 90));
    }

    #[test]
    fn whatever_the_edge_touches_is_hidden() {
        // A needle that is thinner than a sample.
        let needle = masked(&[(0.1, 0.501), (0.9, 0.502), (0.1, 0.503)], RED);
        assert!((20..140).all(|x| luma(&needle, x, 48) == Colour::from_rgb(255, 0, 0).planes()[0]));
        // A triangle between the samples, and one that crosses itself, whose middle is enclosed twice.
        for polygon in [
            vec![(0.303, 0.204), (0.311, 0.204), (0.307, 0.211)],
            vec![(0.5, 0.1), (0.7, 0.9), (0.2, 0.4), (0.8, 0.4), (0.3, 0.9)],
        ] {
            let picture = masked(&polygon, RED);
            let centre = polygon.iter().fold((0.0, 0.0), |sum, corner| {
                (
                    sum.0 + corner.0 / polygon.len() as f64,
                    sum.1 + corner.1 / polygon.len() as f64,
                )
            });
            let (x, y) = ((centre.0 * 160.0) as usize, (centre.1 * 96.0) as usize);
            assert_eq!(
                luma(&picture, x, y),
                Colour::from_rgb(255, 0, 0).planes()[0],
                "{polygon:?}"
            );
        }
    }

    #[test]
    fn mosaic_and_blur_leave_no_detail() {
        for fill in [MaskFill::Pixelated, MaskFill::Blurred] {
            let picture = masked(&MIDDLE, fill);
            for y in 24..72 {
                for x in 40..120 {
                    assert!((119..=121).contains(&luma(&picture, x, y)), "{fill:?} {x}, {y}");
                }
            }
            assert_eq!(luma(&picture, 39, 24), luma(&pattern(), 39, 24));
        }
    }

    #[test]
    fn a_blur_has_no_steps() {
        let mut picture = Picture::new(SIZE);
        for (index, sample) in picture.planes_mut()[0].iter_mut().enumerate() {
            *sample = (index % 160) as u8;
        }
        let whole = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)].map(|(x, y)| Point { x, y });
        let mask = |fill| Mask {
            polygon: whole.to_vec(),
            fill,
        };
        let mut mosaic = picture.clone();
        MaskSet::new(SIZE, &[mask(MaskFill::Blurred)]).apply(&mut picture);
        MaskSet::new(SIZE, &[mask(MaskFill::Pixelated)]).apply(&mut mosaic);
        let steps = |picture: &Picture| {
            let line = &picture.planes()[0][..160];
            line.windows(2).map(|pair| pair[0].abs_diff(pair[1])).max()
        };
        assert!(steps(&picture) <= Some(2), "{:?}", steps(&picture));
        assert!(steps(&mosaic) >= Some(7), "{:?}", steps(&mosaic));
    }

    #[test]
    fn masks_that_reach_beyond_the_picture_are_cut_off() {
        for polygon in [
            [(-1.0, -1.0), (2.0, -1.0), (2.0, 2.0), (-1.0, 2.0)],
            [(1.5, 0.0), (2.0, 0.0), (2.0, 1.0), (1.5, 1.0)],
            [(0.5, -5.0), (0.6, -5.0), (0.6, -4.0), (0.5, -4.0)],
        ] {
            for fill in [RED, MaskFill::Pixelated, MaskFill::Blurred] {
                let hidden = masked(&polygon, fill) != pattern();
                assert_eq!(hidden, polygon[0].0 < 0.0, "{polygon:?}");
            }
        }
    }

    #[test]
    fn a_picture_of_another_size_is_not_shown() {
        let mut picture = Picture::new(Resolution { width: 8, height: 8 });
        picture.planes_mut()[0].fill(200);
        MaskSet::new(SIZE, &[]).apply(&mut picture);
        assert!(picture.planes()[0].iter().all(|sample| *sample == 16));
    }
}
