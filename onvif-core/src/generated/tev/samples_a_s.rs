// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for AddEventBroker {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            event_broker: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AddEventBrokerResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for Capabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            ws_subscription_policy_support: rng.option(|rng| rng.flag()),
            ws_pausable_subscription_manager_interface_support: rng.option(|rng| rng.flag()),
            max_notification_producers: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            max_pull_points: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            persistent_notification_storage: rng.option(|rng| rng.flag()),
            event_broker_protocols: rng.option(|rng| rng.string(0, 64)),
            max_event_brokers: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            metadata_over_mqtt: rng.option(|rng| rng.flag()),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ConnectionStatus {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for CreatePullPointSubscription {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            filter: rng.option(|rng| testing::Sample::sample(rng)),
            initial_termination_time: rng.option(|rng| rng.nillable(|rng| testing::Sample::sample(rng))),
            subscription_policy: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreatePullPointSubscriptionResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            subscription_reference: testing::Sample::sample(rng),
            current_time: rng.date_time(),
            termination_time: rng.nillable(|rng| rng.date_time()),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreatePullPointSubscriptionSubscriptionPolicy {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteEventBroker {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self { address: rng.uri(64) };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteEventBrokerResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for EventBrokerConfig {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            address: rng.uri(64),
            topic_prefix: rng.string(0, 64),
            user_name: rng.option(|rng| rng.string(0, 64)),
            password: rng.option(|rng| rng.string(0, 64)),
            certificate_id: rng.option(|rng| rng.token(0, 64)),
            publish_filter: rng.option(|rng| testing::Sample::sample(rng)),
            qo_s: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            status: rng.option(|rng| rng.string(0, 64)),
            cert_path_validation_policy_id: rng.option(|rng| rng.string(0, 64)),
            metadata_filter: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for EventBrokerProtocol {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for GetEventBrokers {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            address: rng.option(|rng| rng.uri(64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetEventBrokersResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            event_broker: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetEventProperties {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetEventPropertiesResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            topic_namespace_location: rng.list(1, 4, |rng| rng.uri(64)),
            fixed_topic_set: rng.flag(),
            topic_set: testing::Sample::sample(rng),
            topic_expression_dialect: rng.list(1, 4, |rng| rng.uri(64)),
            message_content_filter_dialect: rng.list(1, 4, |rng| rng.uri(64)),
            producer_properties_filter_dialect: rng.list(0, 3, |rng| rng.uri(64)),
            message_content_schema_location: rng.list(1, 4, |rng| rng.uri(64)),
            any: Vec::new(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetServiceCapabilities {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetServiceCapabilitiesResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            capabilities: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PullMessages {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            timeout: rng.duration(),
            message_limit: rng.integer(-2147483648, 2147483647) as i32,
            any: Vec::new(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PullMessagesFaultResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            max_timeout: rng.duration(),
            max_message_limit: rng.integer(-2147483648, 2147483647) as i32,
            any: Vec::new(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PullMessagesResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            current_time: rng.date_time(),
            termination_time: rng.date_time(),
            notification_message: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Seek {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            utc_time: rng.date_time(),
            reverse: rng.option(|rng| rng.flag()),
            any: Vec::new(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SeekResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetSynchronizationPoint {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetSynchronizationPointResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}
