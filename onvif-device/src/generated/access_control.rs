// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! The AccessControl service: namespace `http://www.onvif.org/ver10/accesscontrol/wsdl`.

use std::future::Future;
use std::sync::Arc;

use onvif_core::generated::tac;
use onvif_core::generated::tac::operations;
use onvif_core::operation::{OperationInfo, ServiceInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::XmlReader;

use crate::dispatch::{Answer, Dispatch, RequestContext, answer, unimplemented, unknown};

/// The AccessControl service. An operation that is left out answers `env:Receiver/ter:ActionNotSupported`.
pub trait AccessControlService: Send + Sync + 'static {
    /// Answers `GetServiceCapabilities`.
    fn get_service_capabilities(
        &self,
        context: &RequestContext,
        request: tac::GetServiceCapabilities,
    ) -> impl Future<Output = Result<tac::GetServiceCapabilitiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAccessPointInfo`.
    fn get_access_point_info(
        &self,
        context: &RequestContext,
        request: tac::GetAccessPointInfo,
    ) -> impl Future<Output = Result<tac::GetAccessPointInfoResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAccessPointInfoList`.
    fn get_access_point_info_list(
        &self,
        context: &RequestContext,
        request: tac::GetAccessPointInfoList,
    ) -> impl Future<Output = Result<tac::GetAccessPointInfoListResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAccessPoints`.
    fn get_access_points(
        &self,
        context: &RequestContext,
        request: tac::GetAccessPoints,
    ) -> impl Future<Output = Result<tac::GetAccessPointsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAccessPointList`.
    fn get_access_point_list(
        &self,
        context: &RequestContext,
        request: tac::GetAccessPointList,
    ) -> impl Future<Output = Result<tac::GetAccessPointListResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateAccessPoint`.
    fn create_access_point(
        &self,
        context: &RequestContext,
        request: tac::CreateAccessPoint,
    ) -> impl Future<Output = Result<tac::CreateAccessPointResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetAccessPoint`.
    fn set_access_point(
        &self,
        context: &RequestContext,
        request: tac::SetAccessPoint,
    ) -> impl Future<Output = Result<tac::SetAccessPointResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `ModifyAccessPoint`.
    fn modify_access_point(
        &self,
        context: &RequestContext,
        request: tac::ModifyAccessPoint,
    ) -> impl Future<Output = Result<tac::ModifyAccessPointResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteAccessPoint`.
    fn delete_access_point(
        &self,
        context: &RequestContext,
        request: tac::DeleteAccessPoint,
    ) -> impl Future<Output = Result<tac::DeleteAccessPointResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetAccessPointAuthenticationProfile`.
    fn set_access_point_authentication_profile(
        &self,
        context: &RequestContext,
        request: tac::SetAccessPointAuthenticationProfile,
    ) -> impl Future<Output = Result<tac::SetAccessPointAuthenticationProfileResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteAccessPointAuthenticationProfile`.
    fn delete_access_point_authentication_profile(
        &self,
        context: &RequestContext,
        request: tac::DeleteAccessPointAuthenticationProfile,
    ) -> impl Future<Output = Result<tac::DeleteAccessPointAuthenticationProfileResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAreaInfo`.
    fn get_area_info(
        &self,
        context: &RequestContext,
        request: tac::GetAreaInfo,
    ) -> impl Future<Output = Result<tac::GetAreaInfoResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAreaInfoList`.
    fn get_area_info_list(
        &self,
        context: &RequestContext,
        request: tac::GetAreaInfoList,
    ) -> impl Future<Output = Result<tac::GetAreaInfoListResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAreas`.
    fn get_areas(
        &self,
        context: &RequestContext,
        request: tac::GetAreas,
    ) -> impl Future<Output = Result<tac::GetAreasResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAreaList`.
    fn get_area_list(
        &self,
        context: &RequestContext,
        request: tac::GetAreaList,
    ) -> impl Future<Output = Result<tac::GetAreaListResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateArea`.
    fn create_area(
        &self,
        context: &RequestContext,
        request: tac::CreateArea,
    ) -> impl Future<Output = Result<tac::CreateAreaResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetArea`.
    fn set_area(
        &self,
        context: &RequestContext,
        request: tac::SetArea,
    ) -> impl Future<Output = Result<tac::SetAreaResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `ModifyArea`.
    fn modify_area(
        &self,
        context: &RequestContext,
        request: tac::ModifyArea,
    ) -> impl Future<Output = Result<tac::ModifyAreaResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteArea`.
    fn delete_area(
        &self,
        context: &RequestContext,
        request: tac::DeleteArea,
    ) -> impl Future<Output = Result<tac::DeleteAreaResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAccessPointState`.
    fn get_access_point_state(
        &self,
        context: &RequestContext,
        request: tac::GetAccessPointState,
    ) -> impl Future<Output = Result<tac::GetAccessPointStateResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `EnableAccessPoint`.
    fn enable_access_point(
        &self,
        context: &RequestContext,
        request: tac::EnableAccessPoint,
    ) -> impl Future<Output = Result<tac::EnableAccessPointResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DisableAccessPoint`.
    fn disable_access_point(
        &self,
        context: &RequestContext,
        request: tac::DisableAccessPoint,
    ) -> impl Future<Output = Result<tac::DisableAccessPointResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `ExternalAuthorization`.
    fn external_authorization(
        &self,
        context: &RequestContext,
        request: tac::ExternalAuthorization,
    ) -> impl Future<Output = Result<tac::ExternalAuthorizationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `Feedback`.
    fn feedback(
        &self,
        context: &RequestContext,
        request: tac::Feedback,
    ) -> impl Future<Output = Result<tac::FeedbackResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }
}

/// Calls the operations of a [`AccessControlService`].
pub struct AccessControlDispatcher<S>(pub Arc<S>);

impl<S: AccessControlService> Dispatch for AccessControlDispatcher<S> {
    fn service(&self) -> &'static ServiceInfo {
        &tac::operations::ACCESS_CONTROL
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
            1 => answer::<operations::GetAccessPointInfo, _>(body, move |request| {
                service.get_access_point_info(context, request)
            }),
            2 => answer::<operations::GetAccessPointInfoList, _>(body, move |request| {
                service.get_access_point_info_list(context, request)
            }),
            3 => answer::<operations::GetAccessPoints, _>(body, move |request| {
                service.get_access_points(context, request)
            }),
            4 => answer::<operations::GetAccessPointList, _>(body, move |request| {
                service.get_access_point_list(context, request)
            }),
            5 => answer::<operations::CreateAccessPoint, _>(body, move |request| {
                service.create_access_point(context, request)
            }),
            6 => answer::<operations::SetAccessPoint, _>(body, move |request| {
                service.set_access_point(context, request)
            }),
            7 => answer::<operations::ModifyAccessPoint, _>(body, move |request| {
                service.modify_access_point(context, request)
            }),
            8 => answer::<operations::DeleteAccessPoint, _>(body, move |request| {
                service.delete_access_point(context, request)
            }),
            9 => answer::<operations::SetAccessPointAuthenticationProfile, _>(body, move |request| {
                service.set_access_point_authentication_profile(context, request)
            }),
            10 => answer::<operations::DeleteAccessPointAuthenticationProfile, _>(body, move |request| {
                service.delete_access_point_authentication_profile(context, request)
            }),
            11 => answer::<operations::GetAreaInfo, _>(body, move |request| {
                service.get_area_info(context, request)
            }),
            12 => answer::<operations::GetAreaInfoList, _>(body, move |request| {
                service.get_area_info_list(context, request)
            }),
            13 => answer::<operations::GetAreas, _>(body, move |request| service.get_areas(context, request)),
            14 => answer::<operations::GetAreaList, _>(body, move |request| {
                service.get_area_list(context, request)
            }),
            15 => answer::<operations::CreateArea, _>(body, move |request| {
                service.create_area(context, request)
            }),
            16 => answer::<operations::SetArea, _>(body, move |request| service.set_area(context, request)),
            17 => answer::<operations::ModifyArea, _>(body, move |request| {
                service.modify_area(context, request)
            }),
            18 => answer::<operations::DeleteArea, _>(body, move |request| {
                service.delete_area(context, request)
            }),
            19 => answer::<operations::GetAccessPointState, _>(body, move |request| {
                service.get_access_point_state(context, request)
            }),
            20 => answer::<operations::EnableAccessPoint, _>(body, move |request| {
                service.enable_access_point(context, request)
            }),
            21 => answer::<operations::DisableAccessPoint, _>(body, move |request| {
                service.disable_access_point(context, request)
            }),
            22 => answer::<operations::ExternalAuthorization, _>(body, move |request| {
                service.external_authorization(context, request)
            }),
            23 => answer::<operations::Feedback, _>(body, move |request| service.feedback(context, request)),
            _ => unknown(),
        }
    }
}
