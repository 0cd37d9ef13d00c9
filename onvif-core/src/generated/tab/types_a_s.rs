// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::pt;
use crate::xml;

/// ComplexType `tab:AuthenticationPolicy` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AuthenticationPolicy {
    /// Element `tab:ScheduleToken`, required.
    pub schedule_token: pt::ReferenceToken,
    /// Element `tab:SecurityLevelConstraint`, 1 or more.
    pub security_level_constraint: Vec<SecurityLevelConstraint>,
    /// Element `tab:Extension`, optional.
    pub extension: Option<AuthenticationPolicyExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AuthenticationPolicy {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut schedule_token = None;
        let mut security_level_constraint = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "ScheduleToken") => xml::fields::one(reader, &child, &mut schedule_token)?,
                (xml::Ns::TAB, "SecurityLevelConstraint") => {
                    xml::fields::many(reader, &child, &mut security_level_constraint)?
                }
                (xml::Ns::TAB, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            schedule_token: xml::fields::element(schedule_token, "AuthenticationPolicy", "ScheduleToken")?,
            security_level_constraint,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AuthenticationPolicy {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.schedule_token
            .write_xml(writer, xml::name!(TAB, "tab:ScheduleToken"));
        xml::fields::write_many(
            writer,
            xml::name!(TAB, "tab:SecurityLevelConstraint"),
            &self.security_level_constraint,
        );
        xml::fields::write_option(writer, xml::name!(TAB, "tab:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tab:AuthenticationPolicyExtension` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AuthenticationPolicyExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for AuthenticationPolicyExtension {
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

impl xml::WriteXml for AuthenticationPolicyExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tab:AuthenticationProfile` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AuthenticationProfile {
    /// Attribute `token`, required.
    pub token: pt::ReferenceToken,
    /// Element `tab:Name`, required.
    pub name: pt::Name,
    /// Element `tab:Description`, optional.
    pub description: Option<pt::Description>,
    /// Element `tab:DefaultSecurityLevelToken`, required.
    pub default_security_level_token: pt::ReferenceToken,
    /// Element `tab:AuthenticationPolicy`, any number.
    pub authentication_policy: Vec<AuthenticationPolicy>,
    /// Element `tab:Extension`, optional.
    pub extension: Option<AuthenticationProfileExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AuthenticationProfile {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut name = None;
        let mut description = None;
        let mut default_security_level_token = None;
        let mut authentication_policy = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TAB, "Description") => xml::fields::one(reader, &child, &mut description)?,
                (xml::Ns::TAB, "DefaultSecurityLevelToken") => {
                    xml::fields::one(reader, &child, &mut default_security_level_token)?
                }
                (xml::Ns::TAB, "AuthenticationPolicy") => {
                    xml::fields::many(reader, &child, &mut authentication_policy)?
                }
                (xml::Ns::TAB, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "AuthenticationProfile", "token")?,
            name: xml::fields::element(name, "AuthenticationProfile", "Name")?,
            description,
            default_security_level_token: xml::fields::element(
                default_security_level_token,
                "AuthenticationProfile",
                "DefaultSecurityLevelToken",
            )?,
            authentication_policy,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AuthenticationProfile {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TAB, "tab:Name"));
        xml::fields::write_option(writer, xml::name!(TAB, "tab:Description"), &self.description);
        self.default_security_level_token
            .write_xml(writer, xml::name!(TAB, "tab:DefaultSecurityLevelToken"));
        xml::fields::write_many(
            writer,
            xml::name!(TAB, "tab:AuthenticationPolicy"),
            &self.authentication_policy,
        );
        xml::fields::write_option(writer, xml::name!(TAB, "tab:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tab:AuthenticationProfileExtension` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AuthenticationProfileExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for AuthenticationProfileExtension {
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

impl xml::WriteXml for AuthenticationProfileExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tab:AuthenticationProfileInfo` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AuthenticationProfileInfo {
    /// Attribute `token`, required.
    pub token: pt::ReferenceToken,
    /// Element `tab:Name`, required.
    pub name: pt::Name,
    /// Element `tab:Description`, optional.
    pub description: Option<pt::Description>,
}

impl xml::ReadXml for AuthenticationProfileInfo {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut name = None;
        let mut description = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TAB, "Description") => xml::fields::one(reader, &child, &mut description)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "AuthenticationProfileInfo", "token")?,
            name: xml::fields::element(name, "AuthenticationProfileInfo", "Name")?,
            description,
        })
    }
}

impl xml::WriteXml for AuthenticationProfileInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        self.name.write_xml(writer, xml::name!(TAB, "tab:Name"));
        xml::fields::write_option(writer, xml::name!(TAB, "tab:Description"), &self.description);
        writer.end(name);
    }
}

/// Element `tab:CreateAuthenticationProfile` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateAuthenticationProfile {
    /// Element `tab:AuthenticationProfile`, required.
    pub authentication_profile: AuthenticationProfile,
}

impl xml::ReadXml for CreateAuthenticationProfile {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut authentication_profile = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "AuthenticationProfile") => {
                    xml::fields::one(reader, &child, &mut authentication_profile)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            authentication_profile: xml::fields::element(
                authentication_profile,
                "CreateAuthenticationProfile",
                "AuthenticationProfile",
            )?,
        })
    }
}

impl xml::WriteXml for CreateAuthenticationProfile {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.authentication_profile
            .write_xml(writer, xml::name!(TAB, "tab:AuthenticationProfile"));
        writer.end(name);
    }
}

/// Element `tab:CreateAuthenticationProfileResponse` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateAuthenticationProfileResponse {
    /// Element `tab:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for CreateAuthenticationProfileResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "CreateAuthenticationProfileResponse", "Token")?,
        })
    }
}

impl xml::WriteXml for CreateAuthenticationProfileResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TAB, "tab:Token"));
        writer.end(name);
    }
}

/// Element `tab:CreateSecurityLevel` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateSecurityLevel {
    /// Element `tab:SecurityLevel`, required.
    pub security_level: SecurityLevel,
}

impl xml::ReadXml for CreateSecurityLevel {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut security_level = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "SecurityLevel") => xml::fields::one(reader, &child, &mut security_level)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            security_level: xml::fields::element(security_level, "CreateSecurityLevel", "SecurityLevel")?,
        })
    }
}

impl xml::WriteXml for CreateSecurityLevel {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.security_level
            .write_xml(writer, xml::name!(TAB, "tab:SecurityLevel"));
        writer.end(name);
    }
}

/// Element `tab:CreateSecurityLevelResponse` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateSecurityLevelResponse {
    /// Element `tab:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for CreateSecurityLevelResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "CreateSecurityLevelResponse", "Token")?,
        })
    }
}

impl xml::WriteXml for CreateSecurityLevelResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TAB, "tab:Token"));
        writer.end(name);
    }
}

/// Element `tab:DeleteAuthenticationProfile` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteAuthenticationProfile {
    /// Element `tab:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for DeleteAuthenticationProfile {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "DeleteAuthenticationProfile", "Token")?,
        })
    }
}

impl xml::WriteXml for DeleteAuthenticationProfile {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TAB, "tab:Token"));
        writer.end(name);
    }
}

/// Element `tab:DeleteAuthenticationProfileResponse` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteAuthenticationProfileResponse {}

impl xml::ReadXml for DeleteAuthenticationProfileResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteAuthenticationProfileResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tab:DeleteSecurityLevel` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteSecurityLevel {
    /// Element `tab:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for DeleteSecurityLevel {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "DeleteSecurityLevel", "Token")?,
        })
    }
}

impl xml::WriteXml for DeleteSecurityLevel {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TAB, "tab:Token"));
        writer.end(name);
    }
}

/// Element `tab:DeleteSecurityLevelResponse` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteSecurityLevelResponse {}

impl xml::ReadXml for DeleteSecurityLevelResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteSecurityLevelResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tab:GetAuthenticationProfileInfo` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAuthenticationProfileInfo {
    /// Element `tab:Token`, 1 or more.
    pub token: Vec<pt::ReferenceToken>,
}

impl xml::ReadXml for GetAuthenticationProfileInfo {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "Token") => xml::fields::many(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { token })
    }
}

impl xml::WriteXml for GetAuthenticationProfileInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAB, "tab:Token"), &self.token);
        writer.end(name);
    }
}

/// Element `tab:GetAuthenticationProfileInfoList` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAuthenticationProfileInfoList {
    /// Element `tab:Limit`, optional.
    pub limit: Option<i32>,
    /// Element `tab:StartReference`, optional.
    pub start_reference: Option<String>,
}

impl xml::ReadXml for GetAuthenticationProfileInfoList {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut limit = None;
        let mut start_reference = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "Limit") => xml::fields::one(reader, &child, &mut limit)?,
                (xml::Ns::TAB, "StartReference") => xml::fields::one(reader, &child, &mut start_reference)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            limit,
            start_reference,
        })
    }
}

impl xml::WriteXml for GetAuthenticationProfileInfoList {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TAB, "tab:Limit"), &self.limit);
        xml::fields::write_option(
            writer,
            xml::name!(TAB, "tab:StartReference"),
            &self.start_reference,
        );
        writer.end(name);
    }
}

/// Element `tab:GetAuthenticationProfileInfoListResponse` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAuthenticationProfileInfoListResponse {
    /// Element `tab:NextStartReference`, optional.
    pub next_start_reference: Option<String>,
    /// Element `tab:AuthenticationProfileInfo`, any number.
    pub authentication_profile_info: Vec<AuthenticationProfileInfo>,
}

impl xml::ReadXml for GetAuthenticationProfileInfoListResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut next_start_reference = None;
        let mut authentication_profile_info = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "NextStartReference") => {
                    xml::fields::one(reader, &child, &mut next_start_reference)?
                }
                (xml::Ns::TAB, "AuthenticationProfileInfo") => {
                    xml::fields::many(reader, &child, &mut authentication_profile_info)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            next_start_reference,
            authentication_profile_info,
        })
    }
}

impl xml::WriteXml for GetAuthenticationProfileInfoListResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TAB, "tab:NextStartReference"),
            &self.next_start_reference,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TAB, "tab:AuthenticationProfileInfo"),
            &self.authentication_profile_info,
        );
        writer.end(name);
    }
}

/// Element `tab:GetAuthenticationProfileInfoResponse` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAuthenticationProfileInfoResponse {
    /// Element `tab:AuthenticationProfileInfo`, any number.
    pub authentication_profile_info: Vec<AuthenticationProfileInfo>,
}

impl xml::ReadXml for GetAuthenticationProfileInfoResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut authentication_profile_info = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "AuthenticationProfileInfo") => {
                    xml::fields::many(reader, &child, &mut authentication_profile_info)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            authentication_profile_info,
        })
    }
}

impl xml::WriteXml for GetAuthenticationProfileInfoResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TAB, "tab:AuthenticationProfileInfo"),
            &self.authentication_profile_info,
        );
        writer.end(name);
    }
}

/// Element `tab:GetAuthenticationProfileList` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAuthenticationProfileList {
    /// Element `tab:Limit`, optional.
    pub limit: Option<i32>,
    /// Element `tab:StartReference`, optional.
    pub start_reference: Option<String>,
}

impl xml::ReadXml for GetAuthenticationProfileList {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut limit = None;
        let mut start_reference = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "Limit") => xml::fields::one(reader, &child, &mut limit)?,
                (xml::Ns::TAB, "StartReference") => xml::fields::one(reader, &child, &mut start_reference)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            limit,
            start_reference,
        })
    }
}

impl xml::WriteXml for GetAuthenticationProfileList {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TAB, "tab:Limit"), &self.limit);
        xml::fields::write_option(
            writer,
            xml::name!(TAB, "tab:StartReference"),
            &self.start_reference,
        );
        writer.end(name);
    }
}

/// Element `tab:GetAuthenticationProfileListResponse` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAuthenticationProfileListResponse {
    /// Element `tab:NextStartReference`, optional.
    pub next_start_reference: Option<String>,
    /// Element `tab:AuthenticationProfile`, any number.
    pub authentication_profile: Vec<AuthenticationProfile>,
}

impl xml::ReadXml for GetAuthenticationProfileListResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut next_start_reference = None;
        let mut authentication_profile = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "NextStartReference") => {
                    xml::fields::one(reader, &child, &mut next_start_reference)?
                }
                (xml::Ns::TAB, "AuthenticationProfile") => {
                    xml::fields::many(reader, &child, &mut authentication_profile)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            next_start_reference,
            authentication_profile,
        })
    }
}

impl xml::WriteXml for GetAuthenticationProfileListResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TAB, "tab:NextStartReference"),
            &self.next_start_reference,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TAB, "tab:AuthenticationProfile"),
            &self.authentication_profile,
        );
        writer.end(name);
    }
}

/// Element `tab:GetAuthenticationProfiles` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAuthenticationProfiles {
    /// Element `tab:Token`, 1 or more.
    pub token: Vec<pt::ReferenceToken>,
}

impl xml::ReadXml for GetAuthenticationProfiles {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "Token") => xml::fields::many(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { token })
    }
}

impl xml::WriteXml for GetAuthenticationProfiles {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAB, "tab:Token"), &self.token);
        writer.end(name);
    }
}

/// Element `tab:GetAuthenticationProfilesResponse` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAuthenticationProfilesResponse {
    /// Element `tab:AuthenticationProfile`, any number.
    pub authentication_profile: Vec<AuthenticationProfile>,
}

impl xml::ReadXml for GetAuthenticationProfilesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut authentication_profile = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "AuthenticationProfile") => {
                    xml::fields::many(reader, &child, &mut authentication_profile)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            authentication_profile,
        })
    }
}

impl xml::WriteXml for GetAuthenticationProfilesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TAB, "tab:AuthenticationProfile"),
            &self.authentication_profile,
        );
        writer.end(name);
    }
}

/// Element `tab:GetSecurityLevelInfo` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSecurityLevelInfo {
    /// Element `tab:Token`, 1 or more.
    pub token: Vec<pt::ReferenceToken>,
}

impl xml::ReadXml for GetSecurityLevelInfo {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "Token") => xml::fields::many(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { token })
    }
}

impl xml::WriteXml for GetSecurityLevelInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAB, "tab:Token"), &self.token);
        writer.end(name);
    }
}

/// Element `tab:GetSecurityLevelInfoList` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSecurityLevelInfoList {
    /// Element `tab:Limit`, optional.
    pub limit: Option<i32>,
    /// Element `tab:StartReference`, optional.
    pub start_reference: Option<String>,
}

impl xml::ReadXml for GetSecurityLevelInfoList {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut limit = None;
        let mut start_reference = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "Limit") => xml::fields::one(reader, &child, &mut limit)?,
                (xml::Ns::TAB, "StartReference") => xml::fields::one(reader, &child, &mut start_reference)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            limit,
            start_reference,
        })
    }
}

impl xml::WriteXml for GetSecurityLevelInfoList {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TAB, "tab:Limit"), &self.limit);
        xml::fields::write_option(
            writer,
            xml::name!(TAB, "tab:StartReference"),
            &self.start_reference,
        );
        writer.end(name);
    }
}

/// Element `tab:GetSecurityLevelInfoListResponse` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSecurityLevelInfoListResponse {
    /// Element `tab:NextStartReference`, optional.
    pub next_start_reference: Option<String>,
    /// Element `tab:SecurityLevelInfo`, any number.
    pub security_level_info: Vec<SecurityLevelInfo>,
}

impl xml::ReadXml for GetSecurityLevelInfoListResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut next_start_reference = None;
        let mut security_level_info = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "NextStartReference") => {
                    xml::fields::one(reader, &child, &mut next_start_reference)?
                }
                (xml::Ns::TAB, "SecurityLevelInfo") => {
                    xml::fields::many(reader, &child, &mut security_level_info)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            next_start_reference,
            security_level_info,
        })
    }
}

impl xml::WriteXml for GetSecurityLevelInfoListResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TAB, "tab:NextStartReference"),
            &self.next_start_reference,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TAB, "tab:SecurityLevelInfo"),
            &self.security_level_info,
        );
        writer.end(name);
    }
}

/// Element `tab:GetSecurityLevelInfoResponse` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSecurityLevelInfoResponse {
    /// Element `tab:SecurityLevelInfo`, any number.
    pub security_level_info: Vec<SecurityLevelInfo>,
}

impl xml::ReadXml for GetSecurityLevelInfoResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut security_level_info = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "SecurityLevelInfo") => {
                    xml::fields::many(reader, &child, &mut security_level_info)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { security_level_info })
    }
}

impl xml::WriteXml for GetSecurityLevelInfoResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TAB, "tab:SecurityLevelInfo"),
            &self.security_level_info,
        );
        writer.end(name);
    }
}

/// Element `tab:GetSecurityLevelList` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSecurityLevelList {
    /// Element `tab:Limit`, optional.
    pub limit: Option<i32>,
    /// Element `tab:StartReference`, optional.
    pub start_reference: Option<String>,
}

impl xml::ReadXml for GetSecurityLevelList {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut limit = None;
        let mut start_reference = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "Limit") => xml::fields::one(reader, &child, &mut limit)?,
                (xml::Ns::TAB, "StartReference") => xml::fields::one(reader, &child, &mut start_reference)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            limit,
            start_reference,
        })
    }
}

impl xml::WriteXml for GetSecurityLevelList {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TAB, "tab:Limit"), &self.limit);
        xml::fields::write_option(
            writer,
            xml::name!(TAB, "tab:StartReference"),
            &self.start_reference,
        );
        writer.end(name);
    }
}

/// Element `tab:GetSecurityLevelListResponse` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSecurityLevelListResponse {
    /// Element `tab:NextStartReference`, optional.
    pub next_start_reference: Option<String>,
    /// Element `tab:SecurityLevel`, any number.
    pub security_level: Vec<SecurityLevel>,
}

impl xml::ReadXml for GetSecurityLevelListResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut next_start_reference = None;
        let mut security_level = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "NextStartReference") => {
                    xml::fields::one(reader, &child, &mut next_start_reference)?
                }
                (xml::Ns::TAB, "SecurityLevel") => xml::fields::many(reader, &child, &mut security_level)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            next_start_reference,
            security_level,
        })
    }
}

impl xml::WriteXml for GetSecurityLevelListResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TAB, "tab:NextStartReference"),
            &self.next_start_reference,
        );
        xml::fields::write_many(writer, xml::name!(TAB, "tab:SecurityLevel"), &self.security_level);
        writer.end(name);
    }
}

/// Element `tab:GetSecurityLevels` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSecurityLevels {
    /// Element `tab:Token`, 1 or more.
    pub token: Vec<pt::ReferenceToken>,
}

impl xml::ReadXml for GetSecurityLevels {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "Token") => xml::fields::many(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { token })
    }
}

impl xml::WriteXml for GetSecurityLevels {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAB, "tab:Token"), &self.token);
        writer.end(name);
    }
}

/// Element `tab:GetSecurityLevelsResponse` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSecurityLevelsResponse {
    /// Element `tab:SecurityLevel`, any number.
    pub security_level: Vec<SecurityLevel>,
}

impl xml::ReadXml for GetSecurityLevelsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut security_level = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "SecurityLevel") => xml::fields::many(reader, &child, &mut security_level)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { security_level })
    }
}

impl xml::WriteXml for GetSecurityLevelsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAB, "tab:SecurityLevel"), &self.security_level);
        writer.end(name);
    }
}

/// Element `tab:GetServiceCapabilities` of authenticationbehavior.wsdl.
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

/// Element `tab:GetServiceCapabilitiesResponse` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilitiesResponse {
    /// Element `tab:Capabilities`, required.
    pub capabilities: ServiceCapabilities,
}

impl xml::ReadXml for GetServiceCapabilitiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
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
            .write_xml(writer, xml::name!(TAB, "tab:Capabilities"));
        writer.end(name);
    }
}

/// Element `tab:ModifyAuthenticationProfile` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModifyAuthenticationProfile {
    /// Element `tab:AuthenticationProfile`, required.
    pub authentication_profile: AuthenticationProfile,
}

impl xml::ReadXml for ModifyAuthenticationProfile {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut authentication_profile = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "AuthenticationProfile") => {
                    xml::fields::one(reader, &child, &mut authentication_profile)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            authentication_profile: xml::fields::element(
                authentication_profile,
                "ModifyAuthenticationProfile",
                "AuthenticationProfile",
            )?,
        })
    }
}

impl xml::WriteXml for ModifyAuthenticationProfile {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.authentication_profile
            .write_xml(writer, xml::name!(TAB, "tab:AuthenticationProfile"));
        writer.end(name);
    }
}

/// Element `tab:ModifyAuthenticationProfileResponse` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModifyAuthenticationProfileResponse {}

impl xml::ReadXml for ModifyAuthenticationProfileResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for ModifyAuthenticationProfileResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tab:ModifySecurityLevel` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModifySecurityLevel {
    /// Element `tab:SecurityLevel`, required.
    pub security_level: SecurityLevel,
}

impl xml::ReadXml for ModifySecurityLevel {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut security_level = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "SecurityLevel") => xml::fields::one(reader, &child, &mut security_level)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            security_level: xml::fields::element(security_level, "ModifySecurityLevel", "SecurityLevel")?,
        })
    }
}

impl xml::WriteXml for ModifySecurityLevel {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.security_level
            .write_xml(writer, xml::name!(TAB, "tab:SecurityLevel"));
        writer.end(name);
    }
}

/// Element `tab:ModifySecurityLevelResponse` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModifySecurityLevelResponse {}

impl xml::ReadXml for ModifySecurityLevelResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for ModifySecurityLevelResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `tab:RecognitionGroup` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RecognitionGroup {
    /// Element `tab:RecognitionMethod`, any number.
    pub recognition_method: Vec<RecognitionMethod>,
    /// Element `tab:Extension`, optional.
    pub extension: Option<RecognitionGroupExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RecognitionGroup {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut recognition_method = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "RecognitionMethod") => {
                    xml::fields::many(reader, &child, &mut recognition_method)?
                }
                (xml::Ns::TAB, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            recognition_method,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RecognitionGroup {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(
            writer,
            xml::name!(TAB, "tab:RecognitionMethod"),
            &self.recognition_method,
        );
        xml::fields::write_option(writer, xml::name!(TAB, "tab:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tab:RecognitionGroupExtension` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RecognitionGroupExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for RecognitionGroupExtension {
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

impl xml::WriteXml for RecognitionGroupExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tab:RecognitionMethod` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RecognitionMethod {
    /// Element `tab:RecognitionType`, required.
    pub recognition_type: String,
    /// Element `tab:Order`, required.
    pub order: i32,
    /// Element `tab:Extension`, optional.
    pub extension: Option<RecognitionMethodExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RecognitionMethod {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut recognition_type = None;
        let mut order = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "RecognitionType") => xml::fields::one(reader, &child, &mut recognition_type)?,
                (xml::Ns::TAB, "Order") => xml::fields::one(reader, &child, &mut order)?,
                (xml::Ns::TAB, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            recognition_type: xml::fields::element(recognition_type, "RecognitionMethod", "RecognitionType")?,
            order: xml::fields::element(order, "RecognitionMethod", "Order")?,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RecognitionMethod {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.recognition_type
            .write_xml(writer, xml::name!(TAB, "tab:RecognitionType"));
        self.order.write_xml(writer, xml::name!(TAB, "tab:Order"));
        xml::fields::write_option(writer, xml::name!(TAB, "tab:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tab:RecognitionMethodExtension` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RecognitionMethodExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for RecognitionMethodExtension {
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

impl xml::WriteXml for RecognitionMethodExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tab:SecurityLevel` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SecurityLevel {
    /// Attribute `token`, required.
    pub token: pt::ReferenceToken,
    /// Element `tab:Name`, required.
    pub name: pt::Name,
    /// Element `tab:Priority`, required.
    pub priority: i32,
    /// Element `tab:Description`, optional.
    pub description: Option<pt::Description>,
    /// Element `tab:RecognitionGroup`, any number.
    pub recognition_group: Vec<RecognitionGroup>,
    /// Element `tab:Extension`, optional.
    pub extension: Option<SecurityLevelExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SecurityLevel {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut name = None;
        let mut priority = None;
        let mut description = None;
        let mut recognition_group = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TAB, "Priority") => xml::fields::one(reader, &child, &mut priority)?,
                (xml::Ns::TAB, "Description") => xml::fields::one(reader, &child, &mut description)?,
                (xml::Ns::TAB, "RecognitionGroup") => {
                    xml::fields::many(reader, &child, &mut recognition_group)?
                }
                (xml::Ns::TAB, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "SecurityLevel", "token")?,
            name: xml::fields::element(name, "SecurityLevel", "Name")?,
            priority: xml::fields::element(priority, "SecurityLevel", "Priority")?,
            description,
            recognition_group,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SecurityLevel {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TAB, "tab:Name"));
        self.priority.write_xml(writer, xml::name!(TAB, "tab:Priority"));
        xml::fields::write_option(writer, xml::name!(TAB, "tab:Description"), &self.description);
        xml::fields::write_many(
            writer,
            xml::name!(TAB, "tab:RecognitionGroup"),
            &self.recognition_group,
        );
        xml::fields::write_option(writer, xml::name!(TAB, "tab:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tab:SecurityLevelConstraint` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SecurityLevelConstraint {
    /// Element `tab:ActiveRegularSchedule`, required.
    pub active_regular_schedule: bool,
    /// Element `tab:ActiveSpecialDaySchedule`, required.
    pub active_special_day_schedule: bool,
    /// Element `tab:AuthenticationMode`, optional; `pt:SingleCredential` if it is missing.
    pub authentication_mode: Option<pt::Name>,
    /// Element `tab:SecurityLevelToken`, required.
    pub security_level_token: pt::ReferenceToken,
    /// Element `tab:Extension`, optional.
    pub extension: Option<SecurityLevelConstraintExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SecurityLevelConstraint {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut active_regular_schedule = None;
        let mut active_special_day_schedule = None;
        let mut authentication_mode = None;
        let mut security_level_token = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "ActiveRegularSchedule") => {
                    xml::fields::one(reader, &child, &mut active_regular_schedule)?
                }
                (xml::Ns::TAB, "ActiveSpecialDaySchedule") => {
                    xml::fields::one(reader, &child, &mut active_special_day_schedule)?
                }
                (xml::Ns::TAB, "AuthenticationMode") => {
                    xml::fields::one(reader, &child, &mut authentication_mode)?
                }
                (xml::Ns::TAB, "SecurityLevelToken") => {
                    xml::fields::one(reader, &child, &mut security_level_token)?
                }
                (xml::Ns::TAB, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            active_regular_schedule: xml::fields::element(
                active_regular_schedule,
                "SecurityLevelConstraint",
                "ActiveRegularSchedule",
            )?,
            active_special_day_schedule: xml::fields::element(
                active_special_day_schedule,
                "SecurityLevelConstraint",
                "ActiveSpecialDaySchedule",
            )?,
            authentication_mode,
            security_level_token: xml::fields::element(
                security_level_token,
                "SecurityLevelConstraint",
                "SecurityLevelToken",
            )?,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SecurityLevelConstraint {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.active_regular_schedule
            .write_xml(writer, xml::name!(TAB, "tab:ActiveRegularSchedule"));
        self.active_special_day_schedule
            .write_xml(writer, xml::name!(TAB, "tab:ActiveSpecialDaySchedule"));
        xml::fields::write_option(
            writer,
            xml::name!(TAB, "tab:AuthenticationMode"),
            &self.authentication_mode,
        );
        self.security_level_token
            .write_xml(writer, xml::name!(TAB, "tab:SecurityLevelToken"));
        xml::fields::write_option(writer, xml::name!(TAB, "tab:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tab:SecurityLevelConstraintExtension` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SecurityLevelConstraintExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SecurityLevelConstraintExtension {
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

impl xml::WriteXml for SecurityLevelConstraintExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tab:SecurityLevelExtension` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SecurityLevelExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SecurityLevelExtension {
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

impl xml::WriteXml for SecurityLevelExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tab:SecurityLevelInfo` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SecurityLevelInfo {
    /// Attribute `token`, required.
    pub token: pt::ReferenceToken,
    /// Element `tab:Name`, required.
    pub name: pt::Name,
    /// Element `tab:Priority`, required.
    pub priority: i32,
    /// Element `tab:Description`, optional.
    pub description: Option<pt::Description>,
}

impl xml::ReadXml for SecurityLevelInfo {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut name = None;
        let mut priority = None;
        let mut description = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TAB, "Priority") => xml::fields::one(reader, &child, &mut priority)?,
                (xml::Ns::TAB, "Description") => xml::fields::one(reader, &child, &mut description)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "SecurityLevelInfo", "token")?,
            name: xml::fields::element(name, "SecurityLevelInfo", "Name")?,
            priority: xml::fields::element(priority, "SecurityLevelInfo", "Priority")?,
            description,
        })
    }
}

impl xml::WriteXml for SecurityLevelInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        self.name.write_xml(writer, xml::name!(TAB, "tab:Name"));
        self.priority.write_xml(writer, xml::name!(TAB, "tab:Priority"));
        xml::fields::write_option(writer, xml::name!(TAB, "tab:Description"), &self.description);
        writer.end(name);
    }
}

/// ComplexType `tab:ServiceCapabilities` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ServiceCapabilities {
    /// Attribute `MaxLimit`, required.
    pub max_limit: pt::PositiveInteger,
    /// Attribute `MaxAuthenticationProfiles`, required.
    pub max_authentication_profiles: pt::PositiveInteger,
    /// Attribute `MaxPoliciesPerAuthenticationProfile`, required.
    pub max_policies_per_authentication_profile: pt::PositiveInteger,
    /// Attribute `MaxSecurityLevels`, required.
    pub max_security_levels: pt::PositiveInteger,
    /// Attribute `MaxRecognitionGroupsPerSecurityLevel`, required.
    pub max_recognition_groups_per_security_level: pt::PositiveInteger,
    /// Attribute `MaxRecognitionMethodsPerRecognitionGroup`, required.
    pub max_recognition_methods_per_recognition_group: pt::PositiveInteger,
    /// Attribute `ClientSuppliedTokenSupported`, optional; `false` if it is missing.
    pub client_supplied_token_supported: Option<bool>,
    /// Attribute `SupportedAuthenticationModes`, optional.
    pub supported_authentication_modes: Option<pt::StringList>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ServiceCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut max_limit = None;
        let mut max_authentication_profiles = None;
        let mut max_policies_per_authentication_profile = None;
        let mut max_security_levels = None;
        let mut max_recognition_groups_per_security_level = None;
        let mut max_recognition_methods_per_recognition_group = None;
        let mut client_supplied_token_supported = None;
        let mut supported_authentication_modes = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "MaxLimit") => max_limit = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaxAuthenticationProfiles") => {
                    max_authentication_profiles = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "MaxPoliciesPerAuthenticationProfile") => {
                    max_policies_per_authentication_profile = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "MaxSecurityLevels") => max_security_levels = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaxRecognitionGroupsPerSecurityLevel") => {
                    max_recognition_groups_per_security_level = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "MaxRecognitionMethodsPerRecognitionGroup") => {
                    max_recognition_methods_per_recognition_group = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "ClientSuppliedTokenSupported") => {
                    client_supplied_token_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "SupportedAuthenticationModes") => {
                    supported_authentication_modes = Some(attribute.parse(reader)?)
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
            max_limit: xml::fields::attribute(max_limit, "ServiceCapabilities", "MaxLimit")?,
            max_authentication_profiles: xml::fields::attribute(
                max_authentication_profiles,
                "ServiceCapabilities",
                "MaxAuthenticationProfiles",
            )?,
            max_policies_per_authentication_profile: xml::fields::attribute(
                max_policies_per_authentication_profile,
                "ServiceCapabilities",
                "MaxPoliciesPerAuthenticationProfile",
            )?,
            max_security_levels: xml::fields::attribute(
                max_security_levels,
                "ServiceCapabilities",
                "MaxSecurityLevels",
            )?,
            max_recognition_groups_per_security_level: xml::fields::attribute(
                max_recognition_groups_per_security_level,
                "ServiceCapabilities",
                "MaxRecognitionGroupsPerSecurityLevel",
            )?,
            max_recognition_methods_per_recognition_group: xml::fields::attribute(
                max_recognition_methods_per_recognition_group,
                "ServiceCapabilities",
                "MaxRecognitionMethodsPerRecognitionGroup",
            )?,
            client_supplied_token_supported,
            supported_authentication_modes,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ServiceCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("MaxLimit"), &self.max_limit);
        writer.attribute(
            xml::name!("MaxAuthenticationProfiles"),
            &self.max_authentication_profiles,
        );
        writer.attribute(
            xml::name!("MaxPoliciesPerAuthenticationProfile"),
            &self.max_policies_per_authentication_profile,
        );
        writer.attribute(xml::name!("MaxSecurityLevels"), &self.max_security_levels);
        writer.attribute(
            xml::name!("MaxRecognitionGroupsPerSecurityLevel"),
            &self.max_recognition_groups_per_security_level,
        );
        writer.attribute(
            xml::name!("MaxRecognitionMethodsPerRecognitionGroup"),
            &self.max_recognition_methods_per_recognition_group,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("ClientSuppliedTokenSupported"),
            &self.client_supplied_token_supported,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("SupportedAuthenticationModes"),
            &self.supported_authentication_modes,
        );
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tab:SetAuthenticationProfile` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAuthenticationProfile {
    /// Element `tab:AuthenticationProfile`, required.
    pub authentication_profile: AuthenticationProfile,
}

impl xml::ReadXml for SetAuthenticationProfile {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut authentication_profile = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "AuthenticationProfile") => {
                    xml::fields::one(reader, &child, &mut authentication_profile)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            authentication_profile: xml::fields::element(
                authentication_profile,
                "SetAuthenticationProfile",
                "AuthenticationProfile",
            )?,
        })
    }
}

impl xml::WriteXml for SetAuthenticationProfile {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.authentication_profile
            .write_xml(writer, xml::name!(TAB, "tab:AuthenticationProfile"));
        writer.end(name);
    }
}

/// Element `tab:SetAuthenticationProfileResponse` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAuthenticationProfileResponse {}

impl xml::ReadXml for SetAuthenticationProfileResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetAuthenticationProfileResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tab:SetSecurityLevel` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetSecurityLevel {
    /// Element `tab:SecurityLevel`, required.
    pub security_level: SecurityLevel,
}

impl xml::ReadXml for SetSecurityLevel {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut security_level = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAB, "SecurityLevel") => xml::fields::one(reader, &child, &mut security_level)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            security_level: xml::fields::element(security_level, "SetSecurityLevel", "SecurityLevel")?,
        })
    }
}

impl xml::WriteXml for SetSecurityLevel {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.security_level
            .write_xml(writer, xml::name!(TAB, "tab:SecurityLevel"));
        writer.end(name);
    }
}

/// Element `tab:SetSecurityLevelResponse` of authenticationbehavior.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetSecurityLevelResponse {}

impl xml::ReadXml for SetSecurityLevelResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetSecurityLevelResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}
