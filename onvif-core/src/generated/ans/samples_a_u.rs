// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for Activate {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            app_id: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ActivateResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for AppInfo {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            app_id: rng.string(0, 64),
            name: rng.string(0, 64),
            version: rng.string(0, 64),
            licenses: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            privileges: rng.list(0, 3, |rng| rng.string(0, 64)),
            installation_date: rng.date_time(),
            last_update: rng.date_time(),
            state: testing::Sample::sample(rng),
            status: rng.string(0, 64),
            autostart: rng.flag(),
            website: rng.uri(64),
            open_source: rng.option(|rng| rng.uri(64)),
            configuration: rng.option(|rng| rng.uri(64)),
            interface_description: rng.list(0, 3, |rng| rng.uri(64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: Vec::new(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AppState {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Capabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            formats_supported: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            licensing: rng.option(|rng| rng.flag()),
            upload_path: rng.option(|rng| rng.uri(64)),
            event_topic_prefix: rng.option(|rng| rng.string(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Deactivate {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            app_id: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeactivateResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetAppsInfo {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            app_id: rng.option(|rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetAppsInfoResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            info: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetDeviceId {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetDeviceIdResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            device_id: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetInstalledApps {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetInstalledAppsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            app: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetInstalledAppsResponseApp {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            name: rng.string(0, 64),
            app_id: rng.string(0, 64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: Vec::new(),
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

impl testing::Sample for InstallLicense {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            app_id: rng.option(|rng| rng.string(0, 64)),
            license: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for InstallLicenseResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for LicenseInfo {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            name: rng.string(0, 64),
            valid_from: rng.option(|rng| rng.date_time()),
            valid_until: rng.option(|rng| rng.date_time()),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: Vec::new(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Uninstall {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            app_id: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UninstallResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}
