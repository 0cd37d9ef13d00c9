// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Clients of the services in the namespace `http://www.onvif.org/ver20/analytics/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::client::{ClientError, Transport, call};

/// A client of the Analytics service.
#[derive(Clone, Debug)]
pub struct AnalyticsClient<T> {
    transport: T,
}

impl<T: Transport> AnalyticsClient<T> {
    /// A client that sends its requests over a transport.
    pub fn new(transport: T) -> Self {
        Self { transport }
    }

    /// The transport.
    pub fn transport(&self) -> &T {
        &self.transport
    }

    /// Calls `GetSupportedRules`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_supported_rules(
        &self,
        request: &GetSupportedRules,
    ) -> Result<GetSupportedRulesResponse, ClientError<T::Error>> {
        call::<operations::GetSupportedRules, T>(&self.transport, request).await
    }

    /// Calls `CreateRules`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_rules(
        &self,
        request: &CreateRules,
    ) -> Result<CreateRulesResponse, ClientError<T::Error>> {
        call::<operations::CreateRules, T>(&self.transport, request).await
    }

    /// Calls `DeleteRules`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_rules(
        &self,
        request: &DeleteRules,
    ) -> Result<DeleteRulesResponse, ClientError<T::Error>> {
        call::<operations::DeleteRules, T>(&self.transport, request).await
    }

    /// Calls `GetRules`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_rules(&self, request: &GetRules) -> Result<GetRulesResponse, ClientError<T::Error>> {
        call::<operations::GetRules, T>(&self.transport, request).await
    }

    /// Calls `GetRuleOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_rule_options(
        &self,
        request: &GetRuleOptions,
    ) -> Result<GetRuleOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetRuleOptions, T>(&self.transport, request).await
    }

    /// Calls `ModifyRules`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn modify_rules(
        &self,
        request: &ModifyRules,
    ) -> Result<ModifyRulesResponse, ClientError<T::Error>> {
        call::<operations::ModifyRules, T>(&self.transport, request).await
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

    /// Calls `GetSupportedAnalyticsModules`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_supported_analytics_modules(
        &self,
        request: &GetSupportedAnalyticsModules,
    ) -> Result<GetSupportedAnalyticsModulesResponse, ClientError<T::Error>> {
        call::<operations::GetSupportedAnalyticsModules, T>(&self.transport, request).await
    }

    /// Calls `GetAnalyticsModuleOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_analytics_module_options(
        &self,
        request: &GetAnalyticsModuleOptions,
    ) -> Result<GetAnalyticsModuleOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetAnalyticsModuleOptions, T>(&self.transport, request).await
    }

    /// Calls `CreateAnalyticsModules`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_analytics_modules(
        &self,
        request: &CreateAnalyticsModules,
    ) -> Result<CreateAnalyticsModulesResponse, ClientError<T::Error>> {
        call::<operations::CreateAnalyticsModules, T>(&self.transport, request).await
    }

    /// Calls `DeleteAnalyticsModules`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_analytics_modules(
        &self,
        request: &DeleteAnalyticsModules,
    ) -> Result<DeleteAnalyticsModulesResponse, ClientError<T::Error>> {
        call::<operations::DeleteAnalyticsModules, T>(&self.transport, request).await
    }

    /// Calls `GetAnalyticsModules`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_analytics_modules(
        &self,
        request: &GetAnalyticsModules,
    ) -> Result<GetAnalyticsModulesResponse, ClientError<T::Error>> {
        call::<operations::GetAnalyticsModules, T>(&self.transport, request).await
    }

    /// Calls `ModifyAnalyticsModules`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn modify_analytics_modules(
        &self,
        request: &ModifyAnalyticsModules,
    ) -> Result<ModifyAnalyticsModulesResponse, ClientError<T::Error>> {
        call::<operations::ModifyAnalyticsModules, T>(&self.transport, request).await
    }

    /// Calls `GetSupportedMetadata`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_supported_metadata(
        &self,
        request: &GetSupportedMetadata,
    ) -> Result<GetSupportedMetadataResponse, ClientError<T::Error>> {
        call::<operations::GetSupportedMetadata, T>(&self.transport, request).await
    }
}
