//! Reads schema files.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use roxmltree::{Document, Node, ParsingOptions};

use super::declaration::{
    Allowed, Attribute, Attributes, Base, Complex, Declarations, Element, Facets, Key, Particle, Process,
    Reference, Simple, SimpleType, Term, Type, Wildcard,
};

pub const XS: &str = "http://www.w3.org/2001/XMLSchema";

/// Every schema below a folder; of what is declared twice, the first one counts, in the order of the paths.
pub fn folder(folder: &Path) -> Result<Declarations, String> {
    let mut files = Vec::new();
    list(folder, &mut files).map_err(|error| format!("{}: {error}", folder.display()))?;
    files.sort();
    let mut declarations = Declarations::default();
    for file in files {
        let text = match std::fs::read_to_string(&file) {
            Ok(text) => text,
            // A picture or an archive beside the schemas is none of them.
            Err(error) if error.kind() == std::io::ErrorKind::InvalidData => continue,
            Err(error) => return Err(format!("{}: {error}", file.display())),
        };
        read(&text, &mut declarations).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    if declarations.elements.is_empty() {
        return Err(format!("{}: no schema declares an element", folder.display()));
    }
    Ok(declarations)
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        if kind.is_dir() {
            list(&entry.path(), files)?;
        } else if kind.is_file() {
            files.push(entry.path());
        }
    }
    Ok(())
}

/// Takes up the schemas of a file; one that holds none, such as a page of documentation, has nothing to say.
pub fn read(text: &str, declarations: &mut Declarations) -> Result<(), String> {
    let options = ParsingOptions {
        // The schema of the namespace of xml itself has one.
        allow_dtd: true,
        nodes_limit: 1_000_000,
        ..ParsingOptions::default()
    };
    let is_schema = ["schema", "definitions"].iter().any(|word| text.contains(word));
    if !is_schema {
        return Ok(());
    }
    let document = Document::parse_with_options(text.trim_start_matches('\u{feff}'), options)
        .map_err(|error| error.to_string())?;
    for node in document.descendants() {
        if node.has_tag_name((XS, "schema")) {
            Schema::new(node).read(declarations)?;
        }
    }
    Ok(())
}

/// One `xs:schema`.
struct Schema<'a, 'i> {
    node: Node<'a, 'i>,
    target: &'a str,
    elements_qualified: bool,
    attributes_qualified: bool,
}

impl<'a, 'i> Schema<'a, 'i> {
    fn new(node: Node<'a, 'i>) -> Schema<'a, 'i> {
        Schema {
            node,
            target: node.attribute("targetNamespace").unwrap_or_default(),
            elements_qualified: node.attribute("elementFormDefault") == Some("qualified"),
            attributes_qualified: node.attribute("attributeFormDefault") == Some("qualified"),
        }
    }

    fn read(&self, all: &mut Declarations) -> Result<(), String> {
        all.namespaces.insert(self.target.to_owned());
        for node in children(self.node) {
            let Some(name) = node.attribute("name") else {
                continue;
            };
            let key: Key = (self.target.to_owned(), name.to_owned());
            match node.tag_name().name() {
                "element" => {
                    if let Some(head) = node.attribute("substitutionGroup") {
                        let head = named(node, head)?;
                        all.substitutes.entry(head).or_default().push(key.clone());
                    }
                    let element = Arc::new(self.element(node, true)?);
                    all.elements.entry(key).or_insert(element);
                }
                "complexType" => {
                    let declared = Arc::new(self.complex(node)?);
                    all.complex.entry(key).or_insert(declared);
                }
                "simpleType" => {
                    let declared = Arc::new(self.simple(node)?);
                    all.simple.entry(key).or_insert(declared);
                }
                "group" => {
                    let content = children(node).find(is_group);
                    let content = content.ok_or_else(|| format!("the group {name} is empty"))?;
                    let particle = Arc::new(self.particle(content)?);
                    all.groups.entry(key).or_insert(particle);
                }
                "attribute" => {
                    let attribute = Arc::new(self.attribute(node, true)?);
                    all.attributes.entry(key).or_insert(attribute);
                }
                "attributeGroup" => {
                    let attributes = Arc::new(self.attributes(node)?);
                    all.attribute_groups.entry(key).or_insert(attributes);
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn element(&self, node: Node<'_, '_>, top: bool) -> Result<Element, String> {
        let name = node.attribute("name").ok_or("an element without name")?;
        let qualified = top
            || node
                .attribute("form")
                .map_or(self.elements_qualified, |form| form == "qualified");
        let of = if let Some(of) = node.attribute("type") {
            let key = named(node, of)?;
            if key.0 == XS && key.1 == "anyType" {
                Type::Any
            } else {
                Type::Named(key)
            }
        } else if let Some(inner) = child(node, "complexType") {
            Type::Complex(Arc::new(self.complex(inner)?))
        } else if let Some(inner) = child(node, "simpleType") {
            Type::Simple(Arc::new(self.simple(inner)?))
        } else {
            Type::Any
        };
        Ok(Element {
            name: (
                if qualified { self.target } else { "" }.to_owned(),
                name.to_owned(),
            ),
            of,
            nillable: flag(node, "nillable"),
            is_abstract: flag(node, "abstract"),
        })
    }

    fn complex(&self, node: Node<'_, '_>) -> Result<Complex, String> {
        let mut complex = Complex {
            mixed: flag(node, "mixed"),
            is_abstract: flag(node, "abstract"),
            ..Complex::default()
        };
        let content = child(node, "complexContent").or_else(|| child(node, "simpleContent"));
        let Some(content) = content else {
            complex.particle = self.content(node)?;
            complex.attributes = self.attributes(node)?;
            return Ok(complex);
        };
        complex.mixed |= flag(content, "mixed");
        let (derived, extends) = match (child(content, "extension"), child(content, "restriction")) {
            (Some(node), _) => (node, true),
            (None, Some(node)) => (node, false),
            (None, None) => return Err("content that derives from nothing".to_owned()),
        };
        let base = derived.attribute("base").ok_or("a derivation without base")?;
        let base = named(derived, base)?;
        complex.attributes = self.attributes(derived)?;
        if content.has_tag_name((XS, "simpleContent")) {
            let facets = (!extends).then(|| facets(derived)).transpose()?;
            complex.text = Some(match facets {
                Some(facets) => SimpleType::Inline(Arc::new(Simple::Restriction {
                    base: SimpleType::Named(base.clone()),
                    facets,
                })),
                None => SimpleType::Named(base.clone()),
            });
        } else {
            complex.particle = self.content(derived)?;
        }
        complex.base = Some(Base { name: base, extends });
        Ok(complex)
    }

    fn content(&self, node: Node<'_, '_>) -> Result<Option<Particle>, String> {
        children(node)
            .find(is_group)
            .map(|node| self.particle(node))
            .transpose()
    }

    fn particle(&self, node: Node<'_, '_>) -> Result<Particle, String> {
        let number = |name: &str| -> Result<Option<u32>, String> {
            let Some(text) = node.attribute(name) else {
                return Ok(Some(1));
            };
            if text == "unbounded" {
                return Ok(None);
            }
            text.trim()
                .parse()
                .map(Some)
                .map_err(|_| format!("{name}={text:?}"))
        };
        let inner = || -> Result<Vec<Particle>, String> {
            children(node)
                .filter(is_particle)
                .map(|node| self.particle(node))
                .collect()
        };
        let term = match node.tag_name().name() {
            "element" => match node.attribute("ref") {
                Some(name) => Term::Reference(named(node, name)?),
                None => Term::Element(Arc::new(self.element(node, false)?)),
            },
            "sequence" => Term::Sequence(inner()?),
            "choice" => Term::Choice(inner()?),
            "all" => Term::All(inner()?),
            "group" => Term::Group(named(node, node.attribute("ref").ok_or("a group without name")?)?),
            "any" => Term::Any(self.wildcard(node)),
            other => return Err(format!("xs:{other} where content is declared")),
        };
        Ok(Particle {
            least: number("minOccurs")?.unwrap_or(0),
            most: number("maxOccurs")?,
            term,
        })
    }

    fn wildcard(&self, node: Node<'_, '_>) -> Wildcard {
        let allowed = match node.attribute("namespace").unwrap_or("##any") {
            "##any" => Allowed::Any,
            "##other" => Allowed::Other(self.target.to_owned()),
            listed => Allowed::Listed(
                listed
                    .split_whitespace()
                    .map(|word| match word {
                        "##targetNamespace" => self.target.to_owned(),
                        "##local" => String::new(),
                        uri => uri.to_owned(),
                    })
                    .collect(),
            ),
        };
        Wildcard {
            allowed,
            process: match node.attribute("processContents") {
                Some("lax") => Process::Lax,
                Some("skip") => Process::Skip,
                _ => Process::Strict,
            },
        }
    }

    fn attributes(&self, node: Node<'_, '_>) -> Result<Attributes, String> {
        let mut attributes = Attributes::default();
        for node in children(node) {
            match (node.tag_name().name(), node.attribute("ref")) {
                ("attribute", None) => attributes.list.push(Arc::new(self.attribute(node, false)?)),
                ("attribute", Some(name)) => attributes.references.push(Reference {
                    name: named(node, name)?,
                    required: node.attribute("use") == Some("required"),
                }),
                ("attributeGroup", Some(name)) => attributes.groups.push(named(node, name)?),
                ("anyAttribute", _) => attributes.any = Some(self.wildcard(node)),
                _ => {}
            }
        }
        Ok(attributes)
    }

    fn attribute(&self, node: Node<'_, '_>, top: bool) -> Result<Attribute, String> {
        let name = node.attribute("name").ok_or("an attribute without name")?;
        let qualified = top
            || node
                .attribute("form")
                .map_or(self.attributes_qualified, |form| form == "qualified");
        let of = if let Some(of) = node.attribute("type") {
            SimpleType::Named(named(node, of)?)
        } else if let Some(inner) = child(node, "simpleType") {
            SimpleType::Inline(Arc::new(self.simple(inner)?))
        } else {
            SimpleType::Named((XS.to_owned(), "anySimpleType".to_owned()))
        };
        Ok(Attribute {
            name: (
                if qualified { self.target } else { "" }.to_owned(),
                name.to_owned(),
            ),
            of,
            required: node.attribute("use") == Some("required"),
            prohibited: node.attribute("use") == Some("prohibited"),
            fixed: node.attribute("fixed").map(str::to_owned),
        })
    }

    fn simple(&self, node: Node<'_, '_>) -> Result<Simple, String> {
        let inline =
            |node| -> Result<SimpleType, String> { Ok(SimpleType::Inline(Arc::new(self.simple(node)?))) };
        if let Some(restriction) = child(node, "restriction") {
            let base = match (restriction.attribute("base"), child(restriction, "simpleType")) {
                (Some(base), _) => SimpleType::Named(named(restriction, base)?),
                (None, Some(inner)) => inline(inner)?,
                (None, None) => return Err("a restriction of nothing".to_owned()),
            };
            return Ok(Simple::Restriction {
                base,
                facets: facets(restriction)?,
            });
        }
        if let Some(list) = child(node, "list") {
            return Ok(Simple::List(
                match (list.attribute("itemType"), child(list, "simpleType")) {
                    (Some(item), _) => SimpleType::Named(named(list, item)?),
                    (None, Some(inner)) => inline(inner)?,
                    (None, None) => return Err("a list of nothing".to_owned()),
                },
            ));
        }
        let union = child(node, "union").ok_or("a simple type of a kind that is not known")?;
        let mut members = Vec::new();
        for member in union
            .attribute("memberTypes")
            .unwrap_or_default()
            .split_whitespace()
        {
            members.push(SimpleType::Named(named(union, member)?));
        }
        for inner in children(union).filter(|node| node.has_tag_name((XS, "simpleType"))) {
            members.push(inline(inner)?);
        }
        Ok(Simple::Union(members))
    }
}

fn facets(node: Node<'_, '_>) -> Result<Facets, String> {
    let mut facets = Facets::default();
    for node in children(node) {
        let Some(value) = node.attribute("value") else {
            continue;
        };
        let size = || value.trim().parse().map_err(|_| format!("the length {value:?}"));
        // Ranges of times are not looked at.
        let number = value.trim().parse().ok();
        match node.tag_name().name() {
            "enumeration" => {
                facets.values.push(value.to_owned());
                facets.names.extend(named(node, value));
            }
            "pattern" => facets.patterns.push(
                regex_lite::Regex::new(&format!("^(?:{})$", translated(value)))
                    .map_err(|error| format!("the pattern {value:?}: {error}"))?,
            ),
            "length" => facets.length = Some(size()?),
            "minLength" => facets.min_length = Some(size()?),
            "maxLength" => facets.max_length = Some(size()?),
            "minInclusive" => facets.at_least = number,
            "maxInclusive" => facets.at_most = number,
            "minExclusive" => facets.above = number,
            "maxExclusive" => facets.below = number,
            _ => {}
        }
    }
    Ok(facets)
}

/// A pattern in the words of the library: the classes of characters of names, which only XML Schema has, and the only differences of sets that
/// the schemas of WS-Topics make.
fn translated(pattern: &str) -> String {
    const START: &str = "A-Za-z_\\x{80}-\\x{10ffff}";
    let rest = format!("{START}0-9.\\-");
    pattern
        .replace("[\\i-[:]]", &format!("[{START}]"))
        .replace("[\\c-[:]]", &format!("[{rest}]"))
        .replace("\\i", &format!("[{START}:]"))
        .replace("\\c", &format!("[{rest}:]"))
}

/// What a name with a prefix means where it stands.
pub fn named(node: Node<'_, '_>, name: &str) -> Result<Key, String> {
    let name = name.trim();
    match name.split_once(':') {
        Some((prefix, local)) => {
            let uri = if prefix == "xml" {
                Some("http://www.w3.org/XML/1998/namespace")
            } else {
                node.lookup_namespace_uri(Some(prefix))
            };
            let uri = uri.ok_or_else(|| format!("the prefix of {name:?} means nothing"))?;
            Ok((uri.to_owned(), local.to_owned()))
        }
        None => Ok((
            node.lookup_namespace_uri(None).unwrap_or_default().to_owned(),
            name.to_owned(),
        )),
    }
}

fn children<'a, 'i>(node: Node<'a, 'i>) -> impl Iterator<Item = Node<'a, 'i>> {
    node.children()
        .filter(|node| node.is_element() && node.tag_name().namespace() == Some(XS))
}

fn child<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    children(node).find(|node| node.tag_name().name() == name)
}

fn is_group(node: &Node<'_, '_>) -> bool {
    matches!(node.tag_name().name(), "sequence" | "choice" | "all" | "group")
}

fn is_particle(node: &Node<'_, '_>) -> bool {
    is_group(node) || matches!(node.tag_name().name(), "element" | "any")
}

fn flag(node: Node<'_, '_>, name: &str) -> bool {
    matches!(node.attribute(name), Some("true" | "1"))
}
