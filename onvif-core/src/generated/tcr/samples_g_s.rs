// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for GetBlacklist {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            limit: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            start_reference: rng.option(|rng| rng.string(0, 64)),
            identifier_type: rng.option(|rng| rng.string(0, 64)),
            format_type: rng.option(|rng| rng.string(0, 64)),
            value: rng.option(|rng| rng.hex(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetBlacklistResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            next_start_reference: rng.option(|rng| rng.string(0, 64)),
            identifier: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetCredentialAccessProfiles {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            credential_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetCredentialAccessProfilesResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            credential_access_profile: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetCredentialIdentifiers {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            credential_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetCredentialIdentifiersResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            credential_identifier: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetCredentialInfo {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.list(1, 4, |rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetCredentialInfoList {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            limit: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            start_reference: rng.option(|rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetCredentialInfoListResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            next_start_reference: rng.option(|rng| rng.string(0, 64)),
            credential_info: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetCredentialInfoResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            credential_info: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetCredentialList {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            limit: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            start_reference: rng.option(|rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetCredentialListResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            next_start_reference: rng.option(|rng| rng.string(0, 64)),
            credential: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetCredentialState {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetCredentialStateResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            state: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetCredentials {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.list(1, 4, |rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetCredentialsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            credential: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
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

impl testing::Sample for GetSupportedFormatTypes {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            credential_identifier_type_name: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetSupportedFormatTypesResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            format_type_info: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetWhitelist {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            limit: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            start_reference: rng.option(|rng| rng.string(0, 64)),
            identifier_type: rng.option(|rng| rng.string(0, 64)),
            format_type: rng.option(|rng| rng.string(0, 64)),
            value: rng.option(|rng| rng.hex(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetWhitelistResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            next_start_reference: rng.option(|rng| rng.string(0, 64)),
            identifier: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ModifyCredential {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            credential: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ModifyCredentialResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for RemoveFromBlacklist {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            identifier: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RemoveFromBlacklistResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for RemoveFromWhitelist {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            identifier: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RemoveFromWhitelistResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for ResetAntipassbackViolation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            credential_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ResetAntipassbackViolationResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for ServiceCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            max_limit: rng.integer(1, 4294967295) as u32,
            credential_validity_supported: rng.flag(),
            credential_access_profile_validity_supported: rng.flag(),
            validity_supports_time_value: rng.flag(),
            max_credentials: rng.integer(0, 4294967295) as u32,
            max_access_profiles_per_credential: rng.integer(1, 4294967295) as u32,
            reset_antipassback_supported: rng.flag(),
            client_supplied_token_supported: rng.option(|rng| rng.flag()),
            default_credential_suspension_duration: rng.option(|rng| rng.duration()),
            max_whitelisted_items: rng.option(|rng| rng.integer(0, 4294967295) as u32),
            max_blacklisted_items: rng.option(|rng| rng.integer(0, 4294967295) as u32),
            supported_identifier_type: rng.list(1, 4, |rng| rng.string(0, 64)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ServiceCapabilitiesExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            supported_exemption_type: rng.list(0, 3, |rng| rng.string(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetCredential {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            credential_data: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetCredentialAccessProfiles {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            credential_token: rng.string(0, 64),
            credential_access_profile: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetCredentialAccessProfilesResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetCredentialIdentifier {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            credential_token: rng.string(0, 64),
            credential_identifier: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetCredentialIdentifierResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetCredentialResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}
