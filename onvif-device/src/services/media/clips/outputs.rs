//! The audio of the hardware with a [`Deck`] before its outputs.

use std::sync::Arc;

use super::deck::Deck;
use crate::backend::BackendError;
use crate::backend::audio::{
    AudioBackend, AudioEncoder, AudioEncoderOptions, AudioOutput, AudioPlayer, AudioSettings, AudioSink,
    AudioSource, ClipLimits, Equaliser,
};

impl AudioBackend for Deck {
    fn sources(&self) -> Vec<AudioSource> {
        self.audio.sources()
    }

    fn video_source(&self, source: &str) -> Option<String> {
        self.audio.video_source(source)
    }

    fn encoder_options(&self, source: &str) -> Result<Vec<AudioEncoderOptions>, BackendError> {
        self.audio.encoder_options(source)
    }

    fn default_encoders(&self, source: &str) -> Result<Vec<AudioSettings>, BackendError> {
        self.audio.default_encoders(source)
    }

    fn start_encoder(
        &self,
        source: &str,
        settings: &AudioSettings,
        sink: Arc<dyn AudioSink>,
    ) -> Result<Box<dyn AudioEncoder>, BackendError> {
        self.audio.start_encoder(source, settings, sink)
    }

    fn outputs(&self) -> Vec<AudioOutput> {
        self.audio.outputs()
    }

    fn set_output_level(&self, output: &str, level: i32) -> Result<(), BackendError> {
        self.set_level(output, level)
    }

    fn open_output(&self, output: &str) -> Result<Box<dyn AudioPlayer>, BackendError> {
        self.open_for_talk(output)
    }

    fn clip_limits(&self) -> Option<ClipLimits> {
        self.audio.clip_limits()
    }

    fn multicast_decoders(&self) -> usize {
        self.audio.multicast_decoders()
    }

    fn equaliser(&self, output: &str) -> Option<Equaliser> {
        self.audio.equaliser(output)
    }

    fn set_equaliser(&self, output: &str, decibels: &[f32]) -> Result<(), BackendError> {
        self.audio.set_equaliser(output, decibels)
    }
}
