//! VISCA: messages that end with FF, positions of every axis, a reply to every command.

use std::time::Duration;

use onvif_device::backend::ptz::Axis;

use super::{Answer, Motion, Protocol, Reach};

const END: u8 = 0xff;
/// Longest message of either side.
const LONGEST: usize = 16;
/// Highest speeds on the wire.
const FASTEST_PAN: f32 = 24.0;
const FASTEST_TILT: f32 = 20.0;
const FASTEST_ZOOM: f32 = 7.0;
/// The tele end of the zoom.
const TELE: f32 = 16_384.0;

/// A head that speaks VISCA.
#[derive(Debug)]
pub struct Visca {
    address: u8,
    reach: Reach,
    /// Steps of pan and tilt in a degree.
    steps: f32,
    /// What pan and tilt were sent to last: both travel in one message.
    sent: [Option<(f32, f32)>; 2],
    /// Where they were told to be last.
    told: [f32; 2],
    /// What was asked last: a reply does not say.
    asked: std::cell::Cell<Option<Axis>>,
}

impl Visca {
    /// A head at an address from 1 to 7 with so many steps in a degree.
    pub fn new(address: u8, reach: Reach, steps: f32) -> Visca {
        Visca {
            address,
            reach,
            steps,
            sent: [None; 2],
            told: [0.0; 2],
            asked: std::cell::Cell::new(None),
        }
    }

    fn message(&self, body: &[u8]) -> Vec<u8> {
        let mut message = vec![0x80 | self.address];
        message.extend(body);
        message.push(END);
        message
    }

    fn steps(&self, axis: Axis, place: f32) -> [u8; 4] {
        let steps = (self.reach.degrees(axis, place) * self.steps).round();
        nibbles(steps.clamp(f32::from(i16::MIN), f32::from(i16::MAX)) as i16 as u16)
    }

    fn place(&self, axis: Axis, steps: u16) -> f32 {
        self.reach.place(axis, f32::from(steps as i16) / self.steps)
    }

    /// Pan and tilt to where they are to be. An axis that was sent nowhere stays.
    fn travel(&self) -> Vec<u8> {
        let [pan, tilt] = [0, 1].map(|index| self.sent[index].unwrap_or((self.told[index], 1.0)));
        let mut body = vec![
            0x01,
            0x06,
            0x02,
            speed(pan.1, FASTEST_PAN),
            speed(tilt.1, FASTEST_TILT),
        ];
        body.extend(self.steps(Axis::Pan, pan.0));
        body.extend(self.steps(Axis::Tilt, tilt.0));
        self.message(&body)
    }

    fn zoom(&self, motion: Motion) -> Vec<u8> {
        let fast = |velocity: f32| (velocity.abs().min(1.0) * FASTEST_ZOOM).round() as u8;
        match motion {
            Motion::To(place, _) => {
                let [p, q, r, s] = nibbles((place.clamp(0.0, 1.0) * TELE).round() as u16);
                self.message(&[0x01, 0x04, 0x47, p, q, r, s])
            }
            Motion::At(velocity) if velocity > 0.0 => {
                self.message(&[0x01, 0x04, 0x07, 0x20 | fast(velocity)])
            }
            Motion::At(velocity) if velocity < 0.0 => {
                self.message(&[0x01, 0x04, 0x07, 0x30 | fast(velocity)])
            }
            Motion::At(_) | Motion::Stop => self.message(&[0x01, 0x04, 0x07, 0x00]),
        }
    }

    fn answer(&mut self, message: &[u8]) -> Vec<Answer> {
        match *message {
            [_, 0x50, a, b, c, d, e, f, g, h] => {
                let places = [
                    self.place(Axis::Pan, value([a, b, c, d])),
                    self.place(Axis::Tilt, value([e, f, g, h])),
                ];
                self.told = places;
                vec![
                    Answer::Place(Axis::Pan, places[0]),
                    Answer::Place(Axis::Tilt, places[1]),
                ]
            }
            [_, 0x50, p, q, r, s] if self.asked.take() == Some(Axis::Zoom) => {
                let place = f32::from(value([p, q, r, s])) / TELE;
                vec![Answer::Place(Axis::Zoom, place.clamp(0.0, 1.0))]
            }
            // Cancelled: by a command of ours that came after it.
            [_, second, 0x04] if second >> 4 == 6 => Vec::new(),
            [_, second, reason] if second >> 4 == 6 => vec![Answer::Refused(match reason {
                0x02 => "syntax error",
                0x03 => "command buffer full",
                0x05 => "no such socket",
                0x41 => "not possible now",
                _ => "unknown error",
            })],
            // Taken, done.
            _ => Vec::new(),
        }
    }
}

fn speed(part: f32, fastest: f32) -> u8 {
    (part.clamp(0.0, 1.0) * fastest).round().max(1.0) as u8
}

fn nibbles(value: u16) -> [u8; 4] {
    [12, 8, 4, 0].map(|shift| (value >> shift) as u8 & 0x0f)
}

fn value(nibbles: [u8; 4]) -> u16 {
    nibbles
        .iter()
        .fold(0, |value, nibble| value << 4 | u16::from(nibble & 0x0f))
}

impl Protocol for Visca {
    fn name(&self) -> &'static str {
        "VISCA"
    }

    fn has_positions(&self) -> bool {
        true
    }

    fn greeting(&mut self) -> Vec<Vec<u8>> {
        // Every head of a chain gets its address, and forgets what it was told before.
        vec![vec![0x88, 0x30, 0x01, END], vec![0x88, 0x01, 0x00, 0x01, END]]
    }

    fn order(&mut self, motions: &[(Axis, Motion)]) -> Vec<Vec<u8>> {
        let mut messages = Vec::new();
        let (mut travels, mut stops) = (false, false);
        for (axis, motion) in motions {
            let index = match axis {
                Axis::Zoom => {
                    messages.push(self.zoom(*motion));
                    continue;
                }
                Axis::Pan => 0,
                Axis::Tilt => 1,
            };
            match *motion {
                Motion::To(place, speed) => {
                    self.sent[index] = Some((place, speed));
                    travels = true;
                }
                Motion::At(_) | Motion::Stop => {
                    self.sent[index] = None;
                    stops = true;
                }
            }
        }
        if stops {
            // It stops both; the other one is sent on below.
            messages.push(self.message(&[0x01, 0x06, 0x01, 0x01, 0x01, 0x03, 0x03]));
            travels |= self.sent.iter().any(Option::is_some);
        }
        if travels {
            messages.push(self.travel());
        }
        messages
    }

    fn question(&self, axis: Axis) -> Option<Vec<u8>> {
        self.asked.set(Some(axis));
        match axis {
            Axis::Pan => Some(self.message(&[0x09, 0x06, 0x12])),
            // Comes with pan.
            Axis::Tilt => None,
            Axis::Zoom => Some(self.message(&[0x09, 0x04, 0x47])),
        }
    }

    fn understand(&mut self, received: &mut Vec<u8>) -> Vec<Answer> {
        let mut answers = Vec::new();
        while let Some(end) = received.iter().position(|octet| *octet == END) {
            let message: Vec<u8> = received.drain(..=end).collect();
            let from = (self.address + 8) << 4;
            let body = message.get(..end).unwrap_or_default();
            if body.first() == Some(&from) && body.len() < LONGEST {
                answers.extend(self.answer(body));
            }
        }
        if received.len() > LONGEST {
            received.clear();
        }
        answers
    }

    fn gap(&self) -> Duration {
        Duration::from_millis(20)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const REACH: Reach = Reach {
        pan: (-100.0, 100.0),
        tilt: (-25.0, 25.0),
    };

    fn head() -> Visca {
        Visca::new(1, REACH, 14.4)
    }

    #[test]
    fn pan_and_tilt_travel_in_one_message() {
        let mut head = head();
        assert_eq!(
            head.order(&[
                (Axis::Pan, Motion::To(1.0, 1.0)),
                (Axis::Tilt, Motion::To(-1.0, 0.5))
            ]),
            [[0x81, 0x01, 0x06, 0x02, 24, 10, 0, 5, 0xa, 0, 0xf, 0xe, 9, 8, 0xff]]
        );
        // One of them stops, the other goes on.
        let messages = head.order(&[(Axis::Tilt, Motion::Stop)]);
        assert_eq!(messages[0], [0x81, 0x01, 0x06, 0x01, 1, 1, 3, 3, 0xff]);
        assert_eq!(messages[1][..9], [0x81, 0x01, 0x06, 0x02, 24, 20, 0, 5, 0xa]);
        assert_eq!(head.order(&[(Axis::Pan, Motion::Stop)]).len(), 1);
    }

    #[test]
    fn the_zoom_is_on_its_own() {
        let mut head = head();
        assert_eq!(
            head.order(&[(Axis::Zoom, Motion::To(0.5, 1.0))]),
            [[0x81, 0x01, 0x04, 0x47, 2, 0, 0, 0, 0xff]]
        );
        assert_eq!(
            head.order(&[(Axis::Zoom, Motion::Stop)]),
            [[0x81, 0x01, 0x04, 0x07, 0, 0xff]]
        );
    }

    #[test]
    fn replies_are_told_apart() {
        let mut head = head();
        assert!(head.question(Axis::Pan).is_some() && head.question(Axis::Tilt).is_none());
        let mut received = vec![
            7, 0xff, 0x90, 0x41, 0xff, 0x90, 0x50, 0, 5, 0xa, 0, 0xf, 0xe, 9, 8, 0xff,
        ];
        assert_eq!(
            head.understand(&mut received),
            [Answer::Place(Axis::Pan, 1.0), Answer::Place(Axis::Tilt, -1.0)]
        );
        head.question(Axis::Zoom);
        received.extend([0x90, 0x50, 4, 0, 0, 0, 0xff, 0x90, 0x61, 0x41, 0xff, 0x90, 0x60]);
        assert_eq!(
            head.understand(&mut received),
            [
                Answer::Place(Axis::Zoom, 1.0),
                Answer::Refused("not possible now")
            ]
        );
        assert_eq!(received, [0x90, 0x60]);
        received.extend([1; 20]);
        assert_eq!(head.understand(&mut received), []);
        assert!(received.is_empty());
    }
}
