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

/// Path of an address that the device has given out.
pub fn path_of(uri: &str) -> &str {
    let after_scheme = uri.split_once("://").map_or(uri, |(_, rest)| rest);
    after_scheme.find('/').map_or("/", |at| &after_scheme[at..])
}

/// Sends a plain HTTP request without credentials, and reads the body as octets.
pub async fn http_open(
    device: &Running,
    method: &str,
    path: &str,
    headers: &str,
    body: &[u8],
) -> (u16, String, Vec<u8>) {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let mut stream = tokio::net::TcpStream::connect(device.address).await.unwrap();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: cam.example\r\nConnection: close\r\nContent-Length: {}\r\n{headers}\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    // The device may answer and close before it has taken everything.
    let _ = stream.write_all(body).await;
    let mut answer = Vec::new();
    let read = stream.read_to_end(&mut answer);
    let _ = tokio::time::timeout(std::time::Duration::from_secs(30), read)
        .await
        .expect("no answer");
    let end = answer
        .windows(4)
        .position(|window| window == b"\r\n\r\n")
        .expect("no header")
        + 4;
    let head = String::from_utf8(answer[..end].to_vec()).unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (status, head, answer[end..].to_vec())
}

/// The same with HTTP Digest.
pub async fn http_as(
    device: &Running,
    (user, password): (&str, &str),
    method: &str,
    path: &str,
    headers: &str,
    body: &[u8],
) -> (u16, String, Vec<u8>) {
    use onvif_core::auth::digest;
    let (status, head, _) = http_open(device, method, path, "", b"").await;
    assert_eq!(status, 401, "{head}");
    let challenge = head.lines().find_map(|line| {
        line.split_once(": ")
            .filter(|(name, _)| name.eq_ignore_ascii_case("www-authenticate"))
    });
    let mut client = digest::Client::new(user, password.into());
    client
        .accept(&digest::challenges(challenge.unwrap().1.as_bytes()).unwrap())
        .unwrap();
    let value = client.authorize(method, path, "c0ffee").unwrap();
    http_open(
        device,
        method,
        path,
        &format!("Authorization: {value}\r\n{headers}"),
        body,
    )
    .await
}
