// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://schemas.xmlsoap.org/ws/2005/04/discovery`, customary prefix `wsd`.

mod types_a_u;
pub use types_a_u::*;
#[cfg(feature = "testing")]
mod samples_a_u;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<AppSequenceType>("wsd:AppSequenceType"),
    crate::testing::TypeEntry::of::<ByeType>("wsd:ByeType"),
    crate::testing::TypeEntry::of::<HelloType>("wsd:HelloType"),
    crate::testing::TypeEntry::of::<ProbeMatchType>("wsd:ProbeMatchType"),
    crate::testing::TypeEntry::of::<ProbeMatchesType>("wsd:ProbeMatchesType"),
    crate::testing::TypeEntry::of::<ProbeType>("wsd:ProbeType"),
    crate::testing::TypeEntry::of::<ResolveMatchType>("wsd:ResolveMatchType"),
    crate::testing::TypeEntry::of::<ResolveMatchesType>("wsd:ResolveMatchesType"),
    crate::testing::TypeEntry::of::<ResolveType>("wsd:ResolveType"),
    crate::testing::TypeEntry::of::<ScopesType>("wsd:ScopesType"),
    crate::testing::TypeEntry::of::<SecurityType>("wsd:SecurityType"),
    crate::testing::TypeEntry::of::<SigType>("wsd:SigType"),
];
