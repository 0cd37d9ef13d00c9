//! Sizes of pictures that an encoder may still deliver although it has been set to another one.

use crate::backend::video::{EncoderSettings, Resolution, Rotation, SourceView};

use super::catalogue::TrackDescription;

/// Remembers what size an encoder has been set to before, until it delivers what it was set to last. Who watched it before sees it to
/// the end; who comes later was told of another size, and must not be sent such a picture.
#[derive(Debug, Default)]
pub(super) struct Superseded {
    /// Counts the changes of the size.
    changes: u64,
    /// The sizes, each with the number of the change that ended it. As many as the encoder offers at most.
    sizes: Vec<(Resolution, u64)>,
}

impl Superseded {
    /// The encoder is set from `old` to `new`.
    pub(super) fn change(&mut self, old: &TrackDescription, new: &TrackDescription) {
        let (Some(old), Some(new)) = (size_of(old), size_of(new)) else {
            self.sizes.clear();
            return;
        };
        if old == new {
            return;
        }
        self.changes += 1;
        self.sizes.retain(|(size, _)| *size != old && *size != new);
        self.sizes.push((old, self.changes));
    }

    /// The encoder has told the size of what it delivers from now on.
    pub(super) fn delivers(&mut self, size: Resolution) {
        if self.ended_by(size).is_none() {
            self.sizes.clear();
        }
    }

    /// The number of the change that has ended a size: only who has come before it may be sent pictures of that size.
    pub(super) fn ended_by(&self, size: Resolution) -> Option<u64> {
        self.sizes
            .iter()
            .find(|(ended, _)| *ended == size)
            .map(|(_, by)| *by)
    }

    /// How many changes there have been.
    pub(super) fn changes(&self) -> u64 {
        self.changes
    }
}

/// The size that the pictures of a track are to have. What is passed through has the size that it has.
fn size_of(track: &TrackDescription) -> Option<Resolution> {
    match track {
        TrackDescription::Video(track) if !track.fixed => Some(delivered_size(&track.settings, &track.view)),
        _ => None,
    }
}

/// The size after the rotation.
fn delivered_size(settings: &EncoderSettings, view: &SourceView) -> Resolution {
    let Resolution { width, height } = settings.resolution;
    match view.rotate {
        Rotation::None | Rotation::Clockwise180 => settings.resolution,
        Rotation::Clockwise90 | Rotation::Clockwise270 => Resolution {
            width: height,
            height: width,
        },
    }
}
