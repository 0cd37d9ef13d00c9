// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// Element `trt:AddAudioDecoderConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddAudioDecoderConfiguration {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
    /// Element `trt:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for AddAudioDecoderConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                (xml::Ns::TRT, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(
                profile_token,
                "AddAudioDecoderConfiguration",
                "ProfileToken",
            )?,
            configuration_token: xml::fields::element(
                configuration_token,
                "AddAudioDecoderConfiguration",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for AddAudioDecoderConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        self.configuration_token
            .write_xml(writer, xml::name!(TRT, "trt:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `trt:AddAudioDecoderConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddAudioDecoderConfigurationResponse {}

impl xml::ReadXml for AddAudioDecoderConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for AddAudioDecoderConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:AddAudioEncoderConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddAudioEncoderConfiguration {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
    /// Element `trt:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for AddAudioEncoderConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                (xml::Ns::TRT, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(
                profile_token,
                "AddAudioEncoderConfiguration",
                "ProfileToken",
            )?,
            configuration_token: xml::fields::element(
                configuration_token,
                "AddAudioEncoderConfiguration",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for AddAudioEncoderConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        self.configuration_token
            .write_xml(writer, xml::name!(TRT, "trt:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `trt:AddAudioEncoderConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddAudioEncoderConfigurationResponse {}

impl xml::ReadXml for AddAudioEncoderConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for AddAudioEncoderConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:AddAudioOutputConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddAudioOutputConfiguration {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
    /// Element `trt:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for AddAudioOutputConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                (xml::Ns::TRT, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(
                profile_token,
                "AddAudioOutputConfiguration",
                "ProfileToken",
            )?,
            configuration_token: xml::fields::element(
                configuration_token,
                "AddAudioOutputConfiguration",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for AddAudioOutputConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        self.configuration_token
            .write_xml(writer, xml::name!(TRT, "trt:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `trt:AddAudioOutputConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddAudioOutputConfigurationResponse {}

impl xml::ReadXml for AddAudioOutputConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for AddAudioOutputConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:AddAudioSourceConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddAudioSourceConfiguration {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
    /// Element `trt:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for AddAudioSourceConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                (xml::Ns::TRT, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(
                profile_token,
                "AddAudioSourceConfiguration",
                "ProfileToken",
            )?,
            configuration_token: xml::fields::element(
                configuration_token,
                "AddAudioSourceConfiguration",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for AddAudioSourceConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        self.configuration_token
            .write_xml(writer, xml::name!(TRT, "trt:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `trt:AddAudioSourceConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddAudioSourceConfigurationResponse {}

impl xml::ReadXml for AddAudioSourceConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for AddAudioSourceConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:AddMetadataConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddMetadataConfiguration {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
    /// Element `trt:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for AddMetadataConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                (xml::Ns::TRT, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "AddMetadataConfiguration", "ProfileToken")?,
            configuration_token: xml::fields::element(
                configuration_token,
                "AddMetadataConfiguration",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for AddMetadataConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        self.configuration_token
            .write_xml(writer, xml::name!(TRT, "trt:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `trt:AddMetadataConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddMetadataConfigurationResponse {}

impl xml::ReadXml for AddMetadataConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for AddMetadataConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:AddPTZConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddPTZConfiguration {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
    /// Element `trt:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for AddPTZConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                (xml::Ns::TRT, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "AddPTZConfiguration", "ProfileToken")?,
            configuration_token: xml::fields::element(
                configuration_token,
                "AddPTZConfiguration",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for AddPTZConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        self.configuration_token
            .write_xml(writer, xml::name!(TRT, "trt:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `trt:AddPTZConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddPTZConfigurationResponse {}

impl xml::ReadXml for AddPTZConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for AddPTZConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:AddVideoAnalyticsConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddVideoAnalyticsConfiguration {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
    /// Element `trt:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for AddVideoAnalyticsConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                (xml::Ns::TRT, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(
                profile_token,
                "AddVideoAnalyticsConfiguration",
                "ProfileToken",
            )?,
            configuration_token: xml::fields::element(
                configuration_token,
                "AddVideoAnalyticsConfiguration",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for AddVideoAnalyticsConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        self.configuration_token
            .write_xml(writer, xml::name!(TRT, "trt:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `trt:AddVideoAnalyticsConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddVideoAnalyticsConfigurationResponse {}

impl xml::ReadXml for AddVideoAnalyticsConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for AddVideoAnalyticsConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:AddVideoEncoderConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddVideoEncoderConfiguration {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
    /// Element `trt:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for AddVideoEncoderConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                (xml::Ns::TRT, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(
                profile_token,
                "AddVideoEncoderConfiguration",
                "ProfileToken",
            )?,
            configuration_token: xml::fields::element(
                configuration_token,
                "AddVideoEncoderConfiguration",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for AddVideoEncoderConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        self.configuration_token
            .write_xml(writer, xml::name!(TRT, "trt:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `trt:AddVideoEncoderConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddVideoEncoderConfigurationResponse {}

impl xml::ReadXml for AddVideoEncoderConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for AddVideoEncoderConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:AddVideoSourceConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddVideoSourceConfiguration {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
    /// Element `trt:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for AddVideoSourceConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                (xml::Ns::TRT, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(
                profile_token,
                "AddVideoSourceConfiguration",
                "ProfileToken",
            )?,
            configuration_token: xml::fields::element(
                configuration_token,
                "AddVideoSourceConfiguration",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for AddVideoSourceConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        self.configuration_token
            .write_xml(writer, xml::name!(TRT, "trt:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `trt:AddVideoSourceConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddVideoSourceConfigurationResponse {}

impl xml::ReadXml for AddVideoSourceConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for AddVideoSourceConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `trt:Capabilities` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Capabilities {
    /// Attribute `SnapshotUri`, optional.
    pub snapshot_uri: Option<bool>,
    /// Attribute `Rotation`, optional.
    pub rotation: Option<bool>,
    /// Attribute `VideoSourceMode`, optional.
    pub video_source_mode: Option<bool>,
    /// Attribute `OSD`, optional.
    pub osd: Option<bool>,
    /// Attribute `TemporaryOSDText`, optional.
    pub temporary_osd_text: Option<bool>,
    /// Attribute `EXICompression`, optional.
    pub exi_compression: Option<bool>,
    /// Element `trt:ProfileCapabilities`, required.
    pub profile_capabilities: ProfileCapabilities,
    /// Element `trt:StreamingCapabilities`, required.
    pub streaming_capabilities: StreamingCapabilities,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Capabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut snapshot_uri = None;
        let mut rotation = None;
        let mut video_source_mode = None;
        let mut osd = None;
        let mut temporary_osd_text = None;
        let mut exi_compression = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "SnapshotUri") => snapshot_uri = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Rotation") => rotation = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "VideoSourceMode") => video_source_mode = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "OSD") => osd = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "TemporaryOSDText") => temporary_osd_text = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "EXICompression") => exi_compression = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut profile_capabilities = None;
        let mut streaming_capabilities = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ProfileCapabilities") => {
                    xml::fields::one(reader, &child, &mut profile_capabilities)?
                }
                (xml::Ns::TRT, "StreamingCapabilities") => {
                    xml::fields::one(reader, &child, &mut streaming_capabilities)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            snapshot_uri,
            rotation,
            video_source_mode,
            osd,
            temporary_osd_text,
            exi_compression,
            profile_capabilities: xml::fields::element(
                profile_capabilities,
                "Capabilities",
                "ProfileCapabilities",
            )?,
            streaming_capabilities: xml::fields::element(
                streaming_capabilities,
                "Capabilities",
                "StreamingCapabilities",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Capabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("SnapshotUri"), &self.snapshot_uri);
        xml::fields::write_attribute(writer, xml::name!("Rotation"), &self.rotation);
        xml::fields::write_attribute(writer, xml::name!("VideoSourceMode"), &self.video_source_mode);
        xml::fields::write_attribute(writer, xml::name!("OSD"), &self.osd);
        xml::fields::write_attribute(writer, xml::name!("TemporaryOSDText"), &self.temporary_osd_text);
        xml::fields::write_attribute(writer, xml::name!("EXICompression"), &self.exi_compression);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.profile_capabilities
            .write_xml(writer, xml::name!(TRT, "trt:ProfileCapabilities"));
        self.streaming_capabilities
            .write_xml(writer, xml::name!(TRT, "trt:StreamingCapabilities"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `trt:CreateOSD` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateOSD {
    /// Element `trt:OSD`, required.
    pub osd: tt::OSDConfiguration,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for CreateOSD {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut osd = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "OSD") => xml::fields::one(reader, &child, &mut osd)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            osd: xml::fields::element(osd, "CreateOSD", "OSD")?,
            any,
        })
    }
}

impl xml::WriteXml for CreateOSD {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.osd.write_xml(writer, xml::name!(TRT, "trt:OSD"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `trt:CreateOSDResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateOSDResponse {
    /// Element `trt:OSDToken`, required.
    pub osd_token: tt::ReferenceToken,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for CreateOSDResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut osd_token = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "OSDToken") => xml::fields::one(reader, &child, &mut osd_token)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            osd_token: xml::fields::element(osd_token, "CreateOSDResponse", "OSDToken")?,
            any,
        })
    }
}

impl xml::WriteXml for CreateOSDResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.osd_token.write_xml(writer, xml::name!(TRT, "trt:OSDToken"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `trt:CreateProfile` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateProfile {
    /// Element `trt:Name`, required.
    pub name: tt::Name,
    /// Element `trt:Token`, optional.
    pub token: Option<tt::ReferenceToken>,
}

impl xml::ReadXml for CreateProfile {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut name = None;
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TRT, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            name: xml::fields::element(name, "CreateProfile", "Name")?,
            token,
        })
    }
}

impl xml::WriteXml for CreateProfile {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.name.write_xml(writer, xml::name!(TRT, "trt:Name"));
        xml::fields::write_option(writer, xml::name!(TRT, "trt:Token"), &self.token);
        writer.end(name);
    }
}

/// Element `trt:CreateProfileResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateProfileResponse {
    /// Element `trt:Profile`, required.
    pub profile: tt::Profile,
}

impl xml::ReadXml for CreateProfileResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Profile") => xml::fields::one(reader, &child, &mut profile)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile: xml::fields::element(profile, "CreateProfileResponse", "Profile")?,
        })
    }
}

impl xml::WriteXml for CreateProfileResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile.write_xml(writer, xml::name!(TRT, "trt:Profile"));
        writer.end(name);
    }
}

/// Element `trt:DeleteOSD` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteOSD {
    /// Element `trt:OSDToken`, required.
    pub osd_token: tt::ReferenceToken,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for DeleteOSD {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut osd_token = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "OSDToken") => xml::fields::one(reader, &child, &mut osd_token)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            osd_token: xml::fields::element(osd_token, "DeleteOSD", "OSDToken")?,
            any,
        })
    }
}

impl xml::WriteXml for DeleteOSD {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.osd_token.write_xml(writer, xml::name!(TRT, "trt:OSDToken"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `trt:DeleteOSDResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteOSDResponse {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for DeleteOSDResponse {
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

impl xml::WriteXml for DeleteOSDResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `trt:DeleteProfile` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteProfile {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for DeleteProfile {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "DeleteProfile", "ProfileToken")?,
        })
    }
}

impl xml::WriteXml for DeleteProfile {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        writer.end(name);
    }
}

/// Element `trt:DeleteProfileResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteProfileResponse {}

impl xml::ReadXml for DeleteProfileResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteProfileResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}
