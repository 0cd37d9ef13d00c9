// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for DNSInformation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            from_dhcp: rng.flag(),
            search_domain: rng.list(0, 3, |rng| rng.token(0, 64)),
            dns_from_dhcp: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            dns_manual: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DNSInformationExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Date {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            year: rng.integer(-2147483648, 2147483647) as i32,
            month: rng.integer(-2147483648, 2147483647) as i32,
            day: rng.integer(-2147483648, 2147483647) as i32,
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DateTime {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            time: testing::Sample::sample(rng),
            date: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DateTimeRange {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            from: rng.date_time(),
            until: rng.date_time(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Defogging {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: rng.string(0, 64),
            level: rng.option(|rng| rng.float(-1e9, 1e9)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DefoggingExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DefoggingMode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for DefoggingOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: rng.list(1, 4, |rng| rng.string(0, 64)),
            level: rng.flag(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeviceCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            x_addr: rng.uri(64),
            network: rng.option(|rng| testing::Sample::sample(rng)),
            system: rng.option(|rng| testing::Sample::sample(rng)),
            io: rng.option(|rng| testing::Sample::sample(rng)),
            security: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeviceCapabilitiesExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeviceEntity {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeviceIOCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            x_addr: rng.uri(64),
            video_sources: rng.integer(-2147483648, 2147483647) as i32,
            video_outputs: rng.integer(-2147483648, 2147483647) as i32,
            audio_sources: rng.integer(-2147483648, 2147483647) as i32,
            audio_outputs: rng.integer(-2147483648, 2147483647) as i32,
            relay_outputs: rng.integer(-2147483648, 2147483647) as i32,
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DigitalIdleState {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for DigitalInput {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            idle_state: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DiscoveryMode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for DisplayCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            x_addr: rng.uri(64),
            fixed_layout: rng.flag(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Dot11AuthAndMangementSuite {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Dot11AvailableNetworks {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            ssid: rng.hex(1, 32),
            bssid: rng.option(|rng| rng.string(0, 64)),
            auth_and_mangement_suite: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            pair_cipher: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            group_cipher: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            signal_strength: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Dot11AvailableNetworksExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Dot11Capabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            tkip: rng.flag(),
            scan_available_networks: rng.flag(),
            multiple_configuration: rng.flag(),
            ad_hoc_station_mode: rng.flag(),
            wep: rng.flag(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Dot11Cipher {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Dot11Configuration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            ssid: rng.hex(1, 32),
            mode: testing::Sample::sample(rng),
            alias: rng.string(0, 64),
            priority: rng.integer(0, 31),
            security: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Dot11PSKSet {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            key: rng.option(|rng| rng.hex(32, 32)),
            passphrase: rng.option(|rng| {
                rng.pick(&[
                    "pass word",
                    "~~~~~~~~",
                    "0123456789-0123456789-0123456789-0123456789-0123456789-01234567",
                ])
                .to_owned()
            }),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Dot11PSKSetExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Dot11SecurityConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: testing::Sample::sample(rng),
            algorithm: rng.option(|rng| testing::Sample::sample(rng)),
            psk: rng.option(|rng| testing::Sample::sample(rng)),
            dot1x: rng.option(|rng| rng.string(0, 64)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Dot11SecurityConfigurationExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Dot11SecurityMode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Dot11SignalStrength {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Dot11StationMode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Dot11Status {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            ssid: rng.hex(1, 32),
            bssid: rng.option(|rng| rng.string(0, 64)),
            pair_cipher: rng.option(|rng| testing::Sample::sample(rng)),
            group_cipher: rng.option(|rng| testing::Sample::sample(rng)),
            signal_strength: rng.option(|rng| testing::Sample::sample(rng)),
            active_config_alias: rng.string(0, 64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Dot1XConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            dot1x_configuration_token: rng.string(0, 64),
            identity: rng.string(0, 64),
            anonymous_id: rng.option(|rng| rng.string(0, 64)),
            eap_method: rng.integer(-2147483648, 2147483647) as i32,
            ca_certificate_id: rng.list(0, 3, |rng| rng.token(0, 64)),
            eap_method_configuration: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Dot1XConfigurationExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Dot3Configuration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Duplex {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for DurationRange {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            min: rng.duration(),
            max: rng.duration(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DynamicDNSInformation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            r#type: testing::Sample::sample(rng),
            name: rng.option(|rng| rng.token(0, 64)),
            ttl: rng.option(|rng| rng.duration()),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DynamicDNSInformationExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DynamicDNSType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}
