//! The Event service as a client meets it.
#![allow(missing_docs)]

mod bench;
mod brokers;
#[path = "../common/mod.rs"]
mod common;
mod filters;
mod history;
mod mqtt;
mod pull;
mod push;
mod push_login;
mod sources;
