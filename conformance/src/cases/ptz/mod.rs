//! PTZ Device Test Specification, by profiles of Media and of Media2.

mod auxiliary;
mod capabilities;
mod configurations;
mod home;
mod moves;
mod nodes;
mod presets;
mod rig;
mod spaces;

use crate::case::Case;

/// The cases of this specification.
pub fn cases() -> Vec<Case> {
    [
        nodes::CASES,
        configurations::CASES,
        capabilities::CASES,
        moves::CASES,
        presets::CASES,
        home::CASES,
        auxiliary::CASES,
        spaces::CASES,
    ]
    .concat()
}

/// The service whose profiles a case uses. Both texts have the same steps with other numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Media {
    One,
    Two,
}

impl Media {
    /// The number of a step in the text of each.
    fn step(self, one: u32, two: u32) -> u32 {
        match self {
            Media::One => one,
            Media::Two => two,
        }
    }
}
