// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// ComplexType `tas:KeyAttribute` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct KeyAttribute {
    /// Element `tas:KeyID`, required.
    pub key_id: KeyID,
    /// Element `tas:Alias`, optional.
    pub alias: Option<String>,
    /// Element `tas:hasPrivateKey`, optional.
    pub has_private_key: Option<bool>,
    /// Element `tas:KeyStatus`, required.
    pub key_status: String,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `tas:externallyGenerated`, optional.
    pub externally_generated: Option<bool>,
    /// Element `tas:securelyStored`, optional.
    pub securely_stored: Option<bool>,
    /// Element `tas:Extension`, optional.
    pub extension: Option<KeyAttributeExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for KeyAttribute {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut key_id = None;
        let mut alias = None;
        let mut has_private_key = None;
        let mut key_status = None;
        let mut any = Vec::new();
        let mut externally_generated = None;
        let mut securely_stored = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "KeyID") => xml::fields::one(reader, &child, &mut key_id)?,
                (xml::Ns::TAS, "Alias") => xml::fields::one(reader, &child, &mut alias)?,
                (xml::Ns::TAS, "hasPrivateKey") => xml::fields::one(reader, &child, &mut has_private_key)?,
                (xml::Ns::TAS, "KeyStatus") => xml::fields::one(reader, &child, &mut key_status)?,
                (xml::Ns::TAS, "externallyGenerated") => {
                    xml::fields::one(reader, &child, &mut externally_generated)?
                }
                (xml::Ns::TAS, "securelyStored") => xml::fields::one(reader, &child, &mut securely_stored)?,
                (xml::Ns::TAS, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            key_id: xml::fields::element(key_id, "KeyAttribute", "KeyID")?,
            alias,
            has_private_key,
            key_status: xml::fields::element(key_status, "KeyAttribute", "KeyStatus")?,
            any,
            externally_generated,
            securely_stored,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for KeyAttribute {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.key_id.write_xml(writer, xml::name!(TAS, "tas:KeyID"));
        xml::fields::write_option(writer, xml::name!(TAS, "tas:Alias"), &self.alias);
        xml::fields::write_option(
            writer,
            xml::name!(TAS, "tas:hasPrivateKey"),
            &self.has_private_key,
        );
        self.key_status
            .write_xml(writer, xml::name!(TAS, "tas:KeyStatus"));
        xml::fields::write_raw(writer, &self.any);
        xml::fields::write_option(
            writer,
            xml::name!(TAS, "tas:externallyGenerated"),
            &self.externally_generated,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TAS, "tas:securelyStored"),
            &self.securely_stored,
        );
        xml::fields::write_option(writer, xml::name!(TAS, "tas:Extension"), &self.extension);
        writer.end(name);
    }
}

/// The type of `Extension` in [`KeyAttribute`] of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct KeyAttributeExtension {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for KeyAttributeExtension {
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

impl xml::WriteXml for KeyAttributeExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tas:KeyID` of advancedsecurity.wsdl; length at most 64.
pub type KeyID = String;

/// Limit of [`KeyID`] in characters, or bytes of binary content.
pub const KEY_ID_MAX_LENGTH: usize = 64;

/// SimpleType `tas:KeyPairAlgorithm` of advancedsecurity.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum KeyPairAlgorithm {
    /// `RSA`
    #[default]
    RSA,
    /// `ECC`
    ECC,
}

impl KeyPairAlgorithm {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::RSA, Self::ECC];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RSA => "RSA",
            Self::ECC => "ECC",
        }
    }
}

xml::fields::listed_values!(KeyPairAlgorithm, "KeyPairAlgorithm");

/// SimpleType `tas:KeyStatus` of advancedsecurity.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum KeyStatus {
    /// `ok`
    #[default]
    Ok,
    /// `generating`
    Generating,
    /// `corrupt`
    Corrupt,
}

impl KeyStatus {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Ok, Self::Generating, Self::Corrupt];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Generating => "generating",
            Self::Corrupt => "corrupt",
        }
    }
}

xml::fields::listed_values!(KeyStatus, "KeyStatus");

/// ComplexType `tas:KeystoreCapabilities` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct KeystoreCapabilities {
    /// Attribute `MaximumNumberOfKeys`, optional.
    pub maximum_number_of_keys: Option<u64>,
    /// Attribute `MaximumNumberOfCertificates`, optional.
    pub maximum_number_of_certificates: Option<u64>,
    /// Attribute `MaximumNumberOfCertificationPaths`, optional.
    pub maximum_number_of_certification_paths: Option<u64>,
    /// Attribute `SetCertPath`, optional.
    pub set_cert_path: Option<bool>,
    /// Attribute `RSAKeyPairGeneration`, optional.
    pub rsa_key_pair_generation: Option<bool>,
    /// Attribute `ECCKeyPairGeneration`, optional.
    pub ecc_key_pair_generation: Option<bool>,
    /// Attribute `KeyPairGeneration`, optional.
    pub key_pair_generation: Option<tt::StringList>,
    /// Attribute `RSAKeyLengths`, optional.
    pub rsa_key_lengths: Option<RSAKeyLengths>,
    /// Attribute `EllipticCurves`, optional.
    pub elliptic_curves: Option<EllipticCurves>,
    /// Attribute `PKCS10ExternalCertificationWithRSA`, optional.
    pub pkcs10_external_certification_with_rsa: Option<bool>,
    /// Attribute `PKCS10`, optional.
    pub pkcs10: Option<bool>,
    /// Attribute `SelfSignedCertificateCreationWithRSA`, optional.
    pub self_signed_certificate_creation_with_rsa: Option<bool>,
    /// Attribute `SelfSignedCertificateCreation`, optional.
    pub self_signed_certificate_creation: Option<bool>,
    /// Attribute `X509Versions`, optional.
    pub x509_versions: Option<X509Versions>,
    /// Attribute `MaximumNumberOfPassphrases`, optional.
    pub maximum_number_of_passphrases: Option<u64>,
    /// Attribute `PKCS8RSAKeyPairUpload`, optional.
    pub pkcs8rsa_key_pair_upload: Option<bool>,
    /// Attribute `PKCS8`, optional.
    pub pkcs8: Option<bool>,
    /// Attribute `PKCS12CertificateWithRSAPrivateKeyUpload`, optional.
    pub pkcs12_certificate_with_rsa_private_key_upload: Option<bool>,
    /// Attribute `PKCS12`, optional.
    pub pkcs12: Option<bool>,
    /// Attribute `PasswordBasedEncryptionAlgorithms`, optional.
    pub password_based_encryption_algorithms: Option<PasswordBasedEncryptionAlgorithms>,
    /// Attribute `PasswordBasedMACAlgorithms`, optional.
    pub password_based_mac_algorithms: Option<PasswordBasedMACAlgorithms>,
    /// Attribute `MaximumNumberOfCRLs`, optional.
    pub maximum_number_of_crls: Option<u64>,
    /// Attribute `MaximumNumberOfCertificationPathValidationPolicies`, optional.
    pub maximum_number_of_certification_path_validation_policies: Option<u64>,
    /// Attribute `EnforceTLSWebClientAuthExtKeyUsage`, optional.
    pub enforce_tls_web_client_auth_ext_key_usage: Option<bool>,
    /// Attribute `NoPrivateKeySharing`, optional.
    pub no_private_key_sharing: Option<bool>,
    /// Element `tas:SignatureAlgorithms`, any number.
    pub signature_algorithms: Vec<AlgorithmIdentifier>,
    /// Element `tas:anyElement`, optional.
    pub any_element: Option<KeystoreCapabilitiesAnyElement>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for KeystoreCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut maximum_number_of_keys = None;
        let mut maximum_number_of_certificates = None;
        let mut maximum_number_of_certification_paths = None;
        let mut set_cert_path = None;
        let mut rsa_key_pair_generation = None;
        let mut ecc_key_pair_generation = None;
        let mut key_pair_generation = None;
        let mut rsa_key_lengths = None;
        let mut elliptic_curves = None;
        let mut pkcs10_external_certification_with_rsa = None;
        let mut pkcs10 = None;
        let mut self_signed_certificate_creation_with_rsa = None;
        let mut self_signed_certificate_creation = None;
        let mut x509_versions = None;
        let mut maximum_number_of_passphrases = None;
        let mut pkcs8rsa_key_pair_upload = None;
        let mut pkcs8 = None;
        let mut pkcs12_certificate_with_rsa_private_key_upload = None;
        let mut pkcs12 = None;
        let mut password_based_encryption_algorithms = None;
        let mut password_based_mac_algorithms = None;
        let mut maximum_number_of_crls = None;
        let mut maximum_number_of_certification_path_validation_policies = None;
        let mut enforce_tls_web_client_auth_ext_key_usage = None;
        let mut no_private_key_sharing = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "MaximumNumberOfKeys") => {
                    maximum_number_of_keys = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "MaximumNumberOfCertificates") => {
                    maximum_number_of_certificates = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "MaximumNumberOfCertificationPaths") => {
                    maximum_number_of_certification_paths = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "SetCertPath") => set_cert_path = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "RSAKeyPairGeneration") => {
                    rsa_key_pair_generation = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "ECCKeyPairGeneration") => {
                    ecc_key_pair_generation = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "KeyPairGeneration") => key_pair_generation = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "RSAKeyLengths") => rsa_key_lengths = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "EllipticCurves") => elliptic_curves = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "PKCS10ExternalCertificationWithRSA") => {
                    pkcs10_external_certification_with_rsa = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "PKCS10") => pkcs10 = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "SelfSignedCertificateCreationWithRSA") => {
                    self_signed_certificate_creation_with_rsa = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "SelfSignedCertificateCreation") => {
                    self_signed_certificate_creation = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "X509Versions") => x509_versions = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaximumNumberOfPassphrases") => {
                    maximum_number_of_passphrases = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "PKCS8RSAKeyPairUpload") => {
                    pkcs8rsa_key_pair_upload = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "PKCS8") => pkcs8 = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "PKCS12CertificateWithRSAPrivateKeyUpload") => {
                    pkcs12_certificate_with_rsa_private_key_upload = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "PKCS12") => pkcs12 = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "PasswordBasedEncryptionAlgorithms") => {
                    password_based_encryption_algorithms = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "PasswordBasedMACAlgorithms") => {
                    password_based_mac_algorithms = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "MaximumNumberOfCRLs") => {
                    maximum_number_of_crls = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "MaximumNumberOfCertificationPathValidationPolicies") => {
                    maximum_number_of_certification_path_validation_policies = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "EnforceTLSWebClientAuthExtKeyUsage") => {
                    enforce_tls_web_client_auth_ext_key_usage = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "NoPrivateKeySharing") => {
                    no_private_key_sharing = Some(attribute.parse(reader)?)
                }
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut signature_algorithms = Vec::new();
        let mut any_element = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "SignatureAlgorithms") => {
                    xml::fields::many(reader, &child, &mut signature_algorithms)?
                }
                (xml::Ns::TAS, "anyElement") => xml::fields::one(reader, &child, &mut any_element)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            maximum_number_of_keys,
            maximum_number_of_certificates,
            maximum_number_of_certification_paths,
            set_cert_path,
            rsa_key_pair_generation,
            ecc_key_pair_generation,
            key_pair_generation,
            rsa_key_lengths,
            elliptic_curves,
            pkcs10_external_certification_with_rsa,
            pkcs10,
            self_signed_certificate_creation_with_rsa,
            self_signed_certificate_creation,
            x509_versions,
            maximum_number_of_passphrases,
            pkcs8rsa_key_pair_upload,
            pkcs8,
            pkcs12_certificate_with_rsa_private_key_upload,
            pkcs12,
            password_based_encryption_algorithms,
            password_based_mac_algorithms,
            maximum_number_of_crls,
            maximum_number_of_certification_path_validation_policies,
            enforce_tls_web_client_auth_ext_key_usage,
            no_private_key_sharing,
            signature_algorithms,
            any_element,
            any_attributes,
        })
    }
}

impl xml::WriteXml for KeystoreCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(
            writer,
            xml::name!("MaximumNumberOfKeys"),
            &self.maximum_number_of_keys,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("MaximumNumberOfCertificates"),
            &self.maximum_number_of_certificates,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("MaximumNumberOfCertificationPaths"),
            &self.maximum_number_of_certification_paths,
        );
        xml::fields::write_attribute(writer, xml::name!("SetCertPath"), &self.set_cert_path);
        xml::fields::write_attribute(
            writer,
            xml::name!("RSAKeyPairGeneration"),
            &self.rsa_key_pair_generation,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("ECCKeyPairGeneration"),
            &self.ecc_key_pair_generation,
        );
        xml::fields::write_attribute(writer, xml::name!("KeyPairGeneration"), &self.key_pair_generation);
        xml::fields::write_attribute(writer, xml::name!("RSAKeyLengths"), &self.rsa_key_lengths);
        xml::fields::write_attribute(writer, xml::name!("EllipticCurves"), &self.elliptic_curves);
        xml::fields::write_attribute(
            writer,
            xml::name!("PKCS10ExternalCertificationWithRSA"),
            &self.pkcs10_external_certification_with_rsa,
        );
        xml::fields::write_attribute(writer, xml::name!("PKCS10"), &self.pkcs10);
        xml::fields::write_attribute(
            writer,
            xml::name!("SelfSignedCertificateCreationWithRSA"),
            &self.self_signed_certificate_creation_with_rsa,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("SelfSignedCertificateCreation"),
            &self.self_signed_certificate_creation,
        );
        xml::fields::write_attribute(writer, xml::name!("X509Versions"), &self.x509_versions);
        xml::fields::write_attribute(
            writer,
            xml::name!("MaximumNumberOfPassphrases"),
            &self.maximum_number_of_passphrases,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("PKCS8RSAKeyPairUpload"),
            &self.pkcs8rsa_key_pair_upload,
        );
        xml::fields::write_attribute(writer, xml::name!("PKCS8"), &self.pkcs8);
        xml::fields::write_attribute(
            writer,
            xml::name!("PKCS12CertificateWithRSAPrivateKeyUpload"),
            &self.pkcs12_certificate_with_rsa_private_key_upload,
        );
        xml::fields::write_attribute(writer, xml::name!("PKCS12"), &self.pkcs12);
        xml::fields::write_attribute(
            writer,
            xml::name!("PasswordBasedEncryptionAlgorithms"),
            &self.password_based_encryption_algorithms,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("PasswordBasedMACAlgorithms"),
            &self.password_based_mac_algorithms,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("MaximumNumberOfCRLs"),
            &self.maximum_number_of_crls,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("MaximumNumberOfCertificationPathValidationPolicies"),
            &self.maximum_number_of_certification_path_validation_policies,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("EnforceTLSWebClientAuthExtKeyUsage"),
            &self.enforce_tls_web_client_auth_ext_key_usage,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("NoPrivateKeySharing"),
            &self.no_private_key_sharing,
        );
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(
            writer,
            xml::name!(TAS, "tas:SignatureAlgorithms"),
            &self.signature_algorithms,
        );
        xml::fields::write_option(writer, xml::name!(TAS, "tas:anyElement"), &self.any_element);
        writer.end(name);
    }
}

/// The type of `anyElement` in [`KeystoreCapabilities`] of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct KeystoreCapabilitiesAnyElement {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for KeystoreCapabilitiesAnyElement {
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

impl xml::WriteXml for KeystoreCapabilitiesAnyElement {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tas:MediaSigningCapabilities` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MediaSigningCapabilities {
    /// Attribute `MediaSigningSupported`, optional.
    pub media_signing_supported: Option<bool>,
    /// Attribute `UserMediaSigningKeySupported`, optional.
    pub user_media_signing_key_supported: Option<bool>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MediaSigningCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut media_signing_supported = None;
        let mut user_media_signing_key_supported = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "MediaSigningSupported") => {
                    media_signing_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "UserMediaSigningKeySupported") => {
                    user_media_signing_key_supported = Some(attribute.parse(reader)?)
                }
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        reader.skip()?;
        Ok(Self {
            media_signing_supported,
            user_media_signing_key_supported,
            any_attributes,
        })
    }
}

impl xml::WriteXml for MediaSigningCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(
            writer,
            xml::name!("MediaSigningSupported"),
            &self.media_signing_supported,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("UserMediaSigningKeySupported"),
            &self.user_media_signing_key_supported,
        );
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        writer.end(name);
    }
}

/// ComplexType `tas:MultiValuedRDN` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MultiValuedRDN {
    /// Element `tas:Attribute`, any number.
    pub attribute: Vec<DNAttributeTypeAndValue>,
}

impl xml::ReadXml for MultiValuedRDN {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut attribute = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Attribute") => xml::fields::many(reader, &child, &mut attribute)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { attribute })
    }
}

impl xml::WriteXml for MultiValuedRDN {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAS, "tas:Attribute"), &self.attribute);
        writer.end(name);
    }
}

/// ComplexType `tas:PassphraseAttribute` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PassphraseAttribute {
    /// Element `tas:PassphraseID`, required.
    pub passphrase_id: PassphraseID,
    /// Element `tas:Alias`, optional.
    pub alias: Option<String>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PassphraseAttribute {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut passphrase_id = None;
        let mut alias = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "PassphraseID") => xml::fields::one(reader, &child, &mut passphrase_id)?,
                (xml::Ns::TAS, "Alias") => xml::fields::one(reader, &child, &mut alias)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            passphrase_id: xml::fields::element(passphrase_id, "PassphraseAttribute", "PassphraseID")?,
            alias,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PassphraseAttribute {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.passphrase_id
            .write_xml(writer, xml::name!(TAS, "tas:PassphraseID"));
        xml::fields::write_option(writer, xml::name!(TAS, "tas:Alias"), &self.alias);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tas:PassphraseID` of advancedsecurity.wsdl; length at most 64.
pub type PassphraseID = String;

/// Limit of [`PassphraseID`] in characters, or bytes of binary content.
pub const PASSPHRASE_ID_MAX_LENGTH: usize = 64;

/// SimpleType `tas:PasswordBasedEncryptionAlgorithms` of advancedsecurity.wsdl: items divided by white space.
pub type PasswordBasedEncryptionAlgorithms = xml::List<String>;

/// SimpleType `tas:PasswordBasedMACAlgorithms` of advancedsecurity.wsdl: items divided by white space.
pub type PasswordBasedMACAlgorithms = xml::List<String>;

/// SimpleType `tas:RSAKeyLengths` of advancedsecurity.wsdl: items divided by white space.
pub type RSAKeyLengths = xml::List<u64>;

/// Element `tas:RemoveCertPathValidationPolicyAssignment` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveCertPathValidationPolicyAssignment {
    /// Element `tas:CertPathValidationPolicyID`, required.
    pub cert_path_validation_policy_id: CertPathValidationPolicyID,
}

impl xml::ReadXml for RemoveCertPathValidationPolicyAssignment {
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
                "RemoveCertPathValidationPolicyAssignment",
                "CertPathValidationPolicyID",
            )?,
        })
    }
}

impl xml::WriteXml for RemoveCertPathValidationPolicyAssignment {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.cert_path_validation_policy_id
            .write_xml(writer, xml::name!(TAS, "tas:CertPathValidationPolicyID"));
        writer.end(name);
    }
}

/// Element `tas:RemoveCertPathValidationPolicyAssignmentResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveCertPathValidationPolicyAssignmentResponse {}

impl xml::ReadXml for RemoveCertPathValidationPolicyAssignmentResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for RemoveCertPathValidationPolicyAssignmentResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:RemoveMediaSigningCertificateAssignment` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveMediaSigningCertificateAssignment {
    /// Element `tas:CertificationPathID`, required.
    pub certification_path_id: CertificationPathID,
}

impl xml::ReadXml for RemoveMediaSigningCertificateAssignment {
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
                "RemoveMediaSigningCertificateAssignment",
                "CertificationPathID",
            )?,
        })
    }
}

impl xml::WriteXml for RemoveMediaSigningCertificateAssignment {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.certification_path_id
            .write_xml(writer, xml::name!(TAS, "tas:CertificationPathID"));
        writer.end(name);
    }
}

/// Element `tas:RemoveMediaSigningCertificateAssignmentResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveMediaSigningCertificateAssignmentResponse {}

impl xml::ReadXml for RemoveMediaSigningCertificateAssignmentResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for RemoveMediaSigningCertificateAssignmentResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:RemoveServerCertificateAssignment` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveServerCertificateAssignment {
    /// Element `tas:CertificationPathID`, required.
    pub certification_path_id: CertificationPathID,
}

impl xml::ReadXml for RemoveServerCertificateAssignment {
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
                "RemoveServerCertificateAssignment",
                "CertificationPathID",
            )?,
        })
    }
}

impl xml::WriteXml for RemoveServerCertificateAssignment {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.certification_path_id
            .write_xml(writer, xml::name!(TAS, "tas:CertificationPathID"));
        writer.end(name);
    }
}

/// Element `tas:RemoveServerCertificateAssignmentResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveServerCertificateAssignmentResponse {}

impl xml::ReadXml for RemoveServerCertificateAssignmentResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for RemoveServerCertificateAssignmentResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:ReplaceCertPathValidationPolicyAssignment` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReplaceCertPathValidationPolicyAssignment {
    /// Element `tas:OldCertPathValidationPolicyID`, required.
    pub old_cert_path_validation_policy_id: CertPathValidationPolicyID,
    /// Element `tas:NewCertPathValidationPolicyID`, required.
    pub new_cert_path_validation_policy_id: CertPathValidationPolicyID,
}

impl xml::ReadXml for ReplaceCertPathValidationPolicyAssignment {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut old_cert_path_validation_policy_id = None;
        let mut new_cert_path_validation_policy_id = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "OldCertPathValidationPolicyID") => {
                    xml::fields::one(reader, &child, &mut old_cert_path_validation_policy_id)?
                }
                (xml::Ns::TAS, "NewCertPathValidationPolicyID") => {
                    xml::fields::one(reader, &child, &mut new_cert_path_validation_policy_id)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            old_cert_path_validation_policy_id: xml::fields::element(
                old_cert_path_validation_policy_id,
                "ReplaceCertPathValidationPolicyAssignment",
                "OldCertPathValidationPolicyID",
            )?,
            new_cert_path_validation_policy_id: xml::fields::element(
                new_cert_path_validation_policy_id,
                "ReplaceCertPathValidationPolicyAssignment",
                "NewCertPathValidationPolicyID",
            )?,
        })
    }
}

impl xml::WriteXml for ReplaceCertPathValidationPolicyAssignment {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.old_cert_path_validation_policy_id
            .write_xml(writer, xml::name!(TAS, "tas:OldCertPathValidationPolicyID"));
        self.new_cert_path_validation_policy_id
            .write_xml(writer, xml::name!(TAS, "tas:NewCertPathValidationPolicyID"));
        writer.end(name);
    }
}

/// Element `tas:ReplaceCertPathValidationPolicyAssignmentResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReplaceCertPathValidationPolicyAssignmentResponse {}

impl xml::ReadXml for ReplaceCertPathValidationPolicyAssignmentResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for ReplaceCertPathValidationPolicyAssignmentResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:ReplaceServerCertificateAssignment` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReplaceServerCertificateAssignment {
    /// Element `tas:OldCertificationPathID`, required.
    pub old_certification_path_id: CertificationPathID,
    /// Element `tas:NewCertificationPathID`, required.
    pub new_certification_path_id: CertificationPathID,
}

impl xml::ReadXml for ReplaceServerCertificateAssignment {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut old_certification_path_id = None;
        let mut new_certification_path_id = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "OldCertificationPathID") => {
                    xml::fields::one(reader, &child, &mut old_certification_path_id)?
                }
                (xml::Ns::TAS, "NewCertificationPathID") => {
                    xml::fields::one(reader, &child, &mut new_certification_path_id)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            old_certification_path_id: xml::fields::element(
                old_certification_path_id,
                "ReplaceServerCertificateAssignment",
                "OldCertificationPathID",
            )?,
            new_certification_path_id: xml::fields::element(
                new_certification_path_id,
                "ReplaceServerCertificateAssignment",
                "NewCertificationPathID",
            )?,
        })
    }
}

impl xml::WriteXml for ReplaceServerCertificateAssignment {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.old_certification_path_id
            .write_xml(writer, xml::name!(TAS, "tas:OldCertificationPathID"));
        self.new_certification_path_id
            .write_xml(writer, xml::name!(TAS, "tas:NewCertificationPathID"));
        writer.end(name);
    }
}

/// Element `tas:ReplaceServerCertificateAssignmentResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReplaceServerCertificateAssignmentResponse {}

impl xml::ReadXml for ReplaceServerCertificateAssignmentResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for ReplaceServerCertificateAssignmentResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:SetAuthorizationServerConfiguration` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAuthorizationServerConfiguration {
    /// Element `tas:Configuration`, required.
    pub configuration: AuthorizationServerConfiguration,
}

impl xml::ReadXml for SetAuthorizationServerConfiguration {
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
                "SetAuthorizationServerConfiguration",
                "Configuration",
            )?,
        })
    }
}

impl xml::WriteXml for SetAuthorizationServerConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TAS, "tas:Configuration"));
        writer.end(name);
    }
}

/// Element `tas:SetAuthorizationServerConfigurationResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAuthorizationServerConfigurationResponse {}

impl xml::ReadXml for SetAuthorizationServerConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetAuthorizationServerConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:SetCertPathValidationPolicy` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetCertPathValidationPolicy {
    /// Element `tas:CertPathValidationPolicyID`, optional.
    pub cert_path_validation_policy_id: Option<CertPathValidationPolicyID>,
    /// Element `tas:CertPathValidationPolicy`, required.
    pub cert_path_validation_policy: CertPathValidationPolicy,
}

impl xml::ReadXml for SetCertPathValidationPolicy {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut cert_path_validation_policy_id = None;
        let mut cert_path_validation_policy = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CertPathValidationPolicyID") => {
                    xml::fields::one(reader, &child, &mut cert_path_validation_policy_id)?
                }
                (xml::Ns::TAS, "CertPathValidationPolicy") => {
                    xml::fields::one(reader, &child, &mut cert_path_validation_policy)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            cert_path_validation_policy_id,
            cert_path_validation_policy: xml::fields::element(
                cert_path_validation_policy,
                "SetCertPathValidationPolicy",
                "CertPathValidationPolicy",
            )?,
        })
    }
}

impl xml::WriteXml for SetCertPathValidationPolicy {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TAS, "tas:CertPathValidationPolicyID"),
            &self.cert_path_validation_policy_id,
        );
        self.cert_path_validation_policy
            .write_xml(writer, xml::name!(TAS, "tas:CertPathValidationPolicy"));
        writer.end(name);
    }
}

/// Element `tas:SetCertPathValidationPolicyResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetCertPathValidationPolicyResponse {}

impl xml::ReadXml for SetCertPathValidationPolicyResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetCertPathValidationPolicyResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:SetCertificationPath` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetCertificationPath {
    /// Element `tas:CertificationPathID`, required.
    pub certification_path_id: CertificationPathID,
    /// Element `tas:CertificationPath`, required.
    pub certification_path: CertificationPath,
}

impl xml::ReadXml for SetCertificationPath {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut certification_path_id = None;
        let mut certification_path = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CertificationPathID") => {
                    xml::fields::one(reader, &child, &mut certification_path_id)?
                }
                (xml::Ns::TAS, "CertificationPath") => {
                    xml::fields::one(reader, &child, &mut certification_path)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            certification_path_id: xml::fields::element(
                certification_path_id,
                "SetCertificationPath",
                "CertificationPathID",
            )?,
            certification_path: xml::fields::element(
                certification_path,
                "SetCertificationPath",
                "CertificationPath",
            )?,
        })
    }
}

impl xml::WriteXml for SetCertificationPath {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.certification_path_id
            .write_xml(writer, xml::name!(TAS, "tas:CertificationPathID"));
        self.certification_path
            .write_xml(writer, xml::name!(TAS, "tas:CertificationPath"));
        writer.end(name);
    }
}

/// Element `tas:SetCertificationPathResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetCertificationPathResponse {}

impl xml::ReadXml for SetCertificationPathResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetCertificationPathResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:SetClientAuthenticationRequired` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetClientAuthenticationRequired {
    /// Element `tas:clientAuthenticationRequired`, required.
    pub client_authentication_required: bool,
}

impl xml::ReadXml for SetClientAuthenticationRequired {
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
                "SetClientAuthenticationRequired",
                "clientAuthenticationRequired",
            )?,
        })
    }
}

impl xml::WriteXml for SetClientAuthenticationRequired {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.client_authentication_required
            .write_xml(writer, xml::name!(TAS, "tas:clientAuthenticationRequired"));
        writer.end(name);
    }
}

/// Element `tas:SetClientAuthenticationRequiredResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetClientAuthenticationRequiredResponse {}

impl xml::ReadXml for SetClientAuthenticationRequiredResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetClientAuthenticationRequiredResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:SetCnMapsToUser` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetCnMapsToUser {
    /// Element `tas:cnMapsToUser`, required.
    pub cn_maps_to_user: bool,
}

impl xml::ReadXml for SetCnMapsToUser {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut cn_maps_to_user = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "cnMapsToUser") => xml::fields::one(reader, &child, &mut cn_maps_to_user)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            cn_maps_to_user: xml::fields::element(cn_maps_to_user, "SetCnMapsToUser", "cnMapsToUser")?,
        })
    }
}

impl xml::WriteXml for SetCnMapsToUser {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.cn_maps_to_user
            .write_xml(writer, xml::name!(TAS, "tas:cnMapsToUser"));
        writer.end(name);
    }
}

/// Element `tas:SetCnMapsToUserResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetCnMapsToUserResponse {}

impl xml::ReadXml for SetCnMapsToUserResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetCnMapsToUserResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:SetEnabledTLSVersions` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetEnabledTLSVersions {
    /// Element `tas:Versions`, required.
    pub versions: TLSVersions,
}

impl xml::ReadXml for SetEnabledTLSVersions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut versions = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Versions") => xml::fields::one(reader, &child, &mut versions)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            versions: xml::fields::element(versions, "SetEnabledTLSVersions", "Versions")?,
        })
    }
}

impl xml::WriteXml for SetEnabledTLSVersions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.versions.write_xml(writer, xml::name!(TAS, "tas:Versions"));
        writer.end(name);
    }
}

/// Element `tas:SetEnabledTLSVersionsResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetEnabledTLSVersionsResponse {}

impl xml::ReadXml for SetEnabledTLSVersionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetEnabledTLSVersionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:SetJWTConfiguration` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetJWTConfiguration {
    /// Element `tas:Configuration`, required.
    pub configuration: JWTConfiguration,
}

impl xml::ReadXml for SetJWTConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(configuration, "SetJWTConfiguration", "Configuration")?,
        })
    }
}

impl xml::WriteXml for SetJWTConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TAS, "tas:Configuration"));
        writer.end(name);
    }
}

/// Element `tas:SetJWTConfigurationResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetJWTConfigurationResponse {}

impl xml::ReadXml for SetJWTConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetJWTConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tas:SetNetworkInterfaceDot1XConfiguration` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetNetworkInterfaceDot1XConfiguration {
    /// Element `tas:token`, required.
    pub token: String,
    /// Element `tas:Dot1XID`, required.
    pub dot1xid: Dot1XID,
}

impl xml::ReadXml for SetNetworkInterfaceDot1XConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut dot1xid = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "token") => xml::fields::one(reader, &child, &mut token)?,
                (xml::Ns::TAS, "Dot1XID") => xml::fields::one(reader, &child, &mut dot1xid)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "SetNetworkInterfaceDot1XConfiguration", "token")?,
            dot1xid: xml::fields::element(dot1xid, "SetNetworkInterfaceDot1XConfiguration", "Dot1XID")?,
        })
    }
}

impl xml::WriteXml for SetNetworkInterfaceDot1XConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TAS, "tas:token"));
        self.dot1xid.write_xml(writer, xml::name!(TAS, "tas:Dot1XID"));
        writer.end(name);
    }
}

/// Element `tas:SetNetworkInterfaceDot1XConfigurationResponse` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetNetworkInterfaceDot1XConfigurationResponse {
    /// Element `tas:RebootNeeded`, required.
    pub reboot_needed: bool,
}

impl xml::ReadXml for SetNetworkInterfaceDot1XConfigurationResponse {
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
                "SetNetworkInterfaceDot1XConfigurationResponse",
                "RebootNeeded",
            )?,
        })
    }
}

impl xml::WriteXml for SetNetworkInterfaceDot1XConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.reboot_needed
            .write_xml(writer, xml::name!(TAS, "tas:RebootNeeded"));
        writer.end(name);
    }
}

/// ComplexType `tas:TLSServerCapabilities` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TLSServerCapabilities {
    /// Attribute `TLSServerSupported`, optional.
    pub tls_server_supported: Option<TLSVersions>,
    /// Attribute `EnabledVersionsSupported`, optional.
    pub enabled_versions_supported: Option<bool>,
    /// Attribute `MaximumNumberOfTLSCertificationPaths`, optional.
    pub maximum_number_of_tls_certification_paths: Option<u64>,
    /// Attribute `TLSClientAuthSupported`, optional.
    pub tls_client_auth_supported: Option<bool>,
    /// Attribute `CnMapsToUserSupported`, optional.
    pub cn_maps_to_user_supported: Option<bool>,
    /// Attribute `MaximumNumberOfTLSCertificationPathValidationPolicies`, optional.
    pub maximum_number_of_tls_certification_path_validation_policies: Option<u64>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for TLSServerCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut tls_server_supported = None;
        let mut enabled_versions_supported = None;
        let mut maximum_number_of_tls_certification_paths = None;
        let mut tls_client_auth_supported = None;
        let mut cn_maps_to_user_supported = None;
        let mut maximum_number_of_tls_certification_path_validation_policies = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "TLSServerSupported") => {
                    tls_server_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "EnabledVersionsSupported") => {
                    enabled_versions_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "MaximumNumberOfTLSCertificationPaths") => {
                    maximum_number_of_tls_certification_paths = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "TLSClientAuthSupported") => {
                    tls_client_auth_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "CnMapsToUserSupported") => {
                    cn_maps_to_user_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "MaximumNumberOfTLSCertificationPathValidationPolicies") => {
                    maximum_number_of_tls_certification_path_validation_policies =
                        Some(attribute.parse(reader)?)
                }
                _ => {}
            }
        }
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            tls_server_supported,
            enabled_versions_supported,
            maximum_number_of_tls_certification_paths,
            tls_client_auth_supported,
            cn_maps_to_user_supported,
            maximum_number_of_tls_certification_path_validation_policies,
            any,
        })
    }
}

impl xml::WriteXml for TLSServerCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(
            writer,
            xml::name!("TLSServerSupported"),
            &self.tls_server_supported,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("EnabledVersionsSupported"),
            &self.enabled_versions_supported,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("MaximumNumberOfTLSCertificationPaths"),
            &self.maximum_number_of_tls_certification_paths,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("TLSClientAuthSupported"),
            &self.tls_client_auth_supported,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("CnMapsToUserSupported"),
            &self.cn_maps_to_user_supported,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("MaximumNumberOfTLSCertificationPathValidationPolicies"),
            &self.maximum_number_of_tls_certification_path_validation_policies,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tas:TLSVersions` of advancedsecurity.wsdl: items divided by white space.
pub type TLSVersions = xml::List<String>;

/// ComplexType `tas:TrustAnchor` of advancedsecurity.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TrustAnchor {
    /// Element `tas:CertificateID`, required.
    pub certificate_id: CertificateID,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for TrustAnchor {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut certificate_id = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAS, "CertificateID") => xml::fields::one(reader, &child, &mut certificate_id)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            certificate_id: xml::fields::element(certificate_id, "TrustAnchor", "CertificateID")?,
            any,
        })
    }
}

impl xml::WriteXml for TrustAnchor {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.certificate_id
            .write_xml(writer, xml::name!(TAS, "tas:CertificateID"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}
