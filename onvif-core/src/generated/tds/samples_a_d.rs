// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;

impl testing::Sample for AddIPAddressFilter {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            ip_address_filter: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AddIPAddressFilterResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for AddScopes {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            scope_item: rng.list(1, 4, |rng| rng.uri(64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AddScopesResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for AutoGeoModes {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for CreateCertificate {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certificate_id: rng.option(|rng| rng.token(0, 64)),
            subject: rng.option(|rng| rng.string(0, 64)),
            valid_not_before: rng.option(|rng| rng.date_time()),
            valid_not_after: rng.option(|rng| rng.date_time()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateCertificateResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            nvt_certificate: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateDot1XConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            dot1x_configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateDot1XConfigurationResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for CreateStorageConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            storage_configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateStorageConfigurationResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateUsers {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            user: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateUsersResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for DeleteCertificates {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certificate_id: rng.list(1, 4, |rng| rng.token(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteCertificatesResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for DeleteDot1XConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            dot1x_configuration_token: rng.list(0, 3, |rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteDot1XConfigurationResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for DeleteGeoLocation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            location: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteGeoLocationResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for DeleteStorageConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteStorageConfigurationResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for DeleteUserRole {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            user_role: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteUserRoleResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for DeleteUsers {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            username: rng.list(1, 4, |rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteUsersResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for DeviceServiceCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            network: testing::Sample::sample(rng),
            security: testing::Sample::sample(rng),
            system: testing::Sample::sample(rng),
            misc: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}
