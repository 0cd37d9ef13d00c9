//! Playing and keeping of clips, on outputs that are only scripted, in time that is not waited for.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;
use tokio::time::{Instant, sleep};

use super::deck::{ENDLESS, Play, Reason};
use super::*;
use crate::backend::audio::{
    AudioBackend, AudioCodec, AudioEncoder, AudioEncoderOptions, AudioPlayer, AudioSettings, AudioSink,
    AudioSource, Taken,
};
use crate::events::{Events, Topic};
use crate::storage::MemoryStorage;

/// What an output was given, and when.
type Heard = Arc<Mutex<BTreeMap<String, Vec<(Instant, Vec<i16>)>>>>;

#[derive(Default)]
struct Loudspeakers {
    heard: Heard,
    levels: Mutex<Vec<(String, i32)>>,
    taken: Arc<Mutex<Vec<String>>>,
    /// The output `left` has no room.
    full: Arc<AtomicBool>,
    /// The output `left` has failed.
    broken: Arc<AtomicBool>,
}

struct Player {
    output: String,
    heard: Heard,
    taken: Arc<Mutex<Vec<String>>>,
    full: Arc<AtomicBool>,
    broken: Arc<AtomicBool>,
}

impl AudioPlayer for Player {
    fn play(&mut self, _: AudioCodec, _: &[u8]) {
        unreachable!("clips are linear");
    }

    fn play_samples(&mut self, samples: &[i16]) -> Taken {
        let left = self.output == "left";
        if left && self.broken.load(Ordering::Relaxed) {
            return Taken::Failed;
        }
        if left && self.full.load(Ordering::Relaxed) {
            return Taken::Nothing;
        }
        let mut heard = self.heard.lock().unwrap();
        let pieces = heard.entry(self.output.clone()).or_default();
        pieces.push((Instant::now(), samples.to_vec()));
        Taken::All
    }
}

impl Drop for Player {
    fn drop(&mut self) {
        self.taken.lock().unwrap().retain(|taken| *taken != self.output);
    }
}

impl AudioBackend for Loudspeakers {
    fn sources(&self) -> Vec<AudioSource> {
        Vec::new()
    }

    fn encoder_options(&self, source: &str) -> Result<Vec<AudioEncoderOptions>, BackendError> {
        Err(BackendError::NotFound(source.to_owned()))
    }

    fn start_encoder(
        &self,
        source: &str,
        _: &AudioSettings,
        _: Arc<dyn AudioSink>,
    ) -> Result<Box<dyn AudioEncoder>, BackendError> {
        Err(BackendError::NotFound(source.to_owned()))
    }

    fn outputs(&self) -> Vec<AudioOutput> {
        ["left", "right"]
            .map(|token| AudioOutput {
                token: token.to_owned(),
                level: 0..=10,
                default_level: 5,
                decoders: vec![AudioEncoderOptions::g711(AudioCodec::Pcmu)],
            })
            .to_vec()
    }

    fn set_output_level(&self, output: &str, level: i32) -> Result<(), BackendError> {
        self.levels.lock().unwrap().push((output.to_owned(), level));
        Ok(())
    }

    fn open_output(&self, output: &str) -> Result<Box<dyn AudioPlayer>, BackendError> {
        let mut taken = self.taken.lock().unwrap();
        if taken.iter().any(|taken| taken == output) {
            return Err(BackendError::Busy(output.to_owned()));
        }
        taken.push(output.to_owned());
        Ok(Box::new(Player {
            output: output.to_owned(),
            heard: Arc::clone(&self.heard),
            taken: Arc::clone(&self.taken),
            full: Arc::clone(&self.full),
            broken: Arc::clone(&self.broken),
        }))
    }

    fn clip_limits(&self) -> Option<ClipLimits> {
        Some(ClipLimits {
            clips: 2,
            kilobytes: 1,
        })
    }
}

struct Bench {
    hardware: Arc<Loudspeakers>,
    deck: Arc<Deck>,
    told: Arc<Mutex<Vec<String>>>,
}

fn bench() -> Bench {
    let hardware = Arc::new(Loudspeakers::default());
    let deck = Arc::new(Deck::new(Arc::clone(&hardware) as Arc<dyn AudioBackend>));
    let events = Events::new(Arc::default());
    let topic = Topic::property("tns1:Media/AudioClip/State")
        .source("AudioOutputToken", "tt:ReferenceToken")
        .data("Token", "tt:ReferenceToken")
        .data("ClipName", "xs:string")
        .data("Playing", "xs:boolean")
        .optional_data("Reason", "xs:string");
    deck.tell_by(events.declare(topic).unwrap());
    let told = Arc::default();
    let copy: Arc<Mutex<Vec<String>>> = Arc::clone(&told);
    events.observe(move |n| {
        let value = |name| n.value(name).unwrap_or_default();
        let entry = [
            value("AudioOutputToken"),
            value("Token"),
            value("Playing"),
            value("Reason"),
        ];
        copy.lock().unwrap().push(entry.join(" "));
    });
    Bench { hardware, deck, told }
}

impl Bench {
    fn play(
        &self,
        clip: &str,
        samples: &[i16],
        outputs: &[(&str, Option<i32>)],
        repeats: i32,
        interval: u64,
    ) {
        let play = Play {
            clip: clip.to_owned(),
            name: clip.to_uppercase(),
            samples: samples.into(),
            outputs: outputs
                .iter()
                .map(|(o, level)| ((*o).to_owned(), *level))
                .collect(),
            repeats,
            interval: Duration::from_secs(interval),
        };
        self.deck.start(play).unwrap();
    }

    async fn silence(&self) {
        for _ in 0..100_000 {
            if self.deck.playing().is_none() {
                return;
            }
            sleep(Duration::from_millis(10)).await;
        }
        panic!("the clip does not end");
    }

    fn heard(&self, output: &str) -> Vec<i16> {
        let heard = self.hardware.heard.lock().unwrap();
        let pieces = heard.get(output).into_iter().flatten();
        pieces.flat_map(|(_, samples)| samples.clone()).collect()
    }

    fn told(&self) -> Vec<String> {
        std::mem::take(&mut *self.told.lock().unwrap())
    }
}

fn ramp(count: i16) -> Vec<i16> {
    (0..count).collect()
}

#[tokio::test(start_paused = true)]
async fn a_clip_is_played_at_its_pace_and_repeated_after_its_interval() {
    let bench = bench();
    let begun = Instant::now();
    bench.play("c", &ramp(8000), &[("left", None)], 2, 3);
    assert_eq!(bench.deck.playing().unwrap().repeats_left, 2);
    sleep(Duration::from_millis(3500)).await;
    assert_eq!(bench.deck.playing().unwrap().repeats_left, 1);
    bench.silence().await;
    let took = begun.elapsed();
    // Three seconds of sound and two intervals.
    assert!((9000..9050).contains(&took.as_millis()), "{took:?}");
    assert_eq!(bench.heard("left"), ramp(8000).repeat(3));
    assert!(bench.heard("right").is_empty());
    let heard = bench.hardware.heard.lock().unwrap();
    for (index, (at, _)) in heard["left"].iter().take(50).enumerate() {
        let at = at.duration_since(begun).as_millis() as i64;
        let due = index as i64 * 20;
        assert!((due - 80..=due).contains(&at), "piece {index} at {at} ms");
    }
    drop(heard);
    let expected = [
        "true Started",
        "true Waiting",
        "true Repeating",
        "true Waiting",
        "true Repeating",
        "false Completed",
    ];
    assert_eq!(bench.told(), expected.map(|end| format!("left c {end}")));
    assert!(
        bench.hardware.taken.lock().unwrap().is_empty(),
        "the output is free"
    );
}

#[tokio::test(start_paused = true)]
async fn a_clip_without_end_goes_on_until_it_is_stopped_or_another_one_comes() {
    let bench = bench();
    bench.play("c", &ramp(160), &[("left", None), ("right", None)], ENDLESS, 0);
    sleep(Duration::from_secs(100)).await;
    assert_eq!(bench.deck.playing().unwrap().repeats_left, ENDLESS);
    assert!(bench.heard("left").len() > 99 * 8000);
    bench.deck.stop("other", |_| true, Reason::Stopped);
    bench.deck.stop("c", |output| output == "right", Reason::Stopped);
    assert_eq!(bench.deck.playing().unwrap().outputs, ["left"]);
    bench.told();
    bench.play("d", &ramp(160), &[("left", None)], 0, 0);
    assert_eq!(bench.told(), ["left c false Stopped", "left d true Started"]);
    bench.silence().await;
    assert_eq!(bench.told(), ["left d false Completed"]);
    let right = bench.heard("right").len();
    sleep(Duration::from_secs(1)).await;
    assert_eq!(bench.heard("right").len(), right);
}

#[tokio::test(start_paused = true)]
async fn a_person_takes_an_output_from_a_clip_and_a_clip_takes_none_from_a_person() {
    let bench = bench();
    bench.play("c", &ramp(160), &[("left", None), ("right", None)], ENDLESS, 0);
    bench.told();
    let talk = bench.deck.open_output("right").unwrap();
    assert_eq!(bench.told(), ["right c false Interrupted"]);
    assert_eq!(bench.deck.playing().unwrap().outputs, ["left"]);
    // What cannot have all of its outputs does not disturb what is played.
    let refused = bench.deck.start(Play {
        clip: "d".to_owned(),
        name: "D".to_owned(),
        samples: ramp(10).into(),
        outputs: vec![("left".to_owned(), None), ("right".to_owned(), None)],
        repeats: 0,
        interval: Duration::ZERO,
    });
    assert!(matches!(refused, Err(BackendError::Busy(_))), "{refused:?}");
    assert_eq!(bench.deck.playing().unwrap().clip, "c");
    drop(talk);
    bench.play("d", &ramp(10), &[("right", None)], 0, 0);
    bench.silence().await;
    assert_eq!(
        bench
            .heard("right")
            .iter()
            .rev()
            .take(10)
            .rev()
            .copied()
            .collect::<Vec<_>>(),
        ramp(10)
    );
}

#[tokio::test(start_paused = true)]
async fn what_has_no_room_comes_later_and_a_dead_output_ends_the_clip_there() {
    let bench = bench();
    bench.hardware.full.store(true, Ordering::Relaxed);
    bench.play("c", &ramp(1000), &[("left", None), ("right", None)], 0, 0);
    sleep(Duration::from_secs(2)).await;
    bench.hardware.full.store(false, Ordering::Relaxed);
    bench.silence().await;
    assert_eq!(bench.heard("left"), ramp(1000));
    assert_eq!(bench.heard("right"), ramp(1000), "nothing twice");
    bench.told();
    bench.hardware.full.store(true, Ordering::Relaxed);
    bench.play("d", &ramp(1000), &[("left", None), ("right", None)], 0, 0);
    bench.silence().await;
    assert_eq!(
        bench.told()[2..],
        ["left d false Error", "right d false Completed"]
    );
    bench.hardware.broken.store(true, Ordering::Relaxed);
    bench.play("e", &ramp(1000), &[("left", None)], ENDLESS, 0);
    bench.silence().await;
    assert_eq!(bench.told(), ["left e true Started", "left e false Error"]);
}

#[tokio::test(start_paused = true)]
async fn the_volume_of_a_clip_goes_with_it() {
    let bench = bench();
    bench.deck.set_output_level("left", 4).unwrap();
    bench.play("c", &ramp(100), &[("left", Some(9)), ("right", None)], 0, 0);
    assert_eq!(bench.deck.playing().unwrap().level, 9);
    bench.silence().await;
    let levels = std::mem::take(&mut *bench.hardware.levels.lock().unwrap());
    assert_eq!(
        levels,
        [
            ("left".to_owned(), 4),
            ("left".to_owned(), 9),
            ("left".to_owned(), 4)
        ]
    );
    // A knob that is turned meanwhile is obeyed, and stays where it was turned to.
    bench.play("c", &ramp(100), &[("left", Some(9))], 0, 0);
    bench.deck.set_output_level("left", 2).unwrap();
    assert_eq!(bench.deck.playing().unwrap().level, 2);
    bench.silence().await;
    assert_eq!(
        bench.hardware.levels.lock().unwrap().last(),
        Some(&("left".to_owned(), 2))
    );
}

fn configuration() -> ClipConfiguration {
    ClipConfiguration {
        enabled: true,
        name: "Bell".to_owned(),
        outputs: Vec::new(),
        format: ClipFormat::LinearWave,
        repeat_cycles: 0,
        repeat_interval: None,
        level: Some(99),
    }
}

/// Two samples.
const FILE: &[u8] = b"RIFF\x28\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1F\0\0\x80\x3E\0\0\x02\0\x10\0data\x04\0\0\0\x01\0\x02\0";

fn clips(bench: &Bench, storage: &Arc<MemoryStorage>) -> Clips {
    let storage = Arc::clone(storage) as Arc<dyn Storage>;
    Clips::open(Arc::clone(&bench.deck), storage).unwrap().unwrap()
}

async fn add(clips: &Clips, token: &str) -> String {
    let (_, segment, _) = clips.add(Some(token.to_owned()), configuration()).await.unwrap();
    segment
}

async fn upload(clips: &Clips, token: &str) {
    let segment = add(clips, token).await;
    assert!(matches!(clips.begin_upload(&segment), Begin::Clip(..)));
    clips
        .keep(token, configuration(), Bytes::from_static(FILE))
        .await
        .unwrap();
    clips.end_upload(&segment, true);
    assert_eq!(clips.begin_upload(&segment), Begin::Gone);
}

#[tokio::test(start_paused = true)]
async fn an_address_that_is_not_used_in_time_takes_its_clip_with_it() {
    let (bench, storage) = (bench(), Arc::default());
    let clips = clips(&bench, &storage);
    let (first, second) = (add(&clips, "a").await, add(&clips, "b").await);
    let full = clips.add(None, configuration()).await.unwrap_err();
    assert!(full.has_subcode("MaxAudioClipLimit"));
    assert!(matches!(clips.begin_upload(&first), Begin::Clip(..)));
    assert_eq!(clips.begin_upload(&first), Begin::Busy);
    sleep(upload::WINDOW).await;
    assert_eq!(clips.begin_upload(&second), Begin::Gone);
    assert_eq!(clips.begin_upload("x"), Begin::Unknown);
    // The one that was begun in time is taken.
    clips
        .keep("a", configuration(), Bytes::from_static(FILE))
        .await
        .unwrap();
    clips.end_upload(&first, true);
    assert_eq!(clips.list().len(), 1);
    // The room of the other one is free again.
    let (token, ..) = clips.add(None, configuration()).await.unwrap();
    assert_eq!(token, "clip_1", "what was refused is not counted");
    assert!(clips.clip(&token).is_err(), "nothing has been uploaded");
}

#[tokio::test(start_paused = true)]
async fn what_was_kept_is_there_after_a_start_and_what_was_cut_off_is_not() {
    let (bench, storage) = (bench(), Arc::<MemoryStorage>::default());
    let first = clips(&bench, &storage);
    upload(&first, "a").await;
    upload(&first, "b").await;
    first.delete("a").await.unwrap();
    // As if the power had gone between the two writes of an upload, and of a removal.
    storage.store("audio-clips-9", FILE).unwrap();
    storage.store("audio-clips-1", FILE).unwrap();
    let second = clips(&bench, &storage);
    assert_eq!(second.list(), first.list());
    let mut names = storage.names().unwrap().unwrap();
    names.sort();
    assert_eq!(names, ["audio-clips", "audio-clips-2"]);
    second.play("b", &[], None).await.unwrap();
    bench.silence().await;
    for output in ["left", "right"] {
        assert_eq!(bench.heard(output), [1, 2]);
    }
    // Its volume lies outside the range and was moved into it.
    assert!(
        bench
            .hardware
            .levels
            .lock()
            .unwrap()
            .contains(&("right".to_owned(), 10))
    );
    second.clear().await.unwrap();
    assert_eq!(second.list(), []);
    assert_eq!(storage.names().unwrap().unwrap(), ["audio-clips"]);
}

#[tokio::test(start_paused = true)]
async fn a_reset_during_an_upload_leaves_nothing_behind() {
    let (bench, storage) = (bench(), Arc::<MemoryStorage>::default());
    let clips = clips(&bench, &storage);
    let segment = add(&clips, "a").await;
    assert!(matches!(clips.begin_upload(&segment), Begin::Clip(..)));
    clips.clear().await.unwrap();
    let kept = clips.keep("a", configuration(), Bytes::from_static(FILE)).await;
    assert_eq!(kept, Err(NotKept::Gone));
    clips.end_upload(&segment, false);
    assert_eq!(clips.list(), []);
}
