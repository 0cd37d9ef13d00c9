//! A cheap look at pictures a few times a second: is something wrong with the camera?

use std::sync::{Arc, Mutex};

use onvif_device::backend::BackendError;
use onvif_device::backend::imaging::{Condition, ConditionObserver};

use crate::pipeline::{Frame, Picture};
use crate::sources::{FrameReceiver, lock};

/// Looks in a row that must agree before a condition begins or ends.
const AGREEING: u8 = 3;
/// Looks after which a scene that has changed is the usual one: ten seconds.
const LEARNING: u16 = 40;
/// Columns and lines of the small picture that is compared.
const GRID: (usize, usize) = (16, 9);
/// Luma below which a sample is black, and above which it is white.
const BLACK: u8 = 36;
const WHITE: u8 = 225;

/// What one look at a picture says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Observation {
    /// Important details are lost.
    pub blurry: bool,
    /// Mostly black.
    pub dark: bool,
    /// Mostly white.
    pub bright: bool,
    /// A large part is another one than it used to be.
    pub changed: bool,
}

/// Remembers the usual picture of a source and compares.
#[derive(Debug, Default)]
pub struct Analysis {
    usual: Vec<f32>,
    changed_for: u16,
}

impl Analysis {
    /// Looks at a picture.
    pub fn look(&mut self, picture: &Picture) -> Observation {
        let (dark, bright) = extremes(picture);
        Observation {
            // What is black or white throughout has no details to be lost.
            blurry: !dark && blurry(picture),
            dark,
            bright,
            changed: self.changed(picture),
        }
    }

    /// Compares the pattern of light and dark, whatever the brightness, so that a change of light is no other scene.
    fn changed(&mut self, picture: &Picture) -> bool {
        let pattern = pattern(picture);
        if self.usual.len() != pattern.len() {
            self.usual = pattern;
            return false;
        }
        let cells = self.usual.iter().zip(&pattern);
        let other = cells.filter(|(usual, now)| (*usual - *now).abs() > 0.7).count();
        let changed = other * 2 > pattern.len();
        self.changed_for = if changed { self.changed_for + 1 } else { 0 };
        if self.changed_for >= LEARNING {
            self.usual = pattern;
            self.changed_for = 0;
        } else if !changed {
            for (usual, now) in self.usual.iter_mut().zip(&pattern) {
                *usual += (now - *usual) / 16.0;
            }
        }
        changed
    }
}

/// Whether four fifths are black, and whether half is white. (What shines is seldom alone in a picture; what covers a lens is.)
fn extremes(picture: &Picture) -> (bool, bool) {
    let [luma, ..] = picture.planes();
    let (mut all, mut black, mut white) = (0usize, 0usize, 0usize);
    // A step that is no divisor of usual widths, so that all columns are seen.
    for sample in luma.iter().step_by(211) {
        all += 1;
        black += usize::from(*sample < BLACK);
        white += usize::from(*sample > WHITE);
    }
    (5 * black >= 4 * all, 2 * white >= all)
}

/// Whether even the sharpest edges of the picture are soft: in most lines that have an edge, no step between neighbours is an eighth of it.
fn blurry(picture: &Picture) -> bool {
    let (width, height) = (picture.width(), picture.height());
    let far = (width / 20).max(8);
    let [luma, ..] = picture.planes();
    let (mut edges, mut soft) = (0usize, 0usize);
    for line in luma.chunks_exact(width).step_by((height / 48).max(1)) {
        let step = |distance: usize| {
            let pairs = line.iter().zip(line.iter().skip(distance));
            pairs.map(|(one, other)| one.abs_diff(*other)).max().unwrap_or(0)
        };
        let (near, far) = (u16::from(step(1)), u16::from(step(far)));
        if far >= 40 {
            edges += 1;
            soft += usize::from(near * 8 <= far);
        }
    }
    edges >= 4 && 4 * soft >= 3 * edges
}

/// Mean luma of cells, so that their mean is 0 and their mean difference from it 1; all 0 for a picture without any pattern.
fn pattern(picture: &Picture) -> Vec<f32> {
    let (width, height) = (picture.width(), picture.height());
    let [luma, ..] = picture.planes();
    let (columns, lines) = GRID;
    let mut cells: Vec<f32> = Vec::with_capacity(columns * lines);
    for row in 0..lines {
        for column in 0..columns {
            let within = luma
                .chunks_exact(width)
                .take((row + 1) * height / lines)
                .skip(row * height / lines)
                .step_by(4);
            let samples = within.flat_map(|line| {
                let part = line.iter().take((column + 1) * width / columns);
                part.skip(column * width / columns).step_by(4)
            });
            let (mut sum, mut count) = (0u32, 0u32);
            for sample in samples {
                sum += u32::from(*sample);
                count += 1;
            }
            cells.push(sum as f32 / count.max(1) as f32);
        }
    }
    let number = cells.len() as f32;
    let mean = cells.iter().sum::<f32>() / number;
    let spread = cells.iter().map(|cell| (cell - mean).abs()).sum::<f32>() / number;
    for cell in &mut cells {
        // A spread of less than two steps is noise.
        *cell = if spread < 2.0 {
            0.0
        } else {
            (*cell - mean) / spread
        };
    }
    cells
}

/// A condition that begins and ends only after several looks that agree.
#[derive(Clone, Copy, Debug, Default)]
struct Steady {
    holds: bool,
    against: u8,
}

impl Steady {
    fn see(&mut self, holds: bool) -> bool {
        self.against = if holds == self.holds { 0 } else { self.against + 1 };
        if self.against >= AGREEING {
            *self = Steady { holds, against: 0 };
        }
        self.holds
    }
}

/// Looks at the pictures of a source and tells an observer.
pub(super) struct Watch {
    source: String,
    observer: ConditionObserver,
    seen: Mutex<(Analysis, [Steady; 4])>,
}

impl Watch {
    pub fn new(source: &str, observer: ConditionObserver) -> Watch {
        Watch {
            source: source.to_owned(),
            observer,
            seen: Mutex::default(),
        }
    }
}

impl FrameReceiver for Watch {
    /// Takes some tens of microseconds, so it may be done in the thread that captures.
    fn frame(&self, frame: Arc<Frame>) {
        let mut seen = lock(&self.seen);
        let (analysis, steady) = &mut *seen;
        let now = analysis.look(&frame.picture);
        let conditions = [
            (Condition::TooBlurry, now.blurry),
            (Condition::TooDark, now.dark),
            (Condition::TooBright, now.bright),
            (Condition::SceneChanged, now.changed),
        ];
        for ((condition, holds), steady) in conditions.into_iter().zip(steady) {
            (self.observer)(&self.source, condition, steady.see(holds));
        }
    }

    fn failed(&self, error: &BackendError) {
        tracing::debug!(%error, source = self.source, "no longer watched");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_needs_several_looks_that_agree() {
        let mut steady = Steady::default();
        let seen = [
            true, true, false, true, true, true, false, false, true, false, false, false,
        ];
        let told: Vec<bool> = seen.into_iter().map(|holds| steady.see(holds)).collect();
        let (no, yes) = (false, true);
        assert_eq!(told, [no, no, no, no, no, yes, yes, yes, yes, yes, yes, no]);
    }
}
