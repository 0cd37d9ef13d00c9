use std::collections::HashMap;

use super::*;
use crate::auth::Secret;

const TARGET: &str = "/onvif/device_service";

struct Server {
    verifier: Verifier,
    start: Instant,
    users: HashMap<String, (Secret, UserLevel)>,
}

impl Server {
    fn new(config: Config) -> Self {
        let start = Instant::now();
        let users = [
            ("admin", "secret", UserLevel::Administrator),
            ("zoë", "o \"q\"", UserLevel::User),
        ];
        let users = users.map(|(name, password, level)| (name.to_owned(), (Secret::new(password), level)));
        Self {
            verifier: Verifier::new(config, &[3; 32], start),
            start,
            users: users.into(),
        }
    }

    fn after(&self, seconds: u64) -> Instant {
        self.start + Duration::from_secs(seconds)
    }

    fn challenged(&self, seconds: u64, binding: Binding) -> Vec<Challenge> {
        let headers = self.verifier.challenges(self.after(seconds), binding, false);
        headers
            .iter()
            .flat_map(|header| challenges(header.as_bytes()).unwrap())
            .collect()
    }

    fn client(&self, username: &str, password: &str, binding: Binding) -> Client {
        let mut client = Client::new(username, password.into());
        client.accept(&self.challenged(0, binding)).unwrap();
        client
    }

    fn check(&self, seconds: u64, authorization: &str) -> Result<UserLevel, Refusal> {
        self.check_on(seconds, authorization, Binding::Any)
    }

    fn check_on(&self, seconds: u64, authorization: &str, binding: Binding) -> Result<UserLevel, Refusal> {
        let request = Request {
            method: "POST",
            target: TARGET,
            authorization: authorization.as_bytes(),
            uri_rule: UriRule::Same,
            binding,
        };
        self.verifier
            .verify(self.after(seconds), &request, &self.users)
            .map(|verified| verified.level)
    }
}

fn server() -> Server {
    Server::new(Config::default())
}

/// A client of RFC 2069: no qop, no nc, no cnonce.
fn old_client(server: &Server, binding: Binding) -> Client {
    let mut challenges = server.challenged(0, binding);
    for challenge in &mut challenges {
        challenge
            .params
            .retain(|(name, _)| name != "qop" && name != "algorithm");
    }
    let mut client = Client::new("admin", "secret".into());
    client.accept(&challenges).unwrap();
    client
}

#[test]
fn one_challenge_per_algorithm_md5_last() {
    let server = server();
    let offered: Vec<_> = server
        .challenged(0, Binding::Any)
        .iter()
        .map(|challenge| challenge.digest_algorithm())
        .collect();
    assert_eq!(offered, [Some(Algorithm::Sha256), Some(Algorithm::Md5)]);
    server.verifier.set_algorithms(vec![Algorithm::Md5]);
    assert_eq!(server.challenged(0, Binding::Any).len(), 1);
    let headers = server.verifier.challenges(server.start, Binding::Any, true);
    assert!(headers[0].ends_with(", stale=true"), "{}", headers[0]);
}

#[test]
fn both_algorithms_log_in() {
    for algorithm in [Algorithm::Md5, Algorithm::Sha256] {
        let server = Server::new(Config {
            algorithms: vec![algorithm],
            ..Config::default()
        });
        let mut client = server.client("admin", "secret", Binding::Any);
        let header = client.authorize("POST", TARGET, "c").unwrap();
        assert_eq!(
            server.check(1, &header),
            Ok(UserLevel::Administrator),
            "{algorithm}"
        );
        let mut wrong = server.client("admin", "Secret", Binding::Any);
        let header = wrong.authorize("POST", TARGET, "c").unwrap();
        assert_eq!(server.check(1, &header), Err(Refusal::WrongCredentials));
        let mut unknown = server.client("nobody", NO_PASSWORD, Binding::Any);
        let header = unknown.authorize("POST", TARGET, "c").unwrap();
        assert_eq!(server.check(1, &header), Err(Refusal::WrongCredentials));
        let method = client.authorize("GET", TARGET, "c").unwrap();
        assert_eq!(server.check(1, &method), Err(Refusal::WrongCredentials));
    }
}

#[test]
fn names_with_quotes_and_beyond_ascii() {
    let server = server();
    let mut client = server.client("zoë", "o \"q\"", Binding::Any);
    let header = client.authorize("POST", TARGET, "c").unwrap();
    assert_eq!(server.check(1, &header), Ok(UserLevel::User));
    let header = client.authorize("POST", TARGET, "c").unwrap();
    let extended = header.replace("username=\"zoë\"", "username*=UTF-8''zo%C3%ab");
    assert_ne!(header, extended);
    assert_eq!(server.check(1, &extended), Ok(UserLevel::User));
    for bad in [
        "UTF-8''%C3",
        "UTF-8''%C",
        "UTF-8''%gg",
        "latin1''zo%eb",
        "UTF-8'zoe",
        "zoe",
    ] {
        let header = extended.replace("UTF-8''zo%C3%ab", bad);
        assert!(
            matches!(server.check(1, &header), Err(Refusal::Malformed(_))),
            "{bad}"
        );
    }
}

#[test]
fn forms_that_real_clients_send() {
    let server = server();
    let mut client = server.client("admin", "secret", Binding::Any);
    let mut header = || client.authorize("POST", TARGET, "c").unwrap();
    let quoted_all = header()
        .replace("qop=auth", "qop=\"auth\"")
        .replace("algorithm=SHA-256", "ALGORITHM=\"sha-256\"");
    assert_eq!(server.check(1, &quoted_all), Ok(UserLevel::Administrator));
    let quoted_nc = header().replace("nc=00000002", "nc=\"00000002\"");
    assert_eq!(server.check(1, &quoted_nc), Ok(UserLevel::Administrator));
    let bare_uri = header().replace("uri=\"/onvif/device_service\"", "uri=/onvif/device_service");
    assert_eq!(server.check(1, &bare_uri), Ok(UserLevel::Administrator));
    let spaced = header().replace("Digest ", "dIGEST   ").replace(", ", " ,\t");
    assert_eq!(server.check(1, &spaced), Ok(UserLevel::Administrator));
    let tight = header().replace(", ", ",");
    assert_eq!(server.check(1, &tight), Ok(UserLevel::Administrator));
    let extended = format!("{}, charset=UTF-8, auth-param=x,", header());
    assert_eq!(server.check(1, &extended), Ok(UserLevel::Administrator));
}

#[test]
fn malformed_headers_are_refused_with_a_reason() {
    let server = server();
    let good = server
        .client("admin", "secret", Binding::Any)
        .authorize("POST", TARGET, "c")
        .unwrap();
    for (header, expected) in [
        ("".to_owned(), Refusal::OtherScheme),
        ("Basic YWRtaW46c2VjcmV0".to_owned(), Refusal::OtherScheme),
        ("Bearer abc".to_owned(), Refusal::OtherScheme),
        ("Digest".to_owned(), Refusal::Malformed("there are no parameters")),
        ("Digest ".to_owned(), Refusal::Malformed("username is missing")),
        (
            good.replace("username=\"admin\"", "x=y"),
            Refusal::Malformed("username is missing"),
        ),
        (
            good.replace("realm=", "r="),
            Refusal::Malformed("realm is missing"),
        ),
        (
            good.replace(" nonce=", " n="),
            Refusal::Malformed("nonce is missing"),
        ),
        (good.replace("uri=", "u="), Refusal::Malformed("uri is missing")),
        (
            good.replace("response=", "r="),
            Refusal::Malformed("response is missing"),
        ),
        (
            good.replace("nc=00000001, ", ""),
            Refusal::Malformed("nc is missing"),
        ),
        (
            good.replace("cnonce=", "cn="),
            Refusal::Malformed("cnonce is missing"),
        ),
        (
            good.replace("nc=00000001", "nc=000000001"),
            Refusal::Malformed("nc is no hexadecimal number"),
        ),
        (
            good.replace("nc=00000001", "nc=+1"),
            Refusal::Malformed("nc is no hexadecimal number"),
        ),
        (
            good.replace("nc=00000001", "nc=\"\""),
            Refusal::Malformed("nc is no hexadecimal number"),
        ),
        (
            format!("{good}, username=admin"),
            Refusal::Malformed("a parameter is there twice"),
        ),
        (
            format!("{good}, URI=x"),
            Refusal::Malformed("a parameter is there twice"),
        ),
        (
            format!("{good} x=y"),
            Refusal::Malformed("there is no comma between two parameters"),
        ),
        (
            format!("{good}{}", ",x=y".repeat(40)),
            Refusal::Malformed("there are too many parameters"),
        ),
        (
            format!("{good},x=\"{}\"", "y".repeat(5000)),
            Refusal::Malformed("the header is too long"),
        ),
        (
            good.replace("qop=auth", "qop=auth-int"),
            Refusal::NotOffered("qop"),
        ),
        (
            good.replace("SHA-256", "SHA-256-sess"),
            Refusal::NotOffered("algorithm"),
        ),
        (good.replace("SHA-256", "MD4"), Refusal::NotOffered("algorithm")),
        (format!("{good}, userhash=true"), Refusal::NotOffered("userhash")),
        (
            good.replace("realm=\"ONVIF\"", "realm=\"other\""),
            Refusal::WrongRealm,
        ),
    ] {
        assert_eq!(server.check(1, &header), Err(expected), "{header}");
    }
    assert_eq!(server.check(1, &good), Ok(UserLevel::Administrator));
}

#[test]
fn algorithm_that_is_not_offered_is_refused() {
    let server = server();
    let header = old_client(&server, Binding::Any)
        .authorize("POST", TARGET, "c")
        .unwrap();
    server.verifier.set_algorithms(vec![Algorithm::Sha256]);
    assert_eq!(server.check(1, &header), Err(Refusal::NotOffered("algorithm")));
}

#[test]
fn replay_is_stale_and_reordering_is_not() {
    let server = server();
    let mut client = server.client("admin", "secret", Binding::Any);
    let headers: Vec<_> = (0..4)
        .map(|_| client.authorize("POST", TARGET, "c").unwrap())
        .collect();
    for i in [1, 0, 3, 2] {
        assert_eq!(server.check(1, &headers[i]), Ok(UserLevel::Administrator));
    }
    for header in &headers {
        assert_eq!(server.check(1, header), Err(Refusal::Stale));
    }
    assert!(Refusal::Stale.is_stale() && !Refusal::Stale.is_failed_attempt());
}

#[test]
fn nonces_age_and_do_not_survive_a_restart() {
    let server = server();
    let mut client = server.client("admin", "secret", Binding::Any);
    let mut header = || client.authorize("POST", TARGET, "c").unwrap();
    assert_eq!(server.check(300, &header()), Ok(UserLevel::Administrator));
    assert_eq!(server.check(301, &header()), Err(Refusal::Stale));
    assert_eq!(server.verifier.remembered(), 1);
    let mut fresh = Client::new("admin", "secret".into());
    fresh.accept(&server.challenged(400, Binding::Any)).unwrap();
    assert_eq!(
        server.check(1000, &fresh.authorize("POST", TARGET, "c").unwrap()),
        Err(Refusal::Stale)
    );
    let mut fresh = Client::new("admin", "secret".into());
    fresh.accept(&server.challenged(1000, Binding::Any)).unwrap();
    let header = fresh.authorize("POST", TARGET, "c").unwrap();
    assert_eq!(server.check(1000, &header), Ok(UserLevel::Administrator));
    assert_eq!(server.verifier.remembered(), 1, "aged nonces are forgotten");

    let mut restarted = super::tests::server();
    restarted.verifier = Verifier::new(Config::default(), &[4; 32], restarted.start);
    let header = fresh.authorize("POST", TARGET, "c").unwrap();
    assert_eq!(
        restarted.check(1, &header),
        Err(Refusal::Stale),
        "right password, foreign nonce"
    );
}

#[test]
fn stale_is_told_only_with_the_right_password() {
    let server = server();
    let mut wrong = server.client("admin", "wrong", Binding::Any);
    let header = wrong.authorize("POST", TARGET, "c").unwrap();
    assert_eq!(server.check(1000, &header), Err(Refusal::WrongCredentials));
    assert_eq!(server.verifier.remembered(), 0, "strangers use no memory");
}

#[test]
fn without_qop_a_nonce_serves_once() {
    let server = server();
    let header = old_client(&server, Binding::Any)
        .authorize("POST", TARGET, "c")
        .unwrap();
    assert!(!header.contains("qop"), "{header}");
    assert_eq!(server.check(1, &header), Ok(UserLevel::Administrator));
    assert_eq!(server.check(1, &header), Err(Refusal::Stale));

    let strict = Server::new(Config {
        allow_without_qop: false,
        ..Config::default()
    });
    let header = old_client(&strict, Binding::Any)
        .authorize("POST", TARGET, "c")
        .unwrap();
    assert_eq!(
        strict.check(1, &header),
        Err(Refusal::NotOffered("form without qop"))
    );
}

#[test]
fn qop_cannot_be_taken_off_a_used_nonce() {
    let server = server();
    let mut challenge = server.challenged(0, Binding::Any);
    let mut client = Client::new("admin", "secret".into());
    client.accept(&challenge).unwrap();
    let header = client.authorize("POST", TARGET, "c").unwrap();
    assert_eq!(server.check(1, &header), Ok(UserLevel::Administrator));
    challenge[0].params.retain(|(name, _)| name != "qop");
    client.accept(&challenge).unwrap();
    let header = client.authorize("POST", TARGET, "c").unwrap();
    assert_eq!(server.check(1, &header), Err(Refusal::Stale));
}

#[test]
fn bound_nonces_serve_on_their_connection_only() {
    let server = server();
    let connection = Binding::Connection(7);
    let header = old_client(&server, connection)
        .authorize("POST", TARGET, "c")
        .unwrap();
    for seconds in [1, 1, 100_000] {
        assert_eq!(
            server.check_on(seconds, &header, connection),
            Ok(UserLevel::Administrator)
        );
    }
    assert_eq!(
        server.check_on(1, &header, Binding::Connection(8)),
        Err(Refusal::Stale)
    );
    assert_eq!(server.check_on(1, &header, Binding::Any), Err(Refusal::Stale));

    let mut client = server.client("admin", "secret", connection);
    let header = client.authorize("POST", TARGET, "c").unwrap();
    assert_eq!(
        server.check_on(100_000, &header, connection),
        Ok(UserLevel::Administrator)
    );
    assert_eq!(
        server.check_on(100_000, &header, connection),
        Err(Refusal::Stale),
        "counted requests do not repeat"
    );

    let config = Config {
        bound_nonce_lifetime: Some(Duration::from_secs(60)),
        ..Config::default()
    };
    let server = Server::new(config);
    let header = old_client(&server, connection)
        .authorize("POST", TARGET, "c")
        .unwrap();
    assert_eq!(
        server.check_on(60, &header, connection),
        Ok(UserLevel::Administrator)
    );
    assert_eq!(server.check_on(61, &header, connection), Err(Refusal::Stale));
}

#[test]
fn uri_must_be_that_of_the_request() {
    let server = server();
    let mut client = server.client("admin", "secret", Binding::Any);
    for (uri, fits) in [
        (TARGET, true),
        ("http://192.0.2.1:8080/onvif/device_service", true),
        ("/onvif/media_service", false),
        ("/onvif/device_service?x", false),
        ("/onvif", false),
        ("/", false),
        ("", false),
        ("*", false),
    ] {
        let header = client.authorize("POST", uri, "c").unwrap();
        let expected = if fits {
            Ok(UserLevel::Administrator)
        } else {
            Err(Refusal::WrongUri)
        };
        assert_eq!(server.check(1, &header), expected, "{uri}");
    }
}

#[test]
fn rtsp_uri_may_be_that_of_the_presentation() {
    let target = "rtsp://192.0.2.1:8554/main/track=1";
    for (uri, fits) in [
        (target, true),
        ("/main/track=1", true),
        ("rtsp://192.0.2.1:8554/main", true),
        ("rtsp://192.0.2.1:8554/main/", true),
        ("rtsp://192.0.2.1:8554/mai", false),
        ("rtsp://192.0.2.1:8554/sub", false),
        ("rtsp://192.0.2.1:8554/main/track=1/x", false),
        ("rtsp://192.0.2.1:8554/main/track=2", false),
    ] {
        assert_eq!(uri_fits(uri, target, UriRule::SameOrParent), fits, "{uri}");
    }
    assert!(uri_fits("rtsp://h/main/", "rtsp://h/main", UriRule::SameOrParent));
    assert!(uri_fits("rtsp://h", "rtsp://h/", UriRule::Same));
    assert!(!uri_fits("/a?u=http://h/b", "/b", UriRule::Same));
}

#[test]
fn memory_is_bounded() {
    let server = Server::new(Config {
        max_nonces: 10,
        ..Config::default()
    });
    for n in 0..100 {
        let header = server
            .client("admin", "secret", Binding::Any)
            .authorize("POST", TARGET, "c")
            .unwrap();
        assert_eq!(server.check(1, &header), Ok(UserLevel::Administrator), "{n}");
        assert!(server.verifier.remembered() <= 10);
    }
}
