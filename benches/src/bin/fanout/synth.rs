//! The stream: 720p25 H.264 of 4 Mbit/s in its sizes and times. What the pictures would show does not matter to a server.

use bytes::Bytes;

/// Pictures a second.
pub const RATE: u64 = 25;
/// Pictures from one key frame to the next.
pub const GROUP: usize = 50;
/// Octets a second.
const OCTETS: usize = 4_000_000 / 8;
/// A key frame is four times as large as the mean.
const KEY: usize = 4 * OCTETS / RATE as usize;
/// What is left for the others.
const OTHER: usize = (OCTETS * GROUP / RATE as usize - KEY) / (GROUP - 1);

/// Sequence parameters of 1280x720, Constrained Baseline.
pub const SPS: &[u8] = &[
    0x67, 0x42, 0xC0, 0x1F, 0xDA, 0x01, 0x40, 0x16, 0xE8, 0x06, 0xD0, 0xA1, 0x35,
];
/// Picture parameters.
pub const PPS: &[u8] = &[0x68, 0xCE, 0x3C, 0x80];

/// The NAL units of each picture of a group.
pub fn group() -> Vec<Vec<Bytes>> {
    let mut seed = 1u32;
    let mut slice = |header: u8, length: usize| {
        let mut unit = vec![header];
        // No zero octets: nothing in it looks like a start code.
        unit.extend((1..length).map(|_| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            1 + (seed >> 24) as u8 % 255
        }));
        Bytes::from(unit)
    };
    (0..GROUP)
        .map(|index| match index {
            0 => vec![
                Bytes::from_static(SPS),
                Bytes::from_static(PPS),
                slice(0x65, KEY - SPS.len() - PPS.len()),
            ],
            _ => vec![slice(0x41, OTHER)],
        })
        .collect()
}

/// A group as the server of others reads it: the length of each picture in four octets, and the picture with start codes.
pub fn file() -> Vec<u8> {
    let mut file = Vec::new();
    for picture in group() {
        let octets: Vec<u8> = picture
            .iter()
            .flat_map(|unit| [0, 0, 0, 1].into_iter().chain(unit.iter().copied()))
            .collect();
        file.extend((octets.len() as u32).to_le_bytes());
        file.extend(octets);
    }
    file
}
