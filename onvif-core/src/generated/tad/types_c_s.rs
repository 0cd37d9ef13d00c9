// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// ComplexType `tad:Capabilities` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Capabilities {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Capabilities {
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

impl xml::WriteXml for Capabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tad:CreateAnalyticsEngineControl` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateAnalyticsEngineControl {
    /// Element `tad:Configuration`, required.
    pub configuration: tt::AnalyticsEngineControl,
}

impl xml::ReadXml for CreateAnalyticsEngineControl {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAD, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "CreateAnalyticsEngineControl",
                "Configuration",
            )?,
        })
    }
}

impl xml::WriteXml for CreateAnalyticsEngineControl {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TAD, "tad:Configuration"));
        writer.end(name);
    }
}

/// Element `tad:CreateAnalyticsEngineControlResponse` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateAnalyticsEngineControlResponse {
    /// Element `tad:Configuration`, 1 or more.
    pub configuration: Vec<tt::AnalyticsEngineInput>,
}

impl xml::ReadXml for CreateAnalyticsEngineControlResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAD, "Configuration") => xml::fields::many(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { configuration })
    }
}

impl xml::WriteXml for CreateAnalyticsEngineControlResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAD, "tad:Configuration"), &self.configuration);
        writer.end(name);
    }
}

/// Element `tad:CreateAnalyticsEngineInputs` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateAnalyticsEngineInputs {
    /// Element `tad:Configuration`, 1 or more.
    pub configuration: Vec<tt::AnalyticsEngineInput>,
    /// Element `tad:ForcePersistence`, 1 or more.
    pub force_persistence: Vec<bool>,
}

impl xml::ReadXml for CreateAnalyticsEngineInputs {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = Vec::new();
        let mut force_persistence = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAD, "Configuration") => xml::fields::many(reader, &child, &mut configuration)?,
                (xml::Ns::TAD, "ForcePersistence") => {
                    xml::fields::many(reader, &child, &mut force_persistence)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration,
            force_persistence,
        })
    }
}

impl xml::WriteXml for CreateAnalyticsEngineInputs {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAD, "tad:Configuration"), &self.configuration);
        xml::fields::write_many(
            writer,
            xml::name!(TAD, "tad:ForcePersistence"),
            &self.force_persistence,
        );
        writer.end(name);
    }
}

/// Element `tad:CreateAnalyticsEngineInputsResponse` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateAnalyticsEngineInputsResponse {
    /// Element `tad:Configuration`, 1 or more.
    pub configuration: Vec<tt::AnalyticsEngineInput>,
}

impl xml::ReadXml for CreateAnalyticsEngineInputsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAD, "Configuration") => xml::fields::many(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { configuration })
    }
}

impl xml::WriteXml for CreateAnalyticsEngineInputsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAD, "tad:Configuration"), &self.configuration);
        writer.end(name);
    }
}

/// Element `tad:DeleteAnalyticsEngineControl` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteAnalyticsEngineControl {
    /// Element `tad:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for DeleteAnalyticsEngineControl {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAD, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token: xml::fields::element(
                configuration_token,
                "DeleteAnalyticsEngineControl",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for DeleteAnalyticsEngineControl {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_token
            .write_xml(writer, xml::name!(TAD, "tad:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `tad:DeleteAnalyticsEngineControlResponse` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteAnalyticsEngineControlResponse {}

impl xml::ReadXml for DeleteAnalyticsEngineControlResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteAnalyticsEngineControlResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tad:DeleteAnalyticsEngineInputs` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteAnalyticsEngineInputs {
    /// Element `tad:ConfigurationToken`, 1 or more.
    pub configuration_token: Vec<tt::ReferenceToken>,
}

impl xml::ReadXml for DeleteAnalyticsEngineInputs {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAD, "ConfigurationToken") => {
                    xml::fields::many(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { configuration_token })
    }
}

impl xml::WriteXml for DeleteAnalyticsEngineInputs {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TAD, "tad:ConfigurationToken"),
            &self.configuration_token,
        );
        writer.end(name);
    }
}

/// Element `tad:DeleteAnalyticsEngineInputsResponse` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteAnalyticsEngineInputsResponse {}

impl xml::ReadXml for DeleteAnalyticsEngineInputsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for DeleteAnalyticsEngineInputsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tad:GetAnalyticsDeviceStreamUri` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAnalyticsDeviceStreamUri {
    /// Element `tad:StreamSetup`, required.
    pub stream_setup: tt::StreamSetup,
    /// Element `tad:AnalyticsEngineControlToken`, required.
    pub analytics_engine_control_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetAnalyticsDeviceStreamUri {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut stream_setup = None;
        let mut analytics_engine_control_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAD, "StreamSetup") => xml::fields::one(reader, &child, &mut stream_setup)?,
                (xml::Ns::TAD, "AnalyticsEngineControlToken") => {
                    xml::fields::one(reader, &child, &mut analytics_engine_control_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            stream_setup: xml::fields::element(stream_setup, "GetAnalyticsDeviceStreamUri", "StreamSetup")?,
            analytics_engine_control_token: xml::fields::element(
                analytics_engine_control_token,
                "GetAnalyticsDeviceStreamUri",
                "AnalyticsEngineControlToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetAnalyticsDeviceStreamUri {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.stream_setup
            .write_xml(writer, xml::name!(TAD, "tad:StreamSetup"));
        self.analytics_engine_control_token
            .write_xml(writer, xml::name!(TAD, "tad:AnalyticsEngineControlToken"));
        writer.end(name);
    }
}

/// Element `tad:GetAnalyticsDeviceStreamUriResponse` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAnalyticsDeviceStreamUriResponse {
    /// Element `tad:Uri`, required.
    pub uri: String,
}

impl xml::ReadXml for GetAnalyticsDeviceStreamUriResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut uri = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAD, "Uri") => xml::fields::one(reader, &child, &mut uri)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            uri: xml::fields::element(uri, "GetAnalyticsDeviceStreamUriResponse", "Uri")?,
        })
    }
}

impl xml::WriteXml for GetAnalyticsDeviceStreamUriResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.uri.write_xml(writer, xml::name!(TAD, "tad:Uri"));
        writer.end(name);
    }
}

/// Element `tad:GetAnalyticsEngine` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAnalyticsEngine {
    /// Element `tad:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetAnalyticsEngine {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAD, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token: xml::fields::element(
                configuration_token,
                "GetAnalyticsEngine",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetAnalyticsEngine {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_token
            .write_xml(writer, xml::name!(TAD, "tad:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `tad:GetAnalyticsEngineControl` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAnalyticsEngineControl {
    /// Element `tad:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetAnalyticsEngineControl {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAD, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token: xml::fields::element(
                configuration_token,
                "GetAnalyticsEngineControl",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetAnalyticsEngineControl {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_token
            .write_xml(writer, xml::name!(TAD, "tad:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `tad:GetAnalyticsEngineControlResponse` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq)]
pub struct GetAnalyticsEngineControlResponse {
    /// Element `tad:Configuration`, required.
    pub configuration: tt::AnalyticsEngineControl,
}

impl xml::ReadXml for GetAnalyticsEngineControlResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAD, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "GetAnalyticsEngineControlResponse",
                "Configuration",
            )?,
        })
    }
}

impl xml::WriteXml for GetAnalyticsEngineControlResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TAD, "tad:Configuration"));
        writer.end(name);
    }
}

/// Element `tad:GetAnalyticsEngineControls` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAnalyticsEngineControls {}

impl xml::ReadXml for GetAnalyticsEngineControls {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetAnalyticsEngineControls {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tad:GetAnalyticsEngineControlsResponse` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAnalyticsEngineControlsResponse {
    /// Element `tad:AnalyticsEngineControls`, 1 or more.
    pub analytics_engine_controls: Vec<tt::AnalyticsEngineControl>,
}

impl xml::ReadXml for GetAnalyticsEngineControlsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut analytics_engine_controls = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAD, "AnalyticsEngineControls") => {
                    xml::fields::many(reader, &child, &mut analytics_engine_controls)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            analytics_engine_controls,
        })
    }
}

impl xml::WriteXml for GetAnalyticsEngineControlsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TAD, "tad:AnalyticsEngineControls"),
            &self.analytics_engine_controls,
        );
        writer.end(name);
    }
}

/// Element `tad:GetAnalyticsEngineInput` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAnalyticsEngineInput {
    /// Element `tad:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetAnalyticsEngineInput {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAD, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token: xml::fields::element(
                configuration_token,
                "GetAnalyticsEngineInput",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetAnalyticsEngineInput {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_token
            .write_xml(writer, xml::name!(TAD, "tad:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `tad:GetAnalyticsEngineInputResponse` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAnalyticsEngineInputResponse {
    /// Element `tad:Configuration`, required.
    pub configuration: tt::AnalyticsEngineInput,
}

impl xml::ReadXml for GetAnalyticsEngineInputResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAD, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "GetAnalyticsEngineInputResponse",
                "Configuration",
            )?,
        })
    }
}

impl xml::WriteXml for GetAnalyticsEngineInputResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TAD, "tad:Configuration"));
        writer.end(name);
    }
}

/// Element `tad:GetAnalyticsEngineInputs` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAnalyticsEngineInputs {}

impl xml::ReadXml for GetAnalyticsEngineInputs {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetAnalyticsEngineInputs {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tad:GetAnalyticsEngineInputsResponse` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAnalyticsEngineInputsResponse {
    /// Element `tad:Configuration`, 1 or more.
    pub configuration: Vec<tt::AnalyticsEngineInput>,
}

impl xml::ReadXml for GetAnalyticsEngineInputsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAD, "Configuration") => xml::fields::many(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { configuration })
    }
}

impl xml::WriteXml for GetAnalyticsEngineInputsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAD, "tad:Configuration"), &self.configuration);
        writer.end(name);
    }
}

/// Element `tad:GetAnalyticsEngineResponse` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAnalyticsEngineResponse {
    /// Element `tad:Configuration`, required.
    pub configuration: tt::AnalyticsEngine,
}

impl xml::ReadXml for GetAnalyticsEngineResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAD, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "GetAnalyticsEngineResponse",
                "Configuration",
            )?,
        })
    }
}

impl xml::WriteXml for GetAnalyticsEngineResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TAD, "tad:Configuration"));
        writer.end(name);
    }
}

/// Element `tad:GetAnalyticsEngines` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAnalyticsEngines {}

impl xml::ReadXml for GetAnalyticsEngines {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetAnalyticsEngines {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tad:GetAnalyticsEnginesResponse` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAnalyticsEnginesResponse {
    /// Element `tad:Configuration`, 1 or more.
    pub configuration: Vec<tt::AnalyticsEngine>,
}

impl xml::ReadXml for GetAnalyticsEnginesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAD, "Configuration") => xml::fields::many(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { configuration })
    }
}

impl xml::WriteXml for GetAnalyticsEnginesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAD, "tad:Configuration"), &self.configuration);
        writer.end(name);
    }
}

/// Element `tad:GetAnalyticsState` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAnalyticsState {
    /// Element `tad:AnalyticsEngineControlToken`, required.
    pub analytics_engine_control_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetAnalyticsState {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut analytics_engine_control_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAD, "AnalyticsEngineControlToken") => {
                    xml::fields::one(reader, &child, &mut analytics_engine_control_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            analytics_engine_control_token: xml::fields::element(
                analytics_engine_control_token,
                "GetAnalyticsState",
                "AnalyticsEngineControlToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetAnalyticsState {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.analytics_engine_control_token
            .write_xml(writer, xml::name!(TAD, "tad:AnalyticsEngineControlToken"));
        writer.end(name);
    }
}

/// Element `tad:GetAnalyticsStateResponse` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAnalyticsStateResponse {
    /// Element `tad:State`, required.
    pub state: tt::AnalyticsStateInformation,
}

impl xml::ReadXml for GetAnalyticsStateResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut state = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAD, "State") => xml::fields::one(reader, &child, &mut state)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            state: xml::fields::element(state, "GetAnalyticsStateResponse", "State")?,
        })
    }
}

impl xml::WriteXml for GetAnalyticsStateResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.state.write_xml(writer, xml::name!(TAD, "tad:State"));
        writer.end(name);
    }
}

/// Element `tad:GetServiceCapabilities` of analyticsdevice.wsdl.
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

/// Element `tad:GetServiceCapabilitiesResponse` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilitiesResponse {
    /// Element `tad:Capabilities`, required.
    pub capabilities: Capabilities,
}

impl xml::ReadXml for GetServiceCapabilitiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAD, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
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
            .write_xml(writer, xml::name!(TAD, "tad:Capabilities"));
        writer.end(name);
    }
}

/// Element `tad:GetVideoAnalyticsConfiguration` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoAnalyticsConfiguration {
    /// Element `tad:ConfigurationToken`, required.
    pub configuration_token: tt::ReferenceToken,
}

impl xml::ReadXml for GetVideoAnalyticsConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAD, "ConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut configuration_token)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration_token: xml::fields::element(
                configuration_token,
                "GetVideoAnalyticsConfiguration",
                "ConfigurationToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetVideoAnalyticsConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration_token
            .write_xml(writer, xml::name!(TAD, "tad:ConfigurationToken"));
        writer.end(name);
    }
}

/// Element `tad:GetVideoAnalyticsConfigurationResponse` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVideoAnalyticsConfigurationResponse {
    /// Element `tad:Configuration`, required.
    pub configuration: tt::VideoAnalyticsConfiguration,
}

impl xml::ReadXml for GetVideoAnalyticsConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAD, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "GetVideoAnalyticsConfigurationResponse",
                "Configuration",
            )?,
        })
    }
}

impl xml::WriteXml for GetVideoAnalyticsConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TAD, "tad:Configuration"));
        writer.end(name);
    }
}

/// Element `tad:SetAnalyticsEngineControl` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq)]
pub struct SetAnalyticsEngineControl {
    /// Element `tad:Configuration`, required.
    pub configuration: tt::AnalyticsEngineControl,
    /// Element `tad:ForcePersistence`, required.
    pub force_persistence: bool,
}

impl xml::ReadXml for SetAnalyticsEngineControl {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        let mut force_persistence = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAD, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                (xml::Ns::TAD, "ForcePersistence") => {
                    xml::fields::one(reader, &child, &mut force_persistence)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(configuration, "SetAnalyticsEngineControl", "Configuration")?,
            force_persistence: xml::fields::element(
                force_persistence,
                "SetAnalyticsEngineControl",
                "ForcePersistence",
            )?,
        })
    }
}

impl xml::WriteXml for SetAnalyticsEngineControl {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TAD, "tad:Configuration"));
        self.force_persistence
            .write_xml(writer, xml::name!(TAD, "tad:ForcePersistence"));
        writer.end(name);
    }
}

/// Element `tad:SetAnalyticsEngineControlResponse` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAnalyticsEngineControlResponse {}

impl xml::ReadXml for SetAnalyticsEngineControlResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetAnalyticsEngineControlResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tad:SetAnalyticsEngineInput` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAnalyticsEngineInput {
    /// Element `tad:Configuration`, required.
    pub configuration: tt::AnalyticsEngineInput,
    /// Element `tad:ForcePersistence`, required.
    pub force_persistence: bool,
}

impl xml::ReadXml for SetAnalyticsEngineInput {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        let mut force_persistence = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAD, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                (xml::Ns::TAD, "ForcePersistence") => {
                    xml::fields::one(reader, &child, &mut force_persistence)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(configuration, "SetAnalyticsEngineInput", "Configuration")?,
            force_persistence: xml::fields::element(
                force_persistence,
                "SetAnalyticsEngineInput",
                "ForcePersistence",
            )?,
        })
    }
}

impl xml::WriteXml for SetAnalyticsEngineInput {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TAD, "tad:Configuration"));
        self.force_persistence
            .write_xml(writer, xml::name!(TAD, "tad:ForcePersistence"));
        writer.end(name);
    }
}

/// Element `tad:SetAnalyticsEngineInputResponse` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetAnalyticsEngineInputResponse {}

impl xml::ReadXml for SetAnalyticsEngineInputResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetAnalyticsEngineInputResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tad:SetVideoAnalyticsConfiguration` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetVideoAnalyticsConfiguration {
    /// Element `tad:Configuration`, required.
    pub configuration: tt::VideoAnalyticsConfiguration,
    /// Element `tad:ForcePersistence`, required.
    pub force_persistence: bool,
}

impl xml::ReadXml for SetVideoAnalyticsConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut configuration = None;
        let mut force_persistence = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAD, "Configuration") => xml::fields::one(reader, &child, &mut configuration)?,
                (xml::Ns::TAD, "ForcePersistence") => {
                    xml::fields::one(reader, &child, &mut force_persistence)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            configuration: xml::fields::element(
                configuration,
                "SetVideoAnalyticsConfiguration",
                "Configuration",
            )?,
            force_persistence: xml::fields::element(
                force_persistence,
                "SetVideoAnalyticsConfiguration",
                "ForcePersistence",
            )?,
        })
    }
}

impl xml::WriteXml for SetVideoAnalyticsConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.configuration
            .write_xml(writer, xml::name!(TAD, "tad:Configuration"));
        self.force_persistence
            .write_xml(writer, xml::name!(TAD, "tad:ForcePersistence"));
        writer.end(name);
    }
}

/// Element `tad:SetVideoAnalyticsConfigurationResponse` of analyticsdevice.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetVideoAnalyticsConfigurationResponse {}

impl xml::ReadXml for SetVideoAnalyticsConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for SetVideoAnalyticsConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}
