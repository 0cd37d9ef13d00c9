//! The calls to the kernel: the only place with unsafe code of the video devices.
//!
//! What makes them sound: each call is made with exactly the structure whose size its number tells the kernel, all structures consist
//! of numbers alone, and the one structure in which the kernel follows an address, a buffer, is kept behind [`buffer`], which puts in an
//! address of its own and lets the kernel use no memory but that of devices.

use std::ffi::c_void;
use std::io;
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, OwnedFd};
use std::ptr::NonNull;

use rustix::io::retry_on_intr;
use rustix::ioctl::{Opcode, Updater, ioctl, opcode};
use rustix::mm::{MapFlags, ProtFlags, mmap, munmap};

use super::abi::{
    Buffer, Capability, Control, ControlDescription, DvTimings, Event, EventSubscription, ExportBuffer,
    Format, FormatDescription, FrameInterval, FrameSize, Input, MEMORY_DMABUF, MEMORY_MMAP, MOST_PLANES,
    MenuEntry, Plane, RequestBuffers, Selection, StreamParameters,
};

/// The group of all calls.
const GROUP: u8 = b'V';

/// Structures that consist of numbers, so that zeros are a value of them, and whatever the kernel writes as well.
pub trait Numbers: Copy {}

macro_rules! numbers {
    ($($type:ty)*) => { $(impl Numbers for $type {})* };
}

numbers! {
    Buffer Capability Control ControlDescription DvTimings Event EventSubscription ExportBuffer Format
    FormatDescription FrameInterval FrameSize Input MenuEntry Plane RequestBuffers Selection StreamParameters i32 u32
}

/// A structure of zeros, as the kernel asks for where nothing else is to be said.
pub fn zeroed<T: Numbers>() -> T {
    // SAFETY: `Numbers` is implemented in this file only, for structures of integers, of which all zeros is a value.
    unsafe { MaybeUninit::zeroed().assume_init() }
}

macro_rules! calls {
    ($($(#[$meta:meta])* $name:ident: $direction:ident $number:literal $type:ty;)*) => {$(
        $(#[$meta])*
        pub fn $name(device: impl AsFd, value: &mut $type) -> io::Result<()> {
            const CODE: Opcode = opcode::$direction::<$type>(GROUP, $number);
            retry_on_intr(|| {
                // SAFETY: The number is made from the type of the value, so that the kernel reads and writes within it; the type
                // consists of numbers, and the kernel follows no address in it.
                unsafe { ioctl(device.as_fd(), Updater::<CODE, $type>::new(value)) }
            })
            .map_err(io::Error::from)
        }
    )*};
}

calls! {
    /// What the device is.
    query_capability: read 0 Capability;
    /// A format by its index.
    enumerate_format: read_write 2 FormatDescription;
    /// The format of a queue.
    get_format: read_write 4 Format;
    /// Sets the format of a queue; the device changes what it cannot do.
    set_format: read_write 5 Format;
    /// Makes buffers.
    request_buffers: read_write 8 RequestBuffers;
    /// A buffer as a file that other devices can use.
    export_buffer: read_write 16 ExportBuffer;
    /// Starts a queue.
    stream_on: write 18 i32;
    /// Stops a queue and takes all buffers out of it.
    stream_off: write 19 i32;
    /// The parameters of a stream.
    get_parameters: read_write 21 StreamParameters;
    /// Sets them.
    set_parameters: read_write 22 StreamParameters;
    /// An input by its index.
    enumerate_input: read_write 26 Input;
    /// The value of a control.
    get_control: read_write 27 Control;
    /// Sets it.
    set_control: read_write 28 Control;
    /// An entry of the menu of a control.
    query_menu: read_write 37 MenuEntry;
    /// The input that is chosen.
    get_input: read 38 i32;
    /// Chooses an input.
    set_input: read_write 39 i32;
    /// A size by its index.
    enumerate_size: read_write 74 FrameSize;
    /// An interval by its index.
    enumerate_interval: read_write 75 FrameInterval;
    /// Sets the timings of an input.
    set_timings: read_write 87 DvTimings;
    /// The timings that are set.
    get_timings: read_write 88 DvTimings;
    /// An event that waits.
    dequeue_event: read 89 Event;
    /// Asks for events.
    subscribe: write 90 EventSubscription;
    /// Sets a part of a picture; the device changes what it cannot do.
    set_selection: read_write 95 Selection;
    /// The timings that come in.
    query_timings: read 99 DvTimings;
    /// A control by its number, or the next one.
    query_control: read_write 103 ControlDescription;
}

/// What is done with a buffer.
#[derive(Clone, Copy, Debug)]
pub enum BufferCall {
    /// Where it is.
    Query,
    /// Gives it to the device.
    Queue,
    /// Takes the next one that is done from the device.
    Dequeue,
}

/// Where the memory of a buffer is.
#[derive(Clone, Copy, Debug)]
pub enum Memory<'a> {
    /// With the device itself.
    Own,
    /// In files that another device has exported, one for each plane. For what is taken from the device they are not said again.
    Files(&'a [OwnedFd]),
}

/// The field that has an offset, an address or a file, with a file in it.
fn place(file: &OwnedFd) -> usize {
    let mut bytes = [0; size_of::<usize>()];
    bytes[..4].copy_from_slice(&file.as_raw_fd().to_ne_bytes());
    usize::from_ne_bytes(bytes)
}

/// Asks about a buffer, gives it to the device or takes it from there. With `planes`, they are the planes of the buffer, of which there is
/// one at least, and their number as it is afterwards is in `length`. The memory is always that of a device.
pub fn buffer(
    device: impl AsFd,
    call: BufferCall,
    memory: Memory<'_>,
    buffer: &mut Buffer,
    planes: Option<&mut [Plane; MOST_PLANES]>,
) -> io::Result<()> {
    const QUERY: Opcode = opcode::read_write::<Buffer>(GROUP, 9);
    const QUEUE: Opcode = opcode::read_write::<Buffer>(GROUP, 15);
    const DEQUEUE: Opcode = opcode::read_write::<Buffer>(GROUP, 17);
    let files = match memory {
        Memory::Own => &[][..],
        Memory::Files(files) => files,
    };
    buffer.memory = match memory {
        Memory::Own => MEMORY_MMAP,
        Memory::Files(_) => MEMORY_DMABUF,
    };
    match planes {
        Some(planes) => {
            buffer.length = buffer.length.min(MOST_PLANES as u32);
            for (plane, file) in planes.iter_mut().zip(files) {
                plane.memory = place(file);
            }
            buffer.place = planes.as_mut_ptr() as usize;
        }
        None => buffer.place = files.first().map_or(0, place),
    }
    // Without planes of its own the buffer's kind must not be one that has some, or the kernel would follow an address of zero; it
    // notices that by itself and says so.
    retry_on_intr(|| {
        // SAFETY: The number is made from the type of the value. The only address in it is that of the planes, which are alive, are
        // ours alone, and are as many as `length` says or more; with memory of a device, the addresses within planes are only
        // offsets or files, which the kernel does not follow.
        unsafe {
            match call {
                BufferCall::Query => ioctl(device.as_fd(), Updater::<QUERY, Buffer>::new(buffer)),
                BufferCall::Queue => ioctl(device.as_fd(), Updater::<QUEUE, Buffer>::new(buffer)),
                BufferCall::Dequeue => ioctl(device.as_fd(), Updater::<DEQUEUE, Buffer>::new(buffer)),
            }
        }
    })
    .map_err(io::Error::from)
}

/// Exports a plane of a buffer as a file.
///
/// # Errors
/// As the kernel says.
pub fn export(device: impl AsFd, kind: u32, index: u32, plane: u32) -> io::Result<OwnedFd> {
    let mut request: ExportBuffer = zeroed();
    (request.kind, request.index, request.plane) = (kind, index, plane);
    request.flags = rustix::fs::OFlags::CLOEXEC.bits() | rustix::fs::OFlags::RDWR.bits();
    export_buffer(device, &mut request)?;
    if request.fd < 0 {
        return Err(io::ErrorKind::InvalidData.into());
    }
    // SAFETY: The kernel has just opened this file for us, and nobody else knows of it.
    Ok(unsafe { OwnedFd::from_raw_fd(request.fd) })
}

/// The memory of a buffer, shared with the device.
#[derive(Debug)]
pub struct Mapping {
    address: NonNull<c_void>,
    length: usize,
}

// SAFETY: The memory belongs to the process, not to a thread; access goes through references to the mapping.
unsafe impl Send for Mapping {}

impl Mapping {
    /// Maps a buffer, or a plane of it, which the device has at `offset`.
    pub fn new(device: BorrowedFd<'_>, offset: u32, length: u32) -> io::Result<Mapping> {
        let length = length as usize;
        if length == 0 {
            return Err(io::ErrorKind::InvalidData.into());
        }
        // SAFETY: A new mapping, for which the kernel chooses the place.
        let address = unsafe {
            mmap(
                std::ptr::null_mut(),
                length,
                ProtFlags::READ | ProtFlags::WRITE,
                MapFlags::SHARED,
                device,
                u64::from(offset),
            )
        }?;
        let address = NonNull::new(address).ok_or(io::ErrorKind::InvalidData)?;
        Ok(Mapping { address, length })
    }

    /// What is in it. The queue hands this out only while the buffer is not with the device.
    pub fn bytes(&self) -> &[u8] {
        // SAFETY: The memory is mapped as long as `self` lives, and nobody writes to it while it is not with the device.
        unsafe { std::slice::from_raw_parts(self.address.as_ptr().cast(), self.length) }
    }

    /// To be written to. The queue hands this out only while the buffer is not with the device.
    pub fn bytes_mut(&mut self) -> &mut [u8] {
        // SAFETY: As above, and `self` is borrowed alone.
        unsafe { std::slice::from_raw_parts_mut(self.address.as_ptr().cast(), self.length) }
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        // SAFETY: It was mapped with this address and length, and nothing that points into it outlives `self`.
        let _ = unsafe { munmap(self.address.as_ptr(), self.length) };
    }
}
