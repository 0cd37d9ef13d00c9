//! Firmware upgrades with signed images, a trial start, and the way back.
//!
//! The library checks images ([`image`]) and decides when an upgrade holds; the machine stores the octets and starts one slot or the other
//! ([`FirmwareBackend`](crate::backend::firmware::FirmwareBackend)):
//!
//! Open [`Upgrades`] as early as the storage can be read, and give them to [`DeviceBuilder::firmware`](crate::DeviceBuilder::firmware).
//!
//! 1. An uploaded image whose signature, hardware and checksum are right goes to the spare slot. Anything else changes nothing.
//! 2. The upgrade is noted as a *trial*, the spare slot is made the one to start, and the device reboots.
//! 3. The new firmware calls [`Device::confirm_firmware`](crate::Device::confirm_firmware) once it serves. If the machine finds it good the trial ends
//!    and the upgrade holds. If not, or if the new firmware does not come that far in [`MAX_TRIAL_STARTS`] starts, the old slot is made the one to start
//!    and the device reboots.
//!
//! A firmware whose maker keeps images in a cloud gives [`Upgrades::with_cloud`] the way there, as [`server::ImageServer`] where it is a web server; what comes of it is told by the event `tns1:Monitoring/CloudFirmwareUpgrade/Completed`.
//!
//! Every step is stored before the next one, so that a power cut at any point leaves one of the two firmwares in charge.

pub mod image;
pub mod server;
mod trial;

pub(crate) use trial::{CloudOutcome, DOCUMENT, Verdict};
pub use trial::{MAX_TRIAL_STARTS, Upgrades};
