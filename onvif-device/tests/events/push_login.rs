//! Consumers that want to know who sends notifications.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Instant;

use onvif_core::auth::digest::{Binding, Config as Digest, Refusal, Request, UriRule, Verifier};
use onvif_core::auth::{Account, Credentials, Secret, UserLevel};
use onvif_device::remote_user::RemoteUser;
use onvif_device::services::events::Config;
use onvif_device::storage::{MemoryStorage, Storage};

use crate::bench::*;
use crate::common::handmade;
use crate::push::{Consumer, subscribe};

const NAME: &str = "remote \"user\"";
const SECRET: &str = "Remote-Secret-1";
const TARGET: &str = "/sink?a=b";
/// What a device answers that is asked for its endpoint reference.
const ENDPOINT: &str = "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'><s:Body><d:GetEndpointReferenceResponse \
    xmlns:d='http://www.onvif.org/ver10/device/wsdl'><d:GUID>urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6</d:GUID>\
    </d:GetEndpointReferenceResponse></s:Body></s:Envelope>";

struct Accounts(HashMap<&'static str, Secret>);

impl Credentials for Accounts {
    fn account(&self, name: &str) -> Option<Account<'_>> {
        self.0.get(name).map(|password| Account {
            password,
            level: UserLevel::User,
        })
    }
}

/// Asks for Digest, and knows the password.
struct Door {
    verifier: Verifier,
    accounts: Accounts,
    now: Instant,
}

impl Door {
    fn new(password: &str) -> Door {
        let now = Instant::now();
        Door {
            verifier: Verifier::new(Digest::default(), &[7; 32], now),
            accounts: Accounts(HashMap::from([(NAME, password.into())])),
            now,
        }
    }

    /// Basic first: whoever takes the first challenge gives the password away.
    fn refusal(&self) -> String {
        let mut status = "401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"".to_owned();
        for challenge in self.verifier.challenges(self.now, Binding::Any, false) {
            status.push_str("\r\nWWW-Authenticate: ");
            status.push_str(&challenge);
        }
        status
    }

    fn verify(&self, request: &str) -> Result<(), Refusal> {
        let authorization = authorization(request).expect("no login");
        let request = Request {
            method: "POST",
            target: TARGET,
            authorization: authorization.as_bytes(),
            uri_rule: UriRule::Same,
            binding: Binding::Any,
        };
        self.verifier
            .verify(self.now, &request, &self.accounts)
            .map(|_| ())
    }
}

fn authorization(request: &str) -> Option<&str> {
    let head = request.split("\r\n\r\n").next()?;
    head.lines().find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        name.eq_ignore_ascii_case("authorization").then_some(value)
    })
}

/// A device with a remote user, and a consumer that has subscribed.
async fn subscribed() -> (Bench, RemoteUser, Consumer) {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let remote = RemoteUser::open(Arc::clone(&storage)).unwrap();
    let builder = handmade().storage(storage).remote_user(remote.clone());
    let bench = bench_of(builder, Config::default()).await;
    let consumer = Consumer::bind().await;
    let reply = bench
        .post("/onvif/event", &subscribe(&consumer.address(), ""))
        .await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    (bench, remote, consumer)
}

#[tokio::test]
async fn the_remote_user_logs_in_with_digest_when_he_is_asked() {
    let (bench, remote, mut consumer) = subscribed().await;
    remote
        .set(NAME.to_owned(), Some(SECRET.into()), false)
        .await
        .unwrap();
    let door = Door::new(SECRET);
    bench.lines.crossed("1");
    let unasked = consumer.take(&door.refusal()).await;
    assert_eq!(authorization(&unasked), None);
    let asked = consumer.take("200 OK").await;
    assert!(authorization(&asked).unwrap().starts_with("Digest "), "{asked}");
    assert_eq!(door.verify(&asked), Ok(()));
    assert_eq!(messages(&asked), ["tns1:RuleEngine/LineDetector/Crossed fence 1"]);
    // It goes on with what it was given.
    bench.lines.crossed("2");
    let next = consumer.take("200 OK").await;
    assert_eq!(door.verify(&next), Ok(()));
    assert!(next.contains("nc=00000002"), "{next}");
    // Another consumer of the same device knows nothing of it.
    let mut other = Consumer::bind().await;
    let reply = bench.post("/onvif/event", &subscribe(&other.address(), "")).await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    bench.lines.crossed("3");
    assert_eq!(authorization(&other.take("200 OK").await), None);
}

#[tokio::test]
async fn another_remote_user_logs_in_anew_and_none_not_at_all() {
    let (bench, remote, mut consumer) = subscribed().await;
    let door = Door::new(SECRET);
    bench.lines.crossed("1");
    assert_eq!(authorization(&consumer.take(&door.refusal()).await), None);
    remote
        .set(NAME.to_owned(), Some("wrong".into()), false)
        .await
        .unwrap();
    // The same message again when the waiting time is over, unless the user was there in time for the first.
    let wrong = loop {
        let request = consumer.take(&door.refusal()).await;
        if authorization(&request).is_some() {
            break request;
        }
    };
    assert_eq!(door.verify(&wrong), Err(Refusal::WrongCredentials));
    remote
        .set(NAME.to_owned(), Some(SECRET.into()), false)
        .await
        .unwrap();
    assert_eq!(authorization(&consumer.take(&door.refusal()).await), None);
    let right = consumer.take("200 OK").await;
    assert_eq!(door.verify(&right), Ok(()));
    assert_eq!(messages(&right), ["tns1:RuleEngine/LineDetector/Crossed fence 1"]);
    remote.clear().await.unwrap();
    bench.lines.crossed("2");
    assert_eq!(authorization(&consumer.take("200 OK").await), None);
}

#[tokio::test]
async fn basic_alone_is_not_answered() {
    let (bench, remote, mut consumer) = subscribed().await;
    remote
        .set(NAME.to_owned(), Some(SECRET.into()), false)
        .await
        .unwrap();
    bench.lines.crossed("1");
    for _ in 0..2 {
        let request = consumer
            .take("401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"")
            .await;
        assert_eq!(authorization(&request), None);
    }
}

#[tokio::test]
async fn a_derived_password_is_made_for_the_device_that_asks() {
    let (bench, remote, mut consumer) = subscribed().await;
    remote
        .set(NAME.to_owned(), Some(SECRET.into()), true)
        .await
        .unwrap();
    let uuid = 0xf81d_4fae_7dec_11d0_a765_00a0_c91e_6bf6_u128.to_be_bytes();
    let derived = onvif_core::auth::derived_password(NAME, &SECRET.into(), &uuid);
    let door = Door::new(derived.expose());
    bench.lines.crossed("1");
    consumer.take(&door.refusal()).await;
    // Its endpoint reference is asked for on a connection of its own.
    consumer.hang_up();
    let question = consumer.answer("200 OK", ENDPOINT).await;
    assert!(
        question.starts_with("POST /onvif/device_service HTTP/1.1\r\n"),
        "{question}"
    );
    assert!(
        question.contains("GetEndpointReference") && authorization(&question).is_none(),
        "{question}"
    );
    consumer.hang_up();
    assert_eq!(door.verify(&consumer.take("200 OK").await), Ok(()));
}

#[tokio::test]
async fn whoever_has_no_endpoint_reference_is_not_given_the_password_itself() {
    let (bench, remote, mut consumer) = subscribed().await;
    remote
        .set(NAME.to_owned(), Some(SECRET.into()), true)
        .await
        .unwrap();
    let door = Door::new(SECRET);
    bench.lines.crossed("1");
    for _ in 0..2 {
        let request = consumer.take(&door.refusal()).await;
        assert!(request.starts_with("POST /sink"), "{request}");
        assert_eq!(authorization(&request), None);
        consumer.hang_up();
        let question = consumer.answer("404 Not Found", "").await;
        assert!(question.starts_with("POST /onvif/device_service"), "{question}");
        consumer.hang_up();
    }
}
