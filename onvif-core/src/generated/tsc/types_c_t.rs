// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::pt;
use crate::xml;

/// Element `tsc:CreateSchedule` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateSchedule {
    /// Element `tsc:Schedule`, required.
    pub schedule: Schedule,
}

impl xml::ReadXml for CreateSchedule {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut schedule = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "Schedule") => xml::fields::one(reader, &child, &mut schedule)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            schedule: xml::fields::element(schedule, "CreateSchedule", "Schedule")?,
        })
    }
}

impl xml::WriteXml for CreateSchedule {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.schedule.write_xml(writer, xml::name!(TSC, "tsc:Schedule"));
        writer.end(name);
    }
}

/// Element `tsc:CreateScheduleResponse` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateScheduleResponse {
    /// Element `tsc:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for CreateScheduleResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "CreateScheduleResponse", "Token")?,
        })
    }
}

impl xml::WriteXml for CreateScheduleResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TSC, "tsc:Token"));
        writer.end(name);
    }
}

/// Element `tsc:CreateSpecialDayGroup` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateSpecialDayGroup {
    /// Element `tsc:SpecialDayGroup`, required.
    pub special_day_group: SpecialDayGroup,
}

impl xml::ReadXml for CreateSpecialDayGroup {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut special_day_group = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "SpecialDayGroup") => {
                    xml::fields::one(reader, &child, &mut special_day_group)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            special_day_group: xml::fields::element(
                special_day_group,
                "CreateSpecialDayGroup",
                "SpecialDayGroup",
            )?,
        })
    }
}

impl xml::WriteXml for CreateSpecialDayGroup {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.special_day_group
            .write_xml(writer, xml::name!(TSC, "tsc:SpecialDayGroup"));
        writer.end(name);
    }
}

/// Element `tsc:CreateSpecialDayGroupResponse` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateSpecialDayGroupResponse {
    /// Element `tsc:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for CreateSpecialDayGroupResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "CreateSpecialDayGroupResponse", "Token")?,
        })
    }
}

impl xml::WriteXml for CreateSpecialDayGroupResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TSC, "tsc:Token"));
        writer.end(name);
    }
}

/// Element `tsc:DeleteSchedule` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteSchedule {
    /// Element `tsc:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for DeleteSchedule {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "DeleteSchedule", "Token")?,
        })
    }
}

impl xml::WriteXml for DeleteSchedule {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TSC, "tsc:Token"));
        writer.end(name);
    }
}

/// Element `tsc:DeleteScheduleResponse` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteScheduleResponse {}

impl xml::ReadXml for DeleteScheduleResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteScheduleResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tsc:DeleteSpecialDayGroup` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteSpecialDayGroup {
    /// Element `tsc:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for DeleteSpecialDayGroup {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "DeleteSpecialDayGroup", "Token")?,
        })
    }
}

impl xml::WriteXml for DeleteSpecialDayGroup {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TSC, "tsc:Token"));
        writer.end(name);
    }
}

/// Element `tsc:DeleteSpecialDayGroupResponse` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteSpecialDayGroupResponse {}

impl xml::ReadXml for DeleteSpecialDayGroupResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteSpecialDayGroupResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tsc:GetScheduleInfo` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetScheduleInfo {
    /// Element `tsc:Token`, 1 or more.
    pub token: Vec<pt::ReferenceToken>,
}

impl xml::ReadXml for GetScheduleInfo {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "Token") => xml::fields::many(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { token })
    }
}

impl xml::WriteXml for GetScheduleInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TSC, "tsc:Token"), &self.token);
        writer.end(name);
    }
}

/// Element `tsc:GetScheduleInfoList` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetScheduleInfoList {
    /// Element `tsc:Limit`, optional.
    pub limit: Option<i32>,
    /// Element `tsc:StartReference`, optional.
    pub start_reference: Option<String>,
}

impl xml::ReadXml for GetScheduleInfoList {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut limit = None;
        let mut start_reference = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "Limit") => xml::fields::one(reader, &child, &mut limit)?,
                (xml::Ns::TSC, "StartReference") => xml::fields::one(reader, &child, &mut start_reference)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            limit,
            start_reference,
        })
    }
}

impl xml::WriteXml for GetScheduleInfoList {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TSC, "tsc:Limit"), &self.limit);
        xml::fields::write_option(
            writer,
            xml::name!(TSC, "tsc:StartReference"),
            &self.start_reference,
        );
        writer.end(name);
    }
}

/// Element `tsc:GetScheduleInfoListResponse` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetScheduleInfoListResponse {
    /// Element `tsc:NextStartReference`, optional.
    pub next_start_reference: Option<String>,
    /// Element `tsc:ScheduleInfo`, any number.
    pub schedule_info: Vec<ScheduleInfo>,
}

impl xml::ReadXml for GetScheduleInfoListResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut next_start_reference = None;
        let mut schedule_info = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "NextStartReference") => {
                    xml::fields::one(reader, &child, &mut next_start_reference)?
                }
                (xml::Ns::TSC, "ScheduleInfo") => xml::fields::many(reader, &child, &mut schedule_info)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            next_start_reference,
            schedule_info,
        })
    }
}

impl xml::WriteXml for GetScheduleInfoListResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TSC, "tsc:NextStartReference"),
            &self.next_start_reference,
        );
        xml::fields::write_many(writer, xml::name!(TSC, "tsc:ScheduleInfo"), &self.schedule_info);
        writer.end(name);
    }
}

/// Element `tsc:GetScheduleInfoResponse` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetScheduleInfoResponse {
    /// Element `tsc:ScheduleInfo`, any number.
    pub schedule_info: Vec<ScheduleInfo>,
}

impl xml::ReadXml for GetScheduleInfoResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut schedule_info = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "ScheduleInfo") => xml::fields::many(reader, &child, &mut schedule_info)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { schedule_info })
    }
}

impl xml::WriteXml for GetScheduleInfoResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TSC, "tsc:ScheduleInfo"), &self.schedule_info);
        writer.end(name);
    }
}

/// Element `tsc:GetScheduleList` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetScheduleList {
    /// Element `tsc:Limit`, optional.
    pub limit: Option<i32>,
    /// Element `tsc:StartReference`, optional.
    pub start_reference: Option<String>,
}

impl xml::ReadXml for GetScheduleList {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut limit = None;
        let mut start_reference = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "Limit") => xml::fields::one(reader, &child, &mut limit)?,
                (xml::Ns::TSC, "StartReference") => xml::fields::one(reader, &child, &mut start_reference)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            limit,
            start_reference,
        })
    }
}

impl xml::WriteXml for GetScheduleList {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TSC, "tsc:Limit"), &self.limit);
        xml::fields::write_option(
            writer,
            xml::name!(TSC, "tsc:StartReference"),
            &self.start_reference,
        );
        writer.end(name);
    }
}

/// Element `tsc:GetScheduleListResponse` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetScheduleListResponse {
    /// Element `tsc:NextStartReference`, optional.
    pub next_start_reference: Option<String>,
    /// Element `tsc:Schedule`, any number.
    pub schedule: Vec<Schedule>,
}

impl xml::ReadXml for GetScheduleListResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut next_start_reference = None;
        let mut schedule = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "NextStartReference") => {
                    xml::fields::one(reader, &child, &mut next_start_reference)?
                }
                (xml::Ns::TSC, "Schedule") => xml::fields::many(reader, &child, &mut schedule)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            next_start_reference,
            schedule,
        })
    }
}

impl xml::WriteXml for GetScheduleListResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TSC, "tsc:NextStartReference"),
            &self.next_start_reference,
        );
        xml::fields::write_many(writer, xml::name!(TSC, "tsc:Schedule"), &self.schedule);
        writer.end(name);
    }
}

/// Element `tsc:GetScheduleState` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetScheduleState {
    /// Element `tsc:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for GetScheduleState {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "GetScheduleState", "Token")?,
        })
    }
}

impl xml::WriteXml for GetScheduleState {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TSC, "tsc:Token"));
        writer.end(name);
    }
}

/// Element `tsc:GetScheduleStateResponse` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetScheduleStateResponse {
    /// Element `tsc:ScheduleState`, required.
    pub schedule_state: ScheduleState,
}

impl xml::ReadXml for GetScheduleStateResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut schedule_state = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "ScheduleState") => xml::fields::one(reader, &child, &mut schedule_state)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            schedule_state: xml::fields::element(
                schedule_state,
                "GetScheduleStateResponse",
                "ScheduleState",
            )?,
        })
    }
}

impl xml::WriteXml for GetScheduleStateResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.schedule_state
            .write_xml(writer, xml::name!(TSC, "tsc:ScheduleState"));
        writer.end(name);
    }
}

/// Element `tsc:GetSchedules` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSchedules {
    /// Element `tsc:Token`, 1 or more.
    pub token: Vec<pt::ReferenceToken>,
}

impl xml::ReadXml for GetSchedules {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "Token") => xml::fields::many(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { token })
    }
}

impl xml::WriteXml for GetSchedules {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TSC, "tsc:Token"), &self.token);
        writer.end(name);
    }
}

/// Element `tsc:GetSchedulesResponse` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSchedulesResponse {
    /// Element `tsc:Schedule`, any number.
    pub schedule: Vec<Schedule>,
}

impl xml::ReadXml for GetSchedulesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut schedule = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "Schedule") => xml::fields::many(reader, &child, &mut schedule)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { schedule })
    }
}

impl xml::WriteXml for GetSchedulesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TSC, "tsc:Schedule"), &self.schedule);
        writer.end(name);
    }
}

/// Element `tsc:GetServiceCapabilities` of schedule.wsdl.
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

/// Element `tsc:GetServiceCapabilitiesResponse` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilitiesResponse {
    /// Element `tsc:Capabilities`, required.
    pub capabilities: ServiceCapabilities,
}

impl xml::ReadXml for GetServiceCapabilitiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
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
            .write_xml(writer, xml::name!(TSC, "tsc:Capabilities"));
        writer.end(name);
    }
}

/// Element `tsc:GetSpecialDayGroupInfo` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSpecialDayGroupInfo {
    /// Element `tsc:Token`, 1 or more.
    pub token: Vec<pt::ReferenceToken>,
}

impl xml::ReadXml for GetSpecialDayGroupInfo {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "Token") => xml::fields::many(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { token })
    }
}

impl xml::WriteXml for GetSpecialDayGroupInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TSC, "tsc:Token"), &self.token);
        writer.end(name);
    }
}

/// Element `tsc:GetSpecialDayGroupInfoList` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSpecialDayGroupInfoList {
    /// Element `tsc:Limit`, optional.
    pub limit: Option<i32>,
    /// Element `tsc:StartReference`, optional.
    pub start_reference: Option<String>,
}

impl xml::ReadXml for GetSpecialDayGroupInfoList {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut limit = None;
        let mut start_reference = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "Limit") => xml::fields::one(reader, &child, &mut limit)?,
                (xml::Ns::TSC, "StartReference") => xml::fields::one(reader, &child, &mut start_reference)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            limit,
            start_reference,
        })
    }
}

impl xml::WriteXml for GetSpecialDayGroupInfoList {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TSC, "tsc:Limit"), &self.limit);
        xml::fields::write_option(
            writer,
            xml::name!(TSC, "tsc:StartReference"),
            &self.start_reference,
        );
        writer.end(name);
    }
}

/// Element `tsc:GetSpecialDayGroupInfoListResponse` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSpecialDayGroupInfoListResponse {
    /// Element `tsc:NextStartReference`, optional.
    pub next_start_reference: Option<String>,
    /// Element `tsc:SpecialDayGroupInfo`, any number.
    pub special_day_group_info: Vec<SpecialDayGroupInfo>,
}

impl xml::ReadXml for GetSpecialDayGroupInfoListResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut next_start_reference = None;
        let mut special_day_group_info = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "NextStartReference") => {
                    xml::fields::one(reader, &child, &mut next_start_reference)?
                }
                (xml::Ns::TSC, "SpecialDayGroupInfo") => {
                    xml::fields::many(reader, &child, &mut special_day_group_info)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            next_start_reference,
            special_day_group_info,
        })
    }
}

impl xml::WriteXml for GetSpecialDayGroupInfoListResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TSC, "tsc:NextStartReference"),
            &self.next_start_reference,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TSC, "tsc:SpecialDayGroupInfo"),
            &self.special_day_group_info,
        );
        writer.end(name);
    }
}

/// Element `tsc:GetSpecialDayGroupInfoResponse` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSpecialDayGroupInfoResponse {
    /// Element `tsc:SpecialDayGroupInfo`, any number.
    pub special_day_group_info: Vec<SpecialDayGroupInfo>,
}

impl xml::ReadXml for GetSpecialDayGroupInfoResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut special_day_group_info = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "SpecialDayGroupInfo") => {
                    xml::fields::many(reader, &child, &mut special_day_group_info)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            special_day_group_info,
        })
    }
}

impl xml::WriteXml for GetSpecialDayGroupInfoResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TSC, "tsc:SpecialDayGroupInfo"),
            &self.special_day_group_info,
        );
        writer.end(name);
    }
}

/// Element `tsc:GetSpecialDayGroupList` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSpecialDayGroupList {
    /// Element `tsc:Limit`, optional.
    pub limit: Option<i32>,
    /// Element `tsc:StartReference`, optional.
    pub start_reference: Option<String>,
}

impl xml::ReadXml for GetSpecialDayGroupList {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut limit = None;
        let mut start_reference = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "Limit") => xml::fields::one(reader, &child, &mut limit)?,
                (xml::Ns::TSC, "StartReference") => xml::fields::one(reader, &child, &mut start_reference)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            limit,
            start_reference,
        })
    }
}

impl xml::WriteXml for GetSpecialDayGroupList {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TSC, "tsc:Limit"), &self.limit);
        xml::fields::write_option(
            writer,
            xml::name!(TSC, "tsc:StartReference"),
            &self.start_reference,
        );
        writer.end(name);
    }
}

/// Element `tsc:GetSpecialDayGroupListResponse` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSpecialDayGroupListResponse {
    /// Element `tsc:NextStartReference`, optional.
    pub next_start_reference: Option<String>,
    /// Element `tsc:SpecialDayGroup`, any number.
    pub special_day_group: Vec<SpecialDayGroup>,
}

impl xml::ReadXml for GetSpecialDayGroupListResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut next_start_reference = None;
        let mut special_day_group = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "NextStartReference") => {
                    xml::fields::one(reader, &child, &mut next_start_reference)?
                }
                (xml::Ns::TSC, "SpecialDayGroup") => {
                    xml::fields::many(reader, &child, &mut special_day_group)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            next_start_reference,
            special_day_group,
        })
    }
}

impl xml::WriteXml for GetSpecialDayGroupListResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TSC, "tsc:NextStartReference"),
            &self.next_start_reference,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TSC, "tsc:SpecialDayGroup"),
            &self.special_day_group,
        );
        writer.end(name);
    }
}

/// Element `tsc:GetSpecialDayGroups` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSpecialDayGroups {
    /// Element `tsc:Token`, 1 or more.
    pub token: Vec<pt::ReferenceToken>,
}

impl xml::ReadXml for GetSpecialDayGroups {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "Token") => xml::fields::many(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { token })
    }
}

impl xml::WriteXml for GetSpecialDayGroups {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TSC, "tsc:Token"), &self.token);
        writer.end(name);
    }
}

/// Element `tsc:GetSpecialDayGroupsResponse` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSpecialDayGroupsResponse {
    /// Element `tsc:SpecialDayGroup`, any number.
    pub special_day_group: Vec<SpecialDayGroup>,
}

impl xml::ReadXml for GetSpecialDayGroupsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut special_day_group = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "SpecialDayGroup") => {
                    xml::fields::many(reader, &child, &mut special_day_group)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { special_day_group })
    }
}

impl xml::WriteXml for GetSpecialDayGroupsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TSC, "tsc:SpecialDayGroup"),
            &self.special_day_group,
        );
        writer.end(name);
    }
}

/// Element `tsc:ModifySchedule` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModifySchedule {
    /// Element `tsc:Schedule`, required.
    pub schedule: Schedule,
}

impl xml::ReadXml for ModifySchedule {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut schedule = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "Schedule") => xml::fields::one(reader, &child, &mut schedule)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            schedule: xml::fields::element(schedule, "ModifySchedule", "Schedule")?,
        })
    }
}

impl xml::WriteXml for ModifySchedule {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.schedule.write_xml(writer, xml::name!(TSC, "tsc:Schedule"));
        writer.end(name);
    }
}

/// Element `tsc:ModifyScheduleResponse` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModifyScheduleResponse {}

impl xml::ReadXml for ModifyScheduleResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for ModifyScheduleResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tsc:ModifySpecialDayGroup` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModifySpecialDayGroup {
    /// Element `tsc:SpecialDayGroup`, required.
    pub special_day_group: SpecialDayGroup,
}

impl xml::ReadXml for ModifySpecialDayGroup {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut special_day_group = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "SpecialDayGroup") => {
                    xml::fields::one(reader, &child, &mut special_day_group)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            special_day_group: xml::fields::element(
                special_day_group,
                "ModifySpecialDayGroup",
                "SpecialDayGroup",
            )?,
        })
    }
}

impl xml::WriteXml for ModifySpecialDayGroup {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.special_day_group
            .write_xml(writer, xml::name!(TSC, "tsc:SpecialDayGroup"));
        writer.end(name);
    }
}

/// Element `tsc:ModifySpecialDayGroupResponse` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModifySpecialDayGroupResponse {}

impl xml::ReadXml for ModifySpecialDayGroupResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for ModifySpecialDayGroupResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `tsc:Schedule` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Schedule {
    /// Attribute `token`, required.
    pub token: pt::ReferenceToken,
    /// Element `tsc:Name`, required.
    pub name: pt::Name,
    /// Element `tsc:Description`, optional.
    pub description: Option<pt::Description>,
    /// Element `tsc:Standard`, required.
    pub standard: String,
    /// Element `tsc:SpecialDays`, any number.
    pub special_days: Vec<SpecialDaysSchedule>,
    /// Element `tsc:Extension`, optional.
    pub extension: Option<ScheduleExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Schedule {
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
        let mut standard = None;
        let mut special_days = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TSC, "Description") => xml::fields::one(reader, &child, &mut description)?,
                (xml::Ns::TSC, "Standard") => xml::fields::one(reader, &child, &mut standard)?,
                (xml::Ns::TSC, "SpecialDays") => xml::fields::many(reader, &child, &mut special_days)?,
                (xml::Ns::TSC, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "Schedule", "token")?,
            name: xml::fields::element(name, "Schedule", "Name")?,
            description,
            standard: xml::fields::element(standard, "Schedule", "Standard")?,
            special_days,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Schedule {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TSC, "tsc:Name"));
        xml::fields::write_option(writer, xml::name!(TSC, "tsc:Description"), &self.description);
        self.standard.write_xml(writer, xml::name!(TSC, "tsc:Standard"));
        xml::fields::write_many(writer, xml::name!(TSC, "tsc:SpecialDays"), &self.special_days);
        xml::fields::write_option(writer, xml::name!(TSC, "tsc:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tsc:ScheduleExtension` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ScheduleExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for ScheduleExtension {
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

impl xml::WriteXml for ScheduleExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tsc:ScheduleInfo` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ScheduleInfo {
    /// Attribute `token`, required.
    pub token: pt::ReferenceToken,
    /// Element `tsc:Name`, required.
    pub name: pt::Name,
    /// Element `tsc:Description`, optional.
    pub description: Option<pt::Description>,
}

impl xml::ReadXml for ScheduleInfo {
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
                (xml::Ns::TSC, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TSC, "Description") => xml::fields::one(reader, &child, &mut description)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "ScheduleInfo", "token")?,
            name: xml::fields::element(name, "ScheduleInfo", "Name")?,
            description,
        })
    }
}

impl xml::WriteXml for ScheduleInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        self.name.write_xml(writer, xml::name!(TSC, "tsc:Name"));
        xml::fields::write_option(writer, xml::name!(TSC, "tsc:Description"), &self.description);
        writer.end(name);
    }
}

/// ComplexType `tsc:ScheduleState` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ScheduleState {
    /// Element `tsc:Active`, required.
    pub active: bool,
    /// Element `tsc:SpecialDay`, optional.
    pub special_day: Option<bool>,
    /// Element `tsc:Extension`, optional.
    pub extension: Option<ScheduleStateExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ScheduleState {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut active = None;
        let mut special_day = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "Active") => xml::fields::one(reader, &child, &mut active)?,
                (xml::Ns::TSC, "SpecialDay") => xml::fields::one(reader, &child, &mut special_day)?,
                (xml::Ns::TSC, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            active: xml::fields::element(active, "ScheduleState", "Active")?,
            special_day,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ScheduleState {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.active.write_xml(writer, xml::name!(TSC, "tsc:Active"));
        xml::fields::write_option(writer, xml::name!(TSC, "tsc:SpecialDay"), &self.special_day);
        xml::fields::write_option(writer, xml::name!(TSC, "tsc:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tsc:ScheduleStateExtension` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ScheduleStateExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for ScheduleStateExtension {
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

impl xml::WriteXml for ScheduleStateExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tsc:ServiceCapabilities` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ServiceCapabilities {
    /// Attribute `MaxLimit`, required.
    pub max_limit: pt::PositiveInteger,
    /// Attribute `MaxSchedules`, required.
    pub max_schedules: pt::PositiveInteger,
    /// Attribute `MaxTimePeriodsPerDay`, required.
    pub max_time_periods_per_day: pt::PositiveInteger,
    /// Attribute `MaxSpecialDayGroups`, required.
    pub max_special_day_groups: pt::PositiveInteger,
    /// Attribute `MaxDaysInSpecialDayGroup`, required.
    pub max_days_in_special_day_group: pt::PositiveInteger,
    /// Attribute `MaxSpecialDaysSchedules`, required.
    pub max_special_days_schedules: pt::PositiveInteger,
    /// Attribute `ExtendedRecurrenceSupported`, required.
    pub extended_recurrence_supported: bool,
    /// Attribute `SpecialDaysSupported`, required.
    pub special_days_supported: bool,
    /// Attribute `StateReportingSupported`, required.
    pub state_reporting_supported: bool,
    /// Attribute `ClientSuppliedTokenSupported`, optional; `false` if it is missing.
    pub client_supplied_token_supported: Option<bool>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ServiceCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut max_limit = None;
        let mut max_schedules = None;
        let mut max_time_periods_per_day = None;
        let mut max_special_day_groups = None;
        let mut max_days_in_special_day_group = None;
        let mut max_special_days_schedules = None;
        let mut extended_recurrence_supported = None;
        let mut special_days_supported = None;
        let mut state_reporting_supported = None;
        let mut client_supplied_token_supported = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "MaxLimit") => max_limit = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaxSchedules") => max_schedules = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaxTimePeriodsPerDay") => {
                    max_time_periods_per_day = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "MaxSpecialDayGroups") => {
                    max_special_day_groups = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "MaxDaysInSpecialDayGroup") => {
                    max_days_in_special_day_group = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "MaxSpecialDaysSchedules") => {
                    max_special_days_schedules = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "ExtendedRecurrenceSupported") => {
                    extended_recurrence_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "SpecialDaysSupported") => {
                    special_days_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "StateReportingSupported") => {
                    state_reporting_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "ClientSuppliedTokenSupported") => {
                    client_supplied_token_supported = Some(attribute.parse(reader)?)
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
            max_schedules: xml::fields::attribute(max_schedules, "ServiceCapabilities", "MaxSchedules")?,
            max_time_periods_per_day: xml::fields::attribute(
                max_time_periods_per_day,
                "ServiceCapabilities",
                "MaxTimePeriodsPerDay",
            )?,
            max_special_day_groups: xml::fields::attribute(
                max_special_day_groups,
                "ServiceCapabilities",
                "MaxSpecialDayGroups",
            )?,
            max_days_in_special_day_group: xml::fields::attribute(
                max_days_in_special_day_group,
                "ServiceCapabilities",
                "MaxDaysInSpecialDayGroup",
            )?,
            max_special_days_schedules: xml::fields::attribute(
                max_special_days_schedules,
                "ServiceCapabilities",
                "MaxSpecialDaysSchedules",
            )?,
            extended_recurrence_supported: xml::fields::attribute(
                extended_recurrence_supported,
                "ServiceCapabilities",
                "ExtendedRecurrenceSupported",
            )?,
            special_days_supported: xml::fields::attribute(
                special_days_supported,
                "ServiceCapabilities",
                "SpecialDaysSupported",
            )?,
            state_reporting_supported: xml::fields::attribute(
                state_reporting_supported,
                "ServiceCapabilities",
                "StateReportingSupported",
            )?,
            client_supplied_token_supported,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ServiceCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("MaxLimit"), &self.max_limit);
        writer.attribute(xml::name!("MaxSchedules"), &self.max_schedules);
        writer.attribute(xml::name!("MaxTimePeriodsPerDay"), &self.max_time_periods_per_day);
        writer.attribute(xml::name!("MaxSpecialDayGroups"), &self.max_special_day_groups);
        writer.attribute(
            xml::name!("MaxDaysInSpecialDayGroup"),
            &self.max_days_in_special_day_group,
        );
        writer.attribute(
            xml::name!("MaxSpecialDaysSchedules"),
            &self.max_special_days_schedules,
        );
        writer.attribute(
            xml::name!("ExtendedRecurrenceSupported"),
            &self.extended_recurrence_supported,
        );
        writer.attribute(xml::name!("SpecialDaysSupported"), &self.special_days_supported);
        writer.attribute(
            xml::name!("StateReportingSupported"),
            &self.state_reporting_supported,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("ClientSuppliedTokenSupported"),
            &self.client_supplied_token_supported,
        );
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tsc:SetSchedule` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetSchedule {
    /// Element `tsc:Schedule`, required.
    pub schedule: Schedule,
}

impl xml::ReadXml for SetSchedule {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut schedule = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "Schedule") => xml::fields::one(reader, &child, &mut schedule)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            schedule: xml::fields::element(schedule, "SetSchedule", "Schedule")?,
        })
    }
}

impl xml::WriteXml for SetSchedule {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.schedule.write_xml(writer, xml::name!(TSC, "tsc:Schedule"));
        writer.end(name);
    }
}

/// Element `tsc:SetScheduleResponse` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetScheduleResponse {}

impl xml::ReadXml for SetScheduleResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetScheduleResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tsc:SetSpecialDayGroup` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetSpecialDayGroup {
    /// Element `tsc:SpecialDayGroup`, required.
    pub special_day_group: SpecialDayGroup,
}

impl xml::ReadXml for SetSpecialDayGroup {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut special_day_group = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "SpecialDayGroup") => {
                    xml::fields::one(reader, &child, &mut special_day_group)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            special_day_group: xml::fields::element(
                special_day_group,
                "SetSpecialDayGroup",
                "SpecialDayGroup",
            )?,
        })
    }
}

impl xml::WriteXml for SetSpecialDayGroup {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.special_day_group
            .write_xml(writer, xml::name!(TSC, "tsc:SpecialDayGroup"));
        writer.end(name);
    }
}

/// Element `tsc:SetSpecialDayGroupResponse` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetSpecialDayGroupResponse {}

impl xml::ReadXml for SetSpecialDayGroupResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetSpecialDayGroupResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `tsc:SpecialDayGroup` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SpecialDayGroup {
    /// Attribute `token`, required.
    pub token: pt::ReferenceToken,
    /// Element `tsc:Name`, required.
    pub name: pt::Name,
    /// Element `tsc:Description`, optional.
    pub description: Option<pt::Description>,
    /// Element `tsc:Days`, optional.
    pub days: Option<String>,
    /// Element `tsc:Extension`, optional.
    pub extension: Option<SpecialDayGroupExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SpecialDayGroup {
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
        let mut days = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TSC, "Description") => xml::fields::one(reader, &child, &mut description)?,
                (xml::Ns::TSC, "Days") => xml::fields::one(reader, &child, &mut days)?,
                (xml::Ns::TSC, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "SpecialDayGroup", "token")?,
            name: xml::fields::element(name, "SpecialDayGroup", "Name")?,
            description,
            days,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SpecialDayGroup {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::name!(TSC, "tsc:Name"));
        xml::fields::write_option(writer, xml::name!(TSC, "tsc:Description"), &self.description);
        xml::fields::write_option(writer, xml::name!(TSC, "tsc:Days"), &self.days);
        xml::fields::write_option(writer, xml::name!(TSC, "tsc:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tsc:SpecialDayGroupExtension` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SpecialDayGroupExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SpecialDayGroupExtension {
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

impl xml::WriteXml for SpecialDayGroupExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tsc:SpecialDayGroupInfo` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SpecialDayGroupInfo {
    /// Attribute `token`, required.
    pub token: pt::ReferenceToken,
    /// Element `tsc:Name`, required.
    pub name: pt::Name,
    /// Element `tsc:Description`, optional.
    pub description: Option<pt::Description>,
}

impl xml::ReadXml for SpecialDayGroupInfo {
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
                (xml::Ns::TSC, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TSC, "Description") => xml::fields::one(reader, &child, &mut description)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "SpecialDayGroupInfo", "token")?,
            name: xml::fields::element(name, "SpecialDayGroupInfo", "Name")?,
            description,
        })
    }
}

impl xml::WriteXml for SpecialDayGroupInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        self.name.write_xml(writer, xml::name!(TSC, "tsc:Name"));
        xml::fields::write_option(writer, xml::name!(TSC, "tsc:Description"), &self.description);
        writer.end(name);
    }
}

/// ComplexType `tsc:SpecialDaysSchedule` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SpecialDaysSchedule {
    /// Element `tsc:GroupToken`, required.
    pub group_token: pt::ReferenceToken,
    /// Element `tsc:TimeRange`, any number.
    pub time_range: Vec<TimePeriod>,
    /// Element `tsc:Extension`, optional.
    pub extension: Option<SpecialDaysScheduleExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SpecialDaysSchedule {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut group_token = None;
        let mut time_range = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "GroupToken") => xml::fields::one(reader, &child, &mut group_token)?,
                (xml::Ns::TSC, "TimeRange") => xml::fields::many(reader, &child, &mut time_range)?,
                (xml::Ns::TSC, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            group_token: xml::fields::element(group_token, "SpecialDaysSchedule", "GroupToken")?,
            time_range,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SpecialDaysSchedule {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.group_token
            .write_xml(writer, xml::name!(TSC, "tsc:GroupToken"));
        xml::fields::write_many(writer, xml::name!(TSC, "tsc:TimeRange"), &self.time_range);
        xml::fields::write_option(writer, xml::name!(TSC, "tsc:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tsc:SpecialDaysScheduleExtension` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SpecialDaysScheduleExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SpecialDaysScheduleExtension {
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

impl xml::WriteXml for SpecialDaysScheduleExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tsc:TimePeriod` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TimePeriod {
    /// Element `tsc:From`, required.
    pub from: xml::Time,
    /// Element `tsc:Until`, optional.
    pub until: Option<xml::Time>,
    /// Element `tsc:Extension`, optional.
    pub extension: Option<TimePeriodExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for TimePeriod {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut from = None;
        let mut until = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSC, "From") => xml::fields::one(reader, &child, &mut from)?,
                (xml::Ns::TSC, "Until") => xml::fields::one(reader, &child, &mut until)?,
                (xml::Ns::TSC, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            from: xml::fields::element(from, "TimePeriod", "From")?,
            until,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for TimePeriod {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.from.write_xml(writer, xml::name!(TSC, "tsc:From"));
        xml::fields::write_option(writer, xml::name!(TSC, "tsc:Until"), &self.until);
        xml::fields::write_option(writer, xml::name!(TSC, "tsc:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tsc:TimePeriodExtension` of schedule.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TimePeriodExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for TimePeriodExtension {
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

impl xml::WriteXml for TimePeriodExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}
