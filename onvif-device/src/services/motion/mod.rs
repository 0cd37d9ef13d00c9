//! Motion alarms: what detectors see, as the two events that recorders know (`tns1:VideoSource/MotionAlarm` and
//! `tns1:RuleEngine/CellMotionDetector/Motion`). The second one is that of a rule of an analytics configuration, and names it (Analytics Service Specification, "Cell
//! motion detector"): it is told of sources that have one, as `SceneDescriptions` gives them.

mod alarm;
mod schedule;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant, SystemTime};

use tokio::sync::Notify;

pub use alarm::Alarm;
pub use schedule::{MOST_A_DAY, Period, Schedule, ScheduleError};

use crate::backend::motion::{MotionBackend, MotionDetector, MotionState};
use crate::builder::{BuildError, Module, Setup};
use crate::clock::Clock;
use crate::events::{Emitter, Events, Topic};
use crate::services::media::state::{ConfigurationKind, ForeignConfiguration};
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
        setup.keep(Arc::clone(&self.backend));
        let common = Arc::clone(setup.common());
        // The rules belong to analytics configurations, which a part that is installed later may bring.
        let this = *self;
        setup.declare_last(move || this.begin(detectors, common.events(), common.clock()));
        Ok(())
    }
}

impl MotionEvents {
    fn begin(
        self,
        detectors: Vec<MotionDetector>,
        events: &Events,
        clock: &Arc<Clock>,
    ) -> Result<(), BuildError> {
        let analytics = analytics_of(&self.media.foreign());
        let alarm = events.declare(
            Topic::property("tns1:VideoSource/MotionAlarm")
                .source("Source", "tt:ReferenceToken")
                .data("State", "xs:boolean"),
        )?;
        let has_rule = |detector: &MotionDetector| analytics.contains_key(&detector.source);
        let cells = match detectors.iter().any(has_rule) {
            true => Some(
                events.declare(
                    Topic::property("tns1:RuleEngine/CellMotionDetector/Motion")
                        .source("VideoSourceConfigurationToken", "tt:ReferenceToken")
                        .source("VideoAnalyticsConfigurationToken", "tt:ReferenceToken")
                        .source("Rule", "xs:string")
                        .data("IsMotion", "xs:boolean"),
                )?,
            ),
            false => None,
        };
        let alarms = detectors
            .iter()
            .map(|detector| {
                let key = (detector.source.clone(), detector.rule.clone());
                let seen = Seen {
                    state: MotionState::Still,
                    alarm: Alarm::new(self.hold),
                };
                (key, seen)
            })
            .collect();
        let watch = Arc::new(Watch {
            alarm,
            cells,
            analytics,
            detectors,
            media: self.media,
            alarms: Mutex::new(alarms),
            clock: Arc::clone(clock),
            schedule: self.schedule,
            wake: Arc::default(),
        });
        for detector in &watch.detectors {
            watch.tell(detector, false, false);
        }
        task::spawn(run(Arc::downgrade(&watch), Arc::clone(&watch.wake)));
        // The backend holds the watch, and so the task lives as long as it may tell anything.
        self.backend.observe(Arc::new(move |source, rule, state| {
            watch.sees(source, rule, state, Instant::now())
        }));
        Ok(())
    }
}

/// The analytics configurations of video sources, the first of each, by the source.
fn analytics_of(foreign: &[ForeignConfiguration]) -> BTreeMap<String, String> {
    let analytics = foreign
        .iter()
        .rev()
        .filter(|configuration| configuration.kind == ConfigurationKind::Analytics);
    analytics
        .filter_map(|configuration| Some((configuration.source.clone()?, configuration.token.clone())))
        .collect()
}

type Alarms = BTreeMap<(String, String), Seen>;

/// What a detector has told last, and what is made of it.
struct Seen {
    state: MotionState,
    alarm: Alarm,
}

impl Seen {
    fn is_moving(&self) -> bool {
        self.state == MotionState::Moving
    }
}

/// The alarms of all sources.
struct Watch {
    alarm: Emitter,
    /// Of the rules, where there are any.
    cells: Option<Emitter>,
    /// The analytics configurations of sources, to which the rules belong.
    analytics: BTreeMap<String, String>,
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

    fn sees(&self, source: &str, rule: &str, state: MotionState, now: Instant) {
        let armed = self.armed();
        let mut alarms = self.alarms();
        let Some(seen) = alarms.get_mut(&(source.to_owned(), rule.to_owned())) else {
            return;
        };
        let before = std::mem::replace(&mut seen.state, state);
        if state == MotionState::Unavailable {
            if before != state {
                // What is deleted is not active any more: the alarm does not wait for its end.
                seen.alarm.end();
                self.tell_of(&alarms, source, rule, false);
                self.remove(&alarms, source, rule);
            }
            return;
        }
        let told = seen.alarm.sees(seen.is_moving() && armed, now);
        // A property that was deleted is there again, whatever its state is.
        let told = told.or((before == MotionState::Unavailable).then_some(seen.alarm.is_active()));
        if let Some(active) = told {
            self.tell_of(&alarms, source, rule, active);
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
            if let Some(state) = seen.alarm.sees(seen.is_moving() && armed, now) {
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
        let MotionDetector { source, rule } = detector;
        self.alarm.set(&[("Source", source)], &[("State", text(any))]);
        self.of_cells(source, rule, |cells, property| {
            cells.set(property, &[("IsMotion", text(state))]);
        });
    }

    /// Tells that a detector, which is quiet, has no state any more, nor the source if it was the last one.
    fn remove(&self, alarms: &Alarms, source: &str, rule: &str) {
        let mut others = alarms.iter().filter(|((of, _), _)| of == source);
        if others.all(|(_, seen)| seen.state == MotionState::Unavailable) {
            self.alarm
                .remove_with(&[("Source", source)], &[("State", text(false))]);
        }
        self.of_cells(source, rule, |cells, property| {
            cells.remove_with(property, &[("IsMotion", text(false))]);
        });
    }

    /// Calls with what names the properties of the rule of a detector: there is one for each configuration of its source, and none of a source without
    /// analytics.
    fn of_cells(&self, source: &str, rule: &str, call: impl Fn(&Emitter, &[(&str, &str)])) {
        let (Some(cells), Some(analytics)) = (&self.cells, self.analytics.get(source)) else {
            return;
        };
        let media = self.media.state();
        for configuration in media.video_sources.iter().filter(|c| c.source == source) {
            let property = [
                ("VideoSourceConfigurationToken", configuration.token.as_str()),
                ("VideoAnalyticsConfigurationToken", analytics),
                ("Rule", rule),
            ];
            call(cells, &property);
        }
    }
}

fn text(state: bool) -> &'static str {
    if state { "true" } else { "false" }
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
