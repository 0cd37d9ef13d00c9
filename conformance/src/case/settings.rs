//! What the texts leave to the operator.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// What the texts leave to the operator. A copy costs next to nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct Settings {
    /// How long the device may take until an operation has its effect, and until an event comes.
    pub operation_delay: Duration,
    /// The longest time that a case moves a camera or holds a relay; the texts' own times are cut down to it. RTSP sessions are kept alive beyond
    /// their timeout only if that is not longer.
    pub longest: Duration,
    /// How long the device may be away when it reboots.
    pub reboot: Duration,
    /// Firmware that the device has to take, as its maker gives it.
    pub firmware: Option<Arc<[u8]>>,
    /// UDP port of the suite's own time server. Devices know no other than 123; tests have devices that do.
    pub time_port: u16,
    /// How long the pull point lives that a case waits to see die: 20 s by the text.
    pub lifetime: Duration,
    /// The longest that the steps of a case may take; some wait for events or reboots.
    pub limit: Duration,
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("operation_delay", &self.operation_delay)
            .field("longest", &self.longest)
            .field("reboot", &self.reboot)
            .field("firmware", &self.firmware.as_ref().map(|file| file.len()))
            .field("time_port", &self.time_port)
            .field("lifetime", &self.lifetime)
            .field("limit", &self.limit)
            .finish()
    }
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            operation_delay: Duration::from_secs(10),
            longest: Duration::from_secs(60),
            reboot: Duration::from_secs(120),
            firmware: None,
            time_port: crate::wire::time::PORT,
            lifetime: Duration::from_secs(20),
            limit: Duration::from_secs(600),
        }
    }
}
