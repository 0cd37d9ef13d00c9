//! Defects of event brokers.

use crate::mutant::{Mutant, as_it_is, asks, untouched};

pub const ALL: &[Mutant] = &[
    Mutant {
        name: "two event brokers of one address",
        ask: as_it_is,
        fails: &["EVENT-7-1-1"],
        apply: |answer| {
            // Only where there is none: the list of a case that has configured one stays as it is.
            let one = "<b:EventBroker><b:Address>mqtt://192.0.2.1:1883</b:Address><b:TopicPrefix>a</b:TopicPrefix></b:EventBroker>";
            if answer.to("GetEventBrokers") && !answer.body.contains("Address>") && *answer.status == 200 {
                *answer.body = format!(
                    "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\"><s:Body><b:GetEventBrokersResponse \
                     xmlns:b=\"http://www.onvif.org/ver10/events/wsdl\">{one}{one}</b:GetEventBrokersResponse></s:Body></s:Envelope>"
                );
            }
        },
    },
    Mutant {
        name: "the password of an event broker is told",
        ask: as_it_is,
        fails: &["EVENT-7-1-2", "EVENT-7-1-3"],
        apply: |answer| {
            if answer.to("GetEventBrokers") {
                answer.replace(
                    "</tev:UserName>",
                    "</tev:UserName><tev:Password>TestPassword</tev:Password>",
                );
            }
        },
    },
    Mutant {
        name: "event brokers cannot be deleted",
        ask: as_it_is,
        fails: &[
            "EVENT-7-1-2",
            "EVENT-7-1-3",
            "EVENT-7-1-4",
            "EVENT-7-2-1",
            "EVENT-7-2-2",
            "EVENT-7-2-3",
            "EVENT-7-2-4",
            "EVENT-7-2-5",
            "EVENT-7-2-6",
            "EVENT-7-2-7",
        ],
        apply: |answer| super::unreadable(answer, "DeleteEventBroker"),
    },
    Mutant {
        name: "another prefix for the topics of event brokers",
        ask: |request| *request = request.replace(">TestDevice", ">Device"),
        fails: &[
            "EVENT-7-1-2",
            "EVENT-7-1-3",
            "EVENT-7-2-1",
            "EVENT-7-2-2",
            "EVENT-7-2-3",
            "EVENT-7-2-4",
            "EVENT-7-2-5",
            "EVENT-7-2-6",
            "EVENT-7-2-7",
        ],
        apply: untouched,
    },
    Mutant {
        name: "event brokers are met without user name and password",
        ask: |request| {
            super::without(request, "tev:UserName");
            super::without(request, "tev:Password");
        },
        fails: &[
            "EVENT-7-1-2",
            "EVENT-7-1-3",
            "EVENT-7-2-1",
            "EVENT-7-2-2",
            "EVENT-7-2-3",
            "EVENT-7-2-4",
            "EVENT-7-2-5",
            "EVENT-7-2-6",
            "EVENT-7-2-7",
        ],
        apply: untouched,
    },
    Mutant {
        name: "another password for event brokers",
        ask: |request| *request = request.replace(">TestPassword<", ">Password<"),
        fails: &[
            "EVENT-7-2-1",
            "EVENT-7-2-2",
            "EVENT-7-2-3",
            "EVENT-7-2-4",
            "EVENT-7-2-5",
            "EVENT-7-2-6",
            "EVENT-7-2-7",
        ],
        apply: untouched,
    },
    Mutant {
        name: "events are published with the quality 0",
        ask: |request| {
            for qos in ["1", "2"] {
                *request = request.replace(&format!("<tev:QoS>{qos}<"), "<tev:QoS>0<");
            }
        },
        fails: &["EVENT-7-1-3", "EVENT-7-2-5", "EVENT-7-2-6"],
        apply: untouched,
    },
    Mutant {
        name: "every event is published",
        ask: |request| super::without(request, "tev:PublishFilter"),
        fails: &["EVENT-7-1-3", "EVENT-7-2-7"],
        apply: untouched,
    },
    Mutant {
        name: "a new event broker is met nowhere",
        ask: |request| {
            if asks(request, "AddEventBroker")
                && let Some(from) = request.find("<tev:Address>").map(|at| at + "<tev:Address>".len())
                && let Some(length) = request[from..].find('<')
            {
                request.replace_range(from..from + length, "mqtt://127.0.0.1:9");
            }
        },
        fails: &[
            "EVENT-7-1-2",
            "EVENT-7-1-3",
            "EVENT-7-1-4",
            "EVENT-7-2-1",
            "EVENT-7-2-2",
            "EVENT-7-2-3",
            "EVENT-7-2-4",
            "EVENT-7-2-5",
            "EVENT-7-2-6",
            "EVENT-7-2-7",
        ],
        apply: untouched,
    },
];
