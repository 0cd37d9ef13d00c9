//! Detectors of motion in the picture, as the hardware or the program has them.

use std::sync::Arc;

/// A detector that watches one video source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MotionDetector {
    /// The video source that it watches. There may be several for a source, for parts of its picture.
    pub source: String,
    /// Name of the rule in events, at most 64 characters; another one for each detector of a source.
    pub rule: String,
}

/// What a detector sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MotionState {
    /// Nothing moves. Also said by one that sees no picture, as long as it would see one that came.
    Still,
    /// Something moves.
    Moving,
    /// It cannot see what the source delivers, and says so until it sees something again: its properties are deleted for as long.
    Unavailable,
}

impl MotionState {
    /// The state of a detector that sees pictures.
    pub fn seen(moving: bool) -> MotionState {
        match moving {
            true => MotionState::Moving,
            false => MotionState::Still,
        }
    }
}

/// Is told by a detector what it sees: the video source, the rule, and the state. May be told the same again; must not wait.
pub type MotionObserver = Arc<dyn Fn(&str, &str, MotionState) + Send + Sync>;

/// The detectors of the hardware. They tell what they see now; that an alarm lasts and does not repeat is the library's care.
pub trait MotionBackend: Send + Sync + 'static {
    /// The detectors in a stable order. Events are declared for them, so that none is one that will never see anything.
    fn detectors(&self) -> Vec<MotionDetector>;

    /// Tells `observer` from now on what the detectors see, in place of an observer before it.
    fn observe(&self, observer: MotionObserver);
}
