// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::xml;

/// ComplexType `tt:MaximumNumberOfOSDs` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MaximumNumberOfOSDs {
    /// Attribute `Total`, required.
    pub total: i32,
    /// Attribute `Image`, optional.
    pub image: Option<i32>,
    /// Attribute `PlainText`, optional.
    pub plain_text: Option<i32>,
    /// Attribute `Date`, optional.
    pub date: Option<i32>,
    /// Attribute `Time`, optional.
    pub time: Option<i32>,
    /// Attribute `DateAndTime`, optional.
    pub date_and_time: Option<i32>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MaximumNumberOfOSDs {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut total = None;
        let mut image = None;
        let mut plain_text = None;
        let mut date = None;
        let mut time = None;
        let mut date_and_time = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Total") => total = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Image") => image = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "PlainText") => plain_text = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Date") => date = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Time") => time = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "DateAndTime") => date_and_time = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        reader.skip()?;
        Ok(Self {
            total: xml::fields::attribute(total, "MaximumNumberOfOSDs", "Total")?,
            image,
            plain_text,
            date,
            time,
            date_and_time,
            any_attributes,
        })
    }
}

impl xml::WriteXml for MaximumNumberOfOSDs {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("Total"), &self.total);
        xml::fields::write_attribute(writer, xml::name!("Image"), &self.image);
        xml::fields::write_attribute(writer, xml::name!("PlainText"), &self.plain_text);
        xml::fields::write_attribute(writer, xml::name!("Date"), &self.date);
        xml::fields::write_attribute(writer, xml::name!("Time"), &self.time);
        xml::fields::write_attribute(writer, xml::name!("DateAndTime"), &self.date_and_time);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        writer.end(name);
    }
}

/// ComplexType `tt:MediaAttributes` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MediaAttributes {
    /// Element `tt:RecordingToken`, required.
    pub recording_token: RecordingReference,
    /// Element `tt:TrackAttributes`, any number.
    pub track_attributes: Vec<TrackAttributes>,
    /// Element `tt:From`, required.
    pub from: xml::DateTime,
    /// Element `tt:Until`, required.
    pub until: xml::DateTime,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MediaAttributes {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut recording_token = None;
        let mut track_attributes = Vec::new();
        let mut from = None;
        let mut until = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "RecordingToken") => xml::fields::one(reader, &child, &mut recording_token)?,
                (xml::Ns::TT, "TrackAttributes") => xml::fields::many(reader, &child, &mut track_attributes)?,
                (xml::Ns::TT, "From") => xml::fields::one(reader, &child, &mut from)?,
                (xml::Ns::TT, "Until") => xml::fields::one(reader, &child, &mut until)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            recording_token: xml::fields::element(recording_token, "MediaAttributes", "RecordingToken")?,
            track_attributes,
            from: xml::fields::element(from, "MediaAttributes", "From")?,
            until: xml::fields::element(until, "MediaAttributes", "Until")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for MediaAttributes {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.recording_token
            .write_xml(writer, xml::name!(TT, "tt:RecordingToken"));
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:TrackAttributes"),
            &self.track_attributes,
        );
        self.from.write_xml(writer, xml::name!(TT, "tt:From"));
        self.until.write_xml(writer, xml::name!(TT, "tt:Until"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:MediaCapabilities` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MediaCapabilities {
    /// Element `tt:XAddr`, required.
    pub x_addr: String,
    /// Element `tt:StreamingCapabilities`, required.
    pub streaming_capabilities: RealTimeStreamingCapabilities,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<MediaCapabilitiesExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MediaCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut x_addr = None;
        let mut streaming_capabilities = None;
        let mut any = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "XAddr") => xml::fields::one(reader, &child, &mut x_addr)?,
                (xml::Ns::TT, "StreamingCapabilities") => {
                    xml::fields::one(reader, &child, &mut streaming_capabilities)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            x_addr: xml::fields::element(x_addr, "MediaCapabilities", "XAddr")?,
            streaming_capabilities: xml::fields::element(
                streaming_capabilities,
                "MediaCapabilities",
                "StreamingCapabilities",
            )?,
            any,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for MediaCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.x_addr.write_xml(writer, xml::name!(TT, "tt:XAddr"));
        self.streaming_capabilities
            .write_xml(writer, xml::name!(TT, "tt:StreamingCapabilities"));
        xml::fields::write_raw(writer, &self.any);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:MediaCapabilitiesExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MediaCapabilitiesExtension {
    /// Element `tt:ProfileCapabilities`, required.
    pub profile_capabilities: ProfileCapabilities,
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MediaCapabilitiesExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut profile_capabilities = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "ProfileCapabilities") => {
                    xml::fields::one(reader, &child, &mut profile_capabilities)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            profile_capabilities: xml::fields::element(
                profile_capabilities,
                "MediaCapabilitiesExtension",
                "ProfileCapabilities",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for MediaCapabilitiesExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.profile_capabilities
            .write_xml(writer, xml::name!(TT, "tt:ProfileCapabilities"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:MediaUri` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MediaUri {
    /// Element `tt:Uri`, required.
    pub uri: String,
    /// Element `tt:InvalidAfterConnect`, required.
    pub invalid_after_connect: bool,
    /// Element `tt:InvalidAfterReboot`, required.
    pub invalid_after_reboot: bool,
    /// Element `tt:Timeout`, required.
    pub timeout: xml::Duration,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MediaUri {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut uri = None;
        let mut invalid_after_connect = None;
        let mut invalid_after_reboot = None;
        let mut timeout = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Uri") => xml::fields::one(reader, &child, &mut uri)?,
                (xml::Ns::TT, "InvalidAfterConnect") => {
                    xml::fields::one(reader, &child, &mut invalid_after_connect)?
                }
                (xml::Ns::TT, "InvalidAfterReboot") => {
                    xml::fields::one(reader, &child, &mut invalid_after_reboot)?
                }
                (xml::Ns::TT, "Timeout") => xml::fields::one(reader, &child, &mut timeout)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            uri: xml::fields::element(uri, "MediaUri", "Uri")?,
            invalid_after_connect: xml::fields::element(
                invalid_after_connect,
                "MediaUri",
                "InvalidAfterConnect",
            )?,
            invalid_after_reboot: xml::fields::element(
                invalid_after_reboot,
                "MediaUri",
                "InvalidAfterReboot",
            )?,
            timeout: xml::fields::element(timeout, "MediaUri", "Timeout")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for MediaUri {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.uri.write_xml(writer, xml::name!(TT, "tt:Uri"));
        self.invalid_after_connect
            .write_xml(writer, xml::name!(TT, "tt:InvalidAfterConnect"));
        self.invalid_after_reboot
            .write_xml(writer, xml::name!(TT, "tt:InvalidAfterReboot"));
        self.timeout.write_xml(writer, xml::name!(TT, "tt:Timeout"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:Merge` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Merge {
    /// Element `tt:from`, 2 or more.
    pub from: Vec<ObjectId>,
    /// Element `tt:to`, required.
    pub to: ObjectId,
}

impl xml::ReadXml for Merge {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut from = Vec::new();
        let mut to = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "from") => xml::fields::many(reader, &child, &mut from)?,
                (xml::Ns::TT, "to") => xml::fields::one(reader, &child, &mut to)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            from,
            to: xml::fields::element(to, "Merge", "to")?,
        })
    }
}

impl xml::WriteXml for Merge {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TT, "tt:from"), &self.from);
        self.to.write_xml(writer, xml::name!(TT, "tt:to"));
        writer.end(name);
    }
}

/// Element `tt:Message` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Message {
    /// Attribute `UtcTime`, required.
    pub utc_time: xml::DateTime,
    /// Attribute `PropertyOperation`, optional.
    pub property_operation: Option<PropertyOperation>,
    /// Element `tt:Source`, optional.
    pub source: Option<ItemList>,
    /// Element `tt:Key`, optional.
    pub key: Option<ItemList>,
    /// Element `tt:Data`, optional.
    pub data: Option<ItemList>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<MessageExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Message {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut utc_time = None;
        let mut property_operation = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "UtcTime") => utc_time = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "PropertyOperation") => property_operation = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut source = None;
        let mut key = None;
        let mut data = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Source") => xml::fields::one(reader, &child, &mut source)?,
                (xml::Ns::TT, "Key") => xml::fields::one(reader, &child, &mut key)?,
                (xml::Ns::TT, "Data") => xml::fields::one(reader, &child, &mut data)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            utc_time: xml::fields::attribute(utc_time, "Message", "UtcTime")?,
            property_operation,
            source,
            key,
            data,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Message {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("UtcTime"), &self.utc_time);
        xml::fields::write_attribute(writer, xml::name!("PropertyOperation"), &self.property_operation);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Source"), &self.source);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Key"), &self.key);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Data"), &self.data);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:MessageDescription` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MessageDescription {
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
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MessageDescription {
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
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Source") => xml::fields::one(reader, &child, &mut source)?,
                (xml::Ns::TT, "Key") => xml::fields::one(reader, &child, &mut key)?,
                (xml::Ns::TT, "Data") => xml::fields::one(reader, &child, &mut data)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            is_property,
            source,
            key,
            data,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for MessageDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("IsProperty"), &self.is_property);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Source"), &self.source);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Key"), &self.key);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Data"), &self.data);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:MessageDescriptionExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MessageDescriptionExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for MessageDescriptionExtension {
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

impl xml::WriteXml for MessageDescriptionExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:MessageExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MessageExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for MessageExtension {
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

impl xml::WriteXml for MessageExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:MetadataAttributes` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MetadataAttributes {
    /// Attribute `PtzSpaces`, optional.
    pub ptz_spaces: Option<StringAttrList>,
    /// Element `tt:CanContainPTZ`, required.
    pub can_contain_ptz: bool,
    /// Element `tt:CanContainAnalytics`, required.
    pub can_contain_analytics: bool,
    /// Element `tt:CanContainNotifications`, required.
    pub can_contain_notifications: bool,
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MetadataAttributes {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut ptz_spaces = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "PtzSpaces") => ptz_spaces = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut can_contain_ptz = None;
        let mut can_contain_analytics = None;
        let mut can_contain_notifications = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "CanContainPTZ") => xml::fields::one(reader, &child, &mut can_contain_ptz)?,
                (xml::Ns::TT, "CanContainAnalytics") => {
                    xml::fields::one(reader, &child, &mut can_contain_analytics)?
                }
                (xml::Ns::TT, "CanContainNotifications") => {
                    xml::fields::one(reader, &child, &mut can_contain_notifications)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            ptz_spaces,
            can_contain_ptz: xml::fields::element(can_contain_ptz, "MetadataAttributes", "CanContainPTZ")?,
            can_contain_analytics: xml::fields::element(
                can_contain_analytics,
                "MetadataAttributes",
                "CanContainAnalytics",
            )?,
            can_contain_notifications: xml::fields::element(
                can_contain_notifications,
                "MetadataAttributes",
                "CanContainNotifications",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for MetadataAttributes {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("PtzSpaces"), &self.ptz_spaces);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.can_contain_ptz
            .write_xml(writer, xml::name!(TT, "tt:CanContainPTZ"));
        self.can_contain_analytics
            .write_xml(writer, xml::name!(TT, "tt:CanContainAnalytics"));
        self.can_contain_notifications
            .write_xml(writer, xml::name!(TT, "tt:CanContainNotifications"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:MetadataCompressionType` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum MetadataCompressionType {
    /// `None`
    #[default]
    None,
    /// `GZIP`
    GZIP,
    /// `EXI`
    EXI,
}

impl MetadataCompressionType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::None, Self::GZIP, Self::EXI];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "None",
            Self::GZIP => "GZIP",
            Self::EXI => "EXI",
        }
    }
}

xml::fields::listed_values!(MetadataCompressionType, "MetadataCompressionType");

/// ComplexType `tt:MetadataConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MetadataConfiguration {
    /// Attribute `token`, required.
    pub token: ReferenceToken,
    /// Attribute `CompressionType`, optional.
    pub compression_type: Option<String>,
    /// Attribute `GeoLocation`, optional.
    pub geo_location: Option<bool>,
    /// Attribute `ShapePolygon`, optional.
    pub shape_polygon: Option<bool>,
    /// Attribute `SecureStreamingProtocolAlgorithm`, optional.
    pub secure_streaming_protocol_algorithm: Option<String>,
    /// Element `tt:Name`, required.
    pub name: Name,
    /// Element `tt:UseCount`, required.
    pub use_count: i32,
    /// Element `tt:PTZStatus`, optional.
    pub ptz_status: Option<PTZFilter>,
    /// Element `tt:Events`, optional.
    pub events: Option<EventSubscription>,
    /// Element `tt:Analytics`, optional.
    pub analytics: Option<bool>,
    /// Element `tt:Multicast`, required.
    pub multicast: MulticastConfiguration,
    /// Element `tt:SessionTimeout`, required.
    pub session_timeout: xml::Duration,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `tt:AnalyticsEngineConfiguration`, optional.
    pub analytics_engine_configuration: Option<AnalyticsEngineConfiguration>,
    /// Element `tt:SensorData`, optional.
    pub sensor_data: Option<SensorDataFilter>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<MetadataConfigurationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MetadataConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut compression_type = None;
        let mut geo_location = None;
        let mut shape_polygon = None;
        let mut secure_streaming_protocol_algorithm = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "CompressionType") => compression_type = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "GeoLocation") => geo_location = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "ShapePolygon") => shape_polygon = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "SecureStreamingProtocolAlgorithm") => {
                    secure_streaming_protocol_algorithm = Some(attribute.parse(reader)?)
                }
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut name = None;
        let mut use_count = None;
        let mut ptz_status = None;
        let mut events = None;
        let mut analytics = None;
        let mut multicast = None;
        let mut session_timeout = None;
        let mut any = Vec::new();
        let mut analytics_engine_configuration = None;
        let mut sensor_data = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "UseCount") => xml::fields::one(reader, &child, &mut use_count)?,
                (xml::Ns::TT, "PTZStatus") => xml::fields::one(reader, &child, &mut ptz_status)?,
                (xml::Ns::TT, "Events") => xml::fields::one(reader, &child, &mut events)?,
                (xml::Ns::TT, "Analytics") => xml::fields::one(reader, &child, &mut analytics)?,
                (xml::Ns::TT, "Multicast") => xml::fields::one(reader, &child, &mut multicast)?,
                (xml::Ns::TT, "SessionTimeout") => xml::fields::one(reader, &child, &mut session_timeout)?,
                (xml::Ns::TT, "AnalyticsEngineConfiguration") => {
                    xml::fields::one(reader, &child, &mut analytics_engine_configuration)?
                }
                (xml::Ns::TT, "SensorData") => xml::fields::one(reader, &child, &mut sensor_data)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "MetadataConfiguration", "token")?,
            compression_type,
            geo_location,
            shape_polygon,
            secure_streaming_protocol_algorithm,
            name: xml::fields::element(name, "MetadataConfiguration", "Name")?,
            use_count: xml::fields::element(use_count, "MetadataConfiguration", "UseCount")?,
            ptz_status,
            events,
            analytics,
            multicast: xml::fields::element(multicast, "MetadataConfiguration", "Multicast")?,
            session_timeout: xml::fields::element(
                session_timeout,
                "MetadataConfiguration",
                "SessionTimeout",
            )?,
            any,
            analytics_engine_configuration,
            sensor_data,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for MetadataConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_attribute(writer, xml::name!("CompressionType"), &self.compression_type);
        xml::fields::write_attribute(writer, xml::name!("GeoLocation"), &self.geo_location);
        xml::fields::write_attribute(writer, xml::name!("ShapePolygon"), &self.shape_polygon);
        xml::fields::write_attribute(
            writer,
            xml::name!("SecureStreamingProtocolAlgorithm"),
            &self.secure_streaming_protocol_algorithm,
        );
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TT, "tt:Name"));
        self.use_count.write_xml(writer, xml::name!(TT, "tt:UseCount"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:PTZStatus"), &self.ptz_status);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Events"), &self.events);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Analytics"), &self.analytics);
        self.multicast.write_xml(writer, xml::name!(TT, "tt:Multicast"));
        self.session_timeout
            .write_xml(writer, xml::name!(TT, "tt:SessionTimeout"));
        xml::fields::write_raw(writer, &self.any);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:AnalyticsEngineConfiguration"),
            &self.analytics_engine_configuration,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:SensorData"), &self.sensor_data);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:MetadataConfigurationExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MetadataConfigurationExtension {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for MetadataConfigurationExtension {
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

impl xml::WriteXml for MetadataConfigurationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:MetadataConfigurationOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MetadataConfigurationOptions {
    /// Attribute `GeoLocation`, optional.
    pub geo_location: Option<bool>,
    /// Attribute `MaxContentFilterSize`, optional.
    pub max_content_filter_size: Option<i32>,
    /// Attribute `SecureStreamingProtocolAlgorithms`, optional.
    pub secure_streaming_protocol_algorithms: Option<StringAttrList>,
    /// Element `tt:PTZStatusFilterOptions`, required.
    pub ptz_status_filter_options: PTZStatusFilterOptions,
    /// Element `tt:SensorDataFilterOptions`, optional.
    pub sensor_data_filter_options: Option<SensorDataFilterOptions>,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<MetadataConfigurationOptionsExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MetadataConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut geo_location = None;
        let mut max_content_filter_size = None;
        let mut secure_streaming_protocol_algorithms = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "GeoLocation") => geo_location = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaxContentFilterSize") => {
                    max_content_filter_size = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "SecureStreamingProtocolAlgorithms") => {
                    secure_streaming_protocol_algorithms = Some(attribute.parse(reader)?)
                }
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut ptz_status_filter_options = None;
        let mut sensor_data_filter_options = None;
        let mut any = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "PTZStatusFilterOptions") => {
                    xml::fields::one(reader, &child, &mut ptz_status_filter_options)?
                }
                (xml::Ns::TT, "SensorDataFilterOptions") => {
                    xml::fields::one(reader, &child, &mut sensor_data_filter_options)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            geo_location,
            max_content_filter_size,
            secure_streaming_protocol_algorithms,
            ptz_status_filter_options: xml::fields::element(
                ptz_status_filter_options,
                "MetadataConfigurationOptions",
                "PTZStatusFilterOptions",
            )?,
            sensor_data_filter_options,
            any,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for MetadataConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("GeoLocation"), &self.geo_location);
        xml::fields::write_attribute(
            writer,
            xml::name!("MaxContentFilterSize"),
            &self.max_content_filter_size,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("SecureStreamingProtocolAlgorithms"),
            &self.secure_streaming_protocol_algorithms,
        );
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.ptz_status_filter_options
            .write_xml(writer, xml::name!(TT, "tt:PTZStatusFilterOptions"));
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:SensorDataFilterOptions"),
            &self.sensor_data_filter_options,
        );
        xml::fields::write_raw(writer, &self.any);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:MetadataConfigurationOptionsExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MetadataConfigurationOptionsExtension {
    /// Element `tt:CompressionType`, any number.
    pub compression_type: Vec<String>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<MetadataConfigurationOptionsExtension2>,
}

impl xml::ReadXml for MetadataConfigurationOptionsExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut compression_type = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "CompressionType") => xml::fields::many(reader, &child, &mut compression_type)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            compression_type,
            extension,
        })
    }
}

impl xml::WriteXml for MetadataConfigurationOptionsExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:CompressionType"),
            &self.compression_type,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:MetadataConfigurationOptionsExtension2` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MetadataConfigurationOptionsExtension2 {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for MetadataConfigurationOptionsExtension2 {
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

impl xml::WriteXml for MetadataConfigurationOptionsExtension2 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:MetadataFilter` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MetadataFilter {
    /// Element `tt:MetadataStreamFilter`, required.
    pub metadata_stream_filter: XPathExpression,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MetadataFilter {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut metadata_stream_filter = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "MetadataStreamFilter") => {
                    xml::fields::one(reader, &child, &mut metadata_stream_filter)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            metadata_stream_filter: xml::fields::element(
                metadata_stream_filter,
                "MetadataFilter",
                "MetadataStreamFilter",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for MetadataFilter {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.metadata_stream_filter
            .write_xml(writer, xml::name!(TT, "tt:MetadataStreamFilter"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:MetadataInput` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MetadataInput {
    /// Element `tt:MetadataConfig`, any number.
    pub metadata_config: Vec<Config>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<MetadataInputExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MetadataInput {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut metadata_config = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "MetadataConfig") => xml::fields::many(reader, &child, &mut metadata_config)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            metadata_config,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for MetadataInput {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TT, "tt:MetadataConfig"), &self.metadata_config);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:MetadataInputExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MetadataInputExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for MetadataInputExtension {
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

impl xml::WriteXml for MetadataInputExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:MetadataStream` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MetadataStream {
    /// One of several elements, any number.
    pub choice: Vec<MetadataStreamChoice>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

/// The branches of the choice in [`MetadataStream`].
#[derive(Clone, Debug, PartialEq)]
pub enum MetadataStreamChoice {
    /// Element `tt:VideoAnalytics`.
    VideoAnalytics(VideoAnalyticsStream),
    /// Element `tt:PTZ`.
    PTZ(PTZStream),
    /// Element `tt:Event`.
    Event(EventStream),
    /// Element `tt:Extension`.
    Extension(MetadataStreamExtension),
    /// Element `tt:SensorData`.
    SensorData(SensorData),
    /// An element that the schema leaves open.
    Any(xml::RawXml),
}

impl Default for MetadataStreamChoice {
    fn default() -> Self {
        Self::VideoAnalytics(Default::default())
    }
}

impl MetadataStreamChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::VideoAnalytics(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(TT, "tt:VideoAnalytics"))
            }
            Self::PTZ(value) => xml::WriteXml::write_xml(value, writer, xml::name!(TT, "tt:PTZ")),
            Self::Event(value) => xml::WriteXml::write_xml(value, writer, xml::name!(TT, "tt:Event")),
            Self::Extension(value) => xml::WriteXml::write_xml(value, writer, xml::name!(TT, "tt:Extension")),
            Self::SensorData(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(TT, "tt:SensorData"))
            }
            Self::Any(value) => writer.raw(value),
        }
    }
}

impl xml::ReadXml for MetadataStream {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut choice = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "VideoAnalytics") => {
                    choice.push(MetadataStreamChoice::VideoAnalytics(reader.read(&child)?));
                }
                (xml::Ns::TT, "PTZ") => {
                    choice.push(MetadataStreamChoice::PTZ(reader.read(&child)?));
                }
                (xml::Ns::TT, "Event") => {
                    choice.push(MetadataStreamChoice::Event(reader.read(&child)?));
                }
                (xml::Ns::TT, "Extension") => {
                    choice.push(MetadataStreamChoice::Extension(reader.read(&child)?));
                }
                (xml::Ns::TT, "SensorData") => {
                    choice.push(MetadataStreamChoice::SensorData(reader.read(&child)?));
                }
                _ => choice.push(MetadataStreamChoice::Any(reader.raw(&child)?)),
            }
        }
        Ok(Self {
            choice,
            any_attributes,
        })
    }
}

impl xml::WriteXml for MetadataStream {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        for choice in &self.choice {
            choice.write(writer);
        }
        writer.end(name);
    }
}

/// ComplexType `tt:MetadataStreamExtension` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MetadataStreamExtension {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `tt:AudioAnalyticsStream`, optional.
    pub audio_analytics_stream: Option<AudioAnalyticsStream>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<MetadataStreamExtension2>,
}

impl xml::ReadXml for MetadataStreamExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any = Vec::new();
        let mut audio_analytics_stream = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "AudioAnalyticsStream") => {
                    xml::fields::one(reader, &child, &mut audio_analytics_stream)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            any,
            audio_analytics_stream,
            extension,
        })
    }
}

impl xml::WriteXml for MetadataStreamExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:AudioAnalyticsStream"),
            &self.audio_analytics_stream,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:MetadataStreamExtension2` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MetadataStreamExtension2 {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MetadataStreamExtension2 {
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

impl xml::WriteXml for MetadataStreamExtension2 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:ModeOfOperation` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum ModeOfOperation {
    /// `Idle`
    #[default]
    Idle,
    /// `Active`
    Active,
    /// `Unknown`
    Unknown,
}

impl ModeOfOperation {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Idle, Self::Active, Self::Unknown];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Idle => "Idle",
            Self::Active => "Active",
            Self::Unknown => "Unknown",
        }
    }
}

xml::fields::listed_values!(ModeOfOperation, "ModeOfOperation");

/// ComplexType `tt:MotionExpression` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MotionExpression {
    /// Attribute `Type`, optional.
    pub r#type: Option<String>,
    /// Element `tt:Expression`, required.
    pub expression: String,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MotionExpression {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut r#type = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Type") => r#type = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut expression = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Expression") => xml::fields::one(reader, &child, &mut expression)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            r#type,
            expression: xml::fields::element(expression, "MotionExpression", "Expression")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for MotionExpression {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("Type"), &self.r#type);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.expression.write_xml(writer, xml::name!(TT, "tt:Expression"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:MotionExpressionConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MotionExpressionConfiguration {
    /// Element `tt:MotionExpression`, required.
    pub motion_expression: MotionExpression,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MotionExpressionConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut motion_expression = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "MotionExpression") => {
                    xml::fields::one(reader, &child, &mut motion_expression)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            motion_expression: xml::fields::element(
                motion_expression,
                "MotionExpressionConfiguration",
                "MotionExpression",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for MotionExpressionConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.motion_expression
            .write_xml(writer, xml::name!(TT, "tt:MotionExpression"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:MotionInCells` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MotionInCells {
    /// Attribute `Columns`, required.
    pub columns: i64,
    /// Attribute `Rows`, required.
    pub rows: i64,
    /// Attribute `Cells`, required.
    pub cells: xml::Base64,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MotionInCells {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut columns = None;
        let mut rows = None;
        let mut cells = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Columns") => columns = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Rows") => rows = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Cells") => cells = Some(attribute.parse(reader)?),
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
            columns: xml::fields::attribute(columns, "MotionInCells", "Columns")?,
            rows: xml::fields::attribute(rows, "MotionInCells", "Rows")?,
            cells: xml::fields::attribute(cells, "MotionInCells", "Cells")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for MotionInCells {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("Columns"), &self.columns);
        writer.attribute(xml::name!("Rows"), &self.rows);
        writer.attribute(xml::name!("Cells"), &self.cells);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:MoveAndTrackMethod` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum MoveAndTrackMethod {
    /// `PresetToken`
    #[default]
    PresetToken,
    /// `GeoLocation`
    GeoLocation,
    /// `PTZVector`
    PTZVector,
    /// `ObjectID`
    ObjectID,
}

impl MoveAndTrackMethod {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::PresetToken,
        Self::GeoLocation,
        Self::PTZVector,
        Self::ObjectID,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PresetToken => "PresetToken",
            Self::GeoLocation => "GeoLocation",
            Self::PTZVector => "PTZVector",
            Self::ObjectID => "ObjectID",
        }
    }
}

xml::fields::listed_values!(MoveAndTrackMethod, "MoveAndTrackMethod");

/// ComplexType `tt:MoveOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MoveOptions {
    /// Element `tt:Absolute`, optional.
    pub absolute: Option<AbsoluteFocusOptions>,
    /// Element `tt:Relative`, optional.
    pub relative: Option<RelativeFocusOptions>,
    /// Element `tt:Continuous`, optional.
    pub continuous: Option<ContinuousFocusOptions>,
}

impl xml::ReadXml for MoveOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut absolute = None;
        let mut relative = None;
        let mut continuous = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Absolute") => xml::fields::one(reader, &child, &mut absolute)?,
                (xml::Ns::TT, "Relative") => xml::fields::one(reader, &child, &mut relative)?,
                (xml::Ns::TT, "Continuous") => xml::fields::one(reader, &child, &mut continuous)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            absolute,
            relative,
            continuous,
        })
    }
}

impl xml::WriteXml for MoveOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Absolute"), &self.absolute);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Relative"), &self.relative);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Continuous"), &self.continuous);
        writer.end(name);
    }
}

/// ComplexType `tt:MoveOptions20` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MoveOptions20 {
    /// Element `tt:Absolute`, optional.
    pub absolute: Option<AbsoluteFocusOptions>,
    /// Element `tt:Relative`, optional.
    pub relative: Option<RelativeFocusOptions20>,
    /// Element `tt:Continuous`, optional.
    pub continuous: Option<ContinuousFocusOptions>,
}

impl xml::ReadXml for MoveOptions20 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut absolute = None;
        let mut relative = None;
        let mut continuous = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Absolute") => xml::fields::one(reader, &child, &mut absolute)?,
                (xml::Ns::TT, "Relative") => xml::fields::one(reader, &child, &mut relative)?,
                (xml::Ns::TT, "Continuous") => xml::fields::one(reader, &child, &mut continuous)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            absolute,
            relative,
            continuous,
        })
    }
}

impl xml::WriteXml for MoveOptions20 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Absolute"), &self.absolute);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Relative"), &self.relative);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Continuous"), &self.continuous);
        writer.end(name);
    }
}

/// SimpleType `tt:MoveStatus` of common.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum MoveStatus {
    /// `IDLE`
    #[default]
    IDLE,
    /// `MOVING`
    MOVING,
    /// `UNKNOWN`
    UNKNOWN,
}

impl MoveStatus {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::IDLE, Self::MOVING, Self::UNKNOWN];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::IDLE => "IDLE",
            Self::MOVING => "MOVING",
            Self::UNKNOWN => "UNKNOWN",
        }
    }
}

xml::fields::listed_values!(MoveStatus, "MoveStatus");

/// ComplexType `tt:Mpeg4Configuration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Mpeg4Configuration {
    /// Element `tt:GovLength`, required.
    pub gov_length: i32,
    /// Element `tt:Mpeg4Profile`, required.
    pub mpeg4_profile: Mpeg4Profile,
}

impl xml::ReadXml for Mpeg4Configuration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut gov_length = None;
        let mut mpeg4_profile = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "GovLength") => xml::fields::one(reader, &child, &mut gov_length)?,
                (xml::Ns::TT, "Mpeg4Profile") => xml::fields::one(reader, &child, &mut mpeg4_profile)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            gov_length: xml::fields::element(gov_length, "Mpeg4Configuration", "GovLength")?,
            mpeg4_profile: xml::fields::element(mpeg4_profile, "Mpeg4Configuration", "Mpeg4Profile")?,
        })
    }
}

impl xml::WriteXml for Mpeg4Configuration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.gov_length.write_xml(writer, xml::name!(TT, "tt:GovLength"));
        self.mpeg4_profile
            .write_xml(writer, xml::name!(TT, "tt:Mpeg4Profile"));
        writer.end(name);
    }
}

/// ComplexType `tt:Mpeg4DecOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Mpeg4DecOptions {
    /// Element `tt:ResolutionsAvailable`, 1 or more.
    pub resolutions_available: Vec<VideoResolution>,
    /// Element `tt:SupportedMpeg4Profiles`, 1 or more.
    pub supported_mpeg4_profiles: Vec<Mpeg4Profile>,
    /// Element `tt:SupportedInputBitrate`, required.
    pub supported_input_bitrate: IntRange,
    /// Element `tt:SupportedFrameRate`, required.
    pub supported_frame_rate: IntRange,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Mpeg4DecOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut resolutions_available = Vec::new();
        let mut supported_mpeg4_profiles = Vec::new();
        let mut supported_input_bitrate = None;
        let mut supported_frame_rate = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "ResolutionsAvailable") => {
                    xml::fields::many(reader, &child, &mut resolutions_available)?
                }
                (xml::Ns::TT, "SupportedMpeg4Profiles") => {
                    xml::fields::many(reader, &child, &mut supported_mpeg4_profiles)?
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
            supported_mpeg4_profiles,
            supported_input_bitrate: xml::fields::element(
                supported_input_bitrate,
                "Mpeg4DecOptions",
                "SupportedInputBitrate",
            )?,
            supported_frame_rate: xml::fields::element(
                supported_frame_rate,
                "Mpeg4DecOptions",
                "SupportedFrameRate",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Mpeg4DecOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:ResolutionsAvailable"),
            &self.resolutions_available,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:SupportedMpeg4Profiles"),
            &self.supported_mpeg4_profiles,
        );
        self.supported_input_bitrate
            .write_xml(writer, xml::name!(TT, "tt:SupportedInputBitrate"));
        self.supported_frame_rate
            .write_xml(writer, xml::name!(TT, "tt:SupportedFrameRate"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:Mpeg4Options` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Mpeg4Options {
    /// Element `tt:ResolutionsAvailable`, 1 or more.
    pub resolutions_available: Vec<VideoResolution>,
    /// Element `tt:GovLengthRange`, required.
    pub gov_length_range: IntRange,
    /// Element `tt:FrameRateRange`, required.
    pub frame_rate_range: IntRange,
    /// Element `tt:EncodingIntervalRange`, required.
    pub encoding_interval_range: IntRange,
    /// Element `tt:Mpeg4ProfilesSupported`, 1 or more.
    pub mpeg4_profiles_supported: Vec<Mpeg4Profile>,
}

impl xml::ReadXml for Mpeg4Options {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut resolutions_available = Vec::new();
        let mut gov_length_range = None;
        let mut frame_rate_range = None;
        let mut encoding_interval_range = None;
        let mut mpeg4_profiles_supported = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "ResolutionsAvailable") => {
                    xml::fields::many(reader, &child, &mut resolutions_available)?
                }
                (xml::Ns::TT, "GovLengthRange") => xml::fields::one(reader, &child, &mut gov_length_range)?,
                (xml::Ns::TT, "FrameRateRange") => xml::fields::one(reader, &child, &mut frame_rate_range)?,
                (xml::Ns::TT, "EncodingIntervalRange") => {
                    xml::fields::one(reader, &child, &mut encoding_interval_range)?
                }
                (xml::Ns::TT, "Mpeg4ProfilesSupported") => {
                    xml::fields::many(reader, &child, &mut mpeg4_profiles_supported)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            resolutions_available,
            gov_length_range: xml::fields::element(gov_length_range, "Mpeg4Options", "GovLengthRange")?,
            frame_rate_range: xml::fields::element(frame_rate_range, "Mpeg4Options", "FrameRateRange")?,
            encoding_interval_range: xml::fields::element(
                encoding_interval_range,
                "Mpeg4Options",
                "EncodingIntervalRange",
            )?,
            mpeg4_profiles_supported,
        })
    }
}

impl xml::WriteXml for Mpeg4Options {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:ResolutionsAvailable"),
            &self.resolutions_available,
        );
        self.gov_length_range
            .write_xml(writer, xml::name!(TT, "tt:GovLengthRange"));
        self.frame_rate_range
            .write_xml(writer, xml::name!(TT, "tt:FrameRateRange"));
        self.encoding_interval_range
            .write_xml(writer, xml::name!(TT, "tt:EncodingIntervalRange"));
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:Mpeg4ProfilesSupported"),
            &self.mpeg4_profiles_supported,
        );
        writer.end(name);
    }
}

/// ComplexType `tt:Mpeg4Options2` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Mpeg4Options2 {
    /// Element `tt:ResolutionsAvailable`, 1 or more.
    pub resolutions_available: Vec<VideoResolution>,
    /// Element `tt:GovLengthRange`, required.
    pub gov_length_range: IntRange,
    /// Element `tt:FrameRateRange`, required.
    pub frame_rate_range: IntRange,
    /// Element `tt:EncodingIntervalRange`, required.
    pub encoding_interval_range: IntRange,
    /// Element `tt:Mpeg4ProfilesSupported`, 1 or more.
    pub mpeg4_profiles_supported: Vec<Mpeg4Profile>,
    /// Element `tt:BitrateRange`, required.
    pub bitrate_range: IntRange,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Mpeg4Options2 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut resolutions_available = Vec::new();
        let mut gov_length_range = None;
        let mut frame_rate_range = None;
        let mut encoding_interval_range = None;
        let mut mpeg4_profiles_supported = Vec::new();
        let mut bitrate_range = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "ResolutionsAvailable") => {
                    xml::fields::many(reader, &child, &mut resolutions_available)?
                }
                (xml::Ns::TT, "GovLengthRange") => xml::fields::one(reader, &child, &mut gov_length_range)?,
                (xml::Ns::TT, "FrameRateRange") => xml::fields::one(reader, &child, &mut frame_rate_range)?,
                (xml::Ns::TT, "EncodingIntervalRange") => {
                    xml::fields::one(reader, &child, &mut encoding_interval_range)?
                }
                (xml::Ns::TT, "Mpeg4ProfilesSupported") => {
                    xml::fields::many(reader, &child, &mut mpeg4_profiles_supported)?
                }
                (xml::Ns::TT, "BitrateRange") => xml::fields::one(reader, &child, &mut bitrate_range)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            resolutions_available,
            gov_length_range: xml::fields::element(gov_length_range, "Mpeg4Options2", "GovLengthRange")?,
            frame_rate_range: xml::fields::element(frame_rate_range, "Mpeg4Options2", "FrameRateRange")?,
            encoding_interval_range: xml::fields::element(
                encoding_interval_range,
                "Mpeg4Options2",
                "EncodingIntervalRange",
            )?,
            mpeg4_profiles_supported,
            bitrate_range: xml::fields::element(bitrate_range, "Mpeg4Options2", "BitrateRange")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Mpeg4Options2 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:ResolutionsAvailable"),
            &self.resolutions_available,
        );
        self.gov_length_range
            .write_xml(writer, xml::name!(TT, "tt:GovLengthRange"));
        self.frame_rate_range
            .write_xml(writer, xml::name!(TT, "tt:FrameRateRange"));
        self.encoding_interval_range
            .write_xml(writer, xml::name!(TT, "tt:EncodingIntervalRange"));
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:Mpeg4ProfilesSupported"),
            &self.mpeg4_profiles_supported,
        );
        self.bitrate_range
            .write_xml(writer, xml::name!(TT, "tt:BitrateRange"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:Mpeg4Profile` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Mpeg4Profile {
    /// `SP`
    #[default]
    SP,
    /// `ASP`
    ASP,
}

impl Mpeg4Profile {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::SP, Self::ASP];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SP => "SP",
            Self::ASP => "ASP",
        }
    }
}

xml::fields::listed_values!(Mpeg4Profile, "Mpeg4Profile");

/// ComplexType `tt:MulticastAudioDecoderConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MulticastAudioDecoderConfiguration {
    /// Attribute `token`, required.
    pub token: ReferenceToken,
    /// Element `tt:Name`, required.
    pub name: Name,
    /// Element `tt:UseCount`, required.
    pub use_count: i32,
    /// Element `tt:Enable`, required.
    pub enable: bool,
    /// Element `tt:AudioOutputToken`, any number.
    pub audio_output_token: Vec<ReferenceToken>,
    /// Element `tt:Encoding`, required.
    pub encoding: String,
    /// Element `tt:Bitrate`, required.
    pub bitrate: i32,
    /// Element `tt:SamplingRate`, required.
    pub sampling_rate: i32,
    /// Element `tt:Multicast`, required.
    pub multicast: MulticastReceiverConfiguration,
    /// Element `tt:RTPPayloadType`, required.
    pub rtp_payload_type: i32,
    /// Element `tt:Priority`, required.
    pub priority: i32,
    /// Element `tt:MediaFormatParameters`, optional.
    pub media_format_parameters: Option<String>,
    /// Element `tt:SRTPPreSharedParameters`, optional.
    pub srtp_pre_shared_parameters: Option<SRTPPreShared>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MulticastAudioDecoderConfiguration {
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
        let mut enable = None;
        let mut audio_output_token = Vec::new();
        let mut encoding = None;
        let mut bitrate = None;
        let mut sampling_rate = None;
        let mut multicast = None;
        let mut rtp_payload_type = None;
        let mut priority = None;
        let mut media_format_parameters = None;
        let mut srtp_pre_shared_parameters = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "UseCount") => xml::fields::one(reader, &child, &mut use_count)?,
                (xml::Ns::TT, "Enable") => xml::fields::one(reader, &child, &mut enable)?,
                (xml::Ns::TT, "AudioOutputToken") => {
                    xml::fields::many(reader, &child, &mut audio_output_token)?
                }
                (xml::Ns::TT, "Encoding") => xml::fields::one(reader, &child, &mut encoding)?,
                (xml::Ns::TT, "Bitrate") => xml::fields::one(reader, &child, &mut bitrate)?,
                (xml::Ns::TT, "SamplingRate") => xml::fields::one(reader, &child, &mut sampling_rate)?,
                (xml::Ns::TT, "Multicast") => xml::fields::one(reader, &child, &mut multicast)?,
                (xml::Ns::TT, "RTPPayloadType") => xml::fields::one(reader, &child, &mut rtp_payload_type)?,
                (xml::Ns::TT, "Priority") => xml::fields::one(reader, &child, &mut priority)?,
                (xml::Ns::TT, "MediaFormatParameters") => {
                    xml::fields::one(reader, &child, &mut media_format_parameters)?
                }
                (xml::Ns::TT, "SRTPPreSharedParameters") => {
                    xml::fields::one(reader, &child, &mut srtp_pre_shared_parameters)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "MulticastAudioDecoderConfiguration", "token")?,
            name: xml::fields::element(name, "MulticastAudioDecoderConfiguration", "Name")?,
            use_count: xml::fields::element(use_count, "MulticastAudioDecoderConfiguration", "UseCount")?,
            enable: xml::fields::element(enable, "MulticastAudioDecoderConfiguration", "Enable")?,
            audio_output_token,
            encoding: xml::fields::element(encoding, "MulticastAudioDecoderConfiguration", "Encoding")?,
            bitrate: xml::fields::element(bitrate, "MulticastAudioDecoderConfiguration", "Bitrate")?,
            sampling_rate: xml::fields::element(
                sampling_rate,
                "MulticastAudioDecoderConfiguration",
                "SamplingRate",
            )?,
            multicast: xml::fields::element(multicast, "MulticastAudioDecoderConfiguration", "Multicast")?,
            rtp_payload_type: xml::fields::element(
                rtp_payload_type,
                "MulticastAudioDecoderConfiguration",
                "RTPPayloadType",
            )?,
            priority: xml::fields::element(priority, "MulticastAudioDecoderConfiguration", "Priority")?,
            media_format_parameters,
            srtp_pre_shared_parameters,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for MulticastAudioDecoderConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TT, "tt:Name"));
        self.use_count.write_xml(writer, xml::name!(TT, "tt:UseCount"));
        self.enable.write_xml(writer, xml::name!(TT, "tt:Enable"));
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:AudioOutputToken"),
            &self.audio_output_token,
        );
        self.encoding.write_xml(writer, xml::name!(TT, "tt:Encoding"));
        self.bitrate.write_xml(writer, xml::name!(TT, "tt:Bitrate"));
        self.sampling_rate
            .write_xml(writer, xml::name!(TT, "tt:SamplingRate"));
        self.multicast.write_xml(writer, xml::name!(TT, "tt:Multicast"));
        self.rtp_payload_type
            .write_xml(writer, xml::name!(TT, "tt:RTPPayloadType"));
        self.priority.write_xml(writer, xml::name!(TT, "tt:Priority"));
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:MediaFormatParameters"),
            &self.media_format_parameters,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:SRTPPreSharedParameters"),
            &self.srtp_pre_shared_parameters,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:MulticastAudioDecoderConfigurationOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MulticastAudioDecoderConfigurationOptions {
    /// Attribute `SecureStreamingProtocolAlgorithms`, optional.
    pub secure_streaming_protocol_algorithms: Option<StringList>,
    /// Element `tt:EncodingOptions`, required.
    pub encoding_options: AudioDecoder2Options,
    /// Element `tt:PriorityRange`, required.
    pub priority_range: IntRange,
    /// Element `tt:AudioOutputTokens`, optional.
    pub audio_output_tokens: Option<StringList>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MulticastAudioDecoderConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut secure_streaming_protocol_algorithms = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "SecureStreamingProtocolAlgorithms") => {
                    secure_streaming_protocol_algorithms = Some(attribute.parse(reader)?)
                }
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut encoding_options = None;
        let mut priority_range = None;
        let mut audio_output_tokens = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "EncodingOptions") => xml::fields::one(reader, &child, &mut encoding_options)?,
                (xml::Ns::TT, "PriorityRange") => xml::fields::one(reader, &child, &mut priority_range)?,
                (xml::Ns::TT, "AudioOutputTokens") => {
                    xml::fields::one(reader, &child, &mut audio_output_tokens)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            secure_streaming_protocol_algorithms,
            encoding_options: xml::fields::element(
                encoding_options,
                "MulticastAudioDecoderConfigurationOptions",
                "EncodingOptions",
            )?,
            priority_range: xml::fields::element(
                priority_range,
                "MulticastAudioDecoderConfigurationOptions",
                "PriorityRange",
            )?,
            audio_output_tokens,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for MulticastAudioDecoderConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(
            writer,
            xml::name!("SecureStreamingProtocolAlgorithms"),
            &self.secure_streaming_protocol_algorithms,
        );
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.encoding_options
            .write_xml(writer, xml::name!(TT, "tt:EncodingOptions"));
        self.priority_range
            .write_xml(writer, xml::name!(TT, "tt:PriorityRange"));
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:AudioOutputTokens"),
            &self.audio_output_tokens,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:MulticastConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MulticastConfiguration {
    /// Element `tt:Address`, required.
    pub address: IPAddress,
    /// Element `tt:Port`, required.
    pub port: i32,
    /// Element `tt:TTL`, required.
    pub ttl: i32,
    /// Element `tt:AutoStart`, required.
    pub auto_start: bool,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MulticastConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut address = None;
        let mut port = None;
        let mut ttl = None;
        let mut auto_start = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Address") => xml::fields::one(reader, &child, &mut address)?,
                (xml::Ns::TT, "Port") => xml::fields::one(reader, &child, &mut port)?,
                (xml::Ns::TT, "TTL") => xml::fields::one(reader, &child, &mut ttl)?,
                (xml::Ns::TT, "AutoStart") => xml::fields::one(reader, &child, &mut auto_start)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            address: xml::fields::element(address, "MulticastConfiguration", "Address")?,
            port: xml::fields::element(port, "MulticastConfiguration", "Port")?,
            ttl: xml::fields::element(ttl, "MulticastConfiguration", "TTL")?,
            auto_start: xml::fields::element(auto_start, "MulticastConfiguration", "AutoStart")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for MulticastConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.address.write_xml(writer, xml::name!(TT, "tt:Address"));
        self.port.write_xml(writer, xml::name!(TT, "tt:Port"));
        self.ttl.write_xml(writer, xml::name!(TT, "tt:TTL"));
        self.auto_start.write_xml(writer, xml::name!(TT, "tt:AutoStart"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:MulticastReceiverConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MulticastReceiverConfiguration {
    /// Element `tt:Address`, required.
    pub address: IPAddress,
    /// Element `tt:Port`, required.
    pub port: i32,
    /// Element `tt:TTL`, required.
    pub ttl: i32,
    /// Element `tt:InterfaceToken`, any number.
    pub interface_token: Vec<ReferenceToken>,
    /// Element `tt:SourceSpecificMulticast`, optional.
    pub source_specific_multicast: Option<IPAddress>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MulticastReceiverConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut address = None;
        let mut port = None;
        let mut ttl = None;
        let mut interface_token = Vec::new();
        let mut source_specific_multicast = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Address") => xml::fields::one(reader, &child, &mut address)?,
                (xml::Ns::TT, "Port") => xml::fields::one(reader, &child, &mut port)?,
                (xml::Ns::TT, "TTL") => xml::fields::one(reader, &child, &mut ttl)?,
                (xml::Ns::TT, "InterfaceToken") => xml::fields::many(reader, &child, &mut interface_token)?,
                (xml::Ns::TT, "SourceSpecificMulticast") => {
                    xml::fields::one(reader, &child, &mut source_specific_multicast)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            address: xml::fields::element(address, "MulticastReceiverConfiguration", "Address")?,
            port: xml::fields::element(port, "MulticastReceiverConfiguration", "Port")?,
            ttl: xml::fields::element(ttl, "MulticastReceiverConfiguration", "TTL")?,
            interface_token,
            source_specific_multicast,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for MulticastReceiverConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.address.write_xml(writer, xml::name!(TT, "tt:Address"));
        self.port.write_xml(writer, xml::name!(TT, "tt:Port"));
        self.ttl.write_xml(writer, xml::name!(TT, "tt:TTL"));
        xml::fields::write_many(writer, xml::name!(TT, "tt:InterfaceToken"), &self.interface_token);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:SourceSpecificMulticast"),
            &self.source_specific_multicast,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}
