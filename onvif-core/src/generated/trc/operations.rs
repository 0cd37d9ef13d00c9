// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Operations of the namespace `http://www.onvif.org/ver10/recording/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::auth::access::AccessClass;
use crate::operation::{FaultSpec, Operation, OperationInfo, ServiceInfo};
use crate::soap::FaultCode;
use crate::xml;

/// The Recording service and its operations, in the order of the service description.
pub static RECORDING: ServiceInfo = ServiceInfo {
    name: "Recording",
    namespace: xml::Ns::TRC,
    operations: &[
        OperationInfo {
            index: 0,
            name: "GetServiceCapabilities",
            request: xml::name!(TRC, "trc:GetServiceCapabilities"),
            response: Some(xml::name!(TRC, "trc:GetServiceCapabilitiesResponse")),
            action: "http://www.onvif.org/ver10/recording/wsdl/GetServiceCapabilities",
            response_action: "http://www.onvif.org/ver10/recording/wsdl/GetServiceCapabilitiesResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 1,
            name: "CreateRecording",
            request: xml::name!(TRC, "trc:CreateRecording"),
            response: Some(xml::name!(TRC, "trc:CreateRecordingResponse")),
            action: "http://www.onvif.org/ver10/recording/wsdl/CreateRecording",
            response_action: "http://www.onvif.org/ver10/recording/wsdl/CreateRecordingResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "MaxRecordings"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "NoLocalRecording"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "UnsupportedStorageStrategy"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "NotImplemented"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "AmbiguousConfiguration"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "BadConfiguration"],
                },
            ],
        },
        OperationInfo {
            index: 2,
            name: "DeleteRecording",
            request: xml::name!(TRC, "trc:DeleteRecording"),
            response: Some(xml::name!(TRC, "trc:DeleteRecordingResponse")),
            action: "http://www.onvif.org/ver10/recording/wsdl/DeleteRecording",
            response_action: "http://www.onvif.org/ver10/recording/wsdl/DeleteRecordingResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "CannotDelete"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "NotImplemented"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoRecording"],
                },
            ],
        },
        OperationInfo {
            index: 3,
            name: "GetRecordings",
            request: xml::name!(TRC, "trc:GetRecordings"),
            response: Some(xml::name!(TRC, "trc:GetRecordingsResponse")),
            action: "http://www.onvif.org/ver10/recording/wsdl/GetRecordings",
            response_action: "http://www.onvif.org/ver10/recording/wsdl/GetRecordingsResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 4,
            name: "SetRecordingConfiguration",
            request: xml::name!(TRC, "trc:SetRecordingConfiguration"),
            response: Some(xml::name!(TRC, "trc:SetRecordingConfigurationResponse")),
            action: "http://www.onvif.org/ver10/recording/wsdl/SetRecordingConfiguration",
            response_action: "http://www.onvif.org/ver10/recording/wsdl/SetRecordingConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "NoLocalRecording"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "UnsupportedStorageStrategy"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "AmbiguousConfiguration"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "BadConfiguration"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoRecording"],
                },
            ],
        },
        OperationInfo {
            index: 5,
            name: "GetRecordingConfiguration",
            request: xml::name!(TRC, "trc:GetRecordingConfiguration"),
            response: Some(xml::name!(TRC, "trc:GetRecordingConfigurationResponse")),
            action: "http://www.onvif.org/ver10/recording/wsdl/GetRecordingConfiguration",
            response_action: "http://www.onvif.org/ver10/recording/wsdl/GetRecordingConfigurationResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoRecording"],
            }],
        },
        OperationInfo {
            index: 6,
            name: "GetRecordingOptions",
            request: xml::name!(TRC, "trc:GetRecordingOptions"),
            response: Some(xml::name!(TRC, "trc:GetRecordingOptionsResponse")),
            action: "http://www.onvif.org/ver10/recording/wsdl/GetRecordingOptions",
            response_action: "http://www.onvif.org/ver10/recording/wsdl/GetRecordingOptionsResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoRecording"],
            }],
        },
        OperationInfo {
            index: 7,
            name: "CreateTrack",
            request: xml::name!(TRC, "trc:CreateTrack"),
            response: Some(xml::name!(TRC, "trc:CreateTrackResponse")),
            action: "http://www.onvif.org/ver10/recording/wsdl/CreateTrack",
            response_action: "http://www.onvif.org/ver10/recording/wsdl/CreateTrackResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "MaxTracks"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "NotImplemented"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "BadConfiguration"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoRecording"],
                },
            ],
        },
        OperationInfo {
            index: 8,
            name: "DeleteTrack",
            request: xml::name!(TRC, "trc:DeleteTrack"),
            response: Some(xml::name!(TRC, "trc:DeleteTrackResponse")),
            action: "http://www.onvif.org/ver10/recording/wsdl/DeleteTrack",
            response_action: "http://www.onvif.org/ver10/recording/wsdl/DeleteTrackResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "CannotDelete"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "NotImplemented"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoRecording"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoTrack"],
                },
            ],
        },
        OperationInfo {
            index: 9,
            name: "GetTrackConfiguration",
            request: xml::name!(TRC, "trc:GetTrackConfiguration"),
            response: Some(xml::name!(TRC, "trc:GetTrackConfigurationResponse")),
            action: "http://www.onvif.org/ver10/recording/wsdl/GetTrackConfiguration",
            response_action: "http://www.onvif.org/ver10/recording/wsdl/GetTrackConfigurationResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoRecording"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoTrack"],
                },
            ],
        },
        OperationInfo {
            index: 10,
            name: "SetTrackConfiguration",
            request: xml::name!(TRC, "trc:SetTrackConfiguration"),
            response: Some(xml::name!(TRC, "trc:SetTrackConfigurationResponse")),
            action: "http://www.onvif.org/ver10/recording/wsdl/SetTrackConfiguration",
            response_action: "http://www.onvif.org/ver10/recording/wsdl/SetTrackConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "BadConfiguration"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoRecording"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoTrack"],
                },
            ],
        },
        OperationInfo {
            index: 11,
            name: "CreateRecordingJob",
            request: xml::name!(TRC, "trc:CreateRecordingJob"),
            response: Some(xml::name!(TRC, "trc:CreateRecordingJobResponse")),
            action: "http://www.onvif.org/ver10/recording/wsdl/CreateRecordingJob",
            response_action: "http://www.onvif.org/ver10/recording/wsdl/CreateRecordingJobResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "MaxReceivers"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "MaxRecordingJobs"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "BadConfiguration"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoRecording"],
                },
            ],
        },
        OperationInfo {
            index: 12,
            name: "DeleteRecordingJob",
            request: xml::name!(TRC, "trc:DeleteRecordingJob"),
            response: Some(xml::name!(TRC, "trc:DeleteRecordingJobResponse")),
            action: "http://www.onvif.org/ver10/recording/wsdl/DeleteRecordingJob",
            response_action: "http://www.onvif.org/ver10/recording/wsdl/DeleteRecordingJobResponse",
            access: AccessClass::Actuate,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoRecordingJob"],
            }],
        },
        OperationInfo {
            index: 13,
            name: "GetRecordingJobs",
            request: xml::name!(TRC, "trc:GetRecordingJobs"),
            response: Some(xml::name!(TRC, "trc:GetRecordingJobsResponse")),
            action: "http://www.onvif.org/ver10/recording/wsdl/GetRecordingJobs",
            response_action: "http://www.onvif.org/ver10/recording/wsdl/GetRecordingJobsResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 14,
            name: "SetRecordingJobConfiguration",
            request: xml::name!(TRC, "trc:SetRecordingJobConfiguration"),
            response: Some(xml::name!(TRC, "trc:SetRecordingJobConfigurationResponse")),
            action: "http://www.onvif.org/ver10/recording/wsdl/SetRecordingJobConfiguration",
            response_action: "http://www.onvif.org/ver10/recording/wsdl/SetRecordingJobConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "MaxReceivers"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "BadConfiguration"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoRecordingJob"],
                },
            ],
        },
        OperationInfo {
            index: 15,
            name: "GetRecordingJobConfiguration",
            request: xml::name!(TRC, "trc:GetRecordingJobConfiguration"),
            response: Some(xml::name!(TRC, "trc:GetRecordingJobConfigurationResponse")),
            action: "http://www.onvif.org/ver10/recording/wsdl/GetRecordingJobConfiguration",
            response_action: "http://www.onvif.org/ver10/recording/wsdl/GetRecordingJobConfigurationResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoRecordingJob"],
            }],
        },
        OperationInfo {
            index: 16,
            name: "SetRecordingJobMode",
            request: xml::name!(TRC, "trc:SetRecordingJobMode"),
            response: Some(xml::name!(TRC, "trc:SetRecordingJobModeResponse")),
            action: "http://www.onvif.org/ver10/recording/wsdl/SetRecordingJobMode",
            response_action: "http://www.onvif.org/ver10/recording/wsdl/SetRecordingJobModeResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "BadMode"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoRecordingJob"],
                },
            ],
        },
        OperationInfo {
            index: 17,
            name: "GetRecordingJobState",
            request: xml::name!(TRC, "trc:GetRecordingJobState"),
            response: Some(xml::name!(TRC, "trc:GetRecordingJobStateResponse")),
            action: "http://www.onvif.org/ver10/recording/wsdl/GetRecordingJobState",
            response_action: "http://www.onvif.org/ver10/recording/wsdl/GetRecordingJobStateResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoRecordingJob"],
            }],
        },
        OperationInfo {
            index: 18,
            name: "ListRecordedSegments",
            request: xml::name!(TRC, "trc:ListRecordedSegments"),
            response: Some(xml::name!(TRC, "trc:ListRecordedSegmentsResponse")),
            action: "http://www.onvif.org/ver10/recording/wsdl/ListRecordedSegments",
            response_action: "http://www.onvif.org/ver10/recording/wsdl/ListRecordedSegmentsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoRecording"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoStorage"],
                },
            ],
        },
        OperationInfo {
            index: 19,
            name: "ExportRecordedSegments",
            request: xml::name!(TRC, "trc:ExportRecordedSegments"),
            response: Some(xml::name!(TRC, "trc:ExportRecordedSegmentsResponse")),
            action: "http://www.onvif.org/ver10/recording/wsdl/ExportRecordedSegments",
            response_action: "http://www.onvif.org/ver10/recording/wsdl/ExportRecordedSegmentsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "BadDuration"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidStorage"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoRecording"],
                },
            ],
        },
        OperationInfo {
            index: 20,
            name: "StopExportRecordedSegments",
            request: xml::name!(TRC, "trc:StopExportRecordedSegments"),
            response: Some(xml::name!(TRC, "trc:StopExportRecordedSegmentsResponse")),
            action: "http://www.onvif.org/ver10/recording/wsdl/StopExportRecordedSegments",
            response_action: "http://www.onvif.org/ver10/recording/wsdl/StopExportRecordedSegmentsResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoOperation"],
            }],
        },
        OperationInfo {
            index: 21,
            name: "ExportRecordedData",
            request: xml::name!(TRC, "trc:ExportRecordedData"),
            response: Some(xml::name!(TRC, "trc:ExportRecordedDataResponse")),
            action: "http://www.onvif.org/ver10/recording/wsdl/ExportRecordedData",
            response_action: "http://www.onvif.org/ver10/recording/wsdl/ExportRecordedDataResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "BadConfiguration"],
            }],
        },
        OperationInfo {
            index: 22,
            name: "StopExportRecordedData",
            request: xml::name!(TRC, "trc:StopExportRecordedData"),
            response: Some(xml::name!(TRC, "trc:StopExportRecordedDataResponse")),
            action: "http://www.onvif.org/ver10/recording/wsdl/StopExportRecordedData",
            response_action: "http://www.onvif.org/ver10/recording/wsdl/StopExportRecordedDataResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 23,
            name: "GetExportRecordedDataState",
            request: xml::name!(TRC, "trc:GetExportRecordedDataState"),
            response: Some(xml::name!(TRC, "trc:GetExportRecordedDataStateResponse")),
            action: "http://www.onvif.org/ver10/recording/wsdl/GetExportRecordedDataState",
            response_action: "http://www.onvif.org/ver10/recording/wsdl/GetExportRecordedDataStateResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 24,
            name: "OverrideSegmentDuration",
            request: xml::name!(TRC, "trc:OverrideSegmentDuration"),
            response: Some(xml::name!(TRC, "trc:OverrideSegmentDurationResponse")),
            action: "http://www.onvif.org/ver10/recording/wsdl/OverrideSegmentDuration",
            response_action: "http://www.onvif.org/ver10/recording/wsdl/OverrideSegmentDurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "NotImplemented"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "BadDuration"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoRecording"],
                },
            ],
        },
    ],
};

/// The operation `GetServiceCapabilities` of the Recording service: request `trc:GetServiceCapabilities`, answered by `trc:GetServiceCapabilitiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceCapabilities;

impl Operation for GetServiceCapabilities {
    type Request = super::GetServiceCapabilities;
    type Response = super::GetServiceCapabilitiesResponse;
    const INFO: &'static OperationInfo = &RECORDING.operations[0];
}

/// The operation `CreateRecording` of the Recording service: request `trc:CreateRecording`, answered by `trc:CreateRecordingResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateRecording;

impl Operation for CreateRecording {
    type Request = super::CreateRecording;
    type Response = super::CreateRecordingResponse;
    const INFO: &'static OperationInfo = &RECORDING.operations[1];
}

/// The operation `DeleteRecording` of the Recording service: request `trc:DeleteRecording`, answered by `trc:DeleteRecordingResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteRecording;

impl Operation for DeleteRecording {
    type Request = super::DeleteRecording;
    type Response = super::DeleteRecordingResponse;
    const INFO: &'static OperationInfo = &RECORDING.operations[2];
}

/// The operation `GetRecordings` of the Recording service: request `trc:GetRecordings`, answered by `trc:GetRecordingsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetRecordings;

impl Operation for GetRecordings {
    type Request = super::GetRecordings;
    type Response = super::GetRecordingsResponse;
    const INFO: &'static OperationInfo = &RECORDING.operations[3];
}

/// The operation `SetRecordingConfiguration` of the Recording service: request `trc:SetRecordingConfiguration`, answered by `trc:SetRecordingConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetRecordingConfiguration;

impl Operation for SetRecordingConfiguration {
    type Request = super::SetRecordingConfiguration;
    type Response = super::SetRecordingConfigurationResponse;
    const INFO: &'static OperationInfo = &RECORDING.operations[4];
}

/// The operation `GetRecordingConfiguration` of the Recording service: request `trc:GetRecordingConfiguration`, answered by `trc:GetRecordingConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetRecordingConfiguration;

impl Operation for GetRecordingConfiguration {
    type Request = super::GetRecordingConfiguration;
    type Response = super::GetRecordingConfigurationResponse;
    const INFO: &'static OperationInfo = &RECORDING.operations[5];
}

/// The operation `GetRecordingOptions` of the Recording service: request `trc:GetRecordingOptions`, answered by `trc:GetRecordingOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetRecordingOptions;

impl Operation for GetRecordingOptions {
    type Request = super::GetRecordingOptions;
    type Response = super::GetRecordingOptionsResponse;
    const INFO: &'static OperationInfo = &RECORDING.operations[6];
}

/// The operation `CreateTrack` of the Recording service: request `trc:CreateTrack`, answered by `trc:CreateTrackResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateTrack;

impl Operation for CreateTrack {
    type Request = super::CreateTrack;
    type Response = super::CreateTrackResponse;
    const INFO: &'static OperationInfo = &RECORDING.operations[7];
}

/// The operation `DeleteTrack` of the Recording service: request `trc:DeleteTrack`, answered by `trc:DeleteTrackResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteTrack;

impl Operation for DeleteTrack {
    type Request = super::DeleteTrack;
    type Response = super::DeleteTrackResponse;
    const INFO: &'static OperationInfo = &RECORDING.operations[8];
}

/// The operation `GetTrackConfiguration` of the Recording service: request `trc:GetTrackConfiguration`, answered by `trc:GetTrackConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetTrackConfiguration;

impl Operation for GetTrackConfiguration {
    type Request = super::GetTrackConfiguration;
    type Response = super::GetTrackConfigurationResponse;
    const INFO: &'static OperationInfo = &RECORDING.operations[9];
}

/// The operation `SetTrackConfiguration` of the Recording service: request `trc:SetTrackConfiguration`, answered by `trc:SetTrackConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetTrackConfiguration;

impl Operation for SetTrackConfiguration {
    type Request = super::SetTrackConfiguration;
    type Response = super::SetTrackConfigurationResponse;
    const INFO: &'static OperationInfo = &RECORDING.operations[10];
}

/// The operation `CreateRecordingJob` of the Recording service: request `trc:CreateRecordingJob`, answered by `trc:CreateRecordingJobResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateRecordingJob;

impl Operation for CreateRecordingJob {
    type Request = super::CreateRecordingJob;
    type Response = super::CreateRecordingJobResponse;
    const INFO: &'static OperationInfo = &RECORDING.operations[11];
}

/// The operation `DeleteRecordingJob` of the Recording service: request `trc:DeleteRecordingJob`, answered by `trc:DeleteRecordingJobResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteRecordingJob;

impl Operation for DeleteRecordingJob {
    type Request = super::DeleteRecordingJob;
    type Response = super::DeleteRecordingJobResponse;
    const INFO: &'static OperationInfo = &RECORDING.operations[12];
}

/// The operation `GetRecordingJobs` of the Recording service: request `trc:GetRecordingJobs`, answered by `trc:GetRecordingJobsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetRecordingJobs;

impl Operation for GetRecordingJobs {
    type Request = super::GetRecordingJobs;
    type Response = super::GetRecordingJobsResponse;
    const INFO: &'static OperationInfo = &RECORDING.operations[13];
}

/// The operation `SetRecordingJobConfiguration` of the Recording service: request `trc:SetRecordingJobConfiguration`, answered by `trc:SetRecordingJobConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetRecordingJobConfiguration;

impl Operation for SetRecordingJobConfiguration {
    type Request = super::SetRecordingJobConfiguration;
    type Response = super::SetRecordingJobConfigurationResponse;
    const INFO: &'static OperationInfo = &RECORDING.operations[14];
}

/// The operation `GetRecordingJobConfiguration` of the Recording service: request `trc:GetRecordingJobConfiguration`, answered by `trc:GetRecordingJobConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetRecordingJobConfiguration;

impl Operation for GetRecordingJobConfiguration {
    type Request = super::GetRecordingJobConfiguration;
    type Response = super::GetRecordingJobConfigurationResponse;
    const INFO: &'static OperationInfo = &RECORDING.operations[15];
}

/// The operation `SetRecordingJobMode` of the Recording service: request `trc:SetRecordingJobMode`, answered by `trc:SetRecordingJobModeResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetRecordingJobMode;

impl Operation for SetRecordingJobMode {
    type Request = super::SetRecordingJobMode;
    type Response = super::SetRecordingJobModeResponse;
    const INFO: &'static OperationInfo = &RECORDING.operations[16];
}

/// The operation `GetRecordingJobState` of the Recording service: request `trc:GetRecordingJobState`, answered by `trc:GetRecordingJobStateResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetRecordingJobState;

impl Operation for GetRecordingJobState {
    type Request = super::GetRecordingJobState;
    type Response = super::GetRecordingJobStateResponse;
    const INFO: &'static OperationInfo = &RECORDING.operations[17];
}

/// The operation `ListRecordedSegments` of the Recording service: request `trc:ListRecordedSegments`, answered by `trc:ListRecordedSegmentsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct ListRecordedSegments;

impl Operation for ListRecordedSegments {
    type Request = super::ListRecordedSegments;
    type Response = super::ListRecordedSegmentsResponse;
    const INFO: &'static OperationInfo = &RECORDING.operations[18];
}

/// The operation `ExportRecordedSegments` of the Recording service: request `trc:ExportRecordedSegments`, answered by `trc:ExportRecordedSegmentsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct ExportRecordedSegments;

impl Operation for ExportRecordedSegments {
    type Request = super::ExportRecordedSegments;
    type Response = super::ExportRecordedSegmentsResponse;
    const INFO: &'static OperationInfo = &RECORDING.operations[19];
}

/// The operation `StopExportRecordedSegments` of the Recording service: request `trc:StopExportRecordedSegments`, answered by `trc:StopExportRecordedSegmentsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct StopExportRecordedSegments;

impl Operation for StopExportRecordedSegments {
    type Request = super::StopExportRecordedSegments;
    type Response = super::StopExportRecordedSegmentsResponse;
    const INFO: &'static OperationInfo = &RECORDING.operations[20];
}

/// The operation `ExportRecordedData` of the Recording service: request `trc:ExportRecordedData`, answered by `trc:ExportRecordedDataResponse`.
#[derive(Clone, Copy, Debug)]
pub struct ExportRecordedData;

impl Operation for ExportRecordedData {
    type Request = super::ExportRecordedData;
    type Response = super::ExportRecordedDataResponse;
    const INFO: &'static OperationInfo = &RECORDING.operations[21];
}

/// The operation `StopExportRecordedData` of the Recording service: request `trc:StopExportRecordedData`, answered by `trc:StopExportRecordedDataResponse`.
#[derive(Clone, Copy, Debug)]
pub struct StopExportRecordedData;

impl Operation for StopExportRecordedData {
    type Request = super::StopExportRecordedData;
    type Response = super::StopExportRecordedDataResponse;
    const INFO: &'static OperationInfo = &RECORDING.operations[22];
}

/// The operation `GetExportRecordedDataState` of the Recording service: request `trc:GetExportRecordedDataState`, answered by `trc:GetExportRecordedDataStateResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetExportRecordedDataState;

impl Operation for GetExportRecordedDataState {
    type Request = super::GetExportRecordedDataState;
    type Response = super::GetExportRecordedDataStateResponse;
    const INFO: &'static OperationInfo = &RECORDING.operations[23];
}

/// The operation `OverrideSegmentDuration` of the Recording service: request `trc:OverrideSegmentDuration`, answered by `trc:OverrideSegmentDurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct OverrideSegmentDuration;

impl Operation for OverrideSegmentDuration {
    type Request = super::OverrideSegmentDuration;
    type Response = super::OverrideSegmentDurationResponse;
    const INFO: &'static OperationInfo = &RECORDING.operations[24];
}
