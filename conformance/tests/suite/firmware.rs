//! Firmware of the devices in these tests: two slots in memory, and an image that they take.

use std::io;
use std::sync::{Arc, Mutex};

use onvif_device::backend::firmware::{FirmwareBackend, FirmwareWriter, Slot};
use onvif_device::firmware::image::{Manifest, PublicKey, sign};

/// The hardware that the image is for.
pub const HARDWARE: &str = "example";

/// A key that protects nothing: PKCS #8 in front of thirty-two times seven.
const KEY: &[u8] = b"\x30\x2e\x02\x01\x00\x30\x05\x06\x03\x2b\x65\x70\x04\x22\x04\x20\
\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07";
/// Its public half.
const PUBLIC: &str = "ea4a6c63e29c520abef5507b132ec5f9954776aebebe7b92421eea691446d22c";

/// An image that devices with [`Slots`] take.
pub fn image() -> Vec<u8> {
    sign(KEY, HARDWARE, "2", b"whatever runs on an example").unwrap()
}

/// Two slots that survive a reboot as long as somebody has them.
#[derive(Clone)]
pub struct Slots(Arc<Mutex<Slot>>);

impl Default for Slots {
    fn default() -> Slots {
        Slots(Arc::new(Mutex::new(Slot::A)))
    }
}

impl FirmwareBackend for Slots {
    fn keys(&self) -> Vec<PublicKey> {
        vec![onvif_device::firmware::image::public_key(PUBLIC).unwrap()]
    }

    fn max_length(&self) -> u64 {
        1 << 20
    }

    fn active(&self) -> Slot {
        *self.0.lock().unwrap()
    }

    fn begin(&self, _: &Manifest) -> io::Result<Box<dyn FirmwareWriter>> {
        Ok(Box::new(Writer))
    }

    fn activate(&self, slot: Slot) -> io::Result<()> {
        *self.0.lock().unwrap() = slot;
        Ok(())
    }

    fn check(&self) -> Result<(), String> {
        Ok(())
    }
}

/// Nothing runs here, so nothing is kept.
struct Writer;

impl FirmwareWriter for Writer {
    fn write(&mut self, _: &[u8]) -> io::Result<()> {
        Ok(())
    }

    fn finish(self: Box<Self>) -> io::Result<()> {
        Ok(())
    }
}
