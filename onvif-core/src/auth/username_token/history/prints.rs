//! A set of fingerprints in little memory.

/// The part of a fingerprint that is kept. That a new token has the print of one of 65,536 others happens once in four thousand million.
type Print = [u8; 6];

/// How many prints a part has before all parts are cut in two.
const FULL: usize = 256;

/// Sorted lists of prints, which are hashes with a key that nobody outside knows: their first bits say in which list they are.
///
/// The lists are small and all of about the same size, so that the memory of an old set serves the next one; one table that grows would
/// leave holes of ever other sizes behind.
#[derive(Default)]
pub(super) struct Prints {
    /// None, or a power of two.
    parts: Vec<Vec<Print>>,
    len: usize,
}

impl Prints {
    pub fn len(&self) -> usize {
        self.len
    }

    pub fn contains(&self, print: u64) -> bool {
        let print = kept(print);
        let part = self.parts.get(self.part_of(print));
        part.is_some_and(|part| part.binary_search(&print).is_ok())
    }

    /// Adds a fingerprint, and returns whether it is new.
    pub fn insert(&mut self, print: u64) -> bool {
        let print = kept(print);
        if self.parts.is_empty() {
            self.parts.push(Vec::new());
        }
        // Two octets choose the part, so there are no more parts than they have values.
        if self.len >= self.parts.len() * FULL && self.parts.len() <= usize::from(u16::MAX) {
            self.cut();
        }
        let index = self.part_of(print);
        let Some(part) = self.parts.get_mut(index) else {
            return false;
        };
        let Err(place) = part.binary_search(&print) else {
            return false;
        };
        if part.len() == part.capacity() {
            part.reserve_exact(part.len() / 4 + 4);
        }
        part.insert(place, print);
        self.len += 1;
        true
    }

    /// By the first bits of the print, as many as tell the parts apart.
    fn part_of(&self, print: Print) -> usize {
        let [a, b, ..] = print;
        (usize::from(u16::from_be_bytes([a, b])) * self.parts.len()) >> 16
    }

    /// Makes two parts of each, which are each other's neighbours.
    fn cut(&mut self) {
        let old = std::mem::take(&mut self.parts);
        let count = 2 * old.len();
        self.parts.reserve_exact(count);
        for mut part in old {
            // The first print of the second half.
            let bound = ((self.parts.len() + 1) << 16) / count;
            let middle = part.partition_point(|&[a, b, ..]| usize::from(u16::from_be_bytes([a, b])) < bound);
            let second = part.split_off(middle);
            part.shrink_to_fit();
            self.parts.push(part);
            self.parts.push(second);
        }
    }
}

fn kept(print: u64) -> Print {
    let [a, b, c, d, e, f, ..] = print.to_le_bytes();
    [a, b, c, d, e, f]
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
        let mut prints = Prints::default();
        let mut expected = HashSet::new();
        assert!(!prints.contains(7));
        for round in 0..40_000_u64 {
            let number = spread(round) % 9_000;
            // Some prints are no hashes, and nearly all in one part.
            let print = if number.is_multiple_of(7) {
                number
            } else {
                spread(number)
            };
            assert_eq!(prints.contains(print), expected.contains(&kept(print)));
            assert_eq!(prints.insert(print), expected.insert(kept(print)));
            assert_eq!(prints.len(), expected.len());
            assert!(prints.contains(print));
        }
        assert!(prints.len() > 7_000, "{}", prints.len());
        assert!(prints.parts.len() > 16, "{}", prints.parts.len());
        assert!(expected.iter().all(|[a, b, c, d, e, f]| {
            prints.contains(u64::from_le_bytes([*a, *b, *c, *d, *e, *f, 0, 0]))
        }));
    }

    #[test]
    fn a_print_takes_eight_octets() {
        let mut prints = Prints::default();
        for number in 0..65_536 {
            assert!(prints.insert(spread(number)));
        }
        let lists = prints
            .parts
            .iter()
            .map(|part| 6 * part.capacity() + size_of::<Vec<Print>>());
        let memory: usize = lists.sum();
        assert!(memory < 8 * 65_536, "{memory} octets");
    }
}
