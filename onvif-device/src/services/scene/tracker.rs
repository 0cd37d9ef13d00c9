//! Follows what moves from picture to picture, so that it keeps its number. The clock is passed in.

use std::time::{Duration, Instant};

use crate::backend::scene::Region;
use crate::services::media::SceneObject;

/// Follows the objects in the pictures of one source.
#[derive(Debug, Default)]
pub struct Tracker {
    /// The number that was given last.
    last: i64,
    objects: Vec<Tracked>,
}

#[derive(Debug)]
struct Tracked {
    id: i64,
    region: Region,
    seen: Instant,
}

impl Tracker {
    /// Objects that are told of in one picture.
    pub const OBJECTS: usize = 32;
    /// How long an object that does not move any more is remembered.
    pub const MEMORY: Duration = Duration::from_secs(2);
    /// Objects that are remembered, those in the picture among them.
    const REMEMBERED: usize = 2 * Self::OBJECTS;

    /// Nothing has been seen yet.
    pub fn new() -> Tracker {
        Tracker::default()
    }

    /// Takes what moves in the next picture: the objects that are in it. One that overlaps with what was seen before is the same; what was
    /// there before counts half as large again to each side, since things move on between two pictures.
    pub fn see(&mut self, regions: &[Region], now: Instant) -> Vec<SceneObject> {
        self.objects
            .retain(|object| now.saturating_duration_since(object.seen) < Self::MEMORY);
        let mut regions: Vec<Region> = regions.iter().filter_map(within).collect();
        regions.sort_by(|a, b| area(b).total_cmp(&area(a)));
        regions.truncate(Self::OBJECTS);

        let mut pairs: Vec<(f32, usize, usize)> = Vec::new();
        for (at, region) in regions.iter().enumerate() {
            for (index, object) in self.objects.iter().enumerate() {
                let common = overlap(region, &widened(&object.region));
                if common > 0.0 {
                    pairs.push((common / area(region).max(area(&object.region)), at, index));
                }
            }
        }
        pairs.sort_by(|a, b| b.0.total_cmp(&a.0));
        let mut known: Vec<Option<usize>> = vec![None; regions.len()];
        let mut taken = vec![false; self.objects.len()];
        for (_, at, index) in pairs {
            if let (Some(known @ None), Some(taken @ false)) = (known.get_mut(at), taken.get_mut(index)) {
                *known = Some(index);
                *taken = true;
            }
        }

        let mut seen = Vec::with_capacity(regions.len());
        for (region, known) in regions.into_iter().zip(known) {
            let id = match known.and_then(|index| self.objects.get_mut(index)) {
                Some(object) => {
                    (object.region, object.seen) = (region, now);
                    object.id
                }
                None => {
                    // After 2^63 objects they begin anew, as the specification has it.
                    self.last = self.last.checked_add(1).unwrap_or(1);
                    self.objects.push(Tracked {
                        id: self.last,
                        region,
                        seen: now,
                    });
                    self.last
                }
            };
            seen.push(SceneObject { id, region });
        }
        if self.objects.len() > Self::REMEMBERED {
            self.objects.sort_by_key(|object| std::cmp::Reverse(object.seen));
            self.objects.truncate(Self::REMEMBERED);
        }
        seen
    }

    /// The numbers of all objects that may still be seen again.
    pub fn remembered(&self) -> Vec<i64> {
        self.objects.iter().map(|object| object.id).collect()
    }
}

/// The part of a region that lies in the picture; `None` where there is none.
fn within(region: &Region) -> Option<Region> {
    let inside = |value: f32| value.clamp(0.0, 1.0);
    let (left, right) = (inside(region.left), inside(region.right));
    let (top, bottom) = (inside(region.top), inside(region.bottom));
    let (x, y) = region.center;
    // Comparisons with what is not a number do not hold.
    let there = left < right && top < bottom && x.is_finite() && y.is_finite();
    there.then(|| Region {
        left,
        top,
        right,
        bottom,
        center: (x.clamp(left, right), y.clamp(top, bottom)),
    })
}

fn area(region: &Region) -> f32 {
    (region.right - region.left) * (region.bottom - region.top)
}

fn overlap(a: &Region, b: &Region) -> f32 {
    let wide = a.right.min(b.right) - a.left.max(b.left);
    let high = a.bottom.min(b.bottom) - a.top.max(b.top);
    wide.max(0.0) * high.max(0.0)
}

fn widened(region: &Region) -> Region {
    let wide = (region.right - region.left) / 2.0;
    let high = (region.bottom - region.top) / 2.0;
    Region {
        left: region.left - wide,
        top: region.top - high,
        right: region.right + wide,
        bottom: region.bottom + high,
        center: region.center,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(x: f32, y: f32, size: f32) -> Region {
        Region {
            left: x,
            top: y,
            right: x + size,
            bottom: y + size,
            center: (x + size / 2.0, y + size / 2.0),
        }
    }

    fn ids(objects: &[SceneObject]) -> Vec<i64> {
        objects.iter().map(|object| object.id).collect()
    }

    #[test]
    fn objects_keep_their_numbers_as_they_move() {
        let (mut tracker, start) = (Tracker::new(), Instant::now());
        // Two that cross the picture towards each other in different heights, the larger one first.
        for step in 0..10_u8 {
            let way = f32::from(step) * 0.08;
            let regions = [square(0.9 - way, 0.7, 0.1), square(way, 0.1, 0.2)];
            let seen = tracker.see(&regions, start + Duration::from_millis(200) * u32::from(step));
            assert_eq!(ids(&seen), [1, 2], "step {step}");
            assert_eq!(seen[1].region.left, 0.9 - way);
        }
    }

    #[test]
    fn what_rests_for_a_moment_comes_back_and_what_has_gone_does_not() {
        let (mut tracker, start) = (Tracker::new(), Instant::now());
        let here = [square(0.4, 0.4, 0.1)];
        assert_eq!(ids(&tracker.see(&here, start)), [1]);
        assert!(tracker.see(&[], start + Tracker::MEMORY / 2).is_empty());
        assert_eq!(tracker.remembered(), [1]);
        assert_eq!(ids(&tracker.see(&here, start + Tracker::MEMORY / 2)), [1]);
        let later = start + Tracker::MEMORY * 2;
        assert!(tracker.see(&[], later).is_empty());
        assert!(tracker.remembered().is_empty());
        assert_eq!(ids(&tracker.see(&here, later)), [2], "no number comes twice");
    }

    #[test]
    fn something_elsewhere_is_something_else() {
        let (mut tracker, start) = (Tracker::new(), Instant::now());
        tracker.see(&[square(0.0, 0.0, 0.1)], start);
        assert_eq!(ids(&tracker.see(&[square(0.8, 0.8, 0.1)], start)), [2]);
        // One of both halves of what comes apart goes on.
        tracker.see(&[square(0.3, 0.3, 0.3)], start);
        let mut apart = ids(&tracker.see(&[square(0.3, 0.3, 0.15), square(0.46, 0.46, 0.14)], start));
        apart.sort_unstable();
        assert_eq!(apart, [3, 4]);
    }

    #[test]
    fn there_is_a_bound_and_nonsense_is_left_out() {
        let (mut tracker, start) = (Tracker::new(), Instant::now());
        for round in 0..10_u8 {
            let many: Vec<Region> = (0..200_u8)
                .map(|n| {
                    let place = f32::from(n) / 201.0;
                    square(place, f32::from(round) / 10.0, 0.001 + place / 1000.0)
                })
                .collect();
            let seen = tracker.see(&many, start);
            assert_eq!(seen.len(), Tracker::OBJECTS);
            assert!(seen.iter().all(|object| object.region.left > 0.8), "the largest");
            assert!(tracker.remembered().len() <= Tracker::REMEMBERED);
        }
        let mut wrong = [square(0.5, 0.5, 0.1); 5];
        wrong[0].left = f32::NAN;
        wrong[1].center.0 = f32::INFINITY;
        wrong[2].right = 0.2;
        (wrong[3].left, wrong[3].right) = (1.5, 2.5);
        (wrong[4].top, wrong[4].bottom, wrong[4].center.1) = (0.9, 7.0, 4.0);
        let seen = Tracker::new().see(&wrong, start);
        assert_eq!(seen.len(), 1);
        assert_eq!((seen[0].region.bottom, seen[0].region.center.1), (1.0, 1.0));
    }
}
