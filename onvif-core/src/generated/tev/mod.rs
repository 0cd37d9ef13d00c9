// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver10/events/wsdl`, customary prefix `tev`.

mod types_a_s;
pub use types_a_s::*;
pub mod client;
pub mod operations;
#[cfg(feature = "testing")]
mod samples_a_s;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<AddEventBroker>("tev:AddEventBroker"),
    crate::testing::TypeEntry::of::<AddEventBrokerResponse>("tev:AddEventBrokerResponse"),
    crate::testing::TypeEntry::of::<Capabilities>("tev:Capabilities"),
    crate::testing::TypeEntry::of::<ConnectionStatus>("tev:ConnectionStatus"),
    crate::testing::TypeEntry::of::<CreatePullPointSubscription>("tev:CreatePullPointSubscription"),
    crate::testing::TypeEntry::of::<CreatePullPointSubscriptionResponse>(
        "tev:CreatePullPointSubscriptionResponse",
    ),
    crate::testing::TypeEntry::of::<CreatePullPointSubscriptionSubscriptionPolicy>(
        "tev:CreatePullPointSubscriptionSubscriptionPolicy",
    ),
    crate::testing::TypeEntry::of::<DeleteEventBroker>("tev:DeleteEventBroker"),
    crate::testing::TypeEntry::of::<DeleteEventBrokerResponse>("tev:DeleteEventBrokerResponse"),
    crate::testing::TypeEntry::of::<EventBrokerConfig>("tev:EventBrokerConfig"),
    crate::testing::TypeEntry::of::<EventBrokerProtocol>("tev:EventBrokerProtocol"),
    crate::testing::TypeEntry::of::<GetEventBrokers>("tev:GetEventBrokers"),
    crate::testing::TypeEntry::of::<GetEventBrokersResponse>("tev:GetEventBrokersResponse"),
    crate::testing::TypeEntry::of::<GetEventProperties>("tev:GetEventProperties"),
    crate::testing::TypeEntry::of::<GetEventPropertiesResponse>("tev:GetEventPropertiesResponse"),
    crate::testing::TypeEntry::of::<GetServiceCapabilities>("tev:GetServiceCapabilities"),
    crate::testing::TypeEntry::of::<GetServiceCapabilitiesResponse>("tev:GetServiceCapabilitiesResponse"),
    crate::testing::TypeEntry::of::<PullMessages>("tev:PullMessages"),
    crate::testing::TypeEntry::of::<PullMessagesFaultResponse>("tev:PullMessagesFaultResponse"),
    crate::testing::TypeEntry::of::<PullMessagesResponse>("tev:PullMessagesResponse"),
    crate::testing::TypeEntry::of::<Seek>("tev:Seek"),
    crate::testing::TypeEntry::of::<SeekResponse>("tev:SeekResponse"),
    crate::testing::TypeEntry::of::<SetSynchronizationPoint>("tev:SetSynchronizationPoint"),
    crate::testing::TypeEntry::of::<SetSynchronizationPointResponse>("tev:SetSynchronizationPointResponse"),
];
