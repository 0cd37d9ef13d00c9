//! Sources whose signal comes and goes (ONVIF Imaging, "SignalLoss"), and that come back as another one.

use std::sync::{Arc, Weak};

use onvif_core::soap::Fault;
use tokio::runtime::Handle;

use super::model::{MediaChange, MediaModel};
use super::source_modes::{fit, whole};
use crate::backend::video::{Resolution, SourceEvent};
use crate::builder::BuildError;
use crate::events::{Events, Topic};
use crate::task;

/// Tells of lost signals, where the backend knows of any, and brings configurations in line with sources that change.
pub(super) fn watch(model: &Arc<MediaModel>, events: &Events) -> Result<(), BuildError> {
    let backend = model.backend();
    let emitter = match backend.signal_sources().is_empty() {
        true => None,
        false => Some(
            events.declare(
                Topic::property("tns1:VideoSource/SignalLoss")
                    .source("Source", "tt:ReferenceToken")
                    .data("State", "xs:boolean"),
            )?,
        ),
    };
    let weak = Arc::downgrade(model);
    let runtime = Handle::current();
    backend.observe_sources(Arc::new(move |source, event| match event {
        SourceEvent::SignalLost(lost) => {
            if let Some(emitter) = &emitter {
                let state = if lost { "true" } else { "false" };
                emitter.set(&[("Source", source)], &[("State", state)]);
            }
        }
        SourceEvent::Changed { before } => {
            task::spawn_on(&runtime, follow(Weak::clone(&weak), source.to_owned(), before));
        }
    }));
    Ok(())
}

async fn follow(model: Weak<MediaModel>, source: String, before: Resolution) {
    let Some(model) = model.upgrade() else { return };
    if let Err(fault) = model.follow_source(&source, before).await {
        tracing::error!(%fault, source, "the media configuration could not follow the video source");
    }
}

impl MediaModel {
    /// Brings all configurations in line with a source that has become another one, and had the size `before`.
    async fn follow_source(&self, source: &str, before: Resolution) -> Result<(), Fault> {
        let _turn = self.decorations().turn().lock_owned().await;
        let backend = Arc::clone(self.backend());
        let audio = self.audio().cloned();
        self.change(
            |state| {
                let fitting = fit(state.clone(), &*backend, audio.as_deref(), source, whole(before));
                *state = fitting.map_err(|error| {
                    tracing::error!(%error, source, "the video source does not say what it is");
                    Fault::action_failed("The configurations could not follow the video source")
                })?;
                Ok(())
            },
            |()| Vec::new(),
        )
        .await?;
        // The source is another one, whether or not a configuration had to change.
        self.tell(&[MediaChange::All]);
        Ok(())
    }
}
