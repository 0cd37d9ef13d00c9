//! G.711 from samples, in real time.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use onvif_core::rtp::g711::{encode_alaw, encode_ulaw};
use onvif_device::backend::BackendError;
use onvif_device::backend::audio::{
    AudioCodec, AudioEncoder, AudioFormat, AudioFrame, AudioSettings, AudioSink,
};

use super::pcm::{Pcm, SAMPLE_RATE};
use crate::sources::MediaClock;

/// Samples in a frame: 20 ms (RFC 3551 section 4.2).
pub(super) const FRAME: usize = 160;
pub(super) const FRAME_TIME: Duration = Duration::from_millis(20);

/// A running encoder.
pub struct G711Encoder {
    law: Arc<Mutex<AudioCodec>>,
    stop: Arc<AtomicBool>,
}

/// Starts the thread of an encoder.
pub fn start(
    pcm: Pcm,
    settings: &AudioSettings,
    clock: Arc<MediaClock>,
    sink: Arc<dyn AudioSink>,
) -> Result<G711Encoder, BackendError> {
    check(settings)?;
    let law = Arc::new(Mutex::new(settings.codec));
    let stop = Arc::new(AtomicBool::new(false));
    let encoder = G711Encoder {
        law: Arc::clone(&law),
        stop: Arc::clone(&stop),
    };
    std::thread::Builder::new()
        .name("audio".to_owned())
        .spawn(move || run(&pcm, &law, &clock, &*sink, &stop))
        .map_err(|error| BackendError::Failed(error.to_string()))?;
    Ok(encoder)
}

/// Whether these are settings of G.711.
pub(super) fn check(settings: &AudioSettings) -> Result<(), BackendError> {
    let law = matches!(settings.codec, AudioCodec::Pcmu | AudioCodec::Pcma);
    if law && settings.bitrate_kbps == 64 && settings.sample_rate == SAMPLE_RATE {
        Ok(())
    } else {
        Err(BackendError::Unsupported(format!("{settings:?}")))
    }
}

fn run(pcm: &Pcm, law: &Mutex<AudioCodec>, clock: &MediaClock, sink: &dyn AudioSink, stop: &AtomicBool) {
    let mut told = None;
    let mut samples = [0; FRAME];
    // Frames lie on a grid of the media clock, so that an encoder that starts later makes the very same ones.
    let mut number = clock.timestamp(Instant::now()).as_millis() as u64 / FRAME_TIME.as_millis() as u64;
    loop {
        let timestamp = FRAME_TIME * u32::try_from(number).unwrap_or(u32::MAX);
        let begin = clock.instant(timestamp);
        // A frame is there when its last sample is.
        std::thread::sleep((begin + FRAME_TIME).saturating_duration_since(Instant::now()));
        if stop.load(Ordering::Relaxed) {
            return;
        }
        let codec = *lock(law);
        if told != Some(codec) {
            sink.format(format(codec));
            told = Some(codec);
        }
        pcm.read(SAMPLE_RATE, number * FRAME as u64, &mut samples);
        sink.frame(AudioFrame {
            data: encode(codec, &samples),
            timestamp,
            utc: clock.utc(begin),
        });
        number += 1;
    }
}

/// The format of one of the two laws.
pub(super) fn format(law: AudioCodec) -> AudioFormat {
    match law {
        AudioCodec::Pcma => AudioFormat::Pcma,
        _ => AudioFormat::Pcmu,
    }
}

/// Samples by one of the two laws.
pub(super) fn encode(law: AudioCodec, samples: &[i16]) -> Bytes {
    let encode = match law {
        AudioCodec::Pcma => encode_alaw,
        _ => encode_ulaw,
    };
    samples.iter().map(|sample| encode(*sample)).collect()
}

impl AudioEncoder for G711Encoder {
    fn reconfigure(&self, settings: &AudioSettings) -> Result<(), BackendError> {
        check(settings)?;
        *lock(&self.law) = settings.codec;
        Ok(())
    }
}

impl Drop for G711Encoder {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}

fn lock(law: &Mutex<AudioCodec>) -> MutexGuard<'_, AudioCodec> {
    law.lock().unwrap_or_else(PoisonError::into_inner)
}
