//! WSDL 1.1: messages, port types and bindings.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};

use crate::dom::{Element, Name};

/// The namespace of WSDL 1.1.
pub const WSDL: &str = "http://schemas.xmlsoap.org/wsdl/";
const SOAP12: &str = "http://schemas.xmlsoap.org/wsdl/soap12/";
/// Namespaces in which the files write the `Action` attribute of a message.
const ACTION_NAMESPACES: [&str; 3] = [
    "http://www.w3.org/2006/05/addressing/wsdl",
    "http://www.w3.org/2007/05/addressing/metadata",
    "http://schemas.xmlsoap.org/ws/2004/08/addressing",
];

/// What every WSDL file that was read declares.
#[derive(Default, Debug)]
pub struct Definitions {
    /// The element of each message.
    pub messages: BTreeMap<Name, Name>,
    /// Port types.
    pub port_types: BTreeMap<Name, PortType>,
    /// SOAP action by port type and operation name.
    pub soap_actions: BTreeMap<(Name, String), String>,
}

/// A port type.
#[derive(Clone, Debug)]
pub struct PortType {
    /// The file that declares it.
    pub file: String,
    /// Its operations.
    pub operations: Vec<Operation>,
}

/// An operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Its name.
    pub name: String,
    /// Request message and its action, when stated.
    pub input: Option<(Name, Option<String>)>,
    /// Response message and its action, when stated.
    pub output: Option<(Name, Option<String>)>,
    /// Fault messages.
    pub faults: Vec<Name>,
    /// Name attribute of input and output, which the default action is made from.
    pub message_names: (Option<String>, Option<String>),
}

impl Definitions {
    /// Adds what one `definitions` element declares.
    pub fn add(&mut self, definitions: &Element, file: &str) -> Result<()> {
        let target = definitions.required("targetNamespace")?.to_owned();
        for child in &definitions.children {
            if child.name.ns != WSDL {
                bail!("{} stands in definitions", child.name);
            }
            match child.name.local.as_str() {
                "types" | "import" | "documentation" => {}
                "message" => self.message(child, &target)?,
                "portType" => {
                    let name = Name::new(target.clone(), child.required("name")?);
                    let port_type = port_type(child, file).with_context(|| format!("portType {name}"))?;
                    if self.port_types.insert(name.clone(), port_type).is_some() {
                        bail!("port type {name} is declared twice");
                    }
                }
                "binding" => self.binding(child)?,
                "service" => bail!("services with addresses are not expected"),
                other => bail!("<{other}> in definitions is not supported"),
            }
        }
        Ok(())
    }

    fn message(&mut self, message: &Element, target: &str) -> Result<()> {
        let name = Name::new(target, message.required("name")?);
        let parts: Vec<_> = message.children_named(WSDL, "part").collect();
        let [part] = parts.as_slice() else {
            bail!("message {name} has {} parts", parts.len())
        };
        let element = part.resolve(part.required("element")?)?;
        if self.messages.insert(name.clone(), element).is_some() {
            bail!("message {name} is declared twice");
        }
        Ok(())
    }

    fn binding(&mut self, binding: &Element) -> Result<()> {
        let port_type = binding.resolve(binding.required("type")?)?;
        for operation in binding.children_named(WSDL, "operation") {
            let name = operation.required("name")?;
            for soap in operation.children_named(SOAP12, "operation") {
                if let Some(action) = soap.attr("soapAction").filter(|a| !a.is_empty()) {
                    self.soap_actions
                        .insert((port_type.clone(), name.to_owned()), action.to_owned());
                }
            }
        }
        Ok(())
    }

    /// The element that a message carries.
    pub fn element(&self, message: &Name) -> Result<&Name> {
        self.messages
            .get(message)
            .with_context(|| format!("message {message} is not declared"))
    }
}

fn port_type(element: &Element, file: &str) -> Result<PortType> {
    let mut operations = Vec::new();
    for child in element.children_named(WSDL, "operation") {
        let name = child.required("name")?.to_owned();
        let mut operation = Operation {
            name,
            input: None,
            output: None,
            faults: Vec::new(),
            message_names: (None, None),
        };
        for part in child.children.iter().filter(|c| c.name.ns == WSDL) {
            if part.name.local == "documentation" {
                continue;
            }
            let message = part.resolve(part.required("message")?)?;
            let action = ACTION_NAMESPACES
                .iter()
                .find_map(|ns| part.attr_ns(ns, "Action"))
                .map(str::to_owned);
            let label = part.attr("name").map(str::to_owned);
            match part.name.local.as_str() {
                "input" => {
                    operation.input = Some((message, action));
                    operation.message_names.0 = label;
                }
                "output" => {
                    operation.output = Some((message, action));
                    operation.message_names.1 = label;
                }
                "fault" => operation.faults.push(message),
                other => bail!("<{other}> in an operation is not supported"),
            }
        }
        operations.push(operation);
    }
    Ok(PortType {
        file: file.to_owned(),
        operations,
    })
}
