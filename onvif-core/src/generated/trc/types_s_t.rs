// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// ComplexType `trc:SegmentListResult` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SegmentListResult {
    /// Element `trc:Segment`, any number.
    pub segment: Vec<SegmentListResultSegment>,
    /// Element `trc:HasMoreResults`, required.
    pub has_more_results: bool,
}

impl xml::ReadXml for SegmentListResult {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut segment = Vec::new();
        let mut has_more_results = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "Segment") => xml::fields::many(reader, &child, &mut segment)?,
                (xml::Ns::TRC, "HasMoreResults") => xml::fields::one(reader, &child, &mut has_more_results)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            segment,
            has_more_results: xml::fields::element(has_more_results, "SegmentListResult", "HasMoreResults")?,
        })
    }
}

impl xml::WriteXml for SegmentListResult {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TRC, "trc:Segment"), &self.segment);
        self.has_more_results
            .write_xml(writer, xml::name!(TRC, "trc:HasMoreResults"));
        writer.end(name);
    }
}

/// The type of `Segment` in [`SegmentListResult`] of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SegmentListResultSegment {
    /// Element `trc:StartTime`, required.
    pub start_time: xml::DateTime,
    /// Element `trc:EndTime`, required.
    pub end_time: xml::DateTime,
    /// Element `trc:MediaType`, required.
    pub media_type: String,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SegmentListResultSegment {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut start_time = None;
        let mut end_time = None;
        let mut media_type = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "StartTime") => xml::fields::one(reader, &child, &mut start_time)?,
                (xml::Ns::TRC, "EndTime") => xml::fields::one(reader, &child, &mut end_time)?,
                (xml::Ns::TRC, "MediaType") => xml::fields::one(reader, &child, &mut media_type)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            start_time: xml::fields::element(start_time, "SegmentListResultSegment", "StartTime")?,
            end_time: xml::fields::element(end_time, "SegmentListResultSegment", "EndTime")?,
            media_type: xml::fields::element(media_type, "SegmentListResultSegment", "MediaType")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SegmentListResultSegment {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.start_time
            .write_xml(writer, xml::name!(TRC, "trc:StartTime"));
        self.end_time.write_xml(writer, xml::name!(TRC, "trc:EndTime"));
        self.media_type
            .write_xml(writer, xml::name!(TRC, "trc:MediaType"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `trc:SetRecordingConfiguration` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetRecordingConfiguration {
    /// Element `trc:RecordingToken`, required.
    pub recording_token: tt::RecordingReference,
    /// Element `trc:RecordingConfiguration`, required.
    pub recording_configuration: tt::RecordingConfiguration,
}

impl xml::ReadXml for SetRecordingConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut recording_token = None;
        let mut recording_configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "RecordingToken") => xml::fields::one(reader, &child, &mut recording_token)?,
                (xml::Ns::TRC, "RecordingConfiguration") => {
                    xml::fields::one(reader, &child, &mut recording_configuration)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            recording_token: xml::fields::element(
                recording_token,
                "SetRecordingConfiguration",
                "RecordingToken",
            )?,
            recording_configuration: xml::fields::element(
                recording_configuration,
                "SetRecordingConfiguration",
                "RecordingConfiguration",
            )?,
        })
    }
}

impl xml::WriteXml for SetRecordingConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.recording_token
            .write_xml(writer, xml::name!(TRC, "trc:RecordingToken"));
        self.recording_configuration
            .write_xml(writer, xml::name!(TRC, "trc:RecordingConfiguration"));
        writer.end(name);
    }
}

/// Element `trc:SetRecordingConfigurationResponse` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetRecordingConfigurationResponse {}

impl xml::ReadXml for SetRecordingConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetRecordingConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trc:SetRecordingJobConfiguration` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetRecordingJobConfiguration {
    /// Element `trc:JobToken`, required.
    pub job_token: tt::RecordingJobReference,
    /// Element `trc:JobConfiguration`, required.
    pub job_configuration: tt::RecordingJobConfiguration,
}

impl xml::ReadXml for SetRecordingJobConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut job_token = None;
        let mut job_configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "JobToken") => xml::fields::one(reader, &child, &mut job_token)?,
                (xml::Ns::TRC, "JobConfiguration") => {
                    xml::fields::one(reader, &child, &mut job_configuration)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            job_token: xml::fields::element(job_token, "SetRecordingJobConfiguration", "JobToken")?,
            job_configuration: xml::fields::element(
                job_configuration,
                "SetRecordingJobConfiguration",
                "JobConfiguration",
            )?,
        })
    }
}

impl xml::WriteXml for SetRecordingJobConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.job_token.write_xml(writer, xml::name!(TRC, "trc:JobToken"));
        self.job_configuration
            .write_xml(writer, xml::name!(TRC, "trc:JobConfiguration"));
        writer.end(name);
    }
}

/// Element `trc:SetRecordingJobConfigurationResponse` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetRecordingJobConfigurationResponse {
    /// Element `trc:JobConfiguration`, required.
    pub job_configuration: tt::RecordingJobConfiguration,
}

impl xml::ReadXml for SetRecordingJobConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut job_configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "JobConfiguration") => {
                    xml::fields::one(reader, &child, &mut job_configuration)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            job_configuration: xml::fields::element(
                job_configuration,
                "SetRecordingJobConfigurationResponse",
                "JobConfiguration",
            )?,
        })
    }
}

impl xml::WriteXml for SetRecordingJobConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.job_configuration
            .write_xml(writer, xml::name!(TRC, "trc:JobConfiguration"));
        writer.end(name);
    }
}

/// Element `trc:SetRecordingJobMode` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetRecordingJobMode {
    /// Element `trc:JobToken`, required.
    pub job_token: tt::RecordingJobReference,
    /// Element `trc:Mode`, required.
    pub mode: tt::RecordingJobMode,
}

impl xml::ReadXml for SetRecordingJobMode {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut job_token = None;
        let mut mode = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "JobToken") => xml::fields::one(reader, &child, &mut job_token)?,
                (xml::Ns::TRC, "Mode") => xml::fields::one(reader, &child, &mut mode)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            job_token: xml::fields::element(job_token, "SetRecordingJobMode", "JobToken")?,
            mode: xml::fields::element(mode, "SetRecordingJobMode", "Mode")?,
        })
    }
}

impl xml::WriteXml for SetRecordingJobMode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.job_token.write_xml(writer, xml::name!(TRC, "trc:JobToken"));
        self.mode.write_xml(writer, xml::name!(TRC, "trc:Mode"));
        writer.end(name);
    }
}

/// Element `trc:SetRecordingJobModeResponse` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetRecordingJobModeResponse {}

impl xml::ReadXml for SetRecordingJobModeResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetRecordingJobModeResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trc:SetTrackConfiguration` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetTrackConfiguration {
    /// Element `trc:RecordingToken`, required.
    pub recording_token: tt::RecordingReference,
    /// Element `trc:TrackToken`, required.
    pub track_token: tt::TrackReference,
    /// Element `trc:TrackConfiguration`, required.
    pub track_configuration: tt::TrackConfiguration,
}

impl xml::ReadXml for SetTrackConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut recording_token = None;
        let mut track_token = None;
        let mut track_configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "RecordingToken") => xml::fields::one(reader, &child, &mut recording_token)?,
                (xml::Ns::TRC, "TrackToken") => xml::fields::one(reader, &child, &mut track_token)?,
                (xml::Ns::TRC, "TrackConfiguration") => {
                    xml::fields::one(reader, &child, &mut track_configuration)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            recording_token: xml::fields::element(
                recording_token,
                "SetTrackConfiguration",
                "RecordingToken",
            )?,
            track_token: xml::fields::element(track_token, "SetTrackConfiguration", "TrackToken")?,
            track_configuration: xml::fields::element(
                track_configuration,
                "SetTrackConfiguration",
                "TrackConfiguration",
            )?,
        })
    }
}

impl xml::WriteXml for SetTrackConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.recording_token
            .write_xml(writer, xml::name!(TRC, "trc:RecordingToken"));
        self.track_token
            .write_xml(writer, xml::name!(TRC, "trc:TrackToken"));
        self.track_configuration
            .write_xml(writer, xml::name!(TRC, "trc:TrackConfiguration"));
        writer.end(name);
    }
}

/// Element `trc:SetTrackConfigurationResponse` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetTrackConfigurationResponse {}

impl xml::ReadXml for SetTrackConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetTrackConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trc:StopExportRecordedData` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StopExportRecordedData {
    /// Element `trc:OperationToken`, required.
    pub operation_token: tt::ReferenceToken,
}

impl xml::ReadXml for StopExportRecordedData {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut operation_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "OperationToken") => xml::fields::one(reader, &child, &mut operation_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            operation_token: xml::fields::element(
                operation_token,
                "StopExportRecordedData",
                "OperationToken",
            )?,
        })
    }
}

impl xml::WriteXml for StopExportRecordedData {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.operation_token
            .write_xml(writer, xml::name!(TRC, "trc:OperationToken"));
        writer.end(name);
    }
}

/// Element `trc:StopExportRecordedDataResponse` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StopExportRecordedDataResponse {
    /// Element `trc:Progress`, required.
    pub progress: f32,
    /// Element `trc:FileProgressStatus`, required.
    pub file_progress_status: tt::ArrayOfFileProgress,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for StopExportRecordedDataResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut progress = None;
        let mut file_progress_status = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "Progress") => xml::fields::one(reader, &child, &mut progress)?,
                (xml::Ns::TRC, "FileProgressStatus") => {
                    xml::fields::one(reader, &child, &mut file_progress_status)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            progress: xml::fields::element(progress, "StopExportRecordedDataResponse", "Progress")?,
            file_progress_status: xml::fields::element(
                file_progress_status,
                "StopExportRecordedDataResponse",
                "FileProgressStatus",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for StopExportRecordedDataResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.progress.write_xml(writer, xml::name!(TRC, "trc:Progress"));
        self.file_progress_status
            .write_xml(writer, xml::name!(TRC, "trc:FileProgressStatus"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `trc:StopExportRecordedSegments` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StopExportRecordedSegments {
    /// Element `trc:OperationToken`, required.
    pub operation_token: tt::ReferenceToken,
}

impl xml::ReadXml for StopExportRecordedSegments {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut operation_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "OperationToken") => xml::fields::one(reader, &child, &mut operation_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            operation_token: xml::fields::element(
                operation_token,
                "StopExportRecordedSegments",
                "OperationToken",
            )?,
        })
    }
}

impl xml::WriteXml for StopExportRecordedSegments {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.operation_token
            .write_xml(writer, xml::name!(TRC, "trc:OperationToken"));
        writer.end(name);
    }
}

/// Element `trc:StopExportRecordedSegmentsResponse` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StopExportRecordedSegmentsResponse {}

impl xml::ReadXml for StopExportRecordedSegmentsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for StopExportRecordedSegmentsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `trc:TrackOptions` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TrackOptions {
    /// Attribute `SpareTotal`, optional.
    pub spare_total: Option<i32>,
    /// Attribute `SpareVideo`, optional.
    pub spare_video: Option<i32>,
    /// Attribute `SpareAudio`, optional.
    pub spare_audio: Option<i32>,
    /// Attribute `SpareMetadata`, optional.
    pub spare_metadata: Option<i32>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for TrackOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut spare_total = None;
        let mut spare_video = None;
        let mut spare_audio = None;
        let mut spare_metadata = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "SpareTotal") => spare_total = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "SpareVideo") => spare_video = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "SpareAudio") => spare_audio = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "SpareMetadata") => spare_metadata = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        reader.skip()?;
        Ok(Self {
            spare_total,
            spare_video,
            spare_audio,
            spare_metadata,
            any_attributes,
        })
    }
}

impl xml::WriteXml for TrackOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("SpareTotal"), &self.spare_total);
        xml::fields::write_attribute(writer, xml::name!("SpareVideo"), &self.spare_video);
        xml::fields::write_attribute(writer, xml::name!("SpareAudio"), &self.spare_audio);
        xml::fields::write_attribute(writer, xml::name!("SpareMetadata"), &self.spare_metadata);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        writer.end(name);
    }
}
