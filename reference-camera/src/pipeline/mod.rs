//! What happens to a raw picture between its source and an encoder.

mod picture;
mod scale;
mod text;
mod transform;
mod turn;

pub use picture::{Frame, Picture, PicturePool};
pub use text::{CELL, draw_text};
pub use transform::{Transform, Window};
