// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::xml;

/// ComplexType `tt:PTControlDirection` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTControlDirection {
    /// Element `tt:EFlip`, optional.
    pub e_flip: Option<EFlip>,
    /// Element `tt:Reverse`, optional.
    pub reverse: Option<Reverse>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<PTControlDirectionExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PTControlDirection {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut e_flip = None;
        let mut reverse = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "EFlip") => xml::fields::one(reader, &child, &mut e_flip)?,
                (xml::Ns::TT, "Reverse") => xml::fields::one(reader, &child, &mut reverse)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            e_flip,
            reverse,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PTControlDirection {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:EFlip"), &self.e_flip);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Reverse"), &self.reverse);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:PTControlDirectionExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTControlDirectionExtension {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PTControlDirectionExtension {
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

impl xml::WriteXml for PTControlDirectionExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:PTControlDirectionOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTControlDirectionOptions {
    /// Element `tt:EFlip`, optional.
    pub e_flip: Option<EFlipOptions>,
    /// Element `tt:Reverse`, optional.
    pub reverse: Option<ReverseOptions>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<PTControlDirectionOptionsExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PTControlDirectionOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut e_flip = None;
        let mut reverse = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "EFlip") => xml::fields::one(reader, &child, &mut e_flip)?,
                (xml::Ns::TT, "Reverse") => xml::fields::one(reader, &child, &mut reverse)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            e_flip,
            reverse,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PTControlDirectionOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:EFlip"), &self.e_flip);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Reverse"), &self.reverse);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:PTControlDirectionOptionsExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTControlDirectionOptionsExtension {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for PTControlDirectionOptionsExtension {
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

impl xml::WriteXml for PTControlDirectionOptionsExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZCapabilities` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZCapabilities {
    /// Element `tt:XAddr`, required.
    pub x_addr: String,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PTZCapabilities {
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
            x_addr: xml::fields::element(x_addr, "PTZCapabilities", "XAddr")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PTZCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.x_addr.write_xml(writer, xml::name!(TT, "tt:XAddr"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZConfiguration {
    /// Attribute `token`, required.
    pub token: ReferenceToken,
    /// Attribute `MoveRamp`, optional.
    pub move_ramp: Option<i32>,
    /// Attribute `PresetRamp`, optional.
    pub preset_ramp: Option<i32>,
    /// Attribute `PresetTourRamp`, optional.
    pub preset_tour_ramp: Option<i32>,
    /// Element `tt:Name`, required.
    pub name: Name,
    /// Element `tt:UseCount`, required.
    pub use_count: i32,
    /// Element `tt:NodeToken`, required.
    pub node_token: ReferenceToken,
    /// Element `tt:DefaultAbsolutePantTiltPositionSpace`, optional.
    pub default_absolute_pant_tilt_position_space: Option<String>,
    /// Element `tt:DefaultAbsoluteZoomPositionSpace`, optional.
    pub default_absolute_zoom_position_space: Option<String>,
    /// Element `tt:DefaultRelativePanTiltTranslationSpace`, optional.
    pub default_relative_pan_tilt_translation_space: Option<String>,
    /// Element `tt:DefaultRelativeZoomTranslationSpace`, optional.
    pub default_relative_zoom_translation_space: Option<String>,
    /// Element `tt:DefaultContinuousPanTiltVelocitySpace`, optional.
    pub default_continuous_pan_tilt_velocity_space: Option<String>,
    /// Element `tt:DefaultContinuousZoomVelocitySpace`, optional.
    pub default_continuous_zoom_velocity_space: Option<String>,
    /// Element `tt:DefaultPTZSpeed`, optional.
    pub default_ptz_speed: Option<PTZSpeed>,
    /// Element `tt:DefaultPTZTimeout`, optional.
    pub default_ptz_timeout: Option<xml::Duration>,
    /// Element `tt:PanTiltLimits`, optional.
    pub pan_tilt_limits: Option<PanTiltLimits>,
    /// Element `tt:ZoomLimits`, optional.
    pub zoom_limits: Option<ZoomLimits>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<PTZConfigurationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PTZConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut move_ramp = None;
        let mut preset_ramp = None;
        let mut preset_tour_ramp = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MoveRamp") => move_ramp = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "PresetRamp") => preset_ramp = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "PresetTourRamp") => preset_tour_ramp = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut name = None;
        let mut use_count = None;
        let mut node_token = None;
        let mut default_absolute_pant_tilt_position_space = None;
        let mut default_absolute_zoom_position_space = None;
        let mut default_relative_pan_tilt_translation_space = None;
        let mut default_relative_zoom_translation_space = None;
        let mut default_continuous_pan_tilt_velocity_space = None;
        let mut default_continuous_zoom_velocity_space = None;
        let mut default_ptz_speed = None;
        let mut default_ptz_timeout = None;
        let mut pan_tilt_limits = None;
        let mut zoom_limits = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "UseCount") => xml::fields::one(reader, &child, &mut use_count)?,
                (xml::Ns::TT, "NodeToken") => xml::fields::one(reader, &child, &mut node_token)?,
                (xml::Ns::TT, "DefaultAbsolutePantTiltPositionSpace") => {
                    xml::fields::one(reader, &child, &mut default_absolute_pant_tilt_position_space)?
                }
                (xml::Ns::TT, "DefaultAbsoluteZoomPositionSpace") => {
                    xml::fields::one(reader, &child, &mut default_absolute_zoom_position_space)?
                }
                (xml::Ns::TT, "DefaultRelativePanTiltTranslationSpace") => {
                    xml::fields::one(reader, &child, &mut default_relative_pan_tilt_translation_space)?
                }
                (xml::Ns::TT, "DefaultRelativeZoomTranslationSpace") => {
                    xml::fields::one(reader, &child, &mut default_relative_zoom_translation_space)?
                }
                (xml::Ns::TT, "DefaultContinuousPanTiltVelocitySpace") => {
                    xml::fields::one(reader, &child, &mut default_continuous_pan_tilt_velocity_space)?
                }
                (xml::Ns::TT, "DefaultContinuousZoomVelocitySpace") => {
                    xml::fields::one(reader, &child, &mut default_continuous_zoom_velocity_space)?
                }
                (xml::Ns::TT, "DefaultPTZSpeed") => xml::fields::one(reader, &child, &mut default_ptz_speed)?,
                (xml::Ns::TT, "DefaultPTZTimeout") => {
                    xml::fields::one(reader, &child, &mut default_ptz_timeout)?
                }
                (xml::Ns::TT, "PanTiltLimits") => xml::fields::one(reader, &child, &mut pan_tilt_limits)?,
                (xml::Ns::TT, "ZoomLimits") => xml::fields::one(reader, &child, &mut zoom_limits)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "PTZConfiguration", "token")?,
            move_ramp,
            preset_ramp,
            preset_tour_ramp,
            name: xml::fields::element(name, "PTZConfiguration", "Name")?,
            use_count: xml::fields::element(use_count, "PTZConfiguration", "UseCount")?,
            node_token: xml::fields::element(node_token, "PTZConfiguration", "NodeToken")?,
            default_absolute_pant_tilt_position_space,
            default_absolute_zoom_position_space,
            default_relative_pan_tilt_translation_space,
            default_relative_zoom_translation_space,
            default_continuous_pan_tilt_velocity_space,
            default_continuous_zoom_velocity_space,
            default_ptz_speed,
            default_ptz_timeout,
            pan_tilt_limits,
            zoom_limits,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PTZConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_attribute(writer, xml::name!("MoveRamp"), &self.move_ramp);
        xml::fields::write_attribute(writer, xml::name!("PresetRamp"), &self.preset_ramp);
        xml::fields::write_attribute(writer, xml::name!("PresetTourRamp"), &self.preset_tour_ramp);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TT, "tt:Name"));
        self.use_count.write_xml(writer, xml::name!(TT, "tt:UseCount"));
        self.node_token.write_xml(writer, xml::name!(TT, "tt:NodeToken"));
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:DefaultAbsolutePantTiltPositionSpace"),
            &self.default_absolute_pant_tilt_position_space,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:DefaultAbsoluteZoomPositionSpace"),
            &self.default_absolute_zoom_position_space,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:DefaultRelativePanTiltTranslationSpace"),
            &self.default_relative_pan_tilt_translation_space,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:DefaultRelativeZoomTranslationSpace"),
            &self.default_relative_zoom_translation_space,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:DefaultContinuousPanTiltVelocitySpace"),
            &self.default_continuous_pan_tilt_velocity_space,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:DefaultContinuousZoomVelocitySpace"),
            &self.default_continuous_zoom_velocity_space,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:DefaultPTZSpeed"),
            &self.default_ptz_speed,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:DefaultPTZTimeout"),
            &self.default_ptz_timeout,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:PanTiltLimits"), &self.pan_tilt_limits);
        xml::fields::write_option(writer, xml::name!(TT, "tt:ZoomLimits"), &self.zoom_limits);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZConfigurationExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZConfigurationExtension {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `tt:PTControlDirection`, optional.
    pub pt_control_direction: Option<PTControlDirection>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<PTZConfigurationExtension2>,
}

impl xml::ReadXml for PTZConfigurationExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any = Vec::new();
        let mut pt_control_direction = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "PTControlDirection") => {
                    xml::fields::one(reader, &child, &mut pt_control_direction)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            any,
            pt_control_direction,
            extension,
        })
    }
}

impl xml::WriteXml for PTZConfigurationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:PTControlDirection"),
            &self.pt_control_direction,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZConfigurationExtension2` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZConfigurationExtension2 {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for PTZConfigurationExtension2 {
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

impl xml::WriteXml for PTZConfigurationExtension2 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZConfigurationOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZConfigurationOptions {
    /// Attribute `PTZRamps`, optional.
    pub ptz_ramps: Option<IntList>,
    /// Element `tt:Spaces`, required.
    pub spaces: PTZSpaces,
    /// Element `tt:PTZTimeout`, required.
    pub ptz_timeout: DurationRange,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `tt:PTControlDirection`, optional.
    pub pt_control_direction: Option<PTControlDirectionOptions>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<PTZConfigurationOptions2>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PTZConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut ptz_ramps = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "PTZRamps") => ptz_ramps = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut spaces = None;
        let mut ptz_timeout = None;
        let mut any = Vec::new();
        let mut pt_control_direction = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Spaces") => xml::fields::one(reader, &child, &mut spaces)?,
                (xml::Ns::TT, "PTZTimeout") => xml::fields::one(reader, &child, &mut ptz_timeout)?,
                (xml::Ns::TT, "PTControlDirection") => {
                    xml::fields::one(reader, &child, &mut pt_control_direction)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            ptz_ramps,
            spaces: xml::fields::element(spaces, "PTZConfigurationOptions", "Spaces")?,
            ptz_timeout: xml::fields::element(ptz_timeout, "PTZConfigurationOptions", "PTZTimeout")?,
            any,
            pt_control_direction,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PTZConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("PTZRamps"), &self.ptz_ramps);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.spaces.write_xml(writer, xml::name!(TT, "tt:Spaces"));
        self.ptz_timeout
            .write_xml(writer, xml::name!(TT, "tt:PTZTimeout"));
        xml::fields::write_raw(writer, &self.any);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:PTControlDirection"),
            &self.pt_control_direction,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZConfigurationOptions2` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZConfigurationOptions2 {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for PTZConfigurationOptions2 {
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

impl xml::WriteXml for PTZConfigurationOptions2 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZFilter` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZFilter {
    /// Element `tt:Status`, required.
    pub status: bool,
    /// Element `tt:Position`, required.
    pub position: bool,
    /// Element `tt:FieldOfView`, optional.
    pub field_of_view: Option<bool>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PTZFilter {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut status = None;
        let mut position = None;
        let mut field_of_view = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Status") => xml::fields::one(reader, &child, &mut status)?,
                (xml::Ns::TT, "Position") => xml::fields::one(reader, &child, &mut position)?,
                (xml::Ns::TT, "FieldOfView") => xml::fields::one(reader, &child, &mut field_of_view)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            status: xml::fields::element(status, "PTZFilter", "Status")?,
            position: xml::fields::element(position, "PTZFilter", "Position")?,
            field_of_view,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PTZFilter {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.status.write_xml(writer, xml::name!(TT, "tt:Status"));
        self.position.write_xml(writer, xml::name!(TT, "tt:Position"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:FieldOfView"), &self.field_of_view);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZMoveStatus` of common.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZMoveStatus {
    /// Element `tt:PanTilt`, optional.
    pub pan_tilt: Option<MoveStatus>,
    /// Element `tt:Zoom`, optional.
    pub zoom: Option<MoveStatus>,
}

impl xml::ReadXml for PTZMoveStatus {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut pan_tilt = None;
        let mut zoom = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "PanTilt") => xml::fields::one(reader, &child, &mut pan_tilt)?,
                (xml::Ns::TT, "Zoom") => xml::fields::one(reader, &child, &mut zoom)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { pan_tilt, zoom })
    }
}

impl xml::WriteXml for PTZMoveStatus {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TT, "tt:PanTilt"), &self.pan_tilt);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Zoom"), &self.zoom);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZNode` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZNode {
    /// Attribute `token`, required.
    pub token: ReferenceToken,
    /// Attribute `FixedHomePosition`, optional.
    pub fixed_home_position: Option<bool>,
    /// Attribute `GeoMove`, optional.
    pub geo_move: Option<bool>,
    /// Element `tt:Name`, optional.
    pub name: Option<Name>,
    /// Element `tt:SupportedPTZSpaces`, required.
    pub supported_ptz_spaces: PTZSpaces,
    /// Element `tt:MaximumNumberOfPresets`, required.
    pub maximum_number_of_presets: i32,
    /// Element `tt:HomeSupported`, required.
    pub home_supported: bool,
    /// Element `tt:AuxiliaryCommands`, any number.
    pub auxiliary_commands: Vec<AuxiliaryData>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<PTZNodeExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PTZNode {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut fixed_home_position = None;
        let mut geo_move = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "FixedHomePosition") => fixed_home_position = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "GeoMove") => geo_move = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut name = None;
        let mut supported_ptz_spaces = None;
        let mut maximum_number_of_presets = None;
        let mut home_supported = None;
        let mut auxiliary_commands = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "SupportedPTZSpaces") => {
                    xml::fields::one(reader, &child, &mut supported_ptz_spaces)?
                }
                (xml::Ns::TT, "MaximumNumberOfPresets") => {
                    xml::fields::one(reader, &child, &mut maximum_number_of_presets)?
                }
                (xml::Ns::TT, "HomeSupported") => xml::fields::one(reader, &child, &mut home_supported)?,
                (xml::Ns::TT, "AuxiliaryCommands") => {
                    xml::fields::many(reader, &child, &mut auxiliary_commands)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "PTZNode", "token")?,
            fixed_home_position,
            geo_move,
            name,
            supported_ptz_spaces: xml::fields::element(
                supported_ptz_spaces,
                "PTZNode",
                "SupportedPTZSpaces",
            )?,
            maximum_number_of_presets: xml::fields::element(
                maximum_number_of_presets,
                "PTZNode",
                "MaximumNumberOfPresets",
            )?,
            home_supported: xml::fields::element(home_supported, "PTZNode", "HomeSupported")?,
            auxiliary_commands,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PTZNode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_attribute(writer, xml::name!("FixedHomePosition"), &self.fixed_home_position);
        xml::fields::write_attribute(writer, xml::name!("GeoMove"), &self.geo_move);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Name"), &self.name);
        self.supported_ptz_spaces
            .write_xml(writer, xml::name!(TT, "tt:SupportedPTZSpaces"));
        self.maximum_number_of_presets
            .write_xml(writer, xml::name!(TT, "tt:MaximumNumberOfPresets"));
        self.home_supported
            .write_xml(writer, xml::name!(TT, "tt:HomeSupported"));
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:AuxiliaryCommands"),
            &self.auxiliary_commands,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZNodeExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZNodeExtension {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `tt:SupportedPresetTour`, optional.
    pub supported_preset_tour: Option<PTZPresetTourSupported>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<PTZNodeExtension2>,
}

impl xml::ReadXml for PTZNodeExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any = Vec::new();
        let mut supported_preset_tour = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "SupportedPresetTour") => {
                    xml::fields::one(reader, &child, &mut supported_preset_tour)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            any,
            supported_preset_tour,
            extension,
        })
    }
}

impl xml::WriteXml for PTZNodeExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:SupportedPresetTour"),
            &self.supported_preset_tour,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZNodeExtension2` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZNodeExtension2 {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for PTZNodeExtension2 {
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

impl xml::WriteXml for PTZNodeExtension2 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZPositionFilter` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZPositionFilter {
    /// Element `tt:MinPosition`, required.
    pub min_position: PTZVector,
    /// Element `tt:MaxPosition`, required.
    pub max_position: PTZVector,
    /// Element `tt:EnterOrExit`, required.
    pub enter_or_exit: bool,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PTZPositionFilter {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut min_position = None;
        let mut max_position = None;
        let mut enter_or_exit = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "MinPosition") => xml::fields::one(reader, &child, &mut min_position)?,
                (xml::Ns::TT, "MaxPosition") => xml::fields::one(reader, &child, &mut max_position)?,
                (xml::Ns::TT, "EnterOrExit") => xml::fields::one(reader, &child, &mut enter_or_exit)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            min_position: xml::fields::element(min_position, "PTZPositionFilter", "MinPosition")?,
            max_position: xml::fields::element(max_position, "PTZPositionFilter", "MaxPosition")?,
            enter_or_exit: xml::fields::element(enter_or_exit, "PTZPositionFilter", "EnterOrExit")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PTZPositionFilter {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.min_position
            .write_xml(writer, xml::name!(TT, "tt:MinPosition"));
        self.max_position
            .write_xml(writer, xml::name!(TT, "tt:MaxPosition"));
        self.enter_or_exit
            .write_xml(writer, xml::name!(TT, "tt:EnterOrExit"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZPreset` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZPreset {
    /// Attribute `token`, optional.
    pub token: Option<ReferenceToken>,
    /// Element `tt:Name`, optional.
    pub name: Option<Name>,
    /// Element `tt:PTZPosition`, optional.
    pub ptz_position: Option<PTZVector>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PTZPreset {
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
        let mut ptz_position = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "PTZPosition") => xml::fields::one(reader, &child, &mut ptz_position)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token,
            name,
            ptz_position,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PTZPreset {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Name"), &self.name);
        xml::fields::write_option(writer, xml::name!(TT, "tt:PTZPosition"), &self.ptz_position);
        writer.end(name);
    }
}

/// SimpleType `tt:PTZPresetTourDirection` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum PTZPresetTourDirection {
    /// `Forward`
    #[default]
    Forward,
    /// `Backward`
    Backward,
    /// `Extended`
    Extended,
}

impl PTZPresetTourDirection {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Forward, Self::Backward, Self::Extended];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Forward => "Forward",
            Self::Backward => "Backward",
            Self::Extended => "Extended",
        }
    }
}

xml::fields::listed_values!(PTZPresetTourDirection, "PTZPresetTourDirection");

/// ComplexType `tt:PTZPresetTourExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZPresetTourExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for PTZPresetTourExtension {
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

impl xml::WriteXml for PTZPresetTourExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:PTZPresetTourOperation` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum PTZPresetTourOperation {
    /// `Start`
    #[default]
    Start,
    /// `Stop`
    Stop,
    /// `Pause`
    Pause,
    /// `Extended`
    Extended,
}

impl PTZPresetTourOperation {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Start, Self::Stop, Self::Pause, Self::Extended];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Start => "Start",
            Self::Stop => "Stop",
            Self::Pause => "Pause",
            Self::Extended => "Extended",
        }
    }
}

xml::fields::listed_values!(PTZPresetTourOperation, "PTZPresetTourOperation");

/// ComplexType `tt:PTZPresetTourOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZPresetTourOptions {
    /// Element `tt:AutoStart`, required.
    pub auto_start: bool,
    /// Element `tt:StartingCondition`, required.
    pub starting_condition: PTZPresetTourStartingConditionOptions,
    /// Element `tt:TourSpot`, required.
    pub tour_spot: PTZPresetTourSpotOptions,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PTZPresetTourOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut auto_start = None;
        let mut starting_condition = None;
        let mut tour_spot = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "AutoStart") => xml::fields::one(reader, &child, &mut auto_start)?,
                (xml::Ns::TT, "StartingCondition") => {
                    xml::fields::one(reader, &child, &mut starting_condition)?
                }
                (xml::Ns::TT, "TourSpot") => xml::fields::one(reader, &child, &mut tour_spot)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            auto_start: xml::fields::element(auto_start, "PTZPresetTourOptions", "AutoStart")?,
            starting_condition: xml::fields::element(
                starting_condition,
                "PTZPresetTourOptions",
                "StartingCondition",
            )?,
            tour_spot: xml::fields::element(tour_spot, "PTZPresetTourOptions", "TourSpot")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PTZPresetTourOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.auto_start.write_xml(writer, xml::name!(TT, "tt:AutoStart"));
        self.starting_condition
            .write_xml(writer, xml::name!(TT, "tt:StartingCondition"));
        self.tour_spot.write_xml(writer, xml::name!(TT, "tt:TourSpot"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZPresetTourPresetDetail` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZPresetTourPresetDetail {
    /// One of several elements, required.
    pub choice: PTZPresetTourPresetDetailChoice,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

/// The branches of the choice in [`PTZPresetTourPresetDetail`].
#[derive(Clone, Debug, PartialEq)]
pub enum PTZPresetTourPresetDetailChoice {
    /// Element `tt:PresetToken`.
    PresetToken(ReferenceToken),
    /// Element `tt:Home`.
    Home(bool),
    /// Element `tt:PTZPosition`.
    PTZPosition(PTZVector),
    /// Element `tt:TypeExtension`.
    TypeExtension(PTZPresetTourTypeExtension),
}

impl Default for PTZPresetTourPresetDetailChoice {
    fn default() -> Self {
        Self::PresetToken(Default::default())
    }
}

impl PTZPresetTourPresetDetailChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::PresetToken(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(TT, "tt:PresetToken"))
            }
            Self::Home(value) => xml::WriteXml::write_xml(value, writer, xml::name!(TT, "tt:Home")),
            Self::PTZPosition(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(TT, "tt:PTZPosition"))
            }
            Self::TypeExtension(value) => {
                xml::WriteXml::write_xml(value, writer, xml::name!(TT, "tt:TypeExtension"))
            }
        }
    }
}

impl xml::ReadXml for PTZPresetTourPresetDetail {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut choice = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "PresetToken") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(PTZPresetTourPresetDetailChoice::PresetToken(reader.read(&child)?));
                }
                (xml::Ns::TT, "Home") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(PTZPresetTourPresetDetailChoice::Home(reader.read(&child)?));
                }
                (xml::Ns::TT, "PTZPosition") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(PTZPresetTourPresetDetailChoice::PTZPosition(reader.read(&child)?));
                }
                (xml::Ns::TT, "TypeExtension") => {
                    if choice.is_some() {
                        return Err(xml::fields::twice(reader, &child));
                    }
                    choice = Some(PTZPresetTourPresetDetailChoice::TypeExtension(
                        reader.read(&child)?,
                    ));
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            choice: xml::fields::element(
                choice,
                "PTZPresetTourPresetDetail",
                "PresetToken or Home or PTZPosition or TypeExtension",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PTZPresetTourPresetDetail {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.choice.write(writer);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZPresetTourPresetDetailOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZPresetTourPresetDetailOptions {
    /// Element `tt:PresetToken`, any number.
    pub preset_token: Vec<ReferenceToken>,
    /// Element `tt:Home`, optional.
    pub home: Option<bool>,
    /// Element `tt:PanTiltPositionSpace`, optional.
    pub pan_tilt_position_space: Option<Space2DDescription>,
    /// Element `tt:ZoomPositionSpace`, optional.
    pub zoom_position_space: Option<Space1DDescription>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<PTZPresetTourPresetDetailOptionsExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PTZPresetTourPresetDetailOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut preset_token = Vec::new();
        let mut home = None;
        let mut pan_tilt_position_space = None;
        let mut zoom_position_space = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "PresetToken") => xml::fields::many(reader, &child, &mut preset_token)?,
                (xml::Ns::TT, "Home") => xml::fields::one(reader, &child, &mut home)?,
                (xml::Ns::TT, "PanTiltPositionSpace") => {
                    xml::fields::one(reader, &child, &mut pan_tilt_position_space)?
                }
                (xml::Ns::TT, "ZoomPositionSpace") => {
                    xml::fields::one(reader, &child, &mut zoom_position_space)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            preset_token,
            home,
            pan_tilt_position_space,
            zoom_position_space,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PTZPresetTourPresetDetailOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TT, "tt:PresetToken"), &self.preset_token);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Home"), &self.home);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:PanTiltPositionSpace"),
            &self.pan_tilt_position_space,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:ZoomPositionSpace"),
            &self.zoom_position_space,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZPresetTourPresetDetailOptionsExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZPresetTourPresetDetailOptionsExtension {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for PTZPresetTourPresetDetailOptionsExtension {
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

impl xml::WriteXml for PTZPresetTourPresetDetailOptionsExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZPresetTourSpot` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZPresetTourSpot {
    /// Element `tt:PresetDetail`, required.
    pub preset_detail: PTZPresetTourPresetDetail,
    /// Element `tt:Speed`, optional.
    pub speed: Option<PTZSpeed>,
    /// Element `tt:StayTime`, optional.
    pub stay_time: Option<xml::Duration>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<PTZPresetTourSpotExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PTZPresetTourSpot {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut preset_detail = None;
        let mut speed = None;
        let mut stay_time = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "PresetDetail") => xml::fields::one(reader, &child, &mut preset_detail)?,
                (xml::Ns::TT, "Speed") => xml::fields::one(reader, &child, &mut speed)?,
                (xml::Ns::TT, "StayTime") => xml::fields::one(reader, &child, &mut stay_time)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            preset_detail: xml::fields::element(preset_detail, "PTZPresetTourSpot", "PresetDetail")?,
            speed,
            stay_time,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PTZPresetTourSpot {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.preset_detail
            .write_xml(writer, xml::name!(TT, "tt:PresetDetail"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Speed"), &self.speed);
        xml::fields::write_option(writer, xml::name!(TT, "tt:StayTime"), &self.stay_time);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZPresetTourSpotExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZPresetTourSpotExtension {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for PTZPresetTourSpotExtension {
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

impl xml::WriteXml for PTZPresetTourSpotExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZPresetTourSpotOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZPresetTourSpotOptions {
    /// Element `tt:PresetDetail`, required.
    pub preset_detail: PTZPresetTourPresetDetailOptions,
    /// Element `tt:StayTime`, required.
    pub stay_time: DurationRange,
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PTZPresetTourSpotOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut preset_detail = None;
        let mut stay_time = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "PresetDetail") => xml::fields::one(reader, &child, &mut preset_detail)?,
                (xml::Ns::TT, "StayTime") => xml::fields::one(reader, &child, &mut stay_time)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            preset_detail: xml::fields::element(preset_detail, "PTZPresetTourSpotOptions", "PresetDetail")?,
            stay_time: xml::fields::element(stay_time, "PTZPresetTourSpotOptions", "StayTime")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PTZPresetTourSpotOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.preset_detail
            .write_xml(writer, xml::name!(TT, "tt:PresetDetail"));
        self.stay_time.write_xml(writer, xml::name!(TT, "tt:StayTime"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZPresetTourStartingCondition` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZPresetTourStartingCondition {
    /// Attribute `RandomPresetOrder`, optional.
    pub random_preset_order: Option<bool>,
    /// Element `tt:RecurringTime`, optional.
    pub recurring_time: Option<i32>,
    /// Element `tt:RecurringDuration`, optional.
    pub recurring_duration: Option<xml::Duration>,
    /// Element `tt:Direction`, optional.
    pub direction: Option<PTZPresetTourDirection>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<PTZPresetTourStartingConditionExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PTZPresetTourStartingCondition {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut random_preset_order = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "RandomPresetOrder") => random_preset_order = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut recurring_time = None;
        let mut recurring_duration = None;
        let mut direction = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "RecurringTime") => xml::fields::one(reader, &child, &mut recurring_time)?,
                (xml::Ns::TT, "RecurringDuration") => {
                    xml::fields::one(reader, &child, &mut recurring_duration)?
                }
                (xml::Ns::TT, "Direction") => xml::fields::one(reader, &child, &mut direction)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            random_preset_order,
            recurring_time,
            recurring_duration,
            direction,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PTZPresetTourStartingCondition {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("RandomPresetOrder"), &self.random_preset_order);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:RecurringTime"), &self.recurring_time);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:RecurringDuration"),
            &self.recurring_duration,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Direction"), &self.direction);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZPresetTourStartingConditionExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZPresetTourStartingConditionExtension {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for PTZPresetTourStartingConditionExtension {
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

impl xml::WriteXml for PTZPresetTourStartingConditionExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZPresetTourStartingConditionOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZPresetTourStartingConditionOptions {
    /// Element `tt:RecurringTime`, optional.
    pub recurring_time: Option<IntRange>,
    /// Element `tt:RecurringDuration`, optional.
    pub recurring_duration: Option<DurationRange>,
    /// Element `tt:Direction`, any number.
    pub direction: Vec<PTZPresetTourDirection>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<PTZPresetTourStartingConditionOptionsExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PTZPresetTourStartingConditionOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut recurring_time = None;
        let mut recurring_duration = None;
        let mut direction = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "RecurringTime") => xml::fields::one(reader, &child, &mut recurring_time)?,
                (xml::Ns::TT, "RecurringDuration") => {
                    xml::fields::one(reader, &child, &mut recurring_duration)?
                }
                (xml::Ns::TT, "Direction") => xml::fields::many(reader, &child, &mut direction)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            recurring_time,
            recurring_duration,
            direction,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PTZPresetTourStartingConditionOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:RecurringTime"), &self.recurring_time);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:RecurringDuration"),
            &self.recurring_duration,
        );
        xml::fields::write_many(writer, xml::name!(TT, "tt:Direction"), &self.direction);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZPresetTourStartingConditionOptionsExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZPresetTourStartingConditionOptionsExtension {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for PTZPresetTourStartingConditionOptionsExtension {
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

impl xml::WriteXml for PTZPresetTourStartingConditionOptionsExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:PTZPresetTourState` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum PTZPresetTourState {
    /// `Idle`
    #[default]
    Idle,
    /// `Touring`
    Touring,
    /// `Paused`
    Paused,
    /// `Extended`
    Extended,
}

impl PTZPresetTourState {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Idle, Self::Touring, Self::Paused, Self::Extended];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Idle => "Idle",
            Self::Touring => "Touring",
            Self::Paused => "Paused",
            Self::Extended => "Extended",
        }
    }
}

xml::fields::listed_values!(PTZPresetTourState, "PTZPresetTourState");

/// ComplexType `tt:PTZPresetTourStatus` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZPresetTourStatus {
    /// Element `tt:State`, required.
    pub state: PTZPresetTourState,
    /// Element `tt:CurrentTourSpot`, optional.
    pub current_tour_spot: Option<PTZPresetTourSpot>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<PTZPresetTourStatusExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PTZPresetTourStatus {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut state = None;
        let mut current_tour_spot = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "State") => xml::fields::one(reader, &child, &mut state)?,
                (xml::Ns::TT, "CurrentTourSpot") => xml::fields::one(reader, &child, &mut current_tour_spot)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            state: xml::fields::element(state, "PTZPresetTourStatus", "State")?,
            current_tour_spot,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PTZPresetTourStatus {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.state.write_xml(writer, xml::name!(TT, "tt:State"));
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:CurrentTourSpot"),
            &self.current_tour_spot,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZPresetTourStatusExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZPresetTourStatusExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for PTZPresetTourStatusExtension {
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

impl xml::WriteXml for PTZPresetTourStatusExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZPresetTourSupported` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZPresetTourSupported {
    /// Element `tt:MaximumNumberOfPresetTours`, required.
    pub maximum_number_of_preset_tours: i32,
    /// Element `tt:PTZPresetTourOperation`, any number.
    pub ptz_preset_tour_operation: Vec<PTZPresetTourOperation>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<PTZPresetTourSupportedExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PTZPresetTourSupported {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut maximum_number_of_preset_tours = None;
        let mut ptz_preset_tour_operation = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "MaximumNumberOfPresetTours") => {
                    xml::fields::one(reader, &child, &mut maximum_number_of_preset_tours)?
                }
                (xml::Ns::TT, "PTZPresetTourOperation") => {
                    xml::fields::many(reader, &child, &mut ptz_preset_tour_operation)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            maximum_number_of_preset_tours: xml::fields::element(
                maximum_number_of_preset_tours,
                "PTZPresetTourSupported",
                "MaximumNumberOfPresetTours",
            )?,
            ptz_preset_tour_operation,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PTZPresetTourSupported {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.maximum_number_of_preset_tours
            .write_xml(writer, xml::name!(TT, "tt:MaximumNumberOfPresetTours"));
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:PTZPresetTourOperation"),
            &self.ptz_preset_tour_operation,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZPresetTourSupportedExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZPresetTourSupportedExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for PTZPresetTourSupportedExtension {
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

impl xml::WriteXml for PTZPresetTourSupportedExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZPresetTourTypeExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZPresetTourTypeExtension {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for PTZPresetTourTypeExtension {
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

impl xml::WriteXml for PTZPresetTourTypeExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZSpaces` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZSpaces {
    /// Element `tt:AbsolutePanTiltPositionSpace`, any number.
    pub absolute_pan_tilt_position_space: Vec<Space2DDescription>,
    /// Element `tt:AbsoluteZoomPositionSpace`, any number.
    pub absolute_zoom_position_space: Vec<Space1DDescription>,
    /// Element `tt:RelativePanTiltTranslationSpace`, any number.
    pub relative_pan_tilt_translation_space: Vec<Space2DDescription>,
    /// Element `tt:RelativeZoomTranslationSpace`, any number.
    pub relative_zoom_translation_space: Vec<Space1DDescription>,
    /// Element `tt:ContinuousPanTiltVelocitySpace`, any number.
    pub continuous_pan_tilt_velocity_space: Vec<Space2DDescription>,
    /// Element `tt:ContinuousZoomVelocitySpace`, any number.
    pub continuous_zoom_velocity_space: Vec<Space1DDescription>,
    /// Element `tt:PanTiltSpeedSpace`, any number.
    pub pan_tilt_speed_space: Vec<Space1DDescription>,
    /// Element `tt:ZoomSpeedSpace`, any number.
    pub zoom_speed_space: Vec<Space1DDescription>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<PTZSpacesExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PTZSpaces {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut absolute_pan_tilt_position_space = Vec::new();
        let mut absolute_zoom_position_space = Vec::new();
        let mut relative_pan_tilt_translation_space = Vec::new();
        let mut relative_zoom_translation_space = Vec::new();
        let mut continuous_pan_tilt_velocity_space = Vec::new();
        let mut continuous_zoom_velocity_space = Vec::new();
        let mut pan_tilt_speed_space = Vec::new();
        let mut zoom_speed_space = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "AbsolutePanTiltPositionSpace") => {
                    xml::fields::many(reader, &child, &mut absolute_pan_tilt_position_space)?
                }
                (xml::Ns::TT, "AbsoluteZoomPositionSpace") => {
                    xml::fields::many(reader, &child, &mut absolute_zoom_position_space)?
                }
                (xml::Ns::TT, "RelativePanTiltTranslationSpace") => {
                    xml::fields::many(reader, &child, &mut relative_pan_tilt_translation_space)?
                }
                (xml::Ns::TT, "RelativeZoomTranslationSpace") => {
                    xml::fields::many(reader, &child, &mut relative_zoom_translation_space)?
                }
                (xml::Ns::TT, "ContinuousPanTiltVelocitySpace") => {
                    xml::fields::many(reader, &child, &mut continuous_pan_tilt_velocity_space)?
                }
                (xml::Ns::TT, "ContinuousZoomVelocitySpace") => {
                    xml::fields::many(reader, &child, &mut continuous_zoom_velocity_space)?
                }
                (xml::Ns::TT, "PanTiltSpeedSpace") => {
                    xml::fields::many(reader, &child, &mut pan_tilt_speed_space)?
                }
                (xml::Ns::TT, "ZoomSpeedSpace") => xml::fields::many(reader, &child, &mut zoom_speed_space)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            absolute_pan_tilt_position_space,
            absolute_zoom_position_space,
            relative_pan_tilt_translation_space,
            relative_zoom_translation_space,
            continuous_pan_tilt_velocity_space,
            continuous_zoom_velocity_space,
            pan_tilt_speed_space,
            zoom_speed_space,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PTZSpaces {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:AbsolutePanTiltPositionSpace"),
            &self.absolute_pan_tilt_position_space,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:AbsoluteZoomPositionSpace"),
            &self.absolute_zoom_position_space,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:RelativePanTiltTranslationSpace"),
            &self.relative_pan_tilt_translation_space,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:RelativeZoomTranslationSpace"),
            &self.relative_zoom_translation_space,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:ContinuousPanTiltVelocitySpace"),
            &self.continuous_pan_tilt_velocity_space,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:ContinuousZoomVelocitySpace"),
            &self.continuous_zoom_velocity_space,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:PanTiltSpeedSpace"),
            &self.pan_tilt_speed_space,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:ZoomSpeedSpace"),
            &self.zoom_speed_space,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZSpacesExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZSpacesExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for PTZSpacesExtension {
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

impl xml::WriteXml for PTZSpacesExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZSpeed` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZSpeed {
    /// Element `tt:PanTilt`, optional.
    pub pan_tilt: Option<Vector2D>,
    /// Element `tt:Zoom`, optional.
    pub zoom: Option<Vector1D>,
}

impl xml::ReadXml for PTZSpeed {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut pan_tilt = None;
        let mut zoom = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "PanTilt") => xml::fields::one(reader, &child, &mut pan_tilt)?,
                (xml::Ns::TT, "Zoom") => xml::fields::one(reader, &child, &mut zoom)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { pan_tilt, zoom })
    }
}

impl xml::WriteXml for PTZSpeed {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TT, "tt:PanTilt"), &self.pan_tilt);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Zoom"), &self.zoom);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZStatus` of common.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZStatus {
    /// Element `tt:Position`, optional.
    pub position: Option<PTZVector>,
    /// Element `tt:MoveStatus`, optional.
    pub move_status: Option<PTZMoveStatus>,
    /// Element `tt:Error`, optional.
    pub error: Option<String>,
    /// Element `tt:UtcTime`, required.
    pub utc_time: xml::DateTime,
    /// Element `tt:FieldOfView`, optional.
    pub field_of_view: Option<FieldOfView>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PTZStatus {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut position = None;
        let mut move_status = None;
        let mut error = None;
        let mut utc_time = None;
        let mut field_of_view = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Position") => xml::fields::one(reader, &child, &mut position)?,
                (xml::Ns::TT, "MoveStatus") => xml::fields::one(reader, &child, &mut move_status)?,
                (xml::Ns::TT, "Error") => xml::fields::one(reader, &child, &mut error)?,
                (xml::Ns::TT, "UtcTime") => xml::fields::one(reader, &child, &mut utc_time)?,
                (xml::Ns::TT, "FieldOfView") => xml::fields::one(reader, &child, &mut field_of_view)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            position,
            move_status,
            error,
            utc_time: xml::fields::element(utc_time, "PTZStatus", "UtcTime")?,
            field_of_view,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PTZStatus {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Position"), &self.position);
        xml::fields::write_option(writer, xml::name!(TT, "tt:MoveStatus"), &self.move_status);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Error"), &self.error);
        self.utc_time.write_xml(writer, xml::name!(TT, "tt:UtcTime"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:FieldOfView"), &self.field_of_view);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZStatusFilterOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZStatusFilterOptions {
    /// Element `tt:PanTiltStatusSupported`, required.
    pub pan_tilt_status_supported: bool,
    /// Element `tt:ZoomStatusSupported`, required.
    pub zoom_status_supported: bool,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `tt:PanTiltPositionSupported`, optional.
    pub pan_tilt_position_supported: Option<bool>,
    /// Element `tt:ZoomPositionSupported`, optional.
    pub zoom_position_supported: Option<bool>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<PTZStatusFilterOptionsExtension>,
    /// Element `tt:FieldOfViewSupported`, optional.
    pub field_of_view_supported: Option<bool>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PTZStatusFilterOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut pan_tilt_status_supported = None;
        let mut zoom_status_supported = None;
        let mut any = Vec::new();
        let mut pan_tilt_position_supported = None;
        let mut zoom_position_supported = None;
        let mut extension = None;
        let mut field_of_view_supported = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "PanTiltStatusSupported") => {
                    xml::fields::one(reader, &child, &mut pan_tilt_status_supported)?
                }
                (xml::Ns::TT, "ZoomStatusSupported") => {
                    xml::fields::one(reader, &child, &mut zoom_status_supported)?
                }
                (xml::Ns::TT, "PanTiltPositionSupported") => {
                    xml::fields::one(reader, &child, &mut pan_tilt_position_supported)?
                }
                (xml::Ns::TT, "ZoomPositionSupported") => {
                    xml::fields::one(reader, &child, &mut zoom_position_supported)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                (xml::Ns::TT, "FieldOfViewSupported") => {
                    xml::fields::one(reader, &child, &mut field_of_view_supported)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            pan_tilt_status_supported: xml::fields::element(
                pan_tilt_status_supported,
                "PTZStatusFilterOptions",
                "PanTiltStatusSupported",
            )?,
            zoom_status_supported: xml::fields::element(
                zoom_status_supported,
                "PTZStatusFilterOptions",
                "ZoomStatusSupported",
            )?,
            any,
            pan_tilt_position_supported,
            zoom_position_supported,
            extension,
            field_of_view_supported,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PTZStatusFilterOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.pan_tilt_status_supported
            .write_xml(writer, xml::name!(TT, "tt:PanTiltStatusSupported"));
        self.zoom_status_supported
            .write_xml(writer, xml::name!(TT, "tt:ZoomStatusSupported"));
        xml::fields::write_raw(writer, &self.any);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:PanTiltPositionSupported"),
            &self.pan_tilt_position_supported,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:ZoomPositionSupported"),
            &self.zoom_position_supported,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:FieldOfViewSupported"),
            &self.field_of_view_supported,
        );
        writer.end(name);
    }
}

/// ComplexType `tt:PTZStatusFilterOptionsExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZStatusFilterOptionsExtension {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for PTZStatusFilterOptionsExtension {
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

impl xml::WriteXml for PTZStatusFilterOptionsExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZStream` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZStream {
    /// One of several elements, any number.
    pub choice: Vec<PTZStreamChoice>,
}

/// The branches of the choice in [`PTZStream`].
#[derive(Clone, Debug, PartialEq)]
pub enum PTZStreamChoice {
    /// Element `tt:PTZStatus`.
    PTZStatus(PTZStatus),
    /// Element `tt:Extension`.
    Extension(PTZStreamExtension),
    /// An element that the schema leaves open.
    Any(xml::RawXml),
}

impl Default for PTZStreamChoice {
    fn default() -> Self {
        Self::PTZStatus(Default::default())
    }
}

impl PTZStreamChoice {
    fn write(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::PTZStatus(value) => xml::WriteXml::write_xml(value, writer, xml::name!(TT, "tt:PTZStatus")),
            Self::Extension(value) => xml::WriteXml::write_xml(value, writer, xml::name!(TT, "tt:Extension")),
            Self::Any(value) => writer.raw(value),
        }
    }
}

impl xml::ReadXml for PTZStream {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut choice = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "PTZStatus") => {
                    choice.push(PTZStreamChoice::PTZStatus(reader.read(&child)?));
                }
                (xml::Ns::TT, "Extension") => {
                    choice.push(PTZStreamChoice::Extension(reader.read(&child)?));
                }
                _ => choice.push(PTZStreamChoice::Any(reader.raw(&child)?)),
            }
        }
        Ok(Self { choice })
    }
}

impl xml::WriteXml for PTZStream {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        for choice in &self.choice {
            choice.write(writer);
        }
        writer.end(name);
    }
}

/// ComplexType `tt:PTZStreamExtension` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZStreamExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for PTZStreamExtension {
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

impl xml::WriteXml for PTZStreamExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:PTZVector` of common.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PTZVector {
    /// Element `tt:PanTilt`, optional.
    pub pan_tilt: Option<Vector2D>,
    /// Element `tt:Zoom`, optional.
    pub zoom: Option<Vector1D>,
}

impl xml::ReadXml for PTZVector {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut pan_tilt = None;
        let mut zoom = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "PanTilt") => xml::fields::one(reader, &child, &mut pan_tilt)?,
                (xml::Ns::TT, "Zoom") => xml::fields::one(reader, &child, &mut zoom)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { pan_tilt, zoom })
    }
}

impl xml::WriteXml for PTZVector {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TT, "tt:PanTilt"), &self.pan_tilt);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Zoom"), &self.zoom);
        writer.end(name);
    }
}

/// ComplexType `tt:PanTiltLimits` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PanTiltLimits {
    /// Element `tt:Range`, required.
    pub range: Space2DDescription,
}

impl xml::ReadXml for PanTiltLimits {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut range = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Range") => xml::fields::one(reader, &child, &mut range)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            range: xml::fields::element(range, "PanTiltLimits", "Range")?,
        })
    }
}

impl xml::WriteXml for PanTiltLimits {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.range.write_xml(writer, xml::name!(TT, "tt:Range"));
        writer.end(name);
    }
}

/// ComplexType `tt:PaneConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PaneConfiguration {
    /// Element `tt:PaneName`, optional.
    pub pane_name: Option<String>,
    /// Element `tt:AudioOutputToken`, optional.
    pub audio_output_token: Option<ReferenceToken>,
    /// Element `tt:AudioSourceToken`, optional.
    pub audio_source_token: Option<ReferenceToken>,
    /// Element `tt:AudioEncoderConfiguration`, optional.
    pub audio_encoder_configuration: Option<AudioEncoderConfiguration>,
    /// Element `tt:ReceiverToken`, optional.
    pub receiver_token: Option<ReferenceToken>,
    /// Element `tt:Token`, required.
    pub token: ReferenceToken,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PaneConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut pane_name = None;
        let mut audio_output_token = None;
        let mut audio_source_token = None;
        let mut audio_encoder_configuration = None;
        let mut receiver_token = None;
        let mut token = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "PaneName") => xml::fields::one(reader, &child, &mut pane_name)?,
                (xml::Ns::TT, "AudioOutputToken") => {
                    xml::fields::one(reader, &child, &mut audio_output_token)?
                }
                (xml::Ns::TT, "AudioSourceToken") => {
                    xml::fields::one(reader, &child, &mut audio_source_token)?
                }
                (xml::Ns::TT, "AudioEncoderConfiguration") => {
                    xml::fields::one(reader, &child, &mut audio_encoder_configuration)?
                }
                (xml::Ns::TT, "ReceiverToken") => xml::fields::one(reader, &child, &mut receiver_token)?,
                (xml::Ns::TT, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            pane_name,
            audio_output_token,
            audio_source_token,
            audio_encoder_configuration,
            receiver_token,
            token: xml::fields::element(token, "PaneConfiguration", "Token")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PaneConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:PaneName"), &self.pane_name);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:AudioOutputToken"),
            &self.audio_output_token,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:AudioSourceToken"),
            &self.audio_source_token,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:AudioEncoderConfiguration"),
            &self.audio_encoder_configuration,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:ReceiverToken"), &self.receiver_token);
        self.token.write_xml(writer, xml::name!(TT, "tt:Token"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:PaneLayout` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PaneLayout {
    /// Element `tt:Pane`, required.
    pub pane: ReferenceToken,
    /// Element `tt:Area`, required.
    pub area: Rectangle,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PaneLayout {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut pane = None;
        let mut area = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Pane") => xml::fields::one(reader, &child, &mut pane)?,
                (xml::Ns::TT, "Area") => xml::fields::one(reader, &child, &mut area)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            pane: xml::fields::element(pane, "PaneLayout", "Pane")?,
            area: xml::fields::element(area, "PaneLayout", "Area")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PaneLayout {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.pane.write_xml(writer, xml::name!(TT, "tt:Pane"));
        self.area.write_xml(writer, xml::name!(TT, "tt:Area"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:PaneLayoutOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PaneLayoutOptions {
    /// Element `tt:Area`, 1 or more.
    pub area: Vec<Rectangle>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<PaneOptionExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PaneLayoutOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut area = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Area") => xml::fields::many(reader, &child, &mut area)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            area,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PaneLayoutOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Area"), &self.area);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:PaneOptionExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PaneOptionExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for PaneOptionExtension {
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

impl xml::WriteXml for PaneOptionExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:PlateType` of metadatastream.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum PlateType {
    /// `Normal`
    #[default]
    Normal,
    /// `Police`
    Police,
    /// `Diplomat`
    Diplomat,
    /// `Temporary`
    Temporary,
}

impl PlateType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Normal, Self::Police, Self::Diplomat, Self::Temporary];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Normal => "Normal",
            Self::Police => "Police",
            Self::Diplomat => "Diplomat",
            Self::Temporary => "Temporary",
        }
    }
}

xml::fields::listed_values!(PlateType, "PlateType");

/// ComplexType `tt:Polygon` of common.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Polygon {
    /// Element `tt:Point`, 3 or more.
    pub point: Vec<Vector>,
}

impl xml::ReadXml for Polygon {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut point = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Point") => xml::fields::many(reader, &child, &mut point)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { point })
    }
}

impl xml::WriteXml for Polygon {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Point"), &self.point);
        writer.end(name);
    }
}

/// ComplexType `tt:PolygonOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PolygonOptions {
    /// Element `tt:RectangleOnly`, optional.
    pub rectangle_only: Option<bool>,
    /// Element `tt:VertexLimits`, optional.
    pub vertex_limits: Option<IntRange>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PolygonOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut rectangle_only = None;
        let mut vertex_limits = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "RectangleOnly") => xml::fields::one(reader, &child, &mut rectangle_only)?,
                (xml::Ns::TT, "VertexLimits") => xml::fields::one(reader, &child, &mut vertex_limits)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            rectangle_only,
            vertex_limits,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PolygonOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:RectangleOnly"), &self.rectangle_only);
        xml::fields::write_option(writer, xml::name!(TT, "tt:VertexLimits"), &self.vertex_limits);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:Polyline` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Polyline {
    /// Element `tt:Point`, 2 or more.
    pub point: Vec<Vector>,
}

impl xml::ReadXml for Polyline {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut point = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Point") => xml::fields::many(reader, &child, &mut point)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { point })
    }
}

impl xml::WriteXml for Polyline {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Point"), &self.point);
        writer.end(name);
    }
}

/// ComplexType `tt:PrefixedIPv4Address` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PrefixedIPv4Address {
    /// Element `tt:Address`, required.
    pub address: IPv4Address,
    /// Element `tt:PrefixLength`, required.
    pub prefix_length: i32,
}

impl xml::ReadXml for PrefixedIPv4Address {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut address = None;
        let mut prefix_length = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Address") => xml::fields::one(reader, &child, &mut address)?,
                (xml::Ns::TT, "PrefixLength") => xml::fields::one(reader, &child, &mut prefix_length)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            address: xml::fields::element(address, "PrefixedIPv4Address", "Address")?,
            prefix_length: xml::fields::element(prefix_length, "PrefixedIPv4Address", "PrefixLength")?,
        })
    }
}

impl xml::WriteXml for PrefixedIPv4Address {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.address.write_xml(writer, xml::name!(TT, "tt:Address"));
        self.prefix_length
            .write_xml(writer, xml::name!(TT, "tt:PrefixLength"));
        writer.end(name);
    }
}

/// ComplexType `tt:PrefixedIPv6Address` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PrefixedIPv6Address {
    /// Element `tt:Address`, required.
    pub address: IPv6Address,
    /// Element `tt:PrefixLength`, required.
    pub prefix_length: i32,
}

impl xml::ReadXml for PrefixedIPv6Address {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut address = None;
        let mut prefix_length = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Address") => xml::fields::one(reader, &child, &mut address)?,
                (xml::Ns::TT, "PrefixLength") => xml::fields::one(reader, &child, &mut prefix_length)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            address: xml::fields::element(address, "PrefixedIPv6Address", "Address")?,
            prefix_length: xml::fields::element(prefix_length, "PrefixedIPv6Address", "PrefixLength")?,
        })
    }
}

impl xml::WriteXml for PrefixedIPv6Address {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.address.write_xml(writer, xml::name!(TT, "tt:Address"));
        self.prefix_length
            .write_xml(writer, xml::name!(TT, "tt:PrefixLength"));
        writer.end(name);
    }
}

/// ComplexType `tt:PresetTour` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PresetTour {
    /// Attribute `token`, optional.
    pub token: Option<ReferenceToken>,
    /// Element `tt:Name`, optional.
    pub name: Option<Name>,
    /// Element `tt:Status`, required.
    pub status: PTZPresetTourStatus,
    /// Element `tt:AutoStart`, required.
    pub auto_start: bool,
    /// Element `tt:StartingCondition`, required.
    pub starting_condition: PTZPresetTourStartingCondition,
    /// Element `tt:TourSpot`, any number.
    pub tour_spot: Vec<PTZPresetTourSpot>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<PTZPresetTourExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PresetTour {
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
        let mut status = None;
        let mut auto_start = None;
        let mut starting_condition = None;
        let mut tour_spot = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "Status") => xml::fields::one(reader, &child, &mut status)?,
                (xml::Ns::TT, "AutoStart") => xml::fields::one(reader, &child, &mut auto_start)?,
                (xml::Ns::TT, "StartingCondition") => {
                    xml::fields::one(reader, &child, &mut starting_condition)?
                }
                (xml::Ns::TT, "TourSpot") => xml::fields::many(reader, &child, &mut tour_spot)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token,
            name,
            status: xml::fields::element(status, "PresetTour", "Status")?,
            auto_start: xml::fields::element(auto_start, "PresetTour", "AutoStart")?,
            starting_condition: xml::fields::element(starting_condition, "PresetTour", "StartingCondition")?,
            tour_spot,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PresetTour {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Name"), &self.name);
        self.status.write_xml(writer, xml::name!(TT, "tt:Status"));
        self.auto_start.write_xml(writer, xml::name!(TT, "tt:AutoStart"));
        self.starting_condition
            .write_xml(writer, xml::name!(TT, "tt:StartingCondition"));
        xml::fields::write_many(writer, xml::name!(TT, "tt:TourSpot"), &self.tour_spot);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:Profile` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Profile {
    /// Attribute `token`, required.
    pub token: ReferenceToken,
    /// Attribute `fixed`, optional.
    pub fixed: Option<bool>,
    /// Element `tt:Name`, required.
    pub name: Name,
    /// Element `tt:VideoSourceConfiguration`, optional.
    pub video_source_configuration: Option<VideoSourceConfiguration>,
    /// Element `tt:AudioSourceConfiguration`, optional.
    pub audio_source_configuration: Option<AudioSourceConfiguration>,
    /// Element `tt:VideoEncoderConfiguration`, optional.
    pub video_encoder_configuration: Option<VideoEncoderConfiguration>,
    /// Element `tt:AudioEncoderConfiguration`, optional.
    pub audio_encoder_configuration: Option<AudioEncoderConfiguration>,
    /// Element `tt:VideoAnalyticsConfiguration`, optional.
    pub video_analytics_configuration: Option<VideoAnalyticsConfiguration>,
    /// Element `tt:PTZConfiguration`, optional.
    pub ptz_configuration: Option<PTZConfiguration>,
    /// Element `tt:MetadataConfiguration`, optional.
    pub metadata_configuration: Option<MetadataConfiguration>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<ProfileExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Profile {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut fixed = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "fixed") => fixed = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut name = None;
        let mut video_source_configuration = None;
        let mut audio_source_configuration = None;
        let mut video_encoder_configuration = None;
        let mut audio_encoder_configuration = None;
        let mut video_analytics_configuration = None;
        let mut ptz_configuration = None;
        let mut metadata_configuration = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TT, "VideoSourceConfiguration") => {
                    xml::fields::one(reader, &child, &mut video_source_configuration)?
                }
                (xml::Ns::TT, "AudioSourceConfiguration") => {
                    xml::fields::one(reader, &child, &mut audio_source_configuration)?
                }
                (xml::Ns::TT, "VideoEncoderConfiguration") => {
                    xml::fields::one(reader, &child, &mut video_encoder_configuration)?
                }
                (xml::Ns::TT, "AudioEncoderConfiguration") => {
                    xml::fields::one(reader, &child, &mut audio_encoder_configuration)?
                }
                (xml::Ns::TT, "VideoAnalyticsConfiguration") => {
                    xml::fields::one(reader, &child, &mut video_analytics_configuration)?
                }
                (xml::Ns::TT, "PTZConfiguration") => {
                    xml::fields::one(reader, &child, &mut ptz_configuration)?
                }
                (xml::Ns::TT, "MetadataConfiguration") => {
                    xml::fields::one(reader, &child, &mut metadata_configuration)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "Profile", "token")?,
            fixed,
            name: xml::fields::element(name, "Profile", "Name")?,
            video_source_configuration,
            audio_source_configuration,
            video_encoder_configuration,
            audio_encoder_configuration,
            video_analytics_configuration,
            ptz_configuration,
            metadata_configuration,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Profile {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_attribute(writer, xml::name!("fixed"), &self.fixed);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TT, "tt:Name"));
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:VideoSourceConfiguration"),
            &self.video_source_configuration,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:AudioSourceConfiguration"),
            &self.audio_source_configuration,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:VideoEncoderConfiguration"),
            &self.video_encoder_configuration,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:AudioEncoderConfiguration"),
            &self.audio_encoder_configuration,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:VideoAnalyticsConfiguration"),
            &self.video_analytics_configuration,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:PTZConfiguration"),
            &self.ptz_configuration,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:MetadataConfiguration"),
            &self.metadata_configuration,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:ProfileCapabilities` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProfileCapabilities {
    /// Element `tt:MaximumNumberOfProfiles`, required.
    pub maximum_number_of_profiles: i32,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ProfileCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut maximum_number_of_profiles = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "MaximumNumberOfProfiles") => {
                    xml::fields::one(reader, &child, &mut maximum_number_of_profiles)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            maximum_number_of_profiles: xml::fields::element(
                maximum_number_of_profiles,
                "ProfileCapabilities",
                "MaximumNumberOfProfiles",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ProfileCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.maximum_number_of_profiles
            .write_xml(writer, xml::name!(TT, "tt:MaximumNumberOfProfiles"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:ProfileExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProfileExtension {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `tt:AudioOutputConfiguration`, optional.
    pub audio_output_configuration: Option<AudioOutputConfiguration>,
    /// Element `tt:AudioDecoderConfiguration`, optional.
    pub audio_decoder_configuration: Option<AudioDecoderConfiguration>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<ProfileExtension2>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ProfileExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut any = Vec::new();
        let mut audio_output_configuration = None;
        let mut audio_decoder_configuration = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "AudioOutputConfiguration") => {
                    xml::fields::one(reader, &child, &mut audio_output_configuration)?
                }
                (xml::Ns::TT, "AudioDecoderConfiguration") => {
                    xml::fields::one(reader, &child, &mut audio_decoder_configuration)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            any,
            audio_output_configuration,
            audio_decoder_configuration,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ProfileExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:AudioOutputConfiguration"),
            &self.audio_output_configuration,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:AudioDecoderConfiguration"),
            &self.audio_decoder_configuration,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:ProfileExtension2` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProfileExtension2 {
    /// Elements of the type's own namespace that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for ProfileExtension2 {
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

impl xml::WriteXml for ProfileExtension2 {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:ProfileStatus` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProfileStatus {
    /// Element `tt:ActiveConnections`, any number.
    pub active_connections: Vec<ActiveConnection>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<ProfileStatusExtension>,
}

impl xml::ReadXml for ProfileStatus {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut active_connections = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "ActiveConnections") => {
                    xml::fields::many(reader, &child, &mut active_connections)?
                }
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            active_connections,
            extension,
        })
    }
}

impl xml::WriteXml for ProfileStatus {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TT, "tt:ActiveConnections"),
            &self.active_connections,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:ProfileStatusExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProfileStatusExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ProfileStatusExtension {
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

impl xml::WriteXml for ProfileStatusExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:PropertyOperation` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum PropertyOperation {
    /// `Initialized`
    #[default]
    Initialized,
    /// `Deleted`
    Deleted,
    /// `Changed`
    Changed,
}

impl PropertyOperation {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Initialized, Self::Deleted, Self::Changed];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Initialized => "Initialized",
            Self::Deleted => "Deleted",
            Self::Changed => "Changed",
        }
    }
}

xml::fields::listed_values!(PropertyOperation, "PropertyOperation");
