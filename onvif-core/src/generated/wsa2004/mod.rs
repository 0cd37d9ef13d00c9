// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://schemas.xmlsoap.org/ws/2004/08/addressing`, customary prefix `wsa2004`.

mod types_a_s;
pub use types_a_s::*;
#[cfg(feature = "testing")]
mod samples_a_s;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<AttributedQName>("wsa2004:AttributedQName"),
    crate::testing::TypeEntry::of::<AttributedURI>("wsa2004:AttributedURI"),
    crate::testing::TypeEntry::of::<EndpointReferenceType>("wsa2004:EndpointReferenceType"),
    crate::testing::TypeEntry::of::<ReferenceParametersType>("wsa2004:ReferenceParametersType"),
    crate::testing::TypeEntry::of::<ReferencePropertiesType>("wsa2004:ReferencePropertiesType"),
    crate::testing::TypeEntry::of::<ServiceNameType>("wsa2004:ServiceNameType"),
];
