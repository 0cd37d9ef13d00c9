//! Where firmware is stored and which of it starts.

use std::io;

use serde::{Deserialize, Serialize};

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
