//! Where the documents of metadata streams come from.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;

use crate::backend::video::{Resolution, SourceView};

/// What a metadata stream carries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MetadataSettings {
    /// Token of the PTZ configuration whose status and position it carries, if there is one.
    pub ptz: Option<String>,
    /// Whether it carries the state of motion.
    pub ptz_status: bool,
    /// Whether it carries the position.
    pub ptz_position: bool,
    /// The events that it carries: a `tt:EventSubscription` as a document of its own. `None` for no events.
    pub events: Option<String>,
    /// The source whose scene it describes; `None` for none.
    pub scene: Option<SceneSettings>,
}

/// Whose scene a metadata stream describes, and how the picture is that it goes with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SceneSettings {
    /// Token of the video source at the backend.
    pub source: String,
    /// What the profile shows of it.
    pub view: SourceView,
    /// Native size of its picture, to which the bounds of the view refer.
    pub size: Resolution,
}

/// Starts streams of documents.
pub trait MetadataSource: Send + Sync + 'static {
    /// Begins to write documents to `sink` until the returned handle is dropped, with a document of the whole state at once. Called
    /// within a tokio runtime.
    fn start(&self, settings: &MetadataSettings, sink: Arc<dyn MetadataSink>) -> Box<dyn MetadataWriter>;
}

/// Where documents go. Must not be called by two at once.
pub trait MetadataSink: Send + Sync {
    /// A whole `tt:MetadataStream` document. The time stamp is on a monotonic clock that never runs backwards within the life of the
    /// writer, and `utc` is the same instant.
    fn document(&self, document: Bytes, timestamp: Duration, utc: SystemTime);
}

/// A running stream of documents. Dropping it ends it.
pub trait MetadataWriter: Send + Sync {
    /// Carries something else from now on.
    fn reconfigure(&self, settings: &MetadataSettings);
    /// Writes the whole state again.
    fn synchronize(&self);
}
