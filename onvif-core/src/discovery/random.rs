//! Delays and message ids from a seed. Nothing here has to be unpredictable, only different from device to device.

use std::time::Duration;

/// SplitMix64, with two streams of it for 128 bits of seed.
pub(super) struct Random {
    state: [u64; 2],
}

impl Random {
    pub(super) fn new(seed: [u8; 16]) -> Self {
        let seed = u128::from_le_bytes(seed);
        Self {
            state: [seed as u64, (seed >> 64) as u64],
        }
    }

    pub(super) fn duration(&mut self, from: Duration, to: Duration) -> Duration {
        let span = u64::try_from(to.saturating_sub(from).as_micros()).unwrap_or(u64::MAX);
        from + Duration::from_micros(self.next(0) % span.saturating_add(1))
    }

    /// A random UUID (RFC 9562, version 4) as a URN.
    pub(super) fn message_id(&mut self) -> String {
        let value = (u128::from(self.next(0)) << 64) | u128::from(self.next(1));
        let value = value & !(0xf << 76) & !(0x3 << 62) | (0x4 << 76) | (0x2 << 62);
        format!(
            "urn:uuid:{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
            value >> 96,
            (value >> 80) & 0xffff,
            (value >> 64) & 0xffff,
            (value >> 48) & 0xffff,
            value & 0xffff_ffff_ffff
        )
    }

    fn next(&mut self, stream: usize) -> u64 {
        let state = &mut self.state[stream & 1];
        *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = *state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn message_ids_are_version_4_and_differ() {
        let mut random = Random::new(*b"0123456789abcdef");
        let ids: Vec<_> = (0..1000).map(|_| random.message_id()).collect();
        for id in &ids {
            assert_eq!(id.len(), 45, "{id}");
            assert_eq!(&id[23..24], "4", "{id}");
            assert!(matches!(&id[28..29], "8" | "9" | "a" | "b"), "{id}");
        }
        let different: std::collections::HashSet<_> = ids.iter().collect();
        assert_eq!(different.len(), ids.len());
        assert_ne!(
            Random::new([0; 16]).message_id(),
            Random::new([1; 16]).message_id()
        );
    }

    #[test]
    fn durations_stay_in_their_range() {
        let mut random = Random::new([9; 16]);
        let (from, to) = (Duration::from_millis(50), Duration::from_millis(250));
        let all: Vec<_> = (0..1000).map(|_| random.duration(from, to)).collect();
        assert!(all.iter().all(|delay| (from..=to).contains(delay)));
        assert!(all.iter().min() < Some(&Duration::from_millis(60)));
        assert!(all.iter().max() > Some(&Duration::from_millis(240)));
        assert_eq!(random.duration(from, from), from);
    }
}
