//! Finds where something moves, in the cells of the motion detector.

use onvif_device::backend::scene::Region;

use super::background::Background;
use super::detector::{COLUMNS, Cells, ROWS, changed, shrink};
use crate::pipeline::Picture;

/// Change of brightness that counts, of 256: the noise of a good sensor stays well below.
const CHANGE: i16 = 28;
/// Something smaller than this many cells is noise.
const LEAST: usize = 2;

/// Finds what moves in the pictures of one source.
#[derive(Debug, Default)]
pub struct Finder {
    last: Option<Vec<u8>>,
    background: Background,
    /// Something has moved in the last picture.
    moving: bool,
}

impl Finder {
    /// Takes the next picture: where something moves in it, the largest first. What is seen in one picture only is noise.
    pub fn see(&mut self, picture: &Picture) -> Vec<Region> {
        let small = shrink(picture);
        let background = self.background.take(&small);
        let Some(last) = self.last.replace(small) else {
            return Vec::new();
        };
        let now = self.last.as_deref().unwrap_or_default();
        let found = regions(&changed(&last, now, CHANGE), &changed(&background, now, CHANGE));
        let before = std::mem::replace(&mut self.moving, !found.is_empty());
        if before { found } else { Vec::new() }
    }
}

/// The places where something moves. Between two pictures only the edges of something plain change, so cells that differ from the background
/// hold them together; and those that do not differ from it any more are where something has been.
fn regions(moved: &Cells, foreground: &Cells) -> Vec<Region> {
    let mut left: Cells = std::array::from_fn(|index| moved[index] || foreground[index]);
    let mut found: Vec<(usize, Region)> = Vec::new();
    for start in 0..left.len() {
        if !moved[start] || !left[start] {
            continue;
        }
        let mut together = Vec::new();
        let mut next = vec![start];
        left[start] = false;
        while let Some(index) = next.pop() {
            together.push(index);
            for beside in around(index) {
                if std::mem::take(&mut left[beside]) {
                    next.push(beside);
                }
            }
        }
        let enough = together.len() >= LEAST;
        let here: Vec<usize> = together
            .iter()
            .copied()
            .filter(|index| foreground[*index])
            .collect();
        let cells = if here.is_empty() { together } else { here };
        if enough {
            found.push((cells.len(), region(&cells)));
        }
    }
    found.sort_by_key(|(cells, _)| std::cmp::Reverse(*cells));
    found.into_iter().map(|(_, region)| region).collect()
}

/// The cells that touch a cell, at the corners as well.
fn around(index: usize) -> impl Iterator<Item = usize> {
    let (column, row) = (index % COLUMNS, index / COLUMNS);
    let columns = column.saturating_sub(1)..=(column + 1).min(COLUMNS - 1);
    let rows = row.saturating_sub(1)..=(row + 1).min(ROWS - 1);
    rows.flat_map(move |row| columns.clone().map(move |column| row * COLUMNS + column))
}

/// The rectangle around some cells, and their middle.
fn region(cells: &[usize]) -> Region {
    let (mut left, mut top, mut right, mut bottom) = (COLUMNS, ROWS, 0, 0);
    let (mut x, mut y) = (0.0, 0.0);
    for index in cells {
        let (column, row) = (index % COLUMNS, index / COLUMNS);
        left = left.min(column);
        right = right.max(column + 1);
        top = top.min(row);
        bottom = bottom.max(row + 1);
        x += column as f32 + 0.5;
        y += row as f32 + 0.5;
    }
    let count = cells.len().max(1) as f32;
    Region {
        left: left as f32 / COLUMNS as f32,
        top: top as f32 / ROWS as f32,
        right: right as f32 / COLUMNS as f32,
        bottom: bottom as f32 / ROWS as f32,
        center: (x / count / COLUMNS as f32, y / count / ROWS as f32),
    }
}

#[cfg(test)]
mod tests {
    use onvif_device::backend::video::Resolution;

    use super::*;

    /// A wall with a pattern, and a dark box of 80 samples at a place.
    fn scene(place: Option<(usize, usize)>) -> Picture {
        let size = Resolution {
            width: 640,
            height: 360,
        };
        let mut picture = Picture::new(size);
        let width = picture.width();
        for (index, sample) in picture.planes_mut()[0].iter_mut().enumerate() {
            let (x, y) = (index % width, index / width);
            let here = place
                .is_some_and(|(left, top)| (left..left + 80).contains(&x) && (top..top + 80).contains(&y));
            *sample = match here {
                true => 40,
                false => 120 + ((x / 40 + y / 40) % 2 * 30) as u8,
            };
        }
        picture
    }

    #[test]
    fn nothing_is_found_where_nothing_moves() {
        let mut finder = Finder::default();
        // Something that is there in one picture only has moved when it has gone.
        for n in 0..20 {
            assert!(finder.see(&scene((n == 10).then_some((200, 100)))).len() <= usize::from(n == 11));
        }
        assert!(finder.see(&scene(Some((200, 100)))).is_empty(), "once is noise");
    }

    #[test]
    fn boxes_hold_what_moves() {
        let mut finder = Finder::default();
        let place = |n: usize| (20 * n, 100);
        // So long it still is where the first picture has it, which is all that is known of the background.
        let left = 5;
        let mut seen = 0;
        for n in 0..20 {
            let regions = finder.see(&scene(Some(place(n))));
            assert_eq!(regions.is_empty(), n < 2, "picture {n}");
            let Some(region) = regions.first().filter(|_| n >= left) else {
                continue;
            };
            assert_eq!(regions.len(), 1, "picture {n}: one box, one region");
            let (x, y) = place(n);
            let box_left = x as f32 / 640.0;
            let (right, top, bottom) = (box_left + 0.125, y as f32 / 360.0, (y + 80) as f32 / 360.0);
            assert!(
                region.left <= box_left && region.right >= right - 0.001,
                "{n}: {region:?}"
            );
            assert!(
                region.top <= top && region.bottom >= bottom - 0.001,
                "{n}: {region:?}"
            );
            // Where it was when the first picture was taken, something is missing from the background for a while.
            if n > 6 {
                assert!(
                    region.right - region.left < 0.2 && region.bottom - region.top < 0.35,
                    "{n}: {region:?}"
                );
                assert!(
                    (region.center.0 - (box_left + 0.0625)).abs() < 0.05,
                    "{n}: {region:?}"
                );
            }
            seen += 1;
        }
        assert_eq!(seen, 20 - left);
    }

    #[test]
    fn two_that_are_apart_are_two_regions() {
        let mut moved = [false; COLUMNS * ROWS];
        let mut foreground = moved;
        // Both edges of something plain, and something small far from it.
        for (column, row) in [(2, 3), (2, 4), (6, 3), (6, 4), (20, 10), (21, 11)] {
            moved[row * COLUMNS + column] = true;
        }
        let edges = |foreground: &Cells| regions(&moved, foreground).len();
        assert_eq!(edges(&foreground), 3);
        for column in 3..=6 {
            for row in 3..=4 {
                foreground[row * COLUMNS + column] = true;
            }
        }
        let found = regions(&moved, &foreground);
        assert_eq!(found.len(), 2);
        let columns = COLUMNS as f32;
        assert_eq!(
            (found[0].left, found[0].right),
            (3.0 / columns, 7.0 / columns),
            "not where it was"
        );
        assert_eq!((found[1].left, found[1].right), (20.0 / columns, 22.0 / columns));
    }
}
