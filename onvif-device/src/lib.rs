//! An embeddable ONVIF device.

pub mod address;
pub mod backend;
pub mod context;
pub mod dispatch;
pub mod generated;
pub mod services;
pub mod storage;
pub mod streaming;

pub use context::{ConnectionInfo, RequestContext, User};
