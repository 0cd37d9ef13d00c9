//! What the controls of a device are set to, as the device tells it whenever somebody sets one.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use super::device::{Change, ControlChange, Device};
use super::is_gone;

/// Events that are taken up at once: the device keeps one of each control, so there cannot be more for long.
const MOST_EVENTS: usize = 1024;

/// Follows controls by their events, so that their values are known without asking. It has a device of its own open: whoever opens
/// another one is one of the others, also this program. The kernel keeps the name of a device that was unplugged until this is dropped.
#[derive(Debug)]
pub struct ControlWatch {
    device: Device,
    known: Mutex<BTreeMap<u32, Option<i32>>>,
}

impl ControlWatch {
    /// Follows those of the controls of which the device has events.
    ///
    /// # Errors
    /// As the system says, when the device is not there.
    pub fn open(path: &Path, controls: impl IntoIterator<Item = u32>) -> io::Result<ControlWatch> {
        let device = Device::open(path)?;
        for id in controls {
            // Controls that cannot be followed, such as buttons, are asked for.
            if let Err(error) = device.subscribe_control(id)
                && is_gone(&error)
            {
                return Err(error);
            }
        }
        let watch = ControlWatch {
            device,
            known: Mutex::default(),
        };
        watch.notice()?;
        Ok(watch)
    }

    /// Waits until a control is set, or the device is gone, at most so long.
    pub fn wait(&self, timeout: Duration) {
        let ready = self.device.wait(false, false, timeout);
        if ready.error && self.is_there().is_ok() {
            // A driver that has errors only must not keep the processor busy.
            std::thread::sleep(timeout);
        }
    }

    /// Takes up what the device has told, and returns the controls that have another value now.
    ///
    /// # Errors
    /// When the device is not there any more.
    pub fn notice(&self) -> io::Result<Vec<(u32, i32)>> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let mut set = Vec::new();
        for _ in 0..MOST_EVENTS {
            match self.device.next_change() {
                Some(Change::Control(change)) => set.extend(note(&mut known, change)),
                Some(_) => {}
                None => break,
            }
        }
        drop(known);
        self.is_there()?;
        Ok(set)
    }

    /// The value of a control: as it was told, or asked for where the device sets it by itself.
    ///
    /// # Errors
    /// As the kernel says.
    pub fn value(&self, id: u32) -> io::Result<i32> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let told = known.get(&id).copied().flatten();
        drop(known);
        told.map_or_else(|| self.device.control(id), Ok)
    }

    fn is_there(&self) -> io::Result<()> {
        self.device.capabilities().map(drop)
    }
}

/// Notes what an event says, and returns it if it is a new value.
fn note(known: &mut BTreeMap<u32, Option<i32>>, change: ControlChange) -> Option<(u32, i32)> {
    // A state alone comes when a control is no longer, or not yet, set by the device: what was told before is of the past.
    let told = change.value.filter(|_| !change.unsettled);
    let before = known.insert(change.id, told);
    let value = told?;
    // What is told first was so already.
    before
        .is_some_and(|before| before != Some(value))
        .then_some((change.id, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_known_as_long_as_they_hold() {
        let mut known = BTreeMap::new();
        let mut note = |value, unsettled| {
            let new = note(
                &mut known,
                ControlChange {
                    id: 7,
                    value,
                    unsettled,
                },
            );
            (new.map(|(_, value)| value), known[&7])
        };
        assert_eq!(note(Some(5), false), (None, Some(5)), "it was so already");
        assert_eq!(note(Some(6), false), (Some(6), Some(6)));
        assert_eq!(note(Some(6), false), (None, Some(6)));
        assert_eq!(note(Some(9), true), (None, None), "automatic");
        assert_eq!(note(None, false), (None, None));
        assert_eq!(note(Some(9), false), (Some(9), Some(9)));
    }

    #[test]
    fn what_is_no_video_device_cannot_be_followed() {
        assert!(ControlWatch::open(Path::new("/dev/null"), [1]).is_err());
        assert!(ControlWatch::open(Path::new("/dev/nothing-there"), []).is_err());
    }
}
