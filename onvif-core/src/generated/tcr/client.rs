// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Clients of the services in the namespace `http://www.onvif.org/ver10/credential/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::client::{ClientError, Transport, call};

/// A client of the Credential service.
#[derive(Clone, Debug)]
pub struct CredentialClient<T> {
    transport: T,
}

impl<T: Transport> CredentialClient<T> {
    /// A client that sends its requests over a transport.
    pub fn new(transport: T) -> Self {
        Self { transport }
    }

    /// The transport.
    pub fn transport(&self) -> &T {
        &self.transport
    }

    /// Calls `GetServiceCapabilities`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_service_capabilities(
        &self,
        request: &GetServiceCapabilities,
    ) -> Result<GetServiceCapabilitiesResponse, ClientError<T::Error>> {
        call::<operations::GetServiceCapabilities, T>(&self.transport, request).await
    }

    /// Calls `GetSupportedFormatTypes`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_supported_format_types(
        &self,
        request: &GetSupportedFormatTypes,
    ) -> Result<GetSupportedFormatTypesResponse, ClientError<T::Error>> {
        call::<operations::GetSupportedFormatTypes, T>(&self.transport, request).await
    }

    /// Calls `GetCredentialInfo`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_credential_info(
        &self,
        request: &GetCredentialInfo,
    ) -> Result<GetCredentialInfoResponse, ClientError<T::Error>> {
        call::<operations::GetCredentialInfo, T>(&self.transport, request).await
    }

    /// Calls `GetCredentialInfoList`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_credential_info_list(
        &self,
        request: &GetCredentialInfoList,
    ) -> Result<GetCredentialInfoListResponse, ClientError<T::Error>> {
        call::<operations::GetCredentialInfoList, T>(&self.transport, request).await
    }

    /// Calls `GetCredentials`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_credentials(
        &self,
        request: &GetCredentials,
    ) -> Result<GetCredentialsResponse, ClientError<T::Error>> {
        call::<operations::GetCredentials, T>(&self.transport, request).await
    }

    /// Calls `GetCredentialList`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_credential_list(
        &self,
        request: &GetCredentialList,
    ) -> Result<GetCredentialListResponse, ClientError<T::Error>> {
        call::<operations::GetCredentialList, T>(&self.transport, request).await
    }

    /// Calls `CreateCredential`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_credential(
        &self,
        request: &CreateCredential,
    ) -> Result<CreateCredentialResponse, ClientError<T::Error>> {
        call::<operations::CreateCredential, T>(&self.transport, request).await
    }

    /// Calls `SetCredential`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_credential(
        &self,
        request: &SetCredential,
    ) -> Result<SetCredentialResponse, ClientError<T::Error>> {
        call::<operations::SetCredential, T>(&self.transport, request).await
    }

    /// Calls `ModifyCredential`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn modify_credential(
        &self,
        request: &ModifyCredential,
    ) -> Result<ModifyCredentialResponse, ClientError<T::Error>> {
        call::<operations::ModifyCredential, T>(&self.transport, request).await
    }

    /// Calls `DeleteCredential`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_credential(
        &self,
        request: &DeleteCredential,
    ) -> Result<DeleteCredentialResponse, ClientError<T::Error>> {
        call::<operations::DeleteCredential, T>(&self.transport, request).await
    }

    /// Calls `GetCredentialState`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_credential_state(
        &self,
        request: &GetCredentialState,
    ) -> Result<GetCredentialStateResponse, ClientError<T::Error>> {
        call::<operations::GetCredentialState, T>(&self.transport, request).await
    }

    /// Calls `EnableCredential`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn enable_credential(
        &self,
        request: &EnableCredential,
    ) -> Result<EnableCredentialResponse, ClientError<T::Error>> {
        call::<operations::EnableCredential, T>(&self.transport, request).await
    }

    /// Calls `DisableCredential`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn disable_credential(
        &self,
        request: &DisableCredential,
    ) -> Result<DisableCredentialResponse, ClientError<T::Error>> {
        call::<operations::DisableCredential, T>(&self.transport, request).await
    }

    /// Calls `ResetAntipassbackViolation`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn reset_antipassback_violation(
        &self,
        request: &ResetAntipassbackViolation,
    ) -> Result<ResetAntipassbackViolationResponse, ClientError<T::Error>> {
        call::<operations::ResetAntipassbackViolation, T>(&self.transport, request).await
    }

    /// Calls `GetCredentialIdentifiers`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_credential_identifiers(
        &self,
        request: &GetCredentialIdentifiers,
    ) -> Result<GetCredentialIdentifiersResponse, ClientError<T::Error>> {
        call::<operations::GetCredentialIdentifiers, T>(&self.transport, request).await
    }

    /// Calls `SetCredentialIdentifier`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_credential_identifier(
        &self,
        request: &SetCredentialIdentifier,
    ) -> Result<SetCredentialIdentifierResponse, ClientError<T::Error>> {
        call::<operations::SetCredentialIdentifier, T>(&self.transport, request).await
    }

    /// Calls `DeleteCredentialIdentifier`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_credential_identifier(
        &self,
        request: &DeleteCredentialIdentifier,
    ) -> Result<DeleteCredentialIdentifierResponse, ClientError<T::Error>> {
        call::<operations::DeleteCredentialIdentifier, T>(&self.transport, request).await
    }

    /// Calls `GetCredentialAccessProfiles`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_credential_access_profiles(
        &self,
        request: &GetCredentialAccessProfiles,
    ) -> Result<GetCredentialAccessProfilesResponse, ClientError<T::Error>> {
        call::<operations::GetCredentialAccessProfiles, T>(&self.transport, request).await
    }

    /// Calls `SetCredentialAccessProfiles`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_credential_access_profiles(
        &self,
        request: &SetCredentialAccessProfiles,
    ) -> Result<SetCredentialAccessProfilesResponse, ClientError<T::Error>> {
        call::<operations::SetCredentialAccessProfiles, T>(&self.transport, request).await
    }

    /// Calls `DeleteCredentialAccessProfiles`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_credential_access_profiles(
        &self,
        request: &DeleteCredentialAccessProfiles,
    ) -> Result<DeleteCredentialAccessProfilesResponse, ClientError<T::Error>> {
        call::<operations::DeleteCredentialAccessProfiles, T>(&self.transport, request).await
    }

    /// Calls `GetWhitelist`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_whitelist(
        &self,
        request: &GetWhitelist,
    ) -> Result<GetWhitelistResponse, ClientError<T::Error>> {
        call::<operations::GetWhitelist, T>(&self.transport, request).await
    }

    /// Calls `AddToWhitelist`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn add_to_whitelist(
        &self,
        request: &AddToWhitelist,
    ) -> Result<AddToWhitelistResponse, ClientError<T::Error>> {
        call::<operations::AddToWhitelist, T>(&self.transport, request).await
    }

    /// Calls `RemoveFromWhitelist`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn remove_from_whitelist(
        &self,
        request: &RemoveFromWhitelist,
    ) -> Result<RemoveFromWhitelistResponse, ClientError<T::Error>> {
        call::<operations::RemoveFromWhitelist, T>(&self.transport, request).await
    }

    /// Calls `DeleteWhitelist`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_whitelist(
        &self,
        request: &DeleteWhitelist,
    ) -> Result<DeleteWhitelistResponse, ClientError<T::Error>> {
        call::<operations::DeleteWhitelist, T>(&self.transport, request).await
    }

    /// Calls `GetBlacklist`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_blacklist(
        &self,
        request: &GetBlacklist,
    ) -> Result<GetBlacklistResponse, ClientError<T::Error>> {
        call::<operations::GetBlacklist, T>(&self.transport, request).await
    }

    /// Calls `AddToBlacklist`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn add_to_blacklist(
        &self,
        request: &AddToBlacklist,
    ) -> Result<AddToBlacklistResponse, ClientError<T::Error>> {
        call::<operations::AddToBlacklist, T>(&self.transport, request).await
    }

    /// Calls `RemoveFromBlacklist`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn remove_from_blacklist(
        &self,
        request: &RemoveFromBlacklist,
    ) -> Result<RemoveFromBlacklistResponse, ClientError<T::Error>> {
        call::<operations::RemoveFromBlacklist, T>(&self.transport, request).await
    }

    /// Calls `DeleteBlacklist`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_blacklist(
        &self,
        request: &DeleteBlacklist,
    ) -> Result<DeleteBlacklistResponse, ClientError<T::Error>> {
        call::<operations::DeleteBlacklist, T>(&self.transport, request).await
    }
}
