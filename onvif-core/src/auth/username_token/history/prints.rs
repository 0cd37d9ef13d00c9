//! A set of fingerprints in little memory.

/// The part of a fingerprint that is kept. That a new token has the print of one of 65,536 others happens once in four thousand million.
type Print = [u8; 6];

/// The mark of a free place.
const FREE: Print = [0; 6];

/// Open addressing with linear probing, at most four fifths full. The fingerprints are hashes already, with a key that nobody outside
/// knows, so that their first octets say where they belong.
#[derive(Default)]
pub(super) struct Prints {
    places: Vec<Print>,
    len: usize,
}

impl Prints {
    pub fn len(&self) -> usize {
        self.len
    }

    pub fn contains(&self, print: u64) -> bool {
        self.find(kept(print)).is_some_and(|(_, known)| known)
    }

    /// Adds a fingerprint, and returns whether it is new. There are never more than `max`, so no more room is made than they need.
    pub fn insert(&mut self, print: u64, max: usize) -> bool {
        let print = kept(print);
        if (self.len + 1) * 5 > self.places.len() * 4 {
            self.grow(max);
        }
        match self.find(print) {
            Some((place, false)) => {
                self.put(place, print);
                self.len += 1;
                true
            }
            _ => false,
        }
    }

    /// Where a print stands, or where it belongs, and which of the two. Nothing if there is no place at all.
    fn find(&self, print: Print) -> Option<(usize, bool)> {
        let [a, b, c, d, ..] = print;
        let home = (u64::from(u32::from_le_bytes([a, b, c, d])) * self.places.len() as u64) >> 32;
        let (before, from) = self.places.split_at_checked(home as usize)?;
        let at = from
            .iter()
            .chain(before)
            .position(|place| *place == print || *place == FREE)?;
        let place = (home as usize + at) % self.places.len();
        Some((place, self.places.get(place) == Some(&print)))
    }

    fn put(&mut self, place: usize, print: Print) {
        if let Some(free) = self.places.get_mut(place) {
            *free = print;
        }
    }

    fn grow(&mut self, max: usize) {
        let places = self.places.len();
        let enough = (self.len + 1) * 5 / 4 + 1;
        let larger = (places + places / 2).max(16).min(max * 5 / 4 + 1).max(enough);
        let old = std::mem::replace(&mut self.places, vec![FREE; larger]);
        for print in old.into_iter().filter(|print| *print != FREE) {
            if let Some((place, _)) = self.find(print) {
                self.put(place, print);
            }
        }
    }
}

fn kept(print: u64) -> Print {
    let [a, b, c, d, e, f, ..] = print.to_le_bytes();
    match [a, b, c, d, e, f] {
        FREE => [0xff; 6],
        print => print,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    /// Something like a hash of a number.
    fn spread(number: u64) -> u64 {
        (number + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29)
    }

    #[test]
    fn it_is_a_set() {
        let max = 5000;
        let mut prints = Prints::default();
        let mut expected = HashSet::new();
        assert!(!prints.contains(7));
        for round in 0..20_000_u64 {
            let number = spread(round) % max as u64;
            let print = if number.is_multiple_of(7) {
                number
            } else {
                spread(number)
            };
            assert_eq!(prints.contains(print), expected.contains(&kept(print)));
            assert_eq!(prints.insert(print, max), expected.insert(kept(print)));
            assert_eq!(prints.len(), expected.len());
            assert!(prints.contains(print));
        }
        assert!(prints.len() > 4000, "{}", prints.len());
    }

    #[test]
    fn it_takes_no_more_than_it_needs() {
        for max in [1, 2, 3, 100, 65_536] {
            let mut prints = Prints::default();
            for number in 0..max as u64 {
                assert!(prints.insert(spread(number), max));
                assert!(prints.places.len() > prints.len());
            }
            assert!(prints.places.len() <= (max * 5 / 4 + 1).max(16), "{max}");
        }
    }
}
