// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::xml;

/// Element `tas:UploadCRL` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UploadCRL {
    /// Element `tas:Crl`, required.
    pub crl: Base64DERencodedASN1Value,
    /// Element `tas:Alias`, optional.
    pub alias: Option<String>,
    /// Element `tas:anyParameters`, optional.
    pub any_parameters: Option<UploadCRLAnyParameters>,
}

impl xml::ReadXml for UploadCRL {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut crl = None;
        let mut alias = None;
        let mut any_parameters = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Crl") => xml::fields::one(reader, &child, &mut crl)?,
                (xml::Ns::TAS, "Alias") => xml::fields::one(reader, &child, &mut alias)?,
                (xml::Ns::TAS, "anyParameters") => xml::fields::one(reader, &child, &mut any_parameters)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            crl: xml::fields::element(crl, "UploadCRL", "Crl")?,
            alias,
            any_parameters,
        })
    }
}

impl xml::WriteXml for UploadCRL {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.crl.write_xml(writer, xml::name!(TAS, "tas:Crl"));
        xml::fields::write_option(writer, xml::name!(TAS, "tas:Alias"), &self.alias);
        xml::fields::write_option(writer, xml::name!(TAS, "tas:anyParameters"), &self.any_parameters);
        writer.end(name);
    }
}

/// The type of `anyParameters` in [`UploadCRL`] of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UploadCRLAnyParameters {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for UploadCRLAnyParameters {
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

impl xml::WriteXml for UploadCRLAnyParameters {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tas:UploadCRLResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UploadCRLResponse {
    /// Element `tas:CrlID`, required.
    pub crl_id: CRLID,
}

impl xml::ReadXml for UploadCRLResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut crl_id = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CrlID") => xml::fields::one(reader, &child, &mut crl_id)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            crl_id: xml::fields::element(crl_id, "UploadCRLResponse", "CrlID")?,
        })
    }
}

impl xml::WriteXml for UploadCRLResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.crl_id.write_xml(writer, xml::name!(TAS, "tas:CrlID"));
        writer.end(name);
    }
}

/// Element `tas:UploadCertificate` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UploadCertificate {
    /// Element `tas:Certificate`, required.
    pub certificate: Base64DERencodedASN1Value,
    /// Element `tas:Alias`, optional.
    pub alias: Option<String>,
    /// Element `tas:KeyAlias`, optional.
    pub key_alias: Option<String>,
    /// Element `tas:PrivateKeyRequired`, optional; `false` if it is missing.
    pub private_key_required: Option<bool>,
}

impl xml::ReadXml for UploadCertificate {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut certificate = None;
        let mut alias = None;
        let mut key_alias = None;
        let mut private_key_required = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Certificate") => xml::fields::one(reader, &child, &mut certificate)?,
                (xml::Ns::TAS, "Alias") => xml::fields::one(reader, &child, &mut alias)?,
                (xml::Ns::TAS, "KeyAlias") => xml::fields::one(reader, &child, &mut key_alias)?,
                (xml::Ns::TAS, "PrivateKeyRequired") => {
                    xml::fields::one(reader, &child, &mut private_key_required)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            certificate: xml::fields::element(certificate, "UploadCertificate", "Certificate")?,
            alias,
            key_alias,
            private_key_required,
        })
    }
}

impl xml::WriteXml for UploadCertificate {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.certificate
            .write_xml(writer, xml::name!(TAS, "tas:Certificate"));
        xml::fields::write_option(writer, xml::name!(TAS, "tas:Alias"), &self.alias);
        xml::fields::write_option(writer, xml::name!(TAS, "tas:KeyAlias"), &self.key_alias);
        xml::fields::write_option(
            writer,
            xml::name!(TAS, "tas:PrivateKeyRequired"),
            &self.private_key_required,
        );
        writer.end(name);
    }
}

/// Element `tas:UploadCertificateResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UploadCertificateResponse {
    /// Element `tas:CertificateID`, required.
    pub certificate_id: CertificateID,
    /// Element `tas:KeyID`, required.
    pub key_id: KeyID,
}

impl xml::ReadXml for UploadCertificateResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut certificate_id = None;
        let mut key_id = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CertificateID") => xml::fields::one(reader, &child, &mut certificate_id)?,
                (xml::Ns::TAS, "KeyID") => xml::fields::one(reader, &child, &mut key_id)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            certificate_id: xml::fields::element(
                certificate_id,
                "UploadCertificateResponse",
                "CertificateID",
            )?,
            key_id: xml::fields::element(key_id, "UploadCertificateResponse", "KeyID")?,
        })
    }
}

impl xml::WriteXml for UploadCertificateResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.certificate_id
            .write_xml(writer, xml::name!(TAS, "tas:CertificateID"));
        self.key_id.write_xml(writer, xml::name!(TAS, "tas:KeyID"));
        writer.end(name);
    }
}

/// Element `tas:UploadCertificateWithPrivateKeyInPKCS12` of advancedsecurity.wsdl.
#[derive(Clone, PartialEq, Default)]
pub struct UploadCertificateWithPrivateKeyInPKCS12 {
    /// Element `tas:CertWithPrivateKey`, required.
    pub cert_with_private_key: Base64DERencodedASN1Value,
    /// Element `tas:CertificationPathAlias`, optional.
    pub certification_path_alias: Option<String>,
    /// Element `tas:KeyAlias`, optional.
    pub key_alias: Option<String>,
    /// Element `tas:IgnoreAdditionalCertificates`, optional; `false` if it is missing.
    pub ignore_additional_certificates: Option<bool>,
    /// Element `tas:IntegrityPassphraseID`, optional.
    pub integrity_passphrase_id: Option<PassphraseID>,
    /// Element `tas:EncryptionPassphraseID`, optional.
    pub encryption_passphrase_id: Option<PassphraseID>,
    /// Element `tas:Passphrase`, optional.
    pub passphrase: Option<String>,
}

/// Secrets are shown as present or absent only.
impl std::fmt::Debug for UploadCertificateWithPrivateKeyInPKCS12 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UploadCertificateWithPrivateKeyInPKCS12")
            .field("cert_with_private_key", &"(secret)")
            .field("certification_path_alias", &self.certification_path_alias)
            .field("key_alias", &self.key_alias)
            .field(
                "ignore_additional_certificates",
                &self.ignore_additional_certificates,
            )
            .field("integrity_passphrase_id", &self.integrity_passphrase_id)
            .field("encryption_passphrase_id", &self.encryption_passphrase_id)
            .field("passphrase", &self.passphrase.as_ref().map(|_| "(secret)"))
            .finish()
    }
}

impl xml::ReadXml for UploadCertificateWithPrivateKeyInPKCS12 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut cert_with_private_key = None;
        let mut certification_path_alias = None;
        let mut key_alias = None;
        let mut ignore_additional_certificates = None;
        let mut integrity_passphrase_id = None;
        let mut encryption_passphrase_id = None;
        let mut passphrase = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CertWithPrivateKey") => {
                    xml::fields::one(reader, &child, &mut cert_with_private_key)?
                }
                (xml::Ns::TAS, "CertificationPathAlias") => {
                    xml::fields::one(reader, &child, &mut certification_path_alias)?
                }
                (xml::Ns::TAS, "KeyAlias") => xml::fields::one(reader, &child, &mut key_alias)?,
                (xml::Ns::TAS, "IgnoreAdditionalCertificates") => {
                    xml::fields::one(reader, &child, &mut ignore_additional_certificates)?
                }
                (xml::Ns::TAS, "IntegrityPassphraseID") => {
                    xml::fields::one(reader, &child, &mut integrity_passphrase_id)?
                }
                (xml::Ns::TAS, "EncryptionPassphraseID") => {
                    xml::fields::one(reader, &child, &mut encryption_passphrase_id)?
                }
                (xml::Ns::TAS, "Passphrase") => xml::fields::one(reader, &child, &mut passphrase)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            cert_with_private_key: xml::fields::element(
                cert_with_private_key,
                "UploadCertificateWithPrivateKeyInPKCS12",
                "CertWithPrivateKey",
            )?,
            certification_path_alias,
            key_alias,
            ignore_additional_certificates,
            integrity_passphrase_id,
            encryption_passphrase_id,
            passphrase,
        })
    }
}

impl xml::WriteXml for UploadCertificateWithPrivateKeyInPKCS12 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.cert_with_private_key
            .write_xml(writer, xml::name!(TAS, "tas:CertWithPrivateKey"));
        xml::fields::write_option(
            writer,
            xml::name!(TAS, "tas:CertificationPathAlias"),
            &self.certification_path_alias,
        );
        xml::fields::write_option(writer, xml::name!(TAS, "tas:KeyAlias"), &self.key_alias);
        xml::fields::write_option(
            writer,
            xml::name!(TAS, "tas:IgnoreAdditionalCertificates"),
            &self.ignore_additional_certificates,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TAS, "tas:IntegrityPassphraseID"),
            &self.integrity_passphrase_id,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TAS, "tas:EncryptionPassphraseID"),
            &self.encryption_passphrase_id,
        );
        xml::fields::write_option(writer, xml::name!(TAS, "tas:Passphrase"), &self.passphrase);
        writer.end(name);
    }
}

/// Element `tas:UploadCertificateWithPrivateKeyInPKCS12Response` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UploadCertificateWithPrivateKeyInPKCS12Response {
    /// Element `tas:CertificationPathID`, required.
    pub certification_path_id: CertificationPathID,
    /// Element `tas:KeyID`, required.
    pub key_id: KeyID,
}

impl xml::ReadXml for UploadCertificateWithPrivateKeyInPKCS12Response {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut certification_path_id = None;
        let mut key_id = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CertificationPathID") => {
                    xml::fields::one(reader, &child, &mut certification_path_id)?
                }
                (xml::Ns::TAS, "KeyID") => xml::fields::one(reader, &child, &mut key_id)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            certification_path_id: xml::fields::element(
                certification_path_id,
                "UploadCertificateWithPrivateKeyInPKCS12Response",
                "CertificationPathID",
            )?,
            key_id: xml::fields::element(key_id, "UploadCertificateWithPrivateKeyInPKCS12Response", "KeyID")?,
        })
    }
}

impl xml::WriteXml for UploadCertificateWithPrivateKeyInPKCS12Response {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.certification_path_id
            .write_xml(writer, xml::name!(TAS, "tas:CertificationPathID"));
        self.key_id.write_xml(writer, xml::name!(TAS, "tas:KeyID"));
        writer.end(name);
    }
}

/// Element `tas:UploadKeyPairInPKCS8` of advancedsecurity.wsdl.
#[derive(Clone, PartialEq, Default)]
pub struct UploadKeyPairInPKCS8 {
    /// Element `tas:KeyPair`, required.
    pub key_pair: Base64DERencodedASN1Value,
    /// Element `tas:Alias`, optional.
    pub alias: Option<String>,
    /// Element `tas:EncryptionPassphraseID`, optional.
    pub encryption_passphrase_id: Option<PassphraseID>,
    /// Element `tas:EncryptionPassphrase`, optional.
    pub encryption_passphrase: Option<String>,
}

/// Secrets are shown as present or absent only.
impl std::fmt::Debug for UploadKeyPairInPKCS8 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UploadKeyPairInPKCS8")
            .field("key_pair", &"(secret)")
            .field("alias", &self.alias)
            .field("encryption_passphrase_id", &self.encryption_passphrase_id)
            .field(
                "encryption_passphrase",
                &self.encryption_passphrase.as_ref().map(|_| "(secret)"),
            )
            .finish()
    }
}

impl xml::ReadXml for UploadKeyPairInPKCS8 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut key_pair = None;
        let mut alias = None;
        let mut encryption_passphrase_id = None;
        let mut encryption_passphrase = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "KeyPair") => xml::fields::one(reader, &child, &mut key_pair)?,
                (xml::Ns::TAS, "Alias") => xml::fields::one(reader, &child, &mut alias)?,
                (xml::Ns::TAS, "EncryptionPassphraseID") => {
                    xml::fields::one(reader, &child, &mut encryption_passphrase_id)?
                }
                (xml::Ns::TAS, "EncryptionPassphrase") => {
                    xml::fields::one(reader, &child, &mut encryption_passphrase)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            key_pair: xml::fields::element(key_pair, "UploadKeyPairInPKCS8", "KeyPair")?,
            alias,
            encryption_passphrase_id,
            encryption_passphrase,
        })
    }
}

impl xml::WriteXml for UploadKeyPairInPKCS8 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.key_pair.write_xml(writer, xml::name!(TAS, "tas:KeyPair"));
        xml::fields::write_option(writer, xml::name!(TAS, "tas:Alias"), &self.alias);
        xml::fields::write_option(
            writer,
            xml::name!(TAS, "tas:EncryptionPassphraseID"),
            &self.encryption_passphrase_id,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TAS, "tas:EncryptionPassphrase"),
            &self.encryption_passphrase,
        );
        writer.end(name);
    }
}

/// Element `tas:UploadKeyPairInPKCS8Response` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UploadKeyPairInPKCS8Response {
    /// Element `tas:KeyID`, required.
    pub key_id: KeyID,
}

impl xml::ReadXml for UploadKeyPairInPKCS8Response {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut key_id = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "KeyID") => xml::fields::one(reader, &child, &mut key_id)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            key_id: xml::fields::element(key_id, "UploadKeyPairInPKCS8Response", "KeyID")?,
        })
    }
}

impl xml::WriteXml for UploadKeyPairInPKCS8Response {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.key_id.write_xml(writer, xml::name!(TAS, "tas:KeyID"));
        writer.end(name);
    }
}

/// Element `tas:UploadPassphrase` of advancedsecurity.wsdl.
#[derive(Clone, PartialEq, Default)]
pub struct UploadPassphrase {
    /// Element `tas:Passphrase`, required.
    pub passphrase: String,
    /// Element `tas:PassphraseAlias`, optional.
    pub passphrase_alias: Option<String>,
}

/// Secrets are shown as present or absent only.
impl std::fmt::Debug for UploadPassphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UploadPassphrase")
            .field("passphrase", &"(secret)")
            .field("passphrase_alias", &self.passphrase_alias)
            .finish()
    }
}

impl xml::ReadXml for UploadPassphrase {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut passphrase = None;
        let mut passphrase_alias = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Passphrase") => xml::fields::one(reader, &child, &mut passphrase)?,
                (xml::Ns::TAS, "PassphraseAlias") => xml::fields::one(reader, &child, &mut passphrase_alias)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            passphrase: xml::fields::element(passphrase, "UploadPassphrase", "Passphrase")?,
            passphrase_alias,
        })
    }
}

impl xml::WriteXml for UploadPassphrase {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.passphrase
            .write_xml(writer, xml::name!(TAS, "tas:Passphrase"));
        xml::fields::write_option(
            writer,
            xml::name!(TAS, "tas:PassphraseAlias"),
            &self.passphrase_alias,
        );
        writer.end(name);
    }
}

/// Element `tas:UploadPassphraseResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UploadPassphraseResponse {
    /// Element `tas:PassphraseID`, required.
    pub passphrase_id: PassphraseID,
}

impl xml::ReadXml for UploadPassphraseResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut passphrase_id = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "PassphraseID") => xml::fields::one(reader, &child, &mut passphrase_id)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            passphrase_id: xml::fields::element(passphrase_id, "UploadPassphraseResponse", "PassphraseID")?,
        })
    }
}

impl xml::WriteXml for UploadPassphraseResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.passphrase_id
            .write_xml(writer, xml::name!(TAS, "tas:PassphraseID"));
        writer.end(name);
    }
}

/// ComplexType `tas:X509Certificate` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct X509Certificate {
    /// Element `tas:CertificateID`, required.
    pub certificate_id: CertificateID,
    /// Element `tas:KeyID`, required.
    pub key_id: KeyID,
    /// Element `tas:Alias`, optional.
    pub alias: Option<String>,
    /// Element `tas:CertificateContent`, required.
    pub certificate_content: Base64DERencodedASN1Value,
    /// Element `tas:HasPrivateKey`, optional.
    pub has_private_key: Option<bool>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for X509Certificate {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut certificate_id = None;
        let mut key_id = None;
        let mut alias = None;
        let mut certificate_content = None;
        let mut has_private_key = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CertificateID") => xml::fields::one(reader, &child, &mut certificate_id)?,
                (xml::Ns::TAS, "KeyID") => xml::fields::one(reader, &child, &mut key_id)?,
                (xml::Ns::TAS, "Alias") => xml::fields::one(reader, &child, &mut alias)?,
                (xml::Ns::TAS, "CertificateContent") => {
                    xml::fields::one(reader, &child, &mut certificate_content)?
                }
                (xml::Ns::TAS, "HasPrivateKey") => xml::fields::one(reader, &child, &mut has_private_key)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            certificate_id: xml::fields::element(certificate_id, "X509Certificate", "CertificateID")?,
            key_id: xml::fields::element(key_id, "X509Certificate", "KeyID")?,
            alias,
            certificate_content: xml::fields::element(
                certificate_content,
                "X509Certificate",
                "CertificateContent",
            )?,
            has_private_key,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for X509Certificate {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.certificate_id
            .write_xml(writer, xml::name!(TAS, "tas:CertificateID"));
        self.key_id.write_xml(writer, xml::name!(TAS, "tas:KeyID"));
        xml::fields::write_option(writer, xml::name!(TAS, "tas:Alias"), &self.alias);
        self.certificate_content
            .write_xml(writer, xml::name!(TAS, "tas:CertificateContent"));
        xml::fields::write_option(
            writer,
            xml::name!(TAS, "tas:HasPrivateKey"),
            &self.has_private_key,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tas:X509Versions` of advancedsecurity.wsdl: items divided by white space.
pub type X509Versions = xml::List<i32>;

/// ComplexType `tas:X509v3Extension` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct X509v3Extension {
    /// Element `tas:extnOID`, required.
    pub extn_oid: DotDecimalOID,
    /// Element `tas:critical`, required; `false` if it is missing.
    pub critical: bool,
    /// Element `tas:extnValue`, required.
    pub extn_value: Base64DERencodedASN1Value,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for X509v3Extension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut extn_oid = None;
        let mut critical = None;
        let mut extn_value = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "extnOID") => xml::fields::one(reader, &child, &mut extn_oid)?,
                (xml::Ns::TAS, "critical") => xml::fields::one(reader, &child, &mut critical)?,
                (xml::Ns::TAS, "extnValue") => xml::fields::one(reader, &child, &mut extn_value)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            extn_oid: xml::fields::element(extn_oid, "X509v3Extension", "extnOID")?,
            critical: xml::fields::element(critical, "X509v3Extension", "critical")?,
            extn_value: xml::fields::element(extn_value, "X509v3Extension", "extnValue")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for X509v3Extension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.extn_oid.write_xml(writer, xml::name!(TAS, "tas:extnOID"));
        self.critical.write_xml(writer, xml::name!(TAS, "tas:critical"));
        self.extn_value
            .write_xml(writer, xml::name!(TAS, "tas:extnValue"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}
