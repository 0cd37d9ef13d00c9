//! The simulated exposure: how much of the light of the scene arrives, and with how much noise.

use std::time::{Duration, Instant};

use onvif_device::backend::imaging::{
    Area, Control, Exposure, ExposurePriority, IrCutAdjustment, IrCutBoundary,
};

use super::options::USUAL_TIME;
use crate::pipeline::Picture;

/// How bright the picture becomes and how noisy.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Exposed {
    /// Light, 1 for the scene as it is.
    pub light: f32,
    /// Gain of the sensor in decibels.
    pub gain: f32,
}

fn factor(decibels: f32) -> f32 {
    10f32.powf(decibels / 20.0)
}

fn decibels(factor: f32) -> f32 {
    20.0 * factor.max(1e-6).log10()
}

/// Exposes a scene. `light` is that of the scene, 1 for daylight; `measured` that of the part that is measured, compared with the whole.
pub(super) fn expose(settings: Option<&Exposure>, light: f32, measured: f32) -> Exposed {
    let settings = settings.copied().unwrap_or_default();
    if settings.mode == Control::Manual {
        let gain = settings.gain.unwrap_or(0.0);
        let time = settings.time.unwrap_or(USUAL_TIME) / USUAL_TIME;
        let iris = settings.iris.unwrap_or(0.0);
        return Exposed {
            light: light * time * factor(gain - iris),
            gain,
        };
    }
    let between = |value: f32, least: Option<f32>, most: Option<f32>| {
        let least = least.unwrap_or(value);
        value.clamp(least, most.unwrap_or(value).max(least))
    };
    // What the settings are to make up for.
    let wanted = 1.0 / (light * measured).max(1e-6);
    let (least_gain, most_gain) = (settings.min_gain, settings.max_gain);
    let time_for = |wanted: f32| between(wanted * USUAL_TIME, settings.min_time, settings.max_time);
    let gain_for = |wanted: f32| between(decibels(wanted), least_gain, most_gain);
    // The usual time in daylight, and the iris open as far as it may.
    let open = settings.min_iris.unwrap_or(0.0);
    let rest = wanted * factor(open);
    let (time, gain) = if settings.priority == Some(ExposurePriority::LowNoise) || rest < 1.0 {
        let time = time_for(rest / factor(least_gain.unwrap_or(0.0)));
        (time, gain_for(rest * USUAL_TIME / time))
    } else {
        let gain = gain_for(rest * USUAL_TIME / time_for(1.0));
        (time_for(rest / factor(gain)), gain)
    };
    let too_much = time / USUAL_TIME * factor(gain - open) / wanted;
    let iris = between(
        open + decibels(too_much.max(1.0)),
        settings.min_iris,
        settings.max_iris,
    );
    Exposed {
        light: light * time / USUAL_TIME * factor(gain - iris),
        gain,
    }
}

/// Light of a part of a picture compared with the whole, between 1/16 and 16.
pub(super) fn measure(picture: &Picture, area: &Area) -> f32 {
    let (width, height) = (picture.width(), picture.height());
    let place = |part: f32, length: usize| (((part + 1.0) / 2.0).clamp(0.0, 1.0) * length as f32) as usize;
    let columns = place(area.left, width)..place(area.right, width).max(1);
    let lines = place(-area.top, height)..place(-area.bottom, height).max(1);
    let (mut whole, mut part) = ((0u64, 0u64), (0u64, 0u64));
    let [luma, ..] = picture.planes();
    for (y, line) in luma.chunks_exact(width).enumerate().step_by(4) {
        for (x, sample) in line.iter().enumerate().step_by(4) {
            let light = u64::from(sample.saturating_sub(16));
            whole = (whole.0 + light, whole.1 + 1);
            if columns.contains(&x) && lines.contains(&y) {
                part = (part.0 + light, part.1 + 1);
            }
        }
    }
    let mean = |(sum, count): (u64, u64)| (sum as f32 / count.max(1) as f32).max(1.0);
    if part.1 == 0 {
        return 1.0;
    }
    // Samples are about the 2.2th root of light.
    (mean(part) / mean(whole)).powf(2.2).clamp(1.0 / 16.0, 16.0)
}

/// Light below which an automatic infra-red filter goes away.
const DUSK: f32 = 0.05;
/// Light above which it comes back, compared with that.
const DAWN: f32 = 2.0;
/// How long the light must have been so.
const USUAL_RESPONSE: Duration = Duration::from_secs(5);

/// The automatic infra-red filter.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct DayNight {
    night: bool,
    /// Since when the light asks for the other one.
    since: Option<Instant>,
}

impl DayNight {
    /// Whether it is night, by a light.
    pub fn see(&mut self, light: f32, adjustments: &[IrCutAdjustment], now: Instant) -> bool {
        let own = if self.night {
            IrCutBoundary::ToOn
        } else {
            IrCutBoundary::ToOff
        };
        let find = |boundary| adjustments.iter().find(|a| a.boundary == boundary);
        let adjustment = find(own).or_else(|| find(IrCutBoundary::Common));
        let offset = adjustment.and_then(|a| a.offset).unwrap_or(0.0);
        let response = adjustment.and_then(|a| a.response_time).unwrap_or(USUAL_RESPONSE);
        let boundary = DUSK * 10f32.powf(offset) * if self.night { DAWN } else { 1.0 };
        if (light < boundary) == self.night {
            self.since = None;
        } else if now.saturating_duration_since(*self.since.get_or_insert(now)) >= response {
            self.night = !self.night;
            self.since = None;
        }
        self.night
    }
}

#[cfg(test)]
mod tests {
    use super::super::options::factory;
    use super::*;

    fn automatic() -> Exposure {
        factory().exposure.unwrap()
    }

    #[test]
    fn automatic_exposure_makes_up_for_the_light_within_its_limits() {
        let exact = |exposed: Exposed| (exposed.light - 1.0).abs() < 0.01;
        let day = expose(Some(&automatic()), 1.0, 1.0);
        assert_eq!((day.light, day.gain), (1.0, 0.0), "the scene as it is");
        let fast = expose(Some(&automatic()), 0.3, 1.0);
        assert!(exact(fast) && (fast.gain - 10.46).abs() < 0.1, "{fast:?}");
        let quiet = Exposure {
            priority: Some(ExposurePriority::LowNoise),
            ..automatic()
        };
        let slow = expose(Some(&quiet), 0.3, 1.0);
        assert!(exact(slow) && slow.gain == 0.0, "{slow:?}");
        assert!(exact(expose(Some(&automatic()), 30.0, 1.0)), "a short time");
        assert!(exact(expose(Some(&automatic()), 5000.0, 1.0)), "a narrow iris");
        let weak = Exposure {
            max_gain: Some(12.0),
            max_time: Some(USUAL_TIME),
            ..automatic()
        };
        let night = expose(Some(&weak), 0.01, 1.0);
        assert!(
            (night.light - 0.04).abs() < 0.002 && night.gain == 12.0,
            "{night:?}"
        );
        let bright = expose(Some(&automatic()), 1.0, 0.25);
        assert!(
            (bright.light - 4.0).abs() < 0.05,
            "the measured part is dark: {bright:?}"
        );
        let narrow = Exposure {
            min_iris: Some(6.0),
            ..automatic()
        };
        assert!(exact(expose(Some(&narrow), 1.0, 1.0)));
    }

    #[test]
    fn manual_exposure_is_what_it_is_set_to() {
        let manual = Exposure {
            mode: Control::Manual,
            time: Some(USUAL_TIME / 2.0),
            gain: Some(20.0),
            iris: Some(0.0),
            ..automatic()
        };
        let exposed = expose(Some(&manual), 1.0, 1.0);
        assert!(
            (exposed.light - 5.0).abs() < 0.01 && exposed.gain == 20.0,
            "{exposed:?}"
        );
    }

    #[test]
    fn the_filter_follows_the_light_after_a_while() {
        let mut filter = DayNight::default();
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        assert!(!filter.see(0.01, &[], at(0)) && !filter.see(0.01, &[], at(4)));
        assert!(!filter.see(1.0, &[], at(5)), "it was only a shadow");
        assert!(!filter.see(0.01, &[], at(6)) && filter.see(0.01, &[], at(11)));
        assert!(
            filter.see(0.08, &[], at(12)) && filter.see(0.08, &[], at(100)),
            "not light enough"
        );
        let quick = IrCutAdjustment {
            boundary: IrCutBoundary::ToOn,
            offset: Some(-0.5),
            response_time: Some(Duration::from_secs(2)),
        };
        assert!(filter.see(0.08, &[quick], at(101)) && !filter.see(0.08, &[quick], at(103)));
    }
}
