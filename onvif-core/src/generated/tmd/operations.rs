// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Operations of the namespace `http://www.onvif.org/ver10/deviceIO/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::auth::access::AccessClass;
use crate::generated::tds;
use crate::operation::{FaultSpec, Operation, OperationInfo, ServiceInfo};
use crate::soap::FaultCode;
use crate::xml;

/// The DeviceIo service and its operations, in the order of the service description.
pub static DEVICE_IO: ServiceInfo = ServiceInfo {
    name: "DeviceIo",
    namespace: xml::Ns::TMD,
    operations: &[
        OperationInfo {
            index: 0,
            name: "GetServiceCapabilities",
            request: xml::name!(TMD, "tmd:GetServiceCapabilities"),
            response: Some(xml::name!(TMD, "tmd:GetServiceCapabilitiesResponse")),
            action: "http://www.onvif.org/ver10/deviceio/wsdl/GetServiceCapabilities",
            response_action: "http://www.onvif.org/ver10/deviceio/wsdl/GetServiceCapabilitiesResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 1,
            name: "GetRelayOutputOptions",
            request: xml::name!(TMD, "tmd:GetRelayOutputOptions"),
            response: Some(xml::name!(TMD, "tmd:GetRelayOutputOptionsResponse")),
            action: "http://www.onvif.org/ver10/deviceio/wsdl/GetRelayOutputOptions",
            response_action: "http://www.onvif.org/ver10/deviceio/wsdl/GetRelayOutputOptionsResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 2,
            name: "GetAudioSources",
            request: xml::name!(TMD, "tmd:GetAudioSources"),
            response: Some(xml::name!(TMD, "tmd:GetAudioSourcesResponse")),
            action: "http://www.onvif.org/ver10/deviceio/wsdl/GetAudioSources",
            response_action: "http://www.onvif.org/ver10/deviceio/wsdl/GetAudioSourcesResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 3,
            name: "GetAudioOutputs",
            request: xml::name!(TMD, "tmd:GetAudioOutputs"),
            response: Some(xml::name!(TMD, "tmd:GetAudioOutputsResponse")),
            action: "http://www.onvif.org/ver10/deviceio/wsdl/GetAudioOutputs",
            response_action: "http://www.onvif.org/ver10/deviceio/wsdl/GetAudioOutputsResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 4,
            name: "GetVideoSources",
            request: xml::name!(TMD, "tmd:GetVideoSources"),
            response: Some(xml::name!(TMD, "tmd:GetVideoSourcesResponse")),
            action: "http://www.onvif.org/ver10/deviceio/wsdl/GetVideoSources",
            response_action: "http://www.onvif.org/ver10/deviceio/wsdl/GetVideoSourcesResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 5,
            name: "GetVideoOutputs",
            request: xml::name!(TMD, "tmd:GetVideoOutputs"),
            response: Some(xml::name!(TMD, "tmd:GetVideoOutputsResponse")),
            action: "http://www.onvif.org/ver10/deviceio/wsdl/GetVideoOutputs",
            response_action: "http://www.onvif.org/ver10/deviceio/wsdl/GetVideoOutputsResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 6,
            name: "GetVideoSourceConfiguration",
            request: xml::name!(TMD, "tmd:GetVideoSourceConfiguration"),
            response: Some(xml::name!(TMD, "tmd:GetVideoSourceConfigurationResponse")),
            action: "http://www.onvif.org/ver10/deviceio/wsdl/GetVideoSourceConfiguration",
            response_action: "http://www.onvif.org/ver10/deviceio/wsdl/GetVideoSourceConfigurationResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 7,
            name: "GetVideoOutputConfiguration",
            request: xml::name!(TMD, "tmd:GetVideoOutputConfiguration"),
            response: Some(xml::name!(TMD, "tmd:GetVideoOutputConfigurationResponse")),
            action: "http://www.onvif.org/ver10/deviceio/wsdl/GetVideoOutputConfiguration",
            response_action: "http://www.onvif.org/ver10/deviceio/wsdl/GetVideoOutputConfigurationResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoVideoOutput"],
            }],
        },
        OperationInfo {
            index: 8,
            name: "GetAudioSourceConfiguration",
            request: xml::name!(TMD, "tmd:GetAudioSourceConfiguration"),
            response: Some(xml::name!(TMD, "tmd:GetAudioSourceConfigurationResponse")),
            action: "http://www.onvif.org/ver10/deviceio/wsdl/GetAudioSourceConfiguration",
            response_action: "http://www.onvif.org/ver10/deviceio/wsdl/GetAudioSourceConfigurationResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 9,
            name: "GetAudioOutputConfiguration",
            request: xml::name!(TMD, "tmd:GetAudioOutputConfiguration"),
            response: Some(xml::name!(TMD, "tmd:GetAudioOutputConfigurationResponse")),
            action: "http://www.onvif.org/ver10/deviceio/wsdl/GetAudioOutputConfiguration",
            response_action: "http://www.onvif.org/ver10/deviceio/wsdl/GetAudioOutputConfigurationResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 10,
            name: "SetVideoSourceConfiguration",
            request: xml::name!(TMD, "tmd:SetVideoSourceConfiguration"),
            response: Some(xml::name!(TMD, "tmd:SetVideoSourceConfigurationResponse")),
            action: "http://www.onvif.org/ver10/deviceio/wsdl/SetVideoSourceConfiguration",
            response_action: "http://www.onvif.org/ver10/deviceio/wsdl/SetVideoSourceConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[],
        },
        OperationInfo {
            index: 11,
            name: "SetVideoOutputConfiguration",
            request: xml::name!(TMD, "tmd:SetVideoOutputConfiguration"),
            response: Some(xml::name!(TMD, "tmd:SetVideoOutputConfigurationResponse")),
            action: "http://www.onvif.org/ver10/deviceio/wsdl/SetVideoOutputConfiguration",
            response_action: "http://www.onvif.org/ver10/deviceio/wsdl/SetVideoOutputConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ConfigModify"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoVideoOutput"],
                },
            ],
        },
        OperationInfo {
            index: 12,
            name: "SetAudioSourceConfiguration",
            request: xml::name!(TMD, "tmd:SetAudioSourceConfiguration"),
            response: Some(xml::name!(TMD, "tmd:SetAudioSourceConfigurationResponse")),
            action: "http://www.onvif.org/ver10/deviceio/wsdl/SetAudioSourceConfiguration",
            response_action: "http://www.onvif.org/ver10/deviceio/wsdl/SetAudioSourceConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[],
        },
        OperationInfo {
            index: 13,
            name: "SetAudioOutputConfiguration",
            request: xml::name!(TMD, "tmd:SetAudioOutputConfiguration"),
            response: Some(xml::name!(TMD, "tmd:SetAudioOutputConfigurationResponse")),
            action: "http://www.onvif.org/ver10/deviceio/wsdl/SetAudioOutputConfiguration",
            response_action: "http://www.onvif.org/ver10/deviceio/wsdl/SetAudioOutputConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[],
        },
        OperationInfo {
            index: 14,
            name: "GetVideoSourceConfigurationOptions",
            request: xml::name!(TMD, "tmd:GetVideoSourceConfigurationOptions"),
            response: Some(xml::name!(TMD, "tmd:GetVideoSourceConfigurationOptionsResponse")),
            action: "http://www.onvif.org/ver10/deviceio/wsdl/GetVideoSourceConfigurationOptions",
            response_action: "http://www.onvif.org/ver10/deviceio/wsdl/GetVideoSourceConfigurationOptionsResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 15,
            name: "GetVideoOutputConfigurationOptions",
            request: xml::name!(TMD, "tmd:GetVideoOutputConfigurationOptions"),
            response: Some(xml::name!(TMD, "tmd:GetVideoOutputConfigurationOptionsResponse")),
            action: "http://www.onvif.org/ver10/deviceio/wsdl/GetVideoOutputConfigurationOptions",
            response_action: "http://www.onvif.org/ver10/deviceio/wsdl/GetVideoOutputConfigurationOptionsResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoVideoOutput"],
            }],
        },
        OperationInfo {
            index: 16,
            name: "GetAudioSourceConfigurationOptions",
            request: xml::name!(TMD, "tmd:GetAudioSourceConfigurationOptions"),
            response: Some(xml::name!(TMD, "tmd:GetAudioSourceConfigurationOptionsResponse")),
            action: "http://www.onvif.org/ver10/deviceio/wsdl/GetAudioSourceConfigurationOptions",
            response_action: "http://www.onvif.org/ver10/deviceio/wsdl/GetAudioSourceConfigurationOptionsResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 17,
            name: "GetAudioOutputConfigurationOptions",
            request: xml::name!(TMD, "tmd:GetAudioOutputConfigurationOptions"),
            response: Some(xml::name!(TMD, "tmd:GetAudioOutputConfigurationOptionsResponse")),
            action: "http://www.onvif.org/ver10/deviceio/wsdl/GetAudioOutputConfigurationOptions",
            response_action: "http://www.onvif.org/ver10/deviceio/wsdl/GetAudioOutputConfigurationOptionsResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 18,
            name: "GetRelayOutputs",
            request: xml::name!(TDS, "tds:GetRelayOutputs"),
            response: Some(xml::name!(TDS, "tds:GetRelayOutputsResponse")),
            action: "http://www.onvif.org/ver10/deviceio/wsdl/GetRelayOutputs",
            response_action: "http://www.onvif.org/ver10/deviceio/wsdl/GetRelayOutputsResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 19,
            name: "SetRelayOutputSettings",
            request: xml::name!(TMD, "tmd:SetRelayOutputSettings"),
            response: Some(xml::name!(TMD, "tmd:SetRelayOutputSettingsResponse")),
            action: "http://www.onvif.org/ver10/deviceio/wsdl/SetRelayOutputSettings",
            response_action: "http://www.onvif.org/ver10/deviceio/wsdl/SetRelayOutputSettingsResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ModeError"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "RelayToken"],
                },
            ],
        },
        OperationInfo {
            index: 20,
            name: "SetRelayOutputState",
            request: xml::name!(TDS, "tds:SetRelayOutputState"),
            response: Some(xml::name!(TDS, "tds:SetRelayOutputStateResponse")),
            action: "http://www.onvif.org/ver10/deviceio/wsdl/SetRelayOutputState",
            response_action: "http://www.onvif.org/ver10/deviceio/wsdl/SetRelayOutputStateResponse",
            access: AccessClass::Actuate,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "RelayToken"],
            }],
        },
        OperationInfo {
            index: 21,
            name: "GetDigitalInputs",
            request: xml::name!(TMD, "tmd:GetDigitalInputs"),
            response: Some(xml::name!(TMD, "tmd:GetDigitalInputsResponse")),
            action: "http://www.onvif.org/ver10/deviceio/wsdl/GetDigitalInputs",
            response_action: "http://www.onvif.org/ver10/deviceio/wsdl/GetDigitalInputsResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 22,
            name: "GetDigitalInputConfigurationOptions",
            request: xml::name!(TMD, "tmd:GetDigitalInputConfigurationOptions"),
            response: Some(xml::name!(TMD, "tmd:GetDigitalInputConfigurationOptionsResponse")),
            action: "http://www.onvif.org/ver10/deviceio/wsdl/GetDigitalInputConfigurationOptions",
            response_action: "http://www.onvif.org/ver10/deviceio/wsdl/GetDigitalInputConfigurationOptionsResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoConfig"],
            }],
        },
        OperationInfo {
            index: 23,
            name: "SetDigitalInputConfigurations",
            request: xml::name!(TMD, "tmd:SetDigitalInputConfigurations"),
            response: Some(xml::name!(TMD, "tmd:SetDigitalInputConfigurationsResponse")),
            action: "http://www.onvif.org/ver10/deviceio/wsdl/SetDigitalInputConfigurations",
            response_action: "http://www.onvif.org/ver10/deviceio/wsdl/SetDigitalInputConfigurationsResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "SettingsInvalid"],
                },
            ],
        },
        OperationInfo {
            index: 24,
            name: "GetSerialPorts",
            request: xml::name!(TMD, "tmd:GetSerialPorts"),
            response: Some(xml::name!(TMD, "tmd:GetSerialPortsResponse")),
            action: "http://www.onvif.org/ver10/deviceio/wsdl/GetSerialPorts",
            response_action: "http://www.onvif.org/ver10/deviceio/wsdl/GetSerialPortsResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 25,
            name: "GetSerialPortConfiguration",
            request: xml::name!(TMD, "tmd:GetSerialPortConfiguration"),
            response: Some(xml::name!(TMD, "tmd:GetSerialPortConfigurationResponse")),
            action: "http://www.onvif.org/ver10/deviceio/wsdl/GetSerialPortConfigurations",
            response_action: "http://www.onvif.org/ver10/deviceio/wsdl/GetSerialPortConfigurationsResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidSerialPort"],
            }],
        },
        OperationInfo {
            index: 26,
            name: "SetSerialPortConfiguration",
            request: xml::name!(TMD, "tmd:SetSerialPortConfiguration"),
            response: Some(xml::name!(TMD, "tmd:SetSerialPortConfigurationResponse")),
            action: "http://www.onvif.org/ver10/deviceio/wsdl/SetSerialPortConfiguration",
            response_action: "http://www.onvif.org/ver10/deviceio/wsdl/SetSerialPortConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ConfigModify"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidSerialPort"],
                },
            ],
        },
        OperationInfo {
            index: 27,
            name: "GetSerialPortConfigurationOptions",
            request: xml::name!(TMD, "tmd:GetSerialPortConfigurationOptions"),
            response: Some(xml::name!(TMD, "tmd:GetSerialPortConfigurationOptionsResponse")),
            action: "http://www.onvif.org/ver10/deviceio/wsdl/GetSerialPortConfigurationOptions",
            response_action: "http://www.onvif.org/ver10/deviceio/wsdl/GetSerialPortConfigurationOptionsResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidSerialPort"],
            }],
        },
        OperationInfo {
            index: 28,
            name: "SendReceiveSerialCommand",
            request: xml::name!(TMD, "tmd:SendReceiveSerialCommand"),
            response: Some(xml::name!(TMD, "tmd:SendReceiveSerialCommandResponse")),
            action: "http://www.onvif.org/ver10/deviceio/wsdl/SendReceiveSerialCommand",
            response_action: "http://www.onvif.org/ver10/deviceio/wsdl/SendReceiveSerialCommandResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidSerialPort"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["OperationProhibited", "DataLengthOver"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["OperationProhibited", "DelimiterNotSupported"],
                },
            ],
        },
    ],
};

/// The operation `GetServiceCapabilities` of the DeviceIo service: request `tmd:GetServiceCapabilities`, answered by `tmd:GetServiceCapabilitiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceCapabilities;

impl Operation for GetServiceCapabilities {
    type Request = super::GetServiceCapabilities;
    type Response = super::GetServiceCapabilitiesResponse;
    const INFO: &'static OperationInfo = &DEVICE_IO.operations[0];
}

/// The operation `GetRelayOutputOptions` of the DeviceIo service: request `tmd:GetRelayOutputOptions`, answered by `tmd:GetRelayOutputOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetRelayOutputOptions;

impl Operation for GetRelayOutputOptions {
    type Request = super::GetRelayOutputOptions;
    type Response = super::GetRelayOutputOptionsResponse;
    const INFO: &'static OperationInfo = &DEVICE_IO.operations[1];
}

/// The operation `GetAudioSources` of the DeviceIo service: request `tmd:GetAudioSources`, answered by `tmd:GetAudioSourcesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAudioSources;

impl Operation for GetAudioSources {
    type Request = super::Get;
    type Response = super::GetResponse;
    const INFO: &'static OperationInfo = &DEVICE_IO.operations[2];
}

/// The operation `GetAudioOutputs` of the DeviceIo service: request `tmd:GetAudioOutputs`, answered by `tmd:GetAudioOutputsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAudioOutputs;

impl Operation for GetAudioOutputs {
    type Request = super::Get;
    type Response = super::GetResponse;
    const INFO: &'static OperationInfo = &DEVICE_IO.operations[3];
}

/// The operation `GetVideoSources` of the DeviceIo service: request `tmd:GetVideoSources`, answered by `tmd:GetVideoSourcesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetVideoSources;

impl Operation for GetVideoSources {
    type Request = super::Get;
    type Response = super::GetResponse;
    const INFO: &'static OperationInfo = &DEVICE_IO.operations[4];
}

/// The operation `GetVideoOutputs` of the DeviceIo service: request `tmd:GetVideoOutputs`, answered by `tmd:GetVideoOutputsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetVideoOutputs;

impl Operation for GetVideoOutputs {
    type Request = super::GetVideoOutputs;
    type Response = super::GetVideoOutputsResponse;
    const INFO: &'static OperationInfo = &DEVICE_IO.operations[5];
}

/// The operation `GetVideoSourceConfiguration` of the DeviceIo service: request `tmd:GetVideoSourceConfiguration`, answered by `tmd:GetVideoSourceConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetVideoSourceConfiguration;

impl Operation for GetVideoSourceConfiguration {
    type Request = super::GetVideoSourceConfiguration;
    type Response = super::GetVideoSourceConfigurationResponse;
    const INFO: &'static OperationInfo = &DEVICE_IO.operations[6];
}

/// The operation `GetVideoOutputConfiguration` of the DeviceIo service: request `tmd:GetVideoOutputConfiguration`, answered by `tmd:GetVideoOutputConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetVideoOutputConfiguration;

impl Operation for GetVideoOutputConfiguration {
    type Request = super::GetVideoOutputConfiguration;
    type Response = super::GetVideoOutputConfigurationResponse;
    const INFO: &'static OperationInfo = &DEVICE_IO.operations[7];
}

/// The operation `GetAudioSourceConfiguration` of the DeviceIo service: request `tmd:GetAudioSourceConfiguration`, answered by `tmd:GetAudioSourceConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAudioSourceConfiguration;

impl Operation for GetAudioSourceConfiguration {
    type Request = super::GetAudioSourceConfiguration;
    type Response = super::GetAudioSourceConfigurationResponse;
    const INFO: &'static OperationInfo = &DEVICE_IO.operations[8];
}

/// The operation `GetAudioOutputConfiguration` of the DeviceIo service: request `tmd:GetAudioOutputConfiguration`, answered by `tmd:GetAudioOutputConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAudioOutputConfiguration;

impl Operation for GetAudioOutputConfiguration {
    type Request = super::GetAudioOutputConfiguration;
    type Response = super::GetAudioOutputConfigurationResponse;
    const INFO: &'static OperationInfo = &DEVICE_IO.operations[9];
}

/// The operation `SetVideoSourceConfiguration` of the DeviceIo service: request `tmd:SetVideoSourceConfiguration`, answered by `tmd:SetVideoSourceConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetVideoSourceConfiguration;

impl Operation for SetVideoSourceConfiguration {
    type Request = super::SetVideoSourceConfiguration;
    type Response = super::SetVideoSourceConfigurationResponse;
    const INFO: &'static OperationInfo = &DEVICE_IO.operations[10];
}

/// The operation `SetVideoOutputConfiguration` of the DeviceIo service: request `tmd:SetVideoOutputConfiguration`, answered by `tmd:SetVideoOutputConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetVideoOutputConfiguration;

impl Operation for SetVideoOutputConfiguration {
    type Request = super::SetVideoOutputConfiguration;
    type Response = super::SetVideoOutputConfigurationResponse;
    const INFO: &'static OperationInfo = &DEVICE_IO.operations[11];
}

/// The operation `SetAudioSourceConfiguration` of the DeviceIo service: request `tmd:SetAudioSourceConfiguration`, answered by `tmd:SetAudioSourceConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetAudioSourceConfiguration;

impl Operation for SetAudioSourceConfiguration {
    type Request = super::SetAudioSourceConfiguration;
    type Response = super::SetAudioSourceConfigurationResponse;
    const INFO: &'static OperationInfo = &DEVICE_IO.operations[12];
}

/// The operation `SetAudioOutputConfiguration` of the DeviceIo service: request `tmd:SetAudioOutputConfiguration`, answered by `tmd:SetAudioOutputConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetAudioOutputConfiguration;

impl Operation for SetAudioOutputConfiguration {
    type Request = super::SetAudioOutputConfiguration;
    type Response = super::SetAudioOutputConfigurationResponse;
    const INFO: &'static OperationInfo = &DEVICE_IO.operations[13];
}

/// The operation `GetVideoSourceConfigurationOptions` of the DeviceIo service: request `tmd:GetVideoSourceConfigurationOptions`, answered by `tmd:GetVideoSourceConfigurationOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetVideoSourceConfigurationOptions;

impl Operation for GetVideoSourceConfigurationOptions {
    type Request = super::GetVideoSourceConfigurationOptions;
    type Response = super::GetVideoSourceConfigurationOptionsResponse;
    const INFO: &'static OperationInfo = &DEVICE_IO.operations[14];
}

/// The operation `GetVideoOutputConfigurationOptions` of the DeviceIo service: request `tmd:GetVideoOutputConfigurationOptions`, answered by `tmd:GetVideoOutputConfigurationOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetVideoOutputConfigurationOptions;

impl Operation for GetVideoOutputConfigurationOptions {
    type Request = super::GetVideoOutputConfigurationOptions;
    type Response = super::GetVideoOutputConfigurationOptionsResponse;
    const INFO: &'static OperationInfo = &DEVICE_IO.operations[15];
}

/// The operation `GetAudioSourceConfigurationOptions` of the DeviceIo service: request `tmd:GetAudioSourceConfigurationOptions`, answered by `tmd:GetAudioSourceConfigurationOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAudioSourceConfigurationOptions;

impl Operation for GetAudioSourceConfigurationOptions {
    type Request = super::GetAudioSourceConfigurationOptions;
    type Response = super::GetAudioSourceConfigurationOptionsResponse;
    const INFO: &'static OperationInfo = &DEVICE_IO.operations[16];
}

/// The operation `GetAudioOutputConfigurationOptions` of the DeviceIo service: request `tmd:GetAudioOutputConfigurationOptions`, answered by `tmd:GetAudioOutputConfigurationOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAudioOutputConfigurationOptions;

impl Operation for GetAudioOutputConfigurationOptions {
    type Request = super::GetAudioOutputConfigurationOptions;
    type Response = super::GetAudioOutputConfigurationOptionsResponse;
    const INFO: &'static OperationInfo = &DEVICE_IO.operations[17];
}

/// The operation `GetRelayOutputs` of the DeviceIo service: request `tds:GetRelayOutputs`, answered by `tds:GetRelayOutputsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetRelayOutputs;

impl Operation for GetRelayOutputs {
    type Request = tds::GetRelayOutputs;
    type Response = tds::GetRelayOutputsResponse;
    const INFO: &'static OperationInfo = &DEVICE_IO.operations[18];
}

/// The operation `SetRelayOutputSettings` of the DeviceIo service: request `tmd:SetRelayOutputSettings`, answered by `tmd:SetRelayOutputSettingsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetRelayOutputSettings;

impl Operation for SetRelayOutputSettings {
    type Request = super::SetRelayOutputSettings;
    type Response = super::SetRelayOutputSettingsResponse;
    const INFO: &'static OperationInfo = &DEVICE_IO.operations[19];
}

/// The operation `SetRelayOutputState` of the DeviceIo service: request `tds:SetRelayOutputState`, answered by `tds:SetRelayOutputStateResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetRelayOutputState;

impl Operation for SetRelayOutputState {
    type Request = tds::SetRelayOutputState;
    type Response = tds::SetRelayOutputStateResponse;
    const INFO: &'static OperationInfo = &DEVICE_IO.operations[20];
}

/// The operation `GetDigitalInputs` of the DeviceIo service: request `tmd:GetDigitalInputs`, answered by `tmd:GetDigitalInputsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetDigitalInputs;

impl Operation for GetDigitalInputs {
    type Request = super::GetDigitalInputs;
    type Response = super::GetDigitalInputsResponse;
    const INFO: &'static OperationInfo = &DEVICE_IO.operations[21];
}

/// The operation `GetDigitalInputConfigurationOptions` of the DeviceIo service: request `tmd:GetDigitalInputConfigurationOptions`, answered by `tmd:GetDigitalInputConfigurationOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetDigitalInputConfigurationOptions;

impl Operation for GetDigitalInputConfigurationOptions {
    type Request = super::GetDigitalInputConfigurationOptions;
    type Response = super::GetDigitalInputConfigurationOptionsResponse;
    const INFO: &'static OperationInfo = &DEVICE_IO.operations[22];
}

/// The operation `SetDigitalInputConfigurations` of the DeviceIo service: request `tmd:SetDigitalInputConfigurations`, answered by `tmd:SetDigitalInputConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetDigitalInputConfigurations;

impl Operation for SetDigitalInputConfigurations {
    type Request = super::SetDigitalInputConfigurations;
    type Response = super::SetDigitalInputConfigurationsResponse;
    const INFO: &'static OperationInfo = &DEVICE_IO.operations[23];
}

/// The operation `GetSerialPorts` of the DeviceIo service: request `tmd:GetSerialPorts`, answered by `tmd:GetSerialPortsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetSerialPorts;

impl Operation for GetSerialPorts {
    type Request = super::GetSerialPorts;
    type Response = super::GetSerialPortsResponse;
    const INFO: &'static OperationInfo = &DEVICE_IO.operations[24];
}

/// The operation `GetSerialPortConfiguration` of the DeviceIo service: request `tmd:GetSerialPortConfiguration`, answered by `tmd:GetSerialPortConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetSerialPortConfiguration;

impl Operation for GetSerialPortConfiguration {
    type Request = super::GetSerialPortConfiguration;
    type Response = super::GetSerialPortConfigurationResponse;
    const INFO: &'static OperationInfo = &DEVICE_IO.operations[25];
}

/// The operation `SetSerialPortConfiguration` of the DeviceIo service: request `tmd:SetSerialPortConfiguration`, answered by `tmd:SetSerialPortConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetSerialPortConfiguration;

impl Operation for SetSerialPortConfiguration {
    type Request = super::SetSerialPortConfiguration;
    type Response = super::SetSerialPortConfigurationResponse;
    const INFO: &'static OperationInfo = &DEVICE_IO.operations[26];
}

/// The operation `GetSerialPortConfigurationOptions` of the DeviceIo service: request `tmd:GetSerialPortConfigurationOptions`, answered by `tmd:GetSerialPortConfigurationOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetSerialPortConfigurationOptions;

impl Operation for GetSerialPortConfigurationOptions {
    type Request = super::GetSerialPortConfigurationOptions;
    type Response = super::GetSerialPortConfigurationOptionsResponse;
    const INFO: &'static OperationInfo = &DEVICE_IO.operations[27];
}

/// The operation `SendReceiveSerialCommand` of the DeviceIo service: request `tmd:SendReceiveSerialCommand`, answered by `tmd:SendReceiveSerialCommandResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SendReceiveSerialCommand;

impl Operation for SendReceiveSerialCommand {
    type Request = super::SendReceiveSerialCommand;
    type Response = super::SendReceiveSerialCommandResponse;
    const INFO: &'static OperationInfo = &DEVICE_IO.operations[28];
}
