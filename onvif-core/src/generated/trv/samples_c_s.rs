// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for Capabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            rtp_multicast: rng.option(|rng| rng.flag()),
            rtp_tcp: rng.option(|rng| rng.flag()),
            rtp_rtsp_tcp: rng.option(|rng| rng.flag()),
            supported_receivers: rng.integer(-2147483648, 2147483647) as i32,
            maximum_rtspuri_length: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ConfigureReceiver {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            receiver_token: rng.string(0, 64),
            configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ConfigureReceiverResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for CreateReceiver {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateReceiverResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            receiver: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteReceiver {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            receiver_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteReceiverResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetReceiver {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            receiver_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetReceiverResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            receiver: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetReceiverState {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            receiver_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetReceiverStateResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            receiver_state: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetReceivers {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetReceiversResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            receivers: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
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

impl testing::Sample for SetReceiverMode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            receiver_token: rng.string(0, 64),
            mode: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetReceiverModeResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}
