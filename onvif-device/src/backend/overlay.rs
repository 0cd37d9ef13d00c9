//! What is drawn over the picture of a video source: privacy masks and on-screen display.
//!
//! The library keeps the configurations and tells the backend the whole of what is to be seen, every time that something changes.

use std::fmt;
use std::ops::RangeInclusive;
use std::sync::Arc;
use std::time::SystemTime;

use bytes::Bytes;
use serde::{Deserialize, Serialize};

use super::video::Resolution;

/// Everything that is drawn over the picture of a source: the masks first, then the overlays, in their order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Decoration {
    /// Masks that are enabled.
    pub masks: Vec<Mask>,
    /// On-screen display.
    pub overlays: Vec<Overlay>,
}

impl Decoration {
    /// Whether there is nothing to draw.
    pub fn is_empty(&self) -> bool {
        self.masks.is_empty() && self.overlays.is_empty()
    }
}

/// A place in the picture of a source, before cropping, rotation and mirroring.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// From the left edge (0) to the right one (1). May lie outside, when the picture of the source has become smaller.
    pub x: f64,
    /// From the upper edge (0) to the lower one (1).
    pub y: f64,
}

/// A colour, each part from 0 to 255.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb {
    /// Red.
    pub red: u8,
    /// Green.
    pub green: u8,
    /// Blue.
    pub blue: u8,
}

/// A region of the scene that nobody may see. It sticks to the scene: the backend turns, crops and zooms it with the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Mask {
    /// Corners, three or more. What the line through them encloses is hidden, also where it crosses itself.
    pub polygon: Vec<Point>,
    /// How it is hidden.
    pub fill: MaskFill,
}

/// How a mask hides what is below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MaskFill {
    /// By a colour.
    Color(Rgb),
    /// By a mosaic, coarse enough that nobody can be recognised.
    Pixelated,
    /// By low-pass filtering, strong enough that nobody can be recognised.
    Blurred,
}

/// The kinds of [`MaskFill`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MaskKind {
    /// [`MaskFill::Color`].
    Color,
    /// [`MaskFill::Pixelated`].
    Pixelated,
    /// [`MaskFill::Blurred`].
    Blurred,
}

/// What the hardware can do of masks, for one source.
#[derive(Clone, Debug, PartialEq)]
pub struct MaskOptions {
    /// Masks at a time, at least 1.
    pub masks: usize,
    /// Corners of one mask, at least 4.
    pub points: usize,
    /// At least one.
    pub kinds: Vec<MaskKind>,
}

/// Text or a picture at a place of the picture that viewers see, after cropping, rotation and mirroring.
#[derive(Clone, Debug, PartialEq)]
pub struct Overlay {
    /// Where.
    pub position: Position,
    /// What.
    pub content: Content,
}

/// Where an overlay is. Overlays in the same corner must not cover one another; the earlier one is nearer to the edge.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Position {
    /// In the upper left corner.
    UpperLeft,
    /// In the upper right corner.
    UpperRight,
    /// In the lower left corner.
    LowerLeft,
    /// In the lower right corner.
    LowerRight,
    /// With its upper left corner at a place. It is moved as far as it needs to be seen as a whole.
    Custom {
        /// From the left edge (-1) to the right one (1).
        x: f32,
        /// From the lower edge (-1) to the upper one (1).
        y: f32,
    },
}

/// What an overlay shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Text.
    Text(TextOverlay),
    /// An image file that [`check_image`](super::video::VideoBackend::check_image) has accepted.
    Image(Bytes),
}

/// Text and its look.
#[derive(Clone, Debug, PartialEq)]
pub struct TextOverlay {
    /// The text.
    pub text: OverlayText,
    /// Height of the font in points; 720 points are the shorter side of the picture, so that all streams look alike.
    pub size: u32,
    /// Colour of the letters.
    pub color: Paint,
    /// What is behind them; without it, the backend keeps them legible on any picture.
    pub background: Option<Paint>,
}

/// A colour that may let the picture shine through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paint {
    /// The colour.
    pub color: Rgb,
    /// 0 lets everything through, 255 nothing.
    pub opacity: u8,
}

/// The text of an overlay.
#[derive(Clone, Debug, PartialEq)]
pub enum OverlayText {
    /// Always the same. Lines are separated by line feeds.
    Plain(String),
    /// Date or time, by the clock and in the zone of the device.
    Clock(ClockText),
}

impl OverlayText {
    /// The text for a picture that was taken at `utc` by the clock of the system. Cheap enough to be asked for every picture.
    pub fn at(&self, utc: SystemTime) -> String {
        match self {
            OverlayText::Plain(text) => text.clone(),
            OverlayText::Clock(clock) => (clock.tell)(utc),
        }
    }

    /// Whether the text is another one from second to second.
    pub fn is_running(&self) -> bool {
        matches!(self, OverlayText::Clock(_))
    }
}

/// A running date or time.
#[derive(Clone)]
pub struct ClockText {
    pattern: String,
    tell: Arc<dyn Fn(SystemTime) -> String + Send + Sync>,
}

impl ClockText {
    /// A text that `tell` makes of a time by the clock of the system. Two with the same `pattern` count as equal.
    pub fn new(
        pattern: impl Into<String>,
        tell: impl Fn(SystemTime) -> String + Send + Sync + 'static,
    ) -> ClockText {
        ClockText {
            pattern: pattern.into(),
            tell: Arc::new(tell),
        }
    }
}

impl PartialEq for ClockText {
    fn eq(&self, other: &Self) -> bool {
        self.pattern == other.pattern
    }
}

impl fmt::Debug for ClockText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ClockText").field(&self.pattern).finish()
    }
}

/// What the hardware can do of on-screen display, for one source.
#[derive(Clone, Debug, PartialEq)]
pub struct OverlayOptions {
    /// Overlays at a time, at least 1.
    pub total: usize,
    /// Of them with constant text.
    pub plain: usize,
    /// Of them with a date alone, with a time alone, and with both: so many of each.
    pub clocks: usize,
    /// Of them with an image; 0 for none.
    pub images: usize,
    /// Font sizes in points, as [`TextOverlay::size`] has them.
    pub font_size: RangeInclusive<u32>,
    /// Characters of a text.
    pub text: usize,
}

/// What images the backend takes, for all sources.
#[derive(Clone, Debug, PartialEq)]
pub struct ImageOptions {
    /// Images that the device keeps, 1 to 16.
    pub slots: usize,
    /// Octets of a file, at least 1024.
    pub octets: usize,
    /// Largest width and height in pixels, at least 16 each.
    pub size: Resolution,
    /// Media types, `image/png` among them.
    pub formats: Vec<String>,
}

/// One of the modes of a video source, which exclude one another.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceMode {
    /// Stable over restarts, at most 64 characters, unique among the modes of the source.
    pub token: String,
    /// Largest picture.
    pub resolution: Resolution,
    /// Highest frame rate in frames per second.
    pub framerate: f32,
    /// What people should know of it, in English.
    pub description: String,
}
