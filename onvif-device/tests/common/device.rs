//! Operations of the Device service by their types.

use onvif_core::operation::Operation;
use onvif_core::soap::Envelope;
use onvif_core::xml::Limits;

use super::{ADMIN, PASSWORD, Reply, Running, TDS, message, post, token};

/// A request element of the Device service.
pub fn request(name: &str, content: &str) -> String {
    format!("<{name} xmlns=\"{TDS}\" xmlns:tt=\"http://www.onvif.org/ver10/schema\">{content}</{name}>")
}

/// Calls an operation with the content of its request element, as the administrator, and reads the response by its type.
pub async fn ask<O: Operation>(device: &Running, content: &str) -> O::Response {
    let reply = raw::<O>(device, content).await;
    assert_eq!(reply.status, 200, "{}: {reply:?}", O::NAME);
    read::<O>(&reply)
}

/// Reads a response by its type.
pub fn read<O: Operation>(reply: &Reply) -> O::Response {
    let mut envelope = Envelope::parse(reply.body.as_bytes(), Limits::default()).unwrap();
    let start = envelope.body.unwrap();
    assert!(start.is(O::RESPONSE.unwrap().ns, O::RESPONSE.unwrap().local));
    let response = envelope.reader().read(&start).unwrap();
    envelope.finish().unwrap();
    response
}

/// Calls an operation as the administrator.
pub async fn raw<O: Operation>(device: &Running, content: &str) -> Reply {
    raw_as::<O>(device, ADMIN, PASSWORD, content).await
}

/// Calls an operation as somebody.
pub async fn raw_as<O: Operation>(device: &Running, user: &str, password: &str, content: &str) -> Reply {
    let body = request(O::REQUEST.local, content);
    post(device.address, message(&token(user, password), &body)).await
}

/// A `User` element.
pub fn user(name: &str, password: &str, level: &str, roles: &str) -> String {
    let extension = match roles {
        "" => String::new(),
        roles => format!("<tt:Extension><tt:Roles>{roles}</tt:Roles></tt:Extension>"),
    };
    format!(
        "<User><tt:Username>{name}</tt:Username><tt:Password>{password}</tt:Password><tt:UserLevel>{level}</tt:UserLevel>{extension}</User>"
    )
}
