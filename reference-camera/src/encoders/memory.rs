//! Encoders of the hardware that read pictures from memory and write coded ones to memory, such as that of the Raspberry Pi 4.
//!
//! They are found by what they can do, not by name.

mod fill;

use std::collections::VecDeque;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use onvif_device::backend::BackendError;
use onvif_device::backend::video::{EncoderSettings, Resolution, StreamFormat};
use tracing::{debug, info};

use super::nal::{annex_b_units, sps_size};
use super::{Encoded, PictureEncoder};
use crate::pipeline::Picture;
use crate::v4l2::{Controls, Device, Layout, Mode, Queue, Sizes, buffer_flag, codec, fourcc, id};
use fill::fill;

/// Formats of pictures that can be given to an encoder, those that need no conversion first.
const INPUTS: [[u8; 4]; 4] = [*b"YU12", *b"YM12", *b"NV12", *b"NM12"];
/// Buffers of each queue.
const BUFFERS: u32 = 4;
/// No encoder that keeps up takes so long for a picture.
const PATIENCE: Duration = Duration::from_secs(2);
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

/// How pictures come to the device.
#[derive(Debug, Default)]
struct Lent {
    /// They are read in the memory of the device that took them; otherwise they are copied.
    now: bool,
    /// The device does not do that.
    refused: bool,
    /// It was given up because of a picture that is not there; so many have been there since.
    again: Option<u32>,
    /// Pictures that were read where they are, and those that were copied.
    counts: (u64, u64),
}

impl Lent {
    /// Pictures in a row that have to be there before they are read where they are again: a change over costs a key frame.
    const ENOUGH: u32 = 100;

    /// Whether the next picture is to be read where it is.
    fn next(&mut self, there: bool) -> bool {
        if !there || self.refused {
            if self.now || self.again.is_some() {
                self.again = Some(0);
            }
            return false;
        }
        match &mut self.again {
            Some(since) if *since < Lent::ENOUGH => {
                *since += 1;
                false
            }
            _ => {
                self.again = None;
                true
            }
        }
    }
}

/// A device that encodes one stream.
pub struct MemoryEncoder {
    device: Arc<Device>,
    controls: Controls,
    pictures: Queue,
    coded: Queue,
    layout: Layout,
    lent: Lent,
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
        let refused = || io::Error::other("the encoder does not take pictures of this size");
        if !may_have(&device.sizes(found.codec), resolution) {
            return Err(refused());
        }
        device.set_mode(from, mode(found.codec), most)?;
        let layout = device.set_mode(to, mode(found.input), 0)?;
        // The pictures that go in may say what comes out.
        let coded_layout = device.layout(from)?;
        if layout.fourcc != found.input || coded_layout.fourcc != found.codec {
            return Err(io::Error::other(
                "the encoder does not take pictures in this format",
            ));
        }
        if !shows(&device, &layout, resolution) {
            return Err(refused());
        }
        device.set_framerate(to, settings.framerate);
        codec::set(&device, &codec::values(&controls, settings, resolution));
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
            lent: Lent::default(),
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
        let lent = picture.lent().filter(|lent| lent.is_as(&self.layout));
        let read = self.lent.next(lent.is_some());
        let changed = read != self.lent.now;
        if changed {
            self.change_over(read)?;
        }
        let lent = lent.filter(|_| self.lent.now);
        let key = key || changed;
        let index = self.free_buffer(deadline)?;
        let used = match lent {
            Some(_) => self.used(),
            None => fill(&self.layout, picture, &mut self.pictures.planes_mut(index))
                .ok_or_else(|| io::Error::other("the buffers of the encoder are too small"))?,
        };
        if key && self.controls.find(id::FORCE_KEY_FRAME).is_some() {
            self.device.set_control(id::FORCE_KEY_FRAME, 1)?;
        }
        match lent {
            Some(lent) => {
                self.pictures.give_foreign(index, lent, &used, time, key)?;
                self.lent.counts.0 += 1;
            }
            None => {
                self.pictures.give_filled(index, &used, time, key)?;
                self.lent.counts.1 += 1;
            }
        }
        // The picture is kept until it has been read.
        self.coded_picture(time, deadline)
    }

    /// What a picture takes of each plane of a buffer.
    fn used(&self) -> [u32; 8] {
        let mut used = [0; 8];
        for (used, (size, _)) in used.iter_mut().zip(&self.layout.planes) {
            *used = *size;
        }
        used
    }

    /// Has pictures read where they are, or copied.
    fn change_over(&mut self, read: bool) -> io::Result<()> {
        self.lent.now = read;
        if let Err(error) = self.pictures.renew(read, BUFFERS) {
            if !read {
                return Err(error);
            }
            debug!(%error, "the encoder reads its own memory only");
            (self.lent.now, self.lent.refused) = (false, true);
            self.pictures.renew(false, BUFFERS)?;
        }
        self.pictures.start()?;
        self.free = (0..self.pictures.len() as u32).collect();
        let how = match self.lent.now {
            true => "read in the memory of the camera",
            false => "copied",
        };
        info!("pictures for the encoder of the hardware are {how}");
        Ok(())
    }

    /// Pictures that the device has read in the memory of another one, and those that were copied for it.
    pub fn counts(&self) -> (u64, u64) {
        self.lent.counts
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
            self.units(&data)?
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
    ///
    /// # Errors
    /// When the device says that its pictures are of another size than they are.
    fn units(&mut self, data: &Bytes) -> Result<(Vec<Bytes>, bool), BackendError> {
        let mut units = annex_b_units(data);
        let kind = |unit: &Bytes| unit.first().map_or(0, |byte| byte & 31);
        let find = |wanted: u8| units.iter().find(|unit| kind(unit) == wanted).cloned();
        let own = (find(SPS), find(PPS));
        let key = units.iter().any(|unit| kind(unit) == IDR);
        match own {
            (Some(sps), Some(pps)) => {
                if sps_size(&sps).is_some_and(|size| size != self.resolution) {
                    let reason = "the encoder of the hardware makes pictures of another size";
                    return Err(BackendError::Failed(reason.to_owned()));
                }
                self.parameter_sets = Some((sps, pps));
            }
            // Not every device repeats them.
            _ if key => {
                if let Some((sps, pps)) = &self.parameter_sets {
                    units.splice(0..0, [sps.clone(), pps.clone()]);
                }
            }
            _ => {}
        }
        Ok((units, key))
    }
}

/// Whether an encoder may have a size. Blocks that are filled up do not count: what is visible of them is said apart.
fn may_have(sizes: &Sizes, Resolution { width, height }: Resolution) -> bool {
    match sizes {
        Sizes::Unknown => true,
        Sizes::Listed(listed) => listed
            .iter()
            .any(|(across, down)| *across >= width && *down >= height),
        Sizes::Range {
            width: [least_width, most_width, _],
            height: [least_height, most_height, _],
        } => {
            (*least_width..=*most_width).contains(&width) && (*least_height..=*most_height).contains(&height)
        }
    }
}

/// Whether pictures of a size come out as they are: because the device takes them so, or because it cuts off with what it fills up its
/// blocks.
fn shows(device: &Device, layout: &Layout, Resolution { width, height }: Resolution) -> bool {
    if (layout.width, layout.height) == (width, height) {
        return true;
    }
    let larger = layout.width >= width && layout.height >= height;
    larger
        && device
            .set_visible(width, height)
            .is_ok_and(|visible| visible == (width, height))
}

impl Drop for MemoryEncoder {
    fn drop(&mut self) {
        let (read, copied) = self.counts();
        debug!(read, copied, "an encoder of the hardware ends");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_that_is_not_there_has_others_copied_for_a_while() {
        let mut lent = Lent::default();
        let mut next = |there: bool| {
            lent.now = lent.next(there);
            lent.now
        };
        // Before the first one that is there, nothing is given up.
        assert!(!next(false) && next(true) && next(true));
        assert!(!next(false));
        for number in 0..Lent::ENOUGH {
            assert!(!next(true), "{number}");
        }
        assert!(next(true));
        lent.refused = true;
        assert!(!lent.next(true));
    }

    #[test]
    fn sizes_are_those_of_the_device() {
        let size = |width, height| Resolution { width, height };
        let range = Sizes::Range {
            width: [640, 1920, 16],
            height: [360, 1080, 16],
        };
        assert!(may_have(&range, size(640, 360)) && may_have(&range, size(1920, 1080)));
        assert!(!may_have(&range, size(320, 180)) && !may_have(&range, size(2560, 1440)));
        let listed = Sizes::Listed(vec![(640, 480), (1280, 720)]);
        assert!(may_have(&listed, size(1280, 720)) && !may_have(&listed, size(1920, 1080)));
        assert!(may_have(&Sizes::Unknown, size(2, 2)));
    }
}
