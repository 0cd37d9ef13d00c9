// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// ComplexType `tr2:Mask` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Mask {
    /// Attribute `token`, optional.
    pub token: Option<tt::ReferenceToken>,
    /// Element `tr2:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
    /// Element `tr2:Polygon`, required.
    pub polygon: tt::Polygon,
    /// Element `tr2:Type`, required.
    pub r#type: String,
    /// Element `tr2:Color`, optional.
    pub color: Option<tt::Color>,
    /// Element `tr2:Enabled`, required.
    pub enabled: bool,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Mask {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut configuration_token = None;
        let mut polygon = None;
        let mut r#type = None;
        let mut color = None;
        let mut enabled = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                (xml::Ns::TR2, "Polygon") => xml::fields::one(reader, &child, &mut polygon)?,
                (xml::Ns::TR2, "Type") => xml::fields::one(reader, &child, &mut r#type)?,
                (xml::Ns::TR2, "Color") => xml::fields::one(reader, &child, &mut color)?,
                (xml::Ns::TR2, "Enabled") => xml::fields::one(reader, &child, &mut enabled)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token,
            configuration_token: xml::fields::element(configuration_token, "Mask", "ConfigurationToken")?,
            polygon: xml::fields::element(polygon, "Mask", "Polygon")?,
            r#type: xml::fields::element(r#type, "Mask", "Type")?,
            color,
            enabled: xml::fields::element(enabled, "Mask", "Enabled")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Mask {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.configuration_token
            .write_xml(writer, xml::name!(TR2, "tr2:ConfigurationToken"));
        self.polygon.write_xml(writer, xml::name!(TR2, "tr2:Polygon"));
        self.r#type.write_xml(writer, xml::name!(TR2, "tr2:Type"));
        xml::fields::write_option(writer, xml::name!(TR2, "tr2:Color"), &self.color);
        self.enabled.write_xml(writer, xml::name!(TR2, "tr2:Enabled"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tr2:MaskOptions` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MaskOptions {
    /// Attribute `RectangleOnly`, optional.
    pub rectangle_only: Option<bool>,
    /// Attribute `SingleColorOnly`, optional.
    pub single_color_only: Option<bool>,
    /// Element `tr2:MaxMasks`, required.
    pub max_masks: i32,
    /// Element `tr2:MaxPoints`, required.
    pub max_points: i32,
    /// Element `tr2:Types`, 1 or more.
    pub types: Vec<String>,
    /// Element `tr2:Color`, required.
    pub color: tt::ColorOptions,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MaskOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut rectangle_only = None;
        let mut single_color_only = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "RectangleOnly") => rectangle_only = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "SingleColorOnly") => single_color_only = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut max_masks = None;
        let mut max_points = None;
        let mut types = Vec::new();
        let mut color = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "MaxMasks") => xml::fields::one(reader, &child, &mut max_masks)?,
                (xml::Ns::TR2, "MaxPoints") => xml::fields::one(reader, &child, &mut max_points)?,
                (xml::Ns::TR2, "Types") => xml::fields::many(reader, &child, &mut types)?,
                (xml::Ns::TR2, "Color") => xml::fields::one(reader, &child, &mut color)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            rectangle_only,
            single_color_only,
            max_masks: xml::fields::element(max_masks, "MaskOptions", "MaxMasks")?,
            max_points: xml::fields::element(max_points, "MaskOptions", "MaxPoints")?,
            types,
            color: xml::fields::element(color, "MaskOptions", "Color")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for MaskOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("RectangleOnly"), &self.rectangle_only);
        xml::fields::write_attribute(writer, xml::name!("SingleColorOnly"), &self.single_color_only);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.max_masks.write_xml(writer, xml::name!(TR2, "tr2:MaxMasks"));
        self.max_points
            .write_xml(writer, xml::name!(TR2, "tr2:MaxPoints"));
        xml::fields::write_many(writer, xml::name!(TR2, "tr2:Types"), &self.types);
        self.color.write_xml(writer, xml::name!(TR2, "tr2:Color"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tr2:MaskType` of media.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum MaskType {
    /// `Color`
    #[default]
    Color,
    /// `Pixelated`
    Pixelated,
    /// `Blurred`
    Blurred,
}

impl MaskType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Color, Self::Pixelated, Self::Blurred];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Color => "Color",
            Self::Pixelated => "Pixelated",
            Self::Blurred => "Blurred",
        }
    }
}

xml::fields::listed_values!(MaskType, "MaskType");

/// ComplexType `tr2:MediaProfile` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MediaProfile {
    /// Attribute `token`, required.
    pub token: tt::ReferenceToken,
    /// Attribute `fixed`, optional.
    pub fixed: Option<bool>,
    /// Element `tr2:Name`, required.
    pub name: tt::Name,
    /// Element `tr2:Configurations`, optional.
    pub configurations: Option<ConfigurationSet>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MediaProfile {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut fixed = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "fixed") => fixed = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut name = None;
        let mut configurations = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TR2, "Configurations") => xml::fields::one(reader, &child, &mut configurations)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "MediaProfile", "token")?,
            fixed,
            name: xml::fields::element(name, "MediaProfile", "Name")?,
            configurations,
            any_attributes,
        })
    }
}

impl xml::WriteXml for MediaProfile {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_attribute(writer, xml::name!("fixed"), &self.fixed);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TR2, "tr2:Name"));
        xml::fields::write_option(
            writer,
            xml::name!(TR2, "tr2:Configurations"),
            &self.configurations,
        );
        writer.end(name);
    }
}

/// ComplexType `tr2:MulticastAudioDecoderCapabilities` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MulticastAudioDecoderCapabilities {
    /// Attribute `MulticastAudioDecoder`, optional.
    pub multicast_audio_decoder: Option<bool>,
    /// Attribute `SRTP`, optional.
    pub srtp: Option<bool>,
    /// Attribute `IPv6`, optional.
    pub ipv6: Option<bool>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MulticastAudioDecoderCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut multicast_audio_decoder = None;
        let mut srtp = None;
        let mut ipv6 = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "MulticastAudioDecoder") => {
                    multicast_audio_decoder = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "SRTP") => srtp = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "IPv6") => ipv6 = Some(attribute.parse(reader)?),
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
            multicast_audio_decoder,
            srtp,
            ipv6,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for MulticastAudioDecoderCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(
            writer,
            xml::name!("MulticastAudioDecoder"),
            &self.multicast_audio_decoder,
        );
        xml::fields::write_attribute(writer, xml::name!("SRTP"), &self.srtp);
        xml::fields::write_attribute(writer, xml::name!("IPv6"), &self.ipv6);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tr2:PlayAudioClip` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PlayAudioClip {
    /// Element `tr2:Token`, required.
    pub token: tt::ReferenceToken,
    /// Element `tr2:AudioOutputToken`, any number.
    pub audio_output_token: Vec<tt::ReferenceToken>,
    /// Element `tr2:Play`, required.
    pub play: bool,
    /// Element `tr2:RepeatCycles`, optional.
    pub repeat_cycles: Option<i32>,
}

impl xml::ReadXml for PlayAudioClip {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut audio_output_token = Vec::new();
        let mut play = None;
        let mut repeat_cycles = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Token") => xml::fields::one(reader, &child, &mut token)?,
                (xml::Ns::TR2, "AudioOutputToken") => {
                    xml::fields::many(reader, &child, &mut audio_output_token)?
                }
                (xml::Ns::TR2, "Play") => xml::fields::one(reader, &child, &mut play)?,
                (xml::Ns::TR2, "RepeatCycles") => xml::fields::one(reader, &child, &mut repeat_cycles)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "PlayAudioClip", "Token")?,
            audio_output_token,
            play: xml::fields::element(play, "PlayAudioClip", "Play")?,
            repeat_cycles,
        })
    }
}

impl xml::WriteXml for PlayAudioClip {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TR2, "tr2:Token"));
        xml::fields::write_many(
            writer,
            xml::name!(TR2, "tr2:AudioOutputToken"),
            &self.audio_output_token,
        );
        self.play.write_xml(writer, xml::name!(TR2, "tr2:Play"));
        xml::fields::write_option(writer, xml::name!(TR2, "tr2:RepeatCycles"), &self.repeat_cycles);
        writer.end(name);
    }
}

/// Element `tr2:PlayAudioClipResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PlayAudioClipResponse {}

impl xml::ReadXml for PlayAudioClipResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for PlayAudioClipResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `tr2:PlayingAudioClips` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PlayingAudioClips {
    /// Element `tr2:Token`, required.
    pub token: tt::ReferenceToken,
    /// Element `tr2:Name`, required.
    pub name: String,
    /// Element `tr2:AudioOutputToken`, 1 or more.
    pub audio_output_token: Vec<tt::ReferenceToken>,
    /// Element `tr2:AudioOutputLevel`, required.
    pub audio_output_level: i32,
    /// Element `tr2:RepeatsLeft`, required.
    pub repeats_left: i32,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PlayingAudioClips {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut token = None;
        let mut name = None;
        let mut audio_output_token = Vec::new();
        let mut audio_output_level = None;
        let mut repeats_left = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Token") => xml::fields::one(reader, &child, &mut token)?,
                (xml::Ns::TR2, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TR2, "AudioOutputToken") => {
                    xml::fields::many(reader, &child, &mut audio_output_token)?
                }
                (xml::Ns::TR2, "AudioOutputLevel") => {
                    xml::fields::one(reader, &child, &mut audio_output_level)?
                }
                (xml::Ns::TR2, "RepeatsLeft") => xml::fields::one(reader, &child, &mut repeats_left)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "PlayingAudioClips", "Token")?,
            name: xml::fields::element(name, "PlayingAudioClips", "Name")?,
            audio_output_token,
            audio_output_level: xml::fields::element(
                audio_output_level,
                "PlayingAudioClips",
                "AudioOutputLevel",
            )?,
            repeats_left: xml::fields::element(repeats_left, "PlayingAudioClips", "RepeatsLeft")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PlayingAudioClips {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.token.write_xml(writer, xml::name!(TR2, "tr2:Token"));
        self.name.write_xml(writer, xml::name!(TR2, "tr2:Name"));
        xml::fields::write_many(
            writer,
            xml::name!(TR2, "tr2:AudioOutputToken"),
            &self.audio_output_token,
        );
        self.audio_output_level
            .write_xml(writer, xml::name!(TR2, "tr2:AudioOutputLevel"));
        self.repeats_left
            .write_xml(writer, xml::name!(TR2, "tr2:RepeatsLeft"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tr2:ProfileCapabilities` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProfileCapabilities {
    /// Attribute `MaximumNumberOfProfiles`, optional.
    pub maximum_number_of_profiles: Option<i32>,
    /// Attribute `ConfigurationsSupported`, optional.
    pub configurations_supported: Option<tt::StringAttrList>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ProfileCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut maximum_number_of_profiles = None;
        let mut configurations_supported = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "MaximumNumberOfProfiles") => {
                    maximum_number_of_profiles = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "ConfigurationsSupported") => {
                    configurations_supported = Some(attribute.parse(reader)?)
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
            configurations_supported,
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
        xml::fields::write_attribute(
            writer,
            xml::name!("ConfigurationsSupported"),
            &self.configurations_supported,
        );
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tr2:ReceiverConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReceiverConfiguration {
    /// Attribute `token`, optional.
    pub token: Option<tt::ReferenceToken>,
    /// Element `tt:Mode`, required.
    pub mode: tt::ReceiverMode,
    /// Element `tt:MediaUri`, required.
    pub media_uri: String,
    /// Element `tt:StreamSetup`, required.
    pub stream_setup: tt::StreamSetup,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ReceiverConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut mode = None;
        let mut media_uri = None;
        let mut stream_setup = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Mode") => xml::fields::one(reader, &child, &mut mode)?,
                (xml::Ns::TT, "MediaUri") => xml::fields::one(reader, &child, &mut media_uri)?,
                (xml::Ns::TT, "StreamSetup") => xml::fields::one(reader, &child, &mut stream_setup)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token,
            mode: xml::fields::element(mode, "ReceiverConfiguration", "Mode")?,
            media_uri: xml::fields::element(media_uri, "ReceiverConfiguration", "MediaUri")?,
            stream_setup: xml::fields::element(stream_setup, "ReceiverConfiguration", "StreamSetup")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ReceiverConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.mode.write_xml(writer, xml::name!(TT, "tt:Mode"));
        self.media_uri.write_xml(writer, xml::name!(TT, "tt:MediaUri"));
        self.stream_setup
            .write_xml(writer, xml::name!(TT, "tt:StreamSetup"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tr2:RemoveConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveConfiguration {
    /// Element `tr2:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
    /// Element `tr2:Configuration`, 1 or more.
    pub configuration: Vec<ConfigurationRef>,
}

impl xml::ReadXml for RemoveConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        let mut configuration = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                (xml::Ns::TR2, "Configuration") => xml::fields::many(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "RemoveConfiguration", "ProfileToken")?,
            configuration,
        })
    }
}

impl xml::WriteXml for RemoveConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TR2, "tr2:ProfileToken"));
        xml::fields::write_many(writer, xml::name!(TR2, "tr2:Configuration"), &self.configuration);
        writer.end(name);
    }
}

/// Element `tr2:RemoveConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveConfigurationResponse {}

impl xml::ReadXml for RemoveConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for RemoveConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tr2:SetAudioClip` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAudioClip {
    /// Element `tr2:Token`, required.
    pub token: tt::ReferenceToken,
    /// Element `tr2:Configuration`, required.
    pub configuration: AudioClip,
}

impl xml::ReadXml for SetAudioClip {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Token") => xml::fields::one(reader, &child, &mut token)?,
                (xml::Ns::TR2, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "SetAudioClip", "Token")?,
            configuration: xml::fields::element(configuration, "SetAudioClip", "Configuration")?,
        })
    }
}

impl xml::WriteXml for SetAudioClip {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TR2, "tr2:Token"));
        self.configuration
            .write_xml(writer, xml::name!(TR2, "tr2:Configuration"));
        writer.end(name);
    }
}

/// Element `tr2:SetAudioClipResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAudioClipResponse {}

impl xml::ReadXml for SetAudioClipResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetAudioClipResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tr2:SetAudioDecoderConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAudioDecoderConfiguration {
    /// Element `tr2:Configuration`, required.
    pub configuration: tt::AudioDecoderConfiguration,
}

impl xml::ReadXml for SetAudioDecoderConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "SetAudioDecoderConfiguration",
                "Configuration",
            )?,
        })
    }
}

impl xml::WriteXml for SetAudioDecoderConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TR2, "tr2:Configuration"));
        writer.end(name);
    }
}

/// Element `tr2:SetAudioEncoderConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAudioEncoderConfiguration {
    /// Element `tr2:Configuration`, required.
    pub configuration: tt::AudioEncoder2Configuration,
}

impl xml::ReadXml for SetAudioEncoderConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "SetAudioEncoderConfiguration",
                "Configuration",
            )?,
        })
    }
}

impl xml::WriteXml for SetAudioEncoderConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TR2, "tr2:Configuration"));
        writer.end(name);
    }
}

/// Element `tr2:SetAudioOutputConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAudioOutputConfiguration {
    /// Element `tr2:Configuration`, required.
    pub configuration: tt::AudioOutputConfiguration,
}

impl xml::ReadXml for SetAudioOutputConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "SetAudioOutputConfiguration",
                "Configuration",
            )?,
        })
    }
}

impl xml::WriteXml for SetAudioOutputConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TR2, "tr2:Configuration"));
        writer.end(name);
    }
}

/// Element `tr2:SetAudioSourceConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAudioSourceConfiguration {
    /// Element `tr2:Configuration`, required.
    pub configuration: tt::AudioSourceConfiguration,
}

impl xml::ReadXml for SetAudioSourceConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "SetAudioSourceConfiguration",
                "Configuration",
            )?,
        })
    }
}

impl xml::WriteXml for SetAudioSourceConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TR2, "tr2:Configuration"));
        writer.end(name);
    }
}

/// ComplexType `tr2:SetConfigurationResponse` of media.wsdl.
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

/// Element `tr2:SetEQPresetConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetEQPresetConfiguration {
    /// Element `tr2:Configuration`, required.
    pub configuration: tt::EQPreset,
}

impl xml::ReadXml for SetEQPresetConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(configuration, "SetEQPresetConfiguration", "Configuration")?,
        })
    }
}

impl xml::WriteXml for SetEQPresetConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TR2, "tr2:Configuration"));
        writer.end(name);
    }
}

/// Element `tr2:SetMask` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetMask {
    /// Element `tr2:Mask`, required.
    pub mask: Mask,
}

impl xml::ReadXml for SetMask {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut mask = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Mask") => xml::fields::one(reader, &child, &mut mask)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            mask: xml::fields::element(mask, "SetMask", "Mask")?,
        })
    }
}

impl xml::WriteXml for SetMask {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.mask.write_xml(writer, xml::name!(TR2, "tr2:Mask"));
        writer.end(name);
    }
}

/// Element `tr2:SetMetadataConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetMetadataConfiguration {
    /// Element `tr2:Configuration`, required.
    pub configuration: tt::MetadataConfiguration,
}

impl xml::ReadXml for SetMetadataConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(configuration, "SetMetadataConfiguration", "Configuration")?,
        })
    }
}

impl xml::WriteXml for SetMetadataConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TR2, "tr2:Configuration"));
        writer.end(name);
    }
}

/// Element `tr2:SetMulticastAudioDecoderConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetMulticastAudioDecoderConfiguration {
    /// Element `tr2:Configuration`, required.
    pub configuration: tt::MulticastAudioDecoderConfiguration,
}

impl xml::ReadXml for SetMulticastAudioDecoderConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "SetMulticastAudioDecoderConfiguration",
                "Configuration",
            )?,
        })
    }
}

impl xml::WriteXml for SetMulticastAudioDecoderConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TR2, "tr2:Configuration"));
        writer.end(name);
    }
}

/// Element `tr2:SetOSD` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetOSD {
    /// Element `tr2:OSD`, required.
    pub osd: tt::OSDConfiguration,
}

impl xml::ReadXml for SetOSD {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut osd = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "OSD") => xml::fields::one(reader, &child, &mut osd)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            osd: xml::fields::element(osd, "SetOSD", "OSD")?,
        })
    }
}

impl xml::WriteXml for SetOSD {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.osd.write_xml(writer, xml::name!(TR2, "tr2:OSD"));
        writer.end(name);
    }
}

/// Element `tr2:SetSynchronizationPoint` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetSynchronizationPoint {
    /// Element `tr2:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for SetSynchronizationPoint {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
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
            .write_xml(writer, xml::name!(TR2, "tr2:ProfileToken"));
        writer.end(name);
    }
}

/// Element `tr2:SetSynchronizationPointResponse` of media.wsdl.
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

/// Element `tr2:SetVideoEncoderConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetVideoEncoderConfiguration {
    /// Element `tr2:Configuration`, required.
    pub configuration: tt::VideoEncoder2Configuration,
}

impl xml::ReadXml for SetVideoEncoderConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "SetVideoEncoderConfiguration",
                "Configuration",
            )?,
        })
    }
}

impl xml::WriteXml for SetVideoEncoderConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TR2, "tr2:Configuration"));
        writer.end(name);
    }
}

/// Element `tr2:SetVideoSourceConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetVideoSourceConfiguration {
    /// Element `tr2:Configuration`, required.
    pub configuration: tt::VideoSourceConfiguration,
}

impl xml::ReadXml for SetVideoSourceConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "SetVideoSourceConfiguration",
                "Configuration",
            )?,
        })
    }
}

impl xml::WriteXml for SetVideoSourceConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TR2, "tr2:Configuration"));
        writer.end(name);
    }
}

/// Element `tr2:SetVideoSourceMode` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetVideoSourceMode {
    /// Element `tr2:VideoSourceToken`, required.
    pub video_source_token: tt::ReferenceToken,
    /// Element `tr2:VideoSourceModeToken`, required.
    pub video_source_mode_token: tt::ReferenceToken,
}

impl xml::ReadXml for SetVideoSourceMode {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source_token = None;
        let mut video_source_mode_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "VideoSourceToken") => {
                    xml::fields::one(reader, &child, &mut video_source_token)?
                }
                (xml::Ns::TR2, "VideoSourceModeToken") => {
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
            .write_xml(writer, xml::name!(TR2, "tr2:VideoSourceToken"));
        self.video_source_mode_token
            .write_xml(writer, xml::name!(TR2, "tr2:VideoSourceModeToken"));
        writer.end(name);
    }
}

/// Element `tr2:SetVideoSourceModeResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetVideoSourceModeResponse {
    /// Element `tr2:Reboot`, required.
    pub reboot: bool,
}

impl xml::ReadXml for SetVideoSourceModeResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut reboot = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Reboot") => xml::fields::one(reader, &child, &mut reboot)?,
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
        self.reboot.write_xml(writer, xml::name!(TR2, "tr2:Reboot"));
        writer.end(name);
    }
}

/// Element `tr2:SetWebRTCConfigurations` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetWebRTCConfigurations {
    /// Element `tr2:WebRTCConfiguration`, any number.
    pub web_rtc_configuration: Vec<WebRTCConfiguration>,
}

impl xml::ReadXml for SetWebRTCConfigurations {
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

impl xml::WriteXml for SetWebRTCConfigurations {
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

/// Element `tr2:SetWebRTCConfigurationsResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetWebRTCConfigurationsResponse {}

impl xml::ReadXml for SetWebRTCConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetWebRTCConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `tr2:StartStopMulticastStreaming` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StartStopMulticastStreaming {
    /// Element `tr2:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for StartStopMulticastStreaming {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(
                profile_token,
                "StartStopMulticastStreaming",
                "ProfileToken",
            )?,
        })
    }
}

impl xml::WriteXml for StartStopMulticastStreaming {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TR2, "tr2:ProfileToken"));
        writer.end(name);
    }
}

/// ComplexType `tr2:StreamingCapabilities` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StreamingCapabilities {
    /// Attribute `RTSPStreaming`, optional.
    pub rtsp_streaming: Option<bool>,
    /// Attribute `RTPMulticast`, optional.
    pub rtp_multicast: Option<bool>,
    /// Attribute `RTP_RTSP_TCP`, optional.
    pub rtp_rtsp_tcp: Option<bool>,
    /// Attribute `NonAggregateControl`, optional.
    pub non_aggregate_control: Option<bool>,
    /// Attribute `RTSPWebSocketUri`, optional.
    pub rtsp_web_socket_uri: Option<String>,
    /// Attribute `AutoStartMulticast`, optional.
    pub auto_start_multicast: Option<bool>,
    /// Attribute `SecureRTSPStreaming`, optional.
    pub secure_rtsp_streaming: Option<bool>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for StreamingCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut rtsp_streaming = None;
        let mut rtp_multicast = None;
        let mut rtp_rtsp_tcp = None;
        let mut non_aggregate_control = None;
        let mut rtsp_web_socket_uri = None;
        let mut auto_start_multicast = None;
        let mut secure_rtsp_streaming = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "RTSPStreaming") => rtsp_streaming = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "RTPMulticast") => rtp_multicast = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "RTP_RTSP_TCP") => rtp_rtsp_tcp = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "NonAggregateControl") => {
                    non_aggregate_control = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "RTSPWebSocketUri") => rtsp_web_socket_uri = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "AutoStartMulticast") => {
                    auto_start_multicast = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "SecureRTSPStreaming") => {
                    secure_rtsp_streaming = Some(attribute.parse(reader)?)
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
            rtsp_streaming,
            rtp_multicast,
            rtp_rtsp_tcp,
            non_aggregate_control,
            rtsp_web_socket_uri,
            auto_start_multicast,
            secure_rtsp_streaming,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for StreamingCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("RTSPStreaming"), &self.rtsp_streaming);
        xml::fields::write_attribute(writer, xml::name!("RTPMulticast"), &self.rtp_multicast);
        xml::fields::write_attribute(writer, xml::name!("RTP_RTSP_TCP"), &self.rtp_rtsp_tcp);
        xml::fields::write_attribute(
            writer,
            xml::name!("NonAggregateControl"),
            &self.non_aggregate_control,
        );
        xml::fields::write_attribute(writer, xml::name!("RTSPWebSocketUri"), &self.rtsp_web_socket_uri);
        xml::fields::write_attribute(
            writer,
            xml::name!("AutoStartMulticast"),
            &self.auto_start_multicast,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("SecureRTSPStreaming"),
            &self.secure_rtsp_streaming,
        );
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tr2:SupportedAudioClipFormat` of media.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum SupportedAudioClipFormat {
    /// `audio/vnd.wave;codec=1`
    #[default]
    AudioVndWaveCodec1,
    /// `audio/vnd.wave;codec=7`
    AudioVndWaveCodec7,
    /// `audio/mpeg`
    AudioMpeg,
    /// `audio/ogg;codecs=opus`
    AudioOggCodecsOpus,
    /// `audio/ogg;codecs=vorbis`
    AudioOggCodecsVorbis,
    /// `audio/ogg;codecs=flac`
    AudioOggCodecsFlac,
    /// `audio/ogg;codecs=speex`
    AudioOggCodecsSpeex,
}

impl SupportedAudioClipFormat {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::AudioVndWaveCodec1,
        Self::AudioVndWaveCodec7,
        Self::AudioMpeg,
        Self::AudioOggCodecsOpus,
        Self::AudioOggCodecsVorbis,
        Self::AudioOggCodecsFlac,
        Self::AudioOggCodecsSpeex,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AudioVndWaveCodec1 => "audio/vnd.wave;codec=1",
            Self::AudioVndWaveCodec7 => "audio/vnd.wave;codec=7",
            Self::AudioMpeg => "audio/mpeg",
            Self::AudioOggCodecsOpus => "audio/ogg;codecs=opus",
            Self::AudioOggCodecsVorbis => "audio/ogg;codecs=vorbis",
            Self::AudioOggCodecsFlac => "audio/ogg;codecs=flac",
            Self::AudioOggCodecsSpeex => "audio/ogg;codecs=speex",
        }
    }
}

xml::fields::listed_values!(SupportedAudioClipFormat, "SupportedAudioClipFormat");

/// ComplexType `tr2:TTSAudio` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TTSAudio {
    /// Element `tr2:Content`, required.
    pub content: String,
    /// Element `tr2:Language`, required.
    pub language: String,
    /// Element `tr2:VoiceType`, required.
    pub voice_type: String,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for TTSAudio {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut content = None;
        let mut language = None;
        let mut voice_type = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Content") => xml::fields::one(reader, &child, &mut content)?,
                (xml::Ns::TR2, "Language") => xml::fields::one(reader, &child, &mut language)?,
                (xml::Ns::TR2, "VoiceType") => xml::fields::one(reader, &child, &mut voice_type)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            content: xml::fields::element(content, "TTSAudio", "Content")?,
            language: xml::fields::element(language, "TTSAudio", "Language")?,
            voice_type: xml::fields::element(voice_type, "TTSAudio", "VoiceType")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for TTSAudio {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.content.write_xml(writer, xml::name!(TR2, "tr2:Content"));
        self.language.write_xml(writer, xml::name!(TR2, "tr2:Language"));
        self.voice_type
            .write_xml(writer, xml::name!(TR2, "tr2:VoiceType"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tr2:TTSCapabilities` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TTSCapabilities {
    /// Attribute `MaxContentLength`, optional.
    pub max_content_length: Option<i32>,
    /// Attribute `TTSLanguage`, optional.
    pub tts_language: Option<tt::StringAttrList>,
    /// Attribute `TTSVoiceType`, optional.
    pub tts_voice_type: Option<tt::StringAttrList>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for TTSCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut max_content_length = None;
        let mut tts_language = None;
        let mut tts_voice_type = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "MaxContentLength") => max_content_length = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "TTSLanguage") => tts_language = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "TTSVoiceType") => tts_voice_type = Some(attribute.parse(reader)?),
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
            max_content_length,
            tts_language,
            tts_voice_type,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for TTSCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("MaxContentLength"), &self.max_content_length);
        xml::fields::write_attribute(writer, xml::name!("TTSLanguage"), &self.tts_language);
        xml::fields::write_attribute(writer, xml::name!("TTSVoiceType"), &self.tts_voice_type);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tr2:TTSVoiceType` of media.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum TTSVoiceType {
    /// `male`
    #[default]
    Male,
    /// `female`
    Female,
}

impl TTSVoiceType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Male, Self::Female];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Male => "male",
            Self::Female => "female",
        }
    }
}

xml::fields::listed_values!(TTSVoiceType, "TTSVoiceType");

/// SimpleType `tr2:TransportProtocol` of media.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum TransportProtocol {
    /// `RtspUnicast`
    #[default]
    RtspUnicast,
    /// `RtspMulticast`
    RtspMulticast,
    /// `RtspsUnicast`
    RtspsUnicast,
    /// `RtspsMulticast`
    RtspsMulticast,
    /// `RTSP`
    RTSP,
    /// `RtspOverHttp`
    RtspOverHttp,
}

impl TransportProtocol {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::RtspUnicast,
        Self::RtspMulticast,
        Self::RtspsUnicast,
        Self::RtspsMulticast,
        Self::RTSP,
        Self::RtspOverHttp,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RtspUnicast => "RtspUnicast",
            Self::RtspMulticast => "RtspMulticast",
            Self::RtspsUnicast => "RtspsUnicast",
            Self::RtspsMulticast => "RtspsMulticast",
            Self::RTSP => "RTSP",
            Self::RtspOverHttp => "RtspOverHttp",
        }
    }
}

xml::fields::listed_values!(TransportProtocol, "TransportProtocol");

/// ComplexType `tr2:VideoSourceMode` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoSourceMode {
    /// Attribute `token`, required.
    pub token: tt::ReferenceToken,
    /// Attribute `Enabled`, optional.
    pub enabled: Option<bool>,
    /// Element `tr2:MaxFramerate`, required.
    pub max_framerate: f32,
    /// Element `tr2:MaxResolution`, required.
    pub max_resolution: tt::VideoResolution,
    /// Element `tr2:Encodings`, required.
    pub encodings: tt::StringList,
    /// Element `tr2:Reboot`, required.
    pub reboot: bool,
    /// Element `tr2:Description`, optional.
    pub description: Option<tt::Description>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
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
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "MaxFramerate") => xml::fields::one(reader, &child, &mut max_framerate)?,
                (xml::Ns::TR2, "MaxResolution") => xml::fields::one(reader, &child, &mut max_resolution)?,
                (xml::Ns::TR2, "Encodings") => xml::fields::one(reader, &child, &mut encodings)?,
                (xml::Ns::TR2, "Reboot") => xml::fields::one(reader, &child, &mut reboot)?,
                (xml::Ns::TR2, "Description") => xml::fields::one(reader, &child, &mut description)?,
                _ => any.push(reader.raw(&child)?),
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
            any,
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
            .write_xml(writer, xml::name!(TR2, "tr2:MaxFramerate"));
        self.max_resolution
            .write_xml(writer, xml::name!(TR2, "tr2:MaxResolution"));
        self.encodings.write_xml(writer, xml::name!(TR2, "tr2:Encodings"));
        self.reboot.write_xml(writer, xml::name!(TR2, "tr2:Reboot"));
        xml::fields::write_option(writer, xml::name!(TR2, "tr2:Description"), &self.description);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tr2:WebRTCConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WebRTCConfiguration {
    /// Element `tr2:SignalingServer`, required.
    pub signaling_server: String,
    /// Element `tr2:CertPathValidationPolicyID`, optional.
    pub cert_path_validation_policy_id: Option<String>,
    /// Element `tr2:AuthorizationServer`, required.
    pub authorization_server: tt::ReferenceToken,
    /// Element `tr2:DefaultProfile`, required.
    pub default_profile: tt::ReferenceToken,
    /// Element `tr2:Enabled`, required.
    pub enabled: bool,
    /// Element `tr2:Connected`, optional.
    pub connected: Option<bool>,
    /// Element `tr2:Error`, optional.
    pub error: Option<String>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for WebRTCConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut signaling_server = None;
        let mut cert_path_validation_policy_id = None;
        let mut authorization_server = None;
        let mut default_profile = None;
        let mut enabled = None;
        let mut connected = None;
        let mut error = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "SignalingServer") => xml::fields::one(reader, &child, &mut signaling_server)?,
                (xml::Ns::TR2, "CertPathValidationPolicyID") => {
                    xml::fields::one(reader, &child, &mut cert_path_validation_policy_id)?
                }
                (xml::Ns::TR2, "AuthorizationServer") => {
                    xml::fields::one(reader, &child, &mut authorization_server)?
                }
                (xml::Ns::TR2, "DefaultProfile") => xml::fields::one(reader, &child, &mut default_profile)?,
                (xml::Ns::TR2, "Enabled") => xml::fields::one(reader, &child, &mut enabled)?,
                (xml::Ns::TR2, "Connected") => xml::fields::one(reader, &child, &mut connected)?,
                (xml::Ns::TR2, "Error") => xml::fields::one(reader, &child, &mut error)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            signaling_server: xml::fields::element(
                signaling_server,
                "WebRTCConfiguration",
                "SignalingServer",
            )?,
            cert_path_validation_policy_id,
            authorization_server: xml::fields::element(
                authorization_server,
                "WebRTCConfiguration",
                "AuthorizationServer",
            )?,
            default_profile: xml::fields::element(default_profile, "WebRTCConfiguration", "DefaultProfile")?,
            enabled: xml::fields::element(enabled, "WebRTCConfiguration", "Enabled")?,
            connected,
            error,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for WebRTCConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.signaling_server
            .write_xml(writer, xml::name!(TR2, "tr2:SignalingServer"));
        xml::fields::write_option(
            writer,
            xml::name!(TR2, "tr2:CertPathValidationPolicyID"),
            &self.cert_path_validation_policy_id,
        );
        self.authorization_server
            .write_xml(writer, xml::name!(TR2, "tr2:AuthorizationServer"));
        self.default_profile
            .write_xml(writer, xml::name!(TR2, "tr2:DefaultProfile"));
        self.enabled.write_xml(writer, xml::name!(TR2, "tr2:Enabled"));
        xml::fields::write_option(writer, xml::name!(TR2, "tr2:Connected"), &self.connected);
        xml::fields::write_option(writer, xml::name!(TR2, "tr2:Error"), &self.error);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}
