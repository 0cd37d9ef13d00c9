//! Video outputs and their configurations (ONVIF DeviceIO, "VideoOutputs"). All that a client can set of a configuration is its name.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use onvif_core::generated::tt;
use onvif_core::soap::Fault;
use onvif_core::xml::{Name, Ns, WriteXml as _, XmlWriter};
use serde::{Deserialize, Serialize};

use crate::backend::video_output::{Pane, VideoOutput, VideoOutputBackend};
use crate::builder::BuildError;
use crate::events::{Emitter, Events, Topic};
use crate::storage::{Persistent, Storage, StorageError};

const DOCUMENT: &str = "video-outputs";
/// Longest name in characters.
const MAX_NAME: usize = 64;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct State {
    /// What clients have named the configurations, by the tokens of their outputs.
    names: BTreeMap<String, String>,
}

/// The video outputs of a device.
pub(super) struct VideoOutputs {
    backend: Arc<dyn VideoOutputBackend>,
    state: Persistent<State>,
    changed: OnceLock<Emitter>,
}

impl VideoOutputs {
    /// Takes up what is stored of them; `None` where there are none.
    pub fn open(
        backend: Arc<dyn VideoOutputBackend>,
        storage: Arc<dyn Storage>,
    ) -> Result<Option<VideoOutputs>, StorageError> {
        if backend.outputs().is_empty() {
            return Ok(None);
        }
        let state = Persistent::open(storage, DOCUMENT, State::default)?;
        Ok(Some(VideoOutputs {
            backend,
            state,
            changed: OnceLock::new(),
        }))
    }

    /// Declares the event of changed configurations, which is one of Media ("VideoOutputConfiguration"), and emits it from now on.
    pub fn announce(&self, events: &Events) -> Result<(), BuildError> {
        let topic = Topic::event("tns1:Configuration/VideoOutputConfiguration/MediaService")
            .source("Token", "tt:ReferenceToken")
            .element_data("Configuration", "tt:VideoOutputConfiguration");
        // Nobody else sets it.
        let _ = self.changed.set(events.declare(topic)?);
        Ok(())
    }

    fn tell(&self, output: &str) {
        if let Some(emitter) = self.changed.get()
            && let Ok(configuration) = self.configuration(output)
        {
            let mut writer = XmlWriter::new();
            configuration.write_xml(&mut writer, Name::new(Ns::TT, "VideoOutputConfiguration"));
            let element = writer.into_parts().0;
            emitter.emit(&[("Token", &configuration.token)], &[("Configuration", &element)]);
        }
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.backend.outputs().len()
    }

    /// All of them.
    pub fn list(&self) -> Vec<tt::VideoOutput> {
        self.backend.outputs().into_iter().map(show).collect()
    }

    /// # Errors
    /// `ter:NoVideoOutput`.
    pub fn check(&self, output: &str) -> Result<(), Fault> {
        let mut outputs = self.backend.outputs().into_iter();
        if outputs.any(|known| known.token == output) {
            return Ok(());
        }
        Err(Fault::invalid_arg(
            "NoVideoOutput",
            "There is no such video output",
        ))
    }

    /// The configuration of an output.
    ///
    /// # Errors
    /// `ter:NoVideoOutput`.
    pub fn configuration(&self, output: &str) -> Result<tt::VideoOutputConfiguration, Fault> {
        self.check(output)?;
        let state = self.state.get();
        Ok(tt::VideoOutputConfiguration {
            token: configuration_of(output),
            name: state.names.get(output).map_or(output, String::as_str).to_owned(),
            use_count: 0,
            output_token: output.to_owned(),
            ..tt::VideoOutputConfiguration::default()
        })
    }

    /// Sets the configuration of an output.
    ///
    /// # Errors
    /// `ter:NoVideoOutput`, `ter:ConfigModify`, and `ter:Action` if the storage fails.
    pub async fn set(&self, configuration: tt::VideoOutputConfiguration) -> Result<(), Fault> {
        let tt::VideoOutputConfiguration {
            token,
            name,
            output_token,
            ..
        } = configuration;
        self.check(&output_token)?;
        let modify = |reason: &'static str| Err(Fault::invalid_arg("ConfigModify", reason));
        if token != configuration_of(&output_token) {
            return modify("This is not the configuration of the video output");
        }
        if !(1..=MAX_NAME).contains(&name.chars().count()) || name.chars().any(char::is_control) {
            return modify("The name of a configuration has 1 to 64 characters");
        }
        let changed = self.configuration(&output_token)?.name != name;
        let output = output_token.clone();
        self.state
            .update(|state| {
                state.names.insert(output_token, name);
                Ok::<_, Fault>(())
            })
            .await?;
        if changed {
            self.tell(&output);
        }
        Ok(())
    }

    /// Back to the factory's state.
    pub async fn reset(&self) -> Result<(), StorageError> {
        let before = self
            .state
            .update(|state| Ok::<_, StorageError>(std::mem::take(state)))
            .await?;
        before
            .names
            .iter()
            .filter(|(output, name)| output != name)
            .for_each(|(output, _)| self.tell(output));
        Ok(())
    }
}

fn configuration_of(output: &str) -> String {
    format!("vo_{output}")
}

fn show(output: VideoOutput) -> tt::VideoOutput {
    let pane = |pane: Pane| tt::PaneLayout {
        pane: pane.token,
        area: tt::Rectangle {
            bottom: pane.bottom,
            top: pane.top,
            right: pane.right,
            left: pane.left,
        },
        ..tt::PaneLayout::default()
    };
    let pixels = |number: u32| i32::try_from(number).unwrap_or(i32::MAX);
    tt::VideoOutput {
        token: output.token,
        layout: tt::Layout {
            pane_layout: output.layout.into_iter().map(pane).collect(),
            ..tt::Layout::default()
        },
        resolution: output.resolution.map(|resolution| tt::VideoResolution {
            width: pixels(resolution.width),
            height: pixels(resolution.height),
        }),
        refresh_rate: output.refresh_rate,
        aspect_ratio: output.aspect_ratio,
        ..tt::VideoOutput::default()
    }
}
