//! The command line that the server programs of the benchmark share (the main workspace has its own copy, in
//! `onvif_benches::serve`, because this package takes nothing from there).

use std::io::{Read as _, Write as _};
use std::net::SocketAddr;

use anyhow::{Context as _, Result};
use tokio::runtime::{Builder, Runtime};

/// Name of the account that the benchmark logs in with.
pub const USER: &str = "admin";
/// Password of that account.
pub const PASSWORD: &str = "Bench-Passw0rd";

/// The value of an option `--name VALUE` of this program, if it was given.
pub fn option(name: &str) -> Option<String> {
    let mut arguments = std::env::args();
    arguments.find(|argument| argument == name)?;
    arguments.next()
}

/// The runtime that `--worker-threads` asks for; in the main thread by default.
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
