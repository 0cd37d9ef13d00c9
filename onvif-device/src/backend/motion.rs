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

/// Is told by a detector what it sees: the video source, the rule, and whether something moves. May be told the same again; must not wait.
pub type MotionObserver = Arc<dyn Fn(&str, &str, bool) + Send + Sync>;

/// The detectors of the hardware. They tell what they see now; that an alarm lasts and does not repeat is the library's care.
pub trait MotionBackend: Send + Sync + 'static {
    /// The detectors in a stable order.
    fn detectors(&self) -> Vec<MotionDetector>;

    /// Tells `observer` from now on what the detectors see, in place of an observer before it.
    fn observe(&self, observer: MotionObserver);
}
