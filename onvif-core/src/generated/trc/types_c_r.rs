// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// ComplexType `trc:Capabilities` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Capabilities {
    /// Attribute `DynamicRecordings`, optional.
    pub dynamic_recordings: Option<bool>,
    /// Attribute `DynamicTracks`, optional.
    pub dynamic_tracks: Option<bool>,
    /// Attribute `Encoding`, optional.
    pub encoding: Option<tt::StringList>,
    /// Attribute `MaxRate`, optional.
    pub max_rate: Option<f32>,
    /// Attribute `MaxTotalRate`, optional.
    pub max_total_rate: Option<f32>,
    /// Attribute `MaxRecordings`, optional.
    pub max_recordings: Option<f32>,
    /// Attribute `MaxRecordingJobs`, optional.
    pub max_recording_jobs: Option<i32>,
    /// Attribute `Options`, optional.
    pub options: Option<bool>,
    /// Attribute `MetadataRecording`, optional.
    pub metadata_recording: Option<bool>,
    /// Attribute `SupportedExportFileFormats`, optional.
    pub supported_export_file_formats: Option<tt::StringAttrList>,
    /// Attribute `EventRecording`, optional.
    pub event_recording: Option<bool>,
    /// Attribute `BeforeEventLimit`, optional.
    pub before_event_limit: Option<xml::Duration>,
    /// Attribute `AfterEventLimit`, optional.
    pub after_event_limit: Option<xml::Duration>,
    /// Attribute `SupportedTargetFormats`, optional.
    pub supported_target_formats: Option<tt::StringAttrList>,
    /// Attribute `EncryptionEntryLimit`, optional.
    pub encryption_entry_limit: Option<i32>,
    /// Attribute `SupportedEncryptionModes`, optional.
    pub supported_encryption_modes: Option<tt::StringAttrList>,
    /// Attribute `OverrideSegmentDuration`, optional.
    pub override_segment_duration: Option<bool>,
    /// Attribute `AsymmetricEncryptionSupported`, optional.
    pub asymmetric_encryption_supported: Option<bool>,
    /// Attribute `ScheduledRecording`, optional.
    pub scheduled_recording: Option<bool>,
    /// Attribute `OnboardStorage`, optional; `true` if it is missing.
    pub onboard_storage: Option<bool>,
    /// Attribute `SegmentExport`, optional.
    pub segment_export: Option<bool>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Capabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut dynamic_recordings = None;
        let mut dynamic_tracks = None;
        let mut encoding = None;
        let mut max_rate = None;
        let mut max_total_rate = None;
        let mut max_recordings = None;
        let mut max_recording_jobs = None;
        let mut options = None;
        let mut metadata_recording = None;
        let mut supported_export_file_formats = None;
        let mut event_recording = None;
        let mut before_event_limit = None;
        let mut after_event_limit = None;
        let mut supported_target_formats = None;
        let mut encryption_entry_limit = None;
        let mut supported_encryption_modes = None;
        let mut override_segment_duration = None;
        let mut asymmetric_encryption_supported = None;
        let mut scheduled_recording = None;
        let mut onboard_storage = None;
        let mut segment_export = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "DynamicRecordings") => dynamic_recordings = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "DynamicTracks") => dynamic_tracks = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Encoding") => encoding = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaxRate") => max_rate = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaxTotalRate") => max_total_rate = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaxRecordings") => max_recordings = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaxRecordingJobs") => max_recording_jobs = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Options") => options = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MetadataRecording") => metadata_recording = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "SupportedExportFileFormats") => {
                    supported_export_file_formats = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "EventRecording") => event_recording = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "BeforeEventLimit") => before_event_limit = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "AfterEventLimit") => after_event_limit = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "SupportedTargetFormats") => {
                    supported_target_formats = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "EncryptionEntryLimit") => {
                    encryption_entry_limit = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "SupportedEncryptionModes") => {
                    supported_encryption_modes = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "OverrideSegmentDuration") => {
                    override_segment_duration = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "AsymmetricEncryptionSupported") => {
                    asymmetric_encryption_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "ScheduledRecording") => scheduled_recording = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "OnboardStorage") => onboard_storage = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "SegmentExport") => segment_export = Some(attribute.parse(reader)?),
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
            dynamic_recordings,
            dynamic_tracks,
            encoding,
            max_rate,
            max_total_rate,
            max_recordings,
            max_recording_jobs,
            options,
            metadata_recording,
            supported_export_file_formats,
            event_recording,
            before_event_limit,
            after_event_limit,
            supported_target_formats,
            encryption_entry_limit,
            supported_encryption_modes,
            override_segment_duration,
            asymmetric_encryption_supported,
            scheduled_recording,
            onboard_storage,
            segment_export,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Capabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("DynamicRecordings"), &self.dynamic_recordings);
        xml::fields::write_attribute(writer, xml::name!("DynamicTracks"), &self.dynamic_tracks);
        xml::fields::write_attribute(writer, xml::name!("Encoding"), &self.encoding);
        xml::fields::write_attribute(writer, xml::name!("MaxRate"), &self.max_rate);
        xml::fields::write_attribute(writer, xml::name!("MaxTotalRate"), &self.max_total_rate);
        xml::fields::write_attribute(writer, xml::name!("MaxRecordings"), &self.max_recordings);
        xml::fields::write_attribute(writer, xml::name!("MaxRecordingJobs"), &self.max_recording_jobs);
        xml::fields::write_attribute(writer, xml::name!("Options"), &self.options);
        xml::fields::write_attribute(writer, xml::name!("MetadataRecording"), &self.metadata_recording);
        xml::fields::write_attribute(
            writer,
            xml::name!("SupportedExportFileFormats"),
            &self.supported_export_file_formats,
        );
        xml::fields::write_attribute(writer, xml::name!("EventRecording"), &self.event_recording);
        xml::fields::write_attribute(writer, xml::name!("BeforeEventLimit"), &self.before_event_limit);
        xml::fields::write_attribute(writer, xml::name!("AfterEventLimit"), &self.after_event_limit);
        xml::fields::write_attribute(
            writer,
            xml::name!("SupportedTargetFormats"),
            &self.supported_target_formats,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("EncryptionEntryLimit"),
            &self.encryption_entry_limit,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("SupportedEncryptionModes"),
            &self.supported_encryption_modes,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("OverrideSegmentDuration"),
            &self.override_segment_duration,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("AsymmetricEncryptionSupported"),
            &self.asymmetric_encryption_supported,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("ScheduledRecording"),
            &self.scheduled_recording,
        );
        xml::fields::write_attribute(writer, xml::name!("OnboardStorage"), &self.onboard_storage);
        xml::fields::write_attribute(writer, xml::name!("SegmentExport"), &self.segment_export);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `trc:CreateRecording` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateRecording {
    /// Element `trc:RecordingConfiguration`, required.
    pub recording_configuration: tt::RecordingConfiguration,
}

impl xml::ReadXml for CreateRecording {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut recording_configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "RecordingConfiguration") => {
                    xml::fields::one(reader, &child, &mut recording_configuration)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            recording_configuration: xml::fields::element(
                recording_configuration,
                "CreateRecording",
                "RecordingConfiguration",
            )?,
        })
    }
}

impl xml::WriteXml for CreateRecording {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.recording_configuration
            .write_xml(writer, xml::name!(TRC, "trc:RecordingConfiguration"));
        writer.end(name);
    }
}

/// Element `trc:CreateRecordingJob` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateRecordingJob {
    /// Element `trc:JobConfiguration`, required.
    pub job_configuration: tt::RecordingJobConfiguration,
}

impl xml::ReadXml for CreateRecordingJob {
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
                "CreateRecordingJob",
                "JobConfiguration",
            )?,
        })
    }
}

impl xml::WriteXml for CreateRecordingJob {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.job_configuration
            .write_xml(writer, xml::name!(TRC, "trc:JobConfiguration"));
        writer.end(name);
    }
}

/// Element `trc:CreateRecordingJobResponse` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateRecordingJobResponse {
    /// Element `trc:JobToken`, required.
    pub job_token: tt::RecordingJobReference,
    /// Element `trc:JobConfiguration`, required.
    pub job_configuration: tt::RecordingJobConfiguration,
}

impl xml::ReadXml for CreateRecordingJobResponse {
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
            job_token: xml::fields::element(job_token, "CreateRecordingJobResponse", "JobToken")?,
            job_configuration: xml::fields::element(
                job_configuration,
                "CreateRecordingJobResponse",
                "JobConfiguration",
            )?,
        })
    }
}

impl xml::WriteXml for CreateRecordingJobResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.job_token.write_xml(writer, xml::name!(TRC, "trc:JobToken"));
        self.job_configuration
            .write_xml(writer, xml::name!(TRC, "trc:JobConfiguration"));
        writer.end(name);
    }
}

/// Element `trc:CreateRecordingResponse` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateRecordingResponse {
    /// Element `trc:RecordingToken`, required.
    pub recording_token: tt::RecordingReference,
}

impl xml::ReadXml for CreateRecordingResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut recording_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "RecordingToken") => xml::fields::one(reader, &child, &mut recording_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            recording_token: xml::fields::element(
                recording_token,
                "CreateRecordingResponse",
                "RecordingToken",
            )?,
        })
    }
}

impl xml::WriteXml for CreateRecordingResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.recording_token
            .write_xml(writer, xml::name!(TRC, "trc:RecordingToken"));
        writer.end(name);
    }
}

/// Element `trc:CreateTrack` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateTrack {
    /// Element `trc:RecordingToken`, required.
    pub recording_token: tt::RecordingReference,
    /// Element `trc:TrackConfiguration`, required.
    pub track_configuration: tt::TrackConfiguration,
}

impl xml::ReadXml for CreateTrack {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut recording_token = None;
        let mut track_configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "RecordingToken") => xml::fields::one(reader, &child, &mut recording_token)?,
                (xml::Ns::TRC, "TrackConfiguration") => {
                    xml::fields::one(reader, &child, &mut track_configuration)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            recording_token: xml::fields::element(recording_token, "CreateTrack", "RecordingToken")?,
            track_configuration: xml::fields::element(
                track_configuration,
                "CreateTrack",
                "TrackConfiguration",
            )?,
        })
    }
}

impl xml::WriteXml for CreateTrack {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.recording_token
            .write_xml(writer, xml::name!(TRC, "trc:RecordingToken"));
        self.track_configuration
            .write_xml(writer, xml::name!(TRC, "trc:TrackConfiguration"));
        writer.end(name);
    }
}

/// Element `trc:CreateTrackResponse` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateTrackResponse {
    /// Element `trc:TrackToken`, required.
    pub track_token: tt::TrackReference,
}

impl xml::ReadXml for CreateTrackResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut track_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "TrackToken") => xml::fields::one(reader, &child, &mut track_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            track_token: xml::fields::element(track_token, "CreateTrackResponse", "TrackToken")?,
        })
    }
}

impl xml::WriteXml for CreateTrackResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.track_token
            .write_xml(writer, xml::name!(TRC, "trc:TrackToken"));
        writer.end(name);
    }
}

/// Element `trc:DeleteRecording` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteRecording {
    /// Element `trc:RecordingToken`, required.
    pub recording_token: tt::RecordingReference,
}

impl xml::ReadXml for DeleteRecording {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut recording_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "RecordingToken") => xml::fields::one(reader, &child, &mut recording_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            recording_token: xml::fields::element(recording_token, "DeleteRecording", "RecordingToken")?,
        })
    }
}

impl xml::WriteXml for DeleteRecording {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.recording_token
            .write_xml(writer, xml::name!(TRC, "trc:RecordingToken"));
        writer.end(name);
    }
}

/// Element `trc:DeleteRecordingJob` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteRecordingJob {
    /// Element `trc:JobToken`, required.
    pub job_token: tt::RecordingJobReference,
}

impl xml::ReadXml for DeleteRecordingJob {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut job_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "JobToken") => xml::fields::one(reader, &child, &mut job_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            job_token: xml::fields::element(job_token, "DeleteRecordingJob", "JobToken")?,
        })
    }
}

impl xml::WriteXml for DeleteRecordingJob {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.job_token.write_xml(writer, xml::name!(TRC, "trc:JobToken"));
        writer.end(name);
    }
}

/// Element `trc:DeleteRecordingJobResponse` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteRecordingJobResponse {}

impl xml::ReadXml for DeleteRecordingJobResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteRecordingJobResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trc:DeleteRecordingResponse` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteRecordingResponse {}

impl xml::ReadXml for DeleteRecordingResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteRecordingResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trc:DeleteTrack` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteTrack {
    /// Element `trc:RecordingToken`, required.
    pub recording_token: tt::RecordingReference,
    /// Element `trc:TrackToken`, required.
    pub track_token: tt::TrackReference,
}

impl xml::ReadXml for DeleteTrack {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut recording_token = None;
        let mut track_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "RecordingToken") => xml::fields::one(reader, &child, &mut recording_token)?,
                (xml::Ns::TRC, "TrackToken") => xml::fields::one(reader, &child, &mut track_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            recording_token: xml::fields::element(recording_token, "DeleteTrack", "RecordingToken")?,
            track_token: xml::fields::element(track_token, "DeleteTrack", "TrackToken")?,
        })
    }
}

impl xml::WriteXml for DeleteTrack {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.recording_token
            .write_xml(writer, xml::name!(TRC, "trc:RecordingToken"));
        self.track_token
            .write_xml(writer, xml::name!(TRC, "trc:TrackToken"));
        writer.end(name);
    }
}

/// Element `trc:DeleteTrackResponse` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteTrackResponse {}

impl xml::ReadXml for DeleteTrackResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteTrackResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trc:ExportRecordedData` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExportRecordedData {
    /// Element `trc:StartPoint`, optional.
    pub start_point: Option<xml::DateTime>,
    /// Element `trc:EndPoint`, optional.
    pub end_point: Option<xml::DateTime>,
    /// Element `trc:SearchScope`, required.
    pub search_scope: tt::SearchScope,
    /// Element `trc:FileFormat`, required.
    pub file_format: String,
    /// Element `trc:StorageDestination`, required.
    pub storage_destination: tt::StorageReferencePath,
}

impl xml::ReadXml for ExportRecordedData {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut start_point = None;
        let mut end_point = None;
        let mut search_scope = None;
        let mut file_format = None;
        let mut storage_destination = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "StartPoint") => xml::fields::one(reader, &child, &mut start_point)?,
                (xml::Ns::TRC, "EndPoint") => xml::fields::one(reader, &child, &mut end_point)?,
                (xml::Ns::TRC, "SearchScope") => xml::fields::one(reader, &child, &mut search_scope)?,
                (xml::Ns::TRC, "FileFormat") => xml::fields::one(reader, &child, &mut file_format)?,
                (xml::Ns::TRC, "StorageDestination") => {
                    xml::fields::one(reader, &child, &mut storage_destination)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            start_point,
            end_point,
            search_scope: xml::fields::element(search_scope, "ExportRecordedData", "SearchScope")?,
            file_format: xml::fields::element(file_format, "ExportRecordedData", "FileFormat")?,
            storage_destination: xml::fields::element(
                storage_destination,
                "ExportRecordedData",
                "StorageDestination",
            )?,
        })
    }
}

impl xml::WriteXml for ExportRecordedData {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TRC, "trc:StartPoint"), &self.start_point);
        xml::fields::write_option(writer, xml::name!(TRC, "trc:EndPoint"), &self.end_point);
        self.search_scope
            .write_xml(writer, xml::name!(TRC, "trc:SearchScope"));
        self.file_format
            .write_xml(writer, xml::name!(TRC, "trc:FileFormat"));
        self.storage_destination
            .write_xml(writer, xml::name!(TRC, "trc:StorageDestination"));
        writer.end(name);
    }
}

/// Element `trc:ExportRecordedDataResponse` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExportRecordedDataResponse {
    /// Element `trc:OperationToken`, required.
    pub operation_token: tt::ReferenceToken,
    /// Element `trc:FileNames`, any number.
    pub file_names: Vec<String>,
    /// Element `trc:Extension`, optional.
    pub extension: Option<ExportRecordedDataResponseExtension>,
}

impl xml::ReadXml for ExportRecordedDataResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut operation_token = None;
        let mut file_names = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "OperationToken") => xml::fields::one(reader, &child, &mut operation_token)?,
                (xml::Ns::TRC, "FileNames") => xml::fields::many(reader, &child, &mut file_names)?,
                (xml::Ns::TRC, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            operation_token: xml::fields::element(
                operation_token,
                "ExportRecordedDataResponse",
                "OperationToken",
            )?,
            file_names,
            extension,
        })
    }
}

impl xml::WriteXml for ExportRecordedDataResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.operation_token
            .write_xml(writer, xml::name!(TRC, "trc:OperationToken"));
        xml::fields::write_many(writer, xml::name!(TRC, "trc:FileNames"), &self.file_names);
        xml::fields::write_option(writer, xml::name!(TRC, "trc:Extension"), &self.extension);
        writer.end(name);
    }
}

/// The type of `Extension` in [`ExportRecordedDataResponse`] of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExportRecordedDataResponseExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for ExportRecordedDataResponseExtension {
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

impl xml::WriteXml for ExportRecordedDataResponseExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `trc:ExportRecordedSegments` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExportRecordedSegments {
    /// Element `trc:Time`, required.
    pub time: tt::DateTimeRange,
    /// Element `trc:RecordingToken`, required.
    pub recording_token: tt::RecordingReference,
    /// Element `trc:Alias`, optional.
    pub alias: Option<String>,
    /// Element `trc:StorageToken`, optional.
    pub storage_token: Option<tt::ReferenceToken>,
    /// Element `trc:Track`, optional.
    pub track: Option<String>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for ExportRecordedSegments {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut time = None;
        let mut recording_token = None;
        let mut alias = None;
        let mut storage_token = None;
        let mut track = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "Time") => xml::fields::one(reader, &child, &mut time)?,
                (xml::Ns::TRC, "RecordingToken") => xml::fields::one(reader, &child, &mut recording_token)?,
                (xml::Ns::TRC, "Alias") => xml::fields::one(reader, &child, &mut alias)?,
                (xml::Ns::TRC, "StorageToken") => xml::fields::one(reader, &child, &mut storage_token)?,
                (xml::Ns::TRC, "Track") => xml::fields::one(reader, &child, &mut track)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            time: xml::fields::element(time, "ExportRecordedSegments", "Time")?,
            recording_token: xml::fields::element(
                recording_token,
                "ExportRecordedSegments",
                "RecordingToken",
            )?,
            alias,
            storage_token,
            track,
            any,
        })
    }
}

impl xml::WriteXml for ExportRecordedSegments {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.time.write_xml(writer, xml::name!(TRC, "trc:Time"));
        self.recording_token
            .write_xml(writer, xml::name!(TRC, "trc:RecordingToken"));
        xml::fields::write_option(writer, xml::name!(TRC, "trc:Alias"), &self.alias);
        xml::fields::write_option(writer, xml::name!(TRC, "trc:StorageToken"), &self.storage_token);
        xml::fields::write_option(writer, xml::name!(TRC, "trc:Track"), &self.track);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `trc:ExportRecordedSegmentsResponse` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExportRecordedSegmentsResponse {
    /// Element `trc:OperationToken`, required.
    pub operation_token: tt::ReferenceToken,
}

impl xml::ReadXml for ExportRecordedSegmentsResponse {
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
                "ExportRecordedSegmentsResponse",
                "OperationToken",
            )?,
        })
    }
}

impl xml::WriteXml for ExportRecordedSegmentsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.operation_token
            .write_xml(writer, xml::name!(TRC, "trc:OperationToken"));
        writer.end(name);
    }
}

/// Element `trc:GetExportRecordedDataState` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetExportRecordedDataState {
    /// Element `trc:OperationToken`, required.
    pub operation_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetExportRecordedDataState {
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
                "GetExportRecordedDataState",
                "OperationToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetExportRecordedDataState {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.operation_token
            .write_xml(writer, xml::name!(TRC, "trc:OperationToken"));
        writer.end(name);
    }
}

/// Element `trc:GetExportRecordedDataStateResponse` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetExportRecordedDataStateResponse {
    /// Element `trc:Progress`, required.
    pub progress: f32,
    /// Element `trc:FileProgressStatus`, required.
    pub file_progress_status: tt::ArrayOfFileProgress,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetExportRecordedDataStateResponse {
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
            progress: xml::fields::element(progress, "GetExportRecordedDataStateResponse", "Progress")?,
            file_progress_status: xml::fields::element(
                file_progress_status,
                "GetExportRecordedDataStateResponse",
                "FileProgressStatus",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for GetExportRecordedDataStateResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.progress.write_xml(writer, xml::name!(TRC, "trc:Progress"));
        self.file_progress_status
            .write_xml(writer, xml::name!(TRC, "trc:FileProgressStatus"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `trc:GetRecordingConfiguration` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRecordingConfiguration {
    /// Element `trc:RecordingToken`, required.
    pub recording_token: tt::RecordingReference,
}

impl xml::ReadXml for GetRecordingConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut recording_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "RecordingToken") => xml::fields::one(reader, &child, &mut recording_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            recording_token: xml::fields::element(
                recording_token,
                "GetRecordingConfiguration",
                "RecordingToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetRecordingConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.recording_token
            .write_xml(writer, xml::name!(TRC, "trc:RecordingToken"));
        writer.end(name);
    }
}

/// Element `trc:GetRecordingConfigurationResponse` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRecordingConfigurationResponse {
    /// Element `trc:RecordingConfiguration`, required.
    pub recording_configuration: tt::RecordingConfiguration,
}

impl xml::ReadXml for GetRecordingConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut recording_configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "RecordingConfiguration") => {
                    xml::fields::one(reader, &child, &mut recording_configuration)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            recording_configuration: xml::fields::element(
                recording_configuration,
                "GetRecordingConfigurationResponse",
                "RecordingConfiguration",
            )?,
        })
    }
}

impl xml::WriteXml for GetRecordingConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.recording_configuration
            .write_xml(writer, xml::name!(TRC, "trc:RecordingConfiguration"));
        writer.end(name);
    }
}

/// Element `trc:GetRecordingJobConfiguration` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRecordingJobConfiguration {
    /// Element `trc:JobToken`, required.
    pub job_token: tt::RecordingJobReference,
}

impl xml::ReadXml for GetRecordingJobConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut job_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "JobToken") => xml::fields::one(reader, &child, &mut job_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            job_token: xml::fields::element(job_token, "GetRecordingJobConfiguration", "JobToken")?,
        })
    }
}

impl xml::WriteXml for GetRecordingJobConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.job_token.write_xml(writer, xml::name!(TRC, "trc:JobToken"));
        writer.end(name);
    }
}

/// Element `trc:GetRecordingJobConfigurationResponse` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRecordingJobConfigurationResponse {
    /// Element `trc:JobConfiguration`, required.
    pub job_configuration: tt::RecordingJobConfiguration,
}

impl xml::ReadXml for GetRecordingJobConfigurationResponse {
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
                "GetRecordingJobConfigurationResponse",
                "JobConfiguration",
            )?,
        })
    }
}

impl xml::WriteXml for GetRecordingJobConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.job_configuration
            .write_xml(writer, xml::name!(TRC, "trc:JobConfiguration"));
        writer.end(name);
    }
}

/// Element `trc:GetRecordingJobState` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRecordingJobState {
    /// Element `trc:JobToken`, required.
    pub job_token: tt::RecordingJobReference,
}

impl xml::ReadXml for GetRecordingJobState {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut job_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "JobToken") => xml::fields::one(reader, &child, &mut job_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            job_token: xml::fields::element(job_token, "GetRecordingJobState", "JobToken")?,
        })
    }
}

impl xml::WriteXml for GetRecordingJobState {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.job_token.write_xml(writer, xml::name!(TRC, "trc:JobToken"));
        writer.end(name);
    }
}

/// Element `trc:GetRecordingJobStateResponse` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRecordingJobStateResponse {
    /// Element `trc:State`, required.
    pub state: tt::RecordingJobStateInformation,
}

impl xml::ReadXml for GetRecordingJobStateResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut state = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "State") => xml::fields::one(reader, &child, &mut state)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            state: xml::fields::element(state, "GetRecordingJobStateResponse", "State")?,
        })
    }
}

impl xml::WriteXml for GetRecordingJobStateResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.state.write_xml(writer, xml::name!(TRC, "trc:State"));
        writer.end(name);
    }
}

/// Element `trc:GetRecordingJobs` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRecordingJobs {}

impl xml::ReadXml for GetRecordingJobs {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetRecordingJobs {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trc:GetRecordingJobsResponse` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRecordingJobsResponse {
    /// Element `trc:JobItem`, any number.
    pub job_item: Vec<tt::GetRecordingJobsResponseItem>,
}

impl xml::ReadXml for GetRecordingJobsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut job_item = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "JobItem") => xml::fields::many(reader, &child, &mut job_item)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { job_item })
    }
}

impl xml::WriteXml for GetRecordingJobsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TRC, "trc:JobItem"), &self.job_item);
        writer.end(name);
    }
}

/// Element `trc:GetRecordingOptions` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRecordingOptions {
    /// Element `trc:RecordingToken`, required.
    pub recording_token: tt::RecordingReference,
}

impl xml::ReadXml for GetRecordingOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut recording_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "RecordingToken") => xml::fields::one(reader, &child, &mut recording_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            recording_token: xml::fields::element(recording_token, "GetRecordingOptions", "RecordingToken")?,
        })
    }
}

impl xml::WriteXml for GetRecordingOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.recording_token
            .write_xml(writer, xml::name!(TRC, "trc:RecordingToken"));
        writer.end(name);
    }
}

/// Element `trc:GetRecordingOptionsResponse` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRecordingOptionsResponse {
    /// Element `trc:Options`, required.
    pub options: RecordingOptions,
}

impl xml::ReadXml for GetRecordingOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut options = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "Options") => xml::fields::one(reader, &child, &mut options)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            options: xml::fields::element(options, "GetRecordingOptionsResponse", "Options")?,
        })
    }
}

impl xml::WriteXml for GetRecordingOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.options.write_xml(writer, xml::name!(TRC, "trc:Options"));
        writer.end(name);
    }
}

/// Element `trc:GetRecordings` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRecordings {}

impl xml::ReadXml for GetRecordings {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetRecordings {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `trc:GetRecordingsResponse` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRecordingsResponse {
    /// Element `trc:RecordingItem`, any number.
    pub recording_item: Vec<tt::GetRecordingsResponseItem>,
}

impl xml::ReadXml for GetRecordingsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut recording_item = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "RecordingItem") => xml::fields::many(reader, &child, &mut recording_item)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { recording_item })
    }
}

impl xml::WriteXml for GetRecordingsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TRC, "trc:RecordingItem"), &self.recording_item);
        writer.end(name);
    }
}

/// Element `trc:GetServiceCapabilities` of recording.wsdl.
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

/// Element `trc:GetServiceCapabilitiesResponse` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilitiesResponse {
    /// Element `trc:Capabilities`, required.
    pub capabilities: Capabilities,
}

impl xml::ReadXml for GetServiceCapabilitiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
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
            .write_xml(writer, xml::name!(TRC, "trc:Capabilities"));
        writer.end(name);
    }
}

/// Element `trc:GetTrackConfiguration` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetTrackConfiguration {
    /// Element `trc:RecordingToken`, required.
    pub recording_token: tt::RecordingReference,
    /// Element `trc:TrackToken`, required.
    pub track_token: tt::TrackReference,
}

impl xml::ReadXml for GetTrackConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut recording_token = None;
        let mut track_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "RecordingToken") => xml::fields::one(reader, &child, &mut recording_token)?,
                (xml::Ns::TRC, "TrackToken") => xml::fields::one(reader, &child, &mut track_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            recording_token: xml::fields::element(
                recording_token,
                "GetTrackConfiguration",
                "RecordingToken",
            )?,
            track_token: xml::fields::element(track_token, "GetTrackConfiguration", "TrackToken")?,
        })
    }
}

impl xml::WriteXml for GetTrackConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.recording_token
            .write_xml(writer, xml::name!(TRC, "trc:RecordingToken"));
        self.track_token
            .write_xml(writer, xml::name!(TRC, "trc:TrackToken"));
        writer.end(name);
    }
}

/// Element `trc:GetTrackConfigurationResponse` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetTrackConfigurationResponse {
    /// Element `trc:TrackConfiguration`, required.
    pub track_configuration: tt::TrackConfiguration,
}

impl xml::ReadXml for GetTrackConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut track_configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "TrackConfiguration") => {
                    xml::fields::one(reader, &child, &mut track_configuration)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            track_configuration: xml::fields::element(
                track_configuration,
                "GetTrackConfigurationResponse",
                "TrackConfiguration",
            )?,
        })
    }
}

impl xml::WriteXml for GetTrackConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.track_configuration
            .write_xml(writer, xml::name!(TRC, "trc:TrackConfiguration"));
        writer.end(name);
    }
}

/// ComplexType `trc:JobOptions` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct JobOptions {
    /// Attribute `Spare`, optional.
    pub spare: Option<i32>,
    /// Attribute `CompatibleSources`, optional.
    pub compatible_sources: Option<tt::StringAttrList>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for JobOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut spare = None;
        let mut compatible_sources = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Spare") => spare = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "CompatibleSources") => compatible_sources = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        reader.skip()?;
        Ok(Self {
            spare,
            compatible_sources,
            any_attributes,
        })
    }
}

impl xml::WriteXml for JobOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("Spare"), &self.spare);
        xml::fields::write_attribute(writer, xml::name!("CompatibleSources"), &self.compatible_sources);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        writer.end(name);
    }
}

/// Element `trc:ListRecordedSegments` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListRecordedSegments {
    /// Element `trc:Time`, required.
    pub time: tt::DateTimeRange,
    /// Element `trc:RecordingToken`, required.
    pub recording_token: tt::RecordingReference,
    /// Element `trc:MaxResults`, optional.
    pub max_results: Option<i32>,
}

impl xml::ReadXml for ListRecordedSegments {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut time = None;
        let mut recording_token = None;
        let mut max_results = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "Time") => xml::fields::one(reader, &child, &mut time)?,
                (xml::Ns::TRC, "RecordingToken") => xml::fields::one(reader, &child, &mut recording_token)?,
                (xml::Ns::TRC, "MaxResults") => xml::fields::one(reader, &child, &mut max_results)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            time: xml::fields::element(time, "ListRecordedSegments", "Time")?,
            recording_token: xml::fields::element(recording_token, "ListRecordedSegments", "RecordingToken")?,
            max_results,
        })
    }
}

impl xml::WriteXml for ListRecordedSegments {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.time.write_xml(writer, xml::name!(TRC, "trc:Time"));
        self.recording_token
            .write_xml(writer, xml::name!(TRC, "trc:RecordingToken"));
        xml::fields::write_option(writer, xml::name!(TRC, "trc:MaxResults"), &self.max_results);
        writer.end(name);
    }
}

/// Element `trc:ListRecordedSegmentsResponse` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListRecordedSegmentsResponse {
    /// Element `trc:Results`, required.
    pub results: SegmentListResult,
}

impl xml::ReadXml for ListRecordedSegmentsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut results = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "Results") => xml::fields::one(reader, &child, &mut results)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            results: xml::fields::element(results, "ListRecordedSegmentsResponse", "Results")?,
        })
    }
}

impl xml::WriteXml for ListRecordedSegmentsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.results.write_xml(writer, xml::name!(TRC, "trc:Results"));
        writer.end(name);
    }
}

/// Element `trc:OverrideSegmentDuration` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OverrideSegmentDuration {
    /// Element `trc:TargetSegmentDuration`, required.
    pub target_segment_duration: xml::Duration,
    /// Element `trc:Expiration`, required.
    pub expiration: xml::Duration,
    /// Element `trc:RecordingConfiguration`, required.
    pub recording_configuration: tt::RecordingReference,
}

impl xml::ReadXml for OverrideSegmentDuration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut target_segment_duration = None;
        let mut expiration = None;
        let mut recording_configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "TargetSegmentDuration") => {
                    xml::fields::one(reader, &child, &mut target_segment_duration)?
                }
                (xml::Ns::TRC, "Expiration") => xml::fields::one(reader, &child, &mut expiration)?,
                (xml::Ns::TRC, "RecordingConfiguration") => {
                    xml::fields::one(reader, &child, &mut recording_configuration)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            target_segment_duration: xml::fields::element(
                target_segment_duration,
                "OverrideSegmentDuration",
                "TargetSegmentDuration",
            )?,
            expiration: xml::fields::element(expiration, "OverrideSegmentDuration", "Expiration")?,
            recording_configuration: xml::fields::element(
                recording_configuration,
                "OverrideSegmentDuration",
                "RecordingConfiguration",
            )?,
        })
    }
}

impl xml::WriteXml for OverrideSegmentDuration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.target_segment_duration
            .write_xml(writer, xml::name!(TRC, "trc:TargetSegmentDuration"));
        self.expiration
            .write_xml(writer, xml::name!(TRC, "trc:Expiration"));
        self.recording_configuration
            .write_xml(writer, xml::name!(TRC, "trc:RecordingConfiguration"));
        writer.end(name);
    }
}

/// Element `trc:OverrideSegmentDurationResponse` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OverrideSegmentDurationResponse {}

impl xml::ReadXml for OverrideSegmentDurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for OverrideSegmentDurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `trc:RecordingOptions` of recording.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RecordingOptions {
    /// Element `trc:Job`, required.
    pub job: JobOptions,
    /// Element `trc:Track`, required.
    pub track: TrackOptions,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for RecordingOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut job = None;
        let mut track = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TRC, "Job") => xml::fields::one(reader, &child, &mut job)?,
                (xml::Ns::TRC, "Track") => xml::fields::one(reader, &child, &mut track)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            job: xml::fields::element(job, "RecordingOptions", "Job")?,
            track: xml::fields::element(track, "RecordingOptions", "Track")?,
            any,
        })
    }
}

impl xml::WriteXml for RecordingOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.job.write_xml(writer, xml::name!(TRC, "trc:Job"));
        self.track.write_xml(writer, xml::name!(TRC, "trc:Track"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}
