// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::pt;
use crate::xml;

/// ComplexType `tdc:ServiceCapabilities` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ServiceCapabilities {
    /// Attribute `MaxLimit`, required.
    pub max_limit: u32,
    /// Attribute `MaxDoors`, optional; `10` if it is missing.
    pub max_doors: Option<u32>,
    /// Attribute `ClientSuppliedTokenSupported`, optional; `false` if it is missing.
    pub client_supplied_token_supported: Option<bool>,
    /// Attribute `DoorManagementSupported`, optional; `false` if it is missing.
    pub door_management_supported: Option<bool>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ServiceCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut max_limit = None;
        let mut max_doors = None;
        let mut client_supplied_token_supported = None;
        let mut door_management_supported = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "MaxLimit") => max_limit = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaxDoors") => max_doors = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "ClientSuppliedTokenSupported") => {
                    client_supplied_token_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "DoorManagementSupported") => {
                    door_management_supported = Some(attribute.parse(reader)?)
                }
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
            max_limit: xml::fields::attribute(max_limit, "ServiceCapabilities", "MaxLimit")?,
            max_doors,
            client_supplied_token_supported,
            door_management_supported,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ServiceCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("MaxLimit"), &self.max_limit);
        xml::fields::write_attribute(writer, xml::name!("MaxDoors"), &self.max_doors);
        xml::fields::write_attribute(
            writer,
            xml::name!("ClientSuppliedTokenSupported"),
            &self.client_supplied_token_supported,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("DoorManagementSupported"),
            &self.door_management_supported,
        );
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tdc:SetDoor` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetDoor {
    /// Element `tdc:Door`, required.
    pub door: Door,
}

impl xml::ReadXml for SetDoor {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut door = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "Door") => xml::fields::one(reader, &child, &mut door)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            door: xml::fields::element(door, "SetDoor", "Door")?,
        })
    }
}

impl xml::WriteXml for SetDoor {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.door.write_xml(writer, xml::name!(TDC, "tdc:Door"));
        writer.end(name);
    }
}

/// Element `tdc:SetDoorResponse` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetDoorResponse {}

impl xml::ReadXml for SetDoorResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetDoorResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `tdc:Timings` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Timings {
    /// Element `tdc:ReleaseTime`, required.
    pub release_time: xml::Duration,
    /// Element `tdc:OpenTime`, required.
    pub open_time: xml::Duration,
    /// Element `tdc:ExtendedReleaseTime`, optional.
    pub extended_release_time: Option<xml::Duration>,
    /// Element `tdc:DelayTimeBeforeRelock`, optional.
    pub delay_time_before_relock: Option<xml::Duration>,
    /// Element `tdc:ExtendedOpenTime`, optional.
    pub extended_open_time: Option<xml::Duration>,
    /// Element `tdc:PreAlarmTime`, optional.
    pub pre_alarm_time: Option<xml::Duration>,
    /// Element `tdc:Extension`, optional.
    pub extension: Option<TimingsExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Timings {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut release_time = None;
        let mut open_time = None;
        let mut extended_release_time = None;
        let mut delay_time_before_relock = None;
        let mut extended_open_time = None;
        let mut pre_alarm_time = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "ReleaseTime") => xml::fields::one(reader, &child, &mut release_time)?,
                (xml::Ns::TDC, "OpenTime") => xml::fields::one(reader, &child, &mut open_time)?,
                (xml::Ns::TDC, "ExtendedReleaseTime") => {
                    xml::fields::one(reader, &child, &mut extended_release_time)?
                }
                (xml::Ns::TDC, "DelayTimeBeforeRelock") => {
                    xml::fields::one(reader, &child, &mut delay_time_before_relock)?
                }
                (xml::Ns::TDC, "ExtendedOpenTime") => {
                    xml::fields::one(reader, &child, &mut extended_open_time)?
                }
                (xml::Ns::TDC, "PreAlarmTime") => xml::fields::one(reader, &child, &mut pre_alarm_time)?,
                (xml::Ns::TDC, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            release_time: xml::fields::element(release_time, "Timings", "ReleaseTime")?,
            open_time: xml::fields::element(open_time, "Timings", "OpenTime")?,
            extended_release_time,
            delay_time_before_relock,
            extended_open_time,
            pre_alarm_time,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Timings {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.release_time
            .write_xml(writer, xml::name!(TDC, "tdc:ReleaseTime"));
        self.open_time.write_xml(writer, xml::name!(TDC, "tdc:OpenTime"));
        xml::fields::write_option(
            writer,
            xml::name!(TDC, "tdc:ExtendedReleaseTime"),
            &self.extended_release_time,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TDC, "tdc:DelayTimeBeforeRelock"),
            &self.delay_time_before_relock,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TDC, "tdc:ExtendedOpenTime"),
            &self.extended_open_time,
        );
        xml::fields::write_option(writer, xml::name!(TDC, "tdc:PreAlarmTime"), &self.pre_alarm_time);
        xml::fields::write_option(writer, xml::name!(TDC, "tdc:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tdc:TimingsExtension` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TimingsExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for TimingsExtension {
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

impl xml::WriteXml for TimingsExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tdc:UnlockDoor` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnlockDoor {
    /// Element `tdc:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for UnlockDoor {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "UnlockDoor", "Token")?,
        })
    }
}

impl xml::WriteXml for UnlockDoor {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TDC, "tdc:Token"));
        writer.end(name);
    }
}

/// Element `tdc:UnlockDoorResponse` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnlockDoorResponse {}

impl xml::ReadXml for UnlockDoorResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for UnlockDoorResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}
