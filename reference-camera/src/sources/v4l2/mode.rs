//! Which of its formats, sizes and rates a device is used with.

use onvif_device::backend::video::{Resolution, VideoCodec};

use super::convert::preference;
use super::spec::DeviceSpec;
use crate::v4l2::{Device, Mode, Rates, Sizes, fourcc};

/// Pictures a second that are enough for everybody who does not ask for more.
const ENOUGH: f32 = 25.0;
/// Larger pictures are taken only by who asks for them: nobody encodes them in software.
const LARGEST: u64 = 1920 * 1080;
/// Sizes that are looked for where a device has any size.
const USUAL: [(u32, u32); 6] = [
    (1920, 1080),
    (1280, 960),
    (1280, 720),
    (800, 600),
    (640, 480),
    (640, 360),
];

/// A format and size that a device has, with its rates.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Candidate {
    pub mode: Mode,
    pub rates: Rates,
}

/// What has been chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Choice {
    pub mode: Mode,
    pub framerate: f32,
}

/// Coded formats that are passed through.
const CODED: [([u8; 4], VideoCodec); 2] = [(*b"H264", VideoCodec::H264), (*b"HEVC", VideoCodec::H265)];

/// The codec of a format that is passed through.
pub(super) fn coded(format: u32) -> Option<VideoCodec> {
    let found = CODED.iter().find(|(name, _)| fourcc(*name) == format);
    found.map(|(_, codec)| *codec)
}

/// All that a device has of formats that can be converted; of coded ones only if they are asked for, or if there is nothing else.
pub(super) fn candidates(device: &Device, kind: u32, spec: &DeviceSpec) -> Vec<Candidate> {
    let formats = device.formats(kind);
    let converted = formats.iter().any(|format| preference(*format).is_some());
    let asked = spec.format.is_some() || !converted;
    let usable = formats
        .into_iter()
        .filter(|format| preference(*format).is_some() || asked && coded(*format).is_some());
    let mut candidates = Vec::new();
    for fourcc in usable.filter(|format| spec.format.is_none_or(|wanted| wanted == *format)) {
        for (width, height) in sizes(&device.sizes(fourcc), spec.size) {
            let mode = Mode {
                fourcc,
                width,
                height,
            };
            let rates = device.rates(mode);
            candidates.push(Candidate { mode, rates });
        }
    }
    candidates
}

/// The sizes to choose from, those that are even.
fn sizes(sizes: &Sizes, wanted: Option<Resolution>) -> Vec<(u32, u32)> {
    let wanted = wanted.map(|size| (size.width, size.height));
    let mut found = match sizes {
        Sizes::Listed(listed) => listed.clone(),
        Sizes::Range { width, height } => {
            let within = |[least, most, step]: [u32; 3], side: u32| {
                (least..=most).contains(&side) && (side - least).is_multiple_of(step.max(1))
            };
            let usual = USUAL.into_iter().chain(wanted).chain([(width[1], height[1])]);
            usual
                .filter(|(across, down)| within(*width, *across) && within(*height, *down))
                .collect()
        }
        // The device makes of it what it can.
        Sizes::Unknown => vec![wanted.unwrap_or((1280, 720))],
    };
    found.retain(|(width, height)| width % 2 == 0 && height % 2 == 0 && *width > 0 && *height > 0);
    found.retain(|size| wanted.is_none_or(|wanted| wanted == *size));
    found
}

/// The best of the candidates: fast enough, as large as is sensible, in the format that costs least.
pub(super) fn choose(candidates: &[Candidate], spec: &DeviceSpec) -> Option<Choice> {
    let wanted = spec.framerate.unwrap_or(ENOUGH);
    candidates
        .iter()
        .filter_map(|candidate| {
            let mode = candidate.mode;
            let framerate = nearest(&candidate.rates, wanted);
            let area = u64::from(mode.width) * u64::from(mode.height);
            let fast = framerate > 0.9 * wanted.min(ENOUGH);
            let sensible = area <= LARGEST || spec.size.is_some();
            // Of those that are too large or too slow, the nearest to being neither.
            let size = if sensible { area } else { u64::MAX - area };
            let speed = if fast { 0 } else { (framerate * 100.0) as u64 };
            // Of coded formats, those that can be decoded here as well.
            let cost = preference(mode.fourcc)
                .or_else(|| Some(100 + usize::from(coded(mode.fourcc)? == VideoCodec::H265)))?;
            let rank = (fast, sensible, speed, size, usize::MAX - cost);
            Some((rank, Choice { mode, framerate }))
        })
        .max_by_key(|(rank, _)| *rank)
        .map(|(_, choice)| choice)
}

/// The least rate that is enough, or the highest.
pub(super) fn nearest(rates: &Rates, wanted: f32) -> f32 {
    match rates {
        Rates::Listed(rates) => {
            let enough = rates.iter().find(|rate| **rate > wanted - 0.05);
            enough.or(rates.last()).copied().unwrap_or(wanted)
        }
        Rates::Range(least, most) => wanted.clamp(*least, most.max(*least)),
        Rates::Unknown => wanted,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn candidate(code: [u8; 4], width: u32, height: u32, rates: &[f32]) -> Candidate {
        Candidate {
            mode: Mode {
                fourcc: fourcc(code),
                width,
                height,
            },
            rates: Rates::Listed(rates.to_vec()),
        }
    }

    fn chosen(candidates: &[Candidate], spec: &str) -> Option<([u8; 4], u32, f32)> {
        let choice = choose(candidates, &spec.parse().unwrap())?;
        Some((
            choice.mode.fourcc.to_le_bytes(),
            choice.mode.width,
            choice.framerate,
        ))
    }

    #[test]
    fn a_webcam_shows_the_largest_picture_that_moves() {
        let webcam = [
            candidate(*b"YUYV", 640, 480, &[15.0, 30.0]),
            candidate(*b"NV12", 640, 480, &[15.0, 30.0]),
            candidate(*b"YUYV", 1280, 720, &[5.0, 10.0]),
            candidate(*b"YUYV", 3840, 2160, &[1.0, 30.0]),
        ];
        assert_eq!(chosen(&webcam, "/dev/video0"), Some((*b"NV12", 640, 30.0)));
        assert_eq!(
            chosen(&webcam, "/dev/video0,rate=10"),
            Some((*b"YUYV", 1280, 10.0))
        );
        assert_eq!(
            chosen(&webcam[3..], "/dev/video0"),
            Some((*b"YUYV", 3840, 30.0)),
            "better than none"
        );
        assert_eq!(
            chosen(&webcam[2..3], "/dev/video0"),
            Some((*b"YUYV", 1280, 10.0)),
            "slow, but there"
        );
        assert_eq!(chosen(&[], "/dev/video0"), None);
        let encoding = [
            candidate(*b"HEVC", 1280, 720, &[30.0]),
            candidate(*b"H264", 1280, 720, &[30.0]),
        ];
        assert_eq!(chosen(&encoding, "/dev/video0"), Some((*b"H264", 1280, 30.0)));
        let compressing = [
            candidate(*b"MJPG", 1280, 720, &[30.0]),
            candidate(*b"YUYV", 640, 480, &[30.0]),
            candidate(*b"MJPG", 640, 480, &[30.0]),
        ];
        assert_eq!(chosen(&compressing, "/dev/video0"), Some((*b"MJPG", 1280, 30.0)));
        assert_eq!(
            chosen(&compressing[1..], "/dev/video0"),
            Some((*b"YUYV", 640, 30.0)),
            "nothing has to be decoded"
        );
    }

    #[test]
    fn sizes_are_even_and_as_wanted() {
        let wanted = |width, height| Some(Resolution { width, height });
        let listed = Sizes::Listed(vec![(641, 480), (640, 480), (320, 240)]);
        assert_eq!(sizes(&listed, None), [(640, 480), (320, 240)]);
        assert_eq!(sizes(&listed, wanted(320, 240)), [(320, 240)]);
        assert_eq!(sizes(&listed, wanted(1, 1)), []);
        let range = Sizes::Range {
            width: [16, 1024, 8],
            height: [16, 768, 8],
        };
        assert_eq!(
            sizes(&range, None),
            [(800, 600), (640, 480), (640, 360), (1024, 768)]
        );
        assert_eq!(sizes(&range, wanted(512, 384)), [(512, 384)]);
        assert_eq!(sizes(&range, wanted(500, 380)), []);
        assert_eq!(sizes(&Sizes::Unknown, wanted(500, 380)), [(500, 380)]);
    }

    #[test]
    fn rates_are_the_least_that_is_enough() {
        let listed = Rates::Listed(vec![10.0, 25.0, 29.97, 60.0]);
        for (wanted, rate) in [(25.0, 25.0), (30.0, 29.97), (26.0, 29.97), (90.0, 60.0)] {
            let found = nearest(&listed, wanted);
            assert!((found - rate).abs() < 0.01, "{wanted}: {found}");
        }
        assert_eq!(nearest(&Rates::Range(5.0, 20.0), 25.0), 20.0);
    }
}
