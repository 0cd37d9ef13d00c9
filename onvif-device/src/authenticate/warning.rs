//! Counts failed logins, to warn of somebody who guesses (ONVIF Core, "Security Policies", authentication failure warning).

use std::collections::HashMap;
use std::net::IpAddr;
use std::time::{Duration, Instant};

/// How many addresses are watched; the one that failed first gives way.
const MAX_WATCHED: usize = 1024;

/// When to warn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WarningConfig {
    /// Whether to warn at all.
    pub enabled: bool,
    /// How long failures count together, from the first one on.
    pub period: Duration,
    /// How many failures within the period are let pass; the next one warns.
    pub failures: u32,
}

/// The failures of each address.
#[derive(Debug)]
pub(super) struct Failures {
    pub config: WarningConfig,
    watched: HashMap<IpAddr, (Instant, u32)>,
}

impl Failures {
    pub fn new(config: WarningConfig) -> Failures {
        Failures {
            config,
            watched: HashMap::new(),
        }
    }

    /// Sets when to warn, and starts to count anew.
    pub fn configure(&mut self, config: WarningConfig) {
        self.config = config;
        self.watched.clear();
    }

    /// Counts a failure; `true` when this is the one that warns. There is one warning in a period.
    pub fn count(&mut self, now: Instant, source: IpAddr) -> bool {
        if !self.config.enabled {
            return false;
        }
        let source = source.to_canonical();
        let period = self.config.period;
        let over = |since: Instant| now.saturating_duration_since(since) >= period;
        if !self.watched.contains_key(&source) && self.watched.len() >= MAX_WATCHED {
            self.watched.retain(|_, (since, _)| !over(*since));
            if self.watched.len() >= MAX_WATCHED
                && let Some(oldest) = self.watched.iter().min_by_key(|(_, (since, _))| *since)
            {
                let oldest = *oldest.0;
                self.watched.remove(&oldest);
            }
        }
        let entry = self.watched.entry(source).or_insert((now, 0));
        if over(entry.0) {
            *entry = (now, 0);
        }
        entry.1 = entry.1.saturating_add(1);
        entry.1 == self.config.failures.saturating_add(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_failure_too_many_warns_once_in_a_period_and_for_its_source_only() {
        let mut failures = Failures::new(WarningConfig {
            enabled: true,
            period: Duration::from_secs(60),
            failures: 3,
        });
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        let (a, b): (IpAddr, IpAddr) = ([192, 0, 2, 1].into(), [192, 0, 2, 2].into());
        let counted: Vec<bool> = (0..6).map(|s| failures.count(at(s), a)).collect();
        assert_eq!(counted, [false, false, false, true, false, false]);
        assert!(!failures.count(at(6), b));
        // The next period.
        let counted: Vec<bool> = (60..64).map(|s| failures.count(at(s), a)).collect();
        assert_eq!(counted, [false, false, false, true]);
        failures.configure(WarningConfig {
            enabled: false,
            ..failures.config
        });
        assert!((0..20).all(|_| !failures.count(at(70), a)));
    }

    #[test]
    fn memory_is_bounded() {
        let mut failures = Failures::new(WarningConfig {
            enabled: true,
            period: Duration::from_secs(60),
            failures: 3,
        });
        for n in 0..5000_u32 {
            failures.count(Instant::now(), n.to_be_bytes().into());
            assert!(failures.watched.len() <= MAX_WATCHED);
        }
    }
}
