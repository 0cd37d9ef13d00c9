//! Rust names from schema names.

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "union", "unsafe", "unsized", "use", "virtual", "where", "while",
    "yield",
];

/// Words that the general rule would tear apart.
const WORDS: &[(&str, &str)] = &[
    ("IPv4", "Ipv4"),
    ("IPv6", "Ipv6"),
    ("OSDs", "Osds"),
    ("EAPs", "Eaps"),
    ("URIs", "Uris"),
    ("MACs", "Macs"),
    ("CRLs", "Crls"),
    ("JWTs", "Jwts"),
    ("IDs", "Ids"),
    ("CAs", "Cas"),
    ("CSRs", "Csrs"),
    ("PKCS", "Pkcs"),
    ("X509v3", "X509v3"),
    ("DateTime", "DateTime"),
    ("mDNS", "Mdns"),
];

/// A type or variant name: the schema's own letters, the first in upper case, other signs dropped.
pub fn pascal(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut upper = true;
    for c in name.chars() {
        if !c.is_ascii_alphanumeric() {
            upper = true;
        } else if upper {
            // A dropped sign between two digits would join two numbers.
            if c.is_ascii_digit() && out.ends_with(|p: char| p.is_ascii_digit()) {
                out.push('_');
            }
            out.push(c.to_ascii_uppercase());
            upper = false;
        } else {
            out.push(c);
        }
    }
    if out.is_empty() {
        out.push_str("Empty");
    }
    if out.starts_with(|c: char| c.is_ascii_digit()) {
        out.insert(0, 'N');
    }
    if out == "Self" {
        "SelfValue".to_owned()
    } else {
        out
    }
}

/// A field, function or module name.
pub fn snake(name: &str) -> String {
    let mut name = name.to_owned();
    for (from, to) in WORDS {
        name = name.replace(from, to);
    }
    let chars: Vec<char> = name.chars().collect();
    let mut out = String::with_capacity(name.len() + 8);
    for (i, &c) in chars.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            if !out.ends_with('_') && !out.is_empty() {
                out.push('_');
            }
            continue;
        }
        if c.is_ascii_uppercase() && i > 0 && !out.is_empty() && !out.ends_with('_') {
            let before = chars[i - 1];
            let after = chars.get(i + 1).copied().unwrap_or(' ');
            let word_starts = before.is_ascii_lowercase()
                || (before.is_ascii_digit() && after.is_ascii_lowercase())
                || (before.is_ascii_uppercase() && after.is_ascii_lowercase());
            if word_starts {
                out.push('_');
            }
        }
        out.push(c.to_ascii_lowercase());
    }
    if out.starts_with(|c: char| c.is_ascii_digit()) {
        out.insert_str(0, "n_");
    }
    escape(&out)
}

/// A constant's name.
pub fn shouting(name: &str) -> String {
    snake(name).trim_start_matches("r#").to_ascii_uppercase()
}

/// Keywords become raw identifiers.
fn escape(name: &str) -> String {
    match name {
        "self" | "super" | "crate" => format!("{name}_"),
        _ if KEYWORDS.contains(&name) => format!("r#{name}"),
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields() {
        let cases = [
            ("Name", "name"),
            ("XAddr", "x_addr"),
            ("PTZConfiguration", "ptz_configuration"),
            ("IPv4Address", "ipv4_address"),
            ("UTCDateTime", "utc_date_time"),
            ("type", "r#type"),
            ("NTPFromDHCP", "ntp_from_dhcp"),
            ("H264", "h264"),
            ("RTP_RTSP_TCP", "rtp_rtsp_tcp"),
            ("GetOSDs", "get_osds"),
            ("use-count", "use_count"),
            ("Dot11Configuration", "dot11_configuration"),
        ];
        for (schema, rust) in cases {
            assert_eq!(snake(schema), rust, "{schema}");
        }
    }

    #[test]
    fn types_and_values() {
        let cases = [
            ("base64Binary", "Base64Binary"),
            ("1.0", "N1_0"),
            ("video/mp4", "VideoMp4"),
            ("", "Empty"),
            ("RTP/AVP", "RTPAVP"),
        ];
        for (schema, rust) in cases {
            assert_eq!(pascal(schema), rust, "{schema}");
        }
    }
}
