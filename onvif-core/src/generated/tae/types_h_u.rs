// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// ComplexType `tae:HostAddress` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct HostAddress {
    /// Attribute `formatType`, required.
    pub format_type: AddressFormatType,
    /// Element `tae:Value`, required.
    pub value: String,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for HostAddress {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut format_type = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "formatType") => format_type = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut value = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "Value") => xml::fields::one(reader, &child, &mut value)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            format_type: xml::fields::attribute(format_type, "HostAddress", "formatType")?,
            value: xml::fields::element(value, "HostAddress", "Value")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for HostAddress {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("formatType"), &self.format_type);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.value.write_xml(writer, xml::name!(TAE, "tae:Value"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:HttpAuthenticationConfiguration` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct HttpAuthenticationConfiguration {
    /// Attribute `method`, optional; `none` if it is missing.
    pub method: Option<HttpAuthenticationMethodType>,
    /// Element `tae:User`, optional.
    pub user: Option<UserCredentials>,
    /// Element `tae:Extension`, optional.
    pub extension: Option<HttpAuthenticationConfigurationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for HttpAuthenticationConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut method = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "method") => method = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut user = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "User") => xml::fields::one(reader, &child, &mut user)?,
                (xml::Ns::TAE, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            method,
            user,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for HttpAuthenticationConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("method"), &self.method);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TAE, "tae:User"), &self.user);
        xml::fields::write_option(writer, xml::name!(TAE, "tae:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tae:HttpAuthenticationConfigurationExtension` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct HttpAuthenticationConfigurationExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for HttpAuthenticationConfigurationExtension {
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

impl xml::WriteXml for HttpAuthenticationConfigurationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tae:HttpAuthenticationMethodType` of actionengine.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum HttpAuthenticationMethodType {
    /// `none`
    #[default]
    None,
    /// `MD5Digest`
    MD5Digest,
    /// `Extended`
    Extended,
}

impl HttpAuthenticationMethodType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::None, Self::MD5Digest, Self::Extended];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::MD5Digest => "MD5Digest",
            Self::Extended => "Extended",
        }
    }
}

xml::fields::listed_values!(HttpAuthenticationMethodType, "HttpAuthenticationMethodType");

/// ComplexType `tae:HttpDestinationConfiguration` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct HttpDestinationConfiguration {
    /// Attribute `uri`, optional; `/` if it is missing.
    pub uri: Option<String>,
    /// Attribute `protocol`, optional; `http` if it is missing.
    pub protocol: Option<HttpProtocolType>,
    /// Element `tae:HostAddress`, required.
    pub host_address: HttpHostAddress,
    /// Element `tae:HttpAuthentication`, optional.
    pub http_authentication: Option<HttpAuthenticationConfiguration>,
    /// Element `tae:Extension`, optional.
    pub extension: Option<HttpDestinationConfigurationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for HttpDestinationConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut uri = None;
        let mut protocol = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "uri") => uri = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "protocol") => protocol = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut host_address = None;
        let mut http_authentication = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "HostAddress") => xml::fields::one(reader, &child, &mut host_address)?,
                (xml::Ns::TAE, "HttpAuthentication") => {
                    xml::fields::one(reader, &child, &mut http_authentication)?
                }
                (xml::Ns::TAE, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            uri,
            protocol,
            host_address: xml::fields::element(host_address, "HttpDestinationConfiguration", "HostAddress")?,
            http_authentication,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for HttpDestinationConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("uri"), &self.uri);
        xml::fields::write_attribute(writer, xml::name!("protocol"), &self.protocol);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.host_address
            .write_xml(writer, xml::name!(TAE, "tae:HostAddress"));
        xml::fields::write_option(
            writer,
            xml::name!(TAE, "tae:HttpAuthentication"),
            &self.http_authentication,
        );
        xml::fields::write_option(writer, xml::name!(TAE, "tae:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tae:HttpDestinationConfigurationExtension` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct HttpDestinationConfigurationExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for HttpDestinationConfigurationExtension {
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

impl xml::WriteXml for HttpDestinationConfigurationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:HttpHostAddress` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct HttpHostAddress {
    /// Attribute `formatType`, required.
    pub format_type: AddressFormatType,
    /// Attribute `portNo`, optional; `80` if it is missing.
    pub port_no: Option<i64>,
    /// Element `tae:Value`, required.
    pub value: String,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for HttpHostAddress {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut format_type = None;
        let mut port_no = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "formatType") => format_type = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "portNo") => port_no = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut value = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "Value") => xml::fields::one(reader, &child, &mut value)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            format_type: xml::fields::attribute(format_type, "HttpHostAddress", "formatType")?,
            port_no,
            value: xml::fields::element(value, "HttpHostAddress", "Value")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for HttpHostAddress {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("formatType"), &self.format_type);
        xml::fields::write_attribute(writer, xml::name!("portNo"), &self.port_no);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.value.write_xml(writer, xml::name!(TAE, "tae:Value"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:HttpHostConfigurations` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct HttpHostConfigurations {
    /// Element `tae:HttpDestination`, 1 or more.
    pub http_destination: Vec<HttpDestinationConfiguration>,
    /// Element `tae:Extension`, optional.
    pub extension: Option<HttpHostConfigurationsExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for HttpHostConfigurations {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut http_destination = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "HttpDestination") => {
                    xml::fields::many(reader, &child, &mut http_destination)?
                }
                (xml::Ns::TAE, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            http_destination,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for HttpHostConfigurations {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(
            writer,
            xml::name!(TAE, "tae:HttpDestination"),
            &self.http_destination,
        );
        xml::fields::write_option(writer, xml::name!(TAE, "tae:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tae:HttpHostConfigurationsExtension` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct HttpHostConfigurationsExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for HttpHostConfigurationsExtension {
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

impl xml::WriteXml for HttpHostConfigurationsExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tae:HttpProtocolType` of actionengine.wsdl.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum HttpProtocolType {
    /// `http`
    #[default]
    Http,
    /// `https`
    Https,
    /// `Extended`
    Extended,
}

impl HttpProtocolType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Http, Self::Https, Self::Extended];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
            Self::Extended => "Extended",
        }
    }
}

xml::fields::listed_values!(HttpProtocolType, "HttpProtocolType");

/// ComplexType `tae:MediaSource` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MediaSource {
    /// Element `tae:ProfileToken`, required.
    pub profile_token: tt::ReferenceToken,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MediaSource {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut profile_token = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "ProfileToken") => xml::fields::one(reader, &child, &mut profile_token)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            profile_token: xml::fields::element(profile_token, "MediaSource", "ProfileToken")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for MediaSource {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.profile_token
            .write_xml(writer, xml::name!(TAE, "tae:ProfileToken"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tae:ModifyActionTriggers` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModifyActionTriggers {
    /// Element `tae:ActionTrigger`, 1 or more.
    pub action_trigger: Vec<ActionTrigger>,
}

impl xml::ReadXml for ModifyActionTriggers {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut action_trigger = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "ActionTrigger") => xml::fields::many(reader, &child, &mut action_trigger)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { action_trigger })
    }
}

impl xml::WriteXml for ModifyActionTriggers {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAE, "tae:ActionTrigger"), &self.action_trigger);
        writer.end(name);
    }
}

/// Element `tae:ModifyActionTriggersResponse` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModifyActionTriggersResponse {}

impl xml::ReadXml for ModifyActionTriggersResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for ModifyActionTriggersResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tae:ModifyActions` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModifyActions {
    /// Element `tae:Action`, 1 or more.
    pub action: Vec<Action>,
}

impl xml::ReadXml for ModifyActions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut action = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "Action") => xml::fields::many(reader, &child, &mut action)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { action })
    }
}

impl xml::WriteXml for ModifyActions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TAE, "tae:Action"), &self.action);
        writer.end(name);
    }
}

/// Element `tae:ModifyActionsResponse` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModifyActionsResponse {}

impl xml::ReadXml for ModifyActionsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for ModifyActionsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// ComplexType `tae:onvif_action` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OnvifAction {
    /// Element `tae:ActionDescription`, 1 or more.
    pub action_description: Vec<ActionConfigDescription>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for OnvifAction {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut action_description = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "ActionDescription") => {
                    xml::fields::many(reader, &child, &mut action_description)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            action_description,
            any_attributes,
        })
    }
}

impl xml::WriteXml for OnvifAction {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(
            writer,
            xml::name!(TAE, "tae:ActionDescription"),
            &self.action_description,
        );
        writer.end(name);
    }
}

/// ComplexType `tae:POPConfig` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct POPConfig {
    /// Element `tae:HostAddress`, required.
    pub host_address: HostAddress,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for POPConfig {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut host_address = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "HostAddress") => xml::fields::one(reader, &child, &mut host_address)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            host_address: xml::fields::element(host_address, "POPConfig", "HostAddress")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for POPConfig {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.host_address
            .write_xml(writer, xml::name!(TAE, "tae:HostAddress"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:PostBodyConfiguration` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PostBodyConfiguration {
    /// Attribute `formData`, optional.
    pub form_data: Option<String>,
    /// Attribute `includeEvent`, optional.
    pub include_event: Option<bool>,
    /// Attribute `includeMedia`, optional.
    pub include_media: Option<bool>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PostBodyConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut form_data = None;
        let mut include_event = None;
        let mut include_media = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "formData") => form_data = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "includeEvent") => include_event = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "includeMedia") => include_media = Some(attribute.parse(reader)?),
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
            form_data,
            include_event,
            include_media,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PostBodyConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("formData"), &self.form_data);
        xml::fields::write_attribute(writer, xml::name!("includeEvent"), &self.include_event);
        xml::fields::write_attribute(writer, xml::name!("includeMedia"), &self.include_media);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:PostContentConfiguration` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PostContentConfiguration {
    /// Element `tae:MediaReference`, optional.
    pub media_reference: Option<MediaSource>,
    /// Element `tae:PostBody`, required.
    pub post_body: PostBodyConfiguration,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PostContentConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut media_reference = None;
        let mut post_body = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "MediaReference") => xml::fields::one(reader, &child, &mut media_reference)?,
                (xml::Ns::TAE, "PostBody") => xml::fields::one(reader, &child, &mut post_body)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            media_reference,
            post_body: xml::fields::element(post_body, "PostContentConfiguration", "PostBody")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PostContentConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(
            writer,
            xml::name!(TAE, "tae:MediaReference"),
            &self.media_reference,
        );
        self.post_body.write_xml(writer, xml::name!(TAE, "tae:PostBody"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:RecordingActionConfiguration` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RecordingActionConfiguration {
    /// Element `tae:RecordConfig`, required.
    pub record_config: TriggeredRecordingConfiguration,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RecordingActionConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut record_config = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "RecordConfig") => xml::fields::one(reader, &child, &mut record_config)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            record_config: xml::fields::element(
                record_config,
                "RecordingActionConfiguration",
                "RecordConfig",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RecordingActionConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.record_config
            .write_xml(writer, xml::name!(TAE, "tae:RecordConfig"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:SMSMessage` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SMSMessage {
    /// Element `tae:Text`, required.
    pub text: String,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SMSMessage {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut text = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "Text") => xml::fields::one(reader, &child, &mut text)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            text: xml::fields::element(text, "SMSMessage", "Text")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SMSMessage {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.text.write_xml(writer, xml::name!(TAE, "tae:Text"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:SMSProviderConfiguration` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SMSProviderConfiguration {
    /// Element `tae:ProviderURL`, required.
    pub provider_url: String,
    /// Element `tae:User`, required.
    pub user: UserCredentials,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SMSProviderConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut provider_url = None;
        let mut user = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "ProviderURL") => xml::fields::one(reader, &child, &mut provider_url)?,
                (xml::Ns::TAE, "User") => xml::fields::one(reader, &child, &mut user)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            provider_url: xml::fields::element(provider_url, "SMSProviderConfiguration", "ProviderURL")?,
            user: xml::fields::element(user, "SMSProviderConfiguration", "User")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SMSProviderConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.provider_url
            .write_xml(writer, xml::name!(TAE, "tae:ProviderURL"));
        self.user.write_xml(writer, xml::name!(TAE, "tae:User"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:SMSSenderConfiguration` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SMSSenderConfiguration {
    /// Element `tae:EMail`, required.
    pub e_mail: String,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SMSSenderConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut e_mail = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "EMail") => xml::fields::one(reader, &child, &mut e_mail)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            e_mail: xml::fields::element(e_mail, "SMSSenderConfiguration", "EMail")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SMSSenderConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.e_mail.write_xml(writer, xml::name!(TAE, "tae:EMail"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:SMTPConfig` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SMTPConfig {
    /// Attribute `portNo`, optional.
    pub port_no: Option<u64>,
    /// Element `tae:HostAddress`, required.
    pub host_address: HostAddress,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SMTPConfig {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut port_no = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "portNo") => port_no = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut host_address = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "HostAddress") => xml::fields::one(reader, &child, &mut host_address)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            port_no,
            host_address: xml::fields::element(host_address, "SMTPConfig", "HostAddress")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SMTPConfig {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("portNo"), &self.port_no);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.host_address
            .write_xml(writer, xml::name!(TAE, "tae:HostAddress"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:SupportedActions` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SupportedActions {
    /// Element `tae:ActionContentSchemaLocation`, any number.
    pub action_content_schema_location: Vec<String>,
    /// Element `tae:ActionDescription`, any number.
    pub action_description: Vec<ActionConfigDescription>,
    /// Element `tae:Extension`, optional.
    pub extension: Option<SupportedActionsExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SupportedActions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut action_content_schema_location = Vec::new();
        let mut action_description = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "ActionContentSchemaLocation") => {
                    xml::fields::many(reader, &child, &mut action_content_schema_location)?
                }
                (xml::Ns::TAE, "ActionDescription") => {
                    xml::fields::many(reader, &child, &mut action_description)?
                }
                (xml::Ns::TAE, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            action_content_schema_location,
            action_description,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SupportedActions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(
            writer,
            xml::name!(TAE, "tae:ActionContentSchemaLocation"),
            &self.action_content_schema_location,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TAE, "tae:ActionDescription"),
            &self.action_description,
        );
        xml::fields::write_option(writer, xml::name!(TAE, "tae:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tae:SupportedActionsExtension` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SupportedActionsExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SupportedActionsExtension {
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

impl xml::WriteXml for SupportedActionsExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:TriggeredRecordingConfiguration` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TriggeredRecordingConfiguration {
    /// Element `tae:PreRecordDuration`, required.
    pub pre_record_duration: xml::Duration,
    /// Element `tae:PostRecordDuration`, required.
    pub post_record_duration: xml::Duration,
    /// Element `tae:RecordDuration`, required.
    pub record_duration: xml::Duration,
    /// Element `tae:RecordFrameRate`, optional.
    pub record_frame_rate: Option<u64>,
    /// Element `tae:DoRecordAudio`, required.
    pub do_record_audio: bool,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for TriggeredRecordingConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut pre_record_duration = None;
        let mut post_record_duration = None;
        let mut record_duration = None;
        let mut record_frame_rate = None;
        let mut do_record_audio = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "PreRecordDuration") => {
                    xml::fields::one(reader, &child, &mut pre_record_duration)?
                }
                (xml::Ns::TAE, "PostRecordDuration") => {
                    xml::fields::one(reader, &child, &mut post_record_duration)?
                }
                (xml::Ns::TAE, "RecordDuration") => xml::fields::one(reader, &child, &mut record_duration)?,
                (xml::Ns::TAE, "RecordFrameRate") => {
                    xml::fields::one(reader, &child, &mut record_frame_rate)?
                }
                (xml::Ns::TAE, "DoRecordAudio") => xml::fields::one(reader, &child, &mut do_record_audio)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            pre_record_duration: xml::fields::element(
                pre_record_duration,
                "TriggeredRecordingConfiguration",
                "PreRecordDuration",
            )?,
            post_record_duration: xml::fields::element(
                post_record_duration,
                "TriggeredRecordingConfiguration",
                "PostRecordDuration",
            )?,
            record_duration: xml::fields::element(
                record_duration,
                "TriggeredRecordingConfiguration",
                "RecordDuration",
            )?,
            record_frame_rate,
            do_record_audio: xml::fields::element(
                do_record_audio,
                "TriggeredRecordingConfiguration",
                "DoRecordAudio",
            )?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for TriggeredRecordingConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.pre_record_duration
            .write_xml(writer, xml::name!(TAE, "tae:PreRecordDuration"));
        self.post_record_duration
            .write_xml(writer, xml::name!(TAE, "tae:PostRecordDuration"));
        self.record_duration
            .write_xml(writer, xml::name!(TAE, "tae:RecordDuration"));
        xml::fields::write_option(
            writer,
            xml::name!(TAE, "tae:RecordFrameRate"),
            &self.record_frame_rate,
        );
        self.do_record_audio
            .write_xml(writer, xml::name!(TAE, "tae:DoRecordAudio"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tae:UserCredentials` of actionengine.wsdl.
#[derive(Clone, PartialEq, Default)]
pub struct UserCredentials {
    /// Element `tae:username`, required.
    pub username: String,
    /// Element `tae:password`, optional.
    pub password: Option<xml::Base64>,
    /// Element `tae:Extension`, optional.
    pub extension: Option<UserCredentialsExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

/// Secrets are shown as present or absent only.
impl std::fmt::Debug for UserCredentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UserCredentials")
            .field("username", &self.username)
            .field("password", &self.password.as_ref().map(|_| "(secret)"))
            .field("extension", &self.extension)
            .field("any_attributes", &self.any_attributes)
            .finish()
    }
}

impl xml::ReadXml for UserCredentials {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut username = None;
        let mut password = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TAE, "username") => xml::fields::one(reader, &child, &mut username)?,
                (xml::Ns::TAE, "password") => xml::fields::one(reader, &child, &mut password)?,
                (xml::Ns::TAE, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            username: xml::fields::element(username, "UserCredentials", "username")?,
            password,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for UserCredentials {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.username.write_xml(writer, xml::name!(TAE, "tae:username"));
        xml::fields::write_option(writer, xml::name!(TAE, "tae:password"), &self.password);
        xml::fields::write_option(writer, xml::name!(TAE, "tae:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tae:UserCredentialsExtension` of actionengine.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UserCredentialsExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for UserCredentialsExtension {
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

impl xml::WriteXml for UserCredentialsExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}
