// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! The Analytics service: namespace `http://www.onvif.org/ver20/analytics/wsdl`.

use std::future::Future;
use std::sync::Arc;

use onvif_core::generated::tan;
use onvif_core::generated::tan::operations;
use onvif_core::operation::{OperationInfo, ServiceInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::XmlReader;

use crate::dispatch::{Answer, Dispatch, RequestContext, answer, unimplemented, unknown};

/// The Analytics service. An operation that is left out answers `env:Receiver/ter:ActionNotSupported`.
pub trait AnalyticsService: Send + Sync + 'static {
    /// Answers `GetSupportedRules`.
    fn get_supported_rules(
        &self,
        context: &RequestContext,
        request: tan::GetSupportedRules,
    ) -> impl Future<Output = Result<tan::GetSupportedRulesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateRules`.
    fn create_rules(
        &self,
        context: &RequestContext,
        request: tan::CreateRules,
    ) -> impl Future<Output = Result<tan::CreateRulesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteRules`.
    fn delete_rules(
        &self,
        context: &RequestContext,
        request: tan::DeleteRules,
    ) -> impl Future<Output = Result<tan::DeleteRulesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetRules`.
    fn get_rules(
        &self,
        context: &RequestContext,
        request: tan::GetRules,
    ) -> impl Future<Output = Result<tan::GetRulesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetRuleOptions`.
    fn get_rule_options(
        &self,
        context: &RequestContext,
        request: tan::GetRuleOptions,
    ) -> impl Future<Output = Result<tan::GetRuleOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `ModifyRules`.
    fn modify_rules(
        &self,
        context: &RequestContext,
        request: tan::ModifyRules,
    ) -> impl Future<Output = Result<tan::ModifyRulesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetServiceCapabilities`.
    fn get_service_capabilities(
        &self,
        context: &RequestContext,
        request: tan::GetServiceCapabilities,
    ) -> impl Future<Output = Result<tan::GetServiceCapabilitiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetSupportedAnalyticsModules`.
    fn get_supported_analytics_modules(
        &self,
        context: &RequestContext,
        request: tan::GetSupportedAnalyticsModules,
    ) -> impl Future<Output = Result<tan::GetSupportedAnalyticsModulesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAnalyticsModuleOptions`.
    fn get_analytics_module_options(
        &self,
        context: &RequestContext,
        request: tan::GetAnalyticsModuleOptions,
    ) -> impl Future<Output = Result<tan::GetAnalyticsModuleOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateAnalyticsModules`.
    fn create_analytics_modules(
        &self,
        context: &RequestContext,
        request: tan::CreateAnalyticsModules,
    ) -> impl Future<Output = Result<tan::CreateAnalyticsModulesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteAnalyticsModules`.
    fn delete_analytics_modules(
        &self,
        context: &RequestContext,
        request: tan::DeleteAnalyticsModules,
    ) -> impl Future<Output = Result<tan::DeleteAnalyticsModulesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAnalyticsModules`.
    fn get_analytics_modules(
        &self,
        context: &RequestContext,
        request: tan::GetAnalyticsModules,
    ) -> impl Future<Output = Result<tan::GetAnalyticsModulesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `ModifyAnalyticsModules`.
    fn modify_analytics_modules(
        &self,
        context: &RequestContext,
        request: tan::ModifyAnalyticsModules,
    ) -> impl Future<Output = Result<tan::ModifyAnalyticsModulesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetSupportedMetadata`.
    fn get_supported_metadata(
        &self,
        context: &RequestContext,
        request: tan::GetSupportedMetadata,
    ) -> impl Future<Output = Result<tan::GetSupportedMetadataResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }
}

/// Calls the operations of a [`AnalyticsService`].
pub struct AnalyticsDispatcher<S>(pub Arc<S>);

impl<S: AnalyticsService> Dispatch for AnalyticsDispatcher<S> {
    fn service(&self) -> &'static ServiceInfo {
        &tan::operations::ANALYTICS
    }

    fn call<'a>(
        &'a self,
        operation: &'static OperationInfo,
        context: &'a RequestContext,
        body: &mut XmlReader<'_>,
    ) -> Answer<'a> {
        let service = &*self.0;
        match operation.index {
            0 => answer::<operations::GetSupportedRules, _>(body, move |request| {
                service.get_supported_rules(context, request)
            }),
            1 => answer::<operations::CreateRules, _>(body, move |request| {
                service.create_rules(context, request)
            }),
            2 => answer::<operations::DeleteRules, _>(body, move |request| {
                service.delete_rules(context, request)
            }),
            3 => answer::<operations::GetRules, _>(body, move |request| service.get_rules(context, request)),
            4 => answer::<operations::GetRuleOptions, _>(body, move |request| {
                service.get_rule_options(context, request)
            }),
            5 => answer::<operations::ModifyRules, _>(body, move |request| {
                service.modify_rules(context, request)
            }),
            6 => answer::<operations::GetServiceCapabilities, _>(body, move |request| {
                service.get_service_capabilities(context, request)
            }),
            7 => answer::<operations::GetSupportedAnalyticsModules, _>(body, move |request| {
                service.get_supported_analytics_modules(context, request)
            }),
            8 => answer::<operations::GetAnalyticsModuleOptions, _>(body, move |request| {
                service.get_analytics_module_options(context, request)
            }),
            9 => answer::<operations::CreateAnalyticsModules, _>(body, move |request| {
                service.create_analytics_modules(context, request)
            }),
            10 => answer::<operations::DeleteAnalyticsModules, _>(body, move |request| {
                service.delete_analytics_modules(context, request)
            }),
            11 => answer::<operations::GetAnalyticsModules, _>(body, move |request| {
                service.get_analytics_modules(context, request)
            }),
            12 => answer::<operations::ModifyAnalyticsModules, _>(body, move |request| {
                service.modify_analytics_modules(context, request)
            }),
            13 => answer::<operations::GetSupportedMetadata, _>(body, move |request| {
                service.get_supported_metadata(context, request)
            }),
            _ => unknown(),
        }
    }
}
