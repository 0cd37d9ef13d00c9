// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Clients of the services in the namespace `http://www.onvif.org/ver10/authenticationbehavior/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::client::{ClientError, Transport, call};

/// A client of the AuthenticationBehavior service.
#[derive(Clone, Debug)]
pub struct AuthenticationBehaviorClient<T> {
    transport: T,
}

impl<T: Transport> AuthenticationBehaviorClient<T> {
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

    /// Calls `GetAuthenticationProfileInfo`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_authentication_profile_info(
        &self,
        request: &GetAuthenticationProfileInfo,
    ) -> Result<GetAuthenticationProfileInfoResponse, ClientError<T::Error>> {
        call::<operations::GetAuthenticationProfileInfo, T>(&self.transport, request).await
    }

    /// Calls `GetAuthenticationProfileInfoList`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_authentication_profile_info_list(
        &self,
        request: &GetAuthenticationProfileInfoList,
    ) -> Result<GetAuthenticationProfileInfoListResponse, ClientError<T::Error>> {
        call::<operations::GetAuthenticationProfileInfoList, T>(&self.transport, request).await
    }

    /// Calls `GetAuthenticationProfiles`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_authentication_profiles(
        &self,
        request: &GetAuthenticationProfiles,
    ) -> Result<GetAuthenticationProfilesResponse, ClientError<T::Error>> {
        call::<operations::GetAuthenticationProfiles, T>(&self.transport, request).await
    }

    /// Calls `GetAuthenticationProfileList`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_authentication_profile_list(
        &self,
        request: &GetAuthenticationProfileList,
    ) -> Result<GetAuthenticationProfileListResponse, ClientError<T::Error>> {
        call::<operations::GetAuthenticationProfileList, T>(&self.transport, request).await
    }

    /// Calls `CreateAuthenticationProfile`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_authentication_profile(
        &self,
        request: &CreateAuthenticationProfile,
    ) -> Result<CreateAuthenticationProfileResponse, ClientError<T::Error>> {
        call::<operations::CreateAuthenticationProfile, T>(&self.transport, request).await
    }

    /// Calls `SetAuthenticationProfile`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_authentication_profile(
        &self,
        request: &SetAuthenticationProfile,
    ) -> Result<SetAuthenticationProfileResponse, ClientError<T::Error>> {
        call::<operations::SetAuthenticationProfile, T>(&self.transport, request).await
    }

    /// Calls `ModifyAuthenticationProfile`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn modify_authentication_profile(
        &self,
        request: &ModifyAuthenticationProfile,
    ) -> Result<ModifyAuthenticationProfileResponse, ClientError<T::Error>> {
        call::<operations::ModifyAuthenticationProfile, T>(&self.transport, request).await
    }

    /// Calls `DeleteAuthenticationProfile`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_authentication_profile(
        &self,
        request: &DeleteAuthenticationProfile,
    ) -> Result<DeleteAuthenticationProfileResponse, ClientError<T::Error>> {
        call::<operations::DeleteAuthenticationProfile, T>(&self.transport, request).await
    }

    /// Calls `GetSecurityLevelInfo`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_security_level_info(
        &self,
        request: &GetSecurityLevelInfo,
    ) -> Result<GetSecurityLevelInfoResponse, ClientError<T::Error>> {
        call::<operations::GetSecurityLevelInfo, T>(&self.transport, request).await
    }

    /// Calls `GetSecurityLevelInfoList`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_security_level_info_list(
        &self,
        request: &GetSecurityLevelInfoList,
    ) -> Result<GetSecurityLevelInfoListResponse, ClientError<T::Error>> {
        call::<operations::GetSecurityLevelInfoList, T>(&self.transport, request).await
    }

    /// Calls `GetSecurityLevels`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_security_levels(
        &self,
        request: &GetSecurityLevels,
    ) -> Result<GetSecurityLevelsResponse, ClientError<T::Error>> {
        call::<operations::GetSecurityLevels, T>(&self.transport, request).await
    }

    /// Calls `GetSecurityLevelList`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_security_level_list(
        &self,
        request: &GetSecurityLevelList,
    ) -> Result<GetSecurityLevelListResponse, ClientError<T::Error>> {
        call::<operations::GetSecurityLevelList, T>(&self.transport, request).await
    }

    /// Calls `CreateSecurityLevel`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_security_level(
        &self,
        request: &CreateSecurityLevel,
    ) -> Result<CreateSecurityLevelResponse, ClientError<T::Error>> {
        call::<operations::CreateSecurityLevel, T>(&self.transport, request).await
    }

    /// Calls `SetSecurityLevel`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_security_level(
        &self,
        request: &SetSecurityLevel,
    ) -> Result<SetSecurityLevelResponse, ClientError<T::Error>> {
        call::<operations::SetSecurityLevel, T>(&self.transport, request).await
    }

    /// Calls `ModifySecurityLevel`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn modify_security_level(
        &self,
        request: &ModifySecurityLevel,
    ) -> Result<ModifySecurityLevelResponse, ClientError<T::Error>> {
        call::<operations::ModifySecurityLevel, T>(&self.transport, request).await
    }

    /// Calls `DeleteSecurityLevel`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_security_level(
        &self,
        request: &DeleteSecurityLevel,
    ) -> Result<DeleteSecurityLevelResponse, ClientError<T::Error>> {
        call::<operations::DeleteSecurityLevel, T>(&self.transport, request).await
    }
}
