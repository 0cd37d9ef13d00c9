//! Whether a picture comes from a source, for whoever wants to know.

use std::fmt;
use std::sync::{Arc, Mutex};

use crate::sources::lock;

/// Is told that the signal is lost (`true`) or there again.
pub type SignalListener = Arc<dyn Fn(bool) + Send + Sync>;

/// The signal of a source. It is there until somebody says otherwise.
#[derive(Default)]
pub struct Signal(Mutex<State>);

#[derive(Default)]
struct State {
    lost: bool,
    listeners: Vec<SignalListener>,
}

impl Signal {
    /// Whether the signal is lost.
    pub fn lost(&self) -> bool {
        lock(&self.0).lost
    }

    /// Says how it is, which is told to others only if it was not so before. Whether it was not.
    pub fn set_lost(&self, lost: bool) -> bool {
        let mut state = lock(&self.0);
        if std::mem::replace(&mut state.lost, lost) == lost {
            return false;
        }
        // Under the lock, so that two changes arrive in their order.
        for listener in &state.listeners {
            listener(lost);
        }
        true
    }

    /// Tells `listener` how it is, and of every change from now on.
    pub fn listen(&self, listener: SignalListener) {
        let mut state = lock(&self.0);
        listener(state.lost);
        state.listeners.push(listener);
    }
}

impl fmt::Debug for Signal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signal")
            .field("lost", &self.lost())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    #[test]
    fn changes_are_told_once() {
        let signal = Signal::default();
        let (sender, told) = channel();
        let sender = Mutex::new(sender);
        signal.listen(Arc::new(move |lost| {
            let _ = lock(&sender).send(lost);
        }));
        assert!(signal.set_lost(true) && !signal.set_lost(true) && signal.set_lost(false));
        drop(signal);
        assert_eq!(told.iter().collect::<Vec<_>>(), [false, true, false]);
    }
}
