//! On-screen display: texts, clocks and images over the picture of a video source configuration.
//!
//! Here are the data and the rules over them; `convert` goes between them and the schema, `operations` answers requests.

mod clock;
mod convert;
pub(super) mod images;
mod operations;

use serde::{Deserialize, Serialize};

use super::color::Color;
use super::decoration::{DecorationState, Refusal};
use super::state::Token;
use crate::backend::overlay::{
    Content as Drawn, Overlay, OverlayOptions, OverlayText, Paint, Position, TextOverlay,
};
use crate::clock::Clock;

pub(super) use clock::LocalClock;
pub use clock::{DATE_FORMATS, TIME_FORMATS};
pub use images::ImageSlot;

/// Transparency from 0 (opaque) to this (not to be seen).
pub const MAX_TRANSPARENCY: u8 = 100;
/// Font size in points of a text for which nobody has chosen one.
const USUAL_SIZE: u32 = 36;

/// One item of on-screen display.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Osd {
    /// Token.
    pub token: Token,
    /// The video source configuration over whose picture it is.
    pub configuration: Token,
    /// Where it is.
    pub position: Position,
    /// What it shows.
    pub content: Content,
}

/// What an item shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Content {
    /// Text.
    Text(Text),
    /// The image in a slot, nothing as long as there is none.
    Image(ImageSlot),
}

/// Text and its look.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Text {
    /// What the text tells.
    pub kind: TextKind,
    /// Size in points; `None` for the usual one, within the options.
    pub size: Option<u32>,
    /// Colour of the letters; `None` for white.
    pub color: Option<OsdColor>,
    /// Colour behind them.
    pub background: Option<OsdColor>,
}

/// What a text tells.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum TextKind {
    /// Always the same.
    Plain {
        /// The text.
        text: String,
        /// Whether the text survives a restart of the device; `None` where the client has not said, which means that it does.
        persistent: Option<bool>,
    },
    /// The date, in one of [`DATE_FORMATS`].
    Date(String),
    /// The time, in one of [`TIME_FORMATS`].
    Time(String),
    /// Date and time.
    DateAndTime(String, String),
}

/// A colour with its transparency.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct OsdColor {
    /// The colour.
    pub color: Color,
    /// 0 to [`MAX_TRANSPARENCY`]; `None` where the client has not said, which means opaque.
    pub transparent: Option<u8>,
}

/// The kinds of items that are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Plain,
    Date,
    Time,
    DateAndTime,
    Image,
}

impl Osd {
    fn kind(&self) -> Kind {
        match &self.content {
            Content::Image(_) => Kind::Image,
            Content::Text(text) => match text.kind {
                TextKind::Plain { .. } => Kind::Plain,
                TextKind::Date(_) => Kind::Date,
                TextKind::Time(_) => Kind::Time,
                TextKind::DateAndTime(..) => Kind::DateAndTime,
            },
        }
    }

    /// What the backend has to draw.
    pub(super) fn overlay(
        &self,
        options: &OverlayOptions,
        clock: &LocalClock,
        images: &images::Images,
    ) -> Option<Overlay> {
        let content = match &self.content {
            Content::Image(slot) => Drawn::Image(images.file(*slot)?),
            Content::Text(text) => Drawn::Text(TextOverlay {
                text: match &text.kind {
                    TextKind::Plain { text, .. } if text.is_empty() => return None,
                    TextKind::Plain { text, .. } => OverlayText::Plain(text.clone()),
                    TextKind::Date(format) => OverlayText::Clock(clock.text(&[format.as_str()])),
                    TextKind::Time(format) => OverlayText::Clock(clock.text(&[format.as_str()])),
                    TextKind::DateAndTime(date, time) => {
                        OverlayText::Clock(clock.text(&[date.as_str(), time.as_str()]))
                    }
                },
                size: text.size.unwrap_or_else(|| usual_size(options)),
                color: text
                    .color
                    .map_or(Paint::from_color(Color::WHITE), OsdColor::paint),
                background: text.background.map(OsdColor::paint),
            }),
        };
        Some(Overlay {
            position: self.position,
            content,
        })
    }
}

/// The size of texts for which nobody has chosen one.
fn usual_size(options: &OverlayOptions) -> u32 {
    USUAL_SIZE.clamp(*options.font_size.start(), *options.font_size.end())
}

impl Paint {
    fn from_color(color: Color) -> Paint {
        Paint {
            color: color.rgb(),
            opacity: u8::MAX,
        }
    }
}

impl OsdColor {
    fn paint(self) -> Paint {
        let opaque = u32::from(MAX_TRANSPARENCY - self.transparent.unwrap_or(0).min(MAX_TRANSPARENCY));
        Paint {
            color: self.color.rgb(),
            opacity: (opaque * 255 / u32::from(MAX_TRANSPARENCY)) as u8,
        }
    }
}

impl DecorationState {
    /// The item with this token.
    pub(super) fn osd(&self, token: &str) -> Result<&Osd, Refusal> {
        self.osds
            .iter()
            .find(|osd| osd.token == token)
            .ok_or(Refusal::NoConfig)
    }

    /// Adds an item; the device chooses its token.
    pub(super) fn create_osd(
        &mut self,
        options: Option<&OverlayOptions>,
        mut osd: Osd,
    ) -> Result<Token, Refusal> {
        let Some(options) = options.filter(|options| self.has_room(options, &osd)) else {
            return Err(Refusal::Full("MaxOSDs"));
        };
        check(options, &osd)?;
        // Tokens are never given out twice.
        self.next_osd += 1;
        osd.token = format!("osd_{}", self.next_osd);
        let token = osd.token.clone();
        self.osds.push(osd);
        Ok(token)
    }

    /// Changes an item.
    pub(super) fn set_osd(&mut self, options: Option<&OverlayOptions>, osd: Osd) -> Result<(), Refusal> {
        let old = self.osd(&osd.token)?;
        let same_kind = (old.kind(), &old.configuration) == (osd.kind(), &osd.configuration);
        let mut others = self.clone();
        others.osds.retain(|other| other.token != osd.token);
        let Some(options) = options.filter(|options| same_kind || others.has_room(options, &osd)) else {
            return Err(Refusal::modify(
                "There are as many items of this kind as there can be",
            ));
        };
        check(options, &osd)?;
        if let Some(place) = self.osds.iter_mut().find(|other| other.token == osd.token) {
            *place = osd;
        }
        Ok(())
    }

    /// Deletes an item.
    pub(super) fn delete_osd(&mut self, token: &str) -> Result<(), Refusal> {
        self.osd(token)?;
        self.osds.retain(|osd| osd.token != token);
        Ok(())
    }

    /// Takes away the texts that do not survive a restart; the items stay.
    pub(super) fn forget_temporary_texts(&mut self) {
        for osd in &mut self.osds {
            if let Content::Text(Text {
                kind:
                    TextKind::Plain {
                        text,
                        persistent: Some(false),
                    },
                ..
            }) = &mut osd.content
            {
                text.clear();
            }
        }
    }

    fn has_room(&self, options: &OverlayOptions, new: &Osd) -> bool {
        let there = || {
            self.osds
                .iter()
                .filter(|osd| osd.configuration == new.configuration)
        };
        let most = match new.kind() {
            Kind::Plain => options.plain,
            Kind::Image => options.images,
            Kind::Date | Kind::Time | Kind::DateAndTime => options.clocks,
        };
        there().count() < options.total && there().filter(|osd| osd.kind() == new.kind()).count() < most
    }
}

/// Whether the options allow an item.
fn check(options: &OverlayOptions, osd: &Osd) -> Result<(), Refusal> {
    if let Position::Custom { x, y } = osd.position
        && ![x, y].iter().all(|place| (-1.0..=1.0).contains(place))
    {
        return Err(Refusal::modify("The position lies outside the picture"));
    }
    let Content::Text(text) = &osd.content else {
        return Ok(());
    };
    if text.size.is_some_and(|size| !options.font_size.contains(&size)) {
        return Err(Refusal::modify("The font size lies outside the options"));
    }
    match &text.kind {
        TextKind::Plain { text, .. } if text.chars().count() > options.text => Err(Refusal::modify(format!(
            "The text is longer than {} characters",
            options.text
        ))),
        _ => Ok(()),
    }
}

impl LocalClock {
    /// Goes by the clock of the device from now on.
    pub(super) fn follow(&self, clock: std::sync::Arc<Clock>) {
        self.0.follow(clock);
    }
}
