// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// ComplexType `fc:Accessory` of humanface.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Accessory {
    /// Element `fc:Opticals`, optional.
    pub opticals: Option<AccessoryDescription>,
    /// Element `fc:Hat`, optional.
    pub hat: Option<AccessoryDescription>,
    /// Element `fc:Mask`, optional.
    pub mask: Option<AccessoryDescription>,
    /// Element `fc:Hijab`, optional.
    pub hijab: Option<AccessoryDescription>,
    /// Element `fc:Helmet`, optional.
    pub helmet: Option<AccessoryDescription>,
    /// Element `fc:Kerchief`, optional.
    pub kerchief: Option<AccessoryDescription>,
    /// Element `fc:RightEyePatch`, optional.
    pub right_eye_patch: Option<AccessoryDescription>,
    /// Element `fc:LeftEyePatch`, optional.
    pub left_eye_patch: Option<AccessoryDescription>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Accessory {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut opticals = None;
        let mut hat = None;
        let mut mask = None;
        let mut hijab = None;
        let mut helmet = None;
        let mut kerchief = None;
        let mut right_eye_patch = None;
        let mut left_eye_patch = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::FC, "Opticals") => xml::fields::one(reader, &child, &mut opticals)?,
                (xml::Ns::FC, "Hat") => xml::fields::one(reader, &child, &mut hat)?,
                (xml::Ns::FC, "Mask") => xml::fields::one(reader, &child, &mut mask)?,
                (xml::Ns::FC, "Hijab") => xml::fields::one(reader, &child, &mut hijab)?,
                (xml::Ns::FC, "Helmet") => xml::fields::one(reader, &child, &mut helmet)?,
                (xml::Ns::FC, "Kerchief") => xml::fields::one(reader, &child, &mut kerchief)?,
                (xml::Ns::FC, "RightEyePatch") => xml::fields::one(reader, &child, &mut right_eye_patch)?,
                (xml::Ns::FC, "LeftEyePatch") => xml::fields::one(reader, &child, &mut left_eye_patch)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            opticals,
            hat,
            mask,
            hijab,
            helmet,
            kerchief,
            right_eye_patch,
            left_eye_patch,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Accessory {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Opticals"), &self.opticals);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Hat"), &self.hat);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Mask"), &self.mask);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Hijab"), &self.hijab);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Helmet"), &self.helmet);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Kerchief"), &self.kerchief);
        xml::fields::write_option(writer, xml::name!(FC, "fc:RightEyePatch"), &self.right_eye_patch);
        xml::fields::write_option(writer, xml::name!(FC, "fc:LeftEyePatch"), &self.left_eye_patch);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `fc:AccessoryDescription` of humanface.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AccessoryDescription {
    /// Element `fc:Wear`, optional.
    pub wear: Option<bool>,
    /// Element `fc:Color`, optional.
    pub color: Option<tt::ColorDescriptor>,
    /// Element `fc:Subtype`, optional.
    pub subtype: Option<String>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AccessoryDescription {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut wear = None;
        let mut color = None;
        let mut subtype = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::FC, "Wear") => xml::fields::one(reader, &child, &mut wear)?,
                (xml::Ns::FC, "Color") => xml::fields::one(reader, &child, &mut color)?,
                (xml::Ns::FC, "Subtype") => xml::fields::one(reader, &child, &mut subtype)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            wear,
            color,
            subtype,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AccessoryDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Wear"), &self.wear);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Color"), &self.color);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Subtype"), &self.subtype);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `fc:AdditionalFeatures` of humanface.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AdditionalFeatures {
    /// Element `fc:Scar`, optional.
    pub scar: Option<bool>,
    /// Element `fc:Mole`, optional.
    pub mole: Option<bool>,
    /// Element `fc:Tattoo`, optional.
    pub tattoo: Option<bool>,
    /// Element `fc:Freckles`, optional.
    pub freckles: Option<String>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AdditionalFeatures {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut scar = None;
        let mut mole = None;
        let mut tattoo = None;
        let mut freckles = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::FC, "Scar") => xml::fields::one(reader, &child, &mut scar)?,
                (xml::Ns::FC, "Mole") => xml::fields::one(reader, &child, &mut mole)?,
                (xml::Ns::FC, "Tattoo") => xml::fields::one(reader, &child, &mut tattoo)?,
                (xml::Ns::FC, "Freckles") => xml::fields::one(reader, &child, &mut freckles)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            scar,
            mole,
            tattoo,
            freckles,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AdditionalFeatures {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Scar"), &self.scar);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Mole"), &self.mole);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Tattoo"), &self.tattoo);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Freckles"), &self.freckles);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `fc:Chin` of humanface.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Chin {
    /// `Double`
    #[default]
    Double,
    /// `Pointed`
    Pointed,
    /// `Round`
    Round,
}

impl Chin {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Double, Self::Pointed, Self::Round];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Double => "Double",
            Self::Pointed => "Pointed",
            Self::Round => "Round",
        }
    }
}

xml::fields::listed_values!(Chin, "Chin");

/// SimpleType `fc:Complexion` of humanface.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Complexion {
    /// `White`
    #[default]
    White,
    /// `Black`
    Black,
    /// `Asian`
    Asian,
    /// `Other`
    Other,
}

impl Complexion {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::White, Self::Black, Self::Asian, Self::Other];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::White => "White",
            Self::Black => "Black",
            Self::Asian => "Asian",
            Self::Other => "Other",
        }
    }
}

xml::fields::listed_values!(Complexion, "Complexion");

/// SimpleType `fc:EarShape` of humanface.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum EarShape {
    /// `Round`
    #[default]
    Round,
    /// `Pointed`
    Pointed,
    /// `Narrow`
    Narrow,
    /// `BroadLobe`
    BroadLobe,
    /// `Other`
    Other,
}

impl EarShape {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::Round,
        Self::Pointed,
        Self::Narrow,
        Self::BroadLobe,
        Self::Other,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Round => "Round",
            Self::Pointed => "Pointed",
            Self::Narrow => "Narrow",
            Self::BroadLobe => "BroadLobe",
            Self::Other => "Other",
        }
    }
}

xml::fields::listed_values!(EarShape, "EarShape");

/// SimpleType `fc:Expression` of humanface.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Expression {
    /// `Natural`
    #[default]
    Natural,
    /// `Smile`
    Smile,
    /// `RaisedEyebrows`
    RaisedEyebrows,
    /// `Squint`
    Squint,
    /// `Frown`
    Frown,
    /// `Other`
    Other,
}

impl Expression {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::Natural,
        Self::Smile,
        Self::RaisedEyebrows,
        Self::Squint,
        Self::Frown,
        Self::Other,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Natural => "Natural",
            Self::Smile => "Smile",
            Self::RaisedEyebrows => "RaisedEyebrows",
            Self::Squint => "Squint",
            Self::Frown => "Frown",
            Self::Other => "Other",
        }
    }
}

xml::fields::listed_values!(Expression, "Expression");

/// ComplexType `fc:Eye` of humanface.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Eye {
    /// Element `fc:Shape`, optional.
    pub shape: Option<String>,
    /// Element `fc:Eyelid`, optional.
    pub eyelid: Option<String>,
    /// Element `fc:Eyeball`, optional.
    pub eyeball: Option<String>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Eye {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut shape = None;
        let mut eyelid = None;
        let mut eyeball = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::FC, "Shape") => xml::fields::one(reader, &child, &mut shape)?,
                (xml::Ns::FC, "Eyelid") => xml::fields::one(reader, &child, &mut eyelid)?,
                (xml::Ns::FC, "Eyeball") => xml::fields::one(reader, &child, &mut eyeball)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            shape,
            eyelid,
            eyeball,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Eye {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Shape"), &self.shape);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Eyelid"), &self.eyelid);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Eyeball"), &self.eyeball);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `fc:EyeShape` of humanface.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum EyeShape {
    /// `Almond`
    #[default]
    Almond,
    /// `Round`
    Round,
    /// `Other`
    Other,
}

impl EyeShape {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Almond, Self::Round, Self::Other];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Almond => "Almond",
            Self::Round => "Round",
            Self::Other => "Other",
        }
    }
}

xml::fields::listed_values!(EyeShape, "EyeShape");

/// SimpleType `fc:Eyeball` of humanface.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Eyeball {
    /// `Black`
    #[default]
    Black,
    /// `Blue`
    Blue,
    /// `Brown`
    Brown,
    /// `Gray`
    Gray,
    /// `Green`
    Green,
    /// `Pink`
    Pink,
    /// `Other`
    Other,
}

impl Eyeball {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::Black,
        Self::Blue,
        Self::Brown,
        Self::Gray,
        Self::Green,
        Self::Pink,
        Self::Other,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Black => "Black",
            Self::Blue => "Blue",
            Self::Brown => "Brown",
            Self::Gray => "Gray",
            Self::Green => "Green",
            Self::Pink => "Pink",
            Self::Other => "Other",
        }
    }
}

xml::fields::listed_values!(Eyeball, "Eyeball");

/// ComplexType `fc:Eyebrow` of humanface.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Eyebrow {
    /// Element `fc:Width`, optional.
    pub width: Option<String>,
    /// Element `fc:Color`, optional.
    pub color: Option<tt::ColorDescriptor>,
    /// Element `fc:Space`, optional.
    pub space: Option<String>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Eyebrow {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut width = None;
        let mut color = None;
        let mut space = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::FC, "Width") => xml::fields::one(reader, &child, &mut width)?,
                (xml::Ns::FC, "Color") => xml::fields::one(reader, &child, &mut color)?,
                (xml::Ns::FC, "Space") => xml::fields::one(reader, &child, &mut space)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            width,
            color,
            space,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Eyebrow {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Width"), &self.width);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Color"), &self.color);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Space"), &self.space);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `fc:EyebrowSpace` of humanface.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum EyebrowSpace {
    /// `Joint`
    #[default]
    Joint,
    /// `Separate`
    Separate,
}

impl EyebrowSpace {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Joint, Self::Separate];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Joint => "Joint",
            Self::Separate => "Separate",
        }
    }
}

xml::fields::listed_values!(EyebrowSpace, "EyebrowSpace");

/// SimpleType `fc:EyebrowWidth` of humanface.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum EyebrowWidth {
    /// `Long`
    #[default]
    Long,
    /// `Short`
    Short,
}

impl EyebrowWidth {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Long, Self::Short];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Long => "Long",
            Self::Short => "Short",
        }
    }
}

xml::fields::listed_values!(EyebrowWidth, "EyebrowWidth");

/// SimpleType `fc:Eyelid` of humanface.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Eyelid {
    /// `Single`
    #[default]
    Single,
    /// `Double`
    Double,
    /// `Other`
    Other,
}

impl Eyelid {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Single, Self::Double, Self::Other];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Single => "Single",
            Self::Double => "Double",
            Self::Other => "Other",
        }
    }
}

xml::fields::listed_values!(Eyelid, "Eyelid");

/// ComplexType `fc:FacialHair` of humanface.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FacialHair {
    /// Element `fc:Mustache`, optional.
    pub mustache: Option<bool>,
    /// Element `fc:Beard`, optional.
    pub beard: Option<bool>,
    /// Element `fc:Sideburn`, optional.
    pub sideburn: Option<bool>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for FacialHair {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut mustache = None;
        let mut beard = None;
        let mut sideburn = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::FC, "Mustache") => xml::fields::one(reader, &child, &mut mustache)?,
                (xml::Ns::FC, "Beard") => xml::fields::one(reader, &child, &mut beard)?,
                (xml::Ns::FC, "Sideburn") => xml::fields::one(reader, &child, &mut sideburn)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            mustache,
            beard,
            sideburn,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for FacialHair {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Mustache"), &self.mustache);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Beard"), &self.beard);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Sideburn"), &self.sideburn);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `fc:FacialShape` of humanface.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum FacialShape {
    /// `Long`
    #[default]
    Long,
    /// `Round`
    Round,
    /// `Square`
    Square,
    /// `Oval`
    Oval,
    /// `Other`
    Other,
}

impl FacialShape {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Long, Self::Round, Self::Square, Self::Oval, Self::Other];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Long => "Long",
            Self::Round => "Round",
            Self::Square => "Square",
            Self::Oval => "Oval",
            Self::Other => "Other",
        }
    }
}

xml::fields::listed_values!(FacialShape, "FacialShape");

/// SimpleType `fc:FrecklesType` of humanface.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum FrecklesType {
    /// `AroundCheek`
    #[default]
    AroundCheek,
    /// `Nose`
    Nose,
    /// `forehead`
    Forehead,
    /// `Other`
    Other,
}

impl FrecklesType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::AroundCheek, Self::Nose, Self::Forehead, Self::Other];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AroundCheek => "AroundCheek",
            Self::Nose => "Nose",
            Self::Forehead => "forehead",
            Self::Other => "Other",
        }
    }
}

xml::fields::listed_values!(FrecklesType, "FrecklesType");

/// SimpleType `fc:Gender` of humanface.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Gender {
    /// `Male`
    #[default]
    Male,
    /// `Female`
    Female,
}

impl Gender {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Male, Self::Female];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Male => "Male",
            Self::Female => "Female",
        }
    }
}

xml::fields::listed_values!(Gender, "Gender");

/// ComplexType `fc:Hair` of humanface.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Hair {
    /// Element `fc:Length`, optional.
    pub length: Option<String>,
    /// Element `fc:Style`, optional.
    pub style: Option<String>,
    /// Element `fc:Color`, optional.
    pub color: Option<tt::ColorDescriptor>,
    /// Element `fc:Bangs`, optional.
    pub bangs: Option<bool>,
}

impl xml::ReadXml for Hair {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut length = None;
        let mut style = None;
        let mut color = None;
        let mut bangs = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::FC, "Length") => xml::fields::one(reader, &child, &mut length)?,
                (xml::Ns::FC, "Style") => xml::fields::one(reader, &child, &mut style)?,
                (xml::Ns::FC, "Color") => xml::fields::one(reader, &child, &mut color)?,
                (xml::Ns::FC, "Bangs") => xml::fields::one(reader, &child, &mut bangs)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            length,
            style,
            color,
            bangs,
        })
    }
}

impl xml::WriteXml for Hair {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Length"), &self.length);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Style"), &self.style);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Color"), &self.color);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Bangs"), &self.bangs);
        writer.end(name);
    }
}

/// SimpleType `fc:HairStyle` of humanface.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum HairStyle {
    /// `Straight`
    #[default]
    Straight,
    /// `Wave`
    Wave,
    /// `Curly`
    Curly,
    /// `CrewCut`
    CrewCut,
    /// `Bald`
    Bald,
    /// `Ponytail`
    Ponytail,
    /// `Pigtail`
    Pigtail,
    /// `Other`
    Other,
}

impl HairStyle {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::Straight,
        Self::Wave,
        Self::Curly,
        Self::CrewCut,
        Self::Bald,
        Self::Ponytail,
        Self::Pigtail,
        Self::Other,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Straight => "Straight",
            Self::Wave => "Wave",
            Self::Curly => "Curly",
            Self::CrewCut => "CrewCut",
            Self::Bald => "Bald",
            Self::Ponytail => "Ponytail",
            Self::Pigtail => "Pigtail",
            Self::Other => "Other",
        }
    }
}

xml::fields::listed_values!(HairStyle, "HairStyle");

/// SimpleType `fc:HatType` of humanface.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum HatType {
    /// `Cap`
    #[default]
    Cap,
}

impl HatType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Cap];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cap => "Cap",
        }
    }
}

xml::fields::listed_values!(HatType, "HatType");

/// SimpleType `fc:HelmetType` of humanface.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum HelmetType {
    /// `ConstructionCap`
    #[default]
    ConstructionCap,
    /// `CycleCap`
    CycleCap,
    /// `RidingHat`
    RidingHat,
}

impl HelmetType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::ConstructionCap, Self::CycleCap, Self::RidingHat];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ConstructionCap => "ConstructionCap",
            Self::CycleCap => "CycleCap",
            Self::RidingHat => "RidingHat",
        }
    }
}

xml::fields::listed_values!(HelmetType, "HelmetType");

/// ComplexType `fc:HumanFace` of humanface.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct HumanFace {
    /// Element `fc:Age`, optional.
    pub age: Option<tt::IntRange>,
    /// Element `fc:Gender`, optional.
    pub gender: Option<String>,
    /// Element `fc:Temperature`, optional.
    pub temperature: Option<f32>,
    /// Element `fc:Complexion`, optional.
    pub complexion: Option<String>,
    /// Element `fc:FacialShape`, optional.
    pub facial_shape: Option<String>,
    /// Element `fc:Hair`, optional.
    pub hair: Option<Hair>,
    /// Element `fc:Eyebrow`, optional.
    pub eyebrow: Option<Eyebrow>,
    /// Element `fc:Eye`, optional.
    pub eye: Option<Eye>,
    /// Element `fc:Ear`, optional.
    pub ear: Option<String>,
    /// Element `fc:Nose`, optional.
    pub nose: Option<Nose>,
    /// Element `fc:FacialHair`, optional.
    pub facial_hair: Option<FacialHair>,
    /// Element `fc:Lip`, optional.
    pub lip: Option<String>,
    /// Element `fc:Chin`, optional.
    pub chin: Option<String>,
    /// Element `fc:Expression`, optional.
    pub expression: Option<String>,
    /// Element `fc:PoseAngle`, optional.
    pub pose_angle: Option<PoseAngle>,
    /// Element `fc:Accessory`, optional.
    pub accessory: Option<Accessory>,
    /// Element `fc:AdditionalFeatures`, optional.
    pub additional_features: Option<AdditionalFeatures>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for HumanFace {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut age = None;
        let mut gender = None;
        let mut temperature = None;
        let mut complexion = None;
        let mut facial_shape = None;
        let mut hair = None;
        let mut eyebrow = None;
        let mut eye = None;
        let mut ear = None;
        let mut nose = None;
        let mut facial_hair = None;
        let mut lip = None;
        let mut chin = None;
        let mut expression = None;
        let mut pose_angle = None;
        let mut accessory = None;
        let mut additional_features = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::FC, "Age") => xml::fields::one(reader, &child, &mut age)?,
                (xml::Ns::FC, "Gender") => xml::fields::one(reader, &child, &mut gender)?,
                (xml::Ns::FC, "Temperature") => xml::fields::one(reader, &child, &mut temperature)?,
                (xml::Ns::FC, "Complexion") => xml::fields::one(reader, &child, &mut complexion)?,
                (xml::Ns::FC, "FacialShape") => xml::fields::one(reader, &child, &mut facial_shape)?,
                (xml::Ns::FC, "Hair") => xml::fields::one(reader, &child, &mut hair)?,
                (xml::Ns::FC, "Eyebrow") => xml::fields::one(reader, &child, &mut eyebrow)?,
                (xml::Ns::FC, "Eye") => xml::fields::one(reader, &child, &mut eye)?,
                (xml::Ns::FC, "Ear") => xml::fields::one(reader, &child, &mut ear)?,
                (xml::Ns::FC, "Nose") => xml::fields::one(reader, &child, &mut nose)?,
                (xml::Ns::FC, "FacialHair") => xml::fields::one(reader, &child, &mut facial_hair)?,
                (xml::Ns::FC, "Lip") => xml::fields::one(reader, &child, &mut lip)?,
                (xml::Ns::FC, "Chin") => xml::fields::one(reader, &child, &mut chin)?,
                (xml::Ns::FC, "Expression") => xml::fields::one(reader, &child, &mut expression)?,
                (xml::Ns::FC, "PoseAngle") => xml::fields::one(reader, &child, &mut pose_angle)?,
                (xml::Ns::FC, "Accessory") => xml::fields::one(reader, &child, &mut accessory)?,
                (xml::Ns::FC, "AdditionalFeatures") => {
                    xml::fields::one(reader, &child, &mut additional_features)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            age,
            gender,
            temperature,
            complexion,
            facial_shape,
            hair,
            eyebrow,
            eye,
            ear,
            nose,
            facial_hair,
            lip,
            chin,
            expression,
            pose_angle,
            accessory,
            additional_features,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for HumanFace {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Age"), &self.age);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Gender"), &self.gender);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Temperature"), &self.temperature);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Complexion"), &self.complexion);
        xml::fields::write_option(writer, xml::name!(FC, "fc:FacialShape"), &self.facial_shape);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Hair"), &self.hair);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Eyebrow"), &self.eyebrow);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Eye"), &self.eye);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Ear"), &self.ear);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Nose"), &self.nose);
        xml::fields::write_option(writer, xml::name!(FC, "fc:FacialHair"), &self.facial_hair);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Lip"), &self.lip);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Chin"), &self.chin);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Expression"), &self.expression);
        xml::fields::write_option(writer, xml::name!(FC, "fc:PoseAngle"), &self.pose_angle);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Accessory"), &self.accessory);
        xml::fields::write_option(
            writer,
            xml::name!(FC, "fc:AdditionalFeatures"),
            &self.additional_features,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `fc:Length` of humanface.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Length {
    /// `Long`
    #[default]
    Long,
    /// `Medium`
    Medium,
    /// `Short`
    Short,
}

impl Length {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Long, Self::Medium, Self::Short];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Long => "Long",
            Self::Medium => "Medium",
            Self::Short => "Short",
        }
    }
}

xml::fields::listed_values!(Length, "Length");

/// SimpleType `fc:Lip` of humanface.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Lip {
    /// `Full`
    #[default]
    Full,
    /// `Medium`
    Medium,
    /// `Thin`
    Thin,
}

impl Lip {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Full, Self::Medium, Self::Thin];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Full => "Full",
            Self::Medium => "Medium",
            Self::Thin => "Thin",
        }
    }
}

xml::fields::listed_values!(Lip, "Lip");

/// ComplexType `fc:Nose` of humanface.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Nose {
    /// Element `fc:Length`, optional.
    pub length: Option<String>,
    /// Element `fc:NoseBridge`, optional.
    pub nose_bridge: Option<String>,
    /// Element `fc:NoseWing`, optional.
    pub nose_wing: Option<String>,
    /// Element `fc:NoseEnd`, optional.
    pub nose_end: Option<String>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Nose {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut length = None;
        let mut nose_bridge = None;
        let mut nose_wing = None;
        let mut nose_end = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::FC, "Length") => xml::fields::one(reader, &child, &mut length)?,
                (xml::Ns::FC, "NoseBridge") => xml::fields::one(reader, &child, &mut nose_bridge)?,
                (xml::Ns::FC, "NoseWing") => xml::fields::one(reader, &child, &mut nose_wing)?,
                (xml::Ns::FC, "NoseEnd") => xml::fields::one(reader, &child, &mut nose_end)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            length,
            nose_bridge,
            nose_wing,
            nose_end,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Nose {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Length"), &self.length);
        xml::fields::write_option(writer, xml::name!(FC, "fc:NoseBridge"), &self.nose_bridge);
        xml::fields::write_option(writer, xml::name!(FC, "fc:NoseWing"), &self.nose_wing);
        xml::fields::write_option(writer, xml::name!(FC, "fc:NoseEnd"), &self.nose_end);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `fc:NoseBridge` of humanface.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum NoseBridge {
    /// `Straight`
    #[default]
    Straight,
    /// `Arch`
    Arch,
}

impl NoseBridge {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Straight, Self::Arch];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Straight => "Straight",
            Self::Arch => "Arch",
        }
    }
}

xml::fields::listed_values!(NoseBridge, "NoseBridge");

/// SimpleType `fc:NoseEnd` of humanface.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum NoseEnd {
    /// `Snub`
    #[default]
    Snub,
    /// `Turnedup`
    Turnedup,
    /// `Flat`
    Flat,
    /// `Hooked`
    Hooked,
    /// `Other`
    Other,
}

impl NoseEnd {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Snub, Self::Turnedup, Self::Flat, Self::Hooked, Self::Other];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Snub => "Snub",
            Self::Turnedup => "Turnedup",
            Self::Flat => "Flat",
            Self::Hooked => "Hooked",
            Self::Other => "Other",
        }
    }
}

xml::fields::listed_values!(NoseEnd, "NoseEnd");

/// SimpleType `fc:NoseLength` of humanface.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum NoseLength {
    /// `Short`
    #[default]
    Short,
    /// `Long`
    Long,
}

impl NoseLength {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Short, Self::Long];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Short => "Short",
            Self::Long => "Long",
        }
    }
}

xml::fields::listed_values!(NoseLength, "NoseLength");

/// SimpleType `fc:NoseWing` of humanface.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum NoseWing {
    /// `Narrow`
    #[default]
    Narrow,
    /// `Broad`
    Broad,
}

impl NoseWing {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Narrow, Self::Broad];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Narrow => "Narrow",
            Self::Broad => "Broad",
        }
    }
}

xml::fields::listed_values!(NoseWing, "NoseWing");

/// ComplexType `fc:PoseAngle` of humanface.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PoseAngle {
    /// Element `fc:PoseAngles`, optional.
    pub pose_angles: Option<tt::GeoOrientation>,
    /// Element `fc:Uncertainty`, optional.
    pub uncertainty: Option<tt::GeoOrientation>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PoseAngle {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut pose_angles = None;
        let mut uncertainty = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::FC, "PoseAngles") => xml::fields::one(reader, &child, &mut pose_angles)?,
                (xml::Ns::FC, "Uncertainty") => xml::fields::one(reader, &child, &mut uncertainty)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            pose_angles,
            uncertainty,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PoseAngle {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(FC, "fc:PoseAngles"), &self.pose_angles);
        xml::fields::write_option(writer, xml::name!(FC, "fc:Uncertainty"), &self.uncertainty);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}
