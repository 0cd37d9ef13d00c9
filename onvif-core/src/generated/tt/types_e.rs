// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::wsnt;
use crate::xml;

/// ComplexType `tt:EAPMethodConfiguration` of onvif.xsd.
#[derive(Clone, PartialEq, Default)]
pub struct EAPMethodConfiguration {
    /// Element `tt:TLSConfiguration`, optional.
    pub tls_configuration: Option<TLSConfiguration>,
    /// Element `tt:Password`, optional.
    pub password: Option<String>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<EapMethodExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

/// Secrets are shown as present or absent only.
impl std::fmt::Debug for EAPMethodConfiguration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EAPMethodConfiguration")
            .field("tls_configuration", &self.tls_configuration)
            .field("password", &self.password.as_ref().map(|_| "(secret)"))
            .field("extension", &self.extension)
            .field("any_attributes", &self.any_attributes)
            .finish()
    }
}

impl xml::ReadXml for EAPMethodConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut tls_configuration = None;
        let mut password = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "TLSConfiguration") => {
                    xml::fields::one(reader, &child, &mut tls_configuration)?
                }
                (xml::Ns::TT, "Password") => xml::fields::one(reader, &child, &mut password)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            tls_configuration,
            password,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for EAPMethodConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:TLSConfiguration"),
            &self.tls_configuration,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Password"), &self.password);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:EFlip` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EFlip {
    /// Element `tt:Mode`, required.
    pub mode: EFlipMode,
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for EFlip {
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
            mode: xml::fields::element(mode, "EFlip", "Mode")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for EFlip {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.mode.write_xml(writer, xml::name!(TT, "tt:Mode"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:EFlipMode` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum EFlipMode {
    /// `OFF`
    #[default]
    OFF,
    /// `ON`
    ON,
    /// `Extended`
    Extended,
}

impl EFlipMode {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::OFF, Self::ON, Self::Extended];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OFF => "OFF",
            Self::ON => "ON",
            Self::Extended => "Extended",
        }
    }
}

xml::fields::listed_values!(EFlipMode, "EFlipMode");

/// ComplexType `tt:EFlipOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EFlipOptions {
    /// Element `tt:Mode`, any number.
    pub mode: Vec<EFlipMode>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<EFlipOptionsExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for EFlipOptions {
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

impl xml::WriteXml for EFlipOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Mode"), &self.mode);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:EFlipOptionsExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EFlipOptionsExtension {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for EFlipOptionsExtension {
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

impl xml::WriteXml for EFlipOptionsExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:EQPreset` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EQPreset {
    /// Element `tt:Token`, required.
    pub token: ReferenceToken,
    /// Element `tt:Name`, required.
    pub name: String,
    /// Element `tt:isDefault`, required.
    pub is_default: bool,
    /// Element `tt:ScheduleToken`, optional.
    pub schedule_token: Option<String>,
    /// Element `tt:isFrequencyDecibelEditable`, required.
    pub is_frequency_decibel_editable: bool,
    /// Element `tt:FrequencyDecibelPair`, any number.
    pub frequency_decibel_pair: Vec<FrequencyDecibelPair>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for EQPreset {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut name = None;
        let mut is_default = None;
        let mut schedule_token = None;
        let mut is_frequency_decibel_editable = None;
        let mut frequency_decibel_pair = Vec::new();
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Token") => xml::fields::one(reader, &child, &mut token)?,
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "isDefault") => xml::fields::one(reader, &child, &mut is_default)?,
                (xml::Ns::TT, "ScheduleToken") => xml::fields::one(reader, &child, &mut schedule_token)?,
                (xml::Ns::TT, "isFrequencyDecibelEditable") => {
                    xml::fields::one(reader, &child, &mut is_frequency_decibel_editable)?
                }
                (xml::Ns::TT, "FrequencyDecibelPair") => {
                    xml::fields::many(reader, &child, &mut frequency_decibel_pair)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "EQPreset", "Token")?,
            name: xml::fields::element(name, "EQPreset", "Name")?,
            is_default: xml::fields::element(is_default, "EQPreset", "isDefault")?,
            schedule_token,
            is_frequency_decibel_editable: xml::fields::element(
                is_frequency_decibel_editable,
                "EQPreset",
                "isFrequencyDecibelEditable",
            )?,
            frequency_decibel_pair,
            any,
        })
    }
}

impl xml::WriteXml for EQPreset {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TT, "tt:Token"));
        self.name.write_xml(writer, xml::name!(TT, "tt:Name"));
        self.is_default.write_xml(writer, xml::name!(TT, "tt:isDefault"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:ScheduleToken"), &self.schedule_token);
        self.is_frequency_decibel_editable
            .write_xml(writer, xml::name!(TT, "tt:isFrequencyDecibelEditable"));
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:FrequencyDecibelPair"),
            &self.frequency_decibel_pair,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:EapMethodExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EapMethodExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for EapMethodExtension {
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

impl xml::WriteXml for EapMethodExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:Enabled` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Enabled {
    /// `ENABLED`
    #[default]
    ENABLED,
    /// `DISABLED`
    DISABLED,
}

impl Enabled {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::ENABLED, Self::DISABLED];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ENABLED => "ENABLED",
            Self::DISABLED => "DISABLED",
        }
    }
}

xml::fields::listed_values!(Enabled, "Enabled");

/// SimpleType `tt:EncryptionMode` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum EncryptionMode {
    /// `CENC`
    #[default]
    CENC,
    /// `CBCS`
    CBCS,
}

impl EncryptionMode {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::CENC, Self::CBCS];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CENC => "CENC",
            Self::CBCS => "CBCS",
        }
    }
}

xml::fields::listed_values!(EncryptionMode, "EncryptionMode");

/// ComplexType `tt:EngineConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EngineConfiguration {
    /// Element `tt:VideoAnalyticsConfiguration`, required.
    pub video_analytics_configuration: VideoAnalyticsConfiguration,
    /// Element `tt:AnalyticsEngineInputInfo`, required.
    pub analytics_engine_input_info: AnalyticsEngineInputInfo,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for EngineConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut video_analytics_configuration = None;
        let mut analytics_engine_input_info = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "VideoAnalyticsConfiguration") => {
                    xml::fields::one(reader, &child, &mut video_analytics_configuration)?
                }
                (xml::Ns::TT, "AnalyticsEngineInputInfo") => {
                    xml::fields::one(reader, &child, &mut analytics_engine_input_info)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            video_analytics_configuration: xml::fields::element(
                video_analytics_configuration,
                "EngineConfiguration",
                "VideoAnalyticsConfiguration",
            )?,
            analytics_engine_input_info: xml::fields::element(
                analytics_engine_input_info,
                "EngineConfiguration",
                "AnalyticsEngineInputInfo",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for EngineConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.video_analytics_configuration
            .write_xml(writer, xml::name!(TT, "tt:VideoAnalyticsConfiguration"));
        self.analytics_engine_input_info
            .write_xml(writer, xml::name!(TT, "tt:AnalyticsEngineInputInfo"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:Entity` of common.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Entity {
    /// `Device`
    #[default]
    Device,
    /// `VideoSource`
    VideoSource,
    /// `AudioSource`
    AudioSource,
}

impl Entity {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Device, Self::VideoSource, Self::AudioSource];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Device => "Device",
            Self::VideoSource => "VideoSource",
            Self::AudioSource => "AudioSource",
        }
    }
}

xml::fields::listed_values!(Entity, "Entity");

/// ComplexType `tt:EventCapabilities` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EventCapabilities {
    /// Element `tt:XAddr`, required.
    pub x_addr: String,
    /// Element `tt:WSSubscriptionPolicySupport`, required.
    pub ws_subscription_policy_support: bool,
    /// Element `tt:WSPullPointSupport`, required.
    pub ws_pull_point_support: bool,
    /// Element `tt:WSPausableSubscriptionManagerInterfaceSupport`, required.
    pub ws_pausable_subscription_manager_interface_support: bool,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for EventCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut x_addr = None;
        let mut ws_subscription_policy_support = None;
        let mut ws_pull_point_support = None;
        let mut ws_pausable_subscription_manager_interface_support = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "XAddr") => xml::fields::one(reader, &child, &mut x_addr)?,
                (xml::Ns::TT, "WSSubscriptionPolicySupport") => {
                    xml::fields::one(reader, &child, &mut ws_subscription_policy_support)?
                }
                (xml::Ns::TT, "WSPullPointSupport") => {
                    xml::fields::one(reader, &child, &mut ws_pull_point_support)?
                }
                (xml::Ns::TT, "WSPausableSubscriptionManagerInterfaceSupport") => xml::fields::one(
                    reader,
                    &child,
                    &mut ws_pausable_subscription_manager_interface_support,
                )?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            x_addr: xml::fields::element(x_addr, "EventCapabilities", "XAddr")?,
            ws_subscription_policy_support: xml::fields::element(
                ws_subscription_policy_support,
                "EventCapabilities",
                "WSSubscriptionPolicySupport",
            )?,
            ws_pull_point_support: xml::fields::element(
                ws_pull_point_support,
                "EventCapabilities",
                "WSPullPointSupport",
            )?,
            ws_pausable_subscription_manager_interface_support: xml::fields::element(
                ws_pausable_subscription_manager_interface_support,
                "EventCapabilities",
                "WSPausableSubscriptionManagerInterfaceSupport",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for EventCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.x_addr.write_xml(writer, xml::name!(TT, "tt:XAddr"));
        self.ws_subscription_policy_support
            .write_xml(writer, xml::name!(TT, "tt:WSSubscriptionPolicySupport"));
        self.ws_pull_point_support
            .write_xml(writer, xml::name!(TT, "tt:WSPullPointSupport"));
        self.ws_pausable_subscription_manager_interface_support.write_xml(
            writer,
            xml::name!(TT, "tt:WSPausableSubscriptionManagerInterfaceSupport"),
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:EventFilter` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EventFilter {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for EventFilter {
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

impl xml::WriteXml for EventFilter {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:EventStream` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EventStream {
    /// One of several elements, any number.
    pub choice: Vec<EventStreamChoice>,
}

/// The branches of the choice in [`EventStream`].
#[derive(Clone, Debug, PartialEq)]
pub enum EventStreamChoice {
    /// Element `wsnt:NotificationMessage`.
    NotificationMessage(wsnt::NotificationMessageHolderType),
    /// Element `tt:Extension`.
    Extension(EventStreamExtension),
    /// An element that the schema leaves open.
    Any(xml::RawXml),
}

impl Default for EventStreamChoice {
    fn default() -> Self {
        Self::NotificationMessage(Default::default())
    }
}

impl EventStreamChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::NotificationMessage(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(WSNT, "wsnt:NotificationMessage"))
            }
            Self::Extension(value) => xml::WriteXml::write_xml(value, writer, xml::name!(TT, "tt:Extension")),
            Self::Any(value) => writer.raw(value),
        }
    }
}

impl xml::ReadXml for EventStream {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut choice = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSNT, "NotificationMessage") => {
                    choice.push(EventStreamChoice::NotificationMessage(reader.read(&child)?));
                }
                (xml::Ns::TT, "Extension") => {
                    choice.push(EventStreamChoice::Extension(reader.read(&child)?));
                }
                _ => choice.push(EventStreamChoice::Any(reader.raw(&child)?)),
            }
        }
        Ok(Self { choice })
    }
}

impl xml::WriteXml for EventStream {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        for choice in &self.choice {
            choice.write(writer);
        }
        writer.end(name);
    }
}

/// ComplexType `tt:EventStreamExtension` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EventStreamExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for EventStreamExtension {
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

impl xml::WriteXml for EventStreamExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:EventSubscription` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EventSubscription {
    /// Element `tt:Filter`, optional.
    pub filter: Option<wsnt::FilterType>,
    /// Element `tt:SubscriptionPolicy`, optional.
    pub subscription_policy: Option<EventSubscriptionSubscriptionPolicy>,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for EventSubscription {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut filter = None;
        let mut subscription_policy = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Filter") => xml::fields::one(reader, &child, &mut filter)?,
                (xml::Ns::TT, "SubscriptionPolicy") => {
                    xml::fields::one(reader, &child, &mut subscription_policy)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            filter,
            subscription_policy,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for EventSubscription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Filter"), &self.filter);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:SubscriptionPolicy"),
            &self.subscription_policy,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// The type of `SubscriptionPolicy` in [`EventSubscription`] of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EventSubscriptionSubscriptionPolicy {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for EventSubscriptionSubscriptionPolicy {
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

impl xml::WriteXml for EventSubscriptionSubscriptionPolicy {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:Exposure` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Exposure {
    /// Element `tt:Mode`, required.
    pub mode: ExposureMode,
    /// Element `tt:Priority`, required.
    pub priority: ExposurePriority,
    /// Element `tt:Window`, required.
    pub window: Rectangle,
    /// Element `tt:MinExposureTime`, required.
    pub min_exposure_time: f32,
    /// Element `tt:MaxExposureTime`, required.
    pub max_exposure_time: f32,
    /// Element `tt:MinGain`, required.
    pub min_gain: f32,
    /// Element `tt:MaxGain`, required.
    pub max_gain: f32,
    /// Element `tt:MinIris`, required.
    pub min_iris: f32,
    /// Element `tt:MaxIris`, required.
    pub max_iris: f32,
    /// Element `tt:ExposureTime`, required.
    pub exposure_time: f32,
    /// Element `tt:Gain`, required.
    pub gain: f32,
    /// Element `tt:Iris`, required.
    pub iris: f32,
}

impl xml::ReadXml for Exposure {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut mode = None;
        let mut priority = None;
        let mut window = None;
        let mut min_exposure_time = None;
        let mut max_exposure_time = None;
        let mut min_gain = None;
        let mut max_gain = None;
        let mut min_iris = None;
        let mut max_iris = None;
        let mut exposure_time = None;
        let mut gain = None;
        let mut iris = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Mode") => xml::fields::one(reader, &child, &mut mode)?,
                (xml::Ns::TT, "Priority") => xml::fields::one(reader, &child, &mut priority)?,
                (xml::Ns::TT, "Window") => xml::fields::one(reader, &child, &mut window)?,
                (xml::Ns::TT, "MinExposureTime") => xml::fields::one(reader, &child, &mut min_exposure_time)?,
                (xml::Ns::TT, "MaxExposureTime") => xml::fields::one(reader, &child, &mut max_exposure_time)?,
                (xml::Ns::TT, "MinGain") => xml::fields::one(reader, &child, &mut min_gain)?,
                (xml::Ns::TT, "MaxGain") => xml::fields::one(reader, &child, &mut max_gain)?,
                (xml::Ns::TT, "MinIris") => xml::fields::one(reader, &child, &mut min_iris)?,
                (xml::Ns::TT, "MaxIris") => xml::fields::one(reader, &child, &mut max_iris)?,
                (xml::Ns::TT, "ExposureTime") => xml::fields::one(reader, &child, &mut exposure_time)?,
                (xml::Ns::TT, "Gain") => xml::fields::one(reader, &child, &mut gain)?,
                (xml::Ns::TT, "Iris") => xml::fields::one(reader, &child, &mut iris)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            mode: xml::fields::element(mode, "Exposure", "Mode")?,
            priority: xml::fields::element(priority, "Exposure", "Priority")?,
            window: xml::fields::element(window, "Exposure", "Window")?,
            min_exposure_time: xml::fields::element(min_exposure_time, "Exposure", "MinExposureTime")?,
            max_exposure_time: xml::fields::element(max_exposure_time, "Exposure", "MaxExposureTime")?,
            min_gain: xml::fields::element(min_gain, "Exposure", "MinGain")?,
            max_gain: xml::fields::element(max_gain, "Exposure", "MaxGain")?,
            min_iris: xml::fields::element(min_iris, "Exposure", "MinIris")?,
            max_iris: xml::fields::element(max_iris, "Exposure", "MaxIris")?,
            exposure_time: xml::fields::element(exposure_time, "Exposure", "ExposureTime")?,
            gain: xml::fields::element(gain, "Exposure", "Gain")?,
            iris: xml::fields::element(iris, "Exposure", "Iris")?,
        })
    }
}

impl xml::WriteXml for Exposure {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.mode.write_xml(writer, xml::name!(TT, "tt:Mode"));
        self.priority.write_xml(writer, xml::name!(TT, "tt:Priority"));
        self.window.write_xml(writer, xml::name!(TT, "tt:Window"));
        self.min_exposure_time
            .write_xml(writer, xml::name!(TT, "tt:MinExposureTime"));
        self.max_exposure_time
            .write_xml(writer, xml::name!(TT, "tt:MaxExposureTime"));
        self.min_gain.write_xml(writer, xml::name!(TT, "tt:MinGain"));
        self.max_gain.write_xml(writer, xml::name!(TT, "tt:MaxGain"));
        self.min_iris.write_xml(writer, xml::name!(TT, "tt:MinIris"));
        self.max_iris.write_xml(writer, xml::name!(TT, "tt:MaxIris"));
        self.exposure_time
            .write_xml(writer, xml::name!(TT, "tt:ExposureTime"));
        self.gain.write_xml(writer, xml::name!(TT, "tt:Gain"));
        self.iris.write_xml(writer, xml::name!(TT, "tt:Iris"));
        writer.end(name);
    }
}

/// ComplexType `tt:Exposure20` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Exposure20 {
    /// Element `tt:Mode`, required.
    pub mode: ExposureMode,
    /// Element `tt:Priority`, optional.
    pub priority: Option<ExposurePriority>,
    /// Element `tt:Window`, optional.
    pub window: Option<Rectangle>,
    /// Element `tt:MinExposureTime`, optional.
    pub min_exposure_time: Option<f32>,
    /// Element `tt:MaxExposureTime`, optional.
    pub max_exposure_time: Option<f32>,
    /// Element `tt:MinGain`, optional.
    pub min_gain: Option<f32>,
    /// Element `tt:MaxGain`, optional.
    pub max_gain: Option<f32>,
    /// Element `tt:MinIris`, optional.
    pub min_iris: Option<f32>,
    /// Element `tt:MaxIris`, optional.
    pub max_iris: Option<f32>,
    /// Element `tt:ExposureTime`, optional.
    pub exposure_time: Option<f32>,
    /// Element `tt:Gain`, optional.
    pub gain: Option<f32>,
    /// Element `tt:Iris`, optional.
    pub iris: Option<f32>,
}

impl xml::ReadXml for Exposure20 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut mode = None;
        let mut priority = None;
        let mut window = None;
        let mut min_exposure_time = None;
        let mut max_exposure_time = None;
        let mut min_gain = None;
        let mut max_gain = None;
        let mut min_iris = None;
        let mut max_iris = None;
        let mut exposure_time = None;
        let mut gain = None;
        let mut iris = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Mode") => xml::fields::one(reader, &child, &mut mode)?,
                (xml::Ns::TT, "Priority") => xml::fields::one(reader, &child, &mut priority)?,
                (xml::Ns::TT, "Window") => xml::fields::one(reader, &child, &mut window)?,
                (xml::Ns::TT, "MinExposureTime") => xml::fields::one(reader, &child, &mut min_exposure_time)?,
                (xml::Ns::TT, "MaxExposureTime") => xml::fields::one(reader, &child, &mut max_exposure_time)?,
                (xml::Ns::TT, "MinGain") => xml::fields::one(reader, &child, &mut min_gain)?,
                (xml::Ns::TT, "MaxGain") => xml::fields::one(reader, &child, &mut max_gain)?,
                (xml::Ns::TT, "MinIris") => xml::fields::one(reader, &child, &mut min_iris)?,
                (xml::Ns::TT, "MaxIris") => xml::fields::one(reader, &child, &mut max_iris)?,
                (xml::Ns::TT, "ExposureTime") => xml::fields::one(reader, &child, &mut exposure_time)?,
                (xml::Ns::TT, "Gain") => xml::fields::one(reader, &child, &mut gain)?,
                (xml::Ns::TT, "Iris") => xml::fields::one(reader, &child, &mut iris)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            mode: xml::fields::element(mode, "Exposure20", "Mode")?,
            priority,
            window,
            min_exposure_time,
            max_exposure_time,
            min_gain,
            max_gain,
            min_iris,
            max_iris,
            exposure_time,
            gain,
            iris,
        })
    }
}

impl xml::WriteXml for Exposure20 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.mode.write_xml(writer, xml::name!(TT, "tt:Mode"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Priority"), &self.priority);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Window"), &self.window);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:MinExposureTime"),
            &self.min_exposure_time,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:MaxExposureTime"),
            &self.max_exposure_time,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:MinGain"), &self.min_gain);
        xml::fields::write_option(writer, xml::name!(TT, "tt:MaxGain"), &self.max_gain);
        xml::fields::write_option(writer, xml::name!(TT, "tt:MinIris"), &self.min_iris);
        xml::fields::write_option(writer, xml::name!(TT, "tt:MaxIris"), &self.max_iris);
        xml::fields::write_option(writer, xml::name!(TT, "tt:ExposureTime"), &self.exposure_time);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Gain"), &self.gain);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Iris"), &self.iris);
        writer.end(name);
    }
}

/// SimpleType `tt:ExposureMode` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum ExposureMode {
    /// `AUTO`
    #[default]
    AUTO,
    /// `MANUAL`
    MANUAL,
}

impl ExposureMode {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::AUTO, Self::MANUAL];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AUTO => "AUTO",
            Self::MANUAL => "MANUAL",
        }
    }
}

xml::fields::listed_values!(ExposureMode, "ExposureMode");

/// ComplexType `tt:ExposureOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExposureOptions {
    /// Element `tt:Mode`, 1 or more.
    pub mode: Vec<ExposureMode>,
    /// Element `tt:Priority`, 1 or more.
    pub priority: Vec<ExposurePriority>,
    /// Element `tt:MinExposureTime`, required.
    pub min_exposure_time: FloatRange,
    /// Element `tt:MaxExposureTime`, required.
    pub max_exposure_time: FloatRange,
    /// Element `tt:MinGain`, required.
    pub min_gain: FloatRange,
    /// Element `tt:MaxGain`, required.
    pub max_gain: FloatRange,
    /// Element `tt:MinIris`, required.
    pub min_iris: FloatRange,
    /// Element `tt:MaxIris`, required.
    pub max_iris: FloatRange,
    /// Element `tt:ExposureTime`, required.
    pub exposure_time: FloatRange,
    /// Element `tt:Gain`, required.
    pub gain: FloatRange,
    /// Element `tt:Iris`, required.
    pub iris: FloatRange,
}

impl xml::ReadXml for ExposureOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut mode = Vec::new();
        let mut priority = Vec::new();
        let mut min_exposure_time = None;
        let mut max_exposure_time = None;
        let mut min_gain = None;
        let mut max_gain = None;
        let mut min_iris = None;
        let mut max_iris = None;
        let mut exposure_time = None;
        let mut gain = None;
        let mut iris = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Mode") => xml::fields::many(reader, &child, &mut mode)?,
                (xml::Ns::TT, "Priority") => xml::fields::many(reader, &child, &mut priority)?,
                (xml::Ns::TT, "MinExposureTime") => xml::fields::one(reader, &child, &mut min_exposure_time)?,
                (xml::Ns::TT, "MaxExposureTime") => xml::fields::one(reader, &child, &mut max_exposure_time)?,
                (xml::Ns::TT, "MinGain") => xml::fields::one(reader, &child, &mut min_gain)?,
                (xml::Ns::TT, "MaxGain") => xml::fields::one(reader, &child, &mut max_gain)?,
                (xml::Ns::TT, "MinIris") => xml::fields::one(reader, &child, &mut min_iris)?,
                (xml::Ns::TT, "MaxIris") => xml::fields::one(reader, &child, &mut max_iris)?,
                (xml::Ns::TT, "ExposureTime") => xml::fields::one(reader, &child, &mut exposure_time)?,
                (xml::Ns::TT, "Gain") => xml::fields::one(reader, &child, &mut gain)?,
                (xml::Ns::TT, "Iris") => xml::fields::one(reader, &child, &mut iris)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            mode,
            priority,
            min_exposure_time: xml::fields::element(min_exposure_time, "ExposureOptions", "MinExposureTime")?,
            max_exposure_time: xml::fields::element(max_exposure_time, "ExposureOptions", "MaxExposureTime")?,
            min_gain: xml::fields::element(min_gain, "ExposureOptions", "MinGain")?,
            max_gain: xml::fields::element(max_gain, "ExposureOptions", "MaxGain")?,
            min_iris: xml::fields::element(min_iris, "ExposureOptions", "MinIris")?,
            max_iris: xml::fields::element(max_iris, "ExposureOptions", "MaxIris")?,
            exposure_time: xml::fields::element(exposure_time, "ExposureOptions", "ExposureTime")?,
            gain: xml::fields::element(gain, "ExposureOptions", "Gain")?,
            iris: xml::fields::element(iris, "ExposureOptions", "Iris")?,
        })
    }
}

impl xml::WriteXml for ExposureOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Mode"), &self.mode);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Priority"), &self.priority);
        self.min_exposure_time
            .write_xml(writer, xml::name!(TT, "tt:MinExposureTime"));
        self.max_exposure_time
            .write_xml(writer, xml::name!(TT, "tt:MaxExposureTime"));
        self.min_gain.write_xml(writer, xml::name!(TT, "tt:MinGain"));
        self.max_gain.write_xml(writer, xml::name!(TT, "tt:MaxGain"));
        self.min_iris.write_xml(writer, xml::name!(TT, "tt:MinIris"));
        self.max_iris.write_xml(writer, xml::name!(TT, "tt:MaxIris"));
        self.exposure_time
            .write_xml(writer, xml::name!(TT, "tt:ExposureTime"));
        self.gain.write_xml(writer, xml::name!(TT, "tt:Gain"));
        self.iris.write_xml(writer, xml::name!(TT, "tt:Iris"));
        writer.end(name);
    }
}

/// ComplexType `tt:ExposureOptions20` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExposureOptions20 {
    /// Element `tt:Mode`, 1 or more.
    pub mode: Vec<ExposureMode>,
    /// Element `tt:Priority`, any number.
    pub priority: Vec<ExposurePriority>,
    /// Element `tt:MinExposureTime`, optional.
    pub min_exposure_time: Option<FloatRange>,
    /// Element `tt:MaxExposureTime`, optional.
    pub max_exposure_time: Option<FloatRange>,
    /// Element `tt:MinGain`, optional.
    pub min_gain: Option<FloatRange>,
    /// Element `tt:MaxGain`, optional.
    pub max_gain: Option<FloatRange>,
    /// Element `tt:MinIris`, optional.
    pub min_iris: Option<FloatRange>,
    /// Element `tt:MaxIris`, optional.
    pub max_iris: Option<FloatRange>,
    /// Element `tt:ExposureTime`, optional.
    pub exposure_time: Option<FloatRange>,
    /// Element `tt:Gain`, optional.
    pub gain: Option<FloatRange>,
    /// Element `tt:Iris`, optional.
    pub iris: Option<FloatRange>,
}

impl xml::ReadXml for ExposureOptions20 {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut mode = Vec::new();
        let mut priority = Vec::new();
        let mut min_exposure_time = None;
        let mut max_exposure_time = None;
        let mut min_gain = None;
        let mut max_gain = None;
        let mut min_iris = None;
        let mut max_iris = None;
        let mut exposure_time = None;
        let mut gain = None;
        let mut iris = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Mode") => xml::fields::many(reader, &child, &mut mode)?,
                (xml::Ns::TT, "Priority") => xml::fields::many(reader, &child, &mut priority)?,
                (xml::Ns::TT, "MinExposureTime") => xml::fields::one(reader, &child, &mut min_exposure_time)?,
                (xml::Ns::TT, "MaxExposureTime") => xml::fields::one(reader, &child, &mut max_exposure_time)?,
                (xml::Ns::TT, "MinGain") => xml::fields::one(reader, &child, &mut min_gain)?,
                (xml::Ns::TT, "MaxGain") => xml::fields::one(reader, &child, &mut max_gain)?,
                (xml::Ns::TT, "MinIris") => xml::fields::one(reader, &child, &mut min_iris)?,
                (xml::Ns::TT, "MaxIris") => xml::fields::one(reader, &child, &mut max_iris)?,
                (xml::Ns::TT, "ExposureTime") => xml::fields::one(reader, &child, &mut exposure_time)?,
                (xml::Ns::TT, "Gain") => xml::fields::one(reader, &child, &mut gain)?,
                (xml::Ns::TT, "Iris") => xml::fields::one(reader, &child, &mut iris)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            mode,
            priority,
            min_exposure_time,
            max_exposure_time,
            min_gain,
            max_gain,
            min_iris,
            max_iris,
            exposure_time,
            gain,
            iris,
        })
    }
}

impl xml::WriteXml for ExposureOptions20 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Mode"), &self.mode);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Priority"), &self.priority);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:MinExposureTime"),
            &self.min_exposure_time,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:MaxExposureTime"),
            &self.max_exposure_time,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:MinGain"), &self.min_gain);
        xml::fields::write_option(writer, xml::name!(TT, "tt:MaxGain"), &self.max_gain);
        xml::fields::write_option(writer, xml::name!(TT, "tt:MinIris"), &self.min_iris);
        xml::fields::write_option(writer, xml::name!(TT, "tt:MaxIris"), &self.max_iris);
        xml::fields::write_option(writer, xml::name!(TT, "tt:ExposureTime"), &self.exposure_time);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Gain"), &self.gain);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Iris"), &self.iris);
        writer.end(name);
    }
}

/// SimpleType `tt:ExposurePriority` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum ExposurePriority {
    /// `LowNoise`
    #[default]
    LowNoise,
    /// `FrameRate`
    FrameRate,
}

impl ExposurePriority {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::LowNoise, Self::FrameRate];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LowNoise => "LowNoise",
            Self::FrameRate => "FrameRate",
        }
    }
}

xml::fields::listed_values!(ExposurePriority, "ExposurePriority");

/// SimpleType `tt:ExtendedDirection` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum ExtendedDirection {
    /// `Left`
    #[default]
    Left,
    /// `Right`
    Right,
    /// `Any`
    Any,
    /// `Entering`
    Entering,
    /// `Exiting`
    Exiting,
    /// `Approaching`
    Approaching,
    /// `Departing`
    Departing,
}

impl ExtendedDirection {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::Left,
        Self::Right,
        Self::Any,
        Self::Entering,
        Self::Exiting,
        Self::Approaching,
        Self::Departing,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Left => "Left",
            Self::Right => "Right",
            Self::Any => "Any",
            Self::Entering => "Entering",
            Self::Exiting => "Exiting",
            Self::Approaching => "Approaching",
            Self::Departing => "Departing",
        }
    }
}

xml::fields::listed_values!(ExtendedDirection, "ExtendedDirection");
