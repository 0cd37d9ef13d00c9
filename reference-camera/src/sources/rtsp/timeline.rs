//! From the time of a camera to the time line of this one.

use std::time::{Duration, Instant, SystemTime};

use super::super::clock::MediaClock;

/// For how long the smallest delay of a picture stands for the way from the camera.
const WINDOW: Duration = Duration::from_secs(30);

/// The time line of one session. All its tracks keep their times, moved by one and the same amount.
///
/// UTC is told by the arrival and not by the camera, whose clock may be anything: the picture that was delayed least within the last half
/// minute counts. So the two clocks may drift apart without the times of the pictures being touched.
#[derive(Debug, Default)]
pub(super) struct Timeline {
    /// Added to times of the camera, in nanoseconds; set by the first picture or sound of the session.
    shift: Option<i128>,
    /// Smallest delays, in nanoseconds: the one that counts, and the one of the window that is not yet over.
    smallest: i128,
    next: i128,
    window: Option<Instant>,
}

impl Timeline {
    /// The place of something that arrives `now` and is of the time `elapsed` (in nanoseconds) of the session: its time on the clock, and
    /// UTC. The first one of a session comes after `last`.
    pub(super) fn place(
        &mut self,
        clock: &MediaClock,
        now: Instant,
        elapsed: i128,
        last: Duration,
    ) -> (Duration, SystemTime) {
        let arrived = clock.timestamp(now).as_nanos() as i128;
        let earliest = last.as_nanos() as i128 + 1_000_000;
        let shift = *self.shift.get_or_insert(arrived.max(earliest) - elapsed);
        let media = (elapsed + shift).max(0);
        let delay = arrived - media;
        match self.window {
            Some(since) if now.saturating_duration_since(since) < WINDOW => {
                self.smallest = self.smallest.min(delay);
                self.next = self.next.min(delay);
            }
            Some(_) => {
                self.smallest = self.next.min(delay);
                self.next = delay;
                self.window = Some(now);
            }
            None => {
                (self.smallest, self.next) = (delay, delay);
                self.window = Some(now);
            }
        }
        let true_time = nanoseconds((media + self.smallest).max(0));
        let media = nanoseconds(media);
        (media, clock.utc(clock.instant(true_time)))
    }
}

fn nanoseconds(count: i128) -> Duration {
    // Half a millennium fits.
    Duration::from_nanos(u64::try_from(count).unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: i128 = 1_000_000_000;

    #[test]
    fn times_are_kept_and_utc_follows_the_least_delayed() {
        let clock = MediaClock::new();
        let begin = clock.instant(Duration::from_secs(10));
        let mut line = Timeline::default();
        let at = |millis: u64| begin + Duration::from_millis(millis);
        let (first, _) = line.place(&clock, at(0), 5 * SECOND, Duration::ZERO);
        assert_eq!(first, Duration::from_secs(10));
        // Whatever the way does to them, pictures of 40 ms distance keep it.
        for (number, arrived) in [(1_u32, 95), (2, 97), (3, 121)] {
            let elapsed = 5 * SECOND + i128::from(number) * 40_000_000;
            let (media, _) = line.place(&clock, at(arrived), elapsed, first);
            assert_eq!(
                media,
                Duration::from_secs(10) + number * Duration::from_millis(40)
            );
        }
        // The first came as fast as any: it is UTC.
        let (_, utc) = line.place(&clock, at(200), 5 * SECOND + 160_000_000, first);
        let expected = clock.utc(at(160));
        let apart = utc
            .duration_since(expected)
            .unwrap_or_else(|error| error.duration());
        assert!(apart < Duration::from_millis(5), "{apart:?}");
    }

    #[test]
    fn a_clock_that_drifts_moves_utc_only() {
        let clock = MediaClock::new();
        let begin = clock.instant(Duration::from_secs(1));
        let mut line = Timeline::default();
        let mut place = |arrived: u64, elapsed: u64| {
            let now = begin + Duration::from_millis(arrived);
            line.place(&clock, now, i128::from(elapsed) * 1_000_000, Duration::ZERO)
        };
        place(0, 0);
        // The camera's clock is slow by a second in a minute and a half.
        for second in 1..=90 {
            place(second * 1000, second * 1000 - second * 1000 / 90);
        }
        let (media, utc) = place(90_040, 89_040);
        assert_eq!(media, Duration::from_millis(1000 + 89_040));
        let truth = clock.utc(begin + Duration::from_millis(90_040));
        let behind = truth.duration_since(utc).unwrap_or_default();
        assert!(behind < Duration::from_millis(700), "{behind:?}");
    }

    #[test]
    fn a_new_session_comes_after_the_last() {
        let clock = MediaClock::new();
        let last = Duration::from_secs(100);
        let now = clock.instant(Duration::from_secs(99));
        let (media, _) = Timeline::default().place(&clock, now, 0, last);
        assert_eq!(media, last + Duration::from_millis(1));
    }
}
