//! Texts against simple types.

use std::sync::Arc;

use base64::Engine as _;
use roxmltree::Node;

use super::declaration::{Declarations, Facets, Simple, SimpleType};
use super::load::{XS, named};

/// Whether a type of XML Schema itself is known here.
pub fn is_known(name: &str) -> bool {
    !matches!(lexical(name), Lexical::Unknown)
}

/// What is wrong about a text.
pub fn check(all: &Declarations, of: &SimpleType, text: &str, node: Node<'_, '_>) -> Result<(), String> {
    value(all, of, text, node, 0)
}

fn value(
    all: &Declarations,
    of: &SimpleType,
    text: &str,
    node: Node<'_, '_>,
    depth: u32,
) -> Result<(), String> {
    // A type that derives from itself, which no schema has.
    if depth > 32 {
        return Ok(());
    }
    let simple = match of {
        SimpleType::Inline(simple) => Arc::clone(simple),
        SimpleType::Named(name) if name.0 == XS => return built_in(&name.1, text, node),
        SimpleType::Named(name) => match all.simple.get(name) {
            Some(simple) => Arc::clone(simple),
            // A complex type whose content is text.
            None => match all.complex.get(name).and_then(|complex| complex.text.clone()) {
                Some(text_type) => return value(all, &text_type, text, node, depth + 1),
                None => return Ok(()),
            },
        },
    };
    match simple.as_ref() {
        Simple::Restriction { base, facets } => {
            value(all, base, text, node, depth + 1)?;
            if !facets.names.is_empty() && is_name_with_prefix(all, base, 0) {
                // Names are the same whatever their prefixes are.
                let listed = named(node, text).is_ok_and(|name| facets.names.contains(&name));
                return if listed {
                    Ok(())
                } else {
                    Err(format!("{text:.100?} is none of the values of its type"))
                };
            }
            let kept = is_string(all, base, 0);
            let text = if kept { text } else { text.trim() };
            within(facets, text, length(all, base, text, 0))
        }
        Simple::List(item) => text
            .split_whitespace()
            .try_for_each(|word| value(all, item, word, node, depth + 1)),
        Simple::Union(members) => {
            let fits = |member: &SimpleType| value(all, member, text, node, depth + 1).is_ok();
            if members.iter().any(fits) {
                Ok(())
            } else {
                Err(format!("{text:.100?} is none of the values of its type"))
            }
        }
    }
}

fn within(facets: &Facets, text: &str, length: usize) -> Result<(), String> {
    if !facets.values.is_empty() && !facets.values.iter().any(|value| value == text) {
        return Err(format!("{text:.100?} is none of the values of its type"));
    }
    if !facets.patterns.is_empty() && !facets.patterns.iter().any(|pattern| pattern.is_match(text)) {
        return Err(format!("{text:.100?} does not have the form of its type"));
    }
    if facets.length.is_some_and(|wanted| length != wanted)
        || facets.min_length.is_some_and(|least| length < least)
        || facets.max_length.is_some_and(|most| length > most)
    {
        return Err(format!("{text:.100?} has the length {length}"));
    }
    if let Ok(number) = text.parse::<f64>() {
        let outside = facets.at_least.is_some_and(|least| number < least)
            || facets.at_most.is_some_and(|most| number > most)
            || facets.above.is_some_and(|above| number <= above)
            || facets.below.is_some_and(|below| number >= below);
        if outside {
            return Err(format!("{number} is out of range"));
        }
    }
    Ok(())
}

/// Whether a type is `xs:QName` at bottom.
fn is_name_with_prefix(all: &Declarations, of: &SimpleType, depth: u32) -> bool {
    let simple = match of {
        SimpleType::Named(name) if name.0 == XS => return name.1 == "QName",
        SimpleType::Named(name) => all.simple.get(name).cloned(),
        SimpleType::Inline(simple) => Some(Arc::clone(simple)),
    };
    match simple.as_deref() {
        Some(Simple::Restriction { base, .. }) if depth < 32 => is_name_with_prefix(all, base, depth + 1),
        _ => false,
    }
}

/// Whether white space at the ends counts.
fn is_string(all: &Declarations, of: &SimpleType, depth: u32) -> bool {
    match of {
        SimpleType::Named(name) if name.0 == XS => matches!(name.1.as_str(), "string" | "normalizedString"),
        SimpleType::Named(name) => all
            .simple
            .get(name)
            .is_some_and(|simple| is_string_simple(all, simple, depth)),
        SimpleType::Inline(simple) => is_string_simple(all, simple, depth),
    }
}

fn is_string_simple(all: &Declarations, simple: &Simple, depth: u32) -> bool {
    match simple {
        Simple::Restriction { base, .. } if depth < 32 => is_string(all, base, depth + 1),
        _ => false,
    }
}

/// What a facet of length counts: characters, octets or items.
fn length(all: &Declarations, of: &SimpleType, text: &str, depth: u32) -> usize {
    let simple = match of {
        SimpleType::Named(name) if name.0 == XS => {
            return match name.1.as_str() {
                "hexBinary" => text.len() / 2,
                "base64Binary" => base64(text).map_or(0, |octets| octets.len()),
                "NMTOKENS" | "IDREFS" | "ENTITIES" => text.split_whitespace().count(),
                _ => text.chars().count(),
            };
        }
        SimpleType::Named(name) => all.simple.get(name).cloned(),
        SimpleType::Inline(simple) => Some(Arc::clone(simple)),
    };
    match simple.as_deref() {
        Some(Simple::List(_)) => text.split_whitespace().count(),
        Some(Simple::Restriction { base, .. }) if depth < 32 => length(all, base, text, depth + 1),
        _ => text.chars().count(),
    }
}

/// How the values of a type of XML Schema are written.
enum Lexical {
    Anything,
    Boolean,
    Integer(i128, i128),
    Decimal,
    Float,
    Form(fn(&str) -> bool),
    Words(fn(&str) -> bool),
    QName,
    Unknown,
}

fn lexical(name: &str) -> Lexical {
    const MOST: i128 = i128::MAX;
    const LEAST: i128 = i128::MIN;
    match name {
        // An address may hold what is not ASCII (XML Schema 1.0, part 2, 3.2.17), so hardly anything is wrong as such.
        "string" | "normalizedString" | "token" | "anySimpleType" | "anyURI" | "anyType" => Lexical::Anything,
        "boolean" => Lexical::Boolean,
        "integer" => Lexical::Integer(LEAST, MOST),
        "nonNegativeInteger" => Lexical::Integer(0, MOST),
        "positiveInteger" => Lexical::Integer(1, MOST),
        "nonPositiveInteger" => Lexical::Integer(LEAST, 0),
        "negativeInteger" => Lexical::Integer(LEAST, -1),
        "long" => Lexical::Integer(i64::MIN as i128, i64::MAX as i128),
        "int" => Lexical::Integer(i32::MIN as i128, i32::MAX as i128),
        "short" => Lexical::Integer(i16::MIN as i128, i16::MAX as i128),
        "byte" => Lexical::Integer(i8::MIN as i128, i8::MAX as i128),
        "unsignedLong" => Lexical::Integer(0, u64::MAX as i128),
        "unsignedInt" => Lexical::Integer(0, u32::MAX as i128),
        "unsignedShort" => Lexical::Integer(0, u16::MAX as i128),
        "unsignedByte" => Lexical::Integer(0, u8::MAX as i128),
        "decimal" => Lexical::Decimal,
        "float" | "double" => Lexical::Float,
        "dateTime" => Lexical::Form(is_date_time),
        "date" => Lexical::Form(is_date),
        "time" => Lexical::Form(is_time),
        "duration" => Lexical::Form(is_duration),
        "hexBinary" => Lexical::Form(|text| {
            text.len().is_multiple_of(2) && text.bytes().all(|octet| octet.is_ascii_hexdigit())
        }),
        "base64Binary" => Lexical::Form(|text| base64(text).is_some()),
        "NCName" | "ID" | "IDREF" | "ENTITY" => Lexical::Form(|text| is_name(text) && !text.contains(':')),
        "Name" => Lexical::Form(is_name),
        "NMTOKEN" => Lexical::Form(is_name_token),
        "NMTOKENS" => Lexical::Words(is_name_token),
        "IDREFS" | "ENTITIES" => Lexical::Words(is_name),
        "language" => Lexical::Form(|text| {
            text.split('-').all(|part| {
                (1..=8).contains(&part.len()) && part.bytes().all(|octet| octet.is_ascii_alphanumeric())
            })
        }),
        "QName" => Lexical::QName,
        _ => Lexical::Unknown,
    }
}

fn built_in(name: &str, text: &str, node: Node<'_, '_>) -> Result<(), String> {
    let trimmed = text.trim();
    let fits = match lexical(name) {
        Lexical::Anything | Lexical::Unknown => true,
        Lexical::Boolean => matches!(trimmed, "true" | "false" | "1" | "0"),
        Lexical::Integer(least, most) => integer(trimmed, least, most),
        Lexical::Decimal => is_decimal(trimmed),
        Lexical::Float => is_float(trimmed),
        Lexical::Form(form) => form(trimmed),
        Lexical::Words(form) => trimmed.split_whitespace().all(form),
        Lexical::QName => {
            trimmed.split(':').all(is_name) && trimmed.split(':').count() <= 2 && named(node, trimmed).is_ok()
        }
    };
    if fits {
        Ok(())
    } else {
        Err(format!("{text:.100?} is no xs:{name}"))
    }
}

fn integer(text: &str, least: i128, most: i128) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|octet| octet.is_ascii_digit()) {
        return false;
    }
    // More digits than any of the limits: only types without a limit on that side have such values.
    text.strip_prefix('+')
        .unwrap_or(text)
        .parse::<i128>()
        .map_or_else(
            |_| {
                if text.starts_with('-') {
                    least == i128::MIN
                } else {
                    most == i128::MAX
                }
            },
            |number| (least..=most).contains(&number),
        )
}

fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    digits.bytes().any(|octet| octet.is_ascii_digit())
        && digits
            .bytes()
            .all(|octet| octet.is_ascii_digit() || octet == b'.')
        && digits.bytes().filter(|&octet| octet == b'.').count() <= 1
}

fn is_float(text: &str) -> bool {
    if matches!(text, "INF" | "-INF" | "NaN") {
        return true;
    }
    match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => is_decimal(mantissa) && integer(exponent, i128::MIN, i128::MAX),
        None => is_decimal(text),
    }
}

fn is_date_time(text: &str) -> bool {
    text.split_once('T')
        .is_some_and(|(date, time)| is_plain_date(date) && is_time(time))
}

fn is_date(text: &str) -> bool {
    is_plain_date(without_zone(text))
}

fn is_plain_date(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let parts: Vec<&str> = unsigned.split('-').collect();
    let [year, month, day] = parts[..] else {
        return false;
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|octet| octet.is_ascii_digit());
    if !(digits(year) && year.len() >= 4) {
        return false;
    }
    let Some(month) = two(month, 1, 12) else {
        return false;
    };
    let year: u64 = year.parse().unwrap_or(0);
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    two(day, 1, days).is_some()
}

fn is_time(text: &str) -> bool {
    let text = without_zone(text);
    let parts: Vec<&str> = text.split(':').collect();
    let [hour, minute, second] = parts[..] else {
        return false;
    };
    let (whole, fraction) = second
        .split_once('.')
        .map_or((second, None), |(w, f)| (w, Some(f)));
    let fraction_fits = fraction
        .is_none_or(|digits| !digits.is_empty() && digits.bytes().all(|octet| octet.is_ascii_digit()));
    let midnight = hour == "24" && minute == "00" && whole == "00";
    fraction_fits
        && (midnight || two(hour, 0, 23).is_some())
        && two(minute, 0, 59).is_some()
        && two(whole, 0, 59).is_some()
}

fn two(text: &str, least: u32, most: u32) -> Option<u32> {
    let fits = text.len() == 2 && text.bytes().all(|octet| octet.is_ascii_digit());
    let number = fits.then(|| text.parse().ok()).flatten()?;
    (least..=most).contains(&number).then_some(number)
}

/// A time without its zone, if that is one; otherwise all of it, which is then no time.
fn without_zone(text: &str) -> &str {
    if let Some(rest) = text.strip_suffix('Z') {
        return rest;
    }
    let Some(at) = text.len().checked_sub(6).filter(|&at| text.is_char_boundary(at)) else {
        return text;
    };
    let (rest, zone) = text.split_at(at);
    let fits = zone.starts_with(['+', '-'])
        && zone.get(3..4) == Some(":")
        && zone.get(1..3).and_then(|hour| two(hour, 0, 14)).is_some()
        && zone.get(4..6).and_then(|minute| two(minute, 0, 59)).is_some();
    if fits { rest } else { text }
}

fn is_duration(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let Some(text) = text.strip_prefix('P') else {
        return false;
    };
    let (date, time) = match text.split_once('T') {
        Some((date, time)) => (date, Some(time)),
        None => (text, None),
    };
    let counted = |text: &str, units: &str, fraction: bool| -> Option<usize> {
        let mut rest = text;
        let mut units = units;
        let mut count = 0;
        while !rest.is_empty() {
            let end = rest.find(|c: char| !(c.is_ascii_digit() || c == '.'))?;
            let (number, tail) = rest.split_at(end);
            let unit = tail.chars().next()?;
            let at = units.find(unit)?;
            let whole = !number.is_empty() && number.bytes().all(|octet| octet.is_ascii_digit());
            if !(whole || (fraction && unit == 'S' && is_decimal(number))) {
                return None;
            }
            units = units.get(at + 1..)?;
            rest = tail.get(1..)?;
            count += 1;
        }
        Some(count)
    };
    let Some(dates) = counted(date, "YMD", false) else {
        return false;
    };
    match time {
        None => dates > 0,
        Some(time) => counted(time, "HMS", true).is_some_and(|times| times > 0),
    }
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() || c == '_' || c == ':') && is_name_token(text)
}

fn is_name_token(text: &str) -> bool {
    !text.is_empty()
        && text
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':' | '\u{b7}'))
}

fn base64(text: &str) -> Option<Vec<u8>> {
    let packed: String = text.split_whitespace().collect();
    base64::engine::general_purpose::STANDARD.decode(packed).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_written_as_their_types_have_them() {
        let document = roxmltree::Document::parse("<a xmlns:p='urn:p'/>").unwrap();
        let node = document.root_element();
        let fits = |name: &str, text: &str| built_in(name, text, node).is_ok();
        for (name, good, bad) in [
            ("boolean", "true", "True"),
            ("int", "-2147483648", "2147483648"),
            ("int", " 7 ", "7.0"),
            ("unsignedByte", "255", "-1"),
            (
                "positiveInteger",
                "99999999999999999999999999999999999999999999",
                "0",
            ),
            ("float", "-1.5E-3", "1,5"),
            ("float", "INF", "inf"),
            ("decimal", ".5", "1e3"),
            ("dateTime", "2024-02-29T23:59:59.5Z", "2023-02-29T00:00:00Z"),
            (
                "dateTime",
                "2024-01-01T24:00:00+14:00",
                "2024-01-01T00:00:00+1:00",
            ),
            ("date", "2024-01-01", "2024-1-1"),
            ("duration", "P1DT2H0.5S", "PT"),
            ("duration", "-P1Y", "PT1.5H"),
            ("duration", "PT60S", "PT1S2M"),
            ("hexBinary", "0aFF", "0aF"),
            ("base64Binary", "aGk=", "aGk"),
            ("NCName", "ab-c", "a:b"),
            ("QName", "p:a", "q:a"),
            ("language", "en-GB", "en_GB"),
        ] {
            assert!(fits(name, good), "{name} {good}");
            assert!(!fits(name, bad), "{name} {bad}");
        }
    }
}
