//! Media and Media2: two services over one model.

pub mod analytics;
pub mod audio;
mod audio_service;
mod convert;
mod defaults;
mod events;
mod install;
mod kept;
#[cfg(feature = "media")]
mod media1;
#[cfg(feature = "media2")]
mod media2;
pub mod metadata;
pub mod model;
mod options;
mod service;
pub mod state;
mod streams;
mod validate;

pub use model::{MediaChange, MediaError, MediaModel};
pub use service::{MediaService, SnapshotError};
pub use streams::Streams;

#[cfg(test)]
mod tests;
