// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// Element `tas:AddCertPathValidationPolicyAssignment` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddCertPathValidationPolicyAssignment {
    /// Element `tas:CertPathValidationPolicyID`, required.
    pub cert_path_validation_policy_id: CertPathValidationPolicyID,
}

impl xml::ReadXml for AddCertPathValidationPolicyAssignment {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut cert_path_validation_policy_id = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CertPathValidationPolicyID") => {
                    xml::fields::one(reader, &child, &mut cert_path_validation_policy_id)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            cert_path_validation_policy_id: xml::fields::element(
                cert_path_validation_policy_id,
                "AddCertPathValidationPolicyAssignment",
                "CertPathValidationPolicyID",
            )?,
        })
    }
}

impl xml::WriteXml for AddCertPathValidationPolicyAssignment {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.cert_path_validation_policy_id
            .write_xml(writer, xml::name!(TAS, "tas:CertPathValidationPolicyID"));
        writer.end(name);
    }
}

/// Element `tas:AddCertPathValidationPolicyAssignmentResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddCertPathValidationPolicyAssignmentResponse {}

impl xml::ReadXml for AddCertPathValidationPolicyAssignmentResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for AddCertPathValidationPolicyAssignmentResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:AddDot1XConfiguration` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddDot1XConfiguration {
    /// Element `tas:Dot1XConfiguration`, required.
    pub dot1x_configuration: Dot1XConfiguration,
}

impl xml::ReadXml for AddDot1XConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut dot1x_configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Dot1XConfiguration") => {
                    xml::fields::one(reader, &child, &mut dot1x_configuration)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            dot1x_configuration: xml::fields::element(
                dot1x_configuration,
                "AddDot1XConfiguration",
                "Dot1XConfiguration",
            )?,
        })
    }
}

impl xml::WriteXml for AddDot1XConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.dot1x_configuration
            .write_xml(writer, xml::name!(TAS, "tas:Dot1XConfiguration"));
        writer.end(name);
    }
}

/// Element `tas:AddDot1XConfigurationResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddDot1XConfigurationResponse {
    /// Element `tas:Dot1XID`, required.
    pub dot1xid: Dot1XID,
}

impl xml::ReadXml for AddDot1XConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut dot1xid = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Dot1XID") => xml::fields::one(reader, &child, &mut dot1xid)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            dot1xid: xml::fields::element(dot1xid, "AddDot1XConfigurationResponse", "Dot1XID")?,
        })
    }
}

impl xml::WriteXml for AddDot1XConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.dot1xid.write_xml(writer, xml::name!(TAS, "tas:Dot1XID"));
        writer.end(name);
    }
}

/// Element `tas:AddMediaSigningCertificateAssignment` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddMediaSigningCertificateAssignment {
    /// Element `tas:CertificationPathID`, required.
    pub certification_path_id: CertificationPathID,
}

impl xml::ReadXml for AddMediaSigningCertificateAssignment {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut certification_path_id = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CertificationPathID") => {
                    xml::fields::one(reader, &child, &mut certification_path_id)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            certification_path_id: xml::fields::element(
                certification_path_id,
                "AddMediaSigningCertificateAssignment",
                "CertificationPathID",
            )?,
        })
    }
}

impl xml::WriteXml for AddMediaSigningCertificateAssignment {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.certification_path_id
            .write_xml(writer, xml::name!(TAS, "tas:CertificationPathID"));
        writer.end(name);
    }
}

/// Element `tas:AddMediaSigningCertificateAssignmentResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddMediaSigningCertificateAssignmentResponse {}

impl xml::ReadXml for AddMediaSigningCertificateAssignmentResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for AddMediaSigningCertificateAssignmentResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:AddServerCertificateAssignment` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddServerCertificateAssignment {
    /// Element `tas:CertificationPathID`, required.
    pub certification_path_id: CertificationPathID,
}

impl xml::ReadXml for AddServerCertificateAssignment {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut certification_path_id = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CertificationPathID") => {
                    xml::fields::one(reader, &child, &mut certification_path_id)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            certification_path_id: xml::fields::element(
                certification_path_id,
                "AddServerCertificateAssignment",
                "CertificationPathID",
            )?,
        })
    }
}

impl xml::WriteXml for AddServerCertificateAssignment {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.certification_path_id
            .write_xml(writer, xml::name!(TAS, "tas:CertificationPathID"));
        writer.end(name);
    }
}

/// Element `tas:AddServerCertificateAssignmentResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddServerCertificateAssignmentResponse {}

impl xml::ReadXml for AddServerCertificateAssignmentResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for AddServerCertificateAssignmentResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `tas:AlgorithmIdentifier` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AlgorithmIdentifier {
    /// Element `tas:algorithm`, required.
    pub algorithm: DotDecimalOID,
    /// Element `tas:parameters`, optional.
    pub parameters: Option<Base64DERencodedASN1Value>,
    /// Element `tas:anyParameters`, optional.
    pub any_parameters: Option<AlgorithmIdentifierAnyParameters>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AlgorithmIdentifier {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut algorithm = None;
        let mut parameters = None;
        let mut any_parameters = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "algorithm") => xml::fields::one(reader, &child, &mut algorithm)?,
                (xml::Ns::TAS, "parameters") => xml::fields::one(reader, &child, &mut parameters)?,
                (xml::Ns::TAS, "anyParameters") => xml::fields::one(reader, &child, &mut any_parameters)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            algorithm: xml::fields::element(algorithm, "AlgorithmIdentifier", "algorithm")?,
            parameters,
            any_parameters,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AlgorithmIdentifier {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.algorithm.write_xml(writer, xml::name!(TAS, "tas:algorithm"));
        xml::fields::write_option(writer, xml::name!(TAS, "tas:parameters"), &self.parameters);
        xml::fields::write_option(writer, xml::name!(TAS, "tas:anyParameters"), &self.any_parameters);
        writer.end(name);
    }
}

/// The type of `anyParameters` in [`AlgorithmIdentifier`] of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AlgorithmIdentifierAnyParameters {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for AlgorithmIdentifierAnyParameters {
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

impl xml::WriteXml for AlgorithmIdentifierAnyParameters {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tas:AuthorizationServerConfiguration` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AuthorizationServerConfiguration {
    /// Attribute `token`, required.
    pub token: tt::ReferenceToken,
    /// Element `tas:Data`, required.
    pub data: AuthorizationServerConfigurationData,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AuthorizationServerConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut data = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Data") => xml::fields::one(reader, &child, &mut data)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "AuthorizationServerConfiguration", "token")?,
            data: xml::fields::element(data, "AuthorizationServerConfiguration", "Data")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AuthorizationServerConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.data.write_xml(writer, xml::name!(TAS, "tas:Data"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tas:AuthorizationServerConfigurationCapabilities` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AuthorizationServerConfigurationCapabilities {
    /// Attribute `MaxConfigurations`, optional.
    pub max_configurations: Option<i32>,
    /// Attribute `ConfigurationTypesSupported`, optional.
    pub configuration_types_supported: Option<tt::StringList>,
    /// Attribute `ClientAuthenticationMethodsSupported`, optional.
    pub client_authentication_methods_supported: Option<tt::StringList>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AuthorizationServerConfigurationCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut max_configurations = None;
        let mut configuration_types_supported = None;
        let mut client_authentication_methods_supported = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "MaxConfigurations") => max_configurations = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "ConfigurationTypesSupported") => {
                    configuration_types_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "ClientAuthenticationMethodsSupported") => {
                    client_authentication_methods_supported = Some(attribute.parse(reader)?)
                }
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        reader.skip()?;
        Ok(Self {
            max_configurations,
            configuration_types_supported,
            client_authentication_methods_supported,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AuthorizationServerConfigurationCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("MaxConfigurations"), &self.max_configurations);
        xml::fields::write_attribute(
            writer,
            xml::name!("ConfigurationTypesSupported"),
            &self.configuration_types_supported,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("ClientAuthenticationMethodsSupported"),
            &self.client_authentication_methods_supported,
        );
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        writer.end(name);
    }
}

/// ComplexType `tas:AuthorizationServerConfigurationData` of advancedsecurity.wsdl.
#[derive(Clone, PartialEq, Default)]
pub struct AuthorizationServerConfigurationData {
    /// Attribute `Type`, required.
    pub r#type: String,
    /// Attribute `ClientAuth`, optional.
    pub client_auth: Option<String>,
    /// Element `tas:ServerUri`, required.
    pub server_uri: String,
    /// Element `tas:ClientID`, optional.
    pub client_id: Option<String>,
    /// Element `tas:ClientSecret`, optional.
    pub client_secret: Option<String>,
    /// Element `tas:Scope`, optional.
    pub scope: Option<String>,
    /// Element `tas:KeyID`, optional.
    pub key_id: Option<KeyID>,
    /// Element `tas:CertificateID`, optional.
    pub certificate_id: Option<CertificateID>,
    /// Element `tas:CertPathValidationPolicyID`, optional.
    pub cert_path_validation_policy_id: Option<CertPathValidationPolicyID>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

/// Secrets are shown as present or absent only.
impl std::fmt::Debug for AuthorizationServerConfigurationData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AuthorizationServerConfigurationData")
            .field("type", &self.r#type)
            .field("client_auth", &self.client_auth)
            .field("server_uri", &self.server_uri)
            .field("client_id", &self.client_id)
            .field("client_secret", &self.client_secret.as_ref().map(|_| "(secret)"))
            .field("scope", &self.scope)
            .field("key_id", &self.key_id)
            .field("certificate_id", &self.certificate_id)
            .field(
                "cert_path_validation_policy_id",
                &self.cert_path_validation_policy_id,
            )
            .field("any", &self.any)
            .field("any_attributes", &self.any_attributes)
            .finish()
    }
}

impl xml::ReadXml for AuthorizationServerConfigurationData {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut r#type = None;
        let mut client_auth = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Type") => r#type = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "ClientAuth") => client_auth = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut server_uri = None;
        let mut client_id = None;
        let mut client_secret = None;
        let mut scope = None;
        let mut key_id = None;
        let mut certificate_id = None;
        let mut cert_path_validation_policy_id = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "ServerUri") => xml::fields::one(reader, &child, &mut server_uri)?,
                (xml::Ns::TAS, "ClientID") => xml::fields::one(reader, &child, &mut client_id)?,
                (xml::Ns::TAS, "ClientSecret") => xml::fields::one(reader, &child, &mut client_secret)?,
                (xml::Ns::TAS, "Scope") => xml::fields::one(reader, &child, &mut scope)?,
                (xml::Ns::TAS, "KeyID") => xml::fields::one(reader, &child, &mut key_id)?,
                (xml::Ns::TAS, "CertificateID") => xml::fields::one(reader, &child, &mut certificate_id)?,
                (xml::Ns::TAS, "CertPathValidationPolicyID") => {
                    xml::fields::one(reader, &child, &mut cert_path_validation_policy_id)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            r#type: xml::fields::attribute(r#type, "AuthorizationServerConfigurationData", "Type")?,
            client_auth,
            server_uri: xml::fields::element(
                server_uri,
                "AuthorizationServerConfigurationData",
                "ServerUri",
            )?,
            client_id,
            client_secret,
            scope,
            key_id,
            certificate_id,
            cert_path_validation_policy_id,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AuthorizationServerConfigurationData {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("Type"), &self.r#type);
        xml::fields::write_attribute(writer, xml::name!("ClientAuth"), &self.client_auth);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.server_uri
            .write_xml(writer, xml::name!(TAS, "tas:ServerUri"));
        xml::fields::write_option(writer, xml::name!(TAS, "tas:ClientID"), &self.client_id);
        xml::fields::write_option(writer, xml::name!(TAS, "tas:ClientSecret"), &self.client_secret);
        xml::fields::write_option(writer, xml::name!(TAS, "tas:Scope"), &self.scope);
        xml::fields::write_option(writer, xml::name!(TAS, "tas:KeyID"), &self.key_id);
        xml::fields::write_option(writer, xml::name!(TAS, "tas:CertificateID"), &self.certificate_id);
        xml::fields::write_option(
            writer,
            xml::name!(TAS, "tas:CertPathValidationPolicyID"),
            &self.cert_path_validation_policy_id,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tas:AuthorizationServerConfigurationType` of advancedsecurity.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum AuthorizationServerConfigurationType {
    /// `OAuthAuthorizationCode`
    #[default]
    OAuthAuthorizationCode,
    /// `OAuthClientCredentials`
    OAuthClientCredentials,
    /// `OIDC2AuthorizationCode`
    OIDC2AuthorizationCode,
}

impl AuthorizationServerConfigurationType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::OAuthAuthorizationCode,
        Self::OAuthClientCredentials,
        Self::OIDC2AuthorizationCode,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OAuthAuthorizationCode => "OAuthAuthorizationCode",
            Self::OAuthClientCredentials => "OAuthClientCredentials",
            Self::OIDC2AuthorizationCode => "OIDC2AuthorizationCode",
        }
    }
}

xml::fields::listed_values!(
    AuthorizationServerConfigurationType,
    "AuthorizationServerConfigurationType"
);

/// SimpleType `tas:Base64DERencodedASN1Value` of advancedsecurity.wsdl.
pub type Base64DERencodedASN1Value = xml::Base64;

/// ComplexType `tas:BasicRequestAttribute` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BasicRequestAttribute {
    /// Element `tas:OID`, required.
    pub oid: DotDecimalOID,
    /// Element `tas:value`, required.
    pub value: Base64DERencodedASN1Value,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for BasicRequestAttribute {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut oid = None;
        let mut value = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "OID") => xml::fields::one(reader, &child, &mut oid)?,
                (xml::Ns::TAS, "value") => xml::fields::one(reader, &child, &mut value)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            oid: xml::fields::element(oid, "BasicRequestAttribute", "OID")?,
            value: xml::fields::element(value, "BasicRequestAttribute", "value")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for BasicRequestAttribute {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.oid.write_xml(writer, xml::name!(TAS, "tas:OID"));
        self.value.write_xml(writer, xml::name!(TAS, "tas:value"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tas:CRL` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CRL {
    /// Element `tas:CRLID`, required.
    pub crlid: CRLID,
    /// Element `tas:Alias`, required.
    pub alias: String,
    /// Element `tas:CRLContent`, required.
    pub crl_content: Base64DERencodedASN1Value,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for CRL {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut crlid = None;
        let mut alias = None;
        let mut crl_content = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CRLID") => xml::fields::one(reader, &child, &mut crlid)?,
                (xml::Ns::TAS, "Alias") => xml::fields::one(reader, &child, &mut alias)?,
                (xml::Ns::TAS, "CRLContent") => xml::fields::one(reader, &child, &mut crl_content)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            crlid: xml::fields::element(crlid, "CRL", "CRLID")?,
            alias: xml::fields::element(alias, "CRL", "Alias")?,
            crl_content: xml::fields::element(crl_content, "CRL", "CRLContent")?,
            any,
        })
    }
}

impl xml::WriteXml for CRL {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.crlid.write_xml(writer, xml::name!(TAS, "tas:CRLID"));
        self.alias.write_xml(writer, xml::name!(TAS, "tas:Alias"));
        self.crl_content
            .write_xml(writer, xml::name!(TAS, "tas:CRLContent"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tas:CRLID` of advancedsecurity.wsdl; length at most 64.
pub type CRLID = String;

/// Limit of [`CRLID`] in characters, or bytes of binary content.
pub const CRLID_MAX_LENGTH: usize = 64;

/// ComplexType `tas:CSRAttribute` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CSRAttribute {
    /// One of several elements, optional.
    pub choice: Option<CSRAttributeChoice>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

/// The branches of the choice in [`CSRAttribute`].
#[derive(Clone, Debug, PartialEq)]
pub enum CSRAttributeChoice {
    /// Element `tas:X509v3Extension`.
    X509v3Extension(X509v3Extension),
    /// Element `tas:BasicRequestAttribute`.
    BasicRequestAttribute(BasicRequestAttribute),
    /// Element `tas:anyAttribute`.
    AnyAttribute(CSRAttributeAnyAttribute),
}

impl Default for CSRAttributeChoice {
    fn default() -> Self {
        Self::X509v3Extension(Default::default())
    }
}

impl CSRAttributeChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::X509v3Extension(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(TAS, "tas:X509v3Extension"))
            }
            Self::BasicRequestAttribute(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(TAS, "tas:BasicRequestAttribute"))
            }
            Self::AnyAttribute(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(TAS, "tas:anyAttribute"))
            }
        }
    }
}

impl xml::ReadXml for CSRAttribute {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut choice = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "X509v3Extension") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(CSRAttributeChoice::X509v3Extension(reader.read(&child)?));
                }
                (xml::Ns::TAS, "BasicRequestAttribute") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(CSRAttributeChoice::BasicRequestAttribute(reader.read(&child)?));
                }
                (xml::Ns::TAS, "anyAttribute") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(CSRAttributeChoice::AnyAttribute(reader.read(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            choice,
            any_attributes,
        })
    }
}

impl xml::WriteXml for CSRAttribute {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        if let Some(choice) = &self.choice {
            choice.write(writer);
        }
        writer.end(name);
    }
}

/// The type of `anyAttribute` in [`CSRAttribute`] of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CSRAttributeAnyAttribute {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for CSRAttributeAnyAttribute {
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

impl xml::WriteXml for CSRAttributeAnyAttribute {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tas:Capabilities` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Capabilities {
    /// Element `tas:KeystoreCapabilities`, required.
    pub keystore_capabilities: KeystoreCapabilities,
    /// Element `tas:TLSServerCapabilities`, required.
    pub tls_server_capabilities: TLSServerCapabilities,
    /// Element `tas:Dot1XCapabilities`, optional.
    pub dot1x_capabilities: Option<Dot1XCapabilities>,
    /// Element `tas:AuthorizationServer`, optional.
    pub authorization_server: Option<AuthorizationServerConfigurationCapabilities>,
    /// Element `tas:MediaSigning`, optional.
    pub media_signing: Option<MediaSigningCapabilities>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Capabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut keystore_capabilities = None;
        let mut tls_server_capabilities = None;
        let mut dot1x_capabilities = None;
        let mut authorization_server = None;
        let mut media_signing = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "KeystoreCapabilities") => {
                    xml::fields::one(reader, &child, &mut keystore_capabilities)?
                }
                (xml::Ns::TAS, "TLSServerCapabilities") => {
                    xml::fields::one(reader, &child, &mut tls_server_capabilities)?
                }
                (xml::Ns::TAS, "Dot1XCapabilities") => {
                    xml::fields::one(reader, &child, &mut dot1x_capabilities)?
                }
                (xml::Ns::TAS, "AuthorizationServer") => {
                    xml::fields::one(reader, &child, &mut authorization_server)?
                }
                (xml::Ns::TAS, "MediaSigning") => xml::fields::one(reader, &child, &mut media_signing)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            keystore_capabilities: xml::fields::element(
                keystore_capabilities,
                "Capabilities",
                "KeystoreCapabilities",
            )?,
            tls_server_capabilities: xml::fields::element(
                tls_server_capabilities,
                "Capabilities",
                "TLSServerCapabilities",
            )?,
            dot1x_capabilities,
            authorization_server,
            media_signing,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Capabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.keystore_capabilities
            .write_xml(writer, xml::name!(TAS, "tas:KeystoreCapabilities"));
        self.tls_server_capabilities
            .write_xml(writer, xml::name!(TAS, "tas:TLSServerCapabilities"));
        xml::fields::write_option(
            writer,
            xml::name!(TAS, "tas:Dot1XCapabilities"),
            &self.dot1x_capabilities,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TAS, "tas:AuthorizationServer"),
            &self.authorization_server,
        );
        xml::fields::write_option(writer, xml::name!(TAS, "tas:MediaSigning"), &self.media_signing);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tas:CertPathValidationParameters` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CertPathValidationParameters {
    /// Element `tas:RequireTLSWWWClientAuthExtendedKeyUsage`, optional; `false` if it is missing.
    pub require_tlswww_client_auth_extended_key_usage: Option<bool>,
    /// Element `tas:UseDeltaCRLs`, optional; `false` if it is missing.
    pub use_delta_crls: Option<bool>,
    /// Element `tas:anyParameters`, optional.
    pub any_parameters: Option<CertPathValidationParametersAnyParameters>,
}

impl xml::ReadXml for CertPathValidationParameters {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut require_tlswww_client_auth_extended_key_usage = None;
        let mut use_delta_crls = None;
        let mut any_parameters = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "RequireTLSWWWClientAuthExtendedKeyUsage") => {
                    xml::fields::one(reader, &child, &mut require_tlswww_client_auth_extended_key_usage)?
                }
                (xml::Ns::TAS, "UseDeltaCRLs") => xml::fields::one(reader, &child, &mut use_delta_crls)?,
                (xml::Ns::TAS, "anyParameters") => xml::fields::one(reader, &child, &mut any_parameters)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            require_tlswww_client_auth_extended_key_usage,
            use_delta_crls,
            any_parameters,
        })
    }
}

impl xml::WriteXml for CertPathValidationParameters {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TAS, "tas:RequireTLSWWWClientAuthExtendedKeyUsage"),
            &self.require_tlswww_client_auth_extended_key_usage,
        );
        xml::fields::write_option(writer, xml::name!(TAS, "tas:UseDeltaCRLs"), &self.use_delta_crls);
        xml::fields::write_option(writer, xml::name!(TAS, "tas:anyParameters"), &self.any_parameters);
        writer.end(name);
    }
}

/// The type of `anyParameters` in [`CertPathValidationParameters`] of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CertPathValidationParametersAnyParameters {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for CertPathValidationParametersAnyParameters {
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

impl xml::WriteXml for CertPathValidationParametersAnyParameters {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tas:CertPathValidationPolicy` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CertPathValidationPolicy {
    /// Element `tas:CertPathValidationPolicyID`, required.
    pub cert_path_validation_policy_id: CertPathValidationPolicyID,
    /// Element `tas:Alias`, optional.
    pub alias: Option<String>,
    /// Element `tas:Parameters`, required.
    pub parameters: CertPathValidationParameters,
    /// Element `tas:TrustAnchor`, 1 or more.
    pub trust_anchor: Vec<TrustAnchor>,
    /// Element `tas:anyParameters`, optional.
    pub any_parameters: Option<CertPathValidationPolicyAnyParameters>,
}

impl xml::ReadXml for CertPathValidationPolicy {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut cert_path_validation_policy_id = None;
        let mut alias = None;
        let mut parameters = None;
        let mut trust_anchor = Vec::new();
        let mut any_parameters = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CertPathValidationPolicyID") => {
                    xml::fields::one(reader, &child, &mut cert_path_validation_policy_id)?
                }
                (xml::Ns::TAS, "Alias") => xml::fields::one(reader, &child, &mut alias)?,
                (xml::Ns::TAS, "Parameters") => xml::fields::one(reader, &child, &mut parameters)?,
                (xml::Ns::TAS, "TrustAnchor") => xml::fields::many(reader, &child, &mut trust_anchor)?,
                (xml::Ns::TAS, "anyParameters") => xml::fields::one(reader, &child, &mut any_parameters)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            cert_path_validation_policy_id: xml::fields::element(
                cert_path_validation_policy_id,
                "CertPathValidationPolicy",
                "CertPathValidationPolicyID",
            )?,
            alias,
            parameters: xml::fields::element(parameters, "CertPathValidationPolicy", "Parameters")?,
            trust_anchor,
            any_parameters,
        })
    }
}

impl xml::WriteXml for CertPathValidationPolicy {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.cert_path_validation_policy_id
            .write_xml(writer, xml::name!(TAS, "tas:CertPathValidationPolicyID"));
        xml::fields::write_option(writer, xml::name!(TAS, "tas:Alias"), &self.alias);
        self.parameters
            .write_xml(writer, xml::name!(TAS, "tas:Parameters"));
        xml::fields::write_many(writer, xml::name!(TAS, "tas:TrustAnchor"), &self.trust_anchor);
        xml::fields::write_option(writer, xml::name!(TAS, "tas:anyParameters"), &self.any_parameters);
        writer.end(name);
    }
}

/// The type of `anyParameters` in [`CertPathValidationPolicy`] of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CertPathValidationPolicyAnyParameters {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for CertPathValidationPolicyAnyParameters {
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

impl xml::WriteXml for CertPathValidationPolicyAnyParameters {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tas:CertPathValidationPolicyID` of advancedsecurity.wsdl; length at most 64.
pub type CertPathValidationPolicyID = String;

/// Limit of [`CertPathValidationPolicyID`] in characters, or bytes of binary content.
pub const CERT_PATH_VALIDATION_POLICY_ID_MAX_LENGTH: usize = 64;

/// SimpleType `tas:CertificateID` of advancedsecurity.wsdl; length at most 64.
pub type CertificateID = String;

/// Limit of [`CertificateID`] in characters, or bytes of binary content.
pub const CERTIFICATE_ID_MAX_LENGTH: usize = 64;

/// ComplexType `tas:CertificateIDs` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CertificateIDs {
    /// Element `tas:CertificateID`, 1 or more.
    pub certificate_id: Vec<CertificateID>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for CertificateIDs {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut certificate_id = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CertificateID") => xml::fields::many(reader, &child, &mut certificate_id)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            certificate_id,
            any_attributes,
        })
    }
}

impl xml::WriteXml for CertificateIDs {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TAS, "tas:CertificateID"), &self.certificate_id);
        writer.end(name);
    }
}

/// ComplexType `tas:CertificationPath` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CertificationPath {
    /// Element `tas:CertificateID`, 1 or more.
    pub certificate_id: Vec<CertificateID>,
    /// Element `tas:Alias`, optional.
    pub alias: Option<String>,
    /// Element `tas:anyElement`, optional.
    pub any_element: Option<CertificationPathAnyElement>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for CertificationPath {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut certificate_id = Vec::new();
        let mut alias = None;
        let mut any_element = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CertificateID") => xml::fields::many(reader, &child, &mut certificate_id)?,
                (xml::Ns::TAS, "Alias") => xml::fields::one(reader, &child, &mut alias)?,
                (xml::Ns::TAS, "anyElement") => xml::fields::one(reader, &child, &mut any_element)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            certificate_id,
            alias,
            any_element,
            any_attributes,
        })
    }
}

impl xml::WriteXml for CertificationPath {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TAS, "tas:CertificateID"), &self.certificate_id);
        xml::fields::write_option(writer, xml::name!(TAS, "tas:Alias"), &self.alias);
        xml::fields::write_option(writer, xml::name!(TAS, "tas:anyElement"), &self.any_element);
        writer.end(name);
    }
}

/// The type of `anyElement` in [`CertificationPath`] of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CertificationPathAnyElement {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for CertificationPathAnyElement {
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

impl xml::WriteXml for CertificationPathAnyElement {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tas:CertificationPathID` of advancedsecurity.wsdl; length at most 64.
pub type CertificationPathID = String;

/// Limit of [`CertificationPathID`] in characters, or bytes of binary content.
pub const CERTIFICATION_PATH_ID_MAX_LENGTH: usize = 64;

/// SimpleType `tas:ClientAuthenticationMethod` of advancedsecurity.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum ClientAuthenticationMethod {
    /// `client_secret_basic`
    #[default]
    ClientSecretBasic,
    /// `client_secret_post`
    ClientSecretPost,
    /// `client_secret_jwt`
    ClientSecretJwt,
    /// `private_key_jwt`
    PrivateKeyJwt,
    /// `tls_client_auth`
    TlsClientAuth,
    /// `self_signed_tls_client_auth`
    SelfSignedTlsClientAuth,
}

impl ClientAuthenticationMethod {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::ClientSecretBasic,
        Self::ClientSecretPost,
        Self::ClientSecretJwt,
        Self::PrivateKeyJwt,
        Self::TlsClientAuth,
        Self::SelfSignedTlsClientAuth,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ClientSecretBasic => "client_secret_basic",
            Self::ClientSecretPost => "client_secret_post",
            Self::ClientSecretJwt => "client_secret_jwt",
            Self::PrivateKeyJwt => "private_key_jwt",
            Self::TlsClientAuth => "tls_client_auth",
            Self::SelfSignedTlsClientAuth => "self_signed_tls_client_auth",
        }
    }
}

xml::fields::listed_values!(ClientAuthenticationMethod, "ClientAuthenticationMethod");

/// Element `tas:CreateAuthorizationServerConfiguration` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateAuthorizationServerConfiguration {
    /// Element `tas:Configuration`, required.
    pub configuration: AuthorizationServerConfigurationData,
}

impl xml::ReadXml for CreateAuthorizationServerConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "CreateAuthorizationServerConfiguration",
                "Configuration",
            )?,
        })
    }
}

impl xml::WriteXml for CreateAuthorizationServerConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TAS, "tas:Configuration"));
        writer.end(name);
    }
}

/// Element `tas:CreateAuthorizationServerConfigurationResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateAuthorizationServerConfigurationResponse {
    /// Element `tas:Token`, required.
    pub token: tt::ReferenceToken,
}

impl xml::ReadXml for CreateAuthorizationServerConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "CreateAuthorizationServerConfigurationResponse", "Token")?,
        })
    }
}

impl xml::WriteXml for CreateAuthorizationServerConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TAS, "tas:Token"));
        writer.end(name);
    }
}

/// Element `tas:CreateCertPathValidationPolicy` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateCertPathValidationPolicy {
    /// Element `tas:Alias`, optional.
    pub alias: Option<String>,
    /// Element `tas:Parameters`, required.
    pub parameters: CertPathValidationParameters,
    /// Element `tas:TrustAnchor`, 1 or more.
    pub trust_anchor: Vec<TrustAnchor>,
    /// Element `tas:anyParameters`, optional.
    pub any_parameters: Option<CreateCertPathValidationPolicyAnyParameters>,
}

impl xml::ReadXml for CreateCertPathValidationPolicy {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut alias = None;
        let mut parameters = None;
        let mut trust_anchor = Vec::new();
        let mut any_parameters = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Alias") => xml::fields::one(reader, &child, &mut alias)?,
                (xml::Ns::TAS, "Parameters") => xml::fields::one(reader, &child, &mut parameters)?,
                (xml::Ns::TAS, "TrustAnchor") => xml::fields::many(reader, &child, &mut trust_anchor)?,
                (xml::Ns::TAS, "anyParameters") => xml::fields::one(reader, &child, &mut any_parameters)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            alias,
            parameters: xml::fields::element(parameters, "CreateCertPathValidationPolicy", "Parameters")?,
            trust_anchor,
            any_parameters,
        })
    }
}

impl xml::WriteXml for CreateCertPathValidationPolicy {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TAS, "tas:Alias"), &self.alias);
        self.parameters
            .write_xml(writer, xml::name!(TAS, "tas:Parameters"));
        xml::fields::write_many(writer, xml::name!(TAS, "tas:TrustAnchor"), &self.trust_anchor);
        xml::fields::write_option(writer, xml::name!(TAS, "tas:anyParameters"), &self.any_parameters);
        writer.end(name);
    }
}

/// The type of `anyParameters` in [`CreateCertPathValidationPolicy`] of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateCertPathValidationPolicyAnyParameters {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for CreateCertPathValidationPolicyAnyParameters {
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

impl xml::WriteXml for CreateCertPathValidationPolicyAnyParameters {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tas:CreateCertPathValidationPolicyResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateCertPathValidationPolicyResponse {
    /// Element `tas:CertPathValidationPolicyID`, required.
    pub cert_path_validation_policy_id: CertPathValidationPolicyID,
}

impl xml::ReadXml for CreateCertPathValidationPolicyResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut cert_path_validation_policy_id = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CertPathValidationPolicyID") => {
                    xml::fields::one(reader, &child, &mut cert_path_validation_policy_id)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            cert_path_validation_policy_id: xml::fields::element(
                cert_path_validation_policy_id,
                "CreateCertPathValidationPolicyResponse",
                "CertPathValidationPolicyID",
            )?,
        })
    }
}

impl xml::WriteXml for CreateCertPathValidationPolicyResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.cert_path_validation_policy_id
            .write_xml(writer, xml::name!(TAS, "tas:CertPathValidationPolicyID"));
        writer.end(name);
    }
}

/// Element `tas:CreateCertificationPath` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateCertificationPath {
    /// Element `tas:CertificateIDs`, required.
    pub certificate_ids: CertificateIDs,
    /// Element `tas:Alias`, optional.
    pub alias: Option<String>,
}

impl xml::ReadXml for CreateCertificationPath {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut certificate_ids = None;
        let mut alias = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CertificateIDs") => xml::fields::one(reader, &child, &mut certificate_ids)?,
                (xml::Ns::TAS, "Alias") => xml::fields::one(reader, &child, &mut alias)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            certificate_ids: xml::fields::element(
                certificate_ids,
                "CreateCertificationPath",
                "CertificateIDs",
            )?,
            alias,
        })
    }
}

impl xml::WriteXml for CreateCertificationPath {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.certificate_ids
            .write_xml(writer, xml::name!(TAS, "tas:CertificateIDs"));
        xml::fields::write_option(writer, xml::name!(TAS, "tas:Alias"), &self.alias);
        writer.end(name);
    }
}

/// Element `tas:CreateCertificationPathResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateCertificationPathResponse {
    /// Element `tas:CertificationPathID`, required.
    pub certification_path_id: CertificationPathID,
}

impl xml::ReadXml for CreateCertificationPathResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut certification_path_id = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CertificationPathID") => {
                    xml::fields::one(reader, &child, &mut certification_path_id)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            certification_path_id: xml::fields::element(
                certification_path_id,
                "CreateCertificationPathResponse",
                "CertificationPathID",
            )?,
        })
    }
}

impl xml::WriteXml for CreateCertificationPathResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.certification_path_id
            .write_xml(writer, xml::name!(TAS, "tas:CertificationPathID"));
        writer.end(name);
    }
}

/// Element `tas:CreateECCKeyPair` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateECCKeyPair {
    /// Element `tas:EllipticCurve`, required.
    pub elliptic_curve: String,
    /// Element `tas:Alias`, optional.
    pub alias: Option<String>,
}

impl xml::ReadXml for CreateECCKeyPair {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut elliptic_curve = None;
        let mut alias = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "EllipticCurve") => xml::fields::one(reader, &child, &mut elliptic_curve)?,
                (xml::Ns::TAS, "Alias") => xml::fields::one(reader, &child, &mut alias)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            elliptic_curve: xml::fields::element(elliptic_curve, "CreateECCKeyPair", "EllipticCurve")?,
            alias,
        })
    }
}

impl xml::WriteXml for CreateECCKeyPair {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.elliptic_curve
            .write_xml(writer, xml::name!(TAS, "tas:EllipticCurve"));
        xml::fields::write_option(writer, xml::name!(TAS, "tas:Alias"), &self.alias);
        writer.end(name);
    }
}

/// Element `tas:CreateECCKeyPairResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateECCKeyPairResponse {
    /// Element `tas:KeyID`, required.
    pub key_id: KeyID,
    /// Element `tas:EstimatedCreationTime`, required.
    pub estimated_creation_time: xml::Duration,
}

impl xml::ReadXml for CreateECCKeyPairResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut key_id = None;
        let mut estimated_creation_time = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "KeyID") => xml::fields::one(reader, &child, &mut key_id)?,
                (xml::Ns::TAS, "EstimatedCreationTime") => {
                    xml::fields::one(reader, &child, &mut estimated_creation_time)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            key_id: xml::fields::element(key_id, "CreateECCKeyPairResponse", "KeyID")?,
            estimated_creation_time: xml::fields::element(
                estimated_creation_time,
                "CreateECCKeyPairResponse",
                "EstimatedCreationTime",
            )?,
        })
    }
}

impl xml::WriteXml for CreateECCKeyPairResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.key_id.write_xml(writer, xml::name!(TAS, "tas:KeyID"));
        self.estimated_creation_time
            .write_xml(writer, xml::name!(TAS, "tas:EstimatedCreationTime"));
        writer.end(name);
    }
}

/// Element `tas:CreatePKCS10CSR` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreatePKCS10CSR {
    /// Element `tas:Subject`, required.
    pub subject: DistinguishedName,
    /// Element `tas:KeyID`, required.
    pub key_id: KeyID,
    /// Element `tas:CSRAttribute`, any number.
    pub csr_attribute: Vec<CSRAttribute>,
    /// Element `tas:SignatureAlgorithm`, required.
    pub signature_algorithm: AlgorithmIdentifier,
}

impl xml::ReadXml for CreatePKCS10CSR {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut subject = None;
        let mut key_id = None;
        let mut csr_attribute = Vec::new();
        let mut signature_algorithm = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Subject") => xml::fields::one(reader, &child, &mut subject)?,
                (xml::Ns::TAS, "KeyID") => xml::fields::one(reader, &child, &mut key_id)?,
                (xml::Ns::TAS, "CSRAttribute") => xml::fields::many(reader, &child, &mut csr_attribute)?,
                (xml::Ns::TAS, "SignatureAlgorithm") => {
                    xml::fields::one(reader, &child, &mut signature_algorithm)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            subject: xml::fields::element(subject, "CreatePKCS10CSR", "Subject")?,
            key_id: xml::fields::element(key_id, "CreatePKCS10CSR", "KeyID")?,
            csr_attribute,
            signature_algorithm: xml::fields::element(
                signature_algorithm,
                "CreatePKCS10CSR",
                "SignatureAlgorithm",
            )?,
        })
    }
}

impl xml::WriteXml for CreatePKCS10CSR {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.subject.write_xml(writer, xml::name!(TAS, "tas:Subject"));
        self.key_id.write_xml(writer, xml::name!(TAS, "tas:KeyID"));
        xml::fields::write_many(writer, xml::name!(TAS, "tas:CSRAttribute"), &self.csr_attribute);
        self.signature_algorithm
            .write_xml(writer, xml::name!(TAS, "tas:SignatureAlgorithm"));
        writer.end(name);
    }
}

/// Element `tas:CreatePKCS10CSRResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreatePKCS10CSRResponse {
    /// Element `tas:PKCS10CSR`, required.
    pub pkcs10csr: Base64DERencodedASN1Value,
}

impl xml::ReadXml for CreatePKCS10CSRResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut pkcs10csr = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "PKCS10CSR") => xml::fields::one(reader, &child, &mut pkcs10csr)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            pkcs10csr: xml::fields::element(pkcs10csr, "CreatePKCS10CSRResponse", "PKCS10CSR")?,
        })
    }
}

impl xml::WriteXml for CreatePKCS10CSRResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.pkcs10csr.write_xml(writer, xml::name!(TAS, "tas:PKCS10CSR"));
        writer.end(name);
    }
}

/// Element `tas:CreateRSAKeyPair` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateRSAKeyPair {
    /// Element `tas:KeyLength`, required.
    pub key_length: u64,
    /// Element `tas:Alias`, optional.
    pub alias: Option<String>,
}

impl xml::ReadXml for CreateRSAKeyPair {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut key_length = None;
        let mut alias = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "KeyLength") => xml::fields::one(reader, &child, &mut key_length)?,
                (xml::Ns::TAS, "Alias") => xml::fields::one(reader, &child, &mut alias)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            key_length: xml::fields::element(key_length, "CreateRSAKeyPair", "KeyLength")?,
            alias,
        })
    }
}

impl xml::WriteXml for CreateRSAKeyPair {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.key_length
            .write_xml(writer, xml::name!(TAS, "tas:KeyLength"));
        xml::fields::write_option(writer, xml::name!(TAS, "tas:Alias"), &self.alias);
        writer.end(name);
    }
}

/// Element `tas:CreateRSAKeyPairResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateRSAKeyPairResponse {
    /// Element `tas:KeyID`, required.
    pub key_id: KeyID,
    /// Element `tas:EstimatedCreationTime`, required.
    pub estimated_creation_time: xml::Duration,
}

impl xml::ReadXml for CreateRSAKeyPairResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut key_id = None;
        let mut estimated_creation_time = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "KeyID") => xml::fields::one(reader, &child, &mut key_id)?,
                (xml::Ns::TAS, "EstimatedCreationTime") => {
                    xml::fields::one(reader, &child, &mut estimated_creation_time)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            key_id: xml::fields::element(key_id, "CreateRSAKeyPairResponse", "KeyID")?,
            estimated_creation_time: xml::fields::element(
                estimated_creation_time,
                "CreateRSAKeyPairResponse",
                "EstimatedCreationTime",
            )?,
        })
    }
}

impl xml::WriteXml for CreateRSAKeyPairResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.key_id.write_xml(writer, xml::name!(TAS, "tas:KeyID"));
        self.estimated_creation_time
            .write_xml(writer, xml::name!(TAS, "tas:EstimatedCreationTime"));
        writer.end(name);
    }
}

/// Element `tas:CreateSelfSignedCertificate` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateSelfSignedCertificate {
    /// Element `tas:X509Version`, optional.
    pub x509_version: Option<u64>,
    /// Element `tas:Subject`, required.
    pub subject: DistinguishedName,
    /// Element `tas:KeyID`, required.
    pub key_id: KeyID,
    /// Element `tas:Alias`, optional.
    pub alias: Option<String>,
    /// Element `tas:notValidBefore`, optional.
    pub not_valid_before: Option<xml::DateTime>,
    /// Element `tas:notValidAfter`, optional.
    pub not_valid_after: Option<xml::DateTime>,
    /// Element `tas:SignatureAlgorithm`, required.
    pub signature_algorithm: AlgorithmIdentifier,
    /// Element `tas:Extension`, any number.
    pub extension: Vec<X509v3Extension>,
}

impl xml::ReadXml for CreateSelfSignedCertificate {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut x509_version = None;
        let mut subject = None;
        let mut key_id = None;
        let mut alias = None;
        let mut not_valid_before = None;
        let mut not_valid_after = None;
        let mut signature_algorithm = None;
        let mut extension = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "X509Version") => xml::fields::one(reader, &child, &mut x509_version)?,
                (xml::Ns::TAS, "Subject") => xml::fields::one(reader, &child, &mut subject)?,
                (xml::Ns::TAS, "KeyID") => xml::fields::one(reader, &child, &mut key_id)?,
                (xml::Ns::TAS, "Alias") => xml::fields::one(reader, &child, &mut alias)?,
                (xml::Ns::TAS, "notValidBefore") => xml::fields::one(reader, &child, &mut not_valid_before)?,
                (xml::Ns::TAS, "notValidAfter") => xml::fields::one(reader, &child, &mut not_valid_after)?,
                (xml::Ns::TAS, "SignatureAlgorithm") => {
                    xml::fields::one(reader, &child, &mut signature_algorithm)?
                }
                (xml::Ns::TAS, "Extension") => xml::fields::many(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            x509_version,
            subject: xml::fields::element(subject, "CreateSelfSignedCertificate", "Subject")?,
            key_id: xml::fields::element(key_id, "CreateSelfSignedCertificate", "KeyID")?,
            alias,
            not_valid_before,
            not_valid_after,
            signature_algorithm: xml::fields::element(
                signature_algorithm,
                "CreateSelfSignedCertificate",
                "SignatureAlgorithm",
            )?,
            extension,
        })
    }
}

impl xml::WriteXml for CreateSelfSignedCertificate {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TAS, "tas:X509Version"), &self.x509_version);
        self.subject.write_xml(writer, xml::name!(TAS, "tas:Subject"));
        self.key_id.write_xml(writer, xml::name!(TAS, "tas:KeyID"));
        xml::fields::write_option(writer, xml::name!(TAS, "tas:Alias"), &self.alias);
        xml::fields::write_option(
            writer,
            xml::name!(TAS, "tas:notValidBefore"),
            &self.not_valid_before,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TAS, "tas:notValidAfter"),
            &self.not_valid_after,
        );
        self.signature_algorithm
            .write_xml(writer, xml::name!(TAS, "tas:SignatureAlgorithm"));
        xml::fields::write_many(writer, xml::name!(TAS, "tas:Extension"), &self.extension);
        writer.end(name);
    }
}

/// Element `tas:CreateSelfSignedCertificateResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateSelfSignedCertificateResponse {
    /// Element `tas:CertificateID`, required.
    pub certificate_id: CertificateID,
}

impl xml::ReadXml for CreateSelfSignedCertificateResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut certificate_id = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CertificateID") => xml::fields::one(reader, &child, &mut certificate_id)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            certificate_id: xml::fields::element(
                certificate_id,
                "CreateSelfSignedCertificateResponse",
                "CertificateID",
            )?,
        })
    }
}

impl xml::WriteXml for CreateSelfSignedCertificateResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.certificate_id
            .write_xml(writer, xml::name!(TAS, "tas:CertificateID"));
        writer.end(name);
    }
}

/// ComplexType `tas:CustomClaim` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CustomClaim {
    /// Element `tas:Name`, required.
    pub name: String,
    /// Element `tas:SupportedValues`, required.
    pub supported_values: tt::StringList,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for CustomClaim {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut name = None;
        let mut supported_values = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TAS, "SupportedValues") => xml::fields::one(reader, &child, &mut supported_values)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            name: xml::fields::element(name, "CustomClaim", "Name")?,
            supported_values: xml::fields::element(supported_values, "CustomClaim", "SupportedValues")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for CustomClaim {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TAS, "tas:Name"));
        self.supported_values
            .write_xml(writer, xml::name!(TAS, "tas:SupportedValues"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}
