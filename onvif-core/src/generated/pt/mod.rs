// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver10/pacs`, customary prefix `pt`.

mod types_a_s;
pub use types_a_s::*;
#[cfg(feature = "testing")]
mod samples_a_s;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<Attribute>("pt:Attribute"),
    crate::testing::TypeEntry::of::<DataEntity>("pt:DataEntity"),
    crate::testing::TypeEntry::of::<RecognitionType>("pt:RecognitionType"),
];
