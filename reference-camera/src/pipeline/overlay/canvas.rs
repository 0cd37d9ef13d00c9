//! From the picture of a source to the picture that an encoder sees, with what is drawn over it.

use std::sync::Arc;
use std::time::SystemTime;

use onvif_device::backend::BackendError;
use onvif_device::backend::overlay::Overlay;
use onvif_device::backend::video::Resolution;

use super::super::picture::Picture;
use super::super::transform::Transform;
use super::OverlayPainter;

/// What an encoder keeps to draw overlays.
#[derive(Debug)]
pub struct Canvas {
    painter: OverlayPainter,
    /// A picture of its own, where the transformation makes none.
    copy: Option<Picture>,
}

impl Default for Canvas {
    fn default() -> Canvas {
        let nothing = Resolution { width: 0, height: 0 };
        Canvas {
            painter: OverlayPainter::new(nothing, Arc::default()),
            copy: None,
        }
    }
}

impl Canvas {
    /// Transforms a picture that was taken at `utc`, and draws the overlays over the result. Without overlays this is the transformation
    /// alone.
    ///
    /// # Errors
    /// Those of [`Transform::apply`].
    pub fn draw<'a>(
        &'a mut self,
        transform: &'a mut Transform,
        source: &'a Picture,
        overlays: &Arc<Vec<Overlay>>,
        utc: SystemTime,
    ) -> Result<&'a Picture, BackendError> {
        if overlays.is_empty() {
            self.copy = None;
            return transform.apply(source);
        }
        if !self.painter.paints(overlays) {
            self.painter = OverlayPainter::new(transform.output(), Arc::clone(overlays));
        }
        transform.apply(source)?;
        let picture = match transform.made() {
            Some(made) => made,
            None => {
                let copy = self.copy.get_or_insert_with(|| Picture::new(source.resolution()));
                copy.copy_from(source);
                copy
            }
        };
        self.painter.paint(picture, utc);
        Ok(picture)
    }
}
