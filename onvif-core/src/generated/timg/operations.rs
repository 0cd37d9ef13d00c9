// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Operations of the namespace `http://www.onvif.org/ver20/imaging/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::auth::access::AccessClass;
use crate::operation::{FaultSpec, Operation, OperationInfo, ServiceInfo};
use crate::soap::FaultCode;
use crate::xml;

/// The Imaging service and its operations, in the order of the service description.
pub static IMAGING: ServiceInfo = ServiceInfo {
    name: "Imaging",
    namespace: xml::Ns::TIMG,
    operations: &[
        OperationInfo {
            index: 0,
            name: "GetServiceCapabilities",
            request: xml::name!(TIMG, "timg:GetServiceCapabilities"),
            response: Some(xml::name!(TIMG, "timg:GetServiceCapabilitiesResponse")),
            action: "http://www.onvif.org/ver20/imaging/wsdl/GetServiceCapabilities",
            response_action: "http://www.onvif.org/ver20/imaging/wsdl/GetServiceCapabilitiesResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 1,
            name: "GetImagingSettings",
            request: xml::name!(TIMG, "timg:GetImagingSettings"),
            response: Some(xml::name!(TIMG, "timg:GetImagingSettingsResponse")),
            action: "http://www.onvif.org/ver20/imaging/wsdl/GetImagingSettings",
            response_action: "http://www.onvif.org/ver20/imaging/wsdl/GetImagingSettingsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "NoImagingForSource"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoSource"],
                },
            ],
        },
        OperationInfo {
            index: 2,
            name: "SetImagingSettings",
            request: xml::name!(TIMG, "timg:SetImagingSettings"),
            response: Some(xml::name!(TIMG, "timg:SetImagingSettingsResponse")),
            action: "http://www.onvif.org/ver20/imaging/wsdl/SetImagingSettings",
            response_action: "http://www.onvif.org/ver20/imaging/wsdl/SetImagingSettingsResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "NoImagingForSource"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoSource"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "SettingsInvalid"],
                },
            ],
        },
        OperationInfo {
            index: 3,
            name: "GetOptions",
            request: xml::name!(TIMG, "timg:GetOptions"),
            response: Some(xml::name!(TIMG, "timg:GetOptionsResponse")),
            action: "http://www.onvif.org/ver20/imaging/wsdl/GetOptions",
            response_action: "http://www.onvif.org/ver20/imaging/wsdl/GetOptionsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "NoImagingForSource"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoSource"],
                },
            ],
        },
        OperationInfo {
            index: 4,
            name: "Move",
            request: xml::name!(TIMG, "timg:Move"),
            response: Some(xml::name!(TIMG, "timg:MoveResponse")),
            action: "http://www.onvif.org/ver20/imaging/wsdl/Move",
            response_action: "http://www.onvif.org/ver20/imaging/wsdl/MoveResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "NoImagingForSource"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoSource"],
                },
            ],
        },
        OperationInfo {
            index: 5,
            name: "GetMoveOptions",
            request: xml::name!(TIMG, "timg:GetMoveOptions"),
            response: Some(xml::name!(TIMG, "timg:GetMoveOptionsResponse")),
            action: "http://www.onvif.org/ver20/imaging/wsdl/GetMoveOptions",
            response_action: "http://www.onvif.org/ver20/imaging/wsdl/GetMoveOptionsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "NoImagingForSource"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoSource"],
                },
            ],
        },
        OperationInfo {
            index: 6,
            name: "Stop",
            request: xml::name!(TIMG, "timg:Stop"),
            response: Some(xml::name!(TIMG, "timg:StopResponse")),
            action: "http://www.onvif.org/ver20/imaging/wsdl/FocusStop",
            response_action: "http://www.onvif.org/ver20/imaging/wsdl/FocusStopResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "NoImagingForSource"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoSource"],
                },
            ],
        },
        OperationInfo {
            index: 7,
            name: "GetStatus",
            request: xml::name!(TIMG, "timg:GetStatus"),
            response: Some(xml::name!(TIMG, "timg:GetStatusResponse")),
            action: "http://www.onvif.org/ver20/imaging/wsdl/GetStatus",
            response_action: "http://www.onvif.org/ver20/imaging/wsdl/GetStatusResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "NoImagingForSource"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoSource"],
                },
            ],
        },
        OperationInfo {
            index: 8,
            name: "GetPresets",
            request: xml::name!(TIMG, "timg:GetPresets"),
            response: Some(xml::name!(TIMG, "timg:GetPresetsResponse")),
            action: "http://www.onvif.org/ver20/imaging/wsdl/GetPresets",
            response_action: "http://www.onvif.org/ver20/imaging/wsdl/GetPresetsResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoSource"],
            }],
        },
        OperationInfo {
            index: 9,
            name: "GetCurrentPreset",
            request: xml::name!(TIMG, "timg:GetCurrentPreset"),
            response: Some(xml::name!(TIMG, "timg:GetCurrentPresetResponse")),
            action: "http://www.onvif.org/ver20/imaging/wsdl/GetCurrentPreset",
            response_action: "http://www.onvif.org/ver20/imaging/wsdl/GetCurrentPresetResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoSource"],
            }],
        },
        OperationInfo {
            index: 10,
            name: "SetCurrentPreset",
            request: xml::name!(TIMG, "timg:SetCurrentPreset"),
            response: Some(xml::name!(TIMG, "timg:SetCurrentPresetResponse")),
            action: "http://www.onvif.org/ver20/imaging/wsdl/SetCurrentPreset",
            response_action: "http://www.onvif.org/ver20/imaging/wsdl/SetCurrentPresetResponse",
            access: AccessClass::Actuate,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoSource"],
            }],
        },
    ],
};

/// The operation `GetServiceCapabilities` of the Imaging service: request `timg:GetServiceCapabilities`, answered by `timg:GetServiceCapabilitiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceCapabilities;

impl Operation for GetServiceCapabilities {
    type Request = super::GetServiceCapabilities;
    type Response = super::GetServiceCapabilitiesResponse;
    const INFO: &'static OperationInfo = &IMAGING.operations[0];
}

/// The operation `GetImagingSettings` of the Imaging service: request `timg:GetImagingSettings`, answered by `timg:GetImagingSettingsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetImagingSettings;

impl Operation for GetImagingSettings {
    type Request = super::GetImagingSettings;
    type Response = super::GetImagingSettingsResponse;
    const INFO: &'static OperationInfo = &IMAGING.operations[1];
}

/// The operation `SetImagingSettings` of the Imaging service: request `timg:SetImagingSettings`, answered by `timg:SetImagingSettingsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetImagingSettings;

impl Operation for SetImagingSettings {
    type Request = super::SetImagingSettings;
    type Response = super::SetImagingSettingsResponse;
    const INFO: &'static OperationInfo = &IMAGING.operations[2];
}

/// The operation `GetOptions` of the Imaging service: request `timg:GetOptions`, answered by `timg:GetOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetOptions;

impl Operation for GetOptions {
    type Request = super::GetOptions;
    type Response = super::GetOptionsResponse;
    const INFO: &'static OperationInfo = &IMAGING.operations[3];
}

/// The operation `Move` of the Imaging service: request `timg:Move`, answered by `timg:MoveResponse`.
#[derive(Clone, Copy, Debug)]
pub struct Move;

impl Operation for Move {
    type Request = super::Move;
    type Response = super::MoveResponse;
    const INFO: &'static OperationInfo = &IMAGING.operations[4];
}

/// The operation `GetMoveOptions` of the Imaging service: request `timg:GetMoveOptions`, answered by `timg:GetMoveOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetMoveOptions;

impl Operation for GetMoveOptions {
    type Request = super::GetMoveOptions;
    type Response = super::GetMoveOptionsResponse;
    const INFO: &'static OperationInfo = &IMAGING.operations[5];
}

/// The operation `Stop` of the Imaging service: request `timg:Stop`, answered by `timg:StopResponse`.
#[derive(Clone, Copy, Debug)]
pub struct Stop;

impl Operation for Stop {
    type Request = super::Stop;
    type Response = super::StopResponse;
    const INFO: &'static OperationInfo = &IMAGING.operations[6];
}

/// The operation `GetStatus` of the Imaging service: request `timg:GetStatus`, answered by `timg:GetStatusResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetStatus;

impl Operation for GetStatus {
    type Request = super::GetStatus;
    type Response = super::GetStatusResponse;
    const INFO: &'static OperationInfo = &IMAGING.operations[7];
}

/// The operation `GetPresets` of the Imaging service: request `timg:GetPresets`, answered by `timg:GetPresetsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetPresets;

impl Operation for GetPresets {
    type Request = super::GetPresets;
    type Response = super::GetPresetsResponse;
    const INFO: &'static OperationInfo = &IMAGING.operations[8];
}

/// The operation `GetCurrentPreset` of the Imaging service: request `timg:GetCurrentPreset`, answered by `timg:GetCurrentPresetResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetCurrentPreset;

impl Operation for GetCurrentPreset {
    type Request = super::GetCurrentPreset;
    type Response = super::GetCurrentPresetResponse;
    const INFO: &'static OperationInfo = &IMAGING.operations[9];
}

/// The operation `SetCurrentPreset` of the Imaging service: request `timg:SetCurrentPreset`, answered by `timg:SetCurrentPresetResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetCurrentPreset;

impl Operation for SetCurrentPreset {
    type Request = super::SetCurrentPreset;
    type Response = super::SetCurrentPresetResponse;
    const INFO: &'static OperationInfo = &IMAGING.operations[10];
}
