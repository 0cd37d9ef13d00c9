//! Each format, made from one picture, has to give that picture again.

use onvif_device::backend::video::Resolution;

use super::colour::rgb;
use super::convert::{Converter, TooShort};
use crate::encoders::encode_jpeg;
use crate::pipeline::Picture;
use crate::v4l2::{Layout, fourcc};

const WIDTH: usize = 8;
const HEIGHT: usize = 4;
/// Lines are longer than the picture is wide.
const PADDED: usize = 12;

/// Luma that differs everywhere, chroma that differs in every block of two by two.
fn luma(x: usize, y: usize) -> u8 {
    (30 + 10 * x + 40 * y) as u8
}
fn blue(x: usize, y: usize) -> u8 {
    (60 + 10 * (x / 2) + 50 * (y / 2)) as u8
}
fn red(x: usize, y: usize) -> u8 {
    (200 - 10 * (x / 2) - 50 * (y / 2)) as u8
}

fn layout(code: [u8; 4], planes: &[usize]) -> Layout {
    Layout {
        kind: 1,
        fourcc: fourcc(code),
        width: WIDTH as u32,
        height: HEIGHT as u32,
        field: 1,
        planes: planes.iter().map(|line| (0, *line as u32)).collect(),
        colorspace: 8,
        ycbcr_encoding: 0,
        quantization: 0,
    }
}

fn picture() -> Picture {
    Picture::new(Resolution {
        width: WIDTH as u32,
        height: HEIGHT as u32,
    })
}

fn converted(layout: &Layout, planes: &[Vec<u8>]) -> Result<Picture, TooShort> {
    let mut picture = picture();
    let planes: Vec<&[u8]> = planes.iter().map(Vec::as_slice).collect();
    Converter::new(layout).unwrap().convert(&planes, &mut picture)?;
    Ok(picture)
}

/// A plane of samples with padded lines; each step in `across` and `down` takes one sample.
fn plane(across: usize, down: usize, padded: usize, sample: impl Fn(usize, usize) -> Vec<u8>) -> Vec<u8> {
    let lines = (0..HEIGHT / down).map(|y| {
        let mut line: Vec<u8> = (0..WIDTH / across)
            .flat_map(|x| sample(x * across, y * down))
            .collect();
        line.resize(padded, 0xee);
        line
    });
    lines.flatten().collect()
}

fn check(code: [u8; 4], strides: &[usize], planes: &[Vec<u8>]) {
    let layout = layout(code, strides);
    let picture = converted(&layout, planes).unwrap();
    let [made_luma, made_blue, made_red] = picture.planes();
    for y in 0..HEIGHT {
        for x in 0..WIDTH {
            let chroma = y / 2 * (WIDTH / 2) + x / 2;
            assert_eq!(
                (made_luma[y * WIDTH + x], made_blue[chroma], made_red[chroma]),
                (luma(x, y), blue(x, y), red(x, y)),
                "{} at {x}, {y}",
                String::from_utf8_lossy(&code)
            );
        }
    }
    // A buffer that ends too early is noticed.
    let mut short = planes.to_vec();
    let last = short.last_mut().unwrap();
    last.truncate(last.len() / 2);
    assert_eq!(converted(&layout, &short), Err(TooShort));
}

#[test]
fn packed_formats() {
    let group = |order: [usize; 4]| {
        plane(2, 1, 2 * PADDED, |x, y| {
            let parts = [luma(x, y), blue(x, y), luma(x + 1, y), red(x, y)];
            order.map(|part| parts[part]).to_vec()
        })
    };
    for (code, order) in [
        (*b"YUYV", [0, 1, 2, 3]),
        (*b"UYVY", [1, 0, 3, 2]),
        (*b"YVYU", [0, 3, 2, 1]),
        (*b"VYUY", [3, 0, 1, 2]),
    ] {
        check(code, &[2 * PADDED], &[group(order)]);
    }
}

#[test]
fn planar_formats() {
    let luma = plane(1, 1, PADDED, |x, y| vec![luma(x, y)]);
    let chroma = |down: usize, sample: fn(usize, usize) -> u8| {
        plane(2, down, PADDED / 2, move |x, y| vec![sample(x, y)])
    };
    let (blue, red) = (chroma(2, blue), chroma(2, red));
    check(*b"YU12", &[PADDED], &[[&luma[..], &blue, &red].concat()]);
    check(*b"YV12", &[PADDED], &[[&luma[..], &red, &blue].concat()]);
    check(
        *b"YM12",
        &[PADDED, PADDED / 2, PADDED / 2],
        &[luma.clone(), blue.clone(), red.clone()],
    );
    check(
        *b"YM21",
        &[PADDED, PADDED / 2, PADDED / 2],
        &[luma.clone(), red, blue],
    );
    let (blue, red) = (chroma(1, self::blue), chroma(1, self::red));
    check(*b"422P", &[PADDED], &[[&luma[..], &blue, &red].concat()]);
}

#[test]
fn formats_with_both_chroma_samples_in_turn() {
    let luma = plane(1, 1, PADDED, |x, y| vec![luma(x, y)]);
    let both = |down: usize, swapped: bool| {
        plane(2, down, PADDED, move |x, y| match swapped {
            false => vec![blue(x, y), red(x, y)],
            true => vec![red(x, y), blue(x, y)],
        })
    };
    check(*b"NV12", &[PADDED], &[[&luma[..], &both(2, false)].concat()]);
    check(*b"NV21", &[PADDED], &[[&luma[..], &both(2, true)].concat()]);
    check(*b"NV16", &[PADDED], &[[&luma[..], &both(1, false)].concat()]);
    check(*b"NM12", &[PADDED, PADDED], &[luma.clone(), both(2, false)]);
    check(*b"NM21", &[PADDED, PADDED], &[luma, both(2, true)]);
}

/// Left half red, right half blue-green.
fn colour(x: usize, _: usize) -> [u8; 3] {
    if x < WIDTH / 2 {
        [200, 40, 20]
    } else {
        [10, 150, 90]
    }
}

fn check_colours(code: [u8; 4], stride: usize, data: Vec<u8>, columns: &[usize]) {
    let picture = converted(&layout(code, &[stride]), std::slice::from_ref(&data)).unwrap();
    let [luma, blue, red] = picture.planes();
    for &x in columns {
        for y in 0..HEIGHT {
            let expected = colour(x, y);
            let chroma = y / 2 * (WIDTH / 2) + x / 2;
            assert_eq!(
                (luma[y * WIDTH + x], (blue[chroma], red[chroma])),
                (rgb::luma(expected), rgb::chroma([expected; 4])),
                "{} at {x}, {y}",
                String::from_utf8_lossy(&code)
            );
        }
    }
    let short = data[..data.len() / 2].to_vec();
    assert_eq!(converted(&layout(code, &[stride]), &[short]), Err(TooShort));
}

#[test]
fn colours_of_a_screen() {
    let all: Vec<usize> = (0..WIDTH).collect();
    let with = |order: &'static [usize], padded: usize| {
        plane(1, 1, padded, move |x, y| {
            let [r, g, b] = colour(x, y);
            order.iter().map(|part| [r, g, b, 0xaa][*part]).collect()
        })
    };
    check_colours(*b"RGB3", 30, with(&[0, 1, 2], 30), &all);
    check_colours(*b"BGR3", 30, with(&[2, 1, 0], 30), &all);
    check_colours(*b"XR24", 40, with(&[2, 1, 0, 3], 40), &all);
}

#[test]
fn mosaics_of_sensors() {
    for (code, order) in [
        (*b"RGGB", [0, 1, 1, 2]),
        (*b"GRBG", [1, 0, 2, 1]),
        (*b"GBRG", [1, 2, 0, 1]),
        (*b"BA81", [2, 1, 1, 0]),
    ] {
        let data = plane(1, 1, PADDED, |x, y| vec![colour(x, y)[order[x % 2 + y % 2 * 2]]]);
        // Next to the border of two colours both are seen.
        check_colours(code, PADDED, data, &[0, 1, 6, 7]);
    }
}

#[test]
fn grey_and_thermal_pictures() {
    let data = plane(1, 1, PADDED, |x, y| vec![luma(x, y)]);
    let mut grey = layout(*b"GREY", &[PADDED]);
    let picture = converted(&grey, std::slice::from_ref(&data)).unwrap();
    let expected = 16.0 + f32::from(luma(3, 1)) * 219.0 / 255.0;
    assert_eq!(picture.planes()[0][WIDTH + 3], expected.round() as u8);
    grey.quantization = 2;
    let limited = converted(&grey, &[data]).unwrap();
    assert_eq!(limited.planes()[0][WIDTH + 3], luma(3, 1));
    assert!(
        picture.planes()[1..]
            .iter()
            .all(|plane| plane.iter().all(|c| *c == 128))
    );
    // A warm and a cold half: 300 K and 320 K in hundredths, as thermal cameras have them.
    for (code, big) in [(*b"Y16 ", false), (*b"Y16\xa0", true)] {
        let data = plane(1, 1, 2 * PADDED, |x, _| {
            let value: u16 = if x < WIDTH / 2 { 30_000 } else { 32_000 };
            if big {
                value.to_be_bytes()
            } else {
                value.to_le_bytes()
            }
            .to_vec()
        });
        let picture = converted(&layout(code, &[2 * PADDED]), &[data]).unwrap();
        let line = &picture.planes()[0][..WIDTH];
        assert_eq!((line[0], line[WIDTH - 1]), (16, 235), "{line:?}");
    }
}

#[test]
fn images_of_webcams_are_decoded_and_kept() {
    let mut drawn = Picture::new(Resolution {
        width: WIDTH as u32,
        height: HEIGHT as u32,
    });
    drawn.planes_mut()[0].fill(120);
    let coded = encode_jpeg(&drawn, 95).unwrap();
    let mut converter = Converter::new(&layout(*b"MJPG", &[0])).unwrap();
    let mut picture = Picture::new(drawn.resolution());
    assert_eq!(converter.convert(&[&coded], &mut picture), Ok(()));
    assert!(picture.planes()[0].iter().all(|luma| luma.abs_diff(120) <= 3));
    assert_eq!(
        converter.image().map(|image| image.data().clone()),
        Some(coded.clone())
    );
    // One that is damaged leaves none behind.
    assert_eq!(converter.convert(&[&coded[..20]], &mut picture), Err(TooShort));
    assert!(converter.image().is_none());
}

#[test]
fn what_cannot_be_shown_is_refused() {
    assert!(Converter::new(&layout(*b"MPEG", &[0])).is_none());
    assert!(Converter::new(&layout(*b"YUYV", &[])).is_none());
    let mut alternating = layout(*b"YUYV", &[16]);
    alternating.field = 7;
    assert!(Converter::new(&alternating).is_none());
}
