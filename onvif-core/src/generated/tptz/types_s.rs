// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// Element `tptz:SendAuxiliaryCommand` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SendAuxiliaryCommand {
    /// Element `tptz:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
    /// Element `tptz:AuxiliaryData`, required.
    pub auxiliary_data: tt::AuxiliaryData,
}

impl xml::ReadXml for SendAuxiliaryCommand {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        let mut auxiliary_data = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                (xml::Ns::TPTZ, "AuxiliaryData") => xml::fields::one(reader, &child, &mut auxiliary_data)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "SendAuxiliaryCommand", "ProfileToken")?,
            auxiliary_data: xml::fields::element(auxiliary_data, "SendAuxiliaryCommand", "AuxiliaryData")?,
        })
    }
}

impl xml::WriteXml for SendAuxiliaryCommand {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:ProfileToken"));
        self.auxiliary_data
            .write_xml(writer, xml::name!(TPTZ, "tptz:AuxiliaryData"));
        writer.end(name);
    }
}

/// Element `tptz:SendAuxiliaryCommandResponse` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SendAuxiliaryCommandResponse {
    /// Element `tptz:AuxiliaryResponse`, required.
    pub auxiliary_response: tt::AuxiliaryData,
}

impl xml::ReadXml for SendAuxiliaryCommandResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut auxiliary_response = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "AuxiliaryResponse") => {
                    xml::fields::one(reader, &child, &mut auxiliary_response)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            auxiliary_response: xml::fields::element(
                auxiliary_response,
                "SendAuxiliaryCommandResponse",
                "AuxiliaryResponse",
            )?,
        })
    }
}

impl xml::WriteXml for SendAuxiliaryCommandResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.auxiliary_response
            .write_xml(writer, xml::name!(TPTZ, "tptz:AuxiliaryResponse"));
        writer.end(name);
    }
}

/// Element `tptz:SetConfiguration` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetConfiguration {
    /// Element `tptz:PTZConfiguration`, required.
    pub ptz_configuration: tt::PTZConfiguration,
    /// Element `tptz:ForcePersistence`, required.
    pub force_persistence: bool,
}

impl xml::ReadXml for SetConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut ptz_configuration = None;
        let mut force_persistence = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "PTZConfiguration") => {
                    xml::fields::one(reader, &child, &mut ptz_configuration)?
                }
                (xml::Ns::TPTZ, "ForcePersistence") => {
                    xml::fields::one(reader, &child, &mut force_persistence)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            ptz_configuration: xml::fields::element(
                ptz_configuration,
                "SetConfiguration",
                "PTZConfiguration",
            )?,
            force_persistence: xml::fields::element(
                force_persistence,
                "SetConfiguration",
                "ForcePersistence",
            )?,
        })
    }
}

impl xml::WriteXml for SetConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.ptz_configuration
            .write_xml(writer, xml::name!(TPTZ, "tptz:PTZConfiguration"));
        self.force_persistence
            .write_xml(writer, xml::name!(TPTZ, "tptz:ForcePersistence"));
        writer.end(name);
    }
}

/// Element `tptz:SetConfigurationResponse` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetConfigurationResponse {}

impl xml::ReadXml for SetConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tptz:SetHomePosition` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetHomePosition {
    /// Element `tptz:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
}

impl xml::ReadXml for SetHomePosition {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "SetHomePosition", "ProfileToken")?,
        })
    }
}

impl xml::WriteXml for SetHomePosition {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:ProfileToken"));
        writer.end(name);
    }
}

/// Element `tptz:SetHomePositionResponse` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetHomePositionResponse {}

impl xml::ReadXml for SetHomePositionResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetHomePositionResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tptz:SetPreset` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetPreset {
    /// Element `tptz:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
    /// Element `tptz:PresetName`, optional.
    pub preset_name: Option<String>,
    /// Element `tptz:PresetToken`, optional.
    pub preset_token: Option<tt::ReferenceToken>,
}

impl xml::ReadXml for SetPreset {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        let mut preset_name = None;
        let mut preset_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                (xml::Ns::TPTZ, "PresetName") => xml::fields::one(reader, &child, &mut preset_name)?,
                (xml::Ns::TPTZ, "PresetToken") => xml::fields::one(reader, &child, &mut preset_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "SetPreset", "ProfileToken")?,
            preset_name,
            preset_token,
        })
    }
}

impl xml::WriteXml for SetPreset {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:ProfileToken"));
        xml::fields::write_option(writer, xml::name!(TPTZ, "tptz:PresetName"), &self.preset_name);
        xml::fields::write_option(writer, xml::name!(TPTZ, "tptz:PresetToken"), &self.preset_token);
        writer.end(name);
    }
}

/// Element `tptz:SetPresetResponse` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetPresetResponse {
    /// Element `tptz:PresetToken`, required.
    pub preset_token: tt::ReferenceToken,
}

impl xml::ReadXml for SetPresetResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut preset_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "PresetToken") => xml::fields::one(reader, &child, &mut preset_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            preset_token: xml::fields::element(preset_token, "SetPresetResponse", "PresetToken")?,
        })
    }
}

impl xml::WriteXml for SetPresetResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.preset_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:PresetToken"));
        writer.end(name);
    }
}

/// Element `tptz:Stop` of ptz.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Stop {
    /// Element `tptz:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
    /// Element `tptz:PanTilt`, optional.
    pub pan_tilt: Option<bool>,
    /// Element `tptz:Zoom`, optional.
    pub zoom: Option<bool>,
}

impl xml::ReadXml for Stop {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut profile_token = None;
        let mut pan_tilt = None;
        let mut zoom = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TPTZ, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                (xml::Ns::TPTZ, "PanTilt") => xml::fields::one(reader, &child, &mut pan_tilt)?,
                (xml::Ns::TPTZ, "Zoom") => xml::fields::one(reader, &child, &mut zoom)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "Stop", "ProfileToken")?,
            pan_tilt,
            zoom,
        })
    }
}

impl xml::WriteXml for Stop {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.profile_token
            .write_xml(writer, xml::name!(TPTZ, "tptz:ProfileToken"));
        xml::fields::write_option(writer, xml::name!(TPTZ, "tptz:PanTilt"), &self.pan_tilt);
        xml::fields::write_option(writer, xml::name!(TPTZ, "tptz:Zoom"), &self.zoom);
        writer.end(name);
    }
}

/// Element `tptz:StopResponse` of ptz.wsdl.
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
