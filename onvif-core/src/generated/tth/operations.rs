// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Operations of the namespace `http://www.onvif.org/ver10/thermal/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::auth::access::AccessClass;
use crate::operation::{FaultSpec, Operation, OperationInfo, ServiceInfo};
use crate::soap::FaultCode;
use crate::xml;

/// The Thermal service and its operations, in the order of the service description.
pub static THERMAL: ServiceInfo = ServiceInfo {
    name: "Thermal",
    namespace: xml::Ns::TTH,
    operations: &[
        OperationInfo {
            index: 0,
            name: "GetServiceCapabilities",
            request: xml::name!(TTH, "tth:GetServiceCapabilities"),
            response: Some(xml::name!(TTH, "tth:GetServiceCapabilitiesResponse")),
            action: "http://www.onvif.org/ver10/thermal/wsdl/GetServiceCapabilities",
            response_action: "http://www.onvif.org/ver10/thermal/wsdl/GetServiceCapabilitiesResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 1,
            name: "GetConfigurationOptions",
            request: xml::name!(TTH, "tth:GetConfigurationOptions"),
            response: Some(xml::name!(TTH, "tth:GetConfigurationOptionsResponse")),
            action: "http://www.onvif.org/ver10/thermal/wsdl/GetConfigurationOptions",
            response_action: "http://www.onvif.org/ver10/thermal/wsdl/GetConfigurationOptionsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "NoThermalForSource"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoSource"],
                },
            ],
        },
        OperationInfo {
            index: 2,
            name: "GetConfiguration",
            request: xml::name!(TTH, "tth:GetConfiguration"),
            response: Some(xml::name!(TTH, "tth:GetConfigurationResponse")),
            action: "http://www.onvif.org/ver10/thermal/wsdl/GetConfiguration",
            response_action: "http://www.onvif.org/ver10/thermal/wsdl/GetConfigurationResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "NoThermalForSource"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoSource"],
                },
            ],
        },
        OperationInfo {
            index: 3,
            name: "GetConfigurations",
            request: xml::name!(TTH, "tth:GetConfigurations"),
            response: Some(xml::name!(TTH, "tth:GetConfigurationsResponse")),
            action: "http://www.onvif.org/ver10/thermal/wsdl/GetConfigurations",
            response_action: "http://www.onvif.org/ver10/thermal/wsdl/GetConfigurationsResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Receiver,
                subcodes: &["ActionNotSupported", "NoSuchService"],
            }],
        },
        OperationInfo {
            index: 4,
            name: "SetConfiguration",
            request: xml::name!(TTH, "tth:SetConfiguration"),
            response: Some(xml::name!(TTH, "tth:SetConfigurationResponse")),
            action: "http://www.onvif.org/ver10/thermal/wsdl/SetConfiguration",
            response_action: "http://www.onvif.org/ver10/thermal/wsdl/SetConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "NoThermalForSource"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidConfiguration"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoSource"],
                },
            ],
        },
        OperationInfo {
            index: 5,
            name: "GetRadiometryConfigurationOptions",
            request: xml::name!(TTH, "tth:GetRadiometryConfigurationOptions"),
            response: Some(xml::name!(TTH, "tth:GetRadiometryConfigurationOptionsResponse")),
            action: "http://www.onvif.org/ver10/thermal/wsdl/GetRadiometryConfigurationOptions",
            response_action: "http://www.onvif.org/ver10/thermal/wsdl/GetRadiometryConfigurationOptionsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "NoRadiometryForSource"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoSource"],
                },
            ],
        },
        OperationInfo {
            index: 6,
            name: "GetRadiometryConfiguration",
            request: xml::name!(TTH, "tth:GetRadiometryConfiguration"),
            response: Some(xml::name!(TTH, "tth:GetRadiometryConfigurationResponse")),
            action: "http://www.onvif.org/ver10/thermal/wsdl/GetRadiometryConfiguration",
            response_action: "http://www.onvif.org/ver10/thermal/wsdl/GetRadiometryConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "NoRadiometryForSource"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoSource"],
                },
            ],
        },
        OperationInfo {
            index: 7,
            name: "SetRadiometryConfiguration",
            request: xml::name!(TTH, "tth:SetRadiometryConfiguration"),
            response: Some(xml::name!(TTH, "tth:SetRadiometryConfigurationResponse")),
            action: "http://www.onvif.org/ver10/thermal/wsdl/SetRadiometryConfiguration",
            response_action: "http://www.onvif.org/ver10/thermal/wsdl/SetRadiometryConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "NoRadiometryForSource"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidConfiguration"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoSource"],
                },
            ],
        },
    ],
};

/// The operation `GetServiceCapabilities` of the Thermal service: request `tth:GetServiceCapabilities`, answered by `tth:GetServiceCapabilitiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceCapabilities;

impl Operation for GetServiceCapabilities {
    type Request = super::GetServiceCapabilities;
    type Response = super::GetServiceCapabilitiesResponse;
    const INFO: &'static OperationInfo = &THERMAL.operations[0];
}

/// The operation `GetConfigurationOptions` of the Thermal service: request `tth:GetConfigurationOptions`, answered by `tth:GetConfigurationOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetConfigurationOptions;

impl Operation for GetConfigurationOptions {
    type Request = super::GetConfigurationOptions;
    type Response = super::GetConfigurationOptionsResponse;
    const INFO: &'static OperationInfo = &THERMAL.operations[1];
}

/// The operation `GetConfiguration` of the Thermal service: request `tth:GetConfiguration`, answered by `tth:GetConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetConfiguration;

impl Operation for GetConfiguration {
    type Request = super::GetConfiguration;
    type Response = super::GetConfigurationResponse;
    const INFO: &'static OperationInfo = &THERMAL.operations[2];
}

/// The operation `GetConfigurations` of the Thermal service: request `tth:GetConfigurations`, answered by `tth:GetConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetConfigurations;

impl Operation for GetConfigurations {
    type Request = super::GetConfigurations;
    type Response = super::GetConfigurationsResponse;
    const INFO: &'static OperationInfo = &THERMAL.operations[3];
}

/// The operation `SetConfiguration` of the Thermal service: request `tth:SetConfiguration`, answered by `tth:SetConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetConfiguration;

impl Operation for SetConfiguration {
    type Request = super::SetConfiguration;
    type Response = super::SetConfigurationResponse;
    const INFO: &'static OperationInfo = &THERMAL.operations[4];
}

/// The operation `GetRadiometryConfigurationOptions` of the Thermal service: request `tth:GetRadiometryConfigurationOptions`, answered by `tth:GetRadiometryConfigurationOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetRadiometryConfigurationOptions;

impl Operation for GetRadiometryConfigurationOptions {
    type Request = super::GetRadiometryConfigurationOptions;
    type Response = super::GetRadiometryConfigurationOptionsResponse;
    const INFO: &'static OperationInfo = &THERMAL.operations[5];
}

/// The operation `GetRadiometryConfiguration` of the Thermal service: request `tth:GetRadiometryConfiguration`, answered by `tth:GetRadiometryConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetRadiometryConfiguration;

impl Operation for GetRadiometryConfiguration {
    type Request = super::GetRadiometryConfiguration;
    type Response = super::GetRadiometryConfigurationResponse;
    const INFO: &'static OperationInfo = &THERMAL.operations[6];
}

/// The operation `SetRadiometryConfiguration` of the Thermal service: request `tth:SetRadiometryConfiguration`, answered by `tth:SetRadiometryConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetRadiometryConfiguration;

impl Operation for SetRadiometryConfiguration {
    type Request = super::SetRadiometryConfiguration;
    type Response = super::SetRadiometryConfigurationResponse;
    const INFO: &'static OperationInfo = &THERMAL.operations[7];
}
