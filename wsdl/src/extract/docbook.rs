//! A small tree of a DocBook file, with as much as the extraction needs.

use std::path::Path;

use anyhow::{Context as _, anyhow, bail};
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

/// One specification.
pub(super) struct Document {
    /// File name without extension, as in `Core`.
    pub(super) name: String,
    pub(super) root: Element,
}

/// An element with its children in document order.
#[derive(Debug, Default)]
pub(super) struct Element {
    /// Local name.
    pub(super) name: String,
    /// Value of the `role` attribute; empty without one.
    pub(super) role: String,
    pub(super) children: Vec<Node>,
}

#[derive(Debug)]
pub(super) enum Node {
    Element(Element),
    Text(String),
}

impl Element {
    /// Child elements in document order.
    pub(super) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// First child element of that name.
    pub(super) fn child(&self, name: &str) -> Option<&Element> {
        self.elements().find(|element| element.name == name)
    }

    /// Whether this is a part with a title.
    pub(super) fn is_section(&self) -> bool {
        matches!(self.name.as_str(), "chapter" | "section" | "appendix")
    }

    /// Text of the title; empty without one.
    pub(super) fn title(&self) -> String {
        self.child("title").map(Element::text).unwrap_or_default()
    }

    /// All text inside, white space collapsed.
    pub(super) fn text(&self) -> String {
        let mut out = String::new();
        self.append_text(&mut out);
        out.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn append_text(&self, out: &mut String) {
        for node in &self.children {
            match node {
                Node::Element(element) => element.append_text(out),
                Node::Text(text) => out.push_str(text),
            }
        }
    }

    /// Calls `visit` for each descendant of that name, in document order.
    pub(super) fn each<'a>(&'a self, name: &str, visit: &mut impl FnMut(&'a Element)) {
        for element in self.elements() {
            if element.name == name {
                visit(element);
            }
            element.each(name, visit);
        }
    }
}

/// Reads every `.xml` file of a folder, sorted by name.
pub(super) fn documents(folder: &Path) -> anyhow::Result<Vec<Document>> {
    let mut documents = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(|| format!("reading folder {}", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "xml") {
            let name = path
                .file_stem()
                .map(|stem| stem.to_string_lossy().into_owned())
                .unwrap_or_default();
            let text =
                std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
            let root = parse(&text).with_context(|| format!("parsing {}", path.display()))?;
            documents.push(Document { name, root });
        }
    }
    if documents.is_empty() {
        bail!("no .xml file in {}", folder.display());
    }
    documents.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(documents)
}

pub(super) fn parse(text: &str) -> anyhow::Result<Element> {
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let mut open = vec![Element::default()];
    loop {
        let event = reader.read_event()?;
        let top = open
            .last_mut()
            .ok_or_else(|| anyhow!("end tag without start tag"))?;
        match event {
            Event::Start(tag) => open.push(element(&tag)?),
            Event::Empty(tag) => top.children.push(Node::Element(element(&tag)?)),
            Event::End(_) => {
                let closed = open.pop().ok_or_else(|| anyhow!("end tag without start tag"))?;
                let parent = open
                    .last_mut()
                    .ok_or_else(|| anyhow!("end tag without start tag"))?;
                parent.children.push(Node::Element(closed));
            }
            Event::Text(text) => top.children.push(Node::Text(text.to_string())),
            Event::CData(text) => top.children.push(Node::Text(text.to_string())),
            Event::GeneralRef(reference) => {
                let text = match reference.resolve_char_ref()? {
                    Some(character) => character.to_string(),
                    None => {
                        let name = reference.to_string();
                        resolve_predefined_entity(&name)
                            .ok_or_else(|| anyhow!("entity &{name}; is not known"))?
                            .to_owned()
                    }
                };
                top.children.push(Node::Text(text));
            }
            Event::Eof => break,
            _ => {}
        }
    }
    let document = open.pop().filter(|_| open.is_empty());
    document
        .and_then(|document| {
            document.children.into_iter().find_map(|node| match node {
                Node::Element(element) => Some(element),
                Node::Text(_) => None,
            })
        })
        .ok_or_else(|| anyhow!("the root element is missing or not closed"))
}

fn element(tag: &BytesStart<'_>) -> anyhow::Result<Element> {
    let role = match tag.try_get_attribute("role")? {
        Some(role) => role.value.into_owned(),
        None => String::new(),
    };
    Ok(Element {
        name: tag.local_name().as_ref().to_owned(),
        role,
        children: Vec::new(),
    })
}
