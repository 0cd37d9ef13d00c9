//! Whether a source has a signal, and who wants to know.

use std::fmt;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use onvif_device::backend::video::{Resolution, SourceEvent};

use super::raw::lock;

type Observer = Box<dyn Fn(SourceEvent) + Send + Sync>;

/// The signal of a source. It is there until it is known to be lost.
#[derive(Default)]
pub struct SignalState {
    /// As last told; read without the lock, since it is asked with every picture.
    lost: AtomicBool,
    observer: Mutex<Option<Observer>>,
}

impl SignalState {
    /// Whether the signal is lost.
    pub fn is_lost(&self) -> bool {
        self.lost.load(Ordering::Acquire)
    }

    /// Notes that the signal is lost, or there; the observer is told of a change.
    pub fn set_lost(&self, lost: bool) {
        if self.is_lost() == lost {
            return;
        }
        let observer = lock(&self.observer);
        // Under the lock, so that the observer is told in the right order.
        if self.lost.swap(lost, Ordering::AcqRel) != lost
            && let Some(observer) = observer.as_ref()
        {
            observer(SourceEvent::SignalLost(lost));
        }
    }

    /// Tells the observer that the source has become another one; it had the size `before`.
    pub fn changed(&self, before: Resolution) {
        if let Some(observer) = lock(&self.observer).as_ref() {
            observer(SourceEvent::Changed { before });
        }
    }

    /// Tells `observer` how it is, and from now on of every change.
    pub fn observe(&self, observer: Box<dyn Fn(SourceEvent) + Send + Sync>) {
        let mut place = lock(&self.observer);
        observer(SourceEvent::SignalLost(self.is_lost()));
        *place = Some(observer);
    }
}

impl fmt::Debug for SignalState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignalState")
            .field("lost", &self.is_lost())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    #[test]
    fn only_changes_are_told() {
        let signal = SignalState::default();
        signal.set_lost(true);
        let (sender, told) = channel();
        signal.observe(Box::new(move |event| sender.send(event).unwrap()));
        for lost in [true, false, false, true] {
            signal.set_lost(lost);
        }
        let told: Vec<_> = told.try_iter().collect();
        assert_eq!(told, [true, false, true].map(SourceEvent::SignalLost));
    }
}
