//! Equalisers of audio outputs: a few presets each, one of which is in effect (ONVIF Media2, "SetEQPreset").
//!
//! Every output whose hardware has an equaliser has the same three presets: one that changes nothing, one for speech, and one whose bands a client sets.
//! There are no schedules, so the default preset is always the one that is in effect.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use onvif_core::generated::tt;
use onvif_core::soap::Fault;
use serde::{Deserialize, Serialize};

use super::service::MediaService;
use super::state::{Token, fault};
use crate::backend::audio::{AudioBackend, AudioOutput, Equaliser};
use crate::storage::{Persistent, Storage, StorageError};

/// A preset.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
enum Preset {
    /// Nothing is changed.
    #[default]
    Flat,
    /// Rumble is taken away, and what makes words clear is raised.
    Speech,
    /// What a client has set.
    Custom,
}

impl Preset {
    const ALL: [Preset; 3] = [Preset::Flat, Preset::Speech, Preset::Custom];

    fn name(self) -> &'static str {
        match self {
            Preset::Flat => "Flat",
            Preset::Speech => "Speech",
            Preset::Custom => "Custom",
        }
    }

    fn token(self, output: &str) -> Token {
        format!("eq_{}_{output}", self.name().to_lowercase())
    }
}

/// What is set for one output.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Setting {
    /// The preset in effect.
    preset: Preset,
    /// Decibels of the bands of the custom preset, by their frequencies in Hz; zero where there are none.
    #[serde(default)]
    custom: BTreeMap<u32, f32>,
}

impl Setting {
    /// The decibels of a preset, in the order of the bands.
    fn gains(&self, preset: Preset, equaliser: &Equaliser) -> Vec<f32> {
        let bands = equaliser.bands.iter();
        bands
            .map(|hertz| {
                let decibels = match (preset, hertz) {
                    (Preset::Flat, _) => 0.0,
                    (Preset::Speech, ..200) => -6.0,
                    (Preset::Speech, 1000..) => 3.0,
                    (Preset::Speech, _) => 0.0,
                    (Preset::Custom, hertz) => self.custom.get(hertz).copied().unwrap_or(0.0),
                };
                equaliser.within(decibels)
            })
            .collect()
    }
}

/// The equalisers of a device, by the tokens of their outputs.
pub struct Equalisers {
    audio: Arc<dyn AudioBackend>,
    state: Persistent<BTreeMap<Token, Setting>>,
}

impl fmt::Debug for Equalisers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Equalisers")
            .field("state", &self.state.get())
            .finish_non_exhaustive()
    }
}

impl Equalisers {
    /// Takes up what is stored, and gives it to the outputs; `None` where no output has an equaliser.
    ///
    /// # Errors
    /// Whatever the storage reports.
    pub fn open(
        audio: Arc<dyn AudioBackend>,
        storage: Arc<dyn Storage>,
    ) -> Result<Option<Equalisers>, StorageError> {
        if audio
            .outputs()
            .iter()
            .all(|output| audio.equaliser(&output.token).is_none())
        {
            return Ok(None);
        }
        let state = Persistent::open(storage, "audio-equalisers", BTreeMap::new)?;
        let equalisers = Equalisers { audio, state };
        equalisers.apply_all();
        Ok(Some(equalisers))
    }

    fn setting(&self, output: &str) -> Setting {
        self.state.get().get(output).cloned().unwrap_or_default()
    }

    fn apply(&self, output: &str, setting: &Setting) -> Result<(), Fault> {
        let equaliser = self.audio.equaliser(output).ok_or_else(fault::no_config)?;
        let gains = setting.gains(setting.preset, &equaliser);
        self.audio.set_equaliser(output, &gains).map_err(|error| {
            tracing::error!(%error, output, "the audio output does not take its equaliser setting");
            Fault::action_failed("The audio output does not take the setting")
        })
    }

    fn apply_all(&self) {
        for AudioOutput { token, .. } in self.audio.outputs() {
            if self.audio.equaliser(&token).is_some() {
                // What failed is in the log; the sound goes on without.
                let _ = self.apply(&token, &self.setting(&token));
            }
        }
    }

    /// The presets of an output; none without an equaliser.
    fn show(&self, output: &str) -> Vec<tt::EQPreset> {
        let Some(equaliser) = self.audio.equaliser(output) else {
            return Vec::new();
        };
        let setting = self.setting(output);
        let pair = |(hertz, decibel): (&u32, f32)| tt::FrequencyDecibelPair {
            center_frequency: i32::try_from(*hertz).unwrap_or(i32::MAX),
            decibel,
            ..tt::FrequencyDecibelPair::default()
        };
        Preset::ALL
            .map(|preset| tt::EQPreset {
                token: preset.token(output),
                name: preset.name().to_owned(),
                is_default: setting.preset == preset,
                is_frequency_decibel_editable: preset == Preset::Custom,
                frequency_decibel_pair: equaliser
                    .bands
                    .iter()
                    .zip(setting.gains(preset, &equaliser))
                    .map(pair)
                    .collect(),
                ..tt::EQPreset::default()
            })
            .to_vec()
    }

    /// Changes a preset, or the choice of the default. Names and what can be edited are as they are, whatever the request says.
    ///
    /// # Errors
    /// `ter:NoConfig`; `ter:ConfigModify` for a schedule, another frequency, no number, and bands of a preset that cannot be edited; `ter:Action` when
    /// the hardware fails.
    async fn set(&self, new: tt::EQPreset) -> Result<(), Fault> {
        let mut outputs = self.audio.outputs().into_iter();
        let found = outputs.find_map(|output| {
            let equaliser = self.audio.equaliser(&output.token)?;
            let preset = Preset::ALL
                .into_iter()
                .find(|preset| preset.token(&output.token) == new.token)?;
            Some((output.token, equaliser, preset))
        });
        let (output, equaliser, preset) = found.ok_or_else(fault::no_config)?;
        if new.schedule_token.is_some_and(|schedule| !schedule.is_empty()) {
            return Err(fault::config_modify("The device has no schedules"));
        }
        let before = self.setting(&output);
        let mut setting = before.clone();
        let shown = before.gains(preset, &equaliser);
        for pair in &new.frequency_decibel_pair {
            let hertz = u32::try_from(pair.center_frequency).ok();
            let band = equaliser
                .bands
                .iter()
                .zip(&shown)
                .find(|(band, _)| Some(**band) == hertz);
            let (band, decibels) =
                band.ok_or_else(|| fault::config_modify("There is no band at this frequency"))?;
            if pair.decibel.is_nan() {
                return Err(fault::config_modify("The level of a band is no number"));
            }
            if preset == Preset::Custom {
                setting.custom.insert(*band, equaliser.within(pair.decibel));
            } else if pair.decibel != *decibels {
                return Err(fault::config_modify("The bands of this preset cannot be changed"));
            }
        }
        if new.is_default {
            setting.preset = preset;
        } else if setting.preset == preset {
            // Somebody has to be the default.
            setting.preset = Preset::Flat;
        }
        self.state
            .update(|state| {
                self.apply(&output, &setting)?;
                state.insert(output.clone(), setting);
                Ok::<_, Fault>(())
            })
            .await
            .inspect_err(|_| {
                // The sound goes with the setting: if that could not be stored, it goes back.
                let _ = self.apply(&output, &before);
            })
    }

    /// Back to the factory's setting.
    ///
    /// # Errors
    /// Whatever the storage reports.
    pub async fn reset(&self) -> Result<(), StorageError> {
        self.state
            .update(|state| {
                state.clear();
                Ok::<_, StorageError>(())
            })
            .await?;
        self.apply_all();
        Ok(())
    }
}

impl MediaService {
    /// The options of audio outputs with the presets of the one whose configuration is named.
    pub(super) fn audio_output_options2(
        &self,
        configuration: Option<&str>,
        profile: Option<&str>,
    ) -> Result<tt::AudioOutputConfigurationOptions, Fault> {
        let mut options = self.audio_output_options(configuration, profile)?;
        if let (Some(equalisers), Some(token)) = (self.equalisers(), configuration) {
            let state = self.model().state();
            options.eq_presets = equalisers.show(&state.audio_output(token)?.output);
            options.eq_preset_schedule_support = (!options.eq_presets.is_empty()).then_some(false);
        }
        Ok(options)
    }

    pub(super) async fn change_equaliser(&self, preset: tt::EQPreset) -> Result<(), Fault> {
        let equalisers = self.equalisers().ok_or_else(Fault::action_not_supported)?;
        equalisers.set(preset).await
    }
}
