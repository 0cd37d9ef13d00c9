//! Inputs or relays in the configuration: so many simulated ones, or a list of real ones.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::SeqAccessDeserializer;
use serde::de::{self, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// Inputs or relays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lines<T> {
    /// So many in memory.
    Simulated(u8),
    /// Lines of the machine.
    Real(Vec<T>),
}

impl<T> Lines<T> {
    /// How many.
    pub fn count(&self) -> usize {
        match self {
            Lines::Simulated(count) => usize::from(*count),
            Lines::Real(lines) => lines.len(),
        }
    }

    /// How many simulated ones.
    pub fn simulated(&self) -> u8 {
        match self {
            Lines::Simulated(count) => *count,
            Lines::Real(_) => 0,
        }
    }

    /// The real ones.
    pub fn real(&self) -> &[T] {
        match self {
            Lines::Simulated(_) => &[],
            Lines::Real(lines) => lines,
        }
    }
}

// An untagged enumeration would do, but for its messages.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Lines<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Lines<T>, D::Error> {
        deserializer.deserialize_any(LinesVisitor(PhantomData))
    }
}

struct LinesVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for LinesVisitor<T> {
    type Value = Lines<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number of simulated lines or a list of lines")
    }

    fn visit_i64<E: de::Error>(self, count: i64) -> Result<Lines<T>, E> {
        u8::try_from(count)
            .map(Lines::Simulated)
            .map_err(|_| E::custom(format!("{count} lines are too many or too few")))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, lines: A) -> Result<Lines<T>, A::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(lines)).map(Lines::Real)
    }
}
