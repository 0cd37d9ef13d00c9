//! What a digital drive shows of the picture: from a position to a window, and back.
//!
//! The zoom magnifies evenly, from the wide to the tele end, so that equal steps look equal. Pan and tilt move the window as far as there is
//! picture beside it: -1 and 1 are the borders at every zoom. A window on the border stays there when it grows or shrinks, and one that
//! shows the whole picture has nothing to pan.

use std::ops::RangeInclusive;

use onvif_device::backend::ptz::{Degrees, Position};

use crate::pipeline::Window;

/// The range of magnifications.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Optics {
    wide: f32,
    tele: f32,
    lens: Option<Lens>,
}

/// What a digital PTZ is configured to be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LensSpec {
    /// Magnification at the wide end, from 1 to less than [`Optics::TELE`].
    pub wide: f32,
    /// Degrees that the whole picture shows across, one of [`Optics::ANGLES`].
    pub angle: f32,
}

impl LensSpec {
    /// The optics for a picture that is so many times as wide as high; `None` if they are impossible.
    pub fn optics(&self, aspect: f32) -> Option<Optics> {
        Optics::new(self.wide)?.with_lens(self.angle, aspect)
    }
}

impl Default for LensSpec {
    fn default() -> LensSpec {
        LensSpec {
            wide: 1.0,
            angle: 60.0,
        }
    }
}

/// How far a lens sees to the sides and up and down: tangents of half its angles, for a picture that keeps straight lines straight.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Lens {
    across: f32,
    up: f32,
}

impl Optics {
    /// The highest magnification that is of use: beyond it, a picture of usual size is all blocks.
    pub const TELE: f32 = 8.0;

    /// A range from `wide`, at least 1, to [`Optics::TELE`]; `None` if that is no range.
    pub fn new(wide: f32) -> Option<Optics> {
        (1.0..Self::TELE).contains(&wide).then_some(Optics {
            wide,
            tele: Self::TELE,
            lens: None,
        })
    }

    /// Angles of view that a picture can have, in degrees.
    pub const ANGLES: RangeInclusive<f32> = 1.0..=170.0;

    /// The same on a picture that shows `angle` degrees across, one of [`Optics::ANGLES`], and is so many times as wide as high. `None` for
    /// another angle.
    pub fn with_lens(self, angle: f32, aspect: f32) -> Option<Optics> {
        let across = (angle / 2.0).to_radians().tan();
        let lens = Lens {
            across,
            up: across / aspect,
        };
        let possible = Self::ANGLES.contains(&angle) && aspect.is_finite() && aspect > 0.0;
        possible.then_some(Optics {
            lens: Some(lens),
            ..self
        })
    }

    /// The angles that can be in the centre at the tele end, for a picture whose angles are known.
    pub fn degrees(&self) -> Option<Degrees> {
        let lens = self.lens?;
        let reach = 1.0 - self.extent(1.0);
        let range = |tangent: f32| {
            let most = (tangent * reach).atan().to_degrees();
            -most..=most
        };
        Some(Degrees {
            pan: range(lens.across),
            tilt: range(lens.up),
        })
    }

    /// The angles of what is in the centre, in degrees to the right and up.
    pub fn angles(&self, position: Position) -> Option<(f32, f32)> {
        let lens = self.lens?;
        let (x, y) = centre(position, self.extent(position.zoom));
        let (x, y) = ((2.0 * x - 1.0) * lens.across, (1.0 - 2.0 * y) * lens.up);
        Some((x.atan().to_degrees(), y.atan2(x.hypot(1.0)).to_degrees()))
    }

    /// The position with the zoom `zoom` in whose centre are these angles, or at the border of the picture the nearest.
    pub fn at_angles(&self, angles: (f32, f32), zoom: f32) -> Option<Position> {
        let lens = self.lens?;
        // Nothing is seen beside or behind the lens.
        let angle = |degrees: f32| degrees.clamp(-89.0, 89.0).to_radians();
        let x = angle(angles.0).tan();
        let y = angle(angles.1).tan() * x.hypot(1.0);
        let room = 1.0 - self.extent(zoom);
        let place = |offset: f32| match room > 0.0 {
            true => (offset / room).clamp(-1.0, 1.0),
            false => 0.0,
        };
        Some(Position {
            pan: place(x / lens.across),
            tilt: place(y / lens.up),
            zoom,
        })
    }

    /// Degrees that are seen across and up with a zoom.
    pub fn field_of_view(&self, zoom: f32) -> Option<(f32, f32)> {
        let lens = self.lens?;
        let seen = |tangent: f32| 2.0 * (tangent * self.extent(zoom)).atan().to_degrees();
        Some((seen(lens.across), seen(lens.up)))
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

    const OPTICS: Optics = Optics {
        wide: 1.0,
        tele: 8.0,
        lens: None,
    };

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

    #[test]
    fn angles_are_those_of_the_lens() {
        let optics = OPTICS.with_lens(90.0, 2.0).unwrap();
        let near = |seen: Option<(f32, f32)>, pan: f32, tilt: f32| {
            let (x, y) = seen.unwrap();
            assert!((x - pan).abs() < 0.01 && (y - tilt).abs() < 0.01, "{x} {y}");
        };
        near(optics.field_of_view(0.0), 90.0, 53.13);
        near(optics.angles(position(0.3, 0.8, 0.0)), 0.0, 0.0);
        // With twice the magnification the centre goes half way to the border, whose tangent is 1, or 0.5 above.
        near(optics.angles(position(1.0, 0.0, 1.0 / 3.0)), 26.57, 0.0);
        near(optics.angles(position(0.0, -1.0, 1.0 / 3.0)), 0.0, -14.04);
        let degrees = optics.degrees().unwrap();
        assert!((degrees.pan.end() - 41.19).abs() < 0.01 && (degrees.tilt.start() + 23.63).abs() < 0.01);
        for (pan, tilt) in [(0.0, 0.0), (20.0, 10.0), (-15.0, 4.0), (1.0, -12.0)] {
            let there = optics.at_angles((pan, tilt), 0.6).unwrap();
            near(optics.angles(there), pan, tilt);
        }
        // What is out of reach ends at the border.
        assert_eq!(
            optics.at_angles((170.0, -90.0), 0.5),
            Some(position(1.0, -1.0, 0.5))
        );
        assert_eq!(optics.at_angles((10.0, 10.0), 0.0), Some(position(0.0, 0.0, 0.0)));
        assert_eq!(OPTICS.angles(position(0.0, 0.0, 0.0)), None);
        assert_eq!(OPTICS.with_lens(175.0, 1.0), None);
        assert_eq!(OPTICS.with_lens(f32::NAN, 1.0), None);
    }
}
