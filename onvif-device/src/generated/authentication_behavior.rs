// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! The AuthenticationBehavior service: namespace `http://www.onvif.org/ver10/authenticationbehavior/wsdl`.

use std::future::Future;
use std::sync::Arc;

use onvif_core::generated::tab;
use onvif_core::generated::tab::operations;
use onvif_core::operation::{OperationInfo, ServiceInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::XmlReader;

use crate::dispatch::{Answer, Dispatch, RequestContext, answer, unimplemented, unknown};

/// The AuthenticationBehavior service. An operation that is left out answers `env:Receiver/ter:ActionNotSupported`.
pub trait AuthenticationBehaviorService: Send + Sync + 'static {
    /// Answers `GetServiceCapabilities`.
    fn get_service_capabilities(
        &self,
        context: &RequestContext,
        request: tab::GetServiceCapabilities,
    ) -> impl Future<Output = Result<tab::GetServiceCapabilitiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAuthenticationProfileInfo`.
    fn get_authentication_profile_info(
        &self,
        context: &RequestContext,
        request: tab::GetAuthenticationProfileInfo,
    ) -> impl Future<Output = Result<tab::GetAuthenticationProfileInfoResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAuthenticationProfileInfoList`.
    fn get_authentication_profile_info_list(
        &self,
        context: &RequestContext,
        request: tab::GetAuthenticationProfileInfoList,
    ) -> impl Future<Output = Result<tab::GetAuthenticationProfileInfoListResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAuthenticationProfiles`.
    fn get_authentication_profiles(
        &self,
        context: &RequestContext,
        request: tab::GetAuthenticationProfiles,
    ) -> impl Future<Output = Result<tab::GetAuthenticationProfilesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAuthenticationProfileList`.
    fn get_authentication_profile_list(
        &self,
        context: &RequestContext,
        request: tab::GetAuthenticationProfileList,
    ) -> impl Future<Output = Result<tab::GetAuthenticationProfileListResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateAuthenticationProfile`.
    fn create_authentication_profile(
        &self,
        context: &RequestContext,
        request: tab::CreateAuthenticationProfile,
    ) -> impl Future<Output = Result<tab::CreateAuthenticationProfileResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetAuthenticationProfile`.
    fn set_authentication_profile(
        &self,
        context: &RequestContext,
        request: tab::SetAuthenticationProfile,
    ) -> impl Future<Output = Result<tab::SetAuthenticationProfileResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `ModifyAuthenticationProfile`.
    fn modify_authentication_profile(
        &self,
        context: &RequestContext,
        request: tab::ModifyAuthenticationProfile,
    ) -> impl Future<Output = Result<tab::ModifyAuthenticationProfileResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteAuthenticationProfile`.
    fn delete_authentication_profile(
        &self,
        context: &RequestContext,
        request: tab::DeleteAuthenticationProfile,
    ) -> impl Future<Output = Result<tab::DeleteAuthenticationProfileResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetSecurityLevelInfo`.
    fn get_security_level_info(
        &self,
        context: &RequestContext,
        request: tab::GetSecurityLevelInfo,
    ) -> impl Future<Output = Result<tab::GetSecurityLevelInfoResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetSecurityLevelInfoList`.
    fn get_security_level_info_list(
        &self,
        context: &RequestContext,
        request: tab::GetSecurityLevelInfoList,
    ) -> impl Future<Output = Result<tab::GetSecurityLevelInfoListResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetSecurityLevels`.
    fn get_security_levels(
        &self,
        context: &RequestContext,
        request: tab::GetSecurityLevels,
    ) -> impl Future<Output = Result<tab::GetSecurityLevelsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetSecurityLevelList`.
    fn get_security_level_list(
        &self,
        context: &RequestContext,
        request: tab::GetSecurityLevelList,
    ) -> impl Future<Output = Result<tab::GetSecurityLevelListResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateSecurityLevel`.
    fn create_security_level(
        &self,
        context: &RequestContext,
        request: tab::CreateSecurityLevel,
    ) -> impl Future<Output = Result<tab::CreateSecurityLevelResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetSecurityLevel`.
    fn set_security_level(
        &self,
        context: &RequestContext,
        request: tab::SetSecurityLevel,
    ) -> impl Future<Output = Result<tab::SetSecurityLevelResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `ModifySecurityLevel`.
    fn modify_security_level(
        &self,
        context: &RequestContext,
        request: tab::ModifySecurityLevel,
    ) -> impl Future<Output = Result<tab::ModifySecurityLevelResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteSecurityLevel`.
    fn delete_security_level(
        &self,
        context: &RequestContext,
        request: tab::DeleteSecurityLevel,
    ) -> impl Future<Output = Result<tab::DeleteSecurityLevelResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }
}

/// Calls the operations of a [`AuthenticationBehaviorService`].
pub struct AuthenticationBehaviorDispatcher<S>(pub Arc<S>);

impl<S: AuthenticationBehaviorService> Dispatch for AuthenticationBehaviorDispatcher<S> {
    fn service(&self) -> &'static ServiceInfo {
        &tab::operations::AUTHENTICATION_BEHAVIOR
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
            1 => answer::<operations::GetAuthenticationProfileInfo, _>(body, move |request| {
                service.get_authentication_profile_info(context, request)
            }),
            2 => answer::<operations::GetAuthenticationProfileInfoList, _>(body, move |request| {
                service.get_authentication_profile_info_list(context, request)
            }),
            3 => answer::<operations::GetAuthenticationProfiles, _>(body, move |request| {
                service.get_authentication_profiles(context, request)
            }),
            4 => answer::<operations::GetAuthenticationProfileList, _>(body, move |request| {
                service.get_authentication_profile_list(context, request)
            }),
            5 => answer::<operations::CreateAuthenticationProfile, _>(body, move |request| {
                service.create_authentication_profile(context, request)
            }),
            6 => answer::<operations::SetAuthenticationProfile, _>(body, move |request| {
                service.set_authentication_profile(context, request)
            }),
            7 => answer::<operations::ModifyAuthenticationProfile, _>(body, move |request| {
                service.modify_authentication_profile(context, request)
            }),
            8 => answer::<operations::DeleteAuthenticationProfile, _>(body, move |request| {
                service.delete_authentication_profile(context, request)
            }),
            9 => answer::<operations::GetSecurityLevelInfo, _>(body, move |request| {
                service.get_security_level_info(context, request)
            }),
            10 => answer::<operations::GetSecurityLevelInfoList, _>(body, move |request| {
                service.get_security_level_info_list(context, request)
            }),
            11 => answer::<operations::GetSecurityLevels, _>(body, move |request| {
                service.get_security_levels(context, request)
            }),
            12 => answer::<operations::GetSecurityLevelList, _>(body, move |request| {
                service.get_security_level_list(context, request)
            }),
            13 => answer::<operations::CreateSecurityLevel, _>(body, move |request| {
                service.create_security_level(context, request)
            }),
            14 => answer::<operations::SetSecurityLevel, _>(body, move |request| {
                service.set_security_level(context, request)
            }),
            15 => answer::<operations::ModifySecurityLevel, _>(body, move |request| {
                service.modify_security_level(context, request)
            }),
            16 => answer::<operations::DeleteSecurityLevel, _>(body, move |request| {
                service.delete_security_level(context, request)
            }),
            _ => unknown(),
        }
    }
}
