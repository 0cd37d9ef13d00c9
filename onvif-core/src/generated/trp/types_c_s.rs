// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// ComplexType `trp:Capabilities` of replay.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Capabilities {
    /// Attribute `ReversePlayback`, optional.
    pub reverse_playback: Option<bool>,
    /// Attribute `SessionTimeoutRange`, optional.
    pub session_timeout_range: Option<tt::FloatList>,
    /// Attribute `RTP_RTSP_TCP`, optional.
    pub rtp_rtsp_tcp: Option<bool>,
    /// Attribute `RTSPWebSocketUri`, optional.
    pub rtsp_web_socket_uri: Option<String>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Capabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut reverse_playback = None;
        let mut session_timeout_range = None;
        let mut rtp_rtsp_tcp = None;
        let mut rtsp_web_socket_uri = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "ReversePlayback") => reverse_playback = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "SessionTimeoutRange") => {
                    session_timeout_range = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "RTP_RTSP_TCP") => rtp_rtsp_tcp = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "RTSPWebSocketUri") => rtsp_web_socket_uri = Some(attribute.parse(reader)?),
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
            reverse_playback,
            session_timeout_range,
            rtp_rtsp_tcp,
            rtsp_web_socket_uri,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Capabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("ReversePlayback"), &self.reverse_playback);
        xml::fields::write_attribute(
            writer,
            xml::name!("SessionTimeoutRange"),
            &self.session_timeout_range,
        );
        xml::fields::write_attribute(writer, xml::name!("RTP_RTSP_TCP"), &self.rtp_rtsp_tcp);
        xml::fields::write_attribute(writer, xml::name!("RTSPWebSocketUri"), &self.rtsp_web_socket_uri);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `trp:GetReplayConfiguration` of replay.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetReplayConfiguration {}

impl xml::ReadXml for GetReplayConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetReplayConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trp:GetReplayConfigurationResponse` of replay.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetReplayConfigurationResponse {
    /// Element `trp:Configuration`, required.
    pub configuration: tt::ReplayConfiguration,
}

impl xml::ReadXml for GetReplayConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRP, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "GetReplayConfigurationResponse",
                "Configuration",
            )?,
        })
    }
}

impl xml::WriteXml for GetReplayConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TRP, "trp:Configuration"));
        writer.end(name);
    }
}

/// Element `trp:GetReplayUri` of replay.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetReplayUri {
    /// Element `trp:StreamSetup`, required.
    pub stream_setup: tt::StreamSetup,
    /// Element `trp:RecordingToken`, required.
    pub recording_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetReplayUri {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut stream_setup = None;
        let mut recording_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRP, "StreamSetup") => xml::fields::one(reader, &child, &mut stream_setup)?,
                (xml::Ns::TRP, "RecordingToken") => xml::fields::one(reader, &child, &mut recording_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            stream_setup: xml::fields::element(stream_setup, "GetReplayUri", "StreamSetup")?,
            recording_token: xml::fields::element(recording_token, "GetReplayUri", "RecordingToken")?,
        })
    }
}

impl xml::WriteXml for GetReplayUri {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.stream_setup
            .write_xml(writer, xml::name!(TRP, "trp:StreamSetup"));
        self.recording_token
            .write_xml(writer, xml::name!(TRP, "trp:RecordingToken"));
        writer.end(name);
    }
}

/// Element `trp:GetReplayUriResponse` of replay.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetReplayUriResponse {
    /// Element `trp:Uri`, required.
    pub uri: String,
}

impl xml::ReadXml for GetReplayUriResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut uri = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRP, "Uri") => xml::fields::one(reader, &child, &mut uri)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            uri: xml::fields::element(uri, "GetReplayUriResponse", "Uri")?,
        })
    }
}

impl xml::WriteXml for GetReplayUriResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.uri.write_xml(writer, xml::name!(TRP, "trp:Uri"));
        writer.end(name);
    }
}

/// Element `trp:GetServiceCapabilities` of replay.wsdl.
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

/// Element `trp:GetServiceCapabilitiesResponse` of replay.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilitiesResponse {
    /// Element `trp:Capabilities`, required.
    pub capabilities: Capabilities,
}

impl xml::ReadXml for GetServiceCapabilitiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRP, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
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
            .write_xml(writer, xml::name!(TRP, "trp:Capabilities"));
        writer.end(name);
    }
}

/// Element `trp:SetReplayConfiguration` of replay.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetReplayConfiguration {
    /// Element `trp:Configuration`, required.
    pub configuration: tt::ReplayConfiguration,
}

impl xml::ReadXml for SetReplayConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRP, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(configuration, "SetReplayConfiguration", "Configuration")?,
        })
    }
}

impl xml::WriteXml for SetReplayConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TRP, "trp:Configuration"));
        writer.end(name);
    }
}

/// Element `trp:SetReplayConfigurationResponse` of replay.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetReplayConfigurationResponse {}

impl xml::ReadXml for SetReplayConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetReplayConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}
