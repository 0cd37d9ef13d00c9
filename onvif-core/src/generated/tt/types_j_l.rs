// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::xml;

/// SimpleType `tt:JobToken` of onvif.xsd.
pub type JobToken = ReferenceToken;

/// ComplexType `tt:JpegDecOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct JpegDecOptions {
    /// Element `tt:ResolutionsAvailable`, 1 or more.
    pub resolutions_available: Vec<VideoResolution>,
    /// Element `tt:SupportedInputBitrate`, required.
    pub supported_input_bitrate: IntRange,
    /// Element `tt:SupportedFrameRate`, required.
    pub supported_frame_rate: IntRange,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for JpegDecOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut resolutions_available = Vec::new();
        let mut supported_input_bitrate = None;
        let mut supported_frame_rate = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "ResolutionsAvailable") => {
                    xml::fields::many(reader, &child, &mut resolutions_available)?
                }
                (xml::Ns::TT, "SupportedInputBitrate") => {
                    xml::fields::one(reader, &child, &mut supported_input_bitrate)?
                }
                (xml::Ns::TT, "SupportedFrameRate") => {
                    xml::fields::one(reader, &child, &mut supported_frame_rate)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            resolutions_available,
            supported_input_bitrate: xml::fields::element(
                supported_input_bitrate,
                "JpegDecOptions",
                "SupportedInputBitrate",
            )?,
            supported_frame_rate: xml::fields::element(
                supported_frame_rate,
                "JpegDecOptions",
                "SupportedFrameRate",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for JpegDecOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:ResolutionsAvailable"),
            &self.resolutions_available,
        );
        self.supported_input_bitrate
            .write_xml(writer, xml::name!(TT, "tt:SupportedInputBitrate"));
        self.supported_frame_rate
            .write_xml(writer, xml::name!(TT, "tt:SupportedFrameRate"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:JpegOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct JpegOptions {
    /// Element `tt:ResolutionsAvailable`, 1 or more.
    pub resolutions_available: Vec<VideoResolution>,
    /// Element `tt:FrameRateRange`, required.
    pub frame_rate_range: IntRange,
    /// Element `tt:EncodingIntervalRange`, required.
    pub encoding_interval_range: IntRange,
}

impl xml::ReadXml for JpegOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut resolutions_available = Vec::new();
        let mut frame_rate_range = None;
        let mut encoding_interval_range = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "ResolutionsAvailable") => {
                    xml::fields::many(reader, &child, &mut resolutions_available)?
                }
                (xml::Ns::TT, "FrameRateRange") => xml::fields::one(reader, &child, &mut frame_rate_range)?,
                (xml::Ns::TT, "EncodingIntervalRange") => {
                    xml::fields::one(reader, &child, &mut encoding_interval_range)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            resolutions_available,
            frame_rate_range: xml::fields::element(frame_rate_range, "JpegOptions", "FrameRateRange")?,
            encoding_interval_range: xml::fields::element(
                encoding_interval_range,
                "JpegOptions",
                "EncodingIntervalRange",
            )?,
        })
    }
}

impl xml::WriteXml for JpegOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:ResolutionsAvailable"),
            &self.resolutions_available,
        );
        self.frame_rate_range
            .write_xml(writer, xml::name!(TT, "tt:FrameRateRange"));
        self.encoding_interval_range
            .write_xml(writer, xml::name!(TT, "tt:EncodingIntervalRange"));
        writer.end(name);
    }
}

/// ComplexType `tt:JpegOptions2` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct JpegOptions2 {
    /// Element `tt:ResolutionsAvailable`, 1 or more.
    pub resolutions_available: Vec<VideoResolution>,
    /// Element `tt:FrameRateRange`, required.
    pub frame_rate_range: IntRange,
    /// Element `tt:EncodingIntervalRange`, required.
    pub encoding_interval_range: IntRange,
    /// Element `tt:BitrateRange`, required.
    pub bitrate_range: IntRange,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for JpegOptions2 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut resolutions_available = Vec::new();
        let mut frame_rate_range = None;
        let mut encoding_interval_range = None;
        let mut bitrate_range = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "ResolutionsAvailable") => {
                    xml::fields::many(reader, &child, &mut resolutions_available)?
                }
                (xml::Ns::TT, "FrameRateRange") => xml::fields::one(reader, &child, &mut frame_rate_range)?,
                (xml::Ns::TT, "EncodingIntervalRange") => {
                    xml::fields::one(reader, &child, &mut encoding_interval_range)?
                }
                (xml::Ns::TT, "BitrateRange") => xml::fields::one(reader, &child, &mut bitrate_range)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            resolutions_available,
            frame_rate_range: xml::fields::element(frame_rate_range, "JpegOptions2", "FrameRateRange")?,
            encoding_interval_range: xml::fields::element(
                encoding_interval_range,
                "JpegOptions2",
                "EncodingIntervalRange",
            )?,
            bitrate_range: xml::fields::element(bitrate_range, "JpegOptions2", "BitrateRange")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for JpegOptions2 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:ResolutionsAvailable"),
            &self.resolutions_available,
        );
        self.frame_rate_range
            .write_xml(writer, xml::name!(TT, "tt:FrameRateRange"));
        self.encoding_interval_range
            .write_xml(writer, xml::name!(TT, "tt:EncodingIntervalRange"));
        self.bitrate_range
            .write_xml(writer, xml::name!(TT, "tt:BitrateRange"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:LabelAuthority` of metadatastream.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum LabelAuthority {
    /// `ISO_3864`
    #[default]
    ISO3864,
    /// `ISO_7010`
    ISO7010,
    /// `UNECE_ADR`
    UNECEADR,
    /// `UNECE_GHS`
    UNECEGHS,
}

impl LabelAuthority {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::ISO3864, Self::ISO7010, Self::UNECEADR, Self::UNECEGHS];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ISO3864 => "ISO_3864",
            Self::ISO7010 => "ISO_7010",
            Self::UNECEADR => "UNECE_ADR",
            Self::UNECEGHS => "UNECE_GHS",
        }
    }
}

xml::fields::listed_values!(LabelAuthority, "LabelAuthority");

/// ComplexType `tt:LabelInfo` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LabelInfo {
    /// Attribute `Likelihood`, optional.
    pub likelihood: Option<f32>,
    /// Element `tt:Authority`, required.
    pub authority: String,
    /// Element `tt:ID`, required.
    pub id: String,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for LabelInfo {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut likelihood = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Likelihood") => likelihood = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut authority = None;
        let mut id = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Authority") => xml::fields::one(reader, &child, &mut authority)?,
                (xml::Ns::TT, "ID") => xml::fields::one(reader, &child, &mut id)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            likelihood,
            authority: xml::fields::element(authority, "LabelInfo", "Authority")?,
            id: xml::fields::element(id, "LabelInfo", "ID")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for LabelInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("Likelihood"), &self.likelihood);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.authority.write_xml(writer, xml::name!(TT, "tt:Authority"));
        self.id.write_xml(writer, xml::name!(TT, "tt:ID"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:Layout` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Layout {
    /// Element `tt:PaneLayout`, 1 or more.
    pub pane_layout: Vec<PaneLayout>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<LayoutExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Layout {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut pane_layout = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "PaneLayout") => xml::fields::many(reader, &child, &mut pane_layout)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            pane_layout,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Layout {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TT, "tt:PaneLayout"), &self.pane_layout);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:LayoutExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LayoutExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for LayoutExtension {
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

impl xml::WriteXml for LayoutExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:LayoutOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LayoutOptions {
    /// Element `tt:PaneLayoutOptions`, 1 or more.
    pub pane_layout_options: Vec<PaneLayoutOptions>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<LayoutOptionsExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for LayoutOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut pane_layout_options = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "PaneLayoutOptions") => {
                    xml::fields::many(reader, &child, &mut pane_layout_options)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            pane_layout_options,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for LayoutOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:PaneLayoutOptions"),
            &self.pane_layout_options,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:LayoutOptionsExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LayoutOptionsExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for LayoutOptionsExtension {
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

impl xml::WriteXml for LayoutOptionsExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:LensDescription` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LensDescription {
    /// Attribute `FocalLength`, optional.
    pub focal_length: Option<f32>,
    /// Element `tt:Offset`, required.
    pub offset: LensOffset,
    /// Element `tt:Projection`, 1 or more.
    pub projection: Vec<LensProjection>,
    /// Element `tt:XFactor`, required.
    pub x_factor: f32,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for LensDescription {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut focal_length = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "FocalLength") => focal_length = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut offset = None;
        let mut projection = Vec::new();
        let mut x_factor = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Offset") => xml::fields::one(reader, &child, &mut offset)?,
                (xml::Ns::TT, "Projection") => xml::fields::many(reader, &child, &mut projection)?,
                (xml::Ns::TT, "XFactor") => xml::fields::one(reader, &child, &mut x_factor)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            focal_length,
            offset: xml::fields::element(offset, "LensDescription", "Offset")?,
            projection,
            x_factor: xml::fields::element(x_factor, "LensDescription", "XFactor")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for LensDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("FocalLength"), &self.focal_length);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.offset.write_xml(writer, xml::name!(TT, "tt:Offset"));
        xml::fields::write_many(writer, xml::name!(TT, "tt:Projection"), &self.projection);
        self.x_factor.write_xml(writer, xml::name!(TT, "tt:XFactor"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:LensOffset` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LensOffset {
    /// Attribute `x`, optional.
    pub x: Option<f32>,
    /// Attribute `y`, optional.
    pub y: Option<f32>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for LensOffset {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut x = None;
        let mut y = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "x") => x = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "y") => y = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        reader.skip()?;
        Ok(Self { x, y, any_attributes })
    }
}

impl xml::WriteXml for LensOffset {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("x"), &self.x);
        xml::fields::write_attribute(writer, xml::name!("y"), &self.y);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        writer.end(name);
    }
}

/// ComplexType `tt:LensProjection` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LensProjection {
    /// Element `tt:Angle`, required.
    pub angle: f32,
    /// Element `tt:Radius`, required.
    pub radius: f32,
    /// Element `tt:Transmittance`, optional.
    pub transmittance: Option<f32>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for LensProjection {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut angle = None;
        let mut radius = None;
        let mut transmittance = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Angle") => xml::fields::one(reader, &child, &mut angle)?,
                (xml::Ns::TT, "Radius") => xml::fields::one(reader, &child, &mut radius)?,
                (xml::Ns::TT, "Transmittance") => xml::fields::one(reader, &child, &mut transmittance)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            angle: xml::fields::element(angle, "LensProjection", "Angle")?,
            radius: xml::fields::element(radius, "LensProjection", "Radius")?,
            transmittance,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for LensProjection {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.angle.write_xml(writer, xml::name!(TT, "tt:Angle"));
        self.radius.write_xml(writer, xml::name!(TT, "tt:Radius"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Transmittance"), &self.transmittance);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:LicensePlateInfo` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LicensePlateInfo {
    /// Element `tt:PlateNumber`, required.
    pub plate_number: StringLikelihood,
    /// Element `tt:PlateType`, optional.
    pub plate_type: Option<StringLikelihood>,
    /// Element `tt:CountryCode`, optional.
    pub country_code: Option<StringLikelihood>,
    /// Element `tt:IssuingEntity`, optional.
    pub issuing_entity: Option<StringLikelihood>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for LicensePlateInfo {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut plate_number = None;
        let mut plate_type = None;
        let mut country_code = None;
        let mut issuing_entity = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "PlateNumber") => xml::fields::one(reader, &child, &mut plate_number)?,
                (xml::Ns::TT, "PlateType") => xml::fields::one(reader, &child, &mut plate_type)?,
                (xml::Ns::TT, "CountryCode") => xml::fields::one(reader, &child, &mut country_code)?,
                (xml::Ns::TT, "IssuingEntity") => xml::fields::one(reader, &child, &mut issuing_entity)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            plate_number: xml::fields::element(plate_number, "LicensePlateInfo", "PlateNumber")?,
            plate_type,
            country_code,
            issuing_entity,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for LicensePlateInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.plate_number
            .write_xml(writer, xml::name!(TT, "tt:PlateNumber"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:PlateType"), &self.plate_type);
        xml::fields::write_option(writer, xml::name!(TT, "tt:CountryCode"), &self.country_code);
        xml::fields::write_option(writer, xml::name!(TT, "tt:IssuingEntity"), &self.issuing_entity);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:LocalLocation` of common.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LocalLocation {
    /// Attribute `x`, optional.
    pub x: Option<f32>,
    /// Attribute `y`, optional.
    pub y: Option<f32>,
    /// Attribute `z`, optional.
    pub z: Option<f32>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for LocalLocation {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut x = None;
        let mut y = None;
        let mut z = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "x") => x = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "y") => y = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "z") => z = Some(attribute.parse(reader)?),
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
            x,
            y,
            z,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for LocalLocation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("x"), &self.x);
        xml::fields::write_attribute(writer, xml::name!("y"), &self.y);
        xml::fields::write_attribute(writer, xml::name!("z"), &self.z);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:LocalOrientation` of common.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LocalOrientation {
    /// Attribute `pan`, optional.
    pub pan: Option<f32>,
    /// Attribute `tilt`, optional.
    pub tilt: Option<f32>,
    /// Attribute `roll`, optional.
    pub roll: Option<f32>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for LocalOrientation {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut pan = None;
        let mut tilt = None;
        let mut roll = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "pan") => pan = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "tilt") => tilt = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "roll") => roll = Some(attribute.parse(reader)?),
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
            pan,
            tilt,
            roll,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for LocalOrientation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("pan"), &self.pan);
        xml::fields::write_attribute(writer, xml::name!("tilt"), &self.tilt);
        xml::fields::write_attribute(writer, xml::name!("roll"), &self.roll);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:LocationEntity` of common.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LocationEntity {
    /// Attribute `Entity`, optional.
    pub entity: Option<String>,
    /// Attribute `Token`, optional.
    pub token: Option<ReferenceToken>,
    /// Attribute `Fixed`, optional.
    pub fixed: Option<bool>,
    /// Attribute `GeoSource`, optional.
    pub geo_source: Option<String>,
    /// Attribute `AutoGeo`, optional.
    pub auto_geo: Option<bool>,
    /// Element `tt:GeoLocation`, optional.
    pub geo_location: Option<GeoLocation>,
    /// Element `tt:GeoOrientation`, optional.
    pub geo_orientation: Option<GeoOrientation>,
    /// Element `tt:LocalLocation`, optional.
    pub local_location: Option<LocalLocation>,
    /// Element `tt:LocalOrientation`, optional.
    pub local_orientation: Option<LocalOrientation>,
}

impl xml::ReadXml for LocationEntity {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut entity = None;
        let mut token = None;
        let mut fixed = None;
        let mut geo_source = None;
        let mut auto_geo = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Entity") => entity = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Token") => token = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Fixed") => fixed = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "GeoSource") => geo_source = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "AutoGeo") => auto_geo = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut geo_location = None;
        let mut geo_orientation = None;
        let mut local_location = None;
        let mut local_orientation = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "GeoLocation") => xml::fields::one(reader, &child, &mut geo_location)?,
                (xml::Ns::TT, "GeoOrientation") => xml::fields::one(reader, &child, &mut geo_orientation)?,
                (xml::Ns::TT, "LocalLocation") => xml::fields::one(reader, &child, &mut local_location)?,
                (xml::Ns::TT, "LocalOrientation") => {
                    xml::fields::one(reader, &child, &mut local_orientation)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            entity,
            token,
            fixed,
            geo_source,
            auto_geo,
            geo_location,
            geo_orientation,
            local_location,
            local_orientation,
        })
    }
}

impl xml::WriteXml for LocationEntity {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("Entity"), &self.entity);
        xml::fields::write_attribute(writer, xml::name!("Token"), &self.token);
        xml::fields::write_attribute(writer, xml::name!("Fixed"), &self.fixed);
        xml::fields::write_attribute(writer, xml::name!("GeoSource"), &self.geo_source);
        xml::fields::write_attribute(writer, xml::name!("AutoGeo"), &self.auto_geo);
        xml::fields::write_option(writer, xml::name!(TT, "tt:GeoLocation"), &self.geo_location);
        xml::fields::write_option(writer, xml::name!(TT, "tt:GeoOrientation"), &self.geo_orientation);
        xml::fields::write_option(writer, xml::name!(TT, "tt:LocalLocation"), &self.local_location);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:LocalOrientation"),
            &self.local_orientation,
        );
        writer.end(name);
    }
}
