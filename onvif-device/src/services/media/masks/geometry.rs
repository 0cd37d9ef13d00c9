//! Between the picture that a client sees and the scene.

use serde::{Deserialize, Serialize};

use crate::backend::overlay::Point;
use crate::backend::video::{Rect, Resolution, Rotation};
use crate::services::media::state::VideoSourceConfiguration;

/// What a client looks at a source through: a video source configuration as it was at a time.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct SeenThrough {
    /// Size of the picture of the source.
    pub source: Resolution,
    /// The part that is shown.
    pub bounds: Rect,
    /// How it is turned.
    pub rotate: Rotation,
    /// Whether it is mirrored afterwards.
    pub mirror: bool,
}

impl SeenThrough {
    /// A video source configuration as it is now.
    pub fn new(source: Resolution, configuration: &VideoSourceConfiguration) -> SeenThrough {
        SeenThrough {
            source,
            bounds: configuration.bounds,
            rotate: configuration.rotate,
            mirror: configuration.mirror,
        }
    }

    /// The place of the scene that is seen at `x`, `y` of the picture, each from -1 (left, below) to 1 (right, above).
    pub fn scene(&self, (x, y): (f32, f32)) -> Point {
        let (mut across, down) = ((f64::from(x) + 1.0) / 2.0, (1.0 - f64::from(y)) / 2.0);
        if self.mirror {
            across = 1.0 - across;
        }
        let (across, down) = match self.rotate {
            Rotation::None => (across, down),
            Rotation::Clockwise90 => (down, 1.0 - across),
            Rotation::Clockwise180 => (1.0 - across, 1.0 - down),
            Rotation::Clockwise270 => (1.0 - down, across),
        };
        let place = |part: f64, start: u32, length: u32, whole: u32| {
            (f64::from(start) + part * f64::from(length)) / f64::from(whole.max(1))
        };
        Point {
            x: place(across, self.bounds.x, self.bounds.width, self.source.width),
            y: place(down, self.bounds.y, self.bounds.height, self.source.height),
        }
    }

    /// Where a place of the scene is seen: the inverse of [`scene`](Self::scene), to a millionth.
    pub fn seen(&self, point: Point) -> (f32, f32) {
        let part = |place: f64, start: u32, length: u32, whole: u32| {
            (place * f64::from(whole) - f64::from(start)) / f64::from(length.max(1))
        };
        let across = part(point.x, self.bounds.x, self.bounds.width, self.source.width);
        let down = part(point.y, self.bounds.y, self.bounds.height, self.source.height);
        let (mut across, down) = match self.rotate {
            Rotation::None => (across, down),
            Rotation::Clockwise90 => (1.0 - down, across),
            Rotation::Clockwise180 => (1.0 - across, 1.0 - down),
            Rotation::Clockwise270 => (down, 1.0 - across),
        };
        if self.mirror {
            across = 1.0 - across;
        }
        // Rounded, so that coordinates that were short stay so; the sum turns a negative zero into zero.
        let short = |place: f64| ((place * 1e6).round() / 1e6 + 0.0) as f32;
        (short(2.0 * across - 1.0), short(1.0 - 2.0 * down))
    }
}

/// Whether all corners lie on one line, so that nothing is enclosed.
pub fn is_flat(polygon: &[(f32, f32)]) -> bool {
    let Some((first, rest)) = polygon.split_first() else {
        return true;
    };
    let vector = |corner: &(f32, f32)| {
        (
            f64::from(corner.0) - f64::from(first.0),
            f64::from(corner.1) - f64::from(first.1),
        )
    };
    let vectors: Vec<_> = rest.iter().map(vector).collect();
    vectors
        .iter()
        .all(|a| vectors.iter().all(|b| (a.0 * b.1 - a.1 * b.0).abs() < 1e-9))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: Resolution = Resolution {
        width: 1280,
        height: 720,
    };

    fn view(rotate: Rotation, mirror: bool, bounds: Rect) -> SeenThrough {
        SeenThrough {
            source: SOURCE,
            bounds,
            rotate,
            mirror,
        }
    }

    const WHOLE: Rect = Rect {
        x: 0,
        y: 0,
        width: 1280,
        height: 720,
    };
    const LOWER_RIGHT: Rect = Rect {
        x: 640,
        y: 360,
        width: 640,
        height: 360,
    };

    #[test]
    fn the_upper_left_of_the_scene_is_where_the_turns_bring_it() {
        let corner = Point { x: 0.0, y: 0.0 };
        for (rotate, mirror, seen) in [
            (Rotation::None, false, (-1.0, 1.0)),
            (Rotation::None, true, (1.0, 1.0)),
            (Rotation::Clockwise90, false, (1.0, 1.0)),
            (Rotation::Clockwise90, true, (-1.0, 1.0)),
            (Rotation::Clockwise180, false, (1.0, -1.0)),
            (Rotation::Clockwise270, false, (-1.0, -1.0)),
            (Rotation::Clockwise270, true, (1.0, -1.0)),
        ] {
            assert_eq!(
                view(rotate, mirror, WHOLE).seen(corner),
                seen,
                "{rotate:?} {mirror}"
            );
        }
        assert_eq!(
            view(Rotation::None, false, LOWER_RIGHT).seen(Point { x: 0.5, y: 0.75 }),
            (-1.0, 0.0)
        );
    }

    #[test]
    fn there_and_back_is_the_same() {
        for rotate in [
            Rotation::None,
            Rotation::Clockwise90,
            Rotation::Clockwise180,
            Rotation::Clockwise270,
        ] {
            for mirror in [false, true] {
                for bounds in [WHOLE, LOWER_RIGHT] {
                    let view = view(rotate, mirror, bounds);
                    for corner in [
                        (-0.4, -0.2),
                        (0.1, 0.4),
                        (0.0, 0.0),
                        (1.0, -1.0),
                        (0.123_456, 0.9),
                    ] {
                        assert_eq!(view.seen(view.scene(corner)), corner, "{view:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn lines_enclose_nothing() {
        assert!(is_flat(&[(0.0, 0.0), (0.5, 0.5), (-0.5, -0.5), (1.0, 1.0)]));
        assert!(is_flat(&[(0.1, 0.1); 4]));
        assert!(!is_flat(&[(0.0, 0.0), (0.5, 0.0), (0.5, 0.001)]));
        // A bow has no area by the usual sum, but hides something.
        assert!(!is_flat(&[(0.0, 0.0), (1.0, 1.0), (1.0, 0.0), (0.0, 1.0)]));
    }
}
