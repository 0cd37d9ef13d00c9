//! Many virtual devices in one process: how long they take to start, and how much memory each of them takes.
//!
//! `cargo run --release -p onvif-benches --bin fleet -- --help`
//!
//! The reference camera is built in the same profile and started with one device and with many, on the same test pattern and without viewers. The
//! memory of a device is the difference, divided by the number of devices more. A second start finds the state of the first: it is what a
//! developer has every day, for on the first start each device makes its accounts.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use clap::Parser;
use onvif_benches::process::{Memory, memory};

/// How long a start may take.
const PATIENCE: Duration = Duration::from_secs(120);

/// Starts the reference camera with one device and with many, and measures how long that takes and how much memory.
#[derive(Parser)]
struct Options {
    /// How many devices, at least two.
    #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u16).range(2..))]
    devices: u16,
    /// A reference camera that is built already. Without one it is built first in the profile of this program, which takes minutes for a release.
    #[arg(long)]
    program: Option<PathBuf>,
}

fn main() -> Result<()> {
    let options = Options::parse();
    let devices = options.devices;
    let program = match options.program {
        Some(program) => program,
        None => {
            eprintln!("building the reference camera");
            build()?
        }
    };
    eprintln!("measuring {}", program.display());
    let one = Run::measure(&program, 1)?;
    let many = Run::measure(&program, devices)?;
    let more = f64::from(devices - 1);
    let each = |of: fn(&Memory) -> u64| (of(&many.memory) as f64 - of(&one.memory) as f64) / more;
    println!("| devices | first start, s | later start, s | resident, MB | of it heap and stacks, MB |");
    println!("|---|---|---|---|---|");
    for (count, run) in [(1, &one), (devices, &many)] {
        println!(
            "| {count} | {:.2} | {:.2} | {:.1} | {:.1} |",
            run.first.as_secs_f64(),
            run.later.as_secs_f64(),
            run.memory.resident as f64 / 1024.0,
            run.memory.anonymous as f64 / 1024.0
        );
    }
    println!(
        "\neach device more: {:.0} kB resident, {:.0} kB of it heap and stacks",
        each(|memory| memory.resident),
        each(|memory| memory.anonymous)
    );
    Ok(())
}

struct Run {
    first: Duration,
    later: Duration,
    memory: Memory,
}

impl Run {
    fn measure(program: &Path, devices: u16) -> Result<Run> {
        let state = tempfile::tempdir()?;
        let (first, camera) = start(program, devices, state.path())?;
        drop(camera);
        let (later, camera) = start(program, devices, state.path())?;
        // What the start leaves to be done.
        std::thread::sleep(Duration::from_secs(3));
        Ok(Run {
            first,
            later,
            memory: memory(camera.0.id())?,
        })
    }
}

/// A program that ends with this value.
struct Camera(Child);

impl Drop for Camera {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts the program and gives the time until every device is ready.
fn start(program: &Path, devices: u16, state: &Path) -> Result<(Duration, Camera)> {
    let began = Instant::now();
    let mut child = Command::new(program)
        .args([
            "--bind",
            "127.0.0.1",
            "--http-port",
            "0",
            "--rtsp-port",
            "0",
            "--log",
            "warn",
        ])
        .args([
            "--source",
            "test",
            "--devices",
            &devices.to_string(),
            "--state-dir",
        ])
        .arg(state)
        .env("ONVIF_ADMIN_PASSWORD", "Correct-Horse-7")
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("start {}", program.display()))?;
    let output = child.stdout.take().context("standard output of the camera")?;
    let camera = Camera(child);
    // A thread of its own, because reading waits.
    let (said, lines) = mpsc::channel();
    std::thread::spawn(move || {
        let lines = BufReader::new(output).lines().map_while(Result::ok);
        // To the end, so that the camera does not wait for somebody who reads.
        lines.for_each(|line| drop(said.send(line)));
    });
    let mut ready = 0;
    while ready < devices {
        match lines.recv_timeout(PATIENCE.saturating_sub(began.elapsed())) {
            Ok(line) => ready += u16::from(line.starts_with("ready: ")),
            Err(RecvTimeoutError::Timeout) => {
                bail!("{ready} of {devices} devices were ready after {PATIENCE:?}")
            }
            Err(RecvTimeoutError::Disconnected) => {
                bail!("the camera ended when {ready} of {devices} devices were ready")
            }
        }
    }
    Ok((began.elapsed(), camera))
}

/// The reference camera, in the profile of this program.
fn build() -> Result<PathBuf> {
    let folder = std::env::current_exe()?;
    let folder = folder.parent().context("the directory of this program")?;
    let target = folder.parent().context("the directory of this program")?;
    let profile = match folder.file_name().and_then(|name| name.to_str()) {
        Some("debug") | None => "dev",
        Some(profile) => profile,
    };
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.toml");
    let status = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args([
            "build",
            "--profile",
            profile,
            "-p",
            "reference-camera",
            "--manifest-path",
        ])
        .arg(manifest)
        .arg("--target-dir")
        .arg(target)
        .status()
        .context("run cargo")?;
    ensure!(status.success(), "the reference camera does not build");
    Ok(folder.join("reference-camera"))
}
