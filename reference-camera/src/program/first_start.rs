//! What a camera makes for itself on its first start: an administrator, a serial number and a certificate.

use std::sync::Arc;

use anyhow::Context;
use onvif_core::auth::Secret;
use onvif_device::Device;
use onvif_device::keystore::{Keystore, KeystoreError, Subject};
use onvif_device::storage::Storage;

use super::failure::Failure;
use super::password;

/// The user that is made on the first start.
const ADMINISTRATOR: &str = "admin";
/// Name of the document with the serial number.
pub(super) const SERIAL_NUMBER: &str = "serial-number";

/// The password of the first administrator of a device that has none yet.
#[derive(Clone, Debug)]
pub enum FirstPassword {
    /// The user has said it.
    Said(Secret),
    /// It was made up, and has to be told if it is used.
    Made(Secret),
}

impl FirstPassword {
    /// What the user has said, or a password that is made up now.
    ///
    /// # Errors
    /// When there are no random numbers.
    pub fn or_made(said: Option<Secret>) -> Result<FirstPassword, Failure> {
        match said {
            Some(said) => Ok(FirstPassword::Said(said)),
            None => Ok(FirstPassword::Made(password::generate()?)),
        }
    }
}

/// Makes the first administrator, and returns its password if it was made up and is used.
pub(super) async fn first_administrator(
    device: &Device,
    password: FirstPassword,
) -> Result<Option<Secret>, Failure> {
    if device.users().is_active() {
        return Ok(None);
    }
    let (password, made) = match password {
        FirstPassword::Said(said) => (said, None),
        FirstPassword::Made(made) => (made.clone(), Some(made)),
    };
    let activated = device.users().activate(ADMINISTRATOR, password).await;
    activated.map_err(|error| {
        let error = anyhow::anyhow!("the password of the user {ADMINISTRATOR} is refused: {error}");
        Failure::new(Failure::CONFIGURATION, error)
    })?;
    Ok(made)
}

/// The serial number, made on the first start: two cameras of one maker must not have the same.
pub(super) fn serial_number(storage: &impl Storage) -> anyhow::Result<String> {
    if let Some(stored) = storage.load(SERIAL_NUMBER)? {
        return String::from_utf8(stored).context("the stored serial number is no text");
    }
    let mut random = [0; 6];
    getrandom::fill(&mut random).map_err(|error| anyhow::anyhow!("no random numbers: {error}"))?;
    let number: String = random.iter().map(|byte| format!("{byte:02X}")).collect();
    storage.store(SERIAL_NUMBER, number.as_bytes())?;
    Ok(number)
}

/// The certificate of the camera, which names it and the addresses that it has now.
pub(super) fn open_keystore(
    storage: &Arc<dyn Storage>,
    serial_number: &str,
) -> Result<Arc<Keystore>, KeystoreError> {
    let interfaces = if_addrs::get_if_addrs().unwrap_or_default();
    let subject = Subject {
        common_name: format!("Reference Camera {serial_number}"),
        host_names: Vec::new(),
        addresses: interfaces.iter().map(|interface| interface.ip()).collect(),
    };
    Keystore::open(Arc::clone(storage), subject)
}
