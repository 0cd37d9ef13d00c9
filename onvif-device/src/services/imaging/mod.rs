//! Imaging: settings of the picture of a video source, its focus lens, presets, and what a source notices of its picture.

mod convert;
mod install;
pub mod model;
mod service;
pub mod state;

pub use model::ImagingModel;
pub use service::ImagingService;
