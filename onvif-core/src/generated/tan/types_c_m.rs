// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// ComplexType `tan:Capabilities` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Capabilities {
    /// Attribute `RuleSupport`, optional.
    pub rule_support: Option<bool>,
    /// Attribute `AnalyticsModuleSupport`, optional.
    pub analytics_module_support: Option<bool>,
    /// Attribute `CellBasedSceneDescriptionSupported`, optional.
    pub cell_based_scene_description_supported: Option<bool>,
    /// Attribute `RuleOptionsSupported`, optional.
    pub rule_options_supported: Option<bool>,
    /// Attribute `AnalyticsModuleOptionsSupported`, optional.
    pub analytics_module_options_supported: Option<bool>,
    /// Attribute `SupportedMetadata`, optional.
    pub supported_metadata: Option<bool>,
    /// Attribute `ImageSendingType`, optional.
    pub image_sending_type: Option<tt::StringList>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Capabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut rule_support = None;
        let mut analytics_module_support = None;
        let mut cell_based_scene_description_supported = None;
        let mut rule_options_supported = None;
        let mut analytics_module_options_supported = None;
        let mut supported_metadata = None;
        let mut image_sending_type = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "RuleSupport") => rule_support = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "AnalyticsModuleSupport") => {
                    analytics_module_support = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "CellBasedSceneDescriptionSupported") => {
                    cell_based_scene_description_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "RuleOptionsSupported") => {
                    rule_options_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "AnalyticsModuleOptionsSupported") => {
                    analytics_module_options_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "SupportedMetadata") => supported_metadata = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "ImageSendingType") => image_sending_type = Some(attribute.parse(reader)?),
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
            rule_support,
            analytics_module_support,
            cell_based_scene_description_supported,
            rule_options_supported,
            analytics_module_options_supported,
            supported_metadata,
            image_sending_type,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Capabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("RuleSupport"), &self.rule_support);
        xml::fields::write_attribute(
            writer,
            xml::name!("AnalyticsModuleSupport"),
            &self.analytics_module_support,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("CellBasedSceneDescriptionSupported"),
            &self.cell_based_scene_description_supported,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("RuleOptionsSupported"),
            &self.rule_options_supported,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("AnalyticsModuleOptionsSupported"),
            &self.analytics_module_options_supported,
        );
        xml::fields::write_attribute(writer, xml::name!("SupportedMetadata"), &self.supported_metadata);
        xml::fields::write_attribute(writer, xml::name!("ImageSendingType"), &self.image_sending_type);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tan:ConfigOptions` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ConfigOptions {
    /// Attribute `RuleType`, optional.
    pub rule_type: Option<xml::QName>,
    /// Attribute `Name`, required.
    pub name: String,
    /// Attribute `Type`, optional.
    pub r#type: Option<xml::QName>,
    /// Attribute `AnalyticsModule`, optional.
    pub analytics_module: Option<xml::QName>,
    /// Attribute `minOccurs`, optional.
    pub min_occurs: Option<i32>,
    /// Attribute `maxOccurs`, optional.
    pub max_occurs: Option<i32>,
    /// Elements that the schema leaves open, required.
    pub any: Option<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ConfigOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut rule_type = None;
        let mut name = None;
        let mut r#type = None;
        let mut analytics_module = None;
        let mut min_occurs = None;
        let mut max_occurs = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "RuleType") => rule_type = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Name") => name = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Type") => r#type = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "AnalyticsModule") => analytics_module = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "minOccurs") => min_occurs = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "maxOccurs") => max_occurs = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut any = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => xml::fields::one_raw(reader, &child, &mut any)?,
            }
        }
        Ok(Self {
            rule_type,
            name: xml::fields::attribute(name, "ConfigOptions", "Name")?,
            r#type,
            analytics_module,
            min_occurs,
            max_occurs,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ConfigOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("RuleType"), &self.rule_type);
        writer.attribute(xml::name!("Name"), &self.name);
        xml::fields::write_attribute(writer, xml::name!("Type"), &self.r#type);
        xml::fields::write_attribute(writer, xml::name!("AnalyticsModule"), &self.analytics_module);
        xml::fields::write_attribute(writer, xml::name!("minOccurs"), &self.min_occurs);
        xml::fields::write_attribute(writer, xml::name!("maxOccurs"), &self.max_occurs);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tan:CreateAnalyticsModules` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateAnalyticsModules {
    /// Element `tan:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
    /// Element `tan:AnalyticsModule`, 1 or more.
    pub analytics_module: Vec<tt::Config>,
}

impl xml::ReadXml for CreateAnalyticsModules {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        let mut analytics_module = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAN, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                (xml::Ns::TAN, "AnalyticsModule") => {
                    xml::fields::many(reader, &child, &mut analytics_module)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token: xml::fields::element(
                configuration_token,
                "CreateAnalyticsModules",
                "ConfigurationToken",
            )?,
            analytics_module,
        })
    }
}

impl xml::WriteXml for CreateAnalyticsModules {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_token
            .write_xml(writer, xml::name!(TAN, "tan:ConfigurationToken"));
        xml::fields::write_many(
            writer,
            xml::name!(TAN, "tan:AnalyticsModule"),
            &self.analytics_module,
        );
        writer.end(name);
    }
}

/// Element `tan:CreateAnalyticsModulesResponse` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateAnalyticsModulesResponse {}

impl xml::ReadXml for CreateAnalyticsModulesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for CreateAnalyticsModulesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tan:CreateRules` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateRules {
    /// Element `tan:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
    /// Element `tan:Rule`, 1 or more.
    pub rule: Vec<tt::Config>,
}

impl xml::ReadXml for CreateRules {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        let mut rule = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAN, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                (xml::Ns::TAN, "Rule") => xml::fields::many(reader, &child, &mut rule)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token: xml::fields::element(
                configuration_token,
                "CreateRules",
                "ConfigurationToken",
            )?,
            rule,
        })
    }
}

impl xml::WriteXml for CreateRules {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_token
            .write_xml(writer, xml::name!(TAN, "tan:ConfigurationToken"));
        xml::fields::write_many(writer, xml::name!(TAN, "tan:Rule"), &self.rule);
        writer.end(name);
    }
}

/// Element `tan:CreateRulesResponse` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateRulesResponse {}

impl xml::ReadXml for CreateRulesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for CreateRulesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tan:DeleteAnalyticsModules` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteAnalyticsModules {
    /// Element `tan:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
    /// Element `tan:AnalyticsModuleName`, 1 or more.
    pub analytics_module_name: Vec<String>,
}

impl xml::ReadXml for DeleteAnalyticsModules {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        let mut analytics_module_name = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAN, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                (xml::Ns::TAN, "AnalyticsModuleName") => {
                    xml::fields::many(reader, &child, &mut analytics_module_name)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token: xml::fields::element(
                configuration_token,
                "DeleteAnalyticsModules",
                "ConfigurationToken",
            )?,
            analytics_module_name,
        })
    }
}

impl xml::WriteXml for DeleteAnalyticsModules {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_token
            .write_xml(writer, xml::name!(TAN, "tan:ConfigurationToken"));
        xml::fields::write_many(
            writer,
            xml::name!(TAN, "tan:AnalyticsModuleName"),
            &self.analytics_module_name,
        );
        writer.end(name);
    }
}

/// Element `tan:DeleteAnalyticsModulesResponse` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteAnalyticsModulesResponse {}

impl xml::ReadXml for DeleteAnalyticsModulesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteAnalyticsModulesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tan:DeleteRules` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteRules {
    /// Element `tan:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
    /// Element `tan:RuleName`, 1 or more.
    pub rule_name: Vec<String>,
}

impl xml::ReadXml for DeleteRules {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        let mut rule_name = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAN, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                (xml::Ns::TAN, "RuleName") => xml::fields::many(reader, &child, &mut rule_name)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token: xml::fields::element(
                configuration_token,
                "DeleteRules",
                "ConfigurationToken",
            )?,
            rule_name,
        })
    }
}

impl xml::WriteXml for DeleteRules {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_token
            .write_xml(writer, xml::name!(TAN, "tan:ConfigurationToken"));
        xml::fields::write_many(writer, xml::name!(TAN, "tan:RuleName"), &self.rule_name);
        writer.end(name);
    }
}

/// Element `tan:DeleteRulesResponse` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteRulesResponse {}

impl xml::ReadXml for DeleteRulesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteRulesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tan:GetAnalyticsModuleOptions` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAnalyticsModuleOptions {
    /// Element `tan:Type`, optional.
    pub r#type: Option<xml::QName>,
    /// Element `tan:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetAnalyticsModuleOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut r#type = None;
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAN, "Type") => xml::fields::one(reader, &child, &mut r#type)?,
                (xml::Ns::TAN, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            r#type,
            configuration_token: xml::fields::element(
                configuration_token,
                "GetAnalyticsModuleOptions",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetAnalyticsModuleOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TAN, "tan:Type"), &self.r#type);
        self.configuration_token
            .write_xml(writer, xml::name!(TAN, "tan:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `tan:GetAnalyticsModuleOptionsResponse` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAnalyticsModuleOptionsResponse {
    /// Element `tan:Options`, any number.
    pub options: Vec<ConfigOptions>,
}

impl xml::ReadXml for GetAnalyticsModuleOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut options = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAN, "Options") => xml::fields::many(reader, &child, &mut options)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { options })
    }
}

impl xml::WriteXml for GetAnalyticsModuleOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAN, "tan:Options"), &self.options);
        writer.end(name);
    }
}

/// Element `tan:GetAnalyticsModules` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAnalyticsModules {
    /// Element `tan:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetAnalyticsModules {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAN, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token: xml::fields::element(
                configuration_token,
                "GetAnalyticsModules",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetAnalyticsModules {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_token
            .write_xml(writer, xml::name!(TAN, "tan:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `tan:GetAnalyticsModulesResponse` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAnalyticsModulesResponse {
    /// Element `tan:AnalyticsModule`, any number.
    pub analytics_module: Vec<tt::Config>,
}

impl xml::ReadXml for GetAnalyticsModulesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut analytics_module = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAN, "AnalyticsModule") => {
                    xml::fields::many(reader, &child, &mut analytics_module)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { analytics_module })
    }
}

impl xml::WriteXml for GetAnalyticsModulesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TAN, "tan:AnalyticsModule"),
            &self.analytics_module,
        );
        writer.end(name);
    }
}

/// Element `tan:GetRuleOptions` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRuleOptions {
    /// Element `tan:RuleType`, optional.
    pub rule_type: Option<xml::QName>,
    /// Element `tan:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetRuleOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut rule_type = None;
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAN, "RuleType") => xml::fields::one(reader, &child, &mut rule_type)?,
                (xml::Ns::TAN, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            rule_type,
            configuration_token: xml::fields::element(
                configuration_token,
                "GetRuleOptions",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetRuleOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TAN, "tan:RuleType"), &self.rule_type);
        self.configuration_token
            .write_xml(writer, xml::name!(TAN, "tan:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `tan:GetRuleOptionsResponse` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRuleOptionsResponse {
    /// Element `tan:RuleOptions`, any number.
    pub rule_options: Vec<ConfigOptions>,
}

impl xml::ReadXml for GetRuleOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut rule_options = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAN, "RuleOptions") => xml::fields::many(reader, &child, &mut rule_options)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { rule_options })
    }
}

impl xml::WriteXml for GetRuleOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAN, "tan:RuleOptions"), &self.rule_options);
        writer.end(name);
    }
}

/// Element `tan:GetRules` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRules {
    /// Element `tan:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetRules {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAN, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token: xml::fields::element(configuration_token, "GetRules", "ConfigurationToken")?,
        })
    }
}

impl xml::WriteXml for GetRules {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_token
            .write_xml(writer, xml::name!(TAN, "tan:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `tan:GetRulesResponse` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRulesResponse {
    /// Element `tan:Rule`, any number.
    pub rule: Vec<tt::Config>,
}

impl xml::ReadXml for GetRulesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut rule = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAN, "Rule") => xml::fields::many(reader, &child, &mut rule)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { rule })
    }
}

impl xml::WriteXml for GetRulesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAN, "tan:Rule"), &self.rule);
        writer.end(name);
    }
}

/// Element `tan:GetServiceCapabilities` of analytics.wsdl.
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

/// Element `tan:GetServiceCapabilitiesResponse` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilitiesResponse {
    /// Element `tan:Capabilities`, required.
    pub capabilities: Capabilities,
}

impl xml::ReadXml for GetServiceCapabilitiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAN, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
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
            .write_xml(writer, xml::name!(TAN, "tan:Capabilities"));
        writer.end(name);
    }
}

/// Element `tan:GetSupportedAnalyticsModules` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSupportedAnalyticsModules {
    /// Element `tan:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetSupportedAnalyticsModules {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAN, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token: xml::fields::element(
                configuration_token,
                "GetSupportedAnalyticsModules",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetSupportedAnalyticsModules {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_token
            .write_xml(writer, xml::name!(TAN, "tan:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `tan:GetSupportedAnalyticsModulesResponse` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSupportedAnalyticsModulesResponse {
    /// Element `tan:SupportedAnalyticsModules`, required.
    pub supported_analytics_modules: tt::SupportedAnalyticsModules,
}

impl xml::ReadXml for GetSupportedAnalyticsModulesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut supported_analytics_modules = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAN, "SupportedAnalyticsModules") => {
                    xml::fields::one(reader, &child, &mut supported_analytics_modules)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            supported_analytics_modules: xml::fields::element(
                supported_analytics_modules,
                "GetSupportedAnalyticsModulesResponse",
                "SupportedAnalyticsModules",
            )?,
        })
    }
}

impl xml::WriteXml for GetSupportedAnalyticsModulesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.supported_analytics_modules
            .write_xml(writer, xml::name!(TAN, "tan:SupportedAnalyticsModules"));
        writer.end(name);
    }
}

/// Element `tan:GetSupportedMetadata` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSupportedMetadata {
    /// Element `tan:Type`, optional.
    pub r#type: Option<xml::QName>,
}

impl xml::ReadXml for GetSupportedMetadata {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut r#type = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAN, "Type") => xml::fields::one(reader, &child, &mut r#type)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { r#type })
    }
}

impl xml::WriteXml for GetSupportedMetadata {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TAN, "tan:Type"), &self.r#type);
        writer.end(name);
    }
}

/// Element `tan:GetSupportedMetadataResponse` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSupportedMetadataResponse {
    /// Element `tan:AnalyticsModule`, any number.
    pub analytics_module: Vec<MetadataInfo>,
}

impl xml::ReadXml for GetSupportedMetadataResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut analytics_module = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAN, "AnalyticsModule") => {
                    xml::fields::many(reader, &child, &mut analytics_module)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { analytics_module })
    }
}

impl xml::WriteXml for GetSupportedMetadataResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TAN, "tan:AnalyticsModule"),
            &self.analytics_module,
        );
        writer.end(name);
    }
}

/// Element `tan:GetSupportedRules` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSupportedRules {
    /// Element `tan:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetSupportedRules {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAN, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token: xml::fields::element(
                configuration_token,
                "GetSupportedRules",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetSupportedRules {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_token
            .write_xml(writer, xml::name!(TAN, "tan:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `tan:GetSupportedRulesResponse` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSupportedRulesResponse {
    /// Element `tan:SupportedRules`, required.
    pub supported_rules: tt::SupportedRules,
}

impl xml::ReadXml for GetSupportedRulesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut supported_rules = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAN, "SupportedRules") => xml::fields::one(reader, &child, &mut supported_rules)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            supported_rules: xml::fields::element(
                supported_rules,
                "GetSupportedRulesResponse",
                "SupportedRules",
            )?,
        })
    }
}

impl xml::WriteXml for GetSupportedRulesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.supported_rules
            .write_xml(writer, xml::name!(TAN, "tan:SupportedRules"));
        writer.end(name);
    }
}

/// ComplexType `tan:MetadataInfo` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq)]
pub struct MetadataInfo {
    /// Attribute `Type`, required.
    pub r#type: xml::QName,
    /// Element `tan:SampleFrame`, required.
    pub sample_frame: tt::Frame,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MetadataInfo {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut r#type = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Type") => r#type = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut sample_frame = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAN, "SampleFrame") => xml::fields::one(reader, &child, &mut sample_frame)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            r#type: xml::fields::attribute(r#type, "MetadataInfo", "Type")?,
            sample_frame: xml::fields::element(sample_frame, "MetadataInfo", "SampleFrame")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for MetadataInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("Type"), &self.r#type);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.sample_frame
            .write_xml(writer, xml::name!(TAN, "tan:SampleFrame"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tan:ModifyAnalyticsModules` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModifyAnalyticsModules {
    /// Element `tan:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
    /// Element `tan:AnalyticsModule`, 1 or more.
    pub analytics_module: Vec<tt::Config>,
}

impl xml::ReadXml for ModifyAnalyticsModules {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        let mut analytics_module = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAN, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                (xml::Ns::TAN, "AnalyticsModule") => {
                    xml::fields::many(reader, &child, &mut analytics_module)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token: xml::fields::element(
                configuration_token,
                "ModifyAnalyticsModules",
                "ConfigurationToken",
            )?,
            analytics_module,
        })
    }
}

impl xml::WriteXml for ModifyAnalyticsModules {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_token
            .write_xml(writer, xml::name!(TAN, "tan:ConfigurationToken"));
        xml::fields::write_many(
            writer,
            xml::name!(TAN, "tan:AnalyticsModule"),
            &self.analytics_module,
        );
        writer.end(name);
    }
}

/// Element `tan:ModifyAnalyticsModulesResponse` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModifyAnalyticsModulesResponse {}

impl xml::ReadXml for ModifyAnalyticsModulesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for ModifyAnalyticsModulesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tan:ModifyRules` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModifyRules {
    /// Element `tan:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
    /// Element `tan:Rule`, 1 or more.
    pub rule: Vec<tt::Config>,
}

impl xml::ReadXml for ModifyRules {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        let mut rule = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAN, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                (xml::Ns::TAN, "Rule") => xml::fields::many(reader, &child, &mut rule)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token: xml::fields::element(
                configuration_token,
                "ModifyRules",
                "ConfigurationToken",
            )?,
            rule,
        })
    }
}

impl xml::WriteXml for ModifyRules {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_token
            .write_xml(writer, xml::name!(TAN, "tan:ConfigurationToken"));
        xml::fields::write_many(writer, xml::name!(TAN, "tan:Rule"), &self.rule);
        writer.end(name);
    }
}

/// Element `tan:ModifyRulesResponse` of analytics.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModifyRulesResponse {}

impl xml::ReadXml for ModifyRulesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for ModifyRulesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}
