// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::pt;
use crate::xml;

/// Element `tcr:AddToBlacklist` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddToBlacklist {
    /// Element `tcr:Identifier`, 1 or more.
    pub identifier: Vec<CredentialIdentifierItem>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for AddToBlacklist {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut identifier = Vec::new();
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "Identifier") => xml::fields::many(reader, &child, &mut identifier)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self { identifier, any })
    }
}

impl xml::WriteXml for AddToBlacklist {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TCR, "tcr:Identifier"), &self.identifier);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tcr:AddToBlacklistResponse` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddToBlacklistResponse {}

impl xml::ReadXml for AddToBlacklistResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for AddToBlacklistResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tcr:AddToWhitelist` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddToWhitelist {
    /// Element `tcr:Identifier`, 1 or more.
    pub identifier: Vec<CredentialIdentifierItem>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for AddToWhitelist {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut identifier = Vec::new();
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "Identifier") => xml::fields::many(reader, &child, &mut identifier)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self { identifier, any })
    }
}

impl xml::WriteXml for AddToWhitelist {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TCR, "tcr:Identifier"), &self.identifier);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tcr:AddToWhitelistResponse` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddToWhitelistResponse {}

impl xml::ReadXml for AddToWhitelistResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for AddToWhitelistResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `tcr:AntipassbackState` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AntipassbackState {
    /// Element `tcr:AntipassbackViolated`, required.
    pub antipassback_violated: bool,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AntipassbackState {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut antipassback_violated = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "AntipassbackViolated") => {
                    xml::fields::one(reader, &child, &mut antipassback_violated)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            antipassback_violated: xml::fields::element(
                antipassback_violated,
                "AntipassbackState",
                "AntipassbackViolated",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AntipassbackState {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.antipassback_violated
            .write_xml(writer, xml::name!(TCR, "tcr:AntipassbackViolated"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tcr:CreateCredential` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateCredential {
    /// Element `tcr:Credential`, required.
    pub credential: Credential,
    /// Element `tcr:State`, required.
    pub state: CredentialState,
}

impl xml::ReadXml for CreateCredential {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut credential = None;
        let mut state = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "Credential") => xml::fields::one(reader, &child, &mut credential)?,
                (xml::Ns::TCR, "State") => xml::fields::one(reader, &child, &mut state)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            credential: xml::fields::element(credential, "CreateCredential", "Credential")?,
            state: xml::fields::element(state, "CreateCredential", "State")?,
        })
    }
}

impl xml::WriteXml for CreateCredential {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.credential
            .write_xml(writer, xml::name!(TCR, "tcr:Credential"));
        self.state.write_xml(writer, xml::name!(TCR, "tcr:State"));
        writer.end(name);
    }
}

/// Element `tcr:CreateCredentialResponse` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateCredentialResponse {
    /// Element `tcr:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for CreateCredentialResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "CreateCredentialResponse", "Token")?,
        })
    }
}

impl xml::WriteXml for CreateCredentialResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TCR, "tcr:Token"));
        writer.end(name);
    }
}

/// ComplexType `tcr:Credential` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Credential {
    /// Attribute `token`, required.
    pub token: pt::ReferenceToken,
    /// Element `tcr:Description`, optional.
    pub description: Option<pt::Description>,
    /// Element `tcr:CredentialHolderReference`, required.
    pub credential_holder_reference: CredentialCredentialHolderReference,
    /// Element `tcr:ValidFrom`, optional.
    pub valid_from: Option<xml::DateTime>,
    /// Element `tcr:ValidTo`, optional.
    pub valid_to: Option<xml::DateTime>,
    /// Element `tcr:CredentialIdentifier`, 1 or more.
    pub credential_identifier: Vec<CredentialIdentifier>,
    /// Element `tcr:CredentialAccessProfile`, any number.
    pub credential_access_profile: Vec<CredentialAccessProfile>,
    /// Element `tcr:ExtendedGrantTime`, optional; `false` if it is missing.
    pub extended_grant_time: Option<bool>,
    /// Element `tcr:Attribute`, any number.
    pub attribute: Vec<pt::Attribute>,
    /// Element `tcr:Extension`, optional.
    pub extension: Option<CredentialExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Credential {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut description = None;
        let mut credential_holder_reference = None;
        let mut valid_from = None;
        let mut valid_to = None;
        let mut credential_identifier = Vec::new();
        let mut credential_access_profile = Vec::new();
        let mut extended_grant_time = None;
        let mut attribute = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "Description") => xml::fields::one(reader, &child, &mut description)?,
                (xml::Ns::TCR, "CredentialHolderReference") => {
                    xml::fields::one(reader, &child, &mut credential_holder_reference)?
                }
                (xml::Ns::TCR, "ValidFrom") => xml::fields::one(reader, &child, &mut valid_from)?,
                (xml::Ns::TCR, "ValidTo") => xml::fields::one(reader, &child, &mut valid_to)?,
                (xml::Ns::TCR, "CredentialIdentifier") => {
                    xml::fields::many(reader, &child, &mut credential_identifier)?
                }
                (xml::Ns::TCR, "CredentialAccessProfile") => {
                    xml::fields::many(reader, &child, &mut credential_access_profile)?
                }
                (xml::Ns::TCR, "ExtendedGrantTime") => {
                    xml::fields::one(reader, &child, &mut extended_grant_time)?
                }
                (xml::Ns::TCR, "Attribute") => xml::fields::many(reader, &child, &mut attribute)?,
                (xml::Ns::TCR, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "Credential", "token")?,
            description,
            credential_holder_reference: xml::fields::element(
                credential_holder_reference,
                "Credential",
                "CredentialHolderReference",
            )?,
            valid_from,
            valid_to,
            credential_identifier,
            credential_access_profile,
            extended_grant_time,
            attribute,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Credential {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TCR, "tcr:Description"), &self.description);
        self.credential_holder_reference
            .write_xml(writer, xml::name!(TCR, "tcr:CredentialHolderReference"));
        xml::fields::write_option(writer, xml::name!(TCR, "tcr:ValidFrom"), &self.valid_from);
        xml::fields::write_option(writer, xml::name!(TCR, "tcr:ValidTo"), &self.valid_to);
        xml::fields::write_many(
            writer,
            xml::name!(TCR, "tcr:CredentialIdentifier"),
            &self.credential_identifier,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TCR, "tcr:CredentialAccessProfile"),
            &self.credential_access_profile,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TCR, "tcr:ExtendedGrantTime"),
            &self.extended_grant_time,
        );
        xml::fields::write_many(writer, xml::name!(TCR, "tcr:Attribute"), &self.attribute);
        xml::fields::write_option(writer, xml::name!(TCR, "tcr:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tcr:CredentialAccessProfile` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CredentialAccessProfile {
    /// Element `tcr:AccessProfileToken`, required.
    pub access_profile_token: pt::ReferenceToken,
    /// Element `tcr:ValidFrom`, optional.
    pub valid_from: Option<xml::DateTime>,
    /// Element `tcr:ValidTo`, optional.
    pub valid_to: Option<xml::DateTime>,
}

impl xml::ReadXml for CredentialAccessProfile {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut access_profile_token = None;
        let mut valid_from = None;
        let mut valid_to = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "AccessProfileToken") => {
                    xml::fields::one(reader, &child, &mut access_profile_token)?
                }
                (xml::Ns::TCR, "ValidFrom") => xml::fields::one(reader, &child, &mut valid_from)?,
                (xml::Ns::TCR, "ValidTo") => xml::fields::one(reader, &child, &mut valid_to)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            access_profile_token: xml::fields::element(
                access_profile_token,
                "CredentialAccessProfile",
                "AccessProfileToken",
            )?,
            valid_from,
            valid_to,
        })
    }
}

impl xml::WriteXml for CredentialAccessProfile {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.access_profile_token
            .write_xml(writer, xml::name!(TCR, "tcr:AccessProfileToken"));
        xml::fields::write_option(writer, xml::name!(TCR, "tcr:ValidFrom"), &self.valid_from);
        xml::fields::write_option(writer, xml::name!(TCR, "tcr:ValidTo"), &self.valid_to);
        writer.end(name);
    }
}

/// The simple type in `CredentialHolderReference` of [`Credential`] of credential.wsdl; length at least 0; length at most 64.
pub type CredentialCredentialHolderReference = String;

/// Limit of [`CredentialCredentialHolderReference`] in characters, or bytes of binary content.
pub const CREDENTIAL_CREDENTIAL_HOLDER_REFERENCE_MIN_LENGTH: usize = 0;

/// Limit of [`CredentialCredentialHolderReference`] in characters, or bytes of binary content.
pub const CREDENTIAL_CREDENTIAL_HOLDER_REFERENCE_MAX_LENGTH: usize = 64;

/// ComplexType `tcr:CredentialData` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CredentialData {
    /// Element `tcr:Credential`, required.
    pub credential: Credential,
    /// Element `tcr:CredentialState`, required.
    pub credential_state: CredentialState,
    /// Element `tcr:Extension`, optional.
    pub extension: Option<CredentialDataExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for CredentialData {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut credential = None;
        let mut credential_state = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "Credential") => xml::fields::one(reader, &child, &mut credential)?,
                (xml::Ns::TCR, "CredentialState") => xml::fields::one(reader, &child, &mut credential_state)?,
                (xml::Ns::TCR, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            credential: xml::fields::element(credential, "CredentialData", "Credential")?,
            credential_state: xml::fields::element(credential_state, "CredentialData", "CredentialState")?,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for CredentialData {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.credential
            .write_xml(writer, xml::name!(TCR, "tcr:Credential"));
        self.credential_state
            .write_xml(writer, xml::name!(TCR, "tcr:CredentialState"));
        xml::fields::write_option(writer, xml::name!(TCR, "tcr:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tcr:CredentialDataExtension` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CredentialDataExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for CredentialDataExtension {
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

impl xml::WriteXml for CredentialDataExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tcr:CredentialExtension` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CredentialExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for CredentialExtension {
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

impl xml::WriteXml for CredentialExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tcr:CredentialIdentifier` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CredentialIdentifier {
    /// Element `tcr:Type`, required.
    pub r#type: CredentialIdentifierType,
    /// Element `tcr:ExemptedFromAuthentication`, required.
    pub exempted_from_authentication: bool,
    /// Element `tcr:Value`, required.
    pub value: xml::HexBinary,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for CredentialIdentifier {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut r#type = None;
        let mut exempted_from_authentication = None;
        let mut value = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "Type") => xml::fields::one(reader, &child, &mut r#type)?,
                (xml::Ns::TCR, "ExemptedFromAuthentication") => {
                    xml::fields::one(reader, &child, &mut exempted_from_authentication)?
                }
                (xml::Ns::TCR, "Value") => xml::fields::one(reader, &child, &mut value)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            r#type: xml::fields::element(r#type, "CredentialIdentifier", "Type")?,
            exempted_from_authentication: xml::fields::element(
                exempted_from_authentication,
                "CredentialIdentifier",
                "ExemptedFromAuthentication",
            )?,
            value: xml::fields::element(value, "CredentialIdentifier", "Value")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for CredentialIdentifier {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.r#type.write_xml(writer, xml::name!(TCR, "tcr:Type"));
        self.exempted_from_authentication
            .write_xml(writer, xml::name!(TCR, "tcr:ExemptedFromAuthentication"));
        self.value.write_xml(writer, xml::name!(TCR, "tcr:Value"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tcr:CredentialIdentifierFormatTypeInfo` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CredentialIdentifierFormatTypeInfo {
    /// Element `tcr:FormatType`, required.
    pub format_type: String,
    /// Element `tcr:Description`, required.
    pub description: pt::Description,
    /// Element `tcr:Extension`, optional.
    pub extension: Option<CredentialIdentifierFormatTypeInfoExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for CredentialIdentifierFormatTypeInfo {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut format_type = None;
        let mut description = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "FormatType") => xml::fields::one(reader, &child, &mut format_type)?,
                (xml::Ns::TCR, "Description") => xml::fields::one(reader, &child, &mut description)?,
                (xml::Ns::TCR, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            format_type: xml::fields::element(
                format_type,
                "CredentialIdentifierFormatTypeInfo",
                "FormatType",
            )?,
            description: xml::fields::element(
                description,
                "CredentialIdentifierFormatTypeInfo",
                "Description",
            )?,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for CredentialIdentifierFormatTypeInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.format_type
            .write_xml(writer, xml::name!(TCR, "tcr:FormatType"));
        self.description
            .write_xml(writer, xml::name!(TCR, "tcr:Description"));
        xml::fields::write_option(writer, xml::name!(TCR, "tcr:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tcr:CredentialIdentifierFormatTypeInfoExtension` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CredentialIdentifierFormatTypeInfoExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for CredentialIdentifierFormatTypeInfoExtension {
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

impl xml::WriteXml for CredentialIdentifierFormatTypeInfoExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tcr:CredentialIdentifierItem` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CredentialIdentifierItem {
    /// Element `tcr:Type`, required.
    pub r#type: CredentialIdentifierType,
    /// Element `tcr:Value`, required.
    pub value: xml::HexBinary,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for CredentialIdentifierItem {
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
                (xml::Ns::TCR, "Type") => xml::fields::one(reader, &child, &mut r#type)?,
                (xml::Ns::TCR, "Value") => xml::fields::one(reader, &child, &mut value)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            r#type: xml::fields::element(r#type, "CredentialIdentifierItem", "Type")?,
            value: xml::fields::element(value, "CredentialIdentifierItem", "Value")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for CredentialIdentifierItem {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.r#type.write_xml(writer, xml::name!(TCR, "tcr:Type"));
        self.value.write_xml(writer, xml::name!(TCR, "tcr:Value"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tcr:CredentialIdentifierType` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CredentialIdentifierType {
    /// Element `tcr:Name`, required.
    pub name: pt::Name,
    /// Element `tcr:FormatType`, required.
    pub format_type: String,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for CredentialIdentifierType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut name = None;
        let mut format_type = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TCR, "FormatType") => xml::fields::one(reader, &child, &mut format_type)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            name: xml::fields::element(name, "CredentialIdentifierType", "Name")?,
            format_type: xml::fields::element(format_type, "CredentialIdentifierType", "FormatType")?,
            any,
        })
    }
}

impl xml::WriteXml for CredentialIdentifierType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.name.write_xml(writer, xml::name!(TCR, "tcr:Name"));
        self.format_type
            .write_xml(writer, xml::name!(TCR, "tcr:FormatType"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tcr:CredentialInfo` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CredentialInfo {
    /// Attribute `token`, required.
    pub token: pt::ReferenceToken,
    /// Element `tcr:Description`, optional.
    pub description: Option<pt::Description>,
    /// Element `tcr:CredentialHolderReference`, required.
    pub credential_holder_reference: CredentialInfoCredentialHolderReference,
    /// Element `tcr:ValidFrom`, optional.
    pub valid_from: Option<xml::DateTime>,
    /// Element `tcr:ValidTo`, optional.
    pub valid_to: Option<xml::DateTime>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for CredentialInfo {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut description = None;
        let mut credential_holder_reference = None;
        let mut valid_from = None;
        let mut valid_to = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "Description") => xml::fields::one(reader, &child, &mut description)?,
                (xml::Ns::TCR, "CredentialHolderReference") => {
                    xml::fields::one(reader, &child, &mut credential_holder_reference)?
                }
                (xml::Ns::TCR, "ValidFrom") => xml::fields::one(reader, &child, &mut valid_from)?,
                (xml::Ns::TCR, "ValidTo") => xml::fields::one(reader, &child, &mut valid_to)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "CredentialInfo", "token")?,
            description,
            credential_holder_reference: xml::fields::element(
                credential_holder_reference,
                "CredentialInfo",
                "CredentialHolderReference",
            )?,
            valid_from,
            valid_to,
            any_attributes,
        })
    }
}

impl xml::WriteXml for CredentialInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TCR, "tcr:Description"), &self.description);
        self.credential_holder_reference
            .write_xml(writer, xml::name!(TCR, "tcr:CredentialHolderReference"));
        xml::fields::write_option(writer, xml::name!(TCR, "tcr:ValidFrom"), &self.valid_from);
        xml::fields::write_option(writer, xml::name!(TCR, "tcr:ValidTo"), &self.valid_to);
        writer.end(name);
    }
}

/// The simple type in `CredentialHolderReference` of [`CredentialInfo`] of credential.wsdl; length at least 0; length at most 64.
pub type CredentialInfoCredentialHolderReference = String;

/// Limit of [`CredentialInfoCredentialHolderReference`] in characters, or bytes of binary content.
pub const CREDENTIAL_INFO_CREDENTIAL_HOLDER_REFERENCE_MIN_LENGTH: usize = 0;

/// Limit of [`CredentialInfoCredentialHolderReference`] in characters, or bytes of binary content.
pub const CREDENTIAL_INFO_CREDENTIAL_HOLDER_REFERENCE_MAX_LENGTH: usize = 64;

/// ComplexType `tcr:CredentialState` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CredentialState {
    /// Element `tcr:Enabled`, required.
    pub enabled: bool,
    /// Element `tcr:Reason`, optional.
    pub reason: Option<pt::Name>,
    /// Element `tcr:AntipassbackState`, optional.
    pub antipassback_state: Option<AntipassbackState>,
    /// Element `tcr:Extension`, optional.
    pub extension: Option<CredentialStateExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for CredentialState {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut enabled = None;
        let mut reason = None;
        let mut antipassback_state = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "Enabled") => xml::fields::one(reader, &child, &mut enabled)?,
                (xml::Ns::TCR, "Reason") => xml::fields::one(reader, &child, &mut reason)?,
                (xml::Ns::TCR, "AntipassbackState") => {
                    xml::fields::one(reader, &child, &mut antipassback_state)?
                }
                (xml::Ns::TCR, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            enabled: xml::fields::element(enabled, "CredentialState", "Enabled")?,
            reason,
            antipassback_state,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for CredentialState {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.enabled.write_xml(writer, xml::name!(TCR, "tcr:Enabled"));
        xml::fields::write_option(writer, xml::name!(TCR, "tcr:Reason"), &self.reason);
        xml::fields::write_option(
            writer,
            xml::name!(TCR, "tcr:AntipassbackState"),
            &self.antipassback_state,
        );
        xml::fields::write_option(writer, xml::name!(TCR, "tcr:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tcr:CredentialStateExtension` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CredentialStateExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for CredentialStateExtension {
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

impl xml::WriteXml for CredentialStateExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tcr:DeleteBlacklist` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteBlacklist {}

impl xml::ReadXml for DeleteBlacklist {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteBlacklist {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tcr:DeleteBlacklistResponse` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteBlacklistResponse {}

impl xml::ReadXml for DeleteBlacklistResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteBlacklistResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tcr:DeleteCredential` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteCredential {
    /// Element `tcr:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for DeleteCredential {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "DeleteCredential", "Token")?,
        })
    }
}

impl xml::WriteXml for DeleteCredential {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TCR, "tcr:Token"));
        writer.end(name);
    }
}

/// Element `tcr:DeleteCredentialAccessProfiles` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteCredentialAccessProfiles {
    /// Element `tcr:CredentialToken`, required.
    pub credential_token: pt::ReferenceToken,
    /// Element `tcr:AccessProfileToken`, 1 or more.
    pub access_profile_token: Vec<pt::ReferenceToken>,
}

impl xml::ReadXml for DeleteCredentialAccessProfiles {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut credential_token = None;
        let mut access_profile_token = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "CredentialToken") => xml::fields::one(reader, &child, &mut credential_token)?,
                (xml::Ns::TCR, "AccessProfileToken") => {
                    xml::fields::many(reader, &child, &mut access_profile_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            credential_token: xml::fields::element(
                credential_token,
                "DeleteCredentialAccessProfiles",
                "CredentialToken",
            )?,
            access_profile_token,
        })
    }
}

impl xml::WriteXml for DeleteCredentialAccessProfiles {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.credential_token
            .write_xml(writer, xml::name!(TCR, "tcr:CredentialToken"));
        xml::fields::write_many(
            writer,
            xml::name!(TCR, "tcr:AccessProfileToken"),
            &self.access_profile_token,
        );
        writer.end(name);
    }
}

/// Element `tcr:DeleteCredentialAccessProfilesResponse` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteCredentialAccessProfilesResponse {}

impl xml::ReadXml for DeleteCredentialAccessProfilesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteCredentialAccessProfilesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tcr:DeleteCredentialIdentifier` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteCredentialIdentifier {
    /// Element `tcr:CredentialToken`, required.
    pub credential_token: pt::ReferenceToken,
    /// Element `tcr:CredentialIdentifierTypeName`, required.
    pub credential_identifier_type_name: pt::Name,
}

impl xml::ReadXml for DeleteCredentialIdentifier {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut credential_token = None;
        let mut credential_identifier_type_name = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "CredentialToken") => xml::fields::one(reader, &child, &mut credential_token)?,
                (xml::Ns::TCR, "CredentialIdentifierTypeName") => {
                    xml::fields::one(reader, &child, &mut credential_identifier_type_name)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            credential_token: xml::fields::element(
                credential_token,
                "DeleteCredentialIdentifier",
                "CredentialToken",
            )?,
            credential_identifier_type_name: xml::fields::element(
                credential_identifier_type_name,
                "DeleteCredentialIdentifier",
                "CredentialIdentifierTypeName",
            )?,
        })
    }
}

impl xml::WriteXml for DeleteCredentialIdentifier {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.credential_token
            .write_xml(writer, xml::name!(TCR, "tcr:CredentialToken"));
        self.credential_identifier_type_name
            .write_xml(writer, xml::name!(TCR, "tcr:CredentialIdentifierTypeName"));
        writer.end(name);
    }
}

/// Element `tcr:DeleteCredentialIdentifierResponse` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteCredentialIdentifierResponse {}

impl xml::ReadXml for DeleteCredentialIdentifierResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteCredentialIdentifierResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tcr:DeleteCredentialResponse` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteCredentialResponse {}

impl xml::ReadXml for DeleteCredentialResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteCredentialResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tcr:DeleteWhitelist` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteWhitelist {}

impl xml::ReadXml for DeleteWhitelist {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteWhitelist {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tcr:DeleteWhitelistResponse` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteWhitelistResponse {}

impl xml::ReadXml for DeleteWhitelistResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteWhitelistResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tcr:DisableCredential` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DisableCredential {
    /// Element `tcr:Token`, required.
    pub token: pt::ReferenceToken,
    /// Element `tcr:Reason`, optional.
    pub reason: Option<pt::Name>,
}

impl xml::ReadXml for DisableCredential {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut reason = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "Token") => xml::fields::one(reader, &child, &mut token)?,
                (xml::Ns::TCR, "Reason") => xml::fields::one(reader, &child, &mut reason)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "DisableCredential", "Token")?,
            reason,
        })
    }
}

impl xml::WriteXml for DisableCredential {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TCR, "tcr:Token"));
        xml::fields::write_option(writer, xml::name!(TCR, "tcr:Reason"), &self.reason);
        writer.end(name);
    }
}

/// Element `tcr:DisableCredentialResponse` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DisableCredentialResponse {}

impl xml::ReadXml for DisableCredentialResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DisableCredentialResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tcr:EnableCredential` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EnableCredential {
    /// Element `tcr:Token`, required.
    pub token: pt::ReferenceToken,
    /// Element `tcr:Reason`, optional.
    pub reason: Option<pt::Name>,
}

impl xml::ReadXml for EnableCredential {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut reason = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "Token") => xml::fields::one(reader, &child, &mut token)?,
                (xml::Ns::TCR, "Reason") => xml::fields::one(reader, &child, &mut reason)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "EnableCredential", "Token")?,
            reason,
        })
    }
}

impl xml::WriteXml for EnableCredential {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TCR, "tcr:Token"));
        xml::fields::write_option(writer, xml::name!(TCR, "tcr:Reason"), &self.reason);
        writer.end(name);
    }
}

/// Element `tcr:EnableCredentialResponse` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EnableCredentialResponse {}

impl xml::ReadXml for EnableCredentialResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for EnableCredentialResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `tcr:FaultResponse` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FaultResponse {
    /// Element `tcr:Token`, required.
    pub token: pt::ReferenceToken,
    /// Element `tcr:Fault`, required.
    pub fault: String,
    /// Element `tcr:Extension`, optional.
    pub extension: Option<FaultResponseExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for FaultResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut token = None;
        let mut fault = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "Token") => xml::fields::one(reader, &child, &mut token)?,
                (xml::Ns::TCR, "Fault") => xml::fields::one(reader, &child, &mut fault)?,
                (xml::Ns::TCR, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "FaultResponse", "Token")?,
            fault: xml::fields::element(fault, "FaultResponse", "Fault")?,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for FaultResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.token.write_xml(writer, xml::name!(TCR, "tcr:Token"));
        self.fault.write_xml(writer, xml::name!(TCR, "tcr:Fault"));
        xml::fields::write_option(writer, xml::name!(TCR, "tcr:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tcr:FaultResponseExtension` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FaultResponseExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for FaultResponseExtension {
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

impl xml::WriteXml for FaultResponseExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}
