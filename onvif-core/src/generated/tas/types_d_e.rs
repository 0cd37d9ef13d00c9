// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// SimpleType `tas:DNAttributeType` of advancedsecurity.wsdl.
pub type DNAttributeType = String;

/// ComplexType `tas:DNAttributeTypeAndValue` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DNAttributeTypeAndValue {
    /// Element `tas:Type`, required.
    pub r#type: DNAttributeType,
    /// Element `tas:Value`, required.
    pub value: DNAttributeValue,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for DNAttributeTypeAndValue {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut r#type = None;
        let mut value = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Type") => xml::fields::one(reader, &child, &mut r#type)?,
                (xml::Ns::TAS, "Value") => xml::fields::one(reader, &child, &mut value)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            r#type: xml::fields::element(r#type, "DNAttributeTypeAndValue", "Type")?,
            value: xml::fields::element(value, "DNAttributeTypeAndValue", "Value")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for DNAttributeTypeAndValue {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.r#type.write_xml(writer, xml::name!(TAS, "tas:Type"));
        self.value.write_xml(writer, xml::name!(TAS, "tas:Value"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tas:DNAttributeValue` of advancedsecurity.wsdl.
pub type DNAttributeValue = String;

/// Element `tas:DeleteAuthorizationServerConfiguration` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteAuthorizationServerConfiguration {
    /// Element `tas:Token`, required.
    pub token: tt::ReferenceToken,
}

impl xml::ReadXml for DeleteAuthorizationServerConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "DeleteAuthorizationServerConfiguration", "Token")?,
        })
    }
}

impl xml::WriteXml for DeleteAuthorizationServerConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TAS, "tas:Token"));
        writer.end(name);
    }
}

/// Element `tas:DeleteAuthorizationServerConfigurationResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteAuthorizationServerConfigurationResponse {}

impl xml::ReadXml for DeleteAuthorizationServerConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteAuthorizationServerConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:DeleteCRL` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteCRL {
    /// Element `tas:CrlID`, required.
    pub crl_id: CRLID,
}

impl xml::ReadXml for DeleteCRL {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut crl_id = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CrlID") => xml::fields::one(reader, &child, &mut crl_id)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            crl_id: xml::fields::element(crl_id, "DeleteCRL", "CrlID")?,
        })
    }
}

impl xml::WriteXml for DeleteCRL {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.crl_id.write_xml(writer, xml::name!(TAS, "tas:CrlID"));
        writer.end(name);
    }
}

/// Element `tas:DeleteCRLResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteCRLResponse {}

impl xml::ReadXml for DeleteCRLResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteCRLResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:DeleteCertPathValidationPolicy` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteCertPathValidationPolicy {
    /// Element `tas:CertPathValidationPolicyID`, required.
    pub cert_path_validation_policy_id: CertPathValidationPolicyID,
}

impl xml::ReadXml for DeleteCertPathValidationPolicy {
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
                "DeleteCertPathValidationPolicy",
                "CertPathValidationPolicyID",
            )?,
        })
    }
}

impl xml::WriteXml for DeleteCertPathValidationPolicy {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.cert_path_validation_policy_id
            .write_xml(writer, xml::name!(TAS, "tas:CertPathValidationPolicyID"));
        writer.end(name);
    }
}

/// Element `tas:DeleteCertPathValidationPolicyResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteCertPathValidationPolicyResponse {}

impl xml::ReadXml for DeleteCertPathValidationPolicyResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteCertPathValidationPolicyResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:DeleteCertificate` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteCertificate {
    /// Element `tas:CertificateID`, required.
    pub certificate_id: CertificateID,
}

impl xml::ReadXml for DeleteCertificate {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut certificate_id = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CertificateID") => xml::fields::one(reader, &child, &mut certificate_id)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            certificate_id: xml::fields::element(certificate_id, "DeleteCertificate", "CertificateID")?,
        })
    }
}

impl xml::WriteXml for DeleteCertificate {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.certificate_id
            .write_xml(writer, xml::name!(TAS, "tas:CertificateID"));
        writer.end(name);
    }
}

/// Element `tas:DeleteCertificateResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteCertificateResponse {}

impl xml::ReadXml for DeleteCertificateResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteCertificateResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:DeleteCertificationPath` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteCertificationPath {
    /// Element `tas:CertificationPathID`, required.
    pub certification_path_id: CertificationPathID,
}

impl xml::ReadXml for DeleteCertificationPath {
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
                "DeleteCertificationPath",
                "CertificationPathID",
            )?,
        })
    }
}

impl xml::WriteXml for DeleteCertificationPath {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.certification_path_id
            .write_xml(writer, xml::name!(TAS, "tas:CertificationPathID"));
        writer.end(name);
    }
}

/// Element `tas:DeleteCertificationPathResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteCertificationPathResponse {}

impl xml::ReadXml for DeleteCertificationPathResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteCertificationPathResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:DeleteDot1XConfiguration` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteDot1XConfiguration {
    /// Element `tas:Dot1XID`, required.
    pub dot1xid: Dot1XID,
}

impl xml::ReadXml for DeleteDot1XConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut dot1xid = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Dot1XID") => xml::fields::one(reader, &child, &mut dot1xid)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            dot1xid: xml::fields::element(dot1xid, "DeleteDot1XConfiguration", "Dot1XID")?,
        })
    }
}

impl xml::WriteXml for DeleteDot1XConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.dot1xid.write_xml(writer, xml::name!(TAS, "tas:Dot1XID"));
        writer.end(name);
    }
}

/// Element `tas:DeleteDot1XConfigurationResponse` of advancedsecurity.wsdl.
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

/// Element `tas:DeleteKey` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteKey {
    /// Element `tas:KeyID`, required.
    pub key_id: KeyID,
}

impl xml::ReadXml for DeleteKey {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut key_id = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "KeyID") => xml::fields::one(reader, &child, &mut key_id)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            key_id: xml::fields::element(key_id, "DeleteKey", "KeyID")?,
        })
    }
}

impl xml::WriteXml for DeleteKey {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.key_id.write_xml(writer, xml::name!(TAS, "tas:KeyID"));
        writer.end(name);
    }
}

/// Element `tas:DeleteKeyResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteKeyResponse {}

impl xml::ReadXml for DeleteKeyResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteKeyResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:DeleteNetworkInterfaceDot1XConfiguration` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteNetworkInterfaceDot1XConfiguration {
    /// Element `tas:token`, required.
    pub token: String,
}

impl xml::ReadXml for DeleteNetworkInterfaceDot1XConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "DeleteNetworkInterfaceDot1XConfiguration", "token")?,
        })
    }
}

impl xml::WriteXml for DeleteNetworkInterfaceDot1XConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TAS, "tas:token"));
        writer.end(name);
    }
}

/// Element `tas:DeleteNetworkInterfaceDot1XConfigurationResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteNetworkInterfaceDot1XConfigurationResponse {
    /// Element `tas:RebootNeeded`, required.
    pub reboot_needed: bool,
}

impl xml::ReadXml for DeleteNetworkInterfaceDot1XConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut reboot_needed = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "RebootNeeded") => xml::fields::one(reader, &child, &mut reboot_needed)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            reboot_needed: xml::fields::element(
                reboot_needed,
                "DeleteNetworkInterfaceDot1XConfigurationResponse",
                "RebootNeeded",
            )?,
        })
    }
}

impl xml::WriteXml for DeleteNetworkInterfaceDot1XConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.reboot_needed
            .write_xml(writer, xml::name!(TAS, "tas:RebootNeeded"));
        writer.end(name);
    }
}

/// Element `tas:DeletePassphrase` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeletePassphrase {
    /// Element `tas:PassphraseID`, required.
    pub passphrase_id: PassphraseID,
}

impl xml::ReadXml for DeletePassphrase {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut passphrase_id = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "PassphraseID") => xml::fields::one(reader, &child, &mut passphrase_id)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            passphrase_id: xml::fields::element(passphrase_id, "DeletePassphrase", "PassphraseID")?,
        })
    }
}

impl xml::WriteXml for DeletePassphrase {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.passphrase_id
            .write_xml(writer, xml::name!(TAS, "tas:PassphraseID"));
        writer.end(name);
    }
}

/// Element `tas:DeletePassphraseResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeletePassphraseResponse {}

impl xml::ReadXml for DeletePassphraseResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeletePassphraseResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `tas:DistinguishedName` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DistinguishedName {
    /// Element `tas:Country`, any number.
    pub country: Vec<DNAttributeValue>,
    /// Element `tas:Organization`, any number.
    pub organization: Vec<DNAttributeValue>,
    /// Element `tas:OrganizationalUnit`, any number.
    pub organizational_unit: Vec<DNAttributeValue>,
    /// Element `tas:DistinguishedNameQualifier`, any number.
    pub distinguished_name_qualifier: Vec<DNAttributeValue>,
    /// Element `tas:StateOrProvinceName`, any number.
    pub state_or_province_name: Vec<DNAttributeValue>,
    /// Element `tas:CommonName`, any number.
    pub common_name: Vec<DNAttributeValue>,
    /// Element `tas:SerialNumber`, any number.
    pub serial_number: Vec<DNAttributeValue>,
    /// Element `tas:Locality`, any number.
    pub locality: Vec<DNAttributeValue>,
    /// Element `tas:Title`, any number.
    pub title: Vec<DNAttributeValue>,
    /// Element `tas:Surname`, any number.
    pub surname: Vec<DNAttributeValue>,
    /// Element `tas:GivenName`, any number.
    pub given_name: Vec<DNAttributeValue>,
    /// Element `tas:Initials`, any number.
    pub initials: Vec<DNAttributeValue>,
    /// Element `tas:Pseudonym`, any number.
    pub pseudonym: Vec<DNAttributeValue>,
    /// Element `tas:GenerationQualifier`, any number.
    pub generation_qualifier: Vec<DNAttributeValue>,
    /// Element `tas:GenericAttribute`, any number.
    pub generic_attribute: Vec<DNAttributeTypeAndValue>,
    /// Element `tas:MultiValuedRDN`, any number.
    pub multi_valued_rdn: Vec<MultiValuedRDN>,
    /// Element `tas:anyAttribute`, optional.
    pub any_attribute: Option<DistinguishedNameAnyAttribute>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for DistinguishedName {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut country = Vec::new();
        let mut organization = Vec::new();
        let mut organizational_unit = Vec::new();
        let mut distinguished_name_qualifier = Vec::new();
        let mut state_or_province_name = Vec::new();
        let mut common_name = Vec::new();
        let mut serial_number = Vec::new();
        let mut locality = Vec::new();
        let mut title = Vec::new();
        let mut surname = Vec::new();
        let mut given_name = Vec::new();
        let mut initials = Vec::new();
        let mut pseudonym = Vec::new();
        let mut generation_qualifier = Vec::new();
        let mut generic_attribute = Vec::new();
        let mut multi_valued_rdn = Vec::new();
        let mut any_attribute = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Country") => xml::fields::many(reader, &child, &mut country)?,
                (xml::Ns::TAS, "Organization") => xml::fields::many(reader, &child, &mut organization)?,
                (xml::Ns::TAS, "OrganizationalUnit") => {
                    xml::fields::many(reader, &child, &mut organizational_unit)?
                }
                (xml::Ns::TAS, "DistinguishedNameQualifier") => {
                    xml::fields::many(reader, &child, &mut distinguished_name_qualifier)?
                }
                (xml::Ns::TAS, "StateOrProvinceName") => {
                    xml::fields::many(reader, &child, &mut state_or_province_name)?
                }
                (xml::Ns::TAS, "CommonName") => xml::fields::many(reader, &child, &mut common_name)?,
                (xml::Ns::TAS, "SerialNumber") => xml::fields::many(reader, &child, &mut serial_number)?,
                (xml::Ns::TAS, "Locality") => xml::fields::many(reader, &child, &mut locality)?,
                (xml::Ns::TAS, "Title") => xml::fields::many(reader, &child, &mut title)?,
                (xml::Ns::TAS, "Surname") => xml::fields::many(reader, &child, &mut surname)?,
                (xml::Ns::TAS, "GivenName") => xml::fields::many(reader, &child, &mut given_name)?,
                (xml::Ns::TAS, "Initials") => xml::fields::many(reader, &child, &mut initials)?,
                (xml::Ns::TAS, "Pseudonym") => xml::fields::many(reader, &child, &mut pseudonym)?,
                (xml::Ns::TAS, "GenerationQualifier") => {
                    xml::fields::many(reader, &child, &mut generation_qualifier)?
                }
                (xml::Ns::TAS, "GenericAttribute") => {
                    xml::fields::many(reader, &child, &mut generic_attribute)?
                }
                (xml::Ns::TAS, "MultiValuedRDN") => xml::fields::many(reader, &child, &mut multi_valued_rdn)?,
                (xml::Ns::TAS, "anyAttribute") => xml::fields::one(reader, &child, &mut any_attribute)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            country,
            organization,
            organizational_unit,
            distinguished_name_qualifier,
            state_or_province_name,
            common_name,
            serial_number,
            locality,
            title,
            surname,
            given_name,
            initials,
            pseudonym,
            generation_qualifier,
            generic_attribute,
            multi_valued_rdn,
            any_attribute,
            any_attributes,
        })
    }
}

impl xml::WriteXml for DistinguishedName {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TAS, "tas:Country"), &self.country);
        xml::fields::write_many(writer, xml::name!(TAS, "tas:Organization"), &self.organization);
        xml::fields::write_many(
            writer,
            xml::name!(TAS, "tas:OrganizationalUnit"),
            &self.organizational_unit,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TAS, "tas:DistinguishedNameQualifier"),
            &self.distinguished_name_qualifier,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TAS, "tas:StateOrProvinceName"),
            &self.state_or_province_name,
        );
        xml::fields::write_many(writer, xml::name!(TAS, "tas:CommonName"), &self.common_name);
        xml::fields::write_many(writer, xml::name!(TAS, "tas:SerialNumber"), &self.serial_number);
        xml::fields::write_many(writer, xml::name!(TAS, "tas:Locality"), &self.locality);
        xml::fields::write_many(writer, xml::name!(TAS, "tas:Title"), &self.title);
        xml::fields::write_many(writer, xml::name!(TAS, "tas:Surname"), &self.surname);
        xml::fields::write_many(writer, xml::name!(TAS, "tas:GivenName"), &self.given_name);
        xml::fields::write_many(writer, xml::name!(TAS, "tas:Initials"), &self.initials);
        xml::fields::write_many(writer, xml::name!(TAS, "tas:Pseudonym"), &self.pseudonym);
        xml::fields::write_many(
            writer,
            xml::name!(TAS, "tas:GenerationQualifier"),
            &self.generation_qualifier,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TAS, "tas:GenericAttribute"),
            &self.generic_attribute,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TAS, "tas:MultiValuedRDN"),
            &self.multi_valued_rdn,
        );
        xml::fields::write_option(writer, xml::name!(TAS, "tas:anyAttribute"), &self.any_attribute);
        writer.end(name);
    }
}

/// The type of `anyAttribute` in [`DistinguishedName`] of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DistinguishedNameAnyAttribute {
    /// Element `tas:DomainComponent`, any number.
    pub domain_component: Vec<DNAttributeValue>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for DistinguishedNameAnyAttribute {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut domain_component = Vec::new();
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "DomainComponent") => {
                    xml::fields::many(reader, &child, &mut domain_component)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            domain_component,
            any,
        })
    }
}

impl xml::WriteXml for DistinguishedNameAnyAttribute {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TAS, "tas:DomainComponent"),
            &self.domain_component,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tas:Dot1XCapabilities` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Dot1XCapabilities {
    /// Attribute `MaximumNumberOfDot1XConfigurations`, optional.
    pub maximum_number_of_dot1x_configurations: Option<u64>,
    /// Attribute `Dot1XMethods`, optional.
    pub dot1x_methods: Option<Dot1XMethods>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Dot1XCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut maximum_number_of_dot1x_configurations = None;
        let mut dot1x_methods = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "MaximumNumberOfDot1XConfigurations") => {
                    maximum_number_of_dot1x_configurations = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "Dot1XMethods") => dot1x_methods = Some(attribute.parse(reader)?),
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
            maximum_number_of_dot1x_configurations,
            dot1x_methods,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Dot1XCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(
            writer,
            xml::name!("MaximumNumberOfDot1XConfigurations"),
            &self.maximum_number_of_dot1x_configurations,
        );
        xml::fields::write_attribute(writer, xml::name!("Dot1XMethods"), &self.dot1x_methods);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tas:Dot1XConfiguration` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Dot1XConfiguration {
    /// Element `tas:Dot1XID`, optional.
    pub dot1xid: Option<Dot1XID>,
    /// Element `tas:Alias`, optional.
    pub alias: Option<String>,
    /// Element `tas:Outer`, required.
    pub outer: Dot1XStage,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Dot1XConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut dot1xid = None;
        let mut alias = None;
        let mut outer = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Dot1XID") => xml::fields::one(reader, &child, &mut dot1xid)?,
                (xml::Ns::TAS, "Alias") => xml::fields::one(reader, &child, &mut alias)?,
                (xml::Ns::TAS, "Outer") => xml::fields::one(reader, &child, &mut outer)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            dot1xid,
            alias,
            outer: xml::fields::element(outer, "Dot1XConfiguration", "Outer")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Dot1XConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TAS, "tas:Dot1XID"), &self.dot1xid);
        xml::fields::write_option(writer, xml::name!(TAS, "tas:Alias"), &self.alias);
        self.outer.write_xml(writer, xml::name!(TAS, "tas:Outer"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tas:Dot1XID` of advancedsecurity.wsdl; length at most 64.
pub type Dot1XID = String;

/// Limit of [`Dot1XID`] in characters, or bytes of binary content.
pub const DOT1XID_MAX_LENGTH: usize = 64;

/// SimpleType `tas:Dot1XMethods` of advancedsecurity.wsdl: items divided by white space.
pub type Dot1XMethods = xml::List<String>;

/// ComplexType `tas:Dot1XStage` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Dot1XStage {
    /// Attribute `Method`, required.
    pub method: String,
    /// Attribute `CertPathValidationPolicyID`, optional.
    pub cert_path_validation_policy_id: Option<CertPathValidationPolicyID>,
    /// Element `tas:Identity`, optional.
    pub identity: Option<String>,
    /// Element `tas:CertificationPathID`, optional.
    pub certification_path_id: Option<CertificationPathID>,
    /// Element `tas:PassphraseID`, optional.
    pub passphrase_id: Option<PassphraseID>,
    /// Element `tas:Inner`, optional.
    pub inner: Option<Box<Dot1XStage>>,
    /// Element `tas:Extension`, optional.
    pub extension: Option<Dot1XStageExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Dot1XStage {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut method = None;
        let mut cert_path_validation_policy_id = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Method") => method = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "CertPathValidationPolicyID") => {
                    cert_path_validation_policy_id = Some(attribute.parse(reader)?)
                }
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut identity = None;
        let mut certification_path_id = None;
        let mut passphrase_id = None;
        let mut inner = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Identity") => xml::fields::one(reader, &child, &mut identity)?,
                (xml::Ns::TAS, "CertificationPathID") => {
                    xml::fields::one(reader, &child, &mut certification_path_id)?
                }
                (xml::Ns::TAS, "PassphraseID") => xml::fields::one(reader, &child, &mut passphrase_id)?,
                (xml::Ns::TAS, "Inner") => xml::fields::one_boxed(reader, &child, &mut inner)?,
                (xml::Ns::TAS, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            method: xml::fields::attribute(method, "Dot1XStage", "Method")?,
            cert_path_validation_policy_id,
            identity,
            certification_path_id,
            passphrase_id,
            inner,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Dot1XStage {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("Method"), &self.method);
        xml::fields::write_attribute(
            writer,
            xml::name!("CertPathValidationPolicyID"),
            &self.cert_path_validation_policy_id,
        );
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TAS, "tas:Identity"), &self.identity);
        xml::fields::write_option(
            writer,
            xml::name!(TAS, "tas:CertificationPathID"),
            &self.certification_path_id,
        );
        xml::fields::write_option(writer, xml::name!(TAS, "tas:PassphraseID"), &self.passphrase_id);
        xml::fields::write_boxed(writer, xml::name!(TAS, "tas:Inner"), &self.inner);
        xml::fields::write_option(writer, xml::name!(TAS, "tas:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tas:Dot1XStageExtension` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Dot1XStageExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for Dot1XStageExtension {
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

impl xml::WriteXml for Dot1XStageExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tas:DotDecimalOID` of advancedsecurity.wsdl; pattern `[0-9]+(.[0-9]+)*`.
pub type DotDecimalOID = String;

/// SimpleType `tas:EllipticCurves` of advancedsecurity.wsdl: items divided by white space.
pub type EllipticCurves = xml::List<String>;
