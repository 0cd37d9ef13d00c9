// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// ComplexType `tth:Capabilities` of thermal.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Capabilities {
    /// Attribute `Radiometry`, optional.
    pub radiometry: Option<bool>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Capabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut radiometry = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Radiometry") => radiometry = Some(attribute.parse(reader)?),
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
            radiometry,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Capabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("Radiometry"), &self.radiometry);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tth:ColorPalette` of thermal.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ColorPalette {
    /// Attribute `token`, required.
    pub token: tt::ReferenceToken,
    /// Attribute `Type`, required.
    pub r#type: String,
    /// Element `tth:Name`, required.
    pub name: tt::Name,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ColorPalette {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut r#type = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Type") => r#type = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut name = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTH, "Name") => xml::fields::one(reader, &child, &mut name)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "ColorPalette", "token")?,
            r#type: xml::fields::attribute(r#type, "ColorPalette", "Type")?,
            name: xml::fields::element(name, "ColorPalette", "Name")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ColorPalette {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        writer.attribute(xml::name!("Type"), &self.r#type);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TTH, "tth:Name"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tth:ColorPaletteType` of thermal.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum ColorPaletteType {
    /// `Custom`
    #[default]
    Custom,
    /// `Grayscale`
    Grayscale,
    /// `BlackHot`
    BlackHot,
    /// `WhiteHot`
    WhiteHot,
    /// `Sepia`
    Sepia,
    /// `Red`
    Red,
    /// `Iron`
    Iron,
    /// `Rain`
    Rain,
    /// `Rainbow`
    Rainbow,
    /// `Isotherm`
    Isotherm,
}

impl ColorPaletteType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::Custom,
        Self::Grayscale,
        Self::BlackHot,
        Self::WhiteHot,
        Self::Sepia,
        Self::Red,
        Self::Iron,
        Self::Rain,
        Self::Rainbow,
        Self::Isotherm,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Custom => "Custom",
            Self::Grayscale => "Grayscale",
            Self::BlackHot => "BlackHot",
            Self::WhiteHot => "WhiteHot",
            Self::Sepia => "Sepia",
            Self::Red => "Red",
            Self::Iron => "Iron",
            Self::Rain => "Rain",
            Self::Rainbow => "Rainbow",
            Self::Isotherm => "Isotherm",
        }
    }
}

xml::fields::listed_values!(ColorPaletteType, "ColorPaletteType");

/// ComplexType `tth:Configuration` of thermal.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Configuration {
    /// Element `tth:ColorPalette`, required.
    pub color_palette: ColorPalette,
    /// Element `tth:Polarity`, required.
    pub polarity: Polarity,
    /// Element `tth:NUCTable`, optional.
    pub nuc_table: Option<NUCTable>,
    /// Element `tth:Cooler`, optional.
    pub cooler: Option<Cooler>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Configuration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut color_palette = None;
        let mut polarity = None;
        let mut nuc_table = None;
        let mut cooler = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTH, "ColorPalette") => xml::fields::one(reader, &child, &mut color_palette)?,
                (xml::Ns::TTH, "Polarity") => xml::fields::one(reader, &child, &mut polarity)?,
                (xml::Ns::TTH, "NUCTable") => xml::fields::one(reader, &child, &mut nuc_table)?,
                (xml::Ns::TTH, "Cooler") => xml::fields::one(reader, &child, &mut cooler)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            color_palette: xml::fields::element(color_palette, "Configuration", "ColorPalette")?,
            polarity: xml::fields::element(polarity, "Configuration", "Polarity")?,
            nuc_table,
            cooler,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Configuration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.color_palette
            .write_xml(writer, xml::name!(TTH, "tth:ColorPalette"));
        self.polarity.write_xml(writer, xml::name!(TTH, "tth:Polarity"));
        xml::fields::write_option(writer, xml::name!(TTH, "tth:NUCTable"), &self.nuc_table);
        xml::fields::write_option(writer, xml::name!(TTH, "tth:Cooler"), &self.cooler);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tth:ConfigurationOptions` of thermal.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ConfigurationOptions {
    /// Element `tth:ColorPalette`, 1 or more.
    pub color_palette: Vec<ColorPalette>,
    /// Element `tth:NUCTable`, any number.
    pub nuc_table: Vec<NUCTable>,
    /// Element `tth:CoolerOptions`, optional.
    pub cooler_options: Option<CoolerOptions>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut color_palette = Vec::new();
        let mut nuc_table = Vec::new();
        let mut cooler_options = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTH, "ColorPalette") => xml::fields::many(reader, &child, &mut color_palette)?,
                (xml::Ns::TTH, "NUCTable") => xml::fields::many(reader, &child, &mut nuc_table)?,
                (xml::Ns::TTH, "CoolerOptions") => xml::fields::one(reader, &child, &mut cooler_options)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            color_palette,
            nuc_table,
            cooler_options,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TTH, "tth:ColorPalette"), &self.color_palette);
        xml::fields::write_many(writer, xml::name!(TTH, "tth:NUCTable"), &self.nuc_table);
        xml::fields::write_option(writer, xml::name!(TTH, "tth:CoolerOptions"), &self.cooler_options);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tth:Configurations` of thermal.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Configurations {
    /// Attribute `token`, required.
    pub token: tt::ReferenceToken,
    /// Element `tth:Configuration`, required.
    pub configuration: Configuration,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Configurations {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut configuration = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTH, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "Configurations", "token")?,
            configuration: xml::fields::element(configuration, "Configurations", "Configuration")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Configurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.configuration
            .write_xml(writer, xml::name!(TTH, "tth:Configuration"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tth:Cooler` of thermal.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Cooler {
    /// Element `tth:Enabled`, required.
    pub enabled: bool,
    /// Element `tth:RunTime`, optional.
    pub run_time: Option<f32>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for Cooler {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut enabled = None;
        let mut run_time = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTH, "Enabled") => xml::fields::one(reader, &child, &mut enabled)?,
                (xml::Ns::TTH, "RunTime") => xml::fields::one(reader, &child, &mut run_time)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            enabled: xml::fields::element(enabled, "Cooler", "Enabled")?,
            run_time,
            any,
        })
    }
}

impl xml::WriteXml for Cooler {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.enabled.write_xml(writer, xml::name!(TTH, "tth:Enabled"));
        xml::fields::write_option(writer, xml::name!(TTH, "tth:RunTime"), &self.run_time);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tth:CoolerOptions` of thermal.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CoolerOptions {
    /// Element `tth:Enabled`, optional.
    pub enabled: Option<bool>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for CoolerOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut enabled = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTH, "Enabled") => xml::fields::one(reader, &child, &mut enabled)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self { enabled, any })
    }
}

impl xml::WriteXml for CoolerOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TTH, "tth:Enabled"), &self.enabled);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tth:GetConfiguration` of thermal.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetConfiguration {
    /// Element `tth:VideoSourceToken`, required.
    pub video_source_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTH, "VideoSourceToken") => {
                    xml::fields::one(reader, &child, &mut video_source_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            video_source_token: xml::fields::element(
                video_source_token,
                "GetConfiguration",
                "VideoSourceToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_source_token
            .write_xml(writer, xml::name!(TTH, "tth:VideoSourceToken"));
        writer.end(name);
    }
}

/// Element `tth:GetConfigurationOptions` of thermal.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetConfigurationOptions {
    /// Element `tth:VideoSourceToken`, required.
    pub video_source_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTH, "VideoSourceToken") => {
                    xml::fields::one(reader, &child, &mut video_source_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            video_source_token: xml::fields::element(
                video_source_token,
                "GetConfigurationOptions",
                "VideoSourceToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_source_token
            .write_xml(writer, xml::name!(TTH, "tth:VideoSourceToken"));
        writer.end(name);
    }
}

/// Element `tth:GetConfigurationOptionsResponse` of thermal.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetConfigurationOptionsResponse {
    /// Element `tth:ConfigurationOptions`, required.
    pub configuration_options: ConfigurationOptions,
}

impl xml::ReadXml for GetConfigurationOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_options = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTH, "ConfigurationOptions") => {
                    xml::fields::one(reader, &child, &mut configuration_options)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_options: xml::fields::element(
                configuration_options,
                "GetConfigurationOptionsResponse",
                "ConfigurationOptions",
            )?,
        })
    }
}

impl xml::WriteXml for GetConfigurationOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_options
            .write_xml(writer, xml::name!(TTH, "tth:ConfigurationOptions"));
        writer.end(name);
    }
}

/// Element `tth:GetConfigurationResponse` of thermal.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetConfigurationResponse {
    /// Element `tth:Configuration`, required.
    pub configuration: Configuration,
}

impl xml::ReadXml for GetConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTH, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(configuration, "GetConfigurationResponse", "Configuration")?,
        })
    }
}

impl xml::WriteXml for GetConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TTH, "tth:Configuration"));
        writer.end(name);
    }
}

/// Element `tth:GetConfigurations` of thermal.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetConfigurations {}

impl xml::ReadXml for GetConfigurations {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tth:GetConfigurationsResponse` of thermal.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetConfigurationsResponse {
    /// Element `tth:Configurations`, any number.
    pub configurations: Vec<Configurations>,
}

impl xml::ReadXml for GetConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configurations = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTH, "Configurations") => xml::fields::many(reader, &child, &mut configurations)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { configurations })
    }
}

impl xml::WriteXml for GetConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TTH, "tth:Configurations"),
            &self.configurations,
        );
        writer.end(name);
    }
}

/// Element `tth:GetRadiometryConfiguration` of thermal.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRadiometryConfiguration {
    /// Element `tth:VideoSourceToken`, required.
    pub video_source_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetRadiometryConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTH, "VideoSourceToken") => {
                    xml::fields::one(reader, &child, &mut video_source_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            video_source_token: xml::fields::element(
                video_source_token,
                "GetRadiometryConfiguration",
                "VideoSourceToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetRadiometryConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_source_token
            .write_xml(writer, xml::name!(TTH, "tth:VideoSourceToken"));
        writer.end(name);
    }
}

/// Element `tth:GetRadiometryConfigurationOptions` of thermal.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRadiometryConfigurationOptions {
    /// Element `tth:VideoSourceToken`, required.
    pub video_source_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetRadiometryConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTH, "VideoSourceToken") => {
                    xml::fields::one(reader, &child, &mut video_source_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            video_source_token: xml::fields::element(
                video_source_token,
                "GetRadiometryConfigurationOptions",
                "VideoSourceToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetRadiometryConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_source_token
            .write_xml(writer, xml::name!(TTH, "tth:VideoSourceToken"));
        writer.end(name);
    }
}

/// Element `tth:GetRadiometryConfigurationOptionsResponse` of thermal.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRadiometryConfigurationOptionsResponse {
    /// Element `tth:ConfigurationOptions`, required.
    pub configuration_options: RadiometryConfigurationOptions,
}

impl xml::ReadXml for GetRadiometryConfigurationOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_options = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTH, "ConfigurationOptions") => {
                    xml::fields::one(reader, &child, &mut configuration_options)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_options: xml::fields::element(
                configuration_options,
                "GetRadiometryConfigurationOptionsResponse",
                "ConfigurationOptions",
            )?,
        })
    }
}

impl xml::WriteXml for GetRadiometryConfigurationOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_options
            .write_xml(writer, xml::name!(TTH, "tth:ConfigurationOptions"));
        writer.end(name);
    }
}

/// Element `tth:GetRadiometryConfigurationResponse` of thermal.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRadiometryConfigurationResponse {
    /// Element `tth:Configuration`, required.
    pub configuration: RadiometryConfiguration,
}

impl xml::ReadXml for GetRadiometryConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTH, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "GetRadiometryConfigurationResponse",
                "Configuration",
            )?,
        })
    }
}

impl xml::WriteXml for GetRadiometryConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TTH, "tth:Configuration"));
        writer.end(name);
    }
}

/// Element `tth:GetServiceCapabilities` of thermal.wsdl.
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

/// Element `tth:GetServiceCapabilitiesResponse` of thermal.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilitiesResponse {
    /// Element `tth:Capabilities`, required.
    pub capabilities: Capabilities,
}

impl xml::ReadXml for GetServiceCapabilitiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTH, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
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
            .write_xml(writer, xml::name!(TTH, "tth:Capabilities"));
        writer.end(name);
    }
}

/// ComplexType `tth:NUCTable` of thermal.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NUCTable {
    /// Attribute `token`, required.
    pub token: tt::ReferenceToken,
    /// Attribute `LowTemperature`, optional.
    pub low_temperature: Option<f32>,
    /// Attribute `HighTemperature`, optional.
    pub high_temperature: Option<f32>,
    /// Element `tth:Name`, required.
    pub name: tt::Name,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for NUCTable {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut low_temperature = None;
        let mut high_temperature = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "LowTemperature") => low_temperature = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "HighTemperature") => high_temperature = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut name = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTH, "Name") => xml::fields::one(reader, &child, &mut name)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "NUCTable", "token")?,
            low_temperature,
            high_temperature,
            name: xml::fields::element(name, "NUCTable", "Name")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for NUCTable {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_attribute(writer, xml::name!("LowTemperature"), &self.low_temperature);
        xml::fields::write_attribute(writer, xml::name!("HighTemperature"), &self.high_temperature);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TTH, "tth:Name"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tth:Polarity` of thermal.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Polarity {
    /// `WhiteHot`
    #[default]
    WhiteHot,
    /// `BlackHot`
    BlackHot,
}

impl Polarity {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::WhiteHot, Self::BlackHot];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::WhiteHot => "WhiteHot",
            Self::BlackHot => "BlackHot",
        }
    }
}

xml::fields::listed_values!(Polarity, "Polarity");

/// ComplexType `tth:RadiometryConfiguration` of thermal.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RadiometryConfiguration {
    /// Element `tth:RadiometryGlobalParameters`, optional.
    pub radiometry_global_parameters: Option<RadiometryGlobalParameters>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RadiometryConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut radiometry_global_parameters = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTH, "RadiometryGlobalParameters") => {
                    xml::fields::one(reader, &child, &mut radiometry_global_parameters)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            radiometry_global_parameters,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RadiometryConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(
            writer,
            xml::name!(TTH, "tth:RadiometryGlobalParameters"),
            &self.radiometry_global_parameters,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tth:RadiometryConfigurationOptions` of thermal.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RadiometryConfigurationOptions {
    /// Element `tth:RadiometryGlobalParameterOptions`, optional.
    pub radiometry_global_parameter_options: Option<RadiometryGlobalParameterOptions>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RadiometryConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut radiometry_global_parameter_options = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTH, "RadiometryGlobalParameterOptions") => {
                    xml::fields::one(reader, &child, &mut radiometry_global_parameter_options)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            radiometry_global_parameter_options,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RadiometryConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(
            writer,
            xml::name!(TTH, "tth:RadiometryGlobalParameterOptions"),
            &self.radiometry_global_parameter_options,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tth:RadiometryGlobalParameterOptions` of thermal.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RadiometryGlobalParameterOptions {
    /// Element `tth:ReflectedAmbientTemperature`, required.
    pub reflected_ambient_temperature: tt::FloatRange,
    /// Element `tth:Emissivity`, required.
    pub emissivity: tt::FloatRange,
    /// Element `tth:DistanceToObject`, required.
    pub distance_to_object: tt::FloatRange,
    /// Element `tth:RelativeHumidity`, optional.
    pub relative_humidity: Option<tt::FloatRange>,
    /// Element `tth:AtmosphericTemperature`, optional.
    pub atmospheric_temperature: Option<tt::FloatRange>,
    /// Element `tth:AtmosphericTransmittance`, optional.
    pub atmospheric_transmittance: Option<tt::FloatRange>,
    /// Element `tth:ExtOpticsTemperature`, optional.
    pub ext_optics_temperature: Option<tt::FloatRange>,
    /// Element `tth:ExtOpticsTransmittance`, optional.
    pub ext_optics_transmittance: Option<tt::FloatRange>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RadiometryGlobalParameterOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut reflected_ambient_temperature = None;
        let mut emissivity = None;
        let mut distance_to_object = None;
        let mut relative_humidity = None;
        let mut atmospheric_temperature = None;
        let mut atmospheric_transmittance = None;
        let mut ext_optics_temperature = None;
        let mut ext_optics_transmittance = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTH, "ReflectedAmbientTemperature") => {
                    xml::fields::one(reader, &child, &mut reflected_ambient_temperature)?
                }
                (xml::Ns::TTH, "Emissivity") => xml::fields::one(reader, &child, &mut emissivity)?,
                (xml::Ns::TTH, "DistanceToObject") => {
                    xml::fields::one(reader, &child, &mut distance_to_object)?
                }
                (xml::Ns::TTH, "RelativeHumidity") => {
                    xml::fields::one(reader, &child, &mut relative_humidity)?
                }
                (xml::Ns::TTH, "AtmosphericTemperature") => {
                    xml::fields::one(reader, &child, &mut atmospheric_temperature)?
                }
                (xml::Ns::TTH, "AtmosphericTransmittance") => {
                    xml::fields::one(reader, &child, &mut atmospheric_transmittance)?
                }
                (xml::Ns::TTH, "ExtOpticsTemperature") => {
                    xml::fields::one(reader, &child, &mut ext_optics_temperature)?
                }
                (xml::Ns::TTH, "ExtOpticsTransmittance") => {
                    xml::fields::one(reader, &child, &mut ext_optics_transmittance)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            reflected_ambient_temperature: xml::fields::element(
                reflected_ambient_temperature,
                "RadiometryGlobalParameterOptions",
                "ReflectedAmbientTemperature",
            )?,
            emissivity: xml::fields::element(emissivity, "RadiometryGlobalParameterOptions", "Emissivity")?,
            distance_to_object: xml::fields::element(
                distance_to_object,
                "RadiometryGlobalParameterOptions",
                "DistanceToObject",
            )?,
            relative_humidity,
            atmospheric_temperature,
            atmospheric_transmittance,
            ext_optics_temperature,
            ext_optics_transmittance,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RadiometryGlobalParameterOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.reflected_ambient_temperature
            .write_xml(writer, xml::name!(TTH, "tth:ReflectedAmbientTemperature"));
        self.emissivity
            .write_xml(writer, xml::name!(TTH, "tth:Emissivity"));
        self.distance_to_object
            .write_xml(writer, xml::name!(TTH, "tth:DistanceToObject"));
        xml::fields::write_option(
            writer,
            xml::name!(TTH, "tth:RelativeHumidity"),
            &self.relative_humidity,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TTH, "tth:AtmosphericTemperature"),
            &self.atmospheric_temperature,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TTH, "tth:AtmosphericTransmittance"),
            &self.atmospheric_transmittance,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TTH, "tth:ExtOpticsTemperature"),
            &self.ext_optics_temperature,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TTH, "tth:ExtOpticsTransmittance"),
            &self.ext_optics_transmittance,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tth:RadiometryGlobalParameters` of thermal.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RadiometryGlobalParameters {
    /// Element `tth:ReflectedAmbientTemperature`, required.
    pub reflected_ambient_temperature: f32,
    /// Element `tth:Emissivity`, required.
    pub emissivity: f32,
    /// Element `tth:DistanceToObject`, required.
    pub distance_to_object: f32,
    /// Element `tth:RelativeHumidity`, optional.
    pub relative_humidity: Option<f32>,
    /// Element `tth:AtmosphericTemperature`, optional.
    pub atmospheric_temperature: Option<f32>,
    /// Element `tth:AtmosphericTransmittance`, optional.
    pub atmospheric_transmittance: Option<f32>,
    /// Element `tth:ExtOpticsTemperature`, optional.
    pub ext_optics_temperature: Option<f32>,
    /// Element `tth:ExtOpticsTransmittance`, optional.
    pub ext_optics_transmittance: Option<f32>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RadiometryGlobalParameters {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut reflected_ambient_temperature = None;
        let mut emissivity = None;
        let mut distance_to_object = None;
        let mut relative_humidity = None;
        let mut atmospheric_temperature = None;
        let mut atmospheric_transmittance = None;
        let mut ext_optics_temperature = None;
        let mut ext_optics_transmittance = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTH, "ReflectedAmbientTemperature") => {
                    xml::fields::one(reader, &child, &mut reflected_ambient_temperature)?
                }
                (xml::Ns::TTH, "Emissivity") => xml::fields::one(reader, &child, &mut emissivity)?,
                (xml::Ns::TTH, "DistanceToObject") => {
                    xml::fields::one(reader, &child, &mut distance_to_object)?
                }
                (xml::Ns::TTH, "RelativeHumidity") => {
                    xml::fields::one(reader, &child, &mut relative_humidity)?
                }
                (xml::Ns::TTH, "AtmosphericTemperature") => {
                    xml::fields::one(reader, &child, &mut atmospheric_temperature)?
                }
                (xml::Ns::TTH, "AtmosphericTransmittance") => {
                    xml::fields::one(reader, &child, &mut atmospheric_transmittance)?
                }
                (xml::Ns::TTH, "ExtOpticsTemperature") => {
                    xml::fields::one(reader, &child, &mut ext_optics_temperature)?
                }
                (xml::Ns::TTH, "ExtOpticsTransmittance") => {
                    xml::fields::one(reader, &child, &mut ext_optics_transmittance)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            reflected_ambient_temperature: xml::fields::element(
                reflected_ambient_temperature,
                "RadiometryGlobalParameters",
                "ReflectedAmbientTemperature",
            )?,
            emissivity: xml::fields::element(emissivity, "RadiometryGlobalParameters", "Emissivity")?,
            distance_to_object: xml::fields::element(
                distance_to_object,
                "RadiometryGlobalParameters",
                "DistanceToObject",
            )?,
            relative_humidity,
            atmospheric_temperature,
            atmospheric_transmittance,
            ext_optics_temperature,
            ext_optics_transmittance,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RadiometryGlobalParameters {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.reflected_ambient_temperature
            .write_xml(writer, xml::name!(TTH, "tth:ReflectedAmbientTemperature"));
        self.emissivity
            .write_xml(writer, xml::name!(TTH, "tth:Emissivity"));
        self.distance_to_object
            .write_xml(writer, xml::name!(TTH, "tth:DistanceToObject"));
        xml::fields::write_option(
            writer,
            xml::name!(TTH, "tth:RelativeHumidity"),
            &self.relative_humidity,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TTH, "tth:AtmosphericTemperature"),
            &self.atmospheric_temperature,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TTH, "tth:AtmosphericTransmittance"),
            &self.atmospheric_transmittance,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TTH, "tth:ExtOpticsTemperature"),
            &self.ext_optics_temperature,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TTH, "tth:ExtOpticsTransmittance"),
            &self.ext_optics_transmittance,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tth:SetConfiguration` of thermal.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetConfiguration {
    /// Element `tth:VideoSourceToken`, required.
    pub video_source_token: tt::ReferenceToken,
    /// Element `tth:Configuration`, required.
    pub configuration: Configuration,
}

impl xml::ReadXml for SetConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source_token = None;
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTH, "VideoSourceToken") => {
                    xml::fields::one(reader, &child, &mut video_source_token)?
                }
                (xml::Ns::TTH, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            video_source_token: xml::fields::element(
                video_source_token,
                "SetConfiguration",
                "VideoSourceToken",
            )?,
            configuration: xml::fields::element(configuration, "SetConfiguration", "Configuration")?,
        })
    }
}

impl xml::WriteXml for SetConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_source_token
            .write_xml(writer, xml::name!(TTH, "tth:VideoSourceToken"));
        self.configuration
            .write_xml(writer, xml::name!(TTH, "tth:Configuration"));
        writer.end(name);
    }
}

/// Element `tth:SetConfigurationResponse` of thermal.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetConfigurationResponse {}

impl xml::ReadXml for SetConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tth:SetRadiometryConfiguration` of thermal.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetRadiometryConfiguration {
    /// Element `tth:VideoSourceToken`, required.
    pub video_source_token: tt::ReferenceToken,
    /// Element `tth:Configuration`, required.
    pub configuration: RadiometryConfiguration,
}

impl xml::ReadXml for SetRadiometryConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source_token = None;
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TTH, "VideoSourceToken") => {
                    xml::fields::one(reader, &child, &mut video_source_token)?
                }
                (xml::Ns::TTH, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            video_source_token: xml::fields::element(
                video_source_token,
                "SetRadiometryConfiguration",
                "VideoSourceToken",
            )?,
            configuration: xml::fields::element(
                configuration,
                "SetRadiometryConfiguration",
                "Configuration",
            )?,
        })
    }
}

impl xml::WriteXml for SetRadiometryConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_source_token
            .write_xml(writer, xml::name!(TTH, "tth:VideoSourceToken"));
        self.configuration
            .write_xml(writer, xml::name!(TTH, "tth:Configuration"));
        writer.end(name);
    }
}

/// Element `tth:SetRadiometryConfigurationResponse` of thermal.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetRadiometryConfigurationResponse {}

impl xml::ReadXml for SetRadiometryConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetRadiometryConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}
