//! Events with the new content of changed profiles and configurations (Media, "Configuration Change").
//!
//! The text describes no properties, so a message does not tell what was done: that of a deleted profile holds the profile as it was.

use std::collections::BTreeMap;

use onvif_core::soap::Fault;
use onvif_core::xml::{Name, Ns, WriteXml, XmlWriter};

use super::convert;
use super::service::MediaService;
use super::state::{ConfigurationKind as Kind, MediaState, Profile};
use crate::builder::BuildError;
use crate::events::{Emitter, Events, Topic};

/// The kinds of configuration with a topic. Audio decoder configurations have none.
const TOPICS: [(Kind, &str, &str); 8] = [
    (
        Kind::VideoSource,
        "tns1:Configuration/VideoSourceConfiguration/MediaService",
        "tt:VideoSourceConfiguration",
    ),
    (
        Kind::VideoEncoder,
        "tns1:Configuration/VideoEncoderConfiguration",
        "tt:VideoEncoderConfiguration",
    ),
    (
        Kind::AudioSource,
        "tns1:Configuration/AudioSourceConfiguration/MediaService",
        "tt:AudioSourceConfiguration",
    ),
    (
        Kind::AudioEncoder,
        "tns1:Configuration/AudioEncoderConfiguration",
        "tt:AudioEncoderConfiguration",
    ),
    (
        Kind::AudioOutput,
        "tns1:Configuration/AudioOutputConfiguration/MediaService",
        "tt:AudioOutputConfiguration",
    ),
    (
        Kind::Metadata,
        "tns1:Configuration/MetadataConfiguration",
        "tt:MetadataConfiguration",
    ),
    (
        Kind::Ptz,
        "tns1:Configuration/PTZConfiguration",
        "tt:PTZConfiguration",
    ),
    (
        Kind::Analytics,
        "tns1:Configuration/VideoAnalyticsConfiguration",
        "tt:VideoAnalyticsConfiguration",
    ),
];

/// The topics of what the device has.
pub(super) struct Media1Events {
    profile: Emitter,
    configurations: BTreeMap<Kind, Emitter>,
}

impl Media1Events {
    /// Declares the topic of profiles, and those of the kinds of configuration that there are and that can change.
    pub fn declare(service: &MediaService, events: &Events) -> Result<Media1Events, BuildError> {
        let declare = |path: &str, element: &str| {
            let topic = Topic::event(path).source("Token", "tt:ReferenceToken");
            events.declare(topic.element_data("Configuration", element))
        };
        let state = service.model().state();
        let mut configurations = BTreeMap::new();
        for (kind, path, element) in TOPICS {
            let fixed =
                kind == Kind::Analytics && !service.analytics().is_some_and(|owner| owner.changeable());
            if !fixed && !service.tokens(&state, kind).is_empty() {
                configurations.insert(kind, declare(path, element)?);
            }
        }
        Ok(Media1Events {
            profile: declare("tns1:Configuration/Profile", "tt:Profile")?,
            configurations,
        })
    }

    /// Tells of a profile that is new, has changed, or was deleted.
    pub fn tell_profile(&self, service: &MediaService, state: &MediaState, profile: &Profile) {
        let shown = service.profile1(state, profile);
        tell(&self.profile, &profile.token, written(shown, "Profile"));
    }

    /// Tells of a configuration that has changed. A video encoder whose codec the service has no name for is left to Media2.
    pub fn tell_configuration(&self, service: &MediaService, state: &MediaState, kind: Kind, token: &str) {
        let Some(emitter) = self.configurations.get(&kind) else {
            return;
        };
        let element = match kind {
            Kind::VideoSource => written(
                service.show_video_source(state, token),
                "VideoSourceConfiguration",
            ),
            Kind::VideoEncoder => state.video_encoder(token).ok().and_then(|encoder| {
                let shown = convert::video_encoder(state, encoder)?;
                written(Ok(shown), "VideoEncoderConfiguration")
            }),
            Kind::AudioSource => written(
                service.show_audio_source(state, token),
                "AudioSourceConfiguration",
            ),
            Kind::AudioEncoder => written(
                service.show_audio_encoder(state, token),
                "AudioEncoderConfiguration",
            ),
            Kind::AudioOutput => written(
                service.show_audio_output(state, token),
                "AudioOutputConfiguration",
            ),
            Kind::Metadata => written(service.show_metadata(state, token), "MetadataConfiguration"),
            Kind::Ptz => service
                .ptz_configuration(state, token)
                .and_then(|shown| written(Ok(shown), "PTZConfiguration")),
            Kind::Analytics => written(
                service.show_analytics(state, token),
                "VideoAnalyticsConfiguration",
            ),
            Kind::AudioDecoder => None,
        };
        tell(emitter, token, element);
    }
}

fn tell(emitter: &Emitter, token: &str, element: Option<String>) {
    if let Some(element) = element {
        emitter.emit(&[("Token", token)], &[("Configuration", &element)]);
    }
}

/// The element with this name; nothing for what is gone by now, or what the hardware does not say.
fn written(shown: Result<impl WriteXml, Fault>, name: &'static str) -> Option<String> {
    let mut writer = XmlWriter::new();
    shown.ok()?.write_xml(&mut writer, Name::new(Ns::TT, name));
    // The prefixes of the library are bound where the message is written.
    Some(writer.into_parts().0)
}
