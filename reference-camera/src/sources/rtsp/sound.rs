//! The sound of an RTSP camera.

use std::sync::Arc;

use onvif_device::backend::BackendError;
use onvif_device::backend::audio::{AudioSettings, AudioSink};

use super::super::sound;
use super::link::{Link, Listening};
use super::session::SoundOffer;

/// What a connection brings besides pictures.
#[derive(Debug)]
pub(super) struct LinkSound {
    pub link: Arc<Link>,
    pub offer: SoundOffer,
}

impl sound::Sound for LinkSound {
    fn channels(&self) -> u32 {
        u32::from(self.offer.channels())
    }

    fn settings(&self) -> AudioSettings {
        AudioSettings {
            codec: self.offer.codec(),
            bitrate_kbps: self.offer.bitrate_kbps(),
            sample_rate: self.offer.sample_rate(),
        }
    }

    fn listen(&self, sink: Arc<dyn AudioSink>) -> Result<Box<dyn sound::Listening>, BackendError> {
        Ok(Box::new(Link::listen(&self.link, sink)))
    }
}

impl sound::Listening for Listening {}
