//! Logging in: SECURITY-1-1.

use onvif_core::auth::digest;
use onvif_core::generated::tds;
use onvif_core::generated::tds::operations::GetUsers;
use onvif_core::operation::Operation as _;
use onvif_core::xml::{Ns, WriteXml as _, XmlWriter};

use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::features::Feature;
use crate::wire::{HttpAnswer, Login, Token};

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("SECURITY-1-1-1", username_token, requires: [Feature::UsernameToken]),
    case!("SECURITY-1-1-2", http_digest, requires: [Feature::HttpDigest]),
];

async fn username_token(test: &mut Test) -> Outcome {
    if test.device().credentials().is_none() {
        return Err(Stop::Inconclusive("no user and password were given".to_owned()));
    }
    test.step(3);
    for (token, what) in [
        (Token::WithoutNonce, "a token without nonce"),
        (Token::WithoutCreated, "a token without time"),
        (Token::WrongType, "a token with another type of password"),
    ] {
        let answer = ask(test, token).await?;
        test.check(
            !accepted(&answer),
            format!("{what} is rejected"),
            "GetUsersResponse",
        )?;
    }
    test.step(5);
    let answer = ask(test, Token::Right).await?;
    test.step(6);
    test.check(
        accepted(&answer),
        "GetUsersResponse, as the token is right",
        format!("HTTP status {}", answer.status),
    )
}

/// Whether an answer is the response and no refusal, whatever its status.
pub(super) fn accepted(answer: &HttpAnswer) -> bool {
    matches!(
        onvif_core::client::read_answer::<GetUsers>(&answer.body),
        Ok(Ok(_))
    )
}

/// Asks for the users with this token.
pub(super) async fn ask(test: &mut Test, token: Token) -> Result<HttpAnswer, Stop> {
    let device = test.device();
    let mut body = XmlWriter::new();
    tds::GetUsers::default().write_xml(&mut body, GetUsers::REQUEST);
    device
        .exchange_with_token(&device.address_of(Ns::TDS), GetUsers::INFO, body, token)
        .await
        .map_err(|error| Stop::Inconclusive(error.to_string()))
}

async fn http_digest(test: &mut Test) -> Outcome {
    if test.device().credentials().is_none() {
        return Err(Stop::Inconclusive("no user and password were given".to_owned()));
    }
    test.step(3);
    let answer = ask(test, Token::None).await?;
    test.step(4);
    test.check(
        answer.status == 401,
        "HTTP status 401",
        format!("HTTP status {}", answer.status),
    )?;
    test.step(5);
    let challenges: Vec<_> = answer
        .challenges
        .iter()
        .filter_map(|value| digest::challenges(value.as_bytes()).ok())
        .flatten()
        .collect();
    let usable = challenges.iter().any(|challenge| {
        challenge.scheme.eq_ignore_ascii_case("digest")
            && challenge.param("realm").is_some()
            && challenge.param("nonce").is_some_and(|nonce| !nonce.is_empty())
    });
    test.check(
        usable,
        "WWW-Authenticate: Digest with realm and nonce",
        format!("{:?}", answer.challenges),
    )?;
    test.step(6);
    let before = test.device().login();
    test.device().set_login(Login::Digest);
    let answer = test.call::<GetUsers>(&tds::GetUsers::default()).await;
    test.device().set_login(before);
    answer.map(|_| ())
}
