//! A set of fingerprints in little memory.

/// How many prints a part has on the average before all parts are cut in two.
const FULL: usize = 128;

/// Short lists of prints, which are hashes with a key that nobody outside knows: their first bits say in which list they are.
///
/// Of a print 48 bits are kept: that a new token has the print of one of 65,536 others happens once in four thousand million.
///
/// The lists are small and all of about the same size, so that the memory of an old set serves the next one; one table that grows would
/// leave holes of ever other sizes behind. They are not sorted: to compare a print with a hundred others costs less than to keep an order,
/// because the processor compares many at once.
#[derive(Default)]
pub(super) struct Prints {
    /// None, or a power of two.
    parts: Vec<Part>,
    len: usize,
}

impl Prints {
    pub fn len(&self) -> usize {
        self.len
    }

    pub fn contains(&self, print: u64) -> bool {
        let print = Print::of(print);
        let part = self.parts.get(print.part_among(self.parts.len()));
        part.is_some_and(|part| part.contains(print))
    }

    /// Adds a fingerprint, and returns whether it is new.
    pub fn insert(&mut self, print: u64) -> bool {
        let print = Print::of(print);
        if self.parts.is_empty() {
            self.parts.push(Part::default());
        }
        // Two octets choose the part, so there are no more parts than they have values.
        if self.len >= self.parts.len() * FULL && self.parts.len() <= usize::from(u16::MAX) {
            self.cut();
        }
        let index = print.part_among(self.parts.len());
        let Some(part) = self.parts.get_mut(index) else {
            return false;
        };
        if part.contains(print) {
            return false;
        }
        part.push(print);
        self.len += 1;
        true
    }

    /// Makes two parts of each, which are each other's neighbours.
    fn cut(&mut self) {
        let old = std::mem::take(&mut self.parts);
        let count = 2 * old.len();
        self.parts.reserve_exact(count);
        for part in old {
            let mut halves = [Part::default(), Part::default()];
            for print in part.prints() {
                // The number of a half is that of the whole, with one bit more.
                let [first, second] = &mut halves;
                let half = if print.part_among(count) % 2 == 0 {
                    first
                } else {
                    second
                };
                half.push(print);
            }
            self.parts.extend(halves);
        }
    }
}

/// What is kept of a fingerprint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Print {
    /// Chooses the part.
    high: u16,
    low: u32,
}

impl Print {
    fn of(print: u64) -> Print {
        let [a, b, c, d, e, f, ..] = print.to_le_bytes();
        Print {
            high: u16::from_be_bytes([a, b]),
            low: u32::from_be_bytes([c, d, e, f]),
        }
    }

    /// By the first bits, as many as tell `parts` parts apart.
    fn part_among(self, parts: usize) -> usize {
        (usize::from(self.high) * parts) >> 16
    }
}

/// Prints in no order, the halves of each at the same place of two lists: six octets for each print, and four by four to compare.
#[derive(Default)]
struct Part {
    lows: Vec<u32>,
    highs: Vec<u16>,
}

impl Part {
    fn contains(&self, print: Print) -> bool {
        // To look at all of them needs no branch, and is done many at a time.
        let may_be = self
            .lows
            .iter()
            .fold(false, |found, &low| found | (low == print.low));
        may_be && self.prints().any(|other| other == print)
    }

    fn push(&mut self, print: Print) {
        if self.lows.len() == self.lows.capacity() {
            let more = self.lows.len() / 4 + 4;
            self.lows.reserve_exact(more);
            self.highs.reserve_exact(more);
        }
        self.lows.push(print.low);
        self.highs.push(print.high);
    }

    fn prints(&self) -> impl Iterator<Item = Print> {
        let pairs = self.highs.iter().zip(&self.lows);
        pairs.map(|(&high, &low)| Print { high, low })
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
            assert_eq!(prints.contains(print), expected.contains(&Print::of(print)));
            assert_eq!(prints.insert(print), expected.insert(Print::of(print)));
            assert_eq!(prints.len(), expected.len());
            assert!(prints.contains(print));
        }
        assert!(prints.len() > 7_000, "{}", prints.len());
        assert!(prints.parts.len() > 16, "{}", prints.parts.len());
        let listed: HashSet<Print> = prints.parts.iter().flat_map(Part::prints).collect();
        assert_eq!(listed, expected);
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
            .map(|part| 4 * part.lows.capacity() + 2 * part.highs.capacity() + size_of::<Part>());
        let memory: usize = lists.sum();
        assert!(memory < 8 * 65_536, "{memory} octets");
    }
}
