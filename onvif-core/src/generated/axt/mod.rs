// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver20/analytics`, customary prefix `axt`.

mod types_m;
pub use types_m::*;
#[cfg(feature = "testing")]
mod samples_m;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<MotionRegionConfig>("axt:MotionRegionConfig"),
    crate::testing::TypeEntry::of::<MotionRegionConfigOptions>("axt:MotionRegionConfigOptions"),
];
