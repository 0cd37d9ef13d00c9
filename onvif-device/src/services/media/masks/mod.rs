//! Privacy masks over the picture of a video source configuration.
//!
//! A mask sticks to the scene. Clients draw it on what they see, in coordinates of the picture after cropping, rotation and mirroring, without
//! digital pan and zoom; when the picture is turned or cropped otherwise afterwards, the same part of the scene stays hidden, and the
//! coordinates that are told follow (ONVIF Media2, "Privacy Masks", leaves such updates to the device).

#![cfg_attr(
    not(feature = "media2"),
    allow(
        dead_code,
        reason = "masks stay drawn where the service that sets them is left out"
    )
)]

#[cfg(feature = "media2")]
mod convert;
mod geometry;
#[cfg(feature = "media2")]
mod operations;

use serde::{Deserialize, Serialize};

use super::color::Color;
use super::decoration::{DecorationState, Refusal};
use super::state::Token;
use crate::backend::overlay::{Mask, MaskFill, MaskKind, MaskOptions};

pub use geometry::SeenThrough;

/// A privacy mask.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PrivacyMask {
    /// Token.
    pub token: Token,
    /// The video source configuration whose picture it hides a part of.
    pub configuration: Token,
    /// Corners as the client has set them, each coordinate from -1 (left, below) to 1 (right, above).
    pub polygon: Vec<(f32, f32)>,
    /// What the client looked through when it set them.
    pub seen_through: SeenThrough,
    /// How the part is hidden.
    pub kind: MaskKind,
    /// The colour, if the client has set one.
    pub color: Option<Color>,
    /// Whether it hides anything at the moment.
    pub enabled: bool,
}

impl PrivacyMask {
    /// What the backend has to draw.
    pub(super) fn drawn(&self) -> Mask {
        Mask {
            polygon: self
                .polygon
                .iter()
                .map(|corner| self.seen_through.scene(*corner))
                .collect(),
            fill: match self.kind {
                MaskKind::Color => MaskFill::Color(self.color.unwrap_or(Color::BLACK).rgb()),
                MaskKind::Pixelated => MaskFill::Pixelated,
                MaskKind::Blurred => MaskFill::Blurred,
            },
        }
    }

    /// The corners as somebody sees them who looks through `view`.
    fn seen(&self, view: &SeenThrough) -> Vec<(f32, f32)> {
        if *view == self.seen_through {
            return self.polygon.clone();
        }
        self.polygon
            .iter()
            .map(|corner| view.seen(self.seen_through.scene(*corner)))
            .collect()
    }
}

impl DecorationState {
    /// The mask with this token.
    pub(super) fn mask(&self, token: &str) -> Result<&PrivacyMask, Refusal> {
        self.masks
            .iter()
            .find(|mask| mask.token == token)
            .ok_or(Refusal::NoConfig)
    }

    /// Adds a mask; the device chooses its token.
    pub(super) fn create_mask(
        &mut self,
        options: Option<&MaskOptions>,
        mut mask: PrivacyMask,
    ) -> Result<Token, Refusal> {
        let Some(options) = options.filter(|options| self.has_room_for_mask(options, &mask)) else {
            return Err(Refusal::Full("MaxMasks"));
        };
        check(options, &mask)?;
        // Tokens are never given out twice.
        self.next_mask += 1;
        mask.token = format!("mask_{}", self.next_mask);
        let token = mask.token.clone();
        self.masks.push(mask);
        Ok(token)
    }

    /// Changes a mask.
    pub(super) fn set_mask(
        &mut self,
        options: Option<&MaskOptions>,
        mask: PrivacyMask,
    ) -> Result<(), Refusal> {
        let old = self.mask(&mask.token)?;
        let moved = old.configuration != mask.configuration;
        let Some(options) = options.filter(|options| !moved || self.has_room_for_mask(options, &mask)) else {
            return Err(Refusal::modify("There are as many masks as there can be"));
        };
        check(options, &mask)?;
        if let Some(place) = self.masks.iter_mut().find(|other| other.token == mask.token) {
            *place = mask;
        }
        Ok(())
    }

    /// Deletes a mask.
    pub(super) fn delete_mask(&mut self, token: &str) -> Result<(), Refusal> {
        self.mask(token)?;
        self.masks.retain(|mask| mask.token != token);
        Ok(())
    }

    fn has_room_for_mask(&self, options: &MaskOptions, new: &PrivacyMask) -> bool {
        let there = self
            .masks
            .iter()
            .filter(|mask| mask.configuration == new.configuration);
        there.count() < options.masks
    }
}

/// Whether the options allow a mask whose corners have been checked.
fn check(options: &MaskOptions, mask: &PrivacyMask) -> Result<(), Refusal> {
    if !options.kinds.contains(&mask.kind) {
        return Err(Refusal::modify("The type is not among the options"));
    }
    if !(3..=options.points).contains(&mask.polygon.len()) {
        return Err(Refusal::Polygon("The number of points lies outside the options"));
    }
    if geometry::is_flat(&mask.polygon) {
        return Err(Refusal::Polygon("The points enclose nothing"));
    }
    Ok(())
}
