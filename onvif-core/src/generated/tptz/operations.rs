// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Operations of the namespace `http://www.onvif.org/ver20/ptz/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::auth::access::AccessClass;
use crate::operation::{FaultSpec, Operation, OperationInfo, ServiceInfo};
use crate::soap::FaultCode;
use crate::xml;

/// The Ptz service and its operations, in the order of the service description.
pub static PTZ: ServiceInfo = ServiceInfo {
    name: "Ptz",
    namespace: xml::Ns::TPTZ,
    operations: &[
        OperationInfo {
            index: 0,
            name: "GetServiceCapabilities",
            request: xml::name!(TPTZ, "tptz:GetServiceCapabilities"),
            response: Some(xml::name!(TPTZ, "tptz:GetServiceCapabilitiesResponse")),
            action: "http://www.onvif.org/ver20/ptz/wsdl/GetServiceCapabilities",
            response_action: "http://www.onvif.org/ver20/ptz/wsdl/GetServiceCapabilitiesResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 1,
            name: "GetNodes",
            request: xml::name!(TPTZ, "tptz:GetNodes"),
            response: Some(xml::name!(TPTZ, "tptz:GetNodesResponse")),
            action: "http://www.onvif.org/ver20/ptz/wsdl/GetNodes",
            response_action: "http://www.onvif.org/ver20/ptz/wsdl/GetNodesResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 2,
            name: "GetNode",
            request: xml::name!(TPTZ, "tptz:GetNode"),
            response: Some(xml::name!(TPTZ, "tptz:GetNodeResponse")),
            action: "http://www.onvif.org/ver20/ptz/wsdl/GetNode",
            response_action: "http://www.onvif.org/ver20/ptz/wsdl/GetNodeResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoEntity"],
            }],
        },
        OperationInfo {
            index: 3,
            name: "GetConfiguration",
            request: xml::name!(TPTZ, "tptz:GetConfiguration"),
            response: Some(xml::name!(TPTZ, "tptz:GetConfigurationResponse")),
            action: "http://www.onvif.org/ver20/ptz/wsdl/GetConfiguration",
            response_action: "http://www.onvif.org/ver20/ptz/wsdl/GetConfigurationResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoConfig"],
            }],
        },
        OperationInfo {
            index: 4,
            name: "GetConfigurations",
            request: xml::name!(TPTZ, "tptz:GetConfigurations"),
            response: Some(xml::name!(TPTZ, "tptz:GetConfigurationsResponse")),
            action: "http://www.onvif.org/ver20/ptz/wsdl/GetConfigurations",
            response_action: "http://www.onvif.org/ver20/ptz/wsdl/GetConfigurationsResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 5,
            name: "SetConfiguration",
            request: xml::name!(TPTZ, "tptz:SetConfiguration"),
            response: Some(xml::name!(TPTZ, "tptz:SetConfigurationResponse")),
            action: "http://www.onvif.org/ver20/ptz/wsdl/SetConfiguration",
            response_action: "http://www.onvif.org/ver20/ptz/wsdl/SetConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ConfigurationConflict"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ConfigModify"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
            ],
        },
        OperationInfo {
            index: 6,
            name: "GetConfigurationOptions",
            request: xml::name!(TPTZ, "tptz:GetConfigurationOptions"),
            response: Some(xml::name!(TPTZ, "tptz:GetConfigurationOptionsResponse")),
            action: "http://www.onvif.org/ver20/ptz/wsdl/GetConfigurationOptions",
            response_action: "http://www.onvif.org/ver20/ptz/wsdl/GetConfigurationOptionsResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoConfig"],
            }],
        },
        OperationInfo {
            index: 7,
            name: "SendAuxiliaryCommand",
            request: xml::name!(TPTZ, "tptz:SendAuxiliaryCommand"),
            response: Some(xml::name!(TPTZ, "tptz:SendAuxiliaryCommandResponse")),
            action: "http://www.onvif.org/ver20/ptz/wsdl/SendAuxiliaryCommand",
            response_action: "http://www.onvif.org/ver20/ptz/wsdl/SendAuxiliaryCommandResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoPTZProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 8,
            name: "GetPresets",
            request: xml::name!(TPTZ, "tptz:GetPresets"),
            response: Some(xml::name!(TPTZ, "tptz:GetPresetsResponse")),
            action: "http://www.onvif.org/ver20/ptz/wsdl/GetPresets",
            response_action: "http://www.onvif.org/ver20/ptz/wsdl/GetPresetsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoPTZProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 9,
            name: "SetPreset",
            request: xml::name!(TPTZ, "tptz:SetPreset"),
            response: Some(xml::name!(TPTZ, "tptz:SetPresetResponse")),
            action: "http://www.onvif.org/ver20/ptz/wsdl/SetPreset",
            response_action: "http://www.onvif.org/ver20/ptz/wsdl/SetPresetResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "MovingPTZ"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "TooManyPresets"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidPresetName"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoPTZProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoToken"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "PresetExist"],
                },
            ],
        },
        OperationInfo {
            index: 10,
            name: "RemovePreset",
            request: xml::name!(TPTZ, "tptz:RemovePreset"),
            response: Some(xml::name!(TPTZ, "tptz:RemovePresetResponse")),
            action: "http://www.onvif.org/ver20/ptz/wsdl/RemovePreset",
            response_action: "http://www.onvif.org/ver20/ptz/wsdl/RemovePresetResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoPTZProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoToken"],
                },
            ],
        },
        OperationInfo {
            index: 11,
            name: "GotoPreset",
            request: xml::name!(TPTZ, "tptz:GotoPreset"),
            response: Some(xml::name!(TPTZ, "tptz:GotoPresetResponse")),
            action: "http://www.onvif.org/ver20/ptz/wsdl/GotoPreset",
            response_action: "http://www.onvif.org/ver20/ptz/wsdl/GotoPresetResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidSpeed"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoPTZProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoToken"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "SpaceNotSupported"],
                },
            ],
        },
        OperationInfo {
            index: 12,
            name: "GotoHomePosition",
            request: xml::name!(TPTZ, "tptz:GotoHomePosition"),
            response: Some(xml::name!(TPTZ, "tptz:GotoHomePositionResponse")),
            action: "http://www.onvif.org/ver20/ptz/wsdl/GotoHomePosition",
            response_action: "http://www.onvif.org/ver20/ptz/wsdl/GotoHomePositionResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidSpeed"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoHomePosition"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoPTZProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 13,
            name: "SetHomePosition",
            request: xml::name!(TPTZ, "tptz:SetHomePosition"),
            response: Some(xml::name!(TPTZ, "tptz:SetHomePositionResponse")),
            action: "http://www.onvif.org/ver20/ptz/wsdl/SetHomePosition",
            response_action: "http://www.onvif.org/ver20/ptz/wsdl/SetHomePositionResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "CannotOverwriteHome"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoPTZProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 14,
            name: "ContinuousMove",
            request: xml::name!(TPTZ, "tptz:ContinuousMove"),
            response: Some(xml::name!(TPTZ, "tptz:ContinuousMoveResponse")),
            action: "http://www.onvif.org/ver20/ptz/wsdl/ContinuousMove",
            response_action: "http://www.onvif.org/ver20/ptz/wsdl/ContinuousMoveResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidTranslation"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidVelocity"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoPTZProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "SpaceNotSupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "TimeoutNotSupported"],
                },
            ],
        },
        OperationInfo {
            index: 15,
            name: "RelativeMove",
            request: xml::name!(TPTZ, "tptz:RelativeMove"),
            response: Some(xml::name!(TPTZ, "tptz:RelativeMoveResponse")),
            action: "http://www.onvif.org/ver20/ptz/wsdl/RelativeMove",
            response_action: "http://www.onvif.org/ver20/ptz/wsdl/RelativeMoveResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidSpeed"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidTranslation"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoPTZProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "SpaceNotSupported"],
                },
            ],
        },
        OperationInfo {
            index: 16,
            name: "GetStatus",
            request: xml::name!(TPTZ, "tptz:GetStatus"),
            response: Some(xml::name!(TPTZ, "tptz:GetStatusResponse")),
            action: "http://www.onvif.org/ver20/ptz/wsdl/GetStatus",
            response_action: "http://www.onvif.org/ver20/ptz/wsdl/GetStatusResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "NoStatus"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoPTZProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 17,
            name: "AbsoluteMove",
            request: xml::name!(TPTZ, "tptz:AbsoluteMove"),
            response: Some(xml::name!(TPTZ, "tptz:AbsoluteMoveResponse")),
            action: "http://www.onvif.org/ver20/ptz/wsdl/AbsoluteMove",
            response_action: "http://www.onvif.org/ver20/ptz/wsdl/AbsoluteMoveResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidPosition"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidSpeed"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoPTZProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "SpaceNotSupported"],
                },
            ],
        },
        OperationInfo {
            index: 18,
            name: "GeoMove",
            request: xml::name!(TPTZ, "tptz:GeoMove"),
            response: Some(xml::name!(TPTZ, "tptz:GeoMoveResponse")),
            action: "http://www.onvif.org/ver20/ptz/wsdl/GeoMove",
            response_action: "http://www.onvif.org/ver20/ptz/wsdl/GeoMoveResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "GeoLocationUnknown"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "GeoMoveNotSupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoPTZProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "TimeoutNotSupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "UnreachablePosition"],
                },
            ],
        },
        OperationInfo {
            index: 19,
            name: "Stop",
            request: xml::name!(TPTZ, "tptz:Stop"),
            response: Some(xml::name!(TPTZ, "tptz:StopResponse")),
            action: "http://www.onvif.org/ver20/ptz/wsdl/Stop",
            response_action: "http://www.onvif.org/ver20/ptz/wsdl/StopResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoPTZProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 20,
            name: "GetPresetTours",
            request: xml::name!(TPTZ, "tptz:GetPresetTours"),
            response: Some(xml::name!(TPTZ, "tptz:GetPresetToursResponse")),
            action: "http://www.onvif.org/ver20/ptz/wsdl/GetPresetTours",
            response_action: "http://www.onvif.org/ver20/ptz/wsdl/GetPresetToursResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoPTZProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 21,
            name: "GetPresetTour",
            request: xml::name!(TPTZ, "tptz:GetPresetTour"),
            response: Some(xml::name!(TPTZ, "tptz:GetPresetTourResponse")),
            action: "http://www.onvif.org/ver20/ptz/wsdl/GetPresetTour",
            response_action: "http://www.onvif.org/ver20/ptz/wsdl/GetPresetTourResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoPTZProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoToken"],
                },
            ],
        },
        OperationInfo {
            index: 22,
            name: "GetPresetTourOptions",
            request: xml::name!(TPTZ, "tptz:GetPresetTourOptions"),
            response: Some(xml::name!(TPTZ, "tptz:GetPresetTourOptionsResponse")),
            action: "http://www.onvif.org/ver20/ptz/wsdl/GetPresetTourOptions",
            response_action: "http://www.onvif.org/ver20/ptz/wsdl/GetPresetTourOptionsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoPTZProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 23,
            name: "CreatePresetTour",
            request: xml::name!(TPTZ, "tptz:CreatePresetTour"),
            response: Some(xml::name!(TPTZ, "tptz:CreatePresetTourResponse")),
            action: "http://www.onvif.org/ver20/ptz/wsdl/CreatePresetTour",
            response_action: "http://www.onvif.org/ver20/ptz/wsdl/CreatePresetTourResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoPTZProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "TooManyPresetTours"],
                },
            ],
        },
        OperationInfo {
            index: 24,
            name: "ModifyPresetTour",
            request: xml::name!(TPTZ, "tptz:ModifyPresetTour"),
            response: Some(xml::name!(TPTZ, "tptz:ModifyPresetTourResponse")),
            action: "http://www.onvif.org/ver20/ptz/wsdl/ModifyPresetTour",
            response_action: "http://www.onvif.org/ver20/ptz/wsdl/ModifyPresetTourResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidPresetTour"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoPTZProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoToken"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "SpaceNotSupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "TooManyPresets"],
                },
            ],
        },
        OperationInfo {
            index: 25,
            name: "OperatePresetTour",
            request: xml::name!(TPTZ, "tptz:OperatePresetTour"),
            response: Some(xml::name!(TPTZ, "tptz:OperatePresetTourResponse")),
            action: "http://www.onvif.org/ver20/ptz/wsdl/OperatePresetTour",
            response_action: "http://www.onvif.org/ver20/ptz/wsdl/OperatePresetTourResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["InvalidArgVal", "ActivationFailed"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidPresetTour"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoPTZProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoToken"],
                },
            ],
        },
        OperationInfo {
            index: 26,
            name: "RemovePresetTour",
            request: xml::name!(TPTZ, "tptz:RemovePresetTour"),
            response: Some(xml::name!(TPTZ, "tptz:RemovePresetTourResponse")),
            action: "http://www.onvif.org/ver20/ptz/wsdl/RemovePresetTour",
            response_action: "http://www.onvif.org/ver20/ptz/wsdl/RemovePresetTourResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoPTZProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoToken"],
                },
            ],
        },
        OperationInfo {
            index: 27,
            name: "GetCompatibleConfigurations",
            request: xml::name!(TPTZ, "tptz:GetCompatibleConfigurations"),
            response: Some(xml::name!(TPTZ, "tptz:GetCompatibleConfigurationsResponse")),
            action: "http://www.onvif.org/ver20/ptz/wsdl/GetCompatibleConfigurations",
            response_action: "http://www.onvif.org/ver20/ptz/wsdl/GetCompatibleConfigurationsResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Receiver,
                subcodes: &["ActionNotSupported", "OptionalActionNotSupported"],
            }],
        },
        OperationInfo {
            index: 28,
            name: "MoveAndStartTracking",
            request: xml::name!(TPTZ, "tptz:MoveAndStartTracking"),
            response: Some(xml::name!(TPTZ, "tptz:MoveAndStartTrackingResponse")),
            action: "http://www.onvif.org/ver20/ptz/wsdl/MoveAndStartTracking",
            response_action: "http://www.onvif.org/ver20/ptz/wsdl/MoveAndStartTrackingResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "GeoLocationUnknown"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "GeoMoveNotSupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidPosition"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidSpeed"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoPTZProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoToken"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "SpaceNotSupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "UnreachablePosition"],
                },
            ],
        },
    ],
};

/// The operation `GetServiceCapabilities` of the Ptz service: request `tptz:GetServiceCapabilities`, answered by `tptz:GetServiceCapabilitiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceCapabilities;

impl Operation for GetServiceCapabilities {
    type Request = super::GetServiceCapabilities;
    type Response = super::GetServiceCapabilitiesResponse;
    const INFO: &'static OperationInfo = &PTZ.operations[0];
}

/// The operation `GetNodes` of the Ptz service: request `tptz:GetNodes`, answered by `tptz:GetNodesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetNodes;

impl Operation for GetNodes {
    type Request = super::GetNodes;
    type Response = super::GetNodesResponse;
    const INFO: &'static OperationInfo = &PTZ.operations[1];
}

/// The operation `GetNode` of the Ptz service: request `tptz:GetNode`, answered by `tptz:GetNodeResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetNode;

impl Operation for GetNode {
    type Request = super::GetNode;
    type Response = super::GetNodeResponse;
    const INFO: &'static OperationInfo = &PTZ.operations[2];
}

/// The operation `GetConfiguration` of the Ptz service: request `tptz:GetConfiguration`, answered by `tptz:GetConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetConfiguration;

impl Operation for GetConfiguration {
    type Request = super::GetConfiguration;
    type Response = super::GetConfigurationResponse;
    const INFO: &'static OperationInfo = &PTZ.operations[3];
}

/// The operation `GetConfigurations` of the Ptz service: request `tptz:GetConfigurations`, answered by `tptz:GetConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetConfigurations;

impl Operation for GetConfigurations {
    type Request = super::GetConfigurations;
    type Response = super::GetConfigurationsResponse;
    const INFO: &'static OperationInfo = &PTZ.operations[4];
}

/// The operation `SetConfiguration` of the Ptz service: request `tptz:SetConfiguration`, answered by `tptz:SetConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetConfiguration;

impl Operation for SetConfiguration {
    type Request = super::SetConfiguration;
    type Response = super::SetConfigurationResponse;
    const INFO: &'static OperationInfo = &PTZ.operations[5];
}

/// The operation `GetConfigurationOptions` of the Ptz service: request `tptz:GetConfigurationOptions`, answered by `tptz:GetConfigurationOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetConfigurationOptions;

impl Operation for GetConfigurationOptions {
    type Request = super::GetConfigurationOptions;
    type Response = super::GetConfigurationOptionsResponse;
    const INFO: &'static OperationInfo = &PTZ.operations[6];
}

/// The operation `SendAuxiliaryCommand` of the Ptz service: request `tptz:SendAuxiliaryCommand`, answered by `tptz:SendAuxiliaryCommandResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SendAuxiliaryCommand;

impl Operation for SendAuxiliaryCommand {
    type Request = super::SendAuxiliaryCommand;
    type Response = super::SendAuxiliaryCommandResponse;
    const INFO: &'static OperationInfo = &PTZ.operations[7];
}

/// The operation `GetPresets` of the Ptz service: request `tptz:GetPresets`, answered by `tptz:GetPresetsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetPresets;

impl Operation for GetPresets {
    type Request = super::GetPresets;
    type Response = super::GetPresetsResponse;
    const INFO: &'static OperationInfo = &PTZ.operations[8];
}

/// The operation `SetPreset` of the Ptz service: request `tptz:SetPreset`, answered by `tptz:SetPresetResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetPreset;

impl Operation for SetPreset {
    type Request = super::SetPreset;
    type Response = super::SetPresetResponse;
    const INFO: &'static OperationInfo = &PTZ.operations[9];
}

/// The operation `RemovePreset` of the Ptz service: request `tptz:RemovePreset`, answered by `tptz:RemovePresetResponse`.
#[derive(Clone, Copy, Debug)]
pub struct RemovePreset;

impl Operation for RemovePreset {
    type Request = super::RemovePreset;
    type Response = super::RemovePresetResponse;
    const INFO: &'static OperationInfo = &PTZ.operations[10];
}

/// The operation `GotoPreset` of the Ptz service: request `tptz:GotoPreset`, answered by `tptz:GotoPresetResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GotoPreset;

impl Operation for GotoPreset {
    type Request = super::GotoPreset;
    type Response = super::GotoPresetResponse;
    const INFO: &'static OperationInfo = &PTZ.operations[11];
}

/// The operation `GotoHomePosition` of the Ptz service: request `tptz:GotoHomePosition`, answered by `tptz:GotoHomePositionResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GotoHomePosition;

impl Operation for GotoHomePosition {
    type Request = super::GotoHomePosition;
    type Response = super::GotoHomePositionResponse;
    const INFO: &'static OperationInfo = &PTZ.operations[12];
}

/// The operation `SetHomePosition` of the Ptz service: request `tptz:SetHomePosition`, answered by `tptz:SetHomePositionResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetHomePosition;

impl Operation for SetHomePosition {
    type Request = super::SetHomePosition;
    type Response = super::SetHomePositionResponse;
    const INFO: &'static OperationInfo = &PTZ.operations[13];
}

/// The operation `ContinuousMove` of the Ptz service: request `tptz:ContinuousMove`, answered by `tptz:ContinuousMoveResponse`.
#[derive(Clone, Copy, Debug)]
pub struct ContinuousMove;

impl Operation for ContinuousMove {
    type Request = super::ContinuousMove;
    type Response = super::ContinuousMoveResponse;
    const INFO: &'static OperationInfo = &PTZ.operations[14];
}

/// The operation `RelativeMove` of the Ptz service: request `tptz:RelativeMove`, answered by `tptz:RelativeMoveResponse`.
#[derive(Clone, Copy, Debug)]
pub struct RelativeMove;

impl Operation for RelativeMove {
    type Request = super::RelativeMove;
    type Response = super::RelativeMoveResponse;
    const INFO: &'static OperationInfo = &PTZ.operations[15];
}

/// The operation `GetStatus` of the Ptz service: request `tptz:GetStatus`, answered by `tptz:GetStatusResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetStatus;

impl Operation for GetStatus {
    type Request = super::GetStatus;
    type Response = super::GetStatusResponse;
    const INFO: &'static OperationInfo = &PTZ.operations[16];
}

/// The operation `AbsoluteMove` of the Ptz service: request `tptz:AbsoluteMove`, answered by `tptz:AbsoluteMoveResponse`.
#[derive(Clone, Copy, Debug)]
pub struct AbsoluteMove;

impl Operation for AbsoluteMove {
    type Request = super::AbsoluteMove;
    type Response = super::AbsoluteMoveResponse;
    const INFO: &'static OperationInfo = &PTZ.operations[17];
}

/// The operation `GeoMove` of the Ptz service: request `tptz:GeoMove`, answered by `tptz:GeoMoveResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GeoMove;

impl Operation for GeoMove {
    type Request = super::GeoMove;
    type Response = super::GeoMoveResponse;
    const INFO: &'static OperationInfo = &PTZ.operations[18];
}

/// The operation `Stop` of the Ptz service: request `tptz:Stop`, answered by `tptz:StopResponse`.
#[derive(Clone, Copy, Debug)]
pub struct Stop;

impl Operation for Stop {
    type Request = super::Stop;
    type Response = super::StopResponse;
    const INFO: &'static OperationInfo = &PTZ.operations[19];
}

/// The operation `GetPresetTours` of the Ptz service: request `tptz:GetPresetTours`, answered by `tptz:GetPresetToursResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetPresetTours;

impl Operation for GetPresetTours {
    type Request = super::GetPresetTours;
    type Response = super::GetPresetToursResponse;
    const INFO: &'static OperationInfo = &PTZ.operations[20];
}

/// The operation `GetPresetTour` of the Ptz service: request `tptz:GetPresetTour`, answered by `tptz:GetPresetTourResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetPresetTour;

impl Operation for GetPresetTour {
    type Request = super::GetPresetTour;
    type Response = super::GetPresetTourResponse;
    const INFO: &'static OperationInfo = &PTZ.operations[21];
}

/// The operation `GetPresetTourOptions` of the Ptz service: request `tptz:GetPresetTourOptions`, answered by `tptz:GetPresetTourOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetPresetTourOptions;

impl Operation for GetPresetTourOptions {
    type Request = super::GetPresetTourOptions;
    type Response = super::GetPresetTourOptionsResponse;
    const INFO: &'static OperationInfo = &PTZ.operations[22];
}

/// The operation `CreatePresetTour` of the Ptz service: request `tptz:CreatePresetTour`, answered by `tptz:CreatePresetTourResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreatePresetTour;

impl Operation for CreatePresetTour {
    type Request = super::CreatePresetTour;
    type Response = super::CreatePresetTourResponse;
    const INFO: &'static OperationInfo = &PTZ.operations[23];
}

/// The operation `ModifyPresetTour` of the Ptz service: request `tptz:ModifyPresetTour`, answered by `tptz:ModifyPresetTourResponse`.
#[derive(Clone, Copy, Debug)]
pub struct ModifyPresetTour;

impl Operation for ModifyPresetTour {
    type Request = super::ModifyPresetTour;
    type Response = super::ModifyPresetTourResponse;
    const INFO: &'static OperationInfo = &PTZ.operations[24];
}

/// The operation `OperatePresetTour` of the Ptz service: request `tptz:OperatePresetTour`, answered by `tptz:OperatePresetTourResponse`.
#[derive(Clone, Copy, Debug)]
pub struct OperatePresetTour;

impl Operation for OperatePresetTour {
    type Request = super::OperatePresetTour;
    type Response = super::OperatePresetTourResponse;
    const INFO: &'static OperationInfo = &PTZ.operations[25];
}

/// The operation `RemovePresetTour` of the Ptz service: request `tptz:RemovePresetTour`, answered by `tptz:RemovePresetTourResponse`.
#[derive(Clone, Copy, Debug)]
pub struct RemovePresetTour;

impl Operation for RemovePresetTour {
    type Request = super::RemovePresetTour;
    type Response = super::RemovePresetTourResponse;
    const INFO: &'static OperationInfo = &PTZ.operations[26];
}

/// The operation `GetCompatibleConfigurations` of the Ptz service: request `tptz:GetCompatibleConfigurations`, answered by `tptz:GetCompatibleConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetCompatibleConfigurations;

impl Operation for GetCompatibleConfigurations {
    type Request = super::GetCompatibleConfigurations;
    type Response = super::GetCompatibleConfigurationsResponse;
    const INFO: &'static OperationInfo = &PTZ.operations[27];
}

/// The operation `MoveAndStartTracking` of the Ptz service: request `tptz:MoveAndStartTracking`, answered by `tptz:MoveAndStartTrackingResponse`.
#[derive(Clone, Copy, Debug)]
pub struct MoveAndStartTracking;

impl Operation for MoveAndStartTracking {
    type Request = super::MoveAndStartTracking;
    type Response = super::MoveAndStartTrackingResponse;
    const INFO: &'static OperationInfo = &PTZ.operations[28];
}
