//! Finds the description tables of operations.

use super::docbook::{Document, Element};

/// The table that describes one operation (or a family of them).
#[derive(Debug)]
pub(super) struct Table {
    /// Specification, as in `Core`.
    pub(super) document: String,
    /// Titles of the sections around the table, outermost first.
    pub(super) titles: Vec<String>,
    /// Every line of the "access class" part.
    pub(super) access: Vec<String>,
    /// Every fault line, without the explanations.
    pub(super) faults: Vec<String>,
}

impl Table {
    /// Title of the section that holds the table.
    pub(super) fn title(&self) -> &str {
        self.titles.last().map_or("", String::as_str)
    }
}

/// All description tables of a specification in document order. Tables of events have the same
/// mark-up but speak of a topic; they are left out.
pub(super) fn tables(document: &Document) -> Vec<Table> {
    let mut found = Vec::new();
    walk(document, &document.root, &mut Vec::new(), &mut found);
    found
}

fn walk(document: &Document, element: &Element, titles: &mut Vec<String>, found: &mut Vec<Table>) {
    let titled = element.is_section();
    if titled {
        titles.push(element.title());
    }
    if element.name == "variablelist" && element.role == "op" {
        found.extend(table(document, element, titles));
    }
    for child in element.elements() {
        walk(document, child, titles, found);
    }
    if titled {
        titles.pop();
    }
}

fn table(document: &Document, list: &Element, titles: &[String]) -> Option<Table> {
    let mut table = Table {
        document: document.name.clone(),
        titles: titles.to_vec(),
        access: Vec::new(),
        faults: Vec::new(),
    };
    for entry in list.elements().filter(|e| e.name == "varlistentry") {
        let term = entry.child("term").map(Element::text).unwrap_or_default();
        match term.as_str() {
            "Topic" => return None,
            "access class" => entry.each("para", &mut |para| table.access.push(para.text())),
            // Core has the role once as `param>`.
            "faults" => entry.each("para", &mut |para| {
                if para.role.starts_with("param") {
                    table.faults.push(para.text());
                }
            }),
            _ => {}
        }
    }
    Some(table)
}
