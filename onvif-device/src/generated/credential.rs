// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! The Credential service: namespace `http://www.onvif.org/ver10/credential/wsdl`.

use std::future::Future;
use std::sync::Arc;

use onvif_core::generated::tcr;
use onvif_core::generated::tcr::operations;
use onvif_core::operation::{OperationInfo, ServiceInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::XmlReader;

use crate::dispatch::{Answer, Dispatch, RequestContext, answer, unimplemented, unknown};

/// The Credential service. An operation that is left out answers `env:Receiver/ter:ActionNotSupported`.
pub trait CredentialService: Send + Sync + 'static {
    /// Answers `GetServiceCapabilities`.
    fn get_service_capabilities(
        &self,
        context: &RequestContext,
        request: tcr::GetServiceCapabilities,
    ) -> impl Future<Output = Result<tcr::GetServiceCapabilitiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetSupportedFormatTypes`.
    fn get_supported_format_types(
        &self,
        context: &RequestContext,
        request: tcr::GetSupportedFormatTypes,
    ) -> impl Future<Output = Result<tcr::GetSupportedFormatTypesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetCredentialInfo`.
    fn get_credential_info(
        &self,
        context: &RequestContext,
        request: tcr::GetCredentialInfo,
    ) -> impl Future<Output = Result<tcr::GetCredentialInfoResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetCredentialInfoList`.
    fn get_credential_info_list(
        &self,
        context: &RequestContext,
        request: tcr::GetCredentialInfoList,
    ) -> impl Future<Output = Result<tcr::GetCredentialInfoListResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetCredentials`.
    fn get_credentials(
        &self,
        context: &RequestContext,
        request: tcr::GetCredentials,
    ) -> impl Future<Output = Result<tcr::GetCredentialsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetCredentialList`.
    fn get_credential_list(
        &self,
        context: &RequestContext,
        request: tcr::GetCredentialList,
    ) -> impl Future<Output = Result<tcr::GetCredentialListResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateCredential`.
    fn create_credential(
        &self,
        context: &RequestContext,
        request: tcr::CreateCredential,
    ) -> impl Future<Output = Result<tcr::CreateCredentialResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetCredential`.
    fn set_credential(
        &self,
        context: &RequestContext,
        request: tcr::SetCredential,
    ) -> impl Future<Output = Result<tcr::SetCredentialResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `ModifyCredential`.
    fn modify_credential(
        &self,
        context: &RequestContext,
        request: tcr::ModifyCredential,
    ) -> impl Future<Output = Result<tcr::ModifyCredentialResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteCredential`.
    fn delete_credential(
        &self,
        context: &RequestContext,
        request: tcr::DeleteCredential,
    ) -> impl Future<Output = Result<tcr::DeleteCredentialResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetCredentialState`.
    fn get_credential_state(
        &self,
        context: &RequestContext,
        request: tcr::GetCredentialState,
    ) -> impl Future<Output = Result<tcr::GetCredentialStateResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `EnableCredential`.
    fn enable_credential(
        &self,
        context: &RequestContext,
        request: tcr::EnableCredential,
    ) -> impl Future<Output = Result<tcr::EnableCredentialResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DisableCredential`.
    fn disable_credential(
        &self,
        context: &RequestContext,
        request: tcr::DisableCredential,
    ) -> impl Future<Output = Result<tcr::DisableCredentialResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `ResetAntipassbackViolation`.
    fn reset_antipassback_violation(
        &self,
        context: &RequestContext,
        request: tcr::ResetAntipassbackViolation,
    ) -> impl Future<Output = Result<tcr::ResetAntipassbackViolationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetCredentialIdentifiers`.
    fn get_credential_identifiers(
        &self,
        context: &RequestContext,
        request: tcr::GetCredentialIdentifiers,
    ) -> impl Future<Output = Result<tcr::GetCredentialIdentifiersResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetCredentialIdentifier`.
    fn set_credential_identifier(
        &self,
        context: &RequestContext,
        request: tcr::SetCredentialIdentifier,
    ) -> impl Future<Output = Result<tcr::SetCredentialIdentifierResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteCredentialIdentifier`.
    fn delete_credential_identifier(
        &self,
        context: &RequestContext,
        request: tcr::DeleteCredentialIdentifier,
    ) -> impl Future<Output = Result<tcr::DeleteCredentialIdentifierResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetCredentialAccessProfiles`.
    fn get_credential_access_profiles(
        &self,
        context: &RequestContext,
        request: tcr::GetCredentialAccessProfiles,
    ) -> impl Future<Output = Result<tcr::GetCredentialAccessProfilesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetCredentialAccessProfiles`.
    fn set_credential_access_profiles(
        &self,
        context: &RequestContext,
        request: tcr::SetCredentialAccessProfiles,
    ) -> impl Future<Output = Result<tcr::SetCredentialAccessProfilesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteCredentialAccessProfiles`.
    fn delete_credential_access_profiles(
        &self,
        context: &RequestContext,
        request: tcr::DeleteCredentialAccessProfiles,
    ) -> impl Future<Output = Result<tcr::DeleteCredentialAccessProfilesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetWhitelist`.
    fn get_whitelist(
        &self,
        context: &RequestContext,
        request: tcr::GetWhitelist,
    ) -> impl Future<Output = Result<tcr::GetWhitelistResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `AddToWhitelist`.
    fn add_to_whitelist(
        &self,
        context: &RequestContext,
        request: tcr::AddToWhitelist,
    ) -> impl Future<Output = Result<tcr::AddToWhitelistResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `RemoveFromWhitelist`.
    fn remove_from_whitelist(
        &self,
        context: &RequestContext,
        request: tcr::RemoveFromWhitelist,
    ) -> impl Future<Output = Result<tcr::RemoveFromWhitelistResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteWhitelist`.
    fn delete_whitelist(
        &self,
        context: &RequestContext,
        request: tcr::DeleteWhitelist,
    ) -> impl Future<Output = Result<tcr::DeleteWhitelistResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetBlacklist`.
    fn get_blacklist(
        &self,
        context: &RequestContext,
        request: tcr::GetBlacklist,
    ) -> impl Future<Output = Result<tcr::GetBlacklistResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `AddToBlacklist`.
    fn add_to_blacklist(
        &self,
        context: &RequestContext,
        request: tcr::AddToBlacklist,
    ) -> impl Future<Output = Result<tcr::AddToBlacklistResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `RemoveFromBlacklist`.
    fn remove_from_blacklist(
        &self,
        context: &RequestContext,
        request: tcr::RemoveFromBlacklist,
    ) -> impl Future<Output = Result<tcr::RemoveFromBlacklistResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteBlacklist`.
    fn delete_blacklist(
        &self,
        context: &RequestContext,
        request: tcr::DeleteBlacklist,
    ) -> impl Future<Output = Result<tcr::DeleteBlacklistResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }
}

/// Calls the operations of a [`CredentialService`].
pub struct CredentialDispatcher<S>(pub Arc<S>);

impl<S: CredentialService> Dispatch for CredentialDispatcher<S> {
    fn service(&self) -> &'static ServiceInfo {
        &tcr::operations::CREDENTIAL
    }

    fn call<'a>(
        &'a self,
        operation: &'static OperationInfo,
        context: &'a RequestContext,
        body: &mut XmlReader<'_>,
    ) -> Answer<'a> {
        let service = &*self.0;
        match operation.index {
            0 => answer::<operations::GetServiceCapabilities, _>(body, move |request| {
                service.get_service_capabilities(context, request)
            }),
            1 => answer::<operations::GetSupportedFormatTypes, _>(body, move |request| {
                service.get_supported_format_types(context, request)
            }),
            2 => answer::<operations::GetCredentialInfo, _>(body, move |request| {
                service.get_credential_info(context, request)
            }),
            3 => answer::<operations::GetCredentialInfoList, _>(body, move |request| {
                service.get_credential_info_list(context, request)
            }),
            4 => answer::<operations::GetCredentials, _>(body, move |request| {
                service.get_credentials(context, request)
            }),
            5 => answer::<operations::GetCredentialList, _>(body, move |request| {
                service.get_credential_list(context, request)
            }),
            6 => answer::<operations::CreateCredential, _>(body, move |request| {
                service.create_credential(context, request)
            }),
            7 => answer::<operations::SetCredential, _>(body, move |request| {
                service.set_credential(context, request)
            }),
            8 => answer::<operations::ModifyCredential, _>(body, move |request| {
                service.modify_credential(context, request)
            }),
            9 => answer::<operations::DeleteCredential, _>(body, move |request| {
                service.delete_credential(context, request)
            }),
            10 => answer::<operations::GetCredentialState, _>(body, move |request| {
                service.get_credential_state(context, request)
            }),
            11 => answer::<operations::EnableCredential, _>(body, move |request| {
                service.enable_credential(context, request)
            }),
            12 => answer::<operations::DisableCredential, _>(body, move |request| {
                service.disable_credential(context, request)
            }),
            13 => answer::<operations::ResetAntipassbackViolation, _>(body, move |request| {
                service.reset_antipassback_violation(context, request)
            }),
            14 => answer::<operations::GetCredentialIdentifiers, _>(body, move |request| {
                service.get_credential_identifiers(context, request)
            }),
            15 => answer::<operations::SetCredentialIdentifier, _>(body, move |request| {
                service.set_credential_identifier(context, request)
            }),
            16 => answer::<operations::DeleteCredentialIdentifier, _>(body, move |request| {
                service.delete_credential_identifier(context, request)
            }),
            17 => answer::<operations::GetCredentialAccessProfiles, _>(body, move |request| {
                service.get_credential_access_profiles(context, request)
            }),
            18 => answer::<operations::SetCredentialAccessProfiles, _>(body, move |request| {
                service.set_credential_access_profiles(context, request)
            }),
            19 => answer::<operations::DeleteCredentialAccessProfiles, _>(body, move |request| {
                service.delete_credential_access_profiles(context, request)
            }),
            20 => answer::<operations::GetWhitelist, _>(body, move |request| {
                service.get_whitelist(context, request)
            }),
            21 => answer::<operations::AddToWhitelist, _>(body, move |request| {
                service.add_to_whitelist(context, request)
            }),
            22 => answer::<operations::RemoveFromWhitelist, _>(body, move |request| {
                service.remove_from_whitelist(context, request)
            }),
            23 => answer::<operations::DeleteWhitelist, _>(body, move |request| {
                service.delete_whitelist(context, request)
            }),
            24 => answer::<operations::GetBlacklist, _>(body, move |request| {
                service.get_blacklist(context, request)
            }),
            25 => answer::<operations::AddToBlacklist, _>(body, move |request| {
                service.add_to_blacklist(context, request)
            }),
            26 => answer::<operations::RemoveFromBlacklist, _>(body, move |request| {
                service.remove_from_blacklist(context, request)
            }),
            27 => answer::<operations::DeleteBlacklist, _>(body, move |request| {
                service.delete_blacklist(context, request)
            }),
            _ => unknown(),
        }
    }
}
