// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::xml;

/// ComplexType `tt:Vector` of common.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Vector {
    /// Attribute `x`, required.
    pub x: f32,
    /// Attribute `y`, required.
    pub y: f32,
}

impl xml::ReadXml for Vector {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut x = None;
        let mut y = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "x") => x = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "y") => y = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        reader.skip()?;
        Ok(Self {
            x: xml::fields::attribute(x, "Vector", "x")?,
            y: xml::fields::attribute(y, "Vector", "y")?,
        })
    }
}

impl xml::WriteXml for Vector {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("x"), &self.x);
        writer.attribute(xml::name!("y"), &self.y);
        writer.end(name);
    }
}

/// ComplexType `tt:Vector1D` of common.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Vector1D {
    /// Attribute `x`, required.
    pub x: f32,
    /// Attribute `space`, optional.
    pub space: Option<String>,
}

impl xml::ReadXml for Vector1D {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut x = None;
        let mut space = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "x") => x = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "space") => space = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        reader.skip()?;
        Ok(Self {
            x: xml::fields::attribute(x, "Vector1D", "x")?,
            space,
        })
    }
}

impl xml::WriteXml for Vector1D {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("x"), &self.x);
        xml::fields::write_attribute(writer, xml::name!("space"), &self.space);
        writer.end(name);
    }
}

/// ComplexType `tt:Vector2D` of common.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Vector2D {
    /// Attribute `x`, required.
    pub x: f32,
    /// Attribute `y`, required.
    pub y: f32,
    /// Attribute `space`, optional.
    pub space: Option<String>,
}

impl xml::ReadXml for Vector2D {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut x = None;
        let mut y = None;
        let mut space = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "x") => x = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "y") => y = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "space") => space = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        reader.skip()?;
        Ok(Self {
            x: xml::fields::attribute(x, "Vector2D", "x")?,
            y: xml::fields::attribute(y, "Vector2D", "y")?,
            space,
        })
    }
}

impl xml::WriteXml for Vector2D {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("x"), &self.x);
        writer.attribute(xml::name!("y"), &self.y);
        xml::fields::write_attribute(writer, xml::name!("space"), &self.space);
        writer.end(name);
    }
}

/// ComplexType `tt:VehicleInfo` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VehicleInfo {
    /// Element `tt:Type`, required.
    pub r#type: StringLikelihood,
    /// Element `tt:Brand`, optional.
    pub brand: Option<StringLikelihood>,
    /// Element `tt:Model`, optional.
    pub model: Option<StringLikelihood>,
    /// Element `tt:Color`, optional.
    pub color: Option<ColorDescriptor>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for VehicleInfo {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut r#type = None;
        let mut brand = None;
        let mut model = None;
        let mut color = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Type") => xml::fields::one(reader, &child, &mut r#type)?,
                (xml::Ns::TT, "Brand") => xml::fields::one(reader, &child, &mut brand)?,
                (xml::Ns::TT, "Model") => xml::fields::one(reader, &child, &mut model)?,
                (xml::Ns::TT, "Color") => xml::fields::one(reader, &child, &mut color)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            r#type: xml::fields::element(r#type, "VehicleInfo", "Type")?,
            brand,
            model,
            color,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for VehicleInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.r#type.write_xml(writer, xml::name!(TT, "tt:Type"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Brand"), &self.brand);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Model"), &self.model);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Color"), &self.color);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:VehicleType` of metadatastream.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum VehicleType {
    /// `Bus`
    #[default]
    Bus,
    /// `Car`
    Car,
    /// `Truck`
    Truck,
    /// `Bicycle`
    Bicycle,
    /// `Motorcycle`
    Motorcycle,
}

impl VehicleType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Bus, Self::Car, Self::Truck, Self::Bicycle, Self::Motorcycle];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Bus => "Bus",
            Self::Car => "Car",
            Self::Truck => "Truck",
            Self::Bicycle => "Bicycle",
            Self::Motorcycle => "Motorcycle",
        }
    }
}

xml::fields::listed_values!(VehicleType, "VehicleType");

/// ComplexType `tt:VideoAnalyticsConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoAnalyticsConfiguration {
    /// Attribute `token`, required.
    pub token: ReferenceToken,
    /// Element `tt:Name`, required.
    pub name: Name,
    /// Element `tt:UseCount`, required.
    pub use_count: i32,
    /// Element `tt:AnalyticsEngineConfiguration`, required.
    pub analytics_engine_configuration: AnalyticsEngineConfiguration,
    /// Element `tt:RuleEngineConfiguration`, required.
    pub rule_engine_configuration: RuleEngineConfiguration,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for VideoAnalyticsConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut name = None;
        let mut use_count = None;
        let mut analytics_engine_configuration = None;
        let mut rule_engine_configuration = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "UseCount") => xml::fields::one(reader, &child, &mut use_count)?,
                (xml::Ns::TT, "AnalyticsEngineConfiguration") => {
                    xml::fields::one(reader, &child, &mut analytics_engine_configuration)?
                }
                (xml::Ns::TT, "RuleEngineConfiguration") => {
                    xml::fields::one(reader, &child, &mut rule_engine_configuration)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "VideoAnalyticsConfiguration", "token")?,
            name: xml::fields::element(name, "VideoAnalyticsConfiguration", "Name")?,
            use_count: xml::fields::element(use_count, "VideoAnalyticsConfiguration", "UseCount")?,
            analytics_engine_configuration: xml::fields::element(
                analytics_engine_configuration,
                "VideoAnalyticsConfiguration",
                "AnalyticsEngineConfiguration",
            )?,
            rule_engine_configuration: xml::fields::element(
                rule_engine_configuration,
                "VideoAnalyticsConfiguration",
                "RuleEngineConfiguration",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for VideoAnalyticsConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TT, "tt:Name"));
        self.use_count.write_xml(writer, xml::name!(TT, "tt:UseCount"));
        self.analytics_engine_configuration
            .write_xml(writer, xml::name!(TT, "tt:AnalyticsEngineConfiguration"));
        self.rule_engine_configuration
            .write_xml(writer, xml::name!(TT, "tt:RuleEngineConfiguration"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:VideoAnalyticsStream` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoAnalyticsStream {
    /// One of several elements, any number.
    pub choice: Vec<VideoAnalyticsStreamChoice>,
}

/// The branches of the choice in [`VideoAnalyticsStream`].
#[derive(Clone, Debug, PartialEq)]
pub enum VideoAnalyticsStreamChoice {
    /// Element `tt:Frame`.
    Frame(Frame),
    /// Element `tt:Extension`.
    Extension(VideoAnalyticsStreamExtension),
    /// An element that the schema leaves open.
    Any(xml::RawXml),
}

impl Default for VideoAnalyticsStreamChoice {
    fn default() -> Self {
        Self::Frame(Default::default())
    }
}

impl VideoAnalyticsStreamChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::Frame(value) => xml::WriteXml::write_xml(value, writer, xml::name!(TT, "tt:Frame")),
            Self::Extension(value) => xml::WriteXml::write_xml(value, writer, xml::name!(TT, "tt:Extension")),
            Self::Any(value) => writer.raw(value),
        }
    }
}

impl xml::ReadXml for VideoAnalyticsStream {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut choice = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Frame") => {
                    choice.push(VideoAnalyticsStreamChoice::Frame(reader.read(&child)?));
                }
                (xml::Ns::TT, "Extension") => {
                    choice.push(VideoAnalyticsStreamChoice::Extension(reader.read(&child)?));
                }
                _ => choice.push(VideoAnalyticsStreamChoice::Any(reader.raw(&child)?)),
            }
        }
        Ok(Self { choice })
    }
}

impl xml::WriteXml for VideoAnalyticsStream {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        for choice in &self.choice {
            choice.write(writer);
        }
        writer.end(name);
    }
}

/// ComplexType `tt:VideoAnalyticsStreamExtension` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoAnalyticsStreamExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for VideoAnalyticsStreamExtension {
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

impl xml::WriteXml for VideoAnalyticsStreamExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:VideoAttributes` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoAttributes {
    /// Element `tt:Bitrate`, optional.
    pub bitrate: Option<i32>,
    /// Element `tt:Width`, required.
    pub width: i32,
    /// Element `tt:Height`, required.
    pub height: i32,
    /// Element `tt:Encoding`, required.
    pub encoding: String,
    /// Element `tt:Framerate`, required.
    pub framerate: f32,
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for VideoAttributes {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut bitrate = None;
        let mut width = None;
        let mut height = None;
        let mut encoding = None;
        let mut framerate = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Bitrate") => xml::fields::one(reader, &child, &mut bitrate)?,
                (xml::Ns::TT, "Width") => xml::fields::one(reader, &child, &mut width)?,
                (xml::Ns::TT, "Height") => xml::fields::one(reader, &child, &mut height)?,
                (xml::Ns::TT, "Encoding") => xml::fields::one(reader, &child, &mut encoding)?,
                (xml::Ns::TT, "Framerate") => xml::fields::one(reader, &child, &mut framerate)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            bitrate,
            width: xml::fields::element(width, "VideoAttributes", "Width")?,
            height: xml::fields::element(height, "VideoAttributes", "Height")?,
            encoding: xml::fields::element(encoding, "VideoAttributes", "Encoding")?,
            framerate: xml::fields::element(framerate, "VideoAttributes", "Framerate")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for VideoAttributes {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Bitrate"), &self.bitrate);
        self.width.write_xml(writer, xml::name!(TT, "tt:Width"));
        self.height.write_xml(writer, xml::name!(TT, "tt:Height"));
        self.encoding.write_xml(writer, xml::name!(TT, "tt:Encoding"));
        self.framerate.write_xml(writer, xml::name!(TT, "tt:Framerate"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:VideoDecoderConfigurationOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoDecoderConfigurationOptions {
    /// Element `tt:JpegDecOptions`, optional.
    pub jpeg_dec_options: Option<JpegDecOptions>,
    /// Element `tt:H264DecOptions`, optional.
    pub h264_dec_options: Option<H264DecOptions>,
    /// Element `tt:Mpeg4DecOptions`, optional.
    pub mpeg4_dec_options: Option<Mpeg4DecOptions>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<VideoDecoderConfigurationOptionsExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for VideoDecoderConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut jpeg_dec_options = None;
        let mut h264_dec_options = None;
        let mut mpeg4_dec_options = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "JpegDecOptions") => xml::fields::one(reader, &child, &mut jpeg_dec_options)?,
                (xml::Ns::TT, "H264DecOptions") => xml::fields::one(reader, &child, &mut h264_dec_options)?,
                (xml::Ns::TT, "Mpeg4DecOptions") => xml::fields::one(reader, &child, &mut mpeg4_dec_options)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            jpeg_dec_options,
            h264_dec_options,
            mpeg4_dec_options,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for VideoDecoderConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:JpegDecOptions"),
            &self.jpeg_dec_options,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:H264DecOptions"),
            &self.h264_dec_options,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:Mpeg4DecOptions"),
            &self.mpeg4_dec_options,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:VideoDecoderConfigurationOptionsExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoDecoderConfigurationOptionsExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for VideoDecoderConfigurationOptionsExtension {
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

impl xml::WriteXml for VideoDecoderConfigurationOptionsExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:VideoEncoder2Configuration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoEncoder2Configuration {
    /// Attribute `token`, required.
    pub token: ReferenceToken,
    /// Attribute `GovLength`, optional.
    pub gov_length: Option<i32>,
    /// Attribute `AnchorFrameDistance`, optional.
    pub anchor_frame_distance: Option<i32>,
    /// Attribute `Profile`, optional.
    pub profile: Option<String>,
    /// Attribute `GuaranteedFrameRate`, optional.
    pub guaranteed_frame_rate: Option<bool>,
    /// Attribute `Signed`, optional.
    pub signed: Option<bool>,
    /// Attribute `SecureStreamingProtocolAlgorithm`, optional.
    pub secure_streaming_protocol_algorithm: Option<String>,
    /// Element `tt:Name`, required.
    pub name: Name,
    /// Element `tt:UseCount`, required.
    pub use_count: i32,
    /// Element `tt:Encoding`, required.
    pub encoding: String,
    /// Element `tt:Resolution`, required.
    pub resolution: VideoResolution2,
    /// Element `tt:RateControl`, optional.
    pub rate_control: Option<VideoRateControl2>,
    /// Element `tt:Multicast`, optional.
    pub multicast: Option<MulticastConfiguration>,
    /// Element `tt:Quality`, required.
    pub quality: f32,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for VideoEncoder2Configuration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut gov_length = None;
        let mut anchor_frame_distance = None;
        let mut profile = None;
        let mut guaranteed_frame_rate = None;
        let mut signed = None;
        let mut secure_streaming_protocol_algorithm = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "GovLength") => gov_length = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "AnchorFrameDistance") => {
                    anchor_frame_distance = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "Profile") => profile = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "GuaranteedFrameRate") => {
                    guaranteed_frame_rate = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "Signed") => signed = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "SecureStreamingProtocolAlgorithm") => {
                    secure_streaming_protocol_algorithm = Some(attribute.parse(reader)?)
                }
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut name = None;
        let mut use_count = None;
        let mut encoding = None;
        let mut resolution = None;
        let mut rate_control = None;
        let mut multicast = None;
        let mut quality = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "UseCount") => xml::fields::one(reader, &child, &mut use_count)?,
                (xml::Ns::TT, "Encoding") => xml::fields::one(reader, &child, &mut encoding)?,
                (xml::Ns::TT, "Resolution") => xml::fields::one(reader, &child, &mut resolution)?,
                (xml::Ns::TT, "RateControl") => xml::fields::one(reader, &child, &mut rate_control)?,
                (xml::Ns::TT, "Multicast") => xml::fields::one(reader, &child, &mut multicast)?,
                (xml::Ns::TT, "Quality") => xml::fields::one(reader, &child, &mut quality)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "VideoEncoder2Configuration", "token")?,
            gov_length,
            anchor_frame_distance,
            profile,
            guaranteed_frame_rate,
            signed,
            secure_streaming_protocol_algorithm,
            name: xml::fields::element(name, "VideoEncoder2Configuration", "Name")?,
            use_count: xml::fields::element(use_count, "VideoEncoder2Configuration", "UseCount")?,
            encoding: xml::fields::element(encoding, "VideoEncoder2Configuration", "Encoding")?,
            resolution: xml::fields::element(resolution, "VideoEncoder2Configuration", "Resolution")?,
            rate_control,
            multicast,
            quality: xml::fields::element(quality, "VideoEncoder2Configuration", "Quality")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for VideoEncoder2Configuration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_attribute(writer, xml::name!("GovLength"), &self.gov_length);
        xml::fields::write_attribute(
            writer,
            xml::name!("AnchorFrameDistance"),
            &self.anchor_frame_distance,
        );
        xml::fields::write_attribute(writer, xml::name!("Profile"), &self.profile);
        xml::fields::write_attribute(
            writer,
            xml::name!("GuaranteedFrameRate"),
            &self.guaranteed_frame_rate,
        );
        xml::fields::write_attribute(writer, xml::name!("Signed"), &self.signed);
        xml::fields::write_attribute(
            writer,
            xml::name!("SecureStreamingProtocolAlgorithm"),
            &self.secure_streaming_protocol_algorithm,
        );
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TT, "tt:Name"));
        self.use_count.write_xml(writer, xml::name!(TT, "tt:UseCount"));
        self.encoding.write_xml(writer, xml::name!(TT, "tt:Encoding"));
        self.resolution.write_xml(writer, xml::name!(TT, "tt:Resolution"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:RateControl"), &self.rate_control);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Multicast"), &self.multicast);
        self.quality.write_xml(writer, xml::name!(TT, "tt:Quality"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:VideoEncoder2ConfigurationOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoEncoder2ConfigurationOptions {
    /// Attribute `GovLengthRange`, optional.
    pub gov_length_range: Option<IntList>,
    /// Attribute `MaxAnchorFrameDistance`, optional.
    pub max_anchor_frame_distance: Option<i32>,
    /// Attribute `FrameRatesSupported`, optional.
    pub frame_rates_supported: Option<FloatList>,
    /// Attribute `ProfilesSupported`, optional.
    pub profiles_supported: Option<StringAttrList>,
    /// Attribute `ConstantBitRateSupported`, optional.
    pub constant_bit_rate_supported: Option<bool>,
    /// Attribute `AverageBitRateSupported`, optional.
    pub average_bit_rate_supported: Option<bool>,
    /// Attribute `GuaranteedFrameRateSupported`, optional.
    pub guaranteed_frame_rate_supported: Option<bool>,
    /// Attribute `SecureStreamingProtocolAlgorithms`, optional.
    pub secure_streaming_protocol_algorithms: Option<StringAttrList>,
    /// Attribute `SigningSupported`, optional.
    pub signing_supported: Option<bool>,
    /// Element `tt:Encoding`, required.
    pub encoding: String,
    /// Element `tt:QualityRange`, required.
    pub quality_range: FloatRange,
    /// Element `tt:ResolutionsAvailable`, 1 or more.
    pub resolutions_available: Vec<VideoResolution2>,
    /// Element `tt:BitrateRange`, required.
    pub bitrate_range: IntRange,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for VideoEncoder2ConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut gov_length_range = None;
        let mut max_anchor_frame_distance = None;
        let mut frame_rates_supported = None;
        let mut profiles_supported = None;
        let mut constant_bit_rate_supported = None;
        let mut average_bit_rate_supported = None;
        let mut guaranteed_frame_rate_supported = None;
        let mut secure_streaming_protocol_algorithms = None;
        let mut signing_supported = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "GovLengthRange") => gov_length_range = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaxAnchorFrameDistance") => {
                    max_anchor_frame_distance = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "FrameRatesSupported") => {
                    frame_rates_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "ProfilesSupported") => profiles_supported = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "ConstantBitRateSupported") => {
                    constant_bit_rate_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "AverageBitRateSupported") => {
                    average_bit_rate_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "GuaranteedFrameRateSupported") => {
                    guaranteed_frame_rate_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "SecureStreamingProtocolAlgorithms") => {
                    secure_streaming_protocol_algorithms = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "SigningSupported") => signing_supported = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut encoding = None;
        let mut quality_range = None;
        let mut resolutions_available = Vec::new();
        let mut bitrate_range = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Encoding") => xml::fields::one(reader, &child, &mut encoding)?,
                (xml::Ns::TT, "QualityRange") => xml::fields::one(reader, &child, &mut quality_range)?,
                (xml::Ns::TT, "ResolutionsAvailable") => {
                    xml::fields::many(reader, &child, &mut resolutions_available)?
                }
                (xml::Ns::TT, "BitrateRange") => xml::fields::one(reader, &child, &mut bitrate_range)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            gov_length_range,
            max_anchor_frame_distance,
            frame_rates_supported,
            profiles_supported,
            constant_bit_rate_supported,
            average_bit_rate_supported,
            guaranteed_frame_rate_supported,
            secure_streaming_protocol_algorithms,
            signing_supported,
            encoding: xml::fields::element(encoding, "VideoEncoder2ConfigurationOptions", "Encoding")?,
            quality_range: xml::fields::element(
                quality_range,
                "VideoEncoder2ConfigurationOptions",
                "QualityRange",
            )?,
            resolutions_available,
            bitrate_range: xml::fields::element(
                bitrate_range,
                "VideoEncoder2ConfigurationOptions",
                "BitrateRange",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for VideoEncoder2ConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("GovLengthRange"), &self.gov_length_range);
        xml::fields::write_attribute(
            writer,
            xml::name!("MaxAnchorFrameDistance"),
            &self.max_anchor_frame_distance,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("FrameRatesSupported"),
            &self.frame_rates_supported,
        );
        xml::fields::write_attribute(writer, xml::name!("ProfilesSupported"), &self.profiles_supported);
        xml::fields::write_attribute(
            writer,
            xml::name!("ConstantBitRateSupported"),
            &self.constant_bit_rate_supported,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("AverageBitRateSupported"),
            &self.average_bit_rate_supported,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("GuaranteedFrameRateSupported"),
            &self.guaranteed_frame_rate_supported,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("SecureStreamingProtocolAlgorithms"),
            &self.secure_streaming_protocol_algorithms,
        );
        xml::fields::write_attribute(writer, xml::name!("SigningSupported"), &self.signing_supported);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.encoding.write_xml(writer, xml::name!(TT, "tt:Encoding"));
        self.quality_range
            .write_xml(writer, xml::name!(TT, "tt:QualityRange"));
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:ResolutionsAvailable"),
            &self.resolutions_available,
        );
        self.bitrate_range
            .write_xml(writer, xml::name!(TT, "tt:BitrateRange"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:VideoEncoderConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoEncoderConfiguration {
    /// Attribute `token`, required.
    pub token: ReferenceToken,
    /// Attribute `GuaranteedFrameRate`, optional.
    pub guaranteed_frame_rate: Option<bool>,
    /// Element `tt:Name`, required.
    pub name: Name,
    /// Element `tt:UseCount`, required.
    pub use_count: i32,
    /// Element `tt:Encoding`, required.
    pub encoding: VideoEncoding,
    /// Element `tt:Resolution`, required.
    pub resolution: VideoResolution,
    /// Element `tt:Quality`, required.
    pub quality: f32,
    /// Element `tt:RateControl`, optional.
    pub rate_control: Option<VideoRateControl>,
    /// Element `tt:MPEG4`, optional.
    pub mpeg4: Option<Mpeg4Configuration>,
    /// Element `tt:H264`, optional.
    pub h264: Option<H264Configuration>,
    /// Element `tt:Multicast`, required.
    pub multicast: MulticastConfiguration,
    /// Element `tt:SessionTimeout`, required.
    pub session_timeout: xml::Duration,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for VideoEncoderConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut guaranteed_frame_rate = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "GuaranteedFrameRate") => {
                    guaranteed_frame_rate = Some(attribute.parse(reader)?)
                }
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut name = None;
        let mut use_count = None;
        let mut encoding = None;
        let mut resolution = None;
        let mut quality = None;
        let mut rate_control = None;
        let mut mpeg4 = None;
        let mut h264 = None;
        let mut multicast = None;
        let mut session_timeout = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "UseCount") => xml::fields::one(reader, &child, &mut use_count)?,
                (xml::Ns::TT, "Encoding") => xml::fields::one(reader, &child, &mut encoding)?,
                (xml::Ns::TT, "Resolution") => xml::fields::one(reader, &child, &mut resolution)?,
                (xml::Ns::TT, "Quality") => xml::fields::one(reader, &child, &mut quality)?,
                (xml::Ns::TT, "RateControl") => xml::fields::one(reader, &child, &mut rate_control)?,
                (xml::Ns::TT, "MPEG4") => xml::fields::one(reader, &child, &mut mpeg4)?,
                (xml::Ns::TT, "H264") => xml::fields::one(reader, &child, &mut h264)?,
                (xml::Ns::TT, "Multicast") => xml::fields::one(reader, &child, &mut multicast)?,
                (xml::Ns::TT, "SessionTimeout") => xml::fields::one(reader, &child, &mut session_timeout)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "VideoEncoderConfiguration", "token")?,
            guaranteed_frame_rate,
            name: xml::fields::element(name, "VideoEncoderConfiguration", "Name")?,
            use_count: xml::fields::element(use_count, "VideoEncoderConfiguration", "UseCount")?,
            encoding: xml::fields::element(encoding, "VideoEncoderConfiguration", "Encoding")?,
            resolution: xml::fields::element(resolution, "VideoEncoderConfiguration", "Resolution")?,
            quality: xml::fields::element(quality, "VideoEncoderConfiguration", "Quality")?,
            rate_control,
            mpeg4,
            h264,
            multicast: xml::fields::element(multicast, "VideoEncoderConfiguration", "Multicast")?,
            session_timeout: xml::fields::element(
                session_timeout,
                "VideoEncoderConfiguration",
                "SessionTimeout",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for VideoEncoderConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_attribute(
            writer,
            xml::name!("GuaranteedFrameRate"),
            &self.guaranteed_frame_rate,
        );
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TT, "tt:Name"));
        self.use_count.write_xml(writer, xml::name!(TT, "tt:UseCount"));
        self.encoding.write_xml(writer, xml::name!(TT, "tt:Encoding"));
        self.resolution.write_xml(writer, xml::name!(TT, "tt:Resolution"));
        self.quality.write_xml(writer, xml::name!(TT, "tt:Quality"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:RateControl"), &self.rate_control);
        xml::fields::write_option(writer, xml::name!(TT, "tt:MPEG4"), &self.mpeg4);
        xml::fields::write_option(writer, xml::name!(TT, "tt:H264"), &self.h264);
        self.multicast.write_xml(writer, xml::name!(TT, "tt:Multicast"));
        self.session_timeout
            .write_xml(writer, xml::name!(TT, "tt:SessionTimeout"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:VideoEncoderConfigurationOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoEncoderConfigurationOptions {
    /// Attribute `GuaranteedFrameRateSupported`, optional.
    pub guaranteed_frame_rate_supported: Option<bool>,
    /// Element `tt:QualityRange`, required.
    pub quality_range: IntRange,
    /// Element `tt:JPEG`, optional.
    pub jpeg: Option<JpegOptions>,
    /// Element `tt:MPEG4`, optional.
    pub mpeg4: Option<Mpeg4Options>,
    /// Element `tt:H264`, optional.
    pub h264: Option<H264Options>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<VideoEncoderOptionsExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for VideoEncoderConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut guaranteed_frame_rate_supported = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "GuaranteedFrameRateSupported") => {
                    guaranteed_frame_rate_supported = Some(attribute.parse(reader)?)
                }
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut quality_range = None;
        let mut jpeg = None;
        let mut mpeg4 = None;
        let mut h264 = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "QualityRange") => xml::fields::one(reader, &child, &mut quality_range)?,
                (xml::Ns::TT, "JPEG") => xml::fields::one(reader, &child, &mut jpeg)?,
                (xml::Ns::TT, "MPEG4") => xml::fields::one(reader, &child, &mut mpeg4)?,
                (xml::Ns::TT, "H264") => xml::fields::one(reader, &child, &mut h264)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            guaranteed_frame_rate_supported,
            quality_range: xml::fields::element(
                quality_range,
                "VideoEncoderConfigurationOptions",
                "QualityRange",
            )?,
            jpeg,
            mpeg4,
            h264,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for VideoEncoderConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(
            writer,
            xml::name!("GuaranteedFrameRateSupported"),
            &self.guaranteed_frame_rate_supported,
        );
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.quality_range
            .write_xml(writer, xml::name!(TT, "tt:QualityRange"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:JPEG"), &self.jpeg);
        xml::fields::write_option(writer, xml::name!(TT, "tt:MPEG4"), &self.mpeg4);
        xml::fields::write_option(writer, xml::name!(TT, "tt:H264"), &self.h264);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:VideoEncoderOptionsExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoEncoderOptionsExtension {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `tt:JPEG`, optional.
    pub jpeg: Option<JpegOptions2>,
    /// Element `tt:MPEG4`, optional.
    pub mpeg4: Option<Mpeg4Options2>,
    /// Element `tt:H264`, optional.
    pub h264: Option<H264Options2>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<VideoEncoderOptionsExtension2>,
}

impl xml::ReadXml for VideoEncoderOptionsExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any = Vec::new();
        let mut jpeg = None;
        let mut mpeg4 = None;
        let mut h264 = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "JPEG") => xml::fields::one(reader, &child, &mut jpeg)?,
                (xml::Ns::TT, "MPEG4") => xml::fields::one(reader, &child, &mut mpeg4)?,
                (xml::Ns::TT, "H264") => xml::fields::one(reader, &child, &mut h264)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            any,
            jpeg,
            mpeg4,
            h264,
            extension,
        })
    }
}

impl xml::WriteXml for VideoEncoderOptionsExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        xml::fields::write_option(writer, xml::name!(TT, "tt:JPEG"), &self.jpeg);
        xml::fields::write_option(writer, xml::name!(TT, "tt:MPEG4"), &self.mpeg4);
        xml::fields::write_option(writer, xml::name!(TT, "tt:H264"), &self.h264);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:VideoEncoderOptionsExtension2` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoEncoderOptionsExtension2 {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for VideoEncoderOptionsExtension2 {
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

impl xml::WriteXml for VideoEncoderOptionsExtension2 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:VideoEncoding` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum VideoEncoding {
    /// `JPEG`
    #[default]
    JPEG,
    /// `MPEG4`
    MPEG4,
    /// `H264`
    H264,
}

impl VideoEncoding {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::JPEG, Self::MPEG4, Self::H264];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::JPEG => "JPEG",
            Self::MPEG4 => "MPEG4",
            Self::H264 => "H264",
        }
    }
}

xml::fields::listed_values!(VideoEncoding, "VideoEncoding");

/// SimpleType `tt:VideoEncodingMimeNames` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum VideoEncodingMimeNames {
    /// `JPEG`
    #[default]
    JPEG,
    /// `MPV4-ES`
    MPV4ES,
    /// `H264`
    H264,
    /// `H265`
    H265,
}

impl VideoEncodingMimeNames {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::JPEG, Self::MPV4ES, Self::H264, Self::H265];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::JPEG => "JPEG",
            Self::MPV4ES => "MPV4-ES",
            Self::H264 => "H264",
            Self::H265 => "H265",
        }
    }
}

xml::fields::listed_values!(VideoEncodingMimeNames, "VideoEncodingMimeNames");

/// SimpleType `tt:VideoEncodingProfiles` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum VideoEncodingProfiles {
    /// `Simple`
    #[default]
    Simple,
    /// `AdvancedSimple`
    AdvancedSimple,
    /// `Baseline`
    Baseline,
    /// `Main`
    Main,
    /// `Main10`
    Main10,
    /// `Extended`
    Extended,
    /// `High`
    High,
}

impl VideoEncodingProfiles {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::Simple,
        Self::AdvancedSimple,
        Self::Baseline,
        Self::Main,
        Self::Main10,
        Self::Extended,
        Self::High,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Simple => "Simple",
            Self::AdvancedSimple => "AdvancedSimple",
            Self::Baseline => "Baseline",
            Self::Main => "Main",
            Self::Main10 => "Main10",
            Self::Extended => "Extended",
            Self::High => "High",
        }
    }
}

xml::fields::listed_values!(VideoEncodingProfiles, "VideoEncodingProfiles");

/// ComplexType `tt:VideoOutput` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoOutput {
    /// Attribute `token`, required.
    pub token: ReferenceToken,
    /// Element `tt:Layout`, required.
    pub layout: Layout,
    /// Element `tt:Resolution`, optional.
    pub resolution: Option<VideoResolution>,
    /// Element `tt:RefreshRate`, optional.
    pub refresh_rate: Option<f32>,
    /// Element `tt:AspectRatio`, optional.
    pub aspect_ratio: Option<f32>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<VideoOutputExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for VideoOutput {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut layout = None;
        let mut resolution = None;
        let mut refresh_rate = None;
        let mut aspect_ratio = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Layout") => xml::fields::one(reader, &child, &mut layout)?,
                (xml::Ns::TT, "Resolution") => xml::fields::one(reader, &child, &mut resolution)?,
                (xml::Ns::TT, "RefreshRate") => xml::fields::one(reader, &child, &mut refresh_rate)?,
                (xml::Ns::TT, "AspectRatio") => xml::fields::one(reader, &child, &mut aspect_ratio)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "VideoOutput", "token")?,
            layout: xml::fields::element(layout, "VideoOutput", "Layout")?,
            resolution,
            refresh_rate,
            aspect_ratio,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for VideoOutput {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.layout.write_xml(writer, xml::name!(TT, "tt:Layout"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Resolution"), &self.resolution);
        xml::fields::write_option(writer, xml::name!(TT, "tt:RefreshRate"), &self.refresh_rate);
        xml::fields::write_option(writer, xml::name!(TT, "tt:AspectRatio"), &self.aspect_ratio);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:VideoOutputConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoOutputConfiguration {
    /// Attribute `token`, required.
    pub token: ReferenceToken,
    /// Element `tt:Name`, required.
    pub name: Name,
    /// Element `tt:UseCount`, required.
    pub use_count: i32,
    /// Element `tt:OutputToken`, required.
    pub output_token: ReferenceToken,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for VideoOutputConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut name = None;
        let mut use_count = None;
        let mut output_token = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "UseCount") => xml::fields::one(reader, &child, &mut use_count)?,
                (xml::Ns::TT, "OutputToken") => xml::fields::one(reader, &child, &mut output_token)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "VideoOutputConfiguration", "token")?,
            name: xml::fields::element(name, "VideoOutputConfiguration", "Name")?,
            use_count: xml::fields::element(use_count, "VideoOutputConfiguration", "UseCount")?,
            output_token: xml::fields::element(output_token, "VideoOutputConfiguration", "OutputToken")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for VideoOutputConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TT, "tt:Name"));
        self.use_count.write_xml(writer, xml::name!(TT, "tt:UseCount"));
        self.output_token
            .write_xml(writer, xml::name!(TT, "tt:OutputToken"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:VideoOutputConfigurationOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoOutputConfigurationOptions {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for VideoOutputConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self { any, any_attributes })
    }
}

impl xml::WriteXml for VideoOutputConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:VideoOutputExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoOutputExtension {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for VideoOutputExtension {
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

impl xml::WriteXml for VideoOutputExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:VideoRateControl` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoRateControl {
    /// Element `tt:FrameRateLimit`, required.
    pub frame_rate_limit: i32,
    /// Element `tt:EncodingInterval`, required.
    pub encoding_interval: i32,
    /// Element `tt:BitrateLimit`, required.
    pub bitrate_limit: i32,
}

impl xml::ReadXml for VideoRateControl {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut frame_rate_limit = None;
        let mut encoding_interval = None;
        let mut bitrate_limit = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "FrameRateLimit") => xml::fields::one(reader, &child, &mut frame_rate_limit)?,
                (xml::Ns::TT, "EncodingInterval") => {
                    xml::fields::one(reader, &child, &mut encoding_interval)?
                }
                (xml::Ns::TT, "BitrateLimit") => xml::fields::one(reader, &child, &mut bitrate_limit)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            frame_rate_limit: xml::fields::element(frame_rate_limit, "VideoRateControl", "FrameRateLimit")?,
            encoding_interval: xml::fields::element(
                encoding_interval,
                "VideoRateControl",
                "EncodingInterval",
            )?,
            bitrate_limit: xml::fields::element(bitrate_limit, "VideoRateControl", "BitrateLimit")?,
        })
    }
}

impl xml::WriteXml for VideoRateControl {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.frame_rate_limit
            .write_xml(writer, xml::name!(TT, "tt:FrameRateLimit"));
        self.encoding_interval
            .write_xml(writer, xml::name!(TT, "tt:EncodingInterval"));
        self.bitrate_limit
            .write_xml(writer, xml::name!(TT, "tt:BitrateLimit"));
        writer.end(name);
    }
}

/// ComplexType `tt:VideoRateControl2` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoRateControl2 {
    /// Attribute `ConstantBitRate`, optional.
    pub constant_bit_rate: Option<bool>,
    /// Element `tt:FrameRateLimit`, required.
    pub frame_rate_limit: f32,
    /// Element `tt:BitrateLimit`, required.
    pub bitrate_limit: i32,
    /// Element `tt:AverageBitRate`, optional.
    pub average_bit_rate: Option<i32>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for VideoRateControl2 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut constant_bit_rate = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "ConstantBitRate") => constant_bit_rate = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut frame_rate_limit = None;
        let mut bitrate_limit = None;
        let mut average_bit_rate = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "FrameRateLimit") => xml::fields::one(reader, &child, &mut frame_rate_limit)?,
                (xml::Ns::TT, "BitrateLimit") => xml::fields::one(reader, &child, &mut bitrate_limit)?,
                (xml::Ns::TT, "AverageBitRate") => xml::fields::one(reader, &child, &mut average_bit_rate)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            constant_bit_rate,
            frame_rate_limit: xml::fields::element(frame_rate_limit, "VideoRateControl2", "FrameRateLimit")?,
            bitrate_limit: xml::fields::element(bitrate_limit, "VideoRateControl2", "BitrateLimit")?,
            average_bit_rate,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for VideoRateControl2 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("ConstantBitRate"), &self.constant_bit_rate);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.frame_rate_limit
            .write_xml(writer, xml::name!(TT, "tt:FrameRateLimit"));
        self.bitrate_limit
            .write_xml(writer, xml::name!(TT, "tt:BitrateLimit"));
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:AverageBitRate"),
            &self.average_bit_rate,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:VideoResolution` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoResolution {
    /// Element `tt:Width`, required.
    pub width: i32,
    /// Element `tt:Height`, required.
    pub height: i32,
}

impl xml::ReadXml for VideoResolution {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut width = None;
        let mut height = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Width") => xml::fields::one(reader, &child, &mut width)?,
                (xml::Ns::TT, "Height") => xml::fields::one(reader, &child, &mut height)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            width: xml::fields::element(width, "VideoResolution", "Width")?,
            height: xml::fields::element(height, "VideoResolution", "Height")?,
        })
    }
}

impl xml::WriteXml for VideoResolution {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.width.write_xml(writer, xml::name!(TT, "tt:Width"));
        self.height.write_xml(writer, xml::name!(TT, "tt:Height"));
        writer.end(name);
    }
}

/// ComplexType `tt:VideoResolution2` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoResolution2 {
    /// Element `tt:Width`, required.
    pub width: i32,
    /// Element `tt:Height`, required.
    pub height: i32,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for VideoResolution2 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut width = None;
        let mut height = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Width") => xml::fields::one(reader, &child, &mut width)?,
                (xml::Ns::TT, "Height") => xml::fields::one(reader, &child, &mut height)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            width: xml::fields::element(width, "VideoResolution2", "Width")?,
            height: xml::fields::element(height, "VideoResolution2", "Height")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for VideoResolution2 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.width.write_xml(writer, xml::name!(TT, "tt:Width"));
        self.height.write_xml(writer, xml::name!(TT, "tt:Height"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:VideoSource` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoSource {
    /// Attribute `token`, required.
    pub token: ReferenceToken,
    /// Element `tt:Framerate`, required.
    pub framerate: f32,
    /// Element `tt:Resolution`, required.
    pub resolution: VideoResolution,
    /// Element `tt:Imaging`, optional.
    pub imaging: Option<ImagingSettings>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<VideoSourceExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for VideoSource {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut framerate = None;
        let mut resolution = None;
        let mut imaging = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Framerate") => xml::fields::one(reader, &child, &mut framerate)?,
                (xml::Ns::TT, "Resolution") => xml::fields::one(reader, &child, &mut resolution)?,
                (xml::Ns::TT, "Imaging") => xml::fields::one(reader, &child, &mut imaging)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "VideoSource", "token")?,
            framerate: xml::fields::element(framerate, "VideoSource", "Framerate")?,
            resolution: xml::fields::element(resolution, "VideoSource", "Resolution")?,
            imaging,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for VideoSource {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.framerate.write_xml(writer, xml::name!(TT, "tt:Framerate"));
        self.resolution.write_xml(writer, xml::name!(TT, "tt:Resolution"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Imaging"), &self.imaging);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:VideoSourceConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoSourceConfiguration {
    /// Attribute `token`, required.
    pub token: ReferenceToken,
    /// Attribute `ViewMode`, optional.
    pub view_mode: Option<String>,
    /// Element `tt:Name`, required.
    pub name: Name,
    /// Element `tt:UseCount`, required.
    pub use_count: i32,
    /// Element `tt:SourceToken`, required.
    pub source_token: ReferenceToken,
    /// Element `tt:Bounds`, required.
    pub bounds: IntRectangle,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<VideoSourceConfigurationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for VideoSourceConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut view_mode = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "ViewMode") => view_mode = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut name = None;
        let mut use_count = None;
        let mut source_token = None;
        let mut bounds = None;
        let mut any = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "UseCount") => xml::fields::one(reader, &child, &mut use_count)?,
                (xml::Ns::TT, "SourceToken") => xml::fields::one(reader, &child, &mut source_token)?,
                (xml::Ns::TT, "Bounds") => xml::fields::one(reader, &child, &mut bounds)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "VideoSourceConfiguration", "token")?,
            view_mode,
            name: xml::fields::element(name, "VideoSourceConfiguration", "Name")?,
            use_count: xml::fields::element(use_count, "VideoSourceConfiguration", "UseCount")?,
            source_token: xml::fields::element(source_token, "VideoSourceConfiguration", "SourceToken")?,
            bounds: xml::fields::element(bounds, "VideoSourceConfiguration", "Bounds")?,
            any,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for VideoSourceConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_attribute(writer, xml::name!("ViewMode"), &self.view_mode);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TT, "tt:Name"));
        self.use_count.write_xml(writer, xml::name!(TT, "tt:UseCount"));
        self.source_token
            .write_xml(writer, xml::name!(TT, "tt:SourceToken"));
        self.bounds.write_xml(writer, xml::name!(TT, "tt:Bounds"));
        xml::fields::write_raw(writer, &self.any);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:VideoSourceConfigurationExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoSourceConfigurationExtension {
    /// Element `tt:Rotate`, optional.
    pub rotate: Option<Rotate>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<VideoSourceConfigurationExtension2>,
}

impl xml::ReadXml for VideoSourceConfigurationExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut rotate = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Rotate") => xml::fields::one(reader, &child, &mut rotate)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { rotate, extension })
    }
}

impl xml::WriteXml for VideoSourceConfigurationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Rotate"), &self.rotate);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:VideoSourceConfigurationExtension2` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoSourceConfigurationExtension2 {
    /// Element `tt:LensDescription`, any number.
    pub lens_description: Vec<LensDescription>,
    /// Element `tt:SceneOrientation`, optional.
    pub scene_orientation: Option<SceneOrientation>,
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for VideoSourceConfigurationExtension2 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut lens_description = Vec::new();
        let mut scene_orientation = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "LensDescription") => xml::fields::many(reader, &child, &mut lens_description)?,
                (xml::Ns::TT, "SceneOrientation") => {
                    xml::fields::one(reader, &child, &mut scene_orientation)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            lens_description,
            scene_orientation,
            any,
        })
    }
}

impl xml::WriteXml for VideoSourceConfigurationExtension2 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:LensDescription"),
            &self.lens_description,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:SceneOrientation"),
            &self.scene_orientation,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:VideoSourceConfigurationOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoSourceConfigurationOptions {
    /// Attribute `MaximumNumberOfProfiles`, optional.
    pub maximum_number_of_profiles: Option<i32>,
    /// Element `tt:BoundsRange`, required.
    pub bounds_range: IntRectangleRange,
    /// Element `tt:VideoSourceTokensAvailable`, 1 or more.
    pub video_source_tokens_available: Vec<ReferenceToken>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<VideoSourceConfigurationOptionsExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for VideoSourceConfigurationOptions {
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
        let mut bounds_range = None;
        let mut video_source_tokens_available = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "BoundsRange") => xml::fields::one(reader, &child, &mut bounds_range)?,
                (xml::Ns::TT, "VideoSourceTokensAvailable") => {
                    xml::fields::many(reader, &child, &mut video_source_tokens_available)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            maximum_number_of_profiles,
            bounds_range: xml::fields::element(
                bounds_range,
                "VideoSourceConfigurationOptions",
                "BoundsRange",
            )?,
            video_source_tokens_available,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for VideoSourceConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(
            writer,
            xml::name!("MaximumNumberOfProfiles"),
            &self.maximum_number_of_profiles,
        );
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.bounds_range
            .write_xml(writer, xml::name!(TT, "tt:BoundsRange"));
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:VideoSourceTokensAvailable"),
            &self.video_source_tokens_available,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:VideoSourceConfigurationOptionsExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoSourceConfigurationOptionsExtension {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `tt:Rotate`, optional.
    pub rotate: Option<RotateOptions>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<VideoSourceConfigurationOptionsExtension2>,
}

impl xml::ReadXml for VideoSourceConfigurationOptionsExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any = Vec::new();
        let mut rotate = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Rotate") => xml::fields::one(reader, &child, &mut rotate)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            any,
            rotate,
            extension,
        })
    }
}

impl xml::WriteXml for VideoSourceConfigurationOptionsExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Rotate"), &self.rotate);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:VideoSourceConfigurationOptionsExtension2` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoSourceConfigurationOptionsExtension2 {
    /// Element `tt:SceneOrientationMode`, any number.
    pub scene_orientation_mode: Vec<SceneOrientationMode>,
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for VideoSourceConfigurationOptionsExtension2 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut scene_orientation_mode = Vec::new();
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "SceneOrientationMode") => {
                    xml::fields::many(reader, &child, &mut scene_orientation_mode)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            scene_orientation_mode,
            any,
        })
    }
}

impl xml::WriteXml for VideoSourceConfigurationOptionsExtension2 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:SceneOrientationMode"),
            &self.scene_orientation_mode,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:VideoSourceExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoSourceExtension {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `tt:Imaging`, optional.
    pub imaging: Option<ImagingSettings20>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<VideoSourceExtension2>,
}

impl xml::ReadXml for VideoSourceExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any = Vec::new();
        let mut imaging = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Imaging") => xml::fields::one(reader, &child, &mut imaging)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            any,
            imaging,
            extension,
        })
    }
}

impl xml::WriteXml for VideoSourceExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Imaging"), &self.imaging);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:VideoSourceExtension2` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VideoSourceExtension2 {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for VideoSourceExtension2 {
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

impl xml::WriteXml for VideoSourceExtension2 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:ViewModes` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum ViewModes {
    /// `tt:Fisheye`
    #[default]
    TtFisheye,
    /// `tt:360Panorama`
    Tt360Panorama,
    /// `tt:180Panorama`
    Tt180Panorama,
    /// `tt:Quad`
    TtQuad,
    /// `tt:Original`
    TtOriginal,
    /// `tt:LeftHalf`
    TtLeftHalf,
    /// `tt:RightHalf`
    TtRightHalf,
    /// `tt:Dewarp`
    TtDewarp,
}

impl ViewModes {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::TtFisheye,
        Self::Tt360Panorama,
        Self::Tt180Panorama,
        Self::TtQuad,
        Self::TtOriginal,
        Self::TtLeftHalf,
        Self::TtRightHalf,
        Self::TtDewarp,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TtFisheye => "tt:Fisheye",
            Self::Tt360Panorama => "tt:360Panorama",
            Self::Tt180Panorama => "tt:180Panorama",
            Self::TtQuad => "tt:Quad",
            Self::TtOriginal => "tt:Original",
            Self::TtLeftHalf => "tt:LeftHalf",
            Self::TtRightHalf => "tt:RightHalf",
            Self::TtDewarp => "tt:Dewarp",
        }
    }
}

xml::fields::listed_values!(ViewModes, "ViewModes");

/// ComplexType `tt:WhiteBalance` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WhiteBalance {
    /// Element `tt:Mode`, required.
    pub mode: WhiteBalanceMode,
    /// Element `tt:CrGain`, required.
    pub cr_gain: f32,
    /// Element `tt:CbGain`, required.
    pub cb_gain: f32,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for WhiteBalance {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut mode = None;
        let mut cr_gain = None;
        let mut cb_gain = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Mode") => xml::fields::one(reader, &child, &mut mode)?,
                (xml::Ns::TT, "CrGain") => xml::fields::one(reader, &child, &mut cr_gain)?,
                (xml::Ns::TT, "CbGain") => xml::fields::one(reader, &child, &mut cb_gain)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            mode: xml::fields::element(mode, "WhiteBalance", "Mode")?,
            cr_gain: xml::fields::element(cr_gain, "WhiteBalance", "CrGain")?,
            cb_gain: xml::fields::element(cb_gain, "WhiteBalance", "CbGain")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for WhiteBalance {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.mode.write_xml(writer, xml::name!(TT, "tt:Mode"));
        self.cr_gain.write_xml(writer, xml::name!(TT, "tt:CrGain"));
        self.cb_gain.write_xml(writer, xml::name!(TT, "tt:CbGain"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:WhiteBalance20` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WhiteBalance20 {
    /// Element `tt:Mode`, required.
    pub mode: WhiteBalanceMode,
    /// Element `tt:CrGain`, optional.
    pub cr_gain: Option<f32>,
    /// Element `tt:CbGain`, optional.
    pub cb_gain: Option<f32>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<WhiteBalance20Extension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for WhiteBalance20 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut mode = None;
        let mut cr_gain = None;
        let mut cb_gain = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Mode") => xml::fields::one(reader, &child, &mut mode)?,
                (xml::Ns::TT, "CrGain") => xml::fields::one(reader, &child, &mut cr_gain)?,
                (xml::Ns::TT, "CbGain") => xml::fields::one(reader, &child, &mut cb_gain)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            mode: xml::fields::element(mode, "WhiteBalance20", "Mode")?,
            cr_gain,
            cb_gain,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for WhiteBalance20 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.mode.write_xml(writer, xml::name!(TT, "tt:Mode"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:CrGain"), &self.cr_gain);
        xml::fields::write_option(writer, xml::name!(TT, "tt:CbGain"), &self.cb_gain);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:WhiteBalance20Extension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WhiteBalance20Extension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for WhiteBalance20Extension {
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

impl xml::WriteXml for WhiteBalance20Extension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:WhiteBalanceMode` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum WhiteBalanceMode {
    /// `AUTO`
    #[default]
    AUTO,
    /// `MANUAL`
    MANUAL,
}

impl WhiteBalanceMode {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::AUTO, Self::MANUAL];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AUTO => "AUTO",
            Self::MANUAL => "MANUAL",
        }
    }
}

xml::fields::listed_values!(WhiteBalanceMode, "WhiteBalanceMode");

/// ComplexType `tt:WhiteBalanceOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WhiteBalanceOptions {
    /// Element `tt:Mode`, 1 or more.
    pub mode: Vec<WhiteBalanceMode>,
    /// Element `tt:YrGain`, required.
    pub yr_gain: FloatRange,
    /// Element `tt:YbGain`, required.
    pub yb_gain: FloatRange,
}

impl xml::ReadXml for WhiteBalanceOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut mode = Vec::new();
        let mut yr_gain = None;
        let mut yb_gain = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Mode") => xml::fields::many(reader, &child, &mut mode)?,
                (xml::Ns::TT, "YrGain") => xml::fields::one(reader, &child, &mut yr_gain)?,
                (xml::Ns::TT, "YbGain") => xml::fields::one(reader, &child, &mut yb_gain)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            mode,
            yr_gain: xml::fields::element(yr_gain, "WhiteBalanceOptions", "YrGain")?,
            yb_gain: xml::fields::element(yb_gain, "WhiteBalanceOptions", "YbGain")?,
        })
    }
}

impl xml::WriteXml for WhiteBalanceOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Mode"), &self.mode);
        self.yr_gain.write_xml(writer, xml::name!(TT, "tt:YrGain"));
        self.yb_gain.write_xml(writer, xml::name!(TT, "tt:YbGain"));
        writer.end(name);
    }
}

/// ComplexType `tt:WhiteBalanceOptions20` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WhiteBalanceOptions20 {
    /// Element `tt:Mode`, 1 or more.
    pub mode: Vec<WhiteBalanceMode>,
    /// Element `tt:YrGain`, optional.
    pub yr_gain: Option<FloatRange>,
    /// Element `tt:YbGain`, optional.
    pub yb_gain: Option<FloatRange>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<WhiteBalanceOptions20Extension>,
}

impl xml::ReadXml for WhiteBalanceOptions20 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut mode = Vec::new();
        let mut yr_gain = None;
        let mut yb_gain = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Mode") => xml::fields::many(reader, &child, &mut mode)?,
                (xml::Ns::TT, "YrGain") => xml::fields::one(reader, &child, &mut yr_gain)?,
                (xml::Ns::TT, "YbGain") => xml::fields::one(reader, &child, &mut yb_gain)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            mode,
            yr_gain,
            yb_gain,
            extension,
        })
    }
}

impl xml::WriteXml for WhiteBalanceOptions20 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Mode"), &self.mode);
        xml::fields::write_option(writer, xml::name!(TT, "tt:YrGain"), &self.yr_gain);
        xml::fields::write_option(writer, xml::name!(TT, "tt:YbGain"), &self.yb_gain);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:WhiteBalanceOptions20Extension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WhiteBalanceOptions20Extension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for WhiteBalanceOptions20Extension {
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

impl xml::WriteXml for WhiteBalanceOptions20Extension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:WideDynamicMode` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum WideDynamicMode {
    /// `OFF`
    #[default]
    OFF,
    /// `ON`
    ON,
}

impl WideDynamicMode {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::OFF, Self::ON];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OFF => "OFF",
            Self::ON => "ON",
        }
    }
}

xml::fields::listed_values!(WideDynamicMode, "WideDynamicMode");

/// ComplexType `tt:WideDynamicRange` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WideDynamicRange {
    /// Element `tt:Mode`, required.
    pub mode: WideDynamicMode,
    /// Element `tt:Level`, required.
    pub level: f32,
}

impl xml::ReadXml for WideDynamicRange {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut mode = None;
        let mut level = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Mode") => xml::fields::one(reader, &child, &mut mode)?,
                (xml::Ns::TT, "Level") => xml::fields::one(reader, &child, &mut level)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            mode: xml::fields::element(mode, "WideDynamicRange", "Mode")?,
            level: xml::fields::element(level, "WideDynamicRange", "Level")?,
        })
    }
}

impl xml::WriteXml for WideDynamicRange {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.mode.write_xml(writer, xml::name!(TT, "tt:Mode"));
        self.level.write_xml(writer, xml::name!(TT, "tt:Level"));
        writer.end(name);
    }
}

/// ComplexType `tt:WideDynamicRange20` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WideDynamicRange20 {
    /// Element `tt:Mode`, required.
    pub mode: WideDynamicMode,
    /// Element `tt:Level`, optional.
    pub level: Option<f32>,
}

impl xml::ReadXml for WideDynamicRange20 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut mode = None;
        let mut level = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Mode") => xml::fields::one(reader, &child, &mut mode)?,
                (xml::Ns::TT, "Level") => xml::fields::one(reader, &child, &mut level)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            mode: xml::fields::element(mode, "WideDynamicRange20", "Mode")?,
            level,
        })
    }
}

impl xml::WriteXml for WideDynamicRange20 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.mode.write_xml(writer, xml::name!(TT, "tt:Mode"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Level"), &self.level);
        writer.end(name);
    }
}

/// ComplexType `tt:WideDynamicRangeOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WideDynamicRangeOptions {
    /// Element `tt:Mode`, 1 or more.
    pub mode: Vec<WideDynamicMode>,
    /// Element `tt:Level`, required.
    pub level: FloatRange,
}

impl xml::ReadXml for WideDynamicRangeOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut mode = Vec::new();
        let mut level = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Mode") => xml::fields::many(reader, &child, &mut mode)?,
                (xml::Ns::TT, "Level") => xml::fields::one(reader, &child, &mut level)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            mode,
            level: xml::fields::element(level, "WideDynamicRangeOptions", "Level")?,
        })
    }
}

impl xml::WriteXml for WideDynamicRangeOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Mode"), &self.mode);
        self.level.write_xml(writer, xml::name!(TT, "tt:Level"));
        writer.end(name);
    }
}

/// ComplexType `tt:WideDynamicRangeOptions20` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WideDynamicRangeOptions20 {
    /// Element `tt:Mode`, 1 or more.
    pub mode: Vec<WideDynamicMode>,
    /// Element `tt:Level`, optional.
    pub level: Option<FloatRange>,
}

impl xml::ReadXml for WideDynamicRangeOptions20 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut mode = Vec::new();
        let mut level = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Mode") => xml::fields::many(reader, &child, &mut mode)?,
                (xml::Ns::TT, "Level") => xml::fields::one(reader, &child, &mut level)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { mode, level })
    }
}

impl xml::WriteXml for WideDynamicRangeOptions20 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Mode"), &self.mode);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Level"), &self.level);
        writer.end(name);
    }
}
