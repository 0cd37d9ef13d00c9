//! Parts of the hardware that can fail: fans, power supplies, and places that can become too hot or too cold.

use std::sync::Arc;

/// What a part is, and so which event tells of it (ONVIF Core, "Mechanical failure").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartKind {
    /// A cooling fan, which fails (`tns1:Device/HardwareFailure/FanFailure`).
    Fan,
    /// A power supply, which fails (`tns1:Device/HardwareFailure/PowerSupplyFailure`).
    PowerSupply,
    /// A sensor of temperature, whose place is outside of the temperatures for which the device is made. The event tells of the device as a whole
    /// (`tns1:Device/HardwareFailure/TemperatureCritical`): it is critical as long as any of its sensors says so.
    Temperature,
}

/// A part that is watched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Stable over restarts, 1 to 64 characters, none of them a control character; unique among the parts of the device.
    pub token: String,
    /// What it is.
    pub kind: PartKind,
}

/// Is told that a part has failed or become critical (`true`), or works again (`false`): its token and its state now. May be told the same again;
/// does not wait, and may be called from any thread.
pub type PartObserver = Arc<dyn Fn(&str, bool) + Send + Sync>;

/// What watches the hardware. There is an event for a kind of part only if there is at least one such part.
pub trait MonitorBackend: Send + Sync + 'static {
    /// The parts in a stable order. They are those of the device as long as it runs.
    fn parts(&self) -> Vec<Part>;

    /// Tells `observer` the state of every part before it returns, and from then on every change in the order in which they happen, until the
    /// backend is dropped. Called once. A part that nobody knows anything of yet is left out, and counts as a good one until it is told of.
    fn watch(&self, observer: PartObserver);
}
