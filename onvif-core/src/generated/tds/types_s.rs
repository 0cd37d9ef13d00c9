// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// Element `tds:ScanAvailableDot11Networks` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ScanAvailableDot11Networks {
    /// Element `tds:InterfaceToken`, required.
    pub interface_token: tt::ReferenceToken,
}

impl xml::ReadXml for ScanAvailableDot11Networks {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut interface_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "InterfaceToken") => xml::fields::one(reader, &child, &mut interface_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            interface_token: xml::fields::element(
                interface_token,
                "ScanAvailableDot11Networks",
                "InterfaceToken",
            )?,
        })
    }
}

impl xml::WriteXml for ScanAvailableDot11Networks {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.interface_token
            .write_xml(writer, xml::name!(TDS, "tds:InterfaceToken"));
        writer.end(name);
    }
}

/// Element `tds:ScanAvailableDot11NetworksResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ScanAvailableDot11NetworksResponse {
    /// Element `tds:Networks`, any number.
    pub networks: Vec<tt::Dot11AvailableNetworks>,
}

impl xml::ReadXml for ScanAvailableDot11NetworksResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut networks = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Networks") => xml::fields::many(reader, &child, &mut networks)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { networks })
    }
}

impl xml::WriteXml for ScanAvailableDot11NetworksResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TDS, "tds:Networks"), &self.networks);
        writer.end(name);
    }
}

/// ComplexType `tds:SecurityCapabilities` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SecurityCapabilities {
    /// Attribute `TLS1.0`, optional.
    pub tls1_0: Option<bool>,
    /// Attribute `TLS1.1`, optional.
    pub tls1_1: Option<bool>,
    /// Attribute `TLS1.2`, optional.
    pub tls1_2: Option<bool>,
    /// Attribute `OnboardKeyGeneration`, optional.
    pub onboard_key_generation: Option<bool>,
    /// Attribute `AccessPolicyConfig`, optional.
    pub access_policy_config: Option<bool>,
    /// Attribute `DefaultAccessPolicy`, optional.
    pub default_access_policy: Option<bool>,
    /// Attribute `Dot1X`, optional.
    pub dot1x: Option<bool>,
    /// Attribute `RemoteUserHandling`, optional.
    pub remote_user_handling: Option<bool>,
    /// Attribute `X.509Token`, optional.
    pub x_509_token: Option<bool>,
    /// Attribute `SAMLToken`, optional.
    pub saml_token: Option<bool>,
    /// Attribute `KerberosToken`, optional.
    pub kerberos_token: Option<bool>,
    /// Attribute `UsernameToken`, optional.
    pub username_token: Option<bool>,
    /// Attribute `HttpDigest`, optional.
    pub http_digest: Option<bool>,
    /// Attribute `RELToken`, optional.
    pub rel_token: Option<bool>,
    /// Attribute `JsonWebToken`, optional.
    pub json_web_token: Option<bool>,
    /// Attribute `SupportedEAPMethods`, optional.
    pub supported_eap_methods: Option<tt::IntList>,
    /// Attribute `MaxUsers`, optional.
    pub max_users: Option<i32>,
    /// Attribute `MaxUserNameLength`, optional.
    pub max_user_name_length: Option<i32>,
    /// Attribute `MaxPasswordLength`, optional.
    pub max_password_length: Option<i32>,
    /// Attribute `SecurityPolicies`, optional.
    pub security_policies: Option<tt::StringList>,
    /// Attribute `MaxPasswordHistory`, optional.
    pub max_password_history: Option<i32>,
    /// Attribute `HashingAlgorithms`, optional.
    pub hashing_algorithms: Option<tt::StringList>,
    /// Attribute `MaxUserRoles`, optional.
    pub max_user_roles: Option<i32>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SecurityCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut tls1_0 = None;
        let mut tls1_1 = None;
        let mut tls1_2 = None;
        let mut onboard_key_generation = None;
        let mut access_policy_config = None;
        let mut default_access_policy = None;
        let mut dot1x = None;
        let mut remote_user_handling = None;
        let mut x_509_token = None;
        let mut saml_token = None;
        let mut kerberos_token = None;
        let mut username_token = None;
        let mut http_digest = None;
        let mut rel_token = None;
        let mut json_web_token = None;
        let mut supported_eap_methods = None;
        let mut max_users = None;
        let mut max_user_name_length = None;
        let mut max_password_length = None;
        let mut security_policies = None;
        let mut max_password_history = None;
        let mut hashing_algorithms = None;
        let mut max_user_roles = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "TLS1.0") => tls1_0 = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "TLS1.1") => tls1_1 = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "TLS1.2") => tls1_2 = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "OnboardKeyGeneration") => {
                    onboard_key_generation = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "AccessPolicyConfig") => {
                    access_policy_config = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "DefaultAccessPolicy") => {
                    default_access_policy = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "Dot1X") => dot1x = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "RemoteUserHandling") => {
                    remote_user_handling = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "X.509Token") => x_509_token = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "SAMLToken") => saml_token = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "KerberosToken") => kerberos_token = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "UsernameToken") => username_token = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "HttpDigest") => http_digest = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "RELToken") => rel_token = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "JsonWebToken") => json_web_token = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "SupportedEAPMethods") => {
                    supported_eap_methods = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "MaxUsers") => max_users = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaxUserNameLength") => max_user_name_length = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaxPasswordLength") => max_password_length = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "SecurityPolicies") => security_policies = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaxPasswordHistory") => {
                    max_password_history = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "HashingAlgorithms") => hashing_algorithms = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaxUserRoles") => max_user_roles = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        reader.skip()?;
        Ok(Self {
            tls1_0,
            tls1_1,
            tls1_2,
            onboard_key_generation,
            access_policy_config,
            default_access_policy,
            dot1x,
            remote_user_handling,
            x_509_token,
            saml_token,
            kerberos_token,
            username_token,
            http_digest,
            rel_token,
            json_web_token,
            supported_eap_methods,
            max_users,
            max_user_name_length,
            max_password_length,
            security_policies,
            max_password_history,
            hashing_algorithms,
            max_user_roles,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SecurityCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("TLS1.0"), &self.tls1_0);
        xml::fields::write_attribute(writer, xml::name!("TLS1.1"), &self.tls1_1);
        xml::fields::write_attribute(writer, xml::name!("TLS1.2"), &self.tls1_2);
        xml::fields::write_attribute(
            writer,
            xml::name!("OnboardKeyGeneration"),
            &self.onboard_key_generation,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("AccessPolicyConfig"),
            &self.access_policy_config,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("DefaultAccessPolicy"),
            &self.default_access_policy,
        );
        xml::fields::write_attribute(writer, xml::name!("Dot1X"), &self.dot1x);
        xml::fields::write_attribute(
            writer,
            xml::name!("RemoteUserHandling"),
            &self.remote_user_handling,
        );
        xml::fields::write_attribute(writer, xml::name!("X.509Token"), &self.x_509_token);
        xml::fields::write_attribute(writer, xml::name!("SAMLToken"), &self.saml_token);
        xml::fields::write_attribute(writer, xml::name!("KerberosToken"), &self.kerberos_token);
        xml::fields::write_attribute(writer, xml::name!("UsernameToken"), &self.username_token);
        xml::fields::write_attribute(writer, xml::name!("HttpDigest"), &self.http_digest);
        xml::fields::write_attribute(writer, xml::name!("RELToken"), &self.rel_token);
        xml::fields::write_attribute(writer, xml::name!("JsonWebToken"), &self.json_web_token);
        xml::fields::write_attribute(
            writer,
            xml::name!("SupportedEAPMethods"),
            &self.supported_eap_methods,
        );
        xml::fields::write_attribute(writer, xml::name!("MaxUsers"), &self.max_users);
        xml::fields::write_attribute(
            writer,
            xml::name!("MaxUserNameLength"),
            &self.max_user_name_length,
        );
        xml::fields::write_attribute(writer, xml::name!("MaxPasswordLength"), &self.max_password_length);
        xml::fields::write_attribute(writer, xml::name!("SecurityPolicies"), &self.security_policies);
        xml::fields::write_attribute(
            writer,
            xml::name!("MaxPasswordHistory"),
            &self.max_password_history,
        );
        xml::fields::write_attribute(writer, xml::name!("HashingAlgorithms"), &self.hashing_algorithms);
        xml::fields::write_attribute(writer, xml::name!("MaxUserRoles"), &self.max_user_roles);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        writer.end(name);
    }
}

/// Element `tds:SendAuxiliaryCommand` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SendAuxiliaryCommand {
    /// Element `tds:AuxiliaryCommand`, required.
    pub auxiliary_command: tt::AuxiliaryData,
}

impl xml::ReadXml for SendAuxiliaryCommand {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut auxiliary_command = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "AuxiliaryCommand") => {
                    xml::fields::one(reader, &child, &mut auxiliary_command)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            auxiliary_command: xml::fields::element(
                auxiliary_command,
                "SendAuxiliaryCommand",
                "AuxiliaryCommand",
            )?,
        })
    }
}

impl xml::WriteXml for SendAuxiliaryCommand {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.auxiliary_command
            .write_xml(writer, xml::name!(TDS, "tds:AuxiliaryCommand"));
        writer.end(name);
    }
}

/// Element `tds:SendAuxiliaryCommandResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SendAuxiliaryCommandResponse {
    /// Element `tds:AuxiliaryCommandResponse`, optional.
    pub auxiliary_command_response: Option<tt::AuxiliaryData>,
}

impl xml::ReadXml for SendAuxiliaryCommandResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut auxiliary_command_response = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "AuxiliaryCommandResponse") => {
                    xml::fields::one(reader, &child, &mut auxiliary_command_response)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            auxiliary_command_response,
        })
    }
}

impl xml::WriteXml for SendAuxiliaryCommandResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TDS, "tds:AuxiliaryCommandResponse"),
            &self.auxiliary_command_response,
        );
        writer.end(name);
    }
}

/// ComplexType `tds:Service` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Service {
    /// Element `tds:Namespace`, required.
    pub namespace: String,
    /// Element `tds:XAddr`, required.
    pub x_addr: String,
    /// Element `tds:Capabilities`, optional.
    pub capabilities: Option<ServiceCapabilities>,
    /// Element `tds:Version`, required.
    pub version: tt::OnvifVersion,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Service {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut namespace = None;
        let mut x_addr = None;
        let mut capabilities = None;
        let mut version = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Namespace") => xml::fields::one(reader, &child, &mut namespace)?,
                (xml::Ns::TDS, "XAddr") => xml::fields::one(reader, &child, &mut x_addr)?,
                (xml::Ns::TDS, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
                (xml::Ns::TDS, "Version") => xml::fields::one(reader, &child, &mut version)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            namespace: xml::fields::element(namespace, "Service", "Namespace")?,
            x_addr: xml::fields::element(x_addr, "Service", "XAddr")?,
            capabilities,
            version: xml::fields::element(version, "Service", "Version")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Service {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.namespace.write_xml(writer, xml::name!(TDS, "tds:Namespace"));
        self.x_addr.write_xml(writer, xml::name!(TDS, "tds:XAddr"));
        xml::fields::write_option(writer, xml::name!(TDS, "tds:Capabilities"), &self.capabilities);
        self.version.write_xml(writer, xml::name!(TDS, "tds:Version"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// The type of `Capabilities` in [`Service`] of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ServiceCapabilities {
    /// Elements that the schema leaves open, required.
    pub any: Option<xml::RawXml>,
}

impl xml::ReadXml for ServiceCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => xml::fields::one_raw(reader, &child, &mut any)?,
            }
        }
        Ok(Self { any })
    }
}

impl xml::WriteXml for ServiceCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tds:SetAccessPolicy` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAccessPolicy {
    /// Element `tds:PolicyFile`, required.
    pub policy_file: tt::BinaryData,
}

impl xml::ReadXml for SetAccessPolicy {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut policy_file = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "PolicyFile") => xml::fields::one(reader, &child, &mut policy_file)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            policy_file: xml::fields::element(policy_file, "SetAccessPolicy", "PolicyFile")?,
        })
    }
}

impl xml::WriteXml for SetAccessPolicy {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.policy_file
            .write_xml(writer, xml::name!(TDS, "tds:PolicyFile"));
        writer.end(name);
    }
}

/// Element `tds:SetAccessPolicyResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAccessPolicyResponse {}

impl xml::ReadXml for SetAccessPolicyResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetAccessPolicyResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:SetAuthFailureWarningConfiguration` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAuthFailureWarningConfiguration {
    /// Element `tds:Enabled`, required.
    pub enabled: bool,
    /// Element `tds:MonitorPeriod`, required.
    pub monitor_period: i32,
    /// Element `tds:MaxAuthFailures`, required.
    pub max_auth_failures: i32,
}

impl xml::ReadXml for SetAuthFailureWarningConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut enabled = None;
        let mut monitor_period = None;
        let mut max_auth_failures = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Enabled") => xml::fields::one(reader, &child, &mut enabled)?,
                (xml::Ns::TDS, "MonitorPeriod") => xml::fields::one(reader, &child, &mut monitor_period)?,
                (xml::Ns::TDS, "MaxAuthFailures") => {
                    xml::fields::one(reader, &child, &mut max_auth_failures)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            enabled: xml::fields::element(enabled, "SetAuthFailureWarningConfiguration", "Enabled")?,
            monitor_period: xml::fields::element(
                monitor_period,
                "SetAuthFailureWarningConfiguration",
                "MonitorPeriod",
            )?,
            max_auth_failures: xml::fields::element(
                max_auth_failures,
                "SetAuthFailureWarningConfiguration",
                "MaxAuthFailures",
            )?,
        })
    }
}

impl xml::WriteXml for SetAuthFailureWarningConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.enabled.write_xml(writer, xml::name!(TDS, "tds:Enabled"));
        self.monitor_period
            .write_xml(writer, xml::name!(TDS, "tds:MonitorPeriod"));
        self.max_auth_failures
            .write_xml(writer, xml::name!(TDS, "tds:MaxAuthFailures"));
        writer.end(name);
    }
}

/// Element `tds:SetAuthFailureWarningConfigurationResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAuthFailureWarningConfigurationResponse {}

impl xml::ReadXml for SetAuthFailureWarningConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetAuthFailureWarningConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:SetCertificatesStatus` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetCertificatesStatus {
    /// Element `tds:CertificateStatus`, any number.
    pub certificate_status: Vec<tt::CertificateStatus>,
}

impl xml::ReadXml for SetCertificatesStatus {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut certificate_status = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "CertificateStatus") => {
                    xml::fields::many(reader, &child, &mut certificate_status)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { certificate_status })
    }
}

impl xml::WriteXml for SetCertificatesStatus {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TDS, "tds:CertificateStatus"),
            &self.certificate_status,
        );
        writer.end(name);
    }
}

/// Element `tds:SetCertificatesStatusResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetCertificatesStatusResponse {}

impl xml::ReadXml for SetCertificatesStatusResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetCertificatesStatusResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:SetClientCertificateMode` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetClientCertificateMode {
    /// Element `tds:Enabled`, required.
    pub enabled: bool,
}

impl xml::ReadXml for SetClientCertificateMode {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut enabled = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Enabled") => xml::fields::one(reader, &child, &mut enabled)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            enabled: xml::fields::element(enabled, "SetClientCertificateMode", "Enabled")?,
        })
    }
}

impl xml::WriteXml for SetClientCertificateMode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.enabled.write_xml(writer, xml::name!(TDS, "tds:Enabled"));
        writer.end(name);
    }
}

/// Element `tds:SetClientCertificateModeResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetClientCertificateModeResponse {}

impl xml::ReadXml for SetClientCertificateModeResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetClientCertificateModeResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:SetDNS` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetDNS {
    /// Element `tds:FromDHCP`, required.
    pub from_dhcp: bool,
    /// Element `tds:SearchDomain`, any number.
    pub search_domain: Vec<String>,
    /// Element `tds:DNSManual`, any number.
    pub dns_manual: Vec<tt::IPAddress>,
}

impl xml::ReadXml for SetDNS {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut from_dhcp = None;
        let mut search_domain = Vec::new();
        let mut dns_manual = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "FromDHCP") => xml::fields::one(reader, &child, &mut from_dhcp)?,
                (xml::Ns::TDS, "SearchDomain") => xml::fields::many(reader, &child, &mut search_domain)?,
                (xml::Ns::TDS, "DNSManual") => xml::fields::many(reader, &child, &mut dns_manual)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            from_dhcp: xml::fields::element(from_dhcp, "SetDNS", "FromDHCP")?,
            search_domain,
            dns_manual,
        })
    }
}

impl xml::WriteXml for SetDNS {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.from_dhcp.write_xml(writer, xml::name!(TDS, "tds:FromDHCP"));
        xml::fields::write_many(writer, xml::name!(TDS, "tds:SearchDomain"), &self.search_domain);
        xml::fields::write_many(writer, xml::name!(TDS, "tds:DNSManual"), &self.dns_manual);
        writer.end(name);
    }
}

/// Element `tds:SetDNSResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetDNSResponse {}

impl xml::ReadXml for SetDNSResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetDNSResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:SetDPAddresses` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetDPAddresses {
    /// Element `tds:DPAddress`, any number.
    pub dp_address: Vec<tt::NetworkHost>,
}

impl xml::ReadXml for SetDPAddresses {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut dp_address = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "DPAddress") => xml::fields::many(reader, &child, &mut dp_address)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { dp_address })
    }
}

impl xml::WriteXml for SetDPAddresses {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TDS, "tds:DPAddress"), &self.dp_address);
        writer.end(name);
    }
}

/// Element `tds:SetDPAddressesResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetDPAddressesResponse {}

impl xml::ReadXml for SetDPAddressesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetDPAddressesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:SetDiscoveryMode` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetDiscoveryMode {
    /// Element `tds:DiscoveryMode`, required.
    pub discovery_mode: tt::DiscoveryMode,
}

impl xml::ReadXml for SetDiscoveryMode {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut discovery_mode = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "DiscoveryMode") => xml::fields::one(reader, &child, &mut discovery_mode)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            discovery_mode: xml::fields::element(discovery_mode, "SetDiscoveryMode", "DiscoveryMode")?,
        })
    }
}

impl xml::WriteXml for SetDiscoveryMode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.discovery_mode
            .write_xml(writer, xml::name!(TDS, "tds:DiscoveryMode"));
        writer.end(name);
    }
}

/// Element `tds:SetDiscoveryModeResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetDiscoveryModeResponse {}

impl xml::ReadXml for SetDiscoveryModeResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetDiscoveryModeResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:SetDot1XConfiguration` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetDot1XConfiguration {
    /// Element `tds:Dot1XConfiguration`, required.
    pub dot1x_configuration: tt::Dot1XConfiguration,
}

impl xml::ReadXml for SetDot1XConfiguration {
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
                "SetDot1XConfiguration",
                "Dot1XConfiguration",
            )?,
        })
    }
}

impl xml::WriteXml for SetDot1XConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.dot1x_configuration
            .write_xml(writer, xml::name!(TDS, "tds:Dot1XConfiguration"));
        writer.end(name);
    }
}

/// Element `tds:SetDot1XConfigurationResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetDot1XConfigurationResponse {}

impl xml::ReadXml for SetDot1XConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetDot1XConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:SetDynamicDNS` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetDynamicDNS {
    /// Element `tds:Type`, required.
    pub r#type: tt::DynamicDNSType,
    /// Element `tds:Name`, optional.
    pub name: Option<tt::DNSName>,
    /// Element `tds:TTL`, optional.
    pub ttl: Option<xml::Duration>,
}

impl xml::ReadXml for SetDynamicDNS {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut r#type = None;
        let mut name = None;
        let mut ttl = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Type") => xml::fields::one(reader, &child, &mut r#type)?,
                (xml::Ns::TDS, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TDS, "TTL") => xml::fields::one(reader, &child, &mut ttl)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            r#type: xml::fields::element(r#type, "SetDynamicDNS", "Type")?,
            name,
            ttl,
        })
    }
}

impl xml::WriteXml for SetDynamicDNS {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.r#type.write_xml(writer, xml::name!(TDS, "tds:Type"));
        xml::fields::write_option(writer, xml::name!(TDS, "tds:Name"), &self.name);
        xml::fields::write_option(writer, xml::name!(TDS, "tds:TTL"), &self.ttl);
        writer.end(name);
    }
}

/// Element `tds:SetDynamicDNSResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetDynamicDNSResponse {}

impl xml::ReadXml for SetDynamicDNSResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetDynamicDNSResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:SetGeoLocation` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetGeoLocation {
    /// Element `tds:Location`, 1 or more.
    pub location: Vec<tt::LocationEntity>,
}

impl xml::ReadXml for SetGeoLocation {
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

impl xml::WriteXml for SetGeoLocation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TDS, "tds:Location"), &self.location);
        writer.end(name);
    }
}

/// Element `tds:SetGeoLocationResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetGeoLocationResponse {}

impl xml::ReadXml for SetGeoLocationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetGeoLocationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:SetHashingAlgorithm` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetHashingAlgorithm {
    /// Element `tds:Algorithm`, required.
    pub algorithm: tt::StringList,
}

impl xml::ReadXml for SetHashingAlgorithm {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut algorithm = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Algorithm") => xml::fields::one(reader, &child, &mut algorithm)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            algorithm: xml::fields::element(algorithm, "SetHashingAlgorithm", "Algorithm")?,
        })
    }
}

impl xml::WriteXml for SetHashingAlgorithm {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.algorithm.write_xml(writer, xml::name!(TDS, "tds:Algorithm"));
        writer.end(name);
    }
}

/// Element `tds:SetHashingAlgorithmResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetHashingAlgorithmResponse {}

impl xml::ReadXml for SetHashingAlgorithmResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetHashingAlgorithmResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:SetHostname` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetHostname {
    /// Element `tds:Name`, required.
    pub name: String,
}

impl xml::ReadXml for SetHostname {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut name = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Name") => xml::fields::one(reader, &child, &mut name)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            name: xml::fields::element(name, "SetHostname", "Name")?,
        })
    }
}

impl xml::WriteXml for SetHostname {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.name.write_xml(writer, xml::name!(TDS, "tds:Name"));
        writer.end(name);
    }
}

/// Element `tds:SetHostnameFromDHCP` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetHostnameFromDHCP {
    /// Element `tds:FromDHCP`, required.
    pub from_dhcp: bool,
}

impl xml::ReadXml for SetHostnameFromDHCP {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut from_dhcp = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "FromDHCP") => xml::fields::one(reader, &child, &mut from_dhcp)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            from_dhcp: xml::fields::element(from_dhcp, "SetHostnameFromDHCP", "FromDHCP")?,
        })
    }
}

impl xml::WriteXml for SetHostnameFromDHCP {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.from_dhcp.write_xml(writer, xml::name!(TDS, "tds:FromDHCP"));
        writer.end(name);
    }
}

/// Element `tds:SetHostnameFromDHCPResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetHostnameFromDHCPResponse {
    /// Element `tds:RebootNeeded`, required.
    pub reboot_needed: bool,
}

impl xml::ReadXml for SetHostnameFromDHCPResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut reboot_needed = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "RebootNeeded") => xml::fields::one(reader, &child, &mut reboot_needed)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            reboot_needed: xml::fields::element(
                reboot_needed,
                "SetHostnameFromDHCPResponse",
                "RebootNeeded",
            )?,
        })
    }
}

impl xml::WriteXml for SetHostnameFromDHCPResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.reboot_needed
            .write_xml(writer, xml::name!(TDS, "tds:RebootNeeded"));
        writer.end(name);
    }
}

/// Element `tds:SetHostnameResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetHostnameResponse {}

impl xml::ReadXml for SetHostnameResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetHostnameResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:SetIPAddressFilter` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetIPAddressFilter {
    /// Element `tds:IPAddressFilter`, required.
    pub ip_address_filter: tt::IPAddressFilter,
}

impl xml::ReadXml for SetIPAddressFilter {
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
                "SetIPAddressFilter",
                "IPAddressFilter",
            )?,
        })
    }
}

impl xml::WriteXml for SetIPAddressFilter {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.ip_address_filter
            .write_xml(writer, xml::name!(TDS, "tds:IPAddressFilter"));
        writer.end(name);
    }
}

/// Element `tds:SetIPAddressFilterResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetIPAddressFilterResponse {}

impl xml::ReadXml for SetIPAddressFilterResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetIPAddressFilterResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:SetNTP` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetNTP {
    /// Element `tds:FromDHCP`, required.
    pub from_dhcp: bool,
    /// Element `tds:NTPManual`, any number.
    pub ntp_manual: Vec<tt::NetworkHost>,
}

impl xml::ReadXml for SetNTP {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut from_dhcp = None;
        let mut ntp_manual = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "FromDHCP") => xml::fields::one(reader, &child, &mut from_dhcp)?,
                (xml::Ns::TDS, "NTPManual") => xml::fields::many(reader, &child, &mut ntp_manual)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            from_dhcp: xml::fields::element(from_dhcp, "SetNTP", "FromDHCP")?,
            ntp_manual,
        })
    }
}

impl xml::WriteXml for SetNTP {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.from_dhcp.write_xml(writer, xml::name!(TDS, "tds:FromDHCP"));
        xml::fields::write_many(writer, xml::name!(TDS, "tds:NTPManual"), &self.ntp_manual);
        writer.end(name);
    }
}

/// Element `tds:SetNTPResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetNTPResponse {}

impl xml::ReadXml for SetNTPResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetNTPResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:SetNetworkDefaultGateway` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetNetworkDefaultGateway {
    /// Element `tds:IPv4Address`, any number.
    pub ipv4_address: Vec<tt::IPv4Address>,
    /// Element `tds:IPv6Address`, any number.
    pub ipv6_address: Vec<tt::IPv6Address>,
}

impl xml::ReadXml for SetNetworkDefaultGateway {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut ipv4_address = Vec::new();
        let mut ipv6_address = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "IPv4Address") => xml::fields::many(reader, &child, &mut ipv4_address)?,
                (xml::Ns::TDS, "IPv6Address") => xml::fields::many(reader, &child, &mut ipv6_address)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            ipv4_address,
            ipv6_address,
        })
    }
}

impl xml::WriteXml for SetNetworkDefaultGateway {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TDS, "tds:IPv4Address"), &self.ipv4_address);
        xml::fields::write_many(writer, xml::name!(TDS, "tds:IPv6Address"), &self.ipv6_address);
        writer.end(name);
    }
}

/// Element `tds:SetNetworkDefaultGatewayResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetNetworkDefaultGatewayResponse {}

impl xml::ReadXml for SetNetworkDefaultGatewayResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetNetworkDefaultGatewayResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:SetNetworkInterfaces` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetNetworkInterfaces {
    /// Element `tds:InterfaceToken`, required.
    pub interface_token: tt::ReferenceToken,
    /// Element `tds:NetworkInterface`, required.
    pub network_interface: tt::NetworkInterfaceSetConfiguration,
}

impl xml::ReadXml for SetNetworkInterfaces {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut interface_token = None;
        let mut network_interface = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "InterfaceToken") => xml::fields::one(reader, &child, &mut interface_token)?,
                (xml::Ns::TDS, "NetworkInterface") => {
                    xml::fields::one(reader, &child, &mut network_interface)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            interface_token: xml::fields::element(interface_token, "SetNetworkInterfaces", "InterfaceToken")?,
            network_interface: xml::fields::element(
                network_interface,
                "SetNetworkInterfaces",
                "NetworkInterface",
            )?,
        })
    }
}

impl xml::WriteXml for SetNetworkInterfaces {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.interface_token
            .write_xml(writer, xml::name!(TDS, "tds:InterfaceToken"));
        self.network_interface
            .write_xml(writer, xml::name!(TDS, "tds:NetworkInterface"));
        writer.end(name);
    }
}

/// Element `tds:SetNetworkInterfacesResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetNetworkInterfacesResponse {
    /// Element `tds:RebootNeeded`, required.
    pub reboot_needed: bool,
}

impl xml::ReadXml for SetNetworkInterfacesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut reboot_needed = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "RebootNeeded") => xml::fields::one(reader, &child, &mut reboot_needed)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            reboot_needed: xml::fields::element(
                reboot_needed,
                "SetNetworkInterfacesResponse",
                "RebootNeeded",
            )?,
        })
    }
}

impl xml::WriteXml for SetNetworkInterfacesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.reboot_needed
            .write_xml(writer, xml::name!(TDS, "tds:RebootNeeded"));
        writer.end(name);
    }
}

/// Element `tds:SetNetworkProtocols` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetNetworkProtocols {
    /// Element `tds:NetworkProtocols`, 1 or more.
    pub network_protocols: Vec<tt::NetworkProtocol>,
}

impl xml::ReadXml for SetNetworkProtocols {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut network_protocols = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "NetworkProtocols") => {
                    xml::fields::many(reader, &child, &mut network_protocols)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { network_protocols })
    }
}

impl xml::WriteXml for SetNetworkProtocols {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TDS, "tds:NetworkProtocols"),
            &self.network_protocols,
        );
        writer.end(name);
    }
}

/// Element `tds:SetNetworkProtocolsResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetNetworkProtocolsResponse {}

impl xml::ReadXml for SetNetworkProtocolsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetNetworkProtocolsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:SetPasswordComplexityConfiguration` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetPasswordComplexityConfiguration {
    /// Element `tds:MinLen`, optional.
    pub min_len: Option<i32>,
    /// Element `tds:Uppercase`, optional.
    pub uppercase: Option<i32>,
    /// Element `tds:Number`, optional.
    pub number: Option<i32>,
    /// Element `tds:SpecialChars`, optional.
    pub special_chars: Option<i32>,
    /// Element `tds:BlockUsernameOccurrence`, optional.
    pub block_username_occurrence: Option<bool>,
    /// Element `tds:PolicyConfigurationLocked`, optional.
    pub policy_configuration_locked: Option<bool>,
}

impl xml::ReadXml for SetPasswordComplexityConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut min_len = None;
        let mut uppercase = None;
        let mut number = None;
        let mut special_chars = None;
        let mut block_username_occurrence = None;
        let mut policy_configuration_locked = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "MinLen") => xml::fields::one(reader, &child, &mut min_len)?,
                (xml::Ns::TDS, "Uppercase") => xml::fields::one(reader, &child, &mut uppercase)?,
                (xml::Ns::TDS, "Number") => xml::fields::one(reader, &child, &mut number)?,
                (xml::Ns::TDS, "SpecialChars") => xml::fields::one(reader, &child, &mut special_chars)?,
                (xml::Ns::TDS, "BlockUsernameOccurrence") => {
                    xml::fields::one(reader, &child, &mut block_username_occurrence)?
                }
                (xml::Ns::TDS, "PolicyConfigurationLocked") => {
                    xml::fields::one(reader, &child, &mut policy_configuration_locked)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            min_len,
            uppercase,
            number,
            special_chars,
            block_username_occurrence,
            policy_configuration_locked,
        })
    }
}

impl xml::WriteXml for SetPasswordComplexityConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TDS, "tds:MinLen"), &self.min_len);
        xml::fields::write_option(writer, xml::name!(TDS, "tds:Uppercase"), &self.uppercase);
        xml::fields::write_option(writer, xml::name!(TDS, "tds:Number"), &self.number);
        xml::fields::write_option(writer, xml::name!(TDS, "tds:SpecialChars"), &self.special_chars);
        xml::fields::write_option(
            writer,
            xml::name!(TDS, "tds:BlockUsernameOccurrence"),
            &self.block_username_occurrence,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TDS, "tds:PolicyConfigurationLocked"),
            &self.policy_configuration_locked,
        );
        writer.end(name);
    }
}

/// Element `tds:SetPasswordComplexityConfigurationResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetPasswordComplexityConfigurationResponse {}

impl xml::ReadXml for SetPasswordComplexityConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetPasswordComplexityConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:SetPasswordHistoryConfiguration` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetPasswordHistoryConfiguration {
    /// Element `tds:Enabled`, required.
    pub enabled: bool,
    /// Element `tds:Length`, required.
    pub length: i32,
}

impl xml::ReadXml for SetPasswordHistoryConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut enabled = None;
        let mut length = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Enabled") => xml::fields::one(reader, &child, &mut enabled)?,
                (xml::Ns::TDS, "Length") => xml::fields::one(reader, &child, &mut length)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            enabled: xml::fields::element(enabled, "SetPasswordHistoryConfiguration", "Enabled")?,
            length: xml::fields::element(length, "SetPasswordHistoryConfiguration", "Length")?,
        })
    }
}

impl xml::WriteXml for SetPasswordHistoryConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.enabled.write_xml(writer, xml::name!(TDS, "tds:Enabled"));
        self.length.write_xml(writer, xml::name!(TDS, "tds:Length"));
        writer.end(name);
    }
}

/// Element `tds:SetPasswordHistoryConfigurationResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetPasswordHistoryConfigurationResponse {}

impl xml::ReadXml for SetPasswordHistoryConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetPasswordHistoryConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:SetRelayOutputSettings` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetRelayOutputSettings {
    /// Element `tds:RelayOutputToken`, required.
    pub relay_output_token: tt::ReferenceToken,
    /// Element `tds:Properties`, required.
    pub properties: tt::RelayOutputSettings,
}

impl xml::ReadXml for SetRelayOutputSettings {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut relay_output_token = None;
        let mut properties = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "RelayOutputToken") => {
                    xml::fields::one(reader, &child, &mut relay_output_token)?
                }
                (xml::Ns::TDS, "Properties") => xml::fields::one(reader, &child, &mut properties)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            relay_output_token: xml::fields::element(
                relay_output_token,
                "SetRelayOutputSettings",
                "RelayOutputToken",
            )?,
            properties: xml::fields::element(properties, "SetRelayOutputSettings", "Properties")?,
        })
    }
}

impl xml::WriteXml for SetRelayOutputSettings {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.relay_output_token
            .write_xml(writer, xml::name!(TDS, "tds:RelayOutputToken"));
        self.properties
            .write_xml(writer, xml::name!(TDS, "tds:Properties"));
        writer.end(name);
    }
}

/// Element `tds:SetRelayOutputSettingsResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetRelayOutputSettingsResponse {}

impl xml::ReadXml for SetRelayOutputSettingsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetRelayOutputSettingsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:SetRelayOutputState` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetRelayOutputState {
    /// Element `tds:RelayOutputToken`, required.
    pub relay_output_token: tt::ReferenceToken,
    /// Element `tds:LogicalState`, required.
    pub logical_state: tt::RelayLogicalState,
}

impl xml::ReadXml for SetRelayOutputState {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut relay_output_token = None;
        let mut logical_state = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "RelayOutputToken") => {
                    xml::fields::one(reader, &child, &mut relay_output_token)?
                }
                (xml::Ns::TDS, "LogicalState") => xml::fields::one(reader, &child, &mut logical_state)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            relay_output_token: xml::fields::element(
                relay_output_token,
                "SetRelayOutputState",
                "RelayOutputToken",
            )?,
            logical_state: xml::fields::element(logical_state, "SetRelayOutputState", "LogicalState")?,
        })
    }
}

impl xml::WriteXml for SetRelayOutputState {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.relay_output_token
            .write_xml(writer, xml::name!(TDS, "tds:RelayOutputToken"));
        self.logical_state
            .write_xml(writer, xml::name!(TDS, "tds:LogicalState"));
        writer.end(name);
    }
}

/// Element `tds:SetRelayOutputStateResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetRelayOutputStateResponse {}

impl xml::ReadXml for SetRelayOutputStateResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetRelayOutputStateResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:SetRemoteDiscoveryMode` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetRemoteDiscoveryMode {
    /// Element `tds:RemoteDiscoveryMode`, required.
    pub remote_discovery_mode: tt::DiscoveryMode,
}

impl xml::ReadXml for SetRemoteDiscoveryMode {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut remote_discovery_mode = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "RemoteDiscoveryMode") => {
                    xml::fields::one(reader, &child, &mut remote_discovery_mode)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            remote_discovery_mode: xml::fields::element(
                remote_discovery_mode,
                "SetRemoteDiscoveryMode",
                "RemoteDiscoveryMode",
            )?,
        })
    }
}

impl xml::WriteXml for SetRemoteDiscoveryMode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.remote_discovery_mode
            .write_xml(writer, xml::name!(TDS, "tds:RemoteDiscoveryMode"));
        writer.end(name);
    }
}

/// Element `tds:SetRemoteDiscoveryModeResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetRemoteDiscoveryModeResponse {}

impl xml::ReadXml for SetRemoteDiscoveryModeResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetRemoteDiscoveryModeResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:SetRemoteUser` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetRemoteUser {
    /// Element `tds:RemoteUser`, optional.
    pub remote_user: Option<tt::RemoteUser>,
}

impl xml::ReadXml for SetRemoteUser {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut remote_user = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "RemoteUser") => xml::fields::one(reader, &child, &mut remote_user)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { remote_user })
    }
}

impl xml::WriteXml for SetRemoteUser {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TDS, "tds:RemoteUser"), &self.remote_user);
        writer.end(name);
    }
}

/// Element `tds:SetRemoteUserResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetRemoteUserResponse {}

impl xml::ReadXml for SetRemoteUserResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetRemoteUserResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:SetScopes` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetScopes {
    /// Element `tds:Scopes`, 1 or more.
    pub scopes: Vec<String>,
}

impl xml::ReadXml for SetScopes {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut scopes = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Scopes") => xml::fields::many(reader, &child, &mut scopes)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { scopes })
    }
}

impl xml::WriteXml for SetScopes {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TDS, "tds:Scopes"), &self.scopes);
        writer.end(name);
    }
}

/// Element `tds:SetScopesResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetScopesResponse {}

impl xml::ReadXml for SetScopesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetScopesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:SetStorageConfiguration` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetStorageConfiguration {
    /// Element `tds:StorageConfiguration`, required.
    pub storage_configuration: StorageConfiguration,
}

impl xml::ReadXml for SetStorageConfiguration {
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
                "SetStorageConfiguration",
                "StorageConfiguration",
            )?,
        })
    }
}

impl xml::WriteXml for SetStorageConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.storage_configuration
            .write_xml(writer, xml::name!(TDS, "tds:StorageConfiguration"));
        writer.end(name);
    }
}

/// Element `tds:SetStorageConfigurationResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetStorageConfigurationResponse {}

impl xml::ReadXml for SetStorageConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetStorageConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:SetSystemDateAndTime` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetSystemDateAndTime {
    /// Element `tds:DateTimeType`, required.
    pub date_time_type: tt::SetDateTimeType,
    /// Element `tds:DaylightSavings`, required.
    pub daylight_savings: bool,
    /// Element `tds:TimeZone`, optional.
    pub time_zone: Option<tt::TimeZone>,
    /// Element `tds:UTCDateTime`, optional.
    pub utc_date_time: Option<tt::DateTime>,
}

impl xml::ReadXml for SetSystemDateAndTime {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut date_time_type = None;
        let mut daylight_savings = None;
        let mut time_zone = None;
        let mut utc_date_time = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "DateTimeType") => xml::fields::one(reader, &child, &mut date_time_type)?,
                (xml::Ns::TDS, "DaylightSavings") => xml::fields::one(reader, &child, &mut daylight_savings)?,
                (xml::Ns::TDS, "TimeZone") => xml::fields::one(reader, &child, &mut time_zone)?,
                (xml::Ns::TDS, "UTCDateTime") => xml::fields::one(reader, &child, &mut utc_date_time)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            date_time_type: xml::fields::element(date_time_type, "SetSystemDateAndTime", "DateTimeType")?,
            daylight_savings: xml::fields::element(
                daylight_savings,
                "SetSystemDateAndTime",
                "DaylightSavings",
            )?,
            time_zone,
            utc_date_time,
        })
    }
}

impl xml::WriteXml for SetSystemDateAndTime {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.date_time_type
            .write_xml(writer, xml::name!(TDS, "tds:DateTimeType"));
        self.daylight_savings
            .write_xml(writer, xml::name!(TDS, "tds:DaylightSavings"));
        xml::fields::write_option(writer, xml::name!(TDS, "tds:TimeZone"), &self.time_zone);
        xml::fields::write_option(writer, xml::name!(TDS, "tds:UTCDateTime"), &self.utc_date_time);
        writer.end(name);
    }
}

/// Element `tds:SetSystemDateAndTimeResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetSystemDateAndTimeResponse {}

impl xml::ReadXml for SetSystemDateAndTimeResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetSystemDateAndTimeResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:SetSystemFactoryDefault` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetSystemFactoryDefault {
    /// Element `tds:FactoryDefault`, required.
    pub factory_default: tt::FactoryDefaultType,
}

impl xml::ReadXml for SetSystemFactoryDefault {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut factory_default = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "FactoryDefault") => xml::fields::one(reader, &child, &mut factory_default)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            factory_default: xml::fields::element(
                factory_default,
                "SetSystemFactoryDefault",
                "FactoryDefault",
            )?,
        })
    }
}

impl xml::WriteXml for SetSystemFactoryDefault {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.factory_default
            .write_xml(writer, xml::name!(TDS, "tds:FactoryDefault"));
        writer.end(name);
    }
}

/// Element `tds:SetSystemFactoryDefaultResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetSystemFactoryDefaultResponse {}

impl xml::ReadXml for SetSystemFactoryDefaultResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetSystemFactoryDefaultResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:SetUser` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetUser {
    /// Element `tds:User`, 1 or more.
    pub user: Vec<tt::User>,
}

impl xml::ReadXml for SetUser {
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

impl xml::WriteXml for SetUser {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TDS, "tds:User"), &self.user);
        writer.end(name);
    }
}

/// Element `tds:SetUserResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetUserResponse {}

impl xml::ReadXml for SetUserResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetUserResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:SetUserRole` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetUserRole {
    /// Element `tds:UserRole`, required.
    pub user_role: tt::UserRole,
}

impl xml::ReadXml for SetUserRole {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut user_role = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "UserRole") => xml::fields::one(reader, &child, &mut user_role)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            user_role: xml::fields::element(user_role, "SetUserRole", "UserRole")?,
        })
    }
}

impl xml::WriteXml for SetUserRole {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.user_role.write_xml(writer, xml::name!(TDS, "tds:UserRole"));
        writer.end(name);
    }
}

/// Element `tds:SetUserRoleResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetUserRoleResponse {}

impl xml::ReadXml for SetUserRoleResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetUserRoleResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:SetZeroConfiguration` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetZeroConfiguration {
    /// Element `tds:InterfaceToken`, required.
    pub interface_token: tt::ReferenceToken,
    /// Element `tds:Enabled`, required.
    pub enabled: bool,
}

impl xml::ReadXml for SetZeroConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut interface_token = None;
        let mut enabled = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "InterfaceToken") => xml::fields::one(reader, &child, &mut interface_token)?,
                (xml::Ns::TDS, "Enabled") => xml::fields::one(reader, &child, &mut enabled)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            interface_token: xml::fields::element(interface_token, "SetZeroConfiguration", "InterfaceToken")?,
            enabled: xml::fields::element(enabled, "SetZeroConfiguration", "Enabled")?,
        })
    }
}

impl xml::WriteXml for SetZeroConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.interface_token
            .write_xml(writer, xml::name!(TDS, "tds:InterfaceToken"));
        self.enabled.write_xml(writer, xml::name!(TDS, "tds:Enabled"));
        writer.end(name);
    }
}

/// Element `tds:SetZeroConfigurationResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetZeroConfigurationResponse {}

impl xml::ReadXml for SetZeroConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetZeroConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:StartFirmwareUpgrade` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StartFirmwareUpgrade {}

impl xml::ReadXml for StartFirmwareUpgrade {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for StartFirmwareUpgrade {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:StartFirmwareUpgradeResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StartFirmwareUpgradeResponse {
    /// Element `tds:UploadUri`, required.
    pub upload_uri: String,
    /// Element `tds:UploadDelay`, required.
    pub upload_delay: xml::Duration,
    /// Element `tds:ExpectedDownTime`, required.
    pub expected_down_time: xml::Duration,
}

impl xml::ReadXml for StartFirmwareUpgradeResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut upload_uri = None;
        let mut upload_delay = None;
        let mut expected_down_time = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "UploadUri") => xml::fields::one(reader, &child, &mut upload_uri)?,
                (xml::Ns::TDS, "UploadDelay") => xml::fields::one(reader, &child, &mut upload_delay)?,
                (xml::Ns::TDS, "ExpectedDownTime") => {
                    xml::fields::one(reader, &child, &mut expected_down_time)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            upload_uri: xml::fields::element(upload_uri, "StartFirmwareUpgradeResponse", "UploadUri")?,
            upload_delay: xml::fields::element(upload_delay, "StartFirmwareUpgradeResponse", "UploadDelay")?,
            expected_down_time: xml::fields::element(
                expected_down_time,
                "StartFirmwareUpgradeResponse",
                "ExpectedDownTime",
            )?,
        })
    }
}

impl xml::WriteXml for StartFirmwareUpgradeResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.upload_uri
            .write_xml(writer, xml::name!(TDS, "tds:UploadUri"));
        self.upload_delay
            .write_xml(writer, xml::name!(TDS, "tds:UploadDelay"));
        self.expected_down_time
            .write_xml(writer, xml::name!(TDS, "tds:ExpectedDownTime"));
        writer.end(name);
    }
}

/// Element `tds:StartSystemRestore` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StartSystemRestore {}

impl xml::ReadXml for StartSystemRestore {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for StartSystemRestore {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:StartSystemRestoreResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StartSystemRestoreResponse {
    /// Element `tds:UploadUri`, required.
    pub upload_uri: String,
    /// Element `tds:ExpectedDownTime`, required.
    pub expected_down_time: xml::Duration,
}

impl xml::ReadXml for StartSystemRestoreResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut upload_uri = None;
        let mut expected_down_time = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "UploadUri") => xml::fields::one(reader, &child, &mut upload_uri)?,
                (xml::Ns::TDS, "ExpectedDownTime") => {
                    xml::fields::one(reader, &child, &mut expected_down_time)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            upload_uri: xml::fields::element(upload_uri, "StartSystemRestoreResponse", "UploadUri")?,
            expected_down_time: xml::fields::element(
                expected_down_time,
                "StartSystemRestoreResponse",
                "ExpectedDownTime",
            )?,
        })
    }
}

impl xml::WriteXml for StartSystemRestoreResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.upload_uri
            .write_xml(writer, xml::name!(TDS, "tds:UploadUri"));
        self.expected_down_time
            .write_xml(writer, xml::name!(TDS, "tds:ExpectedDownTime"));
        writer.end(name);
    }
}

/// ComplexType `tds:StorageConfiguration` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StorageConfiguration {
    /// Attribute `token`, required.
    pub token: tt::ReferenceToken,
    /// Element `tds:Data`, required.
    pub data: StorageConfigurationData,
}

impl xml::ReadXml for StorageConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut data = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Data") => xml::fields::one(reader, &child, &mut data)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "StorageConfiguration", "token")?,
            data: xml::fields::element(data, "StorageConfiguration", "Data")?,
        })
    }
}

impl xml::WriteXml for StorageConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        self.data.write_xml(writer, xml::name!(TDS, "tds:Data"));
        writer.end(name);
    }
}

/// ComplexType `tds:StorageConfigurationData` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StorageConfigurationData {
    /// Attribute `type`, required.
    pub r#type: String,
    /// Attribute `Region`, optional.
    pub region: Option<String>,
    /// Element `tds:LocalPath`, optional.
    pub local_path: Option<String>,
    /// Element `tds:StorageUri`, optional.
    pub storage_uri: Option<String>,
    /// Element `tds:User`, optional.
    pub user: Option<UserCredential>,
    /// Element `tds:Extension`, optional.
    pub extension: Option<StorageConfigurationDataExtension>,
    /// Element `tds:CertPathValidationPolicyID`, optional.
    pub cert_path_validation_policy_id: Option<String>,
    /// Element `tds:ConfigurationRenewal`, optional.
    pub configuration_renewal: Option<StorageConfigurationDataConfigurationRenewal>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for StorageConfigurationData {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut r#type = None;
        let mut region = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "type") => r#type = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Region") => region = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut local_path = None;
        let mut storage_uri = None;
        let mut user = None;
        let mut extension = None;
        let mut cert_path_validation_policy_id = None;
        let mut configuration_renewal = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "LocalPath") => xml::fields::one(reader, &child, &mut local_path)?,
                (xml::Ns::TDS, "StorageUri") => xml::fields::one(reader, &child, &mut storage_uri)?,
                (xml::Ns::TDS, "User") => xml::fields::one(reader, &child, &mut user)?,
                (xml::Ns::TDS, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                (xml::Ns::TDS, "CertPathValidationPolicyID") => {
                    xml::fields::one(reader, &child, &mut cert_path_validation_policy_id)?
                }
                (xml::Ns::TDS, "ConfigurationRenewal") => {
                    xml::fields::one(reader, &child, &mut configuration_renewal)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            r#type: xml::fields::attribute(r#type, "StorageConfigurationData", "type")?,
            region,
            local_path,
            storage_uri,
            user,
            extension,
            cert_path_validation_policy_id,
            configuration_renewal,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for StorageConfigurationData {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("type"), &self.r#type);
        xml::fields::write_attribute(writer, xml::name!("Region"), &self.region);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TDS, "tds:LocalPath"), &self.local_path);
        xml::fields::write_option(writer, xml::name!(TDS, "tds:StorageUri"), &self.storage_uri);
        xml::fields::write_option(writer, xml::name!(TDS, "tds:User"), &self.user);
        xml::fields::write_option(writer, xml::name!(TDS, "tds:Extension"), &self.extension);
        xml::fields::write_option(
            writer,
            xml::name!(TDS, "tds:CertPathValidationPolicyID"),
            &self.cert_path_validation_policy_id,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TDS, "tds:ConfigurationRenewal"),
            &self.configuration_renewal,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// The type of `ConfigurationRenewal` in [`StorageConfigurationData`] of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StorageConfigurationDataConfigurationRenewal {
    /// Element `tds:RenewalEndpoint`, required.
    pub renewal_endpoint: String,
    /// Element `tds:AuthorizationServer`, required.
    pub authorization_server: tt::ReferenceToken,
    /// Element `tds:CertPathValidationPolicyID`, optional.
    pub cert_path_validation_policy_id: Option<String>,
    /// Element `tds:Error`, optional.
    pub error: Option<String>,
}

impl xml::ReadXml for StorageConfigurationDataConfigurationRenewal {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut renewal_endpoint = None;
        let mut authorization_server = None;
        let mut cert_path_validation_policy_id = None;
        let mut error = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "RenewalEndpoint") => xml::fields::one(reader, &child, &mut renewal_endpoint)?,
                (xml::Ns::TDS, "AuthorizationServer") => {
                    xml::fields::one(reader, &child, &mut authorization_server)?
                }
                (xml::Ns::TDS, "CertPathValidationPolicyID") => {
                    xml::fields::one(reader, &child, &mut cert_path_validation_policy_id)?
                }
                (xml::Ns::TDS, "Error") => xml::fields::one(reader, &child, &mut error)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            renewal_endpoint: xml::fields::element(
                renewal_endpoint,
                "StorageConfigurationDataConfigurationRenewal",
                "RenewalEndpoint",
            )?,
            authorization_server: xml::fields::element(
                authorization_server,
                "StorageConfigurationDataConfigurationRenewal",
                "AuthorizationServer",
            )?,
            cert_path_validation_policy_id,
            error,
        })
    }
}

impl xml::WriteXml for StorageConfigurationDataConfigurationRenewal {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.renewal_endpoint
            .write_xml(writer, xml::name!(TDS, "tds:RenewalEndpoint"));
        self.authorization_server
            .write_xml(writer, xml::name!(TDS, "tds:AuthorizationServer"));
        xml::fields::write_option(
            writer,
            xml::name!(TDS, "tds:CertPathValidationPolicyID"),
            &self.cert_path_validation_policy_id,
        );
        xml::fields::write_option(writer, xml::name!(TDS, "tds:Error"), &self.error);
        writer.end(name);
    }
}

/// The type of `Extension` in [`StorageConfigurationData`] of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StorageConfigurationDataExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for StorageConfigurationDataExtension {
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

impl xml::WriteXml for StorageConfigurationDataExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tds:StorageType` of devicemgmt.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum StorageType {
    /// `NFS`
    #[default]
    NFS,
    /// `CIFS`
    CIFS,
    /// `CDMI`
    CDMI,
    /// `FTP`
    FTP,
    /// `ObjectStorageS3`
    ObjectStorageS3,
    /// `ObjectStorageAzure`
    ObjectStorageAzure,
}

impl StorageType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::NFS,
        Self::CIFS,
        Self::CDMI,
        Self::FTP,
        Self::ObjectStorageS3,
        Self::ObjectStorageAzure,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NFS => "NFS",
            Self::CIFS => "CIFS",
            Self::CDMI => "CDMI",
            Self::FTP => "FTP",
            Self::ObjectStorageS3 => "ObjectStorageS3",
            Self::ObjectStorageAzure => "ObjectStorageAzure",
        }
    }
}

xml::fields::listed_values!(StorageType, "StorageType");

/// ComplexType `tds:SystemCapabilities` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SystemCapabilities {
    /// Attribute `DiscoveryResolve`, optional.
    pub discovery_resolve: Option<bool>,
    /// Attribute `DiscoveryBye`, optional.
    pub discovery_bye: Option<bool>,
    /// Attribute `RemoteDiscovery`, optional.
    pub remote_discovery: Option<bool>,
    /// Attribute `SystemBackup`, optional.
    pub system_backup: Option<bool>,
    /// Attribute `SystemLogging`, optional.
    pub system_logging: Option<bool>,
    /// Attribute `CloudFirmwareUpgrade`, optional.
    pub cloud_firmware_upgrade: Option<bool>,
    /// Attribute `HttpFirmwareUpgrade`, optional.
    pub http_firmware_upgrade: Option<bool>,
    /// Attribute `HttpSystemBackup`, optional.
    pub http_system_backup: Option<bool>,
    /// Attribute `HttpSystemLogging`, optional.
    pub http_system_logging: Option<bool>,
    /// Attribute `HttpSupportInformation`, optional.
    pub http_support_information: Option<bool>,
    /// Attribute `StorageConfiguration`, optional.
    pub storage_configuration: Option<bool>,
    /// Attribute `MaxStorageConfigurations`, optional.
    pub max_storage_configurations: Option<i32>,
    /// Attribute `StorageConfigurationRenewal`, optional.
    pub storage_configuration_renewal: Option<bool>,
    /// Attribute `GeoLocationEntries`, optional.
    pub geo_location_entries: Option<i32>,
    /// Attribute `AutoGeo`, optional.
    pub auto_geo: Option<tt::StringAttrList>,
    /// Attribute `StorageTypesSupported`, optional.
    pub storage_types_supported: Option<tt::StringAttrList>,
    /// Attribute `DiscoveryNotSupported`, optional.
    pub discovery_not_supported: Option<bool>,
    /// Attribute `NetworkConfigNotSupported`, optional.
    pub network_config_not_supported: Option<bool>,
    /// Attribute `UserConfigNotSupported`, optional.
    pub user_config_not_supported: Option<bool>,
    /// Attribute `Addons`, optional.
    pub addons: Option<tt::StringAttrList>,
    /// Attribute `HardwareType`, optional.
    pub hardware_type: Option<String>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SystemCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut discovery_resolve = None;
        let mut discovery_bye = None;
        let mut remote_discovery = None;
        let mut system_backup = None;
        let mut system_logging = None;
        let mut cloud_firmware_upgrade = None;
        let mut http_firmware_upgrade = None;
        let mut http_system_backup = None;
        let mut http_system_logging = None;
        let mut http_support_information = None;
        let mut storage_configuration = None;
        let mut max_storage_configurations = None;
        let mut storage_configuration_renewal = None;
        let mut geo_location_entries = None;
        let mut auto_geo = None;
        let mut storage_types_supported = None;
        let mut discovery_not_supported = None;
        let mut network_config_not_supported = None;
        let mut user_config_not_supported = None;
        let mut addons = None;
        let mut hardware_type = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "DiscoveryResolve") => discovery_resolve = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "DiscoveryBye") => discovery_bye = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "RemoteDiscovery") => remote_discovery = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "SystemBackup") => system_backup = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "SystemLogging") => system_logging = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "CloudFirmwareUpgrade") => {
                    cloud_firmware_upgrade = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "HttpFirmwareUpgrade") => {
                    http_firmware_upgrade = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "HttpSystemBackup") => http_system_backup = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "HttpSystemLogging") => http_system_logging = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "HttpSupportInformation") => {
                    http_support_information = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "StorageConfiguration") => {
                    storage_configuration = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "MaxStorageConfigurations") => {
                    max_storage_configurations = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "StorageConfigurationRenewal") => {
                    storage_configuration_renewal = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "GeoLocationEntries") => {
                    geo_location_entries = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "AutoGeo") => auto_geo = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "StorageTypesSupported") => {
                    storage_types_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "DiscoveryNotSupported") => {
                    discovery_not_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "NetworkConfigNotSupported") => {
                    network_config_not_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "UserConfigNotSupported") => {
                    user_config_not_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "Addons") => addons = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "HardwareType") => hardware_type = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        reader.skip()?;
        Ok(Self {
            discovery_resolve,
            discovery_bye,
            remote_discovery,
            system_backup,
            system_logging,
            cloud_firmware_upgrade,
            http_firmware_upgrade,
            http_system_backup,
            http_system_logging,
            http_support_information,
            storage_configuration,
            max_storage_configurations,
            storage_configuration_renewal,
            geo_location_entries,
            auto_geo,
            storage_types_supported,
            discovery_not_supported,
            network_config_not_supported,
            user_config_not_supported,
            addons,
            hardware_type,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SystemCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("DiscoveryResolve"), &self.discovery_resolve);
        xml::fields::write_attribute(writer, xml::name!("DiscoveryBye"), &self.discovery_bye);
        xml::fields::write_attribute(writer, xml::name!("RemoteDiscovery"), &self.remote_discovery);
        xml::fields::write_attribute(writer, xml::name!("SystemBackup"), &self.system_backup);
        xml::fields::write_attribute(writer, xml::name!("SystemLogging"), &self.system_logging);
        xml::fields::write_attribute(
            writer,
            xml::name!("CloudFirmwareUpgrade"),
            &self.cloud_firmware_upgrade,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("HttpFirmwareUpgrade"),
            &self.http_firmware_upgrade,
        );
        xml::fields::write_attribute(writer, xml::name!("HttpSystemBackup"), &self.http_system_backup);
        xml::fields::write_attribute(writer, xml::name!("HttpSystemLogging"), &self.http_system_logging);
        xml::fields::write_attribute(
            writer,
            xml::name!("HttpSupportInformation"),
            &self.http_support_information,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("StorageConfiguration"),
            &self.storage_configuration,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("MaxStorageConfigurations"),
            &self.max_storage_configurations,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("StorageConfigurationRenewal"),
            &self.storage_configuration_renewal,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("GeoLocationEntries"),
            &self.geo_location_entries,
        );
        xml::fields::write_attribute(writer, xml::name!("AutoGeo"), &self.auto_geo);
        xml::fields::write_attribute(
            writer,
            xml::name!("StorageTypesSupported"),
            &self.storage_types_supported,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("DiscoveryNotSupported"),
            &self.discovery_not_supported,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("NetworkConfigNotSupported"),
            &self.network_config_not_supported,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("UserConfigNotSupported"),
            &self.user_config_not_supported,
        );
        xml::fields::write_attribute(writer, xml::name!("Addons"), &self.addons);
        xml::fields::write_attribute(writer, xml::name!("HardwareType"), &self.hardware_type);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        writer.end(name);
    }
}

/// Element `tds:SystemReboot` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SystemReboot {}

impl xml::ReadXml for SystemReboot {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SystemReboot {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:SystemRebootResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SystemRebootResponse {
    /// Element `tds:Message`, required.
    pub message: String,
}

impl xml::ReadXml for SystemRebootResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut message = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Message") => xml::fields::one(reader, &child, &mut message)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            message: xml::fields::element(message, "SystemRebootResponse", "Message")?,
        })
    }
}

impl xml::WriteXml for SystemRebootResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.message.write_xml(writer, xml::name!(TDS, "tds:Message"));
        writer.end(name);
    }
}
