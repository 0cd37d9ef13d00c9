//! Responses.

use bytes::Bytes;
use http::{HeaderValue, Method, Response, StatusCode, header};
use onvif_core::soap::{CONTENT_TYPE, Fault, ResponseHeader, write_envelope};
use onvif_core::xml::XmlWriter;

use crate::body::Body;

/// A SOAP message.
pub(super) fn soap(status: StatusCode, message: impl Into<Body>) -> Response<Body> {
    let mut response = Response::new(message.into());
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static(CONTENT_TYPE));
    response
}

/// A fault with the HTTP status that belongs to it, and the addressing headers of the reply.
pub(super) fn fault(fault: &Fault, addressing: ResponseHeader<'_>) -> Response<Body> {
    let status = StatusCode::from_u16(fault.http_status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    soap(status, fault_message(fault, addressing))
}

/// Status 401 with its challenges, and the fault for clients that look at the body only.
pub(super) fn challenge(fault: &Fault, challenges: &[String]) -> Response<Body> {
    let mut response = soap(
        StatusCode::UNAUTHORIZED,
        fault_message(fault, ResponseHeader::default()),
    );
    for challenge in challenges {
        // A realm with characters that no header can hold makes no challenge, and then nobody gets in by Digest.
        if let Ok(value) = HeaderValue::from_str(challenge) {
            response.headers_mut().append(header::WWW_AUTHENTICATE, value);
        }
    }
    response
}

/// An operation without a response was carried out.
pub(super) fn accepted() -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::ACCEPTED;
    response
}

/// An error outside SOAP, with a line for people.
pub(super) fn status(status: StatusCode, text: &'static str) -> Response<Body> {
    let mut response = Response::new(Body::from(Bytes::from_static(text.as_bytes())));
    *response.status_mut() = status;
    response.headers_mut().insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/plain; charset=utf-8"),
    );
    response
}

/// As [`status`], after which the connection cannot go on because the request was not read to its end.
pub(super) fn closing(code: StatusCode, text: &'static str) -> Response<Body> {
    let mut response = status(code, text);
    response
        .headers_mut()
        .insert(header::CONNECTION, HeaderValue::from_static("close"));
    response
}

/// The message has more octets than allowed.
pub(super) fn too_large(limit: usize) -> Response<Body> {
    let fault = Fault::sender(
        ["OperationProhibited"],
        format!("The message is larger than {limit} octets"),
    );
    let mut response = soap(
        StatusCode::PAYLOAD_TOO_LARGE,
        fault_message(&fault, ResponseHeader::default()),
    );
    response
        .headers_mut()
        .insert(header::CONNECTION, HeaderValue::from_static("close"));
    response
}

/// The path is known, the method is not.
pub(super) fn method_not_allowed(methods: &[Method]) -> Response<Body> {
    let mut response = status(StatusCode::METHOD_NOT_ALLOWED, "This method is not allowed here");
    let allow: Vec<&str> = methods.iter().map(Method::as_str).collect();
    if let Ok(value) = HeaderValue::from_str(&allow.join(", ")) {
        response.headers_mut().insert(header::ALLOW, value);
    }
    response
}

fn fault_message(fault: &Fault, addressing: ResponseHeader<'_>) -> String {
    let mut writer = XmlWriter::with_capacity(256);
    fault.write(&mut writer);
    write_envelope(addressing, writer)
}
