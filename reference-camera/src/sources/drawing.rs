//! What is drawn over the pictures of a source, and the promise that none gets out without its masks.
//!
//! Masks are drawn in the capture thread, before anybody gets a picture; overlays by each encoder, in the size of its pictures. Whoever makes
//! something of a picture and hands it out holds [`Drawing`] for reading meanwhile. So a change waits for what is under way, and when it is
//! made, pictures from before it, which may still wait for an encoder, are no longer fresh.

use std::sync::Arc;

use onvif_device::backend::overlay::{Mask, Overlay};

use crate::pipeline::{Frame, MaskSet, PicturePool};

/// What is drawn over the pictures of a source.
#[derive(Debug, Default)]
pub struct Drawing {
    pub(super) masks: Arc<Vec<Mask>>,
    pub(super) overlays: Arc<Vec<Overlay>>,
    /// Counts the changes of the masks.
    pub(super) changes: u64,
}

impl Drawing {
    /// Whether a picture has the masks that it must have, and no others.
    pub fn is_fresh(&self, frame: &Frame) -> bool {
        frame.masks == if self.masks.is_empty() { 0 } else { self.changes }
    }

    /// What encoders draw.
    pub fn overlays(&self) -> &Arc<Vec<Overlay>> {
        &self.overlays
    }
}

/// Draws the masks; belongs to the capture thread.
#[derive(Debug, Default)]
pub(super) struct Masker {
    prepared: Option<(Arc<Vec<Mask>>, MaskSet, PicturePool)>,
}

impl Masker {
    /// The frame with the masks; the frame itself if there are none.
    pub fn mask(&mut self, frame: &Arc<Frame>, drawing: &Drawing) -> Arc<Frame> {
        let masks = &drawing.masks;
        if masks.is_empty() {
            self.prepared = None;
            return Arc::clone(frame);
        }
        let size = frame.picture.resolution();
        let fits = |prepared: &(Arc<Vec<Mask>>, MaskSet, PicturePool)| {
            Arc::ptr_eq(&prepared.0, masks) && prepared.1.resolution() == size
        };
        let prepare = || {
            (
                Arc::clone(masks),
                MaskSet::new(size, masks),
                PicturePool::new(size),
            )
        };
        let prepared = self.prepared.take().filter(fits).unwrap_or_else(prepare);
        let (_, set, pool) = self.prepared.insert(prepared);
        pool.fill(|masked| {
            masked.masks = drawing.changes;
            (masked.number, masked.timestamp, masked.utc) = (frame.number, frame.timestamp, frame.utc);
            masked.picture.copy_from(&frame.picture);
            set.apply(&mut masked.picture);
        })
    }
}
