//! Video outputs and their configurations (ONVIF DeviceIO, "VideoOutputs"). All that a client can set of a configuration is its name.

use std::collections::BTreeMap;
use std::sync::Arc;

use onvif_core::generated::tt;
use onvif_core::soap::Fault;
use serde::{Deserialize, Serialize};

use crate::backend::video_output::{Pane, VideoOutput, VideoOutputBackend};
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
        Ok(Some(VideoOutputs { backend, state }))
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
        self.state
            .update(|state| {
                state.names.insert(output_token, name);
                Ok(())
            })
            .await
    }

    /// Back to the factory's state.
    pub async fn reset(&self) -> Result<(), StorageError> {
        self.state
            .update(|state| {
                *state = State::default();
                Ok(())
            })
            .await
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
