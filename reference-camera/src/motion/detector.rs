//! Finds motion between pictures, in cells of a small luma picture.

use crate::pipeline::Picture;

/// Size of the small picture in cells, and samples along a cell.
pub(super) const COLUMNS: usize = 32;
pub(super) const ROWS: usize = 18;
const CELL: usize = 5;
const WIDTH: usize = COLUMNS * CELL;
const HEIGHT: usize = ROWS * CELL;
/// So many samples of a cell have to change for the cell to move: fewer are noise.
const CHANGED: usize = 4;
/// Cells that move alone, without one beside them, are noise as well, unless this few are asked for.
const ALONE: usize = 1;
/// Pictures in a row with motion before something moves, and without before nothing does.
const ON: u32 = 2;
const OFF: u32 = 3;

/// Which cells of a picture differ from another.
pub(super) type Cells = [bool; COLUMNS * ROWS];

/// What a detector looks for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sensitivity {
    /// From 1 to 100: how small a change of brightness counts.
    pub sensitivity: u8,
    /// From 1 to 100: percent of the cells that have to move.
    pub threshold: u8,
}

/// A part of the picture, in fractions of its width and height from the upper left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// Of the left border.
    pub left: f32,
    /// Of the upper border.
    pub top: f32,
    /// Across.
    pub width: f32,
    /// Down.
    pub height: f32,
}

impl Area {
    /// The whole picture.
    pub const WHOLE: Area = Area {
        left: 0.0,
        top: 0.0,
        width: 1.0,
        height: 1.0,
    };

    /// Whether motion can be found in it: it lies in the picture, and has more cells than may move by chance.
    pub fn is_usable(&self) -> bool {
        let within = |from: f32, length: f32| {
            // Fractions such as 0.7 and 0.3 may come to a little more than one.
            (0.0..1.0).contains(&from) && length > 0.0 && from + length <= 1.001
        };
        within(self.left, self.width)
            && within(self.top, self.height)
            && self.cells().iter().filter(|cell| **cell).count() > ALONE
    }

    /// The cells whose middle lies in it.
    fn cells(&self) -> Vec<bool> {
        let middle = |number: usize, all: usize| (number as f32 + 0.5) / all as f32;
        let across = self.left..=self.left + self.width;
        let down = self.top..=self.top + self.height;
        (0..COLUMNS * ROWS)
            .map(|index| {
                let (column, row) = (index % COLUMNS, index / COLUMNS);
                across.contains(&middle(column, COLUMNS)) && down.contains(&middle(row, ROWS))
            })
            .collect()
    }
}

/// A detector for the pictures of one source.
#[derive(Debug)]
pub struct Detector {
    /// Change of brightness that counts.
    change: i16,
    /// Cells that are looked at.
    watched: Vec<bool>,
    /// How many of them have to move.
    cells: usize,
    last: Option<Vec<u8>>,
    moving: bool,
    /// Pictures in a row that say otherwise.
    against: u32,
}

impl Detector {
    /// A detector for the whole picture that has seen nothing yet.
    pub fn new(sensitivity: Sensitivity) -> Detector {
        Detector::within(Area::WHOLE, sensitivity)
    }

    /// A detector for a part of the picture; the threshold is one of its cells.
    pub fn within(area: Area, sensitivity: Sensitivity) -> Detector {
        let Sensitivity {
            sensitivity,
            threshold,
        } = sensitivity;
        let watched = area.cells();
        let all = watched.iter().filter(|cell| **cell).count();
        Detector {
            // From 48 steps of 256 down to 8, which the noise of a good sensor stays below.
            change: 48 - 40 * i16::from(sensitivity.clamp(1, 100)) / 100,
            cells: (all * usize::from(threshold.clamp(1, 100)))
                .div_ceil(100)
                .max(ALONE + 1),
            watched,
            last: None,
            moving: false,
            against: 0,
        }
    }

    /// Takes the next picture, and tells whether something moves.
    pub fn see(&mut self, picture: &Picture) -> bool {
        let small = shrink(picture);
        let Some(last) = self.last.replace(small) else {
            return self.moving;
        };
        let now = self.last.as_deref().unwrap_or_default();
        let motion = self.moved(&last, now) >= self.cells;
        if motion == self.moving {
            self.against = 0;
        } else {
            self.against += 1;
            if self.against >= if motion { ON } else { OFF } {
                self.moving = motion;
                self.against = 0;
            }
        }
        self.moving
    }

    /// Cells that have changed together with one beside them.
    fn moved(&self, before: &[u8], now: &[u8]) -> usize {
        let cells = changed(before, now, self.change);
        let beside = |index: usize| {
            let column = index % COLUMNS;
            let left = column > 0 && cells[index - 1];
            let right = column + 1 < COLUMNS && cells[index + 1];
            let above = index >= COLUMNS && cells[index - COLUMNS];
            let below = index + COLUMNS < cells.len() && cells[index + COLUMNS];
            left || right || above || below
        };
        (0..cells.len())
            .filter(|index| self.watched[*index] && cells[*index] && beside(*index))
            .count()
    }
}

/// The cells in which enough samples differ by at least `least`.
pub(super) fn changed(before: &[u8], now: &[u8], least: i16) -> Cells {
    // When the light changes, everything does by about the same; what is left is what moves.
    let light = middle_change(before, now);
    std::array::from_fn(|index| {
        let (column, row) = (index % COLUMNS, index / COLUMNS);
        let lines = (row * CELL..(row + 1) * CELL).map(|line| {
            let from = line * WIDTH + column * CELL;
            from..from + CELL
        });
        let changed = lines.flatten().filter(|at| {
            let change = i16::from(now[*at]) - i16::from(before[*at]) - light;
            change.abs() >= least
        });
        changed.count() >= CHANGED
    })
}

/// The median of all changes.
fn middle_change(before: &[u8], now: &[u8]) -> i16 {
    let mut counts = [0_usize; 511];
    for (before, now) in before.iter().zip(now) {
        counts[(255 + i16::from(*now) - i16::from(*before)) as usize] += 1;
    }
    let half = before.len() / 2;
    let mut seen = 0;
    for (index, count) in counts.iter().enumerate() {
        seen += count;
        if seen > half {
            return index as i16 - 255;
        }
    }
    0
}

/// The luma in the small size: each sample the mean of up to 16 that are spread over its place.
pub(super) fn shrink(picture: &Picture) -> Vec<u8> {
    let (width, height) = (picture.width(), picture.height());
    let luma = picture.planes()[0];
    let mut small = Vec::with_capacity(WIDTH * HEIGHT);
    let spread = |place: usize, places: usize, length: usize| {
        let (from, to) = (place * length / places, (place + 1) * length / places);
        let long = (to - from).max(1);
        [0, 1, 2, 3].map(|part| (from + part * long / 4).min(length - 1))
    };
    for line in 0..HEIGHT {
        let lines = spread(line, HEIGHT, height);
        for column in 0..WIDTH {
            let columns = spread(column, WIDTH, width);
            let sum: u32 = lines
                .iter()
                .flat_map(|line| {
                    columns
                        .iter()
                        .map(move |column| u32::from(luma[line * width + column]))
                })
                .sum();
            small.push((sum / 16) as u8);
        }
    }
    small
}

#[cfg(test)]
mod tests {
    use onvif_device::backend::video::Resolution;

    use super::*;

    const SIZE: Resolution = Resolution {
        width: 640,
        height: 360,
    };
    const USUAL: Sensitivity = Sensitivity {
        sensitivity: 50,
        threshold: 1,
    };

    /// A wall with a pattern, brighter by `light`, with noise from `seed`, and a dark box of a size at a place.
    fn scene(light: i32, seed: u32, place: Option<(usize, usize)>, size: usize) -> Picture {
        let mut picture = Picture::new(SIZE);
        let width = picture.width();
        let mut random = seed | 1;
        for (index, sample) in picture.planes_mut()[0].iter_mut().enumerate() {
            let (x, y) = (index % width, index / width);
            random ^= random << 13;
            random ^= random >> 17;
            random ^= random << 5;
            let noise = (random % 13) as i32 - 6;
            let wall = 120 + ((x / 40 + y / 40) % 2 * 30) as i32;
            let box_here = place.is_some_and(|(left, top)| {
                (left..left + size).contains(&x) && (top..top + size).contains(&y)
            });
            let value = if box_here { 40 } else { wall } + light + noise;
            *sample = value.clamp(16, 235) as u8;
        }
        picture
    }

    fn watch(sensitivity: Sensitivity, pictures: impl Iterator<Item = Picture>) -> Vec<bool> {
        let mut detector = Detector::new(sensitivity);
        pictures.map(|picture| detector.see(&picture)).collect()
    }

    #[test]
    fn a_still_scene_with_noise_does_not_move() {
        let most = Sensitivity {
            sensitivity: 100,
            threshold: 1,
        };
        let seen = watch(
            most,
            (0..30).map(|n| scene(0, 7919 * n + 3, Some((100, 100)), 80)),
        );
        assert!(seen.iter().all(|moving| !moving));
    }

    #[test]
    fn a_box_that_moves_is_seen_until_it_stops() {
        let place = |n: usize| Some((20 * n.min(10), 100));
        let seen = watch(USUAL, (0..20).map(|n| scene(0, 31 * n as u32 + 1, place(n), 80)));
        // Two pictures with motion, and three without.
        assert_eq!(seen.iter().position(|moving| *moving), Some(2));
        assert_eq!(seen.iter().rposition(|moving| *moving), Some(12));
        assert!(seen[2..=12].iter().all(|moving| *moving));
    }

    #[test]
    fn one_picture_that_differs_is_no_motion() {
        let light = |n: u32| scene(0, n + 1, (n == 5).then_some((200, 100)), 100);
        assert!(watch(USUAL, (0..6).map(light)).iter().all(|moving| !moving));
    }

    #[test]
    fn a_change_of_the_light_is_no_motion() {
        let light = |n: u32| scene(if n < 10 { 0 } else { 3 * n as i32 - 30 }, n + 1, None, 0);
        assert!(watch(USUAL, (0..25).map(light)).iter().all(|moving| !moving));
    }

    #[test]
    fn sensitivity_and_threshold_decide() {
        let moves = |sensitivity: u8, threshold: u8, size: usize, contrast: i32| {
            let pictures = (0..10_usize).map(|n| {
                let mut picture = scene(0, 5, None, 0);
                let width = picture.width();
                let luma = &mut picture.planes_mut()[0];
                for line in 100..100 + size {
                    for sample in &mut luma[line * width + 30 * n..line * width + 30 * n + size] {
                        *sample = (i32::from(*sample) + contrast) as u8;
                    }
                }
                picture
            });
            let sensitivity = Sensitivity {
                sensitivity,
                threshold,
            };
            watch(sensitivity, pictures).contains(&true)
        };
        assert!(moves(100, 1, 100, 12));
        assert!(!moves(20, 1, 100, 12), "too faint");
        assert!(moves(50, 2, 100, 60));
        assert!(!moves(50, 50, 100, 60), "too small");
    }

    #[test]
    fn a_part_of_the_picture_is_watched_alone() {
        let moves = |area: Area, threshold: u8| {
            assert!(area.is_usable());
            let sensitivity = Sensitivity { threshold, ..USUAL };
            let mut detector = Detector::within(area, sensitivity);
            // A box in the upper left quarter.
            let mut pictures = (0..10_usize).map(|n| scene(0, n as u32 + 1, Some((20 * n, 40)), 80));
            pictures.any(|picture| detector.see(&picture))
        };
        let half = |left: f32, top: f32| Area {
            left,
            top,
            width: 0.5,
            height: 0.5,
        };
        assert!(moves(half(0.0, 0.0), 1));
        for other in [half(0.5, 0.0), half(0.0, 0.5), half(0.5, 0.5)] {
            assert!(!moves(other, 1), "{other:?}");
        }
        // The threshold is one of the part, and not of the whole.
        assert!(moves(half(0.0, 0.0), 3) && !moves(half(0.0, 0.0), 80));
        assert!(!moves(Area::WHOLE, 3));
    }

    #[test]
    fn areas_lie_in_the_picture_and_have_cells() {
        let area = |left: f32, top: f32, width: f32, height: f32| Area {
            left,
            top,
            width,
            height,
        };
        for good in [Area::WHOLE, area(0.7, 0.9, 0.3, 0.1), area(0.0, 0.0, 0.07, 0.06)] {
            assert!(good.is_usable(), "{good:?}");
        }
        for bad in [
            area(0.0, 0.0, 0.0, 0.5),
            area(0.0, 0.0, 0.02, 0.04),
            area(-0.1, 0.0, 0.5, 0.5),
            area(0.6, 0.0, 0.5, 0.5),
            area(0.0, 1.0, 0.5, 0.5),
            area(f32::NAN, 0.0, 0.5, 0.5),
            area(0.0, 0.0, f32::INFINITY, 0.5),
        ] {
            assert!(!bad.is_usable(), "{bad:?}");
        }
    }

    #[test]
    fn any_size_can_be_seen() {
        for (width, height) in [(2, 2), (160, 90), (1920, 1080), (90, 160)] {
            assert_eq!(
                shrink(&Picture::new(Resolution { width, height })).len(),
                WIDTH * HEIGHT
            );
        }
    }
}
