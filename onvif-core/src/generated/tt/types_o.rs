// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::xml;

/// ComplexType `tt:OSDColor` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OSDColor {
    /// Attribute `Transparent`, optional.
    pub transparent: Option<i32>,
    /// Element `tt:Color`, required.
    pub color: Color,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for OSDColor {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut transparent = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Transparent") => transparent = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut color = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Color") => xml::fields::one(reader, &child, &mut color)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            transparent,
            color: xml::fields::element(color, "OSDColor", "Color")?,
            any_attributes,
        })
    }
}

impl xml::WriteXml for OSDColor {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("Transparent"), &self.transparent);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.color.write_xml(writer, xml::name!(TT, "tt:Color"));
        writer.end(name);
    }
}

/// ComplexType `tt:OSDColorOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OSDColorOptions {
    /// Element `tt:Color`, optional.
    pub color: Option<ColorOptions>,
    /// Element `tt:Transparent`, optional.
    pub transparent: Option<IntRange>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<OSDColorOptionsExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for OSDColorOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut color = None;
        let mut transparent = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Color") => xml::fields::one(reader, &child, &mut color)?,
                (xml::Ns::TT, "Transparent") => xml::fields::one(reader, &child, &mut transparent)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            color,
            transparent,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for OSDColorOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Color"), &self.color);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Transparent"), &self.transparent);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:OSDColorOptionsExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OSDColorOptionsExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for OSDColorOptionsExtension {
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

impl xml::WriteXml for OSDColorOptionsExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:OSDConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OSDConfiguration {
    /// Attribute `token`, required.
    pub token: ReferenceToken,
    /// Element `tt:VideoSourceConfigurationToken`, required.
    pub video_source_configuration_token: OSDReference,
    /// Element `tt:Type`, required.
    pub r#type: OSDType,
    /// Element `tt:Position`, required.
    pub position: OSDPosConfiguration,
    /// Element `tt:TextString`, optional.
    pub text_string: Option<OSDTextConfiguration>,
    /// Element `tt:Image`, optional.
    pub image: Option<OSDImgConfiguration>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<OSDConfigurationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for OSDConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut video_source_configuration_token = None;
        let mut r#type = None;
        let mut position = None;
        let mut text_string = None;
        let mut image = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "VideoSourceConfigurationToken") => {
                    xml::fields::one(reader, &child, &mut video_source_configuration_token)?
                }
                (xml::Ns::TT, "Type") => xml::fields::one(reader, &child, &mut r#type)?,
                (xml::Ns::TT, "Position") => xml::fields::one(reader, &child, &mut position)?,
                (xml::Ns::TT, "TextString") => xml::fields::one(reader, &child, &mut text_string)?,
                (xml::Ns::TT, "Image") => xml::fields::one(reader, &child, &mut image)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            token: xml::fields::attribute(token, "OSDConfiguration", "token")?,
            video_source_configuration_token: xml::fields::element(
                video_source_configuration_token,
                "OSDConfiguration",
                "VideoSourceConfigurationToken",
            )?,
            r#type: xml::fields::element(r#type, "OSDConfiguration", "Type")?,
            position: xml::fields::element(position, "OSDConfiguration", "Position")?,
            text_string,
            image,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for OSDConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.video_source_configuration_token
            .write_xml(writer, xml::name!(TT, "tt:VideoSourceConfigurationToken"));
        self.r#type.write_xml(writer, xml::name!(TT, "tt:Type"));
        self.position.write_xml(writer, xml::name!(TT, "tt:Position"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:TextString"), &self.text_string);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Image"), &self.image);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:OSDConfigurationExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OSDConfigurationExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for OSDConfigurationExtension {
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

impl xml::WriteXml for OSDConfigurationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:OSDConfigurationOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OSDConfigurationOptions {
    /// Element `tt:MaximumNumberOfOSDs`, required.
    pub maximum_number_of_osds: MaximumNumberOfOSDs,
    /// Element `tt:Type`, 1 or more.
    pub r#type: Vec<OSDType>,
    /// Element `tt:PositionOption`, 1 or more.
    pub position_option: Vec<String>,
    /// Element `tt:TextOption`, optional.
    pub text_option: Option<OSDTextOptions>,
    /// Element `tt:ImageOption`, optional.
    pub image_option: Option<OSDImgOptions>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<OSDConfigurationOptionsExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for OSDConfigurationOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut maximum_number_of_osds = None;
        let mut r#type = Vec::new();
        let mut position_option = Vec::new();
        let mut text_option = None;
        let mut image_option = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "MaximumNumberOfOSDs") => {
                    xml::fields::one(reader, &child, &mut maximum_number_of_osds)?
                }
                (xml::Ns::TT, "Type") => xml::fields::many(reader, &child, &mut r#type)?,
                (xml::Ns::TT, "PositionOption") => xml::fields::many(reader, &child, &mut position_option)?,
                (xml::Ns::TT, "TextOption") => xml::fields::one(reader, &child, &mut text_option)?,
                (xml::Ns::TT, "ImageOption") => xml::fields::one(reader, &child, &mut image_option)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            maximum_number_of_osds: xml::fields::element(
                maximum_number_of_osds,
                "OSDConfigurationOptions",
                "MaximumNumberOfOSDs",
            )?,
            r#type,
            position_option,
            text_option,
            image_option,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for OSDConfigurationOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.maximum_number_of_osds
            .write_xml(writer, xml::name!(TT, "tt:MaximumNumberOfOSDs"));
        xml::fields::write_many(writer, xml::name!(TT, "tt:Type"), &self.r#type);
        xml::fields::write_many(writer, xml::name!(TT, "tt:PositionOption"), &self.position_option);
        xml::fields::write_option(writer, xml::name!(TT, "tt:TextOption"), &self.text_option);
        xml::fields::write_option(writer, xml::name!(TT, "tt:ImageOption"), &self.image_option);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:OSDConfigurationOptionsExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OSDConfigurationOptionsExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for OSDConfigurationOptionsExtension {
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

impl xml::WriteXml for OSDConfigurationOptionsExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:OSDImgConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OSDImgConfiguration {
    /// Element `tt:ImgPath`, required.
    pub img_path: String,
    /// Element `tt:Extension`, optional.
    pub extension: Option<OSDImgConfigurationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for OSDImgConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut img_path = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "ImgPath") => xml::fields::one(reader, &child, &mut img_path)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            img_path: xml::fields::element(img_path, "OSDImgConfiguration", "ImgPath")?,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for OSDImgConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.img_path.write_xml(writer, xml::name!(TT, "tt:ImgPath"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:OSDImgConfigurationExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OSDImgConfigurationExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for OSDImgConfigurationExtension {
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

impl xml::WriteXml for OSDImgConfigurationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:OSDImgOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OSDImgOptions {
    /// Attribute `FormatsSupported`, optional.
    pub formats_supported: Option<StringAttrList>,
    /// Attribute `MaxSize`, optional.
    pub max_size: Option<i32>,
    /// Attribute `MaxWidth`, optional.
    pub max_width: Option<i32>,
    /// Attribute `MaxHeight`, optional.
    pub max_height: Option<i32>,
    /// Element `tt:ImagePath`, 1 or more.
    pub image_path: Vec<String>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<OSDImgOptionsExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for OSDImgOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut formats_supported = None;
        let mut max_size = None;
        let mut max_width = None;
        let mut max_height = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "FormatsSupported") => formats_supported = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaxSize") => max_size = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaxWidth") => max_width = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MaxHeight") => max_height = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut image_path = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "ImagePath") => xml::fields::many(reader, &child, &mut image_path)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            formats_supported,
            max_size,
            max_width,
            max_height,
            image_path,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for OSDImgOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("FormatsSupported"), &self.formats_supported);
        xml::fields::write_attribute(writer, xml::name!("MaxSize"), &self.max_size);
        xml::fields::write_attribute(writer, xml::name!("MaxWidth"), &self.max_width);
        xml::fields::write_attribute(writer, xml::name!("MaxHeight"), &self.max_height);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TT, "tt:ImagePath"), &self.image_path);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:OSDImgOptionsExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OSDImgOptionsExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for OSDImgOptionsExtension {
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

impl xml::WriteXml for OSDImgOptionsExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:OSDPosConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OSDPosConfiguration {
    /// Element `tt:Type`, required.
    pub r#type: String,
    /// Element `tt:Pos`, optional.
    pub pos: Option<Vector>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<OSDPosConfigurationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for OSDPosConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut r#type = None;
        let mut pos = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Type") => xml::fields::one(reader, &child, &mut r#type)?,
                (xml::Ns::TT, "Pos") => xml::fields::one(reader, &child, &mut pos)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            r#type: xml::fields::element(r#type, "OSDPosConfiguration", "Type")?,
            pos,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for OSDPosConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.r#type.write_xml(writer, xml::name!(TT, "tt:Type"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:Pos"), &self.pos);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:OSDPosConfigurationExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OSDPosConfigurationExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for OSDPosConfigurationExtension {
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

impl xml::WriteXml for OSDPosConfigurationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:OSDReference` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OSDReference {
    /// The text of the element.
    pub value: ReferenceToken,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for OSDReference {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let text = reader.text()?;
        let value = xml::Text::from_text(&text, reader)?;
        Ok(Self {
            value,
            any_attributes,
        })
    }
}

impl xml::WriteXml for OSDReference {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// ComplexType `tt:OSDTextConfiguration` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OSDTextConfiguration {
    /// Attribute `IsPersistentText`, optional.
    pub is_persistent_text: Option<bool>,
    /// Element `tt:Type`, required.
    pub r#type: String,
    /// Element `tt:DateFormat`, optional.
    pub date_format: Option<String>,
    /// Element `tt:TimeFormat`, optional.
    pub time_format: Option<String>,
    /// Element `tt:FontSize`, optional.
    pub font_size: Option<i32>,
    /// Element `tt:FontColor`, optional.
    pub font_color: Option<OSDColor>,
    /// Element `tt:BackgroundColor`, optional.
    pub background_color: Option<OSDColor>,
    /// Element `tt:PlainText`, optional.
    pub plain_text: Option<String>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<OSDTextConfigurationExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for OSDTextConfiguration {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut is_persistent_text = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "IsPersistentText") => is_persistent_text = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut r#type = None;
        let mut date_format = None;
        let mut time_format = None;
        let mut font_size = None;
        let mut font_color = None;
        let mut background_color = None;
        let mut plain_text = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Type") => xml::fields::one(reader, &child, &mut r#type)?,
                (xml::Ns::TT, "DateFormat") => xml::fields::one(reader, &child, &mut date_format)?,
                (xml::Ns::TT, "TimeFormat") => xml::fields::one(reader, &child, &mut time_format)?,
                (xml::Ns::TT, "FontSize") => xml::fields::one(reader, &child, &mut font_size)?,
                (xml::Ns::TT, "FontColor") => xml::fields::one(reader, &child, &mut font_color)?,
                (xml::Ns::TT, "BackgroundColor") => xml::fields::one(reader, &child, &mut background_color)?,
                (xml::Ns::TT, "PlainText") => xml::fields::one(reader, &child, &mut plain_text)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            is_persistent_text,
            r#type: xml::fields::element(r#type, "OSDTextConfiguration", "Type")?,
            date_format,
            time_format,
            font_size,
            font_color,
            background_color,
            plain_text,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for OSDTextConfiguration {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("IsPersistentText"), &self.is_persistent_text);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.r#type.write_xml(writer, xml::name!(TT, "tt:Type"));
        xml::fields::write_option(writer, xml::name!(TT, "tt:DateFormat"), &self.date_format);
        xml::fields::write_option(writer, xml::name!(TT, "tt:TimeFormat"), &self.time_format);
        xml::fields::write_option(writer, xml::name!(TT, "tt:FontSize"), &self.font_size);
        xml::fields::write_option(writer, xml::name!(TT, "tt:FontColor"), &self.font_color);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:BackgroundColor"),
            &self.background_color,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:PlainText"), &self.plain_text);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:OSDTextConfigurationExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OSDTextConfigurationExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for OSDTextConfigurationExtension {
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

impl xml::WriteXml for OSDTextConfigurationExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:OSDTextOptions` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OSDTextOptions {
    /// Element `tt:Type`, 1 or more.
    pub r#type: Vec<String>,
    /// Element `tt:FontSizeRange`, optional.
    pub font_size_range: Option<IntRange>,
    /// Element `tt:DateFormat`, any number.
    pub date_format: Vec<String>,
    /// Element `tt:TimeFormat`, any number.
    pub time_format: Vec<String>,
    /// Element `tt:FontColor`, optional.
    pub font_color: Option<OSDColorOptions>,
    /// Element `tt:BackgroundColor`, optional.
    pub background_color: Option<OSDColorOptions>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<OSDTextOptionsExtension>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for OSDTextOptions {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut r#type = Vec::new();
        let mut font_size_range = None;
        let mut date_format = Vec::new();
        let mut time_format = Vec::new();
        let mut font_color = None;
        let mut background_color = None;
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Type") => xml::fields::many(reader, &child, &mut r#type)?,
                (xml::Ns::TT, "FontSizeRange") => xml::fields::one(reader, &child, &mut font_size_range)?,
                (xml::Ns::TT, "DateFormat") => xml::fields::many(reader, &child, &mut date_format)?,
                (xml::Ns::TT, "TimeFormat") => xml::fields::many(reader, &child, &mut time_format)?,
                (xml::Ns::TT, "FontColor") => xml::fields::one(reader, &child, &mut font_color)?,
                (xml::Ns::TT, "BackgroundColor") => xml::fields::one(reader, &child, &mut background_color)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            r#type,
            font_size_range,
            date_format,
            time_format,
            font_color,
            background_color,
            extension,
            any_attributes,
        })
    }
}

impl xml::WriteXml for OSDTextOptions {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Type"), &self.r#type);
        xml::fields::write_option(writer, xml::name!(TT, "tt:FontSizeRange"), &self.font_size_range);
        xml::fields::write_many(writer, xml::name!(TT, "tt:DateFormat"), &self.date_format);
        xml::fields::write_many(writer, xml::name!(TT, "tt:TimeFormat"), &self.time_format);
        xml::fields::write_option(writer, xml::name!(TT, "tt:FontColor"), &self.font_color);
        xml::fields::write_option(
            writer,
            xml::name!(TT, "tt:BackgroundColor"),
            &self.background_color,
        );
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        writer.end(name);
    }
}

/// ComplexType `tt:OSDTextOptionsExtension` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OSDTextOptionsExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for OSDTextOptionsExtension {
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

impl xml::WriteXml for OSDTextOptionsExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:OSDType` of onvif.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum OSDType {
    /// `Text`
    #[default]
    Text,
    /// `Image`
    Image,
    /// `Extended`
    Extended,
}

impl OSDType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Text, Self::Image, Self::Extended];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Text => "Text",
            Self::Image => "Image",
            Self::Extended => "Extended",
        }
    }
}

xml::fields::listed_values!(OSDType, "OSDType");

/// ComplexType `tt:Object` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Object {
    /// Attribute `ObjectId`, optional.
    pub object_id: Option<i64>,
    /// Attribute `UUID`, optional.
    pub uuid: Option<String>,
    /// Attribute `Parent`, optional.
    pub parent: Option<i64>,
    /// Attribute `ParentUUID`, optional.
    pub parent_uuid: Option<String>,
    /// Element `tt:Appearance`, optional.
    pub appearance: Option<Appearance>,
    /// Element `tt:Behaviour`, optional.
    pub behaviour: Option<Behaviour>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<ObjectExtension>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Object {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut object_id = None;
        let mut uuid = None;
        let mut parent = None;
        let mut parent_uuid = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "ObjectId") => object_id = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "UUID") => uuid = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Parent") => parent = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "ParentUUID") => parent_uuid = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut appearance = None;
        let mut behaviour = None;
        let mut extension = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Appearance") => xml::fields::one(reader, &child, &mut appearance)?,
                (xml::Ns::TT, "Behaviour") => xml::fields::one(reader, &child, &mut behaviour)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            object_id,
            uuid,
            parent,
            parent_uuid,
            appearance,
            behaviour,
            extension,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Object {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("ObjectId"), &self.object_id);
        xml::fields::write_attribute(writer, xml::name!("UUID"), &self.uuid);
        xml::fields::write_attribute(writer, xml::name!("Parent"), &self.parent);
        xml::fields::write_attribute(writer, xml::name!("ParentUUID"), &self.parent_uuid);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Appearance"), &self.appearance);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Behaviour"), &self.behaviour);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:ObjectExtension` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ObjectExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for ObjectExtension {
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

impl xml::WriteXml for ObjectExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:ObjectId` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ObjectId {
    /// Attribute `ObjectId`, optional.
    pub object_id: Option<i64>,
    /// Attribute `UUID`, optional.
    pub uuid: Option<String>,
}

impl xml::ReadXml for ObjectId {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut object_id = None;
        let mut uuid = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "ObjectId") => object_id = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "UUID") => uuid = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        reader.skip()?;
        Ok(Self { object_id, uuid })
    }
}

impl xml::WriteXml for ObjectId {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("ObjectId"), &self.object_id);
        xml::fields::write_attribute(writer, xml::name!("UUID"), &self.uuid);
        writer.end(name);
    }
}

/// ComplexType `tt:ObjectState` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ObjectState {
    /// Attribute `ObjectId`, optional.
    pub object_id: Option<i64>,
    /// Attribute `UUID`, optional.
    pub uuid: Option<String>,
    /// Attribute `Parent`, optional.
    pub parent: Option<i64>,
    /// Attribute `ParentUUID`, optional.
    pub parent_uuid: Option<String>,
    /// Attribute `CaptureTime`, required.
    pub capture_time: xml::DateTime,
    /// Element `tt:Appearance`, optional.
    pub appearance: Option<Appearance>,
    /// Element `tt:Behaviour`, optional.
    pub behaviour: Option<Behaviour>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<ObjectExtension>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ObjectState {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut object_id = None;
        let mut uuid = None;
        let mut parent = None;
        let mut parent_uuid = None;
        let mut capture_time = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "ObjectId") => object_id = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "UUID") => uuid = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Parent") => parent = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "ParentUUID") => parent_uuid = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "CaptureTime") => capture_time = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut appearance = None;
        let mut behaviour = None;
        let mut extension = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Appearance") => xml::fields::one(reader, &child, &mut appearance)?,
                (xml::Ns::TT, "Behaviour") => xml::fields::one(reader, &child, &mut behaviour)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            object_id,
            uuid,
            parent,
            parent_uuid,
            capture_time: xml::fields::attribute(capture_time, "ObjectState", "CaptureTime")?,
            appearance,
            behaviour,
            extension,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ObjectState {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("ObjectId"), &self.object_id);
        xml::fields::write_attribute(writer, xml::name!("UUID"), &self.uuid);
        xml::fields::write_attribute(writer, xml::name!("Parent"), &self.parent);
        xml::fields::write_attribute(writer, xml::name!("ParentUUID"), &self.parent_uuid);
        writer.attribute(xml::name!("CaptureTime"), &self.capture_time);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Appearance"), &self.appearance);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Behaviour"), &self.behaviour);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:ObjectTrack` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ObjectTrack {
    /// Element `tt:ObjectState`, 1 or more.
    pub object_state: Vec<ObjectState>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ObjectTrack {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut object_state = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "ObjectState") => xml::fields::many(reader, &child, &mut object_state)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            object_state,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ObjectTrack {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TT, "tt:ObjectState"), &self.object_state);
        writer.end(name);
    }
}

/// ComplexType `tt:ObjectTree` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ObjectTree {
    /// Element `tt:Rename`, any number.
    pub rename: Vec<Rename>,
    /// Element `tt:Split`, any number.
    pub split: Vec<Split>,
    /// Element `tt:Merge`, any number.
    pub merge: Vec<Merge>,
    /// Element `tt:Delete`, any number.
    pub delete: Vec<ObjectId>,
    /// Element `tt:Extension`, optional.
    pub extension: Option<ObjectTreeExtension>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ObjectTree {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut rename = Vec::new();
        let mut split = Vec::new();
        let mut merge = Vec::new();
        let mut delete = Vec::new();
        let mut extension = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Rename") => xml::fields::many(reader, &child, &mut rename)?,
                (xml::Ns::TT, "Split") => xml::fields::many(reader, &child, &mut split)?,
                (xml::Ns::TT, "Merge") => xml::fields::many(reader, &child, &mut merge)?,
                (xml::Ns::TT, "Delete") => xml::fields::many(reader, &child, &mut delete)?,
                (xml::Ns::TT, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            rename,
            split,
            merge,
            delete,
            extension,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ObjectTree {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Rename"), &self.rename);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Split"), &self.split);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Merge"), &self.merge);
        xml::fields::write_many(writer, xml::name!(TT, "tt:Delete"), &self.delete);
        xml::fields::write_option(writer, xml::name!(TT, "tt:Extension"), &self.extension);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tt:ObjectTreeExtension` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ObjectTreeExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for ObjectTreeExtension {
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

impl xml::WriteXml for ObjectTreeExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `tt:ObjectType` of metadatastream.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum ObjectType {
    /// `Animal`
    #[default]
    Animal,
    /// `HumanFace`
    HumanFace,
    /// `Human`
    Human,
    /// `Bicycle`
    Bicycle,
    /// `Vehicle`
    Vehicle,
    /// `LicensePlate`
    LicensePlate,
    /// `Bike`
    Bike,
    /// `Barcode`
    Barcode,
    /// `Fire`
    Fire,
    /// `Smoke`
    Smoke,
}

impl ObjectType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::Animal,
        Self::HumanFace,
        Self::Human,
        Self::Bicycle,
        Self::Vehicle,
        Self::LicensePlate,
        Self::Bike,
        Self::Barcode,
        Self::Fire,
        Self::Smoke,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Animal => "Animal",
            Self::HumanFace => "HumanFace",
            Self::Human => "Human",
            Self::Bicycle => "Bicycle",
            Self::Vehicle => "Vehicle",
            Self::LicensePlate => "LicensePlate",
            Self::Bike => "Bike",
            Self::Barcode => "Barcode",
            Self::Fire => "Fire",
            Self::Smoke => "Smoke",
        }
    }
}

xml::fields::listed_values!(ObjectType, "ObjectType");

/// ComplexType `tt:OnvifVersion` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OnvifVersion {
    /// Element `tt:Major`, required.
    pub major: i32,
    /// Element `tt:Minor`, required.
    pub minor: i32,
}

impl xml::ReadXml for OnvifVersion {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut major = None;
        let mut minor = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Major") => xml::fields::one(reader, &child, &mut major)?,
                (xml::Ns::TT, "Minor") => xml::fields::one(reader, &child, &mut minor)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            major: xml::fields::element(major, "OnvifVersion", "Major")?,
            minor: xml::fields::element(minor, "OnvifVersion", "Minor")?,
        })
    }
}

impl xml::WriteXml for OnvifVersion {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.major.write_xml(writer, xml::name!(TT, "tt:Major"));
        self.minor.write_xml(writer, xml::name!(TT, "tt:Minor"));
        writer.end(name);
    }
}

/// ComplexType `tt:OtherType` of metadatastream.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OtherType {
    /// Element `tt:Type`, required.
    pub r#type: String,
    /// Element `tt:Likelihood`, required.
    pub likelihood: f32,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for OtherType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut r#type = None;
        let mut likelihood = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Type") => xml::fields::one(reader, &child, &mut r#type)?,
                (xml::Ns::TT, "Likelihood") => xml::fields::one(reader, &child, &mut likelihood)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            r#type: xml::fields::element(r#type, "OtherType", "Type")?,
            likelihood: xml::fields::element(likelihood, "OtherType", "Likelihood")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for OtherType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.r#type.write_xml(writer, xml::name!(TT, "tt:Type"));
        self.likelihood.write_xml(writer, xml::name!(TT, "tt:Likelihood"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}
