//! The side of the server programs: what all of them do alike, so that they differ in the server only.
//!
//! A server program takes `--worker-threads N` (1 means a runtime in the main thread), listens on a free port of
//! loopback, writes `ready ADDRESS DEVICE-PATH MEDIA-PATH` on standard output, and ends when standard input does.

use std::io::{Read as _, Write as _};
use std::net::SocketAddr;

use anyhow::{Context as _, Result};
use tokio::runtime::{Builder, Runtime};

/// The value of an option `--name VALUE` of this program, if it was given.
pub fn option(name: &str) -> Option<String> {
    let mut arguments = std::env::args();
    arguments.find(|argument| argument == name)?;
    arguments.next()
}

/// The runtime that the options ask for.
///
/// # Errors
/// When the option is not a number, or the system gives no thread.
pub fn runtime() -> Result<Runtime> {
    let threads = option("--worker-threads")
        .map_or(Ok(1), |count| count.parse())
        .context("--worker-threads")?;
    let mut builder = if threads > 1 {
        Builder::new_multi_thread()
    } else {
        Builder::new_current_thread()
    };
    if threads > 1 {
        builder.worker_threads(threads);
    }
    Ok(builder.enable_all().build()?)
}

/// Says that the server listens, and ends the process when standard input ends.
///
/// # Errors
/// When standard output is closed.
pub fn announce(address: SocketAddr, device_path: &str, media_path: &str) -> Result<()> {
    let mut output = std::io::stdout().lock();
    writeln!(output, "ready {address} {device_path} {media_path}")?;
    output.flush()?;
    std::thread::Builder::new()
        .stack_size(64 << 10)
        .spawn(|| {
            let mut input = std::io::stdin().lock();
            while input.read(&mut [0; 64]).is_ok_and(|count| count > 0) {}
            std::process::exit(0);
        })
        .context("thread that waits for the end of standard input")?;
    Ok(())
}
