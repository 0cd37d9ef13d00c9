//! What needs more than one sample: blurring, sharpening, noise, and white balance.

use crate::pipeline::Picture;

/// Blurs all planes like a lens out of focus: two running means of `2 * radius + 1` samples in each direction.
pub(super) fn blur(picture: &mut Picture, radius: usize, scratch: &mut Vec<u8>) {
    let (width, height) = (picture.width(), picture.height());
    let [luma, blue, red] = picture.planes_mut();
    for _ in 0..2 {
        blur_plane(luma, width, height, radius, scratch);
        for plane in [&mut *blue, &mut *red] {
            blur_plane(plane, width / 2, height / 2, radius.div_ceil(2), scratch);
        }
    }
}

fn blur_plane(plane: &mut [u8], width: usize, height: usize, radius: usize, scratch: &mut Vec<u8>) {
    if radius == 0 || width == 0 || height == 0 {
        return;
    }
    let span = (2 * radius + 1) as u32;
    // Division by multiplication; exact enough for sums of samples.
    let share = (1u32 << 16) / span;
    scratch.clear();
    scratch.resize(width, 0);
    for line in plane.chunks_exact_mut(width) {
        scratch.copy_from_slice(line);
        let at = |x: isize| u32::from(scratch[x.clamp(0, width as isize - 1) as usize]);
        let reach = radius as isize;
        let mut sum: u32 = (-reach..=reach).map(at).sum();
        for (x, sample) in (0isize..).zip(line.iter_mut()) {
            *sample = ((sum * share + (1 << 15)) >> 16).min(255) as u8;
            sum = sum + at(x + reach + 1) - at(x - reach);
        }
    }
    // Downwards, all columns at once, so that memory is read in its order.
    scratch.clear();
    scratch.extend_from_slice(plane);
    let line = |y: isize| {
        let y = y.clamp(0, height as isize - 1) as usize;
        &scratch[y * width..(y + 1) * width]
    };
    let mut sums = vec![0u32; width];
    let reach = radius as isize;
    for y in -reach..=reach {
        for (sum, sample) in sums.iter_mut().zip(line(y)) {
            *sum += u32::from(*sample);
        }
    }
    for (y, out) in (0isize..).zip(plane.chunks_exact_mut(width)) {
        let (enters, leaves) = (line(y + reach + 1), line(y - reach));
        for (((sample, sum), enters), leaves) in out.iter_mut().zip(&mut sums).zip(enters).zip(leaves) {
            *sample = ((*sum * share + (1 << 15)) >> 16).min(255) as u8;
            *sum = *sum + u32::from(*enters) - u32::from(*leaves);
        }
    }
}

/// Sharpens (`amount` above 0) or softens (below) the luma by the difference from the mean of the samples around.
pub(super) fn sharpen(picture: &mut Picture, amount: f32, scratch: &mut Vec<u8>) {
    let (width, height) = (picture.width(), picture.height());
    let [luma, ..] = picture.planes_mut();
    let amount = (amount * 256.0) as i32;
    scratch.clear();
    scratch.extend_from_slice(luma);
    for y in 1..height.saturating_sub(1) {
        let above = &scratch[(y - 1) * width..y * width];
        let here = &scratch[y * width..(y + 1) * width];
        let below = &scratch[(y + 1) * width..(y + 2) * width];
        let out = &mut luma[y * width..(y + 1) * width];
        for x in 1..width - 1 {
            let value = i32::from(here[x]);
            let around =
                i32::from(above[x]) + i32::from(below[x]) + i32::from(here[x - 1]) + i32::from(here[x + 1]);
            let sharper = value + (((4 * value - around) * amount) >> 10);
            out[x] = sharper.clamp(16, 235) as u8;
        }
    }
}

/// Adds noise of at most `amount` to the luma, except where the sensor is at its end; the same for the same seed.
pub(super) fn add_noise(picture: &mut Picture, amount: u8, seed: u64) {
    let [luma, ..] = picture.planes_mut();
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let amount = i32::from(amount);
    for samples in luma.chunks_mut(8) {
        // xorshift64: fast, and random enough for the eye.
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        for (sample, random) in samples.iter_mut().zip(state.to_le_bytes()) {
            let noise = ((i32::from(random) - 128) * amount) >> 7;
            if *sample < 235 {
                *sample = (i32::from(*sample) + noise).clamp(16, 235) as u8;
            }
        }
    }
}

/// Takes noise away from the luma by what the picture before had in the same place, where nothing moves. `level` is from 0 to 1.
pub(super) fn reduce_noise(picture: &mut Picture, previous: &mut Vec<u8>, level: f32) {
    let [luma, ..] = picture.planes_mut();
    if previous.len() == luma.len() {
        let share = (230.0 * level) as i32;
        let threshold = 16 + (32.0 * level) as i32;
        for (sample, before) in luma.iter_mut().zip(previous.iter()) {
            let difference = i32::from(*before) - i32::from(*sample);
            if difference.abs() <= threshold {
                *sample = (i32::from(*sample) + ((difference * share) >> 8)).clamp(0, 255) as u8;
            }
        }
    }
    previous.clear();
    previous.extend_from_slice(luma);
}

/// Fades colours by the luma, in parts of 256.
pub(super) fn fade(picture: &mut Picture, fading: &[u16; 256]) {
    let width = picture.width();
    let [luma, blue, red] = picture.planes_mut();
    let half = width / 2;
    for ((lines, blue), red) in luma
        .chunks_exact(2 * width)
        .zip(blue.chunks_exact_mut(half))
        .zip(red.chunks_exact_mut(half))
    {
        for ((pair, blue), red) in lines.chunks_exact(2).zip(blue).zip(red) {
            let left = i32::from(fading[usize::from(pair[0])]);
            for sample in [blue, red] {
                *sample = (128 + (((i32::from(*sample) - 128) * left) >> 8)).clamp(16, 240) as u8;
            }
        }
    }
}

/// Multiplies the red and the blue light.
pub(super) fn balance(picture: &mut Picture, red_gain: f32, blue_gain: f32) {
    let width = picture.width();
    let [luma, blue, red] = picture.planes_mut();
    let half = width / 2;
    for ((lines, blues), reds) in luma
        .chunks_exact_mut(2 * width)
        .zip(blue.chunks_exact_mut(half))
        .zip(red.chunks_exact_mut(half))
    {
        let (upper, lower) = lines.split_at_mut(width);
        let pairs = upper.chunks_exact_mut(2).zip(lower.chunks_exact_mut(2));
        for (((upper, lower), blue), red) in pairs.zip(blues).zip(reds) {
            // BT.601 in limited range, in parts of full scale.
            let y = (f32::from(upper[0]) - 16.0) / 219.0;
            let (b, r) = (
                (f32::from(*blue) - 128.0) / 224.0,
                (f32::from(*red) - 128.0) / 224.0,
            );
            let (more_red, more_blue) = (
                (y + 1.402 * r).clamp(0.0, 1.0) * (red_gain - 1.0),
                (y + 1.772 * b).clamp(0.0, 1.0) * (blue_gain - 1.0),
            );
            let more = 0.299 * more_red + 0.114 * more_blue;
            let sample = |value: f32| value.clamp(16.0, 240.0) as u8;
            *blue = sample(128.0 + 224.0 * (b + (more_blue - more) / 1.772));
            *red = sample(128.0 + 224.0 * (r + (more_red - more) / 1.402));
            for sample in upper.iter_mut().chain(lower) {
                *sample = (f32::from(*sample) + 219.0 * more).clamp(16.0, 235.0) as u8;
            }
        }
    }
}
