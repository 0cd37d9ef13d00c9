// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// ComplexType `bd:Bag` of humanbody.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Bag {
    /// Element `bd:Category`, optional.
    pub category: Option<String>,
    /// Element `bd:Color`, optional.
    pub color: Option<tt::ColorDescriptor>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Bag {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut category = None;
        let mut color = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::BD, "Category") => xml::fields::one(reader, &child, &mut category)?,
                (xml::Ns::BD, "Color") => xml::fields::one(reader, &child, &mut color)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            category,
            color,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Bag {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Category"), &self.category);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Color"), &self.color);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `bd:BagCategory` of humanbody.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum BagCategory {
    /// `ShoulderBag`
    #[default]
    ShoulderBag,
    /// `Backpack`
    Backpack,
    /// `ToteBag`
    ToteBag,
    /// `Briefcase`
    Briefcase,
    /// `Suitcase`
    Suitcase,
    /// `SingleShoulderBag`
    SingleShoulderBag,
    /// `Other`
    Other,
}

impl BagCategory {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::ShoulderBag,
        Self::Backpack,
        Self::ToteBag,
        Self::Briefcase,
        Self::Suitcase,
        Self::SingleShoulderBag,
        Self::Other,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ShoulderBag => "ShoulderBag",
            Self::Backpack => "Backpack",
            Self::ToteBag => "ToteBag",
            Self::Briefcase => "Briefcase",
            Self::Suitcase => "Suitcase",
            Self::SingleShoulderBag => "SingleShoulderBag",
            Self::Other => "Other",
        }
    }
}

xml::fields::listed_values!(BagCategory, "BagCategory");

/// ComplexType `bd:Behaviour` of humanbody.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Behaviour {
    /// Element `bd:Smoking`, optional.
    pub smoking: Option<String>,
    /// Element `bd:UsingMobile`, optional.
    pub using_mobile: Option<String>,
    /// Element `bd:Activity`, optional.
    pub activity: Option<String>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Behaviour {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut smoking = None;
        let mut using_mobile = None;
        let mut activity = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::BD, "Smoking") => xml::fields::one(reader, &child, &mut smoking)?,
                (xml::Ns::BD, "UsingMobile") => xml::fields::one(reader, &child, &mut using_mobile)?,
                (xml::Ns::BD, "Activity") => xml::fields::one(reader, &child, &mut activity)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            smoking,
            using_mobile,
            activity,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Behaviour {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Smoking"), &self.smoking);
        xml::fields::write_option(writer, xml::name!(BD, "bd:UsingMobile"), &self.using_mobile);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Activity"), &self.activity);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `bd:Belonging` of humanbody.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Belonging {
    /// Element `bd:Bag`, optional.
    pub bag: Option<Bag>,
    /// Element `bd:Umbrella`, optional.
    pub umbrella: Option<Umbrella>,
    /// Element `bd:LiftSomething`, optional.
    pub lift_something: Option<bool>,
    /// Element `bd:Box`, optional.
    pub r#box: Option<Box>,
    /// Element `bd:Cart`, optional.
    pub cart: Option<Cart>,
    /// Element `bd:Weapon`, optional.
    pub weapon: Option<bool>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Belonging {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut bag = None;
        let mut umbrella = None;
        let mut lift_something = None;
        let mut r#box = None;
        let mut cart = None;
        let mut weapon = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::BD, "Bag") => xml::fields::one(reader, &child, &mut bag)?,
                (xml::Ns::BD, "Umbrella") => xml::fields::one(reader, &child, &mut umbrella)?,
                (xml::Ns::BD, "LiftSomething") => xml::fields::one(reader, &child, &mut lift_something)?,
                (xml::Ns::BD, "Box") => xml::fields::one(reader, &child, &mut r#box)?,
                (xml::Ns::BD, "Cart") => xml::fields::one(reader, &child, &mut cart)?,
                (xml::Ns::BD, "Weapon") => xml::fields::one(reader, &child, &mut weapon)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            bag,
            umbrella,
            lift_something,
            r#box,
            cart,
            weapon,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Belonging {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Bag"), &self.bag);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Umbrella"), &self.umbrella);
        xml::fields::write_option(writer, xml::name!(BD, "bd:LiftSomething"), &self.lift_something);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Box"), &self.r#box);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Cart"), &self.cart);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Weapon"), &self.weapon);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `bd:Belongings` of humanbody.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Belongings {
    /// Element `bd:Bag`, any number.
    pub bag: Vec<Bag>,
    /// Element `bd:Umbrella`, optional.
    pub umbrella: Option<Umbrella>,
    /// Element `bd:Cart`, optional.
    pub cart: Option<Cart>,
    /// Element `bd:Weapon`, any number.
    pub weapon: Vec<Weapon>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Belongings {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut bag = Vec::new();
        let mut umbrella = None;
        let mut cart = None;
        let mut weapon = Vec::new();
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::BD, "Bag") => xml::fields::many(reader, &child, &mut bag)?,
                (xml::Ns::BD, "Umbrella") => xml::fields::one(reader, &child, &mut umbrella)?,
                (xml::Ns::BD, "Cart") => xml::fields::one(reader, &child, &mut cart)?,
                (xml::Ns::BD, "Weapon") => xml::fields::many(reader, &child, &mut weapon)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            bag,
            umbrella,
            cart,
            weapon,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Belongings {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(writer, xml::name!(BD, "bd:Bag"), &self.bag);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Umbrella"), &self.umbrella);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Cart"), &self.cart);
        xml::fields::write_many(writer, xml::name!(BD, "bd:Weapon"), &self.weapon);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `bd:BodyMetric` of humanbody.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BodyMetric {
    /// Element `bd:Height`, optional.
    pub height: Option<i32>,
    /// Element `bd:BodyShape`, optional.
    pub body_shape: Option<String>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for BodyMetric {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut height = None;
        let mut body_shape = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::BD, "Height") => xml::fields::one(reader, &child, &mut height)?,
                (xml::Ns::BD, "BodyShape") => xml::fields::one(reader, &child, &mut body_shape)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            height,
            body_shape,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for BodyMetric {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Height"), &self.height);
        xml::fields::write_option(writer, xml::name!(BD, "bd:BodyShape"), &self.body_shape);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `bd:BodyShape` of humanbody.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum BodyShape {
    /// `Fat`
    #[default]
    Fat,
    /// `Thin`
    Thin,
    /// `Other`
    Other,
}

impl BodyShape {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Fat, Self::Thin, Self::Other];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Fat => "Fat",
            Self::Thin => "Thin",
            Self::Other => "Other",
        }
    }
}

xml::fields::listed_values!(BodyShape, "BodyShape");

/// ComplexType `bd:Bottoms` of humanbody.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Bottoms {
    /// Element `bd:Category`, optional.
    pub category: Option<String>,
    /// Element `bd:Color`, optional.
    pub color: Option<tt::ColorDescriptor>,
    /// Element `bd:Grain`, optional.
    pub grain: Option<String>,
    /// Element `bd:Style`, optional.
    pub style: Option<String>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Bottoms {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut category = None;
        let mut color = None;
        let mut grain = None;
        let mut style = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::BD, "Category") => xml::fields::one(reader, &child, &mut category)?,
                (xml::Ns::BD, "Color") => xml::fields::one(reader, &child, &mut color)?,
                (xml::Ns::BD, "Grain") => xml::fields::one(reader, &child, &mut grain)?,
                (xml::Ns::BD, "Style") => xml::fields::one(reader, &child, &mut style)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            category,
            color,
            grain,
            style,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Bottoms {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Category"), &self.category);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Color"), &self.color);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Grain"), &self.grain);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Style"), &self.style);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `bd:BottomsCategory` of humanbody.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum BottomsCategory {
    /// `Trousers`
    #[default]
    Trousers,
    /// `Shorts`
    Shorts,
    /// `Skirt`
    Skirt,
    /// `Other`
    Other,
}

impl BottomsCategory {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Trousers, Self::Shorts, Self::Skirt, Self::Other];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Trousers => "Trousers",
            Self::Shorts => "Shorts",
            Self::Skirt => "Skirt",
            Self::Other => "Other",
        }
    }
}

xml::fields::listed_values!(BottomsCategory, "BottomsCategory");

/// SimpleType `bd:BottomsStyle` of humanbody.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum BottomsStyle {
    /// `FormalPants`
    #[default]
    FormalPants,
    /// `Jeans`
    Jeans,
    /// `Other`
    Other,
}

impl BottomsStyle {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::FormalPants, Self::Jeans, Self::Other];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::FormalPants => "FormalPants",
            Self::Jeans => "Jeans",
            Self::Other => "Other",
        }
    }
}

xml::fields::listed_values!(BottomsStyle, "BottomsStyle");

/// ComplexType `bd:Box` of humanbody.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Box {
    /// Element `bd:Color`, optional.
    pub color: Option<tt::ColorDescriptor>,
    /// Element `bd:Lug`, optional.
    pub lug: Option<bool>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Box {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut color = None;
        let mut lug = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::BD, "Color") => xml::fields::one(reader, &child, &mut color)?,
                (xml::Ns::BD, "Lug") => xml::fields::one(reader, &child, &mut lug)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            color,
            lug,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Box {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Color"), &self.color);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Lug"), &self.lug);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `bd:Cart` of humanbody.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Cart {
    /// Element `bd:Category`, optional.
    pub category: Option<String>,
    /// Element `bd:Color`, optional.
    pub color: Option<tt::ColorDescriptor>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Cart {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut category = None;
        let mut color = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::BD, "Category") => xml::fields::one(reader, &child, &mut category)?,
                (xml::Ns::BD, "Color") => xml::fields::one(reader, &child, &mut color)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            category,
            color,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Cart {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Category"), &self.category);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Color"), &self.color);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `bd:CartCategory` of humanbody.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum CartCategory {
    /// `BabyCarriage`
    #[default]
    BabyCarriage,
    /// `TwoWheelVehicle`
    TwoWheelVehicle,
    /// `Tricyle`
    Tricyle,
    /// `Other`
    Other,
}

impl CartCategory {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::BabyCarriage,
        Self::TwoWheelVehicle,
        Self::Tricyle,
        Self::Other,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::BabyCarriage => "BabyCarriage",
            Self::TwoWheelVehicle => "TwoWheelVehicle",
            Self::Tricyle => "Tricyle",
            Self::Other => "Other",
        }
    }
}

xml::fields::listed_values!(CartCategory, "CartCategory");

/// ComplexType `bd:Clothing` of humanbody.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Clothing {
    /// Element `bd:Scarf`, optional.
    pub scarf: Option<Scarf>,
    /// Element `bd:Gloves`, optional.
    pub gloves: Option<Gloves>,
    /// Element `bd:Tops`, optional.
    pub tops: Option<Tops>,
    /// Element `bd:Bottoms`, optional.
    pub bottoms: Option<Bottoms>,
    /// Element `bd:Shoes`, optional.
    pub shoes: Option<Shoes>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Clothing {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut scarf = None;
        let mut gloves = None;
        let mut tops = None;
        let mut bottoms = None;
        let mut shoes = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::BD, "Scarf") => xml::fields::one(reader, &child, &mut scarf)?,
                (xml::Ns::BD, "Gloves") => xml::fields::one(reader, &child, &mut gloves)?,
                (xml::Ns::BD, "Tops") => xml::fields::one(reader, &child, &mut tops)?,
                (xml::Ns::BD, "Bottoms") => xml::fields::one(reader, &child, &mut bottoms)?,
                (xml::Ns::BD, "Shoes") => xml::fields::one(reader, &child, &mut shoes)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            scarf,
            gloves,
            tops,
            bottoms,
            shoes,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Clothing {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Scarf"), &self.scarf);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Gloves"), &self.gloves);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Tops"), &self.tops);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Bottoms"), &self.bottoms);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Shoes"), &self.shoes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `bd:Gloves` of humanbody.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Gloves {
    /// Element `bd:Color`, optional.
    pub color: Option<tt::ColorDescriptor>,
    /// Element `bd:Wear`, optional.
    pub wear: Option<bool>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Gloves {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut color = None;
        let mut wear = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::BD, "Color") => xml::fields::one(reader, &child, &mut color)?,
                (xml::Ns::BD, "Wear") => xml::fields::one(reader, &child, &mut wear)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            color,
            wear,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Gloves {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Color"), &self.color);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Wear"), &self.wear);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `bd:Grain` of humanbody.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Grain {
    /// `Stria`
    #[default]
    Stria,
    /// `Plaid`
    Plaid,
    /// `PureColour`
    PureColour,
    /// `Decal`
    Decal,
    /// `Other`
    Other,
}

impl Grain {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::Stria,
        Self::Plaid,
        Self::PureColour,
        Self::Decal,
        Self::Other,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Stria => "Stria",
            Self::Plaid => "Plaid",
            Self::PureColour => "PureColour",
            Self::Decal => "Decal",
            Self::Other => "Other",
        }
    }
}

xml::fields::listed_values!(Grain, "Grain");

/// SimpleType `bd:HumanActivity` of humanbody.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum HumanActivity {
    /// `Walking`
    #[default]
    Walking,
    /// `Running`
    Running,
    /// `Fallen`
    Fallen,
    /// `Squatting`
    Squatting,
    /// `Sitting`
    Sitting,
    /// `Standing`
    Standing,
    /// `Driving`
    Driving,
    /// `Other`
    Other,
}

impl HumanActivity {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::Walking,
        Self::Running,
        Self::Fallen,
        Self::Squatting,
        Self::Sitting,
        Self::Standing,
        Self::Driving,
        Self::Other,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Walking => "Walking",
            Self::Running => "Running",
            Self::Fallen => "Fallen",
            Self::Squatting => "Squatting",
            Self::Sitting => "Sitting",
            Self::Standing => "Standing",
            Self::Driving => "Driving",
            Self::Other => "Other",
        }
    }
}

xml::fields::listed_values!(HumanActivity, "HumanActivity");

/// ComplexType `bd:HumanBody` of humanbody.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct HumanBody {
    /// Element `bd:BodyMetric`, optional.
    pub body_metric: Option<BodyMetric>,
    /// Element `bd:Clothing`, optional.
    pub clothing: Option<Clothing>,
    /// Element `bd:Belonging`, optional.
    pub belonging: Option<Belonging>,
    /// Element `bd:Behaviour`, optional.
    pub behaviour: Option<Behaviour>,
    /// Element `bd:Belongings`, optional.
    pub belongings: Option<Belongings>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for HumanBody {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut body_metric = None;
        let mut clothing = None;
        let mut belonging = None;
        let mut behaviour = None;
        let mut belongings = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::BD, "BodyMetric") => xml::fields::one(reader, &child, &mut body_metric)?,
                (xml::Ns::BD, "Clothing") => xml::fields::one(reader, &child, &mut clothing)?,
                (xml::Ns::BD, "Belonging") => xml::fields::one(reader, &child, &mut belonging)?,
                (xml::Ns::BD, "Behaviour") => xml::fields::one(reader, &child, &mut behaviour)?,
                (xml::Ns::BD, "Belongings") => xml::fields::one(reader, &child, &mut belongings)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            body_metric,
            clothing,
            belonging,
            behaviour,
            belongings,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for HumanBody {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(BD, "bd:BodyMetric"), &self.body_metric);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Clothing"), &self.clothing);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Belonging"), &self.belonging);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Behaviour"), &self.behaviour);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Belongings"), &self.belongings);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `bd:Scarf` of humanbody.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Scarf {
    /// Element `bd:Color`, optional.
    pub color: Option<tt::ColorDescriptor>,
    /// Element `bd:Wear`, optional.
    pub wear: Option<bool>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Scarf {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut color = None;
        let mut wear = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::BD, "Color") => xml::fields::one(reader, &child, &mut color)?,
                (xml::Ns::BD, "Wear") => xml::fields::one(reader, &child, &mut wear)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            color,
            wear,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Scarf {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Color"), &self.color);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Wear"), &self.wear);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `bd:Shoes` of humanbody.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Shoes {
    /// Element `bd:Category`, optional.
    pub category: Option<String>,
    /// Element `bd:Color`, optional.
    pub color: Option<tt::ColorDescriptor>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Shoes {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut category = None;
        let mut color = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::BD, "Category") => xml::fields::one(reader, &child, &mut category)?,
                (xml::Ns::BD, "Color") => xml::fields::one(reader, &child, &mut color)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            category,
            color,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Shoes {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Category"), &self.category);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Color"), &self.color);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `bd:ShoesCategory` of humanbody.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum ShoesCategory {
    /// `Boots`
    #[default]
    Boots,
    /// `LeatherShoes`
    LeatherShoes,
    /// `Sneakers`
    Sneakers,
    /// `Sandal`
    Sandal,
    /// `Slipper`
    Slipper,
    /// `Other`
    Other,
}

impl ShoesCategory {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::Boots,
        Self::LeatherShoes,
        Self::Sneakers,
        Self::Sandal,
        Self::Slipper,
        Self::Other,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Boots => "Boots",
            Self::LeatherShoes => "LeatherShoes",
            Self::Sneakers => "Sneakers",
            Self::Sandal => "Sandal",
            Self::Slipper => "Slipper",
            Self::Other => "Other",
        }
    }
}

xml::fields::listed_values!(ShoesCategory, "ShoesCategory");

/// SimpleType `bd:Smoking` of humanbody.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Smoking {
    /// `NoSmoking`
    #[default]
    NoSmoking,
    /// `Cigar`
    Cigar,
    /// `ElectronicCigarettes`
    ElectronicCigarettes,
    /// `Other`
    Other,
}

impl Smoking {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::NoSmoking,
        Self::Cigar,
        Self::ElectronicCigarettes,
        Self::Other,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoSmoking => "NoSmoking",
            Self::Cigar => "Cigar",
            Self::ElectronicCigarettes => "ElectronicCigarettes",
            Self::Other => "Other",
        }
    }
}

xml::fields::listed_values!(Smoking, "Smoking");

/// ComplexType `bd:Tops` of humanbody.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Tops {
    /// Element `bd:Category`, optional.
    pub category: Option<String>,
    /// Element `bd:Color`, optional.
    pub color: Option<tt::ColorDescriptor>,
    /// Element `bd:Grain`, optional.
    pub grain: Option<String>,
    /// Element `bd:Style`, optional.
    pub style: Option<String>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Tops {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut category = None;
        let mut color = None;
        let mut grain = None;
        let mut style = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::BD, "Category") => xml::fields::one(reader, &child, &mut category)?,
                (xml::Ns::BD, "Color") => xml::fields::one(reader, &child, &mut color)?,
                (xml::Ns::BD, "Grain") => xml::fields::one(reader, &child, &mut grain)?,
                (xml::Ns::BD, "Style") => xml::fields::one(reader, &child, &mut style)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            category,
            color,
            grain,
            style,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Tops {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Category"), &self.category);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Color"), &self.color);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Grain"), &self.grain);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Style"), &self.style);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `bd:TopsCategory` of humanbody.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum TopsCategory {
    /// `LongSleeve`
    #[default]
    LongSleeve,
    /// `ShortSleeve`
    ShortSleeve,
    /// `Sleeveless`
    Sleeveless,
    /// `Other`
    Other,
}

impl TopsCategory {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::LongSleeve, Self::ShortSleeve, Self::Sleeveless, Self::Other];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LongSleeve => "LongSleeve",
            Self::ShortSleeve => "ShortSleeve",
            Self::Sleeveless => "Sleeveless",
            Self::Other => "Other",
        }
    }
}

xml::fields::listed_values!(TopsCategory, "TopsCategory");

/// SimpleType `bd:TopsStyle` of humanbody.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum TopsStyle {
    /// `Tailor`
    #[default]
    Tailor,
    /// `Jacket`
    Jacket,
    /// `Shirt`
    Shirt,
    /// `Sweater`
    Sweater,
    /// `Overcoat`
    Overcoat,
    /// `Dress`
    Dress,
    /// `Vest`
    Vest,
    /// `SafetyVest`
    SafetyVest,
    /// `Other`
    Other,
}

impl TopsStyle {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::Tailor,
        Self::Jacket,
        Self::Shirt,
        Self::Sweater,
        Self::Overcoat,
        Self::Dress,
        Self::Vest,
        Self::SafetyVest,
        Self::Other,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Tailor => "Tailor",
            Self::Jacket => "Jacket",
            Self::Shirt => "Shirt",
            Self::Sweater => "Sweater",
            Self::Overcoat => "Overcoat",
            Self::Dress => "Dress",
            Self::Vest => "Vest",
            Self::SafetyVest => "SafetyVest",
            Self::Other => "Other",
        }
    }
}

xml::fields::listed_values!(TopsStyle, "TopsStyle");

/// ComplexType `bd:Umbrella` of humanbody.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Umbrella {
    /// Element `bd:Color`, optional.
    pub color: Option<tt::ColorDescriptor>,
    /// Element `bd:Open`, optional.
    pub open: Option<bool>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Umbrella {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut color = None;
        let mut open = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::BD, "Color") => xml::fields::one(reader, &child, &mut color)?,
                (xml::Ns::BD, "Open") => xml::fields::one(reader, &child, &mut open)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            color,
            open,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Umbrella {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Color"), &self.color);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Open"), &self.open);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `bd:UsingMobile` of humanbody.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum UsingMobile {
    /// `ByLeftHand`
    #[default]
    ByLeftHand,
    /// `ByRightHand`
    ByRightHand,
    /// `Other`
    Other,
}

impl UsingMobile {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::ByLeftHand, Self::ByRightHand, Self::Other];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ByLeftHand => "ByLeftHand",
            Self::ByRightHand => "ByRightHand",
            Self::Other => "Other",
        }
    }
}

xml::fields::listed_values!(UsingMobile, "UsingMobile");

/// ComplexType `bd:Weapon` of humanbody.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Weapon {
    /// Element `bd:Category`, optional.
    pub category: Option<String>,
    /// Element `bd:Color`, optional.
    pub color: Option<tt::ColorDescriptor>,
    /// Element `bd:Pose`, optional.
    pub pose: Option<String>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Weapon {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut category = None;
        let mut color = None;
        let mut pose = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::BD, "Category") => xml::fields::one(reader, &child, &mut category)?,
                (xml::Ns::BD, "Color") => xml::fields::one(reader, &child, &mut color)?,
                (xml::Ns::BD, "Pose") => xml::fields::one(reader, &child, &mut pose)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            category,
            color,
            pose,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Weapon {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Category"), &self.category);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Color"), &self.color);
        xml::fields::write_option(writer, xml::name!(BD, "bd:Pose"), &self.pose);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `bd:WeaponCategory` of humanbody.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum WeaponCategory {
    /// `Knife`
    #[default]
    Knife,
    /// `Rifle`
    Rifle,
    /// `Pistol`
    Pistol,
    /// `Revolver`
    Revolver,
}

impl WeaponCategory {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::Knife, Self::Rifle, Self::Pistol, Self::Revolver];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Knife => "Knife",
            Self::Rifle => "Rifle",
            Self::Pistol => "Pistol",
            Self::Revolver => "Revolver",
        }
    }
}

xml::fields::listed_values!(WeaponCategory, "WeaponCategory");

/// SimpleType `bd:WeaponPose` of humanbody.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum WeaponPose {
    /// `InHolster`
    #[default]
    InHolster,
    /// `InHand`
    InHand,
    /// `Aiming`
    Aiming,
}

impl WeaponPose {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::InHolster, Self::InHand, Self::Aiming];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InHolster => "InHolster",
            Self::InHand => "InHand",
            Self::Aiming => "Aiming",
        }
    }
}

xml::fields::listed_values!(WeaponPose, "WeaponPose");
