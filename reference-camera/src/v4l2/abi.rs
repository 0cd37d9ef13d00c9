//! The structures of the kernel's interface for video devices, as `linux/videodev2.h` lays them out. Times are of 64 bits, also on
//! processors of 32.

use super::device::ControlChange;

/// Which of the queues of a device a call is about.
pub mod buffer_type {
    /// Pictures from the device, each in one piece.
    pub const CAPTURE: u32 = 1;
    /// Pictures to the device, each in one piece.
    pub const OUTPUT: u32 = 2;
    /// Pictures from the device, in planes of their own.
    pub const CAPTURE_PLANES: u32 = 9;
    /// Pictures to the device, in planes of their own.
    pub const OUTPUT_PLANES: u32 = 10;
}

/// What a device can do, in [`Capability::device_caps`].
pub mod capability {
    /// Captures pictures, each in one piece.
    pub const CAPTURE: u32 = 0x0000_0001;
    /// Captures pictures in planes of their own.
    pub const CAPTURE_PLANES: u32 = 0x0000_1000;
    /// Codes, decodes or scales pictures, in planes of their own.
    pub const M2M_PLANES: u32 = 0x0000_4000;
    /// Codes, decodes or scales pictures.
    pub const M2M: u32 = 0x0000_8000;
    /// Has queues of buffers.
    pub const STREAMING: u32 = 0x0400_0000;
    /// `device_caps` is filled in.
    pub const DEVICE_CAPS: u32 = 0x8000_0000;
}

/// Flags of a `Buffer`.
pub mod buffer_flag {
    /// Decoding can start here.
    pub const KEY: u32 = 0x0000_0008;
    /// The picture is damaged.
    pub const ERROR: u32 = 0x0000_0040;
    /// Which clock the time is of.
    pub const TIMESTAMP_MASK: u32 = 0x0000_e000;
    /// The time is of the monotonic clock.
    pub const TIMESTAMP_MONOTONIC: u32 = 0x0000_2000;
    /// Nothing comes after it.
    pub const LAST: u32 = 0x0010_0000;
}

/// Buffers are memory of the device.
pub const MEMORY_MMAP: u32 = 1;
/// Buffers are files, whose memory another device has.
pub const MEMORY_DMABUF: u32 = 4;

/// The part of a picture that is taken, in a [`Selection`].
pub const SELECT_CROP: u32 = 0;

/// Whole pictures, not fields.
pub const FIELD_NONE: u32 = 1;
/// Fields that come one after the other.
pub const FIELD_ALTERNATE: u32 = 7;

/// Status bits of an [`Input`]: it has no power, signal, synchronisation or carrier.
pub const INPUT_LOST: u32 = 0x0000_0001 | 0x0000_0002 | 0x0000_0100 | 0x0001_0000 | 0x0004_0000;
/// The input has timings of digital video.
pub const INPUT_DV_TIMINGS: u32 = 0x0000_0002;

/// The rate can be set.
pub const TIME_PER_FRAME: u32 = 0x1000;

/// Kinds of events.
pub mod event {
    /// A control has another value or range.
    pub const CONTROL: u32 = 3;
    /// The size of what comes in has changed.
    pub const SOURCE_CHANGE: u32 = 5;
    /// In a subscription: tells what is so already.
    pub const SEND_INITIAL: u32 = 1;
}

/// Flags of a control.
pub mod control_flag {
    /// There is no such control now.
    pub const DISABLED: u32 = 0x0001;
    /// It can only be read.
    pub const READ_ONLY: u32 = 0x0004;
    /// It has no effect now, because of another control.
    pub const INACTIVE: u32 = 0x0010;
    /// It can only be written.
    pub const WRITE_ONLY: u32 = 0x0040;
    /// The device changes it all the time, without a word.
    pub const VOLATILE: u32 = 0x0080;
}

/// Four characters as a number.
pub const fn fourcc(code: [u8; 4]) -> u32 {
    u32::from_le_bytes(code)
}

macro_rules! structures {
    ($($(#[$meta:meta])* $name:ident { $($(#[$field_meta:meta])* $field:ident: $type:ty,)* })*) => {$(
        $(#[$meta])*
        #[repr(C)]
        #[derive(Clone, Copy)]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $type,)*
        }
    )*};
}

structures! {
    /// Answer to the question what a device is.
    Capability {
        driver: [u8; 16], card: [u8; 32], bus: [u8; 32], version: u32, capabilities: u32, device_caps: u32, reserved: [u32; 3],
    }
    /// A format that a device offers.
    FormatDescription {
        index: u32, kind: u32, flags: u32, description: [u8; 32], fourcc: u32, bus_code: u32, reserved: [u32; 3],
    }
    /// A size or a range of sizes of a format. `kind` is 1 for one size: width and height are the first two of `sizes`; otherwise they are
    /// the least width, the most, the step, and the same for the height.
    FrameSize { index: u32, fourcc: u32, kind: u32, sizes: [u32; 6], reserved: [u32; 2], }
    /// A frame interval of a size, or a range. `kind` is 1 for one: numerator and denominator are the first two of `times`; otherwise they are
    /// the least interval, the most, and the step.
    FrameInterval {
        index: u32, fourcc: u32, width: u32, height: u32, kind: u32, times: [u32; 6], reserved: [u32; 2],
    }
    /// A format in one piece.
    Pix {
        width: u32, height: u32, fourcc: u32, field: u32, bytes_per_line: u32, image_size: u32, colorspace: u32, private: u32,
        flags: u32, ycbcr_encoding: u32, quantization: u32, transfer: u32,
    }
    /// The format to use on a queue. `words` is a `Pix` or a `PixPlanes`.
    Format { kind: u32, align: [usize; 0], words: [u32; 50], }
    /// Parameters of a stream.
    StreamParameters {
        kind: u32, capability: u32, mode: u32, numerator: u32, denominator: u32, extended: u32, buffers: u32, reserved: [u32; 44],
    }
    /// A request for buffers.
    RequestBuffers { count: u32, kind: u32, memory: u32, capabilities: u32, flags: u32, }
    /// One plane of a buffer.
    Plane { used: u32, length: u32, memory: usize, offset: u32, reserved: [u32; 11], }
    /// A buffer on its way into a queue or out of it.
    Buffer {
        index: u32, kind: u32, used: u32, flags: u32, field: u32, seconds: i64, microseconds: i64, timecode: [u32; 4], sequence: u32,
        memory: u32, place: usize, length: u32, reserved: u32, request: i32,
    }
    /// A buffer to be shared with other devices.
    ExportBuffer { kind: u32, index: u32, plane: u32, flags: u32, fd: i32, reserved: [u32; 11], }
    /// A part of a picture.
    Selection {
        kind: u32, target: u32, flags: u32, left: i32, top: i32, width: u32, height: u32, reserved: [u32; 9],
    }
    /// An input of a device.
    Input {
        index: u32, name: [u8; 32], kind: u32, audio: u32, tuner: u32, standard: u64, status: u32, capabilities: u32, reserved: [u32; 3],
    }
    /// Timings of digital video (see [`DvTimings::size`]).
    DvTimings { kind: u32, words: [u32; 32], }
    /// A control with its range.
    ControlDescription {
        id: u32, kind: u32, name: [u8; 32], minimum: i64, maximum: i64, step: u64, default: i64, flags: u32, element_size: u32,
        elements: u32, dimensions: u32, dimension: [u32; 4], reserved: [u32; 32],
    }
    /// The value of a control.
    Control { id: u32, value: i32, }
    /// What events shall come.
    EventSubscription { kind: u32, id: u32, flags: u32, reserved: [u32; 5], }
    /// An event.
    Event {
        kind: u32, data: [u64; 8], pending: u32, sequence: u32, seconds: i64, nanoseconds: i64, id: u32, reserved: [u32; 8],
    }
}

/// An entry of a menu; without padding in the kernel.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct MenuEntry {
    /// Control.
    pub id: u32,
    /// Index.
    pub index: u32,
    /// Its name, or the low and high words of its value.
    pub name: [u8; 32],
    /// Nothing.
    pub reserved: u32,
}

/// Most planes of a buffer.
pub const MOST_PLANES: usize = 8;

/// A format in planes of their own, as words of a `Format`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PixPlanes {
    /// As in `Pix`.
    pub width: u32,
    /// As in `Pix`.
    pub height: u32,
    /// As in `Pix`.
    pub fourcc: u32,
    /// As in `Pix`.
    pub field: u32,
    /// As in `Pix`.
    pub colorspace: u32,
    /// Octets of each plane and of its lines.
    pub planes: [(u32, u32); MOST_PLANES],
    /// How many planes there are.
    pub count: u8,
    /// As in `Pix`.
    pub ycbcr_encoding: u8,
    /// As in `Pix`.
    pub quantization: u8,
}

impl Format {
    /// The format in one piece.
    pub fn pix(&self) -> Pix {
        let word = |index: usize| self.words[index];
        Pix {
            width: word(0),
            height: word(1),
            fourcc: word(2),
            field: word(3),
            bytes_per_line: word(4),
            image_size: word(5),
            colorspace: word(6),
            private: word(7),
            flags: word(8),
            ycbcr_encoding: word(9),
            quantization: word(10),
            transfer: word(11),
        }
    }

    /// Changes the format in one piece.
    pub fn set_pix(&mut self, pix: &Pix) {
        let words = [
            pix.width,
            pix.height,
            pix.fourcc,
            pix.field,
            pix.bytes_per_line,
            pix.image_size,
            pix.colorspace,
            pix.private,
            pix.flags,
            pix.ycbcr_encoding,
            pix.quantization,
            pix.transfer,
        ];
        self.words[..words.len()].copy_from_slice(&words);
    }

    /// The format in planes of their own.
    pub fn pix_planes(&self) -> PixPlanes {
        let mut pix = PixPlanes {
            width: self.words[0],
            height: self.words[1],
            fourcc: self.words[2],
            field: self.words[3],
            colorspace: self.words[4],
            ..PixPlanes::default()
        };
        // Twenty octets a plane: its size, the distance of its lines, and six reserved pairs.
        for (index, plane) in pix.planes.iter_mut().enumerate() {
            *plane = (self.words[5 + 5 * index], self.words[6 + 5 * index]);
        }
        [pix.count, _, pix.ycbcr_encoding, pix.quantization] = self.words[45].to_ne_bytes();
        pix
    }

    /// Changes the format in planes of their own.
    pub fn set_pix_planes(&mut self, pix: &PixPlanes) {
        let head = [pix.width, pix.height, pix.fourcc, pix.field, pix.colorspace];
        self.words[..5].copy_from_slice(&head);
        for (index, (size, line)) in pix.planes.iter().enumerate() {
            self.words[5 + 5 * index] = *size;
            self.words[6 + 5 * index] = *line;
        }
        let [_, flags, ..] = self.words[45].to_ne_bytes();
        self.words[45] = u32::from_ne_bytes([pix.count, flags, pix.ycbcr_encoding, pix.quantization]);
    }
}

impl Event {
    /// What the event of a control says.
    pub fn control(&self) -> ControlChange {
        /// It says the value.
        const VALUE: u32 = 1;
        let words = |index: usize| {
            let [a, b, c, d, e, f, g, h] = self.data[index].to_ne_bytes();
            [u32::from_ne_bytes([a, b, c, d]), u32::from_ne_bytes([e, f, g, h])]
        };
        // What has changed and the kind of control; its value in 32 of 64 bits; its flags and its least value.
        let ([changes, _], [value, _], [flags, _]) = (words(0), words(1), words(2));
        ControlChange {
            id: self.id,
            value: (changes & VALUE != 0).then_some(value as i32),
            unsettled: flags & (control_flag::INACTIVE | control_flag::VOLATILE) != 0,
        }
    }
}

impl DvTimings {
    /// Width and height of the picture.
    pub fn size(&self) -> (u32, u32) {
        (self.words[0], self.words[1])
    }

    /// Whether fields come instead of pictures.
    pub fn interlaced(&self) -> bool {
        self.words[2] != 0
    }

    /// Pictures a second; `None` where the timings do not say.
    pub fn framerate(&self) -> Option<f32> {
        let clock = u64::from(self.words[4]) | u64::from(self.words[5]) << 32;
        let across: u64 = self.words[6..9].iter().map(|word| u64::from(*word)).sum();
        let down: u64 = self.words[9..15].iter().map(|word| u64::from(*word)).sum();
        let total = (u64::from(self.words[0]) + across) * (u64::from(self.words[1]) + down);
        (clock > 0 && total > 0).then(|| (clock as f64 / total as f64) as f32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As a C compiler counts them on processors of 64 bits.
    #[test]
    #[cfg(target_pointer_width = "64")]
    fn structures_have_the_sizes_of_the_kernel() {
        use std::mem::size_of;
        assert_eq!(
            [
                size_of::<Capability>(),
                size_of::<FormatDescription>(),
                size_of::<FrameSize>(),
                size_of::<FrameInterval>(),
                size_of::<Format>(),
                size_of::<StreamParameters>(),
                size_of::<RequestBuffers>(),
                size_of::<Plane>(),
                size_of::<Buffer>(),
                size_of::<ExportBuffer>(),
                size_of::<Selection>(),
                size_of::<Input>(),
                size_of::<DvTimings>(),
                size_of::<ControlDescription>(),
                size_of::<Control>(),
                size_of::<EventSubscription>(),
                size_of::<Event>(),
                size_of::<MenuEntry>(),
            ],
            [
                104, 64, 44, 52, 208, 204, 20, 64, 88, 64, 64, 80, 132, 232, 8, 32, 136, 44
            ]
        );
    }

    #[test]
    fn formats_are_written_and_read() {
        let mut format = Format {
            kind: buffer_type::CAPTURE_PLANES,
            align: [],
            words: [0; 50],
        };
        let mut pix = PixPlanes {
            width: 640,
            height: 360,
            fourcc: fourcc(*b"NM12"),
            count: 2,
            quantization: 1,
            ..PixPlanes::default()
        };
        pix.planes[1] = (115_200, 640);
        format.set_pix_planes(&pix);
        assert_eq!(format.pix_planes(), pix);
        // The second plane begins 20 + 20 octets into the format, the count of planes at 180.
        assert_eq!(
            (format.words[10], format.words[45].to_ne_bytes()[0]),
            (115_200, 2)
        );
    }

    #[test]
    #[cfg(target_endian = "little")]
    fn events_of_controls_are_read() {
        let event = |changes: u64, flags: u64| Event {
            kind: event::CONTROL,
            data: [changes | 1 << 32, 0xffff_fff6, flags | 7 << 32, 0, 0, 0, 0, 0],
            pending: 0,
            sequence: 0,
            seconds: 0,
            nanoseconds: 0,
            id: 0x0098_0900,
            reserved: [0; 8],
        };
        let change = |value, unsettled| ControlChange {
            id: 0x0098_0900,
            value,
            unsettled,
        };
        assert_eq!(event(3, 0).control(), change(Some(-10), false));
        assert_eq!(event(2, 0x10).control(), change(None, true));
        assert_eq!(event(1, 0x80).control(), change(Some(-10), true));
    }

    #[test]
    fn timings_tell_the_rate() {
        let mut timings = DvTimings {
            kind: 0,
            words: [0; 32],
        };
        // 1280x720 at 60 pictures a second (CEA-861, code 4).
        timings.words[..10].copy_from_slice(&[1280, 720, 0, 0, 74_250_000, 0, 110, 40, 220, 5]);
        timings.words[10..12].copy_from_slice(&[5, 20]);
        assert_eq!((timings.size(), timings.framerate()), ((1280, 720), Some(60.0)));
        timings.words[4] = 0;
        assert_eq!(timings.framerate(), None);
    }
}
