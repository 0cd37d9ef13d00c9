// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for SendReceiveSerialCommand {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.option(|rng| rng.string(0, 64)),
            serial_data: rng.option(|rng| testing::Sample::sample(rng)),
            time_out: rng.option(|rng| rng.duration()),
            data_length: rng.option(|rng| rng.integer(i64::MIN, i64::MAX)),
            delimiter: rng.option(|rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SendReceiveSerialCommandResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            serial_data: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SerialData {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            choice: testing::Sample::sample(rng),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SerialDataChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(2);
        Self::sample_branch(rng, branch)
    }
}

impl SerialDataChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::Binary(rng.base64(0, 64)),
            _ => Self::String(rng.string(0, 64)),
        }
    }
}

impl testing::Sample for SerialPort {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SerialPortConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            r#type: testing::Sample::sample(rng),
            baud_rate: rng.integer(-2147483648, 2147483647) as i32,
            parity_bit: testing::Sample::sample(rng),
            character_length: rng.integer(-2147483648, 2147483647) as i32,
            stop_bit: rng.float(-1e9, 1e9),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SerialPortConfigurationOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            baud_rate_list: testing::Sample::sample(rng),
            parity_bit_list: testing::Sample::sample(rng),
            character_length_list: testing::Sample::sample(rng),
            stop_bit_list: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SerialPortType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for SetAudioOutputConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: testing::Sample::sample(rng),
            force_persistence: rng.flag(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetAudioOutputConfigurationResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetAudioSourceConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: testing::Sample::sample(rng),
            force_persistence: rng.flag(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetAudioSourceConfigurationResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetDigitalInputConfigurations {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            digital_inputs: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetDigitalInputConfigurationsResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetRelayOutputSettings {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            relay_output: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetRelayOutputSettingsResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetSerialPortConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            serial_port_configuration: testing::Sample::sample(rng),
            force_persistance: rng.flag(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetSerialPortConfigurationResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetVideoOutputConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: testing::Sample::sample(rng),
            force_persistence: rng.flag(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetVideoOutputConfigurationResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetVideoSourceConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: testing::Sample::sample(rng),
            force_persistence: rng.flag(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetVideoSourceConfigurationResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}
