//! Events about the device as a whole (ONVIF Core, "Monitoring events").

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use onvif_core::xml::DateTime;
use serde::{Deserialize, Serialize};

use crate::builder::{BuildError, Setup};
use crate::clock::Clock;
use crate::events::{Emitter, Events, Topic};
use crate::storage::{Persistent, StorageError};
use crate::task;

/// The topic that is too frequent to be kept.
pub(super) const PROCESSOR_USAGE: &str = "tns1:Monitoring/ProcessorUsage";

/// The time over which the usage is averaged.
const USAGE_INTERVAL: Duration = Duration::from_secs(5);

/// Name of the document.
const DOCUMENT: &str = "monitoring";

/// What outlives a restart, in milliseconds since 1970; 0 for never, as Core has it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Times {
    last_reset: u64,
    last_clock: u64,
}

/// Declares the topics and begins to emit them.
pub(super) fn install(setup: &mut Setup) -> Result<(), BuildError> {
    let common = setup.common();
    let events = common.events().clone();
    let clock = Arc::clone(common.clock());
    let times = Persistent::open(Arc::clone(common.storage()), DOCUMENT, Times::default)?;

    let reset = operating_time(&events, "LastReset")?;
    tell(&reset, times.get().last_reset);
    let synchronized = operating_time(&events, "LastClockSynchronization")?;
    tell(&synchronized, times.get().last_clock);
    follow_clock(&clock, &events, times.clone());
    let reboot = operating_time(&events, "LastReboot")?;

    let (changed, reset_clock) = (times.clone(), Arc::clone(&clock));
    setup.on_factory_default(move |_| {
        let (times, reset, clock) = (changed.clone(), reset.clone(), Arc::clone(&reset_clock));
        Box::pin(async move {
            let now = millis(clock.now());
            times
                .update(|times| {
                    times.last_reset = now;
                    Ok::<_, StorageError>(())
                })
                .await?;
            tell(&reset, now);
            Ok(())
        })
    });
    // The stored offset of the clock has been set when all parts are there; before, the time may be a wrong one.
    setup.finally(move || {
        tell(&reboot, millis(clock.now()));
        Ok(())
    });
    processor_usage(&events, USAGE_INTERVAL, Load::read)
}

fn operating_time(events: &Events, name: &str) -> Result<Emitter, BuildError> {
    let path = format!("tns1:Monitoring/OperatingTime/{name}");
    events.declare(Topic::property(path).data("Status", "xs:dateTime"))
}

fn tell(emitter: &Emitter, millis: u64) {
    let time = UNIX_EPOCH
        .checked_add(Duration::from_millis(millis))
        .unwrap_or(UNIX_EPOCH);
    let text = DateTime::from_system_time(time).to_string();
    emitter.set(&[], &[("Status", &text)]);
}

/// Tells when the clock is set, until it is gone. Without a runtime nobody can set it.
fn follow_clock(clock: &Clock, events: &Events, times: Persistent<Times>) {
    let Ok(runtime) = tokio::runtime::Handle::try_current() else {
        return;
    };
    let mut synchronizations = clock.synchronizations();
    // The hub has the clock, so what waits for the clock must not keep the hub.
    let events = events.downgrade();
    task::spawn_on(&runtime, async move {
        while synchronizations.changed().await.is_ok() {
            let time = *synchronizations.borrow_and_update();
            let emitter = events.upgrade().and_then(|events| {
                events.emitter_of("tns1:Monitoring/OperatingTime/LastClockSynchronization")
            });
            let (Some(time), Some(emitter)) = (time, emitter) else {
                continue;
            };
            let time = millis(time);
            tell(&emitter, time);
            drop(emitter);
            let kept = times.update(|times| {
                times.last_clock = time;
                Ok::<_, StorageError>(())
            });
            if let Err(error) = kept.await {
                tracing::error!(%error, "the time of the last synchronisation could not be stored");
            }
        }
    });
}

fn millis(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH)
        .map_or(0, |since| u64::try_from(since.as_millis()).unwrap_or(0))
}

/// Where the system tells it, and only with a runtime on which it can be measured.
fn processor_usage(
    events: &Events,
    interval: Duration,
    mut read: impl FnMut() -> Option<Load> + Send + 'static,
) -> Result<(), BuildError> {
    let (Some(start), Ok(runtime)) = (read(), tokio::runtime::Handle::try_current()) else {
        return Ok(());
    };
    let topic = Topic::property(PROCESSOR_USAGE)
        .source("Token", "tt:ReferenceToken")
        .data("Value", "xs:float");
    let emitter = events.declare(topic)?;
    // What there has been since the system started, until there is an average of our own.
    tell_usage(&emitter, &start, &Load::default());
    // The hub must not be kept by those who emit into it.
    let events = events.downgrade();
    drop(emitter);
    task::spawn_on(&runtime, async move {
        let mut before = start;
        loop {
            tokio::time::sleep(interval).await;
            let Some(emitter) = events
                .upgrade()
                .and_then(|events| events.emitter_of(PROCESSOR_USAGE))
            else {
                return;
            };
            if let Some(now) = read() {
                tell_usage(&emitter, &now, &before);
                before = now;
            }
        }
    });
    Ok(())
}

fn tell_usage(emitter: &Emitter, now: &Load, before: &Load) {
    let percent = now.percent_since(before).to_string();
    emitter.set(&[("Token", "processor")], &[("Value", &percent)]);
}

/// Time of all processors since the start of the system, in the ticks of the system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Load {
    busy: u64,
    all: u64,
}

impl Load {
    /// From `/proc/stat`; `None` on other systems than Linux.
    fn read() -> Option<Load> {
        Load::parse(&std::fs::read_to_string("/proc/stat").ok()?)
    }

    fn parse(text: &str) -> Option<Load> {
        let line = text.lines().find_map(|line| line.strip_prefix("cpu "))?;
        // user nice system idle iowait irq softirq steal; guest time is in user already.
        let ticks: Vec<u64> = line
            .split_ascii_whitespace()
            .take(8)
            .map(|ticks| ticks.parse().ok())
            .collect::<Option<_>>()?;
        let all = ticks.iter().sum();
        let idle: u64 = ticks.iter().skip(3).take(2).sum();
        (ticks.len() > 4).then_some(Load {
            busy: all - idle,
            all,
        })
    }

    /// Whole percents: finer steps would only make more events.
    fn percent_since(&self, before: &Load) -> u64 {
        let all = self.all.saturating_sub(before.all);
        let busy = self.busy.saturating_sub(before.busy);
        (busy.saturating_mul(100) + all / 2)
            .checked_div(all)
            .unwrap_or(0)
            .min(100)
    }
}

#[cfg(test)]
mod tests {
    use tokio::sync::mpsc::unbounded_channel;

    use super::*;
    use crate::events::PropertyOperation;

    #[tokio::test]
    async fn the_usage_is_told_when_it_changes_and_no_more_once_the_hub_is_gone() {
        let events = Events::new(Arc::default());
        let (sender, mut told) = unbounded_channel();
        events.observe(move |n| {
            let value = n.value("Value").map(str::to_owned);
            sender.send((n.operation(), value)).unwrap();
        });
        // Since the start of the system; then a busy time, one as busy, one that cannot be read, and an idle one.
        let loads = [(20, 100), (100, 200), (180, 300), (0, 0), (180, 500)];
        let mut loads = loads.into_iter();
        let (reads, mut read) = unbounded_channel();
        let next = move || {
            let _ = reads.send(());
            let (busy, all) = loads.next()?;
            (all > 0).then_some(Load { busy, all })
        };
        processor_usage(&events, Duration::from_millis(1), next).unwrap();
        use PropertyOperation::{Changed, Initialized};
        for (operation, value) in [(Initialized, "20"), (Changed, "80"), (Changed, "0")] {
            assert_eq!(told.recv().await, Some((Some(operation), Some(value.to_owned()))));
        }
        assert!(told.try_recv().is_err());
        drop(events);
        // The task ends, and with it who reads.
        while read.recv().await.is_some() {}
    }

    #[test]
    fn usage_of_the_processor() {
        let before = Load::parse("cpu  100 0 50 800 50 0 0 0 0 0\ncpu0 1 2 3").unwrap();
        assert_eq!(before, Load { busy: 150, all: 1000 });
        let after = Load::parse("cpu  150 0 100 850 100 0 0 0 0 0\n").unwrap();
        assert_eq!(after.percent_since(&before), 50);
        assert_eq!(before.percent_since(&before), 0);
        assert_eq!(before.percent_since(&after), 0);
        for bad in ["", "cpu 1 2 3", "cpu a b c d e f g h", "cpu0 1 2 3 4 5 6 7 8"] {
            assert_eq!(Load::parse(bad), None, "{bad}");
        }
    }
}
