// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// ComplexType `tpv:Capabilities` of provisioning.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Capabilities {
    /// Element `tpv:DefaultTimeout`, required.
    pub default_timeout: xml::Duration,
    /// Element `tpv:Source`, any number.
    pub source: Vec<SourceCapabilities>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Capabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut default_timeout = None;
        let mut source = Vec::new();
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPV, "DefaultTimeout") => xml::fields::one(reader, &child, &mut default_timeout)?,
                (xml::Ns::TPV, "Source") => xml::fields::many(reader, &child, &mut source)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            default_timeout: xml::fields::element(default_timeout, "Capabilities", "DefaultTimeout")?,
            source,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Capabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.default_timeout
            .write_xml(writer, xml::name!(TPV, "tpv:DefaultTimeout"));
        xml::fields::write_many(writer, xml::name!(TPV, "tpv:Source"), &self.source);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tpv:FocusDirection` of provisioning.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum FocusDirection {
    /// `Near`
    #[default]
    Near,
    /// `Far`
    Far,
    /// `Auto`
    Auto,
}

impl FocusDirection {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Near, Self::Far, Self::Auto];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Near => "Near",
            Self::Far => "Far",
            Self::Auto => "Auto",
        }
    }
}

xml::fields::listed_values!(FocusDirection, "FocusDirection");

/// Element `tpv:FocusMove` of provisioning.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FocusMove {
    /// Element `tpv:VideoSource`, required.
    pub video_source: tt::ReferenceToken,
    /// Element `tpv:Direction`, required.
    pub direction: FocusDirection,
    /// Element `tpv:Timeout`, optional.
    pub timeout: Option<xml::Duration>,
}

impl xml::ReadXml for FocusMove {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source = None;
        let mut direction = None;
        let mut timeout = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPV, "VideoSource") => xml::fields::one(reader, &child, &mut video_source)?,
                (xml::Ns::TPV, "Direction") => xml::fields::one(reader, &child, &mut direction)?,
                (xml::Ns::TPV, "Timeout") => xml::fields::one(reader, &child, &mut timeout)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            video_source: xml::fields::element(video_source, "FocusMove", "VideoSource")?,
            direction: xml::fields::element(direction, "FocusMove", "Direction")?,
            timeout,
        })
    }
}

impl xml::WriteXml for FocusMove {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_source
            .write_xml(writer, xml::name!(TPV, "tpv:VideoSource"));
        self.direction.write_xml(writer, xml::name!(TPV, "tpv:Direction"));
        xml::fields::write_option(writer, xml::name!(TPV, "tpv:Timeout"), &self.timeout);
        writer.end(name);
    }
}

/// Element `tpv:FocusMoveResponse` of provisioning.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FocusMoveResponse {}

impl xml::ReadXml for FocusMoveResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for FocusMoveResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tpv:GetServiceCapabilities` of provisioning.wsdl.
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

/// Element `tpv:GetServiceCapabilitiesResponse` of provisioning.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilitiesResponse {
    /// Element `tpv:Capabilities`, required.
    pub capabilities: Capabilities,
}

impl xml::ReadXml for GetServiceCapabilitiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPV, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
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
            .write_xml(writer, xml::name!(TPV, "tpv:Capabilities"));
        writer.end(name);
    }
}

/// Element `tpv:GetUsage` of provisioning.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetUsage {
    /// Element `tpv:VideoSource`, required.
    pub video_source: tt::ReferenceToken,
}

impl xml::ReadXml for GetUsage {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPV, "VideoSource") => xml::fields::one(reader, &child, &mut video_source)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            video_source: xml::fields::element(video_source, "GetUsage", "VideoSource")?,
        })
    }
}

impl xml::WriteXml for GetUsage {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_source
            .write_xml(writer, xml::name!(TPV, "tpv:VideoSource"));
        writer.end(name);
    }
}

/// Element `tpv:GetUsageResponse` of provisioning.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetUsageResponse {
    /// Element `tpv:Usage`, required.
    pub usage: Usage,
}

impl xml::ReadXml for GetUsageResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut usage = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPV, "Usage") => xml::fields::one(reader, &child, &mut usage)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            usage: xml::fields::element(usage, "GetUsageResponse", "Usage")?,
        })
    }
}

impl xml::WriteXml for GetUsageResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.usage.write_xml(writer, xml::name!(TPV, "tpv:Usage"));
        writer.end(name);
    }
}

/// SimpleType `tpv:PanDirection` of provisioning.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum PanDirection {
    /// `Left`
    #[default]
    Left,
    /// `Right`
    Right,
}

impl PanDirection {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Left, Self::Right];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Left => "Left",
            Self::Right => "Right",
        }
    }
}

xml::fields::listed_values!(PanDirection, "PanDirection");

/// Element `tpv:PanMove` of provisioning.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PanMove {
    /// Element `tpv:VideoSource`, required.
    pub video_source: tt::ReferenceToken,
    /// Element `tpv:Direction`, required.
    pub direction: PanDirection,
    /// Element `tpv:Timeout`, optional.
    pub timeout: Option<xml::Duration>,
}

impl xml::ReadXml for PanMove {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source = None;
        let mut direction = None;
        let mut timeout = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPV, "VideoSource") => xml::fields::one(reader, &child, &mut video_source)?,
                (xml::Ns::TPV, "Direction") => xml::fields::one(reader, &child, &mut direction)?,
                (xml::Ns::TPV, "Timeout") => xml::fields::one(reader, &child, &mut timeout)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            video_source: xml::fields::element(video_source, "PanMove", "VideoSource")?,
            direction: xml::fields::element(direction, "PanMove", "Direction")?,
            timeout,
        })
    }
}

impl xml::WriteXml for PanMove {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_source
            .write_xml(writer, xml::name!(TPV, "tpv:VideoSource"));
        self.direction.write_xml(writer, xml::name!(TPV, "tpv:Direction"));
        xml::fields::write_option(writer, xml::name!(TPV, "tpv:Timeout"), &self.timeout);
        writer.end(name);
    }
}

/// Element `tpv:PanMoveResponse` of provisioning.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PanMoveResponse {}

impl xml::ReadXml for PanMoveResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for PanMoveResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// SimpleType `tpv:RollDirection` of provisioning.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum RollDirection {
    /// `Clockwise`
    #[default]
    Clockwise,
    /// `Counterclockwise`
    Counterclockwise,
    /// `Auto`
    Auto,
}

impl RollDirection {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Clockwise, Self::Counterclockwise, Self::Auto];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Clockwise => "Clockwise",
            Self::Counterclockwise => "Counterclockwise",
            Self::Auto => "Auto",
        }
    }
}

xml::fields::listed_values!(RollDirection, "RollDirection");

/// Element `tpv:RollMove` of provisioning.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RollMove {
    /// Element `tpv:VideoSource`, required.
    pub video_source: tt::ReferenceToken,
    /// Element `tpv:Direction`, required.
    pub direction: RollDirection,
    /// Element `tpv:Timeout`, optional.
    pub timeout: Option<xml::Duration>,
}

impl xml::ReadXml for RollMove {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source = None;
        let mut direction = None;
        let mut timeout = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPV, "VideoSource") => xml::fields::one(reader, &child, &mut video_source)?,
                (xml::Ns::TPV, "Direction") => xml::fields::one(reader, &child, &mut direction)?,
                (xml::Ns::TPV, "Timeout") => xml::fields::one(reader, &child, &mut timeout)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            video_source: xml::fields::element(video_source, "RollMove", "VideoSource")?,
            direction: xml::fields::element(direction, "RollMove", "Direction")?,
            timeout,
        })
    }
}

impl xml::WriteXml for RollMove {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_source
            .write_xml(writer, xml::name!(TPV, "tpv:VideoSource"));
        self.direction.write_xml(writer, xml::name!(TPV, "tpv:Direction"));
        xml::fields::write_option(writer, xml::name!(TPV, "tpv:Timeout"), &self.timeout);
        writer.end(name);
    }
}

/// Element `tpv:RollMoveResponse` of provisioning.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RollMoveResponse {}

impl xml::ReadXml for RollMoveResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for RollMoveResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `tpv:SourceCapabilities` of provisioning.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SourceCapabilities {
    /// Attribute `VideoSourceToken`, required.
    pub video_source_token: tt::ReferenceToken,
    /// Attribute `MaximumPanMoves`, optional.
    pub maximum_pan_moves: Option<u64>,
    /// Attribute `MaximumTiltMoves`, optional.
    pub maximum_tilt_moves: Option<u64>,
    /// Attribute `MaximumZoomMoves`, optional.
    pub maximum_zoom_moves: Option<u64>,
    /// Attribute `MaximumRollMoves`, optional.
    pub maximum_roll_moves: Option<u64>,
    /// Attribute `AutoLevel`, optional.
    pub auto_level: Option<bool>,
    /// Attribute `MaximumFocusMoves`, optional.
    pub maximum_focus_moves: Option<u64>,
    /// Attribute `AutoFocus`, optional.
    pub auto_focus: Option<bool>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SourceCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source_token = None;
        let mut maximum_pan_moves = None;
        let mut maximum_tilt_moves = None;
        let mut maximum_zoom_moves = None;
        let mut maximum_roll_moves = None;
        let mut auto_level = None;
        let mut maximum_focus_moves = None;
        let mut auto_focus = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "VideoSourceToken") => video_source_token = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaximumPanMoves") => maximum_pan_moves = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaximumTiltMoves") => maximum_tilt_moves = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaximumZoomMoves") => maximum_zoom_moves = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaximumRollMoves") => maximum_roll_moves = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "AutoLevel") => auto_level = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaximumFocusMoves") => maximum_focus_moves = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "AutoFocus") => auto_focus = Some(attribute.parse(reader)?),
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
            video_source_token: xml::fields::attribute(
                video_source_token,
                "SourceCapabilities",
                "VideoSourceToken",
            )?,
            maximum_pan_moves,
            maximum_tilt_moves,
            maximum_zoom_moves,
            maximum_roll_moves,
            auto_level,
            maximum_focus_moves,
            auto_focus,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SourceCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("VideoSourceToken"), &self.video_source_token);
        xml::fields::write_attribute(writer, xml::name!("MaximumPanMoves"), &self.maximum_pan_moves);
        xml::fields::write_attribute(writer, xml::name!("MaximumTiltMoves"), &self.maximum_tilt_moves);
        xml::fields::write_attribute(writer, xml::name!("MaximumZoomMoves"), &self.maximum_zoom_moves);
        xml::fields::write_attribute(writer, xml::name!("MaximumRollMoves"), &self.maximum_roll_moves);
        xml::fields::write_attribute(writer, xml::name!("AutoLevel"), &self.auto_level);
        xml::fields::write_attribute(writer, xml::name!("MaximumFocusMoves"), &self.maximum_focus_moves);
        xml::fields::write_attribute(writer, xml::name!("AutoFocus"), &self.auto_focus);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tpv:Stop` of provisioning.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Stop {
    /// Element `tpv:VideoSource`, required.
    pub video_source: tt::ReferenceToken,
}

impl xml::ReadXml for Stop {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPV, "VideoSource") => xml::fields::one(reader, &child, &mut video_source)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            video_source: xml::fields::element(video_source, "Stop", "VideoSource")?,
        })
    }
}

impl xml::WriteXml for Stop {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_source
            .write_xml(writer, xml::name!(TPV, "tpv:VideoSource"));
        writer.end(name);
    }
}

/// Element `tpv:StopResponse` of provisioning.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StopResponse {}

impl xml::ReadXml for StopResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for StopResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// SimpleType `tpv:TiltDirection` of provisioning.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum TiltDirection {
    /// `Up`
    #[default]
    Up,
    /// `Down`
    Down,
}

impl TiltDirection {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Up, Self::Down];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Up => "Up",
            Self::Down => "Down",
        }
    }
}

xml::fields::listed_values!(TiltDirection, "TiltDirection");

/// Element `tpv:TiltMove` of provisioning.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TiltMove {
    /// Element `tpv:VideoSource`, required.
    pub video_source: tt::ReferenceToken,
    /// Element `tpv:Direction`, required.
    pub direction: TiltDirection,
    /// Element `tpv:Timeout`, optional.
    pub timeout: Option<xml::Duration>,
}

impl xml::ReadXml for TiltMove {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source = None;
        let mut direction = None;
        let mut timeout = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPV, "VideoSource") => xml::fields::one(reader, &child, &mut video_source)?,
                (xml::Ns::TPV, "Direction") => xml::fields::one(reader, &child, &mut direction)?,
                (xml::Ns::TPV, "Timeout") => xml::fields::one(reader, &child, &mut timeout)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            video_source: xml::fields::element(video_source, "TiltMove", "VideoSource")?,
            direction: xml::fields::element(direction, "TiltMove", "Direction")?,
            timeout,
        })
    }
}

impl xml::WriteXml for TiltMove {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_source
            .write_xml(writer, xml::name!(TPV, "tpv:VideoSource"));
        self.direction.write_xml(writer, xml::name!(TPV, "tpv:Direction"));
        xml::fields::write_option(writer, xml::name!(TPV, "tpv:Timeout"), &self.timeout);
        writer.end(name);
    }
}

/// Element `tpv:TiltMoveResponse` of provisioning.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TiltMoveResponse {}

impl xml::ReadXml for TiltMoveResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for TiltMoveResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `tpv:Usage` of provisioning.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Usage {
    /// Element `tpv:Pan`, optional.
    pub pan: Option<u64>,
    /// Element `tpv:Tilt`, optional.
    pub tilt: Option<u64>,
    /// Element `tpv:Zoom`, optional.
    pub zoom: Option<u64>,
    /// Element `tpv:Roll`, optional.
    pub roll: Option<u64>,
    /// Element `tpv:Focus`, optional.
    pub focus: Option<u64>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Usage {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut pan = None;
        let mut tilt = None;
        let mut zoom = None;
        let mut roll = None;
        let mut focus = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPV, "Pan") => xml::fields::one(reader, &child, &mut pan)?,
                (xml::Ns::TPV, "Tilt") => xml::fields::one(reader, &child, &mut tilt)?,
                (xml::Ns::TPV, "Zoom") => xml::fields::one(reader, &child, &mut zoom)?,
                (xml::Ns::TPV, "Roll") => xml::fields::one(reader, &child, &mut roll)?,
                (xml::Ns::TPV, "Focus") => xml::fields::one(reader, &child, &mut focus)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            pan,
            tilt,
            zoom,
            roll,
            focus,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Usage {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TPV, "tpv:Pan"), &self.pan);
        xml::fields::write_option(writer, xml::name!(TPV, "tpv:Tilt"), &self.tilt);
        xml::fields::write_option(writer, xml::name!(TPV, "tpv:Zoom"), &self.zoom);
        xml::fields::write_option(writer, xml::name!(TPV, "tpv:Roll"), &self.roll);
        xml::fields::write_option(writer, xml::name!(TPV, "tpv:Focus"), &self.focus);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tpv:ZoomDirection` of provisioning.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum ZoomDirection {
    /// `Wide`
    #[default]
    Wide,
    /// `Telephoto`
    Telephoto,
}

impl ZoomDirection {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Wide, Self::Telephoto];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Wide => "Wide",
            Self::Telephoto => "Telephoto",
        }
    }
}

xml::fields::listed_values!(ZoomDirection, "ZoomDirection");

/// Element `tpv:ZoomMove` of provisioning.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ZoomMove {
    /// Element `tpv:VideoSource`, required.
    pub video_source: tt::ReferenceToken,
    /// Element `tpv:Direction`, required.
    pub direction: ZoomDirection,
    /// Element `tpv:Timeout`, optional.
    pub timeout: Option<xml::Duration>,
}

impl xml::ReadXml for ZoomMove {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_source = None;
        let mut direction = None;
        let mut timeout = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPV, "VideoSource") => xml::fields::one(reader, &child, &mut video_source)?,
                (xml::Ns::TPV, "Direction") => xml::fields::one(reader, &child, &mut direction)?,
                (xml::Ns::TPV, "Timeout") => xml::fields::one(reader, &child, &mut timeout)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            video_source: xml::fields::element(video_source, "ZoomMove", "VideoSource")?,
            direction: xml::fields::element(direction, "ZoomMove", "Direction")?,
            timeout,
        })
    }
}

impl xml::WriteXml for ZoomMove {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_source
            .write_xml(writer, xml::name!(TPV, "tpv:VideoSource"));
        self.direction.write_xml(writer, xml::name!(TPV, "tpv:Direction"));
        xml::fields::write_option(writer, xml::name!(TPV, "tpv:Timeout"), &self.timeout);
        writer.end(name);
    }
}

/// Element `tpv:ZoomMoveResponse` of provisioning.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ZoomMoveResponse {}

impl xml::ReadXml for ZoomMoveResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for ZoomMoveResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}
