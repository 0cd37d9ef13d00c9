//! Building the server programs, so that one command measures what the sources say now.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

/// A package with server programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Package {
    /// The servers of this package: `bare-hyper` and `min-device`.
    Own,
    /// The servers that others wrote, from the workspace `peers`.
    Peers,
}

/// What the profile `firmware` cannot say by itself, see docs/embedding.md: functions are put into their callers only where they are small, and relocations are packed.
const FIRMWARE: &str =
    r#"build.rustflags=["-Cllvm-args=-inline-threshold=40", "-Clink-arg=-Wl,-z,pack-relative-relocs"]"#;

/// Builds its programs and returns the directory that holds them.
///
/// # Errors
/// When cargo fails.
pub fn build(package: Package, profile: &str) -> Result<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(cargo);
    command.args(["build", "--profile", profile]);
    if profile == "firmware" {
        command.args(["--config", FIRMWARE]);
    }
    let target = match package {
        Package::Own => {
            command.arg("--manifest-path").arg(here.join("Cargo.toml"));
            command.args(["--bin", "bare-hyper", "--bin", "min-device"]);
            target_directory().context("the directory of this program")?
        }
        Package::Peers => {
            command
                .arg("--manifest-path")
                .arg(here.join("peers/Cargo.toml"))
                .arg("--locked");
            target_directory()
                .context("the directory of this program")?
                .join("peers")
        }
    };
    command.arg("--target-dir").arg(&target);
    let status = command.status().context("run cargo")?;
    ensure!(
        status.success(),
        "cargo build --profile {profile} failed for {package:?}"
    );
    Ok(target.join(if profile == "dev" { "debug" } else { profile }))
}

/// The target directory that this program was built in: two steps up from the program.
fn target_directory() -> Option<PathBuf> {
    Some(std::env::current_exe().ok()?.parent()?.parent()?.to_owned())
}
