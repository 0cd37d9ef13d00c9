// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::pt;
use crate::xml;

/// Element `tdc:AccessDoor` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AccessDoor {
    /// Element `tdc:Token`, required.
    pub token: pt::ReferenceToken,
    /// Element `tdc:UseExtendedTime`, optional.
    pub use_extended_time: Option<bool>,
    /// Element `tdc:AccessTime`, optional.
    pub access_time: Option<xml::Duration>,
    /// Element `tdc:OpenTooLongTime`, optional.
    pub open_too_long_time: Option<xml::Duration>,
    /// Element `tdc:PreAlarmTime`, optional.
    pub pre_alarm_time: Option<xml::Duration>,
    /// Element `tdc:Extension`, optional.
    pub extension: Option<AccessDoorExtension>,
}

impl xml::ReadXml for AccessDoor {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut use_extended_time = None;
        let mut access_time = None;
        let mut open_too_long_time = None;
        let mut pre_alarm_time = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "Token") => xml::fields::one(reader, &child, &mut token)?,
                (xml::Ns::TDC, "UseExtendedTime") => {
                    xml::fields::one(reader, &child, &mut use_extended_time)?
                }
                (xml::Ns::TDC, "AccessTime") => xml::fields::one(reader, &child, &mut access_time)?,
                (xml::Ns::TDC, "OpenTooLongTime") => {
                    xml::fields::one(reader, &child, &mut open_too_long_time)?
                }
                (xml::Ns::TDC, "PreAlarmTime") => xml::fields::one(reader, &child, &mut pre_alarm_time)?,
                (xml::Ns::TDC, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "AccessDoor", "Token")?,
            use_extended_time,
            access_time,
            open_too_long_time,
            pre_alarm_time,
            extension,
        })
    }
}

impl xml::WriteXml for AccessDoor {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TDC, "tdc:Token"));
        xml::fields::write_option(
            writer,
            xml::name!(TDC, "tdc:UseExtendedTime"),
            &self.use_extended_time,
        );
        xml::fields::write_option(writer, xml::name!(TDC, "tdc:AccessTime"), &self.access_time);
        xml::fields::write_option(
            writer,
            xml::name!(TDC, "tdc:OpenTooLongTime"),
            &self.open_too_long_time,
        );
        xml::fields::write_option(writer, xml::name!(TDC, "tdc:PreAlarmTime"), &self.pre_alarm_time);
        xml::fields::write_option(writer, xml::name!(TDC, "tdc:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tdc:AccessDoorExtension` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AccessDoorExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AccessDoorExtension {
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

impl xml::WriteXml for AccessDoorExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tdc:AccessDoorResponse` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AccessDoorResponse {}

impl xml::ReadXml for AccessDoorResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for AccessDoorResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tdc:BlockDoor` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BlockDoor {
    /// Element `tdc:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for BlockDoor {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "BlockDoor", "Token")?,
        })
    }
}

impl xml::WriteXml for BlockDoor {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TDC, "tdc:Token"));
        writer.end(name);
    }
}

/// Element `tdc:BlockDoorResponse` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BlockDoorResponse {}

impl xml::ReadXml for BlockDoorResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for BlockDoorResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tdc:CreateDoor` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateDoor {
    /// Element `tdc:Door`, required.
    pub door: Door,
}

impl xml::ReadXml for CreateDoor {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut door = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "Door") => xml::fields::one(reader, &child, &mut door)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            door: xml::fields::element(door, "CreateDoor", "Door")?,
        })
    }
}

impl xml::WriteXml for CreateDoor {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.door.write_xml(writer, xml::name!(TDC, "tdc:Door"));
        writer.end(name);
    }
}

/// Element `tdc:CreateDoorResponse` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateDoorResponse {
    /// Element `tdc:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for CreateDoorResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "CreateDoorResponse", "Token")?,
        })
    }
}

impl xml::WriteXml for CreateDoorResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TDC, "tdc:Token"));
        writer.end(name);
    }
}

/// Element `tdc:DeleteDoor` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteDoor {
    /// Element `tdc:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for DeleteDoor {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "DeleteDoor", "Token")?,
        })
    }
}

impl xml::WriteXml for DeleteDoor {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TDC, "tdc:Token"));
        writer.end(name);
    }
}

/// Element `tdc:DeleteDoorResponse` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteDoorResponse {}

impl xml::ReadXml for DeleteDoorResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteDoorResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `tdc:Door` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Door {
    /// Attribute `token`, required.
    pub token: pt::ReferenceToken,
    /// Element `tdc:Name`, required.
    pub name: pt::Name,
    /// Element `tdc:Description`, optional.
    pub description: Option<pt::Description>,
    /// Element `tdc:Capabilities`, required.
    pub capabilities: DoorCapabilities,
    /// Element `tdc:DoorType`, required.
    pub door_type: pt::Name,
    /// Element `tdc:Timings`, required.
    pub timings: Timings,
    /// Element `tdc:Extension`, optional.
    pub extension: Option<DoorExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Door {
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
        let mut description = None;
        let mut capabilities = None;
        let mut door_type = None;
        let mut timings = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TDC, "Description") => xml::fields::one(reader, &child, &mut description)?,
                (xml::Ns::TDC, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
                (xml::Ns::TDC, "DoorType") => xml::fields::one(reader, &child, &mut door_type)?,
                (xml::Ns::TDC, "Timings") => xml::fields::one(reader, &child, &mut timings)?,
                (xml::Ns::TDC, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "Door", "token")?,
            name: xml::fields::element(name, "Door", "Name")?,
            description,
            capabilities: xml::fields::element(capabilities, "Door", "Capabilities")?,
            door_type: xml::fields::element(door_type, "Door", "DoorType")?,
            timings: xml::fields::element(timings, "Door", "Timings")?,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Door {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TDC, "tdc:Name"));
        xml::fields::write_option(writer, xml::name!(TDC, "tdc:Description"), &self.description);
        self.capabilities
            .write_xml(writer, xml::name!(TDC, "tdc:Capabilities"));
        self.door_type.write_xml(writer, xml::name!(TDC, "tdc:DoorType"));
        self.timings.write_xml(writer, xml::name!(TDC, "tdc:Timings"));
        xml::fields::write_option(writer, xml::name!(TDC, "tdc:Extension"), &self.extension);
        writer.end(name);
    }
}

/// SimpleType `tdc:DoorAlarmState` of doorcontrol.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum DoorAlarmState {
    /// `Normal`
    #[default]
    Normal,
    /// `DoorForcedOpen`
    DoorForcedOpen,
    /// `DoorOpenTooLong`
    DoorOpenTooLong,
}

impl DoorAlarmState {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Normal, Self::DoorForcedOpen, Self::DoorOpenTooLong];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Normal => "Normal",
            Self::DoorForcedOpen => "DoorForcedOpen",
            Self::DoorOpenTooLong => "DoorOpenTooLong",
        }
    }
}

xml::fields::listed_values!(DoorAlarmState, "DoorAlarmState");

/// ComplexType `tdc:DoorCapabilities` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DoorCapabilities {
    /// Attribute `Access`, optional.
    pub access: Option<bool>,
    /// Attribute `AccessTimingOverride`, optional.
    pub access_timing_override: Option<bool>,
    /// Attribute `Lock`, optional.
    pub lock: Option<bool>,
    /// Attribute `Unlock`, optional.
    pub unlock: Option<bool>,
    /// Attribute `Block`, optional.
    pub block: Option<bool>,
    /// Attribute `DoubleLock`, optional.
    pub double_lock: Option<bool>,
    /// Attribute `LockDown`, optional.
    pub lock_down: Option<bool>,
    /// Attribute `LockOpen`, optional.
    pub lock_open: Option<bool>,
    /// Attribute `DoorMonitor`, optional.
    pub door_monitor: Option<bool>,
    /// Attribute `LockMonitor`, optional.
    pub lock_monitor: Option<bool>,
    /// Attribute `DoubleLockMonitor`, optional.
    pub double_lock_monitor: Option<bool>,
    /// Attribute `Alarm`, optional.
    pub alarm: Option<bool>,
    /// Attribute `Tamper`, optional.
    pub tamper: Option<bool>,
    /// Attribute `Fault`, optional.
    pub fault: Option<bool>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for DoorCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut access = None;
        let mut access_timing_override = None;
        let mut lock = None;
        let mut unlock = None;
        let mut block = None;
        let mut double_lock = None;
        let mut lock_down = None;
        let mut lock_open = None;
        let mut door_monitor = None;
        let mut lock_monitor = None;
        let mut double_lock_monitor = None;
        let mut alarm = None;
        let mut tamper = None;
        let mut fault = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Access") => access = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "AccessTimingOverride") => {
                    access_timing_override = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "Lock") => lock = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Unlock") => unlock = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Block") => block = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "DoubleLock") => double_lock = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "LockDown") => lock_down = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "LockOpen") => lock_open = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "DoorMonitor") => door_monitor = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "LockMonitor") => lock_monitor = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "DoubleLockMonitor") => double_lock_monitor = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Alarm") => alarm = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Tamper") => tamper = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Fault") => fault = Some(attribute.parse(reader)?),
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
            access,
            access_timing_override,
            lock,
            unlock,
            block,
            double_lock,
            lock_down,
            lock_open,
            door_monitor,
            lock_monitor,
            double_lock_monitor,
            alarm,
            tamper,
            fault,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for DoorCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("Access"), &self.access);
        xml::fields::write_attribute(
            writer,
            xml::name!("AccessTimingOverride"),
            &self.access_timing_override,
        );
        xml::fields::write_attribute(writer, xml::name!("Lock"), &self.lock);
        xml::fields::write_attribute(writer, xml::name!("Unlock"), &self.unlock);
        xml::fields::write_attribute(writer, xml::name!("Block"), &self.block);
        xml::fields::write_attribute(writer, xml::name!("DoubleLock"), &self.double_lock);
        xml::fields::write_attribute(writer, xml::name!("LockDown"), &self.lock_down);
        xml::fields::write_attribute(writer, xml::name!("LockOpen"), &self.lock_open);
        xml::fields::write_attribute(writer, xml::name!("DoorMonitor"), &self.door_monitor);
        xml::fields::write_attribute(writer, xml::name!("LockMonitor"), &self.lock_monitor);
        xml::fields::write_attribute(writer, xml::name!("DoubleLockMonitor"), &self.double_lock_monitor);
        xml::fields::write_attribute(writer, xml::name!("Alarm"), &self.alarm);
        xml::fields::write_attribute(writer, xml::name!("Tamper"), &self.tamper);
        xml::fields::write_attribute(writer, xml::name!("Fault"), &self.fault);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tdc:DoorExtension` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DoorExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for DoorExtension {
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

impl xml::WriteXml for DoorExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tdc:DoorFault` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DoorFault {
    /// Element `tdc:Reason`, optional.
    pub reason: Option<String>,
    /// Element `tdc:State`, required.
    pub state: DoorFaultState,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for DoorFault {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut reason = None;
        let mut state = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "Reason") => xml::fields::one(reader, &child, &mut reason)?,
                (xml::Ns::TDC, "State") => xml::fields::one(reader, &child, &mut state)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            reason,
            state: xml::fields::element(state, "DoorFault", "State")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for DoorFault {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TDC, "tdc:Reason"), &self.reason);
        self.state.write_xml(writer, xml::name!(TDC, "tdc:State"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tdc:DoorFaultState` of doorcontrol.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum DoorFaultState {
    /// `Unknown`
    #[default]
    Unknown,
    /// `NotInFault`
    NotInFault,
    /// `FaultDetected`
    FaultDetected,
}

impl DoorFaultState {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Unknown, Self::NotInFault, Self::FaultDetected];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "Unknown",
            Self::NotInFault => "NotInFault",
            Self::FaultDetected => "FaultDetected",
        }
    }
}

xml::fields::listed_values!(DoorFaultState, "DoorFaultState");

/// ComplexType `tdc:DoorInfo` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DoorInfo {
    /// Attribute `token`, required.
    pub token: pt::ReferenceToken,
    /// Element `tdc:Name`, required.
    pub name: pt::Name,
    /// Element `tdc:Description`, optional.
    pub description: Option<pt::Description>,
    /// Element `tdc:Capabilities`, required.
    pub capabilities: DoorCapabilities,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for DoorInfo {
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
        let mut description = None;
        let mut capabilities = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TDC, "Description") => xml::fields::one(reader, &child, &mut description)?,
                (xml::Ns::TDC, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "DoorInfo", "token")?,
            name: xml::fields::element(name, "DoorInfo", "Name")?,
            description,
            capabilities: xml::fields::element(capabilities, "DoorInfo", "Capabilities")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for DoorInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TDC, "tdc:Name"));
        xml::fields::write_option(writer, xml::name!(TDC, "tdc:Description"), &self.description);
        self.capabilities
            .write_xml(writer, xml::name!(TDC, "tdc:Capabilities"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tdc:DoorInfoBase` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DoorInfoBase {
    /// Attribute `token`, required.
    pub token: pt::ReferenceToken,
    /// Element `tdc:Name`, required.
    pub name: pt::Name,
    /// Element `tdc:Description`, optional.
    pub description: Option<pt::Description>,
}

impl xml::ReadXml for DoorInfoBase {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut name = None;
        let mut description = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TDC, "Description") => xml::fields::one(reader, &child, &mut description)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "DoorInfoBase", "token")?,
            name: xml::fields::element(name, "DoorInfoBase", "Name")?,
            description,
        })
    }
}

impl xml::WriteXml for DoorInfoBase {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        self.name.write_xml(writer, xml::name!(TDC, "tdc:Name"));
        xml::fields::write_option(writer, xml::name!(TDC, "tdc:Description"), &self.description);
        writer.end(name);
    }
}

/// SimpleType `tdc:DoorMode` of doorcontrol.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum DoorMode {
    /// `Unknown`
    #[default]
    Unknown,
    /// `Locked`
    Locked,
    /// `Unlocked`
    Unlocked,
    /// `Accessed`
    Accessed,
    /// `Blocked`
    Blocked,
    /// `LockedDown`
    LockedDown,
    /// `LockedOpen`
    LockedOpen,
    /// `DoubleLocked`
    DoubleLocked,
}

impl DoorMode {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::Unknown,
        Self::Locked,
        Self::Unlocked,
        Self::Accessed,
        Self::Blocked,
        Self::LockedDown,
        Self::LockedOpen,
        Self::DoubleLocked,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "Unknown",
            Self::Locked => "Locked",
            Self::Unlocked => "Unlocked",
            Self::Accessed => "Accessed",
            Self::Blocked => "Blocked",
            Self::LockedDown => "LockedDown",
            Self::LockedOpen => "LockedOpen",
            Self::DoubleLocked => "DoubleLocked",
        }
    }
}

xml::fields::listed_values!(DoorMode, "DoorMode");

/// SimpleType `tdc:DoorPhysicalState` of doorcontrol.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum DoorPhysicalState {
    /// `Unknown`
    #[default]
    Unknown,
    /// `Open`
    Open,
    /// `Closed`
    Closed,
    /// `Fault`
    Fault,
}

impl DoorPhysicalState {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Unknown, Self::Open, Self::Closed, Self::Fault];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "Unknown",
            Self::Open => "Open",
            Self::Closed => "Closed",
            Self::Fault => "Fault",
        }
    }
}

xml::fields::listed_values!(DoorPhysicalState, "DoorPhysicalState");

/// ComplexType `tdc:DoorState` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DoorState {
    /// Element `tdc:DoorPhysicalState`, optional.
    pub door_physical_state: Option<DoorPhysicalState>,
    /// Element `tdc:LockPhysicalState`, optional.
    pub lock_physical_state: Option<LockPhysicalState>,
    /// Element `tdc:DoubleLockPhysicalState`, optional.
    pub double_lock_physical_state: Option<LockPhysicalState>,
    /// Element `tdc:Alarm`, optional.
    pub alarm: Option<DoorAlarmState>,
    /// Element `tdc:Tamper`, optional.
    pub tamper: Option<DoorTamper>,
    /// Element `tdc:Fault`, optional.
    pub fault: Option<DoorFault>,
    /// Element `tdc:DoorMode`, required.
    pub door_mode: DoorMode,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for DoorState {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut door_physical_state = None;
        let mut lock_physical_state = None;
        let mut double_lock_physical_state = None;
        let mut alarm = None;
        let mut tamper = None;
        let mut fault = None;
        let mut door_mode = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "DoorPhysicalState") => {
                    xml::fields::one(reader, &child, &mut door_physical_state)?
                }
                (xml::Ns::TDC, "LockPhysicalState") => {
                    xml::fields::one(reader, &child, &mut lock_physical_state)?
                }
                (xml::Ns::TDC, "DoubleLockPhysicalState") => {
                    xml::fields::one(reader, &child, &mut double_lock_physical_state)?
                }
                (xml::Ns::TDC, "Alarm") => xml::fields::one(reader, &child, &mut alarm)?,
                (xml::Ns::TDC, "Tamper") => xml::fields::one(reader, &child, &mut tamper)?,
                (xml::Ns::TDC, "Fault") => xml::fields::one(reader, &child, &mut fault)?,
                (xml::Ns::TDC, "DoorMode") => xml::fields::one(reader, &child, &mut door_mode)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            door_physical_state,
            lock_physical_state,
            double_lock_physical_state,
            alarm,
            tamper,
            fault,
            door_mode: xml::fields::element(door_mode, "DoorState", "DoorMode")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for DoorState {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(
            writer,
            xml::name!(TDC, "tdc:DoorPhysicalState"),
            &self.door_physical_state,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TDC, "tdc:LockPhysicalState"),
            &self.lock_physical_state,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TDC, "tdc:DoubleLockPhysicalState"),
            &self.double_lock_physical_state,
        );
        xml::fields::write_option(writer, xml::name!(TDC, "tdc:Alarm"), &self.alarm);
        xml::fields::write_option(writer, xml::name!(TDC, "tdc:Tamper"), &self.tamper);
        xml::fields::write_option(writer, xml::name!(TDC, "tdc:Fault"), &self.fault);
        self.door_mode.write_xml(writer, xml::name!(TDC, "tdc:DoorMode"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tdc:DoorTamper` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DoorTamper {
    /// Element `tdc:Reason`, optional.
    pub reason: Option<String>,
    /// Element `tdc:State`, required.
    pub state: DoorTamperState,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for DoorTamper {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut reason = None;
        let mut state = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "Reason") => xml::fields::one(reader, &child, &mut reason)?,
                (xml::Ns::TDC, "State") => xml::fields::one(reader, &child, &mut state)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            reason,
            state: xml::fields::element(state, "DoorTamper", "State")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for DoorTamper {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TDC, "tdc:Reason"), &self.reason);
        self.state.write_xml(writer, xml::name!(TDC, "tdc:State"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tdc:DoorTamperState` of doorcontrol.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum DoorTamperState {
    /// `Unknown`
    #[default]
    Unknown,
    /// `NotInTamper`
    NotInTamper,
    /// `TamperDetected`
    TamperDetected,
}

impl DoorTamperState {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Unknown, Self::NotInTamper, Self::TamperDetected];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "Unknown",
            Self::NotInTamper => "NotInTamper",
            Self::TamperDetected => "TamperDetected",
        }
    }
}

xml::fields::listed_values!(DoorTamperState, "DoorTamperState");

/// Element `tdc:DoubleLockDoor` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DoubleLockDoor {
    /// Element `tdc:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for DoubleLockDoor {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "DoubleLockDoor", "Token")?,
        })
    }
}

impl xml::WriteXml for DoubleLockDoor {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TDC, "tdc:Token"));
        writer.end(name);
    }
}

/// Element `tdc:DoubleLockDoorResponse` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DoubleLockDoorResponse {}

impl xml::ReadXml for DoubleLockDoorResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DoubleLockDoorResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tdc:GetDoorInfo` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDoorInfo {
    /// Element `tdc:Token`, 1 or more.
    pub token: Vec<pt::ReferenceToken>,
}

impl xml::ReadXml for GetDoorInfo {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "Token") => xml::fields::many(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { token })
    }
}

impl xml::WriteXml for GetDoorInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TDC, "tdc:Token"), &self.token);
        writer.end(name);
    }
}

/// Element `tdc:GetDoorInfoList` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDoorInfoList {
    /// Element `tdc:Limit`, optional.
    pub limit: Option<i32>,
    /// Element `tdc:StartReference`, optional.
    pub start_reference: Option<String>,
}

impl xml::ReadXml for GetDoorInfoList {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut limit = None;
        let mut start_reference = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "Limit") => xml::fields::one(reader, &child, &mut limit)?,
                (xml::Ns::TDC, "StartReference") => xml::fields::one(reader, &child, &mut start_reference)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            limit,
            start_reference,
        })
    }
}

impl xml::WriteXml for GetDoorInfoList {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TDC, "tdc:Limit"), &self.limit);
        xml::fields::write_option(
            writer,
            xml::name!(TDC, "tdc:StartReference"),
            &self.start_reference,
        );
        writer.end(name);
    }
}

/// Element `tdc:GetDoorInfoListResponse` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDoorInfoListResponse {
    /// Element `tdc:NextStartReference`, optional.
    pub next_start_reference: Option<String>,
    /// Element `tdc:DoorInfo`, any number.
    pub door_info: Vec<DoorInfo>,
}

impl xml::ReadXml for GetDoorInfoListResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut next_start_reference = None;
        let mut door_info = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "NextStartReference") => {
                    xml::fields::one(reader, &child, &mut next_start_reference)?
                }
                (xml::Ns::TDC, "DoorInfo") => xml::fields::many(reader, &child, &mut door_info)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            next_start_reference,
            door_info,
        })
    }
}

impl xml::WriteXml for GetDoorInfoListResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TDC, "tdc:NextStartReference"),
            &self.next_start_reference,
        );
        xml::fields::write_many(writer, xml::name!(TDC, "tdc:DoorInfo"), &self.door_info);
        writer.end(name);
    }
}

/// Element `tdc:GetDoorInfoResponse` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDoorInfoResponse {
    /// Element `tdc:DoorInfo`, any number.
    pub door_info: Vec<DoorInfo>,
}

impl xml::ReadXml for GetDoorInfoResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut door_info = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "DoorInfo") => xml::fields::many(reader, &child, &mut door_info)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { door_info })
    }
}

impl xml::WriteXml for GetDoorInfoResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TDC, "tdc:DoorInfo"), &self.door_info);
        writer.end(name);
    }
}

/// Element `tdc:GetDoorList` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDoorList {
    /// Element `tdc:Limit`, optional.
    pub limit: Option<i32>,
    /// Element `tdc:StartReference`, optional.
    pub start_reference: Option<String>,
}

impl xml::ReadXml for GetDoorList {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut limit = None;
        let mut start_reference = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "Limit") => xml::fields::one(reader, &child, &mut limit)?,
                (xml::Ns::TDC, "StartReference") => xml::fields::one(reader, &child, &mut start_reference)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            limit,
            start_reference,
        })
    }
}

impl xml::WriteXml for GetDoorList {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TDC, "tdc:Limit"), &self.limit);
        xml::fields::write_option(
            writer,
            xml::name!(TDC, "tdc:StartReference"),
            &self.start_reference,
        );
        writer.end(name);
    }
}

/// Element `tdc:GetDoorListResponse` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDoorListResponse {
    /// Element `tdc:NextStartReference`, optional.
    pub next_start_reference: Option<String>,
    /// Element `tdc:Door`, any number.
    pub door: Vec<Door>,
}

impl xml::ReadXml for GetDoorListResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut next_start_reference = None;
        let mut door = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "NextStartReference") => {
                    xml::fields::one(reader, &child, &mut next_start_reference)?
                }
                (xml::Ns::TDC, "Door") => xml::fields::many(reader, &child, &mut door)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            next_start_reference,
            door,
        })
    }
}

impl xml::WriteXml for GetDoorListResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TDC, "tdc:NextStartReference"),
            &self.next_start_reference,
        );
        xml::fields::write_many(writer, xml::name!(TDC, "tdc:Door"), &self.door);
        writer.end(name);
    }
}

/// Element `tdc:GetDoorState` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDoorState {
    /// Element `tdc:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for GetDoorState {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "GetDoorState", "Token")?,
        })
    }
}

impl xml::WriteXml for GetDoorState {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TDC, "tdc:Token"));
        writer.end(name);
    }
}

/// Element `tdc:GetDoorStateResponse` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDoorStateResponse {
    /// Element `tdc:DoorState`, required.
    pub door_state: DoorState,
}

impl xml::ReadXml for GetDoorStateResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut door_state = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "DoorState") => xml::fields::one(reader, &child, &mut door_state)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            door_state: xml::fields::element(door_state, "GetDoorStateResponse", "DoorState")?,
        })
    }
}

impl xml::WriteXml for GetDoorStateResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.door_state
            .write_xml(writer, xml::name!(TDC, "tdc:DoorState"));
        writer.end(name);
    }
}

/// Element `tdc:GetDoors` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDoors {
    /// Element `tdc:Token`, 1 or more.
    pub token: Vec<pt::ReferenceToken>,
}

impl xml::ReadXml for GetDoors {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "Token") => xml::fields::many(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { token })
    }
}

impl xml::WriteXml for GetDoors {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TDC, "tdc:Token"), &self.token);
        writer.end(name);
    }
}

/// Element `tdc:GetDoorsResponse` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDoorsResponse {
    /// Element `tdc:Door`, any number.
    pub door: Vec<Door>,
}

impl xml::ReadXml for GetDoorsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut door = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "Door") => xml::fields::many(reader, &child, &mut door)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { door })
    }
}

impl xml::WriteXml for GetDoorsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TDC, "tdc:Door"), &self.door);
        writer.end(name);
    }
}

/// Element `tdc:GetServiceCapabilities` of doorcontrol.wsdl.
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

/// Element `tdc:GetServiceCapabilitiesResponse` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilitiesResponse {
    /// Element `tdc:Capabilities`, required.
    pub capabilities: ServiceCapabilities,
}

impl xml::ReadXml for GetServiceCapabilitiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
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
            .write_xml(writer, xml::name!(TDC, "tdc:Capabilities"));
        writer.end(name);
    }
}

/// Element `tdc:LockDoor` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LockDoor {
    /// Element `tdc:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for LockDoor {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "LockDoor", "Token")?,
        })
    }
}

impl xml::WriteXml for LockDoor {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TDC, "tdc:Token"));
        writer.end(name);
    }
}

/// Element `tdc:LockDoorResponse` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LockDoorResponse {}

impl xml::ReadXml for LockDoorResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for LockDoorResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tdc:LockDownDoor` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LockDownDoor {
    /// Element `tdc:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for LockDownDoor {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "LockDownDoor", "Token")?,
        })
    }
}

impl xml::WriteXml for LockDownDoor {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TDC, "tdc:Token"));
        writer.end(name);
    }
}

/// Element `tdc:LockDownDoorResponse` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LockDownDoorResponse {}

impl xml::ReadXml for LockDownDoorResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for LockDownDoorResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tdc:LockDownReleaseDoor` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LockDownReleaseDoor {
    /// Element `tdc:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for LockDownReleaseDoor {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "LockDownReleaseDoor", "Token")?,
        })
    }
}

impl xml::WriteXml for LockDownReleaseDoor {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TDC, "tdc:Token"));
        writer.end(name);
    }
}

/// Element `tdc:LockDownReleaseDoorResponse` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LockDownReleaseDoorResponse {}

impl xml::ReadXml for LockDownReleaseDoorResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for LockDownReleaseDoorResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tdc:LockOpenDoor` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LockOpenDoor {
    /// Element `tdc:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for LockOpenDoor {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "LockOpenDoor", "Token")?,
        })
    }
}

impl xml::WriteXml for LockOpenDoor {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TDC, "tdc:Token"));
        writer.end(name);
    }
}

/// Element `tdc:LockOpenDoorResponse` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LockOpenDoorResponse {}

impl xml::ReadXml for LockOpenDoorResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for LockOpenDoorResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tdc:LockOpenReleaseDoor` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LockOpenReleaseDoor {
    /// Element `tdc:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for LockOpenReleaseDoor {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "LockOpenReleaseDoor", "Token")?,
        })
    }
}

impl xml::WriteXml for LockOpenReleaseDoor {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TDC, "tdc:Token"));
        writer.end(name);
    }
}

/// Element `tdc:LockOpenReleaseDoorResponse` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LockOpenReleaseDoorResponse {}

impl xml::ReadXml for LockOpenReleaseDoorResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for LockOpenReleaseDoorResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// SimpleType `tdc:LockPhysicalState` of doorcontrol.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum LockPhysicalState {
    /// `Unknown`
    #[default]
    Unknown,
    /// `Locked`
    Locked,
    /// `Unlocked`
    Unlocked,
    /// `Fault`
    Fault,
}

impl LockPhysicalState {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Unknown, Self::Locked, Self::Unlocked, Self::Fault];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "Unknown",
            Self::Locked => "Locked",
            Self::Unlocked => "Unlocked",
            Self::Fault => "Fault",
        }
    }
}

xml::fields::listed_values!(LockPhysicalState, "LockPhysicalState");

/// Element `tdc:ModifyDoor` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModifyDoor {
    /// Element `tdc:Door`, required.
    pub door: Door,
}

impl xml::ReadXml for ModifyDoor {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut door = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDC, "Door") => xml::fields::one(reader, &child, &mut door)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            door: xml::fields::element(door, "ModifyDoor", "Door")?,
        })
    }
}

impl xml::WriteXml for ModifyDoor {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.door.write_xml(writer, xml::name!(TDC, "tdc:Door"));
        writer.end(name);
    }
}

/// Element `tdc:ModifyDoorResponse` of doorcontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModifyDoorResponse {}

impl xml::ReadXml for ModifyDoorResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for ModifyDoorResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}
