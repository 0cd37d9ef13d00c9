//! Service traits and dispatchers of onvif-device.

use std::fmt::Write as _;

use anyhow::{Context, Result};

use super::operations::{element_type, response_type};
use super::{Context_, DEVICE, Files, header};
use crate::model::ServiceModel;
use crate::names::{pascal, shouting, snake};
use crate::plan;

/// Emits one file for each service, and the module that holds them.
pub fn emit(context: &Context_<'_>, files: &mut Files) -> Result<()> {
    let mut root = header();
    root.push_str(
        "//! One trait for each service, with a default for every operation, and the dispatchers that call them.\n\n",
    );
    for service in &context.model.services {
        let namespace = plan::namespace(&service.ns).context("a service outside of the plan")?;
        let module = snake(&service.name);
        writeln!(
            root,
            "#[cfg(feature = \"{}\")]\npub mod {module};",
            namespace.feature
        )?;
        files.insert(
            format!("{DEVICE}/{module}.rs"),
            service_file(context, namespace, service)?,
        );
    }
    files.insert(format!("{DEVICE}/mod.rs"), root);
    Ok(())
}

fn service_file(
    context: &Context_<'_>,
    namespace: &plan::Namespace,
    service: &ServiceModel,
) -> Result<String> {
    let name = &service.name;
    let own = namespace.module;
    let mut body = String::new();
    writeln!(
        body,
        "/// The {name} service. An operation that is left out answers `env:Receiver/ter:ActionNotSupported`.\npub trait {name}Service: Send + Sync + 'static {{"
    )?;
    for operation in &service.operations {
        // The empty namespace makes every type come with its module.
        let request = element_type(context, &operation.request, "")?;
        let response = response_type(context, operation, "")?;
        writeln!(
            body,
            "    /// Answers `{}`.\n    fn {}(\n        &self,\n        context: &RequestContext,\n        request: {request},\n    ) -> impl Future<Output = Result<{response}, Fault>> + Send {{\n        let _ = (context, request);\n        unimplemented()\n    }}\n",
            operation.name,
            snake(&operation.name),
        )?;
    }
    body.push_str("}\n\n");
    writeln!(
        body,
        "/// Calls the operations of a [`{name}Service`].\npub struct {name}Dispatcher<S>(pub Arc<S>);\n\nimpl<S: {name}Service> Dispatch for {name}Dispatcher<S> {{\n    fn service(&self) -> &'static ServiceInfo {{\n        &{own}::operations::{}\n    }}\n\n    fn call<'a>(\n        &'a self,\n        operation: &'static OperationInfo,\n        context: &'a RequestContext,\n        body: &mut XmlReader<'_>,\n    ) -> Answer<'a> {{\n        let service = &*self.0;\n        match operation.index {{",
        shouting(name)
    )?;
    for (index, operation) in service.operations.iter().enumerate() {
        writeln!(
            body,
            "            {index} => answer::<operations::{}, _>(body, move |request| service.{}(context, request)),",
            pascal(&operation.name),
            snake(&operation.name),
        )?;
    }
    body.push_str("            _ => unknown(),\n        }\n    }\n}\n");
    let mut modules: Vec<&str> = plan::NAMESPACES
        .iter()
        .filter(|n| body.contains(&format!("{}::", n.module)))
        .map(|n| n.module)
        .collect();
    modules.sort_unstable();
    let no_response = if body.contains("NoResponse") {
        "NoResponse, "
    } else {
        ""
    };
    Ok(format!(
        "{}//! The {name} service: namespace `{}`.\n\nuse std::future::Future;\nuse std::sync::Arc;\n\nuse onvif_core::generated::{own}::operations;\nuse onvif_core::generated::{{{}}};\nuse onvif_core::operation::{{{no_response}OperationInfo, ServiceInfo}};\nuse onvif_core::soap::Fault;\nuse onvif_core::xml::XmlReader;\n\nuse crate::dispatch::{{Answer, Dispatch, RequestContext, answer, unimplemented, unknown}};\n\n{body}",
        header(),
        namespace.uri,
        modules.join(", "),
    ))
}
