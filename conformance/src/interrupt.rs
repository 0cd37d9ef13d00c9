//! The end of a run before its last case: the operator has seen enough.

use tokio::sync::watch;

/// Ends a run: no other case begins, and the one that runs is broken off and what it has changed put back.
#[derive(Debug)]
pub struct Interrupter(watch::Sender<bool>);

/// What a run hears of its interrupter. By default there is none.
#[derive(Clone, Debug, Default)]
pub struct Interrupt(Option<watch::Receiver<bool>>);

/// An interrupter, and what the run is given of it.
pub fn interrupter() -> (Interrupter, Interrupt) {
    let (sender, receiver) = watch::channel(false);
    (Interrupter(sender), Interrupt(Some(receiver)))
}

impl Interrupter {
    /// Asks for the end.
    pub fn interrupt(&self) {
        self.0.send_replace(true);
    }
}

impl Interrupt {
    /// Whether the end has been asked for.
    pub fn is_asked(&self) -> bool {
        self.0.as_ref().is_some_and(|asked| *asked.borrow())
    }

    /// Waits until the end is asked for, for ever if nobody does.
    pub async fn asked(&self) {
        if let Some(asked) = &self.0
            && asked.clone().wait_for(|asked| *asked).await.is_ok()
        {
            return;
        }
        std::future::pending().await
    }
}
