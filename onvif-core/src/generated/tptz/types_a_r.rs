// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// Element `tptz:AbsoluteMove` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AbsoluteMove {
    /// Element `tptz:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
    /// Element `tptz:Position`, required.
    pub position: tt::PTZVector,
    /// Element `tptz:Speed`, optional.
    pub speed: Option<tt::PTZSpeed>,
}

impl xml::ReadXml for AbsoluteMove {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        let mut position = None;
        let mut speed = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                (xml::Ns::TPTZ, "Position") => xml::fields::one(reader, &child, &mut position)?,
                (xml::Ns::TPTZ, "Speed") => xml::fields::one(reader, &child, &mut speed)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "AbsoluteMove", "ProfileToken")?,
            position: xml::fields::element(position, "AbsoluteMove", "Position")?,
            speed,
        })
    }
}

impl xml::WriteXml for AbsoluteMove {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:ProfileToken"));
        self.position.write_xml(writer, xml::name!(TPTZ, "tptz:Position"));
        xml::fields::write_option(writer, xml::name!(TPTZ, "tptz:Speed"), &self.speed);
        writer.end(name);
    }
}

/// Element `tptz:AbsoluteMoveResponse` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AbsoluteMoveResponse {}

impl xml::ReadXml for AbsoluteMoveResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for AbsoluteMoveResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `tptz:Capabilities` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Capabilities {
    /// Attribute `EFlip`, optional.
    pub e_flip: Option<bool>,
    /// Attribute `Reverse`, optional.
    pub reverse: Option<bool>,
    /// Attribute `GetCompatibleConfigurations`, optional.
    pub get_compatible_configurations: Option<bool>,
    /// Attribute `MoveStatus`, optional.
    pub move_status: Option<bool>,
    /// Attribute `StatusPosition`, optional.
    pub status_position: Option<bool>,
    /// Attribute `MoveAndTrack`, optional.
    pub move_and_track: Option<tt::StringList>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Capabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut e_flip = None;
        let mut reverse = None;
        let mut get_compatible_configurations = None;
        let mut move_status = None;
        let mut status_position = None;
        let mut move_and_track = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "EFlip") => e_flip = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Reverse") => reverse = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "GetCompatibleConfigurations") => {
                    get_compatible_configurations = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "MoveStatus") => move_status = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "StatusPosition") => status_position = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MoveAndTrack") => move_and_track = Some(attribute.parse(reader)?),
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
            e_flip,
            reverse,
            get_compatible_configurations,
            move_status,
            status_position,
            move_and_track,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Capabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("EFlip"), &self.e_flip);
        xml::fields::write_attribute(writer, xml::name!("Reverse"), &self.reverse);
        xml::fields::write_attribute(
            writer,
            xml::name!("GetCompatibleConfigurations"),
            &self.get_compatible_configurations,
        );
        xml::fields::write_attribute(writer, xml::name!("MoveStatus"), &self.move_status);
        xml::fields::write_attribute(writer, xml::name!("StatusPosition"), &self.status_position);
        xml::fields::write_attribute(writer, xml::name!("MoveAndTrack"), &self.move_and_track);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tptz:ContinuousMove` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ContinuousMove {
    /// Element `tptz:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
    /// Element `tptz:Velocity`, required.
    pub velocity: tt::PTZSpeed,
    /// Element `tptz:Timeout`, optional.
    pub timeout: Option<xml::Duration>,
}

impl xml::ReadXml for ContinuousMove {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        let mut velocity = None;
        let mut timeout = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                (xml::Ns::TPTZ, "Velocity") => xml::fields::one(reader, &child, &mut velocity)?,
                (xml::Ns::TPTZ, "Timeout") => xml::fields::one(reader, &child, &mut timeout)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "ContinuousMove", "ProfileToken")?,
            velocity: xml::fields::element(velocity, "ContinuousMove", "Velocity")?,
            timeout,
        })
    }
}

impl xml::WriteXml for ContinuousMove {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:ProfileToken"));
        self.velocity.write_xml(writer, xml::name!(TPTZ, "tptz:Velocity"));
        xml::fields::write_option(writer, xml::name!(TPTZ, "tptz:Timeout"), &self.timeout);
        writer.end(name);
    }
}

/// Element `tptz:ContinuousMoveResponse` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ContinuousMoveResponse {}

impl xml::ReadXml for ContinuousMoveResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for ContinuousMoveResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tptz:CreatePresetTour` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreatePresetTour {
    /// Element `tptz:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for CreatePresetTour {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "CreatePresetTour", "ProfileToken")?,
        })
    }
}

impl xml::WriteXml for CreatePresetTour {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:ProfileToken"));
        writer.end(name);
    }
}

/// Element `tptz:CreatePresetTourResponse` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreatePresetTourResponse {
    /// Element `tptz:PresetTourToken`, required.
    pub preset_tour_token: tt::ReferenceToken,
}

impl xml::ReadXml for CreatePresetTourResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut preset_tour_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "PresetTourToken") => {
                    xml::fields::one(reader, &child, &mut preset_tour_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            preset_tour_token: xml::fields::element(
                preset_tour_token,
                "CreatePresetTourResponse",
                "PresetTourToken",
            )?,
        })
    }
}

impl xml::WriteXml for CreatePresetTourResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.preset_tour_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:PresetTourToken"));
        writer.end(name);
    }
}

/// Element `tptz:GeoMove` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GeoMove {
    /// Element `tptz:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
    /// Element `tptz:Target`, required.
    pub target: tt::GeoLocation,
    /// Element `tptz:Speed`, optional.
    pub speed: Option<tt::PTZSpeed>,
    /// Element `tptz:AreaHeight`, optional.
    pub area_height: Option<f32>,
    /// Element `tptz:AreaWidth`, optional.
    pub area_width: Option<f32>,
}

impl xml::ReadXml for GeoMove {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        let mut target = None;
        let mut speed = None;
        let mut area_height = None;
        let mut area_width = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                (xml::Ns::TPTZ, "Target") => xml::fields::one(reader, &child, &mut target)?,
                (xml::Ns::TPTZ, "Speed") => xml::fields::one(reader, &child, &mut speed)?,
                (xml::Ns::TPTZ, "AreaHeight") => xml::fields::one(reader, &child, &mut area_height)?,
                (xml::Ns::TPTZ, "AreaWidth") => xml::fields::one(reader, &child, &mut area_width)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "GeoMove", "ProfileToken")?,
            target: xml::fields::element(target, "GeoMove", "Target")?,
            speed,
            area_height,
            area_width,
        })
    }
}

impl xml::WriteXml for GeoMove {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:ProfileToken"));
        self.target.write_xml(writer, xml::name!(TPTZ, "tptz:Target"));
        xml::fields::write_option(writer, xml::name!(TPTZ, "tptz:Speed"), &self.speed);
        xml::fields::write_option(writer, xml::name!(TPTZ, "tptz:AreaHeight"), &self.area_height);
        xml::fields::write_option(writer, xml::name!(TPTZ, "tptz:AreaWidth"), &self.area_width);
        writer.end(name);
    }
}

/// Element `tptz:GeoMoveResponse` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GeoMoveResponse {}

impl xml::ReadXml for GeoMoveResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GeoMoveResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tptz:GetCompatibleConfigurations` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCompatibleConfigurations {
    /// Element `tptz:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetCompatibleConfigurations {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(
                profile_token,
                "GetCompatibleConfigurations",
                "ProfileToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetCompatibleConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:ProfileToken"));
        writer.end(name);
    }
}

/// Element `tptz:GetCompatibleConfigurationsResponse` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCompatibleConfigurationsResponse {
    /// Element `tptz:PTZConfiguration`, any number.
    pub ptz_configuration: Vec<tt::PTZConfiguration>,
}

impl xml::ReadXml for GetCompatibleConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut ptz_configuration = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "PTZConfiguration") => {
                    xml::fields::many(reader, &child, &mut ptz_configuration)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { ptz_configuration })
    }
}

impl xml::WriteXml for GetCompatibleConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TPTZ, "tptz:PTZConfiguration"),
            &self.ptz_configuration,
        );
        writer.end(name);
    }
}

/// Element `tptz:GetConfiguration` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetConfiguration {
    /// Element `tptz:PTZConfigurationToken`, required.
    pub ptz_configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut ptz_configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "PTZConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut ptz_configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            ptz_configuration_token: xml::fields::element(
                ptz_configuration_token,
                "GetConfiguration",
                "PTZConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.ptz_configuration_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:PTZConfigurationToken"));
        writer.end(name);
    }
}

/// Element `tptz:GetConfigurationOptions` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetConfigurationOptions {
    /// Element `tptz:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token: xml::fields::element(
                configuration_token,
                "GetConfigurationOptions",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `tptz:GetConfigurationOptionsResponse` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetConfigurationOptionsResponse {
    /// Element `tptz:PTZConfigurationOptions`, required.
    pub ptz_configuration_options: tt::PTZConfigurationOptions,
}

impl xml::ReadXml for GetConfigurationOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut ptz_configuration_options = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "PTZConfigurationOptions") => {
                    xml::fields::one(reader, &child, &mut ptz_configuration_options)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            ptz_configuration_options: xml::fields::element(
                ptz_configuration_options,
                "GetConfigurationOptionsResponse",
                "PTZConfigurationOptions",
            )?,
        })
    }
}

impl xml::WriteXml for GetConfigurationOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.ptz_configuration_options
            .write_xml(writer, xml::name!(TPTZ, "tptz:PTZConfigurationOptions"));
        writer.end(name);
    }
}

/// Element `tptz:GetConfigurationResponse` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetConfigurationResponse {
    /// Element `tptz:PTZConfiguration`, required.
    pub ptz_configuration: tt::PTZConfiguration,
}

impl xml::ReadXml for GetConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut ptz_configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "PTZConfiguration") => {
                    xml::fields::one(reader, &child, &mut ptz_configuration)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            ptz_configuration: xml::fields::element(
                ptz_configuration,
                "GetConfigurationResponse",
                "PTZConfiguration",
            )?,
        })
    }
}

impl xml::WriteXml for GetConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.ptz_configuration
            .write_xml(writer, xml::name!(TPTZ, "tptz:PTZConfiguration"));
        writer.end(name);
    }
}

/// Element `tptz:GetConfigurations` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetConfigurations {}

impl xml::ReadXml for GetConfigurations {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tptz:GetConfigurationsResponse` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetConfigurationsResponse {
    /// Element `tptz:PTZConfiguration`, any number.
    pub ptz_configuration: Vec<tt::PTZConfiguration>,
}

impl xml::ReadXml for GetConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut ptz_configuration = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "PTZConfiguration") => {
                    xml::fields::many(reader, &child, &mut ptz_configuration)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { ptz_configuration })
    }
}

impl xml::WriteXml for GetConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TPTZ, "tptz:PTZConfiguration"),
            &self.ptz_configuration,
        );
        writer.end(name);
    }
}

/// Element `tptz:GetNode` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetNode {
    /// Element `tptz:NodeToken`, required.
    pub node_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetNode {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut node_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "NodeToken") => xml::fields::one(reader, &child, &mut node_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            node_token: xml::fields::element(node_token, "GetNode", "NodeToken")?,
        })
    }
}

impl xml::WriteXml for GetNode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.node_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:NodeToken"));
        writer.end(name);
    }
}

/// Element `tptz:GetNodeResponse` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetNodeResponse {
    /// Element `tptz:PTZNode`, required.
    pub ptz_node: tt::PTZNode,
}

impl xml::ReadXml for GetNodeResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut ptz_node = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "PTZNode") => xml::fields::one(reader, &child, &mut ptz_node)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            ptz_node: xml::fields::element(ptz_node, "GetNodeResponse", "PTZNode")?,
        })
    }
}

impl xml::WriteXml for GetNodeResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.ptz_node.write_xml(writer, xml::name!(TPTZ, "tptz:PTZNode"));
        writer.end(name);
    }
}

/// Element `tptz:GetNodes` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetNodes {}

impl xml::ReadXml for GetNodes {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetNodes {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tptz:GetNodesResponse` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetNodesResponse {
    /// Element `tptz:PTZNode`, any number.
    pub ptz_node: Vec<tt::PTZNode>,
}

impl xml::ReadXml for GetNodesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut ptz_node = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "PTZNode") => xml::fields::many(reader, &child, &mut ptz_node)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { ptz_node })
    }
}

impl xml::WriteXml for GetNodesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TPTZ, "tptz:PTZNode"), &self.ptz_node);
        writer.end(name);
    }
}

/// Element `tptz:GetPresetTour` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPresetTour {
    /// Element `tptz:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
    /// Element `tptz:PresetTourToken`, required.
    pub preset_tour_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetPresetTour {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        let mut preset_tour_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                (xml::Ns::TPTZ, "PresetTourToken") => {
                    xml::fields::one(reader, &child, &mut preset_tour_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "GetPresetTour", "ProfileToken")?,
            preset_tour_token: xml::fields::element(preset_tour_token, "GetPresetTour", "PresetTourToken")?,
        })
    }
}

impl xml::WriteXml for GetPresetTour {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:ProfileToken"));
        self.preset_tour_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:PresetTourToken"));
        writer.end(name);
    }
}

/// Element `tptz:GetPresetTourOptions` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPresetTourOptions {
    /// Element `tptz:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
    /// Element `tptz:PresetTourToken`, optional.
    pub preset_tour_token: Option<tt::ReferenceToken>,
}

impl xml::ReadXml for GetPresetTourOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        let mut preset_tour_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                (xml::Ns::TPTZ, "PresetTourToken") => {
                    xml::fields::one(reader, &child, &mut preset_tour_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "GetPresetTourOptions", "ProfileToken")?,
            preset_tour_token,
        })
    }
}

impl xml::WriteXml for GetPresetTourOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:ProfileToken"));
        xml::fields::write_option(
            writer,
            xml::name!(TPTZ, "tptz:PresetTourToken"),
            &self.preset_tour_token,
        );
        writer.end(name);
    }
}

/// Element `tptz:GetPresetTourOptionsResponse` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPresetTourOptionsResponse {
    /// Element `tptz:Options`, required.
    pub options: tt::PTZPresetTourOptions,
}

impl xml::ReadXml for GetPresetTourOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut options = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "Options") => xml::fields::one(reader, &child, &mut options)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            options: xml::fields::element(options, "GetPresetTourOptionsResponse", "Options")?,
        })
    }
}

impl xml::WriteXml for GetPresetTourOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.options.write_xml(writer, xml::name!(TPTZ, "tptz:Options"));
        writer.end(name);
    }
}

/// Element `tptz:GetPresetTourResponse` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPresetTourResponse {
    /// Element `tptz:PresetTour`, required.
    pub preset_tour: tt::PresetTour,
}

impl xml::ReadXml for GetPresetTourResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut preset_tour = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "PresetTour") => xml::fields::one(reader, &child, &mut preset_tour)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            preset_tour: xml::fields::element(preset_tour, "GetPresetTourResponse", "PresetTour")?,
        })
    }
}

impl xml::WriteXml for GetPresetTourResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.preset_tour
            .write_xml(writer, xml::name!(TPTZ, "tptz:PresetTour"));
        writer.end(name);
    }
}

/// Element `tptz:GetPresetTours` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPresetTours {
    /// Element `tptz:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetPresetTours {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "GetPresetTours", "ProfileToken")?,
        })
    }
}

impl xml::WriteXml for GetPresetTours {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:ProfileToken"));
        writer.end(name);
    }
}

/// Element `tptz:GetPresetToursResponse` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPresetToursResponse {
    /// Element `tptz:PresetTour`, any number.
    pub preset_tour: Vec<tt::PresetTour>,
}

impl xml::ReadXml for GetPresetToursResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut preset_tour = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "PresetTour") => xml::fields::many(reader, &child, &mut preset_tour)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { preset_tour })
    }
}

impl xml::WriteXml for GetPresetToursResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TPTZ, "tptz:PresetTour"), &self.preset_tour);
        writer.end(name);
    }
}

/// Element `tptz:GetPresets` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPresets {
    /// Element `tptz:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetPresets {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "GetPresets", "ProfileToken")?,
        })
    }
}

impl xml::WriteXml for GetPresets {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:ProfileToken"));
        writer.end(name);
    }
}

/// Element `tptz:GetPresetsResponse` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPresetsResponse {
    /// Element `tptz:Preset`, any number.
    pub preset: Vec<tt::PTZPreset>,
}

impl xml::ReadXml for GetPresetsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut preset = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "Preset") => xml::fields::many(reader, &child, &mut preset)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { preset })
    }
}

impl xml::WriteXml for GetPresetsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TPTZ, "tptz:Preset"), &self.preset);
        writer.end(name);
    }
}

/// Element `tptz:GetServiceCapabilities` of ptz.wsdl.
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

/// Element `tptz:GetServiceCapabilitiesResponse` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilitiesResponse {
    /// Element `tptz:Capabilities`, required.
    pub capabilities: Capabilities,
}

impl xml::ReadXml for GetServiceCapabilitiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
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
            .write_xml(writer, xml::name!(TPTZ, "tptz:Capabilities"));
        writer.end(name);
    }
}

/// Element `tptz:GetStatus` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetStatus {
    /// Element `tptz:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetStatus {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "GetStatus", "ProfileToken")?,
        })
    }
}

impl xml::WriteXml for GetStatus {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:ProfileToken"));
        writer.end(name);
    }
}

/// Element `tptz:GetStatusResponse` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetStatusResponse {
    /// Element `tptz:PTZStatus`, required.
    pub ptz_status: tt::PTZStatus,
}

impl xml::ReadXml for GetStatusResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut ptz_status = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "PTZStatus") => xml::fields::one(reader, &child, &mut ptz_status)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            ptz_status: xml::fields::element(ptz_status, "GetStatusResponse", "PTZStatus")?,
        })
    }
}

impl xml::WriteXml for GetStatusResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.ptz_status
            .write_xml(writer, xml::name!(TPTZ, "tptz:PTZStatus"));
        writer.end(name);
    }
}

/// Element `tptz:GotoHomePosition` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GotoHomePosition {
    /// Element `tptz:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
    /// Element `tptz:Speed`, optional.
    pub speed: Option<tt::PTZSpeed>,
}

impl xml::ReadXml for GotoHomePosition {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        let mut speed = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                (xml::Ns::TPTZ, "Speed") => xml::fields::one(reader, &child, &mut speed)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "GotoHomePosition", "ProfileToken")?,
            speed,
        })
    }
}

impl xml::WriteXml for GotoHomePosition {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:ProfileToken"));
        xml::fields::write_option(writer, xml::name!(TPTZ, "tptz:Speed"), &self.speed);
        writer.end(name);
    }
}

/// Element `tptz:GotoHomePositionResponse` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GotoHomePositionResponse {}

impl xml::ReadXml for GotoHomePositionResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GotoHomePositionResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tptz:GotoPreset` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GotoPreset {
    /// Element `tptz:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
    /// Element `tptz:PresetToken`, required.
    pub preset_token: tt::ReferenceToken,
    /// Element `tptz:Speed`, optional.
    pub speed: Option<tt::PTZSpeed>,
}

impl xml::ReadXml for GotoPreset {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        let mut preset_token = None;
        let mut speed = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                (xml::Ns::TPTZ, "PresetToken") => xml::fields::one(reader, &child, &mut preset_token)?,
                (xml::Ns::TPTZ, "Speed") => xml::fields::one(reader, &child, &mut speed)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "GotoPreset", "ProfileToken")?,
            preset_token: xml::fields::element(preset_token, "GotoPreset", "PresetToken")?,
            speed,
        })
    }
}

impl xml::WriteXml for GotoPreset {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:ProfileToken"));
        self.preset_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:PresetToken"));
        xml::fields::write_option(writer, xml::name!(TPTZ, "tptz:Speed"), &self.speed);
        writer.end(name);
    }
}

/// Element `tptz:GotoPresetResponse` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GotoPresetResponse {}

impl xml::ReadXml for GotoPresetResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GotoPresetResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tptz:ModifyPresetTour` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModifyPresetTour {
    /// Element `tptz:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
    /// Element `tptz:PresetTour`, required.
    pub preset_tour: tt::PresetTour,
}

impl xml::ReadXml for ModifyPresetTour {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        let mut preset_tour = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                (xml::Ns::TPTZ, "PresetTour") => xml::fields::one(reader, &child, &mut preset_tour)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "ModifyPresetTour", "ProfileToken")?,
            preset_tour: xml::fields::element(preset_tour, "ModifyPresetTour", "PresetTour")?,
        })
    }
}

impl xml::WriteXml for ModifyPresetTour {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:ProfileToken"));
        self.preset_tour
            .write_xml(writer, xml::name!(TPTZ, "tptz:PresetTour"));
        writer.end(name);
    }
}

/// Element `tptz:ModifyPresetTourResponse` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModifyPresetTourResponse {}

impl xml::ReadXml for ModifyPresetTourResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for ModifyPresetTourResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tptz:MoveAndStartTracking` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MoveAndStartTracking {
    /// Element `tptz:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
    /// Element `tptz:PresetToken`, optional.
    pub preset_token: Option<tt::ReferenceToken>,
    /// Element `tptz:GeoLocation`, optional.
    pub geo_location: Option<tt::GeoLocation>,
    /// Element `tptz:TargetPosition`, optional.
    pub target_position: Option<tt::PTZVector>,
    /// Element `tptz:Speed`, optional.
    pub speed: Option<tt::PTZSpeed>,
    /// Element `tptz:ObjectID`, optional.
    pub object_id: Option<i64>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for MoveAndStartTracking {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        let mut preset_token = None;
        let mut geo_location = None;
        let mut target_position = None;
        let mut speed = None;
        let mut object_id = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                (xml::Ns::TPTZ, "PresetToken") => xml::fields::one(reader, &child, &mut preset_token)?,
                (xml::Ns::TPTZ, "GeoLocation") => xml::fields::one(reader, &child, &mut geo_location)?,
                (xml::Ns::TPTZ, "TargetPosition") => xml::fields::one(reader, &child, &mut target_position)?,
                (xml::Ns::TPTZ, "Speed") => xml::fields::one(reader, &child, &mut speed)?,
                (xml::Ns::TPTZ, "ObjectID") => xml::fields::one(reader, &child, &mut object_id)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "MoveAndStartTracking", "ProfileToken")?,
            preset_token,
            geo_location,
            target_position,
            speed,
            object_id,
            any,
        })
    }
}

impl xml::WriteXml for MoveAndStartTracking {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:ProfileToken"));
        xml::fields::write_option(writer, xml::name!(TPTZ, "tptz:PresetToken"), &self.preset_token);
        xml::fields::write_option(writer, xml::name!(TPTZ, "tptz:GeoLocation"), &self.geo_location);
        xml::fields::write_option(
            writer,
            xml::name!(TPTZ, "tptz:TargetPosition"),
            &self.target_position,
        );
        xml::fields::write_option(writer, xml::name!(TPTZ, "tptz:Speed"), &self.speed);
        xml::fields::write_option(writer, xml::name!(TPTZ, "tptz:ObjectID"), &self.object_id);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tptz:MoveAndStartTrackingResponse` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MoveAndStartTrackingResponse {}

impl xml::ReadXml for MoveAndStartTrackingResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for MoveAndStartTrackingResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tptz:OperatePresetTour` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OperatePresetTour {
    /// Element `tptz:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
    /// Element `tptz:PresetTourToken`, required.
    pub preset_tour_token: tt::ReferenceToken,
    /// Element `tptz:Operation`, required.
    pub operation: tt::PTZPresetTourOperation,
}

impl xml::ReadXml for OperatePresetTour {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        let mut preset_tour_token = None;
        let mut operation = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                (xml::Ns::TPTZ, "PresetTourToken") => {
                    xml::fields::one(reader, &child, &mut preset_tour_token)?
                }
                (xml::Ns::TPTZ, "Operation") => xml::fields::one(reader, &child, &mut operation)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "OperatePresetTour", "ProfileToken")?,
            preset_tour_token: xml::fields::element(
                preset_tour_token,
                "OperatePresetTour",
                "PresetTourToken",
            )?,
            operation: xml::fields::element(operation, "OperatePresetTour", "Operation")?,
        })
    }
}

impl xml::WriteXml for OperatePresetTour {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:ProfileToken"));
        self.preset_tour_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:PresetTourToken"));
        self.operation
            .write_xml(writer, xml::name!(TPTZ, "tptz:Operation"));
        writer.end(name);
    }
}

/// Element `tptz:OperatePresetTourResponse` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OperatePresetTourResponse {}

impl xml::ReadXml for OperatePresetTourResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for OperatePresetTourResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tptz:RelativeMove` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RelativeMove {
    /// Element `tptz:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
    /// Element `tptz:Translation`, required.
    pub translation: tt::PTZVector,
    /// Element `tptz:Speed`, optional.
    pub speed: Option<tt::PTZSpeed>,
}

impl xml::ReadXml for RelativeMove {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        let mut translation = None;
        let mut speed = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                (xml::Ns::TPTZ, "Translation") => xml::fields::one(reader, &child, &mut translation)?,
                (xml::Ns::TPTZ, "Speed") => xml::fields::one(reader, &child, &mut speed)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "RelativeMove", "ProfileToken")?,
            translation: xml::fields::element(translation, "RelativeMove", "Translation")?,
            speed,
        })
    }
}

impl xml::WriteXml for RelativeMove {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:ProfileToken"));
        self.translation
            .write_xml(writer, xml::name!(TPTZ, "tptz:Translation"));
        xml::fields::write_option(writer, xml::name!(TPTZ, "tptz:Speed"), &self.speed);
        writer.end(name);
    }
}

/// Element `tptz:RelativeMoveResponse` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RelativeMoveResponse {}

impl xml::ReadXml for RelativeMoveResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for RelativeMoveResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tptz:RemovePreset` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemovePreset {
    /// Element `tptz:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
    /// Element `tptz:PresetToken`, required.
    pub preset_token: tt::ReferenceToken,
}

impl xml::ReadXml for RemovePreset {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        let mut preset_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                (xml::Ns::TPTZ, "PresetToken") => xml::fields::one(reader, &child, &mut preset_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "RemovePreset", "ProfileToken")?,
            preset_token: xml::fields::element(preset_token, "RemovePreset", "PresetToken")?,
        })
    }
}

impl xml::WriteXml for RemovePreset {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:ProfileToken"));
        self.preset_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:PresetToken"));
        writer.end(name);
    }
}

/// Element `tptz:RemovePresetResponse` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemovePresetResponse {}

impl xml::ReadXml for RemovePresetResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for RemovePresetResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tptz:RemovePresetTour` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemovePresetTour {
    /// Element `tptz:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
    /// Element `tptz:PresetTourToken`, required.
    pub preset_tour_token: tt::ReferenceToken,
}

impl xml::ReadXml for RemovePresetTour {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        let mut preset_tour_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                (xml::Ns::TPTZ, "PresetTourToken") => {
                    xml::fields::one(reader, &child, &mut preset_tour_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "RemovePresetTour", "ProfileToken")?,
            preset_tour_token: xml::fields::element(
                preset_tour_token,
                "RemovePresetTour",
                "PresetTourToken",
            )?,
        })
    }
}

impl xml::WriteXml for RemovePresetTour {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:ProfileToken"));
        self.preset_tour_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:PresetTourToken"));
        writer.end(name);
    }
}

/// Element `tptz:RemovePresetTourResponse` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemovePresetTourResponse {}

impl xml::ReadXml for RemovePresetTourResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for RemovePresetTourResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}
