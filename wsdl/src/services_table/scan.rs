//! Finds in the source text which operations there are, which are implemented, and which tests call them. It reads the text as rustfmt
//! leaves it, and no more of Rust than that takes.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::calls::{Naming, has_call};

/// Folders with code that implements services.
const CODE: [&str; 2] = ["onvif-device/src", "reference-camera/src"];
/// Folders with tests.
const TESTS: [&str; 4] = [
    "onvif-device/tests",
    "reference-camera/tests",
    "tests/interop",
    "tests/recorder",
];
/// The list of what is sent to be refused, which is no test of it.
const REFUSED: &str = "/left_out.py";
const GENERATED: &str = "onvif-device/src/generated";

/// An operation of a service.
pub struct Operation {
    /// Name in the service description.
    pub name: String,
    /// Method of the generated trait.
    pub method: String,
}

/// The source text, as far as it is of interest.
pub struct Code {
    generated: Vec<(String, String)>,
    /// Module of the trait and method.
    implemented: BTreeSet<(String, String)>,
    tests: Vec<(String, String)>,
}

impl Code {
    /// Reads the folders below `root`.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn read(root: &Path) -> Result<Code> {
        let mut generated = Vec::new();
        for (path, text) in files(root, GENERATED)? {
            let module = path
                .rsplit('/')
                .next()
                .unwrap_or_default()
                .trim_end_matches(".rs");
            generated.push((module.to_owned(), text));
        }
        let mut implemented = BTreeSet::new();
        let mut tests = Vec::new();
        for folder in CODE {
            for (path, text) in files(root, folder)? {
                if path.starts_with(GENERATED) || !path.ends_with(".rs") {
                    continue;
                }
                implemented.extend(implementations(&text));
                let at = match path.ends_with("tests.rs") || path.contains("/tests/") {
                    true => Some(0),
                    false => text.find("#[cfg(test)]\nmod tests {"),
                };
                if let Some(at) = at {
                    tests.push((path, text[at..].to_owned()));
                }
            }
        }
        for folder in TESTS {
            let found = files(root, folder)?.into_iter();
            tests.extend(found.filter(|(path, _)| !path.ends_with(REFUSED)));
        }
        tests.sort();
        Ok(Code {
            generated,
            implemented,
            tests,
        })
    }

    /// The operations of the trait in a generated module, in its order.
    ///
    /// # Errors
    /// When there is no such module or it has no operations.
    pub fn operations(&self, module: &str) -> Result<Vec<Operation>> {
        let (_, text) = self
            .generated
            .iter()
            .find(|(name, _)| name == module)
            .with_context(|| format!("there is no {GENERATED}/{module}.rs"))?;
        let mut operations = Vec::new();
        let mut name = None;
        for line in text.lines() {
            let line = line.trim();
            if let Some(rest) = line.strip_prefix("/// Answers `") {
                name = rest.split('`').next().map(str::to_owned);
            } else if let Some(rest) = line.strip_prefix("fn ")
                && let Some(name) = name.take()
            {
                let method = rest.split('(').next().unwrap_or_default().to_owned();
                operations.push(Operation { name, method });
            }
        }
        anyhow::ensure!(
            !operations.is_empty(),
            "{GENERATED}/{module}.rs has no operations"
        );
        Ok(operations)
    }

    /// Whether some type overrides the method of the trait in this module.
    pub fn implements(&self, module: &str, method: &str) -> bool {
        self.implemented.contains(&(module.to_owned(), method.to_owned()))
    }

    /// The test files that call an operation of the service that tests name so. With `marks`, only those that have one of them in the text
    /// or as a part of the path too.
    pub fn tests(
        &self,
        operation: &str,
        own: Naming,
        others: &[Naming],
        marks: Option<&[&str]>,
    ) -> Vec<&str> {
        self.tests
            .iter()
            .filter(|(path, text)| {
                let about =
                    |mark: &&str| text.contains(mark) || path.split(['/', '.']).any(|part| part == *mark);
                marks.is_none_or(|marks| marks.iter().any(about))
            })
            .filter(|(_, text)| has_call(text, operation, own, others))
            .map(|(path, _)| path.as_str())
            .collect()
    }
}

/// The methods in implementations of generated service traits, with the modules of the traits.
fn implementations(text: &str) -> Vec<(String, String)> {
    let imported = imports(text);
    let mut found = Vec::new();
    let mut current: Option<String> = None;
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line.starts_with("impl") {
            let mut header = line.to_owned();
            while !header.contains('{') {
                let Some(next) = lines.next() else { return found };
                header.push(' ');
                header.push_str(next.trim());
            }
            current = header.split(" for ").next().and_then(|before| {
                let named = before.rsplit(' ').next()?;
                match named.rsplit_once("::") {
                    Some((path, _)) => path
                        .rsplit_once("generated::")
                        .map(|(_, module)| module.to_owned()),
                    None => imported
                        .iter()
                        .find(|(name, _)| *name == named)
                        .map(|(_, module)| (*module).to_owned()),
                }
            });
            if header.trim_end().ends_with('}') {
                current = None;
            }
        } else if line == "}" {
            current = None;
        } else if let Some(module) = &current {
            let signature = line
                .strip_prefix("    async fn ")
                .or_else(|| line.strip_prefix("    fn "));
            if let Some(signature) = signature {
                let method = signature.split(['(', '<']).next().unwrap_or_default();
                found.push((module.clone(), method.to_owned()));
            } else if line.starts_with("    ") && line.ends_with("! {") && !line.starts_with("     ") {
                // A macro that makes methods is given their names.
                for inner in lines.by_ref().take_while(|line| *line != "    }") {
                    let words = inner.split(|c: char| !(c.is_alphanumeric() || c == '_'));
                    let named = words.filter(|word| !word.is_empty());
                    found.extend(named.map(|word| (module.clone(), word.to_owned())));
                }
            }
        }
    }
    found
}

/// The names under which items of generated modules are imported, with the modules.
fn imports(text: &str) -> Vec<(&str, &str)> {
    let mut imports = Vec::new();
    for (at, mark) in text.match_indices("generated::") {
        let rest = &text[at + mark.len()..];
        let line_start = text[..at].rfind('\n').map_or(0, |at| at + 1);
        if !text[line_start..].trim_start().starts_with("use ") {
            continue;
        }
        let Some(statement) = rest.split(';').next() else {
            continue;
        };
        let Some((module, items)) = statement.split_once("::") else {
            continue;
        };
        for item in items.trim_matches(['{', '}', ' ', '\n']).split(',') {
            let mut names = item.trim().rsplit(" as ");
            if let Some(name) = names.next().filter(|name| !name.is_empty()) {
                imports.push((name, module));
            }
        }
    }
    imports
}

/// Every text file below a folder, with its path from the root; none if the folder is not there.
fn files(root: &Path, folder: &str) -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    let path = root.join(folder);
    if !path.is_dir() {
        return Ok(found);
    }
    for entry in fs::read_dir(&path).with_context(|| format!("{}", path.display()))? {
        let entry = entry?;
        let Ok(name) = entry.file_name().into_string() else {
            continue;
        };
        let below = format!("{folder}/{name}");
        if entry.file_type()?.is_dir() {
            if !["target", "node_modules"].contains(&name.as_str()) {
                found.extend(files(root, &below)?);
            }
        } else if let Ok(text) = fs::read_to_string(entry.path()) {
            // What is no text has no names of operations.
            found.push((below, text));
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn implementations_are_found_by_any_name_of_the_trait() {
        let text = "use crate::generated::ptz::PtzService as Operations;\n\
                    use crate::generated::media::{MediaDispatcher, MediaService};\n\
                    impl Operations for A {\n    async fn get_nodes(\n        &self,\n    ) {\n        fn inner() {}\n    }\n}\n\
                    impl MediaService for B {\n    fn get_profiles(&self) {}\n}\n\
                    impl<T> crate::generated::imaging::ImagingService for C<T>\nwhere\n    T: Send,\n{\n    async fn stop(&self) {}\n}\n\
                    impl MediaService for D {\n    pairs! {\n        add_it, remove_it: It;\n    }\n    fn after(&self) {}\n}\n\
                    impl B {\n    fn get_nothing(&self) {}\n}\n\
                    impl std::fmt::Debug for B {\n    fn fmt(&self) {}\n}\n";
        let found = implementations(text);
        let expected = [
            ("ptz", "get_nodes"),
            ("media", "get_profiles"),
            ("imaging", "stop"),
            ("media", "add_it"),
            ("media", "remove_it"),
            ("media", "It"),
            ("media", "after"),
        ];
        assert_eq!(
            found,
            expected.map(|(module, method)| (module.to_owned(), method.to_owned()))
        );
    }
}
