//! Lines of the machine, through the character devices of the kernel (`/dev/gpiochipN`, version 2 of their interface, Linux 5.10 and
//! later): digital inputs and relays, the status lamp, the reset button, the infra-red lamp and its filter, and the motors of a drive.

mod address;
mod spec;

#[cfg(target_os = "linux")]
mod button;
#[cfg(target_os = "linux")]
mod day_night;
#[cfg(target_os = "linux")]
mod guard;
#[cfg(target_os = "linux")]
mod lamp;
#[cfg(target_os = "linux")]
mod line;
#[cfg(target_os = "linux")]
mod lines;

pub use address::LineAddress;
pub use spec::{Bias, ButtonSpec, Drive, FilterSpec, InputSpec, Level, Normally, OutputSpec, RelaySpec};

#[cfg(target_os = "linux")]
pub use {
    button::{Press, ResetButton},
    day_night::DayNightLines,
    guard::{GUARD, guard},
    lamp::{Shown, StatusLamp},
    line::{InputLine, LineError, OutputLine},
    lines::GpioLines,
};
