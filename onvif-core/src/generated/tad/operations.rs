// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Operations of the namespace `http://www.onvif.org/ver10/analyticsdevice/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::auth::access::AccessClass;
use crate::operation::{Operation, OperationInfo, ServiceInfo};
use crate::xml;

/// The AnalyticsDevice service and its operations, in the order of the service description.
pub static ANALYTICS_DEVICE: ServiceInfo = ServiceInfo {
    name: "AnalyticsDevice",
    namespace: xml::Ns::TAD,
    operations: &[
        OperationInfo {
            index: 0,
            name: "GetServiceCapabilities",
            request: xml::name!(TAD, "tad:GetServiceCapabilities"),
            response: Some(xml::name!(TAD, "tad:GetServiceCapabilitiesResponse")),
            action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/GetServiceCapabilities",
            response_action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/GetServiceCapabilitiesResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 1,
            name: "DeleteAnalyticsEngineControl",
            request: xml::name!(TAD, "tad:DeleteAnalyticsEngineControl"),
            response: Some(xml::name!(TAD, "tad:DeleteAnalyticsEngineControlResponse")),
            action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/DeleteAnalyticsEngineControl",
            response_action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/DeleteAnalyticsEngineControlResponse",
            access: AccessClass::Actuate,
            faults: &[],
        },
        OperationInfo {
            index: 2,
            name: "CreateAnalyticsEngineControl",
            request: xml::name!(TAD, "tad:CreateAnalyticsEngineControl"),
            response: Some(xml::name!(TAD, "tad:CreateAnalyticsEngineControlResponse")),
            action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/CreateAnalyticsEngineControl",
            response_action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/CreateAnalyticsEngineControlResponse",
            access: AccessClass::Actuate,
            faults: &[],
        },
        OperationInfo {
            index: 3,
            name: "SetAnalyticsEngineControl",
            request: xml::name!(TAD, "tad:SetAnalyticsEngineControl"),
            response: Some(xml::name!(TAD, "tad:SetAnalyticsEngineControlResponse")),
            action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/SetAnalyticsEngineControl",
            response_action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/SetAnalyticsEngineControlResponse",
            access: AccessClass::Actuate,
            faults: &[],
        },
        OperationInfo {
            index: 4,
            name: "GetAnalyticsEngineControl",
            request: xml::name!(TAD, "tad:GetAnalyticsEngineControl"),
            response: Some(xml::name!(TAD, "tad:GetAnalyticsEngineControlResponse")),
            action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/GetAnalyticsEngineControl",
            response_action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/GetAnalyticsEngineControlResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 5,
            name: "GetAnalyticsEngineControls",
            request: xml::name!(TAD, "tad:GetAnalyticsEngineControls"),
            response: Some(xml::name!(TAD, "tad:GetAnalyticsEngineControlsResponse")),
            action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/GetAnalyticsEngineControls",
            response_action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/GetAnalyticsEngineControlsResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 6,
            name: "GetAnalyticsEngine",
            request: xml::name!(TAD, "tad:GetAnalyticsEngine"),
            response: Some(xml::name!(TAD, "tad:GetAnalyticsEngineResponse")),
            action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/GetAnalyticsEngine",
            response_action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/GetAnalyticsEngineResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 7,
            name: "GetAnalyticsEngines",
            request: xml::name!(TAD, "tad:GetAnalyticsEngines"),
            response: Some(xml::name!(TAD, "tad:GetAnalyticsEnginesResponse")),
            action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/GetAnalyticsEngines",
            response_action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/GetAnalyticsEnginesResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 8,
            name: "SetVideoAnalyticsConfiguration",
            request: xml::name!(TAD, "tad:SetVideoAnalyticsConfiguration"),
            response: Some(xml::name!(TAD, "tad:SetVideoAnalyticsConfigurationResponse")),
            action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/SetVideoAnalyticsConfiguration",
            response_action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/SetVideoAnalyticsConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[],
        },
        OperationInfo {
            index: 9,
            name: "SetAnalyticsEngineInput",
            request: xml::name!(TAD, "tad:SetAnalyticsEngineInput"),
            response: Some(xml::name!(TAD, "tad:SetAnalyticsEngineInputResponse")),
            action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/SetAnalyticsEngineInput",
            response_action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/SetAnalyticsEngineInputResponse",
            access: AccessClass::Actuate,
            faults: &[],
        },
        OperationInfo {
            index: 10,
            name: "GetAnalyticsEngineInput",
            request: xml::name!(TAD, "tad:GetAnalyticsEngineInput"),
            response: Some(xml::name!(TAD, "tad:GetAnalyticsEngineInputResponse")),
            action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/GetAnalyticsEngineInput",
            response_action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/GetAnalyticsEngineInputResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 11,
            name: "GetAnalyticsEngineInputs",
            request: xml::name!(TAD, "tad:GetAnalyticsEngineInputs"),
            response: Some(xml::name!(TAD, "tad:GetAnalyticsEngineInputsResponse")),
            action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/GetAnalyticsEngineInputs",
            response_action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/GetAnalyticsEngineInputsResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 12,
            name: "GetAnalyticsDeviceStreamUri",
            request: xml::name!(TAD, "tad:GetAnalyticsDeviceStreamUri"),
            response: Some(xml::name!(TAD, "tad:GetAnalyticsDeviceStreamUriResponse")),
            action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/GetAnalyticsDeviceStreamUri",
            response_action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/GetAnalyticsDeviceStreamUriResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 13,
            name: "GetVideoAnalyticsConfiguration",
            request: xml::name!(TAD, "tad:GetVideoAnalyticsConfiguration"),
            response: Some(xml::name!(TAD, "tad:GetVideoAnalyticsConfigurationResponse")),
            action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/GetVideoAnalyticsConfiguration",
            response_action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/GetVideoAnalyticsConfigurationResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 14,
            name: "CreateAnalyticsEngineInputs",
            request: xml::name!(TAD, "tad:CreateAnalyticsEngineInputs"),
            response: Some(xml::name!(TAD, "tad:CreateAnalyticsEngineInputsResponse")),
            action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/CreateAnalyticsEngineInputs",
            response_action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/CreateAnalyticsEngineInputsResponse",
            access: AccessClass::Actuate,
            faults: &[],
        },
        OperationInfo {
            index: 15,
            name: "DeleteAnalyticsEngineInputs",
            request: xml::name!(TAD, "tad:DeleteAnalyticsEngineInputs"),
            response: Some(xml::name!(TAD, "tad:DeleteAnalyticsEngineInputsResponse")),
            action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/DeleteAnalyticsEngineInputs",
            response_action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/DeleteAnalyticsEngineInputsResponse",
            access: AccessClass::Actuate,
            faults: &[],
        },
        OperationInfo {
            index: 16,
            name: "GetAnalyticsState",
            request: xml::name!(TAD, "tad:GetAnalyticsState"),
            response: Some(xml::name!(TAD, "tad:GetAnalyticsStateResponse")),
            action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/GetAnalyticsState",
            response_action: "http://www.onvif.org/ver10/analyticsdevice/wsdl/GetAnalyticsStateResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
    ],
};

/// The operation `GetServiceCapabilities` of the AnalyticsDevice service: request `tad:GetServiceCapabilities`, answered by `tad:GetServiceCapabilitiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceCapabilities;

impl Operation for GetServiceCapabilities {
    type Request = super::GetServiceCapabilities;
    type Response = super::GetServiceCapabilitiesResponse;
    const INFO: &'static OperationInfo = &ANALYTICS_DEVICE.operations[0];
}

/// The operation `DeleteAnalyticsEngineControl` of the AnalyticsDevice service: request `tad:DeleteAnalyticsEngineControl`, answered by `tad:DeleteAnalyticsEngineControlResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteAnalyticsEngineControl;

impl Operation for DeleteAnalyticsEngineControl {
    type Request = super::DeleteAnalyticsEngineControl;
    type Response = super::DeleteAnalyticsEngineControlResponse;
    const INFO: &'static OperationInfo = &ANALYTICS_DEVICE.operations[1];
}

/// The operation `CreateAnalyticsEngineControl` of the AnalyticsDevice service: request `tad:CreateAnalyticsEngineControl`, answered by `tad:CreateAnalyticsEngineControlResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateAnalyticsEngineControl;

impl Operation for CreateAnalyticsEngineControl {
    type Request = super::CreateAnalyticsEngineControl;
    type Response = super::CreateAnalyticsEngineControlResponse;
    const INFO: &'static OperationInfo = &ANALYTICS_DEVICE.operations[2];
}

/// The operation `SetAnalyticsEngineControl` of the AnalyticsDevice service: request `tad:SetAnalyticsEngineControl`, answered by `tad:SetAnalyticsEngineControlResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetAnalyticsEngineControl;

impl Operation for SetAnalyticsEngineControl {
    type Request = super::SetAnalyticsEngineControl;
    type Response = super::SetAnalyticsEngineControlResponse;
    const INFO: &'static OperationInfo = &ANALYTICS_DEVICE.operations[3];
}

/// The operation `GetAnalyticsEngineControl` of the AnalyticsDevice service: request `tad:GetAnalyticsEngineControl`, answered by `tad:GetAnalyticsEngineControlResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAnalyticsEngineControl;

impl Operation for GetAnalyticsEngineControl {
    type Request = super::GetAnalyticsEngineControl;
    type Response = super::GetAnalyticsEngineControlResponse;
    const INFO: &'static OperationInfo = &ANALYTICS_DEVICE.operations[4];
}

/// The operation `GetAnalyticsEngineControls` of the AnalyticsDevice service: request `tad:GetAnalyticsEngineControls`, answered by `tad:GetAnalyticsEngineControlsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAnalyticsEngineControls;

impl Operation for GetAnalyticsEngineControls {
    type Request = super::GetAnalyticsEngineControls;
    type Response = super::GetAnalyticsEngineControlsResponse;
    const INFO: &'static OperationInfo = &ANALYTICS_DEVICE.operations[5];
}

/// The operation `GetAnalyticsEngine` of the AnalyticsDevice service: request `tad:GetAnalyticsEngine`, answered by `tad:GetAnalyticsEngineResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAnalyticsEngine;

impl Operation for GetAnalyticsEngine {
    type Request = super::GetAnalyticsEngine;
    type Response = super::GetAnalyticsEngineResponse;
    const INFO: &'static OperationInfo = &ANALYTICS_DEVICE.operations[6];
}

/// The operation `GetAnalyticsEngines` of the AnalyticsDevice service: request `tad:GetAnalyticsEngines`, answered by `tad:GetAnalyticsEnginesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAnalyticsEngines;

impl Operation for GetAnalyticsEngines {
    type Request = super::GetAnalyticsEngines;
    type Response = super::GetAnalyticsEnginesResponse;
    const INFO: &'static OperationInfo = &ANALYTICS_DEVICE.operations[7];
}

/// The operation `SetVideoAnalyticsConfiguration` of the AnalyticsDevice service: request `tad:SetVideoAnalyticsConfiguration`, answered by `tad:SetVideoAnalyticsConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetVideoAnalyticsConfiguration;

impl Operation for SetVideoAnalyticsConfiguration {
    type Request = super::SetVideoAnalyticsConfiguration;
    type Response = super::SetVideoAnalyticsConfigurationResponse;
    const INFO: &'static OperationInfo = &ANALYTICS_DEVICE.operations[8];
}

/// The operation `SetAnalyticsEngineInput` of the AnalyticsDevice service: request `tad:SetAnalyticsEngineInput`, answered by `tad:SetAnalyticsEngineInputResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetAnalyticsEngineInput;

impl Operation for SetAnalyticsEngineInput {
    type Request = super::SetAnalyticsEngineInput;
    type Response = super::SetAnalyticsEngineInputResponse;
    const INFO: &'static OperationInfo = &ANALYTICS_DEVICE.operations[9];
}

/// The operation `GetAnalyticsEngineInput` of the AnalyticsDevice service: request `tad:GetAnalyticsEngineInput`, answered by `tad:GetAnalyticsEngineInputResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAnalyticsEngineInput;

impl Operation for GetAnalyticsEngineInput {
    type Request = super::GetAnalyticsEngineInput;
    type Response = super::GetAnalyticsEngineInputResponse;
    const INFO: &'static OperationInfo = &ANALYTICS_DEVICE.operations[10];
}

/// The operation `GetAnalyticsEngineInputs` of the AnalyticsDevice service: request `tad:GetAnalyticsEngineInputs`, answered by `tad:GetAnalyticsEngineInputsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAnalyticsEngineInputs;

impl Operation for GetAnalyticsEngineInputs {
    type Request = super::GetAnalyticsEngineInputs;
    type Response = super::GetAnalyticsEngineInputsResponse;
    const INFO: &'static OperationInfo = &ANALYTICS_DEVICE.operations[11];
}

/// The operation `GetAnalyticsDeviceStreamUri` of the AnalyticsDevice service: request `tad:GetAnalyticsDeviceStreamUri`, answered by `tad:GetAnalyticsDeviceStreamUriResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAnalyticsDeviceStreamUri;

impl Operation for GetAnalyticsDeviceStreamUri {
    type Request = super::GetAnalyticsDeviceStreamUri;
    type Response = super::GetAnalyticsDeviceStreamUriResponse;
    const INFO: &'static OperationInfo = &ANALYTICS_DEVICE.operations[12];
}

/// The operation `GetVideoAnalyticsConfiguration` of the AnalyticsDevice service: request `tad:GetVideoAnalyticsConfiguration`, answered by `tad:GetVideoAnalyticsConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetVideoAnalyticsConfiguration;

impl Operation for GetVideoAnalyticsConfiguration {
    type Request = super::GetVideoAnalyticsConfiguration;
    type Response = super::GetVideoAnalyticsConfigurationResponse;
    const INFO: &'static OperationInfo = &ANALYTICS_DEVICE.operations[13];
}

/// The operation `CreateAnalyticsEngineInputs` of the AnalyticsDevice service: request `tad:CreateAnalyticsEngineInputs`, answered by `tad:CreateAnalyticsEngineInputsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateAnalyticsEngineInputs;

impl Operation for CreateAnalyticsEngineInputs {
    type Request = super::CreateAnalyticsEngineInputs;
    type Response = super::CreateAnalyticsEngineInputsResponse;
    const INFO: &'static OperationInfo = &ANALYTICS_DEVICE.operations[14];
}

/// The operation `DeleteAnalyticsEngineInputs` of the AnalyticsDevice service: request `tad:DeleteAnalyticsEngineInputs`, answered by `tad:DeleteAnalyticsEngineInputsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteAnalyticsEngineInputs;

impl Operation for DeleteAnalyticsEngineInputs {
    type Request = super::DeleteAnalyticsEngineInputs;
    type Response = super::DeleteAnalyticsEngineInputsResponse;
    const INFO: &'static OperationInfo = &ANALYTICS_DEVICE.operations[15];
}

/// The operation `GetAnalyticsState` of the AnalyticsDevice service: request `tad:GetAnalyticsState`, answered by `tad:GetAnalyticsStateResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAnalyticsState;

impl Operation for GetAnalyticsState {
    type Request = super::GetAnalyticsState;
    type Response = super::GetAnalyticsStateResponse;
    const INFO: &'static OperationInfo = &ANALYTICS_DEVICE.operations[16];
}
