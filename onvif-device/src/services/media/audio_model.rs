//! Changes of the audio configurations of a running device, and what its audio hardware can do.

use onvif_core::soap::Fault;

use super::audio::{AudioEncoderConfiguration, AudioOutputConfiguration, AudioSourceConfiguration, settings};
use super::model::{MediaChange, MediaModel};
use super::state::{ConfigurationKind, check_name, fault};
use super::validate;
use crate::backend::audio::{AudioEncoderOptions, AudioOutput};

impl MediaModel {
    /// What each encoder of an audio source can be set to.
    ///
    /// # Errors
    /// `ter:Action` when the hardware does not say.
    pub fn audio_encoder_options(&self, source: &str) -> Result<Vec<AudioEncoderOptions>, Fault> {
        let backend = self.audio().ok_or_else(fault::no_config)?;
        backend.encoder_options(source).map_err(|error| {
            tracing::error!(%error, source, "the audio encoder's options could not be read");
            Fault::action_failed("The audio encoder's options could not be read")
        })
    }

    /// The audio output with this token.
    ///
    /// # Errors
    /// `ter:NoConfig`.
    pub fn output(&self, token: &str) -> Result<AudioOutput, Fault> {
        let outputs = self.audio().map(|backend| backend.outputs()).unwrap_or_default();
        outputs
            .into_iter()
            .find(|output| output.token == token)
            .ok_or_else(fault::no_config)
    }

    /// Changes an audio source configuration.
    ///
    /// # Errors
    /// `ter:NoConfig`, `ter:ConfigModify`.
    pub async fn set_audio_source(&self, new: AudioSourceConfiguration) -> Result<(), Fault> {
        let token = new.token.clone();
        self.change(
            |state| {
                let old = find(&mut state.audio.sources, |c| c.token == new.token)?;
                check_name(&new.name)?;
                if old.source != new.source {
                    return Err(fault::config_modify(
                        "The audio source of a configuration cannot be changed",
                    ));
                }
                *old = new;
                Ok(())
            },
            |()| vec![MediaChange::Configuration(ConfigurationKind::AudioSource, token)],
        )
        .await
    }

    /// Changes an audio encoder configuration.
    ///
    /// # Errors
    /// `ter:NoConfig`, `ter:ConfigModify`.
    pub async fn set_audio_encoder(&self, mut new: AudioEncoderConfiguration) -> Result<(), Fault> {
        let token = new.token.clone();
        self.change(
            |state| {
                let old = find(&mut state.audio.encoders, |c| c.token == new.token)?;
                check_name(&new.name)?;
                new.settings = settings(&self.audio_encoder_options(&old.source)?, new.settings)?;
                validate::multicast(&new.multicast)?;
                *old = new;
                Ok(())
            },
            |()| vec![MediaChange::Configuration(ConfigurationKind::AudioEncoder, token)],
        )
        .await
    }

    /// Changes an audio output configuration and the volume of its output.
    ///
    /// # Errors
    /// `ter:NoConfig`, `ter:ConfigModify`; `ter:Action` when the hardware does not take the volume.
    pub async fn set_audio_output(&self, new: AudioOutputConfiguration) -> Result<(), Fault> {
        let (token, level) = (new.token.clone(), new.level);
        let before = self.state().audio_output(&token)?.clone();
        self.change(
            |state| {
                let old = find(&mut state.audio.outputs, |c| c.token == new.token)?;
                check_name(&new.name)?;
                if old.output != new.output {
                    return Err(fault::config_modify(
                        "The audio output of a configuration cannot be changed",
                    ));
                }
                if !self.output(&new.output)?.level.contains(&new.level) {
                    return Err(fault::config_modify("The level lies outside the options"));
                }
                *old = new;
                if level != before.level {
                    self.apply_level(&before.output, level)?;
                }
                Ok(())
            },
            |()| vec![MediaChange::Configuration(ConfigurationKind::AudioOutput, token)],
        )
        .await
        .inspect_err(|_| {
            // The volume goes with the configuration: if that could not be stored, it goes back.
            let _ = self.apply_level(&before.output, before.level);
        })
    }

    /// Gives the outputs the volumes of their configurations, as after a start.
    pub(super) fn apply_levels(&self) {
        for configuration in &self.state().audio.outputs {
            let _ = self.apply_level(&configuration.output, configuration.level);
        }
    }

    fn apply_level(&self, output: &str, level: i32) -> Result<(), Fault> {
        let backend = self.audio().ok_or_else(fault::no_config)?;
        backend.set_output_level(output, level).map_err(|error| {
            tracing::error!(%error, output, "the audio output does not take its level");
            Fault::action_failed("The audio output does not take the level")
        })
    }

    /// Changes an audio decoder configuration.
    ///
    /// # Errors
    /// `ter:NoConfig`, `ter:InvalidArgVal` for a name that is too long.
    pub async fn set_audio_decoder(&self, token: &str, name: String) -> Result<(), Fault> {
        self.change(
            |state| {
                let old = find(&mut state.audio.decoders, |c| c.token == token)?;
                check_name(&name)?;
                old.name = name;
                Ok(())
            },
            |()| {
                vec![MediaChange::Configuration(
                    ConfigurationKind::AudioDecoder,
                    token.to_owned(),
                )]
            },
        )
        .await
    }
}

fn find<T>(all: &mut [T], same: impl Fn(&T) -> bool) -> Result<&mut T, Fault> {
    all.iter_mut().find(|c| same(c)).ok_or_else(fault::no_config)
}
