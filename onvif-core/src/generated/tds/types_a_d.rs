// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// Element `tds:AddIPAddressFilter` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddIPAddressFilter {
    /// Element `tds:IPAddressFilter`, required.
    pub ip_address_filter: tt::IPAddressFilter,
}

impl xml::ReadXml for AddIPAddressFilter {
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
                "AddIPAddressFilter",
                "IPAddressFilter",
            )?,
        })
    }
}

impl xml::WriteXml for AddIPAddressFilter {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.ip_address_filter
            .write_xml(writer, xml::name!(TDS, "tds:IPAddressFilter"));
        writer.end(name);
    }
}

/// Element `tds:AddIPAddressFilterResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddIPAddressFilterResponse {}

impl xml::ReadXml for AddIPAddressFilterResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for AddIPAddressFilterResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:AddScopes` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddScopes {
    /// Element `tds:ScopeItem`, 1 or more.
    pub scope_item: Vec<String>,
}

impl xml::ReadXml for AddScopes {
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

impl xml::WriteXml for AddScopes {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TDS, "tds:ScopeItem"), &self.scope_item);
        writer.end(name);
    }
}

/// Element `tds:AddScopesResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddScopesResponse {}

impl xml::ReadXml for AddScopesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for AddScopesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// SimpleType `tds:AutoGeoModes` of devicemgmt.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum AutoGeoModes {
    /// `Location`
    #[default]
    Location,
    /// `Heading`
    Heading,
    /// `Leveling`
    Leveling,
}

impl AutoGeoModes {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Location, Self::Heading, Self::Leveling];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Location => "Location",
            Self::Heading => "Heading",
            Self::Leveling => "Leveling",
        }
    }
}

xml::fields::listed_values!(AutoGeoModes, "AutoGeoModes");

/// Element `tds:CreateCertificate` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateCertificate {
    /// Element `tds:CertificateID`, optional.
    pub certificate_id: Option<String>,
    /// Element `tds:Subject`, optional.
    pub subject: Option<String>,
    /// Element `tds:ValidNotBefore`, optional.
    pub valid_not_before: Option<xml::DateTime>,
    /// Element `tds:ValidNotAfter`, optional.
    pub valid_not_after: Option<xml::DateTime>,
}

impl xml::ReadXml for CreateCertificate {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut certificate_id = None;
        let mut subject = None;
        let mut valid_not_before = None;
        let mut valid_not_after = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "CertificateID") => xml::fields::one(reader, &child, &mut certificate_id)?,
                (xml::Ns::TDS, "Subject") => xml::fields::one(reader, &child, &mut subject)?,
                (xml::Ns::TDS, "ValidNotBefore") => xml::fields::one(reader, &child, &mut valid_not_before)?,
                (xml::Ns::TDS, "ValidNotAfter") => xml::fields::one(reader, &child, &mut valid_not_after)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            certificate_id,
            subject,
            valid_not_before,
            valid_not_after,
        })
    }
}

impl xml::WriteXml for CreateCertificate {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TDS, "tds:CertificateID"), &self.certificate_id);
        xml::fields::write_option(writer, xml::name!(TDS, "tds:Subject"), &self.subject);
        xml::fields::write_option(
            writer,
            xml::name!(TDS, "tds:ValidNotBefore"),
            &self.valid_not_before,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TDS, "tds:ValidNotAfter"),
            &self.valid_not_after,
        );
        writer.end(name);
    }
}

/// Element `tds:CreateCertificateResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateCertificateResponse {
    /// Element `tds:NvtCertificate`, required.
    pub nvt_certificate: tt::Certificate,
}

impl xml::ReadXml for CreateCertificateResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut nvt_certificate = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "NvtCertificate") => xml::fields::one(reader, &child, &mut nvt_certificate)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            nvt_certificate: xml::fields::element(
                nvt_certificate,
                "CreateCertificateResponse",
                "NvtCertificate",
            )?,
        })
    }
}

impl xml::WriteXml for CreateCertificateResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.nvt_certificate
            .write_xml(writer, xml::name!(TDS, "tds:NvtCertificate"));
        writer.end(name);
    }
}

/// Element `tds:CreateDot1XConfiguration` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateDot1XConfiguration {
    /// Element `tds:Dot1XConfiguration`, required.
    pub dot1x_configuration: tt::Dot1XConfiguration,
}

impl xml::ReadXml for CreateDot1XConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut dot1x_configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Dot1XConfiguration") => {
                    xml::fields::one(reader, &child, &mut dot1x_configuration)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            dot1x_configuration: xml::fields::element(
                dot1x_configuration,
                "CreateDot1XConfiguration",
                "Dot1XConfiguration",
            )?,
        })
    }
}

impl xml::WriteXml for CreateDot1XConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.dot1x_configuration
            .write_xml(writer, xml::name!(TDS, "tds:Dot1XConfiguration"));
        writer.end(name);
    }
}

/// Element `tds:CreateDot1XConfigurationResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateDot1XConfigurationResponse {}

impl xml::ReadXml for CreateDot1XConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for CreateDot1XConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:CreateStorageConfiguration` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateStorageConfiguration {
    /// Element `tds:StorageConfiguration`, required.
    pub storage_configuration: StorageConfigurationData,
}

impl xml::ReadXml for CreateStorageConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut storage_configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "StorageConfiguration") => {
                    xml::fields::one(reader, &child, &mut storage_configuration)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            storage_configuration: xml::fields::element(
                storage_configuration,
                "CreateStorageConfiguration",
                "StorageConfiguration",
            )?,
        })
    }
}

impl xml::WriteXml for CreateStorageConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.storage_configuration
            .write_xml(writer, xml::name!(TDS, "tds:StorageConfiguration"));
        writer.end(name);
    }
}

/// Element `tds:CreateStorageConfigurationResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateStorageConfigurationResponse {
    /// Element `tds:Token`, required.
    pub token: tt::ReferenceToken,
}

impl xml::ReadXml for CreateStorageConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "CreateStorageConfigurationResponse", "Token")?,
        })
    }
}

impl xml::WriteXml for CreateStorageConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TDS, "tds:Token"));
        writer.end(name);
    }
}

/// Element `tds:CreateUsers` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateUsers {
    /// Element `tds:User`, 1 or more.
    pub user: Vec<tt::User>,
}

impl xml::ReadXml for CreateUsers {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut user = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "User") => xml::fields::many(reader, &child, &mut user)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { user })
    }
}

impl xml::WriteXml for CreateUsers {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TDS, "tds:User"), &self.user);
        writer.end(name);
    }
}

/// Element `tds:CreateUsersResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateUsersResponse {}

impl xml::ReadXml for CreateUsersResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for CreateUsersResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:DeleteCertificates` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteCertificates {
    /// Element `tds:CertificateID`, 1 or more.
    pub certificate_id: Vec<String>,
}

impl xml::ReadXml for DeleteCertificates {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut certificate_id = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "CertificateID") => xml::fields::many(reader, &child, &mut certificate_id)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { certificate_id })
    }
}

impl xml::WriteXml for DeleteCertificates {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TDS, "tds:CertificateID"), &self.certificate_id);
        writer.end(name);
    }
}

/// Element `tds:DeleteCertificatesResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteCertificatesResponse {}

impl xml::ReadXml for DeleteCertificatesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteCertificatesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:DeleteDot1XConfiguration` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteDot1XConfiguration {
    /// Element `tds:Dot1XConfigurationToken`, any number.
    pub dot1x_configuration_token: Vec<tt::ReferenceToken>,
}

impl xml::ReadXml for DeleteDot1XConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut dot1x_configuration_token = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Dot1XConfigurationToken") => {
                    xml::fields::many(reader, &child, &mut dot1x_configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            dot1x_configuration_token,
        })
    }
}

impl xml::WriteXml for DeleteDot1XConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TDS, "tds:Dot1XConfigurationToken"),
            &self.dot1x_configuration_token,
        );
        writer.end(name);
    }
}

/// Element `tds:DeleteDot1XConfigurationResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteDot1XConfigurationResponse {}

impl xml::ReadXml for DeleteDot1XConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteDot1XConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:DeleteGeoLocation` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteGeoLocation {
    /// Element `tds:Location`, 1 or more.
    pub location: Vec<tt::LocationEntity>,
}

impl xml::ReadXml for DeleteGeoLocation {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut location = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Location") => xml::fields::many(reader, &child, &mut location)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { location })
    }
}

impl xml::WriteXml for DeleteGeoLocation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TDS, "tds:Location"), &self.location);
        writer.end(name);
    }
}

/// Element `tds:DeleteGeoLocationResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteGeoLocationResponse {}

impl xml::ReadXml for DeleteGeoLocationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteGeoLocationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:DeleteStorageConfiguration` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteStorageConfiguration {
    /// Element `tds:Token`, required.
    pub token: tt::ReferenceToken,
}

impl xml::ReadXml for DeleteStorageConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "DeleteStorageConfiguration", "Token")?,
        })
    }
}

impl xml::WriteXml for DeleteStorageConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TDS, "tds:Token"));
        writer.end(name);
    }
}

/// Element `tds:DeleteStorageConfigurationResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteStorageConfigurationResponse {}

impl xml::ReadXml for DeleteStorageConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteStorageConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:DeleteUserRole` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteUserRole {
    /// Element `tds:UserRole`, required.
    pub user_role: String,
}

impl xml::ReadXml for DeleteUserRole {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut user_role = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "UserRole") => xml::fields::one(reader, &child, &mut user_role)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            user_role: xml::fields::element(user_role, "DeleteUserRole", "UserRole")?,
        })
    }
}

impl xml::WriteXml for DeleteUserRole {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.user_role.write_xml(writer, xml::name!(TDS, "tds:UserRole"));
        writer.end(name);
    }
}

/// Element `tds:DeleteUserRoleResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteUserRoleResponse {}

impl xml::ReadXml for DeleteUserRoleResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteUserRoleResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:DeleteUsers` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteUsers {
    /// Element `tds:Username`, 1 or more.
    pub username: Vec<String>,
}

impl xml::ReadXml for DeleteUsers {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut username = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Username") => xml::fields::many(reader, &child, &mut username)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { username })
    }
}

impl xml::WriteXml for DeleteUsers {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TDS, "tds:Username"), &self.username);
        writer.end(name);
    }
}

/// Element `tds:DeleteUsersResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteUsersResponse {}

impl xml::ReadXml for DeleteUsersResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteUsersResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `tds:DeviceServiceCapabilities` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeviceServiceCapabilities {
    /// Element `tds:Network`, required.
    pub network: NetworkCapabilities,
    /// Element `tds:Security`, required.
    pub security: SecurityCapabilities,
    /// Element `tds:System`, required.
    pub system: SystemCapabilities,
    /// Element `tds:Misc`, optional.
    pub misc: Option<MiscCapabilities>,
}

impl xml::ReadXml for DeviceServiceCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut network = None;
        let mut security = None;
        let mut system = None;
        let mut misc = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Network") => xml::fields::one(reader, &child, &mut network)?,
                (xml::Ns::TDS, "Security") => xml::fields::one(reader, &child, &mut security)?,
                (xml::Ns::TDS, "System") => xml::fields::one(reader, &child, &mut system)?,
                (xml::Ns::TDS, "Misc") => xml::fields::one(reader, &child, &mut misc)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            network: xml::fields::element(network, "DeviceServiceCapabilities", "Network")?,
            security: xml::fields::element(security, "DeviceServiceCapabilities", "Security")?,
            system: xml::fields::element(system, "DeviceServiceCapabilities", "System")?,
            misc,
        })
    }
}

impl xml::WriteXml for DeviceServiceCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.network.write_xml(writer, xml::name!(TDS, "tds:Network"));
        self.security.write_xml(writer, xml::name!(TDS, "tds:Security"));
        self.system.write_xml(writer, xml::name!(TDS, "tds:System"));
        xml::fields::write_option(writer, xml::name!(TDS, "tds:Misc"), &self.misc);
        writer.end(name);
    }
}
