// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver10/federatedsearch/wsdl`, customary prefix `tfs`.

mod types_c_t;
pub use types_c_t::*;
pub mod client;
pub mod operations;
#[cfg(feature = "testing")]
mod samples_c_t;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<Capabilities>("tfs:Capabilities"),
    crate::testing::TypeEntry::of::<CapabilityType>("tfs:CapabilityType"),
    crate::testing::TypeEntry::of::<GetSearchResults>("tfs:GetSearchResults"),
    crate::testing::TypeEntry::of::<GetSearchResultsResponse>("tfs:GetSearchResultsResponse"),
    crate::testing::TypeEntry::of::<GetServiceCapabilities>("tfs:GetServiceCapabilities"),
    crate::testing::TypeEntry::of::<GetServiceCapabilitiesResponse>("tfs:GetServiceCapabilitiesResponse"),
    crate::testing::TypeEntry::of::<GetServiceFeatures>("tfs:GetServiceFeatures"),
    crate::testing::TypeEntry::of::<GetServiceFeaturesResponse>("tfs:GetServiceFeaturesResponse"),
    crate::testing::TypeEntry::of::<RegisterDatabase>("tfs:RegisterDatabase"),
    crate::testing::TypeEntry::of::<RegisterDatabaseElement>("tfs:RegisterDatabaseElement"),
    crate::testing::TypeEntry::of::<RegisterDatabaseExtension>("tfs:RegisterDatabaseExtension"),
    crate::testing::TypeEntry::of::<RegisterDatabaseResponse>("tfs:RegisterDatabaseResponse"),
    crate::testing::TypeEntry::of::<Search>("tfs:Search"),
    crate::testing::TypeEntry::of::<SearchResponse>("tfs:SearchResponse"),
    crate::testing::TypeEntry::of::<TermType>("tfs:TermType"),
];
