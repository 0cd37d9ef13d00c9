// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::{tt, wsnt};
use crate::xml;

/// ComplexType `tae:Action` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// Attribute `Token`, required.
    pub token: tt::ReferenceToken,
    /// Element `tae:Configuration`, required.
    pub configuration: ActionConfiguration,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Action {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Token") => token = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut configuration = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "Action", "Token")?,
            configuration: xml::fields::element(configuration, "Action", "Configuration")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Action {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("Token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.configuration
            .write_xml(writer, xml::name!(TAE, "tae:Configuration"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:ActionConfigDescription` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq)]
pub struct ActionConfigDescription {
    /// Attribute `Name`, required.
    pub name: xml::QName,
    /// Element `tae:ParameterDescription`, required.
    pub parameter_description: tt::ItemListDescription,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ActionConfigDescription {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut name = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Name") => name = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut parameter_description = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "ParameterDescription") => {
                    xml::fields::one(reader, &child, &mut parameter_description)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            name: xml::fields::attribute(name, "ActionConfigDescription", "Name")?,
            parameter_description: xml::fields::element(
                parameter_description,
                "ActionConfigDescription",
                "ParameterDescription",
            )?,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ActionConfigDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("Name"), &self.name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.parameter_description
            .write_xml(writer, xml::name!(TAE, "tae:ParameterDescription"));
        writer.end(name);
    }
}

/// ComplexType `tae:ActionConfiguration` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq)]
pub struct ActionConfiguration {
    /// Attribute `Name`, required.
    pub name: String,
    /// Attribute `Type`, required.
    pub r#type: xml::QName,
    /// Element `tae:Parameters`, required.
    pub parameters: tt::ItemList,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ActionConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut name = None;
        let mut r#type = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Name") => name = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Type") => r#type = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut parameters = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "Parameters") => xml::fields::one(reader, &child, &mut parameters)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            name: xml::fields::attribute(name, "ActionConfiguration", "Name")?,
            r#type: xml::fields::attribute(r#type, "ActionConfiguration", "Type")?,
            parameters: xml::fields::element(parameters, "ActionConfiguration", "Parameters")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ActionConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("Name"), &self.name);
        writer.attribute(xml::name!("Type"), &self.r#type);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.parameters
            .write_xml(writer, xml::name!(TAE, "tae:Parameters"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:ActionEngineCapabilities` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActionEngineCapabilities {
    /// Attribute `MaximumTriggers`, optional.
    pub maximum_triggers: Option<u64>,
    /// Attribute `MaximumActions`, optional.
    pub maximum_actions: Option<u64>,
    /// Element `tae:ActionCapabilities`, any number.
    pub action_capabilities: Vec<ActionTypeLimits>,
    /// Element `tae:Extension`, optional.
    pub extension: Option<ActionEngineCapabilitiesExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ActionEngineCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut maximum_triggers = None;
        let mut maximum_actions = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "MaximumTriggers") => maximum_triggers = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaximumActions") => maximum_actions = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut action_capabilities = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "ActionCapabilities") => {
                    xml::fields::many(reader, &child, &mut action_capabilities)?
                }
                (xml::Ns::TAE, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            maximum_triggers,
            maximum_actions,
            action_capabilities,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ActionEngineCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("MaximumTriggers"), &self.maximum_triggers);
        xml::fields::write_attribute(writer, xml::name!("MaximumActions"), &self.maximum_actions);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(
            writer,
            xml::name!(TAE, "tae:ActionCapabilities"),
            &self.action_capabilities,
        );
        xml::fields::write_option(writer, xml::name!(TAE, "tae:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tae:ActionEngineCapabilitiesExtension` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActionEngineCapabilitiesExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ActionEngineCapabilitiesExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self { any, any_attributes })
    }
}

impl xml::WriteXml for ActionEngineCapabilitiesExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:ActionTrigger` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActionTrigger {
    /// Attribute `Token`, required.
    pub token: tt::ReferenceToken,
    /// Element `tae:Configuration`, required.
    pub configuration: ActionTriggerConfiguration,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ActionTrigger {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Token") => token = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut configuration = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "ActionTrigger", "Token")?,
            configuration: xml::fields::element(configuration, "ActionTrigger", "Configuration")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ActionTrigger {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("Token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.configuration
            .write_xml(writer, xml::name!(TAE, "tae:Configuration"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:ActionTriggerConfiguration` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActionTriggerConfiguration {
    /// Element `tae:TopicExpression`, required.
    pub topic_expression: wsnt::TopicExpressionType,
    /// Element `tae:ContentExpression`, optional.
    pub content_expression: Option<wsnt::QueryExpressionType>,
    /// Element `tae:ActionToken`, any number.
    pub action_token: Vec<tt::ReferenceToken>,
    /// Element `tae:Extension`, optional.
    pub extension: Option<ActionTriggerConfigurationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ActionTriggerConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut topic_expression = None;
        let mut content_expression = None;
        let mut action_token = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "TopicExpression") => xml::fields::one(reader, &child, &mut topic_expression)?,
                (xml::Ns::TAE, "ContentExpression") => {
                    xml::fields::one(reader, &child, &mut content_expression)?
                }
                (xml::Ns::TAE, "ActionToken") => xml::fields::many(reader, &child, &mut action_token)?,
                (xml::Ns::TAE, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            topic_expression: xml::fields::element(
                topic_expression,
                "ActionTriggerConfiguration",
                "TopicExpression",
            )?,
            content_expression,
            action_token,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ActionTriggerConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.topic_expression
            .write_xml(writer, xml::name!(TAE, "tae:TopicExpression"));
        xml::fields::write_option(
            writer,
            xml::name!(TAE, "tae:ContentExpression"),
            &self.content_expression,
        );
        xml::fields::write_many(writer, xml::name!(TAE, "tae:ActionToken"), &self.action_token);
        xml::fields::write_option(writer, xml::name!(TAE, "tae:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tae:ActionTriggerConfigurationExtension` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActionTriggerConfigurationExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ActionTriggerConfigurationExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self { any, any_attributes })
    }
}

impl xml::WriteXml for ActionTriggerConfigurationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:ActionTypeLimits` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq)]
pub struct ActionTypeLimits {
    /// Attribute `Type`, required.
    pub r#type: xml::QName,
    /// Attribute `Maximum`, required.
    pub maximum: u64,
    /// Attribute `InUse`, optional; `0` if it is missing.
    pub in_use: Option<u64>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ActionTypeLimits {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut r#type = None;
        let mut maximum = None;
        let mut in_use = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Type") => r#type = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Maximum") => maximum = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "InUse") => in_use = Some(attribute.parse(reader)?),
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
            r#type: xml::fields::attribute(r#type, "ActionTypeLimits", "Type")?,
            maximum: xml::fields::attribute(maximum, "ActionTypeLimits", "Maximum")?,
            in_use,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ActionTypeLimits {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("Type"), &self.r#type);
        writer.attribute(xml::name!("Maximum"), &self.maximum);
        xml::fields::write_attribute(writer, xml::name!("InUse"), &self.in_use);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tae:AddressFormatType` of actionengine.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum AddressFormatType {
    /// `hostname`
    #[default]
    Hostname,
    /// `ipv4`
    Ipv4,
    /// `ipv6`
    Ipv6,
    /// `Extended`
    Extended,
}

impl AddressFormatType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Hostname, Self::Ipv4, Self::Ipv6, Self::Extended];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Hostname => "hostname",
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
            Self::Extended => "Extended",
        }
    }
}

xml::fields::listed_values!(AddressFormatType, "AddressFormatType");

/// ComplexType `tae:AuthenticationConfig` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AuthenticationConfig {
    /// Attribute `mode`, required.
    pub mode: EMailAuthenticationMode,
    /// Element `tae:User`, required.
    pub user: UserCredentials,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AuthenticationConfig {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut mode = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "mode") => mode = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut user = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "User") => xml::fields::one(reader, &child, &mut user)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            mode: xml::fields::attribute(mode, "AuthenticationConfig", "mode")?,
            user: xml::fields::element(user, "AuthenticationConfig", "User")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AuthenticationConfig {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("mode"), &self.mode);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.user.write_xml(writer, xml::name!(TAE, "tae:User"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tae:CreateActionTriggers` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateActionTriggers {
    /// Element `tae:ActionTrigger`, 1 or more.
    pub action_trigger: Vec<ActionTriggerConfiguration>,
}

impl xml::ReadXml for CreateActionTriggers {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut action_trigger = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "ActionTrigger") => xml::fields::many(reader, &child, &mut action_trigger)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { action_trigger })
    }
}

impl xml::WriteXml for CreateActionTriggers {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAE, "tae:ActionTrigger"), &self.action_trigger);
        writer.end(name);
    }
}

/// Element `tae:CreateActionTriggersResponse` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateActionTriggersResponse {
    /// Element `tae:ActionTrigger`, any number.
    pub action_trigger: Vec<ActionTrigger>,
}

impl xml::ReadXml for CreateActionTriggersResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut action_trigger = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "ActionTrigger") => xml::fields::many(reader, &child, &mut action_trigger)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { action_trigger })
    }
}

impl xml::WriteXml for CreateActionTriggersResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAE, "tae:ActionTrigger"), &self.action_trigger);
        writer.end(name);
    }
}

/// Element `tae:CreateActions` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateActions {
    /// Element `tae:Action`, 1 or more.
    pub action: Vec<ActionConfiguration>,
}

impl xml::ReadXml for CreateActions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut action = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "Action") => xml::fields::many(reader, &child, &mut action)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { action })
    }
}

impl xml::WriteXml for CreateActions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAE, "tae:Action"), &self.action);
        writer.end(name);
    }
}

/// Element `tae:CreateActionsResponse` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateActionsResponse {
    /// Element `tae:Action`, any number.
    pub action: Vec<Action>,
}

impl xml::ReadXml for CreateActionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut action = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "Action") => xml::fields::many(reader, &child, &mut action)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { action })
    }
}

impl xml::WriteXml for CreateActionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAE, "tae:Action"), &self.action);
        writer.end(name);
    }
}

/// Element `tae:DeleteActionTriggers` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteActionTriggers {
    /// Element `tae:Token`, 1 or more.
    pub token: Vec<tt::ReferenceToken>,
}

impl xml::ReadXml for DeleteActionTriggers {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "Token") => xml::fields::many(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { token })
    }
}

impl xml::WriteXml for DeleteActionTriggers {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAE, "tae:Token"), &self.token);
        writer.end(name);
    }
}

/// Element `tae:DeleteActionTriggersResponse` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteActionTriggersResponse {}

impl xml::ReadXml for DeleteActionTriggersResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteActionTriggersResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tae:DeleteActions` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteActions {
    /// Element `tae:Token`, 1 or more.
    pub token: Vec<tt::ReferenceToken>,
}

impl xml::ReadXml for DeleteActions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "Token") => xml::fields::many(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { token })
    }
}

impl xml::WriteXml for DeleteActions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAE, "tae:Token"), &self.token);
        writer.end(name);
    }
}

/// Element `tae:DeleteActionsResponse` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteActionsResponse {}

impl xml::ReadXml for DeleteActionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteActionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `tae:EMailAttachmentConfiguration` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EMailAttachmentConfiguration {
    /// Element `tae:FileName`, optional.
    pub file_name: Option<String>,
    /// Element `tae:doSuffix`, optional.
    pub do_suffix: Option<FileSuffixType>,
    /// Element `tae:Extension`, optional.
    pub extension: Option<EMailAttachmentConfigurationExtension>,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for EMailAttachmentConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut file_name = None;
        let mut do_suffix = None;
        let mut extension = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "FileName") => xml::fields::one(reader, &child, &mut file_name)?,
                (xml::Ns::TAE, "doSuffix") => xml::fields::one(reader, &child, &mut do_suffix)?,
                (xml::Ns::TAE, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            file_name,
            do_suffix,
            extension,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for EMailAttachmentConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TAE, "tae:FileName"), &self.file_name);
        xml::fields::write_option(writer, xml::name!(TAE, "tae:doSuffix"), &self.do_suffix);
        xml::fields::write_option(writer, xml::name!(TAE, "tae:Extension"), &self.extension);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:EMailAttachmentConfigurationExtension` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EMailAttachmentConfigurationExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for EMailAttachmentConfigurationExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self { any, any_attributes })
    }
}

impl xml::WriteXml for EMailAttachmentConfigurationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tae:EMailAuthenticationMode` of actionengine.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum EMailAuthenticationMode {
    /// `none`
    #[default]
    None,
    /// `SMTP`
    SMTP,
    /// `POPSMTP`
    POPSMTP,
    /// `Extended`
    Extended,
}

impl EMailAuthenticationMode {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::None, Self::SMTP, Self::POPSMTP, Self::Extended];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::SMTP => "SMTP",
            Self::POPSMTP => "POPSMTP",
            Self::Extended => "Extended",
        }
    }
}

xml::fields::listed_values!(EMailAuthenticationMode, "EMailAuthenticationMode");

/// ComplexType `tae:EMailBodyTextConfiguration` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EMailBodyTextConfiguration {
    /// Attribute `includeEvent`, optional.
    pub include_event: Option<bool>,
    /// Attribute `type`, optional.
    pub r#type: Option<String>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for EMailBodyTextConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut include_event = None;
        let mut r#type = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "includeEvent") => include_event = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "type") => r#type = Some(attribute.parse(reader)?),
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
            include_event,
            r#type,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for EMailBodyTextConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("includeEvent"), &self.include_event);
        xml::fields::write_attribute(writer, xml::name!("type"), &self.r#type);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:EMailReceiverConfiguration` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EMailReceiverConfiguration {
    /// Element `tae:TO`, 1 or more.
    pub to: Vec<String>,
    /// Element `tae:CC`, any number.
    pub cc: Vec<String>,
    /// Element `tae:Extension`, optional.
    pub extension: Option<EMailReceiverConfigurationExtension>,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for EMailReceiverConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut to = Vec::new();
        let mut cc = Vec::new();
        let mut extension = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "TO") => xml::fields::many(reader, &child, &mut to)?,
                (xml::Ns::TAE, "CC") => xml::fields::many(reader, &child, &mut cc)?,
                (xml::Ns::TAE, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            to,
            cc,
            extension,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for EMailReceiverConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TAE, "tae:TO"), &self.to);
        xml::fields::write_many(writer, xml::name!(TAE, "tae:CC"), &self.cc);
        xml::fields::write_option(writer, xml::name!(TAE, "tae:Extension"), &self.extension);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:EMailReceiverConfigurationExtension` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EMailReceiverConfigurationExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for EMailReceiverConfigurationExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self { any, any_attributes })
    }
}

impl xml::WriteXml for EMailReceiverConfigurationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:EMailServerConfiguration` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EMailServerConfiguration {
    /// Element `tae:SMTPConfig`, required.
    pub smtp_config: SMTPConfig,
    /// Element `tae:POPConfig`, required.
    pub pop_config: POPConfig,
    /// Element `tae:AuthenticationConfig`, required.
    pub authentication_config: AuthenticationConfig,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for EMailServerConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut smtp_config = None;
        let mut pop_config = None;
        let mut authentication_config = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "SMTPConfig") => xml::fields::one(reader, &child, &mut smtp_config)?,
                (xml::Ns::TAE, "POPConfig") => xml::fields::one(reader, &child, &mut pop_config)?,
                (xml::Ns::TAE, "AuthenticationConfig") => {
                    xml::fields::one(reader, &child, &mut authentication_config)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            smtp_config: xml::fields::element(smtp_config, "EMailServerConfiguration", "SMTPConfig")?,
            pop_config: xml::fields::element(pop_config, "EMailServerConfiguration", "POPConfig")?,
            authentication_config: xml::fields::element(
                authentication_config,
                "EMailServerConfiguration",
                "AuthenticationConfig",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for EMailServerConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.smtp_config
            .write_xml(writer, xml::name!(TAE, "tae:SMTPConfig"));
        self.pop_config
            .write_xml(writer, xml::name!(TAE, "tae:POPConfig"));
        self.authentication_config
            .write_xml(writer, xml::name!(TAE, "tae:AuthenticationConfig"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tae:FileSuffixType` of actionengine.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum FileSuffixType {
    /// `none`
    #[default]
    None,
    /// `sequence`
    Sequence,
    /// `dateTime`
    DateTime,
    /// `Extended`
    Extended,
}

impl FileSuffixType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::None, Self::Sequence, Self::DateTime, Self::Extended];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Sequence => "sequence",
            Self::DateTime => "dateTime",
            Self::Extended => "Extended",
        }
    }
}

xml::fields::listed_values!(FileSuffixType, "FileSuffixType");

/// ComplexType `tae:FtpAuthenticationConfiguration` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FtpAuthenticationConfiguration {
    /// Element `tae:User`, optional.
    pub user: Option<UserCredentials>,
    /// Element `tae:Extension`, optional.
    pub extension: Option<FtpAuthenticationConfigurationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for FtpAuthenticationConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut user = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "User") => xml::fields::one(reader, &child, &mut user)?,
                (xml::Ns::TAE, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            user,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for FtpAuthenticationConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TAE, "tae:User"), &self.user);
        xml::fields::write_option(writer, xml::name!(TAE, "tae:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tae:FtpAuthenticationConfigurationExtension` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FtpAuthenticationConfigurationExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for FtpAuthenticationConfigurationExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self { any, any_attributes })
    }
}

impl xml::WriteXml for FtpAuthenticationConfigurationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:FtpContent` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FtpContent {
    /// Element `tae:FtpContentConfig`, required.
    pub ftp_content_config: FtpContentConfiguration,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for FtpContent {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut ftp_content_config = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "FtpContentConfig") => {
                    xml::fields::one(reader, &child, &mut ftp_content_config)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            ftp_content_config: xml::fields::element(ftp_content_config, "FtpContent", "FtpContentConfig")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for FtpContent {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.ftp_content_config
            .write_xml(writer, xml::name!(TAE, "tae:FtpContentConfig"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:FtpContentConfiguration` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FtpContentConfiguration {
    /// Attribute `Type`, required.
    pub r#type: String,
    /// One of several elements, required.
    pub choice: FtpContentConfigurationChoice,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

/// The branches of the choice in [`FtpContentConfiguration`].
#[derive(Clone, Debug, PartialEq)]
pub enum FtpContentConfigurationChoice {
    /// Element `tae:UploadImages`.
    UploadImages(FtpContentConfigurationUploadImages),
    /// Element `tae:UploadFile`.
    UploadFile(FtpContentConfigurationUploadFile),
}

impl Default for FtpContentConfigurationChoice {
    fn default() -> Self {
        Self::UploadImages(Default::default())
    }
}

impl FtpContentConfigurationChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::UploadImages(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(TAE, "tae:UploadImages"))
            }
            Self::UploadFile(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(TAE, "tae:UploadFile"))
            }
        }
    }
}

impl xml::ReadXml for FtpContentConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut r#type = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Type") => r#type = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut choice = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "UploadImages") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(FtpContentConfigurationChoice::UploadImages(reader.read(&child)?));
                }
                (xml::Ns::TAE, "UploadFile") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(FtpContentConfigurationChoice::UploadFile(reader.read(&child)?));
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            r#type: xml::fields::attribute(r#type, "FtpContentConfiguration", "Type")?,
            choice: xml::fields::element(choice, "FtpContentConfiguration", "UploadImages or UploadFile")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for FtpContentConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("Type"), &self.r#type);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.choice.write(writer);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:FtpContentConfigurationUploadFile` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FtpContentConfigurationUploadFile {
    /// Element `tae:sourceFileName`, required.
    pub source_file_name: String,
    /// Element `tae:destinationFileName`, required.
    pub destination_file_name: String,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for FtpContentConfigurationUploadFile {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut source_file_name = None;
        let mut destination_file_name = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "sourceFileName") => xml::fields::one(reader, &child, &mut source_file_name)?,
                (xml::Ns::TAE, "destinationFileName") => {
                    xml::fields::one(reader, &child, &mut destination_file_name)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            source_file_name: xml::fields::element(
                source_file_name,
                "FtpContentConfigurationUploadFile",
                "sourceFileName",
            )?,
            destination_file_name: xml::fields::element(
                destination_file_name,
                "FtpContentConfigurationUploadFile",
                "destinationFileName",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for FtpContentConfigurationUploadFile {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.source_file_name
            .write_xml(writer, xml::name!(TAE, "tae:sourceFileName"));
        self.destination_file_name
            .write_xml(writer, xml::name!(TAE, "tae:destinationFileName"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:FtpContentConfigurationUploadImages` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FtpContentConfigurationUploadImages {
    /// Element `tae:HowLong`, required.
    pub how_long: xml::Duration,
    /// Element `tae:SampleInterval`, required.
    pub sample_interval: xml::Duration,
    /// Element `tae:FileName`, required.
    pub file_name: FtpFileNameConfigurations,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for FtpContentConfigurationUploadImages {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut how_long = None;
        let mut sample_interval = None;
        let mut file_name = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "HowLong") => xml::fields::one(reader, &child, &mut how_long)?,
                (xml::Ns::TAE, "SampleInterval") => xml::fields::one(reader, &child, &mut sample_interval)?,
                (xml::Ns::TAE, "FileName") => xml::fields::one(reader, &child, &mut file_name)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            how_long: xml::fields::element(how_long, "FtpContentConfigurationUploadImages", "HowLong")?,
            sample_interval: xml::fields::element(
                sample_interval,
                "FtpContentConfigurationUploadImages",
                "SampleInterval",
            )?,
            file_name: xml::fields::element(file_name, "FtpContentConfigurationUploadImages", "FileName")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for FtpContentConfigurationUploadImages {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.how_long.write_xml(writer, xml::name!(TAE, "tae:HowLong"));
        self.sample_interval
            .write_xml(writer, xml::name!(TAE, "tae:SampleInterval"));
        self.file_name.write_xml(writer, xml::name!(TAE, "tae:FileName"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:FtpDestinationConfiguration` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FtpDestinationConfiguration {
    /// Element `tae:HostAddress`, required.
    pub host_address: FtpHostAddress,
    /// Element `tae:UploadPath`, required.
    pub upload_path: String,
    /// Element `tae:FtpAuthentication`, required.
    pub ftp_authentication: FtpAuthenticationConfiguration,
    /// Element `tae:Extension`, optional.
    pub extension: Option<FtpDestinationConfigurationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for FtpDestinationConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut host_address = None;
        let mut upload_path = None;
        let mut ftp_authentication = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "HostAddress") => xml::fields::one(reader, &child, &mut host_address)?,
                (xml::Ns::TAE, "UploadPath") => xml::fields::one(reader, &child, &mut upload_path)?,
                (xml::Ns::TAE, "FtpAuthentication") => {
                    xml::fields::one(reader, &child, &mut ftp_authentication)?
                }
                (xml::Ns::TAE, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            host_address: xml::fields::element(host_address, "FtpDestinationConfiguration", "HostAddress")?,
            upload_path: xml::fields::element(upload_path, "FtpDestinationConfiguration", "UploadPath")?,
            ftp_authentication: xml::fields::element(
                ftp_authentication,
                "FtpDestinationConfiguration",
                "FtpAuthentication",
            )?,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for FtpDestinationConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.host_address
            .write_xml(writer, xml::name!(TAE, "tae:HostAddress"));
        self.upload_path
            .write_xml(writer, xml::name!(TAE, "tae:UploadPath"));
        self.ftp_authentication
            .write_xml(writer, xml::name!(TAE, "tae:FtpAuthentication"));
        xml::fields::write_option(writer, xml::name!(TAE, "tae:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tae:FtpDestinationConfigurationExtension` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FtpDestinationConfigurationExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for FtpDestinationConfigurationExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self { any, any_attributes })
    }
}

impl xml::WriteXml for FtpDestinationConfigurationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:FtpFileNameConfigurations` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FtpFileNameConfigurations {
    /// Attribute `file_name`, optional.
    pub file_name: Option<String>,
    /// Attribute `suffix`, optional; `none` if it is missing.
    pub suffix: Option<FileSuffixType>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for FtpFileNameConfigurations {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut file_name = None;
        let mut suffix = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "file_name") => file_name = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "suffix") => suffix = Some(attribute.parse(reader)?),
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
            file_name,
            suffix,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for FtpFileNameConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("file_name"), &self.file_name);
        xml::fields::write_attribute(writer, xml::name!("suffix"), &self.suffix);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:FtpHostAddress` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FtpHostAddress {
    /// Attribute `formatType`, required.
    pub format_type: AddressFormatType,
    /// Attribute `portNo`, optional; `21` if it is missing.
    pub port_no: Option<i64>,
    /// Element `tae:Value`, required.
    pub value: String,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for FtpHostAddress {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut format_type = None;
        let mut port_no = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "formatType") => format_type = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "portNo") => port_no = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut value = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "Value") => xml::fields::one(reader, &child, &mut value)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            format_type: xml::fields::attribute(format_type, "FtpHostAddress", "formatType")?,
            port_no,
            value: xml::fields::element(value, "FtpHostAddress", "Value")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for FtpHostAddress {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("formatType"), &self.format_type);
        xml::fields::write_attribute(writer, xml::name!("portNo"), &self.port_no);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.value.write_xml(writer, xml::name!(TAE, "tae:Value"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:FtpHostConfigurations` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FtpHostConfigurations {
    /// Element `tae:FtpDestination`, 1 or more.
    pub ftp_destination: Vec<FtpDestinationConfiguration>,
    /// Element `tae:Extension`, optional.
    pub extension: Option<FtpHostConfigurationsExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for FtpHostConfigurations {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut ftp_destination = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "FtpDestination") => xml::fields::many(reader, &child, &mut ftp_destination)?,
                (xml::Ns::TAE, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            ftp_destination,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for FtpHostConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(
            writer,
            xml::name!(TAE, "tae:FtpDestination"),
            &self.ftp_destination,
        );
        xml::fields::write_option(writer, xml::name!(TAE, "tae:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tae:FtpHostConfigurationsExtension` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FtpHostConfigurationsExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for FtpHostConfigurationsExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self { any, any_attributes })
    }
}

impl xml::WriteXml for FtpHostConfigurationsExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tae:GetActionTriggers` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetActionTriggers {}

impl xml::ReadXml for GetActionTriggers {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetActionTriggers {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tae:GetActionTriggersResponse` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetActionTriggersResponse {
    /// Element `tae:ActionTrigger`, any number.
    pub action_trigger: Vec<ActionTrigger>,
}

impl xml::ReadXml for GetActionTriggersResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut action_trigger = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "ActionTrigger") => xml::fields::many(reader, &child, &mut action_trigger)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { action_trigger })
    }
}

impl xml::WriteXml for GetActionTriggersResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAE, "tae:ActionTrigger"), &self.action_trigger);
        writer.end(name);
    }
}

/// Element `tae:GetActions` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetActions {}

impl xml::ReadXml for GetActions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetActions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tae:GetActionsResponse` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetActionsResponse {
    /// Element `tae:Action`, any number.
    pub action: Vec<Action>,
}

impl xml::ReadXml for GetActionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut action = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "Action") => xml::fields::many(reader, &child, &mut action)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { action })
    }
}

impl xml::WriteXml for GetActionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAE, "tae:Action"), &self.action);
        writer.end(name);
    }
}

/// Element `tae:GetServiceCapabilities` of actionengine.wsdl.
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

/// Element `tae:GetServiceCapabilitiesResponse` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilitiesResponse {
    /// Element `tae:Capabilities`, required.
    pub capabilities: ActionEngineCapabilities,
}

impl xml::ReadXml for GetServiceCapabilitiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
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
            .write_xml(writer, xml::name!(TAE, "tae:Capabilities"));
        writer.end(name);
    }
}

/// Element `tae:GetSupportedActions` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSupportedActions {}

impl xml::ReadXml for GetSupportedActions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetSupportedActions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tae:GetSupportedActionsResponse` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSupportedActionsResponse {
    /// Element `tae:SupportedActions`, required.
    pub supported_actions: SupportedActions,
}

impl xml::ReadXml for GetSupportedActionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut supported_actions = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "SupportedActions") => {
                    xml::fields::one(reader, &child, &mut supported_actions)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            supported_actions: xml::fields::element(
                supported_actions,
                "GetSupportedActionsResponse",
                "SupportedActions",
            )?,
        })
    }
}

impl xml::WriteXml for GetSupportedActionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.supported_actions
            .write_xml(writer, xml::name!(TAE, "tae:SupportedActions"));
        writer.end(name);
    }
}
