// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::pt;
use crate::xml;

/// ComplexType `tac:AccessPoint` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AccessPoint {
    /// Attribute `token`, required.
    pub token: pt::ReferenceToken,
    /// Element `tac:Name`, required.
    pub name: pt::Name,
    /// Element `tac:Description`, optional.
    pub description: Option<pt::Description>,
    /// Element `tac:AreaFrom`, optional.
    pub area_from: Option<pt::ReferenceToken>,
    /// Element `tac:AreaTo`, optional.
    pub area_to: Option<pt::ReferenceToken>,
    /// Element `tac:EntityType`, optional.
    pub entity_type: Option<xml::QName>,
    /// Element `tac:Entity`, required.
    pub entity: pt::ReferenceToken,
    /// Element `tac:Capabilities`, required.
    pub capabilities: AccessPointCapabilities,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `tac:AuthenticationProfileToken`, optional.
    pub authentication_profile_token: Option<pt::ReferenceToken>,
    /// Element `tac:Extension`, optional.
    pub extension: Option<AccessPointExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AccessPoint {
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
        let mut area_from = None;
        let mut area_to = None;
        let mut entity_type = None;
        let mut entity = None;
        let mut capabilities = None;
        let mut any = Vec::new();
        let mut authentication_profile_token = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TAC, "Description") => xml::fields::one(reader, &child, &mut description)?,
                (xml::Ns::TAC, "AreaFrom") => xml::fields::one(reader, &child, &mut area_from)?,
                (xml::Ns::TAC, "AreaTo") => xml::fields::one(reader, &child, &mut area_to)?,
                (xml::Ns::TAC, "EntityType") => xml::fields::one(reader, &child, &mut entity_type)?,
                (xml::Ns::TAC, "Entity") => xml::fields::one(reader, &child, &mut entity)?,
                (xml::Ns::TAC, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
                (xml::Ns::TAC, "AuthenticationProfileToken") => {
                    xml::fields::one(reader, &child, &mut authentication_profile_token)?
                }
                (xml::Ns::TAC, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "AccessPoint", "token")?,
            name: xml::fields::element(name, "AccessPoint", "Name")?,
            description,
            area_from,
            area_to,
            entity_type,
            entity: xml::fields::element(entity, "AccessPoint", "Entity")?,
            capabilities: xml::fields::element(capabilities, "AccessPoint", "Capabilities")?,
            any,
            authentication_profile_token,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AccessPoint {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TAC, "tac:Name"));
        xml::fields::write_option(writer, xml::name!(TAC, "tac:Description"), &self.description);
        xml::fields::write_option(writer, xml::name!(TAC, "tac:AreaFrom"), &self.area_from);
        xml::fields::write_option(writer, xml::name!(TAC, "tac:AreaTo"), &self.area_to);
        xml::fields::write_option(writer, xml::name!(TAC, "tac:EntityType"), &self.entity_type);
        self.entity.write_xml(writer, xml::name!(TAC, "tac:Entity"));
        self.capabilities
            .write_xml(writer, xml::name!(TAC, "tac:Capabilities"));
        xml::fields::write_raw(writer, &self.any);
        xml::fields::write_option(
            writer,
            xml::name!(TAC, "tac:AuthenticationProfileToken"),
            &self.authentication_profile_token,
        );
        xml::fields::write_option(writer, xml::name!(TAC, "tac:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tac:AccessPointCapabilities` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AccessPointCapabilities {
    /// Attribute `DisableAccessPoint`, required.
    pub disable_access_point: bool,
    /// Attribute `Duress`, optional.
    pub duress: Option<bool>,
    /// Attribute `AnonymousAccess`, optional.
    pub anonymous_access: Option<bool>,
    /// Attribute `AccessTaken`, optional.
    pub access_taken: Option<bool>,
    /// Attribute `ExternalAuthorization`, optional.
    pub external_authorization: Option<bool>,
    /// Attribute `SupportedRecognitionTypes`, optional.
    pub supported_recognition_types: Option<pt::StringList>,
    /// Attribute `IdentifierAccess`, optional.
    pub identifier_access: Option<bool>,
    /// Attribute `SupportedFeedbackTypes`, optional.
    pub supported_feedback_types: Option<pt::StringList>,
    /// Element `tac:SupportedSecurityLevels`, any number.
    pub supported_security_levels: Vec<pt::ReferenceToken>,
    /// Element `tac:Extension`, optional.
    pub extension: Option<SupportedSecurityLevelsExtension>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AccessPointCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut disable_access_point = None;
        let mut duress = None;
        let mut anonymous_access = None;
        let mut access_taken = None;
        let mut external_authorization = None;
        let mut supported_recognition_types = None;
        let mut identifier_access = None;
        let mut supported_feedback_types = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "DisableAccessPoint") => {
                    disable_access_point = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "Duress") => duress = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "AnonymousAccess") => anonymous_access = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "AccessTaken") => access_taken = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "ExternalAuthorization") => {
                    external_authorization = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "SupportedRecognitionTypes") => {
                    supported_recognition_types = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "IdentifierAccess") => identifier_access = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "SupportedFeedbackTypes") => {
                    supported_feedback_types = Some(attribute.parse(reader)?)
                }
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut supported_security_levels = Vec::new();
        let mut extension = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "SupportedSecurityLevels") => {
                    xml::fields::many(reader, &child, &mut supported_security_levels)?
                }
                (xml::Ns::TAC, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            disable_access_point: xml::fields::attribute(
                disable_access_point,
                "AccessPointCapabilities",
                "DisableAccessPoint",
            )?,
            duress,
            anonymous_access,
            access_taken,
            external_authorization,
            supported_recognition_types,
            identifier_access,
            supported_feedback_types,
            supported_security_levels,
            extension,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AccessPointCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("DisableAccessPoint"), &self.disable_access_point);
        xml::fields::write_attribute(writer, xml::name!("Duress"), &self.duress);
        xml::fields::write_attribute(writer, xml::name!("AnonymousAccess"), &self.anonymous_access);
        xml::fields::write_attribute(writer, xml::name!("AccessTaken"), &self.access_taken);
        xml::fields::write_attribute(
            writer,
            xml::name!("ExternalAuthorization"),
            &self.external_authorization,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("SupportedRecognitionTypes"),
            &self.supported_recognition_types,
        );
        xml::fields::write_attribute(writer, xml::name!("IdentifierAccess"), &self.identifier_access);
        xml::fields::write_attribute(
            writer,
            xml::name!("SupportedFeedbackTypes"),
            &self.supported_feedback_types,
        );
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(
            writer,
            xml::name!(TAC, "tac:SupportedSecurityLevels"),
            &self.supported_security_levels,
        );
        xml::fields::write_option(writer, xml::name!(TAC, "tac:Extension"), &self.extension);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tac:AccessPointExtension` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AccessPointExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for AccessPointExtension {
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

impl xml::WriteXml for AccessPointExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tac:AccessPointInfo` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AccessPointInfo {
    /// Attribute `token`, required.
    pub token: pt::ReferenceToken,
    /// Element `tac:Name`, required.
    pub name: pt::Name,
    /// Element `tac:Description`, optional.
    pub description: Option<pt::Description>,
    /// Element `tac:AreaFrom`, optional.
    pub area_from: Option<pt::ReferenceToken>,
    /// Element `tac:AreaTo`, optional.
    pub area_to: Option<pt::ReferenceToken>,
    /// Element `tac:EntityType`, optional.
    pub entity_type: Option<xml::QName>,
    /// Element `tac:Entity`, required.
    pub entity: pt::ReferenceToken,
    /// Element `tac:Capabilities`, required.
    pub capabilities: AccessPointCapabilities,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AccessPointInfo {
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
        let mut area_from = None;
        let mut area_to = None;
        let mut entity_type = None;
        let mut entity = None;
        let mut capabilities = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TAC, "Description") => xml::fields::one(reader, &child, &mut description)?,
                (xml::Ns::TAC, "AreaFrom") => xml::fields::one(reader, &child, &mut area_from)?,
                (xml::Ns::TAC, "AreaTo") => xml::fields::one(reader, &child, &mut area_to)?,
                (xml::Ns::TAC, "EntityType") => xml::fields::one(reader, &child, &mut entity_type)?,
                (xml::Ns::TAC, "Entity") => xml::fields::one(reader, &child, &mut entity)?,
                (xml::Ns::TAC, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "AccessPointInfo", "token")?,
            name: xml::fields::element(name, "AccessPointInfo", "Name")?,
            description,
            area_from,
            area_to,
            entity_type,
            entity: xml::fields::element(entity, "AccessPointInfo", "Entity")?,
            capabilities: xml::fields::element(capabilities, "AccessPointInfo", "Capabilities")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AccessPointInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TAC, "tac:Name"));
        xml::fields::write_option(writer, xml::name!(TAC, "tac:Description"), &self.description);
        xml::fields::write_option(writer, xml::name!(TAC, "tac:AreaFrom"), &self.area_from);
        xml::fields::write_option(writer, xml::name!(TAC, "tac:AreaTo"), &self.area_to);
        xml::fields::write_option(writer, xml::name!(TAC, "tac:EntityType"), &self.entity_type);
        self.entity.write_xml(writer, xml::name!(TAC, "tac:Entity"));
        self.capabilities
            .write_xml(writer, xml::name!(TAC, "tac:Capabilities"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tac:AccessPointInfoBase` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AccessPointInfoBase {
    /// Attribute `token`, required.
    pub token: pt::ReferenceToken,
    /// Element `tac:Name`, required.
    pub name: pt::Name,
    /// Element `tac:Description`, optional.
    pub description: Option<pt::Description>,
    /// Element `tac:AreaFrom`, optional.
    pub area_from: Option<pt::ReferenceToken>,
    /// Element `tac:AreaTo`, optional.
    pub area_to: Option<pt::ReferenceToken>,
    /// Element `tac:EntityType`, optional.
    pub entity_type: Option<xml::QName>,
    /// Element `tac:Entity`, required.
    pub entity: pt::ReferenceToken,
}

impl xml::ReadXml for AccessPointInfoBase {
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
        let mut area_from = None;
        let mut area_to = None;
        let mut entity_type = None;
        let mut entity = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TAC, "Description") => xml::fields::one(reader, &child, &mut description)?,
                (xml::Ns::TAC, "AreaFrom") => xml::fields::one(reader, &child, &mut area_from)?,
                (xml::Ns::TAC, "AreaTo") => xml::fields::one(reader, &child, &mut area_to)?,
                (xml::Ns::TAC, "EntityType") => xml::fields::one(reader, &child, &mut entity_type)?,
                (xml::Ns::TAC, "Entity") => xml::fields::one(reader, &child, &mut entity)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "AccessPointInfoBase", "token")?,
            name: xml::fields::element(name, "AccessPointInfoBase", "Name")?,
            description,
            area_from,
            area_to,
            entity_type,
            entity: xml::fields::element(entity, "AccessPointInfoBase", "Entity")?,
        })
    }
}

impl xml::WriteXml for AccessPointInfoBase {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        self.name.write_xml(writer, xml::name!(TAC, "tac:Name"));
        xml::fields::write_option(writer, xml::name!(TAC, "tac:Description"), &self.description);
        xml::fields::write_option(writer, xml::name!(TAC, "tac:AreaFrom"), &self.area_from);
        xml::fields::write_option(writer, xml::name!(TAC, "tac:AreaTo"), &self.area_to);
        xml::fields::write_option(writer, xml::name!(TAC, "tac:EntityType"), &self.entity_type);
        self.entity.write_xml(writer, xml::name!(TAC, "tac:Entity"));
        writer.end(name);
    }
}

/// ComplexType `tac:AccessPointState` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AccessPointState {
    /// Element `tac:Enabled`, required.
    pub enabled: bool,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AccessPointState {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut enabled = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "Enabled") => xml::fields::one(reader, &child, &mut enabled)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            enabled: xml::fields::element(enabled, "AccessPointState", "Enabled")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AccessPointState {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.enabled.write_xml(writer, xml::name!(TAC, "tac:Enabled"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tac:Area` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Area {
    /// Attribute `token`, required.
    pub token: pt::ReferenceToken,
    /// Element `tac:Name`, required.
    pub name: pt::Name,
    /// Element `tac:Description`, optional.
    pub description: Option<pt::Description>,
    /// Element `tac:Extension`, optional.
    pub extension: Option<AreaExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Area {
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
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TAC, "Description") => xml::fields::one(reader, &child, &mut description)?,
                (xml::Ns::TAC, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "Area", "token")?,
            name: xml::fields::element(name, "Area", "Name")?,
            description,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Area {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TAC, "tac:Name"));
        xml::fields::write_option(writer, xml::name!(TAC, "tac:Description"), &self.description);
        xml::fields::write_option(writer, xml::name!(TAC, "tac:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tac:AreaExtension` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AreaExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for AreaExtension {
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

impl xml::WriteXml for AreaExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tac:AreaInfo` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AreaInfo {
    /// Attribute `token`, required.
    pub token: pt::ReferenceToken,
    /// Element `tac:Name`, required.
    pub name: pt::Name,
    /// Element `tac:Description`, optional.
    pub description: Option<pt::Description>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AreaInfo {
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
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TAC, "Description") => xml::fields::one(reader, &child, &mut description)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "AreaInfo", "token")?,
            name: xml::fields::element(name, "AreaInfo", "Name")?,
            description,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AreaInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TAC, "tac:Name"));
        xml::fields::write_option(writer, xml::name!(TAC, "tac:Description"), &self.description);
        writer.end(name);
    }
}

/// ComplexType `tac:AreaInfoBase` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AreaInfoBase {
    /// Attribute `token`, required.
    pub token: pt::ReferenceToken,
    /// Element `tac:Name`, required.
    pub name: pt::Name,
    /// Element `tac:Description`, optional.
    pub description: Option<pt::Description>,
}

impl xml::ReadXml for AreaInfoBase {
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
                (xml::Ns::TAC, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TAC, "Description") => xml::fields::one(reader, &child, &mut description)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "AreaInfoBase", "token")?,
            name: xml::fields::element(name, "AreaInfoBase", "Name")?,
            description,
        })
    }
}

impl xml::WriteXml for AreaInfoBase {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        self.name.write_xml(writer, xml::name!(TAC, "tac:Name"));
        xml::fields::write_option(writer, xml::name!(TAC, "tac:Description"), &self.description);
        writer.end(name);
    }
}

/// Element `tac:CreateAccessPoint` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateAccessPoint {
    /// Element `tac:AccessPoint`, required.
    pub access_point: AccessPoint,
}

impl xml::ReadXml for CreateAccessPoint {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut access_point = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "AccessPoint") => xml::fields::one(reader, &child, &mut access_point)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            access_point: xml::fields::element(access_point, "CreateAccessPoint", "AccessPoint")?,
        })
    }
}

impl xml::WriteXml for CreateAccessPoint {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.access_point
            .write_xml(writer, xml::name!(TAC, "tac:AccessPoint"));
        writer.end(name);
    }
}

/// Element `tac:CreateAccessPointResponse` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateAccessPointResponse {
    /// Element `tac:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for CreateAccessPointResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "CreateAccessPointResponse", "Token")?,
        })
    }
}

impl xml::WriteXml for CreateAccessPointResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TAC, "tac:Token"));
        writer.end(name);
    }
}

/// Element `tac:CreateArea` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateArea {
    /// Element `tac:Area`, required.
    pub area: Area,
}

impl xml::ReadXml for CreateArea {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut area = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "Area") => xml::fields::one(reader, &child, &mut area)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            area: xml::fields::element(area, "CreateArea", "Area")?,
        })
    }
}

impl xml::WriteXml for CreateArea {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.area.write_xml(writer, xml::name!(TAC, "tac:Area"));
        writer.end(name);
    }
}

/// Element `tac:CreateAreaResponse` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateAreaResponse {
    /// Element `tac:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for CreateAreaResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "CreateAreaResponse", "Token")?,
        })
    }
}

impl xml::WriteXml for CreateAreaResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TAC, "tac:Token"));
        writer.end(name);
    }
}

/// SimpleType `tac:Decision` of accesscontrol.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Decision {
    /// `Granted`
    #[default]
    Granted,
    /// `Denied`
    Denied,
}

impl Decision {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Granted, Self::Denied];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Granted => "Granted",
            Self::Denied => "Denied",
        }
    }
}

xml::fields::listed_values!(Decision, "Decision");

/// Element `tac:DeleteAccessPoint` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteAccessPoint {
    /// Element `tac:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for DeleteAccessPoint {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "DeleteAccessPoint", "Token")?,
        })
    }
}

impl xml::WriteXml for DeleteAccessPoint {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TAC, "tac:Token"));
        writer.end(name);
    }
}

/// Element `tac:DeleteAccessPointAuthenticationProfile` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteAccessPointAuthenticationProfile {
    /// Element `tac:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for DeleteAccessPointAuthenticationProfile {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "DeleteAccessPointAuthenticationProfile", "Token")?,
        })
    }
}

impl xml::WriteXml for DeleteAccessPointAuthenticationProfile {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TAC, "tac:Token"));
        writer.end(name);
    }
}

/// Element `tac:DeleteAccessPointAuthenticationProfileResponse` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteAccessPointAuthenticationProfileResponse {}

impl xml::ReadXml for DeleteAccessPointAuthenticationProfileResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteAccessPointAuthenticationProfileResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tac:DeleteAccessPointResponse` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteAccessPointResponse {}

impl xml::ReadXml for DeleteAccessPointResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteAccessPointResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tac:DeleteArea` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteArea {
    /// Element `tac:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for DeleteArea {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "DeleteArea", "Token")?,
        })
    }
}

impl xml::WriteXml for DeleteArea {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TAC, "tac:Token"));
        writer.end(name);
    }
}

/// Element `tac:DeleteAreaResponse` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteAreaResponse {}

impl xml::ReadXml for DeleteAreaResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteAreaResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// SimpleType `tac:DenyReason` of accesscontrol.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum DenyReason {
    /// `CredentialNotEnabled`
    #[default]
    CredentialNotEnabled,
    /// `CredentialNotActive`
    CredentialNotActive,
    /// `CredentialExpired`
    CredentialExpired,
    /// `InvalidPIN`
    InvalidPIN,
    /// `NotPermittedAtThisTime`
    NotPermittedAtThisTime,
    /// `Unauthorized`
    Unauthorized,
    /// `Other`
    Other,
}

impl DenyReason {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::CredentialNotEnabled,
        Self::CredentialNotActive,
        Self::CredentialExpired,
        Self::InvalidPIN,
        Self::NotPermittedAtThisTime,
        Self::Unauthorized,
        Self::Other,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CredentialNotEnabled => "CredentialNotEnabled",
            Self::CredentialNotActive => "CredentialNotActive",
            Self::CredentialExpired => "CredentialExpired",
            Self::InvalidPIN => "InvalidPIN",
            Self::NotPermittedAtThisTime => "NotPermittedAtThisTime",
            Self::Unauthorized => "Unauthorized",
            Self::Other => "Other",
        }
    }
}

xml::fields::listed_values!(DenyReason, "DenyReason");

/// Element `tac:DisableAccessPoint` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DisableAccessPoint {
    /// Element `tac:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for DisableAccessPoint {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "DisableAccessPoint", "Token")?,
        })
    }
}

impl xml::WriteXml for DisableAccessPoint {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TAC, "tac:Token"));
        writer.end(name);
    }
}

/// Element `tac:DisableAccessPointResponse` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DisableAccessPointResponse {}

impl xml::ReadXml for DisableAccessPointResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DisableAccessPointResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tac:EnableAccessPoint` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EnableAccessPoint {
    /// Element `tac:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for EnableAccessPoint {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "EnableAccessPoint", "Token")?,
        })
    }
}

impl xml::WriteXml for EnableAccessPoint {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TAC, "tac:Token"));
        writer.end(name);
    }
}

/// Element `tac:EnableAccessPointResponse` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EnableAccessPointResponse {}

impl xml::ReadXml for EnableAccessPointResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for EnableAccessPointResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tac:ExternalAuthorization` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExternalAuthorization {
    /// Element `tac:AccessPointToken`, required.
    pub access_point_token: pt::ReferenceToken,
    /// Element `tac:CredentialToken`, optional.
    pub credential_token: Option<pt::ReferenceToken>,
    /// Element `tac:Reason`, optional.
    pub reason: Option<String>,
    /// Element `tac:Decision`, required.
    pub decision: Decision,
}

impl xml::ReadXml for ExternalAuthorization {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut access_point_token = None;
        let mut credential_token = None;
        let mut reason = None;
        let mut decision = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "AccessPointToken") => {
                    xml::fields::one(reader, &child, &mut access_point_token)?
                }
                (xml::Ns::TAC, "CredentialToken") => xml::fields::one(reader, &child, &mut credential_token)?,
                (xml::Ns::TAC, "Reason") => xml::fields::one(reader, &child, &mut reason)?,
                (xml::Ns::TAC, "Decision") => xml::fields::one(reader, &child, &mut decision)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            access_point_token: xml::fields::element(
                access_point_token,
                "ExternalAuthorization",
                "AccessPointToken",
            )?,
            credential_token,
            reason,
            decision: xml::fields::element(decision, "ExternalAuthorization", "Decision")?,
        })
    }
}

impl xml::WriteXml for ExternalAuthorization {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.access_point_token
            .write_xml(writer, xml::name!(TAC, "tac:AccessPointToken"));
        xml::fields::write_option(
            writer,
            xml::name!(TAC, "tac:CredentialToken"),
            &self.credential_token,
        );
        xml::fields::write_option(writer, xml::name!(TAC, "tac:Reason"), &self.reason);
        self.decision.write_xml(writer, xml::name!(TAC, "tac:Decision"));
        writer.end(name);
    }
}

/// Element `tac:ExternalAuthorizationResponse` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExternalAuthorizationResponse {}

impl xml::ReadXml for ExternalAuthorizationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for ExternalAuthorizationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tac:Feedback` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Feedback {
    /// Element `tac:AccessPointToken`, required.
    pub access_point_token: pt::ReferenceToken,
    /// Element `tac:FeedbackType`, required.
    pub feedback_type: String,
    /// Element `tac:RecognitionType`, any number.
    pub recognition_type: Vec<String>,
    /// Element `tac:TextMessage`, optional.
    pub text_message: Option<String>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for Feedback {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut access_point_token = None;
        let mut feedback_type = None;
        let mut recognition_type = Vec::new();
        let mut text_message = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "AccessPointToken") => {
                    xml::fields::one(reader, &child, &mut access_point_token)?
                }
                (xml::Ns::TAC, "FeedbackType") => xml::fields::one(reader, &child, &mut feedback_type)?,
                (xml::Ns::TAC, "RecognitionType") => {
                    xml::fields::many(reader, &child, &mut recognition_type)?
                }
                (xml::Ns::TAC, "TextMessage") => xml::fields::one(reader, &child, &mut text_message)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            access_point_token: xml::fields::element(access_point_token, "Feedback", "AccessPointToken")?,
            feedback_type: xml::fields::element(feedback_type, "Feedback", "FeedbackType")?,
            recognition_type,
            text_message,
            any,
        })
    }
}

impl xml::WriteXml for Feedback {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.access_point_token
            .write_xml(writer, xml::name!(TAC, "tac:AccessPointToken"));
        self.feedback_type
            .write_xml(writer, xml::name!(TAC, "tac:FeedbackType"));
        xml::fields::write_many(
            writer,
            xml::name!(TAC, "tac:RecognitionType"),
            &self.recognition_type,
        );
        xml::fields::write_option(writer, xml::name!(TAC, "tac:TextMessage"), &self.text_message);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tac:FeedbackResponse` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FeedbackResponse {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for FeedbackResponse {
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

impl xml::WriteXml for FeedbackResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tac:FeedbackType` of accesscontrol.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum FeedbackType {
    /// `pt:Disabled`
    #[default]
    PtDisabled,
    /// `pt:Idle`
    PtIdle,
    /// `pt:DoorLocked`
    PtDoorLocked,
    /// `pt:DoorUnlocked`
    PtDoorUnlocked,
    /// `pt:DoorOpenTooLong`
    PtDoorOpenTooLong,
    /// `pt:DoorPreAlarmWarning`
    PtDoorPreAlarmWarning,
    /// `pt:RequireIdentifier`
    PtRequireIdentifier,
    /// `pt:TextMessage`
    PtTextMessage,
    /// `pt:Processing`
    PtProcessing,
    /// `pt:RetryIdentifier`
    PtRetryIdentifier,
    /// `pt:AccessGranted`
    PtAccessGranted,
    /// `pt:AccessDenied`
    PtAccessDenied,
    /// `pt:Ok`
    PtOk,
    /// `pt:Fault`
    PtFault,
    /// `pt:Warning`
    PtWarning,
    /// `pt:Alarm`
    PtAlarm,
}

impl FeedbackType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::PtDisabled,
        Self::PtIdle,
        Self::PtDoorLocked,
        Self::PtDoorUnlocked,
        Self::PtDoorOpenTooLong,
        Self::PtDoorPreAlarmWarning,
        Self::PtRequireIdentifier,
        Self::PtTextMessage,
        Self::PtProcessing,
        Self::PtRetryIdentifier,
        Self::PtAccessGranted,
        Self::PtAccessDenied,
        Self::PtOk,
        Self::PtFault,
        Self::PtWarning,
        Self::PtAlarm,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PtDisabled => "pt:Disabled",
            Self::PtIdle => "pt:Idle",
            Self::PtDoorLocked => "pt:DoorLocked",
            Self::PtDoorUnlocked => "pt:DoorUnlocked",
            Self::PtDoorOpenTooLong => "pt:DoorOpenTooLong",
            Self::PtDoorPreAlarmWarning => "pt:DoorPreAlarmWarning",
            Self::PtRequireIdentifier => "pt:RequireIdentifier",
            Self::PtTextMessage => "pt:TextMessage",
            Self::PtProcessing => "pt:Processing",
            Self::PtRetryIdentifier => "pt:RetryIdentifier",
            Self::PtAccessGranted => "pt:AccessGranted",
            Self::PtAccessDenied => "pt:AccessDenied",
            Self::PtOk => "pt:Ok",
            Self::PtFault => "pt:Fault",
            Self::PtWarning => "pt:Warning",
            Self::PtAlarm => "pt:Alarm",
        }
    }
}

xml::fields::listed_values!(FeedbackType, "FeedbackType");
