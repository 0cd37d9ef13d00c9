//! Sound that comes with a video source and is passed through as it is.

use std::fmt;
use std::sync::Arc;

use onvif_device::backend::BackendError;
use onvif_device::backend::audio::{AudioEncoder, AudioEncoderOptions, AudioSettings, AudioSink};

/// Something that delivers sound in one way only.
pub(super) trait Sound: fmt::Debug + Send + Sync {
    /// 1 for mono, 2 for stereo.
    fn channels(&self) -> u32;
    /// The way in which it comes.
    fn settings(&self) -> AudioSettings;
    /// Delivers it until what is returned is dropped.
    ///
    /// # Errors
    /// When it cannot be started.
    fn listen(&self, sink: Arc<dyn AudioSink>) -> Result<Box<dyn Listening>, BackendError>;
}

/// Sound that is being delivered.
pub(super) trait Listening: Send + Sync {}

/// Sound as it comes.
#[derive(Clone, Debug)]
pub struct PassedSound(Arc<dyn Sound>);

impl PassedSound {
    pub(super) fn new(sound: impl Sound + 'static) -> PassedSound {
        PassedSound(Arc::new(sound))
    }

    /// 1 for mono, 2 for stereo.
    pub fn channels(&self) -> u32 {
        self.0.channels()
    }

    /// The one way in which it can be had.
    pub fn options(&self) -> AudioEncoderOptions {
        let settings = self.0.settings();
        AudioEncoderOptions {
            codec: settings.codec,
            bitrates_kbps: vec![settings.bitrate_kbps],
            sample_rates: vec![settings.sample_rate],
        }
    }

    fn check(&self, settings: &AudioSettings) -> Result<(), BackendError> {
        match *settings == self.0.settings() {
            true => Ok(()),
            false => Err(BackendError::Unsupported(format!(
                "{settings:?} of sound that is passed through"
            ))),
        }
    }

    /// Delivers it until what is returned is dropped.
    ///
    /// # Errors
    /// [`BackendError::Unsupported`] for settings that are not its own.
    pub fn start(
        &self,
        settings: &AudioSettings,
        sink: Arc<dyn AudioSink>,
    ) -> Result<Box<dyn AudioEncoder>, BackendError> {
        self.check(settings)?;
        Ok(Box::new(Play {
            sound: self.clone(),
            _listening: self.0.listen(sink)?,
        }))
    }
}

struct Play {
    sound: PassedSound,
    _listening: Box<dyn Listening>,
}

impl AudioEncoder for Play {
    fn reconfigure(&self, settings: &AudioSettings) -> Result<(), BackendError> {
        self.sound.check(settings)
    }
}
