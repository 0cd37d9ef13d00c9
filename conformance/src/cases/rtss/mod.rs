//! Real Time Streaming Device Test Specification, with the Media service and with the Media2 service.

mod back_channel;
mod configure1;
mod configure2;
mod elsewhere;
mod encoders;
mod groups;
mod media1;
mod media2;
mod metadata;
pub(crate) mod places;
mod stream;

use crate::case::Case;

/// The cases of these specifications.
pub fn cases() -> Vec<Case> {
    [
        media1::CASES,
        media2::CASES,
        metadata::CASES,
        groups::CASES,
        encoders::CASES,
        back_channel::CASES,
        elsewhere::CASES,
    ]
    .concat()
}
