//! A simulated motor for one axis: highest speed, acceleration, and a place that it is sent to.

use std::time::{Duration, Instant};

/// Time between two looks at the motor. What happens in between is linear.
const STEP: Duration = Duration::from_millis(4);

/// What a motor can do, in units of its axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// Units a second at full speed.
    pub speed: f32,
    /// Units a second per second, up and down.
    pub acceleration: f32,
}

/// One axis.
#[derive(Clone, Debug)]
pub struct Motor {
    limits: Limits,
    place: f32,
    velocity: f32,
    order: Option<Order>,
    /// The instant for which the above holds.
    at: Instant,
}

#[derive(Clone, Copy, Debug)]
struct Order {
    place: f32,
    /// Units a second at most.
    speed: f32,
}

impl Motor {
    /// A motor at rest.
    pub fn new(limits: Limits, place: f32, now: Instant) -> Motor {
        Motor {
            limits,
            place,
            velocity: 0.0,
            order: None,
            at: now,
        }
    }

    /// Where it is.
    pub fn place(&mut self, now: Instant) -> f32 {
        self.advance(now);
        self.place
    }

    /// Whether it moves.
    pub fn moving(&mut self, now: Instant) -> bool {
        self.advance(now);
        self.order.is_some()
    }

    /// Sends it to a place at a part of its full speed. It keeps the velocity that it has and changes it as fast as it can.
    pub fn go(&mut self, place: f32, speed: f32, now: Instant) {
        self.advance(now);
        let speed = speed.clamp(0.0, 1.0) * self.limits.speed;
        self.order = (place != self.place || self.velocity != 0.0).then_some(Order { place, speed });
    }

    /// Stops it at once. What moves is a window on a picture, which has no mass to brake; whoever lets go of a joystick wants the picture to
    /// stay.
    pub fn halt(&mut self, now: Instant) {
        self.advance(now);
        self.velocity = 0.0;
        self.order = None;
    }

    fn advance(&mut self, now: Instant) {
        while self.order.is_some() && now.saturating_duration_since(self.at) >= STEP {
            self.at += STEP;
            self.step();
        }
        if self.order.is_none() {
            self.at = self.at.max(now);
        }
    }

    fn step(&mut self) {
        let Some(order) = self.order else { return };
        let seconds = STEP.as_secs_f32();
        let way = order.place - self.place;
        // The speed from which it can still brake before the place.
        let braking = (2.0 * self.limits.acceleration * way.abs()).sqrt();
        let wanted = order.speed.min(braking).copysign(way);
        let change = self.limits.acceleration * seconds;
        self.velocity += (wanted - self.velocity).clamp(-change, change);
        let moved = self.velocity * seconds;
        let towards = moved.signum() == way.signum();
        if way == 0.0 && self.velocity.abs() <= change || towards && moved.abs() >= way.abs() {
            self.place = order.place;
            self.velocity = 0.0;
            self.order = None;
        } else {
            self.place += moved;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: Limits = Limits {
        speed: 1.0,
        acceleration: 4.0,
    };

    fn after(start: Instant, milliseconds: u64) -> Instant {
        start + Duration::from_millis(milliseconds)
    }

    #[test]
    fn it_gets_up_to_speed_and_arrives_exactly() {
        let start = Instant::now();
        let mut motor = Motor::new(LIMITS, -1.0, start);
        motor.go(1.0, 1.0, start);
        // Half of a t squared in the first quarter of a second, then one unit a second.
        let early = motor.place(after(start, 100)) + 1.0;
        assert!((early - 0.02).abs() < 0.005, "{early}");
        let middle = motor.place(after(start, 1000)) + 1.0;
        assert!((middle - 0.875).abs() < 0.02, "{middle}");
        assert!(motor.moving(after(start, 2100)));
        assert!(!motor.moving(after(start, 2300)));
        assert_eq!(motor.place(after(start, 2300)), 1.0);
    }

    #[test]
    fn speed_is_what_was_asked_for() {
        let start = Instant::now();
        let mut motor = Motor::new(LIMITS, 0.0, start);
        motor.go(1.0, 0.25, start);
        let (one, two) = (motor.place(after(start, 1000)), motor.place(after(start, 2000)));
        assert!((two - one - 0.25).abs() < 0.01, "{one} {two}");
    }

    #[test]
    fn a_halt_is_at_once_and_a_look_back_changes_nothing() {
        let start = Instant::now();
        let mut motor = Motor::new(LIMITS, 0.0, start);
        motor.go(1.0, 1.0, start);
        motor.halt(after(start, 500));
        let place = motor.place(after(start, 500));
        assert!(!motor.moving(after(start, 500)) && place > 0.3);
        assert_eq!(motor.place(after(start, 100)), place);
        assert_eq!(motor.place(after(start, 5000)), place);
    }

    #[test]
    fn it_turns_around_without_a_jump() {
        let start = Instant::now();
        let mut motor = Motor::new(LIMITS, 0.0, start);
        motor.go(1.0, 1.0, start);
        let mut last = motor.place(after(start, 400));
        motor.go(-1.0, 1.0, after(start, 400));
        let mut furthest = last;
        for milliseconds in (404..4000).step_by(4) {
            let place = motor.place(after(start, milliseconds));
            assert!((place - last).abs() <= 0.0041, "{last} to {place}");
            last = place;
            furthest = furthest.max(place);
        }
        assert!(furthest < 0.5 && last == -1.0, "{furthest} {last}");
    }

    #[test]
    fn it_always_arrives() {
        let start = Instant::now();
        for (from, to, speed) in [
            (0.0, 1.0e-6, 1.0),
            (0.0, 0.003, 1.0),
            (-1.0, 1.0, 0.02),
            (0.3, 0.3, 1.0),
            (0.7, -0.123_456, 0.37),
        ] {
            let mut motor = Motor::new(LIMITS, from, start);
            motor.go(to, speed, start);
            assert_eq!(motor.place(after(start, 110_000)), to);
            assert!(!motor.moving(after(start, 110_000)), "{from} {to} {speed}");
        }
    }
}
