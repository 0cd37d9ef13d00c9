use std::collections::HashMap;

use super::*;
use crate::auth::Secret;

const NOW: u64 = 1_284_623_445;

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

fn users() -> HashMap<String, (Secret, UserLevel)> {
    HashMap::from([
        ("user".to_owned(), (Secret::new("userpassword"), UserLevel::User)),
        (
            "admin".to_owned(),
            (Secret::new("adminpassword"), UserLevel::Administrator),
        ),
    ])
}

fn verifier() -> Verifier {
    Verifier::new(Config::default(), [7; 16])
}

fn token(username: &str, password: &str, nonce: &[u8], created: &str) -> UsernameToken<'static> {
    let (digest, nonce) = digest(nonce, created, password);
    UsernameToken {
        username: Cow::Owned(username.to_owned()),
        password: Some(PasswordKind::Digest(digest.into())),
        nonce: Some(nonce.into()),
        created: Some(Cow::Owned(created.to_owned())),
    }
}

fn text(password: &str) -> UsernameToken<'static> {
    UsernameToken {
        username: "user".into(),
        password: Some(PasswordKind::Text(Cow::Owned(password.to_owned()))),
        ..token("user", "", b"0123456789abcdef", "2010-09-16T07:50:45Z")
    }
}

fn check(verifier: &Verifier, seconds: u64, token: &UsernameToken<'_>) -> Result<UserLevel, Refusal> {
    verifier.verify(at(seconds), Transport::Clear, token, &users())
}

/// The example that ONVIF's programmer's guide works out.
#[test]
fn published_example_is_accepted() {
    let token = UsernameToken {
        username: "user".into(),
        password: Some(PasswordKind::Digest("tuOSpGlFlIXsozq4HFNeeGeFLEI=".into())),
        nonce: Some("LKqI6G/AikKCQrN0zqZFlg==".into()),
        created: Some("2010-09-16T07:50:45Z".into()),
    };
    assert_eq!(check(&verifier(), NOW, &token), Ok(UserLevel::User));
}

#[test]
fn wrong_password_and_unknown_user_are_told_alike() {
    let verifier = verifier();
    let wrong = token("user", "adminpassword", b"n", "2010-09-16T07:50:45Z");
    let unknown = token("nobody", NO_PASSWORD, b"n", "2010-09-16T07:50:45Z");
    assert_eq!(check(&verifier, NOW, &wrong), Err(Refusal::WrongCredentials));
    assert_eq!(check(&verifier, NOW, &unknown), Err(Refusal::WrongCredentials));
    assert_eq!(verifier.remembered(), 0, "strangers use no memory");
}

#[test]
fn replay_is_refused_and_a_new_nonce_is_not() {
    let verifier = verifier();
    let first = token("user", "userpassword", b"one", "2010-09-16T07:50:45Z");
    let second = token("user", "userpassword", b"two", "2010-09-16T07:50:45Z");
    let other = token("admin", "adminpassword", b"one", "2010-09-16T07:50:45Z");
    assert_eq!(check(&verifier, NOW, &first), Ok(UserLevel::User));
    assert_eq!(check(&verifier, NOW + 1, &first), Err(Refusal::Replayed));
    assert_eq!(check(&verifier, NOW + 1, &second), Ok(UserLevel::User));
    assert_eq!(check(&verifier, NOW + 1, &other), Ok(UserLevel::Administrator));
    // Written in another way it is the same token.
    let mut padded = first.clone();
    padded.nonce = padded
        .nonce
        .map(|nonce| format!("\n {} ", nonce.trim_end_matches('=')).into());
    assert_eq!(check(&verifier, NOW + 1, &padded), Err(Refusal::Replayed));
}

#[test]
fn replay_is_refused_when_the_clock_was_set_forth_and_back() {
    let verifier = verifier();
    let first = token("user", "userpassword", b"one", "2010-09-16T07:50:45Z");
    assert_eq!(check(&verifier, NOW, &first), Ok(UserLevel::User));
    let later = token("user", "userpassword", b"two", "2011-09-16T07:50:45Z");
    assert_eq!(check(&verifier, NOW + 365 * 86400, &later), Ok(UserLevel::User));
    assert_eq!(check(&verifier, NOW, &first), Err(Refusal::Replayed));
}

#[test]
fn times_outside_the_window_are_refused_with_the_difference() {
    let verifier = verifier();
    let token = |n: u8| token("user", "userpassword", &[n], "2010-09-16T07:50:45Z");
    assert_eq!(check(&verifier, NOW + 300, &token(1)), Ok(UserLevel::User));
    assert_eq!(check(&verifier, NOW - 240, &token(2)), Ok(UserLevel::User));
    let old = check(&verifier, NOW + 3600, &token(3)).unwrap_err();
    assert_eq!(
        old,
        Refusal::Clock {
            difference_ms: 3_600_000,
            accepted_ms: 300_000
        }
    );
    assert!(old.to_string().contains("3600 s behind"), "{old}");
    let early = check(&verifier, NOW - 241, &token(4)).unwrap_err();
    assert_eq!(
        early,
        Refusal::Clock {
            difference_ms: -241_000,
            accepted_ms: 240_000
        }
    );
    assert!(early.to_string().contains("241 s ahead of"), "{early}");
}

#[test]
fn window_is_configurable() {
    let config = Config {
        freshness: Duration::from_secs(5),
        clock_skew: Duration::from_secs(7200),
        ..Config::default()
    };
    let verifier = Verifier::new(config, [0; 16]);
    let token = |n: u8| token("user", "userpassword", &[n], "2010-09-16T07:50:45Z");
    assert_eq!(check(&verifier, NOW + 7205, &token(1)), Ok(UserLevel::User));
    assert!(matches!(
        check(&verifier, NOW + 7206, &token(2)),
        Err(Refusal::Clock { .. })
    ));
    assert_eq!(check(&verifier, NOW - 7200, &token(3)), Ok(UserLevel::User));
}

#[test]
fn nonce_and_created_are_mandatory() {
    let full = token("user", "userpassword", b"n", "2010-09-16T07:50:45Z");
    let missing = |change: fn(&mut UsernameToken<'_>)| {
        let mut token = full.clone();
        change(&mut token);
        check(&verifier(), NOW, &token)
    };
    assert_eq!(
        missing(|token| token.nonce = None),
        Err(Refusal::Missing("Nonce"))
    );
    assert_eq!(
        missing(|token| token.created = None),
        Err(Refusal::Missing("Created"))
    );
    assert_eq!(
        missing(|token| token.password = None),
        Err(Refusal::Missing("Password"))
    );
}

#[test]
fn malformed_parts_are_named() {
    let full = token("user", "userpassword", b"n", "2010-09-16T07:50:45Z");
    let with = |change: &dyn Fn(&mut UsernameToken<'_>)| {
        let mut token = full.clone();
        change(&mut token);
        check(&verifier(), NOW, &token)
    };
    for nonce in [
        "",
        "=",
        "%%%",
        "abc\u{e9}",
        &"A".repeat(176),
        &"A".repeat(1_000_000),
    ] {
        let got = with(&|token| token.nonce = Some(nonce.to_owned().into()));
        assert_eq!(got, Err(Refusal::Malformed("Nonce")), "{}", nonce.len());
    }
    for digest in ["", "abc", "AAAA", &"A".repeat(28), &"A".repeat(100_000)] {
        let got = with(&|token| token.password = Some(PasswordKind::Digest(digest.to_owned().into())));
        assert_eq!(got, Err(Refusal::Malformed("Password")), "{digest}");
    }
    for username in [String::new(), "u".repeat(257)] {
        let got = with(&|token| token.username = username.clone().into());
        assert_eq!(got, Err(Refusal::Malformed("Username")));
    }
    let got = with(&|token| token.created = Some("yesterday".into()));
    assert_eq!(got, Err(Refusal::Malformed("Created")));
}

#[test]
fn longest_nonce_is_accepted() {
    let token = token("user", "userpassword", &[1; MAX_NONCE], "2010-09-16T07:50:45Z");
    assert_eq!(check(&verifier(), NOW, &token), Ok(UserLevel::User));
    let longer = super::tests::token(
        "user",
        "userpassword",
        &[1; MAX_NONCE + 1],
        "2010-09-16T07:50:45Z",
    );
    assert_eq!(check(&verifier(), NOW, &longer), Err(Refusal::Malformed("Nonce")));
}

#[test]
fn text_is_for_tls_only() {
    let verifier = verifier();
    let token = text("userpassword");
    assert_eq!(check(&verifier, NOW, &token), Err(Refusal::TextWithoutTls));
    let over_tls =
        |token: &UsernameToken<'_>| verifier.verify(at(NOW), Transport::Encrypted, token, &users());
    assert_eq!(over_tls(&text("userpasswore")), Err(Refusal::WrongCredentials));
    assert_eq!(over_tls(&text("")), Err(Refusal::WrongCredentials));
    assert_eq!(
        over_tls(&text(&"x".repeat(1025))),
        Err(Refusal::Malformed("Password"))
    );
    assert_eq!(over_tls(&token), Ok(UserLevel::User));
    assert_eq!(over_tls(&token), Err(Refusal::Replayed));
}

#[test]
fn text_needs_nonce_and_time_as_well() {
    let old = UsernameToken {
        created: Some("2010-09-16T05:50:45Z".into()),
        ..text("userpassword")
    };
    let bare = UsernameToken {
        nonce: None,
        ..text("userpassword")
    };
    let over_tls =
        |token: &UsernameToken<'_>| verifier().verify(at(NOW), Transport::Encrypted, token, &users());
    assert!(matches!(over_tls(&old), Err(Refusal::Clock { .. })));
    assert_eq!(over_tls(&bare), Err(Refusal::Missing("Nonce")));
}

#[test]
fn without_users_nothing_is_accepted() {
    for password in ["", NO_PASSWORD] {
        let token = token("admin", password, b"n", "2010-09-16T07:50:45Z");
        let got = verifier().verify(at(NOW), Transport::Clear, &token, &());
        assert_eq!(got, Err(Refusal::WrongCredentials));
    }
}

#[test]
fn memory_of_used_tokens_is_bounded() {
    let verifier = Verifier::new(
        Config {
            max_remembered: 100,
            ..Config::default()
        },
        [0; 16],
    );
    let mut accepted = 0;
    for n in 0..1000_u32 {
        let token = token("user", "userpassword", &n.to_le_bytes(), "2010-09-16T07:50:45Z");
        match check(&verifier, NOW, &token) {
            Ok(_) => accepted += 1,
            Err(refusal) => assert_eq!(refusal, Refusal::HistoryFull),
        }
        assert!(verifier.remembered() <= 100);
    }
    assert_eq!(accepted, 100);
    let next = token("user", "userpassword", b"next", "2010-09-16T07:50:46Z");
    assert_eq!(
        check(&verifier, NOW + 1, &next),
        Ok(UserLevel::User),
        "a new second has room"
    );
    let replayed = token(
        "user",
        "userpassword",
        &0_u32.to_le_bytes(),
        "2010-09-16T07:50:45Z",
    );
    assert_eq!(
        check(&verifier, NOW + 1, &replayed),
        Err(Refusal::HistoryFull),
        "still no replay"
    );
}

#[test]
fn nothing_secret_is_printed() {
    let token = text("userpassword");
    let printed = format!("{token:?} {:?}", verifier());
    assert!(
        !printed.contains("userpassword") && !printed.contains("MDEyMzQ1"),
        "{printed}"
    );
}
