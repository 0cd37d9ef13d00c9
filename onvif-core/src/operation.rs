//! What is known about an operation beside its types: names, actions, access class, faults.

use crate::auth::access::AccessClass;
use crate::soap::FaultCode;
use crate::xml::{Name, Ns, ReadXml, WriteXml, XmlError, XmlReader, XmlWriter};

/// A fault that the specification lists for an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FaultSpec {
    /// The outermost code.
    pub code: FaultCode,
    /// Subcodes in the namespace `ter`, the general one first.
    pub subcodes: &'static [&'static str],
}

/// The facts about one operation.
#[derive(Debug)]
pub struct OperationInfo {
    /// Position among the operations of its service.
    pub index: u16,
    /// Name in the service description.
    pub name: &'static str,
    /// Element of the request: what a message is dispatched by.
    pub request: Name,
    /// Element of the response; none for one-way operations.
    pub response: Option<Name>,
    /// Action of the request, for the `action` parameter of the content type and for WS-Addressing.
    pub action: &'static str,
    /// WS-Addressing action of the response; empty for one-way operations.
    pub response_action: &'static str,
    /// Who may call it (ONVIF Core, "Access classes for service requests").
    pub access: AccessClass,
    /// The faults that the specification lists for it, beside the generic ones.
    pub faults: &'static [FaultSpec],
}

/// A service and its operations.
#[derive(Debug)]
pub struct ServiceInfo {
    /// Name of the generated trait without its suffix.
    pub name: &'static str,
    /// Namespace of the service.
    pub namespace: Ns,
    /// Operations in the order of the service description.
    pub operations: &'static [OperationInfo],
}

impl ServiceInfo {
    /// The operation whose request element has this name.
    pub fn operation(&self, ns: Ns, local: &str) -> Option<&'static OperationInfo> {
        self.operations
            .iter()
            .find(|operation| operation.request.ns == ns && operation.request.local == local)
    }
}

/// An operation as a type: what it takes, what it gives, and the facts about it.
pub trait Operation {
    /// The request.
    type Request: ReadXml + WriteXml + Send + Sync;
    /// The response; [`NoResponse`] for one-way operations.
    type Response: ReadXml + WriteXml + Send + Sync;
    /// The facts.
    const INFO: &'static OperationInfo;
    /// Name in the service description.
    const NAME: &'static str = Self::INFO.name;
    /// Namespace of the request element.
    const NAMESPACE: Ns = Self::INFO.request.ns;
    /// Element of the request.
    const REQUEST: Name = Self::INFO.request;
    /// Element of the response, if there is one.
    const RESPONSE: Option<Name> = Self::INFO.response;
    /// Action of the request.
    const ACTION: &'static str = Self::INFO.action;
    /// Action of the response.
    const RESPONSE_ACTION: &'static str = Self::INFO.response_action;
    /// Access class.
    const ACCESS: AccessClass = Self::INFO.access;
    /// The faults that the specification lists.
    const FAULTS: &'static [FaultSpec] = Self::INFO.faults;
}

/// What a one-way operation answers: nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NoResponse;

impl ReadXml for NoResponse {
    fn read_xml(reader: &mut XmlReader<'_>) -> Result<Self, XmlError> {
        reader.skip()?;
        Ok(NoResponse)
    }
}

impl WriteXml for NoResponse {
    /// Writes nothing at all.
    fn write_xml(&self, _: &mut XmlWriter, _: Name) {}
}
