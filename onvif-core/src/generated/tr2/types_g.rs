// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// Element `tr2:GetAnalyticsConfigurationsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAnalyticsConfigurationsResponse {
    /// Element `tr2:Configurations`, any number.
    pub configurations: Vec<tt::VideoAnalyticsConfiguration>,
}

impl xml::ReadXml for GetAnalyticsConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configurations = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Configurations") => xml::fields::many(reader, &child, &mut configurations)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { configurations })
    }
}

impl xml::WriteXml for GetAnalyticsConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TR2, "tr2:Configurations"),
            &self.configurations,
        );
        writer.end(name);
    }
}

/// Element `tr2:GetAudioClips` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioClips {
    /// Element `tr2:Token`, optional.
    pub token: Option<tt::ReferenceToken>,
}

impl xml::ReadXml for GetAudioClips {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { token })
    }
}

impl xml::WriteXml for GetAudioClips {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TR2, "tr2:Token"), &self.token);
        writer.end(name);
    }
}

/// Element `tr2:GetAudioClipsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioClipsResponse {
    /// Element `tr2:AudioClipItem`, any number.
    pub audio_clip_item: Vec<GetAudioClipsResponseItem>,
}

impl xml::ReadXml for GetAudioClipsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut audio_clip_item = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "AudioClipItem") => xml::fields::many(reader, &child, &mut audio_clip_item)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { audio_clip_item })
    }
}

impl xml::WriteXml for GetAudioClipsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TR2, "tr2:AudioClipItem"),
            &self.audio_clip_item,
        );
        writer.end(name);
    }
}

/// ComplexType `tr2:GetAudioClipsResponseItem` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioClipsResponseItem {
    /// Element `tr2:Token`, required.
    pub token: tt::ReferenceToken,
    /// Element `tr2:Configuration`, required.
    pub configuration: AudioClip,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for GetAudioClipsResponseItem {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut token = None;
        let mut configuration = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Token") => xml::fields::one(reader, &child, &mut token)?,
                (xml::Ns::TR2, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "GetAudioClipsResponseItem", "Token")?,
            configuration: xml::fields::element(configuration, "GetAudioClipsResponseItem", "Configuration")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for GetAudioClipsResponseItem {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.token.write_xml(writer, xml::name!(TR2, "tr2:Token"));
        self.configuration
            .write_xml(writer, xml::name!(TR2, "tr2:Configuration"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tr2:GetAudioDecoderConfigurationOptionsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioDecoderConfigurationOptionsResponse {
    /// Element `tr2:Options`, 1 or more.
    pub options: Vec<tt::AudioEncoder2ConfigurationOptions>,
}

impl xml::ReadXml for GetAudioDecoderConfigurationOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut options = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Options") => xml::fields::many(reader, &child, &mut options)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { options })
    }
}

impl xml::WriteXml for GetAudioDecoderConfigurationOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TR2, "tr2:Options"), &self.options);
        writer.end(name);
    }
}

/// Element `tr2:GetAudioDecoderConfigurationsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioDecoderConfigurationsResponse {
    /// Element `tr2:Configurations`, any number.
    pub configurations: Vec<tt::AudioDecoderConfiguration>,
}

impl xml::ReadXml for GetAudioDecoderConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configurations = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Configurations") => xml::fields::many(reader, &child, &mut configurations)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { configurations })
    }
}

impl xml::WriteXml for GetAudioDecoderConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TR2, "tr2:Configurations"),
            &self.configurations,
        );
        writer.end(name);
    }
}

/// Element `tr2:GetAudioEncoderConfigurationOptionsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioEncoderConfigurationOptionsResponse {
    /// Element `tr2:Options`, 1 or more.
    pub options: Vec<tt::AudioEncoder2ConfigurationOptions>,
}

impl xml::ReadXml for GetAudioEncoderConfigurationOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut options = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Options") => xml::fields::many(reader, &child, &mut options)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { options })
    }
}

impl xml::WriteXml for GetAudioEncoderConfigurationOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TR2, "tr2:Options"), &self.options);
        writer.end(name);
    }
}

/// Element `tr2:GetAudioEncoderConfigurationsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioEncoderConfigurationsResponse {
    /// Element `tr2:Configurations`, any number.
    pub configurations: Vec<tt::AudioEncoder2Configuration>,
}

impl xml::ReadXml for GetAudioEncoderConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configurations = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Configurations") => xml::fields::many(reader, &child, &mut configurations)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { configurations })
    }
}

impl xml::WriteXml for GetAudioEncoderConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TR2, "tr2:Configurations"),
            &self.configurations,
        );
        writer.end(name);
    }
}

/// Element `tr2:GetAudioOutputConfigurationOptionsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioOutputConfigurationOptionsResponse {
    /// Element `tr2:Options`, required.
    pub options: tt::AudioOutputConfigurationOptions,
}

impl xml::ReadXml for GetAudioOutputConfigurationOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut options = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Options") => xml::fields::one(reader, &child, &mut options)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            options: xml::fields::element(options, "GetAudioOutputConfigurationOptionsResponse", "Options")?,
        })
    }
}

impl xml::WriteXml for GetAudioOutputConfigurationOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.options.write_xml(writer, xml::name!(TR2, "tr2:Options"));
        writer.end(name);
    }
}

/// Element `tr2:GetAudioOutputConfigurationsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioOutputConfigurationsResponse {
    /// Element `tr2:Configurations`, any number.
    pub configurations: Vec<tt::AudioOutputConfiguration>,
}

impl xml::ReadXml for GetAudioOutputConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configurations = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Configurations") => xml::fields::many(reader, &child, &mut configurations)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { configurations })
    }
}

impl xml::WriteXml for GetAudioOutputConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TR2, "tr2:Configurations"),
            &self.configurations,
        );
        writer.end(name);
    }
}

/// Element `tr2:GetAudioSourceConfigurationOptionsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioSourceConfigurationOptionsResponse {
    /// Element `tr2:Options`, required.
    pub options: tt::AudioSourceConfigurationOptions,
}

impl xml::ReadXml for GetAudioSourceConfigurationOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut options = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Options") => xml::fields::one(reader, &child, &mut options)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            options: xml::fields::element(options, "GetAudioSourceConfigurationOptionsResponse", "Options")?,
        })
    }
}

impl xml::WriteXml for GetAudioSourceConfigurationOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.options.write_xml(writer, xml::name!(TR2, "tr2:Options"));
        writer.end(name);
    }
}

/// Element `tr2:GetAudioSourceConfigurationsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioSourceConfigurationsResponse {
    /// Element `tr2:Configurations`, any number.
    pub configurations: Vec<tt::AudioSourceConfiguration>,
}

impl xml::ReadXml for GetAudioSourceConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configurations = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Configurations") => xml::fields::many(reader, &child, &mut configurations)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { configurations })
    }
}

impl xml::WriteXml for GetAudioSourceConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TR2, "tr2:Configurations"),
            &self.configurations,
        );
        writer.end(name);
    }
}

/// ComplexType `tr2:GetConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetConfiguration {
    /// Element `tr2:ConfigurationToken`, optional.
    pub configuration_token: Option<tt::ReferenceToken>,
    /// Element `tr2:ProfileToken`, optional.
    pub profile_token: Option<tt::ReferenceToken>,
}

impl xml::ReadXml for GetConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                (xml::Ns::TR2, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token,
            profile_token,
        })
    }
}

impl xml::WriteXml for GetConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TR2, "tr2:ConfigurationToken"),
            &self.configuration_token,
        );
        xml::fields::write_option(writer, xml::name!(TR2, "tr2:ProfileToken"), &self.profile_token);
        writer.end(name);
    }
}

/// Element `tr2:GetMaskOptions` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetMaskOptions {
    /// Element `tr2:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetMaskOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token: xml::fields::element(
                configuration_token,
                "GetMaskOptions",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetMaskOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_token
            .write_xml(writer, xml::name!(TR2, "tr2:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `tr2:GetMaskOptionsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetMaskOptionsResponse {
    /// Element `tr2:Options`, required.
    pub options: MaskOptions,
}

impl xml::ReadXml for GetMaskOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut options = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Options") => xml::fields::one(reader, &child, &mut options)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            options: xml::fields::element(options, "GetMaskOptionsResponse", "Options")?,
        })
    }
}

impl xml::WriteXml for GetMaskOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.options.write_xml(writer, xml::name!(TR2, "tr2:Options"));
        writer.end(name);
    }
}

/// Element `tr2:GetMasks` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetMasks {
    /// Element `tr2:Token`, optional.
    pub token: Option<tt::ReferenceToken>,
    /// Element `tr2:ConfigurationToken`, optional.
    pub configuration_token: Option<tt::ReferenceToken>,
}

impl xml::ReadXml for GetMasks {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Token") => xml::fields::one(reader, &child, &mut token)?,
                (xml::Ns::TR2, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token,
            configuration_token,
        })
    }
}

impl xml::WriteXml for GetMasks {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TR2, "tr2:Token"), &self.token);
        xml::fields::write_option(
            writer,
            xml::name!(TR2, "tr2:ConfigurationToken"),
            &self.configuration_token,
        );
        writer.end(name);
    }
}

/// Element `tr2:GetMasksResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetMasksResponse {
    /// Element `tr2:Masks`, any number.
    pub masks: Vec<Mask>,
}

impl xml::ReadXml for GetMasksResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut masks = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Masks") => xml::fields::many(reader, &child, &mut masks)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { masks })
    }
}

impl xml::WriteXml for GetMasksResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TR2, "tr2:Masks"), &self.masks);
        writer.end(name);
    }
}

/// Element `tr2:GetMetadataConfigurationOptionsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetMetadataConfigurationOptionsResponse {
    /// Element `tr2:Options`, required.
    pub options: tt::MetadataConfigurationOptions,
}

impl xml::ReadXml for GetMetadataConfigurationOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut options = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Options") => xml::fields::one(reader, &child, &mut options)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            options: xml::fields::element(options, "GetMetadataConfigurationOptionsResponse", "Options")?,
        })
    }
}

impl xml::WriteXml for GetMetadataConfigurationOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.options.write_xml(writer, xml::name!(TR2, "tr2:Options"));
        writer.end(name);
    }
}

/// Element `tr2:GetMetadataConfigurationsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetMetadataConfigurationsResponse {
    /// Element `tr2:Configurations`, any number.
    pub configurations: Vec<tt::MetadataConfiguration>,
}

impl xml::ReadXml for GetMetadataConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configurations = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Configurations") => xml::fields::many(reader, &child, &mut configurations)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { configurations })
    }
}

impl xml::WriteXml for GetMetadataConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TR2, "tr2:Configurations"),
            &self.configurations,
        );
        writer.end(name);
    }
}

/// Element `tr2:GetMulticastAudioDecoderConfigurationOptions` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetMulticastAudioDecoderConfigurationOptions {
    /// Element `tr2:ConfigurationToken`, optional.
    pub configuration_token: Option<tt::ReferenceToken>,
}

impl xml::ReadXml for GetMulticastAudioDecoderConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { configuration_token })
    }
}

impl xml::WriteXml for GetMulticastAudioDecoderConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TR2, "tr2:ConfigurationToken"),
            &self.configuration_token,
        );
        writer.end(name);
    }
}

/// Element `tr2:GetMulticastAudioDecoderConfigurationOptionsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetMulticastAudioDecoderConfigurationOptionsResponse {
    /// Element `tr2:Options`, 1 or more.
    pub options: Vec<tt::MulticastAudioDecoderConfigurationOptions>,
}

impl xml::ReadXml for GetMulticastAudioDecoderConfigurationOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut options = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Options") => xml::fields::many(reader, &child, &mut options)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { options })
    }
}

impl xml::WriteXml for GetMulticastAudioDecoderConfigurationOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TR2, "tr2:Options"), &self.options);
        writer.end(name);
    }
}

/// Element `tr2:GetMulticastAudioDecoderConfigurations` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetMulticastAudioDecoderConfigurations {
    /// Element `tr2:ConfigurationToken`, optional.
    pub configuration_token: Option<tt::ReferenceToken>,
}

impl xml::ReadXml for GetMulticastAudioDecoderConfigurations {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { configuration_token })
    }
}

impl xml::WriteXml for GetMulticastAudioDecoderConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TR2, "tr2:ConfigurationToken"),
            &self.configuration_token,
        );
        writer.end(name);
    }
}

/// Element `tr2:GetMulticastAudioDecoderConfigurationsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetMulticastAudioDecoderConfigurationsResponse {
    /// Element `tr2:Configurations`, any number.
    pub configurations: Vec<tt::MulticastAudioDecoderConfiguration>,
}

impl xml::ReadXml for GetMulticastAudioDecoderConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configurations = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Configurations") => xml::fields::many(reader, &child, &mut configurations)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { configurations })
    }
}

impl xml::WriteXml for GetMulticastAudioDecoderConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TR2, "tr2:Configurations"),
            &self.configurations,
        );
        writer.end(name);
    }
}

/// Element `tr2:GetOSDOptions` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetOSDOptions {
    /// Element `tr2:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetOSDOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token: xml::fields::element(
                configuration_token,
                "GetOSDOptions",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetOSDOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_token
            .write_xml(writer, xml::name!(TR2, "tr2:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `tr2:GetOSDOptionsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetOSDOptionsResponse {
    /// Element `tr2:OSDOptions`, required.
    pub osd_options: tt::OSDConfigurationOptions,
}

impl xml::ReadXml for GetOSDOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut osd_options = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "OSDOptions") => xml::fields::one(reader, &child, &mut osd_options)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            osd_options: xml::fields::element(osd_options, "GetOSDOptionsResponse", "OSDOptions")?,
        })
    }
}

impl xml::WriteXml for GetOSDOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.osd_options
            .write_xml(writer, xml::name!(TR2, "tr2:OSDOptions"));
        writer.end(name);
    }
}

/// Element `tr2:GetOSDs` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetOSDs {
    /// Element `tr2:OSDToken`, optional.
    pub osd_token: Option<tt::ReferenceToken>,
    /// Element `tr2:ConfigurationToken`, optional.
    pub configuration_token: Option<tt::ReferenceToken>,
}

impl xml::ReadXml for GetOSDs {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut osd_token = None;
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "OSDToken") => xml::fields::one(reader, &child, &mut osd_token)?,
                (xml::Ns::TR2, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            osd_token,
            configuration_token,
        })
    }
}

impl xml::WriteXml for GetOSDs {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TR2, "tr2:OSDToken"), &self.osd_token);
        xml::fields::write_option(
            writer,
            xml::name!(TR2, "tr2:ConfigurationToken"),
            &self.configuration_token,
        );
        writer.end(name);
    }
}

/// Element `tr2:GetOSDsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetOSDsResponse {
    /// Element `tr2:OSDs`, any number.
    pub osds: Vec<tt::OSDConfiguration>,
}

impl xml::ReadXml for GetOSDsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut osds = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "OSDs") => xml::fields::many(reader, &child, &mut osds)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { osds })
    }
}

impl xml::WriteXml for GetOSDsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TR2, "tr2:OSDs"), &self.osds);
        writer.end(name);
    }
}

/// Element `tr2:GetPlayingAudioClips` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPlayingAudioClips {}

impl xml::ReadXml for GetPlayingAudioClips {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetPlayingAudioClips {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tr2:GetPlayingAudioClipsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPlayingAudioClipsResponse {
    /// Element `tr2:PlayingAudioClips`, any number.
    pub playing_audio_clips: Vec<PlayingAudioClips>,
}

impl xml::ReadXml for GetPlayingAudioClipsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut playing_audio_clips = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "PlayingAudioClips") => {
                    xml::fields::many(reader, &child, &mut playing_audio_clips)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { playing_audio_clips })
    }
}

impl xml::WriteXml for GetPlayingAudioClipsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TR2, "tr2:PlayingAudioClips"),
            &self.playing_audio_clips,
        );
        writer.end(name);
    }
}

/// Element `tr2:GetProfiles` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetProfiles {
    /// Element `tr2:Token`, optional.
    pub token: Option<tt::ReferenceToken>,
    /// Element `tr2:Type`, any number.
    pub r#type: Vec<String>,
}

impl xml::ReadXml for GetProfiles {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut r#type = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Token") => xml::fields::one(reader, &child, &mut token)?,
                (xml::Ns::TR2, "Type") => xml::fields::many(reader, &child, &mut r#type)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { token, r#type })
    }
}

impl xml::WriteXml for GetProfiles {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TR2, "tr2:Token"), &self.token);
        xml::fields::write_many(writer, xml::name!(TR2, "tr2:Type"), &self.r#type);
        writer.end(name);
    }
}

/// Element `tr2:GetProfilesResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetProfilesResponse {
    /// Element `tr2:Profiles`, any number.
    pub profiles: Vec<MediaProfile>,
}

impl xml::ReadXml for GetProfilesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profiles = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Profiles") => xml::fields::many(reader, &child, &mut profiles)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { profiles })
    }
}

impl xml::WriteXml for GetProfilesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TR2, "tr2:Profiles"), &self.profiles);
        writer.end(name);
    }
}

/// Element `tr2:GetServiceCapabilities` of media.wsdl.
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

/// Element `tr2:GetServiceCapabilitiesResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilitiesResponse {
    /// Element `tr2:Capabilities`, required.
    pub capabilities: Capabilities2,
}

impl xml::ReadXml for GetServiceCapabilitiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
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
            .write_xml(writer, xml::name!(TR2, "tr2:Capabilities"));
        writer.end(name);
    }
}

/// Element `tr2:GetSnapshotUri` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSnapshotUri {
    /// Element `tr2:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetSnapshotUri {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "GetSnapshotUri", "ProfileToken")?,
        })
    }
}

impl xml::WriteXml for GetSnapshotUri {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TR2, "tr2:ProfileToken"));
        writer.end(name);
    }
}

/// Element `tr2:GetSnapshotUriResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSnapshotUriResponse {
    /// Element `tr2:Uri`, required.
    pub uri: String,
}

impl xml::ReadXml for GetSnapshotUriResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut uri = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Uri") => xml::fields::one(reader, &child, &mut uri)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            uri: xml::fields::element(uri, "GetSnapshotUriResponse", "Uri")?,
        })
    }
}

impl xml::WriteXml for GetSnapshotUriResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.uri.write_xml(writer, xml::name!(TR2, "tr2:Uri"));
        writer.end(name);
    }
}

/// Element `tr2:GetStreamUri` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetStreamUri {
    /// Element `tr2:Protocol`, required.
    pub protocol: String,
    /// Element `tr2:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetStreamUri {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut protocol = None;
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Protocol") => xml::fields::one(reader, &child, &mut protocol)?,
                (xml::Ns::TR2, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            protocol: xml::fields::element(protocol, "GetStreamUri", "Protocol")?,
            profile_token: xml::fields::element(profile_token, "GetStreamUri", "ProfileToken")?,
        })
    }
}

impl xml::WriteXml for GetStreamUri {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.protocol.write_xml(writer, xml::name!(TR2, "tr2:Protocol"));
        self.profile_token
            .write_xml(writer, xml::name!(TR2, "tr2:ProfileToken"));
        writer.end(name);
    }
}

/// Element `tr2:GetStreamUriResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetStreamUriResponse {
    /// Element `tr2:Uri`, required.
    pub uri: String,
}

impl xml::ReadXml for GetStreamUriResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut uri = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Uri") => xml::fields::one(reader, &child, &mut uri)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            uri: xml::fields::element(uri, "GetStreamUriResponse", "Uri")?,
        })
    }
}

impl xml::WriteXml for GetStreamUriResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.uri.write_xml(writer, xml::name!(TR2, "tr2:Uri"));
        writer.end(name);
    }
}

/// Element `tr2:GetVideoEncoderConfigurationOptionsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoEncoderConfigurationOptionsResponse {
    /// Element `tr2:Options`, 1 or more.
    pub options: Vec<tt::VideoEncoder2ConfigurationOptions>,
}

impl xml::ReadXml for GetVideoEncoderConfigurationOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut options = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Options") => xml::fields::many(reader, &child, &mut options)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { options })
    }
}

impl xml::WriteXml for GetVideoEncoderConfigurationOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TR2, "tr2:Options"), &self.options);
        writer.end(name);
    }
}

/// Element `tr2:GetVideoEncoderConfigurationsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoEncoderConfigurationsResponse {
    /// Element `tr2:Configurations`, any number.
    pub configurations: Vec<tt::VideoEncoder2Configuration>,
}

impl xml::ReadXml for GetVideoEncoderConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configurations = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Configurations") => xml::fields::many(reader, &child, &mut configurations)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { configurations })
    }
}

impl xml::WriteXml for GetVideoEncoderConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TR2, "tr2:Configurations"),
            &self.configurations,
        );
        writer.end(name);
    }
}

/// Element `tr2:GetVideoEncoderInstances` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoEncoderInstances {
    /// Element `tr2:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetVideoEncoderInstances {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token: xml::fields::element(
                configuration_token,
                "GetVideoEncoderInstances",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetVideoEncoderInstances {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_token
            .write_xml(writer, xml::name!(TR2, "tr2:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `tr2:GetVideoEncoderInstancesResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoEncoderInstancesResponse {
    /// Element `tr2:Info`, required.
    pub info: EncoderInstanceInfo,
}

impl xml::ReadXml for GetVideoEncoderInstancesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut info = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Info") => xml::fields::one(reader, &child, &mut info)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            info: xml::fields::element(info, "GetVideoEncoderInstancesResponse", "Info")?,
        })
    }
}

impl xml::WriteXml for GetVideoEncoderInstancesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.info.write_xml(writer, xml::name!(TR2, "tr2:Info"));
        writer.end(name);
    }
}

/// Element `tr2:GetVideoSourceConfigurationOptionsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoSourceConfigurationOptionsResponse {
    /// Element `tr2:Options`, required.
    pub options: tt::VideoSourceConfigurationOptions,
}

impl xml::ReadXml for GetVideoSourceConfigurationOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut options = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Options") => xml::fields::one(reader, &child, &mut options)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            options: xml::fields::element(options, "GetVideoSourceConfigurationOptionsResponse", "Options")?,
        })
    }
}

impl xml::WriteXml for GetVideoSourceConfigurationOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.options.write_xml(writer, xml::name!(TR2, "tr2:Options"));
        writer.end(name);
    }
}

/// Element `tr2:GetVideoSourceConfigurationsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoSourceConfigurationsResponse {
    /// Element `tr2:Configurations`, any number.
    pub configurations: Vec<tt::VideoSourceConfiguration>,
}

impl xml::ReadXml for GetVideoSourceConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configurations = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Configurations") => xml::fields::many(reader, &child, &mut configurations)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { configurations })
    }
}

impl xml::WriteXml for GetVideoSourceConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TR2, "tr2:Configurations"),
            &self.configurations,
        );
        writer.end(name);
    }
}

/// Element `tr2:GetVideoSourceModes` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoSourceModes {
    /// Element `tr2:VideoSourceToken`, required.
    pub video_source_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetVideoSourceModes {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "VideoSourceToken") => {
                    xml::fields::one(reader, &child, &mut video_source_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            video_source_token: xml::fields::element(
                video_source_token,
                "GetVideoSourceModes",
                "VideoSourceToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetVideoSourceModes {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_source_token
            .write_xml(writer, xml::name!(TR2, "tr2:VideoSourceToken"));
        writer.end(name);
    }
}

/// Element `tr2:GetVideoSourceModesResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoSourceModesResponse {
    /// Element `tr2:VideoSourceModes`, 1 or more.
    pub video_source_modes: Vec<VideoSourceMode>,
}

impl xml::ReadXml for GetVideoSourceModesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source_modes = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "VideoSourceModes") => {
                    xml::fields::many(reader, &child, &mut video_source_modes)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { video_source_modes })
    }
}

impl xml::WriteXml for GetVideoSourceModesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TR2, "tr2:VideoSourceModes"),
            &self.video_source_modes,
        );
        writer.end(name);
    }
}

/// Element `tr2:GetWebRTCConfigurations` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetWebRTCConfigurations {}

impl xml::ReadXml for GetWebRTCConfigurations {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetWebRTCConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tr2:GetWebRTCConfigurationsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetWebRTCConfigurationsResponse {
    /// Element `tr2:WebRTCConfiguration`, any number.
    pub web_rtc_configuration: Vec<WebRTCConfiguration>,
}

impl xml::ReadXml for GetWebRTCConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut web_rtc_configuration = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "WebRTCConfiguration") => {
                    xml::fields::many(reader, &child, &mut web_rtc_configuration)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            web_rtc_configuration,
        })
    }
}

impl xml::WriteXml for GetWebRTCConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TR2, "tr2:WebRTCConfiguration"),
            &self.web_rtc_configuration,
        );
        writer.end(name);
    }
}
