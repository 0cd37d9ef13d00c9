// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::xml;

/// ComplexType `tt:DNSInformation` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DNSInformation {
    /// Element `tt:FromDHCP`, required.
    pub from_dhcp: bool,
    /// Element `tt:SearchDomain`, any number.
    pub search_domain: Vec<String>,
    /// Element `tt:DNSFromDHCP`, any number.
    pub dns_from_dhcp: Vec<IPAddress>,
    /// Element `tt:DNSManual`, any number.
    pub dns_manual: Vec<IPAddress>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<DNSInformationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for DNSInformation {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut from_dhcp = None;
        let mut search_domain = Vec::new();
        let mut dns_from_dhcp = Vec::new();
        let mut dns_manual = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "FromDHCP") => xml::fields::one(reader, &child, &mut from_dhcp)?,
                (xml::Ns::TT, "SearchDomain") => xml::fields::many(reader, &child, &mut search_domain)?,
                (xml::Ns::TT, "DNSFromDHCP") => xml::fields::many(reader, &child, &mut dns_from_dhcp)?,
                (xml::Ns::TT, "DNSManual") => xml::fields::many(reader, &child, &mut dns_manual)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            from_dhcp: xml::fields::element(from_dhcp, "DNSInformation", "FromDHCP")?,
            search_domain,
            dns_from_dhcp,
            dns_manual,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for DNSInformation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.from_dhcp.write_xml(writer, xml::name!(TT, "tt:FromDHCP"));
        xml::fields::write_many(writer, xml::name!(TT, "tt:SearchDomain"), &self.search_domain);
        xml::fields::write_many(writer, xml::name!(TT, "tt:DNSFromDHCP"), &self.dns_from_dhcp);
        xml::fields::write_many(writer, xml::name!(TT, "tt:DNSManual"), &self.dns_manual);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:DNSInformationExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DNSInformationExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for DNSInformationExtension {
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

impl xml::WriteXml for DNSInformationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:DNSName` of onvif.xsd.
pub type DNSName = String;

/// ComplexType `tt:Date` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Date {
    /// Element `tt:Year`, required.
    pub year: i32,
    /// Element `tt:Month`, required.
    pub month: i32,
    /// Element `tt:Day`, required.
    pub day: i32,
}

impl xml::ReadXml for Date {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut year = None;
        let mut month = None;
        let mut day = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Year") => xml::fields::one(reader, &child, &mut year)?,
                (xml::Ns::TT, "Month") => xml::fields::one(reader, &child, &mut month)?,
                (xml::Ns::TT, "Day") => xml::fields::one(reader, &child, &mut day)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            year: xml::fields::element(year, "Date", "Year")?,
            month: xml::fields::element(month, "Date", "Month")?,
            day: xml::fields::element(day, "Date", "Day")?,
        })
    }
}

impl xml::WriteXml for Date {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.year.write_xml(writer, xml::name!(TT, "tt:Year"));
        self.month.write_xml(writer, xml::name!(TT, "tt:Month"));
        self.day.write_xml(writer, xml::name!(TT, "tt:Day"));
        writer.end(name);
    }
}

/// ComplexType `tt:DateTime` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DateTime {
    /// Element `tt:Time`, required.
    pub time: Time,
    /// Element `tt:Date`, required.
    pub date: Date,
}

impl xml::ReadXml for DateTime {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut time = None;
        let mut date = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Time") => xml::fields::one(reader, &child, &mut time)?,
                (xml::Ns::TT, "Date") => xml::fields::one(reader, &child, &mut date)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            time: xml::fields::element(time, "DateTime", "Time")?,
            date: xml::fields::element(date, "DateTime", "Date")?,
        })
    }
}

impl xml::WriteXml for DateTime {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.time.write_xml(writer, xml::name!(TT, "tt:Time"));
        self.date.write_xml(writer, xml::name!(TT, "tt:Date"));
        writer.end(name);
    }
}

/// ComplexType `tt:DateTimeRange` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DateTimeRange {
    /// Element `tt:From`, required.
    pub from: xml::DateTime,
    /// Element `tt:Until`, required.
    pub until: xml::DateTime,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for DateTimeRange {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut from = None;
        let mut until = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "From") => xml::fields::one(reader, &child, &mut from)?,
                (xml::Ns::TT, "Until") => xml::fields::one(reader, &child, &mut until)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            from: xml::fields::element(from, "DateTimeRange", "From")?,
            until: xml::fields::element(until, "DateTimeRange", "Until")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for DateTimeRange {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.from.write_xml(writer, xml::name!(TT, "tt:From"));
        self.until.write_xml(writer, xml::name!(TT, "tt:Until"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:Defogging` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Defogging {
    /// Element `tt:Mode`, required.
    pub mode: String,
    /// Element `tt:Level`, optional.
    pub level: Option<f32>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<DefoggingExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Defogging {
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
            mode: xml::fields::element(mode, "Defogging", "Mode")?,
            level,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Defogging {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.mode.write_xml(writer, xml::name!(TT, "tt:Mode"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Level"), &self.level);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:DefoggingExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DefoggingExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for DefoggingExtension {
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

impl xml::WriteXml for DefoggingExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:DefoggingMode` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum DefoggingMode {
    /// `OFF`
    #[default]
    OFF,
    /// `ON`
    ON,
    /// `AUTO`
    AUTO,
}

impl DefoggingMode {
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

xml::fields::listed_values!(DefoggingMode, "DefoggingMode");

/// ComplexType `tt:DefoggingOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DefoggingOptions {
    /// Element `tt:Mode`, 1 or more.
    pub mode: Vec<String>,
    /// Element `tt:Level`, required.
    pub level: bool,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for DefoggingOptions {
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
            level: xml::fields::element(level, "DefoggingOptions", "Level")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for DefoggingOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Mode"), &self.mode);
        self.level.write_xml(writer, xml::name!(TT, "tt:Level"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:Description` of onvif.xsd.
pub type Description = String;

/// ComplexType `tt:DeviceCapabilities` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeviceCapabilities {
    /// Element `tt:XAddr`, required.
    pub x_addr: String,
    /// Element `tt:Network`, optional.
    pub network: Option<NetworkCapabilities>,
    /// Element `tt:System`, optional.
    pub system: Option<SystemCapabilities>,
    /// Element `tt:IO`, optional.
    pub io: Option<IOCapabilities>,
    /// Element `tt:Security`, optional.
    pub security: Option<SecurityCapabilities>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<DeviceCapabilitiesExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for DeviceCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut x_addr = None;
        let mut network = None;
        let mut system = None;
        let mut io = None;
        let mut security = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "XAddr") => xml::fields::one(reader, &child, &mut x_addr)?,
                (xml::Ns::TT, "Network") => xml::fields::one(reader, &child, &mut network)?,
                (xml::Ns::TT, "System") => xml::fields::one(reader, &child, &mut system)?,
                (xml::Ns::TT, "IO") => xml::fields::one(reader, &child, &mut io)?,
                (xml::Ns::TT, "Security") => xml::fields::one(reader, &child, &mut security)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            x_addr: xml::fields::element(x_addr, "DeviceCapabilities", "XAddr")?,
            network,
            system,
            io,
            security,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for DeviceCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.x_addr.write_xml(writer, xml::name!(TT, "tt:XAddr"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Network"), &self.network);
        xml::fields::write_option(writer, xml::name!(TT, "tt:System"), &self.system);
        xml::fields::write_option(writer, xml::name!(TT, "tt:IO"), &self.io);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Security"), &self.security);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:DeviceCapabilitiesExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeviceCapabilitiesExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for DeviceCapabilitiesExtension {
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

impl xml::WriteXml for DeviceCapabilitiesExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:DeviceEntity` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeviceEntity {
    /// Attribute `token`, required.
    pub token: ReferenceToken,
}

impl xml::ReadXml for DeviceEntity {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        reader.skip()?;
        Ok(Self {
            token: xml::fields::attribute(token, "DeviceEntity", "token")?,
        })
    }
}

impl xml::WriteXml for DeviceEntity {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        writer.end(name);
    }
}

/// ComplexType `tt:DeviceIOCapabilities` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeviceIOCapabilities {
    /// Element `tt:XAddr`, required.
    pub x_addr: String,
    /// Element `tt:VideoSources`, required.
    pub video_sources: i32,
    /// Element `tt:VideoOutputs`, required.
    pub video_outputs: i32,
    /// Element `tt:AudioSources`, required.
    pub audio_sources: i32,
    /// Element `tt:AudioOutputs`, required.
    pub audio_outputs: i32,
    /// Element `tt:RelayOutputs`, required.
    pub relay_outputs: i32,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for DeviceIOCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut x_addr = None;
        let mut video_sources = None;
        let mut video_outputs = None;
        let mut audio_sources = None;
        let mut audio_outputs = None;
        let mut relay_outputs = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "XAddr") => xml::fields::one(reader, &child, &mut x_addr)?,
                (xml::Ns::TT, "VideoSources") => xml::fields::one(reader, &child, &mut video_sources)?,
                (xml::Ns::TT, "VideoOutputs") => xml::fields::one(reader, &child, &mut video_outputs)?,
                (xml::Ns::TT, "AudioSources") => xml::fields::one(reader, &child, &mut audio_sources)?,
                (xml::Ns::TT, "AudioOutputs") => xml::fields::one(reader, &child, &mut audio_outputs)?,
                (xml::Ns::TT, "RelayOutputs") => xml::fields::one(reader, &child, &mut relay_outputs)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            x_addr: xml::fields::element(x_addr, "DeviceIOCapabilities", "XAddr")?,
            video_sources: xml::fields::element(video_sources, "DeviceIOCapabilities", "VideoSources")?,
            video_outputs: xml::fields::element(video_outputs, "DeviceIOCapabilities", "VideoOutputs")?,
            audio_sources: xml::fields::element(audio_sources, "DeviceIOCapabilities", "AudioSources")?,
            audio_outputs: xml::fields::element(audio_outputs, "DeviceIOCapabilities", "AudioOutputs")?,
            relay_outputs: xml::fields::element(relay_outputs, "DeviceIOCapabilities", "RelayOutputs")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for DeviceIOCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.x_addr.write_xml(writer, xml::name!(TT, "tt:XAddr"));
        self.video_sources
            .write_xml(writer, xml::name!(TT, "tt:VideoSources"));
        self.video_outputs
            .write_xml(writer, xml::name!(TT, "tt:VideoOutputs"));
        self.audio_sources
            .write_xml(writer, xml::name!(TT, "tt:AudioSources"));
        self.audio_outputs
            .write_xml(writer, xml::name!(TT, "tt:AudioOutputs"));
        self.relay_outputs
            .write_xml(writer, xml::name!(TT, "tt:RelayOutputs"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:DigitalIdleState` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum DigitalIdleState {
    /// `closed`
    #[default]
    Closed,
    /// `open`
    Open,
}

impl DigitalIdleState {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Closed, Self::Open];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::Open => "open",
        }
    }
}

xml::fields::listed_values!(DigitalIdleState, "DigitalIdleState");

/// ComplexType `tt:DigitalInput` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DigitalInput {
    /// Attribute `token`, required.
    pub token: ReferenceToken,
    /// Attribute `IdleState`, optional.
    pub idle_state: Option<DigitalIdleState>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for DigitalInput {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut idle_state = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "IdleState") => idle_state = Some(attribute.parse(reader)?),
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
            token: xml::fields::attribute(token, "DigitalInput", "token")?,
            idle_state,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for DigitalInput {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_attribute(writer, xml::name!("IdleState"), &self.idle_state);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:Direction` of onvif.xsd.
pub type Direction = ExtendedDirection;

/// SimpleType `tt:DiscoveryMode` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum DiscoveryMode {
    /// `Discoverable`
    #[default]
    Discoverable,
    /// `NonDiscoverable`
    NonDiscoverable,
}

impl DiscoveryMode {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Discoverable, Self::NonDiscoverable];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Discoverable => "Discoverable",
            Self::NonDiscoverable => "NonDiscoverable",
        }
    }
}

xml::fields::listed_values!(DiscoveryMode, "DiscoveryMode");

/// ComplexType `tt:DisplayCapabilities` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DisplayCapabilities {
    /// Element `tt:XAddr`, required.
    pub x_addr: String,
    /// Element `tt:FixedLayout`, required.
    pub fixed_layout: bool,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for DisplayCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut x_addr = None;
        let mut fixed_layout = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "XAddr") => xml::fields::one(reader, &child, &mut x_addr)?,
                (xml::Ns::TT, "FixedLayout") => xml::fields::one(reader, &child, &mut fixed_layout)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            x_addr: xml::fields::element(x_addr, "DisplayCapabilities", "XAddr")?,
            fixed_layout: xml::fields::element(fixed_layout, "DisplayCapabilities", "FixedLayout")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for DisplayCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.x_addr.write_xml(writer, xml::name!(TT, "tt:XAddr"));
        self.fixed_layout
            .write_xml(writer, xml::name!(TT, "tt:FixedLayout"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:Domain` of onvif.xsd.
pub type Domain = String;

/// SimpleType `tt:Dot11AuthAndMangementSuite` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Dot11AuthAndMangementSuite {
    /// `None`
    #[default]
    None,
    /// `Dot1X`
    Dot1X,
    /// `PSK`
    PSK,
    /// `Extended`
    Extended,
}

impl Dot11AuthAndMangementSuite {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::None, Self::Dot1X, Self::PSK, Self::Extended];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "None",
            Self::Dot1X => "Dot1X",
            Self::PSK => "PSK",
            Self::Extended => "Extended",
        }
    }
}

xml::fields::listed_values!(Dot11AuthAndMangementSuite, "Dot11AuthAndMangementSuite");

/// ComplexType `tt:Dot11AvailableNetworks` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Dot11AvailableNetworks {
    /// Element `tt:SSID`, required.
    pub ssid: Dot11SSIDType,
    /// Element `tt:BSSID`, optional.
    pub bssid: Option<String>,
    /// Element `tt:AuthAndMangementSuite`, any number.
    pub auth_and_mangement_suite: Vec<Dot11AuthAndMangementSuite>,
    /// Element `tt:PairCipher`, any number.
    pub pair_cipher: Vec<Dot11Cipher>,
    /// Element `tt:GroupCipher`, any number.
    pub group_cipher: Vec<Dot11Cipher>,
    /// Element `tt:SignalStrength`, optional.
    pub signal_strength: Option<Dot11SignalStrength>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<Dot11AvailableNetworksExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Dot11AvailableNetworks {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut ssid = None;
        let mut bssid = None;
        let mut auth_and_mangement_suite = Vec::new();
        let mut pair_cipher = Vec::new();
        let mut group_cipher = Vec::new();
        let mut signal_strength = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "SSID") => xml::fields::one(reader, &child, &mut ssid)?,
                (xml::Ns::TT, "BSSID") => xml::fields::one(reader, &child, &mut bssid)?,
                (xml::Ns::TT, "AuthAndMangementSuite") => {
                    xml::fields::many(reader, &child, &mut auth_and_mangement_suite)?
                }
                (xml::Ns::TT, "PairCipher") => xml::fields::many(reader, &child, &mut pair_cipher)?,
                (xml::Ns::TT, "GroupCipher") => xml::fields::many(reader, &child, &mut group_cipher)?,
                (xml::Ns::TT, "SignalStrength") => xml::fields::one(reader, &child, &mut signal_strength)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            ssid: xml::fields::element(ssid, "Dot11AvailableNetworks", "SSID")?,
            bssid,
            auth_and_mangement_suite,
            pair_cipher,
            group_cipher,
            signal_strength,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Dot11AvailableNetworks {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.ssid.write_xml(writer, xml::name!(TT, "tt:SSID"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:BSSID"), &self.bssid);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:AuthAndMangementSuite"),
            &self.auth_and_mangement_suite,
        );
        xml::fields::write_many(writer, xml::name!(TT, "tt:PairCipher"), &self.pair_cipher);
        xml::fields::write_many(writer, xml::name!(TT, "tt:GroupCipher"), &self.group_cipher);
        xml::fields::write_option(writer, xml::name!(TT, "tt:SignalStrength"), &self.signal_strength);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:Dot11AvailableNetworksExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Dot11AvailableNetworksExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for Dot11AvailableNetworksExtension {
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

impl xml::WriteXml for Dot11AvailableNetworksExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:Dot11Capabilities` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Dot11Capabilities {
    /// Element `tt:TKIP`, required.
    pub tkip: bool,
    /// Element `tt:ScanAvailableNetworks`, required.
    pub scan_available_networks: bool,
    /// Element `tt:MultipleConfiguration`, required.
    pub multiple_configuration: bool,
    /// Element `tt:AdHocStationMode`, required.
    pub ad_hoc_station_mode: bool,
    /// Element `tt:WEP`, required.
    pub wep: bool,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Dot11Capabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut tkip = None;
        let mut scan_available_networks = None;
        let mut multiple_configuration = None;
        let mut ad_hoc_station_mode = None;
        let mut wep = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "TKIP") => xml::fields::one(reader, &child, &mut tkip)?,
                (xml::Ns::TT, "ScanAvailableNetworks") => {
                    xml::fields::one(reader, &child, &mut scan_available_networks)?
                }
                (xml::Ns::TT, "MultipleConfiguration") => {
                    xml::fields::one(reader, &child, &mut multiple_configuration)?
                }
                (xml::Ns::TT, "AdHocStationMode") => {
                    xml::fields::one(reader, &child, &mut ad_hoc_station_mode)?
                }
                (xml::Ns::TT, "WEP") => xml::fields::one(reader, &child, &mut wep)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            tkip: xml::fields::element(tkip, "Dot11Capabilities", "TKIP")?,
            scan_available_networks: xml::fields::element(
                scan_available_networks,
                "Dot11Capabilities",
                "ScanAvailableNetworks",
            )?,
            multiple_configuration: xml::fields::element(
                multiple_configuration,
                "Dot11Capabilities",
                "MultipleConfiguration",
            )?,
            ad_hoc_station_mode: xml::fields::element(
                ad_hoc_station_mode,
                "Dot11Capabilities",
                "AdHocStationMode",
            )?,
            wep: xml::fields::element(wep, "Dot11Capabilities", "WEP")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Dot11Capabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.tkip.write_xml(writer, xml::name!(TT, "tt:TKIP"));
        self.scan_available_networks
            .write_xml(writer, xml::name!(TT, "tt:ScanAvailableNetworks"));
        self.multiple_configuration
            .write_xml(writer, xml::name!(TT, "tt:MultipleConfiguration"));
        self.ad_hoc_station_mode
            .write_xml(writer, xml::name!(TT, "tt:AdHocStationMode"));
        self.wep.write_xml(writer, xml::name!(TT, "tt:WEP"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:Dot11Cipher` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Dot11Cipher {
    /// `CCMP`
    #[default]
    CCMP,
    /// `TKIP`
    TKIP,
    /// `Any`
    Any,
    /// `Extended`
    Extended,
}

impl Dot11Cipher {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::CCMP, Self::TKIP, Self::Any, Self::Extended];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CCMP => "CCMP",
            Self::TKIP => "TKIP",
            Self::Any => "Any",
            Self::Extended => "Extended",
        }
    }
}

xml::fields::listed_values!(Dot11Cipher, "Dot11Cipher");

/// ComplexType `tt:Dot11Configuration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Dot11Configuration {
    /// Element `tt:SSID`, required.
    pub ssid: Dot11SSIDType,
    /// Element `tt:Mode`, required.
    pub mode: Dot11StationMode,
    /// Element `tt:Alias`, required.
    pub alias: Name,
    /// Element `tt:Priority`, required.
    pub priority: NetworkInterfaceConfigPriority,
    /// Element `tt:Security`, required.
    pub security: Dot11SecurityConfiguration,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Dot11Configuration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut ssid = None;
        let mut mode = None;
        let mut alias = None;
        let mut priority = None;
        let mut security = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "SSID") => xml::fields::one(reader, &child, &mut ssid)?,
                (xml::Ns::TT, "Mode") => xml::fields::one(reader, &child, &mut mode)?,
                (xml::Ns::TT, "Alias") => xml::fields::one(reader, &child, &mut alias)?,
                (xml::Ns::TT, "Priority") => xml::fields::one(reader, &child, &mut priority)?,
                (xml::Ns::TT, "Security") => xml::fields::one(reader, &child, &mut security)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            ssid: xml::fields::element(ssid, "Dot11Configuration", "SSID")?,
            mode: xml::fields::element(mode, "Dot11Configuration", "Mode")?,
            alias: xml::fields::element(alias, "Dot11Configuration", "Alias")?,
            priority: xml::fields::element(priority, "Dot11Configuration", "Priority")?,
            security: xml::fields::element(security, "Dot11Configuration", "Security")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Dot11Configuration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.ssid.write_xml(writer, xml::name!(TT, "tt:SSID"));
        self.mode.write_xml(writer, xml::name!(TT, "tt:Mode"));
        self.alias.write_xml(writer, xml::name!(TT, "tt:Alias"));
        self.priority.write_xml(writer, xml::name!(TT, "tt:Priority"));
        self.security.write_xml(writer, xml::name!(TT, "tt:Security"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:Dot11PSK` of onvif.xsd; length 32.
pub type Dot11PSK = xml::HexBinary;

/// Limit of [`Dot11PSK`] in characters, or bytes of binary content.
pub const DOT11PSK_LENGTH: usize = 32;

/// SimpleType `tt:Dot11PSKPassphrase` of onvif.xsd; pattern `[ -~]{8,63}`.
pub type Dot11PSKPassphrase = String;

/// ComplexType `tt:Dot11PSKSet` of onvif.xsd.
#[derive(Clone, PartialEq, Default)]
pub struct Dot11PSKSet {
    /// Element `tt:Key`, optional.
    pub key: Option<Dot11PSK>,
    /// Element `tt:Passphrase`, optional.
    pub passphrase: Option<Dot11PSKPassphrase>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<Dot11PSKSetExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

/// Secrets are shown as present or absent only.
impl std::fmt::Debug for Dot11PSKSet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Dot11PSKSet")
            .field("key", &self.key)
            .field("passphrase", &self.passphrase.as_ref().map(|_| "(secret)"))
            .field("extension", &self.extension)
            .field("any_attributes", &self.any_attributes)
            .finish()
    }
}

impl xml::ReadXml for Dot11PSKSet {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut key = None;
        let mut passphrase = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Key") => xml::fields::one(reader, &child, &mut key)?,
                (xml::Ns::TT, "Passphrase") => xml::fields::one(reader, &child, &mut passphrase)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            key,
            passphrase,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Dot11PSKSet {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Key"), &self.key);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Passphrase"), &self.passphrase);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:Dot11PSKSetExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Dot11PSKSetExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for Dot11PSKSetExtension {
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

impl xml::WriteXml for Dot11PSKSetExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:Dot11SSIDType` of onvif.xsd; length at least 1; length at most 32.
pub type Dot11SSIDType = xml::HexBinary;

/// Limit of [`Dot11SSIDType`] in characters, or bytes of binary content.
pub const DOT11SSID_TYPE_MIN_LENGTH: usize = 1;

/// Limit of [`Dot11SSIDType`] in characters, or bytes of binary content.
pub const DOT11SSID_TYPE_MAX_LENGTH: usize = 32;

/// ComplexType `tt:Dot11SecurityConfiguration` of onvif.xsd.
#[derive(Clone, PartialEq, Default)]
pub struct Dot11SecurityConfiguration {
    /// Element `tt:Mode`, required.
    pub mode: Dot11SecurityMode,
    /// Element `tt:Algorithm`, optional.
    pub algorithm: Option<Dot11Cipher>,
    /// Element `tt:PSK`, optional.
    pub psk: Option<Dot11PSKSet>,
    /// Element `tt:Dot1X`, optional.
    pub dot1x: Option<ReferenceToken>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<Dot11SecurityConfigurationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

/// Secrets are shown as present or absent only.
impl std::fmt::Debug for Dot11SecurityConfiguration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Dot11SecurityConfiguration")
            .field("mode", &self.mode)
            .field("algorithm", &self.algorithm)
            .field("psk", &self.psk.as_ref().map(|_| "(secret)"))
            .field("dot1x", &self.dot1x)
            .field("extension", &self.extension)
            .field("any_attributes", &self.any_attributes)
            .finish()
    }
}

impl xml::ReadXml for Dot11SecurityConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut mode = None;
        let mut algorithm = None;
        let mut psk = None;
        let mut dot1x = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Mode") => xml::fields::one(reader, &child, &mut mode)?,
                (xml::Ns::TT, "Algorithm") => xml::fields::one(reader, &child, &mut algorithm)?,
                (xml::Ns::TT, "PSK") => xml::fields::one(reader, &child, &mut psk)?,
                (xml::Ns::TT, "Dot1X") => xml::fields::one(reader, &child, &mut dot1x)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            mode: xml::fields::element(mode, "Dot11SecurityConfiguration", "Mode")?,
            algorithm,
            psk,
            dot1x,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Dot11SecurityConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.mode.write_xml(writer, xml::name!(TT, "tt:Mode"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Algorithm"), &self.algorithm);
        xml::fields::write_option(writer, xml::name!(TT, "tt:PSK"), &self.psk);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Dot1X"), &self.dot1x);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:Dot11SecurityConfigurationExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Dot11SecurityConfigurationExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Dot11SecurityConfigurationExtension {
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

impl xml::WriteXml for Dot11SecurityConfigurationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:Dot11SecurityMode` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Dot11SecurityMode {
    /// `None`
    #[default]
    None,
    /// `WEP`
    WEP,
    /// `PSK`
    PSK,
    /// `Dot1X`
    Dot1X,
    /// `Extended`
    Extended,
}

impl Dot11SecurityMode {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::None, Self::WEP, Self::PSK, Self::Dot1X, Self::Extended];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "None",
            Self::WEP => "WEP",
            Self::PSK => "PSK",
            Self::Dot1X => "Dot1X",
            Self::Extended => "Extended",
        }
    }
}

xml::fields::listed_values!(Dot11SecurityMode, "Dot11SecurityMode");

/// SimpleType `tt:Dot11SignalStrength` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Dot11SignalStrength {
    /// `None`
    #[default]
    None,
    /// `Very Bad`
    VeryBad,
    /// `Bad`
    Bad,
    /// `Good`
    Good,
    /// `Very Good`
    VeryGood,
    /// `Extended`
    Extended,
}

impl Dot11SignalStrength {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::None,
        Self::VeryBad,
        Self::Bad,
        Self::Good,
        Self::VeryGood,
        Self::Extended,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "None",
            Self::VeryBad => "Very Bad",
            Self::Bad => "Bad",
            Self::Good => "Good",
            Self::VeryGood => "Very Good",
            Self::Extended => "Extended",
        }
    }
}

xml::fields::listed_values!(Dot11SignalStrength, "Dot11SignalStrength");

/// SimpleType `tt:Dot11StationMode` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Dot11StationMode {
    /// `Ad-hoc`
    #[default]
    AdHoc,
    /// `Infrastructure`
    Infrastructure,
    /// `Extended`
    Extended,
}

impl Dot11StationMode {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::AdHoc, Self::Infrastructure, Self::Extended];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AdHoc => "Ad-hoc",
            Self::Infrastructure => "Infrastructure",
            Self::Extended => "Extended",
        }
    }
}

xml::fields::listed_values!(Dot11StationMode, "Dot11StationMode");

/// ComplexType `tt:Dot11Status` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Dot11Status {
    /// Element `tt:SSID`, required.
    pub ssid: Dot11SSIDType,
    /// Element `tt:BSSID`, optional.
    pub bssid: Option<String>,
    /// Element `tt:PairCipher`, optional.
    pub pair_cipher: Option<Dot11Cipher>,
    /// Element `tt:GroupCipher`, optional.
    pub group_cipher: Option<Dot11Cipher>,
    /// Element `tt:SignalStrength`, optional.
    pub signal_strength: Option<Dot11SignalStrength>,
    /// Element `tt:ActiveConfigAlias`, required.
    pub active_config_alias: ReferenceToken,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Dot11Status {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut ssid = None;
        let mut bssid = None;
        let mut pair_cipher = None;
        let mut group_cipher = None;
        let mut signal_strength = None;
        let mut active_config_alias = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "SSID") => xml::fields::one(reader, &child, &mut ssid)?,
                (xml::Ns::TT, "BSSID") => xml::fields::one(reader, &child, &mut bssid)?,
                (xml::Ns::TT, "PairCipher") => xml::fields::one(reader, &child, &mut pair_cipher)?,
                (xml::Ns::TT, "GroupCipher") => xml::fields::one(reader, &child, &mut group_cipher)?,
                (xml::Ns::TT, "SignalStrength") => xml::fields::one(reader, &child, &mut signal_strength)?,
                (xml::Ns::TT, "ActiveConfigAlias") => {
                    xml::fields::one(reader, &child, &mut active_config_alias)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            ssid: xml::fields::element(ssid, "Dot11Status", "SSID")?,
            bssid,
            pair_cipher,
            group_cipher,
            signal_strength,
            active_config_alias: xml::fields::element(
                active_config_alias,
                "Dot11Status",
                "ActiveConfigAlias",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Dot11Status {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.ssid.write_xml(writer, xml::name!(TT, "tt:SSID"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:BSSID"), &self.bssid);
        xml::fields::write_option(writer, xml::name!(TT, "tt:PairCipher"), &self.pair_cipher);
        xml::fields::write_option(writer, xml::name!(TT, "tt:GroupCipher"), &self.group_cipher);
        xml::fields::write_option(writer, xml::name!(TT, "tt:SignalStrength"), &self.signal_strength);
        self.active_config_alias
            .write_xml(writer, xml::name!(TT, "tt:ActiveConfigAlias"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:Dot1XConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Dot1XConfiguration {
    /// Element `tt:Dot1XConfigurationToken`, required.
    pub dot1x_configuration_token: ReferenceToken,
    /// Element `tt:Identity`, required.
    pub identity: String,
    /// Element `tt:AnonymousID`, optional.
    pub anonymous_id: Option<String>,
    /// Element `tt:EAPMethod`, required.
    pub eap_method: i32,
    /// Element `tt:CACertificateID`, any number.
    pub ca_certificate_id: Vec<String>,
    /// Element `tt:EAPMethodConfiguration`, optional.
    pub eap_method_configuration: Option<EAPMethodConfiguration>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<Dot1XConfigurationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Dot1XConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut dot1x_configuration_token = None;
        let mut identity = None;
        let mut anonymous_id = None;
        let mut eap_method = None;
        let mut ca_certificate_id = Vec::new();
        let mut eap_method_configuration = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Dot1XConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut dot1x_configuration_token)?
                }
                (xml::Ns::TT, "Identity") => xml::fields::one(reader, &child, &mut identity)?,
                (xml::Ns::TT, "AnonymousID") => xml::fields::one(reader, &child, &mut anonymous_id)?,
                (xml::Ns::TT, "EAPMethod") => xml::fields::one(reader, &child, &mut eap_method)?,
                (xml::Ns::TT, "CACertificateID") => {
                    xml::fields::many(reader, &child, &mut ca_certificate_id)?
                }
                (xml::Ns::TT, "EAPMethodConfiguration") => {
                    xml::fields::one(reader, &child, &mut eap_method_configuration)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            dot1x_configuration_token: xml::fields::element(
                dot1x_configuration_token,
                "Dot1XConfiguration",
                "Dot1XConfigurationToken",
            )?,
            identity: xml::fields::element(identity, "Dot1XConfiguration", "Identity")?,
            anonymous_id,
            eap_method: xml::fields::element(eap_method, "Dot1XConfiguration", "EAPMethod")?,
            ca_certificate_id,
            eap_method_configuration,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Dot1XConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.dot1x_configuration_token
            .write_xml(writer, xml::name!(TT, "tt:Dot1XConfigurationToken"));
        self.identity.write_xml(writer, xml::name!(TT, "tt:Identity"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:AnonymousID"), &self.anonymous_id);
        self.eap_method.write_xml(writer, xml::name!(TT, "tt:EAPMethod"));
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:CACertificateID"),
            &self.ca_certificate_id,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:EAPMethodConfiguration"),
            &self.eap_method_configuration,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:Dot1XConfigurationExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Dot1XConfigurationExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for Dot1XConfigurationExtension {
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

impl xml::WriteXml for Dot1XConfigurationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:Dot3Configuration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Dot3Configuration {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Dot3Configuration {
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

impl xml::WriteXml for Dot3Configuration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:Duplex` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Duplex {
    /// `Full`
    #[default]
    Full,
    /// `Half`
    Half,
}

impl Duplex {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Full, Self::Half];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Full => "Full",
            Self::Half => "Half",
        }
    }
}

xml::fields::listed_values!(Duplex, "Duplex");

/// ComplexType `tt:DurationRange` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DurationRange {
    /// Element `tt:Min`, required.
    pub min: xml::Duration,
    /// Element `tt:Max`, required.
    pub max: xml::Duration,
}

impl xml::ReadXml for DurationRange {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut min = None;
        let mut max = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Min") => xml::fields::one(reader, &child, &mut min)?,
                (xml::Ns::TT, "Max") => xml::fields::one(reader, &child, &mut max)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            min: xml::fields::element(min, "DurationRange", "Min")?,
            max: xml::fields::element(max, "DurationRange", "Max")?,
        })
    }
}

impl xml::WriteXml for DurationRange {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.min.write_xml(writer, xml::name!(TT, "tt:Min"));
        self.max.write_xml(writer, xml::name!(TT, "tt:Max"));
        writer.end(name);
    }
}

/// ComplexType `tt:DynamicDNSInformation` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DynamicDNSInformation {
    /// Element `tt:Type`, required.
    pub r#type: DynamicDNSType,
    /// Element `tt:Name`, optional.
    pub name: Option<DNSName>,
    /// Element `tt:TTL`, optional.
    pub ttl: Option<xml::Duration>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<DynamicDNSInformationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for DynamicDNSInformation {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut r#type = None;
        let mut name = None;
        let mut ttl = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Type") => xml::fields::one(reader, &child, &mut r#type)?,
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "TTL") => xml::fields::one(reader, &child, &mut ttl)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            r#type: xml::fields::element(r#type, "DynamicDNSInformation", "Type")?,
            name,
            ttl,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for DynamicDNSInformation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.r#type.write_xml(writer, xml::name!(TT, "tt:Type"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Name"), &self.name);
        xml::fields::write_option(writer, xml::name!(TT, "tt:TTL"), &self.ttl);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:DynamicDNSInformationExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DynamicDNSInformationExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for DynamicDNSInformationExtension {
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

impl xml::WriteXml for DynamicDNSInformationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:DynamicDNSType` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum DynamicDNSType {
    /// `NoUpdate`
    #[default]
    NoUpdate,
    /// `ClientUpdates`
    ClientUpdates,
    /// `ServerUpdates`
    ServerUpdates,
}

impl DynamicDNSType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::NoUpdate, Self::ClientUpdates, Self::ServerUpdates];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoUpdate => "NoUpdate",
            Self::ClientUpdates => "ClientUpdates",
            Self::ServerUpdates => "ServerUpdates",
        }
    }
}

xml::fields::listed_values!(DynamicDNSType, "DynamicDNSType");
