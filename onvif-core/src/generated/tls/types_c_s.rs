// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// ComplexType `tls:Capabilities` of display.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Capabilities {
    /// Attribute `FixedLayout`, optional.
    pub fixed_layout: Option<bool>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Capabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut fixed_layout = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "FixedLayout") => fixed_layout = Some(attribute.parse(reader)?),
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
            fixed_layout,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Capabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("FixedLayout"), &self.fixed_layout);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tls:CreatePaneConfiguration` of display.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreatePaneConfiguration {
    /// Element `tls:VideoOutput`, required.
    pub video_output: tt::ReferenceToken,
    /// Element `tls:PaneConfiguration`, required.
    pub pane_configuration: tt::PaneConfiguration,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for CreatePaneConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_output = None;
        let mut pane_configuration = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TLS, "VideoOutput") => xml::fields::one(reader, &child, &mut video_output)?,
                (xml::Ns::TLS, "PaneConfiguration") => {
                    xml::fields::one(reader, &child, &mut pane_configuration)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            video_output: xml::fields::element(video_output, "CreatePaneConfiguration", "VideoOutput")?,
            pane_configuration: xml::fields::element(
                pane_configuration,
                "CreatePaneConfiguration",
                "PaneConfiguration",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for CreatePaneConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_output
            .write_xml(writer, xml::name!(TLS, "tls:VideoOutput"));
        self.pane_configuration
            .write_xml(writer, xml::name!(TLS, "tls:PaneConfiguration"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tls:CreatePaneConfigurationResponse` of display.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreatePaneConfigurationResponse {
    /// Element `tls:PaneToken`, required.
    pub pane_token: tt::ReferenceToken,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for CreatePaneConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut pane_token = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TLS, "PaneToken") => xml::fields::one(reader, &child, &mut pane_token)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            pane_token: xml::fields::element(pane_token, "CreatePaneConfigurationResponse", "PaneToken")?,
            any,
        })
    }
}

impl xml::WriteXml for CreatePaneConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.pane_token
            .write_xml(writer, xml::name!(TLS, "tls:PaneToken"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tls:DeletePaneConfiguration` of display.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeletePaneConfiguration {
    /// Element `tls:VideoOutput`, required.
    pub video_output: tt::ReferenceToken,
    /// Element `tls:PaneToken`, required.
    pub pane_token: tt::ReferenceToken,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for DeletePaneConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_output = None;
        let mut pane_token = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TLS, "VideoOutput") => xml::fields::one(reader, &child, &mut video_output)?,
                (xml::Ns::TLS, "PaneToken") => xml::fields::one(reader, &child, &mut pane_token)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            video_output: xml::fields::element(video_output, "DeletePaneConfiguration", "VideoOutput")?,
            pane_token: xml::fields::element(pane_token, "DeletePaneConfiguration", "PaneToken")?,
            any,
        })
    }
}

impl xml::WriteXml for DeletePaneConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_output
            .write_xml(writer, xml::name!(TLS, "tls:VideoOutput"));
        self.pane_token
            .write_xml(writer, xml::name!(TLS, "tls:PaneToken"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tls:DeletePaneConfigurationResponse` of display.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeletePaneConfigurationResponse {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for DeletePaneConfigurationResponse {
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

impl xml::WriteXml for DeletePaneConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tls:GetDisplayOptions` of display.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDisplayOptions {
    /// Element `tls:VideoOutput`, required.
    pub video_output: tt::ReferenceToken,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetDisplayOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_output = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TLS, "VideoOutput") => xml::fields::one(reader, &child, &mut video_output)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            video_output: xml::fields::element(video_output, "GetDisplayOptions", "VideoOutput")?,
            any,
        })
    }
}

impl xml::WriteXml for GetDisplayOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_output
            .write_xml(writer, xml::name!(TLS, "tls:VideoOutput"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tls:GetDisplayOptionsResponse` of display.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDisplayOptionsResponse {
    /// Element `tls:LayoutOptions`, optional.
    pub layout_options: Option<tt::LayoutOptions>,
    /// Element `tls:CodingCapabilities`, required.
    pub coding_capabilities: tt::CodingCapabilities,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetDisplayOptionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut layout_options = None;
        let mut coding_capabilities = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TLS, "LayoutOptions") => xml::fields::one(reader, &child, &mut layout_options)?,
                (xml::Ns::TLS, "CodingCapabilities") => {
                    xml::fields::one(reader, &child, &mut coding_capabilities)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            layout_options,
            coding_capabilities: xml::fields::element(
                coding_capabilities,
                "GetDisplayOptionsResponse",
                "CodingCapabilities",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for GetDisplayOptionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(TLS, "tls:LayoutOptions"), &self.layout_options);
        self.coding_capabilities
            .write_xml(writer, xml::name!(TLS, "tls:CodingCapabilities"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tls:GetLayout` of display.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetLayout {
    /// Element `tls:VideoOutput`, required.
    pub video_output: tt::ReferenceToken,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetLayout {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_output = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TLS, "VideoOutput") => xml::fields::one(reader, &child, &mut video_output)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            video_output: xml::fields::element(video_output, "GetLayout", "VideoOutput")?,
            any,
        })
    }
}

impl xml::WriteXml for GetLayout {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_output
            .write_xml(writer, xml::name!(TLS, "tls:VideoOutput"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tls:GetLayoutResponse` of display.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetLayoutResponse {
    /// Element `tls:Layout`, required.
    pub layout: tt::Layout,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetLayoutResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut layout = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TLS, "Layout") => xml::fields::one(reader, &child, &mut layout)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            layout: xml::fields::element(layout, "GetLayoutResponse", "Layout")?,
            any,
        })
    }
}

impl xml::WriteXml for GetLayoutResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.layout.write_xml(writer, xml::name!(TLS, "tls:Layout"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tls:GetPaneConfiguration` of display.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPaneConfiguration {
    /// Element `tls:VideoOutput`, required.
    pub video_output: tt::ReferenceToken,
    /// Element `tls:Pane`, required.
    pub pane: tt::ReferenceToken,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetPaneConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_output = None;
        let mut pane = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TLS, "VideoOutput") => xml::fields::one(reader, &child, &mut video_output)?,
                (xml::Ns::TLS, "Pane") => xml::fields::one(reader, &child, &mut pane)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            video_output: xml::fields::element(video_output, "GetPaneConfiguration", "VideoOutput")?,
            pane: xml::fields::element(pane, "GetPaneConfiguration", "Pane")?,
            any,
        })
    }
}

impl xml::WriteXml for GetPaneConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_output
            .write_xml(writer, xml::name!(TLS, "tls:VideoOutput"));
        self.pane.write_xml(writer, xml::name!(TLS, "tls:Pane"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tls:GetPaneConfigurationResponse` of display.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPaneConfigurationResponse {
    /// Element `tls:PaneConfiguration`, required.
    pub pane_configuration: tt::PaneConfiguration,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetPaneConfigurationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut pane_configuration = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TLS, "PaneConfiguration") => {
                    xml::fields::one(reader, &child, &mut pane_configuration)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            pane_configuration: xml::fields::element(
                pane_configuration,
                "GetPaneConfigurationResponse",
                "PaneConfiguration",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for GetPaneConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.pane_configuration
            .write_xml(writer, xml::name!(TLS, "tls:PaneConfiguration"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tls:GetPaneConfigurations` of display.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPaneConfigurations {
    /// Element `tls:VideoOutput`, required.
    pub video_output: tt::ReferenceToken,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetPaneConfigurations {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_output = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TLS, "VideoOutput") => xml::fields::one(reader, &child, &mut video_output)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            video_output: xml::fields::element(video_output, "GetPaneConfigurations", "VideoOutput")?,
            any,
        })
    }
}

impl xml::WriteXml for GetPaneConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_output
            .write_xml(writer, xml::name!(TLS, "tls:VideoOutput"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tls:GetPaneConfigurationsResponse` of display.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPaneConfigurationsResponse {
    /// Element `tls:PaneConfiguration`, 1 or more.
    pub pane_configuration: Vec<tt::PaneConfiguration>,
}

impl xml::ReadXml for GetPaneConfigurationsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut pane_configuration = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TLS, "PaneConfiguration") => {
                    xml::fields::many(reader, &child, &mut pane_configuration)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { pane_configuration })
    }
}

impl xml::WriteXml for GetPaneConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TLS, "tls:PaneConfiguration"),
            &self.pane_configuration,
        );
        writer.end(name);
    }
}

/// Element `tls:GetServiceCapabilities` of display.wsdl.
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

/// Element `tls:GetServiceCapabilitiesResponse` of display.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilitiesResponse {
    /// Element `tls:Capabilities`, required.
    pub capabilities: Capabilities,
}

impl xml::ReadXml for GetServiceCapabilitiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TLS, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
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
            .write_xml(writer, xml::name!(TLS, "tls:Capabilities"));
        writer.end(name);
    }
}

/// Element `tls:SetLayout` of display.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetLayout {
    /// Element `tls:VideoOutput`, required.
    pub video_output: tt::ReferenceToken,
    /// Element `tls:Layout`, required.
    pub layout: tt::Layout,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SetLayout {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_output = None;
        let mut layout = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TLS, "VideoOutput") => xml::fields::one(reader, &child, &mut video_output)?,
                (xml::Ns::TLS, "Layout") => xml::fields::one(reader, &child, &mut layout)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            video_output: xml::fields::element(video_output, "SetLayout", "VideoOutput")?,
            layout: xml::fields::element(layout, "SetLayout", "Layout")?,
            any,
        })
    }
}

impl xml::WriteXml for SetLayout {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_output
            .write_xml(writer, xml::name!(TLS, "tls:VideoOutput"));
        self.layout.write_xml(writer, xml::name!(TLS, "tls:Layout"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tls:SetLayoutResponse` of display.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetLayoutResponse {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SetLayoutResponse {
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

impl xml::WriteXml for SetLayoutResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tls:SetPaneConfiguration` of display.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetPaneConfiguration {
    /// Element `tls:VideoOutput`, required.
    pub video_output: tt::ReferenceToken,
    /// Element `tls:PaneConfiguration`, required.
    pub pane_configuration: tt::PaneConfiguration,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SetPaneConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_output = None;
        let mut pane_configuration = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TLS, "VideoOutput") => xml::fields::one(reader, &child, &mut video_output)?,
                (xml::Ns::TLS, "PaneConfiguration") => {
                    xml::fields::one(reader, &child, &mut pane_configuration)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            video_output: xml::fields::element(video_output, "SetPaneConfiguration", "VideoOutput")?,
            pane_configuration: xml::fields::element(
                pane_configuration,
                "SetPaneConfiguration",
                "PaneConfiguration",
            )?,
            any,
        })
    }
}

impl xml::WriteXml for SetPaneConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_output
            .write_xml(writer, xml::name!(TLS, "tls:VideoOutput"));
        self.pane_configuration
            .write_xml(writer, xml::name!(TLS, "tls:PaneConfiguration"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tls:SetPaneConfigurationResponse` of display.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetPaneConfigurationResponse {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SetPaneConfigurationResponse {
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

impl xml::WriteXml for SetPaneConfigurationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tls:SetPaneConfigurations` of display.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetPaneConfigurations {
    /// Element `tls:VideoOutput`, required.
    pub video_output: tt::ReferenceToken,
    /// Element `tls:PaneConfiguration`, 1 or more.
    pub pane_configuration: Vec<tt::PaneConfiguration>,
}

impl xml::ReadXml for SetPaneConfigurations {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut video_output = None;
        let mut pane_configuration = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TLS, "VideoOutput") => xml::fields::one(reader, &child, &mut video_output)?,
                (xml::Ns::TLS, "PaneConfiguration") => {
                    xml::fields::many(reader, &child, &mut pane_configuration)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            video_output: xml::fields::element(video_output, "SetPaneConfigurations", "VideoOutput")?,
            pane_configuration,
        })
    }
}

impl xml::WriteXml for SetPaneConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.video_output
            .write_xml(writer, xml::name!(TLS, "tls:VideoOutput"));
        xml::fields::write_many(
            writer,
            xml::name!(TLS, "tls:PaneConfiguration"),
            &self.pane_configuration,
        );
        writer.end(name);
    }
}

/// Element `tls:SetPaneConfigurationsResponse` of display.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetPaneConfigurationsResponse {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SetPaneConfigurationsResponse {
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

impl xml::WriteXml for SetPaneConfigurationsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}
