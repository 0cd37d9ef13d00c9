//! A loudspeaker: a sound card, or a WAV file to which is added what it plays.

use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicI32, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use onvif_device::backend::BackendError;
use onvif_device::backend::audio::{AudioCodec, AudioPlayer, Taken};

use super::SpeakerSpec;
use super::card;
use super::decoder::Decoder;
use super::equaliser::{Chain, Gains};
use super::pcm::SAMPLE_RATE;
use super::telephone::FRAME;

/// Longest recording in samples: an hour. What comes after is not written.
pub const MAX_SAMPLES: u32 = 3600 * SAMPLE_RATE;
/// Packets that wait for the disk.
const BACKLOG: usize = 64;
/// Packets that wait for a sound card: what comes late is not worth hearing.
const LIVE_BACKLOG: usize = 12;

/// A loudspeaker.
#[derive(Debug)]
pub struct Speaker {
    place: SpeakerSpec,
    /// Volume in percent.
    level: Arc<AtomicI32>,
    equaliser: Gains,
    busy: Arc<AtomicBool>,
    /// The thread that writes what was said last: the next one waits for it, so that recordings are whole and in their order.
    writer: Mutex<Option<JoinHandle<()>>>,
}

impl Speaker {
    /// A loudspeaker. One that is a file adds what it plays to the end of a WAV file of 16 bits, 8 kHz, mono.
    pub fn new(place: SpeakerSpec) -> Speaker {
        Speaker {
            place,
            level: Arc::new(AtomicI32::new(100)),
            equaliser: Gains::default(),
            busy: Arc::default(),
            writer: Mutex::default(),
        }
    }

    /// Sets the volume, 0 to 100.
    pub fn set_level(&self, level: i32) {
        self.level.store(level.clamp(0, 100), Ordering::Relaxed);
    }

    /// Sets the equaliser, in decibels by band.
    pub fn set_equaliser(&self, decibels: &[f32]) {
        self.equaliser.set(decibels);
    }

    /// Somebody begins to talk.
    ///
    /// # Errors
    /// [`BackendError::Busy`] while somebody else talks, [`BackendError::Failed`] when there is no thread to be had.
    pub fn talk(&self) -> Result<Talk, BackendError> {
        if self.busy.swap(true, Ordering::AcqRel) {
            return Err(BackendError::Busy("somebody else talks".to_owned()));
        }
        let (samples, written) = sync_channel(match self.place {
            SpeakerSpec::File(_) => BACKLOG,
            SpeakerSpec::Alsa(_) => LIVE_BACKLOG,
        });
        let talk = Talk {
            samples,
            decoder: Decoder::default(),
            level: Arc::clone(&self.level),
            equaliser: Chain::new(self.equaliser.clone()),
            waiting: None,
            busy: Arc::clone(&self.busy),
        };
        let place = self.place.clone();
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let before = writer.take();
        let thread = std::thread::Builder::new()
            .name("speaker".to_owned())
            .spawn(move || {
                // One that panicked has ended as well.
                let _ = before.map(JoinHandle::join);
                match &place {
                    SpeakerSpec::File(path) => {
                        if let Err(error) = write(path, &written) {
                            tracing::error!(%error, path = %path.display(), "what was said is not written");
                        }
                    }
                    SpeakerSpec::Alsa(device) => {
                        if let Err(error) = card::play(device, &written) {
                            tracing::error!(%error, device, "what is said is not heard");
                        }
                    }
                }
            });
        *writer = Some(thread.map_err(|error| BackendError::Failed(error.to_string()))?);
        Ok(talk)
    }
}

/// Somebody who talks.
#[derive(Debug)]
pub struct Talk {
    samples: SyncSender<Vec<i16>>,
    decoder: Decoder,
    level: Arc<AtomicI32>,
    equaliser: Chain,
    /// A piece of a clip that found no room and will be offered again.
    waiting: Option<Vec<i16>>,
    busy: Arc<AtomicBool>,
}

impl Talk {
    /// What is heard of samples.
    fn heard(&mut self, mut samples: Vec<i16>) -> Vec<i16> {
        self.equaliser.run(&mut samples);
        let level = self.level.load(Ordering::Relaxed);
        for sample in &mut samples {
            *sample = (i32::from(*sample) * level / 100) as i16;
        }
        samples
    }
}

impl AudioPlayer for Talk {
    fn play(&mut self, codec: AudioCodec, data: &[u8]) {
        let samples = self.decoder.decode(codec, data);
        let samples = self.heard(samples);
        // Pieces as long as packets of G.711: what waits is counted in them.
        for piece in samples.chunks(FRAME) {
            // A disk or a sound card that is too slow loses sound, and holds up nobody.
            let _ = self.samples.try_send(piece.to_vec());
        }
    }

    fn play_samples(&mut self, samples: &[i16]) -> Taken {
        // The filters have a memory, so a piece goes through them once, also where it has to wait.
        let samples = match self.waiting.take() {
            Some(waiting) => waiting,
            None => self.heard(samples.to_vec()),
        };
        match self.samples.try_send(samples) {
            Ok(()) => Taken::All,
            Err(TrySendError::Full(samples)) => {
                self.waiting = Some(samples);
                Taken::Nothing
            }
            // The thread has ended with an error, which it has logged.
            Err(TrySendError::Disconnected(_)) => Taken::Failed,
        }
    }
}

impl Drop for Talk {
    fn drop(&mut self) {
        self.busy.store(false, Ordering::Release);
    }
}

fn write(path: &Path, samples: &Receiver<Vec<i16>>) -> Result<(), hound::Error> {
    // Somebody who says nothing leaves no trace.
    let Ok(first) = samples.recv() else { return Ok(()) };
    let mut writer = match path.exists() {
        true => hound::WavWriter::append(path)?,
        false => {
            let spec = hound::WavSpec {
                channels: 1,
                sample_rate: SAMPLE_RATE,
                bits_per_sample: 16,
                sample_format: hound::SampleFormat::Int,
            };
            hound::WavWriter::create(path, spec)?
        }
    };
    for packet in std::iter::once(first).chain(samples) {
        for sample in packet {
            if writer.len() >= MAX_SAMPLES {
                break;
            }
            writer.write_sample(sample)?;
        }
    }
    writer.finalize()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_is_written_at_its_volume_and_one_talks_at_a_time() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("said.wav");
        let speaker = Speaker::new(SpeakerSpec::File(path.clone()));
        let loud = onvif_core::rtp::g711::encode_ulaw(8000);
        for level in [100, 50] {
            speaker.set_level(level);
            let mut talk = speaker.talk().unwrap();
            assert!(matches!(speaker.talk(), Err(BackendError::Busy(_))));
            talk.play(AudioCodec::Pcmu, &[loud; 160]);
        }
        let writer = speaker.writer.lock().unwrap().take();
        writer.unwrap().join().unwrap();
        let reader = hound::WavReader::open(&path).unwrap();
        let samples: Vec<i16> = reader.into_samples().collect::<Result<_, _>>().unwrap();
        assert_eq!(samples.len(), 320);
        assert!((i32::from(samples[0]) - 8000).abs() < 300, "{}", samples[0]);
        assert!((i32::from(samples[319]) - 4000).abs() < 150, "{}", samples[319]);
    }
}
