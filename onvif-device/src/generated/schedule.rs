// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! The Schedule service: namespace `http://www.onvif.org/ver10/schedule/wsdl`.

use std::future::Future;
use std::sync::Arc;

use onvif_core::generated::tsc;
use onvif_core::generated::tsc::operations;
use onvif_core::operation::{OperationInfo, ServiceInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::XmlReader;

use crate::dispatch::{Answer, Dispatch, RequestContext, answer, unimplemented, unknown};

/// The Schedule service. An operation that is left out answers `env:Receiver/ter:ActionNotSupported`.
pub trait ScheduleService: Send + Sync + 'static {
    /// Answers `GetServiceCapabilities`.
    fn get_service_capabilities(
        &self,
        context: &RequestContext,
        request: tsc::GetServiceCapabilities,
    ) -> impl Future<Output = Result<tsc::GetServiceCapabilitiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetScheduleState`.
    fn get_schedule_state(
        &self,
        context: &RequestContext,
        request: tsc::GetScheduleState,
    ) -> impl Future<Output = Result<tsc::GetScheduleStateResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetScheduleInfo`.
    fn get_schedule_info(
        &self,
        context: &RequestContext,
        request: tsc::GetScheduleInfo,
    ) -> impl Future<Output = Result<tsc::GetScheduleInfoResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetScheduleInfoList`.
    fn get_schedule_info_list(
        &self,
        context: &RequestContext,
        request: tsc::GetScheduleInfoList,
    ) -> impl Future<Output = Result<tsc::GetScheduleInfoListResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetSchedules`.
    fn get_schedules(
        &self,
        context: &RequestContext,
        request: tsc::GetSchedules,
    ) -> impl Future<Output = Result<tsc::GetSchedulesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetScheduleList`.
    fn get_schedule_list(
        &self,
        context: &RequestContext,
        request: tsc::GetScheduleList,
    ) -> impl Future<Output = Result<tsc::GetScheduleListResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateSchedule`.
    fn create_schedule(
        &self,
        context: &RequestContext,
        request: tsc::CreateSchedule,
    ) -> impl Future<Output = Result<tsc::CreateScheduleResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetSchedule`.
    fn set_schedule(
        &self,
        context: &RequestContext,
        request: tsc::SetSchedule,
    ) -> impl Future<Output = Result<tsc::SetScheduleResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `ModifySchedule`.
    fn modify_schedule(
        &self,
        context: &RequestContext,
        request: tsc::ModifySchedule,
    ) -> impl Future<Output = Result<tsc::ModifyScheduleResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteSchedule`.
    fn delete_schedule(
        &self,
        context: &RequestContext,
        request: tsc::DeleteSchedule,
    ) -> impl Future<Output = Result<tsc::DeleteScheduleResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetSpecialDayGroupInfo`.
    fn get_special_day_group_info(
        &self,
        context: &RequestContext,
        request: tsc::GetSpecialDayGroupInfo,
    ) -> impl Future<Output = Result<tsc::GetSpecialDayGroupInfoResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetSpecialDayGroupInfoList`.
    fn get_special_day_group_info_list(
        &self,
        context: &RequestContext,
        request: tsc::GetSpecialDayGroupInfoList,
    ) -> impl Future<Output = Result<tsc::GetSpecialDayGroupInfoListResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetSpecialDayGroups`.
    fn get_special_day_groups(
        &self,
        context: &RequestContext,
        request: tsc::GetSpecialDayGroups,
    ) -> impl Future<Output = Result<tsc::GetSpecialDayGroupsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetSpecialDayGroupList`.
    fn get_special_day_group_list(
        &self,
        context: &RequestContext,
        request: tsc::GetSpecialDayGroupList,
    ) -> impl Future<Output = Result<tsc::GetSpecialDayGroupListResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateSpecialDayGroup`.
    fn create_special_day_group(
        &self,
        context: &RequestContext,
        request: tsc::CreateSpecialDayGroup,
    ) -> impl Future<Output = Result<tsc::CreateSpecialDayGroupResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetSpecialDayGroup`.
    fn set_special_day_group(
        &self,
        context: &RequestContext,
        request: tsc::SetSpecialDayGroup,
    ) -> impl Future<Output = Result<tsc::SetSpecialDayGroupResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `ModifySpecialDayGroup`.
    fn modify_special_day_group(
        &self,
        context: &RequestContext,
        request: tsc::ModifySpecialDayGroup,
    ) -> impl Future<Output = Result<tsc::ModifySpecialDayGroupResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteSpecialDayGroup`.
    fn delete_special_day_group(
        &self,
        context: &RequestContext,
        request: tsc::DeleteSpecialDayGroup,
    ) -> impl Future<Output = Result<tsc::DeleteSpecialDayGroupResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }
}

/// Calls the operations of a [`ScheduleService`].
pub struct ScheduleDispatcher<S>(pub Arc<S>);

impl<S: ScheduleService> Dispatch for ScheduleDispatcher<S> {
    fn service(&self) -> &'static ServiceInfo {
        &tsc::operations::SCHEDULE
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
            1 => answer::<operations::GetScheduleState, _>(body, move |request| {
                service.get_schedule_state(context, request)
            }),
            2 => answer::<operations::GetScheduleInfo, _>(body, move |request| {
                service.get_schedule_info(context, request)
            }),
            3 => answer::<operations::GetScheduleInfoList, _>(body, move |request| {
                service.get_schedule_info_list(context, request)
            }),
            4 => answer::<operations::GetSchedules, _>(body, move |request| {
                service.get_schedules(context, request)
            }),
            5 => answer::<operations::GetScheduleList, _>(body, move |request| {
                service.get_schedule_list(context, request)
            }),
            6 => answer::<operations::CreateSchedule, _>(body, move |request| {
                service.create_schedule(context, request)
            }),
            7 => answer::<operations::SetSchedule, _>(body, move |request| {
                service.set_schedule(context, request)
            }),
            8 => answer::<operations::ModifySchedule, _>(body, move |request| {
                service.modify_schedule(context, request)
            }),
            9 => answer::<operations::DeleteSchedule, _>(body, move |request| {
                service.delete_schedule(context, request)
            }),
            10 => answer::<operations::GetSpecialDayGroupInfo, _>(body, move |request| {
                service.get_special_day_group_info(context, request)
            }),
            11 => answer::<operations::GetSpecialDayGroupInfoList, _>(body, move |request| {
                service.get_special_day_group_info_list(context, request)
            }),
            12 => answer::<operations::GetSpecialDayGroups, _>(body, move |request| {
                service.get_special_day_groups(context, request)
            }),
            13 => answer::<operations::GetSpecialDayGroupList, _>(body, move |request| {
                service.get_special_day_group_list(context, request)
            }),
            14 => answer::<operations::CreateSpecialDayGroup, _>(body, move |request| {
                service.create_special_day_group(context, request)
            }),
            15 => answer::<operations::SetSpecialDayGroup, _>(body, move |request| {
                service.set_special_day_group(context, request)
            }),
            16 => answer::<operations::ModifySpecialDayGroup, _>(body, move |request| {
                service.modify_special_day_group(context, request)
            }),
            17 => answer::<operations::DeleteSpecialDayGroup, _>(body, move |request| {
                service.delete_special_day_group(context, request)
            }),
            _ => unknown(),
        }
    }
}
