//! Motion alarms: what detectors see, as the two events that recorders know (`tns1:VideoSource/MotionAlarm` and
//! `tns1:RuleEngine/CellMotionDetector/Motion`).

mod alarm;
mod schedule;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant, SystemTime};

use tokio::sync::Notify;

pub use alarm::Alarm;
pub use schedule::{MOST_A_DAY, Period, Schedule, ScheduleError};

use crate::backend::motion::{MotionBackend, MotionDetector};
use crate::builder::{BuildError, Module, Setup};
use crate::clock::Clock;
use crate::events::{Emitter, Topic};
use crate::services::media::{MediaModel, MediaService};
use crate::task;

/// Turns what the detectors of a backend see into events.
pub struct MotionEvents {
    backend: Arc<dyn MotionBackend>,
    media: Arc<MediaModel>,
    hold: Duration,
    schedule: Schedule,
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
            schedule: Schedule::default(),
        }
    }

    /// Tells motion at the times of a schedule only. An alarm that goes on when a period ends, ends as if nothing moved any more.
    #[must_use]
    pub fn scheduled(mut self, schedule: Schedule) -> MotionEvents {
        self.schedule = schedule;
        self
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
            .map(|detector| {
                let key = (detector.source.clone(), detector.rule.clone());
                let seen = Seen {
                    moving: false,
                    alarm: Alarm::new(self.hold),
                };
                (key, seen)
            })
            .collect();
        let watch = Arc::new(Watch {
            alarm,
            cells,
            detectors,
            media: self.media,
            alarms: Mutex::new(alarms),
            clock: Arc::clone(setup.common().clock()),
            schedule: self.schedule,
            wake: Arc::default(),
        });
        for detector in &watch.detectors {
            watch.tell(detector, false, false);
        }
        task::spawn(run(Arc::downgrade(&watch), Arc::clone(&watch.wake)));
        // The backend holds the watch, and so the task lives as long as it may tell anything.
        self.backend.observe(Arc::new(move |source, rule, moving| {
            watch.sees(source, rule, moving, Instant::now())
        }));
        setup.keep(self.backend);
        Ok(())
    }
}

type Alarms = BTreeMap<(String, String), Seen>;

/// What a detector has told last, and what is made of it.
struct Seen {
    moving: bool,
    alarm: Alarm,
}

/// The alarms of all sources.
struct Watch {
    alarm: Emitter,
    cells: Emitter,
    detectors: Vec<MotionDetector>,
    media: Arc<MediaModel>,
    /// By source and rule.
    alarms: Mutex<Alarms>,
    clock: Arc<Clock>,
    schedule: Schedule,
    wake: Arc<Notify>,
}

impl Watch {
    fn alarms(&self) -> MutexGuard<'_, Alarms> {
        self.alarms.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn armed(&self) -> bool {
        self.schedule.is_always() || self.schedule.holds(self.clock.local(SystemTime::now()))
    }

    fn sees(&self, source: &str, rule: &str, moving: bool, now: Instant) {
        let armed = self.armed();
        let mut alarms = self.alarms();
        let Some(seen) = alarms.get_mut(&(source.to_owned(), rule.to_owned())) else {
            return;
        };
        seen.moving = moving;
        if let Some(state) = seen.alarm.sees(moving && armed, now) {
            self.tell_of(&alarms, source, rule, state);
        }
        drop(alarms);
        self.wake.notify_one();
    }

    /// Ends alarms whose time is over, follows the schedule, and says when to look again.
    fn handle_timeouts(&self, now: Instant) -> Option<Instant> {
        let armed = self.armed();
        let mut alarms = self.alarms();
        let mut changed = Vec::new();
        for (key, seen) in alarms.iter_mut() {
            // What began before the period, and what goes on behind it.
            if let Some(state) = seen.alarm.sees(seen.moving && armed, now) {
                changed.push((key.clone(), state));
            }
        }
        for ((source, rule), state) in changed {
            self.tell_of(&alarms, &source, &rule, state);
        }
        let next = alarms.values().filter_map(|seen| seen.alarm.poll_timeout()).min();
        if self.schedule.is_always() {
            return next;
        }
        // Periods begin and end with a minute.
        let second = self
            .clock
            .local(SystemTime::now())
            .map_or(0, |local| local.second());
        let minute = now + Duration::from_secs(60_u64.saturating_sub(second.unsigned_abs().into()).max(1));
        Some(next.map_or(minute, |next| next.min(minute)))
    }

    fn tell_of(&self, alarms: &Alarms, source: &str, rule: &str, state: bool) {
        let any = alarms
            .iter()
            .any(|((of, _), seen)| of == source && seen.alarm.is_active());
        let told = |detector: &&MotionDetector| detector.source == source && detector.rule == rule;
        for detector in self.detectors.iter().filter(told) {
            self.tell(detector, any, state);
        }
    }

    /// `any` is for the source as a whole, `state` for the detector alone.
    fn tell(&self, detector: &MotionDetector, any: bool, state: bool) {
        let text = |state: bool| if state { "true" } else { "false" };
        self.alarm
            .set(&[("Source", &detector.source)], &[("State", text(any))]);
        let media = self.media.state();
        let analytics = format!("analytics_{}", detector.source);
        for configuration in media.video_sources.iter().filter(|c| c.source == detector.source) {
            let source = [
                ("VideoSourceConfigurationToken", configuration.token.as_str()),
                ("VideoAnalyticsConfigurationToken", &analytics),
                ("Rule", &detector.rule),
            ];
            self.cells.set(&source, &[("IsMotion", text(state))]);
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
