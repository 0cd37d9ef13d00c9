//! The status lamp: one light-emitting diode that tells whoever stands before the camera how it is.

use std::fmt;
use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::line::{LineError, OutputLine};
use super::spec::OutputSpec;

/// What the lamp shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The camera starts: on and off twice a second.
    Starting,
    /// It serves: on.
    Ready,
    /// The reset button is held: on and off eight times a second, until it is let go or the camera starts anew.
    Resetting,
    /// It has ended: off.
    Ended,
}

impl Shown {
    /// How long it stays on and then off; `None` for what does not blink.
    fn rhythm(self) -> Option<Duration> {
        match self {
            Shown::Starting => Some(Duration::from_millis(250)),
            Shown::Resetting => Some(Duration::from_millis(62)),
            Shown::Ready | Shown::Ended => None,
        }
    }
}

/// The lamp. It goes off when it is dropped.
pub struct StatusLamp {
    shown: watch::Sender<Shown>,
    blinking: JoinHandle<()>,
}

impl StatusLamp {
    /// Takes the line, and shows [`Shown::Starting`].
    ///
    /// # Errors
    /// When the line cannot be had or driven.
    ///
    /// # Panics
    /// When called outside a tokio runtime.
    pub fn open(spec: &OutputSpec) -> Result<StatusLamp, LineError> {
        let line = OutputLine::open(spec)?;
        line.set(spec.level(true))?;
        let spec = spec.clone();
        Ok(StatusLamp::with(move |on| {
            if let Err(error) = line.set(spec.level(on)) {
                tracing::warn!(%error, "the status lamp");
            }
        }))
    }

    /// A lamp that is switched by `switch`.
    fn with(switch: impl FnMut(bool) + Send + 'static) -> StatusLamp {
        let (shown, watched) = watch::channel(Shown::Starting);
        StatusLamp {
            shown,
            blinking: tokio::spawn(blink(watched, switch)),
        }
    }

    /// Shows something else.
    pub fn show(&self, shown: Shown) {
        self.shown.send_replace(shown);
    }

    /// Puts it out, and is ready when it is.
    pub async fn end(self) {
        self.show(Shown::Ended);
        let StatusLamp { shown, blinking } = self;
        drop(shown);
        // It has nothing to report.
        let _ = blinking.await;
    }
}

async fn blink(mut shown: watch::Receiver<Shown>, mut switch: impl FnMut(bool)) {
    let mut on = true;
    loop {
        let rhythm = {
            let shown = *shown.borrow_and_update();
            if shown.rhythm().is_none() {
                on = shown == Shown::Ready;
            }
            shown.rhythm()
        };
        switch(on);
        let changed = match rhythm {
            None => shown.changed().await,
            Some(time) => match tokio::time::timeout(time, shown.changed()).await {
                Ok(changed) => changed,
                Err(_) => {
                    on = !on;
                    continue;
                }
            },
        };
        if changed.is_err() {
            switch(false);
            return;
        }
    }
}

impl fmt::Debug for StatusLamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("StatusLamp").field(&*self.shown.borrow()).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use tokio::time::{Instant, sleep};

    use super::*;
    use crate::sources::lock;

    #[tokio::test(start_paused = true)]
    async fn it_blinks_while_the_camera_starts_and_is_on_when_it_serves() {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (sink, start) = (Arc::clone(&seen), Instant::now());
        let lamp = StatusLamp::with(move |on| lock(&sink).push((start.elapsed().as_millis(), on)));
        sleep(Duration::from_millis(600)).await;
        assert_eq!(*lock(&seen), [(0, true), (250, false), (500, true)]);
        lamp.show(Shown::Ready);
        sleep(Duration::from_secs(60)).await;
        assert_eq!(lock(&seen).len(), 4);
        assert_eq!(lock(&seen)[3], (600, true));
        lamp.show(Shown::Resetting);
        sleep(Duration::from_secs(1)).await;
        assert!(lock(&seen).len() >= 18, "{:?}", lock(&seen));
        lamp.end().await;
        assert!(!lock(&seen).last().unwrap().1);
    }
}
