//! Buffers that go round between a program and a device.

use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::sync::Arc;
use std::time::Duration;

use super::abi::{Buffer, MOST_PLANES, Plane, RequestBuffers, buffer_flag, buffer_type};
use super::device::Device;
use super::sys::{self, BufferCall, Mapping, zeroed};

/// The buffers of one direction of a device. They are given back when it is dropped.
#[derive(Debug)]
pub struct Queue {
    device: Arc<Device>,
    kind: u32,
    buffers: Vec<Shared>,
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
        let mut request: RequestBuffers = zeroed();
        (request.count, request.kind, request.memory) = (count, kind, super::abi::MEMORY_MMAP);
        sys::request_buffers(device, &mut request)?;
        // From here on, dropping gives back what there is.
        let mut queue = Queue {
            device: Arc::clone(device),
            kind,
            buffers: Vec::new(),
            streaming: false,
        };
        for index in 0..request.count {
            let places = queue.places(index)?;
            let planes = places
                .into_iter()
                .map(|(offset, length)| Mapping::new(device.as_fd(), offset, length))
                .collect::<io::Result<Vec<_>>>()?;
            queue.buffers.push(Shared { planes, given: false });
        }
        if queue.buffers.is_empty() {
            return Err(io::ErrorKind::OutOfMemory.into());
        }
        Ok(queue)
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
            sys::buffer(&self.device, BufferCall::Query, &mut buffer, Some(&mut planes))?;
            let planes = planes.iter().take(buffer.length as usize);
            return Ok(planes.map(|plane| (low(plane.memory), plane.length)).collect());
        }
        sys::buffer(&self.device, BufferCall::Query, &mut buffer, None)?;
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
        let has_planes = self.has_planes();
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
            for ((plane, used), mapping) in planes.iter_mut().zip(used).zip(&shared.planes) {
                plane.used = *used;
                plane.length = u32::try_from(mapping.bytes().len()).unwrap_or(u32::MAX);
            }
            buffer.length = shared.planes.len() as u32;
            Some(&mut planes)
        } else {
            buffer.used = used[0];
            None
        };
        sys::buffer(&self.device, BufferCall::Queue, &mut buffer, planes)?;
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
        let taken = if self.has_planes() {
            buffer.length = MOST_PLANES as u32;
            sys::buffer(&self.device, BufferCall::Dequeue, &mut buffer, Some(&mut planes))
        } else {
            sys::buffer(&self.device, BufferCall::Dequeue, &mut buffer, None)
        };
        match taken {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(None),
            other => other?,
        }
        let has_planes = self.has_planes();
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

    /// A plane of a buffer as a file that another device can read from.
    ///
    /// # Errors
    /// As the kernel says.
    pub fn export(&self, index: u32, plane: u32) -> io::Result<OwnedFd> {
        sys::export(&self.device, self.kind, index, plane)
    }
}

impl Drop for Queue {
    fn drop(&mut self) {
        if self.streaming {
            let _ = sys::stream_off(&self.device, &mut (self.kind as i32));
        }
        // Mapped buffers cannot be given back.
        self.buffers.clear();
        let mut request: RequestBuffers = zeroed();
        (request.kind, request.memory) = (self.kind, super::abi::MEMORY_MMAP);
        let _ = sys::request_buffers(&self.device, &mut request);
    }
}

/// The offset in a field that may also be an address.
fn low(place: usize) -> u32 {
    // It is a 32-bit field of a union; on big-endian processors it is in the upper half.
    let bytes = place.to_ne_bytes();
    u32::from_ne_bytes([bytes[0], bytes[1], bytes[2], bytes[3]])
}
