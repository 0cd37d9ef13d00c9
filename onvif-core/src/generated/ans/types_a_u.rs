// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// Element `ans:Activate` of appmgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Activate {
    /// Element `AppID`, required.
    pub app_id: String,
}

impl xml::ReadXml for Activate {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut app_id = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::NONE, "AppID") => xml::fields::one(reader, &child, &mut app_id)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            app_id: xml::fields::element(app_id, "Activate", "AppID")?,
        })
    }
}

impl xml::WriteXml for Activate {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.app_id.write_xml(writer, xml::Name::local("AppID"));
        writer.end(name);
    }
}

/// Element `ans:ActivateResponse` of appmgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActivateResponse {}

impl xml::ReadXml for ActivateResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for ActivateResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `ans:AppInfo` of appmgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AppInfo {
    /// Element `AppID`, required.
    pub app_id: String,
    /// Element `Name`, required.
    pub name: String,
    /// Element `Version`, required.
    pub version: String,
    /// Element `Licenses`, any number.
    pub licenses: Vec<LicenseInfo>,
    /// Element `Privileges`, any number.
    pub privileges: Vec<String>,
    /// Element `InstallationDate`, required.
    pub installation_date: xml::DateTime,
    /// Element `LastUpdate`, required.
    pub last_update: xml::DateTime,
    /// Element `State`, required.
    pub state: AppState,
    /// Element `Status`, required.
    pub status: String,
    /// Element `Autostart`, required.
    pub autostart: bool,
    /// Element `Website`, required.
    pub website: String,
    /// Element `OpenSource`, optional.
    pub open_source: Option<String>,
    /// Element `Configuration`, optional.
    pub configuration: Option<String>,
    /// Element `InterfaceDescription`, any number.
    pub interface_description: Vec<String>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AppInfo {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut app_id = None;
        let mut name = None;
        let mut version = None;
        let mut licenses = Vec::new();
        let mut privileges = Vec::new();
        let mut installation_date = None;
        let mut last_update = None;
        let mut state = None;
        let mut status = None;
        let mut autostart = None;
        let mut website = None;
        let mut open_source = None;
        let mut configuration = None;
        let mut interface_description = Vec::new();
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::NONE, "AppID") => xml::fields::one(reader, &child, &mut app_id)?,
                (xml::Ns::NONE, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::NONE, "Version") => xml::fields::one(reader, &child, &mut version)?,
                (xml::Ns::NONE, "Licenses") => xml::fields::many(reader, &child, &mut licenses)?,
                (xml::Ns::NONE, "Privileges") => xml::fields::many(reader, &child, &mut privileges)?,
                (xml::Ns::NONE, "InstallationDate") => {
                    xml::fields::one(reader, &child, &mut installation_date)?
                }
                (xml::Ns::NONE, "LastUpdate") => xml::fields::one(reader, &child, &mut last_update)?,
                (xml::Ns::NONE, "State") => xml::fields::one(reader, &child, &mut state)?,
                (xml::Ns::NONE, "Status") => xml::fields::one(reader, &child, &mut status)?,
                (xml::Ns::NONE, "Autostart") => xml::fields::one(reader, &child, &mut autostart)?,
                (xml::Ns::NONE, "Website") => xml::fields::one(reader, &child, &mut website)?,
                (xml::Ns::NONE, "OpenSource") => xml::fields::one(reader, &child, &mut open_source)?,
                (xml::Ns::NONE, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                (xml::Ns::NONE, "InterfaceDescription") => {
                    xml::fields::many(reader, &child, &mut interface_description)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            app_id: xml::fields::element(app_id, "AppInfo", "AppID")?,
            name: xml::fields::element(name, "AppInfo", "Name")?,
            version: xml::fields::element(version, "AppInfo", "Version")?,
            licenses,
            privileges,
            installation_date: xml::fields::element(installation_date, "AppInfo", "InstallationDate")?,
            last_update: xml::fields::element(last_update, "AppInfo", "LastUpdate")?,
            state: xml::fields::element(state, "AppInfo", "State")?,
            status: xml::fields::element(status, "AppInfo", "Status")?,
            autostart: xml::fields::element(autostart, "AppInfo", "Autostart")?,
            website: xml::fields::element(website, "AppInfo", "Website")?,
            open_source,
            configuration,
            interface_description,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AppInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.app_id.write_xml(writer, xml::Name::local("AppID"));
        self.name.write_xml(writer, xml::Name::local("Name"));
        self.version.write_xml(writer, xml::Name::local("Version"));
        xml::fields::write_many(writer, xml::Name::local("Licenses"), &self.licenses);
        xml::fields::write_many(writer, xml::Name::local("Privileges"), &self.privileges);
        self.installation_date
            .write_xml(writer, xml::Name::local("InstallationDate"));
        self.last_update.write_xml(writer, xml::Name::local("LastUpdate"));
        self.state.write_xml(writer, xml::Name::local("State"));
        self.status.write_xml(writer, xml::Name::local("Status"));
        self.autostart.write_xml(writer, xml::Name::local("Autostart"));
        self.website.write_xml(writer, xml::Name::local("Website"));
        xml::fields::write_option(writer, xml::Name::local("OpenSource"), &self.open_source);
        xml::fields::write_option(writer, xml::Name::local("Configuration"), &self.configuration);
        xml::fields::write_many(
            writer,
            xml::Name::local("InterfaceDescription"),
            &self.interface_description,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `ans:AppState` of appmgmt.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum AppState {
    /// `Active`
    #[default]
    Active,
    /// `Inactive`
    Inactive,
    /// `Installing`
    Installing,
    /// `Uninstalling`
    Uninstalling,
    /// `Removed`
    Removed,
    /// `InstallationFailed`
    InstallationFailed,
}

impl AppState {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::Active,
        Self::Inactive,
        Self::Installing,
        Self::Uninstalling,
        Self::Removed,
        Self::InstallationFailed,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "Active",
            Self::Inactive => "Inactive",
            Self::Installing => "Installing",
            Self::Uninstalling => "Uninstalling",
            Self::Removed => "Removed",
            Self::InstallationFailed => "InstallationFailed",
        }
    }
}

xml::fields::listed_values!(AppState, "AppState");

/// ComplexType `ans:Capabilities` of appmgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Capabilities {
    /// Attribute `FormatsSupported`, optional.
    pub formats_supported: Option<tt::StringAttrList>,
    /// Attribute `Licensing`, optional.
    pub licensing: Option<bool>,
    /// Attribute `UploadPath`, optional.
    pub upload_path: Option<String>,
    /// Attribute `EventTopicPrefix`, optional.
    pub event_topic_prefix: Option<String>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Capabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut formats_supported = None;
        let mut licensing = None;
        let mut upload_path = None;
        let mut event_topic_prefix = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "FormatsSupported") => formats_supported = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Licensing") => licensing = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "UploadPath") => upload_path = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "EventTopicPrefix") => event_topic_prefix = Some(attribute.parse(reader)?),
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
            formats_supported,
            licensing,
            upload_path,
            event_topic_prefix,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Capabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("FormatsSupported"), &self.formats_supported);
        xml::fields::write_attribute(writer, xml::name!("Licensing"), &self.licensing);
        xml::fields::write_attribute(writer, xml::name!("UploadPath"), &self.upload_path);
        xml::fields::write_attribute(writer, xml::name!("EventTopicPrefix"), &self.event_topic_prefix);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `ans:Deactivate` of appmgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Deactivate {
    /// Element `AppID`, required.
    pub app_id: String,
}

impl xml::ReadXml for Deactivate {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut app_id = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::NONE, "AppID") => xml::fields::one(reader, &child, &mut app_id)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            app_id: xml::fields::element(app_id, "Deactivate", "AppID")?,
        })
    }
}

impl xml::WriteXml for Deactivate {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.app_id.write_xml(writer, xml::Name::local("AppID"));
        writer.end(name);
    }
}

/// Element `ans:DeactivateResponse` of appmgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeactivateResponse {}

impl xml::ReadXml for DeactivateResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeactivateResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `ans:GetAppsInfo` of appmgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAppsInfo {
    /// Element `AppID`, optional.
    pub app_id: Option<String>,
}

impl xml::ReadXml for GetAppsInfo {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut app_id = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::NONE, "AppID") => xml::fields::one(reader, &child, &mut app_id)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { app_id })
    }
}

impl xml::WriteXml for GetAppsInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::Name::local("AppID"), &self.app_id);
        writer.end(name);
    }
}

/// Element `ans:GetAppsInfoResponse` of appmgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAppsInfoResponse {
    /// Element `Info`, any number.
    pub info: Vec<AppInfo>,
}

impl xml::ReadXml for GetAppsInfoResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut info = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::NONE, "Info") => xml::fields::many(reader, &child, &mut info)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { info })
    }
}

impl xml::WriteXml for GetAppsInfoResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::Name::local("Info"), &self.info);
        writer.end(name);
    }
}

/// Element `ans:GetDeviceId` of appmgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDeviceId {}

impl xml::ReadXml for GetDeviceId {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetDeviceId {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `ans:GetDeviceIdResponse` of appmgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDeviceIdResponse {
    /// Element `DeviceId`, required.
    pub device_id: String,
}

impl xml::ReadXml for GetDeviceIdResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut device_id = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::NONE, "DeviceId") => xml::fields::one(reader, &child, &mut device_id)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            device_id: xml::fields::element(device_id, "GetDeviceIdResponse", "DeviceId")?,
        })
    }
}

impl xml::WriteXml for GetDeviceIdResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.device_id.write_xml(writer, xml::Name::local("DeviceId"));
        writer.end(name);
    }
}

/// Element `ans:GetInstalledApps` of appmgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetInstalledApps {}

impl xml::ReadXml for GetInstalledApps {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetInstalledApps {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `ans:GetInstalledAppsResponse` of appmgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetInstalledAppsResponse {
    /// Element `App`, any number.
    pub app: Vec<GetInstalledAppsResponseApp>,
}

impl xml::ReadXml for GetInstalledAppsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut app = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::NONE, "App") => xml::fields::many(reader, &child, &mut app)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { app })
    }
}

impl xml::WriteXml for GetInstalledAppsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::Name::local("App"), &self.app);
        writer.end(name);
    }
}

/// The type of `App` in [`GetInstalledAppsResponse`] of appmgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetInstalledAppsResponseApp {
    /// Element `Name`, required.
    pub name: String,
    /// Element `AppID`, required.
    pub app_id: String,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for GetInstalledAppsResponseApp {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut name = None;
        let mut app_id = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::NONE, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::NONE, "AppID") => xml::fields::one(reader, &child, &mut app_id)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            name: xml::fields::element(name, "GetInstalledAppsResponseApp", "Name")?,
            app_id: xml::fields::element(app_id, "GetInstalledAppsResponseApp", "AppID")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for GetInstalledAppsResponseApp {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::Name::local("Name"));
        self.app_id.write_xml(writer, xml::Name::local("AppID"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `ans:GetServiceCapabilities` of appmgmt.wsdl.
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

/// Element `ans:GetServiceCapabilitiesResponse` of appmgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilitiesResponse {
    /// Element `Capabilities`, required.
    pub capabilities: Capabilities,
}

impl xml::ReadXml for GetServiceCapabilitiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::NONE, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
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
            .write_xml(writer, xml::Name::local("Capabilities"));
        writer.end(name);
    }
}

/// Element `ans:InstallLicense` of appmgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct InstallLicense {
    /// Element `AppID`, optional.
    pub app_id: Option<String>,
    /// Element `License`, required.
    pub license: String,
}

impl xml::ReadXml for InstallLicense {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut app_id = None;
        let mut license = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::NONE, "AppID") => xml::fields::one(reader, &child, &mut app_id)?,
                (xml::Ns::NONE, "License") => xml::fields::one(reader, &child, &mut license)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            app_id,
            license: xml::fields::element(license, "InstallLicense", "License")?,
        })
    }
}

impl xml::WriteXml for InstallLicense {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::Name::local("AppID"), &self.app_id);
        self.license.write_xml(writer, xml::Name::local("License"));
        writer.end(name);
    }
}

/// Element `ans:InstallLicenseResponse` of appmgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct InstallLicenseResponse {}

impl xml::ReadXml for InstallLicenseResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for InstallLicenseResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `ans:LicenseInfo` of appmgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LicenseInfo {
    /// Element `Name`, required.
    pub name: String,
    /// Element `ValidFrom`, optional.
    pub valid_from: Option<xml::DateTime>,
    /// Element `ValidUntil`, optional.
    pub valid_until: Option<xml::DateTime>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for LicenseInfo {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut name = None;
        let mut valid_from = None;
        let mut valid_until = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::NONE, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::NONE, "ValidFrom") => xml::fields::one(reader, &child, &mut valid_from)?,
                (xml::Ns::NONE, "ValidUntil") => xml::fields::one(reader, &child, &mut valid_until)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            name: xml::fields::element(name, "LicenseInfo", "Name")?,
            valid_from,
            valid_until,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for LicenseInfo {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.name.write_xml(writer, xml::Name::local("Name"));
        xml::fields::write_option(writer, xml::Name::local("ValidFrom"), &self.valid_from);
        xml::fields::write_option(writer, xml::Name::local("ValidUntil"), &self.valid_until);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `ans:Uninstall` of appmgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Uninstall {
    /// Element `AppID`, required.
    pub app_id: String,
}

impl xml::ReadXml for Uninstall {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut app_id = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::NONE, "AppID") => xml::fields::one(reader, &child, &mut app_id)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            app_id: xml::fields::element(app_id, "Uninstall", "AppID")?,
        })
    }
}

impl xml::WriteXml for Uninstall {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.app_id.write_xml(writer, xml::Name::local("AppID"));
        writer.end(name);
    }
}

/// Element `ans:UninstallResponse` of appmgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UninstallResponse {}

impl xml::ReadXml for UninstallResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for UninstallResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}
