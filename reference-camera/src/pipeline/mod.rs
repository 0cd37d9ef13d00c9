//! What happens to a raw picture between its source and an encoder.

mod camera_image;
mod mask;
mod overlay;
mod picture;
mod scale;
mod text;
mod transform;
mod turn;

pub use camera_image::CameraImage;
pub use mask::MaskSet;
pub use overlay::{Canvas, MEDIA_TYPES, OverlayPainter, image_size};
pub use picture::{Frame, Picture, PicturePool};
pub use text::{CELL, draw_text};
pub use transform::{Transform, Window};
