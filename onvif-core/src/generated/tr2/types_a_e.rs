// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// Element `tr2:AddAudioClip` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddAudioClip {
    /// Element `tr2:Token`, optional.
    pub token: Option<tt::ReferenceToken>,
    /// Element `tr2:Configuration`, required.
    pub configuration: AudioClip,
}

impl xml::ReadXml for AddAudioClip {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Token") => xml::fields::one(reader, &child, &mut token)?,
                (xml::Ns::TR2, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token,
            configuration: xml::fields::element(configuration, "AddAudioClip", "Configuration")?,
        })
    }
}

impl xml::WriteXml for AddAudioClip {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TR2, "tr2:Token"), &self.token);
        self.configuration
            .write_xml(writer, xml::name!(TR2, "tr2:Configuration"));
        writer.end(name);
    }
}

/// Element `tr2:AddAudioClipResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddAudioClipResponse {
    /// Element `tr2:Token`, required.
    pub token: tt::ReferenceToken,
    /// Element `tr2:UploadUri`, required.
    pub upload_uri: String,
    /// Element `tr2:ExpiryTime`, required.
    pub expiry_time: xml::DateTime,
}

impl xml::ReadXml for AddAudioClipResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut upload_uri = None;
        let mut expiry_time = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Token") => xml::fields::one(reader, &child, &mut token)?,
                (xml::Ns::TR2, "UploadUri") => xml::fields::one(reader, &child, &mut upload_uri)?,
                (xml::Ns::TR2, "ExpiryTime") => xml::fields::one(reader, &child, &mut expiry_time)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "AddAudioClipResponse", "Token")?,
            upload_uri: xml::fields::element(upload_uri, "AddAudioClipResponse", "UploadUri")?,
            expiry_time: xml::fields::element(expiry_time, "AddAudioClipResponse", "ExpiryTime")?,
        })
    }
}

impl xml::WriteXml for AddAudioClipResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TR2, "tr2:Token"));
        self.upload_uri
            .write_xml(writer, xml::name!(TR2, "tr2:UploadUri"));
        self.expiry_time
            .write_xml(writer, xml::name!(TR2, "tr2:ExpiryTime"));
        writer.end(name);
    }
}

/// Element `tr2:AddConfiguration` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddConfiguration {
    /// Element `tr2:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
    /// Element `tr2:Name`, optional.
    pub name: Option<tt::Name>,
    /// Element `tr2:Configuration`, any number.
    pub configuration: Vec<ConfigurationRef>,
}

impl xml::ReadXml for AddConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        let mut name = None;
        let mut configuration = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                (xml::Ns::TR2, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TR2, "Configuration") => xml::fields::many(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "AddConfiguration", "ProfileToken")?,
            name,
            configuration,
        })
    }
}

impl xml::WriteXml for AddConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TR2, "tr2:ProfileToken"));
        xml::fields::write_option(writer, xml::name!(TR2, "tr2:Name"), &self.name);
        xml::fields::write_many(writer, xml::name!(TR2, "tr2:Configuration"), &self.configuration);
        writer.end(name);
    }
}

/// Element `tr2:AddConfigurationResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddConfigurationResponse {}

impl xml::ReadXml for AddConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for AddConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tr2:AddTTSAudioClip` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddTTSAudioClip {
    /// Element `tr2:Token`, optional.
    pub token: Option<tt::ReferenceToken>,
    /// Element `tr2:Configuration`, required.
    pub configuration: AudioClip,
    /// Element `tr2:TTSConfiguration`, required.
    pub tts_configuration: TTSAudio,
}

impl xml::ReadXml for AddTTSAudioClip {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut configuration = None;
        let mut tts_configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Token") => xml::fields::one(reader, &child, &mut token)?,
                (xml::Ns::TR2, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                (xml::Ns::TR2, "TTSConfiguration") => {
                    xml::fields::one(reader, &child, &mut tts_configuration)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token,
            configuration: xml::fields::element(configuration, "AddTTSAudioClip", "Configuration")?,
            tts_configuration: xml::fields::element(
                tts_configuration,
                "AddTTSAudioClip",
                "TTSConfiguration",
            )?,
        })
    }
}

impl xml::WriteXml for AddTTSAudioClip {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TR2, "tr2:Token"), &self.token);
        self.configuration
            .write_xml(writer, xml::name!(TR2, "tr2:Configuration"));
        self.tts_configuration
            .write_xml(writer, xml::name!(TR2, "tr2:TTSConfiguration"));
        writer.end(name);
    }
}

/// Element `tr2:AddTTSAudioClipResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddTTSAudioClipResponse {
    /// Element `tr2:Token`, required.
    pub token: tt::ReferenceToken,
}

impl xml::ReadXml for AddTTSAudioClipResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "AddTTSAudioClipResponse", "Token")?,
        })
    }
}

impl xml::WriteXml for AddTTSAudioClipResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TR2, "tr2:Token"));
        writer.end(name);
    }
}

/// ComplexType `tr2:AudioClip` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AudioClip {
    /// Element `tr2:Enabled`, required.
    pub enabled: bool,
    /// Element `tr2:Name`, required.
    pub name: String,
    /// Element `tr2:AudioOutputToken`, any number.
    pub audio_output_token: Vec<tt::ReferenceToken>,
    /// Element `tr2:Type`, required.
    pub r#type: String,
    /// Element `tr2:RepeatCycles`, required.
    pub repeat_cycles: i32,
    /// Element `tr2:RepeatInterval`, optional.
    pub repeat_interval: Option<i32>,
    /// Element `tr2:AudioOutputLevel`, optional.
    pub audio_output_level: Option<i32>,
    /// Element `tr2:ScheduleToken`, optional.
    pub schedule_token: Option<tt::ReferenceToken>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AudioClip {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut enabled = None;
        let mut name = None;
        let mut audio_output_token = Vec::new();
        let mut r#type = None;
        let mut repeat_cycles = None;
        let mut repeat_interval = None;
        let mut audio_output_level = None;
        let mut schedule_token = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Enabled") => xml::fields::one(reader, &child, &mut enabled)?,
                (xml::Ns::TR2, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TR2, "AudioOutputToken") => {
                    xml::fields::many(reader, &child, &mut audio_output_token)?
                }
                (xml::Ns::TR2, "Type") => xml::fields::one(reader, &child, &mut r#type)?,
                (xml::Ns::TR2, "RepeatCycles") => xml::fields::one(reader, &child, &mut repeat_cycles)?,
                (xml::Ns::TR2, "RepeatInterval") => xml::fields::one(reader, &child, &mut repeat_interval)?,
                (xml::Ns::TR2, "AudioOutputLevel") => {
                    xml::fields::one(reader, &child, &mut audio_output_level)?
                }
                (xml::Ns::TR2, "ScheduleToken") => xml::fields::one(reader, &child, &mut schedule_token)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            enabled: xml::fields::element(enabled, "AudioClip", "Enabled")?,
            name: xml::fields::element(name, "AudioClip", "Name")?,
            audio_output_token,
            r#type: xml::fields::element(r#type, "AudioClip", "Type")?,
            repeat_cycles: xml::fields::element(repeat_cycles, "AudioClip", "RepeatCycles")?,
            repeat_interval,
            audio_output_level,
            schedule_token,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AudioClip {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.enabled.write_xml(writer, xml::name!(TR2, "tr2:Enabled"));
        self.name.write_xml(writer, xml::name!(TR2, "tr2:Name"));
        xml::fields::write_many(
            writer,
            xml::name!(TR2, "tr2:AudioOutputToken"),
            &self.audio_output_token,
        );
        self.r#type.write_xml(writer, xml::name!(TR2, "tr2:Type"));
        self.repeat_cycles
            .write_xml(writer, xml::name!(TR2, "tr2:RepeatCycles"));
        xml::fields::write_option(
            writer,
            xml::name!(TR2, "tr2:RepeatInterval"),
            &self.repeat_interval,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TR2, "tr2:AudioOutputLevel"),
            &self.audio_output_level,
        );
        xml::fields::write_option(writer, xml::name!(TR2, "tr2:ScheduleToken"), &self.schedule_token);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tr2:AudioClipCapabilities` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AudioClipCapabilities {
    /// Attribute `MaxAudioClipLimit`, optional.
    pub max_audio_clip_limit: Option<i32>,
    /// Attribute `MaxAudioClipSize`, optional.
    pub max_audio_clip_size: Option<f32>,
    /// Attribute `SupportedAudioClipFormat`, optional.
    pub supported_audio_clip_format: Option<tt::StringAttrList>,
    /// Element `tr2:TTSCapabilities`, optional.
    pub tts_capabilities: Option<TTSCapabilities>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AudioClipCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut max_audio_clip_limit = None;
        let mut max_audio_clip_size = None;
        let mut supported_audio_clip_format = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "MaxAudioClipLimit") => max_audio_clip_limit = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaxAudioClipSize") => max_audio_clip_size = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "SupportedAudioClipFormat") => {
                    supported_audio_clip_format = Some(attribute.parse(reader)?)
                }
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut tts_capabilities = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "TTSCapabilities") => xml::fields::one(reader, &child, &mut tts_capabilities)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            max_audio_clip_limit,
            max_audio_clip_size,
            supported_audio_clip_format,
            tts_capabilities,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AudioClipCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(
            writer,
            xml::name!("MaxAudioClipLimit"),
            &self.max_audio_clip_limit,
        );
        xml::fields::write_attribute(writer, xml::name!("MaxAudioClipSize"), &self.max_audio_clip_size);
        xml::fields::write_attribute(
            writer,
            xml::name!("SupportedAudioClipFormat"),
            &self.supported_audio_clip_format,
        );
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(
            writer,
            xml::name!(TR2, "tr2:TTSCapabilities"),
            &self.tts_capabilities,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tr2:Capabilities2` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Capabilities2 {
    /// Attribute `SnapshotUri`, optional.
    pub snapshot_uri: Option<bool>,
    /// Attribute `Rotation`, optional.
    pub rotation: Option<bool>,
    /// Attribute `VideoSourceMode`, optional.
    pub video_source_mode: Option<bool>,
    /// Attribute `OSD`, optional.
    pub osd: Option<bool>,
    /// Attribute `TemporaryOSDText`, optional.
    pub temporary_osd_text: Option<bool>,
    /// Attribute `Mask`, optional.
    pub mask: Option<bool>,
    /// Attribute `SourceMask`, optional.
    pub source_mask: Option<bool>,
    /// Attribute `WebRTC`, optional.
    pub web_rtc: Option<i32>,
    /// Attribute `WebRTC_codecs`, optional.
    pub web_rtc_codecs: Option<tt::StringList>,
    /// Element `tr2:ProfileCapabilities`, required.
    pub profile_capabilities: ProfileCapabilities,
    /// Element `tr2:StreamingCapabilities`, required.
    pub streaming_capabilities: StreamingCapabilities,
    /// Element `tr2:AudioClipCapabilities`, optional.
    pub audio_clip_capabilities: Option<AudioClipCapabilities>,
    /// Element `tr2:MulticastAudioDecoderCapabilities`, optional.
    pub multicast_audio_decoder_capabilities: Option<MulticastAudioDecoderCapabilities>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Capabilities2 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut snapshot_uri = None;
        let mut rotation = None;
        let mut video_source_mode = None;
        let mut osd = None;
        let mut temporary_osd_text = None;
        let mut mask = None;
        let mut source_mask = None;
        let mut web_rtc = None;
        let mut web_rtc_codecs = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "SnapshotUri") => snapshot_uri = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Rotation") => rotation = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "VideoSourceMode") => video_source_mode = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "OSD") => osd = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "TemporaryOSDText") => temporary_osd_text = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Mask") => mask = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "SourceMask") => source_mask = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "WebRTC") => web_rtc = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "WebRTC_codecs") => web_rtc_codecs = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut profile_capabilities = None;
        let mut streaming_capabilities = None;
        let mut audio_clip_capabilities = None;
        let mut multicast_audio_decoder_capabilities = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "ProfileCapabilities") => {
                    xml::fields::one(reader, &child, &mut profile_capabilities)?
                }
                (xml::Ns::TR2, "StreamingCapabilities") => {
                    xml::fields::one(reader, &child, &mut streaming_capabilities)?
                }
                (xml::Ns::TR2, "AudioClipCapabilities") => {
                    xml::fields::one(reader, &child, &mut audio_clip_capabilities)?
                }
                (xml::Ns::TR2, "MulticastAudioDecoderCapabilities") => {
                    xml::fields::one(reader, &child, &mut multicast_audio_decoder_capabilities)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            snapshot_uri,
            rotation,
            video_source_mode,
            osd,
            temporary_osd_text,
            mask,
            source_mask,
            web_rtc,
            web_rtc_codecs,
            profile_capabilities: xml::fields::element(
                profile_capabilities,
                "Capabilities2",
                "ProfileCapabilities",
            )?,
            streaming_capabilities: xml::fields::element(
                streaming_capabilities,
                "Capabilities2",
                "StreamingCapabilities",
            )?,
            audio_clip_capabilities,
            multicast_audio_decoder_capabilities,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Capabilities2 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("SnapshotUri"), &self.snapshot_uri);
        xml::fields::write_attribute(writer, xml::name!("Rotation"), &self.rotation);
        xml::fields::write_attribute(writer, xml::name!("VideoSourceMode"), &self.video_source_mode);
        xml::fields::write_attribute(writer, xml::name!("OSD"), &self.osd);
        xml::fields::write_attribute(writer, xml::name!("TemporaryOSDText"), &self.temporary_osd_text);
        xml::fields::write_attribute(writer, xml::name!("Mask"), &self.mask);
        xml::fields::write_attribute(writer, xml::name!("SourceMask"), &self.source_mask);
        xml::fields::write_attribute(writer, xml::name!("WebRTC"), &self.web_rtc);
        xml::fields::write_attribute(writer, xml::name!("WebRTC_codecs"), &self.web_rtc_codecs);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.profile_capabilities
            .write_xml(writer, xml::name!(TR2, "tr2:ProfileCapabilities"));
        self.streaming_capabilities
            .write_xml(writer, xml::name!(TR2, "tr2:StreamingCapabilities"));
        xml::fields::write_option(
            writer,
            xml::name!(TR2, "tr2:AudioClipCapabilities"),
            &self.audio_clip_capabilities,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TR2, "tr2:MulticastAudioDecoderCapabilities"),
            &self.multicast_audio_decoder_capabilities,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tr2:ConfigurationEnumeration` of media.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum ConfigurationEnumeration {
    /// `All`
    #[default]
    All,
    /// `VideoSource`
    VideoSource,
    /// `VideoEncoder`
    VideoEncoder,
    /// `AudioSource`
    AudioSource,
    /// `AudioEncoder`
    AudioEncoder,
    /// `AudioOutput`
    AudioOutput,
    /// `AudioDecoder`
    AudioDecoder,
    /// `Metadata`
    Metadata,
    /// `Analytics`
    Analytics,
    /// `PTZ`
    PTZ,
    /// `Receiver`
    Receiver,
}

impl ConfigurationEnumeration {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::All,
        Self::VideoSource,
        Self::VideoEncoder,
        Self::AudioSource,
        Self::AudioEncoder,
        Self::AudioOutput,
        Self::AudioDecoder,
        Self::Metadata,
        Self::Analytics,
        Self::PTZ,
        Self::Receiver,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::All => "All",
            Self::VideoSource => "VideoSource",
            Self::VideoEncoder => "VideoEncoder",
            Self::AudioSource => "AudioSource",
            Self::AudioEncoder => "AudioEncoder",
            Self::AudioOutput => "AudioOutput",
            Self::AudioDecoder => "AudioDecoder",
            Self::Metadata => "Metadata",
            Self::Analytics => "Analytics",
            Self::PTZ => "PTZ",
            Self::Receiver => "Receiver",
        }
    }
}

xml::fields::listed_values!(ConfigurationEnumeration, "ConfigurationEnumeration");

/// ComplexType `tr2:ConfigurationRef` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ConfigurationRef {
    /// Element `tr2:Type`, required.
    pub r#type: String,
    /// Element `tr2:Token`, optional.
    pub token: Option<tt::ReferenceToken>,
}

impl xml::ReadXml for ConfigurationRef {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut r#type = None;
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Type") => xml::fields::one(reader, &child, &mut r#type)?,
                (xml::Ns::TR2, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            r#type: xml::fields::element(r#type, "ConfigurationRef", "Type")?,
            token,
        })
    }
}

impl xml::WriteXml for ConfigurationRef {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.r#type.write_xml(writer, xml::name!(TR2, "tr2:Type"));
        xml::fields::write_option(writer, xml::name!(TR2, "tr2:Token"), &self.token);
        writer.end(name);
    }
}

/// ComplexType `tr2:ConfigurationSet` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ConfigurationSet {
    /// Element `tr2:VideoSource`, optional.
    pub video_source: Option<tt::VideoSourceConfiguration>,
    /// Element `tr2:AudioSource`, optional.
    pub audio_source: Option<tt::AudioSourceConfiguration>,
    /// Element `tr2:VideoEncoder`, optional.
    pub video_encoder: Option<tt::VideoEncoder2Configuration>,
    /// Element `tr2:AudioEncoder`, optional.
    pub audio_encoder: Option<tt::AudioEncoder2Configuration>,
    /// Element `tr2:Analytics`, optional.
    pub analytics: Option<tt::VideoAnalyticsConfiguration>,
    /// Element `tr2:PTZ`, optional.
    pub ptz: Option<tt::PTZConfiguration>,
    /// Element `tr2:Metadata`, optional.
    pub metadata: Option<tt::MetadataConfiguration>,
    /// Element `tr2:AudioOutput`, optional.
    pub audio_output: Option<tt::AudioOutputConfiguration>,
    /// Element `tr2:AudioDecoder`, optional.
    pub audio_decoder: Option<tt::AudioDecoderConfiguration>,
    /// Element `tr2:Receiver`, optional.
    pub receiver: Option<ReceiverConfiguration>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ConfigurationSet {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut video_source = None;
        let mut audio_source = None;
        let mut video_encoder = None;
        let mut audio_encoder = None;
        let mut analytics = None;
        let mut ptz = None;
        let mut metadata = None;
        let mut audio_output = None;
        let mut audio_decoder = None;
        let mut receiver = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "VideoSource") => xml::fields::one(reader, &child, &mut video_source)?,
                (xml::Ns::TR2, "AudioSource") => xml::fields::one(reader, &child, &mut audio_source)?,
                (xml::Ns::TR2, "VideoEncoder") => xml::fields::one(reader, &child, &mut video_encoder)?,
                (xml::Ns::TR2, "AudioEncoder") => xml::fields::one(reader, &child, &mut audio_encoder)?,
                (xml::Ns::TR2, "Analytics") => xml::fields::one(reader, &child, &mut analytics)?,
                (xml::Ns::TR2, "PTZ") => xml::fields::one(reader, &child, &mut ptz)?,
                (xml::Ns::TR2, "Metadata") => xml::fields::one(reader, &child, &mut metadata)?,
                (xml::Ns::TR2, "AudioOutput") => xml::fields::one(reader, &child, &mut audio_output)?,
                (xml::Ns::TR2, "AudioDecoder") => xml::fields::one(reader, &child, &mut audio_decoder)?,
                (xml::Ns::TR2, "Receiver") => xml::fields::one(reader, &child, &mut receiver)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            video_source,
            audio_source,
            video_encoder,
            audio_encoder,
            analytics,
            ptz,
            metadata,
            audio_output,
            audio_decoder,
            receiver,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ConfigurationSet {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TR2, "tr2:VideoSource"), &self.video_source);
        xml::fields::write_option(writer, xml::name!(TR2, "tr2:AudioSource"), &self.audio_source);
        xml::fields::write_option(writer, xml::name!(TR2, "tr2:VideoEncoder"), &self.video_encoder);
        xml::fields::write_option(writer, xml::name!(TR2, "tr2:AudioEncoder"), &self.audio_encoder);
        xml::fields::write_option(writer, xml::name!(TR2, "tr2:Analytics"), &self.analytics);
        xml::fields::write_option(writer, xml::name!(TR2, "tr2:PTZ"), &self.ptz);
        xml::fields::write_option(writer, xml::name!(TR2, "tr2:Metadata"), &self.metadata);
        xml::fields::write_option(writer, xml::name!(TR2, "tr2:AudioOutput"), &self.audio_output);
        xml::fields::write_option(writer, xml::name!(TR2, "tr2:AudioDecoder"), &self.audio_decoder);
        xml::fields::write_option(writer, xml::name!(TR2, "tr2:Receiver"), &self.receiver);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tr2:CreateMask` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateMask {
    /// Element `tr2:Mask`, required.
    pub mask: Mask,
}

impl xml::ReadXml for CreateMask {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut mask = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Mask") => xml::fields::one(reader, &child, &mut mask)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            mask: xml::fields::element(mask, "CreateMask", "Mask")?,
        })
    }
}

impl xml::WriteXml for CreateMask {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.mask.write_xml(writer, xml::name!(TR2, "tr2:Mask"));
        writer.end(name);
    }
}

/// Element `tr2:CreateMaskResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateMaskResponse {
    /// Element `tr2:Token`, required.
    pub token: tt::ReferenceToken,
}

impl xml::ReadXml for CreateMaskResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "CreateMaskResponse", "Token")?,
        })
    }
}

impl xml::WriteXml for CreateMaskResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TR2, "tr2:Token"));
        writer.end(name);
    }
}

/// Element `tr2:CreateOSD` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateOSD {
    /// Element `tr2:OSD`, required.
    pub osd: tt::OSDConfiguration,
}

impl xml::ReadXml for CreateOSD {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut osd = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "OSD") => xml::fields::one(reader, &child, &mut osd)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            osd: xml::fields::element(osd, "CreateOSD", "OSD")?,
        })
    }
}

impl xml::WriteXml for CreateOSD {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.osd.write_xml(writer, xml::name!(TR2, "tr2:OSD"));
        writer.end(name);
    }
}

/// Element `tr2:CreateOSDResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateOSDResponse {
    /// Element `tr2:OSDToken`, required.
    pub osd_token: tt::ReferenceToken,
}

impl xml::ReadXml for CreateOSDResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut osd_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "OSDToken") => xml::fields::one(reader, &child, &mut osd_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            osd_token: xml::fields::element(osd_token, "CreateOSDResponse", "OSDToken")?,
        })
    }
}

impl xml::WriteXml for CreateOSDResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.osd_token.write_xml(writer, xml::name!(TR2, "tr2:OSDToken"));
        writer.end(name);
    }
}

/// Element `tr2:CreateProfile` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateProfile {
    /// Element `tr2:Name`, required.
    pub name: tt::Name,
    /// Element `tr2:Configuration`, any number.
    pub configuration: Vec<ConfigurationRef>,
}

impl xml::ReadXml for CreateProfile {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut name = None;
        let mut configuration = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TR2, "Configuration") => xml::fields::many(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            name: xml::fields::element(name, "CreateProfile", "Name")?,
            configuration,
        })
    }
}

impl xml::WriteXml for CreateProfile {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.name.write_xml(writer, xml::name!(TR2, "tr2:Name"));
        xml::fields::write_many(writer, xml::name!(TR2, "tr2:Configuration"), &self.configuration);
        writer.end(name);
    }
}

/// Element `tr2:CreateProfileResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateProfileResponse {
    /// Element `tr2:Token`, required.
    pub token: tt::ReferenceToken,
}

impl xml::ReadXml for CreateProfileResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "CreateProfileResponse", "Token")?,
        })
    }
}

impl xml::WriteXml for CreateProfileResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TR2, "tr2:Token"));
        writer.end(name);
    }
}

/// Element `tr2:DeleteAudioClip` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteAudioClip {
    /// Element `tr2:Token`, required.
    pub token: tt::ReferenceToken,
}

impl xml::ReadXml for DeleteAudioClip {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "DeleteAudioClip", "Token")?,
        })
    }
}

impl xml::WriteXml for DeleteAudioClip {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TR2, "tr2:Token"));
        writer.end(name);
    }
}

/// Element `tr2:DeleteAudioClipResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteAudioClipResponse {}

impl xml::ReadXml for DeleteAudioClipResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteAudioClipResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tr2:DeleteMask` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteMask {
    /// Element `tr2:Token`, required.
    pub token: tt::ReferenceToken,
}

impl xml::ReadXml for DeleteMask {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "DeleteMask", "Token")?,
        })
    }
}

impl xml::WriteXml for DeleteMask {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TR2, "tr2:Token"));
        writer.end(name);
    }
}

/// Element `tr2:DeleteOSD` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteOSD {
    /// Element `tr2:OSDToken`, required.
    pub osd_token: tt::ReferenceToken,
}

impl xml::ReadXml for DeleteOSD {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut osd_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "OSDToken") => xml::fields::one(reader, &child, &mut osd_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            osd_token: xml::fields::element(osd_token, "DeleteOSD", "OSDToken")?,
        })
    }
}

impl xml::WriteXml for DeleteOSD {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.osd_token.write_xml(writer, xml::name!(TR2, "tr2:OSDToken"));
        writer.end(name);
    }
}

/// Element `tr2:DeleteProfile` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteProfile {
    /// Element `tr2:Token`, required.
    pub token: tt::ReferenceToken,
}

impl xml::ReadXml for DeleteProfile {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "DeleteProfile", "Token")?,
        })
    }
}

impl xml::WriteXml for DeleteProfile {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TR2, "tr2:Token"));
        writer.end(name);
    }
}

/// Element `tr2:DeleteProfileResponse` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteProfileResponse {}

impl xml::ReadXml for DeleteProfileResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteProfileResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `tr2:EncoderInstance` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EncoderInstance {
    /// Element `tr2:Encoding`, required.
    pub encoding: String,
    /// Element `tr2:Number`, required.
    pub number: i32,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for EncoderInstance {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut encoding = None;
        let mut number = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Encoding") => xml::fields::one(reader, &child, &mut encoding)?,
                (xml::Ns::TR2, "Number") => xml::fields::one(reader, &child, &mut number)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            encoding: xml::fields::element(encoding, "EncoderInstance", "Encoding")?,
            number: xml::fields::element(number, "EncoderInstance", "Number")?,
            any_attributes,
        })
    }
}

impl xml::WriteXml for EncoderInstance {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.encoding.write_xml(writer, xml::name!(TR2, "tr2:Encoding"));
        self.number.write_xml(writer, xml::name!(TR2, "tr2:Number"));
        writer.end(name);
    }
}

/// ComplexType `tr2:EncoderInstanceInfo` of media.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EncoderInstanceInfo {
    /// Element `tr2:Codec`, any number.
    pub codec: Vec<EncoderInstance>,
    /// Element `tr2:Total`, required.
    pub total: i32,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for EncoderInstanceInfo {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut codec = Vec::new();
        let mut total = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TR2, "Codec") => xml::fields::many(reader, &child, &mut codec)?,
                (xml::Ns::TR2, "Total") => xml::fields::one(reader, &child, &mut total)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            codec,
            total: xml::fields::element(total, "EncoderInstanceInfo", "Total")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for EncoderInstanceInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TR2, "tr2:Codec"), &self.codec);
        self.total.write_xml(writer, xml::name!(TR2, "tr2:Total"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}
