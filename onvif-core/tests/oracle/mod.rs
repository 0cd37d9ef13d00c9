//! What quick-xml makes of a document, in the words in which our tokenizer describes it.

use onvif_core::testing::xml_tokens;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Compares the two on one document: both refuse it, or both find the same.
///
/// # Panics
/// When they differ.
pub fn compare(document: &str) {
    // quick-xml passes over a byte order mark without counting it; our reader has done so before its tokenizer sees the document.
    if document.starts_with('\u{feff}') {
        return;
    }
    match (xml_tokens(document), tokens(document)) {
        (Ok(ours), Some(theirs)) => assert_eq!(ours, theirs, "of {document:?}"),
        (Err(_), None) => {}
        (Ok(ours), None) => panic!("only we accept {document:?}: {ours:?}"),
        (Err(error), Some(theirs)) => panic!("only we refuse {document:?}: {error}; {theirs:?}"),
    }
}

/// The tokens, or nothing if the document is to be refused.
fn tokens(document: &str) -> Option<Vec<String>> {
    let mut reader = Reader::from_str(document);
    let mut lines = Vec::new();
    loop {
        let line = match reader.read_event().ok()? {
            Event::Start(tag) => {
                start(&tag, &mut lines)?;
                "open".to_owned()
            }
            Event::Empty(tag) => {
                start(&tag, &mut lines)?;
                "empty".to_owned()
            }
            Event::End(_) => "end".to_owned(),
            Event::Text(text) => format!("text {}", &*text),
            Event::CData(text) => format!("cdata {}", &*text),
            Event::GeneralRef(name) => format!("reference {}", &*name),
            Event::Comment(_) | Event::PI(_) => "passed".to_owned(),
            Event::Decl(declaration) => format!("declaration {}", &*declaration),
            // It has no place in SOAP.
            Event::DocType(_) => return None,
            Event::Eof => return Some(lines),
        };
        lines.push(format!("{line} {}", reader.buffer_position()));
    }
}

/// A start tag. quick-xml takes anything for a name, so their form is looked at here.
fn start(tag: &BytesStart<'_>, lines: &mut Vec<String>) -> Option<()> {
    let (prefix, local) = name(tag.name().into_inner())?;
    lines.push(format!("start {prefix} {local}"));
    for attribute in tag.attributes().with_checks(false) {
        let attribute = attribute.ok()?;
        let (prefix, local) = name(attribute.key.into_inner())?;
        lines.push(format!("attribute {prefix} {local} {}", attribute.value));
    }
    Some(())
}

/// Prefix and local part of a qualified name.
fn name(qualified: &str) -> Option<(&str, &str)> {
    let (prefix, local) = match qualified.split_once(':') {
        Some((prefix, local)) => (Some(prefix), local),
        None => (None, qualified),
    };
    let start = |c: char| c.is_ascii_alphabetic() || c == '_' || !c.is_ascii();
    let is_name = |part: &str| {
        part.starts_with(start)
            && part
                .chars()
                .all(|c| start(c) || c.is_ascii_digit() || matches!(c, '-' | '.'))
    };
    let fine = prefix.is_none_or(is_name) && is_name(local);
    fine.then_some((prefix.unwrap_or_default(), local))
}
