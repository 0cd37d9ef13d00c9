//! The factory state of the media configuration, and how a stored state is brought in line with the hardware that is there now.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};

use super::audio::AudioState;
use super::metadata::MetadataConfiguration;
use super::state::{
    ConfigurationKind, MediaState, Multicast, Profile, VideoEncoderConfiguration, VideoSourceConfiguration,
};
use super::validate;
use crate::backend::BackendError;
use crate::backend::audio::AudioBackend;
use crate::backend::video::{EncoderSettings, Rect, Rotation, VideoBackend, VideoSource};

/// Names of the streams of a source, main stream first, as recorders know them.
const STREAM_NAMES: [&str; 3] = ["main", "sub", "third"];

/// The state of a device as it leaves the factory: for each source a video source configuration, for each of its encoders an encoder
/// configuration and a fixed profile that holds both.
///
/// # Errors
/// Whatever the backend reports.
pub fn factory_state(
    backend: &dyn VideoBackend,
    audio: Option<&dyn AudioBackend>,
) -> Result<MediaState, BackendError> {
    let mut state = MediaState {
        profiles: Vec::new(),
        video_sources: Vec::new(),
        video_encoders: Vec::new(),
        next_profile: 0,
        provided: Vec::new(),
        audio: AudioState::factory(audio)?,
        metadata: Vec::new(),
        multicasting: Vec::new(),
    };
    let sources = backend.sources();
    state.metadata = MetadataConfiguration::factory(sources.iter().map(|source| source.token.clone()));
    for (index, source) in sources.iter().enumerate() {
        let label = if sources.len() > 1 {
            format!(" {}", index + 1)
        } else {
            String::new()
        };
        let video_source = whole_source(source, &format!("Video source{label}"));
        for (encoder, settings) in backend.default_encoders(&source.token)?.into_iter().enumerate() {
            let stream = STREAM_NAMES
                .get(encoder)
                .map_or_else(|| format!("stream{}", encoder + 1), |s| (*s).to_owned());
            let token = format!("ve_{}_{stream}", source.token);
            state.profiles.push(Profile {
                token: format!("{}_{stream}", source.token),
                name: format!("{stream}{label}"),
                fixed: true,
                configurations: BTreeMap::from([
                    (ConfigurationKind::VideoSource, video_source.token.clone()),
                    (ConfigurationKind::VideoEncoder, token.clone()),
                ]),
            });
            state.video_encoders.push(encoder_configuration(
                token,
                &source.token,
                encoder as u32,
                settings,
                &format!("{stream}{label}"),
            ));
        }
        state.video_sources.push(video_source);
    }
    provide_own(&mut state);
    Ok(state)
}

/// Puts audio and metadata into the fixed profiles, each only once in the life of the state.
fn provide_own(state: &mut MediaState) {
    let sources: Vec<_> = state.video_sources.iter().map(|c| c.source.clone()).collect();
    let mut own = state.audio.defaults(&sources);
    own.extend(state.metadata.iter().map(MetadataConfiguration::as_default));
    state.provide(&own);
}

fn whole_source(source: &VideoSource, name: &str) -> VideoSourceConfiguration {
    VideoSourceConfiguration {
        token: format!("vs_{}", source.token),
        name: name.to_owned(),
        source: source.token.clone(),
        bounds: Rect {
            x: 0,
            y: 0,
            width: source.resolution.width,
            height: source.resolution.height,
        },
        rotate: Rotation::None,
        mirror: false,
    }
}

fn encoder_configuration(
    token: String,
    source: &str,
    encoder: u32,
    settings: EncoderSettings,
    name: &str,
) -> VideoEncoderConfiguration {
    VideoEncoderConfiguration {
        token,
        name: name.to_owned(),
        source: source.to_owned(),
        encoder,
        settings,
        multicast: Multicast {
            address: IpAddr::V4(Ipv4Addr::UNSPECIFIED),
            port: 0,
            ttl: 1,
            auto_start: false,
        },
    }
}

/// Brings a stored state in line with the hardware: what the hardware no longer has is dropped, what is new gets its factory state, and
/// settings that the hardware no longer takes go back to the factory's. Everything else is kept as it was acknowledged.
///
/// # Errors
/// Whatever the backend reports.
pub fn reconcile(
    mut stored: MediaState,
    backend: &dyn VideoBackend,
    audio: Option<&dyn AudioBackend>,
) -> Result<MediaState, BackendError> {
    let factory = factory_state(backend, audio)?;
    stored.audio = stored.audio.reconcile(audio)?;
    stored.metadata = (factory.metadata.into_iter())
        .map(|fresh| {
            let mut kept = stored.metadata.iter();
            let kept = kept.find(|old| old.token == fresh.token && old.source == fresh.source);
            kept.cloned().unwrap_or(fresh)
        })
        .collect();
    let sources = backend.sources();

    stored.video_sources = factory
        .video_sources
        .into_iter()
        .map(|fresh| {
            let source = sources.iter().find(|s| s.token == fresh.source);
            stored
                .video_sources
                .iter()
                .find(|old| old.token == fresh.token && old.source == fresh.source)
                .filter(|old| source.is_some_and(|source| validate::bounds(source, &old.bounds).is_ok()))
                .cloned()
                .unwrap_or(fresh)
        })
        .collect();

    let mut encoders = Vec::with_capacity(factory.video_encoders.len());
    for fresh in factory.video_encoders {
        let options = backend.encoder_options(&fresh.source, fresh.encoder)?;
        let kept = stored
            .video_encoders
            .iter()
            .find(|old| {
                old.token == fresh.token && old.source == fresh.source && old.encoder == fresh.encoder
            })
            .filter(|old| validate::encoder(&options, old.settings.clone()).is_ok())
            .cloned();
        encoders.push(kept.unwrap_or(fresh));
    }
    stored.video_encoders = encoders;

    for fixed in &factory.profiles {
        if !stored.profiles.iter().any(|p| p.token == fixed.token) {
            stored.profiles.push(fixed.clone());
        }
    }
    let fixed = |p: &Profile| factory.profiles.iter().any(|f| f.token == p.token);
    stored.profiles.retain(|p| !p.fixed || fixed(p));
    stored.profiles.sort_by_key(|p| !p.fixed);
    let mut profiles = std::mem::take(&mut stored.profiles);
    for profile in &mut profiles {
        profile.configurations.retain(|kind, token| match kind {
            // The services that own these check them when they register.
            ConfigurationKind::Ptz | ConfigurationKind::Analytics => true,
            _ => stored.owner_of(&[], *kind, token).is_ok(),
        });
    }
    stored.profiles = profiles;
    provide_own(&mut stored);
    Ok(stored)
}
