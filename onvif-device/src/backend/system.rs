//! The machine that the device runs on.

use std::time::Duration;

/// The machine, or the process that stands for it.
pub trait SystemBackend: Send + Sync + 'static {
    /// Starts the device anew. Called when the reply that announces it has been handed over; may return at once.
    fn reboot(&self);

    /// How long the device is away when it reboots, as a client is told that waits for it. Default 30 seconds.
    fn expected_down_time(&self) -> Duration {
        Duration::from_secs(30)
    }

    /// The auxiliary commands that the device has, for example `tt:IRLamp|On` (ONVIF Core, "SendAuxiliaryCommand"). They cannot have blanks.
    fn auxiliary_commands(&self) -> Vec<String> {
        Vec::new()
    }

    /// Carries out one of the [`auxiliary_commands`](Self::auxiliary_commands), and may answer something.
    ///
    /// # Errors
    /// Why it could not be done, for the log.
    fn auxiliary(&self, command: &str) -> Result<Option<String>, String> {
        Err(format!("{command} is not supported"))
    }

    /// The log of the system as text, `None` if the machine keeps none.
    fn system_log(&self) -> Option<String> {
        None
    }

    /// The log of accesses by clients as text, `None` if the machine keeps none.
    fn access_log(&self) -> Option<String> {
        None
    }

    /// What the makers of the device need to find a fault, as text; `None` if there is nothing.
    fn support_information(&self) -> Option<String> {
        None
    }
}
