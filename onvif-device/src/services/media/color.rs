//! Colours of on-screen display and masks (`tt:Color`).

use onvif_core::generated::tt;
use serde::{Deserialize, Serialize};

use super::decoration::Refusal;
use crate::backend::overlay::Rgb;

/// What the numbers of a colour mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ColorSpace {
    /// Red, green and blue.
    Rgb,
    /// Luma and the blue and red difference by BT.601, over the full range.
    YCbCr,
}

impl ColorSpace {
    const ALL: [ColorSpace; 2] = [ColorSpace::Rgb, ColorSpace::YCbCr];

    fn uri(self) -> &'static str {
        match self {
            ColorSpace::Rgb => "http://www.onvif.org/ver10/colorspace/RGB",
            ColorSpace::YCbCr => "http://www.onvif.org/ver10/colorspace/YCbCr",
        }
    }
}

/// A colour as a client has set it: three numbers from 0 to 255 in one of two spaces.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Color {
    /// What the numbers mean.
    pub space: ColorSpace,
    /// The numbers.
    pub parts: [f32; 3],
}

impl Color {
    /// White.
    pub const WHITE: Color = Color {
        space: ColorSpace::Rgb,
        parts: [255.0; 3],
    };
    /// Black.
    pub const BLACK: Color = Color {
        space: ColorSpace::Rgb,
        parts: [0.0; 3],
    };

    /// The colour as a screen shows it.
    pub fn rgb(&self) -> Rgb {
        let [x, y, z] = self.parts;
        let [red, green, blue] = match self.space {
            ColorSpace::Rgb => [x, y, z],
            ColorSpace::YCbCr => {
                let (blue, red) = (y - 128.0, z - 128.0);
                [
                    x + 1.402 * red,
                    x - 0.344_136 * blue - 0.714_136 * red,
                    x + 1.772 * blue,
                ]
            }
        }
        // Not every luma goes with every difference.
        .map(|part| part.round().clamp(0.0, 255.0) as u8);
        Rgb { red, green, blue }
    }

    /// As the schema has it. The space is always named, for clients that do not know which one is implied.
    pub fn to_schema(self) -> tt::Color {
        let [x, y, z] = self.parts;
        tt::Color {
            x,
            y,
            z,
            colorspace: Some(self.space.uri().to_owned()),
            ..tt::Color::default()
        }
    }

    /// A colour of a client; without a space it is YCbCr.
    pub fn from_schema(color: &tt::Color) -> Result<Color, Refusal> {
        let space = match color.colorspace.as_deref().map(str::trim) {
            None => ColorSpace::YCbCr,
            Some(uri) => ColorSpace::ALL
                .into_iter()
                .find(|space| space.uri() == uri)
                .ok_or_else(|| Refusal::modify("The colour space is not among the options"))?,
        };
        let parts = [color.x, color.y, color.z];
        if parts.iter().any(|part| !(0.0..=255.0).contains(part)) {
            return Err(Refusal::modify("The colour lies outside the options"));
        }
        Ok(Color { space, parts })
    }

    /// All that [`from_schema`](Self::from_schema) takes.
    pub fn options() -> tt::ColorOptions {
        let range = || tt::FloatRange { min: 0.0, max: 255.0 };
        let range = |space: ColorSpace| tt::ColorspaceRange {
            x: range(),
            y: range(),
            z: range(),
            colorspace: space.uri().to_owned(),
            ..tt::ColorspaceRange::default()
        };
        tt::ColorOptions {
            choice: tt::ColorOptionsChoice::ColorspaceRange(ColorSpace::ALL.map(range).to_vec()),
            ..tt::ColorOptions::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schema(x: f32, y: f32, z: f32, space: Option<&str>) -> tt::Color {
        tt::Color {
            x,
            y,
            z,
            colorspace: space.map(|space| format!("http://www.onvif.org/ver10/colorspace/{space}")),
            ..tt::Color::default()
        }
    }

    #[test]
    fn both_spaces_mean_the_same_colours() {
        let rgb = |red, green, blue| Rgb { red, green, blue };
        for (color, shown) in [
            (schema(255.0, 0.0, 10.4, Some("RGB")), rgb(255, 0, 10)),
            (schema(76.245, 84.97, 255.0, Some("YCbCr")), rgb(254, 0, 0)),
            (schema(0.0, 128.0, 128.0, None), rgb(0, 0, 0)),
            (schema(255.0, 128.0, 128.0, None), rgb(255, 255, 255)),
        ] {
            assert_eq!(Color::from_schema(&color).unwrap().rgb(), shown, "{color:?}");
        }
    }

    #[test]
    fn what_the_options_do_not_promise_is_refused() {
        for color in [
            schema(256.0, 0.0, 0.0, Some("RGB")),
            schema(0.0, -1.0, 0.0, None),
            schema(0.0, 0.0, f32::NAN, None),
            schema(0.0, 0.0, 0.0, Some("HSV")),
            schema(0.0, 0.0, 0.0, Some("")),
        ] {
            assert!(Color::from_schema(&color).is_err(), "{color:?}");
        }
    }
}
