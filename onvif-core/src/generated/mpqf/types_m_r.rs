// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::xml;

/// ComplexType `mpqf:MAX` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MAX {
    /// Attribute `aggregateID`, optional.
    pub aggregate_id: Option<String>,
    /// Element `mpqf:Field`, required.
    pub field: FieldType,
}

impl xml::ReadXml for MAX {
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
            field: xml::fields::element(field, "MAX", "Field")?,
        })
    }
}

impl xml::WriteXml for MAX {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("aggregateID"), &self.aggregate_id);
        self.field.write_xml(writer, xml::name!(MPQF, "mpqf:Field"));
        writer.end(name);
    }
}

/// ComplexType `mpqf:MIN` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MIN {
    /// Attribute `aggregateID`, optional.
    pub aggregate_id: Option<String>,
    /// Element `mpqf:Field`, required.
    pub field: FieldType,
}

impl xml::ReadXml for MIN {
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
            field: xml::fields::element(field, "MIN", "Field")?,
        })
    }
}

impl xml::WriteXml for MIN {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("aggregateID"), &self.aggregate_id);
        self.field.write_xml(writer, xml::name!(MPQF, "mpqf:Field"));
        writer.end(name);
    }
}

/// SimpleType `mpqf:mediaDurationType` of mpqf.xsd; pattern `\-?P(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?(\d+N)?)?(\d+F)?`.
pub type MediaDurationType = String;

/// ComplexType `mpqf:MediaLocatorType` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MediaLocatorType {
    /// One of several elements, required.
    pub choice: MediaLocatorTypeChoice,
}

/// The branches of the choice in [`MediaLocatorType`].
#[derive(Clone, Debug, PartialEq)]
pub enum MediaLocatorTypeChoice {
    /// Element `mpqf:MediaUri`.
    MediaUri(String),
    /// Element `mpqf:InlineMedia`.
    InlineMedia(InlineMediaType),
}

impl Default for MediaLocatorTypeChoice {
    fn default() -> Self {
        Self::MediaUri(Default::default())
    }
}

impl MediaLocatorTypeChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::MediaUri(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:MediaUri"))
            }
            Self::InlineMedia(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:InlineMedia"))
            }
        }
    }
}

impl xml::ReadXml for MediaLocatorType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut choice = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "MediaUri") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(MediaLocatorTypeChoice::MediaUri(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "InlineMedia") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(MediaLocatorTypeChoice::InlineMedia(reader.read(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            choice: xml::fields::element(choice, "MediaLocatorType", "MediaUri or InlineMedia")?,
        })
    }
}

impl xml::WriteXml for MediaLocatorType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.choice.write(writer);
        writer.end(name);
    }
}

/// ComplexType `mpqf:MediaResourceType` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MediaResourceType {
    /// Attribute `resourceID`, required.
    pub resource_id: String,
    /// Element `mpqf:MediaResource`, required.
    pub media_resource: MediaLocatorType,
}

impl xml::ReadXml for MediaResourceType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut resource_id = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "resourceID") => resource_id = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut media_resource = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "MediaResource") => xml::fields::one(reader, &child, &mut media_resource)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            resource_id: xml::fields::attribute(resource_id, "MediaResourceType", "resourceID")?,
            media_resource: xml::fields::element(media_resource, "MediaResourceType", "MediaResource")?,
        })
    }
}

impl xml::WriteXml for MediaResourceType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("resourceID"), &self.resource_id);
        self.media_resource
            .write_xml(writer, xml::name!(MPQF, "mpqf:MediaResource"));
        writer.end(name);
    }
}

/// SimpleType `mpqf:mimeType` of mpqf.xsd; pattern `([Xx]\-)?[!#$%'*+.0-9A-Z\^-~]+/([Xx]\-)?[!#$%'*+.0-9A-Z\^-~\-]+`.
pub type MimeType = String;

/// ComplexType `mpqf:Modulus` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Modulus {
    /// One of several elements, 2 to 2.
    pub choice: Vec<ModulusChoice>,
}

/// The branches of the choice in [`Modulus`].
#[derive(Clone, Debug, PartialEq)]
pub enum ModulusChoice {
    /// Element `mpqf:DoubleValue`.
    DoubleValue(f64),
    /// Element `mpqf:LongValue`.
    LongValue(i64),
    /// Element `mpqf:ArithmeticField`.
    ArithmeticField(FieldType),
    /// Element `mpqf:ArithmeticExpression`.
    ArithmeticExpression(xml::RawXml),
}

impl Default for ModulusChoice {
    fn default() -> Self {
        Self::DoubleValue(Default::default())
    }
}

impl ModulusChoice {
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

impl xml::ReadXml for Modulus {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut choice = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "DoubleValue") => {
                    choice.push(ModulusChoice::DoubleValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "LongValue") => {
                    choice.push(ModulusChoice::LongValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticField") => {
                    choice.push(ModulusChoice::ArithmeticField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticExpression") => {
                    choice.push(ModulusChoice::ArithmeticExpression(reader.raw(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { choice })
    }
}

impl xml::WriteXml for Modulus {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        for choice in &self.choice {
            choice.write(writer);
        }
        writer.end(name);
    }
}

/// ComplexType `mpqf:MpegQueryType` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MpegQueryType {
    /// Attribute `mpqfID`, required.
    pub mpqf_id: String,
    /// One of several elements, required.
    pub choice: MpegQueryTypeChoice,
}

/// The branches of the choice in [`MpegQueryType`].
#[derive(Clone, Debug, PartialEq)]
pub enum MpegQueryTypeChoice {
    /// Element `mpqf:Query`.
    Query(MpegQueryTypeQuery),
    /// Element `mpqf:Management`.
    Management(MpegQueryTypeManagement),
}

impl Default for MpegQueryTypeChoice {
    fn default() -> Self {
        Self::Query(Default::default())
    }
}

impl MpegQueryTypeChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::Query(value) => xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:Query")),
            Self::Management(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:Management"))
            }
        }
    }
}

impl xml::ReadXml for MpegQueryType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut mpqf_id = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "mpqfID") => mpqf_id = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut choice = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "Query") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(MpegQueryTypeChoice::Query(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "Management") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(MpegQueryTypeChoice::Management(reader.read(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            mpqf_id: xml::fields::attribute(mpqf_id, "MpegQueryType", "mpqfID")?,
            choice: xml::fields::element(choice, "MpegQueryType", "Query or Management")?,
        })
    }
}

impl xml::WriteXml for MpegQueryType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("mpqfID"), &self.mpqf_id);
        self.choice.write(writer);
        writer.end(name);
    }
}

/// The type of `Management` in [`MpegQueryType`] of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MpegQueryTypeManagement {
    /// One of several elements, required.
    pub choice: MpegQueryTypeManagementChoice,
}

/// The branches of the choice in [`MpegQueryTypeManagement`].
#[derive(Clone, Debug, PartialEq)]
pub enum MpegQueryTypeManagementChoice {
    /// Element `mpqf:Input`.
    Input(InputManagementType),
    /// Element `mpqf:Output`.
    Output(OutputManagementType),
}

impl Default for MpegQueryTypeManagementChoice {
    fn default() -> Self {
        Self::Input(Default::default())
    }
}

impl MpegQueryTypeManagementChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::Input(value) => xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:Input")),
            Self::Output(value) => xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:Output")),
        }
    }
}

impl xml::ReadXml for MpegQueryTypeManagement {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut choice = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "Input") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(MpegQueryTypeManagementChoice::Input(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "Output") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(MpegQueryTypeManagementChoice::Output(reader.read(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            choice: xml::fields::element(choice, "MpegQueryTypeManagement", "Input or Output")?,
        })
    }
}

impl xml::WriteXml for MpegQueryTypeManagement {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.choice.write(writer);
        writer.end(name);
    }
}

/// The type of `Query` in [`MpegQueryType`] of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MpegQueryTypeQuery {
    /// One of several elements, required.
    pub choice: MpegQueryTypeQueryChoice,
}

/// The branches of the choice in [`MpegQueryTypeQuery`].
#[derive(Clone, Debug, PartialEq)]
pub enum MpegQueryTypeQueryChoice {
    /// Element `mpqf:Input`.
    Input(InputQueryType),
    /// Element `mpqf:FetchResult`.
    FetchResult(MpegQueryTypeQueryFetchResult),
    /// Element `mpqf:Output`.
    Output(OutputQueryType),
}

impl Default for MpegQueryTypeQueryChoice {
    fn default() -> Self {
        Self::Input(Default::default())
    }
}

impl MpegQueryTypeQueryChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::Input(value) => xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:Input")),
            Self::FetchResult(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:FetchResult"))
            }
            Self::Output(value) => xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:Output")),
        }
    }
}

impl xml::ReadXml for MpegQueryTypeQuery {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut choice = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "Input") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(MpegQueryTypeQueryChoice::Input(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "FetchResult") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(MpegQueryTypeQueryChoice::FetchResult(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "Output") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(MpegQueryTypeQueryChoice::Output(reader.read(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            choice: xml::fields::element(choice, "MpegQueryTypeQuery", "Input or FetchResult or Output")?,
        })
    }
}

impl xml::WriteXml for MpegQueryTypeQuery {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.choice.write(writer);
        writer.end(name);
    }
}

/// The type of `FetchResult` in [`MpegQueryTypeQuery`] of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MpegQueryTypeQueryFetchResult {
    /// Attribute `queryID`, optional.
    pub query_id: Option<String>,
    /// Attribute `retrievePageNum`, optional.
    pub retrieve_page_num: Option<u64>,
}

impl xml::ReadXml for MpegQueryTypeQueryFetchResult {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut query_id = None;
        let mut retrieve_page_num = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "queryID") => query_id = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "retrievePageNum") => retrieve_page_num = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        reader.skip()?;
        Ok(Self {
            query_id,
            retrieve_page_num,
        })
    }
}

impl xml::WriteXml for MpegQueryTypeQueryFetchResult {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("queryID"), &self.query_id);
        xml::fields::write_attribute(writer, xml::name!("retrievePageNum"), &self.retrieve_page_num);
        writer.end(name);
    }
}

/// ComplexType `mpqf:Multiply` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Multiply {
    /// One of several elements, 2 to 2.
    pub choice: Vec<MultiplyChoice>,
}

/// The branches of the choice in [`Multiply`].
#[derive(Clone, Debug, PartialEq)]
pub enum MultiplyChoice {
    /// Element `mpqf:DoubleValue`.
    DoubleValue(f64),
    /// Element `mpqf:LongValue`.
    LongValue(i64),
    /// Element `mpqf:ArithmeticField`.
    ArithmeticField(FieldType),
    /// Element `mpqf:ArithmeticExpression`.
    ArithmeticExpression(xml::RawXml),
}

impl Default for MultiplyChoice {
    fn default() -> Self {
        Self::DoubleValue(Default::default())
    }
}

impl MultiplyChoice {
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

impl xml::ReadXml for Multiply {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut choice = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "DoubleValue") => {
                    choice.push(MultiplyChoice::DoubleValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "LongValue") => {
                    choice.push(MultiplyChoice::LongValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticField") => {
                    choice.push(MultiplyChoice::ArithmeticField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticExpression") => {
                    choice.push(MultiplyChoice::ArithmeticExpression(reader.raw(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { choice })
    }
}

impl xml::WriteXml for Multiply {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        for choice in &self.choice {
            choice.write(writer);
        }
        writer.end(name);
    }
}

/// ComplexType `mpqf:NOT` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq)]
pub struct NOT {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
    /// Element `mpqf:Condition`, required.
    pub condition: xml::RawXml,
}

impl xml::ReadXml for NOT {
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
        let mut condition = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "Condition") => xml::fields::one_raw(reader, &child, &mut condition)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            preference_value,
            threshold_value,
            condition: xml::fields::element(condition, "NOT", "Condition")?,
        })
    }
}

impl xml::WriteXml for NOT {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        writer.raw(&self.condition);
        writer.end(name);
    }
}

/// ComplexType `mpqf:NotEqual` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NotEqual {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
    /// One of several elements, 1 or more.
    pub choice: Vec<NotEqualChoice>,
}

/// The branches of the choice in [`NotEqual`].
#[derive(Clone, Debug, PartialEq)]
pub enum NotEqualChoice {
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

impl Default for NotEqualChoice {
    fn default() -> Self {
        Self::DoubleValue(Default::default())
    }
}

impl NotEqualChoice {
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

impl xml::ReadXml for NotEqual {
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
                    choice.push(NotEqualChoice::DoubleValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "LongValue") => {
                    choice.push(NotEqualChoice::LongValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticField") => {
                    choice.push(NotEqualChoice::ArithmeticField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticExpression") => {
                    choice.push(NotEqualChoice::ArithmeticExpression(reader.raw(&child)?));
                }
                (xml::Ns::MPQF, "SemanticArithmeticField") => {
                    choice.push(NotEqualChoice::SemanticArithmeticField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "BooleanValue") => {
                    choice.push(NotEqualChoice::BooleanValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "BooleanField") => {
                    choice.push(NotEqualChoice::BooleanField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "BooleanExpression") => {
                    choice.push(NotEqualChoice::BooleanExpression(reader.raw(&child)?));
                }
                (xml::Ns::MPQF, "SemanticBooleanField") => {
                    choice.push(NotEqualChoice::SemanticBooleanField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "DateTimeValue") => {
                    choice.push(NotEqualChoice::DateTimeValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "DateValue") => {
                    choice.push(NotEqualChoice::DateValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "TimeValue") => {
                    choice.push(NotEqualChoice::TimeValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "DateTimeField") => {
                    choice.push(NotEqualChoice::DateTimeField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "DurationValue") => {
                    choice.push(NotEqualChoice::DurationValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "DurationField") => {
                    choice.push(NotEqualChoice::DurationField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "StringValue") => {
                    choice.push(NotEqualChoice::StringValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "StringField") => {
                    choice.push(NotEqualChoice::StringField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "StringExpression") => {
                    choice.push(NotEqualChoice::StringExpression(reader.raw(&child)?));
                }
                (xml::Ns::MPQF, "SemanticStringField") => {
                    choice.push(NotEqualChoice::SemanticStringField(reader.read(&child)?));
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

impl xml::WriteXml for NotEqual {
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

/// ComplexType `mpqf:OR` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OR {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
    /// Attribute `scoringFunction`, optional.
    pub scoring_function: Option<SimpleTermType>,
    /// Element `mpqf:Condition`, 2 or more.
    pub condition: Vec<xml::RawXml>,
}

impl xml::ReadXml for OR {
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

impl xml::WriteXml for OR {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        xml::fields::write_attribute(writer, xml::name!("scoringFunction"), &self.scoring_function);
        xml::fields::write_raw(writer, &self.condition);
        writer.end(name);
    }
}

/// ComplexType `mpqf:OutputDescriptionType` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OutputDescriptionType {
    /// Attribute `maxPageEntries`, optional.
    pub max_page_entries: Option<u64>,
    /// Attribute `maxItemCount`, optional.
    pub max_item_count: Option<u64>,
    /// Attribute `freeTextUse`, optional.
    pub free_text_use: Option<bool>,
    /// Attribute `thumbnailUse`, optional.
    pub thumbnail_use: Option<bool>,
    /// Attribute `mediaResourceUse`, optional.
    pub media_resource_use: Option<bool>,
    /// Attribute `outputNameSpace`, optional.
    pub output_name_space: Option<String>,
    /// Attribute `distinct`, optional; `false` if it is missing.
    pub distinct: Option<bool>,
    /// Element `mpqf:ReqField`, any number.
    pub req_field: Vec<FieldType>,
    /// Element `mpqf:ReqAggregateID`, any number.
    pub req_aggregate_id: Vec<String>,
    /// Element `mpqf:ReqSemanticField`, any number.
    pub req_semantic_field: Vec<String>,
    /// Element `mpqf:GroupBy`, optional.
    pub group_by: Option<OutputDescriptionTypeGroupBy>,
    /// Element `mpqf:SortBy`, any number.
    pub sort_by: Vec<xml::RawXml>,
}

impl xml::ReadXml for OutputDescriptionType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut max_page_entries = None;
        let mut max_item_count = None;
        let mut free_text_use = None;
        let mut thumbnail_use = None;
        let mut media_resource_use = None;
        let mut output_name_space = None;
        let mut distinct = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "maxPageEntries") => max_page_entries = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "maxItemCount") => max_item_count = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "freeTextUse") => free_text_use = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "thumbnailUse") => thumbnail_use = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "mediaResourceUse") => media_resource_use = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "outputNameSpace") => output_name_space = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "distinct") => distinct = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut req_field = Vec::new();
        let mut req_aggregate_id = Vec::new();
        let mut req_semantic_field = Vec::new();
        let mut group_by = None;
        let mut sort_by = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "ReqField") => xml::fields::many(reader, &child, &mut req_field)?,
                (xml::Ns::MPQF, "ReqAggregateID") => {
                    xml::fields::many(reader, &child, &mut req_aggregate_id)?
                }
                (xml::Ns::MPQF, "ReqSemanticField") => {
                    xml::fields::many(reader, &child, &mut req_semantic_field)?
                }
                (xml::Ns::MPQF, "GroupBy") => xml::fields::one(reader, &child, &mut group_by)?,
                (xml::Ns::MPQF, "SortBy") => reader.raw(&child).map(|raw| sort_by.push(raw))?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            max_page_entries,
            max_item_count,
            free_text_use,
            thumbnail_use,
            media_resource_use,
            output_name_space,
            distinct,
            req_field,
            req_aggregate_id,
            req_semantic_field,
            group_by,
            sort_by,
        })
    }
}

impl xml::WriteXml for OutputDescriptionType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("maxPageEntries"), &self.max_page_entries);
        xml::fields::write_attribute(writer, xml::name!("maxItemCount"), &self.max_item_count);
        xml::fields::write_attribute(writer, xml::name!("freeTextUse"), &self.free_text_use);
        xml::fields::write_attribute(writer, xml::name!("thumbnailUse"), &self.thumbnail_use);
        xml::fields::write_attribute(writer, xml::name!("mediaResourceUse"), &self.media_resource_use);
        xml::fields::write_attribute(writer, xml::name!("outputNameSpace"), &self.output_name_space);
        xml::fields::write_attribute(writer, xml::name!("distinct"), &self.distinct);
        xml::fields::write_many(writer, xml::name!(MPQF, "mpqf:ReqField"), &self.req_field);
        xml::fields::write_many(
            writer,
            xml::name!(MPQF, "mpqf:ReqAggregateID"),
            &self.req_aggregate_id,
        );
        xml::fields::write_many(
            writer,
            xml::name!(MPQF, "mpqf:ReqSemanticField"),
            &self.req_semantic_field,
        );
        xml::fields::write_option(writer, xml::name!(MPQF, "mpqf:GroupBy"), &self.group_by);
        xml::fields::write_raw(writer, &self.sort_by);
        writer.end(name);
    }
}

/// The type of `GroupBy` in [`OutputDescriptionType`] of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OutputDescriptionTypeGroupBy {
    /// Element `mpqf:GroupByField`, 1 or more.
    pub group_by_field: Vec<FieldType>,
    /// Element `mpqf:Aggregate`, any number.
    pub aggregate: Vec<xml::RawXml>,
}

impl xml::ReadXml for OutputDescriptionTypeGroupBy {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut group_by_field = Vec::new();
        let mut aggregate = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "GroupByField") => xml::fields::many(reader, &child, &mut group_by_field)?,
                (xml::Ns::MPQF, "Aggregate") => reader.raw(&child).map(|raw| aggregate.push(raw))?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            group_by_field,
            aggregate,
        })
    }
}

impl xml::WriteXml for OutputDescriptionTypeGroupBy {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(MPQF, "mpqf:GroupByField"),
            &self.group_by_field,
        );
        xml::fields::write_raw(writer, &self.aggregate);
        writer.end(name);
    }
}

/// ComplexType `mpqf:OutputManagementType` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OutputManagementType {
    /// One of several elements, optional.
    pub choice: Option<OutputManagementTypeChoice>,
}

/// The branches of the choice in [`OutputManagementType`].
#[derive(Clone, Debug, PartialEq)]
pub enum OutputManagementTypeChoice {
    /// Element `mpqf:AvailableCapability`.
    AvailableCapability(Vec<AvailableCapabilityType>),
    /// Element `mpqf:SystemMessage`.
    SystemMessage(SystemMessageType),
}

impl Default for OutputManagementTypeChoice {
    fn default() -> Self {
        Self::AvailableCapability(Default::default())
    }
}

impl OutputManagementTypeChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::AvailableCapability(values) => {
                xml::fields::write_many(writer, xml::name!(MPQF, "mpqf:AvailableCapability"), values)
            }
            Self::SystemMessage(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:SystemMessage"))
            }
        }
    }
}

impl xml::ReadXml for OutputManagementType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut choice = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "AvailableCapability") => match &mut choice {
                    None => {
                        choice = Some(OutputManagementTypeChoice::AvailableCapability(vec![
                            reader.read(&child)?,
                        ]))
                    }
                    Some(OutputManagementTypeChoice::AvailableCapability(list)) => {
                        list.push(reader.read(&child)?)
                    }
                    Some(_) => return Err(xml::fields::twice(reader, &child)),
                },
                (xml::Ns::MPQF, "SystemMessage") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(OutputManagementTypeChoice::SystemMessage(reader.read(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { choice })
    }
}

impl xml::WriteXml for OutputManagementType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        if let Some(choice) = &self.choice {
            choice.write(writer);
        }
        writer.end(name);
    }
}

/// ComplexType `mpqf:OutputQueryType` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OutputQueryType {
    /// Attribute `currPage`, optional; `1` if it is missing.
    pub curr_page: Option<u64>,
    /// Attribute `totalPages`, optional; `1` if it is missing.
    pub total_pages: Option<u64>,
    /// Attribute `expirationDate`, optional.
    pub expiration_date: Option<xml::DateTime>,
    /// Element `mpqf:GlobalComment`, optional.
    pub global_comment: Option<String>,
    /// Element `mpqf:ResultItem`, any number.
    pub result_item: Vec<ResultItemType>,
    /// Element `mpqf:SystemMessage`, optional.
    pub system_message: Option<SystemMessageType>,
}

impl xml::ReadXml for OutputQueryType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut curr_page = None;
        let mut total_pages = None;
        let mut expiration_date = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "currPage") => curr_page = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "totalPages") => total_pages = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "expirationDate") => expiration_date = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut global_comment = None;
        let mut result_item = Vec::new();
        let mut system_message = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "GlobalComment") => xml::fields::one(reader, &child, &mut global_comment)?,
                (xml::Ns::MPQF, "ResultItem") => xml::fields::many(reader, &child, &mut result_item)?,
                (xml::Ns::MPQF, "SystemMessage") => xml::fields::one(reader, &child, &mut system_message)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            curr_page,
            total_pages,
            expiration_date,
            global_comment,
            result_item,
            system_message,
        })
    }
}

impl xml::WriteXml for OutputQueryType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("currPage"), &self.curr_page);
        xml::fields::write_attribute(writer, xml::name!("totalPages"), &self.total_pages);
        xml::fields::write_attribute(writer, xml::name!("expirationDate"), &self.expiration_date);
        xml::fields::write_option(
            writer,
            xml::name!(MPQF, "mpqf:GlobalComment"),
            &self.global_comment,
        );
        xml::fields::write_many(writer, xml::name!(MPQF, "mpqf:ResultItem"), &self.result_item);
        xml::fields::write_option(
            writer,
            xml::name!(MPQF, "mpqf:SystemMessage"),
            &self.system_message,
        );
        writer.end(name);
    }
}

/// ComplexType `mpqf:QFDeclarationType` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct QFDeclarationType {
    /// Element `mpqf:DeclaredField`, any number.
    pub declared_field: Vec<DeclaredFieldType>,
    /// Element `mpqf:Resource`, any number.
    pub resource: Vec<xml::RawXml>,
    /// Element `mpqf:Prefix`, any number.
    pub prefix: Vec<QFDeclarationTypePrefix>,
}

impl xml::ReadXml for QFDeclarationType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut declared_field = Vec::new();
        let mut resource = Vec::new();
        let mut prefix = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "DeclaredField") => xml::fields::many(reader, &child, &mut declared_field)?,
                (xml::Ns::MPQF, "Resource") => reader.raw(&child).map(|raw| resource.push(raw))?,
                (xml::Ns::MPQF, "Prefix") => xml::fields::many(reader, &child, &mut prefix)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            declared_field,
            resource,
            prefix,
        })
    }
}

impl xml::WriteXml for QFDeclarationType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(MPQF, "mpqf:DeclaredField"),
            &self.declared_field,
        );
        xml::fields::write_raw(writer, &self.resource);
        xml::fields::write_many(writer, xml::name!(MPQF, "mpqf:Prefix"), &self.prefix);
        writer.end(name);
    }
}

/// The type of `Prefix` in [`QFDeclarationType`] of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct QFDeclarationTypePrefix {
    /// Attribute `name`, required.
    pub name: String,
    /// Attribute `uri`, required.
    pub uri: String,
}

impl xml::ReadXml for QFDeclarationTypePrefix {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut name = None;
        let mut uri = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "name") => name = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "uri") => uri = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        reader.skip()?;
        Ok(Self {
            name: xml::fields::attribute(name, "QFDeclarationTypePrefix", "name")?,
            uri: xml::fields::attribute(uri, "QFDeclarationTypePrefix", "uri")?,
        })
    }
}

impl xml::WriteXml for QFDeclarationTypePrefix {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("name"), &self.name);
        writer.attribute(xml::name!("uri"), &self.uri);
        writer.end(name);
    }
}

/// ComplexType `mpqf:QueryByDescription` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct QueryByDescription {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
    /// Attribute `matchType`, optional; `similar` if it is missing.
    pub match_type: Option<QueryByDescriptionMatchType>,
    /// Attribute `TargetMediaPath`, optional.
    pub target_media_path: Option<XPathType>,
    /// One of several elements, required.
    pub choice: QueryByDescriptionChoice,
}

/// The branches of the choice in [`QueryByDescription`].
#[derive(Clone, Debug, PartialEq)]
pub enum QueryByDescriptionChoice {
    /// Element `mpqf:DescriptionResource`.
    DescriptionResource(DescriptionResourceType),
    /// Element `mpqf:DescriptionResourceREF`.
    DescriptionResourceREF(String),
}

impl Default for QueryByDescriptionChoice {
    fn default() -> Self {
        Self::DescriptionResource(Default::default())
    }
}

impl QueryByDescriptionChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::DescriptionResource(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DescriptionResource"))
            }
            Self::DescriptionResourceREF(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:DescriptionResourceREF"))
            }
        }
    }
}

impl xml::ReadXml for QueryByDescription {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut preference_value = None;
        let mut threshold_value = None;
        let mut match_type = None;
        let mut target_media_path = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "preferenceValue") => preference_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "thresholdValue") => threshold_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "matchType") => match_type = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "TargetMediaPath") => target_media_path = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut choice = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "DescriptionResource") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(QueryByDescriptionChoice::DescriptionResource(
                        reader.read(&child)?,
                    ));
                }
                (xml::Ns::MPQF, "DescriptionResourceREF") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(QueryByDescriptionChoice::DescriptionResourceREF(
                        reader.read(&child)?,
                    ));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            preference_value,
            threshold_value,
            match_type,
            target_media_path,
            choice: xml::fields::element(
                choice,
                "QueryByDescription",
                "DescriptionResource or DescriptionResourceREF",
            )?,
        })
    }
}

impl xml::WriteXml for QueryByDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        xml::fields::write_attribute(writer, xml::name!("matchType"), &self.match_type);
        xml::fields::write_attribute(writer, xml::name!("TargetMediaPath"), &self.target_media_path);
        self.choice.write(writer);
        writer.end(name);
    }
}

/// The simple type in `matchType` of [`QueryByDescription`] of mpqf.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum QueryByDescriptionMatchType {
    /// `similar`
    #[default]
    Similar,
    /// `exact`
    Exact,
}

impl QueryByDescriptionMatchType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Similar, Self::Exact];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Similar => "similar",
            Self::Exact => "exact",
        }
    }
}

xml::fields::listed_values!(QueryByDescriptionMatchType, "QueryByDescriptionMatchType");

/// ComplexType `mpqf:QueryByFeatureRange` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct QueryByFeatureRange {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
    /// Attribute `TargetMediaPath`, optional.
    pub target_media_path: Option<XPathType>,
    /// One of several elements, required.
    pub choice: QueryByFeatureRangeChoice,
}

/// The branches of the choice in [`QueryByFeatureRange`].
#[derive(Clone, Debug, PartialEq)]
pub enum QueryByFeatureRangeChoice {
    /// Element `mpqf:Range`.
    Range(QueryByFeatureRangeRange),
    /// Element `mpqf:Distance`.
    Distance(QueryByFeatureRangeDistance),
}

impl Default for QueryByFeatureRangeChoice {
    fn default() -> Self {
        Self::Range(Default::default())
    }
}

impl QueryByFeatureRangeChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::Range(value) => xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:Range")),
            Self::Distance(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:Distance"))
            }
        }
    }
}

impl xml::ReadXml for QueryByFeatureRange {
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
        let mut choice = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "Range") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(QueryByFeatureRangeChoice::Range(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "Distance") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(QueryByFeatureRangeChoice::Distance(reader.read(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            preference_value,
            threshold_value,
            target_media_path,
            choice: xml::fields::element(choice, "QueryByFeatureRange", "Range or Distance")?,
        })
    }
}

impl xml::WriteXml for QueryByFeatureRange {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        xml::fields::write_attribute(writer, xml::name!("TargetMediaPath"), &self.target_media_path);
        self.choice.write(writer);
        writer.end(name);
    }
}

/// The type of `Distance` in [`QueryByFeatureRange`] of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct QueryByFeatureRangeDistance {
    /// Attribute `Center`, required.
    pub center: String,
    /// Attribute `Radius`, required.
    pub radius: ZeroToOneType,
    /// Attribute `DistanceFunction`, optional.
    pub distance_function: Option<SimpleTermType>,
}

impl xml::ReadXml for QueryByFeatureRangeDistance {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut center = None;
        let mut radius = None;
        let mut distance_function = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Center") => center = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Radius") => radius = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "DistanceFunction") => distance_function = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        reader.skip()?;
        Ok(Self {
            center: xml::fields::attribute(center, "QueryByFeatureRangeDistance", "Center")?,
            radius: xml::fields::attribute(radius, "QueryByFeatureRangeDistance", "Radius")?,
            distance_function,
        })
    }
}

impl xml::WriteXml for QueryByFeatureRangeDistance {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("Center"), &self.center);
        writer.attribute(xml::name!("Radius"), &self.radius);
        xml::fields::write_attribute(writer, xml::name!("DistanceFunction"), &self.distance_function);
        writer.end(name);
    }
}

/// The type of `Range` in [`QueryByFeatureRange`] of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct QueryByFeatureRangeRange {
    /// Attribute `RangeStart`, required.
    pub range_start: String,
    /// Attribute `RangeEnd`, required.
    pub range_end: String,
}

impl xml::ReadXml for QueryByFeatureRangeRange {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut range_start = None;
        let mut range_end = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "RangeStart") => range_start = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "RangeEnd") => range_end = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        reader.skip()?;
        Ok(Self {
            range_start: xml::fields::attribute(range_start, "QueryByFeatureRangeRange", "RangeStart")?,
            range_end: xml::fields::attribute(range_end, "QueryByFeatureRangeRange", "RangeEnd")?,
        })
    }
}

impl xml::WriteXml for QueryByFeatureRangeRange {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("RangeStart"), &self.range_start);
        writer.attribute(xml::name!("RangeEnd"), &self.range_end);
        writer.end(name);
    }
}

/// ComplexType `mpqf:QueryByFreeText` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct QueryByFreeText {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
    /// One of several elements, required.
    pub choice: QueryByFreeTextChoice,
    /// One of several elements, optional.
    pub choice2: Option<QueryByFreeTextChoiceElement>,
}

/// The branches of the choice in [`QueryByFreeText`].
#[derive(Clone, Debug, PartialEq)]
pub enum QueryByFreeTextChoice {
    /// Element `mpqf:FreeText`.
    FreeText(String),
    /// Element `mpqf:RegExp`.
    RegExp(String),
}

impl Default for QueryByFreeTextChoice {
    fn default() -> Self {
        Self::FreeText(Default::default())
    }
}

impl QueryByFreeTextChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::FreeText(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:FreeText"))
            }
            Self::RegExp(value) => xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:RegExp")),
        }
    }
}

/// The branches of the choice in [`QueryByFreeText`].
#[derive(Clone, Debug, PartialEq)]
pub enum QueryByFreeTextChoiceElement {
    /// Element `mpqf:SearchField`.
    SearchField(Vec<FieldType>),
    /// Element `mpqf:IgnoreField`.
    IgnoreField(Vec<FieldType>),
}

impl Default for QueryByFreeTextChoiceElement {
    fn default() -> Self {
        Self::SearchField(Default::default())
    }
}

impl QueryByFreeTextChoiceElement {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::SearchField(values) => {
                xml::fields::write_many(writer, xml::name!(MPQF, "mpqf:SearchField"), values)
            }
            Self::IgnoreField(values) => {
                xml::fields::write_many(writer, xml::name!(MPQF, "mpqf:IgnoreField"), values)
            }
        }
    }
}

impl xml::ReadXml for QueryByFreeText {
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
        let mut choice = None;
        let mut choice2 = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "FreeText") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(QueryByFreeTextChoice::FreeText(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "RegExp") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(QueryByFreeTextChoice::RegExp(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "SearchField") => match &mut choice2 {
                    None => {
                        choice2 = Some(QueryByFreeTextChoiceElement::SearchField(vec![
                            reader.read(&child)?,
                        ]))
                    }
                    Some(QueryByFreeTextChoiceElement::SearchField(list)) => list.push(reader.read(&child)?),
                    Some(_) => return Err(xml::fields::twice(reader, &child)),
                },
                (xml::Ns::MPQF, "IgnoreField") => match &mut choice2 {
                    None => {
                        choice2 = Some(QueryByFreeTextChoiceElement::IgnoreField(vec![
                            reader.read(&child)?,
                        ]))
                    }
                    Some(QueryByFreeTextChoiceElement::IgnoreField(list)) => list.push(reader.read(&child)?),
                    Some(_) => return Err(xml::fields::twice(reader, &child)),
                },
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            preference_value,
            threshold_value,
            choice: xml::fields::element(choice, "QueryByFreeText", "FreeText or RegExp")?,
            choice2,
        })
    }
}

impl xml::WriteXml for QueryByFreeText {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        self.choice.write(writer);
        if let Some(choice) = &self.choice2 {
            choice.write(writer);
        }
        writer.end(name);
    }
}

/// ComplexType `mpqf:QueryByMedia` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct QueryByMedia {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
    /// Attribute `matchType`, optional; `similar` if it is missing.
    pub match_type: Option<QueryByMediaMatchType>,
    /// Attribute `TargetMediaPath`, optional.
    pub target_media_path: Option<XPathType>,
    /// One of several elements, required.
    pub choice: QueryByMediaChoice,
}

/// The branches of the choice in [`QueryByMedia`].
#[derive(Clone, Debug, PartialEq)]
pub enum QueryByMediaChoice {
    /// Element `mpqf:MediaResource`.
    MediaResource(MediaResourceType),
    /// Element `mpqf:MediaResourceREF`.
    MediaResourceREF(String),
}

impl Default for QueryByMediaChoice {
    fn default() -> Self {
        Self::MediaResource(Default::default())
    }
}

impl QueryByMediaChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::MediaResource(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:MediaResource"))
            }
            Self::MediaResourceREF(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:MediaResourceREF"))
            }
        }
    }
}

impl xml::ReadXml for QueryByMedia {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut preference_value = None;
        let mut threshold_value = None;
        let mut match_type = None;
        let mut target_media_path = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "preferenceValue") => preference_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "thresholdValue") => threshold_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "matchType") => match_type = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "TargetMediaPath") => target_media_path = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut choice = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "MediaResource") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(QueryByMediaChoice::MediaResource(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "MediaResourceREF") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(QueryByMediaChoice::MediaResourceREF(reader.read(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            preference_value,
            threshold_value,
            match_type,
            target_media_path,
            choice: xml::fields::element(choice, "QueryByMedia", "MediaResource or MediaResourceREF")?,
        })
    }
}

impl xml::WriteXml for QueryByMedia {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        xml::fields::write_attribute(writer, xml::name!("matchType"), &self.match_type);
        xml::fields::write_attribute(writer, xml::name!("TargetMediaPath"), &self.target_media_path);
        self.choice.write(writer);
        writer.end(name);
    }
}

/// The simple type in `matchType` of [`QueryByMedia`] of mpqf.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum QueryByMediaMatchType {
    /// `similar`
    #[default]
    Similar,
    /// `exact`
    Exact,
}

impl QueryByMediaMatchType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Similar, Self::Exact];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Similar => "similar",
            Self::Exact => "exact",
        }
    }
}

xml::fields::listed_values!(QueryByMediaMatchType, "QueryByMediaMatchType");

/// ComplexType `mpqf:QueryByROI` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct QueryByROI {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
    /// Attribute `matchType`, optional; `similar` if it is missing.
    pub match_type: Option<QueryByROIMatchType>,
    /// Attribute `TargetMediaPath`, optional.
    pub target_media_path: Option<XPathType>,
    /// One of several elements, required.
    pub choice: QueryByROIChoice,
    /// One of several elements, required.
    pub choice2: QueryByROIChoiceElement,
}

/// The branches of the choice in [`QueryByROI`].
#[derive(Clone, Debug, PartialEq)]
pub enum QueryByROIChoice {
    /// Element `mpqf:MediaResource`.
    MediaResource(MediaResourceType),
    /// Element `mpqf:MediaResourceREF`.
    MediaResourceREF(String),
}

impl Default for QueryByROIChoice {
    fn default() -> Self {
        Self::MediaResource(Default::default())
    }
}

impl QueryByROIChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::MediaResource(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:MediaResource"))
            }
            Self::MediaResourceREF(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:MediaResourceREF"))
            }
        }
    }
}

/// The branches of the choice in [`QueryByROI`].
#[derive(Clone, Debug, PartialEq)]
pub enum QueryByROIChoiceElement {
    /// Element `mpqf:TemporalRegionOfInterest`.
    TemporalRegionOfInterest(Vec<TemporalRegionType>),
    /// Element `mpqf:SpatialRegionOfInterest`.
    SpatialRegionOfInterest(Vec<IntegerMatrixType>),
}

impl Default for QueryByROIChoiceElement {
    fn default() -> Self {
        Self::TemporalRegionOfInterest(Default::default())
    }
}

impl QueryByROIChoiceElement {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::TemporalRegionOfInterest(values) => {
                xml::fields::write_many(writer, xml::name!(MPQF, "mpqf:TemporalRegionOfInterest"), values)
            }
            Self::SpatialRegionOfInterest(values) => {
                xml::fields::write_many(writer, xml::name!(MPQF, "mpqf:SpatialRegionOfInterest"), values)
            }
        }
    }
}

impl xml::ReadXml for QueryByROI {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut preference_value = None;
        let mut threshold_value = None;
        let mut match_type = None;
        let mut target_media_path = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "preferenceValue") => preference_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "thresholdValue") => threshold_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "matchType") => match_type = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "TargetMediaPath") => target_media_path = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut choice = None;
        let mut choice2 = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "MediaResource") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(QueryByROIChoice::MediaResource(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "MediaResourceREF") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(QueryByROIChoice::MediaResourceREF(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "TemporalRegionOfInterest") => match &mut choice2 {
                    None => {
                        choice2 = Some(QueryByROIChoiceElement::TemporalRegionOfInterest(vec![
                            reader.read(&child)?,
                        ]))
                    }
                    Some(QueryByROIChoiceElement::TemporalRegionOfInterest(list)) => {
                        list.push(reader.read(&child)?)
                    }
                    Some(_) => return Err(xml::fields::twice(reader, &child)),
                },
                (xml::Ns::MPQF, "SpatialRegionOfInterest") => match &mut choice2 {
                    None => {
                        choice2 = Some(QueryByROIChoiceElement::SpatialRegionOfInterest(vec![
                            reader.read(&child)?,
                        ]))
                    }
                    Some(QueryByROIChoiceElement::SpatialRegionOfInterest(list)) => {
                        list.push(reader.read(&child)?)
                    }
                    Some(_) => return Err(xml::fields::twice(reader, &child)),
                },
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            preference_value,
            threshold_value,
            match_type,
            target_media_path,
            choice: xml::fields::element(choice, "QueryByROI", "MediaResource or MediaResourceREF")?,
            choice2: xml::fields::element(
                choice2,
                "QueryByROI",
                "TemporalRegionOfInterest or SpatialRegionOfInterest",
            )?,
        })
    }
}

impl xml::WriteXml for QueryByROI {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        xml::fields::write_attribute(writer, xml::name!("matchType"), &self.match_type);
        xml::fields::write_attribute(writer, xml::name!("TargetMediaPath"), &self.target_media_path);
        self.choice.write(writer);
        self.choice2.write(writer);
        writer.end(name);
    }
}

/// The simple type in `matchType` of [`QueryByROI`] of mpqf.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum QueryByROIMatchType {
    /// `similar`
    #[default]
    Similar,
    /// `exact`
    Exact,
}

impl QueryByROIMatchType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Similar, Self::Exact];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Similar => "similar",
            Self::Exact => "exact",
        }
    }
}

xml::fields::listed_values!(QueryByROIMatchType, "QueryByROIMatchType");

/// ComplexType `mpqf:QueryByRelevanceFeedback` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct QueryByRelevanceFeedback {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
    /// Attribute `answerID`, required.
    pub answer_id: String,
    /// Element `mpqf:ResultItem`, any number.
    pub result_item: Vec<u64>,
}

impl xml::ReadXml for QueryByRelevanceFeedback {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut preference_value = None;
        let mut threshold_value = None;
        let mut answer_id = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "preferenceValue") => preference_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "thresholdValue") => threshold_value = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "answerID") => answer_id = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut result_item = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "ResultItem") => xml::fields::many(reader, &child, &mut result_item)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            preference_value,
            threshold_value,
            answer_id: xml::fields::attribute(answer_id, "QueryByRelevanceFeedback", "answerID")?,
            result_item,
        })
    }
}

impl xml::WriteXml for QueryByRelevanceFeedback {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        writer.attribute(xml::name!("answerID"), &self.answer_id);
        xml::fields::write_many(writer, xml::name!(MPQF, "mpqf:ResultItem"), &self.result_item);
        writer.end(name);
    }
}

/// ComplexType `mpqf:QueryBySPARQL` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct QueryBySPARQL {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
    /// Element `mpqf:SPARQL`, required.
    pub sparql: String,
}

impl xml::ReadXml for QueryBySPARQL {
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
        let mut sparql = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "SPARQL") => xml::fields::one(reader, &child, &mut sparql)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            preference_value,
            threshold_value,
            sparql: xml::fields::element(sparql, "QueryBySPARQL", "SPARQL")?,
        })
    }
}

impl xml::WriteXml for QueryBySPARQL {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        self.sparql.write_xml(writer, xml::name!(MPQF, "mpqf:SPARQL"));
        writer.end(name);
    }
}

/// ComplexType `mpqf:QueryByXQuery` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct QueryByXQuery {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
    /// Element `mpqf:XQuery`, required.
    pub x_query: String,
}

impl xml::ReadXml for QueryByXQuery {
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
        let mut x_query = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "XQuery") => xml::fields::one(reader, &child, &mut x_query)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            preference_value,
            threshold_value,
            x_query: xml::fields::element(x_query, "QueryByXQuery", "XQuery")?,
        })
    }
}

impl xml::WriteXml for QueryByXQuery {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        self.x_query.write_xml(writer, xml::name!(MPQF, "mpqf:XQuery"));
        writer.end(name);
    }
}

/// ComplexType `mpqf:QueryConditionType` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct QueryConditionType {
    /// Element `mpqf:EvaluationPath`, optional.
    pub evaluation_path: Option<XPathType>,
    /// Element `mpqf:TargetMediaType`, any number.
    pub target_media_type: Vec<MimeType>,
    /// One of several elements, optional.
    pub choice: Option<QueryConditionTypeChoice>,
}

/// The branches of the choice in [`QueryConditionType`].
#[derive(Clone, Debug, PartialEq)]
pub enum QueryConditionTypeChoice {
    /// Element `mpqf:Join`.
    Join(JoinType),
    /// Element `mpqf:Condition`.
    Condition(xml::RawXml),
}

impl QueryConditionTypeChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::Join(value) => xml::WriteXml::write_xml(value, writer, xml::name!(MPQF, "mpqf:Join")),
            Self::Condition(value) => writer.raw(value),
        }
    }
}

impl xml::ReadXml for QueryConditionType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut evaluation_path = None;
        let mut target_media_type = Vec::new();
        let mut choice = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "EvaluationPath") => xml::fields::one(reader, &child, &mut evaluation_path)?,
                (xml::Ns::MPQF, "TargetMediaType") => {
                    xml::fields::many(reader, &child, &mut target_media_type)?
                }
                (xml::Ns::MPQF, "Join") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(QueryConditionTypeChoice::Join(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "Condition") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(QueryConditionTypeChoice::Condition(reader.raw(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            evaluation_path,
            target_media_type,
            choice,
        })
    }
}

impl xml::WriteXml for QueryConditionType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
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
        if let Some(choice) = &self.choice {
            choice.write(writer);
        }
        writer.end(name);
    }
}

/// ComplexType `mpqf:QueryType` of mpqf.xsd. Abstract: stands only as a derived type, told by `xsi:type`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct QueryType {
    /// Attribute `preferenceValue`, optional; `1` if it is missing.
    pub preference_value: Option<ZeroToOneType>,
    /// Attribute `thresholdValue`, optional.
    pub threshold_value: Option<ZeroToOneType>,
}

impl xml::ReadXml for QueryType {
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

impl xml::WriteXml for QueryType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("preferenceValue"), &self.preference_value);
        xml::fields::write_attribute(writer, xml::name!("thresholdValue"), &self.threshold_value);
        writer.end(name);
    }
}

/// ComplexType `mpqf:RelationType` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RelationType {
    /// Attribute `relationType`, required.
    pub relation_type: String,
    /// Attribute `sourceResource`, required.
    pub source_resource: String,
    /// Attribute `targetResource`, optional.
    pub target_resource: Option<String>,
}

impl xml::ReadXml for RelationType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut relation_type = None;
        let mut source_resource = None;
        let mut target_resource = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "relationType") => relation_type = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "sourceResource") => source_resource = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "targetResource") => target_resource = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        reader.skip()?;
        Ok(Self {
            relation_type: xml::fields::attribute(relation_type, "RelationType", "relationType")?,
            source_resource: xml::fields::attribute(source_resource, "RelationType", "sourceResource")?,
            target_resource,
        })
    }
}

impl xml::WriteXml for RelationType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("relationType"), &self.relation_type);
        writer.attribute(xml::name!("sourceResource"), &self.source_resource);
        xml::fields::write_attribute(writer, xml::name!("targetResource"), &self.target_resource);
        writer.end(name);
    }
}

/// ComplexType `mpqf:ResourceType` of mpqf.xsd. Abstract: stands only as a derived type, told by `xsi:type`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResourceType {
    /// Attribute `resourceID`, required.
    pub resource_id: String,
}

impl xml::ReadXml for ResourceType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut resource_id = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "resourceID") => resource_id = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        reader.skip()?;
        Ok(Self {
            resource_id: xml::fields::attribute(resource_id, "ResourceType", "resourceID")?,
        })
    }
}

impl xml::WriteXml for ResourceType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("resourceID"), &self.resource_id);
        writer.end(name);
    }
}

/// ComplexType `mpqf:ResultItemBaseType` of mpqf.xsd. Abstract: stands only as a derived type, told by `xsi:type`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResultItemBaseType {}

impl xml::ReadXml for ResultItemBaseType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for ResultItemBaseType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `mpqf:ResultItemType` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResultItemType {
    /// Attribute `recordNumber`, required.
    pub record_number: u64,
    /// Attribute `rank`, optional.
    pub rank: Option<u64>,
    /// Attribute `confidence`, optional.
    pub confidence: Option<ZeroToOneType>,
    /// Attribute `originID`, optional.
    pub origin_id: Option<String>,
    /// Element `mpqf:Comment`, 0 to 2.
    pub comment: Vec<ResultItemTypeComment>,
    /// Element `mpqf:TextResult`, 0 to 2.
    pub text_result: Vec<ResultItemTypeTextResult>,
    /// Element `mpqf:Thumbnail`, 0 to 2.
    pub thumbnail: Vec<ResultItemTypeThumbnail>,
    /// Element `mpqf:MediaResource`, 0 to 2.
    pub media_resource: Vec<ResultItemTypeMediaResource>,
    /// Element `mpqf:Description`, 0 to 2.
    pub description: Vec<ResultItemTypeDescription>,
    /// Element `mpqf:AggregationResult`, any number.
    pub aggregation_result: Vec<ResultItemTypeAggregationResult>,
    /// Element `mpqf:FragmentResult`, any number.
    pub fragment_result: Vec<ResultItemTypeFragmentResult>,
}

impl xml::ReadXml for ResultItemType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut record_number = None;
        let mut rank = None;
        let mut confidence = None;
        let mut origin_id = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "recordNumber") => record_number = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "rank") => rank = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "confidence") => confidence = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "originID") => origin_id = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut comment = Vec::new();
        let mut text_result = Vec::new();
        let mut thumbnail = Vec::new();
        let mut media_resource = Vec::new();
        let mut description = Vec::new();
        let mut aggregation_result = Vec::new();
        let mut fragment_result = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "Comment") => xml::fields::many(reader, &child, &mut comment)?,
                (xml::Ns::MPQF, "TextResult") => xml::fields::many(reader, &child, &mut text_result)?,
                (xml::Ns::MPQF, "Thumbnail") => xml::fields::many(reader, &child, &mut thumbnail)?,
                (xml::Ns::MPQF, "MediaResource") => xml::fields::many(reader, &child, &mut media_resource)?,
                (xml::Ns::MPQF, "Description") => xml::fields::many(reader, &child, &mut description)?,
                (xml::Ns::MPQF, "AggregationResult") => {
                    xml::fields::many(reader, &child, &mut aggregation_result)?
                }
                (xml::Ns::MPQF, "FragmentResult") => xml::fields::many(reader, &child, &mut fragment_result)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            record_number: xml::fields::attribute(record_number, "ResultItemType", "recordNumber")?,
            rank,
            confidence,
            origin_id,
            comment,
            text_result,
            thumbnail,
            media_resource,
            description,
            aggregation_result,
            fragment_result,
        })
    }
}

impl xml::WriteXml for ResultItemType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("recordNumber"), &self.record_number);
        xml::fields::write_attribute(writer, xml::name!("rank"), &self.rank);
        xml::fields::write_attribute(writer, xml::name!("confidence"), &self.confidence);
        xml::fields::write_attribute(writer, xml::name!("originID"), &self.origin_id);
        xml::fields::write_many(writer, xml::name!(MPQF, "mpqf:Comment"), &self.comment);
        xml::fields::write_many(writer, xml::name!(MPQF, "mpqf:TextResult"), &self.text_result);
        xml::fields::write_many(writer, xml::name!(MPQF, "mpqf:Thumbnail"), &self.thumbnail);
        xml::fields::write_many(
            writer,
            xml::name!(MPQF, "mpqf:MediaResource"),
            &self.media_resource,
        );
        xml::fields::write_many(writer, xml::name!(MPQF, "mpqf:Description"), &self.description);
        xml::fields::write_many(
            writer,
            xml::name!(MPQF, "mpqf:AggregationResult"),
            &self.aggregation_result,
        );
        xml::fields::write_many(
            writer,
            xml::name!(MPQF, "mpqf:FragmentResult"),
            &self.fragment_result,
        );
        writer.end(name);
    }
}

/// The type of `AggregationResult` in [`ResultItemType`] of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResultItemTypeAggregationResult {
    /// Attribute `aggregateID`, required.
    pub aggregate_id: String,
    /// The text of the element.
    pub value: String,
}

impl xml::ReadXml for ResultItemTypeAggregationResult {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut aggregate_id = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "aggregateID") => aggregate_id = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let text = reader.text()?;
        let value = xml::Text::from_text(&text, reader)?;
        Ok(Self {
            aggregate_id: xml::fields::attribute(
                aggregate_id,
                "ResultItemTypeAggregationResult",
                "aggregateID",
            )?,
            value,
        })
    }
}

impl xml::WriteXml for ResultItemTypeAggregationResult {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("aggregateID"), &self.aggregate_id);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// The type of `Comment` in [`ResultItemType`] of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResultItemTypeComment {
    /// Attribute `fromREF`, optional.
    pub from_ref: Option<String>,
    /// The text of the element.
    pub value: String,
}

impl xml::ReadXml for ResultItemTypeComment {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut from_ref = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "fromREF") => from_ref = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let text = reader.text()?;
        let value = xml::Text::from_text(&text, reader)?;
        Ok(Self { from_ref, value })
    }
}

impl xml::WriteXml for ResultItemTypeComment {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("fromREF"), &self.from_ref);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// The type of `Description` in [`ResultItemType`] of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResultItemTypeDescription {
    /// Attribute `fromREF`, optional.
    pub from_ref: Option<String>,
    /// Text and elements, as received.
    pub content: xml::RawContent,
}

impl xml::ReadXml for ResultItemTypeDescription {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut from_ref = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "fromREF") => from_ref = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let content = reader.raw_content()?;
        Ok(Self { from_ref, content })
    }
}

impl xml::WriteXml for ResultItemTypeDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("fromREF"), &self.from_ref);
        writer.raw_content(&self.content);
        writer.end(name);
    }
}

/// The type of `FragmentResult` in [`ResultItemType`] of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResultItemTypeFragmentResult {
    /// Attribute `name`, required.
    pub name: String,
    /// Attribute `fromREF`, optional.
    pub from_ref: Option<String>,
    /// The text of the element.
    pub value: String,
}

impl xml::ReadXml for ResultItemTypeFragmentResult {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut name = None;
        let mut from_ref = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "name") => name = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "fromREF") => from_ref = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let text = reader.text()?;
        let value = xml::Text::from_text(&text, reader)?;
        Ok(Self {
            name: xml::fields::attribute(name, "ResultItemTypeFragmentResult", "name")?,
            from_ref,
            value,
        })
    }
}

impl xml::WriteXml for ResultItemTypeFragmentResult {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("name"), &self.name);
        xml::fields::write_attribute(writer, xml::name!("fromREF"), &self.from_ref);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// The type of `MediaResource` in [`ResultItemType`] of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResultItemTypeMediaResource {
    /// Attribute `fromREF`, optional.
    pub from_ref: Option<String>,
    /// The text of the element.
    pub value: String,
}

impl xml::ReadXml for ResultItemTypeMediaResource {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut from_ref = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "fromREF") => from_ref = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let text = reader.text()?;
        let value = xml::Text::from_text(&text, reader)?;
        Ok(Self { from_ref, value })
    }
}

impl xml::WriteXml for ResultItemTypeMediaResource {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("fromREF"), &self.from_ref);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// The type of `TextResult` in [`ResultItemType`] of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResultItemTypeTextResult {
    /// Attribute `fromREF`, optional.
    pub from_ref: Option<String>,
    /// The text of the element.
    pub value: String,
}

impl xml::ReadXml for ResultItemTypeTextResult {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut from_ref = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "fromREF") => from_ref = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let text = reader.text()?;
        let value = xml::Text::from_text(&text, reader)?;
        Ok(Self { from_ref, value })
    }
}

impl xml::WriteXml for ResultItemTypeTextResult {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("fromREF"), &self.from_ref);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// The type of `Thumbnail` in [`ResultItemType`] of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResultItemTypeThumbnail {
    /// Attribute `fromREF`, optional.
    pub from_ref: Option<String>,
    /// The text of the element.
    pub value: String,
}

impl xml::ReadXml for ResultItemTypeThumbnail {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut from_ref = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "fromREF") => from_ref = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let text = reader.text()?;
        let value = xml::Text::from_text(&text, reader)?;
        Ok(Self { from_ref, value })
    }
}

impl xml::WriteXml for ResultItemTypeThumbnail {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("fromREF"), &self.from_ref);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// ComplexType `mpqf:Round` of mpqf.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Round {
    /// One of several elements, required.
    pub choice: RoundChoice,
}

/// The branches of the choice in [`Round`].
#[derive(Clone, Debug, PartialEq)]
pub enum RoundChoice {
    /// Element `mpqf:DoubleValue`.
    DoubleValue(f64),
    /// Element `mpqf:LongValue`.
    LongValue(i64),
    /// Element `mpqf:ArithmeticField`.
    ArithmeticField(FieldType),
    /// Element `mpqf:ArithmeticExpression`.
    ArithmeticExpression(xml::RawXml),
}

impl Default for RoundChoice {
    fn default() -> Self {
        Self::DoubleValue(Default::default())
    }
}

impl RoundChoice {
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

impl xml::ReadXml for Round {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut choice = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::MPQF, "DoubleValue") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(RoundChoice::DoubleValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "LongValue") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(RoundChoice::LongValue(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticField") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(RoundChoice::ArithmeticField(reader.read(&child)?));
                }
                (xml::Ns::MPQF, "ArithmeticExpression") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(RoundChoice::ArithmeticExpression(reader.raw(&child)?));
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            choice: xml::fields::element(
                choice,
                "Round",
                "DoubleValue or LongValue or ArithmeticField or ArithmeticExpression",
            )?,
        })
    }
}

impl xml::WriteXml for Round {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.choice.write(writer);
        writer.end(name);
    }
}
