// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::pt;
use crate::xml;

/// Element `tac:GetAccessPointInfo` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccessPointInfo {
    /// Element `tac:Token`, 1 or more.
    pub token: Vec<pt::ReferenceToken>,
}

impl xml::ReadXml for GetAccessPointInfo {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "Token") => xml::fields::many(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { token })
    }
}

impl xml::WriteXml for GetAccessPointInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAC, "tac:Token"), &self.token);
        writer.end(name);
    }
}

/// Element `tac:GetAccessPointInfoList` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccessPointInfoList {
    /// Element `tac:Limit`, optional.
    pub limit: Option<i32>,
    /// Element `tac:StartReference`, optional.
    pub start_reference: Option<String>,
}

impl xml::ReadXml for GetAccessPointInfoList {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut limit = None;
        let mut start_reference = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "Limit") => xml::fields::one(reader, &child, &mut limit)?,
                (xml::Ns::TAC, "StartReference") => xml::fields::one(reader, &child, &mut start_reference)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            limit,
            start_reference,
        })
    }
}

impl xml::WriteXml for GetAccessPointInfoList {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TAC, "tac:Limit"), &self.limit);
        xml::fields::write_option(
            writer,
            xml::name!(TAC, "tac:StartReference"),
            &self.start_reference,
        );
        writer.end(name);
    }
}

/// Element `tac:GetAccessPointInfoListResponse` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccessPointInfoListResponse {
    /// Element `tac:NextStartReference`, optional.
    pub next_start_reference: Option<String>,
    /// Element `tac:AccessPointInfo`, any number.
    pub access_point_info: Vec<AccessPointInfo>,
}

impl xml::ReadXml for GetAccessPointInfoListResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut next_start_reference = None;
        let mut access_point_info = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "NextStartReference") => {
                    xml::fields::one(reader, &child, &mut next_start_reference)?
                }
                (xml::Ns::TAC, "AccessPointInfo") => {
                    xml::fields::many(reader, &child, &mut access_point_info)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            next_start_reference,
            access_point_info,
        })
    }
}

impl xml::WriteXml for GetAccessPointInfoListResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TAC, "tac:NextStartReference"),
            &self.next_start_reference,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TAC, "tac:AccessPointInfo"),
            &self.access_point_info,
        );
        writer.end(name);
    }
}

/// Element `tac:GetAccessPointInfoResponse` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccessPointInfoResponse {
    /// Element `tac:AccessPointInfo`, any number.
    pub access_point_info: Vec<AccessPointInfo>,
}

impl xml::ReadXml for GetAccessPointInfoResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut access_point_info = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "AccessPointInfo") => {
                    xml::fields::many(reader, &child, &mut access_point_info)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { access_point_info })
    }
}

impl xml::WriteXml for GetAccessPointInfoResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TAC, "tac:AccessPointInfo"),
            &self.access_point_info,
        );
        writer.end(name);
    }
}

/// Element `tac:GetAccessPointList` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccessPointList {
    /// Element `tac:Limit`, optional.
    pub limit: Option<i32>,
    /// Element `tac:StartReference`, optional.
    pub start_reference: Option<String>,
}

impl xml::ReadXml for GetAccessPointList {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut limit = None;
        let mut start_reference = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "Limit") => xml::fields::one(reader, &child, &mut limit)?,
                (xml::Ns::TAC, "StartReference") => xml::fields::one(reader, &child, &mut start_reference)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            limit,
            start_reference,
        })
    }
}

impl xml::WriteXml for GetAccessPointList {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TAC, "tac:Limit"), &self.limit);
        xml::fields::write_option(
            writer,
            xml::name!(TAC, "tac:StartReference"),
            &self.start_reference,
        );
        writer.end(name);
    }
}

/// Element `tac:GetAccessPointListResponse` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccessPointListResponse {
    /// Element `tac:NextStartReference`, optional.
    pub next_start_reference: Option<String>,
    /// Element `tac:AccessPoint`, any number.
    pub access_point: Vec<AccessPoint>,
}

impl xml::ReadXml for GetAccessPointListResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut next_start_reference = None;
        let mut access_point = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "NextStartReference") => {
                    xml::fields::one(reader, &child, &mut next_start_reference)?
                }
                (xml::Ns::TAC, "AccessPoint") => xml::fields::many(reader, &child, &mut access_point)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            next_start_reference,
            access_point,
        })
    }
}

impl xml::WriteXml for GetAccessPointListResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TAC, "tac:NextStartReference"),
            &self.next_start_reference,
        );
        xml::fields::write_many(writer, xml::name!(TAC, "tac:AccessPoint"), &self.access_point);
        writer.end(name);
    }
}

/// Element `tac:GetAccessPointState` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccessPointState {
    /// Element `tac:Token`, required.
    pub token: pt::ReferenceToken,
}

impl xml::ReadXml for GetAccessPointState {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "GetAccessPointState", "Token")?,
        })
    }
}

impl xml::WriteXml for GetAccessPointState {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TAC, "tac:Token"));
        writer.end(name);
    }
}

/// Element `tac:GetAccessPointStateResponse` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccessPointStateResponse {
    /// Element `tac:AccessPointState`, required.
    pub access_point_state: AccessPointState,
}

impl xml::ReadXml for GetAccessPointStateResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut access_point_state = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "AccessPointState") => {
                    xml::fields::one(reader, &child, &mut access_point_state)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            access_point_state: xml::fields::element(
                access_point_state,
                "GetAccessPointStateResponse",
                "AccessPointState",
            )?,
        })
    }
}

impl xml::WriteXml for GetAccessPointStateResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.access_point_state
            .write_xml(writer, xml::name!(TAC, "tac:AccessPointState"));
        writer.end(name);
    }
}

/// Element `tac:GetAccessPoints` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccessPoints {
    /// Element `tac:Token`, 1 or more.
    pub token: Vec<pt::ReferenceToken>,
}

impl xml::ReadXml for GetAccessPoints {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "Token") => xml::fields::many(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { token })
    }
}

impl xml::WriteXml for GetAccessPoints {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAC, "tac:Token"), &self.token);
        writer.end(name);
    }
}

/// Element `tac:GetAccessPointsResponse` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccessPointsResponse {
    /// Element `tac:AccessPoint`, any number.
    pub access_point: Vec<AccessPoint>,
}

impl xml::ReadXml for GetAccessPointsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut access_point = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "AccessPoint") => xml::fields::many(reader, &child, &mut access_point)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { access_point })
    }
}

impl xml::WriteXml for GetAccessPointsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAC, "tac:AccessPoint"), &self.access_point);
        writer.end(name);
    }
}

/// Element `tac:GetAreaInfo` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAreaInfo {
    /// Element `tac:Token`, 1 or more.
    pub token: Vec<pt::ReferenceToken>,
}

impl xml::ReadXml for GetAreaInfo {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "Token") => xml::fields::many(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { token })
    }
}

impl xml::WriteXml for GetAreaInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAC, "tac:Token"), &self.token);
        writer.end(name);
    }
}

/// Element `tac:GetAreaInfoList` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAreaInfoList {
    /// Element `tac:Limit`, optional.
    pub limit: Option<i32>,
    /// Element `tac:StartReference`, optional.
    pub start_reference: Option<String>,
}

impl xml::ReadXml for GetAreaInfoList {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut limit = None;
        let mut start_reference = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "Limit") => xml::fields::one(reader, &child, &mut limit)?,
                (xml::Ns::TAC, "StartReference") => xml::fields::one(reader, &child, &mut start_reference)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            limit,
            start_reference,
        })
    }
}

impl xml::WriteXml for GetAreaInfoList {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TAC, "tac:Limit"), &self.limit);
        xml::fields::write_option(
            writer,
            xml::name!(TAC, "tac:StartReference"),
            &self.start_reference,
        );
        writer.end(name);
    }
}

/// Element `tac:GetAreaInfoListResponse` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAreaInfoListResponse {
    /// Element `tac:NextStartReference`, optional.
    pub next_start_reference: Option<String>,
    /// Element `tac:AreaInfo`, any number.
    pub area_info: Vec<AreaInfo>,
}

impl xml::ReadXml for GetAreaInfoListResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut next_start_reference = None;
        let mut area_info = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "NextStartReference") => {
                    xml::fields::one(reader, &child, &mut next_start_reference)?
                }
                (xml::Ns::TAC, "AreaInfo") => xml::fields::many(reader, &child, &mut area_info)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            next_start_reference,
            area_info,
        })
    }
}

impl xml::WriteXml for GetAreaInfoListResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TAC, "tac:NextStartReference"),
            &self.next_start_reference,
        );
        xml::fields::write_many(writer, xml::name!(TAC, "tac:AreaInfo"), &self.area_info);
        writer.end(name);
    }
}

/// Element `tac:GetAreaInfoResponse` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAreaInfoResponse {
    /// Element `tac:AreaInfo`, any number.
    pub area_info: Vec<AreaInfo>,
}

impl xml::ReadXml for GetAreaInfoResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut area_info = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "AreaInfo") => xml::fields::many(reader, &child, &mut area_info)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { area_info })
    }
}

impl xml::WriteXml for GetAreaInfoResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAC, "tac:AreaInfo"), &self.area_info);
        writer.end(name);
    }
}

/// Element `tac:GetAreaList` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAreaList {
    /// Element `tac:Limit`, optional.
    pub limit: Option<i32>,
    /// Element `tac:StartReference`, optional.
    pub start_reference: Option<String>,
}

impl xml::ReadXml for GetAreaList {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut limit = None;
        let mut start_reference = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "Limit") => xml::fields::one(reader, &child, &mut limit)?,
                (xml::Ns::TAC, "StartReference") => xml::fields::one(reader, &child, &mut start_reference)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            limit,
            start_reference,
        })
    }
}

impl xml::WriteXml for GetAreaList {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TAC, "tac:Limit"), &self.limit);
        xml::fields::write_option(
            writer,
            xml::name!(TAC, "tac:StartReference"),
            &self.start_reference,
        );
        writer.end(name);
    }
}

/// Element `tac:GetAreaListResponse` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAreaListResponse {
    /// Element `tac:NextStartReference`, optional.
    pub next_start_reference: Option<String>,
    /// Element `tac:Area`, any number.
    pub area: Vec<Area>,
}

impl xml::ReadXml for GetAreaListResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut next_start_reference = None;
        let mut area = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "NextStartReference") => {
                    xml::fields::one(reader, &child, &mut next_start_reference)?
                }
                (xml::Ns::TAC, "Area") => xml::fields::many(reader, &child, &mut area)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            next_start_reference,
            area,
        })
    }
}

impl xml::WriteXml for GetAreaListResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TAC, "tac:NextStartReference"),
            &self.next_start_reference,
        );
        xml::fields::write_many(writer, xml::name!(TAC, "tac:Area"), &self.area);
        writer.end(name);
    }
}

/// Element `tac:GetAreas` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAreas {
    /// Element `tac:Token`, 1 or more.
    pub token: Vec<pt::ReferenceToken>,
}

impl xml::ReadXml for GetAreas {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "Token") => xml::fields::many(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { token })
    }
}

impl xml::WriteXml for GetAreas {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAC, "tac:Token"), &self.token);
        writer.end(name);
    }
}

/// Element `tac:GetAreasResponse` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAreasResponse {
    /// Element `tac:Area`, any number.
    pub area: Vec<Area>,
}

impl xml::ReadXml for GetAreasResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut area = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "Area") => xml::fields::many(reader, &child, &mut area)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { area })
    }
}

impl xml::WriteXml for GetAreasResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAC, "tac:Area"), &self.area);
        writer.end(name);
    }
}

/// Element `tac:GetServiceCapabilities` of accesscontrol.wsdl.
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

/// Element `tac:GetServiceCapabilitiesResponse` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilitiesResponse {
    /// Element `tac:Capabilities`, required.
    pub capabilities: ServiceCapabilities,
}

impl xml::ReadXml for GetServiceCapabilitiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
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
            .write_xml(writer, xml::name!(TAC, "tac:Capabilities"));
        writer.end(name);
    }
}

/// Element `tac:ModifyAccessPoint` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModifyAccessPoint {
    /// Element `tac:AccessPoint`, required.
    pub access_point: AccessPoint,
}

impl xml::ReadXml for ModifyAccessPoint {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut access_point = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "AccessPoint") => xml::fields::one(reader, &child, &mut access_point)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            access_point: xml::fields::element(access_point, "ModifyAccessPoint", "AccessPoint")?,
        })
    }
}

impl xml::WriteXml for ModifyAccessPoint {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.access_point
            .write_xml(writer, xml::name!(TAC, "tac:AccessPoint"));
        writer.end(name);
    }
}

/// Element `tac:ModifyAccessPointResponse` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModifyAccessPointResponse {}

impl xml::ReadXml for ModifyAccessPointResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for ModifyAccessPointResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tac:ModifyArea` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModifyArea {
    /// Element `tac:Area`, required.
    pub area: Area,
}

impl xml::ReadXml for ModifyArea {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut area = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "Area") => xml::fields::one(reader, &child, &mut area)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            area: xml::fields::element(area, "ModifyArea", "Area")?,
        })
    }
}

impl xml::WriteXml for ModifyArea {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.area.write_xml(writer, xml::name!(TAC, "tac:Area"));
        writer.end(name);
    }
}

/// Element `tac:ModifyAreaResponse` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModifyAreaResponse {}

impl xml::ReadXml for ModifyAreaResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for ModifyAreaResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `tac:ServiceCapabilities` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ServiceCapabilities {
    /// Attribute `MaxLimit`, required.
    pub max_limit: u32,
    /// Attribute `MaxAccessPoints`, optional; `10` if it is missing.
    pub max_access_points: Option<u32>,
    /// Attribute `MaxAreas`, optional; `10` if it is missing.
    pub max_areas: Option<u32>,
    /// Attribute `ClientSuppliedTokenSupported`, optional; `false` if it is missing.
    pub client_supplied_token_supported: Option<bool>,
    /// Attribute `AccessPointManagementSupported`, optional; `false` if it is missing.
    pub access_point_management_supported: Option<bool>,
    /// Attribute `AreaManagementSupported`, optional; `false` if it is missing.
    pub area_management_supported: Option<bool>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ServiceCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut max_limit = None;
        let mut max_access_points = None;
        let mut max_areas = None;
        let mut client_supplied_token_supported = None;
        let mut access_point_management_supported = None;
        let mut area_management_supported = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "MaxLimit") => max_limit = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaxAccessPoints") => max_access_points = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaxAreas") => max_areas = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "ClientSuppliedTokenSupported") => {
                    client_supplied_token_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "AccessPointManagementSupported") => {
                    access_point_management_supported = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "AreaManagementSupported") => {
                    area_management_supported = Some(attribute.parse(reader)?)
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
            max_access_points,
            max_areas,
            client_supplied_token_supported,
            access_point_management_supported,
            area_management_supported,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ServiceCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("MaxLimit"), &self.max_limit);
        xml::fields::write_attribute(writer, xml::name!("MaxAccessPoints"), &self.max_access_points);
        xml::fields::write_attribute(writer, xml::name!("MaxAreas"), &self.max_areas);
        xml::fields::write_attribute(
            writer,
            xml::name!("ClientSuppliedTokenSupported"),
            &self.client_supplied_token_supported,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("AccessPointManagementSupported"),
            &self.access_point_management_supported,
        );
        xml::fields::write_attribute(
            writer,
            xml::name!("AreaManagementSupported"),
            &self.area_management_supported,
        );
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tac:SetAccessPoint` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAccessPoint {
    /// Element `tac:AccessPoint`, required.
    pub access_point: AccessPoint,
}

impl xml::ReadXml for SetAccessPoint {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut access_point = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "AccessPoint") => xml::fields::one(reader, &child, &mut access_point)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            access_point: xml::fields::element(access_point, "SetAccessPoint", "AccessPoint")?,
        })
    }
}

impl xml::WriteXml for SetAccessPoint {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.access_point
            .write_xml(writer, xml::name!(TAC, "tac:AccessPoint"));
        writer.end(name);
    }
}

/// Element `tac:SetAccessPointAuthenticationProfile` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAccessPointAuthenticationProfile {
    /// Element `tac:Token`, required.
    pub token: pt::ReferenceToken,
    /// Element `tac:AuthenticationProfileToken`, required.
    pub authentication_profile_token: pt::ReferenceToken,
}

impl xml::ReadXml for SetAccessPointAuthenticationProfile {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut authentication_profile_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "Token") => xml::fields::one(reader, &child, &mut token)?,
                (xml::Ns::TAC, "AuthenticationProfileToken") => {
                    xml::fields::one(reader, &child, &mut authentication_profile_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "SetAccessPointAuthenticationProfile", "Token")?,
            authentication_profile_token: xml::fields::element(
                authentication_profile_token,
                "SetAccessPointAuthenticationProfile",
                "AuthenticationProfileToken",
            )?,
        })
    }
}

impl xml::WriteXml for SetAccessPointAuthenticationProfile {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TAC, "tac:Token"));
        self.authentication_profile_token
            .write_xml(writer, xml::name!(TAC, "tac:AuthenticationProfileToken"));
        writer.end(name);
    }
}

/// Element `tac:SetAccessPointAuthenticationProfileResponse` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAccessPointAuthenticationProfileResponse {}

impl xml::ReadXml for SetAccessPointAuthenticationProfileResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetAccessPointAuthenticationProfileResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tac:SetAccessPointResponse` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAccessPointResponse {}

impl xml::ReadXml for SetAccessPointResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetAccessPointResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tac:SetArea` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetArea {
    /// Element `tac:Area`, required.
    pub area: Area,
}

impl xml::ReadXml for SetArea {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut area = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAC, "Area") => xml::fields::one(reader, &child, &mut area)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            area: xml::fields::element(area, "SetArea", "Area")?,
        })
    }
}

impl xml::WriteXml for SetArea {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.area.write_xml(writer, xml::name!(TAC, "tac:Area"));
        writer.end(name);
    }
}

/// Element `tac:SetAreaResponse` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAreaResponse {}

impl xml::ReadXml for SetAreaResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetAreaResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `tac:SupportedSecurityLevelsExtension` of accesscontrol.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SupportedSecurityLevelsExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SupportedSecurityLevelsExtension {
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

impl xml::WriteXml for SupportedSecurityLevelsExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}
