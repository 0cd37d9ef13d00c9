//! From the path of a stream URI to what is to be streamed.

use crate::backend::video::{EncoderSettings, SourceView};

/// Knows which streams there are. Implemented by the media service: the path names a profile, so a URI stays valid when settings
/// change.
pub trait StreamCatalogue: Send + Sync + 'static {
    /// What is to be streamed at a path such as `/onvif/<profile-token>` at this moment; `None` when there is no such stream.
    /// The path begins with a slash and has no trailing one; percent-encoding is as the client sent it. Asked for every DESCRIBE
    /// and SETUP, and must not block.
    fn resolve(&self, path: &str) -> Option<StreamDescription>;
}

/// A presentation.
#[derive(Clone, Debug, PartialEq)]
pub struct StreamDescription {
    /// Name for the user.
    pub title: String,
    /// The tracks in a stable order; at least one.
    pub tracks: Vec<TrackDescription>,
}

/// One track of a presentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TrackDescription {
    /// Pictures of an encoder.
    Video(VideoTrack),
}

/// Pictures of an encoder instance.
#[derive(Clone, Debug, PartialEq)]
pub struct VideoTrack {
    /// Names the encoder instance: all tracks with the same key share it. The token of the encoder configuration; where profiles
    /// combine one encoder configuration with different views, together with the token of the source configuration.
    pub key: String,
    /// Token of the source at the backend.
    pub source: String,
    /// What the encoder is to produce.
    pub settings: EncoderSettings,
    /// What part of the source it shows.
    pub view: SourceView,
    /// The stream is passed through, so that no key frame can be requested: a new viewer starts with a kept group of pictures.
    pub fixed: bool,
}
