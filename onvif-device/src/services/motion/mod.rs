//! Motion alarms: what detectors see, as the two events that recorders know (`tns1:VideoSource/MotionAlarm` and
//! `tns1:RuleEngine/CellMotionDetector/Motion`).

mod alarm;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use tokio::sync::Notify;

pub use alarm::Alarm;

use crate::backend::motion::{MotionBackend, MotionDetector};
use crate::builder::{BuildError, Module, Setup};
use crate::events::{Emitter, Topic};
use crate::services::media::{MediaModel, MediaService};

/// Turns what the detectors of a backend see into events.
pub struct MotionEvents {
    backend: Arc<dyn MotionBackend>,
    media: Arc<MediaModel>,
    hold: Duration,
}

impl MotionEvents {
    /// For how long an alarm may go on after the last motion.
    pub const HOLD: std::ops::RangeInclusive<Duration> = Duration::ZERO..=Duration::from_secs(600);

    /// Events of `backend` for the video sources of `media`. An alarm ends when nothing has moved for `hold`, which is brought into
    /// [`MotionEvents::HOLD`]; motion within that time prolongs it and is not told again.
    pub fn new(backend: Arc<dyn MotionBackend>, media: &MediaService, hold: Duration) -> MotionEvents {
        MotionEvents {
            backend,
            media: Arc::clone(media.model()),
            hold: hold.min(*Self::HOLD.end()),
        }
    }
}

impl fmt::Debug for MotionEvents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MotionEvents")
            .field("hold", &self.hold)
            .finish_non_exhaustive()
    }
}

impl Module for MotionEvents {
    fn install(self: Box<Self>, setup: &mut Setup) -> Result<(), BuildError> {
        let detectors = self.backend.detectors();
        if detectors.is_empty() {
            return Ok(());
        }
        let events = setup.common().events();
        let alarm = events.declare(
            Topic::property("tns1:VideoSource/MotionAlarm")
                .source("Source", "tt:ReferenceToken")
                .data("State", "xs:boolean"),
        )?;
        let cells = events.declare(
            Topic::property("tns1:RuleEngine/CellMotionDetector/Motion")
                .source("VideoSourceConfigurationToken", "tt:ReferenceToken")
                .source("VideoAnalyticsConfigurationToken", "tt:ReferenceToken")
                .source("Rule", "xs:string")
                .data("IsMotion", "xs:boolean"),
        )?;
        let alarms = detectors
            .iter()
            .map(|detector| (detector.source.clone(), Alarm::new(self.hold)))
            .collect();
        let watch = Arc::new(Watch {
            alarm,
            cells,
            detectors,
            media: self.media,
            alarms: Mutex::new(alarms),
            wake: Arc::default(),
        });
        for detector in &watch.detectors {
            watch.tell(detector, false);
        }
        tokio::spawn(run(Arc::downgrade(&watch), Arc::clone(&watch.wake)));
        // The backend holds the watch, and so the task lives as long as it may tell anything.
        self.backend.observe(Arc::new(move |source, moving| {
            watch.sees(source, moving, Instant::now())
        }));
        Ok(())
    }
}

/// The alarms of all sources.
struct Watch {
    alarm: Emitter,
    cells: Emitter,
    detectors: Vec<MotionDetector>,
    media: Arc<MediaModel>,
    alarms: Mutex<BTreeMap<String, Alarm>>,
    wake: Arc<Notify>,
}

impl Watch {
    fn alarms(&self) -> MutexGuard<'_, BTreeMap<String, Alarm>> {
        self.alarms.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn sees(&self, source: &str, moving: bool, now: Instant) {
        let mut alarms = self.alarms();
        let Some(alarm) = alarms.get_mut(source) else {
            return;
        };
        if let Some(state) = alarm.sees(moving, now) {
            self.tell_of(source, state);
        }
        drop(alarms);
        self.wake.notify_one();
    }

    /// Ends alarms whose time is over, and says when to look again.
    fn handle_timeouts(&self, now: Instant) -> Option<Instant> {
        let mut alarms = self.alarms();
        for (source, alarm) in alarms.iter_mut() {
            if let Some(state) = alarm.handle_timeout(now) {
                self.tell_of(source, state);
            }
        }
        alarms.values().filter_map(Alarm::poll_timeout).min()
    }

    fn tell_of(&self, source: &str, state: bool) {
        for detector in self.detectors.iter().filter(|detector| detector.source == source) {
            self.tell(detector, state);
        }
    }

    fn tell(&self, detector: &MotionDetector, state: bool) {
        let state = if state { "true" } else { "false" };
        self.alarm
            .set(&[("Source", &detector.source)], &[("State", state)]);
        let media = self.media.state();
        let analytics = format!("analytics_{}", detector.source);
        for configuration in media.video_sources.iter().filter(|c| c.source == detector.source) {
            let source = [
                ("VideoSourceConfigurationToken", configuration.token.as_str()),
                ("VideoAnalyticsConfigurationToken", &analytics),
                ("Rule", &detector.rule),
            ];
            self.cells.set(&source, &[("IsMotion", state)]);
        }
    }
}

/// Ends alarms as long as the backend tells anything.
async fn run(watch: Weak<Watch>, wake: Arc<Notify>) {
    loop {
        let Some(next) = watch.upgrade().map(|watch| watch.handle_timeouts(Instant::now())) else {
            return;
        };
        match next {
            Some(next) => {
                // Whichever comes first.
                let _ = tokio::time::timeout_at(next.into(), wake.notified()).await;
            }
            None => wake.notified().await,
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.wake.notify_one();
    }
}
