//! What the program can be told to do, a file each.

pub mod call;
pub mod discover;
pub mod info;
pub mod list;
pub mod run;

use std::io::{self, Write};

/// Writes a line to standard output; whoever closes it early, as `head` does, has seen enough.
pub fn line(text: impl AsRef<str>) -> io::Result<()> {
    writeln!(io::stdout().lock(), "{}", text.as_ref())
}
