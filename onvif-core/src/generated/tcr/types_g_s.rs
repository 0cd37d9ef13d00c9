// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::pt;
use crate::xml;

/// Element `tcr:GetBlacklist` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBlacklist {
    /// Element `tcr:Limit`, optional.
    pub limit: Option<i32>,
    /// Element `tcr:StartReference`, optional.
    pub start_reference: Option<String>,
    /// Element `tcr:IdentifierType`, optional.
    pub identifier_type: Option<String>,
    /// Element `tcr:FormatType`, optional.
    pub format_type: Option<String>,
    /// Element `tcr:Value`, optional.
    pub value: Option<xml::HexBinary>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetBlacklist {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut limit = None;
        let mut start_reference = None;
        let mut identifier_type = None;
        let mut format_type = None;
        let mut value = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "Limit") => xml::fields::one(reader, &child, &mut limit)?,
                (xml::Ns::TCR, "StartReference") => xml::fields::one(reader, &child, &mut start_reference)?,
                (xml::Ns::TCR, "IdentifierType") => xml::fields::one(reader, &child, &mut identifier_type)?,
                (xml::Ns::TCR, "FormatType") => xml::fields::one(reader, &child, &mut format_type)?,
                (xml::Ns::TCR, "Value") => xml::fields::one(reader, &child, &mut value)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            limit,
            start_reference,
            identifier_type,
            format_type,
            value,
            any,
        })
    }
}

impl xml::WriteXml for GetBlacklist {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TCR, "tcr:Limit"), &self.limit);
        xml::fields::write_option(
            writer,
            xml::name!(TCR, "tcr:StartReference"),
            &self.start_reference,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TCR, "tcr:IdentifierType"),
            &self.identifier_type,
        );
        xml::fields::write_option(writer, xml::name!(TCR, "tcr:FormatType"), &self.format_type);
        xml::fields::write_option(writer, xml::name!(TCR, "tcr:Value"), &self.value);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tcr:GetBlacklistResponse` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBlacklistResponse {
    /// Element `tcr:NextStartReference`, optional.
    pub next_start_reference: Option<String>,
    /// Element `tcr:Identifier`, any number.
    pub identifier: Vec<CredentialIdentifierItem>,
}

impl xml::ReadXml for GetBlacklistResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut next_start_reference = None;
        let mut identifier = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "NextStartReference") => {
                    xml::fields::one(reader, &child, &mut next_start_reference)?
                }
                (xml::Ns::TCR, "Identifier") => xml::fields::many(reader, &child, &mut identifier)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            next_start_reference,
            identifier,
        })
    }
}

impl xml::WriteXml for GetBlacklistResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TCR, "tcr:NextStartReference"),
            &self.next_start_reference,
        );
        xml::fields::write_many(writer, xml::name!(TCR, "tcr:Identifier"), &self.identifier);
        writer.end(name);
    }
}

/// Element `tcr:GetCredentialAccessProfiles` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCredentialAccessProfiles {
    /// Element `tcr:CredentialToken`, required.
    pub credential_token: pt::ReferenceToken,
}

impl xml::ReadXml for GetCredentialAccessProfiles {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut credential_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "CredentialToken") => xml::fields::one(reader, &child, &mut credential_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            credential_token: xml::fields::element(
                credential_token,
                "GetCredentialAccessProfiles",
                "CredentialToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetCredentialAccessProfiles {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.credential_token
            .write_xml(writer, xml::name!(TCR, "tcr:CredentialToken"));
        writer.end(name);
    }
}

/// Element `tcr:GetCredentialAccessProfilesResponse` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCredentialAccessProfilesResponse {
    /// Element `tcr:CredentialAccessProfile`, any number.
    pub credential_access_profile: Vec<CredentialAccessProfile>,
}

impl xml::ReadXml for GetCredentialAccessProfilesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut credential_access_profile = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "CredentialAccessProfile") => {
                    xml::fields::many(reader, &child, &mut credential_access_profile)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            credential_access_profile,
        })
    }
}

impl xml::WriteXml for GetCredentialAccessProfilesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TCR, "tcr:CredentialAccessProfile"),
            &self.credential_access_profile,
        );
        writer.end(name);
    }
}

/// Element `tcr:GetCredentialIdentifiers` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCredentialIdentifiers {
    /// Element `tcr:CredentialToken`, required.
    pub credential_token: pt::ReferenceToken,
}

impl xml::ReadXml for GetCredentialIdentifiers {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut credential_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "CredentialToken") => xml::fields::one(reader, &child, &mut credential_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            credential_token: xml::fields::element(
                credential_token,
                "GetCredentialIdentifiers",
                "CredentialToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetCredentialIdentifiers {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.credential_token
            .write_xml(writer, xml::name!(TCR, "tcr:CredentialToken"));
        writer.end(name);
    }
}

/// Element `tcr:GetCredentialIdentifiersResponse` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCredentialIdentifiersResponse {
    /// Element `tcr:CredentialIdentifier`, any number.
    pub credential_identifier: Vec<CredentialIdentifier>,
}

impl xml::ReadXml for GetCredentialIdentifiersResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut credential_identifier = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "CredentialIdentifier") => {
                    xml::fields::many(reader, &child, &mut credential_identifier)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            credential_identifier,
        })
    }
}

impl xml::WriteXml for GetCredentialIdentifiersResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TCR, "tcr:CredentialIdentifier"),
            &self.credential_identifier,
        );
        writer.end(name);
    }
}

/// Element `tcr:GetCredentialInfo` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCredentialInfo {
    /// Element `tcr:Token`, 1 or more.
    pub token: Vec<pt::ReferenceToken>,
}

impl xml::ReadXml for GetCredentialInfo {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "Token") => xml::fields::many(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { token })
    }
}

impl xml::WriteXml for GetCredentialInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TCR, "tcr:Token"), &self.token);
        writer.end(name);
    }
}

/// Element `tcr:GetCredentialInfoList` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCredentialInfoList {
    /// Element `tcr:Limit`, optional.
    pub limit: Option<i32>,
    /// Element `tcr:StartReference`, optional.
    pub start_reference: Option<String>,
}

impl xml::ReadXml for GetCredentialInfoList {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut limit = None;
        let mut start_reference = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "Limit") => xml::fields::one(reader, &child, &mut limit)?,
                (xml::Ns::TCR, "StartReference") => xml::fields::one(reader, &child, &mut start_reference)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            limit,
            start_reference,
        })
    }
}

impl xml::WriteXml for GetCredentialInfoList {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TCR, "tcr:Limit"), &self.limit);
        xml::fields::write_option(
            writer,
            xml::name!(TCR, "tcr:StartReference"),
            &self.start_reference,
        );
        writer.end(name);
    }
}

/// Element `tcr:GetCredentialInfoListResponse` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCredentialInfoListResponse {
    /// Element `tcr:NextStartReference`, optional.
    pub next_start_reference: Option<String>,
    /// Element `tcr:CredentialInfo`, any number.
    pub credential_info: Vec<CredentialInfo>,
}

impl xml::ReadXml for GetCredentialInfoListResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut next_start_reference = None;
        let mut credential_info = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "NextStartReference") => {
                    xml::fields::one(reader, &child, &mut next_start_reference)?
                }
                (xml::Ns::TCR, "CredentialInfo") => xml::fields::many(reader, &child, &mut credential_info)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            next_start_reference,
            credential_info,
        })
    }
}

impl xml::WriteXml for GetCredentialInfoListResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TCR, "tcr:NextStartReference"),
            &self.next_start_reference,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TCR, "tcr:CredentialInfo"),
            &self.credential_info,
        );
        writer.end(name);
    }
}

/// Element `tcr:GetCredentialInfoResponse` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCredentialInfoResponse {
    /// Element `tcr:CredentialInfo`, any number.
    pub credential_info: Vec<CredentialInfo>,
}

impl xml::ReadXml for GetCredentialInfoResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut credential_info = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "CredentialInfo") => xml::fields::many(reader, &child, &mut credential_info)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { credential_info })
    }
}

impl xml::WriteXml for GetCredentialInfoResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TCR, "tcr:CredentialInfo"),
            &self.credential_info,
        );
        writer.end(name);
    }
}

/// Element `tcr:GetCredentialList` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCredentialList {
    /// Element `tcr:Limit`, optional.
    pub limit: Option<i32>,
    /// Element `tcr:StartReference`, optional.
    pub start_reference: Option<String>,
}

impl xml::ReadXml for GetCredentialList {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut limit = None;
        let mut start_reference = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "Limit") => xml::fields::one(reader, &child, &mut limit)?,
                (xml::Ns::TCR, "StartReference") => xml::fields::one(reader, &child, &mut start_reference)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            limit,
            start_reference,
        })
    }
}

impl xml::WriteXml for GetCredentialList {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TCR, "tcr:Limit"), &self.limit);
        xml::fields::write_option(
            writer,
            xml::name!(TCR, "tcr:StartReference"),
            &self.start_reference,
        );
        writer.end(name);
    }
}

/// Element `tcr:GetCredentialListResponse` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCredentialListResponse {
    /// Element `tcr:NextStartReference`, optional.
    pub next_start_reference: Option<String>,
    /// Element `tcr:Credential`, any number.
    pub credential: Vec<Credential>,
}

impl xml::ReadXml for GetCredentialListResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut next_start_reference = None;
        let mut credential = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "NextStartReference") => {
                    xml::fields::one(reader, &child, &mut next_start_reference)?
                }
                (xml::Ns::TCR, "Credential") => xml::fields::many(reader, &child, &mut credential)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            next_start_reference,
            credential,
        })
    }
}

impl xml::WriteXml for GetCredentialListResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TCR, "tcr:NextStartReference"),
            &self.next_start_reference,
        );
        xml::fields::write_many(writer, xml::name!(TCR, "tcr:Credential"), &self.credential);
        writer.end(name);
    }
}

/// Element `tcr:GetCredentialState` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCredentialState {
    /// Element `tcr:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for GetCredentialState {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "GetCredentialState", "Token")?,
        })
    }
}

impl xml::WriteXml for GetCredentialState {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TCR, "tcr:Token"));
        writer.end(name);
    }
}

/// Element `tcr:GetCredentialStateResponse` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCredentialStateResponse {
    /// Element `tcr:State`, required.
    pub state: CredentialState,
}

impl xml::ReadXml for GetCredentialStateResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut state = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "State") => xml::fields::one(reader, &child, &mut state)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            state: xml::fields::element(state, "GetCredentialStateResponse", "State")?,
        })
    }
}

impl xml::WriteXml for GetCredentialStateResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.state.write_xml(writer, xml::name!(TCR, "tcr:State"));
        writer.end(name);
    }
}

/// Element `tcr:GetCredentials` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCredentials {
    /// Element `tcr:Token`, 1 or more.
    pub token: Vec<pt::ReferenceToken>,
}

impl xml::ReadXml for GetCredentials {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "Token") => xml::fields::many(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { token })
    }
}

impl xml::WriteXml for GetCredentials {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TCR, "tcr:Token"), &self.token);
        writer.end(name);
    }
}

/// Element `tcr:GetCredentialsResponse` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCredentialsResponse {
    /// Element `tcr:Credential`, any number.
    pub credential: Vec<Credential>,
}

impl xml::ReadXml for GetCredentialsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut credential = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "Credential") => xml::fields::many(reader, &child, &mut credential)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { credential })
    }
}

impl xml::WriteXml for GetCredentialsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TCR, "tcr:Credential"), &self.credential);
        writer.end(name);
    }
}

/// Element `tcr:GetServiceCapabilities` of credential.wsdl.
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

/// Element `tcr:GetServiceCapabilitiesResponse` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilitiesResponse {
    /// Element `tcr:Capabilities`, required.
    pub capabilities: ServiceCapabilities,
}

impl xml::ReadXml for GetServiceCapabilitiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
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
            .write_xml(writer, xml::name!(TCR, "tcr:Capabilities"));
        writer.end(name);
    }
}

/// Element `tcr:GetSupportedFormatTypes` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSupportedFormatTypes {
    /// Element `tcr:CredentialIdentifierTypeName`, required.
    pub credential_identifier_type_name: String,
}

impl xml::ReadXml for GetSupportedFormatTypes {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut credential_identifier_type_name = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "CredentialIdentifierTypeName") => {
                    xml::fields::one(reader, &child, &mut credential_identifier_type_name)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            credential_identifier_type_name: xml::fields::element(
                credential_identifier_type_name,
                "GetSupportedFormatTypes",
                "CredentialIdentifierTypeName",
            )?,
        })
    }
}

impl xml::WriteXml for GetSupportedFormatTypes {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.credential_identifier_type_name
            .write_xml(writer, xml::name!(TCR, "tcr:CredentialIdentifierTypeName"));
        writer.end(name);
    }
}

/// Element `tcr:GetSupportedFormatTypesResponse` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSupportedFormatTypesResponse {
    /// Element `tcr:FormatTypeInfo`, 1 or more.
    pub format_type_info: Vec<CredentialIdentifierFormatTypeInfo>,
}

impl xml::ReadXml for GetSupportedFormatTypesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut format_type_info = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "FormatTypeInfo") => xml::fields::many(reader, &child, &mut format_type_info)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { format_type_info })
    }
}

impl xml::WriteXml for GetSupportedFormatTypesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TCR, "tcr:FormatTypeInfo"),
            &self.format_type_info,
        );
        writer.end(name);
    }
}

/// Element `tcr:GetWhitelist` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetWhitelist {
    /// Element `tcr:Limit`, optional.
    pub limit: Option<i32>,
    /// Element `tcr:StartReference`, optional.
    pub start_reference: Option<String>,
    /// Element `tcr:IdentifierType`, optional.
    pub identifier_type: Option<String>,
    /// Element `tcr:FormatType`, optional.
    pub format_type: Option<String>,
    /// Element `tcr:Value`, optional.
    pub value: Option<xml::HexBinary>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetWhitelist {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut limit = None;
        let mut start_reference = None;
        let mut identifier_type = None;
        let mut format_type = None;
        let mut value = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "Limit") => xml::fields::one(reader, &child, &mut limit)?,
                (xml::Ns::TCR, "StartReference") => xml::fields::one(reader, &child, &mut start_reference)?,
                (xml::Ns::TCR, "IdentifierType") => xml::fields::one(reader, &child, &mut identifier_type)?,
                (xml::Ns::TCR, "FormatType") => xml::fields::one(reader, &child, &mut format_type)?,
                (xml::Ns::TCR, "Value") => xml::fields::one(reader, &child, &mut value)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            limit,
            start_reference,
            identifier_type,
            format_type,
            value,
            any,
        })
    }
}

impl xml::WriteXml for GetWhitelist {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TCR, "tcr:Limit"), &self.limit);
        xml::fields::write_option(
            writer,
            xml::name!(TCR, "tcr:StartReference"),
            &self.start_reference,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TCR, "tcr:IdentifierType"),
            &self.identifier_type,
        );
        xml::fields::write_option(writer, xml::name!(TCR, "tcr:FormatType"), &self.format_type);
        xml::fields::write_option(writer, xml::name!(TCR, "tcr:Value"), &self.value);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tcr:GetWhitelistResponse` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetWhitelistResponse {
    /// Element `tcr:NextStartReference`, optional.
    pub next_start_reference: Option<String>,
    /// Element `tcr:Identifier`, any number.
    pub identifier: Vec<CredentialIdentifierItem>,
}

impl xml::ReadXml for GetWhitelistResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut next_start_reference = None;
        let mut identifier = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "NextStartReference") => {
                    xml::fields::one(reader, &child, &mut next_start_reference)?
                }
                (xml::Ns::TCR, "Identifier") => xml::fields::many(reader, &child, &mut identifier)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            next_start_reference,
            identifier,
        })
    }
}

impl xml::WriteXml for GetWhitelistResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TCR, "tcr:NextStartReference"),
            &self.next_start_reference,
        );
        xml::fields::write_many(writer, xml::name!(TCR, "tcr:Identifier"), &self.identifier);
        writer.end(name);
    }
}

/// Element `tcr:ModifyCredential` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModifyCredential {
    /// Element `tcr:Credential`, required.
    pub credential: Credential,
}

impl xml::ReadXml for ModifyCredential {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut credential = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "Credential") => xml::fields::one(reader, &child, &mut credential)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            credential: xml::fields::element(credential, "ModifyCredential", "Credential")?,
        })
    }
}

impl xml::WriteXml for ModifyCredential {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.credential
            .write_xml(writer, xml::name!(TCR, "tcr:Credential"));
        writer.end(name);
    }
}

/// Element `tcr:ModifyCredentialResponse` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModifyCredentialResponse {}

impl xml::ReadXml for ModifyCredentialResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for ModifyCredentialResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tcr:RemoveFromBlacklist` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveFromBlacklist {
    /// Element `tcr:Identifier`, 1 or more.
    pub identifier: Vec<CredentialIdentifierItem>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for RemoveFromBlacklist {
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

impl xml::WriteXml for RemoveFromBlacklist {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TCR, "tcr:Identifier"), &self.identifier);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tcr:RemoveFromBlacklistResponse` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveFromBlacklistResponse {}

impl xml::ReadXml for RemoveFromBlacklistResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for RemoveFromBlacklistResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tcr:RemoveFromWhitelist` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveFromWhitelist {
    /// Element `tcr:Identifier`, 1 or more.
    pub identifier: Vec<CredentialIdentifierItem>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for RemoveFromWhitelist {
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

impl xml::WriteXml for RemoveFromWhitelist {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TCR, "tcr:Identifier"), &self.identifier);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tcr:RemoveFromWhitelistResponse` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemoveFromWhitelistResponse {}

impl xml::ReadXml for RemoveFromWhitelistResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for RemoveFromWhitelistResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tcr:ResetAntipassbackViolation` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResetAntipassbackViolation {
    /// Element `tcr:CredentialToken`, required.
    pub credential_token: pt::ReferenceToken,
}

impl xml::ReadXml for ResetAntipassbackViolation {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut credential_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "CredentialToken") => xml::fields::one(reader, &child, &mut credential_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            credential_token: xml::fields::element(
                credential_token,
                "ResetAntipassbackViolation",
                "CredentialToken",
            )?,
        })
    }
}

impl xml::WriteXml for ResetAntipassbackViolation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.credential_token
            .write_xml(writer, xml::name!(TCR, "tcr:CredentialToken"));
        writer.end(name);
    }
}

/// Element `tcr:ResetAntipassbackViolationResponse` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResetAntipassbackViolationResponse {}

impl xml::ReadXml for ResetAntipassbackViolationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for ResetAntipassbackViolationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `tcr:ServiceCapabilities` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ServiceCapabilities {
    /// Attribute `MaxLimit`, required.
    pub max_limit: pt::PositiveInteger,
    /// Attribute `CredentialValiditySupported`, required.
    pub credential_validity_supported: bool,
    /// Attribute `CredentialAccessProfileValiditySupported`, required.
    pub credential_access_profile_validity_supported: bool,
    /// Attribute `ValiditySupportsTimeValue`, required.
    pub validity_supports_time_value: bool,
    /// Attribute `MaxCredentials`, required.
    pub max_credentials: u32,
    /// Attribute `MaxAccessProfilesPerCredential`, required.
    pub max_access_profiles_per_credential: pt::PositiveInteger,
    /// Attribute `ResetAntipassbackSupported`, required.
    pub reset_antipassback_supported: bool,
    /// Attribute `ClientSuppliedTokenSupported`, optional; `false` if it is missing.
    pub client_supplied_token_supported: Option<bool>,
    /// Attribute `DefaultCredentialSuspensionDuration`, optional; `PT5M` if it is missing.
    pub default_credential_suspension_duration: Option<xml::Duration>,
    /// Attribute `MaxWhitelistedItems`, optional; `0` if it is missing.
    pub max_whitelisted_items: Option<u32>,
    /// Attribute `MaxBlacklistedItems`, optional; `0` if it is missing.
    pub max_blacklisted_items: Option<u32>,
    /// Element `tcr:SupportedIdentifierType`, 1 or more.
    pub supported_identifier_type: Vec<pt::Name>,
    /// Element `tcr:Extension`, optional.
    pub extension: Option<ServiceCapabilitiesExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ServiceCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut max_limit = None;
        let mut credential_validity_supported = None;
        let mut credential_access_profile_validity_supported = None;
        let mut validity_supports_time_value = None;
        let mut max_credentials = None;
        let mut max_access_profiles_per_credential = None;
        let mut reset_antipassback_supported = None;
        let mut client_supplied_token_supported = None;
        let mut default_credential_suspension_duration = None;
        let mut max_whitelisted_items = None;
        let mut max_blacklisted_items = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "MaxLimit") => max_limit = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "CredentialValiditySupported") => {
                    credential_validity_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "CredentialAccessProfileValiditySupported") => {
                    credential_access_profile_validity_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "ValiditySupportsTimeValue") => {
                    validity_supports_time_value = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "MaxCredentials") => max_credentials = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaxAccessProfilesPerCredential") => {
                    max_access_profiles_per_credential = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "ResetAntipassbackSupported") => {
                    reset_antipassback_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "ClientSuppliedTokenSupported") => {
                    client_supplied_token_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "DefaultCredentialSuspensionDuration") => {
                    default_credential_suspension_duration = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "MaxWhitelistedItems") => {
                    max_whitelisted_items = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "MaxBlacklistedItems") => {
                    max_blacklisted_items = Some(attribute.parse(reader)?)
                }
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut supported_identifier_type = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "SupportedIdentifierType") => {
                    xml::fields::many(reader, &child, &mut supported_identifier_type)?
                }
                (xml::Ns::TCR, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            max_limit: xml::fields::attribute(max_limit, "ServiceCapabilities", "MaxLimit")?,
            credential_validity_supported: xml::fields::attribute(
                credential_validity_supported,
                "ServiceCapabilities",
                "CredentialValiditySupported",
            )?,
            credential_access_profile_validity_supported: xml::fields::attribute(
                credential_access_profile_validity_supported,
                "ServiceCapabilities",
                "CredentialAccessProfileValiditySupported",
            )?,
            validity_supports_time_value: xml::fields::attribute(
                validity_supports_time_value,
                "ServiceCapabilities",
                "ValiditySupportsTimeValue",
            )?,
            max_credentials: xml::fields::attribute(
                max_credentials,
                "ServiceCapabilities",
                "MaxCredentials",
            )?,
            max_access_profiles_per_credential: xml::fields::attribute(
                max_access_profiles_per_credential,
                "ServiceCapabilities",
                "MaxAccessProfilesPerCredential",
            )?,
            reset_antipassback_supported: xml::fields::attribute(
                reset_antipassback_supported,
                "ServiceCapabilities",
                "ResetAntipassbackSupported",
            )?,
            client_supplied_token_supported,
            default_credential_suspension_duration,
            max_whitelisted_items,
            max_blacklisted_items,
            supported_identifier_type,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ServiceCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("MaxLimit"), &self.max_limit);
        writer.attribute(
            xml::name!("CredentialValiditySupported"),
            &self.credential_validity_supported,
        );
        writer.attribute(
            xml::name!("CredentialAccessProfileValiditySupported"),
            &self.credential_access_profile_validity_supported,
        );
        writer.attribute(
            xml::name!("ValiditySupportsTimeValue"),
            &self.validity_supports_time_value,
        );
        writer.attribute(xml::name!("MaxCredentials"), &self.max_credentials);
        writer.attribute(
            xml::name!("MaxAccessProfilesPerCredential"),
            &self.max_access_profiles_per_credential,
        );
        writer.attribute(
            xml::name!("ResetAntipassbackSupported"),
            &self.reset_antipassback_supported,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("ClientSuppliedTokenSupported"),
            &self.client_supplied_token_supported,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("DefaultCredentialSuspensionDuration"),
            &self.default_credential_suspension_duration,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("MaxWhitelistedItems"),
            &self.max_whitelisted_items,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("MaxBlacklistedItems"),
            &self.max_blacklisted_items,
        );
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(
            writer,
            xml::name!(TCR, "tcr:SupportedIdentifierType"),
            &self.supported_identifier_type,
        );
        xml::fields::write_option(writer, xml::name!(TCR, "tcr:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tcr:ServiceCapabilitiesExtension` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ServiceCapabilitiesExtension {
    /// Element `tcr:SupportedExemptionType`, any number.
    pub supported_exemption_type: Vec<pt::Name>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for ServiceCapabilitiesExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut supported_exemption_type = Vec::new();
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "SupportedExemptionType") => {
                    xml::fields::many(reader, &child, &mut supported_exemption_type)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            supported_exemption_type,
            any,
        })
    }
}

impl xml::WriteXml for ServiceCapabilitiesExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TCR, "tcr:SupportedExemptionType"),
            &self.supported_exemption_type,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tcr:SetCredential` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetCredential {
    /// Element `tcr:CredentialData`, required.
    pub credential_data: CredentialData,
}

impl xml::ReadXml for SetCredential {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut credential_data = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "CredentialData") => xml::fields::one(reader, &child, &mut credential_data)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            credential_data: xml::fields::element(credential_data, "SetCredential", "CredentialData")?,
        })
    }
}

impl xml::WriteXml for SetCredential {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.credential_data
            .write_xml(writer, xml::name!(TCR, "tcr:CredentialData"));
        writer.end(name);
    }
}

/// Element `tcr:SetCredentialAccessProfiles` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetCredentialAccessProfiles {
    /// Element `tcr:CredentialToken`, required.
    pub credential_token: pt::ReferenceToken,
    /// Element `tcr:CredentialAccessProfile`, 1 or more.
    pub credential_access_profile: Vec<CredentialAccessProfile>,
}

impl xml::ReadXml for SetCredentialAccessProfiles {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut credential_token = None;
        let mut credential_access_profile = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "CredentialToken") => xml::fields::one(reader, &child, &mut credential_token)?,
                (xml::Ns::TCR, "CredentialAccessProfile") => {
                    xml::fields::many(reader, &child, &mut credential_access_profile)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            credential_token: xml::fields::element(
                credential_token,
                "SetCredentialAccessProfiles",
                "CredentialToken",
            )?,
            credential_access_profile,
        })
    }
}

impl xml::WriteXml for SetCredentialAccessProfiles {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.credential_token
            .write_xml(writer, xml::name!(TCR, "tcr:CredentialToken"));
        xml::fields::write_many(
            writer,
            xml::name!(TCR, "tcr:CredentialAccessProfile"),
            &self.credential_access_profile,
        );
        writer.end(name);
    }
}

/// Element `tcr:SetCredentialAccessProfilesResponse` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetCredentialAccessProfilesResponse {}

impl xml::ReadXml for SetCredentialAccessProfilesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetCredentialAccessProfilesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tcr:SetCredentialIdentifier` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetCredentialIdentifier {
    /// Element `tcr:CredentialToken`, required.
    pub credential_token: pt::ReferenceToken,
    /// Element `tcr:CredentialIdentifier`, required.
    pub credential_identifier: CredentialIdentifier,
}

impl xml::ReadXml for SetCredentialIdentifier {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut credential_token = None;
        let mut credential_identifier = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TCR, "CredentialToken") => xml::fields::one(reader, &child, &mut credential_token)?,
                (xml::Ns::TCR, "CredentialIdentifier") => {
                    xml::fields::one(reader, &child, &mut credential_identifier)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            credential_token: xml::fields::element(
                credential_token,
                "SetCredentialIdentifier",
                "CredentialToken",
            )?,
            credential_identifier: xml::fields::element(
                credential_identifier,
                "SetCredentialIdentifier",
                "CredentialIdentifier",
            )?,
        })
    }
}

impl xml::WriteXml for SetCredentialIdentifier {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.credential_token
            .write_xml(writer, xml::name!(TCR, "tcr:CredentialToken"));
        self.credential_identifier
            .write_xml(writer, xml::name!(TCR, "tcr:CredentialIdentifier"));
        writer.end(name);
    }
}

/// Element `tcr:SetCredentialIdentifierResponse` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetCredentialIdentifierResponse {}

impl xml::ReadXml for SetCredentialIdentifierResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetCredentialIdentifierResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tcr:SetCredentialResponse` of credential.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetCredentialResponse {}

impl xml::ReadXml for SetCredentialResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetCredentialResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}
