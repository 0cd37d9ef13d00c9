//! Rotation and mirroring of one plane.

use onvif_device::backend::video::Rotation;

/// Side of the blocks in which a quarter turn is done, so that the lines it reads stay in the cache while it writes down a column.
const BLOCK: usize = 32;

/// Turns a plane of `width` by `height` samples and mirrors the result left to right.
pub(super) fn turn(source: &[u8], size: (usize, usize), rotate: Rotation, mirror: bool, target: &mut [u8]) {
    let (width, height) = size;
    match rotate {
        Rotation::None => target.copy_from_slice(source),
        Rotation::Clockwise180 => {
            for (sample, from) in target.iter_mut().zip(source.iter().rev()) {
                *sample = *from;
            }
        }
        // The lines of the target are columns of the source: from the left going up, or from the right going down.
        Rotation::Clockwise90 => transpose(source, size, target, |line| line, |column| height - 1 - column),
        Rotation::Clockwise270 => transpose(source, size, target, |line| width - 1 - line, |column| column),
    }
    if mirror {
        let quarter = matches!(rotate, Rotation::Clockwise90 | Rotation::Clockwise270);
        for line in target.chunks_exact_mut(if quarter { height } else { width }) {
            line.reverse();
        }
    }
}

/// Fills a target of `height` by `width` samples. The functions give the source column of a target line, and the source line of a
/// target column.
fn transpose(
    source: &[u8],
    (width, height): (usize, usize),
    target: &mut [u8],
    source_column: impl Fn(usize) -> usize,
    source_line: impl Fn(usize) -> usize,
) {
    for block_line in (0..width).step_by(BLOCK) {
        for block_column in (0..height).step_by(BLOCK) {
            let columns = block_column..(block_column + BLOCK).min(height);
            for line in block_line..(block_line + BLOCK).min(width) {
                let from = source_column(line);
                let samples = &mut target[line * height..][columns.clone()];
                for (sample, column) in samples.iter_mut().zip(columns.clone()) {
                    *sample = source[source_line(column) * width + from];
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // 1 2 3
    // 4 5 6
    const SOURCE: [u8; 6] = [1, 2, 3, 4, 5, 6];

    fn turned(rotate: Rotation, mirror: bool) -> [u8; 6] {
        let mut target = [0; 6];
        turn(&SOURCE, (3, 2), rotate, mirror, &mut target);
        target
    }

    #[test]
    fn rotations_are_clockwise() {
        assert_eq!(turned(Rotation::None, false), SOURCE);
        assert_eq!(turned(Rotation::Clockwise90, false), [4, 1, 5, 2, 6, 3]);
        assert_eq!(turned(Rotation::Clockwise180, false), [6, 5, 4, 3, 2, 1]);
        assert_eq!(turned(Rotation::Clockwise270, false), [3, 6, 2, 5, 1, 4]);
    }

    #[test]
    fn blocks_join_without_a_seam() {
        let (width, height) = (70, 45);
        let source: Vec<u8> = (0..width * height).map(|index| (index % 251) as u8).collect();
        let (mut once, mut back) = (vec![0; source.len()], vec![0; source.len()]);
        turn(&source, (width, height), Rotation::Clockwise90, false, &mut once);
        turn(&once, (height, width), Rotation::Clockwise270, false, &mut back);
        assert_eq!(back, source);
        assert_eq!(once[0], source[(height - 1) * width]);
    }

    #[test]
    fn the_mirror_comes_after_the_rotation() {
        assert_eq!(turned(Rotation::None, true), [3, 2, 1, 6, 5, 4]);
        assert_eq!(turned(Rotation::Clockwise90, true), [1, 4, 2, 5, 3, 6]);
    }
}
