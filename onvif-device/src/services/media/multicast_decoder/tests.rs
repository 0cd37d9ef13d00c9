//! Who is heard when several broadcasts, a recording and a person want the same output, without a network.

use std::sync::Mutex;
use std::sync::atomic::AtomicBool;

use tokio::time::{Duration, advance};

use super::outputs::{Broadcast, Outputs};
use super::*;
use crate::backend::BackendError;
use crate::backend::audio::{
    AudioEncoder, AudioEncoderOptions, AudioPlayer, AudioSettings, AudioSink, AudioSource,
};
use crate::events::Events;

/// What the output played, and whether somebody has it.
#[derive(Clone, Default)]
struct Loudspeaker {
    heard: Arc<Mutex<Vec<u8>>>,
    taken: Arc<Mutex<bool>>,
}

impl AudioPlayer for Loudspeaker {
    fn play(&mut self, _: AudioCodec, data: &[u8]) {
        self.heard.lock().unwrap().extend_from_slice(data);
    }
}

/// The player that holds the output.
struct Holding(Loudspeaker);

impl AudioPlayer for Holding {
    fn play(&mut self, codec: AudioCodec, data: &[u8]) {
        self.0.play(codec, data);
    }
}

impl Drop for Holding {
    fn drop(&mut self) {
        *self.0.taken.lock().unwrap() = false;
    }
}

impl AudioBackend for Loudspeaker {
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
        vec![AudioOutput {
            token: "speaker".to_owned(),
            level: 0..=1,
            default_level: 1,
            decoders: vec![AudioEncoderOptions::g711(AudioCodec::Pcmu)],
        }]
    }

    fn open_output(&self, output: &str) -> Result<Box<dyn AudioPlayer>, BackendError> {
        if std::mem::replace(&mut *self.taken.lock().unwrap(), true) {
            return Err(BackendError::Busy(output.to_owned()));
        }
        Ok(Box::new(Holding(self.clone())))
    }
}

fn broadcast(decoder: &str, priority: i32) -> Broadcast {
    Broadcast {
        decoder: decoder.to_owned(),
        priority,
        outputs: vec!["speaker".to_owned()],
        codec: AudioCodec::Pcmu,
        alive: AtomicBool::new(true),
    }
}

#[tokio::test(start_paused = true)]
async fn the_most_important_broadcast_is_heard_and_a_person_is_left_alone() {
    let hardware = Loudspeaker::default();
    let outputs = Outputs::new(Arc::new(hardware.clone()));
    let events = Events::new(Arc::default());
    let topic = Topic::property("tns1:Media/MulticastAudioDecoder/State")
        .source("AudioOutputToken", "tt:ReferenceToken")
        .data("Active", "xs:boolean")
        .data("ConfigurationToken", "tt:ReferenceToken");
    let told: Arc<Mutex<Vec<String>>> = Arc::default();
    let copy = Arc::clone(&told);
    events.observe(move |n| {
        let value = |name| n.value(name).unwrap_or_default().to_owned();
        copy.lock()
            .unwrap()
            .push(value("Active") + " " + &value("ConfigurationToken"));
    });
    outputs.tell_by(events.declare(topic).unwrap());
    let heard = || std::mem::take(&mut *hardware.heard.lock().unwrap());

    // Somebody talks: the broadcast waits, and does not ask for the output again and again.
    let talk = hardware.open_output("speaker").unwrap();
    let (low, high) = (broadcast("low", 1), broadcast("high", 2));
    outputs.play(&low, &[1]);
    drop(talk);
    outputs.play(&low, &[2]);
    assert!(heard().is_empty());
    advance(Duration::from_secs(1)).await;
    outputs.play(&low, &[3]);
    assert_eq!(heard(), [3]);
    outputs.play(&high, &[4]);
    outputs.play(&low, &[5]);
    outputs.play(&broadcast("same", 2), &[6]);
    assert_eq!(heard(), [4]);
    outputs.release("high");
    outputs.play(&low, &[7]);
    outputs.end(&low);
    outputs.play(&low, &[8]);
    assert_eq!(heard(), [7], "it was ended");
    assert!(!*hardware.taken.lock().unwrap(), "the output is free");
    let told = told.lock().unwrap();
    assert_eq!(
        *told,
        ["false ", "true low", "true high", "false ", "true low", "false "]
    );
}
