// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// Element `tds:UpgradeFirmware` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpgradeFirmware {
    /// Element `tds:Version`, required.
    pub version: String,
}

impl xml::ReadXml for UpgradeFirmware {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut version = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Version") => xml::fields::one(reader, &child, &mut version)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            version: xml::fields::element(version, "UpgradeFirmware", "Version")?,
        })
    }
}

impl xml::WriteXml for UpgradeFirmware {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.version.write_xml(writer, xml::name!(TDS, "tds:Version"));
        writer.end(name);
    }
}

/// Element `tds:UpgradeFirmwareResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpgradeFirmwareResponse {
    /// Element `tds:ExpectedDownTime`, required.
    pub expected_down_time: xml::Duration,
}

impl xml::ReadXml for UpgradeFirmwareResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut expected_down_time = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "ExpectedDownTime") => {
                    xml::fields::one(reader, &child, &mut expected_down_time)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            expected_down_time: xml::fields::element(
                expected_down_time,
                "UpgradeFirmwareResponse",
                "ExpectedDownTime",
            )?,
        })
    }
}

impl xml::WriteXml for UpgradeFirmwareResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.expected_down_time
            .write_xml(writer, xml::name!(TDS, "tds:ExpectedDownTime"));
        writer.end(name);
    }
}

/// Element `tds:UpgradeSystemFirmware` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpgradeSystemFirmware {
    /// Element `tds:Firmware`, required.
    pub firmware: tt::AttachmentData,
}

impl xml::ReadXml for UpgradeSystemFirmware {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut firmware = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Firmware") => xml::fields::one(reader, &child, &mut firmware)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            firmware: xml::fields::element(firmware, "UpgradeSystemFirmware", "Firmware")?,
        })
    }
}

impl xml::WriteXml for UpgradeSystemFirmware {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.firmware.write_xml(writer, xml::name!(TDS, "tds:Firmware"));
        writer.end(name);
    }
}

/// Element `tds:UpgradeSystemFirmwareResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpgradeSystemFirmwareResponse {
    /// Element `tds:Message`, optional.
    pub message: Option<String>,
}

impl xml::ReadXml for UpgradeSystemFirmwareResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut message = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Message") => xml::fields::one(reader, &child, &mut message)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { message })
    }
}

impl xml::WriteXml for UpgradeSystemFirmwareResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TDS, "tds:Message"), &self.message);
        writer.end(name);
    }
}

/// ComplexType `tds:UserCredential` of devicemgmt.wsdl.
#[derive(Clone, PartialEq, Default)]
pub struct UserCredential {
    /// Element `tds:UserName`, required.
    pub user_name: String,
    /// Element `tds:Password`, optional.
    pub password: Option<String>,
    /// Element `tds:Extension`, optional.
    pub extension: Option<UserCredentialExtension>,
    /// Element `tds:Token`, optional.
    pub token: Option<String>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

/// Secrets are shown as present or absent only.
impl std::fmt::Debug for UserCredential {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UserCredential")
            .field("user_name", &self.user_name)
            .field("password", &self.password.as_ref().map(|_| "(secret)"))
            .field("extension", &self.extension)
            .field("token", &self.token)
            .field("any", &self.any)
            .finish()
    }
}

impl xml::ReadXml for UserCredential {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut user_name = None;
        let mut password = None;
        let mut extension = None;
        let mut token = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "UserName") => xml::fields::one(reader, &child, &mut user_name)?,
                (xml::Ns::TDS, "Password") => xml::fields::one(reader, &child, &mut password)?,
                (xml::Ns::TDS, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                (xml::Ns::TDS, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            user_name: xml::fields::element(user_name, "UserCredential", "UserName")?,
            password,
            extension,
            token,
            any,
        })
    }
}

impl xml::WriteXml for UserCredential {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.user_name.write_xml(writer, xml::name!(TDS, "tds:UserName"));
        xml::fields::write_option(writer, xml::name!(TDS, "tds:Password"), &self.password);
        xml::fields::write_option(writer, xml::name!(TDS, "tds:Extension"), &self.extension);
        xml::fields::write_option(writer, xml::name!(TDS, "tds:Token"), &self.token);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// The type of `Extension` in [`UserCredential`] of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UserCredentialExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for UserCredentialExtension {
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

impl xml::WriteXml for UserCredentialExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}
