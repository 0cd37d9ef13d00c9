//! Services: the operations of the port types, with their elements and actions.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail};

use crate::dom::Name;
use crate::model::{OperationModel, ServiceModel};
use crate::plan;
use crate::wsdl::{Definitions, Operation};

const WSNT: &str = "http://docs.oasis-open.org/wsn/b-2";

/// Makes the services of the plan. A port type that no service takes is an error.
pub fn services(definitions: &Definitions) -> Result<Vec<ServiceModel>> {
    let mut used = BTreeSet::new();
    let mut services = Vec::new();
    for plan in plan::SERVICES {
        let mut operations: Vec<OperationModel> = Vec::new();
        for (ns, local) in plan.port_types {
            let name = Name::new(*ns, *local);
            let port_type = definitions
                .port_types
                .get(&name)
                .with_context(|| format!("no port type {name}"))?;
            used.insert(name.clone());
            for operation in &port_type.operations {
                let made = make(definitions, &name, operation, &port_type.file)
                    .with_context(|| format!("operation {}", operation.name))?;
                // Unsubscribe is stated by three port types, Notify by two.
                let same_module = services.iter().filter(|s: &&ServiceModel| s.ns == plan.uri);
                let mut known = same_module.flat_map(|s| &s.operations).chain(&operations);
                if known.all(|known| known.request != made.request) {
                    operations.push(made);
                }
            }
        }
        services.push(ServiceModel {
            name: plan.name.to_owned(),
            ns: plan.uri.to_owned(),
            operations,
        });
    }
    for name in definitions.port_types.keys() {
        if !used.contains(name) {
            bail!("no service takes the port type {name}");
        }
    }
    Ok(services)
}

fn make(
    definitions: &Definitions,
    port_type: &Name,
    operation: &Operation,
    file: &str,
) -> Result<OperationModel> {
    let (input, input_action) = operation.input.as_ref().context("no request")?;
    let soap_action = definitions
        .soap_actions
        .get(&(port_type.clone(), operation.name.clone()));
    let default_action = |label: &Option<String>, suffix: &str| {
        let base = port_type.ns.trim_end_matches('/');
        let label = label
            .clone()
            .unwrap_or_else(|| format!("{}{suffix}", operation.name));
        format!("{base}/{}/{label}", port_type.local)
    };
    // The SOAP action of the binding counts first (it is what requests carry in Content-Type), then the stated action, then the
    // pattern of WS-Addressing 1.0 Metadata, 4.4.4. The OASIS port types have no binding in their own file, and the default is
    // what their text uses.
    let request_suffix = if operation.output.is_some() { "Request" } else { "" };
    let action = soap_action
        .or(input_action.as_ref())
        .cloned()
        .unwrap_or_else(|| default_action(&operation.message_names.0, request_suffix));
    let (response, response_action) = match &operation.output {
        Some((message, stated)) => {
            let action = stated.clone().unwrap_or_else(|| match soap_action {
                // ONVIF names request actions after the operation, and the response's after its element.
                Some(action) if action.ends_with("Request") => {
                    format!("{}Response", action.trim_end_matches("Request"))
                }
                Some(action) => format!("{action}Response"),
                None => default_action(&operation.message_names.1, "Response"),
            });
            (Some(definitions.element(message)?.clone()), action)
        }
        None => (None, String::new()),
    };
    let faults = operation
        .faults
        .iter()
        .map(|m| definitions.element(m).cloned())
        .collect::<Result<Vec<_>>>()?;
    let request = definitions.element(input)?.clone();
    // WS-BaseNotification describes its operations in a namespace of their own, for which nobody uses a prefix.
    let described_in = if request.ns == WSNT {
        &request.ns
    } else {
        &port_type.ns
    };
    let prefix = plan::namespace(described_in)
        .context("a namespace that is not in the plan")?
        .prefix;
    Ok(OperationModel {
        name: operation.name.clone(),
        key: format!("{prefix}.{}", operation.name),
        file: file.to_owned(),
        request,
        response,
        action,
        response_action,
        faults,
    })
}
