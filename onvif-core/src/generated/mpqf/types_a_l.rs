// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::xml;

/// ComplexType `mpqf:AND` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AND {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
    /// Attribute `scoringFunction`, optional.
    pub scoring_function: Option<SimpleTermType>,
    /// Element `mpqf:Condition`, 2 or more.
    pub condition: Vec<xml::RawXml>,
}

impl xml::ReadXml for AND {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut preference_value = None;
        let mut threshold_value = None;
        let mut scoring_function = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "preferenceValue") => preference_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "thresholdValue") => threshold_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "scoringFunction") => scoring_function = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut condition = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "Condition") => reader.raw(&child).map(|raw| condition.push(raw))?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            preference_value,
            threshold_value,
            scoring_function,
            condition,
        })
    }
}

impl xml::WriteXml for AND {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        xml::fields::write_attribute(writer, xml::name!("scoringFunction"), &self.scoring_function);
        xml::fields::write_raw(writer, &self.condition);
        writer.end(name);
    }
}

/// ComplexType `mpqf:AVG` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AVG {
    /// Attribute `aggregateID`, optional.
    pub aggregate_id: Option<String>,
    /// Element `mpqf:Field`, required.
    pub field: FieldType,
}

impl xml::ReadXml for AVG {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut aggregate_id = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "aggregateID") => aggregate_id = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut field = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "Field") => xml::fields::one(reader, &child, &mut field)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            aggregate_id,
            field: xml::fields::element(field, "AVG", "Field")?,
        })
    }
}

impl xml::WriteXml for AVG {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("aggregateID"), &self.aggregate_id);
        self.field.write_xml(writer, xml::name!(MPQF, "mpqf:Field"));
        writer.end(name);
    }
}

/// ComplexType `mpqf:Abs` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Abs {
    /// One of several elements, required.
    pub choice: AbsChoice,
}

/// The branches of the choice in [`Abs`].
#[derive(Clone, Debug, PartialEq)]
pub enum AbsChoice {
    /// Element `mpqf:DoubleValue`.
    DoubleValue(f64),
    /// Element `mpqf:LongValue`.
    LongValue(i64),
    /// Element `mpqf:ArithmeticField`.
    ArithmeticField(FieldType),
    /// Element `mpqf:ArithmeticExpression`.
    ArithmeticExpression(xml::RawXml),
}

impl Default for AbsChoice {
    fn default() -> Self {
        Self::DoubleValue(Default::default())
    }
}

impl AbsChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::DoubleValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DoubleValue"))
            }
            Self::LongValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:LongValue"))
            }
            Self::ArithmeticField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:ArithmeticField"))
            }
            Self::ArithmeticExpression(value) => writer.raw(value),
        }
    }
}

impl xml::ReadXml for Abs {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut choice = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "DoubleValue") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(AbsChoice::DoubleValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "LongValue") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(AbsChoice::LongValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticField") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(AbsChoice::ArithmeticField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticExpression") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(AbsChoice::ArithmeticExpression(reader.raw(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            choice: xml::fields::element(
                choice,
                "Abs",
                "DoubleValue or LongValue or ArithmeticField or ArithmeticExpression",
            )?,
        })
    }
}

impl xml::WriteXml for Abs {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.choice.write(writer);
        writer.end(name);
    }
}

/// ComplexType `mpqf:AbstractSortByType` of mpqf.xsd. Abstract: stands only as a derived type, told by `xsi:type`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AbstractSortByType {
    /// Attribute `order`, required.
    pub order: AbstractSortByTypeOrder,
}

impl xml::ReadXml for AbstractSortByType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut order = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "order") => order = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        reader.skip()?;
        Ok(Self {
            order: xml::fields::attribute(order, "AbstractSortByType", "order")?,
        })
    }
}

impl xml::WriteXml for AbstractSortByType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("order"), &self.order);
        writer.end(name);
    }
}

/// The simple type in `order` of [`AbstractSortByType`] of mpqf.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum AbstractSortByTypeOrder {
    /// `ascending`
    #[default]
    Ascending,
    /// `descending`
    Descending,
}

impl AbstractSortByTypeOrder {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Ascending, Self::Descending];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ascending => "ascending",
            Self::Descending => "descending",
        }
    }
}

xml::fields::listed_values!(AbstractSortByTypeOrder, "AbstractSortByTypeOrder");

/// ComplexType `mpqf:Add` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Add {
    /// One of several elements, 2 to 2.
    pub choice: Vec<AddChoice>,
}

/// The branches of the choice in [`Add`].
#[derive(Clone, Debug, PartialEq)]
pub enum AddChoice {
    /// Element `mpqf:DoubleValue`.
    DoubleValue(f64),
    /// Element `mpqf:LongValue`.
    LongValue(i64),
    /// Element `mpqf:ArithmeticField`.
    ArithmeticField(FieldType),
    /// Element `mpqf:ArithmeticExpression`.
    ArithmeticExpression(xml::RawXml),
}

impl Default for AddChoice {
    fn default() -> Self {
        Self::DoubleValue(Default::default())
    }
}

impl AddChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::DoubleValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DoubleValue"))
            }
            Self::LongValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:LongValue"))
            }
            Self::ArithmeticField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:ArithmeticField"))
            }
            Self::ArithmeticExpression(value) => writer.raw(value),
        }
    }
}

impl xml::ReadXml for Add {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut choice = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "DoubleValue") => {
                    choice.push(AddChoice::DoubleValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "LongValue") => {
                    choice.push(AddChoice::LongValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticField") => {
                    choice.push(AddChoice::ArithmeticField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticExpression") => {
                    choice.push(AddChoice::ArithmeticExpression(reader.raw(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { choice })
    }
}

impl xml::WriteXml for Add {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        for choice in &self.choice {
            choice.write(writer);
        }
        writer.end(name);
    }
}

/// ComplexType `mpqf:AggregateExpressionType` of mpqf.xsd. Abstract: stands only as a derived type, told by `xsi:type`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AggregateExpressionType {
    /// Attribute `aggregateID`, optional.
    pub aggregate_id: Option<String>,
}

impl xml::ReadXml for AggregateExpressionType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut aggregate_id = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "aggregateID") => aggregate_id = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        reader.skip()?;
        Ok(Self { aggregate_id })
    }
}

impl xml::WriteXml for AggregateExpressionType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("aggregateID"), &self.aggregate_id);
        writer.end(name);
    }
}

/// ComplexType `mpqf:ArithmeticExpressionType` of mpqf.xsd. Abstract: stands only as a derived type, told by `xsi:type`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ArithmeticExpressionType {}

impl xml::ReadXml for ArithmeticExpressionType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for ArithmeticExpressionType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `mpqf:AvailableCapabilityType` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AvailableCapabilityType {
    /// Attribute `serviceID`, required.
    pub service_id: String,
    /// Element `mpqf:SupportedQFProfile`, optional.
    pub supported_qf_profile: Option<CapabilityTermType>,
    /// Element `mpqf:SupportedMetadata`, any number.
    pub supported_metadata: Vec<String>,
    /// Element `mpqf:SupportedExampleMediaTypes`, optional.
    pub supported_example_media_types: Option<AvailableCapabilityTypeSupportedExampleMediaTypes>,
    /// Element `mpqf:SupportedResultMediaTypes`, optional.
    pub supported_result_media_types: Option<AvailableCapabilityTypeSupportedResultMediaTypes>,
    /// Element `mpqf:SupportedQueryTypes`, any number.
    pub supported_query_types: Vec<CapabilityTermType>,
    /// Element `mpqf:SupportedExpressions`, any number.
    pub supported_expressions: Vec<CapabilityTermType>,
    /// Element `mpqf:UsageConditions`, any number.
    pub usage_conditions: Vec<AvailableCapabilityTypeUsageConditions>,
}

impl xml::ReadXml for AvailableCapabilityType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut service_id = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "serviceID") => service_id = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut supported_qf_profile = None;
        let mut supported_metadata = Vec::new();
        let mut supported_example_media_types = None;
        let mut supported_result_media_types = None;
        let mut supported_query_types = Vec::new();
        let mut supported_expressions = Vec::new();
        let mut usage_conditions = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "SupportedQFProfile") => {
                    xml::fields::one(reader, &child, &mut supported_qf_profile)?
                }
                (xml::Ns::MPQF, "SupportedMetadata") => {
                    xml::fields::many(reader, &child, &mut supported_metadata)?
                }
                (xml::Ns::MPQF, "SupportedExampleMediaTypes") => {
                    xml::fields::one(reader, &child, &mut supported_example_media_types)?
                }
                (xml::Ns::MPQF, "SupportedResultMediaTypes") => {
                    xml::fields::one(reader, &child, &mut supported_result_media_types)?
                }
                (xml::Ns::MPQF, "SupportedQueryTypes") => {
                    xml::fields::many(reader, &child, &mut supported_query_types)?
                }
                (xml::Ns::MPQF, "SupportedExpressions") => {
                    xml::fields::many(reader, &child, &mut supported_expressions)?
                }
                (xml::Ns::MPQF, "UsageConditions") => {
                    xml::fields::many(reader, &child, &mut usage_conditions)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            service_id: xml::fields::attribute(service_id, "AvailableCapabilityType", "serviceID")?,
            supported_qf_profile,
            supported_metadata,
            supported_example_media_types,
            supported_result_media_types,
            supported_query_types,
            supported_expressions,
            usage_conditions,
        })
    }
}

impl xml::WriteXml for AvailableCapabilityType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("serviceID"), &self.service_id);
        xml::fields::write_option(
            writer,
            xml::name!(MPQF, "mpqf:SupportedQFProfile"),
            &self.supported_qf_profile,
        );
        xml::fields::write_many(
            writer,
            xml::name!(MPQF, "mpqf:SupportedMetadata"),
            &self.supported_metadata,
        );
        xml::fields::write_option(
            writer,
            xml::name!(MPQF, "mpqf:SupportedExampleMediaTypes"),
            &self.supported_example_media_types,
        );
        xml::fields::write_option(
            writer,
            xml::name!(MPQF, "mpqf:SupportedResultMediaTypes"),
            &self.supported_result_media_types,
        );
        xml::fields::write_many(
            writer,
            xml::name!(MPQF, "mpqf:SupportedQueryTypes"),
            &self.supported_query_types,
        );
        xml::fields::write_many(
            writer,
            xml::name!(MPQF, "mpqf:SupportedExpressions"),
            &self.supported_expressions,
        );
        xml::fields::write_many(
            writer,
            xml::name!(MPQF, "mpqf:UsageConditions"),
            &self.usage_conditions,
        );
        writer.end(name);
    }
}

/// The simple type in `SupportedExampleMediaTypes` of [`AvailableCapabilityType`] of mpqf.xsd: items divided by white space.
pub type AvailableCapabilityTypeSupportedExampleMediaTypes = xml::List<MimeType>;

/// The simple type in `SupportedResultMediaTypes` of [`AvailableCapabilityType`] of mpqf.xsd: items divided by white space.
pub type AvailableCapabilityTypeSupportedResultMediaTypes = xml::List<MimeType>;

/// The type of `UsageConditions` in [`AvailableCapabilityType`] of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AvailableCapabilityTypeUsageConditions {
    /// Attribute `href`, required.
    pub href: SimpleTermType,
    /// Attribute `usageID`, optional.
    pub usage_id: Option<String>,
    /// Element `mpqf:Name`, optional.
    pub name: Option<String>,
    /// Element `mpqf:Description`, optional.
    pub description: Option<String>,
    /// Element `mpqf:Term`, any number.
    pub term: Vec<TermType>,
}

impl xml::ReadXml for AvailableCapabilityTypeUsageConditions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut href = None;
        let mut usage_id = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "href") => href = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "usageID") => usage_id = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut name = None;
        let mut description = None;
        let mut term = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::MPQF, "Description") => xml::fields::one(reader, &child, &mut description)?,
                (xml::Ns::MPQF, "Term") => xml::fields::many(reader, &child, &mut term)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            href: xml::fields::attribute(href, "AvailableCapabilityTypeUsageConditions", "href")?,
            usage_id,
            name,
            description,
            term,
        })
    }
}

impl xml::WriteXml for AvailableCapabilityTypeUsageConditions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("href"), &self.href);
        xml::fields::write_attribute(writer, xml::name!("usageID"), &self.usage_id);
        xml::fields::write_option(writer, xml::name!(MPQF, "mpqf:Name"), &self.name);
        xml::fields::write_option(writer, xml::name!(MPQF, "mpqf:Description"), &self.description);
        xml::fields::write_many(writer, xml::name!(MPQF, "mpqf:Term"), &self.term);
        writer.end(name);
    }
}

/// ComplexType `mpqf:BooleanExpressionType` of mpqf.xsd. Abstract: stands only as a derived type, told by `xsi:type`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BooleanExpressionType {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
}

impl xml::ReadXml for BooleanExpressionType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut preference_value = None;
        let mut threshold_value = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "preferenceValue") => preference_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "thresholdValue") => threshold_value = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        reader.skip()?;
        Ok(Self {
            preference_value,
            threshold_value,
        })
    }
}

impl xml::WriteXml for BooleanExpressionType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        writer.end(name);
    }
}

/// ComplexType `mpqf:CapabilityTermType` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CapabilityTermType {
    /// Attribute `href`, required.
    pub href: SimpleTermType,
    /// Attribute `usageRefList`, optional.
    pub usage_ref_list: Option<xml::List<String>>,
    /// Element `mpqf:Name`, optional.
    pub name: Option<String>,
    /// Element `mpqf:Description`, optional.
    pub description: Option<String>,
    /// Element `mpqf:Term`, any number.
    pub term: Vec<TermType>,
}

impl xml::ReadXml for CapabilityTermType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut href = None;
        let mut usage_ref_list = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "href") => href = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "usageRefList") => usage_ref_list = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut name = None;
        let mut description = None;
        let mut term = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::MPQF, "Description") => xml::fields::one(reader, &child, &mut description)?,
                (xml::Ns::MPQF, "Term") => xml::fields::many(reader, &child, &mut term)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            href: xml::fields::attribute(href, "CapabilityTermType", "href")?,
            usage_ref_list,
            name,
            description,
            term,
        })
    }
}

impl xml::WriteXml for CapabilityTermType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("href"), &self.href);
        xml::fields::write_attribute(writer, xml::name!("usageRefList"), &self.usage_ref_list);
        xml::fields::write_option(writer, xml::name!(MPQF, "mpqf:Name"), &self.name);
        xml::fields::write_option(writer, xml::name!(MPQF, "mpqf:Description"), &self.description);
        xml::fields::write_many(writer, xml::name!(MPQF, "mpqf:Term"), &self.term);
        writer.end(name);
    }
}

/// ComplexType `mpqf:CapabilityType` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CapabilityType {
    /// Element `mpqf:SupportedQFProfile`, optional.
    pub supported_qf_profile: Option<CapabilityTermType>,
    /// Element `mpqf:SupportedMetadata`, any number.
    pub supported_metadata: Vec<String>,
    /// Element `mpqf:SupportedExampleMediaTypes`, optional.
    pub supported_example_media_types: Option<CapabilityTypeSupportedExampleMediaTypes>,
    /// Element `mpqf:SupportedResultMediaTypes`, optional.
    pub supported_result_media_types: Option<CapabilityTypeSupportedResultMediaTypes>,
    /// Element `mpqf:SupportedQueryTypes`, any number.
    pub supported_query_types: Vec<CapabilityTermType>,
    /// Element `mpqf:SupportedExpressions`, any number.
    pub supported_expressions: Vec<CapabilityTermType>,
    /// Element `mpqf:UsageConditions`, any number.
    pub usage_conditions: Vec<CapabilityTypeUsageConditions>,
}

impl xml::ReadXml for CapabilityType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut supported_qf_profile = None;
        let mut supported_metadata = Vec::new();
        let mut supported_example_media_types = None;
        let mut supported_result_media_types = None;
        let mut supported_query_types = Vec::new();
        let mut supported_expressions = Vec::new();
        let mut usage_conditions = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "SupportedQFProfile") => {
                    xml::fields::one(reader, &child, &mut supported_qf_profile)?
                }
                (xml::Ns::MPQF, "SupportedMetadata") => {
                    xml::fields::many(reader, &child, &mut supported_metadata)?
                }
                (xml::Ns::MPQF, "SupportedExampleMediaTypes") => {
                    xml::fields::one(reader, &child, &mut supported_example_media_types)?
                }
                (xml::Ns::MPQF, "SupportedResultMediaTypes") => {
                    xml::fields::one(reader, &child, &mut supported_result_media_types)?
                }
                (xml::Ns::MPQF, "SupportedQueryTypes") => {
                    xml::fields::many(reader, &child, &mut supported_query_types)?
                }
                (xml::Ns::MPQF, "SupportedExpressions") => {
                    xml::fields::many(reader, &child, &mut supported_expressions)?
                }
                (xml::Ns::MPQF, "UsageConditions") => {
                    xml::fields::many(reader, &child, &mut usage_conditions)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            supported_qf_profile,
            supported_metadata,
            supported_example_media_types,
            supported_result_media_types,
            supported_query_types,
            supported_expressions,
            usage_conditions,
        })
    }
}

impl xml::WriteXml for CapabilityType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(MPQF, "mpqf:SupportedQFProfile"),
            &self.supported_qf_profile,
        );
        xml::fields::write_many(
            writer,
            xml::name!(MPQF, "mpqf:SupportedMetadata"),
            &self.supported_metadata,
        );
        xml::fields::write_option(
            writer,
            xml::name!(MPQF, "mpqf:SupportedExampleMediaTypes"),
            &self.supported_example_media_types,
        );
        xml::fields::write_option(
            writer,
            xml::name!(MPQF, "mpqf:SupportedResultMediaTypes"),
            &self.supported_result_media_types,
        );
        xml::fields::write_many(
            writer,
            xml::name!(MPQF, "mpqf:SupportedQueryTypes"),
            &self.supported_query_types,
        );
        xml::fields::write_many(
            writer,
            xml::name!(MPQF, "mpqf:SupportedExpressions"),
            &self.supported_expressions,
        );
        xml::fields::write_many(
            writer,
            xml::name!(MPQF, "mpqf:UsageConditions"),
            &self.usage_conditions,
        );
        writer.end(name);
    }
}

/// The simple type in `SupportedExampleMediaTypes` of [`CapabilityType`] of mpqf.xsd: items divided by white space.
pub type CapabilityTypeSupportedExampleMediaTypes = xml::List<MimeType>;

/// The simple type in `SupportedResultMediaTypes` of [`CapabilityType`] of mpqf.xsd: items divided by white space.
pub type CapabilityTypeSupportedResultMediaTypes = xml::List<MimeType>;

/// The type of `UsageConditions` in [`CapabilityType`] of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CapabilityTypeUsageConditions {
    /// Attribute `href`, required.
    pub href: SimpleTermType,
    /// Attribute `usageID`, optional.
    pub usage_id: Option<String>,
    /// Element `mpqf:Name`, optional.
    pub name: Option<String>,
    /// Element `mpqf:Description`, optional.
    pub description: Option<String>,
    /// Element `mpqf:Term`, any number.
    pub term: Vec<TermType>,
}

impl xml::ReadXml for CapabilityTypeUsageConditions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut href = None;
        let mut usage_id = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "href") => href = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "usageID") => usage_id = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut name = None;
        let mut description = None;
        let mut term = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::MPQF, "Description") => xml::fields::one(reader, &child, &mut description)?,
                (xml::Ns::MPQF, "Term") => xml::fields::many(reader, &child, &mut term)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            href: xml::fields::attribute(href, "CapabilityTypeUsageConditions", "href")?,
            usage_id,
            name,
            description,
            term,
        })
    }
}

impl xml::WriteXml for CapabilityTypeUsageConditions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("href"), &self.href);
        xml::fields::write_attribute(writer, xml::name!("usageID"), &self.usage_id);
        xml::fields::write_option(writer, xml::name!(MPQF, "mpqf:Name"), &self.name);
        xml::fields::write_option(writer, xml::name!(MPQF, "mpqf:Description"), &self.description);
        xml::fields::write_many(writer, xml::name!(MPQF, "mpqf:Term"), &self.term);
        writer.end(name);
    }
}

/// ComplexType `mpqf:Ceiling` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Ceiling {
    /// One of several elements, required.
    pub choice: CeilingChoice,
}

/// The branches of the choice in [`Ceiling`].
#[derive(Clone, Debug, PartialEq)]
pub enum CeilingChoice {
    /// Element `mpqf:DoubleValue`.
    DoubleValue(f64),
    /// Element `mpqf:LongValue`.
    LongValue(i64),
    /// Element `mpqf:ArithmeticField`.
    ArithmeticField(FieldType),
    /// Element `mpqf:ArithmeticExpression`.
    ArithmeticExpression(xml::RawXml),
}

impl Default for CeilingChoice {
    fn default() -> Self {
        Self::DoubleValue(Default::default())
    }
}

impl CeilingChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::DoubleValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DoubleValue"))
            }
            Self::LongValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:LongValue"))
            }
            Self::ArithmeticField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:ArithmeticField"))
            }
            Self::ArithmeticExpression(value) => writer.raw(value),
        }
    }
}

impl xml::ReadXml for Ceiling {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut choice = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "DoubleValue") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(CeilingChoice::DoubleValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "LongValue") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(CeilingChoice::LongValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticField") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(CeilingChoice::ArithmeticField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticExpression") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(CeilingChoice::ArithmeticExpression(reader.raw(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            choice: xml::fields::element(
                choice,
                "Ceiling",
                "DoubleValue or LongValue or ArithmeticField or ArithmeticExpression",
            )?,
        })
    }
}

impl xml::WriteXml for Ceiling {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.choice.write(writer);
        writer.end(name);
    }
}

/// Element `mpqf:ClassificationScheme` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ClassificationScheme {
    /// Attribute `uri`, required.
    pub uri: String,
    /// Attribute `domain`, optional.
    pub domain: Option<ClassificationSchemeDomain>,
    /// Element `mpqf:Term`, 1 or more.
    pub term: Vec<TermType>,
}

impl xml::ReadXml for ClassificationScheme {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut uri = None;
        let mut domain = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "uri") => uri = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "domain") => domain = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut term = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "Term") => xml::fields::many(reader, &child, &mut term)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            uri: xml::fields::attribute(uri, "ClassificationScheme", "uri")?,
            domain,
            term,
        })
    }
}

impl xml::WriteXml for ClassificationScheme {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("uri"), &self.uri);
        xml::fields::write_attribute(writer, xml::name!("domain"), &self.domain);
        xml::fields::write_many(writer, xml::name!(MPQF, "mpqf:Term"), &self.term);
        writer.end(name);
    }
}

/// The simple type in `domain` of [`ClassificationScheme`] of mpqf.xsd: items divided by white space.
pub type ClassificationSchemeDomain = xml::List<XPathType>;

/// ComplexType `mpqf:ComparisonExpressionType` of mpqf.xsd. Abstract: stands only as a derived type, told by `xsi:type`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ComparisonExpressionType {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
}

impl xml::ReadXml for ComparisonExpressionType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut preference_value = None;
        let mut threshold_value = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "preferenceValue") => preference_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "thresholdValue") => threshold_value = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        reader.skip()?;
        Ok(Self {
            preference_value,
            threshold_value,
        })
    }
}

impl xml::WriteXml for ComparisonExpressionType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        writer.end(name);
    }
}

/// ComplexType `mpqf:ComplementOf` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ComplementOf {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
    /// Attribute `anchorDistance`, required.
    pub anchor_distance: u64,
    /// Attribute `anchor`, optional.
    pub anchor: Option<bool>,
    /// Attribute `var`, optional.
    pub var: Option<String>,
    /// Attribute `class`, optional.
    pub class: Option<String>,
}

impl xml::ReadXml for ComplementOf {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut preference_value = None;
        let mut threshold_value = None;
        let mut anchor_distance = None;
        let mut anchor = None;
        let mut var = None;
        let mut class = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "preferenceValue") => preference_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "thresholdValue") => threshold_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "anchorDistance") => anchor_distance = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "anchor") => anchor = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "var") => var = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "class") => class = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        reader.skip()?;
        Ok(Self {
            preference_value,
            threshold_value,
            anchor_distance: xml::fields::attribute(anchor_distance, "ComplementOf", "anchorDistance")?,
            anchor,
            var,
            class,
        })
    }
}

impl xml::WriteXml for ComplementOf {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        writer.attribute(xml::name!("anchorDistance"), &self.anchor_distance);
        xml::fields::write_attribute(writer, xml::name!("anchor"), &self.anchor);
        xml::fields::write_attribute(writer, xml::name!("var"), &self.var);
        xml::fields::write_attribute(writer, xml::name!("class"), &self.class);
        writer.end(name);
    }
}

/// ComplexType `mpqf:Contains` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Contains {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
    /// One of several elements, 2 to 2.
    pub choice: Vec<ContainsChoice>,
}

/// The branches of the choice in [`Contains`].
#[derive(Clone, Debug, PartialEq)]
pub enum ContainsChoice {
    /// Element `mpqf:StringValue`.
    StringValue(String),
    /// Element `mpqf:StringField`.
    StringField(FieldType),
    /// Element `mpqf:StringExpression`.
    StringExpression(xml::RawXml),
    /// Element `mpqf:SemanticStringField`.
    SemanticStringField(SemanticFieldType),
}

impl Default for ContainsChoice {
    fn default() -> Self {
        Self::StringValue(Default::default())
    }
}

impl ContainsChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::StringValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:StringValue"))
            }
            Self::StringField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:StringField"))
            }
            Self::StringExpression(value) => writer.raw(value),
            Self::SemanticStringField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:SemanticStringField"))
            }
        }
    }
}

impl xml::ReadXml for Contains {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut preference_value = None;
        let mut threshold_value = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "preferenceValue") => preference_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "thresholdValue") => threshold_value = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut choice = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "StringValue") => {
                    choice.push(ContainsChoice::StringValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "StringField") => {
                    choice.push(ContainsChoice::StringField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "StringExpression") => {
                    choice.push(ContainsChoice::StringExpression(reader.raw(&child)?));
                }
                (xml::Ns::MPQF, "SemanticStringField") => {
                    choice.push(ContainsChoice::SemanticStringField(reader.read(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            preference_value,
            threshold_value,
            choice,
        })
    }
}

impl xml::WriteXml for Contains {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        for choice in &self.choice {
            choice.write(writer);
        }
        writer.end(name);
    }
}

/// ComplexType `mpqf:Count` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Count {
    /// Attribute `aggregateID`, optional.
    pub aggregate_id: Option<String>,
    /// Element `mpqf:Field`, required.
    pub field: FieldType,
}

impl xml::ReadXml for Count {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut aggregate_id = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "aggregateID") => aggregate_id = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut field = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "Field") => xml::fields::one(reader, &child, &mut field)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            aggregate_id,
            field: xml::fields::element(field, "Count", "Field")?,
        })
    }
}

impl xml::WriteXml for Count {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("aggregateID"), &self.aggregate_id);
        self.field.write_xml(writer, xml::name!(MPQF, "mpqf:Field"));
        writer.end(name);
    }
}

/// ComplexType `mpqf:DeclaredFieldType` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeclaredFieldType {
    /// Attribute `id`, required.
    pub id: String,
    /// Attribute `typeName`, optional.
    pub type_name: Option<String>,
    /// The text of the element.
    pub value: XPathType,
}

impl xml::ReadXml for DeclaredFieldType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut id = None;
        let mut type_name = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "id") => id = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "typeName") => type_name = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let text = reader.text()?;
        let value = xml::Text::from_text(&text, reader)?;
        Ok(Self {
            id: xml::fields::attribute(id, "DeclaredFieldType", "id")?,
            type_name,
            value,
        })
    }
}

impl xml::WriteXml for DeclaredFieldType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("id"), &self.id);
        xml::fields::write_attribute(writer, xml::name!("typeName"), &self.type_name);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// ComplexType `mpqf:DescriptionResourceType` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescriptionResourceType {
    /// Attribute `resourceID`, required.
    pub resource_id: String,
    /// Element `mpqf:AnyDescription`, required.
    pub any_description: DescriptionResourceTypeAnyDescription,
}

impl xml::ReadXml for DescriptionResourceType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut resource_id = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "resourceID") => resource_id = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut any_description = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "AnyDescription") => xml::fields::one(reader, &child, &mut any_description)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            resource_id: xml::fields::attribute(resource_id, "DescriptionResourceType", "resourceID")?,
            any_description: xml::fields::element(
                any_description,
                "DescriptionResourceType",
                "AnyDescription",
            )?,
        })
    }
}

impl xml::WriteXml for DescriptionResourceType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("resourceID"), &self.resource_id);
        self.any_description
            .write_xml(writer, xml::name!(MPQF, "mpqf:AnyDescription"));
        writer.end(name);
    }
}

/// The type of `AnyDescription` in [`DescriptionResourceType`] of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DescriptionResourceTypeAnyDescription {
    /// Text and elements, as received.
    pub content: xml::RawContent,
}

impl xml::ReadXml for DescriptionResourceTypeAnyDescription {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let content = reader.raw_content()?;
        Ok(Self { content })
    }
}

impl xml::WriteXml for DescriptionResourceTypeAnyDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.raw_content(&self.content);
        writer.end(name);
    }
}

/// ComplexType `mpqf:DisjointWith` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DisjointWith {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
    /// Attribute `anchorDistance`, required.
    pub anchor_distance: u64,
    /// Attribute `anchor`, optional.
    pub anchor: Option<bool>,
    /// Attribute `var`, optional.
    pub var: Option<String>,
    /// Attribute `class`, optional.
    pub class: Option<String>,
}

impl xml::ReadXml for DisjointWith {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut preference_value = None;
        let mut threshold_value = None;
        let mut anchor_distance = None;
        let mut anchor = None;
        let mut var = None;
        let mut class = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "preferenceValue") => preference_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "thresholdValue") => threshold_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "anchorDistance") => anchor_distance = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "anchor") => anchor = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "var") => var = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "class") => class = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        reader.skip()?;
        Ok(Self {
            preference_value,
            threshold_value,
            anchor_distance: xml::fields::attribute(anchor_distance, "DisjointWith", "anchorDistance")?,
            anchor,
            var,
            class,
        })
    }
}

impl xml::WriteXml for DisjointWith {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        writer.attribute(xml::name!("anchorDistance"), &self.anchor_distance);
        xml::fields::write_attribute(writer, xml::name!("anchor"), &self.anchor);
        xml::fields::write_attribute(writer, xml::name!("var"), &self.var);
        xml::fields::write_attribute(writer, xml::name!("class"), &self.class);
        writer.end(name);
    }
}

/// ComplexType `mpqf:Divide` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Divide {
    /// One of several elements, 2 to 2.
    pub choice: Vec<DivideChoice>,
}

/// The branches of the choice in [`Divide`].
#[derive(Clone, Debug, PartialEq)]
pub enum DivideChoice {
    /// Element `mpqf:DoubleValue`.
    DoubleValue(f64),
    /// Element `mpqf:LongValue`.
    LongValue(i64),
    /// Element `mpqf:ArithmeticField`.
    ArithmeticField(FieldType),
    /// Element `mpqf:ArithmeticExpression`.
    ArithmeticExpression(xml::RawXml),
}

impl Default for DivideChoice {
    fn default() -> Self {
        Self::DoubleValue(Default::default())
    }
}

impl DivideChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::DoubleValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DoubleValue"))
            }
            Self::LongValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:LongValue"))
            }
            Self::ArithmeticField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:ArithmeticField"))
            }
            Self::ArithmeticExpression(value) => writer.raw(value),
        }
    }
}

impl xml::ReadXml for Divide {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut choice = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "DoubleValue") => {
                    choice.push(DivideChoice::DoubleValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "LongValue") => {
                    choice.push(DivideChoice::LongValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticField") => {
                    choice.push(DivideChoice::ArithmeticField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticExpression") => {
                    choice.push(DivideChoice::ArithmeticExpression(reader.raw(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { choice })
    }
}

impl xml::WriteXml for Divide {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        for choice in &self.choice {
            choice.write(writer);
        }
        writer.end(name);
    }
}

/// ComplexType `mpqf:Equal` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Equal {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
    /// One of several elements, 1 or more.
    pub choice: Vec<EqualChoice>,
}

/// The branches of the choice in [`Equal`].
#[derive(Clone, Debug, PartialEq)]
pub enum EqualChoice {
    /// Element `mpqf:DoubleValue`.
    DoubleValue(f64),
    /// Element `mpqf:LongValue`.
    LongValue(i64),
    /// Element `mpqf:ArithmeticField`.
    ArithmeticField(FieldType),
    /// Element `mpqf:ArithmeticExpression`.
    ArithmeticExpression(xml::RawXml),
    /// Element `mpqf:SemanticArithmeticField`.
    SemanticArithmeticField(SemanticFieldType),
    /// Element `mpqf:BooleanValue`.
    BooleanValue(bool),
    /// Element `mpqf:BooleanField`.
    BooleanField(FieldType),
    /// Element `mpqf:BooleanExpression`.
    BooleanExpression(xml::RawXml),
    /// Element `mpqf:SemanticBooleanField`.
    SemanticBooleanField(SemanticFieldType),
    /// Element `mpqf:DateTimeValue`.
    DateTimeValue(xml::DateTime),
    /// Element `mpqf:DateValue`.
    DateValue(xml::Date),
    /// Element `mpqf:TimeValue`.
    TimeValue(xml::Time),
    /// Element `mpqf:DateTimeField`.
    DateTimeField(FieldType),
    /// Element `mpqf:DurationValue`.
    DurationValue(xml::Duration),
    /// Element `mpqf:DurationField`.
    DurationField(FieldType),
    /// Element `mpqf:StringValue`.
    StringValue(String),
    /// Element `mpqf:StringField`.
    StringField(FieldType),
    /// Element `mpqf:StringExpression`.
    StringExpression(xml::RawXml),
    /// Element `mpqf:SemanticStringField`.
    SemanticStringField(SemanticFieldType),
}

impl Default for EqualChoice {
    fn default() -> Self {
        Self::DoubleValue(Default::default())
    }
}

impl EqualChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::DoubleValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DoubleValue"))
            }
            Self::LongValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:LongValue"))
            }
            Self::ArithmeticField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:ArithmeticField"))
            }
            Self::ArithmeticExpression(value) => writer.raw(value),
            Self::SemanticArithmeticField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:SemanticArithmeticField"))
            }
            Self::BooleanValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:BooleanValue"))
            }
            Self::BooleanField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:BooleanField"))
            }
            Self::BooleanExpression(value) => writer.raw(value),
            Self::SemanticBooleanField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:SemanticBooleanField"))
            }
            Self::DateTimeValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DateTimeValue"))
            }
            Self::DateValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DateValue"))
            }
            Self::TimeValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:TimeValue"))
            }
            Self::DateTimeField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DateTimeField"))
            }
            Self::DurationValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DurationValue"))
            }
            Self::DurationField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DurationField"))
            }
            Self::StringValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:StringValue"))
            }
            Self::StringField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:StringField"))
            }
            Self::StringExpression(value) => writer.raw(value),
            Self::SemanticStringField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:SemanticStringField"))
            }
        }
    }
}

impl xml::ReadXml for Equal {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut preference_value = None;
        let mut threshold_value = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "preferenceValue") => preference_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "thresholdValue") => threshold_value = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut choice = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "DoubleValue") => {
                    choice.push(EqualChoice::DoubleValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "LongValue") => {
                    choice.push(EqualChoice::LongValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticField") => {
                    choice.push(EqualChoice::ArithmeticField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticExpression") => {
                    choice.push(EqualChoice::ArithmeticExpression(reader.raw(&child)?));
                }
                (xml::Ns::MPQF, "SemanticArithmeticField") => {
                    choice.push(EqualChoice::SemanticArithmeticField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "BooleanValue") => {
                    choice.push(EqualChoice::BooleanValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "BooleanField") => {
                    choice.push(EqualChoice::BooleanField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "BooleanExpression") => {
                    choice.push(EqualChoice::BooleanExpression(reader.raw(&child)?));
                }
                (xml::Ns::MPQF, "SemanticBooleanField") => {
                    choice.push(EqualChoice::SemanticBooleanField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "DateTimeValue") => {
                    choice.push(EqualChoice::DateTimeValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "DateValue") => {
                    choice.push(EqualChoice::DateValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "TimeValue") => {
                    choice.push(EqualChoice::TimeValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "DateTimeField") => {
                    choice.push(EqualChoice::DateTimeField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "DurationValue") => {
                    choice.push(EqualChoice::DurationValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "DurationField") => {
                    choice.push(EqualChoice::DurationField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "StringValue") => {
                    choice.push(EqualChoice::StringValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "StringField") => {
                    choice.push(EqualChoice::StringField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "StringExpression") => {
                    choice.push(EqualChoice::StringExpression(reader.raw(&child)?));
                }
                (xml::Ns::MPQF, "SemanticStringField") => {
                    choice.push(EqualChoice::SemanticStringField(reader.read(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            preference_value,
            threshold_value,
            choice,
        })
    }
}

impl xml::WriteXml for Equal {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        for choice in &self.choice {
            choice.write(writer);
        }
        writer.end(name);
    }
}

/// ComplexType `mpqf:EquivalentClass` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EquivalentClass {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
    /// Attribute `anchorDistance`, required.
    pub anchor_distance: u64,
    /// Attribute `anchor`, optional.
    pub anchor: Option<bool>,
    /// Attribute `var`, optional.
    pub var: Option<String>,
    /// Attribute `class`, optional.
    pub class: Option<String>,
}

impl xml::ReadXml for EquivalentClass {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut preference_value = None;
        let mut threshold_value = None;
        let mut anchor_distance = None;
        let mut anchor = None;
        let mut var = None;
        let mut class = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "preferenceValue") => preference_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "thresholdValue") => threshold_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "anchorDistance") => anchor_distance = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "anchor") => anchor = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "var") => var = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "class") => class = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        reader.skip()?;
        Ok(Self {
            preference_value,
            threshold_value,
            anchor_distance: xml::fields::attribute(anchor_distance, "EquivalentClass", "anchorDistance")?,
            anchor,
            var,
            class,
        })
    }
}

impl xml::WriteXml for EquivalentClass {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        writer.attribute(xml::name!("anchorDistance"), &self.anchor_distance);
        xml::fields::write_attribute(writer, xml::name!("anchor"), &self.anchor);
        xml::fields::write_attribute(writer, xml::name!("var"), &self.var);
        xml::fields::write_attribute(writer, xml::name!("class"), &self.class);
        writer.end(name);
    }
}

/// ComplexType `mpqf:FieldType` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FieldType {
    /// Attribute `typeName`, optional.
    pub type_name: Option<String>,
    /// Attribute `fragmentResultName`, optional.
    pub fragment_result_name: Option<String>,
    /// Attribute `fromREF`, optional.
    pub from_ref: Option<String>,
    /// Attribute `fieldREF`, optional.
    pub field_ref: Option<String>,
    /// Attribute `resultMode`, optional; `structured` if it is missing.
    pub result_mode: Option<FieldTypeResultMode>,
    /// The text of the element.
    pub value: XPathType,
}

impl xml::ReadXml for FieldType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut type_name = None;
        let mut fragment_result_name = None;
        let mut from_ref = None;
        let mut field_ref = None;
        let mut result_mode = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "typeName") => type_name = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "fragmentResultName") => {
                    fragment_result_name = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "fromREF") => from_ref = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "fieldREF") => field_ref = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "resultMode") => result_mode = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let text = reader.text()?;
        let value = xml::Text::from_text(&text, reader)?;
        Ok(Self {
            type_name,
            fragment_result_name,
            from_ref,
            field_ref,
            result_mode,
            value,
        })
    }
}

impl xml::WriteXml for FieldType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("typeName"), &self.type_name);
        xml::fields::write_attribute(
            writer,
            xml::name!("fragmentResultName"),
            &self.fragment_result_name,
        );
        xml::fields::write_attribute(writer, xml::name!("fromREF"), &self.from_ref);
        xml::fields::write_attribute(writer, xml::name!("fieldREF"), &self.field_ref);
        xml::fields::write_attribute(writer, xml::name!("resultMode"), &self.result_mode);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// The simple type in `resultMode` of [`FieldType`] of mpqf.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum FieldTypeResultMode {
    /// `flat`
    #[default]
    Flat,
    /// `structured`
    Structured,
}

impl FieldTypeResultMode {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Flat, Self::Structured];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Flat => "flat",
            Self::Structured => "structured",
        }
    }
}

xml::fields::listed_values!(FieldTypeResultMode, "FieldTypeResultMode");

/// ComplexType `mpqf:Floor` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Floor {
    /// One of several elements, required.
    pub choice: FloorChoice,
}

/// The branches of the choice in [`Floor`].
#[derive(Clone, Debug, PartialEq)]
pub enum FloorChoice {
    /// Element `mpqf:DoubleValue`.
    DoubleValue(f64),
    /// Element `mpqf:LongValue`.
    LongValue(i64),
    /// Element `mpqf:ArithmeticField`.
    ArithmeticField(FieldType),
    /// Element `mpqf:ArithmeticExpression`.
    ArithmeticExpression(xml::RawXml),
}

impl Default for FloorChoice {
    fn default() -> Self {
        Self::DoubleValue(Default::default())
    }
}

impl FloorChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::DoubleValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DoubleValue"))
            }
            Self::LongValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:LongValue"))
            }
            Self::ArithmeticField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:ArithmeticField"))
            }
            Self::ArithmeticExpression(value) => writer.raw(value),
        }
    }
}

impl xml::ReadXml for Floor {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut choice = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "DoubleValue") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(FloorChoice::DoubleValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "LongValue") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(FloorChoice::LongValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticField") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(FloorChoice::ArithmeticField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticExpression") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(FloorChoice::ArithmeticExpression(reader.raw(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            choice: xml::fields::element(
                choice,
                "Floor",
                "DoubleValue or LongValue or ArithmeticField or ArithmeticExpression",
            )?,
        })
    }
}

impl xml::WriteXml for Floor {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.choice.write(writer);
        writer.end(name);
    }
}

/// ComplexType `mpqf:GreaterThan` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GreaterThan {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
    /// One of several elements, 1 or more.
    pub choice: Vec<GreaterThanChoice>,
}

/// The branches of the choice in [`GreaterThan`].
#[derive(Clone, Debug, PartialEq)]
pub enum GreaterThanChoice {
    /// Element `mpqf:DoubleValue`.
    DoubleValue(f64),
    /// Element `mpqf:LongValue`.
    LongValue(i64),
    /// Element `mpqf:ArithmeticField`.
    ArithmeticField(FieldType),
    /// Element `mpqf:ArithmeticExpression`.
    ArithmeticExpression(xml::RawXml),
    /// Element `mpqf:SemanticArithmeticField`.
    SemanticArithmeticField(SemanticFieldType),
    /// Element `mpqf:DateTimeValue`.
    DateTimeValue(xml::DateTime),
    /// Element `mpqf:DateValue`.
    DateValue(xml::Date),
    /// Element `mpqf:TimeValue`.
    TimeValue(xml::Time),
    /// Element `mpqf:DateTimeField`.
    DateTimeField(FieldType),
    /// Element `mpqf:DurationValue`.
    DurationValue(xml::Duration),
    /// Element `mpqf:DurationField`.
    DurationField(FieldType),
}

impl Default for GreaterThanChoice {
    fn default() -> Self {
        Self::DoubleValue(Default::default())
    }
}

impl GreaterThanChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::DoubleValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DoubleValue"))
            }
            Self::LongValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:LongValue"))
            }
            Self::ArithmeticField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:ArithmeticField"))
            }
            Self::ArithmeticExpression(value) => writer.raw(value),
            Self::SemanticArithmeticField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:SemanticArithmeticField"))
            }
            Self::DateTimeValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DateTimeValue"))
            }
            Self::DateValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DateValue"))
            }
            Self::TimeValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:TimeValue"))
            }
            Self::DateTimeField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DateTimeField"))
            }
            Self::DurationValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DurationValue"))
            }
            Self::DurationField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DurationField"))
            }
        }
    }
}

impl xml::ReadXml for GreaterThan {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut preference_value = None;
        let mut threshold_value = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "preferenceValue") => preference_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "thresholdValue") => threshold_value = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut choice = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "DoubleValue") => {
                    choice.push(GreaterThanChoice::DoubleValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "LongValue") => {
                    choice.push(GreaterThanChoice::LongValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticField") => {
                    choice.push(GreaterThanChoice::ArithmeticField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticExpression") => {
                    choice.push(GreaterThanChoice::ArithmeticExpression(reader.raw(&child)?));
                }
                (xml::Ns::MPQF, "SemanticArithmeticField") => {
                    choice.push(GreaterThanChoice::SemanticArithmeticField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "DateTimeValue") => {
                    choice.push(GreaterThanChoice::DateTimeValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "DateValue") => {
                    choice.push(GreaterThanChoice::DateValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "TimeValue") => {
                    choice.push(GreaterThanChoice::TimeValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "DateTimeField") => {
                    choice.push(GreaterThanChoice::DateTimeField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "DurationValue") => {
                    choice.push(GreaterThanChoice::DurationValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "DurationField") => {
                    choice.push(GreaterThanChoice::DurationField(reader.read(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            preference_value,
            threshold_value,
            choice,
        })
    }
}

impl xml::WriteXml for GreaterThan {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        for choice in &self.choice {
            choice.write(writer);
        }
        writer.end(name);
    }
}

/// ComplexType `mpqf:GreaterThanEqual` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GreaterThanEqual {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
    /// One of several elements, 1 or more.
    pub choice: Vec<GreaterThanEqualChoice>,
}

/// The branches of the choice in [`GreaterThanEqual`].
#[derive(Clone, Debug, PartialEq)]
pub enum GreaterThanEqualChoice {
    /// Element `mpqf:DoubleValue`.
    DoubleValue(f64),
    /// Element `mpqf:LongValue`.
    LongValue(i64),
    /// Element `mpqf:ArithmeticField`.
    ArithmeticField(FieldType),
    /// Element `mpqf:ArithmeticExpression`.
    ArithmeticExpression(xml::RawXml),
    /// Element `mpqf:SemanticArithmeticField`.
    SemanticArithmeticField(SemanticFieldType),
    /// Element `mpqf:DateTimeValue`.
    DateTimeValue(xml::DateTime),
    /// Element `mpqf:DateValue`.
    DateValue(xml::Date),
    /// Element `mpqf:TimeValue`.
    TimeValue(xml::Time),
    /// Element `mpqf:DateTimeField`.
    DateTimeField(FieldType),
    /// Element `mpqf:DurationValue`.
    DurationValue(xml::Duration),
    /// Element `mpqf:DurationField`.
    DurationField(FieldType),
}

impl Default for GreaterThanEqualChoice {
    fn default() -> Self {
        Self::DoubleValue(Default::default())
    }
}

impl GreaterThanEqualChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::DoubleValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DoubleValue"))
            }
            Self::LongValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:LongValue"))
            }
            Self::ArithmeticField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:ArithmeticField"))
            }
            Self::ArithmeticExpression(value) => writer.raw(value),
            Self::SemanticArithmeticField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:SemanticArithmeticField"))
            }
            Self::DateTimeValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DateTimeValue"))
            }
            Self::DateValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DateValue"))
            }
            Self::TimeValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:TimeValue"))
            }
            Self::DateTimeField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DateTimeField"))
            }
            Self::DurationValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DurationValue"))
            }
            Self::DurationField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DurationField"))
            }
        }
    }
}

impl xml::ReadXml for GreaterThanEqual {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut preference_value = None;
        let mut threshold_value = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "preferenceValue") => preference_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "thresholdValue") => threshold_value = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut choice = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "DoubleValue") => {
                    choice.push(GreaterThanEqualChoice::DoubleValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "LongValue") => {
                    choice.push(GreaterThanEqualChoice::LongValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticField") => {
                    choice.push(GreaterThanEqualChoice::ArithmeticField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticExpression") => {
                    choice.push(GreaterThanEqualChoice::ArithmeticExpression(reader.raw(&child)?));
                }
                (xml::Ns::MPQF, "SemanticArithmeticField") => {
                    choice.push(GreaterThanEqualChoice::SemanticArithmeticField(
                        reader.read(&child)?,
                    ));
                }
                (xml::Ns::MPQF, "DateTimeValue") => {
                    choice.push(GreaterThanEqualChoice::DateTimeValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "DateValue") => {
                    choice.push(GreaterThanEqualChoice::DateValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "TimeValue") => {
                    choice.push(GreaterThanEqualChoice::TimeValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "DateTimeField") => {
                    choice.push(GreaterThanEqualChoice::DateTimeField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "DurationValue") => {
                    choice.push(GreaterThanEqualChoice::DurationValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "DurationField") => {
                    choice.push(GreaterThanEqualChoice::DurationField(reader.read(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            preference_value,
            threshold_value,
            choice,
        })
    }
}

impl xml::WriteXml for GreaterThanEqual {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        for choice in &self.choice {
            choice.write(writer);
        }
        writer.end(name);
    }
}

/// ComplexType `mpqf:InformationType` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct InformationType {
    /// Element `mpqf:Code`, required.
    pub code: u64,
    /// Element `mpqf:Description`, required.
    pub description: String,
}

impl xml::ReadXml for InformationType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut code = None;
        let mut description = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "Code") => xml::fields::one(reader, &child, &mut code)?,
                (xml::Ns::MPQF, "Description") => xml::fields::one(reader, &child, &mut description)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            code: xml::fields::element(code, "InformationType", "Code")?,
            description: xml::fields::element(description, "InformationType", "Description")?,
        })
    }
}

impl xml::WriteXml for InformationType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.code.write_xml(writer, xml::name!(MPQF, "mpqf:Code"));
        self.description
            .write_xml(writer, xml::name!(MPQF, "mpqf:Description"));
        writer.end(name);
    }
}

/// ComplexType `mpqf:InlineMediaType` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct InlineMediaType {
    /// Attribute `type`, required.
    pub r#type: MimeType,
    /// One of several elements, required.
    pub choice: InlineMediaTypeChoice,
}

/// The branches of the choice in [`InlineMediaType`].
#[derive(Clone, Debug, PartialEq)]
pub enum InlineMediaTypeChoice {
    /// Element `mpqf:MediaData16`.
    MediaData16(xml::HexBinary),
    /// Element `mpqf:MediaData64`.
    MediaData64(xml::Base64),
}

impl Default for InlineMediaTypeChoice {
    fn default() -> Self {
        Self::MediaData16(Default::default())
    }
}

impl InlineMediaTypeChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::MediaData16(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:MediaData16"))
            }
            Self::MediaData64(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:MediaData64"))
            }
        }
    }
}

impl xml::ReadXml for InlineMediaType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut r#type = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "type") => r#type = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut choice = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "MediaData16") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(InlineMediaTypeChoice::MediaData16(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "MediaData64") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(InlineMediaTypeChoice::MediaData64(reader.read(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            r#type: xml::fields::attribute(r#type, "InlineMediaType", "type")?,
            choice: xml::fields::element(choice, "InlineMediaType", "MediaData16 or MediaData64")?,
        })
    }
}

impl xml::WriteXml for InlineMediaType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("type"), &self.r#type);
        self.choice.write(writer);
        writer.end(name);
    }
}

/// ComplexType `mpqf:InputManagementType` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct InputManagementType {
    /// Element `mpqf:DesiredCapability`, optional.
    pub desired_capability: Option<CapabilityType>,
    /// Element `mpqf:ServiceID`, any number.
    pub service_id: Vec<String>,
}

impl xml::ReadXml for InputManagementType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut desired_capability = None;
        let mut service_id = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "DesiredCapability") => {
                    xml::fields::one(reader, &child, &mut desired_capability)?
                }
                (xml::Ns::MPQF, "ServiceID") => xml::fields::many(reader, &child, &mut service_id)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            desired_capability,
            service_id,
        })
    }
}

impl xml::WriteXml for InputManagementType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(MPQF, "mpqf:DesiredCapability"),
            &self.desired_capability,
        );
        xml::fields::write_many(writer, xml::name!(MPQF, "mpqf:ServiceID"), &self.service_id);
        writer.end(name);
    }
}

/// ComplexType `mpqf:InputQueryType` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct InputQueryType {
    /// Attribute `previousAnswerID`, optional.
    pub previous_answer_id: Option<String>,
    /// Attribute `immediateResponse`, optional; `true` if it is missing.
    pub immediate_response: Option<bool>,
    /// Attribute `streamingResponse`, optional; `false` if it is missing.
    pub streaming_response: Option<bool>,
    /// Attribute `timeout`, optional.
    pub timeout: Option<xml::Duration>,
    /// Element `mpqf:QFDeclaration`, optional.
    pub qf_declaration: Option<QFDeclarationType>,
    /// Element `mpqf:OutputDescription`, optional.
    pub output_description: Option<OutputDescriptionType>,
    /// Element `mpqf:QueryCondition`, optional.
    pub query_condition: Option<QueryConditionType>,
    /// Element `mpqf:ServiceSelection`, optional.
    pub service_selection: Option<ServiceSelectionType>,
}

impl xml::ReadXml for InputQueryType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut previous_answer_id = None;
        let mut immediate_response = None;
        let mut streaming_response = None;
        let mut timeout = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "previousAnswerID") => previous_answer_id = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "immediateResponse") => immediate_response = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "streamingResponse") => streaming_response = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "timeout") => timeout = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut qf_declaration = None;
        let mut output_description = None;
        let mut query_condition = None;
        let mut service_selection = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "QFDeclaration") => xml::fields::one(reader, &child, &mut qf_declaration)?,
                (xml::Ns::MPQF, "OutputDescription") => {
                    xml::fields::one(reader, &child, &mut output_description)?
                }
                (xml::Ns::MPQF, "QueryCondition") => xml::fields::one(reader, &child, &mut query_condition)?,
                (xml::Ns::MPQF, "ServiceSelection") => {
                    xml::fields::one(reader, &child, &mut service_selection)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            previous_answer_id,
            immediate_response,
            streaming_response,
            timeout,
            qf_declaration,
            output_description,
            query_condition,
            service_selection,
        })
    }
}

impl xml::WriteXml for InputQueryType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("previousAnswerID"), &self.previous_answer_id);
        xml::fields::write_attribute(writer, xml::name!("immediateResponse"), &self.immediate_response);
        xml::fields::write_attribute(writer, xml::name!("streamingResponse"), &self.streaming_response);
        xml::fields::write_attribute(writer, xml::name!("timeout"), &self.timeout);
        xml::fields::write_option(
            writer,
            xml::name!(MPQF, "mpqf:QFDeclaration"),
            &self.qf_declaration,
        );
        xml::fields::write_option(
            writer,
            xml::name!(MPQF, "mpqf:OutputDescription"),
            &self.output_description,
        );
        xml::fields::write_option(
            writer,
            xml::name!(MPQF, "mpqf:QueryCondition"),
            &self.query_condition,
        );
        xml::fields::write_option(
            writer,
            xml::name!(MPQF, "mpqf:ServiceSelection"),
            &self.service_selection,
        );
        writer.end(name);
    }
}

/// ComplexType `mpqf:IntegerMatrixType` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct IntegerMatrixType {
    /// Attribute `dim`, required.
    pub dim: u64,
    /// The text of the element.
    pub value: ListOfPositiveInteger,
}

impl xml::ReadXml for IntegerMatrixType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut dim = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "dim") => dim = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let text = reader.text()?;
        let value = xml::Text::from_text(&text, reader)?;
        Ok(Self {
            dim: xml::fields::attribute(dim, "IntegerMatrixType", "dim")?,
            value,
        })
    }
}

impl xml::WriteXml for IntegerMatrixType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("dim"), &self.dim);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// ComplexType `mpqf:IntersectionOf` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct IntersectionOf {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
    /// Attribute `anchorDistance`, required.
    pub anchor_distance: u64,
    /// Attribute `anchor`, optional.
    pub anchor: Option<bool>,
    /// Attribute `var`, optional.
    pub var: Option<String>,
    /// Attribute `class`, optional.
    pub class: Option<String>,
}

impl xml::ReadXml for IntersectionOf {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut preference_value = None;
        let mut threshold_value = None;
        let mut anchor_distance = None;
        let mut anchor = None;
        let mut var = None;
        let mut class = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "preferenceValue") => preference_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "thresholdValue") => threshold_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "anchorDistance") => anchor_distance = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "anchor") => anchor = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "var") => var = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "class") => class = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        reader.skip()?;
        Ok(Self {
            preference_value,
            threshold_value,
            anchor_distance: xml::fields::attribute(anchor_distance, "IntersectionOf", "anchorDistance")?,
            anchor,
            var,
            class,
        })
    }
}

impl xml::WriteXml for IntersectionOf {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        writer.attribute(xml::name!("anchorDistance"), &self.anchor_distance);
        xml::fields::write_attribute(writer, xml::name!("anchor"), &self.anchor);
        xml::fields::write_attribute(writer, xml::name!("var"), &self.var);
        xml::fields::write_attribute(writer, xml::name!("class"), &self.class);
        writer.end(name);
    }
}

/// ComplexType `mpqf:InverseOf` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct InverseOf {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
    /// Attribute `anchorDistance`, required.
    pub anchor_distance: u64,
    /// Attribute `anchor`, optional.
    pub anchor: Option<bool>,
    /// Attribute `var`, optional.
    pub var: Option<String>,
    /// Attribute `class`, optional.
    pub class: Option<String>,
}

impl xml::ReadXml for InverseOf {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut preference_value = None;
        let mut threshold_value = None;
        let mut anchor_distance = None;
        let mut anchor = None;
        let mut var = None;
        let mut class = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "preferenceValue") => preference_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "thresholdValue") => threshold_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "anchorDistance") => anchor_distance = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "anchor") => anchor = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "var") => var = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "class") => class = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        reader.skip()?;
        Ok(Self {
            preference_value,
            threshold_value,
            anchor_distance: xml::fields::attribute(anchor_distance, "InverseOf", "anchorDistance")?,
            anchor,
            var,
            class,
        })
    }
}

impl xml::WriteXml for InverseOf {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        writer.attribute(xml::name!("anchorDistance"), &self.anchor_distance);
        xml::fields::write_attribute(writer, xml::name!("anchor"), &self.anchor);
        xml::fields::write_attribute(writer, xml::name!("var"), &self.var);
        xml::fields::write_attribute(writer, xml::name!("class"), &self.class);
        writer.end(name);
    }
}

/// ComplexType `mpqf:JoinType` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq)]
pub struct JoinType {
    /// Element `mpqf:From`, 1 to 2.
    pub from: Vec<JoinTypeFrom>,
    /// Element `mpqf:JoinCondition`, required.
    pub join_condition: xml::RawXml,
}

impl xml::ReadXml for JoinType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut from = Vec::new();
        let mut join_condition = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "From") => xml::fields::many(reader, &child, &mut from)?,
                (xml::Ns::MPQF, "JoinCondition") => {
                    xml::fields::one_raw(reader, &child, &mut join_condition)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            from,
            join_condition: xml::fields::element(join_condition, "JoinType", "JoinCondition")?,
        })
    }
}

impl xml::WriteXml for JoinType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(MPQF, "mpqf:From"), &self.from);
        writer.raw(&self.join_condition);
        writer.end(name);
    }
}

/// The type of `From` in [`JoinType`] of mpqf.xsd.
#[derive(Clone, Debug, PartialEq)]
pub struct JoinTypeFrom {
    /// Attribute `id`, required.
    pub id: String,
    /// Element `mpqf:EvaluationPath`, optional.
    pub evaluation_path: Option<XPathType>,
    /// Element `mpqf:TargetMediaType`, any number.
    pub target_media_type: Vec<MimeType>,
    /// Element `mpqf:Condition`, required.
    pub condition: xml::RawXml,
}

impl xml::ReadXml for JoinTypeFrom {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut id = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "id") => id = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut evaluation_path = None;
        let mut target_media_type = Vec::new();
        let mut condition = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "EvaluationPath") => xml::fields::one(reader, &child, &mut evaluation_path)?,
                (xml::Ns::MPQF, "TargetMediaType") => {
                    xml::fields::many(reader, &child, &mut target_media_type)?
                }
                (xml::Ns::MPQF, "Condition") => xml::fields::one_raw(reader, &child, &mut condition)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            id: xml::fields::attribute(id, "JoinTypeFrom", "id")?,
            evaluation_path,
            target_media_type,
            condition: xml::fields::element(condition, "JoinTypeFrom", "Condition")?,
        })
    }
}

impl xml::WriteXml for JoinTypeFrom {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("id"), &self.id);
        xml::fields::write_option(
            writer,
            xml::name!(MPQF, "mpqf:EvaluationPath"),
            &self.evaluation_path,
        );
        xml::fields::write_many(
            writer,
            xml::name!(MPQF, "mpqf:TargetMediaType"),
            &self.target_media_type,
        );
        writer.raw(&self.condition);
        writer.end(name);
    }
}

/// ComplexType `mpqf:LessThan` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LessThan {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
    /// One of several elements, 1 or more.
    pub choice: Vec<LessThanChoice>,
}

/// The branches of the choice in [`LessThan`].
#[derive(Clone, Debug, PartialEq)]
pub enum LessThanChoice {
    /// Element `mpqf:DoubleValue`.
    DoubleValue(f64),
    /// Element `mpqf:LongValue`.
    LongValue(i64),
    /// Element `mpqf:ArithmeticField`.
    ArithmeticField(FieldType),
    /// Element `mpqf:ArithmeticExpression`.
    ArithmeticExpression(xml::RawXml),
    /// Element `mpqf:SemanticArithmeticField`.
    SemanticArithmeticField(SemanticFieldType),
    /// Element `mpqf:DateTimeValue`.
    DateTimeValue(xml::DateTime),
    /// Element `mpqf:DateValue`.
    DateValue(xml::Date),
    /// Element `mpqf:TimeValue`.
    TimeValue(xml::Time),
    /// Element `mpqf:DateTimeField`.
    DateTimeField(FieldType),
    /// Element `mpqf:DurationValue`.
    DurationValue(xml::Duration),
    /// Element `mpqf:DurationField`.
    DurationField(FieldType),
}

impl Default for LessThanChoice {
    fn default() -> Self {
        Self::DoubleValue(Default::default())
    }
}

impl LessThanChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::DoubleValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DoubleValue"))
            }
            Self::LongValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:LongValue"))
            }
            Self::ArithmeticField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:ArithmeticField"))
            }
            Self::ArithmeticExpression(value) => writer.raw(value),
            Self::SemanticArithmeticField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:SemanticArithmeticField"))
            }
            Self::DateTimeValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DateTimeValue"))
            }
            Self::DateValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DateValue"))
            }
            Self::TimeValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:TimeValue"))
            }
            Self::DateTimeField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DateTimeField"))
            }
            Self::DurationValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DurationValue"))
            }
            Self::DurationField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DurationField"))
            }
        }
    }
}

impl xml::ReadXml for LessThan {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut preference_value = None;
        let mut threshold_value = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "preferenceValue") => preference_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "thresholdValue") => threshold_value = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut choice = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "DoubleValue") => {
                    choice.push(LessThanChoice::DoubleValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "LongValue") => {
                    choice.push(LessThanChoice::LongValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticField") => {
                    choice.push(LessThanChoice::ArithmeticField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticExpression") => {
                    choice.push(LessThanChoice::ArithmeticExpression(reader.raw(&child)?));
                }
                (xml::Ns::MPQF, "SemanticArithmeticField") => {
                    choice.push(LessThanChoice::SemanticArithmeticField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "DateTimeValue") => {
                    choice.push(LessThanChoice::DateTimeValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "DateValue") => {
                    choice.push(LessThanChoice::DateValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "TimeValue") => {
                    choice.push(LessThanChoice::TimeValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "DateTimeField") => {
                    choice.push(LessThanChoice::DateTimeField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "DurationValue") => {
                    choice.push(LessThanChoice::DurationValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "DurationField") => {
                    choice.push(LessThanChoice::DurationField(reader.read(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            preference_value,
            threshold_value,
            choice,
        })
    }
}

impl xml::WriteXml for LessThan {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        for choice in &self.choice {
            choice.write(writer);
        }
        writer.end(name);
    }
}

/// ComplexType `mpqf:LessThanEqual` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LessThanEqual {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
    /// One of several elements, 1 or more.
    pub choice: Vec<LessThanEqualChoice>,
}

/// The branches of the choice in [`LessThanEqual`].
#[derive(Clone, Debug, PartialEq)]
pub enum LessThanEqualChoice {
    /// Element `mpqf:DoubleValue`.
    DoubleValue(f64),
    /// Element `mpqf:LongValue`.
    LongValue(i64),
    /// Element `mpqf:ArithmeticField`.
    ArithmeticField(FieldType),
    /// Element `mpqf:ArithmeticExpression`.
    ArithmeticExpression(xml::RawXml),
    /// Element `mpqf:SemanticArithmeticField`.
    SemanticArithmeticField(SemanticFieldType),
    /// Element `mpqf:DateTimeValue`.
    DateTimeValue(xml::DateTime),
    /// Element `mpqf:DateValue`.
    DateValue(xml::Date),
    /// Element `mpqf:TimeValue`.
    TimeValue(xml::Time),
    /// Element `mpqf:DateTimeField`.
    DateTimeField(FieldType),
    /// Element `mpqf:DurationValue`.
    DurationValue(xml::Duration),
    /// Element `mpqf:DurationField`.
    DurationField(FieldType),
}

impl Default for LessThanEqualChoice {
    fn default() -> Self {
        Self::DoubleValue(Default::default())
    }
}

impl LessThanEqualChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::DoubleValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DoubleValue"))
            }
            Self::LongValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:LongValue"))
            }
            Self::ArithmeticField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:ArithmeticField"))
            }
            Self::ArithmeticExpression(value) => writer.raw(value),
            Self::SemanticArithmeticField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:SemanticArithmeticField"))
            }
            Self::DateTimeValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DateTimeValue"))
            }
            Self::DateValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DateValue"))
            }
            Self::TimeValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:TimeValue"))
            }
            Self::DateTimeField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DateTimeField"))
            }
            Self::DurationValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DurationValue"))
            }
            Self::DurationField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DurationField"))
            }
        }
    }
}

impl xml::ReadXml for LessThanEqual {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut preference_value = None;
        let mut threshold_value = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "preferenceValue") => preference_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "thresholdValue") => threshold_value = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut choice = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "DoubleValue") => {
                    choice.push(LessThanEqualChoice::DoubleValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "LongValue") => {
                    choice.push(LessThanEqualChoice::LongValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticField") => {
                    choice.push(LessThanEqualChoice::ArithmeticField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticExpression") => {
                    choice.push(LessThanEqualChoice::ArithmeticExpression(reader.raw(&child)?));
                }
                (xml::Ns::MPQF, "SemanticArithmeticField") => {
                    choice.push(LessThanEqualChoice::SemanticArithmeticField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "DateTimeValue") => {
                    choice.push(LessThanEqualChoice::DateTimeValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "DateValue") => {
                    choice.push(LessThanEqualChoice::DateValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "TimeValue") => {
                    choice.push(LessThanEqualChoice::TimeValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "DateTimeField") => {
                    choice.push(LessThanEqualChoice::DateTimeField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "DurationValue") => {
                    choice.push(LessThanEqualChoice::DurationValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "DurationField") => {
                    choice.push(LessThanEqualChoice::DurationField(reader.read(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            preference_value,
            threshold_value,
            choice,
        })
    }
}

impl xml::WriteXml for LessThanEqual {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        for choice in &self.choice {
            choice.write(writer);
        }
        writer.end(name);
    }
}

/// SimpleType `mpqf:listOfPositiveInteger` of mpqf.xsd: items divided by white space.
pub type ListOfPositiveInteger = xml::List<u64>;

/// ComplexType `mpqf:LowerCase` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LowerCase {
    /// One of several elements, required.
    pub choice: LowerCaseChoice,
}

/// The branches of the choice in [`LowerCase`].
#[derive(Clone, Debug, PartialEq)]
pub enum LowerCaseChoice {
    /// Element `mpqf:StringValue`.
    StringValue(String),
    /// Element `mpqf:StringField`.
    StringField(FieldType),
    /// Element `mpqf:StringExpression`.
    StringExpression(xml::RawXml),
}

impl Default for LowerCaseChoice {
    fn default() -> Self {
        Self::StringValue(Default::default())
    }
}

impl LowerCaseChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::StringValue(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:StringValue"))
            }
            Self::StringField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:StringField"))
            }
            Self::StringExpression(value) => writer.raw(value),
        }
    }
}

impl xml::ReadXml for LowerCase {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut choice = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "StringValue") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(LowerCaseChoice::StringValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "StringField") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(LowerCaseChoice::StringField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "StringExpression") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(LowerCaseChoice::StringExpression(reader.raw(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            choice: xml::fields::element(
                choice,
                "LowerCase",
                "StringValue or StringField or StringExpression",
            )?,
        })
    }
}

impl xml::WriteXml for LowerCase {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.choice.write(writer);
        writer.end(name);
    }
}
