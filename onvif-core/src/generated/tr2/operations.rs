// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Operations of the namespace `http://www.onvif.org/ver20/media/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::auth::access::AccessClass;
use crate::operation::{FaultSpec, Operation, OperationInfo, ServiceInfo};
use crate::soap::FaultCode;
use crate::xml;

/// The Media2 service and its operations, in the order of the service description.
pub static MEDIA2: ServiceInfo = ServiceInfo {
    name: "Media2",
    namespace: xml::Ns::TR2,
    operations: &[
        OperationInfo {
            index: 0,
            name: "GetServiceCapabilities",
            request: xml::name!(TR2, "tr2:GetServiceCapabilities"),
            response: Some(xml::name!(TR2, "tr2:GetServiceCapabilitiesResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/GetServiceCapabilities",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetServiceCapabilitiesResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 1,
            name: "CreateProfile",
            request: xml::name!(TR2, "tr2:CreateProfile"),
            response: Some(xml::name!(TR2, "tr2:CreateProfileResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/CreateProfile",
            response_action: "http://www.onvif.org/ver20/media/wsdl/CreateProfileResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ConfigurationConflict"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "MaxNVTProfiles"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
            ],
        },
        OperationInfo {
            index: 2,
            name: "GetProfiles",
            request: xml::name!(TR2, "tr2:GetProfiles"),
            response: Some(xml::name!(TR2, "tr2:GetProfilesResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/GetProfiles",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetProfilesResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoProfile"],
            }],
        },
        OperationInfo {
            index: 3,
            name: "AddConfiguration",
            request: xml::name!(TR2, "tr2:AddConfiguration"),
            response: Some(xml::name!(TR2, "tr2:AddConfigurationResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/AddConfiguration",
            response_action: "http://www.onvif.org/ver20/media/wsdl/AddConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ConfigurationConflict"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 4,
            name: "RemoveConfiguration",
            request: xml::name!(TR2, "tr2:RemoveConfiguration"),
            response: Some(xml::name!(TR2, "tr2:RemoveConfigurationResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/RemoveConfiguration",
            response_action: "http://www.onvif.org/ver20/media/wsdl/RemoveConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ConfigurationConflict"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 5,
            name: "DeleteProfile",
            request: xml::name!(TR2, "tr2:DeleteProfile"),
            response: Some(xml::name!(TR2, "tr2:DeleteProfileResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/DeleteProfile",
            response_action: "http://www.onvif.org/ver20/media/wsdl/DeleteProfileResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["Action", "DeletionOfFixedProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 6,
            name: "GetVideoSourceConfigurations",
            request: xml::name!(TR2, "tr2:GetVideoSourceConfigurations"),
            response: Some(xml::name!(TR2, "tr2:GetVideoSourceConfigurationsResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/GetVideoSourceConfigurations",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetVideoSourceConfigurationsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 7,
            name: "GetVideoEncoderConfigurations",
            request: xml::name!(TR2, "tr2:GetVideoEncoderConfigurations"),
            response: Some(xml::name!(TR2, "tr2:GetVideoEncoderConfigurationsResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/GetVideoEncoderConfigurations",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetVideoEncoderConfigurationsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 8,
            name: "GetAudioSourceConfigurations",
            request: xml::name!(TR2, "tr2:GetAudioSourceConfigurations"),
            response: Some(xml::name!(TR2, "tr2:GetAudioSourceConfigurationsResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/GetAudioSourceConfigurations/",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetAudioSourceConfigurations/Response",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 9,
            name: "GetAudioEncoderConfigurations",
            request: xml::name!(TR2, "tr2:GetAudioEncoderConfigurations"),
            response: Some(xml::name!(TR2, "tr2:GetAudioEncoderConfigurationsResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/GetAudioEncoderConfigurations",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetAudioEncoderConfigurationsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 10,
            name: "GetAnalyticsConfigurations",
            request: xml::name!(TR2, "tr2:GetAnalyticsConfigurations"),
            response: Some(xml::name!(TR2, "tr2:GetAnalyticsConfigurationsResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/GetAnalyticsConfigurations",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetAnalyticsConfigurationsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 11,
            name: "GetMetadataConfigurations",
            request: xml::name!(TR2, "tr2:GetMetadataConfigurations"),
            response: Some(xml::name!(TR2, "tr2:GetMetadataConfigurationsResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/GetMetadataConfigurations",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetMetadataConfigurationsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 12,
            name: "GetAudioOutputConfigurations",
            request: xml::name!(TR2, "tr2:GetAudioOutputConfigurations"),
            response: Some(xml::name!(TR2, "tr2:GetAudioOutputConfigurationsResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/GetAudioOutputConfigurations",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetAudioOutputConfigurationsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 13,
            name: "GetAudioDecoderConfigurations",
            request: xml::name!(TR2, "tr2:GetAudioDecoderConfigurations"),
            response: Some(xml::name!(TR2, "tr2:GetAudioDecoderConfigurationsResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/GetAudioDecoderConfigurations",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetAudioDecoderConfigurationsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 14,
            name: "SetVideoSourceConfiguration",
            request: xml::name!(TR2, "tr2:SetVideoSourceConfiguration"),
            response: Some(xml::name!(TR2, "tr2:SetVideoSourceConfigurationResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/SetVideoSourceConfiguration",
            response_action: "http://www.onvif.org/ver20/media/wsdl/SetVideoSourceConfigurationResponse",
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
            index: 15,
            name: "SetVideoEncoderConfiguration",
            request: xml::name!(TR2, "tr2:SetVideoEncoderConfiguration"),
            response: Some(xml::name!(TR2, "tr2:SetVideoEncoderConfigurationResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/SetVideoEncoderConfiguration",
            response_action: "http://www.onvif.org/ver20/media/wsdl/SetVideoEncoderConfigurationResponse",
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
            index: 16,
            name: "SetAudioSourceConfiguration",
            request: xml::name!(TR2, "tr2:SetAudioSourceConfiguration"),
            response: Some(xml::name!(TR2, "tr2:SetAudioSourceConfigurationResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/SetAudioSourceConfiguration",
            response_action: "http://www.onvif.org/ver20/media/wsdl/SetAudioSourceConfigurationResponse",
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
            index: 17,
            name: "SetAudioEncoderConfiguration",
            request: xml::name!(TR2, "tr2:SetAudioEncoderConfiguration"),
            response: Some(xml::name!(TR2, "tr2:SetAudioEncoderConfigurationResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/SetAudioEncoderConfiguration",
            response_action: "http://www.onvif.org/ver20/media/wsdl/SetAudioEncoderConfigurationResponse",
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
            index: 18,
            name: "SetMetadataConfiguration",
            request: xml::name!(TR2, "tr2:SetMetadataConfiguration"),
            response: Some(xml::name!(TR2, "tr2:SetMetadataConfigurationResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/SetMetadataConfiguration",
            response_action: "http://www.onvif.org/ver20/media/wsdl/SetMetadataConfigurationResponse",
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
            index: 19,
            name: "SetAudioOutputConfiguration",
            request: xml::name!(TR2, "tr2:SetAudioOutputConfiguration"),
            response: Some(xml::name!(TR2, "tr2:SetAudioOutputConfigurationResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/SetAudioOutputConfiguration",
            response_action: "http://www.onvif.org/ver20/media/wsdl/SetAudioOutputConfigurationResponse",
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
            index: 20,
            name: "SetAudioDecoderConfiguration",
            request: xml::name!(TR2, "tr2:SetAudioDecoderConfiguration"),
            response: Some(xml::name!(TR2, "tr2:SetAudioDecoderConfigurationResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/SetAudioDecoderConfiguration",
            response_action: "http://www.onvif.org/ver20/media/wsdl/SetAudioDecoderConfigurationResponse",
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
            index: 21,
            name: "GetVideoSourceConfigurationOptions",
            request: xml::name!(TR2, "tr2:GetVideoSourceConfigurationOptions"),
            response: Some(xml::name!(TR2, "tr2:GetVideoSourceConfigurationOptionsResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/GetVideoSourceConfigurationOptions/",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetVideoSourceConfigurationOptions/Response",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "IncompatibleConfiguration"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 22,
            name: "GetVideoEncoderConfigurationOptions",
            request: xml::name!(TR2, "tr2:GetVideoEncoderConfigurationOptions"),
            response: Some(xml::name!(TR2, "tr2:GetVideoEncoderConfigurationOptionsResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/GetVideoEncoderConfigurationOptions",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetVideoEncoderConfigurationOptionsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "IncompatibleConfiguration"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 23,
            name: "GetAudioSourceConfigurationOptions",
            request: xml::name!(TR2, "tr2:GetAudioSourceConfigurationOptions"),
            response: Some(xml::name!(TR2, "tr2:GetAudioSourceConfigurationOptionsResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/GetAudioSourceConfigurationOptions",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetAudioSourceConfigurationOptionsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "IncompatibleConfiguration"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 24,
            name: "GetAudioEncoderConfigurationOptions",
            request: xml::name!(TR2, "tr2:GetAudioEncoderConfigurationOptions"),
            response: Some(xml::name!(TR2, "tr2:GetAudioEncoderConfigurationOptionsResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/GetAudioEncoderConfigurationOptions",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetAudioEncoderConfigurationOptionsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "IncompatibleConfiguration"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 25,
            name: "GetMetadataConfigurationOptions",
            request: xml::name!(TR2, "tr2:GetMetadataConfigurationOptions"),
            response: Some(xml::name!(TR2, "tr2:GetMetadataConfigurationOptionsResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/GetMetadataConfigurationOptions",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetMetadataConfigurationOptionsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "IncompatibleConfiguration"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 26,
            name: "GetAudioOutputConfigurationOptions",
            request: xml::name!(TR2, "tr2:GetAudioOutputConfigurationOptions"),
            response: Some(xml::name!(TR2, "tr2:GetAudioOutputConfigurationOptionsResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/GetAudioOutputConfigurationOptions",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetAudioOutputConfigurationOptionsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "IncompatibleConfiguration"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 27,
            name: "GetAudioDecoderConfigurationOptions",
            request: xml::name!(TR2, "tr2:GetAudioDecoderConfigurationOptions"),
            response: Some(xml::name!(TR2, "tr2:GetAudioDecoderConfigurationOptionsResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/GetAudioDecoderConfigurationOptions",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetAudioDecoderConfigurationOptionsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "IncompatibleConfiguration"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 28,
            name: "SetEQPreset",
            request: xml::name!(TR2, "tr2:SetEQPresetConfiguration"),
            response: Some(xml::name!(TR2, "tr2:SetEQPresetConfigurationResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/SetEQPreset",
            response_action: "http://www.onvif.org/ver20/media/wsdl/SetEQPresetResponse",
            access: AccessClass::WriteSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoConfig"],
            }],
        },
        OperationInfo {
            index: 29,
            name: "GetVideoEncoderInstances",
            request: xml::name!(TR2, "tr2:GetVideoEncoderInstances"),
            response: Some(xml::name!(TR2, "tr2:GetVideoEncoderInstancesResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/GetVideoEncoderInstances",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetVideoEncoderInstancesResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoConfig"],
            }],
        },
        OperationInfo {
            index: 30,
            name: "GetStreamUri",
            request: xml::name!(TR2, "tr2:GetStreamUri"),
            response: Some(xml::name!(TR2, "tr2:GetStreamUriResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/GetStreamUri",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetStreamUriResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "IncompleteConfiguration"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidMulticastSettings"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidProfileToken"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidStreamSetup"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["OperationProhibited", "StreamConflict"],
                },
            ],
        },
        OperationInfo {
            index: 31,
            name: "StartMulticastStreaming",
            request: xml::name!(TR2, "tr2:StartMulticastStreaming"),
            response: Some(xml::name!(TR2, "tr2:StartMulticastStreamingResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/StartMulticastStreaming",
            response_action: "http://www.onvif.org/ver20/media/wsdl/StartMulticastStreamingResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "IncompleteConfiguration"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 32,
            name: "StopMulticastStreaming",
            request: xml::name!(TR2, "tr2:StopMulticastStreaming"),
            response: Some(xml::name!(TR2, "tr2:StopMulticastStreamingResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/StopMulticastStreaming",
            response_action: "http://www.onvif.org/ver20/media/wsdl/StopMulticastStreamingResponse",
            access: AccessClass::Actuate,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoProfile"],
            }],
        },
        OperationInfo {
            index: 33,
            name: "SetSynchronizationPoint",
            request: xml::name!(TR2, "tr2:SetSynchronizationPoint"),
            response: Some(xml::name!(TR2, "tr2:SetSynchronizationPointResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/SetSynchronizationPoint",
            response_action: "http://www.onvif.org/ver20/media/wsdl/SetSynchronizationPointResponse",
            access: AccessClass::Actuate,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoProfile"],
            }],
        },
        OperationInfo {
            index: 34,
            name: "GetSnapshotUri",
            request: xml::name!(TR2, "tr2:GetSnapshotUri"),
            response: Some(xml::name!(TR2, "tr2:GetSnapshotUriResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/GetSnapshotUri",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetSnapshotUriResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "IncompleteConfiguration"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 35,
            name: "GetVideoSourceModes",
            request: xml::name!(TR2, "tr2:GetVideoSourceModes"),
            response: Some(xml::name!(TR2, "tr2:GetVideoSourceModesResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/GetVideoSourceModes",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetVideoSourceModesResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoVideoSource"],
            }],
        },
        OperationInfo {
            index: 36,
            name: "SetVideoSourceMode",
            request: xml::name!(TR2, "tr2:SetVideoSourceMode"),
            response: Some(xml::name!(TR2, "tr2:SetVideoSourceModeResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/SetVideoSourceMode",
            response_action: "http://www.onvif.org/ver20/media/wsdl/SetVideoSourceModeResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoVideoSource"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoVideoSourceMode"],
                },
            ],
        },
        OperationInfo {
            index: 37,
            name: "GetOSDs",
            request: xml::name!(TR2, "tr2:GetOSDs"),
            response: Some(xml::name!(TR2, "tr2:GetOSDsResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/GetOSDs",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetOSDsResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoConfig"],
            }],
        },
        OperationInfo {
            index: 38,
            name: "GetOSDOptions",
            request: xml::name!(TR2, "tr2:GetOSDOptions"),
            response: Some(xml::name!(TR2, "tr2:GetOSDOptionsResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/GetOSDOptions",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetOSDOptionsResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoConfig"],
            }],
        },
        OperationInfo {
            index: 39,
            name: "SetOSD",
            request: xml::name!(TR2, "tr2:SetOSD"),
            response: Some(xml::name!(TR2, "tr2:SetOSDResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/SetOSD",
            response_action: "http://www.onvif.org/ver20/media/wsdl/SetOSDResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["InvalidArgVal", "ConfigModify"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
            ],
        },
        OperationInfo {
            index: 40,
            name: "CreateOSD",
            request: xml::name!(TR2, "tr2:CreateOSD"),
            response: Some(xml::name!(TR2, "tr2:CreateOSDResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/CreateOSD",
            response_action: "http://www.onvif.org/ver20/media/wsdl/CreateOSDResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "MaxOSDs"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["InvalidArgVal", "ConfigModify"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
            ],
        },
        OperationInfo {
            index: 41,
            name: "DeleteOSD",
            request: xml::name!(TR2, "tr2:DeleteOSD"),
            response: Some(xml::name!(TR2, "tr2:DeleteOSDResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/DeleteOSD",
            response_action: "http://www.onvif.org/ver20/media/wsdl/DeleteOSDResponse",
            access: AccessClass::Actuate,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoConfig"],
            }],
        },
        OperationInfo {
            index: 42,
            name: "GetMasks",
            request: xml::name!(TR2, "tr2:GetMasks"),
            response: Some(xml::name!(TR2, "tr2:GetMasksResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/GetMasks",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetMasksResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoConfig"],
            }],
        },
        OperationInfo {
            index: 43,
            name: "GetMaskOptions",
            request: xml::name!(TR2, "tr2:GetMaskOptions"),
            response: Some(xml::name!(TR2, "tr2:GetMaskOptionsResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/GetMaskOptions",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetMaskOptionsResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoConfig"],
            }],
        },
        OperationInfo {
            index: 44,
            name: "SetMask",
            request: xml::name!(TR2, "tr2:SetMask"),
            response: Some(xml::name!(TR2, "tr2:SetMaskResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/SetMask",
            response_action: "http://www.onvif.org/ver20/media/wsdl/SetMaskResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["InvalidArgVal", "ConfigModify"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["InvalidArgVal", "InvalidPolygon"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
            ],
        },
        OperationInfo {
            index: 45,
            name: "CreateMask",
            request: xml::name!(TR2, "tr2:CreateMask"),
            response: Some(xml::name!(TR2, "tr2:CreateMaskResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/CreateMask",
            response_action: "http://www.onvif.org/ver20/media/wsdl/CreateMaskResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "MaxMasks"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["InvalidArgVal", "InvalidPolygon"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
            ],
        },
        OperationInfo {
            index: 46,
            name: "DeleteMask",
            request: xml::name!(TR2, "tr2:DeleteMask"),
            response: Some(xml::name!(TR2, "tr2:DeleteMaskResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/DeleteMask",
            response_action: "http://www.onvif.org/ver20/media/wsdl/DeleteMaskResponse",
            access: AccessClass::Actuate,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoConfig"],
            }],
        },
        OperationInfo {
            index: 47,
            name: "GetWebRTCConfigurations",
            request: xml::name!(TR2, "tr2:GetWebRTCConfigurations"),
            response: Some(xml::name!(TR2, "tr2:GetWebRTCConfigurationsResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/GetWebRTCConfigurations",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetWebRTCConfigurationsResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 48,
            name: "SetWebRTCConfigurations",
            request: xml::name!(TR2, "tr2:SetWebRTCConfigurations"),
            response: Some(xml::name!(TR2, "tr2:SetWebRTCConfigurationsResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/SetWebRTCConfigurations",
            response_action: "http://www.onvif.org/ver20/media/wsdl/SetWebRTCConfigurationsResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "MaxWebRTCConfiguration"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoAuthorizationServer"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 49,
            name: "GetAudioClips",
            request: xml::name!(TR2, "tr2:GetAudioClips"),
            response: Some(xml::name!(TR2, "tr2:GetAudioClipsResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/GetAudioClips",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetAudioClipsResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoAudioClip"],
            }],
        },
        OperationInfo {
            index: 50,
            name: "AddAudioClip",
            request: xml::name!(TR2, "tr2:AddAudioClip"),
            response: Some(xml::name!(TR2, "tr2:AddAudioClipResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/AddAudioClip",
            response_action: "http://www.onvif.org/ver20/media/wsdl/AddAudioClipResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "MaxAudioClipLimit"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidConfig"],
                },
            ],
        },
        OperationInfo {
            index: 51,
            name: "AddTTSAudioClip",
            request: xml::name!(TR2, "tr2:AddTTSAudioClip"),
            response: Some(xml::name!(TR2, "tr2:AddTTSAudioClipResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/AddTTSAudioClip",
            response_action: "http://www.onvif.org/ver20/media/wsdl/AddTTSAudioClipResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "MaxAudioClipLimit"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidLanguage"],
                },
            ],
        },
        OperationInfo {
            index: 52,
            name: "SetAudioClip",
            request: xml::name!(TR2, "tr2:SetAudioClip"),
            response: Some(xml::name!(TR2, "tr2:SetAudioClipResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/SetAudioClip",
            response_action: "http://www.onvif.org/ver20/media/wsdl/SetAudioClipResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoAudioClip"],
                },
            ],
        },
        OperationInfo {
            index: 53,
            name: "DeleteAudioClip",
            request: xml::name!(TR2, "tr2:DeleteAudioClip"),
            response: Some(xml::name!(TR2, "tr2:DeleteAudioClipResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/DeleteAudioClip",
            response_action: "http://www.onvif.org/ver20/media/wsdl/DeleteAudioClipResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "AudioClipDeleteError"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoAudioClip"],
                },
            ],
        },
        OperationInfo {
            index: 54,
            name: "PlayAudioClip",
            request: xml::name!(TR2, "tr2:PlayAudioClip"),
            response: Some(xml::name!(TR2, "tr2:PlayAudioClipResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/PlayAudioClip",
            response_action: "http://www.onvif.org/ver20/media/wsdl/PlayAudioClipResponse",
            access: AccessClass::ReadSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoAudioClip"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoAudioOutput"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "PlayAudioClipError"],
                },
            ],
        },
        OperationInfo {
            index: 55,
            name: "GetPlayingAudioClips",
            request: xml::name!(TR2, "tr2:GetPlayingAudioClips"),
            response: Some(xml::name!(TR2, "tr2:GetPlayingAudioClipsResponse")),
            action: "http://www.onvif.org/ver20/media/wsdl/GetPlayingAudioClips",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetPlayingAudioClipsResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 56,
            name: "GetMulticastAudioDecoderConfigurations",
            request: xml::name!(TR2, "tr2:GetMulticastAudioDecoderConfigurations"),
            response: Some(xml::name!(
                TR2,
                "tr2:GetMulticastAudioDecoderConfigurationsResponse"
            )),
            action: "http://www.onvif.org/ver20/media/wsdl/GetMulticastAudioDecoderConfigurations",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetMulticastAudioDecoderConfigurationsResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 57,
            name: "GetMulticastAudioDecoderConfigurationOptions",
            request: xml::name!(TR2, "tr2:GetMulticastAudioDecoderConfigurationOptions"),
            response: Some(xml::name!(
                TR2,
                "tr2:GetMulticastAudioDecoderConfigurationOptionsResponse"
            )),
            action: "http://www.onvif.org/ver20/media/wsdl/GetMulticastAudioDecoderConfigurationOptions",
            response_action: "http://www.onvif.org/ver20/media/wsdl/GetMulticastAudioDecoderConfigurationOptionsResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 58,
            name: "SetMulticastAudioDecoderConfiguration",
            request: xml::name!(TR2, "tr2:SetMulticastAudioDecoderConfiguration"),
            response: Some(xml::name!(
                TR2,
                "tr2:SetMulticastAudioDecoderConfigurationResponse"
            )),
            action: "http://www.onvif.org/ver20/media/wsdl/SetMulticastAudioDecoderConfiguration",
            response_action: "http://www.onvif.org/ver20/media/wsdl/SetMulticastAudioDecoderConfigurationResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["InvalidArgVal", "ConfigModify"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
            ],
        },
    ],
};

/// The operation `GetServiceCapabilities` of the Media2 service: request `tr2:GetServiceCapabilities`, answered by `tr2:GetServiceCapabilitiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceCapabilities;

impl Operation for GetServiceCapabilities {
    type Request = super::GetServiceCapabilities;
    type Response = super::GetServiceCapabilitiesResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[0];
}

/// The operation `CreateProfile` of the Media2 service: request `tr2:CreateProfile`, answered by `tr2:CreateProfileResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateProfile;

impl Operation for CreateProfile {
    type Request = super::CreateProfile;
    type Response = super::CreateProfileResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[1];
}

/// The operation `GetProfiles` of the Media2 service: request `tr2:GetProfiles`, answered by `tr2:GetProfilesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetProfiles;

impl Operation for GetProfiles {
    type Request = super::GetProfiles;
    type Response = super::GetProfilesResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[2];
}

/// The operation `AddConfiguration` of the Media2 service: request `tr2:AddConfiguration`, answered by `tr2:AddConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct AddConfiguration;

impl Operation for AddConfiguration {
    type Request = super::AddConfiguration;
    type Response = super::AddConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[3];
}

/// The operation `RemoveConfiguration` of the Media2 service: request `tr2:RemoveConfiguration`, answered by `tr2:RemoveConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveConfiguration;

impl Operation for RemoveConfiguration {
    type Request = super::RemoveConfiguration;
    type Response = super::RemoveConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[4];
}

/// The operation `DeleteProfile` of the Media2 service: request `tr2:DeleteProfile`, answered by `tr2:DeleteProfileResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteProfile;

impl Operation for DeleteProfile {
    type Request = super::DeleteProfile;
    type Response = super::DeleteProfileResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[5];
}

/// The operation `GetVideoSourceConfigurations` of the Media2 service: request `tr2:GetVideoSourceConfigurations`, answered by `tr2:GetVideoSourceConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetVideoSourceConfigurations;

impl Operation for GetVideoSourceConfigurations {
    type Request = super::GetConfiguration;
    type Response = super::GetVideoSourceConfigurationsResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[6];
}

/// The operation `GetVideoEncoderConfigurations` of the Media2 service: request `tr2:GetVideoEncoderConfigurations`, answered by `tr2:GetVideoEncoderConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetVideoEncoderConfigurations;

impl Operation for GetVideoEncoderConfigurations {
    type Request = super::GetConfiguration;
    type Response = super::GetVideoEncoderConfigurationsResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[7];
}

/// The operation `GetAudioSourceConfigurations` of the Media2 service: request `tr2:GetAudioSourceConfigurations`, answered by `tr2:GetAudioSourceConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAudioSourceConfigurations;

impl Operation for GetAudioSourceConfigurations {
    type Request = super::GetConfiguration;
    type Response = super::GetAudioSourceConfigurationsResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[8];
}

/// The operation `GetAudioEncoderConfigurations` of the Media2 service: request `tr2:GetAudioEncoderConfigurations`, answered by `tr2:GetAudioEncoderConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAudioEncoderConfigurations;

impl Operation for GetAudioEncoderConfigurations {
    type Request = super::GetConfiguration;
    type Response = super::GetAudioEncoderConfigurationsResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[9];
}

/// The operation `GetAnalyticsConfigurations` of the Media2 service: request `tr2:GetAnalyticsConfigurations`, answered by `tr2:GetAnalyticsConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAnalyticsConfigurations;

impl Operation for GetAnalyticsConfigurations {
    type Request = super::GetConfiguration;
    type Response = super::GetAnalyticsConfigurationsResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[10];
}

/// The operation `GetMetadataConfigurations` of the Media2 service: request `tr2:GetMetadataConfigurations`, answered by `tr2:GetMetadataConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetMetadataConfigurations;

impl Operation for GetMetadataConfigurations {
    type Request = super::GetConfiguration;
    type Response = super::GetMetadataConfigurationsResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[11];
}

/// The operation `GetAudioOutputConfigurations` of the Media2 service: request `tr2:GetAudioOutputConfigurations`, answered by `tr2:GetAudioOutputConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAudioOutputConfigurations;

impl Operation for GetAudioOutputConfigurations {
    type Request = super::GetConfiguration;
    type Response = super::GetAudioOutputConfigurationsResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[12];
}

/// The operation `GetAudioDecoderConfigurations` of the Media2 service: request `tr2:GetAudioDecoderConfigurations`, answered by `tr2:GetAudioDecoderConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAudioDecoderConfigurations;

impl Operation for GetAudioDecoderConfigurations {
    type Request = super::GetConfiguration;
    type Response = super::GetAudioDecoderConfigurationsResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[13];
}

/// The operation `SetVideoSourceConfiguration` of the Media2 service: request `tr2:SetVideoSourceConfiguration`, answered by `tr2:SetVideoSourceConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetVideoSourceConfiguration;

impl Operation for SetVideoSourceConfiguration {
    type Request = super::SetVideoSourceConfiguration;
    type Response = super::SetConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[14];
}

/// The operation `SetVideoEncoderConfiguration` of the Media2 service: request `tr2:SetVideoEncoderConfiguration`, answered by `tr2:SetVideoEncoderConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetVideoEncoderConfiguration;

impl Operation for SetVideoEncoderConfiguration {
    type Request = super::SetVideoEncoderConfiguration;
    type Response = super::SetConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[15];
}

/// The operation `SetAudioSourceConfiguration` of the Media2 service: request `tr2:SetAudioSourceConfiguration`, answered by `tr2:SetAudioSourceConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetAudioSourceConfiguration;

impl Operation for SetAudioSourceConfiguration {
    type Request = super::SetAudioSourceConfiguration;
    type Response = super::SetConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[16];
}

/// The operation `SetAudioEncoderConfiguration` of the Media2 service: request `tr2:SetAudioEncoderConfiguration`, answered by `tr2:SetAudioEncoderConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetAudioEncoderConfiguration;

impl Operation for SetAudioEncoderConfiguration {
    type Request = super::SetAudioEncoderConfiguration;
    type Response = super::SetConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[17];
}

/// The operation `SetMetadataConfiguration` of the Media2 service: request `tr2:SetMetadataConfiguration`, answered by `tr2:SetMetadataConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetMetadataConfiguration;

impl Operation for SetMetadataConfiguration {
    type Request = super::SetMetadataConfiguration;
    type Response = super::SetConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[18];
}

/// The operation `SetAudioOutputConfiguration` of the Media2 service: request `tr2:SetAudioOutputConfiguration`, answered by `tr2:SetAudioOutputConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetAudioOutputConfiguration;

impl Operation for SetAudioOutputConfiguration {
    type Request = super::SetAudioOutputConfiguration;
    type Response = super::SetConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[19];
}

/// The operation `SetAudioDecoderConfiguration` of the Media2 service: request `tr2:SetAudioDecoderConfiguration`, answered by `tr2:SetAudioDecoderConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetAudioDecoderConfiguration;

impl Operation for SetAudioDecoderConfiguration {
    type Request = super::SetAudioDecoderConfiguration;
    type Response = super::SetConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[20];
}

/// The operation `GetVideoSourceConfigurationOptions` of the Media2 service: request `tr2:GetVideoSourceConfigurationOptions`, answered by `tr2:GetVideoSourceConfigurationOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetVideoSourceConfigurationOptions;

impl Operation for GetVideoSourceConfigurationOptions {
    type Request = super::GetConfiguration;
    type Response = super::GetVideoSourceConfigurationOptionsResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[21];
}

/// The operation `GetVideoEncoderConfigurationOptions` of the Media2 service: request `tr2:GetVideoEncoderConfigurationOptions`, answered by `tr2:GetVideoEncoderConfigurationOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetVideoEncoderConfigurationOptions;

impl Operation for GetVideoEncoderConfigurationOptions {
    type Request = super::GetConfiguration;
    type Response = super::GetVideoEncoderConfigurationOptionsResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[22];
}

/// The operation `GetAudioSourceConfigurationOptions` of the Media2 service: request `tr2:GetAudioSourceConfigurationOptions`, answered by `tr2:GetAudioSourceConfigurationOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAudioSourceConfigurationOptions;

impl Operation for GetAudioSourceConfigurationOptions {
    type Request = super::GetConfiguration;
    type Response = super::GetAudioSourceConfigurationOptionsResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[23];
}

/// The operation `GetAudioEncoderConfigurationOptions` of the Media2 service: request `tr2:GetAudioEncoderConfigurationOptions`, answered by `tr2:GetAudioEncoderConfigurationOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAudioEncoderConfigurationOptions;

impl Operation for GetAudioEncoderConfigurationOptions {
    type Request = super::GetConfiguration;
    type Response = super::GetAudioEncoderConfigurationOptionsResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[24];
}

/// The operation `GetMetadataConfigurationOptions` of the Media2 service: request `tr2:GetMetadataConfigurationOptions`, answered by `tr2:GetMetadataConfigurationOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetMetadataConfigurationOptions;

impl Operation for GetMetadataConfigurationOptions {
    type Request = super::GetConfiguration;
    type Response = super::GetMetadataConfigurationOptionsResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[25];
}

/// The operation `GetAudioOutputConfigurationOptions` of the Media2 service: request `tr2:GetAudioOutputConfigurationOptions`, answered by `tr2:GetAudioOutputConfigurationOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAudioOutputConfigurationOptions;

impl Operation for GetAudioOutputConfigurationOptions {
    type Request = super::GetConfiguration;
    type Response = super::GetAudioOutputConfigurationOptionsResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[26];
}

/// The operation `GetAudioDecoderConfigurationOptions` of the Media2 service: request `tr2:GetAudioDecoderConfigurationOptions`, answered by `tr2:GetAudioDecoderConfigurationOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAudioDecoderConfigurationOptions;

impl Operation for GetAudioDecoderConfigurationOptions {
    type Request = super::GetConfiguration;
    type Response = super::GetAudioDecoderConfigurationOptionsResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[27];
}

/// The operation `SetEQPreset` of the Media2 service: request `tr2:SetEQPresetConfiguration`, answered by `tr2:SetEQPresetConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetEQPreset;

impl Operation for SetEQPreset {
    type Request = super::SetEQPresetConfiguration;
    type Response = super::SetConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[28];
}

/// The operation `GetVideoEncoderInstances` of the Media2 service: request `tr2:GetVideoEncoderInstances`, answered by `tr2:GetVideoEncoderInstancesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetVideoEncoderInstances;

impl Operation for GetVideoEncoderInstances {
    type Request = super::GetVideoEncoderInstances;
    type Response = super::GetVideoEncoderInstancesResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[29];
}

/// The operation `GetStreamUri` of the Media2 service: request `tr2:GetStreamUri`, answered by `tr2:GetStreamUriResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetStreamUri;

impl Operation for GetStreamUri {
    type Request = super::GetStreamUri;
    type Response = super::GetStreamUriResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[30];
}

/// The operation `StartMulticastStreaming` of the Media2 service: request `tr2:StartMulticastStreaming`, answered by `tr2:StartMulticastStreamingResponse`.
#[derive(Clone, Copy, Debug)]
pub struct StartMulticastStreaming;

impl Operation for StartMulticastStreaming {
    type Request = super::StartStopMulticastStreaming;
    type Response = super::SetConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[31];
}

/// The operation `StopMulticastStreaming` of the Media2 service: request `tr2:StopMulticastStreaming`, answered by `tr2:StopMulticastStreamingResponse`.
#[derive(Clone, Copy, Debug)]
pub struct StopMulticastStreaming;

impl Operation for StopMulticastStreaming {
    type Request = super::StartStopMulticastStreaming;
    type Response = super::SetConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[32];
}

/// The operation `SetSynchronizationPoint` of the Media2 service: request `tr2:SetSynchronizationPoint`, answered by `tr2:SetSynchronizationPointResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetSynchronizationPoint;

impl Operation for SetSynchronizationPoint {
    type Request = super::SetSynchronizationPoint;
    type Response = super::SetSynchronizationPointResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[33];
}

/// The operation `GetSnapshotUri` of the Media2 service: request `tr2:GetSnapshotUri`, answered by `tr2:GetSnapshotUriResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetSnapshotUri;

impl Operation for GetSnapshotUri {
    type Request = super::GetSnapshotUri;
    type Response = super::GetSnapshotUriResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[34];
}

/// The operation `GetVideoSourceModes` of the Media2 service: request `tr2:GetVideoSourceModes`, answered by `tr2:GetVideoSourceModesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetVideoSourceModes;

impl Operation for GetVideoSourceModes {
    type Request = super::GetVideoSourceModes;
    type Response = super::GetVideoSourceModesResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[35];
}

/// The operation `SetVideoSourceMode` of the Media2 service: request `tr2:SetVideoSourceMode`, answered by `tr2:SetVideoSourceModeResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetVideoSourceMode;

impl Operation for SetVideoSourceMode {
    type Request = super::SetVideoSourceMode;
    type Response = super::SetVideoSourceModeResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[36];
}

/// The operation `GetOSDs` of the Media2 service: request `tr2:GetOSDs`, answered by `tr2:GetOSDsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetOSDs;

impl Operation for GetOSDs {
    type Request = super::GetOSDs;
    type Response = super::GetOSDsResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[37];
}

/// The operation `GetOSDOptions` of the Media2 service: request `tr2:GetOSDOptions`, answered by `tr2:GetOSDOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetOSDOptions;

impl Operation for GetOSDOptions {
    type Request = super::GetOSDOptions;
    type Response = super::GetOSDOptionsResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[38];
}

/// The operation `SetOSD` of the Media2 service: request `tr2:SetOSD`, answered by `tr2:SetOSDResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetOSD;

impl Operation for SetOSD {
    type Request = super::SetOSD;
    type Response = super::SetConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[39];
}

/// The operation `CreateOSD` of the Media2 service: request `tr2:CreateOSD`, answered by `tr2:CreateOSDResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateOSD;

impl Operation for CreateOSD {
    type Request = super::CreateOSD;
    type Response = super::CreateOSDResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[40];
}

/// The operation `DeleteOSD` of the Media2 service: request `tr2:DeleteOSD`, answered by `tr2:DeleteOSDResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteOSD;

impl Operation for DeleteOSD {
    type Request = super::DeleteOSD;
    type Response = super::SetConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[41];
}

/// The operation `GetMasks` of the Media2 service: request `tr2:GetMasks`, answered by `tr2:GetMasksResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetMasks;

impl Operation for GetMasks {
    type Request = super::GetMasks;
    type Response = super::GetMasksResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[42];
}

/// The operation `GetMaskOptions` of the Media2 service: request `tr2:GetMaskOptions`, answered by `tr2:GetMaskOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetMaskOptions;

impl Operation for GetMaskOptions {
    type Request = super::GetMaskOptions;
    type Response = super::GetMaskOptionsResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[43];
}

/// The operation `SetMask` of the Media2 service: request `tr2:SetMask`, answered by `tr2:SetMaskResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetMask;

impl Operation for SetMask {
    type Request = super::SetMask;
    type Response = super::SetConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[44];
}

/// The operation `CreateMask` of the Media2 service: request `tr2:CreateMask`, answered by `tr2:CreateMaskResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateMask;

impl Operation for CreateMask {
    type Request = super::CreateMask;
    type Response = super::CreateMaskResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[45];
}

/// The operation `DeleteMask` of the Media2 service: request `tr2:DeleteMask`, answered by `tr2:DeleteMaskResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteMask;

impl Operation for DeleteMask {
    type Request = super::DeleteMask;
    type Response = super::SetConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[46];
}

/// The operation `GetWebRTCConfigurations` of the Media2 service: request `tr2:GetWebRTCConfigurations`, answered by `tr2:GetWebRTCConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetWebRTCConfigurations;

impl Operation for GetWebRTCConfigurations {
    type Request = super::GetWebRTCConfigurations;
    type Response = super::GetWebRTCConfigurationsResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[47];
}

/// The operation `SetWebRTCConfigurations` of the Media2 service: request `tr2:SetWebRTCConfigurations`, answered by `tr2:SetWebRTCConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetWebRTCConfigurations;

impl Operation for SetWebRTCConfigurations {
    type Request = super::SetWebRTCConfigurations;
    type Response = super::SetWebRTCConfigurationsResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[48];
}

/// The operation `GetAudioClips` of the Media2 service: request `tr2:GetAudioClips`, answered by `tr2:GetAudioClipsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAudioClips;

impl Operation for GetAudioClips {
    type Request = super::GetAudioClips;
    type Response = super::GetAudioClipsResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[49];
}

/// The operation `AddAudioClip` of the Media2 service: request `tr2:AddAudioClip`, answered by `tr2:AddAudioClipResponse`.
#[derive(Clone, Copy, Debug)]
pub struct AddAudioClip;

impl Operation for AddAudioClip {
    type Request = super::AddAudioClip;
    type Response = super::AddAudioClipResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[50];
}

/// The operation `AddTTSAudioClip` of the Media2 service: request `tr2:AddTTSAudioClip`, answered by `tr2:AddTTSAudioClipResponse`.
#[derive(Clone, Copy, Debug)]
pub struct AddTTSAudioClip;

impl Operation for AddTTSAudioClip {
    type Request = super::AddTTSAudioClip;
    type Response = super::AddTTSAudioClipResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[51];
}

/// The operation `SetAudioClip` of the Media2 service: request `tr2:SetAudioClip`, answered by `tr2:SetAudioClipResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetAudioClip;

impl Operation for SetAudioClip {
    type Request = super::SetAudioClip;
    type Response = super::SetAudioClipResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[52];
}

/// The operation `DeleteAudioClip` of the Media2 service: request `tr2:DeleteAudioClip`, answered by `tr2:DeleteAudioClipResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteAudioClip;

impl Operation for DeleteAudioClip {
    type Request = super::DeleteAudioClip;
    type Response = super::DeleteAudioClipResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[53];
}

/// The operation `PlayAudioClip` of the Media2 service: request `tr2:PlayAudioClip`, answered by `tr2:PlayAudioClipResponse`.
#[derive(Clone, Copy, Debug)]
pub struct PlayAudioClip;

impl Operation for PlayAudioClip {
    type Request = super::PlayAudioClip;
    type Response = super::PlayAudioClipResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[54];
}

/// The operation `GetPlayingAudioClips` of the Media2 service: request `tr2:GetPlayingAudioClips`, answered by `tr2:GetPlayingAudioClipsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetPlayingAudioClips;

impl Operation for GetPlayingAudioClips {
    type Request = super::GetPlayingAudioClips;
    type Response = super::GetPlayingAudioClipsResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[55];
}

/// The operation `GetMulticastAudioDecoderConfigurations` of the Media2 service: request `tr2:GetMulticastAudioDecoderConfigurations`, answered by `tr2:GetMulticastAudioDecoderConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetMulticastAudioDecoderConfigurations;

impl Operation for GetMulticastAudioDecoderConfigurations {
    type Request = super::GetMulticastAudioDecoderConfigurations;
    type Response = super::GetMulticastAudioDecoderConfigurationsResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[56];
}

/// The operation `GetMulticastAudioDecoderConfigurationOptions` of the Media2 service: request `tr2:GetMulticastAudioDecoderConfigurationOptions`, answered by `tr2:GetMulticastAudioDecoderConfigurationOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetMulticastAudioDecoderConfigurationOptions;

impl Operation for GetMulticastAudioDecoderConfigurationOptions {
    type Request = super::GetMulticastAudioDecoderConfigurationOptions;
    type Response = super::GetMulticastAudioDecoderConfigurationOptionsResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[57];
}

/// The operation `SetMulticastAudioDecoderConfiguration` of the Media2 service: request `tr2:SetMulticastAudioDecoderConfiguration`, answered by `tr2:SetMulticastAudioDecoderConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetMulticastAudioDecoderConfiguration;

impl Operation for SetMulticastAudioDecoderConfiguration {
    type Request = super::SetMulticastAudioDecoderConfiguration;
    type Response = super::SetConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA2.operations[58];
}
