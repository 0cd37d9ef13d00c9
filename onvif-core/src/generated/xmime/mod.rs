// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.w3.org/2005/05/xmlmime`, customary prefix `xmime`.

mod types_b_h;
pub use types_b_h::*;
#[cfg(feature = "testing")]
mod samples_b_h;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<Base64Binary>("xmime:Base64Binary"),
    crate::testing::TypeEntry::of::<HexBinary>("xmime:HexBinary"),
];
