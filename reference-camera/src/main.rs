//! See the crate description; the parts follow.
fn main() {}
