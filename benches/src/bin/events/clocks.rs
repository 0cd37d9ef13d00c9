//! The clocks of the system that are read.

use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// Time since the system began, in microseconds: the same in every process.
pub fn micros() -> u64 {
    read(ClockId::Monotonic).as_micros() as u64
}

/// Processor time of this process.
pub fn processor_time() -> Duration {
    read(ClockId::ProcessCPUTime)
}

fn read(clock: ClockId) -> Duration {
    let time = clock_gettime(clock);
    Duration::new(time.tv_sec.unsigned_abs(), time.tv_nsec.unsigned_abs() as u32)
}
