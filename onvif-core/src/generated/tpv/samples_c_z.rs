// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for Capabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            default_timeout: rng.duration(),
            source: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FocusDirection {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for FocusMove {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            video_source: rng.string(0, 64),
            direction: testing::Sample::sample(rng),
            timeout: rng.option(|rng| rng.duration()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FocusMoveResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
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

impl testing::Sample for GetUsage {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            video_source: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetUsageResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            usage: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PanDirection {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for PanMove {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            video_source: rng.string(0, 64),
            direction: testing::Sample::sample(rng),
            timeout: rng.option(|rng| rng.duration()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PanMoveResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for RollDirection {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for RollMove {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            video_source: rng.string(0, 64),
            direction: testing::Sample::sample(rng),
            timeout: rng.option(|rng| rng.duration()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RollMoveResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SourceCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            video_source_token: rng.string(0, 64),
            maximum_pan_moves: rng.option(|rng| rng.integer(1, i64::MAX) as u64),
            maximum_tilt_moves: rng.option(|rng| rng.integer(1, i64::MAX) as u64),
            maximum_zoom_moves: rng.option(|rng| rng.integer(1, i64::MAX) as u64),
            maximum_roll_moves: rng.option(|rng| rng.integer(1, i64::MAX) as u64),
            auto_level: rng.option(|rng| rng.flag()),
            maximum_focus_moves: rng.option(|rng| rng.integer(1, i64::MAX) as u64),
            auto_focus: rng.option(|rng| rng.flag()),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Stop {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            video_source: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for StopResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for TiltDirection {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for TiltMove {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            video_source: rng.string(0, 64),
            direction: testing::Sample::sample(rng),
            timeout: rng.option(|rng| rng.duration()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for TiltMoveResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for Usage {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            pan: rng.option(|rng| rng.integer(1, i64::MAX) as u64),
            tilt: rng.option(|rng| rng.integer(1, i64::MAX) as u64),
            zoom: rng.option(|rng| rng.integer(1, i64::MAX) as u64),
            roll: rng.option(|rng| rng.integer(1, i64::MAX) as u64),
            focus: rng.option(|rng| rng.integer(1, i64::MAX) as u64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ZoomDirection {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for ZoomMove {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            video_source: rng.string(0, 64),
            direction: testing::Sample::sample(rng),
            timeout: rng.option(|rng| rng.duration()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ZoomMoveResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}
