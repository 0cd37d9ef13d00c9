//! Encoders of the hardware that read pictures from memory and write coded ones to memory, such as that of the Raspberry Pi 4.
//!
//! They are found by what they can do, not by name.

use std::collections::VecDeque;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use onvif_device::backend::BackendError;
use onvif_device::backend::video::{CodecProfile, EncoderSettings, Resolution, StreamFormat};
use tracing::debug;

use super::nal::annex_b_units;
use super::{Encoded, PictureEncoder};
use crate::pipeline::Picture;
use crate::v4l2::{Controls, Device, Layout, Mode, Queue, buffer_flag, fourcc, id};

/// Formats of pictures that can be given to an encoder, those that need no conversion first.
const INPUTS: [[u8; 4]; 4] = [*b"YU12", *b"YM12", *b"NV12", *b"NM12"];
/// Buffers of each queue.
const BUFFERS: u32 = 4;
/// No encoder that keeps up takes so long for a picture.
const PATIENCE: Duration = Duration::from_secs(1);
/// NAL unit types of H.264, table 7-1.
const IDR: u8 = 5;
const SPS: u8 = 7;
const PPS: u8 = 8;

/// A device that encodes.
#[derive(Clone, Debug, PartialEq)]
pub struct MemoryEncoderDevice {
    /// Where it is.
    pub path: PathBuf,
    /// The kinds of its queues: to it, and from it.
    kinds: (u32, u32),
    /// The format of what it is given.
    input: u32,
    /// The format of what it makes.
    codec: u32,
}

impl MemoryEncoderDevice {
    /// Looks whether a device encodes to a format.
    ///
    /// # Errors
    /// As the system says.
    pub fn look(path: PathBuf, codec: u32) -> io::Result<Option<MemoryEncoderDevice>> {
        let device = Device::open(&path)?;
        let Some(kinds) = device.capabilities()?.memory_to_memory() else {
            return Ok(None);
        };
        if !device.formats(kinds.1).contains(&codec) {
            return Ok(None);
        }
        let inputs = device.formats(kinds.0);
        let input = INPUTS
            .map(fourcc)
            .into_iter()
            .find(|input| inputs.contains(input));
        Ok(input.map(|input| MemoryEncoderDevice {
            path,
            kinds,
            input,
            codec,
        }))
    }

    /// The first device of the machine that encodes to a format.
    pub fn find(codec: u32) -> Option<MemoryEncoderDevice> {
        let entries = std::fs::read_dir("/dev").ok()?;
        let number = |name: &str| name.strip_prefix("video")?.parse::<u32>().ok();
        let mut numbers: Vec<_> = entries
            .filter_map(|entry| number(entry.ok()?.file_name().to_str()?))
            .collect();
        numbers.sort_unstable();
        numbers.into_iter().find_map(|number| {
            let path = PathBuf::from(format!("/dev/video{number}"));
            MemoryEncoderDevice::look(path, codec).ok().flatten()
        })
    }
}

/// A device that encodes one stream.
pub struct MemoryEncoder {
    device: Arc<Device>,
    controls: Controls,
    pictures: Queue,
    coded: Queue,
    layout: Layout,
    /// Buffers for pictures that the device does not have.
    free: VecDeque<u32>,
    resolution: Resolution,
    framerate: f32,
    codec: u32,
    gov_length: u32,
    since_key: Option<u32>,
    parameter_sets: Option<(Bytes, Bytes)>,
}

impl MemoryEncoder {
    /// Sets up a device for pictures of the size `resolution`.
    ///
    /// # Errors
    /// [`BackendError::Failed`] when it cannot be, for example because it does as many streams already as it can.
    pub fn new(
        found: &MemoryEncoderDevice,
        settings: &EncoderSettings,
        resolution: Resolution,
    ) -> Result<MemoryEncoder, BackendError> {
        MemoryEncoder::open(found, settings, resolution)
            .map_err(|error| BackendError::Failed(format!("{}: {error}", found.path.display())))
    }

    fn open(
        found: &MemoryEncoderDevice,
        settings: &EncoderSettings,
        resolution: Resolution,
    ) -> io::Result<MemoryEncoder> {
        let device = Arc::new(Device::open(&found.path)?);
        let controls = Controls::read(&device);
        let mode = |fourcc| Mode {
            fourcc,
            width: resolution.width,
            height: resolution.height,
        };
        // A key frame of the finest quality is hardly larger than this.
        let most = (resolution.width * resolution.height).max(256 << 10);
        let (to, from) = found.kinds;
        let coded_layout = device.set_mode(from, mode(found.codec), most)?;
        let layout = device.set_mode(to, mode(found.input), 0)?;
        let fits = |layout: &Layout| layout.width >= resolution.width && layout.height >= resolution.height;
        if layout.fourcc != found.input || coded_layout.fourcc != found.codec || !fits(&layout) {
            return Err(io::Error::other(
                "the encoder does not take pictures of this size",
            ));
        }
        device.set_framerate(to, settings.framerate);
        set(&device, &controls, settings, resolution);
        let mut pictures = Queue::new(&device, to, BUFFERS)?;
        let mut coded = Queue::new(&device, from, BUFFERS)?;
        for index in 0..coded.len() {
            coded.give(index as u32)?;
        }
        pictures.start()?;
        coded.start()?;
        debug!(device = %found.path.display(), ?layout, "an encoder of the hardware is at work");
        Ok(MemoryEncoder {
            free: (0..pictures.len() as u32).collect(),
            device,
            controls,
            pictures,
            coded,
            layout,
            resolution,
            framerate: settings.framerate,
            codec: found.codec,
            gov_length: settings.gov_length.max(1),
            since_key: None,
            parameter_sets: None,
        })
    }

    /// A buffer for the next picture, as soon as there is one.
    fn free_buffer(&mut self, deadline: Instant) -> io::Result<u32> {
        loop {
            while let Some(emptied) = self.pictures.take()? {
                self.free.push_back(emptied.index);
            }
            if let Some(index) = self.free.pop_front() {
                return Ok(index);
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(io::ErrorKind::TimedOut.into());
            }
            self.device.wait(false, true, left);
        }
    }

    /// What the device has made of the picture with this time. What it makes of earlier ones, after an error, is thrown away.
    fn coded_picture(&mut self, time: Duration, deadline: Instant) -> io::Result<Option<(Bytes, bool)>> {
        loop {
            while let Some(filled) = self.coded.take()? {
                let own = filled.time == time;
                let key = filled.flags & buffer_flag::KEY != 0;
                let contents = self.coded.contents(&filled);
                let data = Bytes::copy_from_slice(contents.first().copied().unwrap_or_default());
                self.coded.give(filled.index)?;
                if own {
                    // An empty or damaged one stands for a picture that was left out.
                    let whole = !filled.damaged() && !data.is_empty();
                    return Ok(whole.then_some((data, key)));
                }
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(io::ErrorKind::TimedOut.into());
            }
            self.device.wait(true, false, left);
        }
    }

    fn code(&mut self, picture: &Picture, time: Duration, key: bool) -> io::Result<Option<(Bytes, bool)>> {
        let deadline = Instant::now() + PATIENCE;
        let index = self.free_buffer(deadline)?;
        let mut planes = self.pictures.planes_mut(index);
        let used = fill(&self.layout, picture, &mut planes)
            .ok_or_else(|| io::Error::other("the buffers of the encoder are too small"))?;
        if key && self.controls.find(id::FORCE_KEY_FRAME).is_some() {
            self.device.set_control(id::FORCE_KEY_FRAME, 1)?;
        }
        self.pictures.give_filled(index, &used, time, key)?;
        self.coded_picture(time, deadline)
    }
}

impl PictureEncoder for MemoryEncoder {
    fn encode(
        &mut self,
        picture: &Picture,
        timestamp: Duration,
        key: bool,
    ) -> Result<Option<Encoded>, BackendError> {
        if picture.resolution() != self.resolution {
            return Err(BackendError::Failed(
                "a picture of another size than the encoder was made for".to_owned(),
            ));
        }
        // The device keeps the distance of key frames by itself, but a forced one would not move those that follow.
        let due = self.since_key.is_none_or(|since| since >= self.gov_length);
        // Buffers have times in microseconds.
        let time = Duration::from_micros(u64::try_from(timestamp.as_micros()).unwrap_or(0));
        let failed = |error| BackendError::Failed(format!("the encoder of the hardware: {error}"));
        let coded = self.code(picture, time, key || due).map_err(failed)?;
        let Some((data, flagged)) = coded else {
            return Ok(None);
        };
        let (units, key) = if self.codec == fourcc(*b"H264") {
            self.units(&data)
        } else {
            (vec![data], flagged)
        };
        if key {
            self.since_key = Some(0);
        }
        if let Some(since) = &mut self.since_key {
            *since += 1;
        }
        Ok(Some(Encoded { units, key }))
    }

    fn format(&self) -> Option<StreamFormat> {
        let (sps, pps) = self.parameter_sets.clone()?;
        Some(StreamFormat::H264 {
            sps,
            pps,
            resolution: self.resolution,
            framerate: self.framerate,
        })
    }
}

impl MemoryEncoder {
    /// The NAL units of a picture, with parameter sets in front of every key frame, and whether it is one.
    fn units(&mut self, data: &Bytes) -> (Vec<Bytes>, bool) {
        let mut units = annex_b_units(data);
        let kind = |unit: &Bytes| unit.first().map_or(0, |byte| byte & 31);
        let find = |wanted: u8| units.iter().find(|unit| kind(unit) == wanted).cloned();
        let own = (find(SPS), find(PPS));
        let key = units.iter().any(|unit| kind(unit) == IDR);
        match own {
            (Some(sps), Some(pps)) => self.parameter_sets = Some((sps, pps)),
            // Not every device repeats them.
            _ if key => {
                if let Some((sps, pps)) = &self.parameter_sets {
                    units.splice(0..0, [sps.clone(), pps.clone()]);
                }
            }
            _ => {}
        }
        (units, key)
    }
}

/// Sets what an encoder can be told; what it has no control for it does as it does.
fn set(device: &Device, controls: &Controls, settings: &EncoderSettings, resolution: Resolution) {
    let put = |id: u32, value: u32| {
        let Some(control) = controls.find(id) else { return };
        let value = i32::try_from(value).unwrap_or(i32::MAX);
        let value = match control.menu.is_empty() {
            true => control.nearest(value),
            false if control.offers(value) => value,
            false => return,
        };
        if let Err(error) = device.set_control(id, value) {
            debug!(%error, control = control.name, value, "the encoder does not take it");
        }
    };
    let bits = settings.bitrate_kbps.saturating_mul(1000);
    put(id::BITRATE_MODE, u32::from(settings.constant_bitrate));
    put(id::BITRATE, bits);
    put(id::BITRATE_PEAK, bits);
    put(id::GOP_SIZE, settings.gov_length);
    put(id::H264_I_PERIOD, settings.gov_length);
    put(id::REPEAT_HEADERS, 1);
    // Together with the first picture.
    put(id::HEADER_MODE, 1);
    let profile = match settings.profile {
        Some(CodecProfile::High) => 4,
        Some(CodecProfile::Main) => 2,
        // Constrained Baseline, which every decoder has.
        _ => 1,
    };
    put(id::H264_PROFILE, profile);
    put(id::H264_LEVEL, level(resolution, settings.framerate));
}

/// The least level of H.264 that allows a size at a rate, as the kernel counts them (ITU-T H.264, table A-1).
fn level(resolution: Resolution, framerate: f32) -> u32 {
    let blocks = resolution.width.div_ceil(16) * resolution.height.div_ceil(16);
    let rate = (blocks as f32 * framerate) as u32;
    // Blocks a picture, blocks a second, and 3.0, 3.1, 3.2, 4.0, 4.2, 5.0, 5.1.
    [
        (1620, 40_500, 8),
        (3600, 108_000, 9),
        (5120, 216_000, 10),
        (8192, 245_760, 11),
        (8704, 522_240, 13),
        (22_080, 589_824, 14),
    ]
    .into_iter()
    .find(|(picture, second, _)| blocks <= *picture && rate <= *second)
    .map_or(15, |(_, _, level)| level)
}

/// Writes a picture into the planes of a buffer, and says how much of each is used. `None` when they are too small.
fn fill(layout: &Layout, picture: &Picture, planes: &mut [&mut [u8]]) -> Option<[u32; 8]> {
    let [luma, blue, red] = picture.planes();
    let (width, height) = (picture.width(), picture.height());
    let rows = (layout.height as usize).max(height);
    let stride = |plane: usize, least: usize| {
        let line = layout.planes.get(plane).map_or(0, |(_, line)| *line as usize);
        line.max(least)
    };
    let turns = [fourcc(*b"NV12"), fourcc(*b"NM12")].contains(&layout.fourcc);
    let luma_stride = stride(0, width);
    let mut used = [0; 8];
    let (first, rest) = planes.split_first_mut()?;
    copy(luma, width, first, luma_stride)?;
    if rest.is_empty() {
        // All in one piece: chroma follows the lines that the device has, which may be more than the picture's.
        let chroma = first.get_mut(luma_stride * rows..)?;
        let end = if turns {
            interleave(blue, red, width, chroma, luma_stride)?;
            rows / 2 * luma_stride
        } else {
            let half = luma_stride / 2;
            copy(blue, width / 2, chroma, half)?;
            copy(red, width / 2, chroma.get_mut(rows / 2 * half..)?, half)?;
            rows * half
        };
        let all = (luma_stride * rows + end).min(first.len());
        used[0] = u32::try_from(all).ok()?;
        return Some(used);
    }
    used[0] = u32::try_from((luma_stride * rows).min(first.len())).ok()?;
    for (index, plane) in rest.iter_mut().enumerate() {
        let size = if turns {
            let stride = stride(index + 1, width);
            interleave(blue, red, width, plane, stride)?;
            stride * rows / 2
        } else {
            let stride = stride(index + 1, width / 2);
            copy(if index == 0 { blue } else { red }, width / 2, plane, stride)?;
            stride * rows / 2
        };
        *used.get_mut(index + 1)? = u32::try_from(size.min(plane.len())).ok()?;
    }
    Some(used)
}

fn copy(source: &[u8], width: usize, target: &mut [u8], stride: usize) -> Option<()> {
    for (index, line) in source.chunks_exact(width).enumerate() {
        let start = index * stride;
        target.get_mut(start..start + width)?.copy_from_slice(line);
    }
    Some(())
}

fn interleave(blue: &[u8], red: &[u8], width: usize, target: &mut [u8], stride: usize) -> Option<()> {
    let lines = blue.chunks_exact(width / 2).zip(red.chunks_exact(width / 2));
    for (index, (blue, red)) in lines.enumerate() {
        let start = index * stride;
        let line = target.get_mut(start..start + width)?;
        for (pair, (blue, red)) in line.chunks_exact_mut(2).zip(blue.iter().zip(red)) {
            (pair[0], pair[1]) = (*blue, *red);
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: Resolution = Resolution { width: 4, height: 2 };

    fn layout(code: [u8; 4], planes: &[u32]) -> Layout {
        Layout {
            kind: 2,
            fourcc: fourcc(code),
            width: 4,
            height: 4,
            field: 1,
            planes: planes.iter().map(|line| (0, *line)).collect(),
            colorspace: 8,
            ycbcr_encoding: 0,
            quantization: 0,
        }
    }

    fn picture() -> Picture {
        Picture::from_planes(
            SIZE,
            [(&[1, 2, 3, 4, 5, 6, 7, 8], 4), (&[9, 10], 2), (&[11, 12], 2)],
        )
        .unwrap()
    }

    /// The device has two lines more than the picture, and lines of six octets.
    #[test]
    fn pictures_are_written_as_the_device_has_them() {
        let mut memory = [0; 36];
        let used = fill(&layout(*b"YU12", &[6]), &picture(), &mut [&mut memory]).unwrap();
        assert_eq!(used[0], 36);
        assert_eq!(memory[..12], [1, 2, 3, 4, 0, 0, 5, 6, 7, 8, 0, 0]);
        assert_eq!((&memory[24..26], &memory[30..32]), (&[9, 10][..], &[11, 12][..]));

        let mut memory = [0; 36];
        fill(&layout(*b"NV12", &[6]), &picture(), &mut [&mut memory]).unwrap();
        assert_eq!(memory[24..28], [9, 11, 10, 12]);

        let (mut luma, mut blue, mut red) = ([0; 24], [0; 6], [0; 6]);
        let planes = &mut [&mut luma[..], &mut blue, &mut red];
        let used = fill(&layout(*b"YM12", &[6, 3, 3]), &picture(), planes).unwrap();
        assert_eq!((used[0], used[1], used[2]), (24, 6, 6));
        assert_eq!(
            (blue[..2].to_vec(), red[..2].to_vec()),
            (vec![9, 10], vec![11, 12])
        );

        let (mut luma, mut both) = ([0; 24], [0; 12]);
        fill(
            &layout(*b"NM12", &[6, 6]),
            &picture(),
            &mut [&mut luma, &mut both],
        )
        .unwrap();
        assert_eq!(both[..4], [9, 11, 10, 12]);

        assert_eq!(
            fill(&layout(*b"YU12", &[6]), &picture(), &mut [&mut [0; 20]]),
            None
        );
        assert_eq!(fill(&layout(*b"YU12", &[6]), &picture(), &mut []), None);
    }

    #[test]
    fn levels_allow_size_and_rate() {
        let of = |width, height, rate| level(Resolution { width, height }, rate);
        assert_eq!(of(640, 360, 25.0), 8);
        assert_eq!(of(1280, 720, 30.0), 9);
        assert_eq!(of(1280, 720, 60.0), 10);
        assert_eq!(of(1920, 1080, 30.0), 11);
        assert_eq!(of(1920, 1080, 60.0), 13);
        assert_eq!(of(3840, 2160, 30.0), 15);
    }
}
