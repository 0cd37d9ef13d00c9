// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;

impl testing::Sample for HardwareTypes {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for LoadCACertificates {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            ca_certificate: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for LoadCACertificatesResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for LoadCertificateWithPrivateKey {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certificate_with_private_key: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for LoadCertificateWithPrivateKeyResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for LoadCertificates {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            nvt_certificate: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for LoadCertificatesResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for MiscCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            auxiliary_commands: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            any_attributes: rng.open_attributes(),
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
            dot11_configuration: rng.option(|rng| rng.flag()),
            dot1x_configurations: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            hostname_from_dhcp: rng.option(|rng| rng.flag()),
            ntp: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            dhc_pv6: rng.option(|rng| rng.flag()),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RemoveIPAddressFilter {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            ip_address_filter: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RemoveIPAddressFilterResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for RemoveScopes {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            scope_item: rng.list(1, 4, |rng| rng.uri(64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RemoveScopesResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            scope_item: rng.list(0, 3, |rng| rng.uri(64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RestoreSystem {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            backup_files: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RestoreSystemResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}
