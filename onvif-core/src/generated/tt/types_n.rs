// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::xml;

/// ComplexType `tt:NTPInformation` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NTPInformation {
    /// Element `tt:FromDHCP`, required.
    pub from_dhcp: bool,
    /// Element `tt:NTPFromDHCP`, any number.
    pub ntp_from_dhcp: Vec<NetworkHost>,
    /// Element `tt:NTPManual`, any number.
    pub ntp_manual: Vec<NetworkHost>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<NTPInformationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for NTPInformation {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut from_dhcp = None;
        let mut ntp_from_dhcp = Vec::new();
        let mut ntp_manual = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "FromDHCP") => xml::fields::one(reader, &child, &mut from_dhcp)?,
                (xml::Ns::TT, "NTPFromDHCP") => xml::fields::many(reader, &child, &mut ntp_from_dhcp)?,
                (xml::Ns::TT, "NTPManual") => xml::fields::many(reader, &child, &mut ntp_manual)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            from_dhcp: xml::fields::element(from_dhcp, "NTPInformation", "FromDHCP")?,
            ntp_from_dhcp,
            ntp_manual,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for NTPInformation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.from_dhcp.write_xml(writer, xml::name!(TT, "tt:FromDHCP"));
        xml::fields::write_many(writer, xml::name!(TT, "tt:NTPFromDHCP"), &self.ntp_from_dhcp);
        xml::fields::write_many(writer, xml::name!(TT, "tt:NTPManual"), &self.ntp_manual);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:NTPInformationExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NTPInformationExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for NTPInformationExtension {
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

impl xml::WriteXml for NTPInformationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:Name` of onvif.xsd; length at most 64.
pub type Name = String;

/// Limit of [`Name`] in characters, or bytes of binary content.
pub const NAME_MAX_LENGTH: usize = 64;

/// ComplexType `tt:NetworkCapabilities` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NetworkCapabilities {
    /// Element `tt:IPFilter`, optional.
    pub ip_filter: Option<bool>,
    /// Element `tt:ZeroConfiguration`, optional.
    pub zero_configuration: Option<bool>,
    /// Element `tt:IPVersion6`, optional.
    pub ip_version6: Option<bool>,
    /// Element `tt:DynDNS`, optional.
    pub dyn_dns: Option<bool>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<NetworkCapabilitiesExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for NetworkCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut ip_filter = None;
        let mut zero_configuration = None;
        let mut ip_version6 = None;
        let mut dyn_dns = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "IPFilter") => xml::fields::one(reader, &child, &mut ip_filter)?,
                (xml::Ns::TT, "ZeroConfiguration") => {
                    xml::fields::one(reader, &child, &mut zero_configuration)?
                }
                (xml::Ns::TT, "IPVersion6") => xml::fields::one(reader, &child, &mut ip_version6)?,
                (xml::Ns::TT, "DynDNS") => xml::fields::one(reader, &child, &mut dyn_dns)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            ip_filter,
            zero_configuration,
            ip_version6,
            dyn_dns,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for NetworkCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:IPFilter"), &self.ip_filter);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:ZeroConfiguration"),
            &self.zero_configuration,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:IPVersion6"), &self.ip_version6);
        xml::fields::write_option(writer, xml::name!(TT, "tt:DynDNS"), &self.dyn_dns);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:NetworkCapabilitiesExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NetworkCapabilitiesExtension {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `tt:Dot11Configuration`, optional.
    pub dot11_configuration: Option<bool>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<NetworkCapabilitiesExtension2>,
}

impl xml::ReadXml for NetworkCapabilitiesExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any = Vec::new();
        let mut dot11_configuration = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Dot11Configuration") => {
                    xml::fields::one(reader, &child, &mut dot11_configuration)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            any,
            dot11_configuration,
            extension,
        })
    }
}

impl xml::WriteXml for NetworkCapabilitiesExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:Dot11Configuration"),
            &self.dot11_configuration,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:NetworkCapabilitiesExtension2` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NetworkCapabilitiesExtension2 {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for NetworkCapabilitiesExtension2 {
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

impl xml::WriteXml for NetworkCapabilitiesExtension2 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:NetworkGateway` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NetworkGateway {
    /// Element `tt:IPv4Address`, any number.
    pub ipv4_address: Vec<IPv4Address>,
    /// Element `tt:IPv6Address`, any number.
    pub ipv6_address: Vec<IPv6Address>,
}

impl xml::ReadXml for NetworkGateway {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut ipv4_address = Vec::new();
        let mut ipv6_address = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "IPv4Address") => xml::fields::many(reader, &child, &mut ipv4_address)?,
                (xml::Ns::TT, "IPv6Address") => xml::fields::many(reader, &child, &mut ipv6_address)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            ipv4_address,
            ipv6_address,
        })
    }
}

impl xml::WriteXml for NetworkGateway {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TT, "tt:IPv4Address"), &self.ipv4_address);
        xml::fields::write_many(writer, xml::name!(TT, "tt:IPv6Address"), &self.ipv6_address);
        writer.end(name);
    }
}

/// ComplexType `tt:NetworkHost` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NetworkHost {
    /// Element `tt:Type`, required.
    pub r#type: NetworkHostType,
    /// Element `tt:IPv4Address`, optional.
    pub ipv4_address: Option<IPv4Address>,
    /// Element `tt:IPv6Address`, optional.
    pub ipv6_address: Option<IPv6Address>,
    /// Element `tt:DNSname`, optional.
    pub dn_sname: Option<DNSName>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<NetworkHostExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for NetworkHost {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut r#type = None;
        let mut ipv4_address = None;
        let mut ipv6_address = None;
        let mut dn_sname = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Type") => xml::fields::one(reader, &child, &mut r#type)?,
                (xml::Ns::TT, "IPv4Address") => xml::fields::one(reader, &child, &mut ipv4_address)?,
                (xml::Ns::TT, "IPv6Address") => xml::fields::one(reader, &child, &mut ipv6_address)?,
                (xml::Ns::TT, "DNSname") => xml::fields::one(reader, &child, &mut dn_sname)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            r#type: xml::fields::element(r#type, "NetworkHost", "Type")?,
            ipv4_address,
            ipv6_address,
            dn_sname,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for NetworkHost {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.r#type.write_xml(writer, xml::name!(TT, "tt:Type"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:IPv4Address"), &self.ipv4_address);
        xml::fields::write_option(writer, xml::name!(TT, "tt:IPv6Address"), &self.ipv6_address);
        xml::fields::write_option(writer, xml::name!(TT, "tt:DNSname"), &self.dn_sname);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:NetworkHostExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NetworkHostExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for NetworkHostExtension {
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

impl xml::WriteXml for NetworkHostExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:NetworkHostType` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum NetworkHostType {
    /// `IPv4`
    #[default]
    IPv4,
    /// `IPv6`
    IPv6,
    /// `DNS`
    DNS,
}

impl NetworkHostType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::IPv4, Self::IPv6, Self::DNS];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::IPv4 => "IPv4",
            Self::IPv6 => "IPv6",
            Self::DNS => "DNS",
        }
    }
}

xml::fields::listed_values!(NetworkHostType, "NetworkHostType");

/// ComplexType `tt:NetworkInterface` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NetworkInterface {
    /// Attribute `token`, required.
    pub token: ReferenceToken,
    /// Element `tt:Enabled`, required.
    pub enabled: bool,
    /// Element `tt:Info`, optional.
    pub info: Option<NetworkInterfaceInfo>,
    /// Element `tt:Link`, optional.
    pub link: Option<NetworkInterfaceLink>,
    /// Element `tt:IPv4`, optional.
    pub ipv4: Option<IPv4NetworkInterface>,
    /// Element `tt:IPv6`, optional.
    pub ipv6: Option<IPv6NetworkInterface>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<NetworkInterfaceExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for NetworkInterface {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut enabled = None;
        let mut info = None;
        let mut link = None;
        let mut ipv4 = None;
        let mut ipv6 = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Enabled") => xml::fields::one(reader, &child, &mut enabled)?,
                (xml::Ns::TT, "Info") => xml::fields::one(reader, &child, &mut info)?,
                (xml::Ns::TT, "Link") => xml::fields::one(reader, &child, &mut link)?,
                (xml::Ns::TT, "IPv4") => xml::fields::one(reader, &child, &mut ipv4)?,
                (xml::Ns::TT, "IPv6") => xml::fields::one(reader, &child, &mut ipv6)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "NetworkInterface", "token")?,
            enabled: xml::fields::element(enabled, "NetworkInterface", "Enabled")?,
            info,
            link,
            ipv4,
            ipv6,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for NetworkInterface {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.enabled.write_xml(writer, xml::name!(TT, "tt:Enabled"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Info"), &self.info);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Link"), &self.link);
        xml::fields::write_option(writer, xml::name!(TT, "tt:IPv4"), &self.ipv4);
        xml::fields::write_option(writer, xml::name!(TT, "tt:IPv6"), &self.ipv6);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// SimpleType `tt:NetworkInterfaceConfigPriority` of onvif.xsd; at least 0; at most 31.
pub type NetworkInterfaceConfigPriority = i64;

/// ComplexType `tt:NetworkInterfaceConnectionSetting` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NetworkInterfaceConnectionSetting {
    /// Element `tt:AutoNegotiation`, required.
    pub auto_negotiation: bool,
    /// Element `tt:Speed`, required.
    pub speed: i32,
    /// Element `tt:Duplex`, required.
    pub duplex: Duplex,
}

impl xml::ReadXml for NetworkInterfaceConnectionSetting {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut auto_negotiation = None;
        let mut speed = None;
        let mut duplex = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "AutoNegotiation") => xml::fields::one(reader, &child, &mut auto_negotiation)?,
                (xml::Ns::TT, "Speed") => xml::fields::one(reader, &child, &mut speed)?,
                (xml::Ns::TT, "Duplex") => xml::fields::one(reader, &child, &mut duplex)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            auto_negotiation: xml::fields::element(
                auto_negotiation,
                "NetworkInterfaceConnectionSetting",
                "AutoNegotiation",
            )?,
            speed: xml::fields::element(speed, "NetworkInterfaceConnectionSetting", "Speed")?,
            duplex: xml::fields::element(duplex, "NetworkInterfaceConnectionSetting", "Duplex")?,
        })
    }
}

impl xml::WriteXml for NetworkInterfaceConnectionSetting {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.auto_negotiation
            .write_xml(writer, xml::name!(TT, "tt:AutoNegotiation"));
        self.speed.write_xml(writer, xml::name!(TT, "tt:Speed"));
        self.duplex.write_xml(writer, xml::name!(TT, "tt:Duplex"));
        writer.end(name);
    }
}

/// ComplexType `tt:NetworkInterfaceExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NetworkInterfaceExtension {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `tt:InterfaceType`, required.
    pub interface_type: IANAIfTypes,
    /// Element `tt:Dot3`, any number.
    pub dot3: Vec<Dot3Configuration>,
    /// Element `tt:Dot11`, any number.
    pub dot11: Vec<Dot11Configuration>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<NetworkInterfaceExtension2>,
}

impl xml::ReadXml for NetworkInterfaceExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any = Vec::new();
        let mut interface_type = None;
        let mut dot3 = Vec::new();
        let mut dot11 = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "InterfaceType") => xml::fields::one(reader, &child, &mut interface_type)?,
                (xml::Ns::TT, "Dot3") => xml::fields::many(reader, &child, &mut dot3)?,
                (xml::Ns::TT, "Dot11") => xml::fields::many(reader, &child, &mut dot11)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            any,
            interface_type: xml::fields::element(
                interface_type,
                "NetworkInterfaceExtension",
                "InterfaceType",
            )?,
            dot3,
            dot11,
            extension,
        })
    }
}

impl xml::WriteXml for NetworkInterfaceExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        self.interface_type
            .write_xml(writer, xml::name!(TT, "tt:InterfaceType"));
        xml::fields::write_many(writer, xml::name!(TT, "tt:Dot3"), &self.dot3);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Dot11"), &self.dot11);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:NetworkInterfaceExtension2` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NetworkInterfaceExtension2 {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for NetworkInterfaceExtension2 {
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

impl xml::WriteXml for NetworkInterfaceExtension2 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:NetworkInterfaceInfo` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NetworkInterfaceInfo {
    /// Element `tt:Name`, optional.
    pub name: Option<String>,
    /// Element `tt:HwAddress`, required.
    pub hw_address: HwAddress,
    /// Element `tt:MTU`, optional.
    pub mtu: Option<i32>,
}

impl xml::ReadXml for NetworkInterfaceInfo {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut name = None;
        let mut hw_address = None;
        let mut mtu = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "HwAddress") => xml::fields::one(reader, &child, &mut hw_address)?,
                (xml::Ns::TT, "MTU") => xml::fields::one(reader, &child, &mut mtu)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            name,
            hw_address: xml::fields::element(hw_address, "NetworkInterfaceInfo", "HwAddress")?,
            mtu,
        })
    }
}

impl xml::WriteXml for NetworkInterfaceInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Name"), &self.name);
        self.hw_address.write_xml(writer, xml::name!(TT, "tt:HwAddress"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:MTU"), &self.mtu);
        writer.end(name);
    }
}

/// ComplexType `tt:NetworkInterfaceLink` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NetworkInterfaceLink {
    /// Element `tt:AdminSettings`, required.
    pub admin_settings: NetworkInterfaceConnectionSetting,
    /// Element `tt:OperSettings`, required.
    pub oper_settings: NetworkInterfaceConnectionSetting,
    /// Element `tt:InterfaceType`, required.
    pub interface_type: IANAIfTypes,
}

impl xml::ReadXml for NetworkInterfaceLink {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut admin_settings = None;
        let mut oper_settings = None;
        let mut interface_type = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "AdminSettings") => xml::fields::one(reader, &child, &mut admin_settings)?,
                (xml::Ns::TT, "OperSettings") => xml::fields::one(reader, &child, &mut oper_settings)?,
                (xml::Ns::TT, "InterfaceType") => xml::fields::one(reader, &child, &mut interface_type)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            admin_settings: xml::fields::element(admin_settings, "NetworkInterfaceLink", "AdminSettings")?,
            oper_settings: xml::fields::element(oper_settings, "NetworkInterfaceLink", "OperSettings")?,
            interface_type: xml::fields::element(interface_type, "NetworkInterfaceLink", "InterfaceType")?,
        })
    }
}

impl xml::WriteXml for NetworkInterfaceLink {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.admin_settings
            .write_xml(writer, xml::name!(TT, "tt:AdminSettings"));
        self.oper_settings
            .write_xml(writer, xml::name!(TT, "tt:OperSettings"));
        self.interface_type
            .write_xml(writer, xml::name!(TT, "tt:InterfaceType"));
        writer.end(name);
    }
}

/// ComplexType `tt:NetworkInterfaceSetConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NetworkInterfaceSetConfiguration {
    /// Element `tt:Enabled`, optional.
    pub enabled: Option<bool>,
    /// Element `tt:Link`, optional.
    pub link: Option<NetworkInterfaceConnectionSetting>,
    /// Element `tt:MTU`, optional.
    pub mtu: Option<i32>,
    /// Element `tt:IPv4`, optional.
    pub ipv4: Option<IPv4NetworkInterfaceSetConfiguration>,
    /// Element `tt:IPv6`, optional.
    pub ipv6: Option<IPv6NetworkInterfaceSetConfiguration>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<NetworkInterfaceSetConfigurationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for NetworkInterfaceSetConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut enabled = None;
        let mut link = None;
        let mut mtu = None;
        let mut ipv4 = None;
        let mut ipv6 = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Enabled") => xml::fields::one(reader, &child, &mut enabled)?,
                (xml::Ns::TT, "Link") => xml::fields::one(reader, &child, &mut link)?,
                (xml::Ns::TT, "MTU") => xml::fields::one(reader, &child, &mut mtu)?,
                (xml::Ns::TT, "IPv4") => xml::fields::one(reader, &child, &mut ipv4)?,
                (xml::Ns::TT, "IPv6") => xml::fields::one(reader, &child, &mut ipv6)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            enabled,
            link,
            mtu,
            ipv4,
            ipv6,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for NetworkInterfaceSetConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Enabled"), &self.enabled);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Link"), &self.link);
        xml::fields::write_option(writer, xml::name!(TT, "tt:MTU"), &self.mtu);
        xml::fields::write_option(writer, xml::name!(TT, "tt:IPv4"), &self.ipv4);
        xml::fields::write_option(writer, xml::name!(TT, "tt:IPv6"), &self.ipv6);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:NetworkInterfaceSetConfigurationExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NetworkInterfaceSetConfigurationExtension {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `tt:Dot3`, any number.
    pub dot3: Vec<Dot3Configuration>,
    /// Element `tt:Dot11`, any number.
    pub dot11: Vec<Dot11Configuration>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<NetworkInterfaceSetConfigurationExtension2>,
}

impl xml::ReadXml for NetworkInterfaceSetConfigurationExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any = Vec::new();
        let mut dot3 = Vec::new();
        let mut dot11 = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Dot3") => xml::fields::many(reader, &child, &mut dot3)?,
                (xml::Ns::TT, "Dot11") => xml::fields::many(reader, &child, &mut dot11)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            any,
            dot3,
            dot11,
            extension,
        })
    }
}

impl xml::WriteXml for NetworkInterfaceSetConfigurationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Dot3"), &self.dot3);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Dot11"), &self.dot11);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:NetworkInterfaceSetConfigurationExtension2` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NetworkInterfaceSetConfigurationExtension2 {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for NetworkInterfaceSetConfigurationExtension2 {
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

impl xml::WriteXml for NetworkInterfaceSetConfigurationExtension2 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:NetworkProtocol` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NetworkProtocol {
    /// Element `tt:Name`, required.
    pub name: NetworkProtocolType,
    /// Element `tt:Enabled`, required.
    pub enabled: bool,
    /// Element `tt:Port`, 1 or more.
    pub port: Vec<i32>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<NetworkProtocolExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for NetworkProtocol {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut name = None;
        let mut enabled = None;
        let mut port = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "Enabled") => xml::fields::one(reader, &child, &mut enabled)?,
                (xml::Ns::TT, "Port") => xml::fields::many(reader, &child, &mut port)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            name: xml::fields::element(name, "NetworkProtocol", "Name")?,
            enabled: xml::fields::element(enabled, "NetworkProtocol", "Enabled")?,
            port,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for NetworkProtocol {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TT, "tt:Name"));
        self.enabled.write_xml(writer, xml::name!(TT, "tt:Enabled"));
        xml::fields::write_many(writer, xml::name!(TT, "tt:Port"), &self.port);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:NetworkProtocolExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NetworkProtocolExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for NetworkProtocolExtension {
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

impl xml::WriteXml for NetworkProtocolExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:NetworkProtocolType` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum NetworkProtocolType {
    /// `HTTP`
    #[default]
    HTTP,
    /// `HTTPS`
    HTTPS,
    /// `RTSP`
    RTSP,
}

impl NetworkProtocolType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::HTTP, Self::HTTPS, Self::RTSP];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::HTTP => "HTTP",
            Self::HTTPS => "HTTPS",
            Self::RTSP => "RTSP",
        }
    }
}

xml::fields::listed_values!(NetworkProtocolType, "NetworkProtocolType");

/// ComplexType `tt:NetworkZeroConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NetworkZeroConfiguration {
    /// Element `tt:InterfaceToken`, required.
    pub interface_token: ReferenceToken,
    /// Element `tt:Enabled`, required.
    pub enabled: bool,
    /// Element `tt:Addresses`, any number.
    pub addresses: Vec<IPv4Address>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<NetworkZeroConfigurationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for NetworkZeroConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut interface_token = None;
        let mut enabled = None;
        let mut addresses = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "InterfaceToken") => xml::fields::one(reader, &child, &mut interface_token)?,
                (xml::Ns::TT, "Enabled") => xml::fields::one(reader, &child, &mut enabled)?,
                (xml::Ns::TT, "Addresses") => xml::fields::many(reader, &child, &mut addresses)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            interface_token: xml::fields::element(
                interface_token,
                "NetworkZeroConfiguration",
                "InterfaceToken",
            )?,
            enabled: xml::fields::element(enabled, "NetworkZeroConfiguration", "Enabled")?,
            addresses,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for NetworkZeroConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.interface_token
            .write_xml(writer, xml::name!(TT, "tt:InterfaceToken"));
        self.enabled.write_xml(writer, xml::name!(TT, "tt:Enabled"));
        xml::fields::write_many(writer, xml::name!(TT, "tt:Addresses"), &self.addresses);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:NetworkZeroConfigurationExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NetworkZeroConfigurationExtension {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `tt:Additional`, any number.
    pub additional: Vec<NetworkZeroConfiguration>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<NetworkZeroConfigurationExtension2>,
}

impl xml::ReadXml for NetworkZeroConfigurationExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any = Vec::new();
        let mut additional = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Additional") => xml::fields::many(reader, &child, &mut additional)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            any,
            additional,
            extension,
        })
    }
}

impl xml::WriteXml for NetworkZeroConfigurationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Additional"), &self.additional);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:NetworkZeroConfigurationExtension2` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NetworkZeroConfigurationExtension2 {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for NetworkZeroConfigurationExtension2 {
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

impl xml::WriteXml for NetworkZeroConfigurationExtension2 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:NoiseReduction` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NoiseReduction {
    /// Element `tt:Level`, required.
    pub level: f32,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for NoiseReduction {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut level = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Level") => xml::fields::one(reader, &child, &mut level)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            level: xml::fields::element(level, "NoiseReduction", "Level")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for NoiseReduction {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.level.write_xml(writer, xml::name!(TT, "tt:Level"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:NoiseReductionOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NoiseReductionOptions {
    /// Element `tt:Level`, required.
    pub level: bool,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for NoiseReductionOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut level = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Level") => xml::fields::one(reader, &child, &mut level)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            level: xml::fields::element(level, "NoiseReductionOptions", "Level")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for NoiseReductionOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.level.write_xml(writer, xml::name!(TT, "tt:Level"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}
