// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://docs.oasis-open.org/wsrf/r-2`, customary prefix `wsrf-r`.

mod types_r;
pub use types_r::*;
#[cfg(feature = "testing")]
mod samples_r;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<ResourceUnavailableFaultType>("wsrf-r:ResourceUnavailableFaultType"),
    crate::testing::TypeEntry::of::<ResourceUnavailableFaultTypeDescription>(
        "wsrf-r:ResourceUnavailableFaultTypeDescription",
    ),
    crate::testing::TypeEntry::of::<ResourceUnavailableFaultTypeErrorCode>(
        "wsrf-r:ResourceUnavailableFaultTypeErrorCode",
    ),
    crate::testing::TypeEntry::of::<ResourceUnavailableFaultTypeFaultCause>(
        "wsrf-r:ResourceUnavailableFaultTypeFaultCause",
    ),
    crate::testing::TypeEntry::of::<ResourceUnknownFaultType>("wsrf-r:ResourceUnknownFaultType"),
    crate::testing::TypeEntry::of::<ResourceUnknownFaultTypeDescription>(
        "wsrf-r:ResourceUnknownFaultTypeDescription",
    ),
    crate::testing::TypeEntry::of::<ResourceUnknownFaultTypeErrorCode>(
        "wsrf-r:ResourceUnknownFaultTypeErrorCode",
    ),
    crate::testing::TypeEntry::of::<ResourceUnknownFaultTypeFaultCause>(
        "wsrf-r:ResourceUnknownFaultTypeFaultCause",
    ),
];
