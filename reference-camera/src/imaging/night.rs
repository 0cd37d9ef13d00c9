//! Day and night of a video device: its infra-red filter and lamp are lines of the machine, and its pictures say how much light there is.

use std::fmt;
use std::time::{Duration, Instant};

use onvif_device::backend::imaging::{
    ImagingOptions, ImagingSettings, IrCutAdjustment, IrCutAdjustmentOptions, IrCutBoundary, IrCutFilter,
};

use super::exposure::DayNight;
use super::imager::NightObserver;
use crate::pipeline::Picture;

/// Part of the full light that a picture with a usual exposure has on average.
const USUAL: f32 = 0.18;
/// The gain at the upper end of its control, as far as devices have something in common.
const HIGHEST_GAIN: f32 = 16.0;
/// After the filter has gone away and the lamp has been lit, exposure needs so long to find its way.
const SETTLING: Duration = Duration::from_secs(4);
/// The light at which it becomes night, if nothing else is set.
const DUSK: f32 = 0.05;
/// A lamp so bright that the picture could hardly become brighter must not keep the night for ever.
const BRIGHTEST_LAMP: f32 = 1.0;

/// How a picture was taken, as far as the device says so.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Taken {
    /// Part of the highest gain, 0 to 1.
    pub gain: f32,
    /// Exposure time, in a unit of the device.
    pub time: Option<f32>,
}

/// A night that the light began.
#[derive(Clone, Copy, Debug)]
struct Lit {
    since: Instant,
    /// Exposure time at its beginning.
    time: Option<f32>,
    /// How much light there was as soon as the lamp was lit.
    lamp: Option<f32>,
}

impl Lit {
    /// How much more light than at the beginning of the night the exposure time stands for.
    fn brighter(&self, time: Option<f32>) -> f32 {
        match (self.time, time) {
            (Some(dusk), Some(now)) if dusk > 0.0 && now > 0.0 => dusk / now,
            _ => 1.0,
        }
    }
}

/// The filter and the lamp of a device.
pub(super) struct DeviceNight {
    observer: NightObserver,
    /// There is a filter, so that clients can set it.
    filter: bool,
    /// Pictures can be looked at, so that it can be automatic.
    automatic: bool,
    setting: IrCutFilter,
    adjustments: Vec<IrCutAdjustment>,
    seen: DayNight,
    /// It is night by the light.
    lit: Option<Lit>,
    /// What the observer was told last.
    told: bool,
}

impl DeviceNight {
    /// Tells `observer` when it is night, and when it is day again.
    pub fn new(observer: NightObserver, filter: bool, automatic: bool) -> DeviceNight {
        DeviceNight {
            observer,
            filter,
            automatic,
            setting: usual(automatic),
            adjustments: Vec::new(),
            seen: DayNight::default(),
            lit: None,
            told: false,
        }
    }

    /// Adds what can be set.
    pub fn options(&self, options: &mut ImagingOptions) {
        if !self.filter {
            return;
        }
        options.ir_cut_filter = vec![IrCutFilter::On, IrCutFilter::Off];
        if self.automatic {
            options.ir_cut_filter.push(IrCutFilter::Auto);
            options.ir_cut_adjustment = Some(IrCutAdjustmentOptions {
                boundaries: vec![IrCutBoundary::Common, IrCutBoundary::ToOn, IrCutBoundary::ToOff],
                offset: true,
                response_time: Some(Duration::from_secs(2)..=Duration::from_secs(10)),
            });
        }
    }

    /// Adds the factory's settings.
    pub fn factory(&self, settings: &mut ImagingSettings) {
        settings.ir_cut_filter = self.filter.then(|| usual(self.automatic));
    }

    /// Adds the settings as they are.
    pub fn current(&self, settings: &mut ImagingSettings) {
        if self.filter {
            settings.ir_cut_filter = Some(self.setting);
            settings.ir_cut_adjustments.clone_from(&self.adjustments);
        }
    }

    /// Takes up settings.
    pub fn apply(&mut self, settings: &ImagingSettings) {
        if self.filter {
            self.setting = settings.ir_cut_filter.unwrap_or_else(|| usual(self.automatic));
            self.adjustments.clone_from(&settings.ir_cut_adjustments);
        }
        match self.setting {
            IrCutFilter::On => self.tell(false),
            IrCutFilter::Off => self.tell(true),
            // The next picture decides.
            IrCutFilter::Auto => {}
        }
    }

    /// Whether pictures have to be looked at.
    pub fn wants_pictures(&self) -> bool {
        self.automatic && self.setting == IrCutFilter::Auto
    }

    /// Looks at a picture.
    pub fn look(&mut self, picture: &Picture, taken: Taken, now: Instant) {
        if !self.wants_pictures() {
            return;
        }
        let shown = light(picture) / (1.0 + taken.gain.clamp(0.0, 1.0) * (HIGHEST_GAIN - 1.0));
        let light = match &mut self.lit {
            None => shown,
            // What the lamp gives is not yet known; nothing ends the night meanwhile.
            Some(lit) if now.saturating_duration_since(lit.since) < SETTLING => return,
            // What the lamp of the camera gives is no daylight: it takes twice as much to end the night.
            Some(lit) => {
                let brighter = lit.brighter(taken.time);
                let lamp = lit.lamp.get_or_insert(shown.min(BRIGHTEST_LAMP) * brighter);
                shown * brighter * DUSK / lamp.max(DUSK)
            }
        };
        let night = self.seen.see(light, &self.adjustments, now);
        match (night, self.lit) {
            (true, None) => {
                self.lit = Some(Lit {
                    since: now,
                    time: taken.time,
                    lamp: None,
                });
            }
            (false, Some(_)) => self.lit = None,
            _ => {}
        }
        self.tell(night);
    }

    fn tell(&mut self, night: bool) {
        if std::mem::replace(&mut self.told, night) != night {
            (self.observer)(night);
        }
    }
}

impl fmt::Debug for DeviceNight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeviceNight")
            .field("setting", &self.setting)
            .field("night", &self.told)
            .finish_non_exhaustive()
    }
}

fn usual(automatic: bool) -> IrCutFilter {
    if automatic {
        IrCutFilter::Auto
    } else {
        IrCutFilter::On
    }
}

/// How much light a picture shows, 1 for a usual exposure.
fn light(picture: &Picture) -> f32 {
    let [luma, ..] = picture.planes();
    // A step that is no divisor of usual widths, so that all columns are seen.
    let samples = luma.iter().step_by(211);
    let (sum, count) = samples.fold((0u64, 0u64), |(sum, count), sample| {
        (sum + u64::from(sample.saturating_sub(16)), count + 1)
    });
    let mean = sum as f32 / count.max(1) as f32 / 219.0;
    // Samples are about the 2.2th root of light.
    mean.powf(2.2) / USUAL
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Receiver, channel};

    use onvif_device::backend::video::Resolution;

    use super::*;

    fn picture(luma: u8) -> Picture {
        let mut picture = Picture::new(Resolution {
            width: 64,
            height: 48,
        });
        picture.planes_mut()[0].fill(luma);
        picture
    }

    fn night(filter: bool, automatic: bool) -> (DeviceNight, Receiver<bool>) {
        let (sender, told) = channel();
        let observer: NightObserver = Box::new(move |night| sender.send(night).unwrap());
        (DeviceNight::new(observer, filter, automatic), told)
    }

    #[test]
    fn darkness_moves_the_filter_and_the_lamp_does_not_move_it_back() {
        let (mut device, told) = night(true, true);
        let start = Instant::now();
        let mut look = |second: u64, luma: u8, gain: f32| {
            let taken = Taken { gain, time: None };
            device.look(&picture(luma), taken, start + Duration::from_secs(second));
            told.try_iter().last()
        };
        assert_eq!(look(0, 120, 0.0), None);
        assert_eq!(
            (look(1, 30, 0.0), look(5, 30, 0.0), look(6, 30, 0.0)),
            (None, None, Some(true))
        );
        // The lamp is lit, and the picture is bright.
        for second in 7..40 {
            assert_eq!(look(second, 100, 0.0), None, "after {second} s");
        }
        // The morning.
        assert_eq!(
            (look(40, 160, 0.0), look(44, 160, 0.0), look(45, 160, 0.0)),
            (None, None, Some(false))
        );
        // A high gain makes a picture bright that shows little light.
        assert_eq!((look(50, 60, 1.0), look(55, 60, 1.0)), (None, Some(true)));
    }

    /// A camera that exposes by itself shows a lit room and the day alike; only its exposure time tells them apart.
    #[test]
    fn a_short_exposure_ends_the_night_of_a_camera_that_exposes_by_itself() {
        let (mut device, told) = night(true, true);
        let start = Instant::now();
        let mut look = |second: u64, luma: u8, time: f32| {
            let taken = Taken {
                gain: 0.0,
                time: Some(time),
            };
            device.look(&picture(luma), taken, start + Duration::from_secs(second));
            told.try_iter().last()
        };
        assert_eq!((look(0, 30, 330.0), look(5, 30, 330.0)), (None, Some(true)));
        for second in 6..40 {
            assert_eq!(look(second, 120, 300.0), None, "after {second} s");
        }
        assert_eq!((look(40, 120, 20.0), look(45, 120, 20.0)), (None, Some(false)));
    }

    #[test]
    fn a_client_can_set_the_filter() {
        let (mut device, told) = night(true, true);
        let mut settings = ImagingSettings::default();
        device.factory(&mut settings);
        assert_eq!(settings.ir_cut_filter, Some(IrCutFilter::Auto));
        for (filter, is_night) in [
            (IrCutFilter::Off, Some(true)),
            (IrCutFilter::Off, None),
            (IrCutFilter::On, Some(false)),
        ] {
            settings.ir_cut_filter = Some(filter);
            device.apply(&settings);
            assert_eq!(told.try_iter().last(), is_night);
            let mut current = ImagingSettings::default();
            device.current(&mut current);
            assert_eq!(current.ir_cut_filter, Some(filter));
        }
        device.look(&picture(16), Taken::default(), Instant::now());
        assert!(!device.wants_pictures());
    }

    #[test]
    fn only_what_there_is_can_be_set() {
        let options = |filter, automatic| {
            let mut options = ImagingOptions::default();
            night(filter, automatic).0.options(&mut options);
            options
        };
        assert_eq!(options(true, true).ir_cut_filter.len(), 3);
        let manual = options(true, false);
        assert_eq!(manual.ir_cut_filter, [IrCutFilter::On, IrCutFilter::Off]);
        assert!(manual.ir_cut_adjustment.is_none());
        // A lamp alone goes by the light all the same.
        assert_eq!(options(false, true), ImagingOptions::default());
        assert!(night(false, true).0.wants_pictures());
    }
}
