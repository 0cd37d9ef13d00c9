// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for NTPInformation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            from_dhcp: rng.flag(),
            ntp_from_dhcp: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            ntp_manual: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NTPInformationExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NetworkCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            ip_filter: rng.option(|rng| rng.flag()),
            zero_configuration: rng.option(|rng| rng.flag()),
            ip_version6: rng.option(|rng| rng.flag()),
            dyn_dns: rng.option(|rng| rng.flag()),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NetworkCapabilitiesExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            dot11_configuration: rng.option(|rng| rng.flag()),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NetworkCapabilitiesExtension2 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NetworkGateway {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            ipv4_address: rng.list(0, 3, |rng| rng.token(0, 64)),
            ipv6_address: rng.list(0, 3, |rng| rng.token(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NetworkHost {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            r#type: testing::Sample::sample(rng),
            ipv4_address: rng.option(|rng| rng.token(0, 64)),
            ipv6_address: rng.option(|rng| rng.token(0, 64)),
            dn_sname: rng.option(|rng| rng.token(0, 64)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NetworkHostExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NetworkHostType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for NetworkInterface {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            enabled: rng.flag(),
            info: rng.option(|rng| testing::Sample::sample(rng)),
            link: rng.option(|rng| testing::Sample::sample(rng)),
            ipv4: rng.option(|rng| testing::Sample::sample(rng)),
            ipv6: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NetworkInterfaceConnectionSetting {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            auto_negotiation: rng.flag(),
            speed: rng.integer(-2147483648, 2147483647) as i32,
            duplex: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NetworkInterfaceExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            interface_type: rng.integer(-2147483648, 2147483647) as i32,
            dot3: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            dot11: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NetworkInterfaceExtension2 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NetworkInterfaceInfo {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            name: rng.option(|rng| rng.string(0, 64)),
            hw_address: rng.token(0, 64),
            mtu: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NetworkInterfaceLink {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            admin_settings: testing::Sample::sample(rng),
            oper_settings: testing::Sample::sample(rng),
            interface_type: rng.integer(-2147483648, 2147483647) as i32,
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NetworkInterfaceSetConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            enabled: rng.option(|rng| rng.flag()),
            link: rng.option(|rng| testing::Sample::sample(rng)),
            mtu: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            ipv4: rng.option(|rng| testing::Sample::sample(rng)),
            ipv6: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NetworkInterfaceSetConfigurationExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            dot3: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            dot11: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NetworkInterfaceSetConfigurationExtension2 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NetworkProtocol {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            name: testing::Sample::sample(rng),
            enabled: rng.flag(),
            port: rng.list(1, 4, |rng| rng.integer(-2147483648, 2147483647) as i32),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NetworkProtocolExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NetworkProtocolType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for NetworkZeroConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            interface_token: rng.string(0, 64),
            enabled: rng.flag(),
            addresses: rng.list(0, 3, |rng| rng.token(0, 64)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NetworkZeroConfigurationExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            additional: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NetworkZeroConfigurationExtension2 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NoiseReduction {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            level: rng.float(-1e9, 1e9),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NoiseReductionOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            level: rng.flag(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}
