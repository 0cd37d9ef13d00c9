//! A document against the declarations.

use std::sync::Arc;

use roxmltree::{Document, Node};

use super::Violation;
use super::content::{self, Role};
use super::declaration::{
    Attribute, Attributes, Complex, Declarations, Element, Key, Particle, Process, SimpleType, Type,
};
use super::load::{XS, named};
use super::values;

const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// The most that is said of one document.
const MOST: usize = 5;

/// Deeper than any envelope is read.
const DEEPEST: usize = 128;

pub fn document(all: &Declarations, text: &str) -> Vec<Violation> {
    let mut checker = Checker {
        all,
        place: Vec::new(),
        found: Vec::new(),
    };
    match Document::parse(text.trim_start_matches('\u{feff}')) {
        Ok(document) => {
            let root = document.root_element();
            match all.elements.get(&key(root)) {
                Some(element) => checker.element(root, element),
                None => checker.say(format!("{} is not declared", spelled(root))),
            }
        }
        Err(error) => checker.say(format!("not well formed: {error}")),
    }
    checker.found
}

struct Checker<'a> {
    all: &'a Declarations,
    place: Vec<String>,
    found: Vec<Violation>,
}

/// What a complex type comes to with all that it derives from.
#[derive(Default)]
struct Whole<'a> {
    particles: Vec<&'a Particle>,
    attributes: Vec<&'a Attributes>,
    text: Option<SimpleType>,
    mixed: bool,
}

impl<'a> Checker<'a> {
    fn say(&mut self, what: String) {
        if self.found.len() < MOST {
            self.found.push(Violation {
                place: self.place.join("/"),
                what,
            });
        }
    }

    fn element(&mut self, node: Node<'_, '_>, element: &Element) {
        if self.place.len() >= DEEPEST || self.found.len() >= MOST {
            return;
        }
        self.place.push(node.tag_name().name().to_owned());
        if element.is_abstract {
            self.say("an element that only others may stand for".to_owned());
        }
        let of = self.type_of(node, &element.of);
        match node.attribute((XSI, "nil")).map(str::trim) {
            Some("true" | "1") if element.nillable => {
                if node.has_children() {
                    self.say("content, and xsi:nil".to_owned());
                }
            }
            Some("true" | "1") => self.say("xsi:nil, which it may not have".to_owned()),
            _ => self.content(node, &of),
        }
        self.place.pop();
    }

    /// The type of an element: what `xsi:type` says if it says something.
    fn type_of(&mut self, node: Node<'_, '_>, declared: &Type) -> Type {
        let Some(name) = node.attribute((XSI, "type")) else {
            return declared.clone();
        };
        let Ok(name) = named(node, name) else {
            self.say(format!("xsi:type {name:?}, whose prefix means nothing"));
            return declared.clone();
        };
        let known = self.all.complex.contains_key(&name)
            || self.all.simple.contains_key(&name)
            || (name.0 == XS && values::is_known(&name.1));
        if !known {
            // Types of others' schemas are allowed; there is nothing to hold them against.
            if self.all.namespaces.contains(&name.0) {
                self.say(format!("xsi:type {}, which is not declared", name.1));
            }
            return Type::Any;
        }
        if let Type::Named(base) = declared
            && !self.derives(&name, base)
        {
            self.say(format!(
                "xsi:type {}, which does not derive from {}",
                name.1, base.1
            ));
        }
        Type::Named(name)
    }

    fn derives(&self, name: &Key, base: &Key) -> bool {
        let mut current = name.clone();
        for _ in 0..64 {
            if current == *base {
                return true;
            }
            let complex = self
                .all
                .complex
                .get(&current)
                .and_then(|complex| complex.base.as_ref());
            let simple = || match self.all.simple.get(&current).map(Arc::as_ref) {
                Some(super::declaration::Simple::Restriction {
                    base: SimpleType::Named(base),
                    ..
                }) => Some(base.clone()),
                _ => None,
            };
            match complex.map(|base| base.name.clone()).or_else(simple) {
                Some(next) => current = next,
                None => return base.0 == XS && base.1 == "anySimpleType",
            }
        }
        false
    }

    fn content(&mut self, node: Node<'_, '_>, of: &Type) {
        let all = self.all;
        match of {
            Type::Any => self.anything(node),
            Type::Simple(simple) => self.text(node, &SimpleType::Inline(Arc::clone(simple)), &[]),
            Type::Complex(complex) => self.complex(node, complex),
            Type::Named(name) => {
                if let Some(complex) = all.complex.get(name) {
                    if complex.is_abstract {
                        self.say(format!("the type {}, which only others may stand for", name.1));
                    }
                    self.complex(node, complex);
                } else if all.simple.contains_key(name) || name.0 == XS {
                    self.text(node, &SimpleType::Named(name.clone()), &[]);
                } else {
                    // The schema that declares it is not at hand.
                    self.anything(node);
                }
            }
        }
    }

    /// Nothing is said of the content; what is declared in it counts all the same.
    fn anything(&mut self, node: Node<'_, '_>) {
        for child in node.children().filter(Node::is_element) {
            self.wild(child, Process::Lax);
        }
    }

    fn wild(&mut self, node: Node<'_, '_>, process: Process) {
        if process == Process::Skip {
            return;
        }
        let name = key(node);
        if let Some(element) = self.all.elements.get(&name) {
            self.element(node, element);
        } else if process == Process::Strict {
            self.say(format!("{} is not declared", spelled(node)));
        } else if node.has_attribute((XSI, "type")) {
            self.place.push(name.1);
            let of = self.type_of(node, &Type::Any);
            self.content(node, &of);
            self.place.pop();
        }
    }

    fn complex(&mut self, node: Node<'_, '_>, complex: &Complex) {
        let mut whole = Whole::default();
        gather(self.all, complex, &mut whole, 0);
        if let Some(text) = whole.text.clone() {
            self.text(node, &text, &whole.attributes);
            return;
        }
        self.attributes(node, &whole.attributes);
        let stray = node
            .children()
            .filter(|child| child.is_text())
            .any(|child| child.text().is_some_and(|text| !text.trim().is_empty()));
        if stray && !whole.mixed {
            self.say("text between elements".to_owned());
        }
        let children: Vec<Node<'_, '_>> = node.children().filter(Node::is_element).collect();
        let names: Vec<Key> = children.iter().map(|&child| key(child)).collect();
        if let Err(stuck) = content::fits(self.all, &whole.particles, &names) {
            let expected: Vec<String> = stuck.expected.into_iter().collect();
            let expected = if expected.is_empty() {
                "the end".to_owned()
            } else {
                expected.join(" or ")
            };
            let got = children
                .get(stuck.at)
                .map_or("the end".to_owned(), |&child| spelled(child));
            self.say(format!("{got} instead of {expected}"));
        }
        for (child, name) in children.into_iter().zip(&names) {
            match content::role(self.all, &whole.particles, name) {
                Role::Declared(element) => self.element(child, &element),
                Role::Wild(process) => self.wild(child, process),
                Role::Unknown => {}
            }
        }
    }

    fn text(&mut self, node: Node<'_, '_>, of: &SimpleType, attributes: &[&Attributes]) {
        self.attributes(node, attributes);
        if let Some(child) = node.children().find(Node::is_element) {
            self.say(format!("{} in a text", spelled(child)));
            return;
        }
        let text: String = node.children().filter_map(|child| child.text()).collect();
        if let Err(what) = values::check(self.all, of, &text, node) {
            self.say(what);
        }
    }

    fn attributes(&mut self, node: Node<'_, '_>, declared: &[&Attributes]) {
        let mut list: Vec<(Arc<Attribute>, bool)> = Vec::new();
        let mut any = None;
        for attributes in declared {
            collect(self.all, attributes, &mut list, &mut any, 0);
        }
        for attribute in node.attributes() {
            let name: Key = (
                attribute.namespace().unwrap_or_default().to_owned(),
                attribute.name().to_owned(),
            );
            if name.0 == XSI {
                continue;
            }
            match list.iter().find(|(attribute, _)| attribute.name == name) {
                Some((known, _)) if !known.prohibited => {
                    if let Err(what) = values::check(self.all, &known.of, attribute.value(), node) {
                        self.say(format!("the attribute {}: {what}", name.1));
                    }
                    if let Some(fixed) = &known.fixed
                        && fixed != attribute.value().trim()
                    {
                        self.say(format!("the attribute {} is not {fixed:?}", name.1));
                    }
                }
                _ => {
                    let wild: Option<&super::declaration::Wildcard> = any;
                    if !wild.is_some_and(|wildcard| wildcard.allowed.allows(&name.0)) {
                        self.say(format!("the attribute {} has no place here", name.1));
                    }
                }
            }
        }
        for (attribute, required) in &list {
            let name = (attribute.name.0.as_str(), attribute.name.1.as_str());
            let there = if name.0.is_empty() {
                node.attribute(name.1).is_some()
            } else {
                node.attribute(name).is_some()
            };
            if *required && !there {
                self.say(format!("no attribute {}", name.1));
            }
        }
    }
}

fn gather<'a>(all: &'a Declarations, complex: &'a Complex, whole: &mut Whole<'a>, depth: u32) {
    if depth > 64 {
        return;
    }
    if let Some(base) = &complex.base
        && let Some(of) = all.complex.get(&base.name)
    {
        let mut inherited = Whole::default();
        gather(all, of, &mut inherited, depth + 1);
        whole.attributes.append(&mut inherited.attributes);
        if base.extends {
            whole.particles.append(&mut inherited.particles);
            whole.mixed |= inherited.mixed;
        }
        // The text of a type with attributes is that of the type which it extends.
        whole.text = inherited.text;
    } else {
        whole.text = complex.text.clone();
    }
    if complex
        .base
        .as_ref()
        .is_some_and(|base| base.name.0 == XS && base.name.1 == "anyType" && base.extends)
    {
        whole.mixed = true;
    }
    whole.mixed |= complex.mixed;
    whole.particles.extend(complex.particle.as_ref());
    whole.attributes.push(&complex.attributes);
}

/// The attributes of a type; what derives comes later and counts.
fn collect<'a>(
    all: &'a Declarations,
    attributes: &'a Attributes,
    list: &mut Vec<(Arc<Attribute>, bool)>,
    any: &mut Option<&'a super::declaration::Wildcard>,
    depth: u32,
) {
    if depth > 64 {
        return;
    }
    for group in &attributes.groups {
        if let Some(group) = all.attribute_groups.get(group) {
            collect(all, group, list, any, depth + 1);
        }
    }
    let mut add = |attribute: &Arc<Attribute>, required: bool| {
        list.retain(|(known, _)| known.name != attribute.name);
        list.push((Arc::clone(attribute), required));
    };
    for attribute in &attributes.list {
        add(attribute, attribute.required);
    }
    for reference in &attributes.references {
        if let Some(attribute) = all.attributes.get(&reference.name) {
            add(attribute, reference.required);
        }
    }
    if attributes.any.is_some() {
        *any = attributes.any.as_ref();
    }
}

fn key(node: Node<'_, '_>) -> Key {
    let name = node.tag_name();
    (
        name.namespace().unwrap_or_default().to_owned(),
        name.name().to_owned(),
    )
}

fn spelled(node: Node<'_, '_>) -> String {
    let name = node.tag_name();
    match name.namespace().filter(|namespace| !namespace.is_empty()) {
        Some(namespace) => format!("{} of {namespace}", name.name()),
        None => format!("{} of no namespace", name.name()),
    }
}
