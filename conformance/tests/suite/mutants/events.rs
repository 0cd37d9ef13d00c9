//! Defects of the Event service.

use crate::mutant::{Mutant, as_it_is, untouched};

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
        fails: &[
            "EVENT-5-1-1",
            "EVENT-5-1-2",
            "EVENT-7-1-2",
            "EVENT-7-1-3",
            "EVENT-7-1-4",
        ],
        apply: |answer| {
            if answer.to("GetServiceCapabilities") {
                answer.replace("EventBrokerProtocols=\"mqtt mqtts ws wss\"", "");
            }
        },
    },
    Mutant {
        name: "a pull point without an end",
        ask: as_it_is,
        fails: &[
            "EVENT-7-1-3",
            "EVENT-7-2-1",
            "EVENT-7-2-2",
            "EVENT-7-2-3",
            "EVENT-7-2-4",
            "EVENT-7-2-5",
            "EVENT-7-2-6",
            "EVENT-7-2-7",
            "EVENT-3-1-9",
            "EVENT-3-1-12",
            "EVENT-3-1-15",
            "EVENT-3-1-16",
            "EVENT-3-1-19",
            "EVENT-3-1-32",
            "EVENT-3-1-36",
            "EVENT-3-1-24",
            "EVENT-3-1-25",
            "EVENT-3-1-33",
            "EVENT-3-1-34",
            "EVENT-3-1-35",
            "EVENT-3-1-37",
            "EVENT-3-1-38",
            "EVENT-2-1-18",
            "EVENT-2-1-24",
            "EVENT-2-1-25",
            "EVENT-2-1-26",
            "EVENT-2-1-27",
            "EVENT-2-1-29",
            "DEVICE-9-1-1",
            "DEVICE-9-1-2",
            "DEVICE-9-1-3",
            "DEVICE-9-1-5",
            "DEVICE-9-1-6",
            "DEVICE-9-1-9",
            "DEVICE-9-1-10",
            "DEVICE-9-1-11",
            "DEVICE-9-1-12",
            "EVENT-6-1-3",
            "EVENT-6-1-4",
            "EVENT-6-1-5",
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
        fails: &["EVENT-3-1-12", "EVENT-2-1-12"],
        apply: |answer| {
            if answer.to("Renew") {
                answer.cut("wsnt:CurrentTime");
            }
        },
    },
    Mutant {
        name: "an answer that does not say which message it answers",
        ask: as_it_is,
        fails: &["EVENT-3-1-12", "EVENT-2-1-12"],
        apply: |answer| {
            if answer.to("Renew") {
                answer.cut("wsa:RelatesTo");
            }
        },
    },
    Mutant {
        name: "messages with the action of another operation",
        ask: as_it_is,
        fails: &[
            "EVENT-7-1-3",
            "EVENT-7-2-1",
            "EVENT-7-2-2",
            "EVENT-7-2-3",
            "EVENT-7-2-4",
            "EVENT-7-2-5",
            "EVENT-7-2-6",
            "EVENT-7-2-7",
            "EVENT-3-1-15",
            "EVENT-3-1-16",
            "EVENT-3-1-32",
            "EVENT-3-1-24",
            "EVENT-3-1-25",
            "EVENT-3-1-33",
            "EVENT-3-1-34",
            "EVENT-3-1-35",
            "EVENT-3-1-37",
            "EVENT-3-1-38",
            "EVENT-2-1-18",
            "EVENT-2-1-24",
            "EVENT-2-1-25",
            "EVENT-2-1-26",
            "EVENT-2-1-27",
            "EVENT-2-1-29",
            "DEVICE-9-1-1",
            "DEVICE-9-1-2",
            "DEVICE-9-1-3",
            "DEVICE-9-1-5",
            "DEVICE-9-1-6",
            "DEVICE-9-1-9",
            "DEVICE-9-1-10",
            "DEVICE-9-1-11",
            "DEVICE-9-1-12",
            "EVENT-6-1-3",
            "EVENT-6-1-4",
            "EVENT-6-1-5",
        ],
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
        fails: &["EVENT-3-1-17", "EVENT-3-1-22", "EVENT-2-1-19", "EVENT-2-1-23"],
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
        fails: &["EVENT-3-1-19", "EVENT-3-1-20", "EVENT-2-1-22"],
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
        fails: &[
            "EVENT-7-1-3",
            "EVENT-7-2-1",
            "EVENT-7-2-2",
            "EVENT-7-2-3",
            "EVENT-7-2-4",
            "EVENT-7-2-5",
            "EVENT-7-2-6",
            "EVENT-7-2-7",
            "EVENT-3-1-19",
            "EVENT-3-1-32",
            "EVENT-3-1-36",
            "EVENT-3-1-25",
            "EVENT-3-1-33",
            "EVENT-3-1-34",
            "EVENT-3-1-35",
            "EVENT-3-1-37",
            "EVENT-3-1-38",
            "EVENT-2-1-18",
            "EVENT-2-1-24",
            "EVENT-2-1-25",
            "EVENT-2-1-26",
            "EVENT-2-1-27",
            "EVENT-2-1-29",
            "EVENT-2-1-21",
            "EVENT-2-1-22",
            "EVENT-2-1-28",
        ],
        apply: |answer| {
            if answer.to("Unsubscribe") {
                answer.cut("wsa:Action");
            }
        },
    },
    Mutant {
        name: "notifications go nowhere",
        ask: |request| {
            if crate::mutant::asks(request, "Subscribe")
                && let Some(to) = request.find("/notifications<")
                && let Some(from) = request[..to].rfind("http://")
            {
                request.replace_range(from..to, "http://127.0.0.1:9");
            }
        },
        fails: &[
            "EVENT-2-1-17",
            "EVENT-2-1-18",
            "EVENT-2-1-24",
            "EVENT-2-1-25",
            "EVENT-2-1-26",
            "EVENT-2-1-27",
            "EVENT-2-1-29",
        ],
        apply: untouched,
    },
    Mutant {
        name: "every filter is ignored",
        ask: |request| {
            super::without(request, "wsnt:Filter");
            super::without(request, "tev:Filter");
        },
        fails: &[
            "EVENT-2-1-24",
            "EVENT-3-1-25",
            "EVENT-2-1-18",
            "EVENT-2-1-19",
            "EVENT-2-1-23",
            "EVENT-2-1-25",
            "EVENT-2-1-26",
            "EVENT-2-1-27",
            "EVENT-2-1-29",
            "EVENT-3-1-16",
            "EVENT-3-1-17",
            "EVENT-3-1-22",
            "EVENT-3-1-33",
            "EVENT-3-1-34",
            "EVENT-3-1-35",
            "EVENT-3-1-38",
            "DEVICE-9-1-1",
            "DEVICE-9-1-3",
            "DEVICE-9-1-5",
            "DEVICE-9-1-6",
            "DEVICE-9-1-9",
            "DEVICE-9-1-10",
            "DEVICE-9-1-11",
            "DEVICE-9-1-12",
            "EVENT-6-1-3",
            "EVENT-6-1-4",
            "EVENT-6-1-5",
        ],
        apply: untouched,
    },
    Mutant {
        name: "a synchronization point that does nothing",
        ask: |request| {
            if crate::mutant::asks(request, "SetSynchronizationPoint") {
                *request = request.replace(":SetSynchronizationPoint", ":Nothing");
            }
        },
        fails: &[
            "EVENT-2-1-18",
            "EVENT-2-1-24",
            "EVENT-3-1-25",
            "EVENT-2-1-25",
            "EVENT-2-1-26",
            "EVENT-2-1-27",
            "EVENT-2-1-29",
            "EVENT-3-1-33",
            "EVENT-3-1-34",
            "EVENT-3-1-35",
            "EVENT-3-1-38",
        ],
        apply: |answer| {
            if answer.to("SetSynchronizationPoint") {
                let action = "<a:Action xmlns:a=\"http://www.w3.org/2005/08/addressing\">\
                              http://www.onvif.org/ver10/events/wsdl/PullPointSubscription/SetSynchronizationPointResponse</a:Action>";
                answer.accept_in(
                    "http://www.onvif.org/ver10/events/wsdl",
                    action,
                    "SetSynchronizationPointResponse",
                );
            }
        },
    },
    Mutant {
        name: "a subscription without an end",
        ask: as_it_is,
        fails: &[
            "EVENT-2-1-9",
            "EVENT-2-1-12",
            "EVENT-2-1-17",
            "EVENT-2-1-18",
            "EVENT-2-1-21",
            "EVENT-2-1-22",
            "EVENT-2-1-24",
            "EVENT-2-1-25",
            "EVENT-2-1-26",
            "EVENT-2-1-27",
            "EVENT-2-1-28",
            "EVENT-2-1-29",
            "EVENT-4-1-6",
            "EVENT-4-1-7",
            "EVENT-4-1-8",
            "EVENT-4-1-9",
            "EVENT-4-1-10",
        ],
        apply: |answer| {
            if answer.to("Subscribe") {
                answer.cut("wsnt:TerminationTime");
            }
        },
    },
    Mutant {
        name: "a subscription that has ended can be renewed",
        ask: as_it_is,
        fails: &["EVENT-2-1-21"],
        apply: |answer| {
            if answer.to("Renew") && *answer.status != 200 {
                let action = "<a:Action xmlns:a=\"http://www.w3.org/2005/08/addressing\">\
                              http://docs.oasis-open.org/wsn/bw-2/SubscriptionManager/RenewResponse</a:Action>";
                answer.accept_in("http://docs.oasis-open.org/wsn/b-2", action, "RenewResponse");
            }
        },
    },
    Mutant {
        name: "more pull points are promised than there are",
        ask: as_it_is,
        fails: &["EVENT-3-1-37"],
        apply: |answer| answer.replace("MaxPullPoints=\"", "MaxPullPoints=\"9"),
    },
    Mutant {
        name: "messages of a pull point that has ended long ago",
        ask: as_it_is,
        fails: &[
            "EVENT-3-1-15",
            "EVENT-3-1-16",
            "EVENT-3-1-24",
            "EVENT-3-1-32",
            "EVENT-6-1-3",
            "EVENT-6-1-4",
            "EVENT-6-1-5",
        ],
        apply: |answer| {
            if answer.to("PullMessages") {
                let from = answer
                    .body
                    .find("TerminationTime>")
                    .map(|at| at + "TerminationTime>".len());
                if let Some(from) = from
                    && let Some(length) = answer.body[from..].find('<')
                {
                    answer
                        .body
                        .replace_range(from..from + length, "2001-01-01T00:00:00Z");
                }
            }
        },
    },
];
