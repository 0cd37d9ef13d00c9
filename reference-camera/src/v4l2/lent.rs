//! Pictures in the memory of the device that took them, lent to another device that can read them there.

use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

use tracing::debug;

use super::device::Layout;
use super::queue::{Filled, Queue};

/// Buffers that a device must have itself, so that it goes on while others are lent.
const KEPT: usize = 2;

/// A picture in the memory of a device. The device has its buffer back when nobody has the picture any more.
#[derive(Debug)]
pub struct LentPicture {
    buffer: Arc<Exported>,
    layout: Arc<Layout>,
    index: u32,
    back: Sender<u32>,
}

#[derive(Debug)]
struct Exported {
    files: Vec<OwnedFd>,
    lengths: Vec<u32>,
}

impl LentPicture {
    /// Its planes as files.
    pub fn files(&self) -> &[OwnedFd] {
        &self.buffer.files
    }

    /// How long its planes are.
    pub fn lengths(&self) -> &[u32] {
        &self.buffer.lengths
    }

    /// Whether a device that wants pictures of a layout can read it as it is.
    pub fn is_as(&self, wanted: &Layout) -> bool {
        fits(&self.layout, &self.buffer.lengths, wanted)
    }
}

impl Drop for LentPicture {
    fn drop(&mut self) {
        // A device that has been closed meanwhile needs it no more.
        let _ = self.back.send(self.index);
    }
}

fn fits(layout: &Layout, lengths: &[u32], wanted: &Layout) -> bool {
    let place = |layout: &Layout| (layout.fourcc, layout.width, layout.height, layout.planes.len());
    let mut planes = layout.planes.iter().zip(lengths).zip(&wanted.planes);
    place(layout) == place(wanted)
        && lengths.len() == wanted.planes.len()
        && planes.all(|(((_, line), length), (size, wanted))| line == wanted && length >= size)
}

/// The buffers of a device that can be lent.
#[derive(Debug)]
pub struct Lending {
    buffers: Vec<Arc<Exported>>,
    layout: Arc<Layout>,
    back: (Sender<u32>, Receiver<u32>),
}

impl Lending {
    /// Exports the buffers of a queue; `None` when the device does not do that, or has too few to lend any.
    pub fn new(queue: &Queue, layout: &Layout) -> Option<Lending> {
        if queue.len() <= KEPT {
            return None;
        }
        let export = |index| -> std::io::Result<_> {
            let (files, lengths) = queue.export(index)?;
            Ok(Arc::new(Exported { files, lengths }))
        };
        let buffers: std::io::Result<Vec<_>> = (0..queue.len() as u32).map(export).collect();
        let buffers = buffers
            .inspect_err(|error| debug!(%error, "the device exports no buffers"))
            .ok()?;
        Some(Lending {
            buffers,
            layout: Arc::new(layout.clone()),
            back: channel(),
        })
    }

    /// Lends a buffer that was taken from the queue, if enough of them are left there. Otherwise it has to be given back at once.
    pub fn lend(&self, queue: &Queue, filled: &Filled) -> Option<LentPicture> {
        let buffer = self.buffers.get(filled.index as usize)?;
        (queue.given() >= KEPT).then(|| LentPicture {
            buffer: Arc::clone(buffer),
            layout: Arc::clone(&self.layout),
            index: filled.index,
            back: self.back.0.clone(),
        })
    }

    /// The buffers that have come back.
    pub fn returned(&self) -> impl Iterator<Item = u32> {
        self.back.1.try_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::v4l2::fourcc;

    #[test]
    fn a_picture_is_read_where_it_is_only_if_it_lies_as_it_is_wanted() {
        let layout = |height, line| Layout {
            kind: 1,
            fourcc: fourcc(*b"YU12"),
            width: 640,
            height,
            field: 1,
            planes: vec![(line * height * 3 / 2, line)],
            colorspace: 8,
            ycbcr_encoding: 0,
            quantization: 0,
        };
        let camera = layout(480, 640);
        assert!(fits(&camera, &[460_800], &layout(480, 640)));
        assert!(!fits(&camera, &[460_799], &layout(480, 640)), "too short");
        assert!(!fits(&camera, &[700_000], &layout(496, 640)), "other lines");
        assert!(!fits(&camera, &[700_000], &layout(480, 704)), "longer lines");
        assert!(!fits(&camera, &[], &layout(480, 640)));
        let other = Layout {
            fourcc: fourcc(*b"NV12"),
            ..layout(480, 640)
        };
        assert!(!fits(&camera, &[460_800], &other));
    }
}
