// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::xml;

/// ComplexType `tt:TLSConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TLSConfiguration {
    /// Element `tt:CertificateID`, required.
    pub certificate_id: String,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for TLSConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut certificate_id = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "CertificateID") => xml::fields::one(reader, &child, &mut certificate_id)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            certificate_id: xml::fields::element(certificate_id, "TLSConfiguration", "CertificateID")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for TLSConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.certificate_id
            .write_xml(writer, xml::name!(TT, "tt:CertificateID"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:TargetFormat` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum TargetFormat {
    /// `MP4`
    #[default]
    MP4,
    /// `CMAF`
    CMAF,
}

impl TargetFormat {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::MP4, Self::CMAF];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::MP4 => "MP4",
            Self::CMAF => "CMAF",
        }
    }
}

xml::fields::listed_values!(TargetFormat, "TargetFormat");

/// ComplexType `tt:Time` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Time {
    /// Element `tt:Hour`, required.
    pub hour: i32,
    /// Element `tt:Minute`, required.
    pub minute: i32,
    /// Element `tt:Second`, required.
    pub second: i32,
}

impl xml::ReadXml for Time {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut hour = None;
        let mut minute = None;
        let mut second = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Hour") => xml::fields::one(reader, &child, &mut hour)?,
                (xml::Ns::TT, "Minute") => xml::fields::one(reader, &child, &mut minute)?,
                (xml::Ns::TT, "Second") => xml::fields::one(reader, &child, &mut second)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            hour: xml::fields::element(hour, "Time", "Hour")?,
            minute: xml::fields::element(minute, "Time", "Minute")?,
            second: xml::fields::element(second, "Time", "Second")?,
        })
    }
}

impl xml::WriteXml for Time {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.hour.write_xml(writer, xml::name!(TT, "tt:Hour"));
        self.minute.write_xml(writer, xml::name!(TT, "tt:Minute"));
        self.second.write_xml(writer, xml::name!(TT, "tt:Second"));
        writer.end(name);
    }
}

/// ComplexType `tt:TimeZone` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TimeZone {
    /// Element `tt:TZ`, required.
    pub tz: String,
}

impl xml::ReadXml for TimeZone {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut tz = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "TZ") => xml::fields::one(reader, &child, &mut tz)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            tz: xml::fields::element(tz, "TimeZone", "TZ")?,
        })
    }
}

impl xml::WriteXml for TimeZone {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.tz.write_xml(writer, xml::name!(TT, "tt:TZ"));
        writer.end(name);
    }
}

/// ComplexType `tt:ToneCompensation` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ToneCompensation {
    /// Element `tt:Mode`, required.
    pub mode: String,
    /// Element `tt:Level`, optional.
    pub level: Option<f32>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<ToneCompensationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ToneCompensation {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut mode = None;
        let mut level = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Mode") => xml::fields::one(reader, &child, &mut mode)?,
                (xml::Ns::TT, "Level") => xml::fields::one(reader, &child, &mut level)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            mode: xml::fields::element(mode, "ToneCompensation", "Mode")?,
            level,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ToneCompensation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.mode.write_xml(writer, xml::name!(TT, "tt:Mode"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Level"), &self.level);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:ToneCompensationExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ToneCompensationExtension {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for ToneCompensationExtension {
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

impl xml::WriteXml for ToneCompensationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:ToneCompensationMode` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum ToneCompensationMode {
    /// `OFF`
    #[default]
    OFF,
    /// `ON`
    ON,
    /// `AUTO`
    AUTO,
}

impl ToneCompensationMode {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::OFF, Self::ON, Self::AUTO];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OFF => "OFF",
            Self::ON => "ON",
            Self::AUTO => "AUTO",
        }
    }
}

xml::fields::listed_values!(ToneCompensationMode, "ToneCompensationMode");

/// ComplexType `tt:ToneCompensationOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ToneCompensationOptions {
    /// Element `tt:Mode`, 1 or more.
    pub mode: Vec<String>,
    /// Element `tt:Level`, required.
    pub level: bool,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ToneCompensationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut mode = Vec::new();
        let mut level = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Mode") => xml::fields::many(reader, &child, &mut mode)?,
                (xml::Ns::TT, "Level") => xml::fields::one(reader, &child, &mut level)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            mode,
            level: xml::fields::element(level, "ToneCompensationOptions", "Level")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ToneCompensationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Mode"), &self.mode);
        self.level.write_xml(writer, xml::name!(TT, "tt:Level"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:TrackAttributes` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TrackAttributes {
    /// Element `tt:TrackInformation`, required.
    pub track_information: TrackInformation,
    /// Element `tt:VideoAttributes`, optional.
    pub video_attributes: Option<VideoAttributes>,
    /// Element `tt:AudioAttributes`, optional.
    pub audio_attributes: Option<AudioAttributes>,
    /// Element `tt:MetadataAttributes`, optional.
    pub metadata_attributes: Option<MetadataAttributes>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<TrackAttributesExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for TrackAttributes {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut track_information = None;
        let mut video_attributes = None;
        let mut audio_attributes = None;
        let mut metadata_attributes = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "TrackInformation") => {
                    xml::fields::one(reader, &child, &mut track_information)?
                }
                (xml::Ns::TT, "VideoAttributes") => xml::fields::one(reader, &child, &mut video_attributes)?,
                (xml::Ns::TT, "AudioAttributes") => xml::fields::one(reader, &child, &mut audio_attributes)?,
                (xml::Ns::TT, "MetadataAttributes") => {
                    xml::fields::one(reader, &child, &mut metadata_attributes)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            track_information: xml::fields::element(
                track_information,
                "TrackAttributes",
                "TrackInformation",
            )?,
            video_attributes,
            audio_attributes,
            metadata_attributes,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for TrackAttributes {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.track_information
            .write_xml(writer, xml::name!(TT, "tt:TrackInformation"));
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:VideoAttributes"),
            &self.video_attributes,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:AudioAttributes"),
            &self.audio_attributes,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:MetadataAttributes"),
            &self.metadata_attributes,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:TrackAttributesExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TrackAttributesExtension {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for TrackAttributesExtension {
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

impl xml::WriteXml for TrackAttributesExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:TrackConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TrackConfiguration {
    /// Element `tt:TrackType`, required.
    pub track_type: TrackType,
    /// Element `tt:Description`, required.
    pub description: Description,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for TrackConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut track_type = None;
        let mut description = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "TrackType") => xml::fields::one(reader, &child, &mut track_type)?,
                (xml::Ns::TT, "Description") => xml::fields::one(reader, &child, &mut description)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            track_type: xml::fields::element(track_type, "TrackConfiguration", "TrackType")?,
            description: xml::fields::element(description, "TrackConfiguration", "Description")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for TrackConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.track_type.write_xml(writer, xml::name!(TT, "tt:TrackType"));
        self.description
            .write_xml(writer, xml::name!(TT, "tt:Description"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:TrackInformation` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TrackInformation {
    /// Element `tt:TrackToken`, required.
    pub track_token: TrackReference,
    /// Element `tt:TrackType`, required.
    pub track_type: TrackType,
    /// Element `tt:Description`, required.
    pub description: Description,
    /// Element `tt:DataFrom`, required.
    pub data_from: xml::DateTime,
    /// Element `tt:DataTo`, required.
    pub data_to: xml::DateTime,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for TrackInformation {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut track_token = None;
        let mut track_type = None;
        let mut description = None;
        let mut data_from = None;
        let mut data_to = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "TrackToken") => xml::fields::one(reader, &child, &mut track_token)?,
                (xml::Ns::TT, "TrackType") => xml::fields::one(reader, &child, &mut track_type)?,
                (xml::Ns::TT, "Description") => xml::fields::one(reader, &child, &mut description)?,
                (xml::Ns::TT, "DataFrom") => xml::fields::one(reader, &child, &mut data_from)?,
                (xml::Ns::TT, "DataTo") => xml::fields::one(reader, &child, &mut data_to)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            track_token: xml::fields::element(track_token, "TrackInformation", "TrackToken")?,
            track_type: xml::fields::element(track_type, "TrackInformation", "TrackType")?,
            description: xml::fields::element(description, "TrackInformation", "Description")?,
            data_from: xml::fields::element(data_from, "TrackInformation", "DataFrom")?,
            data_to: xml::fields::element(data_to, "TrackInformation", "DataTo")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for TrackInformation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.track_token
            .write_xml(writer, xml::name!(TT, "tt:TrackToken"));
        self.track_type.write_xml(writer, xml::name!(TT, "tt:TrackType"));
        self.description
            .write_xml(writer, xml::name!(TT, "tt:Description"));
        self.data_from.write_xml(writer, xml::name!(TT, "tt:DataFrom"));
        self.data_to.write_xml(writer, xml::name!(TT, "tt:DataTo"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:TrackReference` of onvif.xsd.
pub type TrackReference = ReferenceToken;

/// SimpleType `tt:TrackType` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum TrackType {
    /// `Video`
    #[default]
    Video,
    /// `Audio`
    Audio,
    /// `Metadata`
    Metadata,
    /// `Extended`
    Extended,
}

impl TrackType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Video, Self::Audio, Self::Metadata, Self::Extended];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Video => "Video",
            Self::Audio => "Audio",
            Self::Metadata => "Metadata",
            Self::Extended => "Extended",
        }
    }
}

xml::fields::listed_values!(TrackType, "TrackType");

/// ComplexType `tt:Transformation` of common.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Transformation {
    /// Element `tt:Translate`, optional.
    pub translate: Option<Vector>,
    /// Element `tt:Scale`, optional.
    pub scale: Option<Vector>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<TransformationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Transformation {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut translate = None;
        let mut scale = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Translate") => xml::fields::one(reader, &child, &mut translate)?,
                (xml::Ns::TT, "Scale") => xml::fields::one(reader, &child, &mut scale)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            translate,
            scale,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Transformation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Translate"), &self.translate);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Scale"), &self.scale);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:TransformationExtension` of common.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TransformationExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for TransformationExtension {
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

impl xml::WriteXml for TransformationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:Transport` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Transport {
    /// Element `tt:Protocol`, required.
    pub protocol: TransportProtocol,
    /// Element `tt:Tunnel`, optional.
    pub tunnel: Option<TransportTunnel>,
}

impl xml::ReadXml for Transport {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut protocol = None;
        let mut tunnel = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Protocol") => xml::fields::one(reader, &child, &mut protocol)?,
                (xml::Ns::TT, "Tunnel") => xml::fields::one(reader, &child, &mut tunnel)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            protocol: xml::fields::element(protocol, "Transport", "Protocol")?,
            tunnel,
        })
    }
}

impl xml::WriteXml for Transport {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.protocol.write_xml(writer, xml::name!(TT, "tt:Protocol"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Tunnel"), &self.tunnel);
        writer.end(name);
    }
}

/// SimpleType `tt:TransportProtocol` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum TransportProtocol {
    /// `UDP`
    #[default]
    UDP,
    /// `TCP`
    TCP,
    /// `RTSP`
    RTSP,
    /// `HTTP`
    HTTP,
}

impl TransportProtocol {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::UDP, Self::TCP, Self::RTSP, Self::HTTP];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UDP => "UDP",
            Self::TCP => "TCP",
            Self::RTSP => "RTSP",
            Self::HTTP => "HTTP",
        }
    }
}

xml::fields::listed_values!(TransportProtocol, "TransportProtocol");

/// The type of `Tunnel` in [`Transport`] of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TransportTunnel {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for TransportTunnel {
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

impl xml::WriteXml for TransportTunnel {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:User` of onvif.xsd.
#[derive(Clone, PartialEq, Default)]
pub struct User {
    /// Element `tt:Username`, required.
    pub username: String,
    /// Element `tt:Password`, optional.
    pub password: Option<String>,
    /// Element `tt:UserLevel`, required.
    pub user_level: UserLevel,
    /// Element `tt:Extension`, optional.
    pub extension: Option<UserExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

/// Secrets are shown as present or absent only.
impl std::fmt::Debug for User {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("User")
            .field("username", &self.username)
            .field("password", &self.password.as_ref().map(|_| "(secret)"))
            .field("user_level", &self.user_level)
            .field("extension", &self.extension)
            .field("any_attributes", &self.any_attributes)
            .finish()
    }
}

impl xml::ReadXml for User {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut username = None;
        let mut password = None;
        let mut user_level = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Username") => xml::fields::one(reader, &child, &mut username)?,
                (xml::Ns::TT, "Password") => xml::fields::one(reader, &child, &mut password)?,
                (xml::Ns::TT, "UserLevel") => xml::fields::one(reader, &child, &mut user_level)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            username: xml::fields::element(username, "User", "Username")?,
            password,
            user_level: xml::fields::element(user_level, "User", "UserLevel")?,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for User {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.username.write_xml(writer, xml::name!(TT, "tt:Username"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Password"), &self.password);
        self.user_level.write_xml(writer, xml::name!(TT, "tt:UserLevel"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:UserExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UserExtension {
    /// Element `tt:Roles`, required.
    pub roles: StringList,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for UserExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut roles = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Roles") => xml::fields::one(reader, &child, &mut roles)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            roles: xml::fields::element(roles, "UserExtension", "Roles")?,
            any,
        })
    }
}

impl xml::WriteXml for UserExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.roles.write_xml(writer, xml::name!(TT, "tt:Roles"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:UserLevel` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum UserLevel {
    /// `Administrator`
    #[default]
    Administrator,
    /// `Operator`
    Operator,
    /// `User`
    User,
    /// `Anonymous`
    Anonymous,
    /// `Extended`
    Extended,
}

impl UserLevel {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::Administrator,
        Self::Operator,
        Self::User,
        Self::Anonymous,
        Self::Extended,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Administrator => "Administrator",
            Self::Operator => "Operator",
            Self::User => "User",
            Self::Anonymous => "Anonymous",
            Self::Extended => "Extended",
        }
    }
}

xml::fields::listed_values!(UserLevel, "UserLevel");

/// ComplexType `tt:UserRole` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UserRole {
    /// Element `tt:Name`, required.
    pub name: String,
    /// Element `tt:Functions`, required.
    pub functions: StringList,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for UserRole {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut name = None;
        let mut functions = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "Functions") => xml::fields::one(reader, &child, &mut functions)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            name: xml::fields::element(name, "UserRole", "Name")?,
            functions: xml::fields::element(functions, "UserRole", "Functions")?,
            any_attributes,
        })
    }
}

impl xml::WriteXml for UserRole {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TT, "tt:Name"));
        self.functions.write_xml(writer, xml::name!(TT, "tt:Functions"));
        writer.end(name);
    }
}
