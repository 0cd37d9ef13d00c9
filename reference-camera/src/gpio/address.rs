//! How a line is named in the configuration.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer};

/// A line of a chip, written `gpiochip0/17` or `gpiochip0/RELAY1`: the chip by the name or path of its device file or by its label, then
/// the number or the name of the line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineAddress {
    pub(super) chip: String,
    pub(super) line: String,
}

impl LineAddress {
    /// The chip.
    pub fn chip(&self) -> &str {
        &self.chip
    }

    /// The line of the chip.
    pub fn line(&self) -> &str {
        &self.line
    }
}

impl FromStr for LineAddress {
    type Err = String;

    fn from_str(text: &str) -> Result<LineAddress, String> {
        match text.rsplit_once('/') {
            Some((chip, line)) if !chip.is_empty() && !line.is_empty() => Ok(LineAddress {
                chip: chip.to_owned(),
                line: line.to_owned(),
            }),
            _ => Err(format!("`{text}` is not of the form `gpiochip0/17`")),
        }
    }
}

impl fmt::Display for LineAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.chip, self.line)
    }
}

impl<'de> Deserialize<'de> for LineAddress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<LineAddress, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_written_as_a_chip_and_a_line() {
        let address = |text: &str| text.parse::<LineAddress>();
        assert_eq!(address("gpiochip0/17").unwrap().to_string(), "gpiochip0/17");
        let by_path = address("/dev/gpiochip1/RELAY").unwrap();
        assert_eq!(
            (by_path.chip.as_str(), by_path.line.as_str()),
            ("/dev/gpiochip1", "RELAY")
        );
        for text in ["", "17", "/17", "gpiochip0/"] {
            assert!(address(text).is_err(), "{text}");
        }
    }
}
