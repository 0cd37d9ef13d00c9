// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::xml;

/// ComplexType `tt:RealTimeStreamingCapabilities` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RealTimeStreamingCapabilities {
    /// Element `tt:RTPMulticast`, optional.
    pub rtp_multicast: Option<bool>,
    /// Element `tt:RTP_TCP`, optional.
    pub rtp_tcp: Option<bool>,
    /// Element `tt:RTP_RTSP_TCP`, optional.
    pub rtp_rtsp_tcp: Option<bool>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<RealTimeStreamingCapabilitiesExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RealTimeStreamingCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut rtp_multicast = None;
        let mut rtp_tcp = None;
        let mut rtp_rtsp_tcp = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "RTPMulticast") => xml::fields::one(reader, &child, &mut rtp_multicast)?,
                (xml::Ns::TT, "RTP_TCP") => xml::fields::one(reader, &child, &mut rtp_tcp)?,
                (xml::Ns::TT, "RTP_RTSP_TCP") => xml::fields::one(reader, &child, &mut rtp_rtsp_tcp)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            rtp_multicast,
            rtp_tcp,
            rtp_rtsp_tcp,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RealTimeStreamingCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:RTPMulticast"), &self.rtp_multicast);
        xml::fields::write_option(writer, xml::name!(TT, "tt:RTP_TCP"), &self.rtp_tcp);
        xml::fields::write_option(writer, xml::name!(TT, "tt:RTP_RTSP_TCP"), &self.rtp_rtsp_tcp);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:RealTimeStreamingCapabilitiesExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RealTimeStreamingCapabilitiesExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for RealTimeStreamingCapabilitiesExtension {
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

impl xml::WriteXml for RealTimeStreamingCapabilitiesExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:Receiver` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Receiver {
    /// Element `tt:Token`, required.
    pub token: ReferenceToken,
    /// Element `tt:Configuration`, required.
    pub configuration: ReceiverConfiguration,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Receiver {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut token = None;
        let mut configuration = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Token") => xml::fields::one(reader, &child, &mut token)?,
                (xml::Ns::TT, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "Receiver", "Token")?,
            configuration: xml::fields::element(configuration, "Receiver", "Configuration")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Receiver {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.token.write_xml(writer, xml::name!(TT, "tt:Token"));
        self.configuration
            .write_xml(writer, xml::name!(TT, "tt:Configuration"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:ReceiverCapabilities` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReceiverCapabilities {
    /// Element `tt:XAddr`, required.
    pub x_addr: String,
    /// Element `tt:RTP_Multicast`, required.
    pub rtp_multicast: bool,
    /// Element `tt:RTP_TCP`, required.
    pub rtp_tcp: bool,
    /// Element `tt:RTP_RTSP_TCP`, required.
    pub rtp_rtsp_tcp: bool,
    /// Element `tt:SupportedReceivers`, required.
    pub supported_receivers: i32,
    /// Element `tt:MaximumRTSPURILength`, required.
    pub maximum_rtspuri_length: i32,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ReceiverCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut x_addr = None;
        let mut rtp_multicast = None;
        let mut rtp_tcp = None;
        let mut rtp_rtsp_tcp = None;
        let mut supported_receivers = None;
        let mut maximum_rtspuri_length = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "XAddr") => xml::fields::one(reader, &child, &mut x_addr)?,
                (xml::Ns::TT, "RTP_Multicast") => xml::fields::one(reader, &child, &mut rtp_multicast)?,
                (xml::Ns::TT, "RTP_TCP") => xml::fields::one(reader, &child, &mut rtp_tcp)?,
                (xml::Ns::TT, "RTP_RTSP_TCP") => xml::fields::one(reader, &child, &mut rtp_rtsp_tcp)?,
                (xml::Ns::TT, "SupportedReceivers") => {
                    xml::fields::one(reader, &child, &mut supported_receivers)?
                }
                (xml::Ns::TT, "MaximumRTSPURILength") => {
                    xml::fields::one(reader, &child, &mut maximum_rtspuri_length)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            x_addr: xml::fields::element(x_addr, "ReceiverCapabilities", "XAddr")?,
            rtp_multicast: xml::fields::element(rtp_multicast, "ReceiverCapabilities", "RTP_Multicast")?,
            rtp_tcp: xml::fields::element(rtp_tcp, "ReceiverCapabilities", "RTP_TCP")?,
            rtp_rtsp_tcp: xml::fields::element(rtp_rtsp_tcp, "ReceiverCapabilities", "RTP_RTSP_TCP")?,
            supported_receivers: xml::fields::element(
                supported_receivers,
                "ReceiverCapabilities",
                "SupportedReceivers",
            )?,
            maximum_rtspuri_length: xml::fields::element(
                maximum_rtspuri_length,
                "ReceiverCapabilities",
                "MaximumRTSPURILength",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ReceiverCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.x_addr.write_xml(writer, xml::name!(TT, "tt:XAddr"));
        self.rtp_multicast
            .write_xml(writer, xml::name!(TT, "tt:RTP_Multicast"));
        self.rtp_tcp.write_xml(writer, xml::name!(TT, "tt:RTP_TCP"));
        self.rtp_rtsp_tcp
            .write_xml(writer, xml::name!(TT, "tt:RTP_RTSP_TCP"));
        self.supported_receivers
            .write_xml(writer, xml::name!(TT, "tt:SupportedReceivers"));
        self.maximum_rtspuri_length
            .write_xml(writer, xml::name!(TT, "tt:MaximumRTSPURILength"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:ReceiverConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReceiverConfiguration {
    /// Element `tt:Mode`, required.
    pub mode: ReceiverMode,
    /// Element `tt:MediaUri`, required.
    pub media_uri: String,
    /// Element `tt:StreamSetup`, required.
    pub stream_setup: StreamSetup,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ReceiverConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut mode = None;
        let mut media_uri = None;
        let mut stream_setup = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Mode") => xml::fields::one(reader, &child, &mut mode)?,
                (xml::Ns::TT, "MediaUri") => xml::fields::one(reader, &child, &mut media_uri)?,
                (xml::Ns::TT, "StreamSetup") => xml::fields::one(reader, &child, &mut stream_setup)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            mode: xml::fields::element(mode, "ReceiverConfiguration", "Mode")?,
            media_uri: xml::fields::element(media_uri, "ReceiverConfiguration", "MediaUri")?,
            stream_setup: xml::fields::element(stream_setup, "ReceiverConfiguration", "StreamSetup")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ReceiverConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.mode.write_xml(writer, xml::name!(TT, "tt:Mode"));
        self.media_uri.write_xml(writer, xml::name!(TT, "tt:MediaUri"));
        self.stream_setup
            .write_xml(writer, xml::name!(TT, "tt:StreamSetup"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:ReceiverMode` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum ReceiverMode {
    /// `AutoConnect`
    #[default]
    AutoConnect,
    /// `AlwaysConnect`
    AlwaysConnect,
    /// `NeverConnect`
    NeverConnect,
    /// `Unknown`
    Unknown,
}

impl ReceiverMode {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::AutoConnect,
        Self::AlwaysConnect,
        Self::NeverConnect,
        Self::Unknown,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AutoConnect => "AutoConnect",
            Self::AlwaysConnect => "AlwaysConnect",
            Self::NeverConnect => "NeverConnect",
            Self::Unknown => "Unknown",
        }
    }
}

xml::fields::listed_values!(ReceiverMode, "ReceiverMode");

/// SimpleType `tt:ReceiverReference` of onvif.xsd.
pub type ReceiverReference = ReferenceToken;

/// SimpleType `tt:ReceiverState` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum ReceiverState {
    /// `NotConnected`
    #[default]
    NotConnected,
    /// `Connecting`
    Connecting,
    /// `Connected`
    Connected,
    /// `Unknown`
    Unknown,
}

impl ReceiverState {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::NotConnected,
        Self::Connecting,
        Self::Connected,
        Self::Unknown,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotConnected => "NotConnected",
            Self::Connecting => "Connecting",
            Self::Connected => "Connected",
            Self::Unknown => "Unknown",
        }
    }
}

xml::fields::listed_values!(ReceiverState, "ReceiverState");

/// ComplexType `tt:ReceiverStateInformation` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReceiverStateInformation {
    /// Element `tt:State`, required.
    pub state: ReceiverState,
    /// Element `tt:AutoCreated`, required.
    pub auto_created: bool,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ReceiverStateInformation {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut state = None;
        let mut auto_created = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "State") => xml::fields::one(reader, &child, &mut state)?,
                (xml::Ns::TT, "AutoCreated") => xml::fields::one(reader, &child, &mut auto_created)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            state: xml::fields::element(state, "ReceiverStateInformation", "State")?,
            auto_created: xml::fields::element(auto_created, "ReceiverStateInformation", "AutoCreated")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ReceiverStateInformation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.state.write_xml(writer, xml::name!(TT, "tt:State"));
        self.auto_created
            .write_xml(writer, xml::name!(TT, "tt:AutoCreated"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:RecordingCapabilities` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RecordingCapabilities {
    /// Element `tt:XAddr`, required.
    pub x_addr: String,
    /// Element `tt:ReceiverSource`, required.
    pub receiver_source: bool,
    /// Element `tt:MediaProfileSource`, required.
    pub media_profile_source: bool,
    /// Element `tt:DynamicRecordings`, required.
    pub dynamic_recordings: bool,
    /// Element `tt:DynamicTracks`, required.
    pub dynamic_tracks: bool,
    /// Element `tt:MaxStringLength`, required.
    pub max_string_length: i32,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RecordingCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut x_addr = None;
        let mut receiver_source = None;
        let mut media_profile_source = None;
        let mut dynamic_recordings = None;
        let mut dynamic_tracks = None;
        let mut max_string_length = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "XAddr") => xml::fields::one(reader, &child, &mut x_addr)?,
                (xml::Ns::TT, "ReceiverSource") => xml::fields::one(reader, &child, &mut receiver_source)?,
                (xml::Ns::TT, "MediaProfileSource") => {
                    xml::fields::one(reader, &child, &mut media_profile_source)?
                }
                (xml::Ns::TT, "DynamicRecordings") => {
                    xml::fields::one(reader, &child, &mut dynamic_recordings)?
                }
                (xml::Ns::TT, "DynamicTracks") => xml::fields::one(reader, &child, &mut dynamic_tracks)?,
                (xml::Ns::TT, "MaxStringLength") => xml::fields::one(reader, &child, &mut max_string_length)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            x_addr: xml::fields::element(x_addr, "RecordingCapabilities", "XAddr")?,
            receiver_source: xml::fields::element(
                receiver_source,
                "RecordingCapabilities",
                "ReceiverSource",
            )?,
            media_profile_source: xml::fields::element(
                media_profile_source,
                "RecordingCapabilities",
                "MediaProfileSource",
            )?,
            dynamic_recordings: xml::fields::element(
                dynamic_recordings,
                "RecordingCapabilities",
                "DynamicRecordings",
            )?,
            dynamic_tracks: xml::fields::element(dynamic_tracks, "RecordingCapabilities", "DynamicTracks")?,
            max_string_length: xml::fields::element(
                max_string_length,
                "RecordingCapabilities",
                "MaxStringLength",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RecordingCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.x_addr.write_xml(writer, xml::name!(TT, "tt:XAddr"));
        self.receiver_source
            .write_xml(writer, xml::name!(TT, "tt:ReceiverSource"));
        self.media_profile_source
            .write_xml(writer, xml::name!(TT, "tt:MediaProfileSource"));
        self.dynamic_recordings
            .write_xml(writer, xml::name!(TT, "tt:DynamicRecordings"));
        self.dynamic_tracks
            .write_xml(writer, xml::name!(TT, "tt:DynamicTracks"));
        self.max_string_length
            .write_xml(writer, xml::name!(TT, "tt:MaxStringLength"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:RecordingConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RecordingConfiguration {
    /// Element `tt:Source`, required.
    pub source: RecordingSourceInformation,
    /// Element `tt:Content`, required.
    pub content: Description,
    /// Element `tt:MaximumRetentionTime`, required.
    pub maximum_retention_time: xml::Duration,
    /// Element `tt:Target`, optional.
    pub target: Option<RecordingTargetConfiguration>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RecordingConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut source = None;
        let mut content = None;
        let mut maximum_retention_time = None;
        let mut target = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Source") => xml::fields::one(reader, &child, &mut source)?,
                (xml::Ns::TT, "Content") => xml::fields::one(reader, &child, &mut content)?,
                (xml::Ns::TT, "MaximumRetentionTime") => {
                    xml::fields::one(reader, &child, &mut maximum_retention_time)?
                }
                (xml::Ns::TT, "Target") => xml::fields::one(reader, &child, &mut target)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            source: xml::fields::element(source, "RecordingConfiguration", "Source")?,
            content: xml::fields::element(content, "RecordingConfiguration", "Content")?,
            maximum_retention_time: xml::fields::element(
                maximum_retention_time,
                "RecordingConfiguration",
                "MaximumRetentionTime",
            )?,
            target,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RecordingConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.source.write_xml(writer, xml::name!(TT, "tt:Source"));
        self.content.write_xml(writer, xml::name!(TT, "tt:Content"));
        self.maximum_retention_time
            .write_xml(writer, xml::name!(TT, "tt:MaximumRetentionTime"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Target"), &self.target);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:RecordingEncryption` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RecordingEncryption {
    /// Attribute `Mode`, required.
    pub mode: String,
    /// Element `tt:KID`, optional.
    pub kid: Option<String>,
    /// Element `tt:Key`, optional.
    pub key: Option<xml::HexBinary>,
    /// Element `tt:Track`, any number.
    pub track: Vec<String>,
    /// Element `tt:AsymmetricEncryption`, optional.
    pub asymmetric_encryption: Option<AsymmetricEncryption>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RecordingEncryption {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut mode = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Mode") => mode = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut kid = None;
        let mut key = None;
        let mut track = Vec::new();
        let mut asymmetric_encryption = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "KID") => xml::fields::one(reader, &child, &mut kid)?,
                (xml::Ns::TT, "Key") => xml::fields::one(reader, &child, &mut key)?,
                (xml::Ns::TT, "Track") => xml::fields::many(reader, &child, &mut track)?,
                (xml::Ns::TT, "AsymmetricEncryption") => {
                    xml::fields::one(reader, &child, &mut asymmetric_encryption)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            mode: xml::fields::attribute(mode, "RecordingEncryption", "Mode")?,
            kid,
            key,
            track,
            asymmetric_encryption,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RecordingEncryption {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("Mode"), &self.mode);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:KID"), &self.kid);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Key"), &self.key);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Track"), &self.track);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:AsymmetricEncryption"),
            &self.asymmetric_encryption,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:RecordingEventFilter` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RecordingEventFilter {
    /// Element `tt:Filter`, 1 or more.
    pub filter: Vec<RecordingEventFilterFilter>,
    /// Element `tt:Before`, optional.
    pub before: Option<xml::Duration>,
    /// Element `tt:After`, optional.
    pub after: Option<xml::Duration>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RecordingEventFilter {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut filter = Vec::new();
        let mut before = None;
        let mut after = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Filter") => xml::fields::many(reader, &child, &mut filter)?,
                (xml::Ns::TT, "Before") => xml::fields::one(reader, &child, &mut before)?,
                (xml::Ns::TT, "After") => xml::fields::one(reader, &child, &mut after)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            filter,
            before,
            after,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RecordingEventFilter {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Filter"), &self.filter);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Before"), &self.before);
        xml::fields::write_option(writer, xml::name!(TT, "tt:After"), &self.after);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// The type of `Filter` in [`RecordingEventFilter`] of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RecordingEventFilterFilter {
    /// Element `tt:Topic`, required.
    pub topic: String,
    /// Element `tt:Source`, optional.
    pub source: Option<String>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RecordingEventFilterFilter {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut topic = None;
        let mut source = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Topic") => xml::fields::one(reader, &child, &mut topic)?,
                (xml::Ns::TT, "Source") => xml::fields::one(reader, &child, &mut source)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            topic: xml::fields::element(topic, "RecordingEventFilterFilter", "Topic")?,
            source,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RecordingEventFilterFilter {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.topic.write_xml(writer, xml::name!(TT, "tt:Topic"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Source"), &self.source);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:RecordingInformation` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RecordingInformation {
    /// Element `tt:RecordingToken`, required.
    pub recording_token: RecordingReference,
    /// Element `tt:Source`, required.
    pub source: RecordingSourceInformation,
    /// Element `tt:EarliestRecording`, optional.
    pub earliest_recording: Option<xml::DateTime>,
    /// Element `tt:LatestRecording`, optional.
    pub latest_recording: Option<xml::DateTime>,
    /// Element `tt:Content`, required.
    pub content: Description,
    /// Element `tt:Track`, any number.
    pub track: Vec<TrackInformation>,
    /// Element `tt:RecordingStatus`, required.
    pub recording_status: RecordingStatus,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RecordingInformation {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut recording_token = None;
        let mut source = None;
        let mut earliest_recording = None;
        let mut latest_recording = None;
        let mut content = None;
        let mut track = Vec::new();
        let mut recording_status = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "RecordingToken") => xml::fields::one(reader, &child, &mut recording_token)?,
                (xml::Ns::TT, "Source") => xml::fields::one(reader, &child, &mut source)?,
                (xml::Ns::TT, "EarliestRecording") => {
                    xml::fields::one(reader, &child, &mut earliest_recording)?
                }
                (xml::Ns::TT, "LatestRecording") => xml::fields::one(reader, &child, &mut latest_recording)?,
                (xml::Ns::TT, "Content") => xml::fields::one(reader, &child, &mut content)?,
                (xml::Ns::TT, "Track") => xml::fields::many(reader, &child, &mut track)?,
                (xml::Ns::TT, "RecordingStatus") => xml::fields::one(reader, &child, &mut recording_status)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            recording_token: xml::fields::element(recording_token, "RecordingInformation", "RecordingToken")?,
            source: xml::fields::element(source, "RecordingInformation", "Source")?,
            earliest_recording,
            latest_recording,
            content: xml::fields::element(content, "RecordingInformation", "Content")?,
            track,
            recording_status: xml::fields::element(
                recording_status,
                "RecordingInformation",
                "RecordingStatus",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RecordingInformation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.recording_token
            .write_xml(writer, xml::name!(TT, "tt:RecordingToken"));
        self.source.write_xml(writer, xml::name!(TT, "tt:Source"));
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:EarliestRecording"),
            &self.earliest_recording,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:LatestRecording"),
            &self.latest_recording,
        );
        self.content.write_xml(writer, xml::name!(TT, "tt:Content"));
        xml::fields::write_many(writer, xml::name!(TT, "tt:Track"), &self.track);
        self.recording_status
            .write_xml(writer, xml::name!(TT, "tt:RecordingStatus"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:RecordingJobConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RecordingJobConfiguration {
    /// Attribute `ScheduleToken`, optional.
    pub schedule_token: Option<String>,
    /// Element `tt:RecordingToken`, required.
    pub recording_token: RecordingReference,
    /// Element `tt:Mode`, required.
    pub mode: RecordingJobMode,
    /// Element `tt:Priority`, required.
    pub priority: i32,
    /// Element `tt:Source`, any number.
    pub source: Vec<RecordingJobSource>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<RecordingJobConfigurationExtension>,
    /// Element `tt:EventFilter`, optional.
    pub event_filter: Option<RecordingEventFilter>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RecordingJobConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut schedule_token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "ScheduleToken") => schedule_token = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut recording_token = None;
        let mut mode = None;
        let mut priority = None;
        let mut source = Vec::new();
        let mut extension = None;
        let mut event_filter = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "RecordingToken") => xml::fields::one(reader, &child, &mut recording_token)?,
                (xml::Ns::TT, "Mode") => xml::fields::one(reader, &child, &mut mode)?,
                (xml::Ns::TT, "Priority") => xml::fields::one(reader, &child, &mut priority)?,
                (xml::Ns::TT, "Source") => xml::fields::many(reader, &child, &mut source)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                (xml::Ns::TT, "EventFilter") => xml::fields::one(reader, &child, &mut event_filter)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            schedule_token,
            recording_token: xml::fields::element(
                recording_token,
                "RecordingJobConfiguration",
                "RecordingToken",
            )?,
            mode: xml::fields::element(mode, "RecordingJobConfiguration", "Mode")?,
            priority: xml::fields::element(priority, "RecordingJobConfiguration", "Priority")?,
            source,
            extension,
            event_filter,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RecordingJobConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("ScheduleToken"), &self.schedule_token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.recording_token
            .write_xml(writer, xml::name!(TT, "tt:RecordingToken"));
        self.mode.write_xml(writer, xml::name!(TT, "tt:Mode"));
        self.priority.write_xml(writer, xml::name!(TT, "tt:Priority"));
        xml::fields::write_many(writer, xml::name!(TT, "tt:Source"), &self.source);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        xml::fields::write_option(writer, xml::name!(TT, "tt:EventFilter"), &self.event_filter);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:RecordingJobConfigurationExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RecordingJobConfigurationExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for RecordingJobConfigurationExtension {
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

impl xml::WriteXml for RecordingJobConfigurationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:RecordingJobMode` of onvif.xsd.
pub type RecordingJobMode = String;

/// SimpleType `tt:RecordingJobReference` of onvif.xsd.
pub type RecordingJobReference = ReferenceToken;

/// ComplexType `tt:RecordingJobSource` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RecordingJobSource {
    /// Element `tt:SourceToken`, optional.
    pub source_token: Option<SourceReference>,
    /// Element `tt:AutoCreateReceiver`, optional.
    pub auto_create_receiver: Option<bool>,
    /// Element `tt:Tracks`, any number.
    pub tracks: Vec<RecordingJobTrack>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<RecordingJobSourceExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RecordingJobSource {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut source_token = None;
        let mut auto_create_receiver = None;
        let mut tracks = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "SourceToken") => xml::fields::one(reader, &child, &mut source_token)?,
                (xml::Ns::TT, "AutoCreateReceiver") => {
                    xml::fields::one(reader, &child, &mut auto_create_receiver)?
                }
                (xml::Ns::TT, "Tracks") => xml::fields::many(reader, &child, &mut tracks)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            source_token,
            auto_create_receiver,
            tracks,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RecordingJobSource {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:SourceToken"), &self.source_token);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:AutoCreateReceiver"),
            &self.auto_create_receiver,
        );
        xml::fields::write_many(writer, xml::name!(TT, "tt:Tracks"), &self.tracks);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:RecordingJobSourceExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RecordingJobSourceExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for RecordingJobSourceExtension {
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

impl xml::WriteXml for RecordingJobSourceExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:RecordingJobState` of onvif.xsd.
pub type RecordingJobState = String;

/// ComplexType `tt:RecordingJobStateInformation` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RecordingJobStateInformation {
    /// Element `tt:RecordingToken`, required.
    pub recording_token: RecordingReference,
    /// Element `tt:State`, required.
    pub state: RecordingJobState,
    /// Element `tt:Sources`, any number.
    pub sources: Vec<RecordingJobStateSource>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<RecordingJobStateInformationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RecordingJobStateInformation {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut recording_token = None;
        let mut state = None;
        let mut sources = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "RecordingToken") => xml::fields::one(reader, &child, &mut recording_token)?,
                (xml::Ns::TT, "State") => xml::fields::one(reader, &child, &mut state)?,
                (xml::Ns::TT, "Sources") => xml::fields::many(reader, &child, &mut sources)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            recording_token: xml::fields::element(
                recording_token,
                "RecordingJobStateInformation",
                "RecordingToken",
            )?,
            state: xml::fields::element(state, "RecordingJobStateInformation", "State")?,
            sources,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RecordingJobStateInformation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.recording_token
            .write_xml(writer, xml::name!(TT, "tt:RecordingToken"));
        self.state.write_xml(writer, xml::name!(TT, "tt:State"));
        xml::fields::write_many(writer, xml::name!(TT, "tt:Sources"), &self.sources);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:RecordingJobStateInformationExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RecordingJobStateInformationExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for RecordingJobStateInformationExtension {
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

impl xml::WriteXml for RecordingJobStateInformationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:RecordingJobStateSource` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RecordingJobStateSource {
    /// Element `tt:SourceToken`, required.
    pub source_token: SourceReference,
    /// Element `tt:State`, required.
    pub state: RecordingJobState,
    /// Element `tt:Tracks`, required.
    pub tracks: RecordingJobStateTracks,
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RecordingJobStateSource {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut source_token = None;
        let mut state = None;
        let mut tracks = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "SourceToken") => xml::fields::one(reader, &child, &mut source_token)?,
                (xml::Ns::TT, "State") => xml::fields::one(reader, &child, &mut state)?,
                (xml::Ns::TT, "Tracks") => xml::fields::one(reader, &child, &mut tracks)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            source_token: xml::fields::element(source_token, "RecordingJobStateSource", "SourceToken")?,
            state: xml::fields::element(state, "RecordingJobStateSource", "State")?,
            tracks: xml::fields::element(tracks, "RecordingJobStateSource", "Tracks")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RecordingJobStateSource {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.source_token
            .write_xml(writer, xml::name!(TT, "tt:SourceToken"));
        self.state.write_xml(writer, xml::name!(TT, "tt:State"));
        self.tracks.write_xml(writer, xml::name!(TT, "tt:Tracks"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:RecordingJobStateTrack` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RecordingJobStateTrack {
    /// Element `tt:SourceTag`, required.
    pub source_tag: String,
    /// Element `tt:Destination`, required.
    pub destination: TrackReference,
    /// Element `tt:Error`, optional.
    pub error: Option<String>,
    /// Element `tt:State`, required.
    pub state: RecordingJobState,
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RecordingJobStateTrack {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut source_tag = None;
        let mut destination = None;
        let mut error = None;
        let mut state = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "SourceTag") => xml::fields::one(reader, &child, &mut source_tag)?,
                (xml::Ns::TT, "Destination") => xml::fields::one(reader, &child, &mut destination)?,
                (xml::Ns::TT, "Error") => xml::fields::one(reader, &child, &mut error)?,
                (xml::Ns::TT, "State") => xml::fields::one(reader, &child, &mut state)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            source_tag: xml::fields::element(source_tag, "RecordingJobStateTrack", "SourceTag")?,
            destination: xml::fields::element(destination, "RecordingJobStateTrack", "Destination")?,
            error,
            state: xml::fields::element(state, "RecordingJobStateTrack", "State")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RecordingJobStateTrack {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.source_tag.write_xml(writer, xml::name!(TT, "tt:SourceTag"));
        self.destination
            .write_xml(writer, xml::name!(TT, "tt:Destination"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Error"), &self.error);
        self.state.write_xml(writer, xml::name!(TT, "tt:State"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:RecordingJobStateTracks` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RecordingJobStateTracks {
    /// Element `tt:Track`, any number.
    pub track: Vec<RecordingJobStateTrack>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RecordingJobStateTracks {
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

impl xml::WriteXml for RecordingJobStateTracks {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Track"), &self.track);
        writer.end(name);
    }
}

/// ComplexType `tt:RecordingJobTrack` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RecordingJobTrack {
    /// Element `tt:SourceTag`, required.
    pub source_tag: String,
    /// Element `tt:Destination`, required.
    pub destination: TrackReference,
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RecordingJobTrack {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut source_tag = None;
        let mut destination = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "SourceTag") => xml::fields::one(reader, &child, &mut source_tag)?,
                (xml::Ns::TT, "Destination") => xml::fields::one(reader, &child, &mut destination)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            source_tag: xml::fields::element(source_tag, "RecordingJobTrack", "SourceTag")?,
            destination: xml::fields::element(destination, "RecordingJobTrack", "Destination")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RecordingJobTrack {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.source_tag.write_xml(writer, xml::name!(TT, "tt:SourceTag"));
        self.destination
            .write_xml(writer, xml::name!(TT, "tt:Destination"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:RecordingReference` of onvif.xsd.
pub type RecordingReference = ReferenceToken;

/// ComplexType `tt:RecordingSourceInformation` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RecordingSourceInformation {
    /// Element `tt:SourceId`, required.
    pub source_id: String,
    /// Element `tt:Name`, required.
    pub name: Name,
    /// Element `tt:Location`, required.
    pub location: Description,
    /// Element `tt:Description`, required.
    pub description: Description,
    /// Element `tt:Address`, required.
    pub address: String,
    /// Element `tt:VideoSourceToken`, optional.
    pub video_source_token: Option<ReferenceToken>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RecordingSourceInformation {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut source_id = None;
        let mut name = None;
        let mut location = None;
        let mut description = None;
        let mut address = None;
        let mut video_source_token = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "SourceId") => xml::fields::one(reader, &child, &mut source_id)?,
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "Location") => xml::fields::one(reader, &child, &mut location)?,
                (xml::Ns::TT, "Description") => xml::fields::one(reader, &child, &mut description)?,
                (xml::Ns::TT, "Address") => xml::fields::one(reader, &child, &mut address)?,
                (xml::Ns::TT, "VideoSourceToken") => {
                    xml::fields::one(reader, &child, &mut video_source_token)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            source_id: xml::fields::element(source_id, "RecordingSourceInformation", "SourceId")?,
            name: xml::fields::element(name, "RecordingSourceInformation", "Name")?,
            location: xml::fields::element(location, "RecordingSourceInformation", "Location")?,
            description: xml::fields::element(description, "RecordingSourceInformation", "Description")?,
            address: xml::fields::element(address, "RecordingSourceInformation", "Address")?,
            video_source_token,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RecordingSourceInformation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.source_id.write_xml(writer, xml::name!(TT, "tt:SourceId"));
        self.name.write_xml(writer, xml::name!(TT, "tt:Name"));
        self.location.write_xml(writer, xml::name!(TT, "tt:Location"));
        self.description
            .write_xml(writer, xml::name!(TT, "tt:Description"));
        self.address.write_xml(writer, xml::name!(TT, "tt:Address"));
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:VideoSourceToken"),
            &self.video_source_token,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:RecordingStatus` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum RecordingStatus {
    /// `Initiated`
    #[default]
    Initiated,
    /// `Recording`
    Recording,
    /// `Stopped`
    Stopped,
    /// `Removing`
    Removing,
    /// `Removed`
    Removed,
    /// `Unknown`
    Unknown,
}

impl RecordingStatus {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::Initiated,
        Self::Recording,
        Self::Stopped,
        Self::Removing,
        Self::Removed,
        Self::Unknown,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Initiated => "Initiated",
            Self::Recording => "Recording",
            Self::Stopped => "Stopped",
            Self::Removing => "Removing",
            Self::Removed => "Removed",
            Self::Unknown => "Unknown",
        }
    }
}

xml::fields::listed_values!(RecordingStatus, "RecordingStatus");

/// ComplexType `tt:RecordingSummary` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RecordingSummary {
    /// Element `tt:DataFrom`, required.
    pub data_from: xml::DateTime,
    /// Element `tt:DataUntil`, required.
    pub data_until: xml::DateTime,
    /// Element `tt:NumberRecordings`, required.
    pub number_recordings: i32,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RecordingSummary {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut data_from = None;
        let mut data_until = None;
        let mut number_recordings = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "DataFrom") => xml::fields::one(reader, &child, &mut data_from)?,
                (xml::Ns::TT, "DataUntil") => xml::fields::one(reader, &child, &mut data_until)?,
                (xml::Ns::TT, "NumberRecordings") => {
                    xml::fields::one(reader, &child, &mut number_recordings)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            data_from: xml::fields::element(data_from, "RecordingSummary", "DataFrom")?,
            data_until: xml::fields::element(data_until, "RecordingSummary", "DataUntil")?,
            number_recordings: xml::fields::element(
                number_recordings,
                "RecordingSummary",
                "NumberRecordings",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RecordingSummary {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.data_from.write_xml(writer, xml::name!(TT, "tt:DataFrom"));
        self.data_until.write_xml(writer, xml::name!(TT, "tt:DataUntil"));
        self.number_recordings
            .write_xml(writer, xml::name!(TT, "tt:NumberRecordings"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:RecordingTargetConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RecordingTargetConfiguration {
    /// Element `tt:Storage`, required.
    pub storage: ReferenceToken,
    /// Element `tt:Format`, required.
    pub format: String,
    /// Element `tt:Prefix`, optional.
    pub prefix: Option<String>,
    /// Element `tt:Postfix`, optional.
    pub postfix: Option<String>,
    /// Element `tt:SpanDuration`, optional.
    pub span_duration: Option<xml::Duration>,
    /// Element `tt:SegmentDuration`, required.
    pub segment_duration: xml::Duration,
    /// Element `tt:Encryption`, any number.
    pub encryption: Vec<RecordingEncryption>,
    /// Element `tt:SegmentDurationOverride`, optional.
    pub segment_duration_override: Option<RecordingTargetConfigurationSegmentDurationOverride>,
    /// Element `tt:StorageStrategy`, optional.
    pub storage_strategy: Option<String>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RecordingTargetConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut storage = None;
        let mut format = None;
        let mut prefix = None;
        let mut postfix = None;
        let mut span_duration = None;
        let mut segment_duration = None;
        let mut encryption = Vec::new();
        let mut segment_duration_override = None;
        let mut storage_strategy = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Storage") => xml::fields::one(reader, &child, &mut storage)?,
                (xml::Ns::TT, "Format") => xml::fields::one(reader, &child, &mut format)?,
                (xml::Ns::TT, "Prefix") => xml::fields::one(reader, &child, &mut prefix)?,
                (xml::Ns::TT, "Postfix") => xml::fields::one(reader, &child, &mut postfix)?,
                (xml::Ns::TT, "SpanDuration") => xml::fields::one(reader, &child, &mut span_duration)?,
                (xml::Ns::TT, "SegmentDuration") => xml::fields::one(reader, &child, &mut segment_duration)?,
                (xml::Ns::TT, "Encryption") => xml::fields::many(reader, &child, &mut encryption)?,
                (xml::Ns::TT, "SegmentDurationOverride") => {
                    xml::fields::one(reader, &child, &mut segment_duration_override)?
                }
                (xml::Ns::TT, "StorageStrategy") => xml::fields::one(reader, &child, &mut storage_strategy)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            storage: xml::fields::element(storage, "RecordingTargetConfiguration", "Storage")?,
            format: xml::fields::element(format, "RecordingTargetConfiguration", "Format")?,
            prefix,
            postfix,
            span_duration,
            segment_duration: xml::fields::element(
                segment_duration,
                "RecordingTargetConfiguration",
                "SegmentDuration",
            )?,
            encryption,
            segment_duration_override,
            storage_strategy,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RecordingTargetConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.storage.write_xml(writer, xml::name!(TT, "tt:Storage"));
        self.format.write_xml(writer, xml::name!(TT, "tt:Format"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Prefix"), &self.prefix);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Postfix"), &self.postfix);
        xml::fields::write_option(writer, xml::name!(TT, "tt:SpanDuration"), &self.span_duration);
        self.segment_duration
            .write_xml(writer, xml::name!(TT, "tt:SegmentDuration"));
        xml::fields::write_many(writer, xml::name!(TT, "tt:Encryption"), &self.encryption);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:SegmentDurationOverride"),
            &self.segment_duration_override,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:StorageStrategy"),
            &self.storage_strategy,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// The type of `SegmentDurationOverride` in [`RecordingTargetConfiguration`] of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RecordingTargetConfigurationSegmentDurationOverride {
    /// Element `tt:Duration`, required.
    pub duration: xml::Duration,
    /// Element `tt:Expiration`, required.
    pub expiration: xml::Duration,
}

impl xml::ReadXml for RecordingTargetConfigurationSegmentDurationOverride {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut duration = None;
        let mut expiration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Duration") => xml::fields::one(reader, &child, &mut duration)?,
                (xml::Ns::TT, "Expiration") => xml::fields::one(reader, &child, &mut expiration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            duration: xml::fields::element(
                duration,
                "RecordingTargetConfigurationSegmentDurationOverride",
                "Duration",
            )?,
            expiration: xml::fields::element(
                expiration,
                "RecordingTargetConfigurationSegmentDurationOverride",
                "Expiration",
            )?,
        })
    }
}

impl xml::WriteXml for RecordingTargetConfigurationSegmentDurationOverride {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.duration.write_xml(writer, xml::name!(TT, "tt:Duration"));
        self.expiration.write_xml(writer, xml::name!(TT, "tt:Expiration"));
        writer.end(name);
    }
}

/// ComplexType `tt:Rectangle` of common.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Rectangle {
    /// Attribute `bottom`, required.
    pub bottom: f32,
    /// Attribute `top`, required.
    pub top: f32,
    /// Attribute `right`, required.
    pub right: f32,
    /// Attribute `left`, required.
    pub left: f32,
}

impl xml::ReadXml for Rectangle {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut bottom = None;
        let mut top = None;
        let mut right = None;
        let mut left = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "bottom") => bottom = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "top") => top = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "right") => right = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "left") => left = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        reader.skip()?;
        Ok(Self {
            bottom: xml::fields::attribute(bottom, "Rectangle", "bottom")?,
            top: xml::fields::attribute(top, "Rectangle", "top")?,
            right: xml::fields::attribute(right, "Rectangle", "right")?,
            left: xml::fields::attribute(left, "Rectangle", "left")?,
        })
    }
}

impl xml::WriteXml for Rectangle {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("bottom"), &self.bottom);
        writer.attribute(xml::name!("top"), &self.top);
        writer.attribute(xml::name!("right"), &self.right);
        writer.attribute(xml::name!("left"), &self.left);
        writer.end(name);
    }
}

/// SimpleType `tt:ReferenceToken` of common.xsd; length at most 64.
pub type ReferenceToken = String;

/// Limit of [`ReferenceToken`] in characters, or bytes of binary content.
pub const REFERENCE_TOKEN_MAX_LENGTH: usize = 64;

/// SimpleType `tt:ReferenceTokenList` of onvif.xsd: items divided by white space.
pub type ReferenceTokenList = xml::List<ReferenceToken>;

/// ComplexType `tt:RelativeFocus` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RelativeFocus {
    /// Element `tt:Distance`, required.
    pub distance: f32,
    /// Element `tt:Speed`, optional.
    pub speed: Option<f32>,
}

impl xml::ReadXml for RelativeFocus {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut distance = None;
        let mut speed = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Distance") => xml::fields::one(reader, &child, &mut distance)?,
                (xml::Ns::TT, "Speed") => xml::fields::one(reader, &child, &mut speed)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            distance: xml::fields::element(distance, "RelativeFocus", "Distance")?,
            speed,
        })
    }
}

impl xml::WriteXml for RelativeFocus {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.distance.write_xml(writer, xml::name!(TT, "tt:Distance"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Speed"), &self.speed);
        writer.end(name);
    }
}

/// ComplexType `tt:RelativeFocusOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RelativeFocusOptions {
    /// Element `tt:Distance`, required.
    pub distance: FloatRange,
    /// Element `tt:Speed`, required.
    pub speed: FloatRange,
}

impl xml::ReadXml for RelativeFocusOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut distance = None;
        let mut speed = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Distance") => xml::fields::one(reader, &child, &mut distance)?,
                (xml::Ns::TT, "Speed") => xml::fields::one(reader, &child, &mut speed)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            distance: xml::fields::element(distance, "RelativeFocusOptions", "Distance")?,
            speed: xml::fields::element(speed, "RelativeFocusOptions", "Speed")?,
        })
    }
}

impl xml::WriteXml for RelativeFocusOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.distance.write_xml(writer, xml::name!(TT, "tt:Distance"));
        self.speed.write_xml(writer, xml::name!(TT, "tt:Speed"));
        writer.end(name);
    }
}

/// ComplexType `tt:RelativeFocusOptions20` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RelativeFocusOptions20 {
    /// Element `tt:Distance`, required.
    pub distance: FloatRange,
    /// Element `tt:Speed`, optional.
    pub speed: Option<FloatRange>,
}

impl xml::ReadXml for RelativeFocusOptions20 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut distance = None;
        let mut speed = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Distance") => xml::fields::one(reader, &child, &mut distance)?,
                (xml::Ns::TT, "Speed") => xml::fields::one(reader, &child, &mut speed)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            distance: xml::fields::element(distance, "RelativeFocusOptions20", "Distance")?,
            speed,
        })
    }
}

impl xml::WriteXml for RelativeFocusOptions20 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.distance.write_xml(writer, xml::name!(TT, "tt:Distance"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Speed"), &self.speed);
        writer.end(name);
    }
}

/// SimpleType `tt:RelayIdleState` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum RelayIdleState {
    /// `closed`
    #[default]
    Closed,
    /// `open`
    Open,
}

impl RelayIdleState {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Closed, Self::Open];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::Open => "open",
        }
    }
}

xml::fields::listed_values!(RelayIdleState, "RelayIdleState");

/// SimpleType `tt:RelayLogicalState` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum RelayLogicalState {
    /// `active`
    #[default]
    Active,
    /// `inactive`
    Inactive,
}

impl RelayLogicalState {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Active, Self::Inactive];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Inactive => "inactive",
        }
    }
}

xml::fields::listed_values!(RelayLogicalState, "RelayLogicalState");

/// SimpleType `tt:RelayMode` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum RelayMode {
    /// `Monostable`
    #[default]
    Monostable,
    /// `Bistable`
    Bistable,
}

impl RelayMode {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Monostable, Self::Bistable];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Monostable => "Monostable",
            Self::Bistable => "Bistable",
        }
    }
}

xml::fields::listed_values!(RelayMode, "RelayMode");

/// ComplexType `tt:RelayOutput` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RelayOutput {
    /// Attribute `token`, required.
    pub token: ReferenceToken,
    /// Element `tt:Properties`, required.
    pub properties: RelayOutputSettings,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RelayOutput {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut properties = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Properties") => xml::fields::one(reader, &child, &mut properties)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "RelayOutput", "token")?,
            properties: xml::fields::element(properties, "RelayOutput", "Properties")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RelayOutput {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.properties.write_xml(writer, xml::name!(TT, "tt:Properties"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:RelayOutputSettings` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RelayOutputSettings {
    /// Element `tt:Mode`, required.
    pub mode: RelayMode,
    /// Element `tt:DelayTime`, required.
    pub delay_time: xml::Duration,
    /// Element `tt:IdleState`, required.
    pub idle_state: RelayIdleState,
}

impl xml::ReadXml for RelayOutputSettings {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut mode = None;
        let mut delay_time = None;
        let mut idle_state = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Mode") => xml::fields::one(reader, &child, &mut mode)?,
                (xml::Ns::TT, "DelayTime") => xml::fields::one(reader, &child, &mut delay_time)?,
                (xml::Ns::TT, "IdleState") => xml::fields::one(reader, &child, &mut idle_state)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            mode: xml::fields::element(mode, "RelayOutputSettings", "Mode")?,
            delay_time: xml::fields::element(delay_time, "RelayOutputSettings", "DelayTime")?,
            idle_state: xml::fields::element(idle_state, "RelayOutputSettings", "IdleState")?,
        })
    }
}

impl xml::WriteXml for RelayOutputSettings {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.mode.write_xml(writer, xml::name!(TT, "tt:Mode"));
        self.delay_time.write_xml(writer, xml::name!(TT, "tt:DelayTime"));
        self.idle_state.write_xml(writer, xml::name!(TT, "tt:IdleState"));
        writer.end(name);
    }
}

/// ComplexType `tt:RemoteUser` of onvif.xsd.
#[derive(Clone, PartialEq, Default)]
pub struct RemoteUser {
    /// Element `tt:Username`, required.
    pub username: String,
    /// Element `tt:Password`, optional.
    pub password: Option<String>,
    /// Element `tt:UseDerivedPassword`, required.
    pub use_derived_password: bool,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

/// Secrets are shown as present or absent only.
impl std::fmt::Debug for RemoteUser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RemoteUser")
            .field("username", &self.username)
            .field("password", &self.password.as_ref().map(|_| "(secret)"))
            .field("use_derived_password", &self.use_derived_password)
            .field("any", &self.any)
            .field("any_attributes", &self.any_attributes)
            .finish()
    }
}

impl xml::ReadXml for RemoteUser {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut username = None;
        let mut password = None;
        let mut use_derived_password = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Username") => xml::fields::one(reader, &child, &mut username)?,
                (xml::Ns::TT, "Password") => xml::fields::one(reader, &child, &mut password)?,
                (xml::Ns::TT, "UseDerivedPassword") => {
                    xml::fields::one(reader, &child, &mut use_derived_password)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            username: xml::fields::element(username, "RemoteUser", "Username")?,
            password,
            use_derived_password: xml::fields::element(
                use_derived_password,
                "RemoteUser",
                "UseDerivedPassword",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RemoteUser {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.username.write_xml(writer, xml::name!(TT, "tt:Username"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Password"), &self.password);
        self.use_derived_password
            .write_xml(writer, xml::name!(TT, "tt:UseDerivedPassword"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:Rename` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Rename {
    /// Element `tt:from`, required.
    pub from: ObjectId,
    /// Element `tt:to`, required.
    pub to: ObjectId,
}

impl xml::ReadXml for Rename {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut from = None;
        let mut to = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "from") => xml::fields::one(reader, &child, &mut from)?,
                (xml::Ns::TT, "to") => xml::fields::one(reader, &child, &mut to)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            from: xml::fields::element(from, "Rename", "from")?,
            to: xml::fields::element(to, "Rename", "to")?,
        })
    }
}

impl xml::WriteXml for Rename {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.from.write_xml(writer, xml::name!(TT, "tt:from"));
        self.to.write_xml(writer, xml::name!(TT, "tt:to"));
        writer.end(name);
    }
}

/// ComplexType `tt:ReplayCapabilities` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReplayCapabilities {
    /// Element `tt:XAddr`, required.
    pub x_addr: String,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ReplayCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut x_addr = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "XAddr") => xml::fields::one(reader, &child, &mut x_addr)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            x_addr: xml::fields::element(x_addr, "ReplayCapabilities", "XAddr")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ReplayCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.x_addr.write_xml(writer, xml::name!(TT, "tt:XAddr"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:ReplayConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReplayConfiguration {
    /// Element `tt:SessionTimeout`, required.
    pub session_timeout: xml::Duration,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ReplayConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut session_timeout = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "SessionTimeout") => xml::fields::one(reader, &child, &mut session_timeout)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            session_timeout: xml::fields::element(session_timeout, "ReplayConfiguration", "SessionTimeout")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ReplayConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.session_timeout
            .write_xml(writer, xml::name!(TT, "tt:SessionTimeout"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:Reverse` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Reverse {
    /// Element `tt:Mode`, required.
    pub mode: ReverseMode,
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Reverse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut mode = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Mode") => xml::fields::one(reader, &child, &mut mode)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            mode: xml::fields::element(mode, "Reverse", "Mode")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Reverse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.mode.write_xml(writer, xml::name!(TT, "tt:Mode"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:ReverseMode` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum ReverseMode {
    /// `OFF`
    #[default]
    OFF,
    /// `ON`
    ON,
    /// `AUTO`
    AUTO,
    /// `Extended`
    Extended,
}

impl ReverseMode {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::OFF, Self::ON, Self::AUTO, Self::Extended];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OFF => "OFF",
            Self::ON => "ON",
            Self::AUTO => "AUTO",
            Self::Extended => "Extended",
        }
    }
}

xml::fields::listed_values!(ReverseMode, "ReverseMode");

/// ComplexType `tt:ReverseOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReverseOptions {
    /// Element `tt:Mode`, any number.
    pub mode: Vec<ReverseMode>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<ReverseOptionsExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ReverseOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut mode = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Mode") => xml::fields::many(reader, &child, &mut mode)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            mode,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ReverseOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Mode"), &self.mode);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:ReverseOptionsExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReverseOptionsExtension {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for ReverseOptionsExtension {
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

impl xml::WriteXml for ReverseOptionsExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:Rotate` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Rotate {
    /// Attribute `Mirror`, optional.
    pub mirror: Option<bool>,
    /// Element `tt:Mode`, required.
    pub mode: RotateMode,
    /// Element `tt:Degree`, optional.
    pub degree: Option<i32>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<RotateExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Rotate {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut mirror = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Mirror") => mirror = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut mode = None;
        let mut degree = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Mode") => xml::fields::one(reader, &child, &mut mode)?,
                (xml::Ns::TT, "Degree") => xml::fields::one(reader, &child, &mut degree)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            mirror,
            mode: xml::fields::element(mode, "Rotate", "Mode")?,
            degree,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Rotate {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("Mirror"), &self.mirror);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.mode.write_xml(writer, xml::name!(TT, "tt:Mode"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Degree"), &self.degree);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:RotateExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RotateExtension {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for RotateExtension {
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

impl xml::WriteXml for RotateExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:RotateMode` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum RotateMode {
    /// `OFF`
    #[default]
    OFF,
    /// `ON`
    ON,
    /// `AUTO`
    AUTO,
}

impl RotateMode {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::OFF, Self::ON, Self::AUTO];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OFF => "OFF",
            Self::ON => "ON",
            Self::AUTO => "AUTO",
        }
    }
}

xml::fields::listed_values!(RotateMode, "RotateMode");

/// ComplexType `tt:RotateOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RotateOptions {
    /// Attribute `Reboot`, optional.
    pub reboot: Option<bool>,
    /// Attribute `Mirror`, optional.
    pub mirror: Option<bool>,
    /// Element `tt:Mode`, 1 or more.
    pub mode: Vec<RotateMode>,
    /// Element `tt:DegreeList`, optional.
    pub degree_list: Option<IntItems>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<RotateOptionsExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RotateOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut reboot = None;
        let mut mirror = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Reboot") => reboot = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Mirror") => mirror = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut mode = Vec::new();
        let mut degree_list = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Mode") => xml::fields::many(reader, &child, &mut mode)?,
                (xml::Ns::TT, "DegreeList") => xml::fields::one(reader, &child, &mut degree_list)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            reboot,
            mirror,
            mode,
            degree_list,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RotateOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("Reboot"), &self.reboot);
        xml::fields::write_attribute(writer, xml::name!("Mirror"), &self.mirror);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Mode"), &self.mode);
        xml::fields::write_option(writer, xml::name!(TT, "tt:DegreeList"), &self.degree_list);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:RotateOptionsExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RotateOptionsExtension {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for RotateOptionsExtension {
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

impl xml::WriteXml for RotateOptionsExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:RuleEngineConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RuleEngineConfiguration {
    /// Element `tt:Rule`, any number.
    pub rule: Vec<Config>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<RuleEngineConfigurationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RuleEngineConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut rule = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Rule") => xml::fields::many(reader, &child, &mut rule)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            rule,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RuleEngineConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Rule"), &self.rule);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:RuleEngineConfigurationExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RuleEngineConfigurationExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for RuleEngineConfigurationExtension {
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

impl xml::WriteXml for RuleEngineConfigurationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}
