//! An embeddable ONVIF device.

// Services share helpers that a device with few of them does not need all.
#![cfg_attr(not(feature = "full"), allow(dead_code, unused_imports))]

pub mod address;
pub mod address_filter;
pub mod authenticate;
pub mod backend;
pub mod body;
pub mod builder;
pub mod clock;
pub mod context;
pub mod device;
pub mod dispatch;
pub mod events;
#[cfg(feature = "device")]
pub mod firmware;
pub mod generated;
pub mod hardware_filter;
#[cfg(any(feature = "device", feature = "events", feature = "tls"))]
mod hex;
#[cfg(feature = "tls")]
pub mod keystore;
pub mod net;
#[cfg(any(feature = "device", feature = "media", feature = "media2"))]
mod percent;
pub mod ports;
pub mod remote_user;
pub mod router;
pub mod services;
pub mod storage;
pub mod streaming;
mod task;
pub mod users;

pub use builder::{BuildError, DeviceBuilder, Module, Service, Setup};
pub use context::{ConnectionInfo, RequestContext, User};
pub use device::{Device, Identity};
