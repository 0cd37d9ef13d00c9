//! Headers with any content: nobody gets in without the password, and a client answers every challenge that it takes in a
//! way that the device reads.
#![no_main]

use std::collections::HashMap;
use std::sync::LazyLock;
use std::time::Instant;

use libfuzzer_sys::fuzz_target;
use onvif_core::auth::digest::{Binding, Client, Config, Refusal, Request, UriRule, Verifier, challenges};
use onvif_core::auth::{Secret, UserLevel};

static START: LazyLock<Instant> = LazyLock::new(Instant::now);

fuzz_target!(|data: &[u8]| {
    let users = HashMap::from([(
        "admin".to_owned(),
        (Secret::new("a password nobody guesses"), UserLevel::Administrator),
    )]);
    let verifier = Verifier::new(Config::default(), &[1; 32], *START);
    let verify = |header: &[u8]| {
        let request = Request {
            method: "POST",
            target: "/onvif/device_service",
            authorization: header,
            uri_rule: UriRule::SameOrParent,
            binding: Binding::Any,
        };
        verifier
            .verify(*START, &request, &users)
            .map(|verified| verified.level)
    };
    assert!(verify(data).is_err());
    assert!(verify(&[b"Digest ", data].concat()).is_err());
    assert_eq!(verifier.remembered(), 0);

    if let Ok(challenges) = challenges(data) {
        let mut client = Client::new("admin", "a password nobody guesses".into());
        if client.accept(&challenges).is_ok()
            && let Some(header) = client.authorize("POST", "/onvif/device_service", "cnonce")
        {
            let refusal = verify(header.as_bytes());
            assert!(
                !matches!(refusal, Ok(_) | Err(Refusal::OtherScheme | Refusal::WrongUri)),
                "{header}"
            );
        }
    }
});
