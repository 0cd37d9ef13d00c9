//! On-screen display: texts and images over the picture that an encoder sees.
//!
//! Each item is rendered once, into a stamp in the colours of the picture, and again only when its text changes. What is left for each picture
//! is to blend the stamps into it.

mod canvas;
mod font;
mod image;
mod stamp;

use std::sync::Arc;
use std::time::SystemTime;

use onvif_device::backend::overlay::{Content, Overlay, Position, TextOverlay};
use onvif_device::backend::video::Resolution;

use super::picture::Picture;
use stamp::Stamp;

pub use canvas::Canvas;
pub use image::{MEDIA_TYPES, image_size};

/// The shorter side of a picture in points: font sizes are parts of it.
const POINTS: f32 = 720.0;
/// Distance of corners from the edge, and of items in a corner from each other, in points.
const MARGIN: f32 = 16.0;
const GAP: f32 = 4.0;

/// Overlays for pictures of one size.
#[derive(Debug)]
pub struct OverlayPainter {
    resolution: Resolution,
    overlays: Arc<Vec<Overlay>>,
    items: Vec<Item>,
    placed: bool,
}

#[derive(Debug, Default)]
struct Item {
    /// The text that the stamp shows.
    text: Option<String>,
    stamp: Option<Stamp>,
    left: usize,
    top: usize,
}

impl OverlayPainter {
    /// Overlays for pictures of this size. Nothing is rendered yet.
    pub fn new(resolution: Resolution, overlays: Arc<Vec<Overlay>>) -> OverlayPainter {
        OverlayPainter {
            resolution,
            items: overlays.iter().map(|_| Item::default()).collect(),
            overlays,
            placed: false,
        }
    }

    /// Whether these are the overlays that it paints.
    pub fn paints(&self, overlays: &Arc<Vec<Overlay>>) -> bool {
        Arc::ptr_eq(&self.overlays, overlays)
    }

    /// Whether there is nothing to paint.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Paints the overlays as they look at `utc` by the clock of the system.
    pub fn paint(&mut self, picture: &mut Picture, utc: SystemTime) {
        if picture.resolution() != self.resolution {
            *self = OverlayPainter::new(picture.resolution(), Arc::clone(&self.overlays));
        }
        self.render(utc);
        for item in &self.items {
            if let Some(stamp) = &item.stamp {
                stamp.blend(picture, item.left, item.top);
            }
        }
    }

    /// Renders what is new.
    fn render(&mut self, utc: SystemTime) {
        let point = self.resolution.width.min(self.resolution.height) as f32 / POINTS;
        let most = (self.resolution.width as usize, self.resolution.height as usize);
        for (item, overlay) in self.items.iter_mut().zip(self.overlays.iter()) {
            match &overlay.content {
                Content::Text(text) if item.text.is_none() || text.text.is_running() => {
                    let now = text.text.at(utc);
                    if item.text.as_ref() != Some(&now) {
                        item.stamp = render_text(text, &now, point, most);
                        item.text = Some(now);
                        self.placed = false;
                    }
                }
                Content::Text(_) => {}
                Content::Image(file) if !self.placed && item.stamp.is_none() => {
                    item.stamp = image::decode(file).map(|image| image.scaled(point).into());
                }
                Content::Image(_) => {}
            }
        }
        if !self.placed {
            self.place(point);
            self.placed = true;
        }
    }

    /// Finds a place for every stamp, even ones, because two by two samples share their colour.
    fn place(&mut self, point: f32) {
        let (width, height) = (self.resolution.width as usize, self.resolution.height as usize);
        let even = |length: f32| (length.round() as usize).next_multiple_of(2);
        let (margin, gap) = (even(MARGIN * point), even(GAP * point));
        // How far from its edge the next item in each of the corners is.
        let mut used = [margin; 4];
        for (item, overlay) in self.items.iter_mut().zip(self.overlays.iter()) {
            let Some(stamp) = &item.stamp else { continue };
            let rest = (
                width.saturating_sub(stamp.width()),
                height.saturating_sub(stamp.height()),
            );
            let mut stack = |corner: usize| {
                let distance = used[corner];
                used[corner] += stamp.height() + gap;
                distance
            };
            let right = rest.0.saturating_sub(margin);
            let (left, top) = match overlay.position {
                Position::UpperLeft => (margin, stack(0)),
                Position::UpperRight => (right, stack(1)),
                Position::LowerLeft => (margin, rest.1.saturating_sub(stack(2))),
                Position::LowerRight => (right, rest.1.saturating_sub(stack(3))),
                Position::Custom { x, y } => (
                    (((x + 1.0) / 2.0 * width as f32) as usize).min(rest.0),
                    (((1.0 - y) / 2.0 * height as f32) as usize).min(rest.1),
                ),
            };
            (item.left, item.top) = (left & !1, top & !1);
        }
    }
}

fn render_text(text: &TextOverlay, now: &str, point: f32, most: (usize, usize)) -> Option<Stamp> {
    // Smaller letters than of 6 samples cannot be read in any case.
    let size = (text.size as f32 * point).max(6.0);
    font::render(now, size, text.color, text.background, most).map(Stamp::from)
}

#[cfg(test)]
mod tests;
