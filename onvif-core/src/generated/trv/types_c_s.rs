// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// ComplexType `trv:Capabilities` of receiver.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Capabilities {
    /// Attribute `RTP_Multicast`, optional.
    pub rtp_multicast: Option<bool>,
    /// Attribute `RTP_TCP`, optional.
    pub rtp_tcp: Option<bool>,
    /// Attribute `RTP_RTSP_TCP`, optional.
    pub rtp_rtsp_tcp: Option<bool>,
    /// Attribute `SupportedReceivers`, required.
    pub supported_receivers: i32,
    /// Attribute `MaximumRTSPURILength`, optional.
    pub maximum_rtspuri_length: Option<i32>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Capabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut rtp_multicast = None;
        let mut rtp_tcp = None;
        let mut rtp_rtsp_tcp = None;
        let mut supported_receivers = None;
        let mut maximum_rtspuri_length = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "RTP_Multicast") => rtp_multicast = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "RTP_TCP") => rtp_tcp = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "RTP_RTSP_TCP") => rtp_rtsp_tcp = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "SupportedReceivers") => supported_receivers = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaximumRTSPURILength") => {
                    maximum_rtspuri_length = Some(attribute.parse(reader)?)
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
            rtp_multicast,
            rtp_tcp,
            rtp_rtsp_tcp,
            supported_receivers: xml::fields::attribute(
                supported_receivers,
                "Capabilities",
                "SupportedReceivers",
            )?,
            maximum_rtspuri_length,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Capabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("RTP_Multicast"), &self.rtp_multicast);
        xml::fields::write_attribute(writer, xml::name!("RTP_TCP"), &self.rtp_tcp);
        xml::fields::write_attribute(writer, xml::name!("RTP_RTSP_TCP"), &self.rtp_rtsp_tcp);
        writer.attribute(xml::name!("SupportedReceivers"), &self.supported_receivers);
        xml::fields::write_attribute(
            writer,
            xml::name!("MaximumRTSPURILength"),
            &self.maximum_rtspuri_length,
        );
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `trv:ConfigureReceiver` of receiver.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ConfigureReceiver {
    /// Element `trv:ReceiverToken`, required.
    pub receiver_token: tt::ReferenceToken,
    /// Element `trv:Configuration`, required.
    pub configuration: tt::ReceiverConfiguration,
}

impl xml::ReadXml for ConfigureReceiver {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut receiver_token = None;
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRV, "ReceiverToken") => xml::fields::one(reader, &child, &mut receiver_token)?,
                (xml::Ns::TRV, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            receiver_token: xml::fields::element(receiver_token, "ConfigureReceiver", "ReceiverToken")?,
            configuration: xml::fields::element(configuration, "ConfigureReceiver", "Configuration")?,
        })
    }
}

impl xml::WriteXml for ConfigureReceiver {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.receiver_token
            .write_xml(writer, xml::name!(TRV, "trv:ReceiverToken"));
        self.configuration
            .write_xml(writer, xml::name!(TRV, "trv:Configuration"));
        writer.end(name);
    }
}

/// Element `trv:ConfigureReceiverResponse` of receiver.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ConfigureReceiverResponse {}

impl xml::ReadXml for ConfigureReceiverResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for ConfigureReceiverResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trv:CreateReceiver` of receiver.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateReceiver {
    /// Element `trv:Configuration`, required.
    pub configuration: tt::ReceiverConfiguration,
}

impl xml::ReadXml for CreateReceiver {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRV, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(configuration, "CreateReceiver", "Configuration")?,
        })
    }
}

impl xml::WriteXml for CreateReceiver {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TRV, "trv:Configuration"));
        writer.end(name);
    }
}

/// Element `trv:CreateReceiverResponse` of receiver.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateReceiverResponse {
    /// Element `trv:Receiver`, required.
    pub receiver: tt::Receiver,
}

impl xml::ReadXml for CreateReceiverResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut receiver = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRV, "Receiver") => xml::fields::one(reader, &child, &mut receiver)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            receiver: xml::fields::element(receiver, "CreateReceiverResponse", "Receiver")?,
        })
    }
}

impl xml::WriteXml for CreateReceiverResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.receiver.write_xml(writer, xml::name!(TRV, "trv:Receiver"));
        writer.end(name);
    }
}

/// Element `trv:DeleteReceiver` of receiver.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteReceiver {
    /// Element `trv:ReceiverToken`, required.
    pub receiver_token: tt::ReferenceToken,
}

impl xml::ReadXml for DeleteReceiver {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut receiver_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRV, "ReceiverToken") => xml::fields::one(reader, &child, &mut receiver_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            receiver_token: xml::fields::element(receiver_token, "DeleteReceiver", "ReceiverToken")?,
        })
    }
}

impl xml::WriteXml for DeleteReceiver {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.receiver_token
            .write_xml(writer, xml::name!(TRV, "trv:ReceiverToken"));
        writer.end(name);
    }
}

/// Element `trv:DeleteReceiverResponse` of receiver.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteReceiverResponse {}

impl xml::ReadXml for DeleteReceiverResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteReceiverResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trv:GetReceiver` of receiver.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetReceiver {
    /// Element `trv:ReceiverToken`, required.
    pub receiver_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetReceiver {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut receiver_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRV, "ReceiverToken") => xml::fields::one(reader, &child, &mut receiver_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            receiver_token: xml::fields::element(receiver_token, "GetReceiver", "ReceiverToken")?,
        })
    }
}

impl xml::WriteXml for GetReceiver {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.receiver_token
            .write_xml(writer, xml::name!(TRV, "trv:ReceiverToken"));
        writer.end(name);
    }
}

/// Element `trv:GetReceiverResponse` of receiver.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetReceiverResponse {
    /// Element `trv:Receiver`, required.
    pub receiver: tt::Receiver,
}

impl xml::ReadXml for GetReceiverResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut receiver = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRV, "Receiver") => xml::fields::one(reader, &child, &mut receiver)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            receiver: xml::fields::element(receiver, "GetReceiverResponse", "Receiver")?,
        })
    }
}

impl xml::WriteXml for GetReceiverResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.receiver.write_xml(writer, xml::name!(TRV, "trv:Receiver"));
        writer.end(name);
    }
}

/// Element `trv:GetReceiverState` of receiver.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetReceiverState {
    /// Element `trv:ReceiverToken`, required.
    pub receiver_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetReceiverState {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut receiver_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRV, "ReceiverToken") => xml::fields::one(reader, &child, &mut receiver_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            receiver_token: xml::fields::element(receiver_token, "GetReceiverState", "ReceiverToken")?,
        })
    }
}

impl xml::WriteXml for GetReceiverState {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.receiver_token
            .write_xml(writer, xml::name!(TRV, "trv:ReceiverToken"));
        writer.end(name);
    }
}

/// Element `trv:GetReceiverStateResponse` of receiver.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetReceiverStateResponse {
    /// Element `trv:ReceiverState`, required.
    pub receiver_state: tt::ReceiverStateInformation,
}

impl xml::ReadXml for GetReceiverStateResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut receiver_state = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRV, "ReceiverState") => xml::fields::one(reader, &child, &mut receiver_state)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            receiver_state: xml::fields::element(
                receiver_state,
                "GetReceiverStateResponse",
                "ReceiverState",
            )?,
        })
    }
}

impl xml::WriteXml for GetReceiverStateResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.receiver_state
            .write_xml(writer, xml::name!(TRV, "trv:ReceiverState"));
        writer.end(name);
    }
}

/// Element `trv:GetReceivers` of receiver.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetReceivers {}

impl xml::ReadXml for GetReceivers {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetReceivers {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trv:GetReceiversResponse` of receiver.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetReceiversResponse {
    /// Element `trv:Receivers`, any number.
    pub receivers: Vec<tt::Receiver>,
}

impl xml::ReadXml for GetReceiversResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut receivers = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRV, "Receivers") => xml::fields::many(reader, &child, &mut receivers)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { receivers })
    }
}

impl xml::WriteXml for GetReceiversResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TRV, "trv:Receivers"), &self.receivers);
        writer.end(name);
    }
}

/// Element `trv:GetServiceCapabilities` of receiver.wsdl.
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

/// Element `trv:GetServiceCapabilitiesResponse` of receiver.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilitiesResponse {
    /// Element `trv:Capabilities`, required.
    pub capabilities: Capabilities,
}

impl xml::ReadXml for GetServiceCapabilitiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRV, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
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
            .write_xml(writer, xml::name!(TRV, "trv:Capabilities"));
        writer.end(name);
    }
}

/// Element `trv:SetReceiverMode` of receiver.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetReceiverMode {
    /// Element `trv:ReceiverToken`, required.
    pub receiver_token: tt::ReferenceToken,
    /// Element `trv:Mode`, required.
    pub mode: tt::ReceiverMode,
}

impl xml::ReadXml for SetReceiverMode {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut receiver_token = None;
        let mut mode = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRV, "ReceiverToken") => xml::fields::one(reader, &child, &mut receiver_token)?,
                (xml::Ns::TRV, "Mode") => xml::fields::one(reader, &child, &mut mode)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            receiver_token: xml::fields::element(receiver_token, "SetReceiverMode", "ReceiverToken")?,
            mode: xml::fields::element(mode, "SetReceiverMode", "Mode")?,
        })
    }
}

impl xml::WriteXml for SetReceiverMode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.receiver_token
            .write_xml(writer, xml::name!(TRV, "trv:ReceiverToken"));
        self.mode.write_xml(writer, xml::name!(TRV, "trv:Mode"));
        writer.end(name);
    }
}

/// Element `trv:SetReceiverModeResponse` of receiver.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetReceiverModeResponse {}

impl xml::ReadXml for SetReceiverModeResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetReceiverModeResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}
