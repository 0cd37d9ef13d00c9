//! XML as JSON (ONVIF Core, "ONVIF XML to JSON conversion"). All values are strings, which the conversion allows, so that no digit is lost.

use std::fmt;

use onvif_core::xml::{Ns, RawXml, XmlError};

/// A value. Members are in the order of the XML, which the formats of ONVIF ask for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Json {
    Null,
    Text(String),
    Array(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = |text: &str| serde_json::to_string(text).map_err(|_| fmt::Error);
        match self {
            Json::Null => f.write_str("null"),
            Json::Text(value) => f.write_str(&text(value)?),
            Json::Array(values) => {
                for (at, value) in values.iter().enumerate() {
                    write!(f, "{}{value}", if at == 0 { "[" } else { "," })?;
                }
                f.write_str(if values.is_empty() { "[]" } else { "]" })
            }
            Json::Object(members) => {
                f.write_str("{")?;
                for (at, (name, value)) in members.iter().enumerate() {
                    write!(f, "{}{}:{value}", if at == 0 { "" } else { "," }, text(name)?)?;
                }
                f.write_str("}")
            }
        }
    }
}

/// The value of an element item: an object whose member is the element, after the prefixes that are not ONVIF's.
pub(super) fn of_item(element: &RawXml) -> Option<Json> {
    let mut context = Vec::new();
    let (name, value) = member(element, &mut context).ok()?;
    let mut members = Vec::new();
    if !context.is_empty() {
        members.push(("@context".to_owned(), Json::Object(context)));
    }
    members.push((name, value));
    Some(Json::Object(members))
}

fn member(element: &RawXml, context: &mut Vec<(String, Json)>) -> Result<(String, Json), XmlError> {
    let mut reader = element.reader();
    let start = reader.root()?;
    let name = element_name(element, start.ns, start.local, context)?;
    let mut members: Vec<(String, Json)> = Vec::new();
    for attribute in reader.attributes() {
        let name = if is_of_onvif(attribute.ns) {
            attribute.local
        } else {
            attribute.qualified
        };
        members.push((format!("@{name}"), Json::Text(attribute.value()?.into_owned())));
    }
    if let Ok(text) = reader.text() {
        let text = text.trim();
        return Ok((
            name,
            match (members.is_empty(), text.is_empty()) {
                (true, true) => Json::Null,
                (true, false) => Json::Text(text.to_owned()),
                (false, true) => Json::Object(members),
                (false, false) => {
                    members.push(("#text".to_owned(), Json::Text(text.to_owned())));
                    Json::Object(members)
                }
            },
        ));
    }
    // There are elements in it.
    let mut reader = element.reader();
    reader.root()?;
    while let Some(start) = reader.next_child()? {
        let child = reader.raw(&start)?;
        let (name, value) = member(&child, context)?;
        match members.iter_mut().find(|(other, _)| *other == name) {
            Some((_, Json::Array(values))) => values.push(value),
            Some((_, first)) => *first = Json::Array(vec![std::mem::replace(first, Json::Null), value]),
            None => members.push((name, value)),
        }
    }
    Ok((name, Json::Object(members)))
}

/// The local name in the namespaces of ONVIF and in none, otherwise with the prefix, which is then put into the context.
fn element_name(
    element: &RawXml,
    ns: Ns,
    local: &str,
    context: &mut Vec<(String, Json)>,
) -> Result<String, XmlError> {
    if is_of_onvif(ns) {
        return Ok(local.to_owned());
    }
    let tag = element.as_str().trim_start_matches('<');
    let qualified = tag
        .split([' ', '\t', '\r', '\n', '>', '/'])
        .next()
        .unwrap_or(local);
    if let Some((prefix, _)) = qualified.split_once(':')
        && !context.iter().any(|(known, _)| known == prefix)
    {
        context.push((prefix.to_owned(), Json::Text(element.name()?.uri().to_owned())));
    }
    Ok(qualified.to_owned())
}

fn is_of_onvif(ns: Ns) -> bool {
    [Ns::NONE, Ns::TT, Ns::FC, Ns::BD, Ns::TTR].contains(&ns)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_of_the_conversion() {
        for (xml, json) in [
            ("<a/>", r#"{"a":null}"#),
            ("<a>text</a>", r#"{"a":"text"}"#),
            ("<a n=\"v\"/>", r#"{"a":{"@n":"v"}}"#),
            ("<a n=\"v\">t&amp;</a>", r##"{"a":{"@n":"v","#text":"t&"}}"##),
            ("<a> <b>1</b>\n<c>2</c></a>", r#"{"a":{"b":"1","c":"2"}}"#),
            ("<a><b>1</b><b>2</b><b/></a>", r#"{"a":{"b":["1","2",null]}}"#),
            (
                "<tt:A xmlns:x=\"urn:x\"><x:B>1</x:B></tt:A>",
                r#"{"@context":{"x":"urn:x"},"A":{"x:B":"1"}}"#,
            ),
        ] {
            let element = RawXml::parse(xml).unwrap();
            assert_eq!(of_item(&element).unwrap().to_string(), json, "{xml}");
        }
        assert_eq!(Json::Array(Vec::new()).to_string(), "[]");
    }
}
