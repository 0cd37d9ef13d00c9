//! Curves for brightness and colour. Samples are in limited range: luma from 16 to 235, colour differences around 128.

use super::imager::Parameters;

/// A curve for the samples of a plane.
pub(super) type Curve = [u8; 256];

const BLACK: f32 = 16.0;
const WHITE: f32 = 219.0;

/// A curve of a function on luma from 0 (black) to 1 (white).
fn luma(curve: impl Fn(f32) -> f32) -> Curve {
    std::array::from_fn(|sample| {
        let value = (sample as f32 - BLACK) / WHITE;
        (BLACK + WHITE * curve(value.clamp(0.0, 1.0)).clamp(0.0, 1.0)).round() as u8
    })
}

fn chroma(gain: impl Fn(f32) -> f32) -> Curve {
    std::array::from_fn(|sample| (128.0 + gain(sample as f32 - 128.0)).round().clamp(16.0, 240.0) as u8)
}

/// Samples go by about the 2.2th root of light.
fn root(light: f32) -> f32 {
    light.max(0.0).powf(1.0 / 2.2)
}

/// What the exposure makes of the luma.
pub(super) fn exposed(light: f32) -> Curve {
    let gain = root(light);
    luma(|value| value * gain)
}

/// What the exposure leaves of the colours, by the luma before it: what is overexposed fades to white. In parts of 256.
pub(super) fn fading(light: f32) -> [u16; 256] {
    let gain = root(light);
    std::array::from_fn(|sample| {
        let value = ((sample as f32 - BLACK) / WHITE).clamp(0.0, 1.0) * gain;
        let left = gain * (2.0 - value.max(1.0)).clamp(0.0, 1.0);
        (256.0 * left).min(f32::from(u16::MAX)) as u16
    })
}

/// What the picture processor makes of the luma.
pub(super) fn processed(p: &Parameters) -> Curve {
    luma(|value| {
        // Haze lies over everything as a grey, which is taken away.
        let haze = 0.25 * p.defogging;
        let mut value = ((value - haze) / (1.0 - haze)).clamp(0.0, 1.0);
        // Shadows are raised, and lights keep their differences.
        value = value.powf(1.0 / (1.0 + 1.5 * p.wide_dynamic_range));
        value *= 1.0 + p.backlight;
        value += 0.12 * p.tone * (std::f32::consts::TAU * value.clamp(0.0, 1.0)).sin();
        if p.night {
            // The light of the lamps beside the lens.
            value = value.powf(0.85);
        }
        value = 0.5 + (value - 0.5) * contrast(p.contrast);
        value + (p.brightness - 50.0) / 100.0
    })
}

/// No difference at 0, everything as it is at 50, four times the difference at 100.
fn contrast(setting: f32) -> f32 {
    if setting <= 50.0 {
        setting / 50.0
    } else {
        4f32.powf((setting - 50.0) / 50.0)
    }
}

/// What the picture processor makes of the colour differences.
pub(super) fn coloured(p: &Parameters) -> Curve {
    let gain = match p.night {
        true => 0.0,
        false => p.saturation / 50.0 * (1.0 + 0.25 * p.defogging) * (1.0 + 0.3 * p.wide_dynamic_range),
    };
    chroma(|difference| difference * gain)
}

/// The gain of a colour for a setting: a quarter at 0, as it is at 50, four times at 100.
pub(super) fn colour_gain(setting: f32) -> f32 {
    16f32.powf((setting - 50.0) / 100.0)
}
