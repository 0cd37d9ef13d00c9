//! The events about who streams (ONVIF Media Service Specification, "Active Sessions").

use super::streams::Streams;
use crate::backend::audio::AudioBackend;
use crate::builder::BuildError;
use crate::events::{Emitter, Events, Topic};
use crate::streaming::ResourceKind;

/// Declares the topics of what the device can stream, and tells of every client that comes or goes from now on.
pub(super) fn tell_of_sessions(
    streams: &Streams,
    audio: Option<&dyn AudioBackend>,
    events: &Events,
) -> Result<(), BuildError> {
    let declare = |topic: &'static str| -> Result<Emitter, BuildError> {
        let topic = Topic::property(topic).source("Token", "tt:ReferenceToken");
        events.declare(topic.data("Sessions", "tt:StringAttrList"))
    };
    let declare_if = |there: bool, topic| there.then(|| declare(topic)).transpose();
    let hears = audio.is_some_and(|audio| !audio.sources().is_empty());
    let speaks = audio.is_some_and(|audio| !audio.outputs().is_empty());
    let video = declare("tns1:Monitoring/ActiveSessions/VideoEncoder")?;
    let sound = declare_if(hears, "tns1:Monitoring/ActiveSessions/AudioEncoder")?;
    let talk = declare_if(speaks, "tns1:Monitoring/ActiveSessions/AudioDecoder")?;
    let metadata = declare("tns1:Monitoring/ActiveSessions/Metadata")?;
    streams
        .hub()
        .attendance()
        .observe(Box::new(move |resource, clients| {
            let emitter = match resource.kind {
                ResourceKind::VideoEncoder => Some(&video),
                ResourceKind::AudioEncoder => sound.as_ref(),
                ResourceKind::AudioDecoder => talk.as_ref(),
                ResourceKind::Metadata => Some(&metadata),
            };
            let Some(emitter) = emitter else { return };
            let clients: Vec<String> = clients.iter().map(ToString::to_string).collect();
            let source = [("Token", resource.token.as_str())];
            let sessions = clients.join(" ");
            let data = [("Sessions", sessions.as_str())];
            if clients.is_empty() {
                emitter.remove_with(&source, &data);
            } else {
                emitter.set(&source, &data);
            }
        }));
    Ok(())
}
