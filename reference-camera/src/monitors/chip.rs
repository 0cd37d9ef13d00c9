//! The chips of a directory like `/sys/class/hwmon`, and what they are called.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, io};

use super::channel::{Channel, Kind};

/// Longest name of a chip in tokens, so that there is room for a number, and for the channel behind it.
const MAX_NAME: usize = 48;

/// A chip, or a driver that shows something as one.
#[derive(Debug)]
pub(super) struct Chip {
    /// Unique among the chips, and the same after a restart.
    pub name: String,
    /// Where its files are.
    folder: PathBuf,
}

/// The chips of a directory, in the order of their numbers.
pub(super) fn chips(directory: &Path) -> io::Result<Vec<Chip>> {
    let mut folders = BTreeMap::new();
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        let name = entry.file_name();
        let number = name.to_str().and_then(|name| name.strip_prefix("hwmon"));
        if let Some(number) = number.and_then(|number| number.parse::<u32>().ok()) {
            folders.insert(number, entry.path());
        }
    }
    let mut names = BTreeSet::new();
    let mut chips = Vec::new();
    for path in folders.into_values() {
        let device = path.join("device");
        // Older drivers have everything, the name too, with the device itself.
        let places = [&path, &device].into_iter();
        let Some((folder, name)) = places
            .filter_map(|folder| Some((folder.clone(), fs::read_to_string(folder.join("name")).ok()?)))
            .next()
        else {
            continue;
        };
        // The number depends on the order in which drivers were loaded. Where the chip is tells it from others of its kind: `lm78` at `0-002d`.
        let place = fs::canonicalize(&device).ok();
        let place = place.as_deref().and_then(Path::file_name);
        let mut full = cleaned(name.trim());
        if let Some(place) = place {
            full.push('-');
            full.push_str(&cleaned(&place.to_string_lossy()));
        }
        full.truncate(MAX_NAME);
        chips.push(Chip {
            name: unique(full, &mut names),
            folder,
        });
    }
    Ok(chips)
}

/// Letters, digits, and what is harmless in a token wherever it is written.
fn cleaned(name: &str) -> String {
    let harmless = |c: char| c.is_ascii_alphanumeric() || "-_.:".contains(c);
    name.chars().map(|c| if harmless(c) { c } else { '_' }).collect()
}

/// Those that have no place are numbered.
fn unique(name: String, names: &mut BTreeSet<String>) -> String {
    let numbered = (2..).map(|number| format!("{name}.{number}"));
    let mut candidates = std::iter::once(name.clone()).chain(numbered);
    // The candidates do not end.
    candidates
        .find(|candidate| names.insert(candidate.clone()))
        .unwrap_or(name)
}

impl Chip {
    /// What it watches that can fail.
    pub fn channels(&self) -> Vec<Channel> {
        let mut found: BTreeMap<(Kind, u16), BTreeSet<String>> = BTreeMap::new();
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        for entry in entries {
            let name = entry.file_name();
            if let Some((kind, number, item)) = name.to_str().and_then(attribute) {
                found.entry((kind, number)).or_default().insert(item.to_owned());
            }
        }
        let channel = |((kind, number), items): ((Kind, u16), BTreeSet<String>)| {
            let name = format!("{}{number}", kind.prefix());
            Channel::new(
                kind,
                &self.folder.join(&name),
                format!("{}-{name}", self.name),
                &items,
            )
        };
        found.into_iter().filter_map(channel).collect()
    }
}

/// Kind, number and item of a file name such as `fan1_min_alarm`.
fn attribute(name: &str) -> Option<(Kind, u16, &str)> {
    let (channel, item) = name.split_once('_')?;
    Kind::ALL.into_iter().find_map(|kind| {
        let number = channel.strip_prefix(kind.prefix())?;
        Some((kind, number.parse().ok()?, item))
    })
}
