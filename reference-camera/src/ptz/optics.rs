//! What a digital drive shows of the picture: from a position to a window, and back.
//!
//! The zoom magnifies evenly, from the wide to the tele end, so that equal steps look equal. Pan and tilt move the window as far as there is
//! picture beside it: -1 and 1 are the borders at every zoom. A window on the border stays there when it grows or shrinks, and one that
//! shows the whole picture has nothing to pan.

use onvif_device::backend::ptz::Position;

use crate::pipeline::Window;

/// The range of magnifications.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Optics {
    wide: f32,
    tele: f32,
}

impl Optics {
    /// The highest magnification that is of use: beyond it, a picture of usual size is all blocks.
    pub const TELE: f32 = 8.0;

    /// A range from `wide`, at least 1, to [`Optics::TELE`]; `None` if that is no range.
    pub fn new(wide: f32) -> Option<Optics> {
        (1.0..Self::TELE).contains(&wide).then_some(Optics {
            wide,
            tele: Self::TELE,
        })
    }

    /// Part of the width and height of the picture that is seen.
    fn extent(&self, zoom: f32) -> f32 {
        1.0 / (self.wide * (self.tele / self.wide).powf(zoom))
    }

    /// What is seen from a position.
    pub fn window(&self, position: Position) -> Window {
        let size = self.extent(position.zoom);
        let (x, y) = centre(position, size);
        Window {
            left: f64::from(x - size / 2.0).max(0.0),
            top: f64::from(y - size / 2.0).max(0.0),
            size: f64::from(size).min(1.0),
        }
    }

    /// The position with the zoom `zoom` in whose centre is what is seen at `offset` from `from`: (1, 1) is the upper right corner. At the
    /// border of the picture it is the nearest.
    pub fn aim(&self, from: Position, offset: (f32, f32), zoom: f32) -> Position {
        let seen = self.extent(from.zoom);
        let (x, y) = centre(from, seen);
        let (x, y) = (x + offset.0 * seen / 2.0, y - offset.1 * seen / 2.0);
        let room = 1.0 - self.extent(zoom);
        let place = |distance: f32, old: f32| {
            if room > 0.0 {
                (2.0 * distance / room).clamp(-1.0, 1.0)
            } else {
                old
            }
        };
        Position {
            pan: place(x - 0.5, from.pan),
            tilt: place(0.5 - y, from.tilt),
            zoom,
        }
    }
}

/// Centre of a window, as parts of width and height from the upper left.
fn centre(position: Position, size: f32) -> (f32, f32) {
    let room = (1.0 - size) / 2.0;
    (0.5 + position.pan * room, 0.5 - position.tilt * room)
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPTICS: Optics = Optics { wide: 1.0, tele: 8.0 };

    fn position(pan: f32, tilt: f32, zoom: f32) -> Position {
        Position { pan, tilt, zoom }
    }

    fn close(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-6
    }

    #[test]
    fn the_borders_are_those_of_the_picture() {
        let whole = OPTICS.window(position(1.0, -1.0, 0.0));
        assert!(close(whole.left, 0.0) && close(whole.top, 0.0) && close(whole.size, 1.0));
        // A third of the way of the zoom is a factor of two.
        let corner = OPTICS.window(position(1.0, 1.0, 1.0 / 3.0));
        assert!(
            close(corner.left, 0.5) && close(corner.top, 0.0) && close(corner.size, 0.5),
            "{corner:?}"
        );
        let tele = OPTICS.window(position(-1.0, -1.0, 1.0));
        assert!(close(tele.left, 0.0) && close(tele.top, 0.875) && close(tele.size, 0.125));
        for steps in 0..1000 {
            let part = |n: i32| (n % 10) as f32 / 4.5 - 1.0;
            let window = OPTICS.window(position(
                part(steps),
                part(steps / 10),
                (steps / 100) as f32 / 9.0,
            ));
            assert!(window.left >= 0.0 && window.left + window.size <= 1.0 + 1e-6);
            assert!(window.top >= 0.0 && window.top + window.size <= 1.0 + 1e-6);
        }
    }

    #[test]
    fn what_is_aimed_at_is_in_the_centre() {
        let from = position(0.2, -0.4, 0.5);
        let seen = OPTICS.window(from);
        for (offset, zoom) in [((0.3, 0.2), 0.5), ((-0.5, 0.4), 0.8), ((0.0, 0.0), 0.9)] {
            let there = OPTICS.window(OPTICS.aim(from, offset, zoom));
            let wanted = (
                seen.left + seen.size * f64::from(1.0 + offset.0) / 2.0,
                seen.top + seen.size * f64::from(1.0 - offset.1) / 2.0,
            );
            let centre = (there.left + there.size / 2.0, there.top + there.size / 2.0);
            assert!((centre.0 - wanted.0).abs() < 1e-5 && (centre.1 - wanted.1).abs() < 1e-5);
        }
        assert_eq!(
            OPTICS.aim(from, (1.0, 1.0), 0.0),
            position(0.2, -0.4, 0.0),
            "the whole picture"
        );
        assert_eq!(OPTICS.aim(position(0.9, 0.9, 0.5), (1.0, 1.0), 0.5).pan, 1.0);
    }

    #[test]
    fn a_wide_end_beyond_the_tele_end_is_refused() {
        assert!(Optics::new(1.0).is_some() && Optics::new(7.9).is_some());
        for wide in [0.9, 8.0, f32::NAN, f32::INFINITY] {
            assert!(Optics::new(wide).is_none(), "{wide}");
        }
    }
}
