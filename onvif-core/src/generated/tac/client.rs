// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Clients of the services in the namespace `http://www.onvif.org/ver10/accesscontrol/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::client::{ClientError, Transport, call};

/// A client of the AccessControl service.
#[derive(Clone, Debug)]
pub struct AccessControlClient<T> {
    transport: T,
}

impl<T: Transport> AccessControlClient<T> {
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

    /// Calls `GetAccessPointInfo`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_access_point_info(
        &self,
        request: &GetAccessPointInfo,
    ) -> Result<GetAccessPointInfoResponse, ClientError<T::Error>> {
        call::<operations::GetAccessPointInfo, T>(&self.transport, request).await
    }

    /// Calls `GetAccessPointInfoList`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_access_point_info_list(
        &self,
        request: &GetAccessPointInfoList,
    ) -> Result<GetAccessPointInfoListResponse, ClientError<T::Error>> {
        call::<operations::GetAccessPointInfoList, T>(&self.transport, request).await
    }

    /// Calls `GetAccessPoints`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_access_points(
        &self,
        request: &GetAccessPoints,
    ) -> Result<GetAccessPointsResponse, ClientError<T::Error>> {
        call::<operations::GetAccessPoints, T>(&self.transport, request).await
    }

    /// Calls `GetAccessPointList`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_access_point_list(
        &self,
        request: &GetAccessPointList,
    ) -> Result<GetAccessPointListResponse, ClientError<T::Error>> {
        call::<operations::GetAccessPointList, T>(&self.transport, request).await
    }

    /// Calls `CreateAccessPoint`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_access_point(
        &self,
        request: &CreateAccessPoint,
    ) -> Result<CreateAccessPointResponse, ClientError<T::Error>> {
        call::<operations::CreateAccessPoint, T>(&self.transport, request).await
    }

    /// Calls `SetAccessPoint`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_access_point(
        &self,
        request: &SetAccessPoint,
    ) -> Result<SetAccessPointResponse, ClientError<T::Error>> {
        call::<operations::SetAccessPoint, T>(&self.transport, request).await
    }

    /// Calls `ModifyAccessPoint`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn modify_access_point(
        &self,
        request: &ModifyAccessPoint,
    ) -> Result<ModifyAccessPointResponse, ClientError<T::Error>> {
        call::<operations::ModifyAccessPoint, T>(&self.transport, request).await
    }

    /// Calls `DeleteAccessPoint`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_access_point(
        &self,
        request: &DeleteAccessPoint,
    ) -> Result<DeleteAccessPointResponse, ClientError<T::Error>> {
        call::<operations::DeleteAccessPoint, T>(&self.transport, request).await
    }

    /// Calls `SetAccessPointAuthenticationProfile`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_access_point_authentication_profile(
        &self,
        request: &SetAccessPointAuthenticationProfile,
    ) -> Result<SetAccessPointAuthenticationProfileResponse, ClientError<T::Error>> {
        call::<operations::SetAccessPointAuthenticationProfile, T>(&self.transport, request).await
    }

    /// Calls `DeleteAccessPointAuthenticationProfile`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_access_point_authentication_profile(
        &self,
        request: &DeleteAccessPointAuthenticationProfile,
    ) -> Result<DeleteAccessPointAuthenticationProfileResponse, ClientError<T::Error>> {
        call::<operations::DeleteAccessPointAuthenticationProfile, T>(&self.transport, request).await
    }

    /// Calls `GetAreaInfo`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_area_info(
        &self,
        request: &GetAreaInfo,
    ) -> Result<GetAreaInfoResponse, ClientError<T::Error>> {
        call::<operations::GetAreaInfo, T>(&self.transport, request).await
    }

    /// Calls `GetAreaInfoList`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_area_info_list(
        &self,
        request: &GetAreaInfoList,
    ) -> Result<GetAreaInfoListResponse, ClientError<T::Error>> {
        call::<operations::GetAreaInfoList, T>(&self.transport, request).await
    }

    /// Calls `GetAreas`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_areas(&self, request: &GetAreas) -> Result<GetAreasResponse, ClientError<T::Error>> {
        call::<operations::GetAreas, T>(&self.transport, request).await
    }

    /// Calls `GetAreaList`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_area_list(
        &self,
        request: &GetAreaList,
    ) -> Result<GetAreaListResponse, ClientError<T::Error>> {
        call::<operations::GetAreaList, T>(&self.transport, request).await
    }

    /// Calls `CreateArea`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_area(
        &self,
        request: &CreateArea,
    ) -> Result<CreateAreaResponse, ClientError<T::Error>> {
        call::<operations::CreateArea, T>(&self.transport, request).await
    }

    /// Calls `SetArea`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_area(&self, request: &SetArea) -> Result<SetAreaResponse, ClientError<T::Error>> {
        call::<operations::SetArea, T>(&self.transport, request).await
    }

    /// Calls `ModifyArea`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn modify_area(
        &self,
        request: &ModifyArea,
    ) -> Result<ModifyAreaResponse, ClientError<T::Error>> {
        call::<operations::ModifyArea, T>(&self.transport, request).await
    }

    /// Calls `DeleteArea`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_area(
        &self,
        request: &DeleteArea,
    ) -> Result<DeleteAreaResponse, ClientError<T::Error>> {
        call::<operations::DeleteArea, T>(&self.transport, request).await
    }

    /// Calls `GetAccessPointState`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_access_point_state(
        &self,
        request: &GetAccessPointState,
    ) -> Result<GetAccessPointStateResponse, ClientError<T::Error>> {
        call::<operations::GetAccessPointState, T>(&self.transport, request).await
    }

    /// Calls `EnableAccessPoint`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn enable_access_point(
        &self,
        request: &EnableAccessPoint,
    ) -> Result<EnableAccessPointResponse, ClientError<T::Error>> {
        call::<operations::EnableAccessPoint, T>(&self.transport, request).await
    }

    /// Calls `DisableAccessPoint`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn disable_access_point(
        &self,
        request: &DisableAccessPoint,
    ) -> Result<DisableAccessPointResponse, ClientError<T::Error>> {
        call::<operations::DisableAccessPoint, T>(&self.transport, request).await
    }

    /// Calls `ExternalAuthorization`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn external_authorization(
        &self,
        request: &ExternalAuthorization,
    ) -> Result<ExternalAuthorizationResponse, ClientError<T::Error>> {
        call::<operations::ExternalAuthorization, T>(&self.transport, request).await
    }

    /// Calls `Feedback`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn feedback(&self, request: &Feedback) -> Result<FeedbackResponse, ClientError<T::Error>> {
        call::<operations::Feedback, T>(&self.transport, request).await
    }
}
