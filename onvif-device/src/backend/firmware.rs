//! Where firmware is stored and which of it starts.

use std::io;

use bytes::Bytes;
use serde::{Deserialize, Serialize};

use super::BackendError;
use super::video::BoxFuture;
use crate::firmware::image::{Manifest, PublicKey};

/// One of the two places for firmware.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Slot {
    /// The first.
    A,
    /// The second.
    B,
}

impl Slot {
    /// The one that this is not.
    pub fn other(self) -> Slot {
        match self {
            Slot::A => Slot::B,
            Slot::B => Slot::A,
        }
    }
}

/// Two places for firmware, one of which runs. The library checks images and decides what starts ([`firmware`](crate::firmware)); the machine stores and
/// switches. All methods may block, except [`keys`](Self::keys), [`max_length`](Self::max_length) and [`active`](Self::active).
pub trait FirmwareBackend: Send + Sync + 'static {
    /// The keys that may have signed an image. There is no key by default, and without one no image is taken.
    fn keys(&self) -> Vec<PublicKey>;

    /// Octets of a slot.
    fn max_length(&self) -> u64;

    /// The slot that was started.
    fn active(&self) -> Slot;

    /// Empties the spare slot and begins to write to it.
    ///
    /// # Errors
    /// When it cannot be written.
    fn begin(&self, manifest: &Manifest) -> io::Result<Box<dyn FirmwareWriter>>;

    /// Makes a slot the one to start next. When this returns, that survives a loss of power.
    ///
    /// # Errors
    /// When it cannot; the slot that was to start next still is.
    fn activate(&self, slot: Slot) -> io::Result<()>;

    /// Whether the running firmware, which is on trial, does what it must. Called when the device serves.
    ///
    /// # Errors
    /// What is wrong, for the log. The device goes back to the firmware from before.
    fn check(&self) -> Result<(), String>;
}

/// Writes to the spare slot. When it is dropped before [`finish`](Self::finish), what was written is of no use.
pub trait FirmwareWriter: Send {
    /// Writes the next octets.
    ///
    /// # Errors
    /// When they cannot be written.
    fn write(&mut self, octets: &[u8]) -> io::Result<()>;

    /// All is written. When this returns, it survives a loss of power.
    ///
    /// # Errors
    /// When it cannot be made sure.
    fn finish(self: Box<Self>) -> io::Result<()>;
}

/// The maker's cloud, where images for this device are kept (ONVIF Core, "UpgradeFirmware").
///
/// What comes from there is checked like an upload: signed with a key of the device, for its hardware, of the version that was asked for.
pub trait FirmwareCloud: Send + Sync + 'static {
    /// Asks for the image of a version, and returns when its first octets can be had. No answer within 30 seconds counts as a failure.
    ///
    /// # Errors
    /// When there is no such version for this device, or no way to the cloud. The client is told.
    fn fetch<'a>(&'a self, version: &'a str) -> BoxFuture<'a, Result<Box<dyn FirmwareSource>, BackendError>>;
}

/// An image that is on its way. Dropped before its end where it is refused.
pub trait FirmwareSource: Send {
    /// The next octets; `None` at the end. More than 30 seconds without any give the upgrade up.
    ///
    /// # Errors
    /// When the connection is lost; the upgrade has failed then.
    fn next(&mut self) -> BoxFuture<'_, io::Result<Option<Bytes>>>;
}
