//! Audio hardware that is only scripted: one microphone with two encoders, one loudspeaker that remembers its volume.

use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use onvif_device::backend::BackendError;
use onvif_device::backend::audio::{
    AudioBackend, AudioCodec, AudioEncoder, AudioEncoderOptions, AudioOutput, AudioPlayer, AudioSettings,
    AudioSink, AudioSource, ClipLimits, Equaliser,
};

/// What was played, by codec.
pub type Played = Arc<Mutex<Vec<(AudioCodec, Vec<u8>)>>>;

/// One microphone and one loudspeaker.
#[derive(Default)]
pub struct Sound {
    /// The volume of the loudspeaker.
    pub level: Arc<AtomicI32>,
    /// What the loudspeaker played.
    pub played: Played,
    /// Decibels of the equaliser, of which the highest two bands are 1 and 2 kHz.
    pub gains: Arc<Mutex<Vec<f32>>>,
    busy: Arc<Mutex<bool>>,
}

impl AudioBackend for Sound {
    fn sources(&self) -> Vec<AudioSource> {
        vec![AudioSource {
            token: "mic".to_owned(),
            channels: 1,
        }]
    }

    fn encoder_options(&self, source: &str) -> Result<Vec<AudioEncoderOptions>, BackendError> {
        assert_eq!(source, "mic");
        Ok([AudioCodec::Pcmu, AudioCodec::Pcma]
            .map(AudioEncoderOptions::g711)
            .to_vec())
    }

    fn default_encoders(&self, source: &str) -> Result<Vec<AudioSettings>, BackendError> {
        let options = self.encoder_options(source)?;
        Ok(options
            .iter()
            .filter_map(AudioEncoderOptions::default_settings)
            .collect())
    }

    fn start_encoder(
        &self,
        _: &str,
        _: &AudioSettings,
        _: Arc<dyn AudioSink>,
    ) -> Result<Box<dyn AudioEncoder>, BackendError> {
        Err(BackendError::Busy("the scripted microphone is silent".into()))
    }

    fn outputs(&self) -> Vec<AudioOutput> {
        vec![AudioOutput {
            token: "speaker".to_owned(),
            level: 0..=100,
            default_level: 50,
            decoders: vec![AudioEncoderOptions::g711(AudioCodec::Pcmu)],
        }]
    }

    fn set_output_level(&self, output: &str, level: i32) -> Result<(), BackendError> {
        assert_eq!(output, "speaker");
        self.level.store(level, Ordering::SeqCst);
        Ok(())
    }

    fn open_output(&self, _: &str) -> Result<Box<dyn AudioPlayer>, BackendError> {
        let mut busy = self.busy.lock().unwrap_or_else(PoisonError::into_inner);
        if std::mem::replace(&mut *busy, true) {
            return Err(BackendError::Busy("somebody else talks".into()));
        }
        Ok(Box::new(Talk(Arc::clone(&self.played), Arc::clone(&self.busy))))
    }

    fn multicast_decoders(&self) -> usize {
        2
    }

    fn equaliser(&self, output: &str) -> Option<Equaliser> {
        assert_eq!(output, "speaker");
        Some(Equaliser {
            bands: vec![100, 1000, 2000],
            range: -10.0..=10.0,
        })
    }

    fn set_equaliser(&self, output: &str, decibels: &[f32]) -> Result<(), BackendError> {
        assert_eq!(output, "speaker");
        *self.gains.lock().unwrap_or_else(PoisonError::into_inner) = decibels.to_vec();
        Ok(())
    }

    fn clip_limits(&self) -> Option<ClipLimits> {
        Some(ClipLimits {
            clips: 2,
            kilobytes: 8,
        })
    }
}

struct Talk(Played, Arc<Mutex<bool>>);

impl AudioPlayer for Talk {
    fn play(&mut self, codec: AudioCodec, data: &[u8]) {
        let mut played = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        played.push((codec, data.to_vec()));
    }
}

impl Drop for Talk {
    fn drop(&mut self) {
        *self.1.lock().unwrap_or_else(PoisonError::into_inner) = false;
    }
}
