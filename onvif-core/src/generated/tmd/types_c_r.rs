// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// ComplexType `tmd:Capabilities` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Capabilities {
    /// Attribute `VideoSources`, optional; `0` if it is missing.
    pub video_sources: Option<i32>,
    /// Attribute `VideoOutputs`, optional; `0` if it is missing.
    pub video_outputs: Option<i32>,
    /// Attribute `AudioSources`, optional; `0` if it is missing.
    pub audio_sources: Option<i32>,
    /// Attribute `AudioOutputs`, optional; `0` if it is missing.
    pub audio_outputs: Option<i32>,
    /// Attribute `RelayOutputs`, optional; `0` if it is missing.
    pub relay_outputs: Option<i32>,
    /// Attribute `SerialPorts`, optional; `0` if it is missing.
    pub serial_ports: Option<i32>,
    /// Attribute `DigitalInputs`, optional; `0` if it is missing.
    pub digital_inputs: Option<i32>,
    /// Attribute `DigitalInputOptions`, optional; `false` if it is missing.
    pub digital_input_options: Option<bool>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Capabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_sources = None;
        let mut video_outputs = None;
        let mut audio_sources = None;
        let mut audio_outputs = None;
        let mut relay_outputs = None;
        let mut serial_ports = None;
        let mut digital_inputs = None;
        let mut digital_input_options = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "VideoSources") => video_sources = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "VideoOutputs") => video_outputs = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "AudioSources") => audio_sources = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "AudioOutputs") => audio_outputs = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "RelayOutputs") => relay_outputs = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "SerialPorts") => serial_ports = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "DigitalInputs") => digital_inputs = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "DigitalInputOptions") => {
                    digital_input_options = Some(attribute.parse(reader)?)
                }
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            video_sources,
            video_outputs,
            audio_sources,
            audio_outputs,
            relay_outputs,
            serial_ports,
            digital_inputs,
            digital_input_options,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Capabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("VideoSources"), &self.video_sources);
        xml::fields::write_attribute(writer, xml::name!("VideoOutputs"), &self.video_outputs);
        xml::fields::write_attribute(writer, xml::name!("AudioSources"), &self.audio_sources);
        xml::fields::write_attribute(writer, xml::name!("AudioOutputs"), &self.audio_outputs);
        xml::fields::write_attribute(writer, xml::name!("RelayOutputs"), &self.relay_outputs);
        xml::fields::write_attribute(writer, xml::name!("SerialPorts"), &self.serial_ports);
        xml::fields::write_attribute(writer, xml::name!("DigitalInputs"), &self.digital_inputs);
        xml::fields::write_attribute(
            writer,
            xml::name!("DigitalInputOptions"),
            &self.digital_input_options,
        );
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tmd:DigitalInputConfigurationOptions` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DigitalInputConfigurationOptions {
    /// Element `tmd:IdleState`, 1 or more.
    pub idle_state: Vec<tt::DigitalIdleState>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for DigitalInputConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut idle_state = Vec::new();
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "IdleState") => xml::fields::many(reader, &child, &mut idle_state)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            idle_state,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for DigitalInputConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TMD, "tmd:IdleState"), &self.idle_state);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tmd:Get` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Get {}

impl xml::ReadXml for Get {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for Get {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tmd:GetAudioOutputConfiguration` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioOutputConfiguration {
    /// Element `tmd:AudioOutputToken`, required.
    pub audio_output_token: tt::ReferenceToken,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetAudioOutputConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut audio_output_token = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "AudioOutputToken") => {
                    xml::fields::one(reader, &child, &mut audio_output_token)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            audio_output_token: xml::fields::element(
                audio_output_token,
                "GetAudioOutputConfiguration",
                "AudioOutputToken",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for GetAudioOutputConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.audio_output_token
            .write_xml(writer, xml::name!(TMD, "tmd:AudioOutputToken"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tmd:GetAudioOutputConfigurationOptions` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioOutputConfigurationOptions {
    /// Element `tmd:AudioOutputToken`, required.
    pub audio_output_token: tt::ReferenceToken,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetAudioOutputConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut audio_output_token = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "AudioOutputToken") => {
                    xml::fields::one(reader, &child, &mut audio_output_token)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            audio_output_token: xml::fields::element(
                audio_output_token,
                "GetAudioOutputConfigurationOptions",
                "AudioOutputToken",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for GetAudioOutputConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.audio_output_token
            .write_xml(writer, xml::name!(TMD, "tmd:AudioOutputToken"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tmd:GetAudioOutputConfigurationOptionsResponse` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioOutputConfigurationOptionsResponse {
    /// Element `tmd:AudioOutputOptions`, required.
    pub audio_output_options: tt::AudioOutputConfigurationOptions,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetAudioOutputConfigurationOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut audio_output_options = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "AudioOutputOptions") => {
                    xml::fields::one(reader, &child, &mut audio_output_options)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            audio_output_options: xml::fields::element(
                audio_output_options,
                "GetAudioOutputConfigurationOptionsResponse",
                "AudioOutputOptions",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for GetAudioOutputConfigurationOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.audio_output_options
            .write_xml(writer, xml::name!(TMD, "tmd:AudioOutputOptions"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tmd:GetAudioOutputConfigurationResponse` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioOutputConfigurationResponse {
    /// Element `tmd:AudioOutputConfiguration`, required.
    pub audio_output_configuration: tt::AudioOutputConfiguration,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetAudioOutputConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut audio_output_configuration = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "AudioOutputConfiguration") => {
                    xml::fields::one(reader, &child, &mut audio_output_configuration)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            audio_output_configuration: xml::fields::element(
                audio_output_configuration,
                "GetAudioOutputConfigurationResponse",
                "AudioOutputConfiguration",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for GetAudioOutputConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.audio_output_configuration
            .write_xml(writer, xml::name!(TMD, "tmd:AudioOutputConfiguration"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tmd:GetAudioSourceConfiguration` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioSourceConfiguration {
    /// Element `tmd:AudioSourceToken`, required.
    pub audio_source_token: tt::ReferenceToken,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetAudioSourceConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut audio_source_token = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "AudioSourceToken") => {
                    xml::fields::one(reader, &child, &mut audio_source_token)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            audio_source_token: xml::fields::element(
                audio_source_token,
                "GetAudioSourceConfiguration",
                "AudioSourceToken",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for GetAudioSourceConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.audio_source_token
            .write_xml(writer, xml::name!(TMD, "tmd:AudioSourceToken"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tmd:GetAudioSourceConfigurationOptions` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioSourceConfigurationOptions {
    /// Element `tmd:AudioSourceToken`, required.
    pub audio_source_token: tt::ReferenceToken,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetAudioSourceConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut audio_source_token = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "AudioSourceToken") => {
                    xml::fields::one(reader, &child, &mut audio_source_token)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            audio_source_token: xml::fields::element(
                audio_source_token,
                "GetAudioSourceConfigurationOptions",
                "AudioSourceToken",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for GetAudioSourceConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.audio_source_token
            .write_xml(writer, xml::name!(TMD, "tmd:AudioSourceToken"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tmd:GetAudioSourceConfigurationOptionsResponse` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioSourceConfigurationOptionsResponse {
    /// Element `tmd:AudioSourceOptions`, required.
    pub audio_source_options: tt::AudioSourceConfigurationOptions,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetAudioSourceConfigurationOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut audio_source_options = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "AudioSourceOptions") => {
                    xml::fields::one(reader, &child, &mut audio_source_options)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            audio_source_options: xml::fields::element(
                audio_source_options,
                "GetAudioSourceConfigurationOptionsResponse",
                "AudioSourceOptions",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for GetAudioSourceConfigurationOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.audio_source_options
            .write_xml(writer, xml::name!(TMD, "tmd:AudioSourceOptions"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tmd:GetAudioSourceConfigurationResponse` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioSourceConfigurationResponse {
    /// Element `tmd:AudioSourceConfiguration`, required.
    pub audio_source_configuration: tt::AudioSourceConfiguration,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetAudioSourceConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut audio_source_configuration = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "AudioSourceConfiguration") => {
                    xml::fields::one(reader, &child, &mut audio_source_configuration)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            audio_source_configuration: xml::fields::element(
                audio_source_configuration,
                "GetAudioSourceConfigurationResponse",
                "AudioSourceConfiguration",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for GetAudioSourceConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.audio_source_configuration
            .write_xml(writer, xml::name!(TMD, "tmd:AudioSourceConfiguration"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tmd:GetDigitalInputConfigurationOptions` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDigitalInputConfigurationOptions {
    /// Element `tmd:Token`, optional.
    pub token: Option<tt::ReferenceToken>,
}

impl xml::ReadXml for GetDigitalInputConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { token })
    }
}

impl xml::WriteXml for GetDigitalInputConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TMD, "tmd:Token"), &self.token);
        writer.end(name);
    }
}

/// Element `tmd:GetDigitalInputConfigurationOptionsResponse` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDigitalInputConfigurationOptionsResponse {
    /// Element `tmd:DigitalInputOptions`, required.
    pub digital_input_options: DigitalInputConfigurationOptions,
}

impl xml::ReadXml for GetDigitalInputConfigurationOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut digital_input_options = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "DigitalInputOptions") => {
                    xml::fields::one(reader, &child, &mut digital_input_options)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            digital_input_options: xml::fields::element(
                digital_input_options,
                "GetDigitalInputConfigurationOptionsResponse",
                "DigitalInputOptions",
            )?,
        })
    }
}

impl xml::WriteXml for GetDigitalInputConfigurationOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.digital_input_options
            .write_xml(writer, xml::name!(TMD, "tmd:DigitalInputOptions"));
        writer.end(name);
    }
}

/// Element `tmd:GetDigitalInputs` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDigitalInputs {}

impl xml::ReadXml for GetDigitalInputs {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetDigitalInputs {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tmd:GetDigitalInputsResponse` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDigitalInputsResponse {
    /// Element `tmd:DigitalInputs`, any number.
    pub digital_inputs: Vec<tt::DigitalInput>,
}

impl xml::ReadXml for GetDigitalInputsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut digital_inputs = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "DigitalInputs") => xml::fields::many(reader, &child, &mut digital_inputs)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { digital_inputs })
    }
}

impl xml::WriteXml for GetDigitalInputsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TMD, "tmd:DigitalInputs"), &self.digital_inputs);
        writer.end(name);
    }
}

/// Element `tmd:GetRelayOutputOptions` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRelayOutputOptions {
    /// Element `tmd:RelayOutputToken`, optional.
    pub relay_output_token: Option<tt::ReferenceToken>,
}

impl xml::ReadXml for GetRelayOutputOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut relay_output_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "RelayOutputToken") => {
                    xml::fields::one(reader, &child, &mut relay_output_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { relay_output_token })
    }
}

impl xml::WriteXml for GetRelayOutputOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TMD, "tmd:RelayOutputToken"),
            &self.relay_output_token,
        );
        writer.end(name);
    }
}

/// Element `tmd:GetRelayOutputOptionsResponse` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRelayOutputOptionsResponse {
    /// Element `tmd:RelayOutputOptions`, any number.
    pub relay_output_options: Vec<RelayOutputOptions>,
}

impl xml::ReadXml for GetRelayOutputOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut relay_output_options = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "RelayOutputOptions") => {
                    xml::fields::many(reader, &child, &mut relay_output_options)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { relay_output_options })
    }
}

impl xml::WriteXml for GetRelayOutputOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TMD, "tmd:RelayOutputOptions"),
            &self.relay_output_options,
        );
        writer.end(name);
    }
}

/// ComplexType `tmd:GetResponse` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetResponse {
    /// Element `tmd:Token`, any number.
    pub token: Vec<tt::ReferenceToken>,
}

impl xml::ReadXml for GetResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "Token") => xml::fields::many(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { token })
    }
}

impl xml::WriteXml for GetResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TMD, "tmd:Token"), &self.token);
        writer.end(name);
    }
}

/// Element `tmd:GetSerialPortConfiguration` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSerialPortConfiguration {
    /// Element `tmd:SerialPortToken`, required.
    pub serial_port_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetSerialPortConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut serial_port_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "SerialPortToken") => {
                    xml::fields::one(reader, &child, &mut serial_port_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            serial_port_token: xml::fields::element(
                serial_port_token,
                "GetSerialPortConfiguration",
                "SerialPortToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetSerialPortConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.serial_port_token
            .write_xml(writer, xml::name!(TMD, "tmd:SerialPortToken"));
        writer.end(name);
    }
}

/// Element `tmd:GetSerialPortConfigurationOptions` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSerialPortConfigurationOptions {
    /// Element `tmd:SerialPortToken`, required.
    pub serial_port_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetSerialPortConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut serial_port_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "SerialPortToken") => {
                    xml::fields::one(reader, &child, &mut serial_port_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            serial_port_token: xml::fields::element(
                serial_port_token,
                "GetSerialPortConfigurationOptions",
                "SerialPortToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetSerialPortConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.serial_port_token
            .write_xml(writer, xml::name!(TMD, "tmd:SerialPortToken"));
        writer.end(name);
    }
}

/// Element `tmd:GetSerialPortConfigurationOptionsResponse` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSerialPortConfigurationOptionsResponse {
    /// Element `tmd:SerialPortOptions`, required.
    pub serial_port_options: SerialPortConfigurationOptions,
}

impl xml::ReadXml for GetSerialPortConfigurationOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut serial_port_options = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "SerialPortOptions") => {
                    xml::fields::one(reader, &child, &mut serial_port_options)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            serial_port_options: xml::fields::element(
                serial_port_options,
                "GetSerialPortConfigurationOptionsResponse",
                "SerialPortOptions",
            )?,
        })
    }
}

impl xml::WriteXml for GetSerialPortConfigurationOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.serial_port_options
            .write_xml(writer, xml::name!(TMD, "tmd:SerialPortOptions"));
        writer.end(name);
    }
}

/// Element `tmd:GetSerialPortConfigurationResponse` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSerialPortConfigurationResponse {
    /// Element `tmd:SerialPortConfiguration`, required.
    pub serial_port_configuration: SerialPortConfiguration,
}

impl xml::ReadXml for GetSerialPortConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut serial_port_configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "SerialPortConfiguration") => {
                    xml::fields::one(reader, &child, &mut serial_port_configuration)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            serial_port_configuration: xml::fields::element(
                serial_port_configuration,
                "GetSerialPortConfigurationResponse",
                "SerialPortConfiguration",
            )?,
        })
    }
}

impl xml::WriteXml for GetSerialPortConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.serial_port_configuration
            .write_xml(writer, xml::name!(TMD, "tmd:SerialPortConfiguration"));
        writer.end(name);
    }
}

/// Element `tmd:GetSerialPorts` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSerialPorts {}

impl xml::ReadXml for GetSerialPorts {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetSerialPorts {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tmd:GetSerialPortsResponse` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSerialPortsResponse {
    /// Element `tmd:SerialPort`, any number.
    pub serial_port: Vec<SerialPort>,
}

impl xml::ReadXml for GetSerialPortsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut serial_port = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "SerialPort") => xml::fields::many(reader, &child, &mut serial_port)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { serial_port })
    }
}

impl xml::WriteXml for GetSerialPortsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TMD, "tmd:SerialPort"), &self.serial_port);
        writer.end(name);
    }
}

/// Element `tmd:GetServiceCapabilities` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilities {}

impl xml::ReadXml for GetServiceCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetServiceCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tmd:GetServiceCapabilitiesResponse` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilitiesResponse {
    /// Element `tmd:Capabilities`, required.
    pub capabilities: Capabilities,
}

impl xml::ReadXml for GetServiceCapabilitiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            capabilities: xml::fields::element(
                capabilities,
                "GetServiceCapabilitiesResponse",
                "Capabilities",
            )?,
        })
    }
}

impl xml::WriteXml for GetServiceCapabilitiesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.capabilities
            .write_xml(writer, xml::name!(TMD, "tmd:Capabilities"));
        writer.end(name);
    }
}

/// Element `tmd:GetVideoOutputConfiguration` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoOutputConfiguration {
    /// Element `tmd:VideoOutputToken`, required.
    pub video_output_token: tt::ReferenceToken,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetVideoOutputConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_output_token = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "VideoOutputToken") => {
                    xml::fields::one(reader, &child, &mut video_output_token)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            video_output_token: xml::fields::element(
                video_output_token,
                "GetVideoOutputConfiguration",
                "VideoOutputToken",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for GetVideoOutputConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_output_token
            .write_xml(writer, xml::name!(TMD, "tmd:VideoOutputToken"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tmd:GetVideoOutputConfigurationOptions` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoOutputConfigurationOptions {
    /// Element `tmd:VideoOutputToken`, required.
    pub video_output_token: tt::ReferenceToken,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetVideoOutputConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_output_token = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "VideoOutputToken") => {
                    xml::fields::one(reader, &child, &mut video_output_token)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            video_output_token: xml::fields::element(
                video_output_token,
                "GetVideoOutputConfigurationOptions",
                "VideoOutputToken",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for GetVideoOutputConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_output_token
            .write_xml(writer, xml::name!(TMD, "tmd:VideoOutputToken"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tmd:GetVideoOutputConfigurationOptionsResponse` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoOutputConfigurationOptionsResponse {
    /// Element `tmd:VideoOutputConfigurationOptions`, required.
    pub video_output_configuration_options: tt::VideoOutputConfigurationOptions,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetVideoOutputConfigurationOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_output_configuration_options = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "VideoOutputConfigurationOptions") => {
                    xml::fields::one(reader, &child, &mut video_output_configuration_options)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            video_output_configuration_options: xml::fields::element(
                video_output_configuration_options,
                "GetVideoOutputConfigurationOptionsResponse",
                "VideoOutputConfigurationOptions",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for GetVideoOutputConfigurationOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_output_configuration_options
            .write_xml(writer, xml::name!(TMD, "tmd:VideoOutputConfigurationOptions"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tmd:GetVideoOutputConfigurationResponse` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoOutputConfigurationResponse {
    /// Element `tmd:VideoOutputConfiguration`, required.
    pub video_output_configuration: tt::VideoOutputConfiguration,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetVideoOutputConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_output_configuration = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "VideoOutputConfiguration") => {
                    xml::fields::one(reader, &child, &mut video_output_configuration)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            video_output_configuration: xml::fields::element(
                video_output_configuration,
                "GetVideoOutputConfigurationResponse",
                "VideoOutputConfiguration",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for GetVideoOutputConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_output_configuration
            .write_xml(writer, xml::name!(TMD, "tmd:VideoOutputConfiguration"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tmd:GetVideoOutputs` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoOutputs {}

impl xml::ReadXml for GetVideoOutputs {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetVideoOutputs {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tmd:GetVideoOutputsResponse` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoOutputsResponse {
    /// Element `tmd:VideoOutputs`, any number.
    pub video_outputs: Vec<tt::VideoOutput>,
}

impl xml::ReadXml for GetVideoOutputsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_outputs = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "VideoOutputs") => xml::fields::many(reader, &child, &mut video_outputs)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { video_outputs })
    }
}

impl xml::WriteXml for GetVideoOutputsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TMD, "tmd:VideoOutputs"), &self.video_outputs);
        writer.end(name);
    }
}

/// Element `tmd:GetVideoSourceConfiguration` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoSourceConfiguration {
    /// Element `tmd:VideoSourceToken`, required.
    pub video_source_token: tt::ReferenceToken,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetVideoSourceConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source_token = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "VideoSourceToken") => {
                    xml::fields::one(reader, &child, &mut video_source_token)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            video_source_token: xml::fields::element(
                video_source_token,
                "GetVideoSourceConfiguration",
                "VideoSourceToken",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for GetVideoSourceConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_source_token
            .write_xml(writer, xml::name!(TMD, "tmd:VideoSourceToken"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tmd:GetVideoSourceConfigurationOptions` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoSourceConfigurationOptions {
    /// Element `tmd:VideoSourceToken`, required.
    pub video_source_token: tt::ReferenceToken,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetVideoSourceConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source_token = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "VideoSourceToken") => {
                    xml::fields::one(reader, &child, &mut video_source_token)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            video_source_token: xml::fields::element(
                video_source_token,
                "GetVideoSourceConfigurationOptions",
                "VideoSourceToken",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for GetVideoSourceConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_source_token
            .write_xml(writer, xml::name!(TMD, "tmd:VideoSourceToken"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tmd:GetVideoSourceConfigurationOptionsResponse` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoSourceConfigurationOptionsResponse {
    /// Element `tmd:VideoSourceConfigurationOptions`, required.
    pub video_source_configuration_options: tt::VideoSourceConfigurationOptions,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetVideoSourceConfigurationOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source_configuration_options = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "VideoSourceConfigurationOptions") => {
                    xml::fields::one(reader, &child, &mut video_source_configuration_options)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            video_source_configuration_options: xml::fields::element(
                video_source_configuration_options,
                "GetVideoSourceConfigurationOptionsResponse",
                "VideoSourceConfigurationOptions",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for GetVideoSourceConfigurationOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_source_configuration_options
            .write_xml(writer, xml::name!(TMD, "tmd:VideoSourceConfigurationOptions"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tmd:GetVideoSourceConfigurationResponse` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoSourceConfigurationResponse {
    /// Element `tmd:VideoSourceConfiguration`, required.
    pub video_source_configuration: tt::VideoSourceConfiguration,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetVideoSourceConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source_configuration = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "VideoSourceConfiguration") => {
                    xml::fields::one(reader, &child, &mut video_source_configuration)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            video_source_configuration: xml::fields::element(
                video_source_configuration,
                "GetVideoSourceConfigurationResponse",
                "VideoSourceConfiguration",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for GetVideoSourceConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_source_configuration
            .write_xml(writer, xml::name!(TMD, "tmd:VideoSourceConfiguration"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tmd:ParityBit` of deviceio.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum ParityBit {
    /// `None`
    #[default]
    None,
    /// `Even`
    Even,
    /// `Odd`
    Odd,
    /// `Mark`
    Mark,
    /// `Space`
    Space,
    /// `Extended`
    Extended,
}

impl ParityBit {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::None,
        Self::Even,
        Self::Odd,
        Self::Mark,
        Self::Space,
        Self::Extended,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "None",
            Self::Even => "Even",
            Self::Odd => "Odd",
            Self::Mark => "Mark",
            Self::Space => "Space",
            Self::Extended => "Extended",
        }
    }
}

xml::fields::listed_values!(ParityBit, "ParityBit");

/// ComplexType `tmd:ParityBitList` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ParityBitList {
    /// Element `tmd:Items`, any number.
    pub items: Vec<ParityBit>,
}

impl xml::ReadXml for ParityBitList {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut items = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "Items") => xml::fields::many(reader, &child, &mut items)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { items })
    }
}

impl xml::WriteXml for ParityBitList {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TMD, "tmd:Items"), &self.items);
        writer.end(name);
    }
}

/// ComplexType `tmd:RelayOutputOptions` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RelayOutputOptions {
    /// Attribute `token`, required.
    pub token: tt::ReferenceToken,
    /// Element `tmd:Mode`, 1 or more.
    pub mode: Vec<tt::RelayMode>,
    /// Element `tmd:DelayTimes`, optional.
    pub delay_times: Option<tt::FloatList>,
    /// Element `tmd:Discrete`, optional.
    pub discrete: Option<bool>,
    /// Element `tmd:Extension`, optional.
    pub extension: Option<RelayOutputOptionsExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RelayOutputOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut mode = Vec::new();
        let mut delay_times = None;
        let mut discrete = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "Mode") => xml::fields::many(reader, &child, &mut mode)?,
                (xml::Ns::TMD, "DelayTimes") => xml::fields::one(reader, &child, &mut delay_times)?,
                (xml::Ns::TMD, "Discrete") => xml::fields::one(reader, &child, &mut discrete)?,
                (xml::Ns::TMD, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "RelayOutputOptions", "token")?,
            mode,
            delay_times,
            discrete,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RelayOutputOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TMD, "tmd:Mode"), &self.mode);
        xml::fields::write_option(writer, xml::name!(TMD, "tmd:DelayTimes"), &self.delay_times);
        xml::fields::write_option(writer, xml::name!(TMD, "tmd:Discrete"), &self.discrete);
        xml::fields::write_option(writer, xml::name!(TMD, "tmd:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tmd:RelayOutputOptionsExtension` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RelayOutputOptionsExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for RelayOutputOptionsExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self { any })
    }
}

impl xml::WriteXml for RelayOutputOptionsExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}
