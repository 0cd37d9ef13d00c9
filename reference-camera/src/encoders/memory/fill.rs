//! Pictures as the buffers of a device have them.

use crate::pipeline::Picture;
use crate::v4l2::{Layout, fourcc};

/// Writes a picture into the planes of a buffer, and says how much of each is used. `None` when they are too small.
pub(super) fn fill(layout: &Layout, picture: &Picture, planes: &mut [&mut [u8]]) -> Option<[u32; 8]> {
    let [luma, blue, red] = picture.planes();
    let (width, height) = (picture.width(), picture.height());
    let rows = (layout.height as usize).max(height);
    let stride = |plane: usize, least: usize| {
        let line = layout.planes.get(plane).map_or(0, |(_, line)| *line as usize);
        line.max(least)
    };
    let turns = [fourcc(*b"NV12"), fourcc(*b"NM12")].contains(&layout.fourcc);
    let luma_stride = stride(0, width);
    let mut used = [0; 8];
    let (first, rest) = planes.split_first_mut()?;
    copy(luma, width, first, luma_stride)?;
    if rest.is_empty() {
        // All in one piece: chroma follows the lines that the device has, which may be more than the picture's.
        let chroma = first.get_mut(luma_stride * rows..)?;
        let end = if turns {
            interleave(blue, red, width, chroma, luma_stride)?;
            rows / 2 * luma_stride
        } else {
            let half = luma_stride / 2;
            copy(blue, width / 2, chroma, half)?;
            copy(red, width / 2, chroma.get_mut(rows / 2 * half..)?, half)?;
            rows * half
        };
        let all = (luma_stride * rows + end).min(first.len());
        used[0] = u32::try_from(all).ok()?;
        return Some(used);
    }
    used[0] = u32::try_from((luma_stride * rows).min(first.len())).ok()?;
    for (index, plane) in rest.iter_mut().enumerate() {
        let size = if turns {
            let stride = stride(index + 1, width);
            interleave(blue, red, width, plane, stride)?;
            stride * rows / 2
        } else {
            let stride = stride(index + 1, width / 2);
            copy(if index == 0 { blue } else { red }, width / 2, plane, stride)?;
            stride * rows / 2
        };
        *used.get_mut(index + 1)? = u32::try_from(size.min(plane.len())).ok()?;
    }
    Some(used)
}

fn copy(source: &[u8], width: usize, target: &mut [u8], stride: usize) -> Option<()> {
    for (index, line) in source.chunks_exact(width).enumerate() {
        let start = index * stride;
        target.get_mut(start..start + width)?.copy_from_slice(line);
    }
    Some(())
}

fn interleave(blue: &[u8], red: &[u8], width: usize, target: &mut [u8], stride: usize) -> Option<()> {
    let lines = blue.chunks_exact(width / 2).zip(red.chunks_exact(width / 2));
    for (index, (blue, red)) in lines.enumerate() {
        let start = index * stride;
        let line = target.get_mut(start..start + width)?;
        for (pair, (blue, red)) in line.chunks_exact_mut(2).zip(blue.iter().zip(red)) {
            (pair[0], pair[1]) = (*blue, *red);
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use onvif_device::backend::video::Resolution;

    use super::*;

    const SIZE: Resolution = Resolution { width: 4, height: 2 };

    fn layout(code: [u8; 4], planes: &[u32]) -> Layout {
        Layout {
            kind: 2,
            fourcc: fourcc(code),
            width: 4,
            height: 4,
            field: 1,
            planes: planes.iter().map(|line| (0, *line)).collect(),
            colorspace: 8,
            ycbcr_encoding: 0,
            quantization: 0,
        }
    }

    fn picture() -> Picture {
        Picture::from_planes(
            SIZE,
            [(&[1, 2, 3, 4, 5, 6, 7, 8], 4), (&[9, 10], 2), (&[11, 12], 2)],
        )
        .unwrap()
    }

    /// The device has two lines more than the picture, and lines of six octets.
    #[test]
    fn pictures_are_written_as_the_device_has_them() {
        let mut memory = [0; 36];
        let used = fill(&layout(*b"YU12", &[6]), &picture(), &mut [&mut memory]).unwrap();
        assert_eq!(used[0], 36);
        assert_eq!(memory[..12], [1, 2, 3, 4, 0, 0, 5, 6, 7, 8, 0, 0]);
        assert_eq!((&memory[24..26], &memory[30..32]), (&[9, 10][..], &[11, 12][..]));

        let mut memory = [0; 36];
        fill(&layout(*b"NV12", &[6]), &picture(), &mut [&mut memory]).unwrap();
        assert_eq!(memory[24..28], [9, 11, 10, 12]);

        let (mut luma, mut blue, mut red) = ([0; 24], [0; 6], [0; 6]);
        let planes = &mut [&mut luma[..], &mut blue, &mut red];
        let used = fill(&layout(*b"YM12", &[6, 3, 3]), &picture(), planes).unwrap();
        assert_eq!((used[0], used[1], used[2]), (24, 6, 6));
        assert_eq!(
            (blue[..2].to_vec(), red[..2].to_vec()),
            (vec![9, 10], vec![11, 12])
        );

        let (mut luma, mut both) = ([0; 24], [0; 12]);
        fill(
            &layout(*b"NM12", &[6, 6]),
            &picture(),
            &mut [&mut luma, &mut both],
        )
        .unwrap();
        assert_eq!(both[..4], [9, 11, 10, 12]);

        assert_eq!(
            fill(&layout(*b"YU12", &[6]), &picture(), &mut [&mut [0; 20]]),
            None
        );
        assert_eq!(fill(&layout(*b"YU12", &[6]), &picture(), &mut []), None);
    }
}
