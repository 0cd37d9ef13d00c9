//! Operations and clients of a namespace.

use std::fmt::Write as _;

use anyhow::{Context, Result};

use super::{CORE, Context_, Files, header, ns_const, rust_type, with_imports};
use crate::dom::Name;
use crate::emit::types::wire;
use crate::model::{OperationModel, ServiceModel};
use crate::names::{pascal, shouting, snake};
use crate::plan;
use crate::resolve::prefixed;
use crate::semantics::access_variant;

/// Emits `operations.rs` and `client.rs` when the namespace holds services; gives the lines for the module's `mod.rs`.
pub fn emit(
    context: &Context_<'_>,
    namespace: &plan::Namespace,
    folder: &str,
    files: &mut Files,
) -> Result<String> {
    let services: Vec<_> = context
        .model
        .services
        .iter()
        .filter(|s| s.ns == namespace.uri)
        .collect();
    if services.is_empty() {
        return Ok(String::new());
    }
    debug_assert!(folder.starts_with(CORE));
    let mut body = String::new();
    let mut client = String::new();
    for service in &services {
        service_table(context, service, &mut body)?;
        for (index, operation) in service.operations.iter().enumerate() {
            marker(context, namespace, service, index, operation, &mut body)?;
        }
        client_struct(context, namespace, service, &mut client)?;
    }
    let use_operation = "use crate::auth::access::AccessClass;\nuse crate::operation::{FaultSpec, NoResponse, Operation, OperationInfo, ServiceInfo};\nuse crate::soap::FaultCode;\n";
    let one_way = services
        .iter()
        .flat_map(|s| &s.operations)
        .any(|o| o.response.is_none());
    let mut use_operation = if one_way {
        use_operation.to_owned()
    } else {
        use_operation.replace("NoResponse, ", "")
    };
    if !body.contains("FaultSpec {") {
        use_operation = use_operation
            .replace("FaultSpec, ", "")
            .replace("use crate::soap::FaultCode;\n", "");
    }
    let text = with_imports(&body, namespace).replacen(
        &header(),
        &format!(
            "{}//! Operations of the namespace `{}`.\n\n{use_operation}",
            header(),
            namespace.uri
        ),
        1,
    );
    files.insert(format!("{folder}/operations.rs"), text);
    let text = with_imports(&client, namespace).replacen(
        &header(),
        &format!(
            "{}//! Clients of the services in the namespace `{}`.\n\nuse crate::client::{{ClientError, Transport, call}};\n",
            header(),
            namespace.uri
        ),
        1,
    );
    files.insert(format!("{folder}/client.rs"), text);
    Ok("pub mod operations;\npub mod client;\n".to_owned())
}

fn service_table(context: &Context_<'_>, service: &ServiceModel, out: &mut String) -> Result<()> {
    writeln!(
        out,
        "/// The {} service and its operations, in the order of the service description.\npub static {}: ServiceInfo = ServiceInfo {{\n    name: {:?},\n    namespace: {},\n    operations: &[",
        service.name,
        shouting(&service.name),
        service.name,
        ns_const(&service.ns)?
    )?;
    for (index, operation) in service.operations.iter().enumerate() {
        let facts = context
            .semantics
            .get(&operation.key)
            .with_context(|| format!("no facts about {}", operation.key))?;
        let access = access_variant(facts.access.as_deref().unwrap_or_default())?;
        let response = match &operation.response {
            Some(name) => format!("Some({})", wire(name)?),
            None => "None".to_owned(),
        };
        writeln!(
            out,
            "        OperationInfo {{\n            index: {index},\n            name: {:?},\n            request: {},\n            response: {response},\n            action: {:?},\n            response_action: {:?},\n            access: AccessClass::{access},\n            faults: &[",
            operation.name,
            wire(&operation.request)?,
            operation.action,
            operation.response_action,
        )?;
        for fault in &facts.faults {
            let subcodes: Vec<String> = fault.subcodes.iter().map(|s| format!("{s:?}")).collect();
            writeln!(
                out,
                "                FaultSpec {{ code: FaultCode::{}, subcodes: &[{}] }},",
                fault.code,
                subcodes.join(", ")
            )?;
        }
        out.push_str("            ],\n        },\n");
    }
    out.push_str("    ],\n};\n\n");
    Ok(())
}

fn marker(
    context: &Context_<'_>,
    namespace: &plan::Namespace,
    service: &ServiceModel,
    index: usize,
    operation: &OperationModel,
    out: &mut String,
) -> Result<()> {
    let request = element_type(context, &operation.request, namespace.uri)?;
    let response = response_type(context, operation, namespace.uri)?;
    let name = pascal(&operation.name);
    let answer = match &operation.response {
        Some(element) => format!("answered by `{}`", prefixed(element)?),
        None => "not answered".to_owned(),
    };
    writeln!(
        out,
        "/// The operation `{}` of the {} service: request `{}`, {answer}.\n#[derive(Clone, Copy, Debug)]\npub struct {name};\n\nimpl Operation for {name} {{\n    type Request = {};\n    type Response = {};\n    const INFO: &'static OperationInfo = &{}.operations[{index}];\n}}\n",
        operation.name,
        service.name,
        prefixed(&operation.request)?,
        in_child(&request),
        in_child(&response),
        shouting(&service.name),
    )?;
    Ok(())
}

fn client_struct(
    context: &Context_<'_>,
    namespace: &plan::Namespace,
    service: &ServiceModel,
    out: &mut String,
) -> Result<()> {
    let name = format!("{}Client", service.name);
    writeln!(
        out,
        "/// A client of the {} service.\n#[derive(Clone, Debug)]\npub struct {name}<T> {{\n    transport: T,\n}}\n\nimpl<T: Transport> {name}<T> {{\n    /// A client that sends its requests over a transport.\n    pub fn new(transport: T) -> Self {{\n        Self {{ transport }}\n    }}\n\n    /// The transport.\n    pub fn transport(&self) -> &T {{\n        &self.transport\n    }}\n",
        service.name
    )?;
    for operation in &service.operations {
        let request = element_type(context, &operation.request, namespace.uri)?;
        let response = response_type(context, operation, namespace.uri)?;
        let response = if operation.response.is_none() {
            "crate::operation::NoResponse".to_owned()
        } else {
            response
        };
        writeln!(
            out,
            "    /// Calls `{}`.\n    ///\n    /// # Errors\n    /// The device's fault, or what went wrong on the way.\n    pub async fn {}(&self, request: &{request}) -> Result<{response}, ClientError<T::Error>> {{\n        call::<operations::{}, T>(&self.transport, request).await\n    }}\n",
            operation.name,
            snake(&operation.name),
            pascal(&operation.name),
        )?;
    }
    out.push_str("}\n\n");
    Ok(())
}

/// The Rust type of a global element.
pub fn element_type(context: &Context_<'_>, element: &Name, own: &str) -> Result<String> {
    let ty = context
        .model
        .elements
        .get(element)
        .with_context(|| format!("no element {element}"))?;
    rust_type(ty, own)
}

/// The Rust type of an operation's response.
pub fn response_type(context: &Context_<'_>, operation: &OperationModel, own: &str) -> Result<String> {
    match &operation.response {
        Some(element) => element_type(context, element, own),
        None => Ok("NoResponse".to_owned()),
    }
}

/// Markers bear the names of requests, so types of the own module are written with their path.
fn in_child(ty: &str) -> String {
    if ty.contains("::") || ty == "NoResponse" {
        ty.to_owned()
    } else {
        format!("super::{ty}")
    }
}
