//! What a stream is, as seen by watching it for a while: cameras do not say it, or not truly.

use std::time::Duration;

/// A stream is watched for at least so long, and until its second key frame.
const SHORTEST: Duration = Duration::from_millis(1500);
/// It is not watched longer than this.
const LONGEST: Duration = Duration::from_secs(8);
/// More pictures are not needed.
const MOST: usize = 600;

/// Counts pictures. Times are those of the stream, so that a burst at the beginning does not matter.
#[derive(Debug, Default)]
pub(in crate::sources) struct Measure {
    /// Times of the pictures in nanoseconds.
    times: Vec<i128>,
    octets: u64,
    /// Octets of the newest picture, whose duration is not known yet.
    newest: u64,
    keys: Vec<usize>,
}

/// The result.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::sources) struct Measured {
    /// Pictures a second.
    pub framerate: f32,
    /// Kilobits a second.
    pub bitrate_kbps: u32,
    /// Pictures from key frame to key frame, or those that were seen without a second one.
    pub gov_length: u32,
}

impl Measure {
    /// Notes a picture; the first one has to be a key frame. Gives the result as soon as enough has been seen.
    pub(in crate::sources) fn picture(&mut self, time: i128, octets: usize, key: bool) -> Option<Measured> {
        if key {
            self.keys.push(self.times.len());
        }
        self.times.push(time);
        self.octets += self.newest;
        self.newest = octets as u64;
        let span = Duration::from_nanos(u64::try_from(self.span()).unwrap_or(0));
        let enough = span >= SHORTEST && self.keys.len() >= 2;
        (enough || span >= LONGEST || self.times.len() >= MOST)
            .then(|| self.result())
            .flatten()
    }

    fn span(&self) -> i128 {
        let (first, last) = (self.times.iter().min(), self.times.iter().max());
        first.zip(last).map_or(0, |(first, last)| last - first)
    }

    fn result(&self) -> Option<Measured> {
        let seconds = self.span() as f64 / 1e9;
        if seconds <= 0.0 {
            return None;
        }
        let framerate = (self.times.len() - 1) as f64 / seconds;
        // Cameras mean whole numbers and do not quite keep to them.
        let whole = framerate.round();
        let framerate = match (framerate - whole).abs() <= 0.02 * whole {
            true => whole,
            false => (framerate * 100.0).round() / 100.0,
        };
        let kbps = (self.octets as f64 / 125.0 / seconds).ceil();
        let gov_length = self.keys.windows(2).map(|pair| pair[1] - pair[0]).max();
        let gov_length = gov_length.unwrap_or(self.times.len());
        Some(Measured {
            framerate: (framerate as f32).clamp(0.1, 240.0),
            bitrate_kbps: (kbps as u32).max(1).next_multiple_of(64),
            gov_length: u32::try_from(gov_length).unwrap_or(u32::MAX).max(1),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_is_known_after_its_second_key_frame() {
        let mut measure = Measure::default();
        let mut result = None;
        let mut count = 0;
        while result.is_none() {
            // 25 pictures a second that are a little off, 1000 octets each, a key frame every 50.
            let time = count * 40_000_000 + count % 3 * 500_000;
            result = measure.picture(time, 1000, count % 50 == 0);
            count += 1;
        }
        assert_eq!(count, 51);
        let expected = Measured {
            framerate: 25.0,
            bitrate_kbps: 256,
            gov_length: 50,
        };
        assert_eq!(result, Some(expected));
    }

    #[test]
    fn a_stream_without_a_second_key_frame_is_known_too() {
        let mut measure = Measure::default();
        let last = (0..=100).find_map(|count| {
            let result = measure.picture(count * 80_000_000, 10, count == 0)?;
            Some((count, result))
        });
        let (count, measured) = last.unwrap();
        assert_eq!((count, measured.framerate, measured.gov_length), (100, 12.5, 101));
    }
}
