// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Clients of the services in the namespace `http://www.onvif.org/ver10/accessrules/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::client::{ClientError, Transport, call};

/// A client of the AccessRules service.
#[derive(Clone, Debug)]
pub struct AccessRulesClient<T> {
    transport: T,
}

impl<T: Transport> AccessRulesClient<T> {
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

    /// Calls `GetAccessProfileInfo`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_access_profile_info(
        &self,
        request: &GetAccessProfileInfo,
    ) -> Result<GetAccessProfileInfoResponse, ClientError<T::Error>> {
        call::<operations::GetAccessProfileInfo, T>(&self.transport, request).await
    }

    /// Calls `GetAccessProfileInfoList`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_access_profile_info_list(
        &self,
        request: &GetAccessProfileInfoList,
    ) -> Result<GetAccessProfileInfoListResponse, ClientError<T::Error>> {
        call::<operations::GetAccessProfileInfoList, T>(&self.transport, request).await
    }

    /// Calls `GetAccessProfiles`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_access_profiles(
        &self,
        request: &GetAccessProfiles,
    ) -> Result<GetAccessProfilesResponse, ClientError<T::Error>> {
        call::<operations::GetAccessProfiles, T>(&self.transport, request).await
    }

    /// Calls `GetAccessProfileList`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_access_profile_list(
        &self,
        request: &GetAccessProfileList,
    ) -> Result<GetAccessProfileListResponse, ClientError<T::Error>> {
        call::<operations::GetAccessProfileList, T>(&self.transport, request).await
    }

    /// Calls `CreateAccessProfile`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_access_profile(
        &self,
        request: &CreateAccessProfile,
    ) -> Result<CreateAccessProfileResponse, ClientError<T::Error>> {
        call::<operations::CreateAccessProfile, T>(&self.transport, request).await
    }

    /// Calls `ModifyAccessProfile`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn modify_access_profile(
        &self,
        request: &ModifyAccessProfile,
    ) -> Result<ModifyAccessProfileResponse, ClientError<T::Error>> {
        call::<operations::ModifyAccessProfile, T>(&self.transport, request).await
    }

    /// Calls `SetAccessProfile`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_access_profile(
        &self,
        request: &SetAccessProfile,
    ) -> Result<SetAccessProfileResponse, ClientError<T::Error>> {
        call::<operations::SetAccessProfile, T>(&self.transport, request).await
    }

    /// Calls `DeleteAccessProfile`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_access_profile(
        &self,
        request: &DeleteAccessProfile,
    ) -> Result<DeleteAccessProfileResponse, ClientError<T::Error>> {
        call::<operations::DeleteAccessProfile, T>(&self.transport, request).await
    }
}
