//! Media and Media2: two services over one model.

pub mod analytics;
pub mod audio;
mod audio_model;
mod audio_service;
#[cfg(feature = "media2")]
pub mod clips;
mod codecs;
pub mod color;
mod convert;
pub mod decoration;
mod defaults;
#[cfg(feature = "media2")]
pub mod equaliser;
mod events;
mod install;
mod kept;
pub mod masks;
#[cfg(feature = "media")]
mod media1;
#[cfg(feature = "media")]
mod media1_events;
#[cfg(feature = "media2")]
mod media2;
pub mod metadata;
mod metadata_filter;
mod metadata_stream;
pub mod model;
mod multicast;
#[cfg(feature = "media2")]
pub mod multicast_decoder;
mod options;
pub mod osd;
mod scene;
mod service;
mod sessions;
mod signal;
mod source_modes;
pub mod state;
mod streams;
mod validate;
#[cfg(feature = "media2")]
mod web_rtc;

pub use model::{MediaChange, MediaError, MediaModel};
pub use scene::{Scene, SceneObject, Scenes};
pub use service::{MediaService, SnapshotError};
pub use streams::Streams;

#[cfg(test)]
mod audio_tests;
#[cfg(test)]
mod tests;
