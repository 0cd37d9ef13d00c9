//! SOAP 1.2 envelopes and faults as ONVIF Core profiles them, with WS-Addressing and the WS-Security header.

mod envelope;
mod fault;

pub use envelope::{
    AFTER_BODY, Envelope, Header, ResponseHeader, UsernameTokenHeader, write_envelope, write_envelope_around,
};
pub use fault::{Fault, FaultCode};

/// `wsa:Action` of every fault of the event services (ONVIF Core, "SOAP Fault Messages").
pub const FAULT_ACTION: &str = "http://www.w3.org/2005/08/addressing/soap/fault";

/// Media type of a SOAP 1.2 message.
pub const CONTENT_TYPE: &str = "application/soap+xml; charset=utf-8";

/// The `Type` of a username token's password that is a digest.
pub const PASSWORD_DIGEST: &str =
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordDigest";

/// The `Type` of a username token's password in plain text.
pub const PASSWORD_TEXT: &str =
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText";

/// The only encoding of a nonce that the username token profile knows.
pub const BASE64_BINARY: &str =
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#Base64Binary";
