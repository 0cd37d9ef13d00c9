//! Envelopes of requests, written here and not by the code that devices share.

use onvif_core::auth::username_token;
use onvif_core::operation::OperationInfo;
use onvif_core::xml::{DateTime, XmlWriter, escape_text, write_declarations};

use super::Credentials;

const WSSE: &str = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
const WSU: &str = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
const DIGEST: &str =
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordDigest";
const TEXT: &str =
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText";
const BASE64: &str =
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#Base64Binary";
const WSA: &str = "http://www.w3.org/2005/08/addressing";
const SOAP: &str = "http://www.w3.org/2003/05/soap-envelope";

/// The addressing headers of a request; none by default.
#[derive(Clone, Debug, Default)]
pub struct Addressing {
    /// `wsa:To`, which asks for addressing headers in the answer.
    pub to: Option<String>,
    /// `wsa:MessageID`.
    pub message_id: Option<String>,
    /// Reference parameters of an endpoint, as they came.
    pub reference_parameters: Vec<String>,
}

impl Addressing {
    /// Whether the answer has to have addressing headers.
    pub fn is_asked(&self) -> bool {
        self.to.is_some()
    }
}

/// A username token, right or with one thing wrong about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token {
    /// None at all.
    None,
    /// As it has to be.
    Right,
    /// No nonce.
    WithoutNonce,
    /// No time.
    WithoutCreated,
    /// The digest is announced as a password in plain text.
    WrongType,
}

/// Puts an envelope around a request.
pub fn write(
    body: XmlWriter,
    addressing: &Addressing,
    operation: &OperationInfo,
    token: Option<(&Credentials, DateTime, Token)>,
) -> String {
    let (body, used) = body.into_parts();
    let mut out = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?><env:Envelope xmlns:env=\"{SOAP}\"");
    write_declarations(used, &mut out);
    out.push('>');
    let header = header(addressing, operation, token);
    if !header.is_empty() {
        out.push_str("<env:Header>");
        out.push_str(&header);
        out.push_str("</env:Header>");
    }
    out.push_str("<env:Body>");
    out.push_str(&body);
    out.push_str("</env:Body></env:Envelope>");
    out
}

fn header(
    addressing: &Addressing,
    operation: &OperationInfo,
    token: Option<(&Credentials, DateTime, Token)>,
) -> String {
    let mut out = String::new();
    if let Some((credentials, created, token)) = token {
        security(credentials, created, token, &mut out);
    }
    let mut element = |name: &str, value: &str| {
        out.push_str(&format!("<wsa:{name} xmlns:wsa=\"{WSA}\">"));
        escape_text(value, &mut out);
        out.push_str(&format!("</wsa:{name}>"));
    };
    if addressing.is_asked() {
        element("Action", operation.action);
    }
    if let Some(id) = &addressing.message_id {
        element("MessageID", id);
    }
    if let Some(to) = &addressing.to {
        element("To", to);
    }
    addressing
        .reference_parameters
        .iter()
        .for_each(|parameter| out.push_str(parameter));
    out
}

fn security(credentials: &Credentials, created: DateTime, token: Token, out: &mut String) {
    let mut nonce = [0; 16];
    // Without randomness the nonce is that of a replay, and the device says so.
    let _ = getrandom::fill(&mut nonce);
    let created = created.to_string();
    let (digest, nonce) = username_token::digest(&nonce, &created, credentials.password.expose());
    out.push_str(&format!(
        "<wsse:Security xmlns:wsse=\"{WSSE}\" xmlns:wsu=\"{WSU}\" env:mustUnderstand=\"1\"><wsse:UsernameToken><wsse:Username>"
    ));
    escape_text(&credentials.user, out);
    out.push_str(&format!(
        "</wsse:Username><wsse:Password Type=\"{}\">{digest}</wsse:Password>",
        if token == Token::WrongType { TEXT } else { DIGEST }
    ));
    if token != Token::WithoutNonce {
        out.push_str(&format!(
            "<wsse:Nonce EncodingType=\"{BASE64}\">{nonce}</wsse:Nonce>"
        ));
    }
    if token != Token::WithoutCreated {
        out.push_str(&format!("<wsu:Created>{created}</wsu:Created>"));
    }
    out.push_str("</wsse:UsernameToken></wsse:Security>");
}
