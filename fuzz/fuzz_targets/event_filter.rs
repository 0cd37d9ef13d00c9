//! Filters of subscriptions with any text: each is refused or can be asked about any message, and two that are the same answer alike.
#![no_main]

use std::sync::{Arc, LazyLock};
use std::time::SystemTime;

use libfuzzer_sys::fuzz_target;
use onvif_core::events::filter::{CONCRETE, CONCRETE_SET, ContentFilter, TopicFilter};
use onvif_core::events::{DeclaredTopic, Notification, Topic};

static TOPIC: LazyLock<Arc<DeclaredTopic>> = LazyLock::new(|| {
    let topic = Topic::event("tns1:RuleEngine/LineDetector/Crossed")
        .source("Rule", "xs:string")
        .data("ObjectId", "xs:integer");
    Arc::new(topic.check().expect("a topic"))
});

static MESSAGE: LazyLock<Notification> = LazyLock::new(|| {
    TOPIC
        .message(
            SystemTime::UNIX_EPOCH,
            None,
            &[("Rule", "fence")],
            &[("ObjectId", "7")],
        )
        .expect("a message")
});

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let resolve = |prefix: &str| match prefix {
        "tns1" => Some("http://www.onvif.org/ver10/topics"),
        "tt" => Some("http://www.onvif.org/ver10/schema"),
        _ => None,
    };
    if let Ok(filter) = ContentFilter::parse(text, resolve) {
        let negated = ContentFilter::parse(&format!("not({text})"), resolve);
        // Only the depth can be in the way.
        if let Ok(negated) = negated {
            assert_ne!(filter.matches(&MESSAGE), negated.matches(&MESSAGE), "{text}");
        }
    }
    let set = TopicFilter::parse(CONCRETE_SET, text, resolve);
    if let Ok(filter) = TopicFilter::parse(CONCRETE, text, resolve) {
        // A concrete expression is one of the larger dialect as well, and means the same.
        let set = set.expect("a concrete expression");
        assert_eq!(filter.matches(&TOPIC), set.matches(&TOPIC), "{text}");
    }
});
