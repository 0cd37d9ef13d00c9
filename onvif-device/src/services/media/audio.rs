//! The configurations of audio: plain data, the factory's, and the rules over them.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};

use onvif_core::soap::Fault;
use serde::{Deserialize, Serialize};

use super::model::{MediaChange, MediaModel};
use super::state::{
    ConfigurationKind, ForeignConfiguration, MediaState, Multicast, Token, check_name, fault,
};
use super::validate;
use crate::backend::BackendError;
use crate::backend::audio::{AudioBackend, AudioEncoderOptions, AudioOutput, AudioSettings, AudioSource};

/// Which audio source is heard.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AudioSourceConfiguration {
    /// Token.
    pub token: Token,
    /// Name for people.
    pub name: String,
    /// The audio source it belongs to. It cannot be changed.
    pub source: Token,
}

/// How an audio source is encoded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AudioEncoderConfiguration {
    /// Token.
    pub token: Token,
    /// Name for people.
    pub name: String,
    /// The audio source whose encoder it is.
    pub source: Token,
    /// What the encoder produces.
    pub settings: AudioSettings,
    /// Multicast settings.
    pub multicast: Multicast,
}

/// Where received audio is played.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AudioOutputConfiguration {
    /// Token.
    pub token: Token,
    /// Name for people.
    pub name: String,
    /// The audio output it belongs to. It cannot be changed.
    pub output: Token,
    /// Volume, within the range of the output.
    pub level: i32,
}

/// How received audio is decoded: everything that the output can.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AudioDecoderConfiguration {
    /// Token.
    pub token: Token,
    /// Name for people.
    pub name: String,
    /// The audio output whose decoder it is.
    pub output: Token,
}

/// All configurations of audio.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AudioState {
    /// One for each audio source.
    pub sources: Vec<AudioSourceConfiguration>,
    /// One for each audio source.
    pub encoders: Vec<AudioEncoderConfiguration>,
    /// One for each audio output.
    pub outputs: Vec<AudioOutputConfiguration>,
    /// One for each audio output.
    pub decoders: Vec<AudioDecoderConfiguration>,
    /// Audio sources that belong to a certain video source, with its token.
    #[serde(default)]
    pub videos: BTreeMap<Token, Token>,
}

impl AudioState {
    /// The factory's configurations for a backend.
    ///
    /// # Errors
    /// Whatever the backend reports.
    pub fn factory(backend: Option<&dyn AudioBackend>) -> Result<AudioState, BackendError> {
        let mut state = AudioState::default();
        let Some(backend) = backend else { return Ok(state) };
        for AudioSource { token, .. } in backend.sources() {
            let options = backend.encoder_options(&token)?;
            let settings = default_settings(&options)
                .ok_or_else(|| BackendError::Unsupported(format!("the audio source {token} has no codec")))?;
            if let Some(video) = backend.video_source(&token) {
                state.videos.insert(token.clone(), video);
            }
            state.sources.push(AudioSourceConfiguration {
                token: format!("as_{token}"),
                name: "Audio source".to_owned(),
                source: token.clone(),
            });
            state.encoders.push(AudioEncoderConfiguration {
                token: format!("ae_{token}"),
                name: "Audio encoder".to_owned(),
                source: token,
                settings,
                multicast: NO_MULTICAST,
            });
        }
        for output in backend.outputs() {
            state.outputs.push(AudioOutputConfiguration {
                token: format!("ao_{}", output.token),
                name: "Audio output".to_owned(),
                output: output.token.clone(),
                level: output.default_level,
            });
            state.decoders.push(AudioDecoderConfiguration {
                token: format!("ad_{}", output.token),
                name: "Audio decoder".to_owned(),
                output: output.token,
            });
        }
        Ok(state)
    }

    /// A stored state in line with the hardware: what it no longer has or takes goes back to the factory's.
    ///
    /// # Errors
    /// Whatever the backend reports.
    pub fn reconcile(self, backend: Option<&dyn AudioBackend>) -> Result<AudioState, BackendError> {
        let mut state = AudioState::factory(backend)?;
        let Some(backend) = backend else { return Ok(state) };
        for fresh in &mut state.sources {
            keep(fresh, &self.sources, |old, new| {
                (&old.token, &old.source) == (&new.token, &new.source)
            });
        }
        for fresh in &mut state.encoders {
            let options = backend.encoder_options(&fresh.source)?;
            keep(fresh, &self.encoders, |old, new| {
                (&old.token, &old.source) == (&new.token, &new.source)
                    && settings(&options, old.settings).is_ok()
            });
        }
        let outputs = backend.outputs();
        for fresh in &mut state.outputs {
            keep(fresh, &self.outputs, |old, new| {
                let range = outputs.iter().find(|o| o.token == new.output).map(|o| &o.level);
                (&old.token, &old.output) == (&new.token, &new.output)
                    && range.is_some_and(|range| range.contains(&old.level))
            });
        }
        for fresh in &mut state.decoders {
            keep(fresh, &self.decoders, |old, new| {
                (&old.token, &old.output) == (&new.token, &new.output)
            });
        }
        Ok(state)
    }

    /// What the fixed profiles of the video sources hold: each audio source goes with the video source to which it belongs, or, where that is
    /// not said, the first with the first, and so on. Outputs go by their order.
    pub fn defaults(&self, video_sources: &[Token]) -> Vec<ForeignConfiguration> {
        let by_order = |index: usize| video_sources.get(index).cloned();
        let heard = |index: usize, audio: &Token| match self.videos.get(audio) {
            Some(video) => video_sources.contains(video).then(|| video.clone()),
            None => by_order(index),
        };
        let sources = (self.sources.iter().enumerate())
            .map(|(index, c)| (ConfigurationKind::AudioSource, &c.token, heard(index, &c.source)));
        let encoders = (self.encoders.iter().enumerate())
            .map(|(index, c)| (ConfigurationKind::AudioEncoder, &c.token, heard(index, &c.source)));
        let outputs = (self.outputs.iter().enumerate())
            .map(|(index, c)| (ConfigurationKind::AudioOutput, &c.token, by_order(index)));
        let decoders = (self.decoders.iter().enumerate())
            .map(|(index, c)| (ConfigurationKind::AudioDecoder, &c.token, by_order(index)));
        let all = sources.chain(encoders).chain(outputs).chain(decoders);
        all.filter_map(|(kind, token, video)| {
            Some(ForeignConfiguration {
                kind,
                token: token.clone(),
                source: Some(video?),
            })
        })
        .collect()
    }
}

/// Multicast that is not configured.
pub const NO_MULTICAST: Multicast = Multicast {
    address: IpAddr::V4(Ipv4Addr::UNSPECIFIED),
    port: 0,
    ttl: 1,
    auto_start: false,
};

fn keep<T: Clone>(fresh: &mut T, stored: &[T], same: impl Fn(&T, &T) -> bool) {
    if let Some(old) = stored.iter().find(|old| same(old, fresh)) {
        fresh.clone_from(old);
    }
}

/// The settings with which a codec starts.
fn default_settings(options: &[AudioEncoderOptions]) -> Option<AudioSettings> {
    let option = options.first()?;
    Some(AudioSettings {
        codec: option.codec,
        bitrate_kbps: *option.bitrates_kbps.last()?,
        sample_rate: *option.sample_rates.first()?,
    })
}

/// Checks settings against the options.
///
/// # Errors
/// `ter:ConfigModify`.
pub fn settings(options: &[AudioEncoderOptions], wanted: AudioSettings) -> Result<AudioSettings, Fault> {
    let option = options
        .iter()
        .find(|option| option.codec == wanted.codec)
        .ok_or_else(|| fault::config_modify("The encoding is not among the options"))?;
    if !option.bitrates_kbps.contains(&wanted.bitrate_kbps) {
        return Err(fault::config_modify("The bit rate is not among the options"));
    }
    // ONVIF counts whole kilohertz: 44.1 shows there as 44.
    let mut rates = option.sample_rates.iter();
    let sample_rate = *rates
        .find(|rate| *rate / 1000 == wanted.sample_rate / 1000)
        .ok_or_else(|| fault::config_modify("The sample rate is not among the options"))?;
    Ok(AudioSettings {
        sample_rate,
        ..wanted
    })
}

impl MediaState {
    /// The audio source configuration with this token.
    ///
    /// # Errors
    /// `ter:NoConfig`.
    pub fn audio_source(&self, token: &str) -> Result<&AudioSourceConfiguration, Fault> {
        let mut all = self.audio.sources.iter();
        all.find(|c| c.token == token).ok_or_else(fault::no_config)
    }

    /// The audio encoder configuration with this token.
    ///
    /// # Errors
    /// `ter:NoConfig`.
    pub fn audio_encoder(&self, token: &str) -> Result<&AudioEncoderConfiguration, Fault> {
        let mut all = self.audio.encoders.iter();
        all.find(|c| c.token == token).ok_or_else(fault::no_config)
    }

    /// The audio output configuration with this token.
    ///
    /// # Errors
    /// `ter:NoConfig`.
    pub fn audio_output(&self, token: &str) -> Result<&AudioOutputConfiguration, Fault> {
        let mut all = self.audio.outputs.iter();
        all.find(|c| c.token == token).ok_or_else(fault::no_config)
    }

    /// The audio decoder configuration with this token.
    ///
    /// # Errors
    /// `ter:NoConfig`.
    pub fn audio_decoder(&self, token: &str) -> Result<&AudioDecoderConfiguration, Fault> {
        let mut all = self.audio.decoders.iter();
        all.find(|c| c.token == token).ok_or_else(fault::no_config)
    }
}

impl MediaModel {
    /// What the encoder of an audio source can be set to.
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
