//! The sound of an RTSP camera, passed through.

use std::sync::Arc;

use onvif_device::backend::BackendError;
use onvif_device::backend::audio::{AudioEncoder, AudioEncoderOptions, AudioSettings, AudioSink};

use super::link::{Link, Listening};
use super::session::SoundOffer;

/// Sound as it comes.
#[derive(Clone, Debug)]
pub struct PassedSound {
    link: Arc<Link>,
    offer: SoundOffer,
}

impl PassedSound {
    pub(super) fn new(link: Arc<Link>, offer: SoundOffer) -> PassedSound {
        PassedSound { link, offer }
    }

    /// 1 for mono, 2 for stereo.
    pub fn channels(&self) -> u32 {
        u32::from(self.offer.channels())
    }

    /// The one way in which it can be had.
    pub fn options(&self) -> AudioEncoderOptions {
        let settings = self.settings();
        AudioEncoderOptions {
            codec: settings.codec,
            bitrates_kbps: vec![settings.bitrate_kbps],
            sample_rates: vec![settings.sample_rate],
        }
    }

    fn settings(&self) -> AudioSettings {
        AudioSettings {
            codec: self.offer.codec(),
            bitrate_kbps: self.offer.bitrate_kbps(),
            sample_rate: self.offer.sample_rate(),
        }
    }

    fn check(&self, settings: &AudioSettings) -> Result<(), BackendError> {
        match *settings == self.settings() {
            true => Ok(()),
            false => Err(BackendError::Unsupported(format!(
                "{settings:?} of sound that is passed through"
            ))),
        }
    }

    /// Delivers it until what is returned is dropped.
    ///
    /// # Errors
    /// [`BackendError::Unsupported`] for settings that are not the stream's own.
    pub fn start(
        &self,
        settings: &AudioSettings,
        sink: Arc<dyn AudioSink>,
    ) -> Result<Box<dyn AudioEncoder>, BackendError> {
        self.check(settings)?;
        Ok(Box::new(Play {
            sound: self.clone(),
            _listening: Link::listen(&self.link, sink),
        }))
    }
}

struct Play {
    sound: PassedSound,
    _listening: Listening,
}

impl AudioEncoder for Play {
    fn reconfigure(&self, settings: &AudioSettings) -> Result<(), BackendError> {
        self.sound.check(settings)
    }
}
