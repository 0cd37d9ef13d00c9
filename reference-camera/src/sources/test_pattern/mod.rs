//! The test pattern: a picture that moves, shows the time, and carries the number of every frame.

mod strip;

use std::f64::consts::TAU;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, Weak};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use onvif_device::backend::BackendError;
use onvif_device::backend::overlay::SourceMode;
use onvif_device::backend::video::Resolution;

use super::clock::MediaClock;
use super::raw::{Capture, RawSource, Wakeup, lock};
use crate::pipeline::{CELL, Frame, Picture, PicturePool, draw_text};

pub use strip::{read_frame_number, strip_height};

/// The largest picture that is drawn.
pub const LARGEST: Resolution = Resolution {
    width: 3840,
    height: 2160,
};
/// The smallest picture in which the frame number can be read.
pub const SMALLEST: Resolution = Resolution {
    width: 160,
    height: 90,
};

/// Colour bars with a moving ball, a running clock in UTC (the device's) with milliseconds, and the frame number in digits and as a strip of cells
/// (see [`read_frame_number`]).
#[derive(Debug)]
pub struct TestPattern {
    background: Arc<Picture>,
    /// The rate with which it was made.
    usual: f32,
    /// The highest rate in the mode in which it is, as the bits of a number.
    framerate: AtomicU32,
    clock: Arc<MediaClock>,
    number: Arc<AtomicU64>,
}

/// Rates of the two modes, as cameras have them for places where light flickers 100 or 120 times a second.
const MODES: [f32; 2] = [25.0, 30.0];

fn mode_token(framerate: f32) -> String {
    format!("{framerate}fps")
}

impl TestPattern {
    /// A pattern of the given size with at most `framerate` pictures a second.
    ///
    /// # Errors
    /// [`BackendError::Unsupported`] when the size is odd or outside [`SMALLEST`] to [`LARGEST`], or the rate outside 1 to 60.
    pub fn new(
        resolution: Resolution,
        framerate: f32,
        clock: Arc<MediaClock>,
    ) -> Result<TestPattern, BackendError> {
        let Resolution { width, height } = resolution;
        let fits = (SMALLEST.width..=LARGEST.width).contains(&width)
            && (SMALLEST.height..=LARGEST.height).contains(&height)
            && width % 2 == 0
            && height % 2 == 0;
        if !fits {
            return Err(BackendError::Unsupported(format!(
                "a test pattern of {width}x{height}: it has even sizes from {}x{} to {}x{}",
                SMALLEST.width, SMALLEST.height, LARGEST.width, LARGEST.height
            )));
        }
        if !(1.0..=60.0).contains(&framerate) {
            return Err(BackendError::Unsupported(format!(
                "a test pattern with {framerate} pictures a second: it has 1 to 60"
            )));
        }
        Ok(TestPattern {
            background: shared_background(resolution),
            usual: framerate,
            framerate: AtomicU32::new(framerate.to_bits()),
            clock,
            number: Arc::new(AtomicU64::new(0)),
        })
    }

    /// Draws the picture for the number and the times that `frame` already carries.
    pub fn draw(&self, frame: &mut Frame) {
        draw(&self.background, &self.clock, frame);
    }
}

impl RawSource for TestPattern {
    fn resolution(&self) -> Resolution {
        self.background.resolution()
    }

    fn framerate(&self) -> f32 {
        f32::from_bits(self.framerate.load(Ordering::Relaxed))
    }

    /// 25 and 30 pictures a second, for a pattern that was made with one of them.
    fn modes(&self) -> Vec<SourceMode> {
        let mut rates = MODES;
        if self.usual == rates[1] {
            rates.reverse();
        }
        if self.usual != rates[0] {
            return Vec::new();
        }
        let mode = |framerate: f32| SourceMode {
            token: mode_token(framerate),
            resolution: self.resolution(),
            framerate,
            description: format!("Up to {framerate} pictures a second"),
        };
        rates.map(mode).to_vec()
    }

    fn set_mode(&self, mode: &str) -> Result<(), BackendError> {
        let modes = self.modes();
        let mode = modes
            .iter()
            .find(|known| known.token == mode)
            .ok_or_else(|| BackendError::NotFound(format!("the source mode {mode:?}")))?;
        self.framerate.store(mode.framerate.to_bits(), Ordering::Relaxed);
        Ok(())
    }

    fn open(&self) -> Result<Box<dyn Capture>, BackendError> {
        Ok(Box::new(Pattern {
            background: Arc::clone(&self.background),
            clock: Arc::clone(&self.clock),
            number: Arc::clone(&self.number),
            pool: PicturePool::new(self.resolution()),
            interval: Duration::from_secs_f64(1.0 / f64::from(self.framerate())),
            next: Instant::now(),
        }))
    }
}

/// A running test pattern: a new picture at every tick of the wanted rate.
struct Pattern {
    background: Arc<Picture>,
    clock: Arc<MediaClock>,
    number: Arc<AtomicU64>,
    pool: PicturePool,
    interval: Duration,
    next: Instant,
}

impl Capture for Pattern {
    fn set_framerate(&mut self, framerate: f32) {
        self.interval = Duration::from_secs_f64(1.0 / f64::from(framerate));
        self.next = self.next.min(Instant::now() + self.interval);
    }

    fn capture(&mut self, wakeup: &Wakeup) -> Result<Option<Arc<Frame>>, BackendError> {
        if wakeup.wait_until(self.next) {
            return Ok(None);
        }
        let captured = self.next;
        self.next += self.interval;
        let now = Instant::now();
        // After a stall the pictures that nobody could have seen are left out instead of being made up in a burst.
        if now > self.next + self.interval {
            self.next = now;
        }
        let timestamp = self.clock.timestamp(captured);
        let utc = self.clock.utc(captured);
        let number = self.number.fetch_add(1, Ordering::Relaxed);
        let (background, clock) = (&self.background, &self.clock);
        Ok(Some(self.pool.fill(|frame| {
            (frame.number, frame.timestamp, frame.utc) = (number, timestamp, utc);
            draw(background, clock, frame);
        })))
    }
}

/// A colour in BT.601 limited range.
#[derive(Clone, Copy)]
struct Colour {
    y: u8,
    u: u8,
    v: u8,
}

impl Colour {
    const BLACK: Colour = Colour {
        y: 16,
        u: 128,
        v: 128,
    };

    fn rgb(red: f32, green: f32, blue: f32) -> Colour {
        let luma = 0.299 * red + 0.587 * green + 0.114 * blue;
        Colour {
            y: (16.0 + 219.0 * luma).round() as u8,
            u: (128.0 + 224.0 * (blue - luma) / 1.772).round() as u8,
            v: (128.0 + 224.0 * (red - luma) / 1.402).round() as u8,
        }
    }
}

/// Everything that does not move: bars, a grey ramp, and dark ground for the writing and the strip. The height is divided into 18.
/// The background of a size, drawn once for all patterns that there are at a time.
fn shared_background(resolution: Resolution) -> Arc<Picture> {
    static DRAWN: Mutex<Vec<Weak<Picture>>> = Mutex::new(Vec::new());
    let mut drawn = lock(&DRAWN);
    drawn.retain(|picture| picture.strong_count() > 0);
    let mut known = drawn.iter().filter_map(Weak::upgrade);
    if let Some(picture) = known.find(|picture| picture.resolution() == resolution) {
        return picture;
    }
    let picture = Arc::new(background(resolution));
    drawn.push(Arc::downgrade(&picture));
    picture
}

fn background(resolution: Resolution) -> Picture {
    let mut picture = Picture::new(resolution);
    let (width, height) = (picture.width(), picture.height());
    let bars = [
        Colour::rgb(0.75, 0.75, 0.75),
        Colour::rgb(0.75, 0.75, 0.0),
        Colour::rgb(0.0, 0.75, 0.75),
        Colour::rgb(0.0, 0.75, 0.0),
        Colour::rgb(0.75, 0.0, 0.75),
        Colour::rgb(0.75, 0.0, 0.0),
        Colour::rgb(0.0, 0.0, 0.75),
        Colour::BLACK,
    ];
    for (index, colour) in bars.into_iter().enumerate() {
        let (left, right) = (index * width / bars.len(), (index + 1) * width / bars.len());
        fill(&mut picture, left, 0, right - left, bars_height(height), colour);
    }
    let ramp = bars_height(height)..bars_height(height) + height / 18;
    let [luma, _, _] = picture.planes_mut();
    for line in luma.chunks_exact_mut(width).take(ramp.end).skip(ramp.start) {
        for (column, sample) in line.iter_mut().enumerate() {
            *sample = (16 + column * 220 / width) as u8;
        }
    }
    picture
}

fn bars_height(height: usize) -> usize {
    (height * 11 / 18) & !1
}

fn draw(background: &Picture, clock: &MediaClock, frame: &mut Frame) {
    frame.picture.copy_from(background);
    let (width, height) = (frame.picture.width(), frame.picture.height());
    let radius = height / 9;
    let seconds = frame.timestamp.as_secs_f64();
    let x = radius as f64 + bounce(seconds / 7.0) * (width - 2 * radius) as f64;
    let y = radius as f64 + bounce(seconds / 4.4) * (bars_height(height) - 2 * radius) as f64;
    ball(&mut frame.picture, x, y, radius as f64, seconds);

    let text = Timestamp::try_from(clock.shown(frame.utc))
        .map(|utc| utc.strftime("%Y-%m-%d %H:%M:%S%.3f UTC").to_string())
        .unwrap_or_default();
    // The clock has 27 characters and may take nine tenths of the width.
    let scale = (width * 9 / 10 / (27 * CELL)).min(height / 18 * 2 / CELL).max(1);
    let left = width / 20;
    let top = bars_height(height) + height / 12;
    draw_text(&mut frame.picture, left, top, scale, &text, 235);
    let number = format!("frame {:08} {width}x{height}", frame.number);
    draw_text(
        &mut frame.picture,
        left,
        top + scale * (CELL + 2),
        scale,
        &number,
        180,
    );
    strip::draw(&mut frame.picture, frame.number);
}

/// Back and forth between 0 and 1, once in a period of 1.
fn bounce(phase: f64) -> f64 {
    let phase = phase.fract();
    2.0 * phase.min(1.0 - phase)
}

/// A two-coloured ball that rolls: half orange, half white, turning once in two seconds.
fn ball(picture: &mut Picture, x: f64, y: f64, radius: f64, seconds: f64) {
    let colours = [Colour::rgb(1.0, 0.5, 0.0), Colour::rgb(1.0, 1.0, 1.0)];
    let (sine, cosine) = (seconds / 2.0 * TAU).sin_cos();
    let half = |column: f64, line: f64| colours[usize::from((column - x) * sine > (line - y) * cosine)];
    let width = picture.width();
    let planes = picture.planes_mut();
    for (index, plane) in planes.into_iter().enumerate() {
        let step = if index == 0 { 1.0 } else { 2.0 };
        let stride = if index == 0 { width } else { width / 2 };
        for line in ((y - radius) / step) as usize..=((y + radius) / step) as usize {
            let centre = line as f64 * step;
            let reach = (radius * radius - (centre - y) * (centre - y)).max(0.0).sqrt();
            let (left, right) = (((x - reach) / step) as usize, ((x + reach) / step) as usize);
            let Some(samples) = plane.get_mut(line * stride + left..line * stride + right.min(stride)) else {
                continue;
            };
            for (column, sample) in samples.iter_mut().enumerate() {
                let colour = half((left + column) as f64 * step, centre);
                *sample = [colour.y, colour.u, colour.v][index];
            }
        }
    }
}

fn fill(picture: &mut Picture, x: usize, y: usize, width: usize, height: usize, colour: Colour) {
    let stride = picture.width();
    let [luma, blue, red] = picture.planes_mut();
    for line in luma.chunks_exact_mut(stride).skip(y).take(height) {
        line[x..x + width].fill(colour.y);
    }
    let chroma = x.div_ceil(2)..(x + width).div_ceil(2);
    for line in blue.chunks_exact_mut(stride / 2).skip(y / 2).take(height / 2) {
        line[chroma.clone()].fill(colour.u);
    }
    for line in red.chunks_exact_mut(stride / 2).skip(y / 2).take(height / 2) {
        line[chroma.clone()].fill(colour.v);
    }
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use onvif_device::clock::Clock;

    use super::*;

    const TAKEN: SystemTime = SystemTime::UNIX_EPOCH;

    fn drawn(resolution: Resolution, number: u64, timestamp: Duration) -> Frame {
        drawn_at(resolution, number, timestamp, TAKEN, MediaClock::new())
    }

    fn drawn_at(
        resolution: Resolution,
        number: u64,
        timestamp: Duration,
        utc: SystemTime,
        clock: MediaClock,
    ) -> Frame {
        let pattern = TestPattern::new(resolution, 25.0, Arc::new(clock)).unwrap();
        let mut frame = Frame {
            picture: Picture::new(resolution),
            number,
            masks: 0,
            image: None,
            timestamp,
            utc,
        };
        pattern.draw(&mut frame);
        frame
    }

    #[test]
    fn every_size_can_be_drawn_and_read_at_any_time() {
        for (width, height) in [
            (160, 90),
            (162, 92),
            (320, 240),
            (640, 360),
            (1280, 720),
            (1920, 1080),
        ] {
            for tenths in 0..100 {
                let frame = drawn(
                    Resolution { width, height },
                    tenths,
                    Duration::from_millis(100 * tenths),
                );
                let (width, height) = (width as usize, height as usize);
                let number = read_frame_number(frame.picture.planes()[0], width, width, height);
                assert_eq!(number, Some(tenths as u32));
            }
        }
    }

    #[test]
    fn the_picture_moves_and_the_bars_do_not() {
        let size = Resolution {
            width: 320,
            height: 180,
        };
        let first = drawn(size, 0, Duration::ZERO);
        let second = drawn(size, 1, Duration::from_millis(40));
        assert_ne!(first.picture, second.picture);
        // White bar at the top left corner, black one at the top right, where the ball never covers the very corner.
        let [luma, _, _] = second.picture.planes();
        assert_eq!((luma[0], luma[319]), (180, 16));
    }

    #[test]
    fn the_clock_in_the_picture_is_that_of_the_device() {
        let size = Resolution {
            width: 320,
            height: 180,
        };
        let ahead = MediaClock::new();
        ahead.follow(Arc::new(Clock::new(1_700_000_000_123)));
        let shown = |utc, clock| drawn_at(size, 0, Duration::ZERO, utc, clock).picture;
        let later = TAKEN + Duration::from_millis(1_700_000_000_123);
        assert_eq!(shown(TAKEN, ahead), shown(later, MediaClock::new()));
        assert_ne!(shown(TAKEN, MediaClock::new()), shown(later, MediaClock::new()));
    }

    #[test]
    fn sizes_and_rates_that_cannot_be_drawn_are_refused() {
        let clock = || Arc::new(MediaClock::new());
        for (width, height) in [(158, 90), (3842, 2160), (641, 360), (640, 361), (0, 0)] {
            assert!(TestPattern::new(Resolution { width, height }, 25.0, clock()).is_err());
        }
        for rate in [0.0, 0.5, 61.0, f32::NAN, f32::INFINITY] {
            assert!(
                TestPattern::new(
                    Resolution {
                        width: 640,
                        height: 360
                    },
                    rate,
                    clock()
                )
                .is_err()
            );
        }
    }
}
