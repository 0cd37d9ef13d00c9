//! Files played in a loop. The files are made here: the test pattern, encoded, in boxes or as a byte stream.

mod support;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::time::Duration;

use bytes::Bytes;
use onvif_device::backend::BackendError;
use onvif_device::backend::audio::{
    AudioBackend as _, AudioCodec, AudioFormat, AudioFrame, AudioSettings, AudioSink,
};
use onvif_device::backend::video::{
    CodecProfile, EncoderSettings, Resolution, Rotation, SourceView, StreamFormat, VideoCodec,
};
use reference_camera::audio::{AudioSpec, CameraAudio};
use reference_camera::sources::{Clip, FileSource, MediaClock, PassThrough, open_file};
use reference_camera::video::{SourceDriver, check};
use support::mux::{self, Movie};
use support::{Decoder, Event, Sink, decode_jpeg, frame};

const SIZE: Resolution = Resolution {
    width: 320,
    height: 180,
};

struct Directory(tempfile::TempDir);

impl Directory {
    fn new() -> Directory {
        Directory(tempfile::tempdir().unwrap())
    }

    fn file(&self, name: &str, content: &[u8]) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    }
}

fn open(path: &Path) -> PassThrough {
    open_file(path, Arc::new(MediaClock::new())).unwrap().video
}

fn play(source: &PassThrough) -> (Box<dyn onvif_device::backend::video::Encoder>, Receiver<Event>) {
    let (sink, events) = Sink::new();
    let settings = source.default_encoders().remove(0);
    (
        source.start(&settings, &SourceView::default(), sink).unwrap(),
        events,
    )
}

/// Twelve pictures at 30 a second with a key frame every four.
fn pictures() -> Vec<mux::Picture> {
    mux::encoded_pattern(SIZE, 30.0, 12, 4)
}

#[test]
fn an_mp4_file_is_passed_through_untouched_and_goes_round() {
    let directory = Directory::new();
    let pictures = pictures();
    let path = directory.file("clip.mp4", &Movie::h264(&pictures, SIZE).bytes());
    let source = open(&path);
    let (_player, events) = play(&source);

    let Event::Format(StreamFormat::H264 {
        sps,
        pps,
        resolution,
        framerate,
    }) = events.recv().unwrap()
    else {
        panic!("the format comes first");
    };
    assert_eq!((resolution, framerate), (SIZE, 30.0));
    assert_eq!((&sps, &pps), (&pictures[0].units[0], &pictures[0].units[1]));
    let frames: Vec<_> = (0..30).map(|_| frame(&events)).collect();
    for (index, frame) in frames.iter().enumerate() {
        // Parameter sets were taken out of the file and are back in front of key frames; all else is as it was.
        assert_eq!(frame.units, pictures[index % 12].units, "picture {index}");
        assert_eq!(frame.key, index % 4 == 0);
    }
    let mut decoder = Decoder::new();
    let numbers: Vec<_> = frames
        .iter()
        .map(|frame| decoder.decode(frame).unwrap().1.unwrap())
        .collect();
    assert!(
        numbers
            .iter()
            .enumerate()
            .all(|(index, number)| *number == index as u32 % 12),
        "{numbers:?}"
    );
    for (index, pair) in frames.windows(2).enumerate() {
        let interval = pair[1].timestamp - pair[0].timestamp;
        let exact = Duration::from_secs(1) / 30;
        assert!(
            interval.abs_diff(exact) < Duration::from_micros(1),
            "{interval:?} after picture {index}"
        );
    }
}

#[test]
fn a_byte_stream_is_passed_through_too() {
    let directory = Directory::new();
    let pictures = pictures();
    let stream: Vec<u8> = pictures
        .iter()
        .flat_map(|picture| support::annex_b(&picture.units))
        .collect();
    let clip = Clip::open(&directory.file("clip.h264", &stream)).unwrap();
    assert_eq!((clip.len(), clip.resolution(), clip.gov_length()), (12, SIZE, 4));
    let source = open(&directory.file("clip.h264", &stream));
    let (_player, events) = play(&source);
    for index in 0..15 {
        assert_eq!(
            frame(&events).units,
            pictures[index % 12].units,
            "picture {index}"
        );
    }
}

#[test]
fn a_byte_stream_with_delimiters_and_slices_keeps_its_access_units() {
    let directory = Directory::new();
    let mut stream = Vec::new();
    for picture in pictures() {
        let mut units = vec![Bytes::from_static(&[9, 0xf0])];
        units.extend(picture.units);
        // A second slice that does not begin at the first macroblock.
        units.push(Bytes::from_static(&[0x41, 0x4a, 1, 2, 3]));
        stream.extend(support::annex_b(&units));
    }
    let clip = Clip::open(&directory.file("clip.264", &stream)).unwrap();
    assert_eq!((clip.len(), clip.gov_length()), (12, 4));
}

#[test]
fn reordered_pictures_keep_their_presentation_times() {
    let directory = Directory::new();
    let mut movie = Movie::h264(&pictures(), SIZE);
    // I P B B: shown as 0 3 1 2, in ticks of one picture, negative offsets allowed.
    movie.offsets = Some([0, 2, -1, -1].repeat(3));
    let source = open(&directory.file("clip.mp4", &movie.bytes()));
    let (_player, events) = play(&source);
    let frames: Vec<_> = (0..13).map(|_| frame(&events)).collect();
    let ticks: Vec<_> = frames
        .iter()
        .map(|frame| {
            let since = frame.timestamp.as_secs_f64() - frames[0].timestamp.as_secs_f64();
            (since * 30.0).round() as i32
        })
        .collect();
    assert_eq!(ticks, [0, 3, 1, 2, 4, 7, 5, 6, 8, 11, 9, 10, 12]);
}

#[test]
fn the_options_promise_only_what_the_file_is() {
    let directory = Directory::new();
    let source = open(&directory.file("clip.mp4", &Movie::h264(&pictures(), SIZE).bytes()));
    let options = source.encoder_options(0);
    assert_eq!(options.len(), 1);
    assert!(options[0].fixed);
    assert_eq!(
        (&options[0].resolutions[..], &options[0].framerates[..]),
        (&[SIZE][..], &[30.0][..])
    );
    assert_eq!(
        (options[0].gov_length.clone(), &options[0].profiles[..]),
        (Some(4..=4), &[CodecProfile::Main][..])
    );
    let defaults = source.default_encoders();
    assert!(defaults.len() >= 2, "a recorder wants a sub stream");
    for (index, settings) in defaults.iter().enumerate() {
        check(settings, &source.encoder_options(index as u32)).unwrap();
    }
    let other = EncoderSettings {
        framerate: 31.0,
        ..defaults[0].clone()
    };
    assert!(matches!(
        source.start(&other, &SourceView::default(), Sink::new().0),
        Err(BackendError::Unsupported(_))
    ));
}

#[test]
fn a_file_has_snapshots_and_a_sub_stream() {
    let directory = Directory::new();
    let source = open(&directory.file("clip.mp4", &Movie::h264(&pictures(), SIZE).bytes()));
    let (size, number) = decode_jpeg(&source.snapshot(SIZE, &SourceView::default()).unwrap());
    assert_eq!(size, SIZE);
    assert!(number.is_some_and(|number| number < 12), "{number:?}");

    let mut settings = source.default_encoders().remove(1);
    settings.resolution = Resolution {
        width: 160,
        height: 90,
    };
    let (sink, events) = Sink::new();
    let _encoder = source.start(&settings, &SourceView::default(), sink).unwrap();
    let (picture, _) = Decoder::new().decode(&frame(&events)).unwrap();
    assert_eq!(picture.resolution(), settings.resolution);
}

#[test]
fn a_turned_main_stream_is_encoded_and_turning_it_back_gives_the_file_again() {
    let directory = Directory::new();
    let pictures = pictures();
    let source = open(&directory.file("clip.mp4", &Movie::h264(&pictures, SIZE).bytes()));
    let (encoder, events) = play(&source);
    let settings = source.default_encoders().remove(0);
    let turned = SourceView {
        rotate: Rotation::Clockwise90,
        ..SourceView::default()
    };
    let next_format = || loop {
        if let Event::Format(StreamFormat::H264 { resolution, .. }) = events.recv().unwrap() {
            return resolution;
        }
    };
    assert_eq!(next_format(), SIZE);
    encoder.reconfigure(&settings, &turned).unwrap();
    assert_eq!(
        next_format(),
        Resolution {
            width: 180,
            height: 320
        }
    );
    let first = frame(&events);
    assert!(first.key);
    let (picture, _) = Decoder::new().decode(&first).unwrap();
    assert_eq!(
        picture.resolution(),
        Resolution {
            width: 180,
            height: 320
        }
    );
    encoder.reconfigure(&settings, &SourceView::default()).unwrap();
    assert_eq!(next_format(), SIZE);
    let back = frame(&events);
    assert!(back.key && pictures.iter().any(|picture| picture.units == back.units));
    assert!(back.timestamp > first.timestamp);
}

#[test]
fn h265_is_passed_through_and_cannot_be_decoded() {
    let directory = Directory::new();
    let sets = [&[0x40, 1, 1][..], &[0x42, 1, 1, 1, 0x60], &[0x44, 1, 2]].map(Bytes::copy_from_slice);
    let slice = |kind: u8, index: u8| Bytes::copy_from_slice(&[kind << 1, 1, index, 7]);
    let pictures: Vec<_> = (0..6)
        .map(|index| {
            let key = index % 3 == 0;
            let mut units = if key { sets.to_vec() } else { Vec::new() };
            units.push(slice(if key { 19 } else { 1 }, index));
            mux::Picture { units, key }
        })
        .collect();
    let source = open(&directory.file("clip.mp4", &Movie::h265(&pictures, SIZE).bytes()));
    let (_player, events) = play(&source);
    let Event::Format(StreamFormat::H265 {
        vps,
        sps,
        pps,
        resolution,
        ..
    }) = events.recv().unwrap()
    else {
        panic!("the format comes first");
    };
    assert_eq!(([vps, sps, pps], resolution), (sets, SIZE));
    for index in 0..8 {
        assert_eq!(frame(&events).units, pictures[index % 6].units);
    }
    assert_eq!(source.default_encoders().len(), 1);
    assert_eq!(source.encoder_options(0)[0].codec, VideoCodec::H265);
    let unsupported =
        |result: Result<Bytes, BackendError>| matches!(result, Err(BackendError::Unsupported(_)));
    assert!(unsupported(source.snapshot(SIZE, &SourceView::default())));
    assert!(source.pictures().is_none(), "no motion is detected in it");
    let mirrored = SourceView {
        mirror: true,
        ..SourceView::default()
    };
    let refused = source.start(&source.default_encoders()[0], &mirrored, Sink::new().0);
    assert!(matches!(refused, Err(BackendError::Unsupported(_))));
}

#[test]
fn mpeg4_is_passed_through_and_cannot_be_decoded() {
    let directory = Directory::new();
    let pictures = mux::mpeg4_pictures(6);
    let source = open(&directory.file("clip.mp4", &Movie::mpeg4(&pictures, 0x20).bytes()));
    let settings = source.default_encoders();
    assert_eq!(settings.len(), 1);
    assert_eq!(
        (settings[0].codec, settings[0].profile, settings[0].gov_length),
        (VideoCodec::Mpeg4, Some(CodecProfile::Simple), 3)
    );
    let (_player, events) = play(&source);
    let Event::Format(StreamFormat::Mpeg4 {
        config,
        resolution,
        framerate,
    }) = events.recv().unwrap()
    else {
        panic!("the format comes first");
    };
    assert_eq!((&config, framerate), (&pictures[0].units[0], 30.0));
    // Not what the entry says, but the pictures.
    assert_eq!((resolution.width, resolution.height), (320, 240));
    for index in 0..8 {
        let frame = frame(&events);
        let expected = &pictures[index % 6];
        assert_eq!((frame.units, frame.key), (expected.units.clone(), expected.key));
    }
    let snapshot = source.snapshot(resolution, &SourceView::default());
    assert!(matches!(snapshot, Err(BackendError::Unsupported(_))));
    // MPEG-2 has such entries, too.
    let other = directory.file("mpeg2.mp4", &Movie::mpeg4(&pictures, 0x61).bytes());
    let error = Clip::open(&other).unwrap_err();
    assert!(format!("{error:#}").contains("not MPEG-4 Visual"), "{error:#}");
}

/// H.265 as far as a player looks at it: real parameter sets, made by x265, and slices that are none.
fn h265_pictures(count: u8) -> Vec<mux::Picture> {
    let hex = |digits: &str| {
        let octet = |at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap();
        Bytes::from_iter((0..digits.len()).step_by(2).map(octet))
    };
    let sets = [
        "40010c01ffff01600000030090000003000003003cba0240",
        "42010101600000030090000003000003003ca00a080c1f3e5ba4a4c2f0168080000003008000000f04",
        "4401c073c189",
    ]
    .map(hex);
    let slice = |kind: u8, first: u8, index: u8| Bytes::copy_from_slice(&[kind << 1, 1, first | index, 7]);
    let picture = |index| {
        let key = index % 3 == 0;
        let mut units = if key { sets.to_vec() } else { Vec::new() };
        let kind = if key { 20 } else { 1 };
        units.extend([slice(kind, 0x80, index), slice(kind, 0, index)]);
        // A message behind the picture belongs to it.
        units.push(Bytes::from_static(&[40 << 1, 1, 9]));
        mux::Picture { units, key }
    };
    (0..count).map(picture).collect()
}

#[test]
fn an_h265_byte_stream_is_passed_through() {
    let directory = Directory::new();
    let pictures = h265_pictures(6);
    let units = pictures.iter().flat_map(|picture| &picture.units);
    let stream = support::annex_b(&units.cloned().collect::<Vec<_>>());
    let path = directory.file("clip.h265", &stream);
    let clip = Clip::open(&path).unwrap();
    assert_eq!(
        (clip.codec(), clip.len(), clip.gov_length()),
        (VideoCodec::H265, 6, 3)
    );
    assert_eq!((clip.resolution(), clip.framerate()), (SIZE, 30.0));
    let source = open(&path);
    let (_player, events) = play(&source);
    let Event::Format(StreamFormat::H265 { vps, sps, pps, .. }) = events.recv().unwrap() else {
        panic!("the format comes first");
    };
    assert_eq!([vps, sps, pps], pictures[0].units[..3]);
    for index in 0..8 {
        assert_eq!(frame(&events).units, pictures[index % 6].units, "picture {index}");
    }
    // Without its parameter sets it is none.
    let headless = support::annex_b(&[pictures[0].units[0].clone(), pictures[0].units[3].clone()]);
    let error = Clip::open(&directory.file("headless", &headless)).unwrap_err();
    assert!(
        format!("{error:#}").contains("H.265 sequence parameter set"),
        "{error:#}"
    );
}

/// Passes on what it hears.
struct Ear(std::sync::Mutex<std::sync::mpsc::Sender<Heard>>);

#[derive(Debug)]
enum Heard {
    Format(AudioFormat),
    Frame(AudioFrame),
}

impl AudioSink for Ear {
    fn format(&self, format: AudioFormat) {
        let _ = self.0.lock().unwrap().send(Heard::Format(format));
    }
    fn frame(&self, frame: AudioFrame) {
        let _ = self.0.lock().unwrap().send(Heard::Frame(frame));
    }
    fn ended(&self, _: Option<BackendError>) {}
}

/// The file of twelve pictures, which takes 400 ms, with so many pieces of sound, of 64 ms each.
fn movie_with_sound(pieces: u8, object_type: u8) -> Movie {
    let mut movie = Movie::h264(&pictures(), SIZE);
    let pieces = (0..pieces)
        .map(|index| vec![index; 40 + usize::from(index)])
        .collect();
    movie.sound = Some(mux::Sound {
        pieces,
        object_type,
        edits: None,
    });
    movie
}

/// Plays a file with sound and looks when its pieces come: so many seconds, by their number, after the first picture of the round is shown, with nothing but these
/// pieces in it.
fn comes_in_step(movie: &Movie, late: f64, pieces: std::ops::RangeInclusive<u8>) {
    let directory = Directory::new();
    let path = directory.file("clip.mp4", &movie.bytes());
    let FileSource { video, sound } = open_file(&path, Arc::new(MediaClock::new())).unwrap();
    let sound = sound.expect("sound");
    let options = sound.options();
    let settings = AudioSettings {
        codec: AudioCodec::Aac,
        bitrate_kbps: options.bitrates_kbps[0],
        sample_rate: 16_000,
    };
    let (sender, heard) = std::sync::mpsc::channel();
    let ear = Arc::new(Ear(std::sync::Mutex::new(sender)));
    // The pictures lead.
    let (_player, events) = play(&video);
    let first = frame(&events);
    let _playing = sound.start(&settings, ear).unwrap();
    let begin = pictures().iter().position(|picture| picture.units == first.units);
    let begin = Duration::from_secs(1) / 30 * begin.unwrap() as u32;
    let mut seen = std::collections::BTreeSet::new();
    // Two rounds at least.
    for _ in 0..14 {
        let frame = loop {
            if let Heard::Frame(frame) = heard.recv().unwrap() {
                break frame;
            }
        };
        let piece = frame.data[0];
        seen.insert(piece);
        // Where the presentation is, by the picture that was seen and the time since then.
        let place = (frame.timestamp + begin).as_secs_f64() - first.timestamp.as_secs_f64();
        let apart = (place - f64::from(piece) * 0.064 - late).rem_euclid(0.4);
        assert!(apart.min(0.4 - apart) < 0.001, "piece {piece} at {place}");
    }
    assert!(seen.iter().copied().eq(pieces), "{late}: {seen:?}");
}

/// Encoders of sound begin with something that is not to be heard, and pictures that are reordered are shown late: edit lists say so.
#[test]
fn edit_lists_bring_sound_and_pictures_together() {
    let mut movie = movie_with_sound(10, 2);
    comes_in_step(&movie, 0.0, 0..=6);
    let mut with = |begins, edits| {
        // Shown so many pictures after they are decoded, but for the last one.
        let mut offsets = vec![begins as i64; 12];
        offsets[11] = 0;
        movie.offsets = Some(offsets);
        movie.begins = Some(begins);
        movie.sound.as_mut().unwrap().edits = Some(edits);
        movie.clone()
    };
    // One piece, and more than one, that only start the decoder.
    comes_in_step(&with(0, (0, 1024)), -0.064, 1..=7);
    comes_in_step(&with(0, (0, 1600)), -0.1, 2..=7);
    // The pictures are late by more than that, so that there is time for it.
    comes_in_step(&with(2, (0, 1024)), -0.064, 0..=6);
    // It comes in later.
    comes_in_step(&with(0, (120, 0)), 0.12, 0..=4);
    comes_in_step(&with(2, (120, 1024)), 0.056, 0..=4);
}

#[test]
fn aac_is_passed_through_in_step_with_the_pictures() {
    let directory = Directory::new();
    let path = directory.file("clip.mp4", &movie_with_sound(10, 2).bytes());
    let FileSource { video, sound } = open_file(&path, Arc::new(MediaClock::new())).unwrap();
    let sound = sound.expect("sound");
    let options = sound.options();
    assert_eq!(
        (options.codec, &options.sample_rates[..]),
        (AudioCodec::Aac, &[16_000][..])
    );
    let settings = AudioSettings {
        codec: AudioCodec::Aac,
        bitrate_kbps: options.bitrates_kbps[0],
        sample_rate: 16_000,
    };
    let (sender, heard) = std::sync::mpsc::channel();
    let ear = Arc::new(Ear(std::sync::Mutex::new(sender)));
    let other = AudioSettings {
        sample_rate: 8000,
        ..settings
    };
    assert!(sound.start(&other, Arc::<Ear>::clone(&ear)).is_err());
    // The pictures lead.
    let (_player, events) = play(&video);
    let first = frame(&events);
    let _playing = sound.start(&settings, ear).unwrap();
    let Heard::Format(AudioFormat::Aac {
        sample_rate,
        channels,
        config,
    }) = heard.recv().unwrap()
    else {
        panic!("the format comes first");
    };
    // AAC-LC, the ninth rate, one channel.
    assert_eq!(
        (sample_rate, channels, &config[..]),
        (16_000, 1, &[0x14, 0x08][..])
    );
    let begin = pictures().iter().position(|picture| picture.units == first.units);
    let begin = Duration::from_secs(1) / 30 * begin.unwrap() as u32;
    for _ in 0..20 {
        let Heard::Frame(heard) = heard.recv().unwrap() else {
            panic!("the format is told once");
        };
        let piece = heard.data[0];
        assert_eq!(heard.data.len(), 40 + usize::from(piece));
        // What is longer than the pictures is cut: the last one begins at 384 ms.
        assert!(piece <= 6, "piece {piece}");
        // Where the file is, by the picture that was seen and the time since then.
        let place = (heard.timestamp + begin - first.timestamp).as_secs_f64() % 0.4;
        let apart = (place - f64::from(piece) * 0.064).abs();
        assert!(apart.min(0.4 - apart) < 0.001, "piece {piece} at {place}");
    }
}

#[test]
fn sound_that_cannot_be_passed_through_is_left_out() {
    let directory = Directory::new();
    let open = |movie: Movie| {
        let path = directory.file("clip.mp4", &movie.bytes());
        open_file(&path, Arc::new(MediaClock::new())).unwrap()
    };
    // AAC Main, and none at all.
    assert!(open(movie_with_sound(3, 1)).sound.is_none());
    assert!(open(movie_with_sound(0, 2)).sound.is_none());
    assert!(open(Movie::h264(&pictures(), SIZE)).sound.is_none());
    assert!(open(movie_with_sound(3, 2)).sound.is_some());
}

#[test]
fn the_microphone_has_two_encoders_and_passed_sound_has_one() {
    let directory = Directory::new();
    let path = directory.file("clip.mp4", &movie_with_sound(3, 2).bytes());
    let clock = Arc::new(MediaClock::new());
    let sound = open_file(&path, Arc::clone(&clock)).unwrap().sound.unwrap();
    let microphone = AudioSpec::Tone(1000.0).open().unwrap();
    let audio = CameraAudio::new(microphone, None, clock).with_passed(vec![("video-2".to_owned(), sound)]);
    let codecs: Vec<Vec<AudioCodec>> = audio
        .sources()
        .iter()
        .map(|source| audio.default_encoders(&source.token).unwrap())
        .map(|encoders| encoders.iter().map(|settings| settings.codec).collect())
        .collect();
    assert_eq!(
        codecs,
        [vec![AudioCodec::Pcmu, AudioCodec::Aac], vec![AudioCodec::Aac]]
    );
}

#[test]
fn bad_files_are_refused_in_words() {
    let directory = Directory::new();
    let good = Movie::h264(&pictures(), SIZE).bytes();
    let words = |name: &str, content: &[u8]| {
        let error = Clip::open(&directory.file(name, content)).unwrap_err();
        format!("{error:#}")
    };
    let refused = |content: &[u8], part: &str| {
        let words = words("bad", content);
        assert!(
            words.starts_with("cannot play ") && words.contains(part),
            "{words}"
        );
    };
    refused(b"", "empty");
    refused(b"hello, world, this is text", "neither an MP4 file");
    refused(&good[..good.len() - 40], "movie header");
    refused(&good[..32], "movie header");
    refused(
        &support::annex_b(&[Bytes::from_static(&[0x65, 0x88])]),
        "sequence parameter set",
    );
    let missing = Clip::open(&directory.0.path().join("nowhere.mp4")).unwrap_err();
    assert!(format!("{missing:#}").contains("nowhere.mp4"));
    assert!(Clip::open(directory.0.path()).is_err());

    let with = |change: fn(&mut Movie)| {
        let mut movie = Movie::h264(&pictures(), SIZE);
        change(&mut movie);
        movie.bytes()
    };
    refused(&with(|movie| movie.deltas = vec![(3, 1)]), "stts");
    refused(&with(|movie| movie.chunks = Some(Vec::new())), "stco");
    refused(&with(|movie| movie.keys = vec![2]), "key frame");
    refused(&with(|movie| movie.timescale = 0), "time scale");
    refused(&with(|movie| movie.fragmented = true), "fragmented");
    refused(&with(|movie| movie.deltas = vec![(12, 0)]), "duration");
}

#[test]
fn no_change_of_one_byte_brings_the_reader_down() {
    let directory = Directory::new();
    for movie in [
        Movie::h264(&pictures()[..4], SIZE),
        Movie::mpeg4(&mux::mpeg4_pictures(4), 0x20),
    ] {
        let good = movie.bytes();
        // The header is at the end; the pictures themselves are not looked at before they are played.
        let begin = good.len() - movie.header_length();
        for index in (0..40).chain(begin..good.len()) {
            for value in [0, 1, 0x7f, 0xff] {
                let mut bad = good.clone();
                bad[index] = value;
                if let Ok(clip) = Clip::open(&directory.file("bad.mp4", &bad)) {
                    let _ = (
                        clip.framerate(),
                        clip.bitrate_kbps(),
                        clip.gov_length(),
                        clip.format(),
                    );
                }
            }
        }
    }
}

#[test]
fn a_file_that_is_cut_off_while_it_plays_ends_the_stream_with_the_reason() {
    let directory = Directory::new();
    let path = directory.file("clip.mp4", &Movie::h264(&pictures(), SIZE).bytes());
    let source = open(&path);
    let (_player, events) = play(&source);
    let _ = frame(&events);
    std::fs::OpenOptions::new()
        .write(true)
        .open(&path)
        .unwrap()
        .set_len(10)
        .unwrap();
    let ended = events.iter().find_map(|event| match event {
        Event::Ended(reason) => Some(reason),
        _ => None,
    });
    assert!(matches!(ended, Some(Some(BackendError::Failed(_)))), "{ended:?}");
}
