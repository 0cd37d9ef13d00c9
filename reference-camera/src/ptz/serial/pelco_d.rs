//! Pelco-D: messages of seven octets, one for the velocities of all axes. Many heads only listen; some also tell and take positions in
//! hundredths of a degree.

use std::time::Duration;

use onvif_device::backend::ptz::Axis;

use super::{Answer, Motion, Protocol, Reach};

const SYNC: u8 = 0xff;
const LENGTH: usize = 7;

/// Bits of the second command octet.
const RIGHT: u8 = 0x02;
const LEFT: u8 = 0x04;
const UP: u8 = 0x08;
const DOWN: u8 = 0x10;
const TELE: u8 = 0x20;
const WIDE: u8 = 0x40;
/// Highest speed that is not the turbo.
const FASTEST: f32 = 63.0;

/// Extended commands.
const ZOOM_SPEED: u8 = 0x25;
const SET: [u8; 3] = [0x4b, 0x4d, 0x4f];
const ASK: [u8; 3] = [0x51, 0x53, 0x55];
const TOLD: [u8; 3] = [0x59, 0x5b, 0x5d];

/// A head that speaks Pelco-D.
#[derive(Debug)]
pub struct PelcoD {
    address: u8,
    /// The angles that it reaches, if it has positions.
    reach: Option<Reach>,
    velocities: [f32; 3],
    zoom_speed: Option<u8>,
}

impl PelcoD {
    /// A head at an address from 1; with `reach`, one that tells and takes positions.
    pub fn new(address: u8, reach: Option<Reach>) -> PelcoD {
        PelcoD {
            address,
            reach,
            velocities: [0.0; 3],
            zoom_speed: None,
        }
    }

    fn message(&self, first: u8, second: u8, data: [u8; 2]) -> Vec<u8> {
        let body = [self.address, first, second, data[0], data[1]];
        let mut message = vec![SYNC];
        message.extend(body);
        message.push(sum(&body));
        message
    }

    /// What all axes do.
    fn motion(&self) -> Vec<u8> {
        let [pan, tilt, zoom] = self.velocities;
        let bit = |velocity: f32, positive: u8, negative: u8| match velocity {
            v if v > 0.0 => positive,
            v if v < 0.0 => negative,
            _ => 0,
        };
        let bits = bit(pan, RIGHT, LEFT) | bit(tilt, UP, DOWN) | bit(zoom, TELE, WIDE);
        self.message(0, bits, [speed(pan), speed(tilt)])
    }

    /// The value on the wire for a place, which axes count the other way round, from 0 to 359.99 degrees: tilt is positive downwards.
    fn wire(&self, axis: Axis, place: f32) -> u16 {
        let degrees = |reach: Reach| match axis {
            Axis::Tilt => -reach.degrees(axis, place),
            Axis::Pan | Axis::Zoom => reach.degrees(axis, place),
        };
        match (axis, self.reach) {
            (Axis::Zoom, _) | (_, None) => (place.clamp(0.0, 1.0) * f32::from(u16::MAX)).round() as u16,
            (_, Some(reach)) => (degrees(reach).rem_euclid(360.0) * 100.0).round() as u16 % 36_000,
        }
    }

    fn place(&self, axis: Axis, wire: u16) -> Option<f32> {
        if axis == Axis::Zoom {
            return Some(f32::from(wire) / f32::from(u16::MAX));
        }
        let reach = self.reach?;
        let degrees = f32::from(wire % 36_000) / 100.0;
        let degrees = if axis == Axis::Tilt { -degrees } else { degrees };
        // Of the turns that this may be, the one that lies within reach, or nearest to it.
        let (low, high) = reach.of(axis);
        let middle = (low + high) / 2.0;
        let nearest = (degrees - middle + 180.0).rem_euclid(360.0) - 180.0 + middle;
        Some(reach.place(axis, nearest))
    }
}

fn speed(velocity: f32) -> u8 {
    match velocity.abs() {
        0.0 => 0,
        velocity => (velocity.min(1.0) * FASTEST).round().max(1.0) as u8,
    }
}

fn sum(octets: &[u8]) -> u8 {
    octets.iter().fold(0, |sum, octet| sum.wrapping_add(*octet))
}

impl Protocol for PelcoD {
    fn name(&self) -> &'static str {
        "Pelco-D"
    }

    fn has_positions(&self) -> bool {
        self.reach.is_some()
    }

    fn order(&mut self, motions: &[(Axis, Motion)]) -> Vec<Vec<u8>> {
        let mut messages = Vec::new();
        let mut moved = false;
        for (axis, motion) in motions {
            let index = *axis as usize;
            match *motion {
                Motion::To(place, _) => {
                    // A head that still moves by a velocity would go on after it has got there.
                    if std::mem::take(&mut self.velocities[index]) != 0.0 {
                        messages.push(self.motion());
                    }
                    let [high, low] = self.wire(*axis, place).to_be_bytes();
                    messages.push(self.message(0, SET[index], [high, low]));
                }
                Motion::At(velocity) => {
                    self.velocities[index] = velocity;
                    moved = true;
                    let zoom_speed = (velocity.abs().min(1.0) * 3.0).round() as u8;
                    if *axis == Axis::Zoom && self.zoom_speed.replace(zoom_speed) != Some(zoom_speed) {
                        messages.push(self.message(0, ZOOM_SPEED, [0, zoom_speed]));
                    }
                }
                Motion::Stop => {
                    self.velocities[index] = 0.0;
                    moved = true;
                }
            }
        }
        if moved {
            messages.push(self.motion());
        }
        messages
    }

    fn question(&self, axis: Axis) -> Option<Vec<u8>> {
        self.reach.map(|_| self.message(0, ASK[axis as usize], [0, 0]))
    }

    fn understand(&mut self, received: &mut Vec<u8>) -> Vec<Answer> {
        let mut answers = Vec::new();
        loop {
            let start = received
                .iter()
                .position(|octet| *octet == SYNC)
                .unwrap_or(received.len());
            received.drain(..start);
            let Some(&[_, address, first, second, high, low, check]) = received.first_chunk::<LENGTH>()
            else {
                return answers;
            };
            if sum(&[address, first, second, high, low]) != check {
                // Not a message: the next may begin anywhere after this.
                received.drain(..1);
                continue;
            }
            received.drain(..LENGTH);
            let axis = Axis::ALL.into_iter().find(|axis| TOLD[*axis as usize] == second);
            if let Some(axis) = axis.filter(|_| address == self.address)
                && let Some(place) = self.place(axis, u16::from_be_bytes([high, low]))
            {
                answers.push(Answer::Place(axis, place));
            }
        }
    }

    fn gap(&self) -> Duration {
        Duration::from_millis(20)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const REACH: Reach = Reach {
        pan: (-170.0, 170.0),
        tilt: (-90.0, 30.0),
    };

    #[test]
    fn one_message_has_all_velocities() {
        let mut head = PelcoD::new(1, None);
        assert_eq!(
            head.order(&[(Axis::Pan, Motion::At(-0.5)), (Axis::Tilt, Motion::At(1.0))]),
            [[0xff, 1, 0, LEFT | UP, 0x20, 0x3f, 0x6c]]
        );
        // The other axis goes on.
        assert_eq!(
            head.order(&[(Axis::Pan, Motion::Stop)]),
            [[0xff, 1, 0, UP, 0, 0x3f, 0x48]]
        );
        assert_eq!(
            head.order(&[(Axis::Tilt, Motion::Stop), (Axis::Zoom, Motion::At(0.5))]),
            [[0xff, 1, 0, 0x25, 0, 2, 0x28], [0xff, 1, 0, TELE, 0, 0, 0x21]]
        );
        assert_eq!(
            head.order(&[(Axis::Zoom, Motion::Stop)]),
            [[0xff, 1, 0, 0, 0, 0, 1]]
        );
        assert_eq!(head.question(Axis::Pan), None);
    }

    #[test]
    fn places_are_hundredths_of_a_degree() {
        let mut head = PelcoD::new(2, Some(REACH));
        // 85 degrees to the left are 275.00 on the wire.
        assert_eq!(
            head.order(&[(Axis::Pan, Motion::To(-0.5, 1.0))]),
            [[0xff, 2, 0, 0x4b, 0x6b, 0x6c, 0x24]]
        );
        for (axis, place) in [
            (Axis::Pan, -1.0),
            (Axis::Pan, 0.3),
            (Axis::Tilt, -1.0),
            (Axis::Tilt, 1.0),
            (Axis::Zoom, 0.25),
        ] {
            let back = head.place(axis, head.wire(axis, place)).unwrap();
            assert!((back - place).abs() < 1e-3, "{axis:?} {place} {back}");
        }
        assert_eq!(head.wire(Axis::Tilt, -1.0), 9000, "straight down");
        assert_eq!(head.wire(Axis::Tilt, 1.0), 33_000, "30 degrees up");
    }

    #[test]
    fn answers_are_found_among_noise() {
        let mut head = PelcoD::new(2, Some(REACH));
        let mut received = vec![0, 0xff, 0xff];
        received.extend([2, 0, 0x59, 0, 0, 0x5b]);
        received.extend([0xff, 3, 0, 0x59, 0, 0, 0x5c]);
        received.extend([0xff, 2, 0, 0x5d, 0xff, 0xff, 0x5d, 0xff, 2, 0]);
        let answers = head.understand(&mut received);
        assert_eq!(
            answers,
            [Answer::Place(Axis::Pan, 0.0), Answer::Place(Axis::Zoom, 1.0)]
        );
        assert_eq!(received, [0xff, 2, 0], "the rest may come yet");
    }
}
