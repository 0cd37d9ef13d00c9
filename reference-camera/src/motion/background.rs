//! What the picture is like where nothing moves.

/// How much of a picture goes into the background: one part in so many. At five pictures a second, what has come to rest belongs to it after
/// about ten seconds.
const SLOWNESS: i32 = 32;
/// Parts of a step of brightness that are counted.
const PARTS: i32 = 256;

/// The slow mean of small luma pictures.
#[derive(Debug, Default)]
pub(super) struct Background(Vec<i32>);

impl Background {
    /// The background before this picture, which then goes into it. The first picture is all of it.
    pub(super) fn take(&mut self, picture: &[u8]) -> Vec<u8> {
        if self.0.len() != picture.len() {
            self.0 = picture.iter().map(|sample| i32::from(*sample) * PARTS).collect();
        }
        let before = self.0.iter().map(|mean| (mean / PARTS) as u8).collect();
        for (mean, sample) in self.0.iter_mut().zip(picture) {
            *mean += (i32::from(*sample) * PARTS - *mean) / SLOWNESS;
        }
        before
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stays_becomes_background() {
        let mut background = Background::default();
        assert_eq!(background.take(&[10, 200]), [10, 200]);
        assert_eq!(background.take(&[110, 200]), [10, 200]);
        let mut last = Vec::new();
        for _ in 0..200 {
            last = background.take(&[110, 200]);
        }
        assert!(last[0] > 100 && last[1] == 200, "{last:?}");
    }
}
