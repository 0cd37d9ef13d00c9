// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// ComplexType `trt:ProfileCapabilities` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProfileCapabilities {
    /// Attribute `MaximumNumberOfProfiles`, optional.
    pub maximum_number_of_profiles: Option<i32>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ProfileCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut maximum_number_of_profiles = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "MaximumNumberOfProfiles") => {
                    maximum_number_of_profiles = Some(attribute.parse(reader)?)
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
            maximum_number_of_profiles,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ProfileCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(
            writer,
            xml::name!("MaximumNumberOfProfiles"),
            &self.maximum_number_of_profiles,
        );
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `trt:RemoveAudioDecoderConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveAudioDecoderConfiguration {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for RemoveAudioDecoderConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(
                profile_token,
                "RemoveAudioDecoderConfiguration",
                "ProfileToken",
            )?,
        })
    }
}

impl xml::WriteXml for RemoveAudioDecoderConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        writer.end(name);
    }
}

/// Element `trt:RemoveAudioDecoderConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveAudioDecoderConfigurationResponse {}

impl xml::ReadXml for RemoveAudioDecoderConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for RemoveAudioDecoderConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:RemoveAudioEncoderConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveAudioEncoderConfiguration {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for RemoveAudioEncoderConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(
                profile_token,
                "RemoveAudioEncoderConfiguration",
                "ProfileToken",
            )?,
        })
    }
}

impl xml::WriteXml for RemoveAudioEncoderConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        writer.end(name);
    }
}

/// Element `trt:RemoveAudioEncoderConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveAudioEncoderConfigurationResponse {}

impl xml::ReadXml for RemoveAudioEncoderConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for RemoveAudioEncoderConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:RemoveAudioOutputConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveAudioOutputConfiguration {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for RemoveAudioOutputConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(
                profile_token,
                "RemoveAudioOutputConfiguration",
                "ProfileToken",
            )?,
        })
    }
}

impl xml::WriteXml for RemoveAudioOutputConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        writer.end(name);
    }
}

/// Element `trt:RemoveAudioOutputConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveAudioOutputConfigurationResponse {}

impl xml::ReadXml for RemoveAudioOutputConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for RemoveAudioOutputConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:RemoveAudioSourceConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveAudioSourceConfiguration {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for RemoveAudioSourceConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(
                profile_token,
                "RemoveAudioSourceConfiguration",
                "ProfileToken",
            )?,
        })
    }
}

impl xml::WriteXml for RemoveAudioSourceConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        writer.end(name);
    }
}

/// Element `trt:RemoveAudioSourceConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveAudioSourceConfigurationResponse {}

impl xml::ReadXml for RemoveAudioSourceConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for RemoveAudioSourceConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:RemoveMetadataConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveMetadataConfiguration {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for RemoveMetadataConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(
                profile_token,
                "RemoveMetadataConfiguration",
                "ProfileToken",
            )?,
        })
    }
}

impl xml::WriteXml for RemoveMetadataConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        writer.end(name);
    }
}

/// Element `trt:RemoveMetadataConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveMetadataConfigurationResponse {}

impl xml::ReadXml for RemoveMetadataConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for RemoveMetadataConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:RemovePTZConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemovePTZConfiguration {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for RemovePTZConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "RemovePTZConfiguration", "ProfileToken")?,
        })
    }
}

impl xml::WriteXml for RemovePTZConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        writer.end(name);
    }
}

/// Element `trt:RemovePTZConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemovePTZConfigurationResponse {}

impl xml::ReadXml for RemovePTZConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for RemovePTZConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:RemoveVideoAnalyticsConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveVideoAnalyticsConfiguration {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for RemoveVideoAnalyticsConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(
                profile_token,
                "RemoveVideoAnalyticsConfiguration",
                "ProfileToken",
            )?,
        })
    }
}

impl xml::WriteXml for RemoveVideoAnalyticsConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        writer.end(name);
    }
}

/// Element `trt:RemoveVideoAnalyticsConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveVideoAnalyticsConfigurationResponse {}

impl xml::ReadXml for RemoveVideoAnalyticsConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for RemoveVideoAnalyticsConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:RemoveVideoEncoderConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveVideoEncoderConfiguration {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for RemoveVideoEncoderConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(
                profile_token,
                "RemoveVideoEncoderConfiguration",
                "ProfileToken",
            )?,
        })
    }
}

impl xml::WriteXml for RemoveVideoEncoderConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        writer.end(name);
    }
}

/// Element `trt:RemoveVideoEncoderConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveVideoEncoderConfigurationResponse {}

impl xml::ReadXml for RemoveVideoEncoderConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for RemoveVideoEncoderConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:RemoveVideoSourceConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveVideoSourceConfiguration {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for RemoveVideoSourceConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(
                profile_token,
                "RemoveVideoSourceConfiguration",
                "ProfileToken",
            )?,
        })
    }
}

impl xml::WriteXml for RemoveVideoSourceConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        writer.end(name);
    }
}

/// Element `trt:RemoveVideoSourceConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveVideoSourceConfigurationResponse {}

impl xml::ReadXml for RemoveVideoSourceConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for RemoveVideoSourceConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:SetAudioDecoderConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAudioDecoderConfiguration {
    /// Element `trt:Configuration`, required.
    pub configuration: tt::AudioDecoderConfiguration,
    /// Element `trt:ForcePersistence`, required.
    pub force_persistence: bool,
}

impl xml::ReadXml for SetAudioDecoderConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        let mut force_persistence = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                (xml::Ns::TRT, "ForcePersistence") => {
                    xml::fields::one(reader, &child, &mut force_persistence)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "SetAudioDecoderConfiguration",
                "Configuration",
            )?,
            force_persistence: xml::fields::element(
                force_persistence,
                "SetAudioDecoderConfiguration",
                "ForcePersistence",
            )?,
        })
    }
}

impl xml::WriteXml for SetAudioDecoderConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TRT, "trt:Configuration"));
        self.force_persistence
            .write_xml(writer, xml::name!(TRT, "trt:ForcePersistence"));
        writer.end(name);
    }
}

/// Element `trt:SetAudioDecoderConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAudioDecoderConfigurationResponse {}

impl xml::ReadXml for SetAudioDecoderConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetAudioDecoderConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:SetAudioEncoderConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAudioEncoderConfiguration {
    /// Element `trt:Configuration`, required.
    pub configuration: tt::AudioEncoderConfiguration,
    /// Element `trt:ForcePersistence`, required.
    pub force_persistence: bool,
}

impl xml::ReadXml for SetAudioEncoderConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        let mut force_persistence = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                (xml::Ns::TRT, "ForcePersistence") => {
                    xml::fields::one(reader, &child, &mut force_persistence)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "SetAudioEncoderConfiguration",
                "Configuration",
            )?,
            force_persistence: xml::fields::element(
                force_persistence,
                "SetAudioEncoderConfiguration",
                "ForcePersistence",
            )?,
        })
    }
}

impl xml::WriteXml for SetAudioEncoderConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TRT, "trt:Configuration"));
        self.force_persistence
            .write_xml(writer, xml::name!(TRT, "trt:ForcePersistence"));
        writer.end(name);
    }
}

/// Element `trt:SetAudioEncoderConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAudioEncoderConfigurationResponse {}

impl xml::ReadXml for SetAudioEncoderConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetAudioEncoderConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:SetAudioOutputConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAudioOutputConfiguration {
    /// Element `trt:Configuration`, required.
    pub configuration: tt::AudioOutputConfiguration,
    /// Element `trt:ForcePersistence`, required.
    pub force_persistence: bool,
}

impl xml::ReadXml for SetAudioOutputConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        let mut force_persistence = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                (xml::Ns::TRT, "ForcePersistence") => {
                    xml::fields::one(reader, &child, &mut force_persistence)?
                }
                _ => reader.skip()?,
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
        })
    }
}

impl xml::WriteXml for SetAudioOutputConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TRT, "trt:Configuration"));
        self.force_persistence
            .write_xml(writer, xml::name!(TRT, "trt:ForcePersistence"));
        writer.end(name);
    }
}

/// Element `trt:SetAudioOutputConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAudioOutputConfigurationResponse {}

impl xml::ReadXml for SetAudioOutputConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetAudioOutputConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:SetAudioSourceConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAudioSourceConfiguration {
    /// Element `trt:Configuration`, required.
    pub configuration: tt::AudioSourceConfiguration,
    /// Element `trt:ForcePersistence`, required.
    pub force_persistence: bool,
}

impl xml::ReadXml for SetAudioSourceConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        let mut force_persistence = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                (xml::Ns::TRT, "ForcePersistence") => {
                    xml::fields::one(reader, &child, &mut force_persistence)?
                }
                _ => reader.skip()?,
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
        })
    }
}

impl xml::WriteXml for SetAudioSourceConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TRT, "trt:Configuration"));
        self.force_persistence
            .write_xml(writer, xml::name!(TRT, "trt:ForcePersistence"));
        writer.end(name);
    }
}

/// Element `trt:SetAudioSourceConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAudioSourceConfigurationResponse {}

impl xml::ReadXml for SetAudioSourceConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetAudioSourceConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:SetMetadataConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetMetadataConfiguration {
    /// Element `trt:Configuration`, required.
    pub configuration: tt::MetadataConfiguration,
    /// Element `trt:ForcePersistence`, required.
    pub force_persistence: bool,
}

impl xml::ReadXml for SetMetadataConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        let mut force_persistence = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                (xml::Ns::TRT, "ForcePersistence") => {
                    xml::fields::one(reader, &child, &mut force_persistence)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(configuration, "SetMetadataConfiguration", "Configuration")?,
            force_persistence: xml::fields::element(
                force_persistence,
                "SetMetadataConfiguration",
                "ForcePersistence",
            )?,
        })
    }
}

impl xml::WriteXml for SetMetadataConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TRT, "trt:Configuration"));
        self.force_persistence
            .write_xml(writer, xml::name!(TRT, "trt:ForcePersistence"));
        writer.end(name);
    }
}

/// Element `trt:SetMetadataConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetMetadataConfigurationResponse {}

impl xml::ReadXml for SetMetadataConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetMetadataConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:SetOSD` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetOSD {
    /// Element `trt:OSD`, required.
    pub osd: tt::OSDConfiguration,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SetOSD {
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
            osd: xml::fields::element(osd, "SetOSD", "OSD")?,
            any,
        })
    }
}

impl xml::WriteXml for SetOSD {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.osd.write_xml(writer, xml::name!(TRT, "trt:OSD"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `trt:SetOSDResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetOSDResponse {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SetOSDResponse {
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

impl xml::WriteXml for SetOSDResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `trt:SetSynchronizationPoint` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetSynchronizationPoint {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for SetSynchronizationPoint {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "SetSynchronizationPoint", "ProfileToken")?,
        })
    }
}

impl xml::WriteXml for SetSynchronizationPoint {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        writer.end(name);
    }
}

/// Element `trt:SetSynchronizationPointResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetSynchronizationPointResponse {}

impl xml::ReadXml for SetSynchronizationPointResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetSynchronizationPointResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:SetVideoAnalyticsConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetVideoAnalyticsConfiguration {
    /// Element `trt:Configuration`, required.
    pub configuration: tt::VideoAnalyticsConfiguration,
    /// Element `trt:ForcePersistence`, required.
    pub force_persistence: bool,
}

impl xml::ReadXml for SetVideoAnalyticsConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        let mut force_persistence = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                (xml::Ns::TRT, "ForcePersistence") => {
                    xml::fields::one(reader, &child, &mut force_persistence)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "SetVideoAnalyticsConfiguration",
                "Configuration",
            )?,
            force_persistence: xml::fields::element(
                force_persistence,
                "SetVideoAnalyticsConfiguration",
                "ForcePersistence",
            )?,
        })
    }
}

impl xml::WriteXml for SetVideoAnalyticsConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TRT, "trt:Configuration"));
        self.force_persistence
            .write_xml(writer, xml::name!(TRT, "trt:ForcePersistence"));
        writer.end(name);
    }
}

/// Element `trt:SetVideoAnalyticsConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetVideoAnalyticsConfigurationResponse {}

impl xml::ReadXml for SetVideoAnalyticsConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetVideoAnalyticsConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:SetVideoEncoderConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetVideoEncoderConfiguration {
    /// Element `trt:Configuration`, required.
    pub configuration: tt::VideoEncoderConfiguration,
    /// Element `trt:ForcePersistence`, required.
    pub force_persistence: bool,
}

impl xml::ReadXml for SetVideoEncoderConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        let mut force_persistence = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                (xml::Ns::TRT, "ForcePersistence") => {
                    xml::fields::one(reader, &child, &mut force_persistence)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "SetVideoEncoderConfiguration",
                "Configuration",
            )?,
            force_persistence: xml::fields::element(
                force_persistence,
                "SetVideoEncoderConfiguration",
                "ForcePersistence",
            )?,
        })
    }
}

impl xml::WriteXml for SetVideoEncoderConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TRT, "trt:Configuration"));
        self.force_persistence
            .write_xml(writer, xml::name!(TRT, "trt:ForcePersistence"));
        writer.end(name);
    }
}

/// Element `trt:SetVideoEncoderConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetVideoEncoderConfigurationResponse {}

impl xml::ReadXml for SetVideoEncoderConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetVideoEncoderConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:SetVideoSourceConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetVideoSourceConfiguration {
    /// Element `trt:Configuration`, required.
    pub configuration: tt::VideoSourceConfiguration,
    /// Element `trt:ForcePersistence`, required.
    pub force_persistence: bool,
}

impl xml::ReadXml for SetVideoSourceConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        let mut force_persistence = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                (xml::Ns::TRT, "ForcePersistence") => {
                    xml::fields::one(reader, &child, &mut force_persistence)?
                }
                _ => reader.skip()?,
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
        })
    }
}

impl xml::WriteXml for SetVideoSourceConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TRT, "trt:Configuration"));
        self.force_persistence
            .write_xml(writer, xml::name!(TRT, "trt:ForcePersistence"));
        writer.end(name);
    }
}

/// Element `trt:SetVideoSourceConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetVideoSourceConfigurationResponse {}

impl xml::ReadXml for SetVideoSourceConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetVideoSourceConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:SetVideoSourceMode` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetVideoSourceMode {
    /// Element `trt:VideoSourceToken`, required.
    pub video_source_token: tt::ReferenceToken,
    /// Element `trt:VideoSourceModeToken`, required.
    pub video_source_mode_token: tt::ReferenceToken,
}

impl xml::ReadXml for SetVideoSourceMode {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source_token = None;
        let mut video_source_mode_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "VideoSourceToken") => {
                    xml::fields::one(reader, &child, &mut video_source_token)?
                }
                (xml::Ns::TRT, "VideoSourceModeToken") => {
                    xml::fields::one(reader, &child, &mut video_source_mode_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            video_source_token: xml::fields::element(
                video_source_token,
                "SetVideoSourceMode",
                "VideoSourceToken",
            )?,
            video_source_mode_token: xml::fields::element(
                video_source_mode_token,
                "SetVideoSourceMode",
                "VideoSourceModeToken",
            )?,
        })
    }
}

impl xml::WriteXml for SetVideoSourceMode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_source_token
            .write_xml(writer, xml::name!(TRT, "trt:VideoSourceToken"));
        self.video_source_mode_token
            .write_xml(writer, xml::name!(TRT, "trt:VideoSourceModeToken"));
        writer.end(name);
    }
}

/// Element `trt:SetVideoSourceModeResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetVideoSourceModeResponse {
    /// Element `trt:Reboot`, required.
    pub reboot: bool,
}

impl xml::ReadXml for SetVideoSourceModeResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut reboot = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Reboot") => xml::fields::one(reader, &child, &mut reboot)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            reboot: xml::fields::element(reboot, "SetVideoSourceModeResponse", "Reboot")?,
        })
    }
}

impl xml::WriteXml for SetVideoSourceModeResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.reboot.write_xml(writer, xml::name!(TRT, "trt:Reboot"));
        writer.end(name);
    }
}

/// Element `trt:StartMulticastStreaming` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StartMulticastStreaming {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for StartMulticastStreaming {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "StartMulticastStreaming", "ProfileToken")?,
        })
    }
}

impl xml::WriteXml for StartMulticastStreaming {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        writer.end(name);
    }
}

/// Element `trt:StartMulticastStreamingResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StartMulticastStreamingResponse {}

impl xml::ReadXml for StartMulticastStreamingResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for StartMulticastStreamingResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:StopMulticastStreaming` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StopMulticastStreaming {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for StopMulticastStreaming {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "StopMulticastStreaming", "ProfileToken")?,
        })
    }
}

impl xml::WriteXml for StopMulticastStreaming {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        writer.end(name);
    }
}

/// Element `trt:StopMulticastStreamingResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StopMulticastStreamingResponse {}

impl xml::ReadXml for StopMulticastStreamingResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for StopMulticastStreamingResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `trt:StreamingCapabilities` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StreamingCapabilities {
    /// Attribute `RTPMulticast`, optional.
    pub rtp_multicast: Option<bool>,
    /// Attribute `RTP_TCP`, optional.
    pub rtp_tcp: Option<bool>,
    /// Attribute `RTP_RTSP_TCP`, optional.
    pub rtp_rtsp_tcp: Option<bool>,
    /// Attribute `NonAggregateControl`, optional.
    pub non_aggregate_control: Option<bool>,
    /// Attribute `NoRTSPStreaming`, optional.
    pub no_rtsp_streaming: Option<bool>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for StreamingCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut rtp_multicast = None;
        let mut rtp_tcp = None;
        let mut rtp_rtsp_tcp = None;
        let mut non_aggregate_control = None;
        let mut no_rtsp_streaming = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "RTPMulticast") => rtp_multicast = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "RTP_TCP") => rtp_tcp = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "RTP_RTSP_TCP") => rtp_rtsp_tcp = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "NonAggregateControl") => {
                    non_aggregate_control = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "NoRTSPStreaming") => no_rtsp_streaming = Some(attribute.parse(reader)?),
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
            non_aggregate_control,
            no_rtsp_streaming,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for StreamingCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("RTPMulticast"), &self.rtp_multicast);
        xml::fields::write_attribute(writer, xml::name!("RTP_TCP"), &self.rtp_tcp);
        xml::fields::write_attribute(writer, xml::name!("RTP_RTSP_TCP"), &self.rtp_rtsp_tcp);
        xml::fields::write_attribute(
            writer,
            xml::name!("NonAggregateControl"),
            &self.non_aggregate_control,
        );
        xml::fields::write_attribute(writer, xml::name!("NoRTSPStreaming"), &self.no_rtsp_streaming);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `trt:VideoSourceMode` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoSourceMode {
    /// Attribute `token`, required.
    pub token: tt::ReferenceToken,
    /// Attribute `Enabled`, optional.
    pub enabled: Option<bool>,
    /// Element `trt:MaxFramerate`, required.
    pub max_framerate: f32,
    /// Element `trt:MaxResolution`, required.
    pub max_resolution: tt::VideoResolution,
    /// Element `trt:Encodings`, required.
    pub encodings: tt::StringList,
    /// Element `trt:Reboot`, required.
    pub reboot: bool,
    /// Element `trt:Description`, optional.
    pub description: Option<tt::Description>,
    /// Element `trt:Extension`, optional.
    pub extension: Option<VideoSourceModeExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for VideoSourceMode {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut enabled = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Enabled") => enabled = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut max_framerate = None;
        let mut max_resolution = None;
        let mut encodings = None;
        let mut reboot = None;
        let mut description = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "MaxFramerate") => xml::fields::one(reader, &child, &mut max_framerate)?,
                (xml::Ns::TRT, "MaxResolution") => xml::fields::one(reader, &child, &mut max_resolution)?,
                (xml::Ns::TRT, "Encodings") => xml::fields::one(reader, &child, &mut encodings)?,
                (xml::Ns::TRT, "Reboot") => xml::fields::one(reader, &child, &mut reboot)?,
                (xml::Ns::TRT, "Description") => xml::fields::one(reader, &child, &mut description)?,
                (xml::Ns::TRT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "VideoSourceMode", "token")?,
            enabled,
            max_framerate: xml::fields::element(max_framerate, "VideoSourceMode", "MaxFramerate")?,
            max_resolution: xml::fields::element(max_resolution, "VideoSourceMode", "MaxResolution")?,
            encodings: xml::fields::element(encodings, "VideoSourceMode", "Encodings")?,
            reboot: xml::fields::element(reboot, "VideoSourceMode", "Reboot")?,
            description,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for VideoSourceMode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_attribute(writer, xml::name!("Enabled"), &self.enabled);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.max_framerate
            .write_xml(writer, xml::name!(TRT, "trt:MaxFramerate"));
        self.max_resolution
            .write_xml(writer, xml::name!(TRT, "trt:MaxResolution"));
        self.encodings.write_xml(writer, xml::name!(TRT, "trt:Encodings"));
        self.reboot.write_xml(writer, xml::name!(TRT, "trt:Reboot"));
        xml::fields::write_option(writer, xml::name!(TRT, "trt:Description"), &self.description);
        xml::fields::write_option(writer, xml::name!(TRT, "trt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `trt:VideoSourceModeExtension` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoSourceModeExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for VideoSourceModeExtension {
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

impl xml::WriteXml for VideoSourceModeExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}
