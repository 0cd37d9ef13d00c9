// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver10/schedule/wsdl`, customary prefix `tsc`.

mod types_c_t;
pub use types_c_t::*;
pub mod client;
pub mod operations;
#[cfg(feature = "testing")]
mod samples_c_t;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<CreateSchedule>("tsc:CreateSchedule"),
    crate::testing::TypeEntry::of::<CreateScheduleResponse>("tsc:CreateScheduleResponse"),
    crate::testing::TypeEntry::of::<CreateSpecialDayGroup>("tsc:CreateSpecialDayGroup"),
    crate::testing::TypeEntry::of::<CreateSpecialDayGroupResponse>("tsc:CreateSpecialDayGroupResponse"),
    crate::testing::TypeEntry::of::<DeleteSchedule>("tsc:DeleteSchedule"),
    crate::testing::TypeEntry::of::<DeleteScheduleResponse>("tsc:DeleteScheduleResponse"),
    crate::testing::TypeEntry::of::<DeleteSpecialDayGroup>("tsc:DeleteSpecialDayGroup"),
    crate::testing::TypeEntry::of::<DeleteSpecialDayGroupResponse>("tsc:DeleteSpecialDayGroupResponse"),
    crate::testing::TypeEntry::of::<GetScheduleInfo>("tsc:GetScheduleInfo"),
    crate::testing::TypeEntry::of::<GetScheduleInfoList>("tsc:GetScheduleInfoList"),
    crate::testing::TypeEntry::of::<GetScheduleInfoListResponse>("tsc:GetScheduleInfoListResponse"),
    crate::testing::TypeEntry::of::<GetScheduleInfoResponse>("tsc:GetScheduleInfoResponse"),
    crate::testing::TypeEntry::of::<GetScheduleList>("tsc:GetScheduleList"),
    crate::testing::TypeEntry::of::<GetScheduleListResponse>("tsc:GetScheduleListResponse"),
    crate::testing::TypeEntry::of::<GetScheduleState>("tsc:GetScheduleState"),
    crate::testing::TypeEntry::of::<GetScheduleStateResponse>("tsc:GetScheduleStateResponse"),
    crate::testing::TypeEntry::of::<GetSchedules>("tsc:GetSchedules"),
    crate::testing::TypeEntry::of::<GetSchedulesResponse>("tsc:GetSchedulesResponse"),
    crate::testing::TypeEntry::of::<GetServiceCapabilities>("tsc:GetServiceCapabilities"),
    crate::testing::TypeEntry::of::<GetServiceCapabilitiesResponse>("tsc:GetServiceCapabilitiesResponse"),
    crate::testing::TypeEntry::of::<GetSpecialDayGroupInfo>("tsc:GetSpecialDayGroupInfo"),
    crate::testing::TypeEntry::of::<GetSpecialDayGroupInfoList>("tsc:GetSpecialDayGroupInfoList"),
    crate::testing::TypeEntry::of::<GetSpecialDayGroupInfoListResponse>(
        "tsc:GetSpecialDayGroupInfoListResponse",
    ),
    crate::testing::TypeEntry::of::<GetSpecialDayGroupInfoResponse>("tsc:GetSpecialDayGroupInfoResponse"),
    crate::testing::TypeEntry::of::<GetSpecialDayGroupList>("tsc:GetSpecialDayGroupList"),
    crate::testing::TypeEntry::of::<GetSpecialDayGroupListResponse>("tsc:GetSpecialDayGroupListResponse"),
    crate::testing::TypeEntry::of::<GetSpecialDayGroups>("tsc:GetSpecialDayGroups"),
    crate::testing::TypeEntry::of::<GetSpecialDayGroupsResponse>("tsc:GetSpecialDayGroupsResponse"),
    crate::testing::TypeEntry::of::<ModifySchedule>("tsc:ModifySchedule"),
    crate::testing::TypeEntry::of::<ModifyScheduleResponse>("tsc:ModifyScheduleResponse"),
    crate::testing::TypeEntry::of::<ModifySpecialDayGroup>("tsc:ModifySpecialDayGroup"),
    crate::testing::TypeEntry::of::<ModifySpecialDayGroupResponse>("tsc:ModifySpecialDayGroupResponse"),
    crate::testing::TypeEntry::of::<Schedule>("tsc:Schedule"),
    crate::testing::TypeEntry::of::<ScheduleExtension>("tsc:ScheduleExtension"),
    crate::testing::TypeEntry::of::<ScheduleInfo>("tsc:ScheduleInfo"),
    crate::testing::TypeEntry::of::<ScheduleState>("tsc:ScheduleState"),
    crate::testing::TypeEntry::of::<ScheduleStateExtension>("tsc:ScheduleStateExtension"),
    crate::testing::TypeEntry::of::<ServiceCapabilities>("tsc:ServiceCapabilities"),
    crate::testing::TypeEntry::of::<SetSchedule>("tsc:SetSchedule"),
    crate::testing::TypeEntry::of::<SetScheduleResponse>("tsc:SetScheduleResponse"),
    crate::testing::TypeEntry::of::<SetSpecialDayGroup>("tsc:SetSpecialDayGroup"),
    crate::testing::TypeEntry::of::<SetSpecialDayGroupResponse>("tsc:SetSpecialDayGroupResponse"),
    crate::testing::TypeEntry::of::<SpecialDayGroup>("tsc:SpecialDayGroup"),
    crate::testing::TypeEntry::of::<SpecialDayGroupExtension>("tsc:SpecialDayGroupExtension"),
    crate::testing::TypeEntry::of::<SpecialDayGroupInfo>("tsc:SpecialDayGroupInfo"),
    crate::testing::TypeEntry::of::<SpecialDaysSchedule>("tsc:SpecialDaysSchedule"),
    crate::testing::TypeEntry::of::<SpecialDaysScheduleExtension>("tsc:SpecialDaysScheduleExtension"),
    crate::testing::TypeEntry::of::<TimePeriod>("tsc:TimePeriod"),
    crate::testing::TypeEntry::of::<TimePeriodExtension>("tsc:TimePeriodExtension"),
];
