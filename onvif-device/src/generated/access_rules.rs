// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! The AccessRules service: namespace `http://www.onvif.org/ver10/accessrules/wsdl`.

use std::future::Future;
use std::sync::Arc;

use onvif_core::generated::tar;
use onvif_core::generated::tar::operations;
use onvif_core::operation::{OperationInfo, ServiceInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::XmlReader;

use crate::dispatch::{Answer, Dispatch, RequestContext, answer, unimplemented, unknown};

/// The AccessRules service. An operation that is left out answers `env:Receiver/ter:ActionNotSupported`.
pub trait AccessRulesService: Send + Sync + 'static {
    /// Answers `GetServiceCapabilities`.
    fn get_service_capabilities(
        &self,
        context: &RequestContext,
        request: tar::GetServiceCapabilities,
    ) -> impl Future<Output = Result<tar::GetServiceCapabilitiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAccessProfileInfo`.
    fn get_access_profile_info(
        &self,
        context: &RequestContext,
        request: tar::GetAccessProfileInfo,
    ) -> impl Future<Output = Result<tar::GetAccessProfileInfoResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAccessProfileInfoList`.
    fn get_access_profile_info_list(
        &self,
        context: &RequestContext,
        request: tar::GetAccessProfileInfoList,
    ) -> impl Future<Output = Result<tar::GetAccessProfileInfoListResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAccessProfiles`.
    fn get_access_profiles(
        &self,
        context: &RequestContext,
        request: tar::GetAccessProfiles,
    ) -> impl Future<Output = Result<tar::GetAccessProfilesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAccessProfileList`.
    fn get_access_profile_list(
        &self,
        context: &RequestContext,
        request: tar::GetAccessProfileList,
    ) -> impl Future<Output = Result<tar::GetAccessProfileListResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateAccessProfile`.
    fn create_access_profile(
        &self,
        context: &RequestContext,
        request: tar::CreateAccessProfile,
    ) -> impl Future<Output = Result<tar::CreateAccessProfileResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `ModifyAccessProfile`.
    fn modify_access_profile(
        &self,
        context: &RequestContext,
        request: tar::ModifyAccessProfile,
    ) -> impl Future<Output = Result<tar::ModifyAccessProfileResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetAccessProfile`.
    fn set_access_profile(
        &self,
        context: &RequestContext,
        request: tar::SetAccessProfile,
    ) -> impl Future<Output = Result<tar::SetAccessProfileResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteAccessProfile`.
    fn delete_access_profile(
        &self,
        context: &RequestContext,
        request: tar::DeleteAccessProfile,
    ) -> impl Future<Output = Result<tar::DeleteAccessProfileResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }
}

/// Calls the operations of a [`AccessRulesService`].
pub struct AccessRulesDispatcher<S>(pub Arc<S>);

impl<S: AccessRulesService> Dispatch for AccessRulesDispatcher<S> {
    fn service(&self) -> &'static ServiceInfo {
        &tar::operations::ACCESS_RULES
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
            1 => answer::<operations::GetAccessProfileInfo, _>(body, move |request| {
                service.get_access_profile_info(context, request)
            }),
            2 => answer::<operations::GetAccessProfileInfoList, _>(body, move |request| {
                service.get_access_profile_info_list(context, request)
            }),
            3 => answer::<operations::GetAccessProfiles, _>(body, move |request| {
                service.get_access_profiles(context, request)
            }),
            4 => answer::<operations::GetAccessProfileList, _>(body, move |request| {
                service.get_access_profile_list(context, request)
            }),
            5 => answer::<operations::CreateAccessProfile, _>(body, move |request| {
                service.create_access_profile(context, request)
            }),
            6 => answer::<operations::ModifyAccessProfile, _>(body, move |request| {
                service.modify_access_profile(context, request)
            }),
            7 => answer::<operations::SetAccessProfile, _>(body, move |request| {
                service.set_access_profile(context, request)
            }),
            8 => answer::<operations::DeleteAccessProfile, _>(body, move |request| {
                service.delete_access_profile(context, request)
            }),
            _ => unknown(),
        }
    }
}
