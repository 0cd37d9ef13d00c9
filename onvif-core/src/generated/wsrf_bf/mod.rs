// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://docs.oasis-open.org/wsrf/bf-2`, customary prefix `wsrf-bf`.

mod types_b;
pub use types_b::*;
#[cfg(feature = "testing")]
mod samples_b;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<BaseFaultType>("wsrf-bf:BaseFaultType"),
    crate::testing::TypeEntry::of::<BaseFaultTypeDescription>("wsrf-bf:BaseFaultTypeDescription"),
    crate::testing::TypeEntry::of::<BaseFaultTypeErrorCode>("wsrf-bf:BaseFaultTypeErrorCode"),
    crate::testing::TypeEntry::of::<BaseFaultTypeFaultCause>("wsrf-bf:BaseFaultTypeFaultCause"),
];
