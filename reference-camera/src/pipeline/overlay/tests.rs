use std::time::Duration;

use bytes::Bytes;
use onvif_device::backend::overlay::{ClockText, OverlayText, Paint, Rgb};

use super::*;

const HD: Resolution = Resolution {
    width: 1280,
    height: 720,
};
const WHITE: Rgb = Rgb {
    red: 255,
    green: 255,
    blue: 255,
};
const BLUE: Rgb = Rgb {
    red: 0,
    green: 0,
    blue: 255,
};

fn paint(color: Rgb, opacity: u8) -> Paint {
    Paint { color, opacity }
}

fn text(position: Position, text: &str, size: u32, background: Option<Paint>) -> Overlay {
    Overlay {
        position,
        content: Content::Text(TextOverlay {
            text: OverlayText::Plain(text.to_owned()),
            size,
            color: paint(WHITE, 255),
            background,
        }),
    }
}

/// Overlays on grey.
fn painted(size: Resolution, overlays: Vec<Overlay>) -> Picture {
    let mut picture = grey(size);
    OverlayPainter::new(size, Arc::new(overlays)).paint(&mut picture, SystemTime::UNIX_EPOCH);
    picture
}

fn grey(size: Resolution) -> Picture {
    let mut picture = Picture::new(size);
    picture.planes_mut()[0].fill(100);
    picture
}

/// The smallest rectangle with everything that was painted: left, top, right, bottom.
fn extent(picture: &Picture) -> Option<[usize; 4]> {
    let width = picture.width();
    let changed = || {
        let luma = picture.planes()[0].iter().enumerate();
        luma.filter(|(_, sample)| **sample != 100)
            .map(|(index, _)| (index % width, index / width))
    };
    Some([
        changed().map(|place| place.0).min()?,
        changed().map(|place| place.1).min()?,
        changed().map(|place| place.0).max()?,
        changed().map(|place| place.1).max()?,
    ])
}

#[test]
fn each_position_is_where_it_says() {
    let at = |position| extent(&painted(HD, vec![text(position, "Gate 7", 36, None)])).unwrap();
    let [left, top, right, bottom] = at(Position::UpperLeft);
    assert!(
        left < 40 && top < 50 && right < 250 && bottom < 90,
        "{left} {top} {right} {bottom}"
    );
    let [left, top, ..] = at(Position::UpperRight);
    assert!(left > 1000 && top < 50);
    let [left, top, ..] = at(Position::LowerLeft);
    assert!(left < 40 && top > 630);
    let [left, top, ..] = at(Position::LowerRight);
    assert!(left > 1000 && top > 630);
    let [left, top, ..] = at(Position::Custom { x: 0.0, y: 0.5 });
    assert!((640..670).contains(&left) && (180..210).contains(&top));
    // As a whole in the picture, whatever the place.
    let [.., right, bottom] = at(Position::Custom { x: 1.0, y: -1.0 });
    assert!(
        (1240..1280).contains(&right) && (680..720).contains(&bottom),
        "{right} {bottom}"
    );
}

#[test]
fn items_in_one_corner_do_not_cover_each_other() {
    let plate = Some(paint(BLUE, 255));
    for corner in [
        Position::UpperLeft,
        Position::UpperRight,
        Position::LowerLeft,
        Position::LowerRight,
    ] {
        let height = |overlays| {
            let [_, top, _, bottom] = extent(&painted(HD, overlays)).unwrap();
            bottom + 1 - top
        };
        let one = height(vec![text(corner, "One", 36, plate)]);
        let two = height(vec![
            text(corner, "One", 36, plate),
            text(corner, "Two", 36, plate),
        ]);
        assert_eq!(two, 2 * one + 4, "{corner:?}");
    }
}

#[test]
fn texts_have_their_size_in_every_picture() {
    let width = |size: Resolution, points| {
        let [left, _, right, _] = extent(&painted(
            size,
            vec![text(Position::UpperLeft, "HHHHHHHH", points, None)],
        ))
        .unwrap();
        (right + 1 - left) as f32 / size.width as f32
    };
    let (small, large) = (width(HD, 24), width(HD, 48));
    assert!((large / small - 2.0).abs() < 0.1, "{small} {large}");
    let sub = width(
        Resolution {
            width: 640,
            height: 360,
        },
        48,
    );
    assert!((sub / large - 1.0).abs() < 0.1, "{sub} {large}");
}

#[test]
fn a_background_shines_through_as_much_as_it_is_told() {
    // The upper left corner of the plate, beside the letters.
    let corner = |opacity| {
        let picture = painted(
            HD,
            vec![text(Position::UpperLeft, "x", 36, Some(paint(BLUE, opacity)))],
        );
        let [luma, blue, _] = picture.planes();
        (luma[18 * 1280 + 18], blue[9 * 640 + 9])
    };
    assert_eq!(corner(255), (41, 240));
    assert_eq!(corner(0), (100, 128));
    let (luma, blue) = corner(128);
    assert!(luma.abs_diff(70) <= 1 && blue.abs_diff(184) <= 1, "{luma} {blue}");
}

#[test]
fn letters_beyond_ascii_are_drawn() {
    let drawn = |content: &str| painted(HD, vec![text(Position::UpperLeft, content, 36, None)]);
    // Not the box that stands for characters which the font lacks.
    let unknown = drawn("\u{e000}");
    for content in ["ä", "É", "ß", "ł", "Ω", "Ж", "€", "°"] {
        assert_ne!(drawn(content), unknown, "{content}");
        assert!(extent(&drawn(content)).is_some(), "{content}");
    }
    assert_eq!(drawn("a\u{7}b"), drawn("ab"));
    let (one, two) = (extent(&drawn("H")).unwrap(), extent(&drawn("H\nH")).unwrap());
    assert!(two[3] > one[3] + 30 && two[2] == one[2]);
}

#[test]
fn texts_that_are_too_long_are_cut_off() {
    let long = "W".repeat(500);
    for size in [12, 96] {
        for position in [
            Position::UpperLeft,
            Position::LowerRight,
            Position::Custom { x: 0.9, y: 0.9 },
        ] {
            let small = Resolution {
                width: 160,
                height: 90,
            };
            assert!(extent(&painted(small, vec![text(position, &long, size, None)])).is_some());
            let lines = "W\n".repeat(500);
            assert!(extent(&painted(small, vec![text(position, &lines, size, None)])).is_some());
        }
    }
    assert_eq!(
        extent(&painted(HD, vec![text(Position::UpperLeft, "", 36, None)])),
        None
    );
}

#[test]
fn a_clock_is_rendered_when_it_has_moved_on() {
    let clock = ClockText::new("seconds", |utc| {
        let seconds = utc
            .duration_since(SystemTime::UNIX_EPOCH)
            .unwrap_or_default()
            .as_secs();
        format!("{seconds:04}")
    });
    let overlay = Overlay {
        position: Position::UpperLeft,
        content: Content::Text(TextOverlay {
            text: OverlayText::Clock(clock),
            size: 36,
            color: paint(WHITE, 255),
            background: None,
        }),
    };
    let mut painter = OverlayPainter::new(HD, Arc::new(vec![overlay]));
    let mut at = |millis: u64| {
        let mut picture = grey(HD);
        painter.paint(
            &mut picture,
            SystemTime::UNIX_EPOCH + Duration::from_millis(millis),
        );
        picture
    };
    let first = at(1000);
    assert_eq!(first, at(1999));
    assert_ne!(first, at(2000));
    assert_eq!(
        first,
        painted(HD, vec![text(Position::UpperLeft, "0001", 36, None)])
    );
}

#[test]
fn an_image_is_scaled_with_the_picture() {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, 32, 32);
    encoder.set_color(png::ColorType::Rgb);
    let red = [255, 0, 0].repeat(32 * 32);
    encoder.write_header().unwrap().write_image_data(&red).unwrap();
    let overlay = Overlay {
        position: Position::LowerRight,
        content: Content::Image(Bytes::from(file)),
    };
    let picture = painted(HD, vec![overlay.clone()]);
    assert_eq!(
        extent(&picture),
        Some([1280 - 16 - 32, 720 - 16 - 32, 1280 - 17, 720 - 17])
    );
    let [_, blue, red] = picture.planes();
    assert_eq!((blue[340 * 640 + 620], red[340 * 640 + 620]), (90, 240));
    let half = Resolution {
        width: 640,
        height: 360,
    };
    assert_eq!(
        extent(&painted(half, vec![overlay])),
        Some([640 - 8 - 16, 360 - 8 - 16, 640 - 9, 360 - 9])
    );
}
