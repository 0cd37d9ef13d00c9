// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// Element `axt:MotionRegionConfig` of rules.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MotionRegionConfig {
    /// Attribute `Armed`, optional.
    pub armed: Option<bool>,
    /// Attribute `Sensitivity`, optional.
    pub sensitivity: Option<f32>,
    /// Element `tt:Polygon`, optional.
    pub polygon: Option<tt::Polygon>,
    /// Element `axt:PresetToken`, optional.
    pub preset_token: Option<tt::ReferenceToken>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MotionRegionConfig {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut armed = None;
        let mut sensitivity = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Armed") => armed = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Sensitivity") => sensitivity = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut polygon = None;
        let mut preset_token = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Polygon") => xml::fields::one(reader, &child, &mut polygon)?,
                (xml::Ns::AXT, "PresetToken") => xml::fields::one(reader, &child, &mut preset_token)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            armed,
            sensitivity,
            polygon,
            preset_token,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for MotionRegionConfig {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("Armed"), &self.armed);
        xml::fields::write_attribute(writer, xml::name!("Sensitivity"), &self.sensitivity);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Polygon"), &self.polygon);
        xml::fields::write_option(writer, xml::name!(AXT, "axt:PresetToken"), &self.preset_token);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `axt:MotionRegionConfigOptions` of rules.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MotionRegionConfigOptions {
    /// Attribute `PTZPresetMotionSupport`, optional.
    pub ptz_preset_motion_support: Option<bool>,
    /// Element `axt:MaxRegions`, optional.
    pub max_regions: Option<i32>,
    /// Element `axt:DisarmSupport`, optional.
    pub disarm_support: Option<bool>,
    /// Element `axt:PolygonSupport`, optional.
    pub polygon_support: Option<bool>,
    /// Element `axt:PolygonLimits`, optional.
    pub polygon_limits: Option<tt::IntRange>,
    /// Element `axt:SingleSensitivitySupport`, optional.
    pub single_sensitivity_support: Option<bool>,
    /// Element `axt:RuleNotification`, optional.
    pub rule_notification: Option<bool>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MotionRegionConfigOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut ptz_preset_motion_support = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "PTZPresetMotionSupport") => {
                    ptz_preset_motion_support = Some(attribute.parse(reader)?)
                }
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut max_regions = None;
        let mut disarm_support = None;
        let mut polygon_support = None;
        let mut polygon_limits = None;
        let mut single_sensitivity_support = None;
        let mut rule_notification = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::AXT, "MaxRegions") => xml::fields::one(reader, &child, &mut max_regions)?,
                (xml::Ns::AXT, "DisarmSupport") => xml::fields::one(reader, &child, &mut disarm_support)?,
                (xml::Ns::AXT, "PolygonSupport") => xml::fields::one(reader, &child, &mut polygon_support)?,
                (xml::Ns::AXT, "PolygonLimits") => xml::fields::one(reader, &child, &mut polygon_limits)?,
                (xml::Ns::AXT, "SingleSensitivitySupport") => {
                    xml::fields::one(reader, &child, &mut single_sensitivity_support)?
                }
                (xml::Ns::AXT, "RuleNotification") => {
                    xml::fields::one(reader, &child, &mut rule_notification)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            ptz_preset_motion_support,
            max_regions,
            disarm_support,
            polygon_support,
            polygon_limits,
            single_sensitivity_support,
            rule_notification,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for MotionRegionConfigOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(
            writer,
            xml::name!("PTZPresetMotionSupport"),
            &self.ptz_preset_motion_support,
        );
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(AXT, "axt:MaxRegions"), &self.max_regions);
        xml::fields::write_option(writer, xml::name!(AXT, "axt:DisarmSupport"), &self.disarm_support);
        xml::fields::write_option(
            writer,
            xml::name!(AXT, "axt:PolygonSupport"),
            &self.polygon_support,
        );
        xml::fields::write_option(writer, xml::name!(AXT, "axt:PolygonLimits"), &self.polygon_limits);
        xml::fields::write_option(
            writer,
            xml::name!(AXT, "axt:SingleSensitivitySupport"),
            &self.single_sensitivity_support,
        );
        xml::fields::write_option(
            writer,
            xml::name!(AXT, "axt:RuleNotification"),
            &self.rule_notification,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}
