//! The media configuration of a device: profiles and configurations, shared by the Media and the Media2 service.
//!
//! Everything here is plain data and the rules over it. A rule either changes the state or returns the fault that the specification
//! names; whoever calls works on a copy, so that a refused change leaves nothing behind.

use std::collections::BTreeMap;

use onvif_core::soap::Fault;
use serde::{Deserialize, Serialize};

use super::audio::AudioState;
use super::metadata::MetadataConfiguration;
use crate::backend::video::{EncoderSettings, Rect, Rotation};

/// Identifies a profile or a configuration; at most 64 characters.
pub type Token = String;

/// The kinds of configuration that a profile can hold, one of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ConfigurationKind {
    /// What part of which video source is shown.
    VideoSource,
    /// Which audio source is heard.
    AudioSource,
    /// How the video is encoded.
    VideoEncoder,
    /// How the audio is encoded.
    AudioEncoder,
    /// What is recognised in the video.
    Analytics,
    /// How the camera is moved.
    Ptz,
    /// What the metadata stream carries.
    Metadata,
    /// Where received audio is played.
    AudioOutput,
    /// How received audio is decoded.
    AudioDecoder,
}

/// A media profile: a name and at most one configuration of each kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// Token.
    pub token: Token,
    /// Name for people, at most 64 characters.
    pub name: String,
    /// Cannot be deleted.
    pub fixed: bool,
    /// The configurations by kind.
    pub configurations: BTreeMap<ConfigurationKind, Token>,
}

/// A video source configuration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VideoSourceConfiguration {
    /// Token.
    pub token: Token,
    /// Name for people.
    pub name: String,
    /// The video source it belongs to. It cannot be changed.
    pub source: Token,
    /// The part of the source that is shown, in pixels of the source.
    pub bounds: Rect,
    /// Clockwise rotation.
    pub rotate: Rotation,
    /// Mirrored left to right after the rotation.
    pub mirror: bool,
}

/// Where a configuration's stream goes when it is multicast.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Multicast {
    /// A multicast address.
    pub address: std::net::IpAddr,
    /// An even UDP port; 0 when multicast is not configured.
    pub port: u16,
    /// Time to live, 0 to 255.
    pub ttl: u8,
    /// Streams without being asked after a restart.
    pub auto_start: bool,
}

/// A video encoder configuration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VideoEncoderConfiguration {
    /// Token.
    pub token: Token,
    /// Name for people.
    pub name: String,
    /// The video source whose encoder it is.
    pub source: Token,
    /// Which encoder of the source it is, counted from 0.
    pub encoder: u32,
    /// What the encoder produces.
    pub settings: EncoderSettings,
    /// Multicast settings.
    pub multicast: Multicast,
}

/// All of the media configuration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MediaState {
    /// Profiles in the order of creation, the fixed ones first.
    pub profiles: Vec<Profile>,
    /// Video source configurations, in the order of the sources.
    pub video_sources: Vec<VideoSourceConfiguration>,
    /// Video encoder configurations, in the order of the sources and their encoders.
    pub video_encoders: Vec<VideoEncoderConfiguration>,
    /// Number of the next profile that gets a token from the device.
    pub next_profile: u64,
    /// Configurations of other services that the fixed profiles were given once, so that a client can take them out for good.
    #[serde(default)]
    pub provided: Vec<(ConfigurationKind, Token)>,
    /// Audio configurations.
    #[serde(default)]
    pub audio: AudioState,
    /// Metadata configurations, in the order of the video sources.
    #[serde(default)]
    pub metadata: Vec<MetadataConfiguration>,
    /// Profiles that are multicast since StartMulticastStreaming.
    #[serde(default)]
    pub multicasting: Vec<Token>,
}

/// A configuration that another service (PTZ, Analytics, …) owns and a profile can hold.
#[derive(Clone, Debug, PartialEq)]
pub struct ForeignConfiguration {
    /// Its kind.
    pub kind: ConfigurationKind,
    /// Its token.
    pub token: Token,
    /// The video source that it belongs to; `None` fits every profile.
    pub source: Option<Token>,
}

/// What a configuration belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner<'a> {
    /// A video source.
    Video(&'a str),
    /// An audio source.
    Audio(&'a str),
    /// An audio output.
    Output(&'a str),
}

impl Owner<'_> {
    /// Whether configurations of both can be in one profile: they are of different kinds, or the same.
    fn fits(&self, other: &Owner<'_>) -> bool {
        std::mem::discriminant(self) != std::mem::discriminant(other) || self == other
    }
}

/// Faults of the media services (ONVIF Media and Media2, "faults" of the operations).
pub mod fault {
    use onvif_core::soap::Fault;

    /// The profile does not exist.
    pub fn no_profile() -> Fault {
        Fault::invalid_arg("NoProfile", "The profile does not exist")
    }

    /// The configuration does not exist.
    pub fn no_config() -> Fault {
        Fault::invalid_arg("NoConfig", "The configuration does not exist")
    }

    /// The parameters of a configuration lie outside its options.
    pub fn config_modify(what: impl Into<std::borrow::Cow<'static, str>>) -> Fault {
        Fault::invalid_arg("ConfigModify", what)
    }

    /// The configuration does not go together with others of the profile.
    pub fn conflict(what: &'static str) -> Fault {
        Fault::receiver(["Action", "ConfigurationConflict"], what)
    }

    /// The profile lacks a source or an encoder.
    pub fn incomplete() -> Fault {
        Fault::receiver(
            ["Action", "IncompleteConfiguration"],
            "The profile has no video source with a video encoder",
        )
    }
}

/// Longest name and token that the schema allows.
const MAX_NAME: usize = 64;

impl MediaState {
    /// The profile with this token.
    ///
    /// # Errors
    /// `ter:NoProfile`.
    pub fn profile(&self, token: &str) -> Result<&Profile, Fault> {
        self.profiles
            .iter()
            .find(|p| p.token == token)
            .ok_or_else(fault::no_profile)
    }

    fn profile_mut(&mut self, token: &str) -> Result<&mut Profile, Fault> {
        self.profiles
            .iter_mut()
            .find(|p| p.token == token)
            .ok_or_else(fault::no_profile)
    }

    /// The video source configuration with this token.
    ///
    /// # Errors
    /// `ter:NoConfig`.
    pub fn video_source(&self, token: &str) -> Result<&VideoSourceConfiguration, Fault> {
        self.video_sources
            .iter()
            .find(|c| c.token == token)
            .ok_or_else(fault::no_config)
    }

    /// The video encoder configuration with this token.
    ///
    /// # Errors
    /// `ter:NoConfig`.
    pub fn video_encoder(&self, token: &str) -> Result<&VideoEncoderConfiguration, Fault> {
        self.video_encoders
            .iter()
            .find(|c| c.token == token)
            .ok_or_else(fault::no_config)
    }

    /// The video source configuration of a profile.
    pub fn video_source_of(&self, profile: &Profile) -> Option<&VideoSourceConfiguration> {
        let token = profile.configurations.get(&ConfigurationKind::VideoSource)?;
        self.video_sources.iter().find(|c| c.token == *token)
    }

    /// The video encoder configuration of a profile.
    pub fn video_encoder_of(&self, profile: &Profile) -> Option<&VideoEncoderConfiguration> {
        let token = profile.configurations.get(&ConfigurationKind::VideoEncoder)?;
        self.video_encoders.iter().find(|c| c.token == *token)
    }

    /// In how many profiles a configuration is.
    pub fn use_count(&self, kind: ConfigurationKind, token: &str) -> i32 {
        let uses = self
            .profiles
            .iter()
            .filter(|p| p.configurations.get(&kind).is_some_and(|t| t == token));
        i32::try_from(uses.count()).unwrap_or(i32::MAX)
    }

    /// The input or output that a configuration belongs to, `foreign` being the configurations of other services; `Ok(None)` if it
    /// belongs to none in particular.
    ///
    /// # Errors
    /// `ter:NoConfig` if there is no such configuration.
    pub fn owner_of<'a>(
        &'a self,
        foreign: &'a [ForeignConfiguration],
        kind: ConfigurationKind,
        token: &str,
    ) -> Result<Option<Owner<'a>>, Fault> {
        Ok(Some(match kind {
            ConfigurationKind::VideoSource => Owner::Video(&self.video_source(token)?.source),
            ConfigurationKind::VideoEncoder => Owner::Video(&self.video_encoder(token)?.source),
            ConfigurationKind::Metadata => Owner::Video(&self.metadata(token)?.source),
            ConfigurationKind::AudioSource => Owner::Audio(&self.audio_source(token)?.source),
            ConfigurationKind::AudioEncoder => Owner::Audio(&self.audio_encoder(token)?.source),
            ConfigurationKind::AudioOutput => Owner::Output(&self.audio_output(token)?.output),
            ConfigurationKind::AudioDecoder => Owner::Output(&self.audio_decoder(token)?.output),
            other @ (ConfigurationKind::Ptz | ConfigurationKind::Analytics) => {
                let mut all = foreign.iter();
                let found = all.find(|c| c.kind == other && c.token == token);
                let source = found.map(|c| c.source.as_deref()).ok_or_else(fault::no_config)?;
                return Ok(source.map(Owner::Video));
            }
        }))
    }

    /// The tokens of all configurations of a kind.
    pub fn tokens(&self, foreign: &[ForeignConfiguration], kind: ConfigurationKind) -> Vec<Token> {
        match kind {
            ConfigurationKind::VideoSource => self.video_sources.iter().map(|c| c.token.clone()).collect(),
            ConfigurationKind::VideoEncoder => self.video_encoders.iter().map(|c| c.token.clone()).collect(),
            ConfigurationKind::Metadata => self.metadata.iter().map(|c| c.token.clone()).collect(),
            ConfigurationKind::AudioSource => self.audio.sources.iter().map(|c| c.token.clone()).collect(),
            ConfigurationKind::AudioEncoder => self.audio.encoders.iter().map(|c| c.token.clone()).collect(),
            ConfigurationKind::AudioOutput => self.audio.outputs.iter().map(|c| c.token.clone()).collect(),
            ConfigurationKind::AudioDecoder => self.audio.decoders.iter().map(|c| c.token.clone()).collect(),
            ConfigurationKind::Ptz | ConfigurationKind::Analytics => foreign
                .iter()
                .filter(|c| c.kind == kind)
                .map(|c| c.token.clone())
                .collect(),
        }
    }

    /// Whether a configuration can be added to a profile: everything in a profile that belongs to a video source must belong to the same
    /// one, and likewise with audio sources and audio outputs.
    ///
    /// # Errors
    /// `ter:NoConfig` if there is no such configuration.
    pub fn is_compatible(
        &self,
        foreign: &[ForeignConfiguration],
        profile: &Profile,
        kind: ConfigurationKind,
        token: &str,
    ) -> Result<bool, Fault> {
        let Some(owner) = self.owner_of(foreign, kind, token)? else {
            return Ok(true);
        };
        Ok(profile.configurations.iter().all(|(other, token)| {
            // What is replaced need not fit; what no longer exists cannot conflict.
            *other == kind
                || self
                    .owner_of(foreign, *other, token)
                    .ok()
                    .flatten()
                    .is_none_or(|other| other.fits(&owner))
        }))
    }

    /// Creates an empty profile. Without a token the device chooses one.
    ///
    /// # Errors
    /// `ter:MaxNVTProfiles`, `ter:ProfileExists`, `ter:InvalidArgVal` for a name or token that the schema does not allow.
    pub fn create_profile(&mut self, name: &str, token: Option<&str>, limit: usize) -> Result<Token, Fault> {
        check_name(name)?;
        if let Some(token) = token {
            check_token(token)?;
            if self.profile(token).is_ok() {
                return Err(Fault::invalid_arg(
                    "ProfileExists",
                    "A profile with this token exists already",
                ));
            }
        }
        if self.profiles.len() >= limit {
            return Err(Fault::receiver(
                ["Action", "MaxNVTProfiles"],
                "The device holds as many profiles as it can",
            ));
        }
        let token = match token {
            Some(token) => token.to_owned(),
            None => loop {
                self.next_profile += 1;
                let token = format!("profile_{}", self.next_profile);
                if self.profile(&token).is_err() {
                    break token;
                }
            },
        };
        self.profiles.push(Profile {
            token: token.clone(),
            name: name.to_owned(),
            fixed: false,
            configurations: BTreeMap::new(),
        });
        Ok(token)
    }

    /// Deletes a profile.
    ///
    /// # Errors
    /// `ter:NoProfile`, `ter:DeletionOfFixedProfile`.
    pub fn delete_profile(&mut self, token: &str) -> Result<(), Fault> {
        if self.profile(token)?.fixed {
            return Err(Fault::sender(
                ["Action", "DeletionOfFixedProfile"],
                "A fixed profile cannot be deleted",
            ));
        }
        self.profiles.retain(|p| p.token != token);
        self.multicasting.retain(|t| t != token);
        Ok(())
    }

    /// Renames a profile.
    ///
    /// # Errors
    /// `ter:NoProfile`, `ter:InvalidArgVal`.
    pub fn rename_profile(&mut self, token: &str, name: &str) -> Result<(), Fault> {
        self.profile(token)?;
        check_name(name)?;
        name.clone_into(&mut self.profile_mut(token)?.name);
        Ok(())
    }

    /// Puts a configuration into a profile, in place of one of the same kind.
    ///
    /// # Errors
    /// `ter:NoProfile`, `ter:NoConfig`, `ter:ConfigurationConflict`.
    pub fn add_configuration(
        &mut self,
        foreign: &[ForeignConfiguration],
        profile: &str,
        kind: ConfigurationKind,
        token: &str,
    ) -> Result<(), Fault> {
        if !self.is_compatible(foreign, self.profile(profile)?, kind, token)? {
            return Err(fault::conflict(
                "The configuration belongs to another video source than the rest of the profile",
            ));
        }
        self.profile_mut(profile)?
            .configurations
            .insert(kind, token.to_owned());
        Ok(())
    }

    /// Takes a configuration out of a profile. Without one of this kind nothing happens.
    ///
    /// # Errors
    /// `ter:NoProfile`; `ter:ConfigurationConflict` for a source whose encoder is still in the profile.
    pub fn remove_configuration(&mut self, profile: &str, kind: ConfigurationKind) -> Result<(), Fault> {
        let profile = self.profile_mut(profile)?;
        let dependent = match kind {
            ConfigurationKind::VideoSource => Some(ConfigurationKind::VideoEncoder),
            ConfigurationKind::AudioSource => Some(ConfigurationKind::AudioEncoder),
            ConfigurationKind::AudioOutput => Some(ConfigurationKind::AudioDecoder),
            _ => None,
        };
        if profile.configurations.contains_key(&kind)
            && dependent.is_some_and(|dependent| profile.configurations.contains_key(&dependent))
        {
            return Err(fault::conflict(
                "The encoder of this source is still in the profile",
            ));
        }
        profile.configurations.remove(&kind);
        Ok(())
    }

    /// Puts configurations of other services into the fixed profiles of their video source, each of them only once in the life of the state.
    pub fn provide(&mut self, configurations: &[ForeignConfiguration]) {
        for new in configurations {
            let known = (new.kind, new.token.clone());
            if self.provided.contains(&known) {
                continue;
            }
            let sources = &self.video_sources;
            for profile in self.profiles.iter_mut().filter(|p| p.fixed) {
                let token = profile.configurations.get(&ConfigurationKind::VideoSource);
                let shown = sources.iter().find(|c| Some(&c.token) == token);
                if shown.is_some_and(|shown| new.source.as_ref().is_none_or(|s| *s == shown.source)) {
                    profile
                        .configurations
                        .entry(new.kind)
                        .or_insert_with(|| new.token.clone());
                }
            }
            self.provided.push(known);
        }
    }

    /// Takes all configurations out of a profile.
    ///
    /// # Errors
    /// `ter:NoProfile`.
    pub fn clear_profile(&mut self, profile: &str) -> Result<(), Fault> {
        self.profile_mut(profile)?.configurations.clear();
        Ok(())
    }
}

/// Checks a `tt:Name`.
///
/// # Errors
/// `ter:InvalidArgVal` if it is too long.
pub fn check_name(name: &str) -> Result<(), Fault> {
    if name.chars().count() > MAX_NAME {
        return Err(Fault::sender(
            ["InvalidArgVal"],
            "The name is longer than 64 characters",
        ));
    }
    Ok(())
}

/// Tokens that clients choose become part of addresses, so only characters that need no escaping there are taken; ONVIF Media
/// asks for letters, digits, `-` and `.`.
pub(super) fn check_token(token: &str) -> Result<(), Fault> {
    let fits = !token.is_empty()
        && token.len() <= MAX_NAME
        && token
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_'));
    if fits {
        Ok(())
    } else {
        Err(Fault::sender(
            ["InvalidArgVal"],
            "The token has to be 1 to 64 letters, digits, '-', '.' or '_'",
        ))
    }
}
