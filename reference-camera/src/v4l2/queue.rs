//! Buffers that go round between a program and a device.

use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::sync::Arc;
use std::time::Duration;

use super::abi::{Buffer, MOST_PLANES, Plane, RequestBuffers, buffer_flag, buffer_type};
use super::device::Device;
use super::lent::LentPicture;
use super::sys::{self, BufferCall, Mapping, Memory, zeroed};

/// The buffers of one direction of a device. They are given back when it is dropped.
#[derive(Debug)]
pub struct Queue {
    device: Arc<Device>,
    kind: u32,
    buffers: Vec<Shared>,
    /// The buffers are pictures in the memory of other devices.
    foreign: bool,
    streaming: bool,
}

#[derive(Debug)]
struct Shared {
    planes: Vec<Mapping>,
    /// Whether the device has it; then nobody looks into it.
    given: bool,
}

/// What the device says about a buffer that it has filled or emptied.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Filled {
    /// Which one it is.
    pub index: u32,
    /// Octets of each plane.
    pub used: [usize; MOST_PLANES],
    /// As in [`buffer_flag`].
    pub flags: u32,
    /// Counts the pictures, with those that were lost.
    pub sequence: u32,
    /// Time of the picture on the monotonic clock of the system, as the driver took it.
    pub time: Duration,
}

impl Filled {
    /// Whether the picture is damaged.
    pub fn damaged(&self) -> bool {
        self.flags & buffer_flag::ERROR != 0
    }

    /// Whether the time is that of the monotonic clock.
    pub fn monotonic(&self) -> bool {
        self.flags & buffer_flag::TIMESTAMP_MASK == buffer_flag::TIMESTAMP_MONOTONIC
    }
}

impl Queue {
    /// Makes about `count` buffers of a kind, for the format that is set.
    ///
    /// # Errors
    /// As the kernel says, for example that another program uses the device.
    pub fn new(device: &Arc<Device>, kind: u32, count: u32) -> io::Result<Queue> {
        let mut queue = Queue {
            device: Arc::clone(device),
            kind,
            buffers: Vec::new(),
            foreign: false,
            streaming: false,
        };
        // From here on, dropping gives back what there is.
        queue.request(count)?;
        Ok(queue)
    }

    /// Stops, and has about `count` other buffers: its own ones, or pictures that are in the memory of other devices. After an error
    /// there are none, and it can be tried again.
    ///
    /// # Errors
    /// As the kernel says, for example that the device reads its own memory only.
    pub fn renew(&mut self, foreign: bool, count: u32) -> io::Result<()> {
        self.release();
        self.foreign = foreign;
        self.request(count)
    }

    fn request(&mut self, count: u32) -> io::Result<()> {
        let mut request: RequestBuffers = zeroed();
        (request.count, request.kind, request.memory) = (count, self.kind, self.memory());
        sys::request_buffers(&self.device, &mut request)?;
        for index in 0..request.count {
            let places = match self.foreign {
                false => self.places(index)?,
                true => Vec::new(),
            };
            let planes = places
                .into_iter()
                .map(|(offset, length)| Mapping::new(self.device.as_fd(), offset, length))
                .collect::<io::Result<Vec<_>>>()?;
            self.buffers.push(Shared { planes, given: false });
        }
        if self.buffers.is_empty() {
            return Err(io::ErrorKind::OutOfMemory.into());
        }
        Ok(())
    }

    /// Stops, and gives the buffers back.
    fn release(&mut self) {
        if self.streaming {
            let _ = sys::stream_off(&self.device, &mut (self.kind as i32));
        }
        self.streaming = false;
        // Mapped buffers cannot be given back.
        self.buffers.clear();
        let mut request: RequestBuffers = zeroed();
        (request.kind, request.memory) = (self.kind, self.memory());
        let _ = sys::request_buffers(&self.device, &mut request);
    }

    /// Where the buffers are, as in the kernel's interface.
    fn memory(&self) -> u32 {
        match self.foreign {
            false => super::abi::MEMORY_MMAP,
            true => super::abi::MEMORY_DMABUF,
        }
    }

    fn has_planes(&self) -> bool {
        matches!(
            self.kind,
            buffer_type::CAPTURE_PLANES | buffer_type::OUTPUT_PLANES
        )
    }

    /// Where the planes of a buffer are, and how long.
    fn places(&self, index: u32) -> io::Result<Vec<(u32, u32)>> {
        let mut buffer: Buffer = zeroed();
        (buffer.index, buffer.kind) = (index, self.kind);
        let mut planes = [zeroed::<Plane>(); MOST_PLANES];
        if self.has_planes() {
            buffer.length = MOST_PLANES as u32;
            sys::buffer(
                &self.device,
                BufferCall::Query,
                Memory::Own,
                &mut buffer,
                Some(&mut planes),
            )?;
            let planes = planes.iter().take(buffer.length as usize);
            return Ok(planes.map(|plane| (low(plane.memory), plane.length)).collect());
        }
        sys::buffer(&self.device, BufferCall::Query, Memory::Own, &mut buffer, None)?;
        Ok(vec![(low(buffer.place), buffer.length)])
    }

    /// How many buffers there are.
    pub fn len(&self) -> usize {
        self.buffers.len()
    }

    /// Whether there are none, which never is.
    pub fn is_empty(&self) -> bool {
        self.buffers.is_empty()
    }

    /// Lets the device work. Buffers that it is to fill have to be given to it, before or after.
    ///
    /// # Errors
    /// As the kernel says.
    pub fn start(&mut self) -> io::Result<()> {
        sys::stream_on(&self.device, &mut (self.kind as i32))?;
        self.streaming = true;
        Ok(())
    }

    /// Gives a buffer to the device: one to be filled.
    ///
    /// # Errors
    /// As the kernel says.
    pub fn give(&mut self, index: u32) -> io::Result<()> {
        self.give_filled(index, &[0; MOST_PLANES], Duration::ZERO, false)
    }

    /// Gives a buffer to the device: one with something in it, with the time of that.
    ///
    /// # Errors
    /// As the kernel says.
    pub fn give_filled(
        &mut self,
        index: u32,
        used: &[u32; MOST_PLANES],
        time: Duration,
        key: bool,
    ) -> io::Result<()> {
        let shared = self.buffers.get(index as usize);
        let mut lengths = [0; MOST_PLANES];
        for (length, mapping) in lengths
            .iter_mut()
            .zip(shared.into_iter().flat_map(|shared| &shared.planes))
        {
            *length = u32::try_from(mapping.bytes().len()).unwrap_or(u32::MAX);
        }
        let count = shared.map_or(0, |shared| shared.planes.len());
        let lengths = lengths.get(..count).unwrap_or_default();
        self.give_memory(index, Memory::Own, lengths, used, time, key)
    }

    /// Gives a picture to the device that is in the memory of another one. It has to be kept until the buffer is taken again.
    ///
    /// # Errors
    /// As the kernel says.
    pub fn give_foreign(
        &mut self,
        index: u32,
        picture: &LentPicture,
        used: &[u32; MOST_PLANES],
        time: Duration,
        key: bool,
    ) -> io::Result<()> {
        self.give_memory(
            index,
            Memory::Files(picture.files()),
            picture.lengths(),
            used,
            time,
            key,
        )
    }

    fn give_memory(
        &mut self,
        index: u32,
        memory: Memory<'_>,
        lengths: &[u32],
        used: &[u32; MOST_PLANES],
        time: Duration,
        key: bool,
    ) -> io::Result<()> {
        let has_planes = self.has_planes();
        if self.foreign != matches!(memory, Memory::Files(_)) {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let shared = self
            .buffers
            .get_mut(index as usize)
            .filter(|shared| !shared.given)
            .ok_or(io::ErrorKind::InvalidInput)?;
        let mut buffer: Buffer = zeroed();
        (buffer.index, buffer.kind) = (index, self.kind);
        buffer.field = super::abi::FIELD_NONE;
        buffer.seconds = i64::try_from(time.as_secs()).unwrap_or(i64::MAX);
        buffer.microseconds = i64::from(time.subsec_micros());
        if key {
            buffer.flags |= buffer_flag::KEY;
        }
        let mut planes = [zeroed::<Plane>(); MOST_PLANES];
        let planes = if has_planes {
            for ((plane, used), length) in planes.iter_mut().zip(used).zip(lengths) {
                (plane.used, plane.length) = (*used, *length);
            }
            buffer.length = lengths.len() as u32;
            Some(&mut planes)
        } else {
            buffer.used = used[0];
            buffer.length = lengths.first().copied().unwrap_or(0);
            None
        };
        sys::buffer(&self.device, BufferCall::Queue, memory, &mut buffer, planes)?;
        shared.given = true;
        Ok(())
    }

    /// Takes the next buffer that the device is done with. `None` when there is none yet.
    ///
    /// # Errors
    /// As the kernel says: [`is_gone`](super::is_gone) tells whether the device is there no more.
    pub fn take(&mut self) -> io::Result<Option<Filled>> {
        let mut buffer: Buffer = zeroed();
        buffer.kind = self.kind;
        let mut planes = [zeroed::<Plane>(); MOST_PLANES];
        let memory = match self.foreign {
            false => Memory::Own,
            true => Memory::Files(&[]),
        };
        let has_planes = self.has_planes();
        buffer.length = if has_planes { MOST_PLANES as u32 } else { 0 };
        let places = has_planes.then_some(&mut planes);
        let taken = sys::buffer(&self.device, BufferCall::Dequeue, memory, &mut buffer, places);
        match taken {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(None),
            other => other?,
        }
        let shared = self
            .buffers
            .get_mut(buffer.index as usize)
            .ok_or(io::ErrorKind::InvalidData)?;
        shared.given = false;
        let mut used = [0; MOST_PLANES];
        for ((used, plane), mapping) in used.iter_mut().zip(&planes).zip(&shared.planes) {
            let said = if has_planes { plane.used } else { buffer.used };
            *used = (said as usize).min(mapping.bytes().len());
        }
        let seconds = Duration::from_secs(u64::try_from(buffer.seconds).unwrap_or(0));
        let micros = u64::try_from(buffer.microseconds).unwrap_or(0).min(999_999);
        Ok(Some(Filled {
            index: buffer.index,
            used,
            flags: buffer.flags,
            sequence: buffer.sequence,
            time: seconds + Duration::from_micros(micros),
        }))
    }

    /// What is in a buffer that was taken, plane by plane; nothing once the device has it again.
    pub fn contents(&self, filled: &Filled) -> Vec<&[u8]> {
        let shared = self.buffers.get(filled.index as usize);
        let planes = shared.filter(|shared| !shared.given).map(|shared| &shared.planes);
        let planes = planes.into_iter().flatten().zip(filled.used);
        planes
            .map(|(mapping, used)| mapping.bytes().get(..used).unwrap_or_default())
            .collect()
    }

    /// The planes of a buffer, to be filled; none while the device has it.
    pub fn planes_mut(&mut self, index: u32) -> Vec<&mut [u8]> {
        let shared = self.buffers.get_mut(index as usize);
        let planes = shared
            .filter(|shared| !shared.given)
            .map(|shared| &mut shared.planes);
        planes.into_iter().flatten().map(Mapping::bytes_mut).collect()
    }

    /// The planes of a buffer as files that another device can read from, and how long they are.
    ///
    /// # Errors
    /// As the kernel says.
    pub fn export(&self, index: u32) -> io::Result<(Vec<OwnedFd>, Vec<u32>)> {
        let shared = self
            .buffers
            .get(index as usize)
            .ok_or(io::ErrorKind::InvalidInput)?;
        let files =
            (0..shared.planes.len() as u32).map(|plane| sys::export(&self.device, self.kind, index, plane));
        let length = |mapping: &Mapping| u32::try_from(mapping.bytes().len()).unwrap_or(u32::MAX);
        Ok((
            files.collect::<io::Result<_>>()?,
            shared.planes.iter().map(length).collect(),
        ))
    }

    /// How many buffers the device has.
    pub fn given(&self) -> usize {
        self.buffers.iter().filter(|shared| shared.given).count()
    }
}

impl Drop for Queue {
    fn drop(&mut self) {
        self.release();
    }
}

/// The offset in a field that may also be an address.
fn low(place: usize) -> u32 {
    // It is a 32-bit field of a union; on big-endian processors it is in the upper half.
    let bytes = place.to_ne_bytes();
    u32::from_ne_bytes([bytes[0], bytes[1], bytes[2], bytes[3]])
}
