// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::xml;

/// ComplexType `tt:BacklightCompensation` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BacklightCompensation {
    /// Element `tt:Mode`, required.
    pub mode: BacklightCompensationMode,
    /// Element `tt:Level`, required.
    pub level: f32,
}

impl xml::ReadXml for BacklightCompensation {
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
            mode: xml::fields::element(mode, "BacklightCompensation", "Mode")?,
            level: xml::fields::element(level, "BacklightCompensation", "Level")?,
        })
    }
}

impl xml::WriteXml for BacklightCompensation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.mode.write_xml(writer, xml::name!(TT, "tt:Mode"));
        self.level.write_xml(writer, xml::name!(TT, "tt:Level"));
        writer.end(name);
    }
}

/// ComplexType `tt:BacklightCompensation20` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BacklightCompensation20 {
    /// Element `tt:Mode`, required.
    pub mode: BacklightCompensationMode,
    /// Element `tt:Level`, optional.
    pub level: Option<f32>,
}

impl xml::ReadXml for BacklightCompensation20 {
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
            mode: xml::fields::element(mode, "BacklightCompensation20", "Mode")?,
            level,
        })
    }
}

impl xml::WriteXml for BacklightCompensation20 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.mode.write_xml(writer, xml::name!(TT, "tt:Mode"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Level"), &self.level);
        writer.end(name);
    }
}

/// SimpleType `tt:BacklightCompensationMode` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum BacklightCompensationMode {
    /// `OFF`
    #[default]
    OFF,
    /// `ON`
    ON,
}

impl BacklightCompensationMode {
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

xml::fields::listed_values!(BacklightCompensationMode, "BacklightCompensationMode");

/// ComplexType `tt:BacklightCompensationOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BacklightCompensationOptions {
    /// Element `tt:Mode`, 1 or more.
    pub mode: Vec<WideDynamicMode>,
    /// Element `tt:Level`, required.
    pub level: FloatRange,
}

impl xml::ReadXml for BacklightCompensationOptions {
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
            level: xml::fields::element(level, "BacklightCompensationOptions", "Level")?,
        })
    }
}

impl xml::WriteXml for BacklightCompensationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Mode"), &self.mode);
        self.level.write_xml(writer, xml::name!(TT, "tt:Level"));
        writer.end(name);
    }
}

/// ComplexType `tt:BacklightCompensationOptions20` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BacklightCompensationOptions20 {
    /// Element `tt:Mode`, 1 or more.
    pub mode: Vec<BacklightCompensationMode>,
    /// Element `tt:Level`, optional.
    pub level: Option<FloatRange>,
}

impl xml::ReadXml for BacklightCompensationOptions20 {
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

impl xml::WriteXml for BacklightCompensationOptions20 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Mode"), &self.mode);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Level"), &self.level);
        writer.end(name);
    }
}

/// ComplexType `tt:BackupFile` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BackupFile {
    /// Element `tt:Name`, required.
    pub name: String,
    /// Element `tt:Data`, required.
    pub data: AttachmentData,
}

impl xml::ReadXml for BackupFile {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut name = None;
        let mut data = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "Data") => xml::fields::one(reader, &child, &mut data)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            name: xml::fields::element(name, "BackupFile", "Name")?,
            data: xml::fields::element(data, "BackupFile", "Data")?,
        })
    }
}

impl xml::WriteXml for BackupFile {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.name.write_xml(writer, xml::name!(TT, "tt:Name"));
        self.data.write_xml(writer, xml::name!(TT, "tt:Data"));
        writer.end(name);
    }
}

/// ComplexType `tt:BarcodeInfo` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BarcodeInfo {
    /// Element `tt:Data`, required.
    pub data: StringLikelihood,
    /// Element `tt:Type`, optional.
    pub r#type: Option<StringLikelihood>,
    /// Element `tt:PPM`, optional.
    pub ppm: Option<f32>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for BarcodeInfo {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut data = None;
        let mut r#type = None;
        let mut ppm = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Data") => xml::fields::one(reader, &child, &mut data)?,
                (xml::Ns::TT, "Type") => xml::fields::one(reader, &child, &mut r#type)?,
                (xml::Ns::TT, "PPM") => xml::fields::one(reader, &child, &mut ppm)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            data: xml::fields::element(data, "BarcodeInfo", "Data")?,
            r#type,
            ppm,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for BarcodeInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.data.write_xml(writer, xml::name!(TT, "tt:Data"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Type"), &self.r#type);
        xml::fields::write_option(writer, xml::name!(TT, "tt:PPM"), &self.ppm);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:BarcodeType` of metadatastream.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum BarcodeType {
    /// `Code-39`
    #[default]
    Code39,
    /// `Code-49`
    Code49,
    /// `Code-93`
    Code93,
    /// `Code-128`
    Code128,
    /// `Code-11`
    Code11,
    /// `Code-25-Interleaved`
    Code25Interleaved,
    /// `Code-25-NonInterleaved`
    Code25NonInterleaved,
    /// `DataMatrix`
    DataMatrix,
    /// `Maxicode`
    Maxicode,
    /// `Postnet`
    Postnet,
    /// `RM4SCC`
    RM4SCC,
    /// `ISBN-13`
    ISBN13,
    /// `ISBN-13-Dual`
    ISBN13Dual,
    /// `ISBN-10`
    ISBN10,
    /// `ITF-14`
    ITF14,
    /// `EAN-2`
    EAN2,
    /// `EAN-8`
    EAN8,
    /// `EAN-13`
    EAN13,
    /// `EAN-14`
    EAN14,
    /// `EAN-18`
    EAN18,
    /// `EAN-99`
    EAN99,
    /// `EAN-128`
    EAN128,
    /// `SCC-14`
    SCC14,
    /// `SSCC-18`
    SSCC18,
    /// `UPC-A`
    UPCA,
    /// `UPC-E`
    UPCE,
    /// `PDF417`
    PDF417,
    /// `QRCode`
    QRCode,
}

impl BarcodeType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::Code39,
        Self::Code49,
        Self::Code93,
        Self::Code128,
        Self::Code11,
        Self::Code25Interleaved,
        Self::Code25NonInterleaved,
        Self::DataMatrix,
        Self::Maxicode,
        Self::Postnet,
        Self::RM4SCC,
        Self::ISBN13,
        Self::ISBN13Dual,
        Self::ISBN10,
        Self::ITF14,
        Self::EAN2,
        Self::EAN8,
        Self::EAN13,
        Self::EAN14,
        Self::EAN18,
        Self::EAN99,
        Self::EAN128,
        Self::SCC14,
        Self::SSCC18,
        Self::UPCA,
        Self::UPCE,
        Self::PDF417,
        Self::QRCode,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Code39 => "Code-39",
            Self::Code49 => "Code-49",
            Self::Code93 => "Code-93",
            Self::Code128 => "Code-128",
            Self::Code11 => "Code-11",
            Self::Code25Interleaved => "Code-25-Interleaved",
            Self::Code25NonInterleaved => "Code-25-NonInterleaved",
            Self::DataMatrix => "DataMatrix",
            Self::Maxicode => "Maxicode",
            Self::Postnet => "Postnet",
            Self::RM4SCC => "RM4SCC",
            Self::ISBN13 => "ISBN-13",
            Self::ISBN13Dual => "ISBN-13-Dual",
            Self::ISBN10 => "ISBN-10",
            Self::ITF14 => "ITF-14",
            Self::EAN2 => "EAN-2",
            Self::EAN8 => "EAN-8",
            Self::EAN13 => "EAN-13",
            Self::EAN14 => "EAN-14",
            Self::EAN18 => "EAN-18",
            Self::EAN99 => "EAN-99",
            Self::EAN128 => "EAN-128",
            Self::SCC14 => "SCC-14",
            Self::SSCC18 => "SSCC-18",
            Self::UPCA => "UPC-A",
            Self::UPCE => "UPC-E",
            Self::PDF417 => "PDF417",
            Self::QRCode => "QRCode",
        }
    }
}

xml::fields::listed_values!(BarcodeType, "BarcodeType");

/// ComplexType `tt:Behaviour` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Behaviour {
    /// Element `tt:Removed`, optional.
    pub removed: Option<BehaviourRemoved>,
    /// Element `tt:Idle`, optional.
    pub idle: Option<BehaviourIdle>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<BehaviourExtension>,
    /// Element `tt:Speed`, optional.
    pub speed: Option<f32>,
    /// Element `tt:Direction`, optional.
    pub direction: Option<GeoOrientation>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Behaviour {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut removed = None;
        let mut idle = None;
        let mut extension = None;
        let mut speed = None;
        let mut direction = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Removed") => xml::fields::one(reader, &child, &mut removed)?,
                (xml::Ns::TT, "Idle") => xml::fields::one(reader, &child, &mut idle)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                (xml::Ns::TT, "Speed") => xml::fields::one(reader, &child, &mut speed)?,
                (xml::Ns::TT, "Direction") => xml::fields::one(reader, &child, &mut direction)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            removed,
            idle,
            extension,
            speed,
            direction,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Behaviour {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Removed"), &self.removed);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Idle"), &self.idle);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Speed"), &self.speed);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Direction"), &self.direction);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:BehaviourExtension` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BehaviourExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for BehaviourExtension {
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

impl xml::WriteXml for BehaviourExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// The type of `Idle` in [`Behaviour`] of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BehaviourIdle {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for BehaviourIdle {
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

impl xml::WriteXml for BehaviourIdle {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// The type of `Removed` in [`Behaviour`] of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BehaviourRemoved {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for BehaviourRemoved {
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

impl xml::WriteXml for BehaviourRemoved {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:BinaryData` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BinaryData {
    /// Attribute `xmime:contentType`, optional.
    pub content_type: Option<BinaryDataContentType>,
    /// Element `tt:Data`, required.
    pub data: xml::Base64,
}

impl xml::ReadXml for BinaryData {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut content_type = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::XMIME, "contentType") => content_type = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut data = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Data") => xml::fields::one(reader, &child, &mut data)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            content_type,
            data: xml::fields::element(data, "BinaryData", "Data")?,
        })
    }
}

impl xml::WriteXml for BinaryData {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(
            writer,
            xml::Name::new(xml::Ns::XMIME, "contentType"),
            &self.content_type,
        );
        self.data.write_xml(writer, xml::name!(TT, "tt:Data"));
        writer.end(name);
    }
}

/// The simple type in `contentType` of [`BinaryData`] of onvif.xsd; length at least 3.
pub type BinaryDataContentType = String;

/// Limit of [`BinaryDataContentType`] in characters, or bytes of binary content.
pub const BINARY_DATA_CONTENT_TYPE_MIN_LENGTH: usize = 3;

/// ComplexType `tt:Capabilities` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Capabilities {
    /// Element `tt:Analytics`, optional.
    pub analytics: Option<AnalyticsCapabilities>,
    /// Element `tt:Device`, optional.
    pub device: Option<DeviceCapabilities>,
    /// Element `tt:Events`, optional.
    pub events: Option<EventCapabilities>,
    /// Element `tt:Imaging`, optional.
    pub imaging: Option<ImagingCapabilities>,
    /// Element `tt:Media`, optional.
    pub media: Option<MediaCapabilities>,
    /// Element `tt:PTZ`, optional.
    pub ptz: Option<PTZCapabilities>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<CapabilitiesExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Capabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut analytics = None;
        let mut device = None;
        let mut events = None;
        let mut imaging = None;
        let mut media = None;
        let mut ptz = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Analytics") => xml::fields::one(reader, &child, &mut analytics)?,
                (xml::Ns::TT, "Device") => xml::fields::one(reader, &child, &mut device)?,
                (xml::Ns::TT, "Events") => xml::fields::one(reader, &child, &mut events)?,
                (xml::Ns::TT, "Imaging") => xml::fields::one(reader, &child, &mut imaging)?,
                (xml::Ns::TT, "Media") => xml::fields::one(reader, &child, &mut media)?,
                (xml::Ns::TT, "PTZ") => xml::fields::one(reader, &child, &mut ptz)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            analytics,
            device,
            events,
            imaging,
            media,
            ptz,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Capabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Analytics"), &self.analytics);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Device"), &self.device);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Events"), &self.events);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Imaging"), &self.imaging);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Media"), &self.media);
        xml::fields::write_option(writer, xml::name!(TT, "tt:PTZ"), &self.ptz);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:CapabilitiesExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CapabilitiesExtension {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `tt:DeviceIO`, optional.
    pub device_io: Option<DeviceIOCapabilities>,
    /// Element `tt:Display`, optional.
    pub display: Option<DisplayCapabilities>,
    /// Element `tt:Recording`, optional.
    pub recording: Option<RecordingCapabilities>,
    /// Element `tt:Search`, optional.
    pub search: Option<SearchCapabilities>,
    /// Element `tt:Replay`, optional.
    pub replay: Option<ReplayCapabilities>,
    /// Element `tt:Receiver`, optional.
    pub receiver: Option<ReceiverCapabilities>,
    /// Element `tt:AnalyticsDevice`, optional.
    pub analytics_device: Option<AnalyticsDeviceCapabilities>,
    /// Element `tt:Extensions`, optional.
    pub extensions: Option<CapabilitiesExtension2>,
}

impl xml::ReadXml for CapabilitiesExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any = Vec::new();
        let mut device_io = None;
        let mut display = None;
        let mut recording = None;
        let mut search = None;
        let mut replay = None;
        let mut receiver = None;
        let mut analytics_device = None;
        let mut extensions = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "DeviceIO") => xml::fields::one(reader, &child, &mut device_io)?,
                (xml::Ns::TT, "Display") => xml::fields::one(reader, &child, &mut display)?,
                (xml::Ns::TT, "Recording") => xml::fields::one(reader, &child, &mut recording)?,
                (xml::Ns::TT, "Search") => xml::fields::one(reader, &child, &mut search)?,
                (xml::Ns::TT, "Replay") => xml::fields::one(reader, &child, &mut replay)?,
                (xml::Ns::TT, "Receiver") => xml::fields::one(reader, &child, &mut receiver)?,
                (xml::Ns::TT, "AnalyticsDevice") => xml::fields::one(reader, &child, &mut analytics_device)?,
                (xml::Ns::TT, "Extensions") => xml::fields::one(reader, &child, &mut extensions)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            any,
            device_io,
            display,
            recording,
            search,
            replay,
            receiver,
            analytics_device,
            extensions,
        })
    }
}

impl xml::WriteXml for CapabilitiesExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        xml::fields::write_option(writer, xml::name!(TT, "tt:DeviceIO"), &self.device_io);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Display"), &self.display);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Recording"), &self.recording);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Search"), &self.search);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Replay"), &self.replay);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Receiver"), &self.receiver);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:AnalyticsDevice"),
            &self.analytics_device,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extensions"), &self.extensions);
        writer.end(name);
    }
}

/// ComplexType `tt:CapabilitiesExtension2` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CapabilitiesExtension2 {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for CapabilitiesExtension2 {
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

impl xml::WriteXml for CapabilitiesExtension2 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:CapabilityCategory` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum CapabilityCategory {
    /// `All`
    #[default]
    All,
    /// `Analytics`
    Analytics,
    /// `Device`
    Device,
    /// `Events`
    Events,
    /// `Imaging`
    Imaging,
    /// `Media`
    Media,
    /// `PTZ`
    PTZ,
}

impl CapabilityCategory {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::All,
        Self::Analytics,
        Self::Device,
        Self::Events,
        Self::Imaging,
        Self::Media,
        Self::PTZ,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::All => "All",
            Self::Analytics => "Analytics",
            Self::Device => "Device",
            Self::Events => "Events",
            Self::Imaging => "Imaging",
            Self::Media => "Media",
            Self::PTZ => "PTZ",
        }
    }
}

xml::fields::listed_values!(CapabilityCategory, "CapabilityCategory");

/// ComplexType `tt:CellLayout` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CellLayout {
    /// Attribute `Columns`, required.
    pub columns: i64,
    /// Attribute `Rows`, required.
    pub rows: i64,
    /// Element `tt:Transformation`, required.
    pub transformation: Transformation,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for CellLayout {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut columns = None;
        let mut rows = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Columns") => columns = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Rows") => rows = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut transformation = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Transformation") => xml::fields::one(reader, &child, &mut transformation)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            columns: xml::fields::attribute(columns, "CellLayout", "Columns")?,
            rows: xml::fields::attribute(rows, "CellLayout", "Rows")?,
            transformation: xml::fields::element(transformation, "CellLayout", "Transformation")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for CellLayout {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("Columns"), &self.columns);
        writer.attribute(xml::name!("Rows"), &self.rows);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.transformation
            .write_xml(writer, xml::name!(TT, "tt:Transformation"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:Certificate` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Certificate {
    /// Element `tt:CertificateID`, required.
    pub certificate_id: String,
    /// Element `tt:Certificate`, required.
    pub certificate: BinaryData,
}

impl xml::ReadXml for Certificate {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut certificate_id = None;
        let mut certificate = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "CertificateID") => xml::fields::one(reader, &child, &mut certificate_id)?,
                (xml::Ns::TT, "Certificate") => xml::fields::one(reader, &child, &mut certificate)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            certificate_id: xml::fields::element(certificate_id, "Certificate", "CertificateID")?,
            certificate: xml::fields::element(certificate, "Certificate", "Certificate")?,
        })
    }
}

impl xml::WriteXml for Certificate {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.certificate_id
            .write_xml(writer, xml::name!(TT, "tt:CertificateID"));
        self.certificate
            .write_xml(writer, xml::name!(TT, "tt:Certificate"));
        writer.end(name);
    }
}

/// ComplexType `tt:CertificateGenerationParameters` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CertificateGenerationParameters {
    /// Element `tt:CertificateID`, optional.
    pub certificate_id: Option<String>,
    /// Element `tt:Subject`, optional.
    pub subject: Option<String>,
    /// Element `tt:ValidNotBefore`, optional.
    pub valid_not_before: Option<String>,
    /// Element `tt:ValidNotAfter`, optional.
    pub valid_not_after: Option<String>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<CertificateGenerationParametersExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for CertificateGenerationParameters {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut certificate_id = None;
        let mut subject = None;
        let mut valid_not_before = None;
        let mut valid_not_after = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "CertificateID") => xml::fields::one(reader, &child, &mut certificate_id)?,
                (xml::Ns::TT, "Subject") => xml::fields::one(reader, &child, &mut subject)?,
                (xml::Ns::TT, "ValidNotBefore") => xml::fields::one(reader, &child, &mut valid_not_before)?,
                (xml::Ns::TT, "ValidNotAfter") => xml::fields::one(reader, &child, &mut valid_not_after)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            certificate_id,
            subject,
            valid_not_before,
            valid_not_after,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for CertificateGenerationParameters {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:CertificateID"), &self.certificate_id);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Subject"), &self.subject);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:ValidNotBefore"),
            &self.valid_not_before,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:ValidNotAfter"), &self.valid_not_after);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:CertificateGenerationParametersExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CertificateGenerationParametersExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for CertificateGenerationParametersExtension {
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

impl xml::WriteXml for CertificateGenerationParametersExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:CertificateInformation` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CertificateInformation {
    /// Element `tt:CertificateID`, required.
    pub certificate_id: String,
    /// Element `tt:IssuerDN`, optional.
    pub issuer_dn: Option<String>,
    /// Element `tt:SubjectDN`, optional.
    pub subject_dn: Option<String>,
    /// Element `tt:KeyUsage`, optional.
    pub key_usage: Option<CertificateUsage>,
    /// Element `tt:ExtendedKeyUsage`, optional.
    pub extended_key_usage: Option<CertificateUsage>,
    /// Element `tt:KeyLength`, optional.
    pub key_length: Option<i32>,
    /// Element `tt:Version`, optional.
    pub version: Option<String>,
    /// Element `tt:SerialNum`, optional.
    pub serial_num: Option<String>,
    /// Element `tt:SignatureAlgorithm`, optional.
    pub signature_algorithm: Option<String>,
    /// Element `tt:Validity`, optional.
    pub validity: Option<DateTimeRange>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<CertificateInformationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for CertificateInformation {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut certificate_id = None;
        let mut issuer_dn = None;
        let mut subject_dn = None;
        let mut key_usage = None;
        let mut extended_key_usage = None;
        let mut key_length = None;
        let mut version = None;
        let mut serial_num = None;
        let mut signature_algorithm = None;
        let mut validity = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "CertificateID") => xml::fields::one(reader, &child, &mut certificate_id)?,
                (xml::Ns::TT, "IssuerDN") => xml::fields::one(reader, &child, &mut issuer_dn)?,
                (xml::Ns::TT, "SubjectDN") => xml::fields::one(reader, &child, &mut subject_dn)?,
                (xml::Ns::TT, "KeyUsage") => xml::fields::one(reader, &child, &mut key_usage)?,
                (xml::Ns::TT, "ExtendedKeyUsage") => {
                    xml::fields::one(reader, &child, &mut extended_key_usage)?
                }
                (xml::Ns::TT, "KeyLength") => xml::fields::one(reader, &child, &mut key_length)?,
                (xml::Ns::TT, "Version") => xml::fields::one(reader, &child, &mut version)?,
                (xml::Ns::TT, "SerialNum") => xml::fields::one(reader, &child, &mut serial_num)?,
                (xml::Ns::TT, "SignatureAlgorithm") => {
                    xml::fields::one(reader, &child, &mut signature_algorithm)?
                }
                (xml::Ns::TT, "Validity") => xml::fields::one(reader, &child, &mut validity)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            certificate_id: xml::fields::element(certificate_id, "CertificateInformation", "CertificateID")?,
            issuer_dn,
            subject_dn,
            key_usage,
            extended_key_usage,
            key_length,
            version,
            serial_num,
            signature_algorithm,
            validity,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for CertificateInformation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.certificate_id
            .write_xml(writer, xml::name!(TT, "tt:CertificateID"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:IssuerDN"), &self.issuer_dn);
        xml::fields::write_option(writer, xml::name!(TT, "tt:SubjectDN"), &self.subject_dn);
        xml::fields::write_option(writer, xml::name!(TT, "tt:KeyUsage"), &self.key_usage);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:ExtendedKeyUsage"),
            &self.extended_key_usage,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:KeyLength"), &self.key_length);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Version"), &self.version);
        xml::fields::write_option(writer, xml::name!(TT, "tt:SerialNum"), &self.serial_num);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:SignatureAlgorithm"),
            &self.signature_algorithm,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Validity"), &self.validity);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:CertificateInformationExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CertificateInformationExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for CertificateInformationExtension {
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

impl xml::WriteXml for CertificateInformationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:CertificateStatus` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CertificateStatus {
    /// Element `tt:CertificateID`, required.
    pub certificate_id: String,
    /// Element `tt:Status`, required.
    pub status: bool,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for CertificateStatus {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut certificate_id = None;
        let mut status = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "CertificateID") => xml::fields::one(reader, &child, &mut certificate_id)?,
                (xml::Ns::TT, "Status") => xml::fields::one(reader, &child, &mut status)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            certificate_id: xml::fields::element(certificate_id, "CertificateStatus", "CertificateID")?,
            status: xml::fields::element(status, "CertificateStatus", "Status")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for CertificateStatus {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.certificate_id
            .write_xml(writer, xml::name!(TT, "tt:CertificateID"));
        self.status.write_xml(writer, xml::name!(TT, "tt:Status"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:CertificateUsage` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CertificateUsage {
    /// Attribute `Critical`, required.
    pub critical: bool,
    /// The text of the element.
    pub value: String,
}

impl xml::ReadXml for CertificateUsage {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut critical = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Critical") => critical = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let text = reader.text()?;
        let value = xml::Text::from_text(&text, reader)?;
        Ok(Self {
            critical: xml::fields::attribute(critical, "CertificateUsage", "Critical")?,
            value,
        })
    }
}

impl xml::WriteXml for CertificateUsage {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("Critical"), &self.critical);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// ComplexType `tt:CertificateWithPrivateKey` of onvif.xsd.
#[derive(Clone, PartialEq, Default)]
pub struct CertificateWithPrivateKey {
    /// Element `tt:CertificateID`, optional.
    pub certificate_id: Option<String>,
    /// Element `tt:Certificate`, required.
    pub certificate: BinaryData,
    /// Element `tt:PrivateKey`, required.
    pub private_key: BinaryData,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

/// Secrets are shown as present or absent only.
impl std::fmt::Debug for CertificateWithPrivateKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CertificateWithPrivateKey")
            .field("certificate_id", &self.certificate_id)
            .field("certificate", &self.certificate)
            .field("private_key", &"(secret)")
            .field("any", &self.any)
            .field("any_attributes", &self.any_attributes)
            .finish()
    }
}

impl xml::ReadXml for CertificateWithPrivateKey {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut certificate_id = None;
        let mut certificate = None;
        let mut private_key = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "CertificateID") => xml::fields::one(reader, &child, &mut certificate_id)?,
                (xml::Ns::TT, "Certificate") => xml::fields::one(reader, &child, &mut certificate)?,
                (xml::Ns::TT, "PrivateKey") => xml::fields::one(reader, &child, &mut private_key)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            certificate_id,
            certificate: xml::fields::element(certificate, "CertificateWithPrivateKey", "Certificate")?,
            private_key: xml::fields::element(private_key, "CertificateWithPrivateKey", "PrivateKey")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for CertificateWithPrivateKey {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:CertificateID"), &self.certificate_id);
        self.certificate
            .write_xml(writer, xml::name!(TT, "tt:Certificate"));
        self.private_key
            .write_xml(writer, xml::name!(TT, "tt:PrivateKey"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:ClassCandidate` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ClassCandidate {
    /// Element `tt:Type`, required.
    pub r#type: ClassType,
    /// Element `tt:Likelihood`, required.
    pub likelihood: f32,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for ClassCandidate {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut r#type = None;
        let mut likelihood = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Type") => xml::fields::one(reader, &child, &mut r#type)?,
                (xml::Ns::TT, "Likelihood") => xml::fields::one(reader, &child, &mut likelihood)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            r#type: xml::fields::element(r#type, "ClassCandidate", "Type")?,
            likelihood: xml::fields::element(likelihood, "ClassCandidate", "Likelihood")?,
            any,
        })
    }
}

impl xml::WriteXml for ClassCandidate {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.r#type.write_xml(writer, xml::name!(TT, "tt:Type"));
        self.likelihood.write_xml(writer, xml::name!(TT, "tt:Likelihood"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:ClassDescriptor` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ClassDescriptor {
    /// Element `tt:ClassCandidate`, any number.
    pub class_candidate: Vec<ClassCandidate>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<ClassDescriptorExtension>,
    /// Element `tt:Type`, any number.
    pub r#type: Vec<StringLikelihood>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for ClassDescriptor {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut class_candidate = Vec::new();
        let mut extension = None;
        let mut r#type = Vec::new();
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "ClassCandidate") => xml::fields::many(reader, &child, &mut class_candidate)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                (xml::Ns::TT, "Type") => xml::fields::many(reader, &child, &mut r#type)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            class_candidate,
            extension,
            r#type,
            any,
        })
    }
}

impl xml::WriteXml for ClassDescriptor {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TT, "tt:ClassCandidate"), &self.class_candidate);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Type"), &self.r#type);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:ClassDescriptorExtension` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ClassDescriptorExtension {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `tt:OtherTypes`, 1 or more.
    pub other_types: Vec<OtherType>,
}

impl xml::ReadXml for ClassDescriptorExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any = Vec::new();
        let mut other_types = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "OtherTypes") => xml::fields::many(reader, &child, &mut other_types)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self { any, other_types })
    }
}

impl xml::WriteXml for ClassDescriptorExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        xml::fields::write_many(writer, xml::name!(TT, "tt:OtherTypes"), &self.other_types);
        writer.end(name);
    }
}

/// SimpleType `tt:ClassType` of metadatastream.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum ClassType {
    /// `Animal`
    #[default]
    Animal,
    /// `Face`
    Face,
    /// `Human`
    Human,
    /// `Vehical`
    Vehical,
    /// `Other`
    Other,
}

impl ClassType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Animal, Self::Face, Self::Human, Self::Vehical, Self::Other];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Animal => "Animal",
            Self::Face => "Face",
            Self::Human => "Human",
            Self::Vehical => "Vehical",
            Self::Other => "Other",
        }
    }
}

xml::fields::listed_values!(ClassType, "ClassType");

/// ComplexType `tt:CodingCapabilities` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CodingCapabilities {
    /// Element `tt:AudioEncodingCapabilities`, optional.
    pub audio_encoding_capabilities: Option<AudioEncoderConfigurationOptions>,
    /// Element `tt:AudioDecodingCapabilities`, optional.
    pub audio_decoding_capabilities: Option<AudioDecoderConfigurationOptions>,
    /// Element `tt:VideoDecodingCapabilities`, required.
    pub video_decoding_capabilities: VideoDecoderConfigurationOptions,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for CodingCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut audio_encoding_capabilities = None;
        let mut audio_decoding_capabilities = None;
        let mut video_decoding_capabilities = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "AudioEncodingCapabilities") => {
                    xml::fields::one(reader, &child, &mut audio_encoding_capabilities)?
                }
                (xml::Ns::TT, "AudioDecodingCapabilities") => {
                    xml::fields::one(reader, &child, &mut audio_decoding_capabilities)?
                }
                (xml::Ns::TT, "VideoDecodingCapabilities") => {
                    xml::fields::one(reader, &child, &mut video_decoding_capabilities)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            audio_encoding_capabilities,
            audio_decoding_capabilities,
            video_decoding_capabilities: xml::fields::element(
                video_decoding_capabilities,
                "CodingCapabilities",
                "VideoDecodingCapabilities",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for CodingCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:AudioEncodingCapabilities"),
            &self.audio_encoding_capabilities,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:AudioDecodingCapabilities"),
            &self.audio_decoding_capabilities,
        );
        self.video_decoding_capabilities
            .write_xml(writer, xml::name!(TT, "tt:VideoDecodingCapabilities"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:Color` of common.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Color {
    /// Attribute `X`, required.
    pub x: f32,
    /// Attribute `Y`, required.
    pub y: f32,
    /// Attribute `Z`, required.
    pub z: f32,
    /// Attribute `Colorspace`, optional.
    pub colorspace: Option<String>,
    /// Attribute `Likelihood`, optional.
    pub likelihood: Option<f32>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Color {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut x = None;
        let mut y = None;
        let mut z = None;
        let mut colorspace = None;
        let mut likelihood = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "X") => x = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Y") => y = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Z") => z = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Colorspace") => colorspace = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Likelihood") => likelihood = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        reader.skip()?;
        Ok(Self {
            x: xml::fields::attribute(x, "Color", "X")?,
            y: xml::fields::attribute(y, "Color", "Y")?,
            z: xml::fields::attribute(z, "Color", "Z")?,
            colorspace,
            likelihood,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Color {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("X"), &self.x);
        writer.attribute(xml::name!("Y"), &self.y);
        writer.attribute(xml::name!("Z"), &self.z);
        xml::fields::write_attribute(writer, xml::name!("Colorspace"), &self.colorspace);
        xml::fields::write_attribute(writer, xml::name!("Likelihood"), &self.likelihood);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        writer.end(name);
    }
}

/// ComplexType `tt:ColorCovariance` of common.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ColorCovariance {
    /// Attribute `XX`, required.
    pub xx: f32,
    /// Attribute `YY`, required.
    pub yy: f32,
    /// Attribute `ZZ`, required.
    pub zz: f32,
    /// Attribute `XY`, optional.
    pub xy: Option<f32>,
    /// Attribute `XZ`, optional.
    pub xz: Option<f32>,
    /// Attribute `YZ`, optional.
    pub yz: Option<f32>,
    /// Attribute `Colorspace`, optional.
    pub colorspace: Option<String>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ColorCovariance {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut xx = None;
        let mut yy = None;
        let mut zz = None;
        let mut xy = None;
        let mut xz = None;
        let mut yz = None;
        let mut colorspace = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "XX") => xx = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "YY") => yy = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "ZZ") => zz = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "XY") => xy = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "XZ") => xz = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "YZ") => yz = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Colorspace") => colorspace = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        reader.skip()?;
        Ok(Self {
            xx: xml::fields::attribute(xx, "ColorCovariance", "XX")?,
            yy: xml::fields::attribute(yy, "ColorCovariance", "YY")?,
            zz: xml::fields::attribute(zz, "ColorCovariance", "ZZ")?,
            xy,
            xz,
            yz,
            colorspace,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ColorCovariance {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("XX"), &self.xx);
        writer.attribute(xml::name!("YY"), &self.yy);
        writer.attribute(xml::name!("ZZ"), &self.zz);
        xml::fields::write_attribute(writer, xml::name!("XY"), &self.xy);
        xml::fields::write_attribute(writer, xml::name!("XZ"), &self.xz);
        xml::fields::write_attribute(writer, xml::name!("YZ"), &self.yz);
        xml::fields::write_attribute(writer, xml::name!("Colorspace"), &self.colorspace);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        writer.end(name);
    }
}

/// ComplexType `tt:ColorDescriptor` of common.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ColorDescriptor {
    /// Element `tt:ColorCluster`, any number.
    pub color_cluster: Vec<ColorDescriptorColorCluster>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<xml::RawXml>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ColorDescriptor {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut color_cluster = Vec::new();
        let mut extension = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "ColorCluster") => xml::fields::many(reader, &child, &mut color_cluster)?,
                (xml::Ns::TT, "Extension") => xml::fields::one_raw(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            color_cluster,
            extension,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ColorDescriptor {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TT, "tt:ColorCluster"), &self.color_cluster);
        xml::fields::write_raw(writer, &self.extension);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// The type of `ColorCluster` in [`ColorDescriptor`] of common.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ColorDescriptorColorCluster {
    /// Element `tt:Color`, required.
    pub color: Color,
    /// Element `tt:Weight`, optional.
    pub weight: Option<f32>,
    /// Element `tt:Covariance`, optional.
    pub covariance: Option<ColorCovariance>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ColorDescriptorColorCluster {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut color = None;
        let mut weight = None;
        let mut covariance = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Color") => xml::fields::one(reader, &child, &mut color)?,
                (xml::Ns::TT, "Weight") => xml::fields::one(reader, &child, &mut weight)?,
                (xml::Ns::TT, "Covariance") => xml::fields::one(reader, &child, &mut covariance)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            color: xml::fields::element(color, "ColorDescriptorColorCluster", "Color")?,
            weight,
            covariance,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ColorDescriptorColorCluster {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.color.write_xml(writer, xml::name!(TT, "tt:Color"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Weight"), &self.weight);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Covariance"), &self.covariance);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:ColorOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ColorOptions {
    /// One of several elements, required.
    pub choice: ColorOptionsChoice,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

/// The branches of the choice in [`ColorOptions`].
#[derive(Clone, Debug, PartialEq)]
pub enum ColorOptionsChoice {
    /// Element `tt:ColorList`.
    ColorList(Vec<Color>),
    /// Element `tt:ColorspaceRange`.
    ColorspaceRange(Vec<ColorspaceRange>),
}

impl Default for ColorOptionsChoice {
    fn default() -> Self {
        Self::ColorList(Default::default())
    }
}

impl ColorOptionsChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::ColorList(values) => {
                xml::fields::write_many(writer, xml::name!(TT, "tt:ColorList"), values)
            }
            Self::ColorspaceRange(values) => {
                xml::fields::write_many(writer, xml::name!(TT, "tt:ColorspaceRange"), values)
            }
        }
    }
}

impl xml::ReadXml for ColorOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut choice = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "ColorList") => match &mut choice {
                    None => choice = Some(ColorOptionsChoice::ColorList(vec![reader.read(&child)?])),
                    Some(ColorOptionsChoice::ColorList(list)) => list.push(reader.read(&child)?),
                    Some(_) => return Err(xml::fields::twice(reader, &child)),
                },
                (xml::Ns::TT, "ColorspaceRange") => match &mut choice {
                    None => choice = Some(ColorOptionsChoice::ColorspaceRange(vec![reader.read(&child)?])),
                    Some(ColorOptionsChoice::ColorspaceRange(list)) => list.push(reader.read(&child)?),
                    Some(_) => return Err(xml::fields::twice(reader, &child)),
                },
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            choice: xml::fields::element(choice, "ColorOptions", "ColorList or ColorspaceRange")?,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ColorOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.choice.write(writer);
        writer.end(name);
    }
}

/// ComplexType `tt:ColorspaceRange` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ColorspaceRange {
    /// Element `tt:X`, required.
    pub x: FloatRange,
    /// Element `tt:Y`, required.
    pub y: FloatRange,
    /// Element `tt:Z`, required.
    pub z: FloatRange,
    /// Element `tt:Colorspace`, required.
    pub colorspace: String,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ColorspaceRange {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut x = None;
        let mut y = None;
        let mut z = None;
        let mut colorspace = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "X") => xml::fields::one(reader, &child, &mut x)?,
                (xml::Ns::TT, "Y") => xml::fields::one(reader, &child, &mut y)?,
                (xml::Ns::TT, "Z") => xml::fields::one(reader, &child, &mut z)?,
                (xml::Ns::TT, "Colorspace") => xml::fields::one(reader, &child, &mut colorspace)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            x: xml::fields::element(x, "ColorspaceRange", "X")?,
            y: xml::fields::element(y, "ColorspaceRange", "Y")?,
            z: xml::fields::element(z, "ColorspaceRange", "Z")?,
            colorspace: xml::fields::element(colorspace, "ColorspaceRange", "Colorspace")?,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ColorspaceRange {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.x.write_xml(writer, xml::name!(TT, "tt:X"));
        self.y.write_xml(writer, xml::name!(TT, "tt:Y"));
        self.z.write_xml(writer, xml::name!(TT, "tt:Z"));
        self.colorspace.write_xml(writer, xml::name!(TT, "tt:Colorspace"));
        writer.end(name);
    }
}

/// ComplexType `tt:Config` of onvif.xsd.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// Attribute `Name`, required.
    pub name: String,
    /// Attribute `Type`, required.
    pub r#type: xml::QName,
    /// Element `tt:Parameters`, required.
    pub parameters: ItemList,
}

impl xml::ReadXml for Config {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut name = None;
        let mut r#type = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Name") => name = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Type") => r#type = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut parameters = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Parameters") => xml::fields::one(reader, &child, &mut parameters)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            name: xml::fields::attribute(name, "Config", "Name")?,
            r#type: xml::fields::attribute(r#type, "Config", "Type")?,
            parameters: xml::fields::element(parameters, "Config", "Parameters")?,
        })
    }
}

impl xml::WriteXml for Config {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("Name"), &self.name);
        writer.attribute(xml::name!("Type"), &self.r#type);
        self.parameters.write_xml(writer, xml::name!(TT, "tt:Parameters"));
        writer.end(name);
    }
}

/// ComplexType `tt:ConfigDescription` of onvif.xsd.
#[derive(Clone, Debug, PartialEq)]
pub struct ConfigDescription {
    /// Attribute `Name`, required.
    pub name: xml::QName,
    /// Attribute `fixed`, optional.
    pub fixed: Option<bool>,
    /// Attribute `maxInstances`, optional.
    pub max_instances: Option<i64>,
    /// Element `tt:Parameters`, required.
    pub parameters: ItemListDescription,
    /// Element `tt:Messages`, any number.
    pub messages: Vec<ConfigDescriptionMessages>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<ConfigDescriptionExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ConfigDescription {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut name = None;
        let mut fixed = None;
        let mut max_instances = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Name") => name = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "fixed") => fixed = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "maxInstances") => max_instances = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut parameters = None;
        let mut messages = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Parameters") => xml::fields::one(reader, &child, &mut parameters)?,
                (xml::Ns::TT, "Messages") => xml::fields::many(reader, &child, &mut messages)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            name: xml::fields::attribute(name, "ConfigDescription", "Name")?,
            fixed,
            max_instances,
            parameters: xml::fields::element(parameters, "ConfigDescription", "Parameters")?,
            messages,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ConfigDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("Name"), &self.name);
        xml::fields::write_attribute(writer, xml::name!("fixed"), &self.fixed);
        xml::fields::write_attribute(writer, xml::name!("maxInstances"), &self.max_instances);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.parameters.write_xml(writer, xml::name!(TT, "tt:Parameters"));
        xml::fields::write_many(writer, xml::name!(TT, "tt:Messages"), &self.messages);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:ConfigDescriptionExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ConfigDescriptionExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for ConfigDescriptionExtension {
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

impl xml::WriteXml for ConfigDescriptionExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// The type of `Messages` in [`ConfigDescription`] of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ConfigDescriptionMessages {
    /// Attribute `IsProperty`, optional.
    pub is_property: Option<bool>,
    /// Element `tt:Source`, optional.
    pub source: Option<ItemListDescription>,
    /// Element `tt:Key`, optional.
    pub key: Option<ItemListDescription>,
    /// Element `tt:Data`, optional.
    pub data: Option<ItemListDescription>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<MessageDescriptionExtension>,
    /// Element `tt:ParentTopic`, required.
    pub parent_topic: String,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ConfigDescriptionMessages {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut is_property = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "IsProperty") => is_property = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut source = None;
        let mut key = None;
        let mut data = None;
        let mut extension = None;
        let mut parent_topic = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Source") => xml::fields::one(reader, &child, &mut source)?,
                (xml::Ns::TT, "Key") => xml::fields::one(reader, &child, &mut key)?,
                (xml::Ns::TT, "Data") => xml::fields::one(reader, &child, &mut data)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                (xml::Ns::TT, "ParentTopic") => xml::fields::one(reader, &child, &mut parent_topic)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            is_property,
            source,
            key,
            data,
            extension,
            parent_topic: xml::fields::element(parent_topic, "ConfigDescriptionMessages", "ParentTopic")?,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ConfigDescriptionMessages {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("IsProperty"), &self.is_property);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Source"), &self.source);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Key"), &self.key);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Data"), &self.data);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        self.parent_topic
            .write_xml(writer, xml::name!(TT, "tt:ParentTopic"));
        writer.end(name);
    }
}

/// ComplexType `tt:ConfigurationEntity` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ConfigurationEntity {
    /// Attribute `token`, required.
    pub token: ReferenceToken,
    /// Element `tt:Name`, required.
    pub name: Name,
    /// Element `tt:UseCount`, required.
    pub use_count: i32,
}

impl xml::ReadXml for ConfigurationEntity {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut name = None;
        let mut use_count = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "UseCount") => xml::fields::one(reader, &child, &mut use_count)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "ConfigurationEntity", "token")?,
            name: xml::fields::element(name, "ConfigurationEntity", "Name")?,
            use_count: xml::fields::element(use_count, "ConfigurationEntity", "UseCount")?,
        })
    }
}

impl xml::WriteXml for ConfigurationEntity {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        self.name.write_xml(writer, xml::name!(TT, "tt:Name"));
        self.use_count.write_xml(writer, xml::name!(TT, "tt:UseCount"));
        writer.end(name);
    }
}

/// ComplexType `tt:ContinuousFocus` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ContinuousFocus {
    /// Element `tt:Speed`, required.
    pub speed: f32,
}

impl xml::ReadXml for ContinuousFocus {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut speed = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Speed") => xml::fields::one(reader, &child, &mut speed)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            speed: xml::fields::element(speed, "ContinuousFocus", "Speed")?,
        })
    }
}

impl xml::WriteXml for ContinuousFocus {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.speed.write_xml(writer, xml::name!(TT, "tt:Speed"));
        writer.end(name);
    }
}

/// ComplexType `tt:ContinuousFocusOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ContinuousFocusOptions {
    /// Element `tt:Speed`, required.
    pub speed: FloatRange,
}

impl xml::ReadXml for ContinuousFocusOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut speed = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Speed") => xml::fields::one(reader, &child, &mut speed)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            speed: xml::fields::element(speed, "ContinuousFocusOptions", "Speed")?,
        })
    }
}

impl xml::WriteXml for ContinuousFocusOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.speed.write_xml(writer, xml::name!(TT, "tt:Speed"));
        writer.end(name);
    }
}
