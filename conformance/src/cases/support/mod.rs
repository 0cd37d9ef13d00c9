//! Procedures that the texts of several chapters share.

pub mod capabilities;
pub mod certificate;
pub mod changes;
pub mod colors;
pub mod interfaces;
pub mod media;
pub mod notices;
pub mod pictures;
pub mod topics;
