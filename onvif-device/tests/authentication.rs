//! Who may do what: HTTP Digest and username tokens, both right and wrong, alone and together, and the lockout.

mod common;

use common::*;
use onvif_core::auth::UserLevel;
use onvif_core::auth::digest::{Client as Digest, challenges};
use onvif_device::net::http::HttpLimits;
use onvif_device::users::NewUser;
use onvif_device::{Device, Service};

const PROTECTED: &str = "GetDeviceInformation";

async fn running() -> Running {
    start(handmade(), HttpLimits::default()).await
}

fn protected() -> String {
    format!("<{PROTECTED} xmlns=\"{TDS}\"/>")
}

/// A header that answers the challenge at `index` of a reply.
fn authorization(reply: &Reply, index: usize, user: &str, password: &str) -> String {
    let header = reply.all("www-authenticate")[index];
    let mut digest = Digest::new(user, password.into());
    digest.accept(&challenges(header.as_bytes()).unwrap()).unwrap();
    let value = digest
        .authorize("POST", "/onvif/device_service", "abcdef")
        .unwrap();
    format!("Authorization: {value}\r\n")
}

#[tokio::test]
async fn without_credentials_there_is_one_challenge_for_each_algorithm() {
    let device = running().await;
    let reply = post(device.address, device_message(PROTECTED)).await;
    assert_eq!(reply.summary(), "401 Sender/NotAuthorized");
    let algorithms: Vec<String> = reply
        .all("www-authenticate")
        .into_iter()
        .map(|header| {
            let all = challenges(header.as_bytes()).unwrap();
            assert_eq!(all.len(), 1);
            assert!(all[0].param("nonce").is_some() && all[0].param("realm").is_some());
            all[0].param("algorithm").unwrap().to_owned()
        })
        .collect();
    assert_eq!(algorithms, ["SHA-256", "MD5"]);
}

#[tokio::test]
async fn digest_of_both_algorithms_is_accepted_and_a_wrong_password_is_not() {
    let device = running().await;
    for index in [0, 1] {
        let mut client = Client::connect(device.address).await;
        let challenge = client.post(device_message(PROTECTED)).await;
        let header = authorization(&challenge, index, ADMIN, PASSWORD);
        let reply = client.post_with(&header, device_message(PROTECTED)).await;
        assert_eq!(reply.status, 200, "{reply:?}");
        assert!(reply.body.contains("<tds:SerialNumber>admin<"), "{}", reply.body);
        // The same count again is a replay.
        let reply = client.post_with(&header, device_message(PROTECTED)).await;
        assert_eq!(reply.summary(), "401 Sender/NotAuthorized");
        assert!(reply.header("www-authenticate").unwrap().contains("stale=true"));
        for (user, password) in [(ADMIN, "wrong"), ("nobody", PASSWORD)] {
            let header = authorization(&challenge, index, user, password);
            let reply = client.post_with(&header, device_message(PROTECTED)).await;
            assert_eq!(reply.summary(), "401 Sender/NotAuthorized");
            assert!(!reply.header("www-authenticate").unwrap().contains("stale"));
        }
    }
}

#[tokio::test]
async fn a_first_request_without_its_message_is_challenged() {
    // As curl --digest does.
    let device = running().await;
    let mut client = Client::connect(device.address).await;
    let challenge = client.post("").await;
    assert_eq!(challenge.status, 401);
    let header = authorization(&challenge, 0, ADMIN, PASSWORD);
    let reply = client.post_with(&header, device_message(PROTECTED)).await;
    assert_eq!(reply.status, 200);
    // Who has been challenged sends the message.
    assert_eq!(client.post_with(&header, "").await.status, 400);
}

#[tokio::test]
async fn malformed_authorization_is_refused_and_other_schemes_are_challenged() {
    let device = running().await;
    let mut client = Client::connect(device.address).await;
    let long = "a".repeat(5000);
    for (value, status) in [
        ("Basic YWRtaW46T252aWZUZXN0MTIz", 401),
        ("Bearer x", 401),
        ("Digest", 400),
        ("Digest username", 400),
        ("Digest username=\"admin", 400),
        ("Digest username=\"admin\", username=\"admin\"", 400),
        ("Digest realm=\"ONVIF\"", 400),
        (&format!("Digest username=\"{long}\""), 400),
        ("Digest ,,,=,", 400),
        ("", 401),
        ("\u{fe}\u{ff}", 401),
    ] {
        let header = format!("Authorization: {value}\r\n");
        let reply = client.post_with(&header, device_message(PROTECTED)).await;
        let short: String = value.chars().take(40).collect();
        assert_eq!(reply.status, status, "{short}");
        assert_eq!(
            reply.summary(),
            format!("{status} Sender/NotAuthorized"),
            "{short}"
        );
    }
    assert_eq!(call(device.address, &protected()).await.status, 200);
}

#[tokio::test]
async fn tokens_that_are_not_as_they_must_be_are_refused() {
    const DIGEST: &str =
        "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordDigest";
    const TEXT: &str =
        "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText";
    let device = running().await;
    let good = token(ADMIN, PASSWORD);
    let without = |element: &str| {
        let (start, end) = (
            good.find(&format!("<{element}")).unwrap(),
            good.find(&format!("</{element}>")).unwrap() + element.len() + 3,
        );
        format!("{}{}", &good[..start], &good[end..])
    };
    let hour_ago = {
        let now = std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .unwrap();
        utc(now.as_secs() - 3600)
    };
    for (what, header) in [
        ("no nonce", without("w:Nonce")),
        ("no time", without("u:Created")),
        ("no password", without("w:Password")),
        ("no user", good.replace("<w:Username>admin</w:Username>", "")),
        ("text without TLS", good.replace(DIGEST, TEXT)),
        ("no type", good.replace(&format!(" Type=\"{DIGEST}\""), "")),
        ("unknown type", good.replace(DIGEST, "urn:x")),
        ("wrong password", token(ADMIN, "wrong")),
        ("unknown user", token("nobody", PASSWORD)),
        ("an hour old", token_with(ADMIN, PASSWORD, b"hour", &hour_ago)),
        (
            "no time at all",
            token_with(ADMIN, PASSWORD, b"junk", "yesterday"),
        ),
        ("empty", security("")),
    ] {
        let reply = post(device.address, message(&header, &protected())).await;
        assert_eq!(reply.summary(), "400 Sender/NotAuthorized", "{what}");
        assert!(reply.header("www-authenticate").is_none(), "{what}");
    }
    let reply = post(device.address, message(&good, &protected())).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    let reply = post(device.address, message(&good, &protected())).await;
    assert_eq!(reply.summary(), "400 Sender/NotAuthorized", "replayed");
    assert!(reply.body.contains("used before"));
}

#[tokio::test]
async fn the_clock_difference_is_told() {
    let device = running().await;
    let now = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap();
    let header = token_with(ADMIN, PASSWORD, b"x", &utc(now.as_secs() - 3600));
    let reply = post(device.address, message(&header, &protected())).await;
    assert!(
        reply.body.contains("behind the clock of the device"),
        "{}",
        reply.body
    );
}

#[tokio::test]
async fn tokens_are_found_by_namespace_and_not_by_prefix() {
    let device = running().await;
    let header = token(ADMIN, PASSWORD)
        .replace("xmlns:w=", "xmlns=")
        .replace("<w:", "<")
        .replace("</w:", "</");
    assert!(header.starts_with("<Security "));
    let reply = post(device.address, message(&header, &protected())).await;
    assert_eq!(reply.status, 200, "{reply:?}");
}

#[tokio::test]
async fn who_gives_both_must_be_right_on_both_and_http_is_first() {
    let device = running().await;
    let mut client = Client::connect(device.address).await;
    let challenge = client.post(device_message(PROTECTED)).await;
    let http = |password| authorization(&challenge, 0, ADMIN, password);
    for (http_password, token_password, expected) in [
        (PASSWORD, PASSWORD, "200"),
        ("wrong", PASSWORD, "401 Sender/NotAuthorized"),
        ("wrong", "wrong", "401 Sender/NotAuthorized"),
    ] {
        let body = message(&token(ADMIN, token_password), &protected());
        let reply = client.post_with(&http(http_password), body).await;
        assert_eq!(reply.summary(), expected, "{http_password} {token_password}");
    }
    let challenge = client.post(device_message(PROTECTED)).await;
    let header = authorization(&challenge, 0, ADMIN, PASSWORD);
    let body = message(&token(ADMIN, "wrong"), &protected());
    let reply = client.post_with(&header, body).await;
    assert_eq!(reply.summary(), "400 Sender/NotAuthorized");
}

#[tokio::test]
async fn what_needs_no_credentials_answers_even_with_wrong_ones() {
    let device = running().await;
    let body = format!("<GetHostname xmlns=\"{TDS}\"/>");
    let mut client = Client::connect(device.address).await;
    for header in [
        "Authorization: Digest rubbish\r\n",
        "Authorization: Basic eDp5\r\n",
        "",
    ] {
        for security in [token(ADMIN, "wrong"), security(""), String::new()] {
            for _ in 0..4 {
                let reply = client.post_with(header, message(&security, &body)).await;
                assert_eq!(reply.status, 200);
            }
        }
    }
    // None of it was an attempt to guess a password.
    assert_eq!(call(device.address, &protected()).await.status, 200);
}

#[tokio::test]
async fn guessing_locks_the_account_for_the_source_that_guesses() {
    let device = running().await;
    for _ in 0..5 {
        let reply = post(device.address, message(&token(ADMIN, "wrong"), &protected())).await;
        assert_eq!(reply.summary(), "400 Sender/NotAuthorized");
    }
    let reply = call(device.address, &protected()).await;
    assert_eq!(reply.summary(), "400 Sender/NotAuthorized");
    assert!(reply.body.contains("locked"), "{}", reply.body);
    // By Digest as well: it is the same account.
    let mut client = Client::connect(device.address).await;
    let challenge = client.post(device_message(PROTECTED)).await;
    let header = authorization(&challenge, 0, ADMIN, PASSWORD);
    let reply = client.post_with(&header, device_message(PROTECTED)).await;
    assert_eq!(reply.status, 401);
    assert!(reply.body.contains("locked"));
    // Another source gets in.
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.2:0".parse().unwrap()).unwrap();
    let mut other = Client::connect_from(socket, device.address).await;
    let reply = other.post(message(&token(ADMIN, PASSWORD), &protected())).await;
    assert_eq!(reply.status, 200);
}

#[tokio::test]
async fn a_device_without_an_administrator_is_inactive() {
    let builder = Device::builder().service(Service::new(
        onvif_device::generated::device::DeviceDispatcher(std::sync::Arc::new(Handmade)),
        "/onvif/device_service",
    ));
    let device = start(builder, HttpLimits::default()).await;
    assert_eq!(
        post(device.address, device_message("GetHostname")).await.status,
        200
    );
    assert_eq!(post(device.address, device_message(PROTECTED)).await.status, 401);
    let reply = call(device.address, &protected()).await;
    assert_eq!(reply.summary(), "400 Sender/NotAuthorized");
    let reply = post(device.address, message(&token("", ""), &protected())).await;
    assert_eq!(reply.summary(), "400 Sender/NotAuthorized");
    device
        .device
        .users()
        .activate(ADMIN, PASSWORD.into())
        .await
        .unwrap();
    assert_eq!(call(device.address, &protected()).await.status, 200);
}

#[tokio::test]
async fn who_has_proven_himself_is_online_until_the_account_goes() {
    let device = running().await;
    let users = device.device.users();
    let other = NewUser {
        name: "operator".to_owned(),
        password: Some("Onvif4Test".into()),
        level: UserLevel::Operator,
        roles: Vec::new(),
    };
    users.create(vec![other]).await.unwrap();
    let online = || {
        let all = device.device.common().authenticator().online().into_iter();
        all.map(|one| format!("{}@{}", one.user, one.address))
            .collect::<Vec<_>>()
    };
    // Neither those who need not, nor those who cannot.
    assert_eq!(
        post(device.address, device_message("GetHostname")).await.status,
        200
    );
    let reply = post(device.address, message(&token(ADMIN, "wrong"), &protected())).await;
    assert_eq!(reply.status, 400);
    assert!(online().is_empty());
    assert_eq!(call(device.address, &protected()).await.status, 200);
    assert_eq!(online(), ["admin@127.0.0.1"]);
    // By Digest, from elsewhere.
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.2:0".parse().unwrap()).unwrap();
    let mut client = Client::connect_from(socket, device.address).await;
    let challenge = client.post(device_message(PROTECTED)).await;
    let header = authorization(&challenge, 0, "operator", "Onvif4Test");
    let reply = client.post_with(&header, device_message(PROTECTED)).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    assert_eq!(online(), ["admin@127.0.0.1", "operator@127.0.0.2"]);
    users.delete(&["operator".to_owned()]).await.unwrap();
    assert_eq!(online(), ["admin@127.0.0.1"]);
}
