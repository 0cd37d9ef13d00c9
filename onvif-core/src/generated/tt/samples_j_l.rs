// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for JpegDecOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            resolutions_available: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            supported_input_bitrate: testing::Sample::sample(rng),
            supported_frame_rate: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for JpegOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            resolutions_available: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            frame_rate_range: testing::Sample::sample(rng),
            encoding_interval_range: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for JpegOptions2 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            resolutions_available: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            frame_rate_range: testing::Sample::sample(rng),
            encoding_interval_range: testing::Sample::sample(rng),
            bitrate_range: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for LabelAuthority {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for LabelInfo {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            likelihood: rng.option(|rng| rng.float(-1e9, 1e9)),
            authority: rng.string(0, 64),
            id: rng.string(0, 64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Layout {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            pane_layout: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for LayoutExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for LayoutOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            pane_layout_options: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for LayoutOptionsExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for LensDescription {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            focal_length: rng.option(|rng| rng.float(-1e9, 1e9)),
            offset: testing::Sample::sample(rng),
            projection: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            x_factor: rng.float(-1e9, 1e9),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for LensOffset {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            x: rng.option(|rng| rng.float(-1e9, 1e9)),
            y: rng.option(|rng| rng.float(-1e9, 1e9)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for LensProjection {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            angle: rng.float(-1e9, 1e9),
            radius: rng.float(-1e9, 1e9),
            transmittance: rng.option(|rng| rng.float(-1e9, 1e9)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for LicensePlateInfo {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            plate_number: testing::Sample::sample(rng),
            plate_type: rng.option(|rng| testing::Sample::sample(rng)),
            country_code: rng.option(|rng| testing::Sample::sample(rng)),
            issuing_entity: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for LocalLocation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            x: rng.option(|rng| rng.float(-1e9, 1e9)),
            y: rng.option(|rng| rng.float(-1e9, 1e9)),
            z: rng.option(|rng| rng.float(-1e9, 1e9)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: Vec::new(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for LocalOrientation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            pan: rng.option(|rng| rng.float(-1e9, 1e9)),
            tilt: rng.option(|rng| rng.float(-1e9, 1e9)),
            roll: rng.option(|rng| rng.float(-1e9, 1e9)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: Vec::new(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for LocationEntity {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            entity: rng.option(|rng| rng.string(0, 64)),
            token: rng.option(|rng| rng.string(0, 64)),
            fixed: rng.option(|rng| rng.flag()),
            geo_source: rng.option(|rng| rng.uri(64)),
            auto_geo: rng.option(|rng| rng.flag()),
            geo_location: rng.option(|rng| testing::Sample::sample(rng)),
            geo_orientation: rng.option(|rng| testing::Sample::sample(rng)),
            local_location: rng.option(|rng| testing::Sample::sample(rng)),
            local_orientation: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}
