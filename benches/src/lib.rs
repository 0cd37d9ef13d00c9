//! What the benchmark programs share: a load generator for SOAP over HTTP, client credentials, server processes and
//! their resources, and the arithmetic of measuring.
//!
//! The programs are in `src/bin`; `docs/performance.md` explains how to run them and what they found.

pub mod build;
pub mod credentials;
pub mod load;
pub mod process;
pub mod request;
pub mod sample;
pub mod serve;
pub mod stats;
pub mod yaserde_model;
