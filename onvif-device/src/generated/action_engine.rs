// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! The ActionEngine service: namespace `http://www.onvif.org/ver10/actionengine/wsdl`.

use std::future::Future;
use std::sync::Arc;

use onvif_core::generated::tae;
use onvif_core::generated::tae::operations;
use onvif_core::operation::{OperationInfo, ServiceInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::XmlReader;

use crate::dispatch::{Answer, Dispatch, RequestContext, answer, unimplemented, unknown};

/// The ActionEngine service. An operation that is left out answers `env:Receiver/ter:ActionNotSupported`.
pub trait ActionEngineService: Send + Sync + 'static {
    /// Answers `GetSupportedActions`.
    fn get_supported_actions(
        &self,
        context: &RequestContext,
        request: tae::GetSupportedActions,
    ) -> impl Future<Output = Result<tae::GetSupportedActionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetActions`.
    fn get_actions(
        &self,
        context: &RequestContext,
        request: tae::GetActions,
    ) -> impl Future<Output = Result<tae::GetActionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateActions`.
    fn create_actions(
        &self,
        context: &RequestContext,
        request: tae::CreateActions,
    ) -> impl Future<Output = Result<tae::CreateActionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteActions`.
    fn delete_actions(
        &self,
        context: &RequestContext,
        request: tae::DeleteActions,
    ) -> impl Future<Output = Result<tae::DeleteActionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `ModifyActions`.
    fn modify_actions(
        &self,
        context: &RequestContext,
        request: tae::ModifyActions,
    ) -> impl Future<Output = Result<tae::ModifyActionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetServiceCapabilities`.
    fn get_service_capabilities(
        &self,
        context: &RequestContext,
        request: tae::GetServiceCapabilities,
    ) -> impl Future<Output = Result<tae::GetServiceCapabilitiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetActionTriggers`.
    fn get_action_triggers(
        &self,
        context: &RequestContext,
        request: tae::GetActionTriggers,
    ) -> impl Future<Output = Result<tae::GetActionTriggersResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateActionTriggers`.
    fn create_action_triggers(
        &self,
        context: &RequestContext,
        request: tae::CreateActionTriggers,
    ) -> impl Future<Output = Result<tae::CreateActionTriggersResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteActionTriggers`.
    fn delete_action_triggers(
        &self,
        context: &RequestContext,
        request: tae::DeleteActionTriggers,
    ) -> impl Future<Output = Result<tae::DeleteActionTriggersResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `ModifyActionTriggers`.
    fn modify_action_triggers(
        &self,
        context: &RequestContext,
        request: tae::ModifyActionTriggers,
    ) -> impl Future<Output = Result<tae::ModifyActionTriggersResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }
}

/// Calls the operations of a [`ActionEngineService`].
pub struct ActionEngineDispatcher<S>(pub Arc<S>);

impl<S: ActionEngineService> Dispatch for ActionEngineDispatcher<S> {
    fn service(&self) -> &'static ServiceInfo {
        &tae::operations::ACTION_ENGINE
    }

    fn call<'a>(
        &'a self,
        operation: &'static OperationInfo,
        context: &'a RequestContext,
        body: &mut XmlReader<'_>,
    ) -> Answer<'a> {
        let service = &*self.0;
        match operation.index {
            0 => answer::<operations::GetSupportedActions, _>(body, move |request| {
                service.get_supported_actions(context, request)
            }),
            1 => answer::<operations::GetActions, _>(body, move |request| {
                service.get_actions(context, request)
            }),
            2 => answer::<operations::CreateActions, _>(body, move |request| {
                service.create_actions(context, request)
            }),
            3 => answer::<operations::DeleteActions, _>(body, move |request| {
                service.delete_actions(context, request)
            }),
            4 => answer::<operations::ModifyActions, _>(body, move |request| {
                service.modify_actions(context, request)
            }),
            5 => answer::<operations::GetServiceCapabilities, _>(body, move |request| {
                service.get_service_capabilities(context, request)
            }),
            6 => answer::<operations::GetActionTriggers, _>(body, move |request| {
                service.get_action_triggers(context, request)
            }),
            7 => answer::<operations::CreateActionTriggers, _>(body, move |request| {
                service.create_action_triggers(context, request)
            }),
            8 => answer::<operations::DeleteActionTriggers, _>(body, move |request| {
                service.delete_action_triggers(context, request)
            }),
            9 => answer::<operations::ModifyActionTriggers, _>(body, move |request| {
                service.modify_action_triggers(context, request)
            }),
            _ => unknown(),
        }
    }
}
