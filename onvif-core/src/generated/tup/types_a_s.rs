// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// SimpleType `tup:AuthorizationModes` of uplink.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum AuthorizationModes {
    /// `mTLS`
    #[default]
    MTLS,
    /// `AccessToken`
    AccessToken,
}

impl AuthorizationModes {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::MTLS, Self::AccessToken];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::MTLS => "mTLS",
            Self::AccessToken => "AccessToken",
        }
    }
}

xml::fields::listed_values!(AuthorizationModes, "AuthorizationModes");

/// ComplexType `tup:Capabilities` of uplink.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Capabilities {
    /// Attribute `MaxUplinks`, optional.
    pub max_uplinks: Option<i32>,
    /// Attribute `Protocols`, optional.
    pub protocols: Option<tt::StringList>,
    /// Attribute `AuthorizationModes`, optional.
    pub authorization_modes: Option<tt::StringList>,
    /// Attribute `StreamingOverUplink`, optional.
    pub streaming_over_uplink: Option<bool>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Capabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut max_uplinks = None;
        let mut protocols = None;
        let mut authorization_modes = None;
        let mut streaming_over_uplink = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "MaxUplinks") => max_uplinks = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Protocols") => protocols = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "AuthorizationModes") => authorization_modes = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "StreamingOverUplink") => {
                    streaming_over_uplink = Some(attribute.parse(reader)?)
                }
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
            max_uplinks,
            protocols,
            authorization_modes,
            streaming_over_uplink,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Capabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("MaxUplinks"), &self.max_uplinks);
        xml::fields::write_attribute(writer, xml::name!("Protocols"), &self.protocols);
        xml::fields::write_attribute(
            writer,
            xml::name!("AuthorizationModes"),
            &self.authorization_modes,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("StreamingOverUplink"),
            &self.streaming_over_uplink,
        );
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tup:Configuration` of uplink.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Configuration {
    /// Element `tup:RemoteAddress`, required.
    pub remote_address: String,
    /// Element `tup:CertificateID`, optional.
    pub certificate_id: Option<String>,
    /// Element `tup:UserLevel`, required.
    pub user_level: tt::StringList,
    /// Element `tup:Status`, optional.
    pub status: Option<String>,
    /// Element `tup:CertPathValidationPolicyID`, optional.
    pub cert_path_validation_policy_id: Option<String>,
    /// Element `tup:AuthorizationServer`, optional.
    pub authorization_server: Option<tt::ReferenceToken>,
    /// Element `tup:Error`, optional.
    pub error: Option<String>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Configuration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut remote_address = None;
        let mut certificate_id = None;
        let mut user_level = None;
        let mut status = None;
        let mut cert_path_validation_policy_id = None;
        let mut authorization_server = None;
        let mut error = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TUP, "RemoteAddress") => xml::fields::one(reader, &child, &mut remote_address)?,
                (xml::Ns::TUP, "CertificateID") => xml::fields::one(reader, &child, &mut certificate_id)?,
                (xml::Ns::TUP, "UserLevel") => xml::fields::one(reader, &child, &mut user_level)?,
                (xml::Ns::TUP, "Status") => xml::fields::one(reader, &child, &mut status)?,
                (xml::Ns::TUP, "CertPathValidationPolicyID") => {
                    xml::fields::one(reader, &child, &mut cert_path_validation_policy_id)?
                }
                (xml::Ns::TUP, "AuthorizationServer") => {
                    xml::fields::one(reader, &child, &mut authorization_server)?
                }
                (xml::Ns::TUP, "Error") => xml::fields::one(reader, &child, &mut error)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            remote_address: xml::fields::element(remote_address, "Configuration", "RemoteAddress")?,
            certificate_id,
            user_level: xml::fields::element(user_level, "Configuration", "UserLevel")?,
            status,
            cert_path_validation_policy_id,
            authorization_server,
            error,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Configuration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.remote_address
            .write_xml(writer, xml::name!(TUP, "tup:RemoteAddress"));
        xml::fields::write_option(writer, xml::name!(TUP, "tup:CertificateID"), &self.certificate_id);
        self.user_level
            .write_xml(writer, xml::name!(TUP, "tup:UserLevel"));
        xml::fields::write_option(writer, xml::name!(TUP, "tup:Status"), &self.status);
        xml::fields::write_option(
            writer,
            xml::name!(TUP, "tup:CertPathValidationPolicyID"),
            &self.cert_path_validation_policy_id,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TUP, "tup:AuthorizationServer"),
            &self.authorization_server,
        );
        xml::fields::write_option(writer, xml::name!(TUP, "tup:Error"), &self.error);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tup:ConnectionStatus` of uplink.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum ConnectionStatus {
    /// `Offline`
    #[default]
    Offline,
    /// `Connecting`
    Connecting,
    /// `Connected`
    Connected,
}

impl ConnectionStatus {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Offline, Self::Connecting, Self::Connected];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Offline => "Offline",
            Self::Connecting => "Connecting",
            Self::Connected => "Connected",
        }
    }
}

xml::fields::listed_values!(ConnectionStatus, "ConnectionStatus");

/// Element `tup:DeleteUplink` of uplink.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteUplink {
    /// Element `tup:RemoteAddress`, required.
    pub remote_address: String,
}

impl xml::ReadXml for DeleteUplink {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut remote_address = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TUP, "RemoteAddress") => xml::fields::one(reader, &child, &mut remote_address)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            remote_address: xml::fields::element(remote_address, "DeleteUplink", "RemoteAddress")?,
        })
    }
}

impl xml::WriteXml for DeleteUplink {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.remote_address
            .write_xml(writer, xml::name!(TUP, "tup:RemoteAddress"));
        writer.end(name);
    }
}

/// Element `tup:DeleteUplinkResponse` of uplink.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteUplinkResponse {}

impl xml::ReadXml for DeleteUplinkResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteUplinkResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tup:GetServiceCapabilities` of uplink.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilities {}

impl xml::ReadXml for GetServiceCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetServiceCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tup:GetServiceCapabilitiesResponse` of uplink.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilitiesResponse {
    /// Element `tup:Capabilities`, required.
    pub capabilities: Capabilities,
}

impl xml::ReadXml for GetServiceCapabilitiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TUP, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            capabilities: xml::fields::element(
                capabilities,
                "GetServiceCapabilitiesResponse",
                "Capabilities",
            )?,
        })
    }
}

impl xml::WriteXml for GetServiceCapabilitiesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.capabilities
            .write_xml(writer, xml::name!(TUP, "tup:Capabilities"));
        writer.end(name);
    }
}

/// Element `tup:GetUplinks` of uplink.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetUplinks {}

impl xml::ReadXml for GetUplinks {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetUplinks {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tup:GetUplinksResponse` of uplink.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetUplinksResponse {
    /// Element `tup:Configuration`, any number.
    pub configuration: Vec<Configuration>,
}

impl xml::ReadXml for GetUplinksResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TUP, "Configuration") => xml::fields::many(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { configuration })
    }
}

impl xml::WriteXml for GetUplinksResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TUP, "tup:Configuration"), &self.configuration);
        writer.end(name);
    }
}

/// SimpleType `tup:Protocols` of uplink.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Protocols {
    /// `https`
    #[default]
    Https,
    /// `wss`
    Wss,
}

impl Protocols {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Https, Self::Wss];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Https => "https",
            Self::Wss => "wss",
        }
    }
}

xml::fields::listed_values!(Protocols, "Protocols");

/// Element `tup:SetUplink` of uplink.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetUplink {
    /// Element `tup:Configuration`, required.
    pub configuration: Configuration,
}

impl xml::ReadXml for SetUplink {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TUP, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(configuration, "SetUplink", "Configuration")?,
        })
    }
}

impl xml::WriteXml for SetUplink {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TUP, "tup:Configuration"));
        writer.end(name);
    }
}

/// Element `tup:SetUplinkResponse` of uplink.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetUplinkResponse {}

impl xml::ReadXml for SetUplinkResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetUplinkResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}
