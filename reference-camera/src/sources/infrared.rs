//! A simulated infra-red lamp beside the lens: what it lights has no colours and is brighter, most of all in the middle.

use std::fmt;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, OnceLock};

use super::raw::RawSource;
use super::touched::{Touch, Touched};
use crate::pipeline::{Frame, Picture};

/// Luma below which a scene is dark enough for the lamp to go on by itself, and above which it goes off again.
const DARK: u32 = 48;
const LIGHT: u32 = 64;
/// Every so many samples are looked at to tell dark from light.
const STEP: usize = 61;
/// Brightest luma.
const WHITE: u8 = 235;

/// Whether the lamp is on. It is told so by clients and asked by the pictures.
#[derive(Default)]
pub struct InfraredLamp {
    mode: AtomicU8,
    follower: OnceLock<Box<dyn Fn(LampMode) + Send + Sync>>,
}

impl fmt::Debug for InfraredLamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("InfraredLamp").field(&self.mode()).finish()
    }
}

/// How the lamp is switched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LampMode {
    /// Off.
    #[default]
    Off,
    /// On.
    On,
    /// On as long as the scene is dark.
    Auto,
}

impl InfraredLamp {
    /// Switches the lamp.
    pub fn switch(&self, mode: LampMode) {
        self.mode.store(mode as u8, Ordering::Relaxed);
        if let Some(follower) = self.follower.get() {
            follower(mode);
        }
    }

    /// Tells `follower` of every order from now on. Only the first one is told.
    pub fn follow(&self, follower: impl Fn(LampMode) + Send + Sync + 'static) {
        // Whether there was one already does not matter.
        let _ = self.follower.set(Box::new(follower));
    }

    /// How it is switched.
    pub fn mode(&self) -> LampMode {
        match self.mode.load(Ordering::Relaxed) {
            1 => LampMode::On,
            2 => LampMode::Auto,
            _ => LampMode::Off,
        }
    }
}

/// A source with the lamp beside it.
pub fn lit(source: Box<dyn RawSource>, lamp: Arc<InfraredLamp>) -> Touched {
    Touched::new(source, move || Lighting {
        lamp: Arc::clone(&lamp),
        on: false,
    })
}

struct Lighting {
    lamp: Arc<InfraredLamp>,
    on: bool,
}

impl Touch for Lighting {
    fn wants(&mut self, frame: &Frame) -> bool {
        self.on = match self.lamp.mode() {
            LampMode::Off => false,
            LampMode::On => true,
            LampMode::Auto => mean_luma(&frame.picture) < if self.on { LIGHT } else { DARK },
        };
        self.on
    }

    fn change(&mut self, picture: &mut Picture) {
        light(picture);
    }
}

fn mean_luma(picture: &Picture) -> u32 {
    let [luma, ..] = picture.planes();
    let samples = luma.iter().step_by(STEP);
    let (sum, count) = samples.fold((0_u64, 0_u64), |(sum, count), sample| {
        (sum + u64::from(*sample), count + 1)
    });
    u32::try_from(sum / count.max(1)).unwrap_or(u32::MAX)
}

/// Takes the colours away, and lifts the luma by an eighth of what is missing to white at the edges and by half in the middle.
fn light(picture: &mut Picture) {
    let (width, height) = (picture.width(), picture.height());
    let [luma, blue, red] = picture.planes_mut();
    blue.fill(128);
    red.fill(128);
    for (y, line) in luma.chunks_exact_mut(width.max(1)).enumerate() {
        let vertical = closeness(y, height);
        for (x, sample) in line.iter_mut().enumerate() {
            let share = 32 + (96 * vertical * closeness(x, width)) / (256 * 256);
            let missing = u32::from(WHITE.saturating_sub(*sample));
            *sample = sample.saturating_add(u8::try_from(missing * share / 256).unwrap_or(u8::MAX));
        }
    }
}

/// 256 in the middle, 0 at both ends.
fn closeness(at: usize, length: usize) -> u32 {
    let distance = (2 * at).abs_diff(length);
    256 - u32::try_from(256 * distance / length.max(1))
        .unwrap_or(256)
        .min(256)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use onvif_device::backend::BackendError;
    use onvif_device::backend::video::Resolution;

    use super::super::raw::{Capture, Wakeup};
    use super::*;

    const SIZE: Resolution = Resolution {
        width: 32,
        height: 16,
    };

    /// Pictures of one colour.
    #[derive(Debug)]
    struct Plain(u8);

    impl RawSource for Plain {
        fn resolution(&self) -> Resolution {
            SIZE
        }
        fn framerate(&self) -> f32 {
            25.0
        }
        fn open(&self) -> Result<Box<dyn Capture>, BackendError> {
            Ok(Box::new(Plain(self.0)))
        }
    }

    impl Capture for Plain {
        fn set_framerate(&mut self, _: f32) {}
        fn capture(&mut self, _: &Wakeup) -> Result<Option<Arc<Frame>>, BackendError> {
            let mut picture = Picture::new(SIZE);
            for (plane, value) in picture.planes_mut().into_iter().zip([self.0, 90, 200]) {
                plane.fill(value);
            }
            Ok(Some(Arc::new(Frame {
                picture,
                number: 7,
                timestamp: Duration::from_secs(1),
                utc: SystemTime::UNIX_EPOCH,
                masks: 3,
                image: None,
            })))
        }
    }

    /// Luma in the middle and in a corner, and the blue difference.
    fn seen(luma: u8, mode: LampMode) -> (u8, u8, u8) {
        let lamp = Arc::new(InfraredLamp::default());
        lamp.switch(mode);
        let mut capture = lit(Box::new(Plain(luma)), lamp).open().unwrap();
        let frame = capture.capture(&Wakeup::default()).unwrap().unwrap();
        assert_eq!((frame.number, frame.masks), (7, 3));
        let [y, u, _] = frame.picture.planes();
        (y[8 * 32 + 16], y[0], u[0])
    }

    #[test]
    fn the_lamp_takes_colours_away_and_lights_the_middle_most() {
        assert_eq!(seen(100, LampMode::Off), (100, 100, 90));
        let (middle, corner, blue) = seen(100, LampMode::On);
        assert!(middle > corner && corner > 100, "{middle} {corner}");
        assert_eq!(blue, 128);
        assert_eq!(seen(WHITE, LampMode::On).0, WHITE);
    }

    #[test]
    fn by_itself_it_goes_on_in_the_dark() {
        assert_eq!(seen(100, LampMode::Auto), (100, 100, 90));
        let (middle, _, blue) = seen(20, LampMode::Auto);
        assert!(middle > 20);
        assert_eq!(blue, 128);
    }
}
