// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::{bd, fc, xop};
use crate::xml;

/// ComplexType `tt:AACDecOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AACDecOptions {
    /// Element `tt:Bitrate`, required.
    pub bitrate: IntItems,
    /// Element `tt:SampleRateRange`, required.
    pub sample_rate_range: IntItems,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AACDecOptions {
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
            bitrate: xml::fields::element(bitrate, "AACDecOptions", "Bitrate")?,
            sample_rate_range: xml::fields::element(sample_rate_range, "AACDecOptions", "SampleRateRange")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AACDecOptions {
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

/// SimpleType `tt:AFModes` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum AFModes {
    /// `OnceAfterMove`
    #[default]
    OnceAfterMove,
}

impl AFModes {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::OnceAfterMove];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OnceAfterMove => "OnceAfterMove",
        }
    }
}

xml::fields::listed_values!(AFModes, "AFModes");

/// ComplexType `tt:AbsoluteFocus` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AbsoluteFocus {
    /// Element `tt:Position`, required.
    pub position: f32,
    /// Element `tt:Speed`, optional.
    pub speed: Option<f32>,
}

impl xml::ReadXml for AbsoluteFocus {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut position = None;
        let mut speed = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Position") => xml::fields::one(reader, &child, &mut position)?,
                (xml::Ns::TT, "Speed") => xml::fields::one(reader, &child, &mut speed)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            position: xml::fields::element(position, "AbsoluteFocus", "Position")?,
            speed,
        })
    }
}

impl xml::WriteXml for AbsoluteFocus {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.position.write_xml(writer, xml::name!(TT, "tt:Position"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Speed"), &self.speed);
        writer.end(name);
    }
}

/// ComplexType `tt:AbsoluteFocusOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AbsoluteFocusOptions {
    /// Element `tt:Position`, required.
    pub position: FloatRange,
    /// Element `tt:Speed`, optional.
    pub speed: Option<FloatRange>,
}

impl xml::ReadXml for AbsoluteFocusOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut position = None;
        let mut speed = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Position") => xml::fields::one(reader, &child, &mut position)?,
                (xml::Ns::TT, "Speed") => xml::fields::one(reader, &child, &mut speed)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            position: xml::fields::element(position, "AbsoluteFocusOptions", "Position")?,
            speed,
        })
    }
}

impl xml::WriteXml for AbsoluteFocusOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.position.write_xml(writer, xml::name!(TT, "tt:Position"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Speed"), &self.speed);
        writer.end(name);
    }
}

/// ComplexType `tt:ActionEngineEventPayload` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActionEngineEventPayload {
    /// Element `tt:RequestInfo`, optional.
    pub request_info: Option<xml::RawXml>,
    /// Element `tt:ResponseInfo`, optional.
    pub response_info: Option<xml::RawXml>,
    /// Element `tt:Fault`, optional.
    pub fault: Option<xml::RawXml>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<ActionEngineEventPayloadExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ActionEngineEventPayload {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut request_info = None;
        let mut response_info = None;
        let mut fault = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "RequestInfo") => xml::fields::one_raw(reader, &child, &mut request_info)?,
                (xml::Ns::TT, "ResponseInfo") => xml::fields::one_raw(reader, &child, &mut response_info)?,
                (xml::Ns::TT, "Fault") => xml::fields::one_raw(reader, &child, &mut fault)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            request_info,
            response_info,
            fault,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ActionEngineEventPayload {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.request_info);
        xml::fields::write_raw(writer, &self.response_info);
        xml::fields::write_raw(writer, &self.fault);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:ActionEngineEventPayloadExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActionEngineEventPayloadExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ActionEngineEventPayloadExtension {
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

impl xml::WriteXml for ActionEngineEventPayloadExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:ActiveConnection` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActiveConnection {
    /// Element `tt:CurrentBitrate`, required.
    pub current_bitrate: f32,
    /// Element `tt:CurrentFps`, required.
    pub current_fps: f32,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ActiveConnection {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut current_bitrate = None;
        let mut current_fps = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "CurrentBitrate") => xml::fields::one(reader, &child, &mut current_bitrate)?,
                (xml::Ns::TT, "CurrentFps") => xml::fields::one(reader, &child, &mut current_fps)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            current_bitrate: xml::fields::element(current_bitrate, "ActiveConnection", "CurrentBitrate")?,
            current_fps: xml::fields::element(current_fps, "ActiveConnection", "CurrentFps")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ActiveConnection {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.current_bitrate
            .write_xml(writer, xml::name!(TT, "tt:CurrentBitrate"));
        self.current_fps
            .write_xml(writer, xml::name!(TT, "tt:CurrentFps"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AnalyticsCapabilities` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalyticsCapabilities {
    /// Element `tt:XAddr`, required.
    pub x_addr: String,
    /// Element `tt:RuleSupport`, required.
    pub rule_support: bool,
    /// Element `tt:AnalyticsModuleSupport`, required.
    pub analytics_module_support: bool,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AnalyticsCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut x_addr = None;
        let mut rule_support = None;
        let mut analytics_module_support = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "XAddr") => xml::fields::one(reader, &child, &mut x_addr)?,
                (xml::Ns::TT, "RuleSupport") => xml::fields::one(reader, &child, &mut rule_support)?,
                (xml::Ns::TT, "AnalyticsModuleSupport") => {
                    xml::fields::one(reader, &child, &mut analytics_module_support)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            x_addr: xml::fields::element(x_addr, "AnalyticsCapabilities", "XAddr")?,
            rule_support: xml::fields::element(rule_support, "AnalyticsCapabilities", "RuleSupport")?,
            analytics_module_support: xml::fields::element(
                analytics_module_support,
                "AnalyticsCapabilities",
                "AnalyticsModuleSupport",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AnalyticsCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.x_addr.write_xml(writer, xml::name!(TT, "tt:XAddr"));
        self.rule_support
            .write_xml(writer, xml::name!(TT, "tt:RuleSupport"));
        self.analytics_module_support
            .write_xml(writer, xml::name!(TT, "tt:AnalyticsModuleSupport"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AnalyticsDeviceCapabilities` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalyticsDeviceCapabilities {
    /// Element `tt:XAddr`, required.
    pub x_addr: String,
    /// Element `tt:RuleSupport`, optional.
    pub rule_support: Option<bool>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<AnalyticsDeviceExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AnalyticsDeviceCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut x_addr = None;
        let mut rule_support = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "XAddr") => xml::fields::one(reader, &child, &mut x_addr)?,
                (xml::Ns::TT, "RuleSupport") => xml::fields::one(reader, &child, &mut rule_support)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            x_addr: xml::fields::element(x_addr, "AnalyticsDeviceCapabilities", "XAddr")?,
            rule_support,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AnalyticsDeviceCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.x_addr.write_xml(writer, xml::name!(TT, "tt:XAddr"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:RuleSupport"), &self.rule_support);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:AnalyticsDeviceEngineConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalyticsDeviceEngineConfiguration {
    /// Element `tt:EngineConfiguration`, 1 or more.
    pub engine_configuration: Vec<EngineConfiguration>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<AnalyticsDeviceEngineConfigurationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AnalyticsDeviceEngineConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut engine_configuration = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "EngineConfiguration") => {
                    xml::fields::many(reader, &child, &mut engine_configuration)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            engine_configuration,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AnalyticsDeviceEngineConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:EngineConfiguration"),
            &self.engine_configuration,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:AnalyticsDeviceEngineConfigurationExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalyticsDeviceEngineConfigurationExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for AnalyticsDeviceEngineConfigurationExtension {
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

impl xml::WriteXml for AnalyticsDeviceEngineConfigurationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AnalyticsDeviceExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalyticsDeviceExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for AnalyticsDeviceExtension {
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

impl xml::WriteXml for AnalyticsDeviceExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AnalyticsEngine` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalyticsEngine {
    /// Attribute `token`, required.
    pub token: ReferenceToken,
    /// Element `tt:Name`, required.
    pub name: Name,
    /// Element `tt:UseCount`, required.
    pub use_count: i32,
    /// Element `tt:AnalyticsEngineConfiguration`, required.
    pub analytics_engine_configuration: AnalyticsDeviceEngineConfiguration,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AnalyticsEngine {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut name = None;
        let mut use_count = None;
        let mut analytics_engine_configuration = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "UseCount") => xml::fields::one(reader, &child, &mut use_count)?,
                (xml::Ns::TT, "AnalyticsEngineConfiguration") => {
                    xml::fields::one(reader, &child, &mut analytics_engine_configuration)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "AnalyticsEngine", "token")?,
            name: xml::fields::element(name, "AnalyticsEngine", "Name")?,
            use_count: xml::fields::element(use_count, "AnalyticsEngine", "UseCount")?,
            analytics_engine_configuration: xml::fields::element(
                analytics_engine_configuration,
                "AnalyticsEngine",
                "AnalyticsEngineConfiguration",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AnalyticsEngine {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TT, "tt:Name"));
        self.use_count.write_xml(writer, xml::name!(TT, "tt:UseCount"));
        self.analytics_engine_configuration
            .write_xml(writer, xml::name!(TT, "tt:AnalyticsEngineConfiguration"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AnalyticsEngineConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalyticsEngineConfiguration {
    /// Element `tt:AnalyticsModule`, any number.
    pub analytics_module: Vec<Config>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<AnalyticsEngineConfigurationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AnalyticsEngineConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut analytics_module = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "AnalyticsModule") => xml::fields::many(reader, &child, &mut analytics_module)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            analytics_module,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AnalyticsEngineConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:AnalyticsModule"),
            &self.analytics_module,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:AnalyticsEngineConfigurationExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalyticsEngineConfigurationExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for AnalyticsEngineConfigurationExtension {
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

impl xml::WriteXml for AnalyticsEngineConfigurationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AnalyticsEngineControl` of onvif.xsd.
#[derive(Clone, Debug, PartialEq)]
pub struct AnalyticsEngineControl {
    /// Attribute `token`, required.
    pub token: ReferenceToken,
    /// Element `tt:Name`, required.
    pub name: Name,
    /// Element `tt:UseCount`, required.
    pub use_count: i32,
    /// Element `tt:EngineToken`, required.
    pub engine_token: ReferenceToken,
    /// Element `tt:EngineConfigToken`, required.
    pub engine_config_token: ReferenceToken,
    /// Element `tt:InputToken`, 1 or more.
    pub input_token: Vec<ReferenceToken>,
    /// Element `tt:ReceiverToken`, 1 or more.
    pub receiver_token: Vec<ReferenceToken>,
    /// Element `tt:Multicast`, optional.
    pub multicast: Option<MulticastConfiguration>,
    /// Element `tt:Subscription`, required.
    pub subscription: Config,
    /// Element `tt:Mode`, required.
    pub mode: ModeOfOperation,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AnalyticsEngineControl {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut name = None;
        let mut use_count = None;
        let mut engine_token = None;
        let mut engine_config_token = None;
        let mut input_token = Vec::new();
        let mut receiver_token = Vec::new();
        let mut multicast = None;
        let mut subscription = None;
        let mut mode = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "UseCount") => xml::fields::one(reader, &child, &mut use_count)?,
                (xml::Ns::TT, "EngineToken") => xml::fields::one(reader, &child, &mut engine_token)?,
                (xml::Ns::TT, "EngineConfigToken") => {
                    xml::fields::one(reader, &child, &mut engine_config_token)?
                }
                (xml::Ns::TT, "InputToken") => xml::fields::many(reader, &child, &mut input_token)?,
                (xml::Ns::TT, "ReceiverToken") => xml::fields::many(reader, &child, &mut receiver_token)?,
                (xml::Ns::TT, "Multicast") => xml::fields::one(reader, &child, &mut multicast)?,
                (xml::Ns::TT, "Subscription") => xml::fields::one(reader, &child, &mut subscription)?,
                (xml::Ns::TT, "Mode") => xml::fields::one(reader, &child, &mut mode)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "AnalyticsEngineControl", "token")?,
            name: xml::fields::element(name, "AnalyticsEngineControl", "Name")?,
            use_count: xml::fields::element(use_count, "AnalyticsEngineControl", "UseCount")?,
            engine_token: xml::fields::element(engine_token, "AnalyticsEngineControl", "EngineToken")?,
            engine_config_token: xml::fields::element(
                engine_config_token,
                "AnalyticsEngineControl",
                "EngineConfigToken",
            )?,
            input_token,
            receiver_token,
            multicast,
            subscription: xml::fields::element(subscription, "AnalyticsEngineControl", "Subscription")?,
            mode: xml::fields::element(mode, "AnalyticsEngineControl", "Mode")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AnalyticsEngineControl {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TT, "tt:Name"));
        self.use_count.write_xml(writer, xml::name!(TT, "tt:UseCount"));
        self.engine_token
            .write_xml(writer, xml::name!(TT, "tt:EngineToken"));
        self.engine_config_token
            .write_xml(writer, xml::name!(TT, "tt:EngineConfigToken"));
        xml::fields::write_many(writer, xml::name!(TT, "tt:InputToken"), &self.input_token);
        xml::fields::write_many(writer, xml::name!(TT, "tt:ReceiverToken"), &self.receiver_token);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Multicast"), &self.multicast);
        self.subscription
            .write_xml(writer, xml::name!(TT, "tt:Subscription"));
        self.mode.write_xml(writer, xml::name!(TT, "tt:Mode"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AnalyticsEngineInput` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalyticsEngineInput {
    /// Attribute `token`, required.
    pub token: ReferenceToken,
    /// Element `tt:Name`, required.
    pub name: Name,
    /// Element `tt:UseCount`, required.
    pub use_count: i32,
    /// Element `tt:SourceIdentification`, required.
    pub source_identification: SourceIdentification,
    /// Element `tt:VideoInput`, required.
    pub video_input: VideoEncoderConfiguration,
    /// Element `tt:MetadataInput`, required.
    pub metadata_input: MetadataInput,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AnalyticsEngineInput {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut name = None;
        let mut use_count = None;
        let mut source_identification = None;
        let mut video_input = None;
        let mut metadata_input = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "UseCount") => xml::fields::one(reader, &child, &mut use_count)?,
                (xml::Ns::TT, "SourceIdentification") => {
                    xml::fields::one(reader, &child, &mut source_identification)?
                }
                (xml::Ns::TT, "VideoInput") => xml::fields::one(reader, &child, &mut video_input)?,
                (xml::Ns::TT, "MetadataInput") => xml::fields::one(reader, &child, &mut metadata_input)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "AnalyticsEngineInput", "token")?,
            name: xml::fields::element(name, "AnalyticsEngineInput", "Name")?,
            use_count: xml::fields::element(use_count, "AnalyticsEngineInput", "UseCount")?,
            source_identification: xml::fields::element(
                source_identification,
                "AnalyticsEngineInput",
                "SourceIdentification",
            )?,
            video_input: xml::fields::element(video_input, "AnalyticsEngineInput", "VideoInput")?,
            metadata_input: xml::fields::element(metadata_input, "AnalyticsEngineInput", "MetadataInput")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AnalyticsEngineInput {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TT, "tt:Name"));
        self.use_count.write_xml(writer, xml::name!(TT, "tt:UseCount"));
        self.source_identification
            .write_xml(writer, xml::name!(TT, "tt:SourceIdentification"));
        self.video_input
            .write_xml(writer, xml::name!(TT, "tt:VideoInput"));
        self.metadata_input
            .write_xml(writer, xml::name!(TT, "tt:MetadataInput"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AnalyticsEngineInputInfo` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalyticsEngineInputInfo {
    /// Element `tt:InputInfo`, optional.
    pub input_info: Option<Config>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<AnalyticsEngineInputInfoExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AnalyticsEngineInputInfo {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut input_info = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "InputInfo") => xml::fields::one(reader, &child, &mut input_info)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            input_info,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AnalyticsEngineInputInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:InputInfo"), &self.input_info);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:AnalyticsEngineInputInfoExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalyticsEngineInputInfoExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for AnalyticsEngineInputInfoExtension {
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

impl xml::WriteXml for AnalyticsEngineInputInfoExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AnalyticsState` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalyticsState {
    /// Element `tt:Error`, optional.
    pub error: Option<String>,
    /// Element `tt:State`, required.
    pub state: String,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AnalyticsState {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut error = None;
        let mut state = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Error") => xml::fields::one(reader, &child, &mut error)?,
                (xml::Ns::TT, "State") => xml::fields::one(reader, &child, &mut state)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            error,
            state: xml::fields::element(state, "AnalyticsState", "State")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AnalyticsState {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Error"), &self.error);
        self.state.write_xml(writer, xml::name!(TT, "tt:State"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AnalyticsStateInformation` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalyticsStateInformation {
    /// Element `tt:AnalyticsEngineControlToken`, required.
    pub analytics_engine_control_token: ReferenceToken,
    /// Element `tt:State`, required.
    pub state: AnalyticsState,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AnalyticsStateInformation {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut analytics_engine_control_token = None;
        let mut state = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "AnalyticsEngineControlToken") => {
                    xml::fields::one(reader, &child, &mut analytics_engine_control_token)?
                }
                (xml::Ns::TT, "State") => xml::fields::one(reader, &child, &mut state)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            analytics_engine_control_token: xml::fields::element(
                analytics_engine_control_token,
                "AnalyticsStateInformation",
                "AnalyticsEngineControlToken",
            )?,
            state: xml::fields::element(state, "AnalyticsStateInformation", "State")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AnalyticsStateInformation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.analytics_engine_control_token
            .write_xml(writer, xml::name!(TT, "tt:AnalyticsEngineControlToken"));
        self.state.write_xml(writer, xml::name!(TT, "tt:State"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AnyHolder` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnyHolder {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AnyHolder {
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

impl xml::WriteXml for AnyHolder {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:Appearance` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Appearance {
    /// Element `tt:Transformation`, optional.
    pub transformation: Option<Transformation>,
    /// Element `tt:Shape`, optional.
    pub shape: Option<ShapeDescriptor>,
    /// Element `tt:Color`, optional.
    pub color: Option<ColorDescriptor>,
    /// Element `tt:Class`, optional.
    pub class: Option<ClassDescriptor>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<AppearanceExtension>,
    /// Element `tt:GeoLocation`, optional.
    pub geo_location: Option<GeoLocation>,
    /// Element `tt:VehicleInfo`, any number.
    pub vehicle_info: Vec<VehicleInfo>,
    /// Element `tt:LicensePlateInfo`, optional.
    pub license_plate_info: Option<LicensePlateInfo>,
    /// Element `tt:HumanFace`, optional.
    pub human_face: Option<fc::HumanFace>,
    /// Element `tt:HumanBody`, optional.
    pub human_body: Option<bd::HumanBody>,
    /// Element `tt:ImageRef`, optional.
    pub image_ref: Option<String>,
    /// Element `tt:Image`, optional.
    pub image: Option<xml::Base64>,
    /// Element `tt:BarcodeInfo`, optional.
    pub barcode_info: Option<BarcodeInfo>,
    /// Element `tt:SphericalCoordinate`, optional.
    pub spherical_coordinate: Option<SphericalCoordinate>,
    /// Element `tt:Label`, any number.
    pub label: Vec<LabelInfo>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Appearance {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut transformation = None;
        let mut shape = None;
        let mut color = None;
        let mut class = None;
        let mut extension = None;
        let mut geo_location = None;
        let mut vehicle_info = Vec::new();
        let mut license_plate_info = None;
        let mut human_face = None;
        let mut human_body = None;
        let mut image_ref = None;
        let mut image = None;
        let mut barcode_info = None;
        let mut spherical_coordinate = None;
        let mut label = Vec::new();
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Transformation") => xml::fields::one(reader, &child, &mut transformation)?,
                (xml::Ns::TT, "Shape") => xml::fields::one(reader, &child, &mut shape)?,
                (xml::Ns::TT, "Color") => xml::fields::one(reader, &child, &mut color)?,
                (xml::Ns::TT, "Class") => xml::fields::one(reader, &child, &mut class)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                (xml::Ns::TT, "GeoLocation") => xml::fields::one(reader, &child, &mut geo_location)?,
                (xml::Ns::TT, "VehicleInfo") => xml::fields::many(reader, &child, &mut vehicle_info)?,
                (xml::Ns::TT, "LicensePlateInfo") => {
                    xml::fields::one(reader, &child, &mut license_plate_info)?
                }
                (xml::Ns::TT, "HumanFace") => xml::fields::one(reader, &child, &mut human_face)?,
                (xml::Ns::TT, "HumanBody") => xml::fields::one(reader, &child, &mut human_body)?,
                (xml::Ns::TT, "ImageRef") => xml::fields::one(reader, &child, &mut image_ref)?,
                (xml::Ns::TT, "Image") => xml::fields::one(reader, &child, &mut image)?,
                (xml::Ns::TT, "BarcodeInfo") => xml::fields::one(reader, &child, &mut barcode_info)?,
                (xml::Ns::TT, "SphericalCoordinate") => {
                    xml::fields::one(reader, &child, &mut spherical_coordinate)?
                }
                (xml::Ns::TT, "Label") => xml::fields::many(reader, &child, &mut label)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            transformation,
            shape,
            color,
            class,
            extension,
            geo_location,
            vehicle_info,
            license_plate_info,
            human_face,
            human_body,
            image_ref,
            image,
            barcode_info,
            spherical_coordinate,
            label,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Appearance {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Transformation"), &self.transformation);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Shape"), &self.shape);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Color"), &self.color);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Class"), &self.class);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        xml::fields::write_option(writer, xml::name!(TT, "tt:GeoLocation"), &self.geo_location);
        xml::fields::write_many(writer, xml::name!(TT, "tt:VehicleInfo"), &self.vehicle_info);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:LicensePlateInfo"),
            &self.license_plate_info,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:HumanFace"), &self.human_face);
        xml::fields::write_option(writer, xml::name!(TT, "tt:HumanBody"), &self.human_body);
        xml::fields::write_option(writer, xml::name!(TT, "tt:ImageRef"), &self.image_ref);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Image"), &self.image);
        xml::fields::write_option(writer, xml::name!(TT, "tt:BarcodeInfo"), &self.barcode_info);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:SphericalCoordinate"),
            &self.spherical_coordinate,
        );
        xml::fields::write_many(writer, xml::name!(TT, "tt:Label"), &self.label);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AppearanceExtension` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AppearanceExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for AppearanceExtension {
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

impl xml::WriteXml for AppearanceExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:ArrayOfFileProgress` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ArrayOfFileProgress {
    /// Element `tt:FileProgress`, any number.
    pub file_progress: Vec<FileProgress>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<ArrayOfFileProgressExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ArrayOfFileProgress {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut file_progress = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "FileProgress") => xml::fields::many(reader, &child, &mut file_progress)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            file_progress,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ArrayOfFileProgress {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TT, "tt:FileProgress"), &self.file_progress);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:ArrayOfFileProgressExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ArrayOfFileProgressExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ArrayOfFileProgressExtension {
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

impl xml::WriteXml for ArrayOfFileProgressExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AspectRatioTransformation` of common.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AspectRatioTransformation {
    /// Attribute `ratio`, required.
    pub ratio: f32,
    /// Element `tt:Translate`, optional.
    pub translate: Option<Vector>,
    /// Element `tt:Scale`, optional.
    pub scale: Option<Vector>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AspectRatioTransformation {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut ratio = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "ratio") => ratio = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut translate = None;
        let mut scale = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Translate") => xml::fields::one(reader, &child, &mut translate)?,
                (xml::Ns::TT, "Scale") => xml::fields::one(reader, &child, &mut scale)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            ratio: xml::fields::attribute(ratio, "AspectRatioTransformation", "ratio")?,
            translate,
            scale,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AspectRatioTransformation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("ratio"), &self.ratio);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Translate"), &self.translate);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Scale"), &self.scale);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AsymmetricEncryption` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AsymmetricEncryption {
    /// Element `tt:CertificateID`, 1 or more.
    pub certificate_id: Vec<String>,
    /// Element `tt:KeyRotationDuration`, optional.
    pub key_rotation_duration: Option<xml::Duration>,
    /// Element `tt:AdditionalInfo`, optional.
    pub additional_info: Option<String>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for AsymmetricEncryption {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut certificate_id = Vec::new();
        let mut key_rotation_duration = None;
        let mut additional_info = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "CertificateID") => xml::fields::many(reader, &child, &mut certificate_id)?,
                (xml::Ns::TT, "KeyRotationDuration") => {
                    xml::fields::one(reader, &child, &mut key_rotation_duration)?
                }
                (xml::Ns::TT, "AdditionalInfo") => xml::fields::one(reader, &child, &mut additional_info)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            certificate_id,
            key_rotation_duration,
            additional_info,
            any,
        })
    }
}

impl xml::WriteXml for AsymmetricEncryption {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TT, "tt:CertificateID"), &self.certificate_id);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:KeyRotationDuration"),
            &self.key_rotation_duration,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:AdditionalInfo"), &self.additional_info);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AttachmentData` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AttachmentData {
    /// Attribute `xmime:contentType`, optional.
    pub content_type: Option<AttachmentDataContentType>,
    /// Element `xop:Include`, required.
    pub include: xop::Include,
}

impl xml::ReadXml for AttachmentData {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut content_type = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::XMIME, "contentType") => content_type = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut include = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::XOP, "Include") => xml::fields::one(reader, &child, &mut include)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            content_type,
            include: xml::fields::element(include, "AttachmentData", "Include")?,
        })
    }
}

impl xml::WriteXml for AttachmentData {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(
            writer,
            xml::Name::new(xml::Ns::XMIME, "contentType"),
            &self.content_type,
        );
        self.include.write_xml(writer, xml::name!(XOP, "xop:Include"));
        writer.end(name);
    }
}

/// The simple type in `contentType` of [`AttachmentData`] of onvif.xsd; length at least 3.
pub type AttachmentDataContentType = String;

/// Limit of [`AttachmentDataContentType`] in characters, or bytes of binary content.
pub const ATTACHMENT_DATA_CONTENT_TYPE_MIN_LENGTH: usize = 3;

/// ComplexType `tt:AudioAnalyticsStream` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AudioAnalyticsStream {
    /// Element `tt:AudioDescriptor`, any number.
    pub audio_descriptor: Vec<AudioDescriptor>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<AudioAnalyticsStreamExtension>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AudioAnalyticsStream {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut audio_descriptor = Vec::new();
        let mut extension = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "AudioDescriptor") => xml::fields::many(reader, &child, &mut audio_descriptor)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            audio_descriptor,
            extension,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AudioAnalyticsStream {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:AudioDescriptor"),
            &self.audio_descriptor,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AudioAnalyticsStreamExtension` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AudioAnalyticsStreamExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AudioAnalyticsStreamExtension {
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

impl xml::WriteXml for AudioAnalyticsStreamExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AudioAttributes` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AudioAttributes {
    /// Element `tt:Bitrate`, optional.
    pub bitrate: Option<i32>,
    /// Element `tt:Encoding`, required.
    pub encoding: String,
    /// Element `tt:Samplerate`, required.
    pub samplerate: i32,
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AudioAttributes {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut bitrate = None;
        let mut encoding = None;
        let mut samplerate = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Bitrate") => xml::fields::one(reader, &child, &mut bitrate)?,
                (xml::Ns::TT, "Encoding") => xml::fields::one(reader, &child, &mut encoding)?,
                (xml::Ns::TT, "Samplerate") => xml::fields::one(reader, &child, &mut samplerate)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            bitrate,
            encoding: xml::fields::element(encoding, "AudioAttributes", "Encoding")?,
            samplerate: xml::fields::element(samplerate, "AudioAttributes", "Samplerate")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AudioAttributes {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Bitrate"), &self.bitrate);
        self.encoding.write_xml(writer, xml::name!(TT, "tt:Encoding"));
        self.samplerate.write_xml(writer, xml::name!(TT, "tt:Samplerate"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AudioClassCandidate` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AudioClassCandidate {
    /// Element `tt:Type`, required.
    pub r#type: AudioClassType,
    /// Element `tt:Likelihood`, required.
    pub likelihood: f32,
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AudioClassCandidate {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut r#type = None;
        let mut likelihood = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Type") => xml::fields::one(reader, &child, &mut r#type)?,
                (xml::Ns::TT, "Likelihood") => xml::fields::one(reader, &child, &mut likelihood)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            r#type: xml::fields::element(r#type, "AudioClassCandidate", "Type")?,
            likelihood: xml::fields::element(likelihood, "AudioClassCandidate", "Likelihood")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AudioClassCandidate {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.r#type.write_xml(writer, xml::name!(TT, "tt:Type"));
        self.likelihood.write_xml(writer, xml::name!(TT, "tt:Likelihood"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AudioClassDescriptor` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AudioClassDescriptor {
    /// Element `tt:ClassCandidate`, any number.
    pub class_candidate: Vec<AudioClassCandidate>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<AudioClassDescriptorExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AudioClassDescriptor {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut class_candidate = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "ClassCandidate") => xml::fields::many(reader, &child, &mut class_candidate)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            class_candidate,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AudioClassDescriptor {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TT, "tt:ClassCandidate"), &self.class_candidate);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:AudioClassDescriptorExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AudioClassDescriptorExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AudioClassDescriptorExtension {
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

impl xml::WriteXml for AudioClassDescriptorExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:AudioClassType` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum AudioClassType {
    /// `gun_shot`
    #[default]
    GunShot,
    /// `scream`
    Scream,
    /// `glass_breaking`
    GlassBreaking,
    /// `tire_screech`
    TireScreech,
}

impl AudioClassType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::GunShot,
        Self::Scream,
        Self::GlassBreaking,
        Self::TireScreech,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::GunShot => "gun_shot",
            Self::Scream => "scream",
            Self::GlassBreaking => "glass_breaking",
            Self::TireScreech => "tire_screech",
        }
    }
}

xml::fields::listed_values!(AudioClassType, "AudioClassType");

/// SimpleType `tt:AudioClassification` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum AudioClassification {
    /// `GunShot`
    #[default]
    GunShot,
    /// `Scream`
    Scream,
    /// `GlassBreaking`
    GlassBreaking,
    /// `TireScreech`
    TireScreech,
    /// `Alarm`
    Alarm,
}

impl AudioClassification {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::GunShot,
        Self::Scream,
        Self::GlassBreaking,
        Self::TireScreech,
        Self::Alarm,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::GunShot => "GunShot",
            Self::Scream => "Scream",
            Self::GlassBreaking => "GlassBreaking",
            Self::TireScreech => "TireScreech",
            Self::Alarm => "Alarm",
        }
    }
}

xml::fields::listed_values!(AudioClassification, "AudioClassification");

/// ComplexType `tt:AudioDecoder2Options` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AudioDecoder2Options {
    /// Element `tt:Encoding`, required.
    pub encoding: String,
    /// Element `tt:BitrateList`, required.
    pub bitrate_list: IntItems,
    /// Element `tt:SampleRateList`, required.
    pub sample_rate_list: IntItems,
    /// Element `tt:RTPPayloadType`, optional.
    pub rtp_payload_type: Option<i32>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AudioDecoder2Options {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut encoding = None;
        let mut bitrate_list = None;
        let mut sample_rate_list = None;
        let mut rtp_payload_type = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Encoding") => xml::fields::one(reader, &child, &mut encoding)?,
                (xml::Ns::TT, "BitrateList") => xml::fields::one(reader, &child, &mut bitrate_list)?,
                (xml::Ns::TT, "SampleRateList") => xml::fields::one(reader, &child, &mut sample_rate_list)?,
                (xml::Ns::TT, "RTPPayloadType") => xml::fields::one(reader, &child, &mut rtp_payload_type)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            encoding: xml::fields::element(encoding, "AudioDecoder2Options", "Encoding")?,
            bitrate_list: xml::fields::element(bitrate_list, "AudioDecoder2Options", "BitrateList")?,
            sample_rate_list: xml::fields::element(
                sample_rate_list,
                "AudioDecoder2Options",
                "SampleRateList",
            )?,
            rtp_payload_type,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AudioDecoder2Options {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.encoding.write_xml(writer, xml::name!(TT, "tt:Encoding"));
        self.bitrate_list
            .write_xml(writer, xml::name!(TT, "tt:BitrateList"));
        self.sample_rate_list
            .write_xml(writer, xml::name!(TT, "tt:SampleRateList"));
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:RTPPayloadType"),
            &self.rtp_payload_type,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AudioDecoderConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AudioDecoderConfiguration {
    /// Attribute `token`, required.
    pub token: ReferenceToken,
    /// Element `tt:Name`, required.
    pub name: Name,
    /// Element `tt:UseCount`, required.
    pub use_count: i32,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AudioDecoderConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut name = None;
        let mut use_count = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "UseCount") => xml::fields::one(reader, &child, &mut use_count)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "AudioDecoderConfiguration", "token")?,
            name: xml::fields::element(name, "AudioDecoderConfiguration", "Name")?,
            use_count: xml::fields::element(use_count, "AudioDecoderConfiguration", "UseCount")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AudioDecoderConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TT, "tt:Name"));
        self.use_count.write_xml(writer, xml::name!(TT, "tt:UseCount"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AudioDecoderConfigurationOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AudioDecoderConfigurationOptions {
    /// Element `tt:AACDecOptions`, optional.
    pub aac_dec_options: Option<AACDecOptions>,
    /// Element `tt:G711DecOptions`, optional.
    pub g711_dec_options: Option<G711DecOptions>,
    /// Element `tt:G726DecOptions`, optional.
    pub g726_dec_options: Option<G726DecOptions>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<AudioDecoderConfigurationOptionsExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AudioDecoderConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut aac_dec_options = None;
        let mut g711_dec_options = None;
        let mut g726_dec_options = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "AACDecOptions") => xml::fields::one(reader, &child, &mut aac_dec_options)?,
                (xml::Ns::TT, "G711DecOptions") => xml::fields::one(reader, &child, &mut g711_dec_options)?,
                (xml::Ns::TT, "G726DecOptions") => xml::fields::one(reader, &child, &mut g726_dec_options)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            aac_dec_options,
            g711_dec_options,
            g726_dec_options,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AudioDecoderConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:AACDecOptions"), &self.aac_dec_options);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:G711DecOptions"),
            &self.g711_dec_options,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:G726DecOptions"),
            &self.g726_dec_options,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:AudioDecoderConfigurationOptionsExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AudioDecoderConfigurationOptionsExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for AudioDecoderConfigurationOptionsExtension {
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

impl xml::WriteXml for AudioDecoderConfigurationOptionsExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AudioDescriptor` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AudioDescriptor {
    /// Attribute `UtcTime`, required.
    pub utc_time: xml::DateTime,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AudioDescriptor {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut utc_time = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "UtcTime") => utc_time = Some(attribute.parse(reader)?),
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
            utc_time: xml::fields::attribute(utc_time, "AudioDescriptor", "UtcTime")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AudioDescriptor {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("UtcTime"), &self.utc_time);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AudioEncoder2Configuration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AudioEncoder2Configuration {
    /// Attribute `token`, required.
    pub token: ReferenceToken,
    /// Attribute `SecureStreamingProtocolAlgorithm`, optional.
    pub secure_streaming_protocol_algorithm: Option<String>,
    /// Element `tt:Name`, required.
    pub name: Name,
    /// Element `tt:UseCount`, required.
    pub use_count: i32,
    /// Element `tt:Encoding`, required.
    pub encoding: String,
    /// Element `tt:Multicast`, optional.
    pub multicast: Option<MulticastConfiguration>,
    /// Element `tt:Bitrate`, required.
    pub bitrate: i32,
    /// Element `tt:SampleRate`, required.
    pub sample_rate: i32,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AudioEncoder2Configuration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut secure_streaming_protocol_algorithm = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "SecureStreamingProtocolAlgorithm") => {
                    secure_streaming_protocol_algorithm = Some(attribute.parse(reader)?)
                }
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut name = None;
        let mut use_count = None;
        let mut encoding = None;
        let mut multicast = None;
        let mut bitrate = None;
        let mut sample_rate = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "UseCount") => xml::fields::one(reader, &child, &mut use_count)?,
                (xml::Ns::TT, "Encoding") => xml::fields::one(reader, &child, &mut encoding)?,
                (xml::Ns::TT, "Multicast") => xml::fields::one(reader, &child, &mut multicast)?,
                (xml::Ns::TT, "Bitrate") => xml::fields::one(reader, &child, &mut bitrate)?,
                (xml::Ns::TT, "SampleRate") => xml::fields::one(reader, &child, &mut sample_rate)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "AudioEncoder2Configuration", "token")?,
            secure_streaming_protocol_algorithm,
            name: xml::fields::element(name, "AudioEncoder2Configuration", "Name")?,
            use_count: xml::fields::element(use_count, "AudioEncoder2Configuration", "UseCount")?,
            encoding: xml::fields::element(encoding, "AudioEncoder2Configuration", "Encoding")?,
            multicast,
            bitrate: xml::fields::element(bitrate, "AudioEncoder2Configuration", "Bitrate")?,
            sample_rate: xml::fields::element(sample_rate, "AudioEncoder2Configuration", "SampleRate")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AudioEncoder2Configuration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_attribute(
            writer,
            xml::name!("SecureStreamingProtocolAlgorithm"),
            &self.secure_streaming_protocol_algorithm,
        );
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TT, "tt:Name"));
        self.use_count.write_xml(writer, xml::name!(TT, "tt:UseCount"));
        self.encoding.write_xml(writer, xml::name!(TT, "tt:Encoding"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Multicast"), &self.multicast);
        self.bitrate.write_xml(writer, xml::name!(TT, "tt:Bitrate"));
        self.sample_rate
            .write_xml(writer, xml::name!(TT, "tt:SampleRate"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AudioEncoder2ConfigurationOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AudioEncoder2ConfigurationOptions {
    /// Attribute `SecureStreamingProtocolAlgorithms`, optional.
    pub secure_streaming_protocol_algorithms: Option<StringAttrList>,
    /// Element `tt:Encoding`, required.
    pub encoding: String,
    /// Element `tt:BitrateList`, required.
    pub bitrate_list: IntItems,
    /// Element `tt:SampleRateList`, required.
    pub sample_rate_list: IntItems,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AudioEncoder2ConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut secure_streaming_protocol_algorithms = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "SecureStreamingProtocolAlgorithms") => {
                    secure_streaming_protocol_algorithms = Some(attribute.parse(reader)?)
                }
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut encoding = None;
        let mut bitrate_list = None;
        let mut sample_rate_list = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Encoding") => xml::fields::one(reader, &child, &mut encoding)?,
                (xml::Ns::TT, "BitrateList") => xml::fields::one(reader, &child, &mut bitrate_list)?,
                (xml::Ns::TT, "SampleRateList") => xml::fields::one(reader, &child, &mut sample_rate_list)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            secure_streaming_protocol_algorithms,
            encoding: xml::fields::element(encoding, "AudioEncoder2ConfigurationOptions", "Encoding")?,
            bitrate_list: xml::fields::element(
                bitrate_list,
                "AudioEncoder2ConfigurationOptions",
                "BitrateList",
            )?,
            sample_rate_list: xml::fields::element(
                sample_rate_list,
                "AudioEncoder2ConfigurationOptions",
                "SampleRateList",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AudioEncoder2ConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(
            writer,
            xml::name!("SecureStreamingProtocolAlgorithms"),
            &self.secure_streaming_protocol_algorithms,
        );
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.encoding.write_xml(writer, xml::name!(TT, "tt:Encoding"));
        self.bitrate_list
            .write_xml(writer, xml::name!(TT, "tt:BitrateList"));
        self.sample_rate_list
            .write_xml(writer, xml::name!(TT, "tt:SampleRateList"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AudioEncoderConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AudioEncoderConfiguration {
    /// Attribute `token`, required.
    pub token: ReferenceToken,
    /// Element `tt:Name`, required.
    pub name: Name,
    /// Element `tt:UseCount`, required.
    pub use_count: i32,
    /// Element `tt:Encoding`, required.
    pub encoding: AudioEncoding,
    /// Element `tt:Bitrate`, required.
    pub bitrate: i32,
    /// Element `tt:SampleRate`, required.
    pub sample_rate: i32,
    /// Element `tt:Multicast`, required.
    pub multicast: MulticastConfiguration,
    /// Element `tt:SessionTimeout`, required.
    pub session_timeout: xml::Duration,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AudioEncoderConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut name = None;
        let mut use_count = None;
        let mut encoding = None;
        let mut bitrate = None;
        let mut sample_rate = None;
        let mut multicast = None;
        let mut session_timeout = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "UseCount") => xml::fields::one(reader, &child, &mut use_count)?,
                (xml::Ns::TT, "Encoding") => xml::fields::one(reader, &child, &mut encoding)?,
                (xml::Ns::TT, "Bitrate") => xml::fields::one(reader, &child, &mut bitrate)?,
                (xml::Ns::TT, "SampleRate") => xml::fields::one(reader, &child, &mut sample_rate)?,
                (xml::Ns::TT, "Multicast") => xml::fields::one(reader, &child, &mut multicast)?,
                (xml::Ns::TT, "SessionTimeout") => xml::fields::one(reader, &child, &mut session_timeout)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "AudioEncoderConfiguration", "token")?,
            name: xml::fields::element(name, "AudioEncoderConfiguration", "Name")?,
            use_count: xml::fields::element(use_count, "AudioEncoderConfiguration", "UseCount")?,
            encoding: xml::fields::element(encoding, "AudioEncoderConfiguration", "Encoding")?,
            bitrate: xml::fields::element(bitrate, "AudioEncoderConfiguration", "Bitrate")?,
            sample_rate: xml::fields::element(sample_rate, "AudioEncoderConfiguration", "SampleRate")?,
            multicast: xml::fields::element(multicast, "AudioEncoderConfiguration", "Multicast")?,
            session_timeout: xml::fields::element(
                session_timeout,
                "AudioEncoderConfiguration",
                "SessionTimeout",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AudioEncoderConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TT, "tt:Name"));
        self.use_count.write_xml(writer, xml::name!(TT, "tt:UseCount"));
        self.encoding.write_xml(writer, xml::name!(TT, "tt:Encoding"));
        self.bitrate.write_xml(writer, xml::name!(TT, "tt:Bitrate"));
        self.sample_rate
            .write_xml(writer, xml::name!(TT, "tt:SampleRate"));
        self.multicast.write_xml(writer, xml::name!(TT, "tt:Multicast"));
        self.session_timeout
            .write_xml(writer, xml::name!(TT, "tt:SessionTimeout"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AudioEncoderConfigurationOption` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AudioEncoderConfigurationOption {
    /// Element `tt:Encoding`, required.
    pub encoding: AudioEncoding,
    /// Element `tt:BitrateList`, required.
    pub bitrate_list: IntItems,
    /// Element `tt:SampleRateList`, required.
    pub sample_rate_list: IntItems,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AudioEncoderConfigurationOption {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut encoding = None;
        let mut bitrate_list = None;
        let mut sample_rate_list = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Encoding") => xml::fields::one(reader, &child, &mut encoding)?,
                (xml::Ns::TT, "BitrateList") => xml::fields::one(reader, &child, &mut bitrate_list)?,
                (xml::Ns::TT, "SampleRateList") => xml::fields::one(reader, &child, &mut sample_rate_list)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            encoding: xml::fields::element(encoding, "AudioEncoderConfigurationOption", "Encoding")?,
            bitrate_list: xml::fields::element(
                bitrate_list,
                "AudioEncoderConfigurationOption",
                "BitrateList",
            )?,
            sample_rate_list: xml::fields::element(
                sample_rate_list,
                "AudioEncoderConfigurationOption",
                "SampleRateList",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AudioEncoderConfigurationOption {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.encoding.write_xml(writer, xml::name!(TT, "tt:Encoding"));
        self.bitrate_list
            .write_xml(writer, xml::name!(TT, "tt:BitrateList"));
        self.sample_rate_list
            .write_xml(writer, xml::name!(TT, "tt:SampleRateList"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AudioEncoderConfigurationOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AudioEncoderConfigurationOptions {
    /// Element `tt:Options`, any number.
    pub options: Vec<AudioEncoderConfigurationOption>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AudioEncoderConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut options = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Options") => xml::fields::many(reader, &child, &mut options)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            options,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AudioEncoderConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Options"), &self.options);
        writer.end(name);
    }
}

/// SimpleType `tt:AudioEncoding` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum AudioEncoding {
    /// `G711`
    #[default]
    G711,
    /// `G726`
    G726,
    /// `AAC`
    AAC,
}

impl AudioEncoding {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::G711, Self::G726, Self::AAC];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::G711 => "G711",
            Self::G726 => "G726",
            Self::AAC => "AAC",
        }
    }
}

xml::fields::listed_values!(AudioEncoding, "AudioEncoding");

/// SimpleType `tt:AudioEncodingMimeNames` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum AudioEncodingMimeNames {
    /// `PCMU`
    #[default]
    PCMU,
    /// `G726`
    G726,
    /// `MP4A-LATM`
    MP4ALATM,
    /// `mpeg4-generic`
    Mpeg4Generic,
}

impl AudioEncodingMimeNames {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::PCMU, Self::G726, Self::MP4ALATM, Self::Mpeg4Generic];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PCMU => "PCMU",
            Self::G726 => "G726",
            Self::MP4ALATM => "MP4A-LATM",
            Self::Mpeg4Generic => "mpeg4-generic",
        }
    }
}

xml::fields::listed_values!(AudioEncodingMimeNames, "AudioEncodingMimeNames");

/// ComplexType `tt:AudioOutput` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AudioOutput {
    /// Attribute `token`, required.
    pub token: ReferenceToken,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AudioOutput {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
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
            token: xml::fields::attribute(token, "AudioOutput", "token")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AudioOutput {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AudioOutputConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AudioOutputConfiguration {
    /// Attribute `token`, required.
    pub token: ReferenceToken,
    /// Element `tt:Name`, required.
    pub name: Name,
    /// Element `tt:UseCount`, required.
    pub use_count: i32,
    /// Element `tt:OutputToken`, required.
    pub output_token: ReferenceToken,
    /// Element `tt:SendPrimacy`, optional.
    pub send_primacy: Option<String>,
    /// Element `tt:OutputLevel`, required.
    pub output_level: i32,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AudioOutputConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut name = None;
        let mut use_count = None;
        let mut output_token = None;
        let mut send_primacy = None;
        let mut output_level = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "UseCount") => xml::fields::one(reader, &child, &mut use_count)?,
                (xml::Ns::TT, "OutputToken") => xml::fields::one(reader, &child, &mut output_token)?,
                (xml::Ns::TT, "SendPrimacy") => xml::fields::one(reader, &child, &mut send_primacy)?,
                (xml::Ns::TT, "OutputLevel") => xml::fields::one(reader, &child, &mut output_level)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "AudioOutputConfiguration", "token")?,
            name: xml::fields::element(name, "AudioOutputConfiguration", "Name")?,
            use_count: xml::fields::element(use_count, "AudioOutputConfiguration", "UseCount")?,
            output_token: xml::fields::element(output_token, "AudioOutputConfiguration", "OutputToken")?,
            send_primacy,
            output_level: xml::fields::element(output_level, "AudioOutputConfiguration", "OutputLevel")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AudioOutputConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TT, "tt:Name"));
        self.use_count.write_xml(writer, xml::name!(TT, "tt:UseCount"));
        self.output_token
            .write_xml(writer, xml::name!(TT, "tt:OutputToken"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:SendPrimacy"), &self.send_primacy);
        self.output_level
            .write_xml(writer, xml::name!(TT, "tt:OutputLevel"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AudioOutputConfigurationOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AudioOutputConfigurationOptions {
    /// Element `tt:OutputTokensAvailable`, 1 or more.
    pub output_tokens_available: Vec<ReferenceToken>,
    /// Element `tt:SendPrimacyOptions`, any number.
    pub send_primacy_options: Vec<String>,
    /// Element `tt:OutputLevelRange`, required.
    pub output_level_range: IntRange,
    /// Element `tt:EQPresetScheduleSupport`, optional.
    pub eq_preset_schedule_support: Option<bool>,
    /// Element `tt:EQPresets`, any number.
    pub eq_presets: Vec<EQPreset>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AudioOutputConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut output_tokens_available = Vec::new();
        let mut send_primacy_options = Vec::new();
        let mut output_level_range = None;
        let mut eq_preset_schedule_support = None;
        let mut eq_presets = Vec::new();
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "OutputTokensAvailable") => {
                    xml::fields::many(reader, &child, &mut output_tokens_available)?
                }
                (xml::Ns::TT, "SendPrimacyOptions") => {
                    xml::fields::many(reader, &child, &mut send_primacy_options)?
                }
                (xml::Ns::TT, "OutputLevelRange") => {
                    xml::fields::one(reader, &child, &mut output_level_range)?
                }
                (xml::Ns::TT, "EQPresetScheduleSupport") => {
                    xml::fields::one(reader, &child, &mut eq_preset_schedule_support)?
                }
                (xml::Ns::TT, "EQPresets") => xml::fields::many(reader, &child, &mut eq_presets)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            output_tokens_available,
            send_primacy_options,
            output_level_range: xml::fields::element(
                output_level_range,
                "AudioOutputConfigurationOptions",
                "OutputLevelRange",
            )?,
            eq_preset_schedule_support,
            eq_presets,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AudioOutputConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:OutputTokensAvailable"),
            &self.output_tokens_available,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:SendPrimacyOptions"),
            &self.send_primacy_options,
        );
        self.output_level_range
            .write_xml(writer, xml::name!(TT, "tt:OutputLevelRange"));
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:EQPresetScheduleSupport"),
            &self.eq_preset_schedule_support,
        );
        xml::fields::write_many(writer, xml::name!(TT, "tt:EQPresets"), &self.eq_presets);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AudioSource` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AudioSource {
    /// Attribute `token`, required.
    pub token: ReferenceToken,
    /// Element `tt:Channels`, required.
    pub channels: i32,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AudioSource {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut channels = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Channels") => xml::fields::one(reader, &child, &mut channels)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "AudioSource", "token")?,
            channels: xml::fields::element(channels, "AudioSource", "Channels")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AudioSource {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.channels.write_xml(writer, xml::name!(TT, "tt:Channels"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AudioSourceConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AudioSourceConfiguration {
    /// Attribute `token`, required.
    pub token: ReferenceToken,
    /// Element `tt:Name`, required.
    pub name: Name,
    /// Element `tt:UseCount`, required.
    pub use_count: i32,
    /// Element `tt:SourceToken`, required.
    pub source_token: ReferenceToken,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AudioSourceConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut name = None;
        let mut use_count = None;
        let mut source_token = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "UseCount") => xml::fields::one(reader, &child, &mut use_count)?,
                (xml::Ns::TT, "SourceToken") => xml::fields::one(reader, &child, &mut source_token)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "AudioSourceConfiguration", "token")?,
            name: xml::fields::element(name, "AudioSourceConfiguration", "Name")?,
            use_count: xml::fields::element(use_count, "AudioSourceConfiguration", "UseCount")?,
            source_token: xml::fields::element(source_token, "AudioSourceConfiguration", "SourceToken")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AudioSourceConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TT, "tt:Name"));
        self.use_count.write_xml(writer, xml::name!(TT, "tt:UseCount"));
        self.source_token
            .write_xml(writer, xml::name!(TT, "tt:SourceToken"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:AudioSourceConfigurationOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AudioSourceConfigurationOptions {
    /// Element `tt:InputTokensAvailable`, 1 or more.
    pub input_tokens_available: Vec<ReferenceToken>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<AudioSourceOptionsExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AudioSourceConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut input_tokens_available = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "InputTokensAvailable") => {
                    xml::fields::many(reader, &child, &mut input_tokens_available)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            input_tokens_available,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AudioSourceConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:InputTokensAvailable"),
            &self.input_tokens_available,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:AudioSourceOptionsExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AudioSourceOptionsExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for AudioSourceOptionsExtension {
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

impl xml::WriteXml for AudioSourceOptionsExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:AutoFocusMode` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum AutoFocusMode {
    /// `AUTO`
    #[default]
    AUTO,
    /// `MANUAL`
    MANUAL,
}

impl AutoFocusMode {
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

xml::fields::listed_values!(AutoFocusMode, "AutoFocusMode");

/// SimpleType `tt:AuxiliaryData` of onvif.xsd; length at most 128.
pub type AuxiliaryData = String;

/// Limit of [`AuxiliaryData`] in characters, or bytes of binary content.
pub const AUXILIARY_DATA_MAX_LENGTH: usize = 128;
