//! Real Time Streaming Device Test Specification, with the Media service and with the Media2 service.

mod configure1;
mod configure2;
mod media1;
mod media2;
mod stream;

use crate::case::Case;

/// The cases of these specifications.
pub fn cases() -> Vec<Case> {
    [media1::CASES, media2::CASES].concat()
}
