//! The machine that the device runs on.

/// The machine, or the process that stands for it.
pub trait SystemBackend: Send + Sync + 'static {
    /// Starts the device anew. Called when the reply that announces it has been handed over; may return at once.
    fn reboot(&self);

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
