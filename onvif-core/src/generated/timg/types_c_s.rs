// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// ComplexType `timg:Capabilities` of imaging.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Capabilities {
    /// Attribute `ImageStabilization`, optional.
    pub image_stabilization: Option<bool>,
    /// Attribute `Presets`, optional.
    pub presets: Option<bool>,
    /// Attribute `AdaptablePreset`, optional.
    pub adaptable_preset: Option<bool>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Capabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut image_stabilization = None;
        let mut presets = None;
        let mut adaptable_preset = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "ImageStabilization") => image_stabilization = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Presets") => presets = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "AdaptablePreset") => adaptable_preset = Some(attribute.parse(reader)?),
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
            image_stabilization,
            presets,
            adaptable_preset,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Capabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(
            writer,
            xml::name!("ImageStabilization"),
            &self.image_stabilization,
        );
        xml::fields::write_attribute(writer, xml::name!("Presets"), &self.presets);
        xml::fields::write_attribute(writer, xml::name!("AdaptablePreset"), &self.adaptable_preset);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `timg:GetCurrentPreset` of imaging.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCurrentPreset {
    /// Element `timg:VideoSourceToken`, required.
    pub video_source_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetCurrentPreset {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TIMG, "VideoSourceToken") => {
                    xml::fields::one(reader, &child, &mut video_source_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            video_source_token: xml::fields::element(
                video_source_token,
                "GetCurrentPreset",
                "VideoSourceToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetCurrentPreset {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_source_token
            .write_xml(writer, xml::name!(TIMG, "timg:VideoSourceToken"));
        writer.end(name);
    }
}

/// Element `timg:GetCurrentPresetResponse` of imaging.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCurrentPresetResponse {
    /// Element `timg:Preset`, optional.
    pub preset: Option<ImagingPreset>,
}

impl xml::ReadXml for GetCurrentPresetResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut preset = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TIMG, "Preset") => xml::fields::one(reader, &child, &mut preset)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { preset })
    }
}

impl xml::WriteXml for GetCurrentPresetResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TIMG, "timg:Preset"), &self.preset);
        writer.end(name);
    }
}

/// Element `timg:GetImagingSettings` of imaging.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetImagingSettings {
    /// Element `timg:VideoSourceToken`, required.
    pub video_source_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetImagingSettings {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TIMG, "VideoSourceToken") => {
                    xml::fields::one(reader, &child, &mut video_source_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            video_source_token: xml::fields::element(
                video_source_token,
                "GetImagingSettings",
                "VideoSourceToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetImagingSettings {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_source_token
            .write_xml(writer, xml::name!(TIMG, "timg:VideoSourceToken"));
        writer.end(name);
    }
}

/// Element `timg:GetImagingSettingsResponse` of imaging.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetImagingSettingsResponse {
    /// Element `timg:ImagingSettings`, required.
    pub imaging_settings: tt::ImagingSettings20,
}

impl xml::ReadXml for GetImagingSettingsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut imaging_settings = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TIMG, "ImagingSettings") => {
                    xml::fields::one(reader, &child, &mut imaging_settings)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            imaging_settings: xml::fields::element(
                imaging_settings,
                "GetImagingSettingsResponse",
                "ImagingSettings",
            )?,
        })
    }
}

impl xml::WriteXml for GetImagingSettingsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.imaging_settings
            .write_xml(writer, xml::name!(TIMG, "timg:ImagingSettings"));
        writer.end(name);
    }
}

/// Element `timg:GetMoveOptions` of imaging.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetMoveOptions {
    /// Element `timg:VideoSourceToken`, required.
    pub video_source_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetMoveOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TIMG, "VideoSourceToken") => {
                    xml::fields::one(reader, &child, &mut video_source_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            video_source_token: xml::fields::element(
                video_source_token,
                "GetMoveOptions",
                "VideoSourceToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetMoveOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_source_token
            .write_xml(writer, xml::name!(TIMG, "timg:VideoSourceToken"));
        writer.end(name);
    }
}

/// Element `timg:GetMoveOptionsResponse` of imaging.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetMoveOptionsResponse {
    /// Element `timg:MoveOptions`, required.
    pub move_options: tt::MoveOptions20,
}

impl xml::ReadXml for GetMoveOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut move_options = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TIMG, "MoveOptions") => xml::fields::one(reader, &child, &mut move_options)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            move_options: xml::fields::element(move_options, "GetMoveOptionsResponse", "MoveOptions")?,
        })
    }
}

impl xml::WriteXml for GetMoveOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.move_options
            .write_xml(writer, xml::name!(TIMG, "timg:MoveOptions"));
        writer.end(name);
    }
}

/// Element `timg:GetOptions` of imaging.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetOptions {
    /// Element `timg:VideoSourceToken`, required.
    pub video_source_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TIMG, "VideoSourceToken") => {
                    xml::fields::one(reader, &child, &mut video_source_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            video_source_token: xml::fields::element(video_source_token, "GetOptions", "VideoSourceToken")?,
        })
    }
}

impl xml::WriteXml for GetOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_source_token
            .write_xml(writer, xml::name!(TIMG, "timg:VideoSourceToken"));
        writer.end(name);
    }
}

/// Element `timg:GetOptionsResponse` of imaging.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetOptionsResponse {
    /// Element `timg:ImagingOptions`, required.
    pub imaging_options: tt::ImagingOptions20,
}

impl xml::ReadXml for GetOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut imaging_options = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TIMG, "ImagingOptions") => xml::fields::one(reader, &child, &mut imaging_options)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            imaging_options: xml::fields::element(imaging_options, "GetOptionsResponse", "ImagingOptions")?,
        })
    }
}

impl xml::WriteXml for GetOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.imaging_options
            .write_xml(writer, xml::name!(TIMG, "timg:ImagingOptions"));
        writer.end(name);
    }
}

/// Element `timg:GetPresets` of imaging.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPresets {
    /// Element `timg:VideoSourceToken`, required.
    pub video_source_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetPresets {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TIMG, "VideoSourceToken") => {
                    xml::fields::one(reader, &child, &mut video_source_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            video_source_token: xml::fields::element(video_source_token, "GetPresets", "VideoSourceToken")?,
        })
    }
}

impl xml::WriteXml for GetPresets {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_source_token
            .write_xml(writer, xml::name!(TIMG, "timg:VideoSourceToken"));
        writer.end(name);
    }
}

/// Element `timg:GetPresetsResponse` of imaging.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPresetsResponse {
    /// Element `timg:Preset`, 1 or more.
    pub preset: Vec<ImagingPreset>,
}

impl xml::ReadXml for GetPresetsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut preset = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TIMG, "Preset") => xml::fields::many(reader, &child, &mut preset)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { preset })
    }
}

impl xml::WriteXml for GetPresetsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TIMG, "timg:Preset"), &self.preset);
        writer.end(name);
    }
}

/// Element `timg:GetServiceCapabilities` of imaging.wsdl.
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

/// Element `timg:GetServiceCapabilitiesResponse` of imaging.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilitiesResponse {
    /// Element `timg:Capabilities`, required.
    pub capabilities: Capabilities,
}

impl xml::ReadXml for GetServiceCapabilitiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TIMG, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
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
            .write_xml(writer, xml::name!(TIMG, "timg:Capabilities"));
        writer.end(name);
    }
}

/// Element `timg:GetStatus` of imaging.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetStatus {
    /// Element `timg:VideoSourceToken`, required.
    pub video_source_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetStatus {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TIMG, "VideoSourceToken") => {
                    xml::fields::one(reader, &child, &mut video_source_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            video_source_token: xml::fields::element(video_source_token, "GetStatus", "VideoSourceToken")?,
        })
    }
}

impl xml::WriteXml for GetStatus {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_source_token
            .write_xml(writer, xml::name!(TIMG, "timg:VideoSourceToken"));
        writer.end(name);
    }
}

/// Element `timg:GetStatusResponse` of imaging.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetStatusResponse {
    /// Element `timg:Status`, required.
    pub status: tt::ImagingStatus20,
}

impl xml::ReadXml for GetStatusResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut status = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TIMG, "Status") => xml::fields::one(reader, &child, &mut status)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            status: xml::fields::element(status, "GetStatusResponse", "Status")?,
        })
    }
}

impl xml::WriteXml for GetStatusResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.status.write_xml(writer, xml::name!(TIMG, "timg:Status"));
        writer.end(name);
    }
}

/// ComplexType `timg:ImagingPreset` of imaging.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImagingPreset {
    /// Attribute `token`, required.
    pub token: tt::ReferenceToken,
    /// Attribute `type`, required.
    pub r#type: String,
    /// Element `timg:Name`, required.
    pub name: tt::Name,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ImagingPreset {
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
        let mut name = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TIMG, "Name") => xml::fields::one(reader, &child, &mut name)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "ImagingPreset", "token")?,
            r#type: xml::fields::attribute(r#type, "ImagingPreset", "type")?,
            name: xml::fields::element(name, "ImagingPreset", "Name")?,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ImagingPreset {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        writer.attribute(xml::name!("type"), &self.r#type);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TIMG, "timg:Name"));
        writer.end(name);
    }
}

/// SimpleType `timg:ImagingPresetType` of imaging.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum ImagingPresetType {
    /// `Custom`
    #[default]
    Custom,
    /// `ClearWeather`
    ClearWeather,
    /// `Cloudy`
    Cloudy,
    /// `Fog`
    Fog,
    /// `Rain`
    Rain,
    /// `Snowing`
    Snowing,
    /// `Snow`
    Snow,
    /// `WDR`
    WDR,
    /// `Shade`
    Shade,
    /// `Night`
    Night,
    /// `Indoor`
    Indoor,
    /// `Fluorescent`
    Fluorescent,
    /// `Incandescent`
    Incandescent,
    /// `Sodium(Natrium)`
    SodiumNatrium,
    /// `Sunrise(Horizon)`
    SunriseHorizon,
    /// `Sunset(Rear)`
    SunsetRear,
    /// `ExtremeHot`
    ExtremeHot,
    /// `ExtremeCold`
    ExtremeCold,
    /// `Underwater`
    Underwater,
    /// `CloseUp`
    CloseUp,
    /// `Motion`
    Motion,
    /// `FlickerFree50`
    FlickerFree50,
    /// `FlickerFree60`
    FlickerFree60,
}

impl ImagingPresetType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::Custom,
        Self::ClearWeather,
        Self::Cloudy,
        Self::Fog,
        Self::Rain,
        Self::Snowing,
        Self::Snow,
        Self::WDR,
        Self::Shade,
        Self::Night,
        Self::Indoor,
        Self::Fluorescent,
        Self::Incandescent,
        Self::SodiumNatrium,
        Self::SunriseHorizon,
        Self::SunsetRear,
        Self::ExtremeHot,
        Self::ExtremeCold,
        Self::Underwater,
        Self::CloseUp,
        Self::Motion,
        Self::FlickerFree50,
        Self::FlickerFree60,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Custom => "Custom",
            Self::ClearWeather => "ClearWeather",
            Self::Cloudy => "Cloudy",
            Self::Fog => "Fog",
            Self::Rain => "Rain",
            Self::Snowing => "Snowing",
            Self::Snow => "Snow",
            Self::WDR => "WDR",
            Self::Shade => "Shade",
            Self::Night => "Night",
            Self::Indoor => "Indoor",
            Self::Fluorescent => "Fluorescent",
            Self::Incandescent => "Incandescent",
            Self::SodiumNatrium => "Sodium(Natrium)",
            Self::SunriseHorizon => "Sunrise(Horizon)",
            Self::SunsetRear => "Sunset(Rear)",
            Self::ExtremeHot => "ExtremeHot",
            Self::ExtremeCold => "ExtremeCold",
            Self::Underwater => "Underwater",
            Self::CloseUp => "CloseUp",
            Self::Motion => "Motion",
            Self::FlickerFree50 => "FlickerFree50",
            Self::FlickerFree60 => "FlickerFree60",
        }
    }
}

xml::fields::listed_values!(ImagingPresetType, "ImagingPresetType");

/// Element `timg:Move` of imaging.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Move {
    /// Element `timg:VideoSourceToken`, required.
    pub video_source_token: tt::ReferenceToken,
    /// Element `timg:Focus`, required.
    pub focus: tt::FocusMove,
}

impl xml::ReadXml for Move {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source_token = None;
        let mut focus = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TIMG, "VideoSourceToken") => {
                    xml::fields::one(reader, &child, &mut video_source_token)?
                }
                (xml::Ns::TIMG, "Focus") => xml::fields::one(reader, &child, &mut focus)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            video_source_token: xml::fields::element(video_source_token, "Move", "VideoSourceToken")?,
            focus: xml::fields::element(focus, "Move", "Focus")?,
        })
    }
}

impl xml::WriteXml for Move {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_source_token
            .write_xml(writer, xml::name!(TIMG, "timg:VideoSourceToken"));
        self.focus.write_xml(writer, xml::name!(TIMG, "timg:Focus"));
        writer.end(name);
    }
}

/// Element `timg:MoveResponse` of imaging.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MoveResponse {}

impl xml::ReadXml for MoveResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for MoveResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `timg:SetCurrentPreset` of imaging.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetCurrentPreset {
    /// Element `timg:VideoSourceToken`, required.
    pub video_source_token: tt::ReferenceToken,
    /// Element `timg:PresetToken`, required.
    pub preset_token: tt::ReferenceToken,
}

impl xml::ReadXml for SetCurrentPreset {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source_token = None;
        let mut preset_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TIMG, "VideoSourceToken") => {
                    xml::fields::one(reader, &child, &mut video_source_token)?
                }
                (xml::Ns::TIMG, "PresetToken") => xml::fields::one(reader, &child, &mut preset_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            video_source_token: xml::fields::element(
                video_source_token,
                "SetCurrentPreset",
                "VideoSourceToken",
            )?,
            preset_token: xml::fields::element(preset_token, "SetCurrentPreset", "PresetToken")?,
        })
    }
}

impl xml::WriteXml for SetCurrentPreset {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_source_token
            .write_xml(writer, xml::name!(TIMG, "timg:VideoSourceToken"));
        self.preset_token
            .write_xml(writer, xml::name!(TIMG, "timg:PresetToken"));
        writer.end(name);
    }
}

/// Element `timg:SetCurrentPresetResponse` of imaging.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetCurrentPresetResponse {}

impl xml::ReadXml for SetCurrentPresetResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetCurrentPresetResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `timg:SetImagingSettings` of imaging.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetImagingSettings {
    /// Element `timg:VideoSourceToken`, required.
    pub video_source_token: tt::ReferenceToken,
    /// Element `timg:ImagingSettings`, required.
    pub imaging_settings: tt::ImagingSettings20,
    /// Element `timg:ForcePersistence`, optional.
    pub force_persistence: Option<bool>,
}

impl xml::ReadXml for SetImagingSettings {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source_token = None;
        let mut imaging_settings = None;
        let mut force_persistence = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TIMG, "VideoSourceToken") => {
                    xml::fields::one(reader, &child, &mut video_source_token)?
                }
                (xml::Ns::TIMG, "ImagingSettings") => {
                    xml::fields::one(reader, &child, &mut imaging_settings)?
                }
                (xml::Ns::TIMG, "ForcePersistence") => {
                    xml::fields::one(reader, &child, &mut force_persistence)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            video_source_token: xml::fields::element(
                video_source_token,
                "SetImagingSettings",
                "VideoSourceToken",
            )?,
            imaging_settings: xml::fields::element(
                imaging_settings,
                "SetImagingSettings",
                "ImagingSettings",
            )?,
            force_persistence,
        })
    }
}

impl xml::WriteXml for SetImagingSettings {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_source_token
            .write_xml(writer, xml::name!(TIMG, "timg:VideoSourceToken"));
        self.imaging_settings
            .write_xml(writer, xml::name!(TIMG, "timg:ImagingSettings"));
        xml::fields::write_option(
            writer,
            xml::name!(TIMG, "timg:ForcePersistence"),
            &self.force_persistence,
        );
        writer.end(name);
    }
}

/// Element `timg:SetImagingSettingsResponse` of imaging.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetImagingSettingsResponse {}

impl xml::ReadXml for SetImagingSettingsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetImagingSettingsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `timg:Stop` of imaging.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Stop {
    /// Element `timg:VideoSourceToken`, required.
    pub video_source_token: tt::ReferenceToken,
}

impl xml::ReadXml for Stop {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TIMG, "VideoSourceToken") => {
                    xml::fields::one(reader, &child, &mut video_source_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            video_source_token: xml::fields::element(video_source_token, "Stop", "VideoSourceToken")?,
        })
    }
}

impl xml::WriteXml for Stop {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_source_token
            .write_xml(writer, xml::name!(TIMG, "timg:VideoSourceToken"));
        writer.end(name);
    }
}

/// Element `timg:StopResponse` of imaging.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StopResponse {}

impl xml::ReadXml for StopResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for StopResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}
