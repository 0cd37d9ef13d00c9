// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver10/deviceIO/wsdl`, customary prefix `tmd`.

mod types_c_r;
pub use types_c_r::*;
#[cfg(feature = "testing")]
mod samples_c_r;
mod types_s;
pub use types_s::*;
pub mod client;
pub mod operations;
#[cfg(feature = "testing")]
mod samples_s;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<Capabilities>("tmd:Capabilities"),
    crate::testing::TypeEntry::of::<DigitalInputConfigurationOptions>("tmd:DigitalInputConfigurationOptions"),
    crate::testing::TypeEntry::of::<Get>("tmd:Get"),
    crate::testing::TypeEntry::of::<GetAudioOutputConfiguration>("tmd:GetAudioOutputConfiguration"),
    crate::testing::TypeEntry::of::<GetAudioOutputConfigurationOptions>(
        "tmd:GetAudioOutputConfigurationOptions",
    ),
    crate::testing::TypeEntry::of::<GetAudioOutputConfigurationOptionsResponse>(
        "tmd:GetAudioOutputConfigurationOptionsResponse",
    ),
    crate::testing::TypeEntry::of::<GetAudioOutputConfigurationResponse>(
        "tmd:GetAudioOutputConfigurationResponse",
    ),
    crate::testing::TypeEntry::of::<GetAudioSourceConfiguration>("tmd:GetAudioSourceConfiguration"),
    crate::testing::TypeEntry::of::<GetAudioSourceConfigurationOptions>(
        "tmd:GetAudioSourceConfigurationOptions",
    ),
    crate::testing::TypeEntry::of::<GetAudioSourceConfigurationOptionsResponse>(
        "tmd:GetAudioSourceConfigurationOptionsResponse",
    ),
    crate::testing::TypeEntry::of::<GetAudioSourceConfigurationResponse>(
        "tmd:GetAudioSourceConfigurationResponse",
    ),
    crate::testing::TypeEntry::of::<GetDigitalInputConfigurationOptions>(
        "tmd:GetDigitalInputConfigurationOptions",
    ),
    crate::testing::TypeEntry::of::<GetDigitalInputConfigurationOptionsResponse>(
        "tmd:GetDigitalInputConfigurationOptionsResponse",
    ),
    crate::testing::TypeEntry::of::<GetDigitalInputs>("tmd:GetDigitalInputs"),
    crate::testing::TypeEntry::of::<GetDigitalInputsResponse>("tmd:GetDigitalInputsResponse"),
    crate::testing::TypeEntry::of::<GetRelayOutputOptions>("tmd:GetRelayOutputOptions"),
    crate::testing::TypeEntry::of::<GetRelayOutputOptionsResponse>("tmd:GetRelayOutputOptionsResponse"),
    crate::testing::TypeEntry::of::<GetResponse>("tmd:GetResponse"),
    crate::testing::TypeEntry::of::<GetSerialPortConfiguration>("tmd:GetSerialPortConfiguration"),
    crate::testing::TypeEntry::of::<GetSerialPortConfigurationOptions>(
        "tmd:GetSerialPortConfigurationOptions",
    ),
    crate::testing::TypeEntry::of::<GetSerialPortConfigurationOptionsResponse>(
        "tmd:GetSerialPortConfigurationOptionsResponse",
    ),
    crate::testing::TypeEntry::of::<GetSerialPortConfigurationResponse>(
        "tmd:GetSerialPortConfigurationResponse",
    ),
    crate::testing::TypeEntry::of::<GetSerialPorts>("tmd:GetSerialPorts"),
    crate::testing::TypeEntry::of::<GetSerialPortsResponse>("tmd:GetSerialPortsResponse"),
    crate::testing::TypeEntry::of::<GetServiceCapabilities>("tmd:GetServiceCapabilities"),
    crate::testing::TypeEntry::of::<GetServiceCapabilitiesResponse>("tmd:GetServiceCapabilitiesResponse"),
    crate::testing::TypeEntry::of::<GetVideoOutputConfiguration>("tmd:GetVideoOutputConfiguration"),
    crate::testing::TypeEntry::of::<GetVideoOutputConfigurationOptions>(
        "tmd:GetVideoOutputConfigurationOptions",
    ),
    crate::testing::TypeEntry::of::<GetVideoOutputConfigurationOptionsResponse>(
        "tmd:GetVideoOutputConfigurationOptionsResponse",
    ),
    crate::testing::TypeEntry::of::<GetVideoOutputConfigurationResponse>(
        "tmd:GetVideoOutputConfigurationResponse",
    ),
    crate::testing::TypeEntry::of::<GetVideoOutputs>("tmd:GetVideoOutputs"),
    crate::testing::TypeEntry::of::<GetVideoOutputsResponse>("tmd:GetVideoOutputsResponse"),
    crate::testing::TypeEntry::of::<GetVideoSourceConfiguration>("tmd:GetVideoSourceConfiguration"),
    crate::testing::TypeEntry::of::<GetVideoSourceConfigurationOptions>(
        "tmd:GetVideoSourceConfigurationOptions",
    ),
    crate::testing::TypeEntry::of::<GetVideoSourceConfigurationOptionsResponse>(
        "tmd:GetVideoSourceConfigurationOptionsResponse",
    ),
    crate::testing::TypeEntry::of::<GetVideoSourceConfigurationResponse>(
        "tmd:GetVideoSourceConfigurationResponse",
    ),
    crate::testing::TypeEntry::of::<ParityBit>("tmd:ParityBit"),
    crate::testing::TypeEntry::of::<ParityBitList>("tmd:ParityBitList"),
    crate::testing::TypeEntry::of::<RelayOutputOptions>("tmd:RelayOutputOptions"),
    crate::testing::TypeEntry::of::<RelayOutputOptionsExtension>("tmd:RelayOutputOptionsExtension"),
    crate::testing::TypeEntry::of::<SendReceiveSerialCommand>("tmd:SendReceiveSerialCommand"),
    crate::testing::TypeEntry::of::<SendReceiveSerialCommandResponse>("tmd:SendReceiveSerialCommandResponse"),
    crate::testing::TypeEntry::of::<SerialData>("tmd:SerialData"),
    crate::testing::TypeEntry::of::<SerialPort>("tmd:SerialPort"),
    crate::testing::TypeEntry::of::<SerialPortConfiguration>("tmd:SerialPortConfiguration"),
    crate::testing::TypeEntry::of::<SerialPortConfigurationOptions>("tmd:SerialPortConfigurationOptions"),
    crate::testing::TypeEntry::of::<SerialPortType>("tmd:SerialPortType"),
    crate::testing::TypeEntry::of::<SetAudioOutputConfiguration>("tmd:SetAudioOutputConfiguration"),
    crate::testing::TypeEntry::of::<SetAudioOutputConfigurationResponse>(
        "tmd:SetAudioOutputConfigurationResponse",
    ),
    crate::testing::TypeEntry::of::<SetAudioSourceConfiguration>("tmd:SetAudioSourceConfiguration"),
    crate::testing::TypeEntry::of::<SetAudioSourceConfigurationResponse>(
        "tmd:SetAudioSourceConfigurationResponse",
    ),
    crate::testing::TypeEntry::of::<SetDigitalInputConfigurations>("tmd:SetDigitalInputConfigurations"),
    crate::testing::TypeEntry::of::<SetDigitalInputConfigurationsResponse>(
        "tmd:SetDigitalInputConfigurationsResponse",
    ),
    crate::testing::TypeEntry::of::<SetRelayOutputSettings>("tmd:SetRelayOutputSettings"),
    crate::testing::TypeEntry::of::<SetRelayOutputSettingsResponse>("tmd:SetRelayOutputSettingsResponse"),
    crate::testing::TypeEntry::of::<SetSerialPortConfiguration>("tmd:SetSerialPortConfiguration"),
    crate::testing::TypeEntry::of::<SetSerialPortConfigurationResponse>(
        "tmd:SetSerialPortConfigurationResponse",
    ),
    crate::testing::TypeEntry::of::<SetVideoOutputConfiguration>("tmd:SetVideoOutputConfiguration"),
    crate::testing::TypeEntry::of::<SetVideoOutputConfigurationResponse>(
        "tmd:SetVideoOutputConfigurationResponse",
    ),
    crate::testing::TypeEntry::of::<SetVideoSourceConfiguration>("tmd:SetVideoSourceConfiguration"),
    crate::testing::TypeEntry::of::<SetVideoSourceConfigurationResponse>(
        "tmd:SetVideoSourceConfigurationResponse",
    ),
];
