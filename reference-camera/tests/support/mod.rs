//! What the tests of the streams share.
#![allow(dead_code, reason = "every test file uses its own part")]

pub mod mux;

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use onvif_device::backend::BackendError;
use onvif_device::backend::video::{EncodedFrame, Encoder, FrameSink, Resolution, StreamFormat};
use openh264::formats::YUVSource;
use reference_camera::pipeline::{CELL, Picture, draw_text};
use reference_camera::sources::read_frame_number;

/// What a sink was told.
#[derive(Debug)]
pub enum Event {
    Format(StreamFormat),
    Frame(EncodedFrame),
    Ended(Option<BackendError>),
}

/// A sink that passes everything on to the test.
pub struct Sink {
    events: Mutex<Sender<Event>>,
    slot: Slot,
}

/// A place for an encoder that the sink drops when the first frame comes.
#[derive(Clone, Default)]
pub struct Slot(Arc<Mutex<Dropped>>);

#[derive(Default)]
struct Dropped {
    encoder: Option<Box<dyn Encoder>>,
    wanted: bool,
}

impl Slot {
    pub fn fill(&self, encoder: Box<dyn Encoder>) {
        self.0.lock().unwrap().encoder = Some(encoder);
    }
}

impl Sink {
    pub fn new() -> (Arc<Sink>, Receiver<Event>) {
        let (sender, receiver) = channel();
        (
            Arc::new(Sink {
                events: Mutex::new(sender),
                slot: Slot::default(),
            }),
            receiver,
        )
    }

    pub fn drop_after_first_frame(&self) -> Slot {
        self.slot.0.lock().unwrap().wanted = true;
        self.slot.clone()
    }

    fn send(&self, event: Event) {
        let _ = self.events.lock().unwrap().send(event);
    }
}

impl FrameSink for Sink {
    fn format(&self, format: StreamFormat) {
        self.send(Event::Format(format));
    }
    fn frame(&self, frame: EncodedFrame) {
        self.send(Event::Frame(frame));
        let mut slot = self.slot.0.lock().unwrap();
        if slot.wanted {
            slot.encoder.take();
        }
    }
    fn ended(&self, reason: Option<BackendError>) {
        self.send(Event::Ended(reason));
    }
}

/// The next frame; formats in between are passed over.
pub fn frame(events: &Receiver<Event>) -> EncodedFrame {
    loop {
        match events.recv().unwrap() {
            Event::Format(_) => {}
            Event::Frame(frame) => return frame,
            Event::Ended(reason) => panic!("the stream has ended: {reason:?}"),
        }
    }
}

/// Decodes H.264.
pub struct Decoder(openh264::decoder::Decoder);

impl Decoder {
    pub fn new() -> Decoder {
        Decoder(openh264::decoder::Decoder::new().unwrap())
    }

    /// The picture and its frame number, if it has one.
    pub fn decode(&mut self, frame: &EncodedFrame) -> Option<(Picture, Option<u32>)> {
        self.decode_bytes(&annex_b(&frame.units))
    }

    /// The same for an access unit as a byte stream.
    pub fn decode_bytes(&mut self, unit: &[u8]) -> Option<(Picture, Option<u32>)> {
        let decoded = self.0.decode(unit).unwrap()?;
        let (width, height) = decoded.dimensions();
        let (luma, blue, red) = decoded.strides();
        let resolution = Resolution {
            width: width as u32,
            height: height as u32,
        };
        let planes = [(decoded.y(), luma), (decoded.u(), blue), (decoded.v(), red)];
        let picture = Picture::from_planes(resolution, planes).unwrap();
        let number = read_frame_number(picture.planes()[0], width, width, height);
        Some((picture, number))
    }

    /// The frame numbers of the next pictures.
    pub fn numbers(&mut self, events: &Receiver<Event>, count: usize) -> Vec<u32> {
        let number = |decoder: &mut Decoder| decoder.decode(&frame(events)).unwrap().1.unwrap();
        (0..count).map(|_| number(self)).collect()
    }
}

/// NAL units as a byte stream.
pub fn annex_b(units: &[Bytes]) -> Vec<u8> {
    units
        .iter()
        .flat_map(|unit| [&[0, 0, 0, 1], &unit[..]].concat())
        .collect()
}

/// Reads so many characters of a time that is drawn with [`draw_text`]: bright, at this place and magnification.
pub fn read_time(picture: &Picture, (x, y): (usize, usize), scale: usize, count: usize) -> String {
    let width = picture.width();
    let luma = picture.planes()[0];
    let wrong = |at: usize, character: char| {
        let side = CELL * scale;
        let mut drawn = Picture::new(Resolution {
            width: side as u32,
            height: side as u32,
        });
        draw_text(&mut drawn, 0, 0, scale, &character.to_string(), 255);
        let drawn = drawn.planes()[0].iter().enumerate();
        drawn
            .filter(|(index, sample)| {
                let seen = luma[(y + index / side) * width + x + at * side + index % side];
                (**sample == 255) != (seen > 120)
            })
            .count()
    };
    let characters = |at: usize| {
        "0123456789-: "
            .chars()
            .min_by_key(|character| wrong(at, *character))
    };
    (0..count).filter_map(characters).collect()
}

/// Size and frame number of a JPEG image, by a decoder that has nothing to do with the encoder.
pub fn decode_jpeg(image: &[u8]) -> (Resolution, Option<u32>) {
    use zune_jpeg::zune_core::{bytestream::ZCursor, colorspace::ColorSpace, options::DecoderOptions};
    let options = DecoderOptions::default().jpeg_set_out_colorspace(ColorSpace::Luma);
    let mut decoder = zune_jpeg::JpegDecoder::new_with_options(ZCursor::new(image), options);
    let luma = decoder.decode().unwrap();
    let (width, height) = decoder.dimensions().unwrap();
    let number = read_frame_number(&luma, width, width, height);
    (
        Resolution {
            width: width as u32,
            height: height as u32,
        },
        number,
    )
}

/// The picture of a JPEG image.
pub fn decode_jpeg_picture(image: &[u8]) -> Picture {
    use zune_jpeg::zune_core::{bytestream::ZCursor, colorspace::ColorSpace, options::DecoderOptions};
    let options = DecoderOptions::default().jpeg_set_out_colorspace(ColorSpace::YCbCr);
    let mut decoder = zune_jpeg::JpegDecoder::new_with_options(ZCursor::new(image), options);
    let samples = decoder.decode().unwrap();
    let (width, height) = decoder.dimensions().unwrap();
    let mut picture = Picture::new(Resolution {
        width: width as u32,
        height: height as u32,
    });
    // JPEG has the full range, pictures of cameras the limited one.
    let luma = |sample: u8| (16.0 + f64::from(sample) * 219.0 / 255.0).round() as u8;
    let chroma = |sample: u8| (128.0 + (f64::from(sample) - 128.0) * 224.0 / 255.0).round() as u8;
    let planes = picture.planes_mut();
    let [y, u, v] = planes;
    for (index, pixel) in samples.chunks_exact(3).enumerate() {
        let (column, line) = (index % width, index / width);
        y[index] = luma(pixel[0]);
        if column % 2 == 0 && line % 2 == 0 {
            let at = line / 2 * (width / 2) + column / 2;
            (u[at], v[at]) = (chroma(pixel[1]), chroma(pixel[2]));
        }
    }
    picture
}
