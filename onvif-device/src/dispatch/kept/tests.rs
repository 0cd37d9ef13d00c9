use std::cell::Cell;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use onvif_core::generated::tds::operations::GetHostname as Asked;
use onvif_core::generated::{tds, tt};
use onvif_core::xml::Limits;

use super::*;

/// Asks once, and says what was answered and whether the service was asked.
fn ask(
    cache: &ReplyCache,
    request: &str,
    name: &str,
    inputs: impl Fn() -> Option<Inputs> + Send,
) -> (String, bool) {
    let mut reader = XmlReader::new(request.as_bytes(), Limits::default()).unwrap();
    reader.root().unwrap();
    let asked = std::sync::Mutex::new(Cell::new(false));
    let answer = kept::<Asked, _>(cache, inputs, &mut reader, |_| {
        asked.lock().unwrap().set(true);
        ready(Ok(tds::GetHostnameResponse {
            hostname_information: tt::HostnameInformation {
                name: Some(name.to_owned()),
                ..tt::HostnameInformation::default()
            },
        }))
    });
    let mut future = pin!(answer.unwrap());
    let Poll::Ready(answer) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) else {
        panic!("the service answers at once");
    };
    let asked = asked.lock().unwrap().get();
    (answer.unwrap().into_writer().as_str().to_owned(), asked)
}

const REQUEST: &str = r#"<a:GetHostname xmlns:a="http://www.onvif.org/ver10/device/wsdl"/>"#;

/// Other tests of this process change documents meanwhile, so that an answer may be made anew at any time; it is enough that it is taken from the
/// cache once.
fn is_kept(cache: &ReplyCache, inputs: u64) -> bool {
    (0..1000).any(|round| {
        let name = format!("round{round}");
        let (first, _) = ask(cache, REQUEST, &name, || Some([inputs, 0]));
        let (second, asked) = ask(cache, REQUEST, "other", || Some([inputs, 0]));
        !asked && first == second && first.contains(&name)
    })
}

#[test]
fn the_same_request_is_answered_once() {
    assert!(is_kept(&ReplyCache::new(), 0));
}

#[test]
fn another_way_to_write_a_request_makes_no_difference() {
    let cache = ReplyCache::new();
    let other =
        r#"<GetHostname xmlns="http://www.onvif.org/ver10/device/wsdl"><!-- no content --></GetHostname>"#;
    assert!((0..1000).any(|_| {
        ask(&cache, REQUEST, "name", || Some([0; 2]));
        !ask(&cache, other, "other", || Some([0; 2])).1
    }));
}

#[test]
fn a_changed_document_makes_the_answer_anew() {
    let cache = ReplyCache::new();
    assert!(is_kept(&cache, 0));
    for round in 0..100 {
        let name = format!("now{round}");
        storage::note_change();
        let (answer, asked) = ask(&cache, REQUEST, &name, || Some([0; 2]));
        assert!(asked && answer.contains(&name), "{answer}");
    }
}

#[test]
fn other_inputs_make_the_answer_anew() {
    let cache = ReplyCache::new();
    assert!(is_kept(&cache, 0));
    let (answer, asked) = ask(&cache, REQUEST, "fixed", || Some([1, 0]));
    assert!(asked && answer.contains("fixed"));
}

#[test]
fn inputs_that_are_not_known_keep_nothing() {
    let cache = ReplyCache::new();
    for _ in 0..3 {
        assert!(ask(&cache, REQUEST, "name", || None).1);
    }
    assert!(cache.entries().is_empty());
}

#[test]
fn what_changed_while_the_answer_was_made_is_not_kept() {
    let cache = ReplyCache::new();
    let calls = std::sync::atomic::AtomicU64::new(0);
    let moving = || Some([calls.fetch_add(1, std::sync::atomic::Ordering::Relaxed), 0]);
    assert!(ask(&cache, REQUEST, "name", moving).1);
    assert!(cache.entries().is_empty());
}

#[test]
fn memory_is_bounded() {
    let cache = ReplyCache::new();
    for number in 0..100 {
        // The keys of real requests are no longer than the requests, which are limited.
        let version = Version {
            changes: 0,
            inputs: [0; 2],
        };
        cache.keep(
            Asked::INFO,
            format!("<request{number}/>"),
            version,
            &XmlWriter::new(),
        );
        assert!(cache.entries().len() <= ReplyCache::ENTRIES);
    }
    let version = Version {
        changes: 0,
        inputs: [0; 2],
    };
    cache.keep(
        Asked::INFO,
        "x".repeat(ReplyCache::LENGTH + 1),
        version,
        &XmlWriter::new(),
    );
    assert!(cache.entries().iter().all(|entry| entry.request.len() < 100));
}
