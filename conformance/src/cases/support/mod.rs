//! Procedures that the texts of several chapters share.

pub mod capabilities;
pub mod notices;
pub mod topics;
