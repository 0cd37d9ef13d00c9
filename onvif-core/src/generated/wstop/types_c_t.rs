// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::xml;

/// SimpleType `wstop:ConcreteTopicExpression` of t-1.xsd; pattern `(([\i-[:]][\c-[:]]*:)?[\i-[:]][\c-[:]]*)(/([\i-[:]][\c-[:]]*:)?[\i-[:]][\c-[:]]*)*`.
pub type ConcreteTopicExpression = String;

/// ComplexType `wstop:Documentation` of t-1.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Documentation {
    /// Text and elements, as received.
    pub content: xml::RawContent,
}

impl xml::ReadXml for Documentation {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let content = reader.raw_content()?;
        Ok(Self { content })
    }
}

impl xml::WriteXml for Documentation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.raw_content(&self.content);
        writer.end(name);
    }
}

/// ComplexType `wstop:ExtensibleDocumented` of t-1.xsd. Abstract: stands only as a derived type, told by `xsi:type`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExtensibleDocumented {
    /// Element `wstop:documentation`, optional.
    pub documentation: Option<Documentation>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ExtensibleDocumented {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut documentation = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSTOP, "documentation") => xml::fields::one(reader, &child, &mut documentation)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            documentation,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ExtensibleDocumented {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(
            writer,
            xml::name!(WSTOP, "wstop:documentation"),
            &self.documentation,
        );
        writer.end(name);
    }
}

/// SimpleType `wstop:FullTopicExpression` of t-1.xsd; pattern `([\i-[:]][\c-[:]]*:)?(//)?([\i-[:]][\c-[:]]*|\*)((/|//)(([\i-[:]][\c-[:]]*:)?[\i-[:]][\c-[:]]*|\*|[.]))*(\|([\i-[:]][\c-[:]]*:)?(//)?([\i-[:]][\c-[:]]*|\*)((/|//)(([\i-[:]][\c-[:]]*:)?[\i-[:]][\c-[:]]*|\*|[.]))*)*`.
pub type FullTopicExpression = String;

/// ComplexType `wstop:QueryExpressionType` of t-1.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct QueryExpressionType {
    /// Attribute `Dialect`, required.
    pub dialect: String,
    /// Text and elements, as received.
    pub content: xml::RawContent,
}

impl xml::ReadXml for QueryExpressionType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut dialect = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Dialect") => dialect = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let content = reader.raw_content()?;
        Ok(Self {
            dialect: xml::fields::attribute(dialect, "QueryExpressionType", "Dialect")?,
            content,
        })
    }
}

impl xml::WriteXml for QueryExpressionType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("Dialect"), &self.dialect);
        writer.raw_content(&self.content);
        writer.end(name);
    }
}

/// SimpleType `wstop:SimpleTopicExpression` of t-1.xsd.
pub type SimpleTopicExpression = xml::QName;

/// ComplexType `wstop:TopicNamespaceType` of t-1.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TopicNamespaceType {
    /// Attribute `name`, optional.
    pub name: Option<String>,
    /// Attribute `targetNamespace`, required.
    pub target_namespace: String,
    /// Attribute `final`, optional; `false` if it is missing.
    pub r#final: Option<bool>,
    /// Element `wstop:documentation`, optional.
    pub documentation: Option<Documentation>,
    /// Element `wstop:Topic`, any number.
    pub topic: Vec<TopicNamespaceTypeTopic>,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for TopicNamespaceType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut name = None;
        let mut target_namespace = None;
        let mut r#final = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "name") => name = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "targetNamespace") => target_namespace = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "final") => r#final = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut documentation = None;
        let mut topic = Vec::new();
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSTOP, "documentation") => xml::fields::one(reader, &child, &mut documentation)?,
                (xml::Ns::WSTOP, "Topic") => xml::fields::many(reader, &child, &mut topic)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            name,
            target_namespace: xml::fields::attribute(
                target_namespace,
                "TopicNamespaceType",
                "targetNamespace",
            )?,
            r#final,
            documentation,
            topic,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for TopicNamespaceType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("name"), &self.name);
        writer.attribute(xml::name!("targetNamespace"), &self.target_namespace);
        xml::fields::write_attribute(writer, xml::name!("final"), &self.r#final);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(
            writer,
            xml::name!(WSTOP, "wstop:documentation"),
            &self.documentation,
        );
        xml::fields::write_many(writer, xml::name!(WSTOP, "wstop:Topic"), &self.topic);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// The type of `Topic` in [`TopicNamespaceType`] of t-1.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TopicNamespaceTypeTopic {
    /// Attribute `name`, required.
    pub name: String,
    /// Attribute `messageTypes`, optional.
    pub message_types: Option<TopicNamespaceTypeTopicMessageTypes>,
    /// Attribute `final`, optional; `false` if it is missing.
    pub r#final: Option<bool>,
    /// Attribute `parent`, optional.
    pub parent: Option<ConcreteTopicExpression>,
    /// Element `wstop:documentation`, optional.
    pub documentation: Option<Documentation>,
    /// Element `wstop:MessagePattern`, optional.
    pub message_pattern: Option<QueryExpressionType>,
    /// Element `wstop:Topic`, any number.
    pub topic: Vec<TopicType>,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for TopicNamespaceTypeTopic {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut name = None;
        let mut message_types = None;
        let mut r#final = None;
        let mut parent = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "name") => name = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "messageTypes") => message_types = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "final") => r#final = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "parent") => parent = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut documentation = None;
        let mut message_pattern = None;
        let mut topic = Vec::new();
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSTOP, "documentation") => xml::fields::one(reader, &child, &mut documentation)?,
                (xml::Ns::WSTOP, "MessagePattern") => xml::fields::one(reader, &child, &mut message_pattern)?,
                (xml::Ns::WSTOP, "Topic") => xml::fields::many(reader, &child, &mut topic)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            name: xml::fields::attribute(name, "TopicNamespaceTypeTopic", "name")?,
            message_types,
            r#final,
            parent,
            documentation,
            message_pattern,
            topic,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for TopicNamespaceTypeTopic {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("name"), &self.name);
        xml::fields::write_attribute(writer, xml::name!("messageTypes"), &self.message_types);
        xml::fields::write_attribute(writer, xml::name!("final"), &self.r#final);
        xml::fields::write_attribute(writer, xml::name!("parent"), &self.parent);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(
            writer,
            xml::name!(WSTOP, "wstop:documentation"),
            &self.documentation,
        );
        xml::fields::write_option(
            writer,
            xml::name!(WSTOP, "wstop:MessagePattern"),
            &self.message_pattern,
        );
        xml::fields::write_many(writer, xml::name!(WSTOP, "wstop:Topic"), &self.topic);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// The simple type in `messageTypes` of [`TopicNamespaceTypeTopic`] of t-1.xsd: items divided by white space.
pub type TopicNamespaceTypeTopicMessageTypes = xml::List<xml::QName>;

/// ComplexType `wstop:TopicSetType` of t-1.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TopicSetType {
    /// Element `wstop:documentation`, optional.
    pub documentation: Option<Documentation>,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for TopicSetType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut documentation = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSTOP, "documentation") => xml::fields::one(reader, &child, &mut documentation)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            documentation,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for TopicSetType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(
            writer,
            xml::name!(WSTOP, "wstop:documentation"),
            &self.documentation,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wstop:TopicType` of t-1.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TopicType {
    /// Attribute `name`, required.
    pub name: String,
    /// Attribute `messageTypes`, optional.
    pub message_types: Option<TopicTypeMessageTypes>,
    /// Attribute `final`, optional; `false` if it is missing.
    pub r#final: Option<bool>,
    /// Element `wstop:documentation`, optional.
    pub documentation: Option<Documentation>,
    /// Element `wstop:MessagePattern`, optional.
    pub message_pattern: Option<QueryExpressionType>,
    /// Element `wstop:Topic`, any number.
    pub topic: Vec<TopicType>,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for TopicType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut name = None;
        let mut message_types = None;
        let mut r#final = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "name") => name = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "messageTypes") => message_types = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "final") => r#final = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut documentation = None;
        let mut message_pattern = None;
        let mut topic = Vec::new();
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSTOP, "documentation") => xml::fields::one(reader, &child, &mut documentation)?,
                (xml::Ns::WSTOP, "MessagePattern") => xml::fields::one(reader, &child, &mut message_pattern)?,
                (xml::Ns::WSTOP, "Topic") => xml::fields::many(reader, &child, &mut topic)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            name: xml::fields::attribute(name, "TopicType", "name")?,
            message_types,
            r#final,
            documentation,
            message_pattern,
            topic,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for TopicType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("name"), &self.name);
        xml::fields::write_attribute(writer, xml::name!("messageTypes"), &self.message_types);
        xml::fields::write_attribute(writer, xml::name!("final"), &self.r#final);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(
            writer,
            xml::name!(WSTOP, "wstop:documentation"),
            &self.documentation,
        );
        xml::fields::write_option(
            writer,
            xml::name!(WSTOP, "wstop:MessagePattern"),
            &self.message_pattern,
        );
        xml::fields::write_many(writer, xml::name!(WSTOP, "wstop:Topic"), &self.topic);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// The simple type in `messageTypes` of [`TopicType`] of t-1.xsd: items divided by white space.
pub type TopicTypeMessageTypes = xml::List<xml::QName>;
