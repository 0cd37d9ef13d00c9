// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// Element `tds:GetAccessPolicy` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccessPolicy {}

impl xml::ReadXml for GetAccessPolicy {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetAccessPolicy {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetAccessPolicyResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAccessPolicyResponse {
    /// Element `tds:PolicyFile`, required.
    pub policy_file: tt::BinaryData,
}

impl xml::ReadXml for GetAccessPolicyResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut policy_file = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "PolicyFile") => xml::fields::one(reader, &child, &mut policy_file)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            policy_file: xml::fields::element(policy_file, "GetAccessPolicyResponse", "PolicyFile")?,
        })
    }
}

impl xml::WriteXml for GetAccessPolicyResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.policy_file
            .write_xml(writer, xml::name!(TDS, "tds:PolicyFile"));
        writer.end(name);
    }
}

/// Element `tds:GetAuthFailureWarningConfiguration` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAuthFailureWarningConfiguration {}

impl xml::ReadXml for GetAuthFailureWarningConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetAuthFailureWarningConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetAuthFailureWarningConfigurationResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAuthFailureWarningConfigurationResponse {
    /// Element `tds:Enabled`, required.
    pub enabled: bool,
    /// Element `tds:MonitorPeriod`, required.
    pub monitor_period: i32,
    /// Element `tds:MaxAuthFailures`, required.
    pub max_auth_failures: i32,
}

impl xml::ReadXml for GetAuthFailureWarningConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut enabled = None;
        let mut monitor_period = None;
        let mut max_auth_failures = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Enabled") => xml::fields::one(reader, &child, &mut enabled)?,
                (xml::Ns::TDS, "MonitorPeriod") => xml::fields::one(reader, &child, &mut monitor_period)?,
                (xml::Ns::TDS, "MaxAuthFailures") => {
                    xml::fields::one(reader, &child, &mut max_auth_failures)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            enabled: xml::fields::element(enabled, "GetAuthFailureWarningConfigurationResponse", "Enabled")?,
            monitor_period: xml::fields::element(
                monitor_period,
                "GetAuthFailureWarningConfigurationResponse",
                "MonitorPeriod",
            )?,
            max_auth_failures: xml::fields::element(
                max_auth_failures,
                "GetAuthFailureWarningConfigurationResponse",
                "MaxAuthFailures",
            )?,
        })
    }
}

impl xml::WriteXml for GetAuthFailureWarningConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.enabled.write_xml(writer, xml::name!(TDS, "tds:Enabled"));
        self.monitor_period
            .write_xml(writer, xml::name!(TDS, "tds:MonitorPeriod"));
        self.max_auth_failures
            .write_xml(writer, xml::name!(TDS, "tds:MaxAuthFailures"));
        writer.end(name);
    }
}

/// Element `tds:GetAuthFailureWarningOptions` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAuthFailureWarningOptions {}

impl xml::ReadXml for GetAuthFailureWarningOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetAuthFailureWarningOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetAuthFailureWarningOptionsResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAuthFailureWarningOptionsResponse {
    /// Element `tds:MonitorPeriodRange`, required.
    pub monitor_period_range: tt::IntRange,
    /// Element `tds:AuthFailureRange`, required.
    pub auth_failure_range: tt::IntRange,
}

impl xml::ReadXml for GetAuthFailureWarningOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut monitor_period_range = None;
        let mut auth_failure_range = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "MonitorPeriodRange") => {
                    xml::fields::one(reader, &child, &mut monitor_period_range)?
                }
                (xml::Ns::TDS, "AuthFailureRange") => {
                    xml::fields::one(reader, &child, &mut auth_failure_range)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            monitor_period_range: xml::fields::element(
                monitor_period_range,
                "GetAuthFailureWarningOptionsResponse",
                "MonitorPeriodRange",
            )?,
            auth_failure_range: xml::fields::element(
                auth_failure_range,
                "GetAuthFailureWarningOptionsResponse",
                "AuthFailureRange",
            )?,
        })
    }
}

impl xml::WriteXml for GetAuthFailureWarningOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.monitor_period_range
            .write_xml(writer, xml::name!(TDS, "tds:MonitorPeriodRange"));
        self.auth_failure_range
            .write_xml(writer, xml::name!(TDS, "tds:AuthFailureRange"));
        writer.end(name);
    }
}

/// Element `tds:GetCACertificates` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCACertificates {}

impl xml::ReadXml for GetCACertificates {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetCACertificates {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetCACertificatesResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCACertificatesResponse {
    /// Element `tds:CACertificate`, any number.
    pub ca_certificate: Vec<tt::Certificate>,
}

impl xml::ReadXml for GetCACertificatesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut ca_certificate = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "CACertificate") => xml::fields::many(reader, &child, &mut ca_certificate)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { ca_certificate })
    }
}

impl xml::WriteXml for GetCACertificatesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TDS, "tds:CACertificate"), &self.ca_certificate);
        writer.end(name);
    }
}

/// Element `tds:GetCapabilities` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCapabilities {
    /// Element `tds:Category`, any number.
    pub category: Vec<tt::CapabilityCategory>,
}

impl xml::ReadXml for GetCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut category = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Category") => xml::fields::many(reader, &child, &mut category)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { category })
    }
}

impl xml::WriteXml for GetCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TDS, "tds:Category"), &self.category);
        writer.end(name);
    }
}

/// Element `tds:GetCapabilitiesResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCapabilitiesResponse {
    /// Element `tds:Capabilities`, required.
    pub capabilities: tt::Capabilities,
}

impl xml::ReadXml for GetCapabilitiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            capabilities: xml::fields::element(capabilities, "GetCapabilitiesResponse", "Capabilities")?,
        })
    }
}

impl xml::WriteXml for GetCapabilitiesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.capabilities
            .write_xml(writer, xml::name!(TDS, "tds:Capabilities"));
        writer.end(name);
    }
}

/// Element `tds:GetCertificateInformation` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCertificateInformation {
    /// Element `tds:CertificateID`, required.
    pub certificate_id: String,
}

impl xml::ReadXml for GetCertificateInformation {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut certificate_id = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "CertificateID") => xml::fields::one(reader, &child, &mut certificate_id)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            certificate_id: xml::fields::element(
                certificate_id,
                "GetCertificateInformation",
                "CertificateID",
            )?,
        })
    }
}

impl xml::WriteXml for GetCertificateInformation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.certificate_id
            .write_xml(writer, xml::name!(TDS, "tds:CertificateID"));
        writer.end(name);
    }
}

/// Element `tds:GetCertificateInformationResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCertificateInformationResponse {
    /// Element `tds:CertificateInformation`, required.
    pub certificate_information: tt::CertificateInformation,
}

impl xml::ReadXml for GetCertificateInformationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut certificate_information = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "CertificateInformation") => {
                    xml::fields::one(reader, &child, &mut certificate_information)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            certificate_information: xml::fields::element(
                certificate_information,
                "GetCertificateInformationResponse",
                "CertificateInformation",
            )?,
        })
    }
}

impl xml::WriteXml for GetCertificateInformationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.certificate_information
            .write_xml(writer, xml::name!(TDS, "tds:CertificateInformation"));
        writer.end(name);
    }
}

/// Element `tds:GetCertificates` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCertificates {}

impl xml::ReadXml for GetCertificates {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetCertificates {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetCertificatesResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCertificatesResponse {
    /// Element `tds:NvtCertificate`, any number.
    pub nvt_certificate: Vec<tt::Certificate>,
}

impl xml::ReadXml for GetCertificatesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut nvt_certificate = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "NvtCertificate") => xml::fields::many(reader, &child, &mut nvt_certificate)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { nvt_certificate })
    }
}

impl xml::WriteXml for GetCertificatesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TDS, "tds:NvtCertificate"),
            &self.nvt_certificate,
        );
        writer.end(name);
    }
}

/// Element `tds:GetCertificatesStatus` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCertificatesStatus {}

impl xml::ReadXml for GetCertificatesStatus {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetCertificatesStatus {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetCertificatesStatusResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCertificatesStatusResponse {
    /// Element `tds:CertificateStatus`, any number.
    pub certificate_status: Vec<tt::CertificateStatus>,
}

impl xml::ReadXml for GetCertificatesStatusResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut certificate_status = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "CertificateStatus") => {
                    xml::fields::many(reader, &child, &mut certificate_status)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { certificate_status })
    }
}

impl xml::WriteXml for GetCertificatesStatusResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TDS, "tds:CertificateStatus"),
            &self.certificate_status,
        );
        writer.end(name);
    }
}

/// Element `tds:GetClientCertificateMode` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetClientCertificateMode {}

impl xml::ReadXml for GetClientCertificateMode {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetClientCertificateMode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetClientCertificateModeResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetClientCertificateModeResponse {
    /// Element `tds:Enabled`, required.
    pub enabled: bool,
}

impl xml::ReadXml for GetClientCertificateModeResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut enabled = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Enabled") => xml::fields::one(reader, &child, &mut enabled)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            enabled: xml::fields::element(enabled, "GetClientCertificateModeResponse", "Enabled")?,
        })
    }
}

impl xml::WriteXml for GetClientCertificateModeResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.enabled.write_xml(writer, xml::name!(TDS, "tds:Enabled"));
        writer.end(name);
    }
}

/// Element `tds:GetDNS` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDNS {}

impl xml::ReadXml for GetDNS {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetDNS {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetDNSResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDNSResponse {
    /// Element `tds:DNSInformation`, required.
    pub dns_information: tt::DNSInformation,
}

impl xml::ReadXml for GetDNSResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut dns_information = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "DNSInformation") => xml::fields::one(reader, &child, &mut dns_information)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            dns_information: xml::fields::element(dns_information, "GetDNSResponse", "DNSInformation")?,
        })
    }
}

impl xml::WriteXml for GetDNSResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.dns_information
            .write_xml(writer, xml::name!(TDS, "tds:DNSInformation"));
        writer.end(name);
    }
}

/// Element `tds:GetDPAddresses` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDPAddresses {}

impl xml::ReadXml for GetDPAddresses {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetDPAddresses {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetDPAddressesResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDPAddressesResponse {
    /// Element `tds:DPAddress`, any number.
    pub dp_address: Vec<tt::NetworkHost>,
}

impl xml::ReadXml for GetDPAddressesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut dp_address = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "DPAddress") => xml::fields::many(reader, &child, &mut dp_address)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { dp_address })
    }
}

impl xml::WriteXml for GetDPAddressesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TDS, "tds:DPAddress"), &self.dp_address);
        writer.end(name);
    }
}

/// Element `tds:GetDeviceInformation` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDeviceInformation {}

impl xml::ReadXml for GetDeviceInformation {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetDeviceInformation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetDeviceInformationResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDeviceInformationResponse {
    /// Element `tds:Manufacturer`, required.
    pub manufacturer: String,
    /// Element `tds:Model`, required.
    pub model: String,
    /// Element `tds:FirmwareVersion`, required.
    pub firmware_version: String,
    /// Element `tds:SerialNumber`, required.
    pub serial_number: String,
    /// Element `tds:HardwareId`, required.
    pub hardware_id: String,
}

impl xml::ReadXml for GetDeviceInformationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut manufacturer = None;
        let mut model = None;
        let mut firmware_version = None;
        let mut serial_number = None;
        let mut hardware_id = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Manufacturer") => xml::fields::one(reader, &child, &mut manufacturer)?,
                (xml::Ns::TDS, "Model") => xml::fields::one(reader, &child, &mut model)?,
                (xml::Ns::TDS, "FirmwareVersion") => xml::fields::one(reader, &child, &mut firmware_version)?,
                (xml::Ns::TDS, "SerialNumber") => xml::fields::one(reader, &child, &mut serial_number)?,
                (xml::Ns::TDS, "HardwareId") => xml::fields::one(reader, &child, &mut hardware_id)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            manufacturer: xml::fields::element(manufacturer, "GetDeviceInformationResponse", "Manufacturer")?,
            model: xml::fields::element(model, "GetDeviceInformationResponse", "Model")?,
            firmware_version: xml::fields::element(
                firmware_version,
                "GetDeviceInformationResponse",
                "FirmwareVersion",
            )?,
            serial_number: xml::fields::element(
                serial_number,
                "GetDeviceInformationResponse",
                "SerialNumber",
            )?,
            hardware_id: xml::fields::element(hardware_id, "GetDeviceInformationResponse", "HardwareId")?,
        })
    }
}

impl xml::WriteXml for GetDeviceInformationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.manufacturer
            .write_xml(writer, xml::name!(TDS, "tds:Manufacturer"));
        self.model.write_xml(writer, xml::name!(TDS, "tds:Model"));
        self.firmware_version
            .write_xml(writer, xml::name!(TDS, "tds:FirmwareVersion"));
        self.serial_number
            .write_xml(writer, xml::name!(TDS, "tds:SerialNumber"));
        self.hardware_id
            .write_xml(writer, xml::name!(TDS, "tds:HardwareId"));
        writer.end(name);
    }
}

/// Element `tds:GetDiscoveryMode` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDiscoveryMode {}

impl xml::ReadXml for GetDiscoveryMode {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetDiscoveryMode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetDiscoveryModeResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDiscoveryModeResponse {
    /// Element `tds:DiscoveryMode`, required.
    pub discovery_mode: tt::DiscoveryMode,
}

impl xml::ReadXml for GetDiscoveryModeResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut discovery_mode = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "DiscoveryMode") => xml::fields::one(reader, &child, &mut discovery_mode)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            discovery_mode: xml::fields::element(
                discovery_mode,
                "GetDiscoveryModeResponse",
                "DiscoveryMode",
            )?,
        })
    }
}

impl xml::WriteXml for GetDiscoveryModeResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.discovery_mode
            .write_xml(writer, xml::name!(TDS, "tds:DiscoveryMode"));
        writer.end(name);
    }
}

/// Element `tds:GetDot11Capabilities` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDot11Capabilities {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetDot11Capabilities {
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

impl xml::WriteXml for GetDot11Capabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tds:GetDot11CapabilitiesResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDot11CapabilitiesResponse {
    /// Element `tds:Capabilities`, required.
    pub capabilities: tt::Dot11Capabilities,
}

impl xml::ReadXml for GetDot11CapabilitiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            capabilities: xml::fields::element(capabilities, "GetDot11CapabilitiesResponse", "Capabilities")?,
        })
    }
}

impl xml::WriteXml for GetDot11CapabilitiesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.capabilities
            .write_xml(writer, xml::name!(TDS, "tds:Capabilities"));
        writer.end(name);
    }
}

/// Element `tds:GetDot11Status` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDot11Status {
    /// Element `tds:InterfaceToken`, required.
    pub interface_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetDot11Status {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut interface_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "InterfaceToken") => xml::fields::one(reader, &child, &mut interface_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            interface_token: xml::fields::element(interface_token, "GetDot11Status", "InterfaceToken")?,
        })
    }
}

impl xml::WriteXml for GetDot11Status {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.interface_token
            .write_xml(writer, xml::name!(TDS, "tds:InterfaceToken"));
        writer.end(name);
    }
}

/// Element `tds:GetDot11StatusResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDot11StatusResponse {
    /// Element `tds:Status`, required.
    pub status: tt::Dot11Status,
}

impl xml::ReadXml for GetDot11StatusResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut status = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Status") => xml::fields::one(reader, &child, &mut status)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            status: xml::fields::element(status, "GetDot11StatusResponse", "Status")?,
        })
    }
}

impl xml::WriteXml for GetDot11StatusResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.status.write_xml(writer, xml::name!(TDS, "tds:Status"));
        writer.end(name);
    }
}

/// Element `tds:GetDot1XConfiguration` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDot1XConfiguration {
    /// Element `tds:Dot1XConfigurationToken`, required.
    pub dot1x_configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetDot1XConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut dot1x_configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Dot1XConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut dot1x_configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            dot1x_configuration_token: xml::fields::element(
                dot1x_configuration_token,
                "GetDot1XConfiguration",
                "Dot1XConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetDot1XConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.dot1x_configuration_token
            .write_xml(writer, xml::name!(TDS, "tds:Dot1XConfigurationToken"));
        writer.end(name);
    }
}

/// Element `tds:GetDot1XConfigurationResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDot1XConfigurationResponse {
    /// Element `tds:Dot1XConfiguration`, required.
    pub dot1x_configuration: tt::Dot1XConfiguration,
}

impl xml::ReadXml for GetDot1XConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut dot1x_configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Dot1XConfiguration") => {
                    xml::fields::one(reader, &child, &mut dot1x_configuration)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            dot1x_configuration: xml::fields::element(
                dot1x_configuration,
                "GetDot1XConfigurationResponse",
                "Dot1XConfiguration",
            )?,
        })
    }
}

impl xml::WriteXml for GetDot1XConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.dot1x_configuration
            .write_xml(writer, xml::name!(TDS, "tds:Dot1XConfiguration"));
        writer.end(name);
    }
}

/// Element `tds:GetDot1XConfigurations` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDot1XConfigurations {}

impl xml::ReadXml for GetDot1XConfigurations {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetDot1XConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetDot1XConfigurationsResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDot1XConfigurationsResponse {
    /// Element `tds:Dot1XConfiguration`, any number.
    pub dot1x_configuration: Vec<tt::Dot1XConfiguration>,
}

impl xml::ReadXml for GetDot1XConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut dot1x_configuration = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Dot1XConfiguration") => {
                    xml::fields::many(reader, &child, &mut dot1x_configuration)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { dot1x_configuration })
    }
}

impl xml::WriteXml for GetDot1XConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TDS, "tds:Dot1XConfiguration"),
            &self.dot1x_configuration,
        );
        writer.end(name);
    }
}

/// Element `tds:GetDynamicDNS` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDynamicDNS {}

impl xml::ReadXml for GetDynamicDNS {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetDynamicDNS {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetDynamicDNSResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDynamicDNSResponse {
    /// Element `tds:DynamicDNSInformation`, required.
    pub dynamic_dns_information: tt::DynamicDNSInformation,
}

impl xml::ReadXml for GetDynamicDNSResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut dynamic_dns_information = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "DynamicDNSInformation") => {
                    xml::fields::one(reader, &child, &mut dynamic_dns_information)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            dynamic_dns_information: xml::fields::element(
                dynamic_dns_information,
                "GetDynamicDNSResponse",
                "DynamicDNSInformation",
            )?,
        })
    }
}

impl xml::WriteXml for GetDynamicDNSResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.dynamic_dns_information
            .write_xml(writer, xml::name!(TDS, "tds:DynamicDNSInformation"));
        writer.end(name);
    }
}

/// Element `tds:GetEndpointReference` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetEndpointReference {}

impl xml::ReadXml for GetEndpointReference {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetEndpointReference {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetEndpointReferenceResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetEndpointReferenceResponse {
    /// Element `tds:GUID`, required.
    pub guid: String,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetEndpointReferenceResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut guid = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "GUID") => xml::fields::one(reader, &child, &mut guid)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            guid: xml::fields::element(guid, "GetEndpointReferenceResponse", "GUID")?,
            any,
        })
    }
}

impl xml::WriteXml for GetEndpointReferenceResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.guid.write_xml(writer, xml::name!(TDS, "tds:GUID"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tds:GetGeoLocation` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetGeoLocation {}

impl xml::ReadXml for GetGeoLocation {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetGeoLocation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetGeoLocationResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetGeoLocationResponse {
    /// Element `tds:Location`, any number.
    pub location: Vec<tt::LocationEntity>,
}

impl xml::ReadXml for GetGeoLocationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut location = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Location") => xml::fields::many(reader, &child, &mut location)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { location })
    }
}

impl xml::WriteXml for GetGeoLocationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TDS, "tds:Location"), &self.location);
        writer.end(name);
    }
}

/// Element `tds:GetHostname` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetHostname {}

impl xml::ReadXml for GetHostname {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetHostname {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetHostnameResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetHostnameResponse {
    /// Element `tds:HostnameInformation`, required.
    pub hostname_information: tt::HostnameInformation,
}

impl xml::ReadXml for GetHostnameResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut hostname_information = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "HostnameInformation") => {
                    xml::fields::one(reader, &child, &mut hostname_information)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            hostname_information: xml::fields::element(
                hostname_information,
                "GetHostnameResponse",
                "HostnameInformation",
            )?,
        })
    }
}

impl xml::WriteXml for GetHostnameResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.hostname_information
            .write_xml(writer, xml::name!(TDS, "tds:HostnameInformation"));
        writer.end(name);
    }
}

/// Element `tds:GetIPAddressFilter` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetIPAddressFilter {}

impl xml::ReadXml for GetIPAddressFilter {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetIPAddressFilter {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetIPAddressFilterResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetIPAddressFilterResponse {
    /// Element `tds:IPAddressFilter`, required.
    pub ip_address_filter: tt::IPAddressFilter,
}

impl xml::ReadXml for GetIPAddressFilterResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut ip_address_filter = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "IPAddressFilter") => {
                    xml::fields::one(reader, &child, &mut ip_address_filter)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            ip_address_filter: xml::fields::element(
                ip_address_filter,
                "GetIPAddressFilterResponse",
                "IPAddressFilter",
            )?,
        })
    }
}

impl xml::WriteXml for GetIPAddressFilterResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.ip_address_filter
            .write_xml(writer, xml::name!(TDS, "tds:IPAddressFilter"));
        writer.end(name);
    }
}

/// Element `tds:GetNTP` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetNTP {}

impl xml::ReadXml for GetNTP {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetNTP {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetNTPResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetNTPResponse {
    /// Element `tds:NTPInformation`, required.
    pub ntp_information: tt::NTPInformation,
}

impl xml::ReadXml for GetNTPResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut ntp_information = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "NTPInformation") => xml::fields::one(reader, &child, &mut ntp_information)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            ntp_information: xml::fields::element(ntp_information, "GetNTPResponse", "NTPInformation")?,
        })
    }
}

impl xml::WriteXml for GetNTPResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.ntp_information
            .write_xml(writer, xml::name!(TDS, "tds:NTPInformation"));
        writer.end(name);
    }
}

/// Element `tds:GetNetworkDefaultGateway` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetNetworkDefaultGateway {}

impl xml::ReadXml for GetNetworkDefaultGateway {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetNetworkDefaultGateway {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetNetworkDefaultGatewayResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetNetworkDefaultGatewayResponse {
    /// Element `tds:NetworkGateway`, required.
    pub network_gateway: tt::NetworkGateway,
}

impl xml::ReadXml for GetNetworkDefaultGatewayResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut network_gateway = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "NetworkGateway") => xml::fields::one(reader, &child, &mut network_gateway)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            network_gateway: xml::fields::element(
                network_gateway,
                "GetNetworkDefaultGatewayResponse",
                "NetworkGateway",
            )?,
        })
    }
}

impl xml::WriteXml for GetNetworkDefaultGatewayResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.network_gateway
            .write_xml(writer, xml::name!(TDS, "tds:NetworkGateway"));
        writer.end(name);
    }
}

/// Element `tds:GetNetworkInterfaces` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetNetworkInterfaces {}

impl xml::ReadXml for GetNetworkInterfaces {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetNetworkInterfaces {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetNetworkInterfacesResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetNetworkInterfacesResponse {
    /// Element `tds:NetworkInterfaces`, 1 or more.
    pub network_interfaces: Vec<tt::NetworkInterface>,
}

impl xml::ReadXml for GetNetworkInterfacesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut network_interfaces = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "NetworkInterfaces") => {
                    xml::fields::many(reader, &child, &mut network_interfaces)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { network_interfaces })
    }
}

impl xml::WriteXml for GetNetworkInterfacesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TDS, "tds:NetworkInterfaces"),
            &self.network_interfaces,
        );
        writer.end(name);
    }
}

/// Element `tds:GetNetworkProtocols` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetNetworkProtocols {}

impl xml::ReadXml for GetNetworkProtocols {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetNetworkProtocols {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetNetworkProtocolsResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetNetworkProtocolsResponse {
    /// Element `tds:NetworkProtocols`, any number.
    pub network_protocols: Vec<tt::NetworkProtocol>,
}

impl xml::ReadXml for GetNetworkProtocolsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut network_protocols = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "NetworkProtocols") => {
                    xml::fields::many(reader, &child, &mut network_protocols)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { network_protocols })
    }
}

impl xml::WriteXml for GetNetworkProtocolsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TDS, "tds:NetworkProtocols"),
            &self.network_protocols,
        );
        writer.end(name);
    }
}

/// Element `tds:GetPasswordComplexityConfiguration` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPasswordComplexityConfiguration {}

impl xml::ReadXml for GetPasswordComplexityConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetPasswordComplexityConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetPasswordComplexityConfigurationResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPasswordComplexityConfigurationResponse {
    /// Element `tds:MinLen`, optional.
    pub min_len: Option<i32>,
    /// Element `tds:Uppercase`, optional.
    pub uppercase: Option<i32>,
    /// Element `tds:Number`, optional.
    pub number: Option<i32>,
    /// Element `tds:SpecialChars`, optional.
    pub special_chars: Option<i32>,
    /// Element `tds:BlockUsernameOccurrence`, optional.
    pub block_username_occurrence: Option<bool>,
    /// Element `tds:PolicyConfigurationLocked`, optional.
    pub policy_configuration_locked: Option<bool>,
}

impl xml::ReadXml for GetPasswordComplexityConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut min_len = None;
        let mut uppercase = None;
        let mut number = None;
        let mut special_chars = None;
        let mut block_username_occurrence = None;
        let mut policy_configuration_locked = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "MinLen") => xml::fields::one(reader, &child, &mut min_len)?,
                (xml::Ns::TDS, "Uppercase") => xml::fields::one(reader, &child, &mut uppercase)?,
                (xml::Ns::TDS, "Number") => xml::fields::one(reader, &child, &mut number)?,
                (xml::Ns::TDS, "SpecialChars") => xml::fields::one(reader, &child, &mut special_chars)?,
                (xml::Ns::TDS, "BlockUsernameOccurrence") => {
                    xml::fields::one(reader, &child, &mut block_username_occurrence)?
                }
                (xml::Ns::TDS, "PolicyConfigurationLocked") => {
                    xml::fields::one(reader, &child, &mut policy_configuration_locked)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            min_len,
            uppercase,
            number,
            special_chars,
            block_username_occurrence,
            policy_configuration_locked,
        })
    }
}

impl xml::WriteXml for GetPasswordComplexityConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TDS, "tds:MinLen"), &self.min_len);
        xml::fields::write_option(writer, xml::name!(TDS, "tds:Uppercase"), &self.uppercase);
        xml::fields::write_option(writer, xml::name!(TDS, "tds:Number"), &self.number);
        xml::fields::write_option(writer, xml::name!(TDS, "tds:SpecialChars"), &self.special_chars);
        xml::fields::write_option(
            writer,
            xml::name!(TDS, "tds:BlockUsernameOccurrence"),
            &self.block_username_occurrence,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TDS, "tds:PolicyConfigurationLocked"),
            &self.policy_configuration_locked,
        );
        writer.end(name);
    }
}

/// Element `tds:GetPasswordComplexityOptions` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPasswordComplexityOptions {}

impl xml::ReadXml for GetPasswordComplexityOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetPasswordComplexityOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetPasswordComplexityOptionsResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPasswordComplexityOptionsResponse {
    /// Element `tds:MinLenRange`, optional.
    pub min_len_range: Option<tt::IntRange>,
    /// Element `tds:UppercaseRange`, optional.
    pub uppercase_range: Option<tt::IntRange>,
    /// Element `tds:NumberRange`, optional.
    pub number_range: Option<tt::IntRange>,
    /// Element `tds:SpecialCharsRange`, optional.
    pub special_chars_range: Option<tt::IntRange>,
    /// Element `tds:BlockUsernameOccurrenceSupported`, optional.
    pub block_username_occurrence_supported: Option<bool>,
    /// Element `tds:PolicyConfigurationLockSupported`, optional.
    pub policy_configuration_lock_supported: Option<bool>,
}

impl xml::ReadXml for GetPasswordComplexityOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut min_len_range = None;
        let mut uppercase_range = None;
        let mut number_range = None;
        let mut special_chars_range = None;
        let mut block_username_occurrence_supported = None;
        let mut policy_configuration_lock_supported = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "MinLenRange") => xml::fields::one(reader, &child, &mut min_len_range)?,
                (xml::Ns::TDS, "UppercaseRange") => xml::fields::one(reader, &child, &mut uppercase_range)?,
                (xml::Ns::TDS, "NumberRange") => xml::fields::one(reader, &child, &mut number_range)?,
                (xml::Ns::TDS, "SpecialCharsRange") => {
                    xml::fields::one(reader, &child, &mut special_chars_range)?
                }
                (xml::Ns::TDS, "BlockUsernameOccurrenceSupported") => {
                    xml::fields::one(reader, &child, &mut block_username_occurrence_supported)?
                }
                (xml::Ns::TDS, "PolicyConfigurationLockSupported") => {
                    xml::fields::one(reader, &child, &mut policy_configuration_lock_supported)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            min_len_range,
            uppercase_range,
            number_range,
            special_chars_range,
            block_username_occurrence_supported,
            policy_configuration_lock_supported,
        })
    }
}

impl xml::WriteXml for GetPasswordComplexityOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TDS, "tds:MinLenRange"), &self.min_len_range);
        xml::fields::write_option(
            writer,
            xml::name!(TDS, "tds:UppercaseRange"),
            &self.uppercase_range,
        );
        xml::fields::write_option(writer, xml::name!(TDS, "tds:NumberRange"), &self.number_range);
        xml::fields::write_option(
            writer,
            xml::name!(TDS, "tds:SpecialCharsRange"),
            &self.special_chars_range,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TDS, "tds:BlockUsernameOccurrenceSupported"),
            &self.block_username_occurrence_supported,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TDS, "tds:PolicyConfigurationLockSupported"),
            &self.policy_configuration_lock_supported,
        );
        writer.end(name);
    }
}

/// Element `tds:GetPasswordHistoryConfiguration` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPasswordHistoryConfiguration {}

impl xml::ReadXml for GetPasswordHistoryConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetPasswordHistoryConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetPasswordHistoryConfigurationResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPasswordHistoryConfigurationResponse {
    /// Element `tds:Enabled`, required.
    pub enabled: bool,
    /// Element `tds:Length`, required.
    pub length: i32,
}

impl xml::ReadXml for GetPasswordHistoryConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut enabled = None;
        let mut length = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Enabled") => xml::fields::one(reader, &child, &mut enabled)?,
                (xml::Ns::TDS, "Length") => xml::fields::one(reader, &child, &mut length)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            enabled: xml::fields::element(enabled, "GetPasswordHistoryConfigurationResponse", "Enabled")?,
            length: xml::fields::element(length, "GetPasswordHistoryConfigurationResponse", "Length")?,
        })
    }
}

impl xml::WriteXml for GetPasswordHistoryConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.enabled.write_xml(writer, xml::name!(TDS, "tds:Enabled"));
        self.length.write_xml(writer, xml::name!(TDS, "tds:Length"));
        writer.end(name);
    }
}

/// Element `tds:GetPkcs10Request` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPkcs10Request {
    /// Element `tds:CertificateID`, required.
    pub certificate_id: String,
    /// Element `tds:Subject`, optional.
    pub subject: Option<String>,
    /// Element `tds:Attributes`, optional.
    pub attributes: Option<tt::BinaryData>,
}

impl xml::ReadXml for GetPkcs10Request {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut certificate_id = None;
        let mut subject = None;
        let mut attributes = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "CertificateID") => xml::fields::one(reader, &child, &mut certificate_id)?,
                (xml::Ns::TDS, "Subject") => xml::fields::one(reader, &child, &mut subject)?,
                (xml::Ns::TDS, "Attributes") => xml::fields::one(reader, &child, &mut attributes)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            certificate_id: xml::fields::element(certificate_id, "GetPkcs10Request", "CertificateID")?,
            subject,
            attributes,
        })
    }
}

impl xml::WriteXml for GetPkcs10Request {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.certificate_id
            .write_xml(writer, xml::name!(TDS, "tds:CertificateID"));
        xml::fields::write_option(writer, xml::name!(TDS, "tds:Subject"), &self.subject);
        xml::fields::write_option(writer, xml::name!(TDS, "tds:Attributes"), &self.attributes);
        writer.end(name);
    }
}

/// Element `tds:GetPkcs10RequestResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPkcs10RequestResponse {
    /// Element `tds:Pkcs10Request`, required.
    pub pkcs10_request: tt::BinaryData,
}

impl xml::ReadXml for GetPkcs10RequestResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut pkcs10_request = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Pkcs10Request") => xml::fields::one(reader, &child, &mut pkcs10_request)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            pkcs10_request: xml::fields::element(
                pkcs10_request,
                "GetPkcs10RequestResponse",
                "Pkcs10Request",
            )?,
        })
    }
}

impl xml::WriteXml for GetPkcs10RequestResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.pkcs10_request
            .write_xml(writer, xml::name!(TDS, "tds:Pkcs10Request"));
        writer.end(name);
    }
}

/// Element `tds:GetRelayOutputs` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRelayOutputs {}

impl xml::ReadXml for GetRelayOutputs {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetRelayOutputs {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetRelayOutputsResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRelayOutputsResponse {
    /// Element `tds:RelayOutputs`, any number.
    pub relay_outputs: Vec<tt::RelayOutput>,
}

impl xml::ReadXml for GetRelayOutputsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut relay_outputs = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "RelayOutputs") => xml::fields::many(reader, &child, &mut relay_outputs)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { relay_outputs })
    }
}

impl xml::WriteXml for GetRelayOutputsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TDS, "tds:RelayOutputs"), &self.relay_outputs);
        writer.end(name);
    }
}

/// Element `tds:GetRemoteDiscoveryMode` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRemoteDiscoveryMode {}

impl xml::ReadXml for GetRemoteDiscoveryMode {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetRemoteDiscoveryMode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetRemoteDiscoveryModeResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRemoteDiscoveryModeResponse {
    /// Element `tds:RemoteDiscoveryMode`, required.
    pub remote_discovery_mode: tt::DiscoveryMode,
}

impl xml::ReadXml for GetRemoteDiscoveryModeResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut remote_discovery_mode = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "RemoteDiscoveryMode") => {
                    xml::fields::one(reader, &child, &mut remote_discovery_mode)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            remote_discovery_mode: xml::fields::element(
                remote_discovery_mode,
                "GetRemoteDiscoveryModeResponse",
                "RemoteDiscoveryMode",
            )?,
        })
    }
}

impl xml::WriteXml for GetRemoteDiscoveryModeResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.remote_discovery_mode
            .write_xml(writer, xml::name!(TDS, "tds:RemoteDiscoveryMode"));
        writer.end(name);
    }
}

/// Element `tds:GetRemoteUser` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRemoteUser {}

impl xml::ReadXml for GetRemoteUser {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetRemoteUser {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetRemoteUserResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRemoteUserResponse {
    /// Element `tds:RemoteUser`, optional.
    pub remote_user: Option<tt::RemoteUser>,
}

impl xml::ReadXml for GetRemoteUserResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut remote_user = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "RemoteUser") => xml::fields::one(reader, &child, &mut remote_user)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { remote_user })
    }
}

impl xml::WriteXml for GetRemoteUserResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TDS, "tds:RemoteUser"), &self.remote_user);
        writer.end(name);
    }
}

/// Element `tds:GetScopes` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetScopes {}

impl xml::ReadXml for GetScopes {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetScopes {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetScopesResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetScopesResponse {
    /// Element `tds:Scopes`, 1 or more.
    pub scopes: Vec<tt::Scope>,
}

impl xml::ReadXml for GetScopesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut scopes = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Scopes") => xml::fields::many(reader, &child, &mut scopes)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { scopes })
    }
}

impl xml::WriteXml for GetScopesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TDS, "tds:Scopes"), &self.scopes);
        writer.end(name);
    }
}

/// Element `tds:GetServiceCapabilities` of devicemgmt.wsdl.
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

/// Element `tds:GetServiceCapabilitiesResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilitiesResponse {
    /// Element `tds:Capabilities`, required.
    pub capabilities: DeviceServiceCapabilities,
}

impl xml::ReadXml for GetServiceCapabilitiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
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
            .write_xml(writer, xml::name!(TDS, "tds:Capabilities"));
        writer.end(name);
    }
}

/// Element `tds:GetServices` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServices {
    /// Element `tds:IncludeCapability`, required.
    pub include_capability: bool,
}

impl xml::ReadXml for GetServices {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut include_capability = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "IncludeCapability") => {
                    xml::fields::one(reader, &child, &mut include_capability)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            include_capability: xml::fields::element(include_capability, "GetServices", "IncludeCapability")?,
        })
    }
}

impl xml::WriteXml for GetServices {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.include_capability
            .write_xml(writer, xml::name!(TDS, "tds:IncludeCapability"));
        writer.end(name);
    }
}

/// Element `tds:GetServicesResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServicesResponse {
    /// Element `tds:Service`, 1 or more.
    pub service: Vec<Service>,
}

impl xml::ReadXml for GetServicesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut service = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Service") => xml::fields::many(reader, &child, &mut service)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { service })
    }
}

impl xml::WriteXml for GetServicesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TDS, "tds:Service"), &self.service);
        writer.end(name);
    }
}

/// Element `tds:GetStorageConfiguration` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetStorageConfiguration {
    /// Element `tds:Token`, required.
    pub token: tt::ReferenceToken,
}

impl xml::ReadXml for GetStorageConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "Token") => xml::fields::one(reader, &child, &mut token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::element(token, "GetStorageConfiguration", "Token")?,
        })
    }
}

impl xml::WriteXml for GetStorageConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.token.write_xml(writer, xml::name!(TDS, "tds:Token"));
        writer.end(name);
    }
}

/// Element `tds:GetStorageConfigurationResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetStorageConfigurationResponse {
    /// Element `tds:StorageConfiguration`, required.
    pub storage_configuration: StorageConfiguration,
}

impl xml::ReadXml for GetStorageConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut storage_configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "StorageConfiguration") => {
                    xml::fields::one(reader, &child, &mut storage_configuration)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            storage_configuration: xml::fields::element(
                storage_configuration,
                "GetStorageConfigurationResponse",
                "StorageConfiguration",
            )?,
        })
    }
}

impl xml::WriteXml for GetStorageConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.storage_configuration
            .write_xml(writer, xml::name!(TDS, "tds:StorageConfiguration"));
        writer.end(name);
    }
}

/// Element `tds:GetStorageConfigurations` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetStorageConfigurations {}

impl xml::ReadXml for GetStorageConfigurations {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetStorageConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetStorageConfigurationsResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetStorageConfigurationsResponse {
    /// Element `tds:StorageConfigurations`, any number.
    pub storage_configurations: Vec<StorageConfiguration>,
}

impl xml::ReadXml for GetStorageConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut storage_configurations = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "StorageConfigurations") => {
                    xml::fields::many(reader, &child, &mut storage_configurations)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            storage_configurations,
        })
    }
}

impl xml::WriteXml for GetStorageConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TDS, "tds:StorageConfigurations"),
            &self.storage_configurations,
        );
        writer.end(name);
    }
}

/// Element `tds:GetSystemBackup` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSystemBackup {}

impl xml::ReadXml for GetSystemBackup {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetSystemBackup {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetSystemBackupResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSystemBackupResponse {
    /// Element `tds:BackupFiles`, 1 or more.
    pub backup_files: Vec<tt::BackupFile>,
}

impl xml::ReadXml for GetSystemBackupResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut backup_files = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "BackupFiles") => xml::fields::many(reader, &child, &mut backup_files)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { backup_files })
    }
}

impl xml::WriteXml for GetSystemBackupResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TDS, "tds:BackupFiles"), &self.backup_files);
        writer.end(name);
    }
}

/// Element `tds:GetSystemDateAndTime` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSystemDateAndTime {}

impl xml::ReadXml for GetSystemDateAndTime {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetSystemDateAndTime {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetSystemDateAndTimeResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSystemDateAndTimeResponse {
    /// Element `tds:SystemDateAndTime`, required.
    pub system_date_and_time: tt::SystemDateTime,
}

impl xml::ReadXml for GetSystemDateAndTimeResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut system_date_and_time = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "SystemDateAndTime") => {
                    xml::fields::one(reader, &child, &mut system_date_and_time)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            system_date_and_time: xml::fields::element(
                system_date_and_time,
                "GetSystemDateAndTimeResponse",
                "SystemDateAndTime",
            )?,
        })
    }
}

impl xml::WriteXml for GetSystemDateAndTimeResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.system_date_and_time
            .write_xml(writer, xml::name!(TDS, "tds:SystemDateAndTime"));
        writer.end(name);
    }
}

/// Element `tds:GetSystemLog` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSystemLog {
    /// Element `tds:LogType`, required.
    pub log_type: tt::SystemLogType,
}

impl xml::ReadXml for GetSystemLog {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut log_type = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "LogType") => xml::fields::one(reader, &child, &mut log_type)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            log_type: xml::fields::element(log_type, "GetSystemLog", "LogType")?,
        })
    }
}

impl xml::WriteXml for GetSystemLog {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.log_type.write_xml(writer, xml::name!(TDS, "tds:LogType"));
        writer.end(name);
    }
}

/// Element `tds:GetSystemLogResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSystemLogResponse {
    /// Element `tds:SystemLog`, required.
    pub system_log: tt::SystemLog,
}

impl xml::ReadXml for GetSystemLogResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut system_log = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "SystemLog") => xml::fields::one(reader, &child, &mut system_log)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            system_log: xml::fields::element(system_log, "GetSystemLogResponse", "SystemLog")?,
        })
    }
}

impl xml::WriteXml for GetSystemLogResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.system_log
            .write_xml(writer, xml::name!(TDS, "tds:SystemLog"));
        writer.end(name);
    }
}

/// Element `tds:GetSystemSupportInformation` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSystemSupportInformation {}

impl xml::ReadXml for GetSystemSupportInformation {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetSystemSupportInformation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetSystemSupportInformationResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSystemSupportInformationResponse {
    /// Element `tds:SupportInformation`, required.
    pub support_information: tt::SupportInformation,
}

impl xml::ReadXml for GetSystemSupportInformationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut support_information = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "SupportInformation") => {
                    xml::fields::one(reader, &child, &mut support_information)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            support_information: xml::fields::element(
                support_information,
                "GetSystemSupportInformationResponse",
                "SupportInformation",
            )?,
        })
    }
}

impl xml::WriteXml for GetSystemSupportInformationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.support_information
            .write_xml(writer, xml::name!(TDS, "tds:SupportInformation"));
        writer.end(name);
    }
}

/// Element `tds:GetSystemUris` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSystemUris {}

impl xml::ReadXml for GetSystemUris {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetSystemUris {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetSystemUrisResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSystemUrisResponse {
    /// Element `tds:SystemLogUris`, optional.
    pub system_log_uris: Option<tt::SystemLogUriList>,
    /// Element `tds:SupportInfoUri`, optional.
    pub support_info_uri: Option<String>,
    /// Element `tds:SystemBackupUri`, optional.
    pub system_backup_uri: Option<String>,
    /// Element `tds:Extension`, optional.
    pub extension: Option<GetSystemUrisResponseExtension>,
}

impl xml::ReadXml for GetSystemUrisResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut system_log_uris = None;
        let mut support_info_uri = None;
        let mut system_backup_uri = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "SystemLogUris") => xml::fields::one(reader, &child, &mut system_log_uris)?,
                (xml::Ns::TDS, "SupportInfoUri") => xml::fields::one(reader, &child, &mut support_info_uri)?,
                (xml::Ns::TDS, "SystemBackupUri") => {
                    xml::fields::one(reader, &child, &mut system_backup_uri)?
                }
                (xml::Ns::TDS, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            system_log_uris,
            support_info_uri,
            system_backup_uri,
            extension,
        })
    }
}

impl xml::WriteXml for GetSystemUrisResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TDS, "tds:SystemLogUris"),
            &self.system_log_uris,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TDS, "tds:SupportInfoUri"),
            &self.support_info_uri,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TDS, "tds:SystemBackupUri"),
            &self.system_backup_uri,
        );
        xml::fields::write_option(writer, xml::name!(TDS, "tds:Extension"), &self.extension);
        writer.end(name);
    }
}

/// The type of `Extension` in [`GetSystemUrisResponse`] of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSystemUrisResponseExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetSystemUrisResponseExtension {
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

impl xml::WriteXml for GetSystemUrisResponseExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tds:GetUserRoles` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetUserRoles {
    /// Element `tds:UserRole`, optional.
    pub user_role: Option<String>,
}

impl xml::ReadXml for GetUserRoles {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut user_role = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "UserRole") => xml::fields::one(reader, &child, &mut user_role)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { user_role })
    }
}

impl xml::WriteXml for GetUserRoles {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TDS, "tds:UserRole"), &self.user_role);
        writer.end(name);
    }
}

/// Element `tds:GetUserRolesResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetUserRolesResponse {
    /// Element `tds:UserRole`, any number.
    pub user_role: Vec<tt::UserRole>,
}

impl xml::ReadXml for GetUserRolesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut user_role = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "UserRole") => xml::fields::many(reader, &child, &mut user_role)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { user_role })
    }
}

impl xml::WriteXml for GetUserRolesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TDS, "tds:UserRole"), &self.user_role);
        writer.end(name);
    }
}

/// Element `tds:GetUsers` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetUsers {}

impl xml::ReadXml for GetUsers {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetUsers {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetUsersResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetUsersResponse {
    /// Element `tds:User`, any number.
    pub user: Vec<tt::User>,
}

impl xml::ReadXml for GetUsersResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut user = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "User") => xml::fields::many(reader, &child, &mut user)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { user })
    }
}

impl xml::WriteXml for GetUsersResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TDS, "tds:User"), &self.user);
        writer.end(name);
    }
}

/// Element `tds:GetWsdlUrl` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetWsdlUrl {}

impl xml::ReadXml for GetWsdlUrl {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetWsdlUrl {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetWsdlUrlResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetWsdlUrlResponse {
    /// Element `tds:WsdlUrl`, required.
    pub wsdl_url: String,
}

impl xml::ReadXml for GetWsdlUrlResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut wsdl_url = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "WsdlUrl") => xml::fields::one(reader, &child, &mut wsdl_url)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            wsdl_url: xml::fields::element(wsdl_url, "GetWsdlUrlResponse", "WsdlUrl")?,
        })
    }
}

impl xml::WriteXml for GetWsdlUrlResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.wsdl_url.write_xml(writer, xml::name!(TDS, "tds:WsdlUrl"));
        writer.end(name);
    }
}

/// Element `tds:GetZeroConfiguration` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetZeroConfiguration {}

impl xml::ReadXml for GetZeroConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetZeroConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tds:GetZeroConfigurationResponse` of devicemgmt.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetZeroConfigurationResponse {
    /// Element `tds:ZeroConfiguration`, required.
    pub zero_configuration: tt::NetworkZeroConfiguration,
}

impl xml::ReadXml for GetZeroConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut zero_configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TDS, "ZeroConfiguration") => {
                    xml::fields::one(reader, &child, &mut zero_configuration)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            zero_configuration: xml::fields::element(
                zero_configuration,
                "GetZeroConfigurationResponse",
                "ZeroConfiguration",
            )?,
        })
    }
}

impl xml::WriteXml for GetZeroConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.zero_configuration
            .write_xml(writer, xml::name!(TDS, "tds:ZeroConfiguration"));
        writer.end(name);
    }
}
