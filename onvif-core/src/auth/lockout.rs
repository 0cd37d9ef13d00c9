//! Locks whoever guesses passwords: one source address and account at a time, for a while.

use std::collections::HashMap;
use std::fmt;
use std::net::IpAddr;
use std::time::{Duration, Instant};

/// Settings of [`Lockout`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Config {
    /// How many failures lock, 3 to 10; other values are brought into that range. Default 5.
    pub attempts: u32,
    /// Within which time they count together. Default 5 minutes.
    pub period: Duration,
    /// For how long the lock holds. Default 5 minutes.
    pub lock: Duration,
    /// How many pairs of source and account are watched. Default 4096.
    pub max_watched: usize,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            attempts: 5,
            period: Duration::from_secs(300),
            lock: Duration::from_secs(300),
            max_watched: 4096,
        }
    }
}

/// How many accounts a source may fail at until it is locked as a whole. Guessing one password with many names is an
/// attack as well, and the limit keeps one source from filling the table.
const MAX_ACCOUNTS_PER_SOURCE: u32 = 16;

/// How much of a user name tells it from others. Longer names than this exist only in attacks.
const MAX_NAME: usize = 64;

/// The lock holds: refuse without looking at the password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Locked {
    /// How long it still holds.
    pub remaining: Duration,
}

impl fmt::Display for Locked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "locked after too many wrong passwords, for another {} s",
            self.remaining.as_secs() + 1
        )
    }
}

impl std::error::Error for Locked {}

/// What a failure led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// So many attempts are left.
    Counted {
        /// At least 1.
        left: u32,
    },
    /// This was one too many: the lock holds from now on. The time to raise an alarm.
    Locks {
        /// How long it holds.
        duration: Duration,
    },
}

/// Counts failures over all ways to log in. A lock holds for one source and account, releases itself, and never
/// concerns another source.
#[derive(Debug)]
pub struct Lockout {
    config: Config,
    /// A missing account stands for the source as a whole.
    watched: HashMap<(IpAddr, Option<String>), Watch>,
}

#[derive(Clone, Copy, Debug)]
struct Watch {
    failures: u32,
    /// When the period began, or the lock.
    since: Instant,
    locked: bool,
}

impl Lockout {
    /// Nobody is locked.
    pub fn new(config: Config) -> Self {
        let config = Config {
            attempts: config.attempts.clamp(3, 10),
            max_watched: config.max_watched.max(2),
            ..config
        };
        Self {
            config,
            watched: HashMap::new(),
        }
    }

    /// Asks before a password is checked.
    ///
    /// # Errors
    /// The account is locked for this source: refuse, whatever the password.
    pub fn check(&self, now: Instant, source: IpAddr, account: &str) -> Result<(), Locked> {
        let source = source.to_canonical();
        [Some(name_of(account)), None]
            .into_iter()
            .filter_map(|account| self.watched.get(&(source, account)))
            .filter(|watch| watch.locked)
            .map(|watch| {
                self.config
                    .lock
                    .saturating_sub(now.saturating_duration_since(watch.since))
            })
            .max()
            .filter(|remaining| !remaining.is_zero())
            .map_or(Ok(()), |remaining| Err(Locked { remaining }))
    }

    /// A wrong password was given.
    pub fn failed(&mut self, now: Instant, source: IpAddr, account: &str) -> Failure {
        let source = source.to_canonical();
        let account = (source, Some(name_of(account)));
        let first_failure = self.watch(now, &account).is_none();
        if first_failure {
            self.count(now, (source, None), MAX_ACCOUNTS_PER_SOURCE);
        }
        let failure = self.count(now, account, self.config.attempts);
        match self.watched.get(&(source, None)) {
            Some(whole) if whole.locked && whole.since == now => Failure::Locks {
                duration: self.config.lock,
            },
            _ => failure,
        }
    }

    /// The right password was given: earlier failures of this source with this account are forgotten.
    pub fn succeeded(&mut self, source: IpAddr, account: &str) {
        self.watched
            .remove(&(source.to_canonical(), Some(name_of(account))));
    }

    /// Releases all locks, for example on behalf of an administrator.
    pub fn release_all(&mut self) {
        self.watched.clear();
    }

    /// How many pairs are watched at the moment, at most [`Config::max_watched`].
    pub fn watched(&self) -> usize {
        self.watched.len()
    }

    /// The entry, unless its time is over.
    fn watch(&self, now: Instant, key: &(IpAddr, Option<String>)) -> Option<Watch> {
        self.watched
            .get(key)
            .copied()
            .filter(|watch| !self.is_over(now, watch))
    }

    fn is_over(&self, now: Instant, watch: &Watch) -> bool {
        let duration = if watch.locked {
            self.config.lock
        } else {
            self.config.period
        };
        now.saturating_duration_since(watch.since) >= duration
    }

    fn count(&mut self, now: Instant, key: (IpAddr, Option<String>), limit: u32) -> Failure {
        let mut watch = self.watch(now, &key).unwrap_or(Watch {
            failures: 0,
            since: now,
            locked: false,
        });
        if !watch.locked {
            watch.failures += 1;
            if watch.failures >= limit {
                watch = Watch {
                    since: now,
                    locked: true,
                    ..watch
                };
            }
        }
        if !self.watched.contains_key(&key) && self.watched.len() >= self.config.max_watched {
            self.make_room(now);
        }
        self.watched.insert(key, watch);
        if watch.locked {
            Failure::Locks {
                duration: self.config.lock,
            }
        } else {
            Failure::Counted {
                left: limit - watch.failures,
            }
        }
    }

    /// Drops what is over; if that frees nothing, the oldest entry that is not locked, or else the oldest.
    fn make_room(&mut self, now: Instant) {
        let (period, lock) = (self.config.period, self.config.lock);
        self.watched.retain(|_, watch| {
            now.saturating_duration_since(watch.since) < if watch.locked { lock } else { period }
        });
        if self.watched.len() >= self.config.max_watched
            && let Some(victim) = self
                .watched
                .iter()
                .min_by_key(|(_, watch)| (watch.locked, watch.since))
                .map(|(key, _)| key.clone())
        {
            self.watched.remove(&victim);
        }
    }
}

fn name_of(account: &str) -> String {
    account.chars().take(MAX_NAME).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 1));
    const B: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 2));

    struct Fixture {
        lockout: Lockout,
        start: Instant,
    }

    impl Fixture {
        fn new(config: Config) -> Self {
            Self {
                lockout: Lockout::new(config),
                start: Instant::now(),
            }
        }

        fn fail(&mut self, seconds: u64, source: IpAddr, account: &str) -> Failure {
            self.lockout
                .failed(self.start + Duration::from_secs(seconds), source, account)
        }

        fn is_locked(&self, seconds: u64, source: IpAddr, account: &str) -> bool {
            self.lockout
                .check(self.start + Duration::from_secs(seconds), source, account)
                .is_err()
        }
    }

    #[test]
    fn locks_source_and_account_for_a_while() {
        let mut fixture = Fixture::new(Config::default());
        for left in (1..=4).rev() {
            assert_eq!(fixture.fail(0, A, "admin"), Failure::Counted { left });
            assert!(!fixture.is_locked(0, A, "admin"));
        }
        assert_eq!(
            fixture.fail(10, A, "admin"),
            Failure::Locks {
                duration: Duration::from_secs(300)
            }
        );
        assert!(fixture.is_locked(10, A, "admin"));
        assert!(!fixture.is_locked(10, B, "admin"), "another source");
        assert!(!fixture.is_locked(10, A, "other"), "another account");
        let locked = fixture
            .lockout
            .check(fixture.start + Duration::from_secs(110), A, "admin");
        assert_eq!(
            locked,
            Err(Locked {
                remaining: Duration::from_secs(200)
            })
        );
        assert!(fixture.is_locked(309, A, "admin"));
        assert!(!fixture.is_locked(310, A, "admin"), "released by itself");
        assert_eq!(fixture.fail(310, A, "admin"), Failure::Counted { left: 4 });
    }

    #[test]
    fn failures_while_locked_do_not_prolong_it() {
        let mut fixture = Fixture::new(Config {
            attempts: 3,
            ..Config::default()
        });
        for _ in 0..3 {
            fixture.fail(0, A, "admin");
        }
        fixture.fail(299, A, "admin");
        assert!(!fixture.is_locked(300, A, "admin"));
    }

    #[test]
    fn success_and_time_forgive() {
        let mut fixture = Fixture::new(Config::default());
        for _ in 0..4 {
            fixture.fail(0, A, "admin");
        }
        fixture.lockout.succeeded(A, "admin");
        assert_eq!(fixture.fail(1, A, "admin"), Failure::Counted { left: 4 });
        for _ in 0..3 {
            fixture.fail(2, A, "admin");
        }
        assert_eq!(
            fixture.fail(301, A, "admin"),
            Failure::Counted { left: 4 },
            "the period is over"
        );
    }

    #[test]
    fn attempts_are_kept_in_range() {
        let mut fixture = Fixture::new(Config {
            attempts: 0,
            ..Config::default()
        });
        assert_eq!(fixture.fail(0, A, "admin"), Failure::Counted { left: 2 });
        let mut fixture = Fixture::new(Config {
            attempts: 1000,
            ..Config::default()
        });
        assert_eq!(fixture.fail(0, A, "admin"), Failure::Counted { left: 9 });
    }

    #[test]
    fn mapped_address_is_the_same_source() {
        let mut fixture = Fixture::new(Config {
            attempts: 3,
            ..Config::default()
        });
        let mapped: IpAddr = "::ffff:192.0.2.1".parse().unwrap();
        for source in [A, mapped, A] {
            fixture.fail(0, source, "admin");
        }
        assert!(fixture.is_locked(0, mapped, "admin"));
    }

    #[test]
    fn guessing_names_locks_the_source_only() {
        let mut fixture = Fixture::new(Config::default());
        for n in 0..15 {
            assert_eq!(
                fixture.fail(0, A, &format!("user{n}")),
                Failure::Counted { left: 4 }
            );
        }
        assert!(matches!(fixture.fail(0, A, "user15"), Failure::Locks { .. }));
        assert!(fixture.is_locked(0, A, "admin"));
        assert!(!fixture.is_locked(0, B, "admin"));
        assert!(!fixture.is_locked(300, A, "admin"));
    }

    #[test]
    fn memory_is_bounded_and_locks_are_kept_longest() {
        let mut fixture = Fixture::new(Config {
            attempts: 3,
            max_watched: 50,
            ..Config::default()
        });
        for _ in 0..3 {
            fixture.fail(0, A, "admin");
        }
        for n in 0..2000_u32 {
            fixture.fail(1, IpAddr::from(n.to_be_bytes()), &"x".repeat(10_000));
            assert!(fixture.lockout.watched() <= 50);
        }
        assert!(fixture.is_locked(1, A, "admin"));
        assert!(
            fixture
                .lockout
                .watched
                .keys()
                .all(|(_, name)| name.as_ref().is_none_or(|name| name.len() <= 64))
        );
    }
}
