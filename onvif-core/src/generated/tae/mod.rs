// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver10/actionengine/wsdl`, customary prefix `tae`.

mod types_a_g;
pub use types_a_g::*;
#[cfg(feature = "testing")]
mod samples_a_g;
mod types_h_u;
pub use types_h_u::*;
pub mod client;
pub mod operations;
#[cfg(feature = "testing")]
mod samples_h_u;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<Action>("tae:Action"),
    crate::testing::TypeEntry::of::<ActionConfigDescription>("tae:ActionConfigDescription"),
    crate::testing::TypeEntry::of::<ActionConfiguration>("tae:ActionConfiguration"),
    crate::testing::TypeEntry::of::<ActionEngineCapabilities>("tae:ActionEngineCapabilities"),
    crate::testing::TypeEntry::of::<ActionEngineCapabilitiesExtension>(
        "tae:ActionEngineCapabilitiesExtension",
    ),
    crate::testing::TypeEntry::of::<ActionTrigger>("tae:ActionTrigger"),
    crate::testing::TypeEntry::of::<ActionTriggerConfiguration>("tae:ActionTriggerConfiguration"),
    crate::testing::TypeEntry::of::<ActionTriggerConfigurationExtension>(
        "tae:ActionTriggerConfigurationExtension",
    ),
    crate::testing::TypeEntry::of::<ActionTypeLimits>("tae:ActionTypeLimits"),
    crate::testing::TypeEntry::of::<AddressFormatType>("tae:AddressFormatType"),
    crate::testing::TypeEntry::of::<AuthenticationConfig>("tae:AuthenticationConfig"),
    crate::testing::TypeEntry::of::<CreateActionTriggers>("tae:CreateActionTriggers"),
    crate::testing::TypeEntry::of::<CreateActionTriggersResponse>("tae:CreateActionTriggersResponse"),
    crate::testing::TypeEntry::of::<CreateActions>("tae:CreateActions"),
    crate::testing::TypeEntry::of::<CreateActionsResponse>("tae:CreateActionsResponse"),
    crate::testing::TypeEntry::of::<DeleteActionTriggers>("tae:DeleteActionTriggers"),
    crate::testing::TypeEntry::of::<DeleteActionTriggersResponse>("tae:DeleteActionTriggersResponse"),
    crate::testing::TypeEntry::of::<DeleteActions>("tae:DeleteActions"),
    crate::testing::TypeEntry::of::<DeleteActionsResponse>("tae:DeleteActionsResponse"),
    crate::testing::TypeEntry::of::<EMailAttachmentConfiguration>("tae:EMailAttachmentConfiguration"),
    crate::testing::TypeEntry::of::<EMailAttachmentConfigurationExtension>(
        "tae:EMailAttachmentConfigurationExtension",
    ),
    crate::testing::TypeEntry::of::<EMailAuthenticationMode>("tae:EMailAuthenticationMode"),
    crate::testing::TypeEntry::of::<EMailBodyTextConfiguration>("tae:EMailBodyTextConfiguration"),
    crate::testing::TypeEntry::of::<EMailReceiverConfiguration>("tae:EMailReceiverConfiguration"),
    crate::testing::TypeEntry::of::<EMailReceiverConfigurationExtension>(
        "tae:EMailReceiverConfigurationExtension",
    ),
    crate::testing::TypeEntry::of::<EMailServerConfiguration>("tae:EMailServerConfiguration"),
    crate::testing::TypeEntry::of::<FileSuffixType>("tae:FileSuffixType"),
    crate::testing::TypeEntry::of::<FtpAuthenticationConfiguration>("tae:FtpAuthenticationConfiguration"),
    crate::testing::TypeEntry::of::<FtpAuthenticationConfigurationExtension>(
        "tae:FtpAuthenticationConfigurationExtension",
    ),
    crate::testing::TypeEntry::of::<FtpContent>("tae:FtpContent"),
    crate::testing::TypeEntry::of::<FtpContentConfiguration>("tae:FtpContentConfiguration"),
    crate::testing::TypeEntry::of::<FtpContentConfigurationUploadFile>(
        "tae:FtpContentConfigurationUploadFile",
    ),
    crate::testing::TypeEntry::of::<FtpContentConfigurationUploadImages>(
        "tae:FtpContentConfigurationUploadImages",
    ),
    crate::testing::TypeEntry::of::<FtpDestinationConfiguration>("tae:FtpDestinationConfiguration"),
    crate::testing::TypeEntry::of::<FtpDestinationConfigurationExtension>(
        "tae:FtpDestinationConfigurationExtension",
    ),
    crate::testing::TypeEntry::of::<FtpFileNameConfigurations>("tae:FtpFileNameConfigurations"),
    crate::testing::TypeEntry::of::<FtpHostAddress>("tae:FtpHostAddress"),
    crate::testing::TypeEntry::of::<FtpHostConfigurations>("tae:FtpHostConfigurations"),
    crate::testing::TypeEntry::of::<FtpHostConfigurationsExtension>("tae:FtpHostConfigurationsExtension"),
    crate::testing::TypeEntry::of::<GetActionTriggers>("tae:GetActionTriggers"),
    crate::testing::TypeEntry::of::<GetActionTriggersResponse>("tae:GetActionTriggersResponse"),
    crate::testing::TypeEntry::of::<GetActions>("tae:GetActions"),
    crate::testing::TypeEntry::of::<GetActionsResponse>("tae:GetActionsResponse"),
    crate::testing::TypeEntry::of::<GetServiceCapabilities>("tae:GetServiceCapabilities"),
    crate::testing::TypeEntry::of::<GetServiceCapabilitiesResponse>("tae:GetServiceCapabilitiesResponse"),
    crate::testing::TypeEntry::of::<GetSupportedActions>("tae:GetSupportedActions"),
    crate::testing::TypeEntry::of::<GetSupportedActionsResponse>("tae:GetSupportedActionsResponse"),
    crate::testing::TypeEntry::of::<HostAddress>("tae:HostAddress"),
    crate::testing::TypeEntry::of::<HttpAuthenticationConfiguration>("tae:HttpAuthenticationConfiguration"),
    crate::testing::TypeEntry::of::<HttpAuthenticationConfigurationExtension>(
        "tae:HttpAuthenticationConfigurationExtension",
    ),
    crate::testing::TypeEntry::of::<HttpAuthenticationMethodType>("tae:HttpAuthenticationMethodType"),
    crate::testing::TypeEntry::of::<HttpDestinationConfiguration>("tae:HttpDestinationConfiguration"),
    crate::testing::TypeEntry::of::<HttpDestinationConfigurationExtension>(
        "tae:HttpDestinationConfigurationExtension",
    ),
    crate::testing::TypeEntry::of::<HttpHostAddress>("tae:HttpHostAddress"),
    crate::testing::TypeEntry::of::<HttpHostConfigurations>("tae:HttpHostConfigurations"),
    crate::testing::TypeEntry::of::<HttpHostConfigurationsExtension>("tae:HttpHostConfigurationsExtension"),
    crate::testing::TypeEntry::of::<HttpProtocolType>("tae:HttpProtocolType"),
    crate::testing::TypeEntry::of::<MediaSource>("tae:MediaSource"),
    crate::testing::TypeEntry::of::<ModifyActionTriggers>("tae:ModifyActionTriggers"),
    crate::testing::TypeEntry::of::<ModifyActionTriggersResponse>("tae:ModifyActionTriggersResponse"),
    crate::testing::TypeEntry::of::<ModifyActions>("tae:ModifyActions"),
    crate::testing::TypeEntry::of::<ModifyActionsResponse>("tae:ModifyActionsResponse"),
    crate::testing::TypeEntry::of::<OnvifAction>("tae:OnvifAction"),
    crate::testing::TypeEntry::of::<POPConfig>("tae:POPConfig"),
    crate::testing::TypeEntry::of::<PostBodyConfiguration>("tae:PostBodyConfiguration"),
    crate::testing::TypeEntry::of::<PostContentConfiguration>("tae:PostContentConfiguration"),
    crate::testing::TypeEntry::of::<RecordingActionConfiguration>("tae:RecordingActionConfiguration"),
    crate::testing::TypeEntry::of::<SMSMessage>("tae:SMSMessage"),
    crate::testing::TypeEntry::of::<SMSProviderConfiguration>("tae:SMSProviderConfiguration"),
    crate::testing::TypeEntry::of::<SMSSenderConfiguration>("tae:SMSSenderConfiguration"),
    crate::testing::TypeEntry::of::<SMTPConfig>("tae:SMTPConfig"),
    crate::testing::TypeEntry::of::<SupportedActions>("tae:SupportedActions"),
    crate::testing::TypeEntry::of::<SupportedActionsExtension>("tae:SupportedActionsExtension"),
    crate::testing::TypeEntry::of::<TriggeredRecordingConfiguration>("tae:TriggeredRecordingConfiguration"),
    crate::testing::TypeEntry::of::<UserCredentials>("tae:UserCredentials"),
    crate::testing::TypeEntry::of::<UserCredentialsExtension>("tae:UserCredentialsExtension"),
];
