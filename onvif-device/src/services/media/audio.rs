//! The configurations of audio: plain data, the factory's, and the rules over them.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};

use onvif_core::soap::Fault;
use serde::{Deserialize, Serialize};

use super::state::{ConfigurationKind, ForeignConfiguration, MediaState, Multicast, Token, fault};
use crate::backend::BackendError;
use crate::backend::audio::{
    AudioBackend, AudioEncoderOptions, AudioSettings, AudioSource, MAX_AUDIO_ENCODERS,
};

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
    /// Which encoder of the source it is, counted from 0. States from when each source had only one do not say it.
    #[serde(default)]
    pub encoder: u32,
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
    /// In the order of the sources and their encoders.
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
        let sources = backend.sources();
        for AudioSource { token, .. } in &sources {
            for (encoder, settings) in (0..).zip(factory_encoders(backend, token)?) {
                state.encoders.push(AudioEncoderConfiguration {
                    token: encoder_token(token, encoder, &sources),
                    name: match encoder {
                        0 => "Audio encoder".to_owned(),
                        further => format!("Audio encoder {}", further + 1),
                    },
                    source: token.clone(),
                    encoder,
                    settings,
                    multicast: NO_MULTICAST,
                });
            }
            if let Some(video) = backend.video_source(token) {
                state.videos.insert(token.clone(), video);
            }
            state.sources.push(AudioSourceConfiguration {
                token: format!("as_{token}"),
                name: "Audio source".to_owned(),
                source: token.clone(),
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
                (&old.token, &old.source, old.encoder) == (&new.token, &new.source, new.encoder)
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
    /// not said, the first with the first, and so on. Of the encoders of a source it is the first. Outputs go by their order.
    pub fn defaults(&self, video_sources: &[Token]) -> Vec<ForeignConfiguration> {
        let by_order = |index: usize| video_sources.get(index).cloned();
        let heard = |index: usize, audio: &Token| match self.videos.get(audio) {
            Some(video) => video_sources.contains(video).then(|| video.clone()),
            None => by_order(index),
        };
        let sources = (self.sources.iter().enumerate())
            .map(|(index, c)| (ConfigurationKind::AudioSource, &c.token, heard(index, &c.source)));
        let first_encoders = self.encoders.iter().filter(|c| c.encoder == 0);
        let encoders = (first_encoders.enumerate())
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

/// The token of an encoder of a source. The first has that of its source alone, and no further one has what another source gives its first.
fn encoder_token(source: &str, encoder: u32, sources: &[AudioSource]) -> Token {
    if encoder == 0 {
        return format!("ae_{source}");
    }
    let mut name = format!("{source}_{}", encoder + 1);
    while sources.iter().any(|other| other.token == name) {
        name.push('_');
    }
    format!("ae_{name}")
}

/// The settings with which the encoders of a source start, as far as the backend keeps to its own report.
fn factory_encoders(backend: &dyn AudioBackend, source: &str) -> Result<Vec<AudioSettings>, BackendError> {
    let options = backend.encoder_options(source)?;
    let encoders = backend.default_encoders(source)?;
    if !(1..=MAX_AUDIO_ENCODERS).contains(&encoders.len()) {
        let number = encoders.len();
        return Err(BackendError::Unsupported(format!(
            "the audio source {source} has {number} encoders and not 1 to {MAX_AUDIO_ENCODERS}"
        )));
    }
    let checked = encoders.into_iter().map(|wanted| settings(&options, wanted));
    checked.collect::<Result<_, _>>().map_err(|fault| {
        BackendError::Unsupported(format!(
            "an encoder of the audio source {source} starts outside its options: {fault}"
        ))
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
