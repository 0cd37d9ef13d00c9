// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// Element `trt:GetAudioDecoderConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioDecoderConfiguration {
    /// Element `trt:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetAudioDecoderConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token: xml::fields::element(
                configuration_token,
                "GetAudioDecoderConfiguration",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetAudioDecoderConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_token
            .write_xml(writer, xml::name!(TRT, "trt:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `trt:GetAudioDecoderConfigurationOptions` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioDecoderConfigurationOptions {
    /// Element `trt:ConfigurationToken`, optional.
    pub configuration_token: Option<tt::ReferenceToken>,
    /// Element `trt:ProfileToken`, optional.
    pub profile_token: Option<tt::ReferenceToken>,
}

impl xml::ReadXml for GetAudioDecoderConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token,
            profile_token,
        })
    }
}

impl xml::WriteXml for GetAudioDecoderConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TRT, "trt:ConfigurationToken"),
            &self.configuration_token,
        );
        xml::fields::write_option(writer, xml::name!(TRT, "trt:ProfileToken"), &self.profile_token);
        writer.end(name);
    }
}

/// Element `trt:GetAudioDecoderConfigurationOptionsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioDecoderConfigurationOptionsResponse {
    /// Element `trt:Options`, required.
    pub options: tt::AudioDecoderConfigurationOptions,
}

impl xml::ReadXml for GetAudioDecoderConfigurationOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut options = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Options") => xml::fields::one(reader, &child, &mut options)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            options: xml::fields::element(options, "GetAudioDecoderConfigurationOptionsResponse", "Options")?,
        })
    }
}

impl xml::WriteXml for GetAudioDecoderConfigurationOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.options.write_xml(writer, xml::name!(TRT, "trt:Options"));
        writer.end(name);
    }
}

/// Element `trt:GetAudioDecoderConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioDecoderConfigurationResponse {
    /// Element `trt:Configuration`, required.
    pub configuration: tt::AudioDecoderConfiguration,
}

impl xml::ReadXml for GetAudioDecoderConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "GetAudioDecoderConfigurationResponse",
                "Configuration",
            )?,
        })
    }
}

impl xml::WriteXml for GetAudioDecoderConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TRT, "trt:Configuration"));
        writer.end(name);
    }
}

/// Element `trt:GetAudioDecoderConfigurations` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioDecoderConfigurations {}

impl xml::ReadXml for GetAudioDecoderConfigurations {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetAudioDecoderConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:GetAudioDecoderConfigurationsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioDecoderConfigurationsResponse {
    /// Element `trt:Configurations`, any number.
    pub configurations: Vec<tt::AudioDecoderConfiguration>,
}

impl xml::ReadXml for GetAudioDecoderConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configurations = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configurations") => xml::fields::many(reader, &child, &mut configurations)?,
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
            xml::name!(TRT, "trt:Configurations"),
            &self.configurations,
        );
        writer.end(name);
    }
}

/// Element `trt:GetAudioEncoderConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioEncoderConfiguration {
    /// Element `trt:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetAudioEncoderConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token: xml::fields::element(
                configuration_token,
                "GetAudioEncoderConfiguration",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetAudioEncoderConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_token
            .write_xml(writer, xml::name!(TRT, "trt:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `trt:GetAudioEncoderConfigurationOptions` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioEncoderConfigurationOptions {
    /// Element `trt:ConfigurationToken`, optional.
    pub configuration_token: Option<tt::ReferenceToken>,
    /// Element `trt:ProfileToken`, optional.
    pub profile_token: Option<tt::ReferenceToken>,
}

impl xml::ReadXml for GetAudioEncoderConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token,
            profile_token,
        })
    }
}

impl xml::WriteXml for GetAudioEncoderConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TRT, "trt:ConfigurationToken"),
            &self.configuration_token,
        );
        xml::fields::write_option(writer, xml::name!(TRT, "trt:ProfileToken"), &self.profile_token);
        writer.end(name);
    }
}

/// Element `trt:GetAudioEncoderConfigurationOptionsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioEncoderConfigurationOptionsResponse {
    /// Element `trt:Options`, required.
    pub options: tt::AudioEncoderConfigurationOptions,
}

impl xml::ReadXml for GetAudioEncoderConfigurationOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut options = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Options") => xml::fields::one(reader, &child, &mut options)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            options: xml::fields::element(options, "GetAudioEncoderConfigurationOptionsResponse", "Options")?,
        })
    }
}

impl xml::WriteXml for GetAudioEncoderConfigurationOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.options.write_xml(writer, xml::name!(TRT, "trt:Options"));
        writer.end(name);
    }
}

/// Element `trt:GetAudioEncoderConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioEncoderConfigurationResponse {
    /// Element `trt:Configuration`, required.
    pub configuration: tt::AudioEncoderConfiguration,
}

impl xml::ReadXml for GetAudioEncoderConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "GetAudioEncoderConfigurationResponse",
                "Configuration",
            )?,
        })
    }
}

impl xml::WriteXml for GetAudioEncoderConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TRT, "trt:Configuration"));
        writer.end(name);
    }
}

/// Element `trt:GetAudioEncoderConfigurations` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioEncoderConfigurations {}

impl xml::ReadXml for GetAudioEncoderConfigurations {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetAudioEncoderConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:GetAudioEncoderConfigurationsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioEncoderConfigurationsResponse {
    /// Element `trt:Configurations`, any number.
    pub configurations: Vec<tt::AudioEncoderConfiguration>,
}

impl xml::ReadXml for GetAudioEncoderConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configurations = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configurations") => xml::fields::many(reader, &child, &mut configurations)?,
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
            xml::name!(TRT, "trt:Configurations"),
            &self.configurations,
        );
        writer.end(name);
    }
}

/// Element `trt:GetAudioOutputConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioOutputConfiguration {
    /// Element `trt:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetAudioOutputConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token: xml::fields::element(
                configuration_token,
                "GetAudioOutputConfiguration",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetAudioOutputConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_token
            .write_xml(writer, xml::name!(TRT, "trt:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `trt:GetAudioOutputConfigurationOptions` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioOutputConfigurationOptions {
    /// Element `trt:ConfigurationToken`, optional.
    pub configuration_token: Option<tt::ReferenceToken>,
    /// Element `trt:ProfileToken`, optional.
    pub profile_token: Option<tt::ReferenceToken>,
}

impl xml::ReadXml for GetAudioOutputConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token,
            profile_token,
        })
    }
}

impl xml::WriteXml for GetAudioOutputConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TRT, "trt:ConfigurationToken"),
            &self.configuration_token,
        );
        xml::fields::write_option(writer, xml::name!(TRT, "trt:ProfileToken"), &self.profile_token);
        writer.end(name);
    }
}

/// Element `trt:GetAudioOutputConfigurationOptionsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioOutputConfigurationOptionsResponse {
    /// Element `trt:Options`, required.
    pub options: tt::AudioOutputConfigurationOptions,
}

impl xml::ReadXml for GetAudioOutputConfigurationOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut options = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Options") => xml::fields::one(reader, &child, &mut options)?,
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
        self.options.write_xml(writer, xml::name!(TRT, "trt:Options"));
        writer.end(name);
    }
}

/// Element `trt:GetAudioOutputConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioOutputConfigurationResponse {
    /// Element `trt:Configuration`, required.
    pub configuration: tt::AudioOutputConfiguration,
}

impl xml::ReadXml for GetAudioOutputConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "GetAudioOutputConfigurationResponse",
                "Configuration",
            )?,
        })
    }
}

impl xml::WriteXml for GetAudioOutputConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TRT, "trt:Configuration"));
        writer.end(name);
    }
}

/// Element `trt:GetAudioOutputConfigurations` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioOutputConfigurations {}

impl xml::ReadXml for GetAudioOutputConfigurations {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetAudioOutputConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:GetAudioOutputConfigurationsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioOutputConfigurationsResponse {
    /// Element `trt:Configurations`, any number.
    pub configurations: Vec<tt::AudioOutputConfiguration>,
}

impl xml::ReadXml for GetAudioOutputConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configurations = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configurations") => xml::fields::many(reader, &child, &mut configurations)?,
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
            xml::name!(TRT, "trt:Configurations"),
            &self.configurations,
        );
        writer.end(name);
    }
}

/// Element `trt:GetAudioOutputs` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioOutputs {}

impl xml::ReadXml for GetAudioOutputs {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetAudioOutputs {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:GetAudioOutputsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioOutputsResponse {
    /// Element `trt:AudioOutputs`, any number.
    pub audio_outputs: Vec<tt::AudioOutput>,
}

impl xml::ReadXml for GetAudioOutputsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut audio_outputs = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "AudioOutputs") => xml::fields::many(reader, &child, &mut audio_outputs)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { audio_outputs })
    }
}

impl xml::WriteXml for GetAudioOutputsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TRT, "trt:AudioOutputs"), &self.audio_outputs);
        writer.end(name);
    }
}

/// Element `trt:GetAudioSourceConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioSourceConfiguration {
    /// Element `trt:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetAudioSourceConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token: xml::fields::element(
                configuration_token,
                "GetAudioSourceConfiguration",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetAudioSourceConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_token
            .write_xml(writer, xml::name!(TRT, "trt:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `trt:GetAudioSourceConfigurationOptions` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioSourceConfigurationOptions {
    /// Element `trt:ConfigurationToken`, optional.
    pub configuration_token: Option<tt::ReferenceToken>,
    /// Element `trt:ProfileToken`, optional.
    pub profile_token: Option<tt::ReferenceToken>,
}

impl xml::ReadXml for GetAudioSourceConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token,
            profile_token,
        })
    }
}

impl xml::WriteXml for GetAudioSourceConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TRT, "trt:ConfigurationToken"),
            &self.configuration_token,
        );
        xml::fields::write_option(writer, xml::name!(TRT, "trt:ProfileToken"), &self.profile_token);
        writer.end(name);
    }
}

/// Element `trt:GetAudioSourceConfigurationOptionsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioSourceConfigurationOptionsResponse {
    /// Element `trt:Options`, required.
    pub options: tt::AudioSourceConfigurationOptions,
}

impl xml::ReadXml for GetAudioSourceConfigurationOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut options = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Options") => xml::fields::one(reader, &child, &mut options)?,
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
        self.options.write_xml(writer, xml::name!(TRT, "trt:Options"));
        writer.end(name);
    }
}

/// Element `trt:GetAudioSourceConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioSourceConfigurationResponse {
    /// Element `trt:Configuration`, required.
    pub configuration: tt::AudioSourceConfiguration,
}

impl xml::ReadXml for GetAudioSourceConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "GetAudioSourceConfigurationResponse",
                "Configuration",
            )?,
        })
    }
}

impl xml::WriteXml for GetAudioSourceConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TRT, "trt:Configuration"));
        writer.end(name);
    }
}

/// Element `trt:GetAudioSourceConfigurations` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioSourceConfigurations {}

impl xml::ReadXml for GetAudioSourceConfigurations {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetAudioSourceConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:GetAudioSourceConfigurationsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioSourceConfigurationsResponse {
    /// Element `trt:Configurations`, any number.
    pub configurations: Vec<tt::AudioSourceConfiguration>,
}

impl xml::ReadXml for GetAudioSourceConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configurations = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configurations") => xml::fields::many(reader, &child, &mut configurations)?,
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
            xml::name!(TRT, "trt:Configurations"),
            &self.configurations,
        );
        writer.end(name);
    }
}

/// Element `trt:GetAudioSources` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioSources {}

impl xml::ReadXml for GetAudioSources {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetAudioSources {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:GetAudioSourcesResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAudioSourcesResponse {
    /// Element `trt:AudioSources`, any number.
    pub audio_sources: Vec<tt::AudioSource>,
}

impl xml::ReadXml for GetAudioSourcesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut audio_sources = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "AudioSources") => xml::fields::many(reader, &child, &mut audio_sources)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { audio_sources })
    }
}

impl xml::WriteXml for GetAudioSourcesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TRT, "trt:AudioSources"), &self.audio_sources);
        writer.end(name);
    }
}

/// Element `trt:GetCompatibleAudioDecoderConfigurations` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCompatibleAudioDecoderConfigurations {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetCompatibleAudioDecoderConfigurations {
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
                "GetCompatibleAudioDecoderConfigurations",
                "ProfileToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetCompatibleAudioDecoderConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        writer.end(name);
    }
}

/// Element `trt:GetCompatibleAudioDecoderConfigurationsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCompatibleAudioDecoderConfigurationsResponse {
    /// Element `trt:Configurations`, any number.
    pub configurations: Vec<tt::AudioDecoderConfiguration>,
}

impl xml::ReadXml for GetCompatibleAudioDecoderConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configurations = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configurations") => xml::fields::many(reader, &child, &mut configurations)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { configurations })
    }
}

impl xml::WriteXml for GetCompatibleAudioDecoderConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TRT, "trt:Configurations"),
            &self.configurations,
        );
        writer.end(name);
    }
}

/// Element `trt:GetCompatibleAudioEncoderConfigurations` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCompatibleAudioEncoderConfigurations {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetCompatibleAudioEncoderConfigurations {
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
                "GetCompatibleAudioEncoderConfigurations",
                "ProfileToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetCompatibleAudioEncoderConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        writer.end(name);
    }
}

/// Element `trt:GetCompatibleAudioEncoderConfigurationsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCompatibleAudioEncoderConfigurationsResponse {
    /// Element `trt:Configurations`, any number.
    pub configurations: Vec<tt::AudioEncoderConfiguration>,
}

impl xml::ReadXml for GetCompatibleAudioEncoderConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configurations = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configurations") => xml::fields::many(reader, &child, &mut configurations)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { configurations })
    }
}

impl xml::WriteXml for GetCompatibleAudioEncoderConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TRT, "trt:Configurations"),
            &self.configurations,
        );
        writer.end(name);
    }
}

/// Element `trt:GetCompatibleAudioOutputConfigurations` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCompatibleAudioOutputConfigurations {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetCompatibleAudioOutputConfigurations {
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
                "GetCompatibleAudioOutputConfigurations",
                "ProfileToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetCompatibleAudioOutputConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        writer.end(name);
    }
}

/// Element `trt:GetCompatibleAudioOutputConfigurationsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCompatibleAudioOutputConfigurationsResponse {
    /// Element `trt:Configurations`, any number.
    pub configurations: Vec<tt::AudioOutputConfiguration>,
}

impl xml::ReadXml for GetCompatibleAudioOutputConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configurations = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configurations") => xml::fields::many(reader, &child, &mut configurations)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { configurations })
    }
}

impl xml::WriteXml for GetCompatibleAudioOutputConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TRT, "trt:Configurations"),
            &self.configurations,
        );
        writer.end(name);
    }
}

/// Element `trt:GetCompatibleAudioSourceConfigurations` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCompatibleAudioSourceConfigurations {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetCompatibleAudioSourceConfigurations {
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
                "GetCompatibleAudioSourceConfigurations",
                "ProfileToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetCompatibleAudioSourceConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        writer.end(name);
    }
}

/// Element `trt:GetCompatibleAudioSourceConfigurationsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCompatibleAudioSourceConfigurationsResponse {
    /// Element `trt:Configurations`, any number.
    pub configurations: Vec<tt::AudioSourceConfiguration>,
}

impl xml::ReadXml for GetCompatibleAudioSourceConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configurations = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configurations") => xml::fields::many(reader, &child, &mut configurations)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { configurations })
    }
}

impl xml::WriteXml for GetCompatibleAudioSourceConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TRT, "trt:Configurations"),
            &self.configurations,
        );
        writer.end(name);
    }
}

/// Element `trt:GetCompatibleMetadataConfigurations` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCompatibleMetadataConfigurations {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetCompatibleMetadataConfigurations {
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
                "GetCompatibleMetadataConfigurations",
                "ProfileToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetCompatibleMetadataConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        writer.end(name);
    }
}

/// Element `trt:GetCompatibleMetadataConfigurationsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCompatibleMetadataConfigurationsResponse {
    /// Element `trt:Configurations`, any number.
    pub configurations: Vec<tt::MetadataConfiguration>,
}

impl xml::ReadXml for GetCompatibleMetadataConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configurations = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configurations") => xml::fields::many(reader, &child, &mut configurations)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { configurations })
    }
}

impl xml::WriteXml for GetCompatibleMetadataConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TRT, "trt:Configurations"),
            &self.configurations,
        );
        writer.end(name);
    }
}

/// Element `trt:GetCompatibleVideoAnalyticsConfigurations` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCompatibleVideoAnalyticsConfigurations {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetCompatibleVideoAnalyticsConfigurations {
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
                "GetCompatibleVideoAnalyticsConfigurations",
                "ProfileToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetCompatibleVideoAnalyticsConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        writer.end(name);
    }
}

/// Element `trt:GetCompatibleVideoAnalyticsConfigurationsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCompatibleVideoAnalyticsConfigurationsResponse {
    /// Element `trt:Configurations`, any number.
    pub configurations: Vec<tt::VideoAnalyticsConfiguration>,
}

impl xml::ReadXml for GetCompatibleVideoAnalyticsConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configurations = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configurations") => xml::fields::many(reader, &child, &mut configurations)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { configurations })
    }
}

impl xml::WriteXml for GetCompatibleVideoAnalyticsConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TRT, "trt:Configurations"),
            &self.configurations,
        );
        writer.end(name);
    }
}

/// Element `trt:GetCompatibleVideoEncoderConfigurations` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCompatibleVideoEncoderConfigurations {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetCompatibleVideoEncoderConfigurations {
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
                "GetCompatibleVideoEncoderConfigurations",
                "ProfileToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetCompatibleVideoEncoderConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        writer.end(name);
    }
}

/// Element `trt:GetCompatibleVideoEncoderConfigurationsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCompatibleVideoEncoderConfigurationsResponse {
    /// Element `trt:Configurations`, any number.
    pub configurations: Vec<tt::VideoEncoderConfiguration>,
}

impl xml::ReadXml for GetCompatibleVideoEncoderConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configurations = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configurations") => xml::fields::many(reader, &child, &mut configurations)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { configurations })
    }
}

impl xml::WriteXml for GetCompatibleVideoEncoderConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TRT, "trt:Configurations"),
            &self.configurations,
        );
        writer.end(name);
    }
}

/// Element `trt:GetCompatibleVideoSourceConfigurations` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCompatibleVideoSourceConfigurations {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetCompatibleVideoSourceConfigurations {
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
                "GetCompatibleVideoSourceConfigurations",
                "ProfileToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetCompatibleVideoSourceConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        writer.end(name);
    }
}

/// Element `trt:GetCompatibleVideoSourceConfigurationsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCompatibleVideoSourceConfigurationsResponse {
    /// Element `trt:Configurations`, any number.
    pub configurations: Vec<tt::VideoSourceConfiguration>,
}

impl xml::ReadXml for GetCompatibleVideoSourceConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configurations = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configurations") => xml::fields::many(reader, &child, &mut configurations)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { configurations })
    }
}

impl xml::WriteXml for GetCompatibleVideoSourceConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TRT, "trt:Configurations"),
            &self.configurations,
        );
        writer.end(name);
    }
}

/// Element `trt:GetGuaranteedNumberOfVideoEncoderInstances` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetGuaranteedNumberOfVideoEncoderInstances {
    /// Element `trt:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetGuaranteedNumberOfVideoEncoderInstances {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token: xml::fields::element(
                configuration_token,
                "GetGuaranteedNumberOfVideoEncoderInstances",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetGuaranteedNumberOfVideoEncoderInstances {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_token
            .write_xml(writer, xml::name!(TRT, "trt:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `trt:GetGuaranteedNumberOfVideoEncoderInstancesResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetGuaranteedNumberOfVideoEncoderInstancesResponse {
    /// Element `trt:TotalNumber`, required.
    pub total_number: i32,
    /// Element `trt:JPEG`, optional.
    pub jpeg: Option<i32>,
    /// Element `trt:H264`, optional.
    pub h264: Option<i32>,
    /// Element `trt:MPEG4`, optional.
    pub mpeg4: Option<i32>,
}

impl xml::ReadXml for GetGuaranteedNumberOfVideoEncoderInstancesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut total_number = None;
        let mut jpeg = None;
        let mut h264 = None;
        let mut mpeg4 = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "TotalNumber") => xml::fields::one(reader, &child, &mut total_number)?,
                (xml::Ns::TRT, "JPEG") => xml::fields::one(reader, &child, &mut jpeg)?,
                (xml::Ns::TRT, "H264") => xml::fields::one(reader, &child, &mut h264)?,
                (xml::Ns::TRT, "MPEG4") => xml::fields::one(reader, &child, &mut mpeg4)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            total_number: xml::fields::element(
                total_number,
                "GetGuaranteedNumberOfVideoEncoderInstancesResponse",
                "TotalNumber",
            )?,
            jpeg,
            h264,
            mpeg4,
        })
    }
}

impl xml::WriteXml for GetGuaranteedNumberOfVideoEncoderInstancesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.total_number
            .write_xml(writer, xml::name!(TRT, "trt:TotalNumber"));
        xml::fields::write_option(writer, xml::name!(TRT, "trt:JPEG"), &self.jpeg);
        xml::fields::write_option(writer, xml::name!(TRT, "trt:H264"), &self.h264);
        xml::fields::write_option(writer, xml::name!(TRT, "trt:MPEG4"), &self.mpeg4);
        writer.end(name);
    }
}

/// Element `trt:GetMetadataConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetMetadataConfiguration {
    /// Element `trt:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetMetadataConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token: xml::fields::element(
                configuration_token,
                "GetMetadataConfiguration",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetMetadataConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_token
            .write_xml(writer, xml::name!(TRT, "trt:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `trt:GetMetadataConfigurationOptions` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetMetadataConfigurationOptions {
    /// Element `trt:ConfigurationToken`, optional.
    pub configuration_token: Option<tt::ReferenceToken>,
    /// Element `trt:ProfileToken`, optional.
    pub profile_token: Option<tt::ReferenceToken>,
}

impl xml::ReadXml for GetMetadataConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token,
            profile_token,
        })
    }
}

impl xml::WriteXml for GetMetadataConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TRT, "trt:ConfigurationToken"),
            &self.configuration_token,
        );
        xml::fields::write_option(writer, xml::name!(TRT, "trt:ProfileToken"), &self.profile_token);
        writer.end(name);
    }
}

/// Element `trt:GetMetadataConfigurationOptionsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetMetadataConfigurationOptionsResponse {
    /// Element `trt:Options`, required.
    pub options: tt::MetadataConfigurationOptions,
}

impl xml::ReadXml for GetMetadataConfigurationOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut options = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Options") => xml::fields::one(reader, &child, &mut options)?,
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
        self.options.write_xml(writer, xml::name!(TRT, "trt:Options"));
        writer.end(name);
    }
}

/// Element `trt:GetMetadataConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetMetadataConfigurationResponse {
    /// Element `trt:Configuration`, required.
    pub configuration: tt::MetadataConfiguration,
}

impl xml::ReadXml for GetMetadataConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "GetMetadataConfigurationResponse",
                "Configuration",
            )?,
        })
    }
}

impl xml::WriteXml for GetMetadataConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TRT, "trt:Configuration"));
        writer.end(name);
    }
}

/// Element `trt:GetMetadataConfigurations` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetMetadataConfigurations {}

impl xml::ReadXml for GetMetadataConfigurations {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetMetadataConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:GetMetadataConfigurationsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetMetadataConfigurationsResponse {
    /// Element `trt:Configurations`, any number.
    pub configurations: Vec<tt::MetadataConfiguration>,
}

impl xml::ReadXml for GetMetadataConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configurations = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configurations") => xml::fields::many(reader, &child, &mut configurations)?,
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
            xml::name!(TRT, "trt:Configurations"),
            &self.configurations,
        );
        writer.end(name);
    }
}

/// Element `trt:GetOSD` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetOSD {
    /// Element `trt:OSDToken`, required.
    pub osd_token: tt::ReferenceToken,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetOSD {
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
            osd_token: xml::fields::element(osd_token, "GetOSD", "OSDToken")?,
            any,
        })
    }
}

impl xml::WriteXml for GetOSD {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.osd_token.write_xml(writer, xml::name!(TRT, "trt:OSDToken"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `trt:GetOSDOptions` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetOSDOptions {
    /// Element `trt:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetOSDOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            configuration_token: xml::fields::element(
                configuration_token,
                "GetOSDOptions",
                "ConfigurationToken",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for GetOSDOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_token
            .write_xml(writer, xml::name!(TRT, "trt:ConfigurationToken"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `trt:GetOSDOptionsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetOSDOptionsResponse {
    /// Element `trt:OSDOptions`, required.
    pub osd_options: tt::OSDConfigurationOptions,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetOSDOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut osd_options = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "OSDOptions") => xml::fields::one(reader, &child, &mut osd_options)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            osd_options: xml::fields::element(osd_options, "GetOSDOptionsResponse", "OSDOptions")?,
            any,
        })
    }
}

impl xml::WriteXml for GetOSDOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.osd_options
            .write_xml(writer, xml::name!(TRT, "trt:OSDOptions"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `trt:GetOSDResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetOSDResponse {
    /// Element `trt:OSD`, required.
    pub osd: tt::OSDConfiguration,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetOSDResponse {
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
            osd: xml::fields::element(osd, "GetOSDResponse", "OSD")?,
            any,
        })
    }
}

impl xml::WriteXml for GetOSDResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.osd.write_xml(writer, xml::name!(TRT, "trt:OSD"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `trt:GetOSDs` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetOSDs {
    /// Element `trt:ConfigurationToken`, optional.
    pub configuration_token: Option<tt::ReferenceToken>,
}

impl xml::ReadXml for GetOSDs {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { configuration_token })
    }
}

impl xml::WriteXml for GetOSDs {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TRT, "trt:ConfigurationToken"),
            &self.configuration_token,
        );
        writer.end(name);
    }
}

/// Element `trt:GetOSDsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetOSDsResponse {
    /// Element `trt:OSDs`, any number.
    pub osds: Vec<tt::OSDConfiguration>,
}

impl xml::ReadXml for GetOSDsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut osds = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "OSDs") => xml::fields::many(reader, &child, &mut osds)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { osds })
    }
}

impl xml::WriteXml for GetOSDsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TRT, "trt:OSDs"), &self.osds);
        writer.end(name);
    }
}

/// Element `trt:GetProfile` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetProfile {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetProfile {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "GetProfile", "ProfileToken")?,
        })
    }
}

impl xml::WriteXml for GetProfile {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        writer.end(name);
    }
}

/// Element `trt:GetProfileResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetProfileResponse {
    /// Element `trt:Profile`, required.
    pub profile: tt::Profile,
}

impl xml::ReadXml for GetProfileResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Profile") => xml::fields::one(reader, &child, &mut profile)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile: xml::fields::element(profile, "GetProfileResponse", "Profile")?,
        })
    }
}

impl xml::WriteXml for GetProfileResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile.write_xml(writer, xml::name!(TRT, "trt:Profile"));
        writer.end(name);
    }
}

/// Element `trt:GetProfiles` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetProfiles {}

impl xml::ReadXml for GetProfiles {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetProfiles {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:GetProfilesResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetProfilesResponse {
    /// Element `trt:Profiles`, any number.
    pub profiles: Vec<tt::Profile>,
}

impl xml::ReadXml for GetProfilesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profiles = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Profiles") => xml::fields::many(reader, &child, &mut profiles)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { profiles })
    }
}

impl xml::WriteXml for GetProfilesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TRT, "trt:Profiles"), &self.profiles);
        writer.end(name);
    }
}

/// Element `trt:GetServiceCapabilities` of media.wsdl.
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

/// Element `trt:GetServiceCapabilitiesResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilitiesResponse {
    /// Element `trt:Capabilities`, required.
    pub capabilities: Capabilities,
}

impl xml::ReadXml for GetServiceCapabilitiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
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
            .write_xml(writer, xml::name!(TRT, "trt:Capabilities"));
        writer.end(name);
    }
}

/// Element `trt:GetSnapshotUri` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSnapshotUri {
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetSnapshotUri {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
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
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        writer.end(name);
    }
}

/// Element `trt:GetSnapshotUriResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSnapshotUriResponse {
    /// Element `trt:MediaUri`, required.
    pub media_uri: tt::MediaUri,
}

impl xml::ReadXml for GetSnapshotUriResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut media_uri = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "MediaUri") => xml::fields::one(reader, &child, &mut media_uri)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            media_uri: xml::fields::element(media_uri, "GetSnapshotUriResponse", "MediaUri")?,
        })
    }
}

impl xml::WriteXml for GetSnapshotUriResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.media_uri.write_xml(writer, xml::name!(TRT, "trt:MediaUri"));
        writer.end(name);
    }
}

/// Element `trt:GetStreamUri` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetStreamUri {
    /// Element `trt:StreamSetup`, required.
    pub stream_setup: tt::StreamSetup,
    /// Element `trt:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetStreamUri {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut stream_setup = None;
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "StreamSetup") => xml::fields::one(reader, &child, &mut stream_setup)?,
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            stream_setup: xml::fields::element(stream_setup, "GetStreamUri", "StreamSetup")?,
            profile_token: xml::fields::element(profile_token, "GetStreamUri", "ProfileToken")?,
        })
    }
}

impl xml::WriteXml for GetStreamUri {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.stream_setup
            .write_xml(writer, xml::name!(TRT, "trt:StreamSetup"));
        self.profile_token
            .write_xml(writer, xml::name!(TRT, "trt:ProfileToken"));
        writer.end(name);
    }
}

/// Element `trt:GetStreamUriResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetStreamUriResponse {
    /// Element `trt:MediaUri`, required.
    pub media_uri: tt::MediaUri,
}

impl xml::ReadXml for GetStreamUriResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut media_uri = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "MediaUri") => xml::fields::one(reader, &child, &mut media_uri)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            media_uri: xml::fields::element(media_uri, "GetStreamUriResponse", "MediaUri")?,
        })
    }
}

impl xml::WriteXml for GetStreamUriResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.media_uri.write_xml(writer, xml::name!(TRT, "trt:MediaUri"));
        writer.end(name);
    }
}

/// Element `trt:GetVideoAnalyticsConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoAnalyticsConfiguration {
    /// Element `trt:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetVideoAnalyticsConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token: xml::fields::element(
                configuration_token,
                "GetVideoAnalyticsConfiguration",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetVideoAnalyticsConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_token
            .write_xml(writer, xml::name!(TRT, "trt:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `trt:GetVideoAnalyticsConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoAnalyticsConfigurationResponse {
    /// Element `trt:Configuration`, required.
    pub configuration: tt::VideoAnalyticsConfiguration,
}

impl xml::ReadXml for GetVideoAnalyticsConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "GetVideoAnalyticsConfigurationResponse",
                "Configuration",
            )?,
        })
    }
}

impl xml::WriteXml for GetVideoAnalyticsConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TRT, "trt:Configuration"));
        writer.end(name);
    }
}

/// Element `trt:GetVideoAnalyticsConfigurations` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoAnalyticsConfigurations {}

impl xml::ReadXml for GetVideoAnalyticsConfigurations {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetVideoAnalyticsConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:GetVideoAnalyticsConfigurationsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoAnalyticsConfigurationsResponse {
    /// Element `trt:Configurations`, any number.
    pub configurations: Vec<tt::VideoAnalyticsConfiguration>,
}

impl xml::ReadXml for GetVideoAnalyticsConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configurations = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configurations") => xml::fields::many(reader, &child, &mut configurations)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { configurations })
    }
}

impl xml::WriteXml for GetVideoAnalyticsConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TRT, "trt:Configurations"),
            &self.configurations,
        );
        writer.end(name);
    }
}

/// Element `trt:GetVideoEncoderConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoEncoderConfiguration {
    /// Element `trt:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetVideoEncoderConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token: xml::fields::element(
                configuration_token,
                "GetVideoEncoderConfiguration",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetVideoEncoderConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_token
            .write_xml(writer, xml::name!(TRT, "trt:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `trt:GetVideoEncoderConfigurationOptions` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoEncoderConfigurationOptions {
    /// Element `trt:ConfigurationToken`, optional.
    pub configuration_token: Option<tt::ReferenceToken>,
    /// Element `trt:ProfileToken`, optional.
    pub profile_token: Option<tt::ReferenceToken>,
}

impl xml::ReadXml for GetVideoEncoderConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token,
            profile_token,
        })
    }
}

impl xml::WriteXml for GetVideoEncoderConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TRT, "trt:ConfigurationToken"),
            &self.configuration_token,
        );
        xml::fields::write_option(writer, xml::name!(TRT, "trt:ProfileToken"), &self.profile_token);
        writer.end(name);
    }
}

/// Element `trt:GetVideoEncoderConfigurationOptionsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoEncoderConfigurationOptionsResponse {
    /// Element `trt:Options`, required.
    pub options: tt::VideoEncoderConfigurationOptions,
}

impl xml::ReadXml for GetVideoEncoderConfigurationOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut options = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Options") => xml::fields::one(reader, &child, &mut options)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            options: xml::fields::element(options, "GetVideoEncoderConfigurationOptionsResponse", "Options")?,
        })
    }
}

impl xml::WriteXml for GetVideoEncoderConfigurationOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.options.write_xml(writer, xml::name!(TRT, "trt:Options"));
        writer.end(name);
    }
}

/// Element `trt:GetVideoEncoderConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoEncoderConfigurationResponse {
    /// Element `trt:Configuration`, required.
    pub configuration: tt::VideoEncoderConfiguration,
}

impl xml::ReadXml for GetVideoEncoderConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "GetVideoEncoderConfigurationResponse",
                "Configuration",
            )?,
        })
    }
}

impl xml::WriteXml for GetVideoEncoderConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TRT, "trt:Configuration"));
        writer.end(name);
    }
}

/// Element `trt:GetVideoEncoderConfigurations` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoEncoderConfigurations {}

impl xml::ReadXml for GetVideoEncoderConfigurations {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetVideoEncoderConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:GetVideoEncoderConfigurationsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoEncoderConfigurationsResponse {
    /// Element `trt:Configurations`, any number.
    pub configurations: Vec<tt::VideoEncoderConfiguration>,
}

impl xml::ReadXml for GetVideoEncoderConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configurations = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configurations") => xml::fields::many(reader, &child, &mut configurations)?,
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
            xml::name!(TRT, "trt:Configurations"),
            &self.configurations,
        );
        writer.end(name);
    }
}

/// Element `trt:GetVideoSourceConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoSourceConfiguration {
    /// Element `trt:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetVideoSourceConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token: xml::fields::element(
                configuration_token,
                "GetVideoSourceConfiguration",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetVideoSourceConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_token
            .write_xml(writer, xml::name!(TRT, "trt:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `trt:GetVideoSourceConfigurationOptions` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoSourceConfigurationOptions {
    /// Element `trt:ConfigurationToken`, optional.
    pub configuration_token: Option<tt::ReferenceToken>,
    /// Element `trt:ProfileToken`, optional.
    pub profile_token: Option<tt::ReferenceToken>,
}

impl xml::ReadXml for GetVideoSourceConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                (xml::Ns::TRT, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token,
            profile_token,
        })
    }
}

impl xml::WriteXml for GetVideoSourceConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TRT, "trt:ConfigurationToken"),
            &self.configuration_token,
        );
        xml::fields::write_option(writer, xml::name!(TRT, "trt:ProfileToken"), &self.profile_token);
        writer.end(name);
    }
}

/// Element `trt:GetVideoSourceConfigurationOptionsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoSourceConfigurationOptionsResponse {
    /// Element `trt:Options`, required.
    pub options: tt::VideoSourceConfigurationOptions,
}

impl xml::ReadXml for GetVideoSourceConfigurationOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut options = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Options") => xml::fields::one(reader, &child, &mut options)?,
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
        self.options.write_xml(writer, xml::name!(TRT, "trt:Options"));
        writer.end(name);
    }
}

/// Element `trt:GetVideoSourceConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoSourceConfigurationResponse {
    /// Element `trt:Configuration`, required.
    pub configuration: tt::VideoSourceConfiguration,
}

impl xml::ReadXml for GetVideoSourceConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "GetVideoSourceConfigurationResponse",
                "Configuration",
            )?,
        })
    }
}

impl xml::WriteXml for GetVideoSourceConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TRT, "trt:Configuration"));
        writer.end(name);
    }
}

/// Element `trt:GetVideoSourceConfigurations` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoSourceConfigurations {}

impl xml::ReadXml for GetVideoSourceConfigurations {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetVideoSourceConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:GetVideoSourceConfigurationsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoSourceConfigurationsResponse {
    /// Element `trt:Configurations`, any number.
    pub configurations: Vec<tt::VideoSourceConfiguration>,
}

impl xml::ReadXml for GetVideoSourceConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configurations = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "Configurations") => xml::fields::many(reader, &child, &mut configurations)?,
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
            xml::name!(TRT, "trt:Configurations"),
            &self.configurations,
        );
        writer.end(name);
    }
}

/// Element `trt:GetVideoSourceModes` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoSourceModes {
    /// Element `trt:VideoSourceToken`, required.
    pub video_source_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetVideoSourceModes {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "VideoSourceToken") => {
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
            .write_xml(writer, xml::name!(TRT, "trt:VideoSourceToken"));
        writer.end(name);
    }
}

/// Element `trt:GetVideoSourceModesResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoSourceModesResponse {
    /// Element `trt:VideoSourceModes`, 1 or more.
    pub video_source_modes: Vec<VideoSourceMode>,
}

impl xml::ReadXml for GetVideoSourceModesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source_modes = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "VideoSourceModes") => {
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
            xml::name!(TRT, "trt:VideoSourceModes"),
            &self.video_source_modes,
        );
        writer.end(name);
    }
}

/// Element `trt:GetVideoSources` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoSources {}

impl xml::ReadXml for GetVideoSources {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetVideoSources {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trt:GetVideoSourcesResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoSourcesResponse {
    /// Element `trt:VideoSources`, any number.
    pub video_sources: Vec<tt::VideoSource>,
}

impl xml::ReadXml for GetVideoSourcesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_sources = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRT, "VideoSources") => xml::fields::many(reader, &child, &mut video_sources)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { video_sources })
    }
}

impl xml::WriteXml for GetVideoSourcesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TRT, "trt:VideoSources"), &self.video_sources);
        writer.end(name);
    }
}
