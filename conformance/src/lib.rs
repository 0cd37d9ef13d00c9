//! Runs the official ONVIF device test cases, by id, against any device on the network.
//!
//! A case ([`case::Case`]) is a function with its id; [`cases::all`] lists those that are implemented, [`catalogue::all`] every id that the
//! official test specifications have. [`run::run`] judges a device by them: it discovers the features of the device ([`features`]), leaves out
//! the cases that do not apply, and gives a [`run::Report`], which [`report`] writes in several forms.

pub mod authority;
pub mod case;
pub mod cases;
pub mod catalogue;
pub mod features;
pub mod interrupt;
pub mod profiles;
pub mod report;
pub mod rtsp;
pub mod run;
pub mod schema;
pub mod search;
pub mod verdict;
pub mod wire;
