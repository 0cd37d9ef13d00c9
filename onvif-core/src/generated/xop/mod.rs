// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.w3.org/2004/08/xop/include`, customary prefix `xop`.

mod types_i;
pub use types_i::*;
#[cfg(feature = "testing")]
mod samples_i;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[crate::testing::TypeEntry::of::<Include>("xop:Include")];
