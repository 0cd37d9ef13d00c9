//! Messages that no device takes.
#![allow(dead_code, missing_docs)]

use super::{TDS, device_message, message};

/// Messages, and the status and fault that each must get.
pub fn bad_messages() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let soap = "xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\"";
    let envelope =
        |body: &str| format!("<s:Envelope {soap}><s:Body>{body}</s:Body></s:Envelope>").into_bytes();
    let doctype = |subset: &str, body: &str| {
        format!("<!DOCTYPE s [{subset}]><s:Envelope {soap}><s:Body>{body}</s:Body></s:Envelope>").into_bytes()
    };
    let lol: String = (1..10)
        .map(|i| format!("<!ENTITY l{i} \"{}\">", format!("&l{};", i - 1).repeat(10)))
        .collect();
    let deep = format!("{}{}", "<a>".repeat(100_000 / 7), "</a>".repeat(100_000 / 7));
    let utf16: Vec<u8> = "<a/>".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let whole = device_message("GetHostname");
    let mut broken_utf8 = envelope("<a>\u{e4}</a>");
    let at = broken_utf8.iter().position(|b| *b == 0xc3).unwrap();
    broken_utf8.remove(at + 1);
    vec![
        ("blank", b" \r\n".to_vec(), "400 Sender/WellFormed"),
        ("no xml", b"hello".to_vec(), "400 Sender/WellFormed"),
        ("other root", b"<x/>".to_vec(), "400 Sender/TagMismatch"),
        (
            "soap 1.1",
            b"<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body/></s:Envelope>"
                .to_vec(),
            "500 VersionMismatch",
        ),
        ("empty body", envelope(""), "400 Sender/Tag"),
        (
            "no body",
            format!("<s:Envelope {soap}/>").into_bytes(),
            "400 Sender/Tag",
        ),
        (
            "unknown operation",
            envelope(&format!("<GetNothing xmlns='{TDS}'/>")),
            "400 Sender/UnknownAction",
        ),
        (
            "wrong namespace",
            envelope("<GetHostname xmlns='http://www.onvif.org/ver10/media/wsdl'/>"),
            "400 Sender/UnknownAction",
        ),
        (
            "no namespace",
            envelope("<GetHostname/>"),
            "400 Sender/UnknownAction",
        ),
        (
            "unbound prefix",
            envelope("<x:GetHostname/>"),
            "400 Sender/WellFormed",
        ),
        (
            "twice the same attribute",
            envelope(&format!("<GetHostname xmlns='{TDS}' a='1' a='2'/>")),
            "400 Sender/WellFormed",
        ),
        (
            "the same attribute by two prefixes",
            envelope(&format!(
                "<GetHostname xmlns='{TDS}' xmlns:p='urn:p' xmlns:q='urn:p' p:a='1' q:a='2'/>"
            )),
            "400 Sender/WellFormed",
        ),
        (
            "truncated",
            whole.as_bytes()[..whole.len() - 8].to_vec(),
            "400 Sender/WellFormed",
        ),
        (
            "truncated in the header",
            whole.as_bytes()[..90].to_vec(),
            "400 Sender/WellFormed",
        ),
        ("deep", envelope(&deep), "400 Sender/UnknownAction"),
        (
            "deep in a request",
            envelope(&format!("<GetHostname xmlns='{TDS}'>{deep}</GetHostname>")),
            "400 Sender/OperationProhibited",
        ),
        (
            "many elements",
            envelope(&format!(
                "<GetHostname xmlns='{TDS}'>{}</GetHostname>",
                "<a/>".repeat(60_000)
            )),
            "400 Sender/OperationProhibited",
        ),
        (
            "doctype",
            doctype("", &format!("<GetHostname xmlns='{TDS}'/>")),
            "400 Sender/WellFormed",
        ),
        (
            "entity bomb",
            doctype(
                &format!("<!ENTITY l0 \"lol\">{lol}"),
                &format!("<GetHostname xmlns='{TDS}'>&l9;</GetHostname>"),
            ),
            "400 Sender/WellFormed",
        ),
        (
            "external entity",
            doctype(
                "<!ENTITY x SYSTEM 'file:///etc/passwd'>",
                &format!("<GetHostname xmlns='{TDS}'>&x;</GetHostname>"),
            ),
            "400 Sender/WellFormed",
        ),
        (
            "undeclared entity",
            envelope(&format!("<GetHostname xmlns='{TDS}'>&x;</GetHostname>")),
            "400 Sender/WellFormed",
        ),
        ("utf-16", utf16, "400 Sender/WellFormed"),
        ("broken utf-8", broken_utf8, "400 Sender/WellFormed"),
        (
            "latin-1 declared",
            format!("<?xml version='1.0' encoding='iso-8859-1'?>{whole}").into_bytes(),
            "400 Sender/WellFormed",
        ),
        ("octet 0", b"\0".to_vec(), "400 Sender/WellFormed"),
        (
            "two operations",
            envelope(&format!(
                "<GetHostname xmlns='{TDS}'/><GetHostname xmlns='{TDS}'/>"
            )),
            "400 Sender/InvalidArgs",
        ),
        (
            "must understand",
            message(
                "<x:y xmlns:x='urn:x' s:mustUnderstand='1'/>",
                &format!("<GetHostname xmlns='{TDS}'/>"),
            )
            .into_bytes(),
            "500 MustUnderstand",
        ),
        (
            "default of an operation that needs no credentials",
            device_message("GetServices").into_bytes(),
            "400 Sender/InvalidArgs",
        ),
        (
            "not implemented",
            device_message("GetSystemDateAndTime").into_bytes(),
            "500 Receiver/ActionNotSupported",
        ),
    ]
}
