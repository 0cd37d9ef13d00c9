//! Events of changed profiles and configurations (Media2, "Events"; those of Media are in [`media1_events`](super::media1_events)).

use super::model::MediaChange;
use super::service::MediaService;
use super::state::{ConfigurationKind, MediaState, Profile};
use crate::builder::BuildError;
use crate::events::{Emitter, Events, Topic};

/// The topics of both services.
struct Topics {
    profile: Emitter,
    configuration: Emitter,
    #[cfg(feature = "media")]
    media1: super::media1_events::Media1Events,
}

/// Declares the topics, and emits them from now on, whichever service changes something.
pub(super) fn announce_changes(service: &MediaService, events: &Events) -> Result<(), BuildError> {
    let topics = Topics::declare(service, events)?;
    let weak = service.downgrade();
    service.model().on_change(move |change| {
        let Some(service) = weak.upgrade() else { return };
        let state = service.model().state();
        match change {
            MediaChange::Profile(token) => topics.tell_profile(&service, &state, token),
            MediaChange::ProfileDeleted(profile) => topics.tell_deleted(&service, &state, profile),
            MediaChange::Configuration(kind, token) => {
                topics.tell_configuration(&service, &state, *kind, token);
            }
            MediaChange::All => topics.tell_all(&service, &state),
        }
    });
    Ok(())
}

impl Topics {
    fn declare(service: &MediaService, events: &Events) -> Result<Topics, BuildError> {
        #[cfg(not(feature = "media"))]
        let _ = service;
        let profile = Topic::event("tns1:Media/ProfileChanged").source("Token", "tt:ReferenceToken");
        let configuration = Topic::event("tns1:Media/ConfigurationChanged")
            .source("Token", "tt:ReferenceToken")
            .source("Type", "xs:string");
        Ok(Topics {
            profile: events.declare(profile)?,
            configuration: events.declare(configuration)?,
            #[cfg(feature = "media")]
            media1: super::media1_events::Media1Events::declare(service, events)?,
        })
    }

    fn tell_profile(&self, service: &MediaService, state: &MediaState, token: &str) {
        self.profile.emit(&[("Token", token)], &[]);
        // One that is deleted by now is told of once more.
        if let Ok(profile) = state.profile(token) {
            self.tell_content(service, state, profile);
        }
    }

    fn tell_deleted(&self, service: &MediaService, state: &MediaState, profile: &Profile) {
        self.profile.emit(&[("Token", &profile.token)], &[]);
        self.tell_content(service, state, profile);
    }

    #[cfg(feature = "media")]
    fn tell_content(&self, service: &MediaService, state: &MediaState, profile: &Profile) {
        self.media1.tell_profile(service, state, profile);
    }

    #[cfg(not(feature = "media"))]
    fn tell_content(&self, _: &MediaService, _: &MediaState, _: &Profile) {}

    fn tell_configuration(
        &self,
        service: &MediaService,
        state: &MediaState,
        kind: ConfigurationKind,
        token: &str,
    ) {
        self.configuration
            .emit(&[("Token", token), ("Type", enumeration(kind))], &[]);
        #[cfg(feature = "media")]
        self.media1.tell_configuration(service, state, kind, token);
        #[cfg(not(feature = "media"))]
        let _ = (service, state);
    }

    fn tell_all(&self, service: &MediaService, state: &MediaState) {
        for profile in &state.profiles {
            self.tell_profile(service, state, &profile.token);
        }
        let mut told: Vec<_> = state
            .profiles
            .iter()
            .flat_map(|profile| &profile.configurations)
            .collect();
        told.sort();
        told.dedup();
        for (kind, token) in told {
            self.tell_configuration(service, state, *kind, token);
        }
    }
}

/// The value of `tr2:ConfigurationEnumeration`.
fn enumeration(kind: ConfigurationKind) -> &'static str {
    match kind {
        ConfigurationKind::VideoSource => "VideoSource",
        ConfigurationKind::AudioSource => "AudioSource",
        ConfigurationKind::VideoEncoder => "VideoEncoder",
        ConfigurationKind::AudioEncoder => "AudioEncoder",
        ConfigurationKind::Analytics => "Analytics",
        ConfigurationKind::Ptz => "PTZ",
        ConfigurationKind::Metadata => "Metadata",
        ConfigurationKind::AudioOutput => "AudioOutput",
        ConfigurationKind::AudioDecoder => "AudioDecoder",
    }
}
