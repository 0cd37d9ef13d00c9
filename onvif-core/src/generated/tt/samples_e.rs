// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for EAPMethodConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            tls_configuration: rng.option(|rng| testing::Sample::sample(rng)),
            password: rng.option(|rng| rng.string(0, 64)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for EFlip {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::TT),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for EFlipMode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for EFlipOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for EFlipOptionsExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for EQPreset {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            name: rng.string(0, 64),
            is_default: rng.flag(),
            schedule_token: rng.option(|rng| rng.string(0, 64)),
            is_frequency_decibel_editable: rng.flag(),
            frequency_decibel_pair: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for EapMethodExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Enabled {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for EncryptionMode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for EngineConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            video_analytics_configuration: testing::Sample::sample(rng),
            analytics_engine_input_info: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Entity {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for EventCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            x_addr: rng.uri(64),
            ws_subscription_policy_support: rng.flag(),
            ws_pull_point_support: rng.flag(),
            ws_pausable_subscription_manager_interface_support: rng.flag(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for EventFilter {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: Vec::new(),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for EventStream {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            choice: EventStreamChoice::sample_list(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for EventStreamChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(3);
        Self::sample_branch(rng, branch)
    }
}

impl EventStreamChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::NotificationMessage(testing::Sample::sample(rng)),
            1 => Self::Extension(testing::Sample::sample(rng)),
            _ => Self::Any(rng.open_element(xml::Ns::UNKNOWN)),
        }
    }

    fn sample_list(rng: &mut testing::Rng) -> Vec<Self> {
        rng.list(0, 3, testing::Sample::sample)
    }
}

impl testing::Sample for EventStreamExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for EventSubscription {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            filter: rng.option(|rng| testing::Sample::sample(rng)),
            subscription_policy: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for EventSubscriptionSubscriptionPolicy {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Exposure {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: testing::Sample::sample(rng),
            priority: testing::Sample::sample(rng),
            window: testing::Sample::sample(rng),
            min_exposure_time: rng.float(-1e9, 1e9),
            max_exposure_time: rng.float(-1e9, 1e9),
            min_gain: rng.float(-1e9, 1e9),
            max_gain: rng.float(-1e9, 1e9),
            min_iris: rng.float(-1e9, 1e9),
            max_iris: rng.float(-1e9, 1e9),
            exposure_time: rng.float(-1e9, 1e9),
            gain: rng.float(-1e9, 1e9),
            iris: rng.float(-1e9, 1e9),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Exposure20 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: testing::Sample::sample(rng),
            priority: rng.option(|rng| testing::Sample::sample(rng)),
            window: rng.option(|rng| testing::Sample::sample(rng)),
            min_exposure_time: rng.option(|rng| rng.float(-1e9, 1e9)),
            max_exposure_time: rng.option(|rng| rng.float(-1e9, 1e9)),
            min_gain: rng.option(|rng| rng.float(-1e9, 1e9)),
            max_gain: rng.option(|rng| rng.float(-1e9, 1e9)),
            min_iris: rng.option(|rng| rng.float(-1e9, 1e9)),
            max_iris: rng.option(|rng| rng.float(-1e9, 1e9)),
            exposure_time: rng.option(|rng| rng.float(-1e9, 1e9)),
            gain: rng.option(|rng| rng.float(-1e9, 1e9)),
            iris: rng.option(|rng| rng.float(-1e9, 1e9)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ExposureMode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for ExposureOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            priority: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            min_exposure_time: testing::Sample::sample(rng),
            max_exposure_time: testing::Sample::sample(rng),
            min_gain: testing::Sample::sample(rng),
            max_gain: testing::Sample::sample(rng),
            min_iris: testing::Sample::sample(rng),
            max_iris: testing::Sample::sample(rng),
            exposure_time: testing::Sample::sample(rng),
            gain: testing::Sample::sample(rng),
            iris: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ExposureOptions20 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            priority: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            min_exposure_time: rng.option(|rng| testing::Sample::sample(rng)),
            max_exposure_time: rng.option(|rng| testing::Sample::sample(rng)),
            min_gain: rng.option(|rng| testing::Sample::sample(rng)),
            max_gain: rng.option(|rng| testing::Sample::sample(rng)),
            min_iris: rng.option(|rng| testing::Sample::sample(rng)),
            max_iris: rng.option(|rng| testing::Sample::sample(rng)),
            exposure_time: rng.option(|rng| testing::Sample::sample(rng)),
            gain: rng.option(|rng| testing::Sample::sample(rng)),
            iris: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ExposurePriority {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for ExtendedDirection {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}
