//! The faults of WS-BaseNotification, each with its typed detail (ONVIF Core, "SOAP fault messages": sent as faults of the receiver).

use std::time::SystemTime;

use onvif_core::events::FilterError;
use onvif_core::events::subscription::Refusal;
use onvif_core::soap::{Fault, FaultCode};
use onvif_core::xml::{DateTime, Name, Ns, QName, RawXml, XmlWriter};

/// Makes faults that bear the time of the request.
#[derive(Clone, Copy, Debug)]
pub(super) struct Faults {
    pub now: SystemTime,
}

impl Faults {
    /// There is no such subscription, or no longer.
    pub fn resource_unknown(self) -> Fault {
        self.fault(
            Ns::WSRF_R,
            "ResourceUnknownFault",
            "There is no such subscription, or no longer",
            |_| {},
        )
    }

    pub fn refusal(self, refusal: Refusal) -> Fault {
        match refusal {
            Refusal::Unknown => self.resource_unknown(),
            Refusal::TooMany => self.wsnt(
                "SubscribeCreationFailedFault",
                "The device has as many subscriptions as it can have",
            ),
            Refusal::Busy => self.wsnt(
                "UnableToGetMessagesFault",
                "Another request already waits for the notifications of this subscription",
            ),
            Refusal::NotPulled => self.wsnt(
                "UnableToGetMessagesFault",
                "The notifications of this subscription are sent to a consumer",
            ),
        }
    }

    pub fn topic_filter(self, error: FilterError) -> Fault {
        let name = match error {
            FilterError::UnknownDialect => "TopicExpressionDialectUnknownFault",
            FilterError::Invalid(_) => "InvalidTopicExpressionFault",
            FilterError::TopicNotSupported => "TopicNotSupportedFault",
        };
        self.wsnt(name, &error.to_string())
    }

    pub fn content_filter(self, error: FilterError) -> Fault {
        self.wsnt("InvalidMessageContentExpressionFault", &error.to_string())
    }

    /// A filter of a kind that the device does not have.
    pub fn invalid_filter(self, unknown: &QName) -> Fault {
        self.fault(
            Ns::WSNT,
            "InvalidFilterFault",
            "The device does not have this kind of filter",
            |writer| writer.element(Name::new(Ns::WSNT, "UnknownFilter"), unknown),
        )
    }

    pub fn unsupported_policy(self, policy: &QName) -> Fault {
        self.fault(
            Ns::WSNT,
            "UnsupportedPolicyRequestFault",
            "The device does not support this subscription policy",
            |writer| writer.element(Name::new(Ns::WSNT, "UnsupportedPolicy"), policy),
        )
    }

    /// `initial` tells the time of a new subscription from one that is renewed.
    pub fn termination_time(self, initial: bool, minimum: SystemTime, maximum: SystemTime) -> Fault {
        let name = if initial {
            "UnacceptableInitialTerminationTimeFault"
        } else {
            "UnacceptableTerminationTimeFault"
        };
        self.fault(
            Ns::WSNT,
            name,
            "The termination time is too near or too far away",
            |writer| {
                for (name, time) in [("MinimumTime", minimum), ("MaximumTime", maximum)] {
                    writer.element(Name::new(Ns::WSNT, name), &DateTime::from_system_time(time));
                }
            },
        )
    }

    pub fn no_current_message(self) -> Fault {
        self.wsnt("NoCurrentMessageOnTopicFault", "No message is kept on this topic")
    }

    pub fn multiple_topics(self) -> Fault {
        self.wsnt(
            "MultipleTopicsSpecifiedFault",
            "The expression selects several topics",
        )
    }

    pub fn subscribe_failed(self, reason: &str) -> Fault {
        self.wsnt("SubscribeCreationFailedFault", reason)
    }

    fn wsnt(self, name: &'static str, reason: &str) -> Fault {
        self.fault(Ns::WSNT, name, reason, |_| {})
    }

    fn fault(self, ns: Ns, name: &'static str, reason: &str, more: impl FnOnce(&mut XmlWriter)) -> Fault {
        let mut writer = XmlWriter::new();
        let element = Name::new(ns, name);
        writer.start(element);
        let now = DateTime::from_system_time(self.now);
        writer.element(Name::new(Ns::WSRF_BF, "Timestamp"), &now);
        let description = Name::new(Ns::WSRF_BF, "Description");
        writer.start(description);
        writer.attribute(Name::new(Ns::XML, "lang"), "en");
        writer.value(reason);
        writer.end(description);
        more(&mut writer);
        writer.end(element);
        let fault =
            Fault::new(FaultCode::Receiver, reason.to_owned()).with_subcode(QName::constant(ns, name));
        match RawXml::parse(writer.as_str()) {
            Ok(detail) => fault.with_detail(detail),
            Err(_) => fault,
        }
    }
}
