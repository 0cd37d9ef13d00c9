// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for Capabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            metadata_search: rng.option(|rng| rng.flag()),
            general_start_events: rng.option(|rng| rng.flag()),
            nl_search: rng.option(|rng| rng.flag()),
            image_search: rng.option(|rng| rng.flag()),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for EndSearch {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            search_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for EndSearchResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            endpoint: rng.date_time(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FindEvents {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            start_point: rng.date_time(),
            end_point: rng.option(|rng| rng.date_time()),
            scope: testing::Sample::sample(rng),
            search_filter: testing::Sample::sample(rng),
            include_start_state: rng.flag(),
            max_matches: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            keep_alive_time: rng.duration(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FindEventsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            search_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FindMetadata {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            start_point: rng.date_time(),
            end_point: rng.option(|rng| rng.date_time()),
            scope: testing::Sample::sample(rng),
            metadata_filter: testing::Sample::sample(rng),
            max_matches: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            keep_alive_time: rng.duration(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FindMetadataResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            search_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FindPTZPosition {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            start_point: rng.date_time(),
            end_point: rng.option(|rng| rng.date_time()),
            scope: testing::Sample::sample(rng),
            search_filter: testing::Sample::sample(rng),
            max_matches: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            keep_alive_time: rng.duration(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FindPTZPositionResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            search_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FindRecordings {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            scope: testing::Sample::sample(rng),
            max_matches: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            keep_alive_time: rng.duration(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FindRecordingsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            search_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetEventSearchResults {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            search_token: rng.string(0, 64),
            min_results: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            max_results: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            wait_time: rng.option(|rng| rng.duration()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetEventSearchResultsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            result_list: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetImageSearchResultsRequest {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            search_token: rng.string(0, 64),
            min_results: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            max_results: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            wait_time: rng.option(|rng| rng.duration()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetImageSearchResultsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            result_list: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetMediaAttributes {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            recording_tokens: rng.list(0, 3, |rng| rng.string(0, 64)),
            time: rng.date_time(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetMediaAttributesResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            media_attributes: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetMetadataSearchResults {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            search_token: rng.string(0, 64),
            min_results: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            max_results: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            wait_time: rng.option(|rng| rng.duration()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetMetadataSearchResultsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            result_list: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetNLSearchResultsRequest {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            search_token: rng.string(0, 64),
            min_results: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            max_results: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            wait_time: rng.option(|rng| rng.duration()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetNLSearchResultsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            result_list: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetPTZPositionSearchResults {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            search_token: rng.string(0, 64),
            min_results: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            max_results: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            wait_time: rng.option(|rng| rng.duration()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetPTZPositionSearchResultsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            result_list: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetRecordingInformation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            recording_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetRecordingInformationResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            recording_information: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetRecordingSearchResults {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            search_token: rng.string(0, 64),
            min_results: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            max_results: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            wait_time: rng.option(|rng| rng.duration()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetRecordingSearchResultsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            result_list: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetRecordingSummary {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetRecordingSummaryResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            summary: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetSearchState {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            search_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetSearchStateResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            state: testing::Sample::sample(rng),
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

impl testing::Sample for SearchImageByImageRequest {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            start_point: rng.date_time(),
            end_point: rng.option(|rng| rng.date_time()),
            recording_token: rng.option(|rng| rng.string(0, 64)),
            target_image_uri: rng.option(|rng| rng.uri(64)),
            target_image_data: rng.option(|rng| rng.base64(0, 64)),
            max_matches: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            keep_alive_time: rng.duration(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SearchImageByImageResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            search_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SearchImageByNLRequest {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            start_point: rng.date_time(),
            end_point: rng.option(|rng| rng.date_time()),
            recording_token: rng.option(|rng| rng.string(0, 64)),
            text: rng.string(0, 64),
            similarity: rng.option(|rng| rng.float(-1e9, 1e9)),
            max_matches: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            keep_alive_time: rng.duration(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SearchImageByNLResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            search_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}
