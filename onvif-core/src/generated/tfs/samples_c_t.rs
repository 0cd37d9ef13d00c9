// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for Capabilities {
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

impl testing::Sample for CapabilityType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            supported_qf_profile: rng.option(|rng| testing::Sample::sample(rng)),
            supported_metadata: rng.list(0, 3, |rng| rng.uri(64)),
            supported_example_media_types: rng.option(|rng| {
                rng.list(0, 3, |rng| {
                    rng.pick(&["image/jpeg", "x-a/x-b", "VIDEO/H264"]).to_owned()
                })
                .into()
            }),
            supported_result_media_types: rng.option(|rng| {
                rng.list(0, 3, |rng| {
                    rng.pick(&["image/jpeg", "x-a/x-b", "VIDEO/H264"]).to_owned()
                })
                .into()
            }),
            supported_query_types: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            supported_expressions: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetSearchResults {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            results: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetSearchResultsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            result_item: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
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

impl testing::Sample for GetServiceFeatures {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            input_capabilities: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetServiceFeaturesResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            output_capabilities: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RegisterDatabase {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            service_id: rng.uri(64),
            recording_search_interface_registration: rng.option(|rng| rng.flag()),
            supported_qf_profile: rng.option(|rng| testing::Sample::sample(rng)),
            supported_metadata: rng.list(0, 3, |rng| rng.uri(64)),
            supported_example_media_types: rng.option(|rng| {
                rng.list(0, 3, |rng| {
                    rng.pick(&["image/jpeg", "x-a/x-b", "VIDEO/H264"]).to_owned()
                })
                .into()
            }),
            supported_result_media_types: rng.option(|rng| {
                rng.list(0, 3, |rng| {
                    rng.pick(&["image/jpeg", "x-a/x-b", "VIDEO/H264"]).to_owned()
                })
                .into()
            }),
            supported_query_types: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            supported_expressions: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RegisterDatabaseElement {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            database_features_supported: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RegisterDatabaseExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RegisterDatabaseResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Search {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            input_query: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SearchResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            output_query: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for TermType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            href: rng.uri(64),
            name: rng.option(|rng| rng.string(0, 64)),
            description: rng.option(|rng| rng.string(0, 64)),
            term: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}
