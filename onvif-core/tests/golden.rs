//! Golden messages: a small and a full request and response of every operation. They are checked in, so that a change of
//! what is on the wire shows as a difference, and validated against the official schemas by `tests/golden/validate.py`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use onvif_core::generated::MESSAGES;
use onvif_core::testing::{Extent, MessageEntry, Rng};

/// Set to write the files instead of comparing them.
const WRITE: &str = "ONVIF_WRITE_GOLDEN";
const SEED: u64 = 1;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// One message to a line: a line end in a text is written as a reference.
fn line(message: &str) -> String {
    message.replace('\n', "&#10;")
}

fn prefix(entry: &MessageEntry) -> &'static str {
    entry.key.split('.').next().unwrap_or(entry.key)
}

/// The text of every file by prefix.
fn golden() -> BTreeMap<&'static str, String> {
    let mut files: BTreeMap<_, String> = BTreeMap::new();
    for entry in MESSAGES {
        let file = files.entry(prefix(entry)).or_default();
        writeln!(file, "# {}", entry.key).unwrap();
        for extent in [Extent::Least, Extent::Most] {
            let request = (entry.request)(&mut Rng::new(SEED, extent));
            writeln!(file, "{}", line(&request)).unwrap();
            if let Some(response) = (entry.response)(&mut Rng::new(SEED, extent)) {
                writeln!(file, "{}", line(&response)).unwrap();
            }
        }
    }
    files
}

#[test]
fn golden_files_are_what_is_written() {
    let files = golden();
    if std::env::var_os(WRITE).is_some() {
        std::fs::create_dir_all(folder()).unwrap();
        for (prefix, text) in &files {
            std::fs::write(folder().join(format!("{prefix}.txt")), text).unwrap();
        }
    }
    for (prefix, text) in &files {
        let path = folder().join(format!("{prefix}.txt"));
        let checked_in = std::fs::read_to_string(&path).unwrap();
        let mut lines = checked_in.lines().zip(text.lines());
        if let Some((then, now)) = lines.find(|(then, now)| then != now) {
            panic!(
                "{prefix}: what is written has changed; if that is meant, set {WRITE}=1 once\nthen {then}\nnow  {now}"
            );
        }
        assert_eq!(checked_in.len(), text.len(), "{prefix}");
    }
    // With fewer features there are fewer services; no file may be without service when all are there.
    if cfg!(feature = "full") {
        assert_eq!(std::fs::read_dir(folder()).unwrap().count(), files.len());
    }
}

#[test]
fn golden_messages_survive_being_read_and_written() {
    let mut messages = 0;
    for entry in MESSAGES {
        let text = std::fs::read_to_string(folder().join(format!("{}.txt", prefix(entry)))).unwrap();
        let head = format!("# {}", entry.key);
        let own = text
            .lines()
            .skip_while(|line| *line != head)
            .skip(1)
            .take_while(|line| !line.starts_with('#'));
        let one_way = (entry.response)(&mut Rng::new(SEED, Extent::Least)).is_none();
        let mut count = 0;
        for (index, message) in own.enumerate() {
            let reread = if one_way || index % 2 == 0 {
                entry.reread_request
            } else {
                entry.reread_response
            };
            let again = reread(message.as_bytes())
                .unwrap_or_else(|error| panic!("{}: {error}\n{message}", entry.key));
            assert_eq!(line(&again), message, "{}", entry.key);
            count += 1;
        }
        assert_eq!(count, if one_way { 2 } else { 4 }, "{}", entry.key);
        messages += count;
    }
    assert!(messages > 0);
}
