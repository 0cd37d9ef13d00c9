//! The sequence parameter set of H.265 (ITU-T H.265, 7.3.2.2), as far as a player has to know it.

use anyhow::{Context, ensure};
use h264_reader::rbsp::{BitRead, BitReader, BitReaderError, ByteReader};
use onvif_device::backend::video::Resolution;

/// What a sequence parameter set says.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Sps {
    /// Size of the picture that is shown.
    pub resolution: Resolution,
    /// Pictures may come in another order than they are shown.
    pub reordered: bool,
    /// Pictures a second, where it is stated.
    pub framerate: Option<f64>,
}

/// Octets of the header of a NAL unit.
const HEADER: std::num::NonZeroUsize = std::num::NonZeroUsize::new(2).unwrap();
/// Limits of the specification: sub-layers, sets of reference pictures in all and pictures of one, long-term pictures.
const SUB_LAYERS: u32 = 7;
const REFERENCE_SETS: u32 = 64;
const REFERENCES: u32 = 16;
const LONG_TERM: u32 = 32;
/// No level allows more pixels in a line or lines in a picture.
const LARGEST: u32 = 16_888;

impl Sps {
    /// Reads a NAL unit.
    ///
    /// # Errors
    /// Names what is wrong.
    pub fn read(unit: &[u8]) -> anyhow::Result<Sps> {
        let mut bits = BitReader::new(ByteReader::skipping_bytes(unit, HEADER));
        let head = read_head(&mut bits)?;
        // A rate that cannot be read is one that is not stated.
        let framerate = read_framerate(&mut bits, head.poc_bits).ok().flatten();
        Ok(Sps {
            resolution: head.resolution,
            reordered: head.reordered,
            framerate,
        })
    }
}

struct Head {
    resolution: Resolution,
    reordered: bool,
    poc_bits: u32,
}

fn failed(error: BitReaderError) -> anyhow::Error {
    anyhow::anyhow!("its sequence parameter set is wrong: {error:?}")
}

fn read_head<R: BitRead>(bits: &mut R) -> anyhow::Result<Head> {
    bits.skip(4, "sps_video_parameter_set_id").map_err(failed)?;
    let sub_layers: u32 = bits.read::<3, u32>("sps_max_sub_layers_minus1").map_err(failed)?;
    ensure!(
        sub_layers < SUB_LAYERS,
        "its sequence parameter set has too many sub-layers"
    );
    bits.skip(1, "sps_temporal_id_nesting_flag").map_err(failed)?;
    skip_profile_and_level(bits, sub_layers).map_err(failed)?;
    bits.read_ue("sps_seq_parameter_set_id").map_err(failed)?;
    let chroma = bits.read_ue("chroma_format_idc").map_err(failed)?;
    if chroma == 3 {
        bits.skip(1, "separate_colour_plane_flag").map_err(failed)?;
    }
    let width = bits.read_ue("pic_width_in_luma_samples").map_err(failed)?;
    let height = bits.read_ue("pic_height_in_luma_samples").map_err(failed)?;
    ensure!(
        (1..=LARGEST).contains(&width) && (1..=LARGEST).contains(&height),
        "its pictures have the impossible size {width}x{height}"
    );
    let mut window = [0; 4];
    if bits.read_bit("conformance_window_flag").map_err(failed)? {
        for offset in &mut window {
            *offset = bits.read_ue("conf_win_offset").map_err(failed)?;
        }
    }
    // Table 6-1: samples of luma for one of chroma, across and down.
    let (across, down) = match chroma {
        1 => (2, 2),
        2 => (2, 1),
        _ => (1, 1),
    };
    let [left, right, top, bottom] = window;
    let cut = |whole: u32, before: u32, after: u32, unit: u32| {
        let outside = before.checked_add(after)?.checked_mul(unit)?;
        whole.checked_sub(outside).filter(|rest| *rest > 0)
    };
    let resolution = Resolution {
        width: cut(width, left, right, across).context("its pictures have no width")?,
        height: cut(height, top, bottom, down).context("its pictures have no height")?,
    };
    bits.read_ue("bit_depth_luma_minus8").map_err(failed)?;
    bits.read_ue("bit_depth_chroma_minus8").map_err(failed)?;
    let poc_bits = bits
        .read_ue("log2_max_pic_order_cnt_lsb_minus4")
        .map_err(failed)?;
    ensure!(
        poc_bits <= 12,
        "its sequence parameter set counts pictures wrongly"
    );
    let each = bits
        .read_bit("sps_sub_layer_ordering_info_present_flag")
        .map_err(failed)?;
    let mut reordered = false;
    let first = if each { 0 } else { sub_layers };
    for _ in first..=sub_layers {
        bits.read_ue("sps_max_dec_pic_buffering_minus1").map_err(failed)?;
        reordered |= bits.read_ue("sps_max_num_reorder_pics").map_err(failed)? > 0;
        bits.read_ue("sps_max_latency_increase_plus1").map_err(failed)?;
    }
    Ok(Head {
        resolution,
        reordered,
        poc_bits: poc_bits + 4,
    })
}

/// Structure profile_tier_level, 7.3.3.
fn skip_profile_and_level<R: BitRead>(bits: &mut R, sub_layers: u32) -> Result<(), BitReaderError> {
    bits.skip(88, "general profile")?;
    bits.skip(8, "general_level_idc")?;
    let mut present = Vec::new();
    for _ in 0..sub_layers {
        let profile = bits.read_bit("sub_layer_profile_present_flag")?;
        present.push((profile, bits.read_bit("sub_layer_level_present_flag")?));
    }
    if sub_layers > 0 {
        bits.skip(2 * (8 - sub_layers), "reserved_zero_2bits")?;
    }
    for (profile, level) in present {
        bits.skip(
            if profile { 88 } else { 0 } + if level { 8 } else { 0 },
            "sub-layer",
        )?;
    }
    Ok(())
}

/// What lies between the order of pictures and the timing in the usability information; `None` without timing.
fn read_framerate<R: BitRead>(bits: &mut R, poc_bits: u32) -> Result<Option<f64>, BitReaderError> {
    for _ in 0..6 {
        bits.read_ue("sizes of coding and transform blocks")?;
    }
    if bits.read_bit("scaling_list_enabled_flag")? && bits.read_bit("sps_scaling_list_data_present_flag")? {
        skip_scaling_lists(bits)?;
    }
    bits.skip(2, "amp_enabled_flag, sample_adaptive_offset_enabled_flag")?;
    if bits.read_bit("pcm_enabled_flag")? {
        bits.skip(8, "bit depths of PCM")?;
        bits.read_ue("log2_min_pcm_luma_coding_block_size_minus3")?;
        bits.read_ue("log2_diff_max_min_pcm_luma_coding_block_size")?;
        bits.skip(1, "pcm_loop_filter_disabled_flag")?;
    }
    if !skip_reference_sets(bits)? {
        return Ok(None);
    }
    if bits.read_bit("long_term_ref_pics_present_flag")? {
        let count = bits.read_ue("num_long_term_ref_pics_sps")?;
        if count > LONG_TERM {
            return Ok(None);
        }
        for _ in 0..count {
            bits.skip(poc_bits + 1, "long-term reference picture")?;
        }
    }
    bits.skip(
        2,
        "sps_temporal_mvp_enabled_flag, strong_intra_smoothing_enabled_flag",
    )?;
    if !bits.read_bit("vui_parameters_present_flag")? {
        return Ok(None);
    }
    // Annex E.2.1.
    if bits.read_bit("aspect_ratio_info_present_flag")? && bits.read::<8, u32>("aspect_ratio_idc")? == 255 {
        bits.skip(32, "sar_width, sar_height")?;
    }
    if bits.read_bit("overscan_info_present_flag")? {
        bits.skip(1, "overscan_appropriate_flag")?;
    }
    if bits.read_bit("video_signal_type_present_flag")? {
        bits.skip(4, "video_format, video_full_range_flag")?;
        if bits.read_bit("colour_description_present_flag")? {
            bits.skip(24, "colours")?;
        }
    }
    if bits.read_bit("chroma_loc_info_present_flag")? {
        bits.read_ue("chroma_sample_loc_type_top_field")?;
        bits.read_ue("chroma_sample_loc_type_bottom_field")?;
    }
    bits.skip(3, "neutral chroma, fields")?;
    if bits.read_bit("default_display_window_flag")? {
        for _ in 0..4 {
            bits.read_ue("def_disp_win_offset")?;
        }
    }
    if !bits.read_bit("vui_timing_info_present_flag")? {
        return Ok(None);
    }
    let unit: u32 = bits.read::<32, u32>("vui_num_units_in_tick")?;
    let scale: u32 = bits.read::<32, u32>("vui_time_scale")?;
    Ok((unit > 0).then(|| f64::from(scale) / f64::from(unit)))
}

/// Structure scaling_list_data, 7.3.4.
fn skip_scaling_lists<R: BitRead>(bits: &mut R) -> Result<(), BitReaderError> {
    for size in 0..4 {
        let lists = if size == 3 { 2 } else { 6 };
        for _ in 0..lists {
            if !bits.read_bit("scaling_list_pred_mode_flag")? {
                bits.read_ue("scaling_list_pred_matrix_id_delta")?;
                continue;
            }
            if size > 1 {
                bits.read_se("scaling_list_dc_coef_minus8")?;
            }
            for _ in 0..64.min(1 << (4 + 2 * size)) {
                bits.read_se("scaling_list_delta_coef")?;
            }
        }
    }
    Ok(())
}

/// The sets of short-term reference pictures: each may be told as the difference to the one before it, so that all of them have to be worked out (7.4.8).
/// False for more than there can be.
fn skip_reference_sets<R: BitRead>(bits: &mut R) -> Result<bool, BitReaderError> {
    let count = bits.read_ue("num_short_term_ref_pic_sets")?;
    if count > REFERENCE_SETS {
        return Ok(false);
    }
    let mut last = ReferenceSet::default();
    for index in 0..count {
        let set = match index > 0 && bits.read_bit("inter_ref_pic_set_prediction_flag")? {
            true => last.next(bits)?,
            false => ReferenceSet::read(bits)?,
        };
        match set {
            Some(set) => last = set,
            None => return Ok(false),
        }
    }
    Ok(true)
}

/// Distances to pictures before and after, in the order of the specification.
#[derive(Default)]
struct ReferenceSet {
    before: Vec<i64>,
    after: Vec<i64>,
}

impl ReferenceSet {
    fn read<R: BitRead>(bits: &mut R) -> Result<Option<ReferenceSet>, BitReaderError> {
        let before = bits.read_ue("num_negative_pics")?;
        let after = bits.read_ue("num_positive_pics")?;
        if before > REFERENCES || after > REFERENCES {
            return Ok(None);
        }
        let mut side = |count: u32, sign: i64| {
            let mut distance = 0;
            let mut distances = Vec::new();
            for _ in 0..count {
                distance += sign * (i64::from(bits.read_ue("delta_poc_minus1")?) + 1);
                distances.push(distance);
                bits.skip(1, "used_by_curr_pic_flag")?;
            }
            Ok(distances)
        };
        let before = side(before, -1)?;
        let after = side(after, 1)?;
        Ok(Some(ReferenceSet { before, after }))
    }

    /// The one that is told as a difference to this one.
    fn next<R: BitRead>(&self, bits: &mut R) -> Result<Option<ReferenceSet>, BitReaderError> {
        let negative = bits.read_bit("delta_rps_sign")?;
        let distance = i64::from(bits.read_ue("abs_delta_rps_minus1")?) + 1;
        let shift = if negative { -distance } else { distance };
        let mut kept = Vec::new();
        for _ in 0..=self.before.len() + self.after.len() {
            let used = bits.read_bit("used_by_curr_pic_flag")?;
            kept.push(used || bits.read_bit("use_delta_flag")?);
        }
        // Each distance of this one, and 0 for the picture it belongs to, moved and with whether it is kept.
        let (first, rest) = kept.split_at(self.before.len());
        let (second, own) = rest.split_at(self.after.len());
        let moved = |distances: &[i64], kept: &[bool]| -> Vec<(i64, bool)> {
            let pairs = distances.iter().zip(kept);
            pairs.map(|(distance, kept)| (distance + shift, *kept)).collect()
        };
        let (first, second, own) = (
            moved(&self.before, first),
            moved(&self.after, second),
            moved(&[0], own),
        );
        let chosen = |candidates: Vec<(i64, bool)>, sign: i64| -> Vec<i64> {
            let wanted = candidates
                .into_iter()
                .filter(|(distance, kept)| *kept && distance * sign > 0);
            wanted.map(|(distance, _)| distance).collect()
        };
        let backwards = |pairs: &[(i64, bool)]| pairs.iter().rev().copied().collect::<Vec<_>>();
        let before = chosen([backwards(&second), own.clone(), first.clone()].concat(), -1);
        let after = chosen([backwards(&first), own, second].concat(), 1);
        let possible = before.len().max(after.len()) <= REFERENCES as usize;
        Ok(possible.then_some(ReferenceSet { before, after }))
    }
}

#[cfg(test)]
mod tests {
    use h264_reader::rbsp::{BitWrite, BitWriter, ByteWriter};

    use super::*;

    fn octets(hex: &str) -> Vec<u8> {
        let digits = hex.as_bytes().chunks(2);
        digits
            .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
            .collect()
    }

    fn size(width: u32, height: u32) -> Resolution {
        Resolution { width, height }
    }

    #[test]
    fn parameter_sets_of_an_encoder_are_read() {
        // Made by x265.
        for (unit, resolution, reordered, rate) in [
            (
                "42010101600000030090000003000003003ca00a080c1f3e5ba4a4c2f0168080000003008000000f04",
                size(320, 180),
                false,
                30.0,
            ),
            (
                "42010101600000030090000003000003003ca00a880c1c44d965644a4e1780b40400000fa40001d4c020",
                size(322, 182),
                true,
                30_000.0 / 1001.0,
            ),
        ] {
            let read = Sps::read(&octets(unit)).unwrap();
            assert_eq!((read.resolution, read.reordered), (resolution, reordered));
            assert_eq!(read.framerate, Some(rate));
        }
    }

    /// A parameter set with everything that can come before the timing; `most` pictures in the first set of references.
    fn elaborate(most: u32) -> Vec<u8> {
        let mut unit = vec![0x42, 1];
        let mut bits = BitWriter::new(ByteWriter::new(&mut unit));
        bits.write::<4, u32>(0).unwrap();
        bits.write::<3, u32>(1).unwrap();
        bits.write_bit(true).unwrap();
        // Profile and level, and those of one sub-layer.
        for _ in 0..12 {
            bits.write::<8, u32>(0x21).unwrap();
        }
        bits.write::<2, u32>(3).unwrap();
        bits.write::<14, u32>(0).unwrap();
        for _ in 0..12 {
            bits.write::<8, u32>(0x21).unwrap();
        }
        for value in [0, 1, 640, 368] {
            bits.write_ue(value).unwrap();
        }
        bits.write_bit(true).unwrap();
        for value in [0, 0, 0, 4, 0, 0, 4] {
            bits.write_ue(value).unwrap();
        }
        bits.write_bit(true).unwrap();
        for value in [4, 0, 0, 4, 2, 0] {
            bits.write_ue(value).unwrap();
        }
        for value in [0, 3, 0, 3, 0, 0] {
            bits.write_ue(value).unwrap();
        }
        // Scaling lists: the first is told, the others are as another one.
        bits.write::<2, u32>(3).unwrap();
        bits.write_bit(true).unwrap();
        for _ in 0..16 {
            bits.write_se(-1).unwrap();
        }
        for _ in 1..20 {
            bits.write_bit(false).unwrap();
            bits.write_ue(0).unwrap();
        }
        bits.write::<2, u32>(3).unwrap();
        bits.write_bit(true).unwrap();
        bits.write::<8, u32>(0x77).unwrap();
        bits.write_ue(0).unwrap();
        bits.write_ue(1).unwrap();
        bits.write_bit(false).unwrap();
        // Sets of references: -1 and 2; then, moved by -1, -2 and -1 but not 1; then nothing but what remains of them.
        bits.write_ue(3).unwrap();
        bits.write_ue(most).unwrap();
        bits.write_ue(1).unwrap();
        bits.write_ue(0).unwrap();
        bits.write_bit(true).unwrap();
        bits.write_ue(1).unwrap();
        bits.write_bit(true).unwrap();
        bits.write::<2, u32>(3).unwrap();
        bits.write_ue(0).unwrap();
        bits.write_bit(true).unwrap();
        bits.write::<2, u32>(0).unwrap();
        bits.write::<2, u32>(1).unwrap();
        bits.write::<2, u32>(2).unwrap();
        bits.write_ue(1).unwrap();
        bits.write::<3, u32>(7).unwrap();
        // Long-term pictures: two, with eight bits each and one more.
        bits.write_bit(true).unwrap();
        bits.write_ue(2).unwrap();
        bits.write::<18, u32>(0x2_AAAA).unwrap();
        bits.write::<2, u32>(0).unwrap();
        // Usability information.
        bits.write::<2, u32>(3).unwrap();
        bits.write::<8, u32>(255).unwrap();
        bits.write::<32, u32>(0x0001_0001).unwrap();
        bits.write::<2, u32>(3).unwrap();
        bits.write_bit(true).unwrap();
        bits.write::<4, u32>(10).unwrap();
        bits.write_bit(true).unwrap();
        bits.write::<24, u32>(0x01_01_01).unwrap();
        bits.write_bit(true).unwrap();
        bits.write_ue(0).unwrap();
        bits.write_ue(0).unwrap();
        bits.write::<4, u32>(1).unwrap();
        for _ in 0..4 {
            bits.write_ue(0).unwrap();
        }
        bits.write_bit(true).unwrap();
        bits.write::<32, u32>(2).unwrap();
        bits.write::<32, u32>(25).unwrap();
        bits.write_rbsp_trailing_bits().unwrap();
        unit
    }

    #[test]
    fn the_rate_is_found_behind_everything_that_may_be_before_it() {
        let read = Sps::read(&elaborate(1)).unwrap();
        assert_eq!(
            read,
            Sps {
                resolution: size(640, 360),
                reordered: true,
                framerate: Some(12.5),
            }
        );
        // What cannot be read behind the size costs the rate only.
        assert_eq!(Sps::read(&elaborate(17)).unwrap().framerate, None);
    }

    #[test]
    fn no_damage_brings_the_reader_down() {
        let good = elaborate(1);
        for length in 0..good.len() {
            let _ = Sps::read(&good[..length]);
        }
        for index in 2..good.len() {
            for bit in 0..8 {
                let mut bad = good.clone();
                bad[index] ^= 1 << bit;
                let _ = Sps::read(&bad);
            }
        }
        assert!(Sps::read(&good[..20]).is_err());
    }
}
