// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::xml;

/// SimpleType `tt:IANA-IfTypes` of onvif.xsd.
pub type IANAIfTypes = i32;

/// ComplexType `tt:IOCapabilities` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct IOCapabilities {
    /// Element `tt:InputConnectors`, optional.
    pub input_connectors: Option<i32>,
    /// Element `tt:RelayOutputs`, optional.
    pub relay_outputs: Option<i32>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<IOCapabilitiesExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for IOCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut input_connectors = None;
        let mut relay_outputs = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "InputConnectors") => xml::fields::one(reader, &child, &mut input_connectors)?,
                (xml::Ns::TT, "RelayOutputs") => xml::fields::one(reader, &child, &mut relay_outputs)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            input_connectors,
            relay_outputs,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for IOCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:InputConnectors"),
            &self.input_connectors,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:RelayOutputs"), &self.relay_outputs);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:IOCapabilitiesExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct IOCapabilitiesExtension {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `tt:Auxiliary`, optional.
    pub auxiliary: Option<bool>,
    /// Element `tt:AuxiliaryCommands`, any number.
    pub auxiliary_commands: Vec<AuxiliaryData>,
    /// Element `tt:Extension`, required.
    pub extension: IOCapabilitiesExtension2,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for IOCapabilitiesExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut any = Vec::new();
        let mut auxiliary = None;
        let mut auxiliary_commands = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Auxiliary") => xml::fields::one(reader, &child, &mut auxiliary)?,
                (xml::Ns::TT, "AuxiliaryCommands") => {
                    xml::fields::many(reader, &child, &mut auxiliary_commands)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            any,
            auxiliary,
            auxiliary_commands,
            extension: xml::fields::element(extension, "IOCapabilitiesExtension", "Extension")?,
            any_attributes,
        })
    }
}

impl xml::WriteXml for IOCapabilitiesExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Auxiliary"), &self.auxiliary);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:AuxiliaryCommands"),
            &self.auxiliary_commands,
        );
        self.extension.write_xml(writer, xml::name!(TT, "tt:Extension"));
        writer.end(name);
    }
}

/// ComplexType `tt:IOCapabilitiesExtension2` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct IOCapabilitiesExtension2 {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for IOCapabilitiesExtension2 {
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

impl xml::WriteXml for IOCapabilitiesExtension2 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:IPAddress` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct IPAddress {
    /// Element `tt:Type`, required.
    pub r#type: IPType,
    /// Element `tt:IPv4Address`, optional.
    pub ipv4_address: Option<IPv4Address>,
    /// Element `tt:IPv6Address`, optional.
    pub ipv6_address: Option<IPv6Address>,
}

impl xml::ReadXml for IPAddress {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut r#type = None;
        let mut ipv4_address = None;
        let mut ipv6_address = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Type") => xml::fields::one(reader, &child, &mut r#type)?,
                (xml::Ns::TT, "IPv4Address") => xml::fields::one(reader, &child, &mut ipv4_address)?,
                (xml::Ns::TT, "IPv6Address") => xml::fields::one(reader, &child, &mut ipv6_address)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            r#type: xml::fields::element(r#type, "IPAddress", "Type")?,
            ipv4_address,
            ipv6_address,
        })
    }
}

impl xml::WriteXml for IPAddress {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.r#type.write_xml(writer, xml::name!(TT, "tt:Type"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:IPv4Address"), &self.ipv4_address);
        xml::fields::write_option(writer, xml::name!(TT, "tt:IPv6Address"), &self.ipv6_address);
        writer.end(name);
    }
}

/// ComplexType `tt:IPAddressFilter` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct IPAddressFilter {
    /// Element `tt:Type`, required.
    pub r#type: IPAddressFilterType,
    /// Element `tt:IPv4Address`, any number.
    pub ipv4_address: Vec<PrefixedIPv4Address>,
    /// Element `tt:IPv6Address`, any number.
    pub ipv6_address: Vec<PrefixedIPv6Address>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<IPAddressFilterExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for IPAddressFilter {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut r#type = None;
        let mut ipv4_address = Vec::new();
        let mut ipv6_address = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Type") => xml::fields::one(reader, &child, &mut r#type)?,
                (xml::Ns::TT, "IPv4Address") => xml::fields::many(reader, &child, &mut ipv4_address)?,
                (xml::Ns::TT, "IPv6Address") => xml::fields::many(reader, &child, &mut ipv6_address)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            r#type: xml::fields::element(r#type, "IPAddressFilter", "Type")?,
            ipv4_address,
            ipv6_address,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for IPAddressFilter {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.r#type.write_xml(writer, xml::name!(TT, "tt:Type"));
        xml::fields::write_many(writer, xml::name!(TT, "tt:IPv4Address"), &self.ipv4_address);
        xml::fields::write_many(writer, xml::name!(TT, "tt:IPv6Address"), &self.ipv6_address);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:IPAddressFilterExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct IPAddressFilterExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for IPAddressFilterExtension {
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

impl xml::WriteXml for IPAddressFilterExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:IPAddressFilterType` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum IPAddressFilterType {
    /// `Allow`
    #[default]
    Allow,
    /// `Deny`
    Deny,
}

impl IPAddressFilterType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Allow, Self::Deny];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "Allow",
            Self::Deny => "Deny",
        }
    }
}

xml::fields::listed_values!(IPAddressFilterType, "IPAddressFilterType");

/// SimpleType `tt:IPType` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum IPType {
    /// `IPv4`
    #[default]
    IPv4,
    /// `IPv6`
    IPv6,
}

impl IPType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::IPv4, Self::IPv6];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::IPv4 => "IPv4",
            Self::IPv6 => "IPv6",
        }
    }
}

xml::fields::listed_values!(IPType, "IPType");

/// SimpleType `tt:IPv4Address` of onvif.xsd.
pub type IPv4Address = String;

/// ComplexType `tt:IPv4Configuration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct IPv4Configuration {
    /// Element `tt:Manual`, any number.
    pub manual: Vec<PrefixedIPv4Address>,
    /// Element `tt:LinkLocal`, optional.
    pub link_local: Option<PrefixedIPv4Address>,
    /// Element `tt:FromDHCP`, optional.
    pub from_dhcp: Option<PrefixedIPv4Address>,
    /// Element `tt:DHCP`, required.
    pub dhcp: bool,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for IPv4Configuration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut manual = Vec::new();
        let mut link_local = None;
        let mut from_dhcp = None;
        let mut dhcp = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Manual") => xml::fields::many(reader, &child, &mut manual)?,
                (xml::Ns::TT, "LinkLocal") => xml::fields::one(reader, &child, &mut link_local)?,
                (xml::Ns::TT, "FromDHCP") => xml::fields::one(reader, &child, &mut from_dhcp)?,
                (xml::Ns::TT, "DHCP") => xml::fields::one(reader, &child, &mut dhcp)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            manual,
            link_local,
            from_dhcp,
            dhcp: xml::fields::element(dhcp, "IPv4Configuration", "DHCP")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for IPv4Configuration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Manual"), &self.manual);
        xml::fields::write_option(writer, xml::name!(TT, "tt:LinkLocal"), &self.link_local);
        xml::fields::write_option(writer, xml::name!(TT, "tt:FromDHCP"), &self.from_dhcp);
        self.dhcp.write_xml(writer, xml::name!(TT, "tt:DHCP"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:IPv4NetworkInterface` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct IPv4NetworkInterface {
    /// Element `tt:Enabled`, required.
    pub enabled: bool,
    /// Element `tt:Config`, required.
    pub config: IPv4Configuration,
}

impl xml::ReadXml for IPv4NetworkInterface {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut enabled = None;
        let mut config = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Enabled") => xml::fields::one(reader, &child, &mut enabled)?,
                (xml::Ns::TT, "Config") => xml::fields::one(reader, &child, &mut config)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            enabled: xml::fields::element(enabled, "IPv4NetworkInterface", "Enabled")?,
            config: xml::fields::element(config, "IPv4NetworkInterface", "Config")?,
        })
    }
}

impl xml::WriteXml for IPv4NetworkInterface {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.enabled.write_xml(writer, xml::name!(TT, "tt:Enabled"));
        self.config.write_xml(writer, xml::name!(TT, "tt:Config"));
        writer.end(name);
    }
}

/// ComplexType `tt:IPv4NetworkInterfaceSetConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct IPv4NetworkInterfaceSetConfiguration {
    /// Element `tt:Enabled`, optional.
    pub enabled: Option<bool>,
    /// Element `tt:Manual`, any number.
    pub manual: Vec<PrefixedIPv4Address>,
    /// Element `tt:DHCP`, optional.
    pub dhcp: Option<bool>,
}

impl xml::ReadXml for IPv4NetworkInterfaceSetConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut enabled = None;
        let mut manual = Vec::new();
        let mut dhcp = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Enabled") => xml::fields::one(reader, &child, &mut enabled)?,
                (xml::Ns::TT, "Manual") => xml::fields::many(reader, &child, &mut manual)?,
                (xml::Ns::TT, "DHCP") => xml::fields::one(reader, &child, &mut dhcp)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            enabled,
            manual,
            dhcp,
        })
    }
}

impl xml::WriteXml for IPv4NetworkInterfaceSetConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Enabled"), &self.enabled);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Manual"), &self.manual);
        xml::fields::write_option(writer, xml::name!(TT, "tt:DHCP"), &self.dhcp);
        writer.end(name);
    }
}

/// SimpleType `tt:IPv6Address` of onvif.xsd.
pub type IPv6Address = String;

/// ComplexType `tt:IPv6Configuration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct IPv6Configuration {
    /// Element `tt:AcceptRouterAdvert`, optional.
    pub accept_router_advert: Option<bool>,
    /// Element `tt:DHCP`, required.
    pub dhcp: IPv6DHCPConfiguration,
    /// Element `tt:Manual`, any number.
    pub manual: Vec<PrefixedIPv6Address>,
    /// Element `tt:LinkLocal`, any number.
    pub link_local: Vec<PrefixedIPv6Address>,
    /// Element `tt:FromDHCP`, any number.
    pub from_dhcp: Vec<PrefixedIPv6Address>,
    /// Element `tt:FromRA`, any number.
    pub from_ra: Vec<PrefixedIPv6Address>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<IPv6ConfigurationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for IPv6Configuration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut accept_router_advert = None;
        let mut dhcp = None;
        let mut manual = Vec::new();
        let mut link_local = Vec::new();
        let mut from_dhcp = Vec::new();
        let mut from_ra = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "AcceptRouterAdvert") => {
                    xml::fields::one(reader, &child, &mut accept_router_advert)?
                }
                (xml::Ns::TT, "DHCP") => xml::fields::one(reader, &child, &mut dhcp)?,
                (xml::Ns::TT, "Manual") => xml::fields::many(reader, &child, &mut manual)?,
                (xml::Ns::TT, "LinkLocal") => xml::fields::many(reader, &child, &mut link_local)?,
                (xml::Ns::TT, "FromDHCP") => xml::fields::many(reader, &child, &mut from_dhcp)?,
                (xml::Ns::TT, "FromRA") => xml::fields::many(reader, &child, &mut from_ra)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            accept_router_advert,
            dhcp: xml::fields::element(dhcp, "IPv6Configuration", "DHCP")?,
            manual,
            link_local,
            from_dhcp,
            from_ra,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for IPv6Configuration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:AcceptRouterAdvert"),
            &self.accept_router_advert,
        );
        self.dhcp.write_xml(writer, xml::name!(TT, "tt:DHCP"));
        xml::fields::write_many(writer, xml::name!(TT, "tt:Manual"), &self.manual);
        xml::fields::write_many(writer, xml::name!(TT, "tt:LinkLocal"), &self.link_local);
        xml::fields::write_many(writer, xml::name!(TT, "tt:FromDHCP"), &self.from_dhcp);
        xml::fields::write_many(writer, xml::name!(TT, "tt:FromRA"), &self.from_ra);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:IPv6ConfigurationExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct IPv6ConfigurationExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for IPv6ConfigurationExtension {
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

impl xml::WriteXml for IPv6ConfigurationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:IPv6DHCPConfiguration` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum IPv6DHCPConfiguration {
    /// `Auto`
    #[default]
    Auto,
    /// `Stateful`
    Stateful,
    /// `Stateless`
    Stateless,
    /// `Off`
    Off,
}

impl IPv6DHCPConfiguration {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Auto, Self::Stateful, Self::Stateless, Self::Off];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "Auto",
            Self::Stateful => "Stateful",
            Self::Stateless => "Stateless",
            Self::Off => "Off",
        }
    }
}

xml::fields::listed_values!(IPv6DHCPConfiguration, "IPv6DHCPConfiguration");

/// ComplexType `tt:IPv6NetworkInterface` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct IPv6NetworkInterface {
    /// Element `tt:Enabled`, required.
    pub enabled: bool,
    /// Element `tt:Config`, optional.
    pub config: Option<IPv6Configuration>,
}

impl xml::ReadXml for IPv6NetworkInterface {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut enabled = None;
        let mut config = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Enabled") => xml::fields::one(reader, &child, &mut enabled)?,
                (xml::Ns::TT, "Config") => xml::fields::one(reader, &child, &mut config)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            enabled: xml::fields::element(enabled, "IPv6NetworkInterface", "Enabled")?,
            config,
        })
    }
}

impl xml::WriteXml for IPv6NetworkInterface {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.enabled.write_xml(writer, xml::name!(TT, "tt:Enabled"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Config"), &self.config);
        writer.end(name);
    }
}

/// ComplexType `tt:IPv6NetworkInterfaceSetConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct IPv6NetworkInterfaceSetConfiguration {
    /// Element `tt:Enabled`, optional.
    pub enabled: Option<bool>,
    /// Element `tt:AcceptRouterAdvert`, optional.
    pub accept_router_advert: Option<bool>,
    /// Element `tt:Manual`, any number.
    pub manual: Vec<PrefixedIPv6Address>,
    /// Element `tt:DHCP`, optional.
    pub dhcp: Option<IPv6DHCPConfiguration>,
}

impl xml::ReadXml for IPv6NetworkInterfaceSetConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut enabled = None;
        let mut accept_router_advert = None;
        let mut manual = Vec::new();
        let mut dhcp = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Enabled") => xml::fields::one(reader, &child, &mut enabled)?,
                (xml::Ns::TT, "AcceptRouterAdvert") => {
                    xml::fields::one(reader, &child, &mut accept_router_advert)?
                }
                (xml::Ns::TT, "Manual") => xml::fields::many(reader, &child, &mut manual)?,
                (xml::Ns::TT, "DHCP") => xml::fields::one(reader, &child, &mut dhcp)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            enabled,
            accept_router_advert,
            manual,
            dhcp,
        })
    }
}

impl xml::WriteXml for IPv6NetworkInterfaceSetConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Enabled"), &self.enabled);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:AcceptRouterAdvert"),
            &self.accept_router_advert,
        );
        xml::fields::write_many(writer, xml::name!(TT, "tt:Manual"), &self.manual);
        xml::fields::write_option(writer, xml::name!(TT, "tt:DHCP"), &self.dhcp);
        writer.end(name);
    }
}

/// SimpleType `tt:ImageSendingType` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum ImageSendingType {
    /// `Embedded`
    #[default]
    Embedded,
    /// `LocalStorage`
    LocalStorage,
    /// `RemoteStorage`
    RemoteStorage,
}

impl ImageSendingType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Embedded, Self::LocalStorage, Self::RemoteStorage];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Embedded => "Embedded",
            Self::LocalStorage => "LocalStorage",
            Self::RemoteStorage => "RemoteStorage",
        }
    }
}

xml::fields::listed_values!(ImageSendingType, "ImageSendingType");

/// ComplexType `tt:ImageStabilization` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImageStabilization {
    /// Element `tt:Mode`, required.
    pub mode: ImageStabilizationMode,
    /// Element `tt:Level`, optional.
    pub level: Option<f32>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<ImageStabilizationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ImageStabilization {
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
            mode: xml::fields::element(mode, "ImageStabilization", "Mode")?,
            level,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ImageStabilization {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.mode.write_xml(writer, xml::name!(TT, "tt:Mode"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Level"), &self.level);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:ImageStabilizationExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImageStabilizationExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for ImageStabilizationExtension {
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

impl xml::WriteXml for ImageStabilizationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:ImageStabilizationMode` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum ImageStabilizationMode {
    /// `OFF`
    #[default]
    OFF,
    /// `ON`
    ON,
    /// `AUTO`
    AUTO,
    /// `Extended`
    Extended,
}

impl ImageStabilizationMode {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::OFF, Self::ON, Self::AUTO, Self::Extended];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OFF => "OFF",
            Self::ON => "ON",
            Self::AUTO => "AUTO",
            Self::Extended => "Extended",
        }
    }
}

xml::fields::listed_values!(ImageStabilizationMode, "ImageStabilizationMode");

/// ComplexType `tt:ImageStabilizationOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImageStabilizationOptions {
    /// Element `tt:Mode`, 1 or more.
    pub mode: Vec<ImageStabilizationMode>,
    /// Element `tt:Level`, optional.
    pub level: Option<FloatRange>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<ImageStabilizationOptionsExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ImageStabilizationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut mode = Vec::new();
        let mut level = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Mode") => xml::fields::many(reader, &child, &mut mode)?,
                (xml::Ns::TT, "Level") => xml::fields::one(reader, &child, &mut level)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            mode,
            level,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ImageStabilizationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Mode"), &self.mode);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Level"), &self.level);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:ImageStabilizationOptionsExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImageStabilizationOptionsExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for ImageStabilizationOptionsExtension {
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

impl xml::WriteXml for ImageStabilizationOptionsExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:ImagingCapabilities` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImagingCapabilities {
    /// Element `tt:XAddr`, required.
    pub x_addr: String,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ImagingCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut x_addr = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "XAddr") => xml::fields::one(reader, &child, &mut x_addr)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            x_addr: xml::fields::element(x_addr, "ImagingCapabilities", "XAddr")?,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ImagingCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.x_addr.write_xml(writer, xml::name!(TT, "tt:XAddr"));
        writer.end(name);
    }
}

/// ComplexType `tt:ImagingOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImagingOptions {
    /// Element `tt:BacklightCompensation`, required.
    pub backlight_compensation: BacklightCompensationOptions,
    /// Element `tt:Brightness`, required.
    pub brightness: FloatRange,
    /// Element `tt:ColorSaturation`, required.
    pub color_saturation: FloatRange,
    /// Element `tt:Contrast`, required.
    pub contrast: FloatRange,
    /// Element `tt:Exposure`, required.
    pub exposure: ExposureOptions,
    /// Element `tt:Focus`, required.
    pub focus: FocusOptions,
    /// Element `tt:IrCutFilterModes`, 1 or more.
    pub ir_cut_filter_modes: Vec<IrCutFilterMode>,
    /// Element `tt:Sharpness`, required.
    pub sharpness: FloatRange,
    /// Element `tt:WideDynamicRange`, required.
    pub wide_dynamic_range: WideDynamicRangeOptions,
    /// Element `tt:WhiteBalance`, required.
    pub white_balance: WhiteBalanceOptions,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ImagingOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut backlight_compensation = None;
        let mut brightness = None;
        let mut color_saturation = None;
        let mut contrast = None;
        let mut exposure = None;
        let mut focus = None;
        let mut ir_cut_filter_modes = Vec::new();
        let mut sharpness = None;
        let mut wide_dynamic_range = None;
        let mut white_balance = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "BacklightCompensation") => {
                    xml::fields::one(reader, &child, &mut backlight_compensation)?
                }
                (xml::Ns::TT, "Brightness") => xml::fields::one(reader, &child, &mut brightness)?,
                (xml::Ns::TT, "ColorSaturation") => xml::fields::one(reader, &child, &mut color_saturation)?,
                (xml::Ns::TT, "Contrast") => xml::fields::one(reader, &child, &mut contrast)?,
                (xml::Ns::TT, "Exposure") => xml::fields::one(reader, &child, &mut exposure)?,
                (xml::Ns::TT, "Focus") => xml::fields::one(reader, &child, &mut focus)?,
                (xml::Ns::TT, "IrCutFilterModes") => {
                    xml::fields::many(reader, &child, &mut ir_cut_filter_modes)?
                }
                (xml::Ns::TT, "Sharpness") => xml::fields::one(reader, &child, &mut sharpness)?,
                (xml::Ns::TT, "WideDynamicRange") => {
                    xml::fields::one(reader, &child, &mut wide_dynamic_range)?
                }
                (xml::Ns::TT, "WhiteBalance") => xml::fields::one(reader, &child, &mut white_balance)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            backlight_compensation: xml::fields::element(
                backlight_compensation,
                "ImagingOptions",
                "BacklightCompensation",
            )?,
            brightness: xml::fields::element(brightness, "ImagingOptions", "Brightness")?,
            color_saturation: xml::fields::element(color_saturation, "ImagingOptions", "ColorSaturation")?,
            contrast: xml::fields::element(contrast, "ImagingOptions", "Contrast")?,
            exposure: xml::fields::element(exposure, "ImagingOptions", "Exposure")?,
            focus: xml::fields::element(focus, "ImagingOptions", "Focus")?,
            ir_cut_filter_modes,
            sharpness: xml::fields::element(sharpness, "ImagingOptions", "Sharpness")?,
            wide_dynamic_range: xml::fields::element(
                wide_dynamic_range,
                "ImagingOptions",
                "WideDynamicRange",
            )?,
            white_balance: xml::fields::element(white_balance, "ImagingOptions", "WhiteBalance")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ImagingOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.backlight_compensation
            .write_xml(writer, xml::name!(TT, "tt:BacklightCompensation"));
        self.brightness.write_xml(writer, xml::name!(TT, "tt:Brightness"));
        self.color_saturation
            .write_xml(writer, xml::name!(TT, "tt:ColorSaturation"));
        self.contrast.write_xml(writer, xml::name!(TT, "tt:Contrast"));
        self.exposure.write_xml(writer, xml::name!(TT, "tt:Exposure"));
        self.focus.write_xml(writer, xml::name!(TT, "tt:Focus"));
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:IrCutFilterModes"),
            &self.ir_cut_filter_modes,
        );
        self.sharpness.write_xml(writer, xml::name!(TT, "tt:Sharpness"));
        self.wide_dynamic_range
            .write_xml(writer, xml::name!(TT, "tt:WideDynamicRange"));
        self.white_balance
            .write_xml(writer, xml::name!(TT, "tt:WhiteBalance"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:ImagingOptions20` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImagingOptions20 {
    /// Element `tt:BacklightCompensation`, optional.
    pub backlight_compensation: Option<BacklightCompensationOptions20>,
    /// Element `tt:Brightness`, optional.
    pub brightness: Option<FloatRange>,
    /// Element `tt:ColorSaturation`, optional.
    pub color_saturation: Option<FloatRange>,
    /// Element `tt:Contrast`, optional.
    pub contrast: Option<FloatRange>,
    /// Element `tt:Exposure`, optional.
    pub exposure: Option<ExposureOptions20>,
    /// Element `tt:Focus`, optional.
    pub focus: Option<FocusOptions20>,
    /// Element `tt:IrCutFilterModes`, any number.
    pub ir_cut_filter_modes: Vec<IrCutFilterMode>,
    /// Element `tt:Sharpness`, optional.
    pub sharpness: Option<FloatRange>,
    /// Element `tt:WideDynamicRange`, optional.
    pub wide_dynamic_range: Option<WideDynamicRangeOptions20>,
    /// Element `tt:WhiteBalance`, optional.
    pub white_balance: Option<WhiteBalanceOptions20>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<ImagingOptions20Extension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ImagingOptions20 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut backlight_compensation = None;
        let mut brightness = None;
        let mut color_saturation = None;
        let mut contrast = None;
        let mut exposure = None;
        let mut focus = None;
        let mut ir_cut_filter_modes = Vec::new();
        let mut sharpness = None;
        let mut wide_dynamic_range = None;
        let mut white_balance = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "BacklightCompensation") => {
                    xml::fields::one(reader, &child, &mut backlight_compensation)?
                }
                (xml::Ns::TT, "Brightness") => xml::fields::one(reader, &child, &mut brightness)?,
                (xml::Ns::TT, "ColorSaturation") => xml::fields::one(reader, &child, &mut color_saturation)?,
                (xml::Ns::TT, "Contrast") => xml::fields::one(reader, &child, &mut contrast)?,
                (xml::Ns::TT, "Exposure") => xml::fields::one(reader, &child, &mut exposure)?,
                (xml::Ns::TT, "Focus") => xml::fields::one(reader, &child, &mut focus)?,
                (xml::Ns::TT, "IrCutFilterModes") => {
                    xml::fields::many(reader, &child, &mut ir_cut_filter_modes)?
                }
                (xml::Ns::TT, "Sharpness") => xml::fields::one(reader, &child, &mut sharpness)?,
                (xml::Ns::TT, "WideDynamicRange") => {
                    xml::fields::one(reader, &child, &mut wide_dynamic_range)?
                }
                (xml::Ns::TT, "WhiteBalance") => xml::fields::one(reader, &child, &mut white_balance)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            backlight_compensation,
            brightness,
            color_saturation,
            contrast,
            exposure,
            focus,
            ir_cut_filter_modes,
            sharpness,
            wide_dynamic_range,
            white_balance,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ImagingOptions20 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:BacklightCompensation"),
            &self.backlight_compensation,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Brightness"), &self.brightness);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:ColorSaturation"),
            &self.color_saturation,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Contrast"), &self.contrast);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Exposure"), &self.exposure);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Focus"), &self.focus);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:IrCutFilterModes"),
            &self.ir_cut_filter_modes,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Sharpness"), &self.sharpness);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:WideDynamicRange"),
            &self.wide_dynamic_range,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:WhiteBalance"), &self.white_balance);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:ImagingOptions20Extension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImagingOptions20Extension {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `tt:ImageStabilization`, optional.
    pub image_stabilization: Option<ImageStabilizationOptions>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<ImagingOptions20Extension2>,
}

impl xml::ReadXml for ImagingOptions20Extension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any = Vec::new();
        let mut image_stabilization = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "ImageStabilization") => {
                    xml::fields::one(reader, &child, &mut image_stabilization)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            any,
            image_stabilization,
            extension,
        })
    }
}

impl xml::WriteXml for ImagingOptions20Extension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:ImageStabilization"),
            &self.image_stabilization,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:ImagingOptions20Extension2` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImagingOptions20Extension2 {
    /// Element `tt:IrCutFilterAutoAdjustment`, optional.
    pub ir_cut_filter_auto_adjustment: Option<IrCutFilterAutoAdjustmentOptions>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<ImagingOptions20Extension3>,
}

impl xml::ReadXml for ImagingOptions20Extension2 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut ir_cut_filter_auto_adjustment = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "IrCutFilterAutoAdjustment") => {
                    xml::fields::one(reader, &child, &mut ir_cut_filter_auto_adjustment)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            ir_cut_filter_auto_adjustment,
            extension,
        })
    }
}

impl xml::WriteXml for ImagingOptions20Extension2 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:IrCutFilterAutoAdjustment"),
            &self.ir_cut_filter_auto_adjustment,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:ImagingOptions20Extension3` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImagingOptions20Extension3 {
    /// Element `tt:ToneCompensationOptions`, optional.
    pub tone_compensation_options: Option<ToneCompensationOptions>,
    /// Element `tt:DefoggingOptions`, optional.
    pub defogging_options: Option<DefoggingOptions>,
    /// Element `tt:NoiseReductionOptions`, optional.
    pub noise_reduction_options: Option<NoiseReductionOptions>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<ImagingOptions20Extension4>,
}

impl xml::ReadXml for ImagingOptions20Extension3 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut tone_compensation_options = None;
        let mut defogging_options = None;
        let mut noise_reduction_options = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "ToneCompensationOptions") => {
                    xml::fields::one(reader, &child, &mut tone_compensation_options)?
                }
                (xml::Ns::TT, "DefoggingOptions") => {
                    xml::fields::one(reader, &child, &mut defogging_options)?
                }
                (xml::Ns::TT, "NoiseReductionOptions") => {
                    xml::fields::one(reader, &child, &mut noise_reduction_options)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            tone_compensation_options,
            defogging_options,
            noise_reduction_options,
            extension,
        })
    }
}

impl xml::WriteXml for ImagingOptions20Extension3 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:ToneCompensationOptions"),
            &self.tone_compensation_options,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:DefoggingOptions"),
            &self.defogging_options,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:NoiseReductionOptions"),
            &self.noise_reduction_options,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:ImagingOptions20Extension4` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImagingOptions20Extension4 {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for ImagingOptions20Extension4 {
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

impl xml::WriteXml for ImagingOptions20Extension4 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:ImagingSettings` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImagingSettings {
    /// Element `tt:BacklightCompensation`, optional.
    pub backlight_compensation: Option<BacklightCompensation>,
    /// Element `tt:Brightness`, optional.
    pub brightness: Option<f32>,
    /// Element `tt:ColorSaturation`, optional.
    pub color_saturation: Option<f32>,
    /// Element `tt:Contrast`, optional.
    pub contrast: Option<f32>,
    /// Element `tt:Exposure`, optional.
    pub exposure: Option<Exposure>,
    /// Element `tt:Focus`, optional.
    pub focus: Option<FocusConfiguration>,
    /// Element `tt:IrCutFilter`, optional.
    pub ir_cut_filter: Option<IrCutFilterMode>,
    /// Element `tt:Sharpness`, optional.
    pub sharpness: Option<f32>,
    /// Element `tt:WideDynamicRange`, optional.
    pub wide_dynamic_range: Option<WideDynamicRange>,
    /// Element `tt:WhiteBalance`, optional.
    pub white_balance: Option<WhiteBalance>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<ImagingSettingsExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ImagingSettings {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut backlight_compensation = None;
        let mut brightness = None;
        let mut color_saturation = None;
        let mut contrast = None;
        let mut exposure = None;
        let mut focus = None;
        let mut ir_cut_filter = None;
        let mut sharpness = None;
        let mut wide_dynamic_range = None;
        let mut white_balance = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "BacklightCompensation") => {
                    xml::fields::one(reader, &child, &mut backlight_compensation)?
                }
                (xml::Ns::TT, "Brightness") => xml::fields::one(reader, &child, &mut brightness)?,
                (xml::Ns::TT, "ColorSaturation") => xml::fields::one(reader, &child, &mut color_saturation)?,
                (xml::Ns::TT, "Contrast") => xml::fields::one(reader, &child, &mut contrast)?,
                (xml::Ns::TT, "Exposure") => xml::fields::one(reader, &child, &mut exposure)?,
                (xml::Ns::TT, "Focus") => xml::fields::one(reader, &child, &mut focus)?,
                (xml::Ns::TT, "IrCutFilter") => xml::fields::one(reader, &child, &mut ir_cut_filter)?,
                (xml::Ns::TT, "Sharpness") => xml::fields::one(reader, &child, &mut sharpness)?,
                (xml::Ns::TT, "WideDynamicRange") => {
                    xml::fields::one(reader, &child, &mut wide_dynamic_range)?
                }
                (xml::Ns::TT, "WhiteBalance") => xml::fields::one(reader, &child, &mut white_balance)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            backlight_compensation,
            brightness,
            color_saturation,
            contrast,
            exposure,
            focus,
            ir_cut_filter,
            sharpness,
            wide_dynamic_range,
            white_balance,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ImagingSettings {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:BacklightCompensation"),
            &self.backlight_compensation,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Brightness"), &self.brightness);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:ColorSaturation"),
            &self.color_saturation,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Contrast"), &self.contrast);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Exposure"), &self.exposure);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Focus"), &self.focus);
        xml::fields::write_option(writer, xml::name!(TT, "tt:IrCutFilter"), &self.ir_cut_filter);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Sharpness"), &self.sharpness);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:WideDynamicRange"),
            &self.wide_dynamic_range,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:WhiteBalance"), &self.white_balance);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:ImagingSettings20` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImagingSettings20 {
    /// Element `tt:BacklightCompensation`, optional.
    pub backlight_compensation: Option<BacklightCompensation20>,
    /// Element `tt:Brightness`, optional.
    pub brightness: Option<f32>,
    /// Element `tt:ColorSaturation`, optional.
    pub color_saturation: Option<f32>,
    /// Element `tt:Contrast`, optional.
    pub contrast: Option<f32>,
    /// Element `tt:Exposure`, optional.
    pub exposure: Option<Exposure20>,
    /// Element `tt:Focus`, optional.
    pub focus: Option<FocusConfiguration20>,
    /// Element `tt:IrCutFilter`, optional.
    pub ir_cut_filter: Option<IrCutFilterMode>,
    /// Element `tt:Sharpness`, optional.
    pub sharpness: Option<f32>,
    /// Element `tt:WideDynamicRange`, optional.
    pub wide_dynamic_range: Option<WideDynamicRange20>,
    /// Element `tt:WhiteBalance`, optional.
    pub white_balance: Option<WhiteBalance20>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<ImagingSettingsExtension20>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ImagingSettings20 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut backlight_compensation = None;
        let mut brightness = None;
        let mut color_saturation = None;
        let mut contrast = None;
        let mut exposure = None;
        let mut focus = None;
        let mut ir_cut_filter = None;
        let mut sharpness = None;
        let mut wide_dynamic_range = None;
        let mut white_balance = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "BacklightCompensation") => {
                    xml::fields::one(reader, &child, &mut backlight_compensation)?
                }
                (xml::Ns::TT, "Brightness") => xml::fields::one(reader, &child, &mut brightness)?,
                (xml::Ns::TT, "ColorSaturation") => xml::fields::one(reader, &child, &mut color_saturation)?,
                (xml::Ns::TT, "Contrast") => xml::fields::one(reader, &child, &mut contrast)?,
                (xml::Ns::TT, "Exposure") => xml::fields::one(reader, &child, &mut exposure)?,
                (xml::Ns::TT, "Focus") => xml::fields::one(reader, &child, &mut focus)?,
                (xml::Ns::TT, "IrCutFilter") => xml::fields::one(reader, &child, &mut ir_cut_filter)?,
                (xml::Ns::TT, "Sharpness") => xml::fields::one(reader, &child, &mut sharpness)?,
                (xml::Ns::TT, "WideDynamicRange") => {
                    xml::fields::one(reader, &child, &mut wide_dynamic_range)?
                }
                (xml::Ns::TT, "WhiteBalance") => xml::fields::one(reader, &child, &mut white_balance)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            backlight_compensation,
            brightness,
            color_saturation,
            contrast,
            exposure,
            focus,
            ir_cut_filter,
            sharpness,
            wide_dynamic_range,
            white_balance,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ImagingSettings20 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:BacklightCompensation"),
            &self.backlight_compensation,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Brightness"), &self.brightness);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:ColorSaturation"),
            &self.color_saturation,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Contrast"), &self.contrast);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Exposure"), &self.exposure);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Focus"), &self.focus);
        xml::fields::write_option(writer, xml::name!(TT, "tt:IrCutFilter"), &self.ir_cut_filter);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Sharpness"), &self.sharpness);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:WideDynamicRange"),
            &self.wide_dynamic_range,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:WhiteBalance"), &self.white_balance);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:ImagingSettingsExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImagingSettingsExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for ImagingSettingsExtension {
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

impl xml::WriteXml for ImagingSettingsExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:ImagingSettingsExtension20` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImagingSettingsExtension20 {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `tt:ImageStabilization`, optional.
    pub image_stabilization: Option<ImageStabilization>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<ImagingSettingsExtension202>,
}

impl xml::ReadXml for ImagingSettingsExtension20 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any = Vec::new();
        let mut image_stabilization = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "ImageStabilization") => {
                    xml::fields::one(reader, &child, &mut image_stabilization)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            any,
            image_stabilization,
            extension,
        })
    }
}

impl xml::WriteXml for ImagingSettingsExtension20 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:ImageStabilization"),
            &self.image_stabilization,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:ImagingSettingsExtension202` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImagingSettingsExtension202 {
    /// Element `tt:IrCutFilterAutoAdjustment`, any number.
    pub ir_cut_filter_auto_adjustment: Vec<IrCutFilterAutoAdjustment>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<ImagingSettingsExtension203>,
}

impl xml::ReadXml for ImagingSettingsExtension202 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut ir_cut_filter_auto_adjustment = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "IrCutFilterAutoAdjustment") => {
                    xml::fields::many(reader, &child, &mut ir_cut_filter_auto_adjustment)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            ir_cut_filter_auto_adjustment,
            extension,
        })
    }
}

impl xml::WriteXml for ImagingSettingsExtension202 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:IrCutFilterAutoAdjustment"),
            &self.ir_cut_filter_auto_adjustment,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:ImagingSettingsExtension203` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImagingSettingsExtension203 {
    /// Element `tt:ToneCompensation`, optional.
    pub tone_compensation: Option<ToneCompensation>,
    /// Element `tt:Defogging`, optional.
    pub defogging: Option<Defogging>,
    /// Element `tt:NoiseReduction`, optional.
    pub noise_reduction: Option<NoiseReduction>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<ImagingSettingsExtension204>,
}

impl xml::ReadXml for ImagingSettingsExtension203 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut tone_compensation = None;
        let mut defogging = None;
        let mut noise_reduction = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "ToneCompensation") => {
                    xml::fields::one(reader, &child, &mut tone_compensation)?
                }
                (xml::Ns::TT, "Defogging") => xml::fields::one(reader, &child, &mut defogging)?,
                (xml::Ns::TT, "NoiseReduction") => xml::fields::one(reader, &child, &mut noise_reduction)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            tone_compensation,
            defogging,
            noise_reduction,
            extension,
        })
    }
}

impl xml::WriteXml for ImagingSettingsExtension203 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:ToneCompensation"),
            &self.tone_compensation,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Defogging"), &self.defogging);
        xml::fields::write_option(writer, xml::name!(TT, "tt:NoiseReduction"), &self.noise_reduction);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:ImagingSettingsExtension204` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImagingSettingsExtension204 {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for ImagingSettingsExtension204 {
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

impl xml::WriteXml for ImagingSettingsExtension204 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:ImagingStatus` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImagingStatus {
    /// Element `tt:FocusStatus`, required.
    pub focus_status: FocusStatus,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ImagingStatus {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut focus_status = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "FocusStatus") => xml::fields::one(reader, &child, &mut focus_status)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            focus_status: xml::fields::element(focus_status, "ImagingStatus", "FocusStatus")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ImagingStatus {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.focus_status
            .write_xml(writer, xml::name!(TT, "tt:FocusStatus"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:ImagingStatus20` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImagingStatus20 {
    /// Element `tt:FocusStatus20`, optional.
    pub focus_status20: Option<FocusStatus20>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<ImagingStatus20Extension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ImagingStatus20 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut focus_status20 = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "FocusStatus20") => xml::fields::one(reader, &child, &mut focus_status20)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            focus_status20,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ImagingStatus20 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:FocusStatus20"), &self.focus_status20);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:ImagingStatus20Extension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImagingStatus20Extension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for ImagingStatus20Extension {
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

impl xml::WriteXml for ImagingStatus20Extension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:IntItems` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct IntItems {
    /// Element `tt:Items`, any number.
    pub items: Vec<i32>,
}

impl xml::ReadXml for IntItems {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut items = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Items") => xml::fields::many(reader, &child, &mut items)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { items })
    }
}

impl xml::WriteXml for IntItems {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Items"), &self.items);
        writer.end(name);
    }
}

/// SimpleType `tt:IntList` of onvif.xsd: items divided by white space.
pub type IntList = xml::List<i32>;

/// ComplexType `tt:IntRange` of common.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct IntRange {
    /// Element `tt:Min`, required.
    pub min: i32,
    /// Element `tt:Max`, required.
    pub max: i32,
}

impl xml::ReadXml for IntRange {
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
            min: xml::fields::element(min, "IntRange", "Min")?,
            max: xml::fields::element(max, "IntRange", "Max")?,
        })
    }
}

impl xml::WriteXml for IntRange {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.min.write_xml(writer, xml::name!(TT, "tt:Min"));
        self.max.write_xml(writer, xml::name!(TT, "tt:Max"));
        writer.end(name);
    }
}

/// ComplexType `tt:IntRectangle` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct IntRectangle {
    /// Attribute `x`, required.
    pub x: i32,
    /// Attribute `y`, required.
    pub y: i32,
    /// Attribute `width`, required.
    pub width: i32,
    /// Attribute `height`, required.
    pub height: i32,
}

impl xml::ReadXml for IntRectangle {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut x = None;
        let mut y = None;
        let mut width = None;
        let mut height = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "x") => x = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "y") => y = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "width") => width = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "height") => height = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        reader.skip()?;
        Ok(Self {
            x: xml::fields::attribute(x, "IntRectangle", "x")?,
            y: xml::fields::attribute(y, "IntRectangle", "y")?,
            width: xml::fields::attribute(width, "IntRectangle", "width")?,
            height: xml::fields::attribute(height, "IntRectangle", "height")?,
        })
    }
}

impl xml::WriteXml for IntRectangle {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("x"), &self.x);
        writer.attribute(xml::name!("y"), &self.y);
        writer.attribute(xml::name!("width"), &self.width);
        writer.attribute(xml::name!("height"), &self.height);
        writer.end(name);
    }
}

/// ComplexType `tt:IntRectangleRange` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct IntRectangleRange {
    /// Element `tt:XRange`, required.
    pub x_range: IntRange,
    /// Element `tt:YRange`, required.
    pub y_range: IntRange,
    /// Element `tt:WidthRange`, required.
    pub width_range: IntRange,
    /// Element `tt:HeightRange`, required.
    pub height_range: IntRange,
}

impl xml::ReadXml for IntRectangleRange {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut x_range = None;
        let mut y_range = None;
        let mut width_range = None;
        let mut height_range = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "XRange") => xml::fields::one(reader, &child, &mut x_range)?,
                (xml::Ns::TT, "YRange") => xml::fields::one(reader, &child, &mut y_range)?,
                (xml::Ns::TT, "WidthRange") => xml::fields::one(reader, &child, &mut width_range)?,
                (xml::Ns::TT, "HeightRange") => xml::fields::one(reader, &child, &mut height_range)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            x_range: xml::fields::element(x_range, "IntRectangleRange", "XRange")?,
            y_range: xml::fields::element(y_range, "IntRectangleRange", "YRange")?,
            width_range: xml::fields::element(width_range, "IntRectangleRange", "WidthRange")?,
            height_range: xml::fields::element(height_range, "IntRectangleRange", "HeightRange")?,
        })
    }
}

impl xml::WriteXml for IntRectangleRange {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.x_range.write_xml(writer, xml::name!(TT, "tt:XRange"));
        self.y_range.write_xml(writer, xml::name!(TT, "tt:YRange"));
        self.width_range
            .write_xml(writer, xml::name!(TT, "tt:WidthRange"));
        self.height_range
            .write_xml(writer, xml::name!(TT, "tt:HeightRange"));
        writer.end(name);
    }
}

/// ComplexType `tt:IrCutFilterAutoAdjustment` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct IrCutFilterAutoAdjustment {
    /// Element `tt:BoundaryType`, required.
    pub boundary_type: String,
    /// Element `tt:BoundaryOffset`, optional.
    pub boundary_offset: Option<f32>,
    /// Element `tt:ResponseTime`, optional.
    pub response_time: Option<xml::Duration>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<IrCutFilterAutoAdjustmentExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for IrCutFilterAutoAdjustment {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut boundary_type = None;
        let mut boundary_offset = None;
        let mut response_time = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "BoundaryType") => xml::fields::one(reader, &child, &mut boundary_type)?,
                (xml::Ns::TT, "BoundaryOffset") => xml::fields::one(reader, &child, &mut boundary_offset)?,
                (xml::Ns::TT, "ResponseTime") => xml::fields::one(reader, &child, &mut response_time)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            boundary_type: xml::fields::element(boundary_type, "IrCutFilterAutoAdjustment", "BoundaryType")?,
            boundary_offset,
            response_time,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for IrCutFilterAutoAdjustment {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.boundary_type
            .write_xml(writer, xml::name!(TT, "tt:BoundaryType"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:BoundaryOffset"), &self.boundary_offset);
        xml::fields::write_option(writer, xml::name!(TT, "tt:ResponseTime"), &self.response_time);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:IrCutFilterAutoAdjustmentExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct IrCutFilterAutoAdjustmentExtension {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for IrCutFilterAutoAdjustmentExtension {
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

impl xml::WriteXml for IrCutFilterAutoAdjustmentExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:IrCutFilterAutoAdjustmentOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct IrCutFilterAutoAdjustmentOptions {
    /// Element `tt:BoundaryType`, 1 or more.
    pub boundary_type: Vec<String>,
    /// Element `tt:BoundaryOffset`, optional.
    pub boundary_offset: Option<bool>,
    /// Element `tt:ResponseTimeRange`, optional.
    pub response_time_range: Option<DurationRange>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<IrCutFilterAutoAdjustmentOptionsExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for IrCutFilterAutoAdjustmentOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut boundary_type = Vec::new();
        let mut boundary_offset = None;
        let mut response_time_range = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "BoundaryType") => xml::fields::many(reader, &child, &mut boundary_type)?,
                (xml::Ns::TT, "BoundaryOffset") => xml::fields::one(reader, &child, &mut boundary_offset)?,
                (xml::Ns::TT, "ResponseTimeRange") => {
                    xml::fields::one(reader, &child, &mut response_time_range)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            boundary_type,
            boundary_offset,
            response_time_range,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for IrCutFilterAutoAdjustmentOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TT, "tt:BoundaryType"), &self.boundary_type);
        xml::fields::write_option(writer, xml::name!(TT, "tt:BoundaryOffset"), &self.boundary_offset);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:ResponseTimeRange"),
            &self.response_time_range,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:IrCutFilterAutoAdjustmentOptionsExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct IrCutFilterAutoAdjustmentOptionsExtension {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for IrCutFilterAutoAdjustmentOptionsExtension {
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

impl xml::WriteXml for IrCutFilterAutoAdjustmentOptionsExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:IrCutFilterAutoBoundaryType` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum IrCutFilterAutoBoundaryType {
    /// `Common`
    #[default]
    Common,
    /// `ToOn`
    ToOn,
    /// `ToOff`
    ToOff,
    /// `Extended`
    Extended,
}

impl IrCutFilterAutoBoundaryType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Common, Self::ToOn, Self::ToOff, Self::Extended];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Common => "Common",
            Self::ToOn => "ToOn",
            Self::ToOff => "ToOff",
            Self::Extended => "Extended",
        }
    }
}

xml::fields::listed_values!(IrCutFilterAutoBoundaryType, "IrCutFilterAutoBoundaryType");

/// SimpleType `tt:IrCutFilterMode` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum IrCutFilterMode {
    /// `ON`
    #[default]
    ON,
    /// `OFF`
    OFF,
    /// `AUTO`
    AUTO,
}

impl IrCutFilterMode {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::ON, Self::OFF, Self::AUTO];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ON => "ON",
            Self::OFF => "OFF",
            Self::AUTO => "AUTO",
        }
    }
}

xml::fields::listed_values!(IrCutFilterMode, "IrCutFilterMode");

/// ComplexType `tt:ItemList` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ItemList {
    /// Element `tt:SimpleItem`, any number.
    pub simple_item: Vec<ItemListSimpleItem>,
    /// Element `tt:ElementItem`, any number.
    pub element_item: Vec<ItemListElementItem>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<ItemListExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ItemList {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut simple_item = Vec::new();
        let mut element_item = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "SimpleItem") => xml::fields::many(reader, &child, &mut simple_item)?,
                (xml::Ns::TT, "ElementItem") => xml::fields::many(reader, &child, &mut element_item)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            simple_item,
            element_item,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ItemList {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TT, "tt:SimpleItem"), &self.simple_item);
        xml::fields::write_many(writer, xml::name!(TT, "tt:ElementItem"), &self.element_item);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:ItemListDescription` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ItemListDescription {
    /// Element `tt:SimpleItemDescription`, any number.
    pub simple_item_description: Vec<ItemListDescriptionSimpleItemDescription>,
    /// Element `tt:ElementItemDescription`, any number.
    pub element_item_description: Vec<ItemListDescriptionElementItemDescription>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<ItemListDescriptionExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ItemListDescription {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut simple_item_description = Vec::new();
        let mut element_item_description = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "SimpleItemDescription") => {
                    xml::fields::many(reader, &child, &mut simple_item_description)?
                }
                (xml::Ns::TT, "ElementItemDescription") => {
                    xml::fields::many(reader, &child, &mut element_item_description)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            simple_item_description,
            element_item_description,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ItemListDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:SimpleItemDescription"),
            &self.simple_item_description,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:ElementItemDescription"),
            &self.element_item_description,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// The type of `ElementItemDescription` in [`ItemListDescription`] of onvif.xsd.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemListDescriptionElementItemDescription {
    /// Attribute `Name`, required.
    pub name: String,
    /// Attribute `Type`, required.
    pub r#type: xml::QName,
}

impl xml::ReadXml for ItemListDescriptionElementItemDescription {
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
        reader.skip()?;
        Ok(Self {
            name: xml::fields::attribute(name, "ItemListDescriptionElementItemDescription", "Name")?,
            r#type: xml::fields::attribute(r#type, "ItemListDescriptionElementItemDescription", "Type")?,
        })
    }
}

impl xml::WriteXml for ItemListDescriptionElementItemDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("Name"), &self.name);
        writer.attribute(xml::name!("Type"), &self.r#type);
        writer.end(name);
    }
}

/// ComplexType `tt:ItemListDescriptionExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ItemListDescriptionExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for ItemListDescriptionExtension {
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

impl xml::WriteXml for ItemListDescriptionExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// The type of `SimpleItemDescription` in [`ItemListDescription`] of onvif.xsd.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemListDescriptionSimpleItemDescription {
    /// Attribute `Name`, required.
    pub name: String,
    /// Attribute `Type`, required.
    pub r#type: xml::QName,
}

impl xml::ReadXml for ItemListDescriptionSimpleItemDescription {
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
        reader.skip()?;
        Ok(Self {
            name: xml::fields::attribute(name, "ItemListDescriptionSimpleItemDescription", "Name")?,
            r#type: xml::fields::attribute(r#type, "ItemListDescriptionSimpleItemDescription", "Type")?,
        })
    }
}

impl xml::WriteXml for ItemListDescriptionSimpleItemDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("Name"), &self.name);
        writer.attribute(xml::name!("Type"), &self.r#type);
        writer.end(name);
    }
}

/// The type of `ElementItem` in [`ItemList`] of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ItemListElementItem {
    /// Attribute `Name`, required.
    pub name: String,
    /// Elements that the schema leaves open, required.
    pub any: Option<xml::RawXml>,
}

impl xml::ReadXml for ItemListElementItem {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut name = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Name") => name = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut any = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => xml::fields::one_raw(reader, &child, &mut any)?,
            }
        }
        Ok(Self {
            name: xml::fields::attribute(name, "ItemListElementItem", "Name")?,
            any,
        })
    }
}

impl xml::WriteXml for ItemListElementItem {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("Name"), &self.name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:ItemListExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ItemListExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for ItemListExtension {
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

impl xml::WriteXml for ItemListExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// The type of `SimpleItem` in [`ItemList`] of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ItemListSimpleItem {
    /// Attribute `Name`, required.
    pub name: String,
    /// Attribute `Value`, required.
    pub value: String,
}

impl xml::ReadXml for ItemListSimpleItem {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut name = None;
        let mut value = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Name") => name = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Value") => value = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        reader.skip()?;
        Ok(Self {
            name: xml::fields::attribute(name, "ItemListSimpleItem", "Name")?,
            value: xml::fields::attribute(value, "ItemListSimpleItem", "Value")?,
        })
    }
}

impl xml::WriteXml for ItemListSimpleItem {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("Name"), &self.name);
        writer.attribute(xml::name!("Value"), &self.value);
        writer.end(name);
    }
}
