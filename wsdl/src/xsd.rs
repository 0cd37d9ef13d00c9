//! XML Schema as the files state it: declarations, particles, facets. Nothing is resolved here.
//! A construct that this module does not know is an error, so that nothing is left out silently.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};

use crate::dom::{Element, Name};

/// The namespace of XML Schema itself.
pub const XSD: &str = "http://www.w3.org/2001/XMLSchema";

/// Every global declaration of every schema that was read.
#[derive(Default, Debug)]
pub struct Schemas {
    /// Named complex types, with the file that declares each.
    pub complex: BTreeMap<Name, (ComplexType, String)>,
    /// Named simple types, with the file that declares each.
    pub simple: BTreeMap<Name, (SimpleType, String)>,
    /// Global elements, with the file that declares each.
    pub elements: BTreeMap<Name, (ElementDecl, String)>,
    /// Global attributes.
    pub attributes: BTreeMap<Name, AttributeUse>,
    /// Model groups.
    pub groups: BTreeMap<Name, Particle>,
}

/// A type by name or written in place.
#[derive(Clone, Debug)]
pub enum TypeUse {
    /// By name.
    Named(Name),
    /// A complex type written in place.
    Complex(Box<ComplexType>),
    /// A simple type written in place.
    Simple(Box<SimpleType>),
}

/// An element declaration, or a reference to a global one.
#[derive(Clone, Debug)]
pub struct ElementDecl {
    /// The name on the wire.
    pub name: Name,
    /// Its type; `None` for a reference.
    pub ty: Option<TypeUse>,
    /// Least number of occurrences.
    pub min: u32,
    /// Greatest number of occurrences; `None` is unbounded.
    pub max: Option<u32>,
    /// Whether `xsi:nil` is allowed.
    pub nillable: bool,
    /// The default value, when there is one.
    pub default: Option<String>,
}

/// What may stand in the content of an element.
#[derive(Clone, Debug)]
pub enum Particle {
    /// One element.
    Element(ElementDecl),
    /// A wildcard with its namespace constraint.
    Any {
        /// `##any`, `##other`, `##targetNamespace`.
        namespace: String,
        /// Least number of occurrences.
        min: u32,
        /// Greatest number of occurrences; `None` is unbounded.
        max: Option<u32>,
        /// Whether only declared elements are valid.
        strict: bool,
    },
    /// Particles in order.
    Sequence {
        /// The particles.
        items: Vec<Particle>,
        /// Least number of occurrences (0 or 1; greater is refused).
        min: u32,
    },
    /// One of the particles.
    Choice {
        /// The branches.
        items: Vec<Particle>,
        /// Least number of occurrences.
        min: u32,
        /// Greatest number of occurrences; `None` is unbounded.
        max: Option<u32>,
    },
    /// A reference to a model group.
    Group {
        /// Its name.
        name: Name,
        /// Least number of occurrences.
        min: u32,
        /// Greatest number of occurrences; `None` is unbounded.
        max: Option<u32>,
    },
}

/// An attribute of a complex type.
#[derive(Clone, Debug)]
pub struct AttributeUse {
    /// The name on the wire.
    pub name: Name,
    /// Its type; `None` for a reference to a global attribute.
    pub ty: Option<TypeUse>,
    /// Whether it must be there.
    pub required: bool,
    /// The default value, when there is one.
    pub default: Option<String>,
}

/// How a complex type is derived.
#[derive(Clone, Debug, PartialEq)]
pub enum Derivation {
    /// From nothing.
    None,
    /// `complexContent` extension of a complex type.
    Extension(Name),
    /// `complexContent` restriction; the content stated replaces the base's.
    Restriction(Name),
    /// `simpleContent` extension of a simple type or of a complex type with simple content.
    Simple(Name),
}

/// A complex type.
#[derive(Clone, Debug)]
pub struct ComplexType {
    /// Abstract types occur only as their derivations, told apart by `xsi:type`.
    pub is_abstract: bool,
    /// Text may stand between the child elements.
    pub mixed: bool,
    /// Where the type comes from.
    pub derivation: Derivation,
    /// Element content.
    pub content: Option<Particle>,
    /// Attributes.
    pub attributes: Vec<AttributeUse>,
    /// Whether any other attribute may stand, and then whether only declared ones are valid.
    pub any_attribute: Option<bool>,
}

/// Limits on the values of a simple type.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facets {
    /// Length in characters, bytes or items, exactly.
    pub length: Option<u64>,
    /// Least length.
    pub min_length: Option<u64>,
    /// Greatest length.
    pub max_length: Option<u64>,
    /// Least value.
    pub min_inclusive: Option<String>,
    /// Greatest value.
    pub max_inclusive: Option<String>,
    /// Regular expression of XML Schema.
    pub pattern: Option<String>,
}

impl Facets {
    /// Whether no limit is stated.
    pub fn is_empty(&self) -> bool {
        *self == Facets::default()
    }
}

/// A simple type.
#[derive(Clone, Debug)]
pub enum SimpleType {
    /// A restriction of a base type.
    Restriction {
        /// The base.
        base: Name,
        /// Its limits.
        facets: Facets,
        /// The values allowed, when they are listed.
        values: Vec<String>,
    },
    /// A list of items divided by white space.
    List(Name),
    /// One of several types.
    Union {
        /// Members by name.
        members: Vec<Name>,
        /// Members written in place.
        inline: Vec<SimpleType>,
    },
}

impl Schemas {
    /// Adds the declarations of one `schema` element that stands in `file`.
    pub fn add(&mut self, schema: &Element, file: &str) -> Result<()> {
        let parser = Parser {
            target: schema.attr("targetNamespace").unwrap_or_default().to_owned(),
            qualified: schema.attr("elementFormDefault") == Some("qualified"),
        };
        for child in xsd_children(schema)? {
            let named = |parser: &Parser| -> Result<Name> {
                Ok(Name::new(parser.target.clone(), child.required("name")?))
            };
            let clash = |name: &Name| format!("{name} is declared twice");
            match child.name.local.as_str() {
                "import" | "include" => {}
                "complexType" => {
                    let name = named(&parser)?;
                    let ty = parser
                        .complex_type(child)
                        .with_context(|| format!("complexType {name}"))?;
                    if self.complex.insert(name.clone(), (ty, file.to_owned())).is_some() {
                        bail!(clash(&name));
                    }
                }
                "simpleType" => {
                    let name = named(&parser)?;
                    let ty = parser
                        .simple_type(child)
                        .with_context(|| format!("simpleType {name}"))?;
                    if self.simple.insert(name.clone(), (ty, file.to_owned())).is_some() {
                        bail!(clash(&name));
                    }
                }
                "element" => {
                    let mut decl = parser.element(child)?;
                    decl.name.ns = parser.target.clone();
                    let name = decl.name.clone();
                    if self
                        .elements
                        .insert(name.clone(), (decl, file.to_owned()))
                        .is_some()
                    {
                        bail!(clash(&name));
                    }
                }
                "attribute" => {
                    let mut attribute = parser.attribute(child)?;
                    attribute.name.ns = parser.target.clone();
                    self.attributes.insert(attribute.name.clone(), attribute);
                }
                "group" => {
                    let name = named(&parser)?;
                    let particle = parser.content(child)?.context("a group without content")?;
                    self.groups.insert(name, particle);
                }
                other => bail!("<{other}> at the top of a schema is not supported"),
            }
        }
        Ok(())
    }
}

/// The children in the schema namespace, without annotations.
fn xsd_children(element: &Element) -> Result<Vec<&Element>> {
    let mut children = Vec::new();
    for child in &element.children {
        if child.name.ns != XSD {
            bail!("{} stands in <{}>", child.name, element.name.local);
        }
        if child.name.local != "annotation" {
            children.push(child);
        }
    }
    Ok(children)
}

fn occurs(element: &Element) -> Result<(u32, Option<u32>)> {
    let min = element.attr("minOccurs").unwrap_or("1").parse()?;
    let max = match element.attr("maxOccurs").unwrap_or("1") {
        "unbounded" => None,
        number => Some(number.parse()?),
    };
    Ok((min, max))
}

fn strict(wildcard: &Element) -> Result<bool> {
    match wildcard.attr("processContents") {
        None | Some("strict") => Ok(true),
        Some("lax" | "skip") => Ok(false),
        Some(other) => bail!("processContents=\"{other}\""),
    }
}

struct Parser {
    target: String,
    qualified: bool,
}

impl Parser {
    fn element(&self, element: &Element) -> Result<ElementDecl> {
        let (min, max) = occurs(element)?;
        if element.attr("substitutionGroup").is_some() || element.attr("fixed").is_some() {
            bail!("substitution groups and fixed values are not supported");
        }
        let nillable = element.attr("nillable") == Some("true");
        let default = element.attr("default").map(str::to_owned);
        if let Some(reference) = element.attr("ref") {
            let name = element.resolve(reference)?;
            return Ok(ElementDecl {
                name,
                ty: None,
                min,
                max,
                nillable,
                default,
            });
        }
        let local = element.required("name")?;
        let qualified = element
            .attr("form")
            .map_or(self.qualified, |form| form == "qualified");
        let ns = if qualified {
            self.target.clone()
        } else {
            String::new()
        };
        let ty = self
            .type_use(element)
            .with_context(|| format!("element {local}"))?;
        Ok(ElementDecl {
            name: Name::new(ns, local),
            ty: Some(ty),
            min,
            max,
            nillable,
            default,
        })
    }

    /// The type of an element or attribute: by name, in place, or anything.
    fn type_use(&self, element: &Element) -> Result<TypeUse> {
        let mut found = match element.attr("type") {
            Some(ty) => Some(TypeUse::Named(element.resolve(ty)?)),
            None => None,
        };
        for child in xsd_children(element)? {
            let ty = match child.name.local.as_str() {
                "complexType" => TypeUse::Complex(Box::new(self.complex_type(child)?)),
                "simpleType" => TypeUse::Simple(Box::new(self.simple_type(child)?)),
                // Identity constraints limit values only; the two of WS-Topics say that names of topics differ.
                "unique" => continue,
                other => bail!("<{other}> in a declaration is not supported"),
            };
            if found.replace(ty).is_some() {
                bail!("two types for one declaration");
            }
        }
        let anything = if element.name.local == "attribute" {
            "anySimpleType"
        } else {
            "anyType"
        };
        Ok(found.unwrap_or_else(|| TypeUse::Named(Name::new(XSD, anything))))
    }

    fn attribute(&self, element: &Element) -> Result<AttributeUse> {
        let required = match element.attr("use") {
            None | Some("optional") => false,
            Some("required") => true,
            Some(other) => bail!("use=\"{other}\" is not supported"),
        };
        let default = element.attr("default").map(str::to_owned);
        if let Some(reference) = element.attr("ref") {
            return Ok(AttributeUse {
                name: element.resolve(reference)?,
                ty: None,
                required,
                default,
            });
        }
        let name = Name::new("", element.required("name")?);
        let ty = self
            .type_use(element)
            .with_context(|| format!("attribute {}", name.local))?;
        Ok(AttributeUse {
            name,
            ty: Some(ty),
            required,
            default,
        })
    }

    fn complex_type(&self, element: &Element) -> Result<ComplexType> {
        let mut ty = ComplexType {
            is_abstract: element.attr("abstract") == Some("true"),
            mixed: element.attr("mixed") == Some("true"),
            derivation: Derivation::None,
            content: None,
            attributes: Vec::new(),
            any_attribute: None,
        };
        let children = xsd_children(element)?;
        let derived = match children.as_slice() {
            [only] if matches!(only.name.local.as_str(), "complexContent" | "simpleContent") => Some(*only),
            _ => None,
        };
        let Some(derived) = derived else {
            self.body(element, &mut ty)?;
            return Ok(ty);
        };
        ty.mixed |= derived.attr("mixed") == Some("true");
        let inner = xsd_children(derived)?;
        let [inner] = inner.as_slice() else {
            bail!("a derivation has one child")
        };
        let base = inner.resolve(inner.required("base")?)?;
        ty.derivation = match (derived.name.local.as_str(), inner.name.local.as_str()) {
            ("complexContent", "extension") => Derivation::Extension(base),
            ("complexContent", "restriction") => Derivation::Restriction(base),
            ("simpleContent", "extension") => Derivation::Simple(base),
            (outer, inner) => bail!("<{inner}> in <{outer}> is not supported"),
        };
        self.body(inner, &mut ty)?;
        Ok(ty)
    }

    /// Content and attributes, as they stand in a complex type or in its derivation.
    fn body(&self, element: &Element, ty: &mut ComplexType) -> Result<()> {
        for child in xsd_children(element)? {
            match child.name.local.as_str() {
                "attribute" => ty.attributes.push(self.attribute(child)?),
                "anyAttribute" => {
                    ty.any_attribute = Some(strict(child)?);
                }
                "sequence" | "choice" | "group" => {
                    if ty.content.replace(self.particle(child)?).is_some() {
                        bail!("two particles in one type");
                    }
                }
                other => bail!("<{other}> in a complex type is not supported"),
            }
        }
        Ok(())
    }

    fn content(&self, element: &Element) -> Result<Option<Particle>> {
        let children = xsd_children(element)?;
        match children.as_slice() {
            [] => Ok(None),
            [one] => Ok(Some(self.particle(one)?)),
            _ => bail!("more than one particle"),
        }
    }

    fn particle(&self, element: &Element) -> Result<Particle> {
        let (min, max) = occurs(element)?;
        let items = || -> Result<Vec<Particle>> {
            xsd_children(element)?
                .into_iter()
                .map(|child| self.particle(child))
                .collect()
        };
        Ok(match element.name.local.as_str() {
            "element" => Particle::Element(self.element(element)?),
            "any" => Particle::Any {
                namespace: element.attr("namespace").unwrap_or("##any").to_owned(),
                min,
                max,
                strict: strict(element)?,
            },
            "sequence" => {
                if max != Some(1) || min > 1 {
                    bail!("a repeated sequence is not supported");
                }
                Particle::Sequence { items: items()?, min }
            }
            "choice" => Particle::Choice {
                items: items()?,
                min,
                max,
            },
            "group" => Particle::Group {
                name: element.resolve(element.required("ref")?)?,
                min,
                max,
            },
            other => bail!("<{other}> as a particle is not supported"),
        })
    }

    fn simple_type(&self, element: &Element) -> Result<SimpleType> {
        let children = xsd_children(element)?;
        let [inner] = children.as_slice() else {
            bail!("a simple type has one child")
        };
        Ok(match inner.name.local.as_str() {
            "restriction" => {
                let base = inner.resolve(inner.required("base")?)?;
                let (facets, values) = facets(inner)?;
                SimpleType::Restriction { base, facets, values }
            }
            "list" => SimpleType::List(inner.resolve(inner.required("itemType")?)?),
            "union" => {
                let members = inner
                    .attr("memberTypes")
                    .unwrap_or_default()
                    .split_whitespace()
                    .map(|member| inner.resolve(member))
                    .collect::<Result<_>>()?;
                let inline = xsd_children(inner)?
                    .into_iter()
                    .map(|c| self.simple_type(c))
                    .collect::<Result<_>>()?;
                SimpleType::Union { members, inline }
            }
            other => bail!("<{other}> in a simple type is not supported"),
        })
    }
}

fn facets(restriction: &Element) -> Result<(Facets, Vec<String>)> {
    let mut facets = Facets::default();
    let mut values = Vec::new();
    for facet in xsd_children(restriction)? {
        let value = facet.required("value")?;
        match facet.name.local.as_str() {
            "enumeration" => values.push(value.to_owned()),
            "length" => facets.length = Some(value.parse()?),
            "minLength" => facets.min_length = Some(value.parse()?),
            "maxLength" => facets.max_length = Some(value.parse()?),
            "minInclusive" => facets.min_inclusive = Some(value.to_owned()),
            "maxInclusive" => facets.max_inclusive = Some(value.to_owned()),
            "pattern" => facets.pattern = Some(value.to_owned()),
            // White space is collapsed for every type but strings, and tokens are read as written.
            "whiteSpace" => {}
            other => bail!("the facet {other} is not supported"),
        }
    }
    Ok((facets, values))
}

/// A pattern without the line breaks that a file has in it for the reader's eyes (as spaces, after attribute normalisation).
pub fn unfolded(pattern: &str) -> String {
    let mut out = String::with_capacity(pattern.len());
    let mut spaces = 0;
    for c in pattern.chars() {
        match c {
            ' ' | '\t' | '\n' | '\r' => spaces += 1,
            _ => {
                if spaces == 1 {
                    out.push(' ');
                }
                spaces = 0;
                out.push(c);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn add(declarations: &str) -> Result<Schemas> {
        let text = format!(
            "<xs:schema xmlns:xs=\"{XSD}\" xmlns:t=\"urn:t\" targetNamespace=\"urn:t\" elementFormDefault=\"qualified\">{declarations}</xs:schema>"
        );
        let mut schemas = Schemas::default();
        schemas.add(&crate::dom::parse(&text)?, "test.xsd")?;
        Ok(schemas)
    }

    #[test]
    fn declarations_are_kept_as_stated() {
        let schemas = add(
            "<xs:complexType name=\"C\"><xs:sequence><xs:element name=\"A\" type=\"xs:int\" minOccurs=\"0\" maxOccurs=\"unbounded\"/>\
             <xs:any namespace=\"##other\" processContents=\"lax\"/></xs:sequence><xs:attribute name=\"b\" type=\"xs:string\" use=\"required\"/></xs:complexType>",
        )
        .expect("known constructs");
        let (ty, file) = &schemas.complex[&Name::new("urn:t", "C")];
        assert_eq!(file, "test.xsd");
        assert!(ty.attributes[0].required);
        let Some(Particle::Sequence { items, .. }) = &ty.content else {
            panic!("{ty:?}")
        };
        let [Particle::Element(a), Particle::Any { strict: false, .. }] = items.as_slice() else {
            panic!("{items:?}")
        };
        assert_eq!((a.name.ns.as_str(), a.min, a.max), ("urn:t", 0, None));
    }

    #[test]
    fn what_is_not_known_is_refused() {
        for declaration in [
            "<xs:complexType name=\"C\"><xs:all/></xs:complexType>",
            "<xs:element name=\"E\" type=\"xs:int\" substitutionGroup=\"t:F\"/>",
            "<xs:element name=\"E\" type=\"xs:int\" fixed=\"1\"/>",
            "<xs:simpleType name=\"S\"><xs:restriction base=\"xs:int\"><xs:totalDigits value=\"3\"/></xs:restriction></xs:simpleType>",
            "<xs:complexType name=\"C\"><xs:sequence maxOccurs=\"2\"><xs:element name=\"A\" type=\"xs:int\"/></xs:sequence></xs:complexType>",
            "<xs:complexType name=\"C\"/><xs:complexType name=\"C\"/>",
            "<xs:notation name=\"n\" public=\"p\"/>",
            "<other xmlns=\"urn:other\"/>",
        ] {
            assert!(add(declaration).is_err(), "{declaration}");
        }
    }
}
