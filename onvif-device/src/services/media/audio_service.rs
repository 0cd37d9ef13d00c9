//! The audio configurations as both services show and take them.

use onvif_core::generated::tt;
use onvif_core::soap::Fault;
#[cfg(feature = "media")]
use onvif_core::xml;

use super::audio::{AudioEncoderConfiguration, AudioOutputConfiguration, AudioSourceConfiguration};
use super::convert::{from_multicast, int, multicast};
use super::service::MediaService;
use super::state::fault::config_modify;
use super::state::{ConfigurationKind as Kind, MediaState, Token, fault};
use crate::backend::audio::{AudioCodec, AudioEncoderOptions, AudioSettings};

/// The device has no audio input.
pub(super) fn no_audio() -> Fault {
    Fault::receiver(
        ["ActionNotSupported", "AudioNotSupported"],
        "The device has no audio",
    )
}

/// The device has no audio output.
pub(super) fn no_output() -> Fault {
    Fault::receiver(
        ["ActionNotSupported", "AudioOutputNotSupported"],
        "The device has no audio output",
    )
}

impl MediaService {
    /// The tokens of all configurations of a kind.
    pub(super) fn tokens(&self, state: &MediaState, kind: Kind) -> Vec<Token> {
        state.tokens(&self.model().foreign(), kind)
    }

    /// A configuration of a profile, if it has one.
    pub(super) fn shown<T>(
        &self,
        state: &MediaState,
        token: Option<&Token>,
        show: impl Fn(&Self, &MediaState, &str) -> Result<T, Fault>,
    ) -> Result<Option<T>, Fault> {
        token.map(|token| show(self, state, token)).transpose()
    }

    /// Checks the tokens of a query about one configuration, one profile, or both.
    ///
    /// # Errors
    /// `ter:NoProfile`; `ter:NoConfig`, also for a configuration that does not fit the profile.
    pub(super) fn check_query(
        &self,
        kind: Kind,
        configuration: Option<&str>,
        profile: Option<&str>,
    ) -> Result<Vec<Token>, Fault> {
        let state = self.model().state();
        let fitting = match profile {
            Some(profile) => self.compatible(&state, profile, kind)?,
            None => self.tokens(&state, kind),
        };
        match configuration {
            None => Ok(fitting),
            Some(token) if fitting.iter().any(|t| t == token) => Ok(vec![token.to_owned()]),
            Some(_) => Err(fault::no_config()),
        }
    }

    pub(super) fn audio_sources(&self) -> Vec<tt::AudioSource> {
        let sources = self.model().audio().map(|backend| backend.sources());
        let sources = sources.unwrap_or_default().into_iter();
        sources
            .map(|source| tt::AudioSource {
                token: source.token,
                channels: int(source.channels),
                ..tt::AudioSource::default()
            })
            .collect()
    }

    #[cfg(feature = "media")]
    pub(super) fn audio_outputs(&self) -> Vec<tt::AudioOutput> {
        let outputs = self.model().audio().map(|backend| backend.outputs());
        let outputs = outputs.unwrap_or_default().into_iter();
        outputs
            .map(|output| tt::AudioOutput {
                token: output.token,
                ..tt::AudioOutput::default()
            })
            .collect()
    }

    pub(super) fn show_audio_source(
        &self,
        state: &MediaState,
        token: &str,
    ) -> Result<tt::AudioSourceConfiguration, Fault> {
        let configuration = state.audio_source(token)?;
        Ok(tt::AudioSourceConfiguration {
            token: configuration.token.clone(),
            name: configuration.name.clone(),
            use_count: state.use_count(Kind::AudioSource, token),
            source_token: configuration.source.clone(),
            ..tt::AudioSourceConfiguration::default()
        })
    }

    pub(super) async fn set_audio_source(&self, new: tt::AudioSourceConfiguration) -> Result<(), Fault> {
        self.model()
            .set_audio_source(AudioSourceConfiguration {
                token: new.token,
                name: new.name,
                source: new.source_token,
            })
            .await
    }

    pub(super) fn audio_source_options(
        &self,
        configuration: Option<&str>,
        profile: Option<&str>,
    ) -> Result<tt::AudioSourceConfigurationOptions, Fault> {
        let tokens = self.check_query(Kind::AudioSource, configuration, profile)?;
        let state = self.model().state();
        let inputs = tokens
            .iter()
            .map(|t| state.audio_source(t).map(|c| c.source.clone()));
        let input_tokens_available: Vec<Token> = inputs.collect::<Result<_, _>>()?;
        if input_tokens_available.is_empty() {
            return Err(no_audio());
        }
        Ok(tt::AudioSourceConfigurationOptions {
            input_tokens_available,
            ..tt::AudioSourceConfigurationOptions::default()
        })
    }

    #[cfg(feature = "media")]
    pub(super) fn show_audio_encoder(
        &self,
        state: &MediaState,
        token: &str,
    ) -> Result<tt::AudioEncoderConfiguration, Fault> {
        let configuration = state.audio_encoder(token)?;
        Ok(tt::AudioEncoderConfiguration {
            token: configuration.token.clone(),
            name: configuration.name.clone(),
            use_count: state.use_count(Kind::AudioEncoder, token),
            encoding: encoding1(configuration.settings.codec),
            bitrate: int(configuration.settings.bitrate_kbps),
            sample_rate: int(configuration.settings.sample_rate / 1000),
            multicast: multicast(&configuration.multicast),
            session_timeout: xml::Duration::from_secs(super::convert::SESSION_TIMEOUT),
            ..tt::AudioEncoderConfiguration::default()
        })
    }

    #[cfg(feature = "media")]
    pub(super) async fn set_audio_encoder(&self, new: tt::AudioEncoderConfiguration) -> Result<(), Fault> {
        let state = self.model().state();
        let old = state.audio_encoder(&new.token)?;
        let codec = match new.encoding {
            // Media1 has one name for both laws: the one that is set stays.
            tt::AudioEncoding::G711 if old.settings.codec == AudioCodec::Pcma => AudioCodec::Pcma,
            tt::AudioEncoding::G711 => self.first_g711(&old.source)?,
            tt::AudioEncoding::AAC => AudioCodec::Aac,
            tt::AudioEncoding::G726 => AudioCodec::G726,
        };
        let new = AudioEncoderConfiguration {
            name: new.name,
            settings: settings(codec, new.bitrate, new.sample_rate)?,
            multicast: from_multicast(&new.multicast)?,
            ..old.clone()
        };
        self.model().set_audio_encoder(new).await
    }

    #[cfg(feature = "media")]
    fn first_g711(&self, source: &str) -> Result<AudioCodec, Fault> {
        let options = self.model().audio_encoder_options(source)?;
        let mut codecs = options.iter().map(|option| option.codec);
        codecs
            .find(|codec| matches!(codec, AudioCodec::Pcmu | AudioCodec::Pcma))
            .ok_or_else(|| config_modify("The encoding is not among the options"))
    }

    #[cfg(feature = "media")]
    pub(super) fn audio_encoder_options1(
        &self,
        configuration: Option<&str>,
        profile: Option<&str>,
    ) -> Result<tt::AudioEncoderConfigurationOptions, Fault> {
        let mut options: Vec<tt::AudioEncoderConfigurationOption> = Vec::new();
        for option in self.common_audio_options(configuration, profile)? {
            let shown = tt::AudioEncoderConfigurationOption {
                encoding: encoding1(option.codec),
                bitrate_list: items(option.bitrates_kbps),
                sample_rate_list: kilohertz(option.sample_rates),
                ..tt::AudioEncoderConfigurationOption::default()
            };
            // Both laws of G.711 are one encoding here.
            if !options.contains(&shown) {
                options.push(shown);
            }
        }
        Ok(tt::AudioEncoderConfigurationOptions {
            options,
            ..tt::AudioEncoderConfigurationOptions::default()
        })
    }

    #[cfg(feature = "media2")]
    pub(super) fn show_audio_encoder2(
        &self,
        state: &MediaState,
        token: &str,
    ) -> Result<tt::AudioEncoder2Configuration, Fault> {
        let configuration = state.audio_encoder(token)?;
        Ok(tt::AudioEncoder2Configuration {
            token: configuration.token.clone(),
            name: configuration.name.clone(),
            use_count: state.use_count(Kind::AudioEncoder, token),
            encoding: encoding2(configuration.settings.codec).to_owned(),
            bitrate: int(configuration.settings.bitrate_kbps),
            sample_rate: int(configuration.settings.sample_rate / 1000),
            multicast: Some(multicast(&configuration.multicast)),
            ..tt::AudioEncoder2Configuration::default()
        })
    }

    #[cfg(feature = "media2")]
    pub(super) async fn set_audio_encoder2(&self, new: tt::AudioEncoder2Configuration) -> Result<(), Fault> {
        let state = self.model().state();
        let old = state.audio_encoder(&new.token)?;
        if new.secure_streaming_protocol_algorithm.is_some() {
            return Err(config_modify("Secure streaming is not supported"));
        }
        let codec = CODECS
            .into_iter()
            .find(|codec| encoding2(*codec) == new.encoding)
            .ok_or_else(|| config_modify("The encoding is not among the options"))?;
        let multicast = new.multicast.as_ref().map(from_multicast).transpose()?;
        let new = AudioEncoderConfiguration {
            name: new.name,
            settings: settings(codec, new.bitrate, new.sample_rate)?,
            multicast: multicast.unwrap_or_else(|| old.multicast.clone()),
            ..old.clone()
        };
        self.model().set_audio_encoder(new).await
    }

    #[cfg(feature = "media2")]
    pub(super) fn audio_encoder_options2(
        &self,
        configuration: Option<&str>,
        profile: Option<&str>,
    ) -> Result<Vec<tt::AudioEncoder2ConfigurationOptions>, Fault> {
        let options = self.common_audio_options(configuration, profile)?;
        if options.is_empty() {
            return Err(no_audio());
        }
        Ok(options.into_iter().map(options2).collect())
    }

    /// What the encoders in question can be set to, one item a codec: each codec that one of them has is told, with what any of them takes.
    fn common_audio_options(
        &self,
        configuration: Option<&str>,
        profile: Option<&str>,
    ) -> Result<Vec<AudioEncoderOptions>, Fault> {
        let tokens = self.check_query(Kind::AudioEncoder, configuration, profile)?;
        let state = self.model().state();
        let mut all: Vec<AudioEncoderOptions> = Vec::new();
        for token in &tokens {
            for options in self
                .model()
                .audio_encoder_options(&state.audio_encoder(token)?.source)?
            {
                match all.iter_mut().find(|known| known.codec == options.codec) {
                    Some(known) => unite(known, options),
                    None => all.push(options),
                }
            }
        }
        Ok(all)
    }

    pub(super) fn show_audio_output(
        &self,
        state: &MediaState,
        token: &str,
    ) -> Result<tt::AudioOutputConfiguration, Fault> {
        let configuration = state.audio_output(token)?;
        Ok(tt::AudioOutputConfiguration {
            token: configuration.token.clone(),
            name: configuration.name.clone(),
            use_count: state.use_count(Kind::AudioOutput, token),
            output_token: configuration.output.clone(),
            output_level: configuration.level,
            ..tt::AudioOutputConfiguration::default()
        })
    }

    pub(super) async fn set_audio_output(&self, new: tt::AudioOutputConfiguration) -> Result<(), Fault> {
        self.model().state().audio_output(&new.token)?;
        // Both directions work at once, so there is no primacy to be chosen.
        if new.send_primacy.is_some_and(|primacy| !primacy.is_empty()) {
            return Err(config_modify("The send primacy is not among the options"));
        }
        self.model()
            .set_audio_output(AudioOutputConfiguration {
                token: new.token,
                name: new.name,
                output: new.output_token,
                level: new.output_level,
            })
            .await
    }

    pub(super) fn audio_output_options(
        &self,
        configuration: Option<&str>,
        profile: Option<&str>,
    ) -> Result<tt::AudioOutputConfigurationOptions, Fault> {
        let tokens = self.check_query(Kind::AudioOutput, configuration, profile)?;
        let state = self.model().state();
        let mut outputs = Vec::new();
        for token in &tokens {
            outputs.push(self.model().output(&state.audio_output(token)?.output)?);
        }
        // For several outputs: what all of them take.
        let min = outputs.iter().map(|o| *o.level.start()).max();
        let max = outputs.iter().map(|o| *o.level.end()).min();
        let (Some(min), Some(max)) = (min, max) else {
            return Err(no_output());
        };
        Ok(tt::AudioOutputConfigurationOptions {
            output_tokens_available: outputs.into_iter().map(|o| o.token).collect(),
            output_level_range: tt::IntRange { min, max },
            ..tt::AudioOutputConfigurationOptions::default()
        })
    }

    pub(super) fn show_audio_decoder(
        &self,
        state: &MediaState,
        token: &str,
    ) -> Result<tt::AudioDecoderConfiguration, Fault> {
        let configuration = state.audio_decoder(token)?;
        Ok(tt::AudioDecoderConfiguration {
            token: configuration.token.clone(),
            name: configuration.name.clone(),
            use_count: state.use_count(Kind::AudioDecoder, token),
            ..tt::AudioDecoderConfiguration::default()
        })
    }

    pub(super) async fn set_audio_decoder(&self, new: tt::AudioDecoderConfiguration) -> Result<(), Fault> {
        self.model().set_audio_decoder(&new.token, new.name).await
    }

    /// What every decoder in question takes.
    fn common_decoders(
        &self,
        configuration: Option<&str>,
        profile: Option<&str>,
    ) -> Result<Vec<AudioEncoderOptions>, Fault> {
        let tokens = self.check_query(Kind::AudioDecoder, configuration, profile)?;
        let state = self.model().state();
        let mut common: Option<Vec<AudioEncoderOptions>> = None;
        for token in &tokens {
            let decoders = self.model().output(&state.audio_decoder(token)?.output)?.decoders;
            common = Some(match common {
                None => decoders,
                Some(common) => common.into_iter().filter(|o| decoders.contains(o)).collect(),
            });
        }
        Ok(common.unwrap_or_default())
    }

    #[cfg(feature = "media")]
    pub(super) fn audio_decoder_options1(
        &self,
        configuration: Option<&str>,
        profile: Option<&str>,
    ) -> Result<tt::AudioDecoderConfigurationOptions, Fault> {
        let decoders = self.common_decoders(configuration, profile)?;
        let find = |encoding| {
            let mut all = decoders.iter();
            all.find(|option| encoding1(option.codec) == encoding).cloned()
        };
        Ok(tt::AudioDecoderConfigurationOptions {
            g711_dec_options: find(tt::AudioEncoding::G711).map(|option| tt::G711DecOptions {
                bitrate: items(option.bitrates_kbps),
                sample_rate_range: kilohertz(option.sample_rates),
                ..tt::G711DecOptions::default()
            }),
            g726_dec_options: find(tt::AudioEncoding::G726).map(|option| tt::G726DecOptions {
                bitrate: items(option.bitrates_kbps),
                sample_rate_range: kilohertz(option.sample_rates),
                ..tt::G726DecOptions::default()
            }),
            aac_dec_options: find(tt::AudioEncoding::AAC).map(|option| tt::AACDecOptions {
                bitrate: items(option.bitrates_kbps),
                sample_rate_range: kilohertz(option.sample_rates),
                ..tt::AACDecOptions::default()
            }),
            ..tt::AudioDecoderConfigurationOptions::default()
        })
    }

    #[cfg(feature = "media2")]
    pub(super) fn audio_decoder_options2(
        &self,
        configuration: Option<&str>,
        profile: Option<&str>,
    ) -> Result<Vec<tt::AudioEncoder2ConfigurationOptions>, Fault> {
        let decoders = self.common_decoders(configuration, profile)?;
        if decoders.is_empty() {
            return Err(no_output());
        }
        Ok(decoders.into_iter().map(options2).collect())
    }
}

/// Media services count in kbit/s and kHz.
fn settings(codec: AudioCodec, bitrate: i32, sample_rate: i32) -> Result<AudioSettings, Fault> {
    let outside = |_| config_modify("The bit rate or the sample rate is not among the options");
    let kilohertz = u32::try_from(sample_rate).map_err(outside)?;
    Ok(AudioSettings {
        codec,
        bitrate_kbps: u32::try_from(bitrate).map_err(outside)?,
        sample_rate: kilohertz.saturating_mul(1000),
    })
}

#[cfg(feature = "media2")]
fn options2(option: AudioEncoderOptions) -> tt::AudioEncoder2ConfigurationOptions {
    tt::AudioEncoder2ConfigurationOptions {
        encoding: encoding2(option.codec).to_owned(),
        bitrate_list: items(option.bitrates_kbps),
        sample_rate_list: kilohertz(option.sample_rates),
        ..tt::AudioEncoder2ConfigurationOptions::default()
    }
}

/// Adds what another encoder of the same codec takes.
fn unite(known: &mut AudioEncoderOptions, other: AudioEncoderOptions) {
    for (all, more) in [
        (&mut known.bitrates_kbps, other.bitrates_kbps),
        (&mut known.sample_rates, other.sample_rates),
    ] {
        all.extend(more);
        all.sort_unstable();
        all.dedup();
    }
}

fn items(values: Vec<u32>) -> tt::IntItems {
    tt::IntItems {
        items: values.into_iter().map(int).collect(),
    }
}

fn kilohertz(rates: Vec<u32>) -> tt::IntItems {
    items(rates.into_iter().map(|rate| rate / 1000).collect())
}

#[cfg(feature = "media")]
fn encoding1(codec: AudioCodec) -> tt::AudioEncoding {
    match codec {
        AudioCodec::Pcmu | AudioCodec::Pcma => tt::AudioEncoding::G711,
        AudioCodec::Aac => tt::AudioEncoding::AAC,
        AudioCodec::G726 => tt::AudioEncoding::G726,
    }
}

/// The codecs that there are.
#[cfg(feature = "media2")]
const CODECS: [AudioCodec; 4] = [
    AudioCodec::Pcmu,
    AudioCodec::Pcma,
    AudioCodec::G726,
    AudioCodec::Aac,
];

/// The media subtype, as `tt:AudioEncodingMimeNames` has it: of G.726 without the bit rate that IANA adds.
#[cfg(feature = "media2")]
fn encoding2(codec: AudioCodec) -> &'static str {
    match codec {
        AudioCodec::Pcmu => "PCMU",
        AudioCodec::Pcma => "PCMA",
        AudioCodec::Aac => "mpeg4-generic",
        AudioCodec::G726 => "G726",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_of_several_encoders_are_put_together() {
        let aac = |bitrates: &[u32], rate| AudioEncoderOptions {
            codec: AudioCodec::Aac,
            bitrates_kbps: bitrates.to_vec(),
            sample_rates: vec![rate],
        };
        let mut known = aac(&[32, 59], 16_000);
        unite(&mut known, aac(&[58, 59], 48_000));
        assert_eq!(known.bitrates_kbps, [32, 58, 59]);
        assert_eq!(known.sample_rates, [16_000, 48_000]);
    }
}
