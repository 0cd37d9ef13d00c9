// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Operations of the namespace `http://www.onvif.org/ver10/display/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::auth::access::AccessClass;
use crate::operation::{FaultSpec, Operation, OperationInfo, ServiceInfo};
use crate::soap::FaultCode;
use crate::xml;

/// The Display service and its operations, in the order of the service description.
pub static DISPLAY: ServiceInfo = ServiceInfo {
    name: "Display",
    namespace: xml::Ns::TLS,
    operations: &[
        OperationInfo {
            index: 0,
            name: "GetServiceCapabilities",
            request: xml::name!(TLS, "tls:GetServiceCapabilities"),
            response: Some(xml::name!(TLS, "tls:GetServiceCapabilitiesResponse")),
            action: "http://www.onvif.org/ver10/display/wsdl/GetServiceCapabilities",
            response_action: "http://www.onvif.org/ver10/display/wsdl/GetServiceCapabilitiesResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 1,
            name: "GetLayout",
            request: xml::name!(TLS, "tls:GetLayout"),
            response: Some(xml::name!(TLS, "tls:GetLayoutResponse")),
            action: "http://www.onvif.org/ver10/display/wsdl/GetLayout",
            response_action: "http://www.onvif.org/ver10/display/wsdl/GetLayoutResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoVideoOutput"],
            }],
        },
        OperationInfo {
            index: 2,
            name: "SetLayout",
            request: xml::name!(TLS, "tls:SetLayout"),
            response: Some(xml::name!(TLS, "tls:SetLayoutResponse")),
            action: "http://www.onvif.org/ver10/display/wsdl/SetLayout",
            response_action: "http://www.onvif.org/ver10/display/wsdl/SetLayoutResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidLayout"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoVideoOutput"],
                },
            ],
        },
        OperationInfo {
            index: 3,
            name: "GetDisplayOptions",
            request: xml::name!(TLS, "tls:GetDisplayOptions"),
            response: Some(xml::name!(TLS, "tls:GetDisplayOptionsResponse")),
            action: "http://www.onvif.org/ver10/display/wsdl/GetDisplayOptions",
            response_action: "http://www.onvif.org/ver10/display/wsdl/GetDisplayOptionsResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoVideoOutput"],
            }],
        },
        OperationInfo {
            index: 4,
            name: "GetPaneConfigurations",
            request: xml::name!(TLS, "tls:GetPaneConfigurations"),
            response: Some(xml::name!(TLS, "tls:GetPaneConfigurationsResponse")),
            action: "http://www.onvif.org/ver10/display/wsdl/GetPaneConfigurations",
            response_action: "http://www.onvif.org/ver10/display/wsdl/GetPaneConfigurationsResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoVideoOutput"],
            }],
        },
        OperationInfo {
            index: 5,
            name: "GetPaneConfiguration",
            request: xml::name!(TLS, "tls:GetPaneConfiguration"),
            response: Some(xml::name!(TLS, "tls:GetPaneConfigurationResponse")),
            action: "http://www.onvif.org/ver10/display/wsdl/GetPaneConfiguration",
            response_action: "http://www.onvif.org/ver10/display/wsdl/GetPaneConfigurationResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoPane"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoVideoOutput"],
                },
            ],
        },
        OperationInfo {
            index: 6,
            name: "SetPaneConfigurations",
            request: xml::name!(TLS, "tls:SetPaneConfigurations"),
            response: Some(xml::name!(TLS, "tls:SetPaneConfigurationsResponse")),
            action: "http://www.onvif.org/ver10/display/wsdl/SetPaneConfigurations",
            response_action: "http://www.onvif.org/ver10/display/wsdl/SetPaneConfigurationsResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoVideoOutput"],
                },
            ],
        },
        OperationInfo {
            index: 7,
            name: "SetPaneConfiguration",
            request: xml::name!(TLS, "tls:SetPaneConfiguration"),
            response: Some(xml::name!(TLS, "tls:SetPaneConfigurationResponse")),
            action: "http://www.onvif.org/ver10/display/wsdl/SetPaneConfiguration",
            response_action: "http://www.onvif.org/ver10/display/wsdl/SetPaneConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoPane"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoVideoOutput"],
                },
            ],
        },
        OperationInfo {
            index: 8,
            name: "CreatePaneConfiguration",
            request: xml::name!(TLS, "tls:CreatePaneConfiguration"),
            response: Some(xml::name!(TLS, "tls:CreatePaneConfigurationResponse")),
            action: "http://www.onvif.org/ver10/display/wsdl/CreatePaneConfiguration",
            response_action: "http://www.onvif.org/ver10/display/wsdl/CreatePaneConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "MaxNumberOfPane"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoVideoOutput"],
                },
            ],
        },
        OperationInfo {
            index: 9,
            name: "DeletePaneConfiguration",
            request: xml::name!(TLS, "tls:DeletePaneConfiguration"),
            response: Some(xml::name!(TLS, "tls:DeletePaneConfigurationResponse")),
            action: "http://www.onvif.org/ver10/display/wsdl/DeletePaneConfiguration",
            response_action: "http://www.onvif.org/ver10/display/wsdl/DeletePaneConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "FixedPane"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoPane"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoVideoOutput"],
                },
            ],
        },
    ],
};

/// The operation `GetServiceCapabilities` of the Display service: request `tls:GetServiceCapabilities`, answered by `tls:GetServiceCapabilitiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceCapabilities;

impl Operation for GetServiceCapabilities {
    type Request = super::GetServiceCapabilities;
    type Response = super::GetServiceCapabilitiesResponse;
    const INFO: &'static OperationInfo = &DISPLAY.operations[0];
}

/// The operation `GetLayout` of the Display service: request `tls:GetLayout`, answered by `tls:GetLayoutResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetLayout;

impl Operation for GetLayout {
    type Request = super::GetLayout;
    type Response = super::GetLayoutResponse;
    const INFO: &'static OperationInfo = &DISPLAY.operations[1];
}

/// The operation `SetLayout` of the Display service: request `tls:SetLayout`, answered by `tls:SetLayoutResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetLayout;

impl Operation for SetLayout {
    type Request = super::SetLayout;
    type Response = super::SetLayoutResponse;
    const INFO: &'static OperationInfo = &DISPLAY.operations[2];
}

/// The operation `GetDisplayOptions` of the Display service: request `tls:GetDisplayOptions`, answered by `tls:GetDisplayOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetDisplayOptions;

impl Operation for GetDisplayOptions {
    type Request = super::GetDisplayOptions;
    type Response = super::GetDisplayOptionsResponse;
    const INFO: &'static OperationInfo = &DISPLAY.operations[3];
}

/// The operation `GetPaneConfigurations` of the Display service: request `tls:GetPaneConfigurations`, answered by `tls:GetPaneConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetPaneConfigurations;

impl Operation for GetPaneConfigurations {
    type Request = super::GetPaneConfigurations;
    type Response = super::GetPaneConfigurationsResponse;
    const INFO: &'static OperationInfo = &DISPLAY.operations[4];
}

/// The operation `GetPaneConfiguration` of the Display service: request `tls:GetPaneConfiguration`, answered by `tls:GetPaneConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetPaneConfiguration;

impl Operation for GetPaneConfiguration {
    type Request = super::GetPaneConfiguration;
    type Response = super::GetPaneConfigurationResponse;
    const INFO: &'static OperationInfo = &DISPLAY.operations[5];
}

/// The operation `SetPaneConfigurations` of the Display service: request `tls:SetPaneConfigurations`, answered by `tls:SetPaneConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetPaneConfigurations;

impl Operation for SetPaneConfigurations {
    type Request = super::SetPaneConfigurations;
    type Response = super::SetPaneConfigurationsResponse;
    const INFO: &'static OperationInfo = &DISPLAY.operations[6];
}

/// The operation `SetPaneConfiguration` of the Display service: request `tls:SetPaneConfiguration`, answered by `tls:SetPaneConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetPaneConfiguration;

impl Operation for SetPaneConfiguration {
    type Request = super::SetPaneConfiguration;
    type Response = super::SetPaneConfigurationResponse;
    const INFO: &'static OperationInfo = &DISPLAY.operations[7];
}

/// The operation `CreatePaneConfiguration` of the Display service: request `tls:CreatePaneConfiguration`, answered by `tls:CreatePaneConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreatePaneConfiguration;

impl Operation for CreatePaneConfiguration {
    type Request = super::CreatePaneConfiguration;
    type Response = super::CreatePaneConfigurationResponse;
    const INFO: &'static OperationInfo = &DISPLAY.operations[8];
}

/// The operation `DeletePaneConfiguration` of the Display service: request `tls:DeletePaneConfiguration`, answered by `tls:DeletePaneConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeletePaneConfiguration;

impl Operation for DeletePaneConfiguration {
    type Request = super::DeletePaneConfiguration;
    type Response = super::DeletePaneConfigurationResponse;
    const INFO: &'static OperationInfo = &DISPLAY.operations[9];
}
