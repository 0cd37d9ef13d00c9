//! Writes sample requests and responses of every operation, one body element to a line and one file to a service, for
//! validation against the official schemas: `cargo run -p onvif-core --example golden --features full,testing -- OUTDIR`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

use onvif_core::generated::MESSAGES;
use onvif_core::testing::{Extent, Rng};

/// Random samples of each message, beside the least and the most that it can hold.
const SEEDS: u64 = 6;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder: PathBuf = std::env::args_os().nth(1).ok_or("usage: golden OUTDIR")?.into();
    std::fs::create_dir_all(&folder)?;
    let mut files: BTreeMap<&str, String> = BTreeMap::new();
    for entry in MESSAGES {
        let prefix = entry.key.split('.').next().unwrap_or(entry.key);
        let file = files.entry(prefix).or_default();
        writeln!(file, "# {}", entry.key)?;
        let random = (1..=SEEDS).map(|seed| (Extent::Random, seed));
        for (extent, seed) in [(Extent::Least, 1), (Extent::Most, 1)].into_iter().chain(random) {
            for message in [
                valid(extent, seed, |rng| Some((entry.request)(rng)))?,
                valid(extent, seed, |rng| (entry.response)(rng))?,
            ]
            .into_iter()
            .flatten()
            {
                // Text has line ends in it, and a file has one message to a line.
                writeln!(file, "{}", message.replace('\n', "&#10;"))?;
            }
        }
    }
    for (prefix, text) in &files {
        std::fs::write(folder.join(format!("{prefix}.txt")), text)?;
    }
    println!("{} operations in {} files", MESSAGES.len(), files.len());
    Ok(())
}

/// A message whose references (`xs:IDREF`) refer to something, which is left to chance, so seeds are tried in turn.
fn valid(
    extent: Extent,
    seed: u64,
    make: impl Fn(&mut Rng) -> Option<String>,
) -> Result<Option<String>, &'static str> {
    (0..1000)
        .find_map(|attempt| {
            let mut rng = Rng::new(seed + 1000 * attempt, extent);
            let message = make(&mut rng);
            rng.references_hold().then_some(message)
        })
        .ok_or("no seed gives a message whose references hold")
}
