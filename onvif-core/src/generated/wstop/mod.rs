// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://docs.oasis-open.org/wsn/t-1`, customary prefix `wstop`.

mod types_c_t;
pub use types_c_t::*;
#[cfg(feature = "testing")]
mod samples_c_t;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<Documentation>("wstop:Documentation"),
    crate::testing::TypeEntry::of::<ExtensibleDocumented>("wstop:ExtensibleDocumented"),
    crate::testing::TypeEntry::of::<QueryExpressionType>("wstop:QueryExpressionType"),
    crate::testing::TypeEntry::of::<TopicNamespaceType>("wstop:TopicNamespaceType"),
    crate::testing::TypeEntry::of::<TopicNamespaceTypeTopic>("wstop:TopicNamespaceTypeTopic"),
    crate::testing::TypeEntry::of::<TopicSetType>("wstop:TopicSetType"),
    crate::testing::TypeEntry::of::<TopicType>("wstop:TopicType"),
];
