//! Tokens with any content: none is accepted without the password, none is accepted twice, the memory stays bounded.
#![no_main]

use std::borrow::Cow;
use std::collections::HashMap;
use std::time::{Duration, UNIX_EPOCH};

use libfuzzer_sys::fuzz_target;
use onvif_core::auth::username_token::{Config, PasswordKind, Transport, UsernameToken, Verifier, digest};
use onvif_core::auth::{Secret, UserLevel};

const PASSWORD: &str = "a password nobody guesses";
const REMEMBERED: usize = 16;

fuzz_target!(|data: &[u8]| {
    let users = HashMap::from([(
        "admin".to_owned(),
        (Secret::new(PASSWORD), UserLevel::Administrator),
    )]);
    let verifier = Verifier::new(
        Config {
            max_remembered: REMEMBERED,
            ..Config::default()
        },
        [1; 16],
    );
    let text = String::from_utf8_lossy(data);
    for line in text.split('\n') {
        let mut fields = line.split('\t');
        let mut field = || fields.next().map(Cow::Borrowed);
        let (seconds, password, nonce, created) = (field(), field(), field(), field());
        let seconds = seconds
            .and_then(|text| text.parse().ok())
            .unwrap_or(1_284_623_445_u32);
        let now = UNIX_EPOCH + Duration::from_secs(seconds.into());

        let guessed = UsernameToken {
            username: "admin".into(),
            password: password.clone().map(PasswordKind::Digest),
            nonce: nonce.clone(),
            created: created.clone(),
        };
        assert!(verifier.verify(now, Transport::Clear, &guessed, &users).is_err());
        let text = UsernameToken {
            password: password.map(PasswordKind::Text),
            ..guessed
        };
        assert!(verifier.verify(now, Transport::Clear, &text, &users).is_err());
        let over_tls = verifier.verify(now, Transport::Encrypted, &text, &users);
        assert!(over_tls.is_err() || line.contains(PASSWORD));

        let created = created.unwrap_or("2010-09-16T07:50:45Z".into());
        let (right, nonce) = digest(nonce.as_deref().unwrap_or("nonce").as_bytes(), &created, PASSWORD);
        let right = UsernameToken {
            username: "admin".into(),
            password: Some(PasswordKind::Digest(right.into())),
            nonce: Some(nonce.into()),
            created: Some(created),
        };
        let _ = verifier.verify(now, Transport::Clear, &right, &users);
        assert!(
            verifier.verify(now, Transport::Clear, &right, &users).is_err(),
            "a replay"
        );
        assert!(verifier.remembered() <= REMEMBERED);
    }
});
