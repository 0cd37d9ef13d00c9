// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::pt;
use crate::xml;

/// ComplexType `tar:AccessPolicy` of accessrules.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AccessPolicy {
    /// Element `tar:ScheduleToken`, required.
    pub schedule_token: pt::ReferenceToken,
    /// Element `tar:Entity`, required.
    pub entity: pt::ReferenceToken,
    /// Element `tar:EntityType`, optional.
    pub entity_type: Option<xml::QName>,
    /// Element `tar:Extension`, optional.
    pub extension: Option<AccessPolicyExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AccessPolicy {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut schedule_token = None;
        let mut entity = None;
        let mut entity_type = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAR, "ScheduleToken") => xml::fields::one(reader, &child, &mut schedule_token)?,
                (xml::Ns::TAR, "Entity") => xml::fields::one(reader, &child, &mut entity)?,
                (xml::Ns::TAR, "EntityType") => xml::fields::one(reader, &child, &mut entity_type)?,
                (xml::Ns::TAR, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            schedule_token: xml::fields::element(schedule_token, "AccessPolicy", "ScheduleToken")?,
            entity: xml::fields::element(entity, "AccessPolicy", "Entity")?,
            entity_type,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AccessPolicy {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.schedule_token
            .write_xml(writer, xml::name!(TAR, "tar:ScheduleToken"));
        self.entity.write_xml(writer, xml::name!(TAR, "tar:Entity"));
        xml::fields::write_option(writer, xml::name!(TAR, "tar:EntityType"), &self.entity_type);
        xml::fields::write_option(writer, xml::name!(TAR, "tar:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tar:AccessPolicyExtension` of accessrules.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AccessPolicyExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for AccessPolicyExtension {
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

impl xml::WriteXml for AccessPolicyExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tar:AccessProfile` of accessrules.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AccessProfile {
    /// Attribute `token`, required.
    pub token: pt::ReferenceToken,
    /// Element `tar:Name`, required.
    pub name: pt::Name,
    /// Element `tar:Description`, optional.
    pub description: Option<pt::Description>,
    /// Element `tar:AccessPolicy`, any number.
    pub access_policy: Vec<AccessPolicy>,
    /// Element `tar:Extension`, optional.
    pub extension: Option<AccessProfileExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AccessProfile {
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
        let mut access_policy = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAR, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TAR, "Description") => xml::fields::one(reader, &child, &mut description)?,
                (xml::Ns::TAR, "AccessPolicy") => xml::fields::many(reader, &child, &mut access_policy)?,
                (xml::Ns::TAR, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "AccessProfile", "token")?,
            name: xml::fields::element(name, "AccessProfile", "Name")?,
            description,
            access_policy,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AccessProfile {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TAR, "tar:Name"));
        xml::fields::write_option(writer, xml::name!(TAR, "tar:Description"), &self.description);
        xml::fields::write_many(writer, xml::name!(TAR, "tar:AccessPolicy"), &self.access_policy);
        xml::fields::write_option(writer, xml::name!(TAR, "tar:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tar:AccessProfileExtension` of accessrules.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AccessProfileExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for AccessProfileExtension {
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

impl xml::WriteXml for AccessProfileExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tar:AccessProfileInfo` of accessrules.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AccessProfileInfo {
    /// Attribute `token`, required.
    pub token: pt::ReferenceToken,
    /// Element `tar:Name`, required.
    pub name: pt::Name,
    /// Element `tar:Description`, optional.
    pub description: Option<pt::Description>,
}

impl xml::ReadXml for AccessProfileInfo {
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
                (xml::Ns::TAR, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TAR, "Description") => xml::fields::one(reader, &child, &mut description)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "AccessProfileInfo", "token")?,
            name: xml::fields::element(name, "AccessProfileInfo", "Name")?,
            description,
        })
    }
}

impl xml::WriteXml for AccessProfileInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        self.name.write_xml(writer, xml::name!(TAR, "tar:Name"));
        xml::fields::write_option(writer, xml::name!(TAR, "tar:Description"), &self.description);
        writer.end(name);
    }
}

/// Element `tar:CreateAccessProfile` of accessrules.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateAccessProfile {
    /// Element `tar:AccessProfile`, required.
    pub access_profile: AccessProfile,
}

impl xml::ReadXml for CreateAccessProfile {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut access_profile = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAR, "AccessProfile") => xml::fields::one(reader, &child, &mut access_profile)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            access_profile: xml::fields::element(access_profile, "CreateAccessProfile", "AccessProfile")?,
        })
    }
}

impl xml::WriteXml for CreateAccessProfile {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.access_profile
            .write_xml(writer, xml::name!(TAR, "tar:AccessProfile"));
        writer.end(name);
    }
}

/// Element `tar:CreateAccessProfileResponse` of accessrules.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateAccessProfileResponse {
    /// Element `tar:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for CreateAccessProfileResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAR, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "CreateAccessProfileResponse", "Token")?,
        })
    }
}

impl xml::WriteXml for CreateAccessProfileResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TAR, "tar:Token"));
        writer.end(name);
    }
}

/// Element `tar:DeleteAccessProfile` of accessrules.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteAccessProfile {
    /// Element `tar:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for DeleteAccessProfile {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAR, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "DeleteAccessProfile", "Token")?,
        })
    }
}

impl xml::WriteXml for DeleteAccessProfile {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TAR, "tar:Token"));
        writer.end(name);
    }
}

/// Element `tar:DeleteAccessProfileResponse` of accessrules.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteAccessProfileResponse {}

impl xml::ReadXml for DeleteAccessProfileResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteAccessProfileResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tar:GetAccessProfileInfo` of accessrules.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccessProfileInfo {
    /// Element `tar:Token`, 1 or more.
    pub token: Vec<pt::ReferenceToken>,
}

impl xml::ReadXml for GetAccessProfileInfo {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAR, "Token") => xml::fields::many(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { token })
    }
}

impl xml::WriteXml for GetAccessProfileInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAR, "tar:Token"), &self.token);
        writer.end(name);
    }
}

/// Element `tar:GetAccessProfileInfoList` of accessrules.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccessProfileInfoList {
    /// Element `tar:Limit`, optional.
    pub limit: Option<i32>,
    /// Element `tar:StartReference`, optional.
    pub start_reference: Option<String>,
}

impl xml::ReadXml for GetAccessProfileInfoList {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut limit = None;
        let mut start_reference = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAR, "Limit") => xml::fields::one(reader, &child, &mut limit)?,
                (xml::Ns::TAR, "StartReference") => xml::fields::one(reader, &child, &mut start_reference)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            limit,
            start_reference,
        })
    }
}

impl xml::WriteXml for GetAccessProfileInfoList {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TAR, "tar:Limit"), &self.limit);
        xml::fields::write_option(
            writer,
            xml::name!(TAR, "tar:StartReference"),
            &self.start_reference,
        );
        writer.end(name);
    }
}

/// Element `tar:GetAccessProfileInfoListResponse` of accessrules.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccessProfileInfoListResponse {
    /// Element `tar:NextStartReference`, optional.
    pub next_start_reference: Option<String>,
    /// Element `tar:AccessProfileInfo`, any number.
    pub access_profile_info: Vec<AccessProfileInfo>,
}

impl xml::ReadXml for GetAccessProfileInfoListResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut next_start_reference = None;
        let mut access_profile_info = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAR, "NextStartReference") => {
                    xml::fields::one(reader, &child, &mut next_start_reference)?
                }
                (xml::Ns::TAR, "AccessProfileInfo") => {
                    xml::fields::many(reader, &child, &mut access_profile_info)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            next_start_reference,
            access_profile_info,
        })
    }
}

impl xml::WriteXml for GetAccessProfileInfoListResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TAR, "tar:NextStartReference"),
            &self.next_start_reference,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TAR, "tar:AccessProfileInfo"),
            &self.access_profile_info,
        );
        writer.end(name);
    }
}

/// Element `tar:GetAccessProfileInfoResponse` of accessrules.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccessProfileInfoResponse {
    /// Element `tar:AccessProfileInfo`, any number.
    pub access_profile_info: Vec<AccessProfileInfo>,
}

impl xml::ReadXml for GetAccessProfileInfoResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut access_profile_info = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAR, "AccessProfileInfo") => {
                    xml::fields::many(reader, &child, &mut access_profile_info)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { access_profile_info })
    }
}

impl xml::WriteXml for GetAccessProfileInfoResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TAR, "tar:AccessProfileInfo"),
            &self.access_profile_info,
        );
        writer.end(name);
    }
}

/// Element `tar:GetAccessProfileList` of accessrules.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccessProfileList {
    /// Element `tar:Limit`, optional.
    pub limit: Option<i32>,
    /// Element `tar:StartReference`, optional.
    pub start_reference: Option<String>,
}

impl xml::ReadXml for GetAccessProfileList {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut limit = None;
        let mut start_reference = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAR, "Limit") => xml::fields::one(reader, &child, &mut limit)?,
                (xml::Ns::TAR, "StartReference") => xml::fields::one(reader, &child, &mut start_reference)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            limit,
            start_reference,
        })
    }
}

impl xml::WriteXml for GetAccessProfileList {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TAR, "tar:Limit"), &self.limit);
        xml::fields::write_option(
            writer,
            xml::name!(TAR, "tar:StartReference"),
            &self.start_reference,
        );
        writer.end(name);
    }
}

/// Element `tar:GetAccessProfileListResponse` of accessrules.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccessProfileListResponse {
    /// Element `tar:NextStartReference`, optional.
    pub next_start_reference: Option<String>,
    /// Element `tar:AccessProfile`, any number.
    pub access_profile: Vec<AccessProfile>,
}

impl xml::ReadXml for GetAccessProfileListResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut next_start_reference = None;
        let mut access_profile = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAR, "NextStartReference") => {
                    xml::fields::one(reader, &child, &mut next_start_reference)?
                }
                (xml::Ns::TAR, "AccessProfile") => xml::fields::many(reader, &child, &mut access_profile)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            next_start_reference,
            access_profile,
        })
    }
}

impl xml::WriteXml for GetAccessProfileListResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TAR, "tar:NextStartReference"),
            &self.next_start_reference,
        );
        xml::fields::write_many(writer, xml::name!(TAR, "tar:AccessProfile"), &self.access_profile);
        writer.end(name);
    }
}

/// Element `tar:GetAccessProfiles` of accessrules.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccessProfiles {
    /// Element `tar:Token`, 1 or more.
    pub token: Vec<pt::ReferenceToken>,
}

impl xml::ReadXml for GetAccessProfiles {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAR, "Token") => xml::fields::many(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { token })
    }
}

impl xml::WriteXml for GetAccessProfiles {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAR, "tar:Token"), &self.token);
        writer.end(name);
    }
}

/// Element `tar:GetAccessProfilesResponse` of accessrules.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccessProfilesResponse {
    /// Element `tar:AccessProfile`, any number.
    pub access_profile: Vec<AccessProfile>,
}

impl xml::ReadXml for GetAccessProfilesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut access_profile = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAR, "AccessProfile") => xml::fields::many(reader, &child, &mut access_profile)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { access_profile })
    }
}

impl xml::WriteXml for GetAccessProfilesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAR, "tar:AccessProfile"), &self.access_profile);
        writer.end(name);
    }
}

/// Element `tar:GetServiceCapabilities` of accessrules.wsdl.
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

/// Element `tar:GetServiceCapabilitiesResponse` of accessrules.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilitiesResponse {
    /// Element `tar:Capabilities`, required.
    pub capabilities: ServiceCapabilities,
}

impl xml::ReadXml for GetServiceCapabilitiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAR, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
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
            .write_xml(writer, xml::name!(TAR, "tar:Capabilities"));
        writer.end(name);
    }
}

/// Element `tar:ModifyAccessProfile` of accessrules.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModifyAccessProfile {
    /// Element `tar:AccessProfile`, required.
    pub access_profile: AccessProfile,
}

impl xml::ReadXml for ModifyAccessProfile {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut access_profile = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAR, "AccessProfile") => xml::fields::one(reader, &child, &mut access_profile)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            access_profile: xml::fields::element(access_profile, "ModifyAccessProfile", "AccessProfile")?,
        })
    }
}

impl xml::WriteXml for ModifyAccessProfile {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.access_profile
            .write_xml(writer, xml::name!(TAR, "tar:AccessProfile"));
        writer.end(name);
    }
}

/// Element `tar:ModifyAccessProfileResponse` of accessrules.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModifyAccessProfileResponse {}

impl xml::ReadXml for ModifyAccessProfileResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for ModifyAccessProfileResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `tar:ServiceCapabilities` of accessrules.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ServiceCapabilities {
    /// Attribute `MaxLimit`, required.
    pub max_limit: ServiceCapabilitiesMaxLimit,
    /// Attribute `MaxAccessProfiles`, required.
    pub max_access_profiles: ServiceCapabilitiesMaxAccessProfiles,
    /// Attribute `MaxAccessPoliciesPerAccessProfile`, required.
    pub max_access_policies_per_access_profile: ServiceCapabilitiesMaxAccessPoliciesPerAccessProfile,
    /// Attribute `MultipleSchedulesPerAccessPointSupported`, required.
    pub multiple_schedules_per_access_point_supported: bool,
    /// Attribute `ClientSuppliedTokenSupported`, optional; `false` if it is missing.
    pub client_supplied_token_supported: Option<bool>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ServiceCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut max_limit = None;
        let mut max_access_profiles = None;
        let mut max_access_policies_per_access_profile = None;
        let mut multiple_schedules_per_access_point_supported = None;
        let mut client_supplied_token_supported = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "MaxLimit") => max_limit = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaxAccessProfiles") => max_access_profiles = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaxAccessPoliciesPerAccessProfile") => {
                    max_access_policies_per_access_profile = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "MultipleSchedulesPerAccessPointSupported") => {
                    multiple_schedules_per_access_point_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "ClientSuppliedTokenSupported") => {
                    client_supplied_token_supported = Some(attribute.parse(reader)?)
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
            max_access_profiles: xml::fields::attribute(
                max_access_profiles,
                "ServiceCapabilities",
                "MaxAccessProfiles",
            )?,
            max_access_policies_per_access_profile: xml::fields::attribute(
                max_access_policies_per_access_profile,
                "ServiceCapabilities",
                "MaxAccessPoliciesPerAccessProfile",
            )?,
            multiple_schedules_per_access_point_supported: xml::fields::attribute(
                multiple_schedules_per_access_point_supported,
                "ServiceCapabilities",
                "MultipleSchedulesPerAccessPointSupported",
            )?,
            client_supplied_token_supported,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ServiceCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("MaxLimit"), &self.max_limit);
        writer.attribute(xml::name!("MaxAccessProfiles"), &self.max_access_profiles);
        writer.attribute(
            xml::name!("MaxAccessPoliciesPerAccessProfile"),
            &self.max_access_policies_per_access_profile,
        );
        writer.attribute(
            xml::name!("MultipleSchedulesPerAccessPointSupported"),
            &self.multiple_schedules_per_access_point_supported,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("ClientSuppliedTokenSupported"),
            &self.client_supplied_token_supported,
        );
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// The simple type in `MaxAccessPoliciesPerAccessProfile` of [`ServiceCapabilities`] of accessrules.wsdl; at least 1.
pub type ServiceCapabilitiesMaxAccessPoliciesPerAccessProfile = u32;

/// The simple type in `MaxAccessProfiles` of [`ServiceCapabilities`] of accessrules.wsdl; at least 1.
pub type ServiceCapabilitiesMaxAccessProfiles = u32;

/// The simple type in `MaxLimit` of [`ServiceCapabilities`] of accessrules.wsdl; at least 1.
pub type ServiceCapabilitiesMaxLimit = u32;

/// Element `tar:SetAccessProfile` of accessrules.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAccessProfile {
    /// Element `tar:AccessProfile`, required.
    pub access_profile: AccessProfile,
}

impl xml::ReadXml for SetAccessProfile {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut access_profile = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAR, "AccessProfile") => xml::fields::one(reader, &child, &mut access_profile)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            access_profile: xml::fields::element(access_profile, "SetAccessProfile", "AccessProfile")?,
        })
    }
}

impl xml::WriteXml for SetAccessProfile {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.access_profile
            .write_xml(writer, xml::name!(TAR, "tar:AccessProfile"));
        writer.end(name);
    }
}

/// Element `tar:SetAccessProfileResponse` of accessrules.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAccessProfileResponse {}

impl xml::ReadXml for SetAccessProfileResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetAccessProfileResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}
