// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// SimpleType `tds:HardwareTypes` of devicemgmt.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum HardwareTypes {
    /// `Camera`
    #[default]
    Camera,
    /// `MultiSensorCamera`
    MultiSensorCamera,
    /// `Encoder`
    Encoder,
    /// `Intercom`
    Intercom,
    /// `AccessControl`
    AccessControl,
    /// `Speaker`
    Speaker,
    /// `Recorder`
    Recorder,
    /// `Microphone`
    Microphone,
    /// `Display`
    Display,
    /// `IO-Device`
    IODevice,
}

impl HardwareTypes {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::Camera,
        Self::MultiSensorCamera,
        Self::Encoder,
        Self::Intercom,
        Self::AccessControl,
        Self::Speaker,
        Self::Recorder,
        Self::Microphone,
        Self::Display,
        Self::IODevice,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Camera => "Camera",
            Self::MultiSensorCamera => "MultiSensorCamera",
            Self::Encoder => "Encoder",
            Self::Intercom => "Intercom",
            Self::AccessControl => "AccessControl",
            Self::Speaker => "Speaker",
            Self::Recorder => "Recorder",
            Self::Microphone => "Microphone",
            Self::Display => "Display",
            Self::IODevice => "IO-Device",
        }
    }
}

xml::fields::listed_values!(HardwareTypes, "HardwareTypes");

/// Element `tds:LoadCACertificates` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LoadCACertificates {
    /// Element `tds:CACertificate`, 1 or more.
    pub ca_certificate: Vec<tt::Certificate>,
}

impl xml::ReadXml for LoadCACertificates {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut ca_certificate = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "CACertificate") => xml::fields::many(reader, &child, &mut ca_certificate)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { ca_certificate })
    }
}

impl xml::WriteXml for LoadCACertificates {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TDS, "tds:CACertificate"), &self.ca_certificate);
        writer.end(name);
    }
}

/// Element `tds:LoadCACertificatesResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LoadCACertificatesResponse {}

impl xml::ReadXml for LoadCACertificatesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for LoadCACertificatesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:LoadCertificateWithPrivateKey` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LoadCertificateWithPrivateKey {
    /// Element `tds:CertificateWithPrivateKey`, 1 or more.
    pub certificate_with_private_key: Vec<tt::CertificateWithPrivateKey>,
}

impl xml::ReadXml for LoadCertificateWithPrivateKey {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut certificate_with_private_key = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "CertificateWithPrivateKey") => {
                    xml::fields::many(reader, &child, &mut certificate_with_private_key)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            certificate_with_private_key,
        })
    }
}

impl xml::WriteXml for LoadCertificateWithPrivateKey {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TDS, "tds:CertificateWithPrivateKey"),
            &self.certificate_with_private_key,
        );
        writer.end(name);
    }
}

/// Element `tds:LoadCertificateWithPrivateKeyResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LoadCertificateWithPrivateKeyResponse {}

impl xml::ReadXml for LoadCertificateWithPrivateKeyResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for LoadCertificateWithPrivateKeyResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:LoadCertificates` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LoadCertificates {
    /// Element `tds:NVTCertificate`, 1 or more.
    pub nvt_certificate: Vec<tt::Certificate>,
}

impl xml::ReadXml for LoadCertificates {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut nvt_certificate = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "NVTCertificate") => xml::fields::many(reader, &child, &mut nvt_certificate)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { nvt_certificate })
    }
}

impl xml::WriteXml for LoadCertificates {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TDS, "tds:NVTCertificate"),
            &self.nvt_certificate,
        );
        writer.end(name);
    }
}

/// Element `tds:LoadCertificatesResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LoadCertificatesResponse {}

impl xml::ReadXml for LoadCertificatesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for LoadCertificatesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `tds:MiscCapabilities` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MiscCapabilities {
    /// Attribute `AuxiliaryCommands`, optional.
    pub auxiliary_commands: Option<tt::StringAttrList>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MiscCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut auxiliary_commands = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "AuxiliaryCommands") => auxiliary_commands = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        reader.skip()?;
        Ok(Self {
            auxiliary_commands,
            any_attributes,
        })
    }
}

impl xml::WriteXml for MiscCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("AuxiliaryCommands"), &self.auxiliary_commands);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        writer.end(name);
    }
}

/// ComplexType `tds:NetworkCapabilities` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NetworkCapabilities {
    /// Attribute `IPFilter`, optional.
    pub ip_filter: Option<bool>,
    /// Attribute `ZeroConfiguration`, optional.
    pub zero_configuration: Option<bool>,
    /// Attribute `IPVersion6`, optional.
    pub ip_version6: Option<bool>,
    /// Attribute `DynDNS`, optional.
    pub dyn_dns: Option<bool>,
    /// Attribute `Dot11Configuration`, optional.
    pub dot11_configuration: Option<bool>,
    /// Attribute `Dot1XConfigurations`, optional.
    pub dot1x_configurations: Option<i32>,
    /// Attribute `HostnameFromDHCP`, optional.
    pub hostname_from_dhcp: Option<bool>,
    /// Attribute `NTP`, optional.
    pub ntp: Option<i32>,
    /// Attribute `DHCPv6`, optional.
    pub dhc_pv6: Option<bool>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for NetworkCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut ip_filter = None;
        let mut zero_configuration = None;
        let mut ip_version6 = None;
        let mut dyn_dns = None;
        let mut dot11_configuration = None;
        let mut dot1x_configurations = None;
        let mut hostname_from_dhcp = None;
        let mut ntp = None;
        let mut dhc_pv6 = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "IPFilter") => ip_filter = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "ZeroConfiguration") => zero_configuration = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "IPVersion6") => ip_version6 = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "DynDNS") => dyn_dns = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Dot11Configuration") => dot11_configuration = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Dot1XConfigurations") => {
                    dot1x_configurations = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "HostnameFromDHCP") => hostname_from_dhcp = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "NTP") => ntp = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "DHCPv6") => dhc_pv6 = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        reader.skip()?;
        Ok(Self {
            ip_filter,
            zero_configuration,
            ip_version6,
            dyn_dns,
            dot11_configuration,
            dot1x_configurations,
            hostname_from_dhcp,
            ntp,
            dhc_pv6,
            any_attributes,
        })
    }
}

impl xml::WriteXml for NetworkCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("IPFilter"), &self.ip_filter);
        xml::fields::write_attribute(writer, xml::name!("ZeroConfiguration"), &self.zero_configuration);
        xml::fields::write_attribute(writer, xml::name!("IPVersion6"), &self.ip_version6);
        xml::fields::write_attribute(writer, xml::name!("DynDNS"), &self.dyn_dns);
        xml::fields::write_attribute(
            writer,
            xml::name!("Dot11Configuration"),
            &self.dot11_configuration,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("Dot1XConfigurations"),
            &self.dot1x_configurations,
        );
        xml::fields::write_attribute(writer, xml::name!("HostnameFromDHCP"), &self.hostname_from_dhcp);
        xml::fields::write_attribute(writer, xml::name!("NTP"), &self.ntp);
        xml::fields::write_attribute(writer, xml::name!("DHCPv6"), &self.dhc_pv6);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        writer.end(name);
    }
}

/// Element `tds:RemoveIPAddressFilter` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveIPAddressFilter {
    /// Element `tds:IPAddressFilter`, required.
    pub ip_address_filter: tt::IPAddressFilter,
}

impl xml::ReadXml for RemoveIPAddressFilter {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut ip_address_filter = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "IPAddressFilter") => {
                    xml::fields::one(reader, &child, &mut ip_address_filter)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            ip_address_filter: xml::fields::element(
                ip_address_filter,
                "RemoveIPAddressFilter",
                "IPAddressFilter",
            )?,
        })
    }
}

impl xml::WriteXml for RemoveIPAddressFilter {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.ip_address_filter
            .write_xml(writer, xml::name!(TDS, "tds:IPAddressFilter"));
        writer.end(name);
    }
}

/// Element `tds:RemoveIPAddressFilterResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveIPAddressFilterResponse {}

impl xml::ReadXml for RemoveIPAddressFilterResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for RemoveIPAddressFilterResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:RemoveScopes` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveScopes {
    /// Element `tds:ScopeItem`, 1 or more.
    pub scope_item: Vec<String>,
}

impl xml::ReadXml for RemoveScopes {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut scope_item = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "ScopeItem") => xml::fields::many(reader, &child, &mut scope_item)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { scope_item })
    }
}

impl xml::WriteXml for RemoveScopes {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TDS, "tds:ScopeItem"), &self.scope_item);
        writer.end(name);
    }
}

/// Element `tds:RemoveScopesResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveScopesResponse {
    /// Element `tds:ScopeItem`, any number.
    pub scope_item: Vec<String>,
}

impl xml::ReadXml for RemoveScopesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut scope_item = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "ScopeItem") => xml::fields::many(reader, &child, &mut scope_item)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { scope_item })
    }
}

impl xml::WriteXml for RemoveScopesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TDS, "tds:ScopeItem"), &self.scope_item);
        writer.end(name);
    }
}

/// Element `tds:RestoreSystem` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RestoreSystem {
    /// Element `tds:BackupFiles`, 1 or more.
    pub backup_files: Vec<tt::BackupFile>,
}

impl xml::ReadXml for RestoreSystem {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut backup_files = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "BackupFiles") => xml::fields::many(reader, &child, &mut backup_files)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { backup_files })
    }
}

impl xml::WriteXml for RestoreSystem {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TDS, "tds:BackupFiles"), &self.backup_files);
        writer.end(name);
    }
}

/// Element `tds:RestoreSystemResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RestoreSystemResponse {}

impl xml::ReadXml for RestoreSystemResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for RestoreSystemResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}
