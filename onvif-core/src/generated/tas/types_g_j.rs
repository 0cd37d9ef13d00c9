// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// Element `tas:GetAllCRLs` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAllCRLs {}

impl xml::ReadXml for GetAllCRLs {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetAllCRLs {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:GetAllCRLsResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAllCRLsResponse {
    /// Element `tas:Crl`, any number.
    pub crl: Vec<CRL>,
}

impl xml::ReadXml for GetAllCRLsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut crl = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Crl") => xml::fields::many(reader, &child, &mut crl)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { crl })
    }
}

impl xml::WriteXml for GetAllCRLsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAS, "tas:Crl"), &self.crl);
        writer.end(name);
    }
}

/// Element `tas:GetAllCertPathValidationPolicies` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAllCertPathValidationPolicies {}

impl xml::ReadXml for GetAllCertPathValidationPolicies {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetAllCertPathValidationPolicies {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:GetAllCertPathValidationPoliciesResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAllCertPathValidationPoliciesResponse {
    /// Element `tas:CertPathValidationPolicy`, any number.
    pub cert_path_validation_policy: Vec<CertPathValidationPolicy>,
}

impl xml::ReadXml for GetAllCertPathValidationPoliciesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut cert_path_validation_policy = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CertPathValidationPolicy") => {
                    xml::fields::many(reader, &child, &mut cert_path_validation_policy)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            cert_path_validation_policy,
        })
    }
}

impl xml::WriteXml for GetAllCertPathValidationPoliciesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TAS, "tas:CertPathValidationPolicy"),
            &self.cert_path_validation_policy,
        );
        writer.end(name);
    }
}

/// Element `tas:GetAllCertificates` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAllCertificates {}

impl xml::ReadXml for GetAllCertificates {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetAllCertificates {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:GetAllCertificatesResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAllCertificatesResponse {
    /// Element `tas:Certificate`, any number.
    pub certificate: Vec<X509Certificate>,
}

impl xml::ReadXml for GetAllCertificatesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut certificate = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Certificate") => xml::fields::many(reader, &child, &mut certificate)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { certificate })
    }
}

impl xml::WriteXml for GetAllCertificatesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAS, "tas:Certificate"), &self.certificate);
        writer.end(name);
    }
}

/// Element `tas:GetAllCertificationPaths` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAllCertificationPaths {}

impl xml::ReadXml for GetAllCertificationPaths {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetAllCertificationPaths {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:GetAllCertificationPathsResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAllCertificationPathsResponse {
    /// Element `tas:CertificationPathID`, any number.
    pub certification_path_id: Vec<CertificationPathID>,
}

impl xml::ReadXml for GetAllCertificationPathsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut certification_path_id = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CertificationPathID") => {
                    xml::fields::many(reader, &child, &mut certification_path_id)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            certification_path_id,
        })
    }
}

impl xml::WriteXml for GetAllCertificationPathsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TAS, "tas:CertificationPathID"),
            &self.certification_path_id,
        );
        writer.end(name);
    }
}

/// Element `tas:GetAllDot1XConfigurations` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAllDot1XConfigurations {}

impl xml::ReadXml for GetAllDot1XConfigurations {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetAllDot1XConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:GetAllDot1XConfigurationsResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAllDot1XConfigurationsResponse {
    /// Element `tas:Configuration`, any number.
    pub configuration: Vec<Dot1XConfiguration>,
}

impl xml::ReadXml for GetAllDot1XConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Configuration") => xml::fields::many(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { configuration })
    }
}

impl xml::WriteXml for GetAllDot1XConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAS, "tas:Configuration"), &self.configuration);
        writer.end(name);
    }
}

/// Element `tas:GetAllKeys` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAllKeys {}

impl xml::ReadXml for GetAllKeys {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetAllKeys {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:GetAllKeysResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAllKeysResponse {
    /// Element `tas:KeyAttribute`, any number.
    pub key_attribute: Vec<KeyAttribute>,
}

impl xml::ReadXml for GetAllKeysResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut key_attribute = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "KeyAttribute") => xml::fields::many(reader, &child, &mut key_attribute)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { key_attribute })
    }
}

impl xml::WriteXml for GetAllKeysResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAS, "tas:KeyAttribute"), &self.key_attribute);
        writer.end(name);
    }
}

/// Element `tas:GetAllPassphrases` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAllPassphrases {}

impl xml::ReadXml for GetAllPassphrases {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetAllPassphrases {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:GetAllPassphrasesResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAllPassphrasesResponse {
    /// Element `tas:PassphraseAttribute`, any number.
    pub passphrase_attribute: Vec<PassphraseAttribute>,
}

impl xml::ReadXml for GetAllPassphrasesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut passphrase_attribute = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "PassphraseAttribute") => {
                    xml::fields::many(reader, &child, &mut passphrase_attribute)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { passphrase_attribute })
    }
}

impl xml::WriteXml for GetAllPassphrasesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TAS, "tas:PassphraseAttribute"),
            &self.passphrase_attribute,
        );
        writer.end(name);
    }
}

/// Element `tas:GetAssignedCertPathValidationPolicies` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAssignedCertPathValidationPolicies {}

impl xml::ReadXml for GetAssignedCertPathValidationPolicies {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetAssignedCertPathValidationPolicies {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:GetAssignedCertPathValidationPoliciesResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAssignedCertPathValidationPoliciesResponse {
    /// Element `tas:CertPathValidationPolicyID`, any number.
    pub cert_path_validation_policy_id: Vec<CertPathValidationPolicyID>,
}

impl xml::ReadXml for GetAssignedCertPathValidationPoliciesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut cert_path_validation_policy_id = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CertPathValidationPolicyID") => {
                    xml::fields::many(reader, &child, &mut cert_path_validation_policy_id)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            cert_path_validation_policy_id,
        })
    }
}

impl xml::WriteXml for GetAssignedCertPathValidationPoliciesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TAS, "tas:CertPathValidationPolicyID"),
            &self.cert_path_validation_policy_id,
        );
        writer.end(name);
    }
}

/// Element `tas:GetAssignedMediaSigningCertificates` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAssignedMediaSigningCertificates {}

impl xml::ReadXml for GetAssignedMediaSigningCertificates {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetAssignedMediaSigningCertificates {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:GetAssignedMediaSigningCertificatesResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAssignedMediaSigningCertificatesResponse {
    /// Element `tas:CertificationPathID`, 0 to 2.
    pub certification_path_id: Vec<CertificationPathID>,
}

impl xml::ReadXml for GetAssignedMediaSigningCertificatesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut certification_path_id = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CertificationPathID") => {
                    xml::fields::many(reader, &child, &mut certification_path_id)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            certification_path_id,
        })
    }
}

impl xml::WriteXml for GetAssignedMediaSigningCertificatesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TAS, "tas:CertificationPathID"),
            &self.certification_path_id,
        );
        writer.end(name);
    }
}

/// Element `tas:GetAssignedServerCertificates` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAssignedServerCertificates {}

impl xml::ReadXml for GetAssignedServerCertificates {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetAssignedServerCertificates {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:GetAssignedServerCertificatesResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAssignedServerCertificatesResponse {
    /// Element `tas:CertificationPathID`, any number.
    pub certification_path_id: Vec<CertificationPathID>,
}

impl xml::ReadXml for GetAssignedServerCertificatesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut certification_path_id = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CertificationPathID") => {
                    xml::fields::many(reader, &child, &mut certification_path_id)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            certification_path_id,
        })
    }
}

impl xml::WriteXml for GetAssignedServerCertificatesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TAS, "tas:CertificationPathID"),
            &self.certification_path_id,
        );
        writer.end(name);
    }
}

/// Element `tas:GetAuthorizationServerConfigurations` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAuthorizationServerConfigurations {
    /// Element `tas:Token`, optional.
    pub token: Option<tt::ReferenceToken>,
}

impl xml::ReadXml for GetAuthorizationServerConfigurations {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { token })
    }
}

impl xml::WriteXml for GetAuthorizationServerConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TAS, "tas:Token"), &self.token);
        writer.end(name);
    }
}

/// Element `tas:GetAuthorizationServerConfigurationsResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAuthorizationServerConfigurationsResponse {
    /// Element `tas:Configuration`, any number.
    pub configuration: Vec<AuthorizationServerConfiguration>,
}

impl xml::ReadXml for GetAuthorizationServerConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Configuration") => xml::fields::many(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { configuration })
    }
}

impl xml::WriteXml for GetAuthorizationServerConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAS, "tas:Configuration"), &self.configuration);
        writer.end(name);
    }
}

/// Element `tas:GetCRL` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCRL {
    /// Element `tas:CrlID`, required.
    pub crl_id: CRLID,
}

impl xml::ReadXml for GetCRL {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut crl_id = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CrlID") => xml::fields::one(reader, &child, &mut crl_id)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            crl_id: xml::fields::element(crl_id, "GetCRL", "CrlID")?,
        })
    }
}

impl xml::WriteXml for GetCRL {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.crl_id.write_xml(writer, xml::name!(TAS, "tas:CrlID"));
        writer.end(name);
    }
}

/// Element `tas:GetCRLResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCRLResponse {
    /// Element `tas:Crl`, required.
    pub crl: CRL,
}

impl xml::ReadXml for GetCRLResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut crl = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Crl") => xml::fields::one(reader, &child, &mut crl)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            crl: xml::fields::element(crl, "GetCRLResponse", "Crl")?,
        })
    }
}

impl xml::WriteXml for GetCRLResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.crl.write_xml(writer, xml::name!(TAS, "tas:Crl"));
        writer.end(name);
    }
}

/// Element `tas:GetCertPathValidationPolicy` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCertPathValidationPolicy {
    /// Element `tas:CertPathValidationPolicyID`, required.
    pub cert_path_validation_policy_id: CertPathValidationPolicyID,
}

impl xml::ReadXml for GetCertPathValidationPolicy {
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
                "GetCertPathValidationPolicy",
                "CertPathValidationPolicyID",
            )?,
        })
    }
}

impl xml::WriteXml for GetCertPathValidationPolicy {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.cert_path_validation_policy_id
            .write_xml(writer, xml::name!(TAS, "tas:CertPathValidationPolicyID"));
        writer.end(name);
    }
}

/// Element `tas:GetCertPathValidationPolicyResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCertPathValidationPolicyResponse {
    /// Element `tas:CertPathValidationPolicy`, required.
    pub cert_path_validation_policy: CertPathValidationPolicy,
}

impl xml::ReadXml for GetCertPathValidationPolicyResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut cert_path_validation_policy = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CertPathValidationPolicy") => {
                    xml::fields::one(reader, &child, &mut cert_path_validation_policy)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            cert_path_validation_policy: xml::fields::element(
                cert_path_validation_policy,
                "GetCertPathValidationPolicyResponse",
                "CertPathValidationPolicy",
            )?,
        })
    }
}

impl xml::WriteXml for GetCertPathValidationPolicyResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.cert_path_validation_policy
            .write_xml(writer, xml::name!(TAS, "tas:CertPathValidationPolicy"));
        writer.end(name);
    }
}

/// Element `tas:GetCertificate` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCertificate {
    /// Element `tas:CertificateID`, required.
    pub certificate_id: CertificateID,
}

impl xml::ReadXml for GetCertificate {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut certificate_id = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CertificateID") => xml::fields::one(reader, &child, &mut certificate_id)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            certificate_id: xml::fields::element(certificate_id, "GetCertificate", "CertificateID")?,
        })
    }
}

impl xml::WriteXml for GetCertificate {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.certificate_id
            .write_xml(writer, xml::name!(TAS, "tas:CertificateID"));
        writer.end(name);
    }
}

/// Element `tas:GetCertificateResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCertificateResponse {
    /// Element `tas:Certificate`, required.
    pub certificate: X509Certificate,
}

impl xml::ReadXml for GetCertificateResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut certificate = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Certificate") => xml::fields::one(reader, &child, &mut certificate)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            certificate: xml::fields::element(certificate, "GetCertificateResponse", "Certificate")?,
        })
    }
}

impl xml::WriteXml for GetCertificateResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.certificate
            .write_xml(writer, xml::name!(TAS, "tas:Certificate"));
        writer.end(name);
    }
}

/// Element `tas:GetCertificationPath` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCertificationPath {
    /// Element `tas:CertificationPathID`, required.
    pub certification_path_id: CertificationPathID,
}

impl xml::ReadXml for GetCertificationPath {
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
                "GetCertificationPath",
                "CertificationPathID",
            )?,
        })
    }
}

impl xml::WriteXml for GetCertificationPath {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.certification_path_id
            .write_xml(writer, xml::name!(TAS, "tas:CertificationPathID"));
        writer.end(name);
    }
}

/// Element `tas:GetCertificationPathResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCertificationPathResponse {
    /// Element `tas:CertificationPath`, required.
    pub certification_path: CertificationPath,
}

impl xml::ReadXml for GetCertificationPathResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut certification_path = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CertificationPath") => {
                    xml::fields::one(reader, &child, &mut certification_path)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            certification_path: xml::fields::element(
                certification_path,
                "GetCertificationPathResponse",
                "CertificationPath",
            )?,
        })
    }
}

impl xml::WriteXml for GetCertificationPathResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.certification_path
            .write_xml(writer, xml::name!(TAS, "tas:CertificationPath"));
        writer.end(name);
    }
}

/// Element `tas:GetClientAuthenticationRequired` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetClientAuthenticationRequired {}

impl xml::ReadXml for GetClientAuthenticationRequired {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetClientAuthenticationRequired {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:GetClientAuthenticationRequiredResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetClientAuthenticationRequiredResponse {
    /// Element `tas:clientAuthenticationRequired`, required.
    pub client_authentication_required: bool,
}

impl xml::ReadXml for GetClientAuthenticationRequiredResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut client_authentication_required = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "clientAuthenticationRequired") => {
                    xml::fields::one(reader, &child, &mut client_authentication_required)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            client_authentication_required: xml::fields::element(
                client_authentication_required,
                "GetClientAuthenticationRequiredResponse",
                "clientAuthenticationRequired",
            )?,
        })
    }
}

impl xml::WriteXml for GetClientAuthenticationRequiredResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.client_authentication_required
            .write_xml(writer, xml::name!(TAS, "tas:clientAuthenticationRequired"));
        writer.end(name);
    }
}

/// Element `tas:GetCnMapsToUser` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCnMapsToUser {}

impl xml::ReadXml for GetCnMapsToUser {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetCnMapsToUser {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:GetCnMapsToUserResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCnMapsToUserResponse {
    /// Element `tas:cnMapsToUser`, required.
    pub cn_maps_to_user: bool,
}

impl xml::ReadXml for GetCnMapsToUserResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut cn_maps_to_user = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "cnMapsToUser") => xml::fields::one(reader, &child, &mut cn_maps_to_user)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            cn_maps_to_user: xml::fields::element(
                cn_maps_to_user,
                "GetCnMapsToUserResponse",
                "cnMapsToUser",
            )?,
        })
    }
}

impl xml::WriteXml for GetCnMapsToUserResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.cn_maps_to_user
            .write_xml(writer, xml::name!(TAS, "tas:cnMapsToUser"));
        writer.end(name);
    }
}

/// Element `tas:GetDot1XConfiguration` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDot1XConfiguration {
    /// Element `tas:Dot1XID`, required.
    pub dot1xid: Dot1XID,
}

impl xml::ReadXml for GetDot1XConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut dot1xid = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Dot1XID") => xml::fields::one(reader, &child, &mut dot1xid)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            dot1xid: xml::fields::element(dot1xid, "GetDot1XConfiguration", "Dot1XID")?,
        })
    }
}

impl xml::WriteXml for GetDot1XConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.dot1xid.write_xml(writer, xml::name!(TAS, "tas:Dot1XID"));
        writer.end(name);
    }
}

/// Element `tas:GetDot1XConfigurationResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDot1XConfigurationResponse {
    /// Element `tas:Dot1XConfiguration`, required.
    pub dot1x_configuration: Dot1XConfiguration,
}

impl xml::ReadXml for GetDot1XConfigurationResponse {
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
                "GetDot1XConfigurationResponse",
                "Dot1XConfiguration",
            )?,
        })
    }
}

impl xml::WriteXml for GetDot1XConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.dot1x_configuration
            .write_xml(writer, xml::name!(TAS, "tas:Dot1XConfiguration"));
        writer.end(name);
    }
}

/// Element `tas:GetEnabledTLSVersions` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetEnabledTLSVersions {}

impl xml::ReadXml for GetEnabledTLSVersions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetEnabledTLSVersions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:GetEnabledTLSVersionsResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetEnabledTLSVersionsResponse {
    /// Element `tas:Versions`, required.
    pub versions: TLSVersions,
}

impl xml::ReadXml for GetEnabledTLSVersionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut versions = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Versions") => xml::fields::one(reader, &child, &mut versions)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            versions: xml::fields::element(versions, "GetEnabledTLSVersionsResponse", "Versions")?,
        })
    }
}

impl xml::WriteXml for GetEnabledTLSVersionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.versions.write_xml(writer, xml::name!(TAS, "tas:Versions"));
        writer.end(name);
    }
}

/// Element `tas:GetJWTConfiguration` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetJWTConfiguration {}

impl xml::ReadXml for GetJWTConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetJWTConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:GetJWTConfigurationResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetJWTConfigurationResponse {
    /// Element `tas:Configuration`, required.
    pub configuration: JWTConfiguration,
}

impl xml::ReadXml for GetJWTConfigurationResponse {
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
                "GetJWTConfigurationResponse",
                "Configuration",
            )?,
        })
    }
}

impl xml::WriteXml for GetJWTConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TAS, "tas:Configuration"));
        writer.end(name);
    }
}

/// Element `tas:GetKeyStatus` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetKeyStatus {
    /// Element `tas:KeyID`, required.
    pub key_id: KeyID,
}

impl xml::ReadXml for GetKeyStatus {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut key_id = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "KeyID") => xml::fields::one(reader, &child, &mut key_id)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            key_id: xml::fields::element(key_id, "GetKeyStatus", "KeyID")?,
        })
    }
}

impl xml::WriteXml for GetKeyStatus {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.key_id.write_xml(writer, xml::name!(TAS, "tas:KeyID"));
        writer.end(name);
    }
}

/// Element `tas:GetKeyStatusResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetKeyStatusResponse {
    /// Element `tas:KeyStatus`, required.
    pub key_status: String,
}

impl xml::ReadXml for GetKeyStatusResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut key_status = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "KeyStatus") => xml::fields::one(reader, &child, &mut key_status)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            key_status: xml::fields::element(key_status, "GetKeyStatusResponse", "KeyStatus")?,
        })
    }
}

impl xml::WriteXml for GetKeyStatusResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.key_status
            .write_xml(writer, xml::name!(TAS, "tas:KeyStatus"));
        writer.end(name);
    }
}

/// Element `tas:GetNetworkInterfaceDot1XConfiguration` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetNetworkInterfaceDot1XConfiguration {
    /// Element `tas:token`, required.
    pub token: String,
}

impl xml::ReadXml for GetNetworkInterfaceDot1XConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "GetNetworkInterfaceDot1XConfiguration", "token")?,
        })
    }
}

impl xml::WriteXml for GetNetworkInterfaceDot1XConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TAS, "tas:token"));
        writer.end(name);
    }
}

/// Element `tas:GetNetworkInterfaceDot1XConfigurationResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetNetworkInterfaceDot1XConfigurationResponse {
    /// Element `tas:Dot1XID`, optional.
    pub dot1xid: Option<Dot1XID>,
}

impl xml::ReadXml for GetNetworkInterfaceDot1XConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut dot1xid = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Dot1XID") => xml::fields::one(reader, &child, &mut dot1xid)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { dot1xid })
    }
}

impl xml::WriteXml for GetNetworkInterfaceDot1XConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TAS, "tas:Dot1XID"), &self.dot1xid);
        writer.end(name);
    }
}

/// Element `tas:GetPrivateKeyStatus` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPrivateKeyStatus {
    /// Element `tas:KeyID`, required.
    pub key_id: KeyID,
}

impl xml::ReadXml for GetPrivateKeyStatus {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut key_id = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "KeyID") => xml::fields::one(reader, &child, &mut key_id)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            key_id: xml::fields::element(key_id, "GetPrivateKeyStatus", "KeyID")?,
        })
    }
}

impl xml::WriteXml for GetPrivateKeyStatus {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.key_id.write_xml(writer, xml::name!(TAS, "tas:KeyID"));
        writer.end(name);
    }
}

/// Element `tas:GetPrivateKeyStatusResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPrivateKeyStatusResponse {
    /// Element `tas:hasPrivateKey`, required.
    pub has_private_key: bool,
}

impl xml::ReadXml for GetPrivateKeyStatusResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut has_private_key = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "hasPrivateKey") => xml::fields::one(reader, &child, &mut has_private_key)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            has_private_key: xml::fields::element(
                has_private_key,
                "GetPrivateKeyStatusResponse",
                "hasPrivateKey",
            )?,
        })
    }
}

impl xml::WriteXml for GetPrivateKeyStatusResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.has_private_key
            .write_xml(writer, xml::name!(TAS, "tas:hasPrivateKey"));
        writer.end(name);
    }
}

/// Element `tas:GetServiceCapabilities` of advancedsecurity.wsdl.
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

/// Element `tas:GetServiceCapabilitiesResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilitiesResponse {
    /// Element `tas:Capabilities`, required.
    pub capabilities: Capabilities,
}

impl xml::ReadXml for GetServiceCapabilitiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
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
            .write_xml(writer, xml::name!(TAS, "tas:Capabilities"));
        writer.end(name);
    }
}

/// ComplexType `tas:JWTConfiguration` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct JWTConfiguration {
    /// Element `tas:Audiences`, required.
    pub audiences: tt::StringList,
    /// Element `tas:TrustedIssuers`, any number.
    pub trusted_issuers: Vec<String>,
    /// Element `tas:KeyID`, any number.
    pub key_id: Vec<KeyID>,
    /// Element `tas:ValidationPolicy`, optional.
    pub validation_policy: Option<CertPathValidationPolicyID>,
    /// Element `tas:CustomClaims`, any number.
    pub custom_claims: Vec<CustomClaim>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for JWTConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut audiences = None;
        let mut trusted_issuers = Vec::new();
        let mut key_id = Vec::new();
        let mut validation_policy = None;
        let mut custom_claims = Vec::new();
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Audiences") => xml::fields::one(reader, &child, &mut audiences)?,
                (xml::Ns::TAS, "TrustedIssuers") => xml::fields::many(reader, &child, &mut trusted_issuers)?,
                (xml::Ns::TAS, "KeyID") => xml::fields::many(reader, &child, &mut key_id)?,
                (xml::Ns::TAS, "ValidationPolicy") => {
                    xml::fields::one(reader, &child, &mut validation_policy)?
                }
                (xml::Ns::TAS, "CustomClaims") => xml::fields::many(reader, &child, &mut custom_claims)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            audiences: xml::fields::element(audiences, "JWTConfiguration", "Audiences")?,
            trusted_issuers,
            key_id,
            validation_policy,
            custom_claims,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for JWTConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.audiences.write_xml(writer, xml::name!(TAS, "tas:Audiences"));
        xml::fields::write_many(
            writer,
            xml::name!(TAS, "tas:TrustedIssuers"),
            &self.trusted_issuers,
        );
        xml::fields::write_many(writer, xml::name!(TAS, "tas:KeyID"), &self.key_id);
        xml::fields::write_option(
            writer,
            xml::name!(TAS, "tas:ValidationPolicy"),
            &self.validation_policy,
        );
        xml::fields::write_many(writer, xml::name!(TAS, "tas:CustomClaims"), &self.custom_claims);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}
