//! Takes access classes and faults of every operation from the specification text.

use clap::Args;

/// Arguments of `extract`.
#[derive(Args, Debug)]
pub struct ExtractArgs {}

/// Writes `semantics.toml`.
pub fn extract(_args: &ExtractArgs) -> anyhow::Result<()> {
    anyhow::bail!("extract is not built into this version")
}
