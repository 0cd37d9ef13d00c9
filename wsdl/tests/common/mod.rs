//! Finds the official documents, which are no part of the repository.

use std::io::Write;
use std::path::{Path, PathBuf};

/// The folder named by an environment variable, or else `shared/onvif/PART` beside one of the
/// folders around this crate. `None`, with a note of what is left out, where there is none.
pub fn documents(variable: &str, part: &str, left_out: &str) -> Option<PathBuf> {
    let folder = match std::env::var_os(variable) {
        Some(folder) => {
            let folder = PathBuf::from(folder);
            assert!(
                folder.is_dir(),
                "{variable} names no folder: {}",
                folder.display()
            );
            Some(folder)
        }
        None => Path::new(env!("CARGO_MANIFEST_DIR"))
            .ancestors()
            .map(|folder| folder.join("shared/onvif").join(part))
            .find(|folder| folder.is_dir()),
    };
    if folder.is_none() {
        // The test harness hides what the printing macros say in a test that passes; this it does not.
        let _ = writeln!(std::io::stderr(), "left out, {variable} is not set: {left_out}");
    }
    folder
}

/// The folder of the WSDL and XSD files.
pub fn schemas(left_out: &str) -> Option<PathBuf> {
    documents("ONVIF_WSDL_DIR", "wsdl", left_out)
}
