//! `sources.toml`: every schema file with its origin and hash.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Component, Path};

use anyhow::{Context as _, bail};
use quick_xml::Reader;
use quick_xml::events::Event;
use serde::Deserialize;

use super::sha256;

/// Where ONVIF publishes its schema files, before the release tag.
const ONVIF_BASE: &str = "https://raw.githubusercontent.com/onvif/specs";

const HEAD: &str = "\
# Every schema file that the generated code comes from: its place in the folder given with --from,
# its target namespace, where it is published, and its hash.
# Written by `cargo run -p onvif-wsdl -- fetch --pin DIR --release TAG`.
# rewrite: import addresses that are replaced by the file beside it before the hash is taken.
";

/// The pinned files of a release.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Sources {
    /// Tag of the ONVIF release.
    pub release: String,
    /// Every file, sorted by path.
    pub file: Vec<Source>,
}

/// One pinned file.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Place in the folder of schema files, with `/` between the parts.
    pub path: String,
    /// Target namespace; empty if the file declares none.
    pub namespace: String,
    /// Where the file is published.
    pub url: String,
    /// SHA-256 of the file after `rewrite`.
    pub sha256: String,
    /// Import addresses to replace after the download.
    #[serde(default)]
    pub rewrite: Vec<Rewrite>,
}

/// An import address that is replaced.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Rewrite {
    /// Address as published, the whole value of an attribute.
    pub from: String,
    /// Address of the file beside it.
    pub to: String,
}

impl Sources {
    /// Reads `sources.toml`.
    ///
    /// # Errors
    ///
    /// When the text is not of that form, when a path leads out of the folder or occurs twice, or
    /// when a hash is not one of SHA-256.
    pub fn parse(text: &str) -> anyhow::Result<Self> {
        let sources: Self = toml::from_str(text).context("reading sources.toml")?;
        let mut paths = BTreeSet::new();
        for source in &sources.file {
            let inside = Path::new(&source.path)
                .components()
                .all(|part| matches!(part, Component::Normal(_)));
            if source.path.is_empty() || !inside {
                bail!("path \"{}\" leads out of the folder", source.path);
            }
            if !paths.insert(source.path.as_str()) {
                bail!("{} is listed twice", source.path);
            }
            let hash = source.sha256.as_bytes();
            if hash.len() != 64 || !hash.iter().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
                bail!("{}: the hash is no SHA-256", source.path);
            }
        }
        Ok(sources)
    }

    /// The same files as a folder of another release has them, with new hashes. Files of ONVIF
    /// that are new are added, files that are gone are left out.
    ///
    /// # Errors
    ///
    /// When a file cannot be read, or when a new file is not of ONVIF: its origin has to be
    /// written into `sources.toml` by hand first.
    pub fn pinned_to(&self, folder: &Path, release: &str) -> anyhow::Result<Self> {
        let mut file = Vec::new();
        for path in files(folder)? {
            let earlier = self.file.iter().find(|source| source.path == path);
            let of_onvif = path.starts_with("ver10/") || path.starts_with("ver20/");
            let url = match earlier {
                _ if of_onvif => format!("{ONVIF_BASE}/{release}/wsdl/{path}"),
                Some(earlier) => earlier.url.clone(),
                None => bail!("where is {path} published? Write its entry into sources.toml first"),
            };
            let bytes = std::fs::read(folder.join(&path)).with_context(|| format!("reading {path}"))?;
            let namespace = target_namespace(&bytes).with_context(|| format!("parsing {path}"))?;
            file.push(Source {
                url,
                namespace,
                sha256: sha256(&bytes),
                rewrite: earlier.map(|e| e.rewrite.clone()).unwrap_or_default(),
                path,
            });
        }
        Ok(Self {
            release: release.to_owned(),
            file,
        })
    }

    /// The text of `sources.toml`.
    #[must_use]
    pub fn to_toml(&self) -> String {
        let mut out = format!("{HEAD}\nrelease = \"{}\"\n", self.release);
        for source in &self.file {
            let _ = write!(
                out,
                "\n[[file]]\npath = \"{}\"\nnamespace = \"{}\"\nurl = \"{}\"\nsha256 = \"{}\"\n",
                source.path, source.namespace, source.url, source.sha256
            );
            if !source.rewrite.is_empty() {
                out.push_str("rewrite = [\n");
                for rewrite in &source.rewrite {
                    let _ = writeln!(
                        out,
                        "  {{ from = \"{}\", to = \"{}\" }},",
                        rewrite.from, rewrite.to
                    );
                }
                out.push_str("]\n");
            }
        }
        out
    }
}

/// Paths of all files under a folder, relative to it, with `/` between the parts.
pub(super) fn files(folder: &Path) -> anyhow::Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    let mut open = vec![(folder.to_owned(), String::new())];
    while let Some((folder, prefix)) = open.pop() {
        for entry in
            std::fs::read_dir(&folder).with_context(|| format!("reading folder {}", folder.display()))?
        {
            let entry = entry?;
            let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                open.push((entry.path(), format!("{path}/")));
            } else {
                found.insert(path);
            }
        }
    }
    Ok(found)
}

/// The target namespace that the root element declares; empty without one.
fn target_namespace(bytes: &[u8]) -> anyhow::Result<String> {
    let text = std::str::from_utf8(bytes)?;
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    loop {
        match reader.read_event()? {
            Event::Start(tag) | Event::Empty(tag) => {
                let namespace = tag.try_get_attribute("targetNamespace")?;
                return Ok(namespace.map(|a| a.value.into_owned()).unwrap_or_default());
            }
            Event::Eof => return Ok(String::new()),
            _ => {}
        }
    }
}
