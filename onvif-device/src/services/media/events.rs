//! Events of changed profiles and configurations (Media2, "Events").

use std::sync::Arc;

use super::model::{MediaChange, MediaModel};
use super::state::ConfigurationKind;
use crate::builder::BuildError;
use crate::events::{Emitter, Events, Topic};

/// Declares the topics, and emits them from now on.
pub(super) fn announce_changes(model: &Arc<MediaModel>, events: &Events) -> Result<(), BuildError> {
    let profile = Topic::event("tns1:Media/ProfileChanged").source("Token", "tt:ReferenceToken");
    let configuration = Topic::event("tns1:Media/ConfigurationChanged")
        .source("Token", "tt:ReferenceToken")
        .source("Type", "xs:string");
    let profile = events.declare(profile)?;
    let configuration = events.declare(configuration)?;
    let weak = Arc::downgrade(model);
    model.on_change(move |change| match change {
        MediaChange::Profile(token) => profile.emit(&[("Token", token)], &[]),
        MediaChange::Configuration(kind, token) => tell(&configuration, *kind, token),
        MediaChange::All => {
            let Some(model) = weak.upgrade() else { return };
            let state = model.state();
            for profile_now in &state.profiles {
                profile.emit(&[("Token", &profile_now.token)], &[]);
            }
            let mut told: Vec<_> = state
                .profiles
                .iter()
                .flat_map(|profile| &profile.configurations)
                .collect();
            told.sort();
            told.dedup();
            for (kind, token) in told {
                tell(&configuration, *kind, token);
            }
        }
    });
    Ok(())
}

fn tell(emitter: &Emitter, kind: ConfigurationKind, token: &str) {
    emitter.emit(&[("Token", token), ("Type", enumeration(kind))], &[]);
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
