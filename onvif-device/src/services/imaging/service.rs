//! The Imaging service over the model.

use std::fmt;
use std::ops::RangeInclusive;
use std::sync::Arc;

use onvif_core::generated::{timg, tt};
use onvif_core::soap::Fault;

use super::convert;
use super::model::{ImagingModel, no_imaging};
use super::state::current_preset;
use crate::backend::imaging::{FocusCommand, FocusMoves, ImagingBackend, ImagingSource};
use crate::backend::video::VideoBackend;
use crate::context::RequestContext;
use crate::generated::imaging::ImagingService as Operations;
use crate::storage::{Storage, StorageError};

/// The Imaging service. Cloning gives another handle to the same service.
///
/// `ForcePersistence`, which the specification has deprecated, is not looked at: every change is kept.
#[derive(Clone)]
pub struct ImagingService {
    model: Arc<ImagingModel>,
}

impl fmt::Debug for ImagingService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ImagingService")
            .field("model", &self.model)
            .finish_non_exhaustive()
    }
}

impl ImagingService {
    /// Imaging over a backend, for the video sources of another.
    ///
    /// # Errors
    /// Whatever the storage reports.
    pub fn open(
        backend: Arc<dyn ImagingBackend>,
        video: Arc<dyn VideoBackend>,
        storage: Arc<dyn Storage>,
    ) -> Result<ImagingService, StorageError> {
        Ok(ImagingService {
            model: ImagingModel::open(backend, video, storage)?,
        })
    }

    /// The model.
    pub fn model(&self) -> &Arc<ImagingModel> {
        &self.model
    }

    fn has_presets(&self) -> bool {
        let mut sources = self.model.sources().iter();
        sources.any(|source| !source.presets.is_empty())
    }

    /// A source, if the service has presets at all; one without presets has nothing for the operations on them.
    fn source_with_presets(&self, token: &str) -> Result<&ImagingSource, Fault> {
        if !self.has_presets() {
            return Err(Fault::unimplemented());
        }
        let source = self.model.source(token)?;
        match source.presets.is_empty() {
            true => Err(no_imaging("The video source has no imaging presets")),
            false => Ok(source),
        }
    }
}

impl Operations for ImagingService {
    async fn get_service_capabilities(
        &self,
        _: &RequestContext,
        _: timg::GetServiceCapabilities,
    ) -> Result<timg::GetServiceCapabilitiesResponse, Fault> {
        let mut sources = self.model.sources().iter();
        Ok(timg::GetServiceCapabilitiesResponse {
            capabilities: timg::Capabilities {
                image_stabilization: Some(sources.any(|source| source.options.stabilization.is_some())),
                presets: Some(self.has_presets()),
                adaptable_preset: Some(false),
                ..timg::Capabilities::default()
            },
        })
    }

    async fn get_imaging_settings(
        &self,
        _: &RequestContext,
        request: timg::GetImagingSettings,
    ) -> Result<timg::GetImagingSettingsResponse, Fault> {
        let now = self.model.now(&request.video_source_token)?;
        Ok(timg::GetImagingSettingsResponse {
            imaging_settings: convert::settings(&now.settings),
        })
    }

    async fn set_imaging_settings(
        &self,
        _: &RequestContext,
        request: timg::SetImagingSettings,
    ) -> Result<timg::SetImagingSettingsResponse, Fault> {
        let token = &request.video_source_token;
        let now = self.model.now(token)?;
        let wanted = convert::wanted(&request.imaging_settings, &now.settings)?;
        self.model.set(token, wanted).await?;
        Ok(timg::SetImagingSettingsResponse {})
    }

    async fn get_options(
        &self,
        _: &RequestContext,
        request: timg::GetOptions,
    ) -> Result<timg::GetOptionsResponse, Fault> {
        let source = self.model.source(&request.video_source_token)?;
        Ok(timg::GetOptionsResponse {
            imaging_options: convert::options(&source.options),
        })
    }

    async fn r#move(&self, _: &RequestContext, request: timg::Move) -> Result<timg::MoveResponse, Fault> {
        let token = &request.video_source_token;
        let source = self.model.source(token)?;
        let Some(focus) = &source.options.focus else {
            return Err(no_imaging("The video source has no focus that can be moved"));
        };
        let kept = self.model.kept(token)?;
        let speed = kept.settings.focus.and_then(|focus| focus.default_speed);
        let command = focus_command(&request.focus, &focus.moves, speed)?;
        self.model.focus(token, command).await?;
        Ok(timg::MoveResponse {})
    }

    async fn get_move_options(
        &self,
        _: &RequestContext,
        request: timg::GetMoveOptions,
    ) -> Result<timg::GetMoveOptionsResponse, Fault> {
        let source = self.model.source(&request.video_source_token)?;
        let moves = source.options.focus.as_ref().map(|focus| &focus.moves);
        Ok(timg::GetMoveOptionsResponse {
            move_options: moves.map(convert::move_options).unwrap_or_default(),
        })
    }

    async fn stop(&self, _: &RequestContext, request: timg::Stop) -> Result<timg::StopResponse, Fault> {
        let token = &request.video_source_token;
        if self.model.source(token)?.options.focus.is_none() {
            return Err(no_imaging("The video source has no focus that can be moved"));
        }
        self.model.focus(token, FocusCommand::Stop).await?;
        Ok(timg::StopResponse {})
    }

    async fn get_status(
        &self,
        _: &RequestContext,
        request: timg::GetStatus,
    ) -> Result<timg::GetStatusResponse, Fault> {
        let token = &request.video_source_token;
        let source = self.model.source(token)?;
        let focus_status20 = match source.options.focus {
            Some(_) => Some(convert::focus_status(self.model.focus_status(token)?)),
            None => None,
        };
        Ok(timg::GetStatusResponse {
            status: tt::ImagingStatus20 {
                focus_status20,
                ..tt::ImagingStatus20::default()
            },
        })
    }

    async fn get_presets(
        &self,
        _: &RequestContext,
        request: timg::GetPresets,
    ) -> Result<timg::GetPresetsResponse, Fault> {
        let source = self.source_with_presets(&request.video_source_token)?;
        Ok(timg::GetPresetsResponse {
            preset: source.presets.iter().map(convert::preset).collect(),
        })
    }

    async fn get_current_preset(
        &self,
        _: &RequestContext,
        request: timg::GetCurrentPreset,
    ) -> Result<timg::GetCurrentPresetResponse, Fault> {
        let token = &request.video_source_token;
        let source = self.source_with_presets(token)?;
        let kept = self.model.kept(token)?;
        Ok(timg::GetCurrentPresetResponse {
            preset: current_preset(source, &kept).map(convert::preset),
        })
    }

    async fn set_current_preset(
        &self,
        _: &RequestContext,
        request: timg::SetCurrentPreset,
    ) -> Result<timg::SetCurrentPresetResponse, Fault> {
        let token = &request.video_source_token;
        self.source_with_presets(token)?;
        self.model.set_preset(token, request.preset_token).await?;
        Ok(timg::SetCurrentPresetResponse {})
    }
}

/// # Errors
/// `ter:SettingsInvalid` for a move that the lens does not have, for none, for several at once, and for values outside the options.
fn focus_command(
    wanted: &tt::FocusMove,
    moves: &FocusMoves,
    default_speed: Option<f32>,
) -> Result<FocusCommand, Fault> {
    let refused = |reason| Fault::invalid_arg("SettingsInvalid", reason);
    let within = |range: &Option<RangeInclusive<f32>>, value: f32| {
        let range = range
            .as_ref()
            .ok_or_else(|| refused("The lens has no such move"))?;
        match range.contains(&value) {
            true => Ok(value),
            false => Err(refused("The move is not within the move options")),
        }
    };
    let speed = |wanted: Option<f32>| match wanted {
        Some(wanted) => within(&moves.speed, wanted).map(Some),
        None => Ok(default_speed),
    };
    match (&wanted.absolute, &wanted.relative, &wanted.continuous) {
        (Some(absolute), None, None) => Ok(FocusCommand::Absolute {
            position: within(&moves.position, absolute.position)?,
            speed: speed(absolute.speed)?,
        }),
        (None, Some(relative), None) => Ok(FocusCommand::Relative {
            distance: within(&moves.distance, relative.distance)?,
            speed: speed(relative.speed)?,
        }),
        (None, None, Some(continuous)) => Ok(FocusCommand::Continuous {
            velocity: within(&moves.velocity, continuous.speed)?,
        }),
        _ => Err(refused("A focus move is absolute, relative or continuous")),
    }
}
