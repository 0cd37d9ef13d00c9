//! The `fetch` command: gets the schema files that `sources.toml` pins, and verifies copies of
//! them. No schema file is part of this repository.

mod http;
pub mod sources;

use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use clap::Args;
use sha2::{Digest as _, Sha256};

use sources::{Source, Sources};

/// Arguments of `fetch`.
#[derive(Args, Debug)]
pub struct FetchArgs {
    /// Folder to download into; files that are there and correct are kept.
    #[arg(long, value_name = "DIR", default_value = "target/onvif-wsdl")]
    pub to: PathBuf,
    /// Download nothing: compare the files of this folder with the pinned hashes.
    #[arg(long, value_name = "DIR", conflicts_with = "to")]
    pub verify: Option<PathBuf>,
    /// Download nothing: pin the files of this folder as those of a new release and write
    /// `sources.toml`.
    #[arg(long, value_name = "DIR", conflicts_with_all = ["to", "verify"], requires = "release")]
    pub pin: Option<PathBuf>,
    /// Release tag of the folder given with `--pin`, as in `26.06`.
    #[arg(long, value_name = "TAG", requires = "pin")]
    pub release: Option<String>,
}

/// Downloads and verifies every file of `sources.toml`, or verifies or pins a local copy.
///
/// # Errors
///
/// When a file cannot be had, or when one differs from what is pinned; every such file is named.
pub fn fetch(args: &FetchArgs) -> anyhow::Result<()> {
    let pinned = Path::new(env!("CARGO_MANIFEST_DIR")).join("sources.toml");
    let text = std::fs::read_to_string(&pinned).with_context(|| format!("reading {}", pinned.display()))?;
    let sources = Sources::parse(&text)?;
    if let (Some(folder), Some(release)) = (&args.pin, &args.release) {
        let sources = sources.pinned_to(folder, release)?;
        std::fs::write(&pinned, sources.to_toml())
            .with_context(|| format!("writing {}", pinned.display()))?;
        println!("{} files pinned in {}", sources.file.len(), pinned.display());
        return Ok(());
    }
    let report = match &args.verify {
        Some(folder) => verify(&sources, folder)?,
        None => download(&sources, &args.to)?,
    };
    println!("{report}");
    if !report.is_clean() {
        bail!("the schema files are not those of release {}", sources.release);
    }
    Ok(())
}

/// What a folder holds, beside what is pinned.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Number of files that are as pinned.
    pub correct: usize,
    /// Pinned files that are not there.
    pub missing: Vec<String>,
    /// Files whose hash is not the pinned one.
    pub differing: Vec<String>,
    /// Files that are not pinned.
    pub unlisted: Vec<String>,
}

impl Report {
    /// Whether every pinned file is there and correct, and nothing else.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.missing.is_empty() && self.differing.is_empty() && self.unlisted.is_empty()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} files are as pinned", self.correct)?;
        for (what, files) in [
            ("missing", &self.missing),
            ("differs", &self.differing),
            ("not pinned", &self.unlisted),
        ] {
            for file in files {
                write!(f, "\n{what}: {file}")?;
            }
        }
        Ok(())
    }
}

/// Compares a folder with the pinned hashes.
///
/// # Errors
///
/// When the folder or a file in it cannot be read.
pub fn verify(sources: &Sources, folder: &Path) -> anyhow::Result<Report> {
    let mut report = Report::default();
    let mut there = sources::files(folder)?;
    for source in &sources.file {
        if !there.remove(&source.path) {
            report.missing.push(source.path.clone());
            continue;
        }
        let path = folder.join(&source.path);
        let bytes = std::fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
        if sha256(&bytes) == source.sha256 {
            report.correct += 1;
        } else {
            report.differing.push(source.path.clone());
        }
    }
    report.unlisted.extend(there);
    Ok(report)
}

/// Downloads every pinned file that the folder does not hold yet. A file is written only after
/// its hash was found correct.
///
/// # Errors
///
/// When a file cannot be downloaded or written, with its address. A file with another hash is no
/// error here: the report names it.
pub fn download(sources: &Sources, folder: &Path) -> anyhow::Result<Report> {
    std::fs::create_dir_all(folder).with_context(|| format!("creating {}", folder.display()))?;
    let client = http::Client::new();
    let mut report = Report::default();
    for source in &sources.file {
        let path = folder.join(&source.path);
        if std::fs::read(&path).is_ok_and(|bytes| sha256(&bytes) == source.sha256) {
            report.correct += 1;
            continue;
        }
        let bytes = source.rewritten(client.get(&source.url)?);
        if sha256(&bytes) != source.sha256 {
            report
                .differing
                .push(format!("{} from {}", source.path, source.url));
            continue;
        }
        write_whole(&path, &bytes)?;
        report.correct += 1;
    }
    Ok(report)
}

/// Writes a file so that a stop in between leaves no half of it under its name.
fn write_whole(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent).with_context(|| format!("creating {}", parent.display()))?;
    }
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    std::fs::write(&part, bytes).with_context(|| format!("writing {}", path.display()))?;
    std::fs::rename(&part, path).with_context(|| format!("writing {}", path.display()))
}

/// SHA-256 in small hexadecimal digits.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    use fmt::Write as _;
    let mut hex = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

impl Source {
    /// The downloaded file as it is used: import addresses that point to other hosts are replaced
    /// by the files beside it, because some XML tools follow them without asking.
    fn rewritten(&self, bytes: Vec<u8>) -> Vec<u8> {
        if self.rewrite.is_empty() {
            return bytes;
        }
        match String::from_utf8(bytes) {
            Ok(mut text) => {
                for rewrite in &self.rewrite {
                    text = text.replace(&format!("\"{}\"", rewrite.from), &format!("\"{}\"", rewrite.to));
                }
                text.into_bytes()
            }
            Err(not_text) => not_text.into_bytes(),
        }
    }
}
