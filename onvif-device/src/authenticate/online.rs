//! Who is online: users who have proven themselves not long ago, over HTTP or RTSP, whichever way. Requests stand for themselves, so that there are no logins and
//! no goodbyes; who is silent for [`IDLE`] is no longer there.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How long a user may be silent.
pub const IDLE: Duration = Duration::from_secs(300);
/// Users at addresses that are remembered. Only who knows a password gets in.
const MOST: usize = 1024;

/// A user at an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnlineUser {
    /// Name of the account.
    pub user: String,
    /// Where he comes from.
    pub address: IpAddr,
    /// Since when he has been there, without a silence of [`IDLE`].
    pub online: Duration,
    /// How long he has been silent.
    pub silent: Duration,
}

#[derive(Debug, Default)]
pub(super) struct Online(Mutex<Seen>);

#[derive(Debug, Default)]
struct Seen {
    /// Most addresses have one user, and an address is found without a copy of the name.
    addresses: HashMap<IpAddr, Vec<Visit>>,
    visits: usize,
}

#[derive(Debug)]
struct Visit {
    user: String,
    came: Instant,
    seen: Instant,
}

impl Online {
    /// Notes that a user has just proven who he is.
    pub fn note(&self, now: Instant, address: IpAddr, user: &str) {
        let address = address.to_canonical();
        let mut seen = self.seen();
        let visits = seen.addresses.get_mut(&address);
        let known = visits.and_then(|visits| visits.iter_mut().find(|visit| visit.user == user));
        if let Some(visit) = known {
            if now.saturating_duration_since(visit.seen) >= IDLE {
                visit.came = now;
            }
            visit.seen = visit.seen.max(now);
            return;
        }
        if seen.visits >= MOST {
            seen.forget(now);
        }
        if seen.visits >= MOST {
            seen.forget_oldest();
        }
        seen.visits += 1;
        seen.addresses.entry(address).or_default().push(Visit {
            user: user.to_owned(),
            came: now,
            seen: now,
        });
    }

    /// All who are there, by name and address.
    pub fn list(&self, now: Instant) -> Vec<OnlineUser> {
        let mut seen = self.seen();
        seen.forget(now);
        let mut all: Vec<OnlineUser> = seen
            .addresses
            .iter()
            .flat_map(|(address, visits)| {
                visits.iter().map(|visit| OnlineUser {
                    user: visit.user.clone(),
                    address: *address,
                    online: now.saturating_duration_since(visit.came),
                    silent: now.saturating_duration_since(visit.seen),
                })
            })
            .collect();
        all.sort_by(|a, b| (&a.user, a.address).cmp(&(&b.user, b.address)));
        all
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Seen {
    fn forget(&mut self, now: Instant) {
        self.keep(|visit| now.saturating_duration_since(visit.seen) < IDLE);
    }

    fn forget_oldest(&mut self) {
        let oldest = self.addresses.values().flatten().map(|visit| visit.seen).min();
        self.keep(|visit| Some(visit.seen) != oldest);
    }

    fn keep(&mut self, keep: impl Fn(&Visit) -> bool) {
        self.addresses.retain(|_, visits| {
            visits.retain(&keep);
            !visits.is_empty()
        });
        self.visits = self.addresses.values().map(Vec::len).sum();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn names(online: &Online, now: Instant) -> Vec<(String, u64, u64)> {
        let listed = online.list(now).into_iter();
        listed
            .map(|one| {
                let who = format!("{}@{}", one.user, one.address);
                (who, one.online.as_secs(), one.silent.as_secs())
            })
            .collect()
    }

    #[test]
    fn who_is_silent_for_long_is_gone() {
        let online = Online::default();
        let start = Instant::now();
        let (here, there) = ("192.0.2.1".parse().unwrap(), "2001:db8::1".parse().unwrap());
        online.note(start, here, "ann");
        online.note(start, there, "ann");
        online.note(start + SECOND, "::ffff:192.0.2.1".parse().unwrap(), "bob");
        online.note(start + 200 * SECOND, here, "ann");
        let all = names(&online, start + 210 * SECOND);
        let all: Vec<_> = all
            .iter()
            .map(|(who, on, off)| (who.as_str(), *on, *off))
            .collect();
        assert_eq!(
            all,
            [
                ("ann@192.0.2.1", 210, 10),
                ("ann@2001:db8::1", 210, 210),
                ("bob@192.0.2.1", 209, 209)
            ]
        );
        let later = start + 200 * SECOND + IDLE - SECOND;
        assert_eq!(names(&online, later).len(), 1);
        assert!(names(&online, later + SECOND).is_empty());
        assert_eq!(online.seen().visits, 0);

        // Who comes back after such a time has just come, even when nobody has asked meanwhile.
        online.note(start, here, "ann");
        online.note(start + IDLE, here, "ann");
        assert_eq!(names(&online, start + IDLE + SECOND)[0].1, 1);
    }

    #[test]
    fn memory_is_bounded_and_the_latest_stay() {
        let online = Online::default();
        let start = Instant::now();
        for number in 0..3 * u32::try_from(MOST).unwrap() {
            let now = start + Duration::from_millis(number.into());
            online.note(now, std::net::Ipv4Addr::from_bits(number).into(), "ann");
            assert!(online.seen().visits <= MOST);
        }
        let last = start + Duration::from_millis(3 * 1024);
        let all = online.list(last);
        assert_eq!(all.len(), MOST);
        assert!(all.iter().all(|one| one.silent <= Duration::from_millis(1024)));
    }
}
