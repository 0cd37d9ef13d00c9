//! The tokens that were used, in a bounded memory that never forgets a token which could still be accepted.

mod prints;

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use prints::Prints;

/// Most seconds for which tokens are remembered; also bounds the memory when few tokens come per second.
const MAX_BUCKETS: usize = 1024;

/// Fingerprints of used tokens, in one bucket per second of creation.
///
/// Buckets are not dropped because they are old but because the space is needed: as long as it is not, setting the
/// clock of the device back does not open the door to old tokens. When the space is needed for a bucket whose tokens
/// could still be accepted, the oldest goes and with it the right to use tokens of that second or before.
pub(super) struct History {
    max: usize,
    len: usize,
    buckets: BTreeMap<i64, Prints>,
    /// Tokens created in this second or before are refused unless their bucket is still there.
    forgotten: Option<i64>,
}

/// Why a token cannot be used.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// It was used before.
    Known,
    /// It may have been used before.
    Full,
}

impl History {
    pub(super) fn new(max: usize) -> Self {
        Self {
            max: max.max(1),
            len: 0,
            buckets: BTreeMap::new(),
            forgotten: None,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// Notes that the token with this fingerprint, created in this second, is used now. Tokens created outside `live`
    /// are refused by the caller.
    pub(super) fn remember(
        &mut self,
        second: i64,
        print: u64,
        live: RangeInclusive<i64>,
    ) -> Result<(), Refused> {
        // The clock was set back: what was forgotten lies in the future and would lock everybody out.
        self.forgotten = self.forgotten.filter(|forgotten| forgotten <= live.end());
        match self.buckets.get_mut(&second) {
            // The usual case, in which the print is looked for only once.
            Some(bucket) if self.len < self.max => {
                if !bucket.insert(print) {
                    return Err(Refused::Known);
                }
                self.len += 1;
                return Ok(());
            }
            Some(bucket) if bucket.contains(print) => return Err(Refused::Known),
            Some(_) => {}
            None if self.forgotten.is_some_and(|forgotten| second <= forgotten) => return Err(Refused::Full),
            None => {}
        }
        if self.len >= self.max || (self.buckets.len() >= MAX_BUCKETS && !self.buckets.contains_key(&second))
        {
            self.make_room(second, &live)?;
        }
        if self.buckets.entry(second).or_default().insert(print) {
            self.len += 1;
        }
        Ok(())
    }

    fn make_room(&mut self, second: i64, live: &RangeInclusive<i64>) -> Result<(), Refused> {
        let (&oldest, _) = self.buckets.first_key_value().ok_or(Refused::Full)?;
        let (&newest, _) = self.buckets.last_key_value().ok_or(Refused::Full)?;
        let victim = if oldest < *live.start() {
            oldest
        } else if newest > *live.end() {
            newest
        } else if oldest < second {
            self.forgotten = self.forgotten.max(Some(oldest));
            oldest
        } else {
            // The token at hand is as old as the oldest: it has to give way, or a flood could reopen its second.
            return Err(Refused::Full);
        };
        if let Some(bucket) = self.buckets.remove(&victim) {
            self.len -= bucket.len();
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIVE: RangeInclusive<i64> = 50..=150;

    #[test]
    fn knows_what_it_has_seen() {
        let mut history = History::new(10);
        assert_eq!(history.remember(100, 1, LIVE), Ok(()));
        assert_eq!(history.remember(100, 2, LIVE), Ok(()));
        assert_eq!(history.remember(100, 1, LIVE), Err(Refused::Known));
        assert_eq!(history.remember(101, 1, LIVE), Ok(()));
        assert_eq!(history.len(), 3);
    }

    #[test]
    fn full_of_live_tokens_it_gives_up_the_oldest_second_for_good() {
        let mut history = History::new(4);
        for (second, print) in [(100, 1), (100, 2), (101, 3), (102, 4)] {
            assert_eq!(history.remember(second, print, LIVE), Ok(()));
        }
        assert_eq!(history.remember(102, 5, LIVE), Ok(()));
        assert_eq!(history.len(), 3);
        assert_eq!(
            history.remember(100, 1, LIVE),
            Err(Refused::Full),
            "a replay after the loss"
        );
        assert_eq!(
            history.remember(99, 9, LIVE),
            Err(Refused::Full),
            "could be a replay too"
        );
        assert_eq!(history.remember(101, 3, LIVE), Err(Refused::Known));
        assert_eq!(history.remember(101, 6, LIVE), Ok(()));
    }

    #[test]
    fn old_seconds_go_without_a_trace() {
        let mut history = History::new(2);
        assert_eq!(history.remember(100, 1, 90..=110), Ok(()));
        assert_eq!(history.remember(200, 2, 190..=210), Ok(()));
        assert_eq!(history.remember(201, 3, 190..=210), Ok(()));
        assert_eq!(history.forgotten, None);
        assert_eq!(history.len(), 2);
    }

    #[test]
    fn clock_set_back_neither_locks_out_nor_forgets() {
        let mut history = History::new(3);
        for (second, print) in [(9000, 1), (9001, 2), (9002, 3), (9002, 4)] {
            assert_eq!(history.remember(second, print, 8900..=9100), Ok(()));
        }
        assert_eq!(history.forgotten, Some(9000));
        assert_eq!(
            history.remember(100, 1, LIVE),
            Ok(()),
            "seconds that are not live any more make room"
        );
        assert_eq!(history.forgotten, None);
        assert_eq!(history.remember(9001, 2, 8900..=9100), Err(Refused::Known));
    }

    #[test]
    fn one_second_cannot_take_more_than_all() {
        let mut history = History::new(3);
        for print in 0..3 {
            assert_eq!(history.remember(100, print, LIVE), Ok(()));
        }
        for print in 3..100 {
            assert_eq!(history.remember(100, print, LIVE), Err(Refused::Full));
        }
        assert_eq!(history.len(), 3);
        assert_eq!(history.remember(101, 1, LIVE), Ok(()));
    }

    #[test]
    fn memory_is_bounded_whatever_comes() {
        let mut history = History::new(5000);
        for second in 0..20_000_i64 {
            let _ = history.remember(
                second % 7919,
                second as u64,
                second % 7919 - 300..=second % 7919 + 240,
            );
            assert!(history.len() <= 5000);
            assert!(history.buckets.len() <= MAX_BUCKETS);
        }
    }
}
