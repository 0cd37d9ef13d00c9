// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::xml;

/// ComplexType `mpqf:SUM` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SUM {
    /// Attribute `aggregateID`, optional.
    pub aggregate_id: Option<String>,
    /// Element `mpqf:Field`, required.
    pub field: FieldType,
}

impl xml::ReadXml for SUM {
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
            field: xml::fields::element(field, "SUM", "Field")?,
        })
    }
}

impl xml::WriteXml for SUM {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("aggregateID"), &self.aggregate_id);
        self.field.write_xml(writer, xml::name!(MPQF, "mpqf:Field"));
        writer.end(name);
    }
}

/// ComplexType `mpqf:SemanticExpressionType` of mpqf.xsd. Abstract: stands only as a derived type, told by `xsi:type`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SemanticExpressionType {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
    /// Attribute `anchorDistance`, required.
    pub anchor_distance: u64,
    /// Attribute `anchor`, optional.
    pub anchor: Option<bool>,
}

impl xml::ReadXml for SemanticExpressionType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut preference_value = None;
        let mut threshold_value = None;
        let mut anchor_distance = None;
        let mut anchor = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "preferenceValue") => preference_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "thresholdValue") => threshold_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "anchorDistance") => anchor_distance = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "anchor") => anchor = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        reader.skip()?;
        Ok(Self {
            preference_value,
            threshold_value,
            anchor_distance: xml::fields::attribute(
                anchor_distance,
                "SemanticExpressionType",
                "anchorDistance",
            )?,
            anchor,
        })
    }
}

impl xml::WriteXml for SemanticExpressionType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        writer.attribute(xml::name!("anchorDistance"), &self.anchor_distance);
        xml::fields::write_attribute(writer, xml::name!("anchor"), &self.anchor);
        writer.end(name);
    }
}

/// ComplexType `mpqf:SemanticFieldType` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SemanticFieldType {
    /// Element `mpqf:Var`, required.
    pub var: String,
}

impl xml::ReadXml for SemanticFieldType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut var = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "Var") => xml::fields::one(reader, &child, &mut var)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            var: xml::fields::element(var, "SemanticFieldType", "Var")?,
        })
    }
}

impl xml::WriteXml for SemanticFieldType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.var.write_xml(writer, xml::name!(MPQF, "mpqf:Var"));
        writer.end(name);
    }
}

/// ComplexType `mpqf:SemanticRelation` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SemanticRelation {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
    /// Attribute `anchorDistance`, required.
    pub anchor_distance: u64,
    /// Attribute `anchor`, optional.
    pub anchor: Option<bool>,
    /// Element `mpqf:Subject`, required.
    pub subject: String,
    /// Element `mpqf:Property`, required.
    pub property: String,
    /// Element `mpqf:Object`, required.
    pub object: String,
}

impl xml::ReadXml for SemanticRelation {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut preference_value = None;
        let mut threshold_value = None;
        let mut anchor_distance = None;
        let mut anchor = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "preferenceValue") => preference_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "thresholdValue") => threshold_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "anchorDistance") => anchor_distance = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "anchor") => anchor = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut subject = None;
        let mut property = None;
        let mut object = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "Subject") => xml::fields::one(reader, &child, &mut subject)?,
                (xml::Ns::MPQF, "Property") => xml::fields::one(reader, &child, &mut property)?,
                (xml::Ns::MPQF, "Object") => xml::fields::one(reader, &child, &mut object)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            preference_value,
            threshold_value,
            anchor_distance: xml::fields::attribute(anchor_distance, "SemanticRelation", "anchorDistance")?,
            anchor,
            subject: xml::fields::element(subject, "SemanticRelation", "Subject")?,
            property: xml::fields::element(property, "SemanticRelation", "Property")?,
            object: xml::fields::element(object, "SemanticRelation", "Object")?,
        })
    }
}

impl xml::WriteXml for SemanticRelation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        writer.attribute(xml::name!("anchorDistance"), &self.anchor_distance);
        xml::fields::write_attribute(writer, xml::name!("anchor"), &self.anchor);
        self.subject.write_xml(writer, xml::name!(MPQF, "mpqf:Subject"));
        self.property.write_xml(writer, xml::name!(MPQF, "mpqf:Property"));
        self.object.write_xml(writer, xml::name!(MPQF, "mpqf:Object"));
        writer.end(name);
    }
}

/// ComplexType `mpqf:ServiceSelectionType` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ServiceSelectionType {
    /// Element `mpqf:ServiceID`, 1 or more.
    pub service_id: Vec<String>,
}

impl xml::ReadXml for ServiceSelectionType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut service_id = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "ServiceID") => xml::fields::many(reader, &child, &mut service_id)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { service_id })
    }
}

impl xml::WriteXml for ServiceSelectionType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(MPQF, "mpqf:ServiceID"), &self.service_id);
        writer.end(name);
    }
}

/// SimpleType `mpqf:SimpleTermType` of mpqf.xsd.
pub type SimpleTermType = String;

/// ComplexType `mpqf:SortByAggregateType` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SortByAggregateType {
    /// Attribute `order`, required.
    pub order: SortByAggregateTypeOrder,
    /// One of several elements, required.
    pub choice: SortByAggregateTypeChoice,
}

/// The branches of the choice in [`SortByAggregateType`].
#[derive(Clone, Debug, PartialEq)]
pub enum SortByAggregateTypeChoice {
    /// Element `mpqf:Aggregate`.
    Aggregate(xml::RawXml),
    /// Element `mpqf:AggregateID`.
    AggregateID(String),
}

impl Default for SortByAggregateTypeChoice {
    fn default() -> Self {
        Self::AggregateID(Default::default())
    }
}

impl SortByAggregateTypeChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::Aggregate(value) => writer.raw(value),
            Self::AggregateID(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:AggregateID"))
            }
        }
    }
}

impl xml::ReadXml for SortByAggregateType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut order = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "order") => order = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut choice = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "Aggregate") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(SortByAggregateTypeChoice::Aggregate(reader.raw(&child)?));
                }
                (xml::Ns::MPQF, "AggregateID") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(SortByAggregateTypeChoice::AggregateID(reader.read(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            order: xml::fields::attribute(order, "SortByAggregateType", "order")?,
            choice: xml::fields::element(choice, "SortByAggregateType", "Aggregate or AggregateID")?,
        })
    }
}

impl xml::WriteXml for SortByAggregateType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("order"), &self.order);
        self.choice.write(writer);
        writer.end(name);
    }
}

/// The simple type in `order` of [`SortByAggregateType`] of mpqf.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum SortByAggregateTypeOrder {
    /// `ascending`
    #[default]
    Ascending,
    /// `descending`
    Descending,
}

impl SortByAggregateTypeOrder {
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

xml::fields::listed_values!(SortByAggregateTypeOrder, "SortByAggregateTypeOrder");

/// ComplexType `mpqf:SortByFieldType` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SortByFieldType {
    /// Attribute `order`, required.
    pub order: SortByFieldTypeOrder,
    /// One of several elements, required.
    pub choice: SortByFieldTypeChoice,
}

/// The branches of the choice in [`SortByFieldType`].
#[derive(Clone, Debug, PartialEq)]
pub enum SortByFieldTypeChoice {
    /// Element `mpqf:Field`.
    Field(FieldType),
    /// Element `mpqf:SemanticField`.
    SemanticField(SemanticFieldType),
}

impl Default for SortByFieldTypeChoice {
    fn default() -> Self {
        Self::Field(Default::default())
    }
}

impl SortByFieldTypeChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::Field(value) => xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:Field")),
            Self::SemanticField(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:SemanticField"))
            }
        }
    }
}

impl xml::ReadXml for SortByFieldType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut order = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "order") => order = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut choice = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "Field") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(SortByFieldTypeChoice::Field(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "SemanticField") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(SortByFieldTypeChoice::SemanticField(reader.read(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            order: xml::fields::attribute(order, "SortByFieldType", "order")?,
            choice: xml::fields::element(choice, "SortByFieldType", "Field or SemanticField")?,
        })
    }
}

impl xml::WriteXml for SortByFieldType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("order"), &self.order);
        self.choice.write(writer);
        writer.end(name);
    }
}

/// The simple type in `order` of [`SortByFieldType`] of mpqf.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum SortByFieldTypeOrder {
    /// `ascending`
    #[default]
    Ascending,
    /// `descending`
    Descending,
}

impl SortByFieldTypeOrder {
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

xml::fields::listed_values!(SortByFieldTypeOrder, "SortByFieldTypeOrder");

/// ComplexType `mpqf:SpatialQuery` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SpatialQuery {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
    /// Attribute `TargetMediaPath`, optional.
    pub target_media_path: Option<XPathType>,
    /// Element `mpqf:SpatialRelation`, required.
    pub spatial_relation: RelationType,
}

impl xml::ReadXml for SpatialQuery {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut preference_value = None;
        let mut threshold_value = None;
        let mut target_media_path = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "preferenceValue") => preference_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "thresholdValue") => threshold_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "TargetMediaPath") => target_media_path = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut spatial_relation = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "SpatialRelation") => {
                    xml::fields::one(reader, &child, &mut spatial_relation)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            preference_value,
            threshold_value,
            target_media_path,
            spatial_relation: xml::fields::element(spatial_relation, "SpatialQuery", "SpatialRelation")?,
        })
    }
}

impl xml::WriteXml for SpatialQuery {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        xml::fields::write_attribute(writer, xml::name!("TargetMediaPath"), &self.target_media_path);
        self.spatial_relation
            .write_xml(writer, xml::name!(MPQF, "mpqf:SpatialRelation"));
        writer.end(name);
    }
}

/// SimpleType `mpqf:startTimePointType` of mpqf.xsd; pattern `(\-?\d+(\-\d{2}(\-\d{2})?)?)?(T\d{2}(:\d{2}(:\d{2}(:\d+)?)?)?)?(F\d+)?`.
pub type StartTimePointType = String;

/// ComplexType `mpqf:StdDev` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StdDev {
    /// Attribute `aggregateID`, optional.
    pub aggregate_id: Option<String>,
    /// Element `mpqf:Field`, required.
    pub field: FieldType,
}

impl xml::ReadXml for StdDev {
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
            field: xml::fields::element(field, "StdDev", "Field")?,
        })
    }
}

impl xml::WriteXml for StdDev {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("aggregateID"), &self.aggregate_id);
        self.field.write_xml(writer, xml::name!(MPQF, "mpqf:Field"));
        writer.end(name);
    }
}

/// ComplexType `mpqf:StringExpressionType` of mpqf.xsd. Abstract: stands only as a derived type, told by `xsi:type`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StringExpressionType {}

impl xml::ReadXml for StringExpressionType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for StringExpressionType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `mpqf:SubClassOf` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SubClassOf {
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

impl xml::ReadXml for SubClassOf {
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
            anchor_distance: xml::fields::attribute(anchor_distance, "SubClassOf", "anchorDistance")?,
            anchor,
            var,
            class,
        })
    }
}

impl xml::WriteXml for SubClassOf {
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

/// ComplexType `mpqf:Subtract` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Subtract {
    /// One of several elements, 2 to 2.
    pub choice: Vec<SubtractChoice>,
}

/// The branches of the choice in [`Subtract`].
#[derive(Clone, Debug, PartialEq)]
pub enum SubtractChoice {
    /// Element `mpqf:DoubleValue`.
    DoubleValue(f64),
    /// Element `mpqf:LongValue`.
    LongValue(i64),
    /// Element `mpqf:ArithmeticField`.
    ArithmeticField(FieldType),
    /// Element `mpqf:ArithmeticExpression`.
    ArithmeticExpression(xml::RawXml),
}

impl Default for SubtractChoice {
    fn default() -> Self {
        Self::DoubleValue(Default::default())
    }
}

impl SubtractChoice {
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

impl xml::ReadXml for Subtract {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut choice = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "DoubleValue") => {
                    choice.push(SubtractChoice::DoubleValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "LongValue") => {
                    choice.push(SubtractChoice::LongValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticField") => {
                    choice.push(SubtractChoice::ArithmeticField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticExpression") => {
                    choice.push(SubtractChoice::ArithmeticExpression(reader.raw(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { choice })
    }
}

impl xml::WriteXml for Subtract {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        for choice in &self.choice {
            choice.write(writer);
        }
        writer.end(name);
    }
}

/// ComplexType `mpqf:SystemMessageType` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SystemMessageType {
    /// One of several elements, required.
    pub choice: SystemMessageTypeChoice,
}

/// The branches of the choice in [`SystemMessageType`].
#[derive(Clone, Debug, PartialEq)]
pub enum SystemMessageTypeChoice {
    /// Element `mpqf:Status`.
    Status(Vec<InformationType>),
    /// Element `mpqf:Warning`.
    Warning(Vec<InformationType>),
    /// Element `mpqf:Exception`.
    Exception(Vec<InformationType>),
}

impl Default for SystemMessageTypeChoice {
    fn default() -> Self {
        Self::Status(Default::default())
    }
}

impl SystemMessageTypeChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::Status(values) => xml::fields::write_many(writer, xml::name!(MPQF, "mpqf:Status"), values),
            Self::Warning(values) => {
                xml::fields::write_many(writer, xml::name!(MPQF, "mpqf:Warning"), values)
            }
            Self::Exception(values) => {
                xml::fields::write_many(writer, xml::name!(MPQF, "mpqf:Exception"), values)
            }
        }
    }
}

impl xml::ReadXml for SystemMessageType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut choice = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "Status") => match &mut choice {
                    None => choice = Some(SystemMessageTypeChoice::Status(vec![reader.read(&child)?])),
                    Some(SystemMessageTypeChoice::Status(list)) => list.push(reader.read(&child)?),
                    Some(_) => return Err(xml::fields::twice(reader, &child)),
                },
                (xml::Ns::MPQF, "Warning") => match &mut choice {
                    None => choice = Some(SystemMessageTypeChoice::Warning(vec![reader.read(&child)?])),
                    Some(SystemMessageTypeChoice::Warning(list)) => list.push(reader.read(&child)?),
                    Some(_) => return Err(xml::fields::twice(reader, &child)),
                },
                (xml::Ns::MPQF, "Exception") => match &mut choice {
                    None => choice = Some(SystemMessageTypeChoice::Exception(vec![reader.read(&child)?])),
                    Some(SystemMessageTypeChoice::Exception(list)) => list.push(reader.read(&child)?),
                    Some(_) => return Err(xml::fields::twice(reader, &child)),
                },
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            choice: xml::fields::element(choice, "SystemMessageType", "Status or Warning or Exception")?,
        })
    }
}

impl xml::WriteXml for SystemMessageType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.choice.write(writer);
        writer.end(name);
    }
}

/// ComplexType `mpqf:TemporalQuery` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TemporalQuery {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
    /// Attribute `TargetMediaPath`, optional.
    pub target_media_path: Option<XPathType>,
    /// Element `mpqf:TemporalRelation`, required.
    pub temporal_relation: RelationType,
}

impl xml::ReadXml for TemporalQuery {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut preference_value = None;
        let mut threshold_value = None;
        let mut target_media_path = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "preferenceValue") => preference_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "thresholdValue") => threshold_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "TargetMediaPath") => target_media_path = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut temporal_relation = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "TemporalRelation") => {
                    xml::fields::one(reader, &child, &mut temporal_relation)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            preference_value,
            threshold_value,
            target_media_path,
            temporal_relation: xml::fields::element(temporal_relation, "TemporalQuery", "TemporalRelation")?,
        })
    }
}

impl xml::WriteXml for TemporalQuery {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        xml::fields::write_attribute(writer, xml::name!("TargetMediaPath"), &self.target_media_path);
        self.temporal_relation
            .write_xml(writer, xml::name!(MPQF, "mpqf:TemporalRelation"));
        writer.end(name);
    }
}

/// ComplexType `mpqf:TemporalRegionType` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TemporalRegionType {
    /// Element `mpqf:StartTime`, required.
    pub start_time: StartTimePointType,
    /// Element `mpqf:Duration`, required.
    pub duration: MediaDurationType,
}

impl xml::ReadXml for TemporalRegionType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut start_time = None;
        let mut duration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "StartTime") => xml::fields::one(reader, &child, &mut start_time)?,
                (xml::Ns::MPQF, "Duration") => xml::fields::one(reader, &child, &mut duration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            start_time: xml::fields::element(start_time, "TemporalRegionType", "StartTime")?,
            duration: xml::fields::element(duration, "TemporalRegionType", "Duration")?,
        })
    }
}

impl xml::WriteXml for TemporalRegionType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.start_time
            .write_xml(writer, xml::name!(MPQF, "mpqf:StartTime"));
        self.duration.write_xml(writer, xml::name!(MPQF, "mpqf:Duration"));
        writer.end(name);
    }
}

/// ComplexType `mpqf:TermType` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TermType {
    /// Attribute `href`, required.
    pub href: SimpleTermType,
    /// Element `mpqf:Name`, optional.
    pub name: Option<String>,
    /// Element `mpqf:Description`, optional.
    pub description: Option<String>,
    /// Element `mpqf:Term`, any number.
    pub term: Vec<TermType>,
}

impl xml::ReadXml for TermType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut href = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "href") => href = Some(attribute.parse(reader)?),
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
            href: xml::fields::attribute(href, "TermType", "href")?,
            name,
            description,
            term,
        })
    }
}

impl xml::WriteXml for TermType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("href"), &self.href);
        xml::fields::write_option(writer, xml::name!(MPQF, "mpqf:Name"), &self.name);
        xml::fields::write_option(writer, xml::name!(MPQF, "mpqf:Description"), &self.description);
        xml::fields::write_many(writer, xml::name!(MPQF, "mpqf:Term"), &self.term);
        writer.end(name);
    }
}

/// ComplexType `mpqf:TypeOf` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TypeOf {
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

impl xml::ReadXml for TypeOf {
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
            anchor_distance: xml::fields::attribute(anchor_distance, "TypeOf", "anchorDistance")?,
            anchor,
            var,
            class,
        })
    }
}

impl xml::WriteXml for TypeOf {
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

/// ComplexType `mpqf:UnionOf` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnionOf {
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

impl xml::ReadXml for UnionOf {
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
            anchor_distance: xml::fields::attribute(anchor_distance, "UnionOf", "anchorDistance")?,
            anchor,
            var,
            class,
        })
    }
}

impl xml::WriteXml for UnionOf {
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

/// ComplexType `mpqf:UpperCase` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpperCase {
    /// One of several elements, required.
    pub choice: UpperCaseChoice,
}

/// The branches of the choice in [`UpperCase`].
#[derive(Clone, Debug, PartialEq)]
pub enum UpperCaseChoice {
    /// Element `mpqf:StringValue`.
    StringValue(String),
    /// Element `mpqf:StringField`.
    StringField(FieldType),
    /// Element `mpqf:StringExpression`.
    StringExpression(xml::RawXml),
}

impl Default for UpperCaseChoice {
    fn default() -> Self {
        Self::StringValue(Default::default())
    }
}

impl UpperCaseChoice {
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

impl xml::ReadXml for UpperCase {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut choice = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "StringValue") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(UpperCaseChoice::StringValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "StringField") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(UpperCaseChoice::StringField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "StringExpression") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(UpperCaseChoice::StringExpression(reader.raw(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            choice: xml::fields::element(
                choice,
                "UpperCase",
                "StringValue or StringField or StringExpression",
            )?,
        })
    }
}

impl xml::WriteXml for UpperCase {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.choice.write(writer);
        writer.end(name);
    }
}

/// ComplexType `mpqf:Variance` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Variance {
    /// Attribute `aggregateID`, optional.
    pub aggregate_id: Option<String>,
    /// Element `mpqf:Field`, required.
    pub field: FieldType,
}

impl xml::ReadXml for Variance {
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
            field: xml::fields::element(field, "Variance", "Field")?,
        })
    }
}

impl xml::WriteXml for Variance {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("aggregateID"), &self.aggregate_id);
        self.field.write_xml(writer, xml::name!(MPQF, "mpqf:Field"));
        writer.end(name);
    }
}

/// ComplexType `mpqf:XOR` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct XOR {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
    /// Attribute `scoringFunction`, optional.
    pub scoring_function: Option<SimpleTermType>,
    /// Element `mpqf:Condition`, 2 to 2.
    pub condition: Vec<xml::RawXml>,
}

impl xml::ReadXml for XOR {
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

impl xml::WriteXml for XOR {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        xml::fields::write_attribute(writer, xml::name!("scoringFunction"), &self.scoring_function);
        xml::fields::write_raw(writer, &self.condition);
        writer.end(name);
    }
}

/// SimpleType `mpqf:xPathType` of mpqf.xsd.
pub type XPathType = String;

/// SimpleType `mpqf:zeroToOneType` of mpqf.xsd; at least 0.0; at most 1.0.
pub type ZeroToOneType = f32;
