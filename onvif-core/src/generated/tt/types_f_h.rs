// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::wsnt;
use crate::xml;

/// SimpleType `tt:FactoryDefaultType` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum FactoryDefaultType {
    /// `Hard`
    #[default]
    Hard,
    /// `Soft`
    Soft,
}

impl FactoryDefaultType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Hard, Self::Soft];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Hard => "Hard",
            Self::Soft => "Soft",
        }
    }
}

xml::fields::listed_values!(FactoryDefaultType, "FactoryDefaultType");

/// ComplexType `tt:FieldOfView` of common.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FieldOfView {
    /// Attribute `hfov`, required.
    pub hfov: f32,
    /// Attribute `vfov`, required.
    pub vfov: f32,
}

impl xml::ReadXml for FieldOfView {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut hfov = None;
        let mut vfov = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "hfov") => hfov = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "vfov") => vfov = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        reader.skip()?;
        Ok(Self {
            hfov: xml::fields::attribute(hfov, "FieldOfView", "hfov")?,
            vfov: xml::fields::attribute(vfov, "FieldOfView", "vfov")?,
        })
    }
}

impl xml::WriteXml for FieldOfView {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("hfov"), &self.hfov);
        writer.attribute(xml::name!("vfov"), &self.vfov);
        writer.end(name);
    }
}

/// ComplexType `tt:FileProgress` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FileProgress {
    /// Element `tt:FileName`, required.
    pub file_name: String,
    /// Element `tt:Progress`, required.
    pub progress: f32,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for FileProgress {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut file_name = None;
        let mut progress = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "FileName") => xml::fields::one(reader, &child, &mut file_name)?,
                (xml::Ns::TT, "Progress") => xml::fields::one(reader, &child, &mut progress)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            file_name: xml::fields::element(file_name, "FileProgress", "FileName")?,
            progress: xml::fields::element(progress, "FileProgress", "Progress")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for FileProgress {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.file_name.write_xml(writer, xml::name!(TT, "tt:FileName"));
        self.progress.write_xml(writer, xml::name!(TT, "tt:Progress"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:FindEventResult` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FindEventResult {
    /// Element `tt:RecordingToken`, required.
    pub recording_token: RecordingReference,
    /// Element `tt:TrackToken`, required.
    pub track_token: TrackReference,
    /// Element `tt:Time`, required.
    pub time: xml::DateTime,
    /// Element `tt:Event`, required.
    pub event: wsnt::NotificationMessageHolderType,
    /// Element `tt:StartStateEvent`, required.
    pub start_state_event: bool,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for FindEventResult {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut recording_token = None;
        let mut track_token = None;
        let mut time = None;
        let mut event = None;
        let mut start_state_event = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "RecordingToken") => xml::fields::one(reader, &child, &mut recording_token)?,
                (xml::Ns::TT, "TrackToken") => xml::fields::one(reader, &child, &mut track_token)?,
                (xml::Ns::TT, "Time") => xml::fields::one(reader, &child, &mut time)?,
                (xml::Ns::TT, "Event") => xml::fields::one(reader, &child, &mut event)?,
                (xml::Ns::TT, "StartStateEvent") => xml::fields::one(reader, &child, &mut start_state_event)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            recording_token: xml::fields::element(recording_token, "FindEventResult", "RecordingToken")?,
            track_token: xml::fields::element(track_token, "FindEventResult", "TrackToken")?,
            time: xml::fields::element(time, "FindEventResult", "Time")?,
            event: xml::fields::element(event, "FindEventResult", "Event")?,
            start_state_event: xml::fields::element(start_state_event, "FindEventResult", "StartStateEvent")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for FindEventResult {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.recording_token
            .write_xml(writer, xml::name!(TT, "tt:RecordingToken"));
        self.track_token
            .write_xml(writer, xml::name!(TT, "tt:TrackToken"));
        self.time.write_xml(writer, xml::name!(TT, "tt:Time"));
        self.event.write_xml(writer, xml::name!(TT, "tt:Event"));
        self.start_state_event
            .write_xml(writer, xml::name!(TT, "tt:StartStateEvent"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:FindEventResultList` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FindEventResultList {
    /// Element `tt:SearchState`, required.
    pub search_state: SearchState,
    /// Element `tt:Result`, any number.
    pub result: Vec<FindEventResult>,
}

impl xml::ReadXml for FindEventResultList {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut search_state = None;
        let mut result = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "SearchState") => xml::fields::one(reader, &child, &mut search_state)?,
                (xml::Ns::TT, "Result") => xml::fields::many(reader, &child, &mut result)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            search_state: xml::fields::element(search_state, "FindEventResultList", "SearchState")?,
            result,
        })
    }
}

impl xml::WriteXml for FindEventResultList {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.search_state
            .write_xml(writer, xml::name!(TT, "tt:SearchState"));
        xml::fields::write_many(writer, xml::name!(TT, "tt:Result"), &self.result);
        writer.end(name);
    }
}

/// ComplexType `tt:FindMetadataResult` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FindMetadataResult {
    /// Element `tt:RecordingToken`, required.
    pub recording_token: RecordingReference,
    /// Element `tt:TrackToken`, required.
    pub track_token: TrackReference,
    /// Element `tt:Time`, required.
    pub time: xml::DateTime,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for FindMetadataResult {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut recording_token = None;
        let mut track_token = None;
        let mut time = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "RecordingToken") => xml::fields::one(reader, &child, &mut recording_token)?,
                (xml::Ns::TT, "TrackToken") => xml::fields::one(reader, &child, &mut track_token)?,
                (xml::Ns::TT, "Time") => xml::fields::one(reader, &child, &mut time)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            recording_token: xml::fields::element(recording_token, "FindMetadataResult", "RecordingToken")?,
            track_token: xml::fields::element(track_token, "FindMetadataResult", "TrackToken")?,
            time: xml::fields::element(time, "FindMetadataResult", "Time")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for FindMetadataResult {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.recording_token
            .write_xml(writer, xml::name!(TT, "tt:RecordingToken"));
        self.track_token
            .write_xml(writer, xml::name!(TT, "tt:TrackToken"));
        self.time.write_xml(writer, xml::name!(TT, "tt:Time"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:FindMetadataResultList` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FindMetadataResultList {
    /// Element `tt:SearchState`, required.
    pub search_state: SearchState,
    /// Element `tt:Result`, any number.
    pub result: Vec<FindMetadataResult>,
}

impl xml::ReadXml for FindMetadataResultList {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut search_state = None;
        let mut result = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "SearchState") => xml::fields::one(reader, &child, &mut search_state)?,
                (xml::Ns::TT, "Result") => xml::fields::many(reader, &child, &mut result)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            search_state: xml::fields::element(search_state, "FindMetadataResultList", "SearchState")?,
            result,
        })
    }
}

impl xml::WriteXml for FindMetadataResultList {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.search_state
            .write_xml(writer, xml::name!(TT, "tt:SearchState"));
        xml::fields::write_many(writer, xml::name!(TT, "tt:Result"), &self.result);
        writer.end(name);
    }
}

/// ComplexType `tt:FindNLSearchResult` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FindNLSearchResult {
    /// Element `tt:ObjectUUID`, required.
    pub object_uuid: String,
    /// Element `tt:TargetImageURI`, required.
    pub target_image_uri: String,
    /// Element `tt:Time`, required.
    pub time: xml::DateTime,
    /// Element `tt:Similarity`, required.
    pub similarity: f32,
    /// Element `tt:RecordingToken`, required.
    pub recording_token: RecordingReference,
}

impl xml::ReadXml for FindNLSearchResult {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut object_uuid = None;
        let mut target_image_uri = None;
        let mut time = None;
        let mut similarity = None;
        let mut recording_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "ObjectUUID") => xml::fields::one(reader, &child, &mut object_uuid)?,
                (xml::Ns::TT, "TargetImageURI") => xml::fields::one(reader, &child, &mut target_image_uri)?,
                (xml::Ns::TT, "Time") => xml::fields::one(reader, &child, &mut time)?,
                (xml::Ns::TT, "Similarity") => xml::fields::one(reader, &child, &mut similarity)?,
                (xml::Ns::TT, "RecordingToken") => xml::fields::one(reader, &child, &mut recording_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            object_uuid: xml::fields::element(object_uuid, "FindNLSearchResult", "ObjectUUID")?,
            target_image_uri: xml::fields::element(target_image_uri, "FindNLSearchResult", "TargetImageURI")?,
            time: xml::fields::element(time, "FindNLSearchResult", "Time")?,
            similarity: xml::fields::element(similarity, "FindNLSearchResult", "Similarity")?,
            recording_token: xml::fields::element(recording_token, "FindNLSearchResult", "RecordingToken")?,
        })
    }
}

impl xml::WriteXml for FindNLSearchResult {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.object_uuid
            .write_xml(writer, xml::name!(TT, "tt:ObjectUUID"));
        self.target_image_uri
            .write_xml(writer, xml::name!(TT, "tt:TargetImageURI"));
        self.time.write_xml(writer, xml::name!(TT, "tt:Time"));
        self.similarity.write_xml(writer, xml::name!(TT, "tt:Similarity"));
        self.recording_token
            .write_xml(writer, xml::name!(TT, "tt:RecordingToken"));
        writer.end(name);
    }
}

/// ComplexType `tt:FindNLSearchResultList` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FindNLSearchResultList {
    /// Element `tt:SearchState`, required.
    pub search_state: SearchState,
    /// Element `tt:Result`, any number.
    pub result: Vec<FindNLSearchResult>,
}

impl xml::ReadXml for FindNLSearchResultList {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut search_state = None;
        let mut result = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "SearchState") => xml::fields::one(reader, &child, &mut search_state)?,
                (xml::Ns::TT, "Result") => xml::fields::many(reader, &child, &mut result)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            search_state: xml::fields::element(search_state, "FindNLSearchResultList", "SearchState")?,
            result,
        })
    }
}

impl xml::WriteXml for FindNLSearchResultList {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.search_state
            .write_xml(writer, xml::name!(TT, "tt:SearchState"));
        xml::fields::write_many(writer, xml::name!(TT, "tt:Result"), &self.result);
        writer.end(name);
    }
}

/// ComplexType `tt:FindObjectImageResult` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FindObjectImageResult {
    /// Element `tt:ObjectUUID`, required.
    pub object_uuid: String,
    /// Element `tt:TargetImageURI`, required.
    pub target_image_uri: String,
    /// Element `tt:Time`, required.
    pub time: xml::DateTime,
    /// Element `tt:Similarity`, required.
    pub similarity: f32,
    /// Element `tt:RecordingToken`, required.
    pub recording_token: RecordingReference,
}

impl xml::ReadXml for FindObjectImageResult {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut object_uuid = None;
        let mut target_image_uri = None;
        let mut time = None;
        let mut similarity = None;
        let mut recording_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "ObjectUUID") => xml::fields::one(reader, &child, &mut object_uuid)?,
                (xml::Ns::TT, "TargetImageURI") => xml::fields::one(reader, &child, &mut target_image_uri)?,
                (xml::Ns::TT, "Time") => xml::fields::one(reader, &child, &mut time)?,
                (xml::Ns::TT, "Similarity") => xml::fields::one(reader, &child, &mut similarity)?,
                (xml::Ns::TT, "RecordingToken") => xml::fields::one(reader, &child, &mut recording_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            object_uuid: xml::fields::element(object_uuid, "FindObjectImageResult", "ObjectUUID")?,
            target_image_uri: xml::fields::element(
                target_image_uri,
                "FindObjectImageResult",
                "TargetImageURI",
            )?,
            time: xml::fields::element(time, "FindObjectImageResult", "Time")?,
            similarity: xml::fields::element(similarity, "FindObjectImageResult", "Similarity")?,
            recording_token: xml::fields::element(
                recording_token,
                "FindObjectImageResult",
                "RecordingToken",
            )?,
        })
    }
}

impl xml::WriteXml for FindObjectImageResult {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.object_uuid
            .write_xml(writer, xml::name!(TT, "tt:ObjectUUID"));
        self.target_image_uri
            .write_xml(writer, xml::name!(TT, "tt:TargetImageURI"));
        self.time.write_xml(writer, xml::name!(TT, "tt:Time"));
        self.similarity.write_xml(writer, xml::name!(TT, "tt:Similarity"));
        self.recording_token
            .write_xml(writer, xml::name!(TT, "tt:RecordingToken"));
        writer.end(name);
    }
}

/// ComplexType `tt:FindObjectImageResultList` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FindObjectImageResultList {
    /// Element `tt:SearchState`, required.
    pub search_state: SearchState,
    /// Element `tt:Result`, any number.
    pub result: Vec<FindObjectImageResult>,
}

impl xml::ReadXml for FindObjectImageResultList {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut search_state = None;
        let mut result = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "SearchState") => xml::fields::one(reader, &child, &mut search_state)?,
                (xml::Ns::TT, "Result") => xml::fields::many(reader, &child, &mut result)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            search_state: xml::fields::element(search_state, "FindObjectImageResultList", "SearchState")?,
            result,
        })
    }
}

impl xml::WriteXml for FindObjectImageResultList {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.search_state
            .write_xml(writer, xml::name!(TT, "tt:SearchState"));
        xml::fields::write_many(writer, xml::name!(TT, "tt:Result"), &self.result);
        writer.end(name);
    }
}

/// ComplexType `tt:FindPTZPositionResult` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FindPTZPositionResult {
    /// Element `tt:RecordingToken`, required.
    pub recording_token: RecordingReference,
    /// Element `tt:TrackToken`, required.
    pub track_token: TrackReference,
    /// Element `tt:Time`, required.
    pub time: xml::DateTime,
    /// Element `tt:Position`, required.
    pub position: PTZVector,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for FindPTZPositionResult {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut recording_token = None;
        let mut track_token = None;
        let mut time = None;
        let mut position = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "RecordingToken") => xml::fields::one(reader, &child, &mut recording_token)?,
                (xml::Ns::TT, "TrackToken") => xml::fields::one(reader, &child, &mut track_token)?,
                (xml::Ns::TT, "Time") => xml::fields::one(reader, &child, &mut time)?,
                (xml::Ns::TT, "Position") => xml::fields::one(reader, &child, &mut position)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            recording_token: xml::fields::element(
                recording_token,
                "FindPTZPositionResult",
                "RecordingToken",
            )?,
            track_token: xml::fields::element(track_token, "FindPTZPositionResult", "TrackToken")?,
            time: xml::fields::element(time, "FindPTZPositionResult", "Time")?,
            position: xml::fields::element(position, "FindPTZPositionResult", "Position")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for FindPTZPositionResult {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.recording_token
            .write_xml(writer, xml::name!(TT, "tt:RecordingToken"));
        self.track_token
            .write_xml(writer, xml::name!(TT, "tt:TrackToken"));
        self.time.write_xml(writer, xml::name!(TT, "tt:Time"));
        self.position.write_xml(writer, xml::name!(TT, "tt:Position"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:FindPTZPositionResultList` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FindPTZPositionResultList {
    /// Element `tt:SearchState`, required.
    pub search_state: SearchState,
    /// Element `tt:Result`, any number.
    pub result: Vec<FindPTZPositionResult>,
}

impl xml::ReadXml for FindPTZPositionResultList {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut search_state = None;
        let mut result = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "SearchState") => xml::fields::one(reader, &child, &mut search_state)?,
                (xml::Ns::TT, "Result") => xml::fields::many(reader, &child, &mut result)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            search_state: xml::fields::element(search_state, "FindPTZPositionResultList", "SearchState")?,
            result,
        })
    }
}

impl xml::WriteXml for FindPTZPositionResultList {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.search_state
            .write_xml(writer, xml::name!(TT, "tt:SearchState"));
        xml::fields::write_many(writer, xml::name!(TT, "tt:Result"), &self.result);
        writer.end(name);
    }
}

/// ComplexType `tt:FindRecordingResultList` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FindRecordingResultList {
    /// Element `tt:SearchState`, required.
    pub search_state: SearchState,
    /// Element `tt:RecordingInformation`, any number.
    pub recording_information: Vec<RecordingInformation>,
}

impl xml::ReadXml for FindRecordingResultList {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut search_state = None;
        let mut recording_information = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "SearchState") => xml::fields::one(reader, &child, &mut search_state)?,
                (xml::Ns::TT, "RecordingInformation") => {
                    xml::fields::many(reader, &child, &mut recording_information)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            search_state: xml::fields::element(search_state, "FindRecordingResultList", "SearchState")?,
            recording_information,
        })
    }
}

impl xml::WriteXml for FindRecordingResultList {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.search_state
            .write_xml(writer, xml::name!(TT, "tt:SearchState"));
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:RecordingInformation"),
            &self.recording_information,
        );
        writer.end(name);
    }
}

/// ComplexType `tt:FloatItems` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FloatItems {
    /// Element `tt:Items`, any number.
    pub items: Vec<f32>,
}

impl xml::ReadXml for FloatItems {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut items = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Items") => xml::fields::many(reader, &child, &mut items)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { items })
    }
}

impl xml::WriteXml for FloatItems {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Items"), &self.items);
        writer.end(name);
    }
}

/// SimpleType `tt:FloatList` of onvif.xsd: items divided by white space.
pub type FloatList = xml::List<f32>;

/// ComplexType `tt:FloatRange` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FloatRange {
    /// Element `tt:Min`, required.
    pub min: f32,
    /// Element `tt:Max`, required.
    pub max: f32,
}

impl xml::ReadXml for FloatRange {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut min = None;
        let mut max = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Min") => xml::fields::one(reader, &child, &mut min)?,
                (xml::Ns::TT, "Max") => xml::fields::one(reader, &child, &mut max)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            min: xml::fields::element(min, "FloatRange", "Min")?,
            max: xml::fields::element(max, "FloatRange", "Max")?,
        })
    }
}

impl xml::WriteXml for FloatRange {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.min.write_xml(writer, xml::name!(TT, "tt:Min"));
        self.max.write_xml(writer, xml::name!(TT, "tt:Max"));
        writer.end(name);
    }
}

/// ComplexType `tt:FocusConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FocusConfiguration {
    /// Element `tt:AutoFocusMode`, required.
    pub auto_focus_mode: AutoFocusMode,
    /// Element `tt:DefaultSpeed`, required.
    pub default_speed: f32,
    /// Element `tt:NearLimit`, required.
    pub near_limit: f32,
    /// Element `tt:FarLimit`, required.
    pub far_limit: f32,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for FocusConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut auto_focus_mode = None;
        let mut default_speed = None;
        let mut near_limit = None;
        let mut far_limit = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "AutoFocusMode") => xml::fields::one(reader, &child, &mut auto_focus_mode)?,
                (xml::Ns::TT, "DefaultSpeed") => xml::fields::one(reader, &child, &mut default_speed)?,
                (xml::Ns::TT, "NearLimit") => xml::fields::one(reader, &child, &mut near_limit)?,
                (xml::Ns::TT, "FarLimit") => xml::fields::one(reader, &child, &mut far_limit)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            auto_focus_mode: xml::fields::element(auto_focus_mode, "FocusConfiguration", "AutoFocusMode")?,
            default_speed: xml::fields::element(default_speed, "FocusConfiguration", "DefaultSpeed")?,
            near_limit: xml::fields::element(near_limit, "FocusConfiguration", "NearLimit")?,
            far_limit: xml::fields::element(far_limit, "FocusConfiguration", "FarLimit")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for FocusConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.auto_focus_mode
            .write_xml(writer, xml::name!(TT, "tt:AutoFocusMode"));
        self.default_speed
            .write_xml(writer, xml::name!(TT, "tt:DefaultSpeed"));
        self.near_limit.write_xml(writer, xml::name!(TT, "tt:NearLimit"));
        self.far_limit.write_xml(writer, xml::name!(TT, "tt:FarLimit"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:FocusConfiguration20` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FocusConfiguration20 {
    /// Attribute `AFMode`, optional.
    pub af_mode: Option<StringAttrList>,
    /// Element `tt:AutoFocusMode`, required.
    pub auto_focus_mode: AutoFocusMode,
    /// Element `tt:DefaultSpeed`, optional.
    pub default_speed: Option<f32>,
    /// Element `tt:NearLimit`, optional.
    pub near_limit: Option<f32>,
    /// Element `tt:FarLimit`, optional.
    pub far_limit: Option<f32>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<FocusConfiguration20Extension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for FocusConfiguration20 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut af_mode = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "AFMode") => af_mode = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut auto_focus_mode = None;
        let mut default_speed = None;
        let mut near_limit = None;
        let mut far_limit = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "AutoFocusMode") => xml::fields::one(reader, &child, &mut auto_focus_mode)?,
                (xml::Ns::TT, "DefaultSpeed") => xml::fields::one(reader, &child, &mut default_speed)?,
                (xml::Ns::TT, "NearLimit") => xml::fields::one(reader, &child, &mut near_limit)?,
                (xml::Ns::TT, "FarLimit") => xml::fields::one(reader, &child, &mut far_limit)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            af_mode,
            auto_focus_mode: xml::fields::element(auto_focus_mode, "FocusConfiguration20", "AutoFocusMode")?,
            default_speed,
            near_limit,
            far_limit,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for FocusConfiguration20 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("AFMode"), &self.af_mode);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.auto_focus_mode
            .write_xml(writer, xml::name!(TT, "tt:AutoFocusMode"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:DefaultSpeed"), &self.default_speed);
        xml::fields::write_option(writer, xml::name!(TT, "tt:NearLimit"), &self.near_limit);
        xml::fields::write_option(writer, xml::name!(TT, "tt:FarLimit"), &self.far_limit);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:FocusConfiguration20Extension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FocusConfiguration20Extension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for FocusConfiguration20Extension {
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

impl xml::WriteXml for FocusConfiguration20Extension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:FocusMove` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FocusMove {
    /// Element `tt:Absolute`, optional.
    pub absolute: Option<AbsoluteFocus>,
    /// Element `tt:Relative`, optional.
    pub relative: Option<RelativeFocus>,
    /// Element `tt:Continuous`, optional.
    pub continuous: Option<ContinuousFocus>,
}

impl xml::ReadXml for FocusMove {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut absolute = None;
        let mut relative = None;
        let mut continuous = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Absolute") => xml::fields::one(reader, &child, &mut absolute)?,
                (xml::Ns::TT, "Relative") => xml::fields::one(reader, &child, &mut relative)?,
                (xml::Ns::TT, "Continuous") => xml::fields::one(reader, &child, &mut continuous)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            absolute,
            relative,
            continuous,
        })
    }
}

impl xml::WriteXml for FocusMove {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Absolute"), &self.absolute);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Relative"), &self.relative);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Continuous"), &self.continuous);
        writer.end(name);
    }
}

/// ComplexType `tt:FocusOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FocusOptions {
    /// Element `tt:AutoFocusModes`, any number.
    pub auto_focus_modes: Vec<AutoFocusMode>,
    /// Element `tt:DefaultSpeed`, required.
    pub default_speed: FloatRange,
    /// Element `tt:NearLimit`, required.
    pub near_limit: FloatRange,
    /// Element `tt:FarLimit`, required.
    pub far_limit: FloatRange,
}

impl xml::ReadXml for FocusOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut auto_focus_modes = Vec::new();
        let mut default_speed = None;
        let mut near_limit = None;
        let mut far_limit = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "AutoFocusModes") => xml::fields::many(reader, &child, &mut auto_focus_modes)?,
                (xml::Ns::TT, "DefaultSpeed") => xml::fields::one(reader, &child, &mut default_speed)?,
                (xml::Ns::TT, "NearLimit") => xml::fields::one(reader, &child, &mut near_limit)?,
                (xml::Ns::TT, "FarLimit") => xml::fields::one(reader, &child, &mut far_limit)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            auto_focus_modes,
            default_speed: xml::fields::element(default_speed, "FocusOptions", "DefaultSpeed")?,
            near_limit: xml::fields::element(near_limit, "FocusOptions", "NearLimit")?,
            far_limit: xml::fields::element(far_limit, "FocusOptions", "FarLimit")?,
        })
    }
}

impl xml::WriteXml for FocusOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:AutoFocusModes"),
            &self.auto_focus_modes,
        );
        self.default_speed
            .write_xml(writer, xml::name!(TT, "tt:DefaultSpeed"));
        self.near_limit.write_xml(writer, xml::name!(TT, "tt:NearLimit"));
        self.far_limit.write_xml(writer, xml::name!(TT, "tt:FarLimit"));
        writer.end(name);
    }
}

/// ComplexType `tt:FocusOptions20` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FocusOptions20 {
    /// Element `tt:AutoFocusModes`, any number.
    pub auto_focus_modes: Vec<AutoFocusMode>,
    /// Element `tt:DefaultSpeed`, optional.
    pub default_speed: Option<FloatRange>,
    /// Element `tt:NearLimit`, optional.
    pub near_limit: Option<FloatRange>,
    /// Element `tt:FarLimit`, optional.
    pub far_limit: Option<FloatRange>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<FocusOptions20Extension>,
}

impl xml::ReadXml for FocusOptions20 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut auto_focus_modes = Vec::new();
        let mut default_speed = None;
        let mut near_limit = None;
        let mut far_limit = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "AutoFocusModes") => xml::fields::many(reader, &child, &mut auto_focus_modes)?,
                (xml::Ns::TT, "DefaultSpeed") => xml::fields::one(reader, &child, &mut default_speed)?,
                (xml::Ns::TT, "NearLimit") => xml::fields::one(reader, &child, &mut near_limit)?,
                (xml::Ns::TT, "FarLimit") => xml::fields::one(reader, &child, &mut far_limit)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            auto_focus_modes,
            default_speed,
            near_limit,
            far_limit,
            extension,
        })
    }
}

impl xml::WriteXml for FocusOptions20 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:AutoFocusModes"),
            &self.auto_focus_modes,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:DefaultSpeed"), &self.default_speed);
        xml::fields::write_option(writer, xml::name!(TT, "tt:NearLimit"), &self.near_limit);
        xml::fields::write_option(writer, xml::name!(TT, "tt:FarLimit"), &self.far_limit);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:FocusOptions20Extension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FocusOptions20Extension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `tt:AFModes`, optional.
    pub af_modes: Option<StringAttrList>,
}

impl xml::ReadXml for FocusOptions20Extension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any = Vec::new();
        let mut af_modes = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "AFModes") => xml::fields::one(reader, &child, &mut af_modes)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self { any, af_modes })
    }
}

impl xml::WriteXml for FocusOptions20Extension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        xml::fields::write_option(writer, xml::name!(TT, "tt:AFModes"), &self.af_modes);
        writer.end(name);
    }
}

/// ComplexType `tt:FocusStatus` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FocusStatus {
    /// Element `tt:Position`, required.
    pub position: f32,
    /// Element `tt:MoveStatus`, required.
    pub move_status: MoveStatus,
    /// Element `tt:Error`, required.
    pub error: String,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for FocusStatus {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut position = None;
        let mut move_status = None;
        let mut error = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Position") => xml::fields::one(reader, &child, &mut position)?,
                (xml::Ns::TT, "MoveStatus") => xml::fields::one(reader, &child, &mut move_status)?,
                (xml::Ns::TT, "Error") => xml::fields::one(reader, &child, &mut error)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            position: xml::fields::element(position, "FocusStatus", "Position")?,
            move_status: xml::fields::element(move_status, "FocusStatus", "MoveStatus")?,
            error: xml::fields::element(error, "FocusStatus", "Error")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for FocusStatus {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.position.write_xml(writer, xml::name!(TT, "tt:Position"));
        self.move_status
            .write_xml(writer, xml::name!(TT, "tt:MoveStatus"));
        self.error.write_xml(writer, xml::name!(TT, "tt:Error"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:FocusStatus20` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FocusStatus20 {
    /// Element `tt:Position`, required.
    pub position: f32,
    /// Element `tt:MoveStatus`, required.
    pub move_status: MoveStatus,
    /// Element `tt:Error`, optional.
    pub error: Option<String>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<FocusStatus20Extension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for FocusStatus20 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut position = None;
        let mut move_status = None;
        let mut error = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Position") => xml::fields::one(reader, &child, &mut position)?,
                (xml::Ns::TT, "MoveStatus") => xml::fields::one(reader, &child, &mut move_status)?,
                (xml::Ns::TT, "Error") => xml::fields::one(reader, &child, &mut error)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            position: xml::fields::element(position, "FocusStatus20", "Position")?,
            move_status: xml::fields::element(move_status, "FocusStatus20", "MoveStatus")?,
            error,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for FocusStatus20 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.position.write_xml(writer, xml::name!(TT, "tt:Position"));
        self.move_status
            .write_xml(writer, xml::name!(TT, "tt:MoveStatus"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Error"), &self.error);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:FocusStatus20Extension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FocusStatus20Extension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for FocusStatus20Extension {
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

impl xml::WriteXml for FocusStatus20Extension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:Frame` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Frame {
    /// Attribute `UtcTime`, required.
    pub utc_time: xml::DateTime,
    /// Attribute `Colorspace`, optional.
    pub colorspace: Option<String>,
    /// Attribute `Source`, optional.
    pub source: Option<String>,
    /// Element `tt:PTZStatus`, optional.
    pub ptz_status: Option<PTZStatus>,
    /// Element `tt:Transformation`, optional.
    pub transformation: Option<Transformation>,
    /// Element `tt:Object`, any number.
    pub object: Vec<Object>,
    /// Element `tt:ObjectTree`, optional.
    pub object_tree: Option<ObjectTree>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<FrameExtension>,
    /// Element `tt:SceneImageRef`, optional.
    pub scene_image_ref: Option<String>,
    /// Element `tt:SceneImage`, optional.
    pub scene_image: Option<xml::Base64>,
    /// Element `tt:AspectRatioTransformation`, any number.
    pub aspect_ratio_transformation: Vec<AspectRatioTransformation>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Frame {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut utc_time = None;
        let mut colorspace = None;
        let mut source = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "UtcTime") => utc_time = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Colorspace") => colorspace = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Source") => source = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut ptz_status = None;
        let mut transformation = None;
        let mut object = Vec::new();
        let mut object_tree = None;
        let mut extension = None;
        let mut scene_image_ref = None;
        let mut scene_image = None;
        let mut aspect_ratio_transformation = Vec::new();
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "PTZStatus") => xml::fields::one(reader, &child, &mut ptz_status)?,
                (xml::Ns::TT, "Transformation") => xml::fields::one(reader, &child, &mut transformation)?,
                (xml::Ns::TT, "Object") => xml::fields::many(reader, &child, &mut object)?,
                (xml::Ns::TT, "ObjectTree") => xml::fields::one(reader, &child, &mut object_tree)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                (xml::Ns::TT, "SceneImageRef") => xml::fields::one(reader, &child, &mut scene_image_ref)?,
                (xml::Ns::TT, "SceneImage") => xml::fields::one(reader, &child, &mut scene_image)?,
                (xml::Ns::TT, "AspectRatioTransformation") => {
                    xml::fields::many(reader, &child, &mut aspect_ratio_transformation)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            utc_time: xml::fields::attribute(utc_time, "Frame", "UtcTime")?,
            colorspace,
            source,
            ptz_status,
            transformation,
            object,
            object_tree,
            extension,
            scene_image_ref,
            scene_image,
            aspect_ratio_transformation,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Frame {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("UtcTime"), &self.utc_time);
        xml::fields::write_attribute(writer, xml::name!("Colorspace"), &self.colorspace);
        xml::fields::write_attribute(writer, xml::name!("Source"), &self.source);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:PTZStatus"), &self.ptz_status);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Transformation"), &self.transformation);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Object"), &self.object);
        xml::fields::write_option(writer, xml::name!(TT, "tt:ObjectTree"), &self.object_tree);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        xml::fields::write_option(writer, xml::name!(TT, "tt:SceneImageRef"), &self.scene_image_ref);
        xml::fields::write_option(writer, xml::name!(TT, "tt:SceneImage"), &self.scene_image);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:AspectRatioTransformation"),
            &self.aspect_ratio_transformation,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:FrameExtension` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FrameExtension {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `tt:MotionInCells`, optional.
    pub motion_in_cells: Option<MotionInCells>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<FrameExtension2>,
}

impl xml::ReadXml for FrameExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any = Vec::new();
        let mut motion_in_cells = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "MotionInCells") => xml::fields::one(reader, &child, &mut motion_in_cells)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            any,
            motion_in_cells,
            extension,
        })
    }
}

impl xml::WriteXml for FrameExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        xml::fields::write_option(writer, xml::name!(TT, "tt:MotionInCells"), &self.motion_in_cells);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:FrameExtension2` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FrameExtension2 {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for FrameExtension2 {
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

impl xml::WriteXml for FrameExtension2 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:FrequencyDecibelPair` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FrequencyDecibelPair {
    /// Element `tt:CenterFrequency`, required.
    pub center_frequency: i32,
    /// Element `tt:Decibel`, required.
    pub decibel: f32,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for FrequencyDecibelPair {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut center_frequency = None;
        let mut decibel = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "CenterFrequency") => xml::fields::one(reader, &child, &mut center_frequency)?,
                (xml::Ns::TT, "Decibel") => xml::fields::one(reader, &child, &mut decibel)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            center_frequency: xml::fields::element(
                center_frequency,
                "FrequencyDecibelPair",
                "CenterFrequency",
            )?,
            decibel: xml::fields::element(decibel, "FrequencyDecibelPair", "Decibel")?,
            any,
        })
    }
}

impl xml::WriteXml for FrequencyDecibelPair {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.center_frequency
            .write_xml(writer, xml::name!(TT, "tt:CenterFrequency"));
        self.decibel.write_xml(writer, xml::name!(TT, "tt:Decibel"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:G711DecOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct G711DecOptions {
    /// Element `tt:Bitrate`, required.
    pub bitrate: IntItems,
    /// Element `tt:SampleRateRange`, required.
    pub sample_rate_range: IntItems,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for G711DecOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut bitrate = None;
        let mut sample_rate_range = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Bitrate") => xml::fields::one(reader, &child, &mut bitrate)?,
                (xml::Ns::TT, "SampleRateRange") => xml::fields::one(reader, &child, &mut sample_rate_range)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            bitrate: xml::fields::element(bitrate, "G711DecOptions", "Bitrate")?,
            sample_rate_range: xml::fields::element(sample_rate_range, "G711DecOptions", "SampleRateRange")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for G711DecOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.bitrate.write_xml(writer, xml::name!(TT, "tt:Bitrate"));
        self.sample_rate_range
            .write_xml(writer, xml::name!(TT, "tt:SampleRateRange"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:G726DecOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct G726DecOptions {
    /// Element `tt:Bitrate`, required.
    pub bitrate: IntItems,
    /// Element `tt:SampleRateRange`, required.
    pub sample_rate_range: IntItems,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for G726DecOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut bitrate = None;
        let mut sample_rate_range = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Bitrate") => xml::fields::one(reader, &child, &mut bitrate)?,
                (xml::Ns::TT, "SampleRateRange") => xml::fields::one(reader, &child, &mut sample_rate_range)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            bitrate: xml::fields::element(bitrate, "G726DecOptions", "Bitrate")?,
            sample_rate_range: xml::fields::element(sample_rate_range, "G726DecOptions", "SampleRateRange")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for G726DecOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.bitrate.write_xml(writer, xml::name!(TT, "tt:Bitrate"));
        self.sample_rate_range
            .write_xml(writer, xml::name!(TT, "tt:SampleRateRange"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:GenericEapPwdConfigurationExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GenericEapPwdConfigurationExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GenericEapPwdConfigurationExtension {
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

impl xml::WriteXml for GenericEapPwdConfigurationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:GeoLocation` of common.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GeoLocation {
    /// Attribute `lon`, optional.
    pub lon: Option<f64>,
    /// Attribute `lat`, optional.
    pub lat: Option<f64>,
    /// Attribute `elevation`, optional.
    pub elevation: Option<f32>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for GeoLocation {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut lon = None;
        let mut lat = None;
        let mut elevation = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "lon") => lon = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "lat") => lat = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "elevation") => elevation = Some(attribute.parse(reader)?),
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
            lon,
            lat,
            elevation,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for GeoLocation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("lon"), &self.lon);
        xml::fields::write_attribute(writer, xml::name!("lat"), &self.lat);
        xml::fields::write_attribute(writer, xml::name!("elevation"), &self.elevation);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:GeoOrientation` of common.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GeoOrientation {
    /// Attribute `roll`, optional.
    pub roll: Option<f32>,
    /// Attribute `pitch`, optional.
    pub pitch: Option<f32>,
    /// Attribute `yaw`, optional.
    pub yaw: Option<f32>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for GeoOrientation {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut roll = None;
        let mut pitch = None;
        let mut yaw = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "roll") => roll = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "pitch") => pitch = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "yaw") => yaw = Some(attribute.parse(reader)?),
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
            roll,
            pitch,
            yaw,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for GeoOrientation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("roll"), &self.roll);
        xml::fields::write_attribute(writer, xml::name!("pitch"), &self.pitch);
        xml::fields::write_attribute(writer, xml::name!("yaw"), &self.yaw);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:GetRecordingJobsResponseItem` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRecordingJobsResponseItem {
    /// Element `tt:JobToken`, required.
    pub job_token: RecordingJobReference,
    /// Element `tt:JobConfiguration`, required.
    pub job_configuration: RecordingJobConfiguration,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for GetRecordingJobsResponseItem {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut job_token = None;
        let mut job_configuration = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "JobToken") => xml::fields::one(reader, &child, &mut job_token)?,
                (xml::Ns::TT, "JobConfiguration") => {
                    xml::fields::one(reader, &child, &mut job_configuration)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            job_token: xml::fields::element(job_token, "GetRecordingJobsResponseItem", "JobToken")?,
            job_configuration: xml::fields::element(
                job_configuration,
                "GetRecordingJobsResponseItem",
                "JobConfiguration",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for GetRecordingJobsResponseItem {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.job_token.write_xml(writer, xml::name!(TT, "tt:JobToken"));
        self.job_configuration
            .write_xml(writer, xml::name!(TT, "tt:JobConfiguration"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:GetRecordingsResponseItem` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRecordingsResponseItem {
    /// Element `tt:RecordingToken`, required.
    pub recording_token: RecordingReference,
    /// Element `tt:Configuration`, required.
    pub configuration: RecordingConfiguration,
    /// Element `tt:Tracks`, required.
    pub tracks: GetTracksResponseList,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for GetRecordingsResponseItem {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut recording_token = None;
        let mut configuration = None;
        let mut tracks = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "RecordingToken") => xml::fields::one(reader, &child, &mut recording_token)?,
                (xml::Ns::TT, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                (xml::Ns::TT, "Tracks") => xml::fields::one(reader, &child, &mut tracks)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            recording_token: xml::fields::element(
                recording_token,
                "GetRecordingsResponseItem",
                "RecordingToken",
            )?,
            configuration: xml::fields::element(configuration, "GetRecordingsResponseItem", "Configuration")?,
            tracks: xml::fields::element(tracks, "GetRecordingsResponseItem", "Tracks")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for GetRecordingsResponseItem {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.recording_token
            .write_xml(writer, xml::name!(TT, "tt:RecordingToken"));
        self.configuration
            .write_xml(writer, xml::name!(TT, "tt:Configuration"));
        self.tracks.write_xml(writer, xml::name!(TT, "tt:Tracks"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:GetTracksResponseItem` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetTracksResponseItem {
    /// Element `tt:TrackToken`, required.
    pub track_token: TrackReference,
    /// Element `tt:Configuration`, required.
    pub configuration: TrackConfiguration,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for GetTracksResponseItem {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut track_token = None;
        let mut configuration = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "TrackToken") => xml::fields::one(reader, &child, &mut track_token)?,
                (xml::Ns::TT, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            track_token: xml::fields::element(track_token, "GetTracksResponseItem", "TrackToken")?,
            configuration: xml::fields::element(configuration, "GetTracksResponseItem", "Configuration")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for GetTracksResponseItem {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.track_token
            .write_xml(writer, xml::name!(TT, "tt:TrackToken"));
        self.configuration
            .write_xml(writer, xml::name!(TT, "tt:Configuration"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:GetTracksResponseList` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetTracksResponseList {
    /// Element `tt:Track`, any number.
    pub track: Vec<GetTracksResponseItem>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for GetTracksResponseList {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut track = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Track") => xml::fields::many(reader, &child, &mut track)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            track,
            any_attributes,
        })
    }
}

impl xml::WriteXml for GetTracksResponseList {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Track"), &self.track);
        writer.end(name);
    }
}

/// ComplexType `tt:H264Configuration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct H264Configuration {
    /// Element `tt:GovLength`, required.
    pub gov_length: i32,
    /// Element `tt:H264Profile`, required.
    pub h264_profile: H264Profile,
}

impl xml::ReadXml for H264Configuration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut gov_length = None;
        let mut h264_profile = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "GovLength") => xml::fields::one(reader, &child, &mut gov_length)?,
                (xml::Ns::TT, "H264Profile") => xml::fields::one(reader, &child, &mut h264_profile)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            gov_length: xml::fields::element(gov_length, "H264Configuration", "GovLength")?,
            h264_profile: xml::fields::element(h264_profile, "H264Configuration", "H264Profile")?,
        })
    }
}

impl xml::WriteXml for H264Configuration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.gov_length.write_xml(writer, xml::name!(TT, "tt:GovLength"));
        self.h264_profile
            .write_xml(writer, xml::name!(TT, "tt:H264Profile"));
        writer.end(name);
    }
}

/// ComplexType `tt:H264DecOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct H264DecOptions {
    /// Element `tt:ResolutionsAvailable`, 1 or more.
    pub resolutions_available: Vec<VideoResolution>,
    /// Element `tt:SupportedH264Profiles`, 1 or more.
    pub supported_h264_profiles: Vec<H264Profile>,
    /// Element `tt:SupportedInputBitrate`, required.
    pub supported_input_bitrate: IntRange,
    /// Element `tt:SupportedFrameRate`, required.
    pub supported_frame_rate: IntRange,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for H264DecOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut resolutions_available = Vec::new();
        let mut supported_h264_profiles = Vec::new();
        let mut supported_input_bitrate = None;
        let mut supported_frame_rate = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "ResolutionsAvailable") => {
                    xml::fields::many(reader, &child, &mut resolutions_available)?
                }
                (xml::Ns::TT, "SupportedH264Profiles") => {
                    xml::fields::many(reader, &child, &mut supported_h264_profiles)?
                }
                (xml::Ns::TT, "SupportedInputBitrate") => {
                    xml::fields::one(reader, &child, &mut supported_input_bitrate)?
                }
                (xml::Ns::TT, "SupportedFrameRate") => {
                    xml::fields::one(reader, &child, &mut supported_frame_rate)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            resolutions_available,
            supported_h264_profiles,
            supported_input_bitrate: xml::fields::element(
                supported_input_bitrate,
                "H264DecOptions",
                "SupportedInputBitrate",
            )?,
            supported_frame_rate: xml::fields::element(
                supported_frame_rate,
                "H264DecOptions",
                "SupportedFrameRate",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for H264DecOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:ResolutionsAvailable"),
            &self.resolutions_available,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:SupportedH264Profiles"),
            &self.supported_h264_profiles,
        );
        self.supported_input_bitrate
            .write_xml(writer, xml::name!(TT, "tt:SupportedInputBitrate"));
        self.supported_frame_rate
            .write_xml(writer, xml::name!(TT, "tt:SupportedFrameRate"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:H264Options` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct H264Options {
    /// Element `tt:ResolutionsAvailable`, 1 or more.
    pub resolutions_available: Vec<VideoResolution>,
    /// Element `tt:GovLengthRange`, required.
    pub gov_length_range: IntRange,
    /// Element `tt:FrameRateRange`, required.
    pub frame_rate_range: IntRange,
    /// Element `tt:EncodingIntervalRange`, required.
    pub encoding_interval_range: IntRange,
    /// Element `tt:H264ProfilesSupported`, 1 or more.
    pub h264_profiles_supported: Vec<H264Profile>,
}

impl xml::ReadXml for H264Options {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut resolutions_available = Vec::new();
        let mut gov_length_range = None;
        let mut frame_rate_range = None;
        let mut encoding_interval_range = None;
        let mut h264_profiles_supported = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "ResolutionsAvailable") => {
                    xml::fields::many(reader, &child, &mut resolutions_available)?
                }
                (xml::Ns::TT, "GovLengthRange") => xml::fields::one(reader, &child, &mut gov_length_range)?,
                (xml::Ns::TT, "FrameRateRange") => xml::fields::one(reader, &child, &mut frame_rate_range)?,
                (xml::Ns::TT, "EncodingIntervalRange") => {
                    xml::fields::one(reader, &child, &mut encoding_interval_range)?
                }
                (xml::Ns::TT, "H264ProfilesSupported") => {
                    xml::fields::many(reader, &child, &mut h264_profiles_supported)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            resolutions_available,
            gov_length_range: xml::fields::element(gov_length_range, "H264Options", "GovLengthRange")?,
            frame_rate_range: xml::fields::element(frame_rate_range, "H264Options", "FrameRateRange")?,
            encoding_interval_range: xml::fields::element(
                encoding_interval_range,
                "H264Options",
                "EncodingIntervalRange",
            )?,
            h264_profiles_supported,
        })
    }
}

impl xml::WriteXml for H264Options {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:ResolutionsAvailable"),
            &self.resolutions_available,
        );
        self.gov_length_range
            .write_xml(writer, xml::name!(TT, "tt:GovLengthRange"));
        self.frame_rate_range
            .write_xml(writer, xml::name!(TT, "tt:FrameRateRange"));
        self.encoding_interval_range
            .write_xml(writer, xml::name!(TT, "tt:EncodingIntervalRange"));
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:H264ProfilesSupported"),
            &self.h264_profiles_supported,
        );
        writer.end(name);
    }
}

/// ComplexType `tt:H264Options2` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct H264Options2 {
    /// Element `tt:ResolutionsAvailable`, 1 or more.
    pub resolutions_available: Vec<VideoResolution>,
    /// Element `tt:GovLengthRange`, required.
    pub gov_length_range: IntRange,
    /// Element `tt:FrameRateRange`, required.
    pub frame_rate_range: IntRange,
    /// Element `tt:EncodingIntervalRange`, required.
    pub encoding_interval_range: IntRange,
    /// Element `tt:H264ProfilesSupported`, 1 or more.
    pub h264_profiles_supported: Vec<H264Profile>,
    /// Element `tt:BitrateRange`, required.
    pub bitrate_range: IntRange,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for H264Options2 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut resolutions_available = Vec::new();
        let mut gov_length_range = None;
        let mut frame_rate_range = None;
        let mut encoding_interval_range = None;
        let mut h264_profiles_supported = Vec::new();
        let mut bitrate_range = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "ResolutionsAvailable") => {
                    xml::fields::many(reader, &child, &mut resolutions_available)?
                }
                (xml::Ns::TT, "GovLengthRange") => xml::fields::one(reader, &child, &mut gov_length_range)?,
                (xml::Ns::TT, "FrameRateRange") => xml::fields::one(reader, &child, &mut frame_rate_range)?,
                (xml::Ns::TT, "EncodingIntervalRange") => {
                    xml::fields::one(reader, &child, &mut encoding_interval_range)?
                }
                (xml::Ns::TT, "H264ProfilesSupported") => {
                    xml::fields::many(reader, &child, &mut h264_profiles_supported)?
                }
                (xml::Ns::TT, "BitrateRange") => xml::fields::one(reader, &child, &mut bitrate_range)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            resolutions_available,
            gov_length_range: xml::fields::element(gov_length_range, "H264Options2", "GovLengthRange")?,
            frame_rate_range: xml::fields::element(frame_rate_range, "H264Options2", "FrameRateRange")?,
            encoding_interval_range: xml::fields::element(
                encoding_interval_range,
                "H264Options2",
                "EncodingIntervalRange",
            )?,
            h264_profiles_supported,
            bitrate_range: xml::fields::element(bitrate_range, "H264Options2", "BitrateRange")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for H264Options2 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:ResolutionsAvailable"),
            &self.resolutions_available,
        );
        self.gov_length_range
            .write_xml(writer, xml::name!(TT, "tt:GovLengthRange"));
        self.frame_rate_range
            .write_xml(writer, xml::name!(TT, "tt:FrameRateRange"));
        self.encoding_interval_range
            .write_xml(writer, xml::name!(TT, "tt:EncodingIntervalRange"));
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:H264ProfilesSupported"),
            &self.h264_profiles_supported,
        );
        self.bitrate_range
            .write_xml(writer, xml::name!(TT, "tt:BitrateRange"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:H264Profile` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum H264Profile {
    /// `Baseline`
    #[default]
    Baseline,
    /// `Main`
    Main,
    /// `Extended`
    Extended,
    /// `High`
    High,
}

impl H264Profile {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Baseline, Self::Main, Self::Extended, Self::High];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Baseline => "Baseline",
            Self::Main => "Main",
            Self::Extended => "Extended",
            Self::High => "High",
        }
    }
}

xml::fields::listed_values!(H264Profile, "H264Profile");

/// ComplexType `tt:HostnameInformation` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct HostnameInformation {
    /// Element `tt:FromDHCP`, required.
    pub from_dhcp: bool,
    /// Element `tt:Name`, optional.
    pub name: Option<String>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<HostnameInformationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for HostnameInformation {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut from_dhcp = None;
        let mut name = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "FromDHCP") => xml::fields::one(reader, &child, &mut from_dhcp)?,
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            from_dhcp: xml::fields::element(from_dhcp, "HostnameInformation", "FromDHCP")?,
            name,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for HostnameInformation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.from_dhcp.write_xml(writer, xml::name!(TT, "tt:FromDHCP"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Name"), &self.name);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:HostnameInformationExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct HostnameInformationExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for HostnameInformationExtension {
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

impl xml::WriteXml for HostnameInformationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:HwAddress` of onvif.xsd.
pub type HwAddress = String;
