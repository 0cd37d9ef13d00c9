//! The focus of the simulated lens. Position 0 is the nearest distance, half a metre, and position 1 the farthest, infinity; in between it
//! goes by the reciprocal of the distance, as lenses do.

use std::time::Instant;

use onvif_device::backend::imaging::{Control, Focus, FocusCommand, FocusStatus};

use crate::ptz::{Limits, Motor};

/// Reciprocal of the nearest distance, in 1/m.
const NEAREST: f32 = 2.0;
/// From end to end in a second.
const MOTOR: Limits = Limits {
    speed: 1.0,
    acceleration: 8.0,
};
/// Speed of automatic focus.
const AUTOMATIC: f32 = 1.0;

/// A lens with a motor.
#[derive(Debug)]
pub(super) struct Lens {
    motor: Motor,
    automatic: bool,
}

/// The position at which a distance in metres is sharp.
fn position(distance: f32) -> f32 {
    (1.0 - distance.max(0.001).recip() / NEAREST).clamp(0.0, 1.0)
}

impl Lens {
    /// A lens that is focused on a distance.
    pub fn new(distance: f32, now: Instant) -> Lens {
        Lens {
            motor: Motor::new(MOTOR, position(distance), now),
            automatic: true,
        }
    }

    /// Goes after the scene if it is to do so by itself, within its limits.
    pub fn follow(&mut self, settings: Option<&Focus>, distance: f32, now: Instant) {
        let automatic = settings.is_none_or(|focus| focus.mode == Control::Auto);
        let limit = |limit: Option<f32>, usual: f32| limit.unwrap_or(usual);
        if automatic {
            let near = limit(settings.and_then(|focus| focus.near_limit), 0.5);
            let far = limit(settings.and_then(|focus| focus.far_limit), 1000.0).max(near);
            self.motor.go(position(distance.clamp(near, far)), AUTOMATIC, now);
        } else if self.automatic {
            // What automatic focus had begun ends with it.
            self.motor.halt(now);
        }
        self.automatic = automatic;
    }

    pub fn command(&mut self, command: FocusCommand, now: Instant) {
        let motor = &mut self.motor;
        match command {
            FocusCommand::Absolute { position, speed } => motor.go(position, speed.unwrap_or(1.0), now),
            FocusCommand::Relative { distance, speed } => {
                let position = (motor.place(now) + distance).clamp(0.0, 1.0);
                motor.go(position, speed.unwrap_or(1.0), now);
            }
            FocusCommand::Continuous { velocity: 0.0 } => motor.halt(now),
            FocusCommand::Continuous { velocity } => {
                let end = if velocity < 0.0 { 0.0 } else { 1.0 };
                motor.go(end, velocity.abs(), now);
            }
            // Automatic focus goes on.
            FocusCommand::Stop if self.automatic => {}
            FocusCommand::Stop => motor.halt(now),
        }
    }

    pub fn status(&mut self, now: Instant) -> FocusStatus {
        FocusStatus {
            position: self.motor.place(now),
            moving: Some(self.motor.moving(now)),
            error: None,
        }
    }

    /// How far the lens is from being sharp, in 1/m.
    pub fn defocus(&mut self, distance: f32, now: Instant) -> f32 {
        ((position(distance) - self.motor.place(now)) * NEAREST).abs()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn automatic_focus_follows_the_scene_within_its_limits() {
        let now = Instant::now();
        let later = now + Duration::from_secs(10);
        let mut lens = Lens::new(5.0, now);
        assert!(lens.defocus(5.0, now) < 0.01);
        let mut focus = Focus {
            near_limit: Some(2.0),
            far_limit: Some(10.0),
            ..Focus::default()
        };
        lens.follow(Some(&focus), 1.0, now);
        assert_eq!(lens.status(now).moving, Some(true));
        lens.command(FocusCommand::Stop, now);
        assert_eq!(
            lens.status(later).position,
            position(2.0),
            "Stop does not stop it"
        );
        assert!((lens.defocus(1.0, later) - 0.5).abs() < 0.01);
        focus.mode = Control::Manual;
        lens.follow(Some(&focus), 7.0, later);
        assert_eq!(
            lens.status(later + Duration::from_secs(10)).position,
            position(2.0)
        );
    }

    #[test]
    fn commands_move_the_lens() {
        let mut now = Instant::now();
        let manual = Focus {
            mode: Control::Manual,
            ..Focus::default()
        };
        let mut lens = Lens::new(1.0, now);
        lens.follow(Some(&manual), 1.0, now);
        let mut after = |lens: &mut Lens, command, seconds| {
            lens.command(command, now);
            now += Duration::from_secs_f32(seconds);
            lens.status(now)
        };
        let absolute = FocusCommand::Absolute {
            position: 0.2,
            speed: Some(1.0),
        };
        assert_eq!(after(&mut lens, absolute, 5.0).position, 0.2);
        let relative = FocusCommand::Relative {
            distance: -0.5,
            speed: None,
        };
        assert_eq!(
            after(&mut lens, relative, 5.0).position,
            0.0,
            "not beyond the end"
        );
        let on = FocusCommand::Continuous { velocity: 0.5 };
        let status = after(&mut lens, on, 1.0);
        assert!(
            status.moving == Some(true) && (0.3..0.6).contains(&status.position),
            "{status:?}"
        );
        let stopped = after(&mut lens, FocusCommand::Stop, 1.0);
        assert_eq!((stopped.moving, stopped.position), (Some(false), status.position));
    }
}
