// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Clients of the services in the namespace `http://www.onvif.org/ver10/schedule/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::client::{ClientError, Transport, call};

/// A client of the Schedule service.
#[derive(Clone, Debug)]
pub struct ScheduleClient<T> {
    transport: T,
}

impl<T: Transport> ScheduleClient<T> {
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

    /// Calls `GetScheduleState`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_schedule_state(
        &self,
        request: &GetScheduleState,
    ) -> Result<GetScheduleStateResponse, ClientError<T::Error>> {
        call::<operations::GetScheduleState, T>(&self.transport, request).await
    }

    /// Calls `GetScheduleInfo`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_schedule_info(
        &self,
        request: &GetScheduleInfo,
    ) -> Result<GetScheduleInfoResponse, ClientError<T::Error>> {
        call::<operations::GetScheduleInfo, T>(&self.transport, request).await
    }

    /// Calls `GetScheduleInfoList`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_schedule_info_list(
        &self,
        request: &GetScheduleInfoList,
    ) -> Result<GetScheduleInfoListResponse, ClientError<T::Error>> {
        call::<operations::GetScheduleInfoList, T>(&self.transport, request).await
    }

    /// Calls `GetSchedules`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_schedules(
        &self,
        request: &GetSchedules,
    ) -> Result<GetSchedulesResponse, ClientError<T::Error>> {
        call::<operations::GetSchedules, T>(&self.transport, request).await
    }

    /// Calls `GetScheduleList`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_schedule_list(
        &self,
        request: &GetScheduleList,
    ) -> Result<GetScheduleListResponse, ClientError<T::Error>> {
        call::<operations::GetScheduleList, T>(&self.transport, request).await
    }

    /// Calls `CreateSchedule`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_schedule(
        &self,
        request: &CreateSchedule,
    ) -> Result<CreateScheduleResponse, ClientError<T::Error>> {
        call::<operations::CreateSchedule, T>(&self.transport, request).await
    }

    /// Calls `SetSchedule`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_schedule(
        &self,
        request: &SetSchedule,
    ) -> Result<SetScheduleResponse, ClientError<T::Error>> {
        call::<operations::SetSchedule, T>(&self.transport, request).await
    }

    /// Calls `ModifySchedule`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn modify_schedule(
        &self,
        request: &ModifySchedule,
    ) -> Result<ModifyScheduleResponse, ClientError<T::Error>> {
        call::<operations::ModifySchedule, T>(&self.transport, request).await
    }

    /// Calls `DeleteSchedule`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_schedule(
        &self,
        request: &DeleteSchedule,
    ) -> Result<DeleteScheduleResponse, ClientError<T::Error>> {
        call::<operations::DeleteSchedule, T>(&self.transport, request).await
    }

    /// Calls `GetSpecialDayGroupInfo`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_special_day_group_info(
        &self,
        request: &GetSpecialDayGroupInfo,
    ) -> Result<GetSpecialDayGroupInfoResponse, ClientError<T::Error>> {
        call::<operations::GetSpecialDayGroupInfo, T>(&self.transport, request).await
    }

    /// Calls `GetSpecialDayGroupInfoList`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_special_day_group_info_list(
        &self,
        request: &GetSpecialDayGroupInfoList,
    ) -> Result<GetSpecialDayGroupInfoListResponse, ClientError<T::Error>> {
        call::<operations::GetSpecialDayGroupInfoList, T>(&self.transport, request).await
    }

    /// Calls `GetSpecialDayGroups`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_special_day_groups(
        &self,
        request: &GetSpecialDayGroups,
    ) -> Result<GetSpecialDayGroupsResponse, ClientError<T::Error>> {
        call::<operations::GetSpecialDayGroups, T>(&self.transport, request).await
    }

    /// Calls `GetSpecialDayGroupList`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_special_day_group_list(
        &self,
        request: &GetSpecialDayGroupList,
    ) -> Result<GetSpecialDayGroupListResponse, ClientError<T::Error>> {
        call::<operations::GetSpecialDayGroupList, T>(&self.transport, request).await
    }

    /// Calls `CreateSpecialDayGroup`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_special_day_group(
        &self,
        request: &CreateSpecialDayGroup,
    ) -> Result<CreateSpecialDayGroupResponse, ClientError<T::Error>> {
        call::<operations::CreateSpecialDayGroup, T>(&self.transport, request).await
    }

    /// Calls `SetSpecialDayGroup`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_special_day_group(
        &self,
        request: &SetSpecialDayGroup,
    ) -> Result<SetSpecialDayGroupResponse, ClientError<T::Error>> {
        call::<operations::SetSpecialDayGroup, T>(&self.transport, request).await
    }

    /// Calls `ModifySpecialDayGroup`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn modify_special_day_group(
        &self,
        request: &ModifySpecialDayGroup,
    ) -> Result<ModifySpecialDayGroupResponse, ClientError<T::Error>> {
        call::<operations::ModifySpecialDayGroup, T>(&self.transport, request).await
    }

    /// Calls `DeleteSpecialDayGroup`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_special_day_group(
        &self,
        request: &DeleteSpecialDayGroup,
    ) -> Result<DeleteSpecialDayGroupResponse, ClientError<T::Error>> {
        call::<operations::DeleteSpecialDayGroup, T>(&self.transport, request).await
    }
}
