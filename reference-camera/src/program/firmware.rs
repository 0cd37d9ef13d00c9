//! Two simulated slots for firmware in the state directory.
//!
//! A slot is the file `a.image` or `b.image` with the firmware and `a.version` or `b.version` with its version; `active` names the slot that is started. A camera
//! that was never upgraded has none of them and runs what it was built as. The firmware itself changes nothing but the version that the camera tells, and, if
//! its first line is `check = fail`, it finds fault with itself after the start and gives way to the one before.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context as _;
use onvif_device::backend::firmware::{FirmwareBackend, FirmwareWriter, Slot};
use onvif_device::firmware::Upgrades;
use onvif_device::firmware::image::{Manifest, PublicKey};
use onvif_device::storage::Storage;

use super::config::Config;
use super::failure::{Failure, state};
use super::image_server;

/// Octets of a slot.
const MAX_LENGTH: u64 = 64 << 20;
/// First line of a firmware that fails its check.
const FAILS: &[u8] = b"check = fail";

/// The upgrades of a camera, and the version of the firmware that was started if it is not the one that was built in. This start counts for a firmware on trial.
///
/// # Errors
/// When the slots cannot be read, or the server of images cannot be one.
pub(super) fn open(
    config: &Config,
    directory: &Path,
    storage: &Arc<dyn Storage>,
) -> Result<(Upgrades, Option<String>), Failure> {
    let slots = FirmwareSlots::open(directory, config.firmware_keys.clone()).map_err(state)?;
    let version = slots.version();
    let mut upgrades = Upgrades::open(Arc::new(slots), Arc::clone(storage)).map_err(state)?;
    if let Some(address) = &config.firmware_server {
        let server = image_server::open(address).context("firmware-server");
        let server = server.map_err(|error| Failure::new(Failure::CONFIGURATION, error))?;
        upgrades = upgrades.with_cloud(Arc::new(server));
    }
    Ok((upgrades, version))
}

/// The slots in a directory.
#[derive(Clone, Debug)]
pub struct FirmwareSlots {
    directory: PathBuf,
    keys: Vec<PublicKey>,
    started: Slot,
}

impl FirmwareSlots {
    /// Opens the slots below the state directory.
    ///
    /// # Errors
    /// When the directory cannot be made or read.
    pub fn open(state_directory: &Path, keys: Vec<PublicKey>) -> io::Result<FirmwareSlots> {
        let directory = state_directory.join("firmware-slots");
        fs::create_dir_all(&directory)?;
        let started = match fs::read_to_string(directory.join("active")) {
            Ok(text) if text.trim() == "b" => Slot::B,
            Ok(_) => Slot::A,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Slot::A,
            Err(error) => return Err(error),
        };
        Ok(FirmwareSlots {
            directory,
            keys,
            started,
        })
    }

    /// The version of the firmware that was started, if it is not the one that was built in.
    pub fn version(&self) -> Option<String> {
        fs::read_to_string(self.path(self.started, "version")).ok()
    }

    fn path(&self, slot: Slot, kind: &str) -> PathBuf {
        self.directory.join(format!("{}.{kind}", name(slot)))
    }

    /// Writes a file so that it is there as a whole or not at all, over any loss of power.
    fn write(&self, path: &Path, content: &[u8]) -> io::Result<()> {
        let new = path.with_extension("new");
        let mut file = File::create(&new)?;
        file.write_all(content)?;
        file.sync_all()?;
        fs::rename(&new, path)?;
        File::open(&self.directory)?.sync_all()
    }
}

fn name(slot: Slot) -> &'static str {
    match slot {
        Slot::A => "a",
        Slot::B => "b",
    }
}

impl FirmwareBackend for FirmwareSlots {
    fn keys(&self) -> Vec<PublicKey> {
        self.keys.clone()
    }

    fn max_length(&self) -> u64 {
        MAX_LENGTH
    }

    fn active(&self) -> Slot {
        self.started
    }

    fn begin(&self, manifest: &Manifest) -> io::Result<Box<dyn FirmwareWriter>> {
        let spare = self.started.other();
        let image = self.path(spare, "image");
        Ok(Box::new(Writer {
            file: File::create(&image)?,
            slots: self.clone(),
            version: manifest.version.clone(),
        }))
    }

    fn activate(&self, slot: Slot) -> io::Result<()> {
        self.write(&self.directory.join("active"), name(slot).as_bytes())
    }

    fn check(&self) -> Result<(), String> {
        let image = match fs::read(self.path(self.started, "image")) {
            Ok(image) => image,
            // What was built in.
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(error.to_string()),
        };
        if image.starts_with(FAILS) {
            return Err("it says that it fails".to_owned());
        }
        Ok(())
    }
}

struct Writer {
    file: File,
    slots: FirmwareSlots,
    version: String,
}

impl FirmwareWriter for Writer {
    fn write(&mut self, octets: &[u8]) -> io::Result<()> {
        self.file.write_all(octets)
    }

    fn finish(self: Box<Self>) -> io::Result<()> {
        self.file.sync_all()?;
        let spare = self.slots.started.other();
        let version = self.slots.path(spare, "version");
        self.slots.write(&version, self.version.as_bytes())
    }
}
