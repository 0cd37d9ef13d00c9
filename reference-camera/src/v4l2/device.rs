//! A video device: what it is, what formats, sizes and rates it has, its inputs and its events.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Mode as FileMode, OFlags, open};

use super::abi::{
    self, Capability, DvTimings, Event, EventSubscription, Format, FormatDescription, FrameInterval,
    FrameSize, Selection, StreamParameters, buffer_type, capability, event,
};
use super::sys::{self, zeroed};

/// Entries of one list that are read: no device has so many, and a broken one must not keep us for ever.
const MOST_ENTRIES: u32 = 512;

/// An open device. Several may be open of one device; only one of them can stream.
#[derive(Debug)]
pub struct Device {
    file: OwnedFd,
    path: PathBuf,
}

/// What a device is and can do.
#[derive(Clone, Debug, PartialEq)]
pub struct Capabilities {
    /// Name of the driver.
    pub driver: String,
    /// Name of the device.
    pub card: String,
    /// Where it is connected.
    pub bus: String,
    /// As in the kernel's interface.
    pub flags: u32,
}

impl Capabilities {
    /// The kind of queue from which it captures, if it does.
    pub fn capture_kind(&self) -> Option<u32> {
        let has = |flag: u32| self.flags & flag != 0 && self.flags & capability::STREAMING != 0;
        if has(capability::CAPTURE) {
            Some(buffer_type::CAPTURE)
        } else {
            has(capability::CAPTURE_PLANES).then_some(buffer_type::CAPTURE_PLANES)
        }
    }

    /// The kinds of queues, to it and from it, if it makes something of pictures in memory.
    pub fn memory_to_memory(&self) -> Option<(u32, u32)> {
        let has = |flag: u32| self.flags & flag != 0 && self.flags & capability::STREAMING != 0;
        if has(capability::M2M_PLANES) {
            Some((buffer_type::OUTPUT_PLANES, buffer_type::CAPTURE_PLANES))
        } else {
            has(capability::M2M).then_some((buffer_type::OUTPUT, buffer_type::CAPTURE))
        }
    }
}

/// The sizes that a format has.
#[derive(Clone, Debug, PartialEq)]
pub enum Sizes {
    /// These, as width and height.
    Listed(Vec<(u32, u32)>),
    /// All within least, most and step, of width and of height.
    Range {
        /// Least, most, step.
        width: [u32; 3],
        /// Least, most, step.
        height: [u32; 3],
    },
    /// The device does not say.
    Unknown,
}

/// The rates that a size has, in pictures a second.
#[derive(Clone, Debug, PartialEq)]
pub enum Rates {
    /// These, in ascending order.
    Listed(Vec<f32>),
    /// All between.
    Range(f32, f32),
    /// The device does not say.
    Unknown,
}

/// A format with its size and what the device makes of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// The kind of queue.
    pub kind: u32,
    /// The format.
    pub fourcc: u32,
    /// Samples in a line.
    pub width: u32,
    /// Lines.
    pub height: u32,
    /// As in the kernel's interface.
    pub field: u32,
    /// Octets of each plane, and from line to line of it.
    pub planes: Vec<(u32, u32)>,
    /// As in the kernel's interface.
    pub colorspace: u32,
    /// As in the kernel's interface.
    pub ycbcr_encoding: u32,
    /// As in the kernel's interface.
    pub quantization: u32,
}

/// Format and size that are wanted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mode {
    /// The format.
    pub fourcc: u32,
    /// Samples in a line.
    pub width: u32,
    /// Lines.
    pub height: u32,
}

/// An input of a device.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// Its number.
    pub index: u32,
    /// Its name.
    pub name: String,
    /// Whether nothing comes in.
    pub lost: bool,
    /// Whether what comes in has timings of digital video, as with HDMI and SDI.
    pub timings: bool,
}

/// What comes in at an input with timings of digital video.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Timings {
    /// Samples in a line.
    pub width: u32,
    /// Lines.
    pub height: u32,
    /// Pictures a second.
    pub framerate: Option<f32>,
}

/// What an event says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Change {
    /// A control has another value, range or state.
    Control(ControlChange),
    /// What comes in has another size, or has begun or ended.
    Source,
    /// Something else.
    Other,
}

/// What is new about a control.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ControlChange {
    /// Which one it is.
    pub id: u32,
    /// Its value, if that is new.
    pub value: Option<i32>,
    /// The device sets it by itself now, or it has no effect: what was told of its value does not hold.
    pub unsettled: bool,
}

/// What a wait has found.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Ready {
    /// A buffer of the capture queue is filled.
    pub readable: bool,
    /// A buffer of the output queue is empty.
    pub writable: bool,
    /// An event waits.
    pub event: bool,
    /// The device is there no more, or does not stream.
    pub error: bool,
}

impl Device {
    /// Opens a device.
    ///
    /// # Errors
    /// As the system says.
    pub fn open(path: &Path) -> io::Result<Device> {
        let flags = OFlags::RDWR | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let file = open(path, flags, FileMode::empty())?;
        Ok(Device {
            file,
            path: path.to_owned(),
        })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What it is.
    ///
    /// # Errors
    /// As the kernel says, for example that it is no video device.
    pub fn capabilities(&self) -> io::Result<Capabilities> {
        let mut answer: Capability = zeroed();
        sys::query_capability(self, &mut answer)?;
        let own = answer.capabilities & capability::DEVICE_CAPS != 0;
        Ok(Capabilities {
            driver: text(&answer.driver),
            card: text(&answer.card),
            bus: text(&answer.bus),
            flags: if own {
                answer.device_caps
            } else {
                answer.capabilities
            },
        })
    }

    /// The formats of a queue.
    pub fn formats(&self, kind: u32) -> Vec<u32> {
        let entry = |index| {
            let mut format: FormatDescription = zeroed();
            (format.index, format.kind) = (index, kind);
            sys::enumerate_format(self, &mut format)
                .is_ok()
                .then_some(format.fourcc)
        };
        (0..MOST_ENTRIES).map_while(entry).collect()
    }

    /// The sizes of a format.
    pub fn sizes(&self, fourcc: u32) -> Sizes {
        let mut listed = Vec::new();
        for index in 0..MOST_ENTRIES {
            let mut size: FrameSize = zeroed();
            (size.index, size.fourcc) = (index, fourcc);
            if sys::enumerate_size(self, &mut size).is_err() {
                break;
            }
            let [a, b, c, d, e, f] = size.sizes;
            if size.kind != 1 {
                return Sizes::Range {
                    width: [a, b, c.max(1)],
                    height: [d, e, f.max(1)],
                };
            }
            listed.push((a, b));
        }
        match listed.is_empty() {
            true => Sizes::Unknown,
            false => Sizes::Listed(listed),
        }
    }

    /// The rates of a size.
    pub fn rates(&self, mode: Mode) -> Rates {
        let mut listed = Vec::new();
        for index in 0..MOST_ENTRIES {
            let mut interval: FrameInterval = zeroed();
            (interval.index, interval.fourcc) = (index, mode.fourcc);
            (interval.width, interval.height) = (mode.width, mode.height);
            if sys::enumerate_interval(self, &mut interval).is_err() {
                break;
            }
            let [a, b, c, d, ..] = interval.times;
            let rate = |numerator: u32, denominator: u32| denominator as f32 / numerator.max(1) as f32;
            if interval.kind != 1 {
                // The longest interval is the lowest rate.
                return Rates::Range(rate(c, d), rate(a, b));
            }
            listed.push(rate(a, b));
        }
        listed.retain(|rate| rate.is_finite() && *rate > 0.0);
        listed.sort_by(f32::total_cmp);
        match listed.is_empty() {
            true => Rates::Unknown,
            false => Rates::Listed(listed),
        }
    }

    /// The format that a queue has.
    ///
    /// # Errors
    /// As the kernel says.
    pub fn layout(&self, kind: u32) -> io::Result<Layout> {
        let mut format: Format = zeroed();
        format.kind = kind;
        sys::get_format(self, &mut format)?;
        Ok(read_layout(&format))
    }

    /// Sets the format of a queue. The device may make something else of it, which the layout says. `size` are the octets that a
    /// coded picture takes at most; 0 where that is the device's to say.
    ///
    /// # Errors
    /// As the kernel says, for example that another program uses the device.
    pub fn set_mode(&self, kind: u32, mode: Mode, size: u32) -> io::Result<Layout> {
        let mut format: Format = zeroed();
        format.kind = kind;
        if matches!(kind, buffer_type::CAPTURE_PLANES | buffer_type::OUTPUT_PLANES) {
            let mut pix = abi::PixPlanes {
                width: mode.width,
                height: mode.height,
                fourcc: mode.fourcc,
                field: abi::FIELD_NONE,
                ..abi::PixPlanes::default()
            };
            if size > 0 {
                (pix.count, pix.planes[0]) = (1, (size, 0));
            }
            format.set_pix_planes(&pix);
        } else {
            let mut pix = format.pix();
            (pix.width, pix.height, pix.fourcc) = (mode.width, mode.height, mode.fourcc);
            (pix.field, pix.image_size) = (abi::FIELD_NONE, size);
            format.set_pix(&pix);
        }
        sys::set_format(self, &mut format)?;
        Ok(read_layout(&format))
    }

    /// Says how much of the pictures that an encoder is given is to be seen, from their upper left corner on; the rest fills up its blocks.
    /// Returns what the device makes of it.
    ///
    /// # Errors
    /// As the kernel says; not every device can.
    pub fn set_visible(&self, width: u32, height: u32) -> io::Result<(u32, u32)> {
        let mut part: Selection = zeroed();
        // For pictures in planes of their own as well: older kernels know this name of the queue only, newer ones know both.
        (part.kind, part.target) = (buffer_type::OUTPUT, abi::SELECT_CROP);
        (part.width, part.height) = (width, height);
        sys::set_selection(self, &mut part)?;
        if (part.left, part.top) != (0, 0) {
            return Err(io::ErrorKind::Unsupported.into());
        }
        Ok((part.width, part.height))
    }

    /// Sets the rate of a queue and says what the device makes of it; `None` when it cannot be set.
    pub fn set_framerate(&self, kind: u32, framerate: f32) -> Option<f32> {
        let mut parameters: StreamParameters = zeroed();
        parameters.kind = kind;
        sys::get_parameters(self, &mut parameters).ok()?;
        // Encoders do not always say that they can.
        let output = matches!(kind, buffer_type::OUTPUT | buffer_type::OUTPUT_PLANES);
        if parameters.capability & abi::TIME_PER_FRAME == 0 && !output {
            return None;
        }
        (parameters.numerator, parameters.denominator) = fraction(framerate);
        sys::set_parameters(self, &mut parameters).ok()?;
        let rate = parameters.denominator as f32 / parameters.numerator.max(1) as f32;
        (rate.is_finite() && rate > 0.0).then_some(rate)
    }

    /// The inputs.
    pub fn inputs(&self) -> Vec<Input> {
        (0..MOST_ENTRIES).map_while(|index| self.input(index)).collect()
    }

    /// The number of the input that is chosen.
    pub fn chosen_input(&self) -> Option<u32> {
        let mut index = 0i32;
        sys::get_input(self, &mut index).ok()?;
        u32::try_from(index).ok()
    }

    /// Chooses an input.
    ///
    /// # Errors
    /// As the kernel says.
    pub fn choose_input(&self, index: u32) -> io::Result<()> {
        let index = i32::try_from(index).map_err(|_| io::ErrorKind::InvalidInput)?;
        sys::set_input(self, &mut { index })
    }

    /// An input by its number.
    pub fn input(&self, index: u32) -> Option<Input> {
        let mut input: abi::Input = zeroed();
        input.index = index;
        sys::enumerate_input(self, &mut input).ok()?;
        Some(Input {
            index,
            name: text(&input.name),
            lost: input.status & abi::INPUT_LOST != 0,
            timings: input.capabilities & abi::INPUT_DV_TIMINGS != 0,
        })
    }

    /// Finds out what comes in at an input with timings, and sets the device to it. Fails while nothing comes in.
    ///
    /// # Errors
    /// As the kernel says.
    pub fn follow_timings(&self) -> io::Result<Timings> {
        let mut timings: DvTimings = zeroed();
        sys::query_timings(self, &mut timings)?;
        let mut set = timings;
        sys::set_timings(self, &mut set)?;
        if set.interlaced() {
            return Err(io::Error::new(
                io::ErrorKind::Unsupported,
                "interlaced video comes in",
            ));
        }
        Ok(known(&set))
    }

    /// What comes in at an input with timings. Fails while nothing does.
    ///
    /// # Errors
    /// As the kernel says.
    pub fn incoming_timings(&self) -> io::Result<Timings> {
        let mut timings: DvTimings = zeroed();
        sys::query_timings(self, &mut timings)?;
        Ok(known(&timings))
    }

    /// What the device is set to at an input with timings.
    ///
    /// # Errors
    /// As the kernel says.
    pub fn set_timings(&self) -> io::Result<Timings> {
        let mut timings: DvTimings = zeroed();
        sys::get_timings(self, &mut timings)?;
        Ok(known(&timings))
    }

    /// Asks for events of changes of the source at an input; not every driver has them.
    ///
    /// # Errors
    /// As the kernel says.
    pub fn subscribe_source(&self, input: u32) -> io::Result<()> {
        self.subscribe(event::SOURCE_CHANGE, input, 0)
    }

    /// Asks for events of changes of a control by others, and for one with what it is set to already.
    ///
    /// # Errors
    /// As the kernel says.
    pub fn subscribe_control(&self, id: u32) -> io::Result<()> {
        self.subscribe(event::CONTROL, id, event::SEND_INITIAL)
    }

    fn subscribe(&self, kind: u32, id: u32, flags: u32) -> io::Result<()> {
        let mut subscription: EventSubscription = zeroed();
        (subscription.kind, subscription.id, subscription.flags) = (kind, id, flags);
        sys::subscribe(self, &mut subscription)
    }

    /// The next event that waits.
    pub fn next_change(&self) -> Option<Change> {
        let mut found: Event = zeroed();
        sys::dequeue_event(self, &mut found).ok()?;
        Some(match found.kind {
            event::CONTROL => Change::Control(found.control()),
            event::SOURCE_CHANGE => Change::Source,
            _ => Change::Other,
        })
    }

    /// Waits until the device has something, at most so long. `output` also waits for an empty buffer of the output queue.
    pub fn wait(&self, buffers: bool, output: bool, timeout: Duration) -> Ready {
        let mut wanted = PollFlags::PRI;
        if buffers {
            wanted |= PollFlags::IN;
        }
        if output {
            wanted |= PollFlags::OUT;
        }
        let mut polled = [PollFd::new(&self.file, wanted)];
        let timeout = Timespec {
            tv_sec: i64::try_from(timeout.as_secs()).unwrap_or(i64::MAX),
            tv_nsec: i64::from(timeout.subsec_nanos()) as _,
        };
        if poll(&mut polled, Some(&timeout)).is_err() {
            return Ready::default();
        }
        let found = polled[0].revents();
        Ready {
            readable: found.contains(PollFlags::IN),
            writable: found.contains(PollFlags::OUT),
            event: found.contains(PollFlags::PRI),
            error: found.intersects(PollFlags::ERR | PollFlags::HUP | PollFlags::NVAL),
        }
    }
}

impl AsFd for Device {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.file.as_fd()
    }
}

fn known(timings: &DvTimings) -> Timings {
    let (width, height) = timings.size();
    Timings {
        width,
        height,
        framerate: timings.framerate(),
    }
}

fn read_layout(format: &Format) -> Layout {
    if matches!(
        format.kind,
        buffer_type::CAPTURE_PLANES | buffer_type::OUTPUT_PLANES
    ) {
        let pix = format.pix_planes();
        let count = usize::from(pix.count).min(abi::MOST_PLANES);
        return Layout {
            kind: format.kind,
            fourcc: pix.fourcc,
            width: pix.width,
            height: pix.height,
            field: pix.field,
            planes: pix.planes.iter().take(count).copied().collect(),
            colorspace: pix.colorspace,
            ycbcr_encoding: u32::from(pix.ycbcr_encoding),
            quantization: u32::from(pix.quantization),
        };
    }
    let pix = format.pix();
    Layout {
        kind: format.kind,
        fourcc: pix.fourcc,
        width: pix.width,
        height: pix.height,
        field: pix.field,
        planes: vec![(pix.image_size, pix.bytes_per_line)],
        colorspace: pix.colorspace,
        ycbcr_encoding: pix.ycbcr_encoding,
        quantization: pix.quantization,
    }
}

impl Layout {
    /// Whether fields come one after the other, which cannot be shown.
    pub fn alternates(&self) -> bool {
        self.field == abi::FIELD_ALTERNATE
    }
}

/// Numerator and denominator of the interval of a rate.
fn fraction(framerate: f32) -> (u32, u32) {
    let ntsc = (framerate * 1.001).round();
    if (framerate - framerate.round()).abs() < 0.005 {
        (1, framerate.round().max(1.0) as u32)
    } else if (framerate - ntsc / 1.001).abs() < 0.005 {
        (1001, ntsc as u32 * 1000)
    } else {
        (1000, (framerate * 1000.0).round().max(1.0) as u32)
    }
}

/// The text of a field that zeros fill up.
pub(super) fn text(field: &[u8]) -> String {
    let end = field.iter().position(|byte| *byte == 0).unwrap_or(field.len());
    String::from_utf8_lossy(field.get(..end).unwrap_or_default()).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_fractions() {
        for (rate, expected) in [
            (25.0, (1, 25)),
            (29.97, (1001, 30_000)),
            (12.5, (1000, 12_500)),
            (59.94, (1001, 60_000)),
            (0.5, (1000, 500)),
        ] {
            assert_eq!(fraction(rate), expected, "{rate}");
        }
    }

    #[test]
    fn a_file_that_is_no_video_device_is_refused() {
        let device = Device::open(Path::new("/dev/null")).unwrap();
        assert!(device.capabilities().is_err());
        assert_eq!(device.formats(buffer_type::CAPTURE), [] as [u32; 0]);
        assert_eq!(device.sizes(0), Sizes::Unknown);
        assert!(device.inputs().is_empty() && device.next_change().is_none());
        assert!(crate::v4l2::is_gone(
            &Device::open(Path::new("/dev/nothing-there")).unwrap_err()
        ));
    }
}
