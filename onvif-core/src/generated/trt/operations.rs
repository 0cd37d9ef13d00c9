// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Operations of the namespace `http://www.onvif.org/ver10/media/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::auth::access::AccessClass;
use crate::operation::{FaultSpec, Operation, OperationInfo, ServiceInfo};
use crate::soap::FaultCode;
use crate::xml;

/// The Media service and its operations, in the order of the service description.
pub static MEDIA: ServiceInfo = ServiceInfo {
    name: "Media",
    namespace: xml::Ns::TRT,
    operations: &[
        OperationInfo {
            index: 0,
            name: "GetServiceCapabilities",
            request: xml::name!(TRT, "trt:GetServiceCapabilities"),
            response: Some(xml::name!(TRT, "trt:GetServiceCapabilitiesResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetServiceCapabilities",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetServiceCapabilitiesResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 1,
            name: "GetVideoSources",
            request: xml::name!(TRT, "trt:GetVideoSources"),
            response: Some(xml::name!(TRT, "trt:GetVideoSourcesResponse")),
            action: "http://www.onvif.org/ver10/media/wsdlGetVideoSources/",
            response_action: "http://www.onvif.org/ver10/media/wsdlGetVideoSources/Response",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 2,
            name: "GetAudioSources",
            request: xml::name!(TRT, "trt:GetAudioSources"),
            response: Some(xml::name!(TRT, "trt:GetAudioSourcesResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetAudioSources",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetAudioSourcesResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Receiver,
                subcodes: &["ActionNotSupported", "AudioNotSupported"],
            }],
        },
        OperationInfo {
            index: 3,
            name: "GetAudioOutputs",
            request: xml::name!(TRT, "trt:GetAudioOutputs"),
            response: Some(xml::name!(TRT, "trt:GetAudioOutputsResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetAudioOutputs",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetAudioOutputsResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Receiver,
                subcodes: &["ActionNotSupported", "AudioOutputNotSupported"],
            }],
        },
        OperationInfo {
            index: 4,
            name: "CreateProfile",
            request: xml::name!(TRT, "trt:CreateProfile"),
            response: Some(xml::name!(TRT, "trt:CreateProfileResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/CreateProfile",
            response_action: "http://www.onvif.org/ver10/media/wsdl/CreateProfileResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "MaxNVTProfiles"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ProfileExists"],
                },
            ],
        },
        OperationInfo {
            index: 5,
            name: "GetProfile",
            request: xml::name!(TRT, "trt:GetProfile"),
            response: Some(xml::name!(TRT, "trt:GetProfileResponse")),
            action: "http://www.onvif.org/ver10/media/wsdlGetProfile/",
            response_action: "http://www.onvif.org/ver10/media/wsdlGetProfile/Response",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoProfile"],
            }],
        },
        OperationInfo {
            index: 6,
            name: "GetProfiles",
            request: xml::name!(TRT, "trt:GetProfiles"),
            response: Some(xml::name!(TRT, "trt:GetProfilesResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetProfiles",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetProfilesResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 7,
            name: "AddVideoEncoderConfiguration",
            request: xml::name!(TRT, "trt:AddVideoEncoderConfiguration"),
            response: Some(xml::name!(TRT, "trt:AddVideoEncoderConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/AddVideoEncoderConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/AddVideoEncoderConfigurationResponse",
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
            index: 8,
            name: "RemoveVideoEncoderConfiguration",
            request: xml::name!(TRT, "trt:RemoveVideoEncoderConfiguration"),
            response: Some(xml::name!(TRT, "trt:RemoveVideoEncoderConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/RemoveVideoEncoderConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/RemoveVideoEncoderConfigurationResponse",
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
            index: 9,
            name: "AddVideoSourceConfiguration",
            request: xml::name!(TRT, "trt:AddVideoSourceConfiguration"),
            response: Some(xml::name!(TRT, "trt:AddVideoSourceConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/AddVideoSourceConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/AddVideoSourceConfigurationResponse",
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
            index: 10,
            name: "RemoveVideoSourceConfiguration",
            request: xml::name!(TRT, "trt:RemoveVideoSourceConfiguration"),
            response: Some(xml::name!(TRT, "trt:RemoveVideoSourceConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/RemoveVideoSourceConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/RemoveVideoSourceConfigurationResponse",
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
            index: 11,
            name: "AddAudioEncoderConfiguration",
            request: xml::name!(TRT, "trt:AddAudioEncoderConfiguration"),
            response: Some(xml::name!(TRT, "trt:AddAudioEncoderConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/AddAudioEncoderConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/AddAudioEncoderConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ConfigurationConflict"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "AudioNotSupported"],
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
            index: 12,
            name: "RemoveAudioEncoderConfiguration",
            request: xml::name!(TRT, "trt:RemoveAudioEncoderConfiguration"),
            response: Some(xml::name!(TRT, "trt:RemoveAudioEncoderConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/RemoveAudioEncoderConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/RemoveAudioEncoderConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ConfigurationConflict"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "AudioNotSupported"],
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
            index: 13,
            name: "AddAudioSourceConfiguration",
            request: xml::name!(TRT, "trt:AddAudioSourceConfiguration"),
            response: Some(xml::name!(TRT, "trt:AddAudioSourceConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/AddAudioSourceConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/AddAudioSourceConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ConfigurationConflict"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "AudioNotSupported"],
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
            index: 14,
            name: "RemoveAudioSourceConfiguration",
            request: xml::name!(TRT, "trt:RemoveAudioSourceConfiguration"),
            response: Some(xml::name!(TRT, "trt:RemoveAudioSourceConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/RemoveAudioSourceConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/RemoveAudioSourceConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ConfigurationConflict"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "AudioNotSupported"],
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
            index: 15,
            name: "AddPTZConfiguration",
            request: xml::name!(TRT, "trt:AddPTZConfiguration"),
            response: Some(xml::name!(TRT, "trt:AddPTZConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/AddPTZConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/AddPTZConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ConfigurationConflict"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "PTZNotSupported"],
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
            index: 16,
            name: "RemovePTZConfiguration",
            request: xml::name!(TRT, "trt:RemovePTZConfiguration"),
            response: Some(xml::name!(TRT, "trt:RemovePTZConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/RemovePTZConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/RemovePTZConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ConfigurationConflict"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "PTZNotSupported"],
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
            index: 17,
            name: "AddVideoAnalyticsConfiguration",
            request: xml::name!(TRT, "trt:AddVideoAnalyticsConfiguration"),
            response: Some(xml::name!(TRT, "trt:AddVideoAnalyticsConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/AddVideoAnalyticsConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/AddVideoAnalyticsConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ConfigurationConflict"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "VideoAnalyticsNotSupported"],
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
            index: 18,
            name: "RemoveVideoAnalyticsConfiguration",
            request: xml::name!(TRT, "trt:RemoveVideoAnalyticsConfiguration"),
            response: Some(xml::name!(TRT, "trt:RemoveVideoAnalyticsConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/RemoveVideoAnalyticsConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/RemoveVideoAnalyticsConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ConfigurationConflict"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "VideoAnalyticsNotSupported"],
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
            index: 19,
            name: "AddMetadataConfiguration",
            request: xml::name!(TRT, "trt:AddMetadataConfiguration"),
            response: Some(xml::name!(TRT, "trt:AddMetadataConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/AddMetadataConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/AddMetadataConfigurationResponse",
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
            index: 20,
            name: "RemoveMetadataConfiguration",
            request: xml::name!(TRT, "trt:RemoveMetadataConfiguration"),
            response: Some(xml::name!(TRT, "trt:RemoveMetadataConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/RemoveMetadataConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/RemoveMetadataConfigurationResponse",
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
            index: 21,
            name: "AddAudioOutputConfiguration",
            request: xml::name!(TRT, "trt:AddAudioOutputConfiguration"),
            response: Some(xml::name!(TRT, "trt:AddAudioOutputConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/AddAudioOutputConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/AddAudioOutputConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ConfigurationConflict"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "AudioOutputNotSupported"],
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
            name: "RemoveAudioOutputConfiguration",
            request: xml::name!(TRT, "trt:RemoveAudioOutputConfiguration"),
            response: Some(xml::name!(TRT, "trt:RemoveAudioOutputConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/RemoveAudioOutputConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/RemoveAudioOutputConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ConfigurationConflict"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "AudioOutputNotSupported"],
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
            name: "AddAudioDecoderConfiguration",
            request: xml::name!(TRT, "trt:AddAudioDecoderConfiguration"),
            response: Some(xml::name!(TRT, "trt:AddAudioDecoderConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/AddAudioDecoderConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/AddAudioDecoderConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ConfigurationConflict"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "AudioDecodingNotSupported"],
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
            name: "RemoveAudioDecoderConfiguration",
            request: xml::name!(TRT, "trt:RemoveAudioDecoderConfiguration"),
            response: Some(xml::name!(TRT, "trt:RemoveAudioDecoderConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/RemoveAudioDecoderConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/RemoveAudioDecoderConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ConfigurationConflict"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "AudioDecodingNotSupported"],
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
            name: "DeleteProfile",
            request: xml::name!(TRT, "trt:DeleteProfile"),
            response: Some(xml::name!(TRT, "trt:DeleteProfileResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/DeleteProfile",
            response_action: "http://www.onvif.org/ver10/media/wsdl/DeleteProfileResponse",
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
            index: 26,
            name: "GetVideoSourceConfigurations",
            request: xml::name!(TRT, "trt:GetVideoSourceConfigurations"),
            response: Some(xml::name!(TRT, "trt:GetVideoSourceConfigurationsResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetVideoSourceConfigurations",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetVideoSourceConfigurationsResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 27,
            name: "GetVideoEncoderConfigurations",
            request: xml::name!(TRT, "trt:GetVideoEncoderConfigurations"),
            response: Some(xml::name!(TRT, "trt:GetVideoEncoderConfigurationsResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetVideoEncoderConfigurations",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetVideoEncoderConfigurationsResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 28,
            name: "GetAudioSourceConfigurations",
            request: xml::name!(TRT, "trt:GetAudioSourceConfigurations"),
            response: Some(xml::name!(TRT, "trt:GetAudioSourceConfigurationsResponse")),
            action: "http://www.onvif.org/ver10/media/wsdlGetAudioSourceConfigurations/",
            response_action: "http://www.onvif.org/ver10/media/wsdlGetAudioSourceConfigurations/Response",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Receiver,
                subcodes: &["ActionNotSupported", "AudioNotSupported"],
            }],
        },
        OperationInfo {
            index: 29,
            name: "GetAudioEncoderConfigurations",
            request: xml::name!(TRT, "trt:GetAudioEncoderConfigurations"),
            response: Some(xml::name!(TRT, "trt:GetAudioEncoderConfigurationsResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetAudioEncoderConfigurations",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetAudioEncoderConfigurationsResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Receiver,
                subcodes: &["ActionNotSupported", "AudioNotSupported"],
            }],
        },
        OperationInfo {
            index: 30,
            name: "GetVideoAnalyticsConfigurations",
            request: xml::name!(TRT, "trt:GetVideoAnalyticsConfigurations"),
            response: Some(xml::name!(TRT, "trt:GetVideoAnalyticsConfigurationsResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetVideoAnalyticsConfigurations",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetVideoAnalyticsConfigurationsResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["ActionNotSupported", "VideoAnalyticsNotSupported"],
            }],
        },
        OperationInfo {
            index: 31,
            name: "GetMetadataConfigurations",
            request: xml::name!(TRT, "trt:GetMetadataConfigurations"),
            response: Some(xml::name!(TRT, "trt:GetMetadataConfigurationsResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetMetadataConfigurations",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetMetadataConfigurationsResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 32,
            name: "GetAudioOutputConfigurations",
            request: xml::name!(TRT, "trt:GetAudioOutputConfigurations"),
            response: Some(xml::name!(TRT, "trt:GetAudioOutputConfigurationsResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetAudioOutputConfigurations",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetAudioOutputConfigurationsResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Receiver,
                subcodes: &["ActionNotSupported", "AudioOutputNotSupported"],
            }],
        },
        OperationInfo {
            index: 33,
            name: "GetAudioDecoderConfigurations",
            request: xml::name!(TRT, "trt:GetAudioDecoderConfigurations"),
            response: Some(xml::name!(TRT, "trt:GetAudioDecoderConfigurationsResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetAudioDecoderConfigurations",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetAudioDecoderConfigurationsResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Receiver,
                subcodes: &["ActionNotSupported", "AudioDecodingNotSupported"],
            }],
        },
        OperationInfo {
            index: 34,
            name: "GetVideoSourceConfiguration",
            request: xml::name!(TRT, "trt:GetVideoSourceConfiguration"),
            response: Some(xml::name!(TRT, "trt:GetVideoSourceConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetVideoSourceConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetVideoSourceConfigurationResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoConfig"],
            }],
        },
        OperationInfo {
            index: 35,
            name: "GetVideoEncoderConfiguration",
            request: xml::name!(TRT, "trt:GetVideoEncoderConfiguration"),
            response: Some(xml::name!(TRT, "trt:GetVideoEncoderConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetVideoEncoderConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetVideoEncoderConfigurationResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoConfig"],
            }],
        },
        OperationInfo {
            index: 36,
            name: "GetAudioSourceConfiguration",
            request: xml::name!(TRT, "trt:GetAudioSourceConfiguration"),
            response: Some(xml::name!(TRT, "trt:GetAudioSourceConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetAudioSourceConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetAudioSourceConfigurationResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "AudioNotSupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
            ],
        },
        OperationInfo {
            index: 37,
            name: "GetAudioEncoderConfiguration",
            request: xml::name!(TRT, "trt:GetAudioEncoderConfiguration"),
            response: Some(xml::name!(TRT, "trt:GetAudioEncoderConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetAudioEncoderConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetAudioEncoderConfigurationResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "AudioNotSupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
            ],
        },
        OperationInfo {
            index: 38,
            name: "GetVideoAnalyticsConfiguration",
            request: xml::name!(TRT, "trt:GetVideoAnalyticsConfiguration"),
            response: Some(xml::name!(TRT, "trt:GetVideoAnalyticsConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetVideoAnalyticsConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetVideoAnalyticsConfigurationResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["ActionNotSupported", "VideoAnalyticsNotSupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
            ],
        },
        OperationInfo {
            index: 39,
            name: "GetMetadataConfiguration",
            request: xml::name!(TRT, "trt:GetMetadataConfiguration"),
            response: Some(xml::name!(TRT, "trt:GetMetadataConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetMetadataConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetMetadataConfigurationResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoConfig"],
            }],
        },
        OperationInfo {
            index: 40,
            name: "GetAudioOutputConfiguration",
            request: xml::name!(TRT, "trt:GetAudioOutputConfiguration"),
            response: Some(xml::name!(TRT, "trt:GetAudioOutputConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetAudioOutputConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetAudioOutputConfigurationResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "AudioOutputNotSupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
            ],
        },
        OperationInfo {
            index: 41,
            name: "GetAudioDecoderConfiguration",
            request: xml::name!(TRT, "trt:GetAudioDecoderConfiguration"),
            response: Some(xml::name!(TRT, "trt:GetAudioDecoderConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetAudioDecoderConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetAudioDecoderConfigurationResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "AudioDecodingNotSupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
            ],
        },
        OperationInfo {
            index: 42,
            name: "GetCompatibleVideoEncoderConfigurations",
            request: xml::name!(TRT, "trt:GetCompatibleVideoEncoderConfigurations"),
            response: Some(xml::name!(
                TRT,
                "trt:GetCompatibleVideoEncoderConfigurationsResponse"
            )),
            action: "http://www.onvif.org/ver10/media/wsdl/GetCompatibleVideoEncoderConfigurations",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetCompatibleVideoEncoderConfigurationsResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoProfile"],
            }],
        },
        OperationInfo {
            index: 43,
            name: "GetCompatibleVideoSourceConfigurations",
            request: xml::name!(TRT, "trt:GetCompatibleVideoSourceConfigurations"),
            response: Some(xml::name!(
                TRT,
                "trt:GetCompatibleVideoSourceConfigurationsResponse"
            )),
            action: "http://www.onvif.org/ver10/media/wsdl/GetCompatibleVideoSourceConfigurations",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetCompatibleVideoSourceConfigurationsResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoProfile"],
            }],
        },
        OperationInfo {
            index: 44,
            name: "GetCompatibleAudioEncoderConfigurations",
            request: xml::name!(TRT, "trt:GetCompatibleAudioEncoderConfigurations"),
            response: Some(xml::name!(
                TRT,
                "trt:GetCompatibleAudioEncoderConfigurationsResponse"
            )),
            action: "http://www.onvif.org/ver10/media/wsdl/GetCompatibleAudioEncoderConfigurations",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetCompatibleAudioEncoderConfigurationsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "AudioNotSupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 45,
            name: "GetCompatibleAudioSourceConfigurations",
            request: xml::name!(TRT, "trt:GetCompatibleAudioSourceConfigurations"),
            response: Some(xml::name!(
                TRT,
                "trt:GetCompatibleAudioSourceConfigurationsResponse"
            )),
            action: "http://www.onvif.org/ver10/media/wsdl/GetCompatibleAudioSourceConfigurations",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetCompatibleAudioSourceConfigurationsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "AudioNotSupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 46,
            name: "GetCompatibleVideoAnalyticsConfigurations",
            request: xml::name!(TRT, "trt:GetCompatibleVideoAnalyticsConfigurations"),
            response: Some(xml::name!(
                TRT,
                "trt:GetCompatibleVideoAnalyticsConfigurationsResponse"
            )),
            action: "http://www.onvif.org/ver10/media/wsdl/GetCompatibleVideoAnalyticsConfigurations",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetCompatibleVideoAnalyticsConfigurationsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["ActionNotSupported", "VideoAnalyticsNotSupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 47,
            name: "GetCompatibleMetadataConfigurations",
            request: xml::name!(TRT, "trt:GetCompatibleMetadataConfigurations"),
            response: Some(xml::name!(TRT, "trt:GetCompatibleMetadataConfigurationsResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetCompatibleMetadataConfigurations",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetCompatibleMetadataConfigurationsResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoProfile"],
            }],
        },
        OperationInfo {
            index: 48,
            name: "GetCompatibleAudioOutputConfigurations",
            request: xml::name!(TRT, "trt:GetCompatibleAudioOutputConfigurations"),
            response: Some(xml::name!(
                TRT,
                "trt:GetCompatibleAudioOutputConfigurationsResponse"
            )),
            action: "http://www.onvif.org/ver10/media/wsdl/GetCompatibleAudioOutputConfigurations",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetCompatibleAudioOutputConfigurationsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "AudioOutputNotSupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 49,
            name: "GetCompatibleAudioDecoderConfigurations",
            request: xml::name!(TRT, "trt:GetCompatibleAudioDecoderConfigurations"),
            response: Some(xml::name!(
                TRT,
                "trt:GetCompatibleAudioDecoderConfigurationsResponse"
            )),
            action: "http://www.onvif.org/ver10/media/wsdl/GetCompatibleAudioDecoderConfigurations",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetCompatibleAudioDecoderConfigurationsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "AudioDecodingNotSupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoProfile"],
                },
            ],
        },
        OperationInfo {
            index: 50,
            name: "SetVideoSourceConfiguration",
            request: xml::name!(TRT, "trt:SetVideoSourceConfiguration"),
            response: Some(xml::name!(TRT, "trt:SetVideoSourceConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/SetVideoSourceConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/SetVideoSourceConfigurationResponse",
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
            index: 51,
            name: "SetVideoEncoderConfiguration",
            request: xml::name!(TRT, "trt:SetVideoEncoderConfiguration"),
            response: Some(xml::name!(TRT, "trt:SetVideoEncoderConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/SetVideoEncoderConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/SetVideoEncoderConfigurationResponse",
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
            index: 52,
            name: "SetAudioSourceConfiguration",
            request: xml::name!(TRT, "trt:SetAudioSourceConfiguration"),
            response: Some(xml::name!(TRT, "trt:SetAudioSourceConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/SetAudioSourceConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/SetAudioSourceConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ConfigurationConflict"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "AudioNotSupported"],
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
            index: 53,
            name: "SetAudioEncoderConfiguration",
            request: xml::name!(TRT, "trt:SetAudioEncoderConfiguration"),
            response: Some(xml::name!(TRT, "trt:SetAudioEncoderConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/SetAudioEncoderConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/SetAudioEncoderConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ConfigurationConflict"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "AudioNotSupported"],
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
            index: 54,
            name: "SetVideoAnalyticsConfiguration",
            request: xml::name!(TRT, "trt:SetVideoAnalyticsConfiguration"),
            response: Some(xml::name!(TRT, "trt:SetVideoAnalyticsConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/SetVideoAnalyticsConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/SetVideoAnalyticsConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ConfigurationConflict"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["ActionNotSupported", "VideoAnalyticsNotSupported"],
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
            index: 55,
            name: "SetMetadataConfiguration",
            request: xml::name!(TRT, "trt:SetMetadataConfiguration"),
            response: Some(xml::name!(TRT, "trt:SetMetadataConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/SetMetadataConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/SetMetadataConfigurationResponse",
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
            index: 56,
            name: "SetAudioOutputConfiguration",
            request: xml::name!(TRT, "trt:SetAudioOutputConfiguration"),
            response: Some(xml::name!(TRT, "trt:SetAudioOutputConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/SetAudioOutputConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/SetAudioOutputConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ConfigurationConflict"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "AudioOutputNotSupported"],
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
            index: 57,
            name: "SetAudioDecoderConfiguration",
            request: xml::name!(TRT, "trt:SetAudioDecoderConfiguration"),
            response: Some(xml::name!(TRT, "trt:SetAudioDecoderConfigurationResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/SetAudioDecoderConfiguration",
            response_action: "http://www.onvif.org/ver10/media/wsdl/SetAudioDecoderConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ConfigurationConflict"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "AudioDecodingNotSupported"],
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
            index: 58,
            name: "GetVideoSourceConfigurationOptions",
            request: xml::name!(TRT, "trt:GetVideoSourceConfigurationOptions"),
            response: Some(xml::name!(TRT, "trt:GetVideoSourceConfigurationOptionsResponse")),
            action: "http://www.onvif.org/ver10/media/wsdlGetVideoSourceConfigurationOptions/",
            response_action: "http://www.onvif.org/ver10/media/wsdlGetVideoSourceConfigurationOptions/Response",
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
            index: 59,
            name: "GetVideoEncoderConfigurationOptions",
            request: xml::name!(TRT, "trt:GetVideoEncoderConfigurationOptions"),
            response: Some(xml::name!(TRT, "trt:GetVideoEncoderConfigurationOptionsResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetVideoEncoderConfigurationOptions",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetVideoEncoderConfigurationOptionsResponse",
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
            index: 60,
            name: "GetAudioSourceConfigurationOptions",
            request: xml::name!(TRT, "trt:GetAudioSourceConfigurationOptions"),
            response: Some(xml::name!(TRT, "trt:GetAudioSourceConfigurationOptionsResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetAudioSourceConfigurationOptions",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetAudioSourceConfigurationOptionsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "AudioNotSupported"],
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
            index: 61,
            name: "GetAudioEncoderConfigurationOptions",
            request: xml::name!(TRT, "trt:GetAudioEncoderConfigurationOptions"),
            response: Some(xml::name!(TRT, "trt:GetAudioEncoderConfigurationOptionsResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetAudioEncoderConfigurationOptions",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetAudioEncoderConfigurationOptionsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "AudioNotSupported"],
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
            index: 62,
            name: "GetMetadataConfigurationOptions",
            request: xml::name!(TRT, "trt:GetMetadataConfigurationOptions"),
            response: Some(xml::name!(TRT, "trt:GetMetadataConfigurationOptionsResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetMetadataConfigurationOptions",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetMetadataConfigurationOptionsResponse",
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
            index: 63,
            name: "GetAudioOutputConfigurationOptions",
            request: xml::name!(TRT, "trt:GetAudioOutputConfigurationOptions"),
            response: Some(xml::name!(TRT, "trt:GetAudioOutputConfigurationOptionsResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetAudioOutputConfigurationOptions",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetAudioOutputConfigurationOptionsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "AudioOutputNotSupported"],
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
            index: 64,
            name: "GetAudioDecoderConfigurationOptions",
            request: xml::name!(TRT, "trt:GetAudioDecoderConfigurationOptions"),
            response: Some(xml::name!(TRT, "trt:GetAudioDecoderConfigurationOptionsResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetAudioDecoderConfigurationOptions",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetAudioDecoderConfigurationOptionsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "AudioDecodingNotSupported"],
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
            index: 65,
            name: "GetGuaranteedNumberOfVideoEncoderInstances",
            request: xml::name!(TRT, "trt:GetGuaranteedNumberOfVideoEncoderInstances"),
            response: Some(xml::name!(
                TRT,
                "trt:GetGuaranteedNumberOfVideoEncoderInstancesResponse"
            )),
            action: "http://www.onvif.org/ver10/media/wsdl/GetGuaranteedNumberOfVideoEncoderInstances",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetGuaranteedNumberOfVideoEncoderInstancesResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoConfig"],
            }],
        },
        OperationInfo {
            index: 66,
            name: "GetStreamUri",
            request: xml::name!(TRT, "trt:GetStreamUri"),
            response: Some(xml::name!(TRT, "trt:GetStreamUriResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetStreamUri",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetStreamUriResponse",
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
            index: 67,
            name: "StartMulticastStreaming",
            request: xml::name!(TRT, "trt:StartMulticastStreaming"),
            response: Some(xml::name!(TRT, "trt:StartMulticastStreamingResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/StartMulticastStreaming",
            response_action: "http://www.onvif.org/ver10/media/wsdl/StartMulticastStreamingResponse",
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
            index: 68,
            name: "StopMulticastStreaming",
            request: xml::name!(TRT, "trt:StopMulticastStreaming"),
            response: Some(xml::name!(TRT, "trt:StopMulticastStreamingResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/StopMulticastStreaming",
            response_action: "http://www.onvif.org/ver10/media/wsdl/StopMulticastStreamingResponse",
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
            index: 69,
            name: "SetSynchronizationPoint",
            request: xml::name!(TRT, "trt:SetSynchronizationPoint"),
            response: Some(xml::name!(TRT, "trt:SetSynchronizationPointResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/SetSynchronizationPoint",
            response_action: "http://www.onvif.org/ver10/media/wsdl/SetSynchronizationPointResponse",
            access: AccessClass::Actuate,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoProfile"],
            }],
        },
        OperationInfo {
            index: 70,
            name: "GetSnapshotUri",
            request: xml::name!(TRT, "trt:GetSnapshotUri"),
            response: Some(xml::name!(TRT, "trt:GetSnapshotUriResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetSnapshotUri",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetSnapshotUriResponse",
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
            index: 71,
            name: "GetVideoSourceModes",
            request: xml::name!(TRT, "trt:GetVideoSourceModes"),
            response: Some(xml::name!(TRT, "trt:GetVideoSourceModesResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetVideoSourceModes",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetVideoSourceModesResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoVideoSource"],
            }],
        },
        OperationInfo {
            index: 72,
            name: "SetVideoSourceMode",
            request: xml::name!(TRT, "trt:SetVideoSourceMode"),
            response: Some(xml::name!(TRT, "trt:SetVideoSourceModeResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/SetVideoSourceMode",
            response_action: "http://www.onvif.org/ver10/media/wsdl/SetVideoSourceModeResponse",
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
            index: 73,
            name: "GetOSDs",
            request: xml::name!(TRT, "trt:GetOSDs"),
            response: Some(xml::name!(TRT, "trt:GetOSDsResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetOSDs",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetOSDsResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoConfig"],
            }],
        },
        OperationInfo {
            index: 74,
            name: "GetOSD",
            request: xml::name!(TRT, "trt:GetOSD"),
            response: Some(xml::name!(TRT, "trt:GetOSDResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetOSD",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetOSDResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoConfig"],
            }],
        },
        OperationInfo {
            index: 75,
            name: "GetOSDOptions",
            request: xml::name!(TRT, "trt:GetOSDOptions"),
            response: Some(xml::name!(TRT, "trt:GetOSDOptionsResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/GetOSDOptions",
            response_action: "http://www.onvif.org/ver10/media/wsdl/GetOSDOptionsResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoConfig"],
            }],
        },
        OperationInfo {
            index: 76,
            name: "SetOSD",
            request: xml::name!(TRT, "trt:SetOSD"),
            response: Some(xml::name!(TRT, "trt:SetOSDResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/SetOSD",
            response_action: "http://www.onvif.org/ver10/media/wsdl/SetOSDResponse",
            access: AccessClass::Actuate,
            faults: &[
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
            index: 77,
            name: "CreateOSD",
            request: xml::name!(TRT, "trt:CreateOSD"),
            response: Some(xml::name!(TRT, "trt:CreateOSDResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/CreateOSD",
            response_action: "http://www.onvif.org/ver10/media/wsdl/CreateOSDResponse",
            access: AccessClass::Actuate,
            faults: &[FaultSpec {
                code: FaultCode::Receiver,
                subcodes: &["Action", "MaxOSDs"],
            }],
        },
        OperationInfo {
            index: 78,
            name: "DeleteOSD",
            request: xml::name!(TRT, "trt:DeleteOSD"),
            response: Some(xml::name!(TRT, "trt:DeleteOSDResponse")),
            action: "http://www.onvif.org/ver10/media/wsdl/DeleteOSD",
            response_action: "http://www.onvif.org/ver10/media/wsdl/DeleteOSDResponse",
            access: AccessClass::Actuate,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoConfig"],
            }],
        },
    ],
};

/// The operation `GetServiceCapabilities` of the Media service: request `trt:GetServiceCapabilities`, answered by `trt:GetServiceCapabilitiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceCapabilities;

impl Operation for GetServiceCapabilities {
    type Request = super::GetServiceCapabilities;
    type Response = super::GetServiceCapabilitiesResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[0];
}

/// The operation `GetVideoSources` of the Media service: request `trt:GetVideoSources`, answered by `trt:GetVideoSourcesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetVideoSources;

impl Operation for GetVideoSources {
    type Request = super::GetVideoSources;
    type Response = super::GetVideoSourcesResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[1];
}

/// The operation `GetAudioSources` of the Media service: request `trt:GetAudioSources`, answered by `trt:GetAudioSourcesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAudioSources;

impl Operation for GetAudioSources {
    type Request = super::GetAudioSources;
    type Response = super::GetAudioSourcesResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[2];
}

/// The operation `GetAudioOutputs` of the Media service: request `trt:GetAudioOutputs`, answered by `trt:GetAudioOutputsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAudioOutputs;

impl Operation for GetAudioOutputs {
    type Request = super::GetAudioOutputs;
    type Response = super::GetAudioOutputsResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[3];
}

/// The operation `CreateProfile` of the Media service: request `trt:CreateProfile`, answered by `trt:CreateProfileResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateProfile;

impl Operation for CreateProfile {
    type Request = super::CreateProfile;
    type Response = super::CreateProfileResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[4];
}

/// The operation `GetProfile` of the Media service: request `trt:GetProfile`, answered by `trt:GetProfileResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetProfile;

impl Operation for GetProfile {
    type Request = super::GetProfile;
    type Response = super::GetProfileResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[5];
}

/// The operation `GetProfiles` of the Media service: request `trt:GetProfiles`, answered by `trt:GetProfilesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetProfiles;

impl Operation for GetProfiles {
    type Request = super::GetProfiles;
    type Response = super::GetProfilesResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[6];
}

/// The operation `AddVideoEncoderConfiguration` of the Media service: request `trt:AddVideoEncoderConfiguration`, answered by `trt:AddVideoEncoderConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct AddVideoEncoderConfiguration;

impl Operation for AddVideoEncoderConfiguration {
    type Request = super::AddVideoEncoderConfiguration;
    type Response = super::AddVideoEncoderConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[7];
}

/// The operation `RemoveVideoEncoderConfiguration` of the Media service: request `trt:RemoveVideoEncoderConfiguration`, answered by `trt:RemoveVideoEncoderConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveVideoEncoderConfiguration;

impl Operation for RemoveVideoEncoderConfiguration {
    type Request = super::RemoveVideoEncoderConfiguration;
    type Response = super::RemoveVideoEncoderConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[8];
}

/// The operation `AddVideoSourceConfiguration` of the Media service: request `trt:AddVideoSourceConfiguration`, answered by `trt:AddVideoSourceConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct AddVideoSourceConfiguration;

impl Operation for AddVideoSourceConfiguration {
    type Request = super::AddVideoSourceConfiguration;
    type Response = super::AddVideoSourceConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[9];
}

/// The operation `RemoveVideoSourceConfiguration` of the Media service: request `trt:RemoveVideoSourceConfiguration`, answered by `trt:RemoveVideoSourceConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveVideoSourceConfiguration;

impl Operation for RemoveVideoSourceConfiguration {
    type Request = super::RemoveVideoSourceConfiguration;
    type Response = super::RemoveVideoSourceConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[10];
}

/// The operation `AddAudioEncoderConfiguration` of the Media service: request `trt:AddAudioEncoderConfiguration`, answered by `trt:AddAudioEncoderConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct AddAudioEncoderConfiguration;

impl Operation for AddAudioEncoderConfiguration {
    type Request = super::AddAudioEncoderConfiguration;
    type Response = super::AddAudioEncoderConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[11];
}

/// The operation `RemoveAudioEncoderConfiguration` of the Media service: request `trt:RemoveAudioEncoderConfiguration`, answered by `trt:RemoveAudioEncoderConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveAudioEncoderConfiguration;

impl Operation for RemoveAudioEncoderConfiguration {
    type Request = super::RemoveAudioEncoderConfiguration;
    type Response = super::RemoveAudioEncoderConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[12];
}

/// The operation `AddAudioSourceConfiguration` of the Media service: request `trt:AddAudioSourceConfiguration`, answered by `trt:AddAudioSourceConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct AddAudioSourceConfiguration;

impl Operation for AddAudioSourceConfiguration {
    type Request = super::AddAudioSourceConfiguration;
    type Response = super::AddAudioSourceConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[13];
}

/// The operation `RemoveAudioSourceConfiguration` of the Media service: request `trt:RemoveAudioSourceConfiguration`, answered by `trt:RemoveAudioSourceConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveAudioSourceConfiguration;

impl Operation for RemoveAudioSourceConfiguration {
    type Request = super::RemoveAudioSourceConfiguration;
    type Response = super::RemoveAudioSourceConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[14];
}

/// The operation `AddPTZConfiguration` of the Media service: request `trt:AddPTZConfiguration`, answered by `trt:AddPTZConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct AddPTZConfiguration;

impl Operation for AddPTZConfiguration {
    type Request = super::AddPTZConfiguration;
    type Response = super::AddPTZConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[15];
}

/// The operation `RemovePTZConfiguration` of the Media service: request `trt:RemovePTZConfiguration`, answered by `trt:RemovePTZConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct RemovePTZConfiguration;

impl Operation for RemovePTZConfiguration {
    type Request = super::RemovePTZConfiguration;
    type Response = super::RemovePTZConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[16];
}

/// The operation `AddVideoAnalyticsConfiguration` of the Media service: request `trt:AddVideoAnalyticsConfiguration`, answered by `trt:AddVideoAnalyticsConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct AddVideoAnalyticsConfiguration;

impl Operation for AddVideoAnalyticsConfiguration {
    type Request = super::AddVideoAnalyticsConfiguration;
    type Response = super::AddVideoAnalyticsConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[17];
}

/// The operation `RemoveVideoAnalyticsConfiguration` of the Media service: request `trt:RemoveVideoAnalyticsConfiguration`, answered by `trt:RemoveVideoAnalyticsConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveVideoAnalyticsConfiguration;

impl Operation for RemoveVideoAnalyticsConfiguration {
    type Request = super::RemoveVideoAnalyticsConfiguration;
    type Response = super::RemoveVideoAnalyticsConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[18];
}

/// The operation `AddMetadataConfiguration` of the Media service: request `trt:AddMetadataConfiguration`, answered by `trt:AddMetadataConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct AddMetadataConfiguration;

impl Operation for AddMetadataConfiguration {
    type Request = super::AddMetadataConfiguration;
    type Response = super::AddMetadataConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[19];
}

/// The operation `RemoveMetadataConfiguration` of the Media service: request `trt:RemoveMetadataConfiguration`, answered by `trt:RemoveMetadataConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveMetadataConfiguration;

impl Operation for RemoveMetadataConfiguration {
    type Request = super::RemoveMetadataConfiguration;
    type Response = super::RemoveMetadataConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[20];
}

/// The operation `AddAudioOutputConfiguration` of the Media service: request `trt:AddAudioOutputConfiguration`, answered by `trt:AddAudioOutputConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct AddAudioOutputConfiguration;

impl Operation for AddAudioOutputConfiguration {
    type Request = super::AddAudioOutputConfiguration;
    type Response = super::AddAudioOutputConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[21];
}

/// The operation `RemoveAudioOutputConfiguration` of the Media service: request `trt:RemoveAudioOutputConfiguration`, answered by `trt:RemoveAudioOutputConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveAudioOutputConfiguration;

impl Operation for RemoveAudioOutputConfiguration {
    type Request = super::RemoveAudioOutputConfiguration;
    type Response = super::RemoveAudioOutputConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[22];
}

/// The operation `AddAudioDecoderConfiguration` of the Media service: request `trt:AddAudioDecoderConfiguration`, answered by `trt:AddAudioDecoderConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct AddAudioDecoderConfiguration;

impl Operation for AddAudioDecoderConfiguration {
    type Request = super::AddAudioDecoderConfiguration;
    type Response = super::AddAudioDecoderConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[23];
}

/// The operation `RemoveAudioDecoderConfiguration` of the Media service: request `trt:RemoveAudioDecoderConfiguration`, answered by `trt:RemoveAudioDecoderConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveAudioDecoderConfiguration;

impl Operation for RemoveAudioDecoderConfiguration {
    type Request = super::RemoveAudioDecoderConfiguration;
    type Response = super::RemoveAudioDecoderConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[24];
}

/// The operation `DeleteProfile` of the Media service: request `trt:DeleteProfile`, answered by `trt:DeleteProfileResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteProfile;

impl Operation for DeleteProfile {
    type Request = super::DeleteProfile;
    type Response = super::DeleteProfileResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[25];
}

/// The operation `GetVideoSourceConfigurations` of the Media service: request `trt:GetVideoSourceConfigurations`, answered by `trt:GetVideoSourceConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetVideoSourceConfigurations;

impl Operation for GetVideoSourceConfigurations {
    type Request = super::GetVideoSourceConfigurations;
    type Response = super::GetVideoSourceConfigurationsResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[26];
}

/// The operation `GetVideoEncoderConfigurations` of the Media service: request `trt:GetVideoEncoderConfigurations`, answered by `trt:GetVideoEncoderConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetVideoEncoderConfigurations;

impl Operation for GetVideoEncoderConfigurations {
    type Request = super::GetVideoEncoderConfigurations;
    type Response = super::GetVideoEncoderConfigurationsResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[27];
}

/// The operation `GetAudioSourceConfigurations` of the Media service: request `trt:GetAudioSourceConfigurations`, answered by `trt:GetAudioSourceConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAudioSourceConfigurations;

impl Operation for GetAudioSourceConfigurations {
    type Request = super::GetAudioSourceConfigurations;
    type Response = super::GetAudioSourceConfigurationsResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[28];
}

/// The operation `GetAudioEncoderConfigurations` of the Media service: request `trt:GetAudioEncoderConfigurations`, answered by `trt:GetAudioEncoderConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAudioEncoderConfigurations;

impl Operation for GetAudioEncoderConfigurations {
    type Request = super::GetAudioEncoderConfigurations;
    type Response = super::GetAudioEncoderConfigurationsResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[29];
}

/// The operation `GetVideoAnalyticsConfigurations` of the Media service: request `trt:GetVideoAnalyticsConfigurations`, answered by `trt:GetVideoAnalyticsConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetVideoAnalyticsConfigurations;

impl Operation for GetVideoAnalyticsConfigurations {
    type Request = super::GetVideoAnalyticsConfigurations;
    type Response = super::GetVideoAnalyticsConfigurationsResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[30];
}

/// The operation `GetMetadataConfigurations` of the Media service: request `trt:GetMetadataConfigurations`, answered by `trt:GetMetadataConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetMetadataConfigurations;

impl Operation for GetMetadataConfigurations {
    type Request = super::GetMetadataConfigurations;
    type Response = super::GetMetadataConfigurationsResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[31];
}

/// The operation `GetAudioOutputConfigurations` of the Media service: request `trt:GetAudioOutputConfigurations`, answered by `trt:GetAudioOutputConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAudioOutputConfigurations;

impl Operation for GetAudioOutputConfigurations {
    type Request = super::GetAudioOutputConfigurations;
    type Response = super::GetAudioOutputConfigurationsResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[32];
}

/// The operation `GetAudioDecoderConfigurations` of the Media service: request `trt:GetAudioDecoderConfigurations`, answered by `trt:GetAudioDecoderConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAudioDecoderConfigurations;

impl Operation for GetAudioDecoderConfigurations {
    type Request = super::GetAudioDecoderConfigurations;
    type Response = super::GetAudioDecoderConfigurationsResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[33];
}

/// The operation `GetVideoSourceConfiguration` of the Media service: request `trt:GetVideoSourceConfiguration`, answered by `trt:GetVideoSourceConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetVideoSourceConfiguration;

impl Operation for GetVideoSourceConfiguration {
    type Request = super::GetVideoSourceConfiguration;
    type Response = super::GetVideoSourceConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[34];
}

/// The operation `GetVideoEncoderConfiguration` of the Media service: request `trt:GetVideoEncoderConfiguration`, answered by `trt:GetVideoEncoderConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetVideoEncoderConfiguration;

impl Operation for GetVideoEncoderConfiguration {
    type Request = super::GetVideoEncoderConfiguration;
    type Response = super::GetVideoEncoderConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[35];
}

/// The operation `GetAudioSourceConfiguration` of the Media service: request `trt:GetAudioSourceConfiguration`, answered by `trt:GetAudioSourceConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAudioSourceConfiguration;

impl Operation for GetAudioSourceConfiguration {
    type Request = super::GetAudioSourceConfiguration;
    type Response = super::GetAudioSourceConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[36];
}

/// The operation `GetAudioEncoderConfiguration` of the Media service: request `trt:GetAudioEncoderConfiguration`, answered by `trt:GetAudioEncoderConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAudioEncoderConfiguration;

impl Operation for GetAudioEncoderConfiguration {
    type Request = super::GetAudioEncoderConfiguration;
    type Response = super::GetAudioEncoderConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[37];
}

/// The operation `GetVideoAnalyticsConfiguration` of the Media service: request `trt:GetVideoAnalyticsConfiguration`, answered by `trt:GetVideoAnalyticsConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetVideoAnalyticsConfiguration;

impl Operation for GetVideoAnalyticsConfiguration {
    type Request = super::GetVideoAnalyticsConfiguration;
    type Response = super::GetVideoAnalyticsConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[38];
}

/// The operation `GetMetadataConfiguration` of the Media service: request `trt:GetMetadataConfiguration`, answered by `trt:GetMetadataConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetMetadataConfiguration;

impl Operation for GetMetadataConfiguration {
    type Request = super::GetMetadataConfiguration;
    type Response = super::GetMetadataConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[39];
}

/// The operation `GetAudioOutputConfiguration` of the Media service: request `trt:GetAudioOutputConfiguration`, answered by `trt:GetAudioOutputConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAudioOutputConfiguration;

impl Operation for GetAudioOutputConfiguration {
    type Request = super::GetAudioOutputConfiguration;
    type Response = super::GetAudioOutputConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[40];
}

/// The operation `GetAudioDecoderConfiguration` of the Media service: request `trt:GetAudioDecoderConfiguration`, answered by `trt:GetAudioDecoderConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAudioDecoderConfiguration;

impl Operation for GetAudioDecoderConfiguration {
    type Request = super::GetAudioDecoderConfiguration;
    type Response = super::GetAudioDecoderConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[41];
}

/// The operation `GetCompatibleVideoEncoderConfigurations` of the Media service: request `trt:GetCompatibleVideoEncoderConfigurations`, answered by `trt:GetCompatibleVideoEncoderConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetCompatibleVideoEncoderConfigurations;

impl Operation for GetCompatibleVideoEncoderConfigurations {
    type Request = super::GetCompatibleVideoEncoderConfigurations;
    type Response = super::GetCompatibleVideoEncoderConfigurationsResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[42];
}

/// The operation `GetCompatibleVideoSourceConfigurations` of the Media service: request `trt:GetCompatibleVideoSourceConfigurations`, answered by `trt:GetCompatibleVideoSourceConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetCompatibleVideoSourceConfigurations;

impl Operation for GetCompatibleVideoSourceConfigurations {
    type Request = super::GetCompatibleVideoSourceConfigurations;
    type Response = super::GetCompatibleVideoSourceConfigurationsResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[43];
}

/// The operation `GetCompatibleAudioEncoderConfigurations` of the Media service: request `trt:GetCompatibleAudioEncoderConfigurations`, answered by `trt:GetCompatibleAudioEncoderConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetCompatibleAudioEncoderConfigurations;

impl Operation for GetCompatibleAudioEncoderConfigurations {
    type Request = super::GetCompatibleAudioEncoderConfigurations;
    type Response = super::GetCompatibleAudioEncoderConfigurationsResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[44];
}

/// The operation `GetCompatibleAudioSourceConfigurations` of the Media service: request `trt:GetCompatibleAudioSourceConfigurations`, answered by `trt:GetCompatibleAudioSourceConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetCompatibleAudioSourceConfigurations;

impl Operation for GetCompatibleAudioSourceConfigurations {
    type Request = super::GetCompatibleAudioSourceConfigurations;
    type Response = super::GetCompatibleAudioSourceConfigurationsResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[45];
}

/// The operation `GetCompatibleVideoAnalyticsConfigurations` of the Media service: request `trt:GetCompatibleVideoAnalyticsConfigurations`, answered by `trt:GetCompatibleVideoAnalyticsConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetCompatibleVideoAnalyticsConfigurations;

impl Operation for GetCompatibleVideoAnalyticsConfigurations {
    type Request = super::GetCompatibleVideoAnalyticsConfigurations;
    type Response = super::GetCompatibleVideoAnalyticsConfigurationsResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[46];
}

/// The operation `GetCompatibleMetadataConfigurations` of the Media service: request `trt:GetCompatibleMetadataConfigurations`, answered by `trt:GetCompatibleMetadataConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetCompatibleMetadataConfigurations;

impl Operation for GetCompatibleMetadataConfigurations {
    type Request = super::GetCompatibleMetadataConfigurations;
    type Response = super::GetCompatibleMetadataConfigurationsResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[47];
}

/// The operation `GetCompatibleAudioOutputConfigurations` of the Media service: request `trt:GetCompatibleAudioOutputConfigurations`, answered by `trt:GetCompatibleAudioOutputConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetCompatibleAudioOutputConfigurations;

impl Operation for GetCompatibleAudioOutputConfigurations {
    type Request = super::GetCompatibleAudioOutputConfigurations;
    type Response = super::GetCompatibleAudioOutputConfigurationsResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[48];
}

/// The operation `GetCompatibleAudioDecoderConfigurations` of the Media service: request `trt:GetCompatibleAudioDecoderConfigurations`, answered by `trt:GetCompatibleAudioDecoderConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetCompatibleAudioDecoderConfigurations;

impl Operation for GetCompatibleAudioDecoderConfigurations {
    type Request = super::GetCompatibleAudioDecoderConfigurations;
    type Response = super::GetCompatibleAudioDecoderConfigurationsResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[49];
}

/// The operation `SetVideoSourceConfiguration` of the Media service: request `trt:SetVideoSourceConfiguration`, answered by `trt:SetVideoSourceConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetVideoSourceConfiguration;

impl Operation for SetVideoSourceConfiguration {
    type Request = super::SetVideoSourceConfiguration;
    type Response = super::SetVideoSourceConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[50];
}

/// The operation `SetVideoEncoderConfiguration` of the Media service: request `trt:SetVideoEncoderConfiguration`, answered by `trt:SetVideoEncoderConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetVideoEncoderConfiguration;

impl Operation for SetVideoEncoderConfiguration {
    type Request = super::SetVideoEncoderConfiguration;
    type Response = super::SetVideoEncoderConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[51];
}

/// The operation `SetAudioSourceConfiguration` of the Media service: request `trt:SetAudioSourceConfiguration`, answered by `trt:SetAudioSourceConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetAudioSourceConfiguration;

impl Operation for SetAudioSourceConfiguration {
    type Request = super::SetAudioSourceConfiguration;
    type Response = super::SetAudioSourceConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[52];
}

/// The operation `SetAudioEncoderConfiguration` of the Media service: request `trt:SetAudioEncoderConfiguration`, answered by `trt:SetAudioEncoderConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetAudioEncoderConfiguration;

impl Operation for SetAudioEncoderConfiguration {
    type Request = super::SetAudioEncoderConfiguration;
    type Response = super::SetAudioEncoderConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[53];
}

/// The operation `SetVideoAnalyticsConfiguration` of the Media service: request `trt:SetVideoAnalyticsConfiguration`, answered by `trt:SetVideoAnalyticsConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetVideoAnalyticsConfiguration;

impl Operation for SetVideoAnalyticsConfiguration {
    type Request = super::SetVideoAnalyticsConfiguration;
    type Response = super::SetVideoAnalyticsConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[54];
}

/// The operation `SetMetadataConfiguration` of the Media service: request `trt:SetMetadataConfiguration`, answered by `trt:SetMetadataConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetMetadataConfiguration;

impl Operation for SetMetadataConfiguration {
    type Request = super::SetMetadataConfiguration;
    type Response = super::SetMetadataConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[55];
}

/// The operation `SetAudioOutputConfiguration` of the Media service: request `trt:SetAudioOutputConfiguration`, answered by `trt:SetAudioOutputConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetAudioOutputConfiguration;

impl Operation for SetAudioOutputConfiguration {
    type Request = super::SetAudioOutputConfiguration;
    type Response = super::SetAudioOutputConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[56];
}

/// The operation `SetAudioDecoderConfiguration` of the Media service: request `trt:SetAudioDecoderConfiguration`, answered by `trt:SetAudioDecoderConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetAudioDecoderConfiguration;

impl Operation for SetAudioDecoderConfiguration {
    type Request = super::SetAudioDecoderConfiguration;
    type Response = super::SetAudioDecoderConfigurationResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[57];
}

/// The operation `GetVideoSourceConfigurationOptions` of the Media service: request `trt:GetVideoSourceConfigurationOptions`, answered by `trt:GetVideoSourceConfigurationOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetVideoSourceConfigurationOptions;

impl Operation for GetVideoSourceConfigurationOptions {
    type Request = super::GetVideoSourceConfigurationOptions;
    type Response = super::GetVideoSourceConfigurationOptionsResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[58];
}

/// The operation `GetVideoEncoderConfigurationOptions` of the Media service: request `trt:GetVideoEncoderConfigurationOptions`, answered by `trt:GetVideoEncoderConfigurationOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetVideoEncoderConfigurationOptions;

impl Operation for GetVideoEncoderConfigurationOptions {
    type Request = super::GetVideoEncoderConfigurationOptions;
    type Response = super::GetVideoEncoderConfigurationOptionsResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[59];
}

/// The operation `GetAudioSourceConfigurationOptions` of the Media service: request `trt:GetAudioSourceConfigurationOptions`, answered by `trt:GetAudioSourceConfigurationOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAudioSourceConfigurationOptions;

impl Operation for GetAudioSourceConfigurationOptions {
    type Request = super::GetAudioSourceConfigurationOptions;
    type Response = super::GetAudioSourceConfigurationOptionsResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[60];
}

/// The operation `GetAudioEncoderConfigurationOptions` of the Media service: request `trt:GetAudioEncoderConfigurationOptions`, answered by `trt:GetAudioEncoderConfigurationOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAudioEncoderConfigurationOptions;

impl Operation for GetAudioEncoderConfigurationOptions {
    type Request = super::GetAudioEncoderConfigurationOptions;
    type Response = super::GetAudioEncoderConfigurationOptionsResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[61];
}

/// The operation `GetMetadataConfigurationOptions` of the Media service: request `trt:GetMetadataConfigurationOptions`, answered by `trt:GetMetadataConfigurationOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetMetadataConfigurationOptions;

impl Operation for GetMetadataConfigurationOptions {
    type Request = super::GetMetadataConfigurationOptions;
    type Response = super::GetMetadataConfigurationOptionsResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[62];
}

/// The operation `GetAudioOutputConfigurationOptions` of the Media service: request `trt:GetAudioOutputConfigurationOptions`, answered by `trt:GetAudioOutputConfigurationOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAudioOutputConfigurationOptions;

impl Operation for GetAudioOutputConfigurationOptions {
    type Request = super::GetAudioOutputConfigurationOptions;
    type Response = super::GetAudioOutputConfigurationOptionsResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[63];
}

/// The operation `GetAudioDecoderConfigurationOptions` of the Media service: request `trt:GetAudioDecoderConfigurationOptions`, answered by `trt:GetAudioDecoderConfigurationOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAudioDecoderConfigurationOptions;

impl Operation for GetAudioDecoderConfigurationOptions {
    type Request = super::GetAudioDecoderConfigurationOptions;
    type Response = super::GetAudioDecoderConfigurationOptionsResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[64];
}

/// The operation `GetGuaranteedNumberOfVideoEncoderInstances` of the Media service: request `trt:GetGuaranteedNumberOfVideoEncoderInstances`, answered by `trt:GetGuaranteedNumberOfVideoEncoderInstancesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetGuaranteedNumberOfVideoEncoderInstances;

impl Operation for GetGuaranteedNumberOfVideoEncoderInstances {
    type Request = super::GetGuaranteedNumberOfVideoEncoderInstances;
    type Response = super::GetGuaranteedNumberOfVideoEncoderInstancesResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[65];
}

/// The operation `GetStreamUri` of the Media service: request `trt:GetStreamUri`, answered by `trt:GetStreamUriResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetStreamUri;

impl Operation for GetStreamUri {
    type Request = super::GetStreamUri;
    type Response = super::GetStreamUriResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[66];
}

/// The operation `StartMulticastStreaming` of the Media service: request `trt:StartMulticastStreaming`, answered by `trt:StartMulticastStreamingResponse`.
#[derive(Clone, Copy, Debug)]
pub struct StartMulticastStreaming;

impl Operation for StartMulticastStreaming {
    type Request = super::StartMulticastStreaming;
    type Response = super::StartMulticastStreamingResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[67];
}

/// The operation `StopMulticastStreaming` of the Media service: request `trt:StopMulticastStreaming`, answered by `trt:StopMulticastStreamingResponse`.
#[derive(Clone, Copy, Debug)]
pub struct StopMulticastStreaming;

impl Operation for StopMulticastStreaming {
    type Request = super::StopMulticastStreaming;
    type Response = super::StopMulticastStreamingResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[68];
}

/// The operation `SetSynchronizationPoint` of the Media service: request `trt:SetSynchronizationPoint`, answered by `trt:SetSynchronizationPointResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetSynchronizationPoint;

impl Operation for SetSynchronizationPoint {
    type Request = super::SetSynchronizationPoint;
    type Response = super::SetSynchronizationPointResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[69];
}

/// The operation `GetSnapshotUri` of the Media service: request `trt:GetSnapshotUri`, answered by `trt:GetSnapshotUriResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetSnapshotUri;

impl Operation for GetSnapshotUri {
    type Request = super::GetSnapshotUri;
    type Response = super::GetSnapshotUriResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[70];
}

/// The operation `GetVideoSourceModes` of the Media service: request `trt:GetVideoSourceModes`, answered by `trt:GetVideoSourceModesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetVideoSourceModes;

impl Operation for GetVideoSourceModes {
    type Request = super::GetVideoSourceModes;
    type Response = super::GetVideoSourceModesResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[71];
}

/// The operation `SetVideoSourceMode` of the Media service: request `trt:SetVideoSourceMode`, answered by `trt:SetVideoSourceModeResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetVideoSourceMode;

impl Operation for SetVideoSourceMode {
    type Request = super::SetVideoSourceMode;
    type Response = super::SetVideoSourceModeResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[72];
}

/// The operation `GetOSDs` of the Media service: request `trt:GetOSDs`, answered by `trt:GetOSDsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetOSDs;

impl Operation for GetOSDs {
    type Request = super::GetOSDs;
    type Response = super::GetOSDsResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[73];
}

/// The operation `GetOSD` of the Media service: request `trt:GetOSD`, answered by `trt:GetOSDResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetOSD;

impl Operation for GetOSD {
    type Request = super::GetOSD;
    type Response = super::GetOSDResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[74];
}

/// The operation `GetOSDOptions` of the Media service: request `trt:GetOSDOptions`, answered by `trt:GetOSDOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetOSDOptions;

impl Operation for GetOSDOptions {
    type Request = super::GetOSDOptions;
    type Response = super::GetOSDOptionsResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[75];
}

/// The operation `SetOSD` of the Media service: request `trt:SetOSD`, answered by `trt:SetOSDResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetOSD;

impl Operation for SetOSD {
    type Request = super::SetOSD;
    type Response = super::SetOSDResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[76];
}

/// The operation `CreateOSD` of the Media service: request `trt:CreateOSD`, answered by `trt:CreateOSDResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateOSD;

impl Operation for CreateOSD {
    type Request = super::CreateOSD;
    type Response = super::CreateOSDResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[77];
}

/// The operation `DeleteOSD` of the Media service: request `trt:DeleteOSD`, answered by `trt:DeleteOSDResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteOSD;

impl Operation for DeleteOSD {
    type Request = super::DeleteOSD;
    type Response = super::DeleteOSDResponse;
    const INFO: &'static OperationInfo = &MEDIA.operations[78];
}
