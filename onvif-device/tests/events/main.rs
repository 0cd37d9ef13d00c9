//! The Event service as a client meets it.
#![allow(missing_docs)]

mod bench;
#[path = "../common/mod.rs"]
mod common;
mod filters;
mod history;
mod pull;
mod push;
mod sources;
