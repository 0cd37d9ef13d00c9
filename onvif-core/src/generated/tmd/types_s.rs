// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// Element `tmd:SendReceiveSerialCommand` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SendReceiveSerialCommand {
    /// Element `tmd:Token`, optional.
    pub token: Option<tt::ReferenceToken>,
    /// Element `tmd:SerialData`, optional.
    pub serial_data: Option<SerialData>,
    /// Element `tmd:TimeOut`, optional.
    pub time_out: Option<xml::Duration>,
    /// Element `tmd:DataLength`, optional.
    pub data_length: Option<i64>,
    /// Element `tmd:Delimiter`, optional.
    pub delimiter: Option<String>,
}

impl xml::ReadXml for SendReceiveSerialCommand {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut serial_data = None;
        let mut time_out = None;
        let mut data_length = None;
        let mut delimiter = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "Token") => xml::fields::one(reader, &child, &mut token)?,
                (xml::Ns::TMD, "SerialData") => xml::fields::one(reader, &child, &mut serial_data)?,
                (xml::Ns::TMD, "TimeOut") => xml::fields::one(reader, &child, &mut time_out)?,
                (xml::Ns::TMD, "DataLength") => xml::fields::one(reader, &child, &mut data_length)?,
                (xml::Ns::TMD, "Delimiter") => xml::fields::one(reader, &child, &mut delimiter)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token,
            serial_data,
            time_out,
            data_length,
            delimiter,
        })
    }
}

impl xml::WriteXml for SendReceiveSerialCommand {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TMD, "tmd:Token"), &self.token);
        xml::fields::write_option(writer, xml::name!(TMD, "tmd:SerialData"), &self.serial_data);
        xml::fields::write_option(writer, xml::name!(TMD, "tmd:TimeOut"), &self.time_out);
        xml::fields::write_option(writer, xml::name!(TMD, "tmd:DataLength"), &self.data_length);
        xml::fields::write_option(writer, xml::name!(TMD, "tmd:Delimiter"), &self.delimiter);
        writer.end(name);
    }
}

/// Element `tmd:SendReceiveSerialCommandResponse` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SendReceiveSerialCommandResponse {
    /// Element `tmd:SerialData`, optional.
    pub serial_data: Option<SerialData>,
}

impl xml::ReadXml for SendReceiveSerialCommandResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut serial_data = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "SerialData") => xml::fields::one(reader, &child, &mut serial_data)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { serial_data })
    }
}

impl xml::WriteXml for SendReceiveSerialCommandResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TMD, "tmd:SerialData"), &self.serial_data);
        writer.end(name);
    }
}

/// ComplexType `tmd:SerialData` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SerialData {
    /// One of several elements, required.
    pub choice: SerialDataChoice,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

/// The branches of the choice in [`SerialData`].
#[derive(Clone, Debug, PartialEq)]
pub enum SerialDataChoice {
    /// Element `tmd:Binary`.
    Binary(xml::Base64),
    /// Element `tmd:String`.
    String(String),
}

impl Default for SerialDataChoice {
    fn default() -> Self {
        Self::Binary(Default::default())
    }
}

impl SerialDataChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::Binary(value) => xml::WriteXml::write_xml(value, writer, xml::name!(TMD, "tmd:Binary")),
            Self::String(value) => xml::WriteXml::write_xml(value, writer, xml::name!(TMD, "tmd:String")),
        }
    }
}

impl xml::ReadXml for SerialData {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut choice = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "Binary") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(SerialDataChoice::Binary(reader.read(&child)?));
                }
                (xml::Ns::TMD, "String") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(SerialDataChoice::String(reader.read(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            choice: xml::fields::element(choice, "SerialData", "Binary or String")?,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SerialData {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.choice.write(writer);
        writer.end(name);
    }
}

/// ComplexType `tmd:SerialPort` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SerialPort {
    /// Attribute `token`, required.
    pub token: tt::ReferenceToken,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SerialPort {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
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
            token: xml::fields::attribute(token, "SerialPort", "token")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SerialPort {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tmd:SerialPortConfiguration` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SerialPortConfiguration {
    /// Attribute `token`, required.
    pub token: tt::ReferenceToken,
    /// Attribute `type`, required.
    pub r#type: SerialPortType,
    /// Element `tmd:BaudRate`, required.
    pub baud_rate: i32,
    /// Element `tmd:ParityBit`, required.
    pub parity_bit: ParityBit,
    /// Element `tmd:CharacterLength`, required.
    pub character_length: i32,
    /// Element `tmd:StopBit`, required.
    pub stop_bit: f32,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SerialPortConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut r#type = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "type") => r#type = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut baud_rate = None;
        let mut parity_bit = None;
        let mut character_length = None;
        let mut stop_bit = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "BaudRate") => xml::fields::one(reader, &child, &mut baud_rate)?,
                (xml::Ns::TMD, "ParityBit") => xml::fields::one(reader, &child, &mut parity_bit)?,
                (xml::Ns::TMD, "CharacterLength") => xml::fields::one(reader, &child, &mut character_length)?,
                (xml::Ns::TMD, "StopBit") => xml::fields::one(reader, &child, &mut stop_bit)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "SerialPortConfiguration", "token")?,
            r#type: xml::fields::attribute(r#type, "SerialPortConfiguration", "type")?,
            baud_rate: xml::fields::element(baud_rate, "SerialPortConfiguration", "BaudRate")?,
            parity_bit: xml::fields::element(parity_bit, "SerialPortConfiguration", "ParityBit")?,
            character_length: xml::fields::element(
                character_length,
                "SerialPortConfiguration",
                "CharacterLength",
            )?,
            stop_bit: xml::fields::element(stop_bit, "SerialPortConfiguration", "StopBit")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SerialPortConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        writer.attribute(xml::name!("type"), &self.r#type);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.baud_rate.write_xml(writer, xml::name!(TMD, "tmd:BaudRate"));
        self.parity_bit
            .write_xml(writer, xml::name!(TMD, "tmd:ParityBit"));
        self.character_length
            .write_xml(writer, xml::name!(TMD, "tmd:CharacterLength"));
        self.stop_bit.write_xml(writer, xml::name!(TMD, "tmd:StopBit"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tmd:SerialPortConfigurationOptions` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SerialPortConfigurationOptions {
    /// Attribute `token`, required.
    pub token: tt::ReferenceToken,
    /// Element `tmd:BaudRateList`, required.
    pub baud_rate_list: tt::IntItems,
    /// Element `tmd:ParityBitList`, required.
    pub parity_bit_list: ParityBitList,
    /// Element `tmd:CharacterLengthList`, required.
    pub character_length_list: tt::IntItems,
    /// Element `tmd:StopBitList`, required.
    pub stop_bit_list: tt::FloatItems,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SerialPortConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut baud_rate_list = None;
        let mut parity_bit_list = None;
        let mut character_length_list = None;
        let mut stop_bit_list = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "BaudRateList") => xml::fields::one(reader, &child, &mut baud_rate_list)?,
                (xml::Ns::TMD, "ParityBitList") => xml::fields::one(reader, &child, &mut parity_bit_list)?,
                (xml::Ns::TMD, "CharacterLengthList") => {
                    xml::fields::one(reader, &child, &mut character_length_list)?
                }
                (xml::Ns::TMD, "StopBitList") => xml::fields::one(reader, &child, &mut stop_bit_list)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "SerialPortConfigurationOptions", "token")?,
            baud_rate_list: xml::fields::element(
                baud_rate_list,
                "SerialPortConfigurationOptions",
                "BaudRateList",
            )?,
            parity_bit_list: xml::fields::element(
                parity_bit_list,
                "SerialPortConfigurationOptions",
                "ParityBitList",
            )?,
            character_length_list: xml::fields::element(
                character_length_list,
                "SerialPortConfigurationOptions",
                "CharacterLengthList",
            )?,
            stop_bit_list: xml::fields::element(
                stop_bit_list,
                "SerialPortConfigurationOptions",
                "StopBitList",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SerialPortConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.baud_rate_list
            .write_xml(writer, xml::name!(TMD, "tmd:BaudRateList"));
        self.parity_bit_list
            .write_xml(writer, xml::name!(TMD, "tmd:ParityBitList"));
        self.character_length_list
            .write_xml(writer, xml::name!(TMD, "tmd:CharacterLengthList"));
        self.stop_bit_list
            .write_xml(writer, xml::name!(TMD, "tmd:StopBitList"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tmd:SerialPortType` of deviceio.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum SerialPortType {
    /// `RS232`
    #[default]
    RS232,
    /// `RS422HalfDuplex`
    RS422HalfDuplex,
    /// `RS422FullDuplex`
    RS422FullDuplex,
    /// `RS485HalfDuplex`
    RS485HalfDuplex,
    /// `RS485FullDuplex`
    RS485FullDuplex,
    /// `Generic`
    Generic,
}

impl SerialPortType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::RS232,
        Self::RS422HalfDuplex,
        Self::RS422FullDuplex,
        Self::RS485HalfDuplex,
        Self::RS485FullDuplex,
        Self::Generic,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RS232 => "RS232",
            Self::RS422HalfDuplex => "RS422HalfDuplex",
            Self::RS422FullDuplex => "RS422FullDuplex",
            Self::RS485HalfDuplex => "RS485HalfDuplex",
            Self::RS485FullDuplex => "RS485FullDuplex",
            Self::Generic => "Generic",
        }
    }
}

xml::fields::listed_values!(SerialPortType, "SerialPortType");

/// Element `tmd:SetAudioOutputConfiguration` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAudioOutputConfiguration {
    /// Element `tmd:Configuration`, required.
    pub configuration: tt::AudioOutputConfiguration,
    /// Element `tmd:ForcePersistence`, required.
    pub force_persistence: bool,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SetAudioOutputConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        let mut force_persistence = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                (xml::Ns::TMD, "ForcePersistence") => {
                    xml::fields::one(reader, &child, &mut force_persistence)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "SetAudioOutputConfiguration",
                "Configuration",
            )?,
            force_persistence: xml::fields::element(
                force_persistence,
                "SetAudioOutputConfiguration",
                "ForcePersistence",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for SetAudioOutputConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TMD, "tmd:Configuration"));
        self.force_persistence
            .write_xml(writer, xml::name!(TMD, "tmd:ForcePersistence"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tmd:SetAudioOutputConfigurationResponse` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAudioOutputConfigurationResponse {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SetAudioOutputConfigurationResponse {
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

impl xml::WriteXml for SetAudioOutputConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tmd:SetAudioSourceConfiguration` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAudioSourceConfiguration {
    /// Element `tmd:Configuration`, required.
    pub configuration: tt::AudioSourceConfiguration,
    /// Element `tmd:ForcePersistence`, required.
    pub force_persistence: bool,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SetAudioSourceConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        let mut force_persistence = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                (xml::Ns::TMD, "ForcePersistence") => {
                    xml::fields::one(reader, &child, &mut force_persistence)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "SetAudioSourceConfiguration",
                "Configuration",
            )?,
            force_persistence: xml::fields::element(
                force_persistence,
                "SetAudioSourceConfiguration",
                "ForcePersistence",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for SetAudioSourceConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TMD, "tmd:Configuration"));
        self.force_persistence
            .write_xml(writer, xml::name!(TMD, "tmd:ForcePersistence"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tmd:SetAudioSourceConfigurationResponse` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAudioSourceConfigurationResponse {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SetAudioSourceConfigurationResponse {
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

impl xml::WriteXml for SetAudioSourceConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tmd:SetDigitalInputConfigurations` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetDigitalInputConfigurations {
    /// Element `tmd:DigitalInputs`, 1 or more.
    pub digital_inputs: Vec<tt::DigitalInput>,
}

impl xml::ReadXml for SetDigitalInputConfigurations {
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

impl xml::WriteXml for SetDigitalInputConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TMD, "tmd:DigitalInputs"), &self.digital_inputs);
        writer.end(name);
    }
}

/// Element `tmd:SetDigitalInputConfigurationsResponse` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetDigitalInputConfigurationsResponse {}

impl xml::ReadXml for SetDigitalInputConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetDigitalInputConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tmd:SetRelayOutputSettings` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetRelayOutputSettings {
    /// Element `tmd:RelayOutput`, required.
    pub relay_output: tt::RelayOutput,
}

impl xml::ReadXml for SetRelayOutputSettings {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut relay_output = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "RelayOutput") => xml::fields::one(reader, &child, &mut relay_output)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            relay_output: xml::fields::element(relay_output, "SetRelayOutputSettings", "RelayOutput")?,
        })
    }
}

impl xml::WriteXml for SetRelayOutputSettings {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.relay_output
            .write_xml(writer, xml::name!(TMD, "tmd:RelayOutput"));
        writer.end(name);
    }
}

/// Element `tmd:SetRelayOutputSettingsResponse` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetRelayOutputSettingsResponse {}

impl xml::ReadXml for SetRelayOutputSettingsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetRelayOutputSettingsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tmd:SetSerialPortConfiguration` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetSerialPortConfiguration {
    /// Element `tmd:SerialPortConfiguration`, required.
    pub serial_port_configuration: SerialPortConfiguration,
    /// Element `tmd:ForcePersistance`, required.
    pub force_persistance: bool,
}

impl xml::ReadXml for SetSerialPortConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut serial_port_configuration = None;
        let mut force_persistance = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "SerialPortConfiguration") => {
                    xml::fields::one(reader, &child, &mut serial_port_configuration)?
                }
                (xml::Ns::TMD, "ForcePersistance") => {
                    xml::fields::one(reader, &child, &mut force_persistance)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            serial_port_configuration: xml::fields::element(
                serial_port_configuration,
                "SetSerialPortConfiguration",
                "SerialPortConfiguration",
            )?,
            force_persistance: xml::fields::element(
                force_persistance,
                "SetSerialPortConfiguration",
                "ForcePersistance",
            )?,
        })
    }
}

impl xml::WriteXml for SetSerialPortConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.serial_port_configuration
            .write_xml(writer, xml::name!(TMD, "tmd:SerialPortConfiguration"));
        self.force_persistance
            .write_xml(writer, xml::name!(TMD, "tmd:ForcePersistance"));
        writer.end(name);
    }
}

/// Element `tmd:SetSerialPortConfigurationResponse` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetSerialPortConfigurationResponse {}

impl xml::ReadXml for SetSerialPortConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetSerialPortConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tmd:SetVideoOutputConfiguration` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetVideoOutputConfiguration {
    /// Element `tmd:Configuration`, required.
    pub configuration: tt::VideoOutputConfiguration,
    /// Element `tmd:ForcePersistence`, required.
    pub force_persistence: bool,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SetVideoOutputConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        let mut force_persistence = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                (xml::Ns::TMD, "ForcePersistence") => {
                    xml::fields::one(reader, &child, &mut force_persistence)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "SetVideoOutputConfiguration",
                "Configuration",
            )?,
            force_persistence: xml::fields::element(
                force_persistence,
                "SetVideoOutputConfiguration",
                "ForcePersistence",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for SetVideoOutputConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TMD, "tmd:Configuration"));
        self.force_persistence
            .write_xml(writer, xml::name!(TMD, "tmd:ForcePersistence"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tmd:SetVideoOutputConfigurationResponse` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetVideoOutputConfigurationResponse {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SetVideoOutputConfigurationResponse {
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

impl xml::WriteXml for SetVideoOutputConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tmd:SetVideoSourceConfiguration` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetVideoSourceConfiguration {
    /// Element `tmd:Configuration`, required.
    pub configuration: tt::VideoSourceConfiguration,
    /// Element `tmd:ForcePersistence`, required.
    pub force_persistence: bool,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SetVideoSourceConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        let mut force_persistence = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TMD, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                (xml::Ns::TMD, "ForcePersistence") => {
                    xml::fields::one(reader, &child, &mut force_persistence)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "SetVideoSourceConfiguration",
                "Configuration",
            )?,
            force_persistence: xml::fields::element(
                force_persistence,
                "SetVideoSourceConfiguration",
                "ForcePersistence",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for SetVideoSourceConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TMD, "tmd:Configuration"));
        self.force_persistence
            .write_xml(writer, xml::name!(TMD, "tmd:ForcePersistence"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tmd:SetVideoSourceConfigurationResponse` of deviceio.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetVideoSourceConfigurationResponse {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SetVideoSourceConfigurationResponse {
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

impl xml::WriteXml for SetVideoSourceConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}
