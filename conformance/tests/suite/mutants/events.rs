//! Defects of the Event service.

use crate::mutant::{Mutant, as_it_is};

pub const ALL: &[Mutant] = &[
    Mutant {
        name: "capabilities without those of events",
        ask: as_it_is,
        fails: &["DEVICE-1-1-2", "DEVICE-1-1-5"],
        apply: |answer| {
            if answer.to("GetCapabilities") {
                answer.cut("tt:Events");
            }
        },
    },
    Mutant {
        name: "another dialect for the content of messages",
        ask: as_it_is,
        fails: &["EVENT-1-1-2"],
        apply: |answer| {
            answer.replace("messageContentFilter/ItemFilter", "messageContentFilter/Other");
        },
    },
    Mutant {
        name: "event brokers without a protocol",
        ask: as_it_is,
        fails: &["EVENT-5-1-1", "EVENT-5-1-2"],
        apply: |answer| {
            if answer.to("GetServiceCapabilities") {
                answer.replace("MaxEventBrokers=\"0\"", "MaxEventBrokers=\"2\"");
            }
        },
    },
    Mutant {
        name: "a pull point without an end",
        ask: as_it_is,
        fails: &[
            "EVENT-3-1-9",
            "EVENT-3-1-12",
            "EVENT-3-1-15",
            "EVENT-3-1-16",
            "EVENT-3-1-19",
            "EVENT-3-1-32",
            "EVENT-3-1-36",
        ],
        apply: |answer| {
            if answer.to("CreatePullPointSubscription") {
                answer.cut("wsnt:TerminationTime");
            }
        },
    },
    Mutant {
        name: "a renewal that does not tell the time",
        ask: as_it_is,
        fails: &["EVENT-3-1-12"],
        apply: |answer| {
            if answer.to("Renew") {
                answer.cut("wsnt:CurrentTime");
            }
        },
    },
    Mutant {
        name: "messages with the action of another operation",
        ask: as_it_is,
        fails: &["EVENT-3-1-15", "EVENT-3-1-16", "EVENT-3-1-32"],
        apply: |answer| {
            answer.replace(
                "PullPointSubscription/PullMessagesResponse",
                "PullPointSubscription/SeekResponse",
            );
        },
    },
    Mutant {
        name: "a filter that is wrong is an unnamed fault",
        ask: as_it_is,
        fails: &["EVENT-3-1-17", "EVENT-3-1-22"],
        apply: |answer| {
            for name in [
                "InvalidFilterFault",
                "InvalidMessageContentExpressionFault",
                "TopicNotSupportedFault",
                "InvalidTopicExpressionFault",
            ] {
                answer.replace(name, "SomeFault");
            }
        },
    },
    Mutant {
        name: "a subscription can be ended twice",
        ask: as_it_is,
        fails: &["EVENT-3-1-19"],
        apply: |answer| {
            if answer.to("Unsubscribe") && *answer.status != 200 {
                let action = "<a:Action xmlns:a=\"http://www.w3.org/2005/08/addressing\">\
                              http://docs.oasis-open.org/wsn/bw-2/SubscriptionManager/UnsubscribeResponse</a:Action>";
                answer.accept_in(
                    "http://docs.oasis-open.org/wsn/b-2",
                    action,
                    "UnsubscribeResponse",
                );
            }
        },
    },
    Mutant {
        name: "the end of a subscription without an action",
        ask: as_it_is,
        fails: &["EVENT-3-1-19", "EVENT-3-1-32", "EVENT-3-1-36"],
        apply: |answer| {
            if answer.to("Unsubscribe") {
                answer.cut("wsa:Action");
            }
        },
    },
];
