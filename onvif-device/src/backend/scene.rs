//! What recognises where something moves in the picture, as the hardware or the program has it.

use std::sync::Arc;
use std::time::SystemTime;

/// What is seen in one picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Sight {
    /// When the picture was taken, by the clock of the system: the same as [`EncodedFrame::utc`](super::video::EncodedFrame::utc) of the picture in streams.
    pub utc: SystemTime,
    /// Where something moves, in the whole picture of the source. What is more than
    /// [`Tracker::OBJECTS`](crate::services::scene::Tracker::OBJECTS) is left out, the smallest first.
    pub regions: Vec<Region>,
    /// The part that streams show of what their configuration of the source has, as where a drive moves in the picture; `None` for all.
    pub shown: Option<Region>,
}

/// A rectangle in parts of the width and height of a picture, from 0 at the upper left corner to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Region {
    /// Left edge.
    pub left: f32,
    /// Upper edge.
    pub top: f32,
    /// Right edge, greater than the left one.
    pub right: f32,
    /// Lower edge, greater than the upper one.
    pub bottom: f32,
    /// The middle of what is in it, as x and y.
    pub center: (f32, f32),
}

/// Is told what is seen: the video source, and the sight. Must not wait.
pub type SceneObserver = Arc<dyn Fn(&str, Sight) + Send + Sync>;

/// What looks at the pictures. It tells of each picture at which it looks, several a second, also when nothing moves.
pub trait SceneBackend: Send + Sync + 'static {
    /// The video sources at whose pictures it looks, in a stable order.
    fn sources(&self) -> Vec<String>;

    /// Tells `observer` from now on what is seen, in place of an observer before it.
    fn observe(&self, observer: SceneObserver);
}
