// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.w3.org/2005/08/addressing`, customary prefix `wsa`.

mod types_a_r;
pub use types_a_r::*;
#[cfg(feature = "testing")]
mod samples_a_r;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<AttributedAnyType>("wsa:AttributedAnyType"),
    crate::testing::TypeEntry::of::<AttributedQNameType>("wsa:AttributedQNameType"),
    crate::testing::TypeEntry::of::<AttributedURIType>("wsa:AttributedURIType"),
    crate::testing::TypeEntry::of::<AttributedUnsignedLongType>("wsa:AttributedUnsignedLongType"),
    crate::testing::TypeEntry::of::<EndpointReferenceType>("wsa:EndpointReferenceType"),
    crate::testing::TypeEntry::of::<MetadataType>("wsa:MetadataType"),
    crate::testing::TypeEntry::of::<ProblemActionType>("wsa:ProblemActionType"),
    crate::testing::TypeEntry::of::<ReferenceParametersType>("wsa:ReferenceParametersType"),
    crate::testing::TypeEntry::of::<RelatesToType>("wsa:RelatesToType"),
    crate::testing::TypeEntry::of::<RelationshipType>("wsa:RelationshipType"),
    crate::testing::TypeEntry::of::<RelationshipTypeOpenEnum>("wsa:RelationshipTypeOpenEnum"),
];
